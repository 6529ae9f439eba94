CREATE TABLE stores (
  store_id INTEGER PRIMARY KEY,
  store_name TEXT,
  city TEXT,
  floor_area INTEGER,
  opened_date DATE,
  open_sunday TEXT
);
CREATE TABLE suppliers (
  supplier_id INTEGER PRIMARY KEY,
  supplier_name TEXT,
  country TEXT,
  rating REAL,
  lead_days INTEGER
);
CREATE TABLE categories (
  category_id INTEGER PRIMARY KEY,
  category_name TEXT,
  parent_id INTEGER,
  FOREIGN KEY (parent_id) REFERENCES categories(category_id)
);
CREATE TABLE products (
  product_id INTEGER PRIMARY KEY,
  product_name TEXT,
  brand TEXT,
  category_id INTEGER,
  supplier_id INTEGER,
  cost_price REAL,
  sale_price REAL,
  is_organic INTEGER,
  FOREIGN KEY (category_id) REFERENCES categories(category_id),
  FOREIGN KEY (supplier_id) REFERENCES suppliers(supplier_id)
);
CREATE TABLE stock (
  store_id INTEGER,
  product_id INTEGER,
  quantity INTEGER,
  expiry_date DATE,
  PRIMARY KEY (store_id, product_id),
  FOREIGN KEY (store_id) REFERENCES stores(store_id),
  FOREIGN KEY (product_id) REFERENCES products(product_id)
);
CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  store_id INTEGER,
  product_id INTEGER,
  sale_date DATE,
  quantity INTEGER,
  amount REAL,
  FOREIGN KEY (store_id) REFERENCES stores(store_id),
  FOREIGN KEY (product_id) REFERENCES products(product_id)
);
CREATE TABLE transfers (
  transfer_id INTEGER PRIMARY KEY,
  product_id INTEGER,
  from_store_id INTEGER,
  to_store_id INTEGER,
  quantity INTEGER,
  transfer_date DATE,
  FOREIGN KEY (product_id) REFERENCES products(product_id),
  FOREIGN KEY (from_store_id) REFERENCES stores(store_id),
  FOREIGN KEY (to_store_id) REFERENCES stores(store_id)
);
INSERT INTO stores VALUES
(1,'Greenfield Central','Porto',1850,'2008-03-14','Y'),(2,'Greenfield North','Porto',920,'2015-06-01','N'),
(3,'Greenfield Riverside','Lisbon',2400,'2010-11-20','Y'),(4,'Greenfield Station','Lisbon',410,'2019-09-05','Y'),
(5,'Greenfield Coimbra','Coimbra',1200,'2017-02-17','N'),(6,'Greenfield Faro','Faro',1050,'2021-05-28','Y'),
(7,'Greenfield Express','Lisbon',260,'2022-10-10','Y'),(8,'Greenfield Braga','Braga',1430,'2023-12-01','N');
INSERT INTO suppliers VALUES
(1,'Lacto Norte','Portugal',4.6,2),(2,'Frutas del Sol','Spain',4.2,3),(3,'Mulino Bianchi','Italy',3.9,7),
(4,'Atlantic Fish','Portugal',4.8,1),(5,'Brauhaus Export','Germany',4.1,10),(6,'CleanHome','Spain',3.4,6),
(7,'Quinta Verde','Portugal',4.4,4),(8,'Belgian Sweets','Belgium',NULL,9);
INSERT INTO categories VALUES
(1,'Food',NULL),(2,'Household',NULL),(3,'Dairy',1),(4,'Fruit and Vegetables',1),(5,'Bakery',1),(6,'Fish',1),
(7,'Beverages',1),(8,'Cleaning',2),(9,'Beer',7),(10,'Wine',7),(11,'Sweets',1);
INSERT INTO products VALUES
(1,'Whole Milk 1L','Lacto',3,1,0.62,0.99,0),(2,'Organic Yogurt','Lacto',3,1,0.90,1.49,1),(3,'Goat Cheese','Serra',3,1,2.60,4.29,0),
(4,'Oranges 2kg','Sol',4,2,1.80,2.99,0),(5,'Organic Tomatoes','Sol',4,2,1.95,3.49,1),(6,'Spaghetti 500g','Bianchi',5,3,0.70,1.29,0),
(7,'Ciabatta','Bianchi',5,3,0.85,1.59,0),(8,'Salmon Fillet','Atlantic',6,4,7.40,11.90,0),(9,'Sardines Tin','Atlantic',6,4,1.10,1.99,0),
(10,'Pilsner 6-pack','Brauhaus',9,5,3.90,6.49,0),(11,'Wheat Beer','Brauhaus',9,5,0.95,1.69,0),(12,'Vinho Verde','Quinta',10,7,2.80,4.99,0),
(13,'Organic Red Wine','Quinta',10,7,4.50,7.99,1),(14,'Dish Soap','CleanHome',8,6,0.88,1.89,0),(15,'Glass Cleaner','CleanHome',8,6,1.20,2.49,0),
(16,'Orange Juice','Sol',7,2,1.15,2.19,0),(17,'Port Wine Reserve','Quinta',10,7,9.80,17.50,0);
INSERT INTO stock VALUES
(1,1,240,'2024-03-10'),(1,2,85,'2024-03-04'),(1,8,22,'2024-02-27'),(1,12,64,NULL),(1,14,51,NULL),
(2,1,110,'2024-03-08'),(2,6,75,'2025-06-30'),(2,10,18,'2024-11-15'),(3,1,310,'2024-03-11'),(3,4,140,'2024-03-15'),
(3,5,0,'2024-03-01'),(3,13,47,NULL),(3,15,33,NULL),(4,7,12,'2024-02-26'),(4,16,40,'2024-04-20'),
(5,3,29,'2024-04-02'),(5,9,160,'2026-01-31'),(5,11,96,'2024-09-09'),(6,4,88,'2024-03-13'),(6,8,15,'2024-02-28'),
(6,12,72,NULL),(7,1,36,'2024-03-07'),(7,16,0,'2024-04-11'),(7,17,9,NULL);
INSERT INTO sales VALUES
(1,1,1,'2023-01-07',48,47.52),(2,1,8,'2023-01-14',6,71.40),(3,3,4,'2023-01-21',30,89.70),(4,2,10,'2023-02-03',9,58.41),
(5,3,1,'2023-02-11',75,74.25),(6,5,9,'2023-02-18',24,47.76),(7,6,12,'2023-03-04',14,69.86),(8,4,16,'2023-03-11',20,43.80),
(9,1,2,'2023-03-18',33,49.17),(10,3,13,'2023-04-01',12,95.88),(11,5,3,'2023-05-13',10,42.90),(12,6,8,'2023-06-10',11,130.90),
(13,3,5,'2023-07-08',26,90.74),(14,7,1,'2023-07-22',17,16.83),(15,2,6,'2023-08-12',40,51.60),(16,1,12,'2023-09-16',18,89.82),
(17,3,15,'2023-10-14',7,17.43),(18,4,7,'2023-11-04',28,44.52),(19,1,14,'2023-12-09',13,24.57),(20,6,4,'2023-12-16',19,56.81),
(21,3,1,'2024-01-06',60,61.80),(22,1,8,'2024-01-13',8,95.20),(23,5,11,'2024-01-27',36,60.84),(24,7,16,'2024-02-10',15,32.85);
INSERT INTO transfers VALUES
(1,1,3,7,40,'2023-07-20'),(2,8,1,6,12,'2023-06-08'),(3,12,1,6,30,'2023-03-01'),(4,16,4,7,25,'2023-11-18'),
(5,1,1,2,60,'2023-10-05'),(6,4,3,6,50,'2023-12-12'),(7,6,2,5,20,'2024-01-09'),(8,1,1,4,35,'2024-02-02');
