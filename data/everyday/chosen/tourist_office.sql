CREATE TABLE guides (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT, main_language TEXT, daily_rate REAL, hired_on TEXT, is_active INTEGER, mentor_id INTEGER, FOREIGN KEY (mentor_id) REFERENCES guides(id));
CREATE TABLE tours (id INTEGER PRIMARY KEY, title TEXT, category TEXT, duration_hours REAL, price REAL, max_people INTEGER, guide_id INTEGER, FOREIGN KEY (guide_id) REFERENCES guides(id));
CREATE TABLE tourists (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, country TEXT, birth_date TEXT, email TEXT, wants_newsletter INTEGER);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, tour_id INTEGER, tourist_id INTEGER, tour_date TEXT, people INTEGER, status TEXT, booked_on TEXT, FOREIGN KEY (tour_id) REFERENCES tours(id), FOREIGN KEY (tourist_id) REFERENCES tourists(id));
CREATE TABLE reviews (id INTEGER PRIMARY KEY, booking_id INTEGER, rating INTEGER, comment TEXT, written_on TEXT, FOREIGN KEY (booking_id) REFERENCES bookings(id));
INSERT INTO guides VALUES
(1,'Marta','Silva','marta@lisboatours.pt','Portuguese',140,'2015-04-01',1,NULL),
(2,'João','Pereira','joao@lisboatours.pt','English',125,'2017-03-15',1,1),
(3,'Claire','Dubois',NULL,'French',118,'2018-06-01',1,1),
(4,'Hans','Keller','hans@lisboatours.pt','German',150,'2016-09-10',1,NULL),
(5,'Ines','Costa','ines@lisboatours.pt','English',95,'2021-05-20',1,4),
(6,'Pablo','Ruiz',NULL,'Spanish',105,'2019-02-11',0,1),
(7,'Emily','Stone','emily@lisboatours.pt','English',110,'2022-03-01',1,2),
(8,'Luca','Moretti','luca@lisboatours.pt','Italian',160,'2020-07-07',0,4),
(9,'Sofia','Nunes','sofia@lisboatours.pt','Portuguese',88,'2023-04-12',1,5);
INSERT INTO tours VALUES
(1,'Old Town Walk','walking',2,18,20,1),(2,'Sunset Sailing','boat',3,65,12,4),(3,'Fado Night','culture',4,48,25,1),
(4,'Tram 28 Ride','city',1.5,22,15,2),(5,'Sintra Palaces','day trip',8,95,30,3),(6,'Food Market Tasting','food',3.5,55,10,5),
(7,'Hidden Courtyards','walking',2.5,20,14,7),(8,'Dolphin Watching','boat',5,79,16,4),(9,'Wine Cellars','food',6,88,18,2),
(10,'Tile Museum Visit','culture',2,15,22,NULL),(11,'Night Photography Walk','walking',3,35,8,1);
INSERT INTO tourists VALUES
(1,'Anna','Schmidt','Germany','1985-02-14','anna.s@web.de',1),(2,'Oliver','Brown','United Kingdom','1972-11-30','obrown@mail.co.uk',0),
(3,'Yuki','Tanaka','Japan','1994-07-08',NULL,0),(4,'Marie','Lefevre','France','1968-05-19','marie.l@orange.fr',1),
(5,'Peter','Wagner','Germany','1990-09-03','p.wagner@gmx.de',0),(6,'Laura','Gomez','Spain','2001-12-25','lauragomez@mail.es',1),
(7,'Mike','Johnson','United States','1979-03-17','mikej@mail.com',1),(8,'Susan','Johnson','United States','1981-08-22',NULL,0),
(9,'Giulia','Romano','Italy','1998-01-09','giulia.r@libero.it',1),(10,'Lars','Nilsen','Norway','1959-06-28','lars@nilsen.no',0),
(11,'Karin','Vogel','Germany','1963-10-11',NULL,0),(12,'Emma','Clark','United Kingdom','1995-04-04','emma.c@mail.co.uk',1);
INSERT INTO bookings VALUES
(1,1,1,'2023-05-06',2,'confirmed','2023-04-20'),(2,2,1,'2023-05-07',2,'confirmed','2023-04-20'),(3,5,2,'2023-05-10',4,'confirmed','2023-03-02'),
(4,3,3,'2023-05-12',1,'cancelled','2023-05-01'),(5,1,4,'2023-06-01',3,'confirmed','2023-05-15'),(6,6,4,'2023-06-02',2,'confirmed','2023-05-15'),
(7,8,5,'2023-06-15',2,'confirmed','2023-06-01'),(8,1,6,'2023-07-03',6,'confirmed','2023-06-20'),(9,4,6,'2023-07-04',5,'cancelled','2023-06-20'),
(10,2,7,'2023-07-09',2,'confirmed','2023-05-28'),(11,5,7,'2023-07-10',2,'confirmed','2023-05-28'),(12,9,7,'2023-07-12',2,'pending','2023-06-30'),
(13,1,9,'2023-09-02',1,'confirmed','2023-08-29'),(14,7,9,'2023-09-03',1,'confirmed','2023-08-29'),(15,5,10,'2024-03-16',8,'confirmed','2024-01-11'),
(16,3,10,'2024-03-17',4,'pending','2024-01-11'),(17,1,12,'2024-04-01',2,'confirmed','2024-03-20'),(18,8,12,'2024-04-02',3,'cancelled','2024-03-20'),
(19,2,7,'2024-05-18',4,'confirmed','2024-04-02'),(20,6,2,'2024-05-20',2,'confirmed','2024-04-30'),(21,5,1,'2024-06-07',3,'pending','2024-05-05'),(22,9,2,'2024-06-09',2,'confirmed','2024-04-30');
INSERT INTO reviews VALUES
(1,1,5,'Marta knows every corner!','2023-05-09'),(2,2,4,'Lovely, a bit windy','2023-05-09'),(3,3,3,'Too long on the bus','2023-05-14'),(4,5,4,'A bit fast for my knees','2023-06-05'),
(5,6,5,'Delicious','2023-06-05'),(6,7,2,'No dolphins seen','2023-06-18'),(7,8,4,'Great group','2023-07-05'),(8,10,5,'Best evening of our trip','2023-07-12'),
(9,11,4,NULL,'2023-07-13'),(10,13,5,'Perfect','2023-09-04'),(11,15,4,'Well organised','2024-03-20'),(12,19,5,'Came back for a second time','2024-05-22'),(13,22,1,'Guide was late','2024-06-11');
