CREATE TABLE location (
  locid INTEGER PRIMARY KEY,
  locname TEXT NOT NULL,
  loccity TEXT,
  loccountry TEXT,
  locfloors INTEGER,
  locopened TEXT
);

INSERT INTO location VALUES
(1, 'Head office', 'Graz', 'AT', 5, '2009-05-01'),
(2, 'Lindworm plant', 'Villach', 'AT', 2, '2013-02-11'),
(3, 'Adria office', 'Trieste', 'IT', 1, '2018-09-03'),
(4, 'Data centre West', 'Salzburg', 'AT', 1, '2016-06-20'),
(5, 'Budapest branch', 'Budapest', 'HU', 2, '2021-04-12');

CREATE TABLE department (
  depid INTEGER PRIMARY KEY,
  depname TEXT NOT NULL,
  depcostcentre TEXT,
  depheadid INTEGER REFERENCES employee(empid),
  depitbudget REAL
);

INSERT INTO department VALUES
(1, 'Finance', 'C100', 2, 48000),
(2, 'Engineering', 'C200', 3, 152000),
(3, 'Sales', 'C300', 4, 67000),
(4, 'IT services', 'C400', 5, 118000),
(5, 'Human resources', 'C500', 6, 21000),
(6, 'Legal', 'C600', NULL, 9500);

CREATE TABLE employee (
  empid INTEGER PRIMARY KEY,
  empfirst TEXT NOT NULL,
  emplast TEXT NOT NULL,
  empmail TEXT,
  emptitle TEXT,
  empdepid INTEGER REFERENCES department(depid),
  emplocid INTEGER REFERENCES location(locid),
  empbossid INTEGER REFERENCES employee(empid),
  empjoined TEXT,
  empleft TEXT
);

INSERT INTO employee VALUES
(1, 'Valentina', 'Moser', 'v.moser@tauernwerk.example', 'Managing director', NULL, 1, NULL, '2009-05-01', NULL),
(2, 'Ulrich', 'Pichler', 'u.pichler@tauernwerk.example', 'Head of finance', 1, 1, 1, '2011-03-14', NULL),
(3, 'Dora', 'Szilagyi', 'd.szilagyi@tauernwerk.example', 'Head of engineering', 2, 2, 1, '2012-08-06', NULL),
(4, 'Massimo', 'Furlan', 'm.furlan@tauernwerk.example', 'Head of sales', 3, 3, 1, '2018-09-03', NULL),
(5, 'Jakob', 'Trattnig', 'j.trattnig@tauernwerk.example', 'Head of IT', 4, 1, 1, '2013-01-21', NULL),
(6, 'Roswitha', 'Ebner', 'r.ebner@tauernwerk.example', 'Head of HR', 5, 1, 1, '2015-10-05', NULL),
(7, 'Lena', 'Kogler', 'l.kogler@tauernwerk.example', 'Service desk agent', 4, 1, 5, '2016-04-11', NULL),
(8, 'Farhad', 'Amini', 'f.amini@tauernwerk.example', 'Service desk agent', 4, 1, 5, '2019-02-18', NULL),
(9, 'Bence', 'Horvath', 'b.horvath@tauernwerk.example', 'Field technician', 4, 5, 5, '2021-04-12', NULL),
(10, 'Irina', 'Wolff', 'i.wolff@tauernwerk.example', 'Field technician', 4, 2, 5, '2017-09-25', NULL),
(11, 'Stefan', 'Lackner', 's.lackner@tauernwerk.example', 'Systems engineer', 4, 4, 5, '2016-06-20', '2023-08-31'),
(12, 'Paula', 'Reisinger', 'p.reisinger@tauernwerk.example', 'Systems engineer', 4, 4, 5, '2022-01-17', NULL),
(13, 'Georg', 'Hinteregger', 'g.hinteregger@tauernwerk.example', 'Mechanical engineer', 2, 2, 3, '2014-05-19', NULL),
(14, 'Nikolett', 'Balogh', 'n.balogh@tauernwerk.example', 'Software engineer', 2, 5, 3, '2021-06-01', NULL),
(15, 'Tobias', 'Granig', 't.granig@tauernwerk.example', 'Software engineer', 2, 2, 3, '2020-03-02', NULL),
(16, 'Marlene', 'Uran', 'm.uran@tauernwerk.example', 'Draughtswoman', 2, 2, 13, '2022-09-12', NULL),
(17, 'Elio', 'Stancich', 'e.stancich@tauernwerk.example', 'Sales manager', 3, 3, 4, '2019-11-04', NULL),
(18, 'Chiara', 'Bressan', 'c.bressan@tauernwerk.example', 'Sales agent', 3, 3, 17, '2020-07-20', '2023-03-31'),
(19, 'Gabor', 'Lukacs', 'g.lukacs@tauernwerk.example', 'Sales agent', 3, 5, 17, '2021-10-18', NULL),
(20, 'Hanna', 'Stocker', 'h.stocker@tauernwerk.example', 'Accountant', 1, 1, 2, '2018-01-08', NULL),
(21, 'Emil', 'Zechner', 'e.zechner@tauernwerk.example', 'Accountant', 1, 1, 2, '2023-02-06', NULL),
(22, 'Sabine', 'Fasching', 's.fasching@tauernwerk.example', 'HR officer', 5, 1, 6, '2017-12-04', NULL),
(23, 'Luca', 'Pertot', 'l.pertot@tauernwerk.example', 'Sales agent', 3, 3, 17, '2023-05-15', NULL),
(24, 'Agnes', 'Veress', 'a.veress@tauernwerk.example', 'Software engineer', 2, 5, 14, '2023-09-01', NULL);

