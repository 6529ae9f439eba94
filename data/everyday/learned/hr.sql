CREATE TABLE Departments (
  DepartmentID INTEGER PRIMARY KEY,
  DepartmentName TEXT,
  City TEXT,
  CountryCode TEXT,
  AnnualBudget REAL,
  ParentDepartmentID INTEGER,
  FOREIGN KEY (ParentDepartmentID) REFERENCES Departments(DepartmentID)
);
CREATE TABLE JobTitles (
  JobTitleID INTEGER PRIMARY KEY,
  Title TEXT,
  MinSalary REAL,
  MaxSalary REAL
);
CREATE TABLE Employees (
  EmployeeID INTEGER PRIMARY KEY,
  FirstName TEXT,
  LastName TEXT,
  Email TEXT,
  HireDate DATE,
  Salary REAL,
  JobTitleID INTEGER,
  DepartmentID INTEGER,
  ManagerID INTEGER,
  FOREIGN KEY (JobTitleID) REFERENCES JobTitles(JobTitleID),
  FOREIGN KEY (DepartmentID) REFERENCES Departments(DepartmentID),
  FOREIGN KEY (ManagerID) REFERENCES Employees(EmployeeID)
);
CREATE TABLE SalaryHistory (
  SalaryHistoryID INTEGER PRIMARY KEY,
  EmployeeID INTEGER,
  OldSalary REAL,
  NewSalary REAL,
  ChangeDate DATE,
  Reason TEXT,
  FOREIGN KEY (EmployeeID) REFERENCES Employees(EmployeeID)
);
CREATE TABLE Absences (
  AbsenceID INTEGER PRIMARY KEY,
  EmployeeID INTEGER,
  AbsenceType TEXT,
  StartDate DATE,
  Days INTEGER,
  Approved BOOLEAN,
  FOREIGN KEY (EmployeeID) REFERENCES Employees(EmployeeID)
);
CREATE TABLE Dependents (
  DependentID INTEGER PRIMARY KEY,
  EmployeeID INTEGER,
  DependentName TEXT,
  Relationship TEXT,
  BirthDate DATE,
  FOREIGN KEY (EmployeeID) REFERENCES Employees(EmployeeID)
);
INSERT INTO Departments VALUES
(1,'Executive','London','GB',950000,NULL),(2,'Finance','London','GB',420000,1),(3,'IT','Dublin','IE',780000,1),
(4,'Software Development','Dublin','IE',1250000,3),(5,'Sales','Amsterdam','NL',640000,1),(6,'Marketing','Amsterdam','NL',390000,5),
(7,'Human Resources','London','GB',260000,1),(8,'Legal','London','GB',210000,1),(9,'Customer Support','Lisbon','PT',310000,5);
INSERT INTO JobTitles VALUES
(1,'Chief Executive Officer',150000,260000),(2,'Department Head',85000,140000),(3,'Accountant',38000,65000),
(4,'Software Engineer',45000,98000),(5,'Sales Representative',32000,70000),(6,'Marketing Specialist',34000,62000),
(7,'HR Officer',33000,58000),(8,'Support Agent',24000,41000),(9,'System Administrator',40000,72000),(10,'Lawyer',60000,120000);
INSERT INTO Employees VALUES
(1,'Caroline','Ashby','c.ashby@corp.example','2009-02-02',215000,1,1,NULL),
(2,'Robert','Kane','r.kane@corp.example','2011-05-16',118000,2,2,1),
(3,'Siobhan','Murphy','s.murphy@corp.example','2012-09-03',124000,2,3,1),
(4,'Willem','de Vries','w.devries@corp.example','2013-01-14',112000,2,5,1),
(5,'Priscilla','Obi','p.obi@corp.example','2014-10-27',91000,2,7,1),
(6,'Declan','Byrne','d.byrne@corp.example','2016-03-07',88000,4,4,3),
(7,'Ana','Figueira','a.figueira@corp.example','2017-06-19',129000,4,4,3),
(8,'Thomas','Reid','t.reid@corp.example','2018-08-06',52000,3,2,2),
(9,'Marijke','Bakker','m.bakker@corp.example','2018-11-12',61000,5,5,4),
(10,'Joao','Pinto','j.pinto@corp.example','2019-04-01',29500,8,9,4),
(11,'Helena','Costa',NULL,'2020-02-17',27000,8,9,10),
(12,'Eoin','Walsh','e.walsh@corp.example','2020-07-20',64000,9,3,3),
(13,'Femke','Jansen','f.jansen@corp.example','2021-01-11',47500,6,6,4),
(14,'Oliver','Hunt','o.hunt@corp.example','2021-09-06',44000,3,2,2),
(15,'Niamh','Kelly',NULL,'2022-03-21',57000,4,4,6),
(16,'Sven','Mulder','s.mulder@corp.example','2022-05-30',39000,5,5,4),
(17,'Grace','Adeyemi','g.adeyemi@corp.example','2022-10-03',41500,7,7,5),
(18,'Luis','Marques','l.marques@corp.example','2023-02-13',25500,8,9,10),
(19,'Aoife','Nolan','a.nolan@corp.example','2023-06-26',50500,4,4,6),
(20,'Jack','Turner',NULL,'2023-11-20',35500,7,7,5);
INSERT INTO SalaryHistory VALUES
(1,2,105000,118000,'2019-01-01','Promotion'),(2,3,110000,124000,'2020-04-01','Promotion'),(3,6,70000,79000,'2020-07-01','Annual raise'),
(4,6,79000,88000,'2022-07-01','Promotion'),(5,7,98000,129000,'2023-01-01','Market adjustment'),(6,8,45000,49000,'2021-01-01','Annual raise'),
(7,8,49000,52000,'2023-01-01','Annual raise'),(8,9,52000,61000,'2022-03-01','Promotion'),(9,10,26000,29500,'2022-09-01','Annual raise'),
(10,12,60000,64000,'2023-05-01','Market adjustment'),(11,13,45000,47500,'2023-01-01','Annual raise'),(12,6,66000,70000,'2018-07-01','Annual raise'),
(13,16,37000,39000,'2023-08-01','Annual raise');
INSERT INTO Absences VALUES
(1,8,'vacation','2023-02-06',5,1),(2,10,'sick','2023-02-20',3,1),(3,9,'vacation','2023-04-11',10,1),
(4,15,'parental','2023-05-01',60,1),(5,6,'vacation','2023-07-03',15,1),(6,11,'sick','2023-07-12',7,1),
(7,10,'sick','2023-09-18',2,1),(8,13,'vacation','2023-10-09',4,0),(9,18,'unpaid','2023-10-23',8,0),
(10,16,'sick','2023-11-06',1,1),(11,10,'vacation','2023-12-18',9,1),(12,14,'sick','2024-01-15',6,1),
(13,17,'vacation','2024-02-12',12,0),(14,9,'sick','2024-02-19',4,1);
INSERT INTO Dependents VALUES
(1,2,'Emma Kane','daughter','2010-08-14'),(2,2,'Lucas Kane','son','2013-03-02'),(3,4,'Sanne de Vries','spouse','1979-12-20'),
(4,6,'Ciara Byrne','daughter','2019-05-28'),(5,9,'Piet Bakker','son','2016-10-10'),(6,9,'Lotte Bakker','daughter','2018-01-31'),
(7,9,'Jan Bakker','spouse','1984-06-06'),(8,15,'Finn Kelly','son','2023-04-22'),(9,8,'Moira Reid','spouse','1990-02-11');
