CREATE TABLE studio (
  StudioID INTEGER PRIMARY KEY, StudioName TEXT, HQCity TEXT, Kind TEXT, FoundedYr INTEGER
);
CREATE TABLE film (
  FilmID INTEGER PRIMARY KEY, Title TEXT, StudioID INTEGER, RelDt TEXT, RuntimeMin INTEGER, Cert TEXT, Lang TEXT, BudgetM REAL, CriticScore INTEGER, Seq TEXT,
  FOREIGN KEY (StudioID) REFERENCES studio(StudioID)
);
CREATE TABLE person (
  PersonID INTEGER PRIMARY KEY, FName TEXT, LName TEXT, Sex TEXT, BirthDt TEXT, Nat TEXT
);
CREATE TABLE credit (
  CreditID INTEGER PRIMARY KEY, FilmID INTEGER, PersonID INTEGER, RoleCd TEXT, CharName TEXT, FeeM REAL,
  FOREIGN KEY (FilmID) REFERENCES film(FilmID), FOREIGN KEY (PersonID) REFERENCES person(PersonID)
);
CREATE TABLE gross (
  FilmID INTEGER, TerrCd TEXT, OpenWkndM REAL, TotalM REAL, Screens INTEGER, Weeks INTEGER,
  PRIMARY KEY (FilmID, TerrCd), FOREIGN KEY (FilmID) REFERENCES film(FilmID)
);
CREATE TABLE award (
  AwardID INTEGER PRIMARY KEY, FilmID INTEGER, AwardName TEXT, Category TEXT, Yr INTEGER, Won INTEGER,
  FOREIGN KEY (FilmID) REFERENCES film(FilmID)
);
INSERT INTO studio VALUES (1,'Meridian Pictures','Los Angeles','MAJ',1926),(2,'Paper Lantern Films','Vancouver','IND',2003),(3,'Goldfinch Studios','London','MAJ',1948),(4,'Studio Petrichor','Lyon','IND',2011),(5,'Streamhaus','Berlin','STR',2015);
INSERT INTO film VALUES (1,'The Last Ferryman',2,'2018-02-09',112,'PG','EN',14.5,84,'N'),(2,'Iron Harvest Moon',1,'2018-06-22',141,'12A','EN',165,61,'N'),(3,'Iron Harvest Moon II',1,'2020-07-03',149,'12A','EN',198,47,'Y'),(4,'Pluie de Novembre',4,'2019-11-15',98,'15','FR',6.2,92,'N'),(5,'Badger Patrol',3,'2019-04-05',87,'U','EN',72,70,'N'),(6,'Badger Patrol: Upriver',3,'2022-04-01',91,'U','EN',88.5,58,'Y'),(7,'Kiosk',5,'2021-09-10',104,'15','DE',9.8,77,'N'),(8,'Midnight Ledger',3,'2021-10-29',128,'15','EN',46,81,'N'),(9,'Glass Orchard',2,'2022-08-19',119,'18','EN',18.3,66,'N'),(10,'Zero Fathoms',1,'2023-05-26',136,'12A','EN',210,55,'N'),(11,'Le Dernier Atlas',4,'2023-03-17',107,'PG','FR',8.4,88,'N'),(12,'Stille Wasser',5,'2023-12-01',95,'18','DE',NULL,NULL,'N');
INSERT INTO person VALUES (1,'Rosalind','Achterberg','F','1979-05-30','NL'),(2,'Marcus','Oyelaran','M','1985-10-11','GB'),(3,'Celine','Dufour','F','1990-02-17','FR'),(4,'Tobias','Rehn','M','1968-08-03','DE'),(5,'Wanda','Kessler','F','1994-12-25','US'),(6,'Diego','Marrero','M','1975-01-08','US'),(7,'Hattie','Blackwood','F','1961-07-19','GB'),(8,'Anton','Lefevre','M','1957-04-22','FR'),(9,'Sun-hee','Moon','F','1999-09-14','CA'),(10,'Caleb','Stroud','M','1982-03-06','US'),(11,'Petra','Vogel','F',NULL,'DE');
INSERT INTO credit VALUES (1,1,1,'DIR',NULL,0.8),(2,1,7,'ACT','Old Maud',0.5),(3,1,9,'ACT','Tilly',0.1),(4,2,6,'DIR',NULL,5.0),(5,2,10,'ACT','Captain Brock',12.0),(6,2,5,'ACT','Vega',4.5),(7,3,6,'DIR',NULL,8.0),(8,3,10,'ACT','Captain Brock',18.5),(9,3,2,'ACT','The Warden',7.0),(10,4,3,'DIR',NULL,0.2),(11,4,8,'ACT','Monsieur Roche',0.3),(12,5,7,'ACT','Badger Queen',1.4),(13,5,2,'DIR',NULL,2.2),(14,6,7,'ACT','Badger Queen',2.1),(15,6,1,'DIR',NULL,2.6),(16,7,4,'DIR',NULL,0.4),(17,7,11,'ACT','Frau Lindt',NULL),(18,8,2,'ACT','Inspector Hale',3.3),(19,8,6,'WRI',NULL,0.9),(20,8,1,'DIR',NULL,1.9),(21,9,9,'ACT','Mara',0.7),(22,9,5,'ACT','Doctor Finn',1.1),(23,10,10,'ACT','Commander Shaw',20.0),(24,10,5,'ACT','Lt. Ruiz',6.2),(25,11,3,'DIR',NULL,0.5),(26,11,3,'WRI',NULL,0.1),(27,11,8,'ACT','Atlas',0.6),(28,12,4,'DIR',NULL,NULL),(29,12,11,'ACT','Anke',NULL);
INSERT INTO gross VALUES (1,'NA',1.9,21.4,640,11),(1,'UK',0.7,6.3,210,9),(2,'NA',71.2,214.8,4010,14),(2,'UK',9.6,31.5,590,10),(2,'FR',5.1,19.9,620,8),(3,'NA',58.4,141.3,4215,9),(3,'UK',6.8,18.2,601,7),(3,'DE',4.9,14.1,540,6),(4,'FR',1.2,9.7,310,15),(4,'NA',0.1,1.6,42,12),(5,'UK',11.3,48.0,612,16),(5,'NA',22.7,88.9,3340,13),(6,'UK',8.2,29.4,630,10),(6,'NA',14.6,44.1,3105,8),(7,'DE',0.6,3.9,180,9),(8,'UK',4.4,22.6,480,12),(8,'NA',7.5,35.2,1980,10),(9,'NA',2.8,8.8,905,5),(10,'NA',63.0,152.7,4302,8),(10,'UK',7.9,20.4,640,6),(10,'FR',6.6,23.0,701,7),(11,'FR',2.4,13.8,402,14);
INSERT INTO award VALUES (1,1,'Silver Reel','Best Actress',2018,1),(2,4,'Silver Reel','Best Picture',2019,1),(3,4,'Palme Bleue','Best Director',2019,1),(4,8,'Silver Reel','Best Screenplay',2021,0),(5,7,'Bear Cub','Best Picture',2021,1),(6,11,'Palme Bleue','Best Picture',2023,0),(7,11,'Palme Bleue','Best Screenplay',2023,1),(8,2,'Golden Gear','Best Effects',2018,1),(9,3,'Golden Gear','Best Effects',2020,0),(10,10,'Golden Gear','Best Effects',2023,0),(11,4,'Bear Cub','Best Picture',2019,0),(12,1,'Silver Reel','Best Director',2018,0);
