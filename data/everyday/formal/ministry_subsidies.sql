CREATE TABLE Ref_Subsidy_Types (
  subsidy_type_code TEXT PRIMARY KEY,
  subsidy_type_description TEXT NOT NULL
);
CREATE TABLE Ref_Decision_Outcomes (
  outcome_code TEXT PRIMARY KEY,
  outcome_description TEXT
);
CREATE TABLE Ministries (
  ministry_id INTEGER PRIMARY KEY,
  ministry_name TEXT,
  annual_budget INTEGER,
  date_established TEXT,
  other_details TEXT
);
CREATE TABLE Beneficiaries (
  beneficiary_id INTEGER PRIMARY KEY,
  beneficiary_name TEXT,
  legal_form TEXT,
  town_or_city TEXT,
  number_of_staff INTEGER,
  other_details TEXT
);
CREATE TABLE Applications (
  application_id INTEGER PRIMARY KEY,
  beneficiary_id INTEGER NOT NULL,
  ministry_id INTEGER NOT NULL,
  subsidy_type_code TEXT NOT NULL,
  outcome_code TEXT,
  date_submitted TEXT,
  amount_requested REAL,
  amount_awarded REAL,
  FOREIGN KEY (beneficiary_id) REFERENCES Beneficiaries(beneficiary_id),
  FOREIGN KEY (ministry_id) REFERENCES Ministries(ministry_id),
  FOREIGN KEY (subsidy_type_code) REFERENCES Ref_Subsidy_Types(subsidy_type_code),
  FOREIGN KEY (outcome_code) REFERENCES Ref_Decision_Outcomes(outcome_code)
);
CREATE TABLE Case_Officers (
  officer_id INTEGER PRIMARY KEY,
  officer_name TEXT,
  ministry_id INTEGER,
  job_title TEXT,
  FOREIGN KEY (ministry_id) REFERENCES Ministries(ministry_id)
);
CREATE TABLE Application_Reviews (
  review_id INTEGER PRIMARY KEY,
  application_id INTEGER,
  officer_id INTEGER,
  review_date TEXT,
  score INTEGER,
  review_comments TEXT,
  FOREIGN KEY (application_id) REFERENCES Applications(application_id),
  FOREIGN KEY (officer_id) REFERENCES Case_Officers(officer_id)
);
INSERT INTO Ref_Subsidy_Types VALUES ('INFR','Infrastructure'),('RES','Applied Research'),('TRN','Vocational Training'),('CULT','Cultural Heritage'),('ENV','Nature Protection'),('EXP','Export Promotion');
INSERT INTO Ref_Decision_Outcomes VALUES ('APP','Approved'),('REJ','Rejected'),('PEND','Pending'),('WDR','Withdrawn'),('PART','Partly Approved');
INSERT INTO Ministries VALUES (1,'Ministry of Rural Affairs',84000000,'1952-03-01',NULL),(2,'Ministry of Culture',37500000,'1961-09-15','moved to Station Square'),(3,'Ministry of Innovation',112000000,'2004-01-12',NULL),(4,'Ministry of Labour',95500000,'1948-06-20','two regional offices'),(5,'Ministry of the Environment',61200000,'1978-11-05',NULL),(6,'Ministry of Foreign Trade',22800000,'1990-04-30','merger planned');
INSERT INTO Beneficiaries VALUES (1,'Harrow Lane Farm Trust','Foundation','Melford',14,NULL),(2,'Northgate Polytechnic','Public Body','Casterby',620,'three campuses'),(3,'Silverbrook Town Council','Public Body','Silverbrook',88,NULL),(4,'Tamm Precision Tools','Company','Casterby',145,NULL),(5,'Friends of the Old Mill','Association','Melford',3,'volunteers only'),(6,'Otterwatch','Association','Lindale',9,NULL),(7,'Kestrel Robotics','Company','Port Ansel',52,NULL),(8,'St. Aldric Abbey Foundation','Foundation','Lindale',21,NULL),(9,'Ansel Harbour Workshop','Cooperative','Port Ansel',33,'founded by dockers'),(10,'Greenacre Dairy','Cooperative','Melford',67,NULL),(11,'Lumen Textiles','Company','Silverbrook',210,NULL),(12,'Upper Valley Museum','Foundation','Stonebeck',NULL,NULL);
INSERT INTO Applications VALUES
(1,1,1,'INFR','APP','2021-02-10',120000,110000),(2,2,3,'RES','APP','2021-03-22',450000,450000),(3,2,4,'TRN','PART','2021-05-02',200000,125000),(4,3,1,'INFR','REJ','2021-06-18',310000,NULL),(5,4,3,'RES','APP','2021-09-09',275000,260000),(6,4,6,'EXP','APP','2022-01-14',60000,60000),(7,5,2,'CULT','PART','2022-02-03',45000,30000),(8,6,5,'ENV','APP','2022-02-27',38000,38000),(9,7,3,'RES','REJ','2022-04-11',390000,NULL),(10,8,2,'CULT','APP','2022-05-19',165000,150000),(11,9,4,'TRN','APP','2022-07-07',72000,70000),(12,10,1,'INFR','WDR','2022-08-30',140000,NULL),(13,11,6,'EXP','REJ','2022-10-05',98000,NULL),(14,3,5,'ENV','PART','2023-01-25',180000,95000),(15,2,3,'RES','APP','2023-02-13',520000,480000),(16,6,5,'ENV','APP','2023-03-08',51000,51500),(17,7,6,'EXP','APP','2023-03-29',84000,82000),(18,8,2,'CULT','REJ','2023-04-17',99000,NULL),(19,1,5,'ENV','PEND','2023-06-12',47000,NULL),(20,4,4,'TRN','APP','2023-07-21',88000,80000),(21,2,4,'TRN','PEND','2023-09-03',240000,NULL),(22,10,5,'ENV','APP','2023-10-16',66000,59000),(23,3,2,'CULT','PEND','2023-11-28',215000,NULL);
INSERT INTO Case_Officers VALUES (1,'Irena Halloway',1,'Senior Officer'),(2,'Tobias Renn',2,'Officer'),(3,'Farida Osei',3,'Senior Officer'),(4,'Marek Lund',3,'Officer'),(5,'Celia Brandt',4,'Head of Unit'),(6,'Ugo Perrin',5,'Officer'),(7,'Hanne Sorley',6,'Senior Officer'),(8,'Paul Devine',5,'Trainee'),(9,'Lotte Amadi',2,'Trainee');
INSERT INTO Application_Reviews VALUES (1,1,1,'2021-03-04',81,'solid plan'),(2,2,3,'2021-04-20',93,NULL),(3,2,4,'2021-04-28',88,'budget clear'),(4,3,5,'2021-06-01',64,'too broad'),(5,4,1,'2021-07-15',41,'no cost plan'),(6,5,3,'2021-10-02',85,NULL),(7,5,4,'2021-10-11',79,NULL),(8,6,7,'2022-02-08',77,NULL),(9,7,2,'2022-03-01',62,'budget incomplete'),(10,8,6,'2022-03-30',90,NULL),(11,9,3,'2022-05-05',38,'no partner'),(12,9,4,'2022-05-12',47,NULL),(13,10,2,'2022-06-21',86,NULL),(14,11,5,'2022-08-01',83,NULL),(15,13,7,'2022-11-11',44,'budget too high'),(16,14,6,'2023-02-20',68,NULL),(17,15,3,'2023-03-10',96,'excellent'),(18,16,6,'2023-04-04',87,NULL),(19,17,7,'2023-04-26',80,NULL),(20,18,2,'2023-05-15',50,NULL),(21,20,5,'2023-08-30',78,NULL),(22,22,6,'2023-11-20',73,NULL);
