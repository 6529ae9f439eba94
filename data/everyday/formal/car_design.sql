CREATE TABLE Maker (
  MakerID INTEGER PRIMARY KEY,
  MakerName TEXT,
  Country TEXT,
  FoundedYear INTEGER
);
CREATE TABLE Studio (
  StudioID INTEGER PRIMARY KEY,
  StudioName TEXT,
  MakerID INTEGER REFERENCES Maker(MakerID),
  City TEXT,
  OpenedYear INTEGER,
  FloorSpace INTEGER
);
CREATE TABLE Designer (
  DesignerID INTEGER PRIMARY KEY,
  DesignerName TEXT,
  Speciality TEXT,
  BirthYear INTEGER,
  Nationality TEXT
);
CREATE TABLE Employment (
  DesignerID INTEGER REFERENCES Designer(DesignerID),
  StudioID INTEGER REFERENCES Studio(StudioID),
  StartYear INTEGER,
  EndYear INTEGER,
  ChiefDesigner TEXT
);
CREATE TABLE ConceptCar (
  CarID INTEGER PRIMARY KEY,
  CarName TEXT,
  StudioID INTEGER REFERENCES Studio(StudioID),
  BodyStyle TEXT,
  Powertrain TEXT,
  RevealYear INTEGER,
  CostMillion REAL
);
CREATE TABLE CarDesigner (
  CarID INTEGER REFERENCES ConceptCar(CarID),
  DesignerID INTEGER REFERENCES Designer(DesignerID),
  Part TEXT
);
CREATE TABLE ShowAward (
  AwardID INTEGER PRIMARY KEY,
  CarID INTEGER REFERENCES ConceptCar(CarID),
  ShowName TEXT,
  AwardYear INTEGER,
  Category TEXT,
  Points INTEGER
);
INSERT INTO Maker VALUES (1,'Velmont','France',1919),(2,'Arden Motors','United Kingdom',1927),(3,'Kirisaki','Japan',1951),(4,'Staufer','Germany',1903),(5,'Corvara','Italy',1946),(6,'Hanmaru','South Korea',1974),(7,'Bluffton','United States',1911);
INSERT INTO Studio VALUES (1,'Atelier Nord',1,'Lille',1968,5200),(2,'Arden Works',2,'Coventry',1955,4300),(3,'Arden Pacific',2,'San Diego',2004,2100),(4,'Kirisaki Advanced',3,'Yokohama',1989,6100),(5,'Studio Isar',4,'Munich',1961,8800),(6,'Staufer California',4,'San Diego',1998,3000),(7,'Centro Stile Corvara',5,'Turin',1959,4700),(8,'Hanmaru Europe',6,'Munich',2006,3900),(9,'Hanmaru Namyang',6,'Hwaseong',1996,9400),(10,'Bluffton Tech Dome',7,'Detroit',1956,7700),(11,'Kirisaki Euro',3,'Turin',2011,1800);
INSERT INTO Designer VALUES (1,'Elise Marchetti','Exterior',1971,'Italy'),(2,'Graham Tull','Interior',1964,'United Kingdom'),(3,'Ryo Tanabe','Exterior',1980,'Japan'),(4,'Klara Weissmann','Colour and Trim',1977,'Germany'),(5,'Luca Ferrante','Exterior',1958,'Italy'),(6,'Min-seo Baek','Interior',1986,'South Korea'),(7,'Harold Jessup','Clay Modelling',1950,'United States'),(8,'Odile Perrault','Colour and Trim',1983,'France'),(9,'Jonas Eck','Exterior',1990,'Germany'),(10,'Priya Nandakumar','Interior',1988,'India'),(11,'Tom Sladen','Clay Modelling',1979,'United Kingdom'),(12,'Giulia Conti','Lighting',1992,'Italy');
INSERT INTO Employment VALUES (1,7,1996,2006,'no'),(1,8,2006,2015,'yes'),(1,5,2015,NULL,'yes'),(2,2,1988,2004,'no'),(2,3,2004,2012,'yes'),(3,4,2004,NULL,'no'),(4,5,2001,2014,'no'),(4,8,2014,NULL,'no'),(5,7,1982,2010,'yes'),(5,11,2011,2018,'yes'),(6,9,2010,NULL,'yes'),(7,10,1974,2009,'yes'),(8,1,2008,NULL,'no'),(9,5,2015,2019,'no'),(9,6,2019,NULL,'yes'),(10,2,2013,NULL,'yes'),(11,2,2002,2016,'no'),(11,10,2016,NULL,'no'),(3,11,2018,2020,'yes'),(10,9,2010,2013,'no');
INSERT INTO ConceptCar VALUES (1,'Mistral E',1,'Coupe','Electric',2019,6.4),(2,'Cinder',2,'Roadster','Petrol',2003,3.8),(3,'Tidewater',3,'SUV','Hybrid',2010,5.1),(4,'Kaze One',4,'Hatchback','Electric',2012,4.6),(5,'Isar GT',5,'Coupe','Hybrid',2017,9.2),(6,'Isar Volt',5,'Saloon','Electric',2021,12.5),(7,'Canyon',6,'SUV','Electric',2022,8.1),(8,'Falco',7,'Coupe','Petrol',1999,7.3),(9,'Falco Aperta',7,'Roadster','Petrol',2005,6.6),(10,'Haneul',8,'Saloon','Hybrid',2011,4.9),(11,'Sora',9,'Hatchback','Electric',2018,5.5),(12,'Haneul II',9,'Saloon','Electric',2023,10.8),(13,'Thunder Ridge',10,'Pickup','Petrol',2001,4.2),(14,'Ridge Ampere',10,'Pickup','Electric',2020,9.9),(15,'Komorebi',11,'Coupe','Hybrid',2016,3.7),(16,'Ember',2,'Coupe','Electric',2015,5.9);
INSERT INTO CarDesigner VALUES (1,8,'Trim'),(2,2,'Cabin'),(2,11,'Clay Model'),(3,2,'Cabin'),(4,3,'Body'),(5,1,'Body'),(5,9,'Wheels'),(5,4,'Trim'),(6,1,'Body'),(6,9,'Lights'),(7,9,'Body'),(8,5,'Body'),(8,1,'Wheels'),(9,5,'Body'),(9,1,'Lights'),(10,1,'Body'),(10,4,'Trim'),(11,6,'Cabin'),(11,10,'Cabin'),(12,6,'Cabin'),(13,7,'Clay Model'),(14,11,'Clay Model'),(15,5,'Body'),(15,3,'Body'),(16,10,'Cabin'),(16,11,'Clay Model');
INSERT INTO ShowAward VALUES (1,1,'Paris Salon',2020,'Best Concept',88),(2,4,'Tokyo Show',2013,'Best Concept',81),(3,5,'Geneva Gala',2017,'Most Elegant',94),(4,5,'Paris Salon',2018,'Best Concept',90),(5,6,'Geneva Gala',2022,'Best Cabin',85),(6,8,'Geneva Gala',1999,'Best Concept',92),(7,8,'Turin Festival',2000,'Most Elegant',97),(8,9,'Turin Festival',2006,'Most Elegant',91),(9,11,'Tokyo Show',2019,'Best Cabin',79),(10,14,'Detroit Days',2020,'Public Choice',83),(11,12,'Geneva Gala',2023,'Best Concept',95),(12,16,'Goodfield Week',2015,'Public Choice',76),(13,5,'Turin Festival',2017,'Public Choice',89),(14,13,'Detroit Days',2001,'Public Choice',72),(15,7,'Detroit Days',2023,'Best Concept',87);
