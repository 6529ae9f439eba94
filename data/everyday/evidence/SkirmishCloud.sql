CREATE TABLE Region (
  RegionCode TEXT PRIMARY KEY, RegionName TEXT, DataCentreCity TEXT, Currency TEXT, LatencyTargetMs INTEGER);
INSERT INTO Region VALUES
('NOE', 'Nordic East', 'Malmo Ridge', 'SEK', 28),
('WEU', 'Western Europe', 'Brastel', 'EUR', 32),
('IBR', 'Iberia', 'Valdora', 'EUR', 41),
('BRZ', 'Brazil South', 'Campo Claro', 'BRL', 55),
('JPK', 'Japan and Korea', 'Osuna Bay', 'JPY', 24),
('NAC', 'North America Central', 'Prairie Falls', 'USD', 38);

CREATE TABLE PlanTier (
  TierCode TEXT PRIMARY KEY, TierName TEXT, MonthlyPrice REAL, MaxResolution TEXT, StreamLimit INTEGER);
INSERT INTO PlanTier VALUES
('F', 'Free Pass', 0.0, '720p', 1),
('B', 'Bronze', 4.99, '1080p', 1),
('S', 'Silver', 9.99, '1440p', 2),
('G', 'Gold', 16.49, '2160p', 4);

CREATE TABLE Genre (
  GenreCode TEXT PRIMARY KEY, GenreName TEXT);
INSERT INTO Genre VALUES
('SHT', 'Shooter'),
('RAC', 'Racing'),
('STR', 'Strategy'),
('FGT', 'Fighting'),
('PUZ', 'Puzzle');

CREATE TABLE Device (
  DeviceCode TEXT PRIMARY KEY, DeviceName TEXT, Category TEXT);
INSERT INTO Device VALUES
('TV', 'Living-room TV box', 'Home'),
('PH', 'Phone', 'Mobile'),
('TB', 'Tablet', 'Mobile'),
('PC', 'Desktop browser', 'Home'),
('HC', 'Handheld console', 'Mobile');

CREATE TABLE GameTitle (
  GameId INTEGER PRIMARY KEY, GameName TEXT, Studio TEXT, GenreCode TEXT, ReleaseDate TEXT, PegiAge INTEGER, SizeGb REAL,
  MaxPlayers INTEGER, IsFreeToPlay INTEGER, SupportsCrossplay INTEGER, MetaScore INTEGER, RoyaltyPct REAL,
  FOREIGN KEY (GenreCode) REFERENCES Genre(GenreCode));
INSERT INTO GameTitle VALUES
(1, 'Iron Meridian', 'Foxglove Forge', 'SHT', '2019-05-14', 18, 48.5, 12, 0, 1, 84, 12.5),
(2, 'Drift Lagoon', 'Paperkite Works', 'RAC', '2021-03-02', 3, 21.2, 8, 1, 1, 77, 9.0),
(3, 'Crown of Moss', 'Foxglove Forge', 'STR', '2018-11-20', 12, 15.8, 4, 0, 0, 91, 15.0),
(4, 'Neon Knuckle', 'Tiger Lantern', 'FGT', '2022-06-09', 16, 33.0, 2, 0, 1, 79, 11.0),
(5, 'Hexa Harbor', 'Small Orbit', 'PUZ', '2020-09-17', 3, 1.4, 2, 1, 1, 72, 6.5),
(6, 'Vanta Squad', 'Tiger Lantern', 'SHT', '2022-10-27', 16, 61.7, 10, 1, 1, 68, 10.0),
(7, 'Siege of Calder', 'Oxbow Games', 'STR', '2020-02-04', 12, 27.9, 6, 0, 0, 86, 13.5),
(8, 'Slipstream Nine', 'Paperkite Works', 'RAC', '2023-01-19', 7, 39.6, 16, 0, 0, NULL, 14.0),
(9, 'Mirror Monks', 'Small Orbit', 'FGT', '2019-12-05', 12, 8.3, 2, 1, 0, 65, 7.0),
(10, 'Tundra Tactics', 'Oxbow Games', 'STR', '2023-08-22', 7, 12.1, 4, 1, 1, 81, 8.0);

