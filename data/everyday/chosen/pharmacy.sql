CREATE TABLE drug (
  drug_id INTEGER PRIMARY KEY,
  drug_nm TEXT,
  manuf TEXT,
  form TEXT,
  unit_prc REAL,
  stk_qty INTEGER,
  rx_only TEXT,
  exp_dt TEXT
);
CREATE TABLE doc (
  doc_id INTEGER PRIMARY KEY,
  doc_nm TEXT,
  spec TEXT,
  clinic TEXT,
  tel_no TEXT
);
CREATE TABLE pat (
  pat_id INTEGER PRIMARY KEY,
  pat_nm TEXT,
  dob TEXT,
  sex TEXT,
  city TEXT,
  ins_co TEXT,
  fam_doc_id INTEGER
);
CREATE TABLE presc (
  presc_id INTEGER PRIMARY KEY,
  pat_id INTEGER,
  doc_id INTEGER,
  presc_dt TEXT,
  pickup_dt TEXT,
  stat TEXT
);
CREATE TABLE presc_itm (
  itm_id INTEGER PRIMARY KEY,
  presc_id INTEGER,
  drug_id INTEGER,
  qty INTEGER,
  dose_mg REAL
);
CREATE TABLE allergy (
  pat_id INTEGER,
  drug_id INTEGER,
  sev TEXT,
  PRIMARY KEY (pat_id, drug_id)
);
INSERT INTO drug VALUES
(1,'Ibuprofen 400','Medika','tablet',6.9,180,'N','2025-08-31'),
(2,'Amoxicillin','Farmalab','capsule',11.5,64,'Y','2024-11-30'),
(3,'Paracetamol 500','Medika','tablet',3.2,240,'N','2026-02-28'),
(4,'Cetirizine','Allerfree','tablet',7.4,95,'N','2025-04-30'),
(5,'Metformin','Nordpharm','tablet',9.8,120,'Y','2025-12-31'),
(6,'Salbutamol','Nordpharm','inhaler',18.6,22,'Y','2024-09-30'),
(7,'Cough Syrup Kids','Farmalab','syrup',8.3,41,'N','2024-06-30'),
(8,'Atorvastatin','Medika','tablet',14.2,77,'Y','2026-05-31'),
(9,'Insulin Glargine','Nordpharm','injection',62,14,'Y','2024-07-31'),
(10,'Hydrocortisone','Dermacare','cream',5.6,53,'N',NULL),
(11,'Codeine Syrup','Farmalab','syrup',12.9,0,'Y','2024-12-31'),
(12,'Nasal Spray','Allerfree','spray',4.7,68,'N','2025-01-31'),
(13,'Ramipril','Medika','tablet',10.4,0,'Y','2025-10-31'),
(14,'Eye Drops','Dermacare','drops',6.1,36,'N','2024-08-31');
INSERT INTO doc VALUES
(1,'Dr. Eva Lang','general practice','Park Street Clinic','555-700'),
(2,'Dr. Samir Nasser','cardiology','Heart Centre','555-710'),
(3,'Dr. Joyce Tan','paediatrics','Park Street Clinic','555-701'),
(4,'Dr. Miguel Soto','dermatology','Skin & Care',NULL),
(5,'Dr. Ruth Adler','general practice','Riverbank Surgery','555-730'),
(6,'Dr. Nils Aas','endocrinology','University Hospital','555-740'),
(7,'Dr. Carla Bruni','pulmonology','University Hospital',NULL);
INSERT INTO pat VALUES
(1,'Thomas Reed','1956-03-14','M','Ashford','Vita',1),
(2,'Helena Marsh','1984-07-02','F','Ashford','CareOne',1),
(3,'Noah Marsh','2016-10-21','M','Ashford','CareOne',3),
(4,'Ingrid Solheim','1948-12-09','F','Millbrook','Vita',5),
(5,'Abdul Karim','1979-05-30','M','Ashford','HealthPlus',1),
(6,'Paula Esteves','1991-01-17','F','Wexley','CareOne',5),
(7,'Zoe Hartmann','2019-06-05','F','Wexley',NULL,3),
(8,'Viktor Orlov','1963-09-25','M','Millbrook','HealthPlus',5),
(9,'Mina Takeda','2000-11-11','F','Ashford','Vita',1),
(10,'Gordon Fry','1971-04-08','M','Ashford',NULL,1),
(11,'Rita Kelly','1939-02-19','F','Millbrook','Vita',5),
(12,'Leon Baptiste','1996-08-27','M','Wexley','CareOne',NULL);
INSERT INTO presc VALUES
(1,1,2,'2023-01-09','2023-01-10','filled'),
(2,3,3,'2023-01-24','2023-01-24','filled'),
(3,4,6,'2023-02-06','2023-02-08','filled'),
(4,2,1,'2023-02-20','2023-02-21','filled'),
(5,5,7,'2023-03-03','2023-03-03','filled'),
(6,1,1,'2023-03-15','2023-03-19','filled'),
(7,8,2,'2023-03-28',NULL,'expired'),
(8,7,3,'2023-04-11','2023-04-12','filled'),
(9,6,4,'2023-04-26','2023-04-30','filled'),
(10,4,6,'2023-05-08','2023-05-09','filled'),
(11,11,5,'2023-05-22','2023-05-25','filled'),
(12,1,2,'2023-06-13','2023-06-14','filled'),
(13,10,1,'2023-06-29',NULL,'expired'),
(14,3,3,'2023-09-18','2023-09-18','filled'),
(15,8,5,'2023-10-05','2023-10-06','filled'),
(16,4,6,'2023-10-23','2023-10-27','filled'),
(17,2,4,'2023-11-07','2023-11-08','filled'),
(18,11,2,'2023-11-20',NULL,'open'),
(19,5,1,'2023-11-29','2023-11-30','filled'),
(20,1,1,'2023-12-04',NULL,'open');
INSERT INTO presc_itm VALUES
(1,1,8,2,20),(2,1,13,1,5),(3,2,7,1,NULL),(4,3,9,3,NULL),(5,3,5,2,850),(6,4,2,1,500),(7,4,3,2,500),
(8,5,6,2,0.1),(9,6,1,1,400),(10,7,13,2,10),(11,8,7,2,NULL),(12,8,3,1,250),(13,9,10,2,NULL),(14,10,9,3,NULL),
(15,10,5,2,1000),(16,11,1,2,400),(17,12,8,3,40),(18,13,11,1,NULL),(19,14,2,1,250),(20,15,8,1,20),
(21,16,9,4,NULL),(22,17,10,1,NULL),(23,17,4,1,10),(24,18,13,2,5),(25,19,6,1,0.1),(26,19,4,1,10),(27,20,1,1,600);
INSERT INTO allergy VALUES
(2,1,'mild'),(3,2,'severe'),(5,1,'moderate'),(6,2,'mild'),(8,11,'severe'),(10,1,'severe'),(12,14,'mild');
