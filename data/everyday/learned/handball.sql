CREATE TABLE Teams (TeamID INTEGER PRIMARY KEY, TeamName TEXT, City TEXT, Founded INTEGER, HallCapacity INTEGER, SponsorName TEXT);
CREATE TABLE Players (PlayerID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, BirthDate TEXT, HeightCm INTEGER, Position TEXT, TeamID INTEGER, IsCaptain INTEGER, LeftHanded INTEGER,
  FOREIGN KEY (TeamID) REFERENCES Teams(TeamID));
CREATE TABLE Coaches (CoachID INTEGER PRIMARY KEY, FullName TEXT, TeamID INTEGER, FormerTeamID INTEGER, Since TEXT, Salary REAL,
  FOREIGN KEY (TeamID) REFERENCES Teams(TeamID), FOREIGN KEY (FormerTeamID) REFERENCES Teams(TeamID));
CREATE TABLE Referees (RefereeID INTEGER PRIMARY KEY, FullName TEXT, HomeTown TEXT, LicenceYear INTEGER, International INTEGER);
CREATE TABLE Matches (MatchID INTEGER PRIMARY KEY, MatchDate TEXT, HomeTeamID INTEGER, AwayTeamID INTEGER, HomeGoals INTEGER, AwayGoals INTEGER, Referee1ID INTEGER, Referee2ID INTEGER, Spectators INTEGER,
  FOREIGN KEY (HomeTeamID) REFERENCES Teams(TeamID), FOREIGN KEY (AwayTeamID) REFERENCES Teams(TeamID),
  FOREIGN KEY (Referee1ID) REFERENCES Referees(RefereeID), FOREIGN KEY (Referee2ID) REFERENCES Referees(RefereeID));
CREATE TABLE Scorers (MatchID INTEGER, PlayerID INTEGER, Goals INTEGER, SevenMetre INTEGER, Suspensions INTEGER, PRIMARY KEY (MatchID, PlayerID),
  FOREIGN KEY (MatchID) REFERENCES Matches(MatchID), FOREIGN KEY (PlayerID) REFERENCES Players(PlayerID));
CREATE TABLE Transfers (TransferID INTEGER PRIMARY KEY, PlayerID INTEGER, FromTeamID INTEGER, ToTeamID INTEGER, TransferDate TEXT, Fee REAL, IsLoan INTEGER,
  FOREIGN KEY (PlayerID) REFERENCES Players(PlayerID), FOREIGN KEY (FromTeamID) REFERENCES Teams(TeamID), FOREIGN KEY (ToTeamID) REFERENCES Teams(TeamID));
