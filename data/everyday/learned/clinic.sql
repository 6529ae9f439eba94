CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  gender TEXT,
  date_of_birth TEXT,
  city TEXT,
  phone TEXT,
  insurance TEXT
);
CREATE TABLE doctors (
  id INTEGER PRIMARY KEY,
  name TEXT,
  specialty TEXT,
  years_experience INTEGER,
  consultation_fee REAL,
  supervisor_id INTEGER,
  FOREIGN KEY (supervisor_id) REFERENCES doctors(id)
);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER,
  doctor_id INTEGER,
  appointment_date TEXT,
  start_time TEXT,
  duration_min INTEGER,
  reason TEXT,
  status TEXT,
  FOREIGN KEY (patient_id) REFERENCES patients(id),
  FOREIGN KEY (doctor_id) REFERENCES doctors(id)
);
CREATE TABLE medications (
  id INTEGER PRIMARY KEY,
  name TEXT,
  form TEXT,
  manufacturer TEXT,
  unit_price REAL,
  prescription_only INTEGER
);
CREATE TABLE prescriptions (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER,
  medication_id INTEGER,
  daily_dose INTEGER,
  days INTEGER,
  FOREIGN KEY (appointment_id) REFERENCES appointments(id),
  FOREIGN KEY (medication_id) REFERENCES medications(id)
);
CREATE TABLE allergies (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER,
  substance TEXT,
  severity TEXT,
  FOREIGN KEY (patient_id) REFERENCES patients(id)
);
INSERT INTO patients VALUES
(1,'Nora','Fields','female','1987-02-12','Springfield','555-0101','BlueCare'),
(2,'George','Hatch','male','1949-10-30','Springfield','555-0102','Medica'),
(3,'Yusuf','Demir','male','2001-06-18','Riverton',NULL,'BlueCare'),
(4,'Ella','Watts','female','2014-03-05','Springfield','555-0104','FamilyPlus'),
(5,'Victor','Lang','male','1972-08-27','Oakdale','555-0105',NULL),
(6,'Teresa','Gomez','female','1995-12-09','Riverton','555-0106','Medica'),
(7,'Paul','Ingram','male','1961-04-14','Oakdale','555-0107','BlueCare'),
(8,'Mila','Sorensen','female','1938-01-22','Fairview','555-0108','Medica'),
(9,'Caleb','Reyes','male','2018-09-11','Riverton',NULL,'FamilyPlus'),
(10,'Joan','Pratt','female','1979-05-31','Springfield','555-0110','BlueCare'),
(11,'Simon','Archer','male','1990-07-07','Fairview','555-0111',NULL),
(12,'Ruth','Oduya','female','1966-11-03','Springfield','555-0112','BlueCare');
INSERT INTO doctors VALUES
(1,'Dr. Anita Bell','Cardiology',24,180.00,NULL),
(2,'Dr. Lukas Stein','General Practice',11,75.00,1),
(3,'Dr. Mei Wong','Pediatrics',8,95.00,2),
(4,'Dr. Omar Farid','Dermatology',15,120.00,1),
(5,'Dr. Julia Hart','General Practice',3,65.00,2),
(6,'Dr. Samuel Roth','Orthopedics',19,150.00,1),
(7,'Dr. Iris Nolan','Cardiology',6,140.00,1),
(8,'Dr. Peter Quist','Neurology',28,200.00,NULL);
INSERT INTO appointments VALUES
(1,1,2,'2023-01-11','09:00',20,'Flu symptoms','completed'),
(2,2,1,'2023-01-17','10:30',45,'Chest pain','completed'),
(3,4,3,'2023-02-02','08:30',25,'Ear infection','completed'),
(4,2,1,'2023-02-21','10:30',30,'Follow-up','completed'),
(5,5,6,'2023-03-06','14:00',40,'Knee pain','completed'),
(6,6,4,'2023-03-15','11:15',20,'Skin rash','completed'),
(7,3,2,'2023-03-29','16:00',15,'Vaccination','no-show'),
(8,7,7,'2023-04-12','09:45',35,'High blood pressure','completed'),
(9,8,1,'2023-05-03','13:00',50,'Chest pain','completed'),
(10,9,3,'2023-05-19','15:30',22,'Vaccination','completed'),
(11,2,2,'2023-06-08','09:20',18,'Blood test','completed'),
(12,10,5,'2023-06-27','17:00',20,'Flu symptoms','cancelled'),
(13,12,4,'2023-09-14','10:00',30,'Mole check','completed'),
(14,1,2,'2023-10-05','08:40',15,'Vaccination','completed'),
(15,6,2,'2023-10-24','11:00',20,'Migraine','completed'),
(16,10,5,'2024-01-09','09:10',25,'Back pain','completed'),
(17,2,7,'2024-01-23','14:20',30,'Follow-up','scheduled'),
(18,5,6,'2024-02-13','15:00',35,'Knee pain','scheduled'),
(19,8,2,'2024-02-20','10:10',20,'Blood test','cancelled');
INSERT INTO medications VALUES
(1,'Ibuprofen','tablet','Norpharm',0.15,0),
(2,'Amoxicillin','capsule','Helix Labs',0.60,1),
(3,'Atorvastatin','tablet','Norpharm',0.85,1),
(4,'Hydrocortisone','cream','Dermalux',7.40,1),
(5,'Paracetamol','tablet','Zenith',0.10,0),
(6,'Lisinopril','tablet','Helix Labs',0.45,1),
(7,'Sumatriptan','tablet','Zenith',4.20,1),
(8,'Cough syrup','syrup','Norpharm',5.90,0),
(9,'Insulin glargine','injection','Helix Labs',28.00,1);
INSERT INTO prescriptions VALUES
(1,1,5,3,5),(2,1,8,2,7),(3,2,3,1,90),(4,2,6,1,30),(5,3,2,3,10),
(6,4,3,1,60),(7,5,1,3,14),(8,6,4,2,12),(9,8,6,1,45),(10,9,3,1,40),
(11,9,1,2,6),(12,15,7,1,4),(13,15,1,2,3),(14,16,1,3,8);
INSERT INTO allergies VALUES
(1,1,'Penicillin','severe'),(2,3,'Peanuts','severe'),(3,3,'Latex','mild'),(4,6,'Pollen','moderate'),
(5,8,'Penicillin','moderate'),(6,9,'Peanuts','moderate'),(7,12,'Penicillin','mild'),(8,3,'Pollen','mild');
