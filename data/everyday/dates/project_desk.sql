CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  fullName TEXT,
  role TEXT,
  birthYear INTEGER,
  hiredOn DATE
);
CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  title TEXT,
  client TEXT,
  leadId INTEGER,
  startDate DATE,
  deadline DATE,
  closedOn DATE,
  budget INTEGER
);
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  projectId INTEGER,
  assigneeId INTEGER,
  taskName TEXT,
  priority TEXT,
  createdAt DATETIME,
  dueDate DATE,
  doneOn DATE
);
CREATE TABLE workLog (
  id INTEGER PRIMARY KEY,
  taskId INTEGER,
  staffId INTEGER,
  workDay DATE,
  hours REAL
);
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  staffId INTEGER,
  firstDay DATE,
  lastDay DATE,
  approved INTEGER
);
INSERT INTO staff VALUES
(1,'Renske Bakker','Project Manager',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 47,DATE('now', '-11 years', '-50 days')),(2,'Tobias Engel','Developer',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 29,DATE('now', '-2 years', '-15 days')),(3,'Mirela Pop','Designer',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 35,DATE('now', '-6 years', '-120 days')),
(4,'Callum Reid','Developer',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 62,DATE('now', '-18 years', '-5 days')),(5,'Anjali Nair','Analyst',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 26,DATE('now')),(6,'Dmitri Volkov','Project Manager',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 55,DATE('now', '-1 years')),
(7,'Fleur Martin','Tester',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 22,DATE('now', '-17 days')),(8,'Jorge Salas','Developer',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 41,DATE('now', '-4 years', '-33 days')),(9,'Hanne Moe','Designer',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 19,DATE('now')),(10,'Kwame Asante','Tester',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 33,'2020-02-10'),(11,'Olive Barton','Analyst',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 64,'2020-02-24');
INSERT INTO project VALUES
(1,'Harbour Portal','City of Elmsea',1,DATE('now', '-210 days'),DATE('now', '+45 days'),NULL,82000),(2,'Payroll Rewrite','Norling AG',6,DATE('now', '-95 days'),DATE('now', '-7 days'),NULL,46000),(3,'Museum Audio Guide','Tarn Museum',1,DATE('now', '-1 years', '-20 days'),DATE('now', '-60 days'),DATE('now', '-66 days'),31000),
(4,'Route Planner','Velo Courier',4,DATE('now', '-30 days'),DATE('now', '+1 years'),NULL,120500),(5,'Ticket Kiosk','Lakeside Trams',6,DATE('now', '+14 days'),DATE('now', '+200 days'),NULL,57500),(6,'Donor Database','Open Hand Trust',1,DATE('now', '-120 days'),DATE('now'),NULL,18500),
(7,'Warehouse Scanner','Norling AG',4,DATE('now', '-1 years', '-200 days'),DATE('now', '-1 years'),DATE('now', '-1 years', '+20 days'),64000),(8,'School Timetable','Ashgrove School',6,DATE('now'),DATE('now', '+90 days'),NULL,23900),(9,'Booking Widget','Hotel Miramar',1,'2021-01-11','2021-04-30','2021-05-14',15750),
(10,'Loyalty App','Velo Courier',6,'2021-02-15','2021-09-30','2021-09-24',39000),(11,'Intranet Refresh','City of Elmsea',4,DATE('now', '-50 days'),DATE('now', '-1 day'),NULL,27400),(12,'Energy Dashboard','Open Hand Trust',1,DATE('now', '+1 day'),DATE('now', '+1 years', '+30 days'),NULL,49900),(13,'Fleet Tracker','Lakeside Trams',6,DATE('now', '-40 days'),DATE('now', '+25 days'),DATE('now'),33300);
INSERT INTO task VALUES
(1,1,2,'Login form','high',DATETIME('now', 'start of day', '-25 days', '+9 hours'),DATE('now', '-10 days'),DATE('now', '-9 days')),(2,1,3,'Colour palette','low',DATETIME('now', 'start of day', '-60 days', '+11 hours'),DATE('now', '-41 days'),DATE('now', '-44 days')),(3,1,8,'Map layer','high',DATETIME('now', 'start of day', '-18 days', '+14 hours'),DATE('now'),NULL),
(4,2,2,'Tax tables','high',DATETIME('now', 'start of day', '-48 days', '+10 hours'),DATE('now', '-12 days'),NULL),(5,2,10,'Regression run','medium',DATETIME('now', 'start of day', '-13 days', '+16 hours'),DATE('now', '-6 days'),NULL),(6,2,4,'Data import','high',DATETIME('now', 'start of day', '-70 days', '+8 hours'),DATE('now', '-15 days'),DATE('now', '-1 day')),
(7,4,8,'Distance matrix','high',DATETIME('now', 'start of day', '-1 days', '+13 hours'),DATE('now', '+5 days'),NULL),(8,4,3,'Icon set','medium',DATETIME('now', 'start of day', '-6 days', '+15 hours'),DATE('now', '+1 day'),NULL),(9,6,5,'Duplicate check','medium',DATETIME('now', 'start of day', '+0 hours'),DATE('now'),NULL),
(10,6,2,'Export to CSV','low',DATETIME('now', 'start of day', '-33 days', '+12 hours'),DATE('now', '-20 days'),DATE('now', '-24 days')),(11,8,6,'Kick-off meeting','high',DATETIME('now', 'start of day', '+0 hours'),DATE('now', '+2 days'),NULL),(12,8,7,'Test plan','low',DATETIME('now', 'start of day', '-1 days', '+9 hours'),DATE('now', '+20 days'),NULL),
(13,11,8,'Search box','medium',DATETIME('now', 'start of day', '-29 days', '+10 hours'),DATE('now', '-3 days'),NULL),(14,11,3,'Banner','low',DATETIME('now', 'start of day', '-22 days', '+10 hours'),DATE('now', '-1 day'),DATE('now')),(15,3,10,'Acceptance test','high',DATETIME('now', 'start of day', '-100 days', '+9 hours'),DATE('now', '-70 days'),DATE('now', '-67 days')),
(16,7,4,'Barcode reader','high',DATETIME('now', 'start of day', '-500 days', '+9 hours'),DATE('now', '-1 years', '-35 days'),DATE('now', '-1 years')),(17,9,8,'Calendar view','medium','2021-02-03 10:10:00','2021-03-05','2021-03-09'),(18,10,10,'Points engine test','high','2021-03-17 15:40:00','2021-06-01','2021-05-28'),
(19,9,2,'Language switch','low','2021-03-22 09:05:00','2021-04-10','2021-04-10'),(20,5,6,'Hardware list','medium',DATETIME('now', 'start of day', '-5 days', '+17 hours'),DATE('now', '+21 days'),NULL),(21,1,7,'Accessibility check','medium',DATETIME('now', 'start of day', '-9 days', '+11 hours'),DATE('now', '+9 days'),NULL),(22,13,10,'Sign-off test','high',DATETIME('now', 'start of day', '-7 days', '+8 hours'),DATE('now'),DATE('now')),(23,4,2,'Traffic feed','medium',DATETIME('now', 'start of day', '-2 days', '+10 hours'),DATE('now', '+1 day'),NULL),(24,12,1,'Vendor survey','low',DATETIME('now', 'start of day', '-3 days', '+10 hours'),DATE('now', '+1 years'),NULL),(25,6,2,'Mailing labels','low',DATETIME('now', 'start of day', '-40 days', '+9 hours'),DATE('now', '-8 days'),NULL);
INSERT INTO workLog VALUES
(1,1,2,DATE('now', '-12 days'),6.5),(2,1,2,DATE('now', '-10 days'),4.0),(3,2,3,DATE('now', '-50 days'),3.5),(4,3,8,DATE('now'),5.0),(5,3,8,DATE('now', '-1 day'),7.5),(6,4,2,DATE('now', '-5 days'),2.0),(7,5,10,DATE('now', '-8 days'),6.0),(8,6,4,DATE('now', '-1 day'),3.25),
(9,6,4,DATE('now', '-22 days'),8.0),(10,8,3,DATE('now'),2.5),(11,9,5,DATE('now'),1.5),(12,13,8,DATE('now', '-6 days'),4.5),(13,14,3,DATE('now', '-1 day'),1.0),(14,15,10,DATE('now', '-75 days'),7.0),(15,16,4,DATE('now', '-1 years'),6.75),(16,16,4,DATE('now', '-1 years', '-40 days'),5.5),
(17,17,8,'2021-03-04',7.25),(18,17,8,'2021-03-08',3.0),(19,18,10,'2021-05-20',6.0),(20,19,2,'2021-03-30',4.75),(21,22,10,DATE('now'),8.0),(22,23,2,DATE('now', '-2 days'),3.5),(23,10,2,DATE('now', '-26 days'),5.25),(24,7,8,DATE('now', '-2 days'),6.0);
INSERT INTO holiday VALUES
(1,1,DATE('now', '+1 day'),DATE('now', '+8 days'),1),(2,2,DATE('now', '-5 days'),DATE('now', '-3 days'),1),(3,3,DATE('now', '+20 days'),DATE('now', '+34 days'),0),(4,4,DATE('now', '-2 days'),DATE('now', '+3 days'),1),(5,5,DATE('now', '+60 days'),DATE('now', '+67 days'),0),(6,6,DATE('now'),DATE('now'),1),
(7,7,DATE('now', '+1 years'),DATE('now', '+1 years', '+6 days'),0),(8,8,DATE('now', '-45 days'),DATE('now', '-31 days'),1),(9,10,DATE('now', '-1 years'),DATE('now', '-1 years', '+4 days'),1),(10,11,DATE('now', '-7 days'),DATE('now', '+6 days'),1),(11,3,DATE('now', '-80 days'),DATE('now', '-70 days'),1),(12,1,DATE('now', '-1 years'),DATE('now', '-1 years', '+12 days'),1);
