CREATE TABLE Clerk (
  Id INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Grade INTEGER,
  MonthlyPay INTEGER,
  JoinedOn DATE,
  TeamLeaderId INTEGER REFERENCES Clerk(Id)
);
CREATE TABLE Counter (
  Id INTEGER PRIMARY KEY,
  Label TEXT,
  Floor INTEGER,
  StepFree BOOLEAN,
  OwnerClerkId INTEGER REFERENCES Clerk(Id)
);
CREATE TABLE Service (
  Id INTEGER PRIMARY KEY,
  ServiceName TEXT,
  TargetMinutes INTEGER,
  Fee REAL,
  NeedsAppointment BOOLEAN
);
CREATE TABLE Visitor (
  Id INTEGER PRIMARY KEY,
  FullName TEXT,
  PostTown TEXT,
  BornOn DATE,
  IsBusiness BOOLEAN,
  TaxAdviserId INTEGER REFERENCES Visitor(Id)
);
CREATE TABLE Ticket (
  TicketNo INTEGER PRIMARY KEY,
  VisitorId INTEGER REFERENCES Visitor(Id),
  ServiceId INTEGER REFERENCES Service(Id),
  CounterId INTEGER REFERENCES Counter(Id),
  ReceptionClerkId INTEGER REFERENCES Clerk(Id),
  ServingClerkId INTEGER REFERENCES Clerk(Id),
  VisitDate DATE,
  WaitMinutes INTEGER,
  ServiceMinutes INTEGER,
  Resolved TEXT,
  Remark TEXT
);
INSERT INTO Clerk VALUES
(1,'Harriet','Bloom',9,5200,'1998-08-17',NULL),
(2,'Anton','Zielke',7,3900,'2006-02-01',1),
(3,'Gloria','Mbeki',7,4100,'2010-11-15',1),
(4,'Edwin','Foss',5,3050,'2015-04-20',2),
(5,'Parveen','Qureshi',6,4000,'2016-09-05',2),
(6,'Toby','Lindqvist',4,2700,'2021-01-11',3),
(7,'Marisol','Vega',4,2650,'2022-06-27',3);
INSERT INTO Counter VALUES
(1,'A1',0,1,4),(2,'A2',0,1,5),(3,'B1',1,0,6),(4,'B2',1,0,NULL),(5,'C1',2,1,3),(6,'A3',0,0,7);
INSERT INTO Service VALUES
(1,'Income tax return',25,0.0,1),(2,'Address change',5,0.0,0),(3,'Property tax query',15,0.0,0),(4,'Residence certificate',10,12.5,0),(5,'Instalment agreement',30,20.0,1),(6,'Company registration',40,75.0,1),(7,'Late fee appeal',20,8.0,0);
INSERT INTO Visitor VALUES
(1,'Nora Ellingham','Westport','1962-04-30',0,NULL),
(2,'Bashir Daoud','Westport','1985-10-12',0,3),
(3,'Cornelia Hartmann','Kingsferry','1970-01-08',1,NULL),
(4,'Felix Amadi','Lowmoor','1991-07-21',0,NULL),
(5,'Sabine Roth','Kingsferry','1958-12-03',1,3),
(6,'Wesley Pratt','Westport','1999-05-17',0,NULL),
(7,'Ludmila Horak','Lowmoor','1947-09-26',0,8),
(8,'Graham Stokes','Westport','1980-03-14',1,NULL),
(9,'Tamsin Reeve','Kingsferry','1994-11-02',0,NULL);
INSERT INTO Ticket VALUES
(1001,1,3,1,6,4,'2024-01-08',12,14,'yes',NULL),
(1002,2,1,2,6,5,'2024-01-08',34,31,'yes','brought two years of receipts'),
(1003,4,2,1,7,4,'2024-01-09',3,4,'yes',NULL),
(1004,5,5,5,6,3,'2024-01-15',21,44,'no','guarantor form missing'),
(1005,7,7,6,6,7,'2024-01-22',40,18,'no','very upset about fee'),
(1006,3,6,5,7,3,'2024-02-05',9,52,'yes',NULL),
(1007,6,4,1,6,4,'2024-02-06',15,8,'yes',NULL),
(1008,1,1,2,6,5,'2024-02-12',27,22,'yes','form signed on site'),
(1009,8,6,5,6,3,'2024-02-13',18,38,'no','articles of association incomplete'),
(1010,2,5,2,7,5,'2024-02-26',31,29,'yes',NULL),
(1011,4,7,6,6,7,'2024-03-04',45,25,'yes','fee waived'),
(1012,5,3,1,7,4,'2024-03-05',8,11,'yes',NULL),
(1013,7,2,3,6,6,'2024-03-11',6,9,'yes',NULL),
(1014,6,4,NULL,6,NULL,'2024-03-12',55,NULL,NULL,'left before being called'),
(1015,1,7,1,6,5,'2024-03-18',24,16,'no',NULL),
(1016,8,1,NULL,7,NULL,'2024-03-19',62,NULL,NULL,'left before being called');
