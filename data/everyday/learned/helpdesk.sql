CREATE TABLE Teams (
  TeamID INTEGER PRIMARY KEY,
  TeamName TEXT,
  Location TEXT,
  LeadAgentID INTEGER
);
CREATE TABLE Agents (
  AgentID INTEGER PRIMARY KEY,
  Name TEXT,
  Email TEXT,
  TeamID INTEGER,
  TeamLeadID INTEGER,
  HourlyRate REAL,
  StartDate DATE,
  IsActive TEXT
);
CREATE TABLE Customers (
  CustomerID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Company TEXT,
  Country TEXT,
  Plan TEXT,
  Phone TEXT
);
CREATE TABLE Tickets (
  TicketID INTEGER PRIMARY KEY,
  Subject TEXT,
  CustomerID INTEGER,
  AgentID INTEGER,
  Category TEXT,
  Priority TEXT,
  Status TEXT,
  OpenedAt DATETIME,
  ClosedAt DATETIME
);
CREATE TABLE Comments (
  CommentID INTEGER PRIMARY KEY,
  TicketID INTEGER,
  AgentID INTEGER,
  Body TEXT,
  IsInternal TEXT,
  PostedAt DATETIME
);
CREATE TABLE SatisfactionRatings (
  RatingID INTEGER PRIMARY KEY,
  TicketID INTEGER,
  Score INTEGER,
  Remark TEXT
);
INSERT INTO Teams VALUES
(1,'First Line','Berlin',2),
(2,'Technical','Krakow',5),
(3,'Billing Desk','Berlin',8),
(4,'Enterprise Care','Madrid',NULL),
(5,'Social Media','Berlin',10),
(6,'Night Shift','Lisbon',6),
(7,'Quality','Madrid',1),
(8,'Knowledge Base','Krakow',3);
INSERT INTO Agents VALUES
(1,'Rita Sommer','rita@help.example',NULL,NULL,58.0,'2012-05-02','Y'),
(2,'Omar Haddad','omar@help.example',1,1,41.5,'2016-08-15','Y'),
(3,'Lena Brandt','lena@help.example',1,2,24.0,'2020-01-13','Y'),
(4,'Piotr Zielinski','piotr@help.example',1,2,23.5,'2021-03-01','Y'),
(5,'Magda Kowal','magda@help.example',2,1,44.0,'2015-11-09','Y'),
(6,'Ben Archer','ben@help.example',2,5,31.0,'2019-07-22','Y'),
(7,'Chiara Conti',NULL,2,5,45.5,'2018-10-01','Y'),
(8,'Nina Falk','nina@help.example',3,1,38.0,'2017-02-20','Y'),
(9,'Joel Meier','joel@help.example',3,8,25.5,'2022-06-07','N'),
(10,'Sara Lindqvist','sara@help.example',1,2,22.0,'2023-09-04','Y'),
(11,'Hugo Reyes',NULL,1,2,22.5,'2022-01-17','N');
INSERT INTO Customers VALUES
(1,'Paula','Jensen','Havn ApS','Denmark','Pro','+45 3312 4455'),
(2,'Mark','Spencer','Spencer & Sons','United Kingdom','Basic',NULL),
(3,'Ingrid','Olsen','Fjord Travel','Norway','Enterprise','+47 2211 0099'),
(4,'Carlos','Mendez','Tienda Sol','Spain','Basic','+34 915 551 200'),
(5,'Julia','Wagner',NULL,'Germany','Basic',NULL),
(6,'Andreas','Koch','Koch Metallbau','Germany','Pro','+49 711 8080'),
(7,'Fatima','Rahman','Brightline','United Kingdom','Enterprise','+44 20 7946 0011'),
(8,'Luc','Moreau','Studio Moreau','France','Pro','+33 1 4455 6677'),
(9,'Elena','Petrova','Zlato','Bulgaria','Basic',NULL),
(10,'Sven','Hartmann','Hartmann Optik','Germany','Enterprise','+49 30 5550 12'),
(11,'Grace','Nolan',NULL,'Ireland','Pro','+353 1 555 0199'),
(12,'Dimitri','Vassilis','Aegean Rentals','Greece','Basic','+30 210 555 01');
INSERT INTO Tickets VALUES
(101,'Cannot log in',1,3,'Access','High','Closed','2023-01-09 08:15','2023-01-09 11:40'),
(102,'Invoice shows wrong VAT',6,8,'Billing','Medium','Closed','2023-01-23 10:02','2023-01-27 09:00'),
(103,'Export to CSV fails',3,6,'Bug','High','Closed','2023-02-03 14:30','2023-02-10 16:05'),
(104,'Password reset mail missing',4,3,'Access','Low','Closed','2023-02-14 09:45','2023-02-14 15:20'),
(105,'App crashes on start',7,7,'Bug','Urgent','Closed','2023-03-01 07:55','2023-03-03 18:10'),
(106,'Refund for double payment',2,9,'Billing','Medium','Closed','2023-03-16 13:12','2023-03-30 10:00'),
(107,'Dark mode please',8,4,'Feature request','Low','Open','2023-04-20 16:40',NULL),
(108,'Slow dashboard',10,6,'Performance','High','Closed','2023-05-08 09:05','2023-05-22 12:30'),
(109,'Two-factor code not accepted',1,3,'Access','High','Closed','2023-06-12 11:11','2023-06-12 17:45'),
(110,'Crash when printing',3,7,'Bug','Medium','Closed','2023-07-04 15:00','2023-07-19 09:30'),
(111,'Change billing address',5,8,'Billing','Low','Closed','2023-08-21 10:20','2023-08-22 08:15'),
(112,'API returns 500',10,6,'Bug','Urgent','Closed','2023-09-13 06:40','2023-09-14 13:00'),
(113,'Login loop on mobile',9,4,'Access','Medium','Pending','2023-11-02 12:25',NULL),
(114,'Report totals are wrong',7,7,'Bug','High','Pending','2023-12-11 09:50',NULL),
(115,'Upgrade to Enterprise',6,8,'Billing','Medium','Closed','2024-01-05 14:00','2024-01-09 11:30'),
(116,'Slow search',10,6,'Performance','Medium','Open','2024-01-22 10:10',NULL),
(117,'Cannot invite colleagues',1,4,'Access','Low','Open','2024-02-01 08:30',NULL),
(118,'Webhook stopped working',7,NULL,'Bug','Urgent','New','2024-02-19 19:05',NULL),
(119,'Question about data retention',3,NULL,'Question','Low','New','2024-02-20 09:00',NULL),
(120,'Crash after update',10,7,'Bug','High','Open','2024-02-12 07:20',NULL);
INSERT INTO Comments VALUES
(1,101,3,'Asked for a screenshot','N','2023-01-09 08:40'),
(2,101,3,'Account unlocked','N','2023-01-09 11:35'),
(3,102,8,'Checking with accounting','Y','2023-01-24 09:10'),
(4,102,8,'Corrected invoice sent','N','2023-01-27 08:55'),
(5,103,6,'Reproduced on staging','Y','2023-02-06 10:00'),
(6,103,5,'Fix approved','Y','2023-02-09 14:00'),
(7,103,6,'Fix is live','N','2023-02-10 16:00'),
(8,105,7,'Need crash log','N','2023-03-01 08:20'),
(9,105,5,'Escalated to development','Y','2023-03-01 12:00'),
(10,105,7,'New version released','N','2023-03-03 18:00'),
(11,105,7,'Customer confirmed','N','2023-03-03 18:09'),
(12,106,9,'Refund requested from bank','Y','2023-03-20 10:30'),
(13,107,4,'Forwarded to product team','N','2023-04-21 09:00'),
(14,108,6,'Index missing on table','Y','2023-05-10 11:45'),
(15,109,3,'Clock on phone was wrong','N','2023-06-12 17:30'),
(16,110,7,'Printer driver issue','N','2023-07-10 13:15'),
(17,112,6,'Rolled back deployment','Y','2023-09-13 08:05'),
(18,112,2,'Informed the customer','N','2023-09-13 08:30'),
(19,113,4,'Waiting for customer reply','N','2023-11-03 10:00'),
(20,114,7,'Waiting for sample data','N','2023-12-12 15:40'),
(21,116,6,'Looking into query plan','Y','2024-01-24 16:20'),
(22,120,7,'Asked for crash log','N','2024-02-12 08:00');
INSERT INTO SatisfactionRatings VALUES
(1,101,5,'Super fast'),
(2,102,4,NULL),
(3,103,3,'Took a week'),
(4,104,5,NULL),
(5,105,4,'Good communication'),
(6,106,1,'Two weeks for a refund!'),
(7,108,2,'Too slow'),
(8,109,5,'Friendly'),
(9,110,2,NULL),
(10,112,5,'Impressive'),
(11,115,4,NULL);
