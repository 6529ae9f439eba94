CREATE TABLE BUYER (
  BUYER_ID INTEGER PRIMARY KEY,
  BUYER_NAME TEXT,
  BUYER_TYPE TEXT,
  DISTRICT TEXT,
  HEAD_NM TEXT,
  ANNUAL_BUDGET INTEGER
);

INSERT INTO BUYER VALUES
(1, 'Selwick City Council', 'Council', 'Selwick', 'Rowena Blythe', 412000000),
(2, 'Selwick Royal Infirmary', 'Hospital', 'Selwick', 'Amit Desai', 268000000),
(3, 'Marram District Council', 'Council', 'Marram', 'Cedric Pollock', 97000000),
(4, 'Tidewell Port Authority', 'Transport', 'Tidewell', 'Sunniva Dahl', 54000000),
(5, 'Marram College', 'Education', 'Marram', 'Hester Quarrie', 23500000),
(6, 'Northfold Police', 'Police', 'Northfold', 'Gwyn Prosser', 141000000),
(7, 'University of Selwick', 'Education', 'Selwick', 'Leonie Falk', 185000000),
(8, 'Northfold Water Board', 'Utility', 'Northfold', 'Bartek Nowak', 76000000),
(9, 'Tidewell Parish Council', 'Council', 'Tidewell', NULL, 1900000);

CREATE TABLE SUPPLIER (
  SUPPLIER_ID INTEGER PRIMARY KEY,
  SUPPLIER_NAME TEXT,
  TOWN TEXT,
  COUNTRY_CD TEXT,
  STAFF INTEGER,
  SME_FL TEXT,
  PARENT_ID INTEGER,
  FOUNDED_YR INTEGER,
  BANNED_UNTIL TEXT
);

INSERT INTO SUPPLIER VALUES
(1, 'Harcourt Build Ltd', 'Selwick', 'GB', 640, 'N', NULL, 1962, NULL),
(2, 'Pike and Loom IT', 'Northfold', 'GB', 48, 'Y', NULL, 2009, NULL),
(3, 'Corvane Group', 'Antwerp', 'BE', 5200, 'N', NULL, 1931, NULL),
(4, 'Corvane Cleaning', 'Selwick', 'GB', 310, 'N', 3, 1998, NULL),
(5, 'Corvane Facilities', 'Tidewell', 'GB', 475, 'N', 3, 2004, NULL),
(6, 'Greenmantle Landscapes', 'Marram', 'GB', 27, 'Y', NULL, 2013, NULL),
(7, 'Osterman Medizin', 'Hanover', 'DE', 1850, 'N', NULL, 1947, NULL),
(8, 'Osterman UK', 'Selwick', 'GB', 88, 'Y', 7, 2015, NULL),
(9, 'Tidewell Marine Works', 'Tidewell', 'GB', 132, 'Y', NULL, 1985, NULL),
(10, 'Brightledger Audit', 'Selwick', 'GB', 60, 'Y', NULL, 2001, NULL),
(11, 'Sable Security', 'Northfold', 'GB', 205, 'Y', NULL, 1994, '2025-06-30'),
(12, 'Quern Catering', 'Marram', 'GB', 74, 'Y', NULL, 2006, NULL),
(13, 'Larkrise Software', 'Cork', 'IE', 34, 'Y', NULL, 2016, NULL),
(14, 'Dunnet Roads', 'Northfold', 'GB', 390, 'N', NULL, 1978, '2024-12-31'),
(15, 'Harcourt Scaffold', 'Selwick', 'GB', 55, 'Y', 1, 1999, NULL),
(16, 'Fathom Hydro', 'Bremen', 'DE', 260, 'N', NULL, 1990, NULL);

CREATE TABLE PROC_TYPE (
  PROC_CD TEXT PRIMARY KEY,
  PROC_TEXT TEXT
);

