CREATE TABLE Spice (
  Spice_ID INT PRIMARY KEY,
  Name TEXT,
  Plant_Family TEXT,
  Part_Used TEXT,
  Price_per_kg REAL,
  Heat_Level INT
);
CREATE TABLE Country (
  Country_Code TEXT PRIMARY KEY,
  Name TEXT,
  Continent TEXT,
  Population INT,
  Area_Harvested INT
);
CREATE TABLE Production (
  Spice_ID INT,
  Country_Code TEXT,
  Year INT,
  Tonnes INT,
  PRIMARY KEY (Spice_ID, Country_Code, Year),
  FOREIGN KEY (Spice_ID) REFERENCES Spice(Spice_ID),
  FOREIGN KEY (Country_Code) REFERENCES Country(Country_Code)
);
CREATE TABLE Trader (
  Trader_ID INT PRIMARY KEY,
  Name TEXT,
  Home_Country TEXT,
  Founded INT,
  Revenue_Million REAL,
  FOREIGN KEY (Home_Country) REFERENCES Country(Country_Code)
);
CREATE TABLE Shipment (
  Shipment_ID INT PRIMARY KEY,
  Trader_ID INT,
  Spice_ID INT,
  Origin TEXT,
  Destination TEXT,
  Ship_Date DATE,
  Weight_kg INT,
  Inspected TEXT,
  FOREIGN KEY (Trader_ID) REFERENCES Trader(Trader_ID),
  FOREIGN KEY (Spice_ID) REFERENCES Spice(Spice_ID),
  FOREIGN KEY (Origin) REFERENCES Country(Country_Code),
  FOREIGN KEY (Destination) REFERENCES Country(Country_Code)
);
INSERT INTO Spice VALUES
(1,'Black Pepper','Piperaceae','Fruit',6.8,4),(2,'Cardamom','Zingiberaceae','Seed',32.5,1),(3,'Turmeric','Zingiberaceae','Rhizome',3.1,1),(4,'Ginger','Zingiberaceae','Rhizome',2.4,5),
(5,'Saffron','Iridaceae','Stigma',2450,0),(6,'Vanilla','Orchidaceae','Fruit',310,0),(7,'Clove','Myrtaceae','Flower bud',8.9,3),(8,'Cinnamon','Lauraceae','Bark',11.2,2),
(9,'Chilli','Solanaceae','Fruit',2.9,9),(10,'Nutmeg','Myristicaceae','Seed',9.6,2),(11,'Sumac','Anacardiaceae','Fruit',7.3,0);
INSERT INTO Country VALUES
('IND','India','Asia',1417000000,4200),('IDN','Indonesia','Asia',275500000,2100),('MDG','Madagascar','Africa',29600000,310),('VNM','Vietnam','Asia',98200000,640),('IRN','Iran','Asia',88500000,120),
('LKA','Sri Lanka','Asia',22200000,195),('GTM','Guatemala','North America',17400000,90),('TZA','Tanzania','Africa',65500000,70),('NLD','Netherlands','Europe',17700000,NULL),('DEU','Germany','Europe',83800000,NULL),
('USA','United States','North America',333300000,15),('ESP','Spain','Europe',47800000,9),('JPN','Japan','Asia',125100000,NULL);
INSERT INTO Production VALUES
(1,'VNM',2021,288000),(1,'VNM',2022,265000),(1,'IDN',2022,81000),(1,'IND',2022,66000),(2,'GTM',2022,36500),(2,'IND',2021,23340),(2,'IND',2022,25900),(3,'IND',2022,1121000),(4,'IND',2022,2219000),(5,'IRN',2021,239),
(5,'IRN',2022,195),(5,'ESP',2022,2),(6,'MDG',2021,3100),(6,'MDG',2022,2850),(6,'IDN',2022,1530),(7,'IDN',2022,136000),(7,'TZA',2022,8600),(7,'MDG',2022,24800),(8,'IDN',2022,88200),(8,'LKA',2021,22900),(8,'LKA',2022,23700),(9,'IND',2022,1836000),(10,'IDN',2022,41000),(10,'IND',2022,15300);
INSERT INTO Trader VALUES
(1,'Zeeburg Spices','NLD',1893,145.2),(2,'Hansekontor Gewürze','DEU',1921,98.7),(3,'Malabar Exports','IND',1964,212.4),(4,'Nosy Vanille','MDG',1988,37.6),(5,'Bay State Seasonings','USA',1952,330.1),
(6,'Azafrán Real','ESP',1907,12.9),(7,'Saigon Pepper House','VNM',1996,77.3),(8,'Colombo Bark','LKA',1979,24.8),(9,'Elbe Pfeffer','DEU',2011,8.4);
INSERT INTO Shipment VALUES
(1,1,1,'VNM','NLD','2022-01-18',24000,'Y'),(2,1,10,'IDN','NLD','2022-03-07',9500,'Y'),(3,2,2,'GTM','DEU','2022-03-29',4200,'N'),(4,3,3,'IND','USA','2022-05-02',38000,'Y'),(5,3,9,'IND','DEU','2022-06-11',21500,'N'),
(6,4,6,'MDG','USA','2022-07-20',1800,'Y'),(7,5,8,'IDN','USA','2022-08-14',27000,'N'),(8,6,5,'IRN','ESP','2022-09-05',85,'Y'),(9,7,1,'VNM','DEU','2022-10-22',32000,'Y'),(10,8,8,'LKA','NLD','2022-11-30',6700,'N'),
(11,1,7,'MDG','NLD','2023-01-15',7300,'N'),(12,3,4,'IND','JPN','2023-02-08',41000,'Y'),(13,4,6,'MDG','NLD','2023-02-26',2100,'Y'),(14,5,1,'VNM','USA','2023-04-19',36500,'Y'),(15,5,6,'IDN','USA','2023-05-23',900,'N'),
(16,2,1,'IDN','DEU','2023-06-30',12500,'Y'),(17,3,2,'IND','JPN','2023-08-12',3300,'N'),(18,7,1,'VNM','USA','2023-09-09',28800,'N'),(19,1,8,'LKA','NLD','2023-10-17',5200,'Y'),(20,6,5,'IRN','ESP','2023-11-03',60,'Y'),(21,3,9,'IND','USA','2023-12-12',26000,'Y'),(22,2,10,'IND','DEU','2023-12-18',3900,'N'),(23,3,1,'IND','DEU','2023-12-28',10400,'Y');