CREATE TABLE vendor (
  venid INTEGER PRIMARY KEY,
  venname TEXT NOT NULL,
  vencity TEXT,
  vencountry TEXT,
  venphone TEXT,
  venkind TEXT,
  venpreferred INTEGER
);

INSERT INTO vendor VALUES
(1, 'Brennhof Systemhaus', 'Graz', 'AT', '+43 316 555 010', 'hardware', 1),
(2, 'Nordkette IT', 'Innsbruck', 'AT', '+43 512 555 077', 'hardware', 0),
(3, 'Pixelwerk Handel', 'Munich', 'DE', '+49 89 555 4410', 'hardware', 1),
(4, 'Softarchiv', 'Vienna', 'AT', '+43 1 555 8020', 'software', 1),
(5, 'Cadence Bay', 'Dublin', 'IE', NULL, 'software', 0),
(6, 'Danubius Net', 'Budapest', 'HU', '+36 1 555 3310', 'hardware', 0),
(7, 'Ledgerly', 'Rotterdam', 'NL', '+31 10 555 6604', 'software', 0);

CREATE TABLE assetkind (
  kincode TEXT PRIMARY KEY,
  kinname TEXT NOT NULL,
  kinlifemonths INTEGER,
  kinportable INTEGER
);

INSERT INTO assetkind VALUES
('LAP', 'laptop', 48, 1),
('DSK', 'desktop computer', 60, 0),
('MON', 'monitor', 72, 0),
('PHN', 'mobile phone', 30, 1),
('SRV', 'server', 60, 0),
('SWI', 'network switch', 84, 0),
('PRN', 'printer', 60, 0);

CREATE TABLE assetmodel (
  modid INTEGER PRIMARY KEY,
  modname TEXT NOT NULL,
  modmaker TEXT,
  modkincode TEXT REFERENCES assetkind(kincode),
  modlistprice REAL,
  modreleased TEXT,
  modsupportend TEXT
);

INSERT INTO assetmodel VALUES
(1, 'Larix 14', 'Fernau', 'LAP', 1190.0, '2020-03-10', '2025-03-31'),
(2, 'Larix 14 G2', 'Fernau', 'LAP', 1340.0, '2022-05-17', '2027-05-31'),
(3, 'Workhorse M6', 'Tellur', 'LAP', 2280.0, '2021-09-07', '2026-09-30'),
(4, 'Cubus 3', 'Tellur', 'DSK', 840.0, '2019-06-04', '2024-06-30'),
(5, 'Panora 27', 'Visio Nova', 'MON', 329.0, '2020-01-14', NULL),
(6, 'Panora 34 wide', 'Visio Nova', 'MON', 569.0, '2022-02-22', NULL),
(7, 'Mica 5', 'Onda', 'PHN', 489.0, '2021-03-16', '2024-03-31'),
(8, 'Mica 7 Pro', 'Onda', 'PHN', 799.0, '2023-02-28', '2027-02-28'),
(9, 'Rackmeister R2', 'Tellur', 'SRV', 6450.0, '2019-10-01', '2026-10-31'),
(10, 'Flux 48', 'Nettwin', 'SWI', 1725.0, '2018-05-08', '2025-12-31'),
(11, 'Inka 400', 'Visio Nova', 'PRN', 415.0, '2020-11-24', '2026-11-30'),
(12, 'Cubus 5', 'Tellur', 'DSK', 925.0, '2023-10-03', '2028-10-31');

