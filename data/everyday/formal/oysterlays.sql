CREATE TABLE grower (
  growerid INTEGER PRIMARY KEY,
  growername TEXT,
  birthyear INTEGER,
  village TEXT,
  licencesince INTEGER,
  boatcount INTEGER,
  totalcrew INTEGER
);

CREATE TABLE oysterbed (
  bedcode TEXT PRIMARY KEY,
  bedname TEXT,
  growerid INTEGER,
  estuary TEXT,
  yearlaid INTEGER,
  hectares REAL,
  leastdepth REAL,
  meandepth REAL,
  seedcapacity INTEGER,
  FOREIGN KEY (growerid) REFERENCES grower(growerid)
);

CREATE TABLE strain (
  strainid INTEGER PRIMARY KEY,
  strainname TEXT,
  origin TEXT,
  monthstomarket INTEGER,
  meanshellmm INTEGER,
  maxshellmm INTEGER
);

CREATE TABLE stocking (
  bedcode TEXT,
  strainid INTEGER,
  stockedon TEXT,
  seedput INTEGER,
  seedsurvived INTEGER,
  PRIMARY KEY (bedcode, strainid),
  FOREIGN KEY (bedcode) REFERENCES oysterbed(bedcode),
  FOREIGN KEY (strainid) REFERENCES strain(strainid)
);

CREATE TABLE shellbuyer (
  buyerid TEXT PRIMARY KEY,
  buyername TEXT,
  town TEXT,
  businesskind TEXT,
  clientsince INTEGER,
  creditlimit REAL
);

CREATE TABLE consignment (
  consignmentid INTEGER PRIMARY KEY,
  bedcode TEXT,
  buyerid TEXT,
  orderedon TEXT,
  senton TEXT,
  receivedon TEXT,
  grosskg REAL,
  netkg REAL,
  invoiced REAL,
  paid REAL,
  FOREIGN KEY (bedcode) REFERENCES oysterbed(bedcode),
  FOREIGN KEY (buyerid) REFERENCES shellbuyer(buyerid)
);

CREATE TABLE apprenticeship (
  masterid INTEGER,
  learnerid INTEGER,
  beganyear INTEGER,
  endedyear INTEGER,
  PRIMARY KEY (masterid, learnerid),
  FOREIGN KEY (masterid) REFERENCES grower(growerid),
  FOREIGN KEY (learnerid) REFERENCES grower(growerid)
);

INSERT INTO grower VALUES
  (1, 'Maeve Trelissick', 1951, 'Restmouth', 1979, 3, 18),
  (2, 'Jory Penrose', 1968, 'Gillan', 1990, 7, 9),
  (3, 'Anselm Roake', 1947, 'Restmouth', 1972, 12, 27),
  (4, 'Solveig Dahl', 1980, 'Holm Quay', 2006, 14, 2),
  (5, 'Keir Munro', 1972, 'Gillan', 1998, 11, 26),
  (6, 'Lowenna Pascoe', 1991, 'Restmouth', 2015, 5, 13),
  (7, 'Thibault Arnaud', 1964, 'Saint Cadoc', 1989, 8, 20),
  (8, 'Brigid Shaw', 1959, 'Holm Quay', 1984, 4, 15),
  (9, 'Denzel Carew', 1985, 'Gillan', 2010, 13, 4),
  (10, 'Una Fitzmaurice', 1977, 'Saint Cadoc', 2003, 9, 6),
  (11, 'Piers Goldney', 1995, 'Restmouth', 2019, 10, 28),
  (12, 'Morwenna Jago', 1988, 'Porthallow', 2013, 2, 19),
  (13, 'Silas Orchard', 1956, 'Saint Cadoc', 1981, 15, 3);

