CREATE TABLE woods (
  woodId INTEGER PRIMARY KEY,
  name TEXT,
  origin TEXT,
  hardness INTEGER,
  pricePerCubicMeter REAL,
  isCertified INTEGER
);
CREATE TABLE carpenters (
  carpenterId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  speciality TEXT,
  salary REAL,
  startedOn TEXT,
  masterId INTEGER,
  FOREIGN KEY (masterId) REFERENCES carpenters(carpenterId)
);
CREATE TABLE customers (
  customerId INTEGER PRIMARY KEY,
  name TEXT,
  customerType TEXT,
  city TEXT,
  country TEXT,
  email TEXT
);
CREATE TABLE pieces (
  pieceId INTEGER PRIMARY KEY,
  title TEXT,
  category TEXT,
  woodId INTEGER,
  listPrice REAL,
  weightKg REAL,
  workHours INTEGER,
  designYear INTEGER,
  FOREIGN KEY (woodId) REFERENCES woods(woodId)
);
CREATE TABLE orders (
  orderId INTEGER PRIMARY KEY,
  customerId INTEGER,
  carpenterId INTEGER,
  orderDate TEXT,
  dueDate TEXT,
  status TEXT,
  depositPaid INTEGER,
  FOREIGN KEY (customerId) REFERENCES customers(customerId),
  FOREIGN KEY (carpenterId) REFERENCES carpenters(carpenterId)
);
CREATE TABLE orderItems (
  orderItemId INTEGER PRIMARY KEY,
  orderId INTEGER,
  pieceId INTEGER,
  quantity INTEGER,
  unitPrice REAL,
  FOREIGN KEY (orderId) REFERENCES orders(orderId),
  FOREIGN KEY (pieceId) REFERENCES pieces(pieceId)
);
INSERT INTO woods VALUES
(1,'Oak','France',6,2100,1),
(2,'Walnut','USA',5,4600,1),
(3,'Cherry','Germany',4,2900,1),
(4,'Ash','Germany',6,1500,1),
(5,'Teak','Myanmar',5,7800,0),
(6,'Pine','Sweden',2,620,1),
(7,'Maple','Canada',7,2400,1),
(8,'Rosewood','India',8,9900,0);
INSERT INTO carpenters VALUES
(1,'Georg','Lindner','tables',4650,'2004-03-01',NULL),
(2,'Helena','Brück','chairs',3900,'2011-08-15',1),
(3,'Samuel','Otieno','cabinets',3450,'2016-02-01',1),
(4,'Marie','Lang','chairs',2950,'2020-09-01',2),
(5,'Piotr','Zielinski','beds',3600,'2014-05-12',1),
(6,'Leo','Haas','tables',1450,'2022-09-01',3),
(7,'Judith','Kern','restoration',4100,'2009-01-07',NULL);
INSERT INTO customers VALUES
(1,'Hotel Seeblick','business','Konstanz','DE','einkauf@seeblick.de'),
(2,'Martina Egger','private','Zürich','CH','m.egger@post.ch'),
(3,'Café Morgenrot','business','Freiburg','DE','hallo@morgenrot.de'),
(4,'Stefan Wirth','private','Basel','CH',NULL),
(5,'Law Office Brandl','business','Munich','DE','kanzlei@brandl.de'),
(6,'Hélène Garnier','private','Strasbourg','FR','hgarnier@courrier.fr'),
(7,'Uwe Dietrich','private','Freiburg','DE',NULL),
(8,'Montessori School','business','Konstanz','DE','buero@montessori-kn.de'),
(9,'Andrea Moser','private','Bregenz','AT','andrea@moser.at'),
(10,'Galerie Petit','business','Strasbourg','FR','contact@galeriepetit.fr');
INSERT INTO pieces VALUES
(1,'Refectory Table','table',1,2850,92.0,46,2012),
(2,'Windsor Chair','chair',4,480,5.2,14,2015),
(3,'Lounge Chair Nr. 3','chair',2,1350,11.5,30,2019),
(4,'Apothecary Cabinet','cabinet',3,3900,78.0,85,2010),
(5,'Platform Bed','bed',1,2400,70.5,38,2017),
(6,'Child Bench','bench',6,190,6.4,5,2018),
(7,'Writing Desk','table',2,3200,48.0,55,2014),
(8,'Garden Bench','bench',5,1150,32.0,18,2016),
(9,'Bookcase Tall','cabinet',1,1750,64.0,26,2020),
(10,'Stool Round','chair',4,165,3.1,4,2021),
(11,'Jewelry Chest','cabinet',8,2200,7.8,40,2022);
INSERT INTO orders VALUES
(1,1,1,'2022-02-14','2022-05-31','delivered',1),
(2,2,2,'2022-04-06','2022-06-30','delivered',1),
(3,3,2,'2022-07-11','2022-09-15','delivered',1),
(4,5,1,'2022-10-03','2023-01-31','delivered',1),
(5,8,4,'2023-01-18','2023-03-15','delivered',0),
(6,1,5,'2023-03-02','2023-07-31','delivered',1),
(7,4,3,'2023-04-20','2023-08-15','cancelled',0),
(8,6,3,'2023-05-25','2023-09-30','delivered',1),
(9,3,4,'2023-09-12','2023-11-20','delivered',1),
(10,9,5,'2023-11-08','2024-02-28','in progress',1),
(11,10,1,'2023-12-14','2024-03-31','in progress',1),
(12,1,2,'2024-01-09','2024-04-15','in progress',0),
(13,2,2,'2024-01-30','2024-05-31','open',0),
(14,8,4,'2024-02-12','2024-03-29','open',0),
(15,5,NULL,'2024-02-20','2024-06-30','open',0);
INSERT INTO orderItems VALUES
(1,1,1,2,2700),(2,1,2,16,450),(3,2,3,2,1350),(4,3,2,12,460),(5,3,10,8,160),
(6,4,7,1,3200),(7,4,9,3,1700),(8,5,6,20,170),(9,5,10,10,155),(10,6,5,14,2200),
(11,7,4,1,3900),(12,8,4,1,3800),(13,8,3,1,1350),(14,9,8,2,1150),(15,9,10,6,165),
(16,10,5,1,2400),(17,11,1,1,2850),(18,11,10,4,165),(19,12,2,24,440),(20,13,9,1,1750),
(21,13,7,1,3150),(22,14,6,12,180),(23,15,9,2,1750);
