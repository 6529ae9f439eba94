CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  street TEXT,
  birth_year INTEGER,
  joined_on TEXT,
  membership TEXT,
  invited_by INTEGER REFERENCES members(id)
);
CREATE TABLE volunteers (
  id INTEGER PRIMARY KEY,
  name TEXT,
  helping_since TEXT,
  usual_day TEXT,
  first_aider TEXT
);
CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  name TEXT,
  parent_id INTEGER REFERENCES categories(id)
);
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  name TEXT,
  category_id INTEGER REFERENCES categories(id),
  donated_by INTEGER REFERENCES members(id),
  checked_by INTEGER REFERENCES volunteers(id),
  replacement_value INTEGER,
  weekly_fee REAL,
  deposit_needed TEXT
);
CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES items(id),
  member_id INTEGER REFERENCES members(id),
  issued_by INTEGER REFERENCES volunteers(id),
  received_by INTEGER REFERENCES volunteers(id),
  out_date TEXT,
  due_date TEXT,
  back_date TEXT,
  comment TEXT
);
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES items(id),
  member_id INTEGER REFERENCES members(id),
  wanted_from TEXT,
  picked_up TEXT
);
INSERT INTO members VALUES
(1,'Olive','Carter','Elm Street',1957,'2018-02-03','supporter',NULL),
(2,'Jamal','Rahimi','Station Road',1988,'2019-05-11','standard',1),
(3,'Bridget','Nolan','Elm Street',1971,'2019-09-28','standard',1),
(4,'Tomasz','Wilk','Mill Lane',1994,'2021-03-06','student',2),
(5,'Freya','Holm','Station Road',1999,'2021-10-16','student',2),
(6,'Desmond','Clay','Harbour Row',1949,'2022-01-22','supporter',NULL),
(7,'Keiko','Ando','Mill Lane',1985,'2022-06-18','standard',4),
(8,'Paul','Nolan','Elm Street',1969,'2023-04-01','standard',3),
(9,'Amira','Saleh','Quarry Hill',1990,'2023-09-09','standard',2);
INSERT INTO volunteers VALUES
(1,'Margaret Loy','2018-02-03','Saturday','yes'),(2,'Stan Whitlow','2018-06-09','Wednesday','no'),(3,'Nina Brandl','2020-09-12','Saturday','no'),(4,'Hugo Perez','2022-03-05','Wednesday','yes'),(5,'Ellie Stokes','2023-07-01','Friday','no');
INSERT INTO categories VALUES (1,'Household',NULL),(2,'Cleaning',1),(3,'Kitchen',1),(4,'Leisure',NULL),(5,'Camping',4),(6,'Games',4),(7,'DIY',NULL),(8,'Sewing',1);
INSERT INTO items VALUES
(1,'Carpet Cleaner',2,NULL,2,220,9.0,'yes'),
(2,'Pressure Washer',2,6,2,180,8.0,'yes'),
(3,'Ice Cream Maker',3,1,1,95,4.0,'no'),
(4,'Pasta Machine',3,3,1,45,2.5,'no'),
(5,'Four-Person Tent',5,NULL,3,260,12.0,'yes'),
(6,'Camping Stove',5,2,4,60,3.5,'no'),
(7,'Giant Chess Set',6,1,3,150,6.0,'yes'),
(8,'Hedge Trimmer',7,6,4,110,5.0,'no'),
(9,'Impact Drill',7,NULL,2,130,5.5,'yes'),
(10,'Sewing Machine',8,1,1,240,7.5,'yes'),
(11,'Table Tennis Net',6,8,3,25,1.5,'no'),
(12,'Wallpaper Table',7,6,2,35,2.0,'no');
INSERT INTO loans VALUES
(1,1,2,1,1,'2023-01-07','2023-01-14','2023-01-14',NULL),
(2,3,4,1,2,'2023-02-11','2023-02-18','2023-02-22','lid slightly cracked'),
(3,9,5,2,2,'2023-03-01','2023-03-08','2023-03-08',NULL),
(4,5,7,3,1,'2023-05-20','2023-06-03','2023-06-03','one tent peg missing'),
(5,10,3,1,3,'2023-06-17','2023-07-01','2023-06-24',NULL),
(6,5,2,3,3,'2023-07-08','2023-07-22','2023-07-29',NULL),
(7,6,2,3,4,'2023-07-08','2023-07-22','2023-07-26','needs a new gas hose'),
(8,1,8,2,4,'2023-09-06','2023-09-13','2023-09-13',NULL),
(9,9,4,4,2,'2023-10-11','2023-10-18','2023-10-18','bit missing from the box'),
(10,2,1,1,1,'2023-11-04','2023-11-11','2023-11-11',NULL),
(11,1,3,1,3,'2024-01-13','2024-01-20','2024-01-20',NULL),
(12,7,9,3,NULL,'2024-03-02','2024-03-16',NULL,NULL),
(13,10,5,4,NULL,'2024-03-06','2024-03-20',NULL,NULL),
(14,4,2,1,5,'2024-03-08','2024-03-15','2024-03-15',NULL),
(15,1,7,1,NULL,'2024-03-09','2024-03-16',NULL,'asked for extra cleaning fluid'),
(16,8,6,2,2,'2023-09-20','2023-09-27','2023-09-27',NULL);
INSERT INTO reservations VALUES
(1,5,3,'2024-05-04','no'),(2,1,3,'2024-01-13','yes'),(3,7,8,'2024-03-23','no'),(4,2,5,'2023-11-18','no'),(5,8,6,'2023-09-20','yes'),(6,5,9,'2024-06-01','no');
