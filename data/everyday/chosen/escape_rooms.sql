CREATE TABLE room (
  room_id INTEGER PRIMARY KEY,
  room_name TEXT,
  theme TEXT,
  difficulty INTEGER,
  max_players INTEGER,
  time_limit INTEGER,
  price_per_player REAL,
  is_open TEXT
);
CREATE TABLE game_master (
  gm_id INTEGER PRIMARY KEY,
  gm_name TEXT,
  nickname TEXT,
  started DATE
);
CREATE TABLE team (
  team_id INTEGER PRIMARY KEY,
  team_name TEXT,
  home_town TEXT,
  captain TEXT
);
CREATE TABLE game (
  game_id INTEGER PRIMARY KEY,
  room_id INTEGER,
  team_id INTEGER,
  gm_id INTEGER,
  play_date DATE,
  players INTEGER,
  hints INTEGER,
  minutes_taken INTEGER,
  escaped TEXT
);
CREATE TABLE review (
  review_id INTEGER PRIMARY KEY,
  game_id INTEGER,
  stars INTEGER,
  comment TEXT
);
INSERT INTO room VALUES
(1,'The Mad Alchemist','magic',6,6,60,24.0,'Y'),
(2,'Bank Job','heist',7,5,60,26.5,'Y'),
(3,'Submarine U-99','war',9,4,75,31.0,'Y'),
(4,'Haunted Nursery','horror',8,6,60,28.0,'Y'),
(5,'Pirate Cove','adventure',3,8,60,19.0,'Y'),
(6,'Asylum 13','horror',10,5,90,34.0,'N'),
(7,'Lost Pharaoh','adventure',5,6,60,22.0,'Y'),
(8,'Detective Academy','crime',2,8,45,16.0,'Y'),
(9,'Zero Gravity','sci-fi',7,6,70,29.5,'N');
INSERT INTO game_master VALUES
(1,'Zoe Finch','Raven','2019-05-02'),
(2,'Milo Hart','Doc','2020-09-14'),
(3,'Tessa Quinn',NULL,'2021-03-01'),
(4,'Andre Cole','Skipper','2018-11-20'),
(5,'Ivy Lam',NULL,'2023-07-10'),
(6,'Gus Barlow','Captain Hook','2024-02-01'),
(7,'Rosa Pell','Trixie','2022-02-12'),
(8,'Owen Flint',NULL,'2020-01-20');
INSERT INTO team VALUES
(1,'Lock Ness Monsters','Inverness','Fiona Gray'),
(2,'Keys Please','Glasgow','Stuart Bell'),
(3,'The Clueless','Glasgow','Amy Doyle'),
(4,'Quiz Pro Quo','Edinburgh','Nadia Rahman'),
(5,'Escape Goats','Perth','Rory McLean'),
(6,'Red Herrings','Edinburgh','Callum Reid'),
(7,'No Exit Strategy','Dundee','Lily Chen'),
(8,'Sherlocked','Glasgow','Hamish Orr'),
(9,'Panic at the Padlock','Stirling','Jo Sinclair'),
(10,'The Last Minute','Aberdeen',NULL);
INSERT INTO game VALUES
(1,1,1,1,'2023-01-14',5,2,51,'Y'),
(2,2,2,2,'2023-02-04',4,3,NULL,'N'),
(3,5,3,4,'2023-02-18',7,1,44,'Y'),
(4,4,4,1,'2023-03-11',6,4,58,'Y'),
(5,3,5,3,'2023-04-01',4,5,NULL,'N'),
(6,6,1,7,'2023-04-22',5,6,NULL,'N'),
(7,7,6,4,'2023-05-20',4,0,39,'Y'),
(8,1,8,1,'2023-06-10',6,3,57,'Y'),
(9,2,4,2,'2023-07-15',5,1,48,'Y'),
(10,8,9,5,'2023-08-05',8,2,36,'Y'),
(11,4,3,1,'2023-10-31',5,6,NULL,'N'),
(12,5,7,4,'2023-11-18',6,2,50,'Y'),
(13,6,4,8,'2023-12-09',4,4,83,'Y'),
(14,3,1,3,'2024-01-13',4,3,69,'Y'),
(15,7,2,4,'2024-02-10',5,1,47,'Y'),
(16,1,6,5,'2024-02-24',4,2,54,'Y'),
(17,2,2,1,'2024-03-16',5,4,NULL,'N'),
(18,4,7,1,'2024-04-06',6,5,NULL,'N'),
(19,3,4,3,'2024-05-04',4,2,66,'Y'),
(20,5,5,4,'2024-06-01',8,0,35,'Y'),
(21,1,3,2,'2024-06-22',5,3,NULL,'N'),
(22,7,9,5,'2024-07-13',6,2,53,'Y'),
(23,4,1,1,'2024-08-17',5,3,55,'Y'),
(24,1,4,5,'2024-09-07',5,1,42,'Y');
INSERT INTO review VALUES
(1,1,5,'Brilliant puzzles, loved the potions!'),
(2,2,3,'Too hard without hints'),
(3,3,5,'Great for kids'),
(4,4,4,'Scary but fun'),
(5,5,2,'Valve was broken'),
(6,6,1,'Impossible. And the lights were broken.'),
(7,7,5,NULL),
(8,8,4,'Loved the owl'),
(9,9,5,'The laser hallway is genius'),
(10,11,2,'We screamed more than we solved'),
(11,13,5,'Best room in Scotland'),
(12,14,4,NULL),
(13,17,3,'Fun game master'),
(14,19,5,'Sweaty palms, loved it'),
(15,20,4,'Easy but charming'),
(16,23,4,'That doll...');
