create table writer (
  id integer primary key,
  name text,
  role text,
  feeperarticle real,
  startdate text,
  mentorid integer
);
create table issue (
  id integer primary key,
  issueno integer,
  pubdate text,
  pages integer,
  copiesprinted integer,
  copiessold integer
);
create table article (
  id integer primary key,
  title text,
  writerid integer,
  issueid integer,
  section text,
  words integer,
  frontpage text
);
create table advertiser (
  id integer primary key,
  business text,
  contact text,
  street text,
  phone text
);
create table advert (
  id integer primary key,
  advertiserid integer,
  issueid integer,
  size text,
  price real,
  paid text
);
create table subscriber (
  id integer primary key,
  name text,
  street text,
  since text,
  copies integer,
  deliveredby text,
  email text
);
create table letter (
  id integer primary key,
  subscriberid integer,
  issueid integer,
  subject text,
  received text
);
insert into writer values
(1,'Mabel Thornton','editor',0,'2009-05-01',null),
(2,'Reg Oakes','reporter',22.5,'2011-10-12',1),
(3,'Dorothy Pym','columnist',18,'2013-02-03',1),
(4,'Callum Birch','reporter',20,'2020-07-15',2),
(5,'Jean Attwell','columnist',17.5,'2016-04-20',3),
(6,'Nisha Kapoor','reporter',21,'2022-01-08',2),
(7,'Rev. Hugh Larkin','columnist',5,'2010-09-05',1),
(8,'Polly Marsh','photographer',12,'2023-05-30',4);
insert into issue values
(1,241,'2023-09-01',12,620,571),
(2,242,'2023-10-06',12,620,588),
(3,243,'2023-11-03',16,650,634),
(4,244,'2023-12-01',20,700,692),
(5,245,'2024-01-05',8,600,515),
(6,246,'2024-02-02',10,600,549),
(7,247,'2024-03-01',12,640,603),
(8,248,'2024-04-05',16,660,641),
(9,249,'2024-05-03',14,660,627);
insert into article values
(1,'Village Hall Roof to Be Replaced',2,1,'news',640,'yes'),
(2,'A Bumper Year for Marrows',5,1,'garden',410,'no'),
(3,'Thoughts from the Vicarage',7,1,'church',350,'no'),
(4,'Bus Route 14 Under Threat',4,2,'news',720,'yes'),
(5,'Pumpkin Soup Three Ways',3,2,'food',480,'no'),
(6,'Bonfire Night Goes Off with a Bang',2,3,'news',590,'yes'),
(7,'Planting Bulbs Before the Frost',5,3,'garden',390,'no'),
(8,'Remembering the Fallen',7,3,'church',460,'no'),
(9,'Under-12s Win Derby in the Mud',6,3,'sport',520,'no'),
(10,'Carols on the Green',6,4,'news',555,'yes'),
(11,'The Perfect Mince Pie',3,4,'food',505,'no'),
(12,'Peace and Goodwill',7,4,'church',330,'no'),
(13,'Flood Water Closes Mill Lane',4,5,'news',810,'yes'),
(14,'Darts Team Robbed of Title',2,5,'sport',370,'no'),
(15,'Snowdrops at the Manor',5,6,'garden',300,'no'),
(16,'Parish Council Splits over Car Park',4,6,'news',940,'yes'),
(17,'Pancakes, Plain and Fancy',3,6,'food',450,'no'),
(18,'Post Office Saved by Villagers',6,7,'news',880,'yes'),
(19,'Lent and Chocolate',7,7,'church',310,'no'),
(20,'Cricket Club Seeks Umpires',6,8,'sport',260,'no'),
(21,'Car Park Row: The Sequel',4,8,'news',760,'yes'),
(22,'Seedlings on the Windowsill',5,8,'garden',415,'no'),
(23,'Maypole Dancing Returns',6,9,'news',530,'yes'),
(24,'Asparagus Season at Last',3,9,'food',435,'no'),
(25,'Allotment Waiting List Grows',4,9,'news',345,'no');
insert into advertiser values
(1,'The Plough Inn','Gary Tubb','High Street','01632 960101'),
(2,'Hobbs & Son Butchers','Martin Hobbs','High Street','01632 960118'),
(3,'Green Fingers Nursery','Lesley Dunn','Mill Lane','01632 960134'),
(4,'Swift Plumbing','Aaron Swift','Church Road',null),
(5,'Curl Up & Dye','Tracey Gale','High Street','01632 960155'),
(6,'Marsh End Garage','Bill Marsh','Station Road','01632 960172'),
(7,'Daisy Chain Florist','Priti Shah','Church Road','01632 960190'),
(8,'Windmill Bakery','Owen Price','Mill Lane',null);
insert into advert values
(1,1,1,'full page',140,'yes'),(2,2,1,'quarter page',45,'yes'),(3,3,2,'half page',80,'yes'),(4,1,2,'half page',80,'yes'),(5,4,3,'quarter page',45,'no'),
(6,1,3,'full page',140,'yes'),(7,7,4,'half page',80,'yes'),(8,2,4,'full page',150,'yes'),(9,1,4,'full page',150,'yes'),(10,5,4,'quarter page',48,'no'),
(11,6,5,'quarter page',45,'yes'),(12,4,6,'quarter page',45,'no'),(13,7,6,'half page',85,'yes'),(14,3,7,'half page',85,'yes'),(15,1,7,'half page',85,'yes'),
(16,2,7,'quarter page',45,'yes'),(17,3,8,'full page',145,'no'),(18,6,8,'quarter page',45,'yes'),(19,1,9,'full page',145,'no'),(20,5,9,'quarter page',45,'yes');
insert into subscriber values
(1,'Winnie Cobb','Mill Lane','2009-06-01',1,'post','winnie.cobb@hamletmail.uk'),
(2,'Arthur Dray','High Street','2010-01-15',1,'hand',null),
(3,'The Manor House','Manor Drive','2012-03-20',3,'post','office@manorhouse.uk'),
(4,'Joan Fletcher','Church Road','2014-11-02',1,'hand',null),
(5,'St Bride''s Care Home','Station Road','2015-05-08',8,'hand','reception@stbrides.uk'),
(6,'Keith Malone','Mill Lane','2017-09-19',1,'hand','kmalone@hamletmail.uk'),
(7,'Primary School','Church Road','2018-09-01',5,'hand','head@villageprimary.uk'),
(8,'Ursula Beck','Station Road','2019-12-12',1,'post','ubeck@hamletmail.uk'),
(9,'Tom and Ada Finney','Mill Lane','2021-02-27',2,'hand',null),
(10,'Graham Sykes','High Street','2022-08-10',1,'hand','gsykes@hamletmail.uk'),
(11,'Leila Haddad','Manor Drive','2023-04-04',1,'post','leila.h@hamletmail.uk'),
(12,'Ned Barlow','Mill Lane','2024-01-20',1,'hand',null);
insert into letter values
(1,10,1,'Dog mess on the green','2023-08-19'),(2,2,2,'Save our bus','2023-09-20'),(3,10,3,'Dog mess, again','2023-10-18'),(4,4,3,'Thank you to the poppy sellers','2023-10-25'),
(5,8,4,'Potholes in Station Road','2023-11-12'),(6,10,5,'Fireworks and pets','2023-12-28'),(7,6,5,'Where were the sandbags?','2024-01-02'),(8,2,6,'The bus is still late','2024-01-23'),
(9,1,7,'In praise of the post office','2024-02-15'),(10,10,7,'Car park madness','2024-02-20'),(11,6,8,'Potholes in Mill Lane','2024-03-22'),(12,3,9,'Manor garden open day','2024-04-11');
