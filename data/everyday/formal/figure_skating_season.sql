CREATE TABLE Club (
  ClubID INTEGER PRIMARY KEY,
  CName TEXT,
  City TEXT,
  State TEXT,
  YearFounded INTEGER
);
CREATE TABLE Coach (
  CoachID INTEGER PRIMARY KEY,
  LName TEXT,
  FName TEXT,
  Sex TEXT,
  ClubID INTEGER,
  HourlyFee REAL,
  FOREIGN KEY (ClubID) REFERENCES Club(ClubID)
);
CREATE TABLE Skater (
  SkaterID INTEGER PRIMARY KEY,
  LName TEXT,
  FName TEXT,
  Sex TEXT,
  Age INTEGER,
  Height INTEGER,
  HomeClub INTEGER,
  TrainsAt INTEGER,
  CoachID INTEGER,
  FOREIGN KEY (HomeClub) REFERENCES Club(ClubID),
  FOREIGN KEY (TrainsAt) REFERENCES Club(ClubID),
  FOREIGN KEY (CoachID) REFERENCES Coach(CoachID)
);
CREATE TABLE Competition (
  CompID INTEGER PRIMARY KEY,
  CompName TEXT,
  HostCity TEXT,
  CompDate DATE,
  PrizeMoney INTEGER
);
CREATE TABLE Entry (
  SkaterID INTEGER,
  CompID INTEGER,
  ShortPts REAL,
  FreePts REAL,
  Rank INTEGER,
  PRIMARY KEY (SkaterID, CompID),
  FOREIGN KEY (SkaterID) REFERENCES Skater(SkaterID),
  FOREIGN KEY (CompID) REFERENCES Competition(CompID)
);
CREATE TABLE Jump (
  JumpCode TEXT PRIMARY KEY,
  JumpName TEXT,
  BaseValue REAL,
  Rotations INTEGER
);
CREATE TABLE Landed (
  SkaterID INTEGER,
  JumpCode TEXT,
  Attempts INTEGER,
  Clean INTEGER,
  PRIMARY KEY (SkaterID, JumpCode),
  FOREIGN KEY (SkaterID) REFERENCES Skater(SkaterID),
  FOREIGN KEY (JumpCode) REFERENCES Jump(JumpCode)
);
INSERT INTO Club VALUES
(1,'Lakefront Skating Club','Duluth','MN',1931),
(2,'Mile High Figure Club','Denver','CO',1958),
(3,'Silver Edge','Boston','MA',1912),
(4,'Ice Harbor Club','Portland','ME',1974),
(5,'Twin Rivers Blades','Saint Paul','MN',1967),
(6,'Pacific Axel Club','Tacoma','WA',1989),
(7,'Desert Ice Academy','Tucson','AZ',2006);
INSERT INTO Coach VALUES
(11,'Halvorsen','Ingrid','F',1,85),
(12,'Petrenkova','Alla','F',3,140),
(13,'Dubois','Marc','M',3,120),
(14,'Kincaid','Roy','M',2,95),
(15,'Tanaka','Mei','F',6,110),
(16,'Okafor','Daniel','M',5,70),
(17,'Whitlow','Carla','F',NULL,60),
(18,'Sorrel','Peter','M',2,78);
INSERT INTO Skater VALUES
(101,'Lindqvist','Anna','F',17,160,1,1,11),
(102,'Barrow','Tessa','F',19,165,1,3,12),
(103,'Moreno','Lucia','F',16,155,2,2,14),
(104,'Chen','Wendy','F',21,158,6,6,15),
(105,'Fitch','Gordon','M',20,176,3,3,13),
(106,'Ramsey','Joel','M',18,172,5,1,11),
(107,'Oduya','Samuel','M',23,181,5,5,16),
(108,'Keane','Brigid','F',15,150,4,3,12),
(109,'Yoshida','Ken','M',17,168,6,6,15),
(110,'Novak','Petra','F',22,163,3,3,12),
(111,'Delgado','Ruben','M',19,174,7,2,14),
(112,'Hart','Molly','F',14,149,4,4,NULL),
(113,'Stroud','Ethan','M',16,170,2,2,18),
(114,'Abbott','Claire','F',18,161,5,3,13);
INSERT INTO Competition VALUES
(1,'North Star Open','Duluth','2023-01-21',4000),
(2,'Rocky Mountain Trophy','Denver','2023-03-11',6500),
(3,'Beacon Hill Classic','Boston','2023-11-04',12000),
(4,'Puget Sound Cup','Tacoma','2024-01-13',5000),
(5,'Granite Cup','Manchester','2024-03-09',3500),
(6,'Champions Gala','Boston','2024-11-23',20000),
(7,'Sunbelt Invitational','Phoenix','2024-12-07',3000);
INSERT INTO Entry VALUES
(101,1,58.2,110.4,2),(102,1,63.9,121.7,1),(106,1,66.0,125.3,1),(107,1,61.5,118.8,2),
(103,2,52.8,98.6,2),(104,2,64.7,119.9,1),(111,2,60.3,117.2,1),(113,2,49.1,93.0,2),
(102,3,66.4,126.1,1),(110,3,61.1,115.0,3),(108,3,62.2,118.4,2),(105,3,74.5,148.2,1),(106,3,65.2,123.9,2),
(104,4,65.8,124.5,1),(101,4,59.9,112.6,2),(109,4,63.7,120.0,2),(113,4,64.0,122.3,1),
(108,5,60.7,NULL,3),(114,5,61.8,114.2,1),(110,5,60.9,116.3,2),
(102,6,69.0,131.5,1),(104,6,66.1,127.8,2),(114,6,62.9,117.5,3),(105,6,77.3,151.0,1),(109,6,64.4,122.1,3),(106,6,70.2,129.4,2);
INSERT INTO Jump VALUES
('2A','Double Axel',3.3,2),('3T','Triple Toe Loop',4.2,3),('3S','Triple Salchow',4.3,3),('3Lo','Triple Loop',4.9,3),
('3F','Triple Flip',5.3,3),('3Lz','Triple Lutz',5.9,3),('3A','Triple Axel',8.0,3),('4T','Quadruple Toe Loop',9.5,4),('4S','Quadruple Salchow',9.7,4);
INSERT INTO Landed VALUES
(101,'2A',12,10),(101,'3T',9,6),(102,'3Lz',14,11),(102,'3A',5,1),(102,'3F',10,8),(103,'2A',8,5),(104,'3Lo',11,9),(104,'3Lz',12,7),
(105,'3A',13,10),(105,'4T',9,6),(105,'4S',4,1),(106,'3A',10,6),(106,'3Lz',7,6),(107,'3F',8,4),(107,'3A',6,2),(108,'3S',9,7),
(108,'2A',7,7),(109,'3Lz',9,5),(109,'4T',3,0),(110,'3Lo',6,5),(111,'3T',10,8),(114,'3Lz',8,5),(114,'2A',5,4);
