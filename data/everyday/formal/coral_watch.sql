CREATE TABLE reef (
  reef_id INTEGER PRIMARY KEY,
  reef_name TEXT,
  country TEXT,
  area_km2 REAL,
  max_depth_m INTEGER,
  protected INTEGER
);
CREATE TABLE diver (
  diver_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  nationality TEXT,
  certified_year INTEGER
);
CREATE TABLE survey (
  survey_id INTEGER PRIMARY KEY,
  reef_id INTEGER,
  lead_diver_id INTEGER,
  survey_date TEXT,
  water_temp REAL,
  live_cover_pct REAL,
  bleached_pct REAL,
  FOREIGN KEY (reef_id) REFERENCES reef(reef_id),
  FOREIGN KEY (lead_diver_id) REFERENCES diver(diver_id)
);
CREATE TABLE survey_team (
  survey_id INTEGER,
  diver_id INTEGER,
  task TEXT,
  FOREIGN KEY (survey_id) REFERENCES survey(survey_id),
  FOREIGN KEY (diver_id) REFERENCES diver(diver_id)
);
CREATE TABLE coral_species (
  species_id INTEGER PRIMARY KEY,
  common_name TEXT,
  latin_name TEXT,
  growth_form TEXT,
  conservation_status TEXT
);
CREATE TABLE colony_count (
  survey_id INTEGER,
  species_id INTEGER,
  colonies INTEGER,
  diseased INTEGER,
  FOREIGN KEY (survey_id) REFERENCES survey(survey_id),
  FOREIGN KEY (species_id) REFERENCES coral_species(species_id)
);
INSERT INTO reef VALUES (1,'Turtle Shelf','Belize',12.4,38,1),(2,'Glass Lagoon','Fiji',5.1,22,1),(3,'Needle Bank','Indonesia',31.8,64,0),(4,'Abu Safar','Egypt',8.7,47,0),(5,'Parrot Garden','Fiji',2.9,18,0),(6,'Mora Wall','Indonesia',17.3,71,1),(7,'Half Moon Cay','Belize',9.6,33,1),(8,'Coral Steps','Palau',4.4,29,1);
INSERT INTO diver VALUES (1,'Lena','Aberg','Sweden',2009),(2,'Joao','Serra','Portugal',2012),(3,'Mereoni','Vuki','Fiji',2015),(4,'Budi','Hartono','Indonesia',2006),(5,'Karim','Fahmy','Egypt',2018),(6,'Alice','Renwick','Australia',2003),(7,'Tomas','Serra','Portugal',2019),(8,'Putri','Lestari','Indonesia',2016),(9,'Owen','Blythe','Australia',2021),(10,'Nadia','Cruz','Belize',2011);
INSERT INTO survey VALUES (1,1,10,'2020-05-14',27.4,46.0,4.5),(2,2,3,'2020-08-02',26.1,58.5,2.0),(3,3,4,'2020-10-21',28.3,39.2,7.8),(4,4,6,'2021-03-09',24.9,33.6,9.1),(5,6,4,'2021-04-17',28.8,51.7,6.2),(6,5,3,'2021-07-30',26.6,62.3,1.4),(7,1,10,'2021-09-11',29.2,41.5,12.6),(8,3,4,'2022-02-26',29.6,31.0,18.9),(9,7,10,'2022-05-05',28.1,44.8,5.7),(10,2,6,'2022-06-19',27.0,55.2,3.3),(11,4,6,'2022-11-28',25.8,29.9,NULL),(12,6,8,'2023-01-16',29.9,45.1,15.5),(13,3,4,'2023-04-24',30.4,24.6,27.3),(14,1,2,'2023-08-08',30.1,35.9,21.0),(15,5,3,'2023-09-27',27.5,60.8,2.6);
INSERT INTO survey_team VALUES (1,1,'photos'),(1,2,'transect'),(2,6,'counting'),(3,8,'transect'),(3,1,'photos'),(3,6,'counting'),(4,5,'transect'),(4,2,'counting'),(5,8,'counting'),(5,1,'photos'),(6,6,'photos'),(7,2,'transect'),(7,7,'counting'),(8,8,'counting'),(8,1,'photos'),(8,5,'transect'),(9,2,'photos'),(10,3,'counting'),(10,7,'transect'),(11,5,'photos'),(12,4,'transect'),(13,8,'counting'),(13,1,'photos'),(13,7,'transect'),(14,10,'counting'),(14,1,'photos'),(15,2,'transect');
INSERT INTO coral_species VALUES (1,'Staghorn Coral','Acropora cervicornis','branching','Critically Endangered'),(2,'Elkhorn Coral','Acropora palmata','branching','Critically Endangered'),(3,'Lettuce Coral','Agaricia agaricites','plate','Vulnerable'),(4,'Great Star Coral','Montastraea cavernosa','massive','Least Concern'),(5,'Cauliflower Coral','Pocillopora damicornis','branching','Least Concern'),(6,'Grooved Brain Coral','Diploria labyrinthiformis','massive','Near Threatened'),(7,'Table Coral','Acropora cytherea','plate','Vulnerable'),(8,'Mushroom Coral','Fungia fungites','solitary','Near Threatened'),(9,'Blue Coral','Heliopora coerulea','massive',NULL),(10,'Fire Pillar','Dendrogyra cylindrus','columnar','Critically Endangered');
INSERT INTO colony_count VALUES (1,1,42,3),(1,2,18,2),(1,4,65,1),(2,5,110,4),(2,8,36,0),(3,5,94,9),(3,7,51,6),(3,8,27,1),(4,5,58,7),(4,8,12,0),(5,7,73,5),(5,9,40,2),(6,5,131,3),(6,7,22,0),(7,1,30,8),(7,6,47,4),(8,5,70,16),(8,9,19,5),(9,2,25,1),(9,3,61,2),(9,6,33,NULL),(10,5,104,6),(12,7,55,11),(12,9,38,4),(13,5,49,21),(13,7,28,13),(14,1,17,9),(14,4,59,6),(15,8,44,1),(15,5,126,5);
