CREATE TABLE tblstation (stationid INTEGER PRIMARY KEY, stationname TEXT, stationcity TEXT, stationdistrict TEXT, stationdocks INTEGER, stationopened TEXT, stationmanagerid INTEGER);

INSERT INTO tblstation VALUES
(1, 'Harbour Square', 'Bergmouth', 'Old Port', 32, '2012-04-14', 2),
(2, 'Central Station', 'Bergmouth', 'Centre', 48, '2010-05-01', 3),
(3, 'Riverside Park', 'Bergmouth', 'East Bank', 20, '2015-06-20', 9),
(4, 'University Gate', 'Lindhaven', 'Campus', 36, '2014-09-08', 6),
(5, 'Castle Hill', 'Lindhaven', 'Old Town', 16, '2018-03-24', 6),
(6, 'Lakeside Pier', 'Sandrup', 'Waterfront', 28, '2017-05-13', 12),
(7, 'Airport Terminal', 'Sandrup', 'Airport', 12, '2021-07-01', 12),
(8, 'Mill Bridge', 'Lindhaven', 'Mill Quarter', 14, '2024-05-25', 6);

CREATE TABLE tblemployee (empid INTEGER PRIMARY KEY, empfirstname TEXT, emplastname TEXT, empjob TEXT, empstationid INTEGER, empbossid INTEGER, emphired TEXT, emphourlypay REAL, empphone TEXT);

INSERT INTO tblemployee VALUES
(1, 'Astrid', 'Holmgren', 'Owner', 2, NULL, '2010-05-01', 34.0, '555-0105'),
(2, 'Bastian', 'Kruse', 'Station Manager', 1, 1, '2012-03-19', 23.5, '555-0110'),
(3, 'Camille', 'Durand', 'Station Manager', 2, 1, '2011-02-07', 24.25, '555-0115'),
(4, 'Dario', 'Conti', 'Head Mechanic', 2, 1, '2010-08-16', 25.75, '555-0120'),
(5, 'Eva', 'Sorensen', 'Rental Agent', 2, 3, '2019-04-01', 15.2, '555-0125'),
(6, 'Felix', 'Obermann', 'Station Manager', 4, 1, '2014-07-21', 22.9, '555-0130'),
(7, 'Gwen', 'Tarrant', 'Mechanic', 4, 4, '2016-10-10', 19.4, '555-0135'),
(8, 'Hugo', 'Lindqvist', 'Mechanic', 2, 4, '2018-02-12', 18.6, '555-0140'),
(9, 'Ida', 'Bramsen', 'Station Manager', 3, 3, '2015-05-04', 20.75, '555-0145'),
(10, 'Jamal', 'Wright', 'Mechanic', 6, 4, '2020-06-22', 17.85, '555-0150'),
(11, 'Karin', 'Feld', 'Rental Agent', 1, 2, '2021-05-17', 14.6, '555-0155'),
(12, 'Lars Emil', 'Toft', 'Station Manager', 6, 1, '2017-03-06', 21.8, '555-0160'),
(13, 'Mina', 'Yildiz', 'Rental Agent', 6, 12, '2022-04-25', 14.35, '555-0165'),
(14, 'Niels', 'Aagaard', 'Van Driver', 2, 3, '2013-11-11', 16.9, NULL),
(15, 'Oksana', 'Hrytsenko', 'Van Driver', 4, 6, '2022-09-05', 15.9, '555-0175'),
(16, 'Paolo', 'Greco', 'Apprentice', 2, 8, '2023-08-21', 9.75, NULL),
(17, 'Rosa', 'Delgado', 'Rental Agent', 4, 6, '2023-03-13', 14.1, '555-0185');

CREATE TABLE tblbikemodel (modelid INTEGER PRIMARY KEY, modelname TEXT, modelmaker TEXT, modeltype TEXT, modeldailyrate REAL, modelhourlyrate REAL, modelweightkg REAL, modelelectric INTEGER);

INSERT INTO tblbikemodel VALUES
(1, 'City Glide 3', 'Nordhjul', 'city', 18.0, 4.5, 15.8, 0),
(2, 'City Glide E', 'Nordhjul', 'city', 39.0, 9.0, 23.4, 1),
(3, 'Trail Fox', 'Altamonte', 'mountain', 32.0, 7.5, 13.6, 0),
(4, 'Trail Fox Volt', 'Altamonte', 'mountain', 58.0, 13.0, 22.1, 1),
(5, 'Cargo Mule', 'Ladewagen', 'cargo', 62.0, 14.5, 34.5, 1),
(6, 'Tandem Duo', 'Nordhjul', 'tandem', 44.0, 10.0, 19.9, 0),
(7, 'Pixie 20', 'Kinderrad', 'kids', 12.0, 3.0, 9.2, 0),
(8, 'Rapide SL', 'Cyclone Veloce', 'road', 48.0, 11.0, 8.1, 0),
(9, 'Trekker 28', 'Altamonte', 'touring', 27.0, 6.5, 14.4, 0),
(10, 'Folding Pocket', 'Kinderrad', 'folding', 22.0, 5.5, 11.3, 0);

