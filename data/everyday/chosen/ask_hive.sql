CREATE TABLE members (mid INTEGER PRIMARY KEY, nick TEXT, joined TEXT, last_seen TEXT, place TEXT, age INTEGER, karma INTEGER, profile_views INTEGER, site_url TEXT);
CREATE TABLE entries (eid INTEGER PRIMARY KEY, kind INTEGER, parent_eid INTEGER, mid INTEGER, title TEXT, body_len INTEGER, created TEXT, net_score INTEGER, views INTEGER, chosen_eid INTEGER, closed_dt TEXT);
CREATE TABLE remarks (rid INTEGER PRIMARY KEY, eid INTEGER, mid INTEGER, txt TEXT, score INTEGER, written TEXT);
CREATE TABLE ballots (bid INTEGER PRIMARY KEY, eid INTEGER, mid INTEGER, dir TEXT, cast_dt TEXT, bounty INTEGER);
CREATE TABLE medals (medal_id INTEGER PRIMARY KEY, mid INTEGER, medal_nm TEXT, metal TEXT, awarded TEXT);
CREATE TABLE topics (tid INTEGER PRIMARY KEY, slug TEXT, wiki_len INTEGER, moderator_mid INTEGER);
CREATE TABLE entry_topics (eid INTEGER, tid INTEGER);
INSERT INTO members VALUES (1,'pixel_baker','2016-02-14','2023-08-01','Ghent, Belgium',34,8120,940,'http://pixelbaker.example'),(2,'OldOak','2015-11-30','2023-07-29','Oregon, USA',67,15400,1710,NULL),(3,'lin_tan','2018-06-05','2023-08-02','Singapore',28,2310,255,NULL),(4,'Frau Holle','2017-09-19','2022-12-24','Kassel, Germany',51,4075,388,'http://holle.example'),(5,'quietstorm','2019-01-08','2021-03-15',NULL,NULL,95,22,NULL),(6,'DrMoss','2016-07-21','2023-08-02','Leeds, UK',45,11260,1333,'http://drmoss.example'),(7,'nine_lives','2020-04-17','2023-06-10','Lyon, France',23,640,71,NULL),(8,'Tomaso','2021-10-02','2023-07-31','Turin, Italy',39,1180,140,NULL),(9,'beginner2022','2022-05-26','2022-05-30',NULL,19,11,4,NULL),(10,'Sigrid','2018-12-12','2023-05-05','Bergen, Norway',58,3590,301,'http://sigrid.example');
INSERT INTO entries VALUES
(100,1,NULL,3,'Why does my sourdough starter smell of acetone?',620,'2019-03-11',41,8800,101,NULL),
(101,2,100,2,NULL,1450,'2019-03-11',77,NULL,NULL,NULL),
(102,2,100,4,NULL,380,'2019-03-13',9,NULL,NULL,NULL),
(103,1,NULL,5,'How long can dough rest in the fridge?',210,'2019-05-02',18,12950,105,NULL),
(104,2,103,6,NULL,905,'2019-05-02',22,NULL,NULL,NULL),
(105,2,103,1,NULL,1120,'2019-05-04',35,NULL,NULL,NULL),
(106,1,NULL,7,'Is rye flour better for beginners?',330,'2020-06-20',-2,740,NULL,'2020-06-22'),
(107,2,106,2,NULL,290,'2020-06-21',4,NULL,NULL,NULL),
(108,1,NULL,1,'Replacing malt in bagels',540,'2020-11-15',12,2150,109,NULL),
(109,2,108,6,NULL,775,'2020-11-16',19,NULL,NULL,NULL),
(110,1,NULL,8,'Pizza stone or baking steel?',410,'2021-12-04',53,20400,112,NULL),
(111,2,110,10,NULL,660,'2021-12-04',16,NULL,NULL,NULL),
(112,2,110,1,NULL,1890,'2021-12-06',88,NULL,NULL,NULL),
(113,2,110,6,NULL,1010,'2021-12-09',31,NULL,NULL,NULL),
(114,1,NULL,9,'help my bread is flat',95,'2022-05-26',-6,130,NULL,'2022-05-26'),
(115,1,NULL,4,'Storing rye bread for two weeks',480,'2022-10-09',14,1675,NULL,NULL),
(116,2,115,10,NULL,720,'2022-10-10',11,NULL,NULL,NULL),
(117,1,NULL,3,'Scaling a recipe for a mixer of 20 litres',850,'2023-02-18',7,520,NULL,NULL),
(118,2,117,8,NULL,530,'2023-02-19',3,NULL,NULL,NULL),
(119,1,NULL,6,'Ash content of Italian flours',900,'2023-04-01',26,3300,NULL,NULL);
INSERT INTO remarks VALUES (1,100,6,'Which flour do you use?',5,'2019-03-11'),(2,101,3,'Thank you, this worked',12,'2019-03-20'),(3,101,4,'Great answer',3,'2019-03-21'),(4,103,2,'Please add the hydration',2,'2019-05-02'),(5,105,5,'Thank you!',1,'2019-05-06'),(6,106,6,'Opinion based',8,'2020-06-20'),(7,108,10,'Try barley syrup',4,'2020-11-17'),(8,110,1,'What is your oven?',6,'2021-12-05'),(9,112,8,'Bought the steel, thank you',15,'2021-12-24'),(10,112,2,'Great pictures',7,'2021-12-30'),(11,114,2,'Welcome! Please add the recipe',0,'2022-05-26'),(12,115,1,'Freeze it',9,'2022-10-09'),(13,119,8,'Ask the mill',NULL,'2023-04-02'),(14,113,7,'Too long for me',-1,'2021-12-10');
INSERT INTO ballots VALUES (1,100,2,'U','2019-03-11',NULL),(2,101,3,'U','2019-03-11',NULL),(3,101,6,'U','2019-03-12',NULL),(4,103,4,'U','2019-05-03',NULL),(5,105,5,'U','2019-05-04',NULL),(6,106,6,'D','2020-06-20',NULL),(7,106,2,'D','2020-06-21',NULL),(8,109,1,'U','2020-11-16',NULL),(9,110,10,'U','2021-12-04',NULL),(10,112,8,'B','2021-12-10',200),(11,112,10,'U','2021-12-07',NULL),(12,114,6,'D','2022-05-26',NULL),(13,114,1,'D','2022-05-26',NULL),(14,116,4,'B','2022-10-20',50),(15,119,1,'U','2023-04-01',NULL),(16,112,6,'U','2021-12-11',NULL),(17,104,1,'B','2019-05-09',100);
INSERT INTO medals VALUES (1,1,'Scholar','bronze','2016-03-01'),(2,1,'Oven Master','gold','2022-01-05'),(3,2,'Elder','silver','2017-11-30'),(4,2,'Great Answer','silver','2019-08-08'),(5,2,'Critic','bronze','2016-01-02'),(6,3,'Popular Question','silver','2020-02-02'),(7,4,'Scholar','bronze','2018-04-10'),(8,6,'Elder','silver','2018-07-21'),(9,6,'Critic','bronze','2016-09-01'),(10,7,'Student','bronze','2020-04-30'),(11,8,'Popular Question','silver','2022-03-03'),(12,8,'Famous Question','gold','2023-01-17'),(13,10,'Student','bronze','2019-01-01'),(14,1,'Great Answer','silver','2021-12-20'),(15,1,'Critic','bronze','2017-05-06');
INSERT INTO topics VALUES (1,'sourdough',2400,2),(2,'rye',1100,4),(3,'equipment',860,6),(4,'flour',3150,6),(5,'storage',NULL,NULL),(6,'pizza',1980,1),(7,'bagels',400,NULL);
INSERT INTO entry_topics VALUES (100,1),(103,5),(103,1),(106,2),(106,4),(108,7),(110,3),(110,6),(115,2),(115,5),(117,3),(119,4);
