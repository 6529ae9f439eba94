CREATE TABLE Ref_Concession_Types (
  concession_type_code VARCHAR(10) PRIMARY KEY,
  concession_type_description VARCHAR(80)
);
CREATE TABLE Applicants (
  applicant_id INTEGER PRIMARY KEY,
  applicant_name VARCHAR(80),
  legal_form VARCHAR(30),
  date_registered DATE,
  other_details VARCHAR(120)
);
CREATE TABLE Sites (
  site_id INTEGER PRIMARY KEY,
  site_name VARCHAR(80),
  county VARCHAR(40),
  mean_tidal_range_m REAL,
  protected_area_yn VARCHAR(1)
);
CREATE TABLE Concessions (
  concession_id INTEGER PRIMARY KEY,
  applicant_id INTEGER,
  site_id INTEGER,
  concession_type_code VARCHAR(10),
  date_applied DATETIME,
  date_granted DATETIME,
  annual_fee DECIMAL(10,2),
  FOREIGN KEY (applicant_id) REFERENCES Applicants(applicant_id),
  FOREIGN KEY (site_id) REFERENCES Sites(site_id),
  FOREIGN KEY (concession_type_code) REFERENCES Ref_Concession_Types(concession_type_code)
);
CREATE TABLE Objections (
  objection_id INTEGER PRIMARY KEY,
  concession_id INTEGER,
  objector_name VARCHAR(80),
  ground VARCHAR(40),
  upheld_yn VARCHAR(1),
  FOREIGN KEY (concession_id) REFERENCES Concessions(concession_id)
);
CREATE TABLE Inspectors (
  inspector_id INTEGER PRIMARY KEY,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  email_address VARCHAR(80)
);
CREATE TABLE Inspections (
  inspection_id INTEGER PRIMARY KEY,
  concession_id INTEGER,
  inspector_id INTEGER,
  inspection_date DATETIME,
  score INTEGER,
  comments VARCHAR(120),
  FOREIGN KEY (concession_id) REFERENCES Concessions(concession_id),
  FOREIGN KEY (inspector_id) REFERENCES Inspectors(inspector_id)
);
CREATE TABLE Fee_Payments (
  payment_id INTEGER PRIMARY KEY,
  concession_id INTEGER,
  date_of_payment DATETIME,
  payment_method VARCHAR(20),
  amount_paid DECIMAL(10,2),
  FOREIGN KEY (concession_id) REFERENCES Concessions(concession_id)
);
INSERT INTO Ref_Concession_Types VALUES ('BARR','Tidal barrage'),('LAGN','Tidal lagoon'),('STRM','Tidal stream array'),('SURV','Seabed survey'),('CABL','Export cable'),('MOOR','Test mooring');
INSERT INTO Applicants VALUES
(1,'Bluewater Lagoons','Limited company','2011-03-14','office in Swansea'),(2,'Orkney Stream Power','Cooperative','2007-06-01',NULL),(3,'Mersey Barrage Trust','Charity','2015-10-22','backed by the city'),(4,'Deepcurrent','Limited company','2018-01-09',NULL),
(5,'University of Westmouth','Public body','1999-09-01','research only'),(6,'Channel Cables','Limited company','2003-04-17',NULL),(7,'Anglesey Tides','Cooperative','2020-02-28','founded by islanders'),(8,'Harker Holdings','Limited company','2022-11-30',NULL);
INSERT INTO Sites VALUES
(1,'Swansea Bay East','Glamorgan',8.5,'N'),(2,'Fall of Warness','Orkney',2.9,'Y'),(3,'Mersey Narrows','Merseyside',6.8,'N'),(4,'Holyhead Deep','Anglesey',4.4,'N'),(5,'Bridgwater Flats','Somerset',10.2,'Y'),(6,'Eday Sound','Orkney',2.6,'N'),(7,'Solent West','Hampshire',3.1,'Y'),(8,'Duddon Mouth','Cumbria',7.4,'Y');
INSERT INTO Concessions VALUES
(1,1,1,'LAGN','2014-02-07 09:30:00','2015-06-09 00:00:00',185000),(2,2,2,'STRM','2012-05-15 11:00:00','2013-01-28 00:00:00',42000),(3,2,6,'STRM','2016-09-20 14:10:00','2017-04-03 00:00:00',36500),(4,3,3,'BARR','2019-11-11 10:00:00',NULL,420000),
(5,4,4,'STRM','2019-03-05 08:45:00','2020-02-17 00:00:00',58000),(6,5,2,'SURV','2018-06-19 16:00:00','2018-08-30 00:00:00',1500),(7,5,5,'SURV','2021-04-12 13:20:00','2021-07-01 00:00:00',1800),(8,6,4,'CABL','2020-10-08 09:00:00','2021-03-22 00:00:00',27500),
(9,7,4,'STRM','2021-01-25 15:35:00','2022-05-16 00:00:00',49500),(10,1,5,'LAGN','2020-07-30 12:00:00',NULL,260000),(11,6,6,'CABL','2018-12-03 10:15:00','2019-05-27 00:00:00',19800),(12,4,7,'SURV','2022-08-16 09:50:00','2022-10-04 00:00:00',2100),(13,3,3,'SURV','2017-02-14 11:25:00','2017-03-30 00:00:00',1700),(14,5,1,'SURV','2023-05-02 10:40:00',NULL,1650);
INSERT INTO Objections VALUES
(1,1,'Anglers'' Union','Fish migration','N'),(2,1,'Gower Sailing Club','Navigation','N'),(3,4,'Port of Mersey','Navigation','Y'),(4,4,'Bird Watch North','Birds','Y'),(5,4,'Wirral Residents','Landscape','N'),(6,5,'Anglers'' Union','Fish migration','N'),
(7,10,'Bird Watch North','Birds','Y'),(8,10,'Anglers'' Union','Fish migration','Y'),(9,9,'Holyhead Ferry Users','Navigation','N'),(10,2,'Bird Watch North','Birds','N'),(11,12,'Gower Sailing Club','Navigation','N'),(12,4,'Anglers'' Union','Fish migration','N');
INSERT INTO Inspectors VALUES (1,'Morag','Sinclair','m.sinclair@seabed.example'),(2,'Gareth','Pugh','g.pugh@seabed.example'),(3,'Leila','Haddad','l.haddad@seabed.example'),(4,'Owen','Tranter',NULL),(5,'Beth','Rowntree','b.rowntree@seabed.example'),(6,'Idris','Vaughan','i.vaughan@seabed.example');
INSERT INTO Inspections VALUES
(1,2,1,'2014-07-10 10:00:00',88,NULL),(2,2,1,'2018-06-21 10:00:00',91,'cable worn'),(3,3,1,'2018-06-22 09:30:00',79,'buoy missing'),(4,1,2,'2016-03-15 13:00:00',84,NULL),(5,1,2,'2020-09-02 11:00:00',66,'access road flooded'),(6,5,2,'2021-05-18 09:00:00',93,NULL),
(7,8,3,'2021-11-09 14:00:00',72,'burial depth short'),(8,9,2,'2023-04-27 10:30:00',95,NULL),(9,11,1,'2020-02-06 12:00:00',81,NULL),(10,5,3,'2023-05-03 09:15:00',89,'new rotor'),(11,8,3,'2023-05-04 09:15:00',90,NULL),(12,2,5,'2022-08-11 10:45:00',86,NULL),(13,3,5,'2022-08-12 10:45:00',58,'buoy missing again'),(14,11,6,'2023-09-19 15:00:00',77,NULL);
INSERT INTO Fee_Payments VALUES
(1,1,'2022-01-31 00:00:00','Bank transfer',185000),(2,2,'2022-02-14 00:00:00','Direct debit',42000),(3,3,'2022-02-14 00:00:00','Direct debit',20000),(4,3,'2022-06-30 00:00:00','Cheque',16500),(5,5,'2022-03-01 00:00:00','Bank transfer',58000),(6,8,'2022-03-10 00:00:00','Direct debit',27500),(7,9,'2022-06-15 00:00:00','Bank transfer',24750),
(8,11,'2022-04-04 00:00:00','Direct debit',19800),(9,1,'2023-01-30 00:00:00','Bank transfer',100000),(10,1,'2023-07-03 00:00:00','Bank transfer',85000),(11,2,'2023-02-14 00:00:00','Direct debit',42000),(12,5,'2023-03-02 00:00:00','Bank transfer',58000),(13,9,'2023-06-16 00:00:00','Cheque',49500),(14,12,'2023-01-05 00:00:00','Cheque',2100),(15,7,'2021-08-02 00:00:00','Bank transfer',1800);
