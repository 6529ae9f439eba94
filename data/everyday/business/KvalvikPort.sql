CREATE TABLE Countries (
  CountryCode TEXT PRIMARY KEY,
  CountryName TEXT NOT NULL,
  Region TEXT
);

INSERT INTO Countries VALUES
('PA', 'Panama', 'Central America'),
('LR', 'Liberia', 'West Africa'),
('MT', 'Malta', 'Southern Europe'),
('DK', 'Denmark', 'Northern Europe'),
('NO', 'Norway', 'Northern Europe'),
('NL', 'Netherlands', 'Western Europe'),
('GR', 'Greece', 'Southern Europe'),
('SG', 'Singapore', 'South-East Asia'),
('CY', 'Cyprus', 'Southern Europe');

CREATE TABLE VesselTypes (
  TypeCode TEXT PRIMARY KEY,
  TypeName TEXT NOT NULL,
  DuesFactor REAL,
  PilotCompulsory INTEGER
);

INSERT INTO VesselTypes VALUES
('CON', 'container ship', 1.25, 1),
('BLK', 'bulk carrier', 1.0, 1),
('TNK', 'oil tanker', 1.6, 1),
('RRO', 'ro-ro ferry', 0.85, 0),
('CRU', 'cruise ship', 1.4, 1),
('GEN', 'general cargo', 0.9, 0);

CREATE TABLE ShippingCompanies (
  CompanyId INTEGER PRIMARY KEY,
  CompanyName TEXT NOT NULL,
  CountryCode TEXT REFERENCES Countries(CountryCode),
  City TEXT,
  CreditDays INTEGER,
  ParentCompanyId INTEGER REFERENCES ShippingCompanies(CompanyId),
  FoundedYear INTEGER
);

INSERT INTO ShippingCompanies VALUES
(1, 'Halvard Lines', 'NO', 'Bergen', 30, NULL, 1964),
(2, 'Corvanta Shipping', 'GR', 'Piraeus', 45, NULL, 1951),
(3, 'Corvanta Tankers', 'GR', 'Piraeus', 45, 2, 1988),
(4, 'Oresund Ro-Ro', 'DK', 'Helsingor', 14, NULL, 1997),
(5, 'Meridian Box', 'SG', 'Singapore', 60, NULL, 2003),
(6, 'Meridian Feeder', 'NL', 'Rotterdam', 30, 5, 2011),
(7, 'Blue Pelican Cruises', 'MT', 'Valletta', 21, NULL, 1992),
(8, 'Tramontana Bulk', 'CY', 'Limassol', 30, 2, 1979),
(9, 'De Waal Kustvaart', 'NL', 'Delfzijl', 14, NULL, 1938),
(10, 'Skagen Coasters', 'DK', 'Skagen', 14, 4, 1973);

CREATE TABLE Vessels (
  VesselId INTEGER PRIMARY KEY,
  VesselName TEXT NOT NULL,
  ImoNumber TEXT,
  TypeCode TEXT REFERENCES VesselTypes(TypeCode),
  FlagCountryCode TEXT REFERENCES Countries(CountryCode),
  GrossTonnage INTEGER,
  LengthM REAL,
  DraughtM REAL,
  BuiltYear INTEGER,
  OwnerId INTEGER REFERENCES ShippingCompanies(CompanyId),
  OperatorId INTEGER REFERENCES ShippingCompanies(CompanyId)
);

