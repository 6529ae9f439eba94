CREATE TABLE dev (
  dev_id INTEGER PRIMARY KEY,
  dev_nm TEXT,
  team TEXT,
  start_dt DATE,
  birth_dt DATE,
  remote_flg TEXT -- T / F
);
CREATE TABLE proj (
  proj_id INTEGER PRIMARY KEY,
  proj_nm TEXT,
  cust_nm TEXT,
  budget_hrs INTEGER,
  kickoff_yr INTEGER
);
CREATE TABLE bug (
  bug_id INTEGER PRIMARY KEY,
  proj_id INTEGER,
  assignee_id INTEGER,
  title TEXT,
  severity TEXT,
  state TEXT,
  reported_at DATETIME,
  due_dt DATE,
  fixed_at DATETIME,
  FOREIGN KEY (proj_id) REFERENCES proj(proj_id),
  FOREIGN KEY (assignee_id) REFERENCES dev(dev_id)
);
CREATE TABLE worklog (
  log_id INTEGER PRIMARY KEY,
  bug_id INTEGER,
  dev_id INTEGER,
  logged_on DATE,
  hrs REAL,
  note TEXT,
  FOREIGN KEY (bug_id) REFERENCES bug(bug_id),
  FOREIGN KEY (dev_id) REFERENCES dev(dev_id)
);
CREATE TABLE release (
  rel_id INTEGER PRIMARY KEY,
  proj_id INTEGER,
  version TEXT,
  planned_dt DATE,
  shipped_dt DATE,
  FOREIGN KEY (proj_id) REFERENCES proj(proj_id)
);
INSERT INTO dev VALUES
(1,'Wanda Ostrow','Backend','2017-04-03','1983-02-14','F'),
(2,'Milo Tran','Frontend','2019-09-16','1991-07-21','T'),
(3,'Hester Blom','Backend','2020-01-07','1995-11-30','T'),
(4,'Ivo Castagna','Mobile','2021-06-14','1989-05-05','F'),
(5,'Rashid Noor','QA','2022-10-03','1998-08-18','T'),
(6,'Bea Lockhart','Frontend','2023-02-20','2000-12-09','F'),
(7,'Juna Pires','Mobile',DATE('now','start of year','-1 year','+95 days'),'1994-04-26','T'),
(8,'Ulf Hagen','QA',DATE('now','start of month','-1 month','+4 days'),DATE('now','start of month','-36 years','+13 days'),'F'),
(9,'Clio Stamm','Backend',DATE('now'),'2002-03-17','T'),
(10,'Pavel Duda','Mobile',DATE('now','+12 days'),'1990-10-01','F');
INSERT INTO proj VALUES
(1,'Ticketbox','Arden Theatre',600,2018),
(2,'FreshRoute','Calder Foods',1400,2020),
(3,'MedLedger','St Brannock Hospital',2200,2021),
(4,'Parkwise','City of Thornby',900,2022),
(5,'Stockpile','Calder Foods',450,2024),
(6,'intranet',NULL,NULL,2019);
INSERT INTO bug VALUES
(1,1,1,'Seat map shows sold seats as free','critical','closed','2023-01-17 09:20:00','2023-01-20','2023-01-18 16:45:00'),
(2,1,2,'Typo on the checkout page','minor','closed','2023-02-14 14:05:00','2023-03-14','2023-02-16 10:00:00'),
(3,2,3,'Route import drops last stop','major','closed','2023-05-30 11:30:00','2023-06-10','2023-06-13 15:10:00'),
(4,2,1,'Timeout on large orders','major','closed','2023-08-08 17:40:00','2023-08-15','2023-08-14 09:30:00'),
(5,3,3,'Patient search ignores umlauts','major','closed','2023-08-29 08:15:00','2023-09-20','2023-09-19 12:00:00'),
(6,3,4,'App crashes on rotate','critical','closed','2023-09-12 19:50:00','2023-09-14','2023-09-15 11:05:00'),
(7,4,2,'Map tiles blurred','minor','closed','2023-11-04 22:30:00','2023-12-01','2023-11-21 14:20:00'),
(8,4,4,'Login loop on old phones','critical','closed','2024-02-06 07:55:00','2024-02-08','2024-02-07 18:15:00'),
(9,3,5,'Audit log shows wrong user','critical','closed','2024-03-19 10:10:00','2024-03-22','2024-03-25 10:40:00'),
(10,6,6,'Holiday calendar starts on Sunday','minor','wontfix','2024-06-18 13:00:00',NULL,NULL),
(11,5,1,'Negative stock after return','major','closed','2024-10-22 15:35:00','2024-11-05','2024-10-30 17:00:00'),
(12,1,6,'Dark mode unreadable','minor','open','2024-12-14 21:15:00','2025-03-31',NULL),
(13,2,3,'Driver list sorted wrongly','minor','closed',DATETIME('now','start of year','-1 year','+47 days','+10 hours'),DATE('now','start of year','-1 year','+60 days'),DATETIME('now','start of year','-1 year','+58 days','+13 hours')),
(14,3,4,'Push message sent twice','major','closed',DATETIME('now','start of year','-1 year','+130 days','+16 hours'),DATE('now','start of year','-1 year','+140 days'),DATETIME('now','start of year','-1 year','+145 days','+9 hours')),
(15,3,1,'Export times out','critical','closed',DATETIME('now','start of year','-1 year','+222 days','+18 hours','+20 minutes'),DATE('now','start of year','-1 year','+224 days'),DATETIME('now','start of year','-1 year','+223 days','+11 hours')),
(16,5,7,'Scanner beeps forever','minor','wontfix',DATETIME('now','start of year','-1 year','+240 days','+9 hours'),NULL,NULL),
(17,3,3,'Lab values cut off','critical','closed',DATETIME('now','start of month','-1 month','+3 days','+8 hours'),DATE('now','start of month','-1 month','+6 days'),DATETIME('now','start of month','-1 month','+5 days','+17 hours')),
(18,2,2,'Delivery note prints blank','major','closed',DATETIME('now','start of month','-1 month','+9 days','+14 hours'),DATE('now','start of month','-1 month','+19 days'),DATETIME('now','start of month','-1 month','+17 days','+10 hours')),
(19,3,3,'Slow ward overview','major','closed',DATETIME('now','start of month','-1 month','+15 days','+11 hours'),DATE('now','start of month','-1 month','+25 days'),DATETIME('now','start of month','-1 month','+22 days','+15 hours')),
(20,4,7,'Permit QR not scannable','critical','open',DATETIME('now','start of month','-1 month','+20 days','+19 hours'),DATE('now','start of month','-1 month','+24 days'),NULL),
(21,1,6,'Voucher code case sensitive','minor','open',DATETIME('now','start of day','weekday 0','-13 days','+9 hours','+45 minutes'),DATE('now','weekday 0','+4 days'),NULL),
(22,2,3,'Wrong VAT on pallets','major','closed',DATETIME('now','start of day','weekday 0','-12 days','+15 hours'),DATE('now','weekday 0','-7 days'),DATETIME('now','start of day','weekday 0','-9 days','+16 hours')),
(23,3,1,'Duplicate admissions','critical','closed',DATETIME('now','start of day','weekday 0','-12 days','+20 hours'),DATE('now','weekday 0','-10 days'),DATETIME('now','start of day','weekday 0','-11 days','+12 hours')),
(24,4,4,'Payment receipt in wrong language','minor','open',DATETIME('now','start of day','weekday 0','-8 days','+12 hours'),DATE('now','start of month','+1 month','+10 days'),NULL),
(25,5,2,'Barcode field too short','major','in progress',DATETIME('now','start of day','-3 days','+10 hours'),DATE('now','+1 days'),NULL),
(26,2,3,'Crash when depot is empty','critical','in progress',DATETIME('now','start of day','-1 days','+13 hours','+30 minutes'),DATE('now','+1 days'),NULL),
(27,3,5,'Consent form missing','major','open',DATETIME('now','start of day','-1 days','+17 hours'),DATE('now','+6 days'),NULL),
(28,3,NULL,'Wrong unit in dosage field','critical','open',DATETIME('now','start of day','+7 hours','+10 minutes'),DATE('now'),NULL),
(29,1,2,'Ticket PDF without logo','minor','closed',DATETIME('now','start of day','+8 hours','+40 minutes'),DATE('now','+14 days'),DATETIME('now','start of day','+11 hours')),
(30,6,NULL,'Phone list outdated','minor','open',DATETIME('now','start of day','+11 hours','+30 minutes'),NULL,NULL);
INSERT INTO worklog VALUES
(1,1,1,'2023-01-17',4.5,'hotfix'),(2,1,1,'2023-01-18',5,'tests'),(3,2,2,'2023-02-16',0.5,NULL),(4,3,3,'2023-06-12',6,'parser rewritten'),
(5,3,3,'2023-06-13',3,'review'),(6,4,1,'2023-08-13',7.5,'index added'),(7,5,3,'2023-09-16',4,'collation'),(8,6,4,'2023-09-15',6.5,NULL),
(9,7,2,'2023-11-21',2,NULL),(10,8,4,'2024-02-06',8,'token refresh'),(11,8,4,'2024-02-07',9,'hotfix'),(12,9,5,'2024-03-23',3.5,'reproduced'),
(13,9,1,'2024-03-25',5.5,'hotfix'),(14,11,1,'2024-10-30',4,NULL),
(15,13,3,DATE('now','start of year','-1 year','+58 days'),2.5,NULL),(16,14,4,DATE('now','start of year','-1 year','+144 days'),11,'queue locks'),
(17,15,1,DATE('now','start of year','-1 year','+223 days'),6,'hotfix'),
(18,17,3,DATE('now','start of month','-1 month','+4 days'),7,'hotfix'),(19,17,3,DATE('now','start of month','-1 month','+5 days'),5,'tests'),
(20,18,2,DATE('now','start of month','-1 month','+16 days'),6,NULL),(21,19,3,DATE('now','start of month','-1 month','+21 days'),8,'caching'),
(22,20,7,DATE('now','start of month','-1 month','+23 days'),3,'reproduced'),
(23,22,3,DATE('now','weekday 0','-9 days'),4,'rounding'),(24,23,1,DATE('now','weekday 0','-12 days'),9,'hotfix'),(25,23,1,DATE('now','weekday 0','-11 days'),7.5,'tests'),
(26,21,6,DATE('now','weekday 0','-10 days'),1.5,NULL),(27,25,2,DATE('now','-2 days'),3.5,NULL),
(28,26,3,DATE('now'),4.5,'reproduced'),(29,29,2,DATE('now'),1,NULL),(30,27,5,DATE('now','-1 days'),2,NULL),(31,28,5,DATE('now'),1.5,NULL);
INSERT INTO release VALUES
(1,1,'2.0','2023-03-01','2023-03-09'),
(2,2,'1.4','2023-07-03','2023-07-03'),
(3,3,'3.0','2023-10-02','2023-11-13'),
(4,4,'1.0','2024-03-04','2024-03-01'),
(5,3,'3.1','2024-06-03','2024-06-20'),
(6,2,'1.5',DATE('now','start of year','-1 year','+80 days'),DATE('now','start of year','-1 year','+101 days')),
(7,3,'3.2',DATE('now','start of year','-1 year','+170 days'),DATE('now','start of year','-1 year','+172 days')),
(8,5,'0.9',DATE('now','start of month','-1 month','+13 days'),DATE('now','start of month','-1 month','+16 days')),
(9,4,'1.1',DATE('now','-8 days'),NULL),
(10,1,'2.1',DATE('now','weekday 0','+2 days'),NULL),
(11,3,'3.3',DATE('now','start of month','+1 month','+5 days'),NULL),
(12,2,'1.6',DATE('now','start of month','+1 month','+20 days'),NULL),
(13,5,'1.0',DATE('now','start of year','+1 year','+59 days'),NULL),
(14,6,'5.2',DATE('now'),DATE('now'));
