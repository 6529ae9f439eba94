CREATE TABLE volunteers (
  id INTEGER PRIMARY KEY,
  fullName TEXT,
  town TEXT,
  bornOn DATE,
  joinedOn DATE,
  hasLicence TEXT
);
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  title TEXT,
  leaderId INTEGER,
  budget REAL,
  startsOn DATE,
  endsOn DATE
);
CREATE TABLE shifts (
  id INTEGER PRIMARY KEY,
  projectId INTEGER,
  volunteerId INTEGER,
  shiftDate DATE,
  hours REAL,
  place TEXT
);
CREATE TABLE certificates (
  id INTEGER PRIMARY KEY,
  volunteerId INTEGER,
  course TEXT,
  issuedOn DATE,
  validUntil DATE
);
CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  donor TEXT,
  amount REAL,
  pledgedOn DATE,
  receivedOn DATE
);
INSERT INTO volunteers VALUES
(1,'Beatrix Holm','Lindau',DATE('now','-58 years'),DATE('now','-26 years','-80 days'),'yes'),
(2,'Yusuf Demir','Kressbronn',DATE('now','-33 years','-120 days'),DATE('now','-4 years','-30 days'),'yes'),
(3,'Clara Bright','Lindau',DATE('now','-74 years','-40 days'),DATE('now','-23 years','-150 days'),'no'),
(4,'Fritz Ammann','Bregenz',DATE('now','-81 years','-220 days'),DATE('now','-31 years'),'no'),
(5,'Noor Haddad','Bregenz',DATE('now','-16 years'),DATE('now'),'no'),
(6,'Petra Sommer','Lindau',DATE('now','-45 years','-310 days'),DATE('now','-12 years','-5 days'),'yes'),
(7,'Sami Virtanen','Kressbronn',DATE('now','-15 years','-60 days'),DATE('now','-1 years'),'no'),
(8,'Rosa Keller','Wangen',DATE('now','-66 years','-10 days'),DATE('now','-1 years'),'yes'),
(9,'Jakob Lenz','Wangen',DATE('now','-28 years'),DATE('now'),'yes'),
(10,'Helen Marsh','Lindau',DATE('now','-39 years','-95 days'),'2015-02-16','yes'),
(11,'Otto Brandl','Bregenz',DATE('now','-77 years','-180 days'),'2015-06-20','no'),
(12,'Mira Costa','Wangen',DATE('now','-22 years','-270 days'),DATE('now','-2 years','-100 days'),'no');
INSERT INTO projects VALUES
(1,'Winter Coats',6,4200,DATE('now','+15 days'),DATE('now','+110 days')),
(2,'Soup Kitchen',1,18500,DATE('now','-3 years','-60 days'),DATE('now','+2 years')),
(3,'Lake Clean-Up',2,2600,DATE('now'),DATE('now','+40 days')),
(4,'Homework Help',10,7300,DATE('now','-1 years'),DATE('now','+1 years')),
(5,'Garden for All',8,5100,DATE('now','+1 years'),DATE('now','+3 years')),
(6,'Letters to Seniors',3,900,DATE('now','-2 years','-200 days'),DATE('now','-1 years','-20 days')),
(7,'Flood Relief',1,31000,'2016-06-05','2016-11-30'),
(8,'Village Library',11,6400,'2015-09-01','2018-07-31'),
(9,'Bike Kitchen',NULL,3300,DATE('now','+1 years','+30 days'),DATE('now','+2 years')),
(10,'Toy Exchange',6,1500,DATE('now','-90 days'),DATE('now','-6 days'));
INSERT INTO shifts VALUES
(1,2,1,DATE('now'),4,'Parish Hall'),
(2,2,6,DATE('now'),3.5,'Parish Hall'),
(3,3,2,DATE('now'),5,'East Shore'),
(4,4,10,DATE('now'),2,'Library'),
(5,3,9,DATE('now','+1 days'),6,'East Shore'),
(6,2,8,DATE('now','+1 days'),4.5,'Market Square'),
(7,3,2,DATE('now','+5 days'),5,'West Shore'),
(8,2,1,DATE('now','+6 days'),4,'Parish Hall'),
(9,3,2,DATE('now','+12 days'),7,'West Shore'),
(10,4,10,DATE('now','+8 days'),2,'Library'),
(11,2,8,DATE('now','-1 days'),3,'Parish Hall'),
(12,4,12,DATE('now','-1 days'),2.5,'Library'),
(13,2,6,DATE('now','-12 days'),3.5,'Parish Hall'),
(14,10,1,DATE('now','-20 days'),6,'Gymnasium'),
(15,10,12,DATE('now','-45 days'),4,'Gymnasium'),
(16,4,7,DATE('now','-1 years'),2,'Library'),
(17,2,3,DATE('now','-1 years'),5.5,'Parish Hall'),
(18,6,3,DATE('now','-2 years','-90 days'),1.5,'Parish Hall'),
(19,7,1,'2016-06-11',9,'Riverside'),
(20,7,4,'2016-06-18',7.5,'Riverside'),
(21,7,11,'2016-07-02',8,'Riverside'),
(22,8,11,'2016-03-14',3,'Old School'),
(23,8,10,'2017-05-09',2.5,'Old School'),
(24,7,6,'2016-06-25',8.5,'Fire Station');
INSERT INTO certificates VALUES
(1,1,'First Aid',DATE('now','-3 years','-20 days'),DATE('now','-1 years','-20 days')),
(2,2,'First Aid',DATE('now','-1 years'),DATE('now','+1 years')),
(3,6,'Food Hygiene',DATE('now','-340 days'),DATE('now','+25 days')),
(4,8,'Food Hygiene',DATE('now'),DATE('now','+1 years')),
(5,10,'Child Protection',DATE('now','-700 days'),DATE('now','+30 days')),
(6,11,'First Aid','2016-02-20','2018-02-20'),
(7,12,'Child Protection',DATE('now','-3 years','-5 days'),DATE('now','-5 days')),
(8,9,'First Aid',DATE('now'),DATE('now','+2 years')),
(9,3,'Food Hygiene',DATE('now','-1 years'),DATE('now','-14 days')),
(10,4,'Boat Pilot','2016-05-07','2021-05-07'),
(11,2,'Boat Pilot',DATE('now','-2 years'),DATE('now','+3 years'));
INSERT INTO donations VALUES
(1,'Seebank',2500,DATE('now','-70 days'),NULL),
(2,'Bakery Huber',180,DATE('now','-5 days'),DATE('now')),
(3,'Rotary Lindau',1200,DATE('now','-25 days'),DATE('now')),
(4,'Ursula Frey',60,DATE('now','-2 days'),NULL),
(5,'Marina Services',750,DATE('now','-100 days'),NULL),
(6,'Bakery Huber',150,DATE('now','-1 years','-4 days'),DATE('now','-1 years')),
(7,'Seebank',3000,DATE('now','-1 years','-40 days'),DATE('now','-1 years')),
(8,'Anton Rehm',95,DATE('now'),NULL),
(9,'Hotel Bayerwald',400,'2016-06-08','2016-06-15'),
(10,'Rotary Lindau',5000,'2016-06-10','2016-07-01'),
(11,'Ursula Frey',40,'2017-12-19','2017-12-22'),
(12,'Apotheke am Tor',320,DATE('now','-40 days'),DATE('now','-35 days')),
(13,'Seebank',1000,'2016-06-21','2016-07-05');