CREATE TABLE assetstate (
  stacode TEXT PRIMARY KEY,
  stalabel TEXT NOT NULL,
  stacounted INTEGER
);

INSERT INTO assetstate VALUES
('IU', 'in use', 1),
('ST', 'in stock', 1),
('RP', 'in repair', 1),
('LO', 'lost', 0),
('DI', 'disposed of', 0);

CREATE TABLE asset (
  astid INTEGER PRIMARY KEY,
  asttag TEXT NOT NULL,
  astserial TEXT,
  astmodid INTEGER REFERENCES assetmodel(modid),
  astvenid INTEGER REFERENCES vendor(venid),
  astbought TEXT,
  astprice REAL,
  astwarrantyend TEXT,
  aststacode TEXT REFERENCES assetstate(stacode),
  astlocid INTEGER REFERENCES location(locid)
);

INSERT INTO asset VALUES
(1, 'TW-LAP-1013', 'FE302511B', 1, 3, '2021-09-08', 1190.0, '2024-09-08', 'IU', 1),
(2, 'TW-LAP-1026', 'FE252537A', 1, 2, '2021-11-29', 1071.0, '2024-11-28', 'ST', 1),
(3, 'TW-LAP-1039', 'FE930932D', 1, 1, '2021-11-03', 1094.8, '2024-11-03', 'IU', 5),
(4, 'TW-LAP-1052', 'FE437098B', 1, 2, '2023-02-13', 1188.5, '2026-02-13', 'IU', 3),
(5, 'TW-LAP-1065', 'FE314933D', 1, 3, '2020-10-05', 1067.0, '2023-10-05', 'IU', 2),
(6, 'TW-LAP-1078', 'FE831099H', 2, 1, '2022-12-29', 1340.0, '2025-12-28', 'IU', 5),
(7, 'TW-LAP-1091', 'FE879232F', 2, 1, '2023-12-19', 1340.0, '2026-12-19', 'IU', 2),
(8, 'TW-LAP-1104', 'FE967551B', 2, 1, '2022-09-13', 1202.0, '2025-09-13', 'ST', 1),
(9, 'TW-LAP-1117', 'FE757529B', 2, 1, '2023-12-18', 1269.0, '2026-12-18', 'IU', 1),
(10, 'TW-LAP-1130', 'TE329805H', 3, 1, '2022-10-03', 2097.6, '2025-10-03', 'RP', 1),
(11, 'TW-LAP-1143', 'TE136801A', 3, 1, '2022-11-23', 2097.6, '2025-11-23', 'IU', 1),
(12, 'TW-LAP-1156', 'TE897082G', 3, 1, '2023-02-27', 2346.9, '2026-02-27', 'IU', 2),
(13, 'TW-LAP-1169', 'TE158674H', 3, 3, '2022-02-04', 2048.0, '2025-02-04', 'IU', 1),
(14, 'TW-DSK-1182', 'TE118003H', 4, 1, '2020-01-14', 798.0, '2023-01-14', 'DI', 1),
(15, 'TW-DSK-1195', 'TE165219H', 4, 2, '2021-06-25', 756.0, '2024-06-25', 'IU', 1),
(16, 'TW-DSK-1208', 'TE351559B', 4, 1, '2020-04-28', 865.2, '2023-04-28', 'ST', 1),
(17, 'TW-MON-1221', 'VI208120C', 5, 1, '2022-09-26', 298.68, '2024-09-26', 'IU', 2),
(18, 'TW-MON-1234', 'VI269370C', 5, 3, '2021-06-17', 329.0, '2023-06-17', 'LO', 1),
(19, 'TW-MON-1247', 'VI802984G', 5, 1, '2020-12-14', 329.0, NULL, 'IU', 2),
(20, 'TW-MON-1260', 'VI727325B', 5, 2, '2023-05-08', 301.18, '2025-05-08', 'IU', 1),
(21, 'TW-MON-1273', 'VI401606H', 5, 2, '2022-10-05', 311.05, '2024-10-05', 'IU', 5),
(22, 'TW-MON-1286', 'VI174186A', 5, 1, '2021-03-08', 292.1, '2023-03-08', 'IU', 3),
(23, 'TW-MON-1299', 'VI790631B', 6, 1, '2022-04-12', 569.0, '2024-04-12', 'RP', 1),
(24, 'TW-MON-1312', 'VI916895G', 6, 1, '2023-08-28', 586.07, '2025-08-28', 'IU', 1),
(25, 'TW-MON-1325', 'VI397585H', 6, 1, '2022-09-09', 582.07, '2024-09-09', 'DI', 1),
(26, 'TW-PHN-1338', 'ON303417G', 7, 2, '2023-10-02', 436.1, '2025-10-02', 'IU', 1),
(27, 'TW-PHN-1351', 'ON999685F', 7, 3, '2023-08-28', 464.55, '2025-08-28', 'IU', 5),
(28, 'TW-PHN-1364', 'ON891522H', 7, 1, '2022-03-03', 463.05, '2024-03-03', 'IU', 3),
(29, 'TW-PHN-1377', 'ON367290G', 7, 2, '2024-01-18', 436.1, '2026-01-18', 'IU', 1),
(30, 'TW-PHN-1390', 'ON807933B', 8, 3, '2024-01-11', 797.5, '2026-01-11', 'IU', 5),
(31, 'TW-PHN-1403', 'ON322418A', 8, 1, '2023-06-12', 759.05, '2025-06-12', 'IU', 2),
(32, 'TW-PHN-1416', 'ON770521C', 8, 1, '2023-12-25', 822.97, '2025-12-25', 'IU', 3),
(33, 'TW-SRV-1429', 'TE190857E', 9, 2, '2021-05-07', 6446.0, '2026-05-07', 'IU', 4),
(34, 'TW-SRV-1442', 'TE149448H', 9, 2, '2020-04-09', 6643.5, '2025-04-09', 'IU', 4),
(35, 'TW-SRV-1455', 'TE550743A', 9, 2, '2020-08-31', 5805.0, '2025-08-28', 'IU', 4),
(36, 'TW-SWI-1468', 'NE923061E', 10, 6, '2019-01-17', 1587.0, '2024-01-17', 'IU', 1),
(37, 'TW-SWI-1481', 'NE173099A', 10, 6, '2021-10-15', 1776.75, '2026-10-15', 'IU', 1),
(38, 'TW-SWI-1494', 'NE873400H', 10, 2, '2021-07-08', 1587.0, '2026-07-08', 'IU', 2),
(39, 'TW-PRN-1507', 'VI299113H', 11, 3, '2022-02-14', 390.25, '2024-02-14', 'IU', 1),
(40, 'TW-PRN-1520', 'VI830197B', 11, 2, '2023-06-05', 427.45, '2025-06-05', 'IU', 2);

