CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, full_name TEXT, country TEXT, birth_date DATE, joined_at DATETIME, is_verified BOOLEAN, bio TEXT);
CREATE TABLE communities (id INTEGER PRIMARY KEY, name TEXT, topic TEXT, founder_id INTEGER, created_on DATE, is_private BOOLEAN, FOREIGN KEY (founder_id) REFERENCES users(id));
CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER, community_id INTEGER, title TEXT, kind TEXT, posted_at DATETIME, views INTEGER, FOREIGN KEY (author_id) REFERENCES users(id), FOREIGN KEY (community_id) REFERENCES communities(id));
CREATE TABLE follows (follower_id INTEGER, followed_id INTEGER, since DATE, PRIMARY KEY (follower_id, followed_id), FOREIGN KEY (follower_id) REFERENCES users(id), FOREIGN KEY (followed_id) REFERENCES users(id));
CREATE TABLE likes (user_id INTEGER, post_id INTEGER, liked_at DATETIME, PRIMARY KEY (user_id, post_id), FOREIGN KEY (user_id) REFERENCES users(id), FOREIGN KEY (post_id) REFERENCES posts(id));
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER, user_id INTEGER, body TEXT, created_at DATETIME, parent_id INTEGER, FOREIGN KEY (post_id) REFERENCES posts(id), FOREIGN KEY (user_id) REFERENCES users(id), FOREIGN KEY (parent_id) REFERENCES comments(id));
INSERT INTO users VALUES
(1,'nightowl','Maya Lindqvist','SE','1992-03-14','2019-01-05 21:10',1,'Astro photos and coffee'),
(2,'BreadMaker','Antoine Girard','FR','1980-07-22','2018-06-17 08:45',0,'Sourdough every weekend'),
(3,'trail_runner77','Jason Pike','US','1977-10-02','2020-04-30 12:00',0,NULL),
(4,'dr_python','Ananya Sharma','IN','1989-12-11','2017-09-09 15:32',1,'Data person. I like snakes too'),
(5,'lofi.leo','Leonardo Bianchi','IT','2001-05-19','2021-02-14 23:59',0,'beats'),
(6,'PlantMum','Karen O''Neill','IE','1969-08-08','2019-11-23 10:05',0,'200 houseplants and counting'),
(7,'chessqueen','Olga Ivanova','RS','1998-01-27','2020-08-01 18:20',1,NULL),
(8,'budget_traveler','Tim Schreiber','DE','1994-06-30','2022-03-12 07:15',0,'47 countries so far'),
(9,'RetroGamer','Kenji Mori','JP','1985-09-16','2018-12-25 11:11',0,'Insert coin'),
(10,'foodie_amal','Amal Haddad','FR','1996-04-04','2021-07-07 13:40',1,'Eating my way through Lyon'),
(11,'silent_reader','Beth Warren','US','1973-02-28','2023-01-02 09:00',0,NULL),
(12,'newbie2023','Pablo Ruiz','ES','2004-11-13','2023-10-20 16:25',0,NULL);
INSERT INTO communities VALUES
(1,'Stargazers','astronomy',1,'2019-03-01',0),
(2,'Home Bakers','cooking',2,'2018-07-10',0),
(3,'Python Help','programming',4,'2018-01-15',0),
(4,'Vintage Consoles','gaming',9,'2019-05-05',1),
(5,'Urban Jungle','gardening',6,'2020-02-20',0),
(6,'Endgame Club','chess',7,'2021-01-09',1),
(7,'Cheap Flights','travel',8,'2022-04-01',0),
(8,'Data Viz','programming',4,'2022-09-18',0);
INSERT INTO posts VALUES
(1,1,1,'Orion nebula from my balcony','photo','2022-12-14 22:30',5400),
(2,2,2,'My best sourdough yet','photo','2023-01-15 09:12',2310),
(3,4,3,'List comprehensions explained','text','2023-01-20 17:00',12850),
(4,4,8,'Why pie charts fail','link','2023-02-03 08:20',4120),
(5,9,4,'Found a mint condition SNES','photo','2023-02-11 20:41',3675),
(6,6,5,'Monstera has a new leaf','photo','2023-03-02 11:05',980),
(7,8,7,'Lisbon for 30 euros','text','2023-03-19 06:50',7710),
(8,7,6,'Rook endings everyone should know','video','2023-04-01 19:30',2940),
(9,3,NULL,'First marathon under 3 hours','text','2023-04-16 14:22',1205),
(10,10,2,'Croissant tour of Lyon','video','2023-05-07 12:12',6630),
(11,1,1,'Perseids timelapse','video','2023-08-13 03:45',9120),
(12,5,NULL,'New beat: rainy window','video','2023-09-01 01:30',640),
(13,4,3,'Virtual environments in 5 minutes','video','2023-10-10 18:08',8895),
(14,2,2,'Help, my starter died','text','2023-11-12 07:07',1490),
(15,8,7,'Night trains are back','link','2024-01-06 08:30',5025),
(16,1,NULL,'Coffee of the month','photo','2024-01-28 10:00',1760),
(17,7,6,'Beginner openings','text','2024-02-10 16:16',3333),
(18,10,2,'Lemon tart without sugar','photo','2024-02-18 13:37',2075);
INSERT INTO follows VALUES
(2,1,'2019-02-01'),(3,1,'2020-05-12'),(5,1,'2021-03-03'),(8,1,'2022-04-18'),(12,1,'2023-11-01'),(9,1,'2020-10-10'),
(1,4,'2019-04-22'),(3,4,'2020-06-01'),(7,4,'2020-08-15'),(8,4,'2022-03-20'),(12,4,'2023-10-25'),
(1,2,'2019-06-06'),(6,2,'2019-12-24'),(10,2,'2021-07-30'),
(2,10,'2021-08-02'),(5,10,'2022-01-19'),(6,10,'2022-05-05'),(8,10,'2022-06-10'),
(4,7,'2020-09-09'),(9,7,'2021-02-02'),
(4,9,'2019-01-30'),(1,8,'2022-07-07'),(10,6,'2023-03-03'),(7,1,'2023-08-14');
INSERT INTO likes VALUES
(2,1,'2022-12-15 08:00'),(4,1,'2022-12-15 09:31'),(9,1,'2022-12-16 20:05'),
(1,3,'2023-01-20 18:00'),(3,3,'2023-01-21 07:30'),(7,3,'2023-01-21 22:10'),(8,3,'2023-01-25 10:10'),(12,3,'2023-10-26 12:00'),
(6,2,'2023-01-15 10:20'),(10,2,'2023-01-15 12:45'),
(4,5,'2023-02-12 09:09'),(10,6,'2023-03-02 15:00'),
(1,7,'2023-03-19 09:00'),(10,7,'2023-03-20 11:00'),(12,7,'2023-11-02 21:21'),
(4,8,'2023-04-02 08:08'),(2,10,'2023-05-07 13:00'),(5,10,'2023-05-08 00:30'),(6,10,'2023-05-08 09:45'),(8,10,'2023-05-09 06:06'),
(2,11,'2023-08-13 08:00'),(3,11,'2023-08-13 09:15'),(7,11,'2023-08-14 12:12'),(8,11,'2023-08-14 19:00'),(9,11,'2023-08-15 10:01'),(12,11,'2023-11-01 17:40'),
(1,13,'2023-10-11 07:50'),(10,18,'2024-02-18 14:00'),(1,15,'2024-01-06 09:00'),(4,17,'2024-02-11 10:30');
INSERT INTO comments VALUES
(1,1,2,'Stunning!','2022-12-15 08:01',NULL),
(2,1,1,'Thank you!','2022-12-15 21:00',1),
(3,3,3,'Finally I get it','2023-01-21 07:32',NULL),
(4,3,8,'What about nested ones?','2023-01-25 10:12',NULL),
(5,3,4,'Coming in the next post','2023-01-25 19:45',4),
(6,2,10,'What flour do you use?','2023-01-15 12:47',NULL),
(7,2,2,'T65 from the local mill','2023-01-15 18:30',6),
(8,7,1,'Which airline?','2023-03-19 09:02',NULL),
(9,10,6,'Now I am hungry','2023-05-08 09:46',NULL),
(10,11,9,'Which lens is that?','2023-08-15 10:03',NULL),
(11,11,12,'wow','2023-11-01 17:41',NULL),
(12,14,10,'Feed it rye flour','2023-11-12 09:00',NULL),
(13,14,6,'Same happened to me','2023-11-13 08:20',NULL),
(14,14,2,'It lives again!','2023-11-15 07:00',12),
(15,17,4,'Great list','2024-02-11 10:31',NULL),
(16,3,12,'Super helpful, thanks','2023-10-26 12:02',NULL);
