CREATE TABLE dept (
  dept_cd TEXT PRIMARY KEY, dept_nm TEXT, loc TEXT, budget_k REAL, cost_ctr TEXT
);
CREATE TABLE emp (
  emp_no INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, sex TEXT, dob TEXT, hire_dt TEXT, dept_cd TEXT, job_cd TEXT, edu INTEGER, mar_stat TEXT, dist_km REAL, mon_sal REAL
);
CREATE TABLE job (
  job_cd TEXT PRIMARY KEY, job_title TEXT, grade INTEGER, min_sal REAL, max_sal REAL
);
CREATE TABLE survey (
  srv_id INTEGER PRIMARY KEY, emp_no INTEGER, srv_yr INTEGER, job_sat INTEGER, env_sat INTEGER, wlb INTEGER, ot_flg TEXT
);
CREATE TABLE leaver (
  emp_no INTEGER PRIMARY KEY, exit_dt TEXT, exit_typ TEXT, reason TEXT, rehire TEXT, notice_days INTEGER
);
CREATE TABLE training (
  trn_id INTEGER PRIMARY KEY, emp_no INTEGER, course TEXT, trn_dt TEXT, hrs REAL, result TEXT
);
INSERT INTO dept VALUES ('RD','Research','Building 1',2400,'CC-10'),('SL','Sales','Building 2',1750.5,'CC-20'),('HR','Human Resources','Building 2',420,'CC-30'),('PR','Production','Plant North',3900,'CC-40'),('IT','Information Systems','Building 1',980,NULL);
INSERT INTO job VALUES ('J1','Analyst',3,3200,4800),('J2','Sales Representative',2,2500,4000),('J3','Operator',1,2000,3100),('J4','Team Leader',4,4200,6300),('J5','Director',6,7500,12000),('J6','Recruiter',3,2900,4300);
INSERT INTO emp VALUES (501,'Alma','Reyes','F','1984-03-12','2010-05-03','RD','J4',4,'M',7.5,5600),(502,'Bertil','Strand','M','1991-11-29','2016-09-01','RD','J1',5,'S',22.0,4150),(503,'Chidi','Okoro','M','1978-06-04','2004-02-16','PR','J4',2,'M',15.3,4900),(504,'Dora','Halasz','F','1996-01-20','2020-07-13','SL','J2',3,'S',4.2,2750),(505,'Emil','Kranz','M','1999-08-08','2021-10-04','PR','J3',1,'S',31.6,2150),(506,'Fatou','Diallo','F','1988-12-02','2014-03-24','HR','J6',4,'D',9.0,3700),(507,'Greta','Ohlin','F','1969-04-17','1998-08-31','RD','J5',5,'M',12.8,10400),(508,'Henk','Visser','M','1993-02-25','2019-01-14','SL','J2',3,'M',27.4,3050),(509,'Iris','Pohl','F','2000-10-30','2022-04-01','PR','J3',2,'S',18.9,2080),(510,'Jamal','Nasser','M','1986-07-07','2013-11-18','IT','J1',4,'D',3.1,4620),(511,'Kaja','Lie','F','1994-05-15','2018-06-11','IT','J1',5,'S',14.0,4380),(512,'Leon','Marek','M','1982-09-09','2008-04-07','SL','J4',3,'M',35.2,5150),(513,'Mina','Tanev','F','1997-03-03','2021-02-01','SL','J2',3,'S',6.6,2900),(514,'Nils','Aune','M','1990-12-19','2015-08-10','PR','J3',1,'M',41.0,2840),(515,'Olga','Wirth','F','1975-01-08','2001-10-22','SL','J5',4,'D',10.5,9100),(516,'Pavel','Duda','M','1998-06-26','2022-09-12','IT','J1',4,'S',NULL,3300),(517,'Qi','Zhang','F','1987-08-14','2012-01-09','RD','J1',5,'M',19.7,4700),(518,'Remy','Caron','M','1995-04-05','2019-05-20','HR','J6',3,'S',25.1,3120),(519,'Sten','Moe','M','1992-11-11','2017-03-06','PR','J4',3,'M',5.8,4310);
INSERT INTO survey VALUES (1,501,2021,4,4,3,'N'),(2,502,2021,2,3,1,'Y'),(3,503,2021,3,2,2,'Y'),(4,504,2021,1,2,2,'Y'),(5,505,2022,1,1,1,'Y'),(6,506,2022,4,4,4,'N'),(7,507,2022,4,3,2,'Y'),(8,508,2022,2,2,3,'N'),(9,509,2022,3,1,3,'N'),(10,510,2022,3,4,4,'N'),(11,511,2022,2,4,3,'N'),(12,512,2022,1,3,1,'Y'),(13,513,2022,4,4,3,'N'),(14,514,2022,2,1,2,'Y'),(15,502,2022,1,2,1,'Y'),(16,517,2023,4,3,4,'N'),(17,518,2023,2,3,3,'N'),(18,511,2023,1,3,2,'Y'),(19,501,2023,3,4,3,'N'),(20,516,2023,3,3,NULL,'N'),(21,513,2023,3,4,2,'Y');
INSERT INTO leaver VALUES (502,'2022-12-31','V','Better offer','Y',60),(504,'2021-11-15','V','Commuting','Y',30),(505,'2022-08-19','I','Misconduct','N',0),(512,'2023-03-31','V','Workload','Y',90),(514,'2023-06-30','I','Plant closure','Y',84),(503,'2022-01-31','V','Workload','N',75),(511,'2023-12-01','V','Better offer','Y',NULL),(508,'2022-05-31','V','Commuting','Y',45),(515,'2023-09-30','R','Retirement','N',180);
INSERT INTO training VALUES (1,501,'Leadership Basics','2021-02-10',16,'P'),(2,502,'Data Wrangling','2021-04-22',24,'P'),(3,504,'Sales Pitch','2020-09-09',8,'F'),(4,505,'Forklift Safety','2021-10-12',6,'P'),(5,508,'Sales Pitch','2020-02-18',8,'P'),(6,509,'Forklift Safety','2022-04-12',6.5,'F'),(7,510,'Cloud Security','2022-05-17',20,'P'),(8,511,'Cloud Security','2022-05-17',20,'P'),(9,513,'Sales Pitch','2021-03-09',8,'P'),(10,514,'Forklift Safety','2019-03-05',6,'P'),(11,516,'Data Wrangling','2023-01-24',24,'N/A'),(12,517,'Data Wrangling','2021-04-22',26,'P'),(13,518,'Interview Skills','2019-10-01',12,'P'),(14,512,'Leadership Basics','2021-02-10',16,'F'),(15,511,'Data Wrangling','2023-01-24',24,'F'),(16,504,'Customer Care','2021-06-15',5,'P');
