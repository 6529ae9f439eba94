CREATE TABLE halls (hallId INTEGER PRIMARY KEY, name TEXT, city TEXT, seats INTEGER, standingPlaces INTEGER, openedYear INTEGER);
CREATE TABLE clubs (clubId INTEGER PRIMARY KEY, name TEXT, city TEXT, foundedYear INTEGER, members INTEGER, homeHallId INTEGER, FOREIGN KEY (homeHallId) REFERENCES halls(hallId));
CREATE TABLE referees (refereeId INTEGER PRIMARY KEY, fullName TEXT, city TEXT, licence TEXT, licensedSince TEXT, mentorId INTEGER, FOREIGN KEY (mentorId) REFERENCES referees(refereeId));
CREATE TABLE players (playerId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, clubId INTEGER, birthDate TEXT, birthplace TEXT, heightCm INTEGER, position TEXT, injured TEXT, FOREIGN KEY (clubId) REFERENCES clubs(clubId));
CREATE TABLE matches (matchId INTEGER PRIMARY KEY, playedOn TEXT, hallId INTEGER, homeClubId INTEGER, awayClubId INTEGER, homeGoals INTEGER, awayGoals INTEGER, spectators INTEGER, firstRefereeId INTEGER, secondRefereeId INTEGER,
 FOREIGN KEY (hallId) REFERENCES halls(hallId), FOREIGN KEY (homeClubId) REFERENCES clubs(clubId), FOREIGN KEY (awayClubId) REFERENCES clubs(clubId), FOREIGN KEY (firstRefereeId) REFERENCES referees(refereeId), FOREIGN KEY (secondRefereeId) REFERENCES referees(refereeId));
CREATE TABLE appearances (appearanceId INTEGER PRIMARY KEY, matchId INTEGER, playerId INTEGER, goals INTEGER, sevenMetreGoals INTEGER, suspensions INTEGER, FOREIGN KEY (matchId) REFERENCES matches(matchId), FOREIGN KEY (playerId) REFERENCES players(playerId));
INSERT INTO halls VALUES (1,'Muehlenhalle','Lindau',620,150,1978),(2,'Sporthalle Ost','Bregtal',900,0,1999),(3,'Seearena','Lindau',1800,400,2011),(4,'Waldhalle','Kemmern',340,220,1969),(5,'Schulhalle Nord','Ostrach',180,60,1984);
INSERT INTO clubs VALUES (1,'HC Lindau','Lindau',1949,830,3),(2,'TV Bregtal','Bregtal',1921,1240,2),(3,'SG Kemmern','Kemmern',1968,410,4),(4,'TSV Ostrach','Ostrach',1934,560,5),(5,'HSG Lindau-Nord','Lindau',2002,275,1),(6,'SV Talheim','Talheim',1956,320,NULL);
INSERT INTO referees VALUES (1,'Werner Huth','Lindau','A','1998-04-01',NULL),(2,'Silke Mayr','Bregtal','A','2005-09-15',1),(3,'Deniz Aksoy','Kemmern','B','2014-02-20',2),(4,'Petra Volz','Lindau','B','2016-08-11',2),(5,'Jan Riek','Ostrach','C','2021-03-06',3),(6,'Lea Conrad','Talheim','C','2022-10-29',2),(7,'Erik Sommer','Talheim','C','2023-05-13',5);
INSERT INTO players VALUES
(1,'Finn','Berger',1,'1999-05-12','Lindau',193,'left back','no'),(2,'Moritz','Engel',1,'2001-11-03','Talheim',185,'centre back','no'),(3,'Oskar','Lutz',1,'1996-02-27','Bregtal',198,'goalkeeper','yes'),
(4,'Nils','Wagner',2,'1998-08-19','Bregtal',190,'pivot','no'),(5,'Emil','Krauss',2,'2003-01-30','Lindau',181,'left wing','no'),(6,'Paul','Jost',2,'1994-07-07','Kemmern',188,'right back','no'),
(7,'Timo','Hahn',3,'2000-12-15','Kemmern',187,'centre back','no'),(8,'Ali','Yildiz',3,'1997-03-22','Ostrach',179,'right wing','yes'),(9,'Jannik','Seitz',3,'2002-09-09','Lindau',195,'left back','no'),
(10,'Ruben','Moser',4,'1995-06-18','Ostrach',191,'pivot','no'),(11,'Henry','Blum',4,'2004-04-04','Ostrach',176,'left wing','no'),(12,'Lasse','Petersen',5,'2000-10-10','Lindau',184,'centre back','no'),
(13,'Marko','Ilic',5,'1993-12-01','Talheim',196,'goalkeeper','no'),(14,'Jonathan','Fritz',4,'2001-02-14','Bregtal',189,'goalkeeper','yes');
INSERT INTO matches VALUES
(1,'2022-09-10',3,1,2,28,25,1450,1,2),(2,'2022-09-17',4,3,4,24,24,310,3,5),(3,'2022-10-01',2,2,3,31,22,780,2,1),(4,'2022-10-08',5,4,1,20,29,215,4,3),
(5,'2022-11-05',3,1,5,33,27,1720,2,4),(6,'2022-11-19',3,5,2,23,26,940,3,4),(7,'2022-12-03',4,3,1,26,25,480,1,4),(8,'2023-01-14',2,2,4,34,21,655,4,6),
(9,'2023-01-28',1,5,3,27,24,395,5,3),(10,'2023-02-11',5,4,5,22,25,190,6,2),(11,'2023-02-25',2,2,1,27,30,890,1,3),(12,'2023-03-11',3,1,3,35,23,1310,2,3);
INSERT INTO appearances VALUES
(1,1,1,9,2,1),(2,1,2,6,0,0),(3,1,4,5,0,2),(4,1,6,8,3,0),(5,2,7,7,2,1),(6,2,10,4,0,3),(7,2,11,6,1,0),(8,3,4,6,0,1),(9,3,5,8,0,0),(10,3,9,5,0,1),(11,4,1,11,3,0),(12,4,10,5,0,1),
(13,5,1,8,1,2),(14,5,12,10,4,0),(15,6,6,9,4,1),(16,6,12,7,2,0),(17,7,7,10,5,0),(18,7,2,6,0,1),(19,8,5,11,1,0),(20,8,11,3,0,0),(21,9,12,9,3,1),(22,9,9,6,0,2),(23,10,10,8,0,2),(24,10,12,7,2,0),(25,11,1,10,3,1),(26,11,6,4,1,0),(27,12,2,12,2,0),(28,12,7,6,3,2);
