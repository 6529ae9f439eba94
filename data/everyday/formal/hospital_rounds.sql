CREATE TABLE Ward (WCode TEXT PRIMARY KEY, WName TEXT, Floor INTEGER, Beds INTEGER, Specialty TEXT);
CREATE TABLE Nurse (NurseNo INTEGER PRIMARY KEY, Name TEXT, Grade TEXT, HireDate TEXT, Salary INTEGER, WCode TEXT, Supervisor INTEGER,
 FOREIGN KEY (WCode) REFERENCES Ward(WCode), FOREIGN KEY (Supervisor) REFERENCES Nurse(NurseNo));
CREATE TABLE Patient (PatNo INTEGER PRIMARY KEY, PatName TEXT, Gender TEXT, BirthYear INTEGER, Town TEXT, InsuranceType TEXT);
CREATE TABLE Stay (StayID INTEGER PRIMARY KEY, PatNo INTEGER, WCode TEXT, AdmitDate TEXT, DischargeDate TEXT, Diagnosis TEXT, Cost REAL,
 FOREIGN KEY (PatNo) REFERENCES Patient(PatNo), FOREIGN KEY (WCode) REFERENCES Ward(WCode));
CREATE TABLE Round (RoundID INTEGER PRIMARY KEY, NurseNo INTEGER, StayID INTEGER, RoundDate TEXT, Minutes INTEGER, Temperature REAL,
 FOREIGN KEY (NurseNo) REFERENCES Nurse(NurseNo), FOREIGN KEY (StayID) REFERENCES Stay(StayID));
INSERT INTO Ward VALUES ('CAR','Cardiac Care',3,18,'Cardiology'),('PED','Sunshine Ward',1,24,'Paediatrics'),('ORT','Hillside Ward',2,20,'Orthopaedics'),
('NEU','North Wing',4,14,'Neurology'),('ICU','Intensive Care',3,8,'Critical Care'),('GER','Oak Ward',2,30,'Geriatrics'),('DER','Garden Ward',1,6,'Dermatology');
INSERT INTO Nurse VALUES (201,'Margaret Doyle','Senior','2005-04-11',61000,'CAR',NULL),(202,'Luis Romero','Staff','2018-09-03',43500,'CAR',201),
(203,'Aisha Khan','Senior','2010-01-18',58200,'ICU',201),(204,'Tom Fielding','Staff','2020-06-22',41000,'ICU',203),(205,'Nora Jensen','Staff','2016-02-15',45100,'PED',206),
(206,'Helen Park','Senior','2008-11-02',59400,'PED',201),(207,'Samuel Osei','Trainee','2023-08-14',31200,'ORT',203),(208,'Irene Kowal','Staff','2014-05-05',46900,'ORT',206),
(209,'Ben Carter','Trainee','2023-02-01',30800,'GER',203),(210,'Wei Zhang','Staff','2019-10-28',44200,'NEU',203),(211,'Rosa Bianchi','Senior','2012-07-09',57600,NULL,NULL);
INSERT INTO Patient VALUES (1,'Arthur Miles','M',1948,'Ashford','Public'),(2,'Beatrice Long','F',1962,'Milltown','Private'),(3,'Carl Jensen','M',2014,'Ashford','Public'),
(4,'Daria Petrova','F',1985,'Westlake','Private'),(5,'Edwin Shaw','M',1939,'Milltown','Public'),(6,'Fatima Noor','F',2016,'Ashford','Public'),
(7,'George Hall','M',1977,'Westlake','None'),(8,'Hilda Braun','F',1951,'Ashford','Private'),(9,'Ivan Grant','M',1990,'Riverton','Public'),(10,'Joan Wells','F',1968,'Milltown','Public');
INSERT INTO Stay VALUES (501,1,'CAR','2023-01-04','2023-01-15','Angina',8200.5),(502,2,'ORT','2023-01-20','2023-01-25','Hip fracture',6400),
(503,3,'PED','2023-02-02','2023-02-05','Asthma',1900),(504,5,'ICU','2023-02-11','2023-02-24','Stroke',21500),(505,5,'NEU','2023-02-24','2023-03-20','Stroke',13250),
(506,4,'ORT','2023-03-08','2023-03-11','Torn ligament',3900),(507,8,'CAR','2023-04-17','2023-04-23','Arrhythmia',7100),(508,1,'ICU','2023-05-01','2023-05-06','Heart attack',17800),
(509,1,'CAR','2023-05-06','2023-05-21','Heart attack',9900),(510,6,'PED','2023-06-12','2023-06-14','Asthma',1450),(511,9,'ORT','2023-09-30','2023-10-08','Hip fracture',6050),
(512,8,'GER','2023-11-05',NULL,'Hip fracture',5200),(513,2,'CAR','2023-11-19','2023-11-22','Angina',4300),(514,5,'GER','2023-12-02',NULL,'Pneumonia',2700),(515,1,'CAR','2023-10-12','2023-10-16','Arrhythmia',3650);
INSERT INTO Round VALUES (1,201,501,'2023-01-05',15,37.1),(2,202,501,'2023-01-06',20,36.9),(3,202,501,'2023-01-07',12,36.8),(4,208,502,'2023-01-21',25,37.4),
(5,207,502,'2023-01-22',30,37.2),(6,205,503,'2023-02-03',18,38.2),(7,203,504,'2023-02-12',40,38.9),(8,204,504,'2023-02-13',45,38.5),(9,204,504,'2023-02-14',35,38.1),
(10,210,505,'2023-02-26',22,37.3),(11,208,506,'2023-03-09',16,36.7),(12,202,507,'2023-04-18',19,37.0),(13,203,508,'2023-05-02',50,37.8),(14,204,508,'2023-05-03',42,37.6),
(15,201,509,'2023-05-08',21,37.0),(16,202,509,'2023-05-10',17,36.6),(17,206,510,'2023-06-13',14,38.4),(18,208,511,'2023-10-02',28,37.5),(19,209,512,'2023-11-06',33,36.9),
(20,209,514,'2023-12-04',27,39.1),(21,202,513,'2023-11-20',13,36.5),(22,204,501,'2023-01-09',11,36.7);
