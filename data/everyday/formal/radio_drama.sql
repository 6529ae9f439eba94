CREATE TABLE Station (
  StationID INTEGER PRIMARY KEY,
  CallName TEXT,
  City TEXT,
  Frequency REAL,
  PublicOwned TEXT
);
CREATE TABLE Writer (
  WriterID INTEGER PRIMARY KEY,
  FName TEXT,
  LName TEXT,
  BirthYear INTEGER,
  HomeTown TEXT
);
CREATE TABLE Actor (
  ActorID INTEGER PRIMARY KEY,
  FName TEXT,
  LName TEXT,
  Sex TEXT,
  BirthYear INTEGER,
  VoiceType TEXT
);
CREATE TABLE Drama (
  DramaID INTEGER PRIMARY KEY,
  Title TEXT,
  WriterID INTEGER,
  DirectorID INTEGER,
  StationID INTEGER,
  Genre TEXT,
  Minutes INTEGER,
  RecordedYear INTEGER,
  FOREIGN KEY (WriterID) REFERENCES Writer(WriterID),
  FOREIGN KEY (DirectorID) REFERENCES Actor(ActorID),
  FOREIGN KEY (StationID) REFERENCES Station(StationID)
);
CREATE TABLE CastList (
  DramaID INTEGER,
  ActorID INTEGER,
  RoleName TEXT,
  Fee INTEGER,
  FOREIGN KEY (DramaID) REFERENCES Drama(DramaID),
  FOREIGN KEY (ActorID) REFERENCES Actor(ActorID)
);
CREATE TABLE Broadcast (
  BroadcastID INTEGER PRIMARY KEY,
  DramaID INTEGER,
  StationID INTEGER,
  AirDate DATE,
  Listeners INTEGER,
  FOREIGN KEY (DramaID) REFERENCES Drama(DramaID),
  FOREIGN KEY (StationID) REFERENCES Station(StationID)
);
INSERT INTO Station VALUES (1,'Radio Meridian','Dublin',98.2,'Y'),(2,'Harbour FM','Galway',101.7,'N'),(3,'Northern Voice','Belfast',94.5,'Y'),(4,'Studio Nine','London',89.9,'Y'),(5,'Lark Radio','Cork',104.1,'N'),(6,'Valley Sound','Cardiff',96.8,'N');
INSERT INTO Writer VALUES (1,'Sheila','Mulcahy',1946,'Cork'),(2,'Desmond','Fry',1958,'London'),(3,'Nuala','Brennan',1971,'Galway'),(4,'Arthur','Penrose',1932,'Truro'),(5,'Gwen','Parry',1980,'Cardiff'),(6,'Ian','Mulcahy',1977,'Cork');
INSERT INTO Actor VALUES (1,'Fergus','Doyle','M',1950,'Bass'),(2,'Maeve','Kinsella','F',1964,'Alto'),(3,'Simon','Hargreave','M',1972,'Tenor'),(4,'Bronwen','Lloyd','F',1985,'Soprano'),(5,'Aidan','Casey','M',1990,'Baritone'),(6,'Judith','Amery','F',1948,'Alto'),(7,'Tariq','Hassan','M',1981,'Baritone'),(8,'Orla','Daly','F',1995,'Soprano'),(9,'Percy','Whitlock','M',1939,'Bass'),(10,'Kate','Doyle','F',1978,'Alto');
INSERT INTO Drama VALUES (1,'The Salt Road',1,1,1,'Historical',55,1998),(2,'Nine Letters',2,6,4,'Crime',45,2003),(3,'A Lamp at Sea',3,2,2,'Romance',38,2010),(4,'Footfall',2,6,4,'Crime',60,2006),(5,'The Glass Orchard',4,9,4,'Fantasy',75,1989),(6,'Low Water',1,2,1,'Crime',50,2012),(7,'Signals',5,3,3,'Science Fiction',42,2018),(8,'Hard Frost',3,1,1,'Historical',58,2014),(9,'The Ferryman',6,2,2,'Fantasy',33,2019),(10,'Seven Bells',2,3,4,'Crime',48,2020),(11,'Paper Moon Street',5,6,3,'Romance',40,2021),(12,'The Quiet Mine',4,9,4,'Historical',90,1992);
INSERT INTO CastList VALUES (1,1,'Captain',900),(1,2,'Widow',850),(1,9,'Judge',700),(2,3,'Inspector',1100),(2,6,'Landlady',950),(3,2,'Nora',600),(3,5,'Eoin',550),(4,3,'Inspector',1250),(4,7,'Clerk',500),(4,10,'Reporter',640),(5,6,'Queen',800),(5,9,'Wizard',820),(6,1,'Sergeant',880),(6,10,'Mother',720),(6,5,'Son',560),(7,4,'Pilot',990),(7,7,'Engineer',970),(8,1,'Farmer',760),(8,2,'Midwife',790),(9,5,'Ferryman',610),(10,3,'Inspector',1400),(10,4,'Singer',840),(10,7,'Lawyer',930),(11,4,'Lily',860),(12,9,'Foreman',1000),(12,6,'Widow',910);
INSERT INTO Broadcast VALUES (1,1,1,'2019-01-06',42000),(2,1,5,'2019-03-17',9500),(3,2,4,'2019-05-12',180000),(4,3,2,'2019-07-21',15500),(5,4,4,'2019-10-13',165000),(6,4,3,'2020-02-02',51000),(7,6,1,'2020-03-08',47500),(8,6,2,'2020-06-14',12000),(9,7,3,'2020-09-27',38500),(10,8,1,'2020-11-15',39000),(11,9,2,'2021-01-31',11200),(12,10,4,'2021-03-21',240000),(13,10,1,'2021-06-06',58000),(14,10,3,'2021-10-24',61000),(15,11,3,'2022-02-13',29500),(16,12,4,'2022-05-01',98000),(17,2,4,'2022-11-20',142000),(18,3,1,'2023-04-09',36500);