INSERT INTO Vessels VALUES
(1, 'Halvard Nordlicht', '9580484', 'GEN', 'NO', 6420, 118.4, 7.1, 1998, 1, 1),
(2, 'Halvard Skerry', '9510016', 'GEN', 'NO', 5180, 104.9, 6.6, 1994, 1, 9),
(3, 'Corvanta Pride', '9851251', 'TNK', 'LR', 58430, 228.6, 13.9, 2007, 3, 3),
(4, 'Corvanta Hope', '9516698', 'TNK', 'GR', 42110, 183.2, 12.2, 2012, 3, 3),
(5, 'Corvanta Dawn', '9240202', 'BLK', 'MT', 31760, 189.9, 11.4, 2004, 2, 8),
(6, 'Oresund Queen', '9285069', 'RRO', 'DK', 21350, 162.3, 5.9, 2010, 4, 4),
(7, 'Oresund Link', '9644503', 'RRO', 'DK', 18940, 151.7, 5.7, 2001, 4, 4),
(8, 'Meridian Atlas', '9345466', 'CON', 'SG', 94850, 334.1, 14.6, 2016, 5, 5),
(9, 'Meridian Canopus', '9832854', 'CON', 'PA', 72640, 294.0, 13.5, 2013, 5, 5),
(10, 'Meridian Sprite', '9618934', 'CON', 'NL', 11230, 141.6, 8.2, 2015, 5, 6),
(11, 'Meridian Elf', '9817360', 'CON', 'CY', 9980, 134.4, 7.9, 2009, 6, 6),
(12, 'Pelican Aurora', '9239839', 'CRU', 'MT', 78120, 276.5, 7.8, 2018, 7, 7),
(13, 'Pelican Serena', '9170547', 'CRU', 'MT', 46370, 216.2, 7.2, 2002, 7, 7),
(14, 'Tramontana', '9679135', 'BLK', 'CY', 36240, 199.8, 12.7, 2011, 8, 8),
(15, 'Sirocco Star', '9495209', 'BLK', 'PA', 29870, 179.5, 10.6, 1999, 8, 8),
(16, 'Geertje', '9325440', 'GEN', 'NL', 2990, 88.3, 5.2, 1991, 9, 9),
(17, 'Aafke de Waal', '9850871', 'GEN', 'NL', 3740, 95.1, 5.6, 2006, 9, 9),
(18, 'Skagen Tern', '9240311', 'GEN', 'DK', 2480, 82.5, 4.9, 1987, 10, 10),
(19, 'Skagen Plover', '9764450', 'RRO', 'DK', 7630, 121.0, 5.3, 1996, 10, 4),
(20, 'Lindesnes Trader', '9157230', 'BLK', 'LR', 24510, 169.4, 9.8, 2000, 1, 8);

CREATE TABLE Employees (
  EmployeeId INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  JobTitle TEXT,
  SupervisorId INTEGER REFERENCES Employees(EmployeeId),
  HiredOn TEXT,
  Extension TEXT,
  MonthlyPay REAL
);

INSERT INTO Employees VALUES
(1, 'Ragnhild', 'Torsvik', 'Port director', NULL, '2009-04-01', '100', 9850),
(2, 'Marius', 'Eklund', 'Harbour master', 1, '2012-09-03', '110', 7640),
(3, 'Yvonne', 'Castellan', 'Finance manager', 1, '2014-01-13', '120', 7120),
(4, 'Bertil', 'Nyhus', 'Chief pilot', 2, '2010-06-01', '111', 6980),
(5, 'Cecilie', 'Haugland', 'Pilot', 4, '2015-03-16', '112', 6040),
(6, 'Diego', 'Marchetti', 'Pilot', 4, '2017-08-21', '113', 5890),
(7, 'Freya', 'Holmgaard', 'Pilot', 4, '2021-02-01', '114', 5310),
(8, 'Ansgar', 'Pihl', 'Terminal manager', 2, '2011-11-07', '130', 5620),
(9, 'Lotte', 'Vandeven', 'Terminal manager', 2, '2016-05-02', '131', 5480),
(10, 'Kwame', 'Asante', 'Terminal manager', 2, '2019-10-14', '132', 5260),
(11, 'Siri', 'Molland', 'Billing clerk', 3, '2018-02-19', '121', 3890),
(12, 'Henning', 'Raabe', 'Billing clerk', 3, '2022-06-07', NULL, 3540),
(13, 'Petra', 'Ulvestad', 'Trainee pilot', 5, '2023-08-01', NULL, 3210);

CREATE TABLE Terminals (
  TerminalId INTEGER PRIMARY KEY,
  TerminalName TEXT NOT NULL,
  TerminalKind TEXT,
  ManagerId INTEGER REFERENCES Employees(EmployeeId),
  OpenedYear INTEGER,
  HasRail INTEGER
);

INSERT INTO Terminals VALUES
(1, 'North Quay', 'container', 8, 1978, 1),
(2, 'Oil Jetty', 'liquid bulk', 9, 1969, 0),
(3, 'Ferry Terminal', 'passenger', 10, 2005, 0),
(4, 'Old Basin', 'general', 8, 1912, 1),
(5, 'Grain Pier', 'dry bulk', 9, 1984, 1);

CREATE TABLE Berths (
  BerthId INTEGER PRIMARY KEY,
  BerthName TEXT NOT NULL,
  TerminalId INTEGER REFERENCES Terminals(TerminalId),
  LengthM REAL,
  DepthM REAL,
  ShorePower INTEGER,
  OutOfService INTEGER
);

