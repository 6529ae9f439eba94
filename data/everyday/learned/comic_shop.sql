CREATE TABLE publ (
  publ_id INTEGER PRIMARY KEY,
  publ_nm TEXT,
  ctry_cd TEXT,
  founded_yr INTEGER
);
CREATE TABLE series (
  ser_id INTEGER PRIMARY KEY,
  ser_nm TEXT,
  publ_id INTEGER,
  genre TEXT,
  start_yr INTEGER,
  end_yr INTEGER,
  FOREIGN KEY (publ_id) REFERENCES publ(publ_id)
);
CREATE TABLE comic (
  comic_id INTEGER PRIMARY KEY,
  ser_id INTEGER,
  issue_no INTEGER,
  title TEXT,
  rel_dt DATE,
  cond TEXT,
  price REAL,
  qty INTEGER,
  signed TEXT,
  FOREIGN KEY (ser_id) REFERENCES series(ser_id)
);
CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_nm TEXT,
  tel TEXT,
  city TEXT,
  mbr_since DATE,
  vip TEXT,
  pts INTEGER
);
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  cust_id INTEGER,
  sale_dt DATE,
  pay_meth TEXT,
  FOREIGN KEY (cust_id) REFERENCES cust(cust_id)
);
CREATE TABLE sale_line (
  line_id INTEGER PRIMARY KEY,
  sale_id INTEGER,
  comic_id INTEGER,
  qty INTEGER,
  unit_prc REAL,
  FOREIGN KEY (sale_id) REFERENCES sale(sale_id),
  FOREIGN KEY (comic_id) REFERENCES comic(comic_id)
);
CREATE TABLE pull_list (
  pull_id INTEGER PRIMARY KEY,
  cust_id INTEGER,
  ser_id INTEGER,
  added_dt DATE,
  FOREIGN KEY (cust_id) REFERENCES cust(cust_id),
  FOREIGN KEY (ser_id) REFERENCES series(ser_id)
);
INSERT INTO publ VALUES
(1,'Thunderhead Comics','US',1961),(2,'Paper Lantern Press','JP',1984),(3,'Editions Rivage','FR',1973),
(4,'Fogbank','UK',1999),(5,'Nordlicht Verlag','DE',2008),(6,'Garage Ink','US',2015),
(7,'Casa Tinta','ES',1991),(8,'Moonpool','US',2019);
INSERT INTO series VALUES
(1,'Captain Meridian',1,'superhero',1963,NULL),
(2,'The Night Ferry',4,'horror',2004,2016),
(3,'Lotus Blade',2,'manga',1997,NULL),
(4,'Les Marins Perdus',3,'adventure',1979,1998),
(5,'Rust Belt Robots',6,'science fiction',2017,NULL),
(6,'Doctor Umbra',1,'superhero',1974,NULL),
(7,'Kleine Wolke',5,'children',2012,NULL),
(8,'Tea with Ghosts',2,'manga',2011,2020),
(9,'Hollow Streets',4,'crime',2001,2010),
(10,'El Faro',7,'adventure',1994,2009);
INSERT INTO comic VALUES
(1,1,1,'Dawn of Meridian','1963-05-01','good',1850.0,1,'N'),
(2,1,312,'Meridian No More','1991-08-01','fine',14.0,6,'N'),
(3,1,500,'Anniversary','2007-03-14','mint',29.5,4,'Y'),
(4,2,1,'Casting Off','2004-10-06','mint',42.0,2,'Y'),
(5,2,13,'Drowned Bells','2006-02-15','fine',9.5,7,'N'),
(6,3,1,'The Pond','1997-04-10','fine',24.0,5,'N'),
(7,3,40,'Red Lanterns','2009-09-03','mint',12.0,11,'N'),
(8,4,3,'La Baie','1981-11-20','good',36.0,1,'N'),
(9,5,1,'Assembly Line','2017-01-18','mint',18.0,3,'Y'),
(10,5,7,'Overtime','2018-05-23','mint',4.5,14,'N'),
(11,6,1,'The Umbral Door','1974-06-01','poor',310.0,1,'N'),
(12,6,220,'Eclipse','2003-12-03','fine',7.0,9,NULL),
(13,7,2,'Kleine Wolke im Zoo','2013-03-08','mint',11.0,8,'N'),
(14,8,1,'First Cup','2011-07-07','fine',13.5,0,'N'),
(15,8,5,'Second Cup','2012-06-14','mint',13.0,10,'N'),
(16,9,4,'Rain on Tin','2002-01-16','good',5.5,12,'N'),
(17,5,8,'Night Shift','2018-08-29','mint',5.0,0,'N'),
(18,9,5,'The Last Cab','2002-02-20','fine',6.5,13,'Y');
INSERT INTO cust VALUES
(1,'Walt Jensen','555-0141','Portland','2012-03-03','Y',2450),
(2,'Dana Ortiz','555-0188','Portland','2015-07-19','N',860),
(3,'Priscilla Ng',NULL,'Salem','2016-11-28','Y',3120),
(4,'Ray Kowalski','555-0102','Vancouver','2018-01-15','N',415),
(5,'Tessa Bloom','555-0177','Portland','2019-05-04','N',990),
(6,'Hugo Alvarez',NULL,'Beaverton','2020-02-22','N',120),
(7,'Mina Sato','555-0163','Salem','2021-09-09','Y',1775),
(8,'Glenn Pike','555-0119','Eugene','2022-06-30','N',0),
(9,'Wanda Frost','555-0150','Portland','2023-01-12','N',340),
(10,'Theo Grant',NULL,'Beaverton','2023-08-26','N',75);
INSERT INTO sale VALUES
(1,1,'2022-05-07','card'),(2,3,'2022-07-16','card'),(3,2,'2022-10-29','cash'),
(4,7,'2022-12-17','card'),(5,4,'2023-01-21','cash'),(6,3,'2023-02-18','voucher'),
(7,5,'2023-04-01','card'),(8,1,'2023-05-06','card'),(9,9,'2023-05-06','cash'),
(10,3,'2023-08-12','card'),(11,7,'2023-10-28','card'),(12,2,'2023-12-02','cash'),
(13,6,'2024-01-13','card'),(14,NULL,'2024-01-20','cash'),(15,10,'2024-02-03','voucher');
INSERT INTO sale_line VALUES
(1,1,3,1,29.5),(2,1,2,2,14.0),(3,2,6,1,24.0),(4,2,15,1,13.0),(5,3,10,3,4.5),
(6,4,7,2,12.0),(7,4,14,1,13.5),(8,5,16,2,5.5),(9,6,7,1,12.0),(10,6,4,1,40.0),
(11,7,13,2,11.0),(12,8,11,1,295.0),(13,9,10,1,4.5),(14,9,17,2,5.0),(15,10,14,1,13.5),
(16,10,15,2,13.0),(17,10,7,1,12.0),(18,11,8,1,36.0),(19,12,10,2,4.5),(20,12,17,1,5.0),
(21,13,9,1,18.0),(22,14,18,4,6.0),(23,15,5,1,9.5);
INSERT INTO pull_list VALUES
(1,1,1,'2012-03-10'),(2,1,6,'2014-06-01'),(3,2,5,'2017-01-20'),(4,3,3,'2016-12-01'),
(5,3,8,'2017-02-11'),(6,3,1,'2019-08-03'),(7,4,5,'2018-02-02'),(8,7,3,'2021-10-01'),
(9,7,5,'2022-01-08'),(10,9,5,'2023-01-12'),(11,5,7,'2019-06-15'),(12,9,6,'2023-03-18');
