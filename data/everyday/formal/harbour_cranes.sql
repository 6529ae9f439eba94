CREATE TABLE terminal (
  termId INTEGER PRIMARY KEY,
  termName TEXT,
  port TEXT,
  quayLength INTEGER,
  depth REAL
);
CREATE TABLE manufacturer (
  manuId INTEGER PRIMARY KEY,
  manuName TEXT,
  country TEXT,
  foundedYear INTEGER
);
CREATE TABLE crane (
  craneNo TEXT PRIMARY KEY,
  termId INTEGER,
  manuId INTEGER,
  craneType TEXT,
  maxLoad INTEGER,
  outreach REAL,
  builtYear INTEGER,
  inService BOOLEAN,
  FOREIGN KEY (termId) REFERENCES terminal(termId),
  FOREIGN KEY (manuId) REFERENCES manufacturer(manuId)
);
CREATE TABLE operator (
  opId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  hireDate DATE,
  supervisorId INTEGER,
  hourlyPay REAL,
  FOREIGN KEY (supervisorId) REFERENCES operator(opId)
);
CREATE TABLE licence (
  opId INTEGER,
  craneType TEXT,
  issued DATE,
  FOREIGN KEY (opId) REFERENCES operator(opId)
);
CREATE TABLE shift_log (
  shiftId INTEGER PRIMARY KEY,
  craneNo TEXT,
  opId INTEGER,
  shiftDate DATE,
  moves INTEGER,
  downMinutes INTEGER,
  FOREIGN KEY (craneNo) REFERENCES crane(craneNo),
  FOREIGN KEY (opId) REFERENCES operator(opId)
);
CREATE TABLE inspection (
  inspId INTEGER PRIMARY KEY,
  craneNo TEXT,
  inspDate DATE,
  result TEXT,
  cost INTEGER,
  FOREIGN KEY (craneNo) REFERENCES crane(craneNo)
);
INSERT INTO terminal VALUES (1,'Eastquay','Rotterdam',1450,17.5),(2,'Maasdeep','Rotterdam',2300,20.0),(3,'Burchard Kai','Hamburg',1900,16.3),(4,'Molo Sesto','Genoa',980,14.8),(5,'Ferro Basin','Genoa',420,11.0);
INSERT INTO manufacturer VALUES (1,'Konegruppe','Finland',1910),(2,'Huaxin Heavy','China',1992),(3,'Liebfeld','Germany',1949),(4,'Reggiano Gru','Italy',1904);
INSERT INTO crane VALUES
('E-01',1,1,'Gantry',65,48.0,2004,1),('E-02',1,2,'Gantry',80,61.5,2016,1),('E-03',1,3,'Mobile',104,51.0,2012,1),('M-01',2,2,'Gantry',100,72.0,2019,1),('M-02',2,2,'Gantry',100,72.0,2019,1),
('M-03',2,2,'Gantry',110,74.5,2021,1),('B-01',3,1,'Gantry',62,50.0,1999,0),('B-02',3,3,'Mobile',124,54.0,2015,1),('B-03',3,1,'Gantry',70,56.0,2009,1),('G-01',4,4,'Level luffing',40,35.5,1978,1),('G-02',4,4,'Level luffing',32,32.0,1966,0),('G-03',4,3,'Mobile',84,46.0,2008,1);
INSERT INTO operator VALUES
(1,'Henk','Visser','1998-04-01',NULL,41.5),(2,'Sjoerd','Bakema','2009-09-15',1,34.0),(3,'Fatima','Ouali','2015-02-01',1,31.5),(4,'Jens','Petersen','2001-06-01',NULL,39.0),(5,'Maren','Lohse','2017-10-01',4,30.5),
(6,'Giulio','Parodi','1995-03-15',NULL,36.0),(7,'Elena','Costa','2019-05-01',6,27.0),(8,'Tarik','Demir','2020-01-07',4,29.0),(9,'Luuk','Hoekstra','2022-08-01',1,26.5);
INSERT INTO licence VALUES (1,'Gantry','1998-08-01'),(1,'Mobile','2003-05-20'),(2,'Gantry','2010-01-12'),(3,'Gantry','2015-06-30'),(3,'Mobile','2018-03-03'),(4,'Gantry','2001-11-05'),(4,'Mobile','2002-09-09'),(4,'Level luffing','2004-04-04'),(5,'Gantry','2018-02-14'),(6,'Level luffing','1995-09-01'),(6,'Mobile','2008-12-12'),(7,'Mobile','2019-11-11'),(8,'Gantry','2020-07-07');
INSERT INTO shift_log VALUES
(1,'E-01',1,'2023-03-01',164,12),(2,'E-02',2,'2023-03-01',198,0),(3,'M-01',3,'2023-03-02',226,5),(4,'M-02',2,'2023-03-03',219,18),(5,'B-02',4,'2023-03-03',121,40),(6,'B-03',5,'2023-03-06',157,9),
(7,'G-01',6,'2023-03-07',74,25),(8,'G-03',7,'2023-03-08',98,0),(9,'E-03',1,'2023-04-03',115,7),(10,'M-03',3,'2023-04-04',251,3),(11,'M-03',2,'2023-04-05',240,0),(12,'E-02',3,'2023-04-11',187,62),
(13,'B-03',8,'2023-04-12',149,15),(14,'G-01',6,'2023-04-13',69,55),(15,'M-01',1,'2023-05-02',232,4),(16,'B-02',4,'2023-05-04',133,11),(17,'E-03',3,'2023-05-09',127,0),(18,'M-03',3,'2023-05-10',246,20);
INSERT INTO inspection VALUES
(1,'E-01','2022-05-10','passed',1800),(2,'E-02','2022-05-11','passed',1750),(3,'G-01','2022-06-02','failed',2400),(4,'G-02','2022-06-03','failed',2600),(5,'B-01','2022-09-12','failed',3100),(6,'B-02','2022-09-13','passed',1500),
(7,'G-01','2022-11-20','passed',1900),(8,'M-01','2023-01-16','passed',2050),(9,'M-02','2023-01-17','passed',2050),(10,'E-01','2023-05-15','failed',2250),(11,'E-03','2023-05-16','passed',1400),(12,'B-03','2023-09-18','passed',1700);
