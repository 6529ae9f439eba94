CREATE TABLE CatalogueItem (
  ItemID INTEGER PRIMARY KEY,
  AccessionNo TEXT,
  Title TEXT,
  Department TEXT,
  MakerID INTEGER,
  DonorID INTEGER,
  Material TEXT,
  PlaceMade TEXT,
  YearFrom INTEGER,
  YearTo INTEGER,
  HeightCm REAL,
  WidthCm REAL,
  WeightKg REAL,
  AcqMethod TEXT,
  PricePaid REAL,
  AcquiredOn TEXT,
  CataloguedOn TEXT,
  LastCheckedOn TEXT,
  InsuredValue INTEGER,
  CondCode INTEGER,
  OnDisplay TEXT,
  RoomCode TEXT,
  PhotoCount INTEGER
);

INSERT INTO CatalogueItem VALUES
(1, 'AM.1990.14', 'Creamware jug with harvest scene', 'Ceramics', 1, NULL, 'earthenware', 'Aldermoor', 1785, 1794, 11.8, 20.0, 1.81, 'purchase', 43.77, '1990-05-01', '1991-09-29', '2017-10-04', 260, 4, 'True', 'G2', 4),
(2, 'AM.1945.70', 'Delft tile with herring boat', 'Ceramics', 2, 10, 'earthenware', 'Delft', 1712, 1730, 13.6, 12.3, 3.88, 'gift', NULL, '1945-12-15', '1947-03-07', NULL, 3260, 2, 'True', 'G1', 4),
(3, 'AM.1940.40', 'Teapot shaped as a cauliflower', 'Ceramics', 1, 14, 'earthenware', 'Aldermoor', 1771, 1773, 27.9, 23.3, 1.47, 'gift', NULL, '1940-11-21', '1942-10-07', '2022-10-06', 4100, 3, 'False', 'S1', 1),
(4, 'AM.1986.60', 'Blue charger with windmill', 'Ceramics', 2, 13, 'earthenware', 'Delft', 1731, 1733, 14.2, 32.5, 1.23, 'gift', NULL, '1986-04-09', '1986-05-03', '2023-12-08', 740, 3, 'True', 'G1', 8),
(5, 'AM.1991.11', 'Stoneware bottle', 'Ceramics', NULL, NULL, 'stoneware', NULL, NULL, NULL, 26.5, 16.0, 1.44, 'purchase', 225.97, '1991-11-27', '1992-10-01', '2023-11-17', 620, 4, 'True', 'G1', 1),
(6, 'AM.2011.43', 'Porcelain shepherdess', 'Ceramics', 3, NULL, 'porcelain', 'Dresden', 1898, 1898, 13.0, 33.1, 3.81, 'transfer', NULL, '2011-09-24', '2013-02-24', NULL, 2680, 3, 'False', 'W1', 4),
(7, 'AM.1963.89', 'Porcelain hunting dog', 'Ceramics', 3, 13, 'porcelain', 'Dresden', 1904, 1918, 37.0, 33.0, 2.04, 'gift', NULL, '1963-05-23', '1964-03-13', '2022-12-16', 320, 5, 'True', 'G1', 1),
(8, 'AM.2002.85', 'Bowl with hare handles', 'Ceramics', 6, 13, 'stoneware', 'Leith', 1951, 1951, 10.1, 28.4, 2.91, 'bequest', NULL, '2002-01-04', '2005-02-05', '2020-01-19', 470, 2, 'True', 'G2', 5),
(9, 'AM.1966.45', 'Longcase clock with moon dial', 'Clocks', 1, 13, 'oak', 'Aldermoor', 1790, 1792, 214.5, 38.4, 11.85, 'gift', NULL, '1966-01-10', '1969-02-09', '2019-08-27', 1570, 2, 'False', 'S2', 1),
(10, 'AM.2006.22', 'Carriage clock in leather case', 'Clocks', 7, NULL, 'brass', 'Lyon', 1866, 1875, 89.4, 39.4, 9.82, 'purchase', 469.1, '2006-09-15', '2007-08-27', '2020-01-22', 1450, 3, 'False', 'W1', 2),
(11, 'AM.1930.29', 'Bracket clock with chimes', 'Clocks', NULL, NULL, 'walnut', 'London', 1740, 1740, 73.6, 18.6, 5.47, 'purchase', 57.12, '1930-12-16', '1934-06-22', '2018-06-16', 340, 2, 'False', 'W1', 0),
(12, 'AM.1994.5', 'Station clock from Aldermoor Halt', 'Clocks', 9, 12, 'cast iron', 'Norwich', 1908, 1917, 82.2, 66.6, 8.32, 'gift', NULL, '1994-05-04', '1996-04-26', '2019-02-14', 2590, 2, 'False', 'S1', 8),
(13, 'AM.1944.18', 'Mantel clock with shepherd', 'Clocks', 7, 10, 'bronze', 'Lyon', 1859, 1868, 20.0, 32.8, 9.77, 'gift', NULL, '1944-10-19', '1947-11-01', '2017-08-05', 910, 2, 'True', 'B2', 3),
(14, 'AM.2003.33', 'Pocket watch of a ship captain', 'Clocks', 5, 13, 'silver', 'Genoa', 1836, 1841, 59.0, 24.2, NULL, 'bequest', NULL, '2003-02-09', '2007-02-04', '2017-10-13', 1310, 2, 'False', 'W1', 2),
(15, 'AM.1939.5', 'Silk brocade panel', 'Textiles', 7, 9, 'silk', 'Lyon', 1852, 1852, 42.6, 120.9, 4.38, 'gift', NULL, '1939-12-11', '1940-03-07', '2020-05-26', 4250, 2, 'False', 'S2', 5),
(16, 'AM.1937.5', 'Sampler with alphabet', 'Textiles', NULL, 4, 'linen', 'Aldermoor', 1824, 1824, 146.0, 110.6, 5.52, 'gift', NULL, '1937-04-22', '1939-03-17', '2024-03-14', 600, 4, 'True', 'B1', 6),
(17, 'AM.2013.60', 'Wool coverlet with stars', 'Textiles', 4, 15, 'wool', 'Aldermoor', 1921, 1921, 135.1, 143.7, 4.72, 'gift', NULL, '2013-05-15', '2016-12-05', '2020-04-27', 2190, 3, 'False', 'S2', 5),
(18, 'AM.1951.9', 'Table runner with thistles', 'Textiles', 4, NULL, 'linen', 'Aldermoor', 1933, 1947, 147.6, 104.7, 4.79, 'purchase', 81.83, '1951-08-08', '1954-05-29', NULL, 170, 1, 'True', 'B1', 4),
(19, 'AM.1998.91', 'Woven hanging, Red Harbour', 'Textiles', 8, NULL, 'wool', 'Dresden', 1962, 1967, 204.9, 56.9, 2.6, 'transfer', NULL, '1998-09-19', '1999-06-02', '2023-03-29', 2000, 2, 'False', 'S2', 8),
(20, 'AM.1971.18', 'Woven hanging, Night Harbour', 'Textiles', 8, 4, 'wool', 'Dresden', 1965, 1979, 137.9, 182.7, 4.13, 'bequest', NULL, '1971-08-31', '1973-06-11', '2021-06-27', 400, 2, 'True', 'B1', 6),
(21, 'AM.1992.23', 'Christening gown', 'Textiles', NULL, 16, 'silk', NULL, 1871, 1871, 201.6, 171.3, 0.69, 'gift', NULL, '1992-07-27', '1995-06-26', NULL, 210, 3, 'True', 'G2', 1),
(22, 'AM.2016.7', 'Fishing smock', 'Textiles', NULL, NULL, 'linen', 'Hove', 1890, 1890, NULL, 120.7, 4.81, 'purchase', 913.32, '2016-11-15', '2019-06-26', '2019-08-17', 1700, 1, 'True', 'G2', 5),
(23, 'AM.1951.46', 'View of the old mill', 'Prints', 9, NULL, 'paper', 'Norwich', 1899, 1913, 69.4, 61.4, 1.16, 'purchase', 705.04, '1951-01-29', '1952-05-30', '2022-11-18', 2470, 1, 'True', 'G2', 8),
(24, 'AM.1965.60', 'The frozen weir', 'Prints', 9, 15, 'paper', 'Norwich', 1902, 1907, 41.0, 68.6, 0.23, 'gift', NULL, '1965-09-04', '1967-08-24', '2021-04-09', 5520, 2, 'False', 'S2', 4),
(25, 'AM.2010.45', 'Harbour of Genoa at dawn', 'Prints', 5, NULL, 'paper', 'Genoa', 1828, 1830, 40.1, 32.2, 0.08, 'purchase', 194.22, '2010-04-09', '2011-11-04', '2024-05-31', 560, 4, 'True', 'G3', 1),
(26, 'AM.2013.91', 'Market women', 'Prints', 6, 12, 'paper', 'Leith', 1938, 1940, 21.7, 32.0, 0.47, 'gift', NULL, '2013-09-20', '2014-08-26', '2024-01-06', 4520, 1, 'True', 'G3', 5),
(27, 'AM.1951.71', 'Self portrait with gull', 'Prints', 6, 10, 'paper', 'Leith', 1947, 1956, 51.7, 55.4, NULL, 'gift', NULL, '1951-11-20', '1953-06-02', '2016-09-06', 2840, 4, 'True', 'G3', 2),
(28, 'AM.1988.7', 'Poster for the Mill Fair', 'Prints', 16, 15, 'paper', 'Aldermoor', 1983, 1983, NULL, 63.3, 0.85, 'gift', NULL, '1988-05-30', '1991-03-20', '2016-09-03', 3540, 3, 'True', 'G2', 2),
(29, 'AM.1992.55', 'Poster for the Regatta', 'Prints', 16, 16, 'paper', 'Aldermoor', 1986, 1995, 35.0, 20.9, 0.2, 'gift', NULL, '1992-11-23', '1996-04-07', '2024-03-09', 3670, 1, 'True', 'G3', 2),
(30, 'AM.1966.11', 'Map of the Aldermoor parish', 'Prints', NULL, NULL, 'vellum', 'London', 1767, 1772, 38.4, 40.9, 0.54, 'purchase', 641.81, '1966-03-10', '1968-11-29', '2024-08-29', 1510, 2, 'True', 'G2', 0);