INSERT INTO Berths VALUES
(1, 'N1', 1, 360.0, 16.0, 1, 0),
(2, 'N2', 1, 310.0, 15.2, 1, 0),
(3, 'N3', 1, 180.0, 10.5, 0, 0),
(4, 'J1', 2, 270.0, 15.5, 0, 0),
(5, 'J2', 2, 215.0, 13.8, 0, 0),
(6, 'F1', 3, 185.0, 7.5, 1, 0),
(7, 'F2', 3, 290.0, 9.4, 1, 0),
(8, 'F3', 3, 140.0, 6.8, 0, 1),
(9, 'B1', 4, 130.0, 8.3, 0, 0),
(10, 'B2', 4, 112.0, 7.4, 0, 0),
(11, 'B3', 4, 95.0, 6.1, 0, 1),
(12, 'G1', 5, 220.0, 13.2, 0, 0),
(13, 'G2', 5, 195.0, 12.0, 1, 0);

CREATE TABLE Agents (
  AgentId INTEGER PRIMARY KEY,
  AgentName TEXT NOT NULL,
  ContactName TEXT,
  Phone TEXT,
  LicensedUntil TEXT
);

INSERT INTO Agents VALUES
(1, 'Fjordgate Agency', 'Tuva Lindal', '+47 5550 2201', '2026-03-31'),
(2, 'Seabridge Agents', 'Olaf Prins', '+47 5550 2244', '2025-09-30'),
(3, 'Baltus & Co', 'Marit Baltus', '+47 5550 2310', '2024-05-31'),
(4, 'Anchor Point', 'Idris Vale', '+47 5550 2377', '2025-12-31'),
(5, 'Lee Shore Services', NULL, '+47 5550 2402', '2024-02-29');

CREATE TABLE PortCalls (
  CallId INTEGER PRIMARY KEY,
  VesselId INTEGER REFERENCES Vessels(VesselId),
  BerthId INTEGER REFERENCES Berths(BerthId),
  AgentId INTEGER REFERENCES Agents(AgentId),
  PlannedArrival TEXT,
  ArrivedAt TEXT,
  DepartedAt TEXT,
  Purpose TEXT,
  CallStatus TEXT,
  InboundPilotId INTEGER REFERENCES Employees(EmployeeId),
  OutboundPilotId INTEGER REFERENCES Employees(EmployeeId)
);

