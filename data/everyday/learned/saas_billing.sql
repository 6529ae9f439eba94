CREATE TABLE plans (
  plan_id INTEGER PRIMARY KEY,
  plan_name TEXT NOT NULL,
  monthly_price REAL,
  max_users INTEGER,
  has_support TEXT CHECK (has_support IN ('Y','N'))
);
CREATE TABLE accounts (
  account_id INTEGER PRIMARY KEY,
  company_name TEXT NOT NULL,
  contact_email TEXT,
  country_code TEXT,
  industry TEXT,
  referred_by INTEGER REFERENCES accounts(account_id),
  created_on TEXT
);
CREATE TABLE subscriptions (
  subscription_id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts(account_id),
  plan_id INTEGER NOT NULL REFERENCES plans(plan_id),
  seats INTEGER,
  status TEXT,
  start_date TEXT,
  end_date TEXT,
  auto_renew TEXT
);
CREATE TABLE invoices (
  invoice_id INTEGER PRIMARY KEY,
  invoice_no TEXT,
  account_id INTEGER NOT NULL REFERENCES accounts(account_id),
  issued_on TEXT,
  due_on TEXT,
  amount REAL,
  currency TEXT,
  status TEXT
);
CREATE TABLE payments (
  payment_id INTEGER PRIMARY KEY,
  invoice_id INTEGER NOT NULL REFERENCES invoices(invoice_id),
  paid_on TEXT,
  amount REAL,
  method TEXT
);
INSERT INTO plans VALUES
(1,'Free',0.0,2,'N'),
(2,'Starter',19.0,5,'N'),
(3,'Team',59.0,25,'Y'),
(4,'Business',149.0,100,'Y'),
(5,'Enterprise',499.0,NULL,'Y'),
(6,'Education',9.0,50,'N'),
(7,'Nonprofit',29.0,30,'Y'),
(8,'Legacy Pro',79.0,15,'N');
INSERT INTO accounts VALUES
(1,'Lumen Studio','office@lumen.example','DE','Design',NULL,'2021-03-15'),
(2,'Harbor & Finch','accounts@harborfinch.example','GB','Legal',NULL,'2021-05-02'),
(3,'Quantic Labs','billing@quantic.example','US','Biotech',1,'2021-09-20'),
(4,'Panadería Luna',NULL,'ES','Food',NULL,'2022-01-11'),
(5,'Redwood Analytics','finance@redwood.example','US','Consulting',3,'2022-04-04'),
(6,'Fahrradhaus Klein','klein@fahrradhaus.example','DE','Retail',1,'2022-06-17'),
(7,'Osaka Robotics','ap@osakarobotics.example','JP','Manufacturing',NULL,'2022-08-29'),
(8,'Bright Minds School',NULL,'GB','Education',2,'2022-10-10'),
(9,'Cloudberry','hello@cloudberry.example','SE','Software',NULL,'2023-01-23'),
(10,'Vela Shipping','invoices@vela.example','NL','Transport',7,'2023-03-08'),
(11,'Mountain Goat Gear','mgg@goat.example','US','Retail',NULL,'2023-06-14'),
(12,'Notariat Weiss','weiss@notariat.example','DE','Legal',6,'2023-11-30'),
(13,'Tiny Garden','hi@tinygarden.example','SE','Food',NULL,'2024-02-05');
INSERT INTO subscriptions VALUES
(1,1,2,3,'cancelled','2021-04-01','2022-03-31','N'),
(2,1,3,12,'active','2022-04-01',NULL,'Y'),
(3,2,3,18,'active','2021-05-15',NULL,'Y'),
(4,3,4,60,'active','2021-10-01',NULL,'Y'),
(5,4,2,2,'cancelled','2022-02-01','2022-12-31','N'),
(6,5,4,45,'active','2022-05-01',NULL,'Y'),
(7,6,2,4,'active','2022-07-01',NULL,'N'),
(8,7,5,320,'active','2022-09-15',NULL,'Y'),
(9,8,3,20,'paused','2022-11-01',NULL,'N'),
(10,9,2,5,'cancelled','2023-02-01','2023-07-31','N'),
(11,9,3,9,'active','2023-08-01',NULL,'Y'),
(12,10,4,38,'active','2023-04-01',NULL,'Y'),
(13,11,2,5,'past due','2023-07-01',NULL,'Y'),
(14,12,1,2,'trial','2023-12-01',NULL,'N'),
(15,3,1,1,'cancelled','2021-09-20','2021-09-30','N');
INSERT INTO invoices VALUES
(1,'INV-2023-001',1,'2023-01-02','2023-01-16',708.0,'EUR','paid'),
(2,'INV-2023-002',2,'2023-01-05','2023-01-19',637.0,'GBP','paid'),
(3,'INV-2023-003',3,'2023-01-09','2023-02-08',1788.0,'USD','paid'),
(4,'INV-2023-004',5,'2023-02-01','2023-03-03',1640.0,'USD','paid'),
(5,'INV-2023-005',7,'2023-02-15','2023-03-17',5988.0,'USD','paid'),
(6,'INV-2023-006',8,'2023-03-01','2023-03-15',590.0,'GBP','void'),
(7,'INV-2023-007',9,'2023-03-06','2023-03-20',114.0,'EUR','paid'),
(8,'INV-2023-008',10,'2023-04-03','2023-05-03',1490.0,'EUR','paid'),
(9,'INV-2023-009',6,'2023-07-03','2023-07-17',228.0,'EUR','paid'),
(10,'INV-2023-010',11,'2023-07-04','2023-08-03',228.5,'USD','overdue'),
(11,'INV-2023-011',9,'2023-08-01','2023-08-15',699.0,'EUR','paid'),
(12,'INV-2023-012',3,'2023-10-02','2023-11-01',894.0,'USD','paid'),
(13,'INV-2023-013',11,'2023-12-04','2024-01-03',95.0,'USD','overdue'),
(14,'INV-2024-001',1,'2024-01-02','2024-01-16',720.0,'EUR','paid'),
(15,'INV-2024-002',2,'2024-01-05','2024-01-19',650.0,'GBP','open'),
(16,'INV-2024-003',3,'2024-01-08','2024-02-07',1850.0,'USD','open'),
(17,'INV-2024-004',7,'2024-02-15','2024-03-16',6120.0,'USD','open'),
(18,'INV-2024-005',5,'2024-02-01','2024-03-02',1705.0,'USD','overdue');
INSERT INTO payments VALUES
(1,1,'2023-01-10',708.0,'bank transfer'),
(2,2,'2023-01-05',637.0,'credit card'),
(3,3,'2023-02-06',1788.0,'bank transfer'),
(4,4,'2023-02-20',800.0,'credit card'),
(5,4,'2023-03-20',840.0,'credit card'),
(6,5,'2023-03-10',5988.0,'bank transfer'),
(7,7,'2023-03-06',114.0,'PayPal'),
(8,8,'2023-05-02',1490.0,'bank transfer'),
(9,9,'2023-07-12',228.0,'PayPal'),
(10,11,'2023-08-01',699.0,'credit card'),
(11,12,'2023-10-31',894.0,'bank transfer'),
(12,14,'2024-01-15',720.0,'bank transfer'),
(13,16,'2024-01-30',925.0,'bank transfer'),
(14,15,'2024-01-12',300.0,'credit card');
