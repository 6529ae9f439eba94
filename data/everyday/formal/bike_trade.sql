CREATE TABLE mfr (
  mfr_id INTEGER PRIMARY KEY,
  mfr_nm TEXT,
  ctry TEXT,
  est_yr INTEGER,
  emp_cnt INTEGER
);
CREATE TABLE model (
  model_id INTEGER PRIMARY KEY,
  model_nm TEXT,
  mfr_id INTEGER,
  category TEXT,
  list_price REAL,
  weight_kg REAL,
  electric TEXT
);
CREATE TABLE dealer (
  dealer_id INTEGER PRIMARY KEY,
  dealer_nm TEXT,
  city TEXT,
  region TEXT,
  opened_yr INTEGER,
  rating REAL
);
CREATE TABLE dealer_brand (
  dealer_id INTEGER,
  mfr_id INTEGER,
  since_yr INTEGER,
  discount_pct REAL
);
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  dealer_id INTEGER,
  model_id INTEGER,
  sale_dt TEXT,
  qty INTEGER,
  unit_price REAL,
  cust_nm TEXT
);
INSERT INTO mfr VALUES (1,'Velora','Italy',1938,420),(2,'Tramont Cycles','France',1951,310),(3,'Kestrel Works','United Kingdom',1974,95),(4,'Hanse Rad','Germany',1926,780),(5,'Polder Fietsen','Netherlands',1948,530),(6,'Brightspoke','United Kingdom',2009,60),(7,'Ciclo Aurora','Italy',1962,140),(8,'Zephyr Lab','Germany',2018,25);
INSERT INTO model VALUES (1,'Strada 300',1,'Road',2450,8.1,'N'),(2,'Strada 500',1,'Road',4890,7.2,'N'),(3,'Alpe E',1,'Mountain',5300,21.5,'Y'),(4,'Mistral',2,'Touring',1680,13.4,'N'),(5,'Col Blanc',2,'Road',3120,7.9,'N'),(6,'Moorland',3,'Gravel',1990,10.2,'N'),(7,'Kontor',4,'City',890,15.8,'N'),(8,'Kontor E',4,'City',2390,23.1,'Y'),(9,'Deichgraf',4,'Touring',1450,14.6,'N'),(10,'Gracht',5,'City',740,17.9,'N'),(11,'Bakfiets XL',5,'Cargo',3980,38.0,'Y'),(12,'Duin E',5,'City',2150,24.4,'Y'),(13,'Spark',6,'City',1120,12.5,'N'),(14,'Aurora Uno',7,'Road',1750,8.9,'N'),(15,'Salita',7,'Mountain',2680,12.9,'N');
INSERT INTO dealer VALUES (1,'Pedal House','Bristol','West',1999,4.6),(2,'The Chain Gang','Leeds','North',2007,4.1),(3,'Spokes & Sons','York','North',1964,4.8),(4,'Harbour Bikes','Plymouth','West',2015,3.7),(5,'City Wheels','London','South East',2011,3.9),(6,'Green Lane Cycles','Brighton','South East',2003,4.4),(7,'Dales Cycle Store','Skipton','North',1988,NULL),(8,'Two Tyred','Norwich','East',2019,4.2);
INSERT INTO dealer_brand VALUES (1,1,2004,8.0),(1,5,2010,6.5),(1,3,2001,12.0),(2,4,2009,7.5),(2,5,2012,5.0),(3,2,1970,10.0),(3,3,1976,15.0),(3,1,1985,9.0),(3,4,1992,8.5),(4,6,2016,4.0),(5,5,2011,6.0),(5,1,2014,5.5),(6,2,2005,9.5),(6,5,2013,7.0),(6,7,2008,8.0),(7,3,1990,11.0),(7,4,2000,6.0);
INSERT INTO sale VALUES (1,1,1,'2022-03-14',2,2400,'Owen Pryce'),(2,1,10,'2022-04-02',5,700,'Bristol Couriers'),(3,1,11,'2022-05-19',3,3850,'Bristol Couriers'),(4,2,8,'2022-05-27',1,2390,'Maya Patel'),(5,2,12,'2022-06-11',2,2100,'Ruth Gaunt'),(6,3,5,'2022-06-18',1,3050,'Colin Frame'),(7,3,2,'2022-07-09',1,4700,'Colin Frame'),(8,3,6,'2022-08-21',2,1900,'Alice Boyd'),(9,5,10,'2022-09-05',12,690,'Metro Hostels'),(10,5,3,'2023-02-13',1,5250,'Dean Clarke'),(11,6,4,'2023-03-30',2,1600,'Ruth Gaunt'),(12,6,14,'2023-04-08',1,1750,'Fay Lister'),(13,6,12,'2023-04-22',3,2080,'Seaview Hotel'),(14,7,9,'2023-05-06',4,1400,'Dales Tours'),(15,7,6,'2023-05-06',1,1990,'Alice Boyd'),(16,3,7,'2023-06-17',2,860,'York Parcel'),(17,3,5,'2023-07-01',1,3120,'Henry Oates'),(18,4,13,'2023-07-24',2,1120,'Nina Stone'),(19,1,6,'2023-09-10',1,1950,'Owen Pryce'),(20,2,7,'2023-10-03',6,820,'Leeds College'),(21,5,11,'2024-01-15',2,3900,'Metro Hostels'),(22,3,9,'2024-03-02',1,1450,'Henry Oates');
