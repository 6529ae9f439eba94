CREATE TABLE hospital (
  hosp_cd TEXT PRIMARY KEY, hosp_nm TEXT, state TEXT, beds INTEGER, teaching TEXT
);
CREATE TABLE subject (
  subj_id INTEGER PRIMARY KEY, sex TEXT, yob INTEGER, hosp_cd TEXT, adm_dt TEXT, disch_dt TEXT, immunosupp TEXT,
  FOREIGN KEY (hosp_cd) REFERENCES hospital(hosp_cd)
);
CREATE TABLE organism (
  org_cd TEXT PRIMARY KEY, genus TEXT, species TEXT, gram TEXT, shape TEXT, bsl INTEGER
);
CREATE TABLE sample (
  smp_id TEXT PRIMARY KEY, subj_id INTEGER, mat_cd TEXT, coll_dt TEXT, recv_dt TEXT, temp_c REAL, rejected INTEGER,
  FOREIGN KEY (subj_id) REFERENCES subject(subj_id)
);
CREATE TABLE isolate (
  iso_id INTEGER PRIMARY KEY, smp_id TEXT, org_cd TEXT, cfu_log REAL, seq_type TEXT, frozen TEXT,
  FOREIGN KEY (smp_id) REFERENCES sample(smp_id), FOREIGN KEY (org_cd) REFERENCES organism(org_cd)
);
CREATE TABLE suscept (
  iso_id INTEGER, drug_cd TEXT, mic REAL, sir TEXT, meth TEXT,
  PRIMARY KEY (iso_id, drug_cd), FOREIGN KEY (iso_id) REFERENCES isolate(iso_id), FOREIGN KEY (drug_cd) REFERENCES drug(drug_cd)
);
CREATE TABLE drug (
  drug_cd TEXT PRIMARY KEY, drug_nm TEXT, class TEXT, reserve INTEGER
);

INSERT INTO hospital VALUES
('H01', 'St Brendan', 'NSW', 620, 'Y'),
('H02', 'Eastbay General', 'VIC', 410, 'Y'),
('H03', 'Wirra District', 'QLD', 95, 'N'),
('H04', 'Port Lachlan', 'NSW', 180, 'N'),
('H05', 'Royal Hastings', 'VIC', 770, 'Y'),
('H06', 'Coral Coast', 'QLD', 240, 'N');

INSERT INTO subject VALUES
(3001, 'F', 2005, 'H01', '2022-07-31', '2022-08-15', 'N'),
(3002, 'M', 1990, 'H06', '2022-02-16', NULL, 'N'),
(3003, 'M', 1964, 'H01', '2022-07-30', '2022-08-02', 'N'),
(3004, 'F', 2010, 'H01', '2023-02-07', NULL, 'N'),
(3005, 'F', 1941, 'H05', '2023-07-15', '2023-08-20', 'U'),
(3006, 'M', 1990, 'H02', '2023-08-02', '2023-08-24', 'Y'),
(3007, 'M', 1985, 'H05', '2022-09-18', '2022-10-02', 'Y'),
(3008, 'F', 2005, 'H04', '2022-03-06', '2022-03-14', 'Y'),
(3009, 'F', 1947, 'H05', '2023-02-25', '2023-03-12', 'N'),
(3010, 'M', 2010, 'H01', '2022-02-20', '2022-03-20', 'N'),
(3011, NULL, 1971, 'H02', '2022-09-07', NULL, 'N'),
(3012, 'M', 2013, 'H02', '2023-03-27', '2023-04-20', 'U'),
(3013, 'M', 2002, 'H01', '2022-02-19', NULL, 'N'),
(3014, 'M', 2014, 'H01', '2023-05-07', '2023-05-11', 'N'),
(3015, NULL, 1956, 'H01', '2022-02-23', '2022-03-15', 'Y'),
(3016, 'M', 1938, 'H05', '2022-03-14', NULL, 'N'),
(3017, 'M', 1977, 'H05', '2022-01-28', '2022-02-16', 'N'),
(3018, 'F', 1962, 'H02', '2022-02-03', '2022-02-11', 'Y');

INSERT INTO organism VALUES
('ECO', 'Escherichia', 'coli', '-', 'R', 2),
('SAU', 'Staphylococcus', 'aureus', '+', 'C', 2),
('KPN', 'Klebsiella', 'pneumoniae', '-', 'R', 2),
('PAE', 'Pseudomonas', 'aeruginosa', '-', 'R', 2),
('EFM', 'Enterococcus', 'faecium', '+', 'C', 2),
('SEP', 'Staphylococcus', 'epidermidis', '+', 'C', 1),
('MTB', 'Mycobacterium', 'tuberculosis', 'N/A', 'R', 3),
('CAL', 'Candida', 'albicans', 'N/A', 'Y', 2);

