CREATE TABLE district (dcode TEXT PRIMARY KEY, "District Name" TEXT, county TEXT, superintendent TEXT, "Total Budget" INTEGER, urban_cd TEXT);
CREATE TABLE campus (campus_no TEXT PRIMARY KEY, dcode TEXT, "Campus Name" TEXT, level_cd TEXT, charter INTEGER, open_dt TEXT, close_dt TEXT, street TEXT, zip TEXT, phone TEXT, grade_span TEXT, FOREIGN KEY (dcode) REFERENCES district(dcode));
CREATE TABLE headcount (campus_no TEXT PRIMARY KEY, ENR_TOT INTEGER, ENR_G0512 INTEGER, "Free Lunch" INTEGER, "Reduced Lunch" INTEGER, ell_cnt INTEGER, sped_cnt INTEGER, FOREIGN KEY (campus_no) REFERENCES campus(campus_no));
CREATE TABLE exam_result (res_id INTEGER PRIMARY KEY, campus_no TEXT, sch_yr INTEGER, subj TEXT, n_tested INTEGER, n_prof INTEGER, "Mean Scale" REAL, FOREIGN KEY (campus_no) REFERENCES campus(campus_no));
CREATE TABLE leader (leader_id INTEGER PRIMARY KEY, campus_no TEXT, fname TEXT, lname TEXT, sex TEXT, hired TEXT, email TEXT, FOREIGN KEY (campus_no) REFERENCES campus(campus_no));
INSERT INTO district VALUES ('D01','Maple Hollow Unified','Tarrow','Helen Brisk',48500000,'SUB'),('D02','Port Addison City','Quill','Raymond Ochoa',132000000,'URB'),('D03','Sandy Fork Elementary','Tarrow','Joyce Lund',9700000,'RUR'),('D04','Ironwood Joint Union','Beckett','Samuel Tran',61200000,'SUB'),('D05','Three Creeks','Beckett','Dana Whitlow',7100000,'RUR');
INSERT INTO campus VALUES
('1001','D01','Maple Hollow High','HS',0,'1962-09-04',NULL,'400 Orchard Rd','55012','555-0101','9-12'),
('1002','D01','Birch Lane Elementary','ES',0,'1974-08-26',NULL,'17 Birch Ln','55012','555-0102','K-5'),
('1003','D01','Summit Prep Academy','HS',1,'2008-08-18',NULL,'9 Summit Way','55014',NULL,'9-12'),
('1004','D01','Old Mill Middle','MS',0,'1958-09-02','2016-06-10','2 Mill St','55013',NULL,'6-8'),
('2001','D02','Addison Central High','HS',0,'1931-09-08',NULL,'1200 Harbor Ave','55201','555-0201','9-12'),
('2002','D02','Lighthouse Charter','MS',1,'2012-08-20',NULL,'88 Pier Rd','55203','555-0202','6-8'),
('2003','D02','Kelp Street Elementary','ES',0,'1966-09-06',NULL,'31 Kelp St','55201','555-0203','K-5'),
('2004','D02','Dockside Middle','MS',0,'1981-08-31',NULL,'5 Dock Sq','55202','555-0204','6-8'),
('2005','D02','New Tide Academy','HS',1,'2015-08-17','2021-06-18','70 Tide Blvd','55203',NULL,'9-12'),
('3001','D03','Sandy Fork School','ES',0,'1949-09-05',NULL,'County Road 8','55330','555-0301','K-8'),
('4001','D04','Ironwood High','HS',0,'1955-09-06',NULL,'600 Foundry Rd','55410','555-0401','9-12'),
('4002','D04','Anvil Middle','MS',0,'1990-08-27',NULL,'14 Anvil Ct','55410','555-0402','6-8'),
('4003','D04','Forge Arts Charter','ES',1,'2010-08-23',NULL,'3 Bellows Ln','55411','555-0403','K-5'),
('5001','D05','Three Creeks School','ES',0,'1938-09-07',NULL,'Main St','55520','555-0501','K-8');
INSERT INTO headcount VALUES ('1001',1480,1480,310,120,95,160),('1002',420,72,135,40,61,44),('1003',350,350,52,18,9,20),('2001',2260,2260,1190,205,540,290),('2002',410,410,198,33,77,38),('2003',515,84,356,48,190,59),('2004',760,760,455,70,166,98),('3001',140,61,88,NULL,31,17),('4001',1715,1715,498,144,133,201),('4002',690,690,226,58,64,81),('4003',265,46,61,22,18,25),('5001',96,43,39,12,2,15);
INSERT INTO exam_result VALUES
(1,'1001',2022,'MATH',352,181,2588.4),(2,'1001',2023,'MATH',361,202,2597.1),(3,'1001',2023,'ELA',358,239,2611.5),(4,'1002',2023,'MATH',70,41,2493.2),(5,'1002',2023,'ELA',69,44,2499.8),(6,'1003',2022,'MATH',84,66,2640.3),(7,'1003',2023,'MATH',88,72,2651.9),(8,'1003',2023,'ELA',88,79,2660.7),(9,'2001',2022,'MATH',541,173,2539),(10,'2001',2023,'MATH',548,186,2546.6),(11,'2001',2023,'ELA',550,264,2570.2),(12,'2002',2023,'MATH',132,68,2551.4),(13,'2002',2023,'ELA',131,75,2558.9),(14,'2003',2023,'MATH',82,27,2441.7),(15,'2003',2023,'ELA',82,31,2447.3),(16,'2004',2023,'MATH',248,80,2512.8),(17,'3001',2023,'MATH',22,9,2466),(18,'4001',2022,'MATH',410,229,2592.2),(19,'4001',2023,'MATH',418,221,2586.5),(20,'4001',2023,'ELA',416,275,2608.8),(21,'4002',2023,'MATH',226,118,2557.7),(22,'4002',2023,'ELA',227,133,2566.1),(23,'4003',2023,'ELA',44,34,2530.4),(24,'5001',2023,'MATH',15,NULL,NULL),(25,'2005',2021,'MATH',61,19,2524.9);
INSERT INTO leader VALUES (1,'1001','Patricia','Nolan','F','2014-07-01','pnolan@maplehollow.example'),(2,'1002','Greg','Yoon','M','2019-07-01','gyoon@maplehollow.example'),(3,'1003','Alicia','Fenn','F','2008-06-15',NULL),(4,'2001','Desmond','Hale','M','2017-08-01','dhale@addison.example'),(5,'2002','Tara','Quist','F','2020-02-10','tquist@addison.example'),(6,'2003','Maribel','Santos','F','2011-07-01','msantos@addison.example'),(7,'2004','Colin','Abbot','M','2022-07-01','cabbot@addison.example'),(8,'3001','June','Pardee','F','2005-08-15',NULL),(9,'4001','Walter','Ng','M','2016-07-01','wng@ironwood.example'),(10,'4002','Bridget','Foley','F','2021-07-01','bfoley@ironwood.example'),(11,'4003','Omar','Reyes','M','2010-05-03','oreyes@ironwood.example'),(12,'4001','Stella','Marsh','F','2023-01-09','smarsh@ironwood.example');
