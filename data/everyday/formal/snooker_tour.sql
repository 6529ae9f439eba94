CREATE TABLE player (
  Player_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Turned_Pro INTEGER,
  World_Rank INTEGER,
  Career_Centuries INTEGER
);
CREATE TABLE venue (
  Venue_ID INTEGER PRIMARY KEY,
  Venue_Name TEXT,
  City TEXT,
  Seats INTEGER
);
CREATE TABLE tournament (
  Tournament_ID INTEGER PRIMARY KEY,
  Tournament_Name TEXT,
  Venue_ID INTEGER,
  Start_Date DATE,
  Prize_Fund INTEGER,
  Ranking_Event TEXT,
  FOREIGN KEY (Venue_ID) REFERENCES venue(Venue_ID)
);
CREATE TABLE referee (
  Referee_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  First_Season INTEGER
);
CREATE TABLE match (
  Match_ID INTEGER PRIMARY KEY,
  Tournament_ID INTEGER,
  Winner_ID INTEGER,
  Loser_ID INTEGER,
  Referee_ID INTEGER,
  Round TEXT,
  Winner_Frames INTEGER,
  Loser_Frames INTEGER,
  FOREIGN KEY (Tournament_ID) REFERENCES tournament(Tournament_ID),
  FOREIGN KEY (Winner_ID) REFERENCES player(Player_ID),
  FOREIGN KEY (Loser_ID) REFERENCES player(Player_ID),
  FOREIGN KEY (Referee_ID) REFERENCES referee(Referee_ID)
);
CREATE TABLE big_break (
  Break_ID INTEGER PRIMARY KEY,
  Match_ID INTEGER,
  Player_ID INTEGER,
  Points INTEGER,
  FOREIGN KEY (Match_ID) REFERENCES match(Match_ID),
  FOREIGN KEY (Player_ID) REFERENCES player(Player_ID)
);
INSERT INTO player VALUES (1,'Dean Hartley','England',2002,1,612),(2,'Rhys Bowen','Wales',1996,5,480),(3,'Liang Zhou','China',2011,3,355),(4,'Callum Frew','Scotland',1999,8,431),(5,'Marco Stoll','Switzerland',2014,27,88),(6,'Tee Saengchai','Thailand',2008,12,240),(7,'Jack Orme','England',2016,6,201),(8,'Sun Haoran','China',2018,15,97),(9,'Eoin Tracey','Ireland',2005,19,263),(10,'Gareth Pell','Wales',2012,22,150),(11,'Victor Lamb','England',1994,34,502),(12,'Wei Bo','China',2020,41,39);
INSERT INTO venue VALUES (1,'Ironside Hall','Preston',950),(2,'Lotus Arena','Chengdu',4200),(3,'Tawe Centre','Swansea',1800),(4,'Kelvin Rooms','Glasgow',1250),(5,'Rheinhalle','Cologne',2600),(6,'Old Exchange','Preston',640);
INSERT INTO tournament VALUES (1,'Lancashire Open',1,'2022-09-12',310000,'yes'),(2,'Panda Classic',2,'2022-11-07',825000,'yes'),(3,'Welsh Trophy',3,'2023-02-13',427000,'yes'),(4,'Kelvin Masters',4,'2023-04-03',200000,'no'),(5,'Rhine Grand Prix',5,'2023-08-21',395000,'yes'),(6,'Lotus Invitational',2,'2023-10-30',560000,'no'),(7,'Exchange Shoot-Out',6,'2024-01-15',90000,'no'),(8,'Northern Cup',1,'2024-03-04',280000,'yes');
INSERT INTO referee VALUES (1,'Alma Whitlock','England',2001),(2,'Jorge Pinto','Portugal',2010),(3,'Xu Lin','China',2014),(4,'Brendan Quill','Ireland',1998),(5,'Olga Petrak','Poland',2017),(6,'Dafydd Rees','Wales',2019);
INSERT INTO match VALUES (1,1,1,4,1,'Final',9,6),(2,1,1,7,2,'Semi-final',6,3),(3,1,4,2,4,'Semi-final',6,5),(4,2,3,1,3,'Final',10,8),(5,2,3,6,3,'Semi-final',6,2),(6,2,1,8,2,'Semi-final',6,4),(7,3,2,3,1,'Final',9,7),(8,3,2,10,4,'Semi-final',6,1),(9,3,3,9,2,'Semi-final',6,5),(10,4,4,1,4,'Final',10,3),(11,4,4,5,5,'Semi-final',6,4),(12,5,7,2,5,'Final',9,8),(13,5,7,11,2,'Semi-final',6,0),(14,5,2,5,1,'Semi-final',6,3),(15,6,3,8,3,'Final',10,4),(16,6,8,6,3,'Semi-final',6,5),(17,7,11,9,4,'Final',5,4),(18,8,1,3,1,'Final',9,2),(19,8,1,9,4,'Semi-final',6,2),(20,8,3,7,2,'Semi-final',6,4),(21,4,1,2,2,'Semi-final',6,5);
INSERT INTO big_break VALUES (1,1,1,134),(2,1,4,108),(3,1,1,121),(4,2,1,140),(5,3,4,103),(6,4,3,147),(7,4,1,127),(8,4,3,112),(9,5,3,118),(10,6,1,105),(11,7,2,136),(12,7,3,129),(13,8,2,101),(14,10,4,143),(15,10,4,116),(16,12,7,133),(17,12,2,125),(18,13,7,106),(19,15,3,131),(20,15,8,109),(21,16,6,102),(22,18,1,138),(23,18,1,113),(24,19,9,104),(25,20,7,119),(26,5,6,100);
