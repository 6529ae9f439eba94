CREATE TABLE ranks (
  code TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  level INTEGER NOT NULL
);
CREATE TABLE members (
  member_no INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  born DATE NOT NULL,
  joined DATE NOT NULL,
  rank_code TEXT NOT NULL,
  occupation TEXT,
  active TEXT NOT NULL,
  trained_by INTEGER,
  FOREIGN KEY (rank_code) REFERENCES ranks(code),
  FOREIGN KEY (trained_by) REFERENCES members(member_no)
);
CREATE TABLE vehicles (
  call_sign TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  built INTEGER NOT NULL,
  seats INTEGER NOT NULL,
  water_litres INTEGER
);
CREATE TABLE incidents (
  incident_no INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  village TEXT NOT NULL,
  incident_date DATE NOT NULL,
  duration_min INTEGER NOT NULL,
  injured INTEGER NOT NULL,
  damage_eur REAL,
  commander_no INTEGER NOT NULL,
  FOREIGN KEY (commander_no) REFERENCES members(member_no)
);
CREATE TABLE turnout (
  incident_no INTEGER NOT NULL,
  member_no INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (incident_no, member_no),
  FOREIGN KEY (incident_no) REFERENCES incidents(incident_no),
  FOREIGN KEY (member_no) REFERENCES members(member_no)
);
CREATE TABLE dispatched (
  incident_no INTEGER NOT NULL,
  call_sign TEXT NOT NULL,
  km REAL NOT NULL,
  PRIMARY KEY (incident_no, call_sign),
  FOREIGN KEY (incident_no) REFERENCES incidents(incident_no),
  FOREIGN KEY (call_sign) REFERENCES vehicles(call_sign)
);
CREATE TABLE equipment (
  serial_no TEXT PRIMARY KEY,
  item TEXT NOT NULL,
  call_sign TEXT,
  last_inspected DATE,
  condition TEXT NOT NULL,
  FOREIGN KEY (call_sign) REFERENCES vehicles(call_sign)
);
INSERT INTO ranks VALUES
('PFM','Probationary Firefighter',1),('FM','Firefighter',2),('OFM','Senior Firefighter',3),('LM','Crew Leader',4),('BM','Group Leader',5),('OBI','Chief',7),('BI','Deputy Chief',6),('ELM','Honorary Crew Leader',4);
INSERT INTO members VALUES
(11,'Josef','Huber','1968-05-14','1986-06-01','OBI','farmer','Y',NULL),
(14,'Anton','Gruber','1972-11-30','1990-03-15','BI','carpenter','Y',11),
(17,'Maria','Steindl','1980-02-08','2001-09-10','BM','nurse','Y',11),
(19,'Karl','Pichler','1949-07-21','1967-05-01','ELM','retired','N',NULL),
(22,'Stefan','Wallner','1985-12-03','2004-04-17','LM','electrician','Y',14),
(25,'Eva','Moser','1991-06-25','2010-10-02','OFM','teacher','Y',17),
(26,'Thomas','Huber','1994-09-09','2011-01-20','OFM','farmer','Y',11),
(28,'Lukas','Reiter','1996-03-17','2014-05-11','FM','mechanic','Y',22),
(30,'Franz','Lechner','1953-01-05','1971-08-19','FM','retired','N',NULL),
(31,'Julia','Brandl','1999-10-12','2017-02-27','FM','student','Y',17),
(33,'Michael','Egger','1988-04-29','2015-11-14','FM','electrician','N',22),
(35,'Sophie','Wimmer','2004-08-02','2022-09-05','PFM','student','Y',25),
(36,'David','Pichler','2005-12-19','2023-03-01','PFM',NULL,'Y',25),
(37,'Paul','Auer','2006-05-06','2024-01-15','PFM','apprentice','Y',28);
INSERT INTO vehicles VALUES
('TLF-1','Old Tanker',1998,7,3000),('TLF-2','New Tanker',2019,9,4000),('KLF','Small Pumper',2006,9,600),('MTF','Crew Bus',2014,8,NULL),('RUST','Rescue Truck',2011,3,NULL),('BOOT','Rubber Boat',2009,6,NULL),('DLK','Ladder Truck',2001,3,NULL),('ANH','Hose Trailer',2003,0,NULL);
INSERT INTO incidents VALUES
(1,'fire','Oberdorf','2023-01-08',145,1,48000,11),
(2,'traffic accident','Unterau','2023-02-17',70,2,15500,14),
(3,'storm','Oberdorf','2023-03-31',190,0,9000,17),
(4,'false alarm','Sankt Veit','2023-04-12',25,0,NULL,22),
(5,'flood','Unterau','2023-06-04',410,0,72000,11),
(6,'animal rescue','Kirchberg','2023-07-19',40,0,NULL,17),
(7,'traffic accident','Sankt Veit','2023-09-02',85,3,22000,14),
(8,'fire','Kirchberg','2023-11-26',230,0,135000,11),
(9,'false alarm','Sankt Veit','2024-01-03',20,0,NULL,22),
(10,'fire','Unterau','2024-02-14',95,0,6500,14),
(11,'traffic accident','Unterau','2024-03-09',60,1,8200,17),
(12,'oil spill','Oberdorf','2024-04-22',55,0,1200,22),
(13,'storm','Kirchberg','2024-05-30',260,0,18000,11),
(14,'false alarm','Unterau','2024-06-18',15,0,NULL,17),
(15,'fire','Sankt Veit','2024-08-11',175,2,94000,11),
(16,'flood','Unterau','2024-09-14',520,1,160000,11);
INSERT INTO turnout VALUES
(1,22,'breathing apparatus'),(1,26,'breathing apparatus'),(1,25,'pump operator'),(1,28,'driver'),(2,28,'driver'),(2,17,'first aid'),(3,26,'chainsaw'),(3,31,'helper'),(5,14,'pump operator'),(5,25,'pump operator'),
(5,28,'driver'),(5,31,'helper'),(6,31,'ladder'),(7,17,'first aid'),(7,28,'driver'),(8,22,'breathing apparatus'),(8,25,'breathing apparatus'),(8,26,'driver'),(8,35,'helper'),(10,22,'breathing apparatus'),
(10,28,'driver'),(11,25,'first aid'),(12,28,'driver'),(13,26,'chainsaw'),(13,36,'helper'),(15,25,'breathing apparatus'),(15,28,'driver'),(15,36,'helper'),(16,14,'pump operator'),(16,35,'helper');
INSERT INTO dispatched VALUES
(1,'TLF-1',6.5),(1,'TLF-2',6.0),(2,'RUST',9.5),(2,'KLF',9.0),(3,'KLF',12.0),(4,'TLF-2',4.5),(5,'TLF-1',15.0),(5,'MTF',22.0),(6,'KLF',7.5),(7,'RUST',5.0),
(7,'TLF-2',4.5),(8,'TLF-1',8.0),(8,'TLF-2',8.5),(8,'MTF',8.0),(9,'TLF-2',4.5),(10,'TLF-2',10.0),(10,'KLF',10.5),(11,'RUST',9.0),(12,'RUST',3.5),(13,'KLF',16.0),
(13,'MTF',14.0),(14,'TLF-2',9.5),(15,'TLF-2',5.0),(15,'TLF-1',5.5),(16,'MTF',31.0),(16,'TLF-1',18.0),(8,'DLK',9.0),(15,'DLK',6.0),(3,'ANH',12.5);
INSERT INTO equipment VALUES
('PA-001','Breathing Apparatus','TLF-2','2024-06-01','good'),('PA-002','Breathing Apparatus','TLF-2','2024-06-01','good'),('PA-003','Breathing Apparatus','TLF-1','2024-05-15','worn'),
('CS-010','Chainsaw','KLF','2023-11-20','good'),('CS-011','Chainsaw','RUST','2023-03-12','defective'),('HX-020','Hydraulic Spreader','RUST','2024-04-03','good'),
('PU-030','Submersible Pump','TLF-1','2023-09-28','worn'),('PU-031','Submersible Pump',NULL,'2022-10-10','defective'),('GE-040','Generator','RUST','2024-02-19','good'),
('LD-050','Extension Ladder','TLF-1','2024-01-11','good'),('DF-060','Defibrillator','MTF',NULL,'good'),('TC-070','Thermal Camera','TLF-2','2024-07-07','good');
