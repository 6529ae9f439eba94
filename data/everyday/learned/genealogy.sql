CREATE TABLE Place (PlaceID INTEGER PRIMARY KEY, PlaceName TEXT, Region TEXT, Inhabitants INTEGER);
CREATE TABLE Person (PersonID INTEGER PRIMARY KEY, GivenName TEXT, Surname TEXT, Sex TEXT, BirthDate DATE, DeathDate DATE, BirthPlaceID INTEGER REFERENCES Place(PlaceID), FatherID INTEGER REFERENCES Person(PersonID), MotherID INTEGER REFERENCES Person(PersonID), Occupation TEXT);
CREATE TABLE Marriage (MarriageID INTEGER PRIMARY KEY, HusbandID INTEGER REFERENCES Person(PersonID), WifeID INTEGER REFERENCES Person(PersonID), MarriageDate DATE, WeddingPlaceID INTEGER REFERENCES Place(PlaceID), Divorced TEXT);
CREATE TABLE Researcher (ResearcherID INTEGER PRIMARY KEY, FullName TEXT, JoinedYear INTEGER, HomePlaceID INTEGER REFERENCES Place(PlaceID));
CREATE TABLE Document (DocumentID INTEGER PRIMARY KEY, Title TEXT, DocType TEXT, IssueYear INTEGER, PersonID INTEGER REFERENCES Person(PersonID), FoundBy INTEGER REFERENCES Researcher(ResearcherID), TranscribedBy INTEGER REFERENCES Researcher(ResearcherID), Verified TEXT, Pages INTEGER);
INSERT INTO Place VALUES (1,'Millbrook','North Valley',2100),(2,'Saint Aubin','Coast',8700),(3,'Harwick','North Valley',950),(4,'Port Ellery','Coast',41000),(5,'Greyfield','Uplands',430),(6,'Dunmore Cross','Uplands',1250);
INSERT INTO Person VALUES
(1,'Josiah','Tillman','M','1822-03-04','1891-11-20',1,NULL,NULL,'miller'),
(2,'Hannah','Crewe','F','1826-09-15','1899-02-01',3,NULL,NULL,NULL),
(3,'Edwin','Tillman','M','1849-01-22','1918-06-30',1,1,2,'miller'),
(4,'Martha','Tillman','F','1852-07-07','1930-12-12',1,1,2,'teacher'),
(5,'Caleb','Tillman','M','1857-10-19','1876-04-03',1,1,2,'sailor'),
(6,'Louise','Berthier','F','1854-05-30','1921-09-09',2,NULL,NULL,'seamstress'),
(7,'Arthur','Tillman','M','1880-02-11','1951-08-17',4,3,6,'clerk'),
(8,'Rose','Tillman','F','1883-11-05','1970-01-29',4,3,6,'nurse'),
(9,'Samuel','Okes','M','1848-12-01','1903-03-14',5,NULL,NULL,'farmer'),
(10,'Walter','Okes','M','1878-06-18','1944-10-10',5,9,4,'farmer'),
(11,'Elsie','Marr','F','1886-08-25','1962-05-05',4,NULL,NULL,NULL),
(12,'Peter','Tillman','M','1912-04-09','1995-07-21',4,7,11,'engineer'),
(13,'June','Tillman','F','1919-06-02',NULL,2,7,11,'teacher'),
(14,'Ida','Voss','F','1915-02-27','2004-03-08',6,NULL,NULL,'chemist'),
(15,'Robert','Tillman','M','1943-09-13',NULL,2,12,14,'surveyor'),
(16,'Helen','Tillman','F','1947-12-24',NULL,4,12,14,'teacher'),
(17,'Grace','Okes','F','1905-03-19','1988-11-02',5,10,NULL,'farmer');
INSERT INTO Marriage VALUES (1,1,2,'1847-06-12',1,'no'),(2,3,6,'1878-09-21',2,'no'),(3,9,4,'1875-05-08',1,'no'),(4,7,11,'1910-10-01',4,'no'),(5,12,14,'1940-04-20',4,'yes'),(6,10,8,'1909-02-13',4,'yes'),(7,15,NULL,'1971-08-07',2,'no');
INSERT INTO Researcher VALUES (1,'Dana Whitlock',2009,4),(2,'Bernard Tillman',2001,2),(3,'Yvette Marr',2016,4),(4,'Oskar Lund',2020,6);
INSERT INTO Document VALUES (1,'Baptism of Edwin','baptism record',1849,3,2,1,'Y',1),(2,'Mill lease of 1866','contract',1866,1,2,2,'Y',6),(3,'Letter from Caleb at sea','letter',1875,5,1,3,'N',4),(4,'School register Millbrook','register',1881,4,3,NULL,'N',22),(5,'Will of Samuel Okes','will',1902,9,1,1,'Y',3),(6,'Passenger list of the Heron','register',1878,6,3,3,'N',15),(7,'Nursing diploma','certificate',1907,8,1,1,'Y',2),(8,'Letter to Elsie','letter',1916,11,2,3,'Y',5),(9,'Wedding certificate Arthur and Elsie','certificate',1910,7,1,NULL,'Y',1),(10,'Letters from the front','letter',1917,7,NULL,3,'N',31),(11,'Will of Josiah','will',1890,1,2,1,'N',8);
