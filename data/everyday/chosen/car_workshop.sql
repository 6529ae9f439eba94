CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_nm TEXT,
  tel_no TEXT,
  addr_city TEXT,
  cust_since TEXT,
  is_corp TEXT
);
CREATE TABLE cars (
  car_id INTEGER PRIMARY KEY,
  cust_id INTEGER,
  reg_no TEXT,
  make TEXT,
  model TEXT,
  yr_built INTEGER,
  km INTEGER,
  fuel TEXT
);
CREATE TABLE mech (
  mech_id INTEGER PRIMARY KEY,
  mech_nm TEXT,
  hire_dt TEXT,
  hr_rate REAL,
  spec TEXT,
  boss_id INTEGER
);
CREATE TABLE repairs (
  rep_id INTEGER PRIMARY KEY,
  car_id INTEGER,
  mech_id INTEGER,
  dt_in TEXT,
  dt_out TEXT,
  descr TEXT,
  lab_hrs REAL,
  tot_amt REAL,
  paid TEXT
);
CREATE TABLE parts (
  part_no TEXT PRIMARY KEY,
  part_nm TEXT,
  supplier TEXT,
  unit_cost REAL,
  qty_stk INTEGER,
  min_qty INTEGER
);
CREATE TABLE rep_parts (
  rep_id INTEGER,
  part_no TEXT,
  qty INTEGER,
  PRIMARY KEY (rep_id, part_no)
);
INSERT INTO cust VALUES
(1,'Brigitte Maier','0911-334455','Nürnberg','2016-02-03','N'),
(2,'Huber Logistik GmbH','0911-778800','Fürth','2015-09-14','Y'),
(3,'Cem Yildirim',NULL,'Nürnberg','2018-06-22','N'),
(4,'Stadtbäckerei Kolb','0911-220011','Erlangen','2019-01-10','Y'),
(5,'Ralf Steiner','0171-5566778','Schwabach','2020-03-19','N'),
(6,'Petra Lang','0160-9988776','Nürnberg','2021-07-08','N'),
(7,'Ines Albrecht',NULL,'Erlangen','2022-04-27','N'),
(8,'Pflegedienst Sonnenschein','0911-454545','Fürth','2022-11-30','Y'),
(9,'Viktor Braun','0152-1112223','Zirndorf','2023-02-16','N'),
(10,'Helga Wirth','0911-606060','Nürnberg','2023-08-01','N');
INSERT INTO cars VALUES
(1,1,'N-BM 210','Volkswagen','Golf',2014,142300,'petrol'),
(2,2,'FÜ-HL 100','Mercedes','Sprinter',2018,231500,'diesel'),
(3,2,'FÜ-HL 101','Mercedes','Sprinter',2020,164200,'diesel'),
(4,2,'FÜ-HL 102','Ford','Transit',2017,254900,'diesel'),
(5,3,'N-CY 77','BMW','320i',2012,178600,'petrol'),
(6,4,'ER-SK 12','Volkswagen','Caddy',2016,119800,'diesel'),
(7,5,'SC-RS 5','Audi','A4',2019,64400,'diesel'),
(8,6,'N-PL 903','Renault','Zoe',2021,28700,'electric'),
(9,7,'ER-IA 44','Toyota','Yaris',2020,35100,'hybrid'),
(10,8,'FÜ-PS 1','Volkswagen','up!',2019,71900,'petrol'),
(11,8,'FÜ-PS 2','Volkswagen','up!',2022,22600,'electric'),
(12,9,'FÜ-VB 8','Opel','Corsa',2009,NULL,'petrol'),
(13,1,'N-BM 555','Fiat','Panda',2011,98200,'petrol');
INSERT INTO mech VALUES
(1,'Gerd Hofmann','2005-04-01',34.50,'engine',NULL),
(2,'Ayse Demir','2014-08-15',28.00,'electrics',1),
(3,'Stefan Pohl','2010-03-01',29.50,'bodywork',1),
(4,'Nico Brandt','2019-09-01',21.00,'brakes',3),
(5,'Lukas Frey','2021-02-15',19.50,'engine',3),
(6,'Milan Horvat','2017-06-01',30.20,'gearbox',3),
(7,'Sandra Ott','2022-10-01',18.00,NULL,2),
(8,'Paul Lechner','2024-01-08',16.50,NULL,2);
INSERT INTO repairs VALUES
(1,1,1,'2023-01-09','2023-01-11','Timing belt replacement',4.5,612.40,'Y'),
(2,2,4,'2023-01-23','2023-01-23','Front brake pads',1.5,198.00,'Y'),
(3,5,1,'2023-02-06','2023-02-10','Oil leak',5.0,745.90,'Y'),
(4,3,6,'2023-02-20','2023-02-24','Gearbox overhaul',9.5,1890.00,'Y'),
(5,12,3,'2023-03-06','2023-03-09','Rust repair',7.0,520.00,'N'),
(6,6,2,'2023-03-15','2023-03-15','Battery replacement',0.5,165.30,'Y'),
(7,8,2,'2023-04-04','2023-04-05','Charging port fault',2.0,310.00,'Y'),
(8,4,5,'2023-04-18','2023-04-19','Oil change',1.0,139.90,'Y'),
(9,10,4,'2023-05-08','2023-05-08','Rear brake discs',2.5,342.00,'Y'),
(10,2,5,'2023-05-22','2023-05-22','Oil change',1.0,148.50,'Y'),
(11,7,3,'2023-06-12','2023-06-16','Door dent repair',6.0,880.00,'N'),
(12,13,5,'2023-06-26','2023-06-26','Spark plugs',1.2,115.60,'Y'),
(13,1,4,'2023-07-10','2023-07-11','Front brake pads',1.5,189.00,'Y'),
(14,3,1,'2023-08-14','2023-08-16','Turbocharger repair',8.0,1645.00,'N'),
(15,9,2,'2023-09-05','2023-09-05','Headlight wiring',1.8,134.00,'Y'),
(16,5,6,'2023-09-25','2023-09-29','Clutch replacement',6.5,1120.00,'N'),
(17,4,1,'2023-10-16','2023-10-18','Injector replacement',5.5,1310.00,'Y'),
(18,2,4,'2024-01-15','2024-01-16','Rear brake discs',2.5,366.00,'Y'),
(19,6,5,'2024-02-05','2024-02-05','Oil change',1.0,131.20,'Y'),
(20,10,2,'2024-02-26',NULL,'Electrical fault finding',3.0,NULL,'N');
INSERT INTO parts VALUES
('TB-100','Timing belt kit','Bosch',118.00,4,2),
('BP-200','Brake pad set','Brembo',46.50,12,6),
('BD-210','Brake disc','Brembo',58.90,3,6),
('OF-300','Oil filter','Mann',8.90,25,10),
('OL-310','Engine oil 5W30 (5 l)','Castrol',38.00,18,8),
('BA-400','Battery 70 Ah','Varta',104.00,5,3),
('SP-410','Spark plug','Bosch',7.40,32,12),
('CL-500','Clutch kit','Sachs',289.00,0,1),
('TC-600','Turbocharger','Garrett',840.00,1,1),
('IN-620','Fuel injector','Bosch',172.00,2,4),
('WB-700','Wiper blade','Valeo',11.20,16,8),
('HL-710','Headlight bulb','Osram',9.60,NULL,10);
INSERT INTO rep_parts VALUES
(1,'TB-100',1),(2,'BP-200',1),(3,'OF-300',1),(3,'OL-310',1),(6,'BA-400',1),(8,'OF-300',1),(8,'OL-310',2),
(9,'BD-210',2),(10,'OF-300',1),(10,'OL-310',2),(12,'SP-410',4),(13,'BP-200',1),(14,'TC-600',1),(14,'OL-310',1),
(15,'HL-710',2),(16,'CL-500',1),(17,'IN-620',4),(18,'BD-210',2),(18,'BP-200',1),(19,'OF-300',1),(19,'OL-310',1);
