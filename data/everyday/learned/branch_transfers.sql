CREATE TABLE Branches (
  BranchID INTEGER PRIMARY KEY,
  BranchName TEXT,
  Town TEXT,
  OpenedYear INTEGER,
  ShelfMetres INTEGER,
  StepFree TEXT
);
CREATE TABLE Librarians (
  LibrarianID INTEGER PRIMARY KEY,
  FullName TEXT,
  BranchID INTEGER REFERENCES Branches(BranchID),
  ManagerID INTEGER REFERENCES Librarians(LibrarianID),
  Salary INTEGER,
  StartDate TEXT
);
CREATE TABLE Titles (
  TitleID INTEGER PRIMARY KEY,
  Title TEXT,
  Author TEXT,
  Genre TEXT,
  PubYear INTEGER,
  Pages INTEGER
);
CREATE TABLE Copies (
  CopyID INTEGER PRIMARY KEY,
  TitleID INTEGER REFERENCES Titles(TitleID),
  HomeBranchID INTEGER REFERENCES Branches(BranchID),
  Price REAL,
  Withdrawn TEXT
);
CREATE TABLE Vans (
  VanID INTEGER PRIMARY KEY,
  Plate TEXT,
  CapacityCrates INTEGER,
  Electric TEXT
);
CREATE TABLE Transfers (
  TransferID INTEGER PRIMARY KEY,
  CopyID INTEGER REFERENCES Copies(CopyID),
  FromBranchID INTEGER REFERENCES Branches(BranchID),
  ToBranchID INTEGER REFERENCES Branches(BranchID),
  RequestedBy INTEGER REFERENCES Librarians(LibrarianID),
  PackedBy INTEGER REFERENCES Librarians(LibrarianID),
  VanID INTEGER REFERENCES Vans(VanID),
  SentOn TEXT,
  ArrivedOn TEXT,
  Urgent TEXT
);
INSERT INTO Branches VALUES
(1,'Main Library','Thornwick',1931,4200,'Y'),(2,'Abbey Road','Thornwick',1968,900,'N'),(3,'Quayside','Selport',1987,1500,'Y'),
(4,'Mill Lane','Selport',1954,650,'N'),(5,'Greenhill','Oxley',2004,1200,'Y'),(6,'Castle Street','Dunmere',1910,780,'N'),(7,'Fairview','Oxley',2016,1100,'Y');
INSERT INTO Librarians VALUES
(1,'Harriet Quill',1,NULL,52000,'2003-05-01'),
(2,'Bernard Osei',2,1,36000,'2010-09-01'),
(3,'Lena Fischer',3,1,38500,'2012-02-13'),
(4,'Ravi Chandra',3,3,39000,'2008-07-21'),
(5,'Moira Keane',4,3,30500,'2019-10-07'),
(6,'Ezra Bloom',5,1,37000,'2015-03-02'),
(7,'Tilda Svenson',6,2,33000,'2017-06-19'),
(8,'Paul Adeyemi',7,6,29500,'2022-01-10'),
(9,'Joan Prickett',1,1,34000,'2018-11-05');
INSERT INTO Titles VALUES
(1,'The Salt Road','Ida Marsh','novel',1998,312),(2,'Python for Gardeners','Glen Ortiz','computing',2019,240),
(3,'A History of Lighthouses','Wilma Stroud','history',1975,410),(4,'Murder at Low Tide','Ida Marsh','crime',2006,288),
(5,'Bread Every Day','Samir Khoury','cookery',2021,176),(6,'Learning Python Slowly','Rhea Pillai','computing',2017,530),
(7,'The Glass Heron','Tomas Wren','novel',2011,355),(8,'Small Boats, Big Seas','Wilma Stroud','travel',1989,264),
(9,'The Last Tram','Peg Hollis','crime',2018,301),(10,'Winter Soups','Samir Khoury','cookery',2015,150);
INSERT INTO Copies VALUES
(1,1,1,12.5,'N'),(2,1,3,12.5,'N'),(3,2,5,29.0,'N'),(4,3,1,45.0,'N'),(5,4,2,9.9,'N'),(6,4,4,9.9,'Y'),(7,5,7,18.0,'N'),(8,6,1,39.5,'N'),
(9,6,5,39.5,'N'),(10,7,3,14.0,'N'),(11,8,6,22.0,'Y'),(12,9,1,10.5,'N'),(13,9,2,10.5,'N'),(14,10,7,16.0,'N'),(15,1,6,11.0,'Y'),(16,5,1,18.0,'N');
INSERT INTO Vans VALUES
(1,'TK18 LBR',40,'N'),(2,'SP21 BKS',32,'Y'),(3,'OX23 RDR',28,'Y'),(4,'DM12 OLD',50,'N');
INSERT INTO Transfers VALUES
(1,1,1,3,3,9,1,'2022-11-03','2022-11-04','N'),
(2,4,1,6,7,9,1,'2022-12-12','2022-12-15','N'),
(3,5,2,1,1,2,2,'2023-01-09','2023-01-10','Y'),
(4,10,3,5,6,4,2,'2023-01-20','2023-01-23','N'),
(5,3,5,2,2,6,3,'2023-02-14','2023-02-15','Y'),
(6,8,1,5,6,9,1,'2023-02-27','2023-03-02','N'),
(7,12,1,4,5,9,2,'2023-03-06','2023-03-07','Y'),
(8,7,7,3,4,8,3,'2023-03-28','2023-03-31','N'),
(9,16,1,5,6,1,1,'2023-04-11','2023-04-12','N'),
(10,13,2,3,3,2,2,'2023-05-02','2023-05-08','N'),
(11,1,1,7,8,9,2,'2023-05-15','2023-05-16','Y'),
(12,9,5,1,9,6,3,'2023-05-30','2023-06-01','N'),
(13,2,3,5,6,3,1,'2023-06-12',NULL,'N'),
(14,14,7,6,7,8,3,'2023-06-19',NULL,'Y'),
(15,12,1,3,4,1,2,'2023-06-20',NULL,'N'),
(16,4,1,5,6,9,1,'2023-06-05','2023-06-06','N');
