CREATE TABLE pilot (
  pilotId INTEGER PRIMARY KEY,
  name TEXT,
  nationality TEXT,
  birthDate TEXT,
  licenceYear INTEGER,
  flightHours INTEGER
);
CREATE TABLE balloon (
  balloonId INTEGER PRIMARY KEY,
  registration TEXT,
  maker TEXT,
  volumeM3 INTEGER,
  buildYear INTEGER,
  ownerId INTEGER,
  FOREIGN KEY (ownerId) REFERENCES pilot(pilotId)
);
CREATE TABLE contest (
  contestId INTEGER PRIMARY KEY,
  contestName TEXT,
  venue TEXT,
  country TEXT,
  startDate TEXT,
  endDate TEXT,
  prizeFund INTEGER
);
CREATE TABLE contestTask (
  taskId INTEGER PRIMARY KEY,
  contestId INTEGER,
  taskType TEXT,
  taskDate TEXT,
  maxWindKmh INTEGER,
  cancelled BOOLEAN,
  FOREIGN KEY (contestId) REFERENCES contest(contestId)
);
CREATE TABLE taskResult (
  taskId INTEGER,
  pilotId INTEGER,
  balloonId INTEGER,
  distanceM REAL,
  points INTEGER,
  penalty INTEGER,
  FOREIGN KEY (taskId) REFERENCES contestTask(taskId),
  FOREIGN KEY (pilotId) REFERENCES pilot(pilotId),
  FOREIGN KEY (balloonId) REFERENCES balloon(balloonId)
);
CREATE TABLE sponsor (
  sponsorId INTEGER PRIMARY KEY,
  companyName TEXT,
  industry TEXT
);
CREATE TABLE sponsorship (
  sponsorId INTEGER,
  pilotId INTEGER,
  startYear INTEGER,
  amount INTEGER,
  FOREIGN KEY (sponsorId) REFERENCES sponsor(sponsorId),
  FOREIGN KEY (pilotId) REFERENCES pilot(pilotId)
);
INSERT INTO pilot VALUES
(1,'Stéphane Bolduc','Canada','1978-04-11',2001,1430),(2,'Annelies Wouters','Belgium','1985-09-23',2009,870),(3,'Horst Pallmann','Germany','1966-01-30',1990,2650),(4,'Yuki Fujimori','Japan','1991-12-02',2015,640),
(5,'Rhett Calloway','United States','1972-07-19',1995,3120),(6,'Ilze Ozola','Latvia','1988-03-07',2012,710),(7,'Clive Dunmore','United Kingdom','1959-10-15',1984,4015),(8,'Marta Kulesza','Poland','1994-05-28',2017,455),(9,'Jürgen Abele','Germany','1981-08-08',2004,1205),
(10,'Dana Whitehorse','United States','1996-02-14',2019,310),(11,'Pieter Smet','Belgium','1975-11-21',1999,NULL),(12,'Nora Dunmore','United Kingdom','1990-06-03',2013,590);
INSERT INTO balloon VALUES
(1,'C-FBOL','Aerostar',2190,2011,1),(2,'OO-BAW','Schroeder',2000,2017,2),(3,'D-OPAL','Schroeder',2200,2009,3),(4,'JA-A417','Kubitschek',1600,2020,4),(5,'N505RC','Lindstrand',2550,2013,5),(6,'N506RC','Aerostar',1700,2006,5),
(7,'YL-012','Kubitschek',1835,2016,6),(8,'G-DUNM','Cameron',2970,2004,7),(9,'SP-BMK','Kubitschek',1650,2019,8),(10,'D-OJAB','Schroeder',1900,2014,9),(11,'G-NORA','Cameron',1800,2018,12),(12,'N77DW','Lindstrand',NULL,2021,NULL),(13,'G-DUNX','Cameron',3400,2022,7);
INSERT INTO contest VALUES
(1,'Gatineau Balloon Classic','Gatineau','Canada','2022-09-01','2022-09-05',15000),(2,'Warsteiner Trophy','Warstein','Germany','2022-09-09','2022-09-17',22000),(3,'Saga Challenge','Saga','Japan','2022-11-02','2022-11-06',30000),(4,'Albuquerque Target Cup','Albuquerque','United States','2023-10-07','2023-10-15',41000),
(5,'Flemish Open','Sint-Niklaas','Belgium','2023-09-01','2023-09-03',8000),(6,'Bristol Long Jump','Bristol','United Kingdom','2024-08-09','2024-08-11',12500),(7,'Masurian Lakes Cup','Ełk','Poland','2024-06-13','2024-06-16',6000);
INSERT INTO contestTask VALUES
(1,1,'Hesitation Waltz','2022-09-02',12,0),(2,1,'Maximum Distance','2022-09-03',19,0),(3,2,'Pilot Declared Goal','2022-09-10',9,0),(4,2,'Elbow','2022-09-12',28,1),(5,2,'Fly In','2022-09-14',11,0),(6,3,'Hesitation Waltz','2022-11-03',8,0),(7,3,'Judge Declared Goal','2022-11-04',14,0),
(8,4,'Fly In','2023-10-08',10,0),(9,4,'Key Grab','2023-10-10',13,0),(10,4,'Elbow','2023-10-12',31,1),(11,5,'Pilot Declared Goal','2023-09-02',15,0),(12,6,'Maximum Distance','2024-08-10',22,0),(13,6,'Hesitation Waltz','2024-08-11',26,1),(14,4,'Maximum Distance','2023-10-13',17,0);
INSERT INTO taskResult VALUES
(1,1,1,4.2,980,0),(1,5,6,18.7,830,0),(1,2,2,9.6,905,50),(2,1,1,21400,870,0),(2,5,6,25800,1000,0),(3,3,3,2.1,1000,0),(3,9,10,3.4,965,0),(3,2,2,14.9,790,0),(3,7,8,33.0,610,100),(5,3,3,7.7,910,0),(5,9,10,5.2,990,0),(5,8,9,12.5,845,0),
(6,4,4,1.3,1000,0),(6,6,7,6.6,920,0),(7,4,4,10.9,815,150),(7,6,7,2.8,975,0),(7,5,5,5.0,940,0),(8,5,5,0.9,1000,0),(8,10,12,22.4,700,0),(8,4,4,3.9,955,0),(9,5,5,1.7,985,0),(9,10,12,40.2,520,200),(11,2,2,1.1,1000,0),(11,9,10,8.3,890,0),(11,6,7,19.5,760,0),(12,7,13,31250,1000,0),(12,12,11,28700,950,0),(12,2,2,24100,835,0),(14,5,5,52300,1000,0),(14,3,3,44900,900,0);
INSERT INTO sponsor VALUES (1,'Propagas','Energy'),(2,'Skyline Insurance','Insurance'),(3,'Brouwerij De Hop','Beverages'),(4,'Altimeter Labs','Instruments'),(5,'Nordlys Textiles','Textiles'),(6,'Mesa Credit Union','Banking');
INSERT INTO sponsorship VALUES (1,3,2015,12000),(1,9,2018,7000),(1,5,2021,15000),(2,7,2010,9000),(2,1,2019,6500),(3,2,2020,8000),(3,11,2017,3000),(4,4,2019,11000),(4,5,2016,5500),(6,5,2012,20000),(6,10,2022,2500);
