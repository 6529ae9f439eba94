CREATE TABLE branches (
  branchid INTEGER PRIMARY KEY,
  branchname TEXT,
  openedyear INTEGER,
  vaultcapacity INTEGER
);
CREATE TABLE clerks (
  clerkid INTEGER PRIMARY KEY,
  clerkname TEXT,
  branchid INTEGER,
  bossid INTEGER,
  wageperhour REAL,
  stillemployed INTEGER,
  FOREIGN KEY (branchid) REFERENCES branches(branchid),
  FOREIGN KEY (bossid) REFERENCES clerks(clerkid)
);
CREATE TABLE customers (
  customerid INTEGER PRIMARY KEY,
  firstname TEXT,
  lastname TEXT,
  dateofbirth TEXT,
  hometown TEXT,
  idverified TEXT,
  broughtby INTEGER,
  FOREIGN KEY (broughtby) REFERENCES customers(customerid)
);
CREATE TABLE items (
  itemid INTEGER PRIMARY KEY,
  itemname TEXT,
  category TEXT,
  estimatedvalue INTEGER,
  weightgrams INTEGER,
  yearmade INTEGER,
  hallmarked TEXT
);
CREATE TABLE pledges (
  ticketno INTEGER PRIMARY KEY,
  itemid INTEGER,
  customerid INTEGER,
  pledgedat INTEGER,
  storedat INTEGER,
  valuedby INTEGER,
  issuedby INTEGER,
  pledgedate TEXT,
  duedate TEXT,
  redeemedon TEXT,
  loanamount INTEGER,
  feepercent REAL,
  ticketstatus TEXT,
  FOREIGN KEY (itemid) REFERENCES items(itemid),
  FOREIGN KEY (customerid) REFERENCES customers(customerid),
  FOREIGN KEY (pledgedat) REFERENCES branches(branchid),
  FOREIGN KEY (storedat) REFERENCES branches(branchid),
  FOREIGN KEY (valuedby) REFERENCES clerks(clerkid),
  FOREIGN KEY (issuedby) REFERENCES clerks(clerkid)
);
CREATE TABLE sales (
  saleid INTEGER PRIMARY KEY,
  ticketno INTEGER,
  buyerid INTEGER,
  soldby INTEGER,
  saledate TEXT,
  saleprice INTEGER,
  warrantygiven TEXT,
  FOREIGN KEY (ticketno) REFERENCES pledges(ticketno),
  FOREIGN KEY (buyerid) REFERENCES customers(customerid),
  FOREIGN KEY (soldby) REFERENCES clerks(clerkid)
);
INSERT INTO branches VALUES (1,'Brick Lane',1952,800),(2,'Canal Street',1987,350),(3,'Market Row',2011,240),(4,'Old Mint Depot',1934,3000);
INSERT INTO clerks VALUES
(1,'Mordecai Lane',1,NULL,34.0,1),(2,'Philippa Cox',1,1,26.5,1),(3,'Arjun Sethi',2,1,27.0,1),(4,'Wendy Blunt',2,3,19.5,0),
(5,'Stefan Dobrev',3,1,24.0,1),(6,'Ola Nwosu',3,5,24.5,1),(7,'Ernest Pike',4,1,21.0,0),(8,'Kirsty Vane',1,2,18.0,1);
INSERT INTO customers VALUES
(1,'Maureen','Tully','1951-07-14','Luton','t',NULL),(2,'Jake','Sorrell','1994-02-02','London','t',NULL),(3,'Pavel','Hruby','1980-10-21','London','f',2),
(4,'Shanice','Reid','1988-12-30','Croydon','t',2),(5,'Donald','Tully','1949-05-05','Luton','t',1),(6,'Amina','Yusuf','1999-08-17','Barking','f',4),
(7,'Colin','Prower','1963-03-09','Croydon','t',NULL),(8,'Greta','Olsen','1975-11-11','London','t',7),(9,'Lewis','Hart','2001-06-25','Barking','f',2),(10,'Theresa','Quill','1957-01-19','Luton','t',1);
INSERT INTO items VALUES
(1,'Gold Wedding Ring','jewellery',420,6,1968,'yes'),(2,'Silver Teapot','silverware',650,780,1902,'yes'),(3,'Electric Guitar','instrument',900,3600,1994,'no'),
(4,'Diving Watch','watch',2400,155,2015,'no'),(5,'Pearl Necklace','jewellery',1150,48,1955,'no'),(6,'Trumpet','instrument',380,1100,1987,'no'),
(7,'Gold Pocket Watch','watch',1800,95,1911,'yes'),(8,'Games Console','electronics',260,2900,2021,'no'),(9,'Silver Cutlery Set','silverware',540,1650,1936,'yes'),
(10,'Diamond Ring','jewellery',3200,5,1979,'yes'),(11,'Camera','electronics',720,680,2018,'no'),(12,'Violin','instrument',4100,450,1890,'no'),(13,'Gold Coin Set','coins',2750,160,2000,'no');
INSERT INTO pledges VALUES
(6001,1,1,1,1,2,8,'2022-09-05','2023-03-05','2023-02-20',200,8.0,'redeemed'),(6002,2,5,1,4,1,2,'2022-10-12','2023-04-12',NULL,300,7.5,'forfeited'),
(6003,3,2,2,2,3,4,'2022-11-18','2023-05-18',NULL,450,9.0,'forfeited'),(6004,4,3,2,4,3,3,'2023-01-09','2023-07-09','2023-04-03',1300,6.5,'redeemed'),
(6005,5,10,1,1,2,2,'2023-01-30','2023-07-30',NULL,600,7.0,'forfeited'),(6006,6,4,3,3,5,6,'2023-02-14','2023-08-14','2023-03-14',150,9.5,'redeemed'),
(6007,7,7,1,4,1,2,'2023-03-02','2023-09-02',NULL,1000,6.0,'extended'),(6008,8,6,3,3,6,6,'2023-03-21','2023-09-21',NULL,110,10.0,'active'),
(6009,9,1,1,1,2,8,'2023-04-17','2023-10-17',NULL,280,7.5,'active'),(6010,10,8,2,4,1,3,'2023-05-04','2023-11-04',NULL,1900,5.5,'active'),
(6011,11,9,3,2,5,5,'2023-05-19','2023-11-19','2023-06-30',350,9.0,'redeemed'),(6012,12,2,2,4,1,3,'2023-06-08','2023-12-08',NULL,2500,5.0,'extended'),
(6013,8,9,3,3,6,5,'2022-08-01','2023-02-01','2022-12-23',120,10.0,'redeemed'),(6014,6,2,3,3,NULL,6,'2023-07-03','2024-01-03',NULL,140,9.5,'active');
INSERT INTO sales VALUES
(1,6002,8,2,'2023-05-06',610,'no'),(2,6003,9,3,'2023-06-02',790,'yes'),(3,6005,4,8,'2023-08-25',980,'no'),(4,NULL,2,5,'2023-04-29',45,'no'),(5,NULL,10,6,'2023-07-14',130,'yes'),(6,NULL,8,2,'2023-09-01',85,'yes'),(7,NULL,NULL,3,'2023-09-12',20,'no');
