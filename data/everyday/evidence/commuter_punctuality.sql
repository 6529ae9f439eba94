CREATE TABLE Line (
  LineCode TEXT PRIMARY KEY, LineName TEXT, Operator TEXT, LengthKm REAL, Electrified TEXT, TargetPct REAL
);
CREATE TABLE Stop (
  StopID INTEGER PRIMARY KEY, StopName TEXT, Zone TEXT, Platforms INTEGER, StepFree TEXT, OpenedYear INTEGER, DailyPax INTEGER
);
CREATE TABLE Trainset (
  SetNo INTEGER PRIMARY KEY, Class TEXT, Builder TEXT, BuiltYear INTEGER, Seats INTEGER, StatCd TEXT, LastOverhaul TEXT
);
CREATE TABLE Driver (
  DriverID INTEGER PRIMARY KEY, Forename TEXT, Surname TEXT, Sex TEXT, Depot TEXT, LicDate TEXT
);
CREATE TABLE Run (
  RunID INTEGER PRIMARY KEY, LineCode TEXT NOT NULL, SetNo INTEGER, DriverID INTEGER, RunDate TEXT, Dir TEXT, PeakFlag TEXT, StatCd TEXT,
  FOREIGN KEY (LineCode) REFERENCES Line(LineCode), FOREIGN KEY (SetNo) REFERENCES Trainset(SetNo), FOREIGN KEY (DriverID) REFERENCES Driver(DriverID)
);
CREATE TABLE Arrival (
  ArrID INTEGER PRIMARY KEY, RunID INTEGER, StopID INTEGER, SchedArr TEXT, DelayMin INTEGER, CauseCd TEXT, PaxOff INTEGER,
  FOREIGN KEY (RunID) REFERENCES Run(RunID), FOREIGN KEY (StopID) REFERENCES Stop(StopID), FOREIGN KEY (CauseCd) REFERENCES Cause(CauseCd)
);
CREATE TABLE Cause (
  CauseCd TEXT PRIMARY KEY, CauseText TEXT, Blame TEXT
);

INSERT INTO Line VALUES
('R1', 'Coast Line', 'NordRail', 84.2, 'Y', 92.0),
('R2', 'Valley Line', 'NordRail', 61.5, 'N', 90.0),
('R3', 'Airport Express', 'SkyLink', 28.7, 'Y', 95.0),
('R4', 'Orbital', 'CityTrack', 47.9, 'Y', 93.5),
('R5', 'Lake Shuttle', 'CityTrack', 19.3, 'N', 88.0);

INSERT INTO Stop VALUES
(1, 'Central', 'A', 14, 'Y', 1874, 61200),
(2, 'Gasworks', 'A', 4, 'Y', 1922, 8900),
(3, 'Fernhill', 'B', 2, 'N', 1901, 3100),
(4, 'Airport T2', 'C', 3, 'Y', 1998, 17400),
(5, 'Port Elsa', 'C', 6, 'Y', 1881, 9700),
(6, 'Mill Bridge', 'B', 2, 'N', 1936, 1850),
(7, 'Lakeside', 'D', 2, 'N', 1912, 760),
(8, 'University', 'A', 4, 'Y', 1971, 14300),
(9, 'Stadium', 'B', 5, 'Y', 2006, NULL),
(10, 'Quarry Halt', 'D', 1, 'N', 1948, 140);

INSERT INTO Trainset VALUES
(401, 'E40', 'Alvest', 2008, 212, 'S', '2021-05-10'),
(402, 'E40', 'Alvest', 2009, 212, 'S', '2022-08-19'),
(403, 'E40', 'Alvest', 2009, 212, 'W', '2019-02-11'),
(511, 'E51', 'Brakk', 2017, 298, 'S', '2023-01-24'),
(512, 'E51', 'Brakk', 2018, 298, 'S', NULL),
(610, 'D61', 'Humber Works', 1996, 148, 'S', '2020-10-02'),
(611, 'D61', 'Humber Works', 1997, 148, 'X', '2014-03-30'),
(612, 'D61', 'Humber Works', 1999, 156, 'S', '2022-12-05'),
(700, 'B70', 'Brakk', 2023, 180, 'S', NULL);

INSERT INTO Driver VALUES
(1, 'Agnes', 'Mowbray', 'F', 'Central', '2009-04-02'),
(2, 'Bilal', 'Hakimi', 'M', 'Central', '2018-10-12'),
(3, 'Corin', 'Tate', 'M', 'Port Elsa', '2004-06-21'),
(4, 'Dagny', 'Solberg', 'F', 'Port Elsa', '2020-02-17'),
(5, 'Enzo', 'Marchi', 'M', 'Lakeside', '2015-08-30'),
(6, 'Freya', 'Lund', 'F', 'Central', '2022-05-09'),
(7, 'Gil', 'Ostrander', 'M', 'Lakeside', NULL);

