CREATE TABLE Artists (
  ArtistId INTEGER PRIMARY KEY,
  Name TEXT,
  Country TEXT,
  Genre TEXT,
  FormedYear INTEGER,
  IsSolo INTEGER
);
CREATE TABLE Albums (
  AlbumId INTEGER PRIMARY KEY,
  Title TEXT,
  ArtistId INTEGER,
  ReleaseDate TEXT,
  RecordLabel TEXT,
  Price REAL
);
CREATE TABLE Tracks (
  TrackId INTEGER PRIMARY KEY,
  Title TEXT,
  AlbumId INTEGER,
  FeaturedArtistId INTEGER,
  DurationSec INTEGER,
  Explicit INTEGER
);
CREATE TABLE Users (
  UserId INTEGER PRIMARY KEY,
  UserName TEXT,
  Email TEXT,
  Country TEXT,
  Subscription TEXT,
  SignupDate TEXT,
  InvitedBy INTEGER
);
CREATE TABLE Playlists (
  PlaylistId INTEGER PRIMARY KEY,
  Name TEXT,
  UserId INTEGER,
  IsPublic INTEGER,
  CreatedOn TEXT
);
CREATE TABLE PlaylistTracks (
  PlaylistId INTEGER,
  TrackId INTEGER,
  Position INTEGER
);
CREATE TABLE Plays (
  PlayId INTEGER PRIMARY KEY,
  UserId INTEGER,
  TrackId INTEGER,
  PlayedAt TEXT,
  Device TEXT,
  Skipped INTEGER
);
INSERT INTO Artists VALUES
(1,'The Paper Lanterns','UK','Indie',2009,0),
(2,'Mira Solane','France','Pop',2015,1),
(3,'Kobalt 9','Germany','Electronic',2011,0),
(4,'Dusty Reyes','USA','Country',1998,1),
(5,'Nightjar Quartet','UK','Jazz',2003,0),
(6,'Aiko Tamura','Japan','Pop',2018,1),
(7,'Velvet Anchor','USA','Rock',1994,0),
(8,'Oso Blanco','Spain','Hip Hop',2016,1),
(9,'Frostwald','Germany','Metal',2007,0);
INSERT INTO Albums VALUES
(1,'Folded Skies',1,'2012-05-14','Harbour Records',9.99),
(2,'Letters Home',1,'2017-09-29','Harbour Records',11.99),
(3,'Lumière',2,'2019-03-08','Disques Azur',10.99),
(4,'Voltage Garden',3,'2014-11-21','Strom',8.99),
(5,'Night Shift Berlin',3,'2021-02-12','Strom',12.99),
(6,'Long Road to Amarillo',4,'2001-07-03',NULL,6.99),
(7,'Blue Hour Sessions',5,'2010-10-18','Minor Key',13.99),
(8,'Neon Umbrella',6,'2020-06-26','Tokyo Pop Works',14.5),
(9,'Rust & Salt',7,'1996-04-16','Big Pier',7.99),
(10,'Deep Water',7,'2004-08-24','Big Pier',8.49),
(11,'Calle 13 y Media',8,'2022-05-06',NULL,9.49),
(12,'Second Umbrella',6,'2023-07-14','Tokyo Pop Works',15.5);
INSERT INTO Tracks VALUES
(1,'Paper Boats',1,NULL,214,0),
(2,'Skyline Letters',1,NULL,251,0),
(3,'Home Again',2,NULL,198,0),
(4,'Rain on Glass',2,2,263,0),
(5,'Soleil',3,NULL,187,0),
(6,'Minuit',3,NULL,205,0),
(7,'Circuit Love',4,NULL,342,0),
(8,'Garden of Wires',4,NULL,398,0),
(9,'U8 to Nowhere',5,8,301,1),
(10,'Sunrise Ostkreuz',5,NULL,417,0),
(11,'Amarillo Rain',6,NULL,229,0),
(12,'Blue Hour',7,NULL,486,0),
(13,'Neon Love',8,NULL,194,0),
(14,'Umbrella Dance',8,3,208,0),
(15,'Rust',9,NULL,277,1),
(16,'Salt in the Wound',9,NULL,310,1),
(17,'Deep Water',10,NULL,295,0),
(18,'Barrio Love',11,NULL,176,1),
(19,'Media Noche',11,2,183,1),
(20,'Kyoto Express',12,NULL,201,0);
INSERT INTO Users VALUES
(1,'anna_k','anna.k@mail.example','Germany','Premium','2019-04-12',NULL),
(2,'bigdave','dave@mail.example','UK','Free','2020-01-30',NULL),
(3,'celine','celine@mail.example','France','Premium','2020-08-19',1),
(4,'diego99',NULL,'Spain','Free','2021-03-05',NULL),
(5,'emi_t','emi@mail.example','Japan','Family','2021-11-11',NULL),
(6,'frankie','frankie@mail.example','USA','Premium','2022-02-14',2),
(7,'gosia','gosia@mail.example','Poland','Student','2022-10-03',1),
(8,'henrik','henrik@mail.example','Germany','Family','2023-01-21',7),
(9,'ines',NULL,'Spain','Student','2023-05-17',4),
(10,'jojo','jojo@mail.example','USA','Free','2023-09-08',6),
(11,'kwame','kwame@mail.example','UK','Premium','2024-01-15',1);
INSERT INTO Playlists VALUES
(1,'Morning Coffee',1,1,'2022-03-01'),
(2,'Workout Hits',6,1,'2022-06-12'),
(3,'Rainy Days',3,1,'2022-11-04'),
(4,'secret crush',7,0,'2023-02-14'),
(5,'Road Trip',2,1,'2023-05-27'),
(6,'Focus',1,0,'2023-08-30'),
(7,'Party 2024',10,1,'2024-01-01'),
(8,'Empty for now',5,0,'2024-02-02');
INSERT INTO PlaylistTracks VALUES
(1,1,1),(1,5,2),(1,12,3),(2,9,1),(2,13,2),(2,15,3),(2,18,4),(2,7,5),(3,4,1),(3,11,2),(3,6,3),
(4,13,1),(4,18,2),(4,7,3),(5,11,1),(5,17,2),(5,15,3),(5,3,4),(6,8,1),(6,10,2),(7,14,1),(7,19,2),(7,13,3);
INSERT INTO Plays VALUES
(1,1,1,'2023-11-02 07:30','phone',0),(2,1,12,'2023-11-02 07:35','phone',0),(3,1,10,'2023-11-05 22:10','speaker',0),
(4,2,15,'2023-11-07 18:02','desktop',0),(5,2,17,'2023-11-07 18:08','desktop',1),(6,3,5,'2023-11-12 09:15','phone',0),
(7,3,4,'2023-11-12 09:19','phone',0),(8,5,13,'2023-11-20 20:44','tablet',0),(9,5,14,'2023-11-20 20:48','tablet',0),
(10,6,9,'2023-12-01 06:55','phone',0),(11,6,18,'2023-12-01 07:00','phone',0),(12,6,13,'2023-12-01 07:03','phone',1),
(13,7,13,'2023-12-14 23:30','desktop',0),(14,7,18,'2023-12-14 23:34','desktop',0),(15,8,8,'2023-12-24 15:00','speaker',0),
(16,9,19,'2023-12-31 21:12','phone',0),(17,10,14,'2024-01-01 00:05','speaker',0),(18,10,13,'2024-01-01 00:09','speaker',0),
(19,10,19,'2024-01-01 00:13','speaker',1),(20,11,3,'2024-01-16 08:20','phone',0),(21,11,1,'2024-01-16 08:24','phone',0),
(22,1,5,'2024-01-20 10:00','phone',0),(23,3,13,'2024-02-03 11:45','phone',0),(24,6,15,'2024-02-10 06:50','phone',1),
(25,6,7,'2024-02-10 06:56','phone',0),(26,8,10,'2024-02-11 16:30','speaker',0),(27,2,11,'2024-02-12 19:00','desktop',0);
