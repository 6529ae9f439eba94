CREATE TABLE Patients (
  PatientID INTEGER PRIMARY KEY,
  LastName TEXT,
  FirstName TEXT,
  Sex TEXT,
  BirthDate TEXT,
  BloodGroup TEXT,
  Town TEXT
);
CREATE TABLE Doctors (
  DoctorID INTEGER PRIMARY KEY,
  DoctorName TEXT,
  Specialty TEXT,
  PracticeTown TEXT,
  LicensedSince INTEGER
);
CREATE TABLE Laboratories (
  LabID INTEGER PRIMARY KEY,
  LabName TEXT,
  Town TEXT,
  Accredited TEXT,
  StaffCount INTEGER
);
CREATE TABLE Analytes (
  AnalyteCode TEXT PRIMARY KEY,
  AnalyteName TEXT,
  Unit TEXT,
  RefLow REAL,
  RefHigh REAL,
  Price REAL,
  PanelName TEXT
);
CREATE TABLE Samples (
  SampleID INTEGER PRIMARY KEY,
  PatientID INTEGER REFERENCES Patients(PatientID),
  DoctorID INTEGER REFERENCES Doctors(DoctorID),
  LabID INTEGER REFERENCES Laboratories(LabID),
  DrawnOn TEXT,
  Fasting TEXT,
  TubeColour TEXT
);
CREATE TABLE Results (
  ResultID INTEGER PRIMARY KEY,
  SampleID INTEGER REFERENCES Samples(SampleID),
  AnalyteCode TEXT REFERENCES Analytes(AnalyteCode),
  Value REAL,
  Flag TEXT
);
INSERT INTO Patients VALUES
(1,'Hartnell','Grace','F','1958-07-12','A+','Westbury'),(2,'Okoro','Daniel','M','1990-02-28','O+','Millford'),(3,'Pearce','Linda','F','1974-11-03','B-','Westbury'),(4,'Sandoval','Hugo','M','1946-05-19','O-','Elmstead'),
(5,'Quimby','Ruth','F','2001-09-09','AB+','Millford'),(6,'Iversen','Karl','M','1967-01-23','A-','Westbury'),(7,'Tanaka','Emi','F','1985-04-30','O+','Elmstead'),(8,'Whitlock','Peter','M','1979-12-17','A+','Millford'),(9,'Farrow','Joan','F','1939-03-05',NULL,'Elmstead');
INSERT INTO Doctors VALUES (1,'Dr. Alan Mercer','General practice','Westbury',1994),(2,'Dr. Nadia Haddad','Endocrinology','Millford',2007),(3,'Dr. Simon Brook','Cardiology','Elmstead',2001),(4,'Dr. Helen Yates','General practice','Elmstead',2015),(5,'Dr. Victor Lang','Nephrology','Millford',2018);
INSERT INTO Laboratories VALUES (1,'Westbury Diagnostics','Westbury','yes',24),(2,'CityLab Millford','Millford','yes',41),(3,'Elm Analytics','Elmstead','no',9),(4,'Northern Reference Lab','Kingsport','yes',66);
INSERT INTO Analytes VALUES
('GLU','Glucose','mmol/L',3.9,5.6,4.5,'Metabolic'),('HBA1C','Glycated haemoglobin','%',4.0,5.7,14.0,'Metabolic'),('LDL','LDL cholesterol','mmol/L',0.0,3.0,7.5,'Lipids'),('HDL','HDL cholesterol','mmol/L',1.0,2.4,7.0,'Lipids'),
('CREA','Creatinine','umol/L',49.0,104.0,5.0,'Kidney'),('TSH','Thyrotropin','mIU/L',0.4,4.0,16.5,'Thyroid'),('FERR','Ferritin','ug/L',15.0,300.0,12.0,'Iron'),('HGB','Haemoglobin','g/L',120.0,170.0,3.5,'Blood count'),('FT4','Free thyroxine','pmol/L',10.0,22.0,17.0,'Thyroid'),('VITD','Vitamin D','nmol/L',50.0,125.0,22.0,'Vitamins');
INSERT INTO Samples VALUES
(1,1,1,1,'2023-01-09','yes','Gold'),(2,2,2,2,'2023-01-17','yes','Grey'),(3,3,1,1,'2023-02-06','no','Lavender'),(4,4,3,3,'2023-02-20','yes','Gold'),(5,5,2,2,'2023-03-02','no','Gold'),(6,6,1,1,'2023-03-14','yes','Grey'),
(7,1,3,4,'2023-04-04','yes','Gold'),(8,7,4,3,'2023-05-11','no','Lavender'),(9,8,2,2,'2023-06-19','yes','Grey'),(10,4,4,3,'2023-07-03','no','Gold'),(11,1,1,1,'2023-09-25','yes','Gold'),(12,6,3,4,'2023-10-30','yes','Gold'),(13,8,2,2,'2023-11-21','yes',NULL);
INSERT INTO Results VALUES
(1,1,'GLU',6.2,'H'),(2,1,'LDL',4.1,'H'),(3,1,'HDL',1.3,'N'),(4,2,'GLU',5.1,'N'),(5,2,'HBA1C',5.3,'N'),(6,3,'HGB',109,'L'),(7,3,'FERR',8,'L'),(8,4,'CREA',138,'H'),(9,4,'LDL',3.4,'H'),(10,4,'GLU',5.9,'H'),
(11,5,'TSH',6.8,'H'),(12,6,'GLU',7.4,'H'),(13,6,'HBA1C',6.9,'H'),(14,7,'LDL',3.2,'H'),(15,7,'HDL',1.5,'N'),(16,8,'HGB',131,'N'),(17,8,'FERR',11,'L'),(18,9,'GLU',5.0,'N'),(19,9,'HBA1C',5.5,'N'),
(20,10,'CREA',121,'H'),(21,10,'HGB',116,'L'),(22,11,'LDL',3.1,'H'),(23,11,'GLU',5.5,'N'),(24,12,'LDL',2.1,'N'),(25,12,'HDL',0.9,'L'),(26,12,'CREA',88,'N'),(27,13,'TSH',2.2,'N'),(28,13,'FT4',15.4,'N');
