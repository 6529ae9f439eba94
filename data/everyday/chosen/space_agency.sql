CREATE TABLE LaunchSites (
  SiteCode TEXT PRIMARY KEY,
  SiteName TEXT,
  Country TEXT,
  OpenedYear INTEGER,
  Pads INTEGER
);
CREATE TABLE Rockets (
  RocketID INTEGER PRIMARY KEY,
  RocketName TEXT,
  Manufacturer TEXT,
  HeightM REAL,
  PayloadKg INTEGER,
  IsReusable BOOLEAN,
  CostPerLaunch REAL
);
CREATE TABLE Missions (
  MissionID INTEGER PRIMARY KEY,
  MissionName TEXT,
  Destination TEXT,
  MissionType TEXT,
  Budget REAL,
  Status TEXT,
  FollowsMissionID INTEGER,
  FOREIGN KEY (FollowsMissionID) REFERENCES Missions(MissionID)
);
CREATE TABLE Launches (
  LaunchID INTEGER PRIMARY KEY,
  MissionID INTEGER,
  RocketID INTEGER,
  SiteCode TEXT,
  LandingSiteCode TEXT,
  LaunchDate DATE,
  LandingDate DATE,
  Outcome TEXT,
  FOREIGN KEY (MissionID) REFERENCES Missions(MissionID),
  FOREIGN KEY (RocketID) REFERENCES Rockets(RocketID),
  FOREIGN KEY (SiteCode) REFERENCES LaunchSites(SiteCode),
  FOREIGN KEY (LandingSiteCode) REFERENCES LaunchSites(SiteCode)
);
CREATE TABLE Astronauts (
  AstronautID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Nationality TEXT,
  BirthDate DATE,
  SelectedYear INTEGER,
  Speciality TEXT,
  DaysInSpace INTEGER,
  IsRetired BOOLEAN
);
CREATE TABLE CrewMembers (
  MissionID INTEGER,
  AstronautID INTEGER,
  Position TEXT,
  SpacewalkHours REAL,
  PRIMARY KEY (MissionID, AstronautID),
  FOREIGN KEY (MissionID) REFERENCES Missions(MissionID),
  FOREIGN KEY (AstronautID) REFERENCES Astronauts(AstronautID)
);
INSERT INTO LaunchSites VALUES
('KRU','Kourou','French Guiana',1968,3),
('AND','Andøya','Norway',1962,2),
('ESR','Esrange','Sweden',1966,1),
('WOO','Woomera','Australia',1947,2),
('CAP','Cape Canaveral','United States',1949,4),
('ALC','Alcântara','Brazil',1983,1),
('TNG','Tanegashima','Japan',1969,NULL),
('MAH','Mahia','New Zealand',2016,2);
INSERT INTO Rockets VALUES
(1,'Aquila 4','EuroLift',52.0,9800,0,112.5),
(2,'Aquila 5','EuroLift',61.5,16500,0,148.0),
(3,'Corvus','Nordic Propulsion',38.2,4200,1,41.0),
(4,'Corvus Heavy','Nordic Propulsion',55.7,12400,1,79.5),
(5,'Sparrow','Kiwi Orbital',18.0,350,1,7.2),
(6,'Titan Bird','Astra Works',70.3,27000,0,210.0),
(7,'Petrel','Kiwi Orbital',24.6,900,0,NULL),
(8,'Condor X','Astra Works',78.9,34000,1,185.0);
INSERT INTO Missions VALUES
(1,'Horizon 1','Low Earth orbit','crewed',640.0,'completed',NULL),
(2,'Horizon 2','Low Earth orbit','crewed',710.0,'completed',1),
(3,'Horizon 3','Low Earth orbit','crewed',695.0,'completed',2),
(4,'Selene A','Moon','robotic',420.0,'completed',NULL),
(5,'Selene B','Moon','crewed',2150.0,'completed',4),
(6,'Ares Scout','Mars','robotic',980.0,'active',NULL),
(7,'IceWatch','Low Earth orbit','robotic',185.0,'active',NULL),
(8,'SunCatcher','Sun','robotic',560.0,'failed',NULL),
(9,'Venus Whisper','Venus','robotic',475.0,'active',NULL),
(10,'Horizon 4','Low Earth orbit','crewed',730.0,'active',3),
(11,'Selene C','Moon','crewed',2600.0,'planned',5),
(12,'Ares Pathway','Mars','robotic',1340.0,'planned',6);
INSERT INTO Launches VALUES
(1,1,1,'KRU','WOO','2016-04-12','2016-06-20','success'),
(2,4,4,'ESR',NULL,'2017-03-08',NULL,'success'),
(3,8,2,'KRU',NULL,'2017-10-19',NULL,'failure'),
(4,2,2,'CAP','CAP','2018-05-03','2018-09-14','success'),
(5,7,3,'AND',NULL,'2018-11-27',NULL,'success'),
(6,6,6,'CAP',NULL,'2020-07-22',NULL,'success'),
(7,7,5,'MAH',NULL,'2020-09-30',NULL,'partial success'),
(8,3,4,'KRU','KRU','2021-02-16','2021-08-11','success'),
(9,9,4,'KRU',NULL,'2021-06-01',NULL,'success'),
(10,5,6,'CAP','WOO','2022-10-05','2022-10-29','success'),
(11,7,3,'AND',NULL,'2022-12-13',NULL,'success'),
(12,7,5,'MAH',NULL,'2023-03-24',NULL,'failure'),
(13,7,5,'MAH',NULL,'2023-08-17',NULL,'success'),
(14,10,4,'KRU',NULL,'2024-01-25',NULL,'success');
INSERT INTO Astronauts VALUES
(1,'Valérie','Moreau','French','1969-03-19',1999,'pilot',312,1),
(2,'Henrik','Aas','Norwegian','1974-08-02',2005,'engineer',245,0),
(3,'Chiara','Donati','Italian','1980-12-27',2009,'physician',199,0),
(4,'Tobias','Krämer','German','1977-05-15',2009,'pilot',174,0),
(5,'Aoife','Brennan','Irish','1985-10-08',2015,'geologist',24,0),
(6,'Marek','Zielinski','Polish','1983-01-30',2015,'engineer',158,0),
(7,'Sofia','Almeida','Portuguese','1988-07-11',2017,'biologist',176,0),
(8,'Jonas','Weiss','German','1971-11-23',2005,'physicist',134,1),
(9,'Elin','Sandberg','Swedish','1990-04-06',2017,'pilot',0,0),
(10,'Luca','Ferraro','Italian','1993-09-14',2022,'geologist',0,0),
(11,'Camille','Roux','French','1991-02-22',2022,'engineer',0,0);
INSERT INTO CrewMembers VALUES
(1,1,'commander',6.5),(1,2,'flight engineer',8.0),(1,8,'mission specialist',NULL),
(2,1,'commander',3.2),(2,3,'medical officer',0),(2,8,'mission specialist',5.5),(2,4,'pilot',0),
(3,2,'commander',12.4),(3,6,'flight engineer',14.1),(3,7,'mission specialist',2.5),
(5,4,'commander',4.0),(5,5,'mission specialist',18.3),(5,1,'pilot',0),
(10,3,'commander',NULL),(10,6,'flight engineer',7.7),(10,9,'pilot',NULL),
(11,2,'commander',NULL),(11,5,'mission specialist',NULL),(11,10,'mission specialist',NULL);
