CREATE TABLE owners (
  ownerid INTEGER PRIMARY KEY,
  ownername TEXT,
  town TEXT
);
CREATE TABLE buildings (
  buildingid INTEGER PRIMARY KEY,
  buildingname TEXT,
  ownerid INTEGER,
  caretakername TEXT,
  yearbuilt INTEGER,
  floorcount INTEGER,
  ispublic INTEGER,
  FOREIGN KEY (ownerid) REFERENCES owners(ownerid)
);
CREATE TABLE elevators (
  elevatorid INTEGER PRIMARY KEY,
  serialno TEXT,
  buildingid INTEGER,
  maker TEXT,
  yearinstalled INTEGER,
  loadkg INTEGER,
  speedms REAL,
  outoforder TEXT,
  replacesid INTEGER,
  FOREIGN KEY (buildingid) REFERENCES buildings(buildingid),
  FOREIGN KEY (replacesid) REFERENCES elevators(elevatorid)
);
CREATE TABLE inspectors (
  inspectorid INTEGER PRIMARY KEY,
  fullname TEXT,
  hometown TEXT,
  trainedby INTEGER,
  licenceuntil TEXT,
  feeperhour REAL,
  FOREIGN KEY (trainedby) REFERENCES inspectors(inspectorid)
);
CREATE TABLE inspections (
  inspectionid INTEGER PRIMARY KEY,
  elevatorid INTEGER,
  inspectorid INTEGER,
  reviewerid INTEGER,
  inspectedon TEXT,
  minutestaken INTEGER,
  outcome TEXT,
  nextdue TEXT,
  invoicepaid TEXT,
  FOREIGN KEY (elevatorid) REFERENCES elevators(elevatorid),
  FOREIGN KEY (inspectorid) REFERENCES inspectors(inspectorid),
  FOREIGN KEY (reviewerid) REFERENCES inspectors(inspectorid)
);
CREATE TABLE defects (
  defectid INTEGER PRIMARY KEY,
  inspectionid INTEGER,
  defecttext TEXT,
  severity INTEGER,
  repaircost REAL,
  fixedon TEXT,
  FOREIGN KEY (inspectionid) REFERENCES inspections(inspectionid)
);
INSERT INTO owners VALUES (1,'Harbour Estates','Aberdeen'),(2,'Kirk Housing Trust','Dundee'),(3,'Glenview Hotels','Perth'),(4,'City Council','Dundee'),(5,'Moor Retail','Aberdeen');
INSERT INTO buildings VALUES
(1,'Quay House',1,'Bob Lennie',1968,9,0),(2,'Tolbooth Flats',2,'Bob Lennie',1974,14,0),(3,'Glenview Grand',3,'Irene Watt',1911,6,1),(4,'Central Library',4,'Magnus Petrie',1999,4,1),
(5,'Moor Mall',5,'Irene Watt',2007,3,1),(6,'Ferry Court',2,NULL,1986,11,0),(7,'Town Hall Annexe',4,'Magnus Petrie',2016,5,1),(8,'Anchor Lofts',1,'Effie Gow',2021,7,0);
INSERT INTO elevators VALUES
(1,'QH-11',1,'Steiger',1968,450,0.6,'yes',NULL),(2,'QH-12',1,'Orvane',2009,630,1.0,'no',NULL),(3,'TF-01',2,'Steiger',1975,480,0.8,'no',NULL),
(4,'TF-02',2,'Orvane',2018,800,1.6,'no',NULL),(5,'GG-01',3,'Bellmann',1934,300,0.5,'no',NULL),(6,'GG-05',3,'Kalder',2012,1000,1.25,'no',NULL),
(7,'CL-01',4,'Kalder',1999,900,1.0,'no',NULL),(8,'MM-01',5,'Orvane',2007,1600,0.75,'no',NULL),(9,'MM-02',5,'Orvane',2008,2500,0.5,'yes',NULL),
(10,'FC-01',6,'Steiger',1987,500,1.0,'yes',NULL),(11,'TH-01',7,'Kalder',2016,675,1.5,'no',NULL),(12,'AL-01',8,'Bellmann',2021,640,1.75,'no',NULL),
(13,'QH-21',1,'Orvane',2022,650,1.2,'no',1),(14,'FC-11',6,'Kalder',2023,700,1.4,'no',10);
INSERT INTO inspectors VALUES
(1,'Alasdair Munro','Aberdeen',NULL,'2026-04-30',82),(2,'Ewa Nowicka','Dundee',1,'2025-09-15',74),(3,'Tom Carrick','Perth',1,'2023-12-31',69),
(4,'Shona Baird','Perth',2,'2027-01-31',66),(5,'Yusuf Demir','Dundee',2,'2024-06-30',71),(6,'Lachlan Orr','Aberdeen',4,'2026-11-30',67.5);
INSERT INTO inspections VALUES
(1001,1,1,2,'2022-03-08',95,'failed','2022-06-08','yes'),(1002,2,1,2,'2022-03-08',60,'passed','2023-03-08','yes'),
(1003,3,2,1,'2022-05-17',75,'conditional','2022-11-17','yes'),(1004,4,2,NULL,'2022-05-17',45,'passed','2023-05-17','yes'),
(1005,5,4,1,'2022-07-01',130,'conditional','2023-01-01','yes'),(1006,6,4,3,'2022-07-01',55,'passed','2023-07-01','yes'),
(1007,7,5,2,'2022-09-20',50,'passed','2023-09-20','yes'),(1008,8,3,1,'2022-10-11',80,'passed','2023-10-11','no'),
(1009,9,3,1,'2022-10-11',145,'failed','2023-01-11','no'),(1010,10,2,1,'2023-01-24',110,'failed',NULL,'no'),
(1011,3,5,2,'2022-11-15',40,'passed','2023-11-15','yes'),(1012,5,4,1,'2023-01-10',100,'conditional','2023-07-10','no'),
(1013,2,1,NULL,'2023-03-07',52,'passed','2024-03-07','yes'),(1014,4,2,5,'2023-05-16',48,'passed','2024-05-16','no'),
(1015,11,5,2,'2023-06-02',58,'conditional','2023-12-02','yes'),(1016,6,3,NULL,'2023-07-04',65,'passed','2024-07-04','no'),
(1017,13,1,2,'2023-08-30',70,'passed','2024-08-30','yes');
INSERT INTO defects VALUES
(1,1001,'frayed suspension rope',5,4200,NULL),(2,1001,'door lock worn',4,680,NULL),(3,1003,'emergency bell silent',3,150,'2022-06-02'),
(4,1003,'pit light broken',1,45,'2022-05-20'),(5,1005,'brake lining thin',4,1350,'2022-08-09'),(6,1005,'car door scrapes',2,210,'2022-08-09'),
(7,1009,'hydraulic oil leak',5,2900,NULL),(8,1009,'overload switch dead',4,520,'2022-12-01'),(9,1010,'rope slip',5,3800,NULL),
(10,1010,'emergency phone dead',3,260,NULL),(11,1012,'brake noise',2,300,'2023-03-15'),(12,1015,'door sensor dirty',1,60,'2023-06-05'),(13,1006,'button lamp broken',1,25,NULL);
