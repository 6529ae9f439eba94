CREATE TABLE StructType (
  StructTypeCd TEXT PRIMARY KEY, StructTypeName TEXT, MainMaterial TEXT);

INSERT INTO StructType VALUES
('ARC', 'Masonry arch', 'Stone or brick'),
('BMG', 'Beam and girder', 'Steel'),
('TRS', 'Truss', 'Steel'),
('SUS', 'Suspension', 'Steel'),
('SLB', 'Concrete slab', 'Concrete'),
('BOX', 'Box culvert', 'Concrete'),
('TIM', 'Timber trestle', 'Wood');

CREATE TABLE Staff (
  StaffId INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Office TEXT, CharteredOn TEXT, ManagerId INTEGER REFERENCES Staff(StaffId), JobTitle TEXT);

INSERT INTO Staff VALUES
(1, 'Hester', 'Lindgren', 'Kestmouth', '1996-06-01', NULL, 'Chief bridge engineer'),
(2, 'Omar', 'Farouk', 'Kestmouth', '2004-09-15', 1, 'Senior engineer'),
(3, 'Bridie', 'Callan', 'Lommford', '2008-03-20', 1, 'Senior engineer'),
(4, 'Jarek', 'Nowak', 'Lommford', '2015-11-02', 3, 'Engineer'),
(5, 'Tessa', 'Whitlow', 'Kestmouth', '2017-05-30', 2, 'Engineer'),
(6, 'Amir', 'Shah', 'Uphill Depot', NULL, 2, 'Technician'),
(7, 'Lowri', 'Prosser', 'Uphill Depot', '2019-10-10', 3, 'Engineer'),
(8, 'Felix', 'Braun', 'Kestmouth', NULL, 2, 'Technician'),
(9, 'Nadia', 'Ortiz', 'Lommford', '2021-02-18', 3, 'Engineer');

CREATE TABLE Bridge (
  BridgeId INTEGER PRIMARY KEY, BridgeName TEXT, RoadNo TEXT, Crosses TEXT, StructTypeCd TEXT REFERENCES StructType(StructTypeCd), District TEXT, YearBuilt INTEGER, YearRebuilt INTEGER,
  SpanCount INTEGER, LongestSpanM REAL, DeckLengthM REAL, DeckWidthM REAL, WeightLimitT TEXT, Owner TEXT, DailyTraffic INTEGER, HgvPct INTEGER, IsListed TEXT, ScourRisk TEXT, DetourKm REAL);

