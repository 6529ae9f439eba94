CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  item_nm TEXT NOT NULL,
  category TEXT,
  purchase_dt DATE,
  last_service_dt DATE,
  next_inspection_dt DATE,
  daily_rate REAL,
  in_stock TEXT
);
CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  cust_nm TEXT NOT NULL,
  town TEXT,
  birth_dt DATE,
  registered_dt DATE,
  id_card_exp_dt DATE
);
CREATE TABLE hire (
  id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer(id),
  item_id INTEGER REFERENCES item(id),
  out_dt DATE,
  due_dt DATE,
  back_dt DATE,
  deposit REAL
);
CREATE TABLE reservation (
  id INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES customer(id),
  item_id INTEGER REFERENCES item(id),
  made_dt DATE,
  start_dt DATE,
  end_dt DATE,
  confirmed TEXT
);
CREATE TABLE damage_rpt (
  id INTEGER PRIMARY KEY,
  hire_id INTEGER REFERENCES hire(id),
  descr TEXT,
  rpt_dt DATE,
  repaired_dt DATE,
  cost REAL
);
INSERT INTO item VALUES
(1,'Cement mixer 140 l','Building',DATE('now', '-6 years', '-30 days'),DATE('now', '-40 days'),DATE('now', '+25 days'),28,'Y'),
(2,'Floor sander','Flooring',DATE('now', '-2 years', '-5 days'),DATE('now', '-210 days'),DATE('now', '-12 days'),45,'N'),
(3,'Hedge trimmer','Garden',DATE('now', '-1 years'),DATE('now', '-8 days'),DATE('now', '+1 years'),18.5,'N'),
(4,'Mini excavator','Building',DATE('now', '-4 years', '-80 days'),DATE('now', '-1 days'),DATE('now'),190,'Y'),
(5,'Wood chipper','Garden',DATE('now', '-11 years', '-3 days'),DATE('now', '-400 days'),DATE('now', '-60 days'),75,'Y'),
(6,'Scaffold tower','Access',DATE('now', '-14 years', '-55 days'),DATE('now', '-95 days'),DATE('now', '+1 days'),62,'N'),
(7,'Pressure washer','Cleaning',DATE('now'),NULL,DATE('now', '+1 years', '+20 days'),32,'Y'),
(8,'Carpet cleaner','Cleaning',DATE('now', '-1 years', '-15 days'),DATE('now', 'start of month', '-1 months', '+6 days'),DATE('now', '+70 days'),29,'N'),
(9,'Stump grinder','Garden',DATE('now', '-3 days'),NULL,DATE('now', '+1 years', '-4 days'),110,'Y'),
(10,'Telescopic ladder','Access',DATE('now', 'start of month', '-1 months', '+8 days'),NULL,DATE('now', '+200 days'),14,'Y'),
(11,'Tile cutter','Flooring','2023-02-20',DATE('now', '-150 days'),DATE('now', '-1 days'),22,'Y'),
(12,'Generator 5 kW','Power','2022-10-11',DATE('now', '-20 days'),DATE('now', '+6 days'),54,'N');
INSERT INTO customer VALUES
(1,'Alan Whitmore','Redmill',DATE('now', '-71 years', '-30 days'),DATE('now', '-12 years', '-9 days'),DATE('now', '+300 days')),
(2,'Beatrix Oyelaran','Redmill',DATE('now', '-34 years', '-5 days'),DATE('now', '-3 years', '-60 days'),DATE('now', '-25 days')),
(3,'Carsten Huber','Easton Ferry',DATE('now', '-49 years', '-99 days'),DATE('now', '-1 years'),DATE('now', '+11 days')),
(4,'Dilys Probert','Kings Hale',DATE('now', '-64 years', '-41 days'),DATE('now', '-6 years', '-14 days'),DATE('now', '-2 days')),
(5,'Emre Yildiz','Easton Ferry',DATE('now', '-22 years', '-17 days'),DATE('now'),DATE('now', '+5 years')),
(6,'Fiona McGarrity','Kings Hale',DATE('now', '-18 years', '-3 days'),DATE('now', '-4 days'),DATE('now', '+4 years')),
(7,'Gustav Lindqvist','Redmill',DATE('now', '-56 years', '-66 days'),DATE('now', '-1 years', '-2 days'),DATE('now', '+1 years')),
(8,'Hana Kovacs','Upper Dene',DATE('now', '-41 years', '-28 days'),DATE('now', 'start of month', '-1 months', '+3 days'),DATE('now')),
(9,'Ivo Petrov','Upper Dene',DATE('now', '-29 years', '-72 days'),'2023-08-21',DATE('now', '+90 days')),
(10,'Joanna Tell','Kings Hale',DATE('now', '-38 years', '-12 days'),DATE('now', '-100 days'),DATE('now', '+45 days'));
INSERT INTO hire VALUES
(1,1,3,DATE('now', '-9 days'),DATE('now', '-2 days'),NULL,50),
(2,2,2,DATE('now', '-4 days'),DATE('now', '-1 days'),NULL,100),
(3,3,6,DATE('now', '-1 days'),DATE('now', '+5 days'),NULL,150),
(4,4,1,DATE('now', '-20 days'),DATE('now', '-17 days'),DATE('now', '-17 days'),60),
(5,5,4,DATE('now'),DATE('now'),DATE('now'),500),
(6,6,8,DATE('now', '-1 days'),DATE('now'),NULL,40),
(7,7,12,DATE('now', '-3 days'),DATE('now', '+1 days'),NULL,120),
(8,1,5,DATE('now', '-1 years', '-4 days'),DATE('now', '-1 years'),DATE('now', '-1 years', '+3 days'),150),
(9,2,1,DATE('now', '-1 years'),DATE('now', '-1 years', '+2 days'),DATE('now', '-1 years', '+2 days'),60),
(10,8,11,DATE('now', 'start of month', '-1 months', '+11 days'),DATE('now', 'start of month', '-1 months', '+14 days'),DATE('now', 'start of month', '-1 months', '+13 days'),40),
(11,9,4,'2023-09-04','2023-09-06','2023-09-08',500),
(12,9,1,'2023-09-18','2023-09-20','2023-09-20',60),
(13,10,5,DATE('now', '-64 days'),DATE('now', '-60 days'),DATE('now', '-55 days'),150),
(14,1,4,DATE('now', '-6 days'),DATE('now', '-3 days'),DATE('now', '-1 days'),500),
(15,3,1,DATE('now', '-30 days'),DATE('now', '-27 days'),DATE('now', '-27 days'),60),
(16,7,3,DATE('now', '-2 years', '-8 days'),DATE('now', '-2 years'),DATE('now', '-2 years', '-1 days'),50),
(17,5,1,DATE('now', '-2 days'),DATE('now', '-1 days'),DATE('now'),60),
(18,4,10,'2023-03-07','2023-03-10','2023-03-10',20),
(19,1,7,DATE('now'),DATE('now', '+3 days'),NULL,70);
INSERT INTO reservation VALUES
(1,1,4,DATE('now', '-5 days'),DATE('now', '+1 days'),DATE('now', '+3 days'),'Y'),
(2,2,6,DATE('now', '-1 days'),DATE('now', '+9 days'),DATE('now', '+16 days'),'N'),
(3,5,9,DATE('now'),DATE('now', '+4 days'),DATE('now', '+5 days'),'N'),
(4,7,7,DATE('now', '-2 days'),DATE('now'),DATE('now', '+2 days'),'Y'),
(5,9,5,DATE('now'),DATE('now', '+40 days'),DATE('now', '+42 days'),'Y'),
(6,10,1,DATE('now', '-33 days'),DATE('now', '-20 days'),DATE('now', '-18 days'),'Y'),
(7,8,8,DATE('now', '-15 days'),DATE('now', '-1 days'),DATE('now', '+1 days'),'Y'),
(8,3,12,DATE('now', '-1 years'),DATE('now', '-1 years', '+10 days'),DATE('now', '-1 years', '+12 days'),'N'),
(9,4,6,DATE('now', '-8 days'),DATE('now', '+1 years'),DATE('now', '+1 years', '+6 days'),'Y'),
(10,6,3,DATE('now', 'start of month', '-1 months', '+9 days'),DATE('now', 'start of month', '-1 months', '+12 days'),DATE('now', 'start of month', '-1 months', '+13 days'),'N'),
(11,1,5,'2023-10-02','2023-10-14','2023-10-15','Y'),
(12,9,4,DATE('now', '-1 days'),DATE('now', '+22 days'),DATE('now', '+25 days'),'N');
INSERT INTO damage_rpt VALUES
(1,4,'Drum bearing worn',DATE('now', '-17 days'),DATE('now', '-10 days'),85),
(2,5,'Track torn off',DATE('now'),NULL,640),
(3,8,'Blade chipped',DATE('now', '-1 years', '+3 days'),DATE('now', '-1 years', '+20 days'),130),
(4,9,'Cable cut',DATE('now', '-1 years'),DATE('now', '-1 years', '+9 days'),35),
(5,11,'Hydraulic leak','2023-09-08','2023-10-02',410),
(6,13,'Hopper dented',DATE('now', '-55 days'),NULL,95),
(7,14,'Window scratched',DATE('now', '-1 days'),NULL,120),
(8,10,'Guide rail bent',DATE('now', 'start of month', '-1 months', '+13 days'),DATE('now'),48),
(9,17,'Wheel punctured',DATE('now'),DATE('now'),22),
(10,15,'Motor smells burnt',DATE('now', '-27 days'),DATE('now', '-3 days'),150);
