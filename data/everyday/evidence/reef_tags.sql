CREATE TABLE species (
  sp_code TEXT PRIMARY KEY, common_nm TEXT, sci_nm TEXT, grp TEXT, iucn TEXT, max_len_cm REAL
);
CREATE TABLE animal (
  animal_id TEXT PRIMARY KEY, sp_code TEXT REFERENCES species(sp_code), nick TEXT, sex TEXT, stage TEXT, len_cm REAL, wt_kg REAL
);
CREATE TABLE researcher (
  res_id INTEGER PRIMARY KEY, forename TEXT, surname TEXT, inst TEXT, role_cd TEXT, joined TEXT
);
CREATE TABLE site (
  site_id INTEGER PRIMARY KEY, "Site Name" TEXT, sea TEXT, lat REAL, lon REAL, depth_m REAL, protected TEXT
);
CREATE TABLE tag (
  tag_no TEXT PRIMARY KEY, animal_id TEXT REFERENCES animal(animal_id), res_id INTEGER REFERENCES researcher(res_id), site_id INTEGER REFERENCES site(site_id), tag_typ TEXT, dep_dt TEXT, rec_dt TEXT, batt_days INTEGER, cost_eur REAL, fate TEXT
);
CREATE TABLE detection (
  det_id INTEGER PRIMARY KEY, tag_no TEXT REFERENCES tag(tag_no), site_id INTEGER REFERENCES site(site_id), det_ts TEXT, dive_m REAL, temp_c REAL, qual TEXT
);
INSERT INTO species VALUES ('GRS','Grey reef shark','Carcharhinus amblyrhynchos','EL','EN',255),('LGT','Loggerhead turtle','Caretta caretta','RE','VU',120),('GRT','Green turtle','Chelonia mydas','RE','EN',150),('MAN','Reef manta','Mobula alfredi','EL','VU',500),('BFT','Bluefin tuna','Thunnus thynnus','TE','LC',330),('GTV','Giant trevally','Caranx ignobilis','TE','LC',170),('DUG','Dugong','Dugong dugon','MA','VU',400);
INSERT INTO animal VALUES ('A-01','GRS','Sabre','F','A',168,41.5),('A-02','GRS','Flint','M','J',97,9.8),('A-03','LGT','Odessa','F','A',104,118.0),('A-04','LGT',NULL,'U','J',52,17.3),('A-05','GRT','Juno','F','A',112,141.2),('A-06','GRT','Basil','M','S',81,66.0),('A-07','MAN','Velvet','F','A',340,610.0),('A-08','MAN','Kite','M','S',255,330.5),('A-09','BFT','Bolt','M','A',241,262.4),('A-10','BFT',NULL,'U','S',132,47.9),('A-11','GTV','Rook','M','A',129,38.6),('A-12','DUG','Pearl','F','A',276,395.0),('A-13','GTV','Nettle','F','J',58,NULL);
INSERT INTO researcher VALUES (1,'Ines','Caldeira','Azul Marine Institute','PI','2009-02-01'),(2,'Tomas','Hrdy','Azul Marine Institute','PHD','2019-09-15'),(3,'Leilani','Kahue','Pacific Reef Trust','PI','2012-06-20'),(4,'Grant','Moody','Pacific Reef Trust','TEC','2016-11-03'),(5,'Yusra','Hamdan','Gulf Ocean College','PD','2020-01-10'),(6,'Beatrix','Oort','Gulf Ocean College','PHD','2021-10-01');
INSERT INTO site VALUES (1,'Coral Steps','Red Sea',27.2,34.1,22.0,'Y'),(2,'Manta Gate','Pacific',-8.5,179.2,14.5,'Y'),(3,'Ghost Wall','Pacific',-9.1,178.6,61.0,'N'),(4,'Turtle Meadow','Mediterranean',35.4,24.9,7.5,'Y'),(5,'Tuna Trench','Mediterranean',37.8,11.6,180.0,'N'),(6,'Dugong Bay','Red Sea',25.0,34.9,5.2,'Y'),(7,'Outer Shoal','Red Sea',26.3,35.6,38.0,NULL);
INSERT INTO tag VALUES ('T100','A-01',1,1,'ACO','2020-05-11','2021-06-02',730,420.0,'R'),('T101','A-02',2,1,'ACO','2020-05-13',NULL,730,420.0,'L'),('T102','A-03',5,4,'SAT','2021-06-19','2022-01-30',300,2150.0,'R'),('T103','A-04',6,4,'ARC','2021-07-02',NULL,365,310.0,'A'),('T104','A-05',5,4,'SAT','2021-06-22',NULL,300,2150.0,'F'),('T105','A-06',2,6,'SAT','2022-03-15','2022-09-09',280,1980.0,'R'),('T106','A-07',3,2,'PSA','2019-08-27','2020-02-12',180,3400.0,'R'),('T107','A-08',4,2,'PSA','2019-08-28',NULL,180,3400.0,'L'),('T108','A-09',1,5,'PSA','2022-10-04','2023-03-21',200,3650.0,'R'),('T109','A-10',6,5,'ARC','2022-10-06',NULL,365,310.0,'L'),('T110','A-11',4,3,'ACO','2021-12-01',NULL,900,455.0,'A'),('T111','A-12',2,6,'SAT','2023-01-18',NULL,280,2025.0,'A'),('T112','A-13',3,3,'ACO','2023-02-09',NULL,900,455.0,'A'),('T113','A-01',1,7,'SAT','2021-06-03',NULL,300,2150.0,'F'),('T114','A-07',3,2,'ACO','2020-02-14','2022-08-08',900,455.0,'R');
INSERT INTO detection VALUES (1,'T100',1,'2020-06-01 04:12:00',18.0,25.1,'G'),(2,'T100',7,'2020-08-19 22:40:00',36.5,27.9,'G'),(3,'T101',1,'2020-05-29 13:05:00',12.2,24.8,'G'),(4,'T102',4,'2021-07-07 09:30:00',6.0,23.3,'G'),(5,'T102',5,'2021-11-25 17:11:00',84.0,17.6,'B'),(6,'T103',4,'2021-08-14 06:47:00',5.1,25.2,'G'),(7,'T104',4,'2021-06-30 11:20:00',4.4,23.0,'G'),(8,'T105',6,'2022-04-02 15:55:00',4.9,23.9,'G'),(9,'T105',1,'2022-07-16 03:33:00',20.3,28.2,'G'),(10,'T106',2,'2019-09-10 08:00:00',13.0,28.6,'G'),(11,'T106',3,'2019-11-02 19:25:00',58.7,24.4,'G'),(12,'T107',2,'2019-09-15 10:45:00',10.8,28.7,'B'),(13,'T108',5,'2022-11-20 01:15:00',410.0,13.1,'G'),(14,'T108',5,'2023-02-08 23:59:00',522.5,12.7,'G'),(15,'T109',5,'2022-10-31 12:10:00',96.0,16.9,'G'),(16,'T110',3,'2022-01-17 14:22:00',41.6,26.0,'G'),(17,'T110',2,'2022-05-05 05:41:00',14.0,27.4,'G'),(18,'T111',6,'2023-02-27 07:07:00',3.6,22.1,'G'),(19,'T113',7,'2021-07-21 20:34:00',31.9,NULL,'B'),(20,'T114',2,'2021-03-30 16:18:00',11.5,28.9,'G'),(21,'T114',3,'2021-10-11 02:52:00',49.2,25.5,'G'),(22,'T112',3,'2023-03-04 18:01:00',33.3,27.2,'G');
