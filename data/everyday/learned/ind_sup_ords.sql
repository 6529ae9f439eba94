CREATE TABLE dept (dept_no INTEGER PRIMARY KEY, dept_nm TEXT, bldg TEXT, ann_bdgt REAL);
CREATE TABLE emp (emp_no INTEGER PRIMARY KEY, fst_nm TEXT, lst_nm TEXT, hire_dt DATE, mth_sal REAL, mgr_no INTEGER, dept_no INTEGER, act_flg TEXT,
 FOREIGN KEY (mgr_no) REFERENCES emp(emp_no), FOREIGN KEY (dept_no) REFERENCES dept(dept_no));
CREATE TABLE cust (cust_no INTEGER PRIMARY KEY, cust_nm TEXT, cty TEXT, cr_lmt REAL, acct_mgr_no INTEGER, blk_flg TEXT, lst_vst_dt DATE,
 FOREIGN KEY (acct_mgr_no) REFERENCES emp(emp_no));
CREATE TABLE whs (whs_cd TEXT PRIMARY KEY, whs_nm TEXT, cty TEXT, max_plt INTEGER, blt_yr INTEGER, htd INTEGER);
CREATE TABLE prod (prod_cd TEXT PRIMARY KEY, prod_desc TEXT, catg TEXT, unt_prc REAL, wgt_kg REAL, ld_tm_d INTEGER, qty_oh INTEGER, whs_cd TEXT, disc_flg TEXT,
 FOREIGN KEY (whs_cd) REFERENCES whs(whs_cd));
CREATE TABLE ord_hdr (ord_no INTEGER PRIMARY KEY, cust_no INTEGER, ord_dt DATE, shp_dt DATE, ent_by INTEGER, appr_by INTEGER, ord_sts TEXT, frt_amt REAL, pd_flg INTEGER,
 FOREIGN KEY (cust_no) REFERENCES cust(cust_no), FOREIGN KEY (ent_by) REFERENCES emp(emp_no), FOREIGN KEY (appr_by) REFERENCES emp(emp_no));
CREATE TABLE ord_ln (ord_no INTEGER, ln_no INTEGER, prod_cd TEXT, qty INTEGER, ln_prc REAL, PRIMARY KEY (ord_no, ln_no),
 FOREIGN KEY (ord_no) REFERENCES ord_hdr(ord_no), FOREIGN KEY (prod_cd) REFERENCES prod(prod_cd));
