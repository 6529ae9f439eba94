CREATE TABLE OPERATOR (
  OPER_CD TEXT PRIMARY KEY, OPER_NM TEXT, OWNER TEXT, FLEET_SZ INTEGER, CONTRACT_START TEXT, CONTRACT_END TEXT);

INSERT INTO OPERATOR VALUES
('NW', 'Northwater Trains', 'Halden Group', 64, '2016-04-01', '2026-03-31'),
('CX', 'CrossMoor Express', 'Halden Group', 41, '2018-10-14', '2028-10-13'),
('SV', 'Severn Vale Railway', 'Tynmar County Council', 22, '2012-12-09', NULL),
('CL', 'Coastline', 'Brightsea Holdings', 37, '2019-05-19', '2027-05-22'),
('HM', 'Highmark Rail', 'Orsted Transit', 53, '2014-02-02', '2025-02-01'),
('GF', 'Greyfell Freight', 'Orsted Transit', 29, '2010-01-01', NULL);

CREATE TABLE STATION (
  STN_CD TEXT PRIMARY KEY, STN_NM TEXT, REGION TEXT, PLATFORMS INTEGER, OPENED_YR INTEGER, STEP_FREE TEXT, MANAGED_BY TEXT);

INSERT INTO STATION VALUES
('ABR', 'Abbersley', 'North', 6, 1848, 'Y', 'NW'),
('BRK', 'Brackwater', 'North', 3, 1862, 'N', 'NW'),
('CAL', 'Calder Junction', 'Central', 9, 1846, 'Y', 'HM'),
('DUN', 'Dunmouth', 'Coast', 4, 1871, 'Y', 'CL'),
('EST', 'Estwick Parkway', 'East', 2, 1994, 'Y', 'CX'),
('FEN', 'Fenbury', 'East', 3, 1858, 'N', 'SV'),
('GRN', 'Grantholme', 'Central', 12, 1851, 'Y', 'HM'),
('HAR', 'Harrow Cross', 'South', 5, 1869, 'N', 'CX'),
('KIN', 'Kingsey Road', 'South', 2, 1903, NULL, 'SV'),
('LOW', 'Low Marden', 'Coast', 1, 1889, 'N', 'CL'),
('MOR', 'Morley Bridge', 'North', 7, 1855, 'Y', 'NW'),
('OAK', 'Oakhurst', 'South', 4, 1864, 'Y', 'CX'),
('PEN', 'Pendry Halt', 'Coast', 1, 1927, 'N', NULL);

CREATE TABLE DELAY_REASON (
  RSN_CD TEXT PRIMARY KEY, RSN_TXT TEXT, RSN_GRP TEXT, OPER_FAULT INTEGER);

INSERT INTO DELAY_REASON VALUES
('T1', 'Train fault', 'Operator', 1),
('T2', 'Crew not available', 'Operator', 1),
('T3', 'Door trouble', 'Operator', 1),
('N1', 'Signal failure', 'Track and signals', 0),
('N2', 'Points failure', 'Track and signals', 0),
('N3', 'Broken rail', 'Track and signals', 0),
('W1', 'Leaves on the line', 'Weather', 0),
('W2', 'Flooding', 'Weather', 0),
('W3', 'High winds', 'Weather', 0),
('P1', 'Trespassers', 'Outside', 0),
('P2', 'Passenger taken ill', 'Outside', 0),
('P3', 'Vandalism', 'Outside', 0);

CREATE TABLE DELAY_INC (
  INC_NO INTEGER PRIMARY KEY, SVC_DT TEXT, HEADCODE TEXT, OPER_CD TEXT, ORIG_STN TEXT, DEST_STN TEXT, INC_STN TEXT, RSN_CD TEXT,
  SCHED_DEP TEXT, DELAY_MIN INTEGER, KNOCKON_MIN INTEGER, CANC_FLG TEXT, PAX_EST INTEGER, WEATHER TEXT, DISPUTED TEXT, DISPUTE_DT TEXT,
  CLOSED_DT TEXT, COACHES TEXT, PENALTY_AMT REAL, LOGGED_BY TEXT);

