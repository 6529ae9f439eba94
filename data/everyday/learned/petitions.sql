CREATE TABLE citizen (
  citizenId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  wardId INTEGER,
  birthYear INTEGER,
  email TEXT
);
CREATE TABLE ward (
  wardId INTEGER PRIMARY KEY,
  wardName TEXT,
  population INTEGER,
  areaHa REAL
);
CREATE TABLE councillor (
  councillorId INTEGER PRIMARY KEY,
  fullName TEXT,
  party TEXT,
  wardId INTEGER,
  electedOn TEXT,
  fullTime TEXT
);
CREATE TABLE petition (
  petitionId INTEGER PRIMARY KEY,
  title TEXT,
  topic TEXT,
  authorId INTEGER,
  sponsorId INTEGER,
  reviewerId INTEGER,
  filedOn TEXT,
  answeredOn TEXT,
  outcome TEXT,
  signaturesNeeded INTEGER,
  followsId INTEGER
);
CREATE TABLE signature (
  signatureId INTEGER PRIMARY KEY,
  petitionId INTEGER,
  citizenId INTEGER,
  signedOn TEXT,
  onPaper TEXT,
  verified TEXT,
  comment TEXT
);
INSERT INTO ward VALUES
(1,'Old Town',8200,140.0),(2,'Riverbank',12500,310.5),(3,'Northfield',9900,420.0),(4,'Station Quarter',15100,205.0),(5,'Hillside',6100,530.0),(6,'Meadows',3400,610.0);
INSERT INTO councillor VALUES
(1,'Agnes Thorne','Civic List',1,'2010-05-06','yes'),
(2,'Derek Molloy','Green Alliance',2,'2018-05-03','no'),
(3,'Shirin Kazemi','Civic List',3,'2022-05-05','no'),
(4,'Victor Brandt','Union Party',4,'2014-05-22','yes'),
(5,'Nell Oduya','Green Alliance',4,'2022-05-07','no'),
(6,'Ralph Cooper','Union Party',5,'2006-05-04','no'),
(7,'Bea Lindholm','Independent',2,'2021-09-12','no');
INSERT INTO citizen VALUES
(1,'Amelia','Frost',1,1957,'afrost@mail.example'),(2,'Hassan','Yilmaz',4,1984,NULL),(3,'Judith','Boone',2,1971,'jboone@mail.example'),
(4,'Piotr','Zielinski',3,1992,'piotr@web.example'),(5,'Grace','Mbeki',4,2003,'grace@web.example'),(6,'Owen','Tanner',5,1940,NULL),
(7,'Lia','Romano',2,1989,'lia@mail.example'),(8,'Stefan','Frost',1,1955,NULL),(9,'Carla','Nunes',3,1978,'cnunes@web.example'),
(10,'Bill','Hartigan',4,1966,'bill@mail.example'),(11,'Yuki','Sato',5,1998,'yuki@web.example'),(12,'Doreen','Pask',1,1949,NULL);
INSERT INTO petition VALUES
(1,'Safe crossing at Elm School','traffic',3,2,4,'2021-03-10','2021-06-15','accepted',5,NULL),
(2,'Keep the night bus','traffic',2,4,1,'2021-09-01','2022-01-20','rejected',6,NULL),
(3,'Night bus on weekends at least','traffic',2,5,1,'2022-04-04','2022-07-30','accepted',6,2),
(4,'More benches in Castle Park','parks',12,1,6,'2022-05-18','2022-06-30','accepted',3,NULL),
(5,'Save the lime trees on Mill Street','parks',7,7,2,'2022-11-02','2023-03-14','rejected',5,NULL),
(6,'Replant Mill Street','parks',7,2,7,'2023-04-20',NULL,NULL,4,5),
(7,'Longer library hours','culture',5,5,3,'2023-02-08','2023-05-02','accepted',4,NULL),
(8,'Public toilets at the station','services',10,NULL,4,'2023-03-21',NULL,NULL,5,NULL),
(9,'Skate park for Northfield','parks',4,3,5,'2023-05-05',NULL,NULL,6,NULL),
(10,'Lower the pool prices','services',9,NULL,NULL,'2023-06-01',NULL,NULL,3,NULL),
(11,'Traffic lights at Elm School','traffic',3,2,4,'2023-06-12',NULL,NULL,5,1);
INSERT INTO signature VALUES
(1,1,1,'2021-03-12','no','yes',NULL),(2,1,7,'2021-03-14','no','yes','My daughter was nearly hit here'),(3,1,9,'2021-04-01','yes','yes',NULL),
(4,2,5,'2021-09-05','no','yes','I work late and need the bus'),(5,2,10,'2021-09-09','yes','no',NULL),(6,2,4,'2021-10-02','no','yes',NULL),
(7,3,5,'2022-04-06','no','yes','Please bring the bus back'),(8,3,10,'2022-04-10','yes','yes',NULL),(9,3,4,'2022-04-15','no','yes',NULL),(10,3,11,'2022-05-01','no','no',NULL),(11,3,7,'2022-05-03','no','yes',NULL),
(12,4,8,'2022-05-20','yes','yes','My knees need a bench'),(13,4,1,'2022-05-20','yes','yes',NULL),
(14,5,3,'2022-11-05','no','yes',NULL),(15,5,1,'2022-12-01','no','yes','The trees are older than all of us'),(16,5,9,'2023-01-11','no','no',NULL),
(17,6,3,'2023-04-22','no','yes',NULL),(18,6,1,'2023-05-02','no','yes',NULL),
(19,7,11,'2023-02-14','no','yes',NULL),(20,7,1,'2023-02-20','yes','yes',NULL),(21,7,2,'2023-03-03','no','no',NULL),
(22,8,2,'2023-03-25','yes','yes','Long overdue'),(23,8,5,'2023-04-02','no','no',NULL),
(24,9,11,'2023-05-08','no','yes',NULL),(25,11,9,'2023-06-14','no','yes',NULL);
