CREATE TABLE Athlete (AthID INTEGER PRIMARY KEY, LName TEXT, Fname TEXT, Sex TEXT, Age INTEGER, Club TEXT, Country TEXT, Height REAL);
CREATE TABLE Event (EvID INTEGER PRIMARY KEY, EvName TEXT, Kind TEXT, Distance INTEGER);
CREATE TABLE Meet (MeetID INTEGER PRIMARY KEY, MeetName TEXT, City TEXT, Year INTEGER, Attendance INTEGER);
CREATE TABLE Result (ResID INTEGER PRIMARY KEY, AthID INTEGER, EvID INTEGER, MeetID INTEGER, Place INTEGER, Pts INTEGER,
 FOREIGN KEY (AthID) REFERENCES Athlete(AthID), FOREIGN KEY (EvID) REFERENCES Event(EvID), FOREIGN KEY (MeetID) REFERENCES Meet(MeetID));
INSERT INTO Athlete VALUES
(101,'Okoro','Daniel','M',24,'Harbour Striders','Nigeria',1.82),(102,'Lindqvist','Sara','F',27,'Nordic AC','Sweden',1.74),
(103,'Pereira','Joao','M',22,'Lisbon Runners','Portugal',1.78),(104,'Mwangi','Grace','F',30,'Rift Valley TC','Kenya',1.65),
(105,'Kiplagat','Elias','M',33,'Rift Valley TC','Kenya',1.70),(106,'Berger','Hanna','F',21,'Nordic AC','Germany',1.80),
(107,'Lewis','Tyrell','M',26,'Harbour Striders','Jamaica',1.88),(108,'Novak','Petr','M',29,NULL,'Czechia',1.93),
(109,'Achieng','Ruth','F',25,'Rift Valley TC','Kenya',1.68),(110,'Lund','Mikkel','M',19,'Nordic AC','Denmark',1.85),
(111,'Costa','Ines','F',23,'Lisbon Runners','Portugal',1.71),(112,'Brown','Keisha','F',28,'Harbour Striders','Jamaica',1.76);
INSERT INTO Event VALUES (1,'100 Metres','Sprint',100),(2,'400 Metres','Sprint',400),(3,'1500 Metres','Middle',1500),(4,'5000 Metres','Long',5000),
(5,'High Jump','Field',NULL),(6,'Javelin Throw','Field',NULL),(7,'10000 Metres','Long',10000),(8,'800 Metres','Middle',800);
INSERT INTO Meet VALUES (11,'Spring Classic','Lisbon',2021,8200),(12,'Coastal Games','Bergen',2021,5400),(13,'Golden Spikes','Ostrava',2022,12750),
(14,'Winter Cup','Bergen',2022,3100),(15,'City Lights Meet','Nairobi',2023,15900),(16,'Spring Classic','Lisbon',2023,9050),(17,'Island Relays','Kingston',2024,NULL);
INSERT INTO Result VALUES (1,101,1,11,2,8),(2,107,1,11,1,10),(3,112,2,11,1,10),(4,104,4,11,1,10),(5,109,4,11,2,8),(6,105,3,12,1,10),(7,110,3,12,3,6),
(8,102,5,12,1,10),(9,106,5,12,2,8),(10,108,6,13,1,10),(11,107,1,13,1,10),(12,107,2,13,2,8),(13,105,4,13,1,10),(14,104,3,13,2,8),(15,106,5,13,1,10),
(16,110,5,14,4,5),(17,102,5,14,2,8),(18,105,4,15,3,6),(19,109,4,15,1,10),(20,104,4,15,2,8),(21,101,1,15,3,6),(22,107,1,15,2,8),(23,103,8,16,1,10),
(24,101,2,16,1,10),(25,109,3,16,1,10),(26,112,1,16,5,3),(27,108,6,15,2,8),(28,107,2,15,1,10);