INSERT INTO DELAY_INC VALUES
(240100, '2022-05-22', '2A69', 'CX', 'HAR', 'OAK', 'HAR', 'W3', '08:21', 37, 0, 'N', 464, 'Rain', 'N', NULL, NULL, '5', 2164.77, 'D.Pryce'),
(240103, '2024-03-09', '1S16', 'HM', 'CAL', 'PEN', 'BRK', 'N1', '22:15', 22, 61, 'Y', 120, 'Rain', 'N', NULL, NULL, '12', 1445.59, 'S.Lindqvist'),
(240106, '2024-05-30', '6C70', 'GF', 'FEN', 'DUN', 'KIN', 'W2', '18:22', 11, 0, 'N', NULL, 'Dry', 'N', NULL, '2024-07-20', '12', 1182.23, 'T.Hallam'),
(240109, '2022-01-16', '5S37', 'NW', 'EST', 'ABR', 'PEN', 'W2', '07:52', 23, 0, 'N', 560, 'Snow', 'N', NULL, '2022-01-23', '2', 1136.29, 'M.Okoro'),
(240112, '2023-03-26', '9C28', 'CX', 'GRN', 'MOR', 'DUN', 'T2', '07:27', 20, 37, 'Y', 444, 'Rain', 'N', NULL, '2023-04-08', '12', 1445.35, 'D.Pryce'),
(240115, '2024-06-23', '5M39', 'CX', 'MOR', 'BRK', 'PEN', 'W3', '15:36', 18, 0, 'N', 51, 'Rain', 'N', NULL, '2024-07-13', '9', 1924.25, 'T.Hallam'),
(240118, '2022-06-04', '2C49', 'SV', 'DUN', 'MOR', 'DUN', 'W1', '17:51', 60, 0, 'N', NULL, 'Dry', 'N', NULL, '2022-06-21', '3', 5965.36, 'T.Hallam'),
(240121, '2023-06-29', '2L36', 'CX', 'LOW', 'OAK', 'LOW', 'N3', '09:48', 83, 0, 'N', NULL, 'Snow', 'N', NULL, '2023-08-29', '6', 13135.76, 'M.Okoro'),
(240124, '2023-01-23', '9A15', 'CL', 'PEN', 'LOW', 'PEN', 'T3', '09:05', 10, 56, 'N', 358, 'Dry', 'N', NULL, '2023-02-18', '6', 1216.47, 'S.Lindqvist'),
(240127, '2022-12-03', '1A67', 'NW', 'LOW', 'GRN', 'CAL', 'N2', '09:53', 14, 0, 'N', 524, 'Snow', 'Y', '2022-12-14', '2023-01-12', '5', 1343.55, 'M.Okoro'),
(240130, '2023-08-24', '5L87', 'CL', 'GRN', 'EST', 'KIN', 'N3', '07:25', 68, 67, 'N', 435, 'Rain', 'N', NULL, '2023-09-20', '3', 7379.34, 'M.Okoro'),
(240133, '2023-08-10', '2S49', 'NW', 'HAR', 'KIN', 'BRK', 'P1', '07:24', 18, 22, 'N', 395, 'Windy', 'N', NULL, '2023-08-26', '4', 678.3, 'T.Hallam'),
(240136, '2022-05-14', '2K85', 'NW', 'FEN', 'MOR', 'EST', 'T3', '17:54', 9, 8, 'N', 526, 'Windy', 'N', NULL, '2022-06-16', '12', 1065.07, 'T.Hallam'),
(240139, '2023-11-06', '5K54', 'CL', 'FEN', 'BRK', 'FEN', 'T3', '07:35', 12, 78, 'N', 360, 'Rain', 'Y', '2023-11-10', '2023-11-21', '9', 321.96, 'S.Lindqvist'),
(240142, '2023-12-13', '2A09', 'HM', 'KIN', 'FEN', 'DUN', 'W3', '08:02', 15, 0, 'N', 410, 'Fog', 'N', NULL, '2023-12-24', '5', 2134.41, 'D.Pryce'),
(240145, '2023-03-20', '5L64', 'SV', 'EST', 'LOW', 'EST', 'N1', '17:02', 11, 20, 'N', 176, 'Rain', 'N', NULL, '2023-05-27', '3', 246.3, 'M.Okoro'),
(240148, '2022-01-19', '6C45', 'GF', 'DUN', 'MOR', 'DUN', 'N2', '07:59', 16, 46, 'N', NULL, 'Rain', 'N', NULL, '2022-02-23', '6', 2065.76, 'T.Hallam'),
(240151, '2024-03-16', '6C87', 'GF', 'LOW', 'DUN', 'LOW', 'N3', '11:44', 47, 23, 'Y', NULL, 'Windy', 'N', NULL, NULL, '10', 6912.11, 'M.Okoro'),
(240154, '2023-11-28', '9C95', 'CX', 'KIN', 'PEN', 'CAL', 'N3', '11:36', 13, 0, 'N', 517, 'Fog', 'Y', '2023-12-01', '2023-12-25', '8', 671.22, 'T.Hallam'),
(240157, '2023-04-13', '5K71', 'HM', 'BRK', 'OAK', 'PEN', 'P2', '08:08', 102, 14, 'N', 200, 'Dry', 'N', NULL, '2023-05-04', '8', 13976.19, 'T.Hallam'),
(240160, '2022-02-20', '5L04', 'CX', 'PEN', 'BRK', 'PEN', 'P1', '08:50', 8, 0, 'N', 140, NULL, 'N', NULL, '2022-03-16', '9', 299.88, 'D.Pryce'),
(240163, '2022-01-21', '9K49', 'CL', 'DUN', 'MOR', 'BRK', 'W3', '08:53', 20, 65, 'N', 428, 'Rain', 'N', NULL, '2022-02-17', '8', 2612.32, 'M.Okoro'),
(240166, '2024-01-11', '2K42', 'HM', 'HAR', 'DUN', 'CAL', 'W1', '15:38', 5, 0, 'N', 299, 'Snow', 'N', NULL, NULL, '6', 410.27, 'S.Lindqvist'),
(240169, '2023-05-10', '5L70', 'HM', 'MOR', 'PEN', 'OAK', 'W3', '08:12', 25, 0, 'N', 188, 'Dry', 'Y', '2023-05-22', '2023-07-15', '8', 2697.72, 'D.Pryce'),
(240172, '2022-10-18', '2M80', 'CL', 'FEN', 'BRK', 'EST', 'T3', '06:41', 25, 0, 'Y', 395, 'Dry', 'Y', '2022-10-21', NULL, '2', 1767.58, 'S.Lindqvist');