INSERT INTO sample VALUES
('S110', 3017, 'UR', '2022-02-03', '2022-02-03', 6.9, 0),
('S111', 3003, 'BL', '2022-08-02', '2022-08-02', 3.8, 0),
('S112', 3018, 'BL', '2022-02-05', '2022-02-08', 3.2, 0),
('S113', 3014, 'UR', '2023-05-10', '2023-05-13', 4.0, 0),
('S114', 3011, 'SP', '2022-09-11', '2022-09-12', NULL, 0),
('S115', 3002, 'WD', '2022-02-25', '2022-02-26', 3.6, 0),
('S116', 3007, 'UR', '2022-09-25', '2022-09-28', 2.0, 0),
('S117', 3003, 'UR', '2022-08-01', '2022-08-01', 7.2, 0),
('S118', 3013, 'WD', '2022-02-26', '2022-02-26', 3.9, 0),
('S119', 3015, 'BL', '2022-02-26', '2022-02-27', 3.7, 0),
('S120', 3015, 'UR', '2022-02-24', '2022-02-25', 5.6, 0),
('S121', 3007, 'BL', '2022-09-18', '2022-09-18', 8.5, 0),
('S122', 3017, 'BL', '2022-01-31', '2022-02-03', 3.0, 0),
('S123', 3017, 'WD', '2022-01-28', '2022-01-29', 5.7, 0),
('S124', 3011, 'SP', '2022-09-13', '2022-09-13', 7.5, 0),
('S125', 3017, 'UR', '2022-02-02', '2022-02-02', 2.1, 1),
('S126', 3017, 'UR', '2022-02-06', '2022-02-06', 2.8, 0),
('S127', 3014, 'UR', '2023-05-16', '2023-05-19', 5.4, 0),
('S128', 3001, 'UR', '2022-08-05', '2022-08-05', 8.6, 0),
('S129', 3014, 'UR', '2023-05-12', '2023-05-13', 6.7, 0),
('S130', 3016, 'SP', '2022-03-19', '2022-03-22', 4.7, 0),
('S131', 3007, 'SP', '2022-09-25', '2022-09-28', 3.2, 1),
('S132', 3007, 'UR', '2022-09-25', '2022-09-26', 7.7, 1),
('S133', 3017, 'UR', '2022-02-01', '2022-02-04', 2.3, 0);

INSERT INTO isolate VALUES
(1, 'S110', 'ECO', 2.6, 'ST131', 'Y'),
(2, 'S111', 'ECO', NULL, 'ST131', 'Y'),
(3, 'S111', 'CAL', NULL, NULL, 'Y'),
(4, 'S112', 'PAE', NULL, NULL, 'Y'),
(5, 'S113', 'EFM', 4.9, NULL, 'Y'),
(6, 'S114', 'ECO', 7.1, 'ST131', 'Y'),
(7, 'S115', 'SEP', 5.8, NULL, 'Y'),
(8, 'S118', 'SEP', 7.0, NULL, 'Y'),
(9, 'S119', 'SAU', NULL, NULL, 'Y'),
(10, 'S120', 'ECO', 2.9, 'ST131', 'N'),
(11, 'S121', 'PAE', NULL, NULL, 'Y'),
(12, 'S122', 'ECO', NULL, 'ST131', 'N'),
(13, 'S123', 'SEP', 6.4, NULL, 'Y'),
(14, 'S124', 'EFM', 3.3, NULL, 'N'),
(15, 'S126', 'KPN', 4.7, 'ST258', 'Y'),
(16, 'S127', 'ECO', 3.3, 'ST131', 'N'),
(17, 'S128', 'ECO', 6.0, 'ST131', 'Y'),
(18, 'S129', 'EFM', 4.0, NULL, 'Y'),
(19, 'S130', 'SEP', 3.5, NULL, 'N'),
(20, 'S133', 'ECO', 7.0, 'ST131', 'N');

INSERT INTO drug VALUES
('AMP', 'Ampicillin', 'penicillin', 0),
('CIP', 'Ciprofloxacin', 'quinolone', 0),
('GEN', 'Gentamicin', 'aminoglycoside', 0),
('MEM', 'Meropenem', 'carbapenem', 1),
('VAN', 'Vancomycin', 'glycopeptide', 0),
('COL', 'Colistin', 'polymyxin', 1),
('LZD', 'Linezolid', 'oxazolidinone', 1);

INSERT INTO suscept VALUES
(1, 'CIP', 0.5, 'S', 'ETEST'),
(1, 'AMP', 0.25, 'S', 'BMD'),
(2, 'CIP', 0.25, 'S', 'BMD'),
(2, 'AMP', 0.5, 'S', 'ETEST'),
(4, 'MEM', 0.5, 'S', 'ETEST'),
(4, 'GEN', 0.25, 'S', 'ETEST'),
(5, 'AMP', 0.25, 'S', 'BMD'),
(5, 'VAN', 0.25, 'S', 'ETEST'),
(6, 'CIP', 16.0, 'R', 'BMD'),
(7, 'VAN', 2.0, 'I', 'BMD'),
(8, 'VAN', 0.25, 'S', 'BMD'),
(9, 'VAN', 0.25, 'S', 'ETEST'),
(10, 'MEM', 32.0, 'R', 'ETEST'),
(11, 'CIP', 2.0, 'I', 'ETEST'),
(11, 'GEN', 32.0, 'R', 'BMD'),
(12, 'MEM', 0.5, 'S', 'BMD'),
(13, 'VAN', 0.25, 'S', 'BMD'),
(14, 'AMP', 8.0, 'R', 'ETEST'),
(15, 'MEM', 32.0, 'R', 'ETEST'),
(15, 'CIP', 1.0, 'S', 'BMD'),
(16, 'CIP', 0.5, 'S', 'ETEST'),
(17, 'AMP', 16.0, 'R', 'ETEST'),
(17, 'MEM', 2.0, 'I', 'BMD'),
(18, 'AMP', 1.0, 'S', 'BMD'),
(19, 'VAN', 0.5, 'S', 'BMD'),
(20, 'AMP', 32.0, 'R', 'BMD'),
(20, 'MEM', 1.0, 'S', 'BMD');

