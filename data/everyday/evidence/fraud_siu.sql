CREATE TABLE policyholder (
  ph_id INTEGER PRIMARY KEY, ph_nm TEXT, dob TEXT, sex_cd TEXT, occ TEXT, city TEXT, prior_clm INTEGER
);
CREATE TABLE investigator (
  inv_id INTEGER PRIMARY KEY, inv_nm TEXT, unit_cd TEXT, hire_dt TEXT, lvl INTEGER
);
CREATE TABLE claim (
  clm_no TEXT PRIMARY KEY, ph_id INTEGER REFERENCES policyholder(ph_id), lob_cd TEXT, loss_dt TEXT, rpt_dt TEXT, clm_amt REAL, res_amt REAL, paid_amt REAL, clm_stat TEXT
);
CREATE TABLE siu_case (
  case_no INTEGER PRIMARY KEY, clm_no TEXT REFERENCES claim(clm_no), inv_id INTEGER REFERENCES investigator(inv_id), open_dt TEXT, close_dt TEXT, fraud_tp TEXT, outcome TEXT, saved_amt REAL, police_fl INTEGER
);
CREATE TABLE red_flag (
  rf_id INTEGER PRIMARY KEY, case_no INTEGER REFERENCES siu_case(case_no), rf_cd TEXT, src TEXT, score INTEGER
);
CREATE TABLE flag_type (
  rf_cd TEXT PRIMARY KEY, rf_desc TEXT, wt REAL, active TEXT
);

INSERT INTO policyholder VALUES
(1, 'Harriet Boyle', '1979-02-18', 'F', 'teacher', 'Leeds', 0),
(2, 'Marcus Dent', '1988-07-04', 'M', 'mechanic', 'Hull', 4),
(3, 'Olena Shevchuk', '1993-11-23', 'F', 'nurse', 'Leeds', 1),
(4, 'Graham Pike', '1961-05-09', 'M', 'landlord', 'York', 6),
(5, 'Tariq Aziz', '1990-01-30', 'M', 'driver', 'Bradford', 2),
(6, 'Joan Whitby', '1955-08-12', 'F', 'retired', 'Hull', 0),
(7, 'Kieran Moss', '2000-03-27', 'M', 'student', 'Leeds', 1),
(8, 'Delia Grant', '1984-10-15', 'F', 'shop owner', 'York', 3),
(9, 'Viktor Sand', '1972-12-01', 'M', 'builder', 'Bradford', 5),
(10, 'Simone Abbey', '1997-06-06', 'F', NULL, 'Leeds', 0),
(11, 'Northline Haulage', '2004-01-01', NULL, 'company', 'Hull', 7),
(12, 'Peter Calloway', '1968-09-20', 'M', 'dentist', 'York', 0),
(13, 'Ruth Eames', '1986-04-11', 'F', 'driver', 'Bradford', 2);

INSERT INTO investigator VALUES
(1, 'Alan Frost', 'MOT', '2010-03-01', 3),
(2, 'Beatriz Lobo', 'PRP', '2014-06-15', 3),
(3, 'Chidi Okeke', 'MOT', '2019-01-07', 2),
(4, 'Dana Whitlock', 'INJ', '2021-09-13', 1),
(5, 'Ewan Sharp', 'INJ', '2016-11-21', 2);

INSERT INTO claim VALUES
('CL20100', 12, 'AU', '2023-09-12', '2023-09-12', 8396.17, 5037.7, 4198.09, 'P'),
('CL20113', 2, 'TR', '2022-12-13', '2022-12-14', 80217.09, 80217.09, 0.0, 'W'),
('CL20126', 12, 'PI', '2022-06-13', '2022-06-17', 13464.38, 13464.38, 13464.38, 'P'),
('CL20139', 7, 'AU', '2021-09-13', '2021-09-15', 55715.67, 33429.4, 0.0, 'D'),
('CL20152', 13, 'PI', '2022-04-16', '2022-05-07', 23835.02, 19068.02, 23835.02, 'P'),
('CL20165', 12, 'HO', '2022-02-28', '2022-04-14', 54864.58, 43891.66, 0.0, 'D'),
('CL20178', 8, 'AU', '2022-04-25', '2022-06-09', 51958.58, 41566.86, 0.0, 'O'),
('CL20191', 11, 'PI', '2023-05-20', '2023-05-21', 24097.59, 24097.59, 0.0, 'W'),
('CL20204', 11, 'AU', '2022-08-13', '2022-09-03', 85390.81, 68312.65, 0.0, 'D'),
('CL20217', 9, 'TR', '2023-08-02', '2023-08-04', 23423.71, 14054.23, 0.0, 'O'),
('CL20230', 9, 'AU', '2021-06-03', '2021-06-07', 49604.24, 29762.54, 0.0, 'D'),
('CL20243', 4, 'HO', '2021-07-10', '2021-07-12', 21774.13, 17419.3, 0.0, 'W'),
('CL20256', 4, 'PI', '2023-04-27', '2023-04-28', 2806.22, 1683.73, 0.0, 'O'),
('CL20269', 1, 'AU', '2023-09-02', '2023-09-03', 58605.23, 46884.18, 0.0, 'D'),
('CL20282', 9, 'HO', '2023-06-17', '2023-06-18', 1437.43, 862.46, 0.0, 'O'),
('CL20295', 7, 'HO', '2023-03-25', '2023-04-15', 26735.53, 21388.42, 13367.76, 'P'),
('CL20308', 1, 'HO', '2022-08-09', '2022-08-10', 7424.25, 7424.25, 3712.12, 'P'),
('CL20321', 12, 'PI', '2021-09-24', '2021-09-26', 35974.23, 28779.38, 0.0, 'D'),
('CL20334', 9, 'AU', '2021-10-27', '2021-10-27', 2169.86, 1301.92, 0.0, 'O'),
('CL20347', 1, 'AU', '2023-02-22', '2023-02-24', 51770.04, 31062.02, 25885.02, 'P'),
('CL20360', 11, 'PI', '2023-09-28', '2023-09-30', 2395.18, 2395.18, 0.0, 'D'),
('CL20373', 8, 'HO', '2023-08-15', '2023-08-16', 2607.09, 2085.67, 1303.55, 'P'),
('CL20386', 13, 'AU', '2022-01-31', '2022-02-04', 41414.57, 33131.66, 0.0, 'D'),
('CL20399', 2, 'HO', '2022-10-29', '2022-12-13', 4491.89, 4491.89, 4491.89, 'P'),
('CL20412', 3, 'AU', '2022-06-01', '2022-06-03', 22614.04, 13568.42, 20352.64, 'P'),
('CL20425', 2, 'HO', '2021-04-07', '2021-04-16', 21726.81, 13036.09, 10863.41, 'P');

