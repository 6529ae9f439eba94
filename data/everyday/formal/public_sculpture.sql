CREATE TABLE Sculptor (
  Sculptor_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Nationality TEXT,
  Birth_Year INTEGER,
  Death_Year INTEGER,
  Favourite_Material TEXT
);
CREATE TABLE City (
  City_ID INTEGER PRIMARY KEY,
  City_Name TEXT,
  Country TEXT,
  Population INTEGER,
  Art_Budget REAL
);
CREATE TABLE Commission (
  Commission_ID INTEGER PRIMARY KEY,
  Title TEXT,
  City_ID INTEGER,
  Year INTEGER,
  Material TEXT,
  Height_m REAL,
  Cost INTEGER,
  FOREIGN KEY (City_ID) REFERENCES City(City_ID)
);
CREATE TABLE Sculptor_Commission (
  Sculptor_ID INTEGER,
  Commission_ID INTEGER,
  Share_Percent INTEGER,
  FOREIGN KEY (Sculptor_ID) REFERENCES Sculptor(Sculptor_ID),
  FOREIGN KEY (Commission_ID) REFERENCES Commission(Commission_ID)
);
CREATE TABLE Foundry (
  Foundry_ID INTEGER PRIMARY KEY,
  Foundry_Name TEXT,
  City_ID INTEGER,
  Employees INTEGER,
  FOREIGN KEY (City_ID) REFERENCES City(City_ID)
);
INSERT INTO Sculptor VALUES (1,'Henrik Dahl','Norwegian',1931,2009,'Bronze'),(2,'Lucia Ferrante','Italian',1948,NULL,'Marble'),(3,'Marek Sowa','Polish',1955,NULL,'Steel'),(4,'Amelie Girard','French',1927,1998,'Bronze'),(5,'Paolo Rinaldi','Italian',1962,NULL,'Bronze'),(6,'Ingrid Berge','Norwegian',1970,NULL,'Granite'),(7,'Tomasz Wilk','Polish',1980,NULL,'Wood'),(8,'Bruno Keller','Swiss',1941,2015,'Steel'),(9,'Chiara Monti','Italian',1975,NULL,'Glass');
INSERT INTO City VALUES (1,'Bergen','Norway',285000,1.4),(2,'Turin','Italy',848000,3.2),(3,'Lyon','France',522000,2.9),(4,'Gdansk','Poland',486000,1.1),(5,'Basel','Switzerland',173000,4.5),(6,'Oslo','Norway',709000,5.1),(7,'Lucca','Italy',89000,0.4),(8,'Nantes','France',323000,NULL);
INSERT INTO Commission VALUES (1,'Harbour Mother',1,1974,'Bronze',3.2,120000),(2,'The Ninth Wave',6,1986,'Bronze',5.5,310000),(3,'Silent Gate',2,1991,'Marble',2.4,180000),(4,'Wind Ladder',5,1995,'Steel',14.0,640000),(5,'Two Rivers',3,1969,'Bronze',2.8,95000),(6,'Shipwright',4,2003,'Steel',7.1,270000),(7,'Night Market',2,2008,'Bronze',1.9,140000),(8,'Northern Stone',1,2011,'Granite',4.4,225000),(9,'Listening Trees',4,2016,'Wood',6.3,88000),(10,'Open Hand',6,2019,'Granite',3.7,NULL),(11,'Long Orbit',5,2001,'Steel',11.2,520000),(12,'Market Boys',3,1982,'Bronze',1.7,76000),(13,'Blue Lens',2,2021,'Glass',2.9,330000),(14,'Bridge of Wings',4,2018,'Steel',9.6,415000);
INSERT INTO Sculptor_Commission VALUES (1,1,100),(1,2,70),(6,2,30),(2,3,100),(8,4,60),(3,4,40),(4,5,100),(3,6,100),(5,7,100),(6,8,100),(7,9,100),(6,10,100),(8,11,100),(4,12,100),(9,13,55),(5,13,45),(3,14,80),(7,14,20);
INSERT INTO Foundry VALUES (1,'Fonderia Valente',2,42),(2,'Nordstøp',6,18),(3,'Atelier Rhône',3,27),(4,'Odlewnia Bałtyk',4,35),(5,'Giesserei Rhein',5,12),(6,'Fonderia San Luca',7,9);
