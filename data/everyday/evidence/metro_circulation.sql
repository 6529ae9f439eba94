CREATE TABLE branch (
  br_cd TEXT PRIMARY KEY, br_name TEXT, borough TEXT, opened_yr INTEGER, sq_m INTEGER, bldg_type TEXT
);
CREATE TABLE patron (
  pid INTEGER PRIMARY KEY, fname TEXT, lname TEXT, sex TEXT, birth_yr INTEGER, card_tp TEXT, reg_dt TEXT, home_br TEXT, blocked TEXT,
  FOREIGN KEY (home_br) REFERENCES branch(br_cd)
);
CREATE TABLE title (
  title_id INTEGER PRIMARY KEY, title TEXT, author TEXT, pub_yr INTEGER, media_cd TEXT, lang TEXT, aud_cd TEXT, price REAL
);
CREATE TABLE copy (
  barcode INTEGER PRIMARY KEY, title_id INTEGER, br_cd TEXT, acq_dt TEXT, cond TEXT, stat_cd TEXT,
  FOREIGN KEY (title_id) REFERENCES title(title_id), FOREIGN KEY (br_cd) REFERENCES branch(br_cd)
);
CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY, barcode INTEGER, pid INTEGER, out_dt TEXT, due_dt TEXT, ret_dt TEXT, renewals INTEGER, chan TEXT,
  FOREIGN KEY (barcode) REFERENCES copy(barcode), FOREIGN KEY (pid) REFERENCES patron(pid)
);
CREATE TABLE fine (
  fine_id INTEGER PRIMARY KEY, loan_id INTEGER, reason TEXT, amt REAL, paid_amt REAL, assessed_dt TEXT, pay_meth TEXT,
  FOREIGN KEY (loan_id) REFERENCES loan(loan_id)
);

INSERT INTO branch VALUES
('CEN', 'Central Hall', 'Old Town', 1911, 8200, 'H'),
('HAR', 'Harbour Point', 'Docklands', 2009, 1450, 'M'),
('LIN', 'Linden Row', 'Northgate', 1968, 980, 'M'),
('MIL', 'Millbrook', 'Northgate', 1994, 640, 'L'),
('OAK', 'Oakfield', 'Westerham', 1937, 1120, 'H'),
('QUA', 'Quarry Lane', 'Docklands', 2016, 1730, 'M'),
('TEM', 'Temple Street', 'Old Town', 1959, 520, 'L'),
('WES', 'Westerham Park', 'Westerham', 1982, 890, 'L');

INSERT INTO patron VALUES
(101, 'Amara', 'Osei', 'F', 1988, 'ADU', '2017-03-14', 'CEN', 'N'),
(102, 'Piotr', 'Zielinski', 'M', 1975, 'ADU', '2015-09-02', 'HAR', 'N'),
(103, 'Lucy', 'Farrow', 'F', 2011, 'CHI', '2020-01-18', 'LIN', 'N'),
(104, 'Devon', 'Clarke', 'M', 1949, 'SEN', '2012-06-30', 'OAK', 'Y'),
(105, 'Mei', 'Tanaka', 'F', 2003, 'STU', '2021-10-05', 'CEN', 'N'),
(106, 'Gregor', 'Hale', 'M', 1992, 'ADU', '2019-04-11', 'QUA', 'Y'),
(107, 'Fatima', 'Rahimi', 'F', 1981, 'ADU', '2018-11-27', 'MIL', 'N'),
(108, 'Oscar', 'Nyman', 'M', 2013, 'CHI', '2022-02-09', 'LIN', 'N'),
(109, 'Helen', 'Brandt', 'F', 1946, 'SEN', '2016-05-20', 'TEM', 'N'),
(110, 'Tobias', 'Quinn', 'M', 2002, 'STU', '2021-09-21', 'CEN', 'Y'),
(111, 'Ines', 'Carvalho', 'F', 1997, 'ADU', '2020-08-15', 'HAR', 'N'),
(112, 'Samuel', 'Price', 'M', 1966, 'ADU', '2014-01-07', 'WES', 'N'),
(113, 'Nadia', 'Petrov', 'F', 2004, 'STU', '2022-09-30', 'QUA', 'N'),
(114, 'Leon', 'Hartmann', 'M', 1951, 'SEN', '2013-03-23', 'OAK', 'N'),
(115, 'Zara', 'Idris', 'F', 2010, 'CHI', '2021-06-12', 'CEN', 'N'),
(116, 'Callum', 'Reid', 'M', 1985, 'ADU', '2022-12-01', 'CEN', 'N'),
(117, 'Rosa', 'Delgado', NULL, 1978, 'ADU', '2019-07-19', 'HAR', 'Y'),
(118, 'Victor', 'Ames', 'M', 1990, 'ADU', '2023-02-02', 'WES', 'N');

