CREATE TABLE users (user_id INTEGER PRIMARY KEY, full_name TEXT, email TEXT, company TEXT, plan TEXT, invited_by INTEGER, joined_on DATE, FOREIGN KEY (invited_by) REFERENCES users(user_id));
CREATE TABLE surveys (survey_id INTEGER PRIMARY KEY, owner_id INTEGER, title TEXT, language TEXT, created_on DATE, closes_on DATE, is_published BOOLEAN, is_anonymous BOOLEAN, FOREIGN KEY (owner_id) REFERENCES users(user_id));
CREATE TABLE questions (question_id INTEGER PRIMARY KEY, survey_id INTEGER, position INTEGER, question_text TEXT, question_type TEXT, is_required BOOLEAN, FOREIGN KEY (survey_id) REFERENCES surveys(survey_id));
CREATE TABLE respondents (respondent_id INTEGER PRIMARY KEY, survey_id INTEGER, country TEXT, age INTEGER, gender TEXT, device TEXT, started_at DATETIME, minutes_taken REAL, completed BOOLEAN, FOREIGN KEY (survey_id) REFERENCES surveys(survey_id));
CREATE TABLE answers (answer_id INTEGER PRIMARY KEY, question_id INTEGER, respondent_id INTEGER, answer_text TEXT, rating INTEGER, FOREIGN KEY (question_id) REFERENCES questions(question_id), FOREIGN KEY (respondent_id) REFERENCES respondents(respondent_id));
INSERT INTO users VALUES
(1,'Helena Marsh','helena@brightlabs.io','Bright Labs','enterprise',NULL,'2020-02-03'),
(2,'Tariq Aziz','tariq@citybikes.org','City Bikes','pro',1,'2021-05-19'),
(3,'Monika Sauer','m.sauer@uni-ulm.de','Uni Ulm','free',NULL,'2021-11-08'),
(4,'Greg Holt',NULL,NULL,'free',2,'2022-04-27'),
(5,'Fatou Diop','fatou@afrifood.sn','AfriFood','pro',1,'2022-09-14'),
(6,'Li Wei','liwei@brightlabs.io','Bright Labs','enterprise',1,'2023-01-30'),
(7,'Sandra Ruiz','sandra@hotelsol.es','Hotel Sol','pro',5,'2023-06-02'),
(8,'Ole Berg','ole@berg.no',NULL,'free',NULL,'2023-12-11');
INSERT INTO surveys VALUES
(1,1,'Employee Happiness 2022','English','2022-10-01','2022-10-31',1,1),
(2,1,'Employee Happiness 2023','English','2023-10-02','2023-10-31',1,1),
(3,2,'Bike Sharing Feedback','English','2023-04-12','2023-05-15',1,0),
(4,3,'Studentisches Wohnen','German','2022-11-20','2023-01-15',1,1),
(5,5,'Street Food Habits','French','2023-03-06','2023-04-06',1,0),
(6,6,'Beta Tester Interview','English','2023-08-22',NULL,0,0),
(7,7,'Guest Satisfaction','Spanish','2023-07-01','2023-09-30',1,0),
(8,2,'E-Bike Pricing','English','2024-01-16',NULL,0,0),
(9,3,'Mensa Umfrage','German','2024-02-05','2024-03-05',1,1),
(10,2,'Helmet Safety','English','2024-03-11','2024-04-11',1,0);
INSERT INTO questions VALUES
(1,1,1,'How happy are you at work?','rating',1),
(2,1,2,'What would you improve?','text',0),
(3,2,1,'How happy are you at work this year?','rating',1),
(4,2,2,'Would you recommend us as an employer?','yes/no',1),
(5,2,3,'Any comments?','text',0),
(6,3,1,'How do you rate our bikes?','rating',1),
(7,3,2,'How do you rate our app?','rating',1),
(8,3,3,'Which station do you use most?','text',0),
(9,3,4,'Do you own a helmet?','yes/no',0),
(10,4,1,'Wie zufrieden sind Sie mit Ihrer Wohnung?','rating',1),
(11,4,2,'Wohnen Sie allein?','yes/no',1),
(12,5,1,'Combien de fois par semaine ?','choice',1),
(13,7,1,'How was your room?','rating',1),
(14,7,2,'How was the breakfast?','rating',1),
(15,7,3,'Will you come back?','yes/no',0),
(16,9,1,'Wie schmeckt das Essen?','rating',1),
(17,10,1,'Do you wear a helmet?','yes/no',1),
(18,6,1,'What did you test?','text',1);
INSERT INTO respondents VALUES
(1,1,'Germany',34,'f','desktop','2022-10-03 09:12:00',4.5,1),
(2,1,'Germany',51,'m','desktop','2022-10-04 13:40:00',6,1),
(3,1,'Poland',28,'f','mobile','2022-10-12 20:05:00',3,0),
(4,2,'Germany',35,'f','desktop','2023-10-05 10:00:00',7.5,1),
(5,2,'Spain',42,'m','mobile','2023-10-09 08:30:00',5,1),
(6,3,'United Kingdom',23,'m','mobile','2023-04-15 17:22:00',2.5,1),
(7,3,'United Kingdom',31,'f','mobile','2023-04-18 18:01:00',3.5,1),
(8,3,'France',NULL,NULL,'tablet','2023-04-20 11:47:00',8,1),
(9,3,'United Kingdom',64,'m','desktop','2023-05-02 14:10:00',11,0),
(10,3,'Germany',19,'f','mobile','2023-05-11 21:35:00',4,1),
(11,4,'Germany',22,'f','mobile','2022-11-25 16:00:00',3,1),
(12,4,'Germany',25,'m','mobile','2022-12-02 12:15:00',3.8,1),
(13,5,'Senegal',38,'f','mobile','2023-03-10 19:44:00',1.5,1),
(14,7,'Spain',47,'f','tablet','2023-07-14 22:03:00',5.5,1),
(15,7,'France',58,'m','mobile','2023-08-08 09:26:00',6.5,1),
(16,7,'Germany',40,'f','mobile','2023-08-21 23:11:00',2,0),
(17,9,'Germany',21,NULL,'mobile','2024-02-07 12:58:00',1.8,1),
(18,2,'Poland',29,'f','mobile','2023-10-17 15:15:00',9,1);
INSERT INTO answers VALUES
(1,1,1,NULL,8),(2,2,1,'more home office',NULL),(3,1,2,NULL,5),(4,2,2,'better coffee',NULL),(5,1,3,NULL,7),
(6,3,4,NULL,9),(7,4,4,'yes',NULL),(8,3,5,NULL,6),(9,4,5,'no',NULL),(10,5,5,'too many meetings',NULL),
(11,6,6,NULL,9),(12,7,6,NULL,4),(13,8,6,'Central Station',NULL),(14,6,7,NULL,8),(15,7,7,NULL,6),
(16,6,8,NULL,7),(17,9,8,'yes',NULL),(18,6,9,NULL,3),(19,6,10,NULL,10),(20,7,10,NULL,5),
(21,10,11,NULL,6),(22,11,11,'no',NULL),(23,10,12,NULL,8),(24,13,14,NULL,9),(25,14,14,NULL,10),
(26,15,14,'yes',NULL),(27,13,15,NULL,7),(28,14,15,NULL,8),(29,16,17,NULL,2),(30,3,18,NULL,8);
