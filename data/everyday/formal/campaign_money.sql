CREATE TABLE party (partyId TEXT PRIMARY KEY, partyName TEXT, founded INTEGER, leaning TEXT);
CREATE TABLE candidate (candId INTEGER PRIMARY KEY, candName TEXT, partyId TEXT, birthYr INTEGER, homeState TEXT, incumbent TEXT);
CREATE TABLE campaign (cmpId INTEGER PRIMARY KEY, candId INTEGER, office TEXT, district TEXT, elecYear INTEGER, votes INTEGER, won TEXT);
CREATE TABLE donor (donorId INTEGER PRIMARY KEY, donorName TEXT, donorType TEXT, city TEXT, state TEXT, occupation TEXT);
CREATE TABLE donation (donationId INTEGER PRIMARY KEY, donorId INTEGER, cmpId INTEGER, amt REAL, donDate DATE, method TEXT);
CREATE TABLE expense (expId INTEGER PRIMARY KEY, cmpId INTEGER, category TEXT, amt REAL, vendor TEXT);
INSERT INTO party VALUES ('UNI','Unity Party',1951,'Centre'),('GRN','Green Future',1987,'Left'),('LIB','Liberty League',1934,'Right'),('WRK','Workers Alliance',1919,'Left'),('IND','Independents',NULL,NULL),('HER','Heritage Front',2009,'Right');
INSERT INTO candidate VALUES (1,'Alma Reyes','UNI',1968,'Ohio','Y'),(2,'Curtis Boone','LIB',1955,'Texas','Y'),(3,'Dana Whitlow','GRN',1982,'Oregon','N'),(4,'Felix Marsh','WRK',1974,'Ohio','N'),
(5,'Gloria Stein','UNI',1979,'Texas','N'),(6,'Harold Quist','LIB',1961,'Iowa','N'),(7,'Ida Monroe','IND',1990,'Oregon','N'),(8,'Jamal Price','GRN',1985,'Ohio','Y'),(9,'Kara Vance','UNI',1972,'Iowa','N'),(10,'Leo Strand','WRK',1988,'Maine','N');
INSERT INTO campaign VALUES (21,1,'Senate','Ohio At Large',2020,1450200,'Y'),(22,4,'Senate','Ohio At Large',2020,1120900,'N'),(23,2,'House','Texas 7',2020,182300,'Y'),(24,5,'House','Texas 7',2020,164700,'N'),
(25,3,'House','Oregon 2',2020,98100,'N'),(26,8,'House','Ohio 3',2022,151400,'Y'),(27,4,'House','Ohio 3',2022,139800,'N'),(28,2,'House','Texas 7',2022,171900,'Y'),(29,6,'Governor','Iowa',2022,520300,'N'),
(30,9,'Governor','Iowa',2022,611700,'Y'),(31,3,'Governor','Oregon',2022,702400,'Y'),(32,7,'House','Oregon 2',2022,45300,'N'),(33,1,'Governor','Ohio',2024,NULL,NULL);
INSERT INTO donor VALUES (101,'Barton Steel','Company','Akron','Ohio',NULL),(102,'Nina Calloway','Individual','Portland','Oregon','Architect'),(103,'Teachers Union Local 9','Union','Columbus','Ohio',NULL),
(104,'Victor Lang','Individual','Houston','Texas','Oil executive'),(105,'Wendy Hobbs','Individual','Des Moines','Iowa','Farmer'),(106,'Prairie Energy','Company','Houston','Texas',NULL),(107,'Omar Tillman','Individual','Columbus','Ohio','Physician'),
(108,'Sylvia Prentice','Individual','Bangor','Maine','Retired'),(109,'Dockworkers United','Union','Portland','Oregon',NULL),(110,'Erik Lund','Individual','Austin','Texas','Engineer'),(111,'Bluebird Media','Company','Austin','Texas',NULL);
INSERT INTO donation VALUES (1,101,21,5000,'2020-02-14','Transfer'),(2,103,22,7500,'2020-03-02','Transfer'),(3,104,23,12000,'2020-03-18','Check'),(4,106,23,15000,'2020-04-01','Transfer'),(5,110,24,800,'2020-05-09','Card'),
(6,102,25,450,'2020-06-11','Card'),(7,107,21,1200,'2020-07-04','Check'),(8,107,22,300,'2020-07-21','Card'),(9,107,26,2100,'2022-01-17','Check'),(10,103,27,6400,'2022-02-08','Transfer'),(11,104,28,9000,'2022-03-23','Check'),
(12,105,29,650,'2022-04-30','Card'),(13,105,30,1750,'2022-05-02','Check'),(14,102,31,2500,'2022-05-19','Card'),(15,109,31,8800,'2022-06-06','Transfer'),(16,106,29,11000,'2022-06-25','Transfer'),(17,109,25,3300,'2020-09-12','Transfer'),
(18,101,33,6200,'2023-11-28','Transfer'),(19,107,33,1900,'2023-12-15','Card'),(20,110,28,150,'2022-08-08','Card'),(21,104,29,4000,'2022-09-09','Check'),(22,102,32,300,'2022-09-30','Card'),(23,107,31,500,'2022-10-10','Card');
INSERT INTO expense VALUES (1,21,'Television',42000,'Skyline Ads'),(2,21,'Travel',6100,'Buckeye Buses'),(3,22,'Printing',3900,'Quick Press'),(4,23,'Television',30500,'Lone Star Media'),(5,23,'Staff',18000,NULL),(6,25,'Online ads',2700,'Pixel Push'),
(7,26,'Printing',4100,'Quick Press'),(8,28,'Television',21000,'Lone Star Media'),(9,29,'Travel',5200,'Prairie Air'),(10,30,'Television',25700,'Skyline Ads'),(11,31,'Online ads',9800,'Pixel Push'),(12,31,'Staff',14400,NULL),(13,27,'Online ads',3150,'Pixel Push');
