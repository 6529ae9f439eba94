CREATE TABLE records (
  record_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  artist TEXT,
  genre TEXT,
  format TEXT,
  release_year INTEGER,
  price REAL,
  stock_qty INTEGER,
  added_on DATE
);
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  city TEXT,
  birth_date DATE,
  signed_up DATE,
  newsletter TEXT  -- Y / N
);
CREATE TABLE web_orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(customer_id),
  ordered_at DATETIME,
  shipped_on DATE,
  carrier TEXT,
  status TEXT,
  total REAL
);
CREATE TABLE order_lines (
  line_id INTEGER PRIMARY KEY,
  order_id INTEGER REFERENCES web_orders(order_id),
  record_id INTEGER REFERENCES records(record_id),
  qty INTEGER,
  unit_price REAL
);
CREATE TABLE preorders (
  preorder_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(customer_id),
  title TEXT,
  artist TEXT,
  placed_on DATE,
  release_date DATE,
  deposit REAL
);
INSERT INTO records VALUES
(1,'Harbour Lights','The Slow Ferries','Indie','LP',2019,24.90,5,'2022-02-14'),
(2,'Copper Rain','Ada Vance','Jazz','LP',1964,39.00,2,'2022-05-03'),
(3,'Northbound','Ketil Ro','Folk','LP',2021,22.50,0,'2022-11-19'),
(4,'Static Garden','Pale Machines','Electronic','12-inch',2022,14.90,11,'2023-01-21'),
(5,'Blue Hours','Ada Vance','Jazz','LP',1961,44.00,1,'2023-04-08'),
(6,'Basement Tapes of Lund','Various Artists','Punk','CD',1998,9.50,14,'2023-06-30'),
(7,'Seven Small Fires','Mira Oduya','Soul','LP',1973,31.00,3,'2023-09-02'),
(8,'Tin Roof Sessions','Old Pike Road','Folk','CD',2010,11.00,0,'2024-03-16'),
(9,'Night Bus','Pale Machines','Electronic','LP',2020,26.00,7,'2024-08-24'),
(10,'Velvet Arithmetic','Quartet Lund','Jazz','LP',2024,28.00,9,DATE('now','-1 year','-20 days')),
(11,'Paper Sun','Mira Oduya','Soul','7-inch',1971,12.00,4,DATE('now','start of month','-1 month','+3 days')),
(12,'Glass Weather','The Slow Ferries','Indie','LP',2023,25.90,6,DATE('now','start of month','-1 month','+17 days')),
(13,'Low Tide Dub','Captain Mono','Reggae','LP',1979,29.50,2,DATE('now')),
(14,'Kitchen Radio','Old Pike Road','Folk','LP',2022,21.00,8,DATE('now','-2 days')),
(15,'First Cassette','Nadir','Punk','Cassette',2021,7.50,10,NULL);
INSERT INTO customers VALUES
(1,'Jonas','Weidlich','Leeds','1968-03-22','2022-01-10','Y'),
(2,'Priya','Nair','Bradford',DATE('now','-34 years'),'2022-03-05','Y'),
(3,'Owen','Castell','Leeds','1981-11-02','2022-09-17','N'),
(4,'Marta','Lindqvist','York','1990-06-14','2023-02-25','Y'),
(5,'Desmond','Okafor','Hull','1957-08-30','2023-05-12','N'),
(6,'Ivy','Thackeray','Leeds','2003-01-19','2023-12-03','Y'),
(7,'Casper','Brandt','York',DATE('now','start of month','-51 years','+8 days'),'2024-04-21','N'),
(8,'Lena','Farrow','Sheffield','1999-12-27',DATE('now','start of year','-1 year','+75 days'),'Y'),
(9,'Ruben','Achterberg','Hull','1976-04-09',DATE('now','start of month','-1 month','+11 days'),'Y'),
(10,'Sally','Quill','Bradford','1985-09-05',DATE('now'),'N'),
(11,'Tom','Hebden','Leeds',NULL,DATE('now','weekday 0','-10 days'),'Y'),
(12,'Agnes','Pell','Whitby','1949-02-11','2024-10-26','N');
INSERT INTO web_orders VALUES
(1,1,'2023-02-04 20:15:00','2023-02-06','Post','delivered',63.90),
(2,3,'2023-03-11 21:40:00','2023-03-13','Post','delivered',22.50),
(3,2,'2023-03-18 10:05:00','2023-03-21','Courier','delivered',39.00),
(4,1,'2023-05-06 19:30:00','2023-05-08','Post','returned',14.90),
(5,5,'2023-06-24 15:20:00','2023-06-27','Courier','delivered',88.00),
(6,4,'2023-08-12 22:10:00','2023-08-15','Post','delivered',31.00),
(7,1,'2023-10-07 18:45:00','2023-10-09','Post','delivered',24.90),
(8,6,'2023-11-25 08:50:00','2023-11-27','Locker','delivered',52.00),
(9,3,'2023-12-09 20:25:00','2023-12-11','Post','delivered',44.00),
(10,2,'2023-12-14 12:00:00','2023-12-15','Courier','delivered',19.00),
(11,5,'2024-02-10 23:05:00','2024-02-14','Post','returned',31.00),
(12,7,'2024-05-18 18:00:00','2024-05-20','Locker','delivered',26.00),
(13,4,'2024-07-09 09:15:00','2024-07-10','Post','delivered',11.00),
(14,1,'2024-12-07 20:55:00','2024-12-09','Post','delivered',75.00),
(15,7,DATETIME('now','start of year','-1 year','+40 days','+13 hours'),DATE('now','start of year','-1 year','+42 days'),'Courier','delivered',54.00),
(16,2,DATETIME('now','start of year','-1 year','+200 days','+19 hours'),DATE('now','start of year','-1 year','+205 days'),'Post','delivered',28.00),
(17,8,DATETIME('now','start of year','-1 year','+230 days','+7 hours','+30 minutes'),DATE('now','start of year','-1 year','+231 days'),'Locker','returned',25.90),
(18,3,DATETIME('now','start of month','-1 month','+2 days','+21 hours'),DATE('now','start of month','-1 month','+4 days'),'Post','delivered',81.90),
(19,9,DATETIME('now','start of month','-1 month','+12 days','+16 hours'),DATE('now','start of month','-1 month','+13 days'),'Courier','delivered',29.50),
(20,3,DATETIME('now','start of month','-1 month','+20 days','+20 hours','+20 minutes'),DATE('now','start of month','-1 month','+23 days'),'Post','delivered',66.00),
(21,6,DATETIME('now','start of month','-1 month','+26 days','+11 hours'),DATE('now','start of month','-1 month','+27 days'),'Locker','returned',12.00),
(22,8,DATETIME('now','weekday 0','-13 days','+14 hours'),DATE('now','weekday 0','-12 days'),'Post','delivered',50.00),
(23,11,DATETIME('now','start of day','weekday 0','-8 days','+20 hours','+5 minutes'),DATE('now','weekday 0','-6 days'),'Courier','shipped',36.00),
(24,9,DATETIME('now','start of day','weekday 0','-8 days','+22 hours'),NULL,'Post','open',29.50),
(25,1,DATETIME('now','start of day','weekday 0','-9 days','+17 hours'),DATE('now','weekday 0','-6 days'),'Post','shipped',21.00),
(26,4,DATETIME('now','start of day','-1 days','+10 hours','+40 minutes'),DATE('now'),'Courier','shipped',47.90),
(27,11,DATETIME('now','start of day','-1 days','+19 hours','+10 minutes'),NULL,'Post','open',26.00),
(28,10,DATETIME('now','start of day','+7 hours','+25 minutes'),NULL,'Locker','open',58.50),
(29,7,DATETIME('now','start of day','+12 hours'),NULL,'Post','open',7.50),
(30,1,DATETIME('now','start of day','+18 hours','+35 minutes'),NULL,'Courier','open',29.50);
UPDATE web_orders SET ordered_at = DATETIME('now','start of day','weekday 0','-13 days','+14 hours') WHERE order_id = 22;
INSERT INTO order_lines VALUES
(1,1,1,1,24.90),(2,1,2,1,39.00),(3,2,3,1,22.50),(4,3,2,1,39.00),(5,4,4,1,14.90),(6,5,5,2,44.00),
(7,6,7,1,31.00),(8,7,1,1,24.90),(9,8,9,2,26.00),(10,9,5,1,44.00),(11,10,6,2,9.50),(12,11,7,1,31.00),
(13,12,9,1,26.00),(14,13,8,1,11.00),(15,14,10,1,28.00),(16,14,9,1,26.00),(17,14,14,1,21.00),(18,15,10,1,28.00),
(19,15,9,1,26.00),(20,16,10,1,28.00),(21,17,12,1,25.90),(22,18,12,1,25.90),(23,18,10,2,28.00),(24,19,13,1,29.50),
(25,20,2,1,39.00),(26,20,7,1,27.00),(27,21,11,1,12.00),(28,22,6,2,9.50),(29,22,7,1,31.00),(30,23,11,3,12.00),
(31,24,13,1,29.50),(32,25,14,1,21.00),(33,26,12,1,25.90),(34,26,8,2,11.00),(35,27,9,1,26.00),(36,28,13,1,29.50),
(37,28,1,1,29.00),(38,29,15,1,7.50),(39,30,13,1,29.50);
INSERT INTO preorders VALUES
(1,1,'Salt Roads','Ketil Ro','2024-01-12','2024-03-01',10.00),
(2,4,'Salt Roads','Ketil Ro','2024-02-02','2024-03-01',10.00),
(3,2,'Twelve Doors','Quartet Lund',DATE('now','-70 days'),DATE('now','start of month','+1 month','+9 days'),15.00),
(4,6,'Twelve Doors','Quartet Lund',DATE('now','-20 days'),DATE('now','start of month','+1 month','+9 days'),15.00),
(5,3,'Echo Lake','Captain Mono',DATE('now','-5 days'),DATE('now','+1 day'),NULL),
(6,9,'Echo Lake','Captain Mono',DATE('now','-12 days'),DATE('now','+1 day'),12.50),
(7,7,'Marble Heart','Mira Oduya',DATE('now','start of month','-1 month','+6 days'),DATE('now','weekday 0','+5 days'),20.00),
(8,1,'Marble Heart','Mira Oduya',DATE('now'),DATE('now','weekday 0','+5 days'),20.00),
(9,8,'Wire and Wool','Old Pike Road',DATE('now'),DATE('now','start of year','+1 year','+100 days'),8.00),
(10,5,'Second Cassette','Nadir',DATE('now','-100 days'),DATE('now','-15 days'),5.00),
(11,10,'Echo Lake','Captain Mono',DATE('now','-1 days'),DATE('now','+1 day'),12.50);
