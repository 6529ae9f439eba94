CREATE TABLE film (
  fid INTEGER PRIMARY KEY,
  film_title TEXT,
  rel_yr INTEGER,
  runtime_min INTEGER,
  genre TEXT,
  director_id INTEGER,
  cert TEXT,
  budget_m REAL,
  gross_m REAL
);
CREATE TABLE director (
  did INTEGER PRIMARY KEY,
  dir_name TEXT,
  born TEXT,
  country TEXT
);
CREATE TABLE member (
  mid INTEGER PRIMARY KEY,
  nick TEXT,
  joined TEXT,
  gender TEXT,
  birth_yr INTEGER,
  is_trial INTEGER,
  pay_method INTEGER,
  country TEXT
);
CREATE TABLE verdict (
  vid INTEGER PRIMARY KEY,
  fid INTEGER,
  mid INTEGER,
  score INTEGER,
  posted TEXT,
  review TEXT,
  likes INTEGER,
  spoiler INTEGER
);
CREATE TABLE collection (
  cid INTEGER PRIMARY KEY,
  mid INTEGER,
  coll_title TEXT,
  made_on TEXT,
  followers INTEGER,
  public_yn TEXT
);
CREATE TABLE collection_film (
  cid INTEGER,
  fid INTEGER,
  pos INTEGER
);
INSERT INTO director VALUES
(1,'Agnes Thorvald','1958-04-17','Denmark'),
(2,'Ren Okabe','1971-09-02','Japan'),
(3,'Marisol Quint','1983-12-11','Mexico'),
(4,'Desmond Hale','1946-01-30','UK'),
(5,'Yael Brin','1990-06-24','Israel'),
(6,'Paolo Ricci',NULL,'Italy');
INSERT INTO film VALUES
(1,'The Lantern Keeper',1998,124,'Drama',4,'12',14.0,61.5),
(2,'Paper Submarine',2016,97,'Comedy',3,'U',6.5,22.8),
(3,'Neon Monsoon',2004,141,'Sci-Fi',2,'15',55.0,189.0),
(4,'Quiet Hours in Aarhus',1989,108,'Drama',1,'12',2.1,5.9),
(5,'Knife Weather',2019,113,'Thriller',5,'18',9.0,31.2),
(6,'Second Moon Rising',2021,156,'Sci-Fi',2,'12',120.0,98.0),
(7,'The Goat Accountant',2018,92,'Comedy',3,'12',4.2,40.6),
(8,'Winter of Bells',2007,119,'Drama',1,'15',7.7,12.4),
(9,'Last Tram to Nowhere',2022,101,'Thriller',6,'15',5.5,NULL),
(10,'Dust Cathedral',1979,167,'Western',4,'15',11.0,48.3),
(11,'Orbit of Fools',2023,104,'Comedy',5,'U',18.0,27.1);
INSERT INTO member VALUES
(501,'popcorn_pia','2015-02-03','F',1988,0,1,'Germany'),
(502,'reelgrump','2013-07-19','M',1959,0,1,'UK'),
(503,'mx_cinema','2018-11-28','X',1997,0,1,'Canada'),
(504,'tokyo_drift_away','2019-04-08','M',1992,1,0,'Japan'),
(505,'solaria','2020-01-14','F',2000,0,0,'Mexico'),
(506,'oldnitrate','2012-05-30','M',1951,0,1,'USA'),
(507,'kite_runner99','2021-09-06','F',1999,1,0,'UK'),
(508,'binge_bert','2022-03-21','M',NULL,1,0,'Germany'),
(509,'velvet_row','2016-08-25','F',1979,0,1,'UK');
INSERT INTO verdict VALUES
(1,1,501,4,'2015-06-12','Slow but luminous.',31,0),
(2,1,502,5,'2014-02-09','A masterpiece of fog and patience.',88,0),
(3,2,503,3,'2019-01-05',NULL,2,0),
(4,3,502,2,'2013-09-17','Too much rain, too little plot.',45,0),
(5,3,504,5,'2019-05-01','The ending on the bridge broke me.',67,1),
(6,3,506,4,'2016-10-22',NULL,9,0),
(7,4,506,5,'2012-08-11','Restored print is a wonder.',24,0),
(8,5,505,4,'2020-03-03','He was the uncle all along!',53,1),
(9,5,507,3,'2021-10-15',NULL,4,0),
(10,6,504,4,'2021-12-27','Huge and hypnotic.',38,0),
(11,6,502,1,'2022-01-08','Two and a half hours of nothing.',102,0),
(12,6,508,5,'2022-04-02','Best sound design ever.',17,0),
(13,7,501,5,'2018-12-19','Laughed until I cried.',59,0),
(14,7,503,4,'2019-02-14','Warm, silly, clever.',20,0),
(15,7,505,5,'2020-06-30',NULL,11,0),
(16,8,509,3,'2017-03-26','Beautiful bells, thin story.',14,0),
(17,9,507,2,'2022-11-20','The driver is a ghost, obviously.',33,1),
(18,9,509,4,'2022-12-02',NULL,6,0),
(19,10,506,5,'2013-01-25','They do not make westerns like this.',76,0),
(20,10,502,4,'2014-11-03','Long shadows, long film.',29,0),
(21,11,508,2,'2023-07-04',NULL,1,0),
(22,11,501,3,'2023-08-16','Pleasant, forgettable.',8,0),
(23,3,509,4,'2018-05-13','Rain as a character.',41,0),
(24,1,507,NULL,'2022-02-22','Will finish it later.',0,0);
INSERT INTO collection VALUES
(1,501,'Comedies for grey Sundays','2019-03-10',412,'Y'),
(2,502,'Overrated','2015-12-01',1290,'Y'),
(3,506,'Seen on nitrate','2013-04-04',655,'Y'),
(4,504,'Sci-Fi marathon','2021-12-29',87,'Y'),
(5,505,'Secret favourites','2020-07-07',0,'N'),
(6,502,'Fog and patience','2017-09-18',340,'Y'),
(7,509,'To watch with mum','2018-01-06',3,'N');
INSERT INTO collection_film VALUES
(1,2,1),(1,7,2),(1,11,3),(2,3,1),(2,6,2),(3,10,1),(3,4,2),(3,1,3),(4,3,1),(4,6,2),(5,7,1),(5,5,2),(6,1,1),(6,10,2),(6,4,3),(6,8,4),(7,8,1);
