CREATE TABLE Stations (
  StationID INTEGER PRIMARY KEY,
  StationName TEXT,
  District TEXT,
  Bays INTEGER
);
CREATE TABLE Cars (
  Plate TEXT PRIMARY KEY,
  Nickname TEXT,
  Model TEXT,
  Fuel TEXT,
  BoughtYear INTEGER,
  StationID INTEGER,
  InspectionDue DATE,
  FOREIGN KEY (StationID) REFERENCES Stations(StationID)
);
CREATE TABLE Members (
  MemberNo INTEGER PRIMARY KEY,
  Name TEXT,
  Street TEXT,
  BirthDate DATE,
  JoinedOn DATE,
  LicenceExpires DATE,
  Tariff TEXT,
  Newsletter BOOLEAN
);
CREATE TABLE Trips (
  TripID INTEGER PRIMARY KEY,
  Plate TEXT,
  MemberNo INTEGER,
  TripDate DATE,
  StartTime TEXT, -- HH:MM
  EndTime TEXT,
  Km INTEGER,
  Fee REAL,
  FOREIGN KEY (Plate) REFERENCES Cars(Plate),
  FOREIGN KEY (MemberNo) REFERENCES Members(MemberNo)
);
CREATE TABLE Repairs (
  RepairID INTEGER PRIMARY KEY,
  Plate TEXT,
  BroughtIn DATE,
  BackOn DATE,
  Garage TEXT,
  Fault TEXT,
  Cost REAL,
  FOREIGN KEY (Plate) REFERENCES Cars(Plate)
);
INSERT INTO Stations VALUES
(1,'Elm Street','Old Town',5),(2,'Railway Yard','Station Quarter',4),(3,'Mill Lane','Riverside',2),(4,'Hospital Gate','Hillside',3),(5,'Chapel Square','Old Town',1);
INSERT INTO Cars VALUES
('EL 101','Daisy','Renault Zoe','electric',2019,1,DATE('now','start of month','+1 month','+7 days')),
('EL 118','Bumble','Skoda Fabia','petrol',2018,1,DATE('now','-6 days')),
('EL 204','Moose','VW Transporter','diesel',2016,2,DATE('now','+20 days')),
('EL 215','Pixel','Fiat 500e','electric',2022,2,DATE('now','start of year','+1 year','+130 days')),
('EL 307','Otter','Toyota Yaris','hybrid',2021,3,DATE('now','start of month','+1 month','+18 days')),
('EL 322','Wombat','Dacia Jogger','petrol',2023,4,DATE('now','start of year','+1 year','+240 days')),
('EL 340','Biscuit','Renault Zoe','electric',2020,4,DATE('now','-41 days')),
('EL 351','Rocket','Hyundai Kona','electric',2024,NULL,DATE('now','start of year','+2 years','+30 days')),
('EL 366','Turnip','Citroen Berlingo','petrol',2015,5,NULL);
INSERT INTO Members VALUES
(1,'Nadia Brook','Elm Street','1986-04-04','2018-05-01',DATE('now','start of year','+3 years','+50 days'),'Frequent',1),
(2,'Gareth Lunn','Mill Lane','1959-09-27','2018-09-15',DATE('now','-12 days'),'Basic',0),
(3,'Yusuf Demir','Harbour Road','1993-12-18','2020-02-03',DATE('now','+25 days'),'Frequent',1),
(4,'Claire Dubois','Chapel Square','1978-07-07','2021-06-19',DATE('now','start of year','+1 year','+88 days'),'Basic',1),
(5,'Stan Wolski','Elm Street','1947-01-31','2022-04-10',DATE('now','start of month','+1 month','+15 days'),'Basic',0),
(6,'Rosa Ingham','Hillside Rise','2001-05-23','2023-01-28',DATE('now','start of year','+5 years'),'Student',1),
(7,'Ben Achebe','Harbour Road','1999-10-11','2023-09-09',NULL,'Student',0),
(8,'Ulrike Sands','Mill Lane',DATE('now','start of month','-55 years','+6 days'),'2023-10-21',DATE('now','start of year','+2 years','+9 days'),'Basic',1),
(9,'Tobias Kerr','Elm Street','1971-08-02','2024-03-30',DATE('now','-90 days'),'Frequent',0),
(10,'Flora Nash','Orchard Way','1990-02-16',DATE('now','start of year','-1 year','+145 days'),DATE('now','start of year','+1 year','+300 days'),'Basic',1),
(11,'Ines Carvalho','Harbour Road','2004-11-08',DATE('now','start of month','-1 month','+8 days'),DATE('now','start of year','+9 years'),'Student',1),
(12,'Piers Hallam','Orchard Way','1964-06-12',DATE('now','start of month','-1 month','+22 days'),DATE('now','start of year','+4 years','+3 days'),'Basic',0),
(13,'Maeve Doyle','Chapel Square','1983-03-09',DATE('now'),DATE('now','start of year','+6 years'),'Frequent',1);
INSERT INTO Trips VALUES
(1,'EL 118',1,'2023-01-15','10:00','16:30',84,38.50),
(2,'EL 204',2,'2023-02-19','09:15','18:00',132,71.00),
(3,'EL 101',3,'2023-04-02','13:00','19:45',66,33.00),
(4,'EL 101',1,'2023-05-21','08:30','20:10',158,74.20),
(5,'EL 215',6,'2023-06-07','18:20','22:00',24,15.80),
(6,'EL 307',4,'2023-07-30','07:40','21:00',211,96.00),
(7,'EL 204',1,'2023-08-20','11:10','15:00',39,29.90),
(8,'EL 118',8,'2023-11-11','14:30','17:00',28,16.40),
(9,'EL 322',7,'2023-12-24','06:50','23:15',305,129.00),
(10,'EL 340',6,'2024-02-25','10:30','12:30',18,11.20),
(11,'EL 204',9,'2024-05-04','09:00','13:45',57,40.00),
(12,'EL 307',4,'2024-08-16','19:05','22:40',33,19.60),
(13,'EL 322',2,'2024-10-13','12:00','18:10',97,45.00),
(14,'EL 101',3,DATE('now','start of year','-1 year','+45 days'),'17:15','21:30',41,23.00),
(15,'EL 351',10,DATE('now','start of year','-1 year','+160 days'),'08:00','17:30',143,66.50),
(16,'EL 351',1,DATE('now','start of year','-1 year','+205 days'),'07:30','19:00',226,98.00),
(17,'EL 215',6,DATE('now','start of year','-1 year','+233 days'),'15:00','16:20',12,8.40),
(18,'EL 118',9,DATE('now','start of month','-1 month','+4 days'),'20:00','22:30',35,18.90),
(19,'EL 351',3,DATE('now','start of month','-1 month','+11 days'),'06:30','20:45',274,112.00),
(20,'EL 307',8,DATE('now','start of month','-1 month','+16 days'),'10:20','12:00',21,12.60),
(21,'EL 351',10,DATE('now','start of month','-1 month','+25 days'),'14:00','18:30',88,41.00),
(22,'EL 204',4,DATE('now','weekday 0','-13 days'),'18:30','21:15',31,24.50),
(23,'EL 101',1,DATE('now','weekday 0','-9 days'),'08:10','09:40',16,9.80),
(24,'EL 322',6,DATE('now','weekday 0','-8 days'),'11:00','23:00',187,82.00),
(25,'EL 322',1,DATE('now','weekday 0','-7 days'),'10:00','14:00',62,30.50),
(26,'EL 215',7,DATE('now','weekday 0','-7 days'),'16:45','19:15',27,16.00),
(27,'EL 340',12,DATE('now','-1 days'),'07:15','08:05',14,8.00),
(28,'EL 307',2,DATE('now','-1 days'),'19:00','20:30',22,13.10),
(29,'EL 101',11,DATE('now'),'06:45','07:50',19,10.70),
(30,'EL 118',1,DATE('now'),'09:30','11:00',30,17.30),
(31,'EL 351',4,DATE('now'),'18:05',NULL,NULL,NULL);
INSERT INTO Repairs VALUES
(1,'EL 118','2023-02-06','2023-02-09','Pratt Motors','brakes',412.00),
(2,'EL 204','2023-03-13','2023-03-28','Pratt Motors','gearbox',1890.00),
(3,'EL 101','2023-09-04','2023-09-05','Volt & Sons','charging socket',230.00),
(4,'EL 204','2024-01-22','2024-01-26','Harbour Garage','brakes',365.00),
(5,'EL 307','2024-04-15','2024-04-16','Pratt Motors','windscreen',198.50),
(6,'EL 340','2024-11-05','2024-11-19','Volt & Sons','battery',1240.00),
(7,'EL 118',DATE('now','start of year','-1 year','+20 days'),DATE('now','start of year','-1 year','+27 days'),'Harbour Garage','clutch',870.00),
(8,'EL 322',DATE('now','start of year','-1 year','+192 days'),DATE('now','start of year','-1 year','+194 days'),'Pratt Motors','tyres',320.00),
(9,'EL 204',DATE('now','start of month','-1 month','+6 days'),DATE('now','start of month','-1 month','+18 days'),'Harbour Garage','injector',655.00),
(10,'EL 215',DATE('now','start of month','-1 month','+14 days'),DATE('now','start of month','-1 month','+15 days'),'Volt & Sons','wing mirror',95.00),
(11,'EL 340',DATE('now','weekday 0','-10 days'),DATE('now','weekday 0','+2 days'),'Volt & Sons','battery',NULL),
(12,'EL 118',DATE('now'),DATE('now','+3 days'),'Pratt Motors','exhaust',NULL),
(13,'EL 307',DATE('now','-1 days'),DATE('now','+1 days'),'Harbour Garage','tyres',280.00);
