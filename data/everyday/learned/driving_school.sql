CREATE TABLE instructors (
  instructor_id INTEGER PRIMARY KEY,
  name TEXT,
  hired_on DATE,
  hourly_wage REAL,
  teaches_trucks BOOLEAN,
  mentor_id INTEGER REFERENCES instructors(instructor_id)
);
CREATE TABLE vehicles (
  vehicle_id INTEGER PRIMARY KEY,
  plate TEXT,
  make TEXT,
  model TEXT,
  gearbox TEXT,
  mileage_km INTEGER,
  next_inspection DATE
);
CREATE TABLE students (
  student_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  birth_date DATE,
  town TEXT,
  phone TEXT,
  licence_class TEXT,
  registered_on DATE
);
CREATE TABLE lessons (
  lesson_id INTEGER PRIMARY KEY,
  student_id INTEGER REFERENCES students(student_id),
  instructor_id INTEGER REFERENCES instructors(instructor_id),
  vehicle_id INTEGER REFERENCES vehicles(vehicle_id),
  lesson_date DATE,
  minutes INTEGER,
  lesson_type TEXT,
  price REAL,
  paid BOOLEAN
);
CREATE TABLE exams (
  exam_id INTEGER PRIMARY KEY,
  student_id INTEGER REFERENCES students(student_id),
  exam_type TEXT,
  exam_date DATE,
  errors INTEGER,
  result TEXT
);
INSERT INTO instructors VALUES
(1,'Bernd Kramer','2009-02-01',24.5,1,NULL),
(2,'Silke Arndt','2013-08-15',22.0,0,1),
(3,'Yusuf Demir','2018-04-01',20.5,1,1),
(4,'Katja Pohl','2021-09-01',18.75,0,2),
(5,'Nico Ebert','2023-03-15',17.5,0,3),
(6,'Wolfgang Thoma','2006-05-01',23.8,1,NULL),
(7,'Mira Janssen','2024-01-02',21.0,0,4);
INSERT INTO vehicles VALUES
(1,'KS-DR 101','Volkswagen','Golf','manual',64200,'2024-09-30'),
(2,'KS-DR 102','Volkswagen','Polo','manual',38900,'2025-03-31'),
(3,'KS-DR 103','Skoda','Octavia','automatic',51500,'2024-06-30'),
(4,'KS-DR 104','BMW','1er','automatic',22100,'2025-11-30'),
(5,'KS-DR 201','MAN','TGM','manual',118000,'2024-05-31'),
(6,'KS-DR 301','Honda','CB500','manual',15700,'2025-04-30'),
(7,'KS-DR 105','Renault','Zoe','automatic',9400,'2026-01-31'),
(8,'KS-DR 106','Opel','Corsa','manual',87300,NULL);
INSERT INTO students VALUES
(1,'Lena','Fuchs','2005-05-11','Kassel','0151-2233','B','2023-01-10'),
(2,'Max','Keller','2004-11-02','Kassel','0160-8871','B','2023-01-24'),
(3,'Emre','Yilmaz','2005-02-19','Baunatal',NULL,'B','2023-02-06'),
(4,'Johanna','Reuter','1998-07-30','Vellmar','0172-4410','A','2023-03-01'),
(5,'Tim','Schade','1990-03-25','Kassel','0157-9020','C','2023-03-13'),
(6,'Paula','Heine','2006-01-08','Lohfelden','0176-3351','B','2023-05-02'),
(7,'David','Kunz','2005-09-14','Baunatal',NULL,'B','2023-06-19'),
(8,'Alina','Sommer','2003-12-22','Kassel','0163-7745','A','2023-08-07'),
(9,'Oskar','Lang','1987-10-03','Vellmar','0170-1188','C','2023-09-04'),
(10,'Mia','Becker','2006-06-27','Kassel','0151-6620','B','2023-10-16'),
(11,'Felix','Roth','2006-04-04','Lohfelden',NULL,'B','2024-01-15'),
(12,'Sara','Nowak','2001-08-16','Baunatal','0159-3007','B','2024-02-05');
INSERT INTO lessons VALUES
(1,1,2,1,'2023-02-02',45,'city',52.0,1),
(2,1,2,1,'2023-02-16',90,'country road',110.0,1),
(3,1,2,1,'2023-03-02',90,'motorway',115.0,1),
(4,2,4,2,'2023-02-09',45,'city',52.0,1),
(5,2,4,2,'2023-03-09',45,'night',60.0,1),
(6,3,3,3,'2023-03-14',90,'city',100.0,0),
(7,4,1,6,'2023-04-04',90,'country road',120.0,1),
(8,5,6,5,'2023-04-12',90,'city',155.0,1),
(9,5,6,5,'2023-05-03',135,'motorway',230.0,1),
(10,5,1,5,'2023-05-17',90,'country road',160.0,0),
(11,6,5,3,'2023-06-06',45,'city',54.0,1),
(12,6,5,3,'2023-06-20',90,'motorway',118.0,1),
(13,7,4,2,'2023-07-11',45,'city',54.0,0),
(14,8,1,6,'2023-09-05',90,'city',120.0,1),
(15,8,1,6,'2023-09-19',90,'country road',122.0,1),
(16,9,3,5,'2023-10-02',135,'motorway',235.0,1),
(17,7,4,4,'2023-10-10',90,'night',116.0,1),
(18,10,2,7,'2023-11-07',45,'city',56.0,1),
(19,10,2,7,'2023-11-21',45,'city',56.0,0),
(20,3,3,3,'2023-12-05',90,'motorway',119.0,1),
(21,10,2,1,'2024-01-16',90,'country road',117.0,0),
(22,11,5,4,'2024-02-06',45,'city',58.0,1),
(23,11,5,4,'2024-02-20',45,'night',64.0,0),
(24,6,2,3,'2024-02-22',45,'night',64.0,1);
INSERT INTO exams VALUES
(1,1,'theory','2023-02-20',4,'passed'),
(2,1,'practical','2023-03-28',1,'passed'),
(3,2,'theory','2023-03-06',14,'failed'),
(4,2,'theory','2023-04-03',6,'passed'),
(5,2,'practical','2023-05-15',5,'failed'),
(6,3,'theory','2023-05-08',9,'passed'),
(7,4,'practical','2023-06-12',0,'passed'),
(8,5,'practical','2023-07-03',2,'passed'),
(9,6,'theory','2023-08-14',12,'failed'),
(10,6,'theory','2023-09-11',3,'passed'),
(11,8,'practical','2023-11-13',7,'failed'),
(12,8,'practical','2023-12-11',2,'passed'),
(13,7,'theory','2023-12-18',10,'passed'),
(14,10,'theory','2024-01-22',13,'failed'),
(15,3,'practical','2024-02-12',3,NULL);
