CREATE TABLE UNIV (
  U_ID INTEGER PRIMARY KEY,
  U_NAME TEXT,
  CTRY_CD TEXT,
  CITY TEXT,
  CTRL TEXT,
  FOUND_YR INTEGER,
  MED_SCH TEXT
);
CREATE TABLE CTRY (
  CTRY_CD TEXT PRIMARY KEY,
  CTRY_NM TEXT,
  CONT TEXT,
  EDU_SPEND_PCT REAL,
  LANG TEXT
);
CREATE TABLE RANK_SYS (
  SYS_ID INTEGER PRIMARY KEY,
  SYS_NM TEXT,
  PUBLISHER TEXT,
  FIRST_YR INTEGER,
  SCOPE TEXT
);
CREATE TABLE CRIT (
  CRIT_ID INTEGER PRIMARY KEY,
  SYS_ID INTEGER,
  CRIT_NM TEXT,
  WGT_PCT INTEGER
);
CREATE TABLE RANK_RES (
  RES_ID INTEGER PRIMARY KEY,
  U_ID INTEGER,
  CRIT_ID INTEGER,
  YR INTEGER,
  SCORE REAL,
  POS INTEGER
);
CREATE TABLE ENROL (
  U_ID INTEGER,
  YR INTEGER,
  STUD_N INTEGER,
  PCT_INTL REAL,
  PCT_FEM REAL,
  STAFF_N INTEGER,
  TUITION REAL
);
INSERT INTO CTRY VALUES
('NL','Netherlands','Europe',5.2,'Dutch'),
('SE','Sweden','Europe',7.1,'Swedish'),
('JP','Japan','Asia',3.3,'Japanese'),
('CA','Canada','North America',5.0,'English'),
('BR','Brazil','South America',5.8,'Portuguese'),
('ZA','South Africa','Africa',6.2,'English'),
('KR','South Korea','Asia',4.7,'Korean');
INSERT INTO UNIV VALUES
(1,'Polder Institute of Technology','NL','Almere','PUB',1958,'N'),
(2,'Royal University of Vastervik','SE','Vastervik','PUB',1632,'Y'),
(3,'Hokuto University','JP','Sapporo','PUB',1901,'Y'),
(4,'Great Bear College','CA','Yellowknife','PRI',1974,'N'),
(5,'Federal University of the Serra','BR','Petropolis','PUB',1939,'Y'),
(6,'Tafelberg University','ZA','Cape Town','PUB',1918,'Y'),
(7,'Hangang Science School','KR','Seoul','PRI',1985,'N'),
(8,'Minato Women''s University','JP','Tokyo','PRI',1922,'N'),
(9,'Laurentide University','CA','Montreal','PUB',1868,'Y'),
(10,'Maas Business School','NL','Maastricht','PRI',1996,NULL);
INSERT INTO RANK_SYS VALUES
(1,'Compass World List','Compass Media',2006,'global'),
(2,'Research Pulse Index','Open Citation Trust',2012,'global'),
(3,'Student Voice Table','Campus Panel Ltd',2017,'regional'),
(4,'Green Campus Review','Leafline Foundation',2019,'global'),
(5,'Nordic Study Guide','Fjell Forlag',2010,'regional'),
(6,'Graduate Pay Monitor',NULL,2021,'national');
INSERT INTO CRIT VALUES
(11,1,'Overall',100),
(12,1,'Teaching quality',40),
(13,1,'Employer reputation',25),
(21,2,'Citations per paper',60),
(22,2,'Patents filed',15),
(31,3,'Student satisfaction',70),
(32,3,'Housing',10),
(41,4,'Energy use per student',45),
(51,5,'Library hours',5);
INSERT INTO RANK_RES VALUES
(1,1,11,2021,81.4,38),(2,2,11,2021,88.9,17),(3,3,11,2021,92.3,9),(4,6,11,2021,70.2,114),(5,7,11,2021,90.1,14),(6,9,11,2021,86.5,22),
(7,1,11,2022,83.0,33),(8,2,11,2022,87.6,20),(9,3,11,2022,93.1,7),(10,5,11,2022,66.8,151),(11,6,11,2022,71.9,105),(12,7,11,2022,91.7,11),(13,9,11,2022,86.1,24),
(14,2,12,2022,90.4,12),(15,4,12,2022,84.7,29),(16,8,12,2022,79.3,55),(17,9,12,2022,82.2,41),
(18,10,13,2022,88.0,18),(19,7,13,2022,94.5,4),
(20,3,21,2022,89.8,13),(21,6,21,2022,77.7,62),(22,7,21,2022,95.6,2),(23,1,22,2022,91.1,8),(24,7,22,2022,97.2,1),
(25,4,31,2022,96.3,3),(26,8,31,2022,88.4,21),(27,10,31,2022,NULL,NULL),(28,9,32,2022,61.5,140);
INSERT INTO ENROL VALUES
(1,2021,14200,28.5,31.0,1650,2300),(1,2022,14900,30.1,32.4,1710,2400),
(2,2021,31800,12.0,55.2,4900,0),(2,2022,32250,12.9,55.7,4950,0),
(3,2021,18700,9.4,29.8,2600,5100),(3,2022,18550,10.2,30.6,2620,5100),
(4,2022,2100,6.7,58.3,240,21500),
(5,2022,40300,1.9,52.1,3300,0),
(6,2021,26100,15.6,53.4,2450,4700),(6,2022,26800,16.3,54.0,2500,4900),
(7,2022,9400,22.8,27.5,1480,12800),
(8,2022,6250,4.5,100.0,520,9300),
(9,2021,36500,24.1,56.8,3900,7700),(9,2022,37100,25.6,57.0,3980,8100),
(10,2022,3600,61.2,44.9,NULL,18900);