CREATE TABLE tblbike (bikeid INTEGER PRIMARY KEY, bikecode TEXT, modelid INTEGER, homestationid INTEGER, bikebought TEXT, bikeprice REAL, bikestatus TEXT, bikeodometerkm INTEGER);

INSERT INTO tblbike VALUES
(1, 'KI-107', 7, 2, '2023-12-09', 186.14, 'available', 6199),
(2, 'TO-114', 9, 3, '2023-04-15', 859.66, 'available', 4769),
(3, 'MO-121', 4, 7, '2022-11-28', 3023.68, 'available', 961),
(4, 'CI-128', 1, 2, '2021-05-26', 439.89, 'in repair', 7233),
(5, 'CA-135', 5, 4, '2018-07-18', 4306.16, 'available', 3643),
(6, 'MO-142', 3, 2, '2018-04-01', 978.08, 'available', 6062),
(7, 'CI-149', 1, 4, '2018-06-05', 394.09, 'available', 8792),
(8, 'CI-156', 1, 5, '2018-04-25', 437.38, 'available', 3721),
(9, 'RO-163', 8, 1, '2020-09-16', 1836.93, 'available', 5093),
(10, 'KI-170', 7, 1, '2020-06-11', 202.99, 'available', 3640),
(11, 'CI-177', 2, 6, '2023-01-31', 1518.11, 'stolen', 9272),
(12, 'KI-184', 7, 1, '2020-11-04', 188.13, 'available', 2283),
(13, 'CI-191', 2, 2, '2019-11-02', 1408.65, 'available', 2710),
(14, 'KI-198', 7, 6, '2024-02-10', 195.71, 'available', 576),
(15, 'MO-205', 3, 4, '2021-06-18', 886.43, 'available', 1984),
(16, 'KI-212', 7, 1, '2024-01-01', 205.23, 'available', 289),
(17, 'CI-219', 2, 2, '2018-10-08', 1454.17, 'available', 2962),
(18, 'TO-226', 9, 1, '2020-05-05', 779.87, 'available', 5237),
(19, 'CI-233', 1, 5, '2023-02-02', 437.45, 'retired', 8293),
(20, 'CI-240', 2, 4, '2018-08-15', 1631.01, 'available', 9056),
(21, 'KI-247', 7, 2, '2021-07-10', 208.98, 'available', 4532),
(22, 'MO-254', 3, 5, '2021-01-30', 966.78, 'in repair', 7433),
(23, 'CI-261', 1, 7, '2022-03-02', 442.58, 'available', 6071),
(24, 'TA-268', 6, 5, '2023-08-15', 1307.12, 'available', 7475),
(25, 'MO-275', 3, 4, '2020-01-11', 977.75, 'available', 9558),
(26, 'RO-282', 8, 1, '2021-09-25', 1675.79, 'available', 2501),
(27, 'MO-289', 4, 3, '2021-09-07', 3305.74, 'retired', 9580),
(28, 'CI-296', 1, 3, '2020-02-13', 380.55, 'available', 6201),
(29, 'KI-303', 7, 7, '2020-01-07', 190.78, 'available', 5379),
(30, 'CA-310', 5, 2, '2019-05-10', 3903.45, 'in repair', 3739);

INSERT INTO tblbike VALUES
(31, 'CI-317', 1, 7, '2022-03-12', 411.12, 'available', 2711),
(32, 'CI-324', 2, 6, '2024-03-22', 1411.68, 'available', 9102);

CREATE TABLE tblplan (planid INTEGER PRIMARY KEY, planname TEXT, planmonthlyfee REAL, planfreeminutes INTEGER, plandiscountrate REAL, plannote TEXT);

INSERT INTO tblplan VALUES
(1, 'Pay as you go', 0.0, 0, 0.0, 'Default'),
(2, 'Commuter', 19.9, 45, 0.1, 'Best for weekdays'),
(3, 'Family', 34.5, 60, 0.15, NULL),
(4, 'Student', 9.9, 30, 0.2, 'Needs a valid student card'),
(5, 'Corporate', 120.0, 120, 0.25, NULL);

CREATE TABLE tblcustomer (custid INTEGER PRIMARY KEY, custfirstname TEXT, custlastname TEXT, custcountry TEXT, custemail TEXT, custjoined TEXT, planid INTEGER, referredbyid INTEGER);

