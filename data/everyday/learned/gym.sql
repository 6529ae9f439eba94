CREATE TABLE Plans (
  PlanID INTEGER PRIMARY KEY,
  PlanName TEXT,
  MonthlyFee REAL,
  DurationMonths INTEGER,
  IncludesPool BOOLEAN
);
CREATE TABLE Members (
  MemberID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Gender TEXT,
  BirthDate TEXT,
  City TEXT,
  JoinDate TEXT,
  PlanID INTEGER REFERENCES Plans(PlanID),
  ReferredBy INTEGER REFERENCES Members(MemberID)
);
CREATE TABLE Trainers (
  TrainerID INTEGER PRIMARY KEY,
  Name TEXT,
  Specialty TEXT,
  HourlyRate REAL,
  HireDate TEXT,
  IsActive BOOLEAN
);
CREATE TABLE Classes (
  ClassID INTEGER PRIMARY KEY,
  ClassName TEXT,
  TrainerID INTEGER REFERENCES Trainers(TrainerID),
  Weekday TEXT,
  StartTime TEXT,
  DurationMinutes INTEGER,
  MaxParticipants INTEGER,
  Level TEXT
);
CREATE TABLE Enrollments (
  EnrollmentID INTEGER PRIMARY KEY,
  MemberID INTEGER REFERENCES Members(MemberID),
  ClassID INTEGER REFERENCES Classes(ClassID),
  EnrolledOn TEXT,
  Attended INTEGER
);
CREATE TABLE Payments (
  PaymentID INTEGER PRIMARY KEY,
  MemberID INTEGER REFERENCES Members(MemberID),
  Amount REAL,
  PaymentDate TEXT,
  Method TEXT
);
INSERT INTO Plans VALUES
(1,'Basic',24.90,12,0),(2,'Basic Flex',32.90,1,0),(3,'Premium',44.90,12,1),(4,'Premium Flex',54.90,1,1),
(5,'Student',19.90,6,0),(6,'Senior',22.50,12,1),(7,'Family',79.00,12,1),(8,'Corporate',39.00,24,0);
INSERT INTO Members VALUES
(1,'Alice','Brooks','F','1992-03-14','Denver','2021-01-10',3,NULL),
(2,'Brian','Cole','M','1985-07-02','Denver','2021-02-18',1,1),
(3,'Carmen','Diaz','F','1999-11-25','Boulder','2021-06-05',5,1),
(4,'Derek','Evans','M','1958-04-30','Aurora','2021-09-13',6,NULL),
(5,'Elif','Kaya','F','1990-08-19','Denver','2022-01-03',4,2),
(6,'Frank','Hall','M','1978-12-07','Lakewood','2022-01-21',1,NULL),
(7,'Gina','Ito','F','2001-05-16','Boulder','2022-04-11',5,3),
(8,'Hugo','Jensen','M','1988-10-28','Aurora','2022-08-30',3,1),
(9,'Irene','Kim','F','1961-02-09','Denver','2022-11-15',6,4),
(10,'Jack','Lowe','M','1995-06-21',NULL,'2023-01-02',1,NULL),
(11,'Karen','Mills','F','1983-09-03','Lakewood','2023-01-09',7,8),
(12,'Liam','Novak','M','1997-01-31','Denver','2023-03-27',2,NULL),
(13,'Mona','Osei','F','1974-07-12','Aurora','2023-06-14',3,NULL),
(14,'Nate','Parker','M','2003-03-05','Boulder','2023-09-20',5,7);
INSERT INTO Trainers VALUES
(1,'Sandra Blake','Yoga',48.00,'2018-05-01',1),
(2,'Marcus Reed','Strength',55.00,'2016-09-12',1),
(3,'Olga Ivanova','Pilates',50.00,'2019-02-20',1),
(4,'Tony Vega','Boxing',60.00,'2015-03-03',0),
(5,'Wendy Park','Spinning',42.50,'2021-11-08',1),
(6,'Ravi Shah','Yoga',45.00,'2020-07-15',1),
(7,'Chris Dunn','Swimming',38.00,'2022-04-25',0),
(8,'Paula Meyer','Dance',40.00,'2023-01-16',1);
INSERT INTO Classes VALUES
(1,'Morning Yoga',1,'Monday','07:00',60,20,'Beginner'),
(2,'Power Yoga',1,'Wednesday','18:30',75,18,'Advanced'),
(3,'Iron Circle',2,'Tuesday','19:00',50,12,'Intermediate'),
(4,'Pilates Basics',3,'Thursday','09:30',45,15,'Beginner'),
(5,'Spin Express',5,'Monday','17:45',30,25,'Intermediate'),
(6,'Spin Marathon',5,'Saturday','10:00',90,24,'Advanced'),
(7,'Zumba Party',8,'Friday','18:00',55,30,'Beginner'),
(8,'Yin Yoga',6,'Sunday','11:00',70,16,'Beginner'),
(9,'Kettlebell Basics',2,'Thursday','18:00',40,10,'Beginner'),
(10,'Pilates Reformer',3,'Monday','12:15',50,8,'Advanced'),
(11,'Deadlift Clinic',2,'Saturday','13:00',80,6,'Advanced');
INSERT INTO Enrollments VALUES
(1,1,1,'2023-01-05',1),(2,1,2,'2023-01-11',1),(3,1,10,'2023-02-06',0),(4,1,5,'2023-03-06',1),
(5,2,3,'2023-01-10',1),(6,3,1,'2023-01-16',1),(7,3,7,'2023-01-20',1),(8,4,4,'2023-02-02',1),
(9,4,8,'2023-02-12',0),(10,5,5,'2023-02-13',1),(11,5,6,'2023-02-18',1),(12,5,1,'2023-03-13',0),
(13,6,3,'2023-02-21',0),(14,7,7,'2023-03-03',1),(15,7,1,'2023-03-20',1),(16,8,9,'2023-03-23',1),
(17,8,3,'2023-03-28',1),(18,9,4,'2023-04-06',1),(19,9,1,'2023-04-10',1),(20,11,7,'2023-04-14',0),
(21,12,5,'2023-04-17',1),(22,12,6,'2023-05-06',0),(23,13,2,'2023-07-05',1),(24,13,7,'2023-07-07',1);
INSERT INTO Payments VALUES
(1,1,44.90,'2023-01-02','card'),(2,2,24.90,'2023-01-03','direct debit'),(3,3,19.90,'2023-01-05','cash'),
(4,4,22.50,'2023-01-05','direct debit'),(5,5,54.90,'2023-01-09','card'),(6,6,24.90,'2023-01-12','direct debit'),
(7,8,44.90,'2023-01-15','card'),(8,1,44.90,'2023-02-01','card'),(9,2,24.90,'2023-02-03','direct debit'),
(10,5,54.90,'2023-02-08','card'),(11,7,19.90,'2023-02-11','cash'),(12,11,79.00,'2023-02-14','card'),
(13,1,44.90,'2023-03-01','card'),(14,5,54.90,'2023-03-07','paypal'),(15,12,32.90,'2023-03-29','paypal'),
(16,11,79.00,'2023-03-30','card'),(17,13,44.90,'2023-06-20','direct debit'),(18,5,54.90,'2023-06-22','card');