INSERT INTO PROC_TYPE VALUES
('O', 'Open'),
('R', 'Restricted'),
('N', 'Negotiated'),
('D', 'Direct award'),
('F', 'Framework call-off');

CREATE TABLE CONTRACT (
  CONTRACT_NO TEXT PRIMARY KEY,
  TITLE TEXT,
  BUYER_ID INTEGER,
  SUPPLIER_ID INTEGER,
  RUNNER_UP_ID INTEGER,
  PROC_CD TEXT,
  CATEGORY TEXT,
  PUBLISHED_DT TEXT,
  BID_DEADLINE TEXT,
  AWARD_DT TEXT,
  START_DT TEXT,
  END_DT TEXT,
  EST_VALUE REAL,
  AWARD_VALUE REAL,
  BIDS_RECD INTEGER,
  LOWEST_BID REAL,
  EU_FUNDED TEXT,
  LOT_COUNT TEXT,
  STATUS TEXT,
  PRICE_WEIGHT_PCT INTEGER,
  OFFICER_NM TEXT
);

INSERT INTO CONTRACT VALUES
('SEL-2020-011', 'Dementia ward alterations', 2, 1, 15, 'N', 'Works', '2020-02-27', '2020-04-04', '2020-07-22', '2020-09-23', '2023-09-14', 190500.0, 149898.34, 2, 149898.34, 'Y', '2', 'completed', 40, 'Clare Wimbush'),
('SEL-2020-018', 'Guided bus study', 1, 10, 3, 'F', 'Services', '2020-04-12', '2020-06-10', '2020-06-23', '2020-07-23', '2021-01-14', 339500.0, 297317.49, 8, 297317.49, 'Y', '1', 'completed', 100, 'Magda Ilic'),
('SEL-2020-025', 'Surgical gloves', 2, 8, 7, 'O', 'Supplies', '2020-04-21', '2020-05-30', '2020-08-23', '2020-09-26', '2021-01-03', 228500.0, 205196.91, 2, 205196.91, 'N', '1', 'completed', 30, 'Tobias Renn'),
('SEL-2020-032', 'Network switches', 7, 2, 13, 'O', 'Supplies', '2020-05-17', '2020-06-01', '2020-06-24', '2020-08-24', '2021-02-24', 70000.0, 62546.38, 7, 60845.94, 'N', '1', 'completed', 30, 'Magda Ilic'),
('SEL-2020-039', 'Uniforms for officers', 6, 11, NULL, 'D', 'Supplies', '2020-05-26', '2020-06-30', '2020-08-21', '2020-10-21', '2021-10-24', 140000.0, 137442.18, 1, NULL, 'N', '3', 'completed', 100, 'Hal Okoro'),
('SEL-2020-046', 'MRI scanner', 2, 7, NULL, 'D', 'Supplies', '2020-07-12', '2020-08-01', '2020-09-17', '2020-12-11', '2023-12-19', 62500.0, 71525.59, 1, NULL, 'N', '3', 'completed', 30, 'Magda Ilic'),
('SEL-2020-053', 'School meals, primary', 3, 5, 12, 'O', 'Services', '2020-07-29', '2020-08-14', '2020-11-26', '2021-01-23', '2021-04-23', 23500.0, 24702.64, 3, 23530.12, 'Y', '2', 'completed', 100, 'Magda Ilic'),
('SEL-2020-060', 'Mooring rope', 4, 9, NULL, 'D', 'Supplies', '2020-08-13', '2020-08-28', '2020-09-15', '2020-11-19', '2021-02-11', 523000.0, 579509.74, 1, NULL, 'Y', '1', 'completed', 30, 'Hal Okoro'),
('SEL-2020-067', 'Dredging of east basin', 4, 9, 3, 'N', 'Works', '2020-09-06', '2020-10-29', '2020-12-12', '2021-02-21', '2021-08-28', 2729000.0, 2687100.62, 2, 2310950.28, 'N', '4', 'completed', 50, 'Hal Okoro'),
('SEL-2020-074', 'MRI scanner maintenance', 2, 7, 8, 'O', 'Services', '2020-10-06', '2020-11-20', '2020-12-31', '2021-02-18', '2025-02-18', 1804500.0, 1560313.12, 9, 1460363.35, 'N', '4', 'awarded', 60, 'Tobias Renn'),
('SEL-2020-081', 'Night guards for depot', 4, 5, NULL, 'D', 'Services', '2020-11-10', '2020-12-27', '2021-03-13', '2021-04-25', '2024-04-29', 275500.0, 288742.67, 1, NULL, 'N', '2', 'completed', 40, 'Clare Wimbush'),
('SEL-2021-088', 'Replacement of harbour fenders', 4, 9, 1, 'O', 'Works', '2021-04-24', '2021-06-08', '2021-09-03', '2021-11-03', '2022-02-06', 509500.0, 503642.13, 5, 471581.3, 'N', '3', 'completed', 50, 'Philippa Stott'),
('SEL-2021-095', 'Laboratory refrigerators', 7, 7, 8, 'R', 'Supplies', '2021-06-22', '2021-08-07', '2021-10-06', '2021-12-27', '2022-04-05', 37000.0, 42872.72, 5, 42872.72, 'Y', '1', 'completed', 50, 'Hal Okoro'),
('SEL-2021-102', 'Library extension', 1, 1, 3, 'F', 'Works', '2021-08-10', '2021-10-02', '2021-10-28', '2021-12-09', '2022-06-03', 269500.0, 247238.95, 3, 242958.92, 'N', '4', 'completed', 30, 'Philippa Stott'),
('SEL-2021-109', 'Canteen concession', 5, 12, NULL, 'N', 'Services', '2021-12-05', '2022-01-26', '2022-02-19', '2022-03-12', '2022-06-02', 171500.0, 141121.48, 1, 141121.48, 'N', '2', 'completed', 60, 'Hal Okoro'),
('SEL-2022-116', 'Office cleaning, town hall', 1, NULL, NULL, 'O', 'Services', '2022-01-20', '2022-03-01', NULL, NULL, NULL, 87000.0, NULL, 2, NULL, 'N', '3', 'cancelled', 100, 'Tobias Renn'),
('SEL-2022-123', 'Park mowing, north', 1, 6, 5, 'O', 'Services', '2022-03-29', '2022-04-24', '2022-08-20', '2022-10-30', '2023-04-22', 93000.0, 86158.83, 9, 78663.96, 'N', '2', 'completed', 100, 'Philippa Stott'),
('SEL-2022-130', 'Flood wall, phase 1', 8, 9, 1, 'R', 'Works', '2022-05-05', '2022-06-15', '2022-09-10', '2022-11-05', '2026-11-05', 624500.0, 673295.33, 5, 673295.33, 'Y', '1', 'awarded', 30, 'Clare Wimbush'),
('SEL-2022-137', 'Ward cleaning 2021-2024', 2, 5, 4, 'R', 'Services', '2022-05-08', '2022-06-27', '2022-08-09', '2022-09-27', '2023-09-25', 623000.0, 635916.22, 2, 635916.22, 'N', '1', 'completed', 100, 'Hal Okoro'),
('SEL-2022-144', 'Supply of infusion pumps', 2, 7, 8, 'F', 'Supplies', '2022-07-30', '2022-09-14', '2022-12-11', '2023-02-21', '2024-02-29', 65000.0, 51996.96, 3, 51996.96, 'N', '1', 'completed', 50, 'Philippa Stott'),
('SEL-2022-151', 'Ambulance bay doors', 2, 15, 1, 'F', 'Works', '2022-09-02', '2022-10-21', '2022-11-14', '2023-01-10', '2026-01-08', 3128000.0, 3595177.28, 2, 3113613.29, 'Y', '1', 'awarded', 50, 'Philippa Stott'),
('SEL-2022-158', 'Playground renewal at Elm Green', 9, 6, 15, 'R', 'Works', '2022-09-25', '2022-10-24', '2022-12-27', '2023-03-02', '2027-03-04', 368000.0, 403948.58, 8, 345063.65, 'Y', '2', 'awarded', 40, 'Clare Wimbush'),
('SEL-2022-165', 'Grit and salt for winter', 3, NULL, NULL, 'N', 'Supplies', '2022-11-12', '2022-12-16', NULL, NULL, NULL, 109000.0, NULL, 0, NULL, 'N', '4', 'cancelled', 60, 'Clare Wimbush'),
('SEL-2023-172', 'Kitchen refit at Marram College', 5, 12, 15, 'O', 'Works', '2023-01-20', '2023-02-12', '2023-05-20', '2023-06-18', '2025-06-10', 165500.0, 170286.36, 7, 150466.51, 'N', '3', 'awarded', 100, 'Magda Ilic'),
('SEL-2023-179', 'Drone survey of outfalls', 8, 16, 2, 'F', 'Services', '2023-01-23', '2023-02-21', '2023-06-11', '2023-08-30', '2024-03-04', 109500.0, 102607.7, 4, 102607.7, 'N', '1', 'completed', 70, 'Magda Ilic'),
('SEL-2023-186', 'Annual audit of accounts', 1, 10, 2, 'O', 'Services', '2023-02-06', '2023-03-29', '2023-06-15', '2023-08-14', '2024-08-08', 45000.0, 49082.63, 2, 49082.63, 'N', '1', 'completed', 100, 'Philippa Stott'),
('SEL-2023-193', 'Traffic signal upgrade', 1, 14, NULL, 'D', 'Works', '2023-03-07', '2023-03-23', '2023-05-26', '2023-06-20', '2023-12-17', 649500.0, 764715.87, 1, NULL, 'Y', '3', 'completed', 30, 'Hal Okoro'),
('SEL-2023-200', 'New case management system', 6, 2, NULL, 'O', 'Services', '2023-04-18', '2023-05-21', '2023-06-14', '2023-06-27', '2024-06-25', 100500.0, 91128.06, 1, 91128.06, 'N', '1', 'completed', 100, 'Clare Wimbush'),
('SEL-2023-207', 'Cell block refurbishment', 6, 5, NULL, 'O', 'Works', '2023-04-27', '2023-06-12', '2023-08-27', '2023-11-16', '2027-11-11', 1327000.0, 1478285.83, 1, 1305592.29, 'N', '1', 'awarded', 60, 'Philippa Stott'),
('SEL-2023-214', 'Council website rebuild', 3, 2, 13, 'N', 'Services', '2023-05-08', '2023-05-25', '2023-07-31', '2023-10-14', '2024-10-04', 723500.0, 718103.58, 5, 718103.58, 'N', '1', 'awarded', 60, 'Magda Ilic');

