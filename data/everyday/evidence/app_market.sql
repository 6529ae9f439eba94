CREATE TABLE Publishers (
  PubID INTEGER PRIMARY KEY, PubName TEXT, CountryCode TEXT, Founded INTEGER, Tier TEXT, Verified INTEGER
);
CREATE TABLE Apps (
  AppID TEXT PRIMARY KEY, "App Name" TEXT, PubID INTEGER, Genre TEXT, Price REAL, "Content Rating" TEXT, SizeMB REAL, Installs INTEGER, Released TEXT, Store TEXT,
  FOREIGN KEY (PubID) REFERENCES Publishers(PubID)
);
CREATE TABLE Users (
  uid INTEGER PRIMARY KEY, nick TEXT, sex TEXT, birth_year INTEGER, CountryCode TEXT, signup TEXT, premium TEXT
);
CREATE TABLE Reviews (
  rid INTEGER PRIMARY KEY, AppID TEXT, uid INTEGER, stars INTEGER, sentiment TEXT, posted TEXT, helpful INTEGER, txt TEXT,
  FOREIGN KEY (AppID) REFERENCES Apps(AppID), FOREIGN KEY (uid) REFERENCES Users(uid)
);
CREATE TABLE Purchases (
  pid INTEGER PRIMARY KEY, AppID TEXT, uid INTEGER, ptype TEXT, amt REAL, pdate TEXT, refunded TEXT,
  FOREIGN KEY (AppID) REFERENCES Apps(AppID), FOREIGN KEY (uid) REFERENCES Users(uid)
);
INSERT INTO Publishers VALUES (1,'Nimbus Forge','SE',2011,'A',1),(2,'Papertiger Labs','DE',2016,'B',1),(3,'Okapi Soft','KE',2018,'C',0),(4,'Halcyon Byte','US',2008,'A',1),(5,'Tofu Arcade','JP',2014,'B',1),(6,'Mosswood Apps','CA',2020,'C',0),(7,'Lumen Street','US',2013,NULL,0);
INSERT INTO Apps VALUES ('x101','Skyline Sudoku',1,'GAM',0,'E',48.2,5200000,'2017-05-12','both'),('x102','Trail Tally',2,'FIT',2.99,'E',31.5,410000,'2018-03-01','ios'),('x103','Duka Ledger',3,'BUS',0,'E',12.8,88000,'2020-09-22','android'),('x104','Halo Notes',4,'PRD',4.99,'E',64.0,1300000,'2012-11-30','both'),('x105','Ramen Rush',5,'GAM',0,'T',155.7,9100000,'2016-07-19','both'),('x106','Night Shogun',5,'GAM',6.49,'M',890.3,620000,'2021-02-14','ios'),('x107','Birdcall Finder',6,'EDU',1.99,'E',210.4,47000,'2022-04-08','android'),('x108','Pulse Coach',2,'FIT',0,'E',57.9,2750000,'2019-01-15','both'),('x109','Halo Scan',4,'PRD',0,'E',39.3,3400000,'2015-08-25','both'),('x110','Grimdark Tactics',1,'GAM',8.99,'M',1204.6,350000,'2022-10-03','both'),('x111','Verb Garden',7,'EDU',0,'E',73.1,960000,'2018-12-11','android'),('x112','Invoice Otter',7,'BUS',3.49,'E',NULL,29500,'2023-06-17','ios');
INSERT INTO Users VALUES (1,'mapleleaf','F',1991,'CA','2018-02-11','Y'),(2,'kenji_r','M',2001,'JP','2019-07-30','N'),(3,'solveig','F',1985,'SE','2017-06-05','Y'),(4,'bigtex','M',1972,'US','2016-12-24','N'),(5,'amara','F',1999,'KE','2020-10-01','N'),(6,'jd_berlin','M',1988,'DE','2018-05-17','Y'),(7,'quietfox',NULL,2004,'US','2021-03-09','N'),(8,'lotte','F',1996,'DE','2022-01-21','N'),(9,'hiro77','M',1977,'JP','2017-09-13','Y'),(10,'prairiegal','F',2003,'CA','2023-02-02','N');
INSERT INTO Reviews VALUES (1,'x101',3,5,'pos','2018-01-14',42,'Calm and lovely puzzles'),(2,'x101',4,4,'pos','2019-03-22',11,'Good but too many ads'),(3,'x105',2,5,'pos','2019-08-02',130,'Addictive!'),(4,'x105',9,2,'neg','2020-01-19',57,'Crashes after update'),(5,'x105',7,3,'neu','2021-04-11',8,NULL),(6,'x106',2,4,'pos','2021-03-03',29,'Great art, slow battles'),(7,'x106',9,5,'pos','2021-05-27',61,'A masterpiece'),(8,'x104',6,3,'neu','2019-11-08',14,'Sync is slow'),(9,'x104',1,4,'pos','2020-06-30',19,NULL),(10,'x108',8,1,'neg','2022-02-15',76,'Ads everywhere, crashes daily'),(11,'x108',6,5,'pos','2021-09-19',33,'Best coach app'),(12,'x107',10,5,'pos','2023-04-26',5,'Found forty birds'),(13,'x103',5,4,'pos','2021-01-07',22,'Keeps my shop in order'),(14,'x110',4,2,'neg','2022-12-29',48,'Too hard and crashes'),(15,'x110',3,4,'pos','2023-01-16',17,'Tough but fair'),(16,'x111',5,3,'neu','2022-07-23',3,'Fine for beginners'),(17,'x109',1,1,'neg','2021-10-10',90,'Blurry scans'),(18,'x102',6,4,'pos','2018-08-18',26,NULL),(19,'x111',8,5,'pos','2023-03-05',13,'Learned so many verbs');
INSERT INTO Purchases VALUES (1,'x104',6,'full',4.99,'2019-10-30','N'),(2,'x104',1,'full',4.99,'2020-06-02','N'),(3,'x106',2,'full',6.49,'2021-02-20','N'),(4,'x106',9,'full',6.49,'2021-05-14','N'),(5,'x105',2,'iap',1.99,'2019-08-05','N'),(6,'x105',2,'iap',9.99,'2020-02-17','N'),(7,'x105',9,'iap',4.49,'2020-01-03','Y'),(8,'x110',4,'full',8.99,'2022-12-20','Y'),(9,'x110',3,'full',8.99,'2022-12-26','N'),(10,'x108',6,'sub',29.9,'2021-08-01','N'),(11,'x108',8,'sub',29.9,'2022-02-01','Y'),(12,'x107',10,'full',1.99,'2023-04-20','N'),(13,'x102',6,'full',2.99,'2018-06-11','N'),(14,'x111',8,'sub',18.0,'2023-01-28','N'),(15,'x101',3,'iap',0.99,'2018-03-15','N'),(16,'x108',3,'sub',29.9,'2022-05-09','N');
