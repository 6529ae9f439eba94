CREATE TABLE District (
  distId INTEGER PRIMARY KEY,
  distName TEXT,
  zoneType TEXT,
  popK REAL,
  nightLimitDb INTEGER,
  dayLimitDb INTEGER
);
CREATE TABLE SourceType (
  srcCode TEXT PRIMARY KEY,
  srcDesc TEXT,
  srcGroup TEXT,
  baseFine INTEGER
);
CREATE TABLE Officer (
  badge INTEGER PRIMARY KEY,
  offName TEXT,
  offRank TEXT,
  hired TEXT,
  certMeter TEXT
);
CREATE TABLE Complaint (
  cmplNo INTEGER PRIMARY KEY,
  recvTs TEXT,
  channel TEXT,
  distId INTEGER,
  srcCode TEXT,
  street TEXT,
  stat TEXT,
  anon INTEGER,
  closedDt TEXT,
  badge INTEGER
);
CREATE TABLE Measurement (
  msrId INTEGER PRIMARY KEY,
  cmplNo INTEGER,
  msrTs TEXT,
  leqDb REAL,
  maxDb REAL,
  durMin INTEGER,
  period TEXT
);
CREATE TABLE Citation (
  citId INTEGER PRIMARY KEY,
  cmplNo INTEGER,
  issuedDt TEXT,
  fineEur INTEGER,
  paidEur INTEGER,
  appealed TEXT
);
INSERT INTO District VALUES
(1, 'Harbour Front', 'MX', 18.4, 50, 65),
(2, 'Linden Park', 'RS', 32.7, 40, 55),
(3, 'Foundry Quarter', 'IN', 4.9, 60, 70),
(4, 'Old Market', 'MX', 11.2, 48, 63),
(5, 'Hillside', 'RS', 27.5, 42, 56),
(6, 'Campus West', 'RS', 15.8, 43, 58),
(7, 'Airport Road', 'IN', 2.3, 62, 72);
INSERT INTO SourceType VALUES
('MUS', 'Loud music', 'N', 120),
('CON', 'Construction work', 'T', 450),
('DOG', 'Barking dog', 'N', 60),
('BAR', 'Bar or club', 'B', 300),
('TRF', 'Traffic noise', 'T', 0),
('GLF', 'Garden tools', 'N', 80),
('AIR', 'Ventilation unit', 'B', 250),
('FWK', 'Fireworks', 'N', 150);
INSERT INTO Officer VALUES
(41, 'Ines Carvalho', 'SGT', '2009-04-01', 'T'),
(57, 'Pieter Bosman', 'OFC', '2016-09-15', 'T'),
(63, 'Mandy Okafor', 'OFC', '2019-02-01', 'F'),
(72, 'Lars Tiedemann', 'LT', '2004-11-20', 'F'),
(88, 'Yuki Arai', 'OFC', '2021-06-07', 'T'),
(90, 'Rowena Pike', 'SGT', '2012-01-16', 'T');
INSERT INTO Complaint VALUES
(23001, '2023-05-03 18:09:00', 'P', 5, 'CON', 'Mill Lane', 'RJ', 1, '2023-05-04', 57),
(23002, '2023-04-23 12:22:00', 'W', 5, 'CON', 'Mill Lane', 'OP', 1, NULL, 41),
(23003, '2022-11-26 10:30:00', 'P', 3, 'BAR', 'Canal Street', 'CL', 0, '2022-12-10', 41),
(23004, '2022-03-05 07:53:00', 'P', 6, 'BAR', 'University Avenue', 'RJ', 0, '2022-03-11', 41),
(23005, '2022-06-21 13:28:00', 'A', 1, 'MUS', 'Dock Street', 'CL', 0, '2022-06-29', 88),
(23006, '2023-02-06 20:16:00', 'W', 4, 'BAR', 'Rue Haute', 'CL', 0, '2023-02-10', 88),
(23007, '2023-08-26 23:20:00', 'A', 1, 'MUS', 'Dock Street', 'CL', 0, '2023-10-04', 63),
(23008, '2023-02-08 01:16:00', 'W', 5, 'GLF', 'Mill Lane', 'CL', 0, '2023-02-25', 57),
(23009, '2023-05-15 15:02:00', 'W', 4, 'GLF', 'Rue Haute', 'CL', 1, '2023-06-06', 57),
(23010, '2023-03-03 09:54:00', 'P', 4, 'MUS', 'Rue Haute', 'RJ', 1, '2023-03-31', 41),
(23011, '2022-06-20 18:39:00', 'A', 6, 'MUS', 'University Avenue', 'CL', 1, '2022-07-04', NULL),
(23012, '2023-07-12 12:47:00', 'P', 6, 'MUS', 'University Avenue', 'RJ', 1, '2023-07-30', 41),
(23013, '2023-01-07 20:25:00', 'W', 4, 'CON', 'Rue Haute', 'CL', 0, '2023-01-11', 88),
(23014, '2022-06-11 00:55:00', 'P', 5, 'DOG', 'Mill Lane', 'CL', 0, '2022-07-12', 57),
(23015, '2023-11-14 00:26:00', 'P', 1, 'AIR', 'Dock Street', 'RJ', 1, '2023-11-29', 88),
(23016, '2023-11-07 14:41:00', 'P', 1, 'CON', 'Dock Street', 'CL', 1, '2023-11-08', 88),
(23017, '2023-04-05 19:09:00', 'P', 1, 'BAR', 'Dock Street', 'CL', 0, '2023-05-08', 57),
(23018, '2023-10-14 05:28:00', 'P', 1, 'DOG', 'Dock Street', 'CL', 0, '2023-10-29', NULL),
(23019, '2022-12-23 14:58:00', 'P', 6, 'MUS', 'University Avenue', 'OP', 1, NULL, 63),
(23020, '2022-08-10 03:12:00', 'W', 1, 'AIR', 'Dock Street', 'RJ', 1, '2022-09-12', 88),
(23021, '2023-06-28 11:42:00', 'W', 5, 'BAR', 'Mill Lane', 'CL', 1, '2023-06-29', 88),
(23022, '2023-02-20 08:06:00', 'A', 1, 'BAR', 'Dock Street', 'CL', 1, '2023-03-05', 63),
(23023, '2023-02-21 17:31:00', 'W', 5, 'MUS', 'Mill Lane', 'RJ', 0, '2023-03-10', NULL),
(23024, '2022-11-19 23:20:00', 'W', 1, 'GLF', 'Dock Street', 'RJ', 0, '2022-12-02', 88),
(23025, '2022-10-05 07:28:00', 'A', 6, 'DOG', 'University Avenue', 'CL', 0, '2022-10-07', 88),
(23026, '2023-08-13 21:21:00', 'W', 1, 'MUS', 'Dock Street', 'CL', 0, '2023-09-17', 57),
(23027, '2023-06-11 05:06:00', 'P', 4, 'MUS', 'Rue Haute', 'CL', 0, '2023-07-16', 63),
(23028, '2022-06-13 07:28:00', 'W', 6, 'MUS', 'University Avenue', 'RJ', 0, '2022-07-09', 88),
(23029, '2022-11-02 06:47:00', 'P', 1, 'MUS', 'Dock Street', 'CL', 1, '2022-11-24', 57),
(23030, '2023-06-18 19:26:00', 'P', 3, 'MUS', 'Canal Street', 'CL', 0, '2023-07-16', 57);
INSERT INTO Measurement VALUES
(1, 23009, '2023-05-15 16:18:00', 68.3, 75.4, 30, 'D'),
(2, 23003, '2022-11-26 11:32:00', 60.0, 72.8, 10, 'D'),
(3, 23011, '2022-06-20 21:12:00', 58.4, 69.9, 10, 'D'),
(4, 23026, '2023-08-13 23:43:00', 58.2, 73.2, 10, 'N'),
(5, 23016, '2023-11-07 16:50:00', 61.7, 75.4, 15, 'D'),
(6, 23013, '2023-01-07 23:03:00', 67.6, 79.9, 5, 'N'),
(7, 23022, '2023-02-20 10:52:00', 63.1, 70.5, 5, 'D'),
(8, 23006, '2023-02-06 22:03:00', 72.1, 87.6, 15, 'N'),
(9, 23029, '2022-11-02 07:55:00', 44.0, 50.2, 30, 'D'),
(10, 23025, '2022-10-05 08:27:00', 49.1, 52.7, 15, 'D'),
(11, 23030, '2023-06-18 21:04:00', 56.0, 67.8, 15, 'D'),
(12, 23021, '2023-06-28 13:46:00', 73.8, 87.9, 30, 'D'),
(13, 23005, '2022-06-21 15:15:00', 44.5, 51.1, 5, 'D'),
(14, 23018, '2023-10-14 08:28:00', 73.0, 81.3, 15, 'D'),
(15, 23017, '2023-04-05 20:41:00', 53.0, 66.8, 15, 'D'),
(16, 23027, '2023-06-11 07:09:00', 79.4, 93.8, 10, 'D'),
(17, 23003, '2022-11-26 11:38:00', 72.7, 87.4, 5, 'D'),
(18, 23018, '2023-10-14 07:01:00', 61.0, 64.7, 15, 'D'),
(19, 23029, '2022-11-02 08:30:00', 71.9, 86.9, 15, 'D'),
(20, 23014, '2022-06-11 02:14:00', 71.0, 86.0, 30, 'N'),
(21, 23022, '2023-02-20 09:49:00', 39.9, 54.2, 10, 'D');
INSERT INTO Citation VALUES
(501, 23003, '2022-12-10', 300, 150, 'no'),
(502, 23005, '2022-06-29', 120, 60, 'yes'),
(503, 23006, '2023-02-10', 325, 162, 'no'),
(504, 23008, '2023-02-25', 120, NULL, 'no'),
(505, 23009, '2023-06-06', 160, 160, 'no'),
(506, 23011, '2022-07-04', 240, 120, 'yes'),
(507, 23013, '2023-01-11', 475, 475, 'no'),
(508, 23014, '2022-07-12', 120, 120, 'no'),
(509, 23016, '2023-11-08', 450, 450, 'no'),
(510, 23021, '2023-06-29', 300, 300, 'yes'),
(511, 23027, '2023-07-16', 120, NULL, 'no'),
(512, 23029, '2022-11-24', 160, 0, 'no'),
(513, 23030, '2023-07-16', 240, 120, 'no');
