CREATE TABLE ports (port_cd TEXT PRIMARY KEY, port_nm TEXT, ctry TEXT, dist_nm INTEGER);
CREATE TABLE ships (shp_id INTEGER PRIMARY KEY, shp_nm TEXT, shp_typ TEXT, flag_cd TEXT, len_m REAL, gt INTEGER, built_yr INTEGER, ownr_nm TEXT);
CREATE TABLE berths (brth_id INTEGER PRIMARY KEY, brth_cd TEXT, term_nm TEXT, max_len_m REAL, depth_m REAL, has_crane TEXT);
CREATE TABLE arrivals (arr_id INTEGER PRIMARY KEY, shp_id INTEGER, brth_id INTEGER, from_port_cd TEXT, next_port_cd TEXT, arr_dt DATETIME, dep_dt DATETIME, fee_amt REAL, stat TEXT);
CREATE TABLE cargo (crg_id INTEGER PRIMARY KEY, arr_id INTEGER, crg_desc TEXT, crg_cat TEXT, wt_t REAL, val_eur REAL, haz_flg TEXT, dir TEXT);
INSERT INTO ports VALUES
('NLRTM','Rotterdam','Netherlands',310),
('NLVLI','Vlissingen','Netherlands',285),
('DEHAM','Hamburg','Germany',560),
('BEANR','Antwerp','Belgium',295),
('GBFXT','Felixstowe','United Kingdom',240),
('SGSIN','Singapore','Singapore',8450),
('CNSHA','Shanghai','China',10600),
('ESVLC','Valencia','Spain',1620),
('BRSSZ','Santos','Brazil',5480),
('USNYC','New York','United States',3290),
('MAPTM','Tanger Med','Morocco',1290);
INSERT INTO ships VALUES
(1,'Ocean Harmony','container','PA',366,141000,2015,'Blue Star Lines'),
(2,'Baltic Trader','bulk carrier','DK',189.5,30200,2006,'Nordsee Bulk'),
(3,'Sea Lion','tanker','LR',274,81500,2011,'Petrex'),
(4,'Maria Celeste','container','MT',294.1,54000,2009,'Blue Star Lines'),
(5,'Viking Spirit','ro-ro','NO',199.9,58700,2018,'Fjord Ferries'),
(6,'Golden Dragon','container','HK',399.9,210000,2020,'Dragon Shipping'),
(7,'Polar Breeze','reefer','LR',164,14800,1999,'Petrex'),
(8,'Santa Rosa','bulk carrier','BR',225,43100,2013,'Atlantico SA'),
(9,'Lady Anne','cruise','GB',292.8,92000,2004,'Royal Crown Cruises'),
(10,'Stella Marina','tanker','GR',183,29900,1997,NULL),
(11,'Ocean Melody','container','PA',334,95000,2012,'Blue Star Lines'),
(12,'Little Heron','tug','GB',31.5,480,2021,NULL);
INSERT INTO berths VALUES
(1,'C-1','Container Terminal',410,17.5,'Y'),
(2,'C-2','Container Terminal',350,15.5,'Y'),
(3,'B-1','Bulk Terminal',240,13,'Y'),
(4,'B-2','Bulk Terminal',200,11.5,'N'),
(5,'T-1','Oil Terminal',300,16,'N'),
(6,'P-1','Passenger Quay',320,10.5,'N'),
(7,'R-1','Ro-Ro Ramp',215,9,'N'),
(8,'F-1','Fruit Quay',180,9.8,'Y'),
(9,'Z-9','Old Harbour',90,5.2,'N');
INSERT INTO arrivals VALUES
(1,1,1,'CNSHA','NLRTM','2023-01-14 06:30:00','2023-01-16 18:00:00',48200,'departed'),
(2,2,3,'BRSSZ','DEHAM','2023-02-02 11:15:00','2023-02-06 09:40:00',17300,'departed'),
(3,3,5,'SGSIN','NLRTM','2023-02-20 03:45:00','2023-02-22 02:10:00',31800,'departed'),
(4,4,2,'ESVLC','GBFXT','2023-03-08 14:00:00','2023-03-09 13:20:00',22400,'departed'),
(5,5,7,'BEANR','BEANR','2023-03-17 20:10:00','2023-03-18 04:30:00',9100,'departed'),
(6,6,1,'SGSIN','DEHAM','2023-05-05 05:00:00','2023-05-08 22:15:00',71500,'departed'),
(7,7,8,'BRSSZ','BEANR','2023-06-11 08:25:00','2023-06-13 10:00:00',8700,'departed'),
(8,1,1,'CNSHA','GBFXT','2023-07-22 09:50:00','2023-07-24 17:30:00',49900,'departed'),
(9,9,6,'USNYC','NLRTM','2023-08-01 07:00:00','2023-08-01 21:00:00',26000,'departed'),
(10,8,3,'BRSSZ','NLRTM','2023-09-19 16:40:00','2023-09-23 12:00:00',19600,'departed'),
(11,10,5,'MAPTM',NULL,'2023-10-30 22:05:00',NULL,14200,'detained'),
(12,4,2,'ESVLC','DEHAM','2023-11-12 12:30:00','2023-11-13 15:45:00',23100,'departed'),
(13,5,7,'GBFXT','BEANR','2024-01-09 18:20:00','2024-01-10 02:00:00',9400,'departed'),
(14,1,2,'SGSIN','NLRTM','2024-02-15 10:10:00','2024-02-17 08:00:00',50300,'departed'),
(15,6,1,'CNSHA',NULL,'2024-03-27 04:00:00',NULL,72800,'at berth'),
(16,2,4,'DEHAM',NULL,'2024-03-28 19:00:00',NULL,NULL,'at berth');
INSERT INTO cargo VALUES
(1,1,'consumer electronics','containers',18400,64000000,'N','import'),
(2,1,'furniture','containers',7200,9100000,'N','import'),
(3,2,'soybeans','dry bulk',28500,12600000,'N','import'),
(4,3,'crude oil','liquid bulk',96000,52000000,'Y','import'),
(5,4,'ceramic tiles','containers',5100,2300000,'N','import'),
(6,4,'car parts','containers',3900,8800000,'N','export'),
(7,5,'passenger cars','vehicles',2600,31000000,'N','import'),
(8,6,'toys','containers',9800,15500000,'N','import'),
(9,6,'lithium batteries','containers',4300,27400000,'Y','import'),
(10,6,'machinery','containers',11700,48000000,'N','export'),
(11,7,'bananas','perishable',6400,5200000,'N','import'),
(12,8,'textiles','containers',14100,22700000,'N','import'),
(13,10,'iron ore','dry bulk',39800,4400000,'N','import'),
(14,11,'fuel oil','liquid bulk',21000,10900000,'Y','import'),
(15,12,'olive oil','containers',1800,7900000,'N','import'),
(16,13,'trucks','vehicles',3100,19800000,'N','export'),
(17,14,'fertilizer','containers',6000,3100000,'Y','export'),
(18,15,'solar panels','containers',12500,33600000,'N','import'),
(19,15,'smartphones','containers',2900,88000000,'N','import'),
(20,16,'scrap metal','dry bulk',15300,NULL,'N','export');
