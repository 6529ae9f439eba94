CREATE TABLE Companies (
  CompanyID INTEGER PRIMARY KEY,
  CompanyName TEXT,
  Country TEXT,
  FoundedYear INTEGER,
  Style TEXT
);
CREATE TABLE Venues (
  VenueID INTEGER PRIMARY KEY,
  VenueName TEXT,
  District TEXT,
  Seats INTEGER,
  IsOpenAir TEXT
);
CREATE TABLE Artists (
  ArtistID INTEGER PRIMARY KEY,
  FullName TEXT,
  BirthYear INTEGER,
  Nationality TEXT,
  CompanyID INTEGER,
  TaughtBy INTEGER,
  FOREIGN KEY (CompanyID) REFERENCES Companies(CompanyID),
  FOREIGN KEY (TaughtBy) REFERENCES Artists(ArtistID)
);
CREATE TABLE Works (
  WorkID INTEGER PRIMARY KEY,
  Title TEXT,
  ChoreographerID INTEGER,
  ComposerID INTEGER,
  CreatedYear INTEGER,
  DurationMin INTEGER,
  FOREIGN KEY (ChoreographerID) REFERENCES Artists(ArtistID),
  FOREIGN KEY (ComposerID) REFERENCES Artists(ArtistID)
);
CREATE TABLE Performances (
  PerformanceID INTEGER PRIMARY KEY,
  WorkID INTEGER,
  CompanyID INTEGER,
  VenueID INTEGER,
  PerfDate DATE,
  TicketPrice REAL,
  TicketsSold INTEGER,
  IsPremiere TEXT,
  CriticRating REAL,
  FOREIGN KEY (WorkID) REFERENCES Works(WorkID),
  FOREIGN KEY (CompanyID) REFERENCES Companies(CompanyID),
  FOREIGN KEY (VenueID) REFERENCES Venues(VenueID)
);
CREATE TABLE Castings (
  PerformanceID INTEGER,
  DancerID INTEGER,
  RoleName TEXT,
  IsSolo TEXT,
  PRIMARY KEY (PerformanceID, DancerID),
  FOREIGN KEY (PerformanceID) REFERENCES Performances(PerformanceID),
  FOREIGN KEY (DancerID) REFERENCES Artists(ArtistID)
);
INSERT INTO Companies VALUES
(1,'Ballet Aurore','France',1974,'classical'),
(2,'Stonefoot Collective','United Kingdom',2006,'contemporary'),
(3,'Compania Duende','Spain',1991,'flamenco'),
(4,'Kaze Dance Theatre','Japan',1988,'butoh'),
(5,'Nordlys Dans','Norway',2011,'contemporary'),
(6,'Block Party Crew','United Kingdom',2015,'hip-hop');
INSERT INTO Venues VALUES
(1,'Opera House','Centre',1200,'N'),
(2,'Harbour Stage','Docklands',800,'Y'),
(3,'Old Mill Studio','Riverside',180,'N'),
(4,'Castle Yard','Centre',650,'Y'),
(5,'Tramway Hall','Northside',420,'N');
INSERT INTO Artists VALUES
(1,'Claire Montand',1968,'French',1,NULL),
(2,'Jules Faure',1990,'French',1,1),
(3,'Amelie Roux',1995,'French',1,1),
(4,'Dougal Reid',1979,'British',2,1),
(5,'Priya Nair',1992,'British',2,4),
(6,'Carmen Ortega',1965,'Spanish',3,NULL),
(7,'Rafael Vega',1987,'Spanish',3,6),
(8,'Haruto Mori',1971,'Japanese',4,NULL),
(9,'Yuki Tanabe',1998,'Japanese',4,8),
(10,'Ingvild Strand',1983,'Norwegian',5,4),
(11,'Marcus Bell',1994,'British',6,5),
(12,'Lena Falk',1976,'Swedish',NULL,NULL),
(13,'Stefan Oro',1959,'Italian',NULL,NULL);
INSERT INTO Works VALUES
(1,'White Orchard',1,13,1998,95),
(2,'Granite',4,12,2014,60),
(3,'Fuego Lento',6,6,2003,75),
(4,'Ash and Water',8,12,2009,50),
(5,'Northern Hours',10,12,2019,68),
(6,'Granite Returns',4,4,2021,45),
(7,'Corner Kings',11,NULL,2022,40),
(8,'The Glass Swan',1,13,2011,110),
(9,'Silent Bridge',5,13,2023,30);
INSERT INTO Performances VALUES
(1,1,1,1,'2023-06-02',65.0,1140,'N',4.5),
(2,8,1,1,'2023-06-03',70.0,1200,'N',4.8),
(3,2,2,5,'2023-06-03',28.0,390,'N',4.1),
(4,3,3,2,'2023-06-04',32.0,720,'N',4.4),
(5,4,4,3,'2023-06-05',25.0,95,'N',3.2),
(6,5,5,5,'2023-06-06',27.0,310,'N',3.9),
(7,6,2,4,'2023-06-07',30.0,505,'Y',NULL),
(8,7,6,2,'2023-06-08',18.0,800,'Y',4.6),
(9,9,2,3,'2023-06-09',20.0,160,'Y',3.7),
(10,2,5,3,'2024-06-01',24.0,140,'N',NULL),
(11,3,3,4,'2024-06-03',35.0,630,'N',4.2),
(12,7,6,4,'2024-06-05',20.0,645,'N',NULL),
(13,1,1,2,'2024-06-07',55.0,610,'N',4.0);
INSERT INTO Castings VALUES
(1,2,'Gardener','N'),(1,3,'Blossom','Y'),(2,3,'Swan','Y'),(2,2,'Prince','N'),(3,5,'Climber','N'),(3,4,'Mason','Y'),
(4,7,'Stranger','Y'),(4,6,'Mother','N'),(5,8,'Ash','N'),(5,9,'Water','Y'),(6,10,'Traveller','Y'),(7,5,'Climber','Y'),
(8,11,'King','Y'),(9,5,'Walker','N'),(10,10,'Climber','N'),(11,7,'Stranger','N'),(12,11,'King','N'),(12,5,'Rival','N'),(13,3,'Blossom','N');
