CREATE TABLE Team (team_id INTEGER PRIMARY KEY, team_nm TEXT, base_city TEXT, founded_yr INTEGER, active_fl TEXT);
CREATE TABLE Figure (fig_id INTEGER PRIMARY KEY, alias TEXT, civil_first TEXT, civil_last TEXT, sex_cd TEXT, origin_cd TEXT, align_cd TEXT, height_cm INTEGER, mass_kg REAL, eye_clr TEXT, debut_yr INTEGER, team_id INTEGER, FOREIGN KEY (team_id) REFERENCES Team(team_id));
CREATE TABLE Ability (abl_id INTEGER PRIMARY KEY, abl_nm TEXT, class_cd TEXT, energy_cost INTEGER, is_rare INTEGER);
CREATE TABLE FigureAbility (fa_id INTEGER PRIMARY KEY, fig_id INTEGER, abl_id INTEGER, pwr_lvl INTEGER, learned_yr INTEGER, FOREIGN KEY (fig_id) REFERENCES Figure(fig_id), FOREIGN KEY (abl_id) REFERENCES Ability(abl_id));
CREATE TABLE Issue (issue_id INTEGER PRIMARY KEY, series_ttl TEXT, issue_no INTEGER, rel_dt TEXT, page_cnt INTEGER, cover_price REAL, copies_sold INTEGER, writer TEXT);
CREATE TABLE Appearance (app_id INTEGER PRIMARY KEY, fig_id INTEGER, issue_id INTEGER, role_cd TEXT, panels INTEGER, survived TEXT, FOREIGN KEY (fig_id) REFERENCES Figure(fig_id), FOREIGN KEY (issue_id) REFERENCES Issue(issue_id));
INSERT INTO Team VALUES (1,'Night Lanterns','Comet City',1968,'Y'),(2,'The Brass Choir','Port Ember',1975,'Y'),(3,'Gutter Kings','Comet City',1981,'N'),(4,'Saltwater Seven','Harrow Bay',1990,'Y'),(5,'Quiet Hands','Port Ember',2003,'N'),(6,'Orbit Watch','Station Nine',2011,'Y');
INSERT INTO Figure VALUES
(1,'Lampwright','Edwin','Marsh','M','H','G',183,81.5,'Brown',1968,1),
(2,'Madame Static','Rosa','Keller','F','M','G',171,64,'Blue',1970,1),
(3,'Cinderfox','Ida','Novak','F','M','N',165,57.5,'Amber',1979,2),
(4,'Ironbellow','Otto','Grande','M','R','G',231,410,'Red',1976,2),
(5,'The Ratcatcher','Silas','Pym','M','H','B',176,70,'Grey',1981,3),
(6,'Duchess Mold','Verity','Ashcombe','F','M','B',169,61,'Green',1983,3),
(7,'Undertow','Kai','Lindqvist','M','A','G',194,98,'Blue',1990,4),
(8,'Pearl Diver','Noor','Haddad','F','H','G',168,59,'Brown',1991,4),
(9,'Barnacle','Jonah','Tate','M','M','N',158,120.5,'Yellow',1993,4),
(10,'Hush','Mina','Okafor','F','H','N',174,63,'Brown',2003,5),
(11,'Whisperknife',NULL,NULL,'F','A','B',181,72,'Violet',2004,5),
(12,'Perigee','Lena','Strand','F','H','G',177,66.5,'Blue',2011,6),
(13,'Unit 88',NULL,NULL,'N','R','G',205,302,'Red',2012,6),
(14,'Gravedigger','Amos','Crow','M','H','B',199,115,'Black',1985,NULL),
(15,'The Hollow Star',NULL,NULL,'N','A','B',340,980,'White',2014,NULL),
(16,'Kid Lantern','Peter','Marsh','M','H','G',152,44,'Brown',1995,1),
(17,'Velvet Hammer','Greta','Bloom','F','H','G',179,85,'Green',1999,2),
(18,'Doctor Ribbon','Felix','Amari','M','M','B',188,77,'Blue',2001,3),
(19,'Foghorn','Bram','Voss','M','H','N',190,104,'Grey',1997,4);
INSERT INTO Ability VALUES (1,'Flight','MOB',4,0),(2,'Light Weaving','ELE',5,0),(3,'Electric Touch','ELE',6,0),(4,'Super Strength','PHY',3,0),(5,'Water Breathing','PHY',1,0),(6,'Mind Reading','PSI',8,1),(7,'Invisibility','PSI',7,1),(8,'Fire Breath','ELE',9,0),(9,'Rot Control','ELE',11,1),(10,'Teleportation','MOB',10,1),(11,'Rapid Healing','PHY',2,0),(12,'Time Skip','MOB',15,1);
INSERT INTO FigureAbility VALUES (1,1,2,78,1968),(2,1,1,45,1972),(3,2,3,88,1970),(4,2,6,40,1985),(5,3,8,81,1979),(6,4,4,97,1976),(7,5,7,33,1982),(8,6,9,90,1983),(9,7,5,95,1990),(10,7,4,72,1990),(11,8,5,60,1991),(12,9,4,83,1993),(13,9,11,55,1996),(14,10,7,92,2003),(15,10,6,74,2006),(16,11,10,66,2004),(17,11,7,79,2004),(18,12,1,85,2011),(19,13,1,70,2012),(20,13,4,89,2012),(21,14,4,76,1985),(22,14,11,64,1987),(23,15,12,99,2014),(24,15,10,93,2014),(25,15,6,96,2014),(26,16,2,38,1995),(27,17,4,86,1999),(28,18,9,58,2002),(29,15,1,87,2014);
INSERT INTO Issue VALUES (1,'Night Lanterns',1,'1968-05-01',32,0.12,81000,'Bea Tully'),(2,'Night Lanterns',2,'1968-06-01',32,0.12,64500,'Bea Tully'),(3,'Brass Choir Tales',1,'1976-09-15',36,0.3,47200,'Hank Orrin'),(4,'Gutter Kings',1,'1981-02-10',28,0.5,39800,'Hank Orrin'),(5,'Gutter Kings',2,'1981-04-10',28,0.5,31100,'Dora Finch'),(6,'Saltwater Seven',1,'1990-07-04',40,1.25,120500,'Dora Finch'),(7,'Saltwater Seven',2,'1990-08-04',40,1.25,98000,'Dora Finch'),(8,'Quiet Hands',1,'2003-10-31',48,2.99,22400,'Milo Sand'),(9,'Orbit Watch',1,'2011-03-16',44,3.5,56300,'Milo Sand'),(10,'Orbit Watch',2,'2014-11-20',64,4.99,73900,'Milo Sand'),(11,'Night Lanterns',50,'1995-12-05',80,2.5,150200,'Bea Tully'),(12,'Quiet Hands',2,'2004-01-30',48,2.99,18700,NULL);
INSERT INTO Appearance VALUES (1,1,1,'L',60,'Y'),(2,1,2,'L',55,'Y'),(3,2,2,'S',22,'Y'),(4,4,3,'L',48,'Y'),(5,3,3,'S',19,'Y'),(6,5,4,'L',41,'Y'),(7,6,4,'S',17,'Y'),(8,5,5,'V',30,'N'),(9,1,5,'C',3,'Y'),(10,7,6,'L',52,'Y'),(11,8,6,'S',27,'Y'),(12,9,6,'S',14,'Y'),(13,7,7,'L',47,'Y'),(14,14,7,'V',33,'Y'),(15,10,8,'L',66,'Y'),(16,11,8,'V',29,'Y'),(17,11,12,'L',58,'N'),(18,10,12,'S',21,'Y'),(19,12,9,'L',63,'Y'),(20,13,9,'S',25,'Y'),(21,15,10,'V',71,'Y'),(22,12,10,'L',69,'Y'),(23,13,10,'S',31,'N'),(24,1,11,'L',88,'N'),(25,16,11,'S',49,'Y'),(26,2,11,'S',36,'Y'),(27,14,11,'V',44,'Y'),(28,17,11,'C',5,'Y'),(29,7,10,'C',2,'Y');
