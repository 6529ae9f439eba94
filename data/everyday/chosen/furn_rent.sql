CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_nm TEXT NOT NULL,
  cust_typ TEXT NOT NULL,
  cty TEXT NOT NULL,
  ctry_cd TEXT NOT NULL,
  cred_lmt REAL
);
CREATE TABLE cat (
  cat_id INTEGER PRIMARY KEY,
  cat_nm TEXT NOT NULL,
  par_cat_id INTEGER,
  FOREIGN KEY (par_cat_id) REFERENCES cat(cat_id)
);
CREATE TABLE itm (
  itm_id TEXT PRIMARY KEY,
  itm_nm TEXT NOT NULL,
  cat_id INTEGER NOT NULL,
  clr TEXT,
  mth_rate REAL NOT NULL,
  purch_prc REAL NOT NULL,
  qty_own INTEGER NOT NULL,
  FOREIGN KEY (cat_id) REFERENCES cat(cat_id)
);
CREATE TABLE contr (
  contr_no TEXT PRIMARY KEY,
  cust_id INTEGER NOT NULL,
  strt_dt TEXT NOT NULL,
  end_dt TEXT,
  dep_amt REAL NOT NULL,
  stat TEXT NOT NULL,
  FOREIGN KEY (cust_id) REFERENCES cust(cust_id)
);
CREATE TABLE contr_ln (
  contr_no TEXT NOT NULL,
  itm_id TEXT NOT NULL,
  qty INTEGER NOT NULL,
  PRIMARY KEY (contr_no, itm_id),
  FOREIGN KEY (contr_no) REFERENCES contr(contr_no),
  FOREIGN KEY (itm_id) REFERENCES itm(itm_id)
);
CREATE TABLE whse (
  whse_id INTEGER PRIMARY KEY,
  whse_nm TEXT NOT NULL,
  cty TEXT NOT NULL,
  sqm INTEGER NOT NULL
);
CREATE TABLE trnsf (
  trnsf_id INTEGER PRIMARY KEY,
  itm_id TEXT NOT NULL,
  from_whse_id INTEGER NOT NULL,
  to_whse_id INTEGER NOT NULL,
  qty INTEGER NOT NULL,
  trnsf_dt TEXT NOT NULL,
  FOREIGN KEY (itm_id) REFERENCES itm(itm_id),
  FOREIGN KEY (from_whse_id) REFERENCES whse(whse_id),
  FOREIGN KEY (to_whse_id) REFERENCES whse(whse_id)
);
INSERT INTO cust VALUES
(1,'Alpenblick Hotels AG','CORP','Zürich','CH',25000),
(2,'Studio Meier','CORP','München','DE',8000),
(3,'Julia Kern','PRIV','Berlin','DE',1500),
(4,'Hans Dorfler','PRIV','Wien','AT',1200),
(5,'EventWerk GmbH','CORP','Berlin','DE',15000),
(6,'Laura Steiner','PRIV','Zürich','CH',NULL),
(7,'NovaStart Coworking','CORP','Hamburg','DE',18000),
(8,'Petra Vogel','PRIV','Salzburg','AT',900),
(9,'Café Central Betriebs GmbH','CORP','Wien','AT',6500),
(10,'Felix Braun','PRIV','Hamburg','DE',NULL),
(11,'Messebau Krüger','CORP','Hannover','DE',12000),
(12,'Nina Albrecht','PRIV','Berlin','DE',2000);
INSERT INTO cat VALUES
(1,'Seating',NULL),(2,'Tables',NULL),(3,'Storage',NULL),(4,'Bedroom',NULL),
(5,'Sofas',1),(6,'Office Chairs',1),(7,'Desks',2),(8,'Dining Tables',2),(9,'Wardrobes',3),(10,'Beds',4),(11,'Bar Stools',1);
INSERT INTO itm VALUES
('S-100','Oslo Sofa',5,'grey',59.00,890.00,24),
('S-110','Malmo Corner Sofa',5,'blue',84.00,1390.00,12),
('S-120','Velvet Loveseat',5,'green',49.00,640.00,9),
('C-200','Ergo Task Chair',6,'black',18.50,260.00,140),
('C-210','Executive Chair',6,'brown',32.00,480.00,35),
('D-300','Sit-Stand Desk',7,'white',36.00,620.00,60),
('D-310','Compact Desk',7,'oak',21.00,290.00,45),
('T-400','Farmhouse Table',8,'oak',42.00,710.00,18),
('T-410','Round Bistro Table',8,'white',15.00,180.00,52),
('W-500','Sliding Wardrobe',9,'white',39.00,760.00,15),
('B-600','Queen Bed',10,'oak',45.00,690.00,28),
('B-610','Single Bed',10,'white',27.00,350.00,40),
('H-700','Chrome Bar Stool',11,NULL,9.50,115.00,80);
INSERT INTO contr VALUES
('R-2301',2,'2023-01-15','2023-07-15',600,'CLOSED'),
('R-2302',5,'2023-02-01','2023-03-01',1500,'CLOSED'),
('R-2303',3,'2023-03-10','2024-03-10',150,'CLOSED'),
('R-2304',1,'2023-04-01',NULL,5000,'ACTIVE'),
('R-2305',7,'2023-05-20',NULL,3200,'ACTIVE'),
('R-2306',4,'2023-06-05','2023-12-05',120,'CLOSED'),
('R-2307',5,'2023-09-12','2023-10-12',1800,'CLOSED'),
('R-2308',9,'2023-11-01',NULL,900,'ACTIVE'),
('R-2401',12,'2024-01-08','2025-01-08',200,'ACTIVE'),
('R-2402',11,'2024-02-19','2024-03-04',1100,'CLOSED'),
('R-2403',5,'2024-03-15','2024-04-15',2100,'CLOSED'),
('R-2404',6,'2024-04-22','2024-10-22',180,'OVERDUE'),
('R-2405',1,'2024-05-06',NULL,2600,'ACTIVE'),
('R-2406',8,'2024-06-17','2024-09-17',90,'OVERDUE'),
('R-2407',7,'2024-07-01',NULL,1400,'ACTIVE'),
('R-2408',5,'2024-08-30','2024-09-30',1950,'OVERDUE');
INSERT INTO contr_ln VALUES
('R-2301','D-300',4),('R-2301','C-200',4),('R-2302','H-700',30),('R-2302','T-410',15),('R-2303','S-100',1),
('R-2303','B-600',1),('R-2304','B-600',20),('R-2304','W-500',10),('R-2304','S-100',8),('R-2305','D-300',25),
('R-2305','C-200',60),('R-2305','S-110',3),('R-2306','B-610',2),('R-2307','T-410',20),('R-2307','H-700',40),
('R-2308','T-410',12),('R-2308','H-700',6),('R-2401','S-110',1),('R-2401','D-310',1),('R-2402','C-210',8),
('R-2402','T-410',5),('R-2403','S-100',6),('R-2403','H-700',24),('R-2404','B-610',1),('R-2405','S-110',4),
('R-2405','T-400',6),('R-2406','D-310',2),('R-2407','C-200',30),('R-2407','D-310',18),('R-2408','T-410',18);
INSERT INTO whse VALUES
(1,'Nord','Hamburg',2400),(2,'Mitte','Berlin',3100),(3,'Süd','München',1800),(4,'Alpen','Zürich',950),(5,'Donau','Wien',1200),(6,'Messe','Hannover',1500),(7,'Rhein','Köln',2050),(8,'Ems','Münster',780);
INSERT INTO trnsf VALUES
(1,'S-100',2,4,8,'2023-03-25'),(2,'B-600',3,4,20,'2023-03-27'),(3,'C-200',2,1,40,'2023-05-12'),(4,'D-300',3,1,10,'2023-05-15'),
(5,'T-410',2,5,12,'2023-10-24'),(6,'H-700',1,2,25,'2023-09-05'),(7,'C-210',2,1,8,'2024-02-14'),(8,'S-110',2,4,4,'2024-04-29'),
(9,'T-400',3,4,6,'2024-04-30'),(10,'B-610',2,5,15,'2024-06-03'),(11,'D-310',2,1,18,'2024-06-25'),(12,'H-700',5,2,9,'2024-08-20');
