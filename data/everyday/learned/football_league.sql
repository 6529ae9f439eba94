CREATE TABLE stadiums (
  id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  capacity INTEGER,
  opened INTEGER,
  has_roof TEXT
);
CREATE TABLE teams (
  id INTEGER PRIMARY KEY,
  name TEXT,
  short_code TEXT,
  founded INTEGER,
  coach TEXT,
  stadium_id INTEGER,
  titles INTEGER
);
CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  team_id INTEGER,
  position TEXT,
  shirt_no INTEGER,
  nationality TEXT,
  birth_date DATE,
  market_value REAL
);
CREATE TABLE matches (
  id INTEGER PRIMARY KEY,
  matchday INTEGER,
  match_date DATE,
  home_team INTEGER,
  away_team INTEGER,
  home_score INTEGER,
  away_score INTEGER,
  attendance INTEGER,
  referee TEXT
);
CREATE TABLE goals (
  id INTEGER PRIMARY KEY,
  match_id INTEGER,
  player_id INTEGER,
  assist_id INTEGER,
  minute INTEGER,
  is_penalty TEXT
);
CREATE TABLE transfers (
  id INTEGER PRIMARY KEY,
  player_id INTEGER,
  from_team INTEGER,
  to_team INTEGER,
  fee REAL,
  transfer_date DATE
);
INSERT INTO stadiums VALUES
(1,'Harbour Park','Westport',28400,1931,'N'),
(2,'Millfield Arena','Graston',41200,2004,'Y'),
(3,'Oak Lane','Thornby',12750,1908,'N'),
(4,'The Foundry','Ironbridge City',33600,1974,'N'),
(5,'Lakeside','Merewater',19900,1998,'N'),
(6,'Royal Meadow','Kingsholt',24100,1952,'N'),
(7,'National Dome','Graston',62000,2011,'Y'),
(8,'Priory Road','Brackley',8200,1967,'N');
INSERT INTO teams VALUES
(1,'Westport United','WPU',1902,'Graham Tully',1,3),
(2,'Graston City','GRC',1889,'Enzo Marchetti',2,9),
(3,'Thornby Rovers','THR',1911,'Kevin Holt',3,0),
(4,'Ironbridge Athletic','IRA',1895,'Dragan Petrović',4,5),
(5,'Merewater Town','MER',1924,NULL,5,1),
(6,'Kingsholt FC','KHF',1907,'Liz Farrow',6,2),
(7,'AFC Brackley','BRA',1999,'Sean Doyle',8,0),
(8,'Saltmarsh Albion','SMA',1919,'Nick Barlow',NULL,0);
INSERT INTO players VALUES
(1,'Callum','Reid',1,'forward',9,'Scotland','1998-02-17',14.5),
(2,'Jordan','Ames',1,'goalkeeper',1,'England','1992-07-05',3.0),
(3,'Tiago','Mendes',1,'midfielder',8,'Portugal','2000-11-23',11.0),
(4,'Mathieu','Girard',2,'forward',10,'France','1996-05-30',32.0),
(5,'Kofi','Asante',2,'forward',11,'Ghana','2001-09-12',27.5),
(6,'Lars','Holm',2,'defender',4,'Denmark','1994-03-08',9.0),
(7,'Bruno','Keller',2,'goalkeeper',1,'Germany','1990-12-19',4.5),
(8,'Danny','Pike',3,'forward',9,'England','1995-10-01',2.2),
(9,'Ewan','McLeod',3,'midfielder',6,'Scotland','2003-06-14',1.8),
(10,'Marko','Ilić',4,'midfielder',10,'Serbia','1997-01-26',18.0),
(11,'Samir','Belkacem',4,'forward',7,'Algeria','1999-04-09',16.5),
(12,'Harry','Stokes',4,'defender',5,'England','1993-08-21',6.0),
(13,'Oscar','Lind',5,'forward',19,'Sweden','2004-12-11',5.5),
(14,'Ben','Marlow',5,'goalkeeper',1,'England','1988-09-03',0.4),
(15,'Pedro','Castro',6,'midfielder',14,'Brazil','2002-02-28',12.5),
(16,'Ryan','O''Neill',6,'forward',9,'Ireland','1997-11-15',8.0),
(17,'Luke','Hartley',6,'defender',3,'England','2005-05-06',3.8),
(18,'Aaron','Webb',7,'forward',17,'England','1991-03-27',0.9),
(19,'Viktor','Sokol',NULL,'defender',NULL,'Slovakia','1989-06-18',NULL);
INSERT INTO matches VALUES
(1,1,'2023-08-12',1,2,1,4,27100,'P. Lowry'),
(2,1,'2023-08-12',3,4,0,0,10400,'A. Finch'),
(3,1,'2023-08-13',5,6,1,2,14800,'S. Grady'),
(4,2,'2023-08-19',2,3,4,0,38900,'S. Grady'),
(5,2,'2023-08-20',4,5,2,1,25700,'P. Lowry'),
(6,2,'2023-08-20',6,1,1,1,21300,'M. Okoro'),
(7,3,'2023-09-02',1,4,2,1,26000,'A. Finch'),
(8,3,'2023-09-02',2,6,1,0,37250,'P. Lowry'),
(9,3,'2023-09-03',3,5,1,0,9100,'M. Okoro'),
(10,4,'2023-10-07',4,2,1,1,33050,'S. Grady'),
(11,4,'2023-10-07',5,1,0,2,15600,'P. Lowry'),
(12,4,'2023-10-08',6,3,3,1,18700,'A. Finch'),
(13,5,'2024-02-10',2,1,NULL,NULL,NULL,NULL),
(14,5,'2024-02-11',4,3,NULL,NULL,NULL,NULL),
(15,5,'2024-02-11',6,5,NULL,NULL,NULL,NULL);
INSERT INTO goals VALUES
(1,1,1,3,12,'N'),(2,1,4,5,30,'N'),(3,1,4,NULL,55,'Y'),(4,1,5,4,78,'N'),
(5,3,13,NULL,9,'N'),(6,3,16,15,41,'N'),(7,3,15,NULL,88,'N'),
(8,4,4,5,3,'N'),(9,4,5,4,22,'N'),(10,4,5,NULL,47,'N'),(11,4,6,4,81,'N'),
(12,5,10,11,17,'N'),(13,5,11,10,64,'N'),(14,5,13,NULL,90,'Y'),
(15,6,16,NULL,35,'Y'),(16,6,1,NULL,70,'N'),
(17,7,1,3,8,'N'),(18,7,3,1,50,'N'),(19,7,10,NULL,83,'Y'),
(20,1,4,6,90,'N'),(21,8,4,NULL,61,'N'),(22,9,8,9,74,'N'),
(23,10,11,10,5,'N'),(24,10,4,NULL,86,'Y'),(25,11,1,3,19,'N'),(26,11,1,NULL,58,'Y'),
(27,12,16,15,14,'N'),(28,12,15,NULL,39,'N'),(29,12,16,NULL,66,'N'),(30,12,8,NULL,71,'N');
INSERT INTO transfers VALUES
(1,4,1,2,21.0,'2021-07-15'),
(2,11,6,4,9.5,'2022-08-30'),
(3,16,3,6,2.4,'2022-01-20'),
(4,12,2,4,4.0,'2020-07-02'),
(5,15,1,6,6.8,'2023-07-10'),
(6,18,5,7,NULL,'2023-08-31'),
(7,6,4,2,7.5,'2019-08-05'),
(8,14,6,5,0.1,'2023-01-31'),
(9,3,3,1,3.2,'2022-07-08');
