CREATE TABLE Sites (SiteID INTEGER PRIMARY KEY, SiteName TEXT, City TEXT, ClientName TEXT, StartDate TEXT, EndDate TEXT, Budget REAL, Status TEXT, ForemanID INTEGER, FOREIGN KEY (ForemanID) REFERENCES Workers(WorkerID));
CREATE TABLE Workers (WorkerID INTEGER PRIMARY KEY, Name TEXT, Trade TEXT, HourlyWage REAL, HireDate TEXT, HasLicence TEXT, SupervisorID INTEGER, FOREIGN KEY (SupervisorID) REFERENCES Workers(WorkerID));
CREATE TABLE Timesheets (TimesheetID INTEGER PRIMARY KEY, WorkerID INTEGER, SiteID INTEGER, WorkDate TEXT, Hours REAL, FOREIGN KEY (WorkerID) REFERENCES Workers(WorkerID), FOREIGN KEY (SiteID) REFERENCES Sites(SiteID));
CREATE TABLE Suppliers (SupplierID INTEGER PRIMARY KEY, SupplierName TEXT, Town TEXT, Phone TEXT);
CREATE TABLE Materials (MaterialID INTEGER PRIMARY KEY, MaterialName TEXT, Unit TEXT, UnitCost REAL, SupplierID INTEGER, FOREIGN KEY (SupplierID) REFERENCES Suppliers(SupplierID));
CREATE TABLE Deliveries (DeliveryID INTEGER PRIMARY KEY, SiteID INTEGER, MaterialID INTEGER, Quantity INTEGER, DeliveredOn TEXT, IsPaid TEXT, FOREIGN KEY (SiteID) REFERENCES Sites(SiteID), FOREIGN KEY (MaterialID) REFERENCES Materials(MaterialID));
CREATE TABLE EquipmentHire (HireID INTEGER PRIMARY KEY, Machine TEXT, SiteID INTEGER, DailyRate REAL, Days INTEGER, HiredFrom TEXT, FOREIGN KEY (SiteID) REFERENCES Sites(SiteID));
INSERT INTO Workers VALUES
(1,'Frank Doyle','Foreman',34.5,'2008-04-01','Y',NULL),(2,'Marek Kowalski','Foreman',33,'2011-09-12','Y',NULL),(3,'Luis Ortega','Bricklayer',24,'2016-03-07','N',1),(4,'Sam Okafor','Electrician',28.5,'2017-05-22','Y',1),
(5,'Dave Harris','Bricklayer',23,'2019-02-18','Y',1),(6,'Ivan Petrenko','Carpenter',25.5,'2018-10-01','N',2),(7,'Nina Schmidt','Electrician',35,'2014-06-30','Y',2),(8,'Joe Walsh','Labourer',17.5,'2022-04-04','N',2),
(9,'Tariq Aziz','Labourer',18,'2021-08-16','Y',1),(10,'Beth Morgan','Plumber',27,'2020-01-13','Y',2),(11,'Kevin Doyle','Labourer',16.8,'2023-09-04','N',2);
INSERT INTO Sites VALUES
(1,'Harbour Tower','Bristol','Marlin Estates','2022-03-01',NULL,4200000,'in progress',1),(2,'Oak Lane School','Bath','Bath Council','2022-06-15','2023-08-25',1850000,'finished',2),
(3,'Mill Road Flats','Bristol','Greenhome Ltd','2023-01-10',NULL,2400000,'in progress',2),(4,'Station Car Park','Cardiff','Cardiff Council','2023-05-02','2023-12-15',640000,'finished',1),
(5,'Riverside Clinic','Gloucester','MediCare Trust','2024-02-05',NULL,3100000,'in progress',2),(6,'Old Brewery','Bath','Marlin Estates',NULL,NULL,980000,'planned',NULL),(7,'Hill Farm Barn','Wells','T. Cooper','2021-09-01','2022-02-20',175000,'finished',1),(8,'North Quay','Cardiff','Greenhome Ltd',NULL,NULL,1500000,'planned',NULL);
INSERT INTO Timesheets VALUES
(1,3,1,'2023-06-05',8),(2,4,1,'2023-06-05',7.5),(3,5,1,'2023-06-06',9),(4,9,1,'2023-06-06',8),(5,3,4,'2023-07-10',8),(6,5,4,'2023-07-10',8),(7,6,2,'2023-06-07',8.5),(8,7,2,'2023-06-07',6),(9,8,2,'2023-06-08',8),
(10,6,3,'2023-09-12',9),(11,8,3,'2023-09-12',9),(12,7,3,'2023-09-13',7),(13,3,1,'2024-02-19',8),(14,4,5,'2024-02-20',8),(15,7,5,'2024-02-20',10),(16,8,5,'2024-02-21',8),(17,9,1,'2024-02-21',8.5),(18,3,1,'2024-02-22',10),(19,9,4,'2023-07-11',8),(20,10,3,'2023-09-14',6.5),(21,10,5,'2024-02-22',8),(22,4,1,'2024-02-23',4),(23,8,3,'2023-09-15',8);
INSERT INTO Suppliers VALUES (1,'Severn Timber','Gloucester','01452 555100'),(2,'Bristol Cement Co','Bristol','0117 555200'),(3,'Steelworks Direct','Newport',NULL),(4,'Brightline Electrics','Bath','01225 555300'),(5,'Cotswold Stone','Stroud','01453 555400');
INSERT INTO Materials VALUES
(1,'Cement','bag',6.8,2),(2,'Red Brick','piece',0.75,2),(3,'Steel Beam','piece',240,3),(4,'Oak Plank','metre',18.5,1),(5,'Pine Plank','metre',6.2,1),(6,'Copper Cable','metre',3.4,4),(7,'Gravel','tonne',42,2),(8,'Roof Tile','piece',1.9,NULL),(9,'Rebar','metre',2.6,3);
INSERT INTO Deliveries VALUES
(1,1,1,400,'2022-04-11','Y'),(2,1,3,60,'2022-05-03','Y'),(3,2,2,12000,'2022-08-19','Y'),(4,2,4,300,'2022-10-05','Y'),(5,3,1,250,'2023-02-14','Y'),(6,3,3,35,'2023-03-20','N'),(7,1,6,1800,'2023-04-25','Y'),(8,4,7,90,'2023-05-15','Y'),(9,4,1,180,'2023-06-01','N'),(10,7,4,120,'2021-10-10','Y'),(11,5,1,300,'2024-02-12','N'),(12,5,9,900,'2024-02-16','N'),(13,1,9,1500,'2022-05-20','Y'),(14,3,2,8000,'2023-04-02','Y');
INSERT INTO EquipmentHire VALUES
(1,'Tower Crane',1,650,120,'2022-04-01'),(2,'Excavator',1,280,25,'2022-03-07'),(3,'Excavator',2,280,14,'2022-06-20'),(4,'Scaffolding',2,95,150,'2022-09-01'),(5,'Scaffolding',3,95,200,'2023-04-17'),(6,'Concrete Mixer',3,60,40,'2023-02-01'),(7,'Road Roller',4,190,12,'2023-10-02'),(8,'Excavator',4,290,18,'2023-05-08'),(9,'Excavator',5,310,20,'2024-02-08'),(10,'Forklift',7,120,9,'2021-09-15'),(11,'Dumper',5,150,30,'2024-02-10');