INSERT INTO tblcustomer VALUES
(1, 'Alma', 'Nystrom', 'SE', 'alma.nystrom@inbox.example', '2019-06-24', 3, NULL),
(2, 'Boris', 'Feldman', 'DE', 'boris.feldman@inbox.example', '2020-05-11', 2, NULL),
(3, 'Carmen', 'Ruiz', 'ES', 'carmen.ruiz@inbox.example', '2022-05-15', 4, NULL),
(4, 'Dylan', 'McArdle', 'IE', 'dylan.mcardle@inbox.example', '2019-05-30', 2, NULL),
(5, 'Emiko', 'Hayashi', 'JP', 'emiko.hayashi@inbox.example', '2021-11-14', 4, NULL),
(6, 'Florian', 'Weiss', 'DE', 'florian.weiss@inbox.example', '2020-01-04', 3, 2),
(7, 'Giulia', 'Moretti', 'IT', NULL, '2022-05-04', 1, 3),
(8, 'Hamish', 'Buchan', 'GB', 'hamish.buchan@inbox.example', '2023-08-31', 2, NULL),
(9, 'Irina', 'Sokolova', 'LV', 'irina.sokolova@inbox.example', '2022-08-26', 1, 3),
(10, 'Jerome', 'Petit', 'FR', 'jerome.petit@inbox.example', '2019-06-11', 1, 3),
(11, 'Klara', 'Dvorak', 'CZ', 'klara.dvorak@inbox.example', '2021-11-09', 2, NULL),
(12, 'Leif', 'Mikkelsen', 'DK', 'leif.mikkelsen@inbox.example', '2021-03-01', 1, 19),
(13, 'Maya', 'Rosen', 'US', 'maya.rosen@inbox.example', '2020-01-02', 1, NULL),
(14, 'Nico', 'van Beek', 'NL', NULL, '2019-12-14', 2, NULL),
(15, 'Olivia', 'Trent', 'GB', 'olivia.trent@inbox.example', '2022-12-13', 1, 8),
(16, 'Pelle', 'Strand', 'SE', 'pelle.strand@inbox.example', '2022-12-28', 2, 1),
(17, 'Quincy', 'Adler', 'US', 'quincy.adler@inbox.example', '2019-12-23', 4, NULL),
(18, 'Rita', 'Kallas', 'EE', 'rita.kallas@inbox.example', '2019-11-04', 3, NULL),
(19, 'Sten', 'Lauridsen', 'DK', 'sten.lauridsen@inbox.example', '2023-11-02', 4, NULL),
(20, 'Tove', 'Hagen', 'NO', 'tove.hagen@inbox.example', '2021-09-23', 4, 19),
(21, 'Ursula', 'Brandl', 'DE', NULL, '2019-07-12', 1, 6),
(22, 'Vikram', 'Joshi', 'IN', 'vikram.joshi@inbox.example', '2023-04-10', 1, NULL),
(23, 'Wilma', 'Aalto', 'FI', 'wilma.aalto@inbox.example', '2022-01-10', 4, 3),
(24, 'Xavier', 'Lebrun', 'FR', 'xavier.lebrun@inbox.example', '2022-05-21', 1, NULL);

CREATE TABLE tblrental (rentalid INTEGER PRIMARY KEY, custid INTEGER, bikeid INTEGER, pickupstationid INTEGER, returnstationid INTEGER, rentalstart TEXT, rentalend TEXT, rentalfee REAL, rentaldiscount REAL, rentalkm REAL, agentid INTEGER);

INSERT INTO tblrental VALUES
(1, 3, 13, 5, 2, '2022-06-04 16:50', '2022-06-04 18:51', 18.0, 3.6, 28.9, 13),
(2, 8, 1, 4, 3, '2022-06-10 17:10', '2022-06-10 21:55', 12.0, 1.2, 47.3, 13),
(3, 6, 9, 3, 3, '2022-07-07 11:40', '2022-07-12 11:45', 240.0, 36.0, 137.5, 13),
(4, 21, 3, 1, 2, '2022-07-29 13:30', '2022-07-31 15:05', 116.0, 0.0, 31.0, 5),
(5, 12, 20, 3, 3, '2022-08-23 10:30', '2022-08-23 14:51', 36.0, 0.0, 33.8, 17),
(6, 6, 7, 6, 6, '2022-08-26 15:15', '2022-08-26 19:52', 18.0, 2.7, 77.4, NULL),
(7, 14, 24, 4, 7, '2022-09-20 13:10', '2022-09-21 09:20', 44.0, 4.4, 18.9, 5),
(8, 5, 1, 7, 7, '2022-11-16 16:00', '2022-11-16 18:55', 6.0, 1.2, 14.3, 13),
(9, 2, 29, 2, 4, '2022-11-17 14:10', '2022-11-17 15:51', 3.0, 0.3, 4.5, 13),
(10, 1, 17, 3, 3, '2022-11-21 11:30', '2022-11-23 18:45', 78.0, 11.7, 39.6, NULL),
(11, 11, 9, 1, 1, '2022-12-06 11:00', '2022-12-06 15:58', 44.0, 4.4, 24.6, 11),
(12, 6, 16, 4, 4, '2022-12-11 08:00', '2022-12-16 17:35', 60.0, 9.0, 223.8, 5),
(13, 8, 17, 7, 7, '2022-12-16 16:50', '2022-12-16 18:58', 18.0, 1.8, 16.8, 17),
(14, 22, 12, 6, 6, '2023-01-17 15:30', '2023-01-19 14:35', 24.0, 0.0, 23.0, 5),
(15, 3, 29, 5, 6, '2023-01-22 12:50', '2023-01-24 13:45', 24.0, 4.8, 90.5, NULL),
(16, 6, 21, 2, 1, '2023-01-25 15:30', '2023-01-26 11:20', 12.0, 1.8, 37.4, NULL),
(17, 3, 5, 3, 4, '2023-02-28 10:30', '2023-03-01 13:20', 62.0, 12.4, 30.6, 13),
(18, 11, 7, 6, 7, '2023-04-02 17:15', '2023-04-02 19:52', 9.0, 0.9, 39.2, 11),
(19, 8, 5, 1, 1, '2023-04-03 13:10', '2023-04-06 15:35', 186.0, 18.6, 110.8, 13),
(20, 18, 2, 5, 3, '2023-04-06 09:50', '2023-04-09 13:05', 81.0, 12.15, 36.2, NULL),
(21, 12, 7, 1, 1, '2023-04-20 08:00', '2023-04-25 12:35', 90.0, 0.0, 98.2, 17),
(22, 3, 1, 3, 3, '2023-05-13 14:30', '2023-05-13 18:58', 12.0, 2.4, 39.0, 13),
(23, 1, 8, 2, 2, '2023-05-14 07:30', '2023-05-16 19:35', 36.0, 5.4, 62.6, 5),
(24, 2, 21, 2, 2, '2023-05-21 18:40', '2023-05-21 22:58', 12.0, 1.2, 40.6, NULL),
(25, 2, 5, 1, 1, '2023-06-09 15:30', '2023-06-10 13:05', 62.0, 6.2, 8.5, 13),
(26, 16, 17, 6, 2, '2023-06-18 08:40', '2023-06-18 13:55', 45.0, 4.5, 44.5, 17),
(27, 3, 8, 2, 2, '2023-06-20 10:25', '2023-06-20 13:51', 13.5, 2.7, 18.6, 17),
(28, 6, 9, 7, 7, '2023-06-30 18:30', '2023-07-01 09:45', 48.0, 7.2, 39.7, 13),
(29, 3, 2, 4, 4, '2023-07-15 08:30', '2023-07-17 08:35', 54.0, 10.8, 100.3, 5),
(30, 10, 2, 3, 3, '2023-08-14 16:25', '2023-08-17 10:45', 81.0, 0.0, 33.1, 17);

