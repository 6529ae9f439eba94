CREATE TABLE tenant (
  tid INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  dob TEXT,
  moved_in TEXT,
  moved_out TEXT
);
CREATE TABLE flat (
  fid INTEGER PRIMARY KEY,
  addr TEXT,
  rooms INTEGER,
  rent REAL,
  built_yr INTEGER,
  last_insp TEXT,
  next_insp TEXT
);
CREATE TABLE lease (
  lid INTEGER PRIMARY KEY,
  fid INTEGER,
  tid INTEGER,
  sign_dt TEXT,
  start_dt TEXT,
  end_dt TEXT,
  deposit REAL
);
CREATE TABLE rent_pmt (
  pid INTEGER PRIMARY KEY,
  lid INTEGER,
  amt REAL,
  due_dt TEXT,
  paid_dt TEXT
);
CREATE TABLE repair (
  rid INTEGER PRIMARY KEY,
  fid INTEGER,
  descr TEXT,
  rep_dt TEXT,
  fix_by TEXT,
  fixed_dt TEXT,
  urgent TEXT
);
INSERT INTO tenant VALUES
(1,'Greta','Olsen',DATE('now','-68 years','-21 days'),'2009-07-01',NULL),
(2,'Femi','Bankole',DATE('now','-33 years','-9 days'),DATE('now','-3 years','-14 days'),NULL),
(3,'Claire','Dubois',DATE('now','-24 years','-60 days'),DATE('now','-1 year'),NULL),
(4,'Viktor','Hale',DATE('now','-45 years','-4 days'),DATE('now'),NULL),
(5,'Anita','Rao',DATE('now','-71 years'),'2014-11-15',NULL),
(6,'Bruno','Keller',DATE('now','-29 years','-100 days'),DATE('now','-2 years','-30 days'),DATE('now','-1 day')),
(7,'Dana','Whitlock',DATE('now','-19 years','-7 days'),DATE('now','-6 days'),NULL),
(8,'Lars','Ekman',DATE('now','-52 years','-75 days'),'2020-02-01','2023-01-31'),
(9,'Ruth','Ferreira',DATE('now','-38 years','-40 days'),DATE('now','start of year','-2 months'),DATE('now')),
(10,'Yusuf','Demir',DATE('now','-22 years','-11 days'),'2023-02-01',DATE('now','-1 year')),
(11,'Olive','Grant',DATE('now','-84 years','-3 days'),'2018-04-01',NULL),
(12,'Petra','Nowak',DATE('now','-31 years','-17 days'),DATE('now','+1 day'),NULL);
INSERT INTO flat VALUES
(1,'4 Mill Row, Flat 1',2,780,1931,DATE('now','-500 days'),DATE('now','-30 days')),
(2,'4 Mill Row, Flat 2',3,960,1931,DATE('now','-220 days'),DATE('now','+145 days')),
(3,'17 Canal Street, Flat A',1,640,1968,DATE('now','-1 day'),DATE('now','+364 days')),
(4,'17 Canal Street, Flat B',2,815,1968,DATE('now','-380 days'),DATE('now')),
(5,'9 Larch Court',4,1390,CAST(STRFTIME('%Y','now') AS INTEGER)-4,DATE('now','-90 days','-5 days'),DATE('now','+8 days')),
(6,'11 Larch Court',4,1425,CAST(STRFTIME('%Y','now') AS INTEGER)-4,DATE('now'),DATE('now','+1 year')),
(7,'2 Station Yard, Loft',3,1180,CAST(STRFTIME('%Y','now') AS INTEGER)-21,DATE('now','-366 days','-30 days'),DATE('now','-5 days')),
(8,'33 Orchard Lane',5,1650,1994,'2023-05-17',DATE('now','+1 day')),
(9,'35 Orchard Lane',3,1105,CAST(STRFTIME('%Y','now') AS INTEGER),NULL,DATE('now','+25 days'));
INSERT INTO lease VALUES
(1,1,1,DATE('now','-2 years','-45 days'),DATE('now','-2 years','-20 days'),DATE('now','+9 days'),1560),
(2,2,2,DATE('now','-3 years','-30 days'),DATE('now','-3 years','-14 days'),DATE('now','+80 days'),1920),
(3,3,3,DATE('now','-1 year','-12 days'),DATE('now','-1 year'),DATE('now'),1280),
(4,4,4,DATE('now','-5 days'),DATE('now'),DATE('now','+1 year'),1630),
(5,5,5,'2014-10-20','2014-11-15',DATE('now','start of year','+1 year','+3 months'),2500),
(6,6,6,DATE('now','-2 years','-41 days'),DATE('now','-2 years','-30 days'),DATE('now','-1 day'),2850),
(7,7,7,DATE('now','-18 days'),DATE('now','-6 days'),DATE('now','+2 years'),2360),
(8,8,8,'2020-01-11','2020-02-01','2023-01-31',2900),
(9,7,9,DATE('now','start of year','-80 days'),DATE('now','start of year','-2 months'),DATE('now','-10 days'),2340),
(10,8,10,'2023-01-20','2023-02-01',DATE('now','-1 year'),3000),
(11,8,11,'2018-03-09','2018-04-01','2020-01-15',2750),
(12,9,11,DATE('now','-1 day'),DATE('now','+12 days'),DATE('now','+3 years'),2210),
(13,3,12,DATE('now'),DATE('now','+1 day'),DATE('now','+366 days'),1300),
(14,6,2,DATE('now'),DATE('now','+20 days'),DATE('now','+400 days'),2900);
INSERT INTO rent_pmt VALUES
(1,1,780,DATE('now','-60 days'),DATE('now','-61 days')),
(2,1,780,DATE('now','-30 days'),NULL),
(3,1,780,DATE('now'),NULL),
(4,2,960,DATE('now','-32 days'),DATE('now','-24 days')),
(5,2,960,DATE('now','-2 days'),DATE('now','-2 days')),
(6,3,640,DATE('now','-1 day'),DATE('now')),
(7,3,640,DATE('now','-31 days'),DATE('now','-33 days')),
(8,4,815,DATE('now'),DATE('now')),
(9,5,1390,DATE('now','-75 days'),NULL),
(10,5,1390,DATE('now','-45 days'),NULL),
(11,5,1390,DATE('now','-15 days'),NULL),
(12,6,1425,DATE('now','-20 days'),NULL),
(13,7,1180,DATE('now','+1 day'),NULL),
(14,7,1180,DATE('now','-6 days'),DATE('now','-1 day')),
(15,8,1500,'2022-12-01','2022-12-09'),
(16,8,1500,'2023-01-01','2023-01-01'),
(17,10,1550,'2023-02-01','2023-02-14'),
(18,10,1550,'2023-03-01','2023-03-01'),
(19,9,1170,DATE('now','start of year','-45 days'),DATE('now','start of year','-44 days')),
(20,2,960,DATE('now','+28 days'),NULL),
(21,4,815,DATE('now','+30 days'),NULL),
(22,10,1550,DATE('now','-1 year','-3 days'),DATE('now','-1 year')),
(23,13,660,DATE('now','+2 days'),DATE('now'));
INSERT INTO repair VALUES
(1,1,'Leaking kitchen tap',DATE('now','-12 days'),DATE('now','-2 days'),NULL,'F'),
(2,1,'No hot water',DATE('now','-1 day'),DATE('now'),NULL,'T'),
(3,2,'Broken window latch',DATE('now','-40 days'),DATE('now','-25 days'),DATE('now','-27 days'),'F'),
(4,5,'Boiler pressure low',DATE('now'),DATE('now','+1 day'),NULL,'T'),
(5,5,'Damp in bathroom',DATE('now','-110 days'),DATE('now','-80 days'),NULL,'F'),
(6,7,'Front door lock stuck',DATE('now','-5 days'),DATE('now','-3 days'),DATE('now'),'T'),
(7,8,'Cracked roof tile','2023-03-09','2023-04-09','2023-04-20','F'),
(8,8,'Faulty smoke alarm','2023-03-27','2023-03-28','2023-03-28','T'),
(9,3,'Blocked drain',DATE('now','-9 days'),DATE('now','-6 days'),DATE('now','-1 day'),'T'),
(10,4,'Repaint hallway',DATE('now'),DATE('now','+21 days'),NULL,'F'),
(11,6,'Oven door hinge',DATE('now','-1 year'),DATE('now','-1 year','+10 days'),DATE('now','-1 year','+8 days'),'F'),
(12,1,'Loose stair rail',DATE('now','-3 days'),DATE('now','+4 days'),NULL,'F'),
(13,7,'Radiator noise',DATE('now','start of year','-65 days'),DATE('now','start of year','-50 days'),DATE('now','start of year','-41 days'),'F');
