CREATE TABLE Species (
  SpeciesCode TEXT PRIMARY KEY,
  CommonName TEXT,
  LatinName TEXT,
  Evergreen TEXT,
  MaxHeightM REAL
);
CREATE TABLE Street (
  StreetNo INTEGER PRIMARY KEY,
  StreetName TEXT,
  Quarter TEXT,
  LengthM INTEGER
);
CREATE TABLE Volunteer (
  VolNo INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  HomeStreetNo INTEGER,
  Since TEXT,
  MentorNo INTEGER,
  Birthday TEXT
);
CREATE TABLE Tree (
  TreeNo INTEGER PRIMARY KEY,
  SpeciesCode TEXT,
  StreetNo INTEGER,
  PlantedYear INTEGER,
  HeightM REAL,
  TrunkCm INTEGER,
  Protected TEXT,
  RegisteredBy INTEGER,
  GodparentNo INTEGER
);
CREATE TABLE Inspection (
  InspNo INTEGER PRIMARY KEY,
  TreeNo INTEGER,
  InspectorNo INTEGER,
  InspectedOn TEXT,
  Health INTEGER,
  Safe TEXT,
  Remark TEXT
);
CREATE TABLE Watering (
  WaterNo INTEGER PRIMARY KEY,
  TreeNo INTEGER,
  VolNo INTEGER,
  WateredOn TEXT,
  Litres INTEGER
);
INSERT INTO Species VALUES
('LIM','Lime','Tilia cordata','N',30),('OAK','English Oak','Quercus robur','N',36),('YEW','Yew','Taxus baccata','Y',18),('PLA','London Plane','Platanus x hispanica','N',35),
('PIN','Black Pine','Pinus nigra','Y',40),('CHE','Bird Cherry','Prunus padus','N',12),('GIN','Ginkgo','Ginkgo biloba','N',28),('HOL','Holly','Ilex aquifolium','Y',15);
INSERT INTO Street VALUES
(1,'Linden Avenue','West',850),(2,'Church Lane','Old Town',210),(3,'Harbour Road','Docks',1400),(4,'School Street','West',430),(5,'Mill Row','Old Town',180),(6,'Garden Crescent','South',600),(7,'Dock Gate','Docks',320);
INSERT INTO Volunteer VALUES
(1,'Edith','Wallis',1,'2009-04-01',NULL,'1951-02-17'),(2,'Ron','Castell',4,'2014-10-12',1,'1963-11-05'),(3,'Fatima','Zaidi',3,'2017-03-20',1,'1985-06-30'),
(4,'Jonas','Berger',2,'2019-05-25',2,'1997-09-09'),(5,'Pilar','Ochoa',6,'2021-06-06',3,'1978-01-23'),(6,'Dev','Malhotra',1,'2022-02-14',2,'2004-12-12'),(7,'Hettie','Blom',6,'2023-03-18',5,'1990-04-04');
INSERT INTO Tree VALUES
(101,'LIM',1,1934,22.5,260,'Y',1,2),(102,'LIM',1,1935,21.0,244,'Y',1,6),(103,'LIM',1,2011,7.4,48,'N',2,NULL),(104,'OAK',2,1820,28.3,415,'Y',1,1),
(105,'YEW',2,1755,12.6,510,'Y',1,4),(106,'PLA',3,1962,26.1,300,'N',3,3),(107,'PLA',3,1963,24.8,288,'N',3,NULL),(108,'PIN',3,1978,17.0,150,'N',3,5),
(109,'CHE',4,2005,8.2,71,'N',2,2),(110,'CHE',4,2006,7.9,66,'N',4,NULL),(111,'OAK',6,1988,15.5,140,'N',5,5),(112,'HOL',6,1999,6.3,52,'N',5,7),
(113,'LIM',4,2019,4.1,20,'N',4,6),(114,'OAK',5,1901,24.0,330,'Y',4,1),(115,'LIM',6,2022,3.2,14,'N',6,NULL),(116,'PIN',6,2022,2.4,11,'N',7,7);
INSERT INTO Inspection VALUES
(1,101,2,'2021-05-10',4,'Y',NULL),(2,104,1,'2021-06-02',3,'Y','Fungus at the base'),(3,105,4,'2021-09-15',5,'Y',NULL),(4,106,3,'2022-02-11',4,'Y','Dead branch removed'),
(5,107,3,'2022-02-11',2,'N','Crack in trunk'),(6,104,2,'2022-06-20',2,'N','Fungus spreading'),(7,109,4,'2022-07-07',5,'Y',NULL),(8,114,1,'2022-10-04',4,'Y','Ivy on trunk'),
(9,102,2,'2023-01-26',3,'Y','Branch over road'),(10,107,1,'2023-03-09',1,'N','Crack wider, fell soon'),(11,111,5,'2023-04-15',5,'Y',NULL),(12,108,3,'2023-05-05',4,'Y',NULL),(13,104,4,'2023-06-12',2,'N','Fungus, crown thin'),(14,115,5,'2023-06-25',NULL,'Y','Too young to rate');
INSERT INTO Watering VALUES
(1,113,6,'2022-06-18',60),(2,115,6,'2022-07-02',80),(3,115,5,'2022-07-16',75),(4,116,7,'2023-05-20',50),(5,116,7,'2023-06-03',55),(6,113,4,'2022-07-20',40),
(7,115,6,'2022-08-05',90),(8,103,2,'2022-08-08',100),(9,112,7,'2023-06-10',30),(10,115,5,'2023-06-17',70),(11,113,6,'2023-06-18',65),(12,109,2,'2022-08-09',45);
