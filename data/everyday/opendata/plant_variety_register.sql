CREATE TABLE Crop (
  CropCode TEXT PRIMARY KEY,
  CropName TEXT,
  BotanicalName TEXT,
  CropGroup TEXT,
  TrialFeeClass INTEGER
);

INSERT INTO Crop VALUES
('WW', 'Winter wheat', 'Triticum aestivum', 'Cereal', 4),
('SB', 'Spring barley', 'Hordeum vulgare', 'Cereal', 3),
('OA', 'Oats', 'Avena sativa', 'Cereal', 3),
('PO', 'Potato', 'Solanum tuberosum', 'Root', 2),
('SU', 'Sugar beet', 'Beta vulgaris', 'Root', 3),
('OR', 'Oilseed rape', 'Brassica napus', 'Oilseed', 3),
('PE', 'Field pea', 'Pisum sativum', 'Pulse', 3),
('BE', 'Field bean', 'Vicia faba', 'Pulse', 4),
('LU', 'Lucerne', 'Medicago sativa', 'Fodder', 6);

CREATE TABLE Company (
  CompanyId INTEGER PRIMARY KEY,
  CompanyName TEXT,
  Country TEXT,
  Kind TEXT,
  ContactPerson TEXT,
  FoundedYear INTEGER,
  Domestic TEXT
);

INSERT INTO Company VALUES
(11, 'Halvorsen Seeds', 'Norway', 'Breeder', 'Ingrid Moe', 1948, 'N'),
(12, 'Kestrel Plant Breeding', 'United Kingdom', 'Breeder', 'Alan Petrie', 1971, 'Y'),
(13, 'Saatgut Reimers', 'Germany', 'Breeder', 'Heike Reimers', 1922, 'N'),
(14, 'Agrolyon', 'France', 'Breeder', 'Luc Ferrand', 1986, 'N'),
(15, 'Vandersteen Zaden', 'Netherlands', 'Breeder', 'Piet Vandersteen', 1959, 'N'),
(16, 'Institute for Crops Rakov', 'Czechia', 'Institute', 'Jana Kolarova', 1951, 'N'),
(17, 'Tillerby Farm Co-op', 'United Kingdom', 'Merchant', 'Moira Shand', 1934, 'Y'),
(18, 'Norfield Seeds', 'United Kingdom', 'Merchant', 'Gareth Ellis', 1990, 'Y'),
(19, 'Ostland Kartoffel', 'Germany', 'Merchant', 'Uwe Brandl', NULL, 'N'),
(20, 'Semences du Berry', 'France', 'Merchant', 'Claire Aubert', 1967, 'N'),
(21, 'Glenbrae University', 'United Kingdom', 'Institute', NULL, 1902, 'Y');

CREATE TABLE Variety (
  VarietyNo INTEGER PRIMARY KEY,
  VarietyName TEXT,
  CropCode TEXT,
  BreederId INTEGER,
  MaintainerId INTEGER,
  ApplicationDate TEXT,
  ListingDate TEXT,
  WithdrawalDate TEXT,
  RenewalDue TEXT,
  Status TEXT,
  ProtectedByRights TEXT,
  RightsUntilYear INTEGER,
  IsHybrid TEXT,
  OrganicListed TEXT,
  Maturity TEXT,
  RustScore TEXT,
  LodgingScore INTEGER,
  ThousandGrainWeight REAL,
  CertifiedHectares REAL,
  Remarks TEXT
);

