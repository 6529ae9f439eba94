CREATE TABLE cust (cust_id INTEGER PRIMARY KEY, cust_nm TEXT, tel TEXT, addr TEXT, cust_typ TEXT, reg_dt TEXT, disc_pct REAL);
CREATE TABLE emp (emp_id INTEGER PRIMARY KEY, emp_nm TEXT, pos TEXT, sal REAL, hire_dt TEXT, boss_id INTEGER REFERENCES emp(emp_id), act_flg TEXT);
CREATE TABLE svc (svc_id INTEGER PRIMARY KEY, svc_nm TEXT, svc_cat TEXT, unit_prc REAL, days_need INTEGER);
CREATE TABLE ord (ord_id INTEGER PRIMARY KEY, cust_id INTEGER REFERENCES cust(cust_id), emp_id INTEGER REFERENCES emp(emp_id), ord_dt TEXT, due_dt TEXT, pickup_dt TEXT, stat TEXT, pd_flg TEXT);
CREATE TABLE ord_itm (itm_id INTEGER PRIMARY KEY, ord_id INTEGER REFERENCES ord(ord_id), svc_id INTEGER REFERENCES svc(svc_id), garment TEXT, colr TEXT, qty INTEGER, itm_prc REAL);
INSERT INTO cust VALUES
(1,'Margaret Hill','555-0101','12 Oak St','private','2019-03-11',0),(2,'Grand Plaza Hotel','555-0110','1 Plaza Sq','business','2018-01-20',15),(3,'Dev Sharma','555-0123','88 River Rd','private','2021-07-02',0),
(4,'Bistro Lumiere','555-0140','5 Market Ln','business','2020-10-15',10),(5,'Helen Park',NULL,'31 Elm Ave','private','2022-02-28',0),(6,'Frank Adler','555-0161','7 Hill Ct','private','2017-05-19',5),
(7,'Rosewood Theater','555-0170','40 Stage St','business','2021-01-08',12),(8,'Nadia Osman','555-0182','19 Oak St','private','2023-04-03',0),(9,'Tom Becker',NULL,NULL,'private','2023-09-21',0),(10,'Irene Walsh','555-0199','62 Elm Ave','private','2018-12-01',5);
INSERT INTO emp VALUES
(1,'Giovanni Conti','owner',5200,'2005-01-01',NULL,'Y'),(2,'Elsa Brandt','master tailor',3900,'2010-06-15',1,'Y'),(3,'Minh Tran','tailor',3100,'2016-03-01',2,'Y'),
(4,'Carla Diaz','presser',2300,'2018-09-10',6,'Y'),(5,'Yusuf Demir','tailor',2950,'2019-11-04',2,'N'),(6,'Ruth Green','shop manager',3600,'2012-04-20',1,'Y'),
(7,'Pavel Novak','driver',2150,'2021-08-01',6,'Y'),(8,'Lily Wong','apprentice',1400,'2023-02-01',2,'Y'),(9,'Sam Ortiz','presser',3650,'2008-10-10',6,'N');
INSERT INTO svc VALUES
(1,'Trouser hem','alteration',14,3),(2,'Take in waist','alteration',22,5),(3,'Zipper replacement','repair',18,4),(4,'Suit cleaning','cleaning',24,2),(5,'Shirt laundry','cleaning',4.5,1),
(6,'Wedding dress cleaning','cleaning',120,10),(7,'Curtain cleaning','cleaning',35,6),(8,'Patch elbow','repair',16,4),(9,'Made-to-measure suit','bespoke',890,30),(10,'Leather jacket repair','repair',75,12),(11,'Made-to-measure shirt','bespoke',140,21),(12,'Tie cleaning','cleaning',8,2);
INSERT INTO ord VALUES
(1,1,3,'2023-01-10','2023-01-13','2023-01-14','picked up','Y'),(2,2,4,'2023-01-16','2023-01-18','2023-01-18','picked up','Y'),(3,6,2,'2023-02-01','2023-03-03','2023-03-06','picked up','Y'),
(4,3,5,'2023-02-14','2023-02-18','2023-02-25','picked up','Y'),(5,2,4,'2023-03-02','2023-03-04','2023-03-04','picked up','Y'),(6,4,4,'2023-03-20','2023-03-22','2023-03-23','picked up','Y'),
(7,8,3,'2023-04-05','2023-04-15','2023-04-20','picked up','Y'),(8,7,2,'2023-05-11','2023-05-25','2023-05-24','picked up','Y'),(9,2,4,'2023-06-05','2023-06-07','2023-06-08','picked up','N'),
(10,10,3,'2023-09-18','2023-09-22','2023-09-30','picked up','Y'),(11,1,3,'2023-10-02','2023-10-06',NULL,'ready','N'),(12,6,2,'2023-10-09','2023-10-30',NULL,'in work','N'),
(13,7,3,'2023-10-16','2023-10-26',NULL,'in work','Y'),(14,4,4,'2023-10-23','2023-10-25',NULL,'ready','N'),(15,9,3,'2023-10-25','2023-10-29',NULL,'new','N'),(16,2,4,'2023-10-27','2023-10-28',NULL,'new','N');
INSERT INTO ord_itm VALUES
(1,1,1,'trousers','black',2,14),(2,1,2,'skirt','navy',1,22),(3,2,5,'shirt','white',40,4),(4,2,4,'uniform','grey',12,21),(5,3,9,'suit','navy',1,850),(6,4,3,'jacket','brown',1,18),
(7,4,8,'jacket','brown',2,16),(8,5,5,'shirt','white',55,4),(9,6,5,'apron','white',30,3.8),(10,6,7,'curtain','red',4,31.5),(11,7,6,'wedding dress','ivory',1,120),(12,8,2,'costume','green',6,19.5),
(13,8,3,'costume','gold',3,16),(14,9,7,'curtain','beige',10,30),(15,9,5,'shirt','white',35,4),(16,10,10,'leather jacket','black',1,75),(17,11,4,'suit','grey',1,24),(18,12,11,'shirt','white',3,133),
(19,13,1,'costume','red',8,12.5),(20,13,8,'costume','black',2,14),(21,14,5,'apron','white',25,3.8),(22,15,3,'trousers',NULL,1,18),(23,16,4,'uniform','grey',14,21),(24,16,5,'shirt','white',48,4);
