CREATE TABLE assets (assetId INTEGER PRIMARY KEY, assetName TEXT, kind TEXT, dailyRate REAL, boughtOn DATE, insuranceEnds DATE);
CREATE TABLE clients (clientId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, phone TEXT, licenceExpires DATE, memberSince DATE);
CREATE TABLE rentals (rentalId INTEGER PRIMARY KEY, assetId INTEGER, clientId INTEGER, startDate DATE, dueDate DATE, returnedDate DATE, price REAL, damage TEXT, FOREIGN KEY (assetId) REFERENCES assets(assetId), FOREIGN KEY (clientId) REFERENCES clients(clientId));
CREATE TABLE services (serviceId INTEGER PRIMARY KEY, assetId INTEGER, serviceDate DATE, nextServiceDue DATE, cost REAL, workshop TEXT, FOREIGN KEY (assetId) REFERENCES assets(assetId));
CREATE TABLE payments (paymentId INTEGER PRIMARY KEY, rentalId INTEGER, paidAt DATETIME, amount REAL, method TEXT, FOREIGN KEY (rentalId) REFERENCES rentals(rentalId));
INSERT INTO assets VALUES
(1,'Skiff Petrel','boat',95.0,'2019-04-12',DATE('now', '+20 days')),
(2,'Skiff Gannet','boat',99.0,'2021-05-03',DATE('now', 'start of month', '+1 month', '+14 days')),
(3,'Kayak Duo','boat',38.0,'2022-06-18',DATE('now', '-12 days')),
(4,'Corsa Silver','car',52.0,'2020-10-09',DATE('now', '+5 days')),
(5,'Berlingo Van','car',74.0,'2023-01-25',DATE('now', 'start of year', '+1 year', '+40 days')),
(6,'Yaris Red','car',55.0,DATE('now', 'start of year', '-1 year', '+88 days'),DATE('now', 'weekday 0', '+2 days')),
(7,'Tile Cutter','tool',24.0,'2023-09-14',NULL),
(8,'Mini Digger','tool',160.0,DATE('now', 'start of year', '-1 year', '+260 days'),DATE('now', '-90 days')),
(9,'Floor Sander','tool',33.0,DATE('now', 'start of month', '-1 month', '+7 days'),NULL),
(10,'Pressure Washer','tool',28.0,DATE('now', '-6 days'),NULL),
(11,'Leaf Blower','tool',19.0,'2023-03-30',NULL);
INSERT INTO clients VALUES
(1,'Gareth','Loomis','0161 555 01',DATE('now', '+25 days'),'2021-02-03'),
(2,'Ebba','Strand','0161 555 02',DATE('now', '-40 days'),'2022-07-19'),
(3,'Marco','Fanti','0161 555 03',DATE('now', 'start of year', '+1 year', '+100 days'),'2023-03-11'),
(4,'Helen','Ujiri','0161 555 04',DATE('now', 'start of month', '+1 month', '+2 days'),'2023-04-30'),
(5,'Roy','Castellan','0161 555 05','2024-08-15','2023-12-01'),
(6,'Wilma','Thorne',NULL,DATE('now', '+700 days'),DATE('now', 'start of year', '-1 year', '+140 days')),
(7,'Adeola','Finch','0161 555 07',DATE('now', 'weekday 0', '+5 days'),DATE('now', 'start of month', '-1 month', '+17 days')),
(8,'Stefan','Brill','0161 555 08',NULL,DATE('now', 'weekday 0', '-10 days')),
(9,'Judith','Nambe',NULL,DATE('now', 'start of month', '-1 month', '+11 days'),DATE('now'));
INSERT INTO rentals VALUES
(1,1,1,DATE('now', 'weekday 0', '-13 days'),DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-11 days'),190.0,'N'),
(2,4,2,DATE('now', 'weekday 0', '-12 days'),DATE('now', 'weekday 0', '-9 days'),DATE('now', 'weekday 0', '-8 days'),208.0,'Y'),
(3,8,3,DATE('now', 'weekday 0', '-11 days'),DATE('now', 'weekday 0', '-10 days'),DATE('now', 'weekday 0', '-10 days'),160.0,'N'),
(4,5,4,DATE('now', 'weekday 0', '-9 days'),DATE('now', '-1 days'),NULL,222.0,'N'),
(5,2,6,DATE('now', 'weekday 0', '-8 days'),DATE('now', 'weekday 0', '-7 days'),DATE('now', 'weekday 0', '-7 days'),198.0,'N'),
(6,3,1,DATE('now', 'weekday 0', '-7 days'),DATE('now'),NULL,76.0,'N'),
(7,6,5,DATE('now'),DATE('now', '+4 days'),NULL,220.0,'N'),
(8,7,3,DATE('now'),DATE('now', '+1 days'),NULL,24.0,'N'),
(9,9,4,DATE('now', '-1 days'),DATE('now', '+2 days'),NULL,99.0,'N'),
(10,1,6,DATE('now', 'start of month', '-1 month', '+2 days'),DATE('now', 'start of month', '-1 month', '+4 days'),DATE('now', 'start of month', '-1 month', '+4 days'),285.0,'N'),
(11,4,1,DATE('now', 'start of month', '-1 month', '+6 days'),DATE('now', 'start of month', '-1 month', '+9 days'),DATE('now', 'start of month', '-1 month', '+11 days'),156.0,'Y'),
(12,8,2,DATE('now', 'start of month', '-1 month', '+12 days'),DATE('now', 'start of month', '-1 month', '+13 days'),DATE('now', 'start of month', '-1 month', '+13 days'),320.0,'N'),
(13,5,3,DATE('now', 'start of month', '-1 month', '+18 days'),DATE('now', 'start of month', '-1 month', '+22 days'),DATE('now', 'start of month', '-1 month', '+22 days'),296.0,'N'),
(14,10,7,DATE('now', 'start of month'),DATE('now', '+6 days'),NULL,140.0,'N'),
(15,1,4,DATE('now', '+1 days'),DATE('now', '+3 days'),NULL,199.0,'N'),
(16,2,5,DATE('now', 'weekday 0', '+2 days'),DATE('now', 'weekday 0', '+5 days'),NULL,297.0,'N'),
(17,5,1,DATE('now', 'weekday 0', '+5 days'),DATE('now', 'weekday 0', '+7 days'),NULL,148.0,'N'),
(18,2,3,DATE('now', 'start of month', '+1 month', '+10 days'),DATE('now', 'start of month', '+1 month', '+13 days'),NULL,396.0,'N'),
(19,3,2,'2023-02-04','2023-02-06','2023-02-06',76.0,'N'),
(20,1,1,'2023-05-20','2023-05-21','2023-05-21',95.0,'N'),
(21,1,3,'2023-07-01','2023-07-04','2023-07-05',285.0,'Y'),
(22,2,2,'2023-07-15','2023-07-22','2023-07-22',693.0,'N'),
(23,4,4,'2023-08-12','2023-08-14','2023-08-14',104.0,'N'),
(24,7,1,'2023-11-07','2023-11-09','2023-11-13',48.0,'N'),
(25,1,5,'2024-04-06','2024-04-08','2024-04-08',190.0,'N'),
(26,2,4,'2024-07-20','2024-07-27','2024-07-27',690.0,'Y'),
(27,4,6,DATE('now', 'start of year', '-1 year', '+170 days'),DATE('now', 'start of year', '-1 year', '+173 days'),DATE('now', 'start of year', '-1 year', '+175 days'),156.0,'N'),
(28,8,3,DATE('now', 'start of year', '-1 year', '+280 days'),DATE('now', 'start of year', '-1 year', '+285 days'),DATE('now', 'start of year', '-1 year', '+285 days'),800.0,'N'),
(29,2,1,DATE('now', 'start of year', '+1 year', '+60 days'),DATE('now', 'start of year', '+1 year', '+63 days'),NULL,297.0,'N');
INSERT INTO services VALUES
(1,1,'2023-04-03','2024-04-03',310.0,'Quay Marine'),(2,2,'2023-10-16',DATE('now', '-15 days'),285.0,'Quay Marine'),(3,4,DATE('now', 'start of year', '-1 year', '+50 days'),DATE('now', '+8 days'),190.0,'Ridge Motors'),(4,5,DATE('now', 'start of month', '-1 month', '+9 days'),DATE('now', 'start of month', '+1 month', '+21 days'),240.0,'Ridge Motors'),(5,8,DATE('now', 'weekday 0', '-12 days'),DATE('now', 'start of year', '+1 year', '+20 days'),415.0,'Plant & Co'),(6,6,DATE('now', '-1 days'),DATE('now', 'weekday 0', '+3 days'),130.0,'Ridge Motors'),(7,1,DATE('now', 'start of month', '-1 month', '+25 days'),DATE('now', 'start of year', '+1 year', '+15 days'),355.0,'Quay Marine'),(8,3,'2024-05-13',DATE('now', '-60 days'),60.0,'Quay Marine'),(9,8,'2023-12-04','2024-06-04',388.0,'Plant & Co');
INSERT INTO payments VALUES
(1,1,DATETIME('now', 'weekday 0', '-13 days', 'start of day', '+9 hours', '+20 minutes'),190.0,'card'),(2,2,DATETIME('now', 'weekday 0', '-12 days', 'start of day', '+17 hours', '+45 minutes'),208.0,'card'),(3,3,DATETIME('now', 'weekday 0', '-11 days', 'start of day', '+8 hours', '+15 minutes'),100.0,'cash'),(4,5,DATETIME('now', 'weekday 0', '-8 days', 'start of day', '+10 hours', '+5 minutes'),198.0,'card'),(5,7,DATETIME('now', 'start of day', '+11 hours', '+40 minutes'),120.0,'card'),(6,8,DATETIME('now', 'start of day', '+8 hours', '+30 minutes'),24.0,'cash'),(7,9,DATETIME('now', '-1 days', 'start of day', '+18 hours', '+10 minutes'),99.0,'transfer'),(8,10,DATETIME('now', 'start of month', '-1 month', '+2 days', 'start of day', '+9 hours', '+50 minutes'),285.0,'card'),(9,11,DATETIME('now', 'start of month', '-1 month', '+11 days', 'start of day', '+19 hours', '+25 minutes'),156.0,'transfer'),(10,12,DATETIME('now', 'start of month', '-1 month', '+13 days', 'start of day', '+12 hours'),310.0,'card'),(11,13,DATETIME('now', 'start of month', '-1 month', '+18 days', 'start of day', '+8 hours', '+45 minutes'),296.0,'card'),(12,20,'2023-05-20 09:10:00',95.0,'cash'),(13,21,'2023-07-01 09:35:00',285.0,'card'),(14,22,'2023-07-15 10:15:00',693.0,'card'),(15,24,'2023-11-13 18:50:00',48.0,'cash'),(16,26,'2024-07-20 09:05:00',690.0,'transfer'),(17,28,DATETIME('now', 'start of year', '-1 year', '+281 days', 'start of day', '+16 hours', '+30 minutes'),800.0,'transfer'),(18,14,DATETIME('now', 'start of month', 'start of day', '+9 hours'),70.0,'cash'),(19,3,DATETIME('now', 'weekday 0', '-10 days', 'start of day', '+20 hours', '+5 minutes'),60.0,'cash');
