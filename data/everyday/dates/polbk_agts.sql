CREATE TABLE cust (
  cid INTEGER PRIMARY KEY,
  cust_nm TEXT,
  city TEXT,
  dob TEXT,
  since_dt TEXT,
  newsltr TEXT
);
CREATE TABLE agt (
  agt_id INTEGER PRIMARY KEY,
  agt_nm TEXT,
  brn TEXT,
  birth_yr INTEGER,
  hire_dt TEXT,
  lic_exp_dt TEXT
);
CREATE TABLE pol (
  pol_no TEXT PRIMARY KEY,
  cid INTEGER,
  agt_id INTEGER,
  pol_typ TEXT,
  start_dt TEXT,
  exp_dt TEXT,
  ann_prem REAL
);
CREATE TABLE clm (
  clm_id INTEGER PRIMARY KEY,
  pol_no TEXT,
  loss_dt TEXT,
  rpt_dt TEXT,
  setl_dt TEXT,
  amt REAL,
  stat TEXT
);
CREATE TABLE prem_bill (
  bill_id INTEGER PRIMARY KEY,
  pol_no TEXT,
  issue_dt TEXT,
  due_dt TEXT,
  pd_dt TEXT,
  amt REAL
);
INSERT INTO cust VALUES
(1,'Amelia Stone','Brookfield',DATE('now', '-71 years', '+6 days'),DATE('now', '-22 years'),'Y'),
(2,'Darnell Price','Brookfield',DATE('now', '-34 years', '-41 days'),DATE('now', '-1 years', '+2 days'),'N'),
(3,'Yuki Tanabe','Lakeport',DATE('now', '-27 years'),DATE('now'),'Y'),
(4,'Marcel Dubois','Lakeport',DATE('now', '-66 years', '-120 days'),DATE('now', '-13 years', '-8 days'),'N'),
(5,'Priya Nair','Eastham',DATE('now', '-45 years', '-9 days'),DATE('now', '-5 years', '-60 days'),'Y'),
(6,'Conrad Veil','Eastham',DATE('now', '-19 years', '-30 days'),DATE('now', '-1 years', '-1 days'),NULL),
(7,'Shauna Blake','Brookfield',DATE('now', '-58 years'),DATE('now', '-9 years'),'N'),
(8,'Tobias Lund','Granby',DATE('now', '-82 years', '-77 days'),DATE('now', '-30 years', '-4 days'),'Y'),
(9,'Rosa Quintero','Granby',DATE('now', '-39 years', '+14 days'),DATE('now', '-12 days'),'N'),
(10,'Eliot Marsh','Lakeport',DATE('now', '-17 years'),DATE('now'),NULL),
(11,'Ingrid Falk','Eastham','1979-08-02','2021-05-17','Y'),
(12,'Kwame Boateng','Granby',DATE('now', '-50 years', '-200 days'),DATE('now', '-3 days'),'Y');
INSERT INTO agt VALUES
(1,'Vera Lindqvist','North',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 59,DATE('now', '-24 years'),DATE('now', '+300 days')),
(2,'Hugo Prentice','North',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 31,DATE('now', '-2 years', '-50 days'),DATE('now', '+20 days')),
(3,'Mina Okafor','South',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 44,DATE('now', '-12 years'),DATE('now', '-15 days')),
(4,'Leo Castellan','South',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 26,DATE('now'),DATE('now', '+2 years')),
(5,'Gwen Hartley','Harbour',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 63,DATE('now', '-33 years', '-40 days'),DATE('now', '-1 years', '-5 days')),
(6,'Stefan Ilic','Harbour',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 37,DATE('now', '-1 years'),DATE('now', '+1 years')),
(7,'Beth Arroway','Harbour',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 49,'2017-09-04',DATE('now', '+45 days'));
INSERT INTO pol VALUES
('H-1001',1,1,'home',DATE('now', '-21 years'),DATE('now', '+120 days'),640.0),
('A-1002',1,1,'auto',DATE('now', '-1 years'),DATE('now'),512.5),
('A-1003',2,2,'auto',DATE('now', '-1 years', '+2 days'),DATE('now', '+2 days'),890.0),
('L-1004',4,3,'life',DATE('now', '-13 years'),DATE('now', '+7 years'),1310.0),
('H-1005',5,3,'home',DATE('now', '-5 years'),DATE('now', '-25 days'),705.0),
('T-1006',3,4,'travel',DATE('now'),DATE('now', '+14 days'),96.0),
('A-1007',6,6,'auto',DATE('now', '-1 years', '-1 days'),DATE('now', '-1 days'),1420.0),
('H-1008',7,5,'home',DATE('now', '-9 years'),DATE('now', '+1 years'),588.0),
('L-1009',8,5,'life',DATE('now', '-30 years'),DATE('now', '-2 years', '-3 days'),1875.0),
('T-1010',9,4,'travel',DATE('now', '-12 days'),DATE('now', '+1 days'),74.5),
('A-1011',9,2,'auto',DATE('now', '+6 days'),DATE('now', '+1 years', '+6 days'),760.0),
('T-1012',4,6,'travel',DATE('now', '-40 days'),DATE('now', '-19 days'),131.0),
('H-1013',11,7,'home','2021-05-17',DATE('now', '+60 days'),555.0),
('A-1014',5,3,'auto',DATE('now', '-3 years', '-20 days'),DATE('now', '+1 years'),812.0),
('H-1015',12,7,'home',DATE('now', '-3 days'),DATE('now', '+1 years', '-3 days'),930.0),
('A-1016',10,4,'auto',DATE('now', '+1 days'),DATE('now', '+1 years', '+1 days'),1655.0),
('T-1017',7,5,'travel',DATE('now'),DATE('now', '+9 days'),118.0),
('L-1018',2,2,'life',DATE('now', '+1 years'),DATE('now', '+21 years'),1040.0),
('A-1019',11,7,'auto','2022-02-01','2023-02-01',498.0);
INSERT INTO clm VALUES
(501,'H-1001',DATE('now', '-8 days'),DATE('now', '-6 days'),NULL,4200.0,'open'),
(502,'A-1002',DATE('now', '-1 days'),DATE('now'),NULL,950.0,'open'),
(503,'A-1003',DATE('now', '-1 years', '+10 days'),DATE('now', '-1 years', '+12 days'),DATE('now', '-1 years', '+40 days'),2310.0,'paid'),
(504,'H-1005',DATE('now', '-70 days'),DATE('now', '-66 days'),DATE('now'),1180.0,'paid'),
(505,'A-1007',DATE('now', '-33 days'),DATE('now', '-29 days'),NULL,7600.0,'open'),
(506,'L-1009',DATE('now', '-2 years', '-60 days'),DATE('now', '-2 years', '-45 days'),DATE('now', '-2 years', '-10 days'),40000.0,'paid'),
(507,'T-1010',DATE('now', '-2 days'),DATE('now', '-1 days'),NULL,310.0,'open'),
(508,'A-1014',DATE('now', '-1 years'),DATE('now', '-1 years'),DATE('now', '-1 years', '+5 days'),640.0,'denied'),
(509,'T-1012',DATE('now', '-25 days'),DATE('now', '-18 days'),DATE('now', '-3 days'),275.0,'paid'),
(510,'H-1008',DATE('now'),DATE('now'),NULL,1530.0,'open'),
(511,'A-1014',DATE('now', '-120 days'),DATE('now', '-101 days'),NULL,3900.0,'open'),
(512,'H-1013','2023-11-05','2023-11-09','2023-12-20',820.0,'paid'),
(513,'A-1019','2022-06-30','2022-07-02','2022-08-11',1975.0,'paid'),
(514,'A-1007',DATE('now', '-1 years', '-15 days'),DATE('now', '-1 years'),DATE('now', '-1 years', '+30 days'),1100.0,'denied'),
(515,'H-1015',DATE('now', '-1 days'),DATE('now', '-1 days'),NULL,260.0,'open'),
(516,'H-1001',DATE('now', '-4 years'),DATE('now', '-4 years', '+1 days'),DATE('now', '-4 years', '+60 days'),5150.0,'paid');
INSERT INTO prem_bill VALUES
(1,'H-1001',DATE('now', '-30 days'),DATE('now'),NULL,160.0),
(2,'A-1002',DATE('now', '-45 days'),DATE('now', '-15 days'),NULL,128.13),
(3,'A-1003',DATE('now', '-62 days'),DATE('now', '-32 days'),DATE('now', '-27 days'),222.5),
(4,'L-1004',DATE('now', '-20 days'),DATE('now', '+10 days'),NULL,327.5),
(5,'H-1005',DATE('now', '-100 days'),DATE('now', '-70 days'),NULL,176.25),
(6,'T-1006',DATE('now'),DATE('now', '+14 days'),NULL,96.0),
(7,'A-1007',DATE('now', '-31 days'),DATE('now', '-1 days'),DATE('now'),355.0),
(8,'H-1008',DATE('now', '-29 days'),DATE('now', '+1 days'),NULL,147.0),
(9,'T-1010',DATE('now', '-12 days'),DATE('now', '+2 days'),DATE('now', '-5 days'),74.5),
(10,'A-1014',DATE('now', '-1 years', '-5 days'),DATE('now', '-1 years', '+25 days'),DATE('now', '-1 years', '+21 days'),203.0),
(11,'A-1014',DATE('now', '-40 days'),DATE('now', '-10 days'),NULL,203.0),
(12,'H-1015',DATE('now', '-3 days'),DATE('now', '+27 days'),NULL,232.5),
(13,'H-1013','2023-04-01','2023-05-01','2023-04-28',138.75),
(14,'H-1013','2024-04-01','2024-05-01','2024-05-19',138.75),
(15,'A-1019','2022-02-01','2022-03-03','2022-03-09',498.0),
(16,'T-1017',DATE('now'),DATE('now'),DATE('now'),118.0),
(17,'T-1012',DATE('now', '-40 days'),DATE('now', '-33 days'),DATE('now', '-30 days'),131.0),
(18,'H-1008',DATE('now', '-1 years'),DATE('now', '-1 years', '+30 days'),DATE('now', '-1 years', '+44 days'),147.0),
(19,'L-1009',DATE('now', '-2 years', '-90 days'),DATE('now', '-2 years', '-60 days'),DATE('now', '-2 years', '-61 days'),468.75),
(20,'A-1011',DATE('now', '-1 days'),DATE('now', '+36 days'),NULL,190.0);
