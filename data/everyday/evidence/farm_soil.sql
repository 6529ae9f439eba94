CREATE TABLE farm (
  farm_id INTEGER PRIMARY KEY, farm_nm TEXT, cnty TEXT, own_fname TEXT, own_lname TEXT, own_sex TEXT, area_ha REAL, org_cert TEXT, est_yr INTEGER
);
CREATE TABLE field (
  fld_cd TEXT PRIMARY KEY, farm_id INTEGER, fld_nm TEXT, area_ha REAL, tex_cd TEXT, slope_pct REAL, irrig INTEGER,
  FOREIGN KEY (farm_id) REFERENCES farm(farm_id)
);
CREATE TABLE lab (
  lab_id TEXT PRIMARY KEY, lab_nm TEXT, city TEXT, accred TEXT, fee_usd REAL
);
CREATE TABLE sample (
  smp_no INTEGER PRIMARY KEY, fld_cd TEXT, lab_id TEXT, col_dt TEXT, rec_dt TEXT, depth_cm INTEGER, ph REAL, om_pct REAL, n_ppm REAL, p_ppm REAL, k_ppm REAL, stat_cd TEXT,
  FOREIGN KEY (fld_cd) REFERENCES field(fld_cd), FOREIGN KEY (lab_id) REFERENCES lab(lab_id)
);
CREATE TABLE treatment (
  trt_id INTEGER PRIMARY KEY, fld_cd TEXT, trt_typ TEXT, app_dt TEXT, kg_ha REAL, cost_ha REAL,
  FOREIGN KEY (fld_cd) REFERENCES field(fld_cd)
);
INSERT INTO farm VALUES (1,'Willow Bend','Harlan','Marta','Quist','F',212.5,'Y',1961),(2,'Three Oaks','Harlan','Dale','Brunner','M',88.0,'N',1987),(3,'Stonecrop','Pike','Irene','Vasko','F',340.2,'N',1949),(4,'Red Gate','Pike','Owen','Tull','M',57.4,'Y',2004),(5,'Larkfield','Moss Valley','Petra','Lindqvist','F',129.9,'Y',1996),(6,'Hollow Creek','Moss Valley','Samuel','Adeyemi','M',415.0,'N',1938),(7,'Bluestem','Dorrance','Gus','Pelletier','M',266.7,NULL,1972),(8,'Kestrel Hill','Dorrance','Nora','Faye','F',34.1,'Y',2015);
INSERT INTO field VALUES ('A01','1','North Forty',40.5,'SL',2.1,1),('A02',1,'Creek Bottom',22.0,'SiL',0.4,0),('B01',2,'Home Field',31.2,'C',1.5,0),('C01',3,'Long Acre',75.8,'CL',3.3,1),('C02',3,'Upper Terrace',52.6,'SL',8.9,0),('C03',3,'Mill Piece',18.4,'L',1.1,1),('D01',4,'Gate Field',12.7,'L',4.2,0),('E01',5,'Sunrise',26.3,'SiL',2.8,1),('E02',5,'Back Lot',15.9,'S',5.6,0),('F01',6,'Big Flat',120.0,'C',0.2,1),('F02',6,'Ridge',64.4,'SL',11.3,0),('G01',7,'Prairie East',58.1,'CL',1.9,NULL),('H01',8,'Orchard',9.6,'L',7.4,1);
INSERT INTO lab VALUES ('L1','Agrotest Central','Fenwick','Y',28.5),('L2','Prairie Analytics','Colby','Y',34.0),('L3','County Extension Lab','Harlan','N',15.0),('L4','SoilWise','Fenwick','N',22.75);
INSERT INTO sample VALUES (1001,'A01','L1','2021-03-14','2021-03-17',15,6.2,2.8,18.4,24.1,142.0,'V'),(1002,'A01','L1','2022-03-20','2022-03-22',15,6.4,3.0,21.7,26.5,151.0,'V'),(1003,'A02','L3','2021-04-02','2021-04-02',30,5.4,4.6,33.9,12.2,98.0,'V'),(1004,'B01','L2','2021-09-18','2021-09-25',15,7.1,1.9,11.3,31.8,205.0,'V'),(1005,'C01','L2','2022-04-11','2022-04-15',30,7.6,2.2,14.0,40.3,233.0,'V'),(1006,'C01','L4','2023-04-09','2023-04-11',15,7.4,2.4,15.8,38.7,221.0,'R'),(1007,'C02','L2','2022-04-11','2022-04-15',15,5.1,1.2,7.9,9.4,61.0,'V'),(1008,'C03','L1','2022-10-05','2022-10-09',45,6.7,3.5,25.6,22.0,166.0,'P'),(1009,'D01','L3','2023-05-21','2023-05-22',15,6.0,3.9,28.2,17.7,124.0,'V'),(1010,'E01','L1','2023-03-30','2023-04-04',30,5.8,4.1,30.1,19.9,137.0,'V'),(1011,'E02','L4','2021-10-12','2021-10-14',15,4.7,0.8,5.2,6.3,44.0,'R'),(1012,'F01','L2','2021-06-07','2021-06-13',60,8.0,1.6,9.7,47.5,260.0,'V'),(1013,'F01','L2','2023-06-02','2023-06-06',15,7.8,1.8,10.6,45.0,254.0,'V'),(1014,'F02','L4','2023-09-15','2023-09-18',15,5.3,1.4,8.8,8.1,72.0,'V'),(1015,'G01','L1','2022-05-27','2022-05-31',30,6.9,2.6,17.1,28.4,178.0,'V'),(1016,'H01','L3','2023-11-03','2023-11-03',45,6.5,5.2,36.4,20.8,159.0,'P'),(1017,'E01','L1','2021-03-28','2021-04-05',30,5.6,NULL,27.5,18.2,NULL,'R'),(1018,'A02','L3','2023-04-06','2023-04-07',15,5.5,4.9,35.2,13.6,103.0,'V');
INSERT INTO treatment VALUES (1,'A02','LM','2021-05-10',2500,85.0),(2,'A01','NP','2021-04-20',180,112.4),(3,'B01','NP','2021-10-01',220,140.0),(4,'C02','LM','2022-05-02',3000,96.5),(5,'C01','GY','2022-06-14',1200,64.0),(6,'C03','CP','2022-11-12',9000,210.0),(7,'D01','CP','2023-06-01',7500,188.0),(8,'E02','LM','2021-11-08',3500,101.0),(9,'E01','CP','2023-04-28',8200,195.5),(10,'F01','GY','2021-07-15',1500,78.2),(11,'F02','LM','2023-10-04',2800,91.0),(12,'F01','NP','2023-06-20',250,155.9),(13,'G01','NP','2022-06-18',205,128.3),(14,'H01','CP','2023-11-25',6800,NULL);