INSERT INTO Variety VALUES
(2001, 'Amberline', 'WW', 11, 19, '2009-10-02', '2012-10-15', NULL, '2022-10-28', 'Registered', 'N', NULL, 'False', 'False', 'Early', '8', 3, 25.0, 62.4, 'Suited to light soils'),
(2002, 'Bexley Gold', 'WW', 14, 17, '2011-05-24', '2013-01-23', NULL, '2023-01-28', 'Registered', 'Y', 2038, 'False', 'False', 'Medium', '3', 5, 57.3, 113.3, 'Suited to light soils'),
(2003, 'Corvette', 'SB', 12, 19, '2008-07-05', '2010-08-31', NULL, '2020-08-27', 'Registered', 'N', NULL, 'False', 'False', 'Early', '3', 3, 59.1, 99.3, 'Suited to light soils'),
(2004, 'Dunlin', 'WW', 13, 17, '2009-06-24', '2012-10-12', '2016-04-24', '2022-10-28', 'Withdrawn', 'Y', 2037, 'False', 'False', 'Late', '6', 9, 37.6, 86.8, 'Bread making quality'),
(2005, 'Estival', 'PO', 13, 19, '2008-06-01', '2010-08-04', NULL, '2020-08-27', 'Registered', 'Y', 2040, 'False', 'False', 'Medium', '6', 5, NULL, 102.9, NULL),
(2006, 'Falconer', 'WW', 13, 13, '2006-08-31', '2009-09-30', NULL, '2019-09-28', 'Registered', 'Y', 2034, 'False', 'False', 'Early', '3', 4, 19.7, 114.1, 'Bread making quality'),
(2007, 'Glowworm', 'SB', 14, 18, '2019-03-05', NULL, NULL, NULL, 'Pending', 'N', NULL, 'False', 'False', 'Early', NULL, 4, 20.6, NULL, 'Brewing use'),
(2008, 'Harrow', 'OA', 12, 20, '2014-10-07', '2017-04-07', NULL, '2027-04-28', 'Registered', 'Y', 2042, 'False', 'True', 'Medium', '4', 8, 43.3, 49.8, 'Good standing power'),
(2009, 'Isengrim', 'SB', 15, 20, '2016-08-06', '2018-10-25', NULL, '2028-10-27', 'Registered', 'Y', 2043, 'False', 'False', 'Medium', '5', 5, 50.3, 52.2, 'Good standing power'),
(2010, 'Jacaro', 'SU', 15, 20, '2017-10-18', '2020-04-02', '2023-07-05', '2030-04-28', 'Withdrawn', 'Y', 2045, 'False', 'False', 'Late', '6', 8, NULL, 114.4, 'Good standing power'),
(2011, 'Kingsley', 'WW', 21, 20, '2009-06-02', '2011-11-26', NULL, '2021-11-27', 'Registered', 'Y', 2036, 'False', 'False', 'Medium', '3', 6, 56.1, 117.7, 'Bread making quality'),
(2012, 'Lumina', 'OR', 12, 17, '2007-05-07', '2009-01-21', NULL, '2019-01-28', 'Registered', 'Y', 2034, 'True', 'False', 'Late', '7', 3, 36.3, 63.7, NULL),
(2013, 'Marquis', 'WW', 15, 20, '2016-07-20', '2018-01-13', NULL, '2028-01-28', 'Registered', 'N', NULL, 'False', 'True', 'Early', '5', 5, 56.9, 75.6, 'Bread making quality'),
(2014, 'Nordlys', 'SB', 11, 18, '2018-03-25', '2020-08-12', NULL, '2030-08-28', 'Registered', 'Y', 2045, 'False', 'False', 'Medium', '3', 6, 40.1, 50.9, NULL),
(2015, 'Opaline', 'PO', 12, 19, '2018-11-29', '2021-05-05', '2024-07-08', '2031-05-28', 'Withdrawn', 'Y', 2051, 'False', 'False', 'Early', '6', 8, NULL, 51.7, 'Long dormancy'),
(2016, 'Pintail', 'WW', 15, 17, '2015-04-25', '2019-02-13', NULL, '2029-02-27', 'Registered', 'N', NULL, 'False', 'False', 'Medium', '9', 5, 31.1, 101.0, NULL),
(2017, 'Quarto', 'OR', 15, 19, '2019-09-12', NULL, NULL, NULL, 'Pending', 'N', NULL, 'False', 'False', 'Medium', NULL, 5, 43.8, NULL, NULL),
(2018, 'Rosalba', 'PO', 13, 13, '2010-05-13', '2014-04-14', NULL, '2024-04-27', 'Registered', 'Y', 2044, 'False', 'False', 'Late', '8', 4, NULL, 50.1, 'Suited to light soils'),
(2019, 'Saxon Pride', 'WW', 13, 18, '2004-09-20', '2008-03-18', NULL, '2018-03-28', 'Registered', 'Y', 2033, 'False', 'False', 'Medium', '5', 9, 53.2, 97.0, 'Suited to light soils'),
(2020, 'Tamarind', 'SU', 13, 17, '2015-03-27', '2017-03-10', '2020-09-09', '2027-03-28', 'Withdrawn', 'Y', 2042, 'True', 'False', 'Late', '9', 5, NULL, 52.9, 'Good for organic growers'),
(2021, 'Ursula', 'PO', 12, 18, '2007-12-16', '2011-05-02', NULL, '2021-05-27', 'Registered', 'Y', 2041, 'False', 'False', 'Medium', '5', 8, NULL, 69.8, 'Suited to light soils'),
(2022, 'Valdor', 'OR', 13, 18, '2008-05-16', '2011-03-17', NULL, '2021-03-27', 'Registered', 'N', NULL, 'True', 'False', 'Early', '4', 7, 51.3, 87.5, 'Suited to light soils'),
(2023, 'Whimbrel', 'SB', 12, 20, '2015-06-18', NULL, NULL, NULL, 'Refused', 'N', NULL, 'False', 'False', 'Medium', '5', 9, 42.1, NULL, 'Suited to light soils'),
(2024, 'Xandra', 'OR', 16, 17, '2012-10-19', '2016-03-04', NULL, '2026-03-28', 'Registered', 'Y', 2041, 'True', 'False', 'Early', '3', 6, 60.1, 98.5, NULL),
(2025, 'Yeoman', 'OA', 13, 18, '2008-03-09', '2010-10-14', NULL, '2020-10-27', 'Registered', 'Y', 2035, 'False', 'True', 'Medium', '9', 4, 53.4, 54.4, 'Good for organic growers');