INSERT INTO DELAY_INC VALUES
(240175, '2022-12-03', '2S60', 'CL', 'ABR', 'LOW', 'GRN', 'T3', '07:09', 28, 5, 'N', NULL, 'Dry', 'N', NULL, '2022-12-22', '10', 3808.05, 'M.Okoro'),
(240178, '2022-07-16', '1M99', 'HM', 'FEN', 'EST', 'OAK', 'T1', '15:05', 30, 82, 'Y', 266, 'Rain', 'N', NULL, NULL, '3', 2662.57, 'T.Hallam'),
(240181, '2023-01-20', '2L47', 'NW', 'EST', 'PEN', 'EST', 'N3', '09:55', 28, 27, 'N', 272, 'Dry', 'N', NULL, '2023-03-12', '10', 3294.38, 'S.Lindqvist'),
(240184, '2022-11-30', '9A87', 'CX', 'OAK', 'GRN', 'OAK', 'P1', '08:06', 27, 0, 'N', 68, NULL, 'Y', '2022-12-14', '2023-01-06', '9', 4136.65, 'D.Pryce'),
(240187, '2022-05-04', '1K15', 'NW', 'CAL', 'KIN', 'CAL', 'W1', '07:40', 33, 10, 'N', 272, 'Windy', 'N', NULL, NULL, '10', 899.19, 'T.Hallam'),
(240190, '2022-07-24', '5A60', 'HM', 'BRK', 'LOW', 'PEN', 'T3', '18:46', 10, 48, 'Y', 514, 'Snow', 'N', NULL, '2022-09-19', '3', 311.5, 'T.Hallam'),
(240193, '2022-11-28', '9C13', 'NW', 'CAL', 'MOR', 'EST', 'T2', '15:56', 40, 9, 'Y', NULL, 'Fog', 'N', NULL, '2023-01-07', '2', 1288.78, 'S.Lindqvist'),
(240196, '2022-01-26', '9K33', 'HM', 'OAK', 'HAR', 'KIN', 'T2', '08:27', 108, 33, 'N', 254, 'Rain', 'N', NULL, NULL, '3', 3371.77, 'D.Pryce'),
(240199, '2024-02-18', '9K14', 'CX', 'ABR', 'BRK', 'HAR', 'N1', '09:26', 17, 7, 'N', 97, 'Dry', 'N', NULL, '2024-04-12', '3', 514.48, 'T.Hallam'),
(240202, '2024-01-25', '6K14', 'GF', 'MOR', 'ABR', 'MOR', 'N2', '07:10', 24, 20, 'N', NULL, NULL, 'N', NULL, '2024-04-02', '2', 1610.11, 'S.Lindqvist'),
(240205, '2024-05-18', '5K80', 'NW', 'MOR', 'EST', 'BRK', 'T3', '18:56', 95, 40, 'N', 111, 'Dry', 'N', NULL, '2024-05-23', '2', 7952.95, 'M.Okoro'),
(240208, '2022-04-16', '1M92', 'NW', 'PEN', 'GRN', 'BRK', 'N3', '17:34', 51, 0, 'Y', 166, 'Rain', 'N', NULL, '2022-05-12', '10', 4099.38, 'T.Hallam'),
(240211, '2024-03-11', '5M80', 'NW', 'HAR', 'KIN', 'PEN', 'N2', '06:52', 56, 0, 'N', 337, 'Dry', 'N', NULL, '2024-04-21', '5', 5301.71, 'T.Hallam'),
(240214, '2023-04-11', '1K25', 'CL', 'FEN', 'DUN', 'PEN', 'T2', '18:43', 18, 0, 'N', 480, 'Dry', 'Y', '2023-04-13', '2023-05-28', '2', 1545.29, 'D.Pryce'),
(240217, '2024-02-20', '5C54', 'NW', 'PEN', 'DUN', 'PEN', 'W3', '08:51', 15, 0, 'N', 89, 'Windy', 'N', NULL, NULL, '6', 2338.5, 'T.Hallam'),
(240220, '2022-09-30', '9L75', 'HM', 'KIN', 'OAK', 'MOR', 'N2', '13:07', 19, 60, 'N', 237, 'Snow', 'N', NULL, NULL, '10', 2803.69, 'D.Pryce'),
(240223, '2022-10-11', '2S29', 'NW', 'FEN', 'CAL', 'EST', 'P2', '17:20', 44, 0, 'N', 210, 'Windy', 'N', NULL, '2022-10-18', '8', 1909.72, 'T.Hallam'),
(240226, '2023-04-29', '5M14', 'CX', 'FEN', 'EST', 'FEN', 'T2', '18:48', 43, 0, 'Y', 180, 'Windy', 'N', NULL, '2023-07-04', '6', 1591.02, 'M.Okoro'),
(240229, '2023-01-22', '1L07', 'NW', 'PEN', 'GRN', 'OAK', 'T3', '07:26', 31, 43, 'N', 43, 'Dry', 'N', NULL, NULL, '8', 1396.56, 'T.Hallam'),
(240232, '2023-10-08', '9L60', 'CX', 'HAR', 'GRN', 'BRK', 'N2', '08:06', 15, 27, 'N', 383, 'Rain', 'Y', '2023-10-28', '2023-12-11', '2', 1010.91, 'M.Okoro'),
(240235, '2023-04-25', '1L87', 'HM', 'OAK', 'CAL', 'OAK', 'W1', '17:02', 35, 0, 'N', 402, 'Dry', 'N', NULL, '2023-05-07', '2', 2986.62, 'S.Lindqvist'),
(240238, '2024-03-07', '1S12', 'NW', 'CAL', 'LOW', 'CAL', 'T1', '17:30', 89, 0, 'N', 409, 'Dry', 'Y', '2024-03-26', '2024-04-14', '3', 9833.18, 'T.Hallam'),
(240241, '2024-03-29', '5A09', 'NW', 'BRK', 'ABR', 'BRK', 'T2', '15:50', 50, 22, 'N', NULL, 'Snow', 'N', NULL, '2024-04-14', '8', 6733.0, 'M.Okoro'),
(240244, '2024-01-14', '5C64', 'NW', 'CAL', 'KIN', 'CAL', 'N3', '13:10', 26, 0, 'N', 64, NULL, 'N', NULL, NULL, '12', 3498.92, 'T.Hallam'),
(240247, '2022-06-27', '9K45', 'HM', 'HAR', 'MOR', 'LOW', 'W1', '07:34', 94, 72, 'N', 523, 'Rain', 'N', NULL, '2022-08-23', '6', 14088.6, 'D.Pryce');

