CREATE TABLE Translators (
  TranslatorID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  NativeLanguage TEXT,
  BirthDate DATE,
  OnBoardSince DATE,
  SwornUntil DATE,
  RatePerWord REAL
);
CREATE TABLE Clients (
  ClientID INTEGER PRIMARY KEY,
  ClientName TEXT,
  Country TEXT,
  FirstOrder DATE,
  ContractEnds DATE
);
CREATE TABLE Jobs (
  JobID INTEGER PRIMARY KEY,
  ClientID INTEGER,
  TranslatorID INTEGER,
  Title TEXT,
  SourceLanguage TEXT,
  TargetLanguage TEXT,
  WordCount INTEGER,
  ReceivedOn DATE,
  DueDate DATE,
  DeliveredOn DATE,
  FOREIGN KEY (ClientID) REFERENCES Clients(ClientID),
  FOREIGN KEY (TranslatorID) REFERENCES Translators(TranslatorID)
);
CREATE TABLE Absences (
  AbsenceID INTEGER PRIMARY KEY,
  TranslatorID INTEGER,
  Reason TEXT,
  StartsOn DATE,
  EndsOn DATE,
  FOREIGN KEY (TranslatorID) REFERENCES Translators(TranslatorID)
);
CREATE TABLE Invoices (
  InvoiceNo TEXT PRIMARY KEY,
  ClientID INTEGER,
  Amount REAL,
  SentOn DATE,
  PayBy DATE,
  PaidOn DATE,
  FOREIGN KEY (ClientID) REFERENCES Clients(ClientID)
);
INSERT INTO Translators VALUES
(1,'Amelie','Fournier','French',DATE('now', '-52 years', '-33 days'),DATE('now', '-17 years', '-4 days'),DATE('now', '+120 days'),0.14),
(2,'Bogdan','Ilic','Serbian',DATE('now', '-36 years', '-70 days'),DATE('now', '-4 years', '-55 days'),DATE('now', '-30 days'),0.11),
(3,'Chiara','Montanari','Italian',DATE('now', '-44 years', '-12 days'),DATE('now', '-1 years'),DATE('now', '+8 days'),0.125),
(4,'Daniel','Okafor','English',DATE('now', '-31 years', '-6 days'),DATE('now'),NULL,0.10),
(5,'Eszter','Vadas','Hungarian',DATE('now', '-61 years', '-25 days'),DATE('now', '-23 years', '-8 days'),DATE('now', '+1 years'),0.15),
(6,'Farid','Haddad','Arabic',DATE('now', '-27 years', '-40 days'),DATE('now', 'start of month', '-1 months', '+5 days'),DATE('now', '+2 years'),0.135),
(7,'Gunilla','Strand','Swedish',DATE('now', '-68 years', '-3 days'),DATE('now', '-26 years', '-18 days'),DATE('now', '-200 days'),0.16),
(8,'Hugo','Prats','Spanish',DATE('now', '-40 years', '-77 days'),'2023-03-06',DATE('now'),0.12),
(9,'Ines','Duarte','Portuguese',DATE('now', '-39 years', '-52 days'),DATE('now', '-2 years', '-9 days'),NULL,0.115);
INSERT INTO Clients VALUES
(1,'Meridian Pumps','Germany',DATE('now', '-9 years', '-20 days'),DATE('now', '+35 days')),
(2,'Casa Verde Tours','Spain',DATE('now', '-1 years'),DATE('now', '-6 days')),
(3,'Nordlys Pharma','Norway',DATE('now', '-4 years', '-11 days'),DATE('now', '+1 years')),
(4,'Trident Law','United Kingdom',DATE('now'),DATE('now', '+2 years')),
(5,'Atelier Lumen','France',DATE('now', '-12 years', '-50 days'),DATE('now', '-1 years', '-3 days')),
(6,'Budapest Film Fund','Hungary','2023-06-19',DATE('now', '+11 days')),
(7,'Kestrel Games','United Kingdom',DATE('now', '-3 days'),DATE('now', '+360 days')),
(8,'Olio Santoro','Italy',DATE('now', '-1 years', '-1 days'),NULL),
(9,'Baltic Timber','Sweden',DATE('now', 'start of month', '-1 months', '+2 days'),DATE('now', '+90 days'));
INSERT INTO Jobs VALUES
(1,1,1,'Pump manual X20','German','French',14200,DATE('now', '-20 days'),DATE('now', '-2 days'),NULL),
(2,1,8,'Safety sheet','German','Spanish',1850,DATE('now', '-3 days'),DATE('now'),NULL),
(3,3,3,'Patient leaflet','English','Italian',2400,DATE('now', '-9 days'),DATE('now', '-1 days'),DATE('now', '-1 days')),
(4,3,7,'Clinical summary','English','Swedish',8600,DATE('now', '-30 days'),DATE('now', '-12 days'),DATE('now', '-9 days')),
(5,4,1,'Lease agreement','English','French',5100,DATE('now'),DATE('now', '+4 days'),NULL),
(6,7,6,'Game dialogue','English','Arabic',11800,DATE('now', '-1 days'),DATE('now', '+28 days'),NULL),
(7,7,8,'Store page','English','Spanish',640,DATE('now', '-1 days'),DATE('now'),DATE('now')),
(8,2,8,'Brochure Mallorca','Spanish','English',3300,DATE('now', '-1 years', '-5 days'),DATE('now', '-1 years', '+5 days'),DATE('now', '-1 years')),
(9,2,4,'Hotel reviews','Spanish','English',2750,DATE('now', '-70 days'),DATE('now', '-63 days'),DATE('now', '-64 days')),
(10,5,1,'Exhibition texts','French','English',4450,DATE('now', '-1 years'),DATE('now', '-1 years', '+15 days'),DATE('now', '-1 years', '+21 days')),
(11,6,5,'Screenplay','Hungarian','English',22500,'2023-06-20','2023-07-31','2023-07-28'),
(12,6,5,'Grant rules','Hungarian','English',3900,'2023-06-27','2023-07-05','2023-07-11'),
(13,8,3,'Olive oil labels','Italian','English',520,DATE('now', '-2 years', '-6 days'),DATE('now', '-2 years'),DATE('now', '-2 years', '-1 days')),
(14,9,7,'Timber contract','Swedish','English',6700,DATE('now', 'start of month', '-1 months', '+2 days'),DATE('now', 'start of month', '-1 months', '+12 days'),DATE('now', 'start of month', '-1 months', '+12 days')),
(15,3,5,'Study protocol','English','Hungarian',17300,DATE('now', '-4 days'),DATE('now', '+1 days'),NULL),
(16,4,2,'Court letter','Serbian','English',980,DATE('now', '-11 days'),DATE('now', '-5 days'),NULL),
(17,9,7,'Year-end report','Swedish','English',9100,DATE('now', '-2 days'),DATE('now', '+1 years'),NULL),
(18,1,3,'Spare parts list','German','Italian',4800,DATE('now'),DATE('now', '+10 days'),NULL);
INSERT INTO Absences VALUES
(1,1,'Holiday',DATE('now', '+14 days'),DATE('now', '+28 days')),
(2,2,'Sick leave',DATE('now', '-3 days'),DATE('now', '+2 days')),
(3,3,'Holiday',DATE('now', '-40 days'),DATE('now', '-30 days')),
(4,4,'Training',DATE('now'),DATE('now', '+1 days')),
(5,5,'Holiday',DATE('now', '+1 days'),DATE('now', '+9 days')),
(6,7,'Sick leave',DATE('now', '-1 years'),DATE('now', '-1 years', '+6 days')),
(7,8,'Parental leave',DATE('now', '+60 days'),DATE('now', '+1 years')),
(8,6,'Training',DATE('now', '-1 days'),DATE('now')),
(9,5,'Sick leave','2023-02-13','2023-02-17'),
(10,3,'Conference',DATE('now', '-6 days'),DATE('now', '-1 days'));
INSERT INTO Invoices VALUES
('G-201',1,2650,DATE('now', '-61 days'),DATE('now', '-31 days'),NULL),
('G-202',3,1480,DATE('now', '-33 days'),DATE('now', '-3 days'),DATE('now', '-1 days')),
('G-203',3,790,DATE('now', '-29 days'),DATE('now', '+1 days'),NULL),
('G-204',7,155,DATE('now'),DATE('now', '+30 days'),NULL),
('G-205',2,610,DATE('now', '-1 years'),DATE('now', '-1 years', '+30 days'),DATE('now', '-1 years', '+45 days')),
('G-206',5,980,DATE('now', '-1 years', '-9 days'),DATE('now', '-1 years', '+21 days'),NULL),
('G-207',9,1320,DATE('now', 'start of month', '-1 months', '+13 days'),DATE('now', 'start of month', '-1 months', '+27 days'),DATE('now')),
('G-208',6,4870,'2023-08-01','2023-08-31','2023-09-04'),
('G-209',6,820,'2023-07-12','2023-08-11','2023-08-02'),
('G-210',2,455,DATE('now', '-44 days'),DATE('now', '-14 days'),NULL),
('G-211',3,365,DATE('now', '-1 days'),DATE('now', '+13 days'),NULL),
('G-212',8,95,DATE('now', '-2 years'),DATE('now', '-2 years', '+30 days'),DATE('now', '-2 years', '+12 days')),
('G-213',1,1210,DATE('now', '-30 days'),DATE('now'),DATE('now')),
('G-214',4,540,DATE('now', '-30 days'),DATE('now'),NULL);
