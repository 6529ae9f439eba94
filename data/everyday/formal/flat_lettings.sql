CREATE TABLE Ref_Tenancy_Status (
  tenancy_status_code CHAR(4) PRIMARY KEY,
  tenancy_status_description VARCHAR(60)
);
CREATE TABLE Ref_Flat_Categories (
  flat_category_code CHAR(4) PRIMARY KEY,
  flat_category_description VARCHAR(60)
);
CREATE TABLE Blocks (
  block_id INTEGER PRIMARY KEY,
  block_name VARCHAR(60),
  street_address VARCHAR(80),
  caretaker_name VARCHAR(60),
  caretaker_phone VARCHAR(30)
);
CREATE TABLE Flats (
  flat_id INTEGER PRIMARY KEY,
  block_id INTEGER NOT NULL,
  flat_category_code CHAR(4) NOT NULL,
  flat_number VARCHAR(10),
  room_count INTEGER,
  floor_area_sqm REAL,
  monthly_rent REAL
);
CREATE TABLE Tenants (
  tenant_id INTEGER PRIMARY KEY,
  tenant_first_name VARCHAR(40),
  tenant_last_name VARCHAR(40),
  date_of_birth DATE,
  occupation VARCHAR(40)
);
CREATE TABLE Tenancies (
  tenancy_id INTEGER PRIMARY KEY,
  flat_id INTEGER NOT NULL,
  tenant_id INTEGER NOT NULL,
  tenancy_status_code CHAR(4),
  date_from DATE,
  date_to DATE,
  deposit_amount REAL
);
CREATE TABLE Flat_Viewings (
  viewing_id INTEGER PRIMARY KEY,
  flat_id INTEGER,
  tenant_id INTEGER,
  viewing_date DATE,
  took_the_flat_yn CHAR(1)
);
INSERT INTO Ref_Tenancy_Status VALUES ('ACT','Active'),('NOT','Notice Given'),('END','Ended'),('RES','Reserved'),('EVI','Eviction Proceedings');
INSERT INTO Ref_Flat_Categories VALUES ('STU','Studio'),('FAM','Family Flat'),('PEN','Penthouse'),('MAI','Maisonette'),('BAS','Basement Flat');
INSERT INTO Blocks VALUES (1,'Poplar House','14 Tanner Street','Bert Quigley','555-0141'),(2,'The Granary','2 Mill Quay','Sandra Voss','555-0177'),(3,'Regent Mansions','90 Regent Avenue','Bert Quigley','555-0141'),(4,'Skyline Point','1 Harbour Road','Dmitri Kole',NULL),(5,'Larch Court','33 Larch Lane','Moira Finn','555-0120'),(6,'Weavers Yard','7 Loom Street',NULL,NULL);
INSERT INTO Flats VALUES (1,1,'STU','1A',1,28.5,620),(2,1,'FAM','2B',4,84,1250),(3,1,'BAS','0A',2,41,540),(4,2,'MAI','5',3,96.5,1480),(5,2,'STU','11',1,33,710),(6,2,'FAM','12',5,110,1690),(7,3,'FAM','3',4,92,1575),(8,3,'PEN','9',4,135,2900),(9,3,'STU','4',1,30,760),(10,4,'PEN','20A',5,168,3650),(11,4,'STU','7C',1,36.5,890),(12,4,'FAM','8D',3,79,1720),(13,5,'BAS','B1',2,47.5,600),(14,5,'FAM','6',3,71,1100),(15,5,'MAI','8',4,101,1395),(16,5,'STU','2',1,26,575);
INSERT INTO Tenants VALUES (1,'Amelia','Stroud','1988-04-12','Nurse'),(2,'Hakan','Demir','1979-09-30','Electrician'),(3,'Rosa','Quintero','1994-01-25','Teacher'),(4,'Gordon','Blake','1961-07-08','Retired'),(5,'Ines','Valadao','1999-11-17','Student'),(6,'Peter','Nyberg','1985-02-03','Software Developer'),(7,'Yuki','Hara','1990-06-21','Chef'),(8,'Claude','Moreau','1973-12-14','Lawyer'),(9,'Bridget','Foley','1968-05-29','Teacher'),(10,'Samir','Nasser','1996-08-06','Student'),(11,'Helga','Tvedt','1982-10-19','Nurse'),(12,'Dominic','Park','1991-03-11','Software Developer'),(13,'Wanda','Zielinska','2001-02-27','Student');
INSERT INTO Tenancies VALUES (1,1,5,'END','2019-09-01','2021-08-31',1240),(2,2,2,'ACT','2018-04-15',NULL,2500),(3,3,10,'NOT','2021-10-01','2024-03-31',1080),(4,4,1,'END','2019-02-01','2022-01-31',2960),(5,4,6,'ACT','2022-03-01',NULL,3100),(6,5,3,'ACT','2020-06-01',NULL,1420),(7,6,9,'END','2017-05-01','2020-12-31',3000),(8,6,11,'ACT','2021-02-01',NULL,3380),(9,7,4,'NOT','2016-11-01','2024-04-30',2800),(10,8,8,'ACT','2021-07-15',NULL,8700),(11,9,7,'EVI','2022-05-01',NULL,1520),(12,10,8,'END','2018-01-01','2021-06-30',9000),(13,11,5,'ACT','2021-09-15',NULL,1780),(14,12,1,'ACT','2022-02-15',NULL,3440),(15,13,7,'END','2019-08-01','2022-04-30',1150),(16,14,6,'END','2018-10-01','2022-02-28',2100),(17,15,9,'ACT','2021-01-15',NULL,2790),(18,1,10,'END','2021-09-01','2021-09-30',1240),(19,10,12,'RES','2024-05-01',NULL,10950),(20,14,3,'END','2017-03-01','2018-08-31',2000);
INSERT INTO Flat_Viewings VALUES (1,4,6,'2022-02-05','Y'),(2,4,7,'2022-02-06','N'),(3,9,7,'2022-04-11','Y'),(4,10,12,'2024-02-17','Y'),(5,10,8,'2017-11-20','Y'),(6,16,13,'2024-01-09','N'),(7,16,10,'2024-01-09','N'),(8,1,13,'2024-01-10','N'),(9,6,11,'2021-01-12','Y'),(10,6,4,'2021-01-13','N'),(11,16,5,'2021-08-02','N'),(12,11,5,'2021-08-03','Y'),(13,8,8,'2021-06-01','Y'),(14,12,1,'2022-01-18','Y'),(15,14,12,'2024-02-02','N'),(16,1,10,'2021-08-20','Y'),(17,13,13,'2024-01-15','N');
