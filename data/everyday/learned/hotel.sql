CREATE TABLE guest (
  id INTEGER PRIMARY KEY,
  fullName TEXT,
  nationality TEXT,
  birthDate DATE,
  phone TEXT,
  isVip TEXT
);
CREATE TABLE room (
  id INTEGER PRIMARY KEY,
  roomNumber TEXT,
  roomType TEXT,
  floor INTEGER,
  pricePerNight REAL,
  capacity INTEGER,
  hasSeaView TEXT
);
CREATE TABLE booking (
  id INTEGER PRIMARY KEY,
  guestId INTEGER,
  roomId INTEGER,
  checkIn DATE,
  checkOut DATE,
  nights INTEGER,
  status TEXT,
  source TEXT,
  amountPaid REAL
);
CREATE TABLE service (
  id INTEGER PRIMARY KEY,
  name TEXT,
  category TEXT,
  price REAL
);
CREATE TABLE bookingService (
  id INTEGER PRIMARY KEY,
  bookingId INTEGER,
  serviceId INTEGER,
  quantity INTEGER,
  usedOn DATE
);
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  bookingId INTEGER,
  rating INTEGER,
  comment TEXT,
  reviewDate DATE
);
INSERT INTO guest VALUES
(1,'Maria Rossi','Italian','1984-05-02','+39 333 120 4455','Y'),
(2,'John Carter','British','1971-11-19','+44 7700 900123','N'),
(3,'Anke Schulz','German','1990-03-08',NULL,'N'),
(4,'Pierre Lambert','French','1965-07-23','+33 6 12 34 56 78','Y'),
(5,'Lucy Chen','Chinese','1995-12-30','+86 138 0013 8000','N'),
(6,'Karl Huber','Austrian','1958-01-14','+43 664 1234567','N'),
(7,'Sara Lund','Danish','1988-09-05',NULL,'N'),
(8,'David Miller','American','1979-06-17','+1 212 555 0147','Y'),
(9,'Elena Petrova','Bulgarian','1992-04-26','+359 88 123 4567','N'),
(10,'Uwe Brandt','German','1963-08-11','+49 170 5551234','N'),
(11,'Grace O''Neill','Irish','2000-02-21','+353 85 123 4567','N'),
(12,'Tom Bailey','British','1986-10-09',NULL,'N'),
(13,'Lea Fischer','German','1997-07-01','+49 151 2345678','N');
INSERT INTO room VALUES
(1,'101','Single',1,79.00,1,'N'),
(2,'102','Double',1,119.00,2,'N'),
(3,'103','Double',1,125.00,2,'Y'),
(4,'201','Single',2,85.00,1,'N'),
(5,'202','Double',2,135.00,2,'Y'),
(6,'203','Family',2,189.00,4,'N'),
(7,'204','Twin',2,122.00,2,'N'),
(8,'301','Suite',3,310.00,3,'Y'),
(9,'302','Double',3,142.00,2,'Y'),
(10,'303','Family',3,205.00,5,'Y'),
(11,'401','Penthouse',4,540.00,6,'Y');
INSERT INTO booking VALUES
(1,1,8,'2023-03-10','2023-03-14',4,'completed','direct',1240.00),
(2,2,2,'2023-04-02','2023-04-05',3,'completed','website',357.00),
(3,3,4,'2023-04-21','2023-04-23',2,'completed','agency',170.00),
(4,4,11,'2023-05-12','2023-05-15',3,'completed','direct',1620.00),
(5,5,5,'2023-05-29','2023-06-03',5,'cancelled','website',0.00),
(6,6,6,'2023-06-17','2023-06-24',7,'completed','agency',1323.00),
(7,1,9,'2023-07-01','2023-07-06',5,'completed','website',710.00),
(8,8,8,'2023-07-14','2023-07-16',2,'completed','website',620.00),
(9,7,5,'2023-07-22','2023-08-01',10,'completed','website',1350.00),
(10,9,10,'2023-08-05','2023-08-13',8,'completed','agency',1640.00),
(11,10,3,'2023-08-19','2023-08-22',3,'no-show','website',125.00),
(12,2,5,'2023-09-08','2023-09-12',4,'completed','direct',540.00),
(13,8,11,'2023-10-20','2023-10-21',1,'completed','direct',540.00),
(14,1,5,'2023-12-29','2024-01-02',4,'completed','website',560.00),
(15,11,1,'2024-02-10','2024-02-12',2,'completed','website',158.00),
(16,4,9,'2024-03-22','2024-03-28',6,'cancelled','agency',0.00),
(17,1,8,'2024-05-17','2024-05-20',3,'confirmed','direct',NULL),
(18,7,3,'2024-06-01','2024-06-06',5,'confirmed','website',NULL);
INSERT INTO service VALUES
(1,'Breakfast buffet','Food',18.50),
(2,'Airport transfer','Transport',45.00),
(3,'Hot stone massage','Spa',80.00),
(4,'Bike rental','Leisure',22.00),
(5,'Laundry','Housekeeping',15.00),
(6,'Sauna','Spa',12.00),
(7,'Late check-out','Housekeeping',30.00),
(8,'Three-course dinner','Food',49.00),
(9,'Babysitting','Family',27.50);
INSERT INTO bookingService VALUES
(1,1,1,4,'2023-03-11'),(2,1,3,1,'2023-03-12'),(3,1,2,1,'2023-03-14'),
(4,2,1,3,'2023-04-03'),(5,4,8,2,'2023-05-13'),(6,4,3,2,'2023-05-14'),
(7,4,2,2,'2023-05-15'),(8,6,1,14,'2023-06-18'),(9,6,4,3,'2023-06-20'),
(10,7,6,2,'2023-07-03'),(11,8,7,1,'2023-07-16'),(12,9,1,20,'2023-07-23'),
(13,9,4,4,'2023-07-26'),(14,9,5,2,'2023-07-28'),(15,10,1,16,'2023-08-06'),
(16,10,8,5,'2023-08-08'),(17,12,1,4,'2023-09-09'),(18,14,8,2,'2023-12-31'),
(19,14,6,1,'2024-01-01'),(20,15,2,1,'2024-02-12');
INSERT INTO review VALUES
(1,1,5,'Wonderful suite and very kind staff','2023-03-18'),
(2,2,4,'Good breakfast, a bit noisy','2023-04-07'),
(3,3,2,'The heating did not work','2023-04-25'),
(4,4,5,'Perfect view from the penthouse','2023-05-17'),
(5,6,4,'Great for children','2023-06-28'),
(6,7,5,NULL,'2023-07-08'),
(7,8,3,'Slow check-in','2023-07-19'),
(8,9,4,'Lovely sea view','2023-08-04'),
(9,10,3,NULL,'2023-08-20'),
(10,12,5,'Quiet and clean','2023-09-15'),
(11,14,4,'Nice New Year dinner','2024-01-05');
