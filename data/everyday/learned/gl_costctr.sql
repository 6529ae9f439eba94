CREATE TABLE emp (
  emp_id INTEGER PRIMARY KEY,
  fnm TEXT,
  lnm TEXT,
  job_ttl TEXT,
  hr_yr INTEGER,
  sup_id INTEGER,
  cc_id INTEGER,
  FOREIGN KEY (sup_id) REFERENCES emp(emp_id)
);
CREATE TABLE cc (
  cc_id INTEGER PRIMARY KEY,
  cc_cd TEXT,
  cc_nm TEXT,
  par_cc_id INTEGER,
  mgr_emp_id INTEGER,
  opn_yr INTEGER,
  flr_sqm INTEGER,
  act_flg TEXT,
  FOREIGN KEY (par_cc_id) REFERENCES cc(cc_id),
  FOREIGN KEY (mgr_emp_id) REFERENCES emp(emp_id)
);
CREATE TABLE acct (
  acct_no INTEGER PRIMARY KEY,
  acct_desc TEXT,
  acct_typ TEXT,
  blk_flg INTEGER
);
CREATE TABLE jrnl_hdr (
  jrnl_id INTEGER PRIMARY KEY,
  pst_dt TEXT,
  ent_by INTEGER,
  apr_by INTEGER,
  sts TEXT,
  rem_txt TEXT,
  FOREIGN KEY (ent_by) REFERENCES emp(emp_id),
  FOREIGN KEY (apr_by) REFERENCES emp(emp_id)
);
CREATE TABLE jrnl_ln (
  ln_id INTEGER PRIMARY KEY,
  jrnl_id INTEGER,
  acct_no INTEGER,
  cc_id INTEGER,
  dbt_amt REAL,
  crd_amt REAL,
  FOREIGN KEY (jrnl_id) REFERENCES jrnl_hdr(jrnl_id),
  FOREIGN KEY (acct_no) REFERENCES acct(acct_no),
  FOREIGN KEY (cc_id) REFERENCES cc(cc_id)
);
CREATE TABLE bdgt (
  bdgt_id INTEGER PRIMARY KEY,
  cc_id INTEGER,
  fy INTEGER,
  bdgt_amt REAL,
  spt_amt REAL,
  lck_flg TEXT,
  FOREIGN KEY (cc_id) REFERENCES cc(cc_id)
);
INSERT INTO emp VALUES
(1,'Marta','Ellwood','Finance Director',1998,NULL,1),(2,'Piers','Quennell','Controller',2004,1,1),
(3,'Sunita','Rao','Accountant',2011,2,2),(4,'Joel','Brandt','Accountant',2016,2,2),
(5,'Ines','Calvo','Plant Manager',2001,1,3),(6,'Derek','Obi','Fleet Manager',2009,5,5),
(7,'Lotte','Visser','Clerk',2019,3,2),(8,'Hamid','Karimi','Marketing Manager',2013,1,6),
(9,'Rosa','Lindqvist','Clerk',2021,3,2),(10,'Owen','Tate','Maintenance Lead',2007,5,4);
INSERT INTO cc VALUES
(1,'A100','Head Office',NULL,1,1989,640,'Y'),(2,'A110','Accounting',1,2,1992,210,'Y'),
(3,'B200','Production',NULL,5,1990,4200,'Y'),(4,'B210','Maintenance',3,10,1996,860,'Y'),
(5,'B220','Fleet',3,6,2003,1500,'Y'),(6,'C300','Marketing',1,8,2010,180,'Y'),
(7,'C310','Trade Fairs',6,8,2014,60,'N'),(8,'B230','Foundry',3,5,1991,2900,'N'),
(9,'D400','Training',1,NULL,2018,120,'Y');
INSERT INTO acct VALUES
(1200,'Bank',  'asset',0),(1400,'Trade Receivables','asset',0),(2100,'Trade Payables','liability',0),
(2300,'Old Loan','liability',1),(4000,'Product Sales','revenue',0),(4100,'Service Income','revenue',0),
(6000,'Wages','expense',0),(6200,'Electricity','expense',0),(6300,'Fuel','expense',0),
(6400,'Advertising','expense',0),(6500,'Office Supplies','expense',0),(6900,'Telex Charges','expense',1);
INSERT INTO jrnl_hdr VALUES
(501,'2022-11-14',3,2,'posted','monthly electricity bill'),(502,'2022-12-20',7,3,'posted','Christmas bonus wages'),
(503,'2023-01-09',7,2,'posted','fuel cards December'),(504,'2023-01-31',4,2,'reversed','wages January, wrong period'),
(505,'2023-02-15',9,3,'posted','fair stand deposit'),(506,'2023-03-03',7,4,'posted','customer payment'),
(507,'2023-03-28',3,1,'posted','quarter sales'),(508,'2023-04-11',9,3,'reversed','paper and toner'),
(509,'2023-05-02',7,2,'posted','fuel cards April'),(510,'2023-06-19',4,2,'posted','service contract income'),
(511,'2023-07-05',9,NULL,'draft','electricity estimate'),(512,'2023-07-08',7,NULL,'draft','poster campaign'),
(513,'2023-08-22',3,2,'posted','wages August'),(514,'2023-08-30',7,NULL,'draft','diesel tank refill');
INSERT INTO jrnl_ln VALUES
(1,501,6200,3,8200.00,0),(2,501,6200,2,640.50,0),(3,501,2100,1,0,8840.50),
(4,502,6000,3,15400,0),(5,502,6000,2,5200,0),(6,502,1200,1,0,20600),
(7,503,6300,5,3120.75,0),(8,503,2100,1,0,3120.75),(9,504,6000,4,9100,0),(10,504,1200,1,0,9100),
(11,505,6400,7,2500,0),(12,505,1200,1,0,2500),(13,506,1200,1,18750,0),(14,506,1400,1,0,18750),
(15,507,1400,3,64300,0),(16,507,4000,3,0,64300),(17,508,6500,2,412.30,0),(18,508,1200,1,0,412.30),
(19,509,6300,5,2874.10,0),(20,509,2100,1,0,2874.10),(21,510,1400,4,7300,0),(22,510,4100,4,0,7300),
(23,511,6200,3,7900,0),(24,512,6400,6,4800,0),(25,513,6000,3,15900,0),(26,513,6000,2,5350,0),
(27,513,1200,1,0,21250),(28,514,6300,5,1960,0);
INSERT INTO bdgt VALUES
(1,1,2022,120000,111500,'T'),(2,1,2023,125000,84200,'F'),(3,2,2022,64000,66300,'T'),(4,2,2023,68000,41900,'F'),
(5,3,2022,410000,398700,'T'),(6,3,2023,430000,301250,'F'),(7,4,2022,90000,97400,'T'),(8,4,2023,95000,61800,'F'),
(9,5,2022,52000,50100,'T'),(10,5,2023,55000,58350,'F'),(11,6,2022,74000,70900,'T'),(12,6,2023,70000,33600,'F'),
(13,7,2022,30000,12400,'T'),(14,8,2022,150000,149200,'T');
