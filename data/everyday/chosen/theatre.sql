CREATE TABLE Play (
  PlayID INTEGER PRIMARY KEY,
  Title TEXT,
  Playwright TEXT,
  Genre TEXT,
  PremiereYear INTEGER,
  DurationMinutes INTEGER
);
CREATE TABLE Actor (
  ActorID INTEGER PRIMARY KEY,
  Name TEXT,
  BirthDate DATE,
  Nationality TEXT,
  HomeTown TEXT,
  MonthlySalary REAL,
  MentorID INTEGER,
  IsPermanent TEXT
);
CREATE TABLE Role (
  RoleID INTEGER PRIMARY KEY,
  PlayID INTEGER,
  ActorID INTEGER,
  CharacterName TEXT,
  RoleType TEXT,
  LineCount INTEGER
);
CREATE TABLE Venue (
  VenueID INTEGER PRIMARY KEY,
  VenueName TEXT,
  City TEXT,
  Seats INTEGER,
  HasBar TEXT
);
CREATE TABLE Performance (
  PerformanceID INTEGER PRIMARY KEY,
  PlayID INTEGER,
  VenueID INTEGER,
  PerformanceDate DATE,
  StartTime TEXT,
  TicketsSold INTEGER,
  TicketPrice REAL,
  Status TEXT
);
INSERT INTO Play VALUES
(1,'Hamlet','William Shakespeare','Tragedy',1601,210),
(2,'Twelfth Night','William Shakespeare','Comedy',1602,150),
(3,'The Cherry Orchard','Anton Chekhov','Drama',1904,135),
(4,'Uncle Vanya','Anton Chekhov','Drama',1899,128),
(5,'The Importance of Being Earnest','Oscar Wilde','Comedy',1895,120),
(6,'A Doll''s House','Henrik Ibsen','Drama',1879,140),
(7,'Waiting for Godot','Samuel Beckett','Absurdist',1953,115),
(8,'Tartuffe','Molière','Comedy',1664,105),
(9,'The Crucible','Arthur Miller','Drama',1953,165),
(10,'Rhinoceros','Eugène Ionesco','Absurdist',1959,125);
INSERT INTO Actor VALUES
(1,'Margaret Hale','1958-02-17','British','Leeds',4200,NULL,'Y'),
(2,'Oliver Finch','1985-07-09','British','Bristol',3100,1,'Y'),
(3,'Siobhan Kelly','1990-11-30','Irish','Galway',2800,1,'Y'),
(4,'Dmitri Volkov','1974-05-04','Russian','Saint Petersburg',3600,NULL,'Y'),
(5,'Amara Okafor','1996-01-22','Nigerian','Lagos',2400,3,'N'),
(6,'Lucas Meyer','1988-08-13','German','Cologne',3750,4,'Y'),
(7,'Freya Lindqvist','1999-12-02','Swedish','Malmö',2150,3,'N'),
(8,'George Pemberton','1949-09-28','British','York',3900,NULL,'N'),
(9,'Inès Fournier','1992-04-18','French','Nantes',2700,4,'Y'),
(10,'Callum Reid','2001-06-25','Scottish','Dundee',1900,2,'N'),
(11,'Hugh Donnelly','1980-03-11','Irish','Limerick',NULL,NULL,'N');
INSERT INTO Role VALUES
(1,1,2,'Hamlet','lead',1480),
(2,1,1,'Gertrude','supporting',155),
(3,1,4,'Claudius','supporting',540),
(4,1,7,'Ophelia','supporting',173),
(5,2,3,'Viola','lead',339),
(6,2,6,'Orsino','supporting',223),
(7,2,8,'Malvolio','supporting',278),
(8,3,1,'Ranevskaya','lead',410),
(9,3,4,'Lopakhin','lead',395),
(10,3,5,'Varya','supporting',180),
(11,4,4,'Vanya','lead',430),
(12,4,9,'Yelena','lead',300),
(13,5,2,'Jack Worthing','lead',365),
(14,5,6,'Algernon','lead',350),
(15,5,1,'Lady Bracknell','supporting',210),
(16,5,9,'Cecily','supporting',195),
(17,6,3,'Nora','lead',620),
(18,6,6,'Torvald','lead',480),
(19,7,8,'Vladimir','lead',500),
(20,7,2,'Estragon','lead',470),
(21,7,10,'The Boy','minor',25),
(22,8,6,'Tartuffe','lead',290),
(23,8,9,'Elmire','supporting',215),
(24,9,2,'John Proctor','lead',560),
(25,9,5,'Abigail','supporting',240),
(26,9,7,'Mary Warren','minor',90);
INSERT INTO Venue VALUES
(1,'Grand Playhouse','London',850,'Y'),
(2,'Riverside Studio','London',180,'N'),
(3,'Theatre Royal','Bath',600,'Y'),
(4,'The Old Mill','York',240,'Y'),
(5,'Harbour Stage','Bristol',400,'N'),
(6,'Castle Courtyard','Edinburgh',520,'N'),
(7,'Corn Exchange','Exeter',310,'Y'),
(8,'Pier Pavilion','Brighton',455,NULL);
INSERT INTO Performance VALUES
(1,1,1,'2023-01-14','19:30',812,48.00,'played'),
(2,1,1,'2023-01-21','19:30',790,48.00,'played'),
(3,1,3,'2023-02-11','19:00',540,42.00,'played'),
(4,2,3,'2023-02-25','19:00',410,36.00,'played'),
(5,5,5,'2023-03-10','20:00',385,30.00,'played'),
(6,5,5,'2023-03-11','15:00',260,24.00,'played'),
(7,7,2,'2023-03-24','20:00',95,22.00,'played'),
(8,3,1,'2023-04-15','19:30',605,45.00,'played'),
(9,6,4,'2023-05-06','19:00',222,28.00,'played'),
(10,6,4,'2023-05-07','15:00',140,20.00,'played'),
(11,8,5,'2023-05-27','20:00',198,30.00,'played'),
(12,9,1,'2023-06-17','19:30',720,50.00,'played'),
(13,9,3,'2023-07-01','19:00',NULL,42.00,'cancelled'),
(14,1,4,'2023-09-23','19:00',231,40.00,'played'),
(15,5,1,'2023-11-18','19:30',835,46.00,'played'),
(16,2,5,'2023-12-09','20:00',344,33.00,'played'),
(17,4,2,'2024-01-20','20:00',161,25.00,'played'),
(18,9,5,'2024-02-03','20:00',301,32.00,'played'),
(19,1,3,'2024-03-16','19:00',NULL,44.00,'planned'),
(20,8,1,'2024-04-06','19:30',NULL,47.00,'planned');
