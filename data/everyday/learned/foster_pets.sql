CREATE TABLE Person (
  PersonId INTEGER PRIMARY KEY,
  Name TEXT,
  City TEXT,
  BirthYear INTEGER,
  HasGarden BOOLEAN,
  RecruitedBy INTEGER
);
CREATE TABLE Vet (
  VetId INTEGER PRIMARY KEY,
  VetName TEXT,
  Clinic TEXT,
  City TEXT
);
CREATE TABLE Pet (
  PetId INTEGER PRIMARY KEY,
  PetName TEXT,
  Species TEXT,
  Breed TEXT,
  BornOn DATE,
  WeightKg REAL,
  Neutered BOOLEAN,
  MotherId INTEGER,
  ArrivedOn DATE,
  BroughtBy INTEGER,
  HouseVetId INTEGER
);
CREATE TABLE FosterStay (
  StayId INTEGER PRIMARY KEY,
  PetId INTEGER,
  HostId INTEGER,
  StartDate DATE,
  EndDate DATE,
  DailyAllowance REAL,
  Rating INTEGER
);
CREATE TABLE Adoption (
  AdoptionId INTEGER PRIMARY KEY,
  PetId INTEGER,
  AdopterId INTEGER,
  AdoptedOn DATE,
  Fee REAL,
  FeePaid BOOLEAN
);
CREATE TABLE Treatment (
  TreatmentId INTEGER PRIMARY KEY,
  PetId INTEGER,
  VetId INTEGER,
  TreatedOn DATE,
  What TEXT,
  Cost REAL
);
INSERT INTO Person VALUES
(1,'Rosalind Park','Mossley',1960,1,NULL),(2,'Theo Grant','Mossley',1988,0,1),(3,'Miriam Cohen','Ashport',1975,1,1),
(4,'Dylan Roche','Ashport',1996,0,2),(5,'Saskia de Wit','Kelford',1982,1,3),(6,'Abel Fontaine','Kelford',1954,1,1),
(7,'Nora Eklund','Mossley',2000,0,3),(8,'Gus Petrakis','Ashport',1969,0,NULL),(9,'Yara Haddad','Brindle',1991,1,5),(10,'Finn Doherty','Brindle',1979,1,NULL);
INSERT INTO Vet VALUES (1,'Dr. Stone','Paws Clinic','Mossley'),(2,'Dr. Amara','Harbour Vets','Ashport'),(3,'Dr. Keller','Kelford Animal Care','Kelford'),(4,'Dr. Lind','Brindle Barn','Brindle');
INSERT INTO Pet VALUES
(1,'Bella','dog','Labrador','2016-03-10',27.5,1,NULL,'2021-02-01',8,1),
(2,'Biscuit','dog','Labrador mix','2021-04-02',19.0,0,1,'2021-04-02',NULL,1),
(3,'Rolo','dog','Labrador mix','2021-04-03',21.3,1,1,'2021-04-03',NULL,2),
(4,'Mitzi','cat','Siamese','2018-08-15',3.9,1,NULL,'2021-09-20',4,2),
(5,'Soot','cat','Domestic shorthair','2022-01-30',4.4,0,4,'2022-01-30',NULL,3),
(6,'Clover','rabbit','Dwarf lop','2020-05-05',1.8,0,NULL,'2022-03-11',9,4),
(7,'Rex','dog','German Shepherd','2014-11-01',33.2,1,NULL,'2022-05-17',10,1),
(8,'Peanut','guinea pig','Abyssinian','2021-10-10',0.9,0,NULL,'2022-06-02',4,3),
(9,'Duchess','cat','Persian','2012-02-14',4.8,1,NULL,'2022-10-08',2,2),
(10,'Ziggy','dog','Terrier','2019-07-19',8.1,1,NULL,'2023-01-13',6,3),
(11,'Maple','rabbit','Rex rabbit','2022-09-01',2.6,1,6,'2022-09-01',NULL,4),
(12,'Tom Thumb','cat',NULL,'2023-03-03',2.1,0,5,'2023-03-03',NULL,3);
INSERT INTO FosterStay VALUES
(1,1,1,'2021-02-05','2021-07-01',6.0,5),(2,2,1,'2021-04-10','2021-07-15',5.5,5),(3,3,3,'2021-06-01','2021-09-12',5.0,4),
(4,4,2,'2021-09-25','2022-02-28',4.0,3),(5,5,5,'2022-04-02','2022-08-20',3.5,4),(6,6,9,'2022-03-15','2022-06-30',2.0,NULL),
(7,7,6,'2022-05-20','2022-11-11',7.0,5),(8,8,7,'2022-06-05','2022-07-05',1.5,2),(9,9,2,'2022-10-10',NULL,4.5,NULL),
(10,10,5,'2023-01-15','2023-04-01',5.2,4),(11,11,9,'2022-10-20','2023-02-02',2.2,5),(12,7,3,'2022-11-12',NULL,7.5,NULL),
(13,12,5,'2023-04-15',NULL,3.2,NULL),(14,8,1,'2022-07-06','2022-12-24',1.7,5);
INSERT INTO Adoption VALUES
(1,1,3,'2021-07-01',180,1),(2,2,10,'2021-07-15',220,1),(3,3,4,'2021-09-12',210,0),(4,4,2,'2022-02-28',120,1),
(5,5,8,'2022-08-20',110,1),(6,6,9,'2022-06-30',45,0),(7,8,7,'2022-12-24',25,1),(8,11,10,'2023-02-02',50,1),(9,10,6,'2023-04-01',190,0);
INSERT INTO Treatment VALUES
(1,1,1,'2021-02-03','vaccination',48),(2,1,2,'2021-03-20','dental cleaning',160),(3,2,1,'2021-05-28','vaccination',45),(4,3,2,'2021-06-14','castration',190),
(5,4,2,'2021-09-22','vaccination',42),(6,6,4,'2022-03-14','nail trim',15),(7,7,1,'2022-05-18','hip x-ray',230),(8,7,3,'2022-08-09','blood test',85),
(9,7,1,'2022-10-30','hip surgery',1250),(10,9,2,'2022-10-09','dental surgery',410),(11,9,1,'2022-12-01','blood test',90),(12,10,3,'2023-01-14','vaccination',47),
(13,11,4,'2022-11-05','vaccination',38),(14,12,3,'2023-04-20','deworming',20);
