CREATE TABLE brch (
  brch_cd TEXT PRIMARY KEY,
  brch_nm TEXT,
  cty TEXT
);
CREATE TABLE agt (
  agt_id INTEGER PRIMARY KEY,
  agt_nm TEXT,
  brch_cd TEXT REFERENCES brch(brch_cd),
  jnd_yr INTEGER,
  comm_pct REAL,
  ext_flg TEXT
);
CREATE TABLE brwr (
  brwr_id INTEGER PRIMARY KEY,
  brwr_nm TEXT,
  brth_yr INTEGER,
  cty TEXT,
  inc_mth INTEGER,
  cr_scr INTEGER,
  ref_by INTEGER REFERENCES brwr(brwr_id)
);
CREATE TABLE ln (
  ln_no INTEGER PRIMARY KEY,
  brwr_id INTEGER REFERENCES brwr(brwr_id),
  guar_id INTEGER REFERENCES brwr(brwr_id),
  brch_cd TEXT REFERENCES brch(brch_cd),
  agt_id INTEGER REFERENCES agt(agt_id),
  orig_dt TEXT,
  prin_amt REAL,
  os_bal REAL,
  int_rt REAL,
  dys_late INTEGER,
  ln_sts TEXT,
  sec_flg INTEGER
);
CREATE TABLE pmt (
  pmt_id INTEGER PRIMARY KEY,
  ln_no INTEGER REFERENCES ln(ln_no),
  pmt_dt TEXT,
  pmt_amt REAL,
  pmt_mthd TEXT,
  bncd TEXT
);
CREATE TABLE cntct (
  cntct_id INTEGER PRIMARY KEY,
  ln_no INTEGER REFERENCES ln(ln_no),
  agt_id INTEGER REFERENCES agt(agt_id),
  cntct_dt TEXT,
  chnl TEXT,
  dur_min INTEGER,
  prom_amt REAL,
  nts TEXT
);
INSERT INTO brch VALUES ('N1','Northgate','Preston'),('S2','Southbank','Bristol'),('W3','Westmoor','Swansea'),('E4','Eastfield','Norwich');
INSERT INTO agt VALUES
(1,'Noreen Hatch','N1',2008,4.5,'N'),(2,'Clive Osei','N1',2015,5.0,'N'),(3,'Ruta Kazlauskas','S2',2012,6.0,'N'),
(4,'Morgan Recoveries','W3',2019,18.0,'Y'),(5,'Ivor Bevan','W3',2003,4.0,'N'),(6,'Swift Trace Ltd','S2',2021,22.5,'Y'),(7,'Dora Keane','N1',2022,5.5,'N');
INSERT INTO brwr VALUES
(1,'Alfie Thornton',1979,'Preston',2900,610,NULL),(2,'Beatriz Nunes',1988,'Bristol',2300,545,NULL),(3,'Carwyn Rees',1965,'Swansea',3600,702,NULL),
(4,'Dilys Rees',1968,'Swansea',1800,655,3),(5,'Enzo Ferri',1993,'Bristol',1650,489,2),(6,'Fatou Camara',1990,'Preston',2050,578,1),
(7,'Graham Pell',1957,'Norwich',1400,634,NULL),(8,'Hattie Moon',1999,'Bristol',1550,468,2),(9,'Igor Zelenko',1982,'Preston',4100,731,1),(10,'Joyce Akers',1972,'Swansea',2600,NULL,4);
INSERT INTO ln VALUES
(4001,1,NULL,'N1',1,'2019-03-12',12000,3400,7.5,0,'current',1),(4002,2,1,'S2',3,'2020-06-01',8000,6150,11.9,95,'overdue',0),
(4003,3,4,'W3',5,'2018-10-22',25000,9800,5.4,12,'overdue',1),(4004,4,3,'W3',5,'2021-01-15',5000,2100,8.9,0,'current',0),
(4005,5,2,'S2',6,'2021-05-30',3500,3900,24.9,310,'written off',0),(4006,6,1,'N1',2,'2022-02-14',6000,4700,13.5,47,'overdue',0),
(4007,7,NULL,'W3',NULL,'2017-08-08',9000,0,6.9,0,'settled',1),(4008,8,NULL,'S2',6,'2022-09-19',2000,2350,29.9,265,'overdue',0),
(4009,9,3,'N1',1,'2020-11-03',30000,17500,4.9,0,'current',1),(4010,10,NULL,'W3',4,'2019-12-09',7500,5900,14.2,180,'overdue',0),
(4011,2,NULL,'S2',3,'2023-01-25',1500,800,19.5,0,'current',0),(4012,5,8,'S2',6,'2022-04-04',1200,1310,27.0,290,'written off',0),
(4013,1,6,'N1',NULL,'2016-07-18',10000,0,8.1,0,'settled',0);
INSERT INTO pmt VALUES
(1,4001,'2023-01-05',310,'direct debit','F'),(2,4001,'2023-02-05',310,'direct debit','F'),(3,4001,'2023-03-06',310,'direct debit','F'),
(4,4002,'2023-01-20',150,'card','F'),(5,4002,'2023-03-22',90,'cheque','T'),(6,4003,'2023-02-01',420,'transfer','F'),
(7,4003,'2023-03-15',420,'cheque','T'),(8,4004,'2023-01-10',135,'direct debit','F'),(9,4006,'2023-02-27',200,'card','F'),
(10,4006,'2023-04-03',100,'direct debit','T'),(11,4007,'2022-08-08',640,'transfer','F'),(12,4008,'2022-12-12',60,'cash','F'),
(13,4009,'2023-01-02',780,'transfer','F'),(14,4009,'2023-02-02',780,'transfer','F'),(15,4010,'2023-04-11',75,'cash','F'),
(16,4011,'2023-03-01',120,'card','F'),(17,4011,'2023-04-01',125,'card','F'),(18,4013,'2022-06-30',950,'transfer','F');
INSERT INTO cntct VALUES
(1,4002,3,'2023-02-10','phone',12,150,'will pay at month end'),(2,4002,3,'2023-03-28','letter',NULL,NULL,'second reminder sent'),
(3,4003,5,'2023-03-20','phone',7,420,'cheque bounced, apologised'),(4,4005,6,'2023-01-17','visit',40,NULL,'moved away, neighbour knows nothing'),
(5,4005,4,'2022-11-11','phone',3,NULL,'hung up'),(6,4006,2,'2023-04-06','phone',15,300,'lost job, asked for a payment plan'),
(7,4008,6,'2023-02-02','visit',55,100,'paid nothing so far'),(8,4008,6,'2023-03-09','phone',5,80,'promises again'),
(9,4010,4,'2023-04-01','visit',35,75,'payment plan agreed'),(10,4010,5,'2023-02-15','phone',9,NULL,'disputes the sum'),
(11,4012,6,'2023-01-18','letter',NULL,NULL,'returned to sender'),(12,4002,7,'2023-04-12','phone',21,200,'new payment plan');
