CREATE TABLE Ref_Proposal_Statuses (proposal_status_code TEXT PRIMARY KEY, proposal_status_description TEXT);
CREATE TABLE Ref_Research_Fields (field_code TEXT PRIMARY KEY, field_description TEXT, panel_chair_name TEXT);
CREATE TABLE Institutions (institution_id INTEGER PRIMARY KEY, institution_name TEXT, city TEXT, institution_type TEXT);
CREATE TABLE Applicants (applicant_id INTEGER PRIMARY KEY, institution_id INTEGER, applicant_name TEXT, job_title TEXT, year_of_doctorate INTEGER);
CREATE TABLE Reviewers (reviewer_id INTEGER PRIMARY KEY, institution_id INTEGER, reviewer_name TEXT, years_of_experience INTEGER, is_active INTEGER);
CREATE TABLE Grant_Proposals (proposal_id INTEGER PRIMARY KEY, applicant_id INTEGER, field_code TEXT, proposal_status_code TEXT, proposal_title TEXT, amount_requested INTEGER, date_submitted TEXT);
CREATE TABLE Proposal_Reviews (proposal_id INTEGER, reviewer_id INTEGER, review_score INTEGER, date_of_review TEXT, recommendation TEXT, PRIMARY KEY (proposal_id, reviewer_id));
CREATE TABLE Proposal_Status_History (proposal_id INTEGER, proposal_status_code TEXT, date_from TEXT, date_to TEXT);
INSERT INTO Ref_Proposal_Statuses VALUES ('SUB','Submitted'),('REV','Under Review'),('APP','Approved'),('REJ','Rejected'),('WDN','Withdrawn');
INSERT INTO Ref_Research_Fields VALUES ('BIO','Marine Biology','Prof. Ostrander'),('HIS','Medieval History','Dr. Penhallow'),('PHY','Plasma Physics','Prof. Iwamoto'),('SOC','Urban Sociology','Dr. Castellane'),('LIN','Historical Linguistics','Dr. Vesterby');
INSERT INTO Institutions VALUES (1,'Kelmore University','Kelmore','University'),(2,'Institute for Coastal Studies','Saltby','Research Institute'),(3,'Northgate College','Northgate','College'),(4,'University of Ardenfield','Ardenfield','University'),(5,'Hallam Plasma Laboratory','Kelmore','Research Institute'),(6,'Brightwater College','Saltby','College');
INSERT INTO Applicants VALUES (1,1,'Dr. Lena Farquhar','Senior Lecturer',2004),(2,2,'Dr. Owen Trask','Research Fellow',2015),(3,2,'Prof. Amara Nwosu','Professor',1992),(4,4,'Dr. Felix Brandauer','Lecturer',2018),(5,5,'Dr. Yuki Hasegawa','Research Fellow',2016),(6,1,'Prof. Grant Sillitoe','Professor',1987),(7,3,'Dr. Beatriz Calado','Lecturer',2012),(8,4,'Dr. Ian Mossop','Lecturer',2020),(9,5,'Prof. Helga Dorn','Professor',1999);
INSERT INTO Reviewers VALUES (1,1,'Walter Ingham',22,1),(2,4,'Sonia Petrakis',9,1),(3,2,'Rufus Delacroix',15,1),(4,3,'Naomi Adeyemi',4,1),(5,5,'Karl Lundgren',31,0),(6,4,'Eve Whitlock',12,1),(7,1,'Tariq Mansoor',6,1),(8,3,'Dorothy Fenn',27,0);
INSERT INTO Grant_Proposals VALUES
(201,3,'BIO','APP','Kelp Forests and Warming Seas',420000,'2021-02-14'),(202,2,'BIO','REV','Acoustic Tracking of Harbour Seals',135000,'2022-03-03'),(203,1,'HIS','REJ','Ledgers of a Monastic Brewery',48000,'2021-09-20'),(204,5,'PHY','APP','Turbulence in Compact Tokamaks',960000,'2022-01-11'),
(205,9,'PHY','REV','Edge Plasma Diagnostics',710000,'2023-01-30'),(206,4,'SOC','REJ','Night Buses and the City',62000,'2021-11-08'),(207,6,'HIS','APP','Charters of the Northern Marches',150000,'2022-09-17'),(208,7,'LIN','SUB','Vowel Shifts in Island Dialects',54000,'2023-03-25'),
(209,3,'BIO','REJ','Warming Seas and Coral Larvae',310000,'2022-10-05'),(210,4,'SOC','APP','Allotments as Social Space',88000,'2023-02-19'),(211,1,'HIS','APP','Pilgrim Badges and Trade',73000,'2023-03-14'),(212,3,'BIO','WDN','Seagrass Census',99000,'2023-05-02'),(213,5,'PHY','SUB','Helium Plasma Jets',280000,'2023-06-21');
INSERT INTO Proposal_Reviews VALUES
(201,1,8,'2021-04-02','Fund'),(201,3,9,'2021-04-12','Fund'),(201,6,7,'2021-04-20','Fund'),(202,3,6,'2022-05-06','Revise'),(202,4,5,'2022-05-09','Revise'),(203,2,4,'2021-11-01','Decline'),(203,8,3,'2021-11-15','Decline'),
(204,5,10,'2022-02-20','Fund'),(204,7,8,'2022-03-01','Fund'),(204,6,9,'2022-03-04','Fund'),(204,1,6,'2022-03-09','Revise'),(205,7,7,'2023-03-10','Fund'),(206,2,2,'2022-01-15','Decline'),(206,6,5,'2022-01-19','Revise'),
(207,8,9,'2022-11-11','Fund'),(207,2,7,'2022-11-18','Fund'),(209,3,4,'2022-12-01','Decline'),(209,6,3,'2022-12-07','Decline'),(210,2,8,'2023-04-14','Fund'),(210,6,8,'2023-04-20','Fund'),(211,1,9,'2023-05-05','Fund');
INSERT INTO Proposal_Status_History VALUES
(201,'SUB','2021-02-14','2021-03-20'),(201,'REV','2021-03-20','2021-05-15'),(201,'APP','2021-05-15',NULL),(203,'SUB','2021-09-20','2021-10-10'),(203,'REV','2021-10-10','2021-12-01'),(203,'REJ','2021-12-01',NULL),
(204,'SUB','2022-01-11','2022-02-01'),(204,'APP','2022-04-01',NULL),(207,'SUB','2022-09-17','2022-10-20'),(207,'APP','2022-12-10',NULL),(208,'SUB','2023-03-25',NULL),(212,'SUB','2023-05-02','2023-05-30'),(212,'WDN','2023-05-30',NULL),(213,'SUB','2023-06-21',NULL);
