CREATE TABLE Instruments (
  Id INTEGER PRIMARY KEY,
  Name TEXT NOT NULL,
  Family TEXT NOT NULL,
  MonthlyRental REAL
);
CREATE TABLE Teachers (
  Id INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  HourlyRate REAL NOT NULL,
  HiredOn DATE NOT NULL,
  Nationality TEXT NOT NULL,
  Email TEXT
);
CREATE TABLE TeacherInstruments (
  TeacherId INTEGER NOT NULL,
  InstrumentId INTEGER NOT NULL,
  PRIMARY KEY (TeacherId, InstrumentId),
  FOREIGN KEY (TeacherId) REFERENCES Teachers(Id),
  FOREIGN KEY (InstrumentId) REFERENCES Instruments(Id)
);
CREATE TABLE Pupils (
  Id INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  BirthDate DATE NOT NULL,
  MainInstrumentId INTEGER,
  Grade INTEGER NOT NULL,
  HasScholarship BOOLEAN NOT NULL,
  FOREIGN KEY (MainInstrumentId) REFERENCES Instruments(Id)
);
CREATE TABLE Lessons (
  Id INTEGER PRIMARY KEY,
  PupilId INTEGER NOT NULL,
  TeacherId INTEGER NOT NULL,
  InstrumentId INTEGER NOT NULL,
  LessonDate DATETIME NOT NULL,
  Minutes INTEGER NOT NULL,
  Room TEXT NOT NULL,
  Attended BOOLEAN NOT NULL,
  FOREIGN KEY (PupilId) REFERENCES Pupils(Id),
  FOREIGN KEY (TeacherId) REFERENCES Teachers(Id),
  FOREIGN KEY (InstrumentId) REFERENCES Instruments(Id)
);
CREATE TABLE Concerts (
  Id INTEGER PRIMARY KEY,
  Title TEXT NOT NULL,
  Venue TEXT NOT NULL,
  ConcertDate DATE NOT NULL,
  TicketPrice REAL NOT NULL,
  TicketsSold INTEGER NOT NULL
);
CREATE TABLE Performances (
  ConcertId INTEGER NOT NULL,
  PupilId INTEGER NOT NULL,
  Piece TEXT NOT NULL,
  Composer TEXT,
  PRIMARY KEY (ConcertId, PupilId),
  FOREIGN KEY (ConcertId) REFERENCES Concerts(Id),
  FOREIGN KEY (PupilId) REFERENCES Pupils(Id)
);
INSERT INTO Instruments VALUES
(1,'Piano','Keyboard',NULL),(2,'Violin','Strings',18.00),(3,'Cello','Strings',29.50),(4,'Guitar','Strings',14.00),
(5,'Flute','Woodwind',16.50),(6,'Clarinet','Woodwind',17.00),(7,'Trumpet','Brass',15.00),(8,'Drums','Percussion',32.00),
(9,'Harp','Strings',65.00),(10,'Oboe','Woodwind',26.00);
INSERT INTO Teachers VALUES
(1,'Irina','Sokolova',52.00,'2010-09-01','Russian','irina@crescendo.school'),
(2,'Marc','Dubois',46.00,'2014-02-17','French','marc@crescendo.school'),
(3,'Aoife','Brennan',44.50,'2016-09-05','Irish','aoife@crescendo.school'),
(4,'Carlos','Vega',39.00,'2019-01-14','Spanish',NULL),
(5,'Hana','Novotna',48.00,'2012-09-03','Czech','hana@crescendo.school'),
(6,'Liam','Keogh',36.50,'2021-10-11','Irish','liam@crescendo.school'),
(7,'Yuna','Choi',41.00,'2020-03-02','Korean','yuna@crescendo.school'),
(8,'Pierre','Lacombe',43.00,'2018-04-23','French',NULL),
(9,'Greta','Olsen',38.00,'2024-01-08','Danish','greta@crescendo.school');
INSERT INTO TeacherInstruments VALUES
(1,1),(2,2),(2,3),(3,5),(3,6),(3,10),(4,4),(5,2),(5,1),(6,8),(6,4),(7,1),(8,7),(9,3);
INSERT INTO Pupils VALUES
(1,'Ada','Nowak','2011-04-18',1,5,0),
(2,'Finn','Gallagher','2013-09-02',4,2,0),
(3,'Mia','Rossetti','2009-12-11',2,7,1),
(4,'Leo','Hartmann','2012-06-30',8,3,0),
(5,'Zara','Hussain','2010-02-25',5,6,1),
(6,'Oscar','Lindholm','2014-07-07',1,1,0),
(7,'Clara','Benoit','2008-10-21',3,8,1),
(8,'Theo','Marsh','2012-01-16',7,4,0),
(9,'Nina','Petrova','2010-08-09',1,6,0),
(10,'Hugo','Fontaine','2015-03-28',4,1,0),
(11,'Isla','McBride','2011-11-05',2,4,0),
(12,'Arjun','Desai','2009-05-14',1,8,1),
(13,'Elsa','Hartmann','2014-12-19',6,2,0),
(14,'Max','Oduya','2013-02-03',NULL,0,0);
INSERT INTO Lessons VALUES
(1,1,1,1,'2023-10-02 15:00',45,'Mozart',1),
(2,3,2,2,'2023-10-03 16:00',60,'Vivaldi',1),
(3,2,4,4,'2023-10-05 15:30',30,'Segovia',1),
(4,4,6,8,'2023-10-09 17:00',45,'Basement',1),
(5,5,3,5,'2023-10-11 16:30',60,'Vivaldi',0),
(6,12,1,1,'2023-11-06 17:00',60,'Mozart',1),
(7,7,2,3,'2023-11-07 15:00',60,'Vivaldi',1),
(8,6,7,1,'2023-11-09 14:30',30,'Mozart',1),
(9,8,8,7,'2023-11-14 16:00',45,'Basement',1),
(10,1,1,1,'2023-11-20 15:00',45,'Mozart',1),
(11,9,5,1,'2023-12-04 16:00',60,'Mozart',0),
(12,11,5,2,'2023-12-05 15:00',45,'Vivaldi',1),
(13,2,6,4,'2024-01-11 15:30',30,'Segovia',1),
(14,10,4,4,'2024-01-15 14:00',30,'Segovia',1),
(15,12,1,1,'2024-01-22 17:00',60,'Mozart',1),
(16,3,5,2,'2024-02-06 16:00',60,'Vivaldi',1),
(17,13,3,6,'2024-02-08 15:00',30,'Segovia',0),
(18,1,7,1,'2024-02-19 15:00',45,'Mozart',0),
(19,5,3,5,'2024-02-21 16:30',60,'Vivaldi',1),
(20,4,6,8,'2024-03-04 17:00',45,'Basement',1),
(21,7,9,3,'2024-03-05 15:00',60,'Vivaldi',1),
(22,12,1,1,'2024-03-11 17:00',60,'Mozart',1),
(23,1,1,1,'2024-03-18 15:00',45,'Mozart',1),
(24,9,5,1,'2024-04-15 16:00',60,'Mozart',1);
INSERT INTO Concerts VALUES
(1,'Autumn Recital','School Hall','2023-10-27',6.00,84),
(2,'Christmas Gala','St. Mary''s Church','2023-12-16',12.00,210),
(3,'Young Virtuosos','Town Theatre','2024-02-24',15.00,176),
(4,'Spring Serenade','School Hall','2024-04-19',6.50,97),
(5,'Summer Open Air','City Park','2024-06-22',0.00,320),
(6,'Brass and Beats','Town Theatre','2023-11-18',8.00,63),
(7,'Baroque Evening','St. Mary''s Church','2024-03-15',10.00,128),
(8,'Graduation Concert','Town Theatre','2024-05-31',14.00,158);
INSERT INTO Performances VALUES
(1,1,'Für Elise','Beethoven'),(1,2,'Malagueña',NULL),(1,3,'Winter: Largo','Vivaldi'),(1,11,'Minuet in G','Bach'),(1,8,'Trumpet Voluntary','Clarke'),
(2,3,'Ave Maria','Schubert'),(2,5,'Greensleeves',NULL),(2,7,'The Swan','Saint-Saëns'),(2,12,'Jesu, Joy','Bach'),(2,9,'Nocturne No. 2','Chopin'),(2,1,'Silent Night','Gruber'),
(3,7,'Cello Suite No. 1','Bach'),(3,12,'Ballade No. 1','Chopin'),(3,3,'Spring: Allegro','Vivaldi'),(3,5,'Syrinx','Debussy'),
(4,6,'Ode to Joy','Beethoven'),(4,10,'Spanish Romance',NULL),(4,13,'Clarinet Polka',NULL),(4,9,'Clair de Lune','Debussy'),(4,12,'Arabesque No. 1','Debussy'),
(5,12,'The Entertainer','Joplin'),(5,8,'When the Saints',NULL),
(6,8,'Fanfare for Two',NULL),(6,2,'Blues in E',NULL),(7,11,'Gavotte','Bach'),(7,5,'Badinerie','Bach'),(7,9,'Prelude in C','Bach'),(8,12,'Etude Op. 10 No. 3','Chopin'),(8,7,'Elegie','Faure');
