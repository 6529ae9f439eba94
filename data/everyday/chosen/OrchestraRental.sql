CREATE TABLE Category (CategoryID INTEGER PRIMARY KEY, CategoryName TEXT, ParentID INTEGER REFERENCES Category(CategoryID));
CREATE TABLE Instrument (InstrumentID INTEGER PRIMARY KEY, InventoryCode TEXT, Name TEXT, CategoryID INTEGER REFERENCES Category(CategoryID), Maker TEXT, YearBuilt INTEGER, PurchasePrice REAL, MonthlyRent REAL, Condition TEXT);
CREATE TABLE Customer (CustomerID INTEGER PRIMARY KEY, FullName TEXT, City TEXT, Email TEXT, BirthDate TEXT, MemberSince TEXT, IsStudent TEXT);
CREATE TABLE Rental (RentalID INTEGER PRIMARY KEY, InstrumentID INTEGER REFERENCES Instrument(InstrumentID), CustomerID INTEGER REFERENCES Customer(CustomerID), StartDate TEXT, ReturnDate TEXT, Months INTEGER, Deposit REAL, DepositReturned TEXT);
CREATE TABLE Technician (TechnicianID INTEGER PRIMARY KEY, FullName TEXT, Specialty TEXT, HourlyWage REAL, HiredOn TEXT);
CREATE TABLE Repair (RepairID INTEGER PRIMARY KEY, InstrumentID INTEGER REFERENCES Instrument(InstrumentID), TechnicianID INTEGER REFERENCES Technician(TechnicianID), ReceivedOn TEXT, FinishedOn TEXT, Cost REAL, Problem TEXT);
INSERT INTO Category VALUES (1,'Strings',NULL),(2,'Woodwinds',NULL),(3,'Brass',NULL),(4,'Percussion',NULL),(5,'Violins',1),(6,'Cellos',1),(7,'Flutes',2),(8,'Clarinets',2),(9,'Trumpets',3),(10,'Horns',3),(11,'Timpani',4),(12,'Keyboards',NULL);
INSERT INTO Instrument VALUES
(1,'V-01','Student Violin 3/4',5,'Gewa',2015,480,18,'good'),(2,'V-02','Concert Violin',5,'Roth',1926,9800,95,'excellent'),(3,'V-03','Violin 4/4',5,'Yamaha',2018,1250,32,'good'),(4,'C-01','Student Cello',6,'Stentor',2012,1400,45,'worn'),
(5,'C-02','Orchestra Cello',6,'Roth',1958,12500,130,'excellent'),(6,'F-01','Silver Flute',7,'Yamaha',2016,1900,38,'good'),(7,'F-02','Alto Flute',7,'Pearl',2019,3300,60,'excellent'),(8,'K-01','Bb Clarinet',8,'Buffet',2010,2400,42,'good'),
(9,'K-02','Bass Clarinet',8,'Buffet',2005,7600,110,'worn'),(10,'T-01','Bb Trumpet',9,'Bach',2014,2700,40,'good'),(11,'T-02','Piccolo Trumpet',9,'Schilke',2009,3500,65,'good'),(12,'H-01','French Horn',10,'Alexander',1999,6900,98,'good'),
(13,'P-01','Kettle Drum Pair',11,'Adams',2008,8400,150,'good'),(14,'H-02','Natural Horn',10,'Jungwirth',2011,4100,70,'defective'),(15,'V-04','Baroque Violin',5,NULL,1780,21000,210,'good');
INSERT INTO Customer VALUES
(1,'Amelia Hart','Vienna','amelia@music.at','2006-03-21','2021-09-01','Y'),(2,'Bruno Leitner','Vienna','b.leitner@mail.at','1979-07-02','2018-01-15','N'),(3,'City Youth Orchestra','Graz','office@cyo.at',NULL,'2016-05-10','N'),(4,'Daria Popescu','Linz',NULL,'2003-11-30','2022-03-07','Y'),
(5,'Emil Gruber','Vienna','emil.g@mail.at','1955-12-12','2015-10-20','N'),(6,'Franka Huber','Salzburg','franka@huber.at','2008-06-18','2023-02-01','Y'),(7,'Gustav Quartet','Salzburg','info@gustavquartet.at',NULL,'2019-08-08','N'),(8,'Hana Sato','Vienna','hana.sato@mdw.at','1999-01-25','2020-10-05','Y'),
(9,'Ivan Petrov','Graz',NULL,'1987-04-09','2023-07-14','N'),(10,'Johanna Berg','Linz','johanna@berg.at','1992-09-16','2017-02-28','N');
INSERT INTO Rental VALUES
(1,1,1,'2021-09-05','2022-07-01',10,100,'Y'),(2,3,1,'2022-09-03',NULL,24,150,'N'),(3,5,3,'2022-01-10','2022-06-30',6,1000,'Y'),(4,13,3,'2022-03-01','2022-05-31',3,800,'Y'),(5,12,3,'2022-09-15','2023-06-20',9,600,'N'),
(6,6,4,'2022-03-10','2023-03-12',12,200,'Y'),(7,2,7,'2022-10-01',NULL,36,900,'N'),(8,8,8,'2021-01-11','2021-12-22',12,250,'Y'),(9,9,8,'2022-02-01','2022-04-30',3,700,'Y'),(10,10,2,'2023-01-16','2023-07-14',6,250,'Y'),
(11,1,6,'2023-02-06',NULL,12,100,'N'),(12,4,10,'2020-05-02','2021-05-01',12,150,'Y'),(13,6,10,'2023-04-17','2023-10-16',6,200,'Y'),(14,8,9,'2023-07-20','2023-09-20',2,250,'N'),(15,13,3,'2023-10-02',NULL,4,800,'N'),
(16,12,2,'2023-09-01',NULL,12,600,'N'),(17,6,8,'2023-11-06',NULL,6,200,'N'),(18,11,2,'2022-12-01','2022-12-31',1,350,'Y'),(19,5,7,'2023-05-04','2023-06-04',1,1000,'Y'),(20,11,4,'2022-08-01','2022-11-30',4,100,'Y');
INSERT INTO Technician VALUES (1,'Walter Kraus','strings',34,'2009-04-01'),(2,'Sibylle Maurer','woodwinds',31.5,'2014-09-15'),(3,'Anton Riedl','brass',29,'2018-02-01'),(4,'Pia Lechner','strings',26,'2021-06-01'),(5,'Georg Toth','percussion',28.5,'2016-11-11'),(6,'Lea Winkler','woodwinds',24.5,'2023-03-01'),(7,'Max Stadler','keyboards',27,'2020-01-07'),(8,'Nora Ebner','brass',25.5,'2022-05-16');
INSERT INTO Repair VALUES
(1,4,1,'2021-05-10','2021-06-02',320,'cracked top'),(2,1,4,'2022-07-04','2022-07-08',45,'broken string'),(3,9,2,'2022-05-09','2022-05-30',280.5,'worn pads'),(4,12,3,'2023-06-26','2023-07-05',155,'stuck valve'),(5,14,3,'2023-08-01',NULL,NULL,'bent bell'),
(6,6,2,'2023-03-15','2023-03-18',60,'loose key'),(7,2,1,'2022-09-05','2022-09-20',540,'new fingerboard'),(8,13,5,'2022-06-03','2022-06-10',410,'torn drumhead'),(9,8,6,'2023-09-22','2023-09-25',75,'worn pads'),(10,1,4,'2022-12-02','2022-12-05',38,'broken string'),
(11,4,1,'2023-11-13',NULL,NULL,'open seam'),(12,6,6,'2023-10-18','2023-10-20',52,'loose key'),(13,15,1,'2022-02-14','2022-03-28',890,'bass bar replacement'),(14,10,8,'2023-07-17','2023-07-19',48,'stuck valve');
