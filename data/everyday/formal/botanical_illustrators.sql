CREATE TABLE Illustrators (
  IllustratorID INTEGER PRIMARY KEY,
  Full_Name TEXT,
  Birth_Year INTEGER,
  Death_Year INTEGER,
  Country TEXT,
  Main_Technique TEXT
);
CREATE TABLE Plant_Families (
  Family_Code TEXT PRIMARY KEY,
  Family_Name TEXT,
  Common_Name TEXT
);
CREATE TABLE Species (
  SpeciesID INTEGER PRIMARY KEY,
  Latin_Name TEXT,
  English_Name TEXT,
  Family_Code TEXT,
  Native_Continent TEXT,
  Max_Height_cm INTEGER,
  FOREIGN KEY (Family_Code) REFERENCES Plant_Families(Family_Code)
);
CREATE TABLE Books (
  BookID INTEGER PRIMARY KEY,
  Title TEXT,
  Publication_Year INTEGER,
  Publisher_City TEXT,
  Number_of_Plates INTEGER
);
CREATE TABLE Plates (
  PlateID INTEGER PRIMARY KEY,
  BookID INTEGER,
  SpeciesID INTEGER,
  IllustratorID INTEGER,
  EngraverID INTEGER,
  Plate_Number INTEGER,
  Technique TEXT,
  Hand_Coloured TEXT,
  FOREIGN KEY (BookID) REFERENCES Books(BookID),
  FOREIGN KEY (SpeciesID) REFERENCES Species(SpeciesID),
  FOREIGN KEY (IllustratorID) REFERENCES Illustrators(IllustratorID),
  FOREIGN KEY (EngraverID) REFERENCES Illustrators(IllustratorID)
);
CREATE TABLE Exhibitions (
  ExhibitionID INTEGER PRIMARY KEY,
  Exhibition_Name TEXT,
  City TEXT,
  Opened DATE,
  Visitors INTEGER
);
CREATE TABLE Exhibited_Plates (
  ExhibitionID INTEGER,
  PlateID INTEGER,
  Insured_Value INTEGER,
  PRIMARY KEY (ExhibitionID, PlateID),
  FOREIGN KEY (ExhibitionID) REFERENCES Exhibitions(ExhibitionID),
  FOREIGN KEY (PlateID) REFERENCES Plates(PlateID)
);
INSERT INTO Illustrators VALUES
(1,'Clementine Vauquelin',1761,1829,'France','Watercolour'),(2,'Johann Ferdinand Graul',1748,1812,'Austria','Gouache'),(3,'Harriet Pemberley',1802,1871,'England','Watercolour'),(4,'Pieter van Loenen',1735,1790,'Netherlands','Engraving'),
(5,'Augusta Wexford',1826,1899,'England','Lithography'),(6,'Rosa Imhof',1843,1917,'Switzerland','Watercolour'),(7,'Thomas Garrick',1790,1846,'England','Engraving'),(8,'Luisa Bracamonte',1955,NULL,'Spain','Watercolour'),(9,'Mika Hayasaka',1968,NULL,'Japan','Ink'),(10,'Joy Ellerton',1971,NULL,'Australia','Gouache'),(11,'Étienne Massard',1770,1838,'France','Engraving');
INSERT INTO Plant_Families VALUES
('ORC','Orchidaceae','Orchids'),('ROS','Rosaceae','Roses'),('LIL','Liliaceae','Lilies'),('IRI','Iridaceae','Irises'),('PRO','Proteaceae','Proteas'),('CAC','Cactaceae','Cacti'),('FAB','Fabaceae','Legumes');
INSERT INTO Species VALUES
(1,'Rosa centifolia','Cabbage Rose','ROS','Europe',180),(2,'Cypripedium calceolus','Lady''s Slipper','ORC','Europe',60),(3,'Lilium martagon','Turk''s Cap Lily','LIL','Europe',150),(4,'Fritillaria meleagris','Snake''s Head','LIL','Europe',40),(5,'Iris germanica','Bearded Iris','IRI','Europe',110),
(6,'Telopea speciosissima','Waratah','PRO','Australia',320),(7,'Banksia serrata','Old Man Banksia','PRO','Australia',1600),(8,'Selenicereus grandiflorus','Queen of the Night','CAC','North America',1000),(9,'Cattleya labiata','Crimson Cattleya','ORC','South America',35),(10,'Prunus serrulata','Hill Cherry','ROS','Asia',900),(11,'Protea cynaroides','King Protea','PRO','Africa',200),(12,'Lilium auratum','Golden-rayed Lily','LIL','Asia',155);
INSERT INTO Books VALUES
(1,'Les Jardins Choisis',1803,'Paris',144),(2,'Icones Alpinae',1779,'Vienna',210),(3,'The Lily Portfolio',1838,'London',48),(4,'Flora of the Southern Colonies',1812,'London',96),(5,'Orchids of the Hothouse',1861,'London',72),(6,'Alpenflora in Bildern',1888,'Zurich',160),(7,'Banksia Studies',2009,'Melbourne',80),(8,'Cherry and Lily',2015,'Tokyo',36),(9,'Pocket Roses',1824,'Paris',24);
INSERT INTO Plates VALUES
(1,1,1,1,11,12,'Stipple engraving','Y'),(2,1,5,1,11,30,'Stipple engraving','Y'),(3,1,3,1,4,57,'Line engraving','N'),(4,2,2,2,4,8,'Line engraving','Y'),(5,2,3,2,4,41,'Line engraving','Y'),(6,3,4,3,7,5,'Line engraving','Y'),(7,3,3,3,7,11,'Line engraving','N'),
(8,4,6,7,7,22,'Line engraving','Y'),(9,4,7,2,7,23,'Line engraving','N'),(10,5,9,5,NULL,3,'Lithograph','Y'),(11,5,2,5,NULL,17,'Lithograph','Y'),(12,5,8,3,NULL,29,'Lithograph','N'),(13,6,2,6,NULL,64,'Chromolithograph','N'),(14,6,3,6,NULL,90,'Chromolithograph','N'),
(15,7,7,10,NULL,1,'Offset print','N'),(16,7,6,10,NULL,44,'Offset print','N'),(17,8,10,9,NULL,2,'Offset print','N'),(18,8,12,9,NULL,20,'Offset print','N'),(19,1,4,1,1,88,'Stipple engraving','Y'),(20,9,1,11,11,6,'Stipple engraving','Y'),(21,6,5,3,NULL,121,'Chromolithograph','N');
INSERT INTO Exhibitions VALUES
(1,'Paper Gardens','London','2018-05-12',41200),(2,'Lilies in Print','Amsterdam','2019-03-30',17800),(3,'Women Who Painted Plants','London','2021-09-04',63500),(4,'Southern Blooms','Sydney','2022-10-21',28900),(5,'The Stippled Rose','Paris','2023-06-01',35400),(6,'Needle and Stone','Zurich','2024-02-16',NULL);
INSERT INTO Exhibited_Plates VALUES
(1,1,18000),(1,4,9500),(1,8,12000),(1,10,4200),(2,3,8000),(2,5,8800),(2,7,3900),(2,18,1500),(3,1,21000),(3,2,19500),(3,6,5100),(3,11,4400),(3,13,2600),(4,8,13500),(4,9,7200),(4,15,2100),(4,16,1900),(5,1,24000),(5,19,16500),(5,20,6700);
