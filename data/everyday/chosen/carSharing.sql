CREATE TABLE stations (
  stationID INTEGER PRIMARY KEY,
  stationName TEXT,
  district TEXT,
  parkingSpots INTEGER,
  hasCharger INTEGER
);
CREATE TABLE cars (
  carID INTEGER PRIMARY KEY,
  plate TEXT,
  make TEXT,
  model TEXT,
  fuelType TEXT,
  homeStationID INTEGER,
  pricePerKm REAL,
  odometer INTEGER,
  modelYear INTEGER
);
CREATE TABLE members (
  memberID INTEGER PRIMARY KEY,
  fullName TEXT,
  tariff TEXT,
  signupDate TEXT,
  licenceExpires TEXT,
  isBlocked INTEGER,
  invitedBy INTEGER
);
CREATE TABLE trips (
  tripID INTEGER PRIMARY KEY,
  memberID INTEGER,
  carID INTEGER,
  startStationID INTEGER,
  endStationID INTEGER,
  tripDate TEXT,
  km REAL,
  minutes INTEGER,
  fare REAL
);
CREATE TABLE damages (
  damageID INTEGER PRIMARY KEY,
  carID INTEGER,
  memberID INTEGER,
  reportedOn TEXT,
  severity TEXT,
  repairCost REAL,
  isRepaired INTEGER
);
INSERT INTO stations VALUES
(1,'Centraal','Centrum',14,1),(2,'Vondelpark','Zuid',8,1),(3,'NDSM Wharf','Noord',6,0),(4,'Science Park','Oost',10,1),
(5,'Sloterdijk','West',12,1),(6,'De Pijp','Zuid',5,0),(7,'IJburg','Oost',9,0),(8,'Schiphol Plaza','Airport',20,1);
INSERT INTO cars VALUES
(1,'KR-412-B','Volkswagen','ID.3','electric',1,0.34,41200,2021),
(2,'NX-908-T','Toyota','Yaris','hybrid',2,0.29,63850,2020),
(3,'PL-115-D','Renault','Clio','petrol',3,0.25,88400,2018),
(4,'SG-733-H','Tesla','Model 3','electric',8,0.52,37900,2022),
(5,'TB-240-K','Opel','Combo','diesel',5,0.38,102300,2017),
(6,'VV-561-J','Kia','Niro','electric',4,0.41,28700,2023),
(7,'RZ-874-S','Fiat','500','petrol',6,0.24,71500,2019),
(8,'HB-309-F','Toyota','Aygo','petrol',1,0.22,94600,2016),
(9,'JK-656-P','Ford','Transit','diesel',5,0.45,120900,2019),
(10,'XN-027-L','Volkswagen','ID. Buzz','electric',8,0.58,9800,2024);
INSERT INTO members VALUES
(1,'Daan de Vries','premium','2021-03-18','2031-05-01',0,NULL),
(2,'Sanne Bakker','basic','2021-09-02','2028-11-15',0,1),
(3,'Youssef El Amrani','premium','2022-01-27','2030-02-28',0,1),
(4,'Lotte Visser','basic','2022-06-14','2024-12-31',0,2),
(5,'Emma Johnson','student','2022-09-05','2032-07-20',0,NULL),
(6,'Bram Jansen','basic','2022-11-11','2027-04-09',1,3),
(7,'Mei Ling Wu','student','2023-02-20','2033-01-12',0,5),
(8,'Pieter Smit','business','2023-04-03','2029-08-30',0,NULL),
(9,'Fatima Yilmaz','premium','2023-08-16','2031-10-05',0,3),
(10,'Ruben Mulder','basic','2024-01-09','2025-03-17',1,4),
(11,'Ines Carvalho','student','2024-02-13',NULL,0,7),
(12,'Jeroen Kok','business','2024-04-22','2026-06-06',0,8);
INSERT INTO trips VALUES
(1,1,1,1,1,'2023-03-04',24.5,95,18.30),
(2,2,2,2,8,'2023-03-19',17.0,42,11.40),
(3,3,4,8,1,'2023-04-08',19.5,38,16.90),
(4,1,4,8,8,'2023-05-27',142.0,310,98.50),
(5,5,8,1,4,'2023-06-10',7.5,28,5.20),
(6,4,3,3,3,'2023-07-15',56.0,180,26.80),
(7,8,9,5,5,'2023-08-22',88.0,265,61.00),
(8,7,6,4,7,'2023-09-30',6.0,19,5.60),
(9,3,1,1,2,'2023-10-12',8.5,31,7.10),
(10,6,7,6,6,'2023-11-05',33.0,120,15.90),
(11,8,5,5,1,'2023-11-21',12.5,45,10.20),
(12,1,2,2,2,'2023-12-24',65.5,205,34.75),
(13,9,6,4,8,'2024-01-13',21.0,40,14.60),
(14,5,8,4,1,'2024-01-28',8.0,30,5.40),
(15,3,4,8,8,'2024-02-17',96.5,220,70.25),
(16,2,2,2,6,'2024-02-25',4.0,22,4.10),
(17,8,9,5,8,'2024-03-06',16.5,35,13.80),
(18,1,6,7,4,'2024-03-30',9.0,33,7.90),
(19,10,3,3,1,'2024-04-14',11.0,50,8.30),
(20,9,1,1,8,'2024-04-27',18.5,36,12.90),
(21,12,5,5,5,'2024-05-16',130.0,340,72.60),
(22,1,4,8,1,'2024-05-25',20.0,41,17.70),
(23,7,8,1,1,'2024-06-08',27.5,110,12.50),
(24,3,7,6,2,'2024-06-19',3.5,15,3.20);
INSERT INTO damages VALUES
(1,3,4,'2023-07-15','minor',180.00,1),(2,9,8,'2023-08-23','major',1450.00,1),(3,7,6,'2023-11-05','minor',95.00,1),(4,8,NULL,'2023-12-02','minor',60.00,1),
(5,4,3,'2024-02-17','moderate',720.00,1),(6,3,10,'2024-04-14','major',2300.00,0),(7,5,12,'2024-05-16','moderate',540.00,0),(8,8,NULL,'2024-06-01','minor',110.00,0),(9,3,NULL,'2024-06-11','minor',75.00,0);
