CREATE TABLE Department (DNO INTEGER PRIMARY KEY, DName TEXT, Division TEXT, Building TEXT);
CREATE TABLE Faculty (FacID INTEGER PRIMARY KEY, Lname TEXT, Fname TEXT, Rank TEXT, Sex TEXT, DNO INTEGER, Room TEXT, HireYear INTEGER, FOREIGN KEY (DNO) REFERENCES Department(DNO));
CREATE TABLE Agency (AgID INTEGER PRIMARY KEY, AgName TEXT, Country TEXT, Type TEXT);
CREATE TABLE Grant_Award (GID INTEGER PRIMARY KEY, Title TEXT, AgID INTEGER, LeadID INTEGER, Amount INTEGER, StartYear INTEGER, EndYear INTEGER,
 FOREIGN KEY (AgID) REFERENCES Agency(AgID), FOREIGN KEY (LeadID) REFERENCES Faculty(FacID));
CREATE TABLE Works_On (FacID INTEGER, GID INTEGER, Effort_Pct INTEGER, PRIMARY KEY (FacID, GID), FOREIGN KEY (FacID) REFERENCES Faculty(FacID), FOREIGN KEY (GID) REFERENCES Grant_Award(GID));
CREATE TABLE Student (StuID INTEGER PRIMARY KEY, LName TEXT, Fname TEXT, Major INTEGER, AdvID INTEGER, GPA REAL, City TEXT, FOREIGN KEY (Major) REFERENCES Department(DNO), FOREIGN KEY (AdvID) REFERENCES Faculty(FacID));
INSERT INTO Department VALUES (10,'Computer Science','Engineering','Turing Hall'),(20,'Chemistry','Science','Curie Building'),(30,'History','Humanities','Old Quad'),
(40,'Civil Engineering','Engineering','Brunel Hall'),(50,'Biology','Science','Curie Building'),(60,'Philosophy','Humanities','Old Quad'),(70,'Astronomy','Science','Dome House');
INSERT INTO Faculty VALUES (1001,'Abbott','Karen','Professor','F',10,'T204',1998),(1002,'Singh','Raj','Associate Professor','M',10,'T210',2009),(1003,'Moreau','Luc','Assistant Professor','M',20,'C115',2019),
(1004,'Tanaka','Yumi','Professor','F',50,'C301',2002),(1005,'Garner','Philip','Instructor','M',30,'Q12',2015),(1006,'Ekström','Maja','Associate Professor','F',40,'B118',2012),
(1007,'Duarte','Paulo','Professor','M',20,'C120',1995),(1008,'Whitfield','Jane','Assistant Professor','F',10,'T215',2021),(1009,'Rossi','Carlo','Professor','M',60,'Q20',2004),
(1010,'Hoang','Minh','Assistant Professor','M',50,'C309',2018),(1011,'Keller','Eva','Instructor','F',10,'T101',2020);
INSERT INTO Agency VALUES (1,'National Science Council','United States','Government'),(2,'Bright Futures Foundation','United States','Private'),(3,'European Research Board','Belgium','Government'),
(4,'Helix Biotech Fund','Switzerland','Private'),(5,'Humanities Trust','United Kingdom','Charity'),(6,'Ocean Alliance','Norway','Charity');
INSERT INTO Grant_Award VALUES (301,'Secure Networks at Scale',1,1001,950000,2019,2023),(302,'Protein Folding Atlas',4,1004,1200000,2020,2025),(303,'Green Catalysts',3,1007,640000,2018,2021),
(304,'Bridges under Stress',1,1006,410000,2021,2024),(305,'Letters of the Guilds',5,1005,58000,2020,2022),(306,'Learning Robots',2,1002,275000,2022,2025),
(307,'Privacy by Design',1,1001,530000,2022,2026),(308,'Marsh Plant Genetics',3,1004,385000,2017,2020),(309,'Solvent Free Paints',4,1007,220000,2023,2025),(310,'Teaching Code to All',2,1008,96000,2023,2024),(311,'Soil Microbes',1,1010,310000,2021,2023);
INSERT INTO Works_On VALUES (1001,301,40),(1002,301,25),(1008,301,15),(1004,302,35),(1010,302,50),(1003,302,10),(1007,303,45),(1003,303,30),(1006,304,60),(1005,305,55),(1002,306,50),(1001,306,5),
(1001,307,20),(1008,307,25),(1004,308,30),(1010,308,20),(1007,309,25),(1003,309,40),(1008,310,30),(1002,310,10),(1010,311,20),(1004,311,12),(1001,310,8);
INSERT INTO Student VALUES (1,'Adams','Lily',10,1001,3.8,'Boston'),(2,'Bello','Tunde',10,1002,3.1,'Lagos'),(3,'Chan','Mei',50,1004,3.9,'Hong Kong'),(4,'Diaz','Marco',20,1007,2.7,'Boston'),
(5,'Evans','Ruth',30,1005,3.4,'Cardiff'),(6,'Fischer','Jonas',10,1001,3.6,'Berlin'),(7,'Gupta','Anika',50,1004,3.3,'Delhi'),(8,'Hill','Peter',40,1006,2.9,'Boston'),(9,'Ito','Ken',10,1001,3.2,'Osaka'),
(10,'Jones','Abby',60,1009,3.7,'Cardiff'),(11,'Kim','Soo',50,1010,3.5,'Seoul'),(12,'Lopez','Elena',20,1003,NULL,'Boston'),(13,'Meyer','Tim',10,NULL,2.5,'Berlin');
