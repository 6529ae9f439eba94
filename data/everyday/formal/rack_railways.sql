CREATE TABLE railway (
  rw_id INTEGER PRIMARY KEY,
  rw_nm TEXT,
  canton TEXT,
  opened INTEGER,
  gauge_mm INTEGER,
  rack_sys TEXT,
  len_km REAL,
  electrified TEXT
);
CREATE TABLE station (
  stn_id INTEGER PRIMARY KEY,
  stn_nm TEXT,
  rw_id INTEGER,
  elev_m INTEGER,
  km_post REAL,
  has_restaurant TEXT
);
CREATE TABLE rolling_stock (
  unit_no TEXT PRIMARY KEY,
  rw_id INTEGER,
  kind TEXT,
  built INTEGER,
  seats INTEGER,
  top_kmh INTEGER
);
CREATE TABLE driver (
  drv_id INTEGER PRIMARY KEY,
  drv_nm TEXT,
  birth_yr INTEGER,
  mentor_id INTEGER,
  rw_id INTEGER
);
CREATE TABLE run (
  run_id INTEGER PRIMARY KEY,
  unit_no TEXT,
  drv_id INTEGER,
  from_stn INTEGER,
  to_stn INTEGER,
  run_dt TEXT,
  pax INTEGER,
  delay_min INTEGER
);
CREATE TABLE closure (
  cls_id INTEGER PRIMARY KEY,
  rw_id INTEGER,
  reason TEXT,
  start_dt TEXT,
  end_dt TEXT
);
INSERT INTO railway VALUES
(1,'Hornspitz Bahn','Bern',1893,800,'Riggenbach',7.3,'N'),(2,'Gletschhorn Railway','Valais',1898,1000,'Abt',9.4,'Y'),(3,'Seeblick Line','Lucerne',1871,1435,'Riggenbach',6.9,'Y'),(4,'Murmel Express','Graubunden',1912,1000,'Strub',4.8,'Y'),
(5,'Pilzberg Steep Railway','Obwalden',1889,800,'Locher',4.6,'Y'),(6,'Monte Sereno','Ticino',1890,800,'Abt',9.0,'Y'),(7,'Alt Sattel','Bern',1906,1000,'Strub',3.2,'N');
INSERT INTO station VALUES
(1,'Hornmatt',1,602,0.0,'Y'),(2,'Hornspitz Kulm',1,2244,7.3,'Y'),(3,'Planalp',1,1341,3.6,'N'),(4,'Zermund',2,1604,0.0,'Y'),(5,'Gletschhorn',2,3089,9.4,'Y'),(6,'Riffelmatt',2,2582,6.1,'N'),
(7,'Vitzdorf',3,435,0.0,'N'),(8,'Seeblick Kulm',3,1752,6.9,'Y'),(9,'Murmelbad',4,1475,0.0,'N'),(10,'Murmelgrat',4,2310,4.8,'Y'),(11,'Alpstad',5,440,0.0,'N'),(12,'Pilzberg Top',5,2073,4.6,'Y'),(13,'Capolongo',6,274,0.0,'N'),(14,'Sereno Vetta',6,1605,9.0,'Y'),(15,'Seefluh',3,1005,3.1,'N');
INSERT INTO rolling_stock VALUES
('H2/3-6',1,'Steam locomotive',1933,0,9),('H2/3-12',1,'Steam locomotive',1992,0,12),('B-21',1,'Coach',1935,52,12),('BDhe-41',2,'Railcar',2006,136,29),('BDhe-42',2,'Railcar',2014,142,30),('BDe-7',3,'Railcar',1954,84,21),('BDe-15',3,'Railcar',1982,90,24),('H-7',3,'Steam locomotive',1873,0,7),
('MX-1',4,'Railcar',1999,100,22),('P-24',5,'Railcar',1937,40,12),('P-61',5,'Railcar',2022,48,15),('Bhe-11',6,'Railcar',1983,96,20);
INSERT INTO driver VALUES
(1,'Ueli Brunner',1964,NULL,1),(2,'Sandra Feuz',1983,1,1),(3,'Marco Imboden',1971,NULL,2),(4,'Nadja Perren',1990,3,2),(5,'Alois Camenzind',1961,NULL,3),(6,'Livia Zurfluh',1995,5,3),(7,'Gian Caduff',1978,3,4),(8,'Priska Durrer',1986,5,5),(9,'Tiziano Bernasconi',1969,NULL,6),(10,'Jonas Amgarten',2000,5,5);
INSERT INTO run VALUES
(1,'BDhe-41',3,4,5,'2022-07-02',131,2),(2,'BDhe-42',4,4,5,'2022-07-02',142,0),(3,'BDhe-41',3,5,4,'2022-07-03',98,6),(4,'BDe-15',5,7,8,'2022-07-09',88,0),(5,'BDe-7',6,8,7,'2022-07-09',61,11),
(6,'H-7',5,7,15,'2022-08-01',40,25),(7,'P-24',8,11,12,'2022-08-06',38,3),(8,'P-24',8,12,11,'2022-08-06',25,0),(9,'MX-1',7,9,10,'2022-12-26',77,14),(10,'BDhe-42',4,4,6,'2022-12-27',119,9),
(11,'H2/3-12',2,1,2,'2023-06-10',96,5),(12,'H2/3-12',1,2,1,'2023-06-10',73,4),(13,'H2/3-6',1,1,3,'2023-06-17',52,18),(14,'P-61',8,11,12,'2023-07-01',47,0),(15,'Bhe-11',9,13,14,'2023-07-15',90,1),
(16,'BDhe-42',3,5,4,'2023-07-22',137,7),(17,'BDe-15',6,7,8,'2023-08-01',90,8),(18,'MX-1',7,10,9,'2023-12-26',66,31),(19,'BDhe-42',4,6,5,'2023-12-28',108,4),(20,'BDhe-41',7,4,5,'2023-12-29',125,12);
INSERT INTO closure VALUES
(1,1,'Snow','2022-10-24','2023-05-26'),(2,4,'Avalanche','2023-01-16','2023-01-29'),(3,5,'Renovation','2022-11-14','2023-04-30'),(4,2,'Storm','2023-02-03','2023-02-04'),(5,6,'Landslide','2023-09-20','2023-10-11'),(6,4,'Storm','2023-11-02','2023-11-03'),(7,1,'Snow','2023-10-23',NULL),(8,4,'Snow','2022-12-29','2022-12-30');
