CREATE TABLE person (
  pid INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  village TEXT,
  born TEXT,
  has_licence TEXT
);
CREATE TABLE horse (
  hid INTEGER PRIMARY KEY,
  horse_name TEXT,
  breed TEXT,
  foaled INTEGER,
  height_cm INTEGER,
  sex TEXT,
  sire_id INTEGER REFERENCES horse(hid),
  dam_id INTEGER REFERENCES horse(hid),
  owner_id INTEGER REFERENCES person(pid),
  retired TEXT
);
CREATE TABLE box (
  box_no INTEGER PRIMARY KEY,
  building TEXT,
  size_m2 REAL,
  monthly_rent INTEGER,
  horse_id INTEGER REFERENCES horse(hid)
);
CREATE TABLE lesson (
  lid INTEGER PRIMARY KEY,
  rider_id INTEGER REFERENCES person(pid),
  instructor_id INTEGER REFERENCES person(pid),
  horse_id INTEGER REFERENCES horse(hid),
  lesson_day TEXT,
  minutes INTEGER,
  price REAL,
  jumping TEXT
);
CREATE TABLE vet_visit (
  vid INTEGER PRIMARY KEY,
  horse_id INTEGER REFERENCES horse(hid),
  called_by INTEGER REFERENCES person(pid),
  visit_day TEXT,
  reason TEXT,
  cost REAL,
  paid_on TEXT
);
CREATE TABLE competition (
  cid INTEGER PRIMARY KEY,
  title TEXT,
  discipline TEXT,
  held_on TEXT,
  entry_fee INTEGER
);
CREATE TABLE entry (
  cid INTEGER REFERENCES competition(cid),
  rider_id INTEGER REFERENCES person(pid),
  horse_id INTEGER REFERENCES horse(hid),
  placing INTEGER,
  faults INTEGER,
  PRIMARY KEY (cid, horse_id)
);
INSERT INTO person VALUES
(1,'Cecily','Ward','Upper Dene','1966-02-11','yes'),(2,'Matthias','Gruber','Upper Dene','1974-08-30','yes'),(3,'Layla','Hassan','Foxton','1989-05-19','yes'),(4,'Rory','McBride','Foxton','2003-01-24','no'),(5,'Pippa','Lane','Millbrook','2009-10-07','no'),(6,'Astrid','Nyberg','Millbrook','1995-12-12','yes'),(7,'Dominic','Shore','Foxton','1981-06-03','no'),(8,'Elsie','Ward','Upper Dene','2011-03-27','no'),(9,'Harvey','Beck','Ashcombe','1959-07-15','yes');
INSERT INTO horse VALUES
(1,'Thunderhead','Hanoverian',2001,168,'stallion',NULL,NULL,1,'yes'),
(2,'Rosalie','Hanoverian',2003,165,'mare',NULL,NULL,1,'yes'),
(3,'Stormchaser','Hanoverian',2010,170,'gelding',1,2,1,'no'),
(4,'Briar Rose','Hanoverian',2012,163,'mare',1,2,3,'no'),
(5,'Pepper','Welsh Pony',2008,128,'gelding',NULL,NULL,1,'no'),
(6,'Silver Linnet','Connemara',2009,145,'mare',NULL,NULL,6,'no'),
(7,'Quicksand','Connemara',2015,149,'stallion',NULL,6,6,'no'),
(8,'Monsoon','Hanoverian',2018,172,'mare',7,4,2,'no'),
(9,'Biscuit','Welsh Pony',2005,122,'mare',NULL,NULL,1,'no'),
(10,'Old Admiral','Irish Draught',1999,166,'gelding',NULL,NULL,9,'yes'),
(11,'Crumpet','Welsh Pony',2016,125,'gelding',7,9,7,'no');
INSERT INTO box VALUES
(1,'Main Barn',14.0,260,3),(2,'Main Barn',14.5,265,4),(3,'Main Barn',12.0,230,6),(4,'Long Stable',10.0,190,5),(5,'Long Stable',9.5,180,9),(6,'Long Stable',12.5,215,7),(7,'New Wing',16.0,320,8),(8,'New Wing',15.5,310,NULL),(9,'Long Stable',11.0,200,11),(10,'New Wing',16.5,330,NULL);
INSERT INTO lesson VALUES
(1,5,3,5,'2023-04-03',45,32.0,'no'),(2,8,3,9,'2023-04-03',30,22.0,'no'),(3,4,2,3,'2023-04-17',60,48.0,'yes'),(4,7,3,6,'2023-05-08',60,42.0,'no'),(5,5,2,6,'2023-05-22',60,46.0,'yes'),(6,6,2,7,'2023-06-12',90,70.0,'yes'),(7,8,3,5,'2023-09-04',45,32.0,'no'),(8,4,2,4,'2023-09-18',60,50.0,'yes'),(9,5,6,5,'2023-10-09',45,30.0,'no'),(10,7,3,4,'2024-01-15',60,42.0,'no'),(11,8,6,9,'2024-02-05',45,30.0,'no'),(12,5,2,6,'2024-03-11',60,46.0,'yes'),(13,3,2,8,'2024-03-18',90,72.0,'yes'),(14,5,3,11,'2024-04-08',30,22.0,'no');
INSERT INTO vet_visit VALUES
(1,3,1,'2023-03-14','vaccination',65.0,'2023-03-30'),(2,6,3,'2023-05-30','lame on left hind leg',210.0,'2023-06-20'),(3,9,1,'2023-08-21','hoof abscess',140.0,'2023-09-01'),(4,10,2,'2023-11-02','colic',480.0,'2023-12-15'),(5,4,3,'2024-01-22','vaccination',68.0,'2024-02-01'),(6,7,6,'2024-02-13','colic, second visit next day',395.0,NULL),(7,8,2,'2024-03-26','lame after jumping',255.0,NULL),(8,3,6,'2024-04-04','teeth',120.0,'2024-04-19');
INSERT INTO competition VALUES
(1,'Foxton Spring Show','show jumping','2023-04-29',25),(2,'Dene Valley Dressage','dressage','2023-06-17',30),(3,'County Pony Games','games','2023-08-05',12),(4,'Autumn Hunter Trial','cross-country','2023-10-14',35),(5,'Foxton Indoor Cup','show jumping','2024-02-24',28);
INSERT INTO entry VALUES
(1,4,3,2,4),(1,6,7,5,12),(2,3,4,1,NULL),(2,2,8,3,NULL),(3,5,5,1,0),(3,8,9,4,3),(4,6,7,1,0),(4,4,3,6,20),(5,4,4,3,8),(5,6,7,2,4),(5,2,8,1,0);
