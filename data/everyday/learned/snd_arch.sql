CREATE TABLE prsn (
  prsn_id INTEGER PRIMARY KEY,
  nm TEXT,
  brth_yr INTEGER,
  dth_yr INTEGER,
  ntnlty TEXT,
  tchr_id INTEGER,
  FOREIGN KEY (tchr_id) REFERENCES prsn(prsn_id)
);
CREATE TABLE fnds (
  fnds_id INTEGER PRIMARY KEY,
  fnds_nm TEXT,
  par_fnds_id INTEGER,
  don_prsn_id INTEGER,
  acq_dt TEXT,
  FOREIGN KEY (par_fnds_id) REFERENCES fnds(fnds_id),
  FOREIGN KEY (don_prsn_id) REFERENCES prsn(prsn_id)
);
CREATE TABLE rec (
  rec_id INTEGER PRIMARY KEY,
  ttl TEXT,
  fnds_id INTEGER,
  spkr_id INTEGER,
  recdst_id INTEGER,
  rec_dt TEXT,
  lang TEXT,
  dur_min INTEGER,
  dgtsd TEXT,
  rstr_flg INTEGER,
  FOREIGN KEY (fnds_id) REFERENCES fnds(fnds_id),
  FOREIGN KEY (spkr_id) REFERENCES prsn(prsn_id),
  FOREIGN KEY (recdst_id) REFERENCES prsn(prsn_id)
);
CREATE TABLE carr (
  carr_id INTEGER PRIMARY KEY,
  rec_id INTEGER,
  carr_typ TEXT,
  mfr_yr INTEGER,
  wt_g INTEGER,
  cond_grd INTEGER,
  shlf_cd TEXT,
  FOREIGN KEY (rec_id) REFERENCES rec(rec_id)
);
CREATE TABLE usr (
  usr_id INTEGER PRIMARY KEY,
  fnm TEXT,
  lnm TEXT,
  inst TEXT,
  reg_dt TEXT,
  act_flg TEXT
);
CREATE TABLE cpy_req (
  req_id INTEGER PRIMARY KEY,
  usr_id INTEGER,
  rec_id INTEGER,
  req_dt TEXT,
  dlv_dt TEXT,
  n_cpy INTEGER,
  fee_per_cpy REAL,
  req_sts TEXT,
  prps TEXT,
  FOREIGN KEY (usr_id) REFERENCES usr(usr_id),
  FOREIGN KEY (rec_id) REFERENCES rec(rec_id)
);
INSERT INTO prsn VALUES
(1,'Edmund Falke',1871,1949,'Austrian',NULL),(2,'Margarethe Lichtblau',1902,1988,'Austrian',1),(3,'Seamus O''Dowd',1886,1961,'Irish',NULL),
(4,'Brigid Keaney',1921,2009,'Irish',3),(5,'Yusup Batyrov',1934,2015,'Turkmen',NULL),(6,'Karin Solberg',1948,NULL,'Norwegian',2),
(7,'Nils Aikio',1911,1992,'Norwegian',NULL),(8,'Tadeusz Wron',1957,NULL,'Polish',6),(9,'Oona Falke',1961,NULL,'Austrian',2);
INSERT INTO fnds VALUES
(1,'Falke Legacy',NULL,9,'1974-05-20'),(2,'Falke Cylinders',1,9,'1976-11-02'),(3,'Atlantic Voices',NULL,4,'1983-03-15'),(4,'Northern Chant',NULL,6,'1999-09-01'),
(5,'Joik Field Tapes',4,6,'2004-06-18'),(6,'Steppe Epics',NULL,NULL,'2010-02-10'),(7,'Island Weather Talk',3,4,'1991-08-27');
INSERT INTO rec VALUES
(101,'Greeting to the Emperor',2,1,1,'1907-04-11','German',3,'yes',0),(102,'Bird Calls of the Prater',2,1,2,'1929-05-06','German',4,'yes',0),
(103,'The Drowned Village',3,3,4,'1952-10-19','Irish',27,'yes',0),(104,'How to Read the Clouds',7,3,4,'1955-07-08','Irish',41,'no',0),
(105,'Lament for Three Brothers',3,4,2,'1958-02-23','Irish',12,'yes',1),(106,'Reindeer Joik',5,7,6,'1973-01-30','Sami',6,'yes',0),
(107,'Winter Journey of Nils',5,7,6,'1974-12-12','Sami',95,'no',1),(108,'Epic of the Blind Horse',6,5,8,'1989-06-25',NULL,214,'no',0),
(109,'Song of the Salt Caravan',6,5,8,'1990-08-14',NULL,58,'yes',0),(110,'Interview on Wax Cylinders',1,2,9,'1984-11-05','German',133,'yes',0),
(111,'Church Hymns of Lofoten',4,6,8,'2001-03-04','Norwegian',72,'yes',0),(112,'Talk on Storm Songs',7,4,6,'1996-09-21','English',49,'no',1),(113,'Untitled Reel',1,NULL,2,'1938-06-17',NULL,18,'no',0);
INSERT INTO carr VALUES
(1,101,'wax cylinder',1906,95,2,'W-01'),(2,102,'wax cylinder',1928,98,3,'W-02'),(3,102,'shellac disc',1930,340,4,'S-10'),(4,103,'tape reel',1951,260,4,'T-11'),
(5,104,'tape reel',1954,265,3,'T-12'),(6,105,'tape reel',1957,255,5,'T-13'),(7,106,'tape reel',1972,270,5,'T-40'),(8,107,'tape reel',1973,540,2,'T-41'),
(9,107,'cassette',1981,42,4,'C-05'),(10,108,'cassette',1988,45,1,'C-21'),(11,109,'cassette',1989,44,3,'C-22'),(12,110,'cassette',1983,43,5,'C-09'),
(13,112,'cassette',1995,41,4,NULL),(14,113,'shellac disc',1937,355,1,'S-15'),(15,108,'cassette',1988,46,2,'C-23');
INSERT INTO usr VALUES
(1,'Helga','Brandner','Vienna Folk Institute','2018-02-12','T'),(2,'Conor','Malley','Western Radio','2019-10-03','T'),(3,'Aino','Laine',NULL,'2021-01-19','F'),
(4,'Jerzy','Sowa','Lublin Conservatory','2021-11-30','T'),(5,'Mei','Tanaka','Sound Lab Kyoto','2022-06-08','T'),(6,'Victor','Ames',NULL,'2017-05-25','F'),(7,'Ruth','Oakes','Western Radio','2023-03-14','T');
INSERT INTO cpy_req VALUES
(1,1,101,'2022-03-01','2022-03-15',2,18.0,'delivered','exhibition'),(2,1,102,'2022-03-01','2022-03-20',1,18.0,'delivered','exhibition'),
(3,2,103,'2022-09-12','2022-09-19',3,25.0,'delivered','radio feature on drowned places'),(4,2,105,'2022-10-04',NULL,1,25.0,'refused','radio feature'),
(5,3,106,'2022-11-21','2022-12-09',1,12.5,'delivered','private study'),(6,4,109,'2023-01-16','2023-02-02',2,30.0,'delivered','doctoral thesis'),
(7,4,108,'2023-01-16',NULL,1,75.0,'pending','doctoral thesis'),(8,5,110,'2023-04-03','2023-04-11',4,22.0,'delivered','restoration course'),
(9,5,102,'2023-05-22','2023-06-01',6,18.0,'delivered','restoration course'),(10,7,103,'2023-06-13',NULL,2,25.0,'pending','radio drama'),
(11,7,112,'2023-06-13',NULL,1,28.0,'refused','radio drama'),(12,1,110,'2023-07-04',NULL,1,22.0,'pending','book on cylinders'),(13,6,111,'2022-04-27','2022-05-05',1,15.0,'delivered','choir rehearsal');
