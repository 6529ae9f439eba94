CREATE TABLE Ref_Pipe_Materials (
  material_code CHAR(3) PRIMARY KEY,
  material_description TEXT
);
CREATE TABLE Pipe_Makers (
  maker_id INTEGER PRIMARY KEY,
  maker_name TEXT,
  maker_town TEXT,
  maker_country TEXT,
  active_from INTEGER,
  active_to INTEGER
);
CREATE TABLE Galleries (
  gallery_id INTEGER PRIMARY KEY,
  gallery_name TEXT,
  floor_number INTEGER,
  number_of_cases INTEGER
);
CREATE TABLE Donors (
  donor_id INTEGER PRIMARY KEY,
  donor_name TEXT,
  donor_type TEXT,
  donor_city TEXT
);
CREATE TABLE Pipes (
  pipe_id INTEGER PRIMARY KEY,
  pipe_name TEXT,
  material_code CHAR(3),
  maker_id INTEGER,
  donor_id INTEGER,
  year_made INTEGER,
  length_mm INTEGER,
  insured_value INTEGER
);
CREATE TABLE Pipe_Location_History (
  pipe_id INTEGER,
  gallery_id INTEGER,
  date_from TEXT,
  date_to TEXT
);
CREATE TABLE Restorers (
  restorer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  year_joined INTEGER
);
CREATE TABLE Restorations (
  restoration_id INTEGER PRIMARY KEY,
  pipe_id INTEGER,
  restorer_id INTEGER,
  restoration_date TEXT,
  hours_spent REAL,
  treatment TEXT
);
INSERT INTO Ref_Pipe_Materials VALUES ('CLA','Clay'),('MEE','Meerschaum'),('BRI','Briar'),('POR','Porcelain'),('COB','Corn cob'),('IVO','Ivory');
INSERT INTO Pipe_Makers VALUES
(1,'Weduwe Goedewaagen','Gouda','Netherlands',1741,1812),(2,'Ambrosi and Sons','Vienna','Austria',1848,1921),(3,'Saint-Oyend Works','Saint-Claude','France',1867,NULL),(4,'Kallenbach','Ruhla','Germany',1770,1890),(5,'Josiah Tipping','Broseley','England',1690,1735),(6,'Fiolle','Saint-Omer','France',1764,1921),(7,'Nordhavn Piber','Copenhagen','Denmark',1961,NULL);
INSERT INTO Galleries VALUES (1,'Clay Room',0,12),(2,'Viennese Cabinet',1,7),(3,'Briar Hall',1,15),(4,'Painted Bowls',2,9),(5,'Study Depot',-1,30);
INSERT INTO Donors VALUES (1,'Estate of A. Roosen','Estate','Gouda'),(2,'Tabak Union','Company','Vienna'),(3,'Mrs H. Lindqvist','Private','Lund'),(4,'Dr F. Marteau','Private','Lille'),(5,'Smokers Guild','Association','London'),(6,'Blue Cloud Ltd','Company','London');
INSERT INTO Pipes VALUES
(1,'Crowned L long pipe','CLA',1,1,1765,540,900),(2,'Tulip stem','CLA',1,1,1790,475,650),(3,'Turk head','MEE',2,2,1872,230,7800),(4,'Stag hunt','MEE',2,2,1885,310,12500),(5,'Lady with fan','MEE',2,3,1899,265,8400),(6,'Empire billiard','BRI',3,4,1912,140,420),
(7,'Bulldog no. 5','BRI',3,5,1934,132,260),(8,'Student crest','POR',4,NULL,1838,820,1900),(9,'Huntsman bowl','POR',4,3,1851,760,2300),(10,'Gauntlet mark','CLA',5,5,1702,310,1500),(11,'Jacob','CLA',6,4,1868,150,310),(12,'Freehand horn','BRI',7,3,1974,165,1350),
(13,'Dolphin','MEE',2,4,1880,210,6900),(14,'Missouri plain','COB',NULL,5,1948,128,35),(15,'Zouave','CLA',6,4,1857,145,480),(16,'Elephant head','IVO',NULL,1,1860,190,9600);
INSERT INTO Pipe_Location_History VALUES
(1,1,'2001-04-01',NULL),(2,5,'2001-04-01','2012-09-30'),(2,1,'2012-10-01',NULL),(3,2,'2003-06-15',NULL),(4,2,'2003-06-15','2019-01-10'),(4,5,'2019-01-11','2019-12-01'),(4,2,'2019-12-02',NULL),(5,2,'2008-03-20',NULL),(6,3,'2001-04-01',NULL),(7,3,'2005-05-05','2020-08-31'),(7,5,'2020-09-01',NULL),
(8,4,'2002-02-02',NULL),(9,4,'2009-11-11',NULL),(10,1,'2010-07-01',NULL),(11,5,'2011-01-20',NULL),(12,3,'2018-05-14',NULL),(13,5,'2014-03-03','2016-06-30'),(13,2,'2016-07-01',NULL),(14,5,'2015-09-09',NULL),(15,5,'2011-01-20','2021-02-28'),(15,1,'2021-03-01',NULL);
INSERT INTO Restorers VALUES (1,'Annelies','Kuiper',2004),(2,'Fabrice','Lenoir',2012),(3,'Edda','Strom',2017),(4,'Bram','de Wit',2023);
INSERT INTO Restorations VALUES
(1,1,1,'2009-02-12',14.0,'cleaning'),(2,2,1,'2012-08-03',22.5,'gluing'),(3,4,2,'2019-03-18',61.0,'gluing'),(4,4,2,'2019-10-07',18.5,'waxing'),(5,3,2,'2014-05-26',9.0,'waxing'),(6,8,3,'2018-04-09',27.0,'retouching'),(7,9,3,'2018-11-13',19.5,'cleaning'),(8,10,1,'2016-01-21',11.0,'cleaning'),(9,13,2,'2016-05-30',33.0,'gluing'),(10,12,3,'2020-02-02',4.0,'waxing'),(11,15,1,'2021-01-14',8.5,'cleaning'),(12,9,1,'2022-06-06',15.0,'retouching'),(13,5,1,'2011-07-19',7.0,'waxing');
