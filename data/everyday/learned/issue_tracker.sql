CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  username TEXT NOT NULL UNIQUE,
  full_name TEXT,
  role TEXT,
  email TEXT,
  is_admin BOOLEAN DEFAULT 0,
  joined_at DATE
);
CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  code TEXT,
  name TEXT NOT NULL,
  owner_id INTEGER REFERENCES users(id),
  start_date DATE,
  archived BOOLEAN DEFAULT 0
);
CREATE TABLE labels (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  color TEXT
);
CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES projects(id),
  parent_id INTEGER REFERENCES issues(id),
  title TEXT NOT NULL,
  status TEXT,
  story_points INTEGER,
  reporter_id INTEGER REFERENCES users(id),
  assignee_id INTEGER REFERENCES users(id),
  created_at DATE
);
CREATE TABLE issue_labels (
  issue_id INTEGER REFERENCES issues(id),
  label_id INTEGER REFERENCES labels(id),
  added_on DATE,
  PRIMARY KEY (issue_id, label_id)
);
CREATE TABLE time_logs (
  id INTEGER PRIMARY KEY,
  issue_id INTEGER REFERENCES issues(id),
  user_id INTEGER REFERENCES users(id),
  hours REAL,
  logged_on DATE
);
INSERT INTO users VALUES
(1,'mgrant','Melissa Grant','product manager','mgrant@dev.example',1,'2019-02-04'),
(2,'tomek','Tomasz Wrona','backend developer','tomek@dev.example',0,'2019-09-16'),
(3,'ayeshak','Ayesha Khan','frontend developer','ayesha@dev.example',0,'2020-05-11'),
(4,'jfoster','Jacob Foster','tester',NULL,0,'2020-11-02'),
(5,'lucie','Lucie Dvorak','backend developer','lucie@dev.example',0,'2021-03-15'),
(6,'sanders','Paul Sanders','devops engineer','sanders@dev.example',1,'2018-07-09'),
(7,'hiroshi','Hiroshi Mori','designer',NULL,0,'2022-01-10'),
(8,'nkechi','Nkechi Obi','frontend developer','nkechi@dev.example',0,'2022-08-22'),
(9,'intern23','Felix Braun','intern','felix@dev.example',0,'2023-10-02');
INSERT INTO projects VALUES
(1,'WEB','Customer Portal',1,'2022-01-17',0),
(2,'API','Public API',2,'2021-06-01',0),
(3,'MOB','Mobile App',1,'2023-02-13',0),
(4,'OPS','Cloud Migration',6,'2020-10-05',1),
(5,'DSG','Design System',NULL,'2023-08-28',0),
(6,'BIL','Billing Service',5,'2023-11-06',0),
(7,'DOC','Documentation Site',4,'2021-10-18',1),
(8,'LAB','Research Sandbox',NULL,'2024-01-29',0);
INSERT INTO labels VALUES
(1,'bug','red'),(2,'enhancement','blue'),(3,'security','black'),(4,'documentation','grey'),(5,'performance','orange'),(6,'good first issue','green'),(7,'wontfix','white'),(8,'duplicate','purple');
INSERT INTO issues VALUES
(1,1,NULL,'Redesign account page','in progress',13,1,3,'2023-01-16'),
(2,1,1,'New avatar upload','closed',5,1,3,'2023-01-18'),
(3,1,1,'Address form validation','closed',3,1,8,'2023-01-18'),
(4,1,NULL,'Dark theme for account page','open',8,7,NULL,'2023-03-02'),
(5,1,NULL,'Login button does nothing in Safari','closed',2,4,3,'2023-03-20'),
(6,2,NULL,'Rate limiting','closed',8,2,2,'2022-09-05'),
(7,2,6,'Return 429 with retry header','closed',2,2,5,'2022-09-07'),
(8,2,6,'Limits per API key','closed',5,2,2,'2022-09-07'),
(9,2,NULL,'Token leaks into log files','closed',3,6,2,'2023-04-11'),
(10,2,NULL,'Document error codes','open',3,1,9,'2023-10-09'),
(11,2,NULL,'Slow response for large accounts','in progress',NULL,4,5,'2023-09-14'),
(12,3,NULL,'Push notifications','in progress',20,1,8,'2023-03-06'),
(13,3,12,'Ask for permission','closed',2,1,8,'2023-03-08'),
(14,3,12,'Notification settings screen','in review',5,7,8,'2023-04-17'),
(15,3,12,'Server side queue','open',8,1,5,'2023-04-19'),
(16,3,NULL,'Crash on Android 9','closed',5,4,8,'2023-06-26'),
(17,3,NULL,'Offline mode','open',NULL,1,NULL,'2023-11-27'),
(18,4,NULL,'Move database to new cluster','closed',13,6,6,'2020-10-12'),
(19,4,18,'Test restore of backups','closed',5,6,6,'2020-11-23'),
(20,4,NULL,'Switch off old servers','closed',1,6,6,'2021-02-22'),
(21,1,NULL,'Typo on imprint page','open',1,9,9,'2024-01-08'),
(22,3,NULL,'Support Windows Phone','closed',NULL,4,NULL,'2023-05-03'),
(23,1,NULL,'Session does not expire','open',3,6,2,'2024-01-15'),
(24,6,NULL,'VAT rounded to the wrong cent','closed',2,4,5,'2023-12-04'),
(25,7,NULL,'Broken links in the handbook','closed',1,9,9,'2023-11-13');
INSERT INTO issue_labels VALUES
(1,2,'2023-01-16'),(2,2,'2023-01-18'),(4,2,'2023-03-02'),(5,1,'2023-03-20'),(6,2,'2022-09-05'),(6,3,'2022-09-05'),(6,5,'2022-09-05'),(8,2,'2022-09-07'),(9,1,NULL),(9,3,'2023-04-11'),(10,4,'2023-10-09'),(10,6,'2023-10-09'),(11,1,'2023-09-14'),(11,5,'2023-09-14'),(12,2,'2023-03-06'),(14,2,'2023-04-17'),(16,1,'2023-06-26'),(19,4,NULL),(21,6,'2024-01-08'),(22,7,'2023-05-03'),(23,3,'2024-01-15'),(23,1,'2024-01-15');
INSERT INTO time_logs VALUES
(1,1,3,6.5,'2023-02-06'),
(2,1,7,4.0,'2023-02-08'),
(3,2,3,7.5,'2023-02-09'),
(4,3,8,5.0,'2023-02-23'),
(5,5,3,1.5,'2023-03-21'),
(6,6,2,12.0,'2022-10-17'),
(7,6,2,9.5,'2022-11-14'),
(8,7,5,3.0,'2022-10-03'),
(9,8,2,8.0,'2022-11-15'),
(10,9,2,4.5,'2023-04-11'),
(11,9,6,2.0,'2023-04-12'),
(12,11,5,10.5,'2023-10-04'),
(13,12,8,14.0,'2023-05-22'),
(14,12,7,3.5,'2023-05-23'),
(15,13,8,2.5,'2023-04-03'),
(16,14,8,6.0,'2023-08-15'),
(17,16,8,8.5,'2023-07-04'),
(18,16,4,3.0,'2023-07-05'),
(19,18,6,31.0,'2021-01-29'),
(20,19,6,11.0,'2021-01-14'),
(21,10,9,1.0,'2023-10-20');
