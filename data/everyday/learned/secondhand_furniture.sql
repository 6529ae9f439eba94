CREATE TABLE members (
 id INTEGER PRIMARY KEY, name TEXT, city TEXT, joined_on TEXT, verified INTEGER, balance REAL);
CREATE TABLE categories (
 id INTEGER PRIMARY KEY, name TEXT, parent_id INTEGER, FOREIGN KEY (parent_id) REFERENCES categories(id));
CREATE TABLE listings (
 id INTEGER PRIMARY KEY, title TEXT, category_id INTEGER, seller_id INTEGER, city TEXT, original_price REAL, asking_price REAL, posted_on TEXT, status TEXT,
 FOREIGN KEY (category_id) REFERENCES categories(id), FOREIGN KEY (seller_id) REFERENCES members(id));
CREATE TABLE sales (
 id INTEGER PRIMARY KEY, listing_id INTEGER, buyer_id INTEGER, price_paid REAL, delivery_fee REAL, ordered_on TEXT, picked_up_on TEXT, delivered_on TEXT, status TEXT,
 FOREIGN KEY (listing_id) REFERENCES listings(id), FOREIGN KEY (buyer_id) REFERENCES members(id));
CREATE TABLE reviews (
 id INTEGER PRIMARY KEY, sale_id INTEGER, author_id INTEGER, rated_member_id INTEGER, stars INTEGER, comment TEXT,
 FOREIGN KEY (sale_id) REFERENCES sales(id), FOREIGN KEY (author_id) REFERENCES members(id), FOREIGN KEY (rated_member_id) REFERENCES members(id));
INSERT INTO members VALUES
(1,'Ines Falk','Leipzig','2020-03-14',1,120.5),(2,'Jonas Brandt','Dresden','2021-06-02',1,0),(3,'Mara Stein','Leipzig','2019-11-23',1,310),
(4,'Tobias Kern','Halle','2022-01-09',0,15),(5,'Greta Lind','Chemnitz','2022-08-30',1,64),(6,'Pavel Novak','Dresden','2023-02-17',0,8.5),
(7,'Amelie Roth','Halle','2020-10-05',1,77),(8,'Yusuf Demir','Leipzig','2023-05-21',1,42),(9,'Klara Vogt','Jena','2021-12-12',0,0),(10,'Ben Harms','Jena','2023-09-01',1,205);
INSERT INTO categories VALUES (1,'Seating',NULL),(2,'Tables',NULL),(3,'Storage',NULL),(4,'Sofas',1),(5,'Chairs',1),(6,'Desks',2),(7,'Dining Tables',2),(8,'Wardrobes',3),(9,'Armchairs',1),(10,'Lamps',NULL);
INSERT INTO listings VALUES
(1,'Green velvet sofa',4,1,'Leipzig',1450,480,'2023-01-12','sold'),
(2,'Oak writing desk',6,3,'Leipzig',690,220,'2023-01-20','sold'),
(3,'Set of four bentwood chairs',5,3,'Halle',520,180,'2023-02-03','sold'),
(4,'Pine wardrobe',8,2,'Dresden',780,150,'2023-02-15','sold'),
(5,'Extendable dining table',7,7,'Halle',940,350,'2023-03-01','sold'),
(6,'Leather armchair',9,3,'Leipzig',1100,410,'2023-03-09','sold'),
(7,'Corner sofa',4,5,'Chemnitz',1890,620,'2023-04-22','reserved'),
(8,'Standing desk',6,8,'Leipzig',560,270,'2023-05-30','sold'),
(9,'Rocking chair',5,7,'Jena',310,95,'2023-06-11','sold'),
(10,'Glass dining table',7,1,'Leipzig',830,240,'2023-06-18','available'),
(11,'Mirror wardrobe',8,5,'Chemnitz',1020,330,'2023-07-02','sold'),
(12,'Folding chair',5,2,'Dresden',60,20,'2023-07-19','available'),
(13,'Two-seat sofa',4,3,'Leipzig',870,260,'2023-08-08','sold'),
(14,'School desk',6,9,'Jena',140,75,'2023-08-25','available'),
(15,'Wing armchair',9,1,'Halle',990,390,'2023-09-14','sold'),
(16,'Bar stool',5,10,'Jena',120,45,'2023-10-01','withdrawn');
INSERT INTO sales VALUES
(1,1,2,450,60,'2023-01-28','2023-02-01','2023-02-02','completed'),
(2,2,8,220,25,'2023-05-25','2023-05-29','2023-05-31','completed'),
(3,3,6,160,20,'2023-02-20','2023-02-22','2023-02-22','completed'),
(4,4,1,140,45,'2023-03-03','2023-03-06','2023-03-08','completed'),
(5,5,4,335,50,'2023-03-19','2023-03-21','2023-03-25','completed'),
(6,6,5,410,30,'2023-03-27','2023-03-30','2023-04-02','completed'),
(7,8,10,255,0,'2023-09-20','2023-09-23',NULL,'in transit'),
(8,9,2,90,15,'2023-06-29','2023-07-01','2023-07-02','completed'),
(9,11,6,300,55,'2023-07-21',NULL,NULL,'cancelled'),
(10,13,7,245,40,'2023-08-30','2023-09-02','2023-09-06','completed'),
(11,15,2,375,35,'2023-10-04','2023-10-07',NULL,'in transit');
INSERT INTO reviews VALUES
(1,1,2,1,5,'Lovely sofa, friendly handover'),(2,1,1,2,4,'Paid at once'),(3,2,8,3,5,'Exactly as described'),(4,3,6,3,3,'One chair had a scratch'),
(5,4,1,2,4,'Good price'),(6,5,4,7,2,'Table arrived with a scratch on top'),(7,6,5,3,5,NULL),(8,6,3,5,5,'Great buyer'),(9,8,2,7,4,'Quick delivery'),(10,10,7,3,4,NULL),(11,5,7,4,1,'Complained about everything'),(12,3,3,6,3,'Came an hour late');
