CREATE TABLE house (
  house_id INTEGER PRIMARY KEY,
  "House Name" TEXT,
  "Head Office" TEXT,
  ctry TEXT,
  est INTEGER,
  indep TEXT
);
CREATE TABLE writer (
  wr_id INTEGER PRIMARY KEY,
  first_nm TEXT,
  last_nm TEXT,
  gndr TEXT,
  birth_yr INTEGER,
  death_yr INTEGER,
  natl TEXT
);
CREATE TABLE title (
  isbn TEXT PRIMARY KEY,
  "Book Title" TEXT,
  house_id INTEGER,
  genre_cd TEXT,
  "Release Date" TEXT,
  pgs INTEGER,
  "List Price" REAL,
  lang TEXT,
  FOREIGN KEY (house_id) REFERENCES house(house_id)
);
CREATE TABLE title_writer (
  isbn TEXT,
  wr_id INTEGER,
  role_cd TEXT,
  FOREIGN KEY (isbn) REFERENCES title(isbn),
  FOREIGN KEY (wr_id) REFERENCES writer(wr_id)
);
CREATE TABLE sale_stat (
  stat_id INTEGER PRIMARY KEY,
  isbn TEXT,
  yr INTEGER,
  fmt TEXT,
  "Copies Sold" INTEGER,
  "Copies Returned" INTEGER,
  unit_rev REAL,
  FOREIGN KEY (isbn) REFERENCES title(isbn)
);
INSERT INTO house VALUES
(1,'Marlow & Finch','London','GB',1921,'Y'),
(2,'Corvid Press','Edinburgh','GB',1988,'Y'),
(3,'Halbmond Verlag','Leipzig','DE',1903,'N'),
(4,'Orchard Lane Books','Boston','US',1967,'N'),
(5,'Saltwater Editions','Halifax','CA',2005,'Y'),
(6,'Tinderbox Kids','London','GB',1996,'N'),
(7,'Casa Ocre','Seville','ES',1979,'Y');
INSERT INTO writer VALUES
(11,'Beatrix','Holloway','F',1949,NULL,'British'),
(12,'Konrad','Voss','M',1931,2009,'German'),
(13,'Amina','Diallo','F',1984,NULL,'Senegalese'),
(14,'Thomas','Kerrigan','M',1962,NULL,'Irish'),
(15,'Lucia','Montero','F',1976,NULL,'Spanish'),
(16,'Jude','Ashworth','M',1990,NULL,'British'),
(17,'Eleanor','Pike','F',1928,2015,'American'),
(18,'Henrik','Saar','M',1955,2021,'Estonian'),
(19,'Mei','Tanaka','F',1987,NULL,'Japanese'),
(20,'Rosa','Beltran','F',1993,NULL,'Spanish');
INSERT INTO title VALUES
('978-01','The Drowned Orchard',1,'FIC','2018-03-15',412,18.99,'en'),
('978-02','Salt on the Sill',5,'FIC','2020-09-01',288,16.5,'en'),
('978-03','Winterkarten',3,'HIS','1999-10-11',640,34.0,'de'),
('978-04','Foxes at Midnight',6,'CHD','2021-11-04',48,9.99,'en'),
('978-05','A Ledger of Storms',1,'HIS','2016-05-20',530,29.5,'en'),
('978-06','La casa sin sombra',7,'FIC','2019-02-27',344,15.75,'es'),
('978-07','The Quiet Algorithm',4,'SCI','2022-04-12',376,24.0,'en'),
('978-08','Bread, Slowly',2,'COO','2017-08-30',224,21.25,'en'),
('978-09','Murder in the Tide House',2,'CRI','2021-06-18',318,12.99,'en'),
('978-10','Ein letzter Zug',3,'CRI','2008-01-22',296,11.9,'de'),
('978-11','Counting Clouds',6,'CHD','2022-03-09',32,8.5,'en'),
('978-12','The Glass Ferry',5,'FIC','2022-10-05',455,19.95,'en'),
('978-13','Cocina de invierno',7,'COO','2021-12-01',260,27.0,'es'),
('978-14','Harbour of Ghosts',2,'CRI','2023-05-16',352,13.99,'en'),
('978-15','Small Suns',4,'SCI','2023-01-31',301,22.0,'en'),
('978-16','Unsent Letters',1,'BIO','2020-07-14',498,NULL,'en');
INSERT INTO title_writer VALUES
('978-01',11,'A'),('978-02',14,'A'),('978-03',12,'A'),('978-04',16,'A'),('978-04',19,'I'),
('978-05',11,'A'),('978-05',18,'E'),('978-06',15,'A'),('978-07',13,'A'),('978-08',14,'A'),
('978-09',16,'A'),('978-10',12,'A'),('978-10',18,'T'),('978-11',19,'A'),('978-11',19,'I'),
('978-12',13,'A'),('978-13',15,'A'),('978-13',20,'I'),('978-14',16,'A'),('978-15',13,'A'),
('978-16',17,'A'),('978-16',11,'E'),('978-06',14,'T');
INSERT INTO sale_stat VALUES
(1,'978-01',2021,'HB',8200,410,9.4),
(2,'978-01',2022,'PB',15400,900,5.1),
(3,'978-02',2021,'PB',6100,350,4.8),
(4,'978-02',2022,'EB',2900,0,6.2),
(5,'978-03',2021,'HB',740,25,17.5),
(6,'978-04',2021,'HB',11300,620,3.9),
(7,'978-04',2022,'HB',9800,480,3.9),
(8,'978-05',2021,'EB',1350,0,10.2),
(9,'978-06',2021,'PB',7300,510,4.4),
(10,'978-07',2022,'HB',13900,1250,11.6),
(11,'978-07',2023,'EB',4700,0,9.0),
(12,'978-08',2021,'PB',3600,140,8.3),
(13,'978-09',2021,'PB',17800,1500,3.7),
(14,'978-09',2022,'EB',6400,0,4.9),
(15,'978-10',2022,'PB',950,60,3.2),
(16,'978-11',2022,'HB',5200,330,3.1),
(17,'978-12',2022,'HB',4300,370,9.8),
(18,'978-12',2023,'PB',8900,640,5.6),
(19,'978-13',2022,'HB',2750,NULL,12.1),
(20,'978-14',2023,'PB',19600,1720,4.0),
(21,'978-15',2023,'HB',6650,590,10.5),
(22,'978-16',2021,'HB',3150,280,11.0);
