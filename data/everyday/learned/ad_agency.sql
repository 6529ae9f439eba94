CREATE TABLE clients (id INTEGER PRIMARY KEY, clientName TEXT, industry TEXT, countryCode TEXT, clientSince TEXT, isActive INTEGER);
CREATE TABLE staff (id INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, jobTitle TEXT, officeCity TEXT, salary REAL, startDate TEXT, bossId INTEGER);
CREATE TABLE accounts (id INTEGER PRIMARY KEY, clientId INTEGER, accountName TEXT, accountManagerId INTEGER, creativeLeadId INTEGER, yearlyBudget REAL, stage TEXT);
CREATE TABLE creatives (id INTEGER PRIMARY KEY, accountId INTEGER, title TEXT, format TEXT, createdOn TEXT, productionCost REAL, isApproved INTEGER);
CREATE TABLE hours (id INTEGER PRIMARY KEY, staffId INTEGER, accountId INTEGER, workDate TEXT, hoursWorked REAL, hourlyFee REAL, isBillable INTEGER);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, accountId INTEGER, invoiceNo TEXT, issuedOn TEXT, amount REAL, currency TEXT, status TEXT);
INSERT INTO clients VALUES
(1,'Nordlicht Energy','Energy','DE','2016-05-10',1),
(2,'Bella Pasta','Food','IT','2018-02-21',1),
(3,'FastTrack Shoes','Fashion','US','2019-09-30',1),
(4,'Zenith Bank','Finance','GB','2015-01-12',0),
(5,'GreenCup Coffee','Food','DE','2020-11-03',1),
(6,'Aero Jetlines','Travel','FR','2021-06-17',1),
(7,'PetPalace','Retail','GB','2022-03-08',1),
(8,'Lumen Cosmetics','Beauty','FR','2017-08-25',0),
(9,'Kinder Toys','Retail','DE','2024-01-15',1);
INSERT INTO staff VALUES
(1,'Victoria','Chase','Managing Director','London',142000,'2014-01-06',NULL),
(2,'Raj','Patel','Creative Director','London',98000,'2015-03-16',1),
(3,'Ella','Novak','Account Manager','Berlin',64000,'2018-07-02',1),
(4,'Tim','Oakley','Account Manager','London',61500,'2019-10-14',1),
(5,'Chiara','Conti','Art Director','Berlin',70000,'2017-04-03',2),
(6,'Samuel','Okoro','Copywriter','London',48000,'2021-02-01',2),
(7,'Julia','Wolf','Copywriter','Berlin',46500,'2022-05-16',5),
(8,'Leon','Mercier','Designer','Paris',44000,'2022-09-05',5),
(9,'Amy','Tran','Designer','London',72500,'2016-11-21',5),
(10,'Bruno','Keller','Intern','Berlin',21000,'2024-02-01',7);
INSERT INTO accounts VALUES
(1,1,'Nordlicht Brand Relaunch',3,5,480000,'running'),
(2,1,'Nordlicht Social Media',3,2,120000,'running'),
(3,2,'Pasta Lovers TV',4,2,350000,'running'),
(4,3,'FastTrack Run 24',4,5,610000,'pitch'),
(5,4,'Zenith Youth Account',3,2,275000,'closed'),
(6,5,'GreenCup Autumn',3,5,95000,'running'),
(7,6,'Jetlines Summer Fares',4,9,540000,'paused'),
(8,7,'PetPalace Online',4,NULL,60000,'running'),
(9,8,'Lumen Lipstick Launch',4,9,180000,'closed'),
(10,9,'Kinder Christmas',NULL,NULL,NULL,'pitch');
INSERT INTO creatives VALUES
(1,1,'Northern Lights Film','video','2023-02-14',88000,1),
(2,1,'Northern Lights Poster','print','2023-02-20',6400,1),
(3,2,'Meme Series One','social','2023-03-09',2100,1),
(4,2,'Meme Series Two','social','2023-05-25',2300,0),
(5,3,'Mamma Mia Spot','video','2023-04-30',120500,1),
(6,3,'Sunday Lunch Radio','audio','2023-06-11',9800,1),
(7,4,'Run Faster Teaser','video','2024-01-28',35000,0),
(8,5,'First Account Banner','banner','2022-08-19',1500,1),
(9,6,'Falling Leaves','social','2023-09-12',3700,1),
(10,6,'Pumpkin Poster','print','2023-09-18',NULL,0),
(11,7,'Sea and Sky Film','video','2024-03-22',97000,1),
(12,7,'Fare Banner Set','banner','2024-04-02',1900,1),
(13,8,'Cat of the Day','social','2024-02-16',800,1),
(14,1,'Energy Podcast','audio','2023-11-07',5200,0);
INSERT INTO hours VALUES
(1,3,1,'2023-02-01',6,110,1),
(2,5,1,'2023-02-02',8,130,1),
(3,6,1,'2023-02-06',5.5,90,1),
(4,2,2,'2023-03-02',3,160,1),
(5,6,2,'2023-03-07',7,90,1),
(6,4,3,'2023-04-12',4,110,1),
(7,2,3,'2023-04-20',6,160,1),
(8,6,3,'2023-06-05',8,90,1),
(9,8,3,'2023-06-07',7.5,80,0),
(10,5,4,'2024-01-18',9,130,0),
(11,4,4,'2024-01-19',3.5,110,0),
(12,7,6,'2023-09-05',6.5,85,1),
(13,5,6,'2023-09-08',2,130,1),
(14,9,7,'2024-03-01',8,120,1),
(15,9,7,'2024-03-04',7,120,1),
(16,4,7,'2024-03-05',2.5,110,1),
(17,8,8,'2024-02-12',5,80,1),
(18,6,8,'2024-02-13',4,90,0),
(19,3,5,'2022-08-10',4.5,105,1),
(20,9,9,'2022-10-03',6,115,1);
INSERT INTO invoices VALUES
(1,1,'INV-1001','2023-03-01',42000,'EUR','paid'),
(2,2,'INV-1002','2023-04-01',11500,'EUR','paid'),
(3,3,'INV-1003','2023-05-02',64800,'EUR','paid'),
(4,5,'INV-1004','2022-09-15',18200,'GBP','paid'),
(5,6,'INV-1005','2023-10-02',9300,'EUR','overdue'),
(6,7,'INV-1006','2024-04-10',51700,'EUR','sent'),
(7,8,'INV-1007','2024-03-04',4900,'GBP','sent'),
(8,9,'INV-1008','2022-11-20',22600,'EUR','cancelled'),
(9,1,'INV-1009','2023-12-01',38500,'EUR','overdue'),
(10,3,'INV-1010','2023-07-14',27100,'EUR','paid');
