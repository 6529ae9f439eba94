CREATE TABLE school (
  sid INTEGER PRIMARY KEY,
  school_nm TEXT,
  city TEXT,
  country TEXT,
  pupils INTEGER,
  founded INTEGER,
  uniform TEXT,
  partner_sid INTEGER
);
CREATE TABLE teacher (
  tid INTEGER PRIMARY KEY,
  teacher_nm TEXT,
  subject TEXT,
  sid INTEGER,
  born TEXT
);
CREATE TABLE student (
  stid INTEGER PRIMARY KEY,
  first_nm TEXT,
  last_nm TEXT,
  birth_dt TEXT,
  home_sid INTEGER,
  tutor_tid INTEGER,
  buddy_stid INTEGER,
  vegetarian TEXT
);
CREATE TABLE host_family (
  fid INTEGER PRIMARY KEY,
  family_nm TEXT,
  city TEXT,
  children INTEGER,
  has_pets TEXT,
  wifi TEXT
);
CREATE TABLE exchange (
  eid INTEGER PRIMARY KEY,
  stid INTEGER,
  host_sid INTEGER,
  fid INTEGER,
  organiser_tid INTEGER,
  mentor_tid INTEGER,
  from_dt TEXT,
  to_dt TEXT,
  cost REAL,
  scholarship REAL,
  report_grade INTEGER
);
INSERT INTO school VALUES
(1,'St Brendan College','Cork','Ireland',640,1928,'yes',4),(2,'Lycee Voltaire','Lyon','France',1250,1895,'no',3),(3,'Gymnasium am Park','Kassel','Germany',880,1961,'no',2),
(4,'Liceo Cervino','Aosta','Italy',520,1974,'no',1),(5,'Hillcrest High','Leeds','England',1010,1953,'yes',NULL),(6,'Colegio Miramar','Vigo','Spain',700,1982,'yes',NULL),(7,'Norrtull School','Uppsala','Sweden',430,2001,'no',NULL),
(8,'Ecole du Lac','Annecy','France',390,1988,'no',NULL);
INSERT INTO teacher VALUES
(1,'Niamh Doyle','French',1,'1980-03-12'),(2,'Claude Perrin','German',2,'1968-10-01'),(3,'Sabine Roth','English',3,'1975-06-22'),(4,'Paolo Ferri','English',4,'1959-12-30'),
(5,'Gillian West','Spanish',5,'1988-08-17'),(6,'Marta Iglesias','English',6,'1983-02-05'),(7,'Anders Holm','French',7,'1991-04-28'),(8,'Uwe Lang','French',3,'1964-01-19'),(9,'Karim Benali','History',2,'1986-11-11');
INSERT INTO student VALUES
(1,'Sean','Kelleher','2006-02-14',1,1,5,'no'),(2,'Juliette','Morel','2005-07-30',2,2,4,'yes'),(3,'Hugo','Blanc','2006-11-09',2,2,NULL,'no'),(4,'Leonie','Schuster','2005-05-05',3,8,2,'yes'),
(5,'Giulia','Rossi','2006-09-21',4,4,1,'no'),(6,'Jack','Horton','2007-01-03',5,5,8,'no'),(7,'Emily','Sugden','2006-04-18',5,5,NULL,'yes'),(8,'Pablo','Costa','2006-12-12',6,6,6,'no'),
(9,'Alva','Nyberg','2005-10-27',7,7,NULL,NULL),(10,'Felix','Baumann','2006-06-16',3,3,NULL,'no'),(11,'Orla','Quinn','2007-03-25',1,1,NULL,'no'),(12,'Ruby','Marsh','2005-12-02',5,5,NULL,'no');
INSERT INTO host_family VALUES
(1,'Dupont','Lyon',2,'yes','yes'),(2,'Weber','Kassel',3,'no','yes'),(3,'O''Shea','Cork',4,'yes','yes'),(4,'Bianchi','Aosta',1,'no','no'),(5,'Garcia','Vigo',0,'yes','yes'),(6,'Thornton','Leeds',5,'yes','yes'),(7,'Lindgren','Uppsala',2,'no','yes'),(8,'Fournier','Annecy',3,'no','no');
INSERT INTO exchange VALUES
(1,2,3,2,2,3,'2021-09-06','2021-12-17',1450,500,2),(2,4,2,1,3,9,'2022-01-10','2022-04-08',1320,NULL,1),(3,1,4,4,1,4,'2022-02-14','2022-03-18',980,NULL,3),
(4,5,1,3,4,1,'2022-04-25','2022-05-27',1010,300,1),(5,6,6,5,5,6,'2022-09-12','2022-11-25',1740,NULL,4),(6,8,5,6,6,5,'2023-01-09','2023-03-24',1890,600,2),
(7,9,2,1,7,2,'2022-09-05','2023-06-16',5200,2500,1),(8,3,3,2,2,8,'2023-02-06','2023-03-03',870,NULL,2),(9,10,5,6,3,5,'2023-04-17','2023-06-30',1660,400,NULL),
(10,7,2,1,5,9,'2023-05-02','2023-06-30',1230,NULL,NULL),(11,2,7,7,2,7,'2023-05-08','2023-06-02',1150,250,NULL),(12,4,1,3,3,1,'2022-09-01','2022-10-14',1105,NULL,2);
