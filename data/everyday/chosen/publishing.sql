CREATE TABLE authors (
  authorId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  country TEXT,
  birthYear INTEGER,
  agentName TEXT,
  isUnderContract BOOLEAN
);
CREATE TABLE editors (
  editorId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  imprint TEXT,
  annualSalary REAL,
  hiredOn DATE,
  reportsTo INTEGER,
  FOREIGN KEY (reportsTo) REFERENCES editors(editorId)
);
CREATE TABLE titles (
  titleId INTEGER PRIMARY KEY,
  title TEXT,
  genre TEXT,
  editorId INTEGER,
  originalLanguage TEXT,
  pages INTEGER,
  signedOn DATE,
  FOREIGN KEY (editorId) REFERENCES editors(editorId)
);
CREATE TABLE titleAuthors (
  titleId INTEGER,
  authorId INTEGER,
  sharePercent REAL,
  PRIMARY KEY (titleId, authorId),
  FOREIGN KEY (titleId) REFERENCES titles(titleId),
  FOREIGN KEY (authorId) REFERENCES authors(authorId)
);
CREATE TABLE editions (
  editionId INTEGER PRIMARY KEY,
  titleId INTEGER,
  isbn TEXT,
  format TEXT,
  releaseDate DATE,
  listPrice REAL,
  copiesSold INTEGER,
  FOREIGN KEY (titleId) REFERENCES titles(titleId)
);
CREATE TABLE royalties (
  royaltyId INTEGER PRIMARY KEY,
  authorId INTEGER,
  editionId INTEGER,
  paidOn DATE,
  amount REAL,
  status TEXT,
  FOREIGN KEY (authorId) REFERENCES authors(authorId),
  FOREIGN KEY (editionId) REFERENCES editions(editionId)
);
INSERT INTO authors VALUES
(1,'Clara','Whitmore','United Kingdom',1971,'Judith Sands',1),
(2,'Mateo','Fuentes','Spain',1984,'Judith Sands',1),
(3,'Ingrid','Solberg','Norway',1966,NULL,1),
(4,'Daniel','Osei','Ghana',1990,'Paul Renner',1),
(5,'Beatrice','Lang','United Kingdom',1958,'Paul Renner',0),
(6,'Kenji','Mori','Japan',1979,NULL,1),
(7,'Rosa','Delgado','Spain',1948,'Judith Sands',0),
(8,'Theo','Marchetti','Italy',1995,'Lydia Frost',1),
(9,'Hannah','Birch','Canada',1987,'Lydia Frost',1),
(10,'Samuel','Adler','United States',1962,NULL,0);
INSERT INTO editors VALUES
(1,'Philippa','Grant','Northwood',82000,'2006-03-01',NULL),
(2,'Edward','Sloane','Northwood',58500,'2013-09-16',1),
(3,'Nadia','Karim','Bluebird',61000,'2012-01-09',1),
(4,'Jack','Turner','Bluebird',63500,'2017-05-22',3),
(5,'Alice','Pembrook','Lantern',44800,'2019-11-04',2),
(6,'Marcus','Boyd','Lantern',41200,'2021-08-30',2),
(7,'Ewa','Nowak','Bluebird',39500,'2022-02-14',3),
(8,'Colin','Frazer','Northwood',36900,'2023-06-05',2);
INSERT INTO titles VALUES
(1,'The Salt Road','Historical fiction',2,'English',412,'2017-02-20'),
(2,'The Glassmaker''s Daughter','Historical fiction',2,'English',368,'2019-06-11'),
(3,'Fjord','Crime',3,'Norwegian',304,'2018-03-05'),
(4,'Cold Harbour','Crime',3,'Norwegian',328,'2020-09-14'),
(5,'La Casa Amarilla','Literary fiction',1,'Spanish',256,'2019-01-28'),
(6,'Market Day in Accra','Literary fiction',4,'English',280,'2021-04-19'),
(7,'Bread and Patience','Cookery',5,'English',192,'2016-10-03'),
(8,'The Quiet Engine','Science fiction',4,'Japanese',345,'2020-02-25'),
(9,'Tiny Planets','Children',6,'English',48,'2021-11-08'),
(10,'Tiny Oceans','Children',6,'English',52,'2022-09-01'),
(11,'Olive and Stone','Cookery',5,'Italian',224,'2022-01-17'),
(12,'A History of Maps','Non-fiction',1,'English',540,'2015-05-12'),
(13,'Night Ferry','Crime',7,'English',NULL,'2023-03-13');
INSERT INTO titleAuthors VALUES
(1,1,100),(2,1,100),(3,3,100),(4,3,100),(5,2,70),(5,7,30),(6,4,100),(7,5,100),(8,6,100),(9,9,60),(9,8,40),(10,9,50),(10,8,50),(11,8,100),(12,5,45),(12,1,55),(13,9,100);
INSERT INTO editions VALUES
(1,1,'978-1-4000-0011-2','hardcover','2018-03-08',24.99,8200),
(2,1,'978-1-4000-0012-9','paperback','2019-02-14',10.99,31500),
(3,1,'978-1-4000-0013-6','ebook','2018-03-08',7.99,12400),
(4,2,'978-1-4000-0021-1','hardcover','2020-10-01',25.99,6900),
(5,2,'978-1-4000-0022-8','paperback','2021-08-19',11.99,18700),
(6,3,'978-1-4000-0031-0','paperback','2019-05-16',9.99,27300),
(7,3,'978-1-4000-0033-4','audiobook','2019-09-05',16.50,4100),
(8,4,'978-1-4000-0041-9','paperback','2021-11-11',10.49,22800),
(9,5,'978-1-4000-0051-8','hardcover','2020-04-23',21.00,3100),
(10,6,'978-1-4000-0061-7','paperback','2022-06-09',12.50,9400),
(11,6,'978-1-4000-0063-1','ebook','2022-06-09',6.99,5200),
(12,7,'978-1-4000-0071-6','hardcover','2017-09-21',29.50,15600),
(13,8,'978-1-4000-0081-5','paperback','2021-07-22',11.50,7700),
(14,8,'978-1-4000-0083-9','audiobook','2022-01-13',17.99,1900),
(15,9,'978-1-4000-0091-4','hardcover','2022-10-06',13.99,11200),
(16,10,'978-1-4000-0101-0','hardcover','2023-09-14',14.49,6300),
(17,11,'978-1-4000-0111-9','hardcover','2023-04-27',32.00,4800),
(18,12,'978-1-4000-0121-8','hardcover','2016-11-03',45.00,2600);
INSERT INTO royalties VALUES
(1,1,1,'2019-03-31',20491.80,'paid'),
(2,1,2,'2020-03-31',25963.40,'paid'),
(3,1,3,'2019-03-31',24768.00,'paid'),
(4,3,6,'2020-03-31',20454.50,'paid'),
(5,3,7,'2020-09-30',6765.00,'paid'),
(6,2,9,'2021-03-31',4557.00,'paid'),
(7,7,9,'2021-03-31',1953.00,'paid'),
(8,1,5,'2022-03-31',16815.10,'paid'),
(9,3,8,'2022-09-30',17937.90,'paid'),
(10,5,12,'2018-09-30',46020.00,'paid'),
(11,6,13,'2022-03-31',6641.30,'paid'),
(12,4,10,'2023-03-31',8812.50,'paid'),
(13,4,11,'2023-03-31',9087.00,'on hold'),
(14,9,15,'2023-09-30',9400.80,'paid'),
(15,8,15,'2023-09-30',6267.20,'on hold'),
(16,6,14,'2023-03-31',3417.80,'paid'),
(17,8,17,NULL,15360.00,'pending'),
(18,9,16,NULL,4564.40,'pending'),
(19,8,16,NULL,4564.40,'pending'),
(20,5,18,'2017-09-30',5265.00,'paid');
