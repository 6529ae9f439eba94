CREATE TABLE airport (
  airport_id INTEGER PRIMARY KEY, name TEXT, city TEXT, region TEXT, elevation_m INTEGER, opened DATE, has_customs TEXT);
CREATE TABLE airline (
  airline_id INTEGER PRIMARY KEY, name TEXT, founded_year INTEGER, home_airport_id INTEGER, low_cost TEXT,
  parent_id INTEGER,
  FOREIGN KEY (home_airport_id) REFERENCES airport(airport_id), FOREIGN KEY (parent_id) REFERENCES airline(airline_id));
CREATE TABLE aircraft (
  aircraft_id INTEGER PRIMARY KEY, registration TEXT, model TEXT, seats INTEGER, built_year INTEGER, airline_id INTEGER, leased TEXT,
  FOREIGN KEY (airline_id) REFERENCES airline(airline_id));
CREATE TABLE pilot (
  pilot_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date DATE, salary INTEGER, airline_id INTEGER, lives_near_id INTEGER, mentor_id INTEGER,
  FOREIGN KEY (airline_id) REFERENCES airline(airline_id), FOREIGN KEY (lives_near_id) REFERENCES airport(airport_id), FOREIGN KEY (mentor_id) REFERENCES pilot(pilot_id));
CREATE TABLE flight (
  flight_id INTEGER PRIMARY KEY, flight_no TEXT, origin_id INTEGER, destination_id INTEGER, aircraft_id INTEGER, captain_id INTEGER, copilot_id INTEGER,
  flight_date DATE, scheduled_min INTEGER, actual_min INTEGER, passengers INTEGER, fare REAL, cancelled TEXT,
  FOREIGN KEY (origin_id) REFERENCES airport(airport_id), FOREIGN KEY (destination_id) REFERENCES airport(airport_id),
  FOREIGN KEY (aircraft_id) REFERENCES aircraft(aircraft_id), FOREIGN KEY (captain_id) REFERENCES pilot(pilot_id), FOREIGN KEY (copilot_id) REFERENCES pilot(pilot_id));
INSERT INTO airport VALUES
(1,'Harstad Field','Harstad','North',35,'1958-05-04','yes'),(2,'Lindby Airport','Lindby','South',12,'1949-09-18','yes'),
(3,'Morvik Airstrip','Morvik','West',4,'1971-06-30','no'),(4,'Granheim Airport','Granheim','Inland',612,'1983-04-12','no'),
(5,'Sorholm International','Sorholm','South',22,'1998-10-01','yes'),(6,'Ostby Airport','Ostby','East',148,'1965-07-22','no'),
(7,'Kvalnes Airport','Kvalnes','North',9,'1990-02-15','no'),(8,'Tindal Mountain Airport','Tindal','Inland',845,'2006-11-25','no'),
(9,'Lindby Seaplane Base','Lindby','South',0,'2012-05-20','no');
INSERT INTO airline VALUES
(1,'Fjordwing',1978,5,'no',NULL),(2,'HopAir',2004,2,'yes',1),(3,'Northern Shuttle',1991,1,'no',1),(4,'BlueTern',2011,5,'yes',NULL),(5,'Tern Cargo',2015,6,'no',4),(6,'Islander Air',1985,3,'no',NULL);
INSERT INTO aircraft VALUES
(1,'LN-FJA','Dash 8',50,1999,1,'no'),(2,'LN-FJB','ATR 72',70,2012,1,'no'),(3,'LN-HPA','ATR 42',48,2008,2,'yes'),(4,'LN-HPB','ATR 72',72,2017,2,'yes'),
(5,'LN-NSA','Dash 8',39,1994,3,'no'),(6,'LN-NSB','Twin Otter',19,1986,3,'no'),(7,'LN-BTA','Embraer 190',104,2016,4,'yes'),(8,'LN-BTB','Embraer 190',106,2019,4,'yes'),
(9,'LN-BTC','ATR 72',68,2014,4,'no'),(10,'LN-ISA','Twin Otter',18,1982,6,'no'),(11,'LN-ISB','Islander',9,1990,6,'yes');
INSERT INTO pilot VALUES
(1,'Marit','Solheim','1968-03-14',98000,1,5,NULL),(2,'Jonas','Berg','1975-11-02',91000,1,2,1),(3,'Ida','Nygaard','1990-07-19',64000,1,5,1),
(4,'Karl','Vestli','1971-01-30',88000,2,2,NULL),(5,'Sofie','Lund','1988-09-09',93500,2,2,4),(6,'Peder','Haugen','1963-12-21',84000,3,1,1),
(7,'Lena','Aas','1993-04-05',58500,3,7,6),(8,'Omar','Rashid','1980-06-17',102000,4,5,NULL),(9,'Eva','Strand','1985-02-28',87500,4,6,8),
(10,'Nils','Dahl','1996-08-11',52000,4,NULL,8),(11,'Tor','Eide','1959-10-03',71000,6,3,NULL),(12,'Astrid','Moe','1991-05-25',61000,6,3,11);
INSERT INTO flight VALUES
(1,'FW101',5,1,2,1,3,'2023-01-12',95,102,64,129.0,'no'),(2,'FW102',1,5,2,1,3,'2023-01-12',95,93,58,119.0,'no'),
(3,'FW210',5,4,1,2,3,'2023-02-03',60,71,41,99.5,'no'),(4,'FW211',4,5,1,2,1,'2023-02-03',60,58,37,99.5,'no'),
(5,'HP330',2,6,3,4,5,'2023-02-18',45,45,44,49.0,'no'),(6,'HP331',6,2,3,5,4,'2023-02-18',45,52,46,45.0,'no'),
(7,'HP412',2,8,4,5,4,'2023-03-05',70,NULL,0,59.0,'yes'),(8,'HP412',2,8,4,4,5,'2023-03-12',70,88,66,59.0,'no'),
(9,'NS007',1,7,6,6,7,'2023-03-20',30,34,17,75.0,'no'),(10,'NS008',7,1,6,6,7,'2023-03-20',30,29,15,75.0,'no'),
(11,'NS051',1,3,5,6,7,'2023-04-02',80,NULL,0,88.0,'yes'),(12,'BT900',5,2,7,8,9,'2023-04-15',40,61,98,39.0,'no'),
(13,'BT901',2,5,7,8,10,'2023-04-15',40,43,101,35.0,'no'),(14,'BT920',5,6,8,9,10,'2023-05-09',55,54,87,55.0,'no'),
(15,'BT921',6,5,8,9,10,'2023-05-09',55,57,92,52.5,'no'),(16,'BT940',5,8,9,8,9,'2023-12-22',65,110,68,145.0,'no'),
(17,'IS012',3,7,10,11,12,'2023-06-14',50,48,12,66.0,'no'),(18,'IS013',7,3,10,12,11,'2023-06-14',50,55,14,66.0,'no'),
(19,'FW101',5,1,2,2,3,'2023-07-01',95,NULL,0,139.0,'yes'),(20,'BT900',5,2,7,9,NULL,'2024-01-08',40,46,77,42.0,'no'),
(21,'FW330',5,7,1,1,2,'2024-02-11',120,125,45,155.0,'no'),(22,'IS020',3,5,11,11,NULL,'2024-02-20',75,82,8,79.0,'no'),
(23,'NS101',1,5,5,6,7,'2024-03-15',90,97,33,109.0,'no');
