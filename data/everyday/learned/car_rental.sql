CREATE TABLE branch (
  br_id INTEGER PRIMARY KEY,
  br_nm TEXT,
  city TEXT,
  ctry_cd TEXT,
  is_airport TEXT
);
CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_nm TEXT,
  birth_dt TEXT,
  ctry_cd TEXT,
  email_addr TEXT,
  lic_no TEXT,
  reg_dt TEXT
);
CREATE TABLE veh_cat (
  cat_cd TEXT PRIMARY KEY,
  cat_nm TEXT,
  day_rate REAL,
  dep_amt REAL
);
CREATE TABLE veh (
  veh_id INTEGER PRIMARY KEY,
  plate_no TEXT,
  make TEXT,
  model TEXT,
  mdl_yr INTEGER,
  cat_cd TEXT,
  home_br_id INTEGER,
  odo_km INTEGER,
  fuel_typ TEXT
);
CREATE TABLE rental (
  rent_id INTEGER PRIMARY KEY,
  cust_id INTEGER,
  veh_id INTEGER,
  pu_br_id INTEGER,
  ret_br_id INTEGER,
  pu_dt TEXT,
  ret_dt TEXT,
  days_qty INTEGER,
  tot_amt REAL
);
CREATE TABLE damage (
  dmg_id INTEGER PRIMARY KEY,
  rent_id INTEGER,
  dmg_desc TEXT,
  rep_cost REAL,
  paid_flg TEXT
);
INSERT INTO branch VALUES
(1,'Frankfurt Airport','Frankfurt','DE','Y'),(2,'Munich Central','Munich','DE','N'),(3,'Berlin Mitte','Berlin','DE','N'),
(4,'Vienna Airport','Vienna','AT','Y'),(5,'Zurich Station','Zurich','CH','N'),(6,'Lyon Part-Dieu','Lyon','FR','N'),
(7,'Hamburg Harbour','Hamburg','DE','N'),(8,'Nice Airport','Nice','FR','Y');
INSERT INTO cust VALUES
(1,'Martin Scholz','1980-03-17','DE','m.scholz@web.example','DE77123','2019-04-02'),
(2,'Claire Fontaine','1991-12-05','FR','claire.f@mail.example','FR20981','2020-07-19'),
(3,'Stefan Gruber','1974-06-28','AT',NULL,'AT55410','2020-08-30'),
(4,'Nadia Benali','1996-01-14','FR','nadia.b@mail.example','FR31177','2021-05-11'),
(5,'Peter Ammann','1968-09-09','CH','ammann@post.example','CH90871','2021-10-25'),
(6,'Jessica Taylor','1988-04-21','GB','jess.taylor@mail.example','GB66512','2022-02-14'),
(7,'Lukas Hoffmann','1999-11-30','DE','lukas.h@web.example','DE81940','2022-06-01'),
(8,'Birgit Kaiser','1963-07-08','DE',NULL,'DE10055','2022-09-17'),
(9,'Enzo Ricci','1985-02-26','IT','enzo.ricci@posta.example','IT44902','2023-01-20'),
(10,'Heidi Moser','1993-10-12','AT','heidi.m@post.example','AT60318','2023-03-05'),
(11,'Tim Becker','2001-08-03','DE','tim.becker@web.example',NULL,'2023-11-28');
INSERT INTO veh_cat VALUES
('ECO','Economy',34.00,200),('COM','Compact',45.00,250),('SUV','Sport Utility',82.00,500),('VAN','Minivan',95.00,600),
('LUX','Luxury',160.00,1500),('CAB','Convertible',110.00,900),('ELE','Electric',68.00,400),('TRK','Truck',120.00,1000);
INSERT INTO veh VALUES
(1,'F-AB 101','Opel','Corsa',2019,'ECO',1,64210,'petrol'),
(2,'F-AB 102','Volkswagen','Golf',2020,'COM',1,51800,'diesel'),
(3,'M-KL 220','BMW','X3',2021,'SUV',2,38900,'diesel'),
(4,'M-KL 221','BMW','7 Series',2022,'LUX',2,15450,'petrol'),
(5,'B-ZT 310','Volkswagen','ID.3',2022,'ELE',3,22100,'electric'),
(6,'B-ZT 311','Ford','Transit',2018,'TRK',3,98700,'diesel'),
(7,'W-55 400','Skoda','Octavia',2020,'COM',4,60320,'diesel'),
(8,'ZH 77 500','Volvo','XC60',2021,'SUV',5,41270,'petrol'),
(9,'ZH 77 501','Tesla','Model 3',2023,'ELE',5,9800,'electric'),
(10,'GA-610-LY','Renault','Clio',2019,'ECO',6,71540,'petrol'),
(11,'GA-611-LY','Renault','Espace',2020,'VAN',6,55600,'diesel'),
(12,'HH-TR 700','Volkswagen','Sharan',2017,'VAN',7,120450,'diesel'),
(13,'NC-800-AZ','Mini','Cabrio',2022,'CAB',8,18220,'petrol'),
(14,'F-AB 103','Mercedes','E-Class',2023,'LUX',1,7350,'diesel');
INSERT INTO rental VALUES
(1,1,2,1,1,'2022-05-10','2022-05-14',4,180.00),
(2,2,10,6,6,'2022-06-03','2022-06-06',3,102.00),
(3,3,7,4,2,'2022-07-15','2022-07-22',7,345.00),
(4,5,8,5,5,'2022-08-20','2022-08-25',5,410.00),
(5,1,4,2,1,'2022-09-12','2022-09-14',2,360.00),
(6,4,13,8,8,'2023-04-28','2023-05-02',4,440.00),
(7,6,13,8,6,'2023-06-09','2023-06-15',6,700.00),
(8,7,5,3,7,'2023-06-20','2023-06-23',3,234.00),
(9,1,2,1,3,'2023-07-03','2023-07-11',8,390.00),
(10,8,12,7,7,'2023-07-17','2023-07-31',14,1330.00),
(11,2,11,6,8,'2023-07-21','2023-07-30',9,895.00),
(12,9,3,2,4,'2023-08-08','2023-08-13',5,455.00),
(13,1,14,1,2,'2023-09-25','2023-09-26',1,190.00),
(14,10,7,4,4,'2023-10-06','2023-10-09',3,135.00),
(15,5,9,5,5,'2023-12-22','2024-01-02',11,748.00),
(16,7,1,1,3,'2024-02-15','2024-02-18',3,127.00),
(17,6,2,1,1,'2024-03-04',NULL,10,450.00),
(18,2,10,6,6,'2024-03-08',NULL,7,238.00);
INSERT INTO damage VALUES
(1,3,'Scratched door',320.00,'Y'),(2,5,'Broken mirror',210.00,'Y'),(3,7,'Torn roof fabric',1450.00,'N'),
(4,10,'Flat tyre',95.00,'Y'),(5,10,'Stained seats',180.00,'N'),(6,12,'Cracked windscreen',540.00,'Y'),
(7,15,'Scratched bumper',275.00,'N'),(8,16,'Dented hood',610.00,'Y');
