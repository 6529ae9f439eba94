CREATE TABLE Port (PortCd TEXT PRIMARY KEY, PortName TEXT, Region TEXT, Berths INTEGER);
CREATE TABLE Vessel (VesselID INTEGER PRIMARY KEY, VesselName TEXT, VType TEXT, BuiltYr INTEGER, PaxCap INTEGER, CarCap INTEGER, Prop TEXT);
CREATE TABLE Route (RouteCd TEXT PRIMARY KEY, FromPort TEXT, ToPort TEXT, DistNm REAL, SchedMin INTEGER, FOREIGN KEY (FromPort) REFERENCES Port(PortCd), FOREIGN KEY (ToPort) REFERENCES Port(PortCd));
CREATE TABLE Passenger (PaxID INTEGER PRIMARY KEY, GivenName TEXT, Surname TEXT, Sex TEXT, DOB DATE, NatCd TEXT, ResStat TEXT);
CREATE TABLE Sailing (SailID INTEGER PRIMARY KEY, RouteCd TEXT, VesselID INTEGER, SailDt DATE, DepTm TEXT, Stat TEXT, DelayMin INTEGER, SeaSt TEXT, FOREIGN KEY (RouteCd) REFERENCES Route(RouteCd), FOREIGN KEY (VesselID) REFERENCES Vessel(VesselID));
CREATE TABLE Ticket (TktNo INTEGER PRIMARY KEY, SailID INTEGER, PaxID INTEGER, FareCls TEXT, Fare REAL, VehTyp TEXT, Chan TEXT, Boarded TEXT, FOREIGN KEY (SailID) REFERENCES Sailing(SailID), FOREIGN KEY (PaxID) REFERENCES Passenger(PaxID));
INSERT INTO Port VALUES
('KIR', 'Kirkholm', 'Norland', 2),
('ASV', 'Asvik', 'Norland', 1),
('TER', 'Ternoy', 'Outer Isles', 1),
('MOL', 'Molde Sound', 'Outer Isles', 3),
('BRA', 'Brannes', 'Skerry', 1);
INSERT INTO Vessel VALUES
(1, 'MF Solveig', 'RO', 1996, 420, 85, 'D'),
(2, 'MF Nordlys II', 'RO', 2019, 600, 120, 'E'),
(3, 'HSC Petrel', 'HS', 2008, 310, NULL, 'D'),
(4, 'MF Gamle Erik', 'RO', 1974, 180, 30, 'D'),
(5, 'HSC Kittiwake', 'HS', 2016, 260, NULL, 'H');
INSERT INTO Route VALUES
('R1', 'KIR', 'TER', 14.5, 55),
('R2', 'KIR', 'ASV', 6.0, 25),
('R3', 'ASV', 'MOL', 22.3, 80),
('R4', 'MOL', 'BRA', 31.0, 105),
('R5', 'TER', 'MOL', 9.8, 35);
INSERT INTO Passenger VALUES
(1, 'Liv', 'Andersen', 'F', '1953-12-26', 'ESP', 'N'),
(2, 'Knut', 'Berge', 'M', '2013-11-06', 'NOR', 'N'),
(3, 'Carla', 'Jimenez', 'F', '2002-01-04', 'GBR', 'N'),
(4, 'Oskar', 'Holm', 'M', '2009-06-16', 'NOR', 'C'),
(5, 'Mina', 'Tveit', 'F', '1983-04-23', 'DEU', 'R'),
(6, 'Patrick', 'Doyle', 'M', '1958-09-29', 'GBR', 'N'),
(7, 'Yara', 'Nasser', 'F', '1952-02-25', 'ESP', 'R'),
(8, 'Stein', 'Moe', 'M', '1997-05-01', NULL, 'N'),
(9, 'Ida', 'Rolfsen', 'F', '2010-04-06', 'ESP', 'R'),
(10, 'Ben', 'Whitlock', 'M', '1984-06-25', 'NOR', 'R'),
(11, 'Hilde', 'Sand', 'F', '1962-09-20', 'GBR', 'N'),
(12, 'Rafael', 'Costa', 'M', '1943-06-01', 'DEU', 'N'),
(13, 'Agnes', 'Lie', 'F', '1991-04-06', 'ESP', 'C'),
(14, 'Theo', 'Marsh', 'M', '1975-06-23', 'GBR', 'C');
INSERT INTO Sailing VALUES
(100, 'R1', 3, '2023-04-28', '15:00', 'X', NULL, 'MOD'),
(101, 'R2', 3, '2022-12-05', '06:20', 'D', 0, 'CALM'),
(102, 'R3', 1, '2023-04-11', '06:20', 'L', 63, 'CALM'),
(103, 'R4', 3, '2023-11-26', '12:45', 'D', 0, 'CALM'),
(104, 'R5', 4, '2022-05-26', '09:45', 'L', 38, NULL),
(105, 'R1', 3, '2023-09-08', '08:20', 'L', 20, NULL),
(106, 'R2', 4, '2023-05-22', '17:45', 'D', 0, 'CALM'),
(107, 'R3', 5, '2023-05-11', '13:45', 'D', 0, 'CALM'),
(108, 'R4', 1, '2023-07-29', '16:00', 'D', 0, 'MOD'),
(109, 'R5', 4, '2023-07-19', '10:45', 'X', NULL, 'ROUGH'),
(110, 'R1', 3, '2022-10-13', '12:20', 'X', NULL, NULL),
(111, 'R2', 2, '2023-06-05', '10:00', 'X', NULL, 'MOD'),
(112, 'R3', 1, '2023-04-06', '21:20', 'X', NULL, 'MOD'),
(113, 'R4', 5, '2022-11-05', '20:20', 'D', 0, NULL),
(114, 'R5', 3, '2022-08-26', '08:45', 'D', 0, 'MOD'),
(115, 'R1', 3, '2023-09-25', '07:45', 'D', 0, 'MOD'),
(116, 'R2', 2, '2022-06-10', '16:45', 'D', 0, 'ROUGH'),
(117, 'R3', 4, '2023-06-07', '19:00', 'D', 0, NULL),
(118, 'R4', 1, '2022-08-20', '12:20', 'D', 0, 'MOD'),
(119, 'R5', 1, '2023-03-08', '08:45', 'D', 0, 'CALM');
INSERT INTO Ticket VALUES
(7000, 115, 6, 'AD', 36.5, 'N', 'W', 'Y'),
(7001, 100, 7, 'AD', 120.1, 'N', 'A', 'Y'),
(7002, 116, 14, 'AD', 163.7, 'N', 'C', 'Y'),
(7003, 104, 13, 'AD', 51.3, 'N', 'A', 'N'),
(7004, 106, 14, 'AD', 59.9, 'N', 'A', 'N'),
(7005, 100, 8, 'AD', 83.5, 'N', 'C', 'N'),
(7006, 112, 10, 'AD', 36.6, 'N', 'A', 'Y'),
(7007, 113, 9, 'AD', 89.7, 'N', 'A', 'Y'),
(7008, 108, 14, 'AD', 84.8, 'B', 'W', 'Y'),
(7009, 108, 1, 'AD', 105.9, 'N', 'C', 'Y'),
(7010, 117, 12, 'AD', 78.5, 'N', 'W', 'N'),
(7011, 109, 11, 'SR', 70.1, 'C', 'W', 'Y'),
(7012, 103, 7, 'AD', 126.2, 'N', 'C', 'Y'),
(7013, 102, 13, 'SR', 25.8, 'N', 'W', 'Y'),
(7014, 100, 12, 'SR', 113.4, 'N', 'A', 'N'),
(7015, 106, 7, 'CH', 192.0, 'B', 'W', 'Y'),
(7016, 106, 8, 'CH', 65.6, 'N', 'A', 'Y'),
(7017, 113, 5, 'CH', 82.7, 'N', 'W', 'Y'),
(7018, 115, 8, 'CH', 154.3, 'N', 'W', 'Y'),
(7019, 116, 8, 'AD', 141.9, 'M', 'A', 'Y'),
(7020, 114, 2, 'AD', 166.5, 'N', 'C', 'Y'),
(7021, 102, 4, 'SR', 154.1, 'N', 'C', 'Y'),
(7022, 104, 10, 'AD', 49.7, 'N', 'W', 'Y'),
(7023, 100, 9, 'SR', 35.8, 'N', 'C', 'Y'),
(7024, 106, 3, 'AD', 65.4, 'C', 'A', 'N'),
(7025, 112, 8, 'AD', 44.0, 'B', 'W', 'Y'),
(7026, 112, 2, 'AD', 93.6, 'N', 'W', 'Y'),
(7027, 101, 2, 'AD', 40.2, 'N', 'W', 'Y'),
(7028, 107, 9, 'CH', 135.8, 'N', 'W', 'Y'),
(7029, 117, 5, 'CH', 177.9, 'B', 'W', 'Y');
