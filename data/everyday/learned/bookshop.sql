CREATE TABLE authors (
  author_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  country TEXT,
  birth_year INTEGER
);
CREATE TABLE books (
  book_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  author_id INTEGER,
  genre TEXT,
  price REAL,
  pages INTEGER,
  published_date TEXT,
  language TEXT,
  stock INTEGER,
  FOREIGN KEY (author_id) REFERENCES authors(author_id)
);
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  email TEXT,
  city TEXT,
  country TEXT,
  join_date TEXT,
  newsletter INTEGER
);
CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  order_date TEXT,
  status TEXT,
  shipping_cost REAL,
  FOREIGN KEY (customer_id) REFERENCES customers(customer_id)
);
CREATE TABLE order_lines (
  order_line_id INTEGER PRIMARY KEY,
  order_id INTEGER,
  book_id INTEGER,
  quantity INTEGER,
  unit_price REAL,
  FOREIGN KEY (order_id) REFERENCES orders(order_id),
  FOREIGN KEY (book_id) REFERENCES books(book_id)
);
INSERT INTO authors VALUES
(1,'Helen','Marsh','United Kingdom',1961),
(2,'Tomas','Lindqvist','Sweden',1974),
(3,'Amara','Okafor','Nigeria',1982),
(4,'Julien','Moreau','France',1955),
(5,'Keiko','Tanabe','Japan',1949),
(6,'Daniel','Price','United States',1968),
(7,'Ines','Carvalho','Portugal',1990),
(8,'Robert','Haines','United Kingdom',1938),
(9,'Petra','Vogel','Germany',1979);
INSERT INTO books VALUES
(1,'The Salt Road',1,'Historical',14.99,412,'2015-03-12','English',23),
(2,'Winter Harbour',2,'Crime',12.50,338,'2018-10-02','English',41),
(3,'A House in Lagos',3,'Fiction',16.00,296,'2021-05-18','English',17),
(4,'Le Jardin perdu',4,'Fiction',18.90,254,'1998-09-01','French',6),
(5,'The Paper Crane',5,'Fiction',11.95,210,'2003-04-22','English',30),
(6,'Deep Orbit',6,'Science Fiction',13.75,520,'2020-11-10','English',28),
(7,'Deep Orbit II: Return',6,'Science Fiction',15.25,548,'2022-11-08','English',0),
(8,'Bread and Salt: A Cookbook',7,'Cooking',29.99,188,'2019-02-14','English',12),
(9,'The Last Tram',8,'Crime',9.99,275,'1987-06-30','English',9),
(10,'Kaltes Wasser',9,'Crime',17.40,361,'2017-08-24','German',8),
(11,'Ice on the Sound',2,'Crime',13.20,352,'2022-01-19','English',35),
(12,'Gardens of the North',1,'Gardening',34.50,240,'2011-04-05','English',5),
(13,'Small Kitchens, Big Meals',7,'Cooking',24.00,176,'2023-03-01','English',19),
(14,'Queens of the Marsh',1,'Historical',16.80,467,'2019-09-17','English',14),
(15,'River of Glass',3,'Fiction',15.50,NULL,'2023-09-05','English',22),
(16,'Der stille Turm',9,'Historical',19.95,430,'2020-02-27','German',4);
INSERT INTO customers VALUES
(1,'Laura','Bennett','laura.bennett@mail.com','London','United Kingdom','2020-02-11',1),
(2,'Stefan','Krause','s.krause@post.de','Berlin','Germany','2020-06-30',0),
(3,'Chloe','Dubois','chloe.d@courriel.fr','Lyon','France','2021-01-15',1),
(4,'Mark','Ellis',NULL,'Leeds','United Kingdom','2021-03-22',0),
(5,'Priya','Nair','priya.nair@mail.com','London','United Kingdom','2021-09-08',1),
(6,'Jonas','Weber','jonas.weber@post.de','Hamburg','Germany','2022-01-03',1),
(7,'Emily','Stone','emily@stonemail.com','Bristol','United Kingdom','2022-05-19',0),
(8,'Giulia','Conti','gconti@posta.it','Milan','Italy','2022-08-27',1),
(9,'Oliver','Grant',NULL,'London','United Kingdom','2022-12-12',0),
(10,'Sofia','Almeida','sofia.almeida@correio.pt','Porto','Portugal','2023-02-01',1),
(11,'Hannah','Keller','h.keller@post.de','Berlin','Germany','2023-04-17',0),
(12,'Ben','Walsh','ben.walsh@mail.com','Leeds','United Kingdom','2023-07-06',1);
INSERT INTO orders VALUES
(101,1,'2022-11-04','delivered',3.50),
(102,2,'2022-12-01','delivered',6.90),
(103,1,'2023-01-16','delivered',3.50),
(104,3,'2023-02-02','returned',7.20),
(105,5,'2023-02-20','delivered',0),
(106,6,'2023-03-09','delivered',6.90),
(107,1,'2023-03-28','delivered',0),
(108,7,'2023-05-05','cancelled',3.50),
(109,8,'2023-06-13','delivered',8.40),
(110,5,'2023-08-22','delivered',3.50),
(111,10,'2023-10-02','delivered',8.90),
(112,1,'2023-11-25','delivered',0),
(113,2,'2023-12-11','shipped',6.90),
(114,11,'2024-01-08','shipped',6.90),
(115,5,'2024-01-19','pending',NULL),
(116,12,'2024-02-03','pending',NULL);
INSERT INTO order_lines VALUES
(1,101,1,1,14.99),(2,101,2,1,12.50),(3,102,10,2,17.40),(4,103,11,1,13.20),
(5,104,4,1,18.90),(6,104,5,1,11.95),(7,105,8,1,29.99),(8,105,13,1,24.00),
(9,106,16,1,19.95),(10,106,2,2,12.50),(11,107,6,1,13.75),(12,107,7,1,15.25),
(13,107,2,1,12.00),(14,108,12,1,34.50),(15,109,3,2,16.00),(16,110,8,5,28.00),
(17,111,5,1,11.95),(18,111,3,1,16.00),(19,112,1,1,14.99),(20,112,14,1,16.80),
(21,112,8,2,29.99),(22,113,2,1,12.50),(23,113,16,1,19.95),(24,114,11,1,13.20),
(25,115,15,4,15.50),(26,116,6,1,13.75),(27,116,2,1,12.50);
