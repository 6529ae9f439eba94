CREATE TABLE departments (
  departmentid INTEGER PRIMARY KEY,
  departmentname TEXT,
  site TEXT,
  minimumcover INTEGER
);
CREATE TABLE employees (
  employeeid INTEGER PRIMARY KEY,
  firstname TEXT,
  lastname TEXT,
  dateofbirth DATE,
  hiredate DATE,
  leavingdate DATE,
  departmentid INTEGER REFERENCES departments(departmentid),
  lineid INTEGER REFERENCES employees(employeeid),
  parttime TEXT,
  monthlypay INTEGER
);
CREATE TABLE leavetypes (
  leavetypeid INTEGER PRIMARY KEY,
  typename TEXT,
  maxdays INTEGER,
  ispaid BOOLEAN
);
CREATE TABLE leaverequests (
  requestid INTEGER PRIMARY KEY,
  employeeid INTEGER REFERENCES employees(employeeid),
  leavetypeid INTEGER REFERENCES leavetypes(leavetypeid),
  standinid INTEGER REFERENCES employees(employeeid),
  decidedby INTEGER REFERENCES employees(employeeid),
  startdate DATE,
  enddate DATE,
  workdays REAL,
  requeststatus TEXT
);
CREATE TABLE sicknotes (
  noteid INTEGER PRIMARY KEY,
  employeeid INTEGER REFERENCES employees(employeeid),
  issuedon DATE,
  dayssick INTEGER,
  doctorname TEXT,
  reason TEXT,
  originalreceived TEXT
);
CREATE TABLE entitlements (
  entitlementid INTEGER PRIMARY KEY,
  employeeid INTEGER REFERENCES employees(employeeid),
  leaveyear INTEGER,
  daysgranted REAL,
  daystaken REAL
);
INSERT INTO departments VALUES (1,'Dispatch','Leeds',6),(2,'Customer Care','Leeds',4),(3,'Payroll','York',2),(4,'Workshop','Hull',5),(5,'Legal','York',1);
INSERT INTO employees VALUES
(1,'Gillian','Marsh','1966-02-11','1994-05-02',NULL,2,NULL,'f',5200),
(2,'Tobias','Fenn','1974-09-30','2003-01-13',NULL,1,1,'f',4100),
(3,'Anjali','Dutta','1981-12-05','2010-08-01',NULL,3,1,'f',4350),
(4,'Keith','Holroyd','1969-06-17','1999-03-22',NULL,4,1,'f',3980),
(5,'Bronwen','Pugh','1990-04-25','2015-10-05',NULL,1,2,'t',1900),
(6,'Marek','Sobol','1987-07-08','2017-02-20',NULL,1,2,'f',2700),
(7,'Chloe','Ashdown','1995-11-19','2020-09-14',NULL,2,1,'t',1650),
(8,'Femi','Adeyemi','1984-01-28','2012-06-11','2023-09-30',4,4,'f',2950),
(9,'Stuart','Naylor','1978-03-03','2006-11-27',NULL,4,4,'f',4050),
(10,'Lena','Brook','1992-10-12','2019-04-01',NULL,3,3,'t',2100),
(11,'Paul','Garside','1960-08-21','1990-01-08','2022-12-31',1,2,'f',3100),
(12,'Nadia','Hussain','1998-05-06','2022-03-07',NULL,2,7,'f',2250);
INSERT INTO leavetypes VALUES (1,'annual leave',30,1),(2,'parental leave',260,1),(3,'study leave',10,1),(4,'unpaid leave',90,0),(5,'compassionate leave',5,1),(6,'sabbatical',180,0);
INSERT INTO leaverequests VALUES
(901,5,1,6,2,'2023-02-13','2023-02-17',5,'approved'),(902,6,1,5,2,'2023-04-03','2023-04-14',8,'approved'),
(903,7,3,12,1,'2023-05-22','2023-05-24',3,'rejected'),(904,9,1,4,4,'2023-06-05','2023-06-23',15,'approved'),
(905,10,2,3,3,'2023-01-09','2023-06-30',120,'approved'),(906,8,1,9,4,'2023-07-10','2023-07-21',10,'withdrawn'),
(907,12,1,7,7,'2023-07-31','2023-08-11',10,'approved'),(908,5,5,6,2,'2023-08-15','2023-08-16',2,'approved'),
(909,6,4,NULL,2,'2023-09-01','2023-11-30',64,'rejected'),(910,2,1,6,1,'2023-08-21','2023-09-01',9,'approved'),
(911,4,1,9,1,'2023-10-16','2023-10-20',5,'approved'),(912,7,1,NULL,NULL,'2023-12-18','2023-12-29',7.5,'pending'),
(913,9,6,NULL,NULL,'2024-02-01','2024-07-31',126,'pending'),(914,3,1,10,1,'2023-05-29','2023-06-02',4,'approved'),
(915,5,1,NULL,NULL,'2024-01-08','2024-01-12',5,'pending'),(916,12,3,NULL,7,'2023-11-06','2023-11-07',1.5,'approved'),
(917,6,1,5,2,'2022-12-19','2022-12-30',6,'approved');
INSERT INTO sicknotes VALUES
(1,5,'2023-01-16',4,'Dr Lowry','flu','yes'),(2,6,'2023-02-06',12,'Dr Lowry','sprained ankle','yes'),
(3,9,'2023-03-13',3,'Dr Bains','migraine','no'),(4,4,'2022-10-03',21,'Dr Amos','back pain after lifting','yes'),
(5,7,'2023-03-27',2,'Dr Bains','migraine','yes'),(6,5,'2023-05-02',6,'Dr Lowry','bronchitis','no'),
(7,8,'2023-04-18',35,'Dr Amos','back operation','yes'),(8,12,'2023-06-12',1,'Dr Bains','food poisoning','no'),
(9,6,'2023-10-09',5,'Dr Lowry','flu','yes'),(10,5,'2023-11-20',8,NULL,'flu','no'),(11,11,'2022-11-07',14,'Dr Amos','knee pain','yes');
INSERT INTO entitlements VALUES
(1,1,2023,30,24),(2,2,2023,28,25),(3,3,2023,28,20.5),(4,4,2023,29,27),(5,5,2023,16,12),(6,6,2023,25,17),
(7,7,2023,14,3),(8,8,2023,19,19),(9,9,2023,27,26),(10,10,2023,15,4.5),(11,12,2023,25,13.5),(12,2,2022,28,28),
(13,4,2022,29,21),(14,5,2022,16,16),(15,6,2022,25,22),(16,11,2022,31,30);
