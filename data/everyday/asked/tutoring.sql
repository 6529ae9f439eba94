CREATE TABLE languages (
  language_code TEXT PRIMARY KEY,
  language_name TEXT,
  family TEXT,
  price_per_hour INTEGER
);
CREATE TABLE tutors (
  tutor_id INTEGER PRIMARY KEY,
  name TEXT,
  native_language TEXT,
  city TEXT,
  hourly_pay REAL,
  teaching_since INTEGER,
  coach_id INTEGER,
  online_only TEXT
);
CREATE TABLE tutor_languages (
  tutor_id INTEGER,
  language_code TEXT,
  certificate TEXT,
  PRIMARY KEY (tutor_id, language_code)
);
CREATE TABLE students (
  student_id INTEGER PRIMARY KEY,
  name TEXT,
  native_language TEXT,
  city TEXT,
  birth_date TEXT,
  recommended_by INTEGER
);
CREATE TABLE lessons (
  lesson_id INTEGER PRIMARY KEY,
  student_id INTEGER,
  tutor_id INTEGER,
  language_code TEXT,
  lesson_date TEXT,
  minutes INTEGER,
  price REAL,
  trial TEXT,
  paid TEXT
);
CREATE TABLE feedback (
  feedback_id INTEGER PRIMARY KEY,
  student_id INTEGER,
  tutor_id INTEGER,
  given_on TEXT,
  score INTEGER,
  remarks TEXT
);
INSERT INTO languages VALUES ('en','English','Germanic',30),('de','German','Germanic',32),('es','Spanish','Romance',28),('fr','French','Romance',31),('ja','Japanese','Japonic',42),('sv','Swedish','Germanic',36),('it','Italian','Romance',29);
INSERT INTO tutors VALUES
(1,'Brigitte Maas','de','Lyon',24.0,2004,NULL,'F'),
(2,'Owen Parry','en','Lyon',21.5,2012,1,'F'),
(3,'Consuelo Rey','es','Grenoble',20.0,2015,1,'F'),
(4,'Takeshi Oda','ja','Paris',27.5,2016,2,'T'),
(5,'Linnea Berg','sv','Paris',22.0,2019,2,'T'),
(6,'Mathieu Colin','fr','Lyon',19.0,2021,3,'F'),
(7,'Gianna Conti','it','Grenoble',20.5,2022,3,'T');
INSERT INTO tutor_languages VALUES
(1,'de','C2 examiner'),(1,'en',NULL),(2,'en','CELTA'),(2,'fr',NULL),(3,'es','ELE'),(3,'it',NULL),(4,'ja','JLPT trainer'),(4,'en','TESOL'),(5,'sv',NULL),(5,'en','CELTA'),(5,'de',NULL),(6,'fr','FLE'),(7,'it','DITALS'),(7,'es',NULL);
INSERT INTO students VALUES
(1,'Yann Leroux','fr','Lyon','1990-03-12',NULL),
(2,'Camille Petit','fr','Lyon','2006-11-30',1),
(3,'Ahmet Kaya','de','Grenoble','1984-07-08',NULL),
(4,'Jade Moreau','fr','Paris','2001-01-25',1),
(5,'Laura Schmid','de','Lyon','1997-09-17',3),
(6,'Peter Novotny','en','Grenoble','1975-05-02',3),
(7,'Inès Garnier','fr','Paris','2008-06-19',4),
(8,'Simon Blanc','fr','Grenoble','1993-12-05',NULL),
(9,'Rosa Ferreira','es','Lyon','1988-02-14',1);
INSERT INTO lessons VALUES
(1,1,2,'en','2023-09-04',60,30.0,'F','T'),
(2,2,1,'de','2023-09-06',30,0.0,'T','T'),
(3,2,1,'de','2023-09-13',60,32.0,'F','T'),
(4,3,6,'fr','2023-09-20',90,46.5,'F','T'),
(5,4,4,'ja','2023-10-02',60,42.0,'F','T'),
(6,5,2,'fr','2023-10-05',60,31.0,'F','F'),
(7,6,3,'es','2023-10-11',90,42.0,'F','T'),
(8,1,2,'en','2023-10-16',120,60.0,'F','T'),
(9,7,5,'sv','2023-11-08',30,0.0,'T','T'),
(10,4,4,'ja','2023-11-13',90,63.0,'F','F'),
(11,1,5,'en','2023-11-20',60,30.0,'F','T'),
(12,9,1,'de','2024-01-10',45,24.0,'F','F'),
(13,6,7,'it','2024-01-15',30,0.0,'T','T'),
(14,3,2,'en','2024-01-24',60,30.0,'F','T'),
(15,5,6,'fr','2024-02-07',60,31.0,'F','T'),
(16,4,4,'ja','2024-02-12',60,42.0,'F','F'),
(17,2,1,'de','2024-02-21',60,32.0,'F','T'),
(18,6,3,'es','2024-03-06',75,35.0,'F','T');
INSERT INTO feedback VALUES
(1,1,2,'2023-10-20',5,'Patient and funny'),
(2,2,1,'2023-09-30',4,'clear grammar explanations'),
(3,4,4,'2023-12-01',5,'best kanji tricks'),
(4,5,2,'2023-10-09',3,'too much homework'),
(5,6,7,'2024-01-16',NULL,'only a trial so far'),
(6,3,6,'2023-10-01',2,'often late, little grammar'),
(7,6,3,'2024-03-10',4,NULL),
(8,1,5,'2023-12-02',4,'homework was useful');
