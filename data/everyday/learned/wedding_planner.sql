CREATE TABLE planners (
  id INTEGER PRIMARY KEY,
  fullName TEXT,
  city TEXT,
  commissionPct REAL,
  hiredOn DATE,
  bossId INTEGER,
  FOREIGN KEY (bossId) REFERENCES planners(id)
);
CREATE TABLE venues (
  id INTEGER PRIMARY KEY,
  name TEXT,
  region TEXT,
  capacity INTEGER,
  rentalFee REAL,
  hasGarden BOOLEAN
);
CREATE TABLE weddings (
  id INTEGER PRIMARY KEY,
  coupleName TEXT,
  weddingDate DATE,
  ceremonyVenueId INTEGER,
  partyVenueId INTEGER,
  plannerId INTEGER,
  budget REAL,
  theme TEXT,
  status TEXT,
  FOREIGN KEY (ceremonyVenueId) REFERENCES venues(id),
  FOREIGN KEY (partyVenueId) REFERENCES venues(id),
  FOREIGN KEY (plannerId) REFERENCES planners(id)
);
CREATE TABLE vendors (
  id INTEGER PRIMARY KEY,
  companyName TEXT,
  serviceType TEXT,
  town TEXT,
  phone TEXT,
  rating REAL,
  isPreferred BOOLEAN
);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  weddingId INTEGER,
  vendorId INTEGER,
  price REAL,
  bookedOn DATE,
  confirmed BOOLEAN,
  FOREIGN KEY (weddingId) REFERENCES weddings(id),
  FOREIGN KEY (vendorId) REFERENCES vendors(id)
);
CREATE TABLE guests (
  id INTEGER PRIMARY KEY,
  weddingId INTEGER,
  name TEXT,
  rsvp TEXT,
  diet TEXT,
  tableNo INTEGER,
  FOREIGN KEY (weddingId) REFERENCES weddings(id)
);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  weddingId INTEGER,
  amount REAL,
  paidOn DATE,
  method TEXT,
  FOREIGN KEY (weddingId) REFERENCES weddings(id)
);
INSERT INTO planners VALUES
(1,'Vivian Castell','Florence',12.0,'2010-04-01',NULL),
(2,'Matteo Ricci','Florence',9.5,'2015-09-15',1),
(3,'Josephine Hale','Siena',10.0,'2018-02-01',1),
(4,'Elena Fabbri','Lucca',8.0,'2021-06-01',2),
(5,'Sandro Neri','Pisa',7.5,'2023-03-20',2),
(6,'Greta Lombardi','Siena',8.5,'2024-01-08',3);
INSERT INTO venues VALUES
(1,'Villa Belvedere','Chianti',180,8500,1),(2,'Chapel San Rocco','Chianti',70,900,0),
(3,'Castello Montalto','Siena Hills',250,14000,1),(4,'Palazzo Orsini','Florence',300,17500,0),
(5,'Olive Barn','Lucca Plain',120,4200,1),(6,'Duomo di Lucca','Lucca Plain',400,1500,0),
(7,'Beach Club Onda','Versilia',150,5600,0),(8,'Rose Cloister','Siena Hills',90,2300,1),
(9,'Lemon House','Florence',60,3100,1);
INSERT INTO weddings VALUES
(1,'Harper & Lewis','2023-05-20',2,1,2,45000,'rustic','completed'),
(2,'Bianchi & Costa','2023-06-10',6,5,4,28000,'classic','completed'),
(3,'Kim & Anderson','2023-07-01',3,3,3,82000,'fairy tale','completed'),
(4,'Schmidt & Vogel','2023-09-09',8,3,3,61000,'vintage','completed'),
(5,'Rossi & Fontana','2023-09-23',4,4,1,120000,'black tie','completed'),
(6,'Murphy & Doyle','2024-04-27',7,7,4,36000,'beach','completed'),
(7,'Patel & Shah','2024-06-15',1,4,1,150000,'bollywood','confirmed'),
(8,'Dubois & Martin','2024-06-29',2,1,2,52000,'rustic','confirmed'),
(9,'Nilsson & Berg','2024-08-03',8,5,3,33000,'boho','confirmed'),
(10,'Gallo & Conti','2024-09-14',6,8,5,25000,'classic','cancelled'),
(11,'O''Neill & Grant','2024-10-05',1,1,2,57000,'vintage','planning'),
(12,'Tanaka & Webb','2025-05-17',NULL,NULL,3,70000,NULL,'planning');
INSERT INTO vendors VALUES
(1,'Fiori di Luce','florist','Florence','055 210',4.8,1),
(2,'Dolce Tavola','catering','Siena','0577 310',4.6,1),
(3,'Gusto Grande','catering','Lucca','0583 422',4.1,0),
(4,'Click & Cuore','photography','Florence','055 877',4.9,1),
(5,'Notte Brava Band','music','Pisa',NULL,4.3,0),
(6,'DJ Luca','music','Viareggio','0584 119',3.9,0),
(7,'Torta Mia','cake','Siena','0577 508',4.7,1),
(8,'Bell''Auto','transport','Florence','055 660',4.0,0),
(9,'Lente Lenta','photography','Lucca',NULL,4.4,0),
(10,'Petalo','florist','Pisa','050 233',3.7,0);
INSERT INTO bookings VALUES
(1,1,1,2200,'2022-11-10',1),(2,1,2,11800,'2022-11-15',1),(3,1,4,2900,'2022-12-01',1),
(4,2,3,7400,'2023-01-12',1),(5,2,6,900,'2023-02-20',1),(6,3,1,6100,'2022-12-15',1),
(7,3,2,24500,'2023-01-09',1),(8,3,4,3800,'2023-01-20',1),(9,3,7,1450,'2023-03-05',1),
(10,4,2,15200,'2023-03-11',1),(11,4,9,2300,'2023-04-02',1),(12,5,2,38000,'2023-02-02',1),
(13,5,5,4200,'2023-03-18',1),(14,5,8,1600,'2023-06-06',1),(15,6,3,9800,'2023-11-14',1),
(16,6,6,1100,'2024-01-10',1),(17,7,2,46500,'2023-10-30',1),(18,7,4,5200,'2023-11-11',1),
(19,7,1,9900,'2023-12-04',0),(20,8,4,3100,'2023-12-19',1),(21,8,7,1200,'2024-02-08',0),
(22,9,3,8700,'2024-02-21',0),(23,11,5,3900,'2024-03-02',0),(24,11,1,2800,'2024-03-05',0);
INSERT INTO guests VALUES
(1,1,'Alice Harper','yes',NULL,1),(2,1,'George Lewis','yes','vegetarian',1),(3,1,'Mabel Stone','no',NULL,NULL),
(4,1,'Frank Ellis','yes',NULL,2),(5,3,'Min-jun Kim','yes','gluten-free',1),(6,3,'Laura Anderson','yes',NULL,1),
(7,3,'Ted Anderson','yes','vegan',2),(8,5,'Livia Rossi','yes',NULL,1),(9,5,'Carlo Fontana','no',NULL,NULL),
(10,7,'Anjali Patel','yes','vegetarian',1),(11,7,'Rohan Shah','yes','vegetarian',1),(12,7,'Meera Shah','yes','vegetarian',2),
(13,7,'Kiran Patel','no',NULL,NULL),(14,7,'Dev Shah','yes',NULL,2),(15,8,'Luc Dubois','yes',NULL,1),
(16,8,'Chloe Martin','pending','vegan',NULL),(17,8,'Remy Martin','pending',NULL,NULL),(18,9,'Astrid Berg','pending','lactose-free',NULL),
(19,9,'Olof Nilsson','yes',NULL,3),(20,11,'Siobhan Grant','pending',NULL,NULL);
INSERT INTO payments VALUES
(1,1,20000,'2022-12-10','bank transfer'),(2,1,25000,'2023-05-02','bank transfer'),(3,2,28000,'2023-05-15','card'),
(4,3,40000,'2023-01-15','bank transfer'),(5,3,42000,'2023-06-12','bank transfer'),(6,4,30000,'2023-04-20','card'),
(7,4,29500,'2023-08-25','card'),(8,5,60000,'2023-02-10','bank transfer'),(9,5,60000,'2023-09-01','bank transfer'),
(10,6,36000,'2024-03-28','cheque'),(11,7,75000,'2023-11-20','bank transfer'),(12,8,18000,'2024-01-22','card'),
(13,9,10000,'2024-03-01','card'),(14,11,15000,'2024-03-12','cheque'),(15,7,25000,'2024-04-18','bank transfer');
