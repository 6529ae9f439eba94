CREATE TABLE villages (
  id INTEGER PRIMARY KEY,
  name TEXT,
  district TEXT,
  inhabitants INTEGER
);
CREATE TABLE choirs (
  id INTEGER PRIMARY KEY,
  name TEXT,
  village_id INTEGER,
  voicing TEXT,
  founded INTEGER,
  members INTEGER,
  FOREIGN KEY (village_id) REFERENCES villages(id)
);
CREATE TABLE conductors (
  id INTEGER PRIMARY KEY,
  name TEXT,
  birth_year INTEGER,
  day_job TEXT
);
CREATE TABLE conductor_terms (
  choir_id INTEGER,
  conductor_id INTEGER,
  from_year INTEGER,
  to_year INTEGER,
  FOREIGN KEY (choir_id) REFERENCES choirs(id),
  FOREIGN KEY (conductor_id) REFERENCES conductors(id)
);
CREATE TABLE contests (
  id INTEGER PRIMARY KEY,
  title TEXT,
  host_village_id INTEGER,
  held_on TEXT,
  entry_fee REAL,
  FOREIGN KEY (host_village_id) REFERENCES villages(id)
);
CREATE TABLE songs (
  id INTEGER PRIMARY KEY,
  title TEXT,
  composer TEXT,
  language TEXT
);
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  contest_id INTEGER,
  choir_id INTEGER,
  song_id INTEGER,
  points REAL,
  place INTEGER,
  FOREIGN KEY (contest_id) REFERENCES contests(id),
  FOREIGN KEY (choir_id) REFERENCES choirs(id),
  FOREIGN KEY (song_id) REFERENCES songs(id)
);
INSERT INTO villages VALUES (1,'Ober Asch','Lake',1240),(2,'Little Thorpe','Hill',610),(3,'Birkenau','Forest',2105),(4,'Saint Ivel','Lake',380),(5,'Granby','Hill',1725),(6,'Moosdorf','Forest',890),(7,'Hallowell','Lake',2950);
INSERT INTO choirs VALUES (1,'Lake Voices',1,'mixed',1987,34),(2,'Asch Men''s Choir',1,'male',1921,22),(3,'Thorpe Larks',2,'female',2004,18),(4,'Birch Choir',3,'mixed',1956,47),(5,'Forest Boys',3,'children',1999,29),(6,'Ivel Singers',4,'mixed',2012,15),(7,'Granby Glee Club',5,'male',1934,26),(8,'Granby Ladies',5,'female',1948,31),(9,'Moosdorf Choral Union',6,'mixed',1903,40),(10,'Hallowell Children''s Choir',7,'children',2009,36),(11,'New Hallowell Voices',7,'mixed',2018,20);
INSERT INTO conductors VALUES (1,'Agnes Pohl',1958,'teacher'),(2,'Bernard Swift',1971,'organist'),(3,'Corinna Maas',1984,'teacher'),(4,'David Ashworth',1949,'farmer'),(5,'Elke Rohde',1990,'nurse'),(6,'Frank Toller',1966,'organist'),(7,'Grete Winding',1979,'baker'),(8,'Hugo Lamm',1994,'student');
INSERT INTO conductor_terms VALUES (1,1,1987,2010),(1,3,2010,NULL),(2,4,1980,2015),(2,2,2015,NULL),(3,7,2004,NULL),(4,6,1995,NULL),(5,1,1999,2012),(5,5,2013,NULL),(6,2,2012,NULL),(7,4,1975,2009),(7,6,2009,NULL),(8,7,2006,NULL),(9,1,2011,NULL),(10,3,2009,2016),(10,5,2016,NULL),(11,2,2018,2021);
INSERT INTO contests VALUES (1,'Spring Singing',1,'2019-05-11',40),(2,'Hill Song Day',5,'2019-09-21',25),(3,'Spring Singing',3,'2021-05-15',45),(4,'Golden Lyre',7,'2022-10-08',80),(5,'Hill Song Day',2,'2022-09-17',30),(6,'Spring Singing',7,'2023-05-13',50),(7,'Advent Cup',6,'2023-12-09',35);
INSERT INTO songs VALUES (1,'The Ferryman','trad.','English'),(2,'Abendruhe','K. Wolfram','German'),(3,'Sing, Nightingale','T. Mellor','English'),(4,'Ubi Lux','P. Danell','Latin'),(5,'Wiegenlied im Mai','K. Wolfram','German'),(6,'Stella Serena','P. Danell','Latin'),(7,'Harvest Round','T. Mellor','English'),(8,'Le Vent du Lac','M. Garnier','French'),(9,'Snow on the Roof','T. Mellor','English');
INSERT INTO entries VALUES (1,1,1,2,84.5,2),(2,1,4,4,91.0,1),(3,1,9,5,79.2,3),(4,2,7,1,88.4,1),(5,2,3,3,82.9,3),(6,2,8,7,86.1,2),(7,3,4,6,93.6,1),(8,3,1,4,90.2,2),(9,3,5,3,77.5,4),(10,3,9,2,85.8,3),(11,4,4,4,95.4,1),(12,4,10,8,87.7,4),(13,4,1,6,94.1,2),(14,4,8,3,89.3,3),(15,4,7,7,80.6,5),(16,5,3,7,90.8,1),(17,5,7,1,83.2,2),(18,5,8,2,81.4,3),(19,6,10,3,92.3,1),(20,6,1,8,88.8,2),(21,6,6,1,74.9,4),(22,6,4,5,86.6,3),(23,7,9,6,89.9,1),(24,7,2,2,78.1,3),(25,7,1,1,85.2,2);