INSERT INTO dept VALUES (10,'Inside Sales','A',240000),(20,'Purchasing','A',180000),(30,'Dispatch','B',310000),(40,'Accounts','C',95000),(50,'Engineering Support','C',NULL),(60,'Showroom','B',40000);
INSERT INTO emp VALUES (1,'Hedda','Lindqvist','2004-03-01',7200,NULL,10,'Y'),(2,'Tomasz','Baran','2009-09-15',5100,1,10,'Y'),(3,'Priya','Nair','2012-01-09',4700,1,20,'Y'),
(4,'Oskar','Wendt','2015-06-01',3900,2,10,'Y'),(5,'Jules','Mercier','2016-11-21',3600,2,10,'N'),(6,'Agnes','Halloran','2018-02-05',5300,3,20,'Y'),(7,'Dario','Conti','2019-08-12',3100,3,30,'Y'),
(8,'Selma','Yildiz','2020-05-04',2950,7,30,'Y'),(9,'Ruben','Okafor','2021-10-18',2800,7,30,'N'),(10,'Mina','Petrov','2022-03-14',3350,1,40,'Y'),(11,'Karl','Osei','2023-01-16',2700,2,10,'Y'),(12,'Beatrix','Lang','2007-07-02',4400,1,50,'Y');
INSERT INTO cust VALUES (501,'Nordhaven Pumps','Aarhus',45000,2,'N','2024-02-11'),(502,'Castellan Steelworks','Turin',120000,2,'N','2023-11-30'),(503,'Brightwater Dairy','Cork',18000,4,'N','2024-03-05'),
(504,'Fenwick Conveyors','Leeds',60000,4,'Y','2022-06-17'),(505,'Hallmann Maschinen','Kassel',85000,2,'N',NULL),(506,'Ostrava Gearbox','Ostrava',32000,11,'N','2023-08-22'),(507,'Peat & Sons','Leeds',5000,11,'Y',NULL),
(508,'Quillon Plastics','Turin',27500,4,'N','2024-01-19'),(509,'Rhodes Elevators','Lyon',70000,2,'N','2023-05-03'),(510,'Sable Mining','Kiruna',150000,1,'N','2024-04-02');
INSERT INTO whs VALUES ('N1','North Depot','Aarhus',2400,1987,1),('S1','South Yard','Turin',5200,1969,0),('C1','Central Store','Kassel',3800,2005,1),('W1','West Hall','Leeds',900,2016,1),('X1','Overflow Shed','Leeds',350,1958,0);
INSERT INTO prod VALUES ('BR-100','Deep groove ball bearing 6204','Bearings',6.40,0.11,5,1800,'C1','N'),('BR-210','Tapered roller bearing','Bearings',23.90,0.75,12,420,'C1','N'),
('VB-030','V-belt 13 x 1250','Belts',9.80,0.25,4,960,'N1','N'),('VB-075','Toothed belt HTD 8M','Belts',31.50,0.60,14,150,'N1','N'),('MT-004','Electric motor 4 kW','Motors',389.00,32.5,21,14,'S1','N'),
('MT-011','Electric motor 11 kW','Motors',845.00,78.0,35,6,'S1','N'),('HY-012','Hydraulic hose 12 mm','Hydraulics',14.20,0.90,7,640,'W1','N'),('HY-088','Hydraulic cylinder 80 mm','Hydraulics',268.00,18.4,28,22,'S1','N'),
('SE-001','Shaft seal 35 mm','Seals',3.15,0.02,3,2750,'C1','N'),('SE-009','Leather seal ring','Seals',4.60,0.03,10,35,'X1','Y'),('GR-050','Worm gearbox size 50','Gearboxes',212.00,9.6,25,18,'N1','N'),('GR-020','Cast iron gearbox size 20','Gearboxes',149.00,14.1,40,3,'X1','Y');
INSERT INTO ord_hdr VALUES (9001,501,'2023-01-12','2023-01-18',4,2,'closed',45.0,1),(9002,502,'2023-02-03','2023-02-20',4,1,'closed',210.0,1),(9003,503,'2023-02-27','2023-03-02',5,2,'closed',18.5,1),
(9004,502,'2023-04-14','2023-05-30',11,1,'closed',340.0,1),(9005,506,'2023-05-08','2023-05-12',4,2,'closed',32.0,0),(9006,504,'2023-06-19',NULL,11,NULL,'cancelled',0.0,0),(9007,510,'2023-09-01','2023-10-09',2,1,'closed',520.0,1),
(9008,508,'2023-11-23','2023-11-29',4,2,'closed',27.0,1),(9009,505,'2024-01-15','2024-01-31',11,2,'closed',88.0,0),(9010,501,'2024-02-12','2024-02-15',4,2,'closed',38.0,1),(9011,509,'2024-03-04',NULL,11,1,'open',150.0,0),
(9012,510,'2024-03-18',NULL,2,1,'open',475.0,0),(9013,503,'2024-03-25',NULL,4,NULL,'draft',0.0,0),(9014,502,'2024-04-02',NULL,4,1,'open',190.0,0),(9015,510,'2024-04-09',NULL,11,NULL,'draft',NULL,0);
INSERT INTO ord_ln VALUES (9001,1,'BR-100',200,6.10),(9001,2,'SE-001',300,3.00),(9002,1,'MT-004',6,375.00),(9002,2,'VB-075',24,31.50),(9003,1,'HY-012',40,14.20),(9004,1,'MT-011',3,820.00),(9004,2,'GR-050',5,205.00),(9004,3,'BR-210',80,22.50),
(9005,1,'GR-050',2,212.00),(9006,1,'VB-030',60,9.80),(9007,1,'HY-088',10,255.00),(9007,2,'MT-011',2,830.00),(9007,3,'BR-210',150,21.90),(9008,1,'SE-001',500,2.90),(9009,1,'BR-100',350,5.95),(9009,2,'VB-030',90,9.40),(9010,1,'SE-001',250,3.05),
(9011,1,'MT-004',4,389.00),(9011,2,'HY-012',120,13.60),(9012,1,'HY-088',8,260.00),(9012,2,'BR-210',60,23.00),(9013,1,'SE-001',100,3.15),(9014,1,'GR-050',7,208.00),(9015,1,'BR-100',90,6.40);
