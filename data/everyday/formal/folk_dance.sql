CREATE TABLE Festival (
  FestivalID INTEGER PRIMARY KEY,
  FestivalName TEXT,
  Town TEXT,
  Country TEXT,
  FirstHeld INTEGER,
  Visitors INTEGER
);
CREATE TABLE Ensemble (
  EnsID INTEGER PRIMARY KEY,
  EnsName TEXT,
  Country TEXT,
  Members INTEGER,
  LeaderID INTEGER
);
CREATE TABLE Dancer (
  DancerID INTEGER PRIMARY KEY,
  LName TEXT,
  FName TEXT,
  Sex TEXT,
  Age INTEGER,
  EnsID INTEGER,
  HomeTown TEXT
);
CREATE TABLE Dance (
  DanceCode TEXT PRIMARY KEY,
  DanceName TEXT,
  Origin TEXT,
  Rhythm TEXT,
  Couples TEXT
);
CREATE TABLE Performance (
  PerfID INTEGER PRIMARY KEY,
  FestivalID INTEGER,
  EnsID INTEGER,
  DanceCode TEXT,
  PerfDate TEXT,
  Score REAL,
  Prize TEXT
);
CREATE TABLE Knows_Dance (
  DancerID INTEGER,
  DanceCode TEXT,
  YearLearned INTEGER
);
INSERT INTO Festival VALUES (1,'Danube Ring','Mohacs','Hungary',1967,42000),(2,'Tatra Steps','Zakopane','Poland',1962,88000),(3,'Harvest Reel','Ennis','Ireland',1985,15500),(4,'Seven Villages','Gabrovo','Bulgaria',1978,23000),(5,'Fjord Dance Days','Voss','Norway',2004,9800),(6,'Lake Circle','Siofok','Hungary',2011,12700),(7,'Midsummer Round','Leksand','Sweden',1999,31000);
INSERT INTO Ensemble VALUES (1,'Csillag','Hungary',36,1),(2,'Halny','Poland',44,4),(3,'Clare Steppers','Ireland',18,7),(4,'Rosa Dolina','Bulgaria',52,9),(5,'Vossaringen','Norway',22,12),(6,'Piros Kor','Hungary',28,3),(7,'Morava','Serbia',40,NULL);
INSERT INTO Dancer VALUES (1,'Szabo','Ilona','F',47,1,'Pecs'),(2,'Kovacs','Gabor','M',23,1,'Mohacs'),(3,'Fekete','Zsolt','M',39,6,'Siofok'),(4,'Gorski','Jan','M',51,2,'Zakopane'),(5,'Wrona','Kasia','F',26,2,'Krakow'),(6,'Zajac','Ola','F',19,2,'Zakopane'),(7,'Kearney','Sinead','F',44,3,'Ennis'),(8,'Flynn','Declan','M',30,3,'Limerick'),(9,'Petrova','Vesela','F',58,4,'Gabrovo'),(10,'Dimov','Stoyan','M',27,4,'Gabrovo'),(11,'Ilieva','Rada','F',22,4,'Varna'),(12,'Bakke','Sigrid','F',35,5,'Voss'),(13,'Toth','Reka','F',20,6,'Pecs'),(14,'Moen','Lars','M',41,5,'Bergen'),(15,'Szabo','Mate','M',18,1,'Pecs');
INSERT INTO Dance VALUES ('CSA','Csardas','Hungary','2/4','Y'),('VER','Verbunk','Hungary','4/4','N'),('KRA','Krakowiak','Poland','2/4','Y'),('ZBO','Zbojnicki','Poland','2/4','N'),('JIG','Slip Jig','Ireland','9/8','N'),('REE','Clare Set','Ireland','4/4','Y'),('RAC','Rachenitsa','Bulgaria','7/8','N'),('HAL','Halling','Norway','6/8','N'),('SPR','Springar','Norway','3/4','Y'),('KOL','Uzicko Kolo','Serbia','2/4','N'),('HAM','Hambo','Sweden','3/4','Y');
INSERT INTO Performance VALUES (1,1,1,'CSA','2022-05-14',8.9,'Gold'),(2,1,2,'KRA','2022-05-14',8.4,'Silver'),(3,1,4,'RAC','2022-05-15',7.9,NULL),(4,1,6,'VER','2022-05-15',8.1,'Bronze'),(5,2,2,'ZBO','2022-08-20',9.5,'Gold'),(6,2,1,'VER','2022-08-20',8.7,'Silver'),(7,2,3,'JIG','2022-08-21',8.2,NULL),(8,2,4,'RAC','2022-08-21',8.6,'Bronze'),(9,3,3,'REE','2022-09-10',9.1,'Gold'),(10,3,5,'HAL','2022-09-10',7.6,'Silver'),(11,4,4,'RAC','2023-06-03',9.4,'Gold'),(12,4,1,'CSA','2023-06-03',8.0,'Bronze'),(13,4,2,'KRA','2023-06-04',8.8,'Silver'),(14,4,2,'CSA','2023-06-04',7.2,NULL),(15,5,5,'SPR','2023-07-01',9.0,'Gold'),(16,5,3,'JIG','2023-07-01',8.5,'Silver'),(17,5,4,'HAL','2023-07-02',6.8,NULL),(18,6,6,'CSA','2023-08-12',9.2,'Gold'),(19,6,1,'VER','2023-08-12',8.3,'Silver'),(20,6,5,'SPR','2023-08-13',7.7,NULL);
INSERT INTO Knows_Dance VALUES (1,'CSA',1985),(1,'VER',1990),(1,'KRA',2006),(2,'CSA',2012),(2,'VER',2014),(3,'CSA',1998),(3,'VER',2000),(4,'KRA',1982),(4,'ZBO',1984),(4,'CSA',2009),(4,'RAC',2015),(5,'KRA',2010),(6,'ZBO',2019),(7,'JIG',1989),(7,'REE',1993),(8,'JIG',2005),(9,'RAC',1977),(9,'HAL',2021),(10,'RAC',2008),(12,'HAL',2001),(12,'SPR',2003),(13,'CSA',2016),(14,'HAL',1996),(15,'CSA',2020);
