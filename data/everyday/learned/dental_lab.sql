CREATE TABLE dentists (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, practice TEXT, city TEXT, customer_since DATE);
CREATE TABLE technicians (id INTEGER PRIMARY KEY, name TEXT, specialty TEXT, hired_on DATE, hourly_wage REAL, supervisor_id INTEGER, FOREIGN KEY (supervisor_id) REFERENCES technicians(id));
CREATE TABLE materials (id INTEGER PRIMARY KEY, name TEXT, cost_per_gram REAL, is_precious INTEGER);
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT, category TEXT, list_price REAL, material_id INTEGER, FOREIGN KEY (material_id) REFERENCES materials(id));
CREATE TABLE orders (id INTEGER PRIMARY KEY, dentist_id INTEGER, product_id INTEGER, made_by INTEGER, checked_by INTEGER, received_on DATE, due_on DATE, delivered_on DATE, units INTEGER, price REAL, is_remake INTEGER, is_paid INTEGER, remark TEXT, FOREIGN KEY (dentist_id) REFERENCES dentists(id), FOREIGN KEY (product_id) REFERENCES products(id), FOREIGN KEY (made_by) REFERENCES technicians(id), FOREIGN KEY (checked_by) REFERENCES technicians(id));
INSERT INTO dentists VALUES (1,'Carla','Winter','Winter & Sons','Bern','2012-04-01'),(2,'Otto','Kessler','Smile House','Thun','2016-09-15'),(3,'Nadia','Roux','Lakeside Dental','Biel','2019-01-20'),(4,'Paul','Imhof','Smile House','Thun','2021-06-03'),(5,'Greta','Moser','Old Town Dental','Bern','2009-11-11'),(6,'Ivan','Petrov','Station Dental','Olten','2022-02-28'),(7,'Lena','Brandt','Lakeside Dental','Biel','2020-08-17'),(8,'Samuel','Koch','Koch Dental','Bern','2023-03-06');
INSERT INTO technicians VALUES (1,'Ruth Amsler','ceramics','2005-03-01',58.0,NULL),(2,'Bruno Keller','metal','2010-07-15',47.5,1),(3,'Mia Sutter','ceramics','2018-02-01',41.0,1),(4,'Jonas Frei','orthodontics','2021-09-01',35.5,2),(5,'Aylin Demir','CAD','2019-05-20',60.0,1),(6,'Felix Graf','metal','2022-08-01',33.0,2),(7,'Sofia Lang','CAD','2023-01-09',36.0,5);
INSERT INTO materials VALUES (1,'Zirconia',3.2,0),(2,'Gold alloy',68.0,1),(3,'Cobalt chrome',1.9,0),(4,'Acrylic',0.4,0),(5,'Palladium alloy',44.5,1),(6,'Lithium disilicate',5.1,0);
INSERT INTO products VALUES (1,'Zirconia crown','Fixed',240,1),(2,'Gold inlay','Fixed',410,2),(3,'Partial denture','Removable',520,3),(4,'Full denture','Removable',690,4),(5,'Night guard','Splint',120,4),(6,'Veneer','Fixed',265,6),(7,'Zirconia bridge','Fixed',715,1),(8,'Retainer','Orthodontic',95,NULL),(9,'Expansion plate','Orthodontic',180,4);
INSERT INTO orders VALUES
(1,1,1,3,1,'2022-11-03','2022-11-14','2022-11-13',2,480,0,1,'shade A2'),
(2,2,5,4,2,'2022-11-20','2022-11-28','2022-11-30',1,115,0,1,NULL),
(3,1,7,5,1,'2022-12-01','2022-12-20','2022-12-19',1,700,0,1,'urgent, patient travels'),
(4,3,3,2,1,'2023-01-10','2023-01-27','2023-01-26',1,520,0,1,NULL),
(5,5,2,6,2,'2023-01-15','2023-01-30','2023-02-03',1,430,0,0,'fit too tight'),
(6,5,2,6,2,'2023-02-06','2023-02-14','2023-02-14',1,0,1,1,'remake, fit too tight'),
(7,1,6,3,1,'2023-02-11','2023-02-25','2023-02-23',4,1040,0,1,'shade B1, photos sent'),
(8,4,8,4,2,'2023-02-20','2023-03-01','2023-02-27',2,190,0,0,NULL),
(9,7,1,5,1,'2023-03-04','2023-03-15','2023-03-15',1,240,0,1,'shade A3'),
(10,7,1,3,5,'2023-03-19','2023-03-28','2023-03-27',1,60,1,1,'wrong shade, remake'),
(11,3,4,2,1,'2023-03-22','2023-04-18','2023-04-20',1,690,0,0,NULL),
(12,2,5,4,2,'2023-04-02','2023-04-10','2023-04-08',3,345,0,1,NULL),
(13,1,1,7,5,'2023-04-12','2023-04-21','2023-04-21',3,700,0,0,'shade A1'),
(14,6,9,4,2,'2023-04-25','2023-05-05','2023-05-04',1,180,0,1,NULL),
(15,5,7,5,1,'2023-05-03','2023-05-22','2023-05-21',1,730,0,1,'urgent'),
(16,3,6,3,5,'2023-05-09','2023-05-23','2023-05-22',2,530,0,1,'shade B2'),
(17,7,3,2,NULL,'2023-05-25','2023-06-12',NULL,1,540,0,0,'call before delivery'),
(18,1,5,4,NULL,'2023-05-30','2023-06-07',NULL,2,240,0,0,NULL),
(19,6,1,7,5,'2023-05-28','2023-06-05','2023-06-04',1,235,0,0,NULL),
(20,2,1,5,3,'2023-06-01','2023-06-09',NULL,2,470,0,0,'shade A2, urgent');
