CREATE TABLE Hall (
  HallID INTEGER PRIMARY KEY,
  HallName TEXT,
  Capacity INTEGER,
  Built INTEGER,
  Mixed TEXT
);
CREATE TABLE Student (
  StuID INTEGER PRIMARY KEY,
  LName TEXT,
  FName TEXT,
  Age INTEGER,
  Sex TEXT,
  Major TEXT,
  HomeCity TEXT
);
CREATE TABLE Resides (
  StuID INTEGER,
  HallID INTEGER,
  RoomNo INTEGER,
  Rent REAL,
  FOREIGN KEY (StuID) REFERENCES Student(StuID),
  FOREIGN KEY (HallID) REFERENCES Hall(HallID)
);
CREATE TABLE Society (
  SocID INTEGER PRIMARY KEY,
  SocName TEXT,
  Kind TEXT,
  MeetHall INTEGER,
  Fee REAL,
  FOREIGN KEY (MeetHall) REFERENCES Hall(HallID)
);
CREATE TABLE Joined (
  StuID INTEGER,
  SocID INTEGER,
  Role TEXT,
  JoinYear INTEGER,
  FOREIGN KEY (StuID) REFERENCES Student(StuID),
  FOREIGN KEY (SocID) REFERENCES Society(SocID)
);
CREATE TABLE Facility (
  FacID INTEGER PRIMARY KEY,
  FacName TEXT
);
CREATE TABLE HallFacility (
  HallID INTEGER,
  FacID INTEGER,
  Qty INTEGER,
  FOREIGN KEY (HallID) REFERENCES Hall(HallID),
  FOREIGN KEY (FacID) REFERENCES Facility(FacID)
);
INSERT INTO Hall VALUES (1,'Ferris House',120,1934,'Y'),(2,'Quarry Court',260,1998,'Y'),(3,'Mallow Hall',85,1911,'N'),(4,'Linden Tower',340,1972,'Y'),(5,'Bishop Wing',64,1887,'N'),(6,'Canal View',198,2015,'Y');
INSERT INTO Student VALUES (101,'Aldous','Rita',19,'F','History','Bremen'),(102,'Bianchi','Carlo',22,'M','Chemistry','Turin'),(103,'Chow','Mei',20,'F','Law','Leeds'),(104,'Dorsey','Paul',18,'M','History','Leeds'),(105,'Ekwueme','Ada',24,'F','Medicine','Lagos'),(106,'Fournier','Luc',21,'M','Law','Lyon'),(107,'Gruber','Heidi',23,'F','Physics','Graz'),(108,'Holm','Nils',20,'M','Physics','Bergen'),(109,'Ito','Kenji',19,'M','Chemistry','Kobe'),(110,'Jansen','Femke',22,'F','Law','Utrecht'),(111,'Kaya','Emre',25,'M','Medicine','Izmir'),(112,'Lowe','Tessa',18,'F','History','Leeds'),(113,'Marsh','Oliver',21,'M','Physics','York'),(114,'Novak','Jana',20,'F','Medicine','Brno'),(115,'Okafor','Chidi',27,'M','Law','Lagos'),(116,'Price','Gwen',19,'F',NULL,'Swansea');
INSERT INTO Resides VALUES (101,1,12,410),(102,2,204,520),(103,2,118,505),(104,4,801,380),(105,6,33,640),(106,4,615,395),(107,1,7,430),(108,4,402,375),(109,2,221,515),(110,3,5,450),(112,3,9,445),(113,4,710,390),(114,6,41,655),(116,1,14,405);
INSERT INTO Society VALUES (1,'Debating Union','Academic',1,15),(2,'Rambling Club','Sport',4,20),(3,'Choir of the Halls','Music',5,12.5),(4,'Robot Builders','Academic',2,30),(5,'Film Circle','Culture',6,18),(6,'Rowing Squad','Sport',6,75),(7,'Chess Corner','Games',4,5),(8,'Baking Society','Culture',NULL,10);
INSERT INTO Joined VALUES (101,1,'President',2021),(101,3,'Member',2022),(102,4,'Member',2022),(103,1,'Member',2022),(103,5,'Treasurer',2021),(104,7,'Member',2023),(105,3,'President',2020),(105,6,'Member',2021),(106,1,'Treasurer',2021),(106,2,'Member',2022),(106,7,'Member',2022),(107,4,'President',2020),(107,2,'Member',2021),(108,2,'President',2022),(108,6,'Member',2023),(109,4,'Member',2023),(109,7,'President',2022),(110,1,'Member',2023),(110,5,'President',2022),(110,3,'Member',2021),(112,3,'Member',2023),(113,2,'Treasurer',2021),(113,4,'Member',2021),(114,6,'President',2021),(115,1,'Member',2019),(105,1,'Member',2022),(113,6,'Member',2022),(104,2,'Member',2023);
INSERT INTO Facility VALUES (1,'Laundry'),(2,'Gym'),(3,'Music Room'),(4,'Study Room'),(5,'Kitchen'),(6,'Sauna'),(7,'Bike Shed');
INSERT INTO HallFacility VALUES (1,1,2),(1,4,3),(1,5,8),(2,1,6),(2,2,1),(2,4,7),(2,5,20),(2,7,2),(3,5,5),(3,3,1),(4,1,9),(4,2,2),(4,4,5),(4,5,34),(5,3,2),(5,5,4),(6,1,4),(6,2,1),(6,7,3),(6,4,6);