INSERT INTO CatalogueItem VALUES
(31, 'AM.1972.19', 'Night train', 'Prints', 6, 4, 'paper', 'Leith', 1955, 1969, 65.8, 59.5, NULL, 'bequest', NULL, '1972-02-14', '1975-04-03', '2019-03-17', 3050, 4, 'False', 'W1', 4),
(32, 'AM.1987.4', 'Flying shuttle', 'Tools', NULL, 16, 'boxwood', 'Aldermoor', 1840, 1840, 26.0, 6.7, 2.69, 'gift', NULL, '1987-11-04', '1988-08-17', '2023-07-31', 830, 4, 'True', 'B1', 8),
(33, 'AM.1937.81', 'Mill wrench, large', 'Tools', NULL, 14, 'cast iron', 'Aldermoor', 1875, 1889, 58.7, 42.1, 3.21, 'gift', NULL, '1937-03-30', '1937-04-30', '2022-12-11', 920, 3, 'True', 'B1', 3),
(34, 'AM.2013.17', 'Surgeon saw in case', 'Tools', NULL, 15, 'steel', 'London', 1812, 1817, 39.6, 54.5, 0.31, 'gift', NULL, '2013-06-28', '2017-04-02', NULL, 1080, 5, 'False', 'S1', 2),
(35, 'AM.1979.32', 'Lace bobbins, set of forty', 'Tools', NULL, 14, 'bone', NULL, 1850, 1864, 28.2, 43.3, 4.44, 'bequest', NULL, '1979-08-09', '1980-09-29', '2021-10-13', 640, 2, 'True', 'G4', 1),
(36, 'AM.1994.89', 'Butter mould with swan', 'Tools', NULL, 15, 'boxwood', 'Aarhus', 1880, 1880, 61.1, 36.8, 4.46, 'gift', NULL, '1994-03-26', '1996-01-24', '2021-04-09', 3440, 4, 'False', 'W1', 0),
(37, 'AM.1954.69', 'Apothecary scales', 'Tools', 5, 6, 'brass', 'Genoa', 1841, 1841, 34.2, 45.2, 4.28, 'gift', NULL, '1954-12-31', '1958-01-27', '2020-06-22', 1420, 3, 'False', 'S1', 6),
(38, 'AM.1926.10', 'Spinning wheel', 'Tools', NULL, 9, 'oak', 'Aldermoor', 1830, 1830, 31.9, 54.4, 6.71, 'gift', NULL, '1926-08-12', '1929-11-18', '2024-01-05', 410, 5, 'True', 'B1', 8),
(39, 'AM.1931.87', 'Corner chair', 'Furniture', NULL, 9, 'walnut', 'London', 1755, 1764, 109.9, 62.8, 39.41, 'gift', NULL, '1931-05-13', '1933-10-02', '2016-01-13', 350, 4, 'False', 'S1', 3),
(40, 'AM.1982.9', 'Writing desk of Lady Strake', 'Furniture', NULL, 11, 'mahogany', 'London', 1888, 1897, 37.4, 66.0, 40.9, 'gift', NULL, '1982-05-13', '1985-11-13', '2017-11-16', 820, 4, 'True', 'G2', 4),
(41, 'AM.2008.72', 'Painted dower chest', 'Furniture', NULL, 16, 'pine', 'Aarhus', 1796, 1805, 50.8, 30.8, 17.69, 'gift', NULL, '2008-09-29', '2010-05-02', '2019-09-16', 4010, 1, 'True', 'G2', 3),
(42, 'AM.1937.13', 'Milking stool', 'Furniture', NULL, NULL, 'elm', 'Aldermoor', 1860, 1860, 74.9, 111.0, 7.9, 'purchase', 208.28, '1937-01-06', '1938-02-03', '2023-03-27', 1400, 3, 'False', 'W1', 1),
(43, 'AM.2002.60', 'Cradle with hood', 'Furniture', NULL, 13, 'oak', 'Aldermoor', 1699, 1704, 148.5, 98.4, NULL, 'bequest', NULL, '2002-01-10', '2004-08-12', NULL, 570, 5, 'True', 'G2', 1),
(44, 'AM.2014.97', 'Studio bench', 'Furniture', 4, NULL, 'elm', 'Aldermoor', 1927, 1941, 114.9, 29.5, 9.95, 'purchase', 613.18, '2014-11-28', '2015-04-30', '2024-02-02', 960, 3, 'False', 'S2', 1),
(45, 'AM.1978.56', 'Folding screen with cranes', 'Furniture', 8, 14, 'lacquer', 'Dresden', 1958, 1958, 37.0, 52.9, 43.22, 'bequest', NULL, '1978-11-22', '1980-03-29', '2024-01-28', 1140, 1, 'True', 'G4', 3);

