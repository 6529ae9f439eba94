CREATE TABLE Eclipses (
  EclID TEXT PRIMARY KEY,
  EclDate TEXT,
  Type TEXT,
  Saros INTEGER,
  Magnitude REAL,
  MaxDurSec INTEGER,
  Region TEXT
);
CREATE TABLE Sites (
  SiteNo INTEGER PRIMARY KEY,
  "Site Name" TEXT,
  Country TEXT,
  Lat REAL,
  Lon REAL,
  "Elev m" INTEGER
);
CREATE TABLE Observers (
  ObsCode TEXT PRIMARY KEY,
  FName TEXT,
  LName TEXT,
  Exp TEXT,
  "Home Country" TEXT,
  YearStart INTEGER
);
CREATE TABLE Instruments (
  InstrCode TEXT PRIMARY KEY,
  InstrType TEXT,
  ApertureMM INTEGER,
  FocalMM INTEGER,
  Filter TEXT
);
CREATE TABLE Observations (
  ObsID INTEGER PRIMARY KEY,
  EclID TEXT,
  SiteNo INTEGER,
  ObsCode TEXT,
  InstrCode TEXT,
  Sky TEXT,
  "Cloud Pct" INTEGER,
  TempDrop REAL,
  TotalitySec INTEGER,
  Corona TEXT,
  FOREIGN KEY (EclID) REFERENCES Eclipses(EclID),
  FOREIGN KEY (SiteNo) REFERENCES Sites(SiteNo),
  FOREIGN KEY (ObsCode) REFERENCES Observers(ObsCode),
  FOREIGN KEY (InstrCode) REFERENCES Instruments(InstrCode)
);
INSERT INTO Eclipses VALUES
('SE1999A', '1999-08-11', 'T', 145, 1.029, 143, 'Europe'),
('SE2005O', '2005-10-03', 'A', 134, 0.958, 272, 'Iberia and Africa'),
('SE2006M', '2006-03-29', 'T', 139, 1.052, 247, 'Africa and Turkey'),
('SE2009J', '2009-07-22', 'T', 136, 1.08, 399, 'Asia'),
('SE2012M', '2012-05-20', 'A', 128, 0.944, 346, 'Pacific'),
('SE2013N', '2013-11-03', 'H', 143, 1.016, 100, 'Atlantic and Africa'),
('SE2015M', '2015-03-20', 'T', 120, 1.045, 167, 'North Atlantic'),
('SE2017A', '2017-08-21', 'T', 145, 1.031, 160, 'North America'),
('SE2021J', '2021-06-10', 'A', 147, 0.944, 231, 'Arctic'),
('SE2022O', '2022-10-25', 'P', 124, 0.862, NULL, 'Europe');
INSERT INTO Sites VALUES
(1, 'Siofok Pier', 'Hungary', 46.91, 18.05, 108),
(2, 'Valencia Port', 'Spain', 39.45, -0.33, 4),
(3, 'Side Ruins', 'Turkey', 36.77, 31.39, 12),
(4, 'Anji Hills', 'China', 30.63, 119.68, 340),
(5, 'Red Bluff Field', 'United States', 40.18, -122.24, 93),
(6, 'Pokwero Camp', 'Uganda', 2.41, 31.53, 640),
(7, 'Longyear Plateau', 'Norway', 78.21, 15.55, 455),
(8, 'Madras Airstrip', 'United States', 44.67, -121.15, 743),
(9, 'Casper Mesa', 'United States', 42.75, -106.32, 2430),
(10, 'Graz Observatory Hill', 'Austria', 47.07, 15.49, 490),
(11, 'Qaanaaq Coast', 'Greenland', 77.47, -69.23, 16);
INSERT INTO Observers VALUES
('ABE', 'Noriko', 'Abe', 'P', 'Japan', 1994),
('BRL', 'Hector', 'Brill', 'A', 'United States', 1981),
('CSZ', 'Balint', 'Csaszar', 'A', 'Hungary', 1999),
('DUR', 'Aylin', 'Duran', 'S', 'Turkey', 2004),
('ELS', 'Fiona', 'Ellis', 'P', 'United Kingdom', 1988),
('GRU', 'Martin', 'Gruber', 'A', 'Austria', 2010),
('HOV', 'Sigrid', 'Hovland', 'S', 'Norway', 2013),
('KAT', 'Moses', 'Katende', 'S', 'Uganda', 2012),
('MOR', 'Jaime', 'Morant', 'P', 'Spain', 1979),
('PRK', 'Daisy', 'Parker', 'A', 'United States', 2016);
INSERT INTO Instruments VALUES
('R80', 'refractor', 80, 600, 'ND5'),
('R102', 'refractor', 102, 714, 'ND5'),
('N150', 'reflector', 150, 750, 'foil'),
('SC203', 'catadioptric', 203, 2032, 'foil'),
('PST40', 'H-alpha scope', 40, 400, 'Ha'),
('BIN70', 'binoculars', 70, NULL, 'foil'),
('PIN', 'pinhole box', NULL, NULL, NULL);
INSERT INTO Observations VALUES
(1, 'SE1999A', 10, 'ELS', 'BIN70', 'C', 5, 1.0, 137, 'Y'),
(2, 'SE1999A', 1, 'ABE', 'SC203', 'C', 5, 6.6, 102, 'Y'),
(3, 'SE1999A', 1, 'MOR', 'R102', 'P', 35, NULL, 121, 'Y'),
(4, 'SE1999A', 1, 'BRL', 'R80', 'O', 100, 2.9, NULL, 'N'),
(5, 'SE1999A', 1, 'CSZ', 'R102', 'P', 35, NULL, 112, 'Y'),
(6, 'SE2005O', 2, 'CSZ', 'R80', 'C', 10, NULL, NULL, 'N/A'),
(7, 'SE2005O', 2, 'DUR', 'SC203', 'C', 10, 2.1, NULL, 'N/A'),
(8, 'SE2005O', 2, 'BRL', 'N150', 'C', 10, 7.2, NULL, 'N/A'),
(9, 'SE2006M', 3, 'CSZ', 'R80', 'O', 100, 4.9, NULL, 'N'),
(10, 'SE2006M', 3, 'ELS', 'BIN70', 'C', 5, 4.8, 202, 'Y'),
(11, 'SE2006M', 3, 'DUR', 'N150', 'O', 100, 5.7, NULL, 'N'),
(12, 'SE2006M', 3, 'BRL', 'R102', 'C', 5, 2.0, 197, 'Y'),
(13, 'SE2009J', 4, 'BRL', 'R80', 'C', 5, 5.4, 394, 'Y'),
(14, 'SE2009J', 4, 'ABE', 'R80', 'P', 20, 6.0, 388, 'Y'),
(15, 'SE2009J', 4, 'MOR', 'R80', 'C', 0, 6.2, 314, 'Y'),
(16, 'SE2012M', 5, 'KAT', 'R80', 'P', 60, 7.0, NULL, 'N/A'),
(17, 'SE2012M', 5, 'GRU', 'R102', 'O', 100, 7.1, NULL, 'N/A'),
(18, 'SE2013N', 6, 'ABE', 'PST40', 'C', 0, NULL, 87, 'Y'),
(19, 'SE2013N', 6, 'DUR', 'R102', 'O', 100, 1.9, NULL, 'N'),
(20, 'SE2015M', 7, 'CSZ', 'SC203', 'P', 35, 1.0, 153, 'Y'),
(21, 'SE2015M', 7, 'ABE', 'R80', 'P', 20, 7.5, 129, 'Y'),
(22, 'SE2015M', 7, 'KAT', 'PST40', 'O', 80, 4.6, NULL, 'N'),
(23, 'SE2017A', 9, 'KAT', 'SC203', 'C', 5, 7.2, 112, 'Y'),
(24, 'SE2017A', 9, 'PRK', 'SC203', 'C', 5, 3.8, 149, 'Y'),
(25, 'SE2017A', 8, 'ABE', NULL, 'C', 0, 5.9, 119, 'Y'),
(26, 'SE2017A', 8, 'BRL', 'R80', 'P', 60, 1.4, 155, 'N'),
(27, 'SE2017A', 9, 'DUR', 'N150', 'P', 20, 1.7, 122, 'Y'),
(28, 'SE2017A', 9, 'CSZ', 'SC203', 'C', 0, 5.0, 137, 'Y'),
(29, 'SE2022O', 10, 'KAT', 'N150', 'O', 100, 2.4, NULL, 'N/A'),
(30, 'SE2022O', 1, 'HOV', 'PST40', 'C', 5, 6.3, NULL, 'N/A');
