CREATE TABLE donors (
  donor_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  sex TEXT,
  birth_date DATE,
  blood_type TEXT,
  city TEXT,
  email TEXT,
  is_eligible TEXT
);
CREATE TABLE centres (
  centre_id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  beds INTEGER,
  opened_on DATE,
  is_mobile TEXT
);
CREATE TABLE donations (
  donation_id INTEGER PRIMARY KEY,
  donor_id INTEGER,
  centre_id INTEGER,
  donated_on DATE,
  volume_ml INTEGER,
  kind TEXT,
  haemoglobin REAL,
  test_result TEXT,
  FOREIGN KEY (donor_id) REFERENCES donors(donor_id),
  FOREIGN KEY (centre_id) REFERENCES centres(centre_id)
);
CREATE TABLE hospitals (
  hospital_id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  beds INTEGER,
  contact_phone TEXT,
  parent_hospital_id INTEGER,
  FOREIGN KEY (parent_hospital_id) REFERENCES hospitals(hospital_id)
);
CREATE TABLE requests (
  request_id INTEGER PRIMARY KEY,
  hospital_id INTEGER,
  blood_type TEXT,
  units INTEGER,
  requested_on DATE,
  fulfilled_on DATE,
  urgency TEXT,
  status TEXT,
  FOREIGN KEY (hospital_id) REFERENCES hospitals(hospital_id)
);
INSERT INTO donors VALUES
(1,'Miriam','Okafor','F','1988-02-11','O+','Bristol','miriam.okafor@mail.uk','Y'),
(2,'Daniel','Hughes','M','1975-09-03','A+','Bristol','dhughes@mail.uk','Y'),
(3,'Priya','Nair','F','1994-12-27','B+','Bath',NULL,'Y'),
(4,'Oliver','Stone','M','1969-05-16','O-','Gloucester','ostone@post.uk','Y'),
(5,'Grace','Bennett','F','2001-07-08','A-','Bath','grace.b@post.uk','N'),
(6,'Callum','Reid','M','1983-03-30','O+','Swindon',NULL,'Y'),
(7,'Hannah','Cole','F','1991-10-19','AB+','Bristol','hcole@mail.uk','Y'),
(8,'Peter','Adeyemi','M','1958-01-22','A+','Swindon','peter.adeyemi@mail.uk','N'),
(9,'Lucy','Marsh','F','1997-06-05','O-','Gloucester','lucy.marsh@post.uk','Y'),
(10,'Ahmed','Khan','M','1986-11-14','B-','Bristol','akhan@mail.uk','Y'),
(11,'Ruth','Palmer','F','1979-04-25','A+','Bath','rpalmer@post.uk','Y'),
(12,'Ben','Foster','M','2003-08-31','O+','Bristol',NULL,'Y'),
(13,'Zoe','Turner','F','1999-02-02','AB-','Swindon','zoe.t@mail.uk','N');
INSERT INTO centres VALUES
(1,'Southmead Donor Centre','Bristol',14,'1998-05-04','N'),
(2,'Abbey Centre','Bath',8,'2006-09-11','N'),
(3,'Wiltshire Blood Bus','Swindon',4,'2015-03-02','Y'),
(4,'Severn Van','Gloucester',3,'2018-06-18','Y'),
(5,'Harbourside Centre','Bristol',10,'2021-01-25','N'),
(6,'Cotswold Bus','Cirencester',5,'2024-04-08','Y');
INSERT INTO donations VALUES
(1,1,1,'2022-03-14',470,'whole blood',13.4,'clear'),
(2,2,1,'2022-04-02',470,'whole blood',15.1,'clear'),
(3,4,4,'2022-05-19',470,'whole blood',14.8,'clear'),
(4,6,3,'2022-06-23',450,'whole blood',15.6,'clear'),
(5,1,5,'2022-08-08',470,'whole blood',13.1,'clear'),
(6,2,1,'2022-09-10',620,'plasma',15.0,'clear'),
(7,4,4,'2022-10-27',470,'whole blood',14.1,'clear'),
(8,8,3,'2022-11-15',470,'whole blood',14.2,'rejected'),
(9,3,2,'2023-01-17',450,'whole blood',12.7,'clear'),
(10,4,4,'2023-02-09',470,'whole blood',15.2,'clear'),
(11,7,5,'2023-02-28',600,'plasma',13.7,'clear'),
(12,1,5,'2023-03-06',470,'whole blood',13.6,'clear'),
(13,10,1,'2023-03-21',470,'whole blood',16.0,'clear'),
(14,11,2,'2023-04-13',450,'whole blood',12.4,'rejected'),
(15,2,1,'2023-05-02',640,'plasma',14.9,'clear'),
(16,6,3,'2023-06-15',470,'whole blood',15.3,'clear'),
(17,4,1,'2023-07-20',300,'platelets',15.0,'clear'),
(18,12,5,'2023-09-12',470,'whole blood',14.4,'clear'),
(19,9,4,'2023-10-19',450,'whole blood',13.0,'clear'),
(20,7,5,'2023-11-07',610,'plasma',13.5,'clear'),
(21,4,1,'2024-01-11',310,'platelets',14.7,'clear'),
(22,1,1,'2024-02-05',470,'whole blood',13.3,NULL),
(23,10,1,'2024-02-13',470,'whole blood',15.8,NULL);
INSERT INTO hospitals VALUES
(1,'Royal Western Infirmary','Bristol',820,'0117 900 1000',NULL),
(2,'St Brigid Children''s Hospital','Bristol',160,'0117 900 2200',1),
(3,'Bath General','Bath',540,'01225 44 1000',NULL),
(4,'Kingsdown Hospital','Swindon',430,'01793 60 4020',NULL),
(5,'Severn Eye Clinic','Gloucester',45,NULL,6),
(6,'Gloucester Royal','Gloucester',610,'0300 422 2222',NULL),
(7,'Western Maternity Unit','Bristol',95,NULL,1),
(8,'Combe Park Hospice','Bath',30,'01225 44 7700',3);
INSERT INTO requests VALUES
(1,1,'O-',12,'2023-01-05','2023-01-05','emergency','fulfilled'),
(2,3,'A+',8,'2023-01-20','2023-01-24','routine','fulfilled'),
(3,1,'O+',20,'2023-02-14','2023-02-15','urgent','fulfilled'),
(4,4,'B-',3,'2023-03-08','2023-03-14','routine','fulfilled'),
(5,6,'O-',10,'2023-04-02','2023-04-02','emergency','fulfilled'),
(6,2,'AB-',2,'2023-05-11',NULL,'urgent','declined'),
(7,7,'O-',6,'2023-06-30','2023-06-30','emergency','fulfilled'),
(8,1,'A+',15,'2023-08-21','2023-08-23','routine','fulfilled'),
(9,6,'O+',18,'2023-09-18','2023-09-19','urgent','fulfilled'),
(10,3,'A-',5,'2023-10-26',NULL,'routine','declined'),
(11,4,'O+',14,'2023-12-01','2023-12-04','routine','fulfilled'),
(12,1,'AB+',4,'2024-01-15','2024-01-18','routine','fulfilled'),
(13,2,'O-',7,'2024-02-03',NULL,'urgent','pending'),
(14,3,'O+',9,'2024-02-12',NULL,'routine','pending'),
(15,1,'B+',11,'2024-02-16',NULL,'routine','pending');