INSERT INTO Bridge VALUES
(1, 'Alder Ford Bridge', 'A52', 'River Kest', 'SUS', 'Kestdale', 1902, NULL, 10, 33.9, 311.0, 17.1, NULL, 'County', 13930, 17, 'True', 'Low', 5.8),
(2, 'Barrow Viaduct', 'C41', 'Railway', 'ARC', 'Lomm Valley', 1778, NULL, 13, 33.0, 370.2, 21.9, NULL, 'County', 8950, 19, 'False', 'High', 11.4),
(3, 'Cobb Lane Bridge', 'C23', 'M61', 'BMG', 'Uplands', 2007, NULL, 8, 34.6, 233.2, 7.4, '7.5', 'County', 3790, 16, 'True', 'Medium', 6.8),
(4, 'Drover Bridge', 'A417', 'River Kest', 'BMG', 'Lomm Valley', 1932, 1992, 5, 31.5, 153.0, 15.2, NULL, 'County', 1390, 22, 'False', 'Low', 36.6),
(5, 'Elm Mill Bridge', 'A417', 'Railway', 'ARC', 'Uplands', 1882, NULL, 5, 34.3, 150.5, 8.5, '3', 'Rail agency', 23100, 7, 'False', 'Medium', 36.0),
(6, 'Fishergate Bridge', 'B1120', 'Sike Burn', 'ARC', 'Kestdale', 1831, 1997, 13, 34.7, 410.2, 21.2, '40', 'County', 3940, 10, 'False', 'High', 9.9),
(7, 'Gallows Beck Bridge', 'B1108', 'Railway', 'SLB', 'Kestdale', 1893, NULL, 1, 43.6, 41.5, 13.6, '26', 'Rail agency', 5220, 15, 'False', NULL, 14.2),
(8, 'Hanging Stone Viaduct', 'B1108', 'M61', 'TRS', 'Lomm Valley', 1924, 1960, 3, 25.5, 67.5, 9.1, '26', 'County', 750, 1, 'False', 'Low', 15.6),
(9, 'Ivy Lock Footbridge', NULL, 'M61', 'TRS', 'Lomm Valley', 1925, NULL, 2, 51.6, 87.5, 3.2, NULL, 'County', NULL, NULL, 'False', 'Medium', 33.8),
(10, 'Jubilee Bridge', 'C23', 'River Lomm', 'SUS', 'Lomm Valley', 1917, NULL, 3, 35.5, 103.2, 10.6, NULL, 'County', 22290, 2, 'True', 'Medium', 7.6),
(11, 'Kiln Road Overbridge', 'A52', 'M61', 'SLB', 'Uplands', 1901, 2010, 11, 30.4, 317.2, 7.7, '13', 'Rail agency', 16000, 22, 'False', 'Medium', 36.0),
(12, 'Lower Sike Culvert', 'C23', 'River Kest', 'BOX', 'Kestdale', 1891, 1989, 1, 10.1, 9.9, 15.4, '13', 'County', 10330, 6, 'False', NULL, 33.4),
(13, 'Monks Bridge', 'A52', 'Tarn Beck', 'SUS', 'Harbour', 1949, NULL, 2, 35.6, 69.2, 10.0, '26', 'County', 17760, 4, 'False', NULL, 24.1),
(14, 'New Quay Bridge', 'A417', 'Canal', 'ARC', 'Lomm Valley', 1784, NULL, 7, 36.0, 220.0, 14.8, '26', 'County', 19510, 5, 'False', 'Medium', 27.3),
(15, 'Oxbow Bridge', 'C23', 'River Lomm', 'SLB', 'Harbour', 1927, NULL, 13, 29.5, 369.2, 5.7, NULL, 'Rail agency', 10630, 7, 'True', 'High', 14.7),
(16, 'Packhorse Bridge', 'A417', 'M61', 'ARC', 'Uplands', 1832, NULL, 12, 31.3, 366.5, 8.5, NULL, 'County', 9350, 19, 'True', 'Low', 12.2),
(17, 'Queensway Flyover', 'C41', 'River Kest', 'SLB', 'Uplands', 1966, 2015, 1, 19.8, 18.5, 8.9, '26', 'County', 16080, 20, 'False', 'Medium', 18.2),
(18, 'Ropewalk Bridge', 'B1120', 'Tarn Beck', 'BMG', 'Kestdale', 1974, NULL, 11, 32.5, 315.5, 11.3, NULL, 'Canal trust', 18310, 15, 'True', 'Medium', 25.8),
(19, 'Salters Bridge', 'C23', 'River Kest', 'SUS', 'Lomm Valley', 1972, NULL, 3, 44.1, 118.2, 7.1, NULL, 'Rail agency', 24750, 11, 'True', 'Medium', 32.9),
(20, 'Tollhouse Bridge', 'A52', 'Tarn Beck', 'BMG', 'Kestdale', 2008, NULL, 14, 28.3, 395.2, 8.0, '40', 'County', 16680, 17, 'True', 'Medium', 8.8),
(21, 'Upper Sike Culvert', 'B1108', 'River Lomm', 'BOX', 'Kestdale', 1974, 2011, 1, 13.2, 12.2, 12.1, NULL, 'County', 13470, 12, 'True', 'High', 6.6),
(22, 'Vicarage Bridge', 'C23', 'River Lomm', 'SUS', 'Uplands', 1928, NULL, 7, 33.1, 199.2, 15.8, '18', 'Canal trust', 19710, 13, 'True', 'Low', 34.3),
(23, 'Weavers Footbridge', NULL, 'River Kest', 'TRS', 'Uplands', 1933, NULL, 5, 38.4, 176.5, 2.3, NULL, 'County', NULL, NULL, 'True', 'High', 7.2),
(24, 'Yarrow Viaduct', 'A52', 'Railway', 'TRS', 'Lomm Valley', 1917, 1959, 3, 32.2, 90.0, 19.2, NULL, 'Canal trust', 21660, 17, 'False', 'Low', 14.6);