INSERT INTO CONTRACT VALUES
('SEL-2023-221', 'Tree planting on ring road', 1, 6, 11, 'O', 'Services', '2023-06-25', '2023-07-31', '2023-11-15', '2023-12-06', '2025-12-05', 673000.0, 759973.64, 7, 759973.64, 'Y', '1', 'awarded', 50, 'Tobias Renn'),
('SEL-2023-228', 'Leak detection sensors', 8, 16, 13, 'R', 'Supplies', '2023-08-08', '2023-09-21', '2023-12-12', '2024-01-14', '2024-04-22', 116500.0, 110378.16, 6, 110378.16, 'N', '3', 'completed', 70, 'Philippa Stott'),
('SEL-2023-235', 'Resurfacing of Quay Street', 1, 14, 1, 'O', 'Works', '2023-08-19', '2023-09-11', '2024-01-01', '2024-02-10', '2026-01-31', 262500.0, 258039.2, 7, 258039.2, 'N', '4', 'awarded', 70, 'Philippa Stott'),
('SEL-2024-242', 'Flood wall, phase 2', 8, 3, 1, 'O', 'Works', '2024-03-22', '2024-05-06', '2024-07-23', '2024-10-02', '2025-01-02', 765500.0, 627138.32, 8, 627138.32, 'N', '1', 'awarded', 100, 'Philippa Stott'),
('SEL-2024-249', 'Park mowing, south', 1, 6, 5, 'O', 'Services', '2024-04-01', '2024-04-16', '2024-07-04', '2024-09-08', '2028-09-01', 149500.0, 155896.04, 8, 155896.04, 'Y', '1', 'awarded', 50, 'Clare Wimbush'),
('SEL-2024-256', 'Vehicle recovery', 6, 14, 5, 'O', 'Services', '2024-04-07', '2024-04-22', '2024-05-07', '2024-05-21', '2028-05-28', 142000.0, 139718.01, 4, 124961.61, 'Y', '1', 'awarded', 40, 'Magda Ilic'),
('SEL-2024-263', 'Scaffolding for clock tower', 9, 15, 1, 'F', 'Works', '2024-04-18', '2024-06-03', '2024-08-21', '2024-09-22', '2024-12-30', 148500.0, 141146.48, 4, 141146.48, 'N', '1', 'awarded', 100, 'Clare Wimbush'),
('SEL-2024-270', 'Payroll software licences', 8, 13, NULL, 'N', 'Supplies', '2024-05-23', '2024-07-21', '2024-09-18', '2024-10-03', '2025-01-07', 55000.0, 43908.78, 1, 43908.78, 'Y', '2', 'awarded', 100, 'Hal Okoro'),
('SEL-2024-277', 'Student records software', 5, NULL, NULL, 'F', 'Services', '2024-05-30', '2024-07-25', NULL, NULL, NULL, 73000.0, NULL, NULL, NULL, 'N', '4', 'open', 30, 'Philippa Stott'),
('SEL-2024-284', 'Annual audit of accounts', 7, NULL, NULL, 'O', 'Services', '2024-06-09', '2024-07-18', NULL, NULL, NULL, 20500.0, NULL, NULL, NULL, 'Y', '2', 'open', 50, 'Magda Ilic'),
('SEL-2024-291', 'Meter reading', 8, NULL, NULL, 'R', 'Services', '2024-06-19', '2024-07-21', NULL, NULL, NULL, 161000.0, NULL, 2, NULL, 'N', '1', 'cancelled', 60, 'Philippa Stott'),
('SEL-2024-298', 'Lecture hall roof', 7, NULL, NULL, 'O', 'Works', '2024-06-25', '2024-08-18', NULL, NULL, NULL, 1460500.0, NULL, NULL, NULL, 'N', '1', 'open', 60, 'Magda Ilic'),
('SEL-2024-305', 'Body cameras', 6, NULL, NULL, 'N', 'Supplies', '2024-08-04', '2024-09-21', NULL, NULL, NULL, 251500.0, NULL, NULL, NULL, 'N', '3', 'open', 40, 'Philippa Stott'),
('SEL-2024-312', 'Bridge painting at Marram', 3, NULL, NULL, 'O', 'Works', '2024-09-21', '2024-11-11', NULL, NULL, NULL, 345500.0, NULL, NULL, NULL, 'Y', '1', 'open', 40, 'Philippa Stott'),
('SEL-2024-319', 'Sludge pump overhaul', 8, NULL, NULL, 'D', 'Works', '2024-09-23', '2024-11-04', NULL, NULL, NULL, 643000.0, NULL, NULL, NULL, 'N', '2', 'open', 60, 'Clare Wimbush');

