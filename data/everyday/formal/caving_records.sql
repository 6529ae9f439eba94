CREATE TABLE Caves (
  CaveID INTEGER PRIMARY KEY,
  CaveName TEXT,
  Massif TEXT,
  LengthKm REAL,
  DepthM INTEGER,
  DiscoveredYear INTEGER,
  IsOpenToPublic TEXT
);
CREATE TABLE Clubs (
  ClubID INTEGER PRIMARY KEY,
  ClubName TEXT,
  HomeTown TEXT,
  Established INTEGER
);
CREATE TABLE Cavers (
  CaverID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  BirthYear INTEGER,
  ClubID INTEGER,
  Specialty TEXT
);
CREATE TABLE Expeditions (
  ExpID INTEGER PRIMARY KEY,
  ExpName TEXT,
  CaveID INTEGER,
  LeaderID INTEGER,
  StartDate TEXT,
  Days INTEGER,
  BudgetEUR INTEGER
);
CREATE TABLE Participations (
  ExpID INTEGER,
  CaverID INTEGER,
  HoursUnderground REAL,
  MaxDepthReached INTEGER
);
CREATE TABLE Finds (
  FindID INTEGER PRIMARY KEY,
  ExpID INTEGER,
  FindType TEXT,
  Description TEXT,
  DepthM INTEGER
);
INSERT INTO Caves VALUES
(1,'Gouffre du Corbeau','Vercors',18.4,1122,1953,'No'),(2,'Grotte des Lucioles','Vercors',5.2,140,1889,'Yes'),(3,'Abisso Gelato','Marguareis',27.9,954,1967,'No'),
(4,'Schneeloch','Totes Gebirge',41.3,1061,1971,'No'),(5,'Hirlbach Cave','Totes Gebirge',12.6,388,1949,'No'),(6,'Sima del Viento','Picos de Europa',9.8,1441,1985,'No'),
(7,'Cueva Clara','Picos de Europa',3.1,75,1903,'Yes'),(8,'Jama Velika','Kanin',22.0,1370,1994,'No'),(9,'Dragon Hall','Mendip',2.4,96,1837,'Yes'),(10,'Swildwater','Mendip',9.1,167,1901,'No'),(11,'Nameless Shaft','Kanin',NULL,210,2019,'No'),
(12,'Raucherloch','Totes Gebirge',6.7,725,1961,'No'),(13,'Feuertal Shaft','Totes Gebirge',3.9,512,1978,'No'),(14,'Goat Rift','Mendip',1.2,64,1912,'No');
INSERT INTO Clubs VALUES
(1,'Groupe Spéléo Isère','Grenoble',1947),(2,'Gruppo Grotte Cuneo','Cuneo',1958),(3,'Höhlenverein Ischl','Bad Ischl',1931),(4,'Mendip Diggers','Wells',1926),
(5,'Espeleo Cantabria','Santander',1972),(6,'Jamarji Bovec','Bovec',1963),(7,'Leeds Student Cavers','Leeds',1999);
INSERT INTO Cavers VALUES
(1,'Mathieu','Gaillard',1979,1,'Rigging'),(2,'Solène','Perrin',1990,1,'Surveying'),(3,'Davide','Giordano',1984,2,'Diving'),(4,'Chiara','Ferrero',1995,2,'Photography'),
(5,'Lukas','Ebner',1972,3,'Surveying'),(6,'Greta','Moser',1988,3,'Biology'),(7,'Nigel','Hathersage',1961,4,'Diving'),(8,'Becky','Thorne',1997,4,'Rigging'),
(9,'Íñigo','Sarabia',1986,5,'Rigging'),(10,'Matej','Kravanja',1981,6,'Diving'),(11,'Tina','Mlekuž',1993,6,'Surveying'),(12,'Callum','Reid',2001,7,NULL),(13,'Esther','Bright',2000,7,'Biology'),(14,'Renzo','Aimar',1958,2,'Surveying'),(15,'Paula','Quintana',1991,NULL,'Photography');
INSERT INTO Expeditions VALUES
(1,'Corbeau 2019',1,1,'2019-07-06',14,9200),(2,'Gelato Winter Camp',3,3,'2020-01-11',9,6100),(3,'Schneeloch Deep',4,5,'2021-08-01',18,15400),(4,'Viento Bottom',6,9,'2021-08-20',16,12800),
(5,'Velika Sump Dive',8,10,'2022-02-05',11,17300),(6,'Mendip Dig Week',10,7,'2022-05-14',7,900),(7,'Schneeloch Link',4,5,'2022-08-06',20,16900),(8,'Kanin New Shafts',11,10,'2022-09-10',5,2100),
(9,'Corbeau Resurvey',1,2,'2023-07-15',12,7400),(10,'Viento Biology Trip',6,6,'2023-08-12',10,5600),(11,'Hirlbach Training',5,5,'2023-10-07',3,650);
INSERT INTO Participations VALUES
(1,1,96.5,1122),(1,2,80,1010),(1,8,61,870),(2,3,54,640),(2,4,40.5,520),(2,14,22,310),(3,5,130,1061),(3,6,102,930),(3,11,95,1015),(3,2,88,860),
(4,9,118,1441),(4,1,99,1300),(4,15,47,600),(5,10,72,1370),(5,3,66.5,1362),(5,7,59,1340),(6,7,31,167),(6,8,36,167),(6,12,25,150),(7,5,142,1050),(7,6,111,980),(7,13,76,720),
(8,10,18,210),(8,11,21,195),(9,2,70,1122),(9,1,64,1098),(10,6,58,900),(10,13,44,700),(10,9,62,1100),(11,5,12,220);
INSERT INTO Finds VALUES
(1,1,'Passage','New meander of 400 m',905),(2,2,'Ice','Layered ice plug',210),(3,3,'Passage','Gallery towards the north',760),(4,3,'Fauna','Blind beetle',340),(5,4,'Passage','Terminal sump bypass',1438),
(6,5,'Sump','Sump 3 passed',1370),(7,6,'Fossil','Bear tooth',40),(8,7,'Passage','Connection to the neighbouring system',690),(9,7,'Passage','Small parallel shaft',512),(10,8,'Passage','Two entrances',NULL),
(11,10,'Fauna','White amphipod',640),(12,10,'Fauna','Cave harvestman',120),(13,9,'Fossil','Ammonite',333),(14,7,'Fauna','Springtail',455),(15,6,'Fauna','Cave spider',22);
