CREATE TABLE presenters (
  id INTEGER PRIMARY KEY,
  name TEXT,
  stage_name TEXT,
  hometown TEXT,
  salary REAL,
  joined_on DATE,
  on_leave INTEGER
);
CREATE TABLE programmes (
  id INTEGER PRIMARY KEY,
  title TEXT,
  genre TEXT,
  weekday TEXT,
  start_time TEXT,
  duration_min INTEGER,
  presenter_id INTEGER,
  substitute_id INTEGER,
  avg_listeners INTEGER
);
CREATE TABLE artists (
  id INTEGER PRIMARY KEY,
  name TEXT,
  country TEXT,
  formed_year INTEGER,
  is_band INTEGER
);
CREATE TABLE songs (
  id INTEGER PRIMARY KEY,
  title TEXT,
  artist_id INTEGER,
  release_year INTEGER,
  seconds INTEGER,
  language TEXT
);
CREATE TABLE airplays (
  id INTEGER PRIMARY KEY,
  song_id INTEGER,
  programme_id INTEGER,
  aired_on DATE,
  requested_by TEXT
);
CREATE TABLE adverts (
  id INTEGER PRIMARY KEY,
  sponsor TEXT,
  programme_id INTEGER,
  seconds INTEGER,
  price_per_spot REAL,
  spots_booked INTEGER,
  invoice_paid INTEGER
);
INSERT INTO presenters VALUES
(1,'Deirdre Walsh','Dee','Galway',41000,'2009-09-01',0),
(2,'Conor Byrne',NULL,'Dublin',36500,'2014-03-17',0),
(3,'Aoife Nolan','Nightbird','Sligo',33800,'2018-01-08',0),
(4,'Padraig Flynn','Paddy F','Galway',47500,'2003-06-02',1),
(5,'Zanele Mokoena','Zee','Cork',31200,'2021-05-10',0),
(6,'Liam Keane',NULL,'Tuam',28000,'2023-02-06',0),
(7,'Roisin Daly','Ro','Galway',29900,'2022-10-03',1),
(8,'Martin Quigley',NULL,'Athlone',26500,'2024-01-15',0);
INSERT INTO programmes VALUES
(1,'Morning Tide','talk','Monday','07:00',180,1,2,48000),
(2,'Lunch Counter','talk','Monday','12:00',90,2,5,31000),
(3,'Drive Home','pop','Friday','16:00',150,5,6,52500),
(4,'Nightbird Sessions','jazz','Thursday','22:00',120,3,NULL,9200),
(5,'Trad Kitchen','folk','Sunday','11:00',120,4,7,27500),
(6,'Vinyl Cellar','rock','Saturday','20:00',180,4,2,22300),
(7,'Pitchside','sport','Saturday','14:00',240,6,5,38700),
(8,'Sunday Papers','talk','Sunday','09:00',60,1,7,35600),
(9,'Blue Hour','jazz','Tuesday','21:00',60,3,6,7400),
(10,'Garden Gate','talk','Wednesday','15:00',45,2,NULL,14800);
INSERT INTO artists VALUES
(1,'The Harbour Lights','Ireland',1994,1),
(2,'Maeve Brennan','Ireland',2012,0),
(3,'Northern Static','United Kingdom',2003,1),
(4,'Lola Ventura','Spain',2016,0),
(5,'The Brass Foxes','USA',1985,1),
(6,'Gravel Road','USA',1978,1),
(7,'Sigrun Dahl','Norway',2009,0),
(8,'Clochan','Ireland',1989,1),
(9,'Marlon Reyes Trio','USA',1999,1);
INSERT INTO songs VALUES
(1,'Salt on the Window',1,1996,214,'English'),
(2,'An Ghaoth Aniar',8,1991,251,'Irish'),
(3,'Paper Boats',2,2014,198,'English'),
(4,'Static Heart',3,2005,232,'English'),
(5,'Verano Azul',4,2018,187,'Spanish'),
(6,'Foxtrot at Dawn',5,1988,305,'Instrumental'),
(7,'Highway Psalm',6,1979,341,'English'),
(8,'Nordlys',7,2011,276,'Norwegian'),
(9,'Oiche Mhaith',8,1995,222,'Irish'),
(10,'Blue Window',9,2001,418,'Instrumental'),
(11,'Window Seat',2,2019,205,'English'),
(12,'Last Ferry Home',1,2002,239,'English'),
(13,'Corazon de Sal',4,2022,193,'Spanish'),
(14,'Gravel and Gold',6,1983,288,'English');
INSERT INTO airplays VALUES
(1,1,1,'2024-01-08',NULL),(2,3,1,'2024-01-08','Mary from Salthill'),
(3,5,3,'2024-01-12',NULL),(4,4,3,'2024-01-12','Kev'),
(5,2,5,'2024-01-14',NULL),(6,9,5,'2024-01-14','Breda'),
(7,7,6,'2024-01-20',NULL),(8,14,6,'2024-01-20',NULL),
(9,10,4,'2024-01-25',NULL),(10,6,4,'2024-01-25','Oisin'),
(11,5,3,'2024-01-26',NULL),(12,13,3,'2024-01-26','Kev'),
(13,1,5,'2024-01-28','Mary from Salthill'),(14,2,5,'2024-01-28',NULL),
(15,3,2,'2024-02-05',NULL),(16,8,9,'2024-02-06',NULL),
(17,10,9,'2024-02-06',NULL),(18,5,3,'2024-02-09','Aisling'),
(19,11,1,'2024-02-12',NULL),(20,4,6,'2024-02-17','Declan'),
(21,7,6,'2024-02-17',NULL),(22,1,3,'2024-02-23','Kev'),
(23,5,1,'2024-03-04',NULL),(24,9,5,'2024-03-10',NULL),
(25,6,4,'2024-03-14',NULL),(26,2,8,'2024-03-17','Breda');
INSERT INTO adverts VALUES
(1,'Claddagh Motors',1,30,220,40,1),
(2,'Corrib Bakery',1,20,160,25,1),
(3,'Atlantic Credit Union',3,30,240,60,0),
(4,'Spanish Arch Hotel',5,25,95,20,1),
(5,'Claddagh Motors',7,45,260,30,0),
(6,'Tribes Brewery',6,30,90,35,1),
(7,'Corrib Bakery',8,15,110,12,0),
(8,'West Coast Windows',2,30,130,50,1),
(9,'Tribes Brewery',7,20,170,18,1),
(10,'Shop Street Books',4,20,35,10,0);
