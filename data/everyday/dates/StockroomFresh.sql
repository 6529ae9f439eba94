CREATE TABLE Suppliers (
  SupplierID INTEGER PRIMARY KEY,
  SupplierName TEXT,
  Country TEXT,
  PartnerSinceYear INTEGER
);
CREATE TABLE Products (
  ProductID INTEGER PRIMARY KEY,
  ProductName TEXT,
  Category TEXT,
  UnitPrice REAL,
  ListedOn TEXT
);
CREATE TABLE Batches (
  BatchID INTEGER PRIMARY KEY,
  ProductID INTEGER REFERENCES Products(ProductID),
  SupplierID INTEGER REFERENCES Suppliers(SupplierID),
  Qty INTEGER,
  ReceivedDate TEXT,
  ExpDt TEXT
);
CREATE TABLE PurchaseOrders (
  PONumber INTEGER PRIMARY KEY,
  SupplierID INTEGER REFERENCES Suppliers(SupplierID),
  OrderedDate TEXT,
  ExpectedDate TEXT,
  DeliveredDate TEXT,
  Total REAL
);
CREATE TABLE WriteOffs (
  WriteOffID INTEGER PRIMARY KEY,
  BatchID INTEGER REFERENCES Batches(BatchID),
  WrittenOffAt DATETIME,
  Units INTEGER,
  Reason TEXT
);
INSERT INTO Suppliers VALUES
(1,'Meadowgold Dairies','Ireland',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 14),(2,'Costa Verde Fruit','Spain',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 3),(3,'Brackwater Fisheries','Norway',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 27),
(4,'Tillman Mills','United Kingdom',CAST(STRFTIME('%Y', 'now') AS INTEGER)),(5,'Kowalski Smokehouse','Poland',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 9),(6,'Bel Orto','Italy',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1),(7,'Halloran Foods','Ireland',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 6),(8,'Paxton Spice Company','United Kingdom',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 12),(9,'Delacroix Confitures','France',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 2);
INSERT INTO Products VALUES
(1,'Whole Milk 1L','Dairy',1.15,'2014-05-02'),(2,'Greek Yoghurt','Dairy',2.4,DATE('now', '-2 years', '-10 days')),(3,'Clementines 1kg','Fruit',3.2,DATE('now', '-1 years')),
(4,'Smoked Ham','Meat',5.75,'2018-09-17'),(5,'Salmon Fillet','Fish',11.9,'2015-02-20'),(6,'Rye Flour','Dry Goods',1.85,DATE('now')),
(7,'Burrata','Dairy',4.3,DATE('now', '-1 years')),(8,'Strawberries 500g','Fruit',3.95,DATE('now', '-12 days')),(9,'Mackerel Tin','Fish',2.1,DATE('now', '-3 years', '-40 days')),(10,'Oat Biscuits','Dry Goods',1.6,DATE('now', '-200 days')),(11,'Blackcurrant Jam','Dry Goods',2.95,DATE('now')),(12,'Soft Goat Cheese','Dairy',3.6,DATE('now', '-35 days'));
INSERT INTO Batches VALUES
(101,1,1,240,DATE('now', '-6 days'),DATE('now', '+1 day')),(102,1,1,180,DATE('now'),DATE('now', '+9 days')),(103,1,7,60,DATE('now', '-15 days'),DATE('now', '-3 days')),(104,2,1,95,DATE('now', '-11 days'),DATE('now')),(105,2,7,40,DATE('now', '-1 day'),DATE('now', '+18 days')),
(106,3,2,130,DATE('now', '-4 days'),DATE('now', '+5 days')),(107,3,2,25,DATE('now', '-19 days'),DATE('now', '-1 day')),(108,4,5,48,DATE('now', '-28 days'),DATE('now', '+26 days')),(109,4,5,12,DATE('now', '-70 days'),DATE('now', '-20 days')),(110,5,3,33,DATE('now', '-2 days'),DATE('now', '+2 days')),
(111,5,3,8,DATE('now', '-9 days'),DATE('now', '-4 days')),(112,6,4,400,DATE('now'),DATE('now', '+1 years')),(113,6,4,150,DATE('now', '-55 days'),DATE('now', '+1 years', '-55 days')),(114,7,6,36,DATE('now', '-3 days'),DATE('now', '+6 days')),(115,8,2,70,DATE('now'),DATE('now', '+3 days')),
(116,8,2,14,DATE('now', '-8 days'),DATE('now', '-1 day')),(117,9,3,500,DATE('now', '-1 years'),DATE('now', '+2 years')),(118,9,3,220,DATE('now', '-2 years', '-30 days'),DATE('now', '+110 days')),(119,10,4,310,DATE('now', '-40 days'),DATE('now', '+75 days')),(120,11,7,90,DATE('now', '-1 day'),DATE('now', '+1 years')),
(121,12,6,20,DATE('now', '-16 days'),DATE('now')),(122,1,1,300,'2022-06-03','2022-06-14'),(123,4,5,65,'2022-06-21','2022-08-01'),(124,5,3,44,'2022-07-09','2022-07-13'),(125,9,3,160,DATE('now', '-1 years', '-33 days'),DATE('now', '-45 days')),(126,7,6,5,DATE('now', '-22 days'),DATE('now', '-9 days'));
INSERT INTO PurchaseOrders VALUES
(5001,1,DATE('now', '-9 days'),DATE('now', '-6 days'),DATE('now', '-6 days'),276.0),(5002,1,DATE('now', '-2 days'),DATE('now'),DATE('now'),207.0),(5003,2,DATE('now', '-13 days'),DATE('now', '-5 days'),DATE('now', '-4 days'),416.0),(5004,2,DATE('now', '-1 day'),DATE('now', '+2 days'),NULL,690.5),(5005,3,DATE('now', '-20 days'),DATE('now', '-8 days'),NULL,1450.0),
(5006,3,DATE('now', '-1 years', '-8 days'),DATE('now', '-1 years'),DATE('now', '-1 years'),1050.0),(5007,4,DATE('now'),DATE('now', '+7 days'),NULL,980.0),(5008,4,DATE('now', '-62 days'),DATE('now', '-58 days'),DATE('now', '-55 days'),277.5),(5009,5,DATE('now', '-36 days'),DATE('now', '-30 days'),DATE('now', '-28 days'),640.0),(5010,5,DATE('now', '-3 days'),DATE('now', '-1 day'),NULL,388.8),
(5011,6,DATE('now', '-5 days'),DATE('now'),NULL,515.25),(5012,6,DATE('now', '-29 days'),DATE('now', '-24 days'),DATE('now', '-22 days'),182.4),(5013,7,DATE('now', '-6 days'),DATE('now', '+1 day'),NULL,845.0),(5014,7,DATE('now', '-100 days'),DATE('now', '-92 days'),DATE('now', '-95 days'),310.0),(5015,1,'2022-05-30','2022-06-03','2022-06-03',345.0),
(5020,8,DATE('now', '-41 days'),DATE('now', '-35 days'),DATE('now', '-34 days'),128.5),(5016,5,'2022-06-12','2022-06-18','2022-06-21',373.75),(5017,3,DATE('now'),DATE('now', '+12 days'),NULL,1320.0),(5018,2,DATE('now', '-1 years'),DATE('now', '-1 years', '+4 days'),DATE('now', '-1 years', '+3 days'),455.0),(5019,3,DATE('now', '-50 days'),DATE('now', '-44 days'),NULL,720.0);
INSERT INTO WriteOffs VALUES
(1,103,DATETIME('now', 'start of day', '-2 days', '+9 hours'),22,'expired'),(2,107,DATETIME('now', 'start of day', '+0 hours'),11,'expired'),(3,109,DATETIME('now', 'start of day', '-18 days', '+15 hours'),12,'expired'),(4,111,DATETIME('now', 'start of day', '-1 days', '+10 hours'),5,'expired'),(5,110,DATETIME('now', 'start of day', '-1 days', '+16 hours'),3,'damaged'),
(6,118,DATETIME('now', 'start of day', '-250 days', '+12 hours'),30,'damaged'),(7,125,DATETIME('now', 'start of day', '-366 days', '+0 hours'),40,'recalled'),(8,116,DATETIME('now', 'start of day', '+0 hours'),6,'mouldy'),(9,108,DATETIME('now', 'start of day', '-24 days', '+8 hours'),4,'damaged'),(10,122,'2022-06-15 09:20:00',18,'expired'),
(11,123,'2022-06-29 14:05:00',7,'damaged'),(12,113,DATETIME('now', 'start of day', '-48 days', '+11 hours'),26,'damaged'),(13,126,DATETIME('now', 'start of day', '-8 days', '+7 hours'),5,'expired'),(14,117,DATETIME('now', 'start of day', '-366 days', '+0 hours'),16,'damaged');
