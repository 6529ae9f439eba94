CREATE TABLE films (
  id INTEGER PRIMARY KEY,
  title TEXT,
  genre TEXT,
  director_id INTEGER,
  producer_id INTEGER,
  status TEXT,
  release_date TEXT,
  runtime_min INTEGER,
  box_office REAL
);
CREATE TABLE crew (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  department TEXT,
  day_rate REAL,
  nationality TEXT,
  is_freelance TEXT
);
CREATE TABLE assignments (
  id INTEGER PRIMARY KEY,
  film_id INTEGER,
  crew_id INTEGER,
  role TEXT,
  days INTEGER
);
CREATE TABLE shoots (
  id INTEGER PRIMARY KEY,
  film_id INTEGER,
  location TEXT,
  country TEXT,
  shoot_date TEXT,
  hours REAL,
  night_shoot TEXT
);
CREATE TABLE budgets (
  id INTEGER PRIMARY KEY,
  film_id INTEGER,
  item TEXT,
  planned REAL,
  spent REAL
);
INSERT INTO films VALUES
(1,'Salt and Smoke','drama',1,2,'released','2021-10-08',118,4200000),
(2,'The Last Ferry','thriller',3,2,'released','2022-03-25',104,9100000),
(3,'Paper Moons','comedy',4,5,'released','2022-11-11',96,2750000),
(4,'Northern Silence','drama',1,5,'released','2023-05-19',131,3600000),
(5,'Echo Protocol','science fiction',6,2,'post-production',NULL,142,NULL),
(6,'Grandma''s Heist','comedy',4,2,'released','2023-09-01',99,12400000),
(7,'Tides of Iron','historical',3,5,'shooting',NULL,NULL,NULL),
(8,'Street of Lanterns','drama',7,2,'shooting',NULL,NULL,NULL),
(9,'Bright Little Things','documentary',1,5,'released','2022-06-17',78,310000),
(10,'Zero Kelvin','science fiction',6,5,'cancelled',NULL,NULL,NULL);
INSERT INTO crew VALUES
(1,'Marta','Sand','Directing',1400,'Norwegian','N'),
(2,'Greg','Holt','Production',1250,'British','N'),
(3,'Yann','Lefevre','Directing',1550,'French','Y'),
(4,'Bianca','Ferri','Directing',1300,'Italian','N'),
(5,'Susan','Pryce','Production',1200,'British','N'),
(6,'Akira','Mori','Directing',1800,'Japanese','Y'),
(7,'Leila','Karimi','Directing',950,'Iranian','Y'),
(8,'Otto','Brandt','Camera',720,'German','Y'),
(9,'Joan','Reilly','Camera',680,'Irish','N'),
(10,'Pavel','Novotny','Sound',510,'Czech','Y'),
(11,'Grace','Adeyemi','Costume',430,'British','N'),
(12,'Ivo','Petrov','Lighting',390,'Bulgarian','Y'),
(13,'Chiara','Lombardi','Editing',600,'Italian','N'),
(14,'Ned','Watts','Sound',470,'British','Y'),
(15,'Freya','Olsen','Make-up',360,NULL,'Y'),
(16,'Bruno','Costa','Lighting',410,'Portuguese','Y');
INSERT INTO assignments VALUES
(1,1,8,'director of photography',32),(2,1,10,'sound mixer',30),(3,1,13,'editor',45),(4,1,12,'gaffer',28),
(5,2,8,'director of photography',41),(6,2,14,'boom operator',36),(7,2,11,'costume designer',25),
(8,3,9,'director of photography',24),(9,3,10,'sound mixer',22),(10,3,13,'editor',38),
(11,4,8,'director of photography',37),(12,4,12,'gaffer',33),(13,4,13,'editor',52),
(14,5,9,'camera operator',60),(15,5,8,'director of photography',64),(16,5,10,'sound mixer',58),(17,5,11,'costume designer',49),
(18,6,9,'director of photography',27),(19,6,14,'sound mixer',26),(20,6,13,'editor',31),
(21,7,8,'director of photography',18),(22,7,11,'costume designer',40),(23,8,9,'director of photography',12),
(24,8,12,'gaffer',11),(25,9,13,'editor',20),(26,9,14,'sound mixer',9);
INSERT INTO shoots VALUES
(1,1,'Bergen Fish Market','Norway','2020-09-14',10,'N'),
(2,1,'Lofoten','Norway','2020-09-21',12.5,'N'),
(3,2,'Marseille Harbour','France','2021-04-06',9,'Y'),
(4,2,'Ferry Terminal','France','2021-04-09',11,'Y'),
(5,2,'Studio 4','United Kingdom','2021-05-03',8,'N'),
(6,3,'Trastevere','Italy','2022-02-15',9.5,'N'),
(7,3,'Studio 4','United Kingdom','2022-03-01',8.5,'N'),
(8,4,'Lofoten','Norway','2022-01-18',7,'Y'),
(9,4,'Tromso Cathedral','Norway','2022-01-25',6.5,'N'),
(10,5,'Studio 1','United Kingdom','2022-10-10',13,'N'),
(11,5,'Studio 1','United Kingdom','2022-10-11',14,'Y'),
(12,5,'Atacama Desert','Chile','2022-12-02',11.5,'Y'),
(13,6,'Bank of Turin','Italy','2023-01-23',10.5,'N'),
(14,6,'Trastevere','Italy','2023-02-07',9,'Y'),
(15,7,'Krakow Old Town','Poland','2023-08-28',12,'N'),
(16,7,'Malbork Castle','Poland','2023-09-05',13.5,'N'),
(17,8,'Night Market','Vietnam','2023-10-19',8,'Y'),
(18,9,'Oslo Kindergarten','Norway','2021-11-30',5,'N');
INSERT INTO budgets VALUES
(1,1,'cast',600000,580000),(2,1,'locations',250000,310000),(3,1,'post-production',180000,175000),
(4,2,'cast',1100000,1250000),(5,2,'stunts',400000,365000),(6,2,'post-production',300000,320000),
(7,3,'cast',450000,430000),(8,3,'locations',150000,140000),
(9,4,'cast',700000,690000),(10,4,'locations',380000,455000),
(11,5,'cast',2100000,2150000),(12,5,'visual effects',3500000,2900000),(13,5,'locations',600000,720000),
(14,6,'cast',800000,820000),(15,6,'music',120000,95000),
(16,7,'cast',1300000,400000),(17,7,'costumes',900000,760000),
(18,8,'locations',210000,45000),(19,9,'music',20000,18500),(20,10,'visual effects',4000000,NULL);