INSERT INTO tblrental VALUES
(31, 7, 21, 2, 2, '2023-08-15 12:25', '2023-08-15 16:58', 12.0, 0.0, 61.2, NULL),
(32, 4, 2, 2, 2, '2023-08-17 10:30', '2023-08-20 09:35', 81.0, 8.1, 89.4, 5),
(33, 6, 5, 7, 7, '2023-08-22 17:10', '2023-08-25 10:45', 186.0, 27.9, 104.4, 5),
(34, 14, 9, 4, 4, '2023-08-22 09:10', '2023-08-27 11:20', 240.0, 24.0, 238.7, NULL),
(35, 3, 13, 2, 2, '2023-08-26 16:40', '2023-08-31 19:05', 195.0, 39.0, 273.6, NULL),
(36, 3, 2, 6, 4, '2023-08-28 15:00', '2023-08-28 16:58', 6.5, 1.3, 6.8, 13),
(37, 6, 13, 7, 7, '2023-09-05 12:25', '2023-09-08 09:20', 117.0, 17.55, 128.5, 17),
(38, 5, 2, 1, 1, '2023-09-05 14:50', '2023-09-05 17:51', 19.5, 3.9, 26.7, 13),
(39, 19, 9, 2, 2, '2023-09-26 08:40', '2023-09-26 10:58', 22.0, 4.4, 7.9, 17),
(40, 3, 1, 6, 6, '2023-10-14 11:25', '2023-10-19 09:45', 60.0, 12.0, 138.4, 5),
(41, 16, 13, 4, 3, '2023-10-18 11:25', '2023-10-18 15:55', 36.0, 3.6, 49.4, 17),
(42, 3, 9, 7, 7, '2023-10-29 08:40', '2023-10-29 11:51', 33.0, 6.6, 26.2, 5),
(43, 12, 8, 7, 7, '2023-11-22 09:25', '2023-11-24 10:45', 36.0, 0.0, 96.2, NULL),
(44, 3, 2, 1, 1, '2023-11-30 16:30', '2023-12-05 18:35', 135.0, 27.0, 198.0, 13),
(45, 8, 3, 4, 4, '2023-12-14 17:00', '2023-12-14 18:52', 13.0, 1.3, 16.8, 11),
(46, 1, 10, 6, 7, '2023-12-20 12:40', '2023-12-20 15:58', 9.0, 1.35, 33.6, 17),
(47, 13, 6, 1, 6, '2024-01-19 10:00', '2024-01-19 11:52', 7.5, 0.0, 4.1, 17),
(48, 8, 13, 1, 1, '2024-01-28 07:00', '2024-01-29 10:35', 39.0, 3.9, 15.2, 17),
(49, 3, 2, 1, 1, '2024-01-30 17:10', '2024-01-30 19:55', 13.0, 2.6, 23.5, 11),
(50, 19, 13, 1, 1, '2024-02-01 09:50', '2024-02-06 11:20', 195.0, 39.0, 217.9, 11),
(51, 3, 2, 1, 1, '2024-03-05 18:30', '2024-03-10 17:05', 135.0, 27.0, 183.1, 11),
(52, 2, 10, 4, 2, '2024-03-17 07:25', '2024-03-18 16:05', 12.0, 1.2, 39.3, 5),
(53, 12, 5, 6, 7, '2024-04-05 16:50', '2024-04-05 18:55', 29.0, 0.0, 28.3, 5),
(54, 8, 7, 2, 2, '2024-04-22 17:50', '2024-04-25 08:45', 54.0, 5.4, 159.4, 5),
(55, 19, 7, 6, 1, '2024-04-23 18:25', '2024-04-28 15:35', 90.0, 18.0, 63.0, 5),
(56, 16, 29, 3, 3, '2024-05-05 18:00', '2024-05-10 12:35', 60.0, 6.0, 83.9, 11),
(57, 3, 9, 7, 3, '2024-06-18 17:30', '2024-06-18 21:58', 44.0, 8.8, 80.3, 11),
(58, 2, 2, 4, NULL, '2024-06-24 09:10', NULL, NULL, NULL, NULL, 11),
(59, 13, 3, 2, NULL, '2024-06-24 17:10', NULL, NULL, NULL, NULL, 13),
(60, 3, 21, 1, NULL, '2024-06-25 10:25', NULL, NULL, NULL, NULL, NULL);

