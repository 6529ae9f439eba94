CREATE TABLE Customers (CustomerID INTEGER PRIMARY KEY, CompanyName TEXT, City TEXT, CountryCode TEXT, CreditLimit REAL, IsBlocked TEXT, CustomerSince TEXT, Email TEXT);
CREATE TABLE Articles (ArticleID INTEGER PRIMARY KEY, ArticleNo TEXT, Description TEXT, Category TEXT, ListPrice REAL, PurchasePrice REAL, StockQty INTEGER, Discontinued TEXT);
CREATE TABLE SalesReps (RepID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, ManagerID INTEGER REFERENCES SalesReps(RepID), Salary REAL, HireDate TEXT);
CREATE TABLE Quotes (QuoteID INTEGER PRIMARY KEY, CustomerID INTEGER, RepID INTEGER, QuoteDate TEXT, ValidUntil TEXT, Status TEXT, TotalAmount REAL, FOREIGN KEY (CustomerID) REFERENCES Customers(CustomerID), FOREIGN KEY (RepID) REFERENCES SalesReps(RepID));
CREATE TABLE Orders (OrderID INTEGER PRIMARY KEY, CustomerID INTEGER, RepID INTEGER, OrderDate TEXT, ShippedDate TEXT, Paid TEXT, FOREIGN KEY (CustomerID) REFERENCES Customers(CustomerID), FOREIGN KEY (RepID) REFERENCES SalesReps(RepID));
CREATE TABLE OrderLines (LineID INTEGER PRIMARY KEY, OrderID INTEGER, ArticleID INTEGER, Quantity INTEGER, UnitPrice REAL, DiscountPct REAL, FOREIGN KEY (OrderID) REFERENCES Orders(OrderID), FOREIGN KEY (ArticleID) REFERENCES Articles(ArticleID));
INSERT INTO Customers VALUES
(1,'Elektro Huber GmbH','Munich','DE',25000,'N','2012-03-14','info@elektro-huber.de'),
(2,'Voltatec AG','Zurich','CH',40000,'N','2015-09-01','einkauf@voltatec.ch'),
(3,'Lumière Services','Lyon','FR',18000,'N','2018-05-22',NULL),
(4,'Bright Sparks Ltd','Leeds','GB',12000,'Y','2019-11-11','office@brightsparks.co.uk'),
(5,'Stadtwerke Passau','Passau','DE',80000,'N','2009-01-05','lager@sw-passau.de'),
(6,'Installationen Moser','Linz','AT',9000,'N','2021-02-17',NULL),
(7,'Nordlicht Elektrik','Hamburg','DE',22000,'N','2020-07-30','kontakt@nordlicht.de'),
(8,'Kabel Weber','Graz','AT',5000,'Y','2022-04-04','weber@kabelweber.at'),
(9,'Electra Milano','Milan','IT',30000,'N','2017-10-19','ordini@electra.it'),
(10,'Solar Baumann','Munich','DE',15500,'N','2023-01-09','hallo@solarbaumann.de');
INSERT INTO Articles VALUES
(1,'CB-1510','Cable NYM-J 3x1.5 100m','Cables',89.9,61,140,'N'),
(2,'CB-2515','Cable NYM-J 5x2.5 50m','Cables',119.5,84,75,'N'),
(3,'SW-0101','Light switch white','Switches',6.4,3.1,820,'N'),
(4,'SW-0102','Dimmer LED 250W','Switches',38.9,22.5,160,'N'),
(5,'SO-0200','Socket outlet white','Sockets',4.8,2.2,1300,'N'),
(6,'SO-0210','Socket outlet IP44','Sockets',11.9,6.3,410,'N'),
(7,'LT-0301','LED panel 60x60','Lighting',54,33.8,95,'N'),
(8,'LT-0305','Halogen floodlight 500W','Lighting',21.5,14,12,'Y'),
(9,'LT-0309','LED floodlight 50W','Lighting',47.2,29,64,'N'),
(10,'PR-0401','Circuit breaker B16','Protection',7.9,4.2,690,'N'),
(11,'PR-0402','RCD 40A 30mA','Protection',42.6,27.4,118,'N'),
(12,'PR-0410','Surge arrester type 2','Protection',139,98,NULL,'N'),
(13,'EV-0500','Wallbox 11kW','E-Mobility',649,480,9,'N'),
(14,'EV-0501','Wallbox 22kW','E-Mobility',899,690,0,'Y');
INSERT INTO SalesReps VALUES
(1,'Monika','Lang',NULL,78000,'2008-04-01'),(2,'Stefan','Reiter',1,52000,'2014-08-15'),(3,'Claire','Dubois',1,54500,'2016-02-01'),(4,'Ivan','Horvat',2,41000,'2020-10-01'),(5,'Petra','Schuster',2,53500,'2019-03-18'),(6,'Giulia','Conti',3,39500,'2022-06-01'),(7,'Tom','Baxter',3,43000,'2021-01-11'),(8,'Anja','Kern',1,47000,'2023-09-01');
INSERT INTO Quotes VALUES
(1,1,2,'2023-02-10','2023-03-10','accepted',3450),(2,2,3,'2023-03-05','2023-04-05','rejected',8900),(3,5,2,'2023-04-18','2023-05-18','accepted',21400),(4,9,6,'2023-06-01','2023-07-01','open',5200),(5,3,3,'2023-06-20','2023-07-20','accepted',2750),(6,7,5,'2023-09-12','2023-10-12','rejected',1980),(7,5,2,'2024-01-15','2024-02-15','accepted',33800),(8,10,4,'2024-01-22','2024-02-22','accepted',7600),(9,2,3,'2024-02-28','2024-03-31','open',12300),(10,6,4,'2024-03-04','2024-04-04','rejected',890),(11,5,5,'2024-03-19','2024-04-19','open',15750),(12,1,2,'2024-04-02','2024-05-02','accepted',4120);
INSERT INTO Orders VALUES
(1001,1,2,'2023-02-20','2023-02-23','Y'),(1002,5,2,'2023-04-25','2023-05-02','Y'),(1003,3,3,'2023-06-28','2023-07-01','Y'),(1004,2,3,'2023-07-14','2023-07-18','Y'),(1005,7,5,'2023-10-02','2023-10-04','N'),(1006,5,5,'2023-11-20','2023-11-27','Y'),(1007,10,4,'2024-01-30','2024-02-06','Y'),(1008,5,2,'2024-02-03','2024-02-09','Y'),(1009,4,7,'2024-02-11','2024-02-12','N'),(1010,1,2,'2024-03-08','2024-03-11','Y'),(1011,9,6,'2024-03-25','2024-04-02','N'),(1012,6,4,'2024-04-10',NULL,'N'),(1013,1,4,'2024-04-15',NULL,'N'),(1014,5,2,'2024-04-20',NULL,'N');
INSERT INTO OrderLines VALUES
(1,1001,1,10,85,5),(2,1001,3,120,6.2,0),(3,1001,10,60,7.5,0),(4,1002,2,40,112,8),(5,1002,11,50,40,10),(6,1002,13,6,630,3),(7,1003,7,24,52,0),(8,1003,9,12,47.2,0),(9,1004,13,2,649,0),(10,1004,12,4,135,2),(11,1005,5,200,4.5,0),(12,1005,6,90,11.5,0),(13,1006,1,60,82,10),(14,1006,7,80,49.5,8),(15,1007,13,5,640,0),(16,1007,11,10,42.6,0),(17,1008,14,8,870,4),(18,1008,2,30,115,5),(19,1008,10,300,7,12),(20,1009,4,25,38.9,0),(21,1010,5,310,4.6,3),(22,1010,3,80,6.4,0),(23,1011,7,30,53,2),(24,1011,4,15,38,0),(25,1012,1,3,89.9,0),(26,1013,6,20,11.9,0),(27,1013,1,5,88,0),(28,1014,10,90,7.2,10);
