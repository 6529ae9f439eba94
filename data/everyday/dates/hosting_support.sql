CREATE TABLE clients (
  id INTEGER PRIMARY KEY,
  company_name TEXT,
  country TEXT,
  founded_year INTEGER,
  signed_up_on DATE,
  is_premium TEXT
);
CREATE TABLE support_contracts (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients(id),
  plan TEXT,
  monthly_fee REAL,
  starts_on DATE,
  ends_on DATE
);
CREATE TABLE agents (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  team TEXT,
  birth_date DATE,
  joined_on DATE
);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients(id),
  agent_id INTEGER REFERENCES agents(id),
  subject TEXT,
  priority TEXT,
  opened_at DATETIME,
  due_date DATE,
  closed_at DATETIME,
  rating INTEGER
);
CREATE TABLE replies (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER REFERENCES tickets(id),
  author TEXT,
  sent_at DATETIME,
  word_count INTEGER
);
INSERT INTO clients VALUES
(1,'Fernleaf Media','Ireland',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 8,DATE('now', '-6 years', '-20 days'),'yes'),
(2,'Brightwater Foods','Ireland',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 41,DATE('now', '-2 years'),'no'),
(3,'Kestrel Maps','Norway',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 15,DATE('now', '-11 years', '-3 days'),'yes'),
(4,'Nordlys Travel','Norway',CAST(STRFTIME('%Y', 'now') AS INTEGER),DATE('now'),'no'),
(5,'Casa Verde Design','Spain',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 22,DATE('now', '-1 years', '-6 days'),'no'),
(6,'Toledo Steel','Spain',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 77,DATE('now', '-10 years'),'yes'),
(7,'Pixel & Pine','Canada',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '-1 years'),'no'),
(8,'Maple Clinics','Canada',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 30,DATE('now', '-9 days'),'yes'),
(9,'Orion Schools','Ireland',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 12,'2022-09-12','no'),
(10,'Lumen Audio','Norway',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 5,DATE('now', '-3 years', '-150 days'),NULL);
INSERT INTO support_contracts VALUES
(1,1,'Gold',420.0,DATE('now', '-1 years'),DATE('now')),
(2,2,'Basic',90.0,DATE('now', '-2 years'),DATE('now', '-30 days')),
(3,3,'Gold',395.0,DATE('now', '-1 years', '-40 days'),DATE('now', '+1 years')),
(4,4,'Silver',185.0,DATE('now'),DATE('now', '+1 years', '+1 days')),
(5,5,'Basic',85.0,DATE('now', '-1 years', '-6 days'),DATE('now', '-6 days')),
(6,6,'Platinum',980.0,DATE('now', '-4 years'),DATE('now', '+21 days')),
(7,7,'Silver',175.0,DATE('now', '-1 years'),DATE('now', '+1 days')),
(8,8,'Gold',440.0,DATE('now', '-9 days'),DATE('now', '+2 years')),
(9,9,'Basic',80.0,'2022-09-12','2024-09-11'),
(10,10,'Silver',190.0,DATE('now', '-3 years', '-150 days'),DATE('now', '-1 days')),
(11,10,'Gold',410.0,DATE('now', '+3 days'),DATE('now', '+1 years', '+3 days')),
(12,2,'Silver',180.0,DATE('now', '+14 days'),DATE('now', '+1 years', '+14 days')),
(13,5,'Silver',170.0,DATE('now', '-3 days'),DATE('now', '+45 days'));
INSERT INTO agents VALUES
(1,'Nora','Byrne','Network',DATE('now', '-34 years', '-20 days'),DATE('now', '-7 years', '-10 days')),
(2,'Felix','Adler','Network',DATE('now', '-52 years'),DATE('now', '-16 years')),
(3,'Tess','Moreau','Billing',DATE('now', '-24 years', '+12 days'),DATE('now')),
(4,'Ravi','Menon','Billing',DATE('now', '-41 years', '-100 days'),DATE('now', '-1 years', '-1 days')),
(5,'Judith','Krall','Email',DATE('now', '-63 years', '-8 days'),DATE('now', '-21 years', '-50 days')),
(6,'Dylan','Frost','Email',DATE('now', '-29 years'),DATE('now', '-11 days')),
(7,'Carmen','Ibarra','Servers',DATE('now', '-38 years', '-70 days'),'2020-02-03'),
(8,'Anton','Weiss','Servers',DATE('now', '-47 years'),DATE('now', '-10 years', '-2 days'));
INSERT INTO tickets VALUES
(101,1,1,'Website unreachable','high',DATETIME('now'),DATE('now'),NULL,NULL),
(102,2,4,'Wrong amount on invoice','low',DATETIME('now', '-1 days'),DATE('now', '+3 days'),NULL,NULL),
(103,3,5,'Mailbox full','normal',DATETIME('now', '-2 days'),DATE('now', '-1 days'),DATETIME('now'),4),
(104,4,3,'Cannot pay by card','normal',DATETIME('now'),DATE('now', '+1 days'),NULL,NULL),
(105,5,7,'Backup failed','high',DATETIME('now', '-6 days'),DATE('now', '-5 days'),NULL,NULL),
(106,6,8,'Server restarts at night','high',DATETIME('now', '-12 days'),DATE('now', '-10 days'),DATETIME('now', '-3 days'),2),
(107,7,6,'Spam filter too strict','low',DATETIME('now', '-20 days'),DATE('now'),NULL,NULL),
(108,8,2,'VPN drops every hour','normal',DATETIME('now', '-8 days'),DATE('now', '+6 days'),NULL,NULL),
(109,10,5,'Emails arrive late','normal',DATETIME('now', '-35 days'),DATE('now', '-28 days'),NULL,NULL),
(110,1,1,'Slow DNS lookups','low',DATETIME('now', '-45 days'),DATE('now', '-31 days'),DATETIME('now', '-40 days'),5),
(111,6,7,'Disk almost full','high',DATETIME('now', '-1 years'),DATE('now', '-1 years', '+2 days'),DATETIME('now', '-1 years', '+1 days'),5),
(112,3,8,'Database upgrade','normal',DATETIME('now', '-1 years', '-9 days'),DATE('now', '-1 years', '+5 days'),DATETIME('now', '-1 years', '+12 days'),3),
(113,9,4,'Refund for March','low','2023-03-30 10:12:00','2023-04-06','2023-04-04 15:40:00',4),
(114,9,2,'Firewall rule missing','high','2023-03-08 08:05:00','2023-03-09','2023-03-11 09:30:00',2),
(115,1,1,'Certificate warning in browser','high',DATETIME('now', '-1 days'),DATE('now'),DATETIME('now'),5),
(116,6,8,'Migration to new server','normal',DATETIME('now', '-100 days'),DATE('now', '-60 days'),NULL,NULL),
(117,5,3,'VAT number not accepted','low',DATETIME('now'),DATE('now', '+10 days'),DATETIME('now'),3),
(118,8,6,'Mailbox cannot be opened on phone','normal',DATETIME('now', '-3 days'),DATE('now', '+1 days'),NULL,NULL),
(119,10,5,'Forwarding loop','high',DATETIME('now', '-1 years', '-30 days'),DATE('now', '-1 years', '-28 days'),DATETIME('now', '-1 years', '-27 days'),1),
(120,2,4,'Invoice sent twice','normal','2024-05-14 11:20:00','2024-05-21','2024-05-16 13:00:00',5),
(121,1,7,'Restore deleted folder','normal',DATETIME('now', '-70 days'),DATE('now', '-63 days'),DATETIME('now', '-66 days'),4);
INSERT INTO replies VALUES
(1,101,'agent',DATETIME('now'),54),
(2,103,'client',DATETIME('now', '-1 days'),31),
(3,103,'agent',DATETIME('now'),77),
(4,105,'agent',DATETIME('now', '-5 days'),120),
(5,105,'client',DATETIME('now', '-4 days'),22),
(6,106,'agent',DATETIME('now', '-9 days'),143),
(7,108,'agent',DATETIME('now', '-7 days'),65),
(8,109,'client',DATETIME('now', '-34 days'),18),
(9,110,'agent',DATETIME('now', '-44 days'),88),
(10,111,'agent',DATETIME('now', '-1 years', '+1 days'),47),
(11,112,'agent',DATETIME('now', '-1 years'),205),
(12,113,'agent','2023-04-02 09:00:00',61),
(13,114,'agent','2023-03-09 16:45:00',93),
(14,115,'agent',DATETIME('now'),39),
(15,115,'client',DATETIME('now'),12),
(16,116,'agent',DATETIME('now', '-90 days'),167),
(17,117,'agent',DATETIME('now'),44),
(18,118,'agent',DATETIME('now', '-1 days'),50),
(19,119,'client',DATETIME('now', '-1 years', '-29 days'),28),
(20,120,'agent','2024-05-15 10:10:00',72),
(21,121,'agent',DATETIME('now', '-69 days'),98);
