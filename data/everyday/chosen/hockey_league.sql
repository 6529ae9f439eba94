CREATE TABLE arenas (arena_id INTEGER PRIMARY KEY, arena_name TEXT, city TEXT, capacity INTEGER, built_year INTEGER);
CREATE TABLE teams (team_id INTEGER PRIMARY KEY, team_name TEXT, city TEXT, founded INTEGER, conference TEXT, budget_million REAL, arena_id INTEGER, FOREIGN KEY (arena_id) REFERENCES arenas(arena_id));
CREATE TABLE players (player_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, position TEXT, jersey_number INTEGER, birth_date TEXT, nationality TEXT, salary REAL, team_id INTEGER, FOREIGN KEY (team_id) REFERENCES teams(team_id));
CREATE TABLE coaches (coach_id INTEGER PRIMARY KEY, name TEXT, team_id INTEGER, hired_date TEXT, is_head_coach INTEGER, FOREIGN KEY (team_id) REFERENCES teams(team_id));
CREATE TABLE games (game_id INTEGER PRIMARY KEY, home_team_id INTEGER, away_team_id INTEGER, game_date TEXT, home_score INTEGER, away_score INTEGER, attendance INTEGER, went_to_overtime INTEGER, FOREIGN KEY (home_team_id) REFERENCES teams(team_id), FOREIGN KEY (away_team_id) REFERENCES teams(team_id));
CREATE TABLE player_stats (game_id INTEGER, player_id INTEGER, goals INTEGER, assists INTEGER, penalty_minutes INTEGER, PRIMARY KEY (game_id, player_id), FOREIGN KEY (game_id) REFERENCES games(game_id), FOREIGN KEY (player_id) REFERENCES players(player_id));
INSERT INTO arenas VALUES (1,'Frost Dome','Halifax',10500,1978),(2,'Maple Garden','Hamilton',17300,1985),(3,'Steel Centre','Regina',8200,2004),(4,'Northern Lights Arena','Saskatoon',12400,2012),(5,'Lakeside Rink','Thunder Bay',5600,1966),(6,'Capital Hall','Ottawa',18650,1996),(7,'Old Barn','Kingston',3300,1951),(8,'Granite Place','Sudbury',6100,1989);
INSERT INTO teams VALUES
(1,'Halifax Mariners','Halifax',1974,'East',14.5,1),(2,'Hamilton Hammers','Hamilton',1961,'East',22.8,2),(3,'Regina Riders','Regina',2003,'West',9.7,3),(4,'Saskatoon Blizzard','Saskatoon',1999,'West',16.1,4),
(5,'Thunder Bay Wolves','Thunder Bay',1958,'West',7.4,5),(6,'Ottawa Sentinels','Ottawa',1990,'East',25.3,6),(7,'Ottawa Beavers','Ottawa',2011,'East',11.2,6),(8,'Sudbury Miners','Sudbury',1982,'West',8.9,8);
INSERT INTO players VALUES
(1,'Connor','Hale','center',19,'1996-04-12','Canada',1450000,1),(2,'Mikko','Lahtinen','left wing',27,'1993-09-30','Finland',2100000,1),(3,'Tyler','Boone','goalie',31,'1990-01-22','USA',980000,1),
(4,'Viktor','Sokolov','center',91,'1995-06-05','Russia',3200000,2),(5,'Dylan','Price','defense',4,'1999-11-18','Canada',870000,2),(6,'Jakub','Dvorak','right wing',68,'1992-02-15','Czech Republic',2650000,2),
(7,'Evan','Ross','center',11,'2001-08-09','Canada',620000,3),(8,'Nils','Ekström','defense',44,'1994-12-01','Sweden',1150000,3),(9,'Ryan','Kowalski','right wing',22,'1998-03-27','USA',790000,4),
(10,'Oskar','Lindberg','goalie',35,'1988-07-14','Sweden',1700000,4),(11,'Jean','Tremblay','left wing',10,'1997-05-20','Canada',1320000,4),(12,'Cole','Fraser','defense',6,'2003-10-03','Canada',410000,5),
(13,'Aleksi','Virtanen','center',20,'2000-02-29','Finland',930000,5),(14,'Marcus','Reid','center',9,'1991-12-24','Canada',4100000,6),(15,'Tomas','Novotny','goalie',30,'1989-08-17','Czech Republic',2900000,6),
(16,'Brady','Sutton','left wing',17,'1996-10-10','USA',1880000,6),(17,'Luke','Gagnon','defense',55,'2002-01-05','Canada',560000,7),(18,'Erik','Holm','right wing',21,'1995-03-03','Sweden',1250000,7),(19,'Pete','Sandoval','center',13,'1987-06-21','USA',NULL,NULL);
INSERT INTO coaches VALUES (1,'Bob Marchand',1,'2019-06-15',1),(2,'Pauline Reyes',1,'2021-08-01',0),(3,'Gord Macintyre',2,'2015-05-20',1),(4,'Sven Karlsson',3,'2022-07-04',1),(5,'Dave Pickering',4,'2018-06-30',1),(6,'Ron Tully',4,'2020-09-01',0),(7,'Alain Girard',6,'2013-06-01',1),(8,'Kim Doyle',6,'2023-01-09',0),(9,'Stan Wozniak',7,'2021-06-10',1),(10,'Harvey Clark',5,'2017-07-17',1),(11,'Neil Bishop',NULL,'2012-08-08',0),(12,'Jim Orr',6,'2016-09-09',0);
INSERT INTO games VALUES
(1,1,2,'2023-10-06',3,4,9120,1),(2,3,4,'2023-10-07',2,1,6010,0),(3,6,7,'2023-10-13',5,2,18100,0),(4,5,3,'2023-10-20',1,3,4350,0),(5,2,6,'2023-11-03',4,5,16800,1),(6,4,5,'2023-11-10',6,0,9870,0),
(7,7,1,'2023-11-17',2,3,7200,0),(8,6,4,'2023-11-24',4,1,17050,0),(9,1,5,'2023-12-01',5,3,8040,0),(10,2,3,'2023-12-08',7,2,15200,0),(11,4,6,'2023-12-29',3,2,11900,1),(12,3,1,'2024-01-05',0,2,5480,0),
(13,6,2,'2024-01-12',3,3,18500,1),(14,7,4,'2024-01-26',1,4,6650,0),(15,5,2,'2024-02-02',2,6,5100,0),(16,6,1,'2024-02-09',4,0,17600,0);
INSERT INTO player_stats VALUES
(1,1,1,1,2),(1,2,2,0,0),(1,4,3,0,4),(1,6,1,2,0),(2,7,1,0,0),(2,9,1,0,2),(3,14,3,1,0),(3,16,1,2,2),(3,18,1,0,0),(4,8,0,2,6),(4,12,0,0,10),(4,13,1,0,0),(5,4,1,2,0),(5,6,2,1,2),(5,14,2,2,4),
(6,9,2,1,0),(6,11,2,2,0),(7,1,1,1,0),(7,18,1,0,2),(8,14,1,1,2),(8,16,2,0,0),(9,2,3,0,0),(9,1,0,3,4),(10,4,1,3,0),(10,5,1,1,8),(11,11,1,1,0),(12,2,1,0,2),(13,14,2,0,0),(15,6,3,1,0),(16,16,1,2,0);
