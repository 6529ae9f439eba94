CREATE TABLE sup (
  sup_no INTEGER PRIMARY KEY,
  sup_nm TEXT,
  cty TEXT,
  ctry_cd TEXT,
  lead_days INTEGER,
  pref_flg TEXT
);
CREATE TABLE itm (
  itm_no INTEGER PRIMARY KEY,
  itm_cd TEXT,
  itm_nm TEXT,
  cat TEXT,
  unit_prc REAL,
  wgt_kg REAL,
  min_qty INTEGER,
  sup_no INTEGER,
  disc_flg TEXT
);
CREATE TABLE bin (
  bin_cd TEXT PRIMARY KEY,
  zone TEXT,
  aisle INTEGER,
  max_kg REAL,
  cold_flg TEXT
);
CREATE TABLE stk (
  stk_no INTEGER PRIMARY KEY,
  itm_no INTEGER,
  bin_cd TEXT,
  qty INTEGER,
  last_cnt_dt TEXT
);
CREATE TABLE mvmt (
  mvmt_no INTEGER PRIMARY KEY,
  itm_no INTEGER,
  from_bin TEXT,
  to_bin TEXT,
  qty INTEGER,
  mvmt_dt TEXT,
  emp_nm TEXT
);
CREATE TABLE po (
  po_no INTEGER PRIMARY KEY,
  sup_no INTEGER,
  ord_dt TEXT,
  rcv_dt TEXT,
  stat TEXT,
  buyer_nm TEXT
);
CREATE TABLE po_ln (
  po_ln_no INTEGER PRIMARY KEY,
  po_no INTEGER,
  itm_no INTEGER,
  qty INTEGER,
  prc REAL
);
INSERT INTO sup VALUES
(1,'Hansa Pack GmbH','Bremen','DE',5,'Y'),
(2,'Polymex','Poznan','PL',12,'N'),
(3,'Nordic Fasteners','Malmö','SE',9,'Y'),
(4,'Delta Tools','Rotterdam','NL',7,'N'),
(5,'Sichuan Supply','Chengdu','CN',45,'N'),
(6,'Frio Foods','Vigo','ES',4,'Y'),
(7,'Kartonfabrik Lenz','Kassel','DE',3,'N'),
(8,'Bolt & Nut Ltd','Sheffield','GB',14,'N');
INSERT INTO itm VALUES
(100,'PK-10','Cardboard box small','Packaging',0.45,0.2,500,7,'N'),
(101,'PK-11','Cardboard box large','Packaging',0.95,0.5,300,7,'N'),
(102,'PK-20','Stretch film','Packaging',6.8,2.4,60,1,'N'),
(103,'PK-31','Packing tape','Packaging',1.9,0.3,200,1,'N'),
(110,'FS-01','Hex bolt M8','Fasteners',0.12,0.02,2000,3,'N'),
(111,'FS-02','Hex nut M8','Fasteners',0.06,0.01,2000,3,'N'),
(112,'FS-09','Wood screw 40 mm','Fasteners',0.04,0.01,5000,8,'N'),
(113,'FS-15','Anchor bolt','Fasteners',1.35,0.15,250,8,'Y'),
(120,'TL-05','Cordless drill','Tools',89.0,1.9,15,4,'N'),
(121,'TL-06','Claw hammer','Tools',14.5,0.8,25,4,'N'),
(122,'TL-18','Spirit level','Tools',18.9,0.7,10,5,'N'),
(123,'TL-22','Angle grinder','Tools',74.0,2.6,10,4,'Y'),
(130,'FD-01','Frozen cod','Food',7.2,1.0,80,6,'N'),
(131,'FD-02','Frozen prawns','Food',11.6,0.5,100,6,'N'),
(140,'LT-03','LED work lamp','Lighting',32.0,1.2,20,5,'N'),
(141,'LT-04','Extension cable drum','Lighting',41.5,5.5,NULL,NULL,'N');
INSERT INTO bin VALUES
('A-01','A',1,800,'N'),('A-02','A',1,800,'N'),('A-12','A',2,650,'N'),
('B-03','B',4,1200,'N'),('B-07','B',4,1200,'N'),('B-11','B',5,1500,'N'),
('C-01','C',7,500,'Y'),('C-02','C',7,450,'Y'),('D-01','D',9,2000,'N'),('D-05','D',9,NULL,'N');
INSERT INTO stk VALUES
(1,100,'A-01',740,'2023-11-06'),
(2,101,'A-02',210,'2023-11-06'),
(3,102,'A-12',48,'2023-10-18'),
(4,103,'A-12',365,'2023-10-18'),
(5,110,'B-03',4200,'2023-09-04'),
(6,110,'B-07',1500,'2023-12-01'),
(7,111,'B-03',3900,'2023-09-04'),
(8,112,'B-07',12500,'2023-12-01'),
(9,113,'B-07',90,'2023-12-01'),
(10,120,'B-11',22,'2024-01-15'),
(11,121,'B-11',31,'2024-01-15'),
(12,122,'B-11',4,'2024-01-15'),
(13,130,'C-01',145,'2024-01-29'),
(14,131,'C-01',60,'2024-01-29'),
(15,131,'C-02',75,NULL),
(16,140,'D-01',18,'2023-08-22'),
(17,141,'D-01',9,NULL),
(18,100,'D-01',900,'2023-08-22');
INSERT INTO mvmt VALUES
(1,100,'D-01','A-01',300,'2023-11-03','Ivo'),
(2,110,'B-07','B-03',1000,'2023-08-30','Renate'),
(3,131,'C-01','C-02',40,'2024-01-30','Ivo'),
(4,140,'B-11','D-01',6,'2023-08-21','Kemal'),
(5,100,'D-01','A-01',250,'2024-01-08','Ivo'),
(6,103,'A-02','A-12',120,'2023-10-17','Renate'),
(7,112,'B-03','B-07',2500,'2023-11-28','Kemal'),
(8,122,'D-01','B-11',4,'2024-01-12','Ivo'),
(9,130,'C-02','C-01',55,'2024-01-26','Renate'),
(10,101,'D-01','A-02',90,'2024-02-02','Ivo');
INSERT INTO po VALUES
(5001,7,'2023-07-03','2023-07-06','received','Frau Albers'),
(5002,3,'2023-07-24','2023-08-07','received','Frau Albers'),
(5003,5,'2023-08-01','2023-09-20','received','Mr Singh'),
(5004,6,'2023-09-12','2023-09-15','received','Mr Singh'),
(5005,4,'2023-10-09','2023-10-16','received','Frau Albers'),
(5006,1,'2023-11-13','2023-11-20','received','Frau Albers'),
(5007,8,'2023-12-04',NULL,'cancelled','Mr Singh'),
(5008,6,'2024-01-10','2024-01-15','received','Mr Singh'),
(5009,7,'2024-01-22','2024-01-25','received','Frau Albers'),
(5010,5,'2024-02-05',NULL,'open','Mr Singh'),
(5011,4,'2024-02-12',NULL,'open','Frau Albers'),
(5012,6,'2024-02-14','2024-02-16','received','Frau Albers');
INSERT INTO po_ln VALUES
(1,5001,100,1000,0.42),(2,5001,101,400,0.9),(3,5002,110,3000,0.11),(4,5002,111,3000,0.05),
(5,5003,122,30,15.2),(6,5003,140,40,27.5),(7,5004,130,150,6.9),(8,5004,131,100,10.8),
(9,5005,120,20,79.0),(10,5005,121,25,12.1),(11,5005,123,10,66.0),(12,5006,102,80,6.1),
(13,5006,103,300,1.6),(14,5007,112,10000,0.03),(15,5008,131,120,11.1),(16,5009,100,1500,0.41),
(17,5010,122,50,14.9),(18,5010,140,25,28.0),(19,5011,120,15,81.5),(20,5012,130,200,7.0);