INSERT INTO asset VALUES
(41, 'TW-PRN-1533', 'VI775557G', 11, 3, '2022-03-02', 425.95, NULL, 'RP', 2),
(42, 'TW-LAP-1546', 'FE366565F', 2, 3, '2022-12-28', 1380.2, '2025-12-28', 'IU', 4),
(43, 'TW-LAP-1559', 'TE802723C', 3, 1, '2024-01-01', 2278.5, '2027-01-01', 'IU', 1);

CREATE TABLE assignment (
  asgid INTEGER PRIMARY KEY,
  asgastid INTEGER REFERENCES asset(astid),
  asgempid INTEGER REFERENCES employee(empid),
  asgfrom TEXT,
  asgto TEXT,
  asgissuedby INTEGER REFERENCES employee(empid),
  asgtakenbackby INTEGER REFERENCES employee(empid)
);

INSERT INTO assignment VALUES
(1, 14, 10, '2020-02-12', '2021-05-16', 7, 8),
(2, 16, 20, '2020-05-09', '2021-08-04', 7, 10),
(3, 5, 15, '2020-10-22', '2022-08-04', 10, 10),
(4, 19, 10, '2020-12-30', '2023-01-27', 7, 8),
(5, 22, 2, '2021-03-11', '2022-07-12', 10, 9),
(6, 14, 7, '2021-06-04', '2023-06-25', 10, 10),
(7, 18, 22, '2021-06-25', '2022-11-08', 8, 9),
(8, 15, 20, '2021-07-19', '2022-11-18', 7, 10),
(9, 16, 10, '2021-09-04', '2023-03-17', 8, 7),
(10, 1, 17, '2021-09-14', '2022-09-04', 7, 7),
(11, 3, 17, '2021-11-20', '2022-11-03', 7, 9),
(12, 2, 7, '2021-12-24', '2023-03-03', 8, 9),
(13, 13, 4, '2022-02-08', '2023-07-17', 7, 10),
(14, 28, 10, '2022-03-23', '2023-09-16', 8, 9),
(15, 23, 5, '2022-04-26', '2023-05-20', 10, 9),
(16, 5, 13, '2022-08-18', NULL, 10, NULL),
(17, 22, 9, '2022-08-27', '2024-01-17', 7, 8),
(18, 17, 16, '2022-10-01', NULL, 7, NULL),
(19, 25, 12, '2022-10-07', '2024-02-06', 8, 10),
(20, 1, 4, '2022-10-08', '2023-03-29', 10, 7),
(21, 8, 10, '2022-10-09', '2023-04-22', 7, 7),
(22, 21, 19, '2022-10-18', NULL, 7, NULL),
(23, 10, 12, '2022-10-21', '2023-11-16', 8, 7),
(24, 3, 9, '2022-12-10', NULL, 7, NULL),
(25, 11, 6, '2022-12-11', '2023-06-09', 7, 7),
(26, 6, 19, '2023-01-03', NULL, 7, NULL),
(27, 15, 7, '2023-01-05', NULL, 10, NULL),
(28, 42, 12, '2023-01-25', NULL, 10, NULL),
(29, 19, 15, '2023-02-18', NULL, 10, NULL),
(30, 4, 4, '2023-03-02', NULL, 8, NULL),
(31, 12, 3, '2023-03-29', NULL, 7, NULL),
(32, 1, 2, '2023-04-03', NULL, 8, NULL),
(33, 20, 5, '2023-05-19', NULL, 8, NULL),
(34, 8, 10, '2023-05-31', '2023-11-22', 8, 8),
(35, 11, 7, '2023-06-16', NULL, 8, NULL),
(36, 31, 3, '2023-06-23', NULL, 8, NULL),
(37, 13, 21, '2023-09-04', NULL, 7, NULL),
(38, 27, 19, '2023-09-05', NULL, 10, NULL),
(39, 24, 21, '2023-09-14', NULL, 8, NULL),
(40, 28, 17, '2023-10-16', NULL, 10, NULL);

