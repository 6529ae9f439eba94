CREATE TABLE Nation (
  NatCode TEXT PRIMARY KEY,
  "Short Name" TEXT,
  Region TEXT,
  IncomeGrp TEXT,
  Currency TEXT,
  Landlocked TEXT,
  LastCensus INTEGER
);
CREATE TABLE Measure (
  MeasCode TEXT PRIMARY KEY,
  "Measure Name" TEXT,
  Topic TEXT,
  Unit TEXT,
  Periodicity TEXT
);
CREATE TABLE Reading (
  NatCode TEXT,
  MeasCode TEXT,
  Yr INTEGER,
  Val REAL,
  Est TEXT
);
CREATE TABLE Loan (
  LoanNo TEXT PRIMARY KEY,
  NatCode TEXT,
  Purpose TEXT,
  Signed TEXT,
  AmtMio REAL,
  RepaidMio REAL,
  RatePct REAL,
  St TEXT
);
CREATE TABLE SourceNote (
  NoteId INTEGER PRIMARY KEY,
  NatCode TEXT,
  MeasCode TEXT,
  Agency TEXT,
  Remark TEXT
);
INSERT INTO Nation VALUES
('AST','Astrevia','Northern Isles','High income','Astrel','N',2021),
('BOR','Borunda','Savanna Belt','Low income','Borunda shilling','Y',2014),
('CAL','Calmera','Southern Coast','Upper middle income','Calmeran peso','N',2019),
('DRA','Dravonia','Central Highlands','Lower middle income','Drav','Y',2011),
('ELT','Eltham Islands','Northern Isles','High income','Astrel','N',2018),
('FEN','Fenwara','Savanna Belt','Low income','Fenwaran franc','N',NULL),
('GOR','Gorland','Central Highlands','Upper middle income','Gor mark','Y',2020),
('HAV','Havelia','Southern Coast','High income','Havelian crown','N',2016),
('ITU','Itumbe','Savanna Belt','Lower middle income','Itumbe pound','N',2012);
INSERT INTO Measure VALUES
('POP.TOT','Total population','Population','million people','annual'),
('GDP.CAP','GDP per head','Economy','US dollars','annual'),
('LIT.ADT','Adult literacy rate','Education','percent','every five years'),
('CO2.CAP','Carbon dioxide emissions per head','Environment','tonnes','annual'),
('LEX.BRT','Life expectancy at birth','Health','years','annual'),
('URB.SHR','Urban population share','Population','percent','annual'),
('ELC.ACC','Access to electricity','Energy','percent','annual');
INSERT INTO Reading VALUES
('AST','POP.TOT',2020,5.6,'N'),('BOR','POP.TOT',2020,23.1,'Y'),('CAL','POP.TOT',2020,41.8,'N'),('DRA','POP.TOT',2020,12.4,'N'),('FEN','POP.TOT',2020,17.9,'Y'),('HAV','POP.TOT',2020,9.2,'N'),
('AST','GDP.CAP',2015,38900,'N'),('AST','GDP.CAP',2020,44700,'N'),('BOR','GDP.CAP',2015,690,'Y'),('BOR','GDP.CAP',2020,812,'N'),('CAL','GDP.CAP',2020,9350,'N'),('DRA','GDP.CAP',2020,3120,'N'),('GOR','GDP.CAP',2020,7800,'N'),('HAV','GDP.CAP',2020,31250,'N'),('ITU','GDP.CAP',2020,2480,'Y'),
('BOR','LIT.ADT',2020,58.3,'Y'),('CAL','LIT.ADT',2020,94.6,'N'),('FEN','LIT.ADT',2020,49.7,'Y'),('ITU','LIT.ADT',2020,76.2,'N'),
('AST','CO2.CAP',2020,7.4,'N'),('GOR','CO2.CAP',2020,11.9,'N'),('HAV','CO2.CAP',2020,5.1,'N'),('BOR','CO2.CAP',2020,0.3,'Y'),
('AST','LEX.BRT',2020,82.9,'N'),('BOR','LEX.BRT',2020,60.4,'Y'),('ELT','LEX.BRT',2020,81.2,'N'),('DRA','LEX.BRT',2020,71.5,'N'),
('BOR','ELC.ACC',2020,41.0,'N'),('FEN','ELC.ACC',2020,36.5,'Y'),('ITU','ELC.ACC',2020,NULL,'N');
INSERT INTO Loan VALUES
('L-001','BOR','Roads','2012-05-14',120,48,1.25,'A'),
('L-002','BOR','Schools','2017-09-02',65,5,0.75,'A'),
('L-003','FEN','Power grid','2015-03-23',210,31.5,1.5,'A'),
('L-004','ITU','Water supply','2009-11-30',90,90,2.0,'C'),
('L-005','DRA','Railways','2014-07-08',340,102,3.1,'A'),
('L-006','CAL','Hospitals','2006-02-17',155,155,4.2,'C'),
('L-007','GOR','Power grid','2018-10-19',400,40,3.6,'A'),
('L-008','ITU','Schools','2019-01-25',72,0,1.0,'S'),
('L-009','FEN','Roads','2020-06-11',58,0,0.5,'S'),
('L-010','CAL','Railways','2016-12-05',275,96.25,3.9,'A'),
('L-011','DRA','Water supply','2011-04-04',80,80,2.4,'C'),
('L-012','BOR','Hospitals','2021-08-16',44,NULL,0.5,'A');
INSERT INTO SourceNote VALUES
(1,'BOR','POP.TOT','Borunda Bureau of Statistics','Projection from the 2014 census'),
(2,'BOR','LIT.ADT','Regional School Survey','Excludes nomadic households'),
(3,'FEN','POP.TOT','Fenwara Registry','No census since independence'),
(4,'FEN','LIT.ADT','Regional School Survey','Sample of 4000 households'),
(5,'ITU','GDP.CAP','Itumbe Central Bank','Informal sector estimated'),
(6,'GOR','CO2.CAP','Highland Energy Board','Includes steel exports'),
(7,'AST','LEX.BRT','Astrevia Health Office',NULL);
