CREATE TABLE clients (
  clientid INTEGER PRIMARY KEY,
  firstname TEXT,
  lastname TEXT,
  city TEXT,
  email TEXT,
  newsletter INTEGER,
  introducedby INTEGER REFERENCES clients(clientid)
);
CREATE TABLE photographers (
  photographerid INTEGER PRIMARY KEY,
  fullname TEXT,
  hiredate DATE,
  dayrate INTEGER,
  freelance INTEGER,
  mentorid INTEGER REFERENCES photographers(photographerid)
);
CREATE TABLE sessions (
  sessionid INTEGER PRIMARY KEY,
  clientid INTEGER REFERENCES clients(clientid),
  photographerid INTEGER REFERENCES photographers(photographerid),
  assistantid INTEGER REFERENCES photographers(photographerid),
  sessiontype TEXT,
  sessiondate DATE,
  hours REAL,
  fee REAL,
  outdoor INTEGER
);
CREATE TABLE products (
  productid INTEGER PRIMARY KEY,
  productname TEXT,
  material TEXT,
  unitprice REAL,
  unitcost REAL,
  available INTEGER
);
CREATE TABLE orders (
  orderid INTEGER PRIMARY KEY,
  sessionid INTEGER REFERENCES sessions(sessionid),
  retoucherid INTEGER REFERENCES photographers(photographerid),
  orderdate DATE,
  shippeddate DATE,
  paid INTEGER,
  remark TEXT
);
CREATE TABLE orderitems (
  orderid INTEGER REFERENCES orders(orderid),
  productid INTEGER REFERENCES products(productid),
  quantity INTEGER,
  PRIMARY KEY (orderid, productid)
);
INSERT INTO clients VALUES
(1,'Helen','Marsh','Bristol','helen.marsh@mail.test',1,NULL),
(2,'Omar','Haddad','Bath','omar.h@mail.test',0,1),
(3,'Pauline','Grey','Bristol',NULL,0,1),
(4,'Victor','Lund','Cardiff','vlund@mail.test',1,2),
(5,'Sophie','Adler','Bath','sophie@mail.test',1,NULL),
(6,'Ray','Donnelly','Bristol','ray.d@mail.test',0,5),
(7,'Mina','Okafor','Newport',NULL,1,1),
(8,'Carl','Weiss','Cardiff','cweiss@mail.test',0,NULL),
(9,'Tessa','Vaughn','Swindon','tessa@mail.test',1,4);
INSERT INTO photographers VALUES
(1,'Agnes Fournier','2008-04-01',520,0,NULL),
(2,'Ben Sutter','2014-09-15',410,0,1),
(3,'Dilys Morgan','2017-03-06',380,0,1),
(4,'Kwame Asante','2020-01-20',435,1,2),
(5,'Rosa Lindt','2022-05-09',260,0,2),
(6,'Joel Prentice','2023-10-02',300,1,5);
INSERT INTO sessions VALUES
(1,1,1,5,'wedding','2023-05-13',9.0,1850.0,1),
(2,2,2,NULL,'portrait','2023-05-20',1.5,190.0,0),
(3,3,3,5,'family','2023-06-03',2.0,260.0,1),
(4,4,2,6,'wedding','2023-11-18',8.0,1600.0,0),
(5,5,4,5,'product','2023-12-05',4.0,720.0,0),
(6,1,3,NULL,'family','2024-02-10',2.5,280.0,0),
(7,6,4,6,'wedding','2024-04-27',10.0,2100.0,1),
(8,7,2,6,'portrait','2024-05-04',1.0,150.0,0),
(9,5,1,NULL,'product','2024-05-16',3.0,650.0,0),
(10,8,5,6,'family','2024-06-08',2.0,240.0,1),
(11,2,2,3,'portrait','2024-06-22',2.0,230.0,1),
(12,4,3,6,'portrait','2024-07-01',1.0,160.0,0);
INSERT INTO products VALUES
(1,'Print 20x30','paper',14.0,3.2,1),
(2,'Print 40x60','paper',36.0,9.5,1),
(3,'Canvas 60x90','canvas',98.0,41.0,1),
(4,'Album Classic','leather',240.0,135.0,1),
(5,'Album Linen','linen',210.0,98.0,1),
(6,'Acrylic Block','acrylic',75.0,33.0,1),
(7,'Photo Mug','ceramic',16.5,6.0,0),
(8,'Slate Frame','stone',59.0,38.0,0),
(9,'Calendar','paper',29.0,11.0,1);
INSERT INTO orders VALUES
(1,1,5,'2023-06-01','2023-06-20',1,'album to the bride''s parents'),
(2,1,3,'2023-08-14','2023-08-21',1,NULL),
(3,2,2,'2023-06-02','2023-06-07',1,'skin retouch, light'),
(4,3,5,'2023-06-19','2023-06-28',1,NULL),
(5,4,2,'2023-12-11','2024-01-09',1,'black and white please'),
(6,5,6,'2023-12-15','2023-12-18',0,NULL),
(7,6,3,'2024-02-25',NULL,1,'gift wrap'),
(8,7,5,'2024-05-19','2024-06-10',0,'two albums, one as a gift'),
(9,8,5,'2024-05-12','2024-05-16',1,NULL),
(10,10,6,'2024-06-20',NULL,0,'frame arrived broken, send again'),
(11,11,2,'2024-07-02',NULL,1,NULL);
INSERT INTO orderitems VALUES
(1,4,2),(1,1,40),(2,3,1),(3,2,2),(3,1,6),(4,9,3),(4,1,10),(5,5,1),(5,2,4),(6,6,5),(7,9,2),(7,7,4),(8,4,1),(8,5,1),(8,1,25),(9,2,1),(10,8,2),(11,3,2),(11,1,4);
