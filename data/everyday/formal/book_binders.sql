CREATE TABLE ref_binding_styles (
  binding_style_code VARCHAR(10) PRIMARY KEY,
  binding_style_description VARCHAR(80),
  usual_hours INTEGER
);
CREATE TABLE ref_job_status (
  job_status_code VARCHAR(10) PRIMARY KEY,
  job_status_description VARCHAR(80)
);
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  customer_name VARCHAR(80),
  customer_type VARCHAR(20),
  phone VARCHAR(20),
  other_details VARCHAR(100)
);
CREATE TABLE addresses (
  address_id INTEGER PRIMARY KEY,
  street VARCHAR(80),
  town VARCHAR(40),
  postcode VARCHAR(10)
);
CREATE TABLE customer_address_history (
  customer_id INTEGER,
  address_id INTEGER,
  date_from DATE,
  date_to DATE,
  FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  FOREIGN KEY (address_id) REFERENCES addresses(address_id)
);
CREATE TABLE binders (
  binder_id INTEGER PRIMARY KEY,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  date_joined DATE,
  daily_rate DECIMAL(8,2),
  apprentice_yn CHAR(1)
);
CREATE TABLE binding_jobs (
  job_id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  binding_style_code VARCHAR(10),
  job_status_code VARCHAR(10),
  date_received DATE,
  date_completed DATE,
  number_of_volumes INTEGER,
  price DECIMAL(8,2),
  FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  FOREIGN KEY (binding_style_code) REFERENCES ref_binding_styles(binding_style_code),
  FOREIGN KEY (job_status_code) REFERENCES ref_job_status(job_status_code)
);
CREATE TABLE job_assignments (
  job_id INTEGER,
  binder_id INTEGER,
  task VARCHAR(30),
  hours_worked DECIMAL(6,1),
  FOREIGN KEY (job_id) REFERENCES binding_jobs(job_id),
  FOREIGN KEY (binder_id) REFERENCES binders(binder_id)
);
INSERT INTO ref_binding_styles VALUES
('CASE','Case binding in cloth',4),('HALF','Half leather with marbled paper',11),('FULL','Full leather with raised bands',20),
('COPT','Coptic sewing with open spine',7),('LIMP','Limp vellum',9),('REST','Restoration of the old binding',16);
INSERT INTO ref_job_status VALUES
('REC','Received'),('SEW','Being sewn'),('COV','Being covered'),('DONE','Completed'),('CANC','Cancelled'),('HOLD','Waiting for material');
INSERT INTO customers VALUES
(1,'Harwick Cathedral','Institution','01522 771204','pays quarterly'),
(2,'Judith Ainsley','Private','01522 640118',NULL),
(3,'Bellweather Press','Publisher','0113 496 0210','edition work'),
(4,'County Record Office','Institution','01904 555871','insurance needed'),
(5,'Oliver Marchbank','Private',NULL,NULL),
(6,'Foxglove Books','Dealer','0114 270 3345','collects in person'),
(7,'Rosalind Teague','Private','01904 118822',NULL),
(8,'Aldine Editions','Publisher','0113 220 9087',NULL),
(9,'Selby Abbey Trust','Institution','01757 703123','first visit in 2024');
INSERT INTO addresses VALUES
(1,'3 Minster Yard','Lincoln','LN2 1PX'),(2,'14 Steep Hill','Lincoln','LN2 1LU'),(3,'88 Canal Wharf','Leeds','LS11 5PS'),
(4,'1 Archive Lane','York','YO1 7EP'),(5,'27 Bishophill','York','YO1 6HF'),(6,'5 Orchard Square','Sheffield','S1 2FB'),
(7,'62 Park Row','Leeds','LS1 5HN'),(8,'9 Micklegate','York','YO1 6JH'),(9,'40 Station Road','Selby','YO8 4NN');
INSERT INTO customer_address_history VALUES
(1,1,'2005-01-01',NULL),(2,2,'2012-06-01','2020-08-31'),(2,5,'2020-09-01',NULL),(3,7,'2010-03-15','2018-03-31'),(3,3,'2018-04-01',NULL),
(4,4,'2001-01-01',NULL),(5,8,'2019-11-10',NULL),(6,6,'2015-02-01',NULL),(7,5,'2011-01-20','2016-07-14'),(7,2,'2016-07-15','2021-12-31'),(7,8,'2022-01-01',NULL),(9,9,'2018-10-01',NULL);
INSERT INTO binders VALUES
(1,'Hester','Crowe','1998-04-01',210,'N'),(2,'Ambrose','Pell','2006-09-15',185,'N'),(3,'Nadia','Brzezinska','2014-02-03',170,'N'),
(4,'Tobias','Lund','2021-09-01',95,'Y'),(5,'Winifred','Ockham','2022-09-01',90,'Y'),(6,'Silas','Grange','2010-05-17',178,'N'),(7,'Imogen','Hale','2023-10-02',88,'Y');
INSERT INTO binding_jobs VALUES
(1,1,'FULL','DONE','2022-01-12','2022-03-30',2,1480),(2,1,'REST','DONE','2022-05-09','2022-09-01',5,3150),(3,2,'HALF','DONE','2022-06-20','2022-07-15',1,260),
(4,3,'CASE','DONE','2022-09-05','2022-10-28',120,4200),(5,4,'REST','DONE','2022-11-14','2023-04-03',9,5480),(6,5,'LIMP','CANC','2023-01-10',NULL,1,NULL),
(7,6,'HALF','DONE','2023-02-21','2023-04-19',6,1390),(8,3,'CASE','DONE','2023-03-06','2023-05-12',200,6400),(9,7,'COPT','DONE','2023-04-11','2023-05-02',3,315),
(10,4,'FULL','COV','2023-06-30',NULL,4,2600),(11,6,'REST','DONE','2023-07-18','2023-11-20',2,980),(12,3,'HALF','SEW','2023-09-25',NULL,25,3750),
(13,1,'REST','SEW','2023-10-16',NULL,3,2040),(14,2,'LIMP','DONE','2023-08-01','2023-09-09',1,295),(15,7,'HALF','CANC','2023-11-07',NULL,2,NULL),
(16,6,'FULL','REC','2023-12-04',NULL,1,720),(17,4,'CASE','DONE','2023-05-22','2023-06-23',40,1500);
INSERT INTO job_assignments VALUES
(1,1,'Covering',28),(1,1,'Gilding',9.5),(1,2,'Sewing',8),(2,1,'Repair',46),(2,3,'Paper washing',21),(3,2,'Covering',7),(4,3,'Sewing',60),(4,4,'Casing in',44),
(5,1,'Repair',71),(5,6,'Paper washing',33),(5,3,'Sewing',25),(7,2,'Covering',38),(7,4,'Sewing',19),(8,4,'Sewing',80),(8,5,'Casing in',62),(8,6,'Casing in',30),
(9,3,'Sewing',12),(10,1,'Gilding',6),(10,6,'Sewing',14),(11,6,'Repair',27),(12,5,'Sewing',36),(13,3,'Repair',11),(14,6,'Covering',9),(17,5,'Casing in',41),(11,1,'Gilding',4),(7,2,'Gilding',3);
