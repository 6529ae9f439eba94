CREATE TABLE `Sales Zones` (
  ZoneID INTEGER PRIMARY KEY,
  `Zone Name` TEXT,
  Country TEXT,
  Manager TEXT,
  Quota REAL
);
CREATE TABLE Clients (
  ClientID TEXT PRIMARY KEY,
  `Client Name` TEXT,
  Segment TEXT,
  City TEXT,
  ZoneID INTEGER REFERENCES `Sales Zones`(ZoneID),
  Since TEXT,
  CreditLimit REAL
);
CREATE TABLE Goods (
  GoodID TEXT PRIMARY KEY,
  `Good Name` TEXT,
  Cat TEXT,
  SubCat TEXT,
  UnitCost REAL,
  UnitPrice REAL,
  Discontinued TEXT
);
CREATE TABLE Orders (
  OrderNo TEXT PRIMARY KEY,
  ClientID TEXT REFERENCES Clients(ClientID),
  OrderDt TEXT,
  ShipDt TEXT,
  `Ship Mode` TEXT,
  Channel TEXT,
  St TEXT
);
CREATE TABLE OrderLines (
  OrderNo TEXT REFERENCES Orders(OrderNo),
  LineNo INTEGER,
  GoodID TEXT REFERENCES Goods(GoodID),
  Qty INTEGER,
  Disc REAL,
  Ret INTEGER
);
INSERT INTO `Sales Zones` VALUES
(1,'Pacific','USA','Joan Ferris',90000),
(2,'Mountain','USA','Luis Vega',45000),
(3,'Prairie','Canada','Kim Delorme',38000),
(4,'Atlantic','Canada','Owen Teague',52000),
(5,'Gulf','USA',NULL,60000);
INSERT INTO Clients VALUES
('CL-100','Bayview Dental','Corporate','Seattle',1,'2016-03-04',8000),
('CL-101','Ellen Marsh','Consumer','Portland',1,'2019-10-22',1500),
('CL-102','Ridge & Sons','Small Office','Boise',2,'2018-01-17',4000),
('CL-103','Calgary Design Hub','Corporate','Calgary',3,'2015-07-30',12000),
('CL-104','Noah Pelletier','Consumer','Regina',3,'2021-02-11',900),
('CL-105','Harbour Law Group','Corporate','Halifax',4,'2017-05-09',15000),
('CL-106','Maddie Flynn','Consumer','Moncton',4,'2020-12-01',NULL),
('CL-107','Delta Freight','Corporate','Houston',5,'2014-11-18',20000),
('CL-108','Tammy''s Tutoring','Small Office','Mobile',5,'2022-04-27',2500),
('CL-109','Summit Yoga','Small Office','Denver',2,'2020-06-15',3000);
INSERT INTO Goods VALUES
('G-01','Atlas Standing Desk','Furniture','Desks',310,549,'N'),
('G-02','Nomad Office Chair','Furniture','Chairs',95,189,'N'),
('G-03','Beech Bookcase','Furniture','Bookcases',120,210,'Y'),
('G-04','LaserJot 200 Printer','Technology','Printers',140,259,'N'),
('G-05','ClearCall Headset','Technology','Phones',22,59,'N'),
('G-06','Vista 27 Monitor','Technology','Screens',155,279,'N'),
('G-07','Copy Paper Box','Supplies','Paper',11,24,'N'),
('G-08','Gel Pen Pack','Supplies','Writing',2.5,8,'N'),
('G-09','Label Maker','Supplies','Labels',19,45,'Y'),
('G-10','Cork Board','Furniture','Decor',14,39,'N');
INSERT INTO Orders VALUES
('SO-5001','CL-100','2022-01-12','2022-01-16','Standard','Web','D'),
('SO-5002','CL-103','2022-02-03','2022-02-04','Express','Phone','D'),
('SO-5003','CL-101','2022-02-25','2022-03-02','Standard','Web','D'),
('SO-5004','CL-107','2022-03-18','2022-03-18','Same Day','Rep','D'),
('SO-5005','CL-105','2022-05-06','2022-05-08','Express','Rep','D'),
('SO-5006','CL-104','2022-06-20',NULL,'Standard','Web','X'),
('SO-5007','CL-102','2022-07-14','2022-07-19','Standard','Phone','D'),
('SO-5008','CL-107','2022-09-29','2022-10-01','Express','Rep','D'),
('SO-5009','CL-106','2022-11-11','2022-11-18','Standard','Web','D'),
('SO-5010','CL-100','2022-12-05','2022-12-06','Express','Web','D'),
('SO-5011','CL-109','2023-01-23','2023-01-27','Standard','Web','D'),
('SO-5012','CL-103','2023-02-15','2023-02-15','Same Day','Rep','D'),
('SO-5013','CL-108','2023-03-09','2023-03-15','Standard','Phone','D'),
('SO-5014','CL-105','2023-04-17',NULL,'Express','Rep','X'),
('SO-5015','CL-101','2023-05-30','2023-06-03','Standard','Web','D'),
('SO-5016','CL-107','2023-06-26',NULL,'Standard','Rep','P'),
('SO-5017','CL-103','2023-06-28',NULL,'Express','Web','P');
INSERT INTO OrderLines VALUES
('SO-5001',1,'G-02',6,0.1,0),('SO-5001',2,'G-07',10,0,0),
('SO-5002',1,'G-01',8,0.15,0),('SO-5002',2,'G-06',8,0.1,2),
('SO-5003',1,'G-05',1,0,1),
('SO-5004',1,'G-04',3,0.05,0),('SO-5004',2,'G-07',40,0.2,0),('SO-5004',3,'G-08',25,0.1,0),
('SO-5005',1,'G-03',5,0.1,0),('SO-5005',2,'G-02',12,0.2,3),
('SO-5006',1,'G-10',2,0,0),
('SO-5007',1,'G-06',2,0,0),('SO-5007',2,'G-08',6,0,0),
('SO-5008',1,'G-01',4,0.1,1),('SO-5008',2,'G-10',7,0,0),
('SO-5009',1,'G-09',1,0,0),
('SO-5010',1,'G-05',9,0.1,0),('SO-5010',2,'G-04',1,0,0),
('SO-5011',1,'G-10',3,0.05,0),('SO-5011',2,'G-08',4,0,0),
('SO-5012',1,'G-06',5,0.1,0),('SO-5012',2,'G-05',14,0.15,2),
('SO-5013',1,'G-07',5,0,0),('SO-5013',2,'G-02',1,0,0),
('SO-5014',1,'G-01',10,0.2,0),
('SO-5015',1,'G-08',2,0,0),
('SO-5016',1,'G-07',60,0.25,0),
('SO-5017',1,'G-02',9,0.1,0);
