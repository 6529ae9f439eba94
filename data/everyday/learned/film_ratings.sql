CREATE TABLE directors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  birth_date TEXT,
  oscars INTEGER
);
CREATE TABLE movies (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  director_id INTEGER,
  genre TEXT,
  release_date TEXT,
  runtime INTEGER,
  budget_mln REAL,
  box_office_mln REAL,
  sequel_to INTEGER,
  FOREIGN KEY (director_id) REFERENCES directors(id),
  FOREIGN KEY (sequel_to) REFERENCES movies(id)
);
CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  nationality TEXT,
  birth_year INTEGER,
  gender TEXT
);
CREATE TABLE castings (
  movie_id INTEGER,
  actor_id INTEGER,
  role_name TEXT,
  fee_mln REAL,
  PRIMARY KEY (movie_id, actor_id),
  FOREIGN KEY (movie_id) REFERENCES movies(id),
  FOREIGN KEY (actor_id) REFERENCES actors(id)
);
CREATE TABLE reviewers (
  id INTEGER PRIMARY KEY,
  nickname TEXT NOT NULL,
  city TEXT,
  is_critic BOOLEAN,
  registered_on TEXT
);
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  movie_id INTEGER NOT NULL,
  reviewer_id INTEGER NOT NULL,
  stars INTEGER,
  comment TEXT,
  review_date TEXT,
  FOREIGN KEY (movie_id) REFERENCES movies(id),
  FOREIGN KEY (reviewer_id) REFERENCES reviewers(id)
);
INSERT INTO directors VALUES
(1,'Lena Castellan','Italy','1962-03-11',2),
(2,'Joon-ho Baek','South Korea','1971-08-29',3),
(3,'Margot Delacroix','France','1955-12-05',1),
(4,'Peter Hallberg','Sweden','1980-06-17',0),
(5,'Denise Carver','USA','1968-10-23',4),
(6,'Tariq Aziz','UK','1977-01-30',0),
(7,'Ines Moura','Portugal','1989-09-02',0),
(8,'Hiro Maeda','Japan','1949-04-14',1);
INSERT INTO movies VALUES
(1,'The Salt Road',1,'Drama','2015-10-09',138,14.5,61.0,NULL),
(2,'Midnight in Busan',2,'Thriller','2018-05-25',121,22.0,148.5,NULL),
(3,'Return to Busan',2,'Thriller','2021-06-11',129,35.0,172.0,2),
(4,'Lavender Season',3,'Romance','2009-03-20',102,6.5,19.8,NULL),
(5,'Northern Silence',4,'Drama','2020-01-17',147,4.2,3.1,NULL),
(6,'Orbit Zero',5,'Science Fiction','2016-07-15',156,160.0,702.0,NULL),
(7,'Orbit One',5,'Science Fiction','2019-07-19',149,195.0,655.5,6),
(8,'Orbit Two',5,'Science Fiction','2023-07-21',162,230.0,410.0,7),
(9,'The Bus Driver''s Wedding',6,'Comedy','2017-02-14',96,5.0,44.0,NULL),
(10,'Two Cats and a Funeral',6,'Comedy','2022-09-02',99,8.0,37.5,NULL),
(11,'The Glass Harbour',1,'Drama','2022-11-18',124,18.0,25.0,NULL),
(12,'Cellar Door',4,'Horror','2023-10-13',91,3.0,88.0,NULL),
(13,'Paper Tigers of Porto',NULL,'Animation','2024-03-01',87,25.0,NULL,NULL),
(14,'Grandma''s Spaceship',NULL,'Animation','2014-12-12',84,40.0,210.0,NULL);
INSERT INTO actors VALUES
(1,'Sofia','Brandi','Italian',1975,'F'),
(2,'Min-jun','Seo','South Korean',1983,'M'),
(3,'Camille','Arnaud','French',1969,'F'),
(4,'Erik','Lund','Swedish',1958,'M'),
(5,'Naomi','Fields','American',1990,'F'),
(6,'Marcus','Dean','American',1979,'M'),
(7,'Idris','Bello','British',1986,'M'),
(8,'Hattie','Moss','British',1994,'F'),
(9,'Luca','Ferri','Italian',2001,'M'),
(10,'Astrid','Nyström','Swedish',1998,'F'),
(11,'Walter','Quinn','American',1941,'M'),
(12,'Yuna','Choi','South Korean',1992,'F'),
(13,'Bruno','Tavares','Portuguese',1988,'M');
INSERT INTO castings VALUES
(1,1,'Teresa',0.9),(1,9,'Young Pietro',0.1),(2,2,'Inspector Kang',1.8),(2,12,'Soo-ah',0.9),(3,2,'Inspector Kang',3.2),
(3,12,'Soo-ah',1.7),(3,6,'Agent Miles',2.5),(4,3,'Juliette',0.6),(5,4,'Gunnar',0.4),(5,10,'Ebba',0.15),
(6,5,'Commander Vale',6.0),(6,6,'Dr Ortiz',8.5),(6,11,'President',3.0),(7,5,'Commander Vale',11.0),(7,6,'Dr Ortiz',10.0),
(8,5,'Commander Vale',15.0),(8,7,'Rook',4.0),(9,7,'Dev',0.5),(9,8,'Poppy',0.3),(10,8,'Marge',0.8),
(10,7,'Vicar',0.9),(11,1,'Anna Morandi',1.6),(11,9,'Matteo',0.5),(12,10,'Liv',0.2),(14,11,'Grandpa (voice)',NULL),
(12,5,'The Neighbour',NULL);
INSERT INTO reviewers VALUES
(1,'filmfan88','Leeds',0,'2015-02-01'),
(2,'CineClara','Vienna',1,'2016-06-12'),
(3,'popcorn_pete','Boston',0,'2018-03-30'),
(4,'MrSubtitles','Lyon',1,'2018-09-09'),
(5,'reelqueen','Boston',0,'2020-12-20'),
(6,'nightowl','Berlin',0,'2022-01-05'),
(7,'silent_watcher',NULL,0,'2023-08-15'),
(8,'matinee_mo','Vienna',0,'2022-09-30');
INSERT INTO reviews VALUES
(1,1,2,9,'Masterful and quiet','2016-01-11'),
(2,1,1,7,NULL,'2016-05-02'),
(3,2,2,8,'Tense until the end','2018-06-03'),
(4,2,3,9,NULL,'2018-07-19'),
(5,2,4,10,'A perfect thriller','2018-10-01'),
(6,3,3,6,'Not as good as the first','2021-07-07'),
(7,3,4,7,NULL,'2021-08-15'),
(8,4,4,8,'Beautiful pictures','2018-11-23'),
(9,5,2,9,'Slow but beautiful','2020-02-20'),
(10,5,5,3,'I fell asleep','2021-01-09'),
(11,6,1,9,'Best space film in years','2016-07-30'),
(12,6,3,10,NULL,'2018-04-14'),
(13,6,2,7,'Loud, but it works','2016-08-04'),
(14,6,5,9,NULL,'2021-02-27'),
(15,7,3,7,NULL,'2019-08-01'),
(16,7,1,6,'Too long','2019-09-12'),
(17,8,5,4,'Please stop','2023-08-06'),
(18,8,6,5,NULL,'2023-09-29'),
(19,9,1,8,'Laughed a lot','2017-03-03'),
(20,10,8,7,NULL,'2022-10-10'),
(21,10,2,5,'Thin jokes','2022-09-14'),
(22,12,6,9,'Could not sleep','2023-10-31'),
(23,12,5,8,NULL,'2023-11-02'),
(24,14,3,8,'Kids loved it','2018-12-25');