INSERT INTO DELAY_INC VALUES
(240250, '2023-09-01', '9C81', 'SV', 'EST', 'FEN', 'MOR', 'T2', '07:13', 65, 0, 'Y', 454, 'Rain', 'Y', '2023-09-06', '2023-09-16', '6', 8543.46, 'M.Okoro'),
(240253, '2024-03-20', '2S25', 'CL', 'BRK', 'LOW', 'BRK', 'W1', '08:50', 19, 84, 'N', 369, 'Fog', 'N', NULL, NULL, '12', 1214.91, 'D.Pryce'),
(240256, '2024-06-04', '1M12', 'SV', 'OAK', 'MOR', 'ABR', 'T1', '09:43', 49, 61, 'N', 315, 'Windy', 'N', NULL, NULL, '5', 1137.5, 'T.Hallam'),
(240259, '2022-07-26', '5M90', 'HM', 'GRN', 'KIN', 'HAR', 'T1', '22:02', 29, 4, 'N', 339, NULL, 'N', NULL, '2022-09-22', '3', 3696.31, 'D.Pryce'),
(240262, '2024-06-01', '1L62', 'HM', 'FEN', 'LOW', 'EST', 'T2', '20:28', 34, 2, 'N', 389, 'Rain', 'N', NULL, NULL, '2', 4584.74, 'S.Lindqvist'),
(240265, '2022-09-17', '2C81', 'NW', 'ABR', 'BRK', 'CAL', 'N2', '08:44', 48, 0, 'N', 600, 'Windy', 'N', NULL, '2022-11-16', '2', 5730.08, 'S.Lindqvist'),
(240268, '2023-01-23', '1L06', 'CX', 'FEN', 'EST', 'BRK', 'T3', '13:10', 84, 0, 'N', 445, 'Rain', 'N', NULL, '2023-04-02', '8', 5905.39, 'T.Hallam'),
(240271, '2022-03-25', '1K04', 'HM', 'KIN', 'HAR', 'KIN', 'T3', '07:05', 41, 62, 'Y', 422, 'Dry', 'Y', '2022-04-01', '2022-05-04', '9', 6417.46, 'S.Lindqvist'),
(240274, '2023-06-26', '2M12', 'CX', 'CAL', 'ABR', 'CAL', 'T3', '09:21', 29, 0, 'N', 104, 'Fog', 'Y', '2023-07-14', '2023-08-09', '9', 1499.34, 'M.Okoro'),
(240277, '2023-08-22', '1S48', 'NW', 'GRN', 'OAK', 'GRN', 'P1', '08:53', 12, 0, 'Y', NULL, 'Rain', 'Y', '2023-09-05', '2023-09-23', '4', 678.21, 'S.Lindqvist');