INSERT INTO Teams VALUES (1,'Wolves Altmark','Altmark',1921,4200,'Brauwerk'),(2,'TSV Rheinau','Rheinau',1908,2800,'Nordstrom Bank'),(3,'HC Seeblick','Seeblick',1964,3500,NULL),
(4,'Falken Bergheim','Bergheim',1947,1900,'Tischlerei Koch'),(5,'SG Hafenstadt','Hafenstadt',1933,5100,'Reederei Hansen'),(6,'Union Altmark','Altmark',1979,1500,NULL);
INSERT INTO Players VALUES (1,'Mats','Reuter','1994-02-11',196,'Left back',1,1,0),(2,'Ivo','Petric','1989-08-23',189,'Goalkeeper',1,0,0),(3,'Timo','Falk','2001-05-17',183,'Right wing',1,0,1),
(4,'Jannik','Boll','1997-12-02',191,'Centre back',2,1,0),(5,'Oskar','Lindner','1992-04-29',201,'Pivot',2,0,0),(6,'Ruben','Castro','1999-09-14',187,'Right back',2,0,1),
(7,'Emil','Sander','1995-06-06',185,'Left wing',3,1,0),(8,'Luca','Marino','2003-01-20',193,'Left back',3,0,0),(9,'Henrik','Olsen','1987-03-31',198,'Goalkeeper',3,0,0),
(10,'Finn','Krause','2000-10-10',190,'Centre back',4,1,0),(11,'Dario','Kovac','1991-07-08',199,'Pivot',4,0,0),(12,'Nico','Brandt','1998-11-25',194,'Right back',5,0,1),
(13,'Anton','Weiss','1993-01-05',188,'Left wing',5,1,0),(14,'Pavel','Novak','1990-05-30',203,'Left back',5,0,0),(15,'Jonas','Ehlers','2004-03-03',180,'Right wing',6,0,1),
(16,'Marek','Zelinka','1996-09-01',192,'Goalkeeper',6,1,0),(17,'Sven','Abel','1988-12-12',186,'Centre back',NULL,0,0);
INSERT INTO Coaches VALUES (1,'Gunnar Holm',1,5,'2018-07-01',84000),(2,'Petra Wirth',2,NULL,'2021-07-01',61000),(3,'Stefan Ilic',3,1,'2022-11-15',58000),
(4,'Rolf Baumann',4,2,'2015-01-10',52500),(5,'Anders Lykke',5,3,'2020-07-01',97000),(6,'Katja Moll',6,1,'2023-02-01',39000);
INSERT INTO Referees VALUES (1,'Bernd Schuster','Rheinau',2004,1),(2,'Ulf Schuster','Rheinau',2006,1),(3,'Carla Neumann','Seeblick',2015,0),(4,'Maike Thoms','Hafenstadt',2017,0),(5,'Jörg Pohl','Bergheim',1999,1),(6,'Samir Aydin','Altmark',2020,0),(7,'Lea Frick','Altmark',2022,0);
INSERT INTO Matches VALUES (1,'2022-09-10',1,2,31,27,1,2,3900),(2,'2022-09-11',3,4,24,24,3,4,1750),(3,'2022-09-17',5,6,35,22,5,6,4100),(4,'2022-10-01',2,3,28,29,5,6,2100),
(5,'2022-10-08',4,1,25,33,3,4,1880),(6,'2022-10-15',6,1,26,30,1,2,1490),(7,'2022-11-05',5,1,27,28,1,2,5080),(8,'2022-12-03',2,4,30,21,3,6,1600),
(9,'2023-01-21',3,5,27,32,5,4,2950),(10,'2023-02-04',1,5,34,30,1,2,4200),(11,'2023-02-18',4,6,28,26,6,3,1210),(12,'2023-03-04',2,5,26,26,5,4,2640),
(13,'2023-03-18',1,3,36,25,3,4,3700),(14,'2023-04-01',6,2,23,31,5,6,980),(15,'2023-04-22',5,4,38,27,1,2,3800),(16,'2023-05-13',6,3,NULL,NULL,6,3,NULL);
INSERT INTO Scorers VALUES (1,1,9,3,1),(1,3,6,0,0),(1,4,8,4,0),(1,5,5,0,2),(2,7,7,2,0),(2,10,9,5,1),(3,14,10,0,1),(3,13,6,2,0),(3,15,4,0,0),(4,6,7,0,0),(4,8,8,0,1),(4,7,5,1,0),
(5,1,11,4,0),(5,11,6,0,3),(6,1,7,2,0),(6,15,5,1,0),(7,14,9,0,2),(7,12,6,0,0),(7,3,8,0,0),(8,4,10,5,0),(9,14,8,0,0),(9,8,9,0,1),(10,1,12,5,0),(10,13,7,3,0),(12,12,9,0,1),(12,4,6,2,0),(13,3,10,0,0),(13,7,4,0,1),(14,5,7,0,1),(15,14,13,1,0);
INSERT INTO Transfers VALUES (1,12,1,5,'2020-07-01',45000,0),(2,14,2,5,'2021-07-01',120000,0),(3,5,3,2,'2021-08-15',NULL,0),(4,8,6,3,'2022-01-10',15000,1),(5,6,4,2,'2022-07-01',38000,0),
(6,3,6,1,'2022-07-12',27500,0),(7,11,5,4,'2022-08-30',8000,1),(8,2,5,1,'2023-01-15',60000,0),(9,17,1,6,'2019-07-01',NULL,0),(10,16,2,6,'2023-07-01',12000,0),(11,15,1,6,'2023-08-20',0,1);
