CREATE TABLE Agencies (
  "Agency ID" INTEGER PRIMARY KEY, "Agency Name" TEXT, City TEXT, Licence TEXT, "Commission Pct" REAL
);
CREATE TABLE Agents (
  AgentID INTEGER PRIMARY KEY, "First Name" TEXT, "Last Name" TEXT, Gender TEXT, "Agency ID" INTEGER, "Hire Date" TEXT, Rating REAL,
  FOREIGN KEY ("Agency ID") REFERENCES Agencies("Agency ID")
);
CREATE TABLE Districts (
  DCode TEXT PRIMARY KEY, "District Name" TEXT, "Median Income" INTEGER, Pop INTEGER, "School Score" REAL
);
CREATE TABLE Listings (
  "MLS No" TEXT PRIMARY KEY, AgentID INTEGER, DCode TEXT, PType TEXT, "List Price" INTEGER, "Floor Area" REAL, Beds INTEGER, Baths REAL, "Year Built" INTEGER, Garage TEXT, "List Date" TEXT, Stat TEXT,
  FOREIGN KEY (AgentID) REFERENCES Agents(AgentID), FOREIGN KEY (DCode) REFERENCES Districts(DCode)
);
CREATE TABLE Viewings (
  VID INTEGER PRIMARY KEY, "MLS No" TEXT, "Client Name" TEXT, "View Date" TEXT, Interest TEXT, Virtual INTEGER,
  FOREIGN KEY ("MLS No") REFERENCES Listings("MLS No")
);
CREATE TABLE Sales (
  SaleID INTEGER PRIMARY KEY, "MLS No" TEXT, "Sale Price" INTEGER, "Close Date" TEXT, Financing TEXT, "Buyer Type" TEXT,
  FOREIGN KEY ("MLS No") REFERENCES Listings("MLS No")
);
INSERT INTO Agencies VALUES (1,'Keystone Homes','Marlow','F',2.5),(2,'Bluedoor Realty','Marlow','F',3.0),(3,'Tidewater & Sons','Port Ames','P',2.0),(4,'Nest Partners','Galt','F',2.8),(5,'Summit Estates','Galt','S',3.5);
INSERT INTO Agents VALUES (11,'Della','Marsh','F',1,'2012-04-02',4.7),(12,'Corey','Windham','M',1,'2018-09-17',4.1),(13,'Rana','Sayegh','F',2,'2015-01-26',4.9),(14,'Luke','Ferraro','M',3,'2009-07-13',3.8),(15,'Imogen','Pratt','F',3,'2021-03-08',4.4),(16,'Theo','Nakata','M',4,'2019-11-04',4.6),(17,'Bryn','Colley',NULL,4,'2022-06-20',NULL),(18,'Sylvie','Amato','F',5,'2010-10-11',4.2);
INSERT INTO Districts VALUES ('D1','Old Harbor',61200,18400,6.9),('D2','Cedar Heights',98700,9300,8.8),('D3','Millbank',47500,26100,5.4),('D4','Lakeside',112400,7200,9.1),('D5','Station Quarter',54100,31800,6.1);
INSERT INTO Listings VALUES ('M-3001',11,'D1','CON',289000,74.5,2,1,1988,'N','2022-02-10','S'),('M-3002',11,'D2','SFH',645000,210,4,2.5,2004,'Y','2022-03-01','S'),('M-3003',12,'D3','TWN',312500,128,3,1.5,1996,'Y','2022-03-19','S'),('M-3004',13,'D4','SFH',1180000,325.5,5,4,2015,'Y','2022-05-05','S'),('M-3005',13,'D2','SFH',729900,238,4,3,1979,'Y','2022-07-22','W'),('M-3006',14,'D1','CON',334000,91,2,2,2011,'N','2022-08-15','S'),('M-3007',14,'D5','APT',198500,52.3,1,1,1965,'N','2022-10-03','E'),('M-3008',15,'D4','LOT',420000,NULL,NULL,NULL,NULL,'N','2022-11-11','A'),('M-3009',16,'D3','SFH',365000,156,3,2,1954,'Y','2023-01-17','S'),('M-3010',16,'D5','CON',246900,68,1,1,2019,'Y','2023-02-06','S'),('M-3011',17,'D5','APT',215000,58.8,2,1,1971,'N','2023-03-14','A'),('M-3012',18,'D4','SFH',1495000,402,6,5.5,2020,'Y','2023-04-20','P'),('M-3013',12,'D2','TWN',488000,149,3,2.5,2008,'Y','2023-05-09','S'),('M-3014',13,'D1','SFH',552000,187,3,2,1912,'N','2023-06-30','A'),('M-3015',15,'D3','APT',174000,49,1,1,1968,'N','2023-07-18','S'),('M-3016',11,'D4','CON',598000,118,2,2,2021,'Y','2023-09-12','P');
INSERT INTO Viewings VALUES (1,'M-3001','A. Rowley','2022-02-19','H',0),(2,'M-3001','J. Tran','2022-02-20','L',0),(3,'M-3002','P. Osei','2022-03-12','H',0),(4,'M-3002','M. Kline','2022-03-13','M',1),(5,'M-3002','J. Tran','2022-03-20','M',0),(6,'M-3003','G. Lund','2022-04-02','H',0),(7,'M-3004','V. Castell','2022-05-21','H',1),(8,'M-3005','P. Osei','2022-08-06','L',1),(9,'M-3006','S. Bhatt','2022-09-03','H',0),(10,'M-3007','J. Tran','2022-10-15','L',1),(11,'M-3009','R. Pell','2023-01-29','H',0),(12,'M-3010','A. Rowley','2023-02-18','M',1),(13,'M-3010','J. Tran','2023-02-19','H',0),(14,'M-3012','V. Castell','2023-05-06','H',0),(15,'M-3012','E. Dorn','2023-05-07','M',0),(16,'M-3013','M. Kline','2023-05-20','H',0),(17,'M-3014','E. Dorn','2023-07-15','L',0),(18,'M-3015','F. Ibarra','2023-07-29','H',0),(19,'M-3016','G. Lund','2023-09-30',NULL,1),(20,'M-3012','P. Osei','2023-05-13','L',1);
INSERT INTO Sales VALUES (1,'M-3001',281500,'2022-04-08','MTG','FTB'),(2,'M-3002',660000,'2022-05-16','MTG','OWN'),(3,'M-3003',305000,'2022-06-03','CSH','INV'),(4,'M-3004',1150000,'2022-08-29','CSH','OWN'),(5,'M-3006',334000,'2022-11-21','MTG','FTB'),(6,'M-3009',371500,'2023-03-27','MTG','OWN'),(7,'M-3010',240000,'2023-04-14','CSH','INV'),(8,'M-3013',499500,'2023-07-07','MTG','OWN'),(9,'M-3015',168000,'2023-10-02','CSH','INV');