CREATE TABLE Inspection (
  InspId INTEGER PRIMARY KEY, BridgeId INTEGER REFERENCES Bridge(BridgeId), InspDate TEXT, InspKind TEXT, LeadId INTEGER REFERENCES Staff(StaffId), CheckerId INTEGER REFERENCES Staff(StaffId),
  DeckScore INTEGER, SuperScore INTEGER, SubScore INTEGER, OverallScore REAL, NextDue TEXT, DroneUsed TEXT, HoursOnSite REAL, ReportDate TEXT, Weather TEXT);

INSERT INTO Inspection VALUES
(1201, 7, '2021-08-15', 'Special', 7, 3, 44, 57, 77, 59.3, '2022-02-11', 'True', 6.75, '2021-10-15', 'Dry'),
(1202, 18, '2019-06-12', 'Principal', 2, 1, 28, 51, 63, 47.3, '2025-06-10', 'True', 19.0, '2019-07-11', 'Dry'),
(1203, 18, '2021-06-02', 'General', 5, 2, 36, 91, 47, 58.0, '2023-06-02', 'False', 12.5, '2021-08-02', 'Frost'),
(1204, 9, '2022-12-04', 'Principal', 2, 1, 52, 76, 37, 55.0, '2028-12-02', 'False', 2.0, '2023-01-17', 'Dry'),
(1205, 8, '2021-11-20', 'General', 4, 2, 64, 60, 67, 63.7, '2023-11-20', 'False', 17.25, '2021-11-29', 'Dry'),
(1206, 9, '2020-08-02', 'General', 2, 7, 86, 32, 22, 46.7, '2022-08-02', 'True', 13.5, '2020-08-27', 'Dry'),
(1207, 11, '2023-02-14', 'General', 5, 7, 55, 98, 68, 73.7, '2025-02-13', 'False', 25.75, '2023-03-12', 'Frost'),
(1208, 11, '2022-04-04', 'Principal', 4, NULL, 33, 95, 42, 56.7, '2028-04-02', 'False', 33.0, '2022-05-08', 'Dry'),
(1209, 3, '2021-04-09', 'Principal', 3, NULL, 78, 69, 41, 62.7, '2027-04-08', 'False', 7.0, NULL, 'Wet'),
(1210, 15, '2021-08-22', 'General', 3, 2, 98, 95, 79, 90.7, '2023-08-22', 'True', 33.5, '2021-08-25', 'Wet'),
(1211, 8, '2019-04-27', 'Principal', 4, 1, 31, 79, 73, 61.0, '2025-04-25', 'False', 11.5, '2019-06-02', 'Dry'),
(1212, 10, '2019-03-20', 'General', 5, NULL, 43, 91, 79, 71.0, '2021-03-19', 'False', 26.75, NULL, 'Frost'),
(1213, 14, '2019-10-03', 'General', 4, 3, 76, 26, 22, 41.3, '2021-10-02', 'False', 20.75, '2019-10-22', 'Dry'),
(1214, 10, '2022-01-31', 'General', 5, 7, 25, 78, 33, 45.3, '2024-01-31', 'False', 34.25, NULL, 'Frost'),
(1215, 16, '2023-05-19', 'Principal', 2, 7, 60, 60, 61, 60.3, '2029-05-17', 'False', 31.0, '2023-07-18', 'Frost'),
(1216, 20, '2019-06-24', 'General', 5, 7, 78, 71, 30, 59.7, '2021-06-23', 'False', 16.25, '2019-07-23', 'Dry'),
(1217, 19, '2019-03-09', 'Special', 7, NULL, 79, 88, 67, 78.0, '2019-09-05', 'False', 22.25, '2019-04-06', 'Dry'),
(1218, 4, '2023-05-25', 'Special', 4, 1, 58, 96, 68, 74.0, '2023-11-21', 'True', 27.25, '2023-07-03', 'Dry'),
(1219, 4, '2022-09-05', 'General', 4, 1, 95, 93, 46, 78.0, '2024-09-04', 'False', 34.5, '2022-10-31', 'Dry'),
(1220, 17, '2022-04-17', 'Special', 3, 7, 25, 70, 24, 39.7, '2022-10-14', 'False', 10.25, '2022-04-28', 'Wet'),
(1221, 4, '2021-07-07', 'Principal', 2, 3, 86, 64, 28, 59.3, '2027-07-06', 'False', 27.5, '2021-07-22', 'Frost'),
(1222, 13, '2022-08-31', 'General', 4, 3, 99, 38, 58, 65.0, '2024-08-30', 'False', 30.5, '2022-10-07', 'Dry'),
(1223, 11, '2022-07-02', 'General', 5, 7, 54, 58, 38, 50.0, '2024-07-01', 'True', 19.25, '2022-07-20', 'Frost'),
(1224, 8, '2020-09-27', 'General', 3, 7, 27, 83, 43, 51.0, '2022-09-27', 'False', 20.0, NULL, 'Frost'),
(1225, 8, '2020-04-15', 'Principal', 5, 3, 82, 22, 81, 61.7, '2026-04-14', 'True', 21.5, '2020-05-16', 'Dry');