CREATE TABLE AMENDMENT (
  AMEND_ID INTEGER PRIMARY KEY,
  CONTRACT_NO TEXT,
  AMEND_DT TEXT,
  REASON TEXT,
  VALUE_CHANGE REAL,
  NEW_END_DT TEXT,
  APPROVED_BY TEXT
);

INSERT INTO AMENDMENT VALUES
(9001, 'SEL-2020-011', '2021-03-23', 'scope cut', -7788.78, NULL, 'Hal Okoro'),
(9002, 'SEL-2020-067', '2021-05-19', 'scope cut', -333639.02, NULL, 'Hal Okoro'),
(9003, 'SEL-2020-067', '2021-06-10', 'extra work', 211081.89, '2022-01-28', 'Tobias Renn'),
(9004, 'SEL-2020-081', '2021-06-13', 'design error', 25748.06, NULL, 'Philippa Stott'),
(9005, 'SEL-2020-067', '2021-08-15', 'delay', 0.0, '2022-01-20', 'Clare Wimbush'),
(9006, 'SEL-2021-088', '2021-12-11', 'design error', 42386.44, NULL, 'Philippa Stott'),
(9007, 'SEL-2021-088', '2021-12-21', 'design error', 48515.31, NULL, 'Magda Ilic'),
(9008, 'SEL-2021-102', '2021-12-29', 'extra work', 34032.72, '2022-06-29', 'Tobias Renn'),
(9009, 'SEL-2021-088', '2022-01-20', 'delay', 0.0, '2022-03-29', 'Tobias Renn'),
(9010, 'SEL-2021-102', '2022-03-19', 'extra work', 32581.55, '2022-07-04', 'Tobias Renn'),
(9011, 'SEL-2021-102', '2022-05-23', 'scope cut', -9661.17, NULL, 'Clare Wimbush'),
(9012, 'SEL-2022-137', '2022-10-26', 'design error', 27182.0, NULL, 'Philippa Stott'),
(9013, 'SEL-2022-137', '2023-02-19', 'extra work', 58501.91, '2023-11-27', 'Tobias Renn'),
(9014, 'SEL-2022-158', '2023-06-18', 'extra work', 45047.71, '2027-03-26', 'Philippa Stott'),
(9015, 'SEL-2023-193', '2023-07-21', 'price index', 25940.59, NULL, 'Hal Okoro'),
(9016, 'SEL-2023-172', '2023-08-01', 'scope cut', -7385.61, NULL, 'Magda Ilic'),
(9017, 'SEL-2020-081', '2023-10-03', 'design error', 17630.76, NULL, 'Hal Okoro'),
(9018, 'SEL-2023-193', '2023-10-14', 'scope cut', -98320.9, NULL, 'Magda Ilic'),
(9019, 'SEL-2023-228', '2024-02-05', 'extra work', 20996.4, '2024-07-18', 'Hal Okoro'),
(9020, 'SEL-2023-228', '2024-02-21', 'extra work', 8913.23, '2024-06-14', 'Magda Ilic'),
(9021, 'SEL-2022-151', '2024-02-28', 'design error', 140456.11, NULL, 'Philippa Stott'),
(9022, 'SEL-2023-228', '2024-03-30', 'delay', 0.0, '2024-06-05', 'Clare Wimbush'),
(9023, 'SEL-2020-074', '2024-04-14', 'design error', 59686.53, NULL, 'Tobias Renn'),
(9024, 'SEL-2022-151', '2024-07-15', 'price index', 108482.48, NULL, 'Philippa Stott'),
(9025, 'SEL-2022-151', '2024-09-18', 'design error', 390074.2, NULL, 'Clare Wimbush'),
(9026, 'SEL-2024-256', '2024-10-03', 'price index', 4913.48, NULL, 'Hal Okoro'),
(9027, 'SEL-2024-263', '2024-10-03', 'extra work', 17687.26, '2025-02-10', 'Hal Okoro'),
(9028, 'SEL-2022-151', '2024-10-28', 'delay', 0.0, '2026-02-17', 'Hal Okoro');
