CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT, floor INTEGER, seats INTEGER, has_projector BOOLEAN);
CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT, company TEXT, country TEXT, fee REAL, email TEXT, invited_by INTEGER, FOREIGN KEY (invited_by) REFERENCES speakers(id));
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT, topic TEXT, speaker_id INTEGER, room_id INTEGER, starts_at DATETIME, minutes INTEGER, level TEXT, is_keynote BOOLEAN, FOREIGN KEY (speaker_id) REFERENCES speakers(id), FOREIGN KEY (room_id) REFERENCES rooms(id));
CREATE TABLE attendees (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, employer TEXT, city TEXT, ticket_type TEXT, ticket_price REAL, registered_on DATE, has_paid BOOLEAN);
CREATE TABLE registrations (id INTEGER PRIMARY KEY, talk_id INTEGER, attendee_id INTEGER, checked_in BOOLEAN, rating INTEGER, FOREIGN KEY (talk_id) REFERENCES talks(id), FOREIGN KEY (attendee_id) REFERENCES attendees(id));
CREATE TABLE sponsors (id INTEGER PRIMARY KEY, name TEXT, tier TEXT, amount REAL, contact_email TEXT, sponsored_talk_id INTEGER, signed_on DATE, FOREIGN KEY (sponsored_talk_id) REFERENCES talks(id));
INSERT INTO rooms VALUES (1,'Auditorium',0,450,1),(2,'Curie',1,120,1),(3,'Lovelace',1,80,1),(4,'Turing',2,60,1),(5,'Workshop Lab',2,30,0),(6,'Garden Tent',0,150,0),(7,'Boardroom',3,16,1),(8,'Hopper',2,90,1);
INSERT INTO speakers VALUES
(1,'Elena Markovic','Datapeak','Serbia',1500,'elena@datapeak.io',NULL),(2,'James Whitfield','University of Leeds','United Kingdom',0,'j.whitfield@leeds.ac.uk',1),(3,'Aiko Mori','Sakura Systems','Japan',2800,'mori@sakura.jp',1),(4,'Carlos Mendes',NULL,'Brazil',900,'carlos@mendes.dev',NULL),
(5,'Ingrid Solberg','Fjord Cloud','Norway',2200,'ingrid@fjordcloud.no',3),(6,'Thomas Becker','Datapeak','Germany',1200,NULL,1),(7,'Priyanka Rao','Lotus AI','India',3500,'p.rao@lotus.ai',2),(8,'Liam O''Connor','Green Stack','Ireland',700,'liam@greenstack.ie',4),
(9,'Zoe Laurent',NULL,'France',650,'zoe@laurent.fr',5),(10,'Markus Wolf','Fjord Cloud','Germany',1100,'markus@fjordcloud.no',5);
INSERT INTO talks VALUES
(1,'The Future of Open Data','data',1,1,'2024-05-15 09:00',60,'beginner',1),(2,'Testing Without Tears','testing',2,3,'2024-05-15 10:30',45,'intermediate',0),(3,'Robots in the Kitchen','robotics',3,1,'2024-05-16 09:00',60,'beginner',1),(4,'Small Databases, Big Wins','data',4,2,'2024-05-15 10:30',40,'beginner',0),
(5,'Running Kubernetes at Sea','cloud',5,2,'2024-05-15 13:30',50,'advanced',0),(6,'Data Quality Workshop','data',6,5,'2024-05-16 13:00',180,'intermediate',0),(7,'Machine Learning on a Diet','ai',7,1,'2024-05-17 09:00',55,'intermediate',1),(8,'Green Software','cloud',8,4,'2024-05-16 11:00',30,'beginner',0),
(9,'Designing for Everyone','design',9,3,'2024-05-16 11:00',45,'beginner',0),(10,'Deep Dive into Query Planners','data',1,4,'2024-05-17 11:00',90,'advanced',0),(11,'Cloud Costs Explained','cloud',5,2,'2024-05-17 11:00',35,'intermediate',0),(12,'AI for Tired Teachers','ai',7,8,'2024-05-17 14:00',40,'beginner',0),(13,'Lightning Talks','mixed',NULL,6,'2024-05-17 16:00',75,'beginner',0);
INSERT INTO attendees VALUES
(1,'Nora','Klein','Postbank','Berlin','regular',390,'2024-02-11',1),(2,'David','Osei','Freelance','Accra','early bird',290,'2024-01-05',1),(3,'Sven','Holm','Ericsson','Stockholm','regular',390,'2024-03-20',1),(4,'Mei','Chen','TU Berlin','Berlin','student',90,'2024-03-02',1),
(5,'Paul','Garnier','Orange','Lyon','vip',890,'2024-01-30',1),(6,'Rosa','Bianchi',NULL,'Milan','student',90,'2024-04-18',0),(7,'Tim','Aldridge','BBC','London','regular',390,'2024-04-30',0),(8,'Agnes','Varga','Postbank','Budapest','early bird',290,'2024-01-19',1),
(9,'Jorge','Luna','Telefonica','Madrid','vip',890,'2024-04-02',1),(10,'Hanna','Berg','Ericsson','Stockholm','regular',390,'2024-05-06',1),(11,'Olga','Petrova',NULL,'Berlin','student',90,'2024-05-10',1),(12,'Ken','Wright','BBC','London','regular',390,'2024-05-12',0);
INSERT INTO registrations VALUES
(1,1,1,1,4),(2,1,2,1,5),(3,1,3,1,4),(4,1,5,1,3),(5,1,8,1,5),(6,1,9,0,NULL),(7,2,4,1,5),(8,2,7,0,NULL),(9,3,1,1,5),(10,3,4,1,5),(11,3,5,1,4),(12,3,10,1,5),(13,4,2,1,3),(14,4,6,1,4),(15,5,3,1,4),(16,5,10,1,2),
(17,6,1,1,4),(18,6,8,0,NULL),(19,7,5,1,5),(20,7,9,1,4),(21,7,2,1,5),(22,8,4,1,2),(23,9,7,1,3),(24,10,3,1,5),(25,10,2,1,4),(26,11,10,1,3),(27,12,11,1,4),(28,5,2,1,4);
INSERT INTO sponsors VALUES
(1,'Datapeak','gold',25000,'events@datapeak.io',1,'2023-11-02'),(2,'Fjord Cloud','platinum',40000,'marketing@fjordcloud.no',3,'2023-09-14'),(3,'Byte Coffee','bronze',3000,'hi@bytecoffee.com',NULL,'2024-03-25'),(4,'Lotus AI','gold',22000,'sponsor@lotus.ai',7,'2023-12-20'),
(5,'Nordic Books','bronze',2500,NULL,NULL,'2024-02-08'),(6,'City of Aarhus','silver',12000,'kultur@aarhus.dk',NULL,'2024-01-16'),(7,'Green Stack','silver',9500,'team@greenstack.ie',8,'2024-02-29'),(8,'Hostmaster','silver',10500,NULL,11,'2023-10-31');