INSERT INTO Variety VALUES
(2026, 'Zephyrine', 'PE', 15, 17, '2011-07-09', '2015-03-14', '2018-06-27', '2025-03-27', 'Withdrawn', 'Y', 2040, 'False', 'False', 'Early', '6', 8, 51.5, 77.9, 'Novel flower colour'),
(2027, 'Aurelio', 'PO', 15, 15, '2011-04-18', '2013-12-02', NULL, '2023-12-28', 'Registered', 'Y', 2043, 'False', 'False', 'Medium', '7', 9, NULL, 96.2, 'Yellow flesh'),
(2028, 'Brockwell', 'PE', 11, 11, '2006-09-18', '2009-09-23', NULL, '2019-09-28', 'Registered', 'Y', 2034, 'False', 'True', 'Medium', '8', 6, 25.5, 47.7, 'Novel flower colour'),
(2029, 'Cascadia', 'WW', 12, 17, '2006-01-15', '2009-11-15', NULL, '2019-11-28', 'Registered', 'N', NULL, 'False', 'False', 'Early', '4', 3, 33.2, 83.3, 'Good for organic growers'),
(2030, 'Dorado Gold', 'BE', 12, 17, '2016-06-10', '2019-06-25', NULL, '2029-06-27', 'Registered', 'N', NULL, 'False', 'True', 'Medium', '9', 5, 45.1, 101.6, 'Suited to light soils'),
(2031, 'Ellerby', 'OA', 13, 13, '2009-12-03', '2012-04-08', NULL, '2022-04-28', 'Registered', 'Y', 2037, 'False', 'False', 'Late', '8', 8, 22.7, 104.0, 'Suited to light soils'),
(2032, 'Frisia', 'PO', 12, 12, '2016-01-23', '2018-01-17', '2021-04-25', '2028-01-28', 'Withdrawn', 'N', NULL, 'False', 'False', 'Medium', '3', 4, NULL, 96.3, NULL),
(2033, 'Gannet', 'SB', 15, 17, '2014-08-14', '2016-03-15', NULL, '2026-03-28', 'Registered', 'N', NULL, 'False', 'False', 'Late', '3', 5, 61.1, 67.3, 'Brewing use'),
(2034, 'Highgate', 'WW', 13, 18, '2019-07-02', NULL, NULL, NULL, 'Pending', 'N', NULL, 'False', 'False', 'Early', NULL, 5, 42.8, NULL, 'Suited to light soils'),
(2035, 'Ivory Queen', 'PO', 15, 15, '2009-02-22', '2012-11-21', NULL, '2022-11-28', 'Registered', 'N', NULL, 'False', 'False', 'Late', '7', 4, NULL, 100.6, 'Long dormancy'),
(2036, 'Juniper', 'PE', 13, 17, '2008-05-20', '2010-05-03', NULL, '2020-05-27', 'Registered', 'Y', 2035, 'False', 'True', 'Early', '3', 9, 59.7, 90.3, 'Good for organic growers'),
(2037, 'Karelia', 'OA', 13, 17, '2005-09-11', '2009-03-03', NULL, '2019-03-28', 'Registered', 'Y', 2034, 'False', 'False', 'Medium', '4', 4, 56.4, 83.2, 'Good for organic growers'),
(2038, 'Lodestar', 'BE', 12, 19, '2005-11-25', '2007-12-24', NULL, '2017-12-27', 'Registered', 'Y', 2032, 'False', 'False', 'Medium', '5', 9, 39.2, 117.5, 'Good standing power');

CREATE TABLE TrialStation (
  StationCode TEXT PRIMARY KEY,
  StationName TEXT,
  Region TEXT,
  SoilType TEXT,
  AltitudeM INTEGER
);

