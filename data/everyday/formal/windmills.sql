CREATE TABLE Village (VillageName TEXT PRIMARY KEY, Province TEXT, Population INTEGER, Altitude INTEGER);
CREATE TABLE Mill (MillNo INTEGER PRIMARY KEY, MillName TEXT, VillageName TEXT, BuiltYear INTEGER, MillType TEXT, SailSpanM REAL, Working TEXT, OwnerNo INTEGER,
  FOREIGN KEY (VillageName) REFERENCES Village(VillageName), FOREIGN KEY (OwnerNo) REFERENCES Owner(OwnerNo));
CREATE TABLE Owner (OwnerNo INTEGER PRIMARY KEY, OwnerName TEXT, OwnerKind TEXT);
CREATE TABLE Miller (MillerNo INTEGER PRIMARY KEY, FirstName TEXT, Surname TEXT, BornIn INTEGER, HomeVillage TEXT, TaughtBy INTEGER,
  FOREIGN KEY (HomeVillage) REFERENCES Village(VillageName), FOREIGN KEY (TaughtBy) REFERENCES Miller(MillerNo));
CREATE TABLE MillerAtMill (MillerNo INTEGER, MillNo INTEGER, FromYear INTEGER, ToYear INTEGER, WeeklyHours INTEGER,
  FOREIGN KEY (MillerNo) REFERENCES Miller(MillerNo), FOREIGN KEY (MillNo) REFERENCES Mill(MillNo));
CREATE TABLE Milling (MillingNo INTEGER PRIMARY KEY, MillNo INTEGER, Grain TEXT, MilledOn DATE, Kilos INTEGER,
  FOREIGN KEY (MillNo) REFERENCES Mill(MillNo));
INSERT INTO Owner VALUES (1,'Zaanpolder Trust','Foundation'),(2,'Wieringa Family','Private'),(3,'Municipality of Oostwold','Public'),(4,'Friends of the Sails','Foundation'),(5,'Hendrika Post','Private'),(6,'Drenthe Heritage','Foundation');
INSERT INTO Village VALUES ('Oostwold','Groningen',1840,2),('Zuidlaar','Drenthe',3120,11),('Kolveen','Friesland',960,-1),('Waterbeek','Groningen',2275,1),('Hallum','Friesland',4410,3),('Roderdam','Drenthe',1515,8);
INSERT INTO Mill VALUES
(1,'De Hoop','Oostwold',1782,'Smock',22.5,'yes',3),(2,'De Adelaar','Waterbeek',1851,'Tower',24.0,'yes',1),(3,'Het Lam','Kolveen',1698,'Post',19.8,'no',2),(4,'De Noordster','Zuidlaar',1837,'Smock',23.1,'yes',4),
(5,'Windlust','Hallum',1866,'Tower',25.4,'yes',1),(6,'De Zwaluw','Roderdam',1745,'Smock',20.6,'no',5),(7,'De Ooievaar','Hallum',1810,'Smock',21.9,'yes',4),(8,'Fortuna','Oostwold',1902,'Tower',26.2,'yes',1),(9,'De Jonge Vos','Kolveen',1723,'Post',20.1,'yes',NULL),(10,'Nooitgedacht','Waterbeek',1876,'Smock',22.0,'no',2);
INSERT INTO Miller VALUES
(1,'Sietse','Wieringa',1941,'Kolveen',NULL),(2,'Johanna','Boer',1958,'Oostwold',1),(3,'Pieter','Kamps',1963,'Waterbeek',1),(4,'Marijke','Dijkstra',1972,'Hallum',2),(5,'Anton','Post',1949,'Roderdam',NULL),
(6,'Willem','Hoekstra',1985,'Hallum',4),(7,'Lotte','Kamps',1991,'Waterbeek',3),(8,'Gerrit','Veenstra',1979,'Zuidlaar',2),(9,'Fenna','Bos',1996,'Oostwold',2),(10,'Douwe','Terpstra',1968,'Kolveen',5);
INSERT INTO MillerAtMill VALUES
(1,3,1966,1990,40),(1,9,1991,2008,24),(2,1,1984,NULL,30),(2,8,2001,2012,12),(3,2,1990,NULL,36),(3,10,1988,1994,20),(4,5,1999,NULL,28),(4,7,2004,2015,10),(5,6,1972,1999,44),(6,7,2015,NULL,25),(6,5,2012,2016,8),(7,2,2014,NULL,16),(8,4,2006,NULL,32),(9,8,2018,NULL,18),(9,1,2020,NULL,6),(2,4,1998,2003,9);
INSERT INTO Milling VALUES
(1,1,'Wheat','2022-03-05',850),(2,1,'Rye','2022-04-12',430),(3,2,'Wheat','2022-03-19',1200),(4,2,'Spelt','2022-05-21',640),(5,5,'Wheat','2022-05-28',1510),(6,5,'Barley','2022-06-04',720),(7,8,'Wheat','2022-06-11',990),
(8,4,'Rye','2022-07-02',560),(9,7,'Barley','2022-07-16',380),(10,9,'Buckwheat','2023-01-14',150),(11,1,'Spelt','2023-02-18',510),(12,5,'Rye','2023-03-11',880),(13,2,'Wheat','2023-03-25',1340),(14,7,'Wheat','2023-04-08',600),(15,4,'Oats','2023-04-29',295),(16,5,'Wheat','2023-05-13',1620);
