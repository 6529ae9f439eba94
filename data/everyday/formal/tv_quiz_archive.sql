CREATE TABLE Channel (
  Channel_ID INTEGER PRIMARY KEY,
  Channel_Name TEXT,
  Owner TEXT,
  Share_in_percent REAL
);
CREATE TABLE Quiz_Show (
  Show_ID INTEGER PRIMARY KEY,
  Title TEXT,
  Channel_ID INTEGER,
  Host_ID INTEGER,
  First_Aired INTEGER,
  Top_Prize INTEGER,
  Cancelled TEXT,
  FOREIGN KEY (Channel_ID) REFERENCES Channel(Channel_ID),
  FOREIGN KEY (Host_ID) REFERENCES Host(Host_ID)
);
CREATE TABLE Host (
  Host_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Age INTEGER,
  Hometown TEXT
);
CREATE TABLE Episode (
  Episode_ID INTEGER PRIMARY KEY,
  Show_ID INTEGER,
  Air_Date TEXT,
  Season INTEGER,
  Viewers_Millions REAL,
  FOREIGN KEY (Show_ID) REFERENCES Quiz_Show(Show_ID)
);
CREATE TABLE Contestant (
  Contestant_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Age INTEGER,
  Occupation TEXT,
  Hometown TEXT
);
CREATE TABLE Appearance (
  Episode_ID INTEGER,
  Contestant_ID INTEGER,
  Score INTEGER,
  Prize_Won INTEGER,
  PRIMARY KEY (Episode_ID, Contestant_ID),
  FOREIGN KEY (Episode_ID) REFERENCES Episode(Episode_ID),
  FOREIGN KEY (Contestant_ID) REFERENCES Contestant(Contestant_ID)
);
CREATE TABLE Question_Asked (
  Question_ID INTEGER PRIMARY KEY,
  Episode_ID INTEGER,
  Category TEXT,
  Difficulty INTEGER,
  Answered_Correctly TEXT,
  FOREIGN KEY (Episode_ID) REFERENCES Episode(Episode_ID)
);
INSERT INTO Channel VALUES (1,'Beacon One','Public',22.4),(2,'Crown TV','Private',17.9),(3,'Metro Seven','Private',9.3),(4,'Parliament Live','Public',0.8);
INSERT INTO Host VALUES (1,'Gordon Whitby',64,'Leeds'),(2,'Tamsin Oakes',47,'Bristol'),(3,'Raj Malhotra',39,'Leicester'),(4,'Bella Stroud',52,'Leeds'),(5,'Hugh Carnegie',70,'Perth'),(6,'Dilys Pryce',35,'Swansea');
INSERT INTO Quiz_Show VALUES
(1,'Name That Capital',1,1,1988,10000,'no'),(2,'Double or Dust',2,2,2004,250000,'no'),(3,'The Last Buzzer',2,3,2016,100000,'no'),(4,'Brainbox Alley',3,4,2011,25000,'yes'),(5,'Sum of All Ears',1,4,2019,15000,'no'),(6,'Quick on the Draw',3,3,2021,30000,'yes'),(7,'Scholars Only',1,5,1975,500,'yes');
INSERT INTO Episode VALUES
(1,1,'2021-01-11',33,3.9),(2,1,'2021-01-18',33,4.2),(3,1,'2022-01-10',34,3.7),(4,2,'2021-03-06',17,6.8),(5,2,'2021-03-13',17,7.4),(6,2,'2022-03-05',18,7.1),(7,3,'2021-09-02',6,2.8),(8,3,'2022-09-08',7,3.1),
(9,4,'2021-05-20',10,1.2),(10,5,'2021-11-05',3,2.5),(11,5,'2022-11-11',4,2.2),(12,6,'2021-07-14',1,0.9),(13,6,'2022-07-20',2,0.7);
INSERT INTO Contestant VALUES
(1,'Martha Kemble',58,'Librarian','York'),(2,'Owen Trask',33,'Teacher','Cardiff'),(3,'Simone Adeyemi',29,'Nurse','Leeds'),(4,'Kenneth Bligh',71,'Retired','Plymouth'),(5,'Priti Shah',44,'Solicitor','Leicester'),(6,'Lewis Garvey',25,'Student','Leeds'),
(7,'Joan Tolland',62,'Teacher','Durham'),(8,'Craig Munro',38,'Plumber','Perth'),(9,'Yvette Lowe',51,'Teacher','Bristol'),(10,'Sam Pickering',19,'Student','Norwich'),(11,'Denise Arkwright',47,'Nurse','York');
INSERT INTO Appearance VALUES
(1,1,34,10000),(1,2,27,0),(2,1,31,8000),(2,3,22,0),(3,4,36,10000),(3,7,29,0),(4,5,12,64000),(4,6,5,1000),(5,8,9,16000),(5,1,14,125000),(6,9,15,250000),(6,2,8,8000),
(7,3,40,20000),(7,4,38,0),(8,6,45,35000),(8,5,41,0),(9,8,18,5000),(9,7,17,0),(10,9,25,12000),(10,6,23,0),(11,4,28,15000),(12,2,11,4000),(12,3,10,0),(13,7,13,6500),(13,5,7,0);
INSERT INTO Question_Asked VALUES
(1,1,'Geography',2,'yes'),(2,1,'Geography',4,'no'),(3,2,'History',3,'yes'),(4,3,'Geography',5,'yes'),(5,4,'Science',4,'yes'),(6,4,'Sport',2,'yes'),(7,4,'Literature',5,'no'),(8,5,'History',5,'yes'),(9,5,'Science',3,'yes'),(10,6,'Literature',5,'yes'),
(11,6,'Film',3,'yes'),(12,7,'Sport',1,'yes'),(13,8,'Film',2,'no'),(14,8,'Science',4,'no'),(15,9,'Sport',3,'yes'),(16,10,'Music',2,'yes'),(17,10,'Music',3,'no'),(18,11,'Music',4,'yes'),(19,12,'Film',1,'yes'),(20,13,'Art',3,'no'),(21,7,'History',3,'no');
