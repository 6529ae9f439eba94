CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  name TEXT,
  email TEXT,
  phone TEXT,
  registered_on TEXT,
  referred_by INTEGER,
  newsletter INTEGER,
  FOREIGN KEY (referred_by) REFERENCES clients(client_id)
);
CREATE TABLE apartments (
  apartment_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL,
  street TEXT,
  district TEXT,
  size_sqm INTEGER,
  rooms INTEGER,
  has_pets INTEGER,
  key_deposited INTEGER,
  FOREIGN KEY (client_id) REFERENCES clients(client_id)
);
CREATE TABLE cleaners (
  cleaner_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  hired_on TEXT,
  hourly_pay REAL,
  home_district TEXT,
  drives_car INTEGER
);
CREATE TABLE services (
  service_id INTEGER PRIMARY KEY,
  service_name TEXT,
  price_per_hour REAL,
  min_hours REAL,
  eco_friendly INTEGER
);
CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  apartment_id INTEGER NOT NULL,
  cleaner_id INTEGER,
  service_id INTEGER NOT NULL,
  booked_for TEXT,
  hours REAL,
  status TEXT,
  is_paid INTEGER,
  stars INTEGER,
  FOREIGN KEY (apartment_id) REFERENCES apartments(apartment_id),
  FOREIGN KEY (cleaner_id) REFERENCES cleaners(cleaner_id),
  FOREIGN KEY (service_id) REFERENCES services(service_id)
);
INSERT INTO clients VALUES
(1,'Monika Adler','monika.adler@mail.example','040-110011','2021-03-08',NULL,1),
(2,'Jan-Ole Petersen','jop@mail.example','040-220022','2021-05-19',1,0),
(3,'Samira Haddad','samira@mail.example',NULL,'2021-09-02',1,1),
(4,'Kanzlei Richter','office@richter.example','040-440044','2022-01-17',NULL,0),
(5,'Dieter Voss',NULL,'040-550055','2022-04-25',3,0),
(6,'Lea Sommer','lea.sommer@mail.example','0176-660066','2022-08-30',2,1),
(7,'Nils Albers','nils@mail.example','0176-770077','2023-01-12',1,1),
(8,'Agnes Thomsen',NULL,'040-880088','2023-02-27',NULL,0),
(9,'Bruno Castelli','bruno@mail.example',NULL,'2023-06-05',6,1),
(10,'Ulrike Stamm','u.stamm@mail.example','040-101010','2023-07-18',NULL,0);
INSERT INTO apartments VALUES
(1,1,'Lindenallee 4','Eimsbüttel',92,3,0,1),
(2,1,'Strandweg 17','Blankenese',148,5,0,1),
(3,2,'Schanzenstraße 80','Sternschanze',64,2,1,0),
(4,3,'Bahrenfelder Straße 201','Ottensen',78,3,1,1),
(5,4,'Colonnaden 12','Neustadt',210,7,0,1),
(6,5,'Eppendorfer Weg 33','Eimsbüttel',55,2,0,0),
(7,6,'Große Bergstraße 150','Altona',71,3,0,1),
(8,7,'Lange Reihe 29','St. Georg',49,1,0,0),
(9,8,'Elbchaussee 310','Blankenese',176,6,1,1),
(10,9,'Mühlenkamp 8','Winterhude',83,3,1,0),
(11,4,'Neuer Wall 61','Neustadt',134,4,0,1),
(12,10,'Jarrestraße 20','Winterhude',58,2,0,NULL);
INSERT INTO cleaners VALUES
(1,'Danuta','Kowalczyk','2019-02-01',16.50,'Altona',1),
(2,'Emre','Aydin','2020-06-15',15.20,'Wilhelmsburg',1),
(3,'Joana','Ferreira','2021-01-11',15.80,'Ottensen',0),
(4,'Tatjana','Petrova','2021-10-04',14.60,'Barmbek',0),
(5,'Malik','Diallo','2022-05-02',14.20,'Wilhelmsburg',0),
(6,'Susanne','Krüger','2018-09-17',17.40,'Eimsbüttel',1),
(7,'Rui','Ferreira','2023-03-20',13.90,'Ottensen',0),
(8,'Nadja','Brandl','2023-09-01',13.50,NULL,1);
INSERT INTO services VALUES
(1,'Standard cleaning',28.00,2,1),
(2,'Deep cleaning',36.00,4,0),
(3,'Window cleaning',33.00,1.5,1),
(4,'Move-out cleaning',39.50,5,0),
(5,'Ironing',24.00,1,1),
(6,'Carpet shampooing',42.00,2,0),
(7,'Balcony cleaning',26.50,1,1),
(8,'Oven cleaning',31.00,1,NULL);
INSERT INTO bookings VALUES
(1,1,6,1,'2023-01-16',3,'done',1,5),
(2,4,3,1,'2023-01-19',2.5,'done',1,4),
(3,5,1,2,'2023-01-28',8,'done',1,5),
(4,3,2,1,'2023-02-07',2,'done',1,3),
(5,2,1,3,'2023-02-20',4,'done',1,5),
(6,6,4,5,'2023-03-02',1.5,'done',1,4),
(7,9,2,2,'2023-03-15',7,'done',0,2),
(8,7,3,1,'2023-03-21',2.5,'done',1,5),
(9,1,6,1,'2023-04-17',3,'done',1,5),
(10,5,1,1,'2023-04-22',6,'done',1,4),
(11,8,5,4,'2023-04-29',5,'done',1,4),
(12,4,3,6,'2023-05-11',2,'done',0,3),
(13,2,6,1,'2023-05-23',5,'done',1,5),
(14,3,5,1,'2023-06-06',2,'cancelled',0,NULL),
(15,9,2,3,'2023-06-14',3.5,'done',1,4),
(16,10,7,1,'2023-06-27',3,'done',1,NULL),
(17,11,1,2,'2023-07-08',5.5,'done',0,4),
(18,7,3,5,'2023-07-19',1,'done',1,5),
(19,6,4,1,'2023-08-03',2,'cancelled',0,NULL),
(20,1,6,3,'2023-08-21',2,'done',1,4),
(21,5,2,1,'2023-09-09',6,'done',1,3),
(22,10,NULL,7,'2023-09-20',1,'open',0,NULL),
(23,4,3,1,'2023-10-05',2.5,'open',0,NULL),
(24,9,NULL,2,'2023-10-12',7,'open',0,NULL);
