CREATE TABLE cat (
  cat_id INTEGER PRIMARY KEY,
  cat_nm TEXT,
  par_cat_id INTEGER
);
CREATE TABLE supp (
  supp_id INTEGER PRIMARY KEY,
  supp_nm TEXT,
  cty TEXT,
  ctry TEXT,
  lead_days INTEGER
);
CREATE TABLE prod (
  prod_id INTEGER PRIMARY KEY,
  prod_nm TEXT,
  cat_id INTEGER,
  supp_id INTEGER,
  bkup_supp_id INTEGER,
  sell_pr REAL,
  cost_pr REAL,
  qty_oh INTEGER,
  reord_lvl INTEGER,
  disc_flg TEXT
);
CREATE TABLE emp (
  emp_id INTEGER PRIMARY KEY,
  fst_nm TEXT,
  lst_nm TEXT,
  dept TEXT,
  mgr_id INTEGER,
  hire_dt TEXT,
  sal INTEGER
);
CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_nm TEXT,
  cty TEXT,
  acct_flg TEXT,
  eml TEXT
);
CREATE TABLE ord (
  ord_no INTEGER PRIMARY KEY,
  cust_id INTEGER,
  sold_emp_id INTEGER,
  pick_emp_id INTEGER,
  ord_dt TEXT,
  dlv_dt TEXT,
  pd_flg TEXT,
  cmt TEXT
);
CREATE TABLE ord_ln (
  ord_no INTEGER,
  prod_id INTEGER,
  qty INTEGER,
  unit_pr REAL,
  PRIMARY KEY (ord_no, prod_id)
);
INSERT INTO cat VALUES (1,'Tools',NULL),(2,'Hand Tools',1),(3,'Power Tools',1),(4,'Paint',NULL),(5,'Fasteners',NULL),(6,'Screws',5),(7,'Garden',NULL),(8,'Nails',5),(9,'Measuring Tools',1);
INSERT INTO supp VALUES
(1,'Steelhand Ltd','Sheffield','UK',7),(2,'Kroner Werkzeug','Remscheid','Germany',14),(3,'Pinta Colours','Valencia','Spain',21),(4,'Boltmaster','Leeds','UK',4),(5,'Grünwald Garten','Ulm','Germany',12),(6,'Taiyo Power','Nagoya','Japan',35);
INSERT INTO prod VALUES
(1,'Claw Hammer 16oz',2,1,2,14.9,7.2,42,15,'N'),
(2,'Cordless Drill 18V',3,6,2,129.0,88.0,9,10,'N'),
(3,'Jigsaw 650W',3,6,NULL,84.5,59.0,5,4,'N'),
(4,'Wall Paint White 10L',4,3,NULL,39.9,21.5,60,25,'N'),
(5,'Wood Varnish 1L',4,3,NULL,17.5,9.0,22,10,'N'),
(6,'Wood Screws 4x40 (200)',6,4,1,6.8,2.4,150,50,'N'),
(7,'Drywall Screws (500)',6,4,2,11.2,4.9,38,40,'N'),
(8,'Round Nails 1kg',8,4,1,5.5,2.1,71,30,'N'),
(9,'Pruning Shears',7,5,1,24.0,12.6,18,8,'N'),
(10,'Tape Measure 5m',9,1,2,8.9,3.3,55,20,'N'),
(11,'Laser Level',9,2,6,99.0,64.0,4,3,'N'),
(12,'Hand Saw Classic',2,2,1,19.9,11.0,2,0,'Y'),
(13,'Lawn Edger',7,5,NULL,31.5,19.9,0,0,'Y'),
(14,'Wood Chisel Set',2,2,1,46.0,25.5,13,5,'N');
INSERT INTO emp VALUES
(1,'Walter','Greaves','Office',NULL,'2001-05-14',54000),
(2,'Denise','Holt','Sales',1,'2009-03-30',36500),
(3,'Imran','Sheikh','Sales',2,'2017-10-02',29800),
(4,'Colin','Yates','Warehouse',1,'2012-07-09',33100),
(5,'Beata','Nowak','Warehouse',4,'2020-02-17',27400),
(6,'Troy','Adams','Warehouse',4,'2021-11-01',33900),
(7,'Fiona','Greaves','Sales',2,'2022-06-06',28300);
INSERT INTO cust VALUES
(1,'Ashdown Builders','Northam','Y','office@ashdown.test'),(2,'Marta Klein','Northam','N','marta.k@mail.test'),(3,'Riverside School','Eastleigh','Y','caretaker@riverside.test'),(4,'Joe Tanner','Brookfield','N',NULL),(5,'Lakeside Joinery','Brookfield','Y','info@lakeside.test'),(6,'Priory Gardens','Eastleigh','Y',NULL),(7,'Selma Brandt','Northam','N','selma@mail.test'),(8,'Hilltop Farm','Oakley','N','farm@hilltop.test');
INSERT INTO ord VALUES
(501,1,2,5,'2023-02-06','2023-02-09','Y',NULL),
(502,2,3,5,'2023-02-20','2023-02-20','Y','wants paint mixed in shop'),
(503,3,2,4,'2023-03-13','2023-03-20','Y','deliver to rear gate'),
(504,5,3,6,'2023-04-17','2023-04-19','N',NULL),
(505,1,3,6,'2023-06-05','2023-06-08','Y','call before delivery'),
(506,6,7,5,'2023-06-19','2023-06-23','Y',NULL),
(507,4,2,5,'2023-09-04','2023-09-04','Y',NULL),
(508,5,3,4,'2023-11-27','2023-12-01','Y','leave at gate if closed'),
(509,7,7,6,'2024-01-15','2024-01-17','N','wrong screws sent, exchange'),
(510,1,3,5,'2024-02-12',NULL,'N',NULL),
(511,3,2,NULL,'2024-02-26',NULL,'N','urgent'),
(512,2,3,NULL,'2024-02-27',NULL,'Y',NULL);
INSERT INTO ord_ln VALUES
(501,1,6,14.0),(501,6,20,6.2),(501,8,10,5.5),(502,4,2,39.9),(503,4,12,36.0),(503,10,5,8.9),(504,3,2,80.0),(504,6,30,6.0),(505,2,3,119.0),(505,7,8,10.5),(506,9,4,24.0),(507,12,1,19.9),(508,14,3,42.0),(508,6,25,6.0),(508,5,6,16.8),(509,7,3,11.2),(510,8,15,5.0),(510,1,2,14.9),(511,4,9,37.0),(512,5,1,17.5);
