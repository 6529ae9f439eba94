CREATE TABLE guests (
  guest_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  country TEXT,
  birth_date DATE,
  loyalty_since DATE,
  passport_expires DATE
);
CREATE TABLE rooms (
  room_no INTEGER PRIMARY KEY,
  room_type TEXT,
  floor INTEGER,
  nightly_rate REAL,
  last_renovated DATE
);
CREATE TABLE reservations (
  reservation_id INTEGER PRIMARY KEY,
  guest_id INTEGER,
  room_no INTEGER,
  booked_on DATE,
  arrival DATE,
  departure DATE,
  persons INTEGER,
  channel TEXT,
  FOREIGN KEY (guest_id) REFERENCES guests(guest_id),
  FOREIGN KEY (room_no) REFERENCES rooms(room_no)
);
CREATE TABLE invoices (
  invoice_id INTEGER PRIMARY KEY,
  reservation_id INTEGER,
  amount REAL,
  issued_on DATE,
  due_date DATE,
  paid_on DATE,
  FOREIGN KEY (reservation_id) REFERENCES reservations(reservation_id)
);
CREATE TABLE spa_appointments (
  appointment_id INTEGER PRIMARY KEY,
  guest_id INTEGER,
  treatment TEXT,
  starts_at DATETIME,
  minutes INTEGER,
  price REAL,
  FOREIGN KEY (guest_id) REFERENCES guests(guest_id)
);
INSERT INTO guests VALUES
(1,'Marta','Olsen','Norway',DATE('now','-45 years'),DATE('now','-12 years','-20 days'),DATE('now','+4 years')),
(2,'Henry','Blake','United Kingdom',DATE('now','-72 years','-100 days'),DATE('now','-15 years','-200 days'),DATE('now','-20 days')),
(3,'Chiara','Conti','Italy',DATE('now','-29 years','-200 days'),DATE('now','-3 years','-45 days'),DATE('now','+50 days')),
(4,'Paul','Lemaire','France',DATE('now','-66 years','-15 days'),NULL,DATE('now','+6 years')),
(5,'Ingrid','Vogel','Germany',DATE('now','-38 years','-310 days'),DATE('now','-1 years'),DATE('now','+1 years')),
(6,'Tomas','Novak','Czechia',DATE('now','-51 years','-60 days'),DATE('now','-7 years','-100 days'),DATE('now','-400 days')),
(7,'Aisha','Rahman','United Kingdom',DATE('now','-24 years','-150 days'),DATE('now'),DATE('now','+2 years')),
(8,'Luca','Conti','Italy',DATE('now','-12 years','-30 days'),NULL,DATE('now','+3 years')),
(9,'Sophie','Lemaire','France',DATE('now','-64 years','-250 days'),NULL,DATE('now','+1 years')),
(10,'Erik','Olsen','Norway',DATE('now','-14 years','-90 days'),NULL,DATE('now','+20 days')),
(11,'Greta','Weiss','Germany',NULL,DATE('now','-1 years'),DATE('now','-3 days')),
(12,'Daniel','Ortega','Spain',DATE('now','-34 years'),DATE('now'),DATE('now','+5 years')),
(13,'Nils','Hagen','Norway',DATE('now','-27 years','-75 days'),DATE('now','-1 years'),DATE('now','+7 years'));
INSERT INTO rooms VALUES
(101,'Single',1,79,DATE('now','-8 years','-30 days')),
(102,'Single',1,82,DATE('now','-7 years','-200 days')),
(103,'Double',1,119,DATE('now','-1 years')),
(201,'Double',2,125,DATE('now','-2 years','-40 days')),
(202,'Double',2,131,DATE('now','-12 years')),
(203,'Family',2,168,DATE('now','-3 years')),
(301,'Suite',3,240,DATE('now','-1 years')),
(302,'Suite',3,265,DATE('now')),
(303,'Family',3,175,DATE('now','-2 years','-150 days'));
INSERT INTO reservations VALUES
(1,1,103,DATE('now','-40 days'),DATE('now'),DATE('now','+4 days'),2,'Web'),
(2,6,101,DATE('now','-11 days'),DATE('now'),DATE('now','+1 days'),1,'Phone'),
(3,7,201,DATE('now'),DATE('now'),DATE('now','+2 days'),2,'Walk-in'),
(4,3,203,DATE('now','-90 days'),DATE('now','-5 days'),DATE('now'),4,'Web'),
(5,12,102,DATE('now','-21 days'),DATE('now','-3 days'),DATE('now'),1,'Agency'),
(6,5,202,DATE('now','-33 days'),DATE('now','+1 days'),DATE('now','+6 days'),2,'Web'),
(7,2,301,DATE('now','-120 days'),DATE('now','+1 days'),DATE('now','+9 days'),2,'Phone'),
(8,4,302,DATE('now','-60 days'),DATE('now','-1 days'),DATE('now','+3 days'),2,'Web'),
(9,9,103,DATE('now','-17 days'),DATE('now','-9 days'),DATE('now','-1 days'),1,'Agency'),
(10,11,201,DATE('now'),DATE('now','+12 days'),DATE('now','+15 days'),2,'Web'),
(11,1,103,DATE('now','-1 days'),DATE('now','+45 days'),DATE('now','+52 days'),2,'Web'),
(12,12,102,DATE('now'),DATE('now','+24 days'),DATE('now','+26 days'),1,'Web'),
(13,13,101,DATE('now','-6 days'),DATE('now','-4 days'),DATE('now','-1 days'),1,'Phone'),
(14,2,301,DATE('now','-1 years','-30 days'),DATE('now','-1 years'),DATE('now','-1 years','+8 days'),2,'Phone'),
(15,5,202,DATE('now','-1 years','-10 days'),DATE('now','-1 years'),DATE('now','-1 years','+3 days'),1,'Web'),
(16,4,302,'2019-03-02','2019-07-05','2019-07-12',2,'Agency'),
(17,9,303,'2019-05-20','2019-07-18','2019-07-20',3,'Web'),
(18,6,101,'2019-07-01','2019-07-27','2019-08-01',1,'Phone'),
(19,1,103,'2018-08-14','2018-10-03','2018-10-14',2,'Agency'),
(20,3,203,'2019-09-09','2019-12-22','2020-01-03',4,'Web'),
(21,4,302,DATE('now','-70 days'),DATE('now','-50 days'),DATE('now','-46 days'),2,'Web'),
(22,3,203,DATE('now','-2 years','-80 days'),DATE('now','-2 years','-40 days'),DATE('now','-2 years','-35 days'),4,'Agency'),
(24,3,203,DATE('now','-35 days'),DATE('now','+30 days'),DATE('now','+34 days'),4,'Web'),
(23,11,202,DATE('now','-8 days'),DATE('now','+70 days'),DATE('now','+76 days'),2,'Phone');
INSERT INTO invoices VALUES
(1,16,1855,'2019-07-12','2019-07-26','2019-07-20'),
(2,17,350,'2019-07-20','2019-08-03','2019-08-02'),
(3,19,1309,'2018-10-14','2018-10-28','2018-11-05'),
(4,20,2016,'2020-01-03','2020-01-17','2020-01-15'),
(5,14,1920,DATE('now','-1 years','+8 days'),DATE('now','-1 years','+22 days'),DATE('now','-1 years','+20 days')),
(6,15,393,DATE('now','-1 years','+3 days'),DATE('now','-1 years','+17 days'),DATE('now','-1 years','+40 days')),
(7,21,1060,DATE('now','-46 days'),DATE('now','-32 days'),NULL),
(8,9,952,DATE('now','-1 days'),DATE('now','+14 days'),NULL),
(9,13,237,DATE('now','-1 days'),DATE('now','+1 days'),NULL),
(10,4,840,DATE('now'),DATE('now','+5 days'),NULL),
(11,5,246,DATE('now'),DATE('now','+3 days'),DATE('now')),
(12,8,1060,DATE('now','-25 days'),DATE('now','-11 days'),NULL),
(13,7,1920,DATE('now','-19 days'),DATE('now','-5 days'),DATE('now','-6 days')),
(14,1,476,DATE('now','-18 days'),DATE('now','-4 days'),NULL),
(15,22,840,DATE('now','-2 years','-35 days'),DATE('now','-2 years','-21 days'),DATE('now','-2 years','-25 days')),
(16,6,655,DATE('now'),DATE('now','+40 days'),NULL);
INSERT INTO spa_appointments VALUES
(1,1,'Sauna Session',DATETIME('now','start of day','+10 hours'),60,35),
(2,7,'Back Massage',DATETIME('now','start of day','+14 hours'),45,58),
(3,4,'Salt Scrub',DATETIME('now','start of day','+17 hours'),30,42),
(4,4,'Back Massage',DATETIME('now','start of day','-1 days','+11 hours'),45,58),
(5,5,'Seaweed Wrap',DATETIME('now','start of day','+2 days','+15 hours'),90,95),
(6,2,'Foot Reflexology',DATETIME('now','start of day','+3 days','+9 hours'),40,49),
(7,2,'Seaweed Wrap',DATETIME('now','start of day','-1 years','+16 hours'),90,88),
(8,5,'Sauna Session',DATETIME('now','start of day','-1 years','+18 hours'),60,32),
(9,3,'Back Massage','2019-12-27 10:00:00',45,50),
(10,1,'Salt Scrub','2018-10-05 11:30:00',30,36);
