CREATE TABLE Pond (
  pondId INTEGER PRIMARY KEY,
  pondName TEXT,
  species TEXT,
  volumeM3 INTEGER,
  stockedOn TEXT,
  harvestPlanned TEXT,
  lastCleaned TEXT,
  builtYear INTEGER
);
CREATE TABLE Worker (
  workerId INTEGER PRIMARY KEY,
  fullName TEXT,
  job TEXT,
  birthYear INTEGER,
  hiredOn TEXT,
  contractEnd TEXT,
  hygieneCertUntil TEXT
);
CREATE TABLE WaterTest (
  testId INTEGER PRIMARY KEY,
  pondId INTEGER,
  workerId INTEGER,
  takenAt DATETIME,
  oxygenMgL REAL,
  tempC REAL,
  passed TEXT
);
CREATE TABLE FeedBatch (
  batchId INTEGER PRIMARY KEY,
  feedName TEXT,
  kg INTEGER,
  orderedOn TEXT,
  deliveredOn TEXT,
  bestBefore TEXT,
  cost REAL
);
CREATE TABLE FishOrder (
  orderNo INTEGER PRIMARY KEY,
  buyer TEXT,
  pondId INTEGER,
  kg INTEGER,
  orderDate TEXT,
  deliveryDate TEXT,
  paidDate TEXT,
  total REAL
);
INSERT INTO Pond VALUES
(1,'Alder Pond','Rainbow trout',420,DATE('now', '-160 days'),DATE('now', '+24 days'),DATE('now', '-6 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 31),
(2,'Mill Race','Brown trout',310,DATE('now', '-1 years', '-20 days'),DATE('now', '-9 days'),DATE('now', '-48 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 58),
(3,'Long Basin','Char',560,DATE('now', '-35 days'),DATE('now', '+1 years'),DATE('now', '-1 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 12),
(4,'Nursery A','Rainbow trout',90,DATE('now'),DATE('now', '+200 days'),DATE('now'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 4),
(5,'Nursery B','Char',85,DATE('now', '-1 days'),DATE('now', '+1 days'),DATE('now', '-19 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 4),
(6,'Old Carp Hole','Carp',700,DATE('now', '-2 years', '-15 days'),DATE('now', '-130 days'),DATE('now', '-1 years', '-12 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 90),
(7,'Willow Pond','Brown trout',275,'2023-04-18',DATE('now'),DATE('now', 'start of month', '-1 months', '+7 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 26),
(8,'Stone Tank','Sturgeon',130,DATE('now', '-5 years', '-2 days'),DATE('now', '+2 years'),DATE('now', '-100 days'),CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0);
INSERT INTO Worker VALUES
(1,'Henrik Dahl','Farm manager',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 57,DATE('now', '-22 years', '-10 days'),NULL,DATE('now', '+400 days')),
(2,'Oksana Lysenko','Fish health officer',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 41,DATE('now', '-8 years', '-45 days'),NULL,DATE('now', '+13 days')),
(3,'Ruben Castellan','Pond keeper',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 33,DATE('now', '-1 years', '-3 days'),DATE('now', '+18 days'),DATE('now', '-7 days')),
(4,'Mia Thorsen','Apprentice',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 17,DATE('now'),DATE('now', '+3 years'),DATE('now', '+1 years')),
(5,'Walter Brook','Pond keeper',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 62,DATE('now', '-34 years', '-21 days'),DATE('now', '+1 years'),DATE('now', '-92 days')),
(6,'Jelena Maric','Smokehouse hand',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 28,DATE('now', 'start of month', '-1 months', '+4 days'),DATE('now', '-2 days'),DATE('now', '+1 days')),
(7,'Kofi Mensah','Driver',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 45,'2023-02-01',DATE('now', '+75 days'),DATE('now', '+60 days')),
(8,'Lars Engel','Apprentice',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 16,DATE('now', '-70 days'),DATE('now', '+2 years'),NULL);
INSERT INTO WaterTest VALUES
(1,1,2,DATETIME('now', '-3 hours'),8.9,11.2,'Y'),
(2,2,3,DATETIME('now'),6.1,13.8,'N'),
(3,3,3,DATETIME('now', '-1 days'),9.4,10.1,'Y'),
(4,4,2,DATETIME('now', '-1 days', '-1 hours'),7.8,12.4,'Y'),
(5,1,5,DATETIME('now', '-5 days'),8.4,11.9,'Y'),
(6,5,2,DATETIME('now', '-6 days'),5.6,14.7,'N'),
(7,2,5,DATETIME('now', '-12 days'),7.2,13.1,'Y'),
(8,6,3,DATETIME('now', '-45 days'),4.9,17.3,'N'),
(9,7,2,DATETIME('now', 'start of month', '-1 months', '+10 days'),8.1,12.6,'Y'),
(10,8,5,DATETIME('now', '-120 days'),9.9,9.2,'Y'),
(11,3,2,DATETIME('now', '-1 years', '-4 days'),9.1,8.8,'Y'),
(12,6,5,DATETIME('now', '-1 years'),5.2,16.5,'N'),
(13,2,2,'2023-07-14 08:30:00',6.6,18.1,'Y'),
(14,7,3,'2023-07-28 07:45:00',5.9,19.4,'N'),
(15,1,2,DATETIME('now', '-10 hours'),8.7,11.4,'Y');
INSERT INTO FeedBatch VALUES
(1,'AquaStart 1 mm',200,DATE('now', '-40 days'),DATE('now', '-33 days'),DATE('now', '+140 days'),610),
(2,'TroutGrow 4 mm',1500,DATE('now', '-9 days'),DATE('now', '-1 days'),DATE('now', '+300 days'),2790),
(3,'TroutGrow 6 mm',1800,DATE('now', '-4 days'),DATE('now'),DATE('now', '+320 days'),3180),
(4,'Char Select',900,DATE('now', '-2 days'),NULL,DATE('now', '+1 years'),1985),
(5,'Carp Pellets',600,DATE('now', '-250 days'),DATE('now', '-238 days'),DATE('now', '-15 days'),720),
(6,'Sturgeon Plus',300,DATE('now', '-1 years', '-10 days'),DATE('now', '-1 years'),DATE('now', '-60 days'),890),
(7,'AquaStart 2 mm',250,DATE('now', '-120 days'),DATE('now', '-110 days'),DATE('now', '+9 days'),700),
(8,'Vitamin Mash',80,DATE('now', '-75 days'),DATE('now', '-66 days'),DATE('now'),260),
(9,'TroutGrow 4 mm',1400,'2023-05-08','2023-05-16','2024-05-01',2410),
(10,'Winter Feed',1100,DATE('now'),NULL,DATE('now', '+1 years', '+60 days'),2150),
(11,'Shrimp Colour',60,DATE('now', '-36 days'),DATE('now', '-30 days'),DATE('now', '+1 days'),415),
(12,'Char Select',750,DATE('now', 'start of month', '-1 months', '+3 days'),DATE('now', 'start of month', '-1 months', '+11 days'),DATE('now', '+22 days'),1640);
INSERT INTO FishOrder VALUES
(501,'Gasthof Lindner',1,40,DATE('now', '-6 days'),DATE('now'),NULL,520),
(502,'Harbour Bistro',2,65,DATE('now', '-1 days'),DATE('now', '+1 days'),NULL,890),
(503,'Fischmarkt Nord',1,220,DATE('now'),DATE('now', '+6 days'),NULL,2640),
(504,'Hotel Seeblick',3,35,DATE('now', '-11 days'),DATE('now', '-1 days'),DATE('now'),610),
(505,'Gasthof Lindner',6,80,DATE('now', '-50 days'),DATE('now', '-45 days'),NULL,480),
(506,'Fischmarkt Nord',2,310,DATE('now', '-1 years'),DATE('now', '-1 years', '+6 days'),DATE('now', '-1 years', '+20 days'),3900),
(507,'Chapel Street Deli',8,12,DATE('now', '-80 days'),DATE('now', '-72 days'),DATE('now', '-70 days'),1140),
(508,'Harbour Bistro',1,55,DATE('now', '-1 years', '-8 days'),DATE('now', '-1 years'),DATE('now', '-1 years'),700),
(509,'Angling Club Ost',7,150,DATE('now', '-3 days'),DATE('now', '+21 days'),DATE('now', '-2 days'),1700),
(510,'Hotel Seeblick',3,45,DATE('now', 'start of month', '-1 months', '+5 days'),DATE('now', 'start of month', '-1 months', '+13 days'),NULL,765),
(511,'Chapel Street Deli',1,18,'2023-12-11','2023-12-19','2023-12-20',230),
(512,'Fischmarkt Nord',6,190,'2023-12-04','2023-12-15','2024-01-05',1310),
(513,'Angling Club Ost',2,120,DATE('now'),DATE('now', '+1 years'),NULL,1420),
(514,'Hotel Seeblick',1,30,DATE('now', '-1 days'),DATE('now', '+3 days'),DATE('now', '-1 days'),395);
