CREATE TABLE agents (
  agentId INTEGER PRIMARY KEY,
  agentName TEXT,
  office TEXT,
  commissionRate REAL,
  startDate TEXT,
  mentorId INTEGER REFERENCES agents(agentId)
);
CREATE TABLE clients (
  clientId INTEGER PRIMARY KEY,
  fullName TEXT,
  email TEXT,
  phone TEXT,
  budget REAL,
  clientType TEXT
);
CREATE TABLE properties (
  propertyId INTEGER PRIMARY KEY,
  address TEXT,
  city TEXT,
  propertyType TEXT,
  bedrooms INTEGER,
  areaSqm REAL,
  yearBuilt INTEGER,
  hasGarage BOOLEAN,
  ownerId INTEGER REFERENCES clients(clientId)
);
CREATE TABLE listings (
  listingId INTEGER PRIMARY KEY,
  propertyId INTEGER REFERENCES properties(propertyId),
  agentId INTEGER REFERENCES agents(agentId),
  listingType TEXT,
  askingPrice REAL,
  listedOn TEXT,
  status TEXT
);
CREATE TABLE viewings (
  viewingId INTEGER PRIMARY KEY,
  listingId INTEGER REFERENCES listings(listingId),
  clientId INTEGER REFERENCES clients(clientId),
  viewingDate TEXT,
  interestLevel TEXT
);
CREATE TABLE sales (
  saleId INTEGER PRIMARY KEY,
  propertyId INTEGER REFERENCES properties(propertyId),
  sellerId INTEGER REFERENCES clients(clientId),
  buyerId INTEGER REFERENCES clients(clientId),
  agentId INTEGER REFERENCES agents(agentId),
  saleDate TEXT,
  salePrice REAL
);
INSERT INTO agents VALUES
(1,'Rachel Dunn','Downtown',3.0,'2014-05-12',NULL),
(2,'Miguel Santos','Downtown',2.5,'2017-09-01',1),
(3,'Ingrid Berg','Lakeside',2.8,'2016-02-15',1),
(4,'Kevin Doyle','Lakeside',2.0,'2021-06-07',3),
(5,'Tanya Brooks','Hillcrest',2.6,'2018-11-19',NULL),
(6,'Amir Rahimi','Hillcrest',2.2,'2020-03-23',5),
(7,'Louise Park','Downtown',1.8,'2023-01-09',2),
(8,'Gerald Fox','Lakeside',2.4,'2019-08-05',3);
INSERT INTO clients VALUES
(1,'Patricia Moore','pmoore@mail.example','555-2001',NULL,'seller'),
(2,'Hamid Karimi','hkarimi@mail.example','555-2002',450000,'buyer'),
(3,'Susan Wright',NULL,'555-2003',320000,'buyer'),
(4,'Walter Klein','wklein@mail.example','555-2004',NULL,'seller'),
(5,'Joanna Pike','joanna.pike@mail.example',NULL,275000,'buyer'),
(6,'Rajesh Mehta','rmehta@mail.example','555-2006',NULL,'seller'),
(7,'Olivia Chan','ochan@mail.example','555-2007',610000,'buyer'),
(8,'Bernard Shaw',NULL,'555-2008',NULL,'seller'),
(9,'Monica Reyes','mreyes@mail.example','555-2009',1500,'tenant'),
(10,'Dylan Cooper','dcooper@mail.example','555-2010',380000,'buyer'),
(11,'Freya Holm','fholm@mail.example','555-2011',2100,'tenant'),
(12,'Edward Stone','estone@mail.example','555-2012',NULL,'landlord'),
(13,'Nadine Petit','npetit@mail.example','555-2013',900000,'buyer');
INSERT INTO properties VALUES
(1,'12 Oak Street','Brookfield','house',4,182.0,1978,1,2),
(2,'48 Harbor View','Lakeport','apartment',2,84.5,2006,0,3),
(3,'7 Mill Lane','Brookfield','house',3,141.0,1955,1,10),
(4,'220 Main Street','Easton','apartment',1,52.0,2015,0,12),
(5,'15 Sunset Drive','Lakeport','villa',6,365.0,2012,1,8),
(6,'3 Garden Court','Easton','townhouse',3,128.0,1999,0,5),
(7,'91 Pine Avenue','Brookfield','house',5,214.0,1989,1,7),
(8,'18 Market Square','Easton','apartment',3,99.0,1931,0,12),
(9,'66 Shore Road','Lakeport','apartment',2,91.0,2019,1,1),
(10,'5 Chapel Hill','Westbury','house',2,88.0,1904,0,1),
(11,'27 River Walk','Lakeport','townhouse',4,150.0,2021,1,4),
(12,'130 Main Street','Easton','apartment',2,70.0,2001,0,12);
INSERT INTO listings VALUES
(1,1,1,'sale',449000,'2022-09-05','sold'),
(2,2,3,'sale',298000,'2022-11-14','sold'),
(3,3,1,'sale',365000,'2023-01-20','sold'),
(4,4,6,'rent',1150,'2023-02-03','rented'),
(5,5,3,'sale',1250000,'2023-02-27','active'),
(6,6,5,'sale',339000,'2023-04-11','sold'),
(7,7,2,'sale',585000,'2023-05-08','sold'),
(8,8,6,'rent',1480,'2023-05-30','rented'),
(9,9,4,'sale',312000,'2023-07-17','active'),
(10,10,5,'sale',245000,'2023-08-22','withdrawn'),
(11,11,3,'sale',498000,'2023-10-02','active'),
(12,12,6,'rent',1325,'2024-01-15','active'),
(13,10,3,'sale',229000,'2024-02-12','active');
INSERT INTO viewings VALUES
(1,1,2,'2022-09-18','high'),(2,1,7,'2022-09-20','low'),(3,2,5,'2022-11-25','medium'),
(4,2,3,'2022-12-03','high'),(5,3,10,'2023-02-01','high'),(6,3,2,'2023-02-04','medium'),
(7,4,9,'2023-02-10','high'),(8,5,7,'2023-03-19','medium'),(9,6,10,'2023-04-22','low'),
(10,6,3,'2023-04-23','medium'),(11,7,7,'2023-05-21','high'),(12,8,11,'2023-06-08','high'),
(13,8,9,'2023-06-09','low'),(14,9,5,'2023-08-01','low'),(15,9,10,'2023-08-12','medium'),
(16,9,3,'2023-09-02','low'),(17,11,7,'2023-10-30','low'),(18,9,2,'2023-11-11','high');
INSERT INTO sales VALUES
(1,1,1,2,1,'2022-11-30',441000),
(2,2,4,3,3,'2023-01-25',290000),
(3,3,6,10,1,'2023-03-31',371000),
(4,6,4,5,5,'2023-06-15',330000),
(5,7,6,7,2,'2023-07-28',570000),
(6,10,8,1,5,'2019-04-10',198000),
(7,9,2,1,3,'2020-08-19',265000),
(8,5,13,8,1,'2021-05-06',1105000);
