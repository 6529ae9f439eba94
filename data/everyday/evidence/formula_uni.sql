CREATE TABLE Team (
  TeamNo INTEGER PRIMARY KEY,
  TeamName TEXT,
  Uni TEXT,
  Ctry TEXT,
  Cls TEXT,
  Founded INTEGER,
  BudgetKEur REAL
);
CREATE TABLE Car (
  CarNo TEXT PRIMARY KEY,
  TeamNo INTEGER,
  Season INTEGER,
  PwrKw REAL,
  MassKg REAL,
  Drv TEXT,
  Aero TEXT
);
CREATE TABLE Driver (
  DrvID INTEGER PRIMARY KEY,
  TeamNo INTEGER,
  FirstNm TEXT,
  LastNm TEXT,
  Gender TEXT,
  DOB TEXT,
  Semester INTEGER
);
CREATE TABLE Event (
  EvID INTEGER PRIMARY KEY,
  EvName TEXT,
  Circuit TEXT,
  Ctry TEXT,
  EvDate TEXT,
  SurfCond TEXT
);
CREATE TABLE Discipline (
  DiscCd TEXT PRIMARY KEY,
  DiscName TEXT,
  Kind TEXT,
  MaxPts REAL
);
CREATE TABLE Result (
  ResID INTEGER PRIMARY KEY,
  EvID INTEGER,
  CarNo TEXT,
  DiscCd TEXT,
  DrvID INTEGER,
  RunTime REAL,
  Cones INTEGER,
  Pts REAL,
  Stat TEXT
);
CREATE TABLE Penalty (
  PenID INTEGER PRIMARY KEY,
  ResID INTEGER,
  Reason TEXT,
  PenPts REAL,
  Protest TEXT
);
INSERT INTO Team VALUES
(3, 'Rennstall Nordmark', 'Kiel Technical College', 'GER', 'E', 2006, 240.0),
(7, 'Vltava Racing', 'Prague Institute of Engineering', 'CZE', 'C', 2009, 95.5),
(12, 'Arno Corse', 'Florence Polytechnic', 'ITA', 'E', 2011, 310.0),
(18, 'Delta Wheels', 'Rotterdam Applied University', 'NED', 'E', 2004, 415.0),
(21, 'Tatra Torque', 'Zilina Engineering School', 'SVK', 'C', 2013, 62.0),
(26, 'Boreal Motion', 'Lulea School of Technology', 'SWE', 'D', 2016, 188.0),
(34, 'Alpenfalke', 'Innsbruck Technical College', 'AUT', 'D', 2012, 275.0),
(40, 'Lusitano FS', 'Braga University', 'POR', 'C', 2018, NULL);
INSERT INTO Car VALUES
('E03-22', 3, 2022, 72.5, 177.4, '4WD', 'N'),
('E03-23', 3, 2023, 69, 211.6, '4WD', 'F'),
('C07-22', 7, 2022, 57, 219.6, 'RWD', 'F'),
('C07-23', 7, 2023, 61, 226.2, 'RWD', 'F'),
('E12-22', 12, 2022, 80, 175.6, '4WD', 'F'),
('E12-23', 12, 2023, 80, 179.5, '4WD', 'F'),
('E18-22', 18, 2022, 69, 183.4, '4WD', 'F'),
('E18-23', 18, 2023, 80, 207.0, 'RWD', 'N'),
('C21-22', 21, 2022, 59.5, 202.4, 'RWD', 'N'),
('C21-23', 21, 2023, 57, 211.4, 'RWD', 'N'),
('D26-22', 26, 2022, 67, 212.2, 'RWD', 'F'),
('D26-23', 26, 2023, 70.5, 211.4, 'RWD', 'F'),
('D34-22', 34, 2022, 74, 213.7, 'RWD', 'F'),
('D34-23', 34, 2023, 74, 240.0, 'RWD', 'F'),
('C40-23', 40, 2023, 57, 199.4, 'RWD', 'F');
INSERT INTO Driver VALUES
(200, 3, 'Lea', 'Brandt', 'F', '1999-10-09', 9),
(201, 3, 'Moritz', 'Jessen', 'M', '2001-05-23', 8),
(202, 7, 'Jakub', 'Sedlak', 'M', '1999-05-05', 5),
(203, 7, 'Klara', 'Novotna', 'F', '2000-01-05', 3),
(204, 12, 'Elena', 'Galli', 'F', '1998-02-17', 3),
(205, 12, 'Pietro', 'Sarti', 'M', '1999-06-18', 7),
(206, 18, 'Joris', 'de Wit', 'M', '2001-08-02', 10),
(207, 18, 'Femke', 'Bakker', 'F', '2000-12-17', 3),
(208, 21, 'Adam', 'Hudak', 'M', '1998-12-23', NULL),
(209, 21, 'Zuzana', 'Kral', 'F', '2000-11-28', 5),
(210, 26, 'Nils', 'Sandberg', 'M', '1998-09-11', 7),
(211, 26, 'Ebba', 'Lind', 'F', '2002-09-05', 9),
(212, 34, 'Florian', 'Egger', 'M', '2001-06-05', 8),
(213, 34, 'Miriam', 'Hofer', 'F', '2001-01-22', 3),
(214, 40, 'Tiago', 'Pinto', 'M', '2000-11-21', 5),
(215, 40, 'Rita', 'Moura', 'F', '2001-03-25', NULL);
INSERT INTO Event VALUES
(1, 'FS Hansa', 'Lausitz Oval', 'GER', '2022-08-15', 'D'),
(2, 'FS Moravia', 'Most Circuit', 'CZE', '2022-08-06', 'W'),
(3, 'FS Adria', 'Varano Park', 'ITA', '2023-07-12', 'D'),
(4, 'FS Alpin', 'Spielring', 'AUT', '2023-07-24', 'W'),
(5, 'FS Iberia', 'Castelo Track', 'POR', '2023-08-30', 'D'),
(6, 'FS Lowlands', 'Assen Short', 'NED', '2024-07-08', NULL);
INSERT INTO Discipline VALUES
('ACC', 'Acceleration', 'DYN', 75.0),
('SKD', 'Skid pad', 'DYN', 75.0),
('AUX', 'Autocross', 'DYN', 100.0),
('END', 'Endurance', 'DYN', 325.0),
('DSG', 'Engineering design', 'STA', 150.0),
('BPP', 'Business plan', 'STA', 75.0),
('CST', 'Cost report', 'STA', 100.0);
INSERT INTO Result VALUES
(1, 2, 'E18-22', 'AUX', 207, NULL, 1, 0.0, 'DNF'),
(2, 3, 'E03-23', 'END', 200, 1633.928, 0, 118.7, 'OK'),
(3, 4, 'D26-23', 'DSG', NULL, NULL, NULL, 54.7, 'OK'),
(4, 5, 'C07-23', 'ACC', 202, 4.917, 2, 0.0, 'DSQ'),
(5, 4, 'C07-23', 'END', 202, 1558.374, 1, 180.1, 'OK'),
(6, 3, 'C07-23', 'AUX', 202, 72.035, 0, 0.0, 'DSQ'),
(7, 4, 'C07-23', 'AUX', 202, NULL, 1, 0.0, 'DNF'),
(8, 3, 'D34-23', 'SKD', 213, 4.936, 3, 73.4, 'OK'),
(9, 3, 'D34-23', 'DSG', NULL, NULL, NULL, 144.3, 'OK'),
(10, 3, 'E12-23', 'AUX', 205, NULL, 3, 0.0, 'DNF'),
(11, 2, 'E18-22', 'ACC', 207, 4.769, 3, 23.0, 'OK'),
(12, 3, 'D34-23', 'AUX', 213, 95.568, 1, 16.5, 'OK'),
(13, 4, 'D26-23', 'ACC', 211, 3.931, 2, 52.6, 'OK'),
(14, 1, 'D26-22', 'SKD', 211, 5.002, 0, 70.4, 'OK'),
(15, 5, 'E12-23', 'END', 205, 1537.724, 2, 196.8, 'OK'),
(16, 1, 'E12-22', 'END', 204, 1473.423, 0, 0.0, 'DSQ'),
(17, 2, 'D26-22', 'AUX', 211, 72.582, 3, 97.9, 'OK'),
(18, 1, 'E12-22', 'BPP', NULL, NULL, NULL, 66.3, 'OK'),
(19, 5, 'E18-23', 'END', 207, NULL, 3, 0.0, 'DNF'),
(20, 1, 'E12-22', 'ACC', 205, NULL, 2, 0.0, 'DNF'),
(21, 3, 'E12-23', 'DSG', NULL, NULL, NULL, 94.7, 'OK'),
(22, 5, 'D26-23', 'END', 211, 1411.975, 3, 299.0, 'OK'),
(23, 4, 'E12-23', 'END', 205, 1586.639, 0, 0.0, 'DSQ'),
(24, 1, 'D26-22', 'ACC', 211, 3.623, 3, 63.6, 'OK'),
(25, 4, 'E03-23', 'ACC', 201, 3.968, 0, 51.3, 'OK'),
(26, 1, 'C07-22', 'ACC', 202, 4.138, 0, 45.3, 'OK'),
(27, 4, 'E18-23', 'END', 206, NULL, 2, 0.0, 'DNF'),
(28, 5, 'D34-23', 'ACC', 212, 3.662, 2, 62.2, 'OK'),
(29, 5, 'C40-23', 'END', 214, 1459.079, 3, 260.7, 'OK'),
(30, 1, 'D34-22', 'END', 212, 1424.006, 5, 289.2, 'OK');
INSERT INTO Penalty VALUES
(1, 19, 'Unsafe exit', 20.0, 'N'),
(2, 6, 'Noise limit', 15.0, 'N'),
(3, 25, 'Late to the start', 20.0, 'Y'),
(4, 8, 'Late to the start', 10.0, 'N'),
(5, 2, 'Unsafe exit', 15.0, 'Y'),
(6, 28, 'Noise limit', 40.0, 'Y'),
(7, 14, 'Late to the start', 10.0, 'N'),
(8, 10, 'Unsafe exit', 10.0, 'N'),
(9, 11, 'Wrong driver change', 20.0, 'N'),
(10, 22, 'Noise limit', 50.0, 'N');
