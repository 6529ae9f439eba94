CREATE TABLE Keepers (
  KeeperID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Village TEXT,
  BirthDate DATE,
  CustomerSince DATE
);
CREATE TABLE Animals (
  AnimalID INTEGER PRIMARY KEY,
  AnimalName TEXT,
  Species TEXT,
  Breed TEXT,
  BornOn DATE,
  KeeperID INTEGER,
  DiedOn DATE
);
CREATE TABLE VaccineBatches (
  BatchNo TEXT PRIMARY KEY,
  VaccineName TEXT,
  Disease TEXT,
  DeliveredOn DATE,
  ExpiryDate DATE,
  DosesLeft INTEGER
);
CREATE TABLE Vaccinations (
  VaccinationID INTEGER PRIMARY KEY,
  AnimalID INTEGER,
  BatchNo TEXT,
  VetName TEXT,
  GivenOn DATE,
  BoosterDue DATE,
  Price REAL,
  Reaction BOOLEAN
);
CREATE TABLE HomeVisits (
  VisitID INTEGER PRIMARY KEY,
  KeeperID INTEGER,
  VetName TEXT,
  RequestedOn DATE,
  VisitDate DATE,
  Cancelled BOOLEAN
);
INSERT INTO Keepers VALUES
(1,'Marta','Olsen','Birkdale',DATE('now', '-68 years', '-12 days'),DATE('now', '-19 years')),
(2,'Jonah','Reeve','Birkdale',DATE('now', '-41 years'),DATE('now', '-2 years', '-40 days')),
(3,'Pilar','Navarro','Stonefield',DATE('now', '-29 years', '+8 days'),DATE('now')),
(4,'Angus','McRae','Upper Fell',DATE('now', '-74 years', '-90 days'),DATE('now', '-31 years', '-5 days')),
(5,'Lena','Vogt','Stonefield',DATE('now', '-36 years', '-100 days'),DATE('now', '-1 years')),
(6,'Desmond','Clarke','Hartwell',DATE('now', '-53 years', '-3 days'),DATE('now', '-8 years', '-70 days')),
(7,'Aiko','Mori','Hartwell',DATE('now', '-22 years'),DATE('now', '-4 days')),
(8,'Bernard','Tully','Upper Fell',DATE('now', '-61 years', '-19 days'),DATE('now', '-12 years')),
(9,'Freya','Lang','Birkdale','1988-11-30','2019-03-15'),
(10,'Oscar','Benitez','Stonefield',DATE('now', '-16 years', '-25 days'),DATE('now', '-1 years', '-30 days'));
INSERT INTO Animals VALUES
(1,'Bramble','Dog','Border Collie',DATE('now', '-11 years', '-20 days'),1,NULL),
(2,'Tinker','Cat','Siamese',DATE('now', '-4 years'),1,NULL),
(3,'Duke','Horse','Clydesdale',DATE('now', '-17 years', '-60 days'),4,NULL),
(4,'Nettle','Goat','Saanen',DATE('now', '-1 years'),4,NULL),
(5,'Pepper','Dog','Beagle',DATE('now'),2,NULL),
(6,'Mittens','Cat','Persian',DATE('now', '-15 years', '-7 days'),2,DATE('now', '-1 days')),
(7,'Zorro','Dog','Galgo',DATE('now', '-6 years', '-44 days'),3,NULL),
(8,'Clover','Cow','Jersey',DATE('now', '-2 years', '-33 days'),8,NULL),
(9,'Daisy','Cow','Jersey',DATE('now', '-1 years', '-2 days'),8,NULL),
(10,'Rex','Dog','Boxer',DATE('now', '-13 years', '-1 days'),6,DATE('now', '-1 years')),
(11,'Willow','Horse','Haflinger',DATE('now', '-9 years'),5,NULL),
(12,'Smokey','Cat','Maine Coon',DATE('now', '-8 days'),7,NULL),
(13,'Juniper','Goat','Boer',DATE('now', '-3 years', '-15 days'),4,NULL),
(14,'Biscuit','Dog','Beagle','2021-06-05',9,NULL),
(15,'Hazel','Cow','Holstein',DATE('now'),8,NULL),
(16,'Comet','Horse','Shetland',DATE('now', '-24 years', '-10 days'),10,DATE('now'));
INSERT INTO VaccineBatches VALUES
('RB-201','Rabistop','Rabies',DATE('now', '-200 days'),DATE('now', '+90 days'),34),
('RB-188','Rabistop','Rabies',DATE('now', '-1 years', '-100 days'),DATE('now', '-20 days'),6),
('DP-77','CaniShield','Distemper',DATE('now', '-35 days'),DATE('now', '+1 years'),52),
('FL-12','FelVax','Feline Flu',DATE('now', '-1 years', '-30 days'),DATE('now'),9),
('TT-09','TetaHorse','Tetanus',DATE('now', '-2 years', '-15 days'),DATE('now', '-1 days'),0),
('TT-14','TetaHorse','Tetanus',DATE('now'),DATE('now', '+2 years'),40),
('BT-31','BlueGuard','Bluetongue',DATE('now', '-6 days'),DATE('now', '+25 days'),75),
('BT-22','BlueGuard','Bluetongue','2022-03-01','2024-03-01',12),
('CL-05','ClostriCare','Clostridium',DATE('now', '-80 days'),DATE('now', '+1 days'),18),
('DP-60','CaniShield','Distemper','2023-05-10',DATE('now', '-1 years', '-8 days'),3);
INSERT INTO Vaccinations VALUES
(1,1,'RB-201','Dr Sorensen',DATE('now', '-120 days'),DATE('now', '+245 days'),42.0,0),
(2,1,'DP-77','Dr Sorensen',DATE('now'),DATE('now', '+1 years'),38.5,0),
(3,2,'FL-12','Dr Abara',DATE('now', '-1 years', '+1 days'),DATE('now', '+1 days'),35.0,1),
(4,3,'TT-09','Dr Abara',DATE('now', '-2 years'),DATE('now'),61.0,0),
(5,4,'BT-31','Dr Quayle',DATE('now', '-1 days'),DATE('now', '+29 days'),18.0,0),
(6,7,'RB-188','Dr Sorensen',DATE('now', '-1 years', '-40 days'),DATE('now', '-40 days'),41.0,0),
(7,8,'BT-31','Dr Quayle',DATE('now'),DATE('now', '+30 days'),19.5,1),
(8,9,'BT-31','Dr Quayle',DATE('now'),DATE('now', '+30 days'),19.5,0),
(9,10,'DP-60','Dr Sorensen',DATE('now', '-3 years'),DATE('now', '-2 years'),36.0,0),
(10,11,'TT-09','Dr Abara',DATE('now', '-1 years'),DATE('now', '-1 days'),63.5,1),
(11,13,'CL-05','Dr Quayle',DATE('now', '-28 days'),DATE('now', '+2 days'),22.0,0),
(12,14,'DP-60','Dr Sorensen','2023-06-12','2024-06-12',36.0,0),
(13,14,'RB-201','Dr Abara',DATE('now', '-5 days'),DATE('now', '+1 years', '-5 days'),43.0,0),
(14,6,'FL-12','Dr Abara',DATE('now', '-1 years', '-20 days'),DATE('now', '-20 days'),34.0,0),
(15,13,'BT-22','Dr Quayle','2023-03-22','2023-04-22',17.0,1),
(16,3,'TT-14','Dr Abara',DATE('now', '-13 days'),NULL,65.0,0),
(17,8,'BT-22','Dr Quayle','2023-03-29','2023-04-29',18.5,0),
(18,7,'DP-77','Dr Sorensen',DATE('now', '-1 days'),DATE('now', '+1 years', '-1 days'),39.0,1),
(19,1,'RB-188','Dr Sorensen',DATE('now', '-1 years', '-3 days'),DATE('now', '-150 days'),41.0,0),
(20,12,'FL-12','Dr Abara',DATE('now'),DATE('now', '+21 days'),35.0,0),
(21,2,'RB-188','Dr Abara',DATE('now', '-400 days'),DATE('now', '-35 days'),40.0,0);
INSERT INTO HomeVisits VALUES
(1,4,'Dr Abara',DATE('now', '-10 days'),DATE('now'),0),
(2,8,'Dr Quayle',DATE('now', '-3 days'),DATE('now'),0),
(3,1,'Dr Sorensen',DATE('now', '-2 days'),DATE('now', '+1 days'),0),
(4,6,'Dr Sorensen',DATE('now', '-20 days'),DATE('now', '-1 days'),1),
(5,3,'Dr Abara',DATE('now'),DATE('now', '+4 days'),0),
(6,8,'Dr Quayle',DATE('now', '-1 days'),DATE('now', '+16 days'),0),
(7,10,'Dr Abara',DATE('now', '-60 days'),DATE('now', '-45 days'),0),
(8,5,'Dr Abara',DATE('now', '-7 days'),DATE('now', '-2 days'),0),
(9,4,'Dr Quayle',DATE('now', '-1 years', '-9 days'),DATE('now', '-1 years'),0),
(10,2,'Dr Sorensen',DATE('now'),DATE('now', '+1 days'),1),
(11,9,'Dr Sorensen','2024-01-30','2024-02-06',0),
(12,4,'Dr Abara',DATE('now', '-1 days'),DATE('now', '+1 years'),0),
(13,7,'Dr Quayle',DATE('now', '-5 days'),DATE('now'),1),
(14,8,'Dr Quayle',DATE('now', '-30 days'),DATE('now', '-12 days'),0);
