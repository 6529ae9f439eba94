CREATE TABLE Suppliers (SupplierID INTEGER PRIMARY KEY, SupplierName TEXT, City TEXT, Country TEXT, ContactPerson TEXT, IsCertified TEXT);
CREATE TABLE PlantFamilies (FamilyID INTEGER PRIMARY KEY, FamilyName TEXT, ParentFamilyID INTEGER);
CREATE TABLE Plants (PlantID INTEGER PRIMARY KEY, CommonName TEXT, LatinName TEXT, FamilyID INTEGER, SupplierID INTEGER, PotSizeCm INTEGER, RetailPrice REAL, CostPrice REAL, InStock INTEGER);
CREATE TABLE Customers (CustomerID INTEGER PRIMARY KEY, Name TEXT, CustomerType TEXT, City TEXT, Phone TEXT, ReferredBy INTEGER, RegisteredOn TEXT);
CREATE TABLE Employees (EmployeeID INTEGER PRIMARY KEY, Name TEXT, Role TEXT, HiredOn TEXT, WeeklyHours INTEGER, Wage REAL);
CREATE TABLE Sales (SaleID INTEGER PRIMARY KEY, CustomerID INTEGER, EmployeeID INTEGER, SaleDate TEXT, PaymentMethod TEXT, Discount REAL);
CREATE TABLE SaleLines (SaleID INTEGER, PlantID INTEGER, Quantity INTEGER, Price REAL, PRIMARY KEY (SaleID, PlantID));
INSERT INTO Suppliers VALUES
(1,'Van Dam Bulbs','Lisse','Netherlands','Joost van Dam','Y'),
(2,'Gruenwerk GmbH','Erfurt','Germany','Silke Rau','Y'),
(3,'Oliveto Toscano','Pistoia','Italy','Paolo Gori','N'),
(4,'Highland Shrubs','Perth','United Kingdom','Fiona MacRae','Y'),
(5,'Tulpenland BV','Alkmaar','Netherlands',NULL,'N'),
(6,'Alpenstauden','Kempten','Germany','Max Huber','N'),
(7,'Cactus Canarias','Telde','Spain','Yaiza Perez','Y'),
(8,'Nordic Trees','Malmo','Sweden','Lars Ek',NULL);
INSERT INTO PlantFamilies VALUES
(1,'Outdoor',NULL),(2,'Indoor',NULL),(3,'Trees',1),(4,'Shrubs',1),(5,'Bulbs',1),(6,'Succulents',2),(7,'Ferns',2),(8,'Herbs',1),(9,'Orchids',2);
INSERT INTO Plants VALUES
(1,'Olive Tree','Olea europaea',3,3,30,89.9,48,14),
(2,'Japanese Maple','Acer palmatum',3,4,25,64.5,31,9),
(3,'Red Tulip','Tulipa gesneriana',5,1,9,2.9,0.8,420),
(4,'Yellow Tulip','Tulipa sylvestris',5,5,9,3.2,0.9,260),
(5,'English Lavender','Lavandula angustifolia',4,2,13,6.5,2.4,130),
(6,'Hydrangea','Hydrangea macrophylla',4,4,19,18.9,8.5,37),
(7,'Aloe Vera','Aloe vera',6,7,12,9.9,3.6,65),
(8,'Golden Barrel Cactus','Echinocactus grusonii',6,7,17,24.9,11,12),
(9,'Boston Fern','Nephrolepis exaltata',7,2,15,12.5,5.1,0),
(10,'Basil','Ocimum basilicum',8,2,10,2.2,0.7,180),
(11,'Rosemary','Salvia rosmarinus',8,3,11,3.9,1.3,95),
(12,'Moth Orchid','Phalaenopsis amabilis',9,NULL,12,16.9,7.2,22),
(13,'Silver Birch','Betula pendula',3,8,40,119,70,5),
(14,'Daffodil','Narcissus poeticus',5,1,9,2.5,0.6,300),
(15,'Edelweiss','Leontopodium nivale',NULL,6,9,5.4,2.1,48);
INSERT INTO Customers VALUES
(1,'Barbara Ellis','private','Bath','01225 100200',NULL,'2019-04-06'),
(2,'Rosewood Hotel','business','Bristol','0117 555010',1,'2019-09-20'),
(3,'Colin Drake','private','Bath',NULL,1,'2020-05-02'),
(4,'City of Bristol Parks','business','Bristol','0117 555777',2,'2021-01-11'),
(5,'Heidi Lowe','private','Wells','01749 222333',3,'2021-06-27'),
(6,'Green Thumb Landscaping','business','Bath','01225 909090',NULL,'2022-03-15'),
(7,'Mohammed Rafiq','private','Bristol',NULL,NULL,'2022-08-08'),
(8,'Penny Archer','private','Frome','01373 404040',1,'2023-03-30'),
(9,'Cafe Fleur','business','Frome','01373 818181',6,'2023-10-17'),
(10,'Dylan Moss','private','Wells',NULL,5,'2024-02-24');
INSERT INTO Employees VALUES
(1,'Ruth Carver','manager','2012-03-01',40,29.5),
(2,'Stan Hobbs','gardener','2016-05-16',38,18.2),
(3,'Ines Vidal','sales','2019-02-11',35,16.9),
(4,'Toby Finch','sales','2021-04-06',20,14.1),
(5,'Wanda Pryce','gardener','2022-09-12',40,15.8),
(6,'Jake Lund','trainee','2023-08-01',40,11.4);
INSERT INTO Sales VALUES
(1,1,3,'2023-03-18','card',0),
(2,2,1,'2023-04-05','invoice',50),
(3,3,3,'2023-04-08','cash',0),
(4,4,1,'2023-04-21','invoice',120),
(5,1,4,'2023-05-13','card',5),
(6,6,3,'2023-05-19','invoice',30),
(7,5,4,'2023-05-27','card',0),
(8,2,3,'2023-09-14','invoice',20),
(9,8,3,'2023-10-07','cash',0),
(10,4,1,'2023-10-19','invoice',80),
(11,6,3,'2024-03-02','card',15),
(12,9,4,'2024-03-09','card',0),
(13,1,3,'2024-03-30','cash',0),
(14,NULL,4,'2024-04-06','cash',0);
INSERT INTO SaleLines VALUES
(1,3,20,2.9),(1,14,15,2.5),
(2,1,4,85),(2,6,10,18.9),
(3,10,3,2.2),(3,11,2,3.9),
(4,3,150,2.6),(4,4,100,2.9),(4,13,3,115),
(5,5,6,6.5),(5,6,1,18.9),
(6,2,5,60),(6,5,40,5.9),
(7,7,2,9.9),
(8,9,12,11.5),(8,12,8,16.9),
(9,8,1,24.9),(9,7,1,9.9),
(10,13,6,112),(10,5,60,5.5),
(11,1,2,89.9),(11,11,10,3.9),
(12,10,12,2.2),(12,12,2,16.9),
(13,14,25,2.4),
(14,10,1,2.2),(14,7,1,9.9);
