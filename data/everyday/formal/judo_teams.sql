CREATE TABLE federations (
  fed_id INTEGER PRIMARY KEY,
  fed_name TEXT,
  continent TEXT,
  registered_members INTEGER,
  joined_year INTEGER
);
INSERT INTO federations VALUES
(1,'Judo Bond Nederland Zuid','Europe',38500,1949),(2,'Federacion Andina de Judo','South America',12700,1968),(3,'Maghreb Judo Union','Africa',22400,1961),(4,'Pacific Judo League','Oceania',6900,1974),(5,'Nordic Judo Council','Europe',17800,1953),(6,'Steppe Judo Association','Asia',29600,1992);
CREATE TABLE teams (
  team_id INTEGER PRIMARY KEY,
  team_name TEXT,
  fed_id INTEGER,
  home_city TEXT,
  head_coach TEXT,
  FOREIGN KEY (fed_id) REFERENCES federations(fed_id)
);
INSERT INTO teams VALUES
(1,'Eindhoven Throwers',1,'Eindhoven','Ad Verhoeven'),(2,'Maastricht Mats',1,'Maastricht','Loes Janssen'),(3,'Quito Condors',2,'Quito','Rafael Ponce'),(4,'Oran Falcons',3,'Oran','Karim Belkadi'),(5,'Sfax Judo Circle',3,'Sfax','Ines Trabelsi'),(6,'Wellington Wave',4,'Wellington','Moana Reid'),(7,'Turku Polar Grip',5,'Turku','Seppo Niemi'),(8,'Almaty Wolves',6,'Almaty','Daniyar Omarov'),(9,'Karaganda Steel',6,'Karaganda','Aigul Serik');
CREATE TABLE athletes (
  athlete_id INTEGER PRIMARY KEY,
  athlete_name TEXT,
  team_id INTEGER,
  belt TEXT,
  height_cm INTEGER,
  birth_date TEXT,
  left_handed TEXT,
  FOREIGN KEY (team_id) REFERENCES teams(team_id)
);
INSERT INTO athletes VALUES
(1,'Bram Kusters',1,'Black',182,'1999-05-14','no'),(2,'Sanne Peeters',1,'Black',168,'2001-08-02','yes'),(3,'Joris Smeets',2,'Brown',175,'2003-11-20','no'),(4,'Camilo Vega',3,'Black',171,'1997-01-09','no'),(5,'Paola Endara',3,'Brown',160,'2004-03-27','yes'),(6,'Yacine Merabet',4,'Black',188,'1996-07-31','no'),(7,'Salma Gharbi',5,'Black',165,'2000-10-06','no'),(8,'Tane Walker',6,'Blue',191,'2005-06-18','no'),(9,'Elina Koski',7,'Black',172,'1998-12-12','yes'),(10,'Mikael Lund',7,'Brown',179,'2002-04-04','no'),(11,'Arman Bekov',8,'Black',177,'1995-09-23','no'),(12,'Dana Isaeva',8,'Black',163,'1999-02-15','no'),(13,'Timur Abenov',9,'Blue',184,'2004-07-08',NULL),(14,'Nadir Haddadi',4,'Brown',173,'2003-01-30','yes');
CREATE TABLE championships (
  champ_id INTEGER PRIMARY KEY,
  champ_name TEXT,
  city TEXT,
  host_fed_id INTEGER,
  champ_year INTEGER,
  spectators INTEGER,
  FOREIGN KEY (host_fed_id) REFERENCES federations(fed_id)
);
INSERT INTO championships VALUES
(1,'Open Mat Cup','Maastricht',1,2019,5200),(2,'Mediterranean Shield','Oran',3,2021,8100),(3,'Silk Road Championship','Almaty',6,2022,11400),(4,'Northern Lights Cup','Turku',5,2022,3900),(5,'World Team Trophy','Eindhoven',1,2023,14800),(6,'Andes Altitude Cup','Quito',2,2023,6700);
CREATE TABLE entries (
  entry_id INTEGER PRIMARY KEY,
  champ_id INTEGER,
  athlete_id INTEGER,
  weight_category TEXT,
  final_rank INTEGER,
  ippon_wins INTEGER,
  FOREIGN KEY (champ_id) REFERENCES championships(champ_id),
  FOREIGN KEY (athlete_id) REFERENCES athletes(athlete_id)
);
INSERT INTO entries VALUES
(1,1,1,'81 kg',1,4),(2,1,2,'57 kg',3,1),(3,1,9,'63 kg',1,3),(4,1,11,'81 kg',2,2),
(5,2,6,'90 kg',1,5),(6,2,7,'57 kg',2,2),(7,2,4,'73 kg',5,1),(8,2,14,'73 kg',7,0),
(9,3,11,'81 kg',1,4),(10,3,12,'57 kg',1,3),(11,3,6,'90 kg',3,2),(12,3,1,'81 kg',3,2),(13,3,13,'90 kg',9,0),
(14,4,9,'63 kg',2,2),(15,4,10,'81 kg',4,1),(16,4,2,'57 kg',1,4),
(17,5,1,'81 kg',2,3),(18,5,12,'57 kg',3,2),(19,5,2,'57 kg',2,3),(20,5,6,'100 kg',4,1),(21,5,7,'57 kg',5,2),(22,5,9,'63 kg',1,4),
(23,6,4,'73 kg',1,3),(24,6,5,'52 kg',2,2),(25,6,11,'90 kg',1,4);
CREATE TABLE team_sponsors (
  team_id INTEGER,
  sponsor_name TEXT,
  industry TEXT,
  yearly_amount INTEGER,
  since_year INTEGER,
  FOREIGN KEY (team_id) REFERENCES teams(team_id)
);
INSERT INTO team_sponsors VALUES
(1,'Brabant Energie','Energy',45000,2015),(1,'Kruis Sportwear','Clothing',18000,2020),(2,'Kruis Sportwear','Clothing',9000,2021),(3,'Banco del Valle','Banking',22000,2018),(4,'Oran Cement','Construction',31000,2012),(7,'Aurora Telecom','Telecom',15500,2016),(8,'Steppe Mining','Mining',72000,2014),(8,'Altyn Bank','Banking',40000,2019),(6,'Kauri Foods','Food',7500,2022);
