CREATE TABLE volunteers (
  id INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  city TEXT,
  phone TEXT,
  startedOn TEXT,
  hasDrivingLicence INTEGER
);
CREATE TABLE donors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  donorType TEXT,
  email TEXT,
  country TEXT,
  firstContact TEXT,
  referredBy INTEGER,
  FOREIGN KEY (referredBy) REFERENCES donors(id)
);
CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  cause TEXT,
  goalAmount REAL,
  startDate TEXT,
  endDate TEXT,
  leaderId INTEGER,
  deputyId INTEGER,
  FOREIGN KEY (leaderId) REFERENCES volunteers(id),
  FOREIGN KEY (deputyId) REFERENCES volunteers(id)
);
CREATE TABLE donations (
  id INTEGER PRIMARY KEY,
  donorId INTEGER,
  campaignId INTEGER,
  amount REAL,
  donatedOn TEXT,
  paymentMethod TEXT,
  isAnonymous INTEGER,
  FOREIGN KEY (donorId) REFERENCES donors(id),
  FOREIGN KEY (campaignId) REFERENCES campaigns(id)
);
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  name TEXT,
  campaignId INTEGER,
  eventDate TEXT,
  venue TEXT,
  visitors INTEGER,
  FOREIGN KEY (campaignId) REFERENCES campaigns(id)
);
CREATE TABLE shifts (
  volunteerId INTEGER,
  eventId INTEGER,
  hours REAL,
  task TEXT,
  PRIMARY KEY (volunteerId, eventId),
  FOREIGN KEY (volunteerId) REFERENCES volunteers(id),
  FOREIGN KEY (eventId) REFERENCES events(id)
);
INSERT INTO volunteers VALUES
(1,'Joanna','Pike','Exeter','555-301','2018-04-02',1),
(2,'Malik','Osman','Exeter','555-302','2019-09-15',1),
(3,'Greta','Lindqvist','Plymouth',NULL,'2020-01-20',0),
(4,'Harold','Simms','Torquay','555-304','2017-06-11',1),
(5,'Yasmin','Khan','Exeter','555-305','2021-03-08',0),
(6,'Felix','Arnold','Plymouth','555-306','2021-11-29',0),
(7,'Dorothy','Vance','Torquay',NULL,'2022-05-16',1),
(8,'Nikhil','Rao','Exeter','555-308','2022-08-22',0),
(9,'Petra','Simon','Bideford','555-309','2023-02-13',1),
(10,'Oscar','Delgado','Plymouth','555-310','2023-07-01',0);
INSERT INTO donors VALUES
(1,'Margaret Ellis','individual','m.ellis@mail.uk','UK','2018-11-05',NULL),
(2,'Brightwater Bank','company','giving@brightwater.com','UK','2019-02-14',1),
(3,'Jonathan Moss','individual',NULL,'UK','2019-06-30',1),
(4,'Fondation Lumiere','foundation','contact@lumiere.fr','France','2020-03-17',NULL),
(5,'Annika Berg','individual','annika.b@mail.se','Sweden','2020-12-01',3),
(6,'GreenLeaf Foods','company','csr@greenleaf.com','Ireland','2021-04-26',2),
(7,'Samuel Adeyinka','individual','s.adeyinka@mail.uk','UK','2021-10-12',NULL),
(8,'Carter Family Trust','foundation','office@cartertrust.org','USA','2022-01-19',4),
(9,'Lucy Bright','individual',NULL,'UK','2022-07-07',1),
(10,'Pierre Roche','individual','p.roche@mail.fr','France','2022-11-23',NULL),
(11,'Tidewell Logistics','company','info@tidewell.com','UK','2023-03-02',2),
(12,'Eleanor Finch','individual','efinch@mail.uk','UK','2023-09-18',9);
INSERT INTO campaigns VALUES
(1,'Winter Shelter','homelessness',40000,'2022-11-01','2023-02-28',1,2),
(2,'Books for Schools','education',15000,'2022-03-01','2022-09-30',4,3),
(3,'Clean Rivers','environment',25000,'2023-04-01','2023-10-31',2,7),
(4,'Food Bank Plus','hunger',30000,'2023-01-15',NULL,1,5),
(5,'Music for All','education',8000,'2023-05-10','2023-12-20',7,6),
(6,'Emergency Flood Relief','disaster',50000,'2023-09-20',NULL,2,9),
(7,'Plant a Thousand Trees','environment',12000,'2024-03-01',NULL,4,NULL);
INSERT INTO donations VALUES
(1,1,2,200,'2022-03-18','card',0),
(2,2,2,5000,'2022-04-07','bank transfer',0),
(3,3,2,75,'2022-06-21','cash',0),
(4,4,1,12000,'2022-11-09','bank transfer',0),
(5,1,1,300,'2022-12-12','card',0),
(6,5,1,150,'2022-12-20','card',1),
(7,6,4,4200,'2023-01-31','bank transfer',0),
(8,7,1,80,'2023-02-03','cash',0),
(9,1,4,250,'2023-02-27','card',0),
(10,8,4,9000,'2023-03-15','bank transfer',0),
(11,9,3,40,'2023-04-22','card',1),
(12,2,3,7500,'2023-05-04','bank transfer',0),
(13,10,3,120,'2023-05-30','paypal',0),
(14,3,5,60,'2023-06-14','cash',0),
(15,1,5,180,'2023-07-02','card',0),
(16,6,4,2600,'2023-08-16','bank transfer',0),
(17,5,3,95,'2023-08-29','paypal',1),
(18,4,6,15000,'2023-09-25','bank transfer',0),
(19,7,6,130,'2023-09-28','card',0),
(20,8,6,11000,'2023-10-06','bank transfer',0),
(21,9,6,55,'2023-10-10','card',0),
(22,1,6,500,'2023-10-12','card',0),
(23,10,6,220,'2023-10-19','paypal',1),
(24,12,4,35,'2023-12-08','cash',0);
INSERT INTO events VALUES
(1,'Spring Book Fair',2,'2022-05-14','Exeter Library',320),
(2,'Reading Marathon',2,'2022-07-09','Plymouth Guildhall',145),
(3,'Sleepout Night',1,'2022-12-03','Cathedral Green',90),
(4,'Charity Dinner',1,'2023-01-28','Grand Hotel',160),
(5,'Soup Kitchen Open Day',4,'2023-03-11','Exeter Market Hall',210),
(6,'River Clean-up Exe',3,'2023-05-20','Exe Quay',75),
(7,'River Clean-up Tamar',3,'2023-06-17','Tamar Bridge',60),
(8,'Open Air Concert',5,'2023-08-05','Rougemont Gardens',640),
(9,'Flood Relief Gala',6,'2023-10-14','Grand Hotel',230),
(10,'Harvest Collection',4,'2023-10-01','Exeter Market Hall',NULL);
INSERT INTO shifts VALUES
(1,3,8,'registration'),(1,4,5,'hosting'),(1,5,6,'kitchen'),(1,9,4.5,'hosting'),
(2,3,9,'security'),(2,6,5,'litter picking'),(2,7,5.5,'litter picking'),(2,8,7,'driving'),(2,9,6,'driving'),
(3,1,6,'book stall'),(3,2,7,'registration'),
(4,1,5,'book stall'),(4,2,8,'hosting'),(4,8,3,'driving'),
(5,5,7,'kitchen'),(5,10,6.5,'packing'),(5,4,4,'kitchen'),
(6,8,9,'stage help'),(6,1,4,'book stall'),
(7,6,5,'litter picking'),(7,8,8,'registration'),
(8,5,3.5,'kitchen'),(8,9,5,'registration'),
(9,9,6.5,'driving'),(9,10,4,'packing');
