CREATE TABLE Airfields (
  IATA TEXT PRIMARY KEY,
  FieldName TEXT,
  City TEXT,
  Country TEXT,
  ElevFt INTEGER,
  Runways INTEGER,
  HubFlag INTEGER
);
CREATE TABLE Operators (
  OpCode TEXT PRIMARY KEY,
  OpName TEXT,
  Alliance TEXT,
  Founded INTEGER,
  LowCost INTEGER
);
CREATE TABLE DelayCauses (
  CauseCd TEXT PRIMARY KEY,
  Label TEXT,
  Controllable TEXT
);
CREATE TABLE Aircraft (
  TailNo TEXT PRIMARY KEY,
  OpCode TEXT REFERENCES Operators(OpCode),
  TypeName TEXT,
  Seats INTEGER,
  BuiltYr INTEGER
);
CREATE TABLE Movements (
  MvtId INTEGER PRIMARY KEY,
  OpCode TEXT REFERENCES Operators(OpCode),
  TailNo TEXT REFERENCES Aircraft(TailNo),
  FltNo TEXT,
  FltDate TEXT,
  Orig TEXT REFERENCES Airfields(IATA),
  Dest TEXT REFERENCES Airfields(IATA),
  DepDly INTEGER,
  ArrDly INTEGER,
  CauseCd TEXT REFERENCES DelayCauses(CauseCd),
  Stat TEXT,
  Pax INTEGER
);
INSERT INTO Airfields VALUES
('LNZ','Danube Airport','Linz','Austria',978,1,0),
('VIE','Schwechat International','Vienna','Austria',600,2,1),
('LYS','Saint Exupery','Lyon','France',821,2,0),
('NCE','Cote d''Azur','Nice','France',12,2,0),
('CDG','Charles de Gaulle','Paris','France',392,4,1),
('OPO','Francisco Sa Carneiro','Porto','Portugal',228,1,0),
('LIS','Humberto Delgado','Lisbon','Portugal',374,2,1),
('BGO','Flesland','Bergen','Norway',170,1,0),
('OSL','Gardermoen','Oslo','Norway',681,2,1),
('INN','Kranebitten','Innsbruck','Austria',1907,1,0);
INSERT INTO Operators VALUES
('AV','Alpine Vector','BlueRing',1987,0),
('FJ','Fjordwing','NorthPact',1962,0),
('ZP','ZipJet',NULL,2008,1),
('LU','Lusitan Air','BlueRing',1951,0),
('PK','PikoFly',NULL,2014,1),
('GA','Gallia Aero','NorthPact',1974,0);
INSERT INTO DelayCauses VALUES
('W1','Weather','N'),
('T2','Technical fault','Y'),
('C3','Crew shortage','Y'),
('A4','Air traffic control','N'),
('B5','Late baggage loading','Y'),
('S6','Security alert','N');
INSERT INTO Aircraft VALUES
('OE-AVA','AV','Embraer 195',120,2014),
('OE-AVB','AV','Dash 8',76,2006),
('LN-FJD','FJ','Airbus A320',180,2018),
('LN-FJK','FJ','Boeing 737',186,2009),
('HA-ZPA','ZP','Airbus A321',230,2020),
('HA-ZPC','ZP','Airbus A320',180,2016),
('CS-LUX','LU','Airbus A319',144,2003),
('9H-PKO','PK','Boeing 737',189,2019),
('F-GAEB','GA','Embraer 195',118,2012),
('F-GAEC','GA','Airbus A321',212,NULL);
INSERT INTO Movements VALUES
(501,'AV','OE-AVA','AV101','2022-01-14','VIE','CDG',12,4,'A4','OP',98),
(502,'AV','OE-AVB','AV233','2022-01-20','INN','VIE',NULL,NULL,'W1','CX',0),
(503,'FJ','LN-FJD','FJ410','2022-02-03','OSL','VIE',38,31,'W1','OP',142),
(504,'ZP','HA-ZPA','ZP77','2022-02-18','LYS','LIS',95,88,'T2','OP',215),
(505,'LU','CS-LUX','LU12','2022-03-09','LIS','CDG',0,-6,NULL,'OP',133),
(506,'PK','9H-PKO','PK901','2022-03-27','OPO','NCE',54,49,'C3','OP',171),
(507,'GA','F-GAEB','GA320','2022-04-02','CDG','NCE',7,2,'B5','OP',104),
(508,'GA','F-GAEC','GA18','2022-05-16','CDG','OSL',NULL,45,'S6','DV',190),
(509,'ZP','HA-ZPC','ZP81','2022-06-11','NCE','OPO',140,133,'T2','OP',176),
(510,'FJ','LN-FJK','FJ22','2022-06-29','BGO','OSL',-3,-8,NULL,'OP',110),
(511,'AV','OE-AVA','AV105','2022-07-08','VIE','LIS',27,19,'A4','OP',117),
(512,'LU','CS-LUX','LU40','2022-08-15','OPO','LIS',18,15,'B5','OP',140),
(513,'PK','9H-PKO','PK915','2022-09-04','NCE','CDG',NULL,NULL,'C3','CX',0),
(514,'ZP','HA-ZPA','ZP79','2022-10-22','LIS','LYS',61,70,'A4','OP',228),
(515,'FJ','LN-FJD','FJ418','2022-12-19','VIE','OSL',72,66,'W1','OP',155),
(516,'AV','OE-AVB','AV235','2023-01-11','VIE','INN',41,46,'W1','DV',69),
(517,'GA','F-GAEB','GA322','2023-01-25','NCE','CDG',3,-1,NULL,'OP',99),
(518,'ZP','HA-ZPC','ZP85','2023-02-14','CDG','OPO',82,77,'C3','OP',168),
(519,'PK','9H-PKO','PK903','2023-03-06','LIS','NCE',16,10,'B5','OP',184),
(520,'LU','CS-LUX','LU14','2023-04-20','CDG','LIS',NULL,NULL,'T2','CX',0),
(521,'FJ','LN-FJK','FJ430','2023-05-13','OSL','BGO',9,1,'A4','OP',121),
(522,'AV','OE-AVA','AV109','2023-06-02','LNZ','VIE',22,17,'T2','OP',84),
(523,'GA','F-GAEC','GA40','2023-07-17','CDG','VIE',33,25,'A4','OP',203),
(524,'ZP','HA-ZPA','ZP91','2023-08-09','LYS','LIS',118,104,'A4','OP',222),
(525,'LU','CS-LUX','LU16','2023-09-28','LIS','VIE',5,-4,'S6','OP',129),
(526,'PK','9H-PKO','PK922','2023-12-01','CDG','OSL',47,58,'W1','OP',160);
