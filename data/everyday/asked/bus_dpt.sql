CREATE TABLE dpt (dpt_id INTEGER PRIMARY KEY, dpt_nm TEXT, cap INTEGER, opn_yr INTEGER);
CREATE TABLE bus (
  bus_no TEXT PRIMARY KEY, mk TEXT, mdl TEXT, yr INTEGER, seats INTEGER, elec_flg INTEGER, dpt_id INTEGER,
  FOREIGN KEY (dpt_id) REFERENCES dpt(dpt_id)
);
CREATE TABLE mech (
  mech_id INTEGER PRIMARY KEY, mech_nm TEXT, grd TEXT, hr_rt REAL, dpt_id INTEGER, ldr_id INTEGER,
  FOREIGN KEY (dpt_id) REFERENCES dpt(dpt_id), FOREIGN KEY (ldr_id) REFERENCES mech(mech_id)
);
CREATE TABLE drv (
  drv_id INTEGER PRIMARY KEY, drv_nm TEXT, hire_dt DATE, cty TEXT, dpt_id INTEGER, trnr_id INTEGER, pt_flg INTEGER,
  FOREIGN KEY (dpt_id) REFERENCES dpt(dpt_id), FOREIGN KEY (trnr_id) REFERENCES drv(drv_id)
);
CREATE TABLE stp (stp_id INTEGER PRIMARY KEY, stp_nm TEXT, zn INTEGER, shltr_flg INTEGER);
CREATE TABLE rte (
  rte_no TEXT PRIMARY KEY, frm_stp INTEGER, to_stp INTEGER, dist_km REAL, dur_min INTEGER, nght_flg INTEGER,
  FOREIGN KEY (frm_stp) REFERENCES stp(stp_id), FOREIGN KEY (to_stp) REFERENCES stp(stp_id)
);
CREATE TABLE trp (
  trp_id INTEGER PRIMARY KEY, rte_no TEXT, bus_no TEXT, drv_id INTEGER, trp_dt DATE, pax INTEGER, dly_min INTEGER,
  FOREIGN KEY (rte_no) REFERENCES rte(rte_no), FOREIGN KEY (bus_no) REFERENCES bus(bus_no), FOREIGN KEY (drv_id) REFERENCES drv(drv_id)
);
CREATE TABLE dfct (
  dfct_id INTEGER PRIMARY KEY, bus_no TEXT, rep_drv INTEGER, fix_mech INTEGER, insp_mech INTEGER, rep_dt DATE, fix_dt DATE, descr TEXT, cost REAL,
  FOREIGN KEY (bus_no) REFERENCES bus(bus_no), FOREIGN KEY (rep_drv) REFERENCES drv(drv_id), FOREIGN KEY (fix_mech) REFERENCES mech(mech_id), FOREIGN KEY (insp_mech) REFERENCES mech(mech_id)
);
INSERT INTO dpt VALUES (1,'Mill Road',60,1968),(2,'Canal Street',35,1991),(3,'Airport East',80,2015),(4,'Southgate',25,1974);
INSERT INTO bus VALUES
('B101','Volvo','7900E',2021,38,1,1),('B102','Volvo','B8RLE',2014,44,0,1),('B103','MAN','Lion''s City',2016,42,0,2),('B104','MAN','Lion''s City E',2022,36,1,3),('B105','Solaris','Urbino 18',2018,52,0,3),('B106','Solaris','Urbino 12 E',2020,37,1,3),('B107','Mercedes','Citaro',2009,40,0,4),('B108','Mercedes','Citaro G',2012,50,0,1),('B109','Volvo','B5TL',2017,74,0,2),('B110','BYD','K9',2023,35,1,3);
INSERT INTO mech VALUES
(1,'Ron Castle','master',34.5,1,NULL),(2,'Vera Dunn','senior',29.0,1,1),(3,'Eddie Pope','junior',21.5,1,2),(4,'Haruka Seki','master',36.0,3,1),(5,'Jan Mertens','senior',28.2,3,4),(6,'Tilly Ford','junior',30.5,3,5),(7,'Abdul Karim','senior',28.8,2,1);
INSERT INTO drv VALUES
(1,'Nigel Stead','2003-04-07','Alton',1,NULL,0),(2,'Rita Solano','2010-08-16','Alton',1,1,0),(3,'Pawel Zając','2015-01-12','Weyford',3,1,0),(4,'Donna Keane','2018-05-28','Weyford',3,2,1),(5,'Musa Bello','2019-09-02','Alton',2,2,0),(6,'Gwen Pryce','2021-03-15','Hartwell',2,3,1),(7,'Ivan Petrov','2022-11-07','Hartwell',4,2,0),(8,'Cathy Lim','2023-06-19','Weyford',3,4,1);
INSERT INTO stp VALUES (1,'Central Station',1,1),(2,'University',1,1),(3,'Harbour',2,0),(4,'Airport',3,1),(5,'Hospital',2,1),(6,'Weyford Green',3,0),(7,'Stadium',2,0);
INSERT INTO rte VALUES
('10',1,4,18.4,42,0),('12',2,5,6.1,21,0),('14',3,1,4.8,17,0),('21',6,1,22.5,55,0),('30',7,2,7.7,25,0),('N1',1,6,23.0,48,1),('N4',4,1,18.4,36,1),('35',5,4,15.2,38,0);
INSERT INTO trp VALUES
(1,'10','B104',3,'2024-01-08',61,4),(2,'10','B106',4,'2024-01-09',48,0),(3,'12','B102',2,'2024-01-09',35,2),(4,'14','B109',5,'2024-01-15',52,11),(5,'21','B105',3,'2024-01-22',70,7),(6,'N1','B101',1,'2024-01-27',22,0),(7,'30','B103',5,'2024-02-02',88,15),(8,'N4','B104',8,'2024-02-03',19,1),(9,'10','B105',3,'2024-02-12',77,9),(10,'14','B109',6,'2024-02-19',40,3),(11,'21','B108',2,'2024-02-20',55,NULL),(12,'12','B101',1,'2024-03-04',31,0),(13,'10','B106',4,'2024-03-11',66,6),(14,'N1','B102',2,'2024-03-16',27,5),(15,'30','B103',6,'2024-03-23',93,18),(16,'14','B107',7,'2024-03-25',38,NULL);
INSERT INTO dfct VALUES
(1,'B107',7,2,1,'2024-01-05','2024-01-09','brakes squeal when cold',310.0),(2,'B102',2,3,2,'2024-01-10','2024-01-10','wiper blade torn',24.5),(3,'B105',3,5,4,'2024-01-23','2024-01-30','gearbox leaking oil',1890.0),(4,'B109',5,7,1,'2024-01-16','2024-01-18','rear door jams',145.0),(5,'B103',5,7,1,'2024-02-05','2024-02-13','brakes worn out',720.0),(6,'B104',8,6,5,'2024-02-04','2024-02-05','charging flap broken',88.0),(7,'B108',2,2,1,'2024-02-21','2024-02-28','heater dead',265.0),(8,'B105',4,6,4,'2024-03-01','2024-03-02','front door sensor',130.0),(9,'B106',4,NULL,NULL,'2024-03-12',NULL,'range drops quickly',NULL),(10,'B103',7,NULL,NULL,'2024-03-25',NULL,'brakes pull to the left',NULL),(11,'B107',7,3,2,'2024-03-18','2024-03-21','seat torn',60.0);
