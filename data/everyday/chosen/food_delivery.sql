CREATE TABLE restaurants (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  cuisine TEXT,
  district TEXT,
  rating REAL,
  opened_on TEXT,
  is_active INTEGER
);
CREATE TABLE couriers (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  vehicle TEXT,
  phone TEXT,
  hired_on TEXT
);
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT,
  email TEXT,
  city TEXT,
  signup_date TEXT,
  referred_by INTEGER,
  FOREIGN KEY (referred_by) REFERENCES customers(id)
);
CREATE TABLE dishes (
  id INTEGER PRIMARY KEY,
  restaurant_id INTEGER,
  name TEXT,
  category TEXT,
  price REAL,
  is_vegan INTEGER,
  FOREIGN KEY (restaurant_id) REFERENCES restaurants(id)
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  restaurant_id INTEGER,
  courier_id INTEGER,
  ordered_on TEXT,
  status TEXT,
  delivery_fee REAL,
  tip REAL,
  FOREIGN KEY (customer_id) REFERENCES customers(id),
  FOREIGN KEY (restaurant_id) REFERENCES restaurants(id),
  FOREIGN KEY (courier_id) REFERENCES couriers(id)
);
CREATE TABLE order_items (
  order_id INTEGER,
  dish_id INTEGER,
  quantity INTEGER,
  PRIMARY KEY (order_id, dish_id),
  FOREIGN KEY (order_id) REFERENCES orders(id),
  FOREIGN KEY (dish_id) REFERENCES dishes(id)
);
INSERT INTO restaurants VALUES
(1,'Bella Napoli','Italian','Riverside',4.6,'2015-04-12',1),
(2,'Golden Dragon','Chinese','Old Town',4.1,'2011-09-01',1),
(3,'Taj Garden','Indian','Riverside',4.8,'2018-02-20',1),
(4,'Burger Barn','American','Northgate',3.7,'2020-06-15',1),
(5,'Sakura','Japanese','Old Town',4.7,'2016-11-03',1),
(6,'La Cantina','Mexican','Northgate',4.3,'2019-05-28',1),
(7,'Trattoria Rosa','Italian','Harbour',4.4,'2021-03-10',1),
(8,'Noodle House','Chinese','Harbour',3.9,'2022-08-19',0),
(9,'Pasta Express','Italian','Northgate',3.5,'2023-01-30',0);
INSERT INTO couriers VALUES
(1,'Marek','Nowak','bike','555-0101','2021-02-14'),
(2,'Aisha','Rahman','scooter','555-0102','2020-07-01'),
(3,'Tom','Fletcher','car',NULL,'2022-03-22'),
(4,'Lucia','Moreno','bike','555-0104','2022-10-05'),
(5,'Deng','Li','scooter','555-0105','2019-11-18'),
(6,'Sven','Berg','bike',NULL,'2023-04-03'),
(7,'Olga','Petrova','bike','555-0107','2023-06-12'),
(8,'Ravi','Shah','car','555-0108','2023-09-25');
INSERT INTO customers VALUES
(1,'Hannah Weiss','hannah.weiss@mail.com','Springfield','2021-01-10',NULL),
(2,'Peter Lang','plang@mail.com','Springfield','2021-03-05',1),
(3,'Maria Costa',NULL,'Lakewood','2021-07-19',1),
(4,'John Miller','jmiller@post.net','Springfield','2022-02-27',2),
(5,'Amelie Dupont','amelie@post.net','Brookfield','2022-05-11',NULL),
(6,'Carlos Vega','cvega@mail.com','Lakewood','2022-08-30',1),
(7,'Nina Ivanova','nina.i@mail.com','Springfield','2022-12-24',5),
(8,'George Okoro',NULL,'Brookfield','2023-02-08',NULL),
(9,'Yuki Tanaka','yuki@post.net','Lakewood','2023-04-17',6),
(10,'Sara Lindholm','sara.l@mail.com','Springfield','2023-06-21',NULL),
(11,'Ben Carter','ben@web.org','Brookfield','2023-09-02',NULL),
(12,'Fatima Zahra','fzahra@web.org','Springfield','2023-11-15',NULL);
INSERT INTO dishes VALUES
(1,1,'Pizza Margherita','main',9.5,0),
(2,1,'Lasagne','main',12.9,0),
(3,1,'Tiramisu','dessert',5.5,0),
(4,2,'Kung Pao Chicken','main',11.4,0),
(5,2,'Spring Rolls','starter',4.8,1),
(6,3,'Chana Masala','main',10.2,1),
(7,3,'Butter Chicken','main',13.5,0),
(8,3,'Vegetable Samosa','starter',4.5,1),
(9,4,'Cheeseburger','main',8.9,0),
(10,4,'Vegan Burger','main',9.9,1),
(11,5,'Salmon Nigiri','main',16.5,0),
(12,5,'Miso Soup','starter',3.9,1),
(13,5,'Mochi','dessert',4.2,1),
(14,6,'Beef Tacos','main',10.8,0),
(15,6,'Guacamole','starter',6.2,1),
(16,7,'Pizza Diavola','main',11.9,0),
(17,7,'Panna Cotta','dessert',5.9,0),
(18,8,'Beef Noodles','main',10.5,0),
(19,9,'Spaghetti Carbonara','main',9.2,0),
(20,6,'Churros','dessert',5.1,0);
INSERT INTO orders VALUES
(1,1,1,2,'2022-11-04','delivered',2.5,3.0),
(2,2,3,1,'2022-12-18','delivered',3.0,2.0),
(3,1,5,5,'2023-01-09','delivered',3.5,5.0),
(4,4,4,3,'2023-01-22','cancelled',2.5,NULL),
(5,3,6,4,'2023-02-14','delivered',2.9,1.5),
(6,1,3,2,'2023-02-25','delivered',3.0,4.0),
(7,6,2,1,'2023-03-03','delivered',2.0,NULL),
(8,5,3,5,'2023-03-17','delivered',3.0,2.5),
(9,7,7,4,'2023-03-30','cancelled',4.5,NULL),
(10,2,1,2,'2023-04-12','delivered',2.5,2.0),
(11,1,1,1,'2023-05-01','delivered',2.5,3.5),
(12,9,5,2,'2023-05-20','delivered',3.5,6.0),
(13,8,4,3,'2023-06-11','delivered',2.5,1.0),
(14,4,3,6,'2023-07-07','delivered',3.0,NULL),
(15,10,6,2,'2023-07-29','delivered',2.9,2.2),
(16,6,3,1,'2023-08-13','delivered',3.0,1.8),
(17,1,6,5,'2023-09-05','delivered',2.9,3.0),
(18,7,1,2,'2023-10-16','delivered',2.5,2.0),
(19,2,8,4,'2023-10-31','cancelled',2.0,NULL),
(20,9,3,6,'2023-11-11','delivered',3.0,4.5),
(21,5,7,5,'2023-11-26','delivered',4.5,7.5),
(22,4,2,1,'2023-12-03','preparing',2.0,NULL),
(23,12,3,NULL,'2023-12-03','preparing',3.0,NULL),
(24,1,4,NULL,'2023-12-04','preparing',2.5,1.2);
INSERT INTO order_items VALUES
(1,1,2),(1,3,1),(2,7,1),(2,8,2),(3,11,2),(3,12,2),(5,14,2),(6,6,1),(6,7,2),
(7,4,1),(7,5,2),(8,7,1),(10,2,2),(11,1,1),(12,11,3),(12,13,2),(13,9,1),(13,10,1),
(14,6,2),(15,15,1),(15,14,1),(16,7,2),(17,20,4),(18,1,1),(20,8,5),(21,16,2),(22,4,2),(23,6,1);
