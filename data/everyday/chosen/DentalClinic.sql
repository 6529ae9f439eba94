CREATE TABLE Dentists (
  DentistID INTEGER PRIMARY KEY,
  FullName TEXT NOT NULL,
  Specialty TEXT NOT NULL,
  Salary REAL NOT NULL,
  StartDate DATE NOT NULL,
  MentorID INTEGER REFERENCES Dentists(DentistID)
);
CREATE TABLE Patients (
  PatientID INTEGER PRIMARY KEY,
  FullName TEXT NOT NULL,
  BirthDate DATE NOT NULL,
  Gender TEXT,
  City TEXT NOT NULL,
  Insurer TEXT,
  RegularDentistID INTEGER REFERENCES Dentists(DentistID)
);
CREATE TABLE Treatments (
  TreatmentCode TEXT PRIMARY KEY,
  Title TEXT NOT NULL,
  Category TEXT NOT NULL,
  Fee REAL NOT NULL,
  DurationMinutes INTEGER NOT NULL
);
CREATE TABLE Appointments (
  AppointmentID INTEGER PRIMARY KEY,
  PatientID INTEGER NOT NULL REFERENCES Patients(PatientID),
  DentistID INTEGER NOT NULL REFERENCES Dentists(DentistID),
  TreatmentCode TEXT NOT NULL REFERENCES Treatments(TreatmentCode),
  VisitDate DATE NOT NULL,
  Room INTEGER NOT NULL,
  Status TEXT NOT NULL
);
CREATE TABLE Invoices (
  InvoiceID INTEGER PRIMARY KEY,
  AppointmentID INTEGER NOT NULL REFERENCES Appointments(AppointmentID),
  IssuedOn DATE NOT NULL,
  Amount REAL NOT NULL,
  Paid BOOLEAN NOT NULL
);
INSERT INTO Dentists VALUES
(1,'Dr. Helena Voss','Orthodontics',118000,'2009-04-01',NULL),
(2,'Dr. Amir Rahimi','General',97500,'2014-09-15',1),
(3,'Dr. Louise Perrault','Endodontics',109000,'2012-01-10',1),
(4,'Dr. Stephen Oduya','General',88000,'2019-06-03',2),
(5,'Dr. Clara Nyström','Pediatric',92000,'2017-11-20',2),
(6,'Dr. Raj Malhotra','Oral Surgery',131500,'2011-08-22',NULL),
(7,'Dr. Beatriz Lima','General',81000,'2022-02-14',4),
(8,'Dr. Owen Fairley','Periodontics',102000,'2016-05-09',3);
INSERT INTO Patients VALUES
(1,'Thomas Becker','1978-03-12','M','Ashford','DentaPlus',2),
(2,'Maria Kowalczyk','1990-11-02','F','Ashford','SmileCare',2),
(3,'Ella Watts','2015-06-21','F','Brookfield','DentaPlus',5),
(4,'George Pemberton','1946-01-30','M','Millbrook','Unity Health',4),
(5,'Sofia Mendes','1985-08-17','F','Ashford',NULL,2),
(6,'Noah Watts','2012-02-09','M','Brookfield','DentaPlus',5),
(7,'Ingrid Larsen','1969-12-05','F','Fernhill','SmileCare',8),
(8,'Daniel Osei','1998-04-25','M','Ashford','Unity Health',4),
(9,'Chloe Martin','2001-07-14','F','Millbrook',NULL,NULL),
(10,'Peter Hargreaves','1957-09-08','M','Ashford','DentaPlus',3),
(11,'Yuki Sato','1993-05-19','F','Fernhill','SmileCare',1),
(12,'Abdul Karimi','1981-10-27','M','Brookfield',NULL,2),
(13,'Lena Fischer','2008-03-03','F','Ashford','DentaPlus',1),
(14,'Rosa Delgado','1974-06-11','F','Millbrook','Unity Health',4),
(15,'Ben Archer','1988-12-24','M','Fernhill','SmileCare',NULL),
(16,'Margaret Doyle','1951-02-16','F','Ashford','DentaPlus',2);
INSERT INTO Treatments VALUES
('CHK','Routine Check-up','Preventive',45.00,20),
('CLN','Professional Cleaning','Preventive',80.00,40),
('XRY','Panoramic X-ray','Diagnostic',65.00,15),
('FIL','Composite Filling','Restorative',140.00,45),
('CRN','Ceramic Crown','Restorative',890.00,90),
('RCT','Root Canal','Endodontic',650.00,100),
('EXT','Simple Extraction','Surgical',120.00,30),
('WIS','Wisdom Tooth Removal','Surgical',380.00,60),
('BRC','Braces Fitting','Orthodontic',1450.00,120),
('WHT','Teeth Whitening','Cosmetic',320.00,75),
('IMP','Dental Implant','Surgical',1900.00,150);
INSERT INTO Appointments VALUES
(101,1,2,'CHK','2023-01-16',1,'Completed'),
(102,2,2,'CLN','2023-01-30',1,'Completed'),
(103,3,5,'CHK','2023-02-08',3,'Completed'),
(104,4,4,'FIL','2023-03-14',2,'Completed'),
(105,10,3,'RCT','2023-03-22',4,'Completed'),
(106,13,1,'BRC','2023-04-18',5,'Completed'),
(107,8,6,'WIS','2023-05-11',4,'Completed'),
(108,7,8,'CLN','2023-06-06',2,'Completed'),
(109,5,2,'CHK','2023-06-19',1,'No-show'),
(110,1,2,'FIL','2023-07-03',1,'Completed'),
(111,6,5,'CHK','2023-09-12',3,'Completed'),
(112,12,4,'EXT','2023-10-05',2,'Completed'),
(113,16,3,'CRN','2023-10-24',4,'Completed'),
(114,14,4,'XRY','2023-11-15',2,'Completed'),
(115,1,2,'CHK','2024-01-15',1,'Completed'),
(116,2,2,'CHK','2024-01-29',1,'Completed'),
(117,11,1,'BRC','2024-02-13',5,'Cancelled'),
(118,4,6,'IMP','2024-03-07',4,'Completed'),
(119,5,2,'CLN','2024-03-18',1,'Completed'),
(120,8,4,'CHK','2024-04-09',2,'No-show'),
(121,16,2,'CHK','2024-04-16',1,'Completed'),
(122,10,3,'CRN','2024-05-21',4,'Completed'),
(123,1,8,'CLN','2024-06-04',2,'Completed'),
(124,3,5,'FIL','2024-06-11',3,'No-show'),
(125,14,4,'CHK','2024-07-02',2,'Completed');
INSERT INTO Invoices VALUES
(5001,101,'2023-01-17',45.00,1),
(5002,102,'2023-02-01',80.00,1),
(5003,103,'2023-02-09',45.00,1),
(5004,104,'2023-03-15',140.00,1),
(5005,105,'2023-03-24',650.00,1),
(5006,106,'2023-04-20',1450.00,0),
(5007,107,'2023-05-12',380.00,1),
(5008,108,'2023-06-07',80.00,1),
(5009,110,'2023-07-04',140.00,1),
(5010,111,'2023-09-13',45.00,1),
(5011,112,'2023-10-06',120.00,0),
(5012,113,'2023-10-26',890.00,1),
(5013,114,'2023-11-16',65.00,1),
(5014,115,'2024-01-16',45.00,1),
(5015,116,'2024-01-30',45.00,1),
(5016,118,'2024-03-09',1900.00,0),
(5017,119,'2024-03-19',80.00,1),
(5018,121,'2024-04-17',45.00,1),
(5019,122,'2024-05-23',870.00,0),
(5020,123,'2024-06-05',80.00,1);
