CREATE TABLE Customers (
  CustomerID INTEGER PRIMARY KEY,
  Name TEXT NOT NULL,
  City TEXT,
  BirthYear INTEGER,
  CustomerSince TEXT
);
CREATE TABLE Mechanics (
  MechanicID INTEGER PRIMARY KEY,
  Name TEXT NOT NULL,
  HiredOn TEXT,
  ContractEnds TEXT,
  HourlyWage REAL
);
CREATE TABLE Bikes (
  BikeID INTEGER PRIMARY KEY,
  CustomerID INTEGER REFERENCES Customers(CustomerID),
  Brand TEXT,
  Kind TEXT,
  PurchasedOn TEXT,
  WarrantyUntil TEXT
);
CREATE TABLE RepairOrders (
  OrderID INTEGER PRIMARY KEY,
  BikeID INTEGER REFERENCES Bikes(BikeID),
  MechanicID INTEGER REFERENCES Mechanics(MechanicID),
  ReceivedOn TEXT,
  PromisedFor TEXT,
  FinishedOn TEXT,
  Price REAL,
  Urgent TEXT CHECK (Urgent IN ('Y','N'))
);
CREATE TABLE PartDeliveries (
  DeliveryID INTEGER PRIMARY KEY,
  PartName TEXT,
  Supplier TEXT,
  Quantity INTEGER,
  OrderedOn TEXT,
  ExpectedOn TEXT,
  ArrivedOn TEXT
);
INSERT INTO Customers VALUES
(1,'Anouk Claes','Ghent',CAST(STRFTIME('%Y','now') AS INTEGER)-34,DATE('now','-5 years','-60 days')),
(2,'Bram Peeters','Ghent',CAST(STRFTIME('%Y','now') AS INTEGER)-71,DATE('now','-9 years','-10 days')),
(3,'Celine Dubois','Bruges',CAST(STRFTIME('%Y','now') AS INTEGER)-52,DATE('now')),
(4,'Dirk Maes','Aalst',CAST(STRFTIME('%Y','now') AS INTEGER)-68,DATE('now','-1 years')),
(5,'Elif Kaya','Ghent',CAST(STRFTIME('%Y','now') AS INTEGER)-27,DATE('now')),
(6,'Frank Wouters','Bruges',CAST(STRFTIME('%Y','now') AS INTEGER)-45,DATE('now','-3 years','-200 days')),
(7,'Gerda Lams','Aalst',CAST(STRFTIME('%Y','now') AS INTEGER)-79,DATE('now','-1 years')),
(8,'Hugo Stevens','Ghent',CAST(STRFTIME('%Y','now') AS INTEGER)-16,DATE('now','-1 days')),
(9,'Ilse Vermeer','Deinze',NULL,'2016-09-12'),
(10,'Joris Pauwels','Deinze',CAST(STRFTIME('%Y','now') AS INTEGER)-39,'2017-04-03');
INSERT INTO Mechanics VALUES
(1,'Koen Baert',DATE('now','-14 years','-30 days'),NULL,24.5),
(2,'Lotte Smet',DATE('now','-6 years','-120 days'),DATE('now','+1 years'),21.75),
(3,'Milan Horak',DATE('now','-1 years'),DATE('now','+2 years'),18.9),
(4,'Nadia Amrani',DATE('now'),DATE('now','+1 years'),17.2),
(5,'Oscar Thys',DATE('now','-18 years','-90 days'),NULL,26.1),
(6,'Pia Lund',DATE('now','-2 years','-50 days'),DATE('now','-12 days'),18.4);
INSERT INTO Bikes VALUES
(1,1,'Corvello','Racing',DATE('now','-1 years'),DATE('now','+1 years')),
(2,1,'Stadtrad','City',DATE('now','-4 years','-70 days'),DATE('now','-2 years','-70 days')),
(3,2,'Stadtrad','E-Bike',DATE('now','-700 days'),DATE('now','+22 days')),
(4,3,'Tramonto','Gravel',DATE('now','-20 days'),DATE('now','+2 years','-20 days')),
(5,4,'Corvello','E-Bike',DATE('now','-6 years'),DATE('now','-4 years')),
(6,5,'Nordwind','City',DATE('now'),DATE('now','+2 years')),
(7,6,'Tramonto','Mountain',DATE('now','-3 years','-100 days'),DATE('now','-1 years','-100 days')),
(8,7,'Stadtrad','E-Bike',DATE('now','-715 days'),DATE('now','+12 days')),
(9,8,'Nordwind','Mountain',DATE('now','-1 years'),DATE('now','+1 years')),
(10,9,'Corvello','City','2016-09-10','2018-09-10'),
(11,10,'Stadtrad','Racing','2017-03-30','2019-03-30'),
(12,6,'Nordwind','City','2018-06-15','2020-06-15');
INSERT INTO RepairOrders VALUES
(1,1,1,DATE('now','-4 days'),DATE('now'),NULL,64,'Y'),
(2,3,2,DATE('now','-2 days'),DATE('now'),NULL,145,'N'),
(3,5,1,DATE('now','-16 days'),DATE('now','-9 days'),NULL,210,'N'),
(4,7,3,DATE('now','-24 days'),DATE('now','-18 days'),NULL,88,'Y'),
(5,8,2,DATE('now','-1 days'),DATE('now','+4 days'),NULL,120,'Y'),
(6,9,4,DATE('now','-1 days'),DATE('now','+6 days'),NULL,39,'N'),
(7,2,5,DATE('now','-12 days'),DATE('now','-3 days'),NULL,72,'N'),
(8,6,1,DATE('now'),DATE('now','+2 days'),DATE('now'),18,'N'),
(9,4,1,DATE('now','-3 days'),DATE('now','+1 days'),DATE('now'),55,'Y'),
(10,12,1,DATE('now','-1 days'),DATE('now','+3 days'),DATE('now'),30,'Y'),
(11,3,5,DATE('now','-5 days'),DATE('now','-1 days'),DATE('now'),96,'N'),
(12,9,2,DATE('now','-10 days'),DATE('now','-5 days'),DATE('now','-4 days'),47,'N'),
(13,8,5,DATE('now','-30 days'),DATE('now','-22 days'),DATE('now','-23 days'),165,'N'),
(14,5,3,DATE('now','-1 years'),DATE('now','-1 years','+4 days'),DATE('now','-1 years'),82,'N'),
(15,7,2,DATE('now','-1 years','-8 days'),DATE('now','-1 years','-2 days'),DATE('now','-1 years'),130,'Y'),
(16,2,5,DATE('now','-2 years','-40 days'),DATE('now','-2 years','-35 days'),DATE('now','-2 years','-30 days'),61,'N'),
(17,10,1,'2017-04-04','2017-04-10','2017-04-08',44,'N'),
(18,11,5,'2017-04-19','2017-04-24','2017-04-26',92,'Y'),
(19,10,5,'2017-09-02','2017-09-06','2017-09-06',135,'N'),
(20,12,1,'2018-10-11','2018-10-18','2018-10-15',250,'N'),
(21,11,1,'2017-04-27','2017-05-02','2017-05-01',26,'N'),
(23,7,6,DATE('now','-60 days'),DATE('now','-52 days'),DATE('now','-54 days'),57,'N'),
(22,4,3,DATE('now'),DATE('now','+8 days'),NULL,74,'Y');
INSERT INTO PartDeliveries VALUES
(1,'Brake Pads','Radteile AG',40,DATE('now','-20 days'),DATE('now','-8 days'),NULL),
(2,'Inner Tubes','Gumko',120,DATE('now','-9 days'),DATE('now','-2 days'),NULL),
(3,'Chains','Radteile AG',25,DATE('now','-6 days'),DATE('now','+1 days'),NULL),
(4,'E-Bike Batteries','Voltano',6,DATE('now','-15 days'),DATE('now','+1 days'),NULL),
(5,'Saddles','Sellaria',12,DATE('now','-14 days'),DATE('now','-1 days'),DATE('now')),
(6,'Pedals','Radteile AG',30,DATE('now','-11 days'),DATE('now','+2 days'),DATE('now')),
(7,'Spokes','Gumko',500,DATE('now','-40 days'),DATE('now','-28 days'),DATE('now','-26 days')),
(8,'Tyres','Gumko',60,DATE('now','-1 years','-12 days'),DATE('now','-1 years','-4 days'),DATE('now','-1 years')),
(9,'Handlebar Tape','Sellaria',35,DATE('now','-3 days'),DATE('now','+11 days'),NULL),
(10,'Mudguards','Sellaria',18,'2017-11-06','2017-11-20','2017-12-01'),
(11,'Chains','Radteile AG',20,'2018-02-12','2018-02-19','2018-02-17');
