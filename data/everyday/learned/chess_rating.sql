CREATE TABLE member (
  id INTEGER PRIMARY KEY, name TEXT, born INTEGER, town TEXT, joined TEXT, rating INTEGER, title TEXT, coach_id INTEGER, fee_paid TEXT);
CREATE TABLE opening (
  id INTEGER PRIMARY KEY, name TEXT, eco TEXT, parent_opening_id INTEGER);
CREATE TABLE tournament (
  id INTEGER PRIMARY KEY, name TEXT, start_date TEXT, end_date TEXT, organiser_id INTEGER, winner_id INTEGER, entry_fee REAL, rated TEXT);
CREATE TABLE game (
  id INTEGER PRIMARY KEY, tournament_id INTEGER, white_id INTEGER, black_id INTEGER, opening_id INTEGER, played_on TEXT, moves INTEGER, result TEXT, comment TEXT);
CREATE TABLE rating_change (
  id INTEGER PRIMARY KEY, member_id INTEGER, changed_on TEXT, old_rating INTEGER, new_rating INTEGER);
INSERT INTO member VALUES
(1,'Viktor Lasko',1958,'Oakford','1981-09-01',2140,'FM',NULL,'Y'),(2,'Greta Holm',1972,'Oakford','1996-02-12',2055,'CM',1,'Y'),
(3,'Desmond Achebe',1985,'Millbridge','2009-10-05',1988,NULL,1,'N'),(4,'Ines Carvalho',1994,'Oakford','2012-01-20',2210,'WFM',1,'Y'),
(5,'Paul Whitby',1949,'Thorne','1974-03-15',1712,NULL,NULL,'Y'),(6,'Yuki Tanabe',2006,'Millbridge','2017-09-11',1875,NULL,4,'Y'),
(7,'Oliver Crane',2009,'Oakford','2019-09-09',1430,NULL,4,'N'),(8,'Rosa Delgado',1990,'Thorne','2018-04-30',1604,NULL,2,'Y'),
(9,'Martin Feld',1966,'Millbridge','2001-11-19',1833,NULL,NULL,'N'),(10,'Amira Saleh',2003,'Oakford','2021-10-04',1655,NULL,6,'Y'),
(11,'Hugo Lindqvist',1981,'Fenwick','2022-03-07',2018,'CM',NULL,'Y'),(12,'Tess Barlow',2011,'Fenwick','2022-09-12',1190,NULL,6,'N'),(13,'Gordon Pike',1955,'Thorne','2023-01-16',NULL,NULL,NULL,'Y');
INSERT INTO opening VALUES (1,'Sicilian Defence','B20',NULL),(2,'Sicilian Najdorf','B90',1),(3,'Sicilian Dragon','B70',1),(4,'French Defence','C00',NULL),(5,'Winawer Variation','C15',4),
(6,'Queen''s Gambit','D06',NULL),(7,'Slav Defence','D10',6),(8,'English Opening','A10',NULL),(9,'Caro-Kann','B10',NULL),(10,'Sicilian Sveshnikov','B33',1),(11,'King''s Indian Defence','E60',NULL);
INSERT INTO tournament VALUES (1,'Autumn Open','2022-09-24','2022-10-29',2,4,15,'Y'),(2,'Christmas Blitz','2022-12-18','2022-12-18',5,1,5,'N'),(3,'Club Championship 2023','2023-01-14','2023-04-22',1,4,20,'Y'),
(4,'Junior Cup','2023-05-06','2023-05-07',4,6,0,'Y'),(5,'Summer Rapid','2023-07-15','2023-07-16',2,11,12,'N'),(6,'Thorne Memorial','2023-10-07','2023-11-18',8,NULL,18,'Y');
INSERT INTO game VALUES
(1,1,4,1,2,'2022-09-24',48,'1-0','sharp queen sacrifice on move 31'),(2,1,2,4,6,'2022-10-01',62,'1/2-1/2',NULL),(3,1,3,2,4,'2022-10-08',35,'0-1','lost on time'),(4,1,1,3,8,'2022-10-15',41,'1-0',NULL),
(5,1,9,4,9,'2022-10-22',29,'0-1','blunder in the endgame'),(6,2,1,5,1,'2022-12-18',33,'1-0',NULL),(7,2,5,2,7,'2022-12-18',54,'1-0','black lost on time'),(8,2,2,1,3,'2022-12-18',44,'0-1',NULL),
(9,3,4,3,1,'2023-01-14',27,'1-0',NULL),(10,3,1,4,2,'2023-02-04',71,'0-1','long rook endgame'),(11,3,11,2,7,'2023-02-18',38,'1/2-1/2','quick draw offer'),(12,3,6,9,5,'2023-03-04',57,'1-0',NULL),
(13,3,4,11,9,'2023-03-18',45,'1/2-1/2',NULL),(14,3,2,6,6,'2023-04-01',66,'1-0',NULL),(15,3,3,1,4,'2023-04-22',39,'1/2-1/2',NULL),(16,4,6,7,3,'2023-05-06',24,'1-0','mate in the corner'),
(17,4,7,12,1,'2023-05-06',31,'1-0',NULL),(18,4,12,6,9,'2023-05-07',22,'0-1',NULL),(19,4,10,6,2,'2023-05-07',50,'1/2-1/2',NULL),(20,5,11,1,8,'2023-07-15',43,'1-0',NULL),
(21,5,8,11,4,'2023-07-16',36,'0-1','nice queen trap'),(22,5,10,8,NULL,'2023-07-16',19,'1-0',NULL),(23,6,9,8,6,'2023-10-07',78,'0-1',NULL),(24,6,4,10,10,'2023-10-21',34,'1-0',NULL),(25,NULL,5,9,NULL,'2023-08-11',40,'1/2-1/2','friendly');
INSERT INTO rating_change VALUES (1,4,'2022-11-01',2150,2178),(2,1,'2022-11-01',2171,2162),(3,3,'2022-11-01',2010,1996),(4,4,'2023-05-01',2178,2210),(5,1,'2023-05-01',2162,2140),(6,3,'2023-05-01',1996,1988),
(7,6,'2023-05-01',1801,1852),(8,6,'2023-06-01',1852,1875),(9,7,'2023-06-01',1395,1430),(10,12,'2023-06-01',1214,1190),(11,2,'2022-11-01',2047,2055),(12,8,'2023-12-01',1571,1604);
