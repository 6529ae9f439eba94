CREATE TABLE sellers (
  seller_id INTEGER PRIMARY KEY,
  shop_name TEXT NOT NULL,
  country TEXT,
  joined_on TEXT,
  rating REAL,
  is_verified INTEGER,
  email TEXT
);
CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  city TEXT,
  country TEXT,
  signup_date TEXT,
  referred_by INTEGER REFERENCES buyers(buyer_id)
);
CREATE TABLE listings (
  listing_id INTEGER PRIMARY KEY,
  seller_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  category TEXT,
  price REAL,
  stock INTEGER,
  condition TEXT,
  listed_on TEXT,
  FOREIGN KEY (seller_id) REFERENCES sellers(seller_id)
);
CREATE TABLE purchases (
  purchase_id INTEGER PRIMARY KEY,
  listing_id INTEGER NOT NULL,
  buyer_id INTEGER NOT NULL,
  quantity INTEGER,
  unit_price REAL,
  purchased_on TEXT,
  shipping_method TEXT,
  status TEXT,
  FOREIGN KEY (listing_id) REFERENCES listings(listing_id),
  FOREIGN KEY (buyer_id) REFERENCES buyers(buyer_id)
);
CREATE TABLE disputes (
  dispute_id INTEGER PRIMARY KEY,
  purchase_id INTEGER NOT NULL,
  reason TEXT,
  opened_on TEXT,
  closed_on TEXT,
  refund_amount REAL,
  FOREIGN KEY (purchase_id) REFERENCES purchases(purchase_id)
);
INSERT INTO sellers VALUES
(1,'Vintage Vault','Germany','2019-03-14',4.8,1,'hello@vintagevault.de'),
(2,'TechTreasures','Netherlands','2020-07-01',4.2,1,'sales@techtreasures.nl'),
(3,'Book Barn','Ireland','2018-11-23',4.9,1,NULL),
(4,'Casa Bella','Italy','2021-02-10',3.9,0,'info@casabella.it'),
(5,'GadgetGarage','Germany','2022-05-19',3.4,0,'garage@gadget.de'),
(6,'Toy Attic','France','2020-12-05',4.5,1,'bonjour@toyattic.fr'),
(7,'Green Thumb Supplies','Netherlands','2021-09-30',4.6,1,NULL),
(8,'Retro Records','Germany','2017-06-08',4.7,1,'spin@retrorecords.de'),
(9,'Pedal Power','Denmark','2023-01-16',NULL,0,'ride@pedalpower.dk');
INSERT INTO buyers VALUES
(1,'Anna','Schmidt','Berlin','Germany','2020-01-12',NULL),
(2,'Marco','Rossi','Milan','Italy','2020-04-03',1),
(3,'Julie','Dubois','Lyon','France','2021-06-21',1),
(4,'Peter','Jansen','Utrecht','Netherlands','2021-08-15',3),
(5,'Sofia','Lund','Aarhus','Denmark','2022-02-02',NULL),
(6,'Liam','Murphy','Cork','Ireland','2022-03-19',1),
(7,'Karin','Vogel','Hamburg','Germany','2022-09-27',NULL),
(8,'Elena','Bianchi','Rome','Italy','2023-01-05',2),
(9,'Tom','de Wit','Rotterdam','Netherlands','2023-03-30',4),
(10,'Hannah','Becker','Berlin','Germany','2023-05-11',7),
(11,'Noah','Petit','Paris','France','2023-07-24',3),
(12,'Greta','Olsen','Copenhagen','Denmark','2023-10-09',NULL);
INSERT INTO listings VALUES
(1,1,'Art Deco Lamp','Home',145.00,2,'used','2022-10-01'),
(2,1,'Leather Suitcase','Fashion',89.50,1,'used','2022-11-15'),
(3,2,'Wireless Headphones','Electronics',59.99,40,'new','2023-01-10'),
(4,2,'Mechanical Keyboard','Electronics',119.00,25,'new','2023-02-03'),
(5,2,'USB-C Hub','Electronics',34.90,60,'new','2023-02-20'),
(6,3,'Ulysses First Edition Reprint','Books',48.00,5,'used','2022-08-08'),
(7,3,'Irish Fairy Tales','Books',12.50,18,'new','2022-09-12'),
(8,4,'Ceramic Vase','Home',27.00,14,'new','2023-03-01'),
(9,4,'Linen Tablecloth','Home',39.00,0,'new','2023-03-18'),
(10,5,'Refurbished Phone','Electronics',229.00,8,'refurbished','2023-01-28'),
(11,5,'Smart Watch','Electronics',99.00,0,'refurbished','2023-04-06'),
(12,6,'Wooden Train Set','Toys',42.00,11,'new','2022-12-01'),
(13,6,'Plush Bear','Toys',17.90,30,'new','2022-12-10'),
(14,7,'Garden Shears','Garden',22.40,20,'new','2023-03-22'),
(15,7,'Tomato Seed Kit','Garden',8.75,75,'new','2023-02-11'),
(16,8,'Abbey Road LP','Music',31.00,3,'used','2022-07-30'),
(17,8,'Turntable','Music',189.00,4,'refurbished','2022-12-27'),
(18,9,'Kids Bike','Sports',159.00,6,'new','2023-05-02');
INSERT INTO purchases VALUES
(1,3,1,1,59.99,'2023-01-15','standard','delivered'),
(2,6,6,1,48.00,'2023-01-19','standard','delivered'),
(3,16,7,1,31.00,'2023-01-25','express','delivered'),
(4,10,2,1,229.00,'2023-02-04','express','returned'),
(5,4,4,1,115.00,'2023-02-14','standard','delivered'),
(6,12,3,2,42.00,'2023-02-17','standard','delivered'),
(7,15,4,3,8.75,'2023-02-28','standard','delivered'),
(8,3,5,2,59.99,'2023-03-03','express','delivered'),
(9,1,1,1,145.00,'2023-03-11','pickup','delivered'),
(10,8,8,4,27.00,'2023-03-20','standard','delivered'),
(11,9,2,1,39.00,'2023-03-25','standard','cancelled'),
(12,7,6,3,12.50,'2023-04-02','standard','delivered'),
(13,5,1,1,34.90,'2023-04-09','standard','delivered'),
(14,11,7,1,99.00,'2023-04-15','express','returned'),
(15,14,9,1,22.40,'2023-04-18','standard','delivered'),
(16,17,1,1,180.00,'2023-05-06','express','delivered'),
(17,3,10,1,55.00,'2023-05-20','standard','delivered'),
(18,10,3,1,229.00,'2023-06-01','express','delivered'),
(19,13,3,2,17.90,'2023-06-12','standard','delivered'),
(20,4,8,1,119.00,'2023-06-30','standard','cancelled'),
(21,3,11,1,59.99,'2023-08-02','express','shipped'),
(22,15,1,5,8.75,'2023-08-08','standard','shipped'),
(23,16,10,1,31.00,'2023-09-14','pickup','delivered'),
(24,12,4,1,42.00,'2023-10-21','standard','shipped');
INSERT INTO disputes VALUES
(1,4,'Item not as described','2023-02-10','2023-02-24',229.00),
(2,6,'Late delivery','2023-03-01','2023-03-05',0.00),
(3,8,'Damaged in transit','2023-03-09','2023-03-30',59.99),
(4,10,'Damaged in transit','2023-03-28','2023-04-08',27.00),
(5,14,'Item not as described','2023-04-22','2023-05-02',99.00),
(6,18,'Faulty battery','2023-06-15',NULL,NULL),
(7,21,'Late delivery','2023-08-20',NULL,NULL),
(8,22,'Damaged in transit','2023-08-19','2023-08-28',8.75);