INSERT INTO Inspection VALUES
(1226, 9, '2019-04-24', 'General', 5, 2, 42, 79, 58, 59.7, '2021-04-23', 'False', 16.5, '2019-06-16', 'Frost'),
(1227, 21, '2022-09-09', 'General', 3, 2, 85, 48, 61, 64.7, '2024-09-08', 'False', 6.25, '2022-09-27', 'Dry'),
(1228, 6, '2022-06-03', 'General', 4, 2, 34, 42, 86, 54.0, '2024-06-02', 'False', 15.75, '2022-06-25', 'Dry'),
(1229, 18, '2019-07-31', 'General', 7, NULL, 96, 89, 33, 72.7, '2021-07-30', 'True', 19.75, '2019-09-03', 'Dry'),
(1230, 1, '2022-04-05', 'General', 7, 3, 62, 91, 44, 65.7, '2024-04-04', 'True', 4.5, '2022-05-20', 'Wet'),
(1231, 7, '2021-04-01', 'General', 5, 7, 56, 79, 25, 53.3, '2023-04-01', 'False', 31.75, '2021-05-22', 'Dry'),
(1232, 17, '2020-10-03', 'Special', 3, 7, 70, 40, 51, 53.7, '2021-04-01', 'False', 1.75, '2020-11-01', 'Dry'),
(1233, 11, '2023-12-11', 'General', 5, 7, 49, 36, 22, 35.7, '2025-12-10', 'True', 11.0, '2023-12-26', 'Dry'),
(1234, 15, '2020-03-26', 'Principal', 4, 1, 57, 48, 71, 58.7, '2026-03-25', 'False', 21.75, '2020-05-20', 'Wet'),
(1235, 18, '2022-10-28', 'General', 7, 3, 72, 84, 86, 80.7, '2024-10-27', 'False', 30.75, '2022-11-01', 'Dry'),
(1236, 15, '2023-05-02', 'General', 5, 3, 32, 29, 90, 50.3, '2025-05-01', 'True', 28.0, NULL, 'Dry'),
(1237, 19, '2021-03-11', 'General', 3, 7, 63, 51, 87, 67.0, '2023-03-11', 'True', 32.5, '2021-04-27', 'Dry'),
(1238, 10, '2020-02-25', 'Principal', 9, 3, 58, 25, 48, 43.7, '2026-02-23', 'True', 28.75, '2020-04-04', 'Wet'),
(1239, 20, '2019-06-19', 'General', 4, 7, 84, 34, 62, 60.0, '2021-06-18', 'False', 29.0, '2019-07-12', 'Dry'),
(1240, 8, '2019-03-04', 'Principal', 2, 1, 45, 57, 97, 66.3, '2025-03-02', 'True', 7.5, '2019-03-28', 'Frost'),
(1241, 12, '2021-09-27', 'General', 5, 2, 30, 67, 72, 56.3, '2023-09-27', 'False', 18.0, NULL, 'Frost'),
(1242, 17, '2023-06-18', 'Principal', 5, 2, 74, 28, 61, 54.3, '2029-06-16', 'False', 24.75, '2023-08-01', 'Dry'),
(1243, 16, '2019-10-23', 'General', 5, 2, 98, 82, 76, 85.3, '2021-10-22', 'True', 3.75, '2019-10-27', 'Dry'),
(1244, 1, '2020-07-28', 'General', 3, 2, 83, 44, 38, 55.0, '2022-07-28', 'False', 26.25, '2020-09-25', 'Dry'),
(1245, 18, '2023-02-22', 'General', 9, 7, 25, 38, 48, 37.0, '2025-02-21', 'True', 31.5, '2023-04-05', 'Wet'),
(1246, 21, '2020-02-13', 'General', 5, 7, 47, 34, 26, 35.7, '2022-02-12', 'False', 9.0, '2020-03-17', 'Frost'),
(1247, 16, '2023-05-24', 'General', 5, NULL, 72, 40, 78, 63.3, '2025-05-23', 'False', 26.0, NULL, 'Frost'),
(1248, 17, '2024-03-25', 'Principal', 2, 1, 95, 52, 52, 66.3, '2030-03-24', 'True', 25.25, '2024-05-17', 'Dry'),
(1249, 7, '2023-02-15', 'General', 4, 7, 36, 76, 81, 64.3, '2025-02-14', 'False', 18.25, '2023-04-18', 'Dry'),
(1250, 10, '2020-04-15', 'Principal', 2, 1, 94, 84, 56, 78.0, '2026-04-14', 'True', 15.25, '2020-05-23', 'Dry');

