CREATE TABLE guides (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, languages TEXT, daily_rate REAL, mentor_id INTEGER REFERENCES guides(id));
CREATE TABLE vineyards (id INTEGER PRIMARY KEY, name TEXT, region TEXT, country TEXT, hectares REAL, founded_year INTEGER, is_organic TEXT);
CREATE TABLE wines (id INTEGER PRIMARY KEY, vineyard_id INTEGER REFERENCES vineyards(id), name TEXT, grape TEXT, colour TEXT, vintage INTEGER, bottle_price REAL, alcohol REAL);
CREATE TABLE tours (id INTEGER PRIMARY KEY, vineyard_id INTEGER REFERENCES vineyards(id), guide_id INTEGER REFERENCES guides(id), title TEXT, tour_date DATE, duration_min INTEGER, price REAL, max_guests INTEGER);
CREATE TABLE guests (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, country TEXT, birth_date DATE, newsletter TEXT);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, tour_id INTEGER REFERENCES tours(id), guest_id INTEGER REFERENCES guests(id), booked_on DATE, persons INTEGER, paid TEXT, status TEXT);
CREATE TABLE tasting_notes (id INTEGER PRIMARY KEY, wine_id INTEGER REFERENCES wines(id), guest_id INTEGER REFERENCES guests(id), score INTEGER, remark TEXT, tasted_on DATE);
INSERT INTO guides VALUES
(1,'Claire','Dubois','French, English',180,NULL),
(2,'Marco','Rossi','Italian, English',165,1),
(3,'Hannah','Weiss','German, English, French',210,1),
(4,'Pablo','Ortega','Spanish',140,3),
(5,'Giulia','Ferri','Italian, German',150,2),
(6,'Luc','Martin','French',130,1),
(7,'Emma','Stone','English',120,3),
(8,'Jonas','Keller','German, English',175,NULL);
INSERT INTO vineyards VALUES
(1,'Chateau Beaulieu','Bordeaux','France',42.5,1782,'N'),
(2,'Domaine des Roches','Burgundy','France',11.2,1901,'Y'),
(3,'Tenuta Bellavista','Tuscany','Italy',67,1850,'Y'),
(4,'Weingut Sonnenberg','Mosel','Germany',8.4,1920,'N'),
(5,'Bodega San Isidro','Rioja','Spain',120.3,1874,'N'),
(6,'Cascina Verde','Piedmont','Italy',15.6,1988,'Y'),
(7,'Weingut Adler','Rheingau','Germany',23.1,1811,'Y'),
(8,'Clos du Moulin','Alsace','France',9.7,2004,NULL);
INSERT INTO wines VALUES
(1,1,'Grand Cuvee Beaulieu','Merlot','red',2016,58,13.5),
(2,1,'Petit Beaulieu','Cabernet Sauvignon','red',2019,24.5,13),
(3,2,'Les Roches Blanches','Chardonnay','white',2020,39,12.5),
(4,2,'Roches Noires','Pinot Noir','red',2018,64,13),
(5,3,'Bellavista Riserva','Sangiovese','red',2015,72.5,14.5),
(6,3,'Rosa di Maggio','Sangiovese','rose',2022,16,12),
(7,4,'Sonnenberg Kabinett','Riesling','white',2021,13.5,9),
(8,4,'Sonnenberg Spaetlese','Riesling','white',2019,21,8.5),
(9,5,'Gran Reserva San Isidro','Tempranillo','red',2012,48,14),
(10,5,'Joven','Tempranillo','red',2022,9.9,13),
(11,6,'Barolo Verde','Nebbiolo','red',2017,66,14),
(12,7,'Adler Trocken','Riesling','white',2022,15.8,11.5),
(13,7,'Adler Rose','Pinot Noir','rose',2023,11.9,11),
(14,3,'Vin Santo',NULL,'white',2014,55,16);
INSERT INTO tours VALUES
(1,1,1,'Classic Cellar Walk','2023-05-06',90,35,20),
(2,1,6,'Harvest Experience','2023-09-16',240,95,12),
(3,2,1,'Burgundy by Bike','2023-06-10',300,80,8),
(4,3,2,'Tuscan Sunset Tasting','2023-07-21',150,60,16),
(5,3,5,'Truffles and Wine','2023-10-14',210,120,10),
(6,4,3,'Steep Slopes of the Mosel','2023-08-05',180,45,15),
(7,5,4,'Rioja in a Day','2024-04-20',420,110,25),
(8,6,2,'Barolo Masterclass','2024-05-11',120,75,9),
(9,7,3,'Riesling for Beginners','2024-05-25',100,30,18),
(10,1,1,'Grand Cru Evening','2024-06-08',140,130,6),
(11,7,8,'Sunday Picnic','2024-06-16',190,40,30);
INSERT INTO guests VALUES
(1,'Olivia','Brown','United Kingdom','1985-02-11','Y'),
(2,'Henry','Clark','United States','1972-08-30','N'),
(3,'Sabine','Koch','Germany','1968-12-01','Y'),
(4,'Jan','de Vries','Netherlands','1990-04-17','Y'),
(5,'Mei','Lin','China','1995-10-09','N'),
(6,'Peter','Schmidt','Germany','1959-06-23','N'),
(7,'Anna','Kowalska','Poland','1988-01-15','Y'),
(8,'Lucas','Silva','Brazil',NULL,'N'),
(9,'Emily','Davis','United States','1999-03-28','Y'),
(10,'Sven','Larsson','Sweden','1977-11-05',NULL),
(11,'Ute','Braun','Germany','1981-07-19','Y');
INSERT INTO bookings VALUES
(1,1,1,'2023-04-02',2,'Y','attended'),
(2,1,2,'2023-04-15',4,'Y','attended'),
(3,1,4,'2023-04-28',1,'Y','attended'),
(4,2,3,'2023-08-20',2,'Y','attended'),
(5,3,1,'2023-05-13',2,'Y','attended'),
(6,3,5,'2023-05-30',3,'N','cancelled'),
(7,4,7,'2023-06-27',2,'Y','attended'),
(8,4,9,'2023-07-01',5,'Y','attended'),
(9,4,2,'2023-07-03',4,'Y','attended'),
(10,4,6,'2023-07-10',1,'N','no-show'),
(11,6,3,'2023-07-12',2,'Y','attended'),
(12,6,6,'2023-07-15',2,'Y','attended'),
(13,7,4,'2024-03-01',6,'Y','attended'),
(14,8,3,'2024-03-22',1,'Y','attended'),
(15,9,11,'2024-04-30',3,'N','confirmed'),
(16,9,9,'2024-05-02',2,'Y','confirmed'),
(17,10,2,'2024-05-05',2,'N','confirmed'),
(18,4,1,'2023-06-01',2,'Y','cancelled');
INSERT INTO tasting_notes VALUES
(1,1,1,92,'deep, plum','2023-05-06'),
(2,2,1,85,NULL,'2023-05-06'),
(3,1,2,95,'superb','2023-05-06'),
(4,2,4,81,'a bit thin','2023-05-06'),
(5,3,1,90,'buttery','2023-06-10'),
(6,5,7,94,'long finish','2023-07-21'),
(7,5,9,97,'best of the trip','2023-07-21'),
(8,6,9,78,NULL,'2023-07-21'),
(9,5,2,89,'tannic','2023-07-21'),
(10,7,3,88,'fresh, apple','2023-08-05'),
(11,8,3,91,'honey','2023-08-05'),
(12,7,6,84,NULL,'2023-08-05'),
(13,9,4,93,'leather','2024-04-20'),
(14,10,4,75,'simple','2024-04-20'),
(15,11,3,96,'tar and roses','2024-05-11');