CREATE TABLE Player (
  PlayerId INTEGER PRIMARY KEY, Handle TEXT, FirstName TEXT, LastName TEXT, Gender TEXT, BirthDate TEXT, CountryCode TEXT,
  RegionCode TEXT, TierCode TEXT, SignupDate TEXT, LastLogin TEXT, RankLevel INTEGER, CoinsBalance INTEGER, IsBanned INTEGER,
  ReferredBy INTEGER, EmailVerified INTEGER,
  FOREIGN KEY (RegionCode) REFERENCES Region(RegionCode),
  FOREIGN KEY (TierCode) REFERENCES PlanTier(TierCode),
  FOREIGN KEY (ReferredBy) REFERENCES Player(PlayerId));
INSERT INTO Player VALUES
(1, 'nightjar_7', 'Gustav', 'Kowal', 'M', '1995-04-18', 'BR', 'BRZ', 'B', '2020-07-27', '2023-07-27', 4, 2390, 0, NULL, 0),
(2, 'MossyTank', 'Birgit', 'Castell', 'F', '2006-12-04', 'DK', 'NOE', 'B', '2020-03-24', '2023-09-12', 5, 185, 0, NULL, 0),
(3, 'QuartzFox', 'Mirko', 'Quist', 'M', '1999-01-14', 'DE', 'WEU', 'F', '2022-02-21', '2023-08-13', 1, 4755, 0, 39, 1),
(4, 'lowbattery', 'Edith', 'Orlic', 'F', '1996-05-14', 'JP', 'JPK', 'S', '2021-06-21', '2023-09-03', 1, 2765, 0, NULL, 0),
(5, 'Vexillum', 'Edith', 'Halasz', 'F', '1986-11-20', 'KR', 'JPK', 'B', '2020-01-28', '2023-11-30', 9, 1300, 0, NULL, 1),
(6, 'bramble99', 'Ivan', 'Umber', 'M', '1986-10-16', 'ES', 'IBR', 'S', '2021-01-01', '2023-12-21', 6, 3870, 0, NULL, 0),
(7, 'TurboNun', 'Gustav', 'Brandvik', 'M', '2008-05-10', 'BR', 'BRZ', 'G', '2021-03-16', '2023-11-05', 9, 2185, 0, NULL, 1),
(8, 'iceSpoon', 'Stefan', 'Soler', 'M', '1995-11-08', 'ES', 'IBR', 'B', '2021-02-21', '2023-12-30', 6, 2555, 0, 11, 0),
(9, 'PixelHeron', 'Klara', 'Ferrand', 'F', '1980-07-09', 'PT', 'IBR', 'F', '2020-09-16', '2023-09-16', 6, 1245, 0, NULL, 0),
(10, 'Grimbly', 'Tomas', 'Zanetti', 'M', '1997-03-10', 'CA', 'NAC', 'B', '2022-01-06', '2023-12-15', 7, 4020, 0, NULL, 1),
(11, 'oakwraith', 'Sonja', 'Weidman', 'F', '1997-11-09', 'BR', 'BRZ', 'F', '2020-09-22', '2023-12-14', 2, 3330, 0, NULL, 1),
(12, 'Saffron_X', 'Boris', 'Corvin', 'M', '1998-03-30', 'NL', 'WEU', 'F', '2021-03-31', '2023-08-02', 7, 1195, 0, NULL, 0),
(13, 'zeptoKid', 'Alba', 'Piers', 'F', '1979-08-15', 'ES', 'IBR', 'F', '2021-02-13', '2023-11-21', 8, 4350, 1, 25, 0),
(14, 'MarlinJoe', 'Marta', 'Estrada', 'F', '2001-09-04', 'KR', 'JPK', 'S', '2022-06-15', '2023-08-17', 5, 3410, 0, 1, 1),
(15, 'dustpan', 'Leon', 'Abelard', 'M', '1992-08-16', 'DK', 'NOE', 'G', '2021-05-05', '2023-12-18', 4, 2410, 1, NULL, 1),
(16, 'KiwiBlade', 'Rainer', 'Eklund', 'M', '1987-01-16', 'US', 'NAC', 'S', '2021-09-27', '2023-11-20', 6, 4815, 0, NULL, 1),
(17, 'RookRider', 'Oskar', 'Okafor', 'M', '1988-08-26', 'JP', 'JPK', 'S', '2021-12-23', '2023-10-28', 3, 3090, 1, 1, 1),
(18, 'velvetAxe', 'Nils', 'Novotny', 'M', '2000-03-04', 'PT', 'IBR', 'S', '2021-01-31', '2023-08-04', 10, 880, 0, NULL, 0),
(19, 'Hexenbiscuit', 'Pavel', 'Lindqvist', 'M', '2006-04-01', 'BR', 'BRZ', 'F', '2021-09-07', '2023-10-21', 1, 370, 0, 38, 1),
(20, 'snowgoose', 'Leon', 'Wallin', 'M', '2005-06-02', 'PT', 'IBR', 'F', '2021-08-25', '2023-07-14', 8, 1150, 1, NULL, 1),
(21, 'Bitterroot', 'Karl', 'Fournel', 'N', '2006-10-31', 'CA', 'NAC', 'F', '2021-11-23', '2023-07-04', 4, 2320, 0, NULL, 1),
(22, 'LadyRecoil', 'Ivan', 'Thorsen', 'M', '2001-06-17', 'US', 'NAC', 'S', '2022-08-04', '2023-08-14', 6, 2405, 0, NULL, 1),
(23, 'tinWhistle', 'Ilse', 'Drozd', 'F', '1986-08-16', 'FR', 'WEU', 'G', '2021-05-15', '2023-09-27', 2, 3170, 0, NULL, 1),
(24, 'OrbitCat', 'Felix', 'Rasmus', 'M', '1996-01-17', 'DE', 'WEU', 'S', '2021-12-20', '2023-10-22', 2, 4040, 1, 1, 1),
(25, 'muddyBoots', 'Casper', 'Roussel', 'M', '1992-08-28', 'SE', 'NOE', 'S', '2020-05-01', '2023-12-02', 5, 420, 0, 5, 1);
INSERT INTO Player VALUES
(26, 'CopperWren', 'Rainer', 'Varga', 'M', '1999-05-11', 'US', 'NAC', 'S', '2021-02-06', '2023-07-07', 2, 2835, 0, NULL, 1),
(27, 'dr_latency', 'Anton', 'Savic', 'M', '1983-10-05', 'DK', 'NOE', 'S', '2022-03-01', '2023-07-26', 4, 1060, 0, NULL, 1),
(28, 'Falconetta', 'Alba', 'Ulrich', 'F', '1997-02-04', 'NL', 'WEU', 'B', '2022-03-16', '2023-08-18', 7, 100, 0, NULL, 1),
(29, 'panicButton', 'Marta', 'Ibsen', 'F', '1998-11-09', 'JP', 'JPK', 'S', '2022-12-07', '2023-11-22', 6, 215, 0, NULL, 1),
(30, 'SilentPear', 'Anton', 'Bremer', 'M', '2010-01-31', 'JP', 'JPK', 'B', '2021-12-13', '2023-08-10', 9, 2135, 1, NULL, 1),
(31, 'zebraCore', 'Stefan', 'Imhoff', 'N', '2009-10-03', 'KR', 'JPK', 'F', '2022-04-22', '2023-12-11', 2, 305, 0, NULL, 1),
(32, 'Wanderlicht', 'Oskar', 'Hostik', 'M', '2007-06-21', 'NL', 'WEU', 'S', '2020-11-23', '2023-07-16', 8, 3310, 0, NULL, 0),
(33, 'GhostPepper', 'Hanna', 'Zeller', 'F', '1979-08-26', 'BR', 'BRZ', 'B', '2021-05-11', '2023-07-23', 1, 1600, 1, 36, 1),
(34, 'mintyLag', 'Viktor', 'Vidal', 'N', '2001-06-07', 'US', 'NAC', 'B', '2021-12-19', '2023-10-07', 8, 2590, 0, NULL, 0),
(35, 'Cobaltine', 'Hugo', 'Dahlke', 'N', '1989-02-24', 'US', 'NAC', 'S', '2021-12-11', '2023-07-02', 8, 3210, 1, NULL, 1),
(36, 'YakAttack', 'Ilse', 'Molnar', 'F', '1989-05-30', 'DE', 'WEU', 'B', '2020-08-19', '2023-10-02', 7, 4455, 0, 25, 1),
(37, 'harborRat', 'Felix', 'Juric', 'M', '1998-01-18', 'KR', 'JPK', 'F', '2021-10-30', '2023-08-19', 6, 3550, 0, NULL, 1),
(38, 'Lumenia', 'Tomas', 'Kessler', 'M', '1999-02-26', 'US', 'NAC', 'G', '2020-02-04', '2023-11-11', 10, 3045, 0, NULL, 1),
(39, 'onlyHeals', 'Hugo', 'Nadler', 'M', '2000-01-31', 'US', 'NAC', 'F', '2020-06-18', '2023-12-22', 4, 2605, 0, 5, 1),
(40, 'BigTurnip', 'Marta', 'Galbas', 'F', '1990-02-25', 'ES', 'IBR', 'F', '2022-11-02', '2023-12-20', 3, 3285, 0, NULL, 1),
(41, 'SirPings', 'Viktor', 'Marchetti', 'M', '1980-01-22', 'NL', 'WEU', 'S', '2022-03-13', '2023-08-22', 7, 1920, 0, NULL, 1),
(42, 'dawnraider', 'Pavel', 'Petrescu', 'M', '1985-12-13', 'CA', 'NAC', 'F', '2021-10-19', '2023-10-14', 1, 4595, 0, NULL, 1);

