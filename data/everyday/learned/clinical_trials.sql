CREATE TABLE studies (study_id INTEGER PRIMARY KEY, acronym TEXT, title TEXT, phase INTEGER, sponsor TEXT, start_dt TEXT, end_dt TEXT, budget_eur REAL, status TEXT);
CREATE TABLE investigators (inv_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, dept TEXT, supervisor_id INTEGER);
CREATE TABLE patients (pat_id INTEGER PRIMARY KEY, pat_code TEXT, sex TEXT, birth_dt TEXT, study_id INTEGER, arm TEXT, enrolled_dt TEXT, withdrawn TEXT);
CREATE TABLE visits (visit_id INTEGER PRIMARY KEY, pat_id INTEGER, inv_id INTEGER, visit_dt TEXT, visit_type TEXT, duration_min INTEGER, notes TEXT);
CREATE TABLE measurements (meas_id INTEGER PRIMARY KEY, visit_id INTEGER, param TEXT, val REAL, unit TEXT, abnormal TEXT);
CREATE TABLE adverse_events (ae_id INTEGER PRIMARY KEY, pat_id INTEGER, descr TEXT, severity TEXT, onset_dt TEXT, resolved_dt TEXT);
INSERT INTO studies VALUES
(1,'CARDIO-1','Beta blocker after infarction',3,'Helvion Pharma','2021-03-01','2023-12-31',2400000,'completed'),
(2,'GLUCO-2','New insulin analogue in type 2 diabetes',2,'Novara Bio','2022-06-15',NULL,1350000,'recruiting'),
(3,'NEURO-X','Migraine prevention with antibodies',3,'Helvion Pharma','2022-01-10',NULL,3100000,'active'),
(4,'DERMA-4','Topical cream for eczema',1,'University Fund','2023-02-01','2023-11-30',280000,'completed'),
(5,'ONCO-7','Immunotherapy in lung cancer',2,'Lindqvist AG','2023-05-20',NULL,4750000,'recruiting'),
(6,'SLEEP-3','Melatonin in shift workers',1,'University Fund','2022-09-01','2023-02-15',150000,'terminated'),
(7,'RENAL-5','Dialysis frequency and outcome',4,'National Science Council','2024-01-08',NULL,890000,'active'),
(8,'PEDIA-2','Asthma inhaler for children',3,'Novara Bio','2024-09-01',NULL,1750000,'planned');
INSERT INTO investigators VALUES
(1,'Ruth','Amsler','Cardiology',NULL),(2,'Daniel','Okafor','Cardiology',1),(3,'Mei','Tanaka','Neurology',1),(4,'Lukas','Brandt','Endocrinology',1),(5,'Sofia','Petrova','Dermatology',4),(6,'Jonas','Egli','Oncology',1),(7,'Hanna','Lindgren','Neurology',3),(8,'Peter','Zeller','Nephrology',NULL);
INSERT INTO patients VALUES
(1,'C-001','F','1954-07-12',1,'treatment','2021-03-15','N'),(2,'C-002','M','1948-11-30',1,'placebo','2021-04-02','N'),(3,'C-003','M','1961-02-08',1,'treatment','2021-05-19','Y'),(4,'C-004','F','1957-09-23',1,'placebo','2021-06-01','N'),
(5,'G-001','M','1970-01-17',2,'treatment','2022-07-01','N'),(6,'G-002','F','1966-05-05',2,'placebo','2022-08-11','N'),(7,'G-003','F','1973-12-21',2,'treatment','2022-10-03','Y'),
(8,'N-001','F','1985-03-03',3,'treatment','2022-02-01','N'),(9,'N-002','F','1991-08-19',3,'treatment','2022-02-20','N'),(10,'N-003','M','1979-04-27',3,'placebo','2022-03-14','N'),(11,'N-004','F','1988-10-10',3,'placebo','2022-05-09','Y'),(12,'N-005','F','1995-06-06',3,'treatment','2022-09-12','N'),
(13,'D-001','M','1999-02-14',4,'treatment','2023-02-20','N'),(14,'D-002','F','2001-07-29',4,'treatment','2023-03-06','N'),
(15,'O-001','M','1952-12-02',5,'treatment','2023-06-12','N'),(16,'O-002','F','1959-01-25',5,'treatment','2023-07-03','Y'),
(17,'S-001','M','1983-09-09',6,'placebo','2022-09-15','N'),(18,'R-001','M','1945-03-31',7,'treatment','2024-01-20','N');
INSERT INTO visits VALUES
(1,1,1,'2021-03-20','screening',60,NULL),(2,1,2,'2021-06-21','follow-up',30,'dose raised'),(3,1,2,'2022-03-20','final',45,NULL),(4,2,1,'2021-04-10','screening',55,NULL),(5,2,2,'2021-07-12','follow-up',25,NULL),(6,3,1,'2021-05-25','screening',65,'anxious'),(7,4,2,'2021-06-10','screening',50,NULL),
(8,5,4,'2022-07-08','screening',40,NULL),(9,5,4,'2022-10-10','follow-up',20,NULL),(10,6,4,'2022-08-20','screening',42,'fasting'),(11,7,4,'2022-10-10','screening',38,NULL),
(12,8,3,'2022-02-08','screening',70,NULL),(13,8,7,'2022-05-09','follow-up',35,'diary kept'),(14,8,7,'2022-08-08','follow-up',32,NULL),(15,8,3,'2022-12-05','final',48,NULL),(16,9,3,'2022-02-27','screening',75,NULL),(17,10,7,'2022-03-21','screening',62,NULL),(18,12,7,'2022-09-20','screening',58,NULL),(19,12,7,'2022-12-13','follow-up',28,'missed dose'),
(20,13,5,'2023-02-24','screening',22,NULL),(21,14,5,'2023-03-10','screening',24,NULL),(22,15,6,'2023-06-19','screening',90,NULL),(23,15,6,'2023-09-18','follow-up',52,'nausea'),(24,16,6,'2023-07-10','screening',85,NULL),(25,17,3,'2022-09-22','screening',33,NULL);
INSERT INTO measurements VALUES
(1,1,'systolic BP',152,'mmHg','Y'),(2,1,'heart rate',88,'bpm','N'),(3,2,'systolic BP',141,'mmHg','Y'),(4,2,'heart rate',72,'bpm','N'),(5,3,'systolic BP',128,'mmHg','N'),(6,4,'systolic BP',160,'mmHg','Y'),(7,4,'heart rate',94,'bpm','N'),(8,5,'systolic BP',149,'mmHg','Y'),(9,6,'heart rate',112,'bpm','Y'),(10,7,'systolic BP',134,'mmHg','N'),
(11,8,'HbA1c',8.4,'%','Y'),(12,9,'HbA1c',7.1,'%','Y'),(13,10,'HbA1c',7.9,'%','Y'),(14,11,'HbA1c',6.3,'%','N'),(15,8,'weight',96.5,'kg','N'),(16,9,'weight',93,'kg','N'),(17,12,'pain score',8,'points','Y'),(18,13,'pain score',5,'points','N'),(19,14,'pain score',4,'points','N'),(20,15,'pain score',2,'points','N'),(21,16,'pain score',9,'points','Y'),(22,22,'weight',68.2,'kg','N'),(23,23,'weight',63.4,'kg','Y'),(24,24,'weight',57.9,'kg','N'),(25,18,'pain score',7,'points','Y');
INSERT INTO adverse_events VALUES
(1,1,'dizziness','mild','2021-07-01','2021-07-04'),(2,3,'bradycardia','severe','2021-06-30','2021-07-20'),(3,5,'hypoglycaemia','moderate','2022-09-14','2022-09-14'),(4,7,'skin rash','moderate','2022-11-01','2022-11-12'),(5,8,'injection site pain','mild','2022-02-15','2022-02-17'),(6,12,'constipation','mild','2022-10-18','2022-10-30'),(7,15,'nausea','moderate','2023-08-02',NULL),(8,15,'fatigue','mild','2023-08-20',NULL),(9,16,'pneumonitis','severe','2023-08-09','2023-09-25'),(10,11,'dizziness','mild','2022-06-03','2022-06-05'),(11,15,'skin rash','mild','2023-09-30','2023-10-08');
