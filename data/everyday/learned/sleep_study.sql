CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  beds INTEGER
);
CREATE TABLE researcher (
  id INTEGER PRIMARY KEY,
  name TEXT,
  title TEXT,
  site_id INTEGER REFERENCES site(id),
  advisor_id INTEGER REFERENCES researcher(id)
);
CREATE TABLE participant (
  id INTEGER PRIMARY KEY,
  code TEXT,
  sex TEXT,
  birth_year INTEGER,
  smoker INTEGER,
  shift_worker INTEGER,
  enrolled_by INTEGER REFERENCES researcher(id),
  referred_by INTEGER REFERENCES participant(id),
  enrolled_on TEXT,
  dropped_out_on TEXT
);
CREATE TABLE night (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER REFERENCES participant(id),
  site_id INTEGER REFERENCES site(id),
  night_of TEXT,
  minutes_in_bed INTEGER,
  minutes_asleep INTEGER,
  awakenings INTEGER,
  supervised_by INTEGER REFERENCES researcher(id),
  scored_by INTEGER REFERENCES researcher(id)
);
CREATE TABLE questionnaire (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER REFERENCES participant(id),
  filled_on TEXT,
  coffee_cups INTEGER,
  sleepiness INTEGER,
  remark TEXT
);
INSERT INTO site VALUES (1,'Lab North','Tarnby',6),(2,'University Clinic','Essen Hills',12),(3,'Lakeside Lab','Tarnby',4),(4,'Home Unit','Colbridge',8);
INSERT INTO researcher VALUES
(1,'Ilse Vandenberg','Professor',2,NULL),(2,'Marcus Obi','Postdoc',2,1),(3,'Keiko Arai','PhD student',1,2),(4,'Juan Beltran','Technician',1,1),(5,'Sunniva Moen','PhD student',3,1),(6,'Patrick Hale','Technician',2,2);
INSERT INTO participant VALUES
(1,'P-01','F',1988,0,0,3,NULL,'2022-01-10',NULL),(2,'P-02','M',1975,1,1,3,1,'2022-01-24',NULL),(3,'P-03','F',1994,0,1,2,1,'2022-02-07','2022-05-30'),
(4,'P-04','M',1961,1,0,5,NULL,'2022-03-03',NULL),(5,'P-05','F',1969,0,0,2,2,'2022-03-21',NULL),(6,'P-06','M',2001,0,1,3,NULL,'2022-05-09','2022-06-20'),
(7,'P-07','F',1979,1,0,5,5,'2022-09-12',NULL),(8,'P-08','M',1983,0,0,6,4,'2022-10-04',NULL),(9,'P-09','F',1958,0,0,3,1,'2023-01-16',NULL),
(10,'P-10','M',1997,1,1,6,NULL,'2023-02-20',NULL),(11,'P-11','F',1990,0,0,5,7,'2023-03-13',NULL);
INSERT INTO night VALUES
(1,1,1,'2022-02-01',480,430,3,4,3),(2,1,1,'2022-02-02',475,402,5,4,3),(3,2,1,'2022-02-15',450,310,9,4,2),(4,3,2,'2022-02-28',500,455,2,6,2),
(5,3,2,'2022-03-01',490,415,4,6,3),(6,4,3,'2022-03-18',460,335,8,5,5),(7,5,2,'2022-04-12',470,388,6,6,2),(8,6,1,'2022-05-20',420,372,1,3,3),
(9,2,2,'2022-06-07',440,325,10,6,2),(10,7,3,'2022-10-01',485,360,7,5,NULL),(11,8,2,'2022-11-15',455,409,4,2,6),(12,4,3,'2022-11-22',465,342,11,5,5),
(13,1,2,'2022-12-05',478,441,2,6,3),(14,9,1,'2023-02-09',510,366,12,3,3),(15,10,2,'2023-03-14',430,301,6,6,NULL),(16,5,2,'2023-03-28',472,401,5,2,2),(17,10,1,'2023-04-18',435,290,8,4,NULL);
INSERT INTO questionnaire VALUES
(1,1,'2022-02-02',2,3,'Slept well, quiet room'),(2,2,'2022-02-16',5,8,'Snoring woke me up'),(3,3,'2022-03-01',1,2,NULL),(4,4,'2022-03-19',4,7,'Room too warm'),
(5,5,'2022-04-13',3,5,NULL),(6,6,'2022-05-21',0,4,'Sensors itched'),(7,2,'2022-06-08',6,9,'Partner complains about snoring'),(8,7,'2022-10-02',3,6,'Bed too soft'),
(9,8,'2022-11-16',2,3,NULL),(10,1,'2022-12-06',1,2,'Best night so far'),(11,9,'2023-02-10',0,7,'Awake for hours, room too warm'),(12,10,'2023-03-15',7,8,NULL);
