CREATE TABLE DEPT (
  DeptCode TEXT PRIMARY KEY,
  DeptName TEXT,
  Bldg TEXT,
  Budget INTEGER
);
INSERT INTO DEPT VALUES
('HIST','History','Alder Hall',410000),('PHYS','Physics','Newcombe Labs',1250000),('LING','Linguistics','Alder Hall',265000),('BIOL','Biology','Quarry Wing',980000),('ECON','Economics','Harrow House',530000),('PHIL','Philosophy','Alder Hall',190000);
CREATE TABLE PROF (
  ProfID INTEGER PRIMARY KEY,
  LName TEXT,
  FName TEXT,
  ProfRank TEXT,
  DeptCode TEXT,
  HireYear INTEGER,
  Salary INTEGER,
  FOREIGN KEY (DeptCode) REFERENCES DEPT(DeptCode)
);
INSERT INTO PROF VALUES
(11,'Abernathy','Ruth','Full','HIST',1998,118000),
(12,'Boateng','Kwame','Associate','PHYS',2009,104500),
(13,'Castellano','Dora','Full','PHYS',1995,139000),
(14,'Dimitrov','Pavel','Assistant','LING',2018,78500),
(15,'Eastman','Carla','Full','BIOL',2001,127300),
(16,'Farrell','Sean','Associate','BIOL',2011,99800),
(17,'Grunwald','Heidi','Full','ECON',2003,142500),
(18,'Hosseini','Laleh','Assistant','ECON',2020,96200),
(19,'Iyer','Sunil','Associate','LING',2008,93400),
(20,'Jankowski','Ewa','Assistant','HIST',2019,76100),
(21,'Kerr','Malcolm','Full','PHIL',1992,111700),
(22,'Lindgren','Britta','Assistant','PHYS',2021,88900);
CREATE TABLE STU (
  StuID INTEGER PRIMARY KEY,
  LName TEXT,
  FName TEXT,
  Age INTEGER,
  DeptCode TEXT,
  AdvID INTEGER,
  EntryYear INTEGER,
  FOREIGN KEY (DeptCode) REFERENCES DEPT(DeptCode),
  FOREIGN KEY (AdvID) REFERENCES PROF(ProfID)
);
INSERT INTO STU VALUES
(501,'Albright','Tess',28,'HIST',11,2016),
(502,'Banerjee','Rohan',27,'PHYS',13,2017),
(503,'Cho','Min-ji',26,'PHYS',13,2018),
(504,'Dufour','Alain',31,'LING',19,2015),
(505,'Escobar','Lucia',29,'BIOL',15,2016),
(506,'Fenwick','Guy',25,'BIOL',16,2019),
(507,'Gallagher','Orla',30,'ECON',17,2015),
(508,'Hidalgo','Mateo',27,'ECON',17,2018),
(509,'Ishikawa','Ken',33,'PHYS',12,2014),
(510,'Jordan','Nell',26,'HIST',11,2019),
(511,'Kuznetsova','Vera',24,'LING',19,2020),
(512,'Larkin','Paul',28,'PHYS',13,2017),
(513,'Mbeki','Thandi',25,'BIOL',15,2020),
(514,'Novotny','Petr',35,'PHIL',21,2013),
(515,'Ostrander','Joy',23,'ECON',NULL,2022);
CREATE TABLE DISS (
  DissID INTEGER PRIMARY KEY,
  StuID INTEGER,
  Title TEXT,
  DefDate TEXT,
  Pages INTEGER,
  Result TEXT,
  FOREIGN KEY (StuID) REFERENCES STU(StuID)
);
INSERT INTO DISS VALUES
(1,501,'Grain Riots in the Northern Towns','2021-05-18',312,'Pass'),
(2,502,'Spin Waves in Thin Films','2022-03-09',154,'Distinction'),
(3,504,'Vowel Length in Walloon','2020-11-24',247,'Pass'),
(4,505,'Lichens as Air Monitors','2021-09-30',198,'Minor revisions'),
(5,507,'Trust and Trade Credit','2020-06-12',176,'Distinction'),
(6,509,'Dust Around Young Stars','2019-12-05',203,'Major revisions'),
(7,512,'Noise in Superconducting Loops','2022-10-14',161,'Pass'),
(8,508,'Wages in Seasonal Towns','2023-04-27',188,'Minor revisions'),
(9,514,'Silence and Assertion','2019-04-02',334,'Pass'),
(10,503,'Spin Glasses Revisited','2023-08-21',142,'Pass'),
(11,506,'Mosses of the Quarry Lakes','2023-11-16',225,'Distinction');
CREATE TABLE COMM (
  DissID INTEGER,
  ProfID INTEGER,
  Role TEXT,
  Score INTEGER,
  FOREIGN KEY (DissID) REFERENCES DISS(DissID),
  FOREIGN KEY (ProfID) REFERENCES PROF(ProfID)
);
INSERT INTO COMM VALUES
(1,11,'Chair',84),(1,21,'Reader',79),(1,17,'External',81),
(2,13,'Chair',95),(2,12,'Reader',92),
(3,19,'Chair',80),(3,14,'Reader',77),(3,21,'External',74),
(4,15,'Chair',72),(4,16,'Reader',70),(4,13,'External',68),
(5,17,'Chair',94),(5,18,'Reader',91),
(6,12,'Chair',61),(6,13,'Reader',58),
(7,13,'Chair',85),(7,12,'Reader',83),(7,17,'External',80),
(8,17,'Chair',75),(8,18,'Reader',71),(8,11,'External',78),
(9,21,'Chair',82),(9,19,'External',76),
(10,13,'Chair',86),(10,12,'Reader',88),
(11,16,'Chair',96),(11,15,'Reader',93),(11,13,'External',90);
