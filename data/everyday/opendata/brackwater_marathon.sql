CREATE TABLE Race (
  `Race No` INTEGER PRIMARY KEY,
  `Race Year` INTEGER,
  `Race Date` TEXT,
  `Temp (C)` REAL,
  `Humidity (%)` INTEGER,
  `Wind (m/s)` REAL,
  Sponsor TEXT,
  Weather TEXT,
  `Spectators (est)` INTEGER,
  `Winner Prize (EUR)` INTEGER
);

INSERT INTO Race VALUES
(1, 2021, '2021-09-19', 14.5, 61, 2.6, 'Tolle Oats', 'Overcast', NULL, 2500),
(2, 2022, '2022-09-18', 19.0, 48, 4.1, 'Tolle Oats', 'Sunny', 6200, 3000),
(3, 2023, '2023-09-17', 11.5, 83, 7.9, 'Marrick Bank', 'Rain', 5900, 3000),
(4, 2024, '2024-09-15', 16.5, 55, 3.3, 'Marrick Bank', 'Sunny', 7450, 4500);

CREATE TABLE Club (
  `Club No` INTEGER PRIMARY KEY,
  `Club Name` TEXT,
  Town TEXT,
  Founded INTEGER,
  `Vest Colour` TEXT,
  Members INTEGER,
  `Yearly Fee (EUR)` REAL
);

INSERT INTO Club VALUES
(1, 'Brack Valley Harriers', 'Brackwater', 1954, 'Blue', 182, 30.0),
(2, 'Sturle Striders', 'Sturle', 1988, 'Green', 96, 24.5),
(3, 'Ostend Road Runners', 'Ostend', 1976, 'Red', 240, 42.0),
(4, 'Pinefell AC', 'Pinefell', 1931, 'Black', 311, 55.0),
(5, 'Lanes and Trails', 'Brackwater', 2011, 'Orange', 64, 15.0),
(6, 'Kesselrun Koeln', 'Cologne', 1999, 'White', 158, 36.0),
(7, 'Moss End Joggers', 'Moss End', 2017, 'Yellow', 38, NULL);

CREATE TABLE Runner (
  `Runner No` INTEGER PRIMARY KEY,
  `First Name` TEXT,
  `Last Name` TEXT,
  Sex TEXT,
  `Birth Date` TEXT,
  `Nation Code` TEXT,
  `Club No` INTEGER,
  `Coach No` INTEGER,
  `Weight (kg)` REAL,
  Job TEXT,
  `Joined Club On` TEXT
);

