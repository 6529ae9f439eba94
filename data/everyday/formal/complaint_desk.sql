CREATE TABLE Ref_Complaint_Categories (
  complaint_category_code VARCHAR(10) PRIMARY KEY,
  complaint_category_description VARCHAR(80)
);
INSERT INTO Ref_Complaint_Categories VALUES
('BILL','Billing error'),('DELAY','Late delivery'),('DMG','Damaged goods'),('STAFF','Rude staff'),('WARR','Warranty refused'),('PRIV','Misuse of personal data');
CREATE TABLE Ref_Complaint_Statuses (
  complaint_status_code VARCHAR(10) PRIMARY KEY,
  complaint_status_description VARCHAR(80)
);
INSERT INTO Ref_Complaint_Statuses VALUES
('NEW','Newly received'),('INV','Under investigation'),('RES','Resolved'),('REJ','Rejected'),('ESC','Escalated to ombudsman');
CREATE TABLE Customers (
  customer_id INTEGER PRIMARY KEY,
  customer_type TEXT,
  customer_name TEXT,
  customer_email TEXT,
  date_became_customer DATE,
  other_customer_details TEXT
);
INSERT INTO Customers VALUES
(1,'Private','Lydia Farnham','lydia.f@mailbox.org','2015-03-11',NULL),
(2,'Business','Greenway Cafe','office@greenwaycafe.com','2017-08-21','Pays quarterly'),
(3,'Private','Osman Yildiz','osman.y@postnet.com','2019-01-05',NULL),
(4,'Private','Therese Vogel','t.vogel@postnet.com','2012-11-30','Prefers letters'),
(5,'Business','Harbour Print Works','info@harbourprint.com','2020-06-17',NULL),
(6,'Private','Joel Amundsen','joel@mailbox.org','2021-02-02',NULL),
(7,'Private','Carmen Ibarra','c.ibarra@mailbox.org','2016-09-14','Large print'),
(8,'Business','Stellar Dental','desk@stellardental.com','2018-04-26','Pays monthly'),
(9,'Private','Piotr Wolski','pw@postnet.com','2022-10-08',NULL),
(10,'Public','Ashford Town Council','clerk@ashford.gov','2014-05-19','Needs purchase order');
CREATE TABLE Addresses (
  address_id INTEGER PRIMARY KEY,
  line_1 TEXT,
  city TEXT,
  postcode TEXT,
  country TEXT
);
INSERT INTO Addresses VALUES
(1,'14 Mill Lane','Ashford','AF1 4QT','England'),
(2,'2 Quay Street','Swansea','SW2 9LL','Wales'),
(3,'77 Castle Road','Dundee','DD4 1PA','Scotland'),
(4,'9 Orchard Close','Ashford','AF3 2MB','England'),
(5,'31 Bridge Street','Lincoln','LN5 7DW','England'),
(6,'5 Harbour Parade','Swansea','SW1 3HP','Wales'),
(7,'120 High Street','Lincoln','LN1 1AB','England'),
(8,'48 Fern Avenue','Ashford','AF2 6JK','England');
CREATE TABLE Customer_Address_History (
  customer_id INTEGER,
  address_id INTEGER,
  date_from DATE,
  date_to DATE,
  FOREIGN KEY (customer_id) REFERENCES Customers(customer_id),
  FOREIGN KEY (address_id) REFERENCES Addresses(address_id)
);
INSERT INTO Customer_Address_History VALUES
(1,1,'2015-03-11','2019-06-30'),(1,5,'2019-07-01','2022-01-31'),(1,2,'2022-02-01',NULL),
(2,7,'2017-08-21',NULL),(3,3,'2019-01-05','2021-05-15'),(3,5,'2021-05-16',NULL),
(4,4,'2012-11-30',NULL),(5,6,'2020-06-17',NULL),(6,8,'2021-02-02','2023-03-31'),
(6,7,'2023-04-01',NULL),(7,1,'2019-07-15',NULL),(8,2,'2018-04-26','2020-12-31'),
(8,6,'2021-01-01',NULL),(10,8,'2014-05-19',NULL);
CREATE TABLE Service_Staff (
  staff_id INTEGER PRIMARY KEY,
  staff_first_name TEXT,
  staff_last_name TEXT,
  job_title TEXT,
  date_hired DATE,
  supervisor_id INTEGER
);
INSERT INTO Service_Staff VALUES
(1,'Nora','Pemberton','Head of Complaints','2010-02-01',NULL),
(2,'Dylan','Reece','Senior Agent','2014-07-15',1),
(3,'Hetty','Marsh','Agent','2018-03-05',2),
(4,'Arjun','Nair','Agent','2019-11-18',2),
(5,'Lorna','Beattie','Senior Agent','2016-05-09',1),
(6,'Kit','Osborne','Trainee','2022-09-01',5),
(7,'Zofia','Lis','Agent','2020-01-20',2);
CREATE TABLE Complaints (
  complaint_id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  complaint_category_code VARCHAR(10),
  complaint_status_code VARCHAR(10),
  staff_id INTEGER,
  date_received DATE,
  date_closed DATE,
  compensation_amount REAL,
  FOREIGN KEY (customer_id) REFERENCES Customers(customer_id),
  FOREIGN KEY (complaint_category_code) REFERENCES Ref_Complaint_Categories(complaint_category_code),
  FOREIGN KEY (complaint_status_code) REFERENCES Ref_Complaint_Statuses(complaint_status_code),
  FOREIGN KEY (staff_id) REFERENCES Service_Staff(staff_id)
);
INSERT INTO Complaints VALUES
(1,1,'DELAY','RES',3,'2021-01-12','2021-01-29',15.00),
(2,1,'BILL','RES',4,'2021-06-03','2021-06-20',42.50),
(3,2,'DMG','RES',3,'2021-09-22','2021-10-14',120.00),
(4,4,'STAFF','REJ',5,'2021-11-08','2021-12-01',NULL),
(5,5,'DELAY','RES',3,'2022-02-17','2022-03-02',25.00),
(6,7,'DMG','REJ',4,'2022-03-30','2022-04-26',NULL),
(7,1,'DMG','ESC',2,'2022-05-11',NULL,NULL),
(8,8,'BILL','RES',4,'2022-07-19','2022-08-05',310.00),
(9,10,'DELAY','RES',7,'2022-10-25','2022-11-09',60.00),
(10,5,'DMG','RES',3,'2023-01-16','2023-02-13',95.75),
(11,3,'WARR','ESC',2,'2023-02-28',NULL,NULL),
(12,4,'BILL','INV',4,'2023-04-04',NULL,NULL),
(13,8,'DELAY','INV',7,'2023-04-21',NULL,NULL),
(14,1,'WARR','REJ',5,'2023-05-15','2023-06-12',NULL),
(15,7,'DMG','RES',3,'2023-06-27','2023-07-18',54.00),
(16,6,'DMG','NEW',6,'2023-08-02',NULL,NULL),
(17,2,'BILL','NEW',6,'2023-08-09',NULL,NULL);
