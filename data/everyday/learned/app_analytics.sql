CREATE TABLE developers (developerId INTEGER PRIMARY KEY, studioName TEXT, country TEXT, foundedYear INTEGER, supportEmail TEXT);
CREATE TABLE apps (appId INTEGER PRIMARY KEY, developerId INTEGER, appName TEXT, category TEXT, platform TEXT, price REAL, releaseDate DATE, isPublished INTEGER);
CREATE TABLE appVersions (versionId INTEGER PRIMARY KEY, appId INTEGER, versionNo TEXT, publishedOn DATE, sizeMb REAL);
CREATE TABLE users (userId INTEGER PRIMARY KEY, userName TEXT, country TEXT, birthYear INTEGER, signupDate DATE, isSubscriber INTEGER, referredBy INTEGER);
CREATE TABLE sessions (sessionId INTEGER PRIMARY KEY, userId INTEGER, versionId INTEGER, startedAt DATETIME, durationSec INTEGER, deviceModel TEXT, osVersion TEXT);
CREATE TABLE crashes (crashId INTEGER PRIMARY KEY, sessionId INTEGER, crashedAt DATETIME, errorType TEXT, severity TEXT, isFixed INTEGER);
CREATE TABLE reviews (reviewId INTEGER PRIMARY KEY, appId INTEGER, userId INTEGER, stars INTEGER, comment TEXT, reviewDate DATE);
INSERT INTO developers VALUES
(1,'Pixel Pond','Finland',2012,'help@pixelpond.fi'),
(2,'MoodWorks','Germany',2018,'hello@moodworks.de'),
(3,'Tandem Apps','Canada',2015,NULL),
(4,'Blue Kite','India',2016,'support@bluekite.in'),
(5,'Solo Dev Studio','Germany',2021,'me@solodev.de'),
(6,'Quiet Fox','Japan',2019,NULL);
INSERT INTO apps VALUES
(1,1,'Frog Jump','Games','iOS',0,'2020-05-14',1),
(2,1,'Frog Jump 2','Games','Android',1.99,'2022-09-01',1),
(3,2,'Calm Corner','Health','iOS',0,'2021-03-22',1),
(4,2,'Sleep Diary','Health','Android',3.49,'2022-01-18',1),
(5,3,'Budget Buddy','Finance','Android',0,'2019-11-05',1),
(6,4,'Metro Maps','Travel','Android',0,'2018-07-30',1),
(7,4,'Trip Packer','Travel','iOS',2.99,'2023-04-11',1),
(8,5,'Chess Coach','Games','iOS',4.99,'2023-08-19',1),
(9,3,'Split The Bill','Finance','iOS',0.99,'2024-02-27',0),
(10,5,'Plant Timer','Lifestyle','Android',0,NULL,0);
INSERT INTO appVersions VALUES
(1,1,'1.0','2020-05-14',84.5),(2,1,'1.4','2022-02-10',96.1),(3,1,'2.0','2023-06-08',131.7),
(4,2,'1.0','2022-09-01',140.2),(5,2,'1.1','2023-03-03',142.9),
(6,3,'3.2','2023-01-25',58.3),(7,3,'3.3','2023-10-16',61),
(8,4,'1.0','2022-01-18',22.4),
(9,5,'5.0','2023-02-13',33.8),(10,5,'5.1','2023-09-29',35.2),
(11,6,'2.7','2023-05-02',210.6),
(12,7,'1.0','2023-04-11',47.7),
(13,8,'0.9','2023-08-19',75.9),(14,8,'1.0','2023-12-01',78.2),
(15,4,'1.2','2023-11-20',24.9);
INSERT INTO users VALUES
(1,'sunny_sam','US',1994,'2020-06-01',1,NULL),
(2,'KatzeMia','DE',1988,'2020-08-17',1,1),
(3,'ravi.k','IN',2001,'2021-02-09',0,1),
(4,'lumi','FI',1979,'2021-04-30',1,NULL),
(5,'maple_leaf','CA',1990,'2021-12-12',0,2),
(6,'der_opa','DE',1951,'2022-03-05',0,2),
(7,'nightowl','US',1999,'2022-07-23',1,1),
(8,'tokyo_run','JP',1985,'2022-11-11',0,NULL),
(9,'bella99','IT',1999,'2023-01-20',0,7),
(10,'chessnut','DE',2006,'2023-08-25',1,NULL),
(11,'ghost_user','US',NULL,'2023-09-13',0,NULL),
(12,'anjali_p','IN',1996,'2024-01-06',0,3);
INSERT INTO sessions VALUES
(1,1,2,'2023-01-05 08:12:00',320,'iPhone 12','16.1'),
(2,2,6,'2023-02-11 21:30:00',1250,'iPhone 13','16.2'),
(3,3,11,'2023-05-10 07:45:00',180,'Galaxy A52','13'),
(4,3,11,'2023-05-11 07:50:00',205,'Galaxy A52','13'),
(5,4,2,'2023-05-20 18:05:00',610,'iPhone 8','15.7'),
(6,1,3,'2023-06-15 12:00:00',540,'iPhone 12','16.5'),
(7,5,9,'2023-06-30 19:22:00',95,'Pixel 6','13'),
(8,6,8,'2023-07-08 22:40:00',430,'Galaxy A52','12'),
(9,7,5,'2023-07-19 01:15:00',2890,'Pixel 7','13'),
(10,7,5,'2023-07-20 00:55:00',3340,'Pixel 7','13'),
(11,10,13,'2023-08-26 15:10:00',1780,'iPhone 14','16.6'),
(12,10,13,'2023-08-28 16:00:00',2010,'iPhone 14','16.6'),
(13,5,10,'2023-10-03 20:12:00',130,'Pixel 6','14'),
(14,2,7,'2023-10-22 22:02:00',1410,'iPhone 13','17.0'),
(15,8,11,'2023-11-02 06:30:00',260,'Xperia 5','13'),
(16,10,14,'2023-12-09 10:45:00',2455,'iPhone 14','17.1'),
(17,9,12,'2023-12-20 09:05:00',NULL,'iPhone 11','17.1'),
(18,4,3,'2024-01-14 17:37:00',720,'iPhone 8','16.7'),
(19,12,11,'2024-01-21 08:20:00',150,'Redmi 10','12'),
(20,3,11,'2024-02-02 07:41:00',195,'Galaxy A52','14');
INSERT INTO crashes VALUES
(1,3,'2023-05-10 07:47:00','OutOfMemory','high',1),
(2,5,'2023-05-20 18:14:00','NullPointer','medium',1),
(3,6,'2023-06-15 12:08:30','Timeout','low',0),
(4,9,'2023-07-19 01:59:00','OutOfMemory','critical',0),
(5,10,'2023-07-20 01:40:00','OutOfMemory','critical',0),
(6,17,'2023-12-20 09:05:20','NullPointer','high',1),
(7,15,'2023-11-02 06:33:00','OutOfMemory','high',1),
(8,18,'2024-01-14 17:40:00','Timeout','low',0),
(9,19,'2024-01-21 08:21:00','NetworkError','medium',0),
(10,18,'2024-01-14 17:48:00','NullPointer',NULL,0),
(11,20,'2024-02-02 07:43:00','OutOfMemory','high',0);
INSERT INTO reviews VALUES
(1,1,1,5,'Addictive!','2023-01-06'),
(2,1,4,4,NULL,'2023-05-21'),
(3,3,2,5,'Helps me sleep','2023-02-20'),
(4,6,3,2,'crashes all the time','2023-05-12'),
(5,6,8,3,'Good maps, slow app','2023-11-03'),
(6,5,5,4,'Simple and useful','2023-07-01'),
(7,2,7,1,'Crashed twice, want a refund','2023-07-20'),
(8,8,10,5,'Best chess app','2023-09-02'),
(9,4,6,3,NULL,'2023-07-15'),
(10,7,9,1,'Does not even start','2023-12-20'),
(11,3,7,4,'Nice voices','2023-11-28'),
(12,6,12,2,NULL,'2024-01-22'),
(13,8,2,4,'A bit hard','2024-01-30'),
(14,3,10,5,NULL,'2024-02-11');