INSERT INTO PortCalls VALUES
(1, 1, 9, 1, '2023-01-17 11:00', '2023-01-17 11:23', '2023-01-18 23:27', 'cargo', 'completed', NULL, NULL),
(2, 7, 6, 2, '2023-01-23 15:00', '2023-01-23 15:38', '2023-01-24 01:17', 'passengers', 'completed', NULL, 6),
(3, 9, 2, 2, '2023-01-28 04:00', '2023-01-28 03:25', '2023-01-29 00:57', 'bunkering', 'completed', 7, 4),
(4, 13, 7, 1, '2023-02-04 13:00', '2023-02-04 12:56', '2023-02-07 03:47', 'passengers', 'completed', 7, 5),
(5, 17, 9, 3, '2023-02-14 05:00', '2023-02-14 04:26', '2023-02-16 00:35', 'cargo', 'completed', NULL, NULL),
(6, 18, 10, 3, '2023-02-19 06:30', '2023-02-19 09:01', '2023-02-22 09:14', 'bunkering', 'completed', NULL, NULL),
(7, 4, 4, 4, '2023-02-28 15:00', '2023-02-28 17:35', '2023-03-01 23:07', 'cargo', 'completed', 5, 7),
(8, 4, 5, 4, '2023-03-10 15:30', '2023-03-10 13:58', '2023-03-11 08:10', 'cargo', 'completed', 4, 7),
(9, 14, 12, 2, '2023-03-15 20:00', '2023-03-15 22:30', '2023-03-16 17:19', 'cargo', 'completed', 4, 6),
(10, 9, 2, 2, '2023-03-26 17:00', '2023-03-26 19:33', '2023-03-29 04:58', 'cargo', 'completed', 5, 5),
(11, 2, 10, 3, '2023-03-29 06:00', '2023-03-29 05:20', '2023-03-31 14:39', 'cargo', 'completed', 6, NULL),
(12, 6, 6, 2, '2023-04-01 11:00', '2023-04-01 10:24', '2023-04-01 16:56', 'passengers', 'completed', 6, 6),
(13, 2, 9, 3, '2023-04-07 15:00', '2023-04-07 15:16', '2023-04-09 04:07', 'cargo', 'completed', NULL, NULL),
(14, 13, 7, 1, '2023-04-12 08:00', NULL, NULL, 'passengers', 'cancelled', NULL, NULL),
(15, 4, 4, 4, '2023-04-20 16:30', '2023-04-20 16:28', '2023-04-21 07:35', 'repairs', 'completed', 6, 5),
(16, 4, 5, 4, '2023-04-26 05:00', '2023-04-26 07:37', '2023-04-28 04:24', 'cargo', 'completed', 7, 6),
(17, 11, 2, 2, '2023-05-03 12:30', '2023-05-03 12:21', '2023-05-04 17:43', 'bunkering', 'completed', 7, 6),
(18, 3, 4, 4, '2023-05-12 03:00', '2023-05-12 03:44', '2023-05-12 19:10', 'cargo', 'completed', 4, 5),
(19, 10, 2, 2, '2023-05-22 03:30', '2023-05-22 13:51', '2023-05-23 19:23', 'cargo', 'completed', 4, 5),
(20, 14, 12, 4, '2023-05-25 22:30', '2023-05-25 23:51', '2023-05-28 09:27', 'cargo', 'completed', 5, 5),
(21, 9, 2, 2, '2023-06-01 07:00', '2023-06-01 05:26', '2023-06-03 01:54', 'bunkering', 'completed', 4, 5),
(22, 14, 12, 1, '2023-06-04 13:00', '2023-06-04 12:53', '2023-06-05 03:56', 'cargo', 'completed', 5, 6),
(23, 17, 9, 3, '2023-06-07 10:30', '2023-06-07 10:49', '2023-06-08 02:39', 'cargo', 'completed', 6, NULL),
(24, 7, 7, 4, '2023-06-15 19:00', '2023-06-15 21:31', '2023-06-16 07:11', 'passengers', 'completed', NULL, NULL),
(25, 1, 9, 3, '2023-06-19 21:30', '2023-06-19 19:58', '2023-06-21 16:42', 'repairs', 'completed', NULL, 5),
(26, 8, 1, 2, '2023-06-30 06:30', '2023-06-30 09:01', '2023-07-01 21:05', 'bunkering', 'completed', 7, 5),
(27, 7, 6, 1, '2023-07-03 21:30', '2023-07-03 22:50', '2023-07-04 04:17', 'passengers', 'completed', NULL, NULL),
(28, 2, 9, 3, '2023-07-11 05:00', '2023-07-11 10:13', '2023-07-13 06:27', 'cargo', 'completed', NULL, NULL),
(29, 2, 9, 3, '2023-07-16 17:30', '2023-07-16 16:54', '2023-07-19 17:04', 'cargo', 'completed', 6, NULL),
(30, 7, 6, 2, '2023-07-26 12:00', '2023-07-26 17:10', '2023-07-27 02:38', 'passengers', 'completed', 7, 5),
(31, 9, 2, 2, '2023-08-04 18:30', '2023-08-04 19:12', '2023-08-05 13:34', 'bunkering', 'completed', 4, 6),
(32, 5, 13, 4, '2023-08-16 06:00', '2023-08-16 08:39', '2023-08-18 18:36', 'cargo', 'completed', 6, 7),
(33, 10, 2, 2, '2023-08-26 05:00', NULL, NULL, 'cargo', 'cancelled', NULL, NULL),
(34, 1, 9, 1, '2023-09-04 21:30', '2023-09-04 22:57', '2023-09-05 14:49', 'cargo', 'completed', NULL, NULL),
(35, 2, 9, 3, '2023-09-07 13:00', '2023-09-07 13:37', '2023-09-09 09:47', 'cargo', 'completed', NULL, NULL),
(36, 4, 5, 4, '2023-09-14 19:00', '2023-09-15 00:16', '2023-09-16 05:33', 'cargo', 'completed', 6, 6),
(37, 12, 7, 1, '2023-09-19 13:00', '2023-09-19 11:27', '2023-09-20 06:38', 'passengers', 'completed', 7, 5),
(38, 9, 2, 2, '2023-09-25 09:00', '2023-09-25 08:22', '2023-09-28 08:46', 'cargo', 'completed', 6, 5),
(39, 7, 7, 2, '2023-10-07 18:30', '2023-10-07 17:01', '2023-10-08 00:02', 'passengers', 'completed', 4, NULL),
(40, 7, 7, 2, '2023-10-19 07:00', '2023-10-19 07:24', '2023-10-19 16:56', 'passengers', 'completed', 6, NULL);

