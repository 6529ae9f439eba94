CREATE TABLE rescue_station (
  station_id INTEGER PRIMARY KEY,
  station_name TEXT,
  valley TEXT,
  altitude_m INTEGER,
  founded_year INTEGER,
  has_helipad INTEGER
);
CREATE TABLE rescuer (
  rescuer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  station_id INTEGER,
  birth_year INTEGER,
  qualification TEXT,
  phone TEXT,
  FOREIGN KEY (station_id) REFERENCES rescue_station(station_id)
);
CREATE TABLE mission (
  mission_id INTEGER PRIMARY KEY,
  station_id INTEGER,
  mission_date TEXT,
  incident_type TEXT,
  peak TEXT,
  duration_hours REAL,
  cost REAL,
  FOREIGN KEY (station_id) REFERENCES rescue_station(station_id)
);
CREATE TABLE mission_crew (
  mission_id INTEGER,
  rescuer_id INTEGER,
  crew_role TEXT,
  PRIMARY KEY (mission_id, rescuer_id),
  FOREIGN KEY (mission_id) REFERENCES mission(mission_id),
  FOREIGN KEY (rescuer_id) REFERENCES rescuer(rescuer_id)
);
CREATE TABLE casualty (
  casualty_id INTEGER PRIMARY KEY,
  mission_id INTEGER,
  full_name TEXT,
  age INTEGER,
  nationality TEXT,
  injury TEXT,
  FOREIGN KEY (mission_id) REFERENCES mission(mission_id)
);
INSERT INTO rescue_station VALUES
(1,'Kaltwand','Ober Tal',1420,1921,1),(2,'Sankt Veit','Ober Tal',980,1934,0),(3,'Dreispitz','Rauhtal',1765,1958,1),
(4,'Lärchegg','Rauhtal',1210,1949,0),(5,'Seeblick','Seental',860,1972,1),(6,'Gamsboden','Seental',1540,1988,0),(7,'Firnhütte','Rauhtal',2110,2003,1);
INSERT INTO rescuer VALUES
(1,'Anton','Moser',1,1975,'Helicopter Rescue','555-0101'),(2,'Greta','Hofer',1,1988,'Paramedic','555-0102'),(3,'Luis','Egger',1,1969,'Mountain Guide',NULL),
(4,'Paula','Steiner',2,1992,'Paramedic','555-0104'),(5,'Johann','Wieser',3,1981,'Mountain Guide','555-0105'),(6,'Miriam','Lang',3,1990,'Dog Handler','555-0106'),
(7,'Felix','Unter',3,1964,'Helicopter Rescue',NULL),(8,'Nora','Pichler',4,1985,'Mountain Guide','555-0108'),(9,'Oskar','Brandl',4,1997,'Dog Handler','555-0109'),
(10,'Klara','Mayr',5,1979,'Paramedic','555-0110'),(11,'Simon','Thaler',5,1994,'Mountain Guide','555-0111'),(12,'Eva','Kofler',3,1983,'Paramedic',NULL),
(13,'Martin','Moser',6,1972,'Mountain Guide','555-0113'),(14,'Ida','Rainer',2,2001,'Trainee','555-0114');
INSERT INTO mission VALUES
(101,1,'2021-01-17','Avalanche','Kaltkogel',9.5,8400),(102,1,'2021-07-04','Fall','Kaltkogel',3.0,2100),(103,3,'2021-08-22','Fall','Dreispitz',4.5,3900),
(104,3,'2022-02-11','Avalanche','Rauhhorn',12.0,11200),(105,4,'2022-06-30','Lost Hiker','Lärchkopf',6.0,1800),(106,3,'2022-07-19','Fall','Rauhhorn',5.0,4300),
(107,5,'2022-09-03','Exhaustion','Seestein',2.5,950),(108,1,'2022-12-28','Avalanche','Kaltkogel',7.5,7600),(109,2,'2023-05-14','Lost Hiker','Veitkopf',3.5,1200),
(110,3,'2023-07-08','Exhaustion','Dreispitz',2.0,1100),(111,5,'2023-08-15','Fall','Seestein',4.0,2750),(112,1,'2023-08-27','Fall','Schneeturm',6.5,5200),
(113,6,'2023-10-02','Lost Hiker','Gamskar',8.0,2600),(114,3,'2024-01-21','Avalanche','Rauhhorn',10.5,9800),(115,4,'2024-07-12','Fall','Lärchkopf',3.2,NULL);
INSERT INTO mission_crew VALUES
(101,1,'Leader'),(101,2,'Medic'),(101,6,'Dog Handler'),(102,3,'Leader'),(102,2,'Medic'),(103,5,'Leader'),(103,12,'Medic'),(104,7,'Leader'),(104,6,'Dog Handler'),(104,5,'Climber'),
(104,2,'Medic'),(105,8,'Leader'),(105,9,'Dog Handler'),(106,5,'Leader'),(106,12,'Medic'),(107,10,'Medic'),(107,11,'Leader'),(108,1,'Leader'),(108,9,'Dog Handler'),(109,4,'Leader'),
(110,5,'Leader'),(111,11,'Leader'),(111,10,'Medic'),(112,3,'Leader'),(112,1,'Climber'),(113,13,'Leader'),(114,7,'Leader'),(114,5,'Climber'),(114,6,'Dog Handler'),(115,8,'Leader');
INSERT INTO casualty VALUES
(1,101,'Peter Novak',34,'Czech','Hypothermia'),(2,101,'Jana Novak',31,'Czech','Broken leg'),(3,102,'Ulrich Baum',58,'German','Head injury'),(4,103,'Sofia Conti',27,'Italian','Broken leg'),
(5,104,'Lars Holm',45,'Danish','Hypothermia'),(6,104,'Mette Holm',42,'Danish','Hypothermia'),(7,104,'Ulla Frank',39,'German','Broken arm'),(8,105,'Heinz Roth',71,'German',NULL),
(9,106,'Marco Ferri',36,'Italian','Head injury'),(10,107,'Inge Sauer',66,'German','Dehydration'),(11,108,'Tomas Kral',29,'Czech','Hypothermia'),(12,109,'Emma Wood',24,'British',NULL),
(13,110,'Karl Jung',53,'German','Dehydration'),(14,111,'Giulia Neri',33,'Italian','Broken arm'),(15,112,'Bernd Vogel',47,'German','Broken leg'),(16,113,'Alan Reed',61,'British','Hypothermia'),
(17,114,'Stefan Kuhn',38,'German','Hypothermia'),(18,115,'Carla Bassi',50,'Italian','Broken leg');
