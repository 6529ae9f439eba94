CREATE TABLE Composer (
  composer_id INTEGER PRIMARY KEY,
  composer_nm TEXT,
  birth_year INTEGER,
  country TEXT,
  era TEXT
);
CREATE TABLE Work (
  work_id INTEGER PRIMARY KEY,
  composer_id INTEGER,
  title TEXT,
  genre TEXT,
  minutes INTEGER,
  yr_written INTEGER
);
CREATE TABLE Hall (
  hall_id INTEGER PRIMARY KEY,
  hall_nm TEXT,
  city TEXT,
  seats INTEGER
);
CREATE TABLE Maestro (
  maestro_id INTEGER PRIMARY KEY,
  first_nm TEXT,
  last_nm TEXT,
  country TEXT,
  fee INTEGER
);
CREATE TABLE Soloist (
  soloist_id INTEGER PRIMARY KEY,
  soloist_nm TEXT,
  instrument TEXT,
  country TEXT
);
CREATE TABLE Concert (
  concert_id INTEGER PRIMARY KEY,
  hall_id INTEGER,
  maestro_id INTEGER,
  series TEXT,
  concert_dt DATETIME,
  tickets_sold INTEGER,
  broadcast TEXT,
  FOREIGN KEY (hall_id) REFERENCES Hall(hall_id),
  FOREIGN KEY (maestro_id) REFERENCES Maestro(maestro_id)
);
CREATE TABLE Programme_Item (
  concert_id INTEGER,
  item_no INTEGER,
  work_id INTEGER,
  soloist_id INTEGER,
  FOREIGN KEY (concert_id) REFERENCES Concert(concert_id),
  FOREIGN KEY (work_id) REFERENCES Work(work_id),
  FOREIGN KEY (soloist_id) REFERENCES Soloist(soloist_id)
);
INSERT INTO Composer VALUES (1,'Anselm Dorfler',1798,'Austria','Romantic'),(2,'Jean-Marc Tolbert',1862,'France','Late Romantic'),(3,'Piotr Zawada',1841,'Poland','Romantic'),(4,'Edith Carmody',1889,'United Kingdom','Modern'),(5,'Giacomo Bellarosa',1731,'Italy','Classical'),(6,'Henrik Aune',1865,'Norway','Late Romantic'),(7,'Lidia Markova',1931,'Russia','Modern'),(8,'Wilhelm Stade',1756,'Austria','Classical'),(9,'Aaron Pelletier',1974,'Canada','Contemporary');
INSERT INTO Work VALUES (1,1,'Symphony in D minor','Symphony',44,1831),(2,1,'Violin Concerto','Concerto',31,1838),(3,2,'La Mer Endormie','Tone Poem',19,1901),(4,2,'Piano Concerto No. 2','Concerto',27,1909),(5,3,'Mazovian Dances','Suite',16,1873),(6,3,'Symphony No. 3','Symphony',39,1884),(7,4,'Moorland Overture','Overture',11,1924),(8,4,'Cello Concerto','Concerto',29,1933),(9,5,'Overture to Medea','Overture',8,1769),(10,6,'Fjord Symphony','Symphony',47,1898),(11,6,'Northern Suite','Suite',22,1905),(12,7,'Concerto for Orchestra','Concerto',33,1968),(13,8,'Symphony No. 28','Symphony',26,1789),(14,8,'Piano Concerto No. 9','Concerto',24,1784),(15,9,'Aurora Fragments','Tone Poem',14,2012),(16,7,'Symphony No. 1','Symphony',52,1959);
INSERT INTO Hall VALUES (1,'Great Tonhalle','Lindburg',1850),(2,'Riverside Auditorium','Lindburg',1200),(3,'Kursaal','Bad Ferrol',640),(4,'Opera Nova','Marchena',2200),(5,'St. Brendan Church','Marchena',480);
INSERT INTO Maestro VALUES (1,'Ottilie','Frankh','Germany',14000),(2,'Matteo','Sorrentino','Italy',22000),(3,'David','Lindqvist','Sweden',17500),(4,'Naomi','Ashby','United Kingdom',12500),(5,'Leonid','Barsky','Russia',26000),(6,'Claire','Vasseur','France',9500);
INSERT INTO Soloist VALUES (1,'Isabel Ferrante','Violin','Italy'),(2,'Kaito Mori','Piano','Japan'),(3,'Magdalena Wolny','Piano','Poland'),(4,'Rupert Hale','Cello','United Kingdom'),(5,'Sigrid Dahl','Violin','Norway'),(6,'Andre Coutu','Cello','Canada'),(7,'Beatriz Lemos','Harp','Portugal');
INSERT INTO Concert VALUES (1,1,1,'Subscription A','2022-09-16 20:00:00',1710,'Y'),(2,1,2,'Subscription A','2022-10-21 20:00:00',1802,'Y'),(3,2,4,'Young Ears','2022-11-06 11:00:00',985,'N'),(4,3,1,'On Tour','2022-12-03 19:30:00',590,'N'),(5,4,5,'On Tour','2023-01-20 19:30:00',2045,'Y'),(6,1,3,'Subscription A','2023-02-10 20:00:00',1540,'N'),(7,2,3,'Subscription B','2023-03-17 20:00:00',1105,'N'),(8,1,5,'Gala','2023-05-06 19:00:00',1850,'Y'),(9,5,4,'On Tour','2023-06-11 17:00:00',402,'N'),(10,2,1,'Young Ears','2023-10-01 11:00:00',1020,NULL),(11,1,2,'Subscription A','2023-11-24 20:00:00',1688,'Y'),(12,2,1,'Subscription B','2024-01-19 20:00:00',1150,'N');
INSERT INTO Programme_Item VALUES (1,1,7,NULL),(1,2,2,1),(1,3,6,NULL),(2,1,9,NULL),(2,2,4,2),(2,3,10,NULL),(3,1,5,NULL),(3,2,11,NULL),(4,1,13,NULL),(4,2,14,3),(5,1,12,NULL),(5,2,16,NULL),(6,1,3,NULL),(6,2,8,4),(6,3,10,NULL),(7,1,13,NULL),(7,2,2,5),(7,3,11,NULL),(8,1,4,3),(8,2,1,NULL),(8,3,10,NULL),(9,1,5,NULL),(9,2,8,6),(10,1,7,NULL),(10,2,5,NULL),(11,1,3,NULL),(11,2,14,2),(11,3,6,NULL),(12,1,2,1),(12,2,10,NULL);
