CREATE TABLE branch (
  branch_no INTEGER PRIMARY KEY,
  branch_nm TEXT,
  city TEXT,
  founded_yr INTEGER,
  monthly_dues REAL
);
CREATE TABLE depot (
  depot_cd TEXT PRIMARY KEY,
  depot_nm TEXT,
  branch_no INTEGER,
  trams_qty INTEGER,
  night_svc TEXT,
  FOREIGN KEY (branch_no) REFERENCES branch(branch_no)
);
CREATE TABLE member (
  mem_no INTEGER PRIMARY KEY,
  mem_nm TEXT,
  birth_yr INTEGER,
  join_dt TEXT,
  depot_cd TEXT,
  job_title TEXT,
  recruited_by INTEGER,
  active TEXT,
  FOREIGN KEY (depot_cd) REFERENCES depot(depot_cd),
  FOREIGN KEY (recruited_by) REFERENCES member(mem_no)
);
CREATE TABLE office (
  office_cd TEXT PRIMARY KEY,
  office_nm TEXT,
  term_yrs INTEGER
);
CREATE TABLE office_holding (
  mem_no INTEGER,
  office_cd TEXT,
  from_yr INTEGER,
  to_yr INTEGER,
  votes INTEGER,
  FOREIGN KEY (mem_no) REFERENCES member(mem_no),
  FOREIGN KEY (office_cd) REFERENCES office(office_cd)
);
CREATE TABLE grievance (
  griev_no INTEGER PRIMARY KEY,
  mem_no INTEGER,
  rep_no INTEGER,
  filed_dt TEXT,
  topic TEXT,
  outcome TEXT,
  award_amt REAL,
  FOREIGN KEY (mem_no) REFERENCES member(mem_no),
  FOREIGN KEY (rep_no) REFERENCES member(mem_no)
);
CREATE TABLE strike (
  strike_no INTEGER PRIMARY KEY,
  strike_dt TEXT,
  reason TEXT,
  days REAL,
  pct_yes REAL
);
CREATE TABLE strike_depot (
  strike_no INTEGER,
  depot_cd TEXT,
  strikers_qty INTEGER,
  FOREIGN KEY (strike_no) REFERENCES strike(strike_no),
  FOREIGN KEY (depot_cd) REFERENCES depot(depot_cd)
);
INSERT INTO branch VALUES
(1,'Harbour Branch','Bremen',1908,21.5),(2,'Riverside Branch','Dresden',1921,18.0),(3,'Ring Branch','Vienna',1903,24.0),(4,'Hill Branch','Graz',1946,19.5),(5,'Plain Branch','Mannheim',1950,20.0),(6,'Lake Branch','Zurich',1912,35.0);
INSERT INTO depot VALUES
('GRO','Gröpelingen',1,44,'Y'),('SEB','Sebaldsbrück',1,38,'N'),('GOR','Gorbitz',2,71,'Y'),('TRA','Trachenberge',2,55,'N'),('FAV','Favoriten',3,120,'Y'),
('HER','Hernals',3,64,'N'),('STE','Steyrergasse',4,47,'N'),('KAF','Käfertal',5,33,'Y'),('HOR','Hornbach',NULL,12,'N');
INSERT INTO member VALUES
(101,'Uwe Brandhorst',1968,'1994-05-01','GRO','Driver',NULL,'Y'),(102,'Fatma Yildirim',1982,'2009-03-15','GRO','Driver',101,'Y'),(103,'Holger Piesch',1975,'2001-10-01','SEB','Mechanic',101,'Y'),
(104,'Katja Morgenroth',1979,'2005-01-10','GOR','Driver',NULL,'Y'),(105,'Silvio Kretzschmar',1990,'2016-06-20','GOR','Driver',104,'Y'),(106,'Birgit Noack',1964,'1990-11-01','TRA','Controller',NULL,'N'),
(107,'Leopold Haslinger',1960,'1985-02-01','FAV','Driver',NULL,'Y'),(108,'Jasmina Petrović',1988,'2014-09-01','FAV','Driver',107,'Y'),(109,'Erwin Stadlbauer',1973,'1999-04-12','HER','Instructor',107,'Y'),
(110,'Dragan Ilić',1985,'2012-07-23','FAV','Mechanic',108,'Y'),(111,'Veronika Zach',1996,'2021-03-01','STE','Driver',109,'Y'),(112,'Hannes Trummer',1971,'1998-08-17','STE','Driver',NULL,'N'),
(113,'Deniz Aksoy',1993,'2019-05-06','KAF','Driver',102,'Y'),(114,'Marlies Oberst',1987,'2013-12-02','KAF','Controller',NULL,'Y'),(115,'Jens Wätjen',1999,'2022-09-12','GRO','Driver',102,'Y'),(116,'Ole Rickmers',2000,'2023-02-01','SEB','Driver',101,'Y');
INSERT INTO office VALUES ('CHAIR','Branch chair',4),('TREAS','Treasurer',4),('SHOP','Shop steward',2),('SAFE','Safety officer',3),('YOUTH','Youth delegate',2),('AUDIT','Auditor',3);
INSERT INTO office_holding VALUES
(101,'CHAIR',2010,2018,212),(101,'SHOP',2002,2006,88),(102,'SHOP',2017,2021,104),(102,'CHAIR',2022,NULL,187),(103,'SAFE',2015,2021,95),(104,'CHAIR',2016,NULL,241),(104,'TREAS',2012,2016,133),
(107,'CHAIR',2004,2016,398),(108,'SHOP',2020,NULL,176),(109,'TREAS',2009,2017,150),(109,'CHAIR',2016,NULL,305),(111,'SHOP',2023,NULL,59),(113,'SAFE',2022,NULL,47),(106,'TREAS',1999,2007,120),(114,'AUDIT',2021,NULL,66);
INSERT INTO grievance VALUES
(1,102,101,'2019-04-08','Shift length','Won',1200),(2,105,104,'2020-02-17','Overtime pay','Won',860),(3,108,107,'2020-09-30','Safety','Lost',NULL),(4,110,108,'2021-03-11','Overtime pay','Settled',540),
(5,103,101,'2021-06-21','Dismissal','Won',15000),(6,111,109,'2022-01-19','Shift length','Settled',300),(7,113,102,'2022-05-05','Uniform','Lost',NULL),(8,115,102,'2022-11-28','Overtime pay','Won',410),
(9,105,104,'2023-01-16','Shift length','Won',950),(10,108,109,'2023-03-03','Overtime pay','Won',1325),(11,116,102,'2023-06-13','Safety','Settled',200),(12,114,104,'2023-08-22','Dismissal','Won',4000),(13,110,108,'2023-10-09','Safety','Pending',NULL);
INSERT INTO strike VALUES
(1,'2018-11-12','Wages',1,91.2),(2,'2020-09-29','Staff shortage',0.5,84.5),(3,'2021-10-05','Wages',2,95.7),(4,'2022-06-17','Break rooms',1,72.3),(5,'2023-03-03','Wages',3,97.4),(6,'2023-11-24','Night shifts',1,78.8),(7,'2024-02-02','Pensions',1,69.0);
INSERT INTO strike_depot VALUES
(1,'GRO',61),(1,'SEB',40),(2,'GOR',52),(2,'GRO',33),(3,'FAV',143),(3,'HER',70),(3,'STE',38),(4,'HER',25),(5,'GRO',72),(5,'GOR',88),(5,'KAF',41),(5,'SEB',45),(6,'FAV',96),(6,'GRO',29);
