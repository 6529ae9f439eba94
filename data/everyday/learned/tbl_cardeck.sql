CREATE TABLE tbl_port (
  port_code TEXT PRIMARY KEY,
  port_name TEXT,
  port_country TEXT,
  port_max_draft_m REAL
);
CREATE TABLE tbl_ship (
  ship_no INTEGER PRIMARY KEY,
  ship_name TEXT,
  ship_built INTEGER,
  ship_lane_metres INTEGER,
  ship_cabins INTEGER,
  ship_replaced_by INTEGER,
  ship_b_laid_up TEXT
);
CREATE TABLE tbl_crew (
  crew_no INTEGER PRIMARY KEY,
  crew_crew_name TEXT,
  crew_rank TEXT,
  crew_home_ship INTEGER,
  crew_boss_no INTEGER,
  crew_since INTEGER
);
CREATE TABLE tbl_sailing (
  sail_no INTEGER PRIMARY KEY,
  sail_ship_no INTEGER,
  sail_port_from TEXT,
  sail_port_to TEXT,
  sail_captain INTEGER,
  sail_deck_boss INTEGER,
  sail_d_depart TEXT,
  sail_minutes INTEGER,
  sail_state TEXT
);
CREATE TABLE tbl_customer (
  cust_no INTEGER PRIMARY KEY,
  cust_customer_name TEXT,
  cust_country TEXT,
  cust_b_trade TEXT,
  cust_birth_year INTEGER,
  cust_points INTEGER
);
CREATE TABLE tbl_booking (
  book_no INTEGER PRIMARY KEY,
  book_sail_no INTEGER,
  book_cust_no INTEGER,
  book_driver_no INTEGER,
  book_plate TEXT,
  book_vehicle TEXT,
  book_length_m REAL,
  book_height_cm INTEGER,
  book_persons INTEGER,
  book_fare REAL,
  book_b_paid INTEGER,
  book_b_electric TEXT,
  book_checkin TEXT
);
INSERT INTO tbl_port VALUES ('HNS','Hornsund','Norway',9.5),('SKV','Skarvik','Norway',6.2),('LND','Lindhaven','Denmark',8.0),('KRB','Karlsbro','Sweden',7.4),('TUM','Tummeort','Germany',11.0),('OEY','Oeyrand','Norway',4.8);
INSERT INTO tbl_ship VALUES (1,'Polar Tern',2016,1850,420,NULL,'N'),(2,'Silver Eider',1998,1100,210,1,'N'),(3,'Kittiwake',1979,520,60,2,'Y'),(4,'Stormfulmar',2009,1420,305,NULL,'N'),(5,'Little Auk',1988,310,0,NULL,'N'),(6,'Old Gannet',1966,240,35,5,'Y');
INSERT INTO tbl_crew VALUES
(10,'Halvard Nes','captain',1,NULL,1991),(11,'Birgit Lund','captain',4,10,2003),(12,'Olof Stark','captain',2,10,1999),(13,'Mads Toft','deck officer',1,10,2012),
(14,'Ingrid Vang','deck officer',4,11,2017),(15,'Per Aune','deck officer',2,12,2008),(16,'Silje Berg','deckhand',1,13,2021),(17,'Jonas Kvam','deckhand',NULL,15,2023),(18,'Ragna Moe','captain',5,10,2015);
INSERT INTO tbl_sailing VALUES
(301,1,'HNS','TUM',10,13,'2023-06-03',1140,'sailed'),(302,1,'TUM','HNS',10,13,'2023-06-05',1155,'sailed'),(303,2,'LND','KRB',12,15,'2023-06-04',145,'sailed'),
(304,2,'KRB','LND',12,15,'2023-06-04',150,'sailed'),(305,4,'HNS','LND',11,14,'2023-07-01',480,'sailed'),(306,4,'LND','HNS',11,13,'2023-07-02',495,'cancelled'),
(307,5,'SKV','OEY',18,NULL,'2023-07-08',35,'sailed'),(308,5,'OEY','SKV',18,NULL,'2023-07-08',38,'sailed'),(309,1,'HNS','TUM',11,14,'2023-08-12',1130,'sailed'),
(310,4,'HNS','LND',11,14,'2023-09-16',485,'open'),(311,2,'LND','KRB',18,15,'2023-09-17',140,'open'),(312,4,'LND','HNS',NULL,14,'2023-09-18',490,'open');
INSERT INTO tbl_customer VALUES
(51,'Greta Holm','Sweden','N',1962,840),(52,'Nordfrakt AS','Norway','Y',NULL,5200),(53,'Dieter Kranz','Germany','N',1955,310),(54,'Ulla Kranz','Germany','N',1958,290),
(55,'Henning Bech','Denmark','N',1984,120),(56,'Baltic Timber AB','Sweden','Y',NULL,3650),(57,'Sara Lie','Norway','N',1993,75),(58,'Tor Lie','Norway','N',1969,1400),(59,'Elsa Palm','Sweden','N',2001,NULL);
INSERT INTO tbl_booking VALUES
(9001,301,53,54,'B-KR 77','camper',7.2,295,2,412.00,1,'f','2023-06-03'),(9002,301,52,58,'NF 10022','truck',16.5,400,1,980.00,1,'f','2023-06-03'),
(9003,302,52,58,'NF 10022','truck',16.5,400,1,955.00,1,'f','2023-06-05'),(9004,303,51,51,'GHM 431','car',4.3,152,3,64.00,1,'t','2023-06-04'),
(9005,303,56,51,'BTA 900','truck',14.0,385,1,240.00,0,'f','2023-06-04'),(9006,304,55,55,'DK 55 210','car',4.7,168,4,71.00,1,'f',NULL),
(9007,305,58,57,'EL 20817','car',4.5,160,2,138.00,1,'t','2023-07-01'),(9008,305,57,57,'PX 3120','motorbike',2.1,120,1,49.00,1,'f','2023-07-01'),
(9009,306,55,55,'DK 55 210','car',4.7,168,5,142.00,0,'f',NULL),(9010,307,58,58,'EK 88001','van',5.6,255,2,31.00,1,'f','2023-07-08'),
(9011,308,58,58,'EK 88001','van',5.6,255,2,30.00,1,'f','2023-07-08'),(9012,309,53,53,'B-KR 77','camper',7.2,295,4,448.00,1,'f','2023-08-12'),
(9013,309,52,NULL,'NF 10040','truck',18.0,402,1,1045.00,1,'t',NULL),(9014,310,57,57,'EL 61200','car',4.1,149,1,129.00,0,'t',NULL),
(9015,310,56,NULL,'BTA 914','truck',15.2,390,2,610.00,0,'f',NULL),(9016,311,51,51,'GHM 431','car',4.3,152,2,66.00,0,'t',NULL),(9017,305,52,58,'NF 10031','truck',12.8,370,1,575.00,1,'f','2023-07-01');
