CREATE TABLE STN (StnCode TEXT PRIMARY KEY, StnName TEXT, Line TEXT, Plats INTEGER, DailyPax INTEGER, OpenedYr INTEGER, MgrID INTEGER);
CREATE TABLE Staff (StaffID INTEGER PRIMARY KEY, LName TEXT, FName TEXT, Grade TEXT, Pay REAL, HireDate DATE, HomeStn TEXT, BossID INTEGER);
CREATE TABLE Shift (ShiftID INTEGER PRIMARY KEY, StnCode TEXT, ShDate DATE, Kind TEXT, Hrs REAL, NeedQty INTEGER);
CREATE TABLE Rota (ShiftID INTEGER, StaffID INTEGER, Duty TEXT, Overtime TEXT, PRIMARY KEY (ShiftID, StaffID));
CREATE TABLE Skill (SkillID INTEGER PRIMARY KEY, SkName TEXT, TrainHrs INTEGER, Bonus REAL);
CREATE TABLE HasSkill (StaffID INTEGER, SkillID INTEGER, CertYr INTEGER);
CREATE TABLE Absence (AbsID INTEGER PRIMARY KEY, StaffID INTEGER, Reason TEXT, FromDate DATE, NDays INTEGER);
INSERT INTO STN VALUES ('BRK','Brackley Cross','Vale Line',4,9200,1872,1),('HOL','Holmfoot','Vale Line',2,1850,1881,3),('PEN','Penwith Road','Coast Line',6,15400,1859,2),('SEA','Seathorpe','Coast Line',3,4300,1864,2),('UPT','Upton Halt','Vale Line',1,260,1906,3),('CAR','Carrow Junction','Marsh Line',5,11750,1868,6),('ELM','Elmsgate','Marsh Line',2,2900,1890,NULL);
INSERT INTO Staff VALUES
(1,'Ruddock','Annette','Manager',41200,'2001-04-02','BRK',NULL),(2,'Pascoe','Denzil','Manager',43900,'1997-09-15','PEN',NULL),(3,'Hibbert','Lorna','Manager',38750,'2008-02-18','HOL',1),(4,'Achebe','Samuel','Dispatcher',29400,'2013-06-10','BRK',1),(5,'Trevose','Mary','Clerk',24800,'2016-11-07','PEN',2),(6,'Lockwood','Ivan','Manager',40100,'2004-07-26','CAR',2),
(7,'Singh','Harpreet','Dispatcher',30150,'2011-03-21','CAR',6),(8,'Dunne','Kathleen','Clerk',25300,'2014-01-13','SEA',2),(9,'Barlow','Ned','Porter',21900,'2019-05-20','BRK',1),(10,'Okoro','Blessing','Porter',22400,'2018-08-06','PEN',2),(11,'Fiske','Owen','Clerk',23700,'2020-10-12','HOL',3),(12,'Marsh','Tilly','Porter',21500,'2022-03-01','CAR',6),(13,'Pascoe','Jory','Dispatcher',28300,'2017-12-04','PEN',2);
INSERT INTO Shift VALUES
(1,'BRK','2023-05-01','Early',8.0,3),(2,'BRK','2023-05-01','Late',7.5,2),(3,'PEN','2023-05-01','Early',8.0,4),(4,'PEN','2023-05-02','Night',10.0,2),(5,'SEA','2023-05-02','Early',6.0,1),(6,'CAR','2023-05-02','Early',8.0,3),(7,'CAR','2023-05-03','Late',7.5,2),(8,'HOL','2023-05-03','Early',6.5,1),(9,'PEN','2023-06-05','Late',8.5,3),(10,'BRK','2023-06-06','Night',10.0,1),(11,'UPT','2023-06-07','Early',4.0,1),(12,'CAR','2023-06-08','Night',9.5,2);
INSERT INTO Rota VALUES
(1,4,'Platform','N'),(1,9,'Luggage','N'),(1,11,'Tickets','Y'),(2,9,'Luggage','Y'),(2,4,'Platform','N'),(3,5,'Tickets','N'),(3,10,'Luggage','N'),(3,13,'Platform','N'),(3,8,'Tickets','Y'),(4,13,'Platform','Y'),(4,10,'Gate','N'),(5,8,'Tickets','N'),(6,7,'Platform','N'),(6,12,'Luggage','N'),(7,7,'Platform','Y'),
(7,12,'Gate','N'),(8,11,'Tickets','N'),(9,5,'Tickets','N'),(9,13,'Platform','N'),(9,10,'Gate','Y'),(10,4,'Gate','Y'),(11,11,'Tickets','N'),(12,7,'Platform','N'),(9,3,'Gate','Y'),(12,11,'Gate','Y');
INSERT INTO Skill VALUES (1,'First Aid',16,250),(2,'Signal Handling',80,1200),(3,'Sign Language',60,600),(4,'Crowd Control',12,300),(5,'Ticket Systems',24,150),(6,'Forklift',30,400);
INSERT INTO HasSkill VALUES (1,1,2015),(1,4,2017),(2,1,2010),(3,5,2009),(4,2,2014),(4,1,2018),(5,5,2017),(5,3,2021),(6,2,2006),(7,2,2012),(7,4,2019),(7,1,2020),(8,5,2014),(9,4,2020),(10,1,2019),(11,5,2021),(13,2,2018),(8,3,2016);
INSERT INTO Absence VALUES (1,9,'Illness','2023-01-09',4),(2,5,'Holiday','2023-02-13',10),(3,9,'Training','2023-03-06',2),(4,7,'Illness','2023-03-20',6),(5,12,'Illness','2023-04-03',1),(6,5,'Illness','2023-04-17',3),(7,1,'Holiday','2023-06-12',12),(8,10,'Training','2023-06-19',5),(9,9,'Holiday','2023-07-03',7);
