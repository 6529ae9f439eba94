CREATE TABLE Patient (
  MRN TEXT PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Sex TEXT,
  BirthYear INTEGER,
  "Home District" TEXT,
  "Insurance Type" TEXT,
  Smoker TEXT
);
CREATE TABLE Ward (
  WardCode TEXT PRIMARY KEY,
  "Ward Name" TEXT,
  Beds INTEGER,
  Floor INTEGER,
  "Head Physician" TEXT
);
CREATE TABLE Diagnosis (
  DxCode TEXT PRIMARY KEY,
  Description TEXT,
  Chapter TEXT,
  Chronic INTEGER
);
CREATE TABLE Stay (
  StayID INTEGER PRIMARY KEY,
  MRN TEXT REFERENCES Patient(MRN),
  WardCode TEXT REFERENCES Ward(WardCode),
  DxCode TEXT REFERENCES Diagnosis(DxCode),
  AdmDate TEXT,
  DisDate TEXT,
  LOS INTEGER,
  AdmType TEXT,
  DischDisp TEXT,
  Charges REAL
);
CREATE TABLE Readmission (
  ReadmID INTEGER PRIMARY KEY,
  "Index Stay" INTEGER REFERENCES Stay(StayID),
  "Days Since Discharge" INTEGER,
  Planned TEXT,
  Avoidable TEXT,
  Reviewer TEXT
);
INSERT INTO Patient VALUES
('P1203', 'Agnes', 'Tolliver', 'F', 1938, 'Riverside', 'MC', 'N'),
('P1220', 'Bertram', 'Quayle', 'M', 1951, 'Hilltop', 'PR', 'Y'),
('P1237', 'Carmen', 'Ibarra', 'F', 1964, 'Riverside', 'MA', 'N'),
('P1254', 'Dwight', 'Osei', 'M', 1979, 'Old Town', 'PR', 'Y'),
('P1271', 'Edith', 'Novak', 'F', 1945, 'Hilltop', 'MC', 'N'),
('P1288', 'Farid', 'Haddad', 'M', 1988, 'Eastgate', 'SP', 'Y'),
('P1305', 'Greta', 'Lund', 'F', 1957, 'Old Town', 'PR', 'N'),
('P1322', 'Hollis', 'Baird', 'M', 1942, 'Riverside', 'MC', 'Y'),
('P1339', 'Imani', 'Okoro', 'F', 1993, 'Eastgate', 'MA', NULL),
('P1356', 'Jasper', 'Weems', 'M', 1969, 'Hilltop', 'MA', 'N'),
('P1373', 'Kirsten', 'Dahl', 'F', 1972, 'Riverside', 'PR', 'Y'),
('P1390', 'Leonard', 'Pruitt', 'M', 1934, 'Old Town', 'MC', 'N'),
('P1407', 'Marisol', 'Vega', 'F', 1981, 'Eastgate', 'SP', NULL),
('P1424', 'Norbert', 'Klein', 'M', 1960, 'Riverside', 'MA', 'Y');
INSERT INTO Ward VALUES
('CAR', 'Cardiology', 28, 3, 'Dr. Amundsen'),
('PUL', 'Pulmonology', 22, 3, 'Dr. Reyes'),
('ORT', 'Orthopaedics', 34, 2, 'Dr. Castellan'),
('GER', 'Geriatrics', 30, 1, 'Dr. Whitlow'),
('GIM', 'Internal Medicine', 40, 4, 'Dr. Amundsen'),
('ICU', 'Intensive Care', 12, 2, NULL);
INSERT INTO Diagnosis VALUES
('I50', 'Heart failure', 'Circulatory', 1),
('I21', 'Acute myocardial infarction', 'Circulatory', 0),
('J44', 'COPD', 'Respiratory', 1),
('J18', 'Pneumonia', 'Respiratory', 0),
('S72', 'Fracture of femur', 'Injury', 0),
('E11', 'Type 2 diabetes', 'Endocrine', 1),
('K80', 'Gallstones', 'Digestive', 0),
('N18', 'Chronic kidney disease', 'Genitourinary', 1);
INSERT INTO Stay VALUES
(7001, 'P1203', 'PUL', 'J44', '2023-02-02', '2023-02-09', 7, 'E', 'HOM', 7194.45),
(7002, 'P1220', 'PUL', 'J44', '2023-11-08', '2023-11-12', 4, 'L', 'SNF', 6524.41),
(7003, 'P1237', 'ORT', 'S72', '2023-10-15', '2023-10-26', 11, 'E', 'HOM', 17904.14),
(7004, 'P1254', 'GER', 'I50', '2022-07-05', '2022-07-14', 9, 'L', 'SNF', 17901.03),
(7005, 'P1271', 'PUL', 'J44', '2021-07-22', '2021-07-24', 2, 'E', 'SNF', 3782.53),
(7006, 'P1288', 'GIM', 'J18', '2022-04-30', '2022-05-17', 17, 'E', 'HOM', 30129.18),
(7007, 'P1305', 'ICU', 'I21', '2021-05-16', '2021-05-25', 9, 'E', 'HOM', 10100.81),
(7008, 'P1322', 'GIM', 'N18', '2023-07-28', '2023-08-14', 17, 'U', 'REH', 29511.66),
(7009, 'P1339', 'ORT', 'S72', '2021-10-08', '2021-10-11', 3, 'U', 'EXP', 5859.65),
(7010, 'P1356', 'GER', 'E11', '2023-11-02', '2023-11-13', 11, 'E', 'HOM', 15769.69),
(7011, 'P1373', 'PUL', 'J44', '2023-11-15', '2023-11-28', 13, 'U', 'HOM', 16455.78),
(7012, 'P1390', 'GER', 'I50', '2022-09-02', '2022-09-08', 6, 'E', 'HOM', 9210.62),
(7013, 'P1305', 'PUL', 'J44', '2023-05-08', '2023-05-11', 3, 'E', 'AMA', 3447.82),
(7014, 'P1373', 'CAR', 'I50', '2022-02-22', '2022-02-25', 3, 'E', 'HOM', 6283.88),
(7015, 'P1305', 'PUL', 'J18', '2021-12-19', '2021-12-30', 11, 'E', 'SNF', 16666.67),
(7016, 'P1322', 'ORT', 'S72', '2023-05-10', '2023-05-12', 2, 'U', 'REH', 3950.53),
(7017, 'P1203', 'GER', 'I50', '2021-08-11', '2021-08-20', 9, 'E', 'REH', 19003.95),
(7018, 'P1339', 'GIM', 'E11', '2021-11-05', '2021-11-16', 11, 'E', 'HOM', 24958.15),
(7019, 'P1288', 'ORT', 'S72', '2021-09-09', '2021-09-26', 17, 'U', 'HOM', 39906.53),
(7020, 'P1203', 'GIM', 'E11', '2022-03-11', '2022-03-12', 1, 'E', 'REH', 1166.7),
(7021, 'P1305', 'GIM', 'E11', '2021-09-09', '2021-09-11', 2, 'L', 'HOM', 4234.13),
(7022, 'P1407', 'ICU', 'I21', '2023-02-24', '2023-02-26', 2, 'E', 'HOM', 3958.04),
(7023, 'P1339', 'GER', 'I50', '2023-08-28', '2023-09-08', 11, 'L', 'SNF', 13621.07),
(7024, 'P1254', 'CAR', 'I50', '2023-07-07', '2023-07-09', 2, 'E', 'HOM', 3924.96),
(7025, 'P1356', 'CAR', 'I50', '2023-01-20', '2023-01-27', 7, 'E', 'REH', 11566.06),
(7026, 'P1288', 'GIM', 'K80', '2023-03-02', '2023-03-19', 17, 'E', 'REH', 22683.73),
(7027, 'P1271', 'GER', 'I50', '2022-10-24', '2022-10-31', 7, 'E', 'HOM', 12047.06),
(7028, 'P1390', 'GIM', 'J18', '2022-10-24', NULL, NULL, 'U', NULL, NULL),
(7029, 'P1373', 'GER', 'I50', '2022-02-09', '2022-02-17', 8, 'U', 'HOM', 9663.0),
(7030, 'P1305', 'GIM', 'N18', '2023-03-01', '2023-03-14', 13, 'U', 'HOM', 24825.3);
INSERT INTO Readmission VALUES
(1, 7003, 12, 'N', 'U', NULL),
(2, 7004, 9, 'N', 'N', 'T. Olafsen'),
(3, 7005, 61, 'N', 'N', 'T. Olafsen'),
(4, 7006, 61, 'N', 'U', NULL),
(5, 7007, 61, 'Y', 'Y', NULL),
(6, 7010, 4, 'N', 'Y', 'C. Marsh'),
(7, 7015, 61, 'N', 'Y', 'T. Olafsen'),
(8, 7017, 34, 'N', 'Y', 'C. Marsh'),
(9, 7018, 22, 'N', 'U', 'C. Marsh'),
(10, 7020, 6, 'N', 'Y', 'B. Sand'),
(11, 7024, 61, 'Y', 'Y', 'T. Olafsen'),
(12, 7025, 34, 'N', 'Y', 'T. Olafsen'),
(13, 7027, 48, 'Y', 'U', 'T. Olafsen'),
(14, 7029, 12, 'N', 'U', 'C. Marsh');
