CREATE TABLE regions (
  id INTEGER PRIMARY KEY,
  name TEXT,
  country TEXT,
  highest_peak TEXT,
  peak_height_m INTEGER
);
CREATE TABLE huts (
  id INTEGER PRIMARY KEY,
  name TEXT,
  region_id INTEGER REFERENCES regions(id),
  altitude_m INTEGER,
  beds INTEGER,
  price_per_night REAL,
  warden TEXT,
  opened_year INTEGER,
  has_shower BOOLEAN
);
CREATE TABLE trails (
  id INTEGER PRIMARY KEY,
  name TEXT,
  start_hut_id INTEGER REFERENCES huts(id),
  end_hut_id INTEGER REFERENCES huts(id),
  length_km REAL,
  ascent_m INTEGER,
  difficulty TEXT
);
CREATE TABLE hikers (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  nationality TEXT,
  birth_date DATE,
  phone TEXT,
  club_member BOOLEAN
);
CREATE TABLE stays (
  id INTEGER PRIMARY KEY,
  hiker_id INTEGER REFERENCES hikers(id),
  hut_id INTEGER REFERENCES huts(id),
  arrival DATE,
  nights INTEGER,
  amount_paid REAL,
  rating INTEGER
);
INSERT INTO regions VALUES
(1,'Bernese Alps','Switzerland','Finsteraarhorn',4274),
(2,'Ötztal Alps','Austria','Wildspitze',3768),
(3,'Dolomites','Italy','Marmolada',3343),
(4,'Mont Blanc Massif','France','Mont Blanc',4808),
(5,'Stubai Alps','Austria','Zuckerhütl',3507),
(6,'Julian Alps','Slovenia','Triglav',2864),
(7,'High Tatras','Slovakia','Gerlachovský štít',2655),
(8,'Silvretta Alps','Austria','Piz Linard',3410);
INSERT INTO huts VALUES
(1,'Konkordiahütte',1,2850,155,42.00,'Urs Ammann',1877,0),
(2,'Gelmerhütte',1,2412,55,35.00,'Ruth Zimmermann',1926,0),
(3,'Vernagthütte',2,2755,140,32.00,'Martin Scheiber',1901,1),
(4,'Braunschweiger Hütte',2,2758,118,34.00,'Stefan Neurauter',1892,1),
(5,'Rifugio Lagazuoi',3,2752,74,48.00,'Guido Pompanin',1965,1),
(6,'Rifugio Locatelli',3,2405,140,38.00,'Hugo Reider',1935,0),
(7,'Rifugio Nuvolau',3,2575,24,36.00,NULL,1883,0),
(8,'Refuge du Goûter',4,3835,120,65.00,'Antoine Rattin',2013,0),
(9,'Refuge des Cosmiques',4,3613,148,60.00,'Noé Vérité',1991,1),
(10,'Franz-Senn-Hütte',5,2147,175,30.00,'Thomas Fankhauser',1885,1),
(11,'Sulzenauhütte',5,2191,136,29.00,'Lisa Schöpf',1926,1),
(12,'Nürnberger Hütte',5,2278,132,NULL,NULL,1886,1);
INSERT INTO trails VALUES
(1,'Glacier Panorama',1,2,14.5,620,'hard'),
(2,'Fernau Traverse',10,11,11.2,850,'medium'),
(3,'Niederl Crossing',11,12,6.8,640,'medium'),
(4,'Stubai Long Loop',10,10,18.3,1150,'hard'),
(5,'Fuchskarsteig',3,4,12.9,980,'hard'),
(6,'Dolomite Front Path',5,7,7.4,410,'easy'),
(7,'Three Peaks Way',6,5,21.6,1230,'medium'),
(8,'Nuvolau Sunset Walk',7,7,3.2,180,'easy'),
(9,'Vallée Blanche Route',9,9,9.5,540,'expert'),
(10,'Gelmer Lake Round',2,2,5.6,320,'easy');
INSERT INTO hikers VALUES
(1,'Lena','Hofer','Austrian','1988-04-12','+43 660 111222',1),
(2,'Jonas','Keller','Swiss','1979-09-30','+41 79 3334455',1),
(3,'Chiara','Conti','Italian','1994-01-25',NULL,0),
(4,'Pierre','Lambert','French','1965-06-03','+33 6 12345678',1),
(5,'Katarina','Novak','Slovenian','1999-11-17','+386 40 555666',0),
(6,'Max','Weber','German','1991-03-08',NULL,0),
(7,'Sabine','Weber','German','1993-08-21','+49 151 778899',1),
(8,'Tom','Ashworth','British','1972-12-14',NULL,0),
(9,'Eva','Lindner','German','2002-05-29','+49 170 223344',0),
(10,'Andreas','Moser','Austrian','1956-02-19','+43 664 998877',1),
(11,'Yuki','Tanaka','Japanese','1985-10-06',NULL,0);
INSERT INTO stays VALUES
(1,1,3,'2022-07-02',2,64.00,4),
(2,1,4,'2022-07-04',1,34.00,5),
(3,2,1,'2022-07-15',3,126.00,5),
(4,3,5,'2022-08-06',2,96.00,4),
(5,4,8,'2022-08-10',1,65.00,3),
(6,4,9,'2022-08-11',2,120.00,4),
(7,6,10,'2022-08-20',1,30.00,4),
(8,7,10,'2022-08-20',1,30.00,5),
(9,6,11,'2022-08-21',1,29.00,3),
(10,7,11,'2022-08-21',1,29.00,4),
(11,10,12,'2022-09-03',4,112.00,5),
(12,8,6,'2022-09-09',3,114.00,2),
(13,2,2,'2023-06-24',2,70.00,4),
(14,1,10,'2023-07-01',2,60.00,5),
(15,3,7,'2023-07-08',1,36.00,NULL),
(16,3,6,'2023-07-09',2,76.00,4),
(17,9,10,'2023-07-22',1,30.00,3),
(18,9,11,'2023-07-23',2,58.00,NULL),
(19,4,9,'2023-08-02',3,180.00,5),
(20,11,5,'2023-08-14',1,48.00,5),
(21,7,10,'2023-08-19',2,60.00,4),
(22,1,1,'2023-09-01',1,42.00,3),
(23,8,9,'2023-09-12',1,60.00,2);
