CREATE TABLE channels (
  channelId INTEGER PRIMARY KEY,
  channelName TEXT NOT NULL,
  channelType TEXT,
  isPaid INTEGER DEFAULT 1,
  parentChannelId INTEGER,
  FOREIGN KEY (parentChannelId) REFERENCES channels(channelId)
);
CREATE TABLE managers (
  managerId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  officeCity TEXT,
  salary REAL,
  hiredOn TEXT
);
CREATE TABLE campaigns (
  campaignId INTEGER PRIMARY KEY,
  campaignName TEXT NOT NULL,
  channelId INTEGER,
  managerId INTEGER,
  targetCountry TEXT,
  budget REAL,
  startDate TEXT,
  endDate TEXT,
  status TEXT,
  FOREIGN KEY (channelId) REFERENCES channels(channelId),
  FOREIGN KEY (managerId) REFERENCES managers(managerId)
);
CREATE TABLE dailySpend (
  spendId INTEGER PRIMARY KEY,
  campaignId INTEGER,
  spendDate TEXT,
  amount REAL,
  impressions INTEGER,
  FOREIGN KEY (campaignId) REFERENCES campaigns(campaignId)
);
CREATE TABLE clicks (
  clickId INTEGER PRIMARY KEY,
  campaignId INTEGER,
  clickedAt TEXT,
  device TEXT,
  city TEXT,
  converted INTEGER,
  revenue REAL,
  FOREIGN KEY (campaignId) REFERENCES campaigns(campaignId)
);
INSERT INTO channels VALUES
(1,'Social','group',1,NULL),
(2,'Search','group',1,NULL),
(3,'Instagram','social media',1,1),
(4,'TikTok','social media',1,1),
(5,'LinkedIn','social media',1,1),
(6,'Google Ads','search engine',1,2),
(7,'Bing Ads','search engine',1,2),
(8,'Newsletter','email',0,NULL),
(9,'Blog','content',0,NULL),
(10,'Podcast','audio',1,NULL);
INSERT INTO managers VALUES
(1,'Eva','Stein','Vienna',68000,'2017-04-03'),
(2,'Ravi','Menon','London',72500,'2019-08-12'),
(3,'Camille','Roux','Paris',54000,'2021-01-18'),
(4,'Jonas','Berg','Vienna',47500,'2022-05-02'),
(5,'Olga','Sidorova','Berlin',51000,'2023-02-13'),
(6,'Peter','Novak','London',60500,'2018-11-05'),
(7,'Aisha','Rahimi','Berlin',49000,'2023-09-01'),
(8,'Leo','Fontaine','Paris',44500,'2024-01-15');
INSERT INTO campaigns VALUES
(1,'Spring Sneakers',3,1,'AT',12000,'2023-03-01','2023-04-15','finished'),
(2,'Back to School',6,2,'GB',25000,'2023-08-07','2023-09-10','finished'),
(3,'Black Friday Blast',6,1,'DE',40000,'2023-11-13','2023-11-27','finished'),
(4,'Black Friday Mail',8,3,'FR',1500,'2023-11-20','2023-11-27','finished'),
(5,'Summer Dance Challenge',4,4,'DE',9000,'2023-06-12','2023-07-31','finished'),
(6,'Hire With Us',5,2,'GB',7500,'2023-05-02','2023-06-30','cancelled'),
(7,'New Year Reset',3,1,'AT',11000,'2024-01-02','2024-01-31','finished'),
(8,'Winter Sale Search',7,4,'DE',6000,'2024-01-08','2024-02-04','finished'),
(9,'Runner Stories',9,3,NULL,800,'2023-09-18',NULL,'running'),
(10,'Spring Trail Launch',6,2,'GB',30000,'2024-03-04',NULL,'running'),
(11,'Weekly Deals',8,1,NULL,NULL,'2022-10-03',NULL,'running'),
(12,'Talk and Run',10,3,'FR',5000,'2024-04-08','2024-06-30','planned');
INSERT INTO dailySpend VALUES
(1,1,'2023-03-02',260.5,41000),(2,1,'2023-03-20',310.0,52500),(3,1,'2023-04-10',295.0,48800),
(4,2,'2023-08-08',720.0,61000),(5,2,'2023-08-25',845.5,70400),(6,2,'2023-09-09',690.0,58100),
(7,3,'2023-11-14',1900.0,130500),(8,3,'2023-11-24',4250.0,298000),(9,3,'2023-11-27',3100.0,201000),
(10,4,'2023-11-20',180.0,22000),(11,5,'2023-06-15',240.0,95500),(12,5,'2023-07-20',275.0,118000),
(13,6,'2023-05-04',410.0,9800),(14,7,'2024-01-03',330.0,47200),(15,7,'2024-01-22',365.0,50900),
(16,8,'2024-01-10',205.0,15400),(17,8,'2024-01-30',190.0,14100),(18,10,'2024-03-05',880.0,66000),
(19,10,'2024-03-18',910.0,68900),(20,9,'2023-10-02',60.0,NULL);
INSERT INTO clicks VALUES
(1,1,'2023-03-02 09:14','mobile','Vienna',1,89.9),
(2,1,'2023-03-20 18:40','mobile','Graz',0,NULL),
(3,1,'2023-04-10 21:05','desktop','Vienna',0,NULL),
(4,2,'2023-08-08 12:30','desktop','London',1,54.0),
(5,2,'2023-08-25 16:22','tablet','Leeds',0,NULL),
(6,2,'2023-09-09 10:10','mobile','London',1,120.0),
(7,3,'2023-11-14 07:50','mobile','Berlin',1,149.0),
(8,3,'2023-11-24 00:03','desktop','Hamburg',1,210.5),
(9,3,'2023-11-24 08:15','mobile','Berlin',1,75.0),
(10,3,'2023-11-24 20:45','mobile','Munich',0,NULL),
(11,3,'2023-11-27 22:10','desktop','Cologne',1,99.0),
(12,4,'2023-11-20 11:11','desktop','Paris',1,64.5),
(13,4,'2023-11-21 09:30','mobile','Lyon',0,NULL),
(14,5,'2023-06-15 19:20','mobile','Berlin',0,NULL),
(15,5,'2023-07-20 23:59','mobile','Dresden',0,NULL),
(16,7,'2024-01-03 06:45','mobile','Vienna',1,45.0),
(17,7,'2024-01-22 13:37','tablet','Linz',0,NULL),
(18,8,'2024-01-10 15:00','desktop','Munich',1,130.0),
(19,8,'2024-01-30 17:25','desktop','Berlin',0,NULL),
(20,10,'2024-03-05 08:08','mobile','London',1,180.0),
(21,10,'2024-03-18 14:50','desktop','Bristol',0,NULL),
(22,11,'2023-02-06 08:00','mobile',NULL,1,39.0),
(23,11,'2023-10-09 08:02','desktop','Paris',0,NULL),
(24,9,'2023-10-02 20:20','mobile',NULL,0,NULL);