CREATE TABLE tblrating (ratingid INTEGER PRIMARY KEY, rentalid INTEGER, ratingstars INTEGER, ratingtext TEXT, ratingdate TEXT);

INSERT INTO tblrating VALUES
(1, 1, 5, 'Friendly staff', '2022-06-05'),
(2, 2, 2, 'Will come again', '2022-06-10'),
(3, 4, 5, 'Battery ran flat halfway', '2022-08-06'),
(4, 5, 2, 'Saddle too hard', '2022-08-23'),
(5, 7, 3, 'Saddle too hard', '2022-09-24'),
(6, 8, 1, 'Battery ran flat halfway', '2022-11-20'),
(7, 9, 4, 'Will come again', '2022-11-19'),
(8, 11, 5, 'Smooth ride', '2022-12-08'),
(9, 12, 5, 'Friendly staff', '2022-12-21'),
(10, 15, 5, 'Friendly staff', '2023-01-27'),
(11, 17, 2, 'Battery ran flat halfway', '2023-03-05'),
(12, 19, 4, 'Saddle too hard', '2023-04-12'),
(13, 24, 4, NULL, '2023-05-24'),
(14, 25, 4, NULL, '2023-06-12'),
(15, 26, 4, 'Smooth ride', '2023-06-24'),
(16, 27, 5, NULL, '2023-06-21'),
(17, 28, 3, 'Smooth ride', '2023-07-06'),
(18, 31, 1, 'Smooth ride', '2023-08-19'),
(19, 34, 5, NULL, '2023-08-27'),
(20, 39, 5, 'Brakes squeaked a bit', '2023-09-27'),
(21, 40, 4, 'Saddle too hard', '2023-10-19'),
(22, 42, 5, 'Brakes squeaked a bit', '2023-10-29'),
(23, 43, 4, NULL, '2023-11-26'),
(24, 44, 2, 'Brakes squeaked a bit', '2023-12-11'),
(25, 45, 5, 'Saddle too hard', '2023-12-15'),
(26, 46, 1, 'Friendly staff', '2023-12-21'),
(27, 47, 1, 'Smooth ride', '2024-01-19'),
(28, 49, 3, 'Battery ran flat halfway', '2024-02-04'),
(29, 52, 5, 'Saddle too hard', '2024-03-22'),
(30, 53, 4, NULL, '2024-04-07');

INSERT INTO tblrating VALUES
(31, 55, 2, NULL, '2024-04-29');

CREATE TABLE tblvendor (vendorid INTEGER PRIMARY KEY, vendorname TEXT, vendorcountry TEXT, vendoremail TEXT, vendorleaddays INTEGER);

INSERT INTO tblvendor VALUES
(1, 'Sprocket Supply', 'Germany', 'orders@sprocket.example', 4),
(2, 'Gummi Nord', 'Denmark', 'sales@gumminord.example', 3),
(3, 'Ampere Cell', 'Netherlands', NULL, 11),
(4, 'Brema Freni', 'Italy', 'export@brema.example', 8),
(5, 'Saddleworth Leather', 'United Kingdom', NULL, 14);

CREATE TABLE tblpart (partid INTEGER PRIMARY KEY, partname TEXT, partcategory TEXT, partcost REAL, partsaleprice REAL, vendorid INTEGER, partstock INTEGER);

