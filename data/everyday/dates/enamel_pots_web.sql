CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT, birth_date TEXT, signed_up TEXT, newsletter INTEGER);
CREATE TABLE products (id INTEGER PRIMARY KEY, title TEXT, category TEXT, price REAL, stock INTEGER, launched TEXT, discontinued_on TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, order_date TEXT, shipped_date TEXT, delivery_due TEXT, total REAL, status TEXT, FOREIGN KEY (customer_id) REFERENCES customers(id));
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER, product_id INTEGER, quantity INTEGER, FOREIGN KEY (order_id) REFERENCES orders(id), FOREIGN KEY (product_id) REFERENCES products(id));
CREATE TABLE returns (id INTEGER PRIMARY KEY, order_id INTEGER, returned_on TEXT, reason TEXT, refund REAL, FOREIGN KEY (order_id) REFERENCES orders(id));
INSERT INTO customers VALUES
(1,'Leonie Marsh','Leeds',DATE('now', '-36 years'),'2022-05-11',1),
(2,'Boris Anand','Bristol','1975-08-30','2022-11-02',0),
(3,'Kerstin Wolde','York',DATE('now', '-27 years', '-70 days'),'2023-02-19',1),
(4,'Hugo Farrant','Leeds','1958-12-12','2023-07-23',0),
(5,'Amina Sesay','London',DATE('now', '-45 years', '-1 days'),DATE('now', 'start of year', '-1 year', '+75 days'),1),
(6,'Peter Quill','London','1990-03-05',DATE('now', 'start of year', '-1 year', '+300 days'),1),
(7,'Dora Matic','Cardiff','1983-06-17',DATE('now', 'start of month', '-1 month', '+10 days'),0),
(8,'Yusuf Erdem','Bristol',NULL,DATE('now', 'weekday 0', '-12 days'),1),
(9,'Clara Benito','York','2001-10-09',DATE('now', '-1 days'),1),
(10,'Neil Osgood','Leeds','1966-01-28',DATE('now'),0);
INSERT INTO products VALUES
(1,'Enamel Stockpot','Pots',64.0,12,'2021-03-01',NULL),
(2,'Milk Pan','Pots',27.5,30,'2021-03-01',NULL),
(3,'Copper Ladle','Utensils',18.0,0,'2022-09-15',DATE('now', 'start of month', '-1 month', '+19 days')),
(4,'Roasting Tin','Ovenware',39.0,8,'2023-01-20',NULL),
(5,'Pie Dish','Ovenware',22.0,41,'2023-10-04',NULL),
(6,'Linen Apron','Textiles',29.0,17,DATE('now', 'start of year', '-1 year', '+130 days'),NULL),
(7,'Oak Board','Utensils',34.5,3,DATE('now', 'start of month', '-1 month', '+3 days'),NULL),
(8,'Tea Kettle','Pots',52.0,9,DATE('now', '-4 days'),NULL),
(9,'Bread Bin','Storage',47.0,0,DATE('now', 'start of month', '+1 month', '+5 days'),NULL),
(10,'Fondue Set','Pots',79.0,2,'2020-11-11','2024-02-29'),
(11,'Spice Rack','Storage',31.0,0,DATE('now', 'weekday 0', '+3 days'),NULL);
INSERT INTO orders VALUES
(1,1,DATE('now', 'weekday 0', '-13 days'),DATE('now', 'weekday 0', '-12 days'),DATE('now', 'weekday 0', '-9 days'),91.5,'delivered'),
(2,2,DATE('now', 'weekday 0', '-12 days'),DATE('now', 'weekday 0', '-10 days'),DATE('now', 'weekday 0', '-8 days'),39.0,'delivered'),
(3,5,DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-7 days'),186.0,'shipped'),
(4,3,DATE('now', 'weekday 0', '-9 days'),DATE('now'),DATE('now', '+1 days'),22.0,'shipped'),
(5,6,DATE('now', 'weekday 0', '-8 days'),NULL,DATE('now', '-1 days'),64.0,'open'),
(6,4,DATE('now', 'weekday 0', '-7 days'),NULL,DATE('now', '+3 days'),118.0,'open'),
(7,8,DATE('now'),NULL,DATE('now', 'weekday 0', '+2 days'),55.0,'open'),
(8,5,DATE('now'),NULL,DATE('now', 'weekday 0', '+4 days'),104.0,'open'),
(9,1,DATE('now', '-1 days'),DATE('now'),DATE('now', '+2 days'),29.0,'shipped'),
(10,2,DATE('now', 'start of month', '-1 month', '+1 days'),DATE('now', 'start of month', '-1 month', '+3 days'),DATE('now', 'start of month', '-1 month', '+6 days'),142.0,'delivered'),
(11,6,DATE('now', 'start of month', '-1 month', '+8 days'),DATE('now', 'start of month', '-1 month', '+9 days'),DATE('now', 'start of month', '-1 month', '+12 days'),71.0,'delivered'),
(12,7,DATE('now', 'start of month', '-1 month', '+15 days'),DATE('now', 'start of month', '-1 month', '+19 days'),DATE('now', 'start of month', '-1 month', '+22 days'),34.5,'delivered'),
(13,1,DATE('now', 'start of month', '-1 month', '+23 days'),NULL,DATE('now', 'start of month', '-1 month', '+26 days'),48.0,'cancelled'),
(14,3,DATE('now', 'start of month'),DATE('now', 'start of month'),DATE('now', '+4 days'),83.0,'shipped'),
(15,2,'2023-01-14','2023-01-16','2023-01-20',27.5,'delivered'),
(16,1,'2023-03-05','2023-03-06','2023-03-10',91.0,'delivered'),
(17,3,'2023-03-19','2023-03-25','2023-03-24',36.0,'delivered'),
(18,4,'2023-08-06','2023-08-07','2023-08-11',128.0,'delivered'),
(19,2,'2023-11-24','2023-11-29','2023-12-01',79.0,'delivered'),
(20,1,'2023-11-26','2023-11-27','2023-12-01',203.0,'delivered'),
(21,3,'2023-12-10','2023-12-11','2023-12-15',66.0,'delivered'),
(22,4,'2024-02-18','2024-02-19','2024-02-23',44.0,'delivered'),
(23,2,'2024-05-12','2024-05-13','2024-05-17',57.0,'delivered'),
(24,5,DATE('now', 'start of year', '-1 year', '+90 days'),DATE('now', 'start of year', '-1 year', '+93 days'),DATE('now', 'start of year', '-1 year', '+96 days'),61.0,'delivered'),
(25,6,DATE('now', 'start of year', '-1 year', '+310 days'),DATE('now', 'start of year', '-1 year', '+312 days'),DATE('now', 'start of year', '-1 year', '+315 days'),150.0,'delivered'),
(26,1,DATE('now', 'start of month', '+1 month', '+4 days'),NULL,DATE('now', 'start of month', '+1 month', '+11 days'),39.0,'preorder'),
(27,5,DATE('now', '-200 days'),DATE('now', '-197 days'),DATE('now', '-190 days'),73.5,'delivered');
INSERT INTO order_lines VALUES
(1,1,1,1),(2,1,2,1),(3,2,4,1),(4,3,1,2),(5,3,6,2),(6,4,5,1),(7,5,1,1),(8,6,8,1),(9,6,5,2),(10,7,2,2),(11,8,8,2),(12,9,6,1),(13,10,1,1),(14,10,4,2),(15,11,5,2),(16,12,7,1),(17,14,2,3),(18,15,2,1),(19,16,1,1),(20,17,3,2),(21,18,1,2),(22,19,10,1),(23,20,4,5),(24,21,5,3),(25,22,5,2),(26,23,6,1),(27,24,3,1),(28,25,1,2),(29,26,4,1),(30,27,2,2);
INSERT INTO returns VALUES
(1,1,DATE('now'),'chipped rim',27.5),(2,2,DATE('now', 'weekday 0', '-8 days'),'too small',39.0),(3,10,DATE('now', 'start of month', '-1 month', '+14 days'),'changed mind',39.0),(4,11,DATE('now', 'start of month', '-1 month', '+21 days'),'chipped rim',22.0),(5,18,'2023-08-19','dented',64.0),(6,20,'2023-12-04','wrong item',39.0),(7,24,DATE('now', 'start of year', '-1 year', '+110 days'),'changed mind',18.0),(8,3,DATE('now', '-1 days'),'dented',64.0),(9,21,'2023-12-28','chipped rim',22.0);
