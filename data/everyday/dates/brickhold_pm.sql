CREATE TABLE bldg (
  bldg_no INTEGER PRIMARY KEY,
  bldg_nm TEXT,
  street TEXT,
  yr_built INTEGER,
  roof_checked TEXT,
  fire_cert_exp TEXT,
  insured_until TEXT
);
CREATE TABLE unit (
  unit_no INTEGER PRIMARY KEY,
  bldg_no INTEGER,
  label TEXT,
  sqm REAL,
  renovated_on TEXT,
  monthly_rent REAL
);
CREATE TABLE tenant (
  ten_no INTEGER PRIMARY KEY,
  ten_nm TEXT,
  phone TEXT,
  dob TEXT,
  unit_no INTEGER,
  lease_start TEXT,
  lease_end TEXT
);
CREATE TABLE rent_due (
  rent_no INTEGER PRIMARY KEY,
  ten_no INTEGER,
  amt REAL,
  due_dt TEXT,
  paid_dt TEXT
);
CREATE TABLE repair (
  rep_no INTEGER PRIMARY KEY,
  unit_no INTEGER,
  trade TEXT,
  problem TEXT,
  reported_dt TEXT,
  sched_dt TEXT,
  done_dt TEXT,
  cost REAL
);
CREATE TABLE viewing (
  view_no INTEGER PRIMARY KEY,
  unit_no INTEGER,
  visitor TEXT,
  view_dt TEXT,
  asked_dt TEXT,
  came TEXT
);
INSERT INTO bldg VALUES
(1,'Foundry Court','Anvil Lane 4',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 112,DATE('now', '-500 days'),DATE('now', '+17 days'),DATE('now', '+1 years')),
(2,'Lime House','Park Row 19',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 38,DATE('now', '-25 days'),DATE('now', '-9 days'),DATE('now', '+40 days')),
(3,'The Granary','Quay Street 2',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 141,DATE('now', '-1 days'),DATE('now', '+1 years'),DATE('now', '-3 days')),
(4,'Beacon Flats','Hill Road 77',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 6,DATE('now', '-190 days'),DATE('now', '+210 days'),DATE('now', '+26 days')),
(5,'Saddlers Yard','Market Place 11',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 64,DATE('now', 'start of month', '-1 months', '+4 days'),DATE('now'),DATE('now', '+300 days')),
(6,'New Wharf','Quay Street 30',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,NULL,DATE('now', '+3 years'),DATE('now', '+2 years'));
INSERT INTO unit VALUES
(11,1,'Foundry 1',62,DATE('now', '-8 years', '-4 days'),840),
(12,1,'Foundry 2',48,DATE('now', '-1 years'),690),
(13,1,'Foundry 3',75.5,DATE('now', '-60 days'),1020),
(21,2,'Lime A',55,DATE('now', '-3 years', '-11 days'),780),
(22,2,'Lime B',91,DATE('now', '-14 years'),1190),
(31,3,'Granary Loft',120,DATE('now', '-5 years', '-2 days'),1850),
(32,3,'Granary Studio',33,DATE('now'),560),
(41,4,'Beacon 401',70,NULL,1080),
(42,4,'Beacon 402',68,NULL,1055),
(51,5,'Saddlers Ground',58.5,'2023-05-12',720),
(52,5,'Saddlers Top',44,DATE('now', 'start of month', '-1 months', '+9 days'),650),
(61,6,'Wharf 1',82,NULL,1480);
INSERT INTO tenant VALUES
(1,'Marlene Ostrow','555-0101',DATE('now', '-73 years', '-14 days'),11,DATE('now', '-16 years', '-8 days'),NULL),
(2,'Pavel Dvorak','555-0102',DATE('now', '-35 years', '-30 days'),12,DATE('now', '-1 years'),DATE('now', '+1 years')),
(3,'Aisha Bello','555-0103',DATE('now', '-27 years', '-5 days'),21,DATE('now', '-4 days'),DATE('now', '+361 days')),
(4,'Conrad Finch','555-0104',DATE('now', '-66 years', '-51 days'),22,DATE('now', '-11 years', '-17 days'),DATE('now', '+20 days')),
(5,'Yuki Hayashi',NULL,DATE('now', '-41 years', '-8 days'),31,DATE('now', '-2 years', '-36 days'),DATE('now', '+75 days')),
(6,'Rosa Delgado','555-0106',DATE('now', '-24 years', '-71 days'),41,DATE('now'),DATE('now', '+2 years')),
(7,'Gareth Pugh','555-0107',DATE('now', '-52 years', '-22 days'),42,DATE('now', '-3 years', '-2 days'),DATE('now', '-2 days')),
(8,'Selma Nurmi','555-0108',DATE('now', '-30 years', '-40 days'),51,'2023-08-01',DATE('now')),
(9,'Otto Reiss',NULL,DATE('now', '-58 years', '-63 days'),61,DATE('now', 'start of month', '-1 months', '+1 days'),DATE('now', '+3 years')),
(10,'Bridget Lane','555-0110',DATE('now', '-21 years', '-9 days'),32,DATE('now', '-1 years', '-4 days'),DATE('now', '-35 days')),
(11,'Nikhil Shah','555-0111',DATE('now', '-33 years', '-19 days'),13,DATE('now', '+12 days'),DATE('now', '+2 years')),
(12,'Theo Carver','555-0112',DATE('now', '-45 years', '-25 days'),52,'2022-10-01','2023-09-30');
INSERT INTO rent_due VALUES
(1,1,840,DATE('now'),DATE('now')),
(2,2,690,DATE('now'),NULL),
(3,3,780,DATE('now', '+1 days'),NULL),
(4,4,1190,DATE('now', '-1 days'),NULL),
(5,4,1190,DATE('now', '-31 days'),NULL),
(6,5,1850,DATE('now', '-2 days'),DATE('now', '-1 days')),
(7,6,1080,DATE('now', '+5 days'),NULL),
(8,7,1055,DATE('now', '-24 days'),NULL),
(9,7,1055,DATE('now', '-54 days'),DATE('now', '-40 days')),
(10,9,1480,DATE('now', 'start of month', '-1 months', '+4 days'),DATE('now')),
(11,10,560,DATE('now', '-65 days'),NULL),
(12,2,690,DATE('now', '-1 years'),DATE('now', '-1 years', '+2 days')),
(13,1,815,DATE('now', '-1 years'),DATE('now', '-1 years')),
(14,12,610,'2023-03-01','2023-03-09'),
(15,12,610,'2023-04-01','2023-03-30'),
(16,8,720,'2023-09-01','2023-09-01'),
(17,5,1850,DATE('now', '+28 days'),NULL),
(18,1,840,DATE('now', '-30 days'),DATE('now', '-33 days')),
(19,11,1020,DATE('now', '+1 years'),NULL);
INSERT INTO repair VALUES
(1,11,'Plumber','Dripping tap',DATE('now', '-6 days'),DATE('now'),NULL,NULL),
(2,21,'Electrician','Socket loose',DATE('now', '-1 days'),DATE('now', '+1 days'),NULL,NULL),
(3,22,'Roofer','Damp ceiling',DATE('now', '-48 days'),DATE('now', '-20 days'),NULL,NULL),
(4,31,'Joiner','Window jammed',DATE('now', '-15 days'),DATE('now', '-5 days'),DATE('now', '-4 days'),210),
(5,41,'Plumber','Boiler cold',DATE('now'),DATE('now'),DATE('now'),135),
(6,42,'Painter','Stained wall',DATE('now', '-70 days'),DATE('now', '+13 days'),NULL,NULL),
(7,12,'Plumber','Blocked drain',DATE('now', '-1 years'),DATE('now', '-1 years', '+2 days'),DATE('now', '-1 years', '+2 days'),95),
(8,51,'Locksmith','Lost key',DATE('now', '-1 days'),DATE('now', '-1 days'),DATE('now', '-1 days'),80),
(9,61,'Electrician','Intercom dead',DATE('now', 'start of month', '-1 months', '+7 days'),DATE('now', 'start of month', '-1 months', '+10 days'),DATE('now', 'start of month', '-1 months', '+16 days'),160),
(10,52,'Roofer','Slates missing','2023-01-17','2023-01-24','2023-02-06',1240),
(11,52,'Plumber','Frozen pipe','2023-01-09','2023-01-10','2023-01-10',175),
(12,13,'Joiner','New doors',DATE('now', '-3 days'),DATE('now', '+1 years'),NULL,NULL),
(13,11,'Electrician','Fuse box',DATE('now', '-1 years', '-3 days'),DATE('now', '-1 years'),DATE('now', '-1 years'),520),
(14,32,'Painter','Whole flat',DATE('now', '-33 days'),DATE('now', '-8 days'),DATE('now'),690),
(15,42,'Plumber','Toilet runs',DATE('now', '-9 days'),DATE('now', '-1 days'),NULL,NULL);
INSERT INTO viewing VALUES
(1,32,'Mr Abbot',DATE('now'),DATE('now', '-2 days'),NULL),
(2,32,'Ms Crane',DATE('now'),DATE('now', '-1 days'),NULL),
(3,32,'Dr Hollis',DATE('now', '+1 days'),DATE('now'),NULL),
(4,52,'Ms Crane',DATE('now', '-1 days'),DATE('now', '-6 days'),'yes'),
(5,52,'Mrs Idle',DATE('now', '-5 days'),DATE('now', '-9 days'),'no'),
(6,13,'Nikhil Shah',DATE('now', '-21 days'),DATE('now', '-27 days'),'yes'),
(7,13,'Mr Tobin',DATE('now', '-21 days'),DATE('now', '-22 days'),'no'),
(8,41,'Rosa Delgado',DATE('now', '-12 days'),DATE('now', '-16 days'),'yes'),
(9,52,'Mr Ferris',DATE('now', '+6 days'),DATE('now', '-1 days'),NULL),
(10,12,'Pavel Dvorak',DATE('now', '-1 years'),DATE('now', '-1 years', '-8 days'),'yes'),
(11,61,'Otto Reiss',DATE('now', 'start of month', '-1 months', '+0 days'),DATE('now', 'start of month', '-1 months', '-6 days'),'yes'),
(12,51,'Selma Nurmi','2023-07-11','2023-07-03','yes'),
(13,51,'Mrs Idle','2023-07-18','2023-07-10','no'),
(14,13,'Ms Orr',DATE('now', '+40 days'),DATE('now'),NULL),
(15,22,'Mr Abbot',DATE('now', '+1 years'),DATE('now', '-4 days'),NULL);
