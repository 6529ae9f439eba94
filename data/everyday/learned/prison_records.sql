CREATE TABLE prisons (id INTEGER PRIMARY KEY, name TEXT, city TEXT, security_level TEXT, capacity INTEGER, opened_year INTEGER);
CREATE TABLE judges (id INTEGER PRIMARY KEY, name TEXT, court TEXT, appointed_on TEXT, retired INTEGER);
CREATE TABLE inmates (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date TEXT, gender TEXT, nationality TEXT, prison_id INTEGER REFERENCES prisons(id), cell TEXT);
CREATE TABLE sentences (id INTEGER PRIMARY KEY, inmate_id INTEGER REFERENCES inmates(id), judge_id INTEGER REFERENCES judges(id), offence TEXT, sentence_date TEXT, months INTEGER, fine REAL, status TEXT);
CREATE TABLE transfers (id INTEGER PRIMARY KEY, inmate_id INTEGER REFERENCES inmates(id), from_prison_id INTEGER REFERENCES prisons(id), to_prison_id INTEGER REFERENCES prisons(id), transfer_date TEXT, reason TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, inmate_id INTEGER REFERENCES inmates(id), visitor_name TEXT, relation TEXT, visit_date TEXT, minutes INTEGER, approved INTEGER);
INSERT INTO prisons VALUES
(1,'Stonegate Penitentiary','Ashford','maximum',640,1898),
(2,'Millbrook Correctional','Millbrook','medium',420,1965),
(3,'Harbor View Jail','Seaport','minimum',150,1987),
(4,'Ridgeway Prison','Ashford','medium',380,1932),
(5,'Fairfield Open Prison','Fairfield','minimum',90,2006),
(6,'Blackwater Max','Dunmore','maximum',510,1974),
(7,'Lakeside Women''s Facility','Millbrook','medium',210,1999),
(8,'New Horizon Centre','Seaport','minimum',60,2021);
INSERT INTO judges VALUES
(1,'Margaret Doyle','Ashford Crown Court','2004-03-01',0),
(2,'Edwin Frost','Seaport District Court','1998-09-15',1),
(3,'Lillian Okafor','Ashford Crown Court','2012-05-20',0),
(4,'Thomas Reeve','Dunmore County Court','2009-01-11',0),
(5,'Harriet Cole','Seaport District Court','2019-10-07',0),
(6,'Victor Lang','Millbrook Court','1995-06-30',1),
(7,'Nadia Rahman','Millbrook Court','2022-02-14',0),
(8,'Oscar Bell','Dunmore County Court','2023-08-21',0);
INSERT INTO inmates VALUES
(1,'Frank','Morley','1971-04-12','M','British',1,'A-12'),
(2,'Darius','Kane','1988-10-03','M','Irish',1,'B-04'),
(3,'Viktor','Sokolov','1980-01-29','M','Russian',6,'C-01'),
(4,'Rosie','Tanner','1992-07-18','F','British',7,'A-07'),
(5,'Leroy','Banks','1999-12-05','M','British',2,'D-15'),
(6,'Miguel','Santos','1985-03-22','M','Portuguese',2,'D-16'),
(7,'Gemma','Price','1979-09-09','F','British',7,'B-02'),
(8,'Callum','Reid','2002-05-27','M','British',3,'A-03'),
(9,'Andrei','Popescu','1990-11-14','M','Romanian',4,'A-21'),
(10,'Walter','Simms','1948-02-08','M','British',5,NULL),
(11,'Jason','Morley','1996-08-31','M','British',4,'C-09'),
(12,'Ivana','Petrova','1987-06-06','F','Bulgarian',7,'A-08'),
(13,'Connor','Walsh','1994-04-25','M','Irish',NULL,NULL);
INSERT INTO sentences VALUES
(1,1,1,'armed robbery','2015-06-18',216,NULL,'serving'),
(2,1,2,'burglary','2006-02-03',30,1500,'served'),
(3,2,3,'fraud','2020-11-09',54,25000,'serving'),
(4,3,4,'drug trafficking','2018-03-27',180,60000,'serving'),
(5,4,1,'theft','2022-08-15',14,800,'serving'),
(6,5,6,'assault','2021-05-05',36,NULL,'serving'),
(7,6,3,'burglary','2022-01-24',40,2000,'serving'),
(8,7,1,'fraud','2019-10-10',60,48000,'appealed'),
(9,8,5,'theft','2023-04-19',8,500,'serving'),
(10,9,3,'burglary','2021-12-02',33,1200,'serving'),
(11,10,2,'tax evasion','2017-07-07',96,150000,'serving'),
(12,11,1,'assault','2022-06-30',28,NULL,'appealed'),
(13,12,7,'theft','2023-09-14',10,650,'serving'),
(14,13,4,'burglary','2016-04-08',48,1800,'served'),
(15,9,5,'theft','2014-03-13',6,300,'served'),
(16,3,4,'assault','2010-08-20',20,NULL,'served');
INSERT INTO transfers VALUES
(1,1,4,1,'2016-01-15','security'),
(2,2,2,1,'2021-06-10','discipline'),
(3,3,1,6,'2019-02-28','security'),
(4,10,2,5,'2021-09-03','good conduct'),
(5,8,2,3,'2023-07-12','good conduct'),
(6,6,4,2,'2022-11-01','overcrowding'),
(7,5,4,2,'2022-11-01','overcrowding'),
(8,3,4,1,'2018-05-19','security'),
(9,11,1,4,'2023-01-26','family'),
(10,9,2,4,'2022-04-04',NULL);
INSERT INTO visits VALUES
(1,1,'Carol Morley','wife','2023-01-14',45,1),
(2,1,'Carol Morley','wife','2023-02-11',60,1),
(3,1,'Jason Morley','son','2021-10-09',30,1),
(4,2,'Sinead Kane','mother','2023-03-05',50,1),
(5,3,'Boris Lebedev','friend','2023-03-12',15,0),
(6,4,'Alan Tanner','father','2023-02-18',40,1),
(7,4,'Molly Tanner','sister','2023-04-22',35,1),
(8,5,'Tasha Banks','sister','2023-05-13',55,1),
(9,7,'Simon Price','husband','2023-05-20',65,1),
(10,7,'Simon Price','husband','2023-06-17',70,1),
(11,7,'Ella Price','daughter','2023-06-18',42,1),
(12,8,'Jean Reid','mother','2023-08-06',38,1),
(13,10,'Martha Simms','wife','2023-08-19',90,1),
(14,9,'Dan Ionescu','friend','2023-09-02',20,0),
(15,1,'Peter Hale','lawyer','2023-09-21',80,1),
(16,8,'Kyle Reid','brother','2024-01-13',25,1);
