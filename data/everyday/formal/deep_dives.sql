CREATE TABLE submersibles (
  sub_id INTEGER PRIMARY KEY, sub_name TEXT, operator TEXT, max_depth_m INTEGER, crew_capacity INTEGER, commissioned_year INTEGER
);
CREATE TABLE dive_sites (
  site_id INTEGER PRIMARY KEY, site_name TEXT, ocean TEXT, seabed_depth_m INTEGER, feature_type TEXT
);
CREATE TABLE researchers (
  researcher_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, institute TEXT, age INTEGER, field TEXT
);
CREATE TABLE dives (
  dive_id INTEGER PRIMARY KEY, sub_id INTEGER REFERENCES submersibles(sub_id), site_id INTEGER REFERENCES dive_sites(site_id),
  pilot_id INTEGER REFERENCES researchers(researcher_id), leader_id INTEGER REFERENCES researchers(researcher_id),
  dive_date DATE, depth_reached_m INTEGER, duration_min INTEGER
);
CREATE TABLE species (
  species_id INTEGER PRIMARY KEY, common_name TEXT, animal_group TEXT, bioluminescent INTEGER
);
CREATE TABLE sightings (
  sighting_id INTEGER PRIMARY KEY, dive_id INTEGER REFERENCES dives(dive_id), species_id INTEGER REFERENCES species(species_id), individuals INTEGER, depth_m INTEGER
);
INSERT INTO submersibles VALUES
(1,'Nerida','Oceanus Trust',6500,3,1998),(2,'Blue Lantern','Pelagia Institute',4500,2,2006),(3,'Thetis II','Oceanus Trust',11000,2,2015),
(4,'Kaimana','Pacific Survey',2000,5,1989),(5,'Abyssal Fox','Nordhav AS',6000,3,2019),(6,'Corvina','Pacific Survey',3000,4,1979);
INSERT INTO dive_sites VALUES
(1,'Marlow Trench','Pacific',9800,'trench'),(2,'Sorrel Seamount','Atlantic',1450,'seamount'),(3,'Candela Vents','Pacific',2600,'hydrothermal vent'),
(4,'Ormen Canyon','Arctic',3100,'canyon'),(5,'Jasper Plain','Indian',4900,'abyssal plain'),(6,'Whitby Vents','Atlantic',3650,'hydrothermal vent'),
(7,'Tamsin Ridge','Atlantic',2250,'ridge'),(8,'Lacuna Basin','Southern',5200,'abyssal plain');
INSERT INTO researchers VALUES
(1,'Ingrid','Solheim','Pelagia Institute',47,'geology'),(2,'Kenji','Morita','Tokai University',39,'biology'),(3,'Amara','Okoye','Lagos Marine Lab',34,'biology'),
(4,'Pieter','Vandam','Oceanus Trust',58,'engineering'),(5,'Lucía','Ferrer','Pelagia Institute',29,'chemistry'),(6,'Tom','Hallett','Oceanus Trust',44,'engineering'),
(7,'Noelani','Kealoha','Pacific Survey',51,'biology'),(8,'Bjarne','Lund','Nordhav AS',36,'engineering'),(9,'Priya','Raman','Goa Sea College',41,'geology'),
(10,'Marcus','Eldridge',NULL,63,'chemistry');
INSERT INTO dives VALUES
(1,3,1,4,2,'2021-03-14',9620,540),(2,3,1,6,1,'2021-03-19',9755,575),(3,1,3,4,3,'2021-08-02',2580,310),(4,2,7,6,1,'2022-01-23',2190,265),
(5,4,2,7,7,'2022-05-11',1390,190),(6,5,4,8,1,'2022-07-30',3040,345),(7,1,6,4,5,'2022-09-17',3610,402),(8,1,5,6,9,'2022-11-05',4870,455),
(9,5,6,8,3,'2023-02-20',3640,388),(10,2,3,6,2,'2023-04-09',2555,295),(11,3,5,4,9,'2023-04-28',4885,470),(12,4,2,7,3,'2023-06-15',1120,150),
(13,5,4,8,5,'2023-08-21',2960,330),(14,1,3,4,2,'2023-10-03',2590,NULL),(15,3,1,4,3,'2024-02-12',9790,602),(16,4,7,6,7,'2024-05-06',1880,205);
INSERT INTO species VALUES
(1,'Lantern Snailfish','fish',1),(2,'Ghost Octopod','cephalopod',0),(3,'Ribbon Siphonophore','jelly',1),(4,'Vent Shrimp','crustacean',0),
(5,'Glass Comb Jelly','jelly',1),(6,'Armoured Amphipod','crustacean',0),(7,'Velvet Dragonfish','fish',1),(8,'Pale Sea Cucumber','echinoderm',0),(9,'Umbrella Squid','cephalopod',1);
INSERT INTO sightings VALUES
(1,1,6,48,9500),(2,1,1,3,7800),(3,2,6,61,9700),(4,2,8,5,9740),(5,3,4,350,2575),(6,3,2,1,2410),(7,4,5,12,900),(8,4,7,2,1600),
(9,5,3,4,1010),(10,6,2,2,2990),(11,6,8,17,3035),(12,7,4,420,3600),(13,7,1,6,3300),(14,8,8,33,4860),(15,9,4,275,3630),(16,9,3,2,1500),
(17,10,4,310,2550),(18,10,7,1,1950),(19,11,8,29,4880),(20,12,5,8,700),(21,13,2,3,2900),(22,14,4,198,2588),(23,15,6,75,9780),(24,15,1,9,8100),(25,12,7,3,1100);