INSERT INTO oysterbed VALUES
  ('RB-20', 'Crow Bar', 1, 'Rest', 1973, 4.6, 2.7, 3.1, 395000),
  ('RB-23', 'Long Ledge', 1, 'Rest', 1966, 5.5, 2.3, 3.6, 110000),
  ('GB-26', 'Maiden Spit', 2, 'Gill Water', 2019, 1.7, 3.4, 4.4, 155000),
  ('RB-29', 'Turnaware', 3, 'Rest', 1975, 12.8, 3.9, 5.3, 145000),
  ('RB-32', 'Old Parlour', 3, 'Rest', 1870, 6.8, 2.0, 3.1, 260000),
  ('FB-35', 'Deepwater', 3, 'Fennel', 1946, 2.7, 0.4, 2.4, 250000),
  ('HB-38', 'Mussel Row', 4, 'Holm Sound', 2000, 5.8, 2.9, 4.1, 375000),
  ('GB-41', 'Parson''s Lay', 5, 'Gill Water', 1989, 6.1, 0.5, 2.3, 235000),
  ('RB-44', 'Kiln Hole', 6, 'Rest', 1891, 2.6, 0.8, 2.9, 195000),
  ('FB-47', 'Swan Reach', 7, 'Fennel', 1956, 3.9, 2.5, 4.9, 70000),
  ('FB-50', 'East Fal Flats', 7, 'Fennel', 1867, 12.9, 3.0, 5.3, 90000),
  ('GB-53', 'Grey Mare', 2, 'Gill Water', 1901, 10.7, 1.8, 3.9, 60000),
  ('HB-56', 'The Trestles', 8, 'Holm Sound', 1884, 5.9, 0.3, 2.6, 335000),
  ('GB-59', 'Sandy Hook', 9, 'Gill Water', 1893, 9.5, 2.8, 5.1, 300000),
  ('FB-62', 'Tolverne Lay', 10, 'Fennel', 1978, 4.5, 3.2, 6.2, 95000),
  ('RB-65', 'Pilot Ground', 1, 'Rest', 1903, 11.2, 3.5, 5.9, 285000),
  ('RB-68', 'Merry Nook', 11, 'Rest', 2003, 8.2, 2.2, 5.4, 175000),
  ('FB-71', 'Frenchman''s Bank', 7, 'Fennel', 1949, 10.1, 1.9, 5.1, 385000),
  ('HB-74', 'Cockle Bight', NULL, 'Holm Sound', 1964, 12.3, 1.0, 4.4, 345000),
  ('HB-77', 'Far Withy', 5, 'Holm Sound', 1986, 13.6, 1.3, 4.2, 255000);

INSERT INTO strain VALUES
  (1, 'Restmouth Native', 'Cornwall', 42, 78, 104),
  (2, 'Pacific Cup', 'Japan', 24, 96, 171),
  (3, 'Belon Flat', 'Brittany', 45, 84, 118),
  (4, 'Kumo', 'Japan', 30, 57, 76),
  (5, 'Olympia Small', 'Oregon', 36, 41, 55),
  (6, 'Limfjord', 'Denmark', 48, 88, 126),
  (7, 'Sydney Rock', 'New South Wales', 39, 70, 98),
  (8, 'Galway Select', 'Ireland', 40, 82, 121),
  (9, 'Triploid Bay', 'Brittany', 20, 101, 152);

INSERT INTO stocking VALUES
  ('RB-20', 1, '2020-07-07', 27000, 15628),
  ('RB-20', 2, '2021-10-12', 183000, 168433),
  ('RB-20', 9, '2018-06-10', 255000, 231067),
  ('RB-23', 1, '2021-07-14', 57100, 36029),
  ('RB-23', 2, '2019-11-21', 71100, 49149),
  ('RB-23', 3, '2022-06-21', 27100, 15495),
  ('GB-26', 2, '2021-06-28', 43200, 21378),
  ('GB-26', 1, '2020-07-10', 84200, 49278),
  ('RB-29', 1, '2020-05-21', 22300, NULL),
  ('RB-29', 2, '2021-10-05', 13300, 5741),
  ('RB-32', 9, '2018-11-15', 82400, 73864),
  ('FB-35', 4, '2019-03-12', 56500, 26382),
  ('FB-35', 2, '2021-03-31', 200500, 140402),
  ('FB-35', 8, '2023-01-23', 139500, 53410),
  ('FB-35', 1, '2020-05-02', 12500, 4835),
  ('HB-38', 2, '2022-01-25', 139600, 109246),
  ('GB-41', 4, '2022-03-27', 89700, 46744),
  ('GB-41', 1, '2022-08-31', 138700, 124825),
  ('RB-44', 6, '2021-01-04', 25800, 13877),
  ('FB-47', 2, '2019-03-24', 45900, NULL),
  ('FB-47', 8, '2019-04-17', 30900, 16515),
  ('FB-47', 6, '2018-10-07', 36900, 26862),
  ('FB-50', 6, '2021-01-23', 41000, 35173),
  ('FB-50', 8, '2019-06-05', 15000, NULL),
  ('FB-50', 1, '2020-08-05', 53000, NULL),
  ('FB-50', 4, '2022-02-10', 28000, 16370),
  ('GB-53', 4, '2020-11-21', 31100, 27383),
  ('GB-53', 2, '2018-05-16', 16100, 10228),
  ('GB-53', 8, '2023-02-26', 49100, 29992),
  ('HB-56', 2, '2019-11-17', 208200, 172473),
  ('HB-56', 4, '2019-01-26', 14200, 7537),
  ('HB-56', 9, '2022-03-07', 211200, 141690),
  ('GB-59', 6, '2021-08-21', 88300, 68923),
  ('FB-62', 1, '2020-03-31', 53400, 39801),
  ('FB-62', 4, '2018-08-15', 44400, 23835),
  ('FB-62', 2, '2022-11-26', 43400, 37837),
  ('RB-65', 2, '2019-09-20', 187500, 82716),
  ('RB-65', 8, '2020-10-12', 111500, 68819),
  ('RB-68', 9, '2018-09-19', 80600, 73124),
  ('RB-68', 1, '2020-02-17', 19600, 17486),
  ('RB-68', 4, '2018-04-08', 105600, NULL),
  ('HB-74', 4, '2022-02-02', 236800, 218961),
  ('HB-77', 1, '2020-09-16', 59900, 21069),
  ('HB-77', 2, '2018-12-02', 53900, 47375);

