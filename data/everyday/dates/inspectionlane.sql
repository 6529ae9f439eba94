CREATE TABLE station (
  stationid INTEGER PRIMARY KEY,
  stationname TEXT,
  town TEXT,
  lanes INTEGER,
  openedyear INTEGER
);
CREATE TABLE inspector (
  inspectorid INTEGER PRIMARY KEY,
  inspectorname TEXT,
  stationid INTEGER,
  birthdate DATE,
  hiredon DATE,
  licenceexpires DATE,
  FOREIGN KEY (stationid) REFERENCES station(stationid)
);
CREATE TABLE vehicle (
  vehicleid INTEGER PRIMARY KEY,
  platenumber TEXT,
  make TEXT,
  model TEXT,
  ownername TEXT,
  firstregistered DATE,
  certexpires DATE
);
CREATE TABLE inspection (
  inspectionid INTEGER PRIMARY KEY,
  vehicleid INTEGER,
  inspectorid INTEGER,
  inspectedon DATE,
  result TEXT,
  fee REAL,
  paidon DATE,
  retestdue DATE,
  FOREIGN KEY (vehicleid) REFERENCES vehicle(vehicleid),
  FOREIGN KEY (inspectorid) REFERENCES inspector(inspectorid)
);
CREATE TABLE appointment (
  appointmentid INTEGER PRIMARY KEY,
  vehicleid INTEGER,
  stationid INTEGER,
  bookedon DATE,
  appointmentdate DATE,
  status TEXT,
  FOREIGN KEY (vehicleid) REFERENCES vehicle(vehicleid),
  FOREIGN KEY (stationid) REFERENCES station(stationid)
);
INSERT INTO station VALUES
(1,'Harbour Road Test Centre','Millport',4,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 34),
(2,'Northgate Check Point','Ashwick',2,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 12),
(3,'Elm Street Garage','Ashwick',1,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 3),
(4,'Valley Truck Lane','Corrin',3,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 21),
(5,'Station Yard','Delham',2,CAST(STRFTIME('%Y', 'now') AS INTEGER)),
(6,'Old Mill Inspections','Millport',1,CAST(STRFTIME('%Y', 'now') AS INTEGER) - 47);
INSERT INTO inspector VALUES
(1,'Gerald Pike',1,DATE('now', '-63 years', '+10 days'),DATE('now', '-31 years'),DATE('now', '+40 days')),
(2,'Nadia Rahman',1,DATE('now', '-38 years', '-20 days'),DATE('now', '-6 years', '-15 days'),DATE('now', '-12 days')),
(3,'Owen Trask',2,DATE('now', '-29 years', '+4 days'),DATE('now', '-1 years'),DATE('now', '+1 years')),
(4,'Lucia Ferrante',2,DATE('now', '-45 years', '-70 days'),DATE('now', '-11 years', '-90 days'),DATE('now', '+12 days')),
(5,'Sam Whitlock',3,DATE('now', '-24 years'),DATE('now'),DATE('now', '+2 years', '+30 days')),
(6,'Dorothy Kemp',4,DATE('now', '-61 years', '-33 days'),DATE('now', '-28 years', '-7 days'),DATE('now', '-1 years', '-9 days')),
(7,'Piotr Zielinski',4,DATE('now', '-52 years', '-12 days'),DATE('now', '-15 years'),DATE('now', '+200 days')),
(8,'Hannah Moss',5,DATE('now', '-33 years', '-160 days'),DATE('now', '-20 days'),DATE('now', '+1 years', '+100 days')),
(9,'Bram de Witt',6,DATE('now', '-57 years', '-48 days'),'2009-04-01',DATE('now'));
INSERT INTO vehicle VALUES
(1,'MP 4471','Ford','Transit','Claire Dunbar',DATE('now', '-9 years', '-14 days'),DATE('now', '+1 days')),
(2,'AW 1029','Toyota','Corolla','Ismail Yusuf',DATE('now', '-4 years', '-80 days'),DATE('now')),
(3,'DL 8830','Volkswagen','Golf','Rita Hollis',DATE('now', '-13 years', '-5 days'),DATE('now', '-33 days')),
(4,'CR 5512','Scania','R450','Corrin Haulage',DATE('now', '-6 years', '-200 days'),DATE('now', '+1 years', '+20 days')),
(5,'MP 9007','Fiat','Panda','Beatrice Lowe',DATE('now', '-1 years'),DATE('now', '+2 years')),
(6,'AW 3366','Ford','Focus','Tom Ashby',DATE('now', '-11 years', '-61 days'),DATE('now', '-400 days')),
(7,'AW 7780','Skoda','Octavia','Ismail Yusuf',DATE('now'),DATE('now', '+3 years')),
(8,'CR 2104','Mercedes','Sprinter','Corrin Haulage',DATE('now', '-3 years', '-17 days'),DATE('now', '+18 days')),
(9,'MP 6148','Volvo','V70','Henry Oakes',DATE('now', '-22 years', '-30 days'),DATE('now', '-6 days')),
(10,'DL 1995','Toyota','Yaris','Grace Pell',DATE('now', '-1 years', '-1 days'),DATE('now', '+300 days')),
(11,'AW 4821','Renault','Clio','Joan Tully','2014-06-18',DATE('now', '+7 days')),
(12,'CR 7043','MAN','TGX','Corrin Haulage','2018-03-09',DATE('now', '+1 years')),
(13,'MP 3390','Toyota','Hilux','Walter Finch',DATE('now', '-30 years'),DATE('now', '-1 years', '-120 days')),
(14,'DL 2216','Ford','Fiesta','Sofia Brand',DATE('now'),DATE('now', '+3 years', '-10 days'));
INSERT INTO inspection VALUES
(1,1,1,DATE('now', '-1 years', '-2 days'),'pass',54.0,DATE('now', '-1 years'),NULL),
(2,2,3,DATE('now'),'pass',48.5,DATE('now'),NULL),
(3,3,2,DATE('now', '-5 days'),'fail',52.0,NULL,DATE('now', '+23 days')),
(4,4,6,DATE('now', '-1 years', '+20 days'),'pass',120.0,DATE('now', '-1 years', '+45 days'),NULL),
(5,6,4,DATE('now', '-40 days'),'fail',49.0,DATE('now', '-38 days'),DATE('now', '-12 days')),
(6,6,4,DATE('now', '-1 years', '-300 days'),'pass',47.0,DATE('now', '-1 years', '-300 days'),NULL),
(7,8,7,DATE('now', '-27 days'),'pass',98.0,NULL,NULL),
(8,9,9,DATE('now', '-1 days'),'fail',55.0,NULL,DATE('now', '+27 days')),
(9,10,8,DATE('now', '-3 days'),'pass',48.0,DATE('now', '-2 days'),NULL),
(10,12,6,DATE('now'),'fail',135.0,NULL,DATE('now', '+1 days')),
(11,13,1,DATE('now', '-2 years', '-100 days'),'fail',60.0,DATE('now', '-2 years', '-90 days'),DATE('now', '-2 years', '-70 days')),
(12,11,3,'2023-03-14','pass',44.0,'2023-03-14',NULL),
(13,3,2,'2023-03-27','pass',45.5,'2023-04-02',NULL),
(14,4,7,'2022-11-08','fail',110.0,'2022-12-01','2022-12-06'),
(15,1,1,DATE('now', '-1 years'),'fail',56.0,DATE('now', '-1 years', '+3 days'),DATE('now', '-1 years', '+28 days')),
(16,5,1,DATE('now', '-12 days'),'pass',54.5,DATE('now'),NULL),
(17,9,9,DATE('now', '-1 years', '-50 days'),'pass',53.0,DATE('now', '-1 years', '-20 days'),NULL),
(18,7,3,DATE('now'),'pass',46.0,DATE('now'),NULL),
(19,14,8,DATE('now', '-1 days'),'pass',47.5,DATE('now', '-1 days'),NULL),
(20,6,2,DATE('now', '-75 days'),'fail',51.0,NULL,DATE('now')),
(21,13,1,DATE('now', '-61 days'),'fail',62.0,DATE('now', '-30 days'),DATE('now', '-33 days')),
(22,12,6,DATE('now', '-1 years', '-5 days'),'pass',130.0,DATE('now', '-1 years'),NULL);
INSERT INTO appointment VALUES
(1,1,1,DATE('now', '-9 days'),DATE('now'),'booked'),
(2,3,5,DATE('now', '-4 days'),DATE('now', '+1 days'),'booked'),
(3,9,6,DATE('now', '-1 days'),DATE('now', '+6 days'),'booked'),
(4,6,2,DATE('now', '-50 days'),DATE('now', '-20 days'),'missed'),
(5,11,2,DATE('now'),DATE('now', '+3 days'),'booked'),
(6,8,4,DATE('now', '-2 days'),DATE('now', '+25 days'),'booked'),
(7,2,2,DATE('now', '-15 days'),DATE('now'),'done'),
(8,13,1,DATE('now', '-90 days'),DATE('now', '-61 days'),'done'),
(9,12,4,DATE('now', '-1 days'),DATE('now', '+1 days'),'cancelled'),
(10,10,5,DATE('now', '-17 days'),DATE('now', '-3 days'),'done'),
(11,4,4,DATE('now', '-6 days'),DATE('now', '+1 years'),'booked'),
(12,13,1,DATE('now', '-33 days'),DATE('now', '-1 days'),'missed'),
(13,6,3,DATE('now'),DATE('now', '+12 days'),'booked'),
(14,14,5,DATE('now', '-8 days'),DATE('now', '-1 days'),'done'),
(15,5,1,'2024-05-02','2024-05-21','done'),
(16,12,4,DATE('now', '-11 days'),DATE('now'),'done'),
(17,3,5,DATE('now', '-1 years', '-40 days'),DATE('now', '-1 years', '-5 days'),'missed');
