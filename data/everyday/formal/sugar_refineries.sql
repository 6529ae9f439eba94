CREATE TABLE Company (
  Company_ID INT PRIMARY KEY,
  Company_Name TEXT,
  Headquarters TEXT,
  Revenue_Million REAL,
  Listed TEXT
);
CREATE TABLE Refinery (
  Refinery_ID INT PRIMARY KEY,
  Refinery_Name TEXT,
  Company_ID INT,
  Region TEXT,
  Opened_Year INT,
  Daily_Capacity_Tonnes INT,
  Raw_Material TEXT
);
CREATE TABLE Grower (
  Grower_ID INT PRIMARY KEY,
  Grower_Name TEXT,
  Village TEXT,
  Hectares REAL,
  Organic TEXT
);
CREATE TABLE Delivery (
  Delivery_ID INT PRIMARY KEY,
  Grower_ID INT,
  Refinery_ID INT,
  Delivery_Date TEXT,
  Tonnes REAL,
  Sugar_Content_Pct REAL
);
CREATE TABLE Product (
  Product_ID INT PRIMARY KEY,
  Product_Name TEXT,
  Grade TEXT,
  Price_Per_Tonne INT
);
CREATE TABLE Output (
  Refinery_ID INT,
  Product_ID INT,
  Season_Year INT,
  Tonnes_Made INT
);
CREATE TABLE Stoppage (
  Stoppage_ID INT PRIMARY KEY,
  Refinery_ID INT,
  Began_On TEXT,
  Hours_Lost INT,
  Cause TEXT
);
INSERT INTO Company VALUES (1,'Weissgold','Magdeburg',1840.5,'T'),(2,'Cane & Crystal','Bristol',960.2,'T'),(3,'Sucrerie du Plateau','Amiens',412.7,'F'),(4,'Norra Socker','Malmo',655,'F'),(5,'Delta Sweet','Cairo',730.4,'T'),(6,'Pampa Azucar','Tucuman',288.9,'F');
INSERT INTO Refinery VALUES (1,'Elbe Works',1,'Saxony',1902,14500,'beet'),(2,'Harz Plant',1,'Saxony',1968,9200,'beet'),(3,'Avon Refinery',2,'Somerset',1931,7600,'cane'),(4,'Plateau Nord',3,'Picardy',1954,11800,'beet'),(5,'Plateau Sud',3,'Picardy',1987,6400,'beet'),(6,'Skane Mill',4,'Skane',1949,8300,'beet'),(7,'Delta One',5,'Lower Egypt',1976,10100,'cane'),(8,'Delta Two',5,'Lower Egypt',2008,12900,'beet'),(9,'Severn Dock',2,'Somerset',1998,5200,'cane'),(10,'Oder Works',1,'Brandenburg',2016,7000,'beet');
INSERT INTO Grower VALUES (1,'Hof Lindner','Barby',140,'no'),(2,'Gut Rosental','Calbe',310.5,'no'),(3,'Biohof Krause','Barby',62,'yes'),(4,'Ferme Duval','Roye',185,'no'),(5,'Ferme des Tilleuls','Nesle',74.5,'yes'),(6,'Ekdala Gard','Staffanstorp',121,'no'),(7,'Sorby Gard','Eslov',96,'yes'),(8,'Mansour Fields','Tanta',255,'no'),(9,'Nile Green','Damanhur',44,'yes'),(10,'Domaine Leroux','Roye',402,'no'),(11,'Familie Petzold','Calbe',88,'no'),(12,'Hassan Brothers','Tanta',133,'no');
INSERT INTO Delivery VALUES (1,1,1,'2022-09-28',820,17.4),(2,2,1,'2022-10-03',1950,16.8),(3,3,2,'2022-10-09',310,18.1),(4,2,2,'2022-10-21',1400,17.0),(5,4,4,'2022-10-02',990,17.9),(6,5,4,'2022-10-15',355,18.6),(7,10,5,'2022-11-01',2100,16.2),(8,6,6,'2022-10-11',640,17.2),(9,8,8,'2022-04-18',1180,15.1),(10,8,7,'2022-03-05',1520,13.4),(11,12,7,'2022-03-19',905,13.9),(12,1,1,'2023-09-25',870,17.8),(13,2,1,'2023-10-06',2020,17.1),(14,11,2,'2023-10-12',515,16.5),(15,3,1,'2023-10-30',335,18.9),(16,4,4,'2023-09-30',1045,17.3),(17,10,4,'2023-10-19',1760,16.6),(18,10,5,'2023-11-08',1230,16.9),(19,6,6,'2023-10-14',690,17.5),(20,6,6,'2023-11-02',225,16.7),(21,8,8,'2023-04-27',1265,15.6),(22,12,8,'2023-05-09',480,15.9),(23,12,7,'2023-03-22',930,14.2),(24,9,8,'2023-05-16',150,16.4);
INSERT INTO Product VALUES (1,'White Granulated','A',640),(2,'Icing Sugar','A',890),(3,'Raw Brown','C',520),(4,'Sugar Cubes','A',1050),(5,'Molasses','D',180),(6,'Demerara','B',780),(7,'Liquid Sugar','B',470),(8,'Rock Candy','B',1900);
INSERT INTO Output VALUES (1,1,2022,98000),(1,2,2022,14500),(1,5,2022,22000),(1,1,2023,101500),(1,4,2023,8200),(2,1,2022,51000),(2,7,2022,18700),(2,1,2023,49400),(3,3,2022,23500),(3,6,2022,17800),(3,6,2023,19300),(4,1,2022,76000),(4,5,2022,16400),(4,2,2023,12100),(4,1,2023,80300),(5,1,2022,38800),(5,4,2023,6900),(6,1,2022,55500),(6,5,2023,11900),(6,1,2023,57200),(7,3,2022,42100),(7,5,2022,19600),(7,3,2023,40500),(8,1,2022,60700),(8,1,2023,66800),(8,7,2023,9800),(9,6,2022,9100),(9,3,2023,12600);
INSERT INTO Stoppage VALUES (1,1,'2022-10-30',16,'boiler failure'),(2,1,'2023-11-12',41,'centrifuge damage'),(3,2,'2022-11-04',9,'power cut'),(4,3,'2022-06-17',72,'strike'),(5,4,'2023-10-25',28,'boiler failure'),(6,5,'2022-11-20',12,'frozen beets'),(7,7,'2022-03-30',55,'water shortage'),(8,7,'2023-03-11',34,'power cut'),(9,7,'2023-04-02',20,'conveyor fire'),(10,8,'2023-05-21',7,'power cut'),(11,9,'2023-08-08',96,'strike'),(12,1,'2023-12-03',13,'power cut'),(13,4,'2022-12-01',24,'boiler leak'),(14,1,'2022-11-18',5,'frozen beets');
