CREATE TABLE ward (wardId INTEGER PRIMARY KEY, wardName TEXT, floorNo INTEGER, specialty TEXT, headNurseId INTEGER, visitingHours TEXT);
CREATE TABLE nurse (nurseId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, grade TEXT, monthlyPay REAL, startDate DATE, homeWardId INTEGER, nightDuty TEXT);
CREATE TABLE bed (bedId INTEGER PRIMARY KEY, bedCode TEXT, wardId INTEGER, bedType TEXT, isOccupied INTEGER);
CREATE TABLE patient (patientId INTEGER PRIMARY KEY, name TEXT, dateOfBirth DATE, sex TEXT, bloodGroup TEXT, insurer TEXT, town TEXT);
CREATE TABLE admission (admissionId INTEGER PRIMARY KEY, patientId INTEGER, bedId INTEGER, admittedOn DATE, dischargedOn DATE, diagnosis TEXT, isEmergency INTEGER, cost REAL);
CREATE TABLE shift (shiftId INTEGER PRIMARY KEY, nurseId INTEGER, wardId INTEGER, shiftDate DATE, shiftKind TEXT, hours REAL);
INSERT INTO ward VALUES
(1,'Nightingale',1,'Surgery',1,'14-18'),(2,'Pasteur',2,'Internal Medicine',4,'14-19'),(3,'Curie',3,'Oncology',6,'10-18'),(4,'Montessori',1,'Pediatrics',8,'09-19'),(5,'Barnard',2,'Cardiology',NULL,'15-18'),(6,'Galen',4,'Geriatrics',NULL,NULL);
INSERT INTO nurse VALUES
(1,'Agnes','Holm','Head Nurse',4300,'2003-05-01',1,'N'),(2,'Brian','Tully','Staff Nurse',3150,'2016-09-01',1,'Y'),(3,'Carla','Mendes','Staff Nurse',3050,'2018-02-15',1,'Y'),(4,'Dorothy','Quinn','Head Nurse',4200,'2006-10-01',2,'N'),
(5,'Emeka','Obi','Staff Nurse',3200,'2014-04-01',2,'Y'),(6,'Fiona','Grant','Head Nurse',4450,'1999-01-15',3,'N'),(7,'Goran','Ilic','Junior Nurse',2600,'2022-08-01',3,'Y'),(8,'Helen','Park','Head Nurse',4150,'2009-03-01',4,'Y'),
(9,'Isabel','Mendes','Junior Nurse',2550,'2023-09-01',4,'N'),(10,'Jamal','Reid','Staff Nurse',3300,'2012-11-01',5,'Y'),(11,'Karin','Lund','Junior Nurse',2650,'2021-09-15',NULL,'N');
INSERT INTO bed VALUES
(1,'N-01',1,'standard',1),(2,'N-02',1,'standard',0),(3,'N-03',1,'electric',1),(4,'N-04',1,'standard',0),(5,'P-01',2,'standard',1),(6,'P-02',2,'electric',1),(7,'P-03',2,'standard',0),(8,'C-01',3,'electric',1),(9,'C-02',3,'electric',0),(10,'M-01',4,'child',0),(11,'M-02',4,'child',1),(12,'M-03',4,'child',0),(13,'B-01',5,'intensive',1),(14,'B-02',5,'intensive',1),(15,'B-03',5,'electric',0),(16,'G-01',6,'standard',0);
INSERT INTO patient VALUES
(1,'Arthur Pennington','1941-07-19','M','A+','Medisure','Oxford'),(2,'Beatrice Cole','1958-02-03','F','O-','Medisure','Abingdon'),(3,'Chen Wei','1987-11-25','M','B+',NULL,'Oxford'),(4,'Daisy Hobbs','2016-06-08','F','O+','FamilyCare','Witney'),
(5,'Edward Nash','1972-04-30','M','A-','FamilyCare','Oxford'),(6,'Fatima Rahman','1990-09-12','F','AB+','HealthPlus','Banbury'),(7,'Gwen Taylor','1949-12-01','F','O+','Medisure','Witney'),(8,'Harry Webb','2019-01-17','M',NULL,'FamilyCare','Oxford'),
(9,'Irina Volkova','1965-05-05','F','A+','HealthPlus','Bicester'),(10,'James Osei','1979-08-21','M','O+',NULL,'Oxford'),(11,'Kitty Marsh','1934-03-14','F','B-','Medisure','Abingdon');
INSERT INTO admission VALUES
(1,1,1,'2023-01-12','2023-01-25','hip fracture',1,9400),(2,2,5,'2023-02-03','2023-02-09','pneumonia',1,4100),(3,3,3,'2023-02-20','2023-02-24','appendicitis',1,3900),(4,4,10,'2023-03-15','2023-03-17','asthma',1,1250),(5,5,13,'2023-04-02','2023-04-16','heart attack',1,15800),(6,6,2,'2023-05-11','2023-05-13','hernia',0,2700),(7,7,8,'2023-06-06','2023-06-27','breast cancer',0,18200),(8,8,11,'2023-09-09','2023-09-12','bronchitis',0,1400),(9,9,6,'2023-10-01','2023-10-08','pneumonia',0,4600),(10,1,14,'2023-11-22','2023-12-01','arrhythmia',1,11300),
(11,10,4,'2023-12-05','2023-12-07','hernia',0,2850),(12,7,8,'2024-02-12',NULL,'breast cancer',0,6400),(13,5,13,'2024-02-25',NULL,'angina',1,5200),(14,2,6,'2024-02-27',NULL,'pneumonia',1,NULL),(15,4,11,'2024-03-01',NULL,'asthma',1,NULL),(16,1,1,'2024-03-02',NULL,'knee replacement',0,NULL);
INSERT INTO shift VALUES
(1,1,1,'2024-02-26','early',8),(2,2,1,'2024-02-26','night',10),(3,3,1,'2024-02-27','late',8),(4,4,2,'2024-02-26','early',8),(5,5,2,'2024-02-26','night',10),(6,6,3,'2024-02-27','early',8),(7,7,3,'2024-02-27','night',10),(8,8,4,'2024-02-28','early',7.5),(9,9,4,'2024-02-28','late',8),(10,10,5,'2024-02-28','night',10),(11,2,5,'2024-02-29','late',8),(12,3,5,'2024-02-29','early',8),(13,5,2,'2024-03-01','late',8),(14,10,5,'2024-03-01','early',8),(15,2,1,'2024-03-02','night',10),(16,7,2,'2024-03-02','late',6),(17,5,1,'2024-03-03','early',8),(18,10,5,'2024-03-03','late',7),(19,2,1,'2024-03-04','early',8);
