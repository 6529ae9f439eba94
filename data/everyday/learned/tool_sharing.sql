CREATE TABLE Neighbours (
  NeighbourID INTEGER PRIMARY KEY,
  Nick TEXT,
  FullName TEXT,
  Street TEXT,
  HouseNo INTEGER,
  JoinedOn DATE,
  InvitedBy INTEGER,
  HasVan BOOLEAN,
  FOREIGN KEY (InvitedBy) REFERENCES Neighbours(NeighbourID)
);
CREATE TABLE ToolTypes (
  TypeID INTEGER PRIMARY KEY,
  TypeName TEXT,
  ParentTypeID INTEGER,
  FOREIGN KEY (ParentTypeID) REFERENCES ToolTypes(TypeID)
);
CREATE TABLE Tools (
  ToolID INTEGER PRIMARY KEY,
  ToolName TEXT,
  Brand TEXT,
  TypeID INTEGER,
  OwnerID INTEGER,
  BoughtYear INTEGER,
  NewPrice REAL,
  DayFee REAL,
  Working BOOLEAN,
  FOREIGN KEY (TypeID) REFERENCES ToolTypes(TypeID),
  FOREIGN KEY (OwnerID) REFERENCES Neighbours(NeighbourID)
);
CREATE TABLE Loans (
  LoanID INTEGER PRIMARY KEY,
  ToolID INTEGER,
  LenderID INTEGER,
  BorrowerID INTEGER,
  OutDate DATE,
  DueDate DATE,
  BackDate DATE,
  Deposit REAL,
  FOREIGN KEY (ToolID) REFERENCES Tools(ToolID),
  FOREIGN KEY (LenderID) REFERENCES Neighbours(NeighbourID),
  FOREIGN KEY (BorrowerID) REFERENCES Neighbours(NeighbourID)
);
CREATE TABLE Repairs (
  RepairID INTEGER PRIMARY KEY,
  ToolID INTEGER,
  RepairedBy INTEGER,
  PaidBy INTEGER,
  RepairDate DATE,
  Hours REAL,
  PartsCost REAL,
  FOREIGN KEY (ToolID) REFERENCES Tools(ToolID),
  FOREIGN KEY (RepairedBy) REFERENCES Neighbours(NeighbourID),
  FOREIGN KEY (PaidBy) REFERENCES Neighbours(NeighbourID)
);
CREATE TABLE Reviews (
  ReviewID INTEGER PRIMARY KEY,
  WriterID INTEGER,
  AboutID INTEGER,
  WrittenOn DATE,
  Stars INTEGER,
  Comment TEXT,
  FOREIGN KEY (WriterID) REFERENCES Neighbours(NeighbourID),
  FOREIGN KEY (AboutID) REFERENCES Neighbours(NeighbourID)
);
INSERT INTO Neighbours VALUES
(1,'hammerhead','Bruno Castle','Fern Road',12,'2019-03-02',NULL,1),(2,'mossy','Clara Winslow','Fern Road',18,'2019-05-19',1,0),(3,'dr_drill','Tariq Aziz','Orchard Close',3,'2019-11-08',1,0),
(4,'pippa','Pippa Lang','Bell Street',44,'2020-06-14',2,0),(5,'oldsaw','Henry Jute','Orchard Close',9,'2020-09-30',3,1),(6,'nettie','Annette Vogel','Fern Road',31,'2021-04-25',2,0),
(7,'zed','Zoran Ilic','Bell Street',7,'2022-02-11',3,1),(8,'quincy','Mary Quince','Station Walk',2,'2022-08-03',1,0),(9,'newbie','Leo Park','Bell Street',51,'2023-05-28',NULL,0);
INSERT INTO ToolTypes VALUES (1,'Power tools',NULL),(2,'Drills',1),(3,'Saws',1),(4,'Garden',NULL),(5,'Mowers',4),(6,'Trimmers',4),(7,'Ladders',NULL),(8,'Sanders',1);
INSERT INTO Tools VALUES
(1,'Hammer Drill','Bosch',2,3,2018,139,4,1),(2,'Cordless Drill','Makita',2,1,2021,189,5,1),(3,'Circular Saw','Makita',3,5,2012,220,6,1),(4,'Jigsaw','Bosch',3,1,2016,95,3,1),
(5,'Petrol Mower','Honda',5,2,2014,480,8,0),(6,'Hand Mower',NULL,5,6,1998,60,0,1),(7,'Hedge Trimmer','Stihl',6,7,2020,310,7,1),(8,'Extending Ladder','Zarges',7,5,2009,260,2,1),
(9,'Step Ladder',NULL,7,8,2017,70,0,1),(10,'Belt Sander','Bosch',8,3,2015,125,3.5,0),(11,'Chainsaw','Stihl',3,7,2022,529,12,1),(12,'Strimmer','Honda',6,2,2019,275,5.5,1),(13,'Orbital Sander','Makita',8,4,2023,110,0,1);
INSERT INTO Loans VALUES
(1,1,3,2,'2022-03-04','2022-03-07','2022-03-06',20),(2,1,3,4,'2022-04-15','2022-04-18','2022-04-21',20),(3,5,2,6,'2022-05-08','2022-05-10','2022-05-10',50),
(4,8,5,1,'2022-05-21','2022-05-24','2022-05-22',NULL),(5,2,1,7,'2022-06-17','2022-06-20','2022-06-25',25),(6,7,7,2,'2022-08-26','2022-08-28','2022-08-27',40),
(7,3,5,3,'2022-10-01','2022-10-05','2022-10-04',30),(8,9,8,4,'2022-11-12','2022-11-19','2022-11-15',NULL),(9,11,7,5,'2023-01-14','2023-01-16','2023-01-15',100),
(10,1,3,8,'2023-02-03','2023-02-06','2023-02-13',20),(11,12,2,7,'2023-04-07','2023-04-10','2023-04-09',35),(12,2,1,4,'2023-04-22','2023-04-24','2023-04-23',25),
(13,8,5,6,'2023-05-13','2023-05-16','2023-05-16',NULL),(14,4,1,8,'2023-06-02','2023-06-06',NULL,15),(15,12,2,5,'2023-06-09','2023-06-11',NULL,35),(16,1,3,4,'2023-06-16','2023-06-20',NULL,20);
INSERT INTO Repairs VALUES
(1,5,1,2,'2022-05-29',2.5,64),(2,1,5,3,'2022-05-02',1,12.5),(3,3,3,5,'2022-11-19',1.5,28),(4,10,5,NULL,'2023-01-08',3,0),(5,2,3,7,'2022-07-03',0.5,19),(6,8,1,5,'2022-06-11',0.75,8),(7,5,5,2,'2023-04-01',4,110),(8,12,1,7,'2023-04-15',1.25,16);
INSERT INTO Reviews VALUES
(1,2,3,'2022-03-08',5,'Friendly and explained the drill'),(2,3,4,'2022-04-22',2,'Drill came back late'),(3,6,2,'2022-05-12',3,'Mower hard to start'),(4,1,5,'2022-05-23',5,NULL),
(5,1,7,'2022-06-26',1,'Late, and the drill was dirty'),(6,2,7,'2022-08-28',4,'Sharp trimmer, thanks'),(7,4,8,'2022-11-16',5,'Lovely chat'),(8,3,8,'2023-02-14',2,'A week late'),(9,5,7,'2023-01-16',4,NULL),(10,8,3,'2023-02-15',4,'Good drill, heavy though'),(11,6,5,'2023-05-17',5,'Even carried the ladder over');
