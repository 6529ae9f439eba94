CREATE TABLE outlets (
  store_nbr INTEGER PRIMARY KEY,
  store_nm TEXT,
  st_cd TEXT,
  fmt_cd TEXT,
  sqft INTEGER,
  open_yr INTEGER,
  stn_id INTEGER REFERENCES stations(stn_id)
);
CREATE TABLE stations (
  stn_id INTEGER PRIMARY KEY,
  stn_nm TEXT,
  elev_m INTEGER,
  auto TEXT
);
CREATE TABLE daily_wx (
  stn_id INTEGER REFERENCES stations(stn_id),
  dt TEXT,
  tmax REAL,
  tmin REAL,
  precip REAL,
  snow REAL,
  wnd_avg REAL,
  codes TEXT
);
CREATE TABLE items (
  item_nbr INTEGER PRIMARY KEY,
  item_nm TEXT,
  dept TEXT,
  wx_sens TEXT,
  price REAL
);
CREATE TABLE units_sold (
  store_nbr INTEGER REFERENCES outlets(store_nbr),
  dt TEXT,
  item_nbr INTEGER REFERENCES items(item_nbr),
  units INTEGER,
  promo INTEGER
);
INSERT INTO stations VALUES
(1,'Duluth Harbor',186,'T'),
(2,'Boulder Mesa',1655,'T'),
(3,'Galveston Pier',2,'F'),
(4,'Asheville Ridge',650,'T'),
(5,'Fargo Field',274,'F');
INSERT INTO outlets VALUES
(101,'Superior Street','MN','S',42000,1999,1),
(102,'Canal Park','MN','C',6500,2014,1),
(103,'Flatiron Plaza','CO','S',55000,2006,2),
(104,'Seawall','TX','S',38000,1991,3),
(105,'Strand Corner','TX','C',5200,2018,3),
(106,'Biltmore Way','NC','N',21000,2010,4),
(107,'Red River Mall','ND','S',47000,2002,5),
(108,'Pearl Street','CO','C',4800,NULL,2);
INSERT INTO daily_wx VALUES
(1,'2022-01-10',-12.5,-22.0,0.0,0.0,18.4,NULL),
(1,'2022-02-21',-6.0,-13.5,9.2,24.0,29.7,'SN BLSN'),
(1,'2022-07-15',27.5,16.0,0.0,0.0,9.1,NULL),
(1,'2022-12-14',0.5,-4.0,31.0,38.5,41.3,'SN FZRA'),
(2,'2022-01-10',8.0,-3.5,0.0,0.0,12.2,NULL),
(2,'2022-05-20',4.5,-1.0,26.4,19.0,22.6,'RA SN'),
(2,'2022-07-15',35.5,18.5,0.4,0.0,10.8,'TS'),
(2,'2022-12-14',-1.5,-11.0,1.1,3.0,15.5,'SN'),
(3,'2022-01-10',17.0,9.5,4.6,0.0,21.9,'RA'),
(3,'2022-07-15',34.0,27.5,0.0,0.0,17.3,'HZ'),
(3,'2022-08-25',31.5,26.0,88.2,0.0,63.5,'RA TS'),
(3,'2022-12-14',19.5,12.0,12.7,0.0,25.4,'RA TS'),
(4,'2022-01-16',-0.5,-5.0,27.9,23.5,19.8,'SN'),
(4,'2022-07-15',30.0,19.0,6.8,0.0,6.2,'TS RA'),
(4,'2022-10-01',15.0,12.5,44.7,0.0,33.1,'RA'),
(5,'2022-01-10',-18.0,-29.5,0.0,NULL,24.6,'BLSN'),
(5,'2022-07-15',29.5,15.5,0.0,0.0,14.4,NULL),
(5,'2022-12-14',-2.0,-6.5,17.3,21.0,45.2,'SN BLSN');
INSERT INTO items VALUES
(11,'Snow shovel','Hardware','Y',24.9),
(12,'Rock salt 10 kg','Hardware','Y',11.5),
(13,'Umbrella','Apparel','Y',14.0),
(14,'Bottled water 12-pack','Grocery','Y',5.4),
(15,'Sunscreen','Health','Y',9.8),
(16,'Laundry detergent','Household','N',12.6),
(17,'Flashlight','Hardware','Y',8.2),
(18,'White bread','Grocery','N',2.9);
INSERT INTO units_sold VALUES
(101,'2022-02-21',11,37,0),(101,'2022-02-21',12,64,1),(101,'2022-12-14',11,58,0),(101,'2022-12-14',18,96,0),(101,'2022-07-15',15,22,1),
(102,'2022-02-21',12,9,0),(102,'2022-12-14',14,41,0),(102,'2022-01-10',16,3,0),
(103,'2022-05-20',11,12,0),(103,'2022-07-15',15,73,1),(103,'2022-07-15',14,118,0),(103,'2022-12-14',12,16,0),
(104,'2022-08-25',14,305,0),(104,'2022-08-25',17,142,0),(104,'2022-08-25',13,88,1),(104,'2022-07-15',15,110,0),(104,'2022-01-10',13,15,0),
(105,'2022-08-25',14,67,0),(105,'2022-12-14',13,11,0),(105,'2022-07-15',16,5,1),
(106,'2022-01-16',18,54,0),(106,'2022-01-16',11,19,0),(106,'2022-10-01',13,46,0),(106,'2022-10-01',17,29,0),
(107,'2022-12-14',11,33,0),(107,'2022-12-14',12,81,1),(107,'2022-01-10',18,60,0),(107,'2022-07-15',15,26,0);