INSERT INTO PortCalls VALUES
(41, 14, 12, 3, '2023-10-24 15:00', '2023-10-24 15:16', '2023-10-27 15:17', 'cargo', 'completed', 4, 5),
(42, 1, 9, 4, '2023-11-06 07:00', '2023-11-06 08:27', '2023-11-07 00:15', 'cargo', 'completed', 5, 6),
(43, 4, 4, 4, '2023-11-10 11:00', '2023-11-10 16:19', '2023-11-12 12:27', 'cargo', 'completed', 7, 6),
(44, 9, 2, 2, '2023-11-18 06:30', '2023-11-18 05:03', '2023-11-19 10:44', 'bunkering', 'completed', 4, 7),
(45, 2, 9, 3, '2023-11-29 04:00', '2023-11-29 04:39', '2023-11-29 23:30', 'cargo', 'completed', NULL, NULL),
(46, 18, 9, 3, '2023-12-04 22:30', '2023-12-05 01:07', '2023-12-05 19:15', 'cargo', 'completed', 5, NULL),
(47, 10, 3, 4, '2023-12-10 08:00', '2023-12-10 07:54', '2023-12-12 17:42', 'cargo', 'completed', 5, 5),
(48, 12, 7, 1, '2023-12-22 16:00', '2023-12-22 15:21', '2023-12-22 20:58', 'passengers', 'completed', 5, 4),
(49, 16, 9, 3, '2023-12-29 09:00', NULL, NULL, 'cargo', 'cancelled', NULL, NULL),
(50, 6, 6, 1, '2024-01-03 07:00', '2024-01-03 17:25', '2024-01-04 01:48', 'passengers', 'completed', NULL, NULL),
(51, 1, 9, 1, '2024-01-15 03:30', '2024-01-15 02:00', '2024-01-16 22:57', 'cargo', 'completed', NULL, NULL),
(52, 11, 2, 2, '2024-01-22 22:00', '2024-01-23 08:21', '2024-01-24 05:48', 'cargo', 'completed', 7, 5),
(53, 6, 6, 2, '2024-01-30 16:00', '2024-01-30 15:53', '2024-01-30 22:18', 'passengers', 'completed', 4, NULL),
(54, 6, 6, 2, '2024-02-12 20:00', '2024-02-12 20:39', '2024-02-13 02:45', 'passengers', 'completed', NULL, 7),
(55, 11, 2, 2, '2024-02-24 08:00', '2024-02-24 10:34', NULL, 'cargo', 'in port', 5, NULL),
(56, 2, 9, 3, '2024-03-04 12:00', '2024-03-04 11:29', NULL, 'cargo', 'in port', 6, NULL),
(57, 4, 5, 4, '2024-03-06 05:30', NULL, NULL, 'cargo', 'expected', NULL, NULL),
(58, 10, 2, 2, '2024-03-10 20:00', NULL, NULL, 'repairs', 'expected', NULL, NULL);

CREATE TABLE CargoTypes (
  CargoCode TEXT PRIMARY KEY,
  CargoName TEXT NOT NULL,
  RatePerTonne REAL,
  UsuallyDangerous INTEGER
);

INSERT INTO CargoTypes VALUES
('CTR', 'containers', 6.8, 0),
('GRN', 'grain', 3.4, 0),
('CRD', 'crude oil', 5.9, 1),
('DSL', 'diesel', 6.3, 1),
('TMB', 'timber', 4.2, 0),
('FRT', 'fertiliser', 4.9, 1),
('VEH', 'vehicles', 11.5, 0),
('STL', 'steel', 5.1, 0),
('SLT', 'road salt', 2.7, 0);

CREATE TABLE CargoMovements (
  MovementId INTEGER PRIMARY KEY,
  CallId INTEGER REFERENCES PortCalls(CallId),
  CargoCode TEXT REFERENCES CargoTypes(CargoCode),
  Direction TEXT,
  Tonnes REAL,
  DeclaredDangerous INTEGER
);

