CREATE TABLE owner (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  phone TEXT,
  town TEXT,
  registered_on DATE
);
CREATE TABLE pet (
  id INTEGER PRIMARY KEY,
  name TEXT,
  species TEXT,
  breed TEXT,
  sex TEXT,
  birth_date DATE,
  weight_kg REAL,
  owner_id INTEGER,
  mother_id INTEGER
);
CREATE TABLE vet (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  specialization TEXT,
  salary REAL,
  hire_date DATE
);
CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  pet_id INTEGER,
  vet_id INTEGER,
  visit_date DATE,
  diagnosis TEXT,
  bill REAL,
  paid TEXT,
  emergency TEXT
);
CREATE TABLE treatment (
  id INTEGER PRIMARY KEY,
  name TEXT,
  category TEXT,
  price REAL,
  minutes INTEGER
);
CREATE TABLE visit_treatment (
  visit_id INTEGER,
  treatment_id INTEGER,
  quantity INTEGER
);
INSERT INTO owner VALUES
(1,'Fiona','Grady','020-4411','Ashford','2018-03-12'),
(2,'Henry','Boyle','020-4412','Ashford','2018-09-25'),
(3,'Leila','Nasser',NULL,'Canterbury','2019-02-04'),
(4,'Ian','McCabe','020-4414','Dover','2019-11-18'),
(5,'Rosa','Delgado','020-4415','Ashford','2020-06-30'),
(6,'William','Chase',NULL,'Folkestone','2021-01-09'),
(7,'Judith','Kern','020-4417','Canterbury','2021-08-23'),
(8,'Tariq','Aziz','020-4418','Dover','2022-05-05'),
(9,'Beth','Lomax','020-4419','Ashford','2023-02-17'),
(10,'Neil','Parrish','020-4420','Hythe','2023-10-01');
INSERT INTO pet VALUES
(1,'Bella','Dog','Labrador','F','2015-04-20',29.5,1,NULL),
(2,'Max','Dog','Labrador','M','2018-06-11',33.2,1,1),
(3,'Luna','Cat','Siamese','F','2017-09-03',4.1,2,NULL),
(4,'Simba','Cat','Maine Coon','M','2019-01-27',7.8,3,NULL),
(5,'Rocky','Dog','Boxer','M','2016-12-15',31.0,4,NULL),
(6,'Coco','Parrot','African Grey','F','2010-05-06',0.5,5,NULL),
(7,'Milo','Cat',NULL,'M','2021-03-30',4.6,5,3),
(8,'Thumper','Rabbit','Dwarf Lop','M','2021-08-18',1.9,6,NULL),
(9,'Daisy','Dog','Beagle','F','2019-10-09',12.4,7,NULL),
(10,'Oreo','Rabbit','Dutch','F','2022-02-14',2.2,7,NULL),
(11,'Shadow','Cat','British Shorthair','M','2014-11-22',5.9,8,NULL),
(12,'Ruby','Dog','Labrador','F','2020-07-07',27.1,9,1),
(13,'Ziggy','Hamster','Syrian','M','2023-01-05',0.14,9,NULL),
(14,'Nala','Cat','Siamese','F','2020-05-25',3.8,2,3),
(15,'Sheldon','Tortoise','Hermann','M','1998-08-01',3.4,4,NULL);
INSERT INTO vet VALUES
(1,'Margaret','Holt','Surgery',72000,'2009-04-01'),
(2,'Colin','Frost','Internal Medicine',61000,'2014-09-15'),
(3,'Asha','Patel','Dentistry',58500,'2017-01-23'),
(4,'Greg','Sutton','Exotic Animals',55000,'2019-06-10'),
(5,'Emma','Vaughn','Internal Medicine',47000,'2022-03-14'),
(6,'Dominic','Reeve','Surgery',64000,'2016-11-02'),
(7,'Holly','Marsh','Dermatology',52500,'2020-10-19'),
(8,'Lars','Eklund','Cardiology',66500,'2023-05-22');
INSERT INTO visit VALUES
(1,1,1,'2022-02-03','Torn ligament',640.00,'Y','N'),
(2,3,3,'2022-03-17','Tartar',130.00,'Y','N'),
(3,5,2,'2022-05-22','Gastritis',95.00,'Y','N'),
(4,6,4,'2022-07-08','Feather loss',70.00,'Y','N'),
(5,9,7,'2022-09-14','Allergy',88.00,'N','N'),
(6,1,2,'2022-11-29','Gastritis',110.00,'Y','Y'),
(7,8,4,'2023-01-19','Overgrown teeth',65.00,'Y','N'),
(8,4,1,'2023-02-11','Broken leg',820.00,'Y','Y'),
(9,2,2,'2023-03-06',NULL,55.00,'Y','N'),
(10,11,2,'2023-04-18','Diabetes',145.00,'N','N'),
(11,12,7,'2023-05-09','Allergy',92.00,'Y','N'),
(12,1,2,'2023-06-24','Arthritis',120.00,'Y','N'),
(13,11,2,'2023-07-18','Diabetes',99.00,'Y','N'),
(14,5,6,'2023-08-31','Swallowed toy',910.00,'N','Y'),
(15,10,4,'2023-10-12',NULL,48.00,'Y','N'),
(16,3,2,'2023-11-03','Gastritis',105.00,'Y','N'),
(17,9,3,'2024-01-15','Tartar',140.00,'N','N'),
(18,7,5,'2024-02-07',NULL,50.00,'Y','N');
INSERT INTO treatment VALUES
(1,'General check-up','Consultation',45.00,20),(2,'X-ray','Diagnostics',85.00,15),(3,'Blood panel','Diagnostics',60.00,10),
(4,'Dental cleaning','Dental',110.00,40),(5,'Tooth trimming','Dental',38.00,18),(6,'Bone surgery','Surgery',550.00,120),
(7,'Foreign body removal','Surgery',620.00,95),(8,'Rabies vaccine','Vaccination',32.00,5),(9,'Allergy injection','Medication',28.00,8),
(10,'Pain relief injection','Medication',24.00,6),(11,'Microchip','Identification',35.00,7);
INSERT INTO visit_treatment VALUES
(1,2,1),(1,6,1),(2,4,1),(3,1,1),(3,3,1),(4,1,1),(5,9,2),(6,3,1),(6,10,1),(7,5,1),
(8,2,2),(8,6,1),(8,10,3),(9,1,1),(10,3,2),(11,9,3),(11,1,1),(12,2,1),(12,10,2),(13,3,1),
(14,7,1),(14,2,1),(15,1,1),(16,3,1),(17,4,1),(18,8,1),(9,8,1);
