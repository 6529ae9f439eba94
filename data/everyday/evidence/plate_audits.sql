CREATE TABLE facility (
  fac_id INTEGER PRIMARY KEY,
  fac_nm TEXT,
  fac_type TEXT,
  risk_cd INTEGER,
  boro TEXT,
  zip TEXT,
  seats INTEGER,
  open_dt TEXT,
  chain_yn TEXT
);
CREATE TABLE inspector (
  insp_no INTEGER PRIMARY KEY,
  f_name TEXT,
  l_name TEXT,
  sex TEXT,
  grade TEXT,
  hire_dt TEXT
);
CREATE TABLE audit (
  audit_id INTEGER PRIMARY KEY,
  fac_id INTEGER,
  insp_no INTEGER,
  audit_dt TEXT,
  kind TEXT,
  score INTEGER,
  result_cd TEXT,
  FOREIGN KEY (fac_id) REFERENCES facility(fac_id),
  FOREIGN KEY (insp_no) REFERENCES inspector(insp_no)
);
CREATE TABLE rule_point (
  pt_no TEXT PRIMARY KEY,
  descr TEXT,
  category TEXT,
  max_fine REAL
);
CREATE TABLE finding (
  find_id INTEGER PRIMARY KEY,
  audit_id INTEGER,
  pt_no TEXT,
  severity TEXT,
  fine_amt REAL,
  fixed_dt TEXT,
  FOREIGN KEY (audit_id) REFERENCES audit(audit_id),
  FOREIGN KEY (pt_no) REFERENCES rule_point(pt_no)
);
INSERT INTO facility VALUES
(1,'Golden Ladle','RST',1,'Northgate','40110',64,'2009-04-12','N'),
(2,'Pier Seven Grill','RST',1,'Harbour','40122',120,'2015-06-01','N'),
(3,'Sunny Crumb','BKY',2,'Northgate','40110',18,'2018-09-20','Y'),
(4,'Wok Avenue','RST',1,'Eastfield','40135',82,'2012-02-14','Y'),
(5,'St. Anne Canteen','SCH',2,'Eastfield','40136',210,'1998-08-30','N'),
(6,'Little Lisbon','RST',1,'Harbour','40121',46,'2019-11-05','N'),
(7,'Corner Fresh','GRC',3,'Westend','40150',NULL,'2016-03-18','Y'),
(8,'Beans & Beyond','CAF',3,'Westend','40151',34,'2020-07-22','Y'),
(9,'Taco Parade','TRK',2,'Harbour','40122',NULL,'2021-05-09','N'),
(10,'Maple Diner','RST',2,'Westend','40150',71,'2004-10-10','N'),
(11,'Roti Republic','RST',1,'Northgate','40112',55,'2017-01-25','Y'),
(12,'Brioche Bar','BKY',2,'Harbour','40122',22,'2022-03-03','N');
INSERT INTO inspector VALUES
(301,'Helena','Brandt','F','S','2008-03-01'),
(302,'Omar','Tahiri','M','J','2019-09-15'),
(303,'Grace','Whitlock','F','J','2020-02-10'),
(304,'Pavel','Dvorak','M','S','2011-06-20'),
(305,'Ines','Carvalho','F','T','2022-10-01'),
(306,'Dean','Mercer','M','T','2023-01-16');
INSERT INTO audit VALUES
(1001,1,301,'2021-02-11','R',88,'P'),
(1002,2,304,'2021-03-05','R',61,'F'),
(1003,2,301,'2021-03-26','F',84,'P'),
(1004,3,302,'2021-05-17','R',93,'P'),
(1005,4,303,'2021-06-08','C',70,'C'),
(1006,5,304,'2021-09-14','R',97,'P'),
(1007,6,302,'2021-10-21','R',79,'C'),
(1008,7,301,'2021-11-30','R',90,'P'),
(1009,9,303,'2022-01-19','C',55,'F'),
(1010,9,304,'2022-02-09','F',76,'C'),
(1011,10,302,'2022-03-15','R',82,'P'),
(1012,11,301,'2022-04-04','R',68,'F'),
(1013,11,303,'2022-04-28','F',86,'P'),
(1014,1,304,'2022-06-16','C',73,'C'),
(1015,4,301,'2022-07-07','R',64,'F'),
(1016,4,302,'2022-07-29','F',81,'P'),
(1017,8,305,'2022-11-11','R',95,'P'),
(1018,12,303,'2022-12-05','R',91,'P'),
(1019,2,304,'2023-01-23','C',58,'F'),
(1020,6,305,'2023-02-14','R',87,'P'),
(1021,10,306,'2023-03-21','R',NULL,'N'),
(1022,5,301,'2023-04-18','R',98,'P'),
(1023,9,302,'2023-05-25','R',80,'P'),
(1024,11,304,'2023-08-02','C',66,'F');
INSERT INTO rule_point VALUES
('H01','Hot food held below 60 degrees','Temperature',400),
('H02','Cold food held above 5 degrees','Temperature',350),
('P10','Evidence of mice','Pests',800),
('P11','Evidence of cockroaches','Pests',750),
('S20','No soap at hand-wash sink','Sanitation',150),
('S21','Dirty cutting boards','Sanitation',200),
('D30','Missing allergen labels','Documents',120),
('D31','Expired food handler card','Documents',90);
INSERT INTO finding VALUES
(1,1001,'S20','M',50,'2021-02-15'),
(2,1002,'P10','K',700,'2021-03-24'),
(3,1002,'H01','K',300,'2021-03-08'),
(4,1002,'S21','M',120,'2021-03-10'),
(5,1003,'D30','M',NULL,'2021-04-02'),
(6,1005,'H02','K',250,'2021-06-12'),
(7,1005,'D31','M',90,NULL),
(8,1007,'S20','M',80,'2021-10-29'),
(9,1007,'H02','K',180,'2021-10-23'),
(10,1009,'P11','K',750,'2022-02-07'),
(11,1009,'S21','M',150,'2022-01-30'),
(12,1009,'H01','K',400,'2022-01-21'),
(13,1010,'S20','M',60,NULL),
(14,1011,'S21','M',40,'2022-03-19'),
(15,1012,'P10','K',650,'2022-04-25'),
(16,1012,'H02','K',220,'2022-04-09'),
(17,1014,'S20','M',110,'2022-06-30'),
(18,1014,'H01','K',280,NULL),
(19,1015,'P11','K',600,'2022-07-27'),
(20,1015,'D30','M',100,'2022-07-20'),
(21,1018,'D31','M',30,'2022-12-12'),
(22,1019,'P10','K',800,NULL),
(23,1019,'S20','M',140,'2023-02-01'),
(24,1020,'D30','M',NULL,'2023-02-20'),
(25,1024,'H02','K',330,'2023-08-06');
