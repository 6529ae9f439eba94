CREATE TABLE Official (
  OffID INTEGER PRIMARY KEY,
  FName TEXT NOT NULL,
  LName TEXT NOT NULL,
  BirthYear INTEGER,
  Nation TEXT,
  LicLevel TEXT,
  GamesCareer INTEGER
);
CREATE TABLE Team (
  TeamID INTEGER PRIMARY KEY,
  TName TEXT NOT NULL,
  City TEXT,
  Founded INTEGER,
  ArenaCap INTEGER
);
CREATE TABLE Game (
  GameID INTEGER PRIMARY KEY,
  GDate TEXT,
  HomeTeamID INTEGER,
  AwayTeamID INTEGER,
  HomeGoals INTEGER,
  AwayGoals INTEGER,
  Att INTEGER,
  Overtime TEXT,
  FOREIGN KEY (HomeTeamID) REFERENCES Team(TeamID),
  FOREIGN KEY (AwayTeamID) REFERENCES Team(TeamID)
);
CREATE TABLE Assigned (
  GameID INTEGER,
  OffID INTEGER,
  Role TEXT,
  Fee REAL,
  PRIMARY KEY (GameID, OffID),
  FOREIGN KEY (GameID) REFERENCES Game(GameID),
  FOREIGN KEY (OffID) REFERENCES Official(OffID)
);
CREATE TABLE Penalty_Type (
  PenCode TEXT PRIMARY KEY,
  PenName TEXT,
  StdMin INTEGER
);
CREATE TABLE Penalty (
  PenID INTEGER PRIMARY KEY,
  GameID INTEGER,
  OffID INTEGER,
  TeamID INTEGER,
  PenCode TEXT,
  Period INTEGER,
  Minutes INTEGER,
  FOREIGN KEY (GameID) REFERENCES Game(GameID),
  FOREIGN KEY (OffID) REFERENCES Official(OffID),
  FOREIGN KEY (TeamID) REFERENCES Team(TeamID),
  FOREIGN KEY (PenCode) REFERENCES Penalty_Type(PenCode)
);
INSERT INTO Official VALUES
(1,'Mikko','Laaksonen',1979,'Finland','Elite',612),
(2,'Petr','Hradil',1984,'Czechia','Elite',455),
(3,'Sven','Bergqvist',1990,'Sweden','National',210),
(4,'Anna','Nurmi',1992,'Finland','National',148),
(5,'Jozef','Tomko',1987,'Slovakia','Elite',390),
(6,'Lars','Ekdahl',1995,'Sweden','Regional',64),
(7,'Katri','Salo',1994,'Finland','Regional',71),
(8,'Dominik','Weiss',1982,'Germany','National',301),
(9,'Tomas','Kral',1996,'Czechia','Regional',38),
(10,'Erik','Lindgren',1976,'Sweden','Elite',701),
(11,'Ulrich','Baer',1989,'Germany','National',187);
INSERT INTO Team VALUES
(1,'Frost Wolves','Tampere',1934,9800),
(2,'Harbour Kings','Gothenburg',1948,12044),
(3,'Iron Stags','Ostrava',1928,10004),
(4,'River Otters','Mannheim',1972,13600),
(5,'Northern Lights','Oulu',1961,6768),
(6,'Tatra Eagles','Poprad',1985,4500),
(7,'Red Lanterns','Malmo',1972,12500);
INSERT INTO Game VALUES
(101,'2022-10-08',1,2,3,2,8120,'N'),
(102,'2022-10-15',3,4,1,4,7650,'N'),
(103,'2022-11-02',5,6,2,1,4210,'Y'),
(104,'2022-11-19',2,3,5,5,11020,'Y'),
(105,'2022-12-10',4,1,0,3,12980,'N'),
(106,'2023-01-07',6,2,2,6,3890,'N'),
(107,'2023-01-21',1,5,4,3,9105,'Y'),
(108,'2023-02-04',3,1,2,7,8804,'N'),
(109,'2023-02-18',4,6,3,1,10110,'N'),
(110,'2023-03-05',2,5,1,0,9730,'N'),
(111,'2023-03-18',1,4,2,5,9790,'N'),
(112,'2023-10-14',3,2,4,1,7990,'N');
INSERT INTO Assigned VALUES
(101,1,'Referee',620),(101,3,'Linesman',310),(101,6,'Linesman',240),
(102,2,'Referee',600),(102,8,'Linesman',330),
(103,4,'Referee',420),(103,7,'Linesman',230),
(104,1,'Referee',640),(104,5,'Referee',590),(104,3,'Linesman',310),
(105,10,'Referee',700),(105,6,'Linesman',245),
(106,5,'Referee',580),(106,8,'Linesman',325),
(107,1,'Referee',630),(107,4,'Linesman',300),
(108,2,'Referee',605),(108,3,'Referee',450),(108,7,'Linesman',235),
(109,8,'Referee',470),(109,6,'Linesman',250),
(110,10,'Referee',710),(110,4,'Linesman',295),
(111,1,'Referee',650),(111,2,'Linesman',340),
(112,5,'Referee',595),(112,3,'Linesman',315);
INSERT INTO Penalty_Type VALUES
('TRIP','Tripping',2),('HOOK','Hooking',2),('HSTK','High sticking',4),('FGHT','Fighting',5),('MISC','Misconduct',10),('DELY','Delay of game',2),('SPER','Spearing',5);
INSERT INTO Penalty VALUES
(1,101,1,1,'TRIP',1,2),(2,101,1,2,'HOOK',2,2),(3,101,1,2,'FGHT',3,5),
(4,102,2,3,'HSTK',1,4),(5,102,2,4,'TRIP',2,2),
(6,103,4,6,'TRIP',2,2),
(7,104,1,2,'MISC',3,10),(8,104,5,3,'FGHT',3,5),(9,104,5,2,'FGHT',3,5),(10,104,1,3,'HOOK',1,2),
(11,105,10,4,'TRIP',1,2),(12,105,10,4,'DELY',3,2),
(13,106,5,6,'HOOK',2,2),(14,106,5,6,'MISC',3,10),
(15,107,1,5,'TRIP',2,2),
(16,108,2,3,'HSTK',2,4),(17,108,3,3,'TRIP',2,2),(18,108,2,1,'HOOK',3,2),
(19,109,8,6,'FGHT',1,5),(20,109,8,4,'TRIP',2,2),
(21,110,10,5,'DELY',3,2),
(22,111,1,1,'HSTK',1,4),(23,111,1,4,'HOOK',3,2),
(24,112,5,2,'TRIP',1,2);
