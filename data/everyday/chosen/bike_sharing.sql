CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT,
  district TEXT,
  docks INTEGER,
  opened DATE,
  has_charger TEXT
);
CREATE TABLE bike (
  bike_id INTEGER PRIMARY KEY,
  model TEXT,
  bike_type TEXT,
  bought_on DATE,
  purchase_price REAL,
  status TEXT,
  current_station_id INTEGER
);
CREATE TABLE rider (
  rider_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  birth_year INTEGER,
  membership TEXT,
  email TEXT,
  joined DATE
);
CREATE TABLE trip (
  trip_id INTEGER PRIMARY KEY,
  bike_id INTEGER,
  rider_id INTEGER,
  start_station_id INTEGER,
  end_station_id INTEGER,
  trip_date DATE,
  duration_min INTEGER,
  distance_km REAL,
  fare REAL
);
CREATE TABLE repair (
  repair_id INTEGER PRIMARY KEY,
  bike_id INTEGER,
  repair_date DATE,
  problem TEXT,
  cost REAL,
  is_done TEXT
);
INSERT INTO station VALUES
(1,'Central Station','Centre',30,'2019-04-01','Y'),
(2,'City Hall','Centre',20,'2019-04-01','N'),
(3,'University','North',24,'2019-06-15','Y'),
(4,'Lake Park','West',16,'2020-03-20','N'),
(5,'Old Harbour','South',18,'2020-08-11','Y'),
(6,'Stadium','West',36,'2021-05-05','N'),
(7,'Hospital','North',12,'2021-10-30','N'),
(8,'Airport','East',22,'2022-07-01','Y'),
(9,'Tech Campus','East',14,'2023-02-14','Y'),
(10,'Zoo','West',10,'2023-06-24','N');
INSERT INTO bike VALUES
(1,'CityRunner','classic','2019-03-10',420,'available',1),
(2,'CityRunner','classic','2019-03-10',420,'available',3),
(3,'CityRunner','classic','2019-03-10',420,'retired',NULL),
(4,'VoltGo','electric','2020-05-02',1350,'available',1),
(5,'VoltGo','electric','2020-05-02',1350,'in repair',NULL),
(6,'VoltGo','electric','2021-04-18',1420,'available',8),
(7,'LoadMaster','cargo','2021-09-09',1890,'available',5),
(8,'CityRunner 2','classic','2022-03-15',465,'available',4),
(9,'CityRunner 2','classic','2022-03-15',465,'available',1),
(10,'CityRunner 2','classic','2022-03-15',465,'in repair',NULL),
(11,'VoltGo Plus','electric','2023-01-25',1680,'available',9),
(12,'VoltGo Plus','electric','2023-01-25',1680,'available',3),
(13,'LoadMaster','cargo','2023-05-11',1950,'available',1),
(14,'VoltGo Plus','electric','2023-08-08',1710,'missing',NULL);
INSERT INTO rider VALUES
(1,'Clara','Jensen',1990,'annual','clara.j@mail.com','2019-05-03'),
(2,'Mehmet','Yilmaz',1985,'annual','mehmet@mail.com','2019-09-21'),
(3,'Lily','Adams',2002,'student','lily.adams@uni.edu','2020-10-04'),
(4,'Pierre','Blanc',1958,'monthly',NULL,'2021-03-17'),
(5,'Hana','Novakova',1997,'monthly','hana@post.cz','2021-06-29'),
(6,'Diego','Santos',2001,'student','diego@uni.edu','2021-10-11'),
(7,'Ruth','Goldman',1972,'annual','ruth.g@mail.com','2022-04-08'),
(8,'Erik','Dahl',1993,'pay-per-ride',NULL,'2022-08-19'),
(9,'Wanda','Kowalska',2000,'student','wanda@uni.edu','2022-10-02'),
(10,'Noah','Fischer',1988,'pay-per-ride','noah.f@web.de','2023-05-13'),
(11,'Isabel','Ruiz',1995,'annual','isabel@mail.com','2023-06-30'),
(12,'Tariq','Aziz',1981,'pay-per-ride',NULL,'2023-09-09');
INSERT INTO trip VALUES
(1,1,1,1,3,'2023-01-16',18,3.9,1.5),
(2,4,2,2,8,'2023-01-27',34,11.8,4.2),
(3,2,3,3,1,'2023-02-03',21,4.1,1.0),
(4,4,1,1,5,'2023-02-19',15,3.2,1.8),
(5,6,5,8,1,'2023-03-08',41,12.4,5.1),
(6,2,3,1,3,'2023-03-09',20,4.0,1.0),
(7,7,7,5,4,'2023-03-25',48,6.7,6.0),
(8,8,4,4,4,'2023-04-02',75,9.5,4.5),
(9,1,6,3,2,'2023-04-14',17,3.3,1.0),
(10,9,8,1,6,'2023-04-29',25,5.2,3.5),
(11,4,2,6,1,'2023-05-06',22,5.4,2.8),
(12,2,1,3,1,'2023-05-10',19,4.0,1.5),
(13,11,9,9,3,'2023-05-22',29,8.8,2.4),
(14,6,10,1,8,'2023-05-31',39,12.1,6.8),
(15,8,5,4,6,'2023-06-04',9,1.6,1.2),
(16,12,3,3,9,'2023-06-12',31,9.0,2.6),
(17,13,7,1,5,'2023-06-18',33,3.6,4.8),
(18,1,6,2,3,'2023-06-27',16,3.2,1.0),
(19,9,11,1,2,'2023-07-07',7,1.1,0.8),
(20,4,1,1,10,'2023-07-15',37,7.3,3.9),
(21,8,4,10,4,'2023-07-30',52,6.1,3.3),
(22,11,2,9,8,'2023-08-09',14,4.4,2.0),
(23,14,8,8,8,'2023-08-20',95,21.5,11.4),
(24,2,9,3,1,'2023-09-14',23,4.2,1.0),
(25,12,11,1,3,'2023-09-28',13,3.8,1.7),
(26,7,7,5,1,'2023-10-08',30,3.5,4.4);
INSERT INTO repair VALUES
(1,3,'2022-05-04','bent frame',210,'Y'),
(2,1,'2022-09-15','flat tyre',18,'Y'),
(3,4,'2022-11-20','battery',260,'Y'),
(4,2,'2023-02-10','brakes',35,'Y'),
(5,4,'2023-04-04','display',90,'Y'),
(6,1,'2023-05-19','chain',24.5,'Y'),
(7,8,'2023-06-06','flat tyre',18,'Y'),
(8,4,'2023-08-01','flat tyre',22,'Y'),
(9,5,'2023-10-12','motor',395,'N'),
(10,10,'2023-10-25','brakes',NULL,'N');
