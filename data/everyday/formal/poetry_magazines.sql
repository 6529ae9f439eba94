CREATE TABLE Magazine (
  Magazine_ID INTEGER PRIMARY KEY,
  Title TEXT,
  Country TEXT,
  Language TEXT,
  First_Year INTEGER,
  Circulation INTEGER
);
CREATE TABLE Editor (
  Editor_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Age INTEGER,
  Magazine_ID INTEGER,
  Since_Year INTEGER,
  Is_Chief TEXT
);
CREATE TABLE Poet (
  Poet_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Birth_Year INTEGER,
  Books_Published INTEGER
);
CREATE TABLE Issue (
  Issue_ID INTEGER PRIMARY KEY,
  Magazine_ID INTEGER,
  Issue_Number INTEGER,
  Publication_Date TEXT,
  Pages INTEGER,
  Price REAL,
  Theme TEXT
);
CREATE TABLE Poem (
  Poem_ID INTEGER PRIMARY KEY,
  Title TEXT,
  Poet_ID INTEGER,
  Issue_ID INTEGER,
  Form TEXT,
  Number_of_Lines INTEGER,
  Fee INTEGER
);
CREATE TABLE Translation (
  Translation_ID INTEGER PRIMARY KEY,
  Poem_ID INTEGER,
  Translator_ID INTEGER,
  Target_Language TEXT
);
INSERT INTO Magazine VALUES
(1,'The Salt Hour','Ireland','English',1974,2400),(2,'Graue Zeile','Germany','German',1989,1150),(3,'Encre Vive','France','French',1961,3800),
(4,'Lantern Quarterly','Scotland','English',2003,900),(5,'Wydma','Poland','Polish',1996,700),(6,'Second Moon','Ireland','English',2015,1600),(7,'Kleine Blatt','Austria','German',2019,350);
INSERT INTO Editor VALUES
(1,'Niamh Corrigan',58,1,2001,'T'),(2,'Declan Foy',34,1,2018,'F'),(3,'Ute Hartwig',49,2,2010,'T'),(4,'Jean-Marc Vallet',66,3,1992,'T'),(5,'Sylvie Arnoult',41,3,2014,'F'),
(6,'Callum Reid',37,4,2016,'T'),(7,'Zofia Wrona',45,5,2009,'T'),(8,'Orla Keane',31,6,2015,'T'),(9,'Benno Lutz',28,2,2021,'F'),(10,'Claire Dumas',29,3,2022,'F');
INSERT INTO Poet VALUES
(1,'Aoife Brannigan','Ireland',1968,7),(2,'Tobias Wendt','Germany',1981,3),(3,'Colette Marchal','France',1955,14),(4,'Ewan Strachan','Scotland',1990,2),
(5,'Halina Borek','Poland',1947,19),(6,'Ronan Tierney','Ireland',1984,4),(7,'Mireille Sabatier','France',1979,5),(8,'Klara Nissen','Germany',1993,1),(9,'Isla Drummond','Scotland',1962,9),(10,'Piotr Gajda','Poland',1986,0);
INSERT INTO Issue VALUES
(1,1,181,'2021-03-01',96,9.5,'Sea'),(2,1,182,'2021-09-01',104,9.5,'Exile'),(3,1,183,'2022-03-01',88,10.0,NULL),(4,2,64,'2021-05-15',72,8.0,'Machines'),(5,2,65,'2022-05-15',80,8.5,'Sea'),
(6,3,240,'2021-06-20',128,12.0,'Night'),(7,3,241,'2021-12-20',132,12.0,'Exile'),(8,3,242,'2022-06-20',120,12.5,'Gardens'),(9,4,55,'2022-01-10',64,6.0,'Night'),(10,5,40,'2022-10-05',76,5.0,'Sea'),(11,6,12,'2022-02-14',58,7.0,'Love'),(12,6,13,'2023-02-14',60,7.5,NULL);
INSERT INTO Poem VALUES
(1,'Low Water',1,1,'Sonnet',14,80),(2,'Ferry Song',6,1,'Ballad',48,110),(3,'Herring',9,1,'Free verse',27,90),(4,'A Passport',5,2,'Free verse',33,100),(5,'The Other Kitchen',1,2,'Free verse',41,95),
(6,'Lighthouse Log',4,3,'Haiku',3,30),(7,'Drehbank',2,4,'Free verse',22,60),(8,'Schichtende',8,4,'Sonnet',14,55),(9,'Wattlied',2,5,'Ballad',36,70),(10,'Lampes',3,6,'Alexandrine',60,150),
(11,'Insomnie',7,6,'Free verse',19,90),(12,'Frontiere',3,7,'Alexandrine',52,145),(13,'Valise',7,7,'Sonnet',14,85),(14,'Roses tardives',3,8,'Sonnet',14,120),(15,'Owl Count',4,9,'Free verse',25,40),
(16,'Night Bus to Ayr',9,9,'Ballad',40,45),(17,'Bursztyn',5,10,'Free verse',30,35),(18,'Your Coat',6,11,'Sonnet',14,65),(19,'Two Cups',1,11,'Haiku',3,25),(20,'Frost Letter',6,12,'Free verse',21,70),(21,'Nordsee, sehr leise',8,5,'Haiku',3,25),(22,'Valentine, Refused',4,12,'Sonnet',14,60);
INSERT INTO Translation VALUES
(1,10,1,'English'),(2,12,6,'English'),(3,4,2,'German'),(4,17,2,'German'),(5,1,7,'French'),(6,9,6,'English'),(7,10,2,'German'),(8,17,1,'English'),(9,5,3,'French'),(10,17,7,'French');
