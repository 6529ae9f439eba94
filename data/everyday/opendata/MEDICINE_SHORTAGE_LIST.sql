CREATE TABLE ATC_GROUP (ATC1 TEXT, ATC1_TXT TEXT);
CREATE TABLE REASON (RSN_CD TEXT, RSN_TXT TEXT);
CREATE TABLE HOLDER (MAH_ID INTEGER, MAH_NM TEXT, CTRY TEXT, PARENT_GRP TEXT);
CREATE TABLE SHORTAGE (NOTIF_NO INTEGER PRIMARY KEY, PROD_NM TEXT, SUBST TEXT, ATC1 TEXT, MAH_ID INTEGER, FORM TEXT, ROUTE_CD TEXT, STRENGTH TEXT, PACK_SZ INTEGER, RSN_CD TEXT, NOTIF_DT TEXT, START_DT TEXT, END_EXP_DT TEXT, END_ACT_DT TEXT, DUR_DAYS INTEGER, CRIT_LVL INTEGER, HOSP_ONLY TEXT, PAED_YN TEXT, MKT_SHR_PCT REAL, SHR_12M_AGO REAL, ALT_CNT INTEGER, IMPORT_OK TEXT, PRICE_EUR REAL, PACKS_MTH INTEGER, PREV_SHORT INTEGER);

INSERT INTO ATC_GROUP VALUES
('A', 'Alimentary tract and metabolism'),
('B', 'Blood and blood-forming organs'),
('C', 'Cardiovascular system'),
('J', 'Anti-infectives'),
('L', 'Cancer and immune medicines'),
('N', 'Nervous system'),
('R', 'Respiratory system'),
('S', 'Sensory organs');

INSERT INTO REASON VALUES
('P', 'Production problem'),
('D', 'Increased demand'),
('Q', 'Quality defect'),
('R', 'Raw material not available'),
('L', 'Distribution delay'),
('W', 'Withdrawn for commercial reasons');

INSERT INTO HOLDER VALUES
(1, 'Alvento Pharma', 'Spain', 'Alvento'),
(2, 'Brenna Generics', 'Germany', 'Nordal Group'),
(3, 'Castor Labs', 'Belgium', NULL),
(4, 'Nordal', 'Denmark', 'Nordal Group'),
(5, 'Ostara Biotech', 'Austria', NULL),
(6, 'Pellera', 'Italy', 'Alvento'),
(7, 'Sundar Remedies', 'India', NULL),
(8, 'Trivane', 'France', NULL),
(9, 'Wexcura', 'Germany', 'Wexcura Holding'),
(10, 'Yarrow Vaccines', 'Ireland', NULL);

