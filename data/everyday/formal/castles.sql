CREATE TABLE castle (
  Castle_ID INTEGER PRIMARY KEY, Name TEXT, Region TEXT, Style TEXT, Year_Built INTEGER, Towers INTEGER, Annual_Visitors INTEGER, Has_Moat TEXT
);
CREATE TABLE owner (
  Owner_ID INTEGER PRIMARY KEY, Name TEXT, Title TEXT, Nationality TEXT, Birth_Year INTEGER
);
CREATE TABLE ownership (
  Ownership_ID INTEGER PRIMARY KEY, Castle_ID INTEGER, Owner_ID INTEGER, From_Year INTEGER, To_Year INTEGER, Price_Paid REAL,
  FOREIGN KEY (Castle_ID) REFERENCES castle(Castle_ID), FOREIGN KEY (Owner_ID) REFERENCES owner(Owner_ID)
);
CREATE TABLE restoration (
  Restoration_ID INTEGER PRIMARY KEY, Castle_ID INTEGER, Architect TEXT, Start_Year INTEGER, Cost REAL, Part TEXT,
  FOREIGN KEY (Castle_ID) REFERENCES castle(Castle_ID)
);
INSERT INTO castle VALUES
(1,'Falkenhorst','Rhineland','Gothic',1248,5,84000,'Yes'),
(2,'Château de Brume','Burgundy','Renaissance',1532,4,152000,'Yes'),
(3,'Dunmarrow Castle','Highlands','Medieval',1197,3,61000,'No'),
(4,'Torre Alba','Tuscany','Medieval',1311,1,38000,'No'),
(5,'Castle Ravensby','Northumbria','Gothic',1289,6,97500,'Yes'),
(6,'Hohenlinde','Rhineland','Neo-Gothic',1866,8,211000,'No'),
(7,'Kilcorran Keep','Munster','Medieval',1215,2,NULL,'No'),
(8,'Château de Vaucelle','Burgundy','Renaissance',1561,7,133000,'Yes'),
(9,'Strathyre House','Highlands','Baronial',1843,4,72500,'No'),
(10,'Rocca Serena','Tuscany','Renaissance',1487,3,45800,'Yes'),
(11,'Castle Glimmen','Rhineland','Gothic',1340,2,29000,'Yes'),
(12,'Ardvannie','Highlands','Medieval',1260,2,18700,'Yes');
INSERT INTO owner VALUES
(1,'Ulrich von Ahrental','Count','German',1901),
(2,'Marguerite Dessart','Baroness','French',1934),
(3,'Hamish Macready','Laird','British',1922),
(4,'Paolo Beneventi',NULL,'Italian',1948),
(5,'Eleanor Thrale','Lady','British',1957),
(6,'Conor Dunleavy',NULL,'Irish',1961),
(7,'Friedrich Lohmar','Baron','German',1888),
(8,'Sylvie Aumont',NULL,'French',1970),
(9,'Archibald Fenwick','Lord','British',1910),
(10,'Greta Holm',NULL,'Swedish',1979);
INSERT INTO ownership VALUES
(1,1,7,1911,1938,NULL),(2,1,1,1938,1979,42000),(3,1,10,2011,NULL,2400000),
(4,2,2,1966,2004,310000),(5,2,8,2004,NULL,1950000),
(6,3,3,1951,1990,55000),(7,3,5,1990,NULL,870000),
(8,4,4,1985,NULL,260000),(9,5,9,1934,1981,18000),(10,5,5,1981,NULL,640000),
(11,6,1,1946,1982,91000),(12,6,10,2008,NULL,3100000),
(13,8,2,1971,1999,450000),(14,9,3,1960,1997,72000),(15,9,9,1939,1960,21000),
(16,10,4,1992,NULL,515000),(17,11,1,1950,1975,33000),(18,12,3,1968,2001,28000),(19,9,5,1997,NULL,990000);
INSERT INTO restoration VALUES
(1,1,'Anselm Brecht',1952,120000,'Roof'),
(2,1,'Julia Kornfeld',2013,860000,'Keep'),
(3,2,'Luc Peronnet',1978,245000,'Gardens'),
(4,2,'Luc Peronnet',2006,1130000,'Chapel'),
(5,2,'Julia Kornfeld',2015,410000,'Roof'),
(6,3,'Isobel Carr',1994,330000,'Roof'),
(7,5,'Isobel Carr',1986,275000,'Keep'),
(8,5,'Thomas Wray',2003,520000,'Chapel'),
(9,6,'Julia Kornfeld',2010,1720000,'Great Hall'),
(10,6,'Anselm Brecht',1961,95000,'Roof'),
(11,8,'Luc Peronnet',1982,188000,'Great Hall'),
(12,9,'Isobel Carr',1999,415000,'Great Hall'),
(13,10,'Dario Monti',1996,207000,'Chapel'),
(14,1,'Thomas Wray',1970,64000,'Chapel'),
(15,2,'Luc Peronnet',1990,302000,'Keep');
