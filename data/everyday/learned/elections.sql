CREATE TABLE party (party_id INTEGER PRIMARY KEY, party_name TEXT, abbreviation TEXT, founded_year INTEGER, members INTEGER, leaning TEXT);
CREATE TABLE district (district_id INTEGER PRIMARY KEY, district_name TEXT, registered_voters INTEGER, seats INTEGER, is_urban TEXT);
CREATE TABLE election (election_id INTEGER PRIMARY KEY, title TEXT, election_date DATE, kind TEXT);
CREATE TABLE candidate (candidate_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, gender TEXT, birth_year INTEGER, profession TEXT, party_id INTEGER, home_district_id INTEGER, is_incumbent TEXT, FOREIGN KEY (party_id) REFERENCES party(party_id), FOREIGN KEY (home_district_id) REFERENCES district(district_id));
CREATE TABLE vote_result (result_id INTEGER PRIMARY KEY, election_id INTEGER, candidate_id INTEGER, district_id INTEGER, votes INTEGER, elected TEXT, FOREIGN KEY (election_id) REFERENCES election(election_id), FOREIGN KEY (candidate_id) REFERENCES candidate(candidate_id), FOREIGN KEY (district_id) REFERENCES district(district_id));
INSERT INTO party VALUES
(1,'Citizens Alliance','CA',1994,2450,'centre'),
(2,'Social Progress','SP',1921,3800,'left'),
(3,'Conservative Union','CU',1946,4120,'right'),
(4,'Green Future','GF',1985,1730,'left'),
(5,'Farmers League','FL',1958,860,'right'),
(6,'Youth Voice','YV',2019,410,NULL),
(7,'Harbour First','HF',2023,95,'centre'),
(8,'Pensioners List','PL',2008,620,'centre');
INSERT INTO district VALUES
(1,'Northgate',8200,4,'Y'),
(2,'Old Harbour',6100,3,'Y'),
(3,'Millfield',3900,2,'N'),
(4,'Kingsbridge',9700,5,'Y'),
(5,'Eastmoor',2800,1,'N'),
(6,'Riverside Park',7400,4,'Y'),
(7,'Hilltop',1900,1,'N'),
(8,'University Quarter',5300,3,'Y');
INSERT INTO election VALUES
(1,'Municipal Election 2014','2014-05-25','council'),
(2,'Municipal Election 2019','2019-05-26','council'),
(3,'Mayoral Election 2021','2021-09-12','mayor'),
(4,'Municipal Election 2024','2024-06-09','council'),
(5,'Municipal Election 2009','2009-06-07','council'),
(6,'Mayoral Election 2011','2011-09-18','mayor'),
(7,'Mayoral Election 2016','2016-09-11','mayor'),
(8,'Municipal Election 2004','2004-06-13','council');
INSERT INTO candidate VALUES
(1,'Helen','Marsh','F',1968,'Teacher',2,1,'Y'),
(2,'Robert','Quinn','M',1955,'Lawyer',3,4,'Y'),
(3,'Zoe','Adler','F',1991,'Biologist',4,8,'N'),
(4,'Victor','Lund','M',1974,'Farmer',5,3,'Y'),
(5,'Samira','Aziz','F',1983,'Doctor',1,2,'N'),
(6,'Owen','Clarke','M',1999,'Student',6,8,'N'),
(7,'Ingrid','Falk','F',1962,'Accountant',3,6,'Y'),
(8,'Derek','Boyle','M',1970,'Dock worker',2,2,'N'),
(9,'Paula','Simons','F',1979,'Lawyer',1,4,'N'),
(10,'Martin','Hale','M',1949,'Retired',NULL,7,'N'),
(11,'Noor','Bakri','F',1995,'Nurse',4,1,'N'),
(12,'Gareth','Price','M',1966,'Engineer',3,5,'N'),
(13,'Louise','Tanner','F',1988,'Teacher',2,6,'N'),
(14,'Felix','Grey','M',2001,'Student',6,8,'N'),
(15,'Brian','Moss','M',1972,'Farmer',5,7,'N');
INSERT INTO vote_result VALUES
(1,1,1,1,1510,'Y'),(2,1,2,4,2240,'Y'),(3,1,4,3,1120,'Y'),(4,1,7,6,1395,'N'),(5,1,8,2,980,'N'),
(6,2,1,1,1730,'Y'),(7,2,2,4,2105,'Y'),(8,2,3,8,890,'N'),(9,2,4,3,1055,'Y'),(10,2,5,2,1240,'Y'),(11,2,7,6,1620,'Y'),(12,2,12,5,640,'N'),
(13,3,1,1,2310,'Y'),(14,3,2,1,1780,'N'),(15,3,1,4,2050,'Y'),(16,3,2,4,2680,'N'),
(17,4,1,1,1685,'Y'),(18,4,2,4,1990,'Y'),(19,4,3,8,1475,'Y'),(20,4,5,2,1130,'N'),(21,4,6,8,705,'N'),(22,4,7,6,1540,'Y'),(23,4,8,2,1205,'Y'),(24,4,9,4,1365,'N'),(25,4,10,7,410,'N'),(26,4,11,1,925,'N'),(27,4,12,5,815,'Y'),(28,4,13,6,1010,'N'),(29,4,4,3,870,'N'),(30,4,15,7,530,'Y');
