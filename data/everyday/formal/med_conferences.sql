CREATE TABLE Venue (VenueID INTEGER PRIMARY KEY, VenueName TEXT, City TEXT, Country TEXT, SeatingCapacity INTEGER, DailyHire REAL);
CREATE TABLE Conference (ConferenceID INTEGER PRIMARY KEY, Title TEXT, VenueID INTEGER, StartDate DATETIME, NumDays INTEGER, Fee REAL, Theme TEXT, FOREIGN KEY (VenueID) REFERENCES Venue(VenueID));
CREATE TABLE Physician (PhysicianID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Specialty TEXT, Hospital TEXT, HomeCountry TEXT, YearsOfPractice INTEGER);
CREATE TABLE Talk (TalkID INTEGER PRIMARY KEY, ConferenceID INTEGER, SpeakerID INTEGER, ChairID INTEGER, TalkTitle TEXT, Minutes INTEGER, IsKeynote BOOLEAN, AudienceSize INTEGER,
 FOREIGN KEY (ConferenceID) REFERENCES Conference(ConferenceID), FOREIGN KEY (SpeakerID) REFERENCES Physician(PhysicianID), FOREIGN KEY (ChairID) REFERENCES Physician(PhysicianID));
CREATE TABLE Registration (RegistrationID INTEGER PRIMARY KEY, ConferenceID INTEGER, PhysicianID INTEGER, AmountPaid REAL, MealPlan TEXT,
 FOREIGN KEY (ConferenceID) REFERENCES Conference(ConferenceID), FOREIGN KEY (PhysicianID) REFERENCES Physician(PhysicianID));
INSERT INTO Venue VALUES (1,'Kongresshalle am See','Zurich','Switzerland',1800,9500),(2,'Belvedere Centre','Porto','Portugal',950,4200),(3,'Harbourfront Forum','Rotterdam','Netherlands',2400,8800),
(4,'Royal Infirmary Hall','Edinburgh','United Kingdom',420,2600),(5,'Palais Lumière','Lyon','France',1300,6100),(6,'Douro Auditorium','Porto','Portugal',300,1700);
INSERT INTO Conference VALUES (1,'European Heart Days',1,'2022-09-08 09:00:00',4,780,'Cardiology'),(2,'Small Bones Symposium',2,'2022-11-17 08:30:00',2,290,'Orthopaedics'),
(3,'Nerve and Brain Congress',3,'2023-03-22 09:00:00',5,850,'Neurology'),(4,'Scottish Skin Meeting',4,'2023-06-02 10:00:00',1,120,'Dermatology'),(5,'Heart Failure Update',5,'2023-10-12 08:00:00',3,540,'Cardiology'),
(6,'Iberian Pain Forum',2,'2024-02-01 09:30:00',2,260,'Anaesthesia'),(7,'Stroke Care Summit',3,'2024-05-15 09:00:00',3,615,'Neurology'),(8,'Rural Medicine Day',4,'2024-09-20 09:00:00',1,NULL,'General Practice');
INSERT INTO Physician VALUES (1,'Annelies','de Vries','Cardiology','Maas Hospital','Netherlands',22),(2,'Tiago','Carvalho','Anaesthesia','Santo Amaro','Portugal',15),(3,'Fiona','MacLeod','Dermatology','Lothian General','United Kingdom',31),
(4,'Beat','Ammann','Cardiology','Limmat Clinic','Switzerland',18),(5,'Camille','Roussel','Neurology','Hôpital Saint-Jean','France',9),(6,'Rui','Fontes','Orthopaedics','Santo Amaro','Portugal',27),
(7,'Hannah','Whitfield','Neurology','Lothian General','United Kingdom',12),(8,'Sven','Bakker','Neurology','Maas Hospital','Netherlands',35),(9,'Delphine','Marchand','Cardiology','Hôpital Saint-Jean','France',6),
(10,'Arun','Pillai','General Practice',NULL,'India',20),(11,'Mirja','Koskela','Orthopaedics','Saimaa Clinic','Finland',14);
INSERT INTO Talk VALUES (1,1,4,1,'Valves without Surgery',45,1,1250),(2,1,1,9,'Beta Blockers Revisited',30,0,610),(3,1,9,4,'Young Hearts',25,0,480),(4,2,6,2,'The Broken Wrist',40,1,390),(5,2,2,6,'Blocks for Hand Surgery',20,0,210),
(6,3,8,5,'Mapping the Mind',60,1,1730),(7,3,7,8,'Migraine in Teenagers',30,0,720),(8,3,5,8,'Sleep and Seizures',35,0,655),(9,4,3,NULL,'Eczema at Every Age',50,1,300),(10,5,4,9,'When the Pump Fails',45,1,880),
(11,5,1,4,'Remote Monitoring',30,0,540),(12,6,2,6,'Opioids: Less Is More',40,1,410),(13,6,6,2,'Pain after Joint Replacement',25,0,260),(14,7,8,7,'Minutes That Matter',55,1,1490),(15,7,7,8,'Clot Retrieval at Night',35,0,830),(16,7,4,5,'The Heart behind the Stroke',30,0,905),
(17,8,10,3,'One Doctor, Three Valleys',40,1,140),(18,6,2,11,'Nerve Stimulators',20,0,185),
(19,8,1,10,'Heart Checks by Telephone',25,0,125),(20,8,3,NULL,'Skin Clinics on Wheels',20,0,95);
INSERT INTO Registration VALUES (1,1,1,780,'standard'),(2,1,4,0,'standard'),(3,1,9,390,'vegetarian'),(4,1,5,780,'none'),(5,2,6,290,'standard'),(6,2,11,290,'vegetarian'),(7,3,8,0,'standard'),(8,3,7,850,'standard'),(9,3,5,850,'none'),
(10,3,1,850,'standard'),(11,4,3,120,'none'),(12,5,4,0,'standard'),(13,5,9,540,'vegetarian'),(14,5,1,540,'standard'),(15,6,2,260,'standard'),(16,6,6,130,'none'),(17,7,8,615,'standard'),(18,7,7,615,'standard'),(19,7,5,307.5,'none'),(20,8,3,0,'none'),(21,3,4,850,'vegetarian');
