CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT,
  hired_on DATE,
  hourly_wage REAL,
  supervisor_id INTEGER REFERENCES staff(staff_id)
);
CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  town TEXT,
  phone TEXT,
  is_trade INTEGER,
  account_manager_id INTEGER REFERENCES staff(staff_id),
  referred_by INTEGER REFERENCES customers(customer_id)
);
CREATE TABLE tyres (
  tyre_id INTEGER PRIMARY KEY,
  brand TEXT,
  model TEXT,
  season TEXT,
  width_mm INTEGER,
  price REAL,
  stock INTEGER,
  discontinued INTEGER
);
CREATE TABLE jobs (
  job_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(customer_id),
  sold_by INTEGER REFERENCES staff(staff_id),
  fitted_by INTEGER REFERENCES staff(staff_id),
  job_date DATE,
  collected_on DATE,
  paid INTEGER,
  note TEXT
);
CREATE TABLE job_tyres (
  job_id INTEGER REFERENCES jobs(job_id),
  tyre_id INTEGER REFERENCES tyres(tyre_id),
  quantity INTEGER,
  unit_price REAL,
  PRIMARY KEY (job_id, tyre_id)
);
INSERT INTO staff VALUES
(1,'Gerald Pike','Owner','2004-03-01',31.5,NULL),
(2,'Monica Reyes','Sales','2012-09-17',18.4,1),
(3,'Tom Averill','Fitter','2015-05-04',17.2,7),
(4,'Sunita Rao','Sales','2019-01-14',16.9,2),
(5,'Kyle Benson','Fitter','2021-06-21',15.1,7),
(6,'Petra Lang','Fitter','2018-11-05',17.9,7),
(7,'Owen Hughes','Workshop foreman','2009-02-23',22.75,1),
(8,'Leah Moss','Apprentice','2023-08-01',23.0,6);
INSERT INTO customers VALUES
(1,'Brian','Colley','Marbury','555-1021',0,NULL,NULL),
(2,'Anita','Desai','Hexley','555-1044',0,NULL,1),
(3,'Frank','Obi','Marbury',NULL,1,2,NULL),
(4,'Julie','Sarn','Stoke Dale','555-1090',0,NULL,3),
(5,'Hector','Ruiz','Hexley','555-1107',1,4,3),
(6,'Nadia','Kowal','Marbury','555-1133',0,NULL,2),
(7,'Liam','Tate','Orrin','555-1150',1,2,NULL),
(8,'Grace','Finch','Hexley',NULL,0,NULL,3),
(9,'Samuel','Wynn','Orrin','555-1188',0,NULL,NULL),
(10,'Ingrid','Bauer','Marbury','555-1203',1,4,7);
INSERT INTO tyres VALUES
(1,'Nordgrip','IceLine 4','winter',205,98.5,24,0),
(2,'Nordgrip','IceLine 3','winter',195,84.0,6,1),
(3,'Velora','Sprint','summer',205,72.9,40,0),
(4,'Velora','Sprint XL','summer',225,89.9,18,0),
(5,'Kampen','AllRound','all-season',195,79.5,31,0),
(6,'Kampen','Cargo Pro','all-season',215,119.0,12,0),
(7,'Budgetrak','City','summer',175,44.9,52,0),
(8,'Budgetrak','Snow City','winter',175,52.5,0,0),
(9,'Tornado','GT-R1','summer',245,164.0,8,0),
(10,'Tornado','GT-S','summer',235,141.0,3,1);
INSERT INTO jobs VALUES
(1,1,2,3,'2022-10-11','2022-10-11',1,'customer asked for nitrogen'),
(2,3,4,6,'2022-11-03','2022-11-04',1,NULL),
(3,2,2,5,'2022-11-19','2022-11-19',1,'wheel nut damaged, replaced'),
(4,5,4,3,'2023-01-09','2023-01-10',1,NULL),
(5,6,4,6,'2023-03-14','2023-03-14',0,'old tyres kept by customer'),
(6,7,2,3,'2023-03-22','2023-03-25',1,NULL),
(7,3,2,6,'2023-04-05','2023-04-05',1,'valve leaking on rear left'),
(8,4,4,5,'2023-04-18',NULL,0,'rim scratched'),
(9,8,2,3,'2023-05-30','2023-05-31',1,NULL),
(10,3,4,6,'2023-10-12','2023-10-12',1,NULL),
(11,1,2,6,'2023-10-27','2023-10-28',0,'balance again after 500 km'),
(12,10,4,3,'2023-11-08','2023-11-10',1,NULL),
(13,7,2,8,'2023-11-15',NULL,1,'valve replaced'),
(14,5,2,NULL,'2023-12-01',NULL,0,NULL),
(15,3,1,NULL,'2023-12-04',NULL,0,'urgent');
INSERT INTO job_tyres VALUES
(1,1,4,95.0),(2,6,6,112.0),(3,5,4,79.5),(4,6,4,115.0),(5,3,4,72.9),(6,9,2,164.0),(6,10,2,130.0),
(7,6,2,112.0),(8,4,4,85.0),(9,7,4,44.9),(10,1,4,92.0),(10,2,2,80.0),(11,1,4,98.5),(12,6,8,108.0),
(13,9,4,155.0),(14,5,5,76.0),(15,6,1,119.0);
