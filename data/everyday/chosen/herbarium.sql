CREATE TABLE families (
  family_id INTEGER PRIMARY KEY,
  family_name TEXT,
  common_name TEXT
);
CREATE TABLE species (
  species_id INTEGER PRIMARY KEY,
  latin_name TEXT,
  common_name TEXT,
  family_id INTEGER,
  growth_form TEXT,
  is_protected TEXT,
  max_height_cm INTEGER
);
CREATE TABLE collectors (
  collector_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  institution TEXT,
  born INTEGER,
  died INTEGER,
  teacher_id INTEGER
);
CREATE TABLE sites (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT,
  country TEXT,
  habitat TEXT,
  elevation_m INTEGER
);
CREATE TABLE specimens (
  specimen_id INTEGER PRIMARY KEY,
  accession_code TEXT,
  species_id INTEGER,
  collector_id INTEGER,
  site_id INTEGER,
  collected_on TEXT,
  condition TEXT,
  is_digitised TEXT,
  insured_value REAL
);
INSERT INTO families VALUES
(1,'Rosaceae','rose family'),(2,'Orchidaceae','orchid family'),(3,'Asteraceae','daisy family'),(4,'Fagaceae','beech family'),
(5,'Ericaceae','heath family'),(6,'Gentianaceae','gentian family'),(7,'Poaceae','grass family'),(8,'Cactaceae','cactus family');
INSERT INTO species VALUES
(1,'Rosa canina','dog rose',1,'shrub','N',300),
(2,'Dryas octopetala','mountain avens',1,'subshrub','N',10),
(3,'Cypripedium calceolus','lady''s slipper',2,'herb','Y',60),
(4,'Ophrys apifera','bee orchid',2,'herb','Y',45),
(5,'Leontopodium nivale','edelweiss',3,'herb','Y',25),
(6,'Bellis perennis','common daisy',3,'herb','N',15),
(7,'Arnica montana','arnica',3,'herb','Y',58),
(8,'Quercus robur','English oak',4,'tree','N',4000),
(9,'Fagus sylvatica','European beech',4,'tree','N',4500),
(10,'Calluna vulgaris','heather',5,'subshrub','N',70),
(11,'Rhododendron ferrugineum','alpenrose',5,'shrub','N',120),
(12,'Gentiana lutea','great yellow gentian',6,'herb','Y',140),
(13,'Gentiana acaulis','stemless gentian',6,'herb','Y',12),
(14,'Stipa pennata','feather grass',7,'grass','N',NULL),
(15,'Rosa glauca',NULL,1,'shrub','N',250);
INSERT INTO collectors VALUES
(1,'Wilhelmine','Stark','University of Graz',1868,1941,NULL),
(2,'August','Pichler','Natural History Museum Vienna',1881,1956,1),
(3,'Margery','Dunstan','Kew',1902,1988,NULL),
(4,'Edwin','Cole','Kew',1921,2003,3),
(5,'Helene','Brunner','University of Graz',1935,2017,2),
(6,'Paolo','Ferri','University of Padua',1948,NULL,5),
(7,'Greta','Haas','University of Graz',1972,NULL,5),
(8,'Rowan','Ellery','Kew',1980,NULL,4),
(9,'Sunniva','Dahl','University of Bergen',1991,NULL,NULL);
INSERT INTO sites VALUES
(1,'Hochschwab Plateau','Austria','alpine meadow',2050),
(2,'Box Hill','United Kingdom','chalk grassland',172),
(3,'New Forest','United Kingdom','heathland',65),
(4,'Monte Baldo','Italy','alpine meadow',1890),
(5,'Gesäuse Gorge','Austria','beech forest',720),
(6,'Wienerwald','Austria','beech forest',410),
(7,'Hardangervidda','Norway','tundra',1250),
(8,'Neusiedler See','Austria','steppe',118),
(9,'Passo Rolle','Italy','alpine meadow',1984),
(10,'Lizard Peninsula','United Kingdom','heathland',NULL);
INSERT INTO specimens VALUES
(1,'GZU-0101',5,1,1,'1899-07-21','fragile','Y',850.00),
(2,'GZU-0102',12,1,1,'1899-07-22','good','Y',320.00),
(3,'GZU-0140',3,1,5,'1904-06-02','poor','Y',1200.00),
(4,'W-2201',9,2,6,'1912-05-14','good','N',90.00),
(5,'W-2207',14,2,8,'1913-06-08','good','N',140.00),
(6,'W-2250',3,2,5,'1921-06-11','fragile','Y',980.00),
(7,'K-3310',4,3,2,'1931-06-19','good','Y',410.00),
(8,'K-3315',1,3,2,'1931-06-20','good','Y',75.00),
(9,'K-3390',10,3,3,'1938-08-30','excellent','Y',60.00),
(10,'K-4102',8,4,3,'1952-09-12','good','N',55.00),
(11,'K-4118',4,4,2,'1957-06-25','good','Y',280.00),
(12,'GZU-0533',13,5,1,'1961-06-28','good','Y',160.00),
(13,'GZU-0534',5,5,1,'1961-06-28','excellent','Y',390.00),
(14,'GZU-0571',7,5,1,'1964-07-15','good','N',130.00),
(15,'GZU-0598',11,5,5,'1970-06-30','poor','N',40.00),
(16,'PAD-0811',3,6,4,'1978-06-09','excellent','Y',640.00),
(17,'PAD-0815',12,6,4,'1978-07-17','good','N',150.00),
(18,'PAD-0902',13,6,9,'1985-06-23','good','Y',110.00),
(19,'GZU-1201',2,7,1,'2003-07-05','excellent','Y',45.00),
(20,'GZU-1207',7,7,1,'2003-07-06','excellent','Y',NULL),
(21,'GZU-1288',6,7,6,'2011-04-18','excellent','Y',15.00),
(22,'K-7710',10,8,3,'2014-09-03','excellent','Y',35.00),
(23,'K-7725',1,8,2,'2016-06-14','good','Y',30.00),
(24,'GZU-1302',5,7,1,'2019-07-27','excellent','Y',NULL),
(25,'GZU-1311',9,7,6,'2021-05-15','excellent','Y',20.00);
