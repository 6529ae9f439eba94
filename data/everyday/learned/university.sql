CREATE TABLE Departments (
  DeptID INTEGER PRIMARY KEY,
  DeptName TEXT NOT NULL,
  Building TEXT,
  AnnualBudget REAL
);
CREATE TABLE Professors (
  ProfessorID INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  DeptID INTEGER,
  Title TEXT,
  Salary REAL,
  HireDate TEXT,
  Email TEXT,
  FOREIGN KEY (DeptID) REFERENCES Departments(DeptID)
);
CREATE TABLE Students (
  StudentID INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  BirthDate TEXT,
  HomeTown TEXT,
  MajorDeptID INTEGER,
  AdvisorID INTEGER,
  EnrolledYear INTEGER,
  HasScholarship INTEGER,
  FOREIGN KEY (MajorDeptID) REFERENCES Departments(DeptID),
  FOREIGN KEY (AdvisorID) REFERENCES Professors(ProfessorID)
);
CREATE TABLE Courses (
  CourseID INTEGER PRIMARY KEY,
  CourseCode TEXT,
  Title TEXT NOT NULL,
  Credits INTEGER,
  DeptID INTEGER,
  ProfessorID INTEGER,
  MaxSeats INTEGER,
  FOREIGN KEY (DeptID) REFERENCES Departments(DeptID),
  FOREIGN KEY (ProfessorID) REFERENCES Professors(ProfessorID)
);
CREATE TABLE Prerequisites (
  CourseID INTEGER,
  RequiredCourseID INTEGER,
  MinGrade REAL,
  PRIMARY KEY (CourseID, RequiredCourseID),
  FOREIGN KEY (CourseID) REFERENCES Courses(CourseID),
  FOREIGN KEY (RequiredCourseID) REFERENCES Courses(CourseID)
);
CREATE TABLE Enrollments (
  EnrollmentID INTEGER PRIMARY KEY,
  StudentID INTEGER,
  CourseID INTEGER,
  Semester TEXT,
  Grade REAL,
  Status TEXT,
  FOREIGN KEY (StudentID) REFERENCES Students(StudentID),
  FOREIGN KEY (CourseID) REFERENCES Courses(CourseID)
);
INSERT INTO Departments VALUES
(1,'Computer Science','Turing Hall',1850000),
(2,'Mathematics','Noether Building',920000),
(3,'History','Old Library',610000),
(4,'Biology','Darwin Wing',2100000),
(5,'Philosophy','Old Library',NULL),
(6,'Physics','Curie Hall',1740000),
(7,'Economics','Smith House',1300000),
(8,'Music','Opera Annex',430000);
INSERT INTO Professors VALUES
(1,'Margaret','Ellis',1,'Full Professor',112000,'2004-09-01','ellis@uni.example'),
(2,'Arjun','Desai',1,'Assistant Professor',78000,'2019-09-01','desai@uni.example'),
(3,'Ilse','Baumann',2,'Full Professor',105500,'2001-03-15','baumann@uni.example'),
(4,'Thomas','Whitfield',3,'Associate Professor',84000,'2011-09-01',NULL),
(5,'Mei','Lin',4,'Full Professor',118000,'2008-01-10','lin@uni.example'),
(6,'Rafael','Ortega',4,'Assistant Professor',76500,'2020-09-01','ortega@uni.example'),
(7,'Brigitte','Klein',2,'Lecturer',59000,'2016-10-01','klein@uni.example'),
(8,'Samuel','Adeyemi',1,'Associate Professor',91000,'2013-09-01','adeyemi@uni.example'),
(9,'Nora','Haugen',5,'Lecturer',56500,'2022-02-01',NULL);
INSERT INTO Students VALUES
(1,'Liam','Carter','2002-04-17','Boston',1,1,2020,1),
(2,'Emma','Rossi','2003-08-02','Chicago',1,8,2021,0),
(3,'Noah','Fischer','2001-12-24','Denver',2,3,2019,0),
(4,'Zara','Hussain','2003-01-30','Boston',4,5,2021,1),
(5,'Oliver','Grant','2004-06-11','Seattle',4,6,2022,0),
(6,'Chloe','Martin','2002-10-05','Austin',3,4,2020,0),
(7,'Mateo','Silva','2003-03-19','Miami',1,1,2021,1),
(8,'Ava','Johansson','2004-11-27','Boston',2,7,2022,0),
(9,'Ethan','Brooks','2001-07-08','Chicago',3,4,2019,0),
(10,'Sofia','Nikolaidis','2002-09-14','Portland',4,5,2020,1),
(11,'Lucas','Weber','2005-02-03','Seattle',1,2,2023,0),
(12,'Maya','Goldberg','2004-05-22','New York',NULL,NULL,2023,0),
(13,'Jack','O''Brien','2003-12-01','Boston',1,8,2021,0),
(14,'Hana','Sato','2004-08-18','Austin',2,3,2022,1);
INSERT INTO Courses VALUES
(1,'CS101','Introduction to Programming',6,1,2,120),
(2,'CS201','Data Structures',6,1,8,80),
(3,'CS310','Databases',5,1,1,60),
(4,'CS450','Machine Learning',8,1,1,40),
(5,'MA101','Linear Algebra',6,2,7,100),
(6,'MA102','Calculus I',7,2,3,110),
(7,'MA210','Probability',5,2,3,70),
(8,'HI120','Medieval Europe',4,3,4,50),
(9,'HI230','History of Science',4,3,4,45),
(10,'BI101','Cell Biology',6,4,5,90),
(11,'BI240','Genetics',7,4,6,55),
(12,'PH110','Logic',3,5,NULL,35);
INSERT INTO Prerequisites VALUES
(2,1,50),(3,2,60),(4,2,65),(4,5,60),(4,7,55),(7,6,50),(11,10,70),(9,8,NULL);
INSERT INTO Enrollments VALUES
(1,1,1,'2020 Fall',91,'completed'),(2,1,2,'2021 Fall',88,'completed'),(3,1,3,'2022 Spring',95,'completed'),(4,1,4,'2023 Fall',NULL,'in progress'),
(5,2,1,'2021 Fall',74,'completed'),(6,2,2,'2022 Fall',66.5,'completed'),(7,2,3,'2023 Fall',NULL,'in progress'),
(8,3,5,'2019 Fall',82,'completed'),(9,3,6,'2019 Fall',79,'completed'),(10,3,7,'2021 Spring',93,'completed'),
(11,4,10,'2021 Fall',87,'completed'),(12,4,11,'2022 Spring',90,'completed'),
(13,5,10,'2022 Fall',58,'completed'),(14,5,11,'2023 Fall',NULL,'dropped'),
(15,6,8,'2020 Fall',85.5,'completed'),(16,6,9,'2023 Fall',NULL,'in progress'),
(17,7,1,'2021 Fall',97,'completed'),(18,7,2,'2022 Fall',92,'completed'),(19,7,5,'2022 Fall',89,'completed'),(20,7,3,'2023 Fall',NULL,'in progress'),
(21,8,6,'2022 Fall',71,'completed'),(22,8,1,'2023 Fall',NULL,'dropped'),
(23,9,8,'2019 Fall',64,'completed'),(24,9,9,'2020 Fall',70,'completed'),
(25,10,10,'2020 Fall',96,'completed'),(26,11,1,'2023 Fall',NULL,'in progress'),
(27,13,1,'2021 Fall',45,'failed'),(28,13,6,'2022 Fall',52,'failed'),
(29,14,5,'2022 Fall',84,'completed'),(30,10,9,'2021 Spring',81,'completed');
