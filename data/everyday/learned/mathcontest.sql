CREATE TABLE "Country List" (
  "Country Code" TEXT PRIMARY KEY,
  "Country Name" TEXT,
  "First Year" INTEGER,
  "Population Mio" REAL
);
CREATE TABLE "Team Leader" (
  "Leader No" INTEGER PRIMARY KEY,
  "Leader Name" TEXT,
  "Country Code" TEXT,
  "Year of Birth" INTEGER,
  "Former Medallist" TEXT,
  "Mentor No" INTEGER,
  FOREIGN KEY ("Country Code") REFERENCES "Country List"("Country Code"),
  FOREIGN KEY ("Mentor No") REFERENCES "Team Leader"("Leader No")
);
CREATE TABLE "Contest Edition" (
  "Edition No" INTEGER PRIMARY KEY,
  "Held Year" INTEGER,
  "Host Code" TEXT,
  "Start Date" TEXT,
  "End Date" TEXT,
  "Budget EUR" INTEGER,
  "Online" INTEGER,
  FOREIGN KEY ("Host Code") REFERENCES "Country List"("Country Code")
);
CREATE TABLE "Contestant" (
  "Cont No" INTEGER PRIMARY KEY,
  "First Name" TEXT,
  "Last Name" TEXT,
  "Country Code" TEXT,
  "Birth Date" TEXT,
  "Height CM" INTEGER,
  "Coach No" INTEGER,
  FOREIGN KEY ("Country Code") REFERENCES "Country List"("Country Code"),
  FOREIGN KEY ("Coach No") REFERENCES "Team Leader"("Leader No")
);
CREATE TABLE "Problem Sheet" (
  "Problem No" INTEGER PRIMARY KEY,
  "Edition No" INTEGER,
  "Problem Title" TEXT,
  "Topic" TEXT,
  "Author Code" TEXT,
  "Max Points" INTEGER,
  "Minutes Allowed" INTEGER,
  "State" TEXT,
  FOREIGN KEY ("Edition No") REFERENCES "Contest Edition"("Edition No"),
  FOREIGN KEY ("Author Code") REFERENCES "Country List"("Country Code")
);
CREATE TABLE "Score Row" (
  "Row No" INTEGER PRIMARY KEY,
  "Cont No" INTEGER,
  "Problem No" INTEGER,
  "Points" INTEGER,
  "Marked By" INTEGER,
  "Appealed" TEXT,
  FOREIGN KEY ("Cont No") REFERENCES "Contestant"("Cont No"),
  FOREIGN KEY ("Problem No") REFERENCES "Problem Sheet"("Problem No"),
  FOREIGN KEY ("Marked By") REFERENCES "Team Leader"("Leader No")
);
INSERT INTO "Country List" VALUES ('ROU','Romania',1959,19.1),('HUN','Hungary',1959,9.6),('PER','Peru',1987,33.7),('VNM','Vietnam',1974,98.2),('ISL','Iceland',1985,0.4),('KEN','Kenya',2005,53.0),('NZL','New Zealand',1988,5.1);
INSERT INTO "Team Leader" VALUES
(1,'Radu Ionescu','ROU',1955,'yes',NULL),(2,'Ilona Szabo','HUN',1968,'yes',1),(3,'Jorge Quispe','PER',1979,'no',1),(4,'Tran Minh Duc','VNM',1974,'yes',2),
(5,'Sigrun Jonsdottir','ISL',1983,'no',2),(6,'Wanjiku Mwangi','KEN',1990,'no',3),(7,'Aroha Tamihana','NZL',1986,'yes',3),(8,'Daria Popa','ROU',1992,'yes',1);
INSERT INTO "Contest Edition" VALUES
(31,2019,'HUN','2019-07-08','2019-07-16',410000,0),(32,2020,'ISL','2020-09-19','2020-09-22',95000,1),(33,2021,'PER','2021-07-18','2021-07-23',120000,1),
(34,2022,'ROU','2022-07-06','2022-07-15',455000,0),(35,2023,'VNM','2023-07-10','2023-07-20',520000,0);
INSERT INTO "Contestant" VALUES
(1,'Andrei','Munteanu','ROU','2004-03-12',178,8),(2,'Ioana','Dobre','ROU','2005-11-02',165,1),(3,'Balazs','Kiss','HUN','2003-06-24',183,2),
(4,'Zsofia','Nemeth','HUN','2006-01-15',170,2),(5,'Lucia','Huaman','PER','2005-08-30',158,3),(6,'Mateo','Salas','PER','2004-12-19',172,6),
(7,'Pham','Thu Ha','VNM','2006-04-07',161,4),(8,'Le','Quang Huy','VNM','2005-02-21',174,4),(9,'Birta','Olafsdottir','ISL','2004-07-03',169,5),
(10,'Brian','Otieno','KEN','2005-05-28',180,NULL),(11,'Tane','Walker','NZL','2006-09-10',186,7),(12,'Faith','Njeri','KEN','2007-02-14',163,6);
INSERT INTO "Problem Sheet" VALUES
(101,34,'Circles on a Lake','geometry','ISL',7,90,'used'),(102,34,'Prime Ladder','number theory','VNM',7,90,'used'),(103,34,'Colouring a Fence','combinatorics','PER',7,90,'used'),
(104,35,'Tilted Pentagon','geometry','ROU',7,80,'used'),(105,35,'Sums of Cubes','number theory','KEN',8,80,'used'),(106,35,'A Stubborn Inequality','algebra','HUN',10,120,'used'),
(107,35,'Broken Clocks','combinatorics','NZL',7,80,'dropped'),(108,NULL,'Triangle in a Box','geometry','ROU',7,75,'reserve'),(109,NULL,'Polynomial Pairs','algebra','VNM',8,60,'reserve'),
(110,33,'Prime Gaps at Home','number theory','HUN',6,45,'used');
INSERT INTO "Score Row" VALUES
(1,1,101,7,5,'no'),(2,1,102,6,2,'no'),(3,1,103,2,3,'yes'),(4,3,101,5,5,'no'),(5,3,102,7,4,'no'),(6,3,103,7,3,'no'),(7,5,101,3,7,'yes'),(8,5,102,4,4,'no'),
(9,8,102,7,2,'no'),(10,8,103,5,3,'no'),(11,9,101,1,1,'no'),(12,2,104,7,2,'no'),(13,2,105,5,6,'no'),(14,2,106,9,2,'no'),(15,4,104,6,8,'yes'),(16,4,105,8,6,'no'),
(17,7,104,7,8,'no'),(18,7,105,7,6,'no'),(19,7,106,10,2,'no'),(20,11,104,2,8,'no'),(21,11,106,4,5,'yes'),(22,12,104,0,8,'no'),(23,12,105,3,4,'no'),(24,10,105,6,NULL,'no'),(25,6,110,4,2,'no');
