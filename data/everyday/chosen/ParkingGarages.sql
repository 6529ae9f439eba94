CREATE TABLE Garage (GarageID INTEGER PRIMARY KEY, Name TEXT, City TEXT, Street TEXT, Spaces INTEGER, HourlyRate REAL, OpenedOn DATE, HasCharging BOOLEAN);
CREATE TABLE Customer (CustomerID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Email TEXT, Phone TEXT, City TEXT, ReferredBy INTEGER);
CREATE TABLE Vehicle (VehicleID INTEGER PRIMARY KEY, Plate TEXT, Make TEXT, Color TEXT, FuelType TEXT, CustomerID INTEGER);
CREATE TABLE ParkingStay (StayID INTEGER PRIMARY KEY, VehicleID INTEGER, GarageID INTEGER, EntryTime DATETIME, ExitTime DATETIME, Fee REAL, PaidBy TEXT);
CREATE TABLE MonthlyPass (PassID INTEGER PRIMARY KEY, CustomerID INTEGER, GarageID INTEGER, StartDate DATE, EndDate DATE, MonthlyPrice REAL, IsActive BOOLEAN);
CREATE TABLE Attendant (AttendantID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Salary REAL, HireDate DATE, Shift TEXT, GarageID INTEGER);
INSERT INTO Garage VALUES
(1,'Central Station','Hamburg','Bahnhofstr. 1',420,3.5,'1998-05-01',1),(2,'Harbour Park','Hamburg','Kaistr. 17',260,2.8,'2011-09-15',0),
(3,'City Mall','Bremen','Marktplatz 4',610,2.5,'2005-03-20',1),(4,'Opera House','Hamburg','Dammtor 9',180,4.2,'1987-11-03',0),
(5,'Airport P1','Hannover','Flughafenallee 1',1250,5,'2001-06-30',1),(6,'University','Bremen','Campusweg 12',340,1.5,'2014-10-01',0),
(7,'Old Town','Kiel','Holstenstr. 33',95,2,'1979-04-12',0),(8,'Ferry Terminal','Kiel','Norwegenkai 2',520,3,'2020-01-15',1);
INSERT INTO Customer VALUES
(1,'Jonas','Meyer','jonas.meyer@mail.de','0171-223344','Hamburg',NULL),(2,'Lena','Fischer','lena.f@mail.de',NULL,'Hamburg',1),
(3,'Tarek','Aydin',NULL,'0160-998877','Bremen',1),(4,'Britta','Krause','b.krause@web.de','0172-445566','Hannover',NULL),
(5,'Olaf','Petersen',NULL,NULL,'Kiel',2),(6,'Nina','Schulz','nina@schulz.de','0151-778899','Hamburg',1),
(7,'Ravi','Patel','ravi.p@mail.com','0176-112233','Bremen',3),(8,'Greta','Lund','greta.lund@mail.dk','0175-334455','Kiel',NULL),
(9,'Moritz','Bauer','mbauer@web.de',NULL,'Lübeck',2),(10,'Ewa','Nowak',NULL,'0170-667788','Hamburg',NULL);
INSERT INTO Vehicle VALUES
(1,'HH-JM 101','Volkswagen','blue','petrol',1),(2,'HH-JM 202','Tesla','white','electric',1),(3,'HH-LF 77','Opel','red','petrol',2),
(4,'HB-TA 5','BMW','black','diesel',3),(5,'H-BK 300','Tesla','red','electric',4),(6,'KI-OP 12','Volvo','grey','diesel',5),
(7,'HH-NS 9','Renault','white','electric',6),(8,'HB-RP 88','Volkswagen','black','petrol',7),(9,'KI-GL 41','Volvo','blue','hybrid',8),
(10,'HH-EN 6','Volkswagen','green','petrol',10),(11,'HB-RP 89','Volkswagen',NULL,'diesel',7),(12,'HH-JM 303','Volvo','black','hybrid',1);
INSERT INTO ParkingStay VALUES
(1,1,1,'2024-01-08 08:12','2024-01-08 17:30',31.5,'card'),(2,1,1,'2024-01-09 08:05','2024-01-09 16:45',31.5,'card'),(3,3,2,'2024-01-13 14:00','2024-01-13 16:10',8.4,'cash'),
(4,4,3,'2024-01-20 10:30','2024-01-20 12:45',7.5,'app'),(5,5,5,'2024-02-02 05:10','2024-02-05 22:20',210,'card'),(6,2,4,'2024-02-10 19:00','2024-02-10 22:40',16.8,'app'),
(7,7,1,'2024-02-11 09:15','2024-02-11 11:00',7,'app'),(8,8,6,'2024-02-14 08:00','2024-02-14 13:05',9,'cash'),(9,9,8,'2024-03-01 06:30','2024-03-03 20:00',150,'card'),
(10,6,7,'2024-03-02 12:00','2024-03-02 13:20',4,'cash'),(11,1,4,'2024-03-08 19:10','2024-03-08 23:05',16.9,'card'),(12,8,3,'2024-03-09 11:00','2024-03-09 14:30',10,'app'),
(13,5,5,'2024-03-22 04:45','2024-03-24 23:50',165,'card'),(14,3,1,'2024-03-27 09:00','2024-03-27 10:30',7.2,'cash'),(15,7,2,'2024-04-02 15:20','2024-04-02 18:00',8.6,'app'),
(16,12,1,'2024-04-05 08:30','2024-04-05 18:00',35,'card'),(17,4,6,'2024-04-11 09:00','2024-04-11 12:10',6,'app'),(18,8,1,'2024-04-20 10:10','2024-04-20 15:50',21,'app'),
(19,9,8,'2024-05-03 07:00','2024-05-06 19:00',195,'card'),(20,1,1,'2024-05-13 08:15',NULL,NULL,NULL),(21,5,5,'2024-05-13 05:00',NULL,NULL,NULL),(22,2,3,'2024-05-11 10:00','2024-05-11 13:00',7.6,'app');
INSERT INTO MonthlyPass VALUES
(1,1,1,'2023-01-01','2023-12-31',145,0),(2,2,2,'2024-01-01','2024-12-31',110,1),(3,3,3,'2024-02-01','2024-07-31',95,1),(4,6,1,'2024-01-01','2024-12-31',150,1),
(5,7,6,'2023-10-01','2024-03-31',60,0),(6,8,8,'2024-03-01','2025-02-28',120,1),(7,10,1,'2022-06-01','2023-05-31',139,0),(8,7,3,'2024-04-01','2025-03-31',98,1),(9,4,5,'2023-07-01','2024-06-30',220,1);
INSERT INTO Attendant VALUES
(1,'Dieter','Hoffmann',2650,'2003-08-01','day',1),(2,'Sabine','Koch',2480,'2012-02-15','night',1),(3,'Ahmed','Saleh',2300,'2019-05-01','day',3),
(4,'Petra','Jansen',2890,'1999-01-10','day',5),(5,'Kevin','Braun',2150,'2022-09-01','night',5),(6,'Julia','Roth',2220,'2021-03-15','late',5),
(7,'Stefan','Lang',2400,'2015-11-20','day',4),(8,'Monika','Weber',2375,'2016-04-04','late',8),(9,'Filip','Horvat',2180,'2023-01-02','night',NULL);
