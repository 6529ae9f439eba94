CREATE TABLE Label (LabelId INTEGER PRIMARY KEY, LabelName TEXT, HQCity TEXT, FoundedYear INTEGER, Independent TEXT);
CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY, StageName TEXT, Country TEXT, Kind TEXT, DebutYear INTEGER, LabelId INTEGER, FOREIGN KEY (LabelId) REFERENCES Label(LabelId));
CREATE TABLE Genre (GenreId INTEGER PRIMARY KEY, GenreName TEXT);
CREATE TABLE Song (SongId INTEGER PRIMARY KEY, Title TEXT, ArtistId INTEGER, GenreId INTEGER, DurationSec INTEGER, ReleaseDate TEXT, Streams REAL, Tongue TEXT,
 FOREIGN KEY (ArtistId) REFERENCES Artist(ArtistId), FOREIGN KEY (GenreId) REFERENCES Genre(GenreId));
CREATE TABLE Chart (ChartId INTEGER PRIMARY KEY, ChartName TEXT, Country TEXT, Positions INTEGER);
CREATE TABLE ChartEntry (SongId INTEGER, ChartId INTEGER, PeakPos INTEGER, WeeksOn INTEGER, EntryDate TEXT, PRIMARY KEY (SongId, ChartId),
 FOREIGN KEY (SongId) REFERENCES Song(SongId), FOREIGN KEY (ChartId) REFERENCES Chart(ChartId));
CREATE TABLE Songwriter (WriterId INTEGER PRIMARY KEY, FullName TEXT, BirthYear INTEGER);
CREATE TABLE WrittenBy (SongId INTEGER, WriterId INTEGER, SharePct INTEGER, PRIMARY KEY (SongId, WriterId),
 FOREIGN KEY (SongId) REFERENCES Song(SongId), FOREIGN KEY (WriterId) REFERENCES Songwriter(WriterId));
INSERT INTO Label VALUES (1,'Velvet Tone','London',1964,'No'),(2,'Paper Moon Records','Toronto',1998,'Yes'),(3,'Solar Sound','Stockholm',2007,'Yes'),(4,'Grand Avenue','New York',1952,'No'),(5,'Low Tide','Lisbon',2015,'Yes'),(6,'Copper Wire','London',2021,'Yes');
INSERT INTO Artist VALUES (1,'Mara Quill','United Kingdom','Solo',2012,1),(2,'The Lanterns','Canada','Band',2003,2),(3,'DJ Fjord','Sweden','Solo',2014,3),(4,'Estela Rey','Spain','Solo',2009,4),(5,'Night Ferry','Portugal','Band',2017,5),(6,'Otis Bell','United States','Solo',1988,4),(7,'Glass Parade','United Kingdom','Band',2019,1),(8,'Lumi','Sweden','Solo',2021,3),(9,'Harper Twins','Canada','Duo',2016,2),(10,'Old Salt','United Kingdom','Band',1979,NULL);
INSERT INTO Genre VALUES (1,'Pop'),(2,'Rock'),(3,'Electronic'),(4,'Soul'),(5,'Folk'),(6,'Polka');
INSERT INTO Song VALUES (1,'Paper Crown',1,1,201,'2021-03-05',412.5,'English'),(2,'Slow River',2,5,254,'2019-09-13',128.0,'English'),(3,'Northern Pulse',3,3,187,'2022-06-17',560.3,'English'),(4,'Luz de Enero',4,1,213,'2022-01-21',731.9,'Spanish'),(5,'Cais',5,2,276,'2021-10-01',74.6,'Portuguese'),
(6,'Hold the Line Tonight',6,4,238,'2018-04-27',190.2,'English'),(7,'Static Hearts',7,2,222,'2023-02-10',305.7,'English'),(8,'Vinterljus',8,3,176,'2023-11-24',149.4,'Swedish'),(9,'Two of Us Running',9,5,231,'2022-05-06',96.8,'English'),(10,'Glass Houses',1,1,195,'2023-05-19',388.1,'English'),
(11,'Fuego Lento',4,4,229,'2023-07-14',455.0,'Spanish'),(12,'Midnight Ferry',5,2,301,'2023-03-31',58.9,'English'),(13,'Echo Lane',1,2,210,'2019-11-08',167.3,'English'),(14,'Arctic Disco',3,3,192,'2023-08-25',620.7,'English'),(15,'Porchlight',2,5,267,'2023-10-06',NULL,'English'),(16,'Brighter Than Rain',7,1,218,'2021-06-25',211.6,'English');
INSERT INTO Chart VALUES (1,'Albion Top 40','United Kingdom',40),(2,'Maple Hot 50','Canada',50),(3,'Nordlistan','Sweden',60),(4,'Iberia 20','Spain',20),(5,'World 100','International',100),(6,'Liberty 75','United States',75);
INSERT INTO ChartEntry VALUES (1,1,3,18,'2021-03-12'),(1,5,22,11,'2021-03-19'),(2,2,9,14,'2019-09-20'),(3,3,1,26,'2022-06-24'),(3,1,7,12,'2022-07-01'),(3,5,4,30,'2022-07-01'),(4,4,1,33,'2022-01-28'),(4,5,2,41,'2022-02-04'),(4,1,19,6,'2022-02-25'),(5,4,12,5,'2021-10-15'),(6,6,31,9,'2018-05-11'),(7,1,2,15,'2023-02-17'),
(7,2,28,4,'2023-03-03'),(8,3,5,8,'2023-12-01'),(9,2,14,10,'2022-05-13'),(10,1,1,20,'2023-05-26'),(10,5,11,16,'2023-06-02'),(10,2,17,7,'2023-06-09'),(11,4,2,22,'2023-07-21'),(11,5,16,13,'2023-08-04'),(13,1,25,3,'2019-11-15'),(14,3,2,19,'2023-09-01'),(14,5,6,24,'2023-09-08'),(16,1,10,9,'2021-07-02');
INSERT INTO Songwriter VALUES (1,'Mara Quill',1990),(2,'Anders Holt',1983),(3,'Pilar Santos',1979),(4,'Benny Croft',1965),(5,'Joana Reis',1992),(6,'Claire Dubois',1987),(7,'Walt Simmons',1948);
INSERT INTO WrittenBy VALUES (1,1,60),(1,2,40),(2,4,100),(3,2,100),(4,3,70),(4,2,30),(5,5,70),(5,2,30),(6,4,100),(7,6,55),(7,4,45),(8,2,100),(9,4,50),(9,6,50),(10,1,100),(11,3,100),(12,5,80),(12,6,20),(13,1,100),(14,2,75),(14,6,25);