INSERT INTO assignment VALUES
(41, 26, 1, '2023-10-27', NULL, 10, NULL),
(42, 9, 6, '2023-12-27', NULL, 7, NULL),
(43, 43, 5, '2024-01-12', NULL, 7, NULL),
(44, 7, 15, '2024-01-16', NULL, 8, NULL),
(45, 32, 23, '2024-01-17', NULL, 7, NULL),
(46, 30, 9, '2024-01-17', NULL, 7, NULL),
(47, 22, 4, '2024-01-30', NULL, 10, NULL),
(48, 29, 2, '2024-01-30', NULL, 10, NULL);

CREATE TABLE software (
  sofid INTEGER PRIMARY KEY,
  sofname TEXT NOT NULL,
  sofcategory TEXT,
  sofvenid INTEGER REFERENCES vendor(venid),
  sofcritical INTEGER
);

INSERT INTO software VALUES
(1, 'Draftworks', 'CAD', 5, 1),
(2, 'Ledgerly Books', 'accounting', 7, 1),
(3, 'Officina Suite', 'office', 4, 1),
(4, 'Guardhund', 'security', 4, 0),
(5, 'Formica DB', 'database', 5, 0),
(6, 'Pixelcut', 'graphics', 4, 0),
(7, 'Staffel HR', 'HR', 7, 0),
(8, 'Funkloch Chat', 'communication', 5, 0);