INSERT INTO siu_case VALUES
(500, 'CL20386', 1, '2022-02-13', '2022-08-04', 'STG', 'CNF', 16565.83, 0),
(501, 'CL20295', 2, '2023-05-15', '2023-06-26', 'ARS', 'INC', 0.0, 0),
(502, 'CL20217', 3, '2023-08-09', '2023-10-31', 'INF', 'UNF', 0.0, 0),
(503, 'CL20243', 2, '2021-07-28', '2022-01-16', 'INF', 'CNF', 8709.65, 1),
(504, 'CL20282', 2, '2023-07-12', '2023-11-01', 'EXG', 'INC', 0.0, 0),
(505, 'CL20152', 5, '2022-05-21', NULL, 'STG', NULL, 0.0, 0),
(506, 'CL20425', 2, '2021-05-08', '2021-06-21', 'EXG', 'CNF', 8690.72, 0),
(507, 'CL20204', 3, '2022-09-05', '2023-01-14', 'INF', 'UNF', 0.0, 0),
(508, 'CL20412', 1, '2022-06-29', '2023-01-07', 'EXG', 'INC', 0.0, 0),
(509, 'CL20308', 2, '2022-09-06', NULL, 'ARS', NULL, 0.0, 0),
(510, 'CL20321', 4, '2021-10-02', '2022-03-13', 'EXG', 'UNF', 0.0, 0),
(511, 'CL20347', 3, '2023-03-25', '2023-08-05', 'EXG', 'CNF', 38827.53, 0),
(512, 'CL20373', 2, '2023-09-12', '2024-03-14', 'EXG', 'CNF', 1042.84, 1),
(513, 'CL20256', 4, '2023-05-17', '2023-08-16', 'STG', 'CNF', 1122.49, 0),
(514, 'CL20178', 1, '2022-06-13', '2022-10-03', 'EXG', 'CNF', 38968.93, 0),
(515, 'CL20191', 5, '2023-05-28', '2023-07-21', 'IDT', 'CNF', 18073.19, 0),
(516, 'CL20360', 5, '2023-10-26', NULL, 'EXG', NULL, 0.0, 0),
(517, 'CL20269', 1, '2023-10-03', '2024-02-22', 'EXG', 'CNF', 43953.92, 1);

INSERT INTO flag_type VALUES
('F01', 'Loss soon after inception', 1.5, 'Y'),
('F02', 'No police report', 0.8, 'Y'),
('F03', 'Prior similar claims', 2.0, 'Y'),
('F04', 'Inconsistent statements', 2.5, 'Y'),
('F05', 'Financial distress', 1.2, 'Y'),
('F06', 'Paper invoices only', 0.5, 'N'),
('F07', 'Shared phone number', 1.8, 'Y');

INSERT INTO red_flag VALUES
(1, 500, 'F01', 'adj', 84),
(2, 500, 'F03', 'adj', 68),
(3, 501, 'F04', 'adj', 82),
(4, 501, 'F02', 'adj', 34),
(5, 501, 'F03', 'model', 69),
(6, 502, 'F04', 'model', 60),
(7, 502, 'F02', 'model', 88),
(8, 502, 'F06', 'model', 74),
(9, 503, 'F03', 'model', 67),
(10, 504, 'F06', 'model', 43),
(11, 504, 'F01', 'model', 39),
(12, 505, 'F05', 'model', 74),
(13, 506, 'F01', 'adj', 90),
(14, 506, 'F04', 'model', 77),
(15, 506, 'F02', 'model', 32),
(16, 507, 'F02', 'adj', 77),
(17, 507, 'F01', 'model', 23),
(18, 508, 'F04', 'model', 59),
(19, 508, 'F01', 'adj', 66),
(20, 508, 'F05', 'adj', 95),
(21, 509, 'F04', 'tip', 52),
(22, 511, 'F05', 'adj', 55),
(23, 511, 'F03', 'adj', 97),
(24, 512, 'F02', 'model', 54),
(25, 512, 'F05', 'adj', 73),
(26, 513, 'F03', 'adj', 60),
(27, 514, 'F04', 'adj', 27),
(28, 514, 'F02', 'model', 75),
(29, 514, 'F03', 'adj', 62),
(30, 515, 'F03', 'model', 56),
(31, 515, 'F05', 'model', 95),
(32, 516, 'F06', 'adj', 65),
(33, 516, 'F01', 'model', 48);