INSERT INTO title VALUES
(1, 'The Salt Road', 'Maren Holt', 2014, 'B', 'eng', 'A', 18.5),
(2, 'Night Ferry', 'Idris Bello', 2019, 'B', 'eng', 'A', 16.9),
(3, 'Der stille Garten', 'Anna Vogt', 2008, 'B', 'ger', 'A', 22.0),
(4, 'Fox in the Tower', 'Pia Lund', 2021, 'B', 'eng', 'J', 9.99),
(5, 'Atlas of Tides', 'R. Montague', 2003, 'B', 'eng', 'A', 64.0),
(6, 'Blue Harbour', 'Kestrel Films', 2017, 'D', 'eng', 'A', 24.5),
(7, 'Songs for Winter', 'The Larks', 2020, 'C', 'eng', 'A', 14.0),
(8, 'La maison rouge', 'Claire Duval', 2016, 'B', 'fre', 'A', 19.4),
(9, 'Paper Dragons', 'Pia Lund', 2018, 'B', 'eng', 'J', 11.5),
(10, 'Learn Spanish Fast', 'Polyglot Audio', 2015, 'C', 'spa', 'A', 32.0),
(11, 'City of Bees', 'Omar Saleh', 2022, 'B', 'eng', 'Y', 13.8),
(12, 'Captain Otter', 'Kestrel Films', 2022, 'D', 'eng', 'J', 17.2),
(13, 'Engines Explained', 'R. Montague', 1998, 'B', 'eng', 'Y', 27.0),
(14, 'Les petits loups', 'Claire Duval', 2020, 'D', 'fre', 'J', 15.6),
(15, 'Quiet Streets', 'Maren Holt', 2023, 'B', 'eng', 'A', 20.0);

INSERT INTO copy VALUES
(5001, 1, 'CEN', '2022-02-09', 'new', 'OUT'),
(5002, 2, 'HAR', '2020-07-26', 'good', 'AV'),
(5003, 3, 'CEN', '2016-07-20', 'new', 'OUT'),
(5004, 4, 'CEN', '2022-04-19', 'new', 'LST'),
(5005, 5, 'CEN', '2010-11-18', 'new', 'REP'),
(5006, 6, 'HAR', '2017-07-24', 'new', 'OUT'),
(5007, 7, 'OAK', '2020-09-08', 'good', 'AV'),
(5008, 8, 'CEN', '2017-05-01', 'worn', 'LST'),
(5009, 9, 'LIN', '2020-02-06', 'good', 'AV'),
(5010, 10, 'HAR', '2021-12-17', 'worn', 'OUT'),
(5011, 11, 'TEM', '2022-05-10', 'damaged', 'REP'),
(5012, 12, 'LIN', '2022-07-19', 'new', 'OUT'),
(5013, 13, 'OAK', '2016-07-22', 'good', 'AV'),
(5014, 14, 'QUA', '2022-11-24', 'good', 'AV'),
(5015, 15, 'OAK', '2023-03-17', 'worn', 'AV'),
(5016, 1, 'OAK', '2017-01-10', 'damaged', 'OUT'),
(5017, 2, 'HAR', '2019-03-17', 'good', 'REP'),
(5018, 3, 'OAK', '2018-09-08', 'worn', 'OUT'),
(5019, 4, 'WES', '2021-06-15', 'good', 'OUT'),
(5020, 5, 'MIL', '2021-01-13', 'damaged', 'OUT'),
(5021, 6, 'LIN', '2018-04-14', 'new', 'OUT'),
(5022, 7, 'HAR', '2020-04-17', 'worn', 'OUT'),
(5023, 8, 'HAR', '2016-01-18', 'damaged', 'OUT'),
(5024, 9, 'MIL', '2018-10-01', 'good', 'OUT'),
(5025, 10, 'LIN', '2015-02-26', 'damaged', 'OUT'),
(5026, 11, 'QUA', '2022-01-27', 'new', 'AV'),
(5027, 12, 'CEN', '2022-05-08', 'good', 'AV'),
(5028, 13, 'MIL', '2015-05-03', 'good', 'AV');

