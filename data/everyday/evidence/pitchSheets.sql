CREATE TABLE country (id INTEGER PRIMARY KEY, countryName TEXT, fedCode TEXT);
CREATE TABLE club (clubId INTEGER PRIMARY KEY, clubLong TEXT, clubShort TEXT, countryId INTEGER, foundedYr INTEGER, stadiumCap INTEGER);
CREATE TABLE footballer (pid INTEGER PRIMARY KEY, playerName TEXT, bornOn TEXT, ht_cm REAL, wt_kg INTEGER, countryId INTEGER, clubId INTEGER, posCode TEXT, contractEnd TEXT);
CREATE TABLE skillSheet (sheetId INTEGER PRIMARY KEY, pid INTEGER, ratedOn TEXT, overall INTEGER, potential INTEGER, foot TEXT, atkRate TEXT, defRate TEXT, finishing INTEGER, dribble INTEGER, pace INTEGER, freeKick INTEGER);
CREATE TABLE fixture (fid INTEGER PRIMARY KEY, seasonLbl TEXT, playedOn TEXT, homeClub INTEGER, awayClub INTEGER, hGoals INTEGER, aGoals INTEGER, gate INTEGER);

INSERT INTO country VALUES
(1, 'Scotland', 'SCO'),
(2, 'Portugal', 'POR'),
(3, 'Belgium', 'BEL'),
(4, 'Ghana', 'GHA'),
(5, 'Uruguay', 'URU'),
(6, 'Norway', 'NOR');

INSERT INTO club VALUES
(1, 'Glenmorran Athletic', 'GLA', 1, 1887, 21400),
(2, 'Clydebrae Rovers', 'CLR', 1, 1902, 8650),
(3, 'Sporting Vale do Ave', 'SVA', 2, 1919, 30150),
(4, 'Uniao de Penafria', 'UPF', 2, 1934, 12300),
(5, 'KV Scheldemond', 'KVS', 3, 1926, 17800),
(6, 'Royale Ardennaise', 'RAR', 3, 1911, NULL);

INSERT INTO footballer VALUES
(1, 'Callum Rennie', '1994-03-11', 182.9, 78, 1, 1, 'FW', '2025-06-30'),
(2, 'Tiago Moutela', '1998-08-02', 175.3, 70, 2, 3, 'MF', '2026-06-30'),
(3, 'Kwabena Osei-Tutu', '2001-12-20', 187.5, 81, 4, 5, 'DF', '2027-06-30'),
(4, 'Wout Verheyden', '1992-05-29', 191.2, 86, 3, 5, 'GK', '2024-06-30'),
(5, 'Nicolas Ferrand', '1996-10-07', 178.6, 73, 3, 6, 'FW', '2025-06-30'),
(6, 'Fraser McAllan', '1989-01-16', 185.4, 84, 1, 2, 'DF', '2024-06-30'),
(7, 'Joao Bragança', '2003-04-25', 170.8, 64, 2, 4, 'FW', '2028-06-30'),
(8, 'Mateo Larrosa', '1995-07-19', 180.1, 77, 5, 3, 'FW', '2026-06-30'),
(9, 'Sindre Haugland', '1997-11-30', 188.8, 83, 6, 1, 'DF', '2025-06-30'),
(10, 'Ebo Quansah', '1999-02-14', 173.7, 68, 4, 4, 'MF', '2025-06-30'),
(11, 'Rui Salvaterra', '1990-09-23', 193.6, 90, 2, 3, 'GK', '2024-06-30'),
(12, 'Dries Callebaut', '2002-06-06', 176.2, 69, 3, 6, 'MF', '2027-06-30'),
(13, 'Ivor Drummond', '2000-08-31', 168.9, 63, 1, 2, 'MF', NULL),
(14, 'Agustín Peñalva', '1993-12-03', 184.0, 80, 5, NULL, 'DF', NULL),
(15, 'Lars Bjerknes', '2004-01-09', 195.1, 88, 6, 5, 'FW', '2026-06-30');

