CREATE TABLE tariffs (trf_id INTEGER PRIMARY KEY, trf_nm TEXT, engy_type TEXT, prc_kwh REAL, base_fee REAL, green_flg TEXT, valid_from TEXT);
CREATE TABLE households (hh_id INTEGER PRIMARY KEY, cust_nm TEXT, street TEXT, city TEXT, num_res INTEGER, area_sqm REAL, email TEXT, reg_dt TEXT);
CREATE TABLE meters (mtr_id INTEGER PRIMARY KEY, hh_id INTEGER, trf_id INTEGER, serial_no TEXT, engy_type TEXT, inst_dt TEXT, smart_flg TEXT, stat TEXT);
CREATE TABLE readings (rdg_id INTEGER PRIMARY KEY, mtr_id INTEGER, rdg_dt TEXT, kwh REAL, src TEXT);
CREATE TABLE invoices (inv_id INTEGER PRIMARY KEY, hh_id INTEGER, inv_dt TEXT, amt REAL, due_dt TEXT, paid_flg TEXT);
INSERT INTO tariffs VALUES
(1,'Basic Power','electricity',0.34,9.90,'N','2021-01-01'),
(2,'EcoWind','electricity',0.37,8.50,'Y','2022-04-01'),
(3,'Night Saver','electricity',0.29,11.20,'N','2020-07-01'),
(4,'Gas Comfort','gas',0.11,12.00,'N','2019-01-01'),
(5,'Bio Gas Plus','gas',0.14,10.75,'Y','2023-01-01'),
(6,'SolarFlex','electricity',0.31,14.90,'Y','2023-09-01'),
(7,'Heat Pump Special','electricity',0.26,13.40,'Y','2024-02-01'),
(8,'Classic Gas','gas',0.12,9.95,'N','2016-01-01');
INSERT INTO households VALUES
(1,'Weber, Karin','Lindenweg 4','Freiburg',2,84.5,'k.weber@post.de','2018-03-01'),
(2,'Ozturk, Emre','Bahnhofstr. 19','Freiburg',4,112.0,'emre.o@mail.de','2019-10-15'),
(3,'Haas, Dieter','Am Bach 7','Lahr',1,58.0,NULL,'2012-06-30'),
(4,'Nguyen, Linh','Rosenstr. 2a','Offenburg',5,140.0,'linh.nguyen@mail.de','2020-01-20'),
(5,'Schulz, Martin','Kirchgasse 11','Lahr',3,96.5,'mschulz@post.de','2016-11-11'),
(6,'Costa, Bianca','Talstr. 33','Freiburg',2,71.0,NULL,'2021-05-05'),
(7,'Frey, Ursula','Hauptstr. 101','Emmendingen',1,63.5,'u.frey@web.de','2010-09-01'),
(8,'Bauer, Tobias','Gartenweg 8','Offenburg',4,155.0,'tobias.bauer@web.de','2017-07-17'),
(9,'Kovac, Mila','Schlossberg 1','Freiburg',3,102.0,'mila@kovac.eu','2022-08-28'),
(10,'Lorenz, Paul','Wiesenweg 15','Kehl',2,NULL,'p.lorenz@post.de','2023-02-14'),
(11,'Adler, Simone','Rheinstr. 60','Kehl',6,178.0,'s.adler@web.de','2023-12-01');
INSERT INTO meters VALUES
(1,1,1,'E-10021','electricity','2018-03-01','N','active'),
(2,1,4,'G-20011','gas','2018-03-01','N','active'),
(3,2,2,'E-10022','electricity','2019-10-20','Y','active'),
(4,3,1,'E-10007','electricity','2012-07-02','N','active'),
(5,4,6,'E-10140','electricity','2023-09-12','Y','active'),
(6,4,5,'G-20058','gas','2023-01-09','Y','active'),
(7,5,1,'E-10015','electricity','2016-11-20','N','defective'),
(8,6,2,'E-10098','electricity','2021-05-10','Y','active'),
(9,7,3,'E-10003','electricity','2010-09-03','N','removed'),
(10,7,1,'E-10177','electricity','2024-01-25','Y','active'),
(11,8,3,'E-10045','electricity','2017-07-21','N','active'),
(12,8,4,'G-20009','gas','2017-07-21','N','active'),
(13,9,2,'E-10120','electricity','2022-08-30','Y','active'),
(14,10,1,'E-10131','electricity','2023-02-15','Y','active'),
(15,8,6,'E-10166','electricity','2023-11-06','Y','active'),
(16,5,4,'G-20033','gas','2016-11-20','N','active');
INSERT INTO readings VALUES
(1,1,'2023-12-31',182.4,'manual'),(2,1,'2024-01-31',195.0,'manual'),(3,1,'2024-02-29',171.3,'estimated'),
(4,2,'2024-01-31',1420.0,'manual'),(5,2,'2024-02-29',1255.5,'manual'),
(6,3,'2023-12-31',355.8,'remote'),(7,3,'2024-01-31',371.2,'remote'),(8,3,'2024-02-29',340.6,'remote'),
(9,4,'2023-12-31',98.0,'estimated'),(10,4,'2024-01-31',104.5,'manual'),
(11,5,'2024-01-31',288.1,'remote'),(12,5,'2024-02-29',240.9,'remote'),
(13,6,'2024-01-31',1890.4,'remote'),(14,6,'2024-02-29',1702.2,'remote'),
(15,7,'2023-12-31',265.0,'estimated'),
(16,8,'2023-12-31',151.7,'remote'),(17,8,'2024-01-31',160.3,'remote'),
(18,10,'2024-02-29',89.4,'remote'),
(19,11,'2023-12-31',512.0,'manual'),(20,11,'2024-01-31',540.5,'manual'),
(21,12,'2024-01-31',2105.0,'estimated'),
(22,13,'2024-01-31',230.6,'remote'),(23,13,'2024-02-29',219.9,'remote'),
(24,15,'2024-01-31',133.3,'remote'),(25,16,'2023-12-31',1333.0,'manual');
INSERT INTO invoices VALUES
(1,1,'2024-01-10',142.30,'2024-01-31','Y'),
(2,2,'2024-01-10',139.95,'2024-01-31','Y'),
(3,3,'2024-01-11',45.20,'2024-02-01','Y'),
(4,4,'2024-01-12',318.75,'2024-02-02','N'),
(5,5,'2024-01-12',201.60,'2024-02-02','N'),
(6,6,'2024-01-15',64.80,'2024-02-05','Y'),
(7,8,'2024-01-15',455.10,'2024-02-05','Y'),
(8,9,'2024-01-16',93.85,'2024-02-06','Y'),
(9,1,'2024-02-10',228.40,'2024-03-02','Y'),
(10,2,'2024-02-10',145.10,'2024-03-02','N'),
(11,4,'2024-02-12',326.05,'2024-03-04','N'),
(12,8,'2024-02-15',431.90,'2024-03-07','Y'),
(13,9,'2024-02-16',89.90,'2024-03-08','N'),
(14,3,'2024-02-12',44.45,'2024-03-04','Y'),
(15,4,'2024-03-12',271.15,'2024-04-02','N');
