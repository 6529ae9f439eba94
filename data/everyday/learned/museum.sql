CREATE TABLE Artists (ArtistID INTEGER PRIMARY KEY, Name TEXT, Nationality TEXT, BirthYear INTEGER, DeathYear INTEGER, TeacherID INTEGER REFERENCES Artists(ArtistID));
CREATE TABLE Works (WorkID INTEGER PRIMARY KEY, Title TEXT, ArtistID INTEGER REFERENCES Artists(ArtistID), YearCreated INTEGER, Medium TEXT, InsuredValue REAL, RoomCode TEXT, OnDisplay BOOLEAN);
CREATE TABLE Exhibitions (ExhibitionID INTEGER PRIMARY KEY, Title TEXT, StartDate DATE, EndDate DATE, Curator TEXT, Budget REAL);
CREATE TABLE ExhibitionWorks (ExhibitionID INTEGER REFERENCES Exhibitions(ExhibitionID), WorkID INTEGER REFERENCES Works(WorkID), Position INTEGER, PRIMARY KEY (ExhibitionID, WorkID));
CREATE TABLE Visitors (VisitorID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Country TEXT, BirthDate DATE, Email TEXT, IsMember BOOLEAN);
CREATE TABLE Tickets (TicketID INTEGER PRIMARY KEY, VisitorID INTEGER REFERENCES Visitors(VisitorID), ExhibitionID INTEGER REFERENCES Exhibitions(ExhibitionID), VisitDate DATE, Price REAL, TicketType TEXT, Rating INTEGER);
INSERT INTO Artists VALUES
(1,'Albrecht Vossen','German',1801,1873,NULL),
(2,'Clémence Aubry','French',1834,1902,NULL),
(3,'Lucien Marchetti','French',1859,1931,2),
(4,'Ilse Brandauer','Austrian',1888,1965,NULL),
(5,'Sigurd Holmgren','Swedish',1822,1890,1),
(6,'Tomoko Ishida','Japanese',1946,NULL,NULL),
(7,'Pilar Quintana','Spanish',1961,NULL,NULL),
(8,'Ezra Whitcombe','British',1905,1978,4),
(9,'Nadine Okoye','British',1979,NULL,NULL),
(10,'Henri Delcourt','French',1871,1940,3),
(11,'Gustav Reimers','German',1930,2011,8);
INSERT INTO Works VALUES
(1,'Harbour at Dawn',1,1842,'oil',420000,'A-01',1),
(2,'Portrait of the Mayor',1,1851,'oil',265000,'A-01',1),
(3,'Winter Birches',5,1866,'oil',180000,'A-02',1),
(4,'The Laundresses',2,1869,'oil',1350000,'B-10',1),
(5,'Garden in Rain',2,1878,'watercolour',310000,NULL,0),
(6,'Boulevard at Night',3,1893,'oil',2100000,'B-10',1),
(7,'Study of Hands',3,1888,'drawing',74000,NULL,0),
(8,'Poppies',10,1904,'oil',890000,'B-11',1),
(9,'Factory Gate',4,1927,'woodcut',56000,'C-05',1),
(10,'Mother and Child',4,1931,'woodcut',61500,'C-05',1),
(11,'Broken Chair',8,1951,'sculpture',145000,'C-06',1),
(12,'White Silence',6,1984,'installation',230000,'D-01',0),
(13,'Thousand Cranes',6,1999,'installation',375000,'D-01',1),
(14,'Blue Corridor',7,2005,'photograph',38000,'D-02',1),
(15,'Salt',7,2016,'photograph',42500,'D-02',1),
(16,'Echoes of Lagos',9,2019,'oil',95000,'D-03',1),
(17,'Night Garden',3,1901,'oil',1640000,NULL,0),
(18,'Harvest Evening',10,1911,'watercolour',132000,NULL,0);
INSERT INTO Exhibitions VALUES
(1,'Light and Water','2022-03-12','2022-07-31','Marianne Vogt',240000),
(2,'Black on White: Prints','2022-10-01','2023-01-15','Tobias Lenz',85000),
(3,'Paris by Night','2023-02-18','2023-06-18','Marianne Vogt',410000),
(4,'Now: Contemporary Voices','2023-09-09','2024-02-25','Aisha Rahman',195000),
(5,'Northern Landscapes','2024-03-23','2024-08-18','Tobias Lenz',160000),
(6,'Hidden Treasures','2024-09-14','2024-12-01','Marianne Vogt',70000),
(7,'Masters of Sculpture','2025-02-01','2025-06-01',NULL,300000),
(8,'Colour!','2025-09-20','2026-01-10','Aisha Rahman',125000);
INSERT INTO ExhibitionWorks VALUES
(1,1,1),(1,4,2),(1,5,3),(1,8,4),(2,7,1),(2,9,2),(2,10,3),(3,4,1),(3,6,2),(3,17,3),(3,8,4),(3,2,5),(4,12,1),(4,13,2),(4,14,3),(4,15,4),(4,16,5),(4,11,6),(5,1,1),(5,3,2),(6,5,1),(6,7,2),(6,17,3);
INSERT INTO Visitors VALUES
(1,'Eleni','Papadakis','Greece','1988-05-21','eleni.p@mail.gr',1),
(2,'Jack','Doyle','Ireland','1995-10-02','jackd@mail.ie',0),
(3,'Sophie','Renard','France','1971-02-14',NULL,1),
(4,'Mateo','Silva','Portugal','2003-12-30','mateo.s@mail.pt',0),
(5,'Ruth','Zimmer','Germany','1949-07-08','ruth.zimmer@mail.de',1),
(6,'Karl','Zimmer','Germany','1946-09-19',NULL,1),
(7,'Aya','Tanabe','Japan','1990-01-11','aya.t@mail.jp',0),
(8,'Leon','Wirth','Germany','2012-04-25',NULL,0),
(9,'Claire','Dumont','France','1984-11-06','claire.dumont@mail.fr',0),
(10,'Zofia','Wrona','Poland','1999-08-17','zofia@mail.pl',0),
(11,'Peter','Wirth','Germany','1978-03-03','p.wirth@mail.de',1);
INSERT INTO Tickets VALUES
(1,1,1,'2022-04-02',14.00,'adult',5),
(2,3,1,'2022-05-14',9.00,'member',4),
(3,5,1,'2022-05-20',9.00,'member',5),
(4,6,1,'2022-05-20',9.00,'member',3),
(5,9,2,'2022-11-05',12.00,'adult',NULL),
(6,5,2,'2022-12-03',8.00,'member',4),
(7,2,3,'2023-03-04',18.00,'adult',5),
(8,3,3,'2023-03-11',12.00,'member',5),
(9,9,3,'2023-03-11',18.00,'adult',4),
(10,4,3,'2023-04-22',10.00,'student',4),
(11,1,3,'2023-05-06',12.00,'member',5),
(12,11,3,'2023-06-10',12.00,'member',2),
(13,8,3,'2023-06-10',5.00,'child',NULL),
(14,7,4,'2023-10-07',16.00,'adult',5),
(15,4,4,'2023-11-18',9.00,'student',3),
(16,1,4,'2023-12-28',11.00,'member',4),
(17,5,4,'2024-01-13',11.00,'member',2),
(18,2,4,'2024-02-03',16.00,'adult',NULL),
(19,11,5,'2024-04-20',10.00,'member',4),
(20,8,5,'2024-04-20',4.00,'child',5),
(21,5,5,'2024-05-11',10.00,'member',5),
(22,3,6,'2024-10-05',8.00,'member',3),
(23,5,6,'2024-11-16',8.00,'member',NULL);
