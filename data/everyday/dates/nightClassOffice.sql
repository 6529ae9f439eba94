CREATE TABLE learner (
  learnerId INTEGER PRIMARY KEY,
  name TEXT,
  birthYear INTEGER,
  town TEXT,
  memberSince DATE,
  cardValidUntil DATE
);
CREATE TABLE lecturer (
  lecturerId INTEGER PRIMARY KEY,
  name TEXT,
  subjectArea TEXT,
  birthDate DATE,
  contractEnd DATE
);
CREATE TABLE course (
  courseId INTEGER PRIMARY KEY,
  title TEXT,
  lecturerId INTEGER,
  startDate DATE,
  endDate DATE,
  signupDeadline DATE,
  price REAL,
  online TEXT,
  FOREIGN KEY (lecturerId) REFERENCES lecturer(lecturerId)
);
CREATE TABLE registration (
  regId INTEGER PRIMARY KEY,
  learnerId INTEGER,
  courseId INTEGER,
  registeredOn DATE,
  payBy DATE,
  paidOn DATE,
  cancelledOn DATE,
  FOREIGN KEY (learnerId) REFERENCES learner(learnerId),
  FOREIGN KEY (courseId) REFERENCES course(courseId)
);
CREATE TABLE homework (
  homeworkId INTEGER PRIMARY KEY,
  courseId INTEGER,
  topic TEXT,
  setOn DATE,
  dueDate DATE,
  FOREIGN KEY (courseId) REFERENCES course(courseId)
);
INSERT INTO learner VALUES
(1,'Agnes Holt',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 70,'Wexborough',DATE('now', '-14 years', '-30 days'),DATE('now', '+90 days')),
(2,'Rafael Souza',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 33,'Wexborough',DATE('now', '-1 years'),DATE('now')),
(3,'Mei Lin Chang',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 26,'Tarrow',DATE('now'),DATE('now', '+1 years')),
(4,'Patrick Doyle',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 48,'Tarrow',DATE('now', '-3 years', '-80 days'),DATE('now', '-14 days')),
(5,'Sunita Rao',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 41,'Little Haven',DATE('now', '-1 years', '-4 days'),DATE('now', '+1 days')),
(6,'Ludwig Baumann',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 79,'Little Haven',DATE('now', '-22 years'),DATE('now', '-2 years', '-40 days')),
(7,'Chloe Parrish',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 17,'Wexborough',DATE('now', '-5 days'),DATE('now', '+1 years', '-5 days')),
(8,'Omar Haddad',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 55,'Brackley',DATE('now', '-10 years'),DATE('now', '+12 days')),
(9,'Ines Moreira',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 38,'Brackley','2021-10-04',DATE('now', '-1 days')),
(10,'Gordon Pyle',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 64,'Tarrow',DATE('now', '-6 years', '-11 days'),DATE('now', '+25 days')),
(11,'Zoe Kaplan',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 16,'Brackley',DATE('now'),DATE('now', '+1 years')),
(12,'Harriet Nash',NULL,'Wexborough',DATE('now', '-2 years', '-60 days'),DATE('now', '-35 days'));
INSERT INTO lecturer VALUES
(1,'Dr Simone Leclerc','Languages',DATE('now', '-57 years', '-15 days'),DATE('now', '+400 days')),
(2,'Martin Ostberg','Crafts',DATE('now', '-44 years'),DATE('now', '+20 days')),
(3,'Fatima Zahra','Computing',DATE('now', '-31 years', '+5 days'),DATE('now', '-10 days')),
(4,'Jean Whitaker','Cooking',DATE('now', '-66 years', '-90 days'),DATE('now')),
(5,'Kofi Mensah','Languages',DATE('now', '-39 years', '-40 days'),DATE('now', '+1 years')),
(6,'Ursula Brandt','Music',DATE('now', '-62 years'),DATE('now', '-1 years', '-12 days')),
(7,'Neil Cartwright','Computing',DATE('now', '-28 years', '-3 days'),DATE('now', '+2 years'));
INSERT INTO course VALUES
(1,'French for Beginners',1,DATE('now'),DATE('now', '+90 days'),DATE('now', '-7 days'),180.0,'F'),
(2,'French Conversation',1,DATE('now', '-60 days'),DATE('now', '-1 days'),DATE('now', '-70 days'),145.0,'T'),
(3,'Wood Turning',2,DATE('now', '+1 days'),DATE('now', '+30 days'),DATE('now'),220.0,'F'),
(4,'Spreadsheets from Scratch',3,DATE('now', '-30 days'),DATE('now', '+5 days'),DATE('now', '-37 days'),95.0,'T'),
(5,'Bread and Pastry',4,DATE('now', '-1 days'),DATE('now', '+60 days'),DATE('now', '-4 days'),160.0,'F'),
(6,'Twi for Travellers',5,DATE('now', '+10 days'),DATE('now', '+70 days'),DATE('now', '+1 days'),130.0,'T'),
(7,'Guitar Basics',6,DATE('now', '-1 years', '-30 days'),DATE('now', '-1 years', '+45 days'),DATE('now', '-1 years', '-40 days'),175.0,'F'),
(8,'Python Evenings',7,DATE('now', '-1 years'),DATE('now', '-1 years', '+60 days'),DATE('now', '-1 years', '-5 days'),260.0,'T'),
(9,'Basket Weaving',2,DATE('now', '-100 days'),DATE('now'),DATE('now', '-110 days'),115.0,'F'),
(10,'Pottery for Two',2,DATE('now', '+25 days'),DATE('now', '+85 days'),DATE('now', '+18 days'),240.0,'F'),
(11,'Website Building',7,DATE('now', '+1 years'),DATE('now', '+1 years', '+50 days'),DATE('now', '+300 days'),275.0,'T'),
(12,'Thai Cooking',4,'2023-03-06','2023-04-24','2023-02-27',150.0,'F'),
(13,'Choir Singing',6,'2022-09-14','2023-03-22','2022-09-01',105.0,'F'),
(14,'Spanish Refresher',5,DATE('now'),DATE('now', '+7 days'),DATE('now', '-2 days'),125.0,'T'),
(15,'Calligraphy',2,DATE('now', '+4 days'),DATE('now', '+40 days'),DATE('now', '-6 days'),135.0,'F');
INSERT INTO registration VALUES
(1,1,1,DATE('now', '-20 days'),DATE('now', '-6 days'),DATE('now', '-8 days'),NULL),
(2,2,1,DATE('now', '-12 days'),DATE('now', '-2 days'),NULL,NULL),
(3,3,3,DATE('now'),DATE('now', '+14 days'),NULL,NULL),
(4,4,2,DATE('now', '-75 days'),DATE('now', '-61 days'),DATE('now', '-50 days'),NULL),
(5,5,5,DATE('now', '-9 days'),DATE('now'),NULL,NULL),
(6,6,7,DATE('now', '-1 years', '-45 days'),DATE('now', '-1 years', '-31 days'),DATE('now', '-1 years', '-31 days'),NULL),
(7,7,4,DATE('now', '-38 days'),DATE('now', '-24 days'),NULL,DATE('now', '-30 days')),
(8,8,8,DATE('now', '-1 years', '-10 days'),DATE('now', '-1 years', '+4 days'),DATE('now', '-1 years'),NULL),
(9,9,8,DATE('now', '-1 years'),DATE('now', '-1 years', '+14 days'),DATE('now', '-1 years', '+20 days'),NULL),
(10,10,9,DATE('now', '-111 days'),DATE('now', '-97 days'),DATE('now', '-99 days'),NULL),
(11,1,6,DATE('now', '-1 days'),DATE('now', '+13 days'),NULL,NULL),
(12,3,1,DATE('now'),DATE('now', '+1 days'),DATE('now'),NULL),
(13,4,4,DATE('now', '-40 days'),DATE('now', '-26 days'),NULL,NULL),
(14,5,12,'2023-02-11','2023-02-25','2023-02-20',NULL),
(15,9,12,'2023-02-20','2023-03-06','2023-03-15',NULL),
(16,6,13,'2022-08-29','2022-09-12','2022-09-12',NULL),
(17,10,14,DATE('now', '-3 days'),DATE('now', '+11 days'),DATE('now', '-1 days'),NULL),
(18,8,14,DATE('now', '-5 days'),DATE('now', '+9 days'),NULL,DATE('now')),
(19,11,14,DATE('now'),DATE('now', '+14 days'),DATE('now'),NULL),
(20,1,10,DATE('now', '-2 days'),DATE('now', '+12 days'),NULL,NULL),
(21,2,8,DATE('now', '-1 years', '-7 days'),DATE('now', '-1 years', '+7 days'),NULL,DATE('now', '-1 years')),
(22,4,5,DATE('now', '-16 days'),DATE('now', '-2 days'),NULL,NULL),
(23,7,3,DATE('now', '-1 days'),DATE('now', '+1 days'),NULL,NULL),
(24,12,2,DATE('now', '-80 days'),DATE('now', '-66 days'),DATE('now', '-64 days'),NULL),
(25,1,5,DATE('now', '-10 days'),DATE('now', '-1 days'),DATE('now'),NULL),
(26,8,1,DATE('now', '-25 days'),DATE('now', '-11 days'),DATE('now', '-12 days'),NULL),
(27,12,15,DATE('now', '-8 days'),DATE('now', '+6 days'),NULL,NULL);
INSERT INTO homework VALUES
(1,1,'Introducing yourself',DATE('now'),DATE('now', '+7 days')),
(2,2,'Letter to a friend',DATE('now', '-14 days'),DATE('now', '-4 days')),
(3,4,'Household budget sheet',DATE('now', '-8 days'),DATE('now')),
(4,4,'Pivot tables',DATE('now', '-1 days'),DATE('now', '+4 days')),
(5,5,'Sourdough starter',DATE('now', '-1 days'),DATE('now', '+1 days')),
(6,8,'Guessing game',DATE('now', '-1 years', '+10 days'),DATE('now', '-1 years', '+17 days')),
(7,9,'Finish the basket rim',DATE('now', '-10 days'),DATE('now', '-1 days')),
(8,14,'Irregular verbs',DATE('now'),DATE('now', '+1 days')),
(9,14,'Past tense story',DATE('now'),DATE('now', '+6 days')),
(10,12,'Green curry paste','2023-03-13','2023-03-20'),
(11,7,'Chords in G major',DATE('now', '-1 years'),DATE('now', '-1 years', '+7 days')),
(12,2,'Newspaper summary',DATE('now', '-45 days'),DATE('now', '-38 days'));
