CREATE TABLE clients (
  id INTEGER PRIMARY KEY,
  companyName TEXT,
  industry TEXT,
  country TEXT,
  contactEmail TEXT
);
CREATE TABLE consultants (
  id INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  team TEXT,
  seniority TEXT,
  hourlyRate REAL,
  startDate TEXT,
  isActive INTEGER
);
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  projectCode TEXT,
  title TEXT,
  clientId INTEGER,
  leadId INTEGER,
  startDate TEXT,
  endDate TEXT,
  budgetHours INTEGER,
  status TEXT
);
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  projectId INTEGER,
  taskName TEXT,
  estimatedHours REAL,
  isBillable INTEGER
);
CREATE TABLE timeEntries (
  id INTEGER PRIMARY KEY,
  consultantId INTEGER,
  taskId INTEGER,
  workDate TEXT,
  hours REAL,
  note TEXT,
  approvedBy INTEGER
);
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  projectId INTEGER,
  invoiceDate TEXT,
  amount REAL,
  currency TEXT,
  paidOn TEXT
);
INSERT INTO clients VALUES
(1,'Nordwind Energie','Energy','Germany','it@nordwind.example'),(2,'Baker & Sons','Retail','United Kingdom','office@bakersons.example'),
(3,'Medilux','Healthcare','Belgium',NULL),(4,'Alpine Insurance','Insurance','Switzerland','projects@alpine.example'),
(5,'Tulip Logistics','Transport','Netherlands','ops@tulip.example'),(6,'Stadtwerke Kassel','Energy','Germany',NULL),
(7,'Fresco Foods','Retail','Italy','info@fresco.example'),(8,'Hanse Bank','Banking','Germany','vendor@hansebank.example');
INSERT INTO consultants VALUES
(1,'Vera','Lindner','Data','Principal',160.00,'2015-04-01',1),
(2,'Adam','Novotny','Web','Senior',120.00,'2017-10-16',1),
(3,'Farah','Siddiqui','Data','Senior',125.00,'2018-02-05',1),
(4,'Paul','Meister','Web','Junior',75.00,'2022-09-01',1),
(5,'Isabel','Cruz','Design','Senior',110.00,'2019-06-17',1),
(6,'Henrik','Dahl','Data','Junior',80.00,'2021-11-02',0),
(7,'Sophie','Laurent','Design','Junior',72.50,'2023-03-13',1),
(8,'Gregor','Wolf','Security','Principal',170.00,'2016-08-22',1),
(9,'Mina','Park','Web','Mid',95.00,'2020-01-20',0),
(10,'Owen','Price','Security','Mid',105.00,'2023-09-11',1);
INSERT INTO projects VALUES
(1,'NW-01','Smart Meter Dashboard',1,1,'2023-01-09','2023-06-30',420,'completed'),
(2,'BS-01','Online Shop Relaunch',2,2,'2023-02-20','2023-10-31',650,'completed'),
(3,'ML-01','Patient Portal',3,5,'2023-05-02',NULL,800,'running'),
(4,'AI-01','Claims Analytics',4,3,'2023-07-10',NULL,540,'running'),
(5,'TL-01','Route Planner App',5,2,'2023-09-04',NULL,380,'on hold'),
(6,'NW-02','Outage Forecast',1,1,'2023-11-06',NULL,300,'running'),
(7,'HB-01','Penetration Test',8,8,'2023-03-13','2023-04-28',120,'completed'),
(8,'FF-01','Loyalty App Design',7,5,'2024-01-15',NULL,210,'planned'),
(9,'HB-02','Security Training',8,8,'2024-02-05',NULL,60,'planned');
INSERT INTO tasks VALUES
(1,1,'Data model',80,1),(2,1,'Dashboard build',200,1),(3,2,'Shop frontend',260,1),(4,2,'Payment integration',140,1),
(5,2,'Internal review',24,0),(6,3,'UX concept',120,1),(7,3,'Portal backend',310,1),(8,4,'Claims data import',150,1),
(9,4,'Fraud model',180,1),(10,5,'Map integration',90,1),(11,6,'Forecast model',130,1),(12,7,'Network scan',40,1),
(13,7,'Report writing',30,1),(14,7,'Kick-off travel',8,0),(15,8,'Moodboards',35,1),(16,4,'Project admin',20,0);
INSERT INTO timeEntries VALUES
(1,1,1,'2023-01-16',7.5,'Entities and keys',8),(2,3,1,'2023-01-18',6,NULL,1),(3,3,2,'2023-02-14',8,'First charts',1),
(4,6,2,'2023-02-15',7,NULL,1),(5,2,3,'2023-03-02',8,'Layout',2),(6,4,3,'2023-03-03',5.5,'Header and menu',2),
(7,8,12,'2023-03-20',9,'Port scan',8),(8,8,13,'2023-04-03',6.5,'Draft report',8),(9,8,14,'2023-03-15',4,'Train to Hamburg',NULL),
(10,4,4,'2023-04-12',7,'Card payments',2),(11,2,4,'2023-04-13',3,NULL,2),(12,9,3,'2023-05-10',8,'Product page',2),
(13,5,6,'2023-05-22',7.5,'Interviews',5),(14,7,6,'2023-05-24',6,'Wireframes',5),(15,4,7,'2023-06-19',8,NULL,5),
(16,2,5,'2023-07-06',2,'Code review',NULL),(17,3,8,'2023-07-17',8,'CSV import',3),(18,6,8,'2023-07-18',4.5,NULL,3),
(19,3,9,'2023-08-23',7,'Feature selection',3),(20,1,9,'2023-08-24',5,'Model review',3),(21,3,16,'2023-09-01',1.5,NULL,NULL),
(22,4,10,'2023-09-20',6,'Map tiles',2),(23,1,11,'2023-11-14',8.5,'Weather data',NULL),(24,3,11,'2023-11-15',8,'Baseline',1),
(25,5,6,'2024-01-11',4,'Final concept',NULL),(26,7,6,'2024-01-12',7,'Clickable prototype',5),(27,4,7,'2024-01-17',7.5,'Login',NULL);
INSERT INTO invoices VALUES
(1,1,'2023-03-31',18200.00,'EUR','2023-04-20'),(2,1,'2023-07-05',22750.00,'EUR','2023-08-02'),(3,7,'2023-05-04',16900.00,'EUR','2023-05-30'),
(4,2,'2023-06-30',31000.00,'GBP','2023-08-11'),(5,2,'2023-11-06',27400.00,'GBP',NULL),(6,3,'2023-09-29',24600.00,'EUR','2023-10-19'),
(7,4,'2023-10-02',19800.00,'CHF','2023-10-31'),(8,4,'2023-12-29',21500.00,'CHF',NULL),(9,6,'2023-12-29',9600.00,'EUR',NULL),
(10,5,'2023-12-01',7350.00,'EUR','2024-01-09');
