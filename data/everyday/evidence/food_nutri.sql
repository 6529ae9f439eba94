CREATE TABLE food_group (
  grp_cd TEXT PRIMARY KEY, grp_name TEXT, plant INTEGER
);
CREATE TABLE food (
  fid INTEGER PRIMARY KEY, descr TEXT, grp_cd TEXT, mfr_id INTEGER, state TEXT, srv_g REAL, kcal REAL, allergen TEXT, organic TEXT, added_dt TEXT
);
CREATE TABLE nutr_def (
  nutr_no TEXT PRIMARY KEY, tag TEXT, nutr_desc TEXT, unit TEXT, rdi REAL
);
CREATE TABLE nutr_val (
  fid INTEGER, nutr_no TEXT, amt_100g REAL, src_cd TEXT, n_samp INTEGER,
  PRIMARY KEY (fid, nutr_no)
);
CREATE TABLE mfr (
  mfr_id INTEGER PRIMARY KEY, `Company Name` TEXT, country TEXT, `Est Year` INTEGER
);
CREATE TABLE diary (
  entry_id INTEGER PRIMARY KEY, person TEXT, sex TEXT, age INTEGER, fid INTEGER, meal TEXT, eat_dt TEXT, grams REAL
);
INSERT INTO food_group VALUES ('DRY','Dairy and Eggs',0),('FRT','Fruits',1),('VEG','Vegetables',1),('LEG','Legumes',1),('GRN','Grains and Bakery',1),('MEA','Meat and Fish',0),('SWT','Sweets',NULL);
INSERT INTO food VALUES (1,'Oat flakes','GRN',3,'D',40,372,'GLU','Y','2015-02-03'),(2,'Rye bread','GRN',3,'C',50,243,'GLU','N','2015-02-03'),(3,'Greek yogurt','DRY',1,'R',150,97,'MLK','N','2016-06-18'),(4,'Aged cheddar','DRY',1,'R',30,416,'MLK','N','2016-06-18'),(5,'Chicken egg, boiled','DRY',NULL,'C',60,155,'EGG','Y','2015-04-11'),(6,'Apple, with peel','FRT',NULL,'R',182,52,NULL,'Y','2015-01-20'),(7,'Dried apricots','FRT',5,'D',35,241,'SUL','N','2018-09-27'),(8,'Spinach, frozen','VEG',4,'F',100,29,NULL,'Y','2017-03-14'),(9,'Carrot, raw','VEG',NULL,'R',70,41,NULL,'Y','2015-01-20'),(10,'Red lentils','LEG',5,'D',60,352,NULL,'Y','2017-11-05'),(11,'Tofu, firm','LEG',4,'R',85,144,'SOY','Y','2019-05-30'),(12,'Salmon fillet','MEA',2,'R',125,208,'FSH','N','2018-01-16'),(13,'Smoked mackerel','MEA',2,'S',80,305,'FSH','N','2018-01-16'),(14,'Chicken breast, grilled','MEA',NULL,'C',120,165,NULL,'N','2015-04-11'),(15,'Milk chocolate','SWT',1,'C',25,535,'MLK','N','2020-12-01'),(16,'Oat cookies','SWT',3,'C',30,462,'GLU','N','2021-02-22');
INSERT INTO nutr_def VALUES ('203','PROT','Protein','g',50),('204','FAT','Total fat','g',70),('291','FIB','Dietary fibre','g',30),('269','SUG','Sugars','g',90),('301','CA','Calcium','mg',1000),('303','FE','Iron','mg',14),('401','VITC','Vitamin C','mg',80),('418','B12','Vitamin B12','ug',2.5);
INSERT INTO nutr_val VALUES (1,'203',13.5,'L',12),(1,'204',7.0,'L',12),(1,'291',10.1,'L',12),(1,'303',4.6,'L',8),(2,'203',8.5,'L',6),(2,'291',6.2,'C',NULL),(3,'203',9.0,'M',1),(3,'204',5.0,'M',1),(3,'301',110,'L',4),(3,'418',0.75,'L',4),(4,'203',24.9,'L',9),(4,'204',34.0,'L',9),(4,'301',721,'L',9),(4,'418',1.1,'C',NULL),(5,'203',12.6,'L',15),(5,'204',10.6,'L',15),(5,'303',1.2,'L',15),(6,'291',2.4,'L',20),(6,'269',10.4,'L',20),(6,'401',4.6,'L',18),(7,'269',53.4,'M',1),(7,'303',2.7,'C',NULL),(8,'291',2.9,'L',7),(8,'301',129,'L',7),(8,'303',1.9,'L',7),(8,'401',5.5,'L',5),(9,'291',2.8,'L',10),(9,'401',5.9,'L',10),(10,'203',23.9,'L',11),(10,'291',10.8,'L',11),(10,'303',7.4,'L',11),(11,'203',17.3,'M',2),(11,'301',683,'M',2),(12,'203',20.4,'L',14),(12,'204',13.4,'L',14),(12,'418',3.2,'L',6),(13,'204',24.0,'C',NULL),(13,'418',8.9,'L',3),(14,'203',31.0,'L',16),(14,'204',3.6,'L',16),(15,'269',51.5,'M',1),(15,'204',29.7,'M',1),(16,'269',24.8,'M',1);
INSERT INTO mfr VALUES (1,'Alpenmilch AG','CH',1934),(2,'Nordfjord Seafood','NO',1978),(3,'Miller & Crumb','GB',1902),(4,'Greenleaf Foods','CA',1996),(5,'Anatolia Harvest','TR',2009),(6,'Sweet Orbit','US',NULL);
INSERT INTO diary VALUES (1,'Nadia','F',34,1,'B','2023-03-06',45),(2,'Nadia','F',34,3,'B','2023-03-06',150),(3,'Nadia','F',34,12,'D','2023-03-06',130),(4,'Nadia','F',34,15,'S','2023-03-07',20),(5,'Tom','M',51,2,'B','2023-03-06',100),(6,'Tom','M',51,4,'B','2023-03-06',40),(7,'Tom','M',51,14,'L','2023-03-06',180),(8,'Tom','M',51,16,'S','2023-03-08',60),(9,'Ewa','F',27,10,'L','2023-03-06',75),(10,'Ewa','F',27,8,'D','2023-03-07',200),(11,'Ewa','F',27,6,'S','2023-03-07',190),(12,'Ewa','F',27,11,'D','2023-04-02',110),(13,'Raj','M',19,5,'B','2023-04-02',120),(14,'Raj','M',19,14,'D','2023-04-02',250),(15,'Raj','M',19,15,'S','2023-04-03',50),(16,'Raj','M',19,1,'B','2023-04-03',80),(17,'Tom','M',51,13,'D','2023-04-03',90),(18,'Nadia','F',34,9,'S','2023-04-03',140),(19,'Raj','M',19,15,'S','2023-04-04',30);