CREATE TABLE licence (
  licid INTEGER PRIMARY KEY,
  licsofid INTEGER REFERENCES software(sofid),
  licseats INTEGER,
  licseatprice REAL,
  licstart TEXT,
  licend TEXT,
  licownerid INTEGER REFERENCES employee(empid),
  lictype TEXT
);

INSERT INTO licence VALUES
(1, 1, 6, 1180.0, '2022-01-01', '2022-12-31', 3, 'subscription'),
(2, 1, 8, 1240.0, '2023-01-01', '2023-12-31', 3, 'subscription'),
(3, 1, 9, 1275.0, '2024-01-01', '2024-12-31', 13, 'subscription'),
(4, 2, 4, 390.0, '2023-04-01', '2024-03-31', 2, 'subscription'),
(5, 3, 30, 112.0, '2023-07-01', '2024-06-30', 5, 'subscription'),
(6, 3, 24, 99.0, '2022-07-01', '2023-06-30', 5, 'subscription'),
(7, 4, 60, 23.5, '2023-10-01', '2025-09-30', 5, 'subscription'),
(8, 5, 2, 3400.0, '2019-11-01', NULL, 5, 'perpetual'),
(9, 6, 3, 265.0, '2021-03-15', NULL, 4, 'perpetual'),
(10, 7, 2, 720.0, '2023-01-01', '2024-12-31', 6, 'subscription'),
(11, 2, 2, 410.0, '2023-09-01', '2024-08-31', 20, 'subscription');

CREATE TABLE installation (
  insid INTEGER PRIMARY KEY,
  insastid INTEGER REFERENCES asset(astid),
  inssofid INTEGER REFERENCES software(sofid),
  insversion TEXT,
  insdate TEXT,
  insremoved TEXT
);

INSERT INTO installation VALUES
(1, 1, 3, '12.0', '2021-09-25', NULL),
(2, 1, 4, '6.4', '2021-10-11', NULL),
(3, 1, 2, '8.1', '2022-01-14', NULL),
(4, 2, 3, '12.0', '2021-12-26', NULL),
(5, 3, 3, '12.0', '2021-11-07', NULL),
(6, 4, 3, '11.2', '2023-03-22', NULL),
(7, 4, 4, '6.4', '2023-03-09', NULL),
(8, 4, 6, '5.5', '2023-03-23', NULL),
(9, 5, 3, '11.2', '2020-10-11', NULL),
(10, 5, 4, '6.5', '2020-10-24', NULL),
(11, 6, 3, '12.0', '2023-02-26', NULL),
(12, 6, 4, '6.5', '2023-01-29', NULL),
(13, 6, 6, '5.5', '2023-05-14', NULL),
(14, 7, 3, '11.2', '2024-01-09', NULL),
(15, 7, 4, '6.5', '2024-01-09', NULL),
(16, 7, 1, '2022.1', '2024-02-27', NULL),
(17, 8, 3, '11.2', '2022-09-19', NULL),
(18, 8, 4, '6.5', '2022-10-28', NULL),
(19, 9, 3, '12.0', '2024-01-30', NULL),
(20, 10, 3, '12.0', '2022-10-06', NULL),
(21, 10, 4, '6.5', '2022-11-28', '2024-03-03'),
(22, 11, 3, '12.0', '2023-01-11', NULL),
(23, 11, 4, '6.4', '2022-12-14', NULL),
(24, 12, 4, '6.4', '2023-04-07', NULL),
(25, 13, 3, '12.0', '2022-03-05', '2023-01-25'),
(26, 13, 4, '6.5', '2022-03-26', NULL),
(27, 14, 3, '11.2', '2020-03-11', NULL),
(28, 15, 4, '6.5', '2021-07-20', NULL),
(29, 16, 3, '12.0', '2020-05-21', NULL),
(30, 16, 4, '6.4', '2020-06-02', NULL),
(31, 33, 4, '6.5', '2021-07-03', NULL),
(32, 33, 5, '19.3', '2021-07-03', '2021-12-17'),
(33, 34, 4, '6.4', '2020-04-29', NULL),
(34, 34, 5, '19.3', '2020-05-10', NULL),
(35, 35, 4, '6.5', '2020-10-07', NULL),
(36, 42, 3, '11.2', '2023-01-25', NULL),
(37, 42, 4, '6.4', '2023-01-10', NULL),
(38, 43, 3, '12.0', '2024-02-25', NULL),
(39, 43, 4, '6.4', '2024-02-22', NULL);

