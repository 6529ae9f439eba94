CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT, floor INTEGER, alarmed BOOLEAN);
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT, parent_id INTEGER);
CREATE TABLE dealers (id INTEGER PRIMARY KEY, name TEXT, city TEXT, phone TEXT, since_year INTEGER);
CREATE TABLE items (id INTEGER PRIMARY KEY, title TEXT, cat_id INTEGER, room_id INTEGER, bought_from INTEGER, sold_to INTEGER, buy_price REAL, est_value REAL, buy_date TEXT, made_year INTEGER, on_display BOOLEAN, notes TEXT);
CREATE TABLE policies (id INTEGER PRIMARY KEY, item_id INTEGER, insurer TEXT, insured_sum REAL, valid_from TEXT, valid_to TEXT);
CREATE TABLE loans (id INTEGER PRIMARY KEY, item_id INTEGER, borrower TEXT, lent_on TEXT, returned_on TEXT);
INSERT INTO rooms VALUES (1,'Library',1,1),(2,'Study',1,1),(3,'Attic',3,0),(4,'Living Room',0,1),(5,'Cellar',-1,0),(6,'Hallway',0,0);
INSERT INTO categories VALUES (1,'Paper',NULL),(2,'Stamps',1),(3,'Maps',1),(4,'Postcards',1),(5,'Instruments',NULL),(6,'Clocks',5),(7,'Telescopes',5),(8,'Ceramics',NULL),(9,'Vases',8);
INSERT INTO dealers VALUES (1,'Finch & Daughter','Bath','01225 5550',1994),(2,'Antikhaus Meller','Graz',NULL,2008),(3,'The Brass Lens','York','01904 7781',1987),(4,'Papier Perdu','Lyon','+33 4 7800',2015),(5,'Oddments','Bath',NULL,2019);
INSERT INTO items VALUES
(1,'Map of the Adriatic',3,1,4,NULL,420,900,'2018-04-11',1745,1,'small tear at the fold'),
(2,'Brass Telescope',7,2,3,NULL,610,580,'2019-09-02',1880,1,'lens scratched'),
(3,'Bracket Clock',6,4,1,NULL,1900,2650,'2016-01-23',1790,1,NULL),
(4,'Penny Stamp Sheet',2,1,1,NULL,150,340,'2020-03-15',1862,0,'keep out of sunlight'),
(5,'Celadon Vase',9,4,2,NULL,780,1250,'2021-06-30',1905,1,'chip at the rim'),
(6,'Seaside Postcards',4,3,5,NULL,35,60,'2022-05-14',1911,0,NULL),
(7,'Ship''s Chronometer',6,2,3,NULL,2400,3100,'2022-11-08',1853,1,'runs two seconds fast'),
(8,'Star Chart',3,3,4,5,260,310,'2017-07-19',1822,0,NULL),
(9,'Cuckoo Clock',6,6,2,5,95,80,'2019-12-21',1934,1,'bird is missing'),
(10,'Delft Vase',9,NULL,5,3,300,410,'2020-08-05',1760,0,'hairline crack'),
(11,'Balkan Stamp Album',2,1,2,NULL,220,275,'2023-02-17',1925,0,NULL),
(12,'Spotting Scope',7,5,NULL,NULL,NULL,120,NULL,1956,0,'gift from uncle Ralph'),
(13,'Railway Map of Styria',3,2,2,NULL,130,190,'2023-05-06',1898,1,NULL);
INSERT INTO policies VALUES (1,3,'Harbour Mutual',2500,'2022-01-01','2024-12-31'),(2,7,'Harbour Mutual',3000,'2023-01-01','2025-12-31'),(3,1,'Oak & Sons',800,'2021-05-01','2023-04-30'),(4,5,'Oak & Sons',1300,'2022-01-01','2024-06-30'),(5,2,'Harbour Mutual',600,'2020-01-01','2022-12-31');
INSERT INTO loans VALUES (1,1,'City Museum','2019-02-01','2019-05-30'),(2,7,'Maritime Society','2023-01-10','2023-03-12'),(3,5,'City Museum','2023-04-02',NULL),(4,2,'Astronomy Club','2021-10-05','2021-10-28'),(5,1,'Maritime Society','2022-06-15','2022-09-01'),(6,3,'City Museum','2020-11-03','2021-01-15'),(7,13,'Railway Friends','2023-09-09',NULL);
