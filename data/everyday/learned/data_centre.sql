CREATE TABLE Racks (
  RackID INTEGER PRIMARY KEY,
  RackCode TEXT,
  Hall TEXT,
  HeightUnits INTEGER,
  PowerLimitKW REAL,
  IsLocked BOOLEAN
);
CREATE TABLE Customers (
  CustomerID INTEGER PRIMARY KEY,
  CompanyName TEXT,
  Industry TEXT,
  Country TEXT,
  ContactEmail TEXT,
  MonthlyFee REAL,
  ContractStart DATE,
  ContractEnd DATE
);
CREATE TABLE Servers (
  ServerID INTEGER PRIMARY KEY,
  Hostname TEXT,
  RackID INTEGER,
  CustomerID INTEGER,
  Vendor TEXT,
  RamGB INTEGER,
  PowerWatts INTEGER,
  InstalledOn DATE,
  Status TEXT,
  FOREIGN KEY (RackID) REFERENCES Racks(RackID),
  FOREIGN KEY (CustomerID) REFERENCES Customers(CustomerID)
);
CREATE TABLE Technicians (
  TechnicianID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Shift TEXT,
  Salary REAL,
  TeamLeadID INTEGER,
  FOREIGN KEY (TeamLeadID) REFERENCES Technicians(TechnicianID)
);
CREATE TABLE Incidents (
  IncidentID INTEGER PRIMARY KEY,
  ServerID INTEGER,
  Category TEXT,
  Severity INTEGER,
  OpenedOn DATE,
  ClosedOn DATE,
  DowntimeMin INTEGER,
  ReportedByID INTEGER,
  SolvedByID INTEGER,
  FOREIGN KEY (ServerID) REFERENCES Servers(ServerID),
  FOREIGN KEY (ReportedByID) REFERENCES Technicians(TechnicianID),
  FOREIGN KEY (SolvedByID) REFERENCES Technicians(TechnicianID)
);
CREATE TABLE ServerMoves (
  MoveID INTEGER PRIMARY KEY,
  ServerID INTEGER,
  FromRackID INTEGER,
  ToRackID INTEGER,
  MovedOn DATE,
  TechnicianID INTEGER,
  FOREIGN KEY (ServerID) REFERENCES Servers(ServerID),
  FOREIGN KEY (FromRackID) REFERENCES Racks(RackID),
  FOREIGN KEY (ToRackID) REFERENCES Racks(RackID),
  FOREIGN KEY (TechnicianID) REFERENCES Technicians(TechnicianID)
);
INSERT INTO Racks VALUES
(1,'A-01','North',42,8.0,1),(2,'A-02','North',42,8.0,1),(3,'A-12','North',47,12.0,0),(4,'B-01','South',42,6.5,1),
(5,'B-02','South',42,6.5,0),(6,'B-07','South',24,3.0,0),(7,'C-01','Vault',52,16.0,1),(8,'C-02','Vault',52,15.0,1),
(9,'D-01','Annex',24,2.5,0);
INSERT INTO Customers VALUES
(1,'Bluebank','finance','DE','noc@bluebank.de',18400,'2019-01-01','2025-12-31'),
(2,'Shoptopus','e-commerce','NL','ops@shoptopus.nl',9700,'2020-06-01','2024-05-31'),
(3,'MediCloud','health','DE','it@medicloud.de',12250,'2021-03-01','2026-02-28'),
(4,'Pixel Foundry','gaming','SE',NULL,6100,'2022-09-01',NULL),
(5,'Alpenfunk','telecom','AT','admin@alpenfunk.at',14800,'2018-04-01','2024-03-31'),
(6,'City of Lahnstadt','public','DE','edv@lahnstadt.de',3900,'2023-01-15',NULL),
(7,'Grain Analytics','agriculture','FR',NULL,2150,'2023-07-01','2024-06-30'),
(8,'Northwind Games','gaming','SE','hello@northwindgames.se',5200,'2024-02-01',NULL),
(9,'Lexikon Verlag','media','DE','technik@lexikon.de',1800,'2024-03-01','2027-02-28');
INSERT INTO Servers VALUES
(1,'bb-core-01',7,1,'Dell',512,850,'2019-01-20','running'),
(2,'bb-core-02',7,1,'Dell',480,860,'2019-01-20','running'),
(3,'bb-web-01',1,1,'HPE',128,420,'2020-11-03','running'),
(4,'shop-db-01',2,2,'Supermicro',384,700,'2020-06-10','running'),
(5,'shop-web-01',2,2,'Supermicro',96,310,'2020-06-12','maintenance'),
(6,'shop-web-02',1,2,'Supermicro',96,320,'2021-09-07','running'),
(7,'med-arch-01',8,3,'HPE',256,640,'2021-03-15','running'),
(8,'med-app-01',8,3,'HPE',192,510,'2021-03-16','running'),
(9,'pix-render-01',3,4,'Dell',768,1450,'2022-09-12','running'),
(10,'pix-render-02',3,4,'Dell',640,1400,'2022-09-12','offline'),
(11,'alp-voip-01',4,5,'Lenovo',64,280,'2018-04-20','running'),
(12,'alp-voip-02',5,5,'Lenovo',64,285,'2018-04-20','offline'),
(13,'alp-core-01',4,5,'Lenovo',320,690,'2019-08-05','running'),
(14,'lahn-file-01',5,6,'HPE',48,240,'2023-02-01','running'),
(15,'grain-gpu-01',3,7,'Supermicro',448,1900,'2023-07-11','running'),
(16,'nw-match-01',1,8,'Lenovo',160,460,'2024-02-08','running'),
(17,'spare-01',6,NULL,'Dell',32,200,'2017-05-30','offline');
INSERT INTO Technicians VALUES
(1,'Renate','Kolb','day',5200,NULL),
(2,'Tarek','Haddad','night',4100,1),
(3,'Sven','Mattsson','day',3850,1),
(4,'Ling','Zhao','night',4350,2),
(5,'Bruno','Castelli','weekend',3600,3),
(6,'Nadine','Krug','day',3300,3),
(7,'Emil','Voss','weekend',2900,5);
INSERT INTO Incidents VALUES
(1,1,'disk failure',2,'2022-03-04','2022-03-04',35,2,4),
(2,11,'network',3,'2022-05-17','2022-05-18',120,3,3),
(3,4,'disk failure',3,'2022-08-29','2022-08-30',210,4,2),
(4,9,'overheating',4,'2022-12-11','2022-12-13',480,5,4),
(5,5,'software',1,'2023-01-09','2023-01-09',10,6,6),
(6,12,'power',5,'2023-02-20','2023-02-24',900,2,1),
(7,10,'overheating',4,'2023-04-06','2023-04-08',510,7,4),
(8,4,'network',2,'2023-06-14','2023-06-14',55,3,3),
(9,7,'disk failure',2,'2023-07-30','2023-07-31',40,5,5),
(10,9,'overheating',3,'2023-08-12','2023-08-13',260,4,4),
(11,15,'power',4,'2023-10-05','2023-10-06',330,2,2),
(12,3,'software',1,'2023-11-22','2023-11-22',15,6,3),
(13,9,'power',3,'2024-01-16','2024-01-17',145,2,4),
(14,10,'disk failure',5,'2024-02-03',NULL,NULL,4,NULL),
(15,5,'software',2,'2024-02-19',NULL,NULL,6,NULL),
(16,12,'network',3,'2024-02-25',NULL,NULL,2,NULL);
INSERT INTO ServerMoves VALUES
(1,12,4,5,'2022-06-02',3),(2,6,2,1,'2022-10-19',5),(3,9,7,3,'2023-01-25',4),(4,10,7,3,'2023-01-25',4),
(5,17,9,6,'2023-03-08',6),(6,8,2,8,'2023-05-11',3),(7,13,5,4,'2023-09-21',4),(8,3,2,1,'2024-01-30',6);