INSERT INTO TrialStation VALUES
('ASH', 'Ashby Moor', 'Midlands', 'Clay', 64),
('CRO', 'Crowle Fen', 'East', 'Peat', 3),
('DRU', 'Drumness', 'North', 'Loam', 112),
('HAT', 'Hatherton', 'West', 'Loam', 88),
('LON', 'Long Sutterby', 'East', 'Silt', 6),
('PEN', 'Penllyn', 'West', 'Clay', 141);

CREATE TABLE TrialResult (
  TrialNo INTEGER PRIMARY KEY,
  VarietyNo INTEGER,
  StationCode TEXT,
  HarvestYear INTEGER,
  SownOn TEXT,
  HarvestedOn TEXT,
  YieldDtPerHa REAL,
  FungicideSprays INTEGER,
  PlantHeightCm INTEGER,
  Irrigated TEXT
);

INSERT INTO TrialResult VALUES
(1, 2021, 'LON', 2012, '2012-03-29', '2012-08-31', 400.4, 1, NULL, 'N'),
(2, 2036, 'HAT', 2012, '2012-04-08', '2012-08-13', 65.1, 0, 142, 'Y'),
(3, 2028, 'HAT', 2012, '2012-04-12', '2012-09-17', 56.3, 2, 84, 'Y'),
(4, 2005, 'DRU', 2012, '2012-04-15', '2012-09-01', 273.6, 3, NULL, 'Y'),
(5, 2018, 'ASH', 2012, '2012-04-16', '2012-08-19', 332.0, 3, NULL, 'Y'),
(6, 2002, 'HAT', 2013, '2012-09-18', '2013-07-05', 36.1, 1, 122, 'Y'),
(7, 2029, 'LON', 2013, '2012-09-22', '2013-07-06', 62.2, 1, 103, 'N'),
(8, 2006, 'ASH', 2013, '2012-10-12', '2013-08-10', 93.5, 0, 137, 'N'),
(9, 2006, 'HAT', 2013, '2012-10-23', '2013-08-22', 114.5, 3, 148, 'N'),
(10, 2001, 'DRU', 2013, '2012-10-26', '2013-08-16', 78.9, 0, 114, 'N'),
(11, 2035, 'ASH', 2013, '2013-03-25', '2013-08-12', 388.8, 0, NULL, 'N'),
(12, 2021, 'ASH', 2013, '2013-03-25', '2013-07-22', 327.2, 1, NULL, 'N'),
(13, 2026, 'LON', 2013, '2013-04-10', '2013-09-04', 104.2, 0, 107, 'N'),
(14, 2012, 'ASH', 2014, '2013-09-18', '2014-07-19', 92.4, 1, 130, 'Y'),
(15, 2012, 'DRU', 2014, '2013-10-03', '2014-08-12', 88.3, 1, 100, 'N'),
(16, 2011, 'DRU', 2014, '2013-10-13', '2014-08-06', 110.2, 1, NULL, 'Y'),
(17, 2006, 'DRU', 2014, '2013-10-21', '2014-08-17', 46.5, 0, 80, 'N'),
(18, 2024, 'ASH', 2014, '2013-10-23', '2014-08-11', 92.6, 1, 144, 'N'),
(19, 2018, 'DRU', 2014, '2014-04-04', '2014-08-03', 208.0, 1, NULL, 'Y'),
(20, 2021, 'DRU', 2014, '2014-04-06', '2014-07-31', 179.2, 3, NULL, 'N'),
(21, 2031, 'LON', 2014, '2014-04-08', '2014-09-08', 55.1, 0, 77, 'N'),
(22, 2027, 'LON', 2014, '2014-04-11', '2014-09-21', 443.6, 2, NULL, 'N'),
(23, 2003, 'DRU', 2014, '2014-04-14', '2014-08-21', 54.4, 3, 143, 'Y'),
(24, 2033, 'LON', 2014, '2014-04-18', '2014-09-17', 42.9, 0, 149, 'Y'),
(25, 2025, 'CRO', 2014, '2014-04-25', '2014-10-05', 80.8, 0, NULL, 'N');

