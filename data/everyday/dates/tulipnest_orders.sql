CREATE TABLE accounts (
  account_id INTEGER PRIMARY KEY,
  full_name TEXT,
  city TEXT,
  birth_date DATE,
  signed_up DATE,
  last_login DATETIME,
  newsletter TEXT
);
CREATE TABLE items (
  item_id INTEGER PRIMARY KEY,
  item_name TEXT,
  category TEXT,
  price REAL,
  stock INTEGER,
  added_on DATE,
  best_before DATE
);
CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  account_id INTEGER,
  placed_at DATETIME,
  ship_by DATE,
  shipped_on DATE,
  delivered_on DATE,
  state TEXT,
  FOREIGN KEY (account_id) REFERENCES accounts(account_id)
);
CREATE TABLE order_lines (
  line_id INTEGER PRIMARY KEY,
  order_id INTEGER,
  item_id INTEGER,
  qty INTEGER,
  FOREIGN KEY (order_id) REFERENCES orders(order_id),
  FOREIGN KEY (item_id) REFERENCES items(item_id)
);
CREATE TABLE vouchers (
  code TEXT PRIMARY KEY,
  account_id INTEGER,
  worth REAL,
  issued_on DATE,
  valid_until DATE,
  used_on DATE,
  FOREIGN KEY (account_id) REFERENCES accounts(account_id)
);
INSERT INTO accounts VALUES
(1,'Helen Carver','Leeds',DATE('now','-64 years','-9 days'),DATE('now','-7 years'),DATETIME('now','-2 hours'),'yes'),
(2,'Amir Soltani','York',DATE('now','-37 years','-80 days'),DATE('now','-2 years','-16 days'),DATETIME('now','-1 day'),'no'),
(3,'Freya Lindgren','Hull',DATE('now','-29 years','-4 days'),DATE('now'),DATETIME('now'),'yes'),
(4,'Dominic Shaw','Leeds',DATE('now','-15 years','-22 days'),DATE('now','-5 days'),DATETIME('now','-3 days'),'no'),
(5,'Keiko Mori','Sheffield',DATE('now','-48 years','-31 days'),'2018-08-11',DATETIME('now','-200 days'),'yes'),
(6,'Raymond Platt','York',DATE('now','-76 years','-2 days'),'2015-04-19',DATETIME('now','-12 days'),'yes'),
(7,'Leila Haddou','Leeds',DATE('now','-33 years','-66 days'),DATE('now','-1 year'),DATETIME('now','-1 year'),'no'),
(8,'Gus Oleander','Hull',NULL,'2022-10-05','2023-04-18 19:20:00','no'),
(9,'Marta Zielinska','Sheffield',DATE('now','-41 years'),DATE('now','start of year','-4 months'),DATETIME('now','-45 days'),'yes'),
(10,'Piers Langton','Leeds',DATE('now','-69 years','-50 days'),'2021-04-02',DATETIME('now'),'no');
INSERT INTO items VALUES
(1,'Red Emperor Tulips','Bulbs',8.50,240,DATE('now','-3 years'),DATE('now','+60 days')),
(2,'Snowdrop Mix','Bulbs',6.20,0,DATE('now','-1 year'),DATE('now','-12 days')),
(3,'Tomato Seed Sampler','Seeds',4.75,310,DATE('now','-20 days'),DATE('now','+2 years')),
(4,'Organic Slug Bait','Care',11.90,75,DATE('now','-2 years','-5 days'),DATE('now','-1 day')),
(5,'Liquid Seaweed Feed','Care',9.40,52,DATE('now','-5 days'),DATE('now','+15 days')),
(6,'Copper Watering Can','Tools',39.00,14,'2020-03-01',NULL),
(7,'Bamboo Rake','Tools',17.50,0,'2023-04-10',NULL),
(8,'Wildflower Meadow Seeds','Seeds',5.60,128,DATE('now'),DATE('now','start of year','+1 year','+6 months')),
(9,'Rose Compost','Care',13.20,40,'2023-04-22',DATE('now')),
(10,'Dahlia Tubers','Bulbs',10.30,66,DATE('now','start of year','-2 months'),DATE('now','+7 days','+2 days')),
(11,'Folding Kneeler','Tools',28.00,9,DATE('now','-1 day'),NULL);
INSERT INTO orders VALUES
(1,1,DATETIME('now'),DATE('now','+2 days'),NULL,NULL,'open'),
(2,2,DATETIME('now','-1 day'),DATE('now','+1 day'),NULL,NULL,'open'),
(3,3,DATETIME('now'),DATE('now','+3 days'),NULL,NULL,'open'),
(4,1,DATETIME('now','-8 days'),DATE('now','-6 days'),DATE('now','-4 days'),DATE('now','-1 day'),'delivered'),
(5,6,DATETIME('now','-4 days'),DATE('now','-1 day'),NULL,NULL,'open'),
(6,6,DATETIME('now','-5 days'),DATE('now','-2 days'),NULL,NULL,'open'),
(7,4,DATETIME('now','-3 days'),DATE('now'),DATE('now'),NULL,'shipped'),
(8,5,DATETIME('now','-210 days'),DATE('now','-207 days'),DATE('now','-208 days'),DATE('now','-205 days'),'delivered'),
(9,8,'2023-04-06 10:15:00','2023-04-09','2023-04-08','2023-04-12','delivered'),
(10,8,'2023-04-17 18:02:00','2023-04-20','2023-04-25','2023-04-28','delivered'),
(11,10,'2021-05-03 08:44:00','2021-05-06','2021-05-05','2021-05-07','delivered'),
(12,7,DATETIME('now','-1 year'),DATE('now','-1 year','+3 days'),DATE('now','-1 year','+2 days'),DATE('now','-1 year','+5 days'),'delivered'),
(13,9,DATETIME('now','start of year','-20 days'),DATE('now','start of year','-17 days'),DATE('now','start of year','-18 days'),DATE('now','start of year','-13 days'),'delivered'),
(14,9,DATETIME('now','-44 days'),DATE('now','-41 days'),DATE('now','-42 days'),NULL,'returned'),
(15,2,DATETIME('now','-37 days'),DATE('now','-34 days'),DATE('now','-35 days'),DATE('now'),'delivered'),
(16,1,DATETIME('now','-33 days'),DATE('now','-30 days'),NULL,NULL,'cancelled'),
(17,1,DATETIME('now'),DATE('now','+4 days'),NULL,NULL,'open'),
(18,2,DATETIME('now','-6 days'),DATE('now','-3 days'),DATE('now','-1 day'),DATE('now'),'delivered'),
(19,7,DATETIME('now','-1 year'),DATE('now','-1 year','+3 days'),DATE('now','-1 year','+1 day'),DATE('now','-1 year','+6 days'),'delivered');
INSERT INTO order_lines VALUES
(1,1,1,6),(2,1,6,1),(3,2,3,4),(4,3,5,2),(5,3,1,3),(6,4,10,5),(7,5,4,2),(8,6,7,1),(9,6,3,3),
(10,7,8,10),(11,8,2,7),(12,9,9,2),(13,10,7,1),(14,11,6,1),(15,12,10,4),(16,13,1,12),(17,14,11,1),
(18,15,5,3),(19,16,2,9),(20,17,1,8),(21,17,8,2),(22,18,9,4),(23,19,10,6),(24,12,4,1);
INSERT INTO vouchers VALUES
('SPRING5',1,5.00,DATE('now','-40 days'),DATE('now','-10 days'),NULL),
('HELLO10',3,10.00,DATE('now'),DATE('now','+30 days'),NULL),
('THANKS15',6,15.00,DATE('now','-25 days'),DATE('now','+5 days'),NULL),
('BDAY20',5,20.00,DATE('now','-31 days'),DATE('now'),NULL),
('SORRY8',2,8.00,DATE('now','-14 days'),DATE('now','+1 day'),DATE('now','-1 day')),
('LOYAL25',1,25.00,DATE('now','-3 days'),DATE('now','start of year','+1 year','+5 months'),NULL),
('AUTUMN6',8,6.00,'2022-10-05','2022-12-31',NULL),
('MAY12',10,12.00,'2021-04-02','2021-05-31','2021-05-03'),
('BACK7',7,7.00,DATE('now','-1 year'),DATE('now','-1 year','+60 days'),NULL),
('YOUNG4',4,4.00,DATE('now','-5 days'),DATE('now','+25 days'),DATE('now','-3 days')),
('EXTRA9',9,9.00,DATE('now','-44 days'),DATE('now','-1 day'),DATE('now','-30 days')),
('GIFT30',10,30.00,DATE('now'),DATE('now','+90 days'),DATE('now'));
