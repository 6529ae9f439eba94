CREATE TABLE Plans (
  PlanID INTEGER PRIMARY KEY,
  PlanName TEXT,
  MonthlyFee REAL,
  IncludedHours INTEGER
);
CREATE TABLE Members (
  MemberID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Company TEXT,
  Email TEXT,
  PlanID INTEGER,
  JoinDate DATE,
  IsActive BOOLEAN,
  FOREIGN KEY (PlanID) REFERENCES Plans(PlanID)
);
CREATE TABLE Desks (
  DeskID INTEGER PRIMARY KEY,
  DeskCode TEXT,
  Floor INTEGER,
  DeskType TEXT,
  HasMonitor BOOLEAN,
  DailyPrice REAL,
  AssignedTo INTEGER,
  FOREIGN KEY (AssignedTo) REFERENCES Members(MemberID)
);
CREATE TABLE Rooms (
  RoomID INTEGER PRIMARY KEY,
  RoomName TEXT,
  Floor INTEGER,
  Capacity INTEGER,
  HourlyRate REAL,
  HasProjector BOOLEAN
);
CREATE TABLE Bookings (
  BookingID INTEGER PRIMARY KEY,
  RoomID INTEGER,
  MemberID INTEGER,
  BookingDate DATE,
  StartHour INTEGER,
  EndHour INTEGER,
  Attendees INTEGER,
  Status TEXT,
  FOREIGN KEY (RoomID) REFERENCES Rooms(RoomID),
  FOREIGN KEY (MemberID) REFERENCES Members(MemberID)
);
CREATE TABLE Invoices (
  InvoiceID INTEGER PRIMARY KEY,
  MemberID INTEGER,
  IssueDate DATE,
  Amount REAL,
  IsPaid BOOLEAN,
  FOREIGN KEY (MemberID) REFERENCES Members(MemberID)
);
INSERT INTO Plans VALUES
(1,'Day Pass',0,0),(2,'Part-Time',120,60),(3,'Full-Time',220,160),(4,'Team',480,400),(5,'Virtual Office',45,4);
INSERT INTO Members VALUES
(1,'Julia','Stern','Stern Design','julia@sterndesign.de',3,'2020-03-02',1),
(2,'Omar','Haddad','Haddad Consulting','omar@haddad.com',2,'2020-09-14',1),
(3,'Kim','Nguyen',NULL,'kim.nguyen@mail.com',3,'2021-01-11',1),
(4,'Paul','Becker','Pixelwerk','paul@pixelwerk.de',4,'2021-05-20',1),
(5,'Elena','Rossi','Pixelwerk','elena@pixelwerk.de',4,'2021-05-20',1),
(6,'David','Cohen',NULL,NULL,1,'2021-08-08',0),
(7,'Sofia','Lund','Nordlicht Media','sofia@nordlicht.se',3,'2022-02-01',1),
(8,'Ahmed','Saleh','GreenByte','ahmed@greenbyte.io',2,'2022-04-19',0),
(9,'Laura','Klein','GreenByte','laura@greenbyte.io',2,'2022-04-25',1),
(10,'Victor','Hugo','Hugo Legal','vh@hugolegal.fr',5,'2022-10-30',1),
(11,'Mei','Chen',NULL,'mei.chen@mail.com',1,'2023-01-16',1),
(12,'Jonas','Weber','Pixelwerk','jonas@pixelwerk.de',4,'2023-03-27',1),
(13,'Nora','Schulz',NULL,NULL,1,'2023-06-05',1),
(14,'Ian','Murphy','Murphy Travel','ian@murphytravel.ie',3,'2023-08-21',1);
INSERT INTO Desks VALUES
(1,'A-01',1,'fixed',1,22,1),
(2,'A-02',1,'fixed',1,22,3),
(3,'A-03',1,'flex',0,15,NULL),
(4,'A-04',1,'flex',0,15,NULL),
(5,'A-05',1,'flex',1,17,NULL),
(6,'B-01',2,'fixed',1,25,4),
(7,'B-02',2,'fixed',1,25,5),
(8,'B-03',2,'fixed',0,23,12),
(9,'B-04',2,'standing',1,28,NULL),
(10,'C-01',3,'flex',0,14,NULL),
(11,'C-02',3,'standing',1,29.5,7),
(12,'C-03',3,'flex',0,14,NULL);
INSERT INTO Rooms VALUES
(1,'Aquarium',1,6,18,1),
(2,'Think Tank',1,4,12,0),
(3,'Boardroom',2,14,40,1),
(4,'Phone Booth',2,1,5,0),
(5,'Library',3,8,20,0),
(6,'Sky Lounge',3,25,55,1),
(7,'Podcast Studio',1,3,30,0),
(8,'Workshop',2,18,35,1);
INSERT INTO Bookings VALUES
(1,1,1,'2023-01-12',9,11,4,'confirmed'),
(2,3,4,'2023-01-19',13,17,10,'confirmed'),
(3,2,2,'2023-02-03',10,12,3,'confirmed'),
(4,1,7,'2023-02-15',14,15,5,'cancelled'),
(5,6,4,'2023-02-28',17,21,22,'confirmed'),
(6,1,3,'2023-03-06',9,10,2,'confirmed'),
(7,5,9,'2023-03-14',10,13,6,'confirmed'),
(8,3,5,'2023-03-21',9,12,12,'no-show'),
(9,7,1,'2023-04-11',15,18,2,'confirmed'),
(10,1,4,'2023-04-18',11,12,6,'confirmed'),
(11,2,10,'2023-05-02',9,10,2,'confirmed'),
(12,8,12,'2023-05-16',9,17,16,'confirmed'),
(13,1,2,'2023-05-23',13,15,3,'cancelled'),
(14,3,4,'2023-06-08',10,12,9,'confirmed'),
(15,5,7,'2023-06-15',14,17,7,'confirmed'),
(16,6,14,'2023-09-07',18,22,24,'confirmed'),
(17,1,1,'2023-09-19',9,12,6,'confirmed'),
(18,2,9,'2023-10-04',16,17,NULL,'no-show'),
(19,8,5,'2023-10-17',10,15,15,'confirmed'),
(20,3,1,'2023-11-09',9,10,8,'cancelled'),
(21,7,14,'2023-11-22',11,13,3,'confirmed'),
(22,1,4,'2023-12-05',10,11,4,'confirmed');
INSERT INTO Invoices VALUES
(1,1,'2023-09-01',220,1),(2,2,'2023-09-01',120,1),(3,3,'2023-09-01',220,1),(4,4,'2023-09-01',480,1),
(5,7,'2023-09-01',245,0),(6,9,'2023-09-01',120,1),(7,10,'2023-09-01',45,1),(8,1,'2023-10-01',238,1),
(9,2,'2023-10-01',120,0),(10,3,'2023-10-01',220,1),(11,4,'2023-10-01',515,1),(12,7,'2023-10-01',220,0),
(13,9,'2023-10-01',120,1),(14,14,'2023-10-01',330,1),(15,1,'2023-11-01',220,0),(16,4,'2023-11-01',480,0),
(17,14,'2023-11-01',280,1),(18,10,'2023-11-01',60,0);
