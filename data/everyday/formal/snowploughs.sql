CREATE TABLE depot (depotid INTEGER PRIMARY KEY, depotname TEXT, valley TEXT, builtyear INTEGER, bays INTEGER, saltcapacity INTEGER);
CREATE TABLE plough (ploughcode TEXT PRIMARY KEY, nickname TEXT, maker TEXT, buildyear INTEGER, bladewidth REAL, topspeed INTEGER, depotid INTEGER);
CREATE TABLE driver (driverid INTEGER PRIMARY KEY, firstname TEXT, lastname TEXT, age INTEGER, hourlywage REAL, homedepotid INTEGER, yearsservice INTEGER);
CREATE TABLE certificate (certid INTEGER PRIMARY KEY, title TEXT, issuer TEXT, validyears INTEGER);
CREATE TABLE drivercertificate (driverid INTEGER, certid INTEGER, passedon TEXT, score INTEGER, PRIMARY KEY (driverid, certid));
CREATE TABLE road (roadid INTEGER PRIMARY KEY, roadname TEXT, roadclass TEXT, lengthkm REAL, summitheight INTEGER, meansnow REAL, maindepotid INTEGER, reservedepotid INTEGER);
CREATE TABLE clearing (clearingid INTEGER PRIMARY KEY, roadid INTEGER, ploughcode TEXT, driverid INTEGER, cleardate TEXT, snowdepth INTEGER, minutes INTEGER, saltkg INTEGER);

INSERT INTO depot VALUES
(1, 'Brunnau', 'Ober Valley', 1968, 6, 420),
(2, 'Steg Yard', 'Ober Valley', 1994, 4, 260),
(3, 'Tannmoos', 'Linth Valley', 1981, 9, 650),
(4, 'Kaltbach', 'Linth Valley', 2007, 3, 180),
(5, 'Rotfluh', 'Sern Valley', 1975, 5, 310),
(6, 'Hochwacht', 'Sern Valley', 2016, 7, 540),
(7, 'Mattli', 'Ober Valley', 2021, 2, NULL);

INSERT INTO plough VALUES
('P-07', 'Old Berta', 'Zaugg', 1987, 3.2, 52, 1),
('P-11', 'Frostfang', 'Boschung', 2004, 3.6, 68, 1),
('P-12', 'Whistler', 'Boschung', 2011, 3.8, 74, 1),
('P-15', 'Snow Bull', 'Zaugg', 1996, 4.2, 58, 2),
('P-18', 'Lotti', 'Schmidt', 2009, 3.0, 72, 3),
('P-19', 'Big Hans', 'Schmidt', 2014, 4.6, 63, 3),
('P-22', 'Avalanche', 'Boschung', 2018, 4.8, 70, 3),
('P-23', 'Needle', 'Zaugg', 2001, 2.6, 66, 4),
('P-26', 'Grizzly', 'Kahlbach', 1992, 4.4, 49, 5),
('P-29', 'Pearl', 'Schmidt', 2020, 3.4, 81, 5),
('P-30', 'Storm', 'Boschung', 2022, 4.0, 77, 6),
('P-31', 'Thor', 'Kahlbach', 2016, 5.0, 61, 6),
('P-33', 'Midge', 'Zaugg', 2023, 2.2, 59, 3);

INSERT INTO driver VALUES
(1, 'Urs', 'Abegg', 58, 38.5, 1, 31),
(2, 'Vreni', 'Kaelin', 44, 35.2, 1, 17),
(3, 'Marco', 'Bolt', 36, 31.8, 3, 9),
(4, 'Nadja', 'Frei', 29, 28.9, 3, 4),
(5, 'Ruedi', 'Gamper', 61, 39.4, 5, 35),
(6, 'Selina', 'Huber', 33, 30.6, 6, 7),
(7, 'Toni', 'Abegg', 26, 27.5, 1, 3),
(8, 'Werner', 'Iten', 52, 36.7, 2, 24),
(9, 'Carla', 'Luethi', 40, 33.9, 3, 12),
(10, 'Beat', 'Muff', 47, 34.4, 5, 19),
(11, 'Dario', 'Nef', 23, 26.2, 4, 1),
(12, 'Elsbeth', 'Odermatt', 55, 37.1, 3, 28),
(13, 'Flurin', 'Parli', 31, 29.7, NULL, 5);

INSERT INTO certificate VALUES
(1, 'Heavy Vehicle', 'Road Office', 5),
(2, 'Avalanche Awareness', 'Alpine Institute', 3),
(3, 'Salt Spreading', 'Road Office', 4),
(4, 'First Aid', 'Samaritan League', 2),
(5, 'Rotary Blower', 'Machine School', 6),
(6, 'Night Operations', 'Machine School', 3),
(7, 'Crane Handling', 'Machine School', 5);

INSERT INTO drivercertificate VALUES
(1, 1, '1994-10-12', 88),
(1, 2, '2021-11-03', 91),
(1, 5, '2005-09-20', 84),
(2, 1, '2008-04-15', 79),
(2, 3, '2019-10-08', 93),
(3, 1, '2014-05-22', 72),
(3, 2, '2020-12-01', 81),
(3, 4, '2022-03-17', 90),
(4, 1, '2019-06-11', 85),
(5, 1, '1991-02-26', 77),
(5, 5, '1999-08-30', 95),
(5, 2, '2018-11-14', 70),
(5, 6, '2017-01-19', 82),
(6, 1, '2016-09-05', 89),
(6, 4, '2023-02-10', 76),
(8, 1, '2001-03-21', 74),
(8, 3, '2015-10-27', 80),
(9, 1, '2012-12-06', 92),
(9, 2, '2022-11-24', 86),
(9, 6, '2020-01-30', 78),
(10, 3, '2011-10-18', 69),
(10, 1, '2006-07-04', 83),
(12, 1, '1997-05-13', 87),
(12, 4, '2021-09-29', 94);

