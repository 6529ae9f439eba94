CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  role TEXT,
  hired DATE,
  boss_id INTEGER,
  FOREIGN KEY (boss_id) REFERENCES staff(id)
);
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  name TEXT,
  kind TEXT,
  district TEXT
);
CREATE TABLE category (
  id INTEGER PRIMARY KEY,
  name TEXT,
  parent_id INTEGER,
  keep_days INTEGER,
  FOREIGN KEY (parent_id) REFERENCES category(id)
);
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  title TEXT,
  colour TEXT,
  category_id INTEGER,
  place_id INTEGER,
  found_on DATE,
  est_value REAL,
  registered_by INTEGER,
  has_name_tag INTEGER,
  FOREIGN KEY (category_id) REFERENCES category(id),
  FOREIGN KEY (place_id) REFERENCES place(id),
  FOREIGN KEY (registered_by) REFERENCES staff(id)
);
CREATE TABLE claimant (
  id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  phone TEXT,
  birth_year INTEGER
);
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  item_id INTEGER,
  claimant_id INTEGER,
  claimed_on DATE,
  approved INTEGER,
  handed_out_by INTEGER,
  picked_up_on DATE,
  fee REAL,
  FOREIGN KEY (item_id) REFERENCES item(id),
  FOREIGN KEY (claimant_id) REFERENCES claimant(id),
  FOREIGN KEY (handed_out_by) REFERENCES staff(id)
);
INSERT INTO staff VALUES
(1,'Greta','Halloran','head','2011-04-01',NULL),
(2,'Osman','Tekin','clerk','2016-09-15',1),
(3,'Lucy','Marchetti','clerk','2019-02-01',1),
(4,'Peter','Nowak','storekeeper','2014-06-10',1),
(5,'Aisha','Bello','trainee','2023-01-09',2),
(6,'Tom','Reilly','storekeeper','2020-11-02',4),
(7,'Inga','Solberg','clerk','2021-05-17',2);
INSERT INTO place VALUES
(1,'Central Station','station','Centre'),(2,'Tram Line 4','tram','North'),(3,'Bus 17','bus','East'),
(4,'Riverside Pool','leisure','South'),(5,'Market Hall','shop','Centre'),(6,'City Park','park','West'),
(7,'Harbour Ferry','ferry','South'),(8,'Old Theatre','leisure','Centre');
INSERT INTO category VALUES
(1,'Electronics',NULL,180),(2,'Phones',1,190),(3,'Laptops',1,200),(4,'Clothing',NULL,60),(5,'Coats',4,70),
(6,'Gloves',4,30),(7,'Luggage',NULL,120),(8,'Wallets',7,150),(9,'Keys',NULL,90),(10,'Umbrellas',NULL,45);
INSERT INTO item VALUES
(1,'Samsung phone','black',2,1,'2023-01-12',320.0,2,0),
(2,'Leather wallet','brown',8,2,'2023-01-30',45.0,2,1),
(3,'Wool coat','grey',5,8,'2023-02-03',110.0,3,0),
(4,'Child gloves','red',6,6,'2023-02-11',8.0,5,1),
(5,'Rolling suitcase','blue',7,1,'2023-02-20',150.0,2,1),
(6,'ThinkPad laptop','black',3,1,'2023-03-02',640.0,7,0),
(7,'Bunch of keys',NULL,9,3,'2023-03-08',NULL,3,0),
(8,'Folding umbrella','black',10,2,'2023-03-15',12.0,5,0),
(9,'iPhone with cracked screen','white',2,7,'2023-04-04',210.0,7,0),
(10,'Raincoat','yellow',5,4,'2023-04-19',35.0,2,1),
(11,'Car key with fob','silver',9,5,'2023-05-06',90.0,7,0),
(12,'Golf umbrella','green',10,6,'2023-05-22',28.0,3,0),
(13,'Purse with coins','red',8,1,'2023-06-01',60.0,2,0),
(14,'Tablet','silver',1,8,'2023-06-14',260.0,3,1),
(15,'Sports bag','blue',7,4,'2023-07-02',40.0,5,1),
(16,'Ski gloves','black',6,3,'2022-12-18',25.0,2,0),
(17,'Denim jacket','blue',5,7,'2022-11-25',55.0,3,0),
(18,'Striped umbrella','white',10,1,'2023-07-11',15.0,2,0);
INSERT INTO claimant VALUES
(1,'Marta Lindqvist','Eastbrook','555-0101',1978),(2,'Jamal Haddad','Westfield','555-0102',1990),(3,'Ruth Abernathy','Eastbrook',NULL,1949),
(4,'Kenji Mori','Lakeside','555-0104',2001),(5,'Dora Pavlik','Eastbrook','555-0105',1966),(6,'Sam Whitlock','Westfield',NULL,1985),
(7,'Nadia Petrov','Lakeside','555-0107',1995),(8,'Colm Brady','Hillcrest','555-0108',1958);
INSERT INTO claim VALUES
(1,1,2,'2023-01-15',1,3,'2023-01-18',10.0),
(2,2,1,'2023-02-02',1,2,'2023-02-02',5.0),
(3,3,3,'2023-02-10',1,3,'2023-02-25',5.5),
(4,1,4,'2023-01-16',0,NULL,NULL,NULL),
(5,5,5,'2023-02-21',1,4,'2023-02-24',12.0),
(6,6,7,'2023-03-03',1,3,'2023-03-04',20.0),
(7,6,4,'2023-03-05',0,NULL,NULL,NULL),
(8,9,2,'2023-04-10',1,NULL,NULL,10.0),
(9,10,1,'2023-04-28',1,7,'2023-05-05',4.0),
(10,11,6,'2023-05-07',1,2,'2023-05-09',8.0),
(11,13,1,'2023-06-03',1,NULL,NULL,6.0),
(12,14,7,'2023-06-20',1,3,'2023-06-29',15.0),
(13,17,5,'2022-12-01',1,2,'2022-12-05',5.0),
(14,9,5,'2023-04-12',0,NULL,NULL,NULL);
