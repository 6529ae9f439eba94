CREATE TABLE ward (
  ward_no INTEGER PRIMARY KEY,
  ward_name TEXT,
  division TEXT,
  population INTEGER,
  area_km2 REAL,
  commander TEXT
);
CREATE TABLE offence_code (
  off_cd TEXT PRIMARY KEY,
  off_title TEXT,
  off_group TEXT,
  felony_flag INTEGER,
  min_years INTEGER
);
CREATE TABLE report (
  rep_no TEXT PRIMARY KEY,
  ward_no INTEGER,
  off_cd TEXT,
  occ_date TEXT,
  rep_date TEXT,
  block TEXT,
  loc_desc TEXT,
  domestic TEXT,
  weapon TEXT,
  loss_amt REAL,
  FOREIGN KEY (ward_no) REFERENCES ward(ward_no),
  FOREIGN KEY (off_cd) REFERENCES offence_code(off_cd)
);
CREATE TABLE suspect (
  sus_id INTEGER PRIMARY KEY,
  forename TEXT,
  surname TEXT,
  sex TEXT,
  dob TEXT,
  prior_cnt INTEGER
);
CREATE TABLE arrest (
  arr_id INTEGER PRIMARY KEY,
  rep_no TEXT,
  sus_id INTEGER,
  arr_date TEXT,
  bail_amt REAL,
  outcome TEXT,
  FOREIGN KEY (rep_no) REFERENCES report(rep_no),
  FOREIGN KEY (sus_id) REFERENCES suspect(sus_id)
);
INSERT INTO ward VALUES
(1,'Old Docks','South',41200,6.4,'Ruth Calder'),
(2,'Mill Hill','North',58900,11.2,'Samuel Ortiz'),
(3,'Kingsgate','Central',73500,4.9,'Nadia Rahman'),
(4,'Bramley','North',36700,14.8,'Peter Lindqvist'),
(5,'Quarry Bank','West',29400,17.3,NULL),
(6,'Station Quarter','Central',65100,3.7,'Ivo Marek'),
(7,'Lakeside','South',47800,9.5,'Ama Boateng');
INSERT INTO offence_code VALUES
('T01','Shoplifting','Theft',0,0),
('T02','Vehicle theft','Theft',1,2),
('T03','Pickpocketing','Theft',0,0),
('B01','Residential burglary','Burglary',1,3),
('A01','Simple assault','Assault',0,0),
('A02','Assault with a weapon','Assault',1,4),
('V01','Vandalism','Damage',0,0),
('V02','Arson','Damage',1,5),
('R01','Armed robbery','Robbery',1,6),
('F01','Card fraud','Fraud',0,1);
INSERT INTO report VALUES
('R-2001',3,'T03','2021-01-16','2021-01-16','100 Crown St','street','N',NULL,120),
('R-2002',6,'T01','2021-01-29','2021-01-29','4 Station Sq','shop','N',NULL,85),
('R-2003',1,'A02','2021-02-20','2021-02-21','12 Pier Rd','bar','N','knife',NULL),
('R-2004',2,'B01','2021-03-11','2021-03-13','88 Mill Ln','house','N',NULL,5400),
('R-2005',3,'R01','2021-04-02','2021-04-02','210 Crown St','bank','N','gun',18200),
('R-2006',4,'T02','2021-04-25','2021-04-26','7 Oak Dr','street','N',NULL,13500),
('R-2007',7,'A01','2021-05-30','2021-05-30','51 Shore Av','house','Y',NULL,NULL),
('R-2008',6,'T03','2021-06-05','2021-06-07','1 Station Sq','station','N',NULL,240),
('R-2009',3,'F01','2021-06-18','2021-07-20','140 Crown St','online','N',NULL,3100),
('R-2010',5,'V02','2021-07-24','2021-07-24','19 Pit Way','warehouse','N',NULL,42000),
('R-2011',1,'V01','2021-08-08','2021-08-09','3 Pier Rd','street','N',NULL,350),
('R-2012',2,'A01','2021-09-12','2021-09-12','90 Mill Ln','house','Y',NULL,NULL),
('R-2013',6,'R01','2021-10-31','2021-10-31','16 Arch St','shop','N','knife',900),
('R-2014',3,'T01','2021-11-22','2021-11-22','233 Crown St','shop','N',NULL,410),
('R-2015',7,'B01','2021-12-26','2022-01-02','60 Shore Av','house','N',NULL,7800),
('R-2016',1,'T02','2022-01-09','2022-01-10','27 Pier Rd','street','N',NULL,9600),
('R-2017',6,'A02','2022-02-19','2022-02-19','22 Arch St','station','N','bottle',NULL),
('R-2018',4,'V01','2022-03-07','2022-03-08','15 Oak Dr','school','N',NULL,1250),
('R-2019',3,'T03','2022-03-26','2022-03-26','101 Crown St','station','N',NULL,180),
('R-2020',2,'T02','2022-04-14','2022-04-15','5 Weir Rd','street','N',NULL,21000),
('R-2021',7,'A01','2022-06-01','2022-06-03','72 Shore Av','house','Y',NULL,NULL),
('R-2022',6,'F01','2022-07-13','2022-08-30','9 Station Sq','online','N',NULL,5250),
('R-2023',3,'A01','2022-08-20','2022-08-20','180 Crown St','street','N',NULL,NULL),
('R-2024',5,'B01','2022-10-03','2022-10-04','2 Pit Way','house','N',NULL,2900),
('R-2025',1,'A02','2022-11-12','2022-11-12','14 Pier Rd','house','Y','knife',NULL),
('R-2026',6,'T01','2022-12-17','2022-12-17','6 Station Sq','shop','N',NULL,65);
INSERT INTO suspect VALUES
(71,'Dylan','Crowe','M','1994-05-02',3),
(72,'Mara','Stokes','F','1988-11-19',0),
(73,'Viktor','Hanak','M','1979-02-27',7),
(74,'Leah','Pruitt','F','2001-08-14',1),
(75,'Andre','Moss','M','1996-12-30',2),
(76,'Gordon','Fitch','M','1967-06-06',0),
(77,'Tessa','Vale','F','1999-03-21',4),
(78,'Ray','Colburn','M','2003-10-09',0),
(79,'Ibrahim','Sesay','M','1985-01-15',NULL);
INSERT INTO arrest VALUES
(1,'R-2002',74,'2021-01-29',200,'FINE'),
(2,'R-2003',71,'2021-02-21',5000,'CONV'),
(3,'R-2005',73,'2021-04-19',50000,'CONV'),
(4,'R-2005',75,'2021-05-03',40000,'CONV'),
(5,'R-2007',76,'2021-05-30',1500,'DISM'),
(6,'R-2008',77,'2021-06-08',300,'FINE'),
(7,'R-2010',79,'2021-08-11',25000,'ACQ'),
(8,'R-2012',72,'2021-09-12',1000,'DISM'),
(9,'R-2013',71,'2021-11-06',30000,'CONV'),
(10,'R-2014',77,'2021-11-22',450,'CONV'),
(11,'R-2016',78,'2022-01-30',3500,'CONV'),
(12,'R-2017',75,'2022-02-19',8000,'ACQ'),
(13,'R-2018',78,'2022-03-12',NULL,'FINE'),
(14,'R-2019',77,'2022-03-27',600,'CONV'),
(15,'R-2020',73,'2022-06-02',20000,'PEND'),
(16,'R-2023',76,'2022-08-20',1200,'FINE'),
(17,'R-2025',79,'2022-11-14',12000,'PEND'),
(18,'R-2026',74,'2022-12-17',250,'PEND');