INSERT INTO Runner VALUES
(100, 'Anouk', 'Rourke', 'F', '1970-06-12', 'GBR', 1, 107, 59.4, 'engineer', '2019-06-25'),
(101, 'Bridget', 'Kettle', 'F', '1985-01-28', 'GBR', 4, 125, NULL, 'baker', '2019-09-14'),
(102, 'Carla', 'Amsel', 'F', '1959-09-10', 'NED', NULL, 122, 50.7, 'gardener', NULL),
(103, 'Dagny', 'Yardley', 'F', '1966-09-04', 'GER', 5, 122, 50.7, 'pharmacist', '2019-10-11'),
(104, 'Elise', 'Tranter', 'F', '1962-04-03', 'IRL', 2, 107, 55.9, 'baker', '2019-03-19'),
(105, 'Frieda', 'Ulrich', 'F', '1981-09-04', 'GBR', NULL, NULL, 65.9, NULL, NULL),
(106, 'Grace', 'Fairley', 'F', '2001-04-02', 'GBR', 5, 122, 50.1, 'teacher', '2019-12-19'),
(107, 'Hanna', 'Pettifer', 'F', '1973-05-09', 'IRL', 5, 103, 50.0, 'teacher', '2018-02-23'),
(108, 'Isobel', 'Bellamy', 'F', '1957-01-06', 'GBR', 1, 100, 55.3, 'engineer', '2020-07-15'),
(109, 'Joanna', 'Vermeer', 'F', '1971-12-08', 'GBR', 1, NULL, 66.9, NULL, '2018-06-30'),
(110, 'Katrin', 'Okafor', 'F', '1953-06-07', 'GER', 4, 100, NULL, 'postman', '2018-10-01'),
(111, 'Lorna', 'Whelan', 'F', '1975-09-18', 'GBR', 1, 122, 51.1, 'gardener', '2017-08-28'),
(112, 'Mireille', 'Doyle', 'F', '1999-06-16', 'GBR', 1, 122, 61.5, NULL, '2020-07-22'),
(113, 'Nuria', 'Dexter', 'F', '1989-11-01', 'GBR', 1, 122, 47.2, 'pharmacist', '2019-09-06'),
(114, 'Aled', 'Hollis', 'M', '1989-01-06', 'IRL', 2, 100, 87.8, 'student', '2019-01-22'),
(115, 'Bastian', 'Ivory', 'M', '1978-10-23', 'GBR', 4, NULL, 75.3, NULL, '2016-04-15'),
(116, 'Cormac', 'Gruber', 'M', '1954-04-09', 'IRL', 1, 119, 68.3, NULL, '2020-02-01'),
(117, 'Diego', 'Engel', 'M', '1966-10-31', 'IRL', 2, 100, NULL, 'teacher', '2017-11-22'),
(118, 'Edwin', 'Lambert', 'M', '1962-03-12', 'GER', 6, 100, 75.4, 'gardener', '2020-06-25'),
(119, 'Florian', 'Quill', 'M', '1952-05-09', 'BEL', 3, 103, 58.7, 'engineer', '2020-03-14'),
(120, 'Gareth', 'Maes', 'M', '1954-09-15', 'IRL', 2, 114, 71.9, 'postman', '2016-06-16'),
(121, 'Hamish', 'Norling', 'M', '1995-01-29', 'BEL', 3, NULL, 88.8, NULL, '2016-12-29'),
(122, 'Igor', 'Coyle', 'M', '1975-10-24', 'BEL', 3, NULL, NULL, 'teacher', '2017-04-08'),
(123, 'Jonas', 'Seidel', 'M', '1985-11-07', 'IRL', 5, 119, 78.9, 'postman', '2017-08-20'),
(124, 'Kofi', 'Ackroyd', 'M', '1983-05-06', 'GER', 4, NULL, 66.5, 'pharmacist', '2016-11-24'),
(125, 'Lars', 'Castell', 'M', '1994-11-11', 'BEL', 4, 107, 85.4, NULL, '2017-07-23'),
(126, 'Matteo', 'Brandt', 'M', '1971-06-29', 'GER', 4, 103, NULL, 'engineer', '2018-10-26'),
(127, 'Niall', 'Jansen', 'M', '1993-07-06', 'BEL', NULL, NULL, NULL, 'baker', NULL),
(128, 'Oskar', 'Zoller', 'M', '1952-09-05', 'GER', 5, NULL, NULL, 'baker', '2020-05-22'),
(129, 'Pieter', 'Esser', 'M', '1994-02-13', 'IRL', 2, 122, 83.0, 'baker', '2017-02-14');

CREATE TABLE Nation (
  `Nation Code` TEXT PRIMARY KEY,
  `Nation Name` TEXT
);

INSERT INTO Nation VALUES
('GBR', 'Great Britain'),
('BEL', 'Belgium'),
('GER', 'Germany'),
('IRL', 'Ireland'),
('NED', 'Netherlands'),
('FRA', 'France');

CREATE TABLE Result (
  `Result No` INTEGER PRIMARY KEY,
  `Race No` INTEGER,
  `Runner No` INTEGER,
  Bib TEXT,
  `Age Group` TEXT,
  `Start Wave` TEXT,
  `10 km (min)` REAL,
  `Half (min)` REAL,
  `30 km (min)` REAL,
  `Chip Time (min)` REAL,
  `Gun Time (min)` REAL,
  `Overall Place` INTEGER,
  Status TEXT,
  `Dropped Out At (km)` REAL,
  `Entry Fee (EUR)` REAL,
  `Medal Ordered` TEXT,
  `Shoe Model` TEXT,
  `Avg Heart Rate` INTEGER
);

