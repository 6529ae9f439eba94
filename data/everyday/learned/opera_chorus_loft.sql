CREATE TABLE singer (
 id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, gender TEXT, voice TEXT, birth_date TEXT, joined TEXT, left_on TEXT, is_extra INTEGER, monthly_pay INTEGER, home_city TEXT, mentor_id INTEGER,
 FOREIGN KEY (mentor_id) REFERENCES singer(id));
CREATE TABLE conductor (id INTEGER PRIMARY KEY, name TEXT, country TEXT, fee INTEGER);
CREATE TABLE production (
 id INTEGER PRIMARY KEY, title TEXT, composer TEXT, language TEXT, premiere TEXT, budget INTEGER, spent INTEGER, conductor_id INTEGER, chorus_master_id INTEGER,
 FOREIGN KEY (conductor_id) REFERENCES conductor(id), FOREIGN KEY (chorus_master_id) REFERENCES conductor(id));
CREATE TABLE rehearsal (id INTEGER PRIMARY KEY, production_id INTEGER, held_on TEXT, room TEXT, minutes INTEGER, on_stage INTEGER, notes TEXT, FOREIGN KEY (production_id) REFERENCES production(id));
CREATE TABLE attendance (singer_id INTEGER, rehearsal_id INTEGER, attended INTEGER, minutes_late INTEGER, FOREIGN KEY (singer_id) REFERENCES singer(id), FOREIGN KEY (rehearsal_id) REFERENCES rehearsal(id));
CREATE TABLE costume (id INTEGER PRIMARY KEY, label TEXT, production_id INTEGER, worn_by INTEGER, sewn_by TEXT, cost INTEGER, mended INTEGER, FOREIGN KEY (production_id) REFERENCES production(id), FOREIGN KEY (worn_by) REFERENCES singer(id));
CREATE TABLE solo (id INTEGER PRIMARY KEY, singer_id INTEGER, production_id INTEGER, role TEXT, extra_pay INTEGER, FOREIGN KEY (singer_id) REFERENCES singer(id), FOREIGN KEY (production_id) REFERENCES production(id));
INSERT INTO singer VALUES
(1,'Magda','Orlik','F','alto','1968-03-12','1995-09-01',NULL,0,3400,'Graz',NULL),
(2,'Tomas','Birk','M','bass','1971-07-25','1999-02-01',NULL,0,3350,'Graz',1),
(3,'Elisa','Marchetti','F','soprano','1985-11-02','2010-09-01',NULL,0,3100,'Trieste',1),
(4,'Peter','Havel','M','tenor','1980-01-19','2008-09-01','2022-07-31',0,3000,'Brno',2),
(5,'Nora','Lindqvist','F','soprano','1992-05-30','2018-09-01',NULL,0,2800,'Malmo',3),
(6,'Jonas','Meier','M','tenor','1995-08-14','2020-09-01',NULL,0,2750,'Graz',2),
(7,'Aino','Kallio','F','alto','1990-12-08','2019-01-15',NULL,1,1200,'Turku',1),
(8,'Luca','Moretti','M','bass','1988-04-04','2014-09-01','2023-07-31',0,2950,'Trieste',2),
(9,'Hanna','Weiss','F','soprano','1997-02-21','2022-09-01',NULL,1,1100,'Linz',3),
(10,'Viktor','Santos','M','tenor','1976-10-10','2003-09-01',NULL,0,3250,'Porto',NULL),
(11,'Petra','Molnar','F','alto','1999-06-17','2023-09-01',NULL,1,1050,'Pecs',7),
(12,'Simon','Dahl','M','bass','1983-09-29','2011-09-01',NULL,0,3290,'Linz',10);
INSERT INTO conductor VALUES (1,'Renata Fischl','Austria',9000),(2,'Giulio Ferrante','Italy',12500),(3,'Olaf Brandt','Germany',7800),(4,'Celine Aubert','France',11000),(5,'Marek Zelenka','Austria',5200);
INSERT INTO production VALUES
(1,'Nabucco','Verdi','Italian','2022-10-08',240000,251000,2,5),
(2,'Carmen','Bizet','French','2023-02-18',210000,198500,4,1),
(3,'Lohengrin','Wagner','German','2023-05-06',320000,345500,3,3),
(4,'Turandot','Puccini','Italian','2023-10-14',280000,262000,2,1),
(5,'Fidelio','Beethoven','German','2024-03-02',190000,190500,1,5),
(6,'Macbeth','Verdi','Italian','2024-05-25',230000,121000,1,5),
(7,'Jenufa','Janacek','Czech',NULL,150000,30000,5,5);
INSERT INTO rehearsal VALUES
(1,1,'2022-09-12','Loft',120,0,'tempo of the slave chorus too slow'),(2,1,'2022-09-28','Main stage',180,1,NULL),(3,2,'2023-01-16','Loft',110,0,'French vowels again'),
(4,2,'2023-02-09','Main stage',200,1,'children were late'),(5,3,'2023-04-03','Blue room',150,0,NULL),(6,3,'2023-04-27','Main stage',240,1,'lights failed, tempo fine'),
(7,4,'2023-09-11','Loft',125,0,NULL),(8,4,'2023-10-05','Main stage',210,1,'gong missing'),(9,5,'2024-02-05','Blue room',100,0,'prisoners need more piano'),(10,6,'2024-05-02','Loft',90,0,NULL);
INSERT INTO attendance VALUES
(1,1,1,0),(2,1,1,0),(3,1,0,NULL),(4,1,1,12),(5,2,1,0),(6,2,1,25),(10,2,1,0),(2,3,1,5),(3,3,1,0),(6,3,0,NULL),(9,3,1,0),(1,4,1,0),(5,4,1,8),(8,4,0,NULL),(12,4,1,0),
(6,5,0,NULL),(7,5,1,0),(12,5,1,0),(1,6,1,0),(2,6,1,0),(10,6,1,40),(5,7,1,0),(6,7,1,15),(9,7,0,NULL),(1,8,1,0),(3,8,1,0),(12,9,1,0),(2,9,1,3),(1,10,1,0);
INSERT INTO costume VALUES
(1,'Slave tunic',1,2,'Frau Kern',180,0),(2,'Priestess robe',1,1,'Frau Kern',320,1),(3,'Cigar girl dress',2,3,'Atelier Rossi',410,0),(4,'Dragoon uniform',2,6,'Atelier Rossi',530,1),
(5,'Noble cloak',3,12,'Frau Kern',690,0),(6,'Bridal maid dress',3,5,'Herr Pohl',450,0),(7,'Mandarin robe',4,10,'Atelier Rossi',720,1),(8,'Prisoner shirt',5,2,'Herr Pohl',60,0),(9,'Witch cloak',6,1,'Frau Kern',275,0),(10,'Spare cloak',6,NULL,'Herr Pohl',150,0);
INSERT INTO solo VALUES (1,3,2,'Frasquita',600),(2,2,3,'First Noble',350),(3,10,3,'Second Noble',340),(4,12,4,'Mandarin',500),(5,6,5,'First Prisoner',420),(6,12,5,'Second Prisoner',380),(7,1,6,'Lady in Waiting',550),(8,12,6,'Doctor',450);
