CREATE TABLE Club (
  ClubID INTEGER PRIMARY KEY,
  CName TEXT,
  City TEXT,
  Country TEXT,
  Founded INTEGER
);
INSERT INTO Club VALUES
(1,'Budokan Lyon','Lyon','France',1951),
(2,'Tatami Ghent','Ghent','Belgium',1963),
(3,'Kano Turin','Turin','Italy',1958),
(4,'Sakura Graz','Graz','Austria',1972),
(5,'Ippon Porto','Porto','Portugal',1985),
(6,'Dojo Rennes','Rennes','France',1949),
(7,'Red Belt Cork','Cork','Ireland',1991),
(8,'Samurai Bari','Bari','Italy',1979);
CREATE TABLE Judoka (
  JID INTEGER PRIMARY KEY,
  FName TEXT,
  LName TEXT,
  Sex TEXT,
  BirthYear INTEGER,
  WtCls TEXT,
  Dan INTEGER,
  ClubID INTEGER
);
INSERT INTO Judoka VALUES
(101,'Clement','Barbier','M',1996,'-73',3,1),
(102,'Elodie','Vasseur','F',1998,'-57',2,1),
(103,'Wout','Lambrecht','M',1994,'-81',4,2),
(104,'Lien','De Coster','F',2001,'-63',1,2),
(105,'Matteo','Gallo','M',1997,'-73',2,3),
(106,'Giulia','Ferrero','F',1995,'-57',3,3),
(107,'Lukas','Steiner','M',2000,'-81',1,4),
(108,'Tiago','Moreira','M',1993,'-90',5,5),
(109,'Ines','Barros','F',1999,'-63',2,5),
(110,'Yann','Le Goff','M',2002,'-73',1,6),
(111,'Maelle','Kerbrat','F',1992,'-70',4,6),
(112,'Sinead','Daly','F',1997,'-63',3,7),
(113,'Nicola','Lorusso','M',1998,'-90',NULL,8),
(114,'Julien','Perret','M',1991,'-81',5,1),
(115,'Sofia','Conte','F',2003,'-57',1,3),
(116,'Eamon','Walsh','M',1999,'-90',2,7);
CREATE TABLE Tourn (
  TID INTEGER PRIMARY KEY,
  TName TEXT,
  City TEXT,
  Country TEXT,
  StartDate TEXT,
  Prize INTEGER
);
INSERT INTO Tourn VALUES
(1,'Alpine Open','Graz','Austria','2021-02-13',6000),
(2,'Atlantic Cup','Porto','Portugal','2021-06-05',8500),
(3,'Grand Prix of Lyon','Lyon','France','2022-03-19',15000),
(4,'Emerald Masters','Cork','Ireland','2022-10-08',7200),
(5,'Po Valley Trophy','Turin','Italy','2023-04-22',9800),
(6,'Flanders Classic','Ghent','Belgium','2023-11-11',12000);
CREATE TABLE Referee (
  RefID INTEGER PRIMARY KEY,
  RName TEXT,
  Nation TEXT,
  Lvl TEXT,
  Since INTEGER
);
INSERT INTO Referee VALUES
(1,'Hans Oberhuber','Austria','World',1998),
(2,'Claire Duquesne','France','Continental',2006),
(3,'Rui Pacheco','Portugal','World',2003),
(4,'Niamh Keane','Ireland','National',2015),
(5,'Paolo Sartori','Italy','Continental',2011),
(6,'Greet Maes','Belgium','National',2018);
CREATE TABLE Bout (
  BID INTEGER PRIMARY KEY,
  TID INTEGER,
  WhiteID INTEGER,
  BlueID INTEGER,
  WinnerID INTEGER,
  RefID INTEGER,
  Rnd TEXT,
  Secs INTEGER,
  WinBy TEXT
);
INSERT INTO Bout VALUES
(1,1,101,105,105,1,'Semi-final',183,'Waza-ari'),
(2,1,105,110,105,3,'Final',95,'Ippon'),
(3,1,103,107,103,2,'Final',240,'Waza-ari'),
(4,2,108,113,108,1,'Final',61,'Ippon'),
(5,2,104,109,109,4,'Semi-final',212,'Ippon'),
(6,2,109,112,112,1,'Final',301,'Penalty'),
(7,3,102,106,102,3,'Final',148,'Ippon'),
(8,3,101,110,101,5,'Semi-final',77,'Ippon'),
(9,3,101,105,101,1,'Final',355,'Waza-ari'),
(10,3,114,103,114,3,'Final',198,'Ippon'),
(11,4,112,104,112,2,'Final',129,'Ippon'),
(12,4,116,108,108,5,'Final',174,'Waza-ari'),
(13,5,106,115,106,1,'Semi-final',52,'Ippon'),
(14,5,106,102,106,3,'Final',267,'Penalty'),
(15,5,105,101,101,2,'Final',221,'Ippon'),
(16,6,103,114,103,1,'Final',286,'Waza-ari'),
(17,6,104,112,104,5,'Semi-final',240,'Penalty'),
(18,6,104,109,109,3,'Final',163,'Ippon'),
(19,6,107,114,114,6,'Semi-final',88,'Ippon');
CREATE TABLE Ranking (
  JID INTEGER,
  Season INTEGER,
  Pts INTEGER,
  Pos INTEGER
);
INSERT INTO Ranking VALUES
(105,2021,700,1),(108,2021,640,2),(112,2021,520,3),(103,2021,500,4),(109,2021,310,5),
(101,2022,900,1),(114,2022,760,2),(112,2022,730,3),(102,2022,690,4),(108,2022,450,5),
(106,2023,820,1),(103,2023,790,2),(101,2023,710,3),(109,2023,560,4),(114,2023,380,5);
