CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  name TEXT,
  abbreviation TEXT,
  country TEXT,
  annualBudget REAL
);
CREATE TABLE launchSite (
  id INTEGER PRIMARY KEY,
  siteName TEXT,
  country TEXT,
  latitude REAL,
  openedYear INTEGER
);
CREATE TABLE rocket (
  id INTEGER PRIMARY KEY,
  rocketName TEXT,
  maker TEXT,
  heightM REAL,
  payloadKg INTEGER,
  reusable TEXT
);
CREATE TABLE launch (
  id INTEGER PRIMARY KEY,
  rocketId INTEGER,
  siteId INTEGER,
  launchDate DATETIME,
  outcome TEXT,
  costMillion REAL,
  FOREIGN KEY (rocketId) REFERENCES rocket(id),
  FOREIGN KEY (siteId) REFERENCES launchSite(id)
);
CREATE TABLE satellite (
  id INTEGER PRIMARY KEY,
  satName TEXT,
  ownerAgencyId INTEGER,
  operatorAgencyId INTEGER,
  launchId INTEGER,
  purpose TEXT,
  massKg REAL,
  orbitType TEXT,
  status TEXT,
  FOREIGN KEY (ownerAgencyId) REFERENCES agency(id),
  FOREIGN KEY (operatorAgencyId) REFERENCES agency(id),
  FOREIGN KEY (launchId) REFERENCES launch(id)
);
INSERT INTO agency VALUES (1,'Nordic Space Council','NSC','Sweden',0.9),(2,'Andean Orbital Institute','AOI','Chile',0.4),(3,'Federal Space Bureau','FSB','United States',18.2),(4,'Pacific Remote Sensing Centre','PRSC','Japan',2.7),(5,'Gallic Centre for Space','GCS','France',3.1),(6,'Indian Ocean Telecom Agency','IOTA','India',1.6),(7,'Lusitan Space Office','LSO','Portugal',0.1),(8,'Western Weather Service','WWS','United States',1.2);
INSERT INTO launchSite VALUES (1,'Cape Halloran','United States',28.6,1957),(2,'Kirunavaara','Sweden',67.9,1966),(3,'Punta Larga','Chile',-31.2,1999),(4,'Tanega South','Japan',30.4,1969),(5,'Sinnapuram','India',13.7,1971),(6,'Mesa Verde Pad','United States',32.9,2011),(7,'Santa Ilha','Portugal',36.9,2022);
INSERT INTO rocket VALUES (1,'Harrier 5','Aldine Aerospace',62.0,13200,'Y'),(2,'Harrier 7','Aldine Aerospace',71.5,22800,'Y'),(3,'Skadi','Fjellstrom',29.0,900,'N'),(4,'Kaze II','Mori Heavy Works',53.0,10100,'N'),(5,'Garuda','Bharat Launchers',44.0,5400,'N'),(6,'Condor L','Aldine Aerospace',35.5,1700,'N'),(7,'Vega Nova','Fjellstrom',33.0,1500,'Y');
INSERT INTO launch VALUES (1,1,1,'2016-02-18 09:30:00','Success',95),(2,1,1,'2017-06-03 21:10:00','Success',91),(3,3,2,'2017-09-27 05:45:00','Failure',14),(4,4,4,'2018-01-12 02:20:00','Success',88),(5,5,5,'2018-08-30 11:00:00','Success',41),(6,6,3,'2019-03-22 15:15:00','Failure',27),(7,2,1,'2019-11-05 18:40:00','Success',132),(8,3,2,'2020-05-16 04:30:00','Success',15),(9,6,6,'2020-10-09 22:05:00','Success',29),(10,2,1,'2021-04-25 13:50:00','Partial',128),(11,4,4,'2021-12-01 01:10:00','Success',90),(12,5,5,'2022-07-14 10:25:00','Failure',43),(13,2,6,'2023-02-19 17:30:00','Success',125),(14,3,2,'2023-08-08 03:55:00','Success',17);
INSERT INTO satellite VALUES (1,'Aurora-1',1,1,8,'Science',310,'LEO','Active'),(2,'Aurora-2',1,1,14,'Science',290,'LEO','Active'),(3,'Polaris Eye',1,4,3,'Earth Observation',420,'SSO','Lost'),(4,'Andino Sat',2,3,6,'Communication',880,'LEO','Lost'),(5,'Andino Sat B',2,2,9,'Communication',905,'LEO','Active'),(6,'FreeStar 11',3,3,1,'Navigation',2150,'MEO','Retired'),(7,'FreeStar 12',3,3,2,'Navigation',2180,'MEO','Active'),(8,'FreeStar 13',3,3,7,'Navigation',2210,'MEO','Active'),(9,'Stormwatch',8,3,7,'Weather',3400,'GEO','Active'),(10,'Stormwatch B',8,8,10,'Weather',3450,'GEO','Lost'),(11,'Umi-3',4,4,4,'Earth Observation',1720,'SSO','Active'),(12,'Umi-4',4,4,11,'Earth Observation',1690,'SSO','Active'),(13,'Lumiere',5,5,13,'Science',1240,'GEO','Active'),(14,'Bharat Link 1',6,6,5,'Communication',2900,'GEO','Retired'),(15,'Bharat Link 2',6,6,12,'Communication',2950,'GEO','Lost'),(16,'Rayon Vert',5,3,7,'Communication',1870,'GEO','Active'),(17,'Tethys',5,4,11,'Weather',760,'SSO','Active'),(18,'FreeStar 14',3,3,13,'Navigation',2240,'MEO','Active');