INSERT INTO shellbuyer VALUES
  ('SB01', 'The Pearl Grotto', 'Truroe', 'restaurant', 2009, 6000.0),
  ('SB02', 'Hallam & Daughters', 'Plymstock', 'fishmonger', 1996, 9500.0),
  ('SB03', 'Quayhouse Inn', 'Restmouth', 'pub', 2014, 2500.0),
  ('SB04', 'Le Bigorneau', 'Londres Cross', 'restaurant', 2017, 8000.0),
  ('SB05', 'Fennel Market Stall', 'Fennelford', 'market stall', 2011, 1800.0),
  ('SB06', 'Grand Atlantic Hotel', 'Truroe', 'hotel', 2001, 12000.0),
  ('SB07', 'Captain Drake', 'Plymstock', 'pub', 2020, NULL),
  ('SB08', 'Saltmarsh Kitchen', 'Fennelford', 'restaurant', 2019, 4200.0),
  ('SB09', 'Norden Wholesale', 'Londres Cross', 'wholesaler', 1988, 25000.0),
  ('SB10', 'Tidewater Cafe', 'Gillan', 'restaurant', 2022, 1500.0),
  ('SB11', 'Marisco Deli', 'Truroe', 'fishmonger', 2016, 3300.0);

INSERT INTO consignment VALUES
  (1, 'RB-23', 'SB02', '2022-09-05', '2022-09-11', '2022-09-11', 251.0, 233.8, 1753.5, 1753.5),
  (2, 'RB-65', 'SB02', '2022-09-21', '2022-09-22', '2022-09-23', 301.0, 253.2, 2329.44, 2329.44),
  (3, 'RB-29', 'SB01', '2022-09-25', '2022-09-30', '2022-10-02', 55.0, 45.5, 477.75, 477.75),
  (4, 'RB-32', 'SB09', '2022-10-08', '2022-10-10', '2022-10-11', 188.0, 163.9, 1720.95, 1720.95),
  (5, 'FB-35', 'SB02', '2022-10-22', '2022-10-28', '2022-10-31', 126.0, 107.4, 988.08, 889.27),
  (6, 'RB-20', 'SB09', '2022-11-08', '2022-11-09', '2022-11-10', 243.0, 214.6, 1716.8, 1716.8),
  (7, 'RB-20', 'SB03', '2022-11-17', '2022-11-21', '2022-11-23', 236.0, 190.6, 2001.3, 2001.3),
  (8, 'GB-41', 'SB05', '2022-11-24', '2022-11-26', '2022-11-29', 312.0, 271.6, 2037.0, 2037.0),
  (9, 'RB-29', 'SB08', '2022-12-09', '2022-12-13', '2022-12-14', 155.0, 121.2, 1115.04, 1115.04),
  (10, 'RB-29', 'SB06', '2022-12-22', '2022-12-27', '2022-12-27', 145.0, 131.7, 1053.6, 948.24),
  (11, 'GB-59', 'SB09', '2023-01-07', '2023-01-11', '2023-01-12', 324.0, 265.2, 2439.84, 2439.84),
  (12, 'FB-47', 'SB06', '2023-01-16', '2023-01-17', '2023-01-18', 329.0, 279.3, 2234.4, 2234.4),
  (13, 'RB-20', 'SB09', '2023-01-28', '2023-02-02', '2023-02-03', 269.0, 255.3, 2680.65, 2680.65),
  (14, 'RB-65', 'SB03', '2023-02-07', '2023-02-13', '2023-02-13', 39.0, 31.8, 292.56, NULL),
  (15, 'FB-62', 'SB09', '2023-02-17', '2023-02-19', '2023-02-20', 367.0, 327.6, 3439.8, 3439.8),
  (16, 'FB-50', 'SB02', '2023-03-03', '2023-03-09', '2023-03-10', 328.0, 269.9, 2833.95, 2833.95),
  (17, 'RB-32', 'SB01', '2023-03-19', '2023-03-23', '2023-03-24', 67.0, 52.7, 553.35, 553.35),
  (18, 'FB-35', 'SB02', '2023-03-29', '2023-04-03', '2023-04-05', 71.0, 65.1, 520.8, 468.72),
  (19, 'GB-59', 'SB02', '2023-04-11', '2023-04-13', '2023-04-15', 253.0, 198.7, 1828.04, 1828.04),
  (20, 'RB-20', 'SB01', '2023-04-24', '2023-04-26', '2023-04-29', 412.0, 378.3, 3972.15, 3972.15),
  (21, 'FB-50', 'SB08', '2023-05-04', '2023-05-06', '2023-05-08', 418.0, 349.8, 3218.16, 3218.16),
  (22, 'FB-47', 'SB09', '2023-05-18', '2023-05-23', '2023-05-23', 366.0, 339.3, 2544.75, 2544.75),
  (23, 'FB-47', 'SB11', '2023-05-27', '2023-06-02', '2023-06-04', 107.0, 97.9, 783.2, NULL),
  (24, 'RB-29', 'SB09', '2023-06-05', '2023-06-11', '2023-06-12', 60.0, 49.3, 394.4, 394.4),
  (25, 'RB-65', 'SB02', '2023-06-20', '2023-06-21', '2023-06-24', 284.0, 235.8, 1886.4, 1886.4),
  (26, 'RB-65', 'SB04', '2023-06-30', '2023-07-04', '2023-07-06', 299.0, 244.3, 2247.56, 2247.56),
  (27, 'HB-56', 'SB01', '2023-07-10', '2023-07-12', '2023-07-13', 340.0, 281.6, 2590.72, 2331.65),
  (28, 'GB-59', 'SB06', '2023-07-23', '2023-07-28', '2023-07-31', 304.0, 238.2, 1905.6, 1905.6),
  (29, 'FB-47', 'SB02', '2023-08-11', '2023-08-16', '2023-08-19', 347.0, 292.7, 2195.25, 2195.25),
  (30, 'RB-65', 'SB08', '2023-08-20', '2023-08-24', '2023-08-26', 281.0, 249.6, 2620.8, 2620.8),
  (31, 'FB-35', 'SB09', '2023-08-30', '2023-09-03', '2023-09-04', 271.0, 212.3, 2229.15, 2229.15),
  (32, 'RB-29', 'SB01', '2023-09-17', '2023-09-22', '2023-09-22', 377.0, 316.2, 2529.6, 2529.6),
  (33, 'GB-59', 'SB02', '2023-09-24', '2023-09-27', '2023-09-28', 376.0, 312.4, 2343.0, 2343.0),
  (34, 'FB-35', 'SB06', '2023-10-05', '2023-10-07', '2023-10-07', 203.0, 179.9, 1439.2, 1439.2),
  (35, 'GB-26', 'SB09', '2023-10-15', '2023-10-17', '2023-10-20', 108.0, 96.1, 1009.05, NULL),
  (36, 'FB-35', 'SB02', '2023-10-27', '2023-10-29', '2023-10-30', 168.0, 146.4, 1098.0, 1098.0),
  (37, 'RB-65', 'SB09', '2023-11-16', '2023-11-21', NULL, 210.0, 172.5, 1811.25, NULL),
  (38, 'HB-56', 'SB01', '2023-11-19', '2023-11-23', NULL, 177.0, 166.9, 1535.48, NULL);

INSERT INTO apprenticeship VALUES
  (3, 1, 1974, 1978),
  (1, 2, 1985, 1989),
  (1, 5, 1993, 1997),
  (3, 13, 1976, 1980),
  (8, 4, 2000, 2005),
  (1, 6, 2010, 2014),
  (7, 10, 1997, 2002),
  (5, 9, 2004, 2009),
  (2, 12, 2008, 2012),
  (6, 11, 2016, 2018),
  (8, 7, 1985, 1988),
  (13, 10, 2002, 2003),
  (4, 12, 2021, NULL);
