CREATE TABLE foundry (
  id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  country TEXT,
  year_opened INTEGER,
  year_closed INTEGER,
  parent_foundry_id INTEGER
);
CREATE TABLE designer (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  nationality TEXT,
  birth_year INTEGER
);
CREATE TABLE typeface (
  id INTEGER PRIMARY KEY,
  name TEXT,
  classification TEXT,
  release_year INTEGER,
  foundry_id INTEGER,
  based_on_id INTEGER,
  glyph_count INTEGER
);
CREATE TABLE typeface_designer (
  typeface_id INTEGER,
  designer_id INTEGER,
  role TEXT
);
CREATE TABLE font (
  id INTEGER PRIMARY KEY,
  typeface_id INTEGER,
  weight TEXT,
  is_italic INTEGER,
  price REAL
);
CREATE TABLE licence_sale (
  id INTEGER PRIMARY KEY,
  font_id INTEGER,
  buyer TEXT,
  buyer_sector TEXT,
  sale_date TEXT,
  seats INTEGER,
  amount REAL
);
CREATE TABLE prize (
  id INTEGER PRIMARY KEY,
  typeface_id INTEGER,
  prize_name TEXT,
  year INTEGER
);
INSERT INTO foundry VALUES
(1,'Haverkamp Letterworks','Utrecht','Netherlands',1891,NULL,NULL),(2,'Klinghoff & Sons','Frankfurt','Germany',1868,1972,NULL),(3,'Nova Schrift','Berlin','Germany',1998,NULL,2),(4,'Pressgang Type','London','United Kingdom',2004,NULL,NULL),
(5,'Ligature House','Portland','United States',2011,NULL,4),(6,'Fonderie Delorme','Lyon','France',1903,1969,NULL),(7,'Oblique Studio','Paris','France',2015,NULL,6),(8,'Kerning Club','Chicago','United States',2019,NULL,NULL),(9,'Tipos del Sur','Buenos Aires','Argentina',2008,NULL,NULL);
INSERT INTO designer VALUES
(1,'Maarten','Haverkamp','Dutch',1932),(2,'Elsbeth','Kooiman','Dutch',1971),(3,'Friedrich','Klinghoff','German',1884),(4,'Sabine','Reuter','German',1978),(5,'Alastair','Penrose','British',1969),(6,'Joanna','Tidwell','British',1986),
(7,'Marisol','Echeverri','Argentine',1980),(8,'Théo','Delorme','French',1921),(9,'Camille','Rousselot','French',1990),(10,'Dwayne','Pickett','American',1975),(11,'Grace','Lindholm','American',1993),(12,'Emil','Sand','Danish',1964);
INSERT INTO typeface VALUES
(1,'Haver Antiqua','Serif',1961,1,NULL,248),(2,'Haver Sans','Sans Serif',2003,1,1,612),(3,'Klinghoff Fraktur','Blackletter',1912,2,NULL,131),(4,'Klinghoff Grotesk','Sans Serif',1928,2,NULL,190),(5,'Nova Grotesk','Sans Serif',2006,3,4,845),(6,'Spree Mono','Monospace',2014,3,NULL,702),
(7,'Pressgang Egyptian','Slab Serif',2009,4,NULL,388),(8,'Thames Text','Serif',2013,4,NULL,930),(9,'Thames Display','Serif',2017,4,8,517),(10,'Ligature Script','Script',2016,5,NULL,405),(11,'Cascade Sans','Sans Serif',2020,5,NULL,1104),(12,'Delorme Romain','Serif',1934,6,NULL,165),
(13,'Oblique Romain','Serif',2018,7,12,760),(14,'Pampa Serif','Serif',2012,9,NULL,574),(15,'Tango Script','Script',2015,9,NULL,459),(16,'Rousselot Gothic','Sans Serif',2021,7,NULL,688),(17,'Pampa Slab','Slab Serif',2022,9,14,601);
INSERT INTO typeface_designer VALUES
(1,1,'Lead'),(2,2,'Lead'),(2,12,'Assistant'),(3,3,'Lead'),(4,3,'Lead'),(5,4,'Lead'),(5,2,'Assistant'),(6,4,'Lead'),(7,5,'Lead'),(8,5,'Lead'),(8,6,'Lead'),(9,6,'Lead'),(9,9,'Assistant'),(10,10,'Lead'),(11,10,'Lead'),(11,6,'Assistant'),(12,8,'Lead'),(13,9,'Lead'),(14,7,'Lead'),(15,7,'Lead'),(16,9,'Lead'),(17,7,'Lead'),(17,12,'Assistant');
INSERT INTO font VALUES
(1,2,'Light',0,35),(2,2,'Regular',0,40),(3,2,'Bold',0,45),(4,5,'Regular',0,60),(5,5,'Regular',1,55),(6,5,'Black',0,70),(7,6,'Regular',0,30),(8,7,'Bold',0,48),(9,8,'Regular',0,52),(10,8,'Regular',1,50),(11,8,'Bold',0,54),(12,8,'Bold',1,56),
(13,9,'Light',0,62),(14,10,'Regular',1,25),(15,11,'Light',0,38),(16,11,'Black',0,42),(17,13,'Regular',0,58),(18,14,'Regular',0,33),(19,14,'Regular',1,32),(20,15,'Bold',1,28),(21,16,'Regular',0,44),(22,1,'Regular',0,20);
INSERT INTO licence_sale VALUES
(1,9,'Guildford Gazette','Newspaper','2021-03-04',20,1040),(2,12,'Guildford Gazette','Newspaper','2021-03-04',20,1120),(3,4,'Rhein Railways','Transport','2021-06-15',150,9000),(4,6,'Rhein Railways','Transport','2021-06-15',40,2800),(5,7,'Codewright','Software','2021-11-22',85,2550),(6,17,'Maison Aubert','Fashion','2022-02-09',12,696),
(7,15,'Fernhill Bank','Finance','2022-04-28',110,4180),(8,2,'City of Utrecht','Government','2022-05-12',300,12000),(9,3,'City of Utrecht','Government','2022-05-12',60,2700),(10,18,'Editorial Ombú','Publishing','2022-09-01',25,825),(11,9,'Editorial Ombú','Publishing','2023-01-17',10,520),(12,13,'Maison Aubert','Fashion','2023-02-20',8,496),(13,4,'Codewright','Software','2023-05-05',30,1800),
(14,16,'Fernhill Bank','Finance','2023-08-30',50,2100),(15,14,'Sugarloaf Bakery','Food','2023-10-11',2,50),(16,21,'Maison Aubert','Fashion','2023-12-14',15,660),(17,9,'Penhallow Press','Publishing','2024-01-25',35,1820),(18,11,'Penhallow Press','Publishing','2024-01-25',35,NULL);
INSERT INTO prize VALUES (1,8,'Silver Punch',2014),(2,5,'Golden Ligature',2007),(3,11,'Golden Ligature',2021),(4,14,'Letra Latina',2014),(5,17,'Letra Latina',2023),(6,13,'Silver Punch',2019),(7,8,'Golden Ligature',2014),(8,6,'Screen Award',2016),(9,8,'Screen Award',2018);