INSERT INTO CargoMovements VALUES
(1, 1, 'STL', 'in', 3758.9, 0),
(2, 2, 'TMB', 'in', 6005.8, 0),
(3, 5, 'TMB', 'in', 1940.9, 0),
(4, 5, 'STL', 'out', 683.9, 0),
(5, 7, 'CRD', 'in', 15692.5, 1),
(6, 7, 'DSL', 'in', 13735.7, 1),
(7, 8, 'CRD', 'out', 13153.4, 1),
(8, 9, 'GRN', 'out', 19164.1, 0),
(9, 10, 'CTR', 'in', 22091.6, 0),
(10, 11, 'STL', 'out', 2311.4, 0),
(11, 11, 'FRT', 'out', 2633.3, 0),
(12, 12, 'VEH', 'in', 6922.6, 0),
(13, 13, 'TMB', 'in', 2853.5, 0),
(14, 16, 'CRD', 'in', 16933.6, 1),
(15, 16, 'DSL', 'in', 11392.3, 1),
(16, 18, 'DSL', 'in', 33742.3, 1),
(17, 19, 'CTR', 'in', 3587.2, 0),
(18, 20, 'FRT', 'in', 4369.9, 1),
(19, 22, 'FRT', 'in', 8773.6, 0),
(20, 23, 'TMB', 'in', 978.6, 0),
(21, 24, 'TMB', 'in', 9201.2, 0),
(22, 27, 'VEH', 'in', 2820.7, 0),
(23, 28, 'STL', 'out', 2541.9, 0),
(24, 29, 'TMB', 'in', 2565.1, 0),
(25, 30, 'VEH', 'in', 6206.6, 0),
(26, 32, 'SLT', 'in', 18614.8, 0),
(27, 34, 'STL', 'in', 3207.0, 0),
(28, 35, 'FRT', 'in', 1986.5, 0),
(29, 36, 'DSL', 'in', 17690.9, 1),
(30, 38, 'STL', 'out', 20679.5, 0),
(31, 39, 'TMB', 'in', 6625.8, 0),
(32, 40, 'TMB', 'out', 9788.6, 0),
(33, 41, 'GRN', 'in', 7711.8, 0),
(34, 41, 'SLT', 'out', 16334.0, 0),
(35, 42, 'STL', 'in', 1116.4, 0),
(36, 42, 'TMB', 'in', 1609.4, 0),
(37, 43, 'DSL', 'in', 5940.5, 1),
(38, 43, 'CRD', 'in', 10900.5, 1),
(39, 45, 'STL', 'in', 1007.2, 0),
(40, 46, 'STL', 'in', 742.2, 0);

INSERT INTO CargoMovements VALUES
(41, 47, 'STL', 'in', 4079.4, 0),
(42, 50, 'TMB', 'in', 4795.9, 0),
(43, 51, 'STL', 'out', 2579.9, 0),
(44, 52, 'CTR', 'in', 3279.2, 0),
(45, 52, 'STL', 'out', 4405.8, 0),
(46, 53, 'VEH', 'in', 10075.4, 0),
(47, 53, 'TMB', 'in', 3561.5, 0),
(48, 54, 'VEH', 'out', 9248.3, 0),
(49, 55, 'CTR', 'in', 4987.2, 0),
(50, 56, 'FRT', 'out', 2228.5, 0);

CREATE TABLE DuesInvoices (
  InvoiceId INTEGER PRIMARY KEY,
  CallId INTEGER REFERENCES PortCalls(CallId),
  IssuedOn TEXT,
  DueOn TEXT,
  PortDues REAL,
  BerthDues REAL,
  WasteFee REAL,
  IssuedById INTEGER REFERENCES Employees(EmployeeId),
  ApprovedById INTEGER REFERENCES Employees(EmployeeId)
);

