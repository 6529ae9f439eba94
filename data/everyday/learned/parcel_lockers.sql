CREATE TABLE stations (station_no INTEGER PRIMARY KEY, name TEXT, street TEXT, city TEXT, compartments INTEGER, opened DATE, status TEXT, indoors TEXT);
CREATE TABLE compartments (compartment_no INTEGER PRIMARY KEY, station_no INTEGER REFERENCES stations(station_no), label TEXT, size TEXT, status TEXT, width_cm INTEGER, depth_cm INTEGER);
CREATE TABLE customers (customer_no INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, city TEXT, phone TEXT, registered DATE, status TEXT);
CREATE TABLE couriers (courier_no INTEGER PRIMARY KEY, name TEXT, company TEXT, city TEXT, vehicle TEXT);
CREATE TABLE parcels (parcel_no INTEGER PRIMARY KEY, sender_no INTEGER REFERENCES customers(customer_no), recipient_no INTEGER REFERENCES customers(customer_no), drop_station_no INTEGER REFERENCES stations(station_no), pickup_station_no INTEGER REFERENCES stations(station_no),
 courier_no INTEGER REFERENCES couriers(courier_no), compartment_no INTEGER REFERENCES compartments(compartment_no), weight_kg REAL, declared_value REAL, postage REAL, dropped_off DATE, arrived DATE, collected DATE, status TEXT);
CREATE TABLE complaints (complaint_no INTEGER PRIMARY KEY, parcel_no INTEGER REFERENCES parcels(parcel_no), customer_no INTEGER REFERENCES customers(customer_no), filed DATE, text TEXT, settled TEXT);
INSERT INTO stations VALUES
(1,'Central Station','Bahnhofplatz','Bern',40,'2018-05-02','open','yes'),(2,'Old Mill','Muehleweg','Thun',24,'2019-09-16','open','no'),(3,'Lakeside','Seestrasse','Thun',32,'2020-03-11','closed','no'),
(4,'Airport Arrivals','Flughafenring','Zurich',60,'2021-07-01','open','yes'),(5,'Market Hall','Markt','Basel',36,'2019-01-28','open','yes'),(6,'University Gate','Hochschulweg','Zurich',20,'2022-10-10','maintenance','no'),(7,'Westpark','Parkallee','Bern',48,'2023-04-04','open','no');
INSERT INTO compartments VALUES
(101,1,'A1','S','occupied',20,50),(102,1,'A2','M','free',35,50),(103,1,'A3','L','free',50,60),(104,1,'A4','M','broken',35,50),(201,2,'A1','S','free',20,45),(202,2,'A2','L','occupied',50,60),(301,3,'A1','M','broken',35,50),
(401,4,'A1','S','free',20,50),(402,4,'A2','M','occupied',35,55),(403,4,'A3','XL','free',80,70),(501,5,'A1','M','free',35,50),(502,5,'A2','S','free',22,50),(601,6,'A1','L','free',50,60),(701,7,'A1','XL','occupied',80,75);
INSERT INTO customers VALUES
(1,'Sonja','Amsler','Bern','031 445 10 20','2019-02-03','active'),(2,'Reto','Bieri','Thun','033 228 71 11','2019-11-12','active'),(3,'Chiara','Conti','Basel',NULL,'2020-04-27','active'),(4,'David','Egli','Zurich','044 310 99 02','2020-08-15','blocked'),
(5,'Fatima','Haddad','Zurich','044 551 36 77','2021-01-09','active'),(6,'Urs','Keller','Bern',NULL,'2021-06-22','active'),(7,'Lina','Moser','Basel','061 700 43 18','2022-03-30','closed'),(8,'Marco','Pfister','Thun','033 901 12 85','2022-12-01','active'),(9,'Anja','Zumstein','Olten','062 404 55 60','2023-05-18','active');
INSERT INTO couriers VALUES (1,'Beat Graf','Alpenkurier','Bern','van'),(2,'Nadia Sutter','Alpenkurier','Thun','e-bike'),(3,'Kevin Lang','Stadtrad','Zurich','cargo bike'),(4,'Oliver Ruch','BlitzPost','Basel','van'),(5,'Mirjam Hess','Stadtrad','Bern','cargo bike');
INSERT INTO parcels VALUES
(1001,1,3,1,5,1,501,2.4,80,9.5,'2023-01-05','2023-01-06','2023-01-08','collected'),
(1002,2,1,2,1,2,102,0.8,25,7,'2023-01-11','2023-01-12','2023-01-12','collected'),
(1003,5,6,4,1,1,103,6.3,310,14,'2023-01-23','2023-01-25','2023-01-30','collected'),
(1004,3,5,5,4,4,401,1.1,45,7,'2023-02-02','2023-02-03','2023-02-04','collected'),
(1005,6,2,1,2,2,202,9.7,520,19,'2023-02-14','2023-02-17','2023-02-19','collected'),
(1006,4,8,4,3,3,301,3.5,150,11,'2023-02-20','2023-02-22',NULL,'returned'),
(1007,1,5,1,4,1,402,2.9,95,9.5,'2023-03-03','2023-03-04','2023-03-11','collected'),
(1008,8,3,2,5,4,502,0.5,15,7,'2023-03-09','2023-03-11','2023-03-12','collected'),
(1009,5,1,4,1,3,101,1.6,60,8,'2023-03-15','2023-03-17','2023-03-18','collected'),
(1010,2,7,2,5,4,501,4.2,200,11,'2023-03-21','2023-03-24','2023-03-25','collected'),
(1011,6,4,7,6,5,601,5.8,275,12.5,'2023-04-06','2023-04-07','2023-04-10','collected'),
(1012,1,8,7,2,2,202,7.4,430,16,'2023-04-19','2023-04-21',NULL,'waiting'),
(1013,5,6,4,7,3,701,12.1,890,22,'2023-04-24','2023-04-27',NULL,'waiting'),
(1014,3,1,5,1,5,101,1.9,70,8,'2023-05-02',NULL,NULL,'in transit'),
(1015,1,6,1,7,NULL,NULL,0.9,30,7,'2023-05-04',NULL,NULL,'in transit'),
(1016,6,5,7,4,5,402,3.1,120,10,'2023-04-27','2023-04-29',NULL,'waiting');
INSERT INTO complaints VALUES (1,1003,6,'2023-01-31','Arrived late and wet','yes'),(2,1006,4,'2023-02-27','Locker door was broken','no'),(3,1006,8,'2023-02-25','Locker would not open','yes'),(4,1007,5,'2023-03-12','Box was dented','yes'),(5,1010,2,'2023-03-26','Too late for a birthday','no'),(6,1013,5,'2023-05-03','No pickup code received','no');
