CREATE TABLE coffees (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  origin_country TEXT,
  process TEXT,
  roast_level TEXT,
  price_per_bag REAL,
  cupping_score REAL,
  is_decaf INTEGER
);
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  email TEXT,
  city TEXT,
  joined_on DATE,
  referred_by INTEGER,
  FOREIGN KEY (referred_by) REFERENCES customers(id)
);
CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  name TEXT,
  bags_per_month INTEGER,
  monthly_price REAL,
  free_shipping INTEGER
);
CREATE TABLE subscriptions (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  plan_id INTEGER,
  coffee_id INTEGER,
  start_date DATE,
  end_date DATE,
  status TEXT,
  FOREIGN KEY (customer_id) REFERENCES customers(id),
  FOREIGN KEY (plan_id) REFERENCES plans(id),
  FOREIGN KEY (coffee_id) REFERENCES coffees(id)
);
CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER,
  shipped_on DATE,
  bags INTEGER,
  tracking_code TEXT,
  shipping_cost REAL,
  FOREIGN KEY (subscription_id) REFERENCES subscriptions(id)
);
CREATE TABLE roast_batches (
  id INTEGER PRIMARY KEY,
  coffee_id INTEGER,
  roasted_on DATE,
  green_kg REAL,
  roasted_kg REAL,
  roaster_name TEXT,
  FOREIGN KEY (coffee_id) REFERENCES coffees(id)
);
INSERT INTO coffees VALUES
(1,'Yirgacheffe Kochere','Ethiopia','washed','light',14.5,88.5,0),
(2,'Guji Uraga','Ethiopia','natural','light',15.9,89.25,0),
(3,'Huila Excelso','Colombia','washed','medium',12.0,85.0,0),
(4,'Santos Cerrado','Brazil','natural','dark',9.8,82.0,0),
(5,'Antigua Pastores','Guatemala','washed','medium',12.9,86.0,0),
(6,'Sumatra Mandheling','Indonesia','wet-hulled','dark',11.5,83.5,0),
(7,'Swiss Water Decaf','Colombia','washed','medium',13.2,83.0,1),
(8,'Kirinyaga AA','Kenya','washed','light',17.4,90.0,0),
(9,'Midnight Decaf','Brazil','natural','dark',11.0,81.0,1),
(10,'Tarrazu Honey','Costa Rica','honey','medium',14.0,87.0,0);
INSERT INTO customers VALUES
(1,'Nora','Winkler','nora.winkler@mail.de','Berlin','2021-03-14',NULL),
(2,'Jonas','Petersen','jpetersen@web.dk','Copenhagen','2021-06-02',1),
(3,'Amelie','Roux',NULL,'Lyon','2021-09-20',1),
(4,'Tom','Baker','tom.baker@post.uk','Leeds','2022-01-11',NULL),
(5,'Sofia','Marino','sofia.m@posta.it','Milan','2022-02-27',3),
(6,'Lukas','Brandt','lukas@brandt.de','Berlin','2022-05-05',1),
(7,'Freya','Olsen',NULL,'Copenhagen','2022-08-19',2),
(8,'Henry','Walsh','hwalsh@post.uk','Leeds','2022-11-30',4),
(9,'Clara','Vogel','clara.vogel@mail.de','Berlin','2023-01-08',6),
(10,'Pierre','Blanc','p.blanc@courrier.fr','Lyon','2023-04-16',NULL),
(11,'Ida','Lund','ida.lund@web.dk','Aarhus','2023-07-23',7),
(12,'Marco','Conti',NULL,'Milan','2023-10-01',5),
(13,'Greta','Hahn','greta.hahn@mail.de','Hamburg','2024-01-19',NULL);
INSERT INTO plans VALUES
(1,'Taster',1,13.5,0),
(2,'Regular',2,25.0,0),
(3,'Household',4,46.0,1),
(4,'Office',10,105.0,1),
(5,'Espresso Club',3,36.0,0);
INSERT INTO subscriptions VALUES
(1,1,3,1,'2021-04-01',NULL,'active'),
(2,2,2,8,'2021-06-15','2022-12-15','cancelled'),
(3,3,1,3,'2021-10-01',NULL,'active'),
(4,4,4,4,'2022-01-20',NULL,'active'),
(5,5,5,6,'2022-03-01','2023-03-01','cancelled'),
(6,6,2,1,'2022-05-10',NULL,'paused'),
(7,7,2,2,'2022-09-01',NULL,'active'),
(8,9,1,7,'2023-01-15',NULL,'active'),
(9,10,3,5,'2023-05-01',NULL,'paused'),
(10,11,2,1,'2023-08-01',NULL,'active'),
(11,1,5,4,'2023-02-01',NULL,'active'),
(12,2,2,2,'2023-03-10',NULL,'active'),
(13,12,1,10,'2023-10-15','2024-01-15','cancelled'),
(14,1,1,9,'2024-01-05',NULL,'active');
INSERT INTO deliveries VALUES
(1,1,'2023-01-09',4,'DHL-88120',0),
(2,1,'2023-02-08',4,'DHL-88344',0),
(3,3,'2023-01-12',1,'DHL-88161',4.9),
(4,4,'2023-01-16',10,'UPS-10022',0),
(5,4,'2023-02-15',10,'UPS-10187',0),
(6,4,'2023-03-15',10,'UPS-10290',0),
(7,5,'2023-01-20',3,'DHL-88190',5.5),
(8,7,'2023-02-20',2,'PN-4410',6.2),
(9,7,'2023-03-20',2,'PN-4467',6.2),
(10,8,'2023-03-03',1,NULL,3.9),
(11,9,'2023-05-22',4,'LP-7781',0),
(12,10,'2023-08-14',2,'PN-5120',6.4),
(13,11,'2023-03-06',3,'DHL-88502',4.2),
(14,11,'2023-04-05',3,'DHL-88710',4.2),
(15,12,'2023-04-11',2,'PN-4600',6.2),
(16,13,'2023-11-03',1,NULL,5.5),
(17,14,'2024-01-17',1,'DHL-90011',3.9),
(18,4,'2024-01-15',10,'UPS-11840',0),
(19,1,'2024-01-10',4,'DHL-89990',0),
(20,10,'2024-01-22',2,'PN-6003',6.8);
INSERT INTO roast_batches VALUES
(1,1,'2023-01-05',12.0,10.2,'Mats'),
(2,4,'2023-01-05',30.0,24.9,'Mats'),
(3,4,'2023-02-09',30.0,25.2,'Ingrid'),
(4,8,'2023-02-10',8.0,6.9,'Ingrid'),
(5,2,'2023-02-16',10.0,8.6,'Paolo'),
(6,1,'2023-03-02',15.0,12.8,'Mats'),
(7,6,'2023-03-09',20.0,16.3,'Mats'),
(8,7,'2023-03-16',6.0,5.1,'Paolo'),
(9,5,'2023-05-11',14.0,12.0,'Ingrid'),
(10,4,'2023-05-18',32.0,26.4,'Mats'),
(11,1,'2023-08-03',15.0,12.7,'Ingrid'),
(12,10,'2023-10-19',9.0,7.7,'Mats'),
(13,9,'2024-01-04',7.0,5.7,'Paolo'),
(14,2,'2024-01-11',11.0,9.5,'Mats');
