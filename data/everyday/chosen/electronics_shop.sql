CREATE TABLE categories (
  category_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  parent_id INTEGER,
  FOREIGN KEY (parent_id) REFERENCES categories(category_id)
);
CREATE TABLE products (
  product_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  brand TEXT,
  category_id INTEGER,
  price REAL,
  cost_price REAL,
  stock INTEGER,
  discontinued INTEGER,
  FOREIGN KEY (category_id) REFERENCES categories(category_id)
);
CREATE TABLE employees (
  employee_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  job_title TEXT,
  salary REAL,
  hire_date TEXT,
  manager_id INTEGER,
  FOREIGN KEY (manager_id) REFERENCES employees(employee_id)
);
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT,
  city TEXT,
  country TEXT,
  newsletter INTEGER
);
CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  employee_id INTEGER,
  order_date TEXT,
  shipped_date TEXT,
  status TEXT,
  FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  FOREIGN KEY (employee_id) REFERENCES employees(employee_id)
);
CREATE TABLE order_items (
  order_id INTEGER,
  product_id INTEGER,
  quantity INTEGER,
  unit_price REAL,
  PRIMARY KEY (order_id, product_id),
  FOREIGN KEY (order_id) REFERENCES orders(order_id),
  FOREIGN KEY (product_id) REFERENCES products(product_id)
);
CREATE TABLE reviews (
  review_id INTEGER PRIMARY KEY,
  product_id INTEGER,
  customer_id INTEGER,
  stars INTEGER,
  comment TEXT,
  review_date TEXT,
  FOREIGN KEY (product_id) REFERENCES products(product_id),
  FOREIGN KEY (customer_id) REFERENCES customers(customer_id)
);
INSERT INTO categories VALUES
(1,'Computers',NULL),(2,'Laptops',1),(3,'Monitors',1),(4,'Audio',NULL),(5,'Headphones',4),(6,'Speakers',4),
(7,'Phones',NULL),(8,'Accessories',NULL),(9,'Cameras',NULL);
INSERT INTO products VALUES
(1,'AeroBook 14','Lumina',2,1199,890,12,0),
(2,'AeroBook 16 Pro','Lumina',2,1899,1420,5,0),
(3,'WorkMate 15','Dextra',2,749,560,20,0),
(4,'ViewMax 27','Dextra',3,329,210,15,0),
(5,'UltraView 32','Kestrel',3,579,402,0,0),
(6,'SilentPods','Sonara',5,149,71,60,0),
(7,'StudioPhones X','Sonara',5,299,165,8,0),
(8,'BassBox Mini','Sonara',6,59,28,45,0),
(9,'HomeSound 5','Kestrel',6,449,301,0,1),
(10,'Nova 9','Lumina',7,699,480,33,0),
(11,'Nova 9 Lite','Lumina',7,399,275,41,0),
(12,'Pebble S','Orbit',7,189,120,0,1),
(13,'USB-C Cable 2m','Orbit',8,14.9,3.2,200,0),
(14,'Wireless Mouse','Dextra',8,29.9,11,85,0),
(15,'Mechanical Keyboard','Dextra',8,95,52,17,0),
(16,'Laptop Sleeve','Orbit',8,24.5,8,70,0);
INSERT INTO employees VALUES
(1,'Margaret','Holloway','Store Manager',5200,'2012-02-01',NULL),
(2,'Stefan','Krause','Sales Lead',3900,'2015-06-15',1),
(3,'Nadia','Benali','Sales Associate',2600,'2019-09-02',2),
(4,'Toby','Marsh','Sales Associate',2450,'2021-11-22',2),
(5,'Ling','Zhao','Technician',4100,'2016-03-07',2),
(6,'Patrick','Doyle','Warehouse Lead',3400,'2014-10-13',1),
(7,'Rosa','Jimenez','Warehouse Assistant',2200,'2022-04-04',6),
(8,'Henrik','Solberg','Sales Associate',2500,'2023-01-16',2),
(9,'Amina','Yusuf','Accountant',5400,'2018-08-20',1);
INSERT INTO customers VALUES
(1,'Oskar Lindgren','oskar@mail.se','Stockholm','Sweden',1),
(2,'Beatrice Fontaine','bea.fontaine@mail.fr','Lyon','France',0),
(3,'Martin Vogt','mvogt@web.de','Hamburg','Germany',1),
(4,'Sabine Keller',NULL,'Munich','Germany',0),
(5,'Luca Bianchi','luca.b@mail.it','Milan','Italy',1),
(6,'Emily Watson','emily.w@mail.uk','Leeds','United Kingdom',1),
(7,'Jan de Vries','jan@post.nl','Utrecht','Netherlands',0),
(8,'Katrin Huber','katrin@web.de','Hamburg','Germany',1),
(9,'Hugo Laurent','hugo@mail.fr','Paris','France',0),
(10,'Agnes Toth',NULL,'Budapest','Hungary',1),
(11,'Simon Clark','s.clark@mail.uk','Bristol','United Kingdom',0);
INSERT INTO orders VALUES
(1,3,3,'2022-10-03','2022-10-05','delivered'),
(2,1,2,'2022-11-17','2022-11-20','delivered'),
(3,5,3,'2022-12-01','2022-12-02','delivered'),
(4,3,4,'2023-01-11','2023-01-13','returned'),
(5,2,3,'2023-01-28','2023-02-02','delivered'),
(6,6,2,'2023-02-16','2023-02-17','delivered'),
(7,8,3,'2023-03-02',NULL,'cancelled'),
(8,3,8,'2023-03-24','2023-03-27','delivered'),
(9,9,4,'2023-04-19','2023-04-22','delivered'),
(10,4,3,'2023-05-05','2023-05-06','delivered'),
(11,6,4,'2023-06-13','2023-06-19','delivered'),
(12,1,2,'2023-07-08','2023-07-10','returned'),
(13,7,8,'2023-08-25','2023-08-26','delivered'),
(14,3,3,'2023-09-09','2023-09-12','delivered'),
(15,5,4,'2023-10-30','2023-11-02','delivered'),
(16,11,3,'2023-11-24','2023-11-28','shipped'),
(17,8,2,'2023-12-12',NULL,'processing'),
(18,6,NULL,'2023-12-14',NULL,'processing');
INSERT INTO order_items VALUES
(1,3,1,749),(1,14,1,29.9),(2,1,1,1199),(2,16,1,24.5),(3,6,2,149),(4,7,1,299),(5,11,1,399),(5,13,2,12.9),
(6,2,1,1899),(6,4,2,319),(7,5,1,579),(8,13,3,14.9),(8,15,1,95),(9,10,1,699),(10,8,2,59),(11,14,4,27.5),
(12,9,1,449),(13,6,1,149),(13,13,4,14.9),(14,4,1,329),(15,12,1,189),(15,8,1,59),(16,3,1,719),(16,16,1,24.5),
(17,10,1,699),(18,6,1,139);
INSERT INTO reviews VALUES
(1,3,3,4,'Solid work machine','2022-10-30'),
(2,1,1,5,'Light and fast','2022-12-08'),
(3,6,5,5,'Great sound','2022-12-20'),
(4,7,3,2,'Uncomfortable after an hour','2023-01-12'),
(5,11,2,4,NULL,'2023-02-21'),
(6,2,6,5,'Worth every penny','2023-03-01'),
(7,4,6,3,'Colours a bit pale','2023-03-05'),
(8,13,3,4,NULL,'2023-04-10'),
(9,10,9,3,'Battery could be better','2023-05-15'),
(10,8,4,1,'Stopped working after a week','2023-05-20'),
(11,6,7,4,'Good value','2023-09-14'),
(12,9,1,2,'Rattles when loud','2023-07-19'),
(13,4,3,5,'Great for the price','2023-10-02'),
(14,6,6,3,NULL,'2023-11-08'),
(15,12,5,2,'Battery swells','2023-12-01');
