CREATE TABLE race_series (
  SeriesID INTEGER PRIMARY KEY,
  SeriesName TEXT,
  Organiser TEXT,
  StartedIn INTEGER
);
CREATE TABLE race (
  RaceID INTEGER PRIMARY KEY,
  SeriesID INTEGER,
  RaceName TEXT,
  Region TEXT,
  RaceYear INTEGER,
  KmTotal INTEGER,
  ClimbingM INTEGER,
  EntryFee REAL
);
CREATE TABLE cyclist (
  CycID INTEGER PRIMARY KEY,
  FName TEXT,
  LName TEXT,
  Sex TEXT,
  Age INTEGER,
  ClubID INTEGER,
  HomeCity TEXT
);
CREATE TABLE club (
  ClubID INTEGER PRIMARY KEY,
  ClubName TEXT,
  City TEXT,
  MembersCount INTEGER,
  PresidentID INTEGER
);
CREATE TABLE finish (
  RaceID INTEGER,
  CycID INTEGER,
  FinishPos INTEGER,
  Hours REAL,
  Punctures INTEGER
);
CREATE TABLE checkpoint (
  CpID INTEGER PRIMARY KEY,
  RaceID INTEGER,
  Place TEXT,
  AtKm INTEGER,
  HasFood TEXT
);
CREATE TABLE sponsor_deal (
  ClubID INTEGER,
  Sponsor TEXT,
  FromYear INTEGER,
  AmountEur INTEGER
);
INSERT INTO race_series VALUES (1,'Dust Cup','Ridgeline Events',2014),(2,'Forest Track Trophy','Nordic Wheels',2018),(3,'White Road Challenge','Ridgeline Events',2009),(4,'Moonlight Gravel','City of Lugo',2022);
INSERT INTO race VALUES
(1,1,'Quarry Loop','Ardennes',2021,112,1650,45),(2,1,'Slate Hundred','Eifel',2021,161,2480,55),(3,1,'Quarry Loop','Ardennes',2022,115,1700,48),(4,2,'Pine Marathon','Smaland',2021,140,900,60),(5,2,'Lake Circuit','Varmland',2022,98,640,50),
(6,3,'Crete Bianche','Tuscany',2022,135,2310,70),(7,3,'Crete Bianche','Tuscany',2023,138,2360,75),(8,1,'Slate Hundred','Eifel',2023,163,2520,58),(9,2,'Pine Marathon','Smaland',2023,142,920,62);
INSERT INTO club VALUES (1,'Pedal Foxes','Liege',140,2),(2,'Granit CK','Vaxjo',95,5),(3,'Strade Polverose','Siena',210,8),(4,'Basalt Riders','Trier',64,10),(5,'Moss and Mud','Karlstad',38,NULL);
INSERT INTO cyclist VALUES
(1,'Lucie','Hamoir','F',28,1,'Liege'),(2,'Bernard','Collin','M',54,1,'Namur'),(3,'Thibaut','Renson','M',33,1,'Liege'),(4,'Elin','Sandgren','F',31,2,'Vaxjo'),(5,'Goran','Ekstrand','M',47,2,'Kalmar'),(6,'Viktor','Alm','M',25,2,'Vaxjo'),
(7,'Chiara','Bandini','F',36,3,'Siena'),(8,'Renzo','Tozzi','M',61,3,'Siena'),(9,'Paolo','Neri','M',29,3,'Arezzo'),(10,'Heike','Lauterbach','F',44,4,'Trier'),(11,'Jonas','Krebs','M',38,4,'Bitburg'),(12,'Mara','Quint','F',22,NULL,'Trier'),(13,'Olof','Sund','M',50,NULL,'Karlstad');
INSERT INTO finish VALUES
(1,3,1,4.1,0),(1,1,2,4.6,1),(1,11,3,4.7,0),(1,2,4,5.9,2),(2,11,1,6.4,1),(2,3,2,6.5,0),(2,10,3,7.8,0),(3,1,1,4.5,0),(3,3,2,4.6,2),(3,12,3,5.2,0),(4,6,1,4.9,0),(4,4,2,5.3,0),(4,5,3,5.8,1),
(5,4,1,3.6,0),(5,6,2,3.7,3),(5,13,3,4.4,0),(6,9,1,5.6,1),(6,7,2,6.0,0),(6,3,3,6.1,0),(7,7,1,5.8,0),(7,9,2,5.9,2),(7,8,3,8.2,1),(8,11,1,6.2,0),(8,12,2,7.0,0),(9,6,1,4.8,0),(9,3,2,5.0,1),(9,4,3,5.1,0);
INSERT INTO checkpoint VALUES
(1,1,'Comblain Bridge',38,'Y'),(2,1,'Old Quarry',81,'N'),(3,2,'Maria Laach',52,'Y'),(4,2,'Slate Mill',98,'Y'),(5,2,'Hohe Acht',131,'N'),(6,4,'Sawmill Yard',66,'Y'),(7,6,'Asciano',47,'Y'),(8,6,'Monte Fiori',92,'N'),(9,7,'Asciano',48,'Y'),(10,8,'Slate Mill',99,'Y'),(11,8,'Maria Laach',53,'N'),(12,7,'Pienza Gate',70,'Y'),(13,7,'Buonconvento',104,'Y'),(14,7,'Torre Vecchia',120,'N');
INSERT INTO sponsor_deal VALUES (1,'Wallon Bikes',2019,8000),(1,'Brasserie Lux',2021,3500),(2,'Skogbank',2018,12000),(3,'Pastificio Sole',2015,15000),(3,'Olio Nero',2020,6000),(3,'Skogbank',2022,4000),(4,'Moselle Tyres',2021,2500);