INSERT INTO SHORTAGE VALUES
(4401, 'Midastor', 'midazolam', 'N', 3, 'solution for injection', 'IV', '5 mg/ml', 10, 'P', '19.01.2021', '14.02.2021', '27.03.2021', '21.03.2022', 400, 2, 'Y', 'N', 25.9, 30.2, 6, 'N', 138.19, 38108, 3),
(4403, 'Insulora Rapid', 'insulin aspart', 'A', 5, 'solution for injection', 'SC', '100 U/ml', 5, 'D', '20.01.2021', '16.02.2021', '26.03.2021', '18.04.2021', 61, 2, 'N', 'N', 12.1, 14.6, 4, 'N', 96.9, 25588, 2),
(4407, 'Metotrexa', 'methotrexate', 'L', 6, 'solution for injection', 'SC', '15 mg', 4, 'P', '13.03.2021', '07.04.2021', '16.10.2021', '15.08.2021', 130, 1, 'N', 'N', 57.5, 66.4, 5, 'Y', 135.51, 14136, 2),
(4410, 'Lamotrella', 'lamotrigine', 'N', 1, 'tablet', 'PO', '100 mg', 56, 'L', '19.02.2021', '09.04.2021', '31.12.2021', '23.05.2021', 44, 1, 'N', 'N', 71.8, 69.4, 2, 'Y', 57.03, 27510, 0),
(4411, 'Cefastor', 'cefuroxime', 'J', 3, 'powder for injection', 'IV', '750 mg', 10, 'W', '27.05.2021', '14.06.2021', '27.07.2021', '01.05.2022', 321, 2, 'Y', 'N', 32.2, 33.1, 0, 'N', 3.45, 7385, 0),
(4413, 'Azathiobren', 'azathioprine', 'L', 2, 'tablet', 'PO', '50 mg', 100, 'P', '11.05.2021', '05.07.2021', '21.12.2021', '10.02.2022', 220, 2, 'N', 'N', 51.6, 46.6, 2, 'N', 72.51, 34383, 3),
(4414, 'Montelora', 'montelukast', 'R', 6, 'tablet', 'PO', '10 mg', 28, 'D', '14.06.2021', '06.07.2021', '11.12.2021', '03.04.2022', 271, 2, 'N', 'N', 36.7, 38.1, 5, 'Y', 149.45, 38308, 2),
(4415, 'Salbutair', 'salbutamol', 'R', 6, 'inhaler', 'INH', '100 mcg', 200, 'Q', '13.07.2021', '14.07.2021', '10.10.2021', '06.06.2022', 327, 2, 'N', 'Y', 5.8, 6.4, 4, 'N', 6.25, 4269, 0),
(4418, 'Ferrovane', 'iron sucrose', 'B', 8, 'solution for injection', 'IV', '20 mg/ml', 5, 'W', '27.07.2021', '16.08.2021', '26.04.2022', '03.01.2022', 140, 1, 'Y', 'N', 25.6, 23.1, 5, 'N', 58.25, 25017, 0),
(4419, 'Salbutair', 'salbutamol', 'R', 6, 'inhaler', 'INH', '100 mcg', 200, 'D', '31.08.2021', '26.09.2021', '22.12.2021', '23.09.2022', 362, 1, 'N', 'Y', 26.6, 30.3, 1, 'Y', 114.38, 22172, 2),
(4423, 'Enoxalva', 'enoxaparin', 'B', 1, 'solution for injection', 'SC', '40 mg', 20, 'D', '10.10.2021', '28.09.2021', '08.04.2022', '19.11.2021', 52, 1, 'N', 'N', 62.5, 75.7, 0, 'Y', 61.0, 37972, 1),
(4426, 'Amoxilva', 'amoxicillin', 'J', 5, 'oral suspension', 'PO', '250 mg/5 ml', 1, 'Q', '19.08.2021', '02.10.2021', '04.12.2021', '07.09.2022', 340, 3, 'N', 'Y', 67.9, 82.6, 4, 'N', 66.83, 27622, 2),
(4430, 'Pantovane', 'pantoprazole', 'A', 8, 'tablet', 'PO', '40 mg', 100, 'R', '13.09.2021', '24.10.2021', '10.06.2022', '22.08.2022', 302, 2, 'N', 'N', 3.8, 5.0, 6, 'Y', 8.14, 30228, 2),
(4433, 'Peniwex', 'phenoxymethylpenicillin', 'J', 9, 'oral suspension', 'PO', '125 mg/5 ml', 1, 'D', '31.12.2021', '14.02.2022', '09.04.2022', '22.06.2022', 128, 1, 'N', 'Y', 72.2, 52.2, 3, 'N', 109.93, 1161, 3),
(4434, 'Amoxilva', 'amoxicillin', 'J', 5, 'oral suspension', 'PO', '250 mg/5 ml', 1, 'P', '14.03.2022', '07.03.2022', '27.08.2022', '01.12.2022', 269, 1, 'N', 'Y', 20.7, 27.1, 1, 'N', 25.54, 35753, 6),
(4435, 'Metotrexa', 'methotrexate', 'L', 6, 'solution for injection', 'SC', '15 mg', 4, 'P', '03.02.2022', '14.03.2022', '13.07.2022', '17.07.2022', 125, 2, 'N', 'N', 11.0, 14.3, 2, 'Y', 93.21, 37714, 6),
(4436, 'Semalutide Nordal', 'semaglutide', 'A', 4, 'solution for injection', 'SC', '1 mg', 4, 'W', '03.06.2022', '27.05.2022', '01.11.2022', '30.06.2023', 399, 1, 'N', 'N', 21.5, 21.7, 0, 'Y', 146.99, 3326, 0),
(4437, 'Candewex', 'candesartan', 'C', 9, 'tablet', 'PO', '16 mg', 98, 'P', '02.06.2022', '28.05.2022', '19.02.2023', '14.07.2022', 47, 2, 'N', 'N', 81.9, 65.7, 1, 'N', 74.21, 25835, 2),
(4440, 'Parafebra', 'paracetamol', 'N', 5, 'suppository', 'PR', '250 mg', 10, 'P', '12.06.2022', '01.06.2022', NULL, '18.09.2022', 109, 2, 'N', 'N', 36.5, 44.4, 2, 'Y', 71.87, 39912, 3),
(4441, 'Tamoxivane', 'tamoxifen', 'L', 8, 'tablet', 'PO', '20 mg', 100, 'L', '14.05.2022', '03.06.2022', '29.01.2023', '29.04.2023', 330, 2, 'N', 'N', 5.2, 5.2, 3, 'Y', 102.25, 38959, 0),
(4445, 'Otocip', 'ciprofloxacin', 'S', 1, 'ear drops', 'AUR', '2 mg/ml', 15, 'Q', '08.07.2022', '21.07.2022', '15.10.2022', '08.03.2023', 230, 3, 'N', 'N', 74.0, 89.8, 4, 'Y', 88.85, 8370, 3),
(4446, 'Valsarella', 'valsartan', 'C', 7, 'tablet', 'PO', '160 mg', 98, 'W', '09.06.2022', '08.08.2022', '27.05.2023', '30.01.2023', 175, 1, 'N', 'N', 9.4, 11.3, 0, 'Y', 107.57, 24925, 1),
(4447, 'Amoxibren forte', 'amoxicillin', 'J', 2, 'tablet', 'PO', '1000 mg', 14, 'P', '13.08.2022', '12.08.2022', '02.11.2022', '14.02.2023', 186, 2, 'N', 'N', 2.9, 3.1, 1, 'Y', 188.3, 37238, 1),
(4448, 'Noradra', 'norepinephrine', 'C', 6, 'solution for injection', 'IV', '1 mg/ml', 10, 'P', '27.08.2022', '17.08.2022', '27.10.2022', '16.09.2023', 395, 3, 'Y', 'N', 78.6, 64.2, 1, 'Y', 188.69, 16681, 3),
(4452, 'Heparcura', 'heparin', 'B', 5, 'solution for injection', 'SC', '5000 IU', 10, 'L', '12.08.2022', '19.08.2022', '30.03.2023', '07.03.2023', 200, 2, 'N', 'N', 78.9, 80.9, 6, 'Y', 79.71, 37550, 3),
(4454, 'Quetanor', 'quetiapine', 'N', 7, 'tablet', 'PO', '50 mg', 60, 'L', '19.09.2022', '18.09.2022', '23.12.2022', '23.04.2023', 217, 3, 'N', 'N', 14.3, 18.8, 2, 'Y', 52.07, 13353, 1),
(4457, 'Amoxibren', 'amoxicillin', 'J', 2, 'tablet', 'PO', '500 mg', 20, 'D', '22.09.2022', '30.09.2022', '22.07.2023', '08.02.2023', 131, 3, 'N', 'N', 80.1, 86.5, 4, 'Y', 59.52, 17869, 3),
(4461, 'Parafebra Kids', 'paracetamol', 'N', 1, 'oral suspension', 'PO', '120 mg/5 ml', 1, 'L', '31.08.2022', '12.10.2022', '04.05.2023', '20.01.2023', 100, 2, 'N', 'Y', 20.7, 23.9, 3, 'N', 110.6, 36811, 0),
(4465, 'Valbrenat', 'valproate', 'N', 2, 'oral suspension', 'PO', '300 mg/ml', 1, 'R', '20.08.2022', '14.10.2022', '10.12.2022', '30.10.2023', 381, 1, 'N', 'Y', 72.1, 92.2, 1, 'Y', 161.69, 16165, 1),
(4468, 'Ibuwex Junior', 'ibuprofen', 'N', 9, 'oral suspension', 'PO', '20 mg/ml', 1, 'P', '06.10.2022', '03.11.2022', '26.02.2023', '24.01.2023', 82, 1, 'N', 'Y', 52.5, 47.4, 6, 'Y', 138.34, 5931, 0),
(4469, 'Budesair', 'budesonide', 'R', 5, 'inhaler', 'INH', '200 mcg', 120, 'W', '27.10.2022', '13.11.2022', NULL, '23.04.2023', 161, 2, 'N', 'N', 30.5, 27.9, 6, 'N', 16.67, 38645, 3),
(4473, 'Cisplara', 'cisplatin', 'L', 1, 'solution for injection', 'IV', '1 mg/ml', 1, 'D', '27.09.2022', '17.11.2022', '19.05.2023', '03.09.2023', 290, 1, 'Y', 'N', 10.7, 10.5, 4, 'Y', 100.72, 24825, 2),
(4477, 'Semalutide Nordal', 'semaglutide', 'A', 4, 'solution for injection', 'SC', '1 mg', 4, 'Q', '01.01.2023', '20.12.2022', '24.05.2023', '01.06.2023', 163, 1, 'N', 'N', 9.7, 11.0, 5, 'Y', 136.31, 37419, 2),
(4479, 'Bisobren', 'bisoprolol', 'C', 2, 'tablet', 'PO', '5 mg', 100, 'L', '22.12.2022', '05.02.2023', NULL, '19.05.2023', 103, 3, 'N', 'N', 74.8, 59.2, 5, 'N', 105.82, 12548, 3),
(4483, 'Parafebra Kids', 'paracetamol', 'N', 1, 'oral suspension', 'PO', '120 mg/5 ml', 1, 'P', '24.01.2023', '02.03.2023', '20.06.2023', NULL, NULL, 3, 'N', 'Y', 59.5, 63.9, 6, 'N', 20.76, 18049, 4),
(4484, 'Candewex', 'candesartan', 'C', 9, 'tablet', 'PO', '16 mg', 98, 'D', '09.03.2023', '07.04.2023', '18.05.2023', '27.06.2023', 81, 3, 'N', 'N', 40.6, 37.8, 5, 'N', 85.87, 4836, 5),
(4488, 'Digostor', 'digoxin', 'C', 3, 'tablet', 'PO', '0.25 mg', 50, 'P', '22.04.2023', '07.06.2023', '12.09.2023', '15.08.2023', 69, 1, 'N', 'N', 23.3, 19.1, 3, 'N', 127.35, 25936, 1),
(4490, 'Insulora Rapid', 'insulin aspart', 'A', 5, 'solution for injection', 'SC', '100 U/ml', 5, 'P', '20.06.2023', '08.06.2023', '05.10.2023', NULL, NULL, 2, 'N', 'N', 46.1, 43.3, 4, 'Y', 159.53, 29452, 6),
(4494, 'Vincriwex', 'vincristine', 'L', 9, 'solution for injection', 'IV', '1 mg/ml', 1, 'L', '10.06.2023', '02.07.2023', '27.12.2023', '22.12.2023', 173, 2, 'Y', 'N', 53.5, 38.5, 3, 'Y', 22.19, 15622, 3),
(4496, 'Latanovis', 'latanoprost', 'S', 6, 'eye drops', 'OPH', '0.05 mg/ml', 3, 'L', '06.06.2023', '09.07.2023', NULL, NULL, NULL, 3, 'N', 'N', 17.3, 22.5, 7, 'Y', 107.89, 10301, 1),
(4500, 'Metforbren', 'metformin', 'A', 2, 'tablet', 'PO', '1000 mg', 120, 'P', '24.06.2023', '20.08.2023', '24.10.2023', NULL, NULL, 1, 'N', 'N', 52.7, 54.2, 7, 'Y', 175.88, 21475, 2),
(4503, 'Azitrane', 'azithromycin', 'J', 7, 'tablet', 'PO', '500 mg', 3, 'W', '02.07.2023', '27.08.2023', '23.11.2023', NULL, NULL, 2, 'N', 'N', 7.5, 10.1, 3, 'Y', 163.11, 28940, 1),
(4507, 'Timovis', 'timolol', 'S', 5, 'eye drops', 'OPH', '5 mg/ml', 3, 'D', '29.07.2023', '07.09.2023', '18.10.2023', '13.11.2023', 67, 2, 'N', 'N', 34.8, 40.2, 6, 'Y', 123.44, 20265, 0);
