CREATE TABLE Readers (
  ReaderID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  BirthDate DATE,
  JoinedOn DATE,
  CardExpires DATE,
  Town TEXT
);
CREATE TABLE Books (
  BookID INTEGER PRIMARY KEY,
  Title TEXT,
  Author TEXT,
  Genre TEXT,
  PublishedYear INTEGER,
  AcquiredOn DATE
);
CREATE TABLE Loans (
  LoanID INTEGER PRIMARY KEY,
  BookID INTEGER REFERENCES Books(BookID),
  ReaderID INTEGER REFERENCES Readers(ReaderID),
  BorrowedOn DATE,
  DueDate DATE,
  ReturnedOn DATE,
  Renewals INTEGER
);
CREATE TABLE Fines (
  FineID INTEGER PRIMARY KEY,
  ReaderID INTEGER REFERENCES Readers(ReaderID),
  Amount REAL,
  ChargedOn DATE,
  PayBy DATE,
  Settled INTEGER
);
CREATE TABLE Events (
  EventID INTEGER PRIMARY KEY,
  EventName TEXT,
  Room TEXT,
  StartsAt DATETIME,
  BookingDeadline DATE,
  Seats INTEGER
);
INSERT INTO Readers VALUES
(1,'Agnes','Holloway',DATE('now','-74 years','-12 days'),DATE('now','-18 years'),DATE('now','+120 days'),'Fernley'),
(2,'Samir','Haddad',DATE('now','-35 years','-70 days'),DATE('now','-3 years','-9 days'),DATE('now','-11 days'),'Fernley'),
(3,'Lucy','Brandt',DATE('now','-11 years','-3 days'),DATE('now','-1 year'),DATE('now','+3 days'),'Oakham Mill'),
(4,'Theo','Brandt',DATE('now','-15 years','-140 days'),DATE('now','-1 year'),DATE('now'),'Oakham Mill'),
(5,'Ingrid','Sorensen',DATE('now','-67 years','-31 days'),'2016-09-08',DATE('now','-2 years'),'Lower Dell'),
(6,'Patrick','Mwangi',DATE('now','-28 years'),DATE('now'),DATE('now','+1 year'),'Fernley'),
(7,'Rosa','Delgado',DATE('now','-42 years','-8 days'),DATE('now','-2 days'),DATE('now','+363 days'),'Lower Dell'),
(8,'Henry','Ashdown',DATE('now','-81 years','-5 days'),'2009-02-17',DATE('now','+20 days'),'Fernley'),
(9,'Mei','Tanaka',DATE('now','-22 years','-90 days'),'2023-10-03',DATE('now','-1 day'),'Oakham Mill'),
(10,'Owen','Pritchard',DATE('now','-50 years','-44 days'),'2020-01-15',DATE('now','+1 day'),NULL),
(11,'Nina','Kowal',DATE('now','-8 years','-33 days'),DATE('now'),DATE('now','+2 years'),'Fernley');
INSERT INTO Books VALUES
(1,'The Salt Path Keeper','Mara Ellwood','Novel',CAST(STRFTIME('%Y','now') AS INTEGER),DATE('now')),
(2,'Knots for Beginners','Jon Reeve','Hobby',CAST(STRFTIME('%Y','now') AS INTEGER)-1,DATE('now','-4 days')),
(3,'Winter at Corran','Elspeth Muir','Novel',CAST(STRFTIME('%Y','now') AS INTEGER)-12,DATE('now','-11 years')),
(4,'A Fox Called Tuesday','Billie Marsh','Children',CAST(STRFTIME('%Y','now') AS INTEGER)-3,DATE('now','-1 year')),
(5,'Roofs of the North','Karl Adeyemi','History',1978,'1999-04-12'),
(6,'The Quiet Ledger','Mara Ellwood','Crime',2015,'2016-02-03'),
(7,'Moss and Lichen','Dr Una Farrell','Nature',1964,'1987-10-30'),
(8,'Counting Sheep Backwards','Billie Marsh','Children',CAST(STRFTIME('%Y','now') AS INTEGER),DATE('now','-1 day')),
(9,'Three Bridges','Tomas Weil','Crime',2021,'2023-06-14'),
(10,'Bread in an Hour','Polly Grange','Hobby',2019,'2023-06-20'),
(11,'The Last Signalman','Karl Adeyemi','History',1992,DATE('now','start of year','-3 months')),
(12,'Lanterns Over Lisk','Elspeth Muir','Novel',2006,NULL),
(13,'Tides of Amber','Ruth Okafor','Novel',2018,'2018-11-05'),
(14,'Clocks and Weights','Jon Reeve','Hobby',2001,'2004-05-21');
INSERT INTO Loans VALUES
(1,3,1,DATE('now','-21 days'),DATE('now'),NULL,0),
(2,5,1,DATE('now','-10 days'),DATE('now','+11 days'),NULL,0),
(3,6,2,DATE('now','-60 days'),DATE('now','-39 days'),NULL,1),
(4,9,2,DATE('now','-26 days'),DATE('now','-5 days'),NULL,0),
(5,4,3,DATE('now','-20 days'),DATE('now','+1 day'),NULL,0),
(6,8,3,DATE('now'),DATE('now','+21 days'),NULL,0),
(7,2,4,DATE('now','-1 day'),DATE('now','+20 days'),NULL,0),
(8,7,5,'2023-05-02','2023-05-23','2023-06-01',2),
(9,6,5,'2023-05-16','2023-06-06','2023-06-04',0),
(10,10,8,DATE('now','-30 days'),DATE('now','-9 days'),DATE('now'),1),
(11,3,8,DATE('now','-100 days'),DATE('now','-79 days'),DATE('now','-64 days'),3),
(12,11,9,DATE('now','-22 days'),DATE('now','-1 day'),NULL,0),
(13,9,10,DATE('now','-1 year'),DATE('now','-1 year','+21 days'),DATE('now','-1 year','+18 days'),0),
(14,4,4,DATE('now','start of year','-70 days'),DATE('now','start of year','-49 days'),DATE('now','start of year','-52 days'),0),
(15,1,6,DATE('now'),DATE('now','+14 days'),NULL,0),
(16,10,7,DATE('now','-2 days'),DATE('now','+19 days'),NULL,0),
(17,5,10,'2022-11-04','2022-11-25','2022-11-24',1),
(18,8,4,DATE('now','-6 days'),DATE('now','+8 days'),DATE('now','-1 day'),0),
(19,6,1,DATE('now','-130 days'),DATE('now','-109 days'),DATE('now','-111 days'),0),
(20,12,1,DATE('now'),DATE('now','+21 days'),NULL,0),
(21,13,1,DATE('now'),DATE('now','+21 days'),NULL,0);
INSERT INTO Fines VALUES
(1,2,7.80,DATE('now','-20 days'),DATE('now','-6 days'),0),
(2,8,3.00,DATE('now'),DATE('now','+14 days'),0),
(3,8,2.40,DATE('now','-64 days'),DATE('now','-50 days'),1),
(4,5,1.80,'2023-06-01','2023-06-15',1),
(5,9,0.40,DATE('now','-1 day'),DATE('now','+6 days'),0),
(6,2,4.20,DATE('now','-33 days'),DATE('now','-19 days'),0),
(7,10,0.60,DATE('now','-1 year'),DATE('now','-1 year','+14 days'),1),
(8,1,2.20,DATE('now','-14 days'),DATE('now'),0),
(9,4,1.10,DATE('now','-4 days'),DATE('now','+1 day'),1),
(10,5,6.50,'2023-10-11','2023-10-25',0);
INSERT INTO Events VALUES
(1,'Story Hour','Children''s Corner',DATETIME('now'),DATE('now','-1 day'),20),
(2,'Crime Writers Evening','Main Hall',DATETIME('now','+12 days'),DATE('now','+9 days'),80),
(3,'Book Repair Workshop','Studio',DATETIME('now','+1 day'),DATE('now'),12),
(4,'Local History Talk','Main Hall',DATETIME('now','-1 day'),DATE('now','-4 days'),65),
(5,'Poetry Circle','Studio',DATETIME('now','+40 days'),DATE('now','+33 days'),15),
(6,'Summer Reading Party','Garden',DATETIME('now','-1 year'),DATE('now','-1 year','-10 days'),120),
(7,'Internet for Seniors','Studio',DATETIME('now','+5 days'),DATE('now','+1 day'),10),
(8,'Manga Drawing','Children''s Corner','2023-08-19 14:00:00','2023-08-12',18),
(9,'Anniversary Concert','Garden',DATETIME('now','start of year','+1 year','+5 months'),DATE('now','start of year','+1 year','+4 months'),150);