CREATE TABLE COMP_CLAIM (
  CLAIM_NO INTEGER PRIMARY KEY, INC_NO INTEGER, CLAIMANT TEXT, RCVD_DT TEXT, CHANNEL TEXT, TICKET_TYP TEXT, AMT_CLAIMED REAL, AMT_PAID REAL, STATUS TEXT, PAID_DT TEXT);

INSERT INTO COMP_CLAIM VALUES
(5001, 240232, 'Jonas Weir', '2023-11-01', 'POST', 'RETURN', 67.24, 67.24, 'PAID', '2023-12-09'),
(5002, 240226, 'Edith Nkemelu', '2023-05-08', 'WEB', 'SEASON', 31.14, NULL, 'REFUSED', NULL),
(5003, 240169, 'Edith Nkemelu', '2023-06-03', 'POST', 'SEASON', 83.97, 83.97, 'PAID', '2023-06-11'),
(5004, 240124, 'Jonas Weir', '2023-02-20', 'POST', 'RETURN', 39.59, NULL, 'REFUSED', NULL),
(5005, 240238, 'Celia Marsh', '2024-03-23', 'POST', 'SINGLE', 7.11, 7.11, 'PAID', '2024-05-02'),
(5006, 240238, 'Edith Nkemelu', '2024-03-23', 'POST', 'SINGLE', 86.14, 86.14, 'PAID', '2024-05-06'),
(5007, 240169, 'Bruno Tasker', '2023-05-22', 'PHONE', 'RETURN', 99.15, 99.15, 'PAID', '2023-06-28'),
(5008, 240232, 'Mina Kaur', '2023-10-25', 'PHONE', 'SINGLE', 9.87, NULL, 'REFUSED', NULL),
(5009, 240238, 'Mina Kaur', '2024-03-09', 'APP', 'RETURN', 110.52, 110.52, 'PAID', '2024-04-17'),
(5010, 240208, 'Bruno Tasker', '2022-05-04', 'WEB', 'RETURN', 113.19, 113.19, 'PAID', '2022-05-27'),
(5011, 240187, 'Noel Grady', '2022-05-23', 'POST', 'RETURN', 25.16, NULL, 'REFUSED', NULL),
(5012, 240160, 'Mina Kaur', '2022-03-17', 'WEB', 'SEASON', 114.87, NULL, 'OPEN', NULL),
(5013, 240118, 'Ines Duarte', '2022-06-27', 'POST', 'SINGLE', 96.04, 96.04, 'PAID', '2022-07-04'),
(5014, 240145, 'Farid Haddad', '2023-04-08', 'WEB', 'SINGLE', 15.65, NULL, 'REFUSED', NULL),
(5015, 240118, 'Ines Duarte', '2022-06-08', 'PHONE', 'RETURN', 74.04, 74.04, 'PAID', '2022-06-16'),
(5016, 240181, 'Farid Haddad', '2023-02-06', 'WEB', 'SINGLE', 7.96, NULL, 'OPEN', NULL),
(5017, 240262, 'Mina Kaur', '2024-06-11', 'WEB', 'SINGLE', 87.18, 21.8, 'PAID', '2024-07-04'),
(5018, 240181, 'Olga Petrova', '2023-02-05', 'WEB', 'SINGLE', 95.03, 95.03, 'PAID', '2023-03-03'),
(5019, 240262, 'Ada Fenwick', '2024-06-16', 'POST', 'SINGLE', 102.77, NULL, 'REFUSED', NULL),
(5020, 240199, 'Hugh Pennant', '2024-02-19', 'POST', 'SINGLE', 111.94, 55.97, 'PAID', '2024-03-18'),
(5021, 240100, 'Kay Bellamy', '2022-06-12', 'PHONE', 'RETURN', 111.09, 111.09, 'PAID', '2022-07-04'),
(5022, 240214, 'Noel Grady', '2023-04-21', 'APP', 'SEASON', 42.37, 42.37, 'PAID', '2023-05-20'),
(5023, 240232, 'Edith Nkemelu', '2023-10-29', 'WEB', 'SEASON', 106.75, NULL, 'REFUSED', NULL),
(5024, 240253, 'Celia Marsh', '2024-04-15', 'PHONE', 'RETURN', 110.75, 110.75, 'PAID', '2024-05-18'),
(5025, 240214, 'Olga Petrova', '2023-05-02', 'APP', 'RETURN', 44.18, 22.09, 'PAID', '2023-05-24');