INSERT INTO Cause VALUES
('WX', 'weather', 'E'),
('SG', 'signal failure', 'I'),
('RS', 'rolling stock defect', 'O'),
('CR', 'crew missing', 'O'),
('TR', 'trespass', 'E'),
('PX', 'heavy boarding', 'O'),
('PW', 'power failure', 'I');

INSERT INTO Run VALUES
(2000, 'R3', 402, 5, '2023-11-06', 'I', 'Y', 'R'),
(2001, 'R1', 512, 5, '2023-10-18', 'I', 'Y', 'R'),
(2002, 'R2', NULL, NULL, '2023-11-22', 'I', 'Y', 'C'),
(2003, 'R1', 402, 1, '2024-02-04', 'O', 'N', 'R'),
(2004, 'R4', 700, 1, '2023-10-06', 'O', 'N', 'R'),
(2005, 'R1', 401, 2, '2023-10-12', 'I', 'N', 'R'),
(2006, 'R3', 401, 2, '2024-02-26', 'O', 'Y', 'R'),
(2007, 'R3', 700, 4, '2023-12-04', 'O', 'N', 'R'),
(2008, 'R1', NULL, NULL, '2023-12-07', 'I', 'Y', 'C'),
(2009, 'R5', NULL, NULL, '2023-12-08', 'I', 'Y', 'C'),
(2010, 'R3', 512, 2, '2023-10-17', 'O', 'Y', 'R'),
(2011, 'R3', 700, 5, '2024-01-08', 'I', 'N', 'R'),
(2012, 'R1', 700, 2, '2024-02-22', 'I', 'N', 'R'),
(2013, 'R1', 401, 1, '2023-11-06', 'O', 'Y', 'R'),
(2014, 'R4', 700, 3, '2024-02-25', 'I', 'Y', 'R'),
(2015, 'R2', 612, 1, '2024-02-16', 'I', 'Y', 'R'),
(2016, 'R1', 512, 5, '2023-11-30', 'I', 'Y', 'R'),
(2017, 'R4', 402, 2, '2024-02-12', 'I', 'Y', 'R'),
(2018, 'R5', 610, 5, '2024-01-16', 'O', 'Y', 'R'),
(2019, 'R2', 612, 3, '2023-12-23', 'O', 'Y', 'R');

INSERT INTO Arrival VALUES
(1, 2000, 8, '2023-11-06 07:55', 27, 'CR', 90),
(2, 2000, 1, '2023-11-06 19:11', 24, 'SG', 125),
(3, 2001, 5, '2023-10-18 08:24', 5, 'SG', 207),
(4, 2003, 5, '2024-02-04 12:11', 4, 'RS', 8),
(5, 2004, 9, '2023-10-06 08:55', 0, NULL, 78),
(6, 2005, 5, '2023-10-12 13:11', 4, 'TR', 26),
(7, 2005, 1, '2023-10-12 08:24', 21, 'WX', 191),
(8, 2006, 1, '2024-02-26 08:24', 0, NULL, 149),
(9, 2006, 4, '2024-02-26 06:37', 4, 'TR', 223),
(10, 2007, 1, '2023-12-04 17:11', 1, NULL, 152),
(11, 2010, 1, '2023-10-17 14:11', 2, NULL, 48),
(12, 2010, 8, '2023-10-17 09:02', 1, NULL, 219),
(13, 2011, 8, '2024-01-08 14:48', 13, 'SG', 92),
(14, 2011, 4, '2024-01-08 13:02', 0, NULL, 107),
(15, 2012, 5, '2024-02-22 06:48', 12, 'TR', 227),
(16, 2012, 2, '2024-02-22 08:55', 2, NULL, 157),
(17, 2013, 2, '2023-11-06 06:24', -1, NULL, 128),
(18, 2014, 2, '2024-02-25 19:48', 8, 'WX', 45),
(19, 2014, 8, '2024-02-25 11:02', 5, 'WX', 19),
(20, 2015, 3, '2024-02-16 10:37', 24, 'CR', 74),
(21, 2016, 1, '2023-11-30 08:24', 0, NULL, 57),
(22, 2017, 9, '2024-02-12 20:24', 0, NULL, 15),
(23, 2018, 7, '2024-01-16 07:11', 0, NULL, 184),
(24, 2018, 3, '2024-01-16 15:02', 10, 'WX', 166),
(25, 2019, 1, '2023-12-23 20:37', 1, NULL, 201);

