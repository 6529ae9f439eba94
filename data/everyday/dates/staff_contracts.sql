CREATE TABLE dept (
  dept_id TEXT PRIMARY KEY,
  dept_nm TEXT,
  site TEXT,
  founded_yr INTEGER
);
CREATE TABLE emp (
  emp_id INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  sex TEXT,
  dob TEXT,
  hire_dt TEXT,
  dept_id TEXT,
  FOREIGN KEY (dept_id) REFERENCES dept(dept_id)
);
CREATE TABLE contract (
  contract_no TEXT PRIMARY KEY,
  emp_id INTEGER,
  kind TEXT,
  signed_dt TEXT,
  start_dt TEXT,
  end_dt TEXT,
  salary INTEGER,
  FOREIGN KEY (emp_id) REFERENCES emp(emp_id)
);
CREATE TABLE cert (
  cert_id INTEGER PRIMARY KEY,
  emp_id INTEGER,
  cert_nm TEXT,
  issued_dt TEXT,
  exp_dt TEXT,
  FOREIGN KEY (emp_id) REFERENCES emp(emp_id)
);
CREATE TABLE appraisal (
  appr_id INTEGER PRIMARY KEY,
  emp_id INTEGER,
  planned_dt TEXT,
  held_dt TEXT,
  score INTEGER,
  FOREIGN KEY (emp_id) REFERENCES emp(emp_id)
);
INSERT INTO dept VALUES
('PRD','Production','Halle 2',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 38),('MNT','Maintenance','Halle 1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 21),('ACC','Accounting','Main Building',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 38),('LOG','Logistics','Gate 4',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 9),('DIG','Digital Services','Main Building',CAST(STRFTIME('%Y', 'now') AS INTEGER));
INSERT INTO emp VALUES
(201,'Werner','Albrecht','m',DATE('now', '-63 years', '-14 days'),DATE('now', '-31 years', '-2 days'),'PRD'),(202,'Sabine','Koch','f',DATE('now', '-48 years', '+33 days'),DATE('now', '-15 years', '+60 days'),'ACC'),(203,'Emre','Demir','m',DATE('now', '-27 years', '-5 days'),DATE('now', '-2 years'),'MNT'),
(204,'Lucie','Moreau','f',DATE('now', '-33 years'),DATE('now', '-1 years'),'DIG'),(205,'Jonas','Weber','m',DATE('now', '-17 years', '-20 days'),DATE('now'),'PRD'),(206,'Petra','Hahn','f',DATE('now', '-65 years', '+2 days'),DATE('now', '-40 years', '-11 days'),'PRD'),
(207,'Ahmed','Saleh','m',DATE('now', '-41 years', '-210 days'),DATE('now', '-7 years', '-45 days'),'LOG'),(208,'Clara','Neumann','f',DATE('now', '-24 years', '+100 days'),DATE('now', '-26 days'),'DIG'),(209,'Viktor','Orlov','m',DATE('now', '-57 years', '-80 days'),DATE('now', '-22 years', '+9 days'),'MNT'),
(210,'Mina','Park','f',DATE('now', '-30 years', '-66 days'),DATE('now', '-1 years', '-15 days'),'ACC'),(211,'Till','Brandt','m',DATE('now', '-16 years', '-300 days'),DATE('now'),'MNT'),(212,'Rosa','Ferreira','f',DATE('now', '-39 years', '-140 days'),'2020-10-01','LOG'),
(213,'Niklas','Voss','m',DATE('now', '-36 years', '+77 days'),'2020-10-19','LOG'),(214,'Heike','Sommer','f',DATE('now', '-52 years', '-31 days'),'2018-04-03','PRD');
INSERT INTO contract VALUES
('C-001',201,'permanent',DATE('now', '-31 years', '-20 days'),DATE('now', '-31 years', '-2 days'),NULL,58200),('C-002',202,'permanent',DATE('now', '-15 years', '+40 days'),DATE('now', '-15 years', '+60 days'),NULL,61500),('C-003',203,'fixed-term',DATE('now', '-2 years', '-30 days'),DATE('now', '-2 years'),DATE('now', '-1 years', '-1 day'),33800),('C-020',203,'fixed-term',DATE('now', '-1 years', '-14 days'),DATE('now', '-1 years'),DATE('now', '-1 day'),35100),
('C-004',203,'fixed-term',DATE('now', '-6 days'),DATE('now'),DATE('now', '+1 years'),36400),('C-005',204,'fixed-term',DATE('now', '-1 years', '-25 days'),DATE('now', '-1 years'),DATE('now', '+14 days'),52000),('C-006',205,'apprenticeship',DATE('now', '-40 days'),DATE('now'),DATE('now', '+3 years'),13200),
('C-007',206,'part-time',DATE('now', '-1 years', '-12 days'),DATE('now', '-1 years'),DATE('now'),27900),('C-008',207,'permanent',DATE('now', '-7 years', '-60 days'),DATE('now', '-7 years', '-45 days'),NULL,44100),('C-009',208,'internship',DATE('now', '-33 days'),DATE('now', '-26 days'),DATE('now', '+62 days'),15600),
('C-010',209,'permanent',DATE('now', '-22 years', '-10 days'),DATE('now', '-22 years', '+9 days'),NULL,49700),('C-011',210,'fixed-term',DATE('now', '-1 years', '-30 days'),DATE('now', '-1 years', '-15 days'),DATE('now', '-15 days'),41300),('C-012',210,'fixed-term',DATE('now', '-2 days'),DATE('now', '+1 day'),DATE('now', '+1 years', '+1 day'),43000),
('C-013',211,'apprenticeship',DATE('now'),DATE('now'),DATE('now', '+3 years', '+6 days'),12900),('C-014',212,'fixed-term','2020-09-14','2020-10-01','2021-09-30',29800),('C-015',212,'permanent','2021-09-20','2021-10-01',NULL,34700),
('C-016',213,'permanent','2020-10-06','2020-10-19',NULL,38600),('C-017',214,'part-time','2018-03-12','2018-04-03',DATE('now', '+41 days'),24500),('C-018',206,'fixed-term',DATE('now', '-1 day'),DATE('now', '+20 days'),DATE('now', '+200 days'),19800),('C-019',208,'fixed-term',DATE('now', '-3 days'),DATE('now', '+63 days'),DATE('now', '+1 years', '+62 days'),42500);
INSERT INTO cert VALUES
(1,201,'Forklift Licence',DATE('now', '-4 years', '-300 days'),DATE('now', '+60 days')),(2,207,'Forklift Licence',DATE('now', '-3 years', '-20 days'),DATE('now', '-20 days')),(3,213,'Forklift Licence',DATE('now', '-300 days'),DATE('now', '+2 years')),
(4,203,'First Aid',DATE('now', '-1 years', '-90 days'),DATE('now', '+5 days')),(5,209,'First Aid',DATE('now', '-2 years', '-1 day'),DATE('now', '-1 day')),(6,214,'First Aid',DATE('now', '-1 years'),DATE('now', '+1 years')),(7,202,'Data Protection',DATE('now'),DATE('now', '+3 years')),
(8,204,'Data Protection',DATE('now', '-22 days'),DATE('now', '+3 years', '-22 days')),(9,209,'Welding EN 9606',DATE('now', '-3 years'),DATE('now')),(10,201,'Welding EN 9606',DATE('now', '-2 years', '-200 days'),DATE('now', '+165 days')),(11,212,'Forklift Licence','2020-11-05','2023-11-05'),
(12,207,'Hazardous Goods',DATE('now', '-5 years', '+1 day'),DATE('now', '+1 day')),(13,206,'First Aid',DATE('now', '-3 years', '-77 days'),DATE('now', '-77 days')),(14,203,'Electrical Safety',DATE('now'),DATE('now', '+1 years')),(15,207,'First Aid',DATE('now', '-150 days'),DATE('now', '+1 years', '+215 days')),(16,214,'Fire Warden','2020-11-18',DATE('now', '-40 days'));
INSERT INTO appraisal VALUES
(1,201,DATE('now', '-35 days'),DATE('now', '-33 days'),4),(2,202,DATE('now'),NULL,NULL),(3,203,DATE('now', '-8 days'),NULL,NULL),(4,204,DATE('now', '-1 years', '+2 days'),DATE('now', '-1 years'),5),(5,205,DATE('now', '+90 days'),NULL,NULL),(6,206,DATE('now', '-55 days'),NULL,NULL),
(7,207,DATE('now', '-12 days'),DATE('now', '-1 day'),3),(8,208,DATE('now', '+1 day'),NULL,NULL),(9,209,DATE('now', '-2 days'),DATE('now'),4),(10,210,DATE('now', '-1 day'),NULL,NULL),(11,212,DATE('now', '+6 days'),NULL,NULL),(12,213,DATE('now', '-1 years', '-40 days'),DATE('now', '-1 years', '-33 days'),2),
(13,214,'2022-05-10','2022-05-17',3),(14,201,'2022-05-24','2022-05-24',5),(15,202,DATE('now', '-1 years', '-4 days'),DATE('now', '-1 years'),4),(16,210,DATE('now', '-6 days'),DATE('now', '-5 days'),5),(17,209,DATE('now', '+1 years'),NULL,NULL),(18,207,DATE('now', '-2 years', '-10 days'),DATE('now', '-2 years'),1);
