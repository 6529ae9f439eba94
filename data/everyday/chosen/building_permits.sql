CREATE TABLE districts (
  district_id INTEGER PRIMARY KEY,
  district_name TEXT NOT NULL,
  population INTEGER,
  area_km2 REAL
);
CREATE TABLE applicants (
  applicant_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  applicant_type TEXT,
  phone TEXT,
  home_district_id INTEGER,
  FOREIGN KEY (home_district_id) REFERENCES districts(district_id)
);
CREATE TABLE inspectors (
  inspector_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  licence_no TEXT,
  employed_since TEXT,
  supervisor_id INTEGER,
  FOREIGN KEY (supervisor_id) REFERENCES inspectors(inspector_id)
);
CREATE TABLE permits (
  permit_id INTEGER PRIMARY KEY,
  permit_number TEXT,
  applicant_id INTEGER,
  district_id INTEGER,
  permit_type TEXT,
  filed_date TEXT,
  issued_date TEXT,
  status TEXT,
  estimated_cost REAL,
  FOREIGN KEY (applicant_id) REFERENCES applicants(applicant_id),
  FOREIGN KEY (district_id) REFERENCES districts(district_id)
);
CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  permit_id INTEGER,
  inspector_id INTEGER,
  inspection_date TEXT,
  inspection_type TEXT,
  result TEXT,
  FOREIGN KEY (permit_id) REFERENCES permits(permit_id),
  FOREIGN KEY (inspector_id) REFERENCES inspectors(inspector_id)
);
CREATE TABLE fees (
  fee_id INTEGER PRIMARY KEY,
  permit_id INTEGER,
  amount REAL,
  due_date TEXT,
  paid INTEGER,
  FOREIGN KEY (permit_id) REFERENCES permits(permit_id)
);
INSERT INTO districts VALUES
(1,'Old Town',18400,2.1),(2,'Westfield',42750,11.8),(3,'Hillcrest',27300,9.4),(4,'Dockside',15900,5.6),
(5,'Greenvale',36100,17.3),(6,'Mill Quarter',21250,4.2),(7,'Airport Heights',8600,22.5);
INSERT INTO applicants VALUES
(1,'Harper Construction','company','555-2010',4),
(2,'Alice Monroe','private',NULL,3),
(3,'Sunrise Solar','company','555-2033',5),
(4,'Benito Alvarez','private','555-2044',2),
(5,'City Schools Office','public','555-2055',1),
(6,'Northgate Developers','company','555-2066',6),
(7,'Wendy Park','private','555-2077',5),
(8,'Frank Osei','private',NULL,2),
(9,'Harbour Hotels','company','555-2099',4),
(10,'Parks Department','public','555-2100',1),
(11,'Irina Belova','private','555-2111',NULL),
(12,'Oak & Stone Builders','company','555-2122',3);
INSERT INTO inspectors VALUES
(1,'Gloria Mann','L-100','2005-03-01',NULL),
(2,'Terrence Boyd','L-134','2011-08-15',1),
(3,'Priscilla Wong','L-151','2014-05-20',1),
(4,'Hassan Farouk','L-178','2019-01-07',2),
(5,'Lena Fischer','L-190','2022-09-12',2),
(6,'Dominic Reyes','L-201','2023-10-02',3);
INSERT INTO permits VALUES
(1,'BP-2022-001',1,4,'new construction','2022-01-14','2022-04-30','closed',1850000),
(2,'BP-2022-002',2,3,'renovation','2022-02-08','2022-03-01','closed',42000),
(3,'BP-2022-003',3,5,'solar','2022-03-22','2022-04-05','closed',18500),
(4,'BP-2022-004',6,6,'new construction','2022-05-30','2022-10-11','active',3200000),
(5,'BP-2022-005',4,2,'extension','2022-07-19','2022-09-02','closed',68000),
(6,'BP-2022-006',3,2,'solar','2022-09-27','2022-10-10','closed',21000),
(7,'BP-2022-007',9,4,'renovation','2022-11-16',NULL,'rejected',540000),
(8,'BP-2023-001',5,1,'renovation','2023-01-11','2023-03-15','active',760000),
(9,'BP-2023-002',7,5,'extension','2023-01-30','2023-03-09','closed',55500),
(10,'BP-2023-003',1,6,'demolition','2023-02-21','2023-03-31','closed',94000),
(11,'BP-2023-004',12,3,'new construction','2023-03-13','2023-07-24','active',980000),
(12,'BP-2023-005',3,3,'solar','2023-04-06','2023-04-18','closed',16200),
(13,'BP-2023-006',8,2,'renovation','2023-05-15',NULL,'rejected',31000),
(14,'BP-2023-007',6,1,'demolition','2023-06-01',NULL,'pending',125000),
(15,'BP-2023-008',9,4,'renovation','2023-06-28','2023-09-14','active',610000),
(16,'BP-2023-009',3,5,'solar','2023-08-09','2023-08-21','active',24800),
(17,'BP-2023-010',1,2,'new construction','2023-09-04',NULL,'pending',2400000),
(18,'BP-2023-011',2,3,'extension','2023-10-17',NULL,'pending',73000),
(19,'BP-2023-012',10,5,'renovation','2023-10-30','2023-12-01','active',88000),
(20,'BP-2023-013',12,2,'extension','2023-12-05',NULL,'pending',59000);
INSERT INTO inspections VALUES
(1,1,2,'2022-06-14','foundation','passed'),
(2,1,3,'2022-09-20','electrical','failed'),
(3,1,3,'2022-10-18','electrical','passed'),
(4,1,2,'2023-02-07','final','passed'),
(5,2,4,'2022-05-10','final','passed'),
(6,3,3,'2022-05-03','electrical','passed'),
(7,4,2,'2022-12-13','foundation','failed'),
(8,4,2,'2023-01-24','foundation','passed'),
(9,5,4,'2022-11-29','final','passed'),
(10,6,3,'2022-11-08','electrical','passed'),
(11,8,5,'2023-05-16','plumbing','failed'),
(12,8,5,'2023-06-20','plumbing','passed'),
(13,9,4,'2023-06-08','final','passed'),
(14,10,3,'2023-04-27','final','passed'),
(15,11,2,'2023-09-05','foundation','passed'),
(16,12,3,'2023-05-11','electrical','passed'),
(17,11,5,'2023-11-14','plumbing','failed'),
(18,15,4,'2023-11-21','electrical',NULL),
(19,16,3,'2023-09-19','electrical','passed'),
(20,4,4,'2023-07-12','electrical','failed');
INSERT INTO fees VALUES
(1,1,5400,'2022-02-15',1),(2,2,180,'2022-03-01',1),(3,3,90,'2022-04-15',1),(4,4,8900,'2022-06-30',1),
(5,5,260,'2022-08-15',1),(6,6,95,'2022-10-30',1),(7,7,1450,'2022-12-15',0),(8,8,1900,'2023-02-10',1),
(9,9,220,'2023-02-28',1),(10,10,480,'2023-03-20',1),(11,11,3100,'2023-04-15',0),(12,12,85,'2023-05-05',1),
(13,13,150,'2023-06-15',0),(14,14,520,'2023-07-01',1),(15,15,1600,'2023-07-28',1),(16,17,6800,'2023-10-05',0),
(17,18,275,'2023-11-17',0);
