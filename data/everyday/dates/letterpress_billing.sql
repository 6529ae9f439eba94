CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT,
  email TEXT,
  customer_since DATE
);
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  amount REAL,
  issued_on DATE,
  due_date DATE,
  paid_on DATE,
  reminder_sent TEXT,
  FOREIGN KEY (customer_id) REFERENCES customers(id)
);
CREATE TABLE print_jobs (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  title TEXT,
  paper TEXT,
  copies INTEGER,
  ordered_on DATE,
  promised_for DATE,
  delivered_on DATE,
  FOREIGN KEY (customer_id) REFERENCES customers(id)
);
CREATE TABLE presses (
  id INTEGER PRIMARY KEY,
  name TEXT,
  bought_on DATE,
  warranty_until DATE,
  last_service DATE,
  next_service DATE
);
INSERT INTO customers VALUES
(1,'Harbour Cafe','Bristol','hello@harbourcafe.example',DATE('now','-6 years','-20 days')),
(2,'Baker & Sons','Bath','office@bakersons.example',DATE('now','-12 years','-100 days')),
(3,'Elm Street School','Bristol','admin@elmstreet.example',DATE('now','start of year','-4 months')),
(4,'Marlow Theatre','Cardiff',NULL,DATE('now','-3 years','-61 days')),
(5,'Quick Fit Gym','Bath','desk@quickfit.example',DATE('now')),
(6,'Rosewood Hotel','Exeter','events@rosewood.example','2019-05-14'),
(7,'Green Lane Farm','Wells',NULL,'2021-03-02'),
(8,'Tidewater Law','Bristol','post@tidewater.example',DATE('now','-1 year')),
(9,'Nora Whitfield','Bath','nora@whitfield.example',DATE('now','-2 days')),
(10,'Stone Bridge Choir','Wells','choir@stonebridge.example','2017-11-20');
INSERT INTO invoices VALUES
(1,1,240.50,DATE('now','-45 days'),DATE('now','-15 days'),NULL,'Y'),
(2,1,118.00,DATE('now','-31 days'),DATE('now','-1 day'),NULL,'N'),
(3,2,1320.00,DATE('now','-30 days'),DATE('now'),NULL,'N'),
(4,2,455.75,DATE('now','-80 days'),DATE('now','-50 days'),DATE('now','-41 days'),'Y'),
(5,3,89.90,DATE('now','-12 days'),DATE('now','+18 days'),NULL,'N'),
(6,4,2210.00,DATE('now','-140 days'),DATE('now','-110 days'),NULL,'Y'),
(7,4,310.25,DATE('now','-29 days'),DATE('now','+1 day'),NULL,'N'),
(8,5,75.00,DATE('now'),DATE('now','+30 days'),NULL,'N'),
(9,6,640.00,DATE('now','-3 days'),DATE('now','+11 days'),DATE('now'),'N'),
(10,6,980.00,'2023-03-06','2023-04-05','2023-03-30','N'),
(11,7,150.00,'2023-03-21','2023-04-20','2023-05-12','Y'),
(12,8,410.00,DATE('now','start of year','-2 months'),DATE('now','start of year','-1 month'),DATE('now','start of year','-40 days'),'N'),
(13,8,205.50,DATE('now','-1 year'),DATE('now','-1 year','+30 days'),DATE('now','-1 year','+20 days'),'N'),
(14,2,730.00,DATE('now'),DATE('now','+14 days'),DATE('now'),'N'),
(15,10,64.00,'2022-12-01','2022-12-31','2022-12-29','N'),
(16,1,99.00,DATE('now','-20 days'),DATE('now','-6 days'),NULL,'N'),
(17,9,182.00,DATE('now','-1 day'),DATE('now','+5 days'),NULL,'N'),
(18,6,505.00,DATE('now','-25 days'),DATE('now'),DATE('now','-4 days'),'N'),
(19,10,58.00,DATE('now','-2 years'),DATE('now','-2 years','+30 days'),DATE('now','-2 years','+55 days'),'Y');
INSERT INTO print_jobs VALUES
(1,1,'Spring menu','Recycled',500,DATE('now','-4 days'),DATE('now'),NULL),
(2,1,'Loyalty cards','Card',2000,DATE('now','-50 days'),DATE('now','-45 days'),DATE('now','-44 days')),
(3,2,'Company brochure','Glossy',1500,DATE('now','-10 days'),DATE('now','-2 days'),NULL),
(4,2,'Letterheads','Laid',3000,DATE('now','-1 day'),DATE('now','+6 days'),NULL),
(5,3,'Sports day poster','Glossy',120,DATE('now','-16 days'),DATE('now','-12 days'),DATE('now','-12 days')),
(6,4,'Season programme','Matte',4000,DATE('now','-150 days'),DATE('now','-142 days'),DATE('now','-135 days')),
(7,4,'Ticket books','Card',800,DATE('now','-6 days'),DATE('now','+1 day'),NULL),
(8,5,'Opening flyers','Glossy',2500,DATE('now'),DATE('now','+3 days'),NULL),
(9,6,'Wedding fair banner','Vinyl',4,DATE('now','-5 days'),DATE('now','-1 day'),DATE('now','-1 day')),
(10,6,'Room folders','Matte',250,'2023-02-20','2023-03-01','2023-03-03'),
(11,7,'Egg box labels','Recycled',5000,'2023-03-10','2023-03-17','2023-03-17'),
(12,8,'Business cards','Card',600,DATE('now','start of year','-75 days'),DATE('now','start of year','-70 days'),DATE('now','start of year','-66 days')),
(13,9,'Birth announcements','Laid',90,DATE('now','-1 day'),DATE('now','+12 days'),NULL),
(14,10,'Concert handbills','Recycled',700,DATE('now','-2 years'),DATE('now','-2 years','+7 days'),DATE('now','-2 years','+5 days')),
(15,2,'Calendar','Glossy',350,DATE('now'),DATE('now','+25 days'),NULL),
(16,6,'Menu inserts','Recycled',160,DATE('now','-9 days'),DATE('now','-3 days'),DATE('now'));
INSERT INTO presses VALUES
(1,'Heidelberg Cylinder','1998-06-12','2003-06-12',DATE('now','-200 days'),DATE('now','-18 days')),
(2,'Adana Eight',DATE('now','-15 years'),DATE('now','-13 years'),DATE('now','-95 days'),DATE('now','+1 day')),
(3,'Ricoh Colour',DATE('now','-2 years','-30 days'),DATE('now','+335 days'),DATE('now','-20 days'),DATE('now','+70 days')),
(4,'Roland Plotter',DATE('now','-1 year'),DATE('now','+21 days'),DATE('now','-60 days'),DATE('now','+28 days')),
(5,'Vandercook Proof',DATE('now','-9 years'),DATE('now','-7 years'),DATE('now','-400 days'),DATE('now','-35 days')),
(6,'Canon Wide',DATE('now'),DATE('now','start of year','+1 year','+5 months'),NULL,DATE('now','+180 days')),
(7,'Morgana Folder',DATE('now','-4 years'),DATE('now','-9 days'),DATE('now','-5 days'),DATE('now'));