INSERT INTO COMP_CLAIM VALUES
(5026, 240214, 'Hugh Pennant', '2023-04-11', 'APP', 'SEASON', 52.31, NULL, 'REFUSED', NULL),
(5027, 240232, 'Ines Duarte', '2023-10-15', 'WEB', 'SEASON', 33.05, 33.05, 'PAID', '2023-11-01'),
(5028, 240118, 'Bruno Tasker', '2022-06-17', 'PHONE', 'SEASON', 59.95, 59.95, 'PAID', '2022-07-19'),
(5029, 240187, 'Edith Nkemelu', '2022-05-23', 'WEB', 'RETURN', 28.89, NULL, 'OPEN', NULL),
(5030, 240124, 'Bruno Tasker', '2023-02-20', 'WEB', 'RETURN', 19.51, 19.51, 'PAID', '2023-03-05'),
(5031, 240187, 'Farid Haddad', '2022-05-31', 'WEB', 'RETURN', 53.3, NULL, 'OPEN', NULL),
(5032, 240253, 'Mina Kaur', '2024-03-22', 'WEB', 'RETURN', 5.2, NULL, 'REFUSED', NULL),
(5033, 240253, 'Kay Bellamy', '2024-04-09', 'POST', 'SINGLE', 40.19, NULL, 'REFUSED', NULL),
(5034, 240160, 'Olga Petrova', '2022-03-12', 'WEB', 'SEASON', 81.46, NULL, 'OPEN', NULL),
(5035, 240187, 'Noel Grady', '2022-05-12', 'POST', 'SINGLE', 39.8, 9.95, 'PAID', '2022-06-08'),
(5036, 240214, 'Dev Anand Rao', '2023-04-23', 'PHONE', 'SEASON', 45.35, 11.34, 'PAID', '2023-05-02'),
(5037, 240160, 'Dev Anand Rao', '2022-03-05', 'WEB', 'RETURN', 51.59, 51.59, 'PAID', '2022-04-09'),
(5038, 240199, 'Ada Fenwick', '2024-03-04', 'POST', 'RETURN', 11.65, 5.83, 'PAID', '2024-03-12'),
(5039, 240145, 'Mina Kaur', '2023-03-20', 'WEB', 'RETURN', 56.33, 56.33, 'PAID', '2023-04-18'),
(5040, 240100, 'Edith Nkemelu', '2022-06-04', 'PHONE', 'SINGLE', 19.62, 4.91, 'PAID', '2022-07-13'),
(5041, 240169, 'Liam Ostrow', '2023-05-27', 'APP', 'SEASON', 81.55, 20.39, 'PAID', '2023-07-01'),
(5042, 240253, 'Ines Duarte', '2024-04-10', 'WEB', 'RETURN', 32.21, 8.05, 'PAID', '2024-05-21'),
(5043, 240130, 'Greta Solberg', '2023-09-05', 'APP', 'SEASON', 72.57, NULL, 'REFUSED', NULL),
(5044, 240169, 'Mina Kaur', '2023-06-03', 'POST', 'SEASON', 16.43, 4.11, 'PAID', '2023-06-06'),
(5045, 240232, 'Kay Bellamy', '2023-11-04', 'PHONE', 'RETURN', 91.07, 91.07, 'PAID', '2023-12-18'),
(5046, 240145, 'Kay Bellamy', '2023-04-17', 'WEB', 'RETURN', 112.02, 112.02, 'PAID', '2023-05-14');
