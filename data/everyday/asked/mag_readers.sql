CREATE TABLE mag (
  mag_id INTEGER PRIMARY KEY,
  mag_nm TEXT,
  topic TEXT,
  founded_yr INTEGER,
  issues_per_yr INTEGER
);
CREATE TABLE reader (
  rdr_id INTEGER PRIMARY KEY,
  rdr_nm TEXT,
  city TEXT,
  birth_dt TEXT,
  newsletter TEXT
);
CREATE TABLE subscription (
  sbn_id INTEGER PRIMARY KEY,
  rdr_id INTEGER,
  mag_id INTEGER,
  start_dt TEXT,
  end_dt TEXT,
  yr_price REAL,
  FOREIGN KEY (rdr_id) REFERENCES reader(rdr_id),
  FOREIGN KEY (mag_id) REFERENCES mag(mag_id)
);
CREATE TABLE invoice (
  inv_no INTEGER PRIMARY KEY,
  sbn_id INTEGER,
  amt REAL,
  inv_dt TEXT,
  due_dt TEXT,
  paid_dt TEXT,
  FOREIGN KEY (sbn_id) REFERENCES subscription(sbn_id)
);
CREATE TABLE issue (
  iss_id INTEGER PRIMARY KEY,
  mag_id INTEGER,
  headline TEXT,
  pages INTEGER,
  copy_deadline TEXT,
  pub_dt TEXT,
  FOREIGN KEY (mag_id) REFERENCES mag(mag_id)
);
INSERT INTO mag VALUES
(1,'Harbour Life','Sailing',CAST(STRFTIME('%Y','now') AS INTEGER)-62,12),
(2,'Night Sky','Astronomy',CAST(STRFTIME('%Y','now') AS INTEGER)-35,6),
(3,'The Slow Kitchen','Cooking',CAST(STRFTIME('%Y','now') AS INTEGER)-9,10),
(4,'Rail & Route','Railways',CAST(STRFTIME('%Y','now') AS INTEGER)-88,12),
(5,'Small Gardens','Gardening',CAST(STRFTIME('%Y','now') AS INTEGER)-21,8),
(6,'Chalk and Rope','Climbing',CAST(STRFTIME('%Y','now') AS INTEGER)-4,4),
(7,'Old Maps Quarterly','History',CAST(STRFTIME('%Y','now') AS INTEGER)-54,4);
INSERT INTO reader VALUES
(1,'Agnes Murray','Cork',DATE('now','-81 years','-30 days'),'F'),
(2,'Brian Doyle','Galway',DATE('now','-47 years'),'T'),
(3,'Ciara Nolan','Dublin',DATE('now','-31 years','-200 days'),'T'),
(4,'Declan Burke','Dublin',DATE('now','-69 years','-120 days'),'F'),
(5,'Eimear Walsh','Cork',DATE('now','-26 years','-50 days'),'T'),
(6,'Fergal Kane','Limerick',DATE('now','-54 years','-280 days'),'F'),
(7,'Grainne Foley','Dublin',DATE('now','-73 years','-15 days'),'T'),
(8,'Hugh Tobin','Galway',DATE('now','-20 years','-100 days'),'T'),
(9,'Isolde Quinn','Limerick',NULL,'F'),
(10,'Jack Sheehan','Dublin',DATE('now','-38 years','-340 days'),'T'),
(11,'Kate Lynch','Sligo',DATE('now','-58 years','-75 days'),'F'),
(12,'Liam Power','Sligo',DATE('now','-43 years','-160 days'),'T');
INSERT INTO subscription VALUES
(1,1,1,DATE('now','-3 years','-40 days'),DATE('now','+20 days'),72),
(2,2,2,DATE('now','-1 years'),DATE('now','+1 years'),45),
(3,3,3,DATE('now'),DATE('now','+1 years'),58),
(4,4,4,DATE('now','-5 years','-10 days'),DATE('now','-100 days'),84),
(5,5,3,DATE('now'),DATE('now','+2 years'),52),
(6,6,4,DATE('now','-1 years'),DATE('now','+11 days'),84),
(7,7,5,DATE('now','-2 years','-90 days'),DATE('now','+60 days'),49),
(8,8,6,DATE('now'),DATE('now','+1 years'),28),
(9,9,2,DATE('now','-1 years'),DATE('now','-12 days'),45),
(10,10,1,DATE('now','-1 years'),DATE('now','+2 years'),66),
(11,10,2,DATE('now','-1 years'),DATE('now','+90 days'),45),
(12,2,3,DATE('now','-50 days'),DATE('now','+315 days'),58),
(13,11,7,'2017-02-01','2019-01-31',38),
(14,11,4,'2016-10-15','2018-10-14',79),
(15,12,1,'2017-02-20','2020-02-19',64),
(16,4,5,'2017-08-05','2018-08-04',44),
(17,7,7,DATE('now','-400 days'),DATE('now','-35 days'),40),
(18,3,6,DATE('now','-2 years','-20 days'),DATE('now','-1 years','-20 days'),26);
INSERT INTO invoice VALUES
(1001,13,38,'2017-02-03','2017-03-05','2017-02-27'),
(1002,14,79,'2016-10-17','2016-11-16','2016-12-02'),
(1003,15,64,'2017-02-22','2017-03-24','2017-03-10'),
(1004,16,44,'2017-08-07','2017-09-06','2017-08-30'),
(1005,2,45,DATE('now','-1 years'),DATE('now','-335 days'),DATE('now','-1 years','+9 days')),
(1006,6,84,DATE('now','-1 years'),DATE('now','-335 days'),NULL),
(1007,12,58,DATE('now','-48 days'),DATE('now','-18 days'),NULL),
(1008,7,49,DATE('now','-60 days'),DATE('now','-30 days'),NULL),
(1009,1,72,DATE('now','-30 days'),DATE('now'),NULL),
(1010,10,66,DATE('now','-28 days'),DATE('now'),DATE('now','-1 days')),
(1011,3,58,DATE('now'),DATE('now','+30 days'),NULL),
(1012,5,52,DATE('now'),DATE('now','+30 days'),DATE('now')),
(1013,8,28,DATE('now'),DATE('now','+30 days'),NULL),
(1014,11,45,DATE('now','-5 days'),DATE('now','+25 days'),DATE('now')),
(1015,17,40,DATE('now','-3 days'),DATE('now','+12 days'),NULL),
(1016,9,45,DATE('now','-24 days'),DATE('now','+6 days'),DATE('now','-1 days')),
(1017,4,84,DATE('now','-1 years','-90 days'),DATE('now','-1 years','-60 days'),DATE('now','-1 years'));
INSERT INTO issue VALUES
(1,1,'Knots that Hold',68,DATE('now','-20 days'),DATE('now')),
(2,2,'Comets in Autumn',52,DATE('now','-14 days'),DATE('now')),
(3,3,'Bread without Haste',84,DATE('now','-9 days'),DATE('now','+1 days')),
(4,4,'The Last Branch Lines',96,DATE('now','-4 days'),DATE('now','+9 days')),
(5,5,'Ferns for Shade',60,DATE('now','+6 days'),DATE('now','+25 days')),
(6,1,'Harbours of Brittany',72,DATE('now','+11 days'),DATE('now','+35 days')),
(7,4,'Signal Boxes',92,DATE('now','-32 days'),DATE('now','-1 days')),
(8,3,'Soups and Stocks',80,DATE('now','-1 years','-20 days'),DATE('now','-1 years')),
(9,6,'Granite Coast',44,DATE('now','-1 years','-15 days'),DATE('now','-1 years')),
(10,4,'Night Trains',101,DATE('now','-1 years','-25 days'),DATE('now','-1 years')),
(11,7,'Charting the Shannon',48,'2016-02-20','2016-03-15'),
(12,7,'Globes and their Makers',56,'2016-05-21','2016-06-15'),
(13,1,'Lighthouse Keepers',64,'2016-02-10','2016-03-01'),
(14,6,'Winter Walls',40,DATE('now','-2 years','-40 days'),DATE('now','-2 years','-20 days')),
(15,5,'Moss Lawns',58,DATE('now','+2 days'),DATE('now','+14 days'));
