CREATE TABLE rte (
  rte_id INTEGER PRIMARY KEY,
  rte_nm TEXT,
  len_km INTEGER,
  drv_nm TEXT,
  nght_flg TEXT
);
CREATE TABLE mbr (
  mbr_id INTEGER PRIMARY KEY,
  frm_nm TEXT,
  ownr_nm TEXT,
  vlg TEXT,
  jn_yr INTEGER,
  hrd_sz INTEGER,
  elev_m INTEGER,
  org_flg TEXT,
  rte_id INTEGER,
  spnsr_id INTEGER
);
CREATE TABLE dlvry (
  dlvry_id INTEGER PRIMARY KEY,
  mbr_id INTEGER,
  rte_id INTEGER,
  dlvry_dt TEXT,
  qty_ltr INTEGER,
  fat_pct REAL,
  temp_c REAL,
  rej_flg INTEGER
);
CREATE TABLE prod (
  prod_id INTEGER PRIMARY KEY,
  prod_desc TEXT,
  cat TEXT,
  unt_prc REAL,
  wt_g INTEGER,
  shlf_dys INTEGER,
  raw_mlk TEXT
);
CREATE TABLE ord_hdr (
  ord_no INTEGER PRIMARY KEY,
  shp_nm TEXT,
  ord_dt TEXT,
  dlv_dt TEXT,
  ord_sts TEXT,
  pd_flg INTEGER
);
CREATE TABLE ord_ln (
  ord_no INTEGER,
  prod_id INTEGER,
  qty INTEGER,
  dsc_pct INTEGER,
  PRIMARY KEY (ord_no, prod_id)
);
INSERT INTO rte VALUES (1,'Upper Valley',46,'Sepp Moser','N'),(2,'Lake Side',31,'Hanna Gruber','N'),(3,'Pass Road',72,'Sepp Moser','Y'),(4,'Station Loop',18,NULL,'Y');
INSERT INTO mbr VALUES
(1,'Sonnhof','Leonhard Egger','Almdorf',1978,42,910,'Y',1,NULL),(2,'Birkenhof','Vroni Auer','Seeham',1985,65,540,'N',2,1),
(3,'Gipfelalm','Matthias Thaler','Almdorf',1992,18,1480,'Y',3,1),(4,'Moosbauer','Klara Moosbauer','Seeham',2001,120,525,'N',2,2),
(5,'Steinerhof','Peter Steiner','Hochfeld',2009,37,1130,'Y',3,3),(6,'Angerhof','Resi Anger','Grund',1981,88,470,'N',4,NULL),
(7,'Lindenhof','Tom Baier','Grund',2016,54,480,'N',4,6),(8,'Kaserhof','Julia Kaser','Hochfeld',2021,25,1215,'Y',NULL,5),(9,'Talhof','Franz Huber','Almdorf',1996,71,860,'N',1,1);
INSERT INTO dlvry VALUES
(1,1,1,'2023-04-03',780,4.2,4.1,0),(2,9,1,'2023-04-03',1310,3.9,4.6,0),(3,2,2,'2023-04-03',1190,3.8,4.0,0),(4,4,2,'2023-04-04',2460,3.6,4.9,0),
(5,3,3,'2023-04-04',260,4.6,3.7,0),(6,5,3,'2023-04-04',590,4.4,5.2,0),(7,6,4,'2023-04-05',1720,3.7,7.8,1),(8,7,4,'2023-04-05',930,3.9,4.4,0),
(9,1,1,'2023-05-02',820,4.1,4.3,0),(10,9,1,'2023-05-02',1280,3.8,6.9,1),(11,4,2,'2023-05-03',2510,3.5,4.8,0),(12,2,2,'2023-05-03',1225,3.9,4.2,0),
(13,5,1,'2023-05-04',610,4.3,4.7,0),(14,6,4,'2023-05-05',1690,3.6,4.5,0),(15,3,3,'2023-06-06',285,4.7,3.9,0),(16,4,2,'2023-06-07',2390,3.4,8.3,1),
(17,7,4,'2023-06-07',955,4.0,NULL,0),(18,1,1,'2023-06-08',805,4.25,4.0,0);
INSERT INTO prod VALUES
(1,'Whole Milk 1 l','milk',1.45,1000,9,'no'),(2,'Alpine Butter','butter',3.20,250,60,'no'),(3,'Mountain Cheese 6 Months','cheese',11.90,500,180,'yes'),
(4,'Mountain Cheese 12 Months','cheese',15.40,480,240,'yes'),(5,'Curd','fresh',2.10,300,21,'no'),(6,'Strawberry Yoghurt','fresh',0.95,180,28,'no'),
(7,'Hay Milk Brie','cheese',5.60,200,35,'yes'),(8,'Buttermilk 1 l','milk',1.75,1020,14,'no'),(9,'Whey Drink','milk',1.30,330,45,'no');
INSERT INTO ord_hdr VALUES
(8001,'Cafe Seeblick','2023-04-11','2023-04-13','delivered',1),(8002,'Village Shop Grund','2023-04-19','2023-04-20','delivered',1),(8003,'Hotel Post','2023-05-08','2023-05-10','delivered',0),
(8004,'Cafe Seeblick','2023-05-22','2023-05-23','delivered',0),(8005,'School Hochfeld','2023-06-01',NULL,'cancelled',0),(8006,'Hotel Post','2023-06-12','2023-06-16','delivered',1),
(8007,'Village Shop Grund','2023-06-26',NULL,'open',0),(8008,'Ski Hut Edelweiss','2023-06-28',NULL,'open',1);
INSERT INTO ord_ln VALUES
(8001,1,40,0),(8001,2,12,5),(8001,6,60,10),(8002,1,80,5),(8002,3,10,0),(8002,5,25,0),(8003,3,18,10),(8003,4,12,10),(8003,2,30,5),(8003,7,22,0),
(8004,1,36,0),(8004,6,48,0),(8005,1,150,15),(8005,6,200,15),(8006,4,16,10),(8006,8,20,0),(8006,1,55,0),(8007,5,30,0),(8007,7,14,0),(8008,3,9,0),(8008,2,8,0);
