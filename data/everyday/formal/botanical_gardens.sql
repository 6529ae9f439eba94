CREATE TABLE garden (
  gid INTEGER PRIMARY KEY,
  garden_name TEXT,
  city TEXT,
  country TEXT,
  area_ha REAL,
  opened INTEGER,
  annual_visitors INTEGER
);
CREATE TABLE family (
  fid INTEGER PRIMARY KEY,
  latin_name TEXT,
  common_name TEXT
);
CREATE TABLE species (
  sid INTEGER PRIMARY KEY,
  latin_name TEXT,
  common_name TEXT,
  fid INTEGER,
  origin TEXT,
  max_height_m REAL,
  threatened TEXT
);
CREATE TABLE collection (
  gid INTEGER,
  sid INTEGER,
  planted_year INTEGER,
  number_of_plants INTEGER
);
CREATE TABLE gardener (
  gardener_id INTEGER PRIMARY KEY,
  fname TEXT,
  lname TEXT,
  gid INTEGER,
  boss_id INTEGER,
  hire_date TEXT,
  wage REAL
);
CREATE TABLE seed_exchange (
  exchange_id INTEGER PRIMARY KEY,
  from_gid INTEGER,
  to_gid INTEGER,
  sid INTEGER,
  exchange_date TEXT,
  packets INTEGER
);
INSERT INTO garden VALUES (1,'Thornwick Botanic','Exeter','England',34.5,1821,410000),(2,'Jardin des Brumes','Brest','France',22.0,1868,195000),(3,'Orto Nuovo','Parma','Italy',3.8,1770,88000),(4,'Palmengarten Süd','Mainz','Germany',18.2,1902,330000),(5,'Glen Arran Garden','Oban','Scotland',61.0,1934,72000),(6,'Giardino Alto','Bolzano','Italy',12.4,2001,240000),(7,'Heidegarten','Celle','Germany',9.6,1958,NULL);
INSERT INTO family VALUES (1,'Ericaceae','Heath family'),(2,'Arecaceae','Palm family'),(3,'Orchidaceae','Orchid family'),(4,'Rosaceae','Rose family'),(5,'Fagaceae','Beech family'),(6,'Cactaceae','Cactus family');
INSERT INTO species VALUES (1,'Rhododendron ferrugineum','Alpenrose',1,'Europe',1.2,'N'),(2,'Calluna vulgaris','Heather',1,'Europe',0.6,'N'),(3,'Rhododendron arboreum','Tree Rhododendron',1,'Asia',20.0,'N'),(4,'Jubaea chilensis','Chilean Wine Palm',2,'South America',25.0,'Y'),(5,'Chamaerops humilis','Dwarf Fan Palm',2,'Europe',4.0,'N'),(6,'Trachycarpus fortunei','Windmill Palm',2,'Asia',15.0,'N'),(7,'Cypripedium calceolus','Lady''s Slipper',3,'Europe',0.5,'Y'),(8,'Vanda coerulea','Blue Orchid',3,'Asia',1.5,'Y'),(9,'Rosa glauca','Red-leaved Rose',4,'Europe',2.5,'N'),(10,'Sorbus arranensis','Arran Whitebeam',4,'Europe',7.5,'Y'),(11,'Quercus suber','Cork Oak',5,'Europe',18.0,'N'),(12,'Quercus rubra','Red Oak',5,'North America',28.0,'N'),(13,'Prunus serrulata','Japanese Cherry',4,'Asia',8.0,'N'),(14,'Rosa canina','Dog Rose',4,'Europe',3.0,'N');
INSERT INTO collection VALUES (1,3,1851,14),(1,2,1920,300),(1,12,1833,6),(1,7,1998,25),(1,13,1936,18),(2,4,1904,2),(2,6,1889,11),(2,3,1875,22),(2,8,2005,9),(3,5,1780,4),(3,11,1792,3),(3,9,1965,12),(4,5,1910,16),(4,4,1925,5),(4,8,1978,40),(4,6,1931,8),(4,7,2010,7),(5,2,1934,850),(5,10,1961,33),(5,3,1940,48),(6,1,2001,120),(6,7,2003,60),(6,9,2002,20),(6,11,2004,2),(7,2,1958,1500),(7,1,1972,45);
INSERT INTO gardener VALUES (1,'Harriet','Coombe',1,NULL,'1999-04-01',43000),(2,'Jack','Lowry',1,1,'2012-03-15',29500),(3,'Priya','Nair',1,1,'2018-09-01',27800),(4,'Yann','Kerbrat',2,NULL,'2006-02-01',39000),(5,'Solene','Morvan',2,4,'2015-05-11',28200),(6,'Elisa','Bandini',3,NULL,'2001-10-08',36500),(7,'Dieter','Amann',4,NULL,'1995-01-02',45500),(8,'Sabine','Kurz',4,7,'2008-06-16',33100),(9,'Emre','Aydin',4,7,'2019-04-01',30400),(10,'Fiona','McRae',5,NULL,'2010-07-19',34800),(11,'Hannes','Gruber',6,NULL,'2003-03-03',40200),(12,'Lena','Pircher',6,11,'2020-02-17',31900),(13,'Timo','Kurz',4,8,'2021-08-01',27100),(14,'Owen','Tait',1,1,'2022-01-10',26900);
INSERT INTO seed_exchange VALUES (1,1,2,3,'2018-10-12',20),(2,2,4,6,'2019-02-03',15),(3,5,1,2,'2019-09-21',60),(4,6,7,1,'2020-01-30',45),(5,4,3,5,'2020-11-17',10),(6,6,1,7,'2021-03-08',12),(7,5,2,10,'2021-10-26',25),(8,1,6,13,'2022-02-14',18),(9,7,5,2,'2022-09-09',80),(10,6,4,7,'2023-04-20',9),(11,4,2,8,'2023-06-02',14);
