CREATE TABLE Therapist (TherapistID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Specialty TEXT, HireDate TEXT, HourlyRate REAL, SupervisorID INTEGER, FOREIGN KEY (SupervisorID) REFERENCES Therapist(TherapistID));
CREATE TABLE Patient (PatientID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, BirthDate TEXT, Gender TEXT, City TEXT, Insurer TEXT, Email TEXT);
CREATE TABLE Treatment (TreatmentID INTEGER PRIMARY KEY, TreatmentName TEXT, DurationMinutes INTEGER, Price REAL, NeedsReferral BOOLEAN);
CREATE TABLE Appointment (AppointmentID INTEGER PRIMARY KEY, PatientID INTEGER, TherapistID INTEGER, TreatmentID INTEGER, AppointmentDate TEXT, Room TEXT, Status TEXT, FOREIGN KEY (PatientID) REFERENCES Patient(PatientID), FOREIGN KEY (TherapistID) REFERENCES Therapist(TherapistID), FOREIGN KEY (TreatmentID) REFERENCES Treatment(TreatmentID));
CREATE TABLE Invoice (InvoiceID INTEGER PRIMARY KEY, PatientID INTEGER, IssueDate TEXT, Amount REAL, IsPaid BOOLEAN, DueDate TEXT, FOREIGN KEY (PatientID) REFERENCES Patient(PatientID));
INSERT INTO Therapist VALUES
(1,'Katrin','Moser','Orthopaedics','2012-04-01',78,NULL),
(2,'Stefan','Huber','Sports','2015-09-15',72,1),
(3,'Amelie','Fuchs','Neurology','2018-01-10',80,1),
(4,'Denis','Petrov','Sports','2019-06-03',61,2),
(5,'Laura','Graf','Paediatrics','2021-02-22',58,1),
(6,'Nils','Brandt','Orthopaedics','2022-08-01',55,2),
(7,'Samira','Aziz','Lymphatic','2023-03-13',57,3),
(8,'Julian','Koch',NULL,'2024-01-08',48,2);
INSERT INTO Patient VALUES
(1,'Greta','Lang','1954-07-12','F','Linz','OeGK','greta.lang@post.at'),
(2,'Hans','Pichler','1948-11-30','M','Linz','OeGK',NULL),
(3,'Mira','Jovic','1991-05-21','F','Wels','SVS','mira.j@web.at'),
(4,'David','Steiner','1985-02-03','M','Traun','OeGK','d.steiner@web.at'),
(5,'Elif','Yilmaz','2012-09-17','F','Linz','BVAEB','yilmaz.family@post.at'),
(6,'Karl','Wagner','1962-03-08','M','Wels',NULL,NULL),
(7,'Sophie','Bauer','1999-12-24','F','Linz','OeGK','sophie.b@uni.at'),
(8,'Lukas','Gruber','1978-06-14','M','Leonding','SVS','lgruber@firm.at'),
(9,'Ines','Hofer','1969-10-02','F','Traun','BVAEB','ines.hofer@post.at'),
(10,'Paul','Lang','2004-04-19','M','Linz','OeGK','paul.lang@post.at'),
(11,'Rosa','Egger','1940-01-26','F','Wels','OeGK',NULL),
(12,'Felix','Maier','1995-08-08','M','Steyr','SVS','felix@maier.at');
INSERT INTO Treatment VALUES
(1,'Manual Therapy',45,68,1),
(2,'Classic Massage',30,42,0),
(3,'Lymph Drainage',60,79,1),
(4,'Sports Taping',15,22,0),
(5,'Gait Training',50,74,1),
(6,'Ultrasound Therapy',20,31,1),
(7,'Back School',90,35,0),
(8,'Dry Needling',25,49,0);
INSERT INTO Appointment VALUES
(1,1,1,1,'2024-01-09','R1','completed'),
(2,1,1,1,'2024-01-16','R1','completed'),
(3,2,3,5,'2024-01-17','R2','completed'),
(4,3,2,4,'2024-01-22','R3','completed'),
(5,4,2,2,'2024-02-05','R3','no-show'),
(6,1,6,2,'2024-02-06','R1','completed'),
(7,5,5,1,'2024-02-12','R2','completed'),
(8,7,4,4,'2024-02-20','R3','completed'),
(9,8,1,1,'2024-02-27','R1','cancelled'),
(10,9,7,3,'2024-03-04','R4','completed'),
(11,9,7,3,'2024-03-11','R4','completed'),
(12,2,3,5,'2024-03-13','R2','completed'),
(13,10,4,4,'2024-03-19','R3','completed'),
(14,10,2,1,'2024-03-21','R3','cancelled'),
(15,11,3,5,'2024-04-02','R2','completed'),
(16,4,2,2,'2024-04-04','R3','completed'),
(17,8,1,1,'2024-04-09','R1','completed'),
(18,3,1,6,'2024-04-10',NULL,'scheduled'),
(19,9,7,3,'2024-04-18','R4','scheduled'),
(20,1,1,1,'2024-05-02',NULL,'scheduled'),
(21,7,6,2,'2024-04-11','R1','no-show');
INSERT INTO Invoice VALUES
(1,1,'2024-01-31',136,1,'2024-02-29'),
(2,2,'2024-01-31',74,1,'2024-02-29'),
(3,3,'2024-01-31',22,1,'2024-02-28'),
(4,1,'2024-02-29',42,1,'2024-03-31'),
(5,5,'2024-02-29',68,0,'2024-03-31'),
(6,7,'2024-02-29',22,1,'2024-03-30'),
(7,9,'2024-03-31',158,0,'2024-04-30'),
(8,2,'2024-03-31',74,1,'2024-04-30'),
(9,10,'2024-03-31',22,0,'2024-04-30'),
(10,11,'2024-04-30',74,0,'2024-05-31'),
(11,4,'2024-04-30',42,1,'2024-05-31'),
(12,8,'2024-04-30',68,0,'2024-05-31');
