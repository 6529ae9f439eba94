CREATE TABLE Runner (RID INTEGER PRIMARY KEY, LName TEXT, FName TEXT, Sex TEXT, YOB INTEGER, Nat TEXT, ClubID INTEGER);
CREATE TABLE Club (ClubID INTEGER PRIMARY KEY, CName TEXT, City TEXT, Estab INTEGER, HeadCoachID INTEGER);
CREATE TABLE Coach (CoachID INTEGER PRIMARY KEY, LName TEXT, FName TEXT, PersonalBest REAL);
CREATE TABLE Race (RaceID INTEGER PRIMARY KEY, RName TEXT, City TEXT, RaceDate TEXT, DistKm REAL, Climb INTEGER, Prize INTEGER);
CREATE TABLE Result (RID INTEGER, RaceID INTEGER, Bib INTEGER, Place INTEGER, Mins REAL, Finished TEXT, PRIMARY KEY (RID, RaceID));
CREATE TABLE Pacing (PacerID INTEGER, RunnerID INTEGER, RaceID INTEGER, UntilKm INTEGER);
INSERT INTO Club VALUES (1,'Harriers','Leeds',1951,1),(2,'Riverside AC','Cork',1988,2),(3,'Laufteam Isar','Munich',1974,3),(4,'Rift Valley Stars','Eldoret',1996,4),(5,'Bay Striders','Bergen',2006,5);
INSERT INTO Coach VALUES (1,'Dunmore','Keith',141.5),(2,'Hanratty','Sheila',156.2),(3,'Obermaier','Georg',133.8),(4,'Kiptanui','Ruth',148.9),(5,'Solheim','Arne',NULL),(6,'Vasquez','Pilar',152.4);
INSERT INTO Runner VALUES
(11,'Chebet','Moses','M',1995,'Kenya',4),(12,'Rotich','Faith','F',1998,'Kenya',4),(13,'Walker','Tom','M',1987,'England',1),(14,'Brennan','Aoife','F',1992,'Ireland',2),(15,'Huber','Max','M',1990,'Germany',3),
(16,'Lang','Sabine','F',1985,'Germany',3),(17,'Solberg','Nina','F',1999,'Norway',5),(18,'Kimeli','Isaac','M',1993,'Kenya',4),(19,'Priestley','Jane','F',1979,'England',1),(20,'Doyle','Conor','M',1996,'Ireland',2),
(21,'Tadesse','Abel','M',1997,'Ethiopia',NULL),(22,'Farrow','Simon','M',1974,'England',1),(23,'Cherono','Grace','F',1994,'Kenya',3),(24,'Nyberg','Lars','M',1991,'Norway',5);
INSERT INTO Race VALUES
(1,'Leeds Marathon','Leeds','2021-05-09',42.2,310,8000),(2,'Isar Marathon','Munich','2021-10-10',42.2,120,25000),(3,'Fjord Half','Bergen','2022-06-18',21.1,240,5000),(4,'Cork City Marathon','Cork','2022-06-05',42.2,180,12000),
(5,'Isar Marathon','Munich','2022-10-09',42.2,120,30000),(6,'Moor Ultra','Leeds','2023-04-22',54.0,1450,4000),(7,'Fjord Half','Bergen','2023-06-17',21.1,240,6000),(8,'Winter Ten','Cork','2023-12-03',10.0,40,1500);
INSERT INTO Result VALUES
(11,2,1,1,127.4,'Y'),(18,2,2,2,128.9,'Y'),(15,2,14,3,134.6,'Y'),(12,2,31,4,143.2,'Y'),(16,2,35,NULL,NULL,'N'),(13,1,5,1,146.8,'Y'),(22,1,9,3,171.5,'Y'),(19,1,12,2,168.3,'Y'),(14,1,20,NULL,NULL,'N'),
(17,3,3,2,74.1,'Y'),(24,3,4,1,66.9,'Y'),(14,4,7,2,158.7,'Y'),(20,4,8,1,139.5,'Y'),(13,4,15,NULL,NULL,'N'),(21,5,2,2,126.8,'Y'),(11,5,1,1,126.1,'Y'),(12,5,30,3,141.0,'Y'),(23,5,33,4,144.7,'Y'),
(13,6,6,1,262.3,'Y'),(22,6,10,2,301.9,'Y'),(24,7,1,2,66.2,'Y'),(18,7,2,1,61.8,'Y'),(17,7,5,3,73.4,'Y'),(20,8,1,1,29.9,'Y'),(13,5,40,5,148.2,'Y'),(14,5,41,6,155.0,'Y');
INSERT INTO Pacing VALUES (18,11,2,35),(15,12,2,25),(18,12,5,30),(24,17,3,15),(22,19,1,40),(15,11,5,20),(24,17,7,18),(22,13,6,10),(15,18,2,28);
