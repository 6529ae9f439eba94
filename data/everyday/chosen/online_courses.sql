CREATE TABLE instructors (
  instructorId INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL,
  country TEXT,
  specialty TEXT,
  hourlyRate REAL,
  mentorId INTEGER REFERENCES instructors(instructorId)
);
CREATE TABLE courses (
  courseId INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  category TEXT,
  level TEXT,
  price REAL,
  publishedOn TEXT,
  instructorId INTEGER REFERENCES instructors(instructorId),
  prerequisiteId INTEGER REFERENCES courses(courseId)
);
CREATE TABLE lessons (
  lessonId INTEGER PRIMARY KEY,
  courseId INTEGER REFERENCES courses(courseId),
  title TEXT,
  durationMinutes INTEGER,
  isFreePreview INTEGER
);
CREATE TABLE learners (
  learnerId INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL,
  email TEXT,
  country TEXT,
  birthYear INTEGER,
  registeredOn TEXT
);
CREATE TABLE enrollments (
  enrollmentId INTEGER PRIMARY KEY,
  learnerId INTEGER REFERENCES learners(learnerId),
  courseId INTEGER REFERENCES courses(courseId),
  enrolledOn TEXT,
  progressPercent INTEGER,
  rating INTEGER
);
CREATE TABLE certificates (
  certificateId INTEGER PRIMARY KEY,
  learnerId INTEGER REFERENCES learners(learnerId),
  courseId INTEGER REFERENCES courses(courseId),
  issuedOn TEXT,
  grade REAL
);
INSERT INTO instructors VALUES
(1,'Dr. Helen Park','USA','Data Science',95,NULL),
(2,'Luis Romero','Spain','Web Development',60,1),
(3,'Ingrid Holm','Norway','Design',55,NULL),
(4,'Rajesh Patel','India','Data Science',48,1),
(5,'Claire Martin','France','Languages',40,3),
(6,'Kofi Mensah','Ghana','Web Development',65,2),
(7,'Emma Brown','USA','Photography',70,3),
(8,'Tomasz Zielinski','Poland','Business',58,1);
INSERT INTO courses VALUES
(1,'Python for Beginners','Programming','beginner',49,'2021-02-15',4,NULL),
(2,'Data Analysis with Python','Data Science','intermediate',79,'2021-06-01',4,1),
(3,'Machine Learning Basics','Data Science','advanced',119,'2022-01-20',1,2),
(4,'HTML and CSS','Programming','beginner',29,'2020-09-10',2,NULL),
(5,'JavaScript Essentials','Programming','intermediate',59,'2021-03-25',2,4),
(6,'React in Practice','Programming','advanced',89,'2022-05-14',6,5),
(7,'Graphic Design Foundations','Design','beginner',45,'2020-11-30',3,NULL),
(8,'French for Travellers','Languages','beginner',25,'2021-08-08',5,NULL),
(9,'French Conversation','Languages','intermediate',39,'2022-03-03',5,8),
(10,'Portrait Photography','Photography','intermediate',65,'2022-09-17',7,NULL),
(11,'Statistics Refresher','Data Science','beginner',0,'2023-01-09',1,NULL),
(12,'Logo Design Workshop','Design','intermediate',72,'2023-04-22',3,7),
(13,'Python Web Scraping','Programming','advanced',69,'2023-07-05',4,1);
INSERT INTO lessons VALUES
(1,1,'Installing Python',12,1),(2,1,'Variables and Types',25,0),(3,1,'Loops',31,0),
(4,2,'Reading CSV Files',22,1),(5,2,'Charts',40,0),
(6,3,'What is Machine Learning?',18,1),(7,3,'Linear Regression',52,0),(8,3,'Decision Trees',58,0),(9,3,'Model Evaluation',47,0),
(10,4,'Your First Web Page',15,1),(11,4,'Styling Text',28,0),
(12,5,'Functions',33,0),(13,5,'Working with the DOM',44,0),
(14,6,'Components',37,1),(15,6,'State and Props',49,0),
(16,7,'Colour Theory',35,1),(17,7,'Typography',38,0),
(18,8,'At the Airport',20,1),(19,8,'Ordering Food',24,0),
(20,9,'Small Talk',26,0),
(21,10,'Lighting',42,0),(22,10,'Posing',30,0),
(23,11,'Mean and Median',16,1),(24,12,'Sketching a Logo',64,0);
INSERT INTO learners VALUES
(1,'Anna Schmidt','anna.s@mail.com','Germany',1994,'2021-01-20'),
(2,'James O''Neill','james@mail.ie','Ireland',1988,'2021-02-28'),
(3,'Priya Sharma','priya@mail.in','India',2001,'2021-05-04'),
(4,'Lucas Silva',NULL,'Brazil',1999,'2021-09-13'),
(5,'Chloe Dubois','chloe@mail.fr','France',1979,'2022-01-02'),
(6,'Max Bauer','max.bauer@mail.com','Germany',2003,'2022-02-16'),
(7,'Aiko Sato','aiko@mail.jp','Japan',1996,'2022-06-30'),
(8,'Daniel Levi',NULL,'Israel',1967,'2022-11-11'),
(9,'Olivia Green','olivia.g@mail.com','USA',1992,'2023-01-05'),
(10,'Mateo Cruz','mateo@mail.mx','Mexico',2005,'2023-03-19'),
(11,'Lena Vogel','lena.v@mail.com','Germany',1985,'2023-05-27'),
(12,'Sam Wilson','sam.w@mail.com','USA',1998,'2023-10-08');
INSERT INTO enrollments VALUES
(1,1,1,'2021-02-20',100,5),(2,1,2,'2021-06-15',100,4),(3,1,3,'2022-02-01',80,5),(4,2,4,'2021-03-02',100,4),
(5,2,5,'2021-04-11',60,3),(6,3,1,'2021-05-05',100,5),(7,3,2,'2021-07-20',100,5),(8,3,3,'2022-01-25',100,5),
(9,4,7,'2021-09-20',35,NULL),(10,4,1,'2021-10-01',10,2),(11,5,10,'2022-10-02',100,4),(12,6,1,'2022-03-01',90,4),
(13,6,5,'2022-04-18',20,NULL),(14,6,6,'2022-06-06',0,NULL),(15,7,8,'2022-07-07',100,5),(16,7,9,'2022-09-12',100,4),
(17,8,8,'2022-11-15',45,3),(18,9,11,'2023-01-15',100,5),(19,9,1,'2023-02-02',100,4),(20,9,2,'2023-04-14',70,4),
(21,10,4,'2023-03-20',100,5),(22,11,12,'2023-06-10',55,4),(23,11,7,'2023-05-30',100,4),(24,1,11,'2023-08-15',100,3),
(25,3,13,'2023-07-21',40,NULL);
INSERT INTO certificates VALUES
(1,1,1,'2021-04-30',92),(2,1,2,'2021-09-12',85.5),(3,2,4,'2021-05-16',78),(4,3,1,'2021-06-22',97),
(5,3,2,'2021-10-03',94.5),(6,3,3,'2022-07-18',98.5),(7,5,10,'2023-01-29',81),(8,7,8,'2022-08-25',90),
(9,7,9,'2022-12-19',88),(10,9,11,'2023-02-20',95),(11,9,1,'2023-06-06',74),(12,10,4,'2023-05-09',83),(13,11,7,'2023-09-27',89);
