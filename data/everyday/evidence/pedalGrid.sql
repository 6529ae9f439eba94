CREATE TABLE dock (
  dockId INTEGER PRIMARY KEY,
  dockName TEXT,
  quarter TEXT,
  lat REAL,
  lng REAL,
  slots INTEGER,
  since DATE
);
CREATE TABLE cycle (
  cycleId TEXT PRIMARY KEY,
  model TEXT,
  motor BOOLEAN,
  bought DATE,
  kmTotal INTEGER,
  stat TEXT
);
CREATE TABLE rider (
  riderId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  gen TEXT,
  bornYr INTEGER,
  planCd TEXT,
  homeZip TEXT
);
CREATE TABLE ride (
  rideId INTEGER PRIMARY KEY,
  cycleId TEXT,
  riderId INTEGER,
  startDock INTEGER,
  endDock INTEGER,
  startTs DATETIME,
  durSec INTEGER,
  km REAL,
  fee REAL,
  FOREIGN KEY (cycleId) REFERENCES cycle(cycleId),
  FOREIGN KEY (riderId) REFERENCES rider(riderId),
  FOREIGN KEY (startDock) REFERENCES dock(dockId),
  FOREIGN KEY (endDock) REFERENCES dock(dockId)
);
CREATE TABLE workshopJob (
  jobId INTEGER PRIMARY KEY,
  cycleId TEXT,
  opened DATE,
  closed DATE,
  faultCd TEXT,
  cost REAL,
  FOREIGN KEY (cycleId) REFERENCES cycle(cycleId)
);
INSERT INTO dock VALUES
(10,'Market Square','Old Town',47.051,8.306,24,'2018-04-01'),
(11,'Central Station','Station',47.050,8.310,40,'2018-04-01'),
(12,'Lido','Lakefront',47.054,8.335,16,'2019-05-20'),
(13,'University','Hillside',47.048,8.300,28,'2018-09-10'),
(14,'Opera House','Old Town',47.052,8.308,14,'2020-03-15'),
(15,'Technopark','West End',47.041,8.279,20,'2021-06-01'),
(16,'Rose Garden','Hillside',47.046,8.315,10,'2021-08-12'),
(17,'Boat Yard','Lakefront',47.057,8.341,12,NULL);
INSERT INTO cycle VALUES
('C-01','Swift 3',0,'2018-03-10',9120,'A'),
('C-02','Swift 3',0,'2018-03-10',8740,'W'),
('C-03','Volta E',1,'2020-02-18',6480,'A'),
('C-04','Volta E',1,'2020-02-18',7015,'A'),
('C-05','Cargo One',0,'2019-06-05',3310,'R'),
('C-06','Volta E Plus',1,'2022-01-25',2960,'A'),
('C-07','Swift 4',0,'2021-04-14',5205,'A'),
('C-08','Volta E Plus',1,'2022-01-25',3150,'W');
INSERT INTO rider VALUES
(201,'Lena','Amrein','F',1992,'YR','6003'),
(202,'Marc','Zuber','M',1985,'YR','6004'),
(203,'Sofia','Bianchi','F',2001,'ST','6003'),
(204,'Jonas','Keller','M',1999,'ST','6005'),
(205,'Carla','Nunes','F',1978,'MO','6006'),
(206,'Peter','Gisler','M',1961,'DY',NULL),
(207,'Alicia','Brunner','F',1988,'MO','6004'),
(208,'Timo','Frei','M',2003,'ST','6010'),
(209,'Nora','Hess','X',1995,'YR','6006');
INSERT INTO ride VALUES
(1,'C-01',201,10,11,'2022-03-04 07:48:00',540,1.6,0),
(2,'C-03',202,11,15,'2022-03-15 08:05:00',900,4.2,1.5),
(3,'C-03',203,13,10,'2022-04-02 16:20:00',780,2.3,0.8),
(4,'C-05',205,12,12,'2022-04-23 11:10:00',5400,14.8,9.0),
(5,'C-07',204,13,11,'2022-05-09 17:32:00',660,2.1,0.5),
(6,'C-04',202,15,11,'2022-05-16 18:01:00',840,4.1,1.5),
(7,'C-06',206,11,12,'2022-06-18 10:00:00',1500,5.3,6.5),
(8,'C-01',201,11,10,'2022-06-20 18:15:00',510,1.5,0),
(9,'C-06',207,14,17,'2022-07-03 13:45:00',1740,5.9,3.2),
(10,'C-08',208,16,13,'2022-07-11 09:12:00',420,1.7,0.8),
(11,'C-02',203,10,13,'2022-08-08 12:30:00',960,2.5,0.5),
(12,'C-07',209,11,16,'2022-09-01 07:55:00',620,1.9,0),
(13,'C-04',205,17,14,'2022-09-17 15:05:00',2280,6.1,4.4),
(14,'C-01',201,10,15,'2022-10-10 08:20:00',1080,4.6,1.5),
(15,'C-06',208,13,16,'2022-11-22 19:40:00',480,1.8,0.8),
(16,'C-01',202,11,10,'2023-01-16 07:50:00',560,1.6,0),
(17,'C-04',204,13,15,'2023-02-07 08:33:00',1140,4.9,1.2),
(18,'C-08',207,11,14,'2023-03-19 14:22:00',390,1.4,1.0),
(19,'C-07',203,13,14,'2023-04-05 16:48:00',700,2.2,0.5),
(20,'C-06',209,16,11,'2023-04-28 17:58:00',450,2.0,1.1),
(21,'C-03',206,12,17,'2023-05-14 10:40:00',2900,7.7,8.8),
(22,'C-07',201,10,13,'2023-06-02 08:11:00',810,2.4,0),
(23,'C-04',202,11,15,'2023-06-21 08:04:00',870,4.2,1.5),
(24,'C-01',208,13,NULL,'2023-07-09 22:15:00',7600,NULL,25.0);
INSERT INTO workshopJob VALUES
(1,'C-02','2022-08-10','2022-08-15','BR',45.0),
(2,'C-05','2022-05-02','2022-05-30','FR',310.0),
(3,'C-03','2022-11-07','2022-11-09','TY',28.5),
(4,'C-06','2023-01-11','2023-01-20','BT',420.0),
(5,'C-02','2023-03-02',NULL,'BR',NULL),
(6,'C-08','2023-04-03',NULL,'BT',395.0),
(7,'C-01','2023-07-12','2023-07-14','TY',31.0),
(8,'C-04','2022-12-05','2022-12-12','TY',26.0),
(9,'C-07','2023-02-20','2023-02-21','LT',18.0);
