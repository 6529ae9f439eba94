CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT, phone TEXT, signup_date TEXT, is_premium INTEGER);
CREATE TABLE addresses (address_id INTEGER PRIMARY KEY, customer_id INTEGER, street TEXT, city TEXT, zip_code TEXT, label TEXT, FOREIGN KEY (customer_id) REFERENCES customers(customer_id));
CREATE TABLE drivers (driver_id INTEGER PRIMARY KEY, name TEXT, vehicle TEXT, hired_on TEXT, rating REAL, active INTEGER);
CREATE TABLE products (product_id INTEGER PRIMARY KEY, name TEXT, category TEXT, price REAL, unit TEXT, stock INTEGER, organic INTEGER);
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER, address_id INTEGER, driver_id INTEGER, order_date TEXT, status TEXT, delivery_fee REAL, tip REAL, FOREIGN KEY (customer_id) REFERENCES customers(customer_id), FOREIGN KEY (address_id) REFERENCES addresses(address_id), FOREIGN KEY (driver_id) REFERENCES drivers(driver_id));
CREATE TABLE order_items (order_id INTEGER, product_id INTEGER, quantity INTEGER, unit_price REAL, PRIMARY KEY (order_id, product_id), FOREIGN KEY (order_id) REFERENCES orders(order_id), FOREIGN KEY (product_id) REFERENCES products(product_id));
INSERT INTO customers VALUES
(1,'Maria','Lopez','maria.lopez@mail.com','555-0101','2021-03-14',1),
(2,'James','O''Connor','jim.oc@mail.com','555-0102','2021-07-02',0),
(3,'Priya','Nair',NULL,'555-0103','2022-01-19',1),
(4,'Tom','Becker','tbecker@web.net',NULL,'2022-02-27',0),
(5,'Aisha','Khan','aisha.k@mail.com','555-0105','2022-09-09',0),
(6,'Lena','Vogel','lena@vogel.org','555-0106','2023-01-05',1),
(7,'Marcus','Hill',NULL,NULL,'2023-04-22',0),
(8,'Sofia','Lopez','sofia.l@web.net','555-0108','2023-06-30',0),
(9,'Daniel','Wright','dwright@mail.com','555-0109','2023-08-11',0),
(10,'Nora','Hansen','nora.h@web.net','555-0110','2024-01-17',1);
INSERT INTO addresses VALUES
(1,1,'12 Elm Street','Portland','97201','home'),
(2,1,'400 Market Plaza','Portland','97204','work'),
(3,2,'77 Oak Avenue','Salem','97301','home'),
(4,3,'5 River Road','Portland','97202','home'),
(5,4,'19 Hill Lane','Gresham','97030','home'),
(6,5,'230 Pine Street','Beaverton','97005','home'),
(7,5,'8 Tech Park','Beaverton','97006','work'),
(8,6,'61 Cedar Court','Portland','97209','home'),
(9,8,'14 Lake Drive','Salem','97302','home'),
(10,9,'3 Station Road','Gresham','97030','home'),
(11,10,'90 Elm Street','Portland','97201','home'),
(12,6,'2 Harbor Way','Portland','97210','parents');
INSERT INTO drivers VALUES
(1,'Kofi Mensah','van','2020-05-01',4.8,1),
(2,'Rita Alvarez','bike','2021-09-15',4.9,1),
(3,'Ben Schultz','car','2022-03-10',4.2,1),
(4,'Yuki Tanaka','van','2022-11-21',4.6,0),
(5,'Omar Said','car','2023-02-14',4.5,1),
(6,'Grace Lee','bike','2023-10-02',NULL,1),
(7,'Pavel Novak','car','2019-08-19',3.9,0),
(8,'Ivy Brooks','car','2024-02-01',4.7,1);
INSERT INTO products VALUES
(1,'Bananas','Fruit',1.2,'kg',140,0),
(2,'Organic Apples','Fruit',3.4,'kg',85,1),
(3,'Whole Milk','Dairy',1.5,'l',60,0),
(4,'Oat Milk','Dairy',2.6,'l',42,1),
(5,'Sourdough Bread','Bakery',4.5,'piece',18,0),
(6,'Croissant','Bakery',1.8,'piece',30,0),
(7,'Cheddar Cheese','Dairy',6.9,'pack',25,0),
(8,'Free Range Eggs','Dairy',3.9,'box',50,1),
(9,'Spaghetti','Pantry',1.1,'pack',200,0),
(10,'Olive Oil','Pantry',9.8,'bottle',33,1),
(11,'Ground Coffee','Beverages',7.5,'pack',48,1),
(12,'Orange Juice','Beverages',3.1,'l',0,0),
(13,'Salmon Fillet','Fish',14.9,'pack',9,0),
(14,'Truffle Butter','Pantry',12.4,'jar',7,0);
INSERT INTO orders VALUES
(1,1,1,1,'2023-01-08','delivered',3.9,2),
(2,2,3,2,'2023-02-11','delivered',4.9,NULL),
(3,1,2,1,'2023-03-03','delivered',3.9,3),
(4,3,4,3,'2023-03-15','delivered',2.9,1.5),
(5,5,6,1,'2023-03-28','cancelled',4.9,NULL),
(6,4,5,5,'2023-06-19','delivered',5.9,4),
(7,6,8,2,'2023-07-24','delivered',0,5),
(8,1,1,5,'2023-09-02','delivered',3.9,2.5),
(9,8,9,1,'2023-10-13','delivered',5.9,NULL),
(10,3,4,2,'2023-12-21','delivered',2.9,6),
(11,5,7,3,'2024-01-09','delivered',4.9,1),
(12,1,1,1,'2024-02-18','delivered',0,3.5),
(13,6,12,1,'2024-03-05','cancelled',0,NULL),
(14,10,11,5,'2024-03-22','delivered',3.9,2),
(15,3,4,8,'2024-04-02','in transit',2.9,NULL),
(16,2,3,NULL,'2024-04-03','pending',4.9,NULL);
INSERT INTO order_items VALUES
(1,1,5,1.2),(1,3,2,1.5),(1,5,1,4.5),
(2,9,6,1.1),(2,10,1,9.8),
(3,6,8,1.8),(3,11,2,7.5),
(4,2,2,3.4),(4,4,3,2.5),(4,8,1,3.9),
(5,13,2,14.9),
(6,1,4,1.2),(6,3,4,1.5),(6,9,3,1.1),(6,7,1,6.9),
(7,13,3,14.5),(7,10,2,9.8),
(8,5,2,4.5),(8,1,2,1.1),
(9,12,4,3.1),(9,6,6,1.8),
(10,11,3,7.2),(10,8,2,3.8),
(11,4,5,2.6),
(12,1,5,1.2),(12,7,2,6.9),
(13,2,1,3.4),
(14,3,3,1.5),(14,8,3,3.9),
(15,10,1,9.8);