INSERT INTO Result VALUES
(1, 1, 114, '29', 'MU40', 'B', 40.99, 86.84, 122.4, 174.97, 181.4, 1, 'Finished', NULL, 45.0, 'No', 'Strade', NULL),
(2, 1, 102, '907', 'F60', 'B', NULL, NULL, NULL, NULL, NULL, NULL, 'DNS', NULL, 45.0, 'Yes', 'Strade', NULL),
(3, 1, 119, '905', 'M60', 'B', 48.88, 103.98, 149.5, 209.98, 215.27, 5, 'Finished', NULL, 45.0, 'Yes', 'Pacer Pro', 181),
(4, 1, 124, '954', 'MU40', 'C', 52.85, NULL, NULL, NULL, NULL, NULL, 'DNF', 16.9, 45.0, 'Yes', 'Pacer Pro', 144),
(5, 1, 121, '236', 'MU40', 'C', 47.61, 102.38, 148.76, 212.25, 224.54, 6, 'Finished', NULL, 45.0, 'Yes', 'Volant', 165),
(6, 1, 129, '746', 'MU40', 'B', NULL, NULL, NULL, NULL, NULL, NULL, 'DNS', NULL, 55.0, 'Yes', 'Volant', NULL),
(7, 1, 127, '73', 'MU40', 'C', 46.77, NULL, NULL, NULL, NULL, NULL, 'DNF', 19.6, 45.0, 'No', 'Volant', 174),
(8, 1, 106, '731', 'FU40', 'C', 42.54, 90.18, 128.26, 183.2, 194.49, 3, 'Finished', NULL, 45.0, 'Yes', 'Volant', 147),
(9, 1, 113, '991', 'FU40', 'C', 39.07, 82.78, 122.51, 177.03, 186.4, 2, 'Finished', NULL, 55.0, 'No', 'Pacer Pro', 140),
(10, 1, 108, '850', 'F60', 'A', 64.29, 139.24, 197.45, 283.06, 284.2, 8, 'Finished', NULL, 55.0, 'Yes', 'Volant', NULL),
(11, 1, 105, '779', 'F40', 'C', 55.31, 117.13, 167.78, 239.5, 251.95, 7, 'Finished', NULL, 55.0, 'Yes', NULL, 181),
(12, 1, 112, '608', 'FU40', 'A', 46.14, 97.77, 143.14, 208.25, 210.51, 4, 'Finished', NULL, 55.0, 'Yes', 'Strade', NULL),
(13, 1, 100, '593', 'F50', 'B', 63.4, 134.29, 199.61, 288.79, 296.21, 9, 'Finished', NULL, 55.0, 'Yes', 'Kite', 162),
(14, 2, 118, '162', 'M60', 'A', 49.96, 105.24, 152.85, 216.1, 219.51, 3, 'Finished', NULL, 60.0, 'Yes', 'Volant', 150),
(15, 2, 126, '595', 'M50', 'A', 55.51, 118.1, 173.09, 252.23, 253.54, 9, 'Finished', NULL, 60.0, 'No', 'Volant', 139),
(16, 2, 102, '199', 'F60', 'B', 49.3, 106.95, 152.16, 218.91, 225.02, 6, 'Finished', NULL, 60.0, 'Yes', 'Pacer Pro', 174),
(17, 2, 101, '624', 'FU40', 'C', 58.68, 125.26, NULL, NULL, NULL, NULL, 'DNF', 29.5, 60.0, 'No', 'Kite', 174),
(18, 2, 112, '622', 'FU40', 'A', 48.08, 103.59, 152.4, 220.83, 222.32, 4, 'Finished', NULL, 60.0, 'No', 'Strade', NULL),
(19, 2, 129, '12', 'MU40', 'B', 44.66, 94.88, 140.43, 201.27, 206.8, 2, 'Finished', NULL, 60.0, 'Yes', 'Strade', 146),
(20, 2, 103, '601', 'F50', 'A', 50.82, 110.35, 163.17, 234.23, 236.56, 7, 'Finished', NULL, 60.0, 'Yes', 'Strade', 143),
(21, 2, 100, '130', 'F50', 'A', 62.26, 131.72, 188.53, 270.88, 273.63, 12, 'Finished', NULL, 60.0, 'Yes', 'Strade', 166),
(22, 2, 110, '565', 'F60', 'C', 60.62, 128.25, 185.32, 262.61, 274.38, 13, 'Finished', NULL, 50.0, 'Yes', 'Kite', 140),
(23, 2, 123, '911', 'MU40', 'A', 39.56, 83.85, 119.69, 169.91, 172.79, 1, 'Finished', NULL, 60.0, 'No', NULL, 158),
(24, 2, 105, '653', 'F40', 'B', 57.78, 124.62, 176.17, 252.6, 258.14, 11, 'Finished', NULL, 50.0, 'No', 'Kite', NULL),
(25, 2, 104, '460', 'F60', 'A', 63.51, 134.07, 193.86, 274.6, 276.32, 14, 'Finished', NULL, 60.0, 'No', 'Kite', 176),
(26, 2, 120, '286', 'M60', 'C', 51.68, 109.93, 157.94, 228.37, 239.62, 8, 'Finished', NULL, 50.0, 'No', 'Strade', 171),
(27, 2, 128, '773', 'M60', 'C', 54.49, 117.61, 170.87, 246.65, 257.14, 10, 'Finished', NULL, 50.0, 'No', 'Kite', NULL),
(28, 2, 119, '545', 'M60', 'B', 50.17, 106.28, 151.51, 217.22, 223.32, 5, 'Finished', NULL, 60.0, 'Yes', 'Pacer Pro', 156),
(29, 3, 125, '483', 'MU40', 'C', 45.48, 98.45, 142.48, 206.52, 216.02, 3, 'Finished', NULL, 62.0, 'No', 'Kite', NULL),
(30, 3, 122, '284', 'M40', 'C', 45.25, 96.59, 140.7, 206.44, 215.91, 2, 'Finished', NULL, 62.0, 'Yes', 'Volant', 164);