INSERT INTO skillSheet VALUES
(1, 1, '2021-09-01', 74, 77, 'R', 'high', 'low', 79, 72, 81, 60),
(2, 1, '2023-02-15', 78, 79, 'R', 'high', 'low', 83, 75, 80, 64),
(3, 2, '2022-03-10', 76, 82, 'L', 'medium', 'medium', 66, 80, 77, 81),
(4, 2, '2023-09-21', 80, 84, 'L', 'high', 'medium', 70, 84, 78, 85),
(5, 3, '2023-09-21', 71, 83, 'R', 'low', 'high', 38, 55, 74, 30),
(6, 4, '2021-09-01', 77, 77, 'R', NULL, NULL, 14, 22, 48, 17),
(7, 5, '2022-03-10', 73, 75, 'L', 'high', 'medium', 76, 78, 86, 69),
(8, 5, '2023-02-15', 75, 76, 'L', 'high', 'low', 77, 79, 85, 70),
(9, 6, '2021-09-01', 72, 72, 'R', 'low', 'high', 41, 49, 55, 58),
(10, 7, '2023-09-21', 66, 86, 'L', 'high', 'low', 68, 76, 90, 52),
(11, 8, '2022-03-10', 79, 81, 'R', 'high', 'medium', 82, 81, 79, 74),
(12, 8, '2023-09-21', 81, 82, 'R', 'high', 'medium', 86, 82, 78, 76),
(13, 9, '2023-02-15', 70, 74, 'L', 'medium', 'high', 44, 52, 66, 47),
(14, 10, '2022-03-10', 69, 78, 'R', 'medium', 'medium', 58, 73, 75, 61),
(15, 10, '2023-09-21', 72, 79, 'R', 'medium', 'high', 60, 74, 76, 63),
(16, 11, '2021-09-01', 82, 82, 'L', NULL, NULL, 12, 25, 44, 20),
(17, 12, '2023-02-15', 67, 80, 'R', 'medium', 'low', 55, 71, 73, 66),
(18, 13, '2022-03-10', 63, 70, 'L', 'low', 'medium', 50, 65, 72, 57),
(19, 14, '2021-09-01', 75, 75, 'R', 'low', 'medium', 47, 58, 61, 40),
(20, 15, '2023-09-21', 68, 85, 'R', 'high', 'low', 73, 62, 71, 36);

INSERT INTO fixture VALUES
(1, '2021/22', '2021-08-21', 1, 2, 3, 0, 15210),
(2, '2021/22', '2021-09-18', 3, 4, 2, 2, 24800),
(3, '2021/22', '2021-10-02', 5, 6, 1, 0, 11900),
(4, '2021/22', '2021-12-26', 2, 1, 1, 1, 8120),
(5, '2021/22', '2022-02-12', 4, 3, 0, 4, 10450),
(6, '2021/22', '2022-03-05', 6, 5, 2, 1, 7300),
(7, '2022/23', '2022-08-20', 1, 2, 5, 1, 16040),
(8, '2022/23', '2022-09-24', 3, 4, 3, 1, 26130),
(9, '2022/23', '2022-10-08', 5, 6, 2, 2, 12650),
(10, '2022/23', '2023-01-02', 2, 1, 0, 2, 8480),
(11, '2022/23', '2023-02-18', 4, 3, 1, 0, 11260),
(12, '2022/23', '2023-04-01', 6, 5, 1, 3, NULL),
(13, '2023/24', '2023-08-05', 1, 3, 2, 1, 20150),
(14, '2023/24', '2023-08-12', 5, 4, 0, 0, 13380),
(15, '2023/24', '2023-09-16', 3, 5, 4, 2, 28940),
(16, '2023/24', '2023-11-11', 6, 1, 1, 2, 9020);

