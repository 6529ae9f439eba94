CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT,
  occupation TEXT,
  town TEXT,
  joined DATE,
  monthly_contribution REAL,
  sponsor_id INTEGER,
  fees_paid TEXT
);
CREATE TABLE stocks (
  ticker TEXT PRIMARY KEY,
  company TEXT,
  sector TEXT,
  country_code TEXT,
  currency TEXT,
  dividend_yield REAL,
  founded INTEGER
);
CREATE TABLE trades (
  id INTEGER PRIMARY KEY,
  ticker TEXT,
  proposed_by INTEGER,
  approved_by INTEGER,
  trade_date DATE,
  side TEXT,
  shares INTEGER,
  price REAL,
  fee REAL
);
CREATE TABLE prices (
  id INTEGER PRIMARY KEY,
  ticker TEXT,
  price_date DATE,
  open_price REAL,
  close_price REAL,
  volume INTEGER
);
CREATE TABLE meetings (
  id INTEGER PRIMARY KEY,
  meeting_date DATE,
  location TEXT,
  chair_id INTEGER,
  attendees INTEGER,
  topic TEXT
);
INSERT INTO members VALUES
(1,'Rosemary Clarke','Retired teacher','Ludlow','2012-01-15',60.00,NULL,'Y'),
(2,'Desmond Price','Accountant','Ludlow','2012-01-15',120.00,NULL,'Y'),
(3,'Anil Kapoor','Pharmacist','Hereford','2013-05-20',100.00,2,'Y'),
(4,'Sheila Watkins','Farmer','Leominster','2014-09-08',50.00,1,'N'),
(5,'Tomasz Wrona','Electrician','Hereford','2016-03-14',75.00,3,'Y'),
(6,'Laura Bevan','Solicitor','Ludlow','2017-11-06',150.00,2,'Y'),
(7,'Colin Hughes','Retired engineer','Tenbury','2018-02-19',80.00,1,'Y'),
(8,'Megan Powell','Nurse','Leominster','2019-10-07',40.00,4,'N'),
(9,'Jasper Lloyd','Software developer','Hereford','2021-06-21',180.00,5,'Y'),
(10,'Winifred Baxter',NULL,'Tenbury','2022-04-11',30.00,1,'N'),
(11,'Sean O''Malley','Teacher','Ludlow','2023-09-04',55.00,6,'Y');
INSERT INTO stocks VALUES
('BRWM','Broadway Mills','Consumer goods','GB','GBP',3.4,1898),
('NVEN','Nordvind Energi','Energy','DK','DKK',2.1,1999),
('HLXP','Helix Pharma','Healthcare','CH','CHF',2.9,1971),
('ALPB','Alpen Bank','Financials','CH','CHF',4.6,1856),
('QTRX','Quantrix Systems','Technology','US','USD',NULL,2004),
('SILV','Silverline Semiconductors','Technology','US','USD',0.8,1987),
('GRNF','Greenfield Foods','Consumer goods','GB','GBP',3.9,1932),
('RHMO','Rhein Motoren','Industrials','DE','EUR',4.1,1921),
('LUMA','Luma Health','Healthcare','US','USD',NULL,2011),
('TLCO','Telco Iberica','Telecoms','ES','EUR',6.2,1924),
('SOLR','Solaria Renewables','Energy','ES','EUR',1.2,2002),
('CASB','Castle Building Society','Financials','GB','GBP',5.3,1849);
INSERT INTO trades VALUES
(1,'BRWM',1,2,'2022-01-18',  'BUY',200,4.10,9.95),
(2,'HLXP',3,2,'2022-02-15',  'BUY',12,88.50,14.50),
(3,'SILV',9,6,'2022-03-22',  'BUY',30,41.20,12.00),
(4,'TLCO',2,1,'2022-04-19',  'BUY',250,3.85,11.00),
(5,'QTRX',9,6,'2022-06-21',  'BUY',15,96.00,12.00),
(6,'ALPB',6,2,'2022-09-20',  'BUY',40,21.30,14.50),
(7,'NVEN',5,2,'2022-10-18',  'BUY',20,54.00,15.00),
(8,'BRWM',4,2,'2022-11-15',  'SELL',80,4.65,9.95),
(9,'GRNF',1,6,'2023-01-17',  'BUY',150,6.20,9.95),
(10,'SILV',9,1,'2023-02-21', 'BUY',25,47.90,12.00),
(11,'QTRX',7,6,'2023-03-21', 'SELL',15,71.00,12.00),
(12,'HLXP',3,1,'2023-05-16', 'BUY',8,92.40,14.50),
(13,'RHMO',7,2,'2023-06-20', 'BUY',18,63.70,11.00),
(14,'SILV',9,2,'2023-07-18', 'SELL',20,66.10,12.00),
(15,'CASB',6,NULL,'2023-09-19','BUY',300,2.45,NULL),
(16,'TLCO',2,6,'2023-10-17', 'SELL',100,3.60,11.00),
(17,'SOLR',5,1,'2023-11-21', 'BUY',60,14.80,11.00),
(18,'SILV',9,6,'2024-01-16', 'BUY',10,72.50,12.00),
(19,'GRNF',8,1,'2024-02-20', 'BUY',90,6.55,9.95),
(20,'NVEN',5,2,'2024-03-19', 'SELL',10,48.20,15.00);
INSERT INTO prices VALUES
(1,'BRWM','2024-03-27',4.72,4.80,182000),
(2,'BRWM','2024-03-28',4.80,4.76,140500),
(3,'NVEN','2024-03-27',47.10,46.40,95800),
(4,'NVEN','2024-03-28',46.40,47.85,121300),
(5,'HLXP','2024-03-27',97.20,98.05,60200),
(6,'HLXP','2024-03-28',98.10,97.60,57700),
(7,'ALPB','2024-03-27',25.40,25.55,310400),
(8,'ALPB','2024-03-28',25.60,26.10,344900),
(9,'QTRX','2024-03-27',80.00,78.30,1204000),
(10,'QTRX','2024-03-28',78.20,82.90,1519000),
(11,'SILV','2024-03-27',81.40,83.00,2210000),
(12,'SILV','2024-03-28',83.20,84.75,2087000),
(13,'GRNF','2024-03-27',6.60,6.58,88300),
(14,'GRNF','2024-03-28',6.58,6.71,91200),
(15,'RHMO','2024-03-27',70.10,69.20,402000),
(16,'RHMO','2024-03-28',69.30,69.90,388000),
(17,'TLCO','2024-03-27',3.71,3.69,5120000),
(18,'TLCO','2024-03-28',3.69,3.74,4980000),
(19,'SOLR','2024-03-27',12.90,12.35,640000),
(20,'SOLR','2024-03-28',12.40,12.20,587000),
(21,'CASB','2024-03-27',2.61,2.63,71500),
(22,'CASB','2024-03-28',2.63,2.66,NULL);
INSERT INTO meetings VALUES
(1,'2023-01-10','The Feathers, Ludlow',1,9,'Consumer stocks'),
(2,'2023-03-14','The Feathers, Ludlow',2,8,'What to do with Quantrix'),
(3,'2023-05-09','Hereford Library',3,10,'Healthcare picks'),
(4,'2023-07-11','Hereford Library',9,7,'Profit taking'),
(5,'2023-09-12','The Feathers, Ludlow',2,11,'Annual general meeting'),
(6,'2023-11-14','Leominster Town Hall',4,6,'Green energy'),
(7,'2024-01-09','The Feathers, Ludlow',1,NULL,'Outlook 2024'),
(8,'2024-03-12','Hereford Library',2,5,'Telecoms and dividends');
