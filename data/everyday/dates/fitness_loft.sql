CREATE TABLE members (
  member_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  gender TEXT,
  birth_date DATE,
  joined_on DATE,
  city TEXT
);
CREATE TABLE plans (
  plan_id INTEGER PRIMARY KEY,
  plan_name TEXT,
  monthly_fee REAL,
  introduced_on DATE
);
CREATE TABLE memberships (
  membership_id INTEGER PRIMARY KEY,
  member_id INTEGER,
  plan_id INTEGER,
  starts_on DATE,
  ends_on DATE,
  auto_renew TEXT,
  FOREIGN KEY (member_id) REFERENCES members(member_id),
  FOREIGN KEY (plan_id) REFERENCES plans(plan_id)
);
CREATE TABLE fees (
  fee_id INTEGER PRIMARY KEY,
  membership_id INTEGER,
  amount REAL,
  due_on DATE,
  paid_on DATE,
  FOREIGN KEY (membership_id) REFERENCES memberships(membership_id)
);
CREATE TABLE visits (
  visit_id INTEGER PRIMARY KEY,
  member_id INTEGER,
  entered_at DATETIME,
  minutes INTEGER,
  FOREIGN KEY (member_id) REFERENCES members(member_id)
);
INSERT INTO members VALUES
(1,'Ingrid','Solheim','F',DATE('now', '-67 years', '-30 days'),DATE('now', '-9 years', '-12 days'),'Harwick'),
(2,'Pavel','Dusek','M',DATE('now', '-34 years', '+20 days'),DATE('now', '-3 years', '-70 days'),'Harwick'),
(3,'Amara','Okeke','F',DATE('now', '-17 years', '+5 days'),DATE('now'),'Linton'),
(4,'Gordon','Tait','M',DATE('now', '-72 years', '-100 days'),DATE('now', '-12 years', '+15 days'),'Harwick'),
(5,'Yuki','Morita','F',DATE('now', '-28 years', '+3 days'),DATE('now', '-4 days'),'Oakmere'),
(6,'Samir','Haddad','M',DATE('now', '-45 years', '-8 days'),DATE('now', '-1 years', '-10 days'),'Linton'),
(7,'Bethany','Crowe','F',DATE('now', '-16 years', '-200 days'),DATE('now', '-20 days'),'Oakmere'),
(8,'Luca','Ferri','M',DATE('now', '-39 years'),DATE('now', '-5 years', '-150 days'),'Oakmere'),
(9,'Nadia','Belova','F',DATE('now', '-52 years', '-60 days'),DATE('now', '-1 years'),'Harwick'),
(10,'Oscar','Lindqvist','M',DATE('now', '-61 years', '+40 days'),DATE('now'),'Harwick'),
(11,'Tomasz','Wilk','M',DATE('now', '-23 years', '-90 days'),DATE('now', '-75 days'),'Linton'),
(12,'Grace','Mbeki','F','1979-11-04','2021-03-15','Oakmere'),
(13,'Hugh','Penrose','M',DATE('now', '-80 years', '-12 days'),'2019-09-02','Linton'),
(14,'Elif','Kaya','F',DATE('now', '-31 years', '-77 days'),'2021-03-28','Harwick');
INSERT INTO plans VALUES
(1,'Off-Peak',24.5,'2016-01-10'),(2,'Full Access',45.0,'2016-01-10'),(3,'Junior',18.0,'2020-06-01'),(4,'Senior',22.0,DATE('now', '-1 years')),(5,'Swim and Sauna',59.9,DATE('now'));
INSERT INTO memberships VALUES
(1,1,4,DATE('now', '-1 years'),DATE('now', '+12 days'),'Y'),
(2,2,2,DATE('now', '-2 years', '-70 days'),DATE('now', '-1 years', '-70 days'),'N'),
(3,2,2,DATE('now', '-300 days'),DATE('now', '+65 days'),'Y'),
(4,3,3,DATE('now'),DATE('now', '+1 years'),'N'),
(5,4,4,DATE('now', '-3 years', '-5 days'),DATE('now'),'Y'),
(6,5,2,DATE('now', '-4 days'),DATE('now', '+1 years', '-4 days'),'Y'),
(7,6,1,DATE('now', '-1 years', '-10 days'),DATE('now', '-10 days'),'N'),
(8,7,3,DATE('now', '+3 days'),DATE('now', '+180 days'),'N'),
(9,8,5,DATE('now', '-3 days'),DATE('now', '+1 years', '-3 days'),'Y'),
(10,9,2,DATE('now', '-1 years'),DATE('now', '-1 day'),'N'),
(11,10,4,DATE('now'),DATE('now', '+1 years'),'Y'),
(12,11,1,DATE('now', '-75 days'),DATE('now', '+11 days'),'N'),
(13,12,2,'2021-03-15','2022-03-15','N'),
(14,13,4,'2019-09-02','2023-09-02','Y'),
(15,14,2,'2021-03-28','2022-03-28','Y'),
(16,12,5,DATE('now', '+1 day'),DATE('now', '+1 years', '+1 day'),'Y'),
(17,13,1,DATE('now', '+1 years'),DATE('now', '+2 years'),'N'),
(18,11,2,DATE('now', '+16 days'),DATE('now', '+380 days'),'Y'),
(19,4,4,DATE('now'),DATE('now', '+1 years'),'Y'),
(20,13,4,DATE('now'),DATE('now', '+1 years', '-1 day'),'N'),
(21,1,4,DATE('now', '+13 days'),DATE('now', '+1 years', '+12 days'),'Y');
INSERT INTO fees VALUES
(1,1,22.0,DATE('now', '-40 days'),DATE('now', '-38 days')),(2,1,22.0,DATE('now', '-10 days'),NULL),(3,2,45.0,DATE('now', '-2 years', '-40 days'),DATE('now', '-2 years', '-39 days')),(4,3,45.0,DATE('now', '-25 days'),DATE('now', '-25 days')),(5,3,45.0,DATE('now'),NULL),
(6,4,18.0,DATE('now'),DATE('now')),(7,5,22.0,DATE('now', '-62 days'),NULL),(8,5,22.0,DATE('now', '-32 days'),DATE('now', '-1 day')),(9,6,45.0,DATE('now', '+10 days'),NULL),(10,7,24.5,DATE('now', '-45 days'),NULL),
(11,7,24.5,DATE('now', '-1 years'),DATE('now', '-1 years', '+6 days')),(12,9,59.9,DATE('now', '+4 days'),NULL),(13,10,45.0,DATE('now', '-1 years', '-20 days'),DATE('now', '-1 years')),(14,10,45.0,DATE('now', '-1 day'),NULL),(15,11,22.0,DATE('now'),NULL),
(16,12,24.5,DATE('now', '-5 days'),DATE('now')),(17,13,45.0,'2021-04-01','2021-04-09'),(18,14,22.0,'2021-04-15','2021-04-11'),(19,15,45.0,'2021-05-01','2021-05-20'),
(20,16,59.9,DATE('now', '+1 day'),NULL),(21,14,22.0,DATE('now', '-1 years', '-3 days'),DATE('now', '-1 years')),(22,8,18.0,DATE('now', '+33 days'),NULL),(23,17,24.5,DATE('now', '+1 years'),NULL),(24,3,45.0,DATE('now', '-95 days'),DATE('now', '-70 days'));
INSERT INTO visits VALUES
(1,1,DATETIME('now', 'start of day', '+0 hours'),55),(2,1,DATETIME('now', 'start of day', '-2 days', '+10 hours'),70),(3,1,DATETIME('now', 'start of day', '-6 days', '+9 hours'),48),(4,2,DATETIME('now', 'start of day', '-1 days', '+18 hours'),95),(5,2,DATETIME('now', 'start of day', '-12 days', '+19 hours'),80),(6,4,DATETIME('now', 'start of day', '+0 hours'),35),(7,4,DATETIME('now', 'start of day', '-1 days', '+8 hours'),40),
(8,5,DATETIME('now', 'start of day', '-3 days', '+17 hours'),60),(9,5,DATETIME('now', 'start of day', '+0 hours'),64),(10,5,DATETIME('now', 'start of day', '-1 days', '+16 hours'),75),(11,6,DATETIME('now', 'start of day', '-130 days', '+12 hours'),90),(12,8,DATETIME('now', 'start of day', '-20 days', '+20 hours'),110),(13,8,DATETIME('now', 'start of day', '-45 days', '+20 hours'),105),(14,9,DATETIME('now', 'start of day', '-400 days', '+7 hours'),30),
(15,9,DATETIME('now', 'start of day', '-366 days', '+7 hours'),45),(16,11,DATETIME('now', 'start of day', '-9 days', '+13 hours'),52),(17,11,DATETIME('now', 'start of day', '-66 days', '+13 hours'),58),(18,14,'2021-04-02 18:30:00',66),(19,14,'2021-04-19 17:45:00',62),(20,12,'2021-05-06 09:10:00',41),
(21,13,'2021-04-08 11:00:00',120),(22,5,DATETIME('now', 'start of day', '-8 days', '+15 hours'),57);