INSERT INTO DuesInvoices VALUES
(1, 1, '2023-01-25', '2023-02-24', 635.58, 281.51, 415.0, 11, 3),
(2, 2, '2023-02-02', '2023-02-16', 1770.89, 202.06, 260.0, 12, 3),
(3, 3, '2023-02-05', '2023-04-06', 9988.0, 529.89, 260.0, 12, 3),
(4, 4, '2023-02-10', '2023-03-03', 7140.98, 743.26, 180.0, 11, 2),
(5, 5, '2023-02-22', '2023-03-08', 370.26, 256.54, 0.0, 11, 2),
(6, 6, '2023-03-01', '2023-03-15', 245.52, 314.21, 260.0, 11, 3),
(7, 7, '2023-03-09', '2023-04-23', 7411.36, 388.21, 0.0, 12, 3),
(8, 8, '2023-03-14', '2023-04-28', 7411.36, 306.02, 180.0, 11, 2),
(9, 9, '2023-03-18', '2023-04-17', 3986.4, 338.63, 180.0, 11, 2),
(10, 10, '2023-04-07', '2023-06-06', 9988.0, 947.49, 415.0, 12, 3),
(11, 11, '2023-04-06', '2023-04-20', 512.82, 337.65, 180.0, 11, 3),
(12, 12, '2023-04-07', '2023-04-21', 1996.22, 196.16, 180.0, 11, 3),
(13, 13, '2023-04-16', '2023-04-30', 512.82, 252.67, 180.0, 11, 3),
(14, 15, '2023-04-26', '2023-06-10', 7411.36, 283.66, 0.0, 11, 3),
(15, 16, '2023-05-06', '2023-06-20', 7411.36, 498.79, 415.0, 12, 3),
(16, 17, '2023-05-06', '2023-06-05', 1372.25, 283.91, 0.0, 11, 2),
(17, 18, '2023-05-21', '2023-07-05', 10283.68, 356.82, 0.0, 11, 3),
(18, 19, '2023-05-31', '2023-06-30', 1544.12, 300.05, 0.0, 11, 3),
(19, 20, '2023-06-01', '2023-07-01', 3986.4, 645.35, 260.0, 11, 3),
(20, 21, '2023-06-07', '2023-08-06', 9988.0, 796.78, 180.0, 12, 3),
(21, 22, '2023-06-08', '2023-07-08', 3986.4, 308.84, 180.0, 12, 3),
(22, 23, '2023-06-16', '2023-06-30', 370.26, 149.95, 0.0, 12, 3),
(23, 24, '2023-06-24', '2023-07-08', 1770.89, 202.16, 260.0, 11, 3),
(24, 25, '2023-06-27', '2023-07-27', 635.58, 322.13, 180.0, 11, 3),
(25, 26, '2023-07-05', '2023-09-03', 13041.88, 794.37, 0.0, 11, 2),
(26, 27, '2023-07-13', '2023-07-27', 1770.89, 176.84, 180.0, 12, 3),
(27, 28, '2023-07-16', '2023-07-30', 512.82, 283.32, 180.0, 12, 2),
(28, 29, '2023-07-21', '2023-08-04', 512.82, 399.31, 0.0, 12, 2),
(29, 30, '2023-08-02', '2023-08-16', 1770.89, 200.96, 0.0, 12, 2),
(30, 31, '2023-08-09', '2023-10-08', 9988.0, 493.04, 0.0, 11, 2),
(31, 32, '2023-08-24', '2023-09-23', 3493.6, 616.01, 0.0, 11, 3),
(32, 34, '2023-09-14', '2023-10-14', 635.58, 186.84, 415.0, 11, 3),
(33, 35, '2023-09-17', '2023-10-01', 512.82, 283.05, 0.0, 11, 2),
(34, 36, '2023-09-21', '2023-11-05', 7411.36, 386.39, 0.0, 11, 2),
(35, 37, '2023-09-28', '2023-10-19', 12030.48, 472.63, 0.0, 12, 3),
(36, 38, '2023-10-02', '2023-12-01', 9988.0, 1121.86, 415.0, 12, 2),
(37, 39, '2023-10-17', '2023-10-31', 1770.89, 186.25, 0.0, 11, 3),
(38, 40, '2023-10-23', '2023-11-06', 1770.89, 201.36, 0.0, 11, 2),
(39, 41, '2023-11-03', '2023-12-03', 3986.4, 759.37, 0.0, 11, 3),
(40, 42, '2023-11-09', '2023-12-09', 635.58, 186.53, 0.0, 11, 3);

INSERT INTO DuesInvoices VALUES
(41, 43, '2023-11-20', '2024-01-04', 7411.36, 494.08, 180.0, 12, 3),
(42, 44, '2023-11-21', '2024-01-20', 9988.0, 624.74, 260.0, 11, 3),
(43, 45, '2023-12-08', '2023-12-22', 512.82, 177.93, 0.0, 12, 3),
(44, 46, '2023-12-12', '2023-12-26', 245.52, 137.59, 180.0, 11, 3),
(45, 47, '2023-12-17', '2024-01-16', 1544.12, 458.49, 260.0, 11, 3),
(46, 48, '2023-12-28', '2024-01-18', 12030.48, 324.15, 0.0, 11, 2),
(47, 50, '2024-01-10', '2024-01-24', 1996.22, 208.04, 180.0, 11, 2),
(48, 51, '2024-01-22', '2024-02-21', 635.58, 323.15, 415.0, 11, NULL),
(49, 52, '2024-01-29', '2024-02-28', 1372.25, 241.79, 0.0, 11, NULL),
(50, 53, '2024-02-08', '2024-02-22', 1996.22, 195.41, 415.0, 11, NULL),
(51, 54, '2024-02-20', '2024-03-05', 1996.22, 193.37, 415.0, 11, NULL);

