CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  order_name TEXT,
  founder TEXT,
  founded_year INTEGER
);
CREATE TABLE monasteries (
  monastery_id INTEGER PRIMARY KEY,
  monastery_name TEXT,
  region TEXT,
  elevation_m INTEGER,
  founded_year INTEGER,
  dissolved_year INTEGER,
  order_id INTEGER REFERENCES orders(order_id)
);
CREATE TABLE scribes (
  scribe_id INTEGER PRIMARY KEY,
  scribe_name TEXT,
  monastery_id INTEGER REFERENCES monasteries(monastery_id),
  teacher_id INTEGER REFERENCES scribes(scribe_id),
  active_from INTEGER,
  active_to INTEGER
);
CREATE TABLE manuscripts (
  shelfmark TEXT PRIMARY KEY,
  title TEXT,
  language TEXT,
  folios INTEGER,
  year_written INTEGER,
  material TEXT,
  origin_id INTEGER REFERENCES monasteries(monastery_id),
  keeper_id INTEGER REFERENCES monasteries(monastery_id)
);
CREATE TABLE copied_by (
  shelfmark TEXT REFERENCES manuscripts(shelfmark),
  scribe_id INTEGER REFERENCES scribes(scribe_id),
  folios_copied INTEGER,
  PRIMARY KEY (shelfmark, scribe_id)
);
CREATE TABLE subjects (
  subject_id INTEGER PRIMARY KEY,
  subject_name TEXT
);
CREATE TABLE manuscript_subjects (
  shelfmark TEXT REFERENCES manuscripts(shelfmark),
  subject_id INTEGER REFERENCES subjects(subject_id),
  PRIMARY KEY (shelfmark, subject_id)
);
INSERT INTO orders VALUES
(1,'Benedictines','Benedict of Nursia',529),(2,'Cistercians','Robert of Molesme',1098),(3,'Carthusians','Bruno of Cologne',1084),
(4,'Premonstratensians','Norbert of Xanten',1120),(5,'Camaldolese','Romuald',1012),(6,'Celestines','Peter of Morrone',1254);
INSERT INTO monasteries VALUES
(1,'Hochwald Abbey','Tyrol',980,812,NULL,1),(2,'Saint-Aubry','Burgundy',310,1119,1790,2),(3,'Val Serena','Tuscany',745,1046,NULL,5),
(4,'Lindenau Charterhouse','Saxony',190,1342,1540,3),(5,'Marienfels','Moravia',420,1151,1784,4),(6,'Fonte Rosa','Tuscany',520,1211,1810,2),
(7,'Saint-Vaubert','Picardy',85,690,1791,1),(8,'Steinbrunn','Tyrol',1130,1262,NULL,2),(9,'Grafenbach','Moravia',355,1139,NULL,1),(10,'Les Ormes','Burgundy',265,1304,1792,NULL);
INSERT INTO scribes VALUES
(1,'Adalhard',1,NULL,870,905),(2,'Wolfram of Hochwald',1,NULL,1130,1162),(3,'Brother Gisbert',2,NULL,1150,1188),(4,'Stephanus',2,3,1175,1210),
(5,'Pietro da Serena',3,NULL,1390,1431),(6,'Luca the Younger',3,5,1418,1455),(7,'Heinrich Voss',4,NULL,1402,1440),(8,'Prokop',5,NULL,1305,1338),
(9,'Jan of Marienfels',5,8,1329,1361),(10,'Fra Matteo',6,5,1412,1447),(11,'Radbert',7,NULL,820,851),(12,'Odo',7,11,845,879),(13,'Anselm Kofler',8,NULL,1470,1502),(14,'Brother Crispin',2,3,1180,NULL);
INSERT INTO manuscripts VALUES
('HW 12','Gospels of Adalhard','Latin',212,888,'Parchment',1,1),('HW 40','Commentary on the Psalms','Latin',148,1141,'Parchment',1,9),
('SA 3','Antiphonary','Latin',260,1180,'Parchment',2,2),('SA 17','Book of Herbs','Latin',96,1204,'Parchment',2,6),('VS 8','Lives of the Fathers','Italian',184,1421,'Paper',3,3),
('VS 21','Calendar and Computus','Latin',64,1398,'Parchment',3,3),('LC 5','Mirror of the Soul','German',132,1425,'Paper',4,1),('MF 2','Chronicle of Moravia','Latin',177,1332,'Parchment',5,9),
('MF 30','Treatise on Stars','Czech',58,1357,'Paper',5,9),('FR 9','Antidotary','Italian',88,1440,'Paper',6,3),('SV 1','Sacramentary','Latin',196,848,'Parchment',7,7),
('SV 6','Annals of Picardy','Latin',121,872,'Parchment',7,1),('SB 14','Beekeeping and Orchard Book','German',49,1488,'Paper',8,8),('SB 2','Rule of Saint Benedict','German',75,1291,'Parchment',8,8),
('XX 1','Fragment of a Bestiary','Latin',7,NULL,'Parchment',NULL,1);
INSERT INTO copied_by VALUES
('HW 12',1,212),('HW 40',2,148),('SA 3',3,140),('SA 3',4,120),('SA 17',4,70),('SA 17',14,26),('VS 8',5,101),('VS 8',6,83),('VS 21',5,64),('LC 5',7,132),
('MF 2',8,110),('MF 2',9,67),('MF 30',9,58),('FR 9',10,60),('FR 9',6,28),('SV 1',11,150),('SV 1',12,46),('SV 6',12,121),('SB 14',13,49);
INSERT INTO subjects VALUES (1,'Liturgy'),(2,'Medicine'),(3,'History'),(4,'Astronomy'),(5,'Theology'),(6,'Natural history'),(7,'Law');
INSERT INTO manuscript_subjects VALUES
('HW 12',1),('HW 12',5),('HW 40',5),('SA 3',1),('SA 17',2),('SA 17',6),('VS 8',5),('VS 8',3),('VS 21',4),('VS 21',1),('LC 5',5),('MF 2',3),('MF 30',4),('FR 9',2),('SV 1',1),('SV 6',3),('SB 14',6),('SB 2',5),('XX 1',6);