CREATE TABLE Person (
  PersonID INTEGER PRIMARY KEY,
  FullName TEXT,
  BornYear INTEGER,
  DiedYear INTEGER,
  Nationality TEXT,
  HomeTown TEXT
);

INSERT INTO Person VALUES
(1, 'Josiah Wenlock', 1742, 1811, 'British', 'Aldermoor'),
(2, 'Catharina de Roos', 1688, 1749, 'Dutch', 'Delft'),
(3, 'Emil Haberland', 1861, 1933, 'German', 'Dresden'),
(4, 'Mabel Ashcombe', 1884, 1971, 'British', 'Aldermoor'),
(5, 'Tomaso Ferrigno', 1795, 1858, 'Italian', 'Genoa'),
(6, 'Elspeth Rankine', 1902, 1988, 'British', 'Leith'),
(7, 'Henri Vaucort', 1820, 1890, 'French', 'Lyon'),
(8, 'Ottilie Brauer', 1910, NULL, 'German', 'Dresden'),
(9, 'Percival Gedge', 1871, 1940, 'British', 'Norwich'),
(10, 'Lady Honor Strake', 1866, 1952, 'British', 'Aldermoor'),
(11, 'Desmond Pryor', 1931, 2009, 'Irish', 'Cork'),
(12, 'Ruth Abelard', 1948, NULL, 'British', 'Norwich'),
(13, 'Anselm Tiller', 1925, 2001, 'British', 'Aldermoor'),
(14, 'Margarethe Olsen', 1899, 1977, 'Danish', 'Aarhus'),
(15, 'Sidney Quaife', NULL, NULL, 'British', 'Hove'),
(16, 'Imogen Farrow', 1957, NULL, 'British', 'Aldermoor');

