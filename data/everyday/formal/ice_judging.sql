CREATE TABLE Federation (
  FedCode TEXT PRIMARY KEY,
  FedName TEXT,
  Continent TEXT,
  JoinedYear INTEGER
);
CREATE TABLE Judge (
  JudgeID INTEGER PRIMARY KEY,
  Name TEXT,
  FedCode TEXT,
  Grade TEXT,
  BornYear INTEGER,
  MentorID INTEGER
);
CREATE TABLE Pair (
  PairID INTEGER PRIMARY KEY,
  LadyName TEXT,
  ManName TEXT,
  FedCode TEXT,
  WorldRank INTEGER,
  Music TEXT
);
CREATE TABLE Championship (
  ChampID INTEGER PRIMARY KEY,
  Title TEXT,
  City TEXT,
  Year INTEGER,
  Attendance INTEGER,
  ChiefJudgeID INTEGER
);
CREATE TABLE Panel (
  ChampID INTEGER,
  JudgeID INTEGER,
  Seat INTEGER
);
CREATE TABLE Mark (
  ChampID INTEGER,
  PairID INTEGER,
  JudgeID INTEGER,
  Technical REAL,
  Artistic REAL
);
INSERT INTO Federation VALUES
('CAN','Skate Union Canada','North America',1921),('FRA','Fédération de Danse sur Glace','Europe',1930),('JPN','Japan Ice Dance League','Asia',1947),('ITA','Lega Pattinaggio','Europe',1933),('GEO','Georgian Ice Federation','Europe',1994),('AUS','Ice Australia','Oceania',1958),('FIN','Suomen Jäätanssi','Europe',1928),('KAZ','Kazakh Skating Board','Asia',1996);
INSERT INTO Judge VALUES
(1,'Maureen Tallis','CAN','International',1955,NULL),(2,'Gaspard Rémy','FRA','International',1962,NULL),(3,'Hanae Mori-Lund','JPN','ISU A',1974,1),(4,'Ottavia Ferri','ITA','ISU A',1969,2),(5,'Nino Beridze','GEO','National',1983,4),
(6,'Bruce Whitaker','AUS','National',1978,1),(7,'Päivi Koskela','FIN','International',1960,NULL),(8,'Timo Ahola','FIN','ISU A',1981,7),(9,'Élodie Garnier','FRA','National',1990,2),(10,'Renata Colli','ITA','International',1958,NULL),(11,'Darryl Fontaine','CAN','National',1986,1);
INSERT INTO Pair VALUES
(1,'Sophie Larocque','Ethan Brisebois','CAN',3,'Tango de Roxanne'),(2,'Margaux Delatte','Hugo Ferrand','FRA',1,'Boléro'),(3,'Aoi Kisaragi','Ren Matsuda','JPN',8,'Moonlight Sonata'),(4,'Giada Rinaldi','Luca Bosio','ITA',5,'La Strada'),(5,'Ana Lomidze','Saba Gelashvili','GEO',11,'Kartuli'),
(6,'Ruby Hartigan','Jack Merton','AUS',19,'Waltzing Matilda'),(7,'Iida Salmela','Joona Virtanen','FIN',6,'Valse Triste'),(8,'Claire Monette','Liam Osborne','CAN',9,'Boléro'),(9,'Léa Castang','Paul Vignal','FRA',14,NULL),(10,'Elisa Marchi','Dario Conti','ITA',22,'Nessun Dorma');
INSERT INTO Championship VALUES
(1,'European Dance Cup','Turin',2021,8200,7),(2,'Pacific Dance Trophy','Osaka',2022,10400,1),(3,'Grand Ice Ball','Lyon',2022,12900,10),(4,'Northern Lights Open','Tampere',2023,5600,2),(5,'World Dance Final','Montreal',2024,18300,7),(6,'Tbilisi Challenge','Tbilisi',2024,NULL,4);
INSERT INTO Panel VALUES
(1,2,1),(1,4,2),(1,7,3),(1,5,4),(2,1,1),(2,3,2),(2,6,3),(3,2,1),(3,10,2),(3,4,3),(3,1,4),(4,7,1),(4,8,2),(4,2,3),(5,1,1),(5,7,2),(5,3,3),(5,4,4),(5,10,5),(5,2,6);
INSERT INTO Mark VALUES
(1,2,2,9.2,9.6),(1,2,4,9.0,9.3),(1,4,4,9.1,8.9),(1,4,7,8.3,8.5),(1,7,7,8.8,8.7),(1,5,5,8.4,7.9),(2,3,3,8.6,8.4),(2,3,1,7.9,8.2),(2,6,6,7.7,7.0),(2,1,1,9.0,9.1),(3,2,10,9.4,9.5),(3,9,2,8.0,7.8),(3,1,4,8.7,9.0),(3,8,1,8.5,8.6),
(4,7,8,9.1,8.8),(4,7,2,8.4,8.6),(4,5,7,7.8,8.0),(5,2,1,9.5,9.8),(5,2,3,9.3,9.7),(5,1,10,9.2,9.4),(5,1,7,9.0,9.2),(5,4,4,8.9,9.0),(5,8,2,8.2,NULL),(5,3,3,8.7,8.8);
