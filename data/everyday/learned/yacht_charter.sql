CREATE TABLE Harbours (
  HarbourID INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Berths INTEGER,
  HasFuelDock TEXT
);
CREATE TABLE Yachts (
  YachtID INTEGER PRIMARY KEY,
  Name TEXT,
  Model TEXT,
  YachtType TEXT,
  LengthMeters REAL,
  Cabins INTEGER,
  BuildYear INTEGER,
  DailyRate REAL,
  HomeHarbourID INTEGER
);
CREATE TABLE Skippers (
  SkipperID INTEGER PRIMARY KEY,
  Name TEXT,
  Nationality TEXT,
  LicenseLevel TEXT,
  DayFee REAL,
  HiredOn TEXT,
  Phone TEXT
);
CREATE TABLE Clients (
  ClientID INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Email TEXT,
  BirthDate TEXT,
  HasLicense TEXT
);
CREATE TABLE Charters (
  CharterID INTEGER PRIMARY KEY,
  YachtID INTEGER,
  ClientID INTEGER,
  SkipperID INTEGER,
  FromHarbourID INTEGER,
  ToHarbourID INTEGER,
  StartDate TEXT,
  Days INTEGER,
  TotalPrice REAL
);
CREATE TABLE Damages (
  DamageID INTEGER PRIMARY KEY,
  CharterID INTEGER,
  Description TEXT,
  RepairCost REAL,
  PaidByInsurance TEXT
);
INSERT INTO Harbours VALUES
(1,'Split','Croatia',340,'Y'),
(2,'Dubrovnik','Croatia',380,'Y'),
(3,'Palma','Spain',520,'Y'),
(4,'Corfu','Greece',290,'Y'),
(5,'Lefkas','Greece',620,'N'),
(6,'Portisco','Italy',589,'Y'),
(7,'Hvar','Croatia',60,'N'),
(8,'Bonifacio','France',450,'Y'),
(9,'Ithaki','Greece',45,'N');
INSERT INTO Yachts VALUES
(1,'Blue Heron','Bavaria 46','sailing yacht',14.3,4,2016,390,1),
(2,'Lady Marta','Lagoon 42','catamaran',12.8,4,2020,690,1),
(3,'Salty Dog','Oceanis 38','sailing yacht',11.5,3,2014,260,5),
(4,'Aurora','Sunseeker 60','motor yacht',18.4,3,2019,2400,3),
(5,'Nereida','Dufour 412','sailing yacht',12.7,3,2018,340,4),
(6,'Sea Breeze','Lagoon 450','catamaran',13.9,5,2021,820,3),
(7,'Poseidon II','Gulet Custom','gulet',26.0,8,2008,1900,2),
(8,'Mistral','Hanse 388','sailing yacht',11.4,3,2022,310,6),
(9,'Calypso','Jeanneau 54','sailing yacht',16.2,5,2017,520,5),
(10,'Windfall','Leopard 45','catamaran',13.7,4,2023,790,NULL);
INSERT INTO Skippers VALUES
(1,'Ante Kovac','Croatian','Ocean',210,'2015-04-01','+385 91 220'),
(2,'Giorgos Manos','Greek','Offshore',190,'2017-05-12','+30 694 118'),
(3,'Luisa Ferrer','Spanish','Ocean',230,'2016-03-20','+34 655 902'),
(4,'Petra Babic','Croatian','Coastal',160,'2021-06-01',NULL),
(5,'Dario Sanna','Italian','Offshore',185,'2019-04-15','+39 340 771'),
(6,'Eleni Pappa','Greek','Coastal',155,'2022-05-02','+30 697 245'),
(7,'Marc Olivier','French','Ocean',245,'2023-03-10',NULL);
INSERT INTO Clients VALUES
(1,'Anna Schuster','Germany','anna.schuster@mail.de','1978-04-12','Y'),
(2,'Rolf Meier','Switzerland','rmeier@bluewin.ch','1965-09-30','Y'),
(3,'Emily Clarke','United Kingdom',NULL,'1989-02-17','N'),
(4,'Jan de Vries','Netherlands','jan@devries.nl','1971-12-05','Y'),
(5,'Karin Lindqvist','Sweden','karin.l@post.se','1983-07-21','N'),
(6,'Paolo Greco','Italy','pgreco@posta.it','1990-10-08','N'),
(7,'Thomas Huber','Austria',NULL,'1959-06-14','Y'),
(8,'Megan Price','United Kingdom','megan.price@post.uk','1994-01-25','N'),
(9,'Dieter Wolf','Germany','dwolf@mail.de','1962-03-03','Y'),
(10,'Sanne Bakker','Netherlands','sanne@bakker.nl','1986-11-11','N'),
(11,'Claire Dubois','France',NULL,'1975-05-19','Y');
INSERT INTO Charters VALUES
(1,1,1,NULL,1,1,'2022-06-04',7,2730),
(2,4,2,3,3,3,'2022-07-09',5,13150),
(3,3,4,NULL,5,4,'2022-08-13',10,2600),
(4,2,3,1,1,2,'2022-08-20',7,6300),
(5,7,7,1,2,1,'2022-09-03',7,14770),
(6,5,9,2,4,5,'2023-05-13',7,3710),
(7,1,1,NULL,1,7,'2023-05-27',14,5460),
(8,6,5,3,3,3,'2023-06-10',7,7350),
(9,8,6,5,6,8,'2023-06-24',6,2970),
(10,2,8,4,1,1,'2023-07-15',7,5950),
(11,9,4,NULL,5,5,'2023-07-22',14,7280),
(12,4,2,3,3,3,'2023-08-05',4,10520),
(13,3,10,6,5,4,'2023-08-12',7,2905),
(14,1,3,1,1,2,'2023-09-02',7,4200),
(15,7,9,1,2,2,'2023-09-16',10,21100),
(16,6,1,NULL,3,3,'2024-05-04',7,5740),
(17,5,10,2,4,5,'2024-05-18',8,4240),
(18,2,5,1,1,7,'2024-06-08',7,6300);
INSERT INTO Damages VALUES
(1,3,'Torn genoa',680,'Y'),
(2,4,'Scratched gelcoat',420,'N'),
(3,7,'Lost dinghy',2100,'Y'),
(4,9,'Broken toilet pump',190,'N'),
(5,11,'Bent anchor roller',350,'N'),
(6,12,'Damaged propeller',3900,'Y'),
(7,14,'Scratched gelcoat',510,'N'),
(8,17,'Lost anchor',740,NULL);
