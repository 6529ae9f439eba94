CREATE TABLE Squad (
  SquadCode TEXT PRIMARY KEY,
  SquadName TEXT,
  Country TEXT,
  Budget_Mio REAL,
  SportsDirector TEXT
);
CREATE TABLE Rider (
  BibNo INTEGER PRIMARY KEY,
  RiderName TEXT,
  SquadCode TEXT,
  CaptainBib INTEGER,
  Nationality TEXT,
  Age INTEGER,
  Weight_kg REAL,
  Speciality TEXT,
  FOREIGN KEY (SquadCode) REFERENCES Squad(SquadCode),
  FOREIGN KEY (CaptainBib) REFERENCES Rider(BibNo)
);
CREATE TABLE Stage (
  StageNo INTEGER PRIMARY KEY,
  StartTown TEXT,
  FinishTown TEXT,
  StageDate TEXT,
  Distance_km REAL,
  Profile TEXT,
  Altitude_m INTEGER
);
CREATE TABLE Climb (
  ClimbID INTEGER PRIMARY KEY,
  ClimbName TEXT,
  StageNo INTEGER,
  Category INTEGER,
  Length_km REAL,
  Gradient_pct REAL,
  FirstOnTop INTEGER,
  FOREIGN KEY (StageNo) REFERENCES Stage(StageNo),
  FOREIGN KEY (FirstOnTop) REFERENCES Rider(BibNo)
);
CREATE TABLE Result (
  StageNo INTEGER,
  BibNo INTEGER,
  Rank INTEGER,
  Points INTEGER,
  Time_s INTEGER,
  PRIMARY KEY (StageNo, BibNo),
  FOREIGN KEY (StageNo) REFERENCES Stage(StageNo),
  FOREIGN KEY (BibNo) REFERENCES Rider(BibNo)
);
INSERT INTO Squad VALUES
('VEL','Velo Nord','Denmark',18.5,'Kim Aagaard'),('MON','Montagne Pro','France',24.0,'Luc Perrard'),('IBX','Ibex Cycling','Spain',12.8,'Raul Sendra'),
('FLA','Flandria Wheels','Belgium',30.2,'Stijn Cools'),('ALP','Alpina Continental','Switzerland',6.4,'Beat Zgraggen'),('KOA','Koala Development','Australia',4.1,NULL);
INSERT INTO Rider VALUES
(1,'Mads Thorup','VEL',NULL,'Denmark',29,67.5,'All-rounder'),(2,'Nikolaj Brix','VEL',1,'Denmark',24,72.0,'Domestique'),(3,'Hal Peverell','VEL',1,'Great Britain',31,75.5,'Time trial'),
(11,'Etienne Faure','MON',NULL,'France',27,61.0,'Climber'),(12,'Bastien Roulier','MON',11,'France',22,64.2,'Climber'),(13,'Diego Latorre','MON',11,'Colombia',25,58.9,'Climber'),
(21,'Unai Egia','IBX',NULL,'Spain',33,63.3,'All-rounder'),(22,'Marc Solsona','IBX',21,'Spain',26,66.1,'Domestique'),
(31,'Wout Daems','FLA',NULL,'Belgium',28,78.4,'Sprinter'),(32,'Jelle Nys','FLA',31,'Belgium',30,80.2,'Domestique'),(33,'Pieter Vroman','FLA',31,'Netherlands',35,76.7,'Sprinter'),
(41,'Reto Casutt','ALP',NULL,'Switzerland',23,62.4,'Climber'),(42,'Silvan Ammann','ALP',41,'Switzerland',21,69.8,'Time trial');
INSERT INTO Stage VALUES
(1,'Portello','Marrena','2023-06-03',12.4,'Time trial',80),(2,'Marrena','Vila Torta','2023-06-04',178.5,'Flat',640),(3,'Vila Torta','Col Ferrat','2023-06-05',164.0,'Mountain',3850),
(4,'Lac Bleu','Sonnwald','2023-06-06',192.3,'Hilly',2100),(5,'Sonnwald','Steinpass','2023-06-08',141.7,'Mountain',4210),(6,'Grunau','Portello','2023-06-09',205.9,'Flat',510),(7,'Portello','Portello','2023-06-10',31.6,'Time trial',260);
INSERT INTO Climb VALUES
(1,'Col Ferrat',3,1,14.2,7.4,13),(2,'Cote des Pins',3,3,4.1,5.2,12),(3,'Muur van Sonn',4,2,2.2,9.8,1),(4,'Hohe Egg',4,3,5.5,4.9,22),(5,'Steinpass',5,1,16.8,8.1,11),(6,'Geissberg',5,2,8.3,6.6,41),(7,'Alte Kehre',5,3,3.0,7.0,13),(8,'Torta Hill',2,4,1.9,4.0,2);
INSERT INTO Result VALUES
(1,1,1,15,842),(1,3,2,12,849),(1,42,3,10,853),(1,21,4,8,866),
(2,31,1,50,15120),(2,33,2,30,15120),(2,1,3,20,15124),(2,22,4,18,15130),
(3,13,1,25,16755),(3,11,2,20,16758),(3,1,3,16,16790),(3,41,4,12,16844),(3,21,5,10,16901),
(4,1,1,30,17202),(4,31,2,24,17206),(4,21,3,18,17210),(4,12,4,14,17244),
(5,11,1,25,15480),(5,13,2,20,15511),(5,41,3,16,15530),(5,1,4,12,15588),
(6,31,1,50,17010),(6,2,2,30,17010),(6,33,3,20,17012),
(7,1,1,15,2245),(7,3,2,12,2251),(7,11,3,10,2290);