CREATE TABLE GameMatch (
  MatchId INTEGER PRIMARY KEY, GameId INTEGER, RegionCode TEXT, ModeCode TEXT, StartedAt TEXT, DurationSec INTEGER,
  ServerBuild TEXT, WasAborted INTEGER, Spectators INTEGER, AvgPingMs REAL,
  FOREIGN KEY (GameId) REFERENCES GameTitle(GameId),
  FOREIGN KEY (RegionCode) REFERENCES Region(RegionCode));
INSERT INTO GameMatch VALUES
(9001, 6, 'NOE', 'R', '2023-02-13 11:35:12', 1767, '4.1.2', 0, 4212, 43.5),
(9002, 3, 'WEU', 'T', '2023-02-28 20:29:28', 2626, '4.1.0', 0, 4559, 95.0),
(9003, 3, 'BRZ', 'R', '2023-03-24 19:20:58', 1161, '4.1.0', 0, 141, 75.1),
(9004, 2, 'NAC', 'R', '2023-03-26 21:21:08', 1155, '4.2.0', 0, 257, 39.3),
(9005, 2, 'NOE', 'T', '2023-03-29 18:36:28', 1240, '5.0.1', 0, 971, 63.6),
(9006, 4, 'JPK', 'R', '2023-03-30 23:36:18', 693, '4.2.0', 1, 632, 92.8),
(9007, 4, 'NOE', 'R', '2023-04-11 16:14:34', 3086, '4.1.0', 0, 5135, 53.8),
(9008, 5, 'WEU', 'R', '2023-04-26 08:43:24', 402, '5.0.1', 0, 845, 18.5),
(9009, 2, 'IBR', 'C', '2023-05-14 14:27:35', 530, '4.2.0', 0, 5018, 81.2),
(9010, 6, 'NAC', 'R', '2023-06-14 21:50:45', 1723, '4.1.2', 1, 76, 70.1),
(9011, 9, 'NOE', 'T', '2023-06-16 19:55:26', 2481, '4.2.0', 0, 4837, 81.9),
(9012, 1, 'WEU', 'C', '2023-06-30 11:35:52', 631, '4.2.0', 0, 3846, 81.3),
(9013, 4, 'WEU', 'T', '2023-07-02 18:00:26', 2277, '5.0.1', 1, 2212, 93.1),
(9014, 4, 'JPK', 'R', '2023-07-09 08:47:22', 1844, '4.1.0', 1, 1642, 77.4),
(9015, 4, 'NAC', 'C', '2023-07-10 22:48:54', 1773, '4.1.2', 0, 2277, 34.0),
(9016, 6, 'BRZ', 'R', '2023-07-12 14:16:31', 1752, '4.1.0', 0, 2025, 16.5),
(9017, 8, 'NOE', 'R', '2023-07-18 19:27:29', 817, '4.1.0', 0, 3555, 33.1),
(9018, 6, 'IBR', 'C', '2023-07-19 11:37:11', 2378, '4.2.0', 0, 614, 49.1),
(9019, 1, 'IBR', 'R', '2023-09-11 16:23:35', 1222, '4.1.0', 0, 810, 37.3),
(9020, 4, 'BRZ', 'T', '2023-10-12 22:17:14', 2187, '4.1.2', 0, 1853, 52.8),
(9021, 10, 'BRZ', 'R', '2023-10-13 20:12:51', 2479, '5.0.1', 0, 1871, 36.1),
(9022, 5, 'WEU', 'R', '2023-10-20 08:11:11', 2343, '5.0.1', 0, 1811, 67.8),
(9023, 4, 'JPK', 'T', '2023-10-28 18:27:44', 1281, '4.1.2', 0, 3638, 34.9),
(9024, 4, 'WEU', 'R', '2023-11-10 22:06:28', 457, '4.1.0', 0, 1547, 52.4),
(9025, 1, 'JPK', 'R', '2023-11-12 21:21:15', 2251, '4.2.0', 0, 4509, 22.1);
INSERT INTO GameMatch VALUES
(9026, 10, 'WEU', 'C', '2023-11-18 19:12:39', 1531, '5.0.1', 0, 3901, 62.5),
(9027, 9, 'JPK', 'R', '2023-11-25 21:19:42', 1692, '4.1.0', 0, 1510, 91.7),
(9028, 2, 'WEU', 'C', '2023-11-26 19:04:28', 468, '4.2.0', 0, 253, 80.4),
(9029, 1, 'WEU', 'R', '2023-12-01 16:03:02', 302, '5.0.1', 0, 2881, 42.4),
(9030, 7, 'BRZ', 'T', '2023-12-05 23:19:32', 767, '4.1.2', 0, 924, 84.2),
(9031, 6, 'WEU', 'T', '2023-12-19 16:17:50', 423, '4.1.2', 1, 1638, 82.1),
(9032, 3, 'NAC', 'R', '2023-12-22 19:11:40', 2261, '4.2.0', 0, 1573, 50.6);