INSERT INTO tblpart VALUES
(1, 'Inner tube 28', 'tyres', 2.1, 6.5, 2, 85),
(2, 'Puncture-proof tyre 28', 'tyres', 14.8, 32.0, 2, 40),
(3, 'Mountain tyre 29', 'tyres', 17.2, 36.5, 2, 18),
(4, 'Brake pads', 'brakes', 4.4, 12.0, 4, 120),
(5, 'Hydraulic disc brake', 'brakes', 48.5, 96.0, 4, 7),
(6, 'Brake cable', 'brakes', 1.6, 5.25, 4, 64),
(7, 'Chain 9-speed', 'drivetrain', 9.9, 24.0, 1, 33),
(8, 'Cassette 11-34', 'drivetrain', 21.3, 47.5, 1, 14),
(9, 'Crank set', 'drivetrain', 38.0, 79.0, 1, 0),
(10, 'Battery 500 Wh', 'electric', 285.0, 495.0, 3, 6),
(11, 'Display unit', 'electric', 62.0, 118.0, 3, 4),
(12, 'Motor sensor', 'electric', 18.5, 42.5, 3, 9),
(13, 'LED front light', 'accessories', 8.7, 21.9, 1, 26),
(14, 'Kickstand', 'accessories', 5.2, 13.5, 1, 0),
(15, 'Spoke set', 'wheels', 6.3, 16.75, 1, 51);

CREATE TABLE tblrepair (repairid INTEGER PRIMARY KEY, custid INTEGER, repairbike TEXT, stationid INTEGER, mechanicid INTEGER, checkerid INTEGER, repairtakenin TEXT, repairpromised TEXT, repairfinished TEXT, repairhours REAL, repairhourrate REAL);

INSERT INTO tblrepair VALUES
(1, 9, 'own cargo bike', 2, 16, 8, '2022-03-14', '2022-03-16', '2022-03-18', 1.0, 48.0),
(2, 8, 'own racing bike', 2, 16, 7, '2022-03-17', '2022-03-20', '2022-03-21', 2.0, 48.0),
(3, 3, 'own e-bike', 6, 10, 8, '2022-04-17', '2022-04-20', '2022-04-20', 0.75, 42.0),
(4, 19, 'own commuter bike', 4, 7, 4, '2022-05-14', '2022-05-21', '2022-05-20', 0.75, 42.0),
(5, 3, 'own child seat bike', 6, 10, 4, '2022-05-14', '2022-05-21', '2022-05-16', 1.5, 42.0),
(6, 6, 'own child seat bike', 6, 10, 7, '2022-05-18', '2022-05-22', '2022-05-24', 1.5, 48.0),
(7, 1, 'own e-bike', 2, 8, 4, '2022-05-26', '2022-05-29', '2022-05-28', 3.25, 42.0),
(8, 8, 'own racing bike', 2, 16, 10, '2022-06-04', '2022-06-11', '2022-06-13', 1.0, 42.0),
(9, 15, 'own child seat bike', 6, 10, 4, '2022-07-17', '2022-07-21', '2022-07-19', 1.5, 42.0),
(10, 12, 'own racing bike', 2, 8, 4, '2022-08-02', '2022-08-04', '2022-08-08', 1.0, 48.0),
(11, 20, 'own mountain bike', 4, 7, 10, '2022-08-18', '2022-08-25', '2022-08-27', 1.0, 48.0),
(12, 23, 'own commuter bike', 4, 7, 4, '2022-08-19', '2022-08-23', '2022-08-25', 0.75, 42.0),
(13, 9, 'own commuter bike', 2, 16, 4, '2022-08-20', '2022-08-25', '2022-08-22', 1.0, 42.0),
(14, 1, 'own racing bike', 4, 7, 4, '2022-12-04', '2022-12-09', '2022-12-06', 0.75, 42.0),
(15, 3, 'own cargo bike', 2, 8, 7, '2023-03-06', '2023-03-11', '2023-03-08', 3.25, 48.0),
(16, 8, 'own mountain bike', 6, 10, 4, '2023-03-25', '2023-03-28', '2023-03-27', 1.0, 42.0),
(17, 23, 'own commuter bike', 6, 10, 4, '2023-04-28', '2023-05-05', '2023-05-01', 0.75, 42.0),
(18, 8, 'own racing bike', 2, 8, 10, '2023-05-14', '2023-05-16', '2023-05-15', 0.75, 42.0),
(19, 23, 'own commuter bike', 2, 8, 4, '2023-05-20', '2023-05-24', '2023-05-29', 0.5, 48.0),
(20, 19, 'own commuter bike', 2, 8, 4, '2023-05-31', '2023-06-02', '2023-06-04', 0.5, 48.0),
(21, 8, 'own racing bike', 2, 16, 7, '2023-06-14', '2023-06-17', '2023-06-15', 3.25, 48.0),
(22, 12, 'own e-bike', 2, 8, 7, '2023-06-28', '2023-07-03', '2023-07-01', 1.5, 42.0),
(23, 12, 'own mountain bike', 6, 10, 4, '2023-07-17', '2023-07-20', '2023-07-18', 3.25, 42.0),
(24, 6, 'own racing bike', 2, 8, 7, '2023-08-13', '2023-08-15', '2023-08-15', 1.5, 48.0),
(25, 8, 'own commuter bike', 2, 4, 7, '2023-08-24', '2023-08-27', '2023-08-27', 0.75, 42.0),
(26, 6, 'own racing bike', 6, 10, 8, '2023-11-13', '2023-11-20', '2023-11-19', 3.25, 42.0),
(27, 1, 'own mountain bike', 2, 16, 4, '2023-12-01', '2023-12-05', '2023-12-04', 0.75, 42.0),
(28, 15, 'own child seat bike', 2, 4, 8, '2023-12-05', '2023-12-09', '2023-12-06', 2.0, 42.0),
(29, 19, 'own commuter bike', 4, 7, 4, '2023-12-12', '2023-12-17', '2023-12-21', 1.0, 42.0),
(30, 8, 'own mountain bike', 2, 8, 4, '2023-12-30', '2024-01-03', '2024-01-01', 0.75, 42.0);

