CREATE TABLE teachers (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, hired_on DATE, salary REAL, is_fulltime BOOLEAN, mentor_id INTEGER);
CREATE TABLE classes (id INTEGER PRIMARY KEY, label TEXT, grade_level INTEGER, room TEXT, class_teacher_id INTEGER);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date DATE, gender TEXT, class_id INTEGER, bus_line TEXT);
CREATE TABLE subjects (id INTEGER PRIMARY KEY, title TEXT, hours_per_week INTEGER, is_elective BOOLEAN);
CREATE TABLE lessons (id INTEGER PRIMARY KEY, class_id INTEGER, subject_id INTEGER, teacher_id INTEGER, weekday TEXT);
CREATE TABLE marks (id INTEGER PRIMARY KEY, pupil_id INTEGER, subject_id INTEGER, mark INTEGER, given_on DATE, kind TEXT);
CREATE TABLE absences (id INTEGER PRIMARY KEY, pupil_id INTEGER, absent_on DATE, hours INTEGER, excused BOOLEAN, note TEXT);
INSERT INTO teachers VALUES
(1,'Martha','Lee','2004-08-15',5200,1,NULL),(2,'George','Parker','2010-08-20',4650,1,1),(3,'Olivia','Stone','2015-02-01',4100,1,1),(4,'Hassan','Yilmaz','2018-08-13',3900,0,2),
(5,'Claire','Dupont','2019-08-12',3750,1,3),(6,'Peter','Novak','2021-08-16',3400,0,3),(7,'Ingrid','Berg','2001-08-20',5450,1,NULL),(8,'Daniel','Ruiz','2023-02-06',3250,1,1);
INSERT INTO classes VALUES (1,'5a',5,'R101',1),(2,'5b',5,'R102',3),(3,'6a',6,'R201',2),(4,'7a',7,'R205',7),(5,'8a',8,NULL,5);
INSERT INTO pupils VALUES
(1,'Ella','Brown','2013-02-11','f',1,'12'),(2,'Noah','Fischer','2013-06-30','m',1,NULL),(3,'Mia','Kaya','2012-12-05','f',1,'7'),(4,'Leo','Santos','2013-04-18','m',1,'12'),
(5,'Ava','Jones','2013-01-22','f',2,NULL),(6,'Finn','Olsen','2013-08-09','m',2,'3'),(7,'Zoe','Petrov','2012-11-27','f',2,'7'),
(8,'Ben','Adams','2012-03-03','m',3,'12'),(9,'Lily','Chen','2012-05-14','f',3,NULL),(10,'Omar','Aziz','2011-10-21','m',3,'3'),(11,'Ida','Hansen','2012-07-07','f',3,NULL),(12,'Tim','Weber','2012-01-30','m',3,'7'),
(13,'Nora','Silva','2011-04-02','f',4,'12'),(14,'Jack','Murphy','2010-12-19','m',4,NULL),(15,'Amy','Adams','2010-02-25','f',5,'12'),(16,'Paul','Keller','2009-11-13','m',5,'3');
INSERT INTO subjects VALUES (1,'Mathematics',5,0),(2,'English',4,0),(3,'Biology',3,0),(4,'History',2,0),(5,'Art',2,1),(6,'French',3,1),(7,'Latin',3,1);
INSERT INTO lessons VALUES
(1,1,1,1,'Monday'),(2,1,2,2,'Monday'),(3,1,3,3,'Tuesday'),(4,1,5,6,'Friday'),(5,2,1,1,'Tuesday'),(6,2,2,3,'Wednesday'),(7,2,4,2,'Thursday'),(8,3,1,4,'Monday'),(9,3,6,5,'Tuesday'),(10,3,2,2,'Wednesday'),(11,3,3,3,'Monday'),(12,4,1,1,'Thursday'),(13,4,4,7,'Monday'),(14,4,6,5,'Wednesday'),(15,5,6,5,'Friday'),(16,5,3,3,'Monday');
INSERT INTO marks VALUES
(1,1,1,88,'2024-01-16','test'),(2,2,1,61,'2024-01-16','test'),(3,3,1,95,'2024-01-16','test'),(4,4,1,47,'2024-01-16','test'),(5,1,2,92,'2024-02-02','essay'),(6,2,2,73,'2024-02-02','essay'),(7,3,3,81,'2024-03-11','oral'),
(8,5,1,77,'2024-01-18','test'),(9,6,1,52,'2024-01-18','test'),(10,7,1,84,'2024-01-18','test'),(11,5,4,90,'2024-03-05','oral'),(12,8,1,69,'2024-01-22','test'),(13,9,1,98,'2024-01-22','test'),(14,10,1,43,'2024-01-22','test'),(15,11,6,86,'2024-02-20','oral'),(16,12,6,58,'2024-02-20','oral'),(17,9,2,94,'2023-12-08','essay'),(18,8,3,75,'2023-12-12','test'),(19,13,4,79,'2023-11-30','essay'),(20,14,4,64,'2023-11-30','essay'),(21,15,6,91,'2023-12-15','test'),(22,10,3,55,'2023-12-12','test'),(23,1,3,85,'2024-03-11','oral'),(24,9,3,89,'2023-12-12','test');
INSERT INTO absences VALUES
(1,2,'2024-01-10',6,1,'flu'),(2,2,'2024-01-11',6,1,'flu'),(3,4,'2024-02-05',2,0,NULL),(4,6,'2024-01-29',5,1,'dentist'),(5,10,'2023-12-01',6,0,NULL),(6,10,'2023-12-04',4,0,'overslept'),(7,10,'2024-02-14',6,1,'flu'),(8,14,'2024-03-01',3,0,NULL),(9,16,'2023-11-20',6,1,'family event'),(10,12,'2024-02-14',1,0,'overslept'),(11,4,'2024-03-08',6,1,'flu'),(12,10,'2024-03-12',5,0,NULL);
