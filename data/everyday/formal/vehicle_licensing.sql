CREATE TABLE Ref_Vehicle_Types (
  vehicle_type_code VARCHAR(10) PRIMARY KEY, vehicle_type_description VARCHAR(60), annual_tax_amount DECIMAL(8,2));
CREATE TABLE Ref_Licence_Statuses (
  licence_status_code VARCHAR(10) PRIMARY KEY, licence_status_description VARCHAR(60));
CREATE TABLE Registration_Offices (
  office_id INTEGER PRIMARY KEY, office_name VARCHAR(60), county VARCHAR(40), number_of_counters INTEGER);
CREATE TABLE Vehicle_Keepers (
  keeper_id INTEGER PRIMARY KEY, first_name VARCHAR(40), last_name VARCHAR(40), date_of_birth DATE, town_city VARCHAR(40), email_address VARCHAR(80));
CREATE TABLE Vehicles (
  vehicle_id INTEGER PRIMARY KEY, vehicle_type_code VARCHAR(10), make_name VARCHAR(30), year_of_manufacture INTEGER, engine_capacity INTEGER, colour VARCHAR(20),
  FOREIGN KEY (vehicle_type_code) REFERENCES Ref_Vehicle_Types(vehicle_type_code));
CREATE TABLE Licence_Registrations (
  registration_id INTEGER PRIMARY KEY, vehicle_id INTEGER NOT NULL, keeper_id INTEGER NOT NULL, office_id INTEGER, licence_status_code VARCHAR(10),
  plate_number VARCHAR(12), date_from DATE, date_to DATE, fee_paid DECIMAL(8,2),
  FOREIGN KEY (vehicle_id) REFERENCES Vehicles(vehicle_id), FOREIGN KEY (keeper_id) REFERENCES Vehicle_Keepers(keeper_id),
  FOREIGN KEY (office_id) REFERENCES Registration_Offices(office_id), FOREIGN KEY (licence_status_code) REFERENCES Ref_Licence_Statuses(licence_status_code));
CREATE TABLE Vehicle_Inspections (
  inspection_id INTEGER PRIMARY KEY, vehicle_id INTEGER NOT NULL, inspection_date DATE, mileage INTEGER, passed_yn CHAR(1), other_details VARCHAR(120),
  FOREIGN KEY (vehicle_id) REFERENCES Vehicles(vehicle_id));
INSERT INTO Ref_Vehicle_Types VALUES ('CAR','Passenger Car',165.00),('MCY','Motorcycle',58.50),('LGV','Light Goods Vehicle',290.00),('TRC','Agricultural Tractor',0.00),('BUS','Minibus',240.00);
INSERT INTO Ref_Licence_Statuses VALUES ('ACT','Active'),('EXP','Expired'),('SUS','Suspended'),('TRF','Transferred');
INSERT INTO Registration_Offices VALUES (1,'Harbour Street Office','Westmere',6),(2,'Castle Hill Office','Westmere',4),(3,'Old Mill Office','Dunshire',3),(4,'Station Road Office','Dunshire',9),(5,'Fenwick Office','Calderland',2);
INSERT INTO Vehicle_Keepers VALUES
(1,'Martha','Quilter','1961-03-14','Ashby','mquilter@post.example'),(2,'Devon','Okafor','1988-11-02','Ashby','devon.o@post.example'),(3,'Linnea','Bergh','1975-07-21','Tarnford',NULL),
(4,'Colin','Prewett','1950-01-30','Tarnford','colin.prewett@mail.example'),(5,'Safiya','Rahman','1993-05-09','Lowick','safiya@mail.example'),(6,'Piotr','Zawada','1982-09-17','Lowick','pzawada@post.example'),
(7,'Gwen','Tallis','1969-12-25','Ashby',NULL),(8,'Hugo','Marchbank','1999-02-11','Stonebeck','hugo.m@mail.example'),(9,'Irene','Quilter','1990-08-04','Stonebeck','irene.q@mail.example'),(10,'Noel','Abara','1978-04-19','Ashby','noel@post.example');
INSERT INTO Vehicles VALUES
(101,'CAR','Ford',2012,1600,'Blue'),(102,'CAR','Toyota',2018,1800,'Silver'),(103,'MCY','Honda',2015,650,'Red'),(104,'LGV','Ford',2016,2200,'White'),(105,'TRC','Massey Ferguson',1998,3900,'Red'),
(106,'CAR','Volvo',2020,2000,'Black'),(107,'MCY','Yamaha',2021,700,'Blue'),(108,'BUS','Mercedes-Benz',2010,2800,'White'),(109,'CAR','Toyota',2009,1300,'Green'),(110,'LGV','Renault',2019,1900,'White'),
(111,'CAR','Renault',2014,1200,'Red'),(112,'CAR','Ford',2022,1000,'Grey'),(113,'TRC','John Deere',2005,4500,'Green'),(114,'LGV','Volkswagen',2021,2000,'Silver');
INSERT INTO Licence_Registrations VALUES
(1,101,1,1,'TRF','AB12 QRX','2012-04-10','2017-06-30',55.00),(2,101,2,1,'ACT','AB12 QRX','2017-07-01',NULL,60.00),(3,102,3,4,'ACT','TF18 LNB','2018-09-03',NULL,62.50),
(4,103,4,4,'EXP','TF15 CPW','2015-05-12','2021-05-11',30.00),(5,104,6,4,'ACT','LW16 ZAW','2016-02-22',NULL,80.00),(6,105,4,3,'ACT','TF98 TRC','1998-08-15',NULL,15.00),
(7,106,5,4,'ACT','LW20 SRH','2020-10-01',NULL,75.00),(8,107,8,2,'SUS','SB21 HMB','2021-03-19','2023-03-18',34.00),(9,108,7,1,'EXP','AB10 GTL','2010-06-07','2022-06-06',70.00),
(10,109,9,2,'TRF','SB09 IRQ','2009-11-20','2019-01-15',48.00),(11,109,10,1,'ACT','SB09 IRQ','2019-01-16',NULL,58.00),(12,110,6,4,'ACT','LW19 PZZ','2019-07-25',NULL,85.00),
(13,111,2,1,'SUS','AB14 DVN','2014-12-05',NULL,50.00),(14,112,1,1,'ACT','AB22 MQT','2022-08-30',NULL,90.00),(15,113,4,3,'EXP','TF05 JDR','2005-03-02','2020-03-01',18.00),(16,103,2,1,'ACT','AB21 DOK','2021-06-14',NULL,36.00);
INSERT INTO Vehicle_Inspections VALUES
(1,101,'2019-05-03',82000,'Y',NULL),(2,101,'2021-05-10',97500,'N','Worn front brakes'),(3,101,'2021-05-24',97620,'Y','Brakes replaced'),(4,102,'2021-09-15',41000,'Y',NULL),(5,103,'2020-06-11',22000,'N','Tyre tread too low'),
(6,104,'2019-02-18',60500,'Y',NULL),(7,104,'2022-02-21',118300,'N','Exhaust leak'),(8,106,'2023-10-02',35400,'Y',NULL),(9,108,'2018-06-20',143000,'Y',NULL),(10,108,'2021-06-25',171200,'N','Rusted brake lines'),
(11,109,'2022-11-08',129900,'Y',NULL),(12,110,'2022-07-19',54000,'Y','New wipers advised'),(13,111,'2020-12-01',71800,'N','Headlamp aim'),(14,111,'2020-12-09',71850,'Y',NULL),(15,103,'2022-06-30',27400,'Y',NULL),(16,108,'2021-07-09',171300,'N','Brake imbalance');
