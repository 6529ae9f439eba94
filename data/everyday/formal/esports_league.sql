CREATE TABLE Game (
  GameID INTEGER PRIMARY KEY,
  Title TEXT,
  Genre TEXT,
  Publisher TEXT,
  ReleaseYear INTEGER
);
CREATE TABLE Team (
  TeamID INTEGER PRIMARY KEY,
  TeamName TEXT,
  Country TEXT,
  FoundedYear INTEGER,
  Sponsor TEXT
);
CREATE TABLE Player (
  PlayerID INTEGER PRIMARY KEY,
  Nickname TEXT,
  RealName TEXT,
  Age INTEGER,
  Country TEXT,
  TeamID INTEGER,
  Salary INTEGER,
  FOREIGN KEY (TeamID) REFERENCES Team(TeamID)
);
CREATE TABLE Tournament (
  TournamentID INTEGER PRIMARY KEY,
  TournamentName TEXT,
  GameID INTEGER,
  City TEXT,
  StartDate DATE,
  PrizePool INTEGER,
  IsOnline BOOLEAN,
  FOREIGN KEY (GameID) REFERENCES Game(GameID)
);
CREATE TABLE Match (
  MatchID INTEGER PRIMARY KEY,
  TournamentID INTEGER,
  HomeTeamID INTEGER,
  AwayTeamID INTEGER,
  HomeScore INTEGER,
  AwayScore INTEGER,
  Stage TEXT,
  Viewers INTEGER,
  FOREIGN KEY (TournamentID) REFERENCES Tournament(TournamentID),
  FOREIGN KEY (HomeTeamID) REFERENCES Team(TeamID),
  FOREIGN KEY (AwayTeamID) REFERENCES Team(TeamID)
);
CREATE TABLE Placement (
  TournamentID INTEGER,
  TeamID INTEGER,
  FinalRank INTEGER,
  PrizeMoney INTEGER,
  PRIMARY KEY (TournamentID, TeamID),
  FOREIGN KEY (TournamentID) REFERENCES Tournament(TournamentID),
  FOREIGN KEY (TeamID) REFERENCES Team(TeamID)
);
INSERT INTO Game VALUES (1,'Iron Lanes','MOBA','Northlight',2014),(2,'Steel Sector','Shooter','Gatewood',2012),(3,'Turbo Kick','Sports','Northlight',2017),(4,'Rune Duel','Card Game','Paperfox',2018),(5,'Skyfront','Shooter','Gatewood',2020),(6,'Castle Rush','Strategy','Paperfox',2010);
INSERT INTO Team VALUES (1,'Blue Herons','Sweden',2013,'Voltline'),(2,'Night Owls','South Korea',2011,'Hanmi Telecom'),(3,'Iron Wolves','Germany',2015,'Voltline'),(4,'Red Comets','Brazil',2018,NULL),(5,'Pixel Saints','France',2016,'Cafelo'),(6,'Storm Foxes','South Korea',2019,'Voltline'),(7,'Golden Yaks','Germany',2021,NULL),(8,'Lone Pines','Canada',2020,'Cafelo');
INSERT INTO Player VALUES (1,'Frost','Erik Lund',24,'Sweden',1,84000),(2,'Tundra','Mika Salo',22,'Finland',1,70000),(3,'Vex','Oskar Berg',19,'Sweden',1,52000),(4,'Moonie','Lee Jisoo',21,'South Korea',2,120000),(5,'Talon','Park Minho',26,'South Korea',2,145000),(6,'Kranich','Jonas Weber',23,'Germany',3,66000),
(7,'Bolt','Adam Kowal',20,'Poland',3,58000),(8,'Samba','Rafael Lima',25,'Brazil',4,39000),(9,'Cobra','Thiago Reis',18,'Brazil',4,31000),(10,'Mirage','Louis Petit',27,'France',5,73000),(11,'Sable','Claire Roux',22,'France',5,69000),(12,'Haze','Kim Dohyun',20,'South Korea',6,95000),
(13,'Pylon','Choi Yuna',23,'South Korea',6,88000),(14,'Drift','Ben Schulz',28,'Germany',NULL,NULL),(15,'Maple','Noah Clark',24,'Canada',8,47000),(16,'Ember','Sara Nilsson',21,'Sweden',3,61000),(17,'Quill','Tim Arnold',29,'Germany',2,99000);
INSERT INTO Tournament VALUES (1,'Northern Cup',1,'Stockholm','2021-03-12',250000,0),(2,'Sector Masters',2,'Cologne','2021-09-03',500000,0),(3,'Winter Lanes Open',1,'Berlin','2022-01-21',180000,0),(4,'Turbo Summer Series',3,NULL,'2022-06-10',60000,1),(5,'Sky Invitational',5,'Seoul','2022-10-15',750000,0),(6,'Sector Masters Spring',2,'Paris','2023-04-07',420000,0),(7,'Rune Circle',4,NULL,'2023-05-20',45000,1),(8,'Grand Lanes Final',1,'Seoul','2023-11-25',1000000,0);
INSERT INTO Match VALUES (1,1,1,3,2,1,'Semifinal',82000),(2,1,2,5,2,0,'Semifinal',96000),(3,1,1,2,1,3,'Final',184000),(4,2,3,4,16,9,'Group',41000),(5,2,5,3,12,16,'Semifinal',73000),(6,2,3,1,16,14,'Final',155000),(7,3,6,1,0,2,'Group',38000),(8,3,2,6,2,1,'Semifinal',67000),(9,3,2,1,3,2,'Final',121000),
(10,4,4,8,5,3,'Group',9000),(11,4,4,5,2,4,'Final',17000),(12,5,6,2,13,10,'Semifinal',140000),(13,5,6,3,16,11,'Final',298000),(14,6,5,1,16,8,'Semifinal',64000),(15,6,5,3,14,16,'Final',133000),(16,7,8,5,1,2,'Final',6500),(17,8,2,1,3,0,'Semifinal',210000),(18,8,6,2,2,3,'Final',412000);
INSERT INTO Placement VALUES (1,2,1,125000),(1,1,2,75000),(1,3,3,30000),(2,3,1,250000),(2,1,2,140000),(2,5,3,60000),(3,2,1,90000),(3,1,2,54000),(3,6,3,22000),(4,5,1,36000),(4,4,2,18000),(5,6,1,400000),(5,3,2,200000),(5,2,3,90000),(6,3,1,210000),(6,5,2,120000),(6,1,3,50000),(7,5,1,30000),(7,8,2,15000),(8,2,1,550000),(8,6,2,300000),(8,1,3,100000);