INSERT INTO tblrepair VALUES
(31, 12, 'own commuter bike', 6, 10, 4, '2024-01-23', '2024-01-28', '2024-01-29', 0.75, 48.0),
(32, 20, 'own cargo bike', 6, 10, 4, '2024-04-04', '2024-04-08', '2024-04-06', 3.25, 48.0),
(33, 3, 'own commuter bike', 2, 8, 4, '2024-04-19', '2024-04-26', '2024-04-21', 0.5, 48.0),
(34, 19, 'own cargo bike', 4, 7, 10, '2024-05-04', '2024-05-08', '2024-05-06', 3.25, 42.0),
(35, 8, 'own racing bike', 6, 10, NULL, '2024-06-20', '2024-06-23', NULL, 2.0, 42.0),
(36, 20, 'own mountain bike', 2, 8, NULL, '2024-06-21', '2024-06-25', NULL, 1.5, 48.0),
(37, 8, 'own commuter bike', 4, 7, NULL, '2024-06-26', '2024-06-28', NULL, 1.0, 48.0),
(38, 12, 'own commuter bike', 2, 8, NULL, '2024-06-28', '2024-07-05', NULL, 2.0, 42.0);

CREATE TABLE tblrepairpart (repairpartid INTEGER PRIMARY KEY, repairid INTEGER, partid INTEGER, partqty INTEGER, partprice REAL, partdiscount REAL);

INSERT INTO tblrepairpart VALUES
(1, 1, 11, 1, 118.0, 0.0),
(2, 2, 2, 2, 32.0, 0.0),
(3, 3, 3, 1, 36.5, 0.0),
(4, 3, 9, 1, 79.0, 0.0),
(5, 3, 7, 1, 22.8, 0.0),
(6, 4, 9, 1, 79.0, 1.5),
(7, 5, 12, 1, 42.5, 0.0),
(8, 5, 4, 1, 12.0, 0.0),
(9, 6, 13, 1, 21.9, 1.5),
(10, 6, 4, 1, 12.0, 0.0),
(11, 7, 2, 1, 32.0, 0.0),
(12, 7, 8, 1, 47.5, 0.0),
(13, 8, 6, 1, 5.25, 3.0),
(14, 9, 1, 1, 6.5, 0.0),
(15, 9, 2, 1, 32.0, 0.0),
(16, 10, 7, 1, 24.0, 3.0),
(17, 11, 11, 1, 118.0, 0.0),
(18, 11, 1, 1, 6.5, 0.0),
(19, 12, 12, 1, 42.5, 0.0),
(20, 12, 9, 1, 79.0, 0.0),
(21, 13, 5, 1, 96.0, 1.5),
(22, 13, 4, 2, 12.0, 0.0),
(23, 14, 12, 1, 42.5, 0.0),
(24, 17, 3, 1, 36.5, 0.0),
(25, 17, 1, 2, 6.5, 0.0),
(26, 18, 3, 1, 36.5, 0.0),
(27, 19, 10, 1, 495.0, 0.0),
(28, 19, 3, 1, 36.5, 0.0),
(29, 19, 6, 1, 5.25, 0.0),
(30, 20, 13, 1, 21.9, 1.5);

INSERT INTO tblrepairpart VALUES
(31, 21, 3, 1, 36.5, 3.0),
(32, 21, 4, 1, 12.0, 3.0),
(33, 23, 1, 1, 6.5, 0.0),
(34, 23, 8, 1, 45.12, 0.0),
(35, 24, 7, 1, 22.8, 0.0),
(36, 25, 6, 2, 4.99, 0.0),
(37, 25, 4, 1, 12.0, 0.0),
(38, 27, 2, 1, 32.0, 0.0),
(39, 27, 13, 1, 20.8, 0.0),
(40, 28, 4, 1, 12.0, 0.0),
(41, 29, 3, 1, 36.5, 3.0),
(42, 29, 5, 1, 96.0, 0.0),
(43, 31, 2, 1, 30.4, 0.0),
(44, 32, 6, 1, 4.99, 1.5),
(45, 32, 2, 2, 32.0, 0.0),
(46, 33, 2, 2, 32.0, 0.0),
(47, 34, 12, 1, 40.38, 1.5),
(48, 34, 13, 2, 21.9, 3.0),
(49, 34, 1, 1, 6.5, 0.0),
(50, 35, 2, 1, 32.0, 0.0),
(51, 35, 8, 2, 47.5, 0.0),
(52, 35, 4, 2, 11.4, 0.0),
(53, 36, 2, 1, 32.0, 1.5),
(54, 36, 6, 1, 5.25, 0.0),
(55, 37, 7, 2, 24.0, 1.5),
(56, 38, 1, 1, 6.5, 1.5),
(57, 38, 12, 1, 42.5, 3.0),
(58, 38, 10, 1, 495.0, 1.5);

