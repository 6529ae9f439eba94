CREATE TABLE residents (
  rid INTEGER PRIMARY KEY,
  full_name TEXT,
  room TEXT,
  care_grade INTEGER,
  date_of_birth TEXT,
  moved_in TEXT,
  moved_out TEXT,
  next_review TEXT
);
CREATE TABLE nurses (
  nid INTEGER PRIMARY KEY,
  nurse_name TEXT,
  ward TEXT,
  birth_year INTEGER,
  start_date TEXT,
  registration_valid_to TEXT,
  full_time INTEGER
);
CREATE TABLE doctor_visits (
  visit_id INTEGER PRIMARY KEY,
  rid INTEGER,
  doctor TEXT,
  reason TEXT,
  visit_day TEXT,
  follow_up_day TEXT
);
CREATE TABLE medicines (
  med_id INTEGER PRIMARY KEY,
  rid INTEGER,
  drug TEXT,
  prescribed_on TEXT,
  taken_until TEXT,
  pack_expiry TEXT,
  tablets_left INTEGER
);
CREATE TABLE incidents (
  inc_id INTEGER PRIMARY KEY,
  rid INTEGER,
  nid INTEGER,
  kind TEXT,
  happened_at DATETIME,
  closed_on TEXT
);
INSERT INTO residents VALUES
(1,'Agatha Winslow','A1',3,DATE('now', '-91 years', '-12 days'),DATE('now', '-4 years', '-8 days'),NULL,DATE('now', '-5 days')),
(2,'Bernard Quill','A2',2,DATE('now', '-84 years', '-50 days'),DATE('now', '-1 years'),NULL,DATE('now')),
(3,'Cecily Marsh','A4',4,DATE('now', '-96 years', '-31 days'),DATE('now', '-7 years', '-20 days'),NULL,DATE('now', '+1 days')),
(4,'Desmond Achebe','B1',1,DATE('now', '-78 years', '-5 days'),DATE('now'),NULL,DATE('now', '+28 days')),
(5,'Edith Rosen','B2',5,DATE('now', '-101 years', '-9 days'),DATE('now', '-9 years', '-66 days'),NULL,DATE('now', '-31 days')),
(6,'Frank Tolliver','B3',3,DATE('now', '-88 years', '-22 days'),DATE('now', '-2 years', '-14 days'),DATE('now', '-40 days'),NULL),
(7,'Gwendolyn Price','B5',2,DATE('now', '-81 years', '-44 days'),DATE('now', '-12 days'),NULL,DATE('now', '+6 days')),
(8,'Harold Inkster','C1',4,DATE('now', '-93 years', '-70 days'),'2022-11-03','2023-10-19',NULL),
(9,'Isabel Moreau','C2',3,DATE('now', '-86 years', '-18 days'),DATE('now', 'start of month', '-1 months', '+6 days'),NULL,DATE('now', '+13 days')),
(10,'Jack Tennant','C3',2,DATE('now', '-69 years', '-2 days'),DATE('now', '-1 years', '-9 days'),DATE('now', '-1 days'),NULL),
(11,'Kathleen Boyd','C4',1,DATE('now', '-76 years', '-38 days'),'2023-02-14',NULL,DATE('now', '+1 years')),
(12,'Leopold Stern','A5',5,DATE('now', '-90 years', '-60 days'),DATE('now', '-1 years', '-2 days'),DATE('now', '-1 years'),NULL);
INSERT INTO nurses VALUES
(1,'Sister Moira Flynn','Garden',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 58,DATE('now', '-27 years', '-10 days'),DATE('now', '+190 days'),1),
(2,'Kwame Asante','Garden',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 34,DATE('now', '-5 years', '-30 days'),DATE('now', '-14 days'),1),
(3,'Lucia Ferraro','River',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 46,DATE('now', '-11 years', '-4 days'),DATE('now', '+10 days'),0),
(4,'Dmitri Volkov','River',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 29,DATE('now', '-1 years'),DATE('now', '+1 years'),1),
(5,'Ayesha Malik','Chapel',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 24,DATE('now'),DATE('now', '+3 years'),0),
(6,'Nora Hedlund','Chapel',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 63,DATE('now', '-33 years', '-21 days'),DATE('now', '-1 days'),0),
(7,'Tom Birkett','Garden',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 19,DATE('now', 'start of month', '-1 months', '+3 days'),NULL,1),
(8,'Sofia Reyes','River',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 38,'2023-09-01',DATE('now', '+41 days'),1);
INSERT INTO doctor_visits VALUES
(1,1,'Dr Pym','Blood pressure',DATE('now'),DATE('now', '+14 days')),
(2,2,'Dr Pym','Cough',DATE('now'),NULL),
(3,3,'Dr Salter','Hip pain',DATE('now', '-1 days'),DATE('now', '+6 days')),
(4,5,'Dr Salter','Wound check',DATE('now', '-8 days'),DATE('now', '-1 days')),
(5,7,'Dr Pym','First examination',DATE('now', '+1 days'),NULL),
(6,9,'Dr Anand','Eye test',DATE('now', '+9 days'),DATE('now', '+70 days')),
(7,11,'Dr Anand','Eye test',DATE('now', '-25 days'),DATE('now')),
(8,6,'Dr Salter','Fever',DATE('now', '-52 days'),DATE('now', '-45 days')),
(9,1,'Dr Pym','Flu jab',DATE('now', '-1 years'),NULL),
(10,5,'Dr Pym','Flu jab',DATE('now', '-1 years'),NULL),
(11,12,'Dr Salter','Palliative care',DATE('now', '-1 years', '-1 days'),NULL),
(12,8,'Dr Anand','Cataract','2023-05-09','2023-06-06'),
(13,8,'Dr Pym','Cough','2023-05-24',NULL),
(14,4,'Dr Pym','First examination',DATE('now', '+2 days'),DATE('now', '+33 days')),
(15,3,'Dr Salter','X-ray result',DATE('now', 'start of month', '-1 months', '+15 days'),NULL),
(16,2,'Dr Anand','Hearing aid',DATE('now', '+1 years'),NULL);
INSERT INTO medicines VALUES
(1,1,'Ramipril',DATE('now', '-400 days'),NULL,DATE('now', '+240 days'),38),
(2,1,'Paracetamol',DATE('now', '-3 days'),DATE('now', '+4 days'),DATE('now', '-6 days'),20),
(3,2,'Amoxicillin',DATE('now'),DATE('now', '+7 days'),DATE('now', '+500 days'),21),
(4,3,'Ibuprofen',DATE('now', '-1 days'),DATE('now', '+9 days'),DATE('now', '+12 days'),30),
(5,3,'Metformin',DATE('now', '-2 years'),NULL,DATE('now', '+1 days'),55),
(6,5,'Warfarin',DATE('now', '-5 years', '-4 days'),NULL,DATE('now', '-40 days'),12),
(7,5,'Furosemide',DATE('now', '-1 years'),DATE('now', '-60 days'),DATE('now', '-1 years', '-3 days'),4),
(8,7,'Donepezil',DATE('now', '-12 days'),NULL,DATE('now', '+1 years'),28),
(9,9,'Latanoprost',DATE('now', 'start of month', '-1 months', '+8 days'),DATE('now', '+60 days'),DATE('now'),1),
(10,11,'Levothyroxine','2023-03-01',NULL,DATE('now', '+22 days'),60),
(11,11,'Cetirizine',DATE('now', '-30 days'),DATE('now', '-1 days'),DATE('now', '+320 days'),7),
(12,8,'Codeine','2023-05-24','2023-06-03','2024-05-31',0),
(13,4,'Bisoprolol',DATE('now'),NULL,DATE('now', '+90 days'),50),
(14,2,'Vitamin D',DATE('now', '-200 days'),DATE('now'),DATE('now', '-2 days'),15);
INSERT INTO incidents VALUES
(1,1,2,'Fall',DATETIME('now'),NULL),
(2,3,3,'Fall',DATETIME('now', '-1 days'),NULL),
(3,5,5,'Wrong medicine',DATETIME('now', '-2 days', '-3 hours'),DATE('now')),
(4,7,2,'Wandering',DATETIME('now', '-5 days'),DATE('now', '-4 days')),
(5,2,4,'Fall',DATETIME('now', '-20 days'),DATE('now', '-12 days')),
(6,6,6,'Fall',DATETIME('now', '-47 days'),DATE('now', '-45 days')),
(7,9,3,'Lost hearing aid',DATETIME('now', 'start of month', '-1 months', '+11 days'),NULL),
(8,10,1,'Complaint',DATETIME('now', '-80 days'),DATE('now', '-78 days')),
(9,12,6,'Fall',DATETIME('now', '-1 years'),DATE('now', '-1 years')),
(10,1,2,'Wandering',DATETIME('now', '-1 years'),DATE('now', '-1 years')),
(11,8,1,'Fall','2023-04-11 06:20:00','2023-04-14'),
(12,8,3,'Complaint','2023-08-02 15:00:00','2023-08-30'),
(13,3,2,'Fall',DATETIME('now'),NULL),
(14,11,4,'Lost glasses',DATETIME('now', '-33 days'),NULL);
