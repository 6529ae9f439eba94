CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT, parent_id INTEGER, climate TEXT, population INTEGER);
CREATE TABLE operators (id INTEGER PRIMARY KEY, name TEXT, type TEXT, founded INTEGER, website TEXT);
CREATE TABLE stations (id INTEGER PRIMARY KEY, code TEXT, name TEXT, region_id INTEGER, operator_id INTEGER, elevation_m INTEGER, installed_on DATE, automatic BOOLEAN);
CREATE TABLE observations (id INTEGER PRIMARY KEY, station_id INTEGER, observed_at DATETIME, temperature REAL, humidity INTEGER, wind_kmh REAL, rain_mm REAL, sky TEXT);
CREATE TABLE warnings (id INTEGER PRIMARY KEY, region_id INTEGER, kind TEXT, level INTEGER, issued_on DATE, expired_on DATE);
INSERT INTO regions VALUES
(1,'Austria',NULL,'temperate',9100000),(2,'Tyrol',1,'alpine',771000),(3,'Carinthia',1,'alpine',569000),(4,'Vienna',1,'temperate',1982000),(5,'Burgenland',1,'pannonian',301000),
(6,'Slovenia',NULL,'temperate',2110000),(7,'Slovene Littoral',6,'mediterranean',118000),(8,'Upper Carniola',6,'alpine',210000),(9,'Styria',1,'continental',1265000),(10,'Salzburg',1,'alpine',568000);
INSERT INTO operators VALUES
(1,'Central Met Office','government',1851,'https://centralmet.example'),
(2,'Alpine Ski Union','private',1974,'https://alpineski.example'),
(3,'University of Graz','university',1585,NULL),
(4,'Agro Data','private',2009,'https://agrodata.example'),
(5,'Slovene Hydromet','government',1947,'https://hydromet.example'),
(6,'Citizen Weather Club','volunteer',2016,NULL),
(7,'Road Service South','government',1956,'https://roadsouth.example'),
(8,'Airfield Weather GmbH','private',1998,NULL);
INSERT INTO stations VALUES
(1,'INN1','Innsbruck Airport',2,1,578,'1951-05-01',1),
(2,'PAT2','Patscherkofel',2,1,2247,'1931-08-15',0),
(3,'STU4','Stubai Glacier',2,2,3050,'1988-12-01',1),
(4,'KLU1','Klagenfurt',3,1,452,'1948-03-10',1),
(5,'VIL3','Villach',3,4,492,'2011-06-20',1),
(6,'WIE1','Hohe Warte',4,1,203,'1872-01-01',0),
(7,'WIE5','Donaufeld',4,6,158,'2018-09-09',1),
(8,'NEU1','Neusiedl am See',5,4,133,'2010-04-27',1),
(9,'KOP1','Koper Port',7,5,2,'1976-11-30',1),
(10,'KRA2','Kranj',8,5,388,'1969-02-18',NULL),
(11,'KRE1','Kredarica',8,5,2514,'1954-08-01',0),
(12,'GRZ1','Graz University',9,3,366,'1891-10-12',1),
(13,'GRZ7','Schloessl',9,6,410,'2022-03-05',1);
INSERT INTO observations VALUES
(1,1,'2023-07-10 14:00',33.4,31,9.5,0.0,'clear'),
(2,2,'2023-07-10 14:00',17.9,48,22.0,0.0,'clear'),
(3,4,'2023-07-10 14:00',34.8,35,6.2,0.0,'clear'),
(4,6,'2023-07-10 14:00',36.1,28,14.0,0.0,'clear'),
(5,8,'2023-07-10 14:00',35.5,30,21.3,0.0,'clear'),
(6,9,'2023-07-10 14:00',32.7,52,12.8,0.0,'partly cloudy'),
(7,1,'2023-07-18 20:00',19.2,88,63.0,41.5,'thunderstorm'),
(8,2,'2023-07-18 20:00',8.4,95,104.2,37.0,'thunderstorm'),
(9,5,'2023-07-18 20:00',21.0,84,48.6,22.3,'thunderstorm'),
(10,11,'2023-07-18 20:00',4.9,97,88.0,55.8,'thunderstorm'),
(11,12,'2023-07-19 06:00',18.3,91,17.5,12.4,'overcast'),
(12,3,'2023-12-02 07:00',-19.6,80,54.0,0.0,'snow'),
(13,1,'2023-12-02 07:00',-4.1,86,5.5,3.2,'snow'),
(14,6,'2023-12-02 07:00',-1.3,79,26.1,1.1,'overcast'),
(15,10,'2023-12-02 07:00',-2.8,90,3.0,8.7,'snow'),
(16,9,'2023-12-02 07:00',6.6,71,38.4,5.0,'overcast'),
(17,11,'2023-12-02 07:00',-14.2,93,71.0,NULL,'snow'),
(18,3,'2024-01-20 07:00',-23.8,62,33.0,0.0,'clear'),
(19,4,'2024-01-20 07:00',-9.9,88,2.1,0.0,'fog'),
(20,7,'2024-01-20 07:00',-3.7,77,18.9,0.0,'clear'),
(21,8,'2024-01-20 07:00',-4.4,81,29.7,NULL,'partly cloudy'),
(22,12,'2024-01-20 07:00',-6.5,85,4.4,0.0,'fog'),
(23,1,'2024-04-05 12:00',18.7,44,31.6,0.0,'partly cloudy'),
(24,6,'2024-04-05 12:00',22.3,39,23.7,0.0,'clear'),
(25,8,'2024-04-05 12:00',23.9,37,35.2,0.0,'clear'),
(26,9,'2024-04-05 12:00',17.1,66,15.0,2.6,'overcast');
INSERT INTO warnings VALUES
(1,4,'heat',3,'2023-07-09','2023-07-12'),
(2,5,'heat',2,'2023-07-09','2023-07-11'),
(3,2,'thunderstorm',3,'2023-07-18','2023-07-19'),
(4,3,'thunderstorm',2,'2023-07-18','2023-07-19'),
(5,8,'flood',4,'2023-08-04','2023-08-08'),
(6,3,'flood',3,'2023-08-04','2023-08-07'),
(7,2,'snow',2,'2023-12-01','2023-12-03'),
(8,8,'snow',2,'2023-12-01','2023-12-03'),
(9,2,'avalanche',4,'2023-12-02','2023-12-06'),
(10,3,'frost',1,'2024-01-19','2024-01-21'),
(11,7,'wind',2,'2024-02-10','2024-02-11'),
(12,2,'wind',1,'2024-04-04',NULL),
(13,4,'wind',2,'2024-04-05',NULL);
