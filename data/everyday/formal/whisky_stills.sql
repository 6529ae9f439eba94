CREATE TABLE region (
  region_id INTEGER PRIMARY KEY,
  region_name TEXT,
  country TEXT,
  style_note TEXT
);
INSERT INTO region VALUES
(1,'Speyside','Scotland','fruity'),(2,'Islay','Scotland','smoky'),(3,'Highlands','Scotland','heathery'),(4,'Hokkaido','Japan','delicate'),(5,'Kentucky','United States','sweet'),(6,'Tasmania','Australia','malty');
CREATE TABLE distillery (
  distillery_id INTEGER PRIMARY KEY,
  distillery_name TEXT,
  region_id INTEGER,
  year_founded INTEGER,
  number_of_stills INTEGER,
  annual_litres INTEGER,
  visitor_centre TEXT,
  FOREIGN KEY (region_id) REFERENCES region(region_id)
);
INSERT INTO distillery VALUES
(1,'Glen Tarvie',1,1824,8,4200000,'Yes'),
(2,'Craigmorran',1,1898,12,6100000,'Yes'),
(3,'Port Solan',2,1816,6,2300000,'Yes'),
(4,'Ardnahulish',2,1881,4,1400000,'No'),
(5,'Ben Corrach',3,1839,5,1850000,'No'),
(6,'Strathlinn',3,1790,7,3100000,'Yes'),
(7,'Kitano Snow',4,1969,3,900000,'Yes'),
(8,'Bluegrass Hollow',5,1935,2,5400000,'No'),
(9,'Cooper and Sons',5,2008,1,650000,'Yes'),
(10,'Derwent Valley',6,2014,2,180000,'No');
CREATE TABLE cask_type (
  cask_type_id INTEGER PRIMARY KEY,
  cask_name TEXT,
  wood TEXT,
  litres INTEGER
);
INSERT INTO cask_type VALUES
(1,'Bourbon barrel','American oak',200),(2,'Sherry butt','European oak',500),(3,'Port pipe','European oak',550),(4,'Mizunara hogshead','Japanese oak',250),(5,'Quarter cask','American oak',125),(6,'Virgin barrel','American oak',190);
CREATE TABLE whisky (
  whisky_id INTEGER PRIMARY KEY,
  whisky_name TEXT,
  distillery_id INTEGER,
  age_years INTEGER,
  abv REAL,
  price REAL,
  release_year INTEGER,
  is_peated TEXT,
  FOREIGN KEY (distillery_id) REFERENCES distillery(distillery_id)
);
INSERT INTO whisky VALUES
(1,'Glen Tarvie 12',1,12,43.0,48.0,2012,'No'),
(2,'Glen Tarvie 25',1,25,46.5,310.0,2016,'No'),
(3,'Craigmorran Founders Cut',2,NULL,48.0,55.5,2018,'No'),
(4,'Craigmorran 18',2,18,46.0,129.0,2015,'No'),
(5,'Port Solan 10',3,10,46.0,52.0,2010,'Yes'),
(6,'Port Solan Storm',3,NULL,57.2,79.0,2019,'Yes'),
(7,'Port Solan 21',3,21,51.3,265.0,2021,'Yes'),
(8,'Ardnahulish Tide',4,8,50.0,61.0,2017,'Yes'),
(9,'Ben Corrach 15',5,15,43.4,83.0,2014,'No'),
(10,'Strathlinn Heather',6,12,40.0,41.5,2011,'No'),
(11,'Strathlinn Bog',6,14,47.1,76.0,2020,'Yes'),
(12,'Kitano Mizunara',7,17,45.2,390.0,2018,'No'),
(13,'Kitano Snow Blend',7,NULL,43.1,72.5,2013,'No'),
(14,'Bluegrass Hollow Reserve',8,6,52.5,44.0,2016,'No'),
(15,'Cooper Single Barrel',9,7,58.1,66.0,2019,'No'),
(16,'Derwent First Fill',10,5,49.4,115.0,2021,'No');
CREATE TABLE maturation (
  whisky_id INTEGER,
  cask_type_id INTEGER,
  months INTEGER,
  PRIMARY KEY (whisky_id, cask_type_id),
  FOREIGN KEY (whisky_id) REFERENCES whisky(whisky_id),
  FOREIGN KEY (cask_type_id) REFERENCES cask_type(cask_type_id)
);
INSERT INTO maturation VALUES
(1,1,144),(2,2,300),(3,1,84),(3,5,20),(4,1,180),(4,2,36),(5,1,120),(6,1,75),(6,2,12),(7,1,228),(7,3,24),(8,1,90),(8,5,9),(9,2,180),(10,1,144),(11,1,150),(11,3,18),(12,4,204),(13,1,96),(14,6,72),(15,6,84),(16,3,62);
CREATE TABLE taster (
  taster_id INTEGER PRIMARY KEY,
  taster_name TEXT,
  home_country TEXT,
  years_active INTEGER
);
INSERT INTO taster VALUES
(1,'Morag Sinclair','Scotland',22),(2,'Haruto Kimura','Japan',15),(3,'Denise Lafferty','United States',9),(4,'Bruno Escoffier','France',18),(5,'Elke Sommerfeld','Germany',5),(6,'Angus Dunbar','Scotland',31),(7,'Priya Raman','India',3);
CREATE TABLE rating (
  rating_id INTEGER PRIMARY KEY,
  whisky_id INTEGER,
  taster_id INTEGER,
  points INTEGER,
  tasting_date DATE,
  FOREIGN KEY (whisky_id) REFERENCES whisky(whisky_id),
  FOREIGN KEY (taster_id) REFERENCES taster(taster_id)
);
INSERT INTO rating VALUES
(1,1,1,84,'2020-02-11'),(2,2,1,93,'2020-02-12'),(3,5,1,85,'2020-10-03'),(4,12,1,91,'2022-01-20'),
(5,12,2,97,'2021-03-15'),(6,13,2,86,'2021-03-15'),(7,4,2,89,'2022-06-08'),
(8,14,3,85,'2021-07-04'),(9,15,3,90,'2021-07-04'),(10,3,3,80,'2022-09-17'),
(11,5,4,82,'2020-05-29'),(12,6,4,87,'2022-05-30'),(13,9,4,79,'2023-02-14'),(14,1,4,78,'2023-02-14'),
(15,7,6,95,'2022-11-02'),(16,6,6,92,'2022-11-02'),(17,8,6,83,'2022-11-03'),(18,5,6,90,'2023-04-25'),(19,11,6,86,'2023-04-26'),
(20,16,5,81,'2023-06-10'),(21,12,5,94,'2023-06-11');
