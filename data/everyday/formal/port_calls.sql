CREATE TABLE ref_vessel_types (
  vessel_type_code VARCHAR(10) PRIMARY KEY,
  vessel_type_description VARCHAR(80)
);
CREATE TABLE ref_call_purposes (
  call_purpose_code VARCHAR(10) PRIMARY KEY,
  call_purpose_description VARCHAR(80)
);
CREATE TABLE shipping_companies (
  company_id INTEGER PRIMARY KEY,
  company_name VARCHAR(80),
  headquarters_country VARCHAR(40),
  fleet_size INTEGER,
  other_details VARCHAR(255)
);
CREATE TABLE ports (
  port_id INTEGER PRIMARY KEY,
  port_name VARCHAR(80),
  country VARCHAR(40),
  max_draft_m REAL,
  number_of_berths INTEGER
);
CREATE TABLE vessels (
  vessel_id INTEGER PRIMARY KEY,
  vessel_name VARCHAR(80),
  vessel_type_code VARCHAR(10),
  company_id INTEGER,
  flag_country VARCHAR(40),
  gross_tonnage INTEGER,
  date_built DATETIME,
  FOREIGN KEY (vessel_type_code) REFERENCES ref_vessel_types(vessel_type_code),
  FOREIGN KEY (company_id) REFERENCES shipping_companies(company_id)
);
CREATE TABLE port_calls (
  port_call_id INTEGER PRIMARY KEY,
  vessel_id INTEGER,
  port_id INTEGER,
  previous_port_id INTEGER,
  call_purpose_code VARCHAR(10),
  date_arrived DATETIME,
  date_departed DATETIME,
  port_fee DECIMAL(10,2),
  FOREIGN KEY (vessel_id) REFERENCES vessels(vessel_id),
  FOREIGN KEY (port_id) REFERENCES ports(port_id),
  FOREIGN KEY (previous_port_id) REFERENCES ports(port_id),
  FOREIGN KEY (call_purpose_code) REFERENCES ref_call_purposes(call_purpose_code)
);
CREATE TABLE cargo_items (
  cargo_item_id INTEGER PRIMARY KEY,
  port_call_id INTEGER,
  cargo_description VARCHAR(80),
  weight_tonnes REAL,
  hazardous_yn CHAR(1),
  FOREIGN KEY (port_call_id) REFERENCES port_calls(port_call_id)
);
INSERT INTO ref_vessel_types VALUES ('BULK','Bulk Carrier'),('CONT','Container Ship'),('TANK','Oil Tanker'),('RORO','Car Carrier'),('REEF','Refrigerated Ship');
INSERT INTO ref_call_purposes VALUES ('LOAD','Loading'),('DISC','Discharging'),('BUNK','Bunkering'),('REPR','Repair'),('CREW','Crew Change');
INSERT INTO shipping_companies VALUES (1,'Halden Line','Norway',34,'family owned'),(2,'Meridian Bulk','Greece',21,NULL),(3,'Asahi Marine','Japan',58,'listed in Tokyo'),(4,'Costa Verde Shipping','Portugal',9,NULL),(5,'Baltic Star','Estonia',6,'in liquidation'),(6,'Orient Gate','Japan',17,NULL);
INSERT INTO ports VALUES (1,'Rotterdam','Netherlands',22.5,120),(2,'Piraeus','Greece',18.0,64),(3,'Antwerp','Belgium',17.2,98),(4,'Sines','Portugal',24.0,22),(5,'Bergen','Norway',12.5,31),(6,'Yokohama','Japan',16.0,57),(7,'Leixoes','Portugal',11.0,18),(8,'Volos','Greece',10.2,9);
INSERT INTO vessels VALUES (1,'Halden Spirit','CONT',1,'Norway',94000,'2015-04-11'),(2,'Halden Pride','CONT',1,'Malta',88000,'2012-09-02'),(3,'Aegean Dawn','BULK',2,'Greece',41000,'2004-06-23'),(4,'Aegean Dusk','BULK',2,'Liberia',43500,'2006-01-30'),(5,'Sakura Maru','RORO',3,'Japan',61000,'2018-11-19'),(6,'Fuji Express','CONT',3,'Panama',112000,'2020-03-05'),(7,'Verde Mar','TANK',4,'Portugal',57000,'2009-08-14'),(8,'Verde Sol','REEF',4,'Portugal',14500,'1998-02-27'),(9,'Orient Pearl','TANK',6,'Panama',83000,'2016-07-07'),(10,'Tallinn Star','BULK',NULL,'Malta',22000,'1995-05-16'),(11,'Nordkap','REEF',1,'Norway',11800,'2001-10-10');
INSERT INTO port_calls VALUES (1,1,1,5,'DISC','2023-01-08','2023-01-10',18500),(2,1,3,1,'LOAD','2023-01-11','2023-01-13',15200),(3,2,1,3,'DISC','2023-02-02','2023-02-04',17900),(4,3,2,8,'LOAD','2023-02-15','2023-02-19',8800),(5,3,1,2,'DISC','2023-03-06','2023-03-11',12400),(6,4,8,2,'REPR','2023-03-20','2023-04-14',6100),(7,5,6,NULL,'LOAD','2023-04-01','2023-04-02',9900),(8,5,3,6,'DISC','2023-05-05','2023-05-07',14100),(9,6,6,NULL,'LOAD','2023-05-12','2023-05-14',16700),(10,6,1,6,'DISC','2023-06-16','2023-06-19',23600),(11,7,4,2,'LOAD','2023-06-21','2023-06-23',11800),(12,7,1,4,'DISC','2023-06-29','2023-07-01',15500),(13,8,7,4,'CREW','2023-07-10','2023-07-10',1900),(14,9,4,6,'LOAD','2023-08-13','2023-08-16',13700),(15,9,2,4,'BUNK','2023-08-24','2023-08-25',4200),(16,11,5,1,'DISC','2023-09-02','2023-09-03',3800),(17,1,5,3,'BUNK','2023-09-18','2023-09-19',2900),(18,6,3,1,'LOAD','2024-01-04','2024-01-07',21000),(19,2,5,1,'LOAD','2024-02-09','2024-02-10',5200),(20,8,4,7,'LOAD','2024-02-20',NULL,3600);
INSERT INTO cargo_items VALUES (1,1,'Furniture',1800,'N'),(2,1,'Paint',420,'Y'),(3,2,'Machinery',3900,'N'),(4,3,'Electronics',2600,'N'),(5,4,'Grain',28000,'N'),(6,5,'Grain',27500,'N'),(7,7,'Passenger Cars',9400,'N'),(8,8,'Passenger Cars',9300,'N'),(9,9,'Electronics',5100,'N'),(10,9,'Batteries',760,'Y'),(11,10,'Electronics',4700,'N'),(12,10,'Batteries',700,'Y'),(13,11,'Crude Oil',46000,'Y'),(14,12,'Crude Oil',45800,'Y'),(15,14,'Fuel Oil',61000,'Y'),(16,16,'Frozen Fish',2200,'N'),(17,18,'Machinery',6800,'N'),(18,18,'Chemicals',1500,'Y'),(19,19,'Aluminium',3100,'N'),(20,20,'Oranges',1750,'N');
