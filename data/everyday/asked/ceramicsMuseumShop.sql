CREATE TABLE potters (
  potterId INTEGER PRIMARY KEY,
  potterName TEXT NOT NULL,
  birthYear INTEGER,
  town TEXT,
  teacherId INTEGER,
  FOREIGN KEY (teacherId) REFERENCES potters(potterId)
);
CREATE TABLE pieces (
  pieceId INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  thrownBy INTEGER,
  glazedBy INTEGER,
  technique TEXT,
  madeYear INTEGER,
  heightCm REAL,
  price REAL,
  isReplica BOOLEAN,
  FOREIGN KEY (thrownBy) REFERENCES potters(potterId),
  FOREIGN KEY (glazedBy) REFERENCES potters(potterId)
);
CREATE TABLE customers (
  customerId INTEGER PRIMARY KEY,
  fullName TEXT,
  country TEXT,
  isFriend BOOLEAN
);
CREATE TABLE employees (
  employeeId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  startDate DATE,
  hourlyPay REAL,
  bossId INTEGER,
  FOREIGN KEY (bossId) REFERENCES employees(employeeId)
);
CREATE TABLE sales (
  saleId INTEGER PRIMARY KEY,
  customerId INTEGER,
  cashierId INTEGER,
  packerId INTEGER,
  saleDate DATE,
  payment TEXT,
  shippedAbroad BOOLEAN,
  FOREIGN KEY (customerId) REFERENCES customers(customerId),
  FOREIGN KEY (cashierId) REFERENCES employees(employeeId),
  FOREIGN KEY (packerId) REFERENCES employees(employeeId)
);
CREATE TABLE saleItems (
  saleId INTEGER,
  pieceId INTEGER,
  quantity INTEGER,
  pricePaid REAL,
  PRIMARY KEY (saleId, pieceId),
  FOREIGN KEY (saleId) REFERENCES sales(saleId),
  FOREIGN KEY (pieceId) REFERENCES pieces(pieceId)
);
CREATE TABLE reviews (
  reviewId INTEGER PRIMARY KEY,
  pieceId INTEGER,
  customerId INTEGER,
  stars INTEGER,
  body TEXT,
  FOREIGN KEY (pieceId) REFERENCES pieces(pieceId),
  FOREIGN KEY (customerId) REFERENCES customers(customerId)
);
INSERT INTO potters VALUES
(1,'Elspeth Garrow',1941,'St Ives',NULL),(2,'Bernd Koller',1953,'Höhr',1),(3,'Mitsuko Arai',1962,'Mashiko',1),(4,'Daniel Frost',1975,'St Ives',2),(5,'Lucía Prado',1981,'Talavera',3),(6,'Anouk Visser',1988,'Delft',2),(7,'Gil Tremaine',1993,'St Ives',4);
INSERT INTO pieces VALUES
(1,'Moon Jar',3,3,'stoneware',2015,38.0,420.0,0),
(2,'Tidal Bowl',4,1,'stoneware',2019,12.5,85.0,0),
(3,'Blue Tulip Vase',6,6,'earthenware',2018,27.0,140.0,1),
(4,'Ash Teapot',2,2,'stoneware',2009,18.0,195.0,0),
(5,'Fish Platter',5,4,'earthenware',2021,5.0,110.0,0),
(6,'Roman Oil Lamp',7,7,'earthenware',2022,6.5,22.0,1),
(7,'Celadon Cup',3,1,'porcelain',2017,8.0,34.0,0),
(8,'Eggshell Cup',5,3,'porcelain',2020,7.0,46.0,0),
(9,'Salt Jug',2,4,'stoneware',2012,24.0,98.0,0),
(10,'Minoan Octopus Jar',7,4,'earthenware',2023,29.0,165.0,1),
(11,'Long Neck Bottle',4,4,'porcelain',2016,41.0,230.0,0);
INSERT INTO customers VALUES
(1,'Hannah Price','United Kingdom',1),(2,'Dietmar Voss','Germany',0),(3,'Claire Dubois','France',1),(4,'Edward Lowe','United Kingdom',0),(5,'Akira Sato','Japan',0),(6,'Moira Kelly','Ireland',1),(7,'Stefano Riva','Italy',0),(8,'Jane Whitcombe','United Kingdom',1);
INSERT INTO employees VALUES
(1,'Ruth','Hadley','2006-04-03',19.8,NULL),(2,'Peter','Quill','2013-10-14',15.2,1),(3,'Sanjay','Mehta','2018-05-01',13.9,2),(4,'Imogen','Tate','2021-07-05',14.4,2),(5,'Niall','Burke','2022-11-21',15.5,2);
INSERT INTO sales VALUES
(1,1,3,4,'2023-03-04','card',0),(2,2,3,5,'2023-04-08','card',1),(3,NULL,4,4,'2023-04-15','cash',0),(4,3,4,5,'2023-05-20','card',1),(5,4,3,3,'2023-07-01','voucher',0),(6,5,2,5,'2023-08-12','card',1),(7,1,3,4,'2023-12-09','card',0),(8,NULL,4,NULL,'2023-12-16','cash',0),(9,6,3,5,'2024-01-13','card',1),(10,8,4,4,'2024-02-24','voucher',0),(11,3,3,5,'2024-03-09','card',1),(12,1,5,4,'2024-04-20','cash',0);
INSERT INTO saleItems VALUES
(1,2,2,80.0),(1,7,4,34.0),(2,4,1,195.0),(3,6,3,22.0),(4,1,1,400.0),(4,8,2,46.0),(5,9,1,98.0),(6,7,6,32.0),(6,3,1,140.0),(7,5,1,105.0),(8,6,2,22.0),(9,11,1,215.0),(10,2,1,85.0),(10,8,1,46.0),(11,5,2,100.0),(11,6,4,20.0),(12,7,2,34.0);
INSERT INTO reviews VALUES
(1,2,1,5,'lovely glaze, a joy to use'),(2,4,2,4,'pours well'),(3,1,3,5,'the glaze is like moonlight'),(4,6,3,2,'smaller than it looks'),(5,7,5,NULL,'arrived safely, thank you'),(6,8,8,3,'a bit thin'),(7,7,1,4,'nice handle'),(8,11,6,1,'arrived broken');
