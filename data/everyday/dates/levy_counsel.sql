CREATE TABLE advisers (
  adviser_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  birth_date DATE,
  joined_on DATE,
  licence_expires DATE,
  hourly_rate REAL
);
CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  name TEXT,
  client_type TEXT,
  city TEXT,
  client_since DATE,
  last_contact DATE,
  adviser_id INTEGER,
  FOREIGN KEY (adviser_id) REFERENCES advisers(adviser_id)
);
CREATE TABLE tax_returns (
  return_id INTEGER PRIMARY KEY,
  client_id INTEGER,
  tax_kind TEXT,
  tax_year INTEGER,
  deadline DATE,
  filed_on DATE,
  assessed_on DATE,
  refund REAL,
  FOREIGN KEY (client_id) REFERENCES clients(client_id)
);
CREATE TABLE appointments (
  appointment_id INTEGER PRIMARY KEY,
  client_id INTEGER,
  adviser_id INTEGER,
  subject TEXT,
  meeting_date DATE,
  booked_on DATE,
  is_online INTEGER,
  FOREIGN KEY (client_id) REFERENCES clients(client_id),
  FOREIGN KEY (adviser_id) REFERENCES advisers(adviser_id)
);
CREATE TABLE fee_notes (
  fee_note_id INTEGER PRIMARY KEY,
  client_id INTEGER,
  amount REAL,
  issued_on DATE,
  due_date DATE,
  paid_on DATE,
  FOREIGN KEY (client_id) REFERENCES clients(client_id)
);
INSERT INTO advisers VALUES
(1,'Helene','Marquardt',DATE('now', '-63 years', '-20 days'),DATE('now', '-21 years', '-40 days'),DATE('now', '+210 days'),165),
(2,'Tobias','Renner',DATE('now', '-47 years', '-90 days'),DATE('now', '-12 years', '-100 days'),DATE('now', '+19 days'),140),
(3,'Sunita','Rao',DATE('now', '-38 years', '-15 days'),DATE('now', '-6 years', '-33 days'),DATE('now', '-12 days'),135),
(4,'Colin','Abernathy',DATE('now', '-29 years', '-61 days'),DATE('now', '-1 years'),DATE('now', '+1 years'),95),
(5,'Greta','Lindholm',DATE('now', '-26 years', '-44 days'),DATE('now'),DATE('now', '+2 years', '+30 days'),80),
(6,'Piet','Vandenberg',DATE('now', '-66 years', '-8 days'),DATE('now', '-30 years', '-77 days'),DATE('now', '-45 days'),170);
INSERT INTO clients VALUES
(1,'Bakery Holtz','Company','Lueneburg',DATE('now', '-15 years', '-30 days'),DATE('now', '-4 days'),1),
(2,'Marta Keel','Private','Hamburg',DATE('now', '-3 years', '-12 days'),DATE('now', '-400 days'),2),
(3,'Sandhurst Logistics','Company','Bremen',DATE('now', '-1 years'),DATE('now', '-20 days'),1),
(4,'Jonas Pfeil','Self-employed','Hamburg',DATE('now'),DATE('now'),3),
(5,'Ingrid Solberg','Private','Lueneburg',DATE('now', '-9 years', '-70 days'),DATE('now', '-95 days'),2),
(6,'Orchard Dental Group','Company','Hamburg',DATE('now', '-5 years', '-5 days'),DATE('now', '-1 days'),6),
(7,'Daria Novak','Self-employed','Bremen',DATE('now', '-2 days'),DATE('now', '-2 days'),4),
(8,'Riverside Yoga','Self-employed','Stade',DATE('now', '-1 years', '-3 days'),DATE('now', '-33 days'),3),
(9,'Felix Ombra','Private','Stade',DATE('now', '-11 years', '-64 days'),DATE('now', '-210 days'),6),
(10,'Tanner & Sons','Company','Bremen','2023-03-14',DATE('now', '-60 days'),1),
(11,'Leonie Brandt','Private','Hamburg','2022-09-05',DATE('now', '-500 days'),NULL),
(12,'Hafen Cafe','Company','Hamburg',DATE('now', 'start of month', '-1 months', '+9 days'),DATE('now', '-9 days'),1);
INSERT INTO tax_returns VALUES
(1,1,'Corporate tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '+12 days'),NULL,NULL,NULL),
(2,1,'VAT',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,DATE('now'),DATE('now'),NULL,NULL),
(3,2,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 2,DATE('now', '-140 days'),NULL,NULL,NULL),
(4,2,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 3,DATE('now', '-1 years', '-120 days'),DATE('now', '-1 years', '-130 days'),DATE('now', '-1 years', '-60 days'),412.5),
(5,3,'VAT',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,DATE('now', '+1 days'),NULL,NULL,NULL),
(6,3,'Corporate tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 2,DATE('now', '-75 days'),DATE('now', '-60 days'),DATE('now', '-5 days'),-1830),
(7,4,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now'),NULL,NULL,NULL),
(8,5,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '-8 days'),DATE('now', '-15 days'),NULL,NULL),
(9,6,'Corporate tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '+80 days'),NULL,NULL,NULL),
(10,6,'VAT',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,DATE('now', '-1 days'),DATE('now', '-1 days'),DATE('now'),96.3),
(11,7,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '+5 days'),NULL,NULL,NULL),
(12,8,'Trade tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '-22 days'),NULL,NULL,NULL),
(13,8,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 2,DATE('now', '-1 years'),DATE('now', '-1 years', '-10 days'),DATE('now', '-1 years', '+0 days'),740),
(14,9,'Income tax',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '+1 years'),NULL,NULL,NULL),
(15,10,'Corporate tax',2022,'2023-07-31','2023-07-12','2023-11-02',2250),
(16,10,'VAT',2023,'2023-04-10','2023-04-18','2023-06-01',-310),
(17,11,'Income tax',2022,'2023-09-30','2023-10-09','2024-01-15',188),
(18,12,'VAT',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,DATE('now', '+25 days'),DATE('now', '-3 days'),NULL,NULL);
INSERT INTO appointments VALUES
(1,1,1,'Annual accounts',DATE('now'),DATE('now', '-14 days'),0),
(2,4,3,'First consultation',DATE('now'),DATE('now', '-1 days'),1),
(3,3,1,'VAT audit',DATE('now', '+1 days'),DATE('now', '-9 days'),0),
(4,7,4,'First consultation',DATE('now', '+4 days'),DATE('now', '-2 days'),1),
(5,6,6,'Payroll questions',DATE('now', '-1 days'),DATE('now', '-20 days'),0),
(6,2,2,'Inheritance',DATE('now', '-400 days'),DATE('now', '-420 days'),0),
(7,5,2,'Pension tax',DATE('now', '-95 days'),DATE('now', '-110 days'),1),
(8,8,3,'Trade tax letter',DATE('now', '+16 days'),DATE('now'),1),
(9,9,6,'Sale of a house',DATE('now', '-1 years'),DATE('now', '-1 years', '-30 days'),0),
(10,12,1,'Company formation',DATE('now', 'start of month', '-1 months', '+12 days'),DATE('now', 'start of month', '-1 months', '+2 days'),0),
(11,10,1,'Annual accounts','2023-05-23','2023-05-02',0),
(12,11,2,'Divorce','2023-05-30','2023-05-11',1),
(13,1,1,'Succession planning',DATE('now', '+1 years'),DATE('now', '-3 days'),0),
(14,3,1,'Annual accounts',DATE('now', '+45 days'),DATE('now', '-6 days'),1);
INSERT INTO fee_notes VALUES
(101,1,1840,DATE('now', '-44 days'),DATE('now', '-14 days'),DATE('now', '-10 days')),
(102,1,620,DATE('now', '-2 days'),DATE('now', '+28 days'),NULL),
(103,2,295,DATE('now', '-1 years', '-20 days'),DATE('now', '-1 years', '+10 days'),NULL),
(104,3,2475,DATE('now', '-30 days'),DATE('now'),NULL),
(105,3,880,DATE('now', '-65 days'),DATE('now', '-35 days'),NULL),
(106,5,310,DATE('now', '-31 days'),DATE('now', '-1 days'),DATE('now')),
(107,6,3120,DATE('now', '-29 days'),DATE('now', '+1 days'),NULL),
(108,6,1415,DATE('now', '-1 years'),DATE('now', '-1 years', '+30 days'),DATE('now', '-1 years', '+24 days')),
(109,8,450,DATE('now', '-50 days'),DATE('now', '-20 days'),NULL),
(110,9,275,DATE('now'),DATE('now', '+30 days'),NULL),
(111,10,990,'2023-06-12','2023-07-12','2023-07-20'),
(112,11,340,'2023-11-20','2023-12-20','2023-12-08'),
(113,12,1260,DATE('now', 'start of month', '-1 months', '+14 days'),DATE('now', '+6 days'),DATE('now', '-1 days')),
(114,4,180,DATE('now'),DATE('now'),DATE('now')),
(115,7,225,DATE('now', '-1 days'),DATE('now', '+29 days'),NULL);