CREATE TABLE repair (
  repid INTEGER PRIMARY KEY,
  repastid INTEGER REFERENCES asset(astid),
  repreportedby INTEGER REFERENCES employee(empid),
  reptechid INTEGER REFERENCES employee(empid),
  repopened TEXT,
  repclosed TEXT,
  repfault TEXT,
  repunderwarranty INTEGER,
  repcost REAL
);

INSERT INTO repair VALUES
(1, 36, 11, 9, '2022-02-04', '2022-02-11', 'fan noise', 1, 294.5),
(2, 33, 7, 10, '2022-03-08', '2022-03-12', 'disk failure', 1, 220.77),
(3, 1, 17, 10, '2022-04-21', '2022-04-25', 'hinge loose', 1, 0.0),
(4, 1, 17, 9, '2022-06-04', '2022-06-07', 'hinge loose', 1, 0.0),
(5, 3, 17, 8, '2022-07-06', '2022-07-09', 'broken screen', 1, 0.0),
(6, 14, 7, 10, '2022-08-13', '2022-08-29', 'disk failure', 1, 0.0),
(7, 5, 13, 10, '2022-09-09', '2022-09-13', 'battery swollen', 1, 398.16),
(8, 19, 10, 9, '2022-09-19', '2022-10-03', 'no power', 0, 156.75),
(9, 13, 4, 10, '2022-10-31', '2022-11-11', 'broken screen', 1, 227.65),
(10, 13, 4, 9, '2022-12-11', '2022-12-16', 'no power', 1, 0.0),
(11, 23, 5, 8, '2023-01-19', '2023-01-25', 'broken screen', 1, 0.0),
(12, 37, 11, 10, '2023-02-08', '2023-02-20', 'no power', 1, 0.0),
(13, 36, 11, 10, '2023-02-27', '2023-03-10', 'fan noise', 1, 109.22),
(14, 13, 4, 9, '2023-03-30', '2023-04-01', 'battery swollen', 1, 363.22),
(15, 13, 4, 9, '2023-05-12', '2023-05-25', 'hinge loose', 1, 98.13),
(16, 17, 16, 9, '2023-06-08', '2023-06-24', 'no power', 1, 0.0),
(17, 8, 10, 9, '2023-07-02', '2023-07-15', 'no power', 1, 354.48),
(18, 1, 2, 9, '2023-07-16', '2023-08-01', 'keyboard dead', 1, 209.52),
(19, 25, 12, 8, '2023-08-27', '2023-09-13', 'broken screen', 1, 221.53),
(20, 10, 12, 10, '2023-10-08', '2023-10-18', 'hinge loose', 1, 0.0),
(21, 19, 15, 9, '2023-10-24', '2023-11-08', 'no power', 0, 141.67),
(22, 4, 4, 8, '2023-12-02', '2023-12-23', 'keyboard dead', 1, 74.27),
(23, 28, 17, 9, '2024-01-12', '2024-01-29', 'no power', 1, 247.42),
(24, 5, 13, 9, '2024-01-25', '2024-01-30', 'broken screen', 0, 304.17),
(25, 13, 21, 10, '2024-02-13', '2024-02-19', 'no power', 1, 0.0),
(26, 29, 2, 9, '2024-02-13', NULL, 'battery swollen', 1, NULL),
(27, 5, 13, 8, '2024-02-13', NULL, 'keyboard dead', 0, NULL),
(28, 29, 2, 10, '2024-02-13', NULL, 'no power', 1, NULL);
