CREATE TABLE Operator (
  Operator_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Founded INTEGER,
  Employees INTEGER
);
CREATE TABLE Station (
  Station_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Estuary TEXT,
  Country TEXT,
  Opening_Year INTEGER,
  Capacity_MW REAL,
  Operator_ID INTEGER,
  FOREIGN KEY (Operator_ID) REFERENCES Operator(Operator_ID)
);
CREATE TABLE Turbine_Model (
  Model_ID INTEGER PRIMARY KEY,
  Model_Name TEXT,
  Manufacturer TEXT,
  Rated_Power_kW INTEGER,
  Rotor_Diameter REAL
);
CREATE TABLE Station_Turbine (
  Station_ID INTEGER,
  Model_ID INTEGER,
  Number_Installed INTEGER,
  Install_Year INTEGER,
  PRIMARY KEY (Station_ID, Model_ID),
  FOREIGN KEY (Station_ID) REFERENCES Station(Station_ID),
  FOREIGN KEY (Model_ID) REFERENCES Turbine_Model(Model_ID)
);
CREATE TABLE Engineer (
  Engineer_ID INTEGER PRIMARY KEY,
  Name TEXT,
  Age INTEGER,
  Nationality TEXT,
  Station_ID INTEGER,
  Supervisor_ID INTEGER,
  FOREIGN KEY (Station_ID) REFERENCES Station(Station_ID),
  FOREIGN KEY (Supervisor_ID) REFERENCES Engineer(Engineer_ID)
);
CREATE TABLE Outage (
  Outage_ID INTEGER PRIMARY KEY,
  Station_ID INTEGER,
  Start_Date TEXT,
  Hours REAL,
  Cause TEXT,
  FOREIGN KEY (Station_ID) REFERENCES Station(Station_ID)
);
INSERT INTO Operator VALUES
(1,'Moorhaven Energy','United Kingdom',1988,640),
(2,'Marée Bleue','France',1961,1320),
(3,'Fundy Power','Canada',1979,410),
(4,'Hwanghae Hydro','South Korea',1994,870),
(5,'Nordstrøm Tidal','Norway',2003,95),
(6,'Celtic Currents','United Kingdom',2010,58),
(7,'Solway Renewables','United Kingdom',2015,31);
INSERT INTO Station VALUES
(1,'Penmark Barrage','Severn','United Kingdom',2004,186.0,1),
(2,'Kerlouan','Rance','France',1968,240.0,2),
(3,'Saint-Brac','Arguenon','France',1999,62.5,2),
(4,'Cape Split','Minas Basin','Canada',1984,20.5,3),
(5,'Grand Passage','Annapolis','Canada',2012,9.0,3),
(6,'Daebu Lake','Sihwa','South Korea',2011,254.0,4),
(7,'Uldolmok North','Uldolmok','South Korea',2009,1.5,4),
(8,'Kvalsund Test Site','Kvalsundet','Norway',2006,0.7,5),
(9,'Pentland Deep','Pentland Firth','United Kingdom',2017,48.0,6),
(10,'Strangford Race','Strangford Lough','United Kingdom',2008,2.4,6),
(11,'Wyre Gates','Wyre','United Kingdom',2021,90.0,1),
(12,'Ramsey Sound','Ramsey Sound','United Kingdom',NULL,0.4,NULL);
INSERT INTO Turbine_Model VALUES
(1,'Bulbus 10','Alstead',10000,5.35),
(2,'Bulbus 25','Alstead',26000,7.5),
(3,'Straflow S','Escher Hydro',18000,7.6),
(4,'SeaRotor 1.2','Marine Spin',1200,16.0),
(5,'SeaRotor 2.0','Marine Spin',2000,20.0),
(6,'Hydra HS1000','Hammerfjord',1000,21.0),
(7,'Gorlov Mini','Helix Works',500,3.2),
(8,'OpenRing','Marine Spin',2200,16.4);
INSERT INTO Station_Turbine VALUES
(1,2,6,2004),(1,3,2,2010),(2,1,24,1968),(3,1,6,1999),(3,5,1,2014),(4,3,1,1984),(4,8,1,2016),
(5,4,4,2012),(5,5,2,2018),(6,2,10,2011),(7,7,3,2009),(8,6,1,2006),(9,6,8,2017),(9,5,20,2019),
(10,4,2,2008),(11,1,9,2021),(10,7,1,2013),(1,1,2,2015);
INSERT INTO Engineer VALUES
(1,'Gwen Prosser',57,'British',1,NULL),
(2,'Iwan Bevan',34,'British',1,1),
(3,'Odile Kermarec',49,'French',2,NULL),
(4,'Loïc Tanguy',28,'French',2,3),
(5,'Maëlle Riou',31,'French',3,3),
(6,'Duncan Haliburton',61,'Canadian',4,NULL),
(7,'Priya Nandakumar',38,'Indian',5,6),
(8,'Seo Jin-woo',44,'Korean',6,NULL),
(9,'Bae Su-ah',29,'Korean',6,8),
(10,'Lim Tae-yang',33,'Korean',7,8),
(11,'Sigrid Aune',52,'Norwegian',8,NULL),
(12,'Fergus Swanney',46,'British',9,1),
(13,'Katharina Voss',36,'German',9,12),
(14,'Rory McQuoid',41,'British',10,12),
(15,'Elin Bowen',26,'British',11,1),
(16,'Thomas Aubrey',53,'Canadian',1,1),
(17,'Yann Le Goff',39,'French',9,12);
INSERT INTO Outage VALUES
(1,1,'2021-02-11',36.5,'Gate failure'),
(2,1,'2022-08-03',12.0,'Grid fault'),
(3,1,'2023-03-19',8.5,'Debris'),
(4,2,'2021-05-27',72.0,'Generator overheating'),
(5,2,'2023-09-14',15.0,'Grid fault'),
(6,3,'2022-01-30',20.0,'Debris'),
(7,4,'2021-11-08',140.0,'Bearing damage'),
(8,4,'2022-04-16',9.0,'Ice'),
(9,4,'2023-01-22',18.0,'Ice'),
(10,4,'2023-02-05',6.0,'Debris'),
(11,6,'2022-07-09',24.0,'Grid fault'),
(12,6,'2023-06-28',11.0,'Sediment'),
(13,8,'2021-12-12',210.0,'Bearing damage'),
(14,9,'2022-10-20',30.0,'Cable fault'),
(15,9,'2023-03-02',55.0,'Bearing damage'),
(16,10,'2022-09-25',16.0,'Debris'),
(17,11,'2023-11-11',4.0,'Gate failure'),
(18,2,'2023-12-01',NULL,'Gate failure');
