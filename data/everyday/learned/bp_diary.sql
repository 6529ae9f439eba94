CREATE TABLE doctors (
  doctorId INTEGER PRIMARY KEY,
  name TEXT,
  specialty TEXT,
  room INTEGER,
  partTime TEXT
);
CREATE TABLE patients (
  patientId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  birthDate TEXT,
  town TEXT,
  heightCm INTEGER,
  weightKg REAL,
  familyDoctorId INTEGER,
  smokes TEXT,
  spouseId INTEGER,
  FOREIGN KEY (familyDoctorId) REFERENCES doctors(doctorId),
  FOREIGN KEY (spouseId) REFERENCES patients(patientId)
);
CREATE TABLE drugs (
  drugId INTEGER PRIMARY KEY,
  drugName TEXT,
  drugClass TEXT,
  packPrice REAL,
  packSize INTEGER,
  genericOfId INTEGER,
  FOREIGN KEY (genericOfId) REFERENCES drugs(drugId)
);
CREATE TABLE prescriptions (
  prescriptionId INTEGER PRIMARY KEY,
  patientId INTEGER,
  drugId INTEGER,
  doctorId INTEGER,
  startDate TEXT,
  stopDate TEXT,
  dailyMg REAL,
  packs INTEGER,
  FOREIGN KEY (patientId) REFERENCES patients(patientId),
  FOREIGN KEY (drugId) REFERENCES drugs(drugId),
  FOREIGN KEY (doctorId) REFERENCES doctors(doctorId)
);
CREATE TABLE readings (
  readingId INTEGER PRIMARY KEY,
  patientId INTEGER,
  takenAt DATETIME,
  systolic INTEGER,
  diastolic INTEGER,
  pulse INTEGER,
  atHome TEXT,
  checkedBy INTEGER,
  note TEXT,
  FOREIGN KEY (patientId) REFERENCES patients(patientId),
  FOREIGN KEY (checkedBy) REFERENCES doctors(doctorId)
);
INSERT INTO doctors VALUES (1,'Dr. Helen Ashby','general practice',1,'F'),(2,'Dr. Kofi Danso','cardiology',3,'F'),(3,'Dr. Rita Cole','general practice',2,'T'),(4,'Dr. Emil Novak','nephrology',4,'T'),(5,'Dr. Jane Sharp','general practice',5,'T');
INSERT INTO patients VALUES
(1,'Arthur','Penrose','1948-05-21','Linford',174,88.5,1,'F',2),
(2,'Beryl','Penrose','1950-11-02','Linford',161,64.0,3,'F',1),
(3,'Carlos','Mendes','1967-03-14','Aldby',180,102.3,1,'T',NULL),
(4,'Denise','Harper','1979-08-30','Linford',168,71.2,3,'T',5),
(5,'Eric','Harper','1975-01-08','Linford',183,95.0,1,'F',4),
(6,'Farah','Siddiq','1988-12-17','Stowe',157,58.6,3,'F',NULL),
(7,'George','Tull','1939-07-04','Aldby',170,79.9,2,'F',NULL),
(8,'Helga','Brandt','1962-10-10','Stowe',165,83.4,NULL,'T',NULL),
(9,'Ivan','Kral','1994-02-26','Aldby',190,110.7,1,'F',NULL);
INSERT INTO drugs VALUES
(1,'Zestoril','ACE inhibitor',18.4,28,NULL),(2,'Lisopril Basic','ACE inhibitor',6.2,30,1),(3,'Amlocard','calcium blocker',15.9,30,NULL),(4,'Amlodine Plain','calcium blocker',5.1,50,3),
(5,'Bisotens','beta blocker',12.3,30,NULL),(6,'Hydrothia','diuretic',4.6,20,NULL),(7,'Losarvan','sartan',21.7,28,NULL),(8,'Losartan Easy','sartan',7.9,56,7);
INSERT INTO prescriptions VALUES
(1,1,1,1,'2021-02-10','2022-03-01',10,6),(2,1,2,2,'2022-03-01',NULL,20,5),(3,2,3,3,'2021-09-06',NULL,5,8),(4,3,5,2,'2022-01-18',NULL,2.5,4),
(5,3,6,1,'2022-05-23','2022-12-31',12.5,3),(6,4,4,3,'2022-08-15',NULL,5,2),(7,5,7,1,'2022-11-07','2023-02-20',50,3),(8,5,8,2,'2023-02-20',NULL,50,2),
(9,7,5,2,'2020-06-29',NULL,5,12),(10,7,6,4,'2023-01-11',NULL,25,4),(11,8,2,3,'2023-03-27',NULL,10,2),(12,3,2,2,'2023-04-17',NULL,10,1);
INSERT INTO readings VALUES
(1,1,'2023-01-03 07:45:00',148,86,72,'T',1,NULL),(2,1,'2023-01-10 08:00:00',142,84,70,'T',1,NULL),(3,1,'2023-03-06 10:30:00',155,90,76,'F',2,'nervous at the practice'),
(4,2,'2023-01-15 09:10:00',131,78,66,'T',3,NULL),(5,3,'2023-01-20 18:20:00',168,101,88,'T',NULL,'forgot the tablet'),(6,3,'2023-02-14 11:00:00',162,98,84,'F',1,NULL),
(7,3,'2023-04-17 09:40:00',171,104,90,'F',2,'headache'),(8,4,'2023-02-02 07:15:00',136,85,74,'T',3,NULL),(9,5,'2023-02-20 14:05:00',151,95,79,'F',2,'slight headache'),
(10,5,'2023-03-12 20:30:00',139,88,77,'T',NULL,NULL),(11,7,'2023-02-25 08:30:00',158,74,58,'T',2,'dizzy when standing up'),(12,7,'2023-03-30 10:15:00',149,72,56,'F',4,NULL),
(13,8,'2023-03-27 16:45:00',164,97,82,'F',3,NULL),(14,8,'2023-04-09 07:50:00',152,93,80,'T',NULL,'forgot the morning dose'),(15,9,'2023-04-22 12:10:00',129,80,62,'F',1,NULL),(16,3,'2023-05-02 19:00:00',157,96,85,'T',1,NULL);
