CREATE TABLE producers (
  producerId INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  region TEXT NOT NULL,
  country TEXT NOT NULL,
  foundedYear INTEGER
);
CREATE TABLE wines (
  wineId INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  producerId INTEGER NOT NULL REFERENCES producers(producerId),
  colour TEXT NOT NULL,
  vintage INTEGER,
  price REAL NOT NULL,
  alcohol REAL NOT NULL,
  bottlesInStock INTEGER NOT NULL,
  isOrganic BOOLEAN NOT NULL
);
CREATE TABLE customers (
  customerId INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  town TEXT NOT NULL,
  email TEXT,
  clubMember BOOLEAN NOT NULL,
  joinedOn TEXT NOT NULL,
  referredBy INTEGER REFERENCES customers(customerId)
);
CREATE TABLE orders (
  orderId INTEGER PRIMARY KEY,
  customerId INTEGER NOT NULL REFERENCES customers(customerId),
  orderDate TEXT NOT NULL,
  deliveryDate TEXT,
  status TEXT NOT NULL
);
CREATE TABLE orderItems (
  orderId INTEGER NOT NULL REFERENCES orders(orderId),
  wineId INTEGER NOT NULL REFERENCES wines(wineId),
  bottles INTEGER NOT NULL,
  unitPrice REAL NOT NULL,
  PRIMARY KEY (orderId, wineId)
);
CREATE TABLE tastingNotes (
  noteId INTEGER PRIMARY KEY,
  wineId INTEGER NOT NULL REFERENCES wines(wineId),
  taster TEXT NOT NULL,
  score INTEGER NOT NULL,
  tastedOn TEXT NOT NULL,
  remark TEXT
);
INSERT INTO producers VALUES
(1,'Château Bellefosse','Bordeaux','France',1868),
(2,'Domaine Tardieu','Burgundy','France',1923),
(3,'Tenuta Montelupo','Tuscany','Italy',1894),
(4,'Cantina Serralunga','Piedmont','Italy',1951),
(5,'Weingut Rosenhof','Mosel','Germany',1787),
(6,'Bodegas Altamira','Rioja','Spain',1932),
(7,'Quinta do Freixo','Douro','Portugal',1840),
(8,'Harrow Vale Estate','Sussex','England',2004),
(9,'Maison Duret','Champagne','France',NULL),
(10,'Stone Creek Winery','Marlborough','New Zealand',1986);
INSERT INTO wines VALUES
(1,'Bellefosse Grand Vin',1,'Red',2015,78.00,13.5,36,0),
(2,'Bellefosse Blanc',1,'White',2021,24.50,12.5,60,0),
(3,'Tardieu Pinot Noir',2,'Red',2019,42.00,13.0,28,1),
(4,'Tardieu Chablis',2,'White',2020,31.00,12.5,54,1),
(5,'Montelupo Chianti Riserva',3,'Red',2018,27.50,14.0,90,1),
(6,'Montelupo Rosato',3,'Rosé',2022,14.00,12.0,75,0),
(7,'Serralunga Barolo',4,'Red',2016,64.00,14.5,22,0),
(8,'Rosenhof Riesling Spätlese',5,'White',2020,19.50,9.0,110,1),
(9,'Altamira Gran Reserva',6,'Red',2012,38.00,14.2,40,0),
(10,'Altamira Joven',6,'Red',2022,9.50,13.2,180,0),
(11,'Freixo Tawny Port',7,'Fortified',NULL,29.00,20.0,33,0),
(12,'Harrow Vale Brut',8,'Sparkling',2018,36.00,12.1,47,0),
(13,'Duret Brut Réserve',9,'Sparkling',NULL,48.00,12.3,65,0),
(14,'Duret Rosé Champagne',9,'Sparkling',2014,95.00,12.4,8,0),
(15,'Stone Creek Sauvignon Blanc',10,'White',2023,12.75,12.9,140,0);
INSERT INTO customers VALUES
(1,'Edmund Fairfax','Bath','edmund@fairfaxhall.co.uk',1,'2019-04-12',NULL),
(2,'Philippa Dunmore','Bristol','pippa.dunmore@post.co.uk',1,'2020-01-25',1),
(3,'Rupert Langley','Wells',NULL,0,'2020-11-03',NULL),
(4,'Harriet Osborne','Bath','harriet.o@post.co.uk',1,'2021-02-18',1),
(5,'The Crown Inn','Frome','bar@crowninn.co.uk',0,'2019-09-30',NULL),
(6,'Giles Whitcombe','Bath','giles@whitcombe.org',0,'2022-05-07',4),
(7,'Sanjay Mehta','Bristol','s.mehta@quickmail.com',1,'2021-08-14',2),
(8,'Cordelia Finch','Bradford-on-Avon',NULL,0,'2023-03-21',NULL),
(9,'Bistro Marchand','Bristol','orders@marchand.co.uk',0,'2020-06-15',NULL),
(10,'Alistair Boyd','Wells','aboyd@quickmail.com',1,'2022-12-01',2),
(11,'Winifred Shaw','Bath','winnie@shaw.me.uk',0,'2024-01-09',4);
INSERT INTO orders VALUES
(1,1,'2022-11-28','2022-12-02','Delivered'),
(2,5,'2022-12-10','2022-12-13','Delivered'),
(3,2,'2023-02-09','2023-02-14','Delivered'),
(4,9,'2023-03-17','2023-03-20','Delivered'),
(5,4,'2023-05-05','2023-05-11','Delivered'),
(6,7,'2023-06-21','2023-06-26','Delivered'),
(7,1,'2023-09-14','2023-09-18','Delivered'),
(8,5,'2023-10-02','2023-10-05','Delivered'),
(9,6,'2023-11-19',NULL,'Cancelled'),
(10,9,'2023-12-08','2023-12-12','Delivered'),
(11,1,'2023-12-15','2023-12-20','Delivered'),
(12,10,'2024-01-22','2024-01-29','Delivered'),
(13,3,'2024-02-12',NULL,'Cancelled'),
(14,5,'2024-03-08','2024-03-11','Delivered'),
(15,4,'2024-04-19','2024-04-24','Delivered'),
(16,9,'2024-05-27',NULL,'Pending'),
(17,5,'2024-06-03',NULL,'Pending'),
(18,11,'2024-06-11',NULL,'Pending');
INSERT INTO orderItems VALUES
(1,1,6,75.00),(1,13,6,46.00),(2,10,48,8.50),(2,15,24,11.90),(3,4,6,30.00),(3,8,6,19.50),(4,5,24,25.00),(4,13,12,45.00),
(5,12,6,36.00),(5,3,3,42.00),(6,7,6,62.00),(7,1,12,76.00),(7,9,6,38.00),(8,10,60,8.50),(8,6,12,13.50),(9,8,12,19.00),
(10,13,18,45.00),(10,4,12,29.50),(11,14,2,95.00),(12,5,6,27.50),(13,9,3,38.00),(14,15,36,11.75),(14,10,36,8.75),(15,8,12,19.00),
(15,5,4,27.50),(16,12,12,34.00),(17,6,24,13.00),(18,2,3,24.50);
INSERT INTO tastingNotes VALUES
(1,1,'Oliver Prentice',95,'2023-01-20','Cassis, cedar, long finish'),
(2,3,'Oliver Prentice',91,'2023-01-20','Cherry and forest floor'),
(3,5,'Marion Keel',89,'2023-03-04','Sour cherry, leather'),
(4,7,'Marion Keel',94,'2023-03-04','Tar and roses'),
(5,8,'Oliver Prentice',92,'2023-05-16','Peach, slate, honey'),
(6,9,'Theo Abbot',90,'2023-05-16','Vanilla and tobacco'),
(7,10,'Theo Abbot',81,'2023-06-10',NULL),
(8,12,'Marion Keel',88,'2023-09-02','Green apple, brioche'),
(9,13,'Oliver Prentice',90,'2023-09-02','Brioche, lemon zest'),
(10,14,'Oliver Prentice',96,'2024-02-03','Wild strawberry, chalk'),
(11,15,'Theo Abbot',84,'2024-02-03','Gooseberry'),
(12,1,'Marion Keel',93,'2024-04-13','Blackcurrant, graphite'),
(13,8,'Theo Abbot',87,'2024-04-13',NULL);