INSERT INTO TrialResult VALUES
(26, 2006, 'CRO', 2015, '2014-09-22', '2015-07-30', 35.5, 1, 135, 'N'),
(27, 2002, 'DRU', 2015, '2014-09-23', '2015-07-27', 63.2, 2, 80, 'N'),
(28, 2001, 'LON', 2015, '2014-09-30', '2015-08-05', 115.9, 1, 81, 'N'),
(29, 2004, 'PEN', 2015, '2014-10-02', '2015-07-27', 49.5, 1, 74, 'N'),
(30, 2004, 'ASH', 2015, '2014-10-05', '2015-08-16', 90.0, 1, NULL, 'N'),
(31, 2001, 'LON', 2015, '2014-10-15', '2015-08-26', 106.6, 0, 131, 'N'),
(32, 2008, 'CRO', 2015, '2015-04-06', '2015-09-06', 50.1, 1, 107, 'N'),
(33, 2005, 'LON', 2015, '2015-04-10', '2015-08-16', 136.0, 0, NULL, 'Y'),
(34, 2008, 'HAT', 2015, '2015-04-20', '2015-08-30', 33.7, 0, 63, 'Y'),
(35, 2023, 'LON', 2015, '2015-04-22', '2015-10-02', 54.3, 1, 142, 'N'),
(36, 2004, 'ASH', 2016, '2015-09-18', '2016-07-27', 40.8, 0, NULL, 'N'),
(37, 2022, 'HAT', 2016, '2015-09-23', NULL, NULL, 1, NULL, 'N'),
(38, 2004, 'LON', 2016, '2015-09-27', '2016-07-30', 112.8, 0, 63, 'N'),
(39, 2006, 'ASH', 2016, '2015-10-03', '2016-07-14', 91.8, 3, 82, 'N'),
(40, 2019, 'PEN', 2016, '2015-10-06', '2016-07-19', 105.7, 1, 146, 'N'),
(41, 2038, 'PEN', 2016, '2015-10-16', '2016-08-12', 81.0, 1, 132, 'N'),
(42, 2001, 'LON', 2016, '2015-10-21', '2016-08-24', 74.2, 1, 125, 'N'),
(43, 2009, 'DRU', 2016, '2016-03-25', '2016-08-06', 88.0, 1, 76, 'Y'),
(44, 2013, 'CRO', 2017, '2016-10-06', '2017-08-17', 34.7, 1, NULL, 'Y'),
(45, 2016, 'HAT', 2017, '2016-10-13', '2017-08-06', 57.0, 3, 133, 'N'),
(46, 2020, 'HAT', 2017, '2017-03-18', '2017-07-30', 429.2, 1, NULL, 'N'),
(47, 2008, 'ASH', 2017, '2017-03-21', '2017-08-12', 113.4, 1, NULL, 'N'),
(48, 2013, 'DRU', 2018, '2017-10-14', '2018-08-15', 59.6, 1, 135, 'N'),
(49, 2030, 'LON', 2018, '2017-10-15', '2018-08-13', 64.8, 1, NULL, 'N'),
(50, 2015, 'DRU', 2018, '2018-04-07', '2018-08-04', 138.4, 3, NULL, 'Y');

INSERT INTO TrialResult VALUES
(51, 2010, 'LON', 2018, '2018-04-17', NULL, NULL, 3, NULL, 'N'),
(52, 2016, 'LON', 2019, '2018-09-17', '2019-07-12', 74.3, 1, 106, 'N'),
(53, 2016, 'DRU', 2019, '2018-09-21', '2019-07-20', 80.5, 2, NULL, 'N'),
(54, 2016, 'LON', 2019, '2018-09-23', '2019-07-09', 71.9, 1, 63, 'N'),
(55, 2016, 'DRU', 2019, '2018-10-06', '2019-07-21', 72.8, 0, 79, 'Y'),
(56, 2013, 'DRU', 2019, '2018-10-24', '2019-09-03', 115.5, 2, 79, 'Y'),
(57, 2010, 'DRU', 2019, '2019-03-25', '2019-08-25', 324.8, 1, NULL, 'N'),
(58, 2015, 'CRO', 2019, '2019-04-03', '2019-08-21', 134.0, 2, NULL, 'Y'),
(59, 2032, 'ASH', 2019, '2019-04-11', '2019-08-15', 436.8, 2, NULL, 'N'),
(60, 2014, 'ASH', 2019, '2019-04-14', '2019-09-20', 117.9, 0, 69, 'Y'),
(61, 2009, 'LON', 2019, '2019-04-26', '2019-09-15', 86.8, 0, 113, 'Y'),
(62, 2010, 'DRU', 2020, '2020-03-21', '2020-07-30', 130.4, 3, NULL, 'N'),
(63, 2014, 'PEN', 2020, '2020-04-05', NULL, NULL, 3, NULL, 'Y'),
(64, 2017, 'ASH', 2022, '2021-09-18', '2022-07-26', 40.3, 1, 139, 'Y');

