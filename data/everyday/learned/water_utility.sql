CREATE TABLE zones (
  zone_id INTEGER PRIMARY KEY,
  zone_name TEXT,
  source TEXT,
  elevation_m INTEGER,
  pipe_km REAL
);
CREATE TABLE households (
  household_id INTEGER PRIMARY KEY,
  owner_name TEXT,
  street TEXT,
  house_no TEXT,
  zone_id INTEGER,
  residents INTEGER,
  tariff TEXT,
  connected_on DATE,
  has_well TEXT
);
CREATE TABLE meters (
  meter_id INTEGER PRIMARY KEY,
  serial_no TEXT,
  household_id INTEGER,
  brand TEXT,
  installed_on DATE,
  is_digital TEXT
);
CREATE TABLE readings (
  reading_id INTEGER PRIMARY KEY,
  meter_id INTEGER,
  employee_id INTEGER,
  read_on DATE,
  previous_m3 REAL,
  current_m3 REAL
);
CREATE TABLE bills (
  bill_id INTEGER PRIMARY KEY,
  household_id INTEGER,
  billing_year INTEGER,
  issued_on DATE,
  amount REAL,
  paid_on DATE,
  status TEXT
);
CREATE TABLE employees (
  employee_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  job TEXT,
  monthly_pay REAL,
  supervisor_id INTEGER
);
CREATE TABLE leaks (
  leak_id INTEGER PRIMARY KEY,
  zone_id INTEGER,
  reported_by_id INTEGER,
  repaired_by_id INTEGER,
  reported_on DATE,
  repaired_on DATE,
  lost_m3 REAL,
  severity TEXT
);
INSERT INTO zones VALUES
(1,'Upper Village','Spring',742,11.4),(2,'Lower Village','Spring',655,14.8),(3,'Mill Lane','Deep well',640,6.2),
(4,'Chapel Hill','Spring',801,4.9),(5,'Industrial Park','River intake',630,8.7),(6,'Forest Edge','Deep well',715,3.1),
(7,'Sheep Meadow','River intake',688,2.5),(8,'Quarry','Deep well',820,1.8);
INSERT INTO households VALUES
(1,'Agnes Hofer','Kirchweg','3',1,2,'standard','1978-05-01','N'),
(2,'Karl Moser','Kirchweg','7a',1,5,'standard','1992-03-15','N'),
(3,'Farm Aigner','Almstrasse','1',4,6,'agricultural','1969-08-20','Y'),
(4,'Bettina Rauch','Bachgasse','12',2,3,'standard','2004-11-08','N'),
(5,'Sawmill Gruber','Muehlweg','2',3,1,'commercial','1981-06-30','N'),
(6,'Ivan Petrov','Bachgasse','15',2,4,'standard','2011-02-17','N'),
(7,'Dairy Steiner','Werkstrasse','4',5,1,'commercial','1999-09-01','Y'),
(8,'Ulrike Lechner','Dorfplatz','9',2,1,'reduced','1988-04-12','N'),
(9,'Familie Egger','Waldrand','5',6,7,'standard','2016-07-05','Y'),
(10,'Johann Pichler','Muehlweg','8',3,2,'reduced','1985-10-25','N'),
(11,'Guesthouse Adler','Dorfplatz','1',2,8,'commercial','1974-01-10','N'),
(12,'Simone Haas','Waldrand','11',6,3,'standard','2022-05-19','N'),
(13,'Holiday Hut Fink','Almstrasse','6',4,NULL,'reduced','2023-06-06','Y');
INSERT INTO meters VALUES
(1,'HX-1001',1,'Hydrex','2015-04-01','N'),(2,'HX-1002',2,'Hydrex','2015-04-02','N'),
(3,'AQ-2210',3,'Aquameter','2019-05-14','Y'),(4,'AQ-2211',4,'Aquameter','2019-05-15','Y'),
(5,'HX-1050',5,'Hydrex','2012-09-03','N'),(6,'AQ-2290',6,'Aquameter','2020-06-22','Y'),
(7,'ZN-700',7,'Zenner','2021-03-08','Y'),(8,'HX-1013',8,'Hydrex','2013-10-11','N'),
(9,'ZN-731',9,'Zenner','2021-04-19','Y'),(10,'HX-1060',10,'Hydrex','2012-09-04','N'),
(11,'ZN-702',11,'Zenner','2021-03-10','Y'),(12,'AQ-2400',12,'Aquameter','2022-05-18','Y'),
(13,'ZN-703',7,'Zenner','2022-11-02','Y');
INSERT INTO employees VALUES
(1,'Franz','Wallner','manager',4300,NULL),
(2,'Monika','Reiter','engineer',3850,1),
(3,'Toni','Huber','plumber',2900,2),
(4,'Sepp','Auer','meter reader',2250,1),
(5,'Carla','Winter','plumber',3950,2),
(6,'Julia','Bauer','accountant',2700,1),
(7,'Max','Eder','apprentice',1150,3);
INSERT INTO readings VALUES
(1,1,4,'2022-12-05',812,890),(2,2,4,'2022-12-05',1405,1610),(3,3,4,'2022-12-07',2200,2745),
(4,4,NULL,'2022-12-09',330,455),(5,5,4,'2022-12-12',5120,6010),(6,6,NULL,'2022-12-09',210,372),
(7,7,NULL,'2022-12-14',3800,6150),(8,8,4,'2022-12-15',640,681),(9,11,7,'2022-12-15',1900,2870),
(10,1,4,'2023-12-04',890,965),(11,2,4,'2023-12-04',1610,1832),(12,3,7,'2023-12-06',2745,3301),
(13,4,NULL,'2023-12-11',455,577),(14,5,4,'2023-12-12',6010,6795),(15,7,NULL,'2023-12-14',6150,8720),
(16,8,4,'2023-12-15',681,719),(17,9,NULL,'2023-12-18',540,845),(18,10,7,'2023-12-12',1502,1590),
(19,11,7,'2023-12-15',2870,3935);
INSERT INTO bills VALUES
(1,1,2022,'2023-01-20',142.4,'2023-02-03','paid'),(2,2,2022,'2023-01-20',371.0,'2023-02-10','paid'),
(3,3,2022,'2023-01-20',610.5,'2023-03-28','paid'),(4,4,2022,'2023-01-23',228.0,'2023-02-01','paid'),
(5,5,2022,'2023-01-23',1602.0,'2023-02-20','paid'),(6,7,2022,'2023-01-23',4112.5,'2023-02-14','paid'),
(7,8,2022,'2023-01-25',61.5,NULL,'overdue'),(8,11,2022,'2023-01-25',1746.0,'2023-02-22','paid'),
(9,1,2023,'2024-01-19',139.0,'2024-02-02','paid'),(10,2,2023,'2024-01-19',408.5,NULL,'overdue'),
(11,3,2023,'2024-01-19',644.9,'2024-02-26','paid'),(12,4,2023,'2024-01-22',226.8,NULL,'open'),
(13,5,2023,'2024-01-22',1430.3,NULL,'open'),(14,7,2023,'2024-01-22',4497.5,'2024-02-12','paid'),
(15,8,2023,'2024-01-24',57.0,NULL,'overdue'),(16,9,2023,'2024-01-24',552.0,'2024-02-15','paid'),
(17,10,2023,'2024-01-24',132.0,'2024-01-30','paid');
INSERT INTO leaks VALUES
(1,2,4,3,'2022-03-11','2022-03-12',45,'minor'),(2,3,2,5,'2022-07-02','2022-07-06',380,'major'),
(3,2,4,5,'2022-11-19','2022-11-20',120,'medium'),(4,5,7,3,'2023-01-28','2023-02-03',910,'major'),
(5,1,4,3,'2023-04-15','2023-04-15',22,'minor'),(6,2,3,5,'2023-06-09','2023-06-12',260,'medium'),
(7,6,4,3,'2023-08-21','2023-08-22',35,'minor'),(8,5,2,3,'2023-12-30','2024-01-02',540,'major'),
(9,4,4,NULL,'2024-02-17',NULL,NULL,'minor'),(10,3,5,5,'2024-01-10','2024-01-11',75,'medium'),
(11,2,7,NULL,'2024-02-24',NULL,NULL,'medium');