CREATE TABLE Room (
  RoomCode TEXT PRIMARY KEY,
  RoomName TEXT,
  FloorNo TEXT,
  Building TEXT,
  HumidityPct REAL,
  AlarmFitted TEXT,
  WardenName TEXT
);

INSERT INTO Room VALUES
('G1', 'Wenlock Room', '0', 'Main House', 52.5, 'True', 'Pat Lomax'),
('G2', 'Long Gallery', '1', 'Main House', 48.0, 'True', 'Ewa Nowicka'),
('G3', 'Print Cabinet', '1', 'Main House', 45.5, 'True', 'Ewa Nowicka'),
('G4', 'Kitchen', '0', 'Main House', 58.0, 'False', 'Pat Lomax'),
('B1', 'Loom Hall', '0', 'Old Mill', 61.5, 'False', 'Gordon Skeat'),
('B2', 'Clock Loft', '2', 'Old Mill', 50.5, 'True', 'Gordon Skeat'),
('S1', 'North Store', '-1', 'Annexe', 47.0, 'True', NULL),
('S2', 'Cold Store', '-1', 'Annexe', 40.0, 'True', 'Bina Rawal'),
('W1', 'Workshop', '0', 'Annexe', 55.0, 'False', 'Bina Rawal');

CREATE TABLE ConditionCode (
  CondCode INTEGER PRIMARY KEY,
  CondText TEXT
);

