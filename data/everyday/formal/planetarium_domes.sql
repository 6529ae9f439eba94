CREATE TABLE planetarium (
  planetarium_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT,
  country TEXT,
  opened_year INTEGER,
  dome_diameter_m REAL,
  seats INTEGER
);
CREATE TABLE projector (
  projector_id INTEGER PRIMARY KEY,
  planetarium_id INTEGER REFERENCES planetarium(planetarium_id),
  model TEXT,
  technology TEXT,
  installed_year INTEGER,
  price_eur INTEGER
);
CREATE TABLE presenter (
  presenter_id INTEGER PRIMARY KEY,
  name TEXT,
  age INTEGER,
  home_planetarium_id INTEGER REFERENCES planetarium(planetarium_id),
  degree TEXT
);
CREATE TABLE sky_show (
  show_id INTEGER PRIMARY KEY,
  title TEXT,
  theme TEXT,
  duration_min INTEGER,
  release_year INTEGER,
  min_age INTEGER
);
CREATE TABLE screening (
  screening_id INTEGER PRIMARY KEY,
  show_id INTEGER REFERENCES sky_show(show_id),
  planetarium_id INTEGER REFERENCES planetarium(planetarium_id),
  presenter_id INTEGER REFERENCES presenter(presenter_id),
  screening_date DATE,
  visitors INTEGER,
  ticket_price REAL
);
INSERT INTO planetarium VALUES
(1,'Orion Dome','Hamburg','Germany',1930,21.0,253),
(2,'Zeiss Hall','Jena','Germany',1926,23.0,260),
(3,'Stella Nova','Milan','Italy',1968,19.6,300),
(4,'Polaris Centre','Leiden','Netherlands',1994,15.0,120),
(5,'Copernic Theatre','Torun','Poland',1994,14.5,165),
(6,'Andromeda House','Turin','Italy',2007,20.0,210),
(7,'Little Comet','Bremen','Germany',2011,8.0,45),
(8,'Cassiopeia Tent','Utrecht','Netherlands',2019,6.5,35);
INSERT INTO projector VALUES
(1,1,'Universarium IX','optical',2003,2400000),(2,1,'FullDome 8K','digital',2015,1900000),
(3,2,'Universarium VIII','optical',1996,2100000),(4,2,'Velvet Duo','digital',2011,1500000),(5,2,'Laser Sky','laser',2021,1250000),
(6,3,'Model IV','optical',1968,640000),(7,4,'DigiStar 5','digital',2014,480000),(8,5,'Skymaster ZKP','optical',1994,520000),
(9,5,'FullDome 4K','digital',2018,610000),(10,6,'Infinium S','hybrid',2007,3000000),(11,7,'Starball Mini','optical',2011,60000);
INSERT INTO presenter VALUES
(1,'Greta Albers',41,1,'PhD'),(2,'Ruben Koster',29,4,'Master'),(3,'Ilaria Fontana',36,3,'PhD'),(4,'Pawel Zielak',52,5,'PhD'),
(5,'Hanno Vogt',63,2,'Master'),(6,'Lena Brandt',27,1,'Bachelor'),(7,'Matteo Gallo',33,6,'Master'),(8,'Ania Rusek',24,5,'Bachelor'),
(9,'Joris Blom',45,NULL,'Master'),(10,'Sabine Thoma',38,2,NULL);
INSERT INTO sky_show VALUES
(1,'Rings of Saturn','Solar System',45,2012,8),(2,'The Moon and the Mouse','Children',30,2009,4),(3,'Black Holes','Deep Space',50,2016,12),
(4,'Voyage to Mars','Solar System',40,2018,8),(5,'Owl in the Night','Children',35,2014,5),(6,'Galaxies Collide','Deep Space',55,2020,12),
(7,'Winter Constellations','Night Sky',60,1999,6),(8,'Music under Stars','Concert',75,2017,10),(9,'Comets and Fear','Solar System',38,1997,10);
INSERT INTO screening VALUES
(1,1,1,1,'2022-01-15',180,11.5),(2,1,2,5,'2022-02-19',142,10.0),(3,2,1,6,'2022-02-26',231,7.5),(4,3,3,3,'2022-03-12',205,9.0),
(5,4,4,2,'2022-04-02',88,8.5),(6,5,5,8,'2022-04-23',131,5.0),(7,6,2,10,'2022-09-10',199,12.0),(8,7,5,4,'2022-12-03',97,5.5),
(9,3,1,1,'2023-01-14',240,12.5),(10,8,1,6,'2023-01-28',253,18.0),(11,2,7,NULL,'2023-02-11',44,4.0),(12,4,6,7,'2023-02-18',150,9.5),
(13,6,6,7,'2023-03-04',173,11.0),(14,1,4,2,'2023-03-25',70,8.5),(15,5,3,3,'2023-04-15',288,7.0),(16,3,2,5,'2023-05-06',211,11.0),
(17,4,1,1,'2023-06-10',160,11.5),(18,8,3,3,'2023-10-21',279,16.0),(19,7,2,5,'2023-12-02',125,9.0),(20,2,5,8,'2023-12-16',158,5.0),
(21,3,5,4,'2023-12-20',119,6.0),(22,1,6,7,'2023-11-11',137,9.5);
