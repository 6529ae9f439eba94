CREATE TABLE donors (id INTEGER PRIMARY KEY, name TEXT, donor_type TEXT, city TEXT, phone TEXT, since DATE);
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, category TEXT, unit TEXT, stock INTEGER, min_stock INTEGER, is_perishable TEXT);
CREATE TABLE donations (id INTEGER PRIMARY KEY, donor_id INTEGER, item_id INTEGER, quantity INTEGER, received_on DATE, best_before DATE, received_by INTEGER);
CREATE TABLE families (id INTEGER PRIMARY KEY, family_name TEXT, members INTEGER, children INTEGER, district TEXT, registered_on DATE, dietary_note TEXT, is_active TEXT);
CREATE TABLE pickups (id INTEGER PRIMARY KEY, family_id INTEGER, volunteer_id INTEGER, pickup_date DATE, status TEXT);
CREATE TABLE pickup_items (id INTEGER PRIMARY KEY, pickup_id INTEGER, item_id INTEGER, quantity INTEGER);
CREATE TABLE volunteers (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, birth_date DATE, joined_on DATE, role TEXT, team_leader_id INTEGER, has_driving_license TEXT);
INSERT INTO donors VALUES
(1,'Fresh Mart','supermarket','Leeds','0113 555 010','2016-02-01'),(2,'Baker Street Bakery','bakery','Leeds','0113 555 022','2018-05-14'),(3,'Hilltop Farm','farm','Otley',NULL,'2019-08-30'),(4,'St. Anne Parish','church','Leeds','0113 555 047','2015-11-20'),
(5,'Yorkshire Dairy','company','Harrogate','01423 555 061','2020-03-09'),(6,'Mr. Alan Whitby','private','Otley',NULL,'2022-12-01'),(7,'Corner Grocers','supermarket','Bradford','01274 555 088','2021-01-18'),(8,'Rotary Club','association','Leeds','0113 555 099','2017-09-05'),(9,'Green Acres','farm','Wetherby','01937 555 011','2023-06-10');
INSERT INTO items VALUES
(1,'Rice','staples','kg',140,50,'N'),(2,'Pasta','staples','kg',95,60,'N'),(3,'Tinned Tomatoes','tins','can',210,80,'N'),(4,'Baked Beans','tins','can',65,80,'N'),(5,'Milk','dairy','litre',40,30,'Y'),(6,'Cheese','dairy','kg',8,10,'Y'),
(7,'Apples','produce','kg',75,40,'Y'),(8,'Potatoes','produce','kg',180,70,'Y'),(9,'Bread','bakery','loaf',30,45,'Y'),(10,'Nappies','hygiene','pack',22,25,'N'),(11,'Soap','hygiene','piece',58,20,'N'),(12,'Coffee','drinks','pack',0,15,'N');
INSERT INTO donations VALUES
(1,1,1,80,'2023-01-12','2024-06-30',1),(2,1,3,120,'2023-01-12','2025-01-31',1),(3,2,9,40,'2023-01-20','2023-01-24',3),(4,3,8,150,'2023-02-03',NULL,2),(5,4,2,35,'2023-02-19','2024-11-30',4),(6,5,5,90,'2023-03-02','2023-03-16',1),
(7,5,6,20,'2023-03-02','2023-04-10',1),(8,2,9,55,'2023-03-10','2023-03-14',3),(9,7,4,60,'2023-04-11','2025-08-31',2),(10,1,2,70,'2023-05-04','2025-02-28',5),(11,1,11,48,'2023-05-04',NULL,5),(12,4,10,30,'2023-06-18',NULL,4),
(13,3,7,110,'2023-09-22',NULL,2),(14,2,9,50,'2023-10-06','2023-10-10',3),(15,9,8,200,'2023-10-13',NULL,2),(16,1,1,100,'2023-11-09','2025-03-31',1),(17,7,3,140,'2023-12-01','2026-01-31',1),(18,5,5,75,'2023-12-07','2023-12-20',4),(19,1,7,45,'2024-01-11',NULL,1),(20,9,7,60,'2024-01-19',NULL,2);
INSERT INTO families VALUES
(1,'Ahmed',5,3,'Harehills','2021-02-15','halal','Y'),(2,'Baxter',2,0,'Beeston','2020-06-01',NULL,'Y'),(3,'Kowalczyk',4,2,'Armley','2022-01-20',NULL,'Y'),(4,'Okafor',6,4,'Harehills','2022-09-12',NULL,'Y'),(5,'Smith',1,0,'Headingley','2019-11-11','vegetarian','N'),
(6,'Novak',3,1,'Beeston','2023-03-03','gluten-free','Y'),(7,'Rahimi',7,5,'Harehills','2023-05-17','halal','Y'),(8,'Turner',2,1,'Armley','2021-10-08',NULL,'N'),(9,'Evans',3,2,'Seacroft','2023-11-23',NULL,'Y'),(10,'Li',4,1,'Beeston','2022-04-05','vegetarian','Y');
INSERT INTO volunteers VALUES
(1,'Margaret','Dawson','1951-04-18','2015-11-20','team leader',NULL,'Y'),(2,'Colin','Shaw','1958-12-03','2017-01-15','driver',1,'Y'),(3,'Priya','Nair','1996-08-27','2021-03-01','sorting',1,'N'),(4,'George','Ellis','1963-02-10','2018-09-09','team leader',NULL,'Y'),
(5,'Amy','Foster','2002-11-05','2022-10-01','handout',4,'N'),(6,'Ben','Foster','2004-07-19','2023-01-10','handout',4,'Y'),(7,'Helena','Kraus','1975-05-30','2019-06-24','handout',1,'Y'),(8,'Omar','Saidi','1989-01-14','2023-09-04','sorting',4,'N');
INSERT INTO pickups VALUES
(1,1,7,'2023-02-10','collected'),(2,2,7,'2023-02-10','collected'),(3,3,5,'2023-02-17','collected'),(4,4,5,'2023-02-24','missed'),(5,1,7,'2023-03-10','collected'),(6,4,6,'2023-03-17','collected'),(7,6,7,'2023-04-14','collected'),(8,7,2,'2023-06-09','delivered'),
(9,1,5,'2023-06-16','collected'),(10,10,6,'2023-07-07','missed'),(11,3,7,'2023-09-29','collected'),(12,7,2,'2023-10-20','delivered'),(13,4,7,'2023-11-03','collected'),(14,9,5,'2023-12-08','collected'),(15,1,7,'2023-12-15','collected'),(16,7,2,'2024-01-12','delivered');
INSERT INTO pickup_items VALUES
(1,1,1,5),(2,1,3,6),(3,1,8,8),(4,2,2,2),(5,2,9,1),(6,3,8,6),(7,3,3,4),(8,5,1,5),(9,5,5,6),(10,6,1,8),(11,6,8,10),(12,6,10,2),(13,7,8,4),(14,7,7,2),(15,8,1,10),(16,8,4,12),(17,8,10,3),(18,9,2,4),(19,11,8,5),(20,11,7,3),(21,12,1,9),(22,12,9,4),(23,13,7,5),(24,13,8,9),(25,14,11,3),(26,14,3,5),(27,15,5,4),(28,16,8,12),(29,16,7,6);