CREATE TABLE MatchEntry (
  EntryId INTEGER PRIMARY KEY, MatchId INTEGER, PlayerId INTEGER, TeamSide TEXT, Kills INTEGER, Deaths INTEGER, Assists INTEGER,
  Score INTEGER, ResultCode TEXT, DeviceCode TEXT, Disconnected INTEGER, XpEarned INTEGER,
  FOREIGN KEY (MatchId) REFERENCES GameMatch(MatchId),
  FOREIGN KEY (PlayerId) REFERENCES Player(PlayerId),
  FOREIGN KEY (DeviceCode) REFERENCES Device(DeviceCode));
INSERT INTO MatchEntry VALUES
(1, 9001, 19, 'R', 29, 18, 8, 4243, 'L', 'HC', 0, 1092),
(2, 9001, 3, 'B', 16, 20, 1, 2513, 'W', 'PC', 0, 1330),
(3, 9001, 18, 'R', 26, 15, 3, 804, 'L', 'PC', 1, 1858),
(4, 9001, 20, 'B', 26, 6, 8, 3343, 'W', 'HC', 0, 1073),
(5, 9001, 24, 'R', 1, 6, 4, 217, 'L', 'PC', 0, 843),
(6, 9002, 26, 'R', NULL, NULL, NULL, 2214, 'L', 'PC', 0, 1327),
(7, 9002, 38, 'B', NULL, NULL, NULL, 746, 'W', 'PC', 0, 403),
(8, 9002, 8, 'R', NULL, NULL, NULL, 4233, 'L', 'HC', 0, 376),
(9, 9003, 6, 'R', NULL, NULL, NULL, 1597, 'L', 'TB', 1, 1453),
(10, 9003, 26, 'B', NULL, NULL, NULL, 234, 'W', 'TV', 0, 1229),
(11, 9003, 27, 'R', NULL, NULL, NULL, 3690, 'L', 'PC', 0, 1127),
(12, 9004, 11, 'R', NULL, NULL, NULL, 1743, 'L', 'PH', 0, 599),
(13, 9004, 19, 'B', NULL, NULL, NULL, 181, 'W', 'PH', 1, 1110),
(14, 9004, 21, 'R', NULL, NULL, NULL, 3518, 'L', 'TV', 0, 254),
(15, 9004, 26, 'B', NULL, NULL, NULL, 167, 'W', 'PC', 0, 1125),
(16, 9004, 20, 'R', NULL, NULL, NULL, 401, 'L', 'TV', 1, 342),
(17, 9005, 28, 'R', NULL, NULL, NULL, 367, 'L', 'TV', 0, 83),
(18, 9005, 39, 'B', NULL, NULL, NULL, 4548, 'W', 'TV', 0, 1373),
(19, 9005, 15, 'R', NULL, NULL, NULL, 4325, 'L', 'PC', 0, 470),
(20, 9005, 22, 'B', NULL, NULL, NULL, 1905, 'W', 'TB', 0, 1197),
(21, 9006, 1, 'R', 2, 15, 12, 583, 'A', 'TB', 0, 578),
(22, 9006, 38, 'B', 23, 9, 3, 120, 'A', 'PC', 0, 1354),
(23, 9007, 12, 'R', 28, 13, 4, 4740, 'W', 'PC', 1, 57),
(24, 9007, 24, 'B', 12, 3, 12, 735, 'L', 'TV', 0, 516),
(25, 9008, 35, 'R', NULL, NULL, NULL, 2538, 'W', 'TV', 0, 944);
INSERT INTO MatchEntry VALUES
(26, 9008, 2, 'B', NULL, NULL, NULL, 689, 'L', 'PC', 0, 1349),
(27, 9009, 34, 'R', NULL, NULL, NULL, 388, 'W', 'TV', 1, 928),
(28, 9009, 32, 'B', NULL, NULL, NULL, 1920, 'L', 'TB', 0, 451),
(29, 9009, 39, 'R', NULL, NULL, NULL, 341, 'W', 'HC', 0, 1234),
(30, 9009, 27, 'B', NULL, NULL, NULL, 3552, 'L', 'PC', 0, 1837),
(31, 9010, 14, 'R', 17, 12, 13, 1169, 'A', 'PC', 0, 723),
(32, 9010, 24, 'B', 27, 18, 0, 4767, 'A', 'PC', 0, 1462),
(33, 9010, 22, 'R', 21, 18, 7, 1946, 'A', 'PH', 0, 1081),
(34, 9010, 23, 'B', 29, 12, 0, 490, 'A', 'PH', 0, 255),
(35, 9011, 22, 'R', 31, 16, 2, 4064, 'W', 'HC', 0, 40),
(36, 9011, 40, 'B', 9, 3, 10, 2231, 'L', 'PH', 0, 1844),
(37, 9012, 16, 'R', 20, 15, 5, 3635, 'L', 'TV', 0, 1636),
(38, 9012, 14, 'B', 10, 17, 15, 1791, 'W', 'PC', 0, 951),
(39, 9012, 30, 'R', 22, 20, 3, 4127, 'L', 'PC', 0, 1086),
(40, 9012, 1, 'B', 14, 13, 13, 1087, 'W', 'PC', 0, 512),
(41, 9012, 34, 'R', 5, 6, 10, 2193, 'L', 'HC', 0, 1042),
(42, 9013, 18, 'R', 9, 9, 0, 1977, 'A', 'PH', 1, 1567),
(43, 9013, 15, 'B', 23, 5, 6, 2734, 'A', 'PC', 0, 868),
(44, 9014, 17, 'R', 20, 6, 11, 2393, 'A', 'TV', 0, 923),
(45, 9014, 35, 'B', 28, 17, 0, 2200, 'A', 'TV', 0, 86),
(46, 9015, 35, 'R', 12, 6, 0, 2484, 'L', 'TB', 0, 1814),
(47, 9015, 36, 'B', 4, 1, 8, 4623, 'W', 'PC', 0, 471),
(48, 9016, 41, 'R', 20, 5, 5, 1038, 'W', 'TV', 0, 1587),
(49, 9016, 36, 'B', 19, 10, 5, 431, 'L', 'PC', 0, 1022),
(50, 9016, 27, 'R', 23, 19, 6, 2478, 'W', 'TB', 0, 687);
INSERT INTO MatchEntry VALUES
(51, 9017, 18, 'R', NULL, NULL, NULL, 4808, 'W', 'PH', 0, 1404),
(52, 9017, 13, 'B', NULL, NULL, NULL, 2878, 'L', 'PC', 1, 800),
(53, 9017, 16, 'R', NULL, NULL, NULL, 1335, 'W', 'TV', 0, 1834),
(54, 9017, 22, 'B', NULL, NULL, NULL, 1402, 'L', 'TB', 0, 1310),
(55, 9018, 3, 'R', 27, 18, 2, 178, 'L', 'HC', 0, 402),
(56, 9018, 1, 'B', 0, 12, 15, 4489, 'W', 'TV', 0, 1084),
(57, 9018, 10, 'R', 22, 12, 8, 2748, 'L', 'TB', 0, 508),
(58, 9019, 24, 'R', 30, 13, 6, 2623, 'L', 'TB', 0, 925),
(59, 9019, 16, 'B', 8, 4, 0, 2249, 'W', 'HC', 0, 301),
(60, 9019, 26, 'R', 0, 10, 12, 3480, 'L', 'HC', 0, 1646),
(61, 9019, 22, 'B', 6, 5, 15, 247, 'W', 'PC', 0, 853),
(62, 9020, 35, 'R', 20, 18, 10, 1994, 'W', 'PC', 0, 558),
(63, 9020, 42, 'B', 20, 8, 11, 3744, 'L', 'PH', 0, 371),
(64, 9021, 27, 'R', NULL, NULL, NULL, 366, 'L', 'PC', 0, 1009),
(65, 9021, 41, 'B', NULL, NULL, NULL, 1280, 'W', 'PH', 0, 1539),
(66, 9021, 37, 'R', NULL, NULL, NULL, 3989, 'L', 'PH', 0, 653),
(67, 9021, 24, 'B', NULL, NULL, NULL, 3781, 'W', 'TB', 0, 544),
(68, 9022, 1, 'R', NULL, NULL, NULL, 4576, 'W', 'PC', 1, 65),
(69, 9022, 26, 'B', NULL, NULL, NULL, 3728, 'L', 'TV', 0, 610),
(70, 9023, 37, 'R', 10, 3, 3, 289, 'L', 'TB', 0, 1399),
(71, 9023, 23, 'B', 21, 14, 14, 842, 'W', 'PC', 0, 390),
(72, 9024, 1, 'R', 20, 4, 11, 3976, 'W', 'PC', 1, 707),
(73, 9024, 35, 'B', 11, 8, 11, 2675, 'L', 'TV', 0, 495),
(74, 9025, 39, 'R', 14, 15, 2, 357, 'L', 'TV', 0, 1550),
(75, 9025, 5, 'B', 3, 19, 3, 333, 'W', 'PC', 0, 1545);
INSERT INTO MatchEntry VALUES
(76, 9025, 26, 'R', 0, 18, 3, 3668, 'L', 'TV', 0, 766),
(77, 9026, 9, 'R', NULL, NULL, NULL, 1302, 'L', 'PH', 0, 408),
(78, 9026, 24, 'B', NULL, NULL, NULL, 1477, 'W', 'TB', 0, 693),
(79, 9026, 13, 'R', NULL, NULL, NULL, 2868, 'L', 'PC', 0, 598),
(80, 9026, 1, 'B', NULL, NULL, NULL, 4536, 'W', 'PH', 0, 1875),
(81, 9027, 4, 'R', 19, 11, 15, 2050, 'L', 'HC', 0, 452),
(82, 9027, 3, 'B', 11, 20, 14, 3250, 'W', 'TB', 0, 848),
(83, 9028, 25, 'R', NULL, NULL, NULL, 3196, 'L', 'TB', 0, 624),
(84, 9028, 39, 'B', NULL, NULL, NULL, 615, 'W', 'TV', 0, 1422),
(85, 9028, 37, 'R', NULL, NULL, NULL, 2718, 'L', 'PC', 0, 914),
(86, 9028, 29, 'B', NULL, NULL, NULL, 1892, 'W', 'HC', 0, 793),
(87, 9028, 8, 'R', NULL, NULL, NULL, 2337, 'L', 'HC', 0, 229),
(88, 9029, 17, 'R', 27, 19, 5, 4862, 'L', 'PC', 0, 1470),
(89, 9029, 23, 'B', 20, 8, 4, 2755, 'W', 'PC', 0, 1202),
(90, 9029, 19, 'R', 14, 11, 9, 3952, 'L', 'PH', 0, 195),
(91, 9030, 19, 'R', NULL, NULL, NULL, 2821, 'L', 'HC', 0, 148),
(92, 9030, 5, 'B', NULL, NULL, NULL, 1966, 'W', 'PC', 0, 1061),
(93, 9030, 31, 'R', NULL, NULL, NULL, 4130, 'L', 'TV', 0, 1052),
(94, 9030, 15, 'B', NULL, NULL, NULL, 2809, 'W', 'HC', 0, 1513),
(95, 9031, 7, 'R', 30, 8, 11, 4927, 'A', 'TB', 0, 1593),
(96, 9031, 39, 'B', 8, 15, 15, 1681, 'A', 'PC', 0, 1598),
(97, 9031, 41, 'R', 18, 4, 7, 2083, 'A', 'PH', 0, 1363),
(98, 9031, 20, 'B', 10, 10, 3, 4824, 'A', 'TV', 0, 993),
(99, 9031, 22, 'R', 22, 4, 7, 656, 'A', 'PC', 0, 1759),
(100, 9032, 14, 'R', NULL, NULL, NULL, 1459, 'W', 'PC', 0, 1489);
INSERT INTO MatchEntry VALUES
(101, 9032, 13, 'B', NULL, NULL, NULL, 3235, 'L', 'PH', 0, 1540),
(102, 9032, 36, 'R', NULL, NULL, NULL, 2788, 'W', 'HC', 0, 1729),
(103, 9032, 30, 'B', NULL, NULL, NULL, 2851, 'L', 'PH', 0, 949),
(104, 9032, 28, 'R', NULL, NULL, NULL, 1490, 'W', 'PC', 0, 918);

