CREATE TABLE rivers (
  riverId INTEGER PRIMARY KEY,
  riverName TEXT,
  lengthKm REAL,
  mouth TEXT
);
INSERT INTO rivers VALUES
(1,'Aller Brook',62.5,'River Stroud'),
(2,'River Stroud',148.0,'North Sea'),
(3,'Great Pellan',231.4,'North Sea'),
(4,'Little Pellan',57.8,'Great Pellan'),
(5,'River Marne Water',94.2,'Irish Sea'),
(6,'Tansy',38.6,'Irish Sea');
CREATE TABLE locks (
  lockId INTEGER PRIMARY KEY,
  lockName TEXT,
  riverId INTEGER REFERENCES rivers(riverId),
  builtYear INTEGER,
  chamberLength REAL,
  riseMetres REAL,
  isManned BOOLEAN,
  nearestTown TEXT
);
INSERT INTO locks VALUES
(1,'Miller''s Lock',2,1794,28.5,2.1,1,'Strouden'),
(2,'Abbey Lock',2,1796,28.5,1.8,0,'Strouden'),
(3,'Weir End Lock',2,1801,31.0,3.4,1,'Haleford'),
(4,'Kingfisher Lock',3,1843,60.0,4.2,1,'Pellanbridge'),
(5,'Tollhouse Lock',3,1848,60.0,2.9,1,'Upper Croft'),
(6,'Sandhurst Lock',3,1927,82.0,6.3,1,'Pellanbridge'),
(7,'Orchard Lock',4,1812,22.0,1.5,0,'Upper Croft'),
(8,'Cray Lock',4,1815,22.0,2.4,0,'Crayfield'),
(9,'Harbour Lock',5,1886,74.5,5.1,1,'Marnemouth'),
(10,'Gasworks Lock',5,1889,45.0,2.6,0,'Marnemouth'),
(11,'Old Ford Lock',1,1771,19.2,1.2,0,'Haleford'),
(12,'Jubilee Lock',3,1977,95.0,7.0,1,'Eastwick');
CREATE TABLE keepers (
  keeperId INTEGER PRIMARY KEY,
  keeperName TEXT,
  birthYear INTEGER,
  lockId INTEGER REFERENCES locks(lockId),
  startYear INTEGER,
  livesInCottage BOOLEAN
);
INSERT INTO keepers VALUES
(1,'Arthur Penrose',1961,1,1988,1),
(2,'Bella Croft',1979,4,2005,1),
(3,'Desmond Yeo',1968,6,1997,0),
(4,'Hilary Stone',1985,6,2014,1),
(5,'Jack Tunnard',1990,9,2017,0),
(6,'Kamal Aziz',1974,12,2001,0),
(7,'Lottie Swann',1992,12,2019,1),
(8,'Mervyn Opie',1958,3,1982,1),
(9,'Nessa Byrne',1983,6,2010,0),
(10,'Perry Lunt',1996,NULL,2022,0);
CREATE TABLE boats (
  boatId INTEGER PRIMARY KEY,
  boatName TEXT,
  boatType TEXT,
  lengthM REAL,
  homePort TEXT,
  ownerName TEXT
);
INSERT INTO boats VALUES
(1,'Marigold','Narrowboat',17.4,'Strouden','Hazel Finch'),
(2,'Blue Heron','Barge',27.0,'Marnemouth','Tidal Freight Ltd'),
(3,'Lady Isobel','Cruiser',9.8,'Pellanbridge','Ronald Axton'),
(4,'Pilgrim','Narrowboat',19.2,'Haleford','Hazel Finch'),
(5,'Iron Duchess','Barge',38.5,'Eastwick','Tidal Freight Ltd'),
(6,'Dabchick','Dinghy',4.2,'Upper Croft','Mina Cole'),
(7,'Saint Brannock','Trip boat',22.6,'Pellanbridge','Pellan Cruises'),
(8,'Wayfarer II','Cruiser',11.3,'Marnemouth','Otto Lindqvist'),
(9,'Gravel Queen','Barge',42.0,'Eastwick','Pellan Aggregates'),
(10,'Teasel','Narrowboat',15.1,'Crayfield','Joan Abery');
CREATE TABLE passages (
  passageId INTEGER PRIMARY KEY,
  lockId INTEGER REFERENCES locks(lockId),
  boatId INTEGER REFERENCES boats(boatId),
  passedOn DATE,
  direction TEXT,
  waitMinutes INTEGER,
  tollPaid REAL
);
INSERT INTO passages VALUES
(1,1,1,'2022-04-16','up',10,6.00),(2,2,1,'2022-04-16','up',5,6.00),(3,3,1,'2022-04-17','up',22,8.00),
(4,4,7,'2022-05-01','up',14,12.50),(5,6,7,'2022-05-01','up',31,15.00),(6,6,9,'2022-05-03','down',48,40.00),
(7,12,9,'2022-05-03','down',36,45.00),(8,12,5,'2022-06-11','up',27,42.00),(9,6,5,'2022-06-11','up',40,38.00),
(10,9,2,'2022-07-08','up',19,26.00),(11,10,8,'2022-07-20','down',7,9.00),(12,9,8,'2022-07-20','down',16,11.00),
(13,7,10,'2022-08-13','down',3,5.50),(14,8,10,'2022-08-13','down',4,5.50),(15,5,3,'2022-08-28','up',12,9.50),
(16,1,4,'2023-03-25','down',9,6.50),(17,3,4,'2023-03-24','down',18,8.50),(18,4,3,'2023-04-09','down',15,10.00),
(19,6,7,'2023-05-06','up',34,16.00),(20,12,9,'2023-05-19','up',29,47.50),(21,6,9,'2023-05-20','up',52,43.00),
(22,4,1,'2023-06-14','up',13,10.50),(23,6,1,'2023-06-15','up',25,13.50),(24,1,6,'2023-07-02','up',6,NULL);
CREATE TABLE repairs (
  repairId INTEGER PRIMARY KEY,
  lockId INTEGER REFERENCES locks(lockId),
  repairType TEXT,
  startDate DATE,
  daysClosed INTEGER,
  cost INTEGER
);
INSERT INTO repairs VALUES
(1,1,'Gate replacement','2020-11-09',24,86000),
(2,3,'Sluice overhaul','2021-01-18',11,23500),
(3,6,'Electrical works','2021-10-04',6,18200),
(4,6,'Gate replacement','2022-11-14',31,240000),
(5,9,'Dredging','2022-02-07',9,41000),
(6,11,'Masonry repair','2021-11-22',45,67500),
(7,4,'Sluice overhaul','2023-01-09',13,29800),
(8,12,'Electrical works','2023-02-13',4,15900),
(9,1,'Masonry repair','2023-11-06',17,38400);
