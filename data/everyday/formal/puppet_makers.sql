CREATE TABLE Ref_Puppet_Types (
  puppet_type_code TEXT PRIMARY KEY,
  puppet_type_description TEXT
);
CREATE TABLE Ref_Order_Status (
  order_status_code TEXT PRIMARY KEY,
  order_status_description TEXT
);
CREATE TABLE Workshops (
  workshop_id INTEGER PRIMARY KEY,
  workshop_name TEXT NOT NULL,
  town TEXT,
  founded_year INTEGER,
  number_of_benches INTEGER
);
CREATE TABLE Makers (
  maker_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  date_of_birth TEXT,
  master_title TEXT,
  other_details TEXT
);
CREATE TABLE Maker_Workshop_History (
  maker_id INTEGER,
  workshop_id INTEGER,
  date_from TEXT,
  date_to TEXT,
  PRIMARY KEY (maker_id, workshop_id, date_from),
  FOREIGN KEY (maker_id) REFERENCES Makers(maker_id),
  FOREIGN KEY (workshop_id) REFERENCES Workshops(workshop_id)
);
CREATE TABLE Puppets (
  puppet_id INTEGER PRIMARY KEY,
  puppet_type_code TEXT,
  maker_id INTEGER,
  puppet_name TEXT,
  height_cm INTEGER,
  wood TEXT,
  date_completed TEXT,
  FOREIGN KEY (puppet_type_code) REFERENCES Ref_Puppet_Types(puppet_type_code),
  FOREIGN KEY (maker_id) REFERENCES Makers(maker_id)
);
CREATE TABLE Customers (
  customer_id INTEGER PRIMARY KEY,
  customer_name TEXT,
  country TEXT,
  email_address TEXT
);
CREATE TABLE Orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  puppet_id INTEGER,
  order_status_code TEXT,
  date_ordered TEXT,
  price_agreed REAL,
  FOREIGN KEY (customer_id) REFERENCES Customers(customer_id),
  FOREIGN KEY (puppet_id) REFERENCES Puppets(puppet_id),
  FOREIGN KEY (order_status_code) REFERENCES Ref_Order_Status(order_status_code)
);
INSERT INTO Ref_Puppet_Types VALUES ('MAR','Marionette'),('GLO','Glove puppet'),('ROD','Rod puppet'),('SHA','Shadow figure'),('FIN','Finger puppet');
INSERT INTO Ref_Order_Status VALUES ('OPN','Open'),('DLV','Delivered'),('CNC','Cancelled'),('PAI','Paid');
INSERT INTO Workshops VALUES (1,'Lindenhof','Augsburg',1948,6),(2,'String and Limb','Bath',1997,3),(3,'Atelier Pinocle','Lyon',1921,4),(4,'Old Mill Figures','Plzen',1973,8),(5,'Teatrino','Palermo',1889,2);
INSERT INTO Makers VALUES
(1,'Veit','Oberhuber','1959-03-14','Y',NULL),(2,'Marie','Cordier','1971-11-02','Y','teaches carving'),(3,'Jakub','Stehlik','1980-06-21','N',NULL),
(4,'Edith','Marlow','1988-01-30','N','costume specialist'),(5,'Salvo','Ingrassia','1949-09-09','Y','armour for knights'),(6,'Ondrej','Havel','1992-05-17','N',NULL),
(7,'Clara','Weiher','1985-12-05','Y',NULL),(8,'Noel','Prideaux','1996-08-11','N','trainee');
INSERT INTO Maker_Workshop_History VALUES
(1,1,'1980-04-01',NULL),(2,3,'1995-09-01','2010-12-31'),(2,1,'2011-02-01',NULL),(3,4,'2002-01-15',NULL),(4,2,'2012-06-01',NULL),
(5,5,'1968-03-01',NULL),(6,4,'2014-10-01','2019-05-31'),(6,2,'2019-07-01','2021-03-31'),(6,1,'2021-05-01',NULL),(7,1,'2008-01-01','2015-06-30'),(7,3,'2015-09-01',NULL),(3,1,'2000-01-01','2001-12-31');
INSERT INTO Puppets VALUES
(1,'MAR',1,'King Alaric',68,'lime','2019-02-11'),(2,'MAR',1,'The Miller',61,'lime','2020-07-30'),(3,'GLO',2,'Guignol',42,'walnut','2021-01-18'),
(4,'ROD',5,'Orlando',110,'beech','2018-10-05'),(5,'ROD',5,'Rinaldo',105,'beech','2020-11-12'),(6,'MAR',3,'Water Sprite',74,'lime','2022-03-03'),
(7,'MAR',3,'Grandmother',58,'lime','2022-08-19'),(8,'SHA',4,'Heron',30,NULL,'2021-06-14'),(9,'GLO',4,'Mr Crumb',39,'pine','2022-02-27'),
(10,'MAR',6,'Devil of Prague',66,'maple','2022-09-09'),(11,'GLO',7,'Madelon',41,'walnut','2021-09-22'),(12,'MAR',7,'Moon Clown',70,'maple','2023-01-16'),
(13,'MAR',3,'Town Crier',63,'pine','2023-04-04'),(14,'GLO',2,'Gnafron',44,'lime','2023-05-25'),(15,'ROD',1,'Sultan',90,'beech','2023-06-18');
INSERT INTO Customers VALUES
(1,'Museum of Play','Germany','info@play.example'),(2,'Theatre du Quai','France','quai@theatre.example'),(3,'Harriet Boon','England',NULL),(4,'Circus Balduin','Austria','mail@balduin.example'),
(5,'Opera dei Pupi','Italy','pupi@opera.example'),(6,'Rudolf Kamm','Germany','rk@post.example'),(7,'Little Stage Ghent','Belgium',NULL);
INSERT INTO Orders VALUES
(1,1,1,'PAI','2019-03-01',1850),(2,2,3,'PAI','2021-02-10',620),(3,5,4,'DLV','2018-11-15',3200),(4,5,5,'PAI','2020-12-01',2950),(5,1,6,'DLV','2022-04-11',1640),
(6,3,8,'PAI','2021-07-07',240),(7,3,9,'CNC','2022-03-15',310),(8,4,9,'DLV','2022-06-02',330),(9,1,10,'PAI','2022-10-20',1720),(10,2,11,'PAI','2021-10-04',580),
(11,4,12,'OPN','2023-02-02',2100),(12,2,14,'OPN','2023-06-06',640),(13,1,7,'CNC','2022-09-01',1480),(14,6,2,'PAI','2020-09-12',1590),(15,4,7,'PAI','2022-11-23',1390),(16,6,13,'OPN','2023-04-28',1510);
