CREATE TABLE teams (
  team_id INTEGER PRIMARY KEY,
  team_nm TEXT,
  office_city TEXT,
  yr_budget INTEGER
);
CREATE TABLE workers (
  wkr_id INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  team_id INTEGER,
  superv_id INTEGER,
  hire_dt TEXT,
  wkly_hrs INTEGER,
  drives TEXT,
  FOREIGN KEY (team_id) REFERENCES teams(team_id),
  FOREIGN KEY (superv_id) REFERENCES workers(wkr_id)
);
CREATE TABLE households (
  hh_id INTEGER PRIMARY KEY,
  hh_nm TEXT,
  city TEXT,
  num_persons INTEGER,
  mth_income REAL,
  mth_rent REAL,
  case_wkr_id INTEGER,
  opened_dt TEXT,
  closed_dt TEXT,
  FOREIGN KEY (case_wkr_id) REFERENCES workers(wkr_id)
);
CREATE TABLE clients (
  cl_id INTEGER PRIMARY KEY,
  cl_nm TEXT,
  hh_id INTEGER,
  birth_dt TEXT,
  insured TEXT,
  needs_interp TEXT,
  FOREIGN KEY (hh_id) REFERENCES households(hh_id)
);
CREATE TABLE visits (
  visit_id INTEGER PRIMARY KEY,
  hh_id INTEGER,
  wkr_id INTEGER,
  visit_dt TEXT,
  dur_min INTEGER,
  announced TEXT,
  km_driven REAL,
  notes TEXT,
  FOREIGN KEY (hh_id) REFERENCES households(hh_id),
  FOREIGN KEY (wkr_id) REFERENCES workers(wkr_id)
);
CREATE TABLE grants (
  grant_id INTEGER PRIMARY KEY,
  hh_id INTEGER,
  purpose TEXT,
  amt REAL,
  asked_by INTEGER,
  approved_by INTEGER,
  paid_dt TEXT,
  FOREIGN KEY (hh_id) REFERENCES households(hh_id),
  FOREIGN KEY (asked_by) REFERENCES workers(wkr_id),
  FOREIGN KEY (approved_by) REFERENCES workers(wkr_id)
);
INSERT INTO teams VALUES (1,'Family Support','Larkhill',420000),(2,'Elder Care','Larkhill',310000),(3,'Housing Help','Brantwell',275000),(4,'Youth Outreach','Brantwell',198000);
INSERT INTO workers VALUES
(1,'Margaret','Dunne',1,NULL,'2005-03-01',39,'Y'),
(2,'Idris','Campbell',1,1,'2013-08-12',39,'Y'),
(3,'Sofia','Almeida',2,1,'2011-01-17',30,'N'),
(4,'Walter','Krug',3,1,'2009-10-05',35,'Y'),
(5,'Hanna','Virtanen',1,2,'2021-04-06',20,'N'),
(6,'Leroy','Banks',3,4,'2018-02-19',39,'Y'),
(7,'Priya','Nair',2,3,'2019-06-03',25,'Y'),
(8,'Callum','Frame',4,4,'2022-09-01',32,'N');
INSERT INTO households VALUES
(1,'Okonkwo','Larkhill',5,2100,940,2,'2021-05-10',NULL),
(2,'Bridges','Larkhill',1,1150,520,3,'2020-11-23',NULL),
(3,'Vasquez','Brantwell',4,1890,1010,6,'2022-02-14',NULL),
(4,'Lehmann','Upper Moss',2,1400,610,7,'2019-09-30','2023-02-28'),
(5,'Darby','Brantwell',3,980,700,6,'2022-08-01',NULL),
(6,'Tran','Larkhill',6,2650,1180,5,'2022-10-19',NULL),
(7,'Sorensen','Upper Moss',1,1275,450,3,'2021-12-06','2022-12-20'),
(8,'McBride','Brantwell',2,1050,830,4,'2023-01-16',NULL);
INSERT INTO clients VALUES
(1,'Chidi Okonkwo',1,'1982-04-11','Y','N'),(2,'Ngozi Okonkwo',1,'1985-09-02','Y','Y'),(3,'Ada Okonkwo',1,'2014-01-25','Y','N'),
(4,'Edna Bridges',2,'1936-06-19','Y','N'),(5,'Luis Vasquez',3,'1990-12-07','N','Y'),(6,'Elena Vasquez',3,'1993-03-15','N','Y'),
(7,'Otto Lehmann',4,'1941-10-28','Y','N'),(8,'Kelly Darby',5,'1999-07-04','N','N'),(9,'Minh Tran',6,'1978-02-16','Y','Y'),
(10,'Linh Tran',6,'2009-05-30','Y','N'),(11,'Birgit Sorensen',7,'1944-08-08',NULL,'N'),(12,'Sean McBride',8,'2001-11-21','N','N');
INSERT INTO visits VALUES
(1,1,2,'2022-06-14',60,'Y',8.5,'Children doing well at school'),
(2,2,3,'2022-07-01',45,'Y',3.0,'Heating broken, landlord called'),
(3,4,7,'2022-09-09',50,'Y',22.4,NULL),
(4,3,6,'2022-10-03',75,'N',5.2,'Rent two months behind'),
(5,6,5,'2022-11-11',90,'Y',NULL,'First visit, interpreter present'),
(6,1,5,'2023-01-12',40,'N',NULL,'Mother at work, spoke with aunt'),
(7,5,6,'2023-01-20',35,'N',7.1,'Rent paid, electricity not'),
(8,8,4,'2023-01-25',80,'Y',11.0,'First visit'),
(9,2,7,'2023-02-02',30,'Y',4.6,'Heating repaired'),
(10,4,3,'2023-02-20',55,'Y',NULL,'Closing talk'),
(11,1,2,'2023-03-08',65,'Y',8.5,NULL),
(12,3,4,'2023-03-15',70,'Y',6.3,'Looking for a smaller flat'),
(13,6,2,'2023-03-30',100,'Y',12.7,'School papers signed'),
(14,5,6,'2023-04-18',25,'N',7.1,'Nobody at home'),
(15,2,3,'2023-05-04',48,'Y',3.0,'Needs help with shopping'),
(16,1,2,'2023-06-21',58,'N',8.5,'All fine');
INSERT INTO grants VALUES
(1,1,'school supplies',240,2,1,'2022-08-20'),(2,2,'heating repair',380,3,1,'2022-07-15'),(3,3,'rent arrears',1500,6,4,'2022-10-28'),
(4,5,'electricity bill',310,6,4,'2023-02-01'),(5,6,'winter clothes',450,5,2,NULL),(6,8,'deposit',900,4,1,'2023-02-10'),
(7,1,'washing machine',395,5,1,NULL),(8,3,'moving costs',620,4,NULL,NULL),(9,4,'walking frame',130,7,3,'2022-09-25');