INSERT INTO road VALUES
(1, 'Furren Pass', 'pass', 18.4, 1948, 6.2, 1, 3),
(2, 'Linth Road', 'main', 27.9, 870, 2.4, 3, 4),
(3, 'Mattli Lane', 'village', 4.3, 1010, 3.1, 1, 2),
(4, 'Sattel Link', 'main', 13.6, 1120, 3.7, 2, 1),
(5, 'Grimmen Pass', 'pass', 22.1, 2214, 8.5, 5, 6),
(6, 'Sern Road', 'main', 31.2, 940, 2.9, 6, 5),
(7, 'Church Rise', 'village', 2.8, 905, 1.8, 4, 3),
(8, 'Quarry Road', 'village', 6.7, 1260, 4.4, 5, 6),
(9, 'Alp Track', 'forest', 9.5, 1575, 5.3, 3, 1),
(10, 'Sunny Terrace', 'village', 3.6, 1340, 4.1, 6, 3),
(11, 'Spital Pass', 'pass', 15.0, 2081, 7.9, 3, 5);

INSERT INTO clearing VALUES
(3001, 3, 'P-15', 3, '2022-11-27', 22, 97, 450),
(3002, 5, 'P-19', 5, '2022-11-30', 16, 63, 780),
(3003, 2, 'P-29', 2, '2022-12-08', 10, 91, 580),
(3004, 5, 'P-30', 10, '2022-12-20', 4, 243, 320),
(3005, 8, 'P-22', 3, '2022-12-21', 9, 122, 820),
(3006, 6, 'P-18', 9, '2022-12-29', 29, 181, 550),
(3007, 5, 'P-29', 1, '2023-01-04', 8, 84, NULL),
(3008, 6, 'P-30', 6, '2023-01-08', 5, 237, 870),
(3009, 5, 'P-22', 1, '2023-01-13', 35, 56, 710),
(3010, 1, 'P-22', 6, '2023-01-17', 18, 247, 70),
(3011, 1, 'P-22', 5, '2023-01-28', 11, 205, 380),
(3012, 6, 'P-23', 8, '2023-02-06', 35, 96, 70),
(3013, 5, 'P-12', 9, '2023-02-18', 27, 184, 710),
(3014, 2, 'P-30', 1, '2023-02-19', 57, 175, 350),
(3015, 5, 'P-26', 1, '2023-02-26', 20, 131, 270),
(3016, 1, 'P-19', 3, '2023-02-28', 4, 102, 710),
(3017, 5, 'P-12', 12, '2023-03-02', 16, 128, 790),
(3018, 2, 'P-15', 6, '2023-03-05', 29, 229, 270),
(3019, 9, 'P-12', 10, '2023-03-14', 22, 150, 120),
(3020, 7, 'P-22', 1, '2023-11-16', 34, 202, 720),
(3021, 1, 'P-31', 9, '2023-11-19', 58, 86, 90),
(3022, 6, 'P-19', 2, '2023-11-20', 10, 49, 510),
(3023, 7, 'P-11', 8, '2023-11-21', 9, 153, 390),
(3024, 3, 'P-11', 3, '2023-11-30', 24, 145, 150),
(3025, 4, 'P-22', 2, '2023-12-09', 41, 177, 600),
(3026, 4, 'P-12', 4, '2023-12-11', 5, 137, 430),
(3027, 1, 'P-12', 2, '2023-12-12', 8, 253, 420),
(3028, 1, 'P-15', 2, '2023-12-22', 18, 148, 120),
(3029, 8, 'P-22', 1, '2023-12-25', 28, 71, 440),
(3030, 4, 'P-19', 4, '2023-12-29', 43, 146, NULL),
(3031, 1, 'P-07', 9, '2024-01-01', 22, 99, 510),
(3032, 2, 'P-19', 2, '2024-01-02', 28, 43, 260),
(3033, 5, 'P-11', 3, '2024-01-05', 8, 88, 130),
(3034, 1, 'P-11', 1, '2024-01-09', 15, 151, 530),
(3035, 2, 'P-12', 5, '2024-01-10', 16, 236, 240),
(3036, 1, 'P-19', 12, '2024-01-12', 24, 170, 260),
(3037, 8, 'P-18', 6, '2024-01-14', 12, 121, 240),
(3038, 3, 'P-11', 4, '2024-01-17', 7, 38, 120),
(3039, 6, 'P-22', 5, '2024-01-26', 6, 254, 440),
(3040, 3, 'P-12', 3, '2024-01-28', 12, 208, 440),
(3041, 6, 'P-23', 3, '2024-02-07', 16, 206, 60),
(3042, 10, 'P-29', 1, '2024-02-25', 12, 161, 100),
(3043, 2, 'P-07', 7, '2024-02-26', 18, 31, 190),
(3044, 2, 'P-29', 5, '2024-02-29', 5, 186, 230),
(3045, 4, 'P-15', 8, '2024-03-02', 58, 75, 390),
(3046, 4, 'P-18', 9, '2024-03-16', 27, 130, 390);
