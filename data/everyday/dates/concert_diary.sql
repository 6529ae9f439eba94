CREATE TABLE Venue (
  VenueId INTEGER PRIMARY KEY,
  VenueName TEXT,
  Town TEXT,
  Capacity INTEGER,
  OpenedYear INTEGER
);
CREATE TABLE Performer (
  PerformerId INTEGER PRIMARY KEY,
  PerformerName TEXT,
  Instrument TEXT,
  Country TEXT,
  BirthDate DATE
);
CREATE TABLE Concert (
  ConcertId INTEGER PRIMARY KEY,
  Title TEXT,
  VenueId INTEGER,
  ConcertDate DATE,
  PresaleStart DATE,
  SoldOut TEXT,
  Price REAL,
  FOREIGN KEY (VenueId) REFERENCES Venue(VenueId)
);
CREATE TABLE LineUp (
  ConcertId INTEGER,
  PerformerId INTEGER,
  Fee INTEGER,
  FeeDue DATE,
  FeePaid DATE,
  FOREIGN KEY (ConcertId) REFERENCES Concert(ConcertId),
  FOREIGN KEY (PerformerId) REFERENCES Performer(PerformerId)
);
CREATE TABLE Booking (
  BookingId INTEGER PRIMARY KEY,
  ConcertId INTEGER,
  Customer TEXT,
  Seats INTEGER,
  BookedAt DATETIME,
  PayBy DATE,
  PaidOn DATE,
  FOREIGN KEY (ConcertId) REFERENCES Concert(ConcertId)
);
INSERT INTO Venue VALUES
(1,'Corn Exchange','Wexbury',820,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 144),(2,'St Oswald''s Church','Wexbury',310,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 402),(3,'The Boiler Room','Dunmoor',450,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 11),
(4,'Lakeside Pavilion','Fernhythe',1600,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 52),(5,'Glasshouse Studio','Dunmoor',120,CAST(STRFTIME('%Y', 'now') AS INTEGER)),(6,'Town Hall','Fernhythe',540,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 98),(7,'Drill Hall','Wexbury',260,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 67),(8,'Old Tannery','Dunmoor',200,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 3);
INSERT INTO Performer VALUES
(1,'Aurelia Stone','violin','United Kingdom',DATE('now', '-37 years', '-45 days')),(2,'Matteo Rinaldi','piano','Italy',DATE('now', '-64 years', '+18 days')),(3,'Sunniva Dahl','cello','Norway',DATE('now', '-24 years', '-9 days')),
(4,'Kofi Mensah','saxophone','Ghana',DATE('now', '-51 years', '-122 days')),(5,'Ella Hartmann','piano','Germany',DATE('now', '-17 years', '-33 days')),(6,'Jean-Luc Perrot','organ','France',DATE('now', '-73 years', '-4 days')),
(7,'Priya Raman','violin','India',DATE('now', '-29 years', '+60 days')),(8,'Ciaran Doyle','guitar','Ireland',DATE('now', '-45 years')),(9,'Hana Kubo','flute','Japan',DATE('now', '-15 years', '-88 days')),(10,'Bruno Silva','guitar','Brazil',DATE('now', '-68 years', '-200 days'));
INSERT INTO Concert VALUES
(1,'Bach by Candlelight',2,DATE('now'),DATE('now', '-60 days'),'N',22.0),(2,'Late Jazz',3,DATE('now'),DATE('now', '-35 days'),'N',15.5),(3,'Spring Serenade',1,DATE('now', '+1 day'),DATE('now', '-50 days'),'N',28.0),(4,'Strings at Noon',5,DATE('now', '-1 day'),DATE('now', '-40 days'),'N',9.0),
(5,'Guitar Night',3,DATE('now', '+4 days'),DATE('now', '-21 days'),'N',18.0),(6,'Organ Marathon',2,DATE('now', '-5 days'),DATE('now', '-80 days'),'N',12.0),(7,'Young Talents',6,DATE('now', '+12 days'),DATE('now'),'N',10.0),(8,'Opera Favourites',4,DATE('now', '+33 days'),DATE('now', '+1 day'),'N',46.0),
(9,'Quiet Hours',5,DATE('now', '+7 days'),DATE('now', '-15 days'),'Y',11.0),(10,'Brass Parade',4,DATE('now', '-26 days'),DATE('now', '-100 days'),'N',19.5),(11,'Moonlight Sonatas',1,DATE('now', '+1 years'),DATE('now', '+90 days'),'N',32.0),(12,'Harvest Gala',4,DATE('now', '-1 years'),DATE('now', '-1 years', '-70 days'),'N',54.0),
(13,'Celtic Evening',6,DATE('now', '-1 years', '-20 days'),DATE('now', '-1 years', '-80 days'),'N',21.0),(14,'Blues Cellar',3,DATE('now', '-64 days'),DATE('now', '-110 days'),'N',14.0),(15,'Festival Opening',4,DATE('now', '+150 days'),DATE('now', '+20 days'),'N',60.0),(16,'Winter Songs',2,'2019-12-07','2019-10-01','N',17.0),
(22,'Songs of the Sea',8,DATE('now', '-1 years'),DATE('now', '-1 years', '-44 days'),'Y',12.5),(23,'Brass for Beginners',7,DATE('now', '-2 years', '-15 days'),DATE('now', '-2 years', '-60 days'),'N',6.0),(17,'Advent Chorales',2,'2019-12-15','2019-10-01','N',16.0),(18,'Tango Workshop Concert',6,'2020-02-22','2020-01-05','Y',13.0),(19,'Flute and Friends',5,DATE('now', '-12 days'),DATE('now', '-45 days'),'Y',8.5),(20,'New World Symphony',1,DATE('now', '+1 years', '+25 days'),DATE('now', '+1 years'),'N',38.5),(21,'Samba Social',3,DATE('now', '+55 days'),DATE('now', '-2 days'),'N',16.5);
INSERT INTO LineUp VALUES
(1,1,900,DATE('now', '+10 days'),NULL),(1,3,750,DATE('now', '+10 days'),DATE('now', '-1 day')),(2,4,1100,DATE('now'),NULL),(3,7,640,DATE('now', '+15 days'),NULL),(3,2,1800,DATE('now', '-4 days'),NULL),(4,1,300,DATE('now', '-1 day'),DATE('now')),(4,7,280,DATE('now', '-1 day'),NULL),(5,8,820,DATE('now', '+14 days'),NULL),
(5,10,1350,DATE('now', '-15 days'),DATE('now', '-16 days')),(6,6,1250,DATE('now', '-2 days'),NULL),(7,5,200,DATE('now', '+22 days'),NULL),(7,9,150,DATE('now', '+22 days'),NULL),(10,4,990,DATE('now', '-16 days'),DATE('now', '-9 days')),(11,2,2100,DATE('now', '+1 years', '+10 days'),NULL),(12,1,1400,DATE('now', '-1 years', '+3 days'),DATE('now', '-1 years')),(12,2,2500,DATE('now', '-1 years', '+5 days'),DATE('now', '-1 years', '+2 days')),
(13,8,780,DATE('now', '-1 years', '-10 days'),DATE('now', '-1 years')),(14,4,1050,DATE('now', '-54 days'),DATE('now', '-50 days')),(14,10,1175,DATE('now', '-54 days'),NULL),(15,7,1600,DATE('now', '+160 days'),NULL),(16,3,400,'2019-12-20','2019-12-18'),(17,6,700,'2019-12-30','2020-01-13'),(20,1,1500,DATE('now', '+1 years', '+35 days'),NULL),(21,10,950,DATE('now', '+1 day'),NULL),(8,7,1225,DATE('now', '+43 days'),NULL);
INSERT INTO Booking VALUES
(1,1,'Harriet Cole',2,DATETIME('now', 'start of day', '-20 days', '+11 hours'),DATE('now', '-6 days'),DATE('now', '-8 days')),(2,1,'Ronan Pike',4,DATETIME('now', 'start of day', '-9 days', '+19 hours'),DATE('now', '-2 days'),NULL),(3,2,'Lena Fuchs',3,DATETIME('now', 'start of day', '-1 days', '+20 hours'),DATE('now'),DATE('now')),(4,3,'Harriet Cole',6,DATETIME('now', 'start of day', '-12 days', '+9 hours'),DATE('now', '-1 day'),NULL),(5,3,'Ivo Marek',2,DATETIME('now', 'start of day', '+0 hours'),DATE('now', '+1 day'),NULL),
(6,5,'Dora Finch',5,DATETIME('now', 'start of day', '+0 hours'),DATE('now', '+2 days'),DATE('now')),(7,5,'Ronan Pike',1,DATETIME('now', 'start of day', '-1 days', '+15 hours'),DATE('now', '+3 days'),NULL),(8,7,'Ivo Marek',8,DATETIME('now', 'start of day', '+0 hours'),DATE('now', '+10 days'),NULL),(9,4,'Sophie Lund',2,DATETIME('now', 'start of day', '-18 days', '+13 hours'),DATE('now', '-3 days'),DATE('now', '-1 day')),(10,6,'Greta Olsen',10,DATETIME('now', 'start of day', '-44 days', '+10 hours'),DATE('now', '-14 days'),NULL),
(11,10,'Dora Finch',3,DATETIME('now', 'start of day', '-70 days', '+12 hours'),DATE('now', '-40 days'),DATE('now', '-52 days')),(12,12,'Harriet Cole',2,DATETIME('now', 'start of day', '-380 days', '+12 hours'),DATE('now', '-1 years', '-4 days'),DATE('now', '-1 years', '-5 days')),(13,13,'Greta Olsen',4,DATETIME('now', 'start of day', '-366 days', '+0 hours'),DATE('now', '-1 years'),DATE('now', '-1 years', '+1 day')),(14,14,'Sophie Lund',7,DATETIME('now', 'start of day', '-95 days', '+18 hours'),DATE('now', '-70 days'),DATE('now', '-60 days')),(15,16,'Ronan Pike',2,'2019-11-03 16:20:00','2019-11-20','2019-11-19'),
(16,17,'Greta Olsen',5,'2019-11-22 08:45:00','2019-12-06','2019-12-10'),(17,21,'Lena Fuchs',9,DATETIME('now', 'start of day', '-2 days', '+14 hours'),DATE('now', '+30 days'),NULL),(18,9,'Sophie Lund',2,DATETIME('now', 'start of day', '-6 days', '+10 hours'),DATE('now'),NULL),(19,12,'Walter Quinn',6,DATETIME('now', 'start of day', '-400 days', '+9 hours'),DATE('now', '-1 years', '-8 days'),DATE('now', '-1 years')),(20,21,'Dora Finch',2,DATETIME('now', 'start of day', '-3 days', '+17 hours'),DATE('now', '+30 days'),DATE('now', '-2 days'));
