CREATE TABLE Publisher (
  PublisherID INTEGER PRIMARY KEY,
  PublisherName TEXT,
  City TEXT,
  Country TEXT,
  FoundedYear INTEGER,
  IsIndependent TEXT
);
INSERT INTO Publisher VALUES
(1,'Hollenberg Verlag','Leipzig','Germany',1807,'T'),
(2,'Editions du Pont Neuf','Paris','France',1869,'T'),
(3,'Castle Street Music','London','England',1911,'F'),
(4,'Casa Rinaldi','Milan','Italy',1835,'F'),
(5,'Nordlys Musikk','Bergen','Norway',1954,'T'),
(6,'Blue Lake Press','Chicago','United States',1978,'T'),
(7,'Thalberg Brothers','Mainz','Germany',1842,'F'),
(8,'Tidewater Songs','Baltimore','United States',1999,'T');
CREATE TABLE Composer (
  ComposerID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Nationality TEXT,
  BirthYear INTEGER,
  DeathYear INTEGER
);
INSERT INTO Composer VALUES
(1,'Anton','Wiesner','Austria',1801,1866),
(2,'Louise','Charpentier-Roy','France',1848,1921),
(3,'Edwin','Harcourt','England',1879,1953),
(4,'Ottavio','Belmonte','Italy',1822,1889),
(5,'Sigrid','Aasen','Norway',1951,NULL),
(6,'Marcus','Delaney','United States',1964,NULL),
(7,'Friederike','Kolb','Germany',1837,1910),
(8,'Yvonne','Tessier','France',1972,NULL),
(9,'Gerald','Moorcroft','England',1905,1988),
(10,'Nina','Castellan','Italy',1980,NULL);
CREATE TABLE Instrument (
  InstrumentID INTEGER PRIMARY KEY,
  InstrumentName TEXT,
  Family TEXT
);
INSERT INTO Instrument VALUES
(1,'Piano','Keyboard'),(2,'Violin','Strings'),(3,'Cello','Strings'),(4,'Flute','Woodwind'),(5,'Clarinet','Woodwind'),(6,'Organ','Keyboard'),(7,'Horn','Brass'),(8,'Harp','Strings');
CREATE TABLE Work (
  WorkID INTEGER PRIMARY KEY,
  Title TEXT,
  ComposerID INTEGER,
  Genre TEXT,
  YearComposed INTEGER,
  DurationMin INTEGER,
  FOREIGN KEY (ComposerID) REFERENCES Composer(ComposerID)
);
INSERT INTO Work VALUES
(1,'Grand Sonata in F minor',1,'Sonata',1834,31),
(2,'Six Woodland Pieces',1,'Miniature',1840,18),
(3,'Suite Parisienne',2,'Suite',1884,24),
(4,'Trio for Flute, Cello and Piano',2,'Chamber',1901,27),
(5,'Moorland Idyll',3,'Miniature',1912,7),
(6,'Sonata for Clarinet',3,'Sonata',1926,22),
(7,'Toccata Solenne',4,'Organ piece',1858,11),
(8,'Fjord Etudes',5,'Study',1989,35),
(9,'Night Ferry',5,'Chamber',2004,14),
(10,'Chicago Nocturnes',6,'Miniature',1998,20),
(11,'Horn Quartet',7,'Chamber',1871,26),
(12,'Twelve Studies for Harp',8,'Study',2009,40),
(13,'Hymn Preludes',9,'Organ piece',1947,29),
(14,'Capriccio Veloce',10,'Study',2015,6),
(15,'Sonata Breve',10,'Sonata',2018,12);
CREATE TABLE Scoring (
  WorkID INTEGER,
  InstrumentID INTEGER,
  PartCount INTEGER,
  FOREIGN KEY (WorkID) REFERENCES Work(WorkID),
  FOREIGN KEY (InstrumentID) REFERENCES Instrument(InstrumentID)
);
INSERT INTO Scoring VALUES
(1,1,1),(2,1,1),(3,2,1),(3,1,1),(4,4,1),(4,3,1),(4,1,1),(5,2,1),(5,8,1),(6,5,1),(6,1,1),(7,6,1),(8,1,1),(9,4,2),(9,8,1),(9,3,1),(10,1,1),(11,7,4),(12,8,1),(13,6,1),(14,2,1),(15,3,1),(15,1,1);
CREATE TABLE Edition (
  EditionID INTEGER PRIMARY KEY,
  WorkID INTEGER,
  PublisherID INTEGER,
  PubYear INTEGER,
  Price REAL,
  Pages INTEGER,
  Grade TEXT,
  CopiesSold INTEGER,
  FOREIGN KEY (WorkID) REFERENCES Work(WorkID),
  FOREIGN KEY (PublisherID) REFERENCES Publisher(PublisherID)
);
INSERT INTO Edition VALUES
(1,1,1,1836,24.50,44,'Advanced',5200),
(2,1,7,1988,29.90,52,'Advanced',3900),
(3,2,1,1842,14.00,28,'Easy',18700),
(4,3,2,1886,21.00,36,'Intermediate',4100),
(5,4,2,1903,33.50,60,'Advanced',1250),
(6,5,3,1913,8.95,12,'Easy',22400),
(7,6,3,1928,18.75,30,'Intermediate',9600),
(8,7,4,1860,12.20,16,'Advanced',2800),
(9,8,5,1991,27.00,58,'Intermediate',3300),
(10,9,5,2006,25.50,32,'Advanced',640),
(11,10,6,2000,19.95,40,'Intermediate',7150),
(12,11,7,1873,31.00,48,'Advanced',1900),
(13,12,2,2011,36.00,66,'Advanced',870),
(14,13,3,1950,16.40,38,'Easy',5450),
(15,14,4,2016,9.80,8,'Intermediate',1480),
(16,15,1,2019,15.60,20,'Intermediate',990),
(17,2,6,2005,11.25,26,'Easy',6300),
(18,5,1,2012,10.50,14,'Easy',2150);
