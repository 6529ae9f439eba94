CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT, city TEXT, country TEXT, signup_date TEXT, newsletter INTEGER, referred_by INTEGER, FOREIGN KEY (referred_by) REFERENCES customers(customer_id));
CREATE TABLE products (product_id INTEGER PRIMARY KEY, product_name TEXT, category TEXT, brand TEXT, colour TEXT, price REAL, is_active INTEGER);
CREATE TABLE stock_sizes (stock_id INTEGER PRIMARY KEY, product_id INTEGER, size TEXT, quantity INTEGER, FOREIGN KEY (product_id) REFERENCES products(product_id));
CREATE TABLE vouchers (voucher_id INTEGER PRIMARY KEY, code TEXT, discount_pct INTEGER, valid_until TEXT, min_order REAL);
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER, order_date TEXT, status TEXT, voucher_id INTEGER, shipping_fee REAL, FOREIGN KEY (customer_id) REFERENCES customers(customer_id), FOREIGN KEY (voucher_id) REFERENCES vouchers(voucher_id));
CREATE TABLE order_items (item_id INTEGER PRIMARY KEY, order_id INTEGER, product_id INTEGER, size TEXT, quantity INTEGER, unit_price REAL, FOREIGN KEY (order_id) REFERENCES orders(order_id), FOREIGN KEY (product_id) REFERENCES products(product_id));
CREATE TABLE returns (return_id INTEGER PRIMARY KEY, item_id INTEGER, return_date TEXT, reason TEXT, refund_amount REAL, FOREIGN KEY (item_id) REFERENCES order_items(item_id));
INSERT INTO customers VALUES
(1,'Laura','Meier','laura.meier@mail.de','Berlin','Germany','2021-03-14',1,NULL),
(2,'Jonas','Schulz','jonas@schulz.de','Hamburg','Germany','2021-07-02',0,1),
(3,'Sophie','Martin','sophie.m@orange.fr','Lyon','France','2022-01-19',1,NULL),
(4,'Emma','Clark',NULL,'Leeds','UK','2022-05-30',0,NULL),
(5,'Pieter','de Vries','pdv@ziggo.nl','Utrecht','Netherlands','2022-09-11',1,3),
(6,'Giulia','Rossi','giulia.rossi@libero.it','Milan','Italy','2023-02-01',1,1),
(7,'Anna','Nowak','anowak@wp.pl','Krakow','Poland','2023-04-22',0,6),
(8,'Tom','Baker','tom.baker@gmail.com','Leeds','UK','2023-06-17',1,4),
(9,'Camille','Durand',NULL,'Paris','France','2023-11-05',0,NULL),
(10,'Max','Fischer','max.f@web.de','Berlin','Germany','2024-01-28',1,1),
(11,'Lena','Wolf','lena.wolf@gmx.de','Munich','Germany','2024-03-09',0,NULL);
INSERT INTO products VALUES
(1,'Linen Shirt','Shirts','Nordvik','white',49.9,1),
(2,'Slim Jeans','Jeans','Denimo','blue',79.95,1),
(3,'Wool Coat','Coats','Nordvik','grey',189,1),
(4,'Summer Dress','Dresses','Bellina','red',64.5,1),
(5,'Basic T-Shirt','Shirts','Denimo','black',14.99,1),
(6,'Rain Jacket','Coats','Fjall','yellow',119,1),
(7,'Wide Jeans','Jeans','Denimo','black',84.95,0),
(8,'Evening Dress','Dresses','Bellina','black',149,1),
(9,'Leather Belt','Accessories','Fjall','brown',29.9,1),
(10,'Silk Scarf','Accessories','Bellina','blue',39,0),
(11,'Polo Shirt','Shirts','Fjall','green',34.9,1);
INSERT INTO stock_sizes VALUES
(1,1,'S',12),(2,1,'M',20),(3,1,'L',0),(4,2,'S',7),(5,2,'M',15),(6,2,'L',9),(7,3,'M',4),(8,3,'L',3),(9,4,'S',11),(10,4,'M',0),
(11,5,'S',40),(12,5,'M',55),(13,5,'L',38),(14,5,'XL',22),(15,6,'M',6),(16,6,'XL',2),(17,7,'S',1),(18,8,'S',5),(19,8,'M',8),(20,11,'L',17);
INSERT INTO vouchers VALUES
(1,'WELCOME10',10,'2024-12-31',NULL),(2,'SUMMER20',20,'2023-08-31',80),(3,'XMAS15',15,'2023-12-26',50),(4,'VIP30',30,'2024-06-30',150),(5,'SPRING5',5,'2024-05-31',NULL);
INSERT INTO orders VALUES
(101,1,'2022-11-03','delivered',NULL,4.9),(102,3,'2023-01-15','delivered',1,4.9),(103,1,'2023-05-20','delivered',NULL,0),(104,5,'2023-06-08','delivered',2,4.9),
(105,6,'2023-07-19','cancelled',2,6.9),(106,2,'2023-08-02','delivered',2,0),(107,8,'2023-10-27','delivered',1,8.5),(108,1,'2023-12-10','delivered',3,0),
(109,3,'2023-12-14','delivered',NULL,4.9),(110,7,'2024-01-05','shipped',NULL,6.9),(111,10,'2024-02-11','delivered',1,4.9),(112,6,'2024-02-20','shipped',NULL,6.9),
(113,1,'2024-03-01','open',4,0),(114,9,'2024-03-18','open',NULL,4.9),(115,3,'2024-03-22','open',1,4.9);
INSERT INTO order_items VALUES
(1,101,3,'M',1,189),(2,101,5,'S',2,14.99),(3,102,4,'S',1,64.5),(4,103,1,'S',2,49.9),(5,103,9,NULL,1,29.9),(6,104,6,'XL',1,119),(7,105,4,'M',1,64.5),
(8,106,2,'L',1,79.95),(9,106,5,'L',4,14.99),(10,107,5,'M',3,14.99),(11,107,11,'L',1,34.9),(12,108,8,'S',1,149),(13,109,4,'S',1,64.5),(14,109,10,NULL,1,39),
(15,110,2,'S',1,79.95),(16,111,2,'M',1,79.95),(17,111,5,'M',2,14.99),(18,112,3,'M',1,189),(19,113,8,'M',1,149),(20,113,4,'M',1,64.5),(21,114,1,'M',1,49.9),(22,115,2,'S',1,79.95),(23,108,5,'XL',1,14.99);
INSERT INTO returns VALUES
(1,1,'2022-11-15','too small',189),(2,3,'2023-01-28','wrong colour',64.5),(3,8,'2023-08-14','too big',79.95),(4,13,'2023-12-29','too small',64.5),(5,14,'2023-12-29','damaged',39),(6,16,'2024-02-25','too small',79.95),(7,12,'2024-01-03','not as described',149),(8,10,'2023-11-09','too big',44.97);
