CREATE TABLE company (companyId INTEGER PRIMARY KEY, companyName TEXT, country TEXT, foundedYear INTEGER, employees INTEGER);
CREATE TABLE inventor (inventorId INTEGER PRIMARY KEY, fullName TEXT, birthYear INTEGER, country TEXT, gender TEXT, employerId INTEGER);
CREATE TABLE techClass (classCode TEXT PRIMARY KEY, classTitle TEXT, section TEXT);
CREATE TABLE patent (patentNo TEXT PRIMARY KEY, title TEXT, classCode TEXT, assigneeId INTEGER, filingDate DATE, grantDate DATE, claimCount INTEGER, renewalFee REAL, legalStatus TEXT);
CREATE TABLE patentInventor (patentNo TEXT, inventorId INTEGER, isLead TEXT, sharePct INTEGER, PRIMARY KEY (patentNo, inventorId));
CREATE TABLE citation (citationId INTEGER PRIMARY KEY, citingNo TEXT, citedNo TEXT, citedBy TEXT);
INSERT INTO company VALUES (1,'Halvorsen Optics','Norway',1962,840),(2,'Brightwell Pumps','United Kingdom',1934,2150),(3,'Sakuragi Robotics','Japan',1991,5600),
(4,'Terranova Agro','Italy',2003,310),(5,'Quillon Batteries','Canada',2014,125),(6,'Mehlhorn Werkzeug','Germany',1919,3980),(7,'Osei Medical','Ghana',2009,95);
INSERT INTO inventor VALUES (1,'Astrid Halvorsen',1968,'Norway','F',1),(2,'Graham Tuttle',1955,'United Kingdom','M',2),(3,'Haruka Sato',1983,'Japan','F',3),
(4,'Ryo Nakagawa',1976,'Japan','M',3),(5,'Elisa Campanella',1987,'Italy','F',4),(6,'Denis Tremblay',1990,'Canada','M',5),(7,'Wolfgang Ziller',1949,'Germany','M',6),
(8,'Abena Osei',1979,'Ghana','F',7),(9,'Peter Kowal',1971,'Canada','M',NULL),(10,'Jana Rudel',1984,'Germany','F',6),(11,'Colin Mabey',1993,'United Kingdom','M',NULL),(12,'Mei Iwasaki',1995,'Japan','F',3);
INSERT INTO techClass VALUES ('B25','Manipulators and robots','Operations'),('F04','Pumps','Mechanics'),('G02','Optics','Physics'),('H01','Electric elements','Electricity'),
('A01','Agriculture','Necessities'),('A61','Medical science','Necessities'),('G10','Acoustics','Physics');
INSERT INTO patent VALUES
('EP1001','Self-cleaning lens cover','G02',1,'2004-03-11','2007-06-20',14,420.0,'expired'),
('EP1002','Two-stage bilge pump','F04',2,'2006-09-02','2009-01-15',9,380.0,'active'),
('EP1003','Soft gripper for fruit','B25',3,'2011-05-23','2014-02-12',22,650.0,'active'),
('EP1004','Walking platform with six legs','B25',3,'2013-11-30','2016-08-03',31,720.0,'active'),
('EP1005','Seed coating machine','A01',4,'2012-04-17','2015-10-28',12,290.0,'lapsed'),
('EP1006','Sodium cell separator','H01',5,'2017-01-09','2020-05-06',18,510.0,'active'),
('EP1007','Torque limiting wrench','B25',6,'2001-07-26','2003-12-10',7,NULL,'expired'),
('EP1008','Portable infusion warmer','A61',7,'2018-06-14','2021-03-24',16,330.0,'active'),
('EP1009','Adaptive mirror array','G02',1,'2015-02-19','2018-09-12',27,605.0,'active'),
('EP1010','Battery tray with cooling ribs','H01',5,'2019-10-03','2022-11-16',20,540.0,'active'),
('EP1011','Surgical robot wrist','A61',3,'2016-08-08','2019-12-04',35,810.0,'active'),
('EP1012','Vineyard pruning robot','A01',3,'2020-03-31',NULL,24,460.0,'pending'),
('EP1013','Silent garden pump','F04',2,'2021-05-12',NULL,11,NULL,'pending'),
('EP1014','Drill chuck with light ring','B25',6,'2010-12-01','2013-07-17',10,355.0,'lapsed'),
('EP1015','Olive harvesting comb','A01',4,'2008-02-25','2010-09-29',6,240.0,'expired');
INSERT INTO patentInventor VALUES ('EP1001',1,'Y',100),('EP1002',2,'Y',100),('EP1003',3,'N',40),('EP1003',4,'Y',60),('EP1004',4,'Y',70),('EP1004',12,'N',30),
('EP1005',5,'Y',80),('EP1005',7,'N',20),('EP1006',6,'Y',55),('EP1006',9,'N',45),('EP1007',7,'Y',100),('EP1008',8,'Y',100),('EP1009',1,'Y',65),('EP1009',3,'N',35),
('EP1010',6,'Y',90),('EP1010',10,'N',10),('EP1011',4,'Y',50),('EP1011',3,'N',25),('EP1011',8,'N',25),('EP1012',12,'Y',60),('EP1012',5,'N',40),('EP1013',2,'Y',100),
('EP1014',10,'Y',75),('EP1014',7,'N',25),('EP1015',5,'Y',100);
INSERT INTO citation VALUES (1,'EP1009','EP1001','applicant'),(2,'EP1004','EP1003','applicant'),(3,'EP1011','EP1003','examiner'),(4,'EP1011','EP1004','applicant'),
(5,'EP1012','EP1003','examiner'),(6,'EP1012','EP1015','examiner'),(7,'EP1010','EP1006','applicant'),(8,'EP1014','EP1007','applicant'),(9,'EP1013','EP1002','examiner'),
(10,'EP1012','EP1004','applicant'),(11,'EP1011','EP1007','examiner'),(12,'EP1005','EP1015','applicant'),(13,'EP1014','EP1001','examiner');
