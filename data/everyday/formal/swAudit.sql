CREATE TABLE vendors (
  vendorId INTEGER PRIMARY KEY,
  vendorName TEXT NOT NULL,
  hqCountry TEXT,
  supportEmail TEXT
);
CREATE TABLE products (
  productId INTEGER PRIMARY KEY,
  vendorId INTEGER,
  productName TEXT,
  category TEXT,
  listPrice REAL,
  FOREIGN KEY (vendorId) REFERENCES vendors(vendorId)
);
CREATE TABLE departments (
  deptId INTEGER PRIMARY KEY,
  deptName TEXT,
  building TEXT,
  headcount INTEGER
);
CREATE TABLE licenceContracts (
  contractId INTEGER PRIMARY KEY,
  productId INTEGER,
  deptId INTEGER,
  seats INTEGER,
  signedOn DATE,
  expiresOn DATE,
  yearlyCost REAL,
  autoRenew BOOLEAN,
  FOREIGN KEY (productId) REFERENCES products(productId),
  FOREIGN KEY (deptId) REFERENCES departments(deptId)
);
CREATE TABLE auditors (
  auditorId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  employer TEXT,
  dayRate INTEGER
);
CREATE TABLE audits (
  auditId INTEGER PRIMARY KEY,
  deptId INTEGER,
  auditorId INTEGER,
  auditDate DATE,
  durationDays INTEGER,
  passed BOOLEAN,
  FOREIGN KEY (deptId) REFERENCES departments(deptId),
  FOREIGN KEY (auditorId) REFERENCES auditors(auditorId)
);
CREATE TABLE findings (
  findingId INTEGER PRIMARY KEY,
  auditId INTEGER,
  productId INTEGER,
  severity TEXT,
  missingSeats INTEGER,
  penalty REAL,
  FOREIGN KEY (auditId) REFERENCES audits(auditId),
  FOREIGN KEY (productId) REFERENCES products(productId)
);
INSERT INTO vendors VALUES (1,'Octavian Systems','United States','help@octavian.example'),(2,'Nordlys Software','Norway','support@nordlys.example'),(3,'Brightpixel','United Kingdom',NULL),(4,'Kontor AG','Germany','service@kontor.example'),(5,'Datamill','United States','desk@datamill.example'),(6,'Quillworks','Canada',NULL);
INSERT INTO products VALUES (1,1,'Octavian Database','Database',4800),(2,1,'Octavian Reports','Analytics',1250),(3,2,'Fjord CAD','Design',2100),(4,3,'Pixel Studio','Design',640),(5,3,'Pixel Video','Design',890),(6,4,'KontorOffice','Office',210),(7,4,'KontorMail','Office',95),(8,5,'Mill Analytics','Analytics',1700),(9,5,'Mill Warehouse','Database',3900),(10,2,'Nordlys Shield','Security',150),(11,6,'Quill Draft','Office',60);
INSERT INTO departments VALUES (1,'Finance','Block A',42),(2,'Engineering','Block C',130),(3,'Marketing','Block A',35),(4,'Human Resources','Block B',18),(5,'Research','Block C',76),(6,'Legal','Block B',11),(7,'Logistics','Depot',58);
INSERT INTO licenceContracts VALUES (1,1,1,10,'2020-01-15','2023-01-14',41000,1),(2,6,1,45,'2021-03-01','2024-02-28',8100,1),(3,3,2,60,'2020-06-20','2023-06-19',98000,0),(4,6,2,120,'2021-03-01','2024-02-28',21500,1),(5,10,2,130,'2022-05-05','2023-05-04',15800,1),(6,4,3,20,'2021-09-10','2022-09-09',10900,0),(7,5,3,8,'2022-01-17','2023-01-16',6200,0),(8,6,3,36,'2021-03-01','2024-02-28',6700,1),(9,7,4,20,'2019-11-11','2022-11-10',1700,1),(10,8,5,25,'2022-02-14','2025-02-13',36500,0),(11,9,5,12,'2022-02-14','2025-02-13',40200,0),(12,3,5,15,'2023-04-03','2026-04-02',27900,1),(13,6,6,12,'2023-01-09','2024-01-08',2400,1),(14,2,1,15,'2022-08-22','2023-08-21',15600,0),(15,10,5,80,'2023-05-30','2024-05-29',9900,1),(16,4,2,5,'2023-06-12','2024-06-11',3000,0),(17,7,7,60,'2023-07-03','2024-07-02',4900,1),(18,8,3,4,'2023-02-20','2024-02-19',6100,0);
INSERT INTO auditors VALUES (1,'Sabine','Hollander','Trueseat Consulting',950),(2,'Marcus','Oyelaran','Trueseat Consulting',880),(3,'Ilse','Vandermeer','Clearcount Ltd',1100),(4,'Gavin','Proctor','internal',420),(5,'Noriko','Abe','internal',450),(6,'Stefan','Brill','Clearcount Ltd',1020);
INSERT INTO audits VALUES (1,1,1,'2021-05-17',3,1),(2,2,3,'2021-10-04',6,0),(3,3,4,'2022-02-08',2,0),(4,5,2,'2022-06-27',4,1),(5,1,5,'2022-09-19',2,1),(6,2,1,'2022-11-21',5,0),(7,4,4,'2023-01-24',1,1),(8,3,2,'2023-03-13',3,0),(9,5,3,'2023-05-22',5,0),(10,2,5,'2023-08-07',4,1),(11,6,4,'2023-09-12',1,1),(12,3,1,'2023-11-06',4,0);
INSERT INTO findings VALUES (1,1,6,'low',2,400),(2,2,3,'high',14,29500),(3,2,6,'medium',9,1900),(4,2,4,'low',1,NULL),(5,3,4,'high',11,7000),(6,3,5,'medium',3,2600),(7,4,8,'low',2,3300),(8,6,3,'high',8,16800),(9,6,10,'medium',20,3000),(10,6,1,'high',2,9700),(11,8,4,'high',6,3800),(12,8,8,'high',4,6900),(13,9,9,'high',3,11600),(14,9,3,'low',1,2100),(15,10,6,'low',4,850),(16,12,5,'high',5,4500),(17,12,11,'low',7,NULL),(18,12,4,'medium',5,3150),(19,11,6,'low',1,205);
