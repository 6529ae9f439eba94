CREATE TABLE department (
  dept_id TEXT PRIMARY KEY,
  dept_name TEXT NOT NULL,
  building TEXT NOT NULL,
  budget REAL NOT NULL
);
CREATE TABLE instructor (
  instructor_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  dept_id TEXT NOT NULL,
  salary REAL NOT NULL,
  hire_date DATE NOT NULL,
  is_tenured INTEGER NOT NULL,
  office TEXT,
  FOREIGN KEY (dept_id) REFERENCES department(dept_id)
);
CREATE TABLE course (
  course_id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  dept_id TEXT NOT NULL,
  credits INTEGER NOT NULL,
  prereq_id TEXT,
  FOREIGN KEY (dept_id) REFERENCES department(dept_id),
  FOREIGN KEY (prereq_id) REFERENCES course(course_id)
);
CREATE TABLE section (
  section_id INTEGER PRIMARY KEY,
  course_id TEXT NOT NULL,
  instructor_id INTEGER NOT NULL,
  term TEXT NOT NULL,
  room TEXT,
  capacity INTEGER NOT NULL,
  FOREIGN KEY (course_id) REFERENCES course(course_id),
  FOREIGN KEY (instructor_id) REFERENCES instructor(instructor_id)
);
CREATE TABLE student (
  student_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  major_dept_id TEXT,
  gpa REAL NOT NULL,
  residency TEXT NOT NULL,
  admitted_on DATE NOT NULL,
  email TEXT,
  FOREIGN KEY (major_dept_id) REFERENCES department(dept_id)
);
CREATE TABLE enrollment (
  section_id INTEGER NOT NULL,
  student_id INTEGER NOT NULL,
  grade TEXT,
  status TEXT NOT NULL,
  PRIMARY KEY (section_id, student_id),
  FOREIGN KEY (section_id) REFERENCES section(section_id),
  FOREIGN KEY (student_id) REFERENCES student(student_id)
);
INSERT INTO department VALUES
('BIO','Biology','Carver Hall',410000),('MATH','Mathematics','Noether Hall',355000),('ENGL','English','Morrison Hall',298000),
('CIS','Computer Information Systems','Noether Hall',520000),('NURS','Nursing','Carver Hall',640000),('AUTO','Automotive Technology','Shop Annex',270000),('MUS','Music','Fine Arts Center',145000),('ART','Visual Arts','Fine Arts Center',132000);
INSERT INTO instructor VALUES
(501,'Margaret','Chen','BIO',78200,'2008-08-15',1,'C-210'),
(502,'Robert','Sandoval','MATH',71400,'2012-08-20',1,'N-114'),
(503,'Denise','Whitaker','ENGL',64800,'2015-01-12',1,'M-301'),
(504,'Anil','Kapoor','CIS',83500,'2016-08-22',1,'N-220'),
(505,'Teresa','Johansson','NURS',86900,'2011-01-10',1,'C-105'),
(506,'Frank','DiMarco','AUTO',59700,'2018-08-20',0,NULL),
(507,'Keisha','Barnes','MATH',60300,'2020-08-24',0,'N-116'),
(508,'Evan','Lindqvist','CIS',69900,'2021-01-11',0,'N-222'),
(509,'Paula','Rossi','ENGL',57400,'2022-08-22',0,NULL),
(510,'Harold','Nguyen','BIO',62100,'2019-08-19',0,'C-212'),
(511,'Yolanda','Pierce','MUS',52500,'2023-01-09',0,'F-08');
INSERT INTO course VALUES
('BIO101','General Biology I','BIO',4,NULL),
('BIO102','General Biology II','BIO',4,'BIO101'),
('BIO210','Human Anatomy','BIO',4,'BIO102'),
('MATH095','Intermediate Algebra','MATH',3,NULL),
('MATH120','College Algebra','MATH',3,'MATH095'),
('MATH151','Calculus I','MATH',5,'MATH120'),
('ENGL101','Composition I','ENGL',3,NULL),
('ENGL102','Composition II','ENGL',3,'ENGL101'),
('CIS110','Introduction to Programming','CIS',3,NULL),
('CIS215','Database Systems','CIS',4,'CIS110'),
('CIS230','Introduction to Networking','CIS',3,'CIS110'),
('NURS101','Fundamentals of Nursing','NURS',6,'BIO101'),
('AUTO105','Engine Repair','AUTO',5,NULL),
('MUS100','Music Appreciation','MUS',2,NULL),
('ART110','Drawing I','ART',3,NULL);
INSERT INTO section VALUES
(1001,'BIO101',501,'Fall 2023','C-120',32),
(1002,'MATH120',502,'Fall 2023','N-101',35),
(1003,'ENGL101',503,'Fall 2023','M-115',25),
(1004,'CIS110',504,'Fall 2023','N-205',28),
(1005,'MATH095',507,'Fall 2023','N-103',36),
(1006,'AUTO105',506,'Fall 2023','Bay 2',16),
(1007,'BIO102',510,'Spring 2024','C-120',32),
(1008,'MATH151',502,'Spring 2024','N-101',30),
(1009,'ENGL102',509,'Spring 2024',NULL,24),
(1010,'CIS215',504,'Spring 2024','N-205',22),
(1011,'NURS101',505,'Spring 2024','C-140',20),
(1012,'ENGL101',503,'Spring 2024',NULL,26),
(1013,'CIS110',508,'Spring 2024','N-207',27),
(1014,'BIO101',510,'Fall 2024','C-122',34),
(1015,'CIS230',508,'Fall 2024','N-207',21),
(1016,'MATH120',507,'Fall 2024','N-103',38),
(1017,'CIS110',504,'Fall 2024','N-205',29);
INSERT INTO student VALUES
(1,'Alicia','Monroe','BIO',3.72,'in-district','2023-08-01','amonroe@ccmail.edu'),
(2,'Brandon','Teller','CIS',2.95,'in-district','2023-08-01','bteller@ccmail.edu'),
(3,'Camila','Reyes','NURS',3.88,'in-state','2023-08-02','creyes@ccmail.edu'),
(4,'Derek','Fontaine','AUTO',2.41,'in-district','2023-08-07',NULL),
(5,'Esther','Okonkwo','NURS',3.54,'international','2023-08-09','eokonkwo@ccmail.edu'),
(6,'Felix','Gardner','CIS',3.15,'in-state','2023-08-14','fgardner@ccmail.edu'),
(7,'Gina','Moretti',NULL,2.78,'in-district','2024-01-05','gmoretti@ccmail.edu'),
(8,'Hector','Salinas','MATH',3.41,'out-of-state','2023-08-10','hsalinas@ccmail.edu'),
(9,'Iris','Blackwood','ENGL',3.63,'in-district','2023-08-15','iblackwood@ccmail.edu'),
(10,'Jamal','Edwards','CIS',3.97,'in-district','2024-01-08','jedwards@ccmail.edu'),
(11,'Kira','Novak','BIO',3.08,'international','2024-01-10',NULL),
(12,'Logan','Pratt',NULL,1.86,'in-state','2024-01-11','lpratt@ccmail.edu'),
(13,'Mina','Park','CIS',3.30,'in-state','2024-08-05','mpark@ccmail.edu'),
(14,'Nathan','Boyle','ENGL',2.67,'in-district','2024-08-06','nboyle@ccmail.edu'),
(15,'Olga','Sorensen','NURS',3.22,'in-district','2024-08-12','osorensen@ccmail.edu');
INSERT INTO enrollment VALUES
(1001,1,'A','completed'),(1001,3,'A','completed'),(1001,5,'B','completed'),(1002,8,'A','completed'),(1002,6,'C','completed'),
(1003,1,'B','completed'),(1003,9,'A','completed'),(1003,4,NULL,'withdrawn'),(1004,2,'C','completed'),(1004,6,'B','completed'),
(1004,8,'A','completed'),(1005,2,'C','completed'),(1005,4,'D','completed'),(1006,4,'B','completed'),(1007,1,'A','completed'),
(1007,11,NULL,'withdrawn'),(1008,8,'B','completed'),(1009,9,'A','completed'),(1010,2,'B','completed'),(1010,6,'B','completed'),
(1011,3,'A','completed'),(1011,5,'B','completed'),(1012,7,'C','completed'),(1012,12,'F','completed'),(1013,10,'A','completed'),
(1014,11,NULL,'enrolled'),(1015,10,NULL,'enrolled'),(1016,13,NULL,'enrolled'),(1017,13,NULL,'enrolled'),(1017,7,NULL,'enrolled');
