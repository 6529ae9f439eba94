CREATE TABLE Institution (
  Institution_ID INTEGER PRIMARY KEY,
  Name TEXT,
  City TEXT,
  Country TEXT,
  Opening_Year INTEGER,
  Annual_Visitors INTEGER
);
INSERT INTO Institution VALUES
(1,'Imperial Cabinet of Stones','Vienna','Austria',1778,412000),
(2,'Polar Geology Hall','Tromso','Norway',1966,58000),
(3,'Desert Sky Museum','Tucson','United States',1971,133500),
(4,'Observatory Collection Pune','Pune','India',1938,47200),
(5,'Royal Earth Gallery','London','United Kingdom',1851,890000),
(6,'Museo de las Rocas','Antofagasta','Chile',1994,21400),
(7,'Prairie Space Centre','Regina','Canada',2003,76300),
(8,'Cosmos House','Phoenix','United States',1989,98700);
CREATE TABLE Meteorite (
  Meteorite_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Class TEXT,
  Total_Mass_kg REAL,
  Year_Found INTEGER,
  Country TEXT,
  Observed_Fall TEXT
);
INSERT INTO Meteorite VALUES
(1,'Ostrava Field','Iron',1240.5,1902,'Czechia','no'),
(2,'Kirkwall','Stony',18.2,1967,'United Kingdom','yes'),
(3,'Salar Azul','Stony-iron',402.0,1981,'Chile','no'),
(4,'Wadi Hamra 12','Stony',3.4,2004,'Oman','no'),
(5,'Wadi Hamra 31','Stony',7.9,2006,'Oman','no'),
(6,'Bhandara Ridge','Stony',55.6,1932,'India','yes'),
(7,'Moose Jaw South','Iron',310.7,1958,'Canada','no'),
(8,'Red Mesa','Iron',2875.0,1891,'United States','no'),
(9,'Finse','Stony-iron',96.3,1949,'Norway','no'),
(10,'Elbow Lake','Stony',0.8,2011,'Canada','yes'),
(11,'Dry Gulch','Stony',26.1,1976,'United States','no'),
(12,'Tolvik','Stony',11.5,1998,'Norway','yes'),
(13,'Quebrada Seca','Iron',688.4,1923,'Chile','no');
CREATE TABLE Curator (
  Curator_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Nationality TEXT,
  Age INTEGER,
  Institution_ID INTEGER,
  FOREIGN KEY (Institution_ID) REFERENCES Institution(Institution_ID)
);
INSERT INTO Curator VALUES
(1,'Agnes Hollein','Austria',58,1),
(2,'Leif Rostad','Norway',44,2),
(3,'Dana Whitfield','United States',39,3),
(4,'Meera Kulkarni','India',51,4),
(5,'Oliver Pym','United Kingdom',63,5),
(6,'Camila Rojas','Chile',36,6),
(7,'Stuart McKay','Canada',47,7),
(8,'Ingrid Solberg','Norway',33,5),
(9,'Felix Brandauer','Austria',41,3),
(10,'Ravi Deshpande','India',29,5);
CREATE TABLE Specimen (
  Specimen_ID INTEGER PRIMARY KEY,
  Meteorite_ID INTEGER,
  Institution_ID INTEGER,
  Mass_g INTEGER,
  Acquired_Year INTEGER,
  Acquisition_Method TEXT,
  Value_USD INTEGER,
  FOREIGN KEY (Meteorite_ID) REFERENCES Meteorite(Meteorite_ID),
  FOREIGN KEY (Institution_ID) REFERENCES Institution(Institution_ID)
);
INSERT INTO Specimen VALUES
(1,1,1,52300,1905,'Purchase',84000),
(2,1,5,11800,1911,'Exchange',21500),
(3,8,3,240000,1973,'Donation',365000),
(4,8,8,61500,1990,'Purchase',97000),
(5,8,1,8700,1899,'Exchange',14200),
(6,2,5,9100,1968,'Donation',46000),
(7,3,6,185000,1995,'Transfer',120500),
(8,3,3,4200,1984,'Purchase',6900),
(9,6,4,31000,1939,'Transfer',72500),
(10,6,5,5600,1947,'Exchange',15800),
(11,7,7,150200,2003,'Transfer',NULL),
(12,9,2,47500,1966,'Donation',58800),
(13,12,2,6400,1999,'Purchase',33100),
(14,4,3,1100,2005,'Purchase',2750),
(15,5,3,2300,2007,'Purchase',4100),
(16,10,7,420,2012,'Donation',19600),
(17,13,6,90300,1996,'Donation',88700),
(18,13,5,2950,1930,'Purchase',5300),
(19,11,8,7700,1992,'Purchase',9200),
(20,9,5,3800,1952,'Exchange',8400);
CREATE TABLE Exhibition (
  Exhibition_ID INTEGER PRIMARY KEY,
  Theme TEXT,
  Institution_ID INTEGER,
  Year INTEGER,
  Ticket_Price REAL,
  FOREIGN KEY (Institution_ID) REFERENCES Institution(Institution_ID)
);
INSERT INTO Exhibition VALUES
(1,'Stones from the Sky',5,2015,12.5),
(2,'Iron Giants',3,2016,9.0),
(3,'Fire over the Fjord',2,2018,7.5),
(4,'Visitors from Mars',5,2019,15.0),
(5,'The Oldest Things on Earth',1,2019,11.0),
(6,'Deserts and Meteorites',6,2021,4.0),
(7,'Iron Giants Return',3,2022,10.5);
CREATE TABLE Exhibition_Specimen (
  Exhibition_ID INTEGER,
  Specimen_ID INTEGER,
  Showcase_Number INTEGER,
  FOREIGN KEY (Exhibition_ID) REFERENCES Exhibition(Exhibition_ID),
  FOREIGN KEY (Specimen_ID) REFERENCES Specimen(Specimen_ID)
);
INSERT INTO Exhibition_Specimen VALUES
(1,2,1),(1,6,2),(1,10,3),(1,12,4),(1,20,5),
(2,3,1),(2,4,2),(2,7,3),
(3,12,1),(3,13,2),
(4,6,1),(4,18,2),
(5,1,1),(5,5,2),(5,9,3),(5,2,4),
(6,7,1),(6,17,2),(6,14,3),
(7,3,1),(7,4,2),(7,11,3),(7,1,4),(7,17,5),(7,8,6);
