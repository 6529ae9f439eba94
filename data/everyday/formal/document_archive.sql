CREATE TABLE Ref_Access_Levels (access_level_code TEXT PRIMARY KEY, access_level_description TEXT, clearance_rank INTEGER);
CREATE TABLE Ref_Document_Formats (format_code TEXT PRIMARY KEY, format_description TEXT, is_digital INTEGER);
CREATE TABLE Archive_Rooms (room_id INTEGER PRIMARY KEY, room_name TEXT, floor_number INTEGER, shelf_metres REAL, climate_controlled INTEGER);
CREATE TABLE Documents (document_id INTEGER PRIMARY KEY, document_title TEXT, format_code TEXT, access_level_code TEXT, room_id INTEGER, date_archived TEXT, page_count INTEGER, other_details TEXT,
 FOREIGN KEY (format_code) REFERENCES Ref_Document_Formats(format_code), FOREIGN KEY (access_level_code) REFERENCES Ref_Access_Levels(access_level_code), FOREIGN KEY (room_id) REFERENCES Archive_Rooms(room_id));
CREATE TABLE Archive_Users (user_id INTEGER PRIMARY KEY, user_name TEXT, user_login TEXT, access_level_code TEXT, registration_date TEXT, FOREIGN KEY (access_level_code) REFERENCES Ref_Access_Levels(access_level_code));
CREATE TABLE Document_Consultations (consultation_id INTEGER PRIMARY KEY, document_id INTEGER, user_id INTEGER, date_of_consultation TEXT, minutes_spent INTEGER, purpose TEXT,
 FOREIGN KEY (document_id) REFERENCES Documents(document_id), FOREIGN KEY (user_id) REFERENCES Archive_Users(user_id));
INSERT INTO Ref_Access_Levels VALUES ('PUB','Public',1),('INT','Internal Staff Only',2),('RES','Restricted',3),('SEC','Secret',4),('EMB','Under Embargo',5);
INSERT INTO Ref_Document_Formats VALUES ('MS','Manuscript',0),('PRT','Printed Book',0),('MAP','Map Sheet',0),('PDF','Scanned PDF',1),('AUD','Audio Recording',1),('FLM','Film Reel',0);
INSERT INTO Archive_Rooms VALUES (1,'North Vault',-1,420.5,1),(2,'Reading Annex',0,88.0,0),(3,'Map Gallery',1,150.25,1),(4,'Server Room',2,12.0,1),(5,'Old Chapel',0,96.5,0),(6,'Attic Store',3,203.0,0);
INSERT INTO Documents VALUES
(1,'Harbour Survey of Lindholm','MAP','PUB',3,'2009-04-12',14,'Two sheets torn'),
(2,'Minutes of the Salt Council','MS','INT',1,'2011-09-30',212,NULL),
(3,'Letters of Agathe Brenner','MS','RES',1,'2015-02-17',96,'Seal intact'),
(4,'Railway Tariffs','PRT','PUB',2,'2009-11-03',340,NULL),
(5,'Fortress Plans','MAP','SEC',1,'2018-06-21',38,'Copies forbidden'),
(6,'Oral Memories of the Flood','AUD','PUB',4,'2020-01-15',NULL,'12 tapes digitised'),
(7,'Census Returns','PDF','INT',4,'2021-03-08',1180,NULL),
(8,'Guild Register of Weavers','MS','PUB',1,'2012-05-19',155,'Water stains'),
(9,'Treaty Drafts','MS','SEC',1,'2018-10-02',61,NULL),
(10,'Street Atlas','MAP','PUB',3,'2016-07-28',84,NULL),
(11,'Hospital Admissions','PDF','RES',4,'2021-12-11',905,'Names redacted'),
(12,'Cookery of the Marshes','PRT','PUB',2,'2013-08-05',228,NULL),
(13,'Forest Boundaries','MAP','INT',3,'2010-03-22',27,'Faded ink'),
(14,'School Photographs','PDF','PUB',4,'2022-05-30',410,NULL),
(15,'Trial of the Bell Founder','MS','RES',5,'2014-12-01',178,'Water stains'),
(16,'Town Hall Opening Ceremony','FLM','PUB',6,'2019-09-14',NULL,NULL),
(17,'Customs Ledgers','MS','INT',5,'2017-04-25',502,NULL);
INSERT INTO Archive_Users VALUES (1,'Petra Hollis','phollis','SEC','2016-01-11'),(2,'Jonas Wieck','jwieck','INT','2018-03-05'),(3,'Amara Obi','aobi','PUB','2019-07-19'),(4,'Leo Santangelo','lsant','RES','2017-11-02'),(5,'Greta Moen','gmoen','PUB','2021-02-28'),(6,'Dilip Rao','drao','INT','2020-10-13'),(7,'Sofie Lund','slund','PUB','2022-06-01'),(8,'Bruno Keller','bkeller','RES','2018-09-09'),(9,'Nadia Farouk','nfarouk','PUB','2023-01-20');
INSERT INTO Document_Consultations VALUES
(1,1,3,'2021-05-03',45,'Genealogy'),(2,2,2,'2021-05-10',120,'Academic Research'),(3,4,3,'2021-06-14',30,'Genealogy'),(4,8,5,'2021-09-01',75,'Local History'),(5,7,2,'2021-10-12',200,'Academic Research'),
(6,5,1,'2022-01-19',90,'Legal Inquiry'),(7,8,4,'2022-02-07',60,'Academic Research'),(8,3,4,'2022-02-08',150,'Academic Research'),(9,11,8,'2022-03-15',240,'Genealogy'),(10,10,5,'2022-04-22',25,'Local History'),
(11,8,3,'2022-05-05',50,'Genealogy'),(12,9,1,'2022-07-27',110,'Legal Inquiry'),(13,14,7,'2022-08-16',35,'Local History'),(14,2,6,'2022-09-09',95,'Academic Research'),(15,17,6,'2022-11-21',180,'Academic Research'),
(16,8,2,'2023-01-30',40,'Local History'),(17,7,8,'2023-02-14',160,'Genealogy'),(18,1,4,'2023-03-03',55,'Academic Research'),(19,12,5,'2023-03-18',20,'Local History'),(20,3,1,'2023-04-04',130,'Legal Inquiry'),
(21,4,2,'2023-05-25',65,'Academic Research'),(22,14,3,'2023-06-12',85,'Genealogy'),(23,2,4,'2023-06-30',70,'Academic Research'),(24,8,6,'2023-07-08',15,NULL);