INSERT INTO Inspection VALUES
(1251, 10, '2020-11-19', 'General', 4, 1, 45, 60, 85, 63.3, '2022-11-19', 'True', 28.5, '2020-12-03', 'Wet'),
(1252, 16, '2021-01-25', 'Principal', 5, 1, 24, 87, 89, 66.7, '2027-01-24', 'False', 20.25, '2021-02-25', 'Dry');

CREATE TABLE Defect (
  DefectId INTEGER PRIMARY KEY, InspId INTEGER REFERENCES Inspection(InspId), Element TEXT, DefectKind TEXT, Severity INTEGER, RepairEst INTEGER, FixedOn TEXT, PhotoTaken INTEGER);

INSERT INTO Defect VALUES
(1, 1234, 'Parapet', 'Scour', 2, 7200, NULL, 0),
(2, 1205, 'Bearing', 'Spalling', 1, 11900, NULL, 0),
(3, 1237, 'Expansion joint', 'Scour', 1, 34350, NULL, 1),
(4, 1217, 'Deck', 'Impact damage', 5, 31750, NULL, 0),
(5, 1212, 'Parapet', 'Corrosion', 5, 36300, NULL, 1),
(6, 1205, 'Pier', 'Impact damage', 2, 33500, '2022-05-17', 0),
(7, 1228, 'Bearing', 'Blocked', 1, NULL, NULL, 0),
(8, 1214, 'Bearing', 'Scour', 3, NULL, '2022-12-10', 1),
(9, 1234, 'Expansion joint', 'Blocked', 1, 24700, NULL, 0),
(10, 1201, 'Deck', 'Loose brickwork', 1, 41100, '2022-07-31', 1),
(11, 1212, 'Deck', 'Corrosion', 5, 33650, '2019-11-25', 0),
(12, 1206, 'Bearing', 'Blocked', 5, 3800, '2021-03-12', 0),
(13, 1209, 'Expansion joint', 'Corrosion', 4, 19850, NULL, 1),
(14, 1210, 'Expansion joint', 'Spalling', 4, 12300, '2022-08-28', 0),
(15, 1233, 'Pier', 'Loose brickwork', 5, 21900, '2025-04-18', 0),
(16, 1212, 'Drainage', 'Corrosion', 4, 20350, NULL, 1),
(17, 1214, 'Deck', 'Cracking', 5, 14600, NULL, 0),
(18, 1206, 'Abutment', 'Spalling', 1, 10700, '2020-11-09', 1),
(19, 1216, 'Parapet', 'Blocked', 1, 30900, '2020-08-15', 1),
(20, 1207, 'Parapet', 'Spalling', 3, 22450, NULL, 0),
(21, 1232, 'Expansion joint', 'Impact damage', 2, 9350, '2021-01-20', 1),
(22, 1216, 'Pier', 'Loose brickwork', 4, 4750, '2020-07-28', 1),
(23, 1225, 'Pier', 'Scour', 4, 9000, '2021-05-01', 1),
(24, 1215, 'Expansion joint', 'Scour', 4, 27500, NULL, 0),
(25, 1227, 'Drainage', 'Cracking', 1, 17800, NULL, 1);

