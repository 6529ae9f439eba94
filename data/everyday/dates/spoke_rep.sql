CREATE TABLE cust (cust_id INTEGER PRIMARY KEY, cust_nm TEXT, town TEXT, brth_dt TEXT, since_dt TEXT);
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY, cust_id INTEGER, brand TEXT, bike_typ TEXT, bought_yr INTEGER, next_chk_dt TEXT);
CREATE TABLE mech (mech_id INTEGER PRIMARY KEY, mech_nm TEXT, hrly_rate REAL, start_dt TEXT, contract_end TEXT);
CREATE TABLE job (job_id INTEGER PRIMARY KEY, bike_id INTEGER, mech_id INTEGER, recv_at TEXT, prom_dt TEXT, done_dt TEXT, paid_dt TEXT, descr TEXT, amt REAL, urgent TEXT);
CREATE TABLE part_ord (po_id INTEGER PRIMARY KEY, job_id INTEGER, part_nm TEXT, qty INTEGER, unit_cost REAL, ord_dt TEXT, arr_dt TEXT, exp_dt TEXT);
INSERT INTO cust VALUES
(1,'Franka Belling','Ostley','1979-02-14','2020-04-11'),
(2,'Idris Cobb','Ostley',DATE('now', '-29 years'),'2021-06-02'),
(3,'Maud Renner','Kirk Vale','1952-09-09','2022-03-28'),
(4,'Teo Salas','Kirk Vale',DATE('now', '-16 years', '-3 days'),'2023-05-06'),
(5,'Lou Hendry','Barrow End','1995-12-21',DATE('now', 'start of year', '-1 year', '+95 days')),
(6,'Greta Ammann','Barrow End',DATE('now', '-52 years'),DATE('now', 'start of year', '-1 year', '+222 days')),
(7,'Vikram Dale','Ostley',NULL,DATE('now', 'start of month', '-1 month', '+13 days')),
(8,'Pia Noor','Ostley','2004-07-01',DATE('now', 'weekday 0', '-11 days')),
(9,'Ben Stocker','Kirk Vale','1987-04-18',DATE('now'));
INSERT INTO bike VALUES
(1,1,'Trekka','city',2018,DATE('now', '-30 days')),(2,1,'Volant','e-bike',2022,DATE('now', 'start of month', '+1 month', '+9 days')),(3,2,'Rosso','road',2020,DATE('now', 'weekday 0', '+2 days')),(4,3,'Trekka','e-bike',2021,DATE('now', '+40 days')),(5,4,'Gravix','mountain',2023,DATE('now', 'start of year', '+1 year', '+25 days')),(6,5,'Rosso','road',2019,DATE('now', '-4 days')),(7,6,'Volant','cargo',2024,DATE('now', 'weekday 0', '+6 days')),(8,7,'Gravix','mountain',2017,NULL),(9,8,'Trekka','city',2015,DATE('now', '+1 days')),(10,9,'Old Swan','city',1988,NULL),(11,3,'Volant','city',2016,DATE('now', 'start of month', '+1 month', '+20 days'));
INSERT INTO mech VALUES
(1,'Arno Kessel',46.0,'2019-03-01',NULL),(2,'Bibi Laurent',44.0,'2021-10-18',DATE('now', 'start of month', '+1 month', '+24 days')),(3,'Chuck Moran',38.0,DATE('now', 'start of year', '-1 year', '+33 days'),DATE('now', '+400 days')),(4,'Desta Haile',35.0,DATE('now', 'start of month', '-1 month', '+1 days'),DATE('now', 'start of year', '+1 year', '+120 days')),(5,'Emil Strauss',40.0,'2020-05-04','2024-04-30');
INSERT INTO job VALUES
(1,1,1,DATETIME('now', 'weekday 0', '-13 days', 'start of day', '+9 hours', '+10 minutes'),DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-10 days'),'brake pads',48.0,'N'),
(2,3,2,DATETIME('now', 'weekday 0', '-13 days', 'start of day', '+17 hours', '+30 minutes'),DATE('now', 'weekday 0', '-10 days'),DATE('now', 'weekday 0', '-9 days'),DATE('now', 'weekday 0', '-8 days'),'gear tuning',62.0,'N'),
(3,2,1,DATETIME('now', 'weekday 0', '-12 days', 'start of day', '+10 hours'),DATE('now', 'weekday 0', '-9 days'),DATE('now', 'weekday 0', '-10 days'),NULL,'motor software update',95.0,'Y'),
(4,6,3,DATETIME('now', 'weekday 0', '-11 days', 'start of day', '+12 hours', '+15 minutes'),DATE('now', 'weekday 0', '-8 days'),DATE('now'),NULL,'new chain and cassette',134.0,'N'),
(5,7,1,DATETIME('now', 'weekday 0', '-10 days', 'start of day', '+8 hours', '+20 minutes'),DATE('now', '-1 days'),NULL,NULL,'spoke replacement',57.0,'N'),
(6,9,4,DATETIME('now', 'weekday 0', '-9 days', 'start of day', '+16 hours', '+45 minutes'),DATE('now'),NULL,NULL,'puncture',18.0,'Y'),
(7,5,2,DATETIME('now', 'weekday 0', '-8 days', 'start of day', '+11 hours', '+5 minutes'),DATE('now', '+1 days'),NULL,NULL,'fork service',155.0,'N'),
(8,4,3,DATETIME('now', 'weekday 0', '-7 days', 'start of day', '+14 hours', '+10 minutes'),DATE('now', '+2 days'),NULL,NULL,'brake bleed',72.0,'N'),
(9,10,1,DATETIME('now', 'start of day', '+8 hours', '+40 minutes'),DATE('now', 'weekday 0', '+2 days'),NULL,NULL,'full overhaul',210.0,'N'),
(10,8,4,DATETIME('now', 'start of day', '+11 hours', '+15 minutes'),DATE('now'),DATE('now'),DATE('now'),'puncture',18.0,'Y'),
(11,11,2,DATETIME('now', '-1 days', 'start of day', '+18 hours', '+20 minutes'),DATE('now', 'weekday 0', '+4 days'),NULL,NULL,'new saddle',39.0,'N'),
(12,1,1,DATETIME('now', 'start of month', '-1 month', '+3 days', 'start of day', '+9 hours', '+30 minutes'),DATE('now', 'start of month', '-1 month', '+5 days'),DATE('now', 'start of month', '-1 month', '+5 days'),DATE('now', 'start of month', '-1 month', '+5 days'),'light repair',27.0,'N'),
(13,8,2,DATETIME('now', 'start of month', '-1 month', '+13 days', 'start of day', '+13 hours', '+40 minutes'),DATE('now', 'start of month', '-1 month', '+17 days'),DATE('now', 'start of month', '-1 month', '+19 days'),DATE('now', 'start of month', '-1 month', '+24 days'),'suspension check',88.0,'N'),
(14,6,1,DATETIME('now', 'start of month', '-1 month', '+16 days', 'start of day', '+10 hours', '+50 minutes'),DATE('now', 'start of month', '-1 month', '+18 days'),DATE('now', 'start of month', '-1 month', '+18 days'),DATE('now', 'start of month', '-1 month', '+19 days'),'wheel truing',33.0,'Y'),
(15,7,3,DATETIME('now', 'start of month', '-1 month', '+21 days', 'start of day', '+15 hours', '+25 minutes'),DATE('now', 'start of month', '-1 month', '+24 days'),DATE('now', 'start of month', '-1 month', '+23 days'),DATE('now', '-1 days'),'annual inspection',119.0,'N'),
(16,3,3,DATETIME('now', 'start of month', 'start of day', '+9 hours', '+45 minutes'),DATE('now', 'start of month'),DATE('now', 'start of month'),DATE('now', 'start of month'),'wheel truing',31.0,'N'),
(17,1,5,'2023-03-13 09:05:00','2023-03-15','2023-03-16','2023-03-16','annual inspection',85.0,'N'),
(18,3,1,'2023-04-03 10:20:00','2023-04-06','2023-04-05','2023-04-05','gear tuning',59.0,'N'),
(19,4,2,'2023-04-24 16:05:00','2023-04-28','2023-05-02','2023-05-09','motor noise',140.0,'N'),
(20,2,5,'2023-05-15 08:50:00','2023-05-19','2023-05-19','2023-05-19','annual inspection',92.0,'N'),
(21,5,1,'2023-08-09 12:35:00','2023-08-11','2023-08-10','2023-08-11','puncture',17.0,'Y'),
(22,11,2,'2023-10-02 17:50:00','2023-10-05','2023-10-05','2023-11-14','lights and dynamo',76.0,'N'),
(23,4,1,'2024-04-08 09:15:00','2024-04-12','2024-04-11','2024-04-12','brake pads',52.0,'N'),
(24,1,5,'2024-04-20 10:30:00','2024-04-24','2024-04-24','2024-04-30','bottom bracket',97.0,'N'),
(25,6,2,DATETIME('now', 'start of year', '-1 year', '+100 days', 'start of day', '+9 hours', '+55 minutes'),DATE('now', 'start of year', '-1 year', '+103 days'),DATE('now', 'start of year', '-1 year', '+104 days'),DATE('now', 'start of year', '-1 year', '+110 days'),'crash repair',188.0,'N'),
(26,7,3,DATETIME('now', 'start of year', '-1 year', '+230 days', 'start of day', '+18 hours', '+5 minutes'),DATE('now', 'start of year', '-1 year', '+233 days'),DATE('now', 'start of year', '-1 year', '+233 days'),DATE('now', 'start of year', '-1 year', '+233 days'),'brake pads',54.0,'Y');
INSERT INTO part_ord VALUES
(1,5,'Spoke set',2,11.5,DATE('now', 'weekday 0', '-9 days'),NULL,DATE('now', '-1 days')),(2,4,'Cassette 11s',1,48.0,DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-8 days'),DATE('now', 'weekday 0', '-8 days')),(3,7,'Fork seals',1,23.0,DATE('now', '-1 days'),NULL,DATE('now', 'weekday 0', '+3 days')),(4,9,'Bottom bracket',1,31.0,DATE('now'),NULL,DATE('now', 'weekday 0', '+1 days')),(5,9,'Brake cable',4,3.2,DATE('now'),DATE('now'),DATE('now')),(6,8,'Brake fluid',1,9.9,DATE('now'),NULL,DATE('now', '+1 days')),(7,13,'Damper kit',1,36.5,DATE('now', 'start of month', '-1 month', '+13 days'),DATE('now', 'start of month', '-1 month', '+17 days'),DATE('now', 'start of month', '-1 month', '+16 days')),(8,12,'LED lamp',2,8.4,DATE('now', 'start of month', '-1 month', '+3 days'),DATE('now', 'start of month', '-1 month', '+4 days'),DATE('now', 'start of month', '-1 month', '+4 days')),(9,22,'Dynamo hub',1,42.0,'2023-10-03','2023-10-05','2023-10-05'),(10,19,'Motor bearing',2,19.0,'2023-04-25','2023-05-01','2023-04-27'),(11,24,'Bottom bracket',1,29.5,'2024-04-20','2024-04-23','2024-04-22'),(12,25,'Front wheel',1,64.0,DATE('now', 'start of year', '-1 year', '+101 days'),DATE('now', 'start of year', '-1 year', '+103 days'),DATE('now', 'start of year', '-1 year', '+103 days')),(13,11,'Gel saddle',1,21.0,DATE('now', '-1 days'),NULL,DATE('now', 'start of month', '+1 month', '+3 days'));
