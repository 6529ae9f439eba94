CREATE TABLE squad (squadId INTEGER PRIMARY KEY, squadName TEXT, country TEXT, budgetMio REAL, foundedYear INTEGER);
CREATE TABLE rider (riderId INTEGER PRIMARY KEY, riderName TEXT, nationality TEXT, birthDate DATE, weightKg INTEGER, squadId INTEGER, formerSquadId INTEGER, leadsSquad BOOLEAN,
  FOREIGN KEY (squadId) REFERENCES squad(squadId), FOREIGN KEY (formerSquadId) REFERENCES squad(squadId));
CREATE TABLE town (townId INTEGER PRIMARY KEY, townName TEXT, altitude INTEGER, population INTEGER);
CREATE TABLE stage (stageNo INTEGER PRIMARY KEY, stageDate DATE, startTownId INTEGER, finishTownId INTEGER, lengthKm REAL, kind TEXT, winnerId INTEGER, mostCombativeId INTEGER, prizeMoney INTEGER,
  FOREIGN KEY (startTownId) REFERENCES town(townId), FOREIGN KEY (finishTownId) REFERENCES town(townId), FOREIGN KEY (winnerId) REFERENCES rider(riderId), FOREIGN KEY (mostCombativeId) REFERENCES rider(riderId));
CREATE TABLE climb (climbId INTEGER PRIMARY KEY, climbName TEXT, stageNo INTEGER, heightM INTEGER, lengthKm REAL, category INTEGER, firstOverTopId INTEGER,
  FOREIGN KEY (stageNo) REFERENCES stage(stageNo), FOREIGN KEY (firstOverTopId) REFERENCES rider(riderId));
CREATE TABLE finish (stageNo INTEGER, riderId INTEGER, rank INTEGER, timeSec INTEGER, didCrash BOOLEAN, penaltySec INTEGER,
  FOREIGN KEY (stageNo) REFERENCES stage(stageNo), FOREIGN KEY (riderId) REFERENCES rider(riderId));
INSERT INTO squad VALUES (1,'Velox Racing','Belgium',14.5,1998),(2,'Montalba Cycling','Italy',9.2,2005),(3,'Team Aurora','Norway',21.0,2013),(4,'Castello Sport','Italy',6.4,1987),(5,'Delta Green','Netherlands',11.8,2019);
INSERT INTO rider VALUES (1,'Jef Maertens','Belgium','1990-05-14',68,1,NULL,1),(2,'Luc Dewael','Belgium','1997-02-03',74,1,5,0),(3,'Adam Pryce','Wales','1994-10-21',66,1,2,0),
(4,'Marco Bellini','Italy','1988-08-30',61,2,4,1),(5,'Fabio Serra','Italy','1999-12-11',59,2,NULL,0),(6,'Sondre Vik','Norway','1993-01-17',70,3,1,1),(7,'Einar Lie','Norway','2000-06-25',64,3,NULL,0),
(8,'Juan Ortega','Spain','1996-03-08',57,3,2,0),(9,'Paolo Gatti','Italy','1985-11-02',65,4,2,1),(10,'Dries Bakker','Netherlands','1998-07-07',79,5,NULL,1),(11,'Tom de Wit','Netherlands','1992-09-19',72,5,1,0),(12,'Kenji Ota','Japan','2001-04-28',60,4,NULL,0);
INSERT INTO town VALUES (1,'Brastad',45,38000),(2,'Corvena',310,12500),(3,'Piana Alta',1480,900),(4,'Lussac',120,64000),(5,'Saint-Orme',660,7200),(6,'Valfredda',1925,350),(7,'Port Merle',3,151000),(8,'Dorne',88,27000),(9,'Casalnera',402,19800);
INSERT INTO stage VALUES (1,'2023-06-10',1,1,11.4,'time trial',6,6,4000),(2,'2023-06-11',1,4,188.0,'flat',10,2,5000),(3,'2023-06-12',4,5,164.5,'hilly',3,7,5000),(4,'2023-06-13',5,3,152.2,'mountain',8,5,9000),
(5,'2023-06-15',2,6,139.7,'mountain',4,8,12000),(6,'2023-06-16',6,9,176.3,'hilly',7,4,5000),(7,'2023-06-17',9,7,201.6,'flat',10,12,5500),(8,'2023-06-18',7,7,96.0,'flat',2,NULL,7500),(9,'2023-06-19',8,1,24.8,'time trial',NULL,NULL,8000);
INSERT INTO climb VALUES (1,'Cote de Lussac',3,480,3.1,3,7),(2,'Col du Merisier',3,790,6.4,2,5),(3,'Passo Grande',4,1755,14.2,1,8),(4,'Piana Alta',4,1480,9.8,1,8),(5,'Monte Cervo',5,1610,12.5,1,5),
(6,'Valfredda',5,1925,16.9,1,4),(7,'Colle Basso',6,905,5.0,2,7),(8,'Muro di Casal',6,455,1.2,4,4),(9,'Poggio Merle',7,212,2.0,4,NULL);
INSERT INTO finish VALUES (1,6,1,812,0,0),(1,1,2,820,0,0),(1,10,3,829,0,0),(1,11,4,841,1,0),(2,10,1,15810,0,0),(2,2,2,15810,0,10),(2,11,3,15812,0,0),(2,1,4,15815,0,0),(2,9,5,15990,1,0),
(3,3,1,14702,0,0),(3,7,2,14709,0,0),(3,4,3,14722,0,0),(3,6,4,14722,0,20),(4,8,1,16120,0,0),(4,4,2,16131,0,0),(4,5,3,16177,0,0),(4,6,4,16302,1,0),(5,4,1,15044,0,0),(5,8,2,15068,0,0),(5,7,3,15151,0,0),(5,3,4,15400,0,20),
(6,7,1,15633,0,0),(6,4,2,15640,0,0),(6,2,3,15702,1,30),(7,10,1,16988,0,0),(7,2,2,16988,0,0),(7,12,3,17010,0,0),(8,2,1,7560,0,0),(8,10,2,7561,0,0),(8,11,3,7561,1,0);