INSERT INTO Defect VALUES
(26, 1230, 'Expansion joint', 'Corrosion', 5, 22250, NULL, 0),
(27, 1215, 'Abutment', 'Blocked', 2, 41800, '2023-10-30', 1),
(28, 1231, 'Pier', 'Cracking', 1, 3100, '2022-01-15', 1),
(29, 1214, 'Parapet', 'Spalling', 1, 21350, '2023-02-22', 1),
(30, 1226, 'Abutment', 'Blocked', 3, 1000, NULL, 1),
(31, 1237, 'Expansion joint', 'Spalling', 3, 14950, NULL, 1),
(32, 1206, 'Bearing', 'Corrosion', 3, 7100, '2020-08-15', 1),
(33, 1205, 'Bearing', 'Scour', 1, 9300, '2022-05-30', 0),
(34, 1207, 'Parapet', 'Cracking', 3, 38950, '2023-07-31', 0),
(35, 1224, 'Abutment', 'Blocked', 2, 8600, '2021-07-24', 0),
(36, 1211, 'Expansion joint', 'Loose brickwork', 4, 6800, '2019-10-10', 0),
(37, 1208, 'Abutment', 'Spalling', 1, 25550, '2023-03-07', 1),
(38, 1235, 'Abutment', 'Loose brickwork', 1, NULL, NULL, 0),
(39, 1231, 'Pier', 'Loose brickwork', 2, 20750, NULL, 0),
(40, 1230, 'Abutment', 'Loose brickwork', 1, 38250, NULL, 0),
(41, 1233, 'Expansion joint', 'Spalling', 4, 8700, NULL, 1),
(42, 1203, 'Deck', 'Impact damage', 3, 21000, NULL, 0),
(43, 1202, 'Deck', 'Scour', 1, 6050, '2020-08-01', 1),
(44, 1216, 'Drainage', 'Spalling', 1, 26050, '2020-06-28', 0),
(45, 1206, 'Deck', 'Blocked', 3, 31200, '2020-09-11', 0),
(46, 1205, 'Pier', 'Spalling', 1, 22050, NULL, 0),
(47, 1228, 'Parapet', 'Spalling', 3, 26850, NULL, 0),
(48, 1231, 'Parapet', 'Scour', 1, 29800, '2022-02-20', 1),
(49, 1220, 'Abutment', 'Cracking', 3, 41600, NULL, 0),
(50, 1205, 'Expansion joint', 'Impact damage', 4, 2450, '2023-01-15', 1);