INSERT INTO ConditionCode VALUES
(1, 'Excellent'),
(2, 'Good'),
(3, 'Fair'),
(4, 'Poor'),
(5, 'At risk');

CREATE TABLE ItemLoan (
  LoanNo INTEGER PRIMARY KEY,
  ItemID INTEGER,
  Borrower TEXT,
  BorrowerTown TEXT,
  BorrowerCountry TEXT,
  RequestedOn TEXT,
  SentOn TEXT,
  DueBackOn TEXT,
  ReturnedOn TEXT,
  LoanStatus TEXT,
  LoanFee REAL,
  InsuredFor INTEGER,
  Carrier TEXT
);

INSERT INTO ItemLoan VALUES
(701, 9, 'Norwich Clock Society', 'Norwich', 'United Kingdom', '2015-03-04', '2015-07-19', '2016-01-14', '2016-01-23', 'returned', 379.0, 1570, 'Koch Kunsttransport'),
(702, 44, 'Museum van de Haven', 'Delft', 'Netherlands', '2015-05-28', '2015-08-04', '2016-01-11', '2016-02-27', 'returned', 31.0, 1056, 'own van'),
(703, 7, 'Museum van de Haven', 'Delft', 'Netherlands', '2015-08-15', '2016-01-27', '2017-02-07', '2017-02-09', 'returned', 32.0, 352, 'own van'),
(704, 6, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2015-09-03', '2015-11-01', '2016-06-23', '2016-06-20', 'returned', 171.0, 2948, 'Koch Kunsttransport'),
(705, 26, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2015-12-16', '2016-06-16', '2017-08-01', '2017-08-05', 'returned', 276.0, 4520, 'Tarn Art Movers'),
(706, 25, 'Museum van de Haven', 'Delft', 'Netherlands', '2016-01-28', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(707, 10, 'Musee de la Soie', 'Lyon', 'France', '2016-03-09', '2016-07-12', '2017-02-12', '2017-02-13', 'returned', 235.0, 1305, 'Koch Kunsttransport'),
(708, 15, 'Cork City Gallery', 'Cork', 'Ireland', '2016-05-20', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(709, 4, 'Cork City Gallery', 'Cork', 'Ireland', '2016-07-19', '2016-09-03', '2017-07-13', '2017-07-01', 'returned', 311.0, 740, 'own van'),
(710, 43, 'Leith Print Rooms', 'Leith', 'United Kingdom', '2016-07-29', '2017-01-14', '2017-03-21', '2017-03-23', 'returned', 135.0, 712, 'own van'),
(711, 43, 'Musee de la Soie', 'Lyon', 'France', '2017-01-02', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(712, 43, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2017-06-26', '2017-08-23', '2017-11-23', '2018-01-09', 'returned', 280.0, 570, 'Tarn Art Movers'),
(713, 26, 'Norwich Clock Society', 'Norwich', 'United Kingdom', '2017-09-03', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(714, 15, 'Leith Print Rooms', 'Leith', 'United Kingdom', '2017-09-09', '2018-01-24', '2019-01-01', '2019-01-01', 'returned', 105.0, 4675, 'own van'),
(715, 40, 'Haus der Weber', 'Dresden', 'Germany', '2017-12-14', '2018-06-18', '2018-11-30', '2018-12-04', 'returned', 9.0, 902, 'Tarn Art Movers'),
(716, 43, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2018-11-10', '2019-01-16', '2019-10-25', '2019-10-25', 'returned', 306.0, 513, 'own van'),
(717, 31, 'Haus der Weber', 'Dresden', 'Germany', '2019-01-28', '2019-08-16', '2020-09-03', '2020-08-29', 'returned', 95.0, 3812, 'Tarn Art Movers'),
(718, 40, 'Musee de la Soie', 'Lyon', 'France', '2019-09-26', '2019-11-14', '2020-07-20', '2020-07-20', 'returned', 226.0, 820, 'Koch Kunsttransport'),
(719, 26, 'Hove Folk Museum', 'Hove', 'United Kingdom', '2019-11-16', '2020-06-02', '2021-06-27', '2021-07-18', 'returned', 377.0, 4520, 'Tarn Art Movers'),
(720, 7, 'Musee de la Soie', 'Lyon', 'France', '2020-01-18', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(721, 36, 'Musee de la Soie', 'Lyon', 'France', '2020-02-01', '2020-03-02', '2020-10-13', '2020-10-22', 'returned', 371.0, 4300, 'Koch Kunsttransport'),
(722, 24, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2020-04-01', '2020-08-02', '2021-08-13', '2021-08-01', 'returned', 11.0, 6900, 'Tarn Art Movers'),
(723, 24, 'Haus der Weber', 'Dresden', 'Germany', '2021-05-05', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(724, 34, 'Museum van de Haven', 'Delft', 'Netherlands', '2021-05-18', '2021-11-13', '2022-11-12', '2022-11-14', 'returned', 219.0, 1080, 'own van'),
(725, 7, 'Hove Folk Museum', 'Hove', 'United Kingdom', '2021-12-21', '2022-05-01', '2022-09-27', '2022-09-27', 'returned', 151.0, 320, 'own van'),
(726, 9, 'Musee de la Soie', 'Lyon', 'France', '2022-01-06', '2022-03-19', '2023-04-04', '2023-04-04', 'returned', 356.0, 1413, 'Koch Kunsttransport'),
(727, 30, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2022-04-11', '2022-09-26', '2022-12-30', '2023-02-19', 'returned', 357.0, 1510, 'Koch Kunsttransport'),
(728, 31, 'Norwich Clock Society', 'Norwich', 'United Kingdom', '2022-07-23', '2022-09-01', '2022-11-13', '2022-12-04', 'returned', 207.0, 3812, 'own van'),
(729, 24, 'Aarhus Bymuseum', 'Aarhus', 'Denmark', '2023-04-24', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(730, 24, 'Musee de la Soie', 'Lyon', 'France', '2023-06-15', '2023-10-08', '2024-03-25', '2024-03-22', 'returned', 183.0, 4968, 'Tarn Art Movers');

INSERT INTO ItemLoan VALUES
(731, 4, 'Norwich Clock Society', 'Norwich', 'United Kingdom', '2023-08-19', '2024-01-06', '2024-09-15', '2024-09-03', 'returned', 95.0, 814, 'Tarn Art Movers'),
(732, 34, 'Hove Folk Museum', 'Hove', 'United Kingdom', '2023-09-16', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(733, 15, 'Musee de la Soie', 'Lyon', 'France', '2023-09-29', '2024-05-03', '2024-11-15', NULL, 'out', 188.0, 4250, 'Tarn Art Movers'),
(734, 44, 'Leith Print Rooms', 'Leith', 'United Kingdom', '2023-11-20', '2024-04-02', '2025-01-31', NULL, 'out', 210.0, 960, 'Koch Kunsttransport'),
(735, 12, 'Norwich Clock Society', 'Norwich', 'United Kingdom', '2024-02-08', '2024-06-11', '2024-10-01', NULL, 'out', 95.5, 3108, 'own van'),
(736, 1, 'Musee de la Soie', 'Lyon', 'France', '2024-02-14', NULL, NULL, NULL, 'refused', NULL, NULL, NULL),
(737, 19, 'Haus der Weber', 'Dresden', 'Germany', '2024-03-14', '2024-07-22', '2025-03-30', NULL, 'out', 402.0, 2100, 'Koch Kunsttransport');
