CREATE TABLE unions (
  union_id INTEGER PRIMARY KEY,
  union_name TEXT,
  sector TEXT,
  founded_year INTEGER,
  member_count INTEGER,
  headquarters_city TEXT
);
INSERT INTO unions VALUES
(1,'Amalgamated Dock Workers','Transport',1889,48200,'Liverpool'),
(2,'National Teachers Alliance','Education',1906,132500,'Leeds'),
(3,'Foundry and Forge Union','Metal',1874,21750,'Sheffield'),
(4,'Union of Railway Signallers','Transport',1897,15400,'Derby'),
(5,'Health Care Staff Federation','Health',1948,210300,'London'),
(6,'Bakers and Millers Union','Food',1861,9800,'Leeds'),
(7,'Printers and Paper Union','Media',1852,6400,'London'),
(8,'Electricians Society','Energy',1910,58900,'Manchester'),
(9,'Offshore Rig Workers','Energy',1979,12100,'Aberdeen'),
(10,'Postal Clerks Association','Transport',1881,74600,'Bristol');
CREATE TABLE congresses (
  congress_id INTEGER PRIMARY KEY,
  congress_title TEXT,
  host_city TEXT,
  start_date DATE,
  end_date DATE,
  chair_delegate_id INTEGER
);
INSERT INTO congresses VALUES
(1,'Spring Congress on Wages','Blackpool','2018-04-09','2018-04-12',3),
(2,'Annual Congress 2019','Brighton','2019-09-08','2019-09-12',5),
(3,'Extraordinary Congress on Safety','Liverpool','2020-02-17','2020-02-18',1),
(4,'Annual Congress 2021','Blackpool','2021-09-13','2021-09-16',11),
(5,'Annual Congress 2022','Glasgow','2022-09-11','2022-09-15',5),
(6,'Green Jobs Congress','Brighton','2023-05-22','2023-05-24',9);
CREATE TABLE delegates (
  delegate_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  union_id INTEGER,
  home_town TEXT,
  joined_date DATE,
  full_time_official TEXT,
  FOREIGN KEY (union_id) REFERENCES unions(union_id)
);
INSERT INTO delegates VALUES
(1,'Harold','Bentham',1,'Liverpool','1994-03-14','Y'),
(2,'Maureen','Tilsley',1,'Birkenhead','2003-06-01','N'),
(3,'Winston','Okafor',2,'Leeds','1999-09-02','Y'),
(4,'Judith','Crane',2,'York','2010-01-18','N'),
(5,'Patricia','Lomax',5,'London','1988-11-07','Y'),
(6,'Samir','Haddad',5,'Croydon','2012-05-23','N'),
(7,'Fiona','McRae',9,'Aberdeen','2007-08-30','N'),
(8,'Derek','Sugden',3,'Sheffield','1991-02-11','Y'),
(9,'Anita','Verma',8,'Manchester','2005-10-10','Y'),
(10,'Colin','Prosser',4,'Derby','2014-04-04','N'),
(11,'Bridget','Nolan',10,'Bristol','1996-07-19','Y'),
(12,'Tom','Ashdown',6,'Leeds','2016-12-05','N'),
(13,'Gwen','Parry',5,'Cardiff','2001-03-27','N'),
(14,'Leonard','Fisk',8,'Salford','2015-09-14','N'),
(15,'Olive','Stanway',10,'Bath','2018-01-22','N'),
(16,'Rashid','Malik',2,'Bradford','2006-02-13',NULL);
CREATE TABLE congress_attendance (
  congress_id INTEGER,
  delegate_id INTEGER,
  role TEXT,
  travel_allowance REAL,
  PRIMARY KEY (congress_id, delegate_id),
  FOREIGN KEY (congress_id) REFERENCES congresses(congress_id),
  FOREIGN KEY (delegate_id) REFERENCES delegates(delegate_id)
);
INSERT INTO congress_attendance VALUES
(1,3,'Chair',120.00),(1,1,'Delegate',85.50),(1,8,'Delegate',92.00),(1,5,'Delegate',140.00),
(2,5,'Chair',65.00),(2,3,'Delegate',155.00),(2,9,'Speaker',148.00),(2,1,'Delegate',162.50),(2,11,'Delegate',110.00),(2,6,'Observer',40.00),
(3,1,'Chair',0.00),(3,8,'Speaker',58.00),(3,10,'Delegate',61.00),
(4,11,'Chair',132.00),(4,5,'Speaker',141.00),(4,4,'Delegate',98.00),(4,7,'Delegate',230.00),(4,2,'Observer',45.00),
(5,5,'Chair',205.00),(5,1,'Delegate',118.00),(5,9,'Speaker',126.00),(5,7,'Delegate',90.00),(5,14,'Delegate',122.00),(5,13,'Delegate',188.00),(5,6,'Delegate',196.00),
(6,9,'Chair',150.00),(6,7,'Speaker',260.00),(6,14,'Observer',NULL);
CREATE TABLE motions (
  motion_id INTEGER PRIMARY KEY,
  congress_id INTEGER,
  proposing_union_id INTEGER,
  seconding_union_id INTEGER,
  motion_title TEXT,
  votes_for INTEGER,
  votes_against INTEGER,
  outcome TEXT,
  FOREIGN KEY (congress_id) REFERENCES congresses(congress_id),
  FOREIGN KEY (proposing_union_id) REFERENCES unions(union_id),
  FOREIGN KEY (seconding_union_id) REFERENCES unions(union_id)
);
INSERT INTO motions VALUES
(1,1,2,5,'A fair minimum wage',312,41,'Carried'),
(2,1,1,4,'Equal pay in ports',288,75,'Carried'),
(3,1,3,NULL,'Abolition of piece rates',140,203,'Defeated'),
(4,2,5,2,'Safe staffing in hospitals',401,22,'Carried'),
(5,2,8,9,'Public ownership of the grid',265,158,'Carried'),
(6,2,6,7,'Night work in bakeries',190,215,'Defeated'),
(7,3,1,3,'Safety inspectors for every quay',176,12,'Carried'),
(8,3,4,1,'Rest periods for signallers',150,39,'Carried'),
(9,4,5,10,'Pay restoration for nurses',388,36,'Carried'),
(10,4,10,1,'Stop post office closures',342,60,'Carried'),
(11,4,7,2,'Defence of local newspapers',199,230,'Defeated'),
(12,5,5,8,'Mental health at work',410,8,'Carried'),
(13,5,8,5,'Retraining for electricians',367,49,'Carried'),
(14,5,2,NULL,'Smaller class sizes',298,97,'Remitted'),
(15,6,9,8,'A just transition for rig workers',221,64,'Carried'),
(16,6,8,1,'Green jobs in every region',254,30,'Carried');
