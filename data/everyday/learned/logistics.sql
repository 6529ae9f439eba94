CREATE TABLE depots (depotId INTEGER PRIMARY KEY, depotName TEXT, city TEXT, countryCode TEXT, capacityTons INTEGER, openedYear INTEGER);
CREATE TABLE drivers (driverId INTEGER PRIMARY KEY, fullName TEXT, homeDepotId INTEGER, licenceClass TEXT, hiredOn TEXT, monthlySalary REAL, mentorId INTEGER, FOREIGN KEY (homeDepotId) REFERENCES depots(depotId), FOREIGN KEY (mentorId) REFERENCES drivers(driverId));
CREATE TABLE trucks (truckId INTEGER PRIMARY KEY, plate TEXT, make TEXT, maxLoadKg INTEGER, mileageKm INTEGER, depotId INTEGER, isRefrigerated BOOLEAN, lastServiceDate TEXT, FOREIGN KEY (depotId) REFERENCES depots(depotId));
CREATE TABLE clients (clientId INTEGER PRIMARY KEY, clientName TEXT, industry TEXT, city TEXT, contactEmail TEXT);
CREATE TABLE shipments (shipmentId INTEGER PRIMARY KEY, clientId INTEGER, originDepotId INTEGER, destinationDepotId INTEGER, truckId INTEGER, driverId INTEGER, weightKg REAL, shipDate TEXT, status TEXT, FOREIGN KEY (clientId) REFERENCES clients(clientId), FOREIGN KEY (originDepotId) REFERENCES depots(depotId), FOREIGN KEY (destinationDepotId) REFERENCES depots(depotId), FOREIGN KEY (truckId) REFERENCES trucks(truckId), FOREIGN KEY (driverId) REFERENCES drivers(driverId));
INSERT INTO depots VALUES
(1,'Rotterdam West','Rotterdam','NL',5200,1994),
(2,'Antwerp Docks','Antwerp','BE',4700,1988),
(3,'Lille Nord','Lille','FR',1800,2007),
(4,'Duisburg Hub','Duisburg','DE',6100,2001),
(5,'Bremen Hafen','Bremen','DE',2900,1979),
(6,'Utrecht Centrum','Utrecht','NL',900,2015),
(7,'Kassel Mitte','Kassel','DE',1500,2019),
(8,'Lyon Est','Lyon','FR',2400,2023);
INSERT INTO drivers VALUES
(1,'Piet de Vries',1,'CE','2005-03-14',3650,NULL),
(2,'Marieke Bakker',1,'CE','2014-08-01',3280,1),
(3,'Luc Peeters',2,'CE','2009-05-25',3410,NULL),
(4,'Amina Diallo',3,'C','2019-10-07',2790,3),
(5,'Jürgen Kraft',4,'CE','1998-01-12',3820,NULL),
(6,'Sven Albers',4,'C','2021-02-15',2650,5),
(7,'Katrin Boll',5,'CE','2016-11-03',3150,5),
(8,'Youssef Amrani',2,'CE','2012-06-18',3475,3),
(9,'Daan Visser',6,'C','2022-09-26',2580,2),
(10,'Elif Yildiz',4,'CE','2018-04-09',3900,5),
(11,'Hugo Lambert',3,'C','2023-07-03',2490,4),
(12,'Rolf Menzel',NULL,'B','2023-11-20',2300,NULL);
INSERT INTO trucks VALUES
(1,'12-BKL-9','DAF',18000,412300,1,0,'2024-01-15'),
(2,'87-XTR-4','DAF',24000,268900,1,1,'2023-11-02'),
(3,'1-ABC-245','Scania',26000,355120,2,0,'2024-02-20'),
(4,'1-FGD-671','Volvo',22000,189450,2,1,'2023-09-18'),
(5,'FR-204-KL','Renault',12000,97600,3,0,'2024-03-05'),
(6,'DU-HB 440','Mercedes',25000,301770,4,0,'2023-06-29'),
(7,'DU-HB 512','Mercedes',18000,144080,4,1,'2024-03-22'),
(8,'HB-LK 77','MAN',20000,521640,5,0,NULL),
(9,'33-ZPP-1','Volvo',7500,61200,6,0,'2023-12-11'),
(10,'DU-HB 613','Scania',40000,12400,4,0,NULL);
INSERT INTO clients VALUES
(1,'Fresh Harvest BV','food','Rotterdam','orders@freshharvest.nl'),
(2,'Nordsee Fisch GmbH','food','Bremen','logistik@nordseefisch.de'),
(3,'TextilPlus','textiles','Lille',NULL),
(4,'Ruhr Steel AG','metals','Duisburg','dispo@ruhrsteel.de'),
(5,'Van Damme Furniture','furniture','Antwerp','info@vandamme.be'),
(6,'ChemTrade','chemicals','Antwerp','ops@chemtrade.eu'),
(7,'BookWorld','retail','Utrecht',NULL),
(8,'Alpine Water','food','Lyon','hello@alpinewater.fr'),
(9,'GreenBuild','construction','Kassel','buero@greenbuild.de');
INSERT INTO shipments VALUES
(1,1,1,4,2,1,14200,'2023-10-04','delivered'),
(2,4,4,2,6,5,23800,'2023-10-09','delivered'),
(3,2,5,1,7,7,9100,'2023-10-23','delivered'),
(4,5,2,3,3,3,6400,'2023-11-02','delivered'),
(5,1,1,2,2,2,11850,'2023-11-14','delivered'),
(6,6,2,4,4,8,17300,'2023-11-21','damaged'),
(7,3,3,6,5,4,4350,'2023-12-01','delivered'),
(8,4,4,5,6,10,24600,'2023-12-12','delivered'),
(9,7,6,1,9,9,1900,'2023-12-18','delivered'),
(10,2,5,4,8,7,12750,'2024-01-08','delayed'),
(11,4,4,1,6,5,21900,'2024-01-16','delivered'),
(12,5,2,6,4,8,5200,'2024-01-30','delivered'),
(13,1,1,5,2,1,13600,'2024-02-05','delivered'),
(14,6,2,1,3,3,18950,'2024-02-14','delayed'),
(15,3,3,2,5,4,3980,'2024-02-27','delivered'),
(16,4,4,3,7,6,15500,'2024-03-04','delivered'),
(17,1,1,6,9,9,2650,'2024-03-11','in transit'),
(18,9,7,4,6,10,19400,'2024-03-13','in transit'),
(19,2,5,2,8,7,10800,'2024-03-19','in transit'),
(20,6,2,5,3,8,16100,'2024-03-25','planned'),
(21,4,4,7,6,NULL,20500,'2024-03-28','planned'),
(22,1,1,4,2,1,12100,'2024-04-02','planned'),
(23,4,4,3,7,6,14350,'2024-04-05','planned');
