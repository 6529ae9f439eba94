CREATE TABLE Persons (
 PersonID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, BirthYear INTEGER, Country TEXT, NativeLanguage TEXT);
CREATE TABLE Publishers (
 PublisherID INTEGER PRIMARY KEY, Name TEXT, City TEXT, Country TEXT, FoundedYear INTEGER, Employees INTEGER);
CREATE TABLE Novels (
 NovelID INTEGER PRIMARY KEY, Title TEXT, AuthorID INTEGER REFERENCES Persons(PersonID), OriginalLanguage TEXT, FirstPublishedYear INTEGER, Pages INTEGER);
CREATE TABLE Translations (
 TranslationID INTEGER PRIMARY KEY, NovelID INTEGER REFERENCES Novels(NovelID), Title TEXT, TranslatorID INTEGER REFERENCES Persons(PersonID), ReviserID INTEGER REFERENCES Persons(PersonID),
 PublisherID INTEGER REFERENCES Publishers(PublisherID), TargetLanguage TEXT, SignedDate TEXT, DeliveredDate TEXT, Pages INTEGER, Fee REAL, ShopPrice REAL, CopiesPrinted INTEGER, CopiesSold INTEGER);
CREATE TABLE Prizes (PrizeID INTEGER PRIMARY KEY, Name TEXT, Country TEXT, Money REAL);
CREATE TABLE PrizeWins (PrizeWinID INTEGER PRIMARY KEY, PrizeID INTEGER REFERENCES Prizes(PrizeID), TranslationID INTEGER REFERENCES Translations(TranslationID), AwardYear INTEGER);
INSERT INTO Persons VALUES
(1,'Livia','Marchetti',1951,'Italy','Italian'),(2,'Anders','Holm',1968,'Norway','Norwegian'),(3,'Rosa','Quintana',1974,'Spain','Spanish'),(4,'Henri','Delmas',1944,'France','French'),
(5,'Edith','Warren',1980,'United Kingdom','English'),(6,'Samuel','Oakes',1965,'Ireland','English'),(7,'Birgit','Sander',1971,'Germany','German'),(8,'Lukas','Thoma',1983,'Austria','German'),
(9,'Claire','Fontaine',1959,'France','French'),(10,'Tomas','Rivera',1977,'Spain','Spanish'),(11,'Nora','Lindqvist',1990,'Norway','Norwegian'),(12,'Margit','Ohler',1962,'Germany','German');
INSERT INTO Publishers VALUES
(1,'Kranich Verlag','Berlin','Germany',1921,48),(2,'Harbour Lane Press','London','United Kingdom',1987,12),(3,'Editions du Phare','Lyon','France',1956,23),(4,'Isarbuch','Munich','Germany',2004,7),(5,'Casa del Viento','Madrid','Spain',1978,19);
INSERT INTO Novels VALUES
(1,'La casa di sale',1,'Italian',1986,310),(2,'Fjellet brenner',2,'Norwegian',2003,412),(3,'Un mapa de lluvia',3,'Spanish',2011,268),(4,'Les horloges mortes',4,'French',1979,355),
(5,'The Ferryman''s Ledger',6,'English',2008,390),(6,'Cinque lettere',1,'Italian',1998,198),(7,'Glasschwalben',12,'German',2015,244),(8,'Is under huden',2,'Norwegian',2014,287),(9,'Le dernier bac',9,'French',2001,176);
INSERT INTO Translations VALUES
(1,1,'The House of Salt',5,6,2,'English','2015-02-10','2016-01-20',334,9200,18.9,4000,3650),
(2,1,'Das Salzhaus',7,12,1,'German','2012-05-03','2013-03-30',362,10800,22,6000,5810),
(3,2,'The Mountain Burns',6,5,2,'English','2017-09-12','2018-11-05',431,12100,19.5,3500,2120),
(4,2,'Der Berg brennt',8,7,1,'German','2016-01-18','2017-02-14',460,13500,24,8000,7440),
(5,3,'A Map of Rain',5,NULL,2,'English','2019-03-25','2020-02-01',281,7900,16.5,3000,1980),
(6,3,'Une carte de pluie',9,4,3,'French','2018-06-11','2019-04-17',290,7400,17,2500,1430),
(7,4,'Die toten Uhren',7,8,4,'German','2020-10-02','2021-09-13',378,11200,23,3200,2765),
(8,5,'Das Buch des Faehrmanns',8,12,4,'German','2021-04-19','2022-05-06',415,12800,25,4500,4100),
(9,5,'El libro del barquero',10,3,5,'Spanish','2019-11-08','2020-12-15',402,8600,19,2800,1255),
(10,6,'Fuenf Briefe',7,NULL,1,'German','2022-02-14','2022-09-29',221,6900,18,5000,3020),
(11,7,'Glass Swallows',6,5,2,'English','2022-08-01',NULL,NULL,8300,NULL,NULL,NULL),
(12,8,'La glace sous la peau',9,4,3,'French','2021-01-21','2021-12-10',301,8050,18.5,2600,2210),
(13,9,'Den siste ferjen',2,11,5,'Norwegian','2021-03-03','2021-10-20',190,5200,15,1500,640),
(14,8,'Hielo bajo la piel',10,NULL,5,'Spanish','2023-01-16',NULL,NULL,7700,NULL,NULL,NULL);
INSERT INTO Prizes VALUES (1,'Golden Bridge Prize','Germany',20000),(2,'Albion Translation Medal','United Kingdom',7500),(3,'Prix des Deux Rives','France',10000),(4,'Northern Voices Award','Norway',12000);
INSERT INTO PrizeWins VALUES (1,1,2,2014),(2,2,1,2017),(3,1,4,2018),(4,3,6,2020),(5,2,5,2021),(6,1,8,2023),(7,3,12,2022),(8,2,3,2019);
