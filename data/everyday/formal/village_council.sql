CREATE TABLE Ref_Motion_Types (motion_type_code CHAR(4) PRIMARY KEY, motion_type_description VARCHAR(80));
CREATE TABLE Ref_Vote_Options (vote_option_code CHAR(3) PRIMARY KEY, vote_option_description VARCHAR(30));
CREATE TABLE Village_Councils (council_id INTEGER PRIMARY KEY, council_name VARCHAR(60), district_name VARCHAR(40), number_of_residents INTEGER, annual_budget INTEGER);
CREATE TABLE Councillors (councillor_id INTEGER PRIMARY KEY, council_id INTEGER NOT NULL, councillor_name VARCHAR(60), occupation VARCHAR(40), year_first_elected INTEGER, party_affiliation VARCHAR(30),
  FOREIGN KEY (council_id) REFERENCES Village_Councils(council_id));
CREATE TABLE Council_Meetings (meeting_id INTEGER PRIMARY KEY, council_id INTEGER NOT NULL, meeting_date DATETIME, meeting_place VARCHAR(40), public_attendance INTEGER,
  FOREIGN KEY (council_id) REFERENCES Village_Councils(council_id));
CREATE TABLE Motions (motion_id INTEGER PRIMARY KEY, meeting_id INTEGER NOT NULL, motion_type_code CHAR(4), proposed_by_councillor_id INTEGER, seconded_by_councillor_id INTEGER, motion_title VARCHAR(100), estimated_cost INTEGER, carried_yn CHAR(1),
  FOREIGN KEY (meeting_id) REFERENCES Council_Meetings(meeting_id), FOREIGN KEY (motion_type_code) REFERENCES Ref_Motion_Types(motion_type_code),
  FOREIGN KEY (proposed_by_councillor_id) REFERENCES Councillors(councillor_id), FOREIGN KEY (seconded_by_councillor_id) REFERENCES Councillors(councillor_id));
CREATE TABLE Councillor_Votes (motion_id INTEGER NOT NULL, councillor_id INTEGER NOT NULL, vote_option_code CHAR(3),
  PRIMARY KEY (motion_id, councillor_id), FOREIGN KEY (motion_id) REFERENCES Motions(motion_id), FOREIGN KEY (councillor_id) REFERENCES Councillors(councillor_id), FOREIGN KEY (vote_option_code) REFERENCES Ref_Vote_Options(vote_option_code));
INSERT INTO Ref_Motion_Types VALUES ('PLAN','Planning Application'),('BUDG','Budget Allocation'),('ROAD','Road Maintenance'),('CULT','Cultural Event'),('PERS','Personnel Matter');
INSERT INTO Ref_Vote_Options VALUES ('FOR','In Favour'),('AGN','Against'),('ABS','Abstained'),('NOP','Not Present');
INSERT INTO Village_Councils VALUES (1,'Little Barrow Council','Eastvale',1320,184000),(2,'Thornby Council','Eastvale',2875,402000),(3,'Upper Marl Council','Southmoor',690,88000),(4,'Crakehill Council','Southmoor',1940,251000),(5,'Saxlow Council','Penndale',415,39000);
INSERT INTO Councillors VALUES
(1,1,'Edith Garnham','Baker',2006,'Independent'),(2,1,'Ralph Tunnicliffe','Farmer',1998,'Rural Alliance'),(3,1,'Meera Pillai','Solicitor',2018,'Green Lanes'),(4,2,'Stuart Ewbank','Teacher',2011,'Rural Alliance'),(5,2,'Joan Hathersage','Farmer',2002,'Independent'),(6,2,'Tobias Lund','Engineer',2019,'Green Lanes'),
(7,2,'Cecily Warboys','Nurse',2015,'Civic Party'),(8,3,'Alfred Nunn','Farmer',1990,'Rural Alliance'),(9,3,'Bronwen Sayer','Potter',2014,'Independent'),(10,4,'Imran Sethi','Shopkeeper',2016,'Civic Party'),(11,4,'Dulcie Marsh','Teacher',2009,'Independent'),(12,5,'Howard Peel','Retired',1995,'Independent');
INSERT INTO Council_Meetings VALUES
(1,1,'2022-01-18 19:00:00','Village Hall',14),(2,1,'2022-05-17 19:00:00','Village Hall',22),(3,1,'2023-02-14 19:30:00','School Gym',61),(4,2,'2022-03-08 18:30:00','Council Chamber',30),(5,2,'2022-09-13 18:30:00','Council Chamber',19),(6,2,'2023-03-14 18:30:00','Village Hall',45),(7,2,'2023-06-13 18:30:00','Council Chamber',27),(8,3,'2022-11-03 20:00:00','Chapel Room',7),(9,4,'2023-04-20 19:00:00','Village Hall',33),(10,4,'2023-05-25 19:00:00','Library',11);
INSERT INTO Motions VALUES
(1,1,'ROAD',1,2,'Resurface Mill Lane',24000,'Y'),(2,1,'CULT',3,1,'Summer Fete Grant',3500,'Y'),(3,2,'PLAN',2,3,'Barn Conversion at Low Farm',NULL,'N'),(4,3,'BUDG',1,3,'School Crossing Patrol',9000,'Y'),(5,4,'ROAD',4,5,'Repair of Thorn Bridge',58000,'Y'),(6,4,'PLAN',6,7,'Solar Panels on the Hall',41000,'Y'),(7,5,'BUDG',5,4,'Cut the Library Hours',1200,'N'),
(8,6,'CULT',7,6,'Lantern Parade',2800,'Y'),(9,6,'PLAN',4,5,'New Car Park',76000,'N'),(10,7,'PERS',5,7,'Appointment of a Clerk',18500,'Y'),(11,8,'ROAD',8,9,'Verge Mowing',1900,'Y'),(12,9,'PLAN',10,11,'Shop Extension',NULL,'N'),(13,9,'CULT',11,10,'Brass Band Concert',2200,'Y'),(14,7,'ROAD',4,6,'Cycle Lane on Thorn Road',33000,'N');
INSERT INTO Councillor_Votes VALUES
(1,1,'FOR'),(1,2,'FOR'),(1,3,'ABS'),(2,1,'FOR'),(2,2,'AGN'),(2,3,'FOR'),(3,1,'AGN'),(3,2,'FOR'),(3,3,'AGN'),(5,4,'FOR'),(5,5,'FOR'),(5,6,'AGN'),(5,7,'FOR'),(6,4,'AGN'),(6,5,'ABS'),(6,6,'FOR'),(6,7,'FOR'),(9,4,'FOR'),(9,5,'FOR'),(9,6,'AGN'),(9,7,'AGN'),(11,8,'FOR'),(11,9,'FOR'),(12,10,'FOR'),(12,11,'AGN'),(14,4,'AGN'),(14,5,'NOP'),(14,6,'FOR'),(14,7,'ABS'),(13,10,'FOR'),(7,6,'AGN');
