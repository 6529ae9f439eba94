CREATE TABLE workers (workerId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, role TEXT, hourlyWage REAL, hireDate TEXT, seasonal TEXT, bossId INTEGER, FOREIGN KEY (bossId) REFERENCES workers(workerId));
CREATE TABLE crops (cropId INTEGER PRIMARY KEY, cropName TEXT, category TEXT, growingDays INTEGER, pricePerTon REAL, organic TEXT);
CREATE TABLE fields (fieldId INTEGER PRIMARY KEY, fieldName TEXT, areaHa REAL, soilType TEXT, irrigated TEXT, purchasedYear INTEGER);
CREATE TABLE harvests (harvestId INTEGER PRIMARY KEY, fieldId INTEGER, cropId INTEGER, workerId INTEGER, harvestDate TEXT, tons REAL, quality TEXT, FOREIGN KEY (fieldId) REFERENCES fields(fieldId), FOREIGN KEY (cropId) REFERENCES crops(cropId), FOREIGN KEY (workerId) REFERENCES workers(workerId));
CREATE TABLE animals (animalId INTEGER PRIMARY KEY, name TEXT, species TEXT, breed TEXT, birthDate TEXT, weightKg REAL, motherId INTEGER, caretakerId INTEGER, FOREIGN KEY (motherId) REFERENCES animals(animalId), FOREIGN KEY (caretakerId) REFERENCES workers(workerId));
CREATE TABLE vetVisits (visitId INTEGER PRIMARY KEY, animalId INTEGER, visitDate TEXT, reason TEXT, cost REAL, FOREIGN KEY (animalId) REFERENCES animals(animalId));
INSERT INTO workers VALUES
(1,'Walter','Huber','Manager',34.00,'1998-03-01','N',NULL),
(2,'Rosa','Delgado','Foreman',25.50,'2009-05-11','N',1),
(3,'Janek','Nowak','Tractor driver',27.20,'2014-08-20','N',2),
(4,'Bogdan','Ilie','Picker',14.80,'2022-06-01','Y',2),
(5,'Mihaela','Ilie','Picker',14.50,'2022-06-03','Y',2),
(6,'Theresa','Huber','Vet assistant',22.00,'2016-01-10','N',1),
(7,'Kofi','Mensah','Milker',18.75,'2019-10-15','N',6),
(8,'Carmen','Soto','Picker',15.10,'2023-05-20','Y',2),
(9,'Lars','Holm','Mechanic',26.00,'2020-02-02','N',1),
(10,'Ivy','Brooks','Apprentice',11.20,'2023-09-01','N',7);
INSERT INTO crops VALUES
(1,'Winter wheat','grain',270,215.0,'N'),
(2,'Barley','grain',120,188.5,'N'),
(3,'Potatoes','root',110,310.0,'Y'),
(4,'Sugar beet','root',180,46.0,'N'),
(5,'Strawberries','fruit',60,3900.0,'Y'),
(6,'Apples','fruit',150,720.0,'Y'),
(7,'Silage maize','fodder',140,58.0,'N'),
(8,'Pumpkins','vegetable',100,450.0,'Y'),
(9,'Alfalfa','fodder',70,165.0,'Y'),
(10,'Oats','grain',105,201.0,'Y');
INSERT INTO fields VALUES
(1,'Long Acre',18.5,'loam','N',1962),
(2,'Mill Field',12.0,'clay','N',1962),
(3,'River Bottom',9.4,'silt','Y',1987),
(4,'Church Hill',6.2,'sand','N',2003),
(5,'South Orchard',4.8,'loam','Y',1975),
(6,'Big Meadow',24.0,'peat','N',1950),
(7,'Strawberry Patch',1.6,'sand','Y',2018),
(8,'Stone Corner',3.1,'chalk','N',NULL),
(9,'New Land',15.7,'loam','Y',2022);
INSERT INTO harvests VALUES
(1,1,1,3,'2022-07-28',142.5,'A'),
(2,2,2,3,'2022-07-10',66.0,'B'),
(3,3,3,2,'2022-09-14',310.4,'A'),
(4,5,6,4,'2022-10-03',98.0,'A'),
(5,7,5,5,'2022-06-18',21.3,'A'),
(6,9,4,3,'2022-10-25',1020.0,'B'),
(7,6,7,3,'2022-09-29',880.0,'B'),
(8,1,2,3,'2023-07-15',110.2,'B'),
(9,2,1,3,'2023-08-04',81.6,'C'),
(10,3,8,4,'2023-10-02',64.9,'A'),
(11,5,6,8,'2023-10-08',87.5,'B'),
(12,7,5,8,'2023-06-12',25.8,'A'),
(13,7,5,4,'2023-06-26',17.4,'B'),
(14,9,3,2,'2023-09-20',455.0,'A'),
(15,6,7,3,'2023-10-01',912.5,'A'),
(16,4,9,3,'2023-08-21',28.7,'C'),
(17,1,1,3,'2024-07-30',150.1,'A'),
(18,7,5,5,'2024-06-15',23.6,'A'),
(19,3,3,2,'2024-09-11',288.0,NULL),
(20,4,9,3,'2024-06-05',31.2,'B');
INSERT INTO animals VALUES
(1,'Bella','cow','Simmental','2014-04-02',710.0,NULL,7),
(2,'Daisy','cow','Holstein','2016-03-15',655.0,NULL,7),
(3,'Luna','cow','Simmental','2018-05-21',690.5,1,7),
(4,'Bruno','bull','Simmental','2019-02-11',1080.0,1,6),
(5,'Fleck','cow','Holstein','2020-06-30',620.0,2,7),
(6,'Nelly','goat','Saanen','2020-01-19',58.0,NULL,10),
(7,'Pepper','goat','Saanen','2022-02-27',44.5,6,10),
(8,'Rosie','pig','Duroc','2021-11-08',240.0,NULL,6),
(9,'Trotter','pig','Duroc','2023-01-25',165.0,8,6),
(10,'Max','horse','Haflinger','2010-05-05',480.0,NULL,NULL),
(11,'Clover','cow','Simmental','2021-04-17',705.0,3,7),
(12,'Snow','sheep','Texel','2022-03-03',82.0,NULL,10),
(13,'Hazel','cow','Holstein','2023-08-09',310.0,5,7),
(14,'Curly','sheep','Texel','2023-03-29',61.0,12,10);
INSERT INTO vetVisits VALUES
(1,1,'2023-01-16','Vaccination',45.00),(2,2,'2023-01-16','Vaccination',45.00),(3,4,'2023-02-20','Hoof problem',130.00),
(4,8,'2023-03-07','Infection',95.50),(5,1,'2023-05-30','Mastitis',160.00),(6,10,'2023-06-12','Dental check',210.00),
(7,6,'2023-09-04','Vaccination',28.00),(8,7,'2023-09-04','Vaccination',28.00),(9,11,'2024-01-22','Hoof problem',118.00),
(10,1,'2024-02-14','Check-up',60.00),(11,13,'2024-03-03','Infection',88.00),(12,10,'2024-04-18','Vaccination',52.00),(13,5,'2024-05-09','Calving',240.00);