CREATE TABLE DuesPayments (
  PaymentId INTEGER PRIMARY KEY,
  InvoiceId INTEGER REFERENCES DuesInvoices(InvoiceId),
  PaidOn TEXT,
  Amount REAL,
  Method TEXT
);

INSERT INTO DuesPayments VALUES
(1, 1, '2023-02-24', 1332.09, 'bank transfer'),
(2, 2, '2023-02-15', 1116.47, 'bank transfer'),
(3, 2, '2023-03-01', 1116.48, 'direct debit'),
(4, 3, '2023-04-04', 10777.89, 'bank transfer'),
(5, 4, '2023-03-03', 8064.24, 'card'),
(6, 5, '2023-03-07', 626.8, 'card'),
(7, 6, '2023-03-10', 819.73, 'bank transfer'),
(8, 7, '2023-04-26', 7799.57, 'card'),
(9, 8, '2023-04-23', 7897.38, 'direct debit'),
(10, 9, '2023-04-05', 2252.51, 'bank transfer'),
(11, 10, '2023-06-05', 5675.24, 'card'),
(12, 10, '2023-06-18', 5675.25, 'bank transfer'),
(13, 11, '2023-04-20', 1030.47, 'direct debit'),
(14, 12, '2023-04-09', 2372.38, 'bank transfer'),
(15, 13, '2023-04-28', 945.49, 'bank transfer'),
(16, 14, '2023-06-08', 7695.02, 'bank transfer'),
(17, 15, '2023-06-19', 8325.15, 'bank transfer'),
(18, 16, '2023-06-05', 828.08, 'card'),
(19, 16, '2023-06-19', 828.08, 'bank transfer'),
(20, 17, '2023-07-26', 5320.25, 'direct debit'),
(21, 18, '2023-06-28', 1844.17, 'direct debit'),
(22, 20, '2023-08-27', 10964.78, 'bank transfer'),
(23, 21, '2023-06-26', 2237.62, 'direct debit'),
(24, 22, '2023-07-03', 520.21, 'bank transfer'),
(25, 23, '2023-07-07', 1116.53, 'bank transfer'),
(26, 23, '2023-07-16', 1116.52, 'card'),
(27, 24, '2023-08-05', 568.86, 'bank transfer'),
(28, 24, '2023-08-25', 568.85, 'direct debit'),
(29, 25, '2023-09-03', 13836.25, 'direct debit'),
(30, 26, '2023-07-27', 2127.73, 'direct debit'),
(31, 27, '2023-07-18', 488.07, 'card'),
(32, 27, '2023-08-08', 488.07, 'card'),
(33, 28, '2023-08-04', 912.13, 'card'),
(34, 29, '2023-08-11', 1971.85, 'bank transfer'),
(35, 30, '2023-10-07', 10481.04, 'bank transfer'),
(36, 31, '2023-09-11', 2054.8, 'bank transfer'),
(37, 31, '2023-09-23', 2054.81, 'direct debit'),
(38, 32, '2023-10-12', 1237.42, 'bank transfer'),
(39, 33, '2023-10-01', 795.87, 'bank transfer'),
(40, 34, '2023-11-26', 7797.75, 'card');

INSERT INTO DuesPayments VALUES
(41, 35, '2023-10-17', 12503.11, 'card'),
(42, 36, '2023-11-26', 11524.86, 'card'),
(43, 38, '2023-11-09', 1972.25, 'bank transfer'),
(44, 39, '2023-12-12', 4745.77, 'card'),
(45, 40, '2023-12-18', 822.11, 'direct debit'),
(46, 41, '2024-01-07', 8085.44, 'bank transfer'),
(47, 42, '2024-01-29', 10872.74, 'direct debit'),
(48, 43, '2023-12-22', 690.75, 'card'),
(49, 44, '2023-12-21', 281.56, 'bank transfer'),
(50, 44, '2024-01-12', 281.55, 'direct debit'),
(51, 45, '2024-01-16', 1131.31, 'direct debit'),
(52, 47, '2024-01-24', 1192.13, 'card'),
(53, 47, '2024-02-16', 1192.13, 'bank transfer'),
(54, 48, '2024-03-01', 1373.73, 'bank transfer'),
(55, 49, '2024-03-02', 1614.04, 'card'),
(56, 51, '2024-03-26', 2604.59, 'card');