CREATE TABLE tblservice (serviceid INTEGER PRIMARY KEY, bikeid INTEGER, servicedate TEXT, mechanicid INTEGER, servicetype TEXT, servicecost REAL);

INSERT INTO tblservice VALUES
(1, 1, '2024-01-03', 8, 'inspection', 188.19),
(2, 24, '2023-12-04', 4, 'battery check', 103.92),
(3, 9, '2022-10-24', 10, 'inspection', 37.45),
(4, 2, '2024-05-10', 8, 'battery check', 131.33),
(5, 8, '2022-11-23', 10, 'inspection', 55.19),
(6, 2, '2023-09-10', 10, 'inspection', 20.88),
(7, 20, '2022-03-25', 4, 'brake service', 104.67),
(8, 2, '2024-04-14', 8, 'tyre change', 64.83),
(9, 7, '2023-02-23', 4, 'inspection', 40.34),
(10, 13, '2023-04-20', 10, 'tyre change', 150.83),
(11, 28, '2022-05-09', 7, 'inspection', 101.47),
(12, 5, '2023-12-01', 4, 'tyre change', 135.56),
(13, 2, '2023-06-16', 4, 'inspection', 46.55),
(14, 20, '2022-07-30', 7, 'inspection', 58.86),
(15, 22, '2024-01-23', 8, 'tyre change', 151.15),
(16, 13, '2024-03-25', 10, 'inspection', 18.59),
(17, 2, '2023-09-22', 8, 'battery check', 187.28),
(18, 13, '2024-04-29', 10, 'battery check', 114.08),
(19, 4, '2023-01-03', 8, 'tyre change', 56.3),
(20, 9, '2023-09-19', 4, 'inspection', 149.19),
(21, 7, '2024-03-01', 8, 'tyre change', 185.9),
(22, 20, '2022-07-18', 10, 'inspection', 68.78),
(23, 1, '2023-12-27', 10, 'tyre change', 75.73),
(24, 1, '2024-06-05', 4, 'tyre change', 28.32),
(25, 2, '2023-09-05', 10, 'inspection', 158.93),
(26, 8, '2022-12-21', 4, 'inspection', 183.79),
(27, 1, '2024-05-31', 7, 'brake service', 185.37),
(28, 13, '2024-06-15', 8, 'tyre change', 83.05);

CREATE TABLE tblbikemove (moveid INTEGER PRIMARY KEY, bikeid INTEGER, fromstationid INTEGER, tostationid INTEGER, movedate TEXT, driverid INTEGER, movereason TEXT);

INSERT INTO tblbikemove VALUES
(1, 15, 2, 1, '2024-03-21', 14, 'event demand'),
(2, 2, 3, 1, '2024-04-15', 14, 'event demand'),
(3, 15, 1, 2, '2023-09-23', 14, 'event demand'),
(4, 16, 6, 2, '2023-12-28', 14, NULL),
(5, 7, 6, 2, '2023-08-28', 14, 'station full'),
(6, 13, 6, 4, '2024-01-31', 15, 'after repair'),
(7, 11, 1, 5, '2024-05-17', 14, 'event demand'),
(8, 9, 4, 2, '2023-03-12', 14, 'after repair'),
(9, 2, 4, 2, '2023-09-01', 14, 'event demand'),
(10, 19, 4, 7, '2023-04-08', 15, NULL),
(11, 4, 4, 3, '2024-03-06', 14, 'event demand'),
(12, 1, 4, 7, '2024-01-25', 14, 'station full'),
(13, 7, 4, 1, '2023-07-08', 15, 'station full'),
(14, 8, 6, 2, '2024-03-02', 15, NULL),
(15, 3, 2, 3, '2023-08-20', 15, NULL),
(16, 14, 3, 4, '2024-01-08', 15, NULL),
(17, 13, 2, 7, '2023-03-11', 14, NULL),
(18, 1, 4, 6, '2023-11-30', 14, NULL),
(19, 9, 2, 1, '2024-02-06', 14, 'after repair'),
(20, 11, 6, 5, '2023-12-20', 14, NULL),
(21, 9, 6, 1, '2023-12-23', 14, NULL),
(22, 5, 3, 2, '2024-06-06', 14, NULL),
(23, 2, 3, 5, '2024-06-23', 15, 'after repair'),
(24, 18, 3, 2, '2023-09-25', 14, NULL),
(25, 15, 3, 1, '2023-08-19', 15, NULL),
(26, 5, 4, 7, '2024-01-23', 15, 'after repair');
