CREATE TABLE dentists (
  id INTEGER PRIMARY KEY,
  name TEXT,
  speciality TEXT,
  birthYear INTEGER,
  hiredOn TEXT,
  licenceExpires TEXT
);
CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  name TEXT,
  birthDate TEXT,
  registeredOn TEXT,
  lastCheckup TEXT,
  nextRecall TEXT,
  insured BOOLEAN
);
CREATE TABLE treatments (
  id INTEGER PRIMARY KEY,
  treatmentName TEXT,
  price REAL,
  minutes INTEGER
);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patientId INTEGER,
  dentistId INTEGER,
  treatmentId INTEGER,
  bookedOn TEXT,
  startsAt DATETIME,
  status TEXT,
  FOREIGN KEY (patientId) REFERENCES patients(id),
  FOREIGN KEY (dentistId) REFERENCES dentists(id),
  FOREIGN KEY (treatmentId) REFERENCES treatments(id)
);
CREATE TABLE supplies (
  id INTEGER PRIMARY KEY,
  itemName TEXT,
  quantity INTEGER,
  orderedOn TEXT,
  deliveredOn TEXT,
  useBy TEXT
);
INSERT INTO dentists VALUES
(1,'Dr Harriet Vance','Orthodontics',CAST(STRFTIME('%Y','now') AS INTEGER)-52,DATE('now','-16 years','-40 days'),DATE('now','+200 days')),
(2,'Dr Milo Petrov','General',CAST(STRFTIME('%Y','now') AS INTEGER)-38,DATE('now','-5 years','-10 days'),DATE('now','-3 days')),
(3,'Dr Yasmin Noor','Children',CAST(STRFTIME('%Y','now') AS INTEGER)-31,DATE('now'),DATE('now','+24 days')),
(4,'Dr Colin Strand','Surgery',CAST(STRFTIME('%Y','now') AS INTEGER)-63,'2004-09-01',DATE('now','start of year','+1 year','+2 months')),
(5,'Dr Bea Lindqvist','General',CAST(STRFTIME('%Y','now') AS INTEGER)-44,DATE('now','start of year','-5 months'),DATE('now')),
(6,'Dr Luis Ferro','Hygiene',CAST(STRFTIME('%Y','now') AS INTEGER)-29,'2023-02-06',DATE('now','-1 day'));
INSERT INTO patients VALUES
(1,'Edith Marsh',DATE('now','-79 years','-6 days'),'2011-03-28',DATE('now','-190 days'),DATE('now','-8 days'),1),
(2,'Jonas Weber',DATE('now','-34 years','-71 days'),DATE('now','-4 years'),DATE('now','-20 days'),DATE('now','+160 days'),1),
(3,'Priya Nair',DATE('now','-9 years','-2 days'),DATE('now','-1 year'),DATE('now','-181 days'),DATE('now'),1),
(4,'Callum Reid',DATE('now','-16 years','-15 days'),DATE('now','-2 years','-3 days'),DATE('now','-365 days','-60 days'),DATE('now','-245 days'),0),
(5,'Beatriz Lopes',DATE('now','-61 years','-120 days'),'2015-10-09',DATE('now'),DATE('now','+183 days'),1),
(6,'Martin Oakes',DATE('now','-47 years'),DATE('now'),NULL,DATE('now','+1 day'),0),
(7,'Sofia Lund',DATE('now','-26 years','-88 days'),DATE('now','-3 days'),NULL,DATE('now','+6 days'),1),
(8,'Walter Finch',DATE('now','-72 years','-19 days'),'2008-06-16','2022-09-14','2023-03-14',0),
(9,'Grace Adeleke',DATE('now','-5 years','-1 day'),DATE('now','-1 year'),DATE('now','-1 day'),DATE('now','+182 days'),1),
(10,'Ivan Horvat',DATE('now','-55 years','-33 days'),'2023-01-12','2023-07-19','2024-01-19',1),
(11,'Tilly Brook',DATE('now','-13 years','-50 days'),DATE('now'),DATE('now'),DATE('now','+90 days'),1);
INSERT INTO treatments VALUES
(1,'Check-up',45.00,20),
(2,'Filling',110.00,40),
(3,'Scale and Polish',70.00,30),
(4,'Root Canal',420.00,90),
(5,'Brace Fitting',890.00,75),
(6,'Extraction',150.00,45),
(7,'Whitening',260.00,60);
INSERT INTO appointments VALUES
(1,1,1,1,DATE('now','-200 days'),DATETIME('now','-190 days'),'completed'),
(2,2,2,1,DATE('now','-34 days'),DATETIME('now','-20 days'),'completed'),
(3,2,2,2,DATE('now','-20 days'),DATETIME('now','-6 days'),'completed'),
(4,3,3,1,DATE('now','-15 days'),DATETIME('now'),'booked'),
(5,5,4,4,DATE('now','-9 days'),DATETIME('now'),'completed'),
(6,11,3,1,DATE('now'),DATETIME('now'),'completed'),
(7,6,2,1,DATE('now'),DATETIME('now','+1 day'),'booked'),
(8,7,6,3,DATE('now','-3 days'),DATETIME('now','+6 days'),'booked'),
(9,9,3,1,DATE('now','-13 days'),DATETIME('now','-1 day'),'completed'),
(10,4,1,5,DATE('now','-40 days'),DATETIME('now','-1 day'),'missed'),
(11,8,4,6,'2022-09-01','2022-09-14 09:30:00','completed'),
(12,10,2,1,'2023-07-03','2023-07-19 11:00:00','completed'),
(13,10,6,3,'2023-07-03','2023-07-24 14:15:00','cancelled'),
(14,1,1,2,DATE('now','-1 day'),DATETIME('now','+19 days'),'booked'),
(15,4,1,5,DATE('now'),DATETIME('now','+45 days'),'booked'),
(16,5,5,7,DATE('now','-1 year','-8 days'),DATETIME('now','-1 year'),'completed'),
(17,1,2,3,DATE('now','start of year','-50 days'),DATETIME('now','start of year','-31 days'),'completed'),
(18,2,5,7,DATE('now','-5 days'),DATETIME('now','+1 day'),'cancelled'),
(19,11,1,5,DATE('now'),DATETIME('now','+12 days'),'booked'),
(20,8,2,1,DATE('now','-62 days'),DATETIME('now','-55 days'),'missed'),
(21,10,5,1,DATE('now','-10 days'),DATETIME('now','start of year','+1 year','+40 days'),'booked'),
(22,3,3,3,DATE('now','-8 days'),DATETIME('now'),'completed');
INSERT INTO supplies VALUES
(1,'Latex Gloves',4000,DATE('now','-70 days'),DATE('now','-64 days'),DATE('now','+2 years')),
(2,'Composite Resin',35,DATE('now','-300 days'),DATE('now','-291 days'),DATE('now','-14 days')),
(3,'Local Anaesthetic',120,DATE('now','-12 days'),DATE('now','-9 days'),DATE('now','+27 days')),
(4,'Mouth Rinse',60,DATE('now','-2 days'),DATE('now'),DATE('now','+400 days')),
(5,'Alginate Powder',18,DATE('now','-1 day'),NULL,NULL),
(6,'Fluoride Varnish',44,DATE('now','-500 days'),DATE('now','-488 days'),DATE('now','-1 day')),
(7,'Suture Kits',25,'2023-05-04','2023-05-15',DATE('now','+3 days')),
(8,'Face Masks',2500,DATE('now'),NULL,NULL),
(9,'Etching Gel',15,DATE('now','-1 year'),DATE('now','-1 year','+4 days'),DATE('now')),
(10,'Paper Bibs',900,DATE('now','-16 days'),NULL,NULL);