INSERT INTO Result VALUES
(31, 3, 123, '199', 'MU40', 'A', 41.36, 89.91, 129.6, 183.13, 185.26, 1, 'Finished', NULL, 62.0, 'No', 'Pacer Pro', NULL),
(32, 3, 128, '27', 'M60', 'A', 59.02, 125.52, 177.85, NULL, NULL, NULL, 'DNF', 36.6, 62.0, 'No', 'Kite', 142),
(33, 3, 101, '616', 'FU40', 'B', 59.19, 124.98, 178.42, 256.25, 260.71, 11, 'Finished', NULL, 52.0, 'Yes', NULL, NULL),
(34, 3, 110, '359', 'F60', 'C', 60.8, 131.06, 185.24, 264.86, 276.49, 13, 'Finished', NULL, 62.0, 'Yes', 'Strade', 139),
(35, 3, 107, '47', 'F50', 'B', 52.89, 114.24, 163.39, 235.6, 242.7, 8, 'Finished', NULL, 62.0, 'No', 'Kite', 161),
(36, 3, 113, '123', 'FU40', 'B', NULL, NULL, NULL, NULL, NULL, NULL, 'DNS', NULL, 62.0, 'No', 'Kite', NULL),
(37, 3, 120, '501', 'M60', 'C', 51.53, 109.38, 157.44, 221.48, 231.11, 7, 'Finished', NULL, 62.0, 'Yes', 'Pacer Pro', NULL),
(38, 3, 102, '496', 'F60', 'C', 52.94, 111.93, 162.9, 235.71, 247.36, 10, 'Finished', NULL, 62.0, 'Yes', 'Kite', 138),
(39, 3, 121, '944', 'MU40', 'A', 51.61, 110.64, 157.99, 224.17, 224.42, 5, 'Finished', NULL, 62.0, 'No', 'Kite', 142),
(40, 3, 109, '582', 'F50', 'B', 58.42, 126.59, 183.01, NULL, NULL, NULL, 'DNF', 34.6, 62.0, 'Yes', 'Kite', 147),
(41, 3, 129, '191', 'MU40', 'C', 47.0, 102.07, 146.45, 206.68, 218.52, 4, 'Finished', NULL, 52.0, 'Yes', 'Pacer Pro', 140),
(42, 3, 119, '833', 'M60', 'A', 51.65, 109.7, 157.37, 227.21, 229.29, 6, 'Finished', NULL, 52.0, 'No', 'Strade', 181),
(43, 3, 117, '742', 'M50', 'C', 52.4, 110.78, 163.02, 235.09, 245.1, 9, 'Finished', NULL, 52.0, 'No', 'Strade', NULL),
(44, 3, 126, '535', 'M50', 'B', 60.44, 130.46, 184.31, 264.14, 270.59, 12, 'Finished', NULL, 52.0, 'Yes', 'Kite', 151),
(45, 4, 126, '916', 'M50', 'A', 56.07, 118.72, 175.11, 251.53, 252.6, 12, 'Finished', NULL, 68.0, 'No', 'Kite', 141),
(46, 4, 111, '135', 'F40', 'A', 46.85, 99.72, 144.01, 206.16, 207.42, 4, 'Finished', NULL, 68.0, 'Yes', 'Pacer Pro', 178),
(47, 4, 118, '313', 'M60', 'C', 51.44, 108.9, 161.25, 232.12, 244.08, 10, 'Finished', NULL, 68.0, 'No', 'Pacer Pro', 172),
(48, 4, 104, '705', 'F60', 'B', 63.58, 137.93, 196.72, 282.4, 286.74, 16, 'Finished', NULL, 68.0, 'Yes', 'Kite', 158),
(49, 4, 100, '747', 'F50', 'B', 62.68, 132.45, 189.84, 269.78, 273.98, 15, 'Finished', NULL, 68.0, 'No', 'Pacer Pro', 173),
(50, 4, 124, '427', 'M40', 'A', 52.88, 112.03, 164.88, 236.8, 239.48, 9, 'Finished', NULL, 68.0, 'No', 'Strade', 149),
(51, 4, 109, '983', 'F50', 'B', 55.72, 118.76, 171.65, 250.6, 256.43, 13, 'Finished', NULL, 68.0, 'Yes', 'Kite', NULL),
(52, 4, 107, '482', 'F50', 'A', 52.15, 111.91, 160.48, 227.31, 229.69, 8, 'Finished', NULL, 68.0, 'Yes', 'Kite', NULL),
(53, 4, 122, '304', 'M40', 'B', 47.52, 103.24, 150.27, 216.85, 222.55, 7, 'Finished', NULL, 58.0, 'No', 'Kite', NULL),
(54, 4, 123, '157', 'MU40', 'A', 38.01, 80.72, 116.72, 167.7, 167.93, 1, 'Finished', NULL, 68.0, 'Yes', NULL, 172),
(55, 4, 110, '27', 'F60', 'C', 56.0, 120.56, 175.37, 256.68, 268.45, 14, 'Finished', NULL, 68.0, 'No', 'Kite', 146),
(56, 4, 117, '559', 'M50', 'C', 52.96, 112.85, 160.32, NULL, NULL, NULL, 'DNF', 35.5, 58.0, 'Yes', 'Strade', 166),
(57, 4, 127, '882', 'MU40', 'A', 44.13, 92.92, 134.91, 195.36, 198.08, 3, 'Finished', NULL, 68.0, 'Yes', 'Kite', 138),
(58, 4, 115, '606', 'M40', 'A', 47.6, 102.59, 146.63, 208.78, 209.22, 6, 'Finished', NULL, 58.0, 'Yes', NULL, 172),
(59, 4, 106, '282', 'FU40', 'A', 39.11, 84.73, 124.27, 179.98, 180.56, 2, 'Finished', NULL, 68.0, 'Yes', 'Volant', NULL),
(60, 4, 129, '825', 'MU40', 'C', 42.59, 92.23, 137.25, 198.13, 207.99, 5, 'Finished', NULL, 68.0, 'Yes', 'Kite', 138);

INSERT INTO Result VALUES
(61, 4, 119, '787', 'M60', 'C', 53.04, 111.8, 163.5, 234.77, 244.62, 11, 'Finished', NULL, 58.0, 'No', 'Volant', 155);
