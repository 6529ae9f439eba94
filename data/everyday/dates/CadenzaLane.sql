CREATE TABLE pupils (
  pupilID INTEGER PRIMARY KEY,
  firstName TEXT NOT NULL,
  surname TEXT NOT NULL,
  bornOn DATE,
  enrolledOn DATE,
  leftOn DATE,
  instrument TEXT
);
CREATE TABLE teachers (
  teacherID INTEGER PRIMARY KEY,
  teacherName TEXT NOT NULL,
  mainInstrument TEXT,
  bornOn DATE,
  teachingSince DATE,
  contractUntil DATE
);
CREATE TABLE lessons (
  lessonID INTEGER PRIMARY KEY,
  pupilID INTEGER,
  teacherID INTEGER,
  lessonDate DATE,
  room TEXT,
  cancelled BOOLEAN,
  FOREIGN KEY (pupilID) REFERENCES pupils(pupilID),
  FOREIGN KEY (teacherID) REFERENCES teachers(teacherID)
);
CREATE TABLE recitals (
  recitalID INTEGER PRIMARY KEY,
  title TEXT,
  hall TEXT,
  announcedOn DATE,
  recitalDate DATE,
  ticketsSold INTEGER
);
CREATE TABLE termFees (
  feeID INTEGER PRIMARY KEY,
  pupilID INTEGER,
  fee REAL,
  dueDate DATE,
  paidDate DATE,
  FOREIGN KEY (pupilID) REFERENCES pupils(pupilID)
);
CREATE TABLE lentInstruments (
  loanID INTEGER PRIMARY KEY,
  pupilID INTEGER,
  instrumentName TEXT,
  lentOn DATE,
  returnBy DATE,
  returnedOn DATE,
  FOREIGN KEY (pupilID) REFERENCES pupils(pupilID)
);
INSERT INTO pupils VALUES
(1,'Noah','Baumgart',DATE('now', '-9 years', '-30 days'),DATE('now', '-2 years', '-4 days'),NULL,'Violin'),
(2,'Layla','Osman',DATE('now', '-14 years', '-12 days'),DATE('now', '-1 years'),NULL,'Piano'),
(3,'Edwin','Crisp',DATE('now', '-67 years', '-45 days'),DATE('now', '-1 years', '-6 days'),NULL,'Cello'),
(4,'Mila','Jurgens',DATE('now', '-7 years', '-3 days'),DATE('now'),NULL,'Recorder'),
(5,'Tariq','Aziz',DATE('now', '-16 years', '-80 days'),DATE('now', '-5 years', '-50 days'),DATE('now', '-20 days'),'Guitar'),
(6,'Rosalind','Peake',DATE('now', '-42 years', '-9 days'),DATE('now', '-6 days'),NULL,'Piano'),
(7,'Oskar','Lind',DATE('now', '-12 years', '-61 days'),DATE('now', 'start of month', '-1 months', '+5 days'),NULL,'Trumpet'),
(8,'Bianca','Sorel',DATE('now', '-20 years', '-24 days'),DATE('now', '-8 years', '-17 days'),DATE('now', '-1 years'),'Flute'),
(9,'Henry','Ashdown',DATE('now', '-73 years', '-2 days'),'2023-01-16',NULL,'Piano'),
(10,'Zofia','Wilk',DATE('now', '-10 years', '-88 days'),DATE('now', '-75 days'),NULL,'Violin'),
(11,'Gilbert','Moss',DATE('now', '-34 years', '-33 days'),'2022-09-05','2023-07-14','Guitar'),
(12,'Ines','Calvo',DATE('now', '-17 years', '-5 days'),DATE('now', '-3 years', '-7 days'),NULL,'Flute');
INSERT INTO teachers VALUES
(1,'Clara Weidmann','Violin',DATE('now', '-55 years', '-20 days'),DATE('now', '-28 years', '-6 days'),DATE('now', '+2 years')),
(2,'Rui Tavares','Piano',DATE('now', '-37 years', '-41 days'),DATE('now', '-7 years', '-19 days'),DATE('now', '+16 days')),
(3,'Beth Longley','Flute',DATE('now', '-62 years', '-11 days'),DATE('now', '-31 years', '-70 days'),DATE('now', '-5 days')),
(4,'Mateus Krol','Guitar',DATE('now', '-29 years', '-27 days'),DATE('now', '-1 years'),DATE('now', '+1 years')),
(5,'Akiko Mori','Cello',DATE('now', '-46 years', '-58 days'),DATE('now', '-12 years', '-3 days'),DATE('now', '+250 days')),
(6,'Sean Gallagher','Trumpet',DATE('now', '-25 years', '-36 days'),DATE('now'),DATE('now', '+80 days'));
INSERT INTO lessons VALUES
(1,1,1,DATE('now'),'Blue Room',0),
(2,2,2,DATE('now'),'Grand Room',0),
(3,6,2,DATE('now'),'Grand Room',1),
(4,3,5,DATE('now', '+1 days'),'Blue Room',0),
(5,4,3,DATE('now', '+1 days'),'Attic',0),
(6,7,6,DATE('now', '-1 days'),'Attic',0),
(7,10,1,DATE('now', '-1 days'),'Blue Room',1),
(8,1,1,DATE('now', '-7 days'),'Blue Room',0),
(9,2,2,DATE('now', '-6 days'),'Grand Room',0),
(10,12,3,DATE('now', '-3 days'),'Attic',1),
(11,9,2,DATE('now', '+4 days'),'Grand Room',0),
(12,12,3,DATE('now', '+5 days'),'Attic',0),
(13,6,2,DATE('now', '+13 days'),'Grand Room',0),
(14,5,4,DATE('now', '-26 days'),'Attic',0),
(15,8,3,DATE('now', '-1 years'),'Attic',0),
(16,3,5,DATE('now', '-1 years'),'Blue Room',1),
(17,2,2,DATE('now', '-1 years'),'Grand Room',0),
(18,11,4,'2023-05-10','Attic',0),
(19,11,4,'2023-05-17','Attic',1),
(20,9,2,'2023-02-02','Grand Room',0),
(21,7,6,DATE('now', 'start of month', '-1 months', '+8 days'),'Attic',0),
(22,1,1,DATE('now', '+1 years'),'Blue Room',0);
INSERT INTO recitals VALUES
(1,'Strings at Noon','Town Hall',DATE('now', '-30 days'),DATE('now'),84),
(2,'Young Pianists','Grand Room',DATE('now', '-12 days'),DATE('now', '+1 days'),46),
(3,'Brass in the Park','Bandstand',DATE('now', '-3 days'),DATE('now', '+26 days'),12),
(4,'Flute Fancies','St Anne''s',DATE('now', '-41 days'),DATE('now', '-1 days'),61),
(5,'Winter Serenade','Town Hall',DATE('now'),DATE('now', '+1 years'),0),
(6,'Old and New','Town Hall',DATE('now', '-1 years', '-40 days'),DATE('now', '-1 years'),118),
(7,'Guitar Night','Cellar Bar',DATE('now', 'start of month', '-1 months', '-20 days'),DATE('now', 'start of month', '-1 months', '+13 days'),73),
(8,'Spring Matinee','St Anne''s','2023-02-20','2023-04-02',97),
(9,'Teachers Play','Town Hall',DATE('now', '-20 days'),DATE('now', '+9 days'),55),
(10,'Ten Cellos','Grand Room','2023-09-15','2023-11-11',102);
INSERT INTO termFees VALUES
(1,1,240,DATE('now', '-15 days'),DATE('now', '-16 days')),
(2,2,260,DATE('now', '-15 days'),NULL),
(3,3,310,DATE('now', '-15 days'),DATE('now')),
(4,4,180,DATE('now'),NULL),
(5,6,290,DATE('now'),DATE('now')),
(6,7,240,DATE('now', '+1 days'),NULL),
(7,10,240,DATE('now', '-70 days'),NULL),
(8,12,250,DATE('now', '-1 days'),NULL),
(9,9,265,DATE('now', '+20 days'),DATE('now', '-1 days')),
(10,5,225,DATE('now', '-100 days'),NULL),
(11,8,250,DATE('now', '-1 years'),DATE('now', '-1 years', '+9 days')),
(12,2,255,DATE('now', '-1 years'),DATE('now', '-1 years')),
(13,11,220,'2023-01-31','2023-02-14'),
(14,9,245,'2023-01-31','2023-01-20'),
(15,11,220,'2023-05-31',NULL),
(16,1,240,DATE('now', '+85 days'),NULL),
(17,3,305,DATE('now', 'start of month', '-1 months', '+10 days'),DATE('now', 'start of month', '-1 months', '+12 days'));
INSERT INTO lentInstruments VALUES
(1,1,'Half-size violin',DATE('now', '-90 days'),DATE('now', '+9 days'),NULL),
(2,4,'Alto recorder',DATE('now'),DATE('now', '+180 days'),NULL),
(3,7,'Student trumpet',DATE('now', '-20 days'),DATE('now'),NULL),
(4,10,'Violin 3/4',DATE('now', '-75 days'),DATE('now', '-10 days'),NULL),
(5,3,'Cello no. 2',DATE('now', '-1 years', '-5 days'),DATE('now', '-60 days'),NULL),
(6,12,'Piccolo',DATE('now', '-44 days'),DATE('now', '-14 days'),DATE('now', '-1 days')),
(7,5,'Concert guitar',DATE('now', '-2 years', '-30 days'),DATE('now', '-25 days'),DATE('now', '-20 days')),
(8,8,'Bass flute',DATE('now', '-1 years', '-30 days'),DATE('now', '-1 years'),DATE('now', '-1 years')),
(9,6,'Stage piano',DATE('now', '-1 days'),DATE('now', '+1 years'),NULL),
(10,11,'Travel guitar','2023-03-06','2023-06-30','2023-07-10'),
(11,9,'Metronome set',DATE('now', '-8 days'),DATE('now', '+1 days'),DATE('now')),
(12,2,'Keyboard',DATE('now', 'start of month', '-1 months', '+3 days'),DATE('now', '-2 days'),NULL);
