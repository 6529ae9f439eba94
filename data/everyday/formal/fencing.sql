CREATE TABLE Club (ClubID INTEGER PRIMARY KEY, CName TEXT, City TEXT, Founded INTEGER, Pistes INTEGER);
CREATE TABLE Fencer (
  FID INTEGER PRIMARY KEY, LName TEXT, FName TEXT, Sex TEXT, YoB INTEGER, Hand TEXT, Weapon TEXT, ClubID INTEGER, Rating INTEGER,
  FOREIGN KEY (ClubID) REFERENCES Club(ClubID));
CREATE TABLE Coach (CoachID INTEGER PRIMARY KEY, LName TEXT, FName TEXT, ClubID INTEGER, Salary INTEGER, YearsExp INTEGER,
  FOREIGN KEY (ClubID) REFERENCES Club(ClubID));
CREATE TABLE Tournament (TID INTEGER PRIMARY KEY, TName TEXT, HostClubID INTEGER, TDate TEXT, EntryFee REAL,
  FOREIGN KEY (HostClubID) REFERENCES Club(ClubID));
CREATE TABLE Bout (
  BoutID INTEGER PRIMARY KEY, TID INTEGER, WinnerID INTEGER, LoserID INTEGER, WinPts INTEGER, LosePts INTEGER, Round TEXT, Minutes INTEGER,
  FOREIGN KEY (TID) REFERENCES Tournament(TID), FOREIGN KEY (WinnerID) REFERENCES Fencer(FID), FOREIGN KEY (LoserID) REFERENCES Fencer(FID));
INSERT INTO Club VALUES (1,'Salle Duvernay','Lyon',1904,10),(2,'Lagunari Scherma','Venice',1921,8),(3,'Blade & Baize','Leeds',1978,4),
(4,'Fechtzentrum Nord','Hamburg',1956,12),(5,'Klinga Väst','Gothenburg',1989,5),(6,'Cercle d''Escrime Ardent','Lyon',1999,3);
INSERT INTO Fencer VALUES
(101,'Morel','Camille','F',1999,'R','Epee',1,1840),(102,'Garnier','Hugo','M',2003,'L','Foil',1,1710),(103,'Zanetti','Chiara','F',1996,'R','Foil',2,1925),
(104,'Bellin','Marco','M',1994,'R','Sabre',2,1880),(105,'Hartley','Owen','M',2001,'L','Epee',3,1655),(106,'Sykes','Megan','F',2005,'R','Sabre',3,1490),
(107,'Petersen','Jonas','M',1992,'R','Epee',4,1905),(108,'Krüger','Lena','F',1998,'L','Epee',4,1860),(109,'Brandt','Felix','M',2000,'R','Foil',4,1775),
(110,'Lindqvist','Elsa','F',2002,'R','Foil',5,1690),(111,'Dahl','Viktor','M',1997,'L','Sabre',5,1735),(112,'Rossi','Giulia','F',2004,'R','Sabre',2,1580),
(113,'Faure','Basile','M',2006,'R','Foil',6,NULL),(114,'Weiss','Tilda','F',2001,'R','Foil',4,1620);
INSERT INTO Coach VALUES (1,'Delorme','Yves',1,52000,31),(2,'Moretti','Sandra',2,47000,18),(3,'Firth','Alan',3,31000,9),(4,'Ahlers','Dirk',4,58000,26),
(5,'Voss','Katrin',4,44000,12),(6,'Berg','Annika',5,39000,7),(7,'Teissier','Paul',1,36000,4);
INSERT INTO Tournament VALUES (1,'Silver Rapier',1,'2023-02-11',35),(2,'Alster Cup',4,'2023-05-20',40),(3,'Carnival Trophy',2,'2023-02-25',55),
(4,'Northern Open',3,'2023-10-14',20),(5,'Alster Cup Juniors',4,'2024-05-18',15),(6,'Lighthouse Challenge',5,'2024-09-07',30),(7,'Ardent Invitation',6,'2025-01-18',25);
INSERT INTO Bout VALUES
(1,1,101,105,15,9,'Quarter-final',11),(2,1,107,108,15,13,'Semi-final',16),(3,1,107,101,15,14,'Final',19),(4,1,103,110,15,7,'Final',9),
(5,2,108,107,15,12,'Final',17),(6,2,103,109,15,10,'Semi-final',12),(7,2,103,102,15,11,'Final',14),(8,3,104,111,15,8,'Final',8),
(9,3,104,112,15,5,'Semi-final',6),(10,3,103,114,15,6,'Semi-final',10),(11,3,109,103,15,13,'Final',18),(12,4,105,101,15,14,'Semi-final',20),
(13,4,111,106,15,6,'Final',7),(14,4,107,105,15,8,'Final',13),(15,5,110,114,15,12,'Final',15),(16,5,112,106,15,11,'Final',9),
(17,6,111,104,15,14,'Final',12),(18,6,102,109,15,9,'Semi-final',11),(19,6,110,102,15,13,'Final',16),(20,6,108,101,15,10,'Final',14),(21,6,103,110,15,12,'Quarter-final',13);