INSERT INTO loan VALUES
(9001, 5021, 110, '2023-07-04', '2023-09-26', '2023-09-26', 3, 'S'),
(9002, 5001, 104, '2022-12-05', '2022-12-26', '2022-12-19', 0, 'S'),
(9003, 5024, 106, '2022-07-21', '2022-08-11', '2022-08-11', 0, 'D'),
(9004, 5008, 101, '2023-09-22', '2023-10-13', '2023-10-01', 0, 'D'),
(9005, 5022, 106, '2022-06-23', '2022-07-14', '2022-07-31', 0, 'A'),
(9006, 5015, 103, '2023-10-17', '2023-12-19', '2024-01-05', 2, 'S'),
(9007, 5022, 108, '2023-02-18', '2023-04-01', NULL, 1, 'D'),
(9008, 5002, 104, '2022-11-11', '2022-12-02', '2022-12-01', 0, 'A'),
(9009, 5024, 102, '2022-11-23', '2023-02-15', '2023-02-15', 3, 'S'),
(9010, 5019, 112, '2022-05-23', '2022-06-13', '2022-06-01', 0, 'A'),
(9011, 5017, 101, '2023-08-16', '2023-09-06', '2023-10-07', 0, 'D'),
(9012, 5019, 103, '2022-04-21', '2022-05-12', '2022-05-17', 0, 'D'),
(9013, 5016, 101, '2023-11-22', '2023-12-13', '2023-12-30', 0, 'S'),
(9014, 5006, 103, '2023-02-25', '2023-04-29', NULL, 2, 'S'),
(9015, 5014, 103, '2023-08-09', '2023-10-11', '2023-10-13', 2, 'S'),
(9016, 5027, 110, '2023-02-02', '2023-04-27', '2023-04-29', 3, 'S'),
(9017, 5003, 102, '2023-07-09', '2023-07-30', '2023-07-18', 0, 'D'),
(9018, 5020, 106, '2023-07-15', '2023-08-05', '2023-08-07', 0, 'S'),
(9019, 5008, 114, '2022-12-22', '2023-01-12', '2023-01-12', 0, 'S'),
(9020, 5025, 101, '2023-05-25', '2023-06-15', '2023-07-02', 0, 'D'),
(9021, 5027, 102, '2022-03-25', '2022-04-15', '2022-04-12', 0, 'D'),
(9022, 5003, 107, '2023-09-03', '2023-11-05', '2023-11-10', 2, 'D'),
(9023, 5010, 107, '2022-04-03', '2022-06-26', NULL, 3, 'A'),
(9024, 5026, 101, '2023-04-23', '2023-06-25', '2023-06-18', 2, 'S'),
(9025, 5014, 102, '2023-09-30', '2023-11-11', '2023-11-04', 1, 'A'),
(9026, 5014, 102, '2022-02-19', '2022-03-12', '2022-04-12', 0, 'S'),
(9027, 5014, 115, '2023-12-08', '2023-12-29', '2023-12-22', 0, 'S'),
(9028, 5018, 104, '2023-07-19', '2023-09-20', NULL, 2, 'S'),
(9029, 5002, 101, '2022-04-22', '2022-05-13', '2022-05-15', 0, 'A'),
(9030, 5015, 105, '2022-11-08', '2022-12-20', '2022-12-22', 1, 'S');

INSERT INTO fine VALUES
(1, 9001, 'DMG', 6.8, 6.8, '2023-09-26', 'app'),
(2, 9005, 'LATE', 5.95, 2.98, '2022-07-31', 'app'),
(3, 9006, 'LATE', 5.95, 5.95, '2024-01-05', 'cash'),
(4, 9007, 'LOST', 18.5, 0, '2023-05-16', NULL),
(5, 9010, 'DMG', 4.0, 4.0, '2022-06-01', 'cash'),
(6, 9011, 'LATE', 10.85, 5.42, '2023-10-07', 'cash'),
(7, 9012, 'LATE', 1.75, 1.75, '2022-05-17', 'cash'),
(8, 9013, 'LATE', 5.95, 2.98, '2023-12-30', 'card'),
(9, 9014, 'LOST', 64.0, 0, '2023-06-13', NULL),
(10, 9015, 'LATE', 0.7, 0.7, '2023-10-13', 'card'),
(11, 9016, 'LATE', 0.7, 0.7, '2023-04-29', 'cash'),
(12, 9018, 'LATE', 0.7, 0.7, '2023-08-07', 'app'),
(13, 9020, 'LATE', 5.95, 0, '2023-07-02', NULL),
(14, 9021, 'DMG', 3.2, 0, '2022-04-12', NULL),
(15, 9022, 'LATE', 1.75, 0.88, '2023-11-10', 'app'),
(16, 9023, 'LOST', 18.5, 18.5, '2022-08-10', 'app'),
(17, 9025, 'DMG', 3.9, 0, '2023-11-04', NULL),
(18, 9026, 'LATE', 10.85, 10.85, '2022-04-12', 'card'),
(19, 9028, 'LOST', 32.0, 0, '2023-11-04', NULL),
(20, 9029, 'LATE', 0.7, 0, '2022-05-15', NULL),
(21, 9030, 'LATE', 0.7, 0.7, '2022-12-22', 'cash');

