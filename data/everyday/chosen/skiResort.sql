CREATE TABLE lifts (liftId INTEGER PRIMARY KEY, liftName TEXT, liftType TEXT, capacityPerHour INTEGER, bottomAltitude INTEGER, topAltitude INTEGER, buildYear INTEGER, isOpen INTEGER);
CREATE TABLE slopes (slopeId INTEGER PRIMARY KEY, slopeName TEXT, color TEXT, lengthKm REAL, liftId INTEGER, hasSnowmaking INTEGER);
CREATE TABLE guests (guestId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, birthDate TEXT, nationality TEXT, skiLevel TEXT, email TEXT);
CREATE TABLE passes (passId INTEGER PRIMARY KEY, guestId INTEGER, passType TEXT, price REAL, soldOn TEXT, validFrom TEXT, validTo TEXT, isRefunded INTEGER);
CREATE TABLE instructors (instructorId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, discipline TEXT, languages TEXT, hourlyPay REAL, hiredOn TEXT, supervisorId INTEGER);
CREATE TABLE lessons (lessonId INTEGER PRIMARY KEY, instructorId INTEGER, guestId INTEGER, lessonDate TEXT, hours REAL, price REAL, lessonType TEXT, status TEXT);
CREATE TABLE liftRides (rideId INTEGER PRIMARY KEY, passId INTEGER, liftId INTEGER, rideTime TEXT);
INSERT INTO lifts VALUES
(1,'Eagle Express','gondola',2800,1180,2140,2016,1),(2,'Sunny Side','chairlift',2200,1400,1890,2008,1),(3,'Teddy Tow','drag lift',600,1180,1240,1991,1),(4,'Glacier Jet','gondola',3200,2140,3010,2019,1),(5,'North Face','chairlift',1800,1890,2480,2001,0),
(6,'Old Timer','chairlift',900,1300,1650,1974,0),(7,'Magic Carpet','conveyor',500,1180,1200,2012,1),(8,'Panorama','cable car',1100,1240,2605,1987,1);
INSERT INTO slopes VALUES
(1,'Bear Run','blue',3.2,1,1),(2,'Family Mile','blue',1.8,2,1),(3,'Snow Garden','green',0.2,7,1),(4,'Teddy Hill','green',0.4,3,1),(5,'Black Mamba','black',2.1,5,0),(6,'Glacier Highway','red',5.6,4,0),(7,'Ridge','red',4.1,4,0),
(8,'Sunset Trail','blue',2.7,2,1),(9,'North Wall','black',1.6,5,0),(10,'Eagle Dive','red',3.9,1,1),(11,'Valley Run','red',7.8,8,0),(12,'Forest Path','blue',2.4,NULL,0);
INSERT INTO guests VALUES
(1,'Marco','Bianchi','1984-02-10','Italian','advanced','marco.b@mail.it'),(2,'Sophie','Keller','1991-06-23','Swiss','intermediate','sophie@keller.ch'),(3,'Leo','Keller','2015-09-04','Swiss','beginner',NULL),(4,'Daan','Visser','1978-12-01','Dutch','beginner','daan@visser.nl'),
(5,'Femke','Visser','1980-03-15','Dutch','beginner','femke@visser.nl'),(6,'Oliver','Grant','1999-07-30','British','advanced','o.grant@mail.uk'),(7,'Lucie','Moreau','2003-11-11','French','intermediate',NULL),(8,'Bram','Jansen','2012-05-19','Dutch','beginner',NULL),
(9,'Heidi','Frei','1955-01-28','Swiss','advanced','heidi.frei@mail.ch'),(10,'Tomasz','Zielinski','1988-08-08','Polish','intermediate','tomasz@mail.pl'),(11,'Grace','Miller','1996-04-02','British','beginner','grace.m@mail.uk');
INSERT INTO passes VALUES
(1,1,'day',62,'2023-12-16','2023-12-16','2023-12-16',0),(2,2,'week',310,'2023-12-20','2023-12-23','2023-12-29',0),(3,3,'week',155,'2023-12-20','2023-12-23','2023-12-29',0),(4,4,'week',325,'2023-11-30','2024-01-06','2024-01-12',0),(5,5,'week',325,'2023-11-30','2024-01-06','2024-01-12',1),
(6,6,'season',740,'2023-10-10','2023-11-25','2024-04-21',0),(7,7,'day',58,'2024-02-03','2024-02-03','2024-02-03',0),(8,9,'season',690,'2023-09-28','2023-11-25','2024-04-21',0),(9,10,'half day',41,'2024-02-10','2024-02-10','2024-02-10',0),
(10,1,'day',64,'2024-02-17','2024-02-17','2024-02-17',0),(11,1,'day',64,'2024-02-18','2024-02-18','2024-02-18',1),(12,8,'day',32,'2024-02-20','2024-02-20','2024-02-20',0),(13,7,'day',58,'2024-03-02','2024-03-02','2024-03-02',0);
INSERT INTO instructors VALUES
(1,'Reto','Ammann','ski','German, English',48,'2004-12-01',NULL),(2,'Chloé','Perrin','snowboard','French, English',36,'2015-12-05',1),(3,'Jan','Novotny','ski','Czech, German',31,'2019-12-01',1),(4,'Emma','Lindqvist','cross-country','Swedish, English',33,'2018-11-20',1),
(5,'Beat','Graf','ski','German, French, Italian',52,'2009-12-12',1),(6,'Mia','Rossi','ski','Italian, English',28,'2022-12-01',5),(7,'Noah','Baumann','snowboard','German, English',29,'2021-12-10',2),(8,'Ella','Smit','ski','Dutch, English, German',27,'2023-12-01',5),(9,'Urs','Zumthor','telemark','German',40,'1999-12-15',1);
INSERT INTO lessons VALUES
(1,8,3,'2023-12-23',2,110,'group','completed'),(2,8,3,'2023-12-24',2,110,'group','completed'),(3,2,2,'2023-12-26',3,285,'private','completed'),(4,8,4,'2024-01-06',4,220,'group','completed'),(5,8,5,'2024-01-06',4,220,'group','cancelled'),(6,6,4,'2024-01-07',2,190,'private','completed'),
(7,5,1,'2024-02-17',2,240,'private','completed'),(8,7,7,'2024-02-03',2,170,'private','completed'),(9,3,11,'2024-02-12',3,165,'group','cancelled'),(10,3,8,'2024-02-20',2,105,'group','completed'),(11,6,8,'2024-02-21',2,190,'private','completed'),(12,5,10,'2024-02-10',1,125,'private','no-show'),
(13,4,9,'2024-03-01',2,150,'private','completed'),(14,7,7,'2024-03-02',2,170,'private','completed'),(15,3,11,'2024-03-05',3,165,'group','booked'),(16,1,6,'2024-03-08',5,600,'private','booked'),(17,8,8,'2024-03-09',2,115,'group','booked'),(18,2,7,'2024-03-10',1,95,'private','booked');
INSERT INTO liftRides VALUES
(1,1,1,'2023-12-16 09:05'),(2,1,4,'2023-12-16 09:40'),(3,1,4,'2023-12-16 10:15'),(4,2,2,'2023-12-23 10:00'),(5,2,1,'2023-12-24 09:30'),(6,3,7,'2023-12-23 10:10'),(7,3,3,'2023-12-24 11:20'),(8,4,7,'2024-01-06 09:50'),(9,4,3,'2024-01-08 10:40'),
(10,6,1,'2023-11-25 08:45'),(11,6,4,'2023-11-25 09:20'),(12,6,4,'2024-01-20 09:00'),(13,6,8,'2024-01-20 13:10'),(14,7,2,'2024-02-03 11:00'),(15,8,1,'2024-01-14 08:50'),(16,8,4,'2024-01-14 09:25'),(17,8,1,'2024-03-01 08:55'),(18,9,1,'2024-02-10 12:30'),(19,10,8,'2024-02-17 09:15'),(20,10,8,'2024-02-17 10:45'),(21,12,3,'2024-02-20 10:05'),(22,13,2,'2024-03-02 10:10');
