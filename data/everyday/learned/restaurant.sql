CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  name TEXT,
  role TEXT,
  hourly_wage REAL,
  hired_on TEXT,
  boss_id INTEGER,
  full_time INTEGER,
  FOREIGN KEY (boss_id) REFERENCES staff(staff_id)
);
CREATE TABLE dining_tables (
  table_id INTEGER PRIMARY KEY,
  table_label TEXT,
  seats INTEGER,
  area TEXT
);
CREATE TABLE menu_items (
  item_id INTEGER PRIMARY KEY,
  name TEXT,
  category TEXT,
  price REAL,
  calories INTEGER,
  vegetarian INTEGER,
  spicy INTEGER
);
CREATE TABLE reservations (
  reservation_id INTEGER PRIMARY KEY,
  guest_name TEXT,
  phone TEXT,
  table_id INTEGER,
  reserved_for DATETIME,
  party_size INTEGER,
  status TEXT,
  taken_by INTEGER,
  FOREIGN KEY (table_id) REFERENCES dining_tables(table_id),
  FOREIGN KEY (taken_by) REFERENCES staff(staff_id)
);
CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  table_id INTEGER,
  waiter_id INTEGER,
  ordered_at DATETIME,
  payment_method TEXT,
  tip REAL,
  FOREIGN KEY (table_id) REFERENCES dining_tables(table_id),
  FOREIGN KEY (waiter_id) REFERENCES staff(staff_id)
);
CREATE TABLE order_items (
  order_id INTEGER,
  item_id INTEGER,
  quantity INTEGER,
  PRIMARY KEY (order_id, item_id),
  FOREIGN KEY (order_id) REFERENCES orders(order_id),
  FOREIGN KEY (item_id) REFERENCES menu_items(item_id)
);
INSERT INTO staff VALUES
(1,'Bruno Castelli','Owner',40.00,'2012-03-01',NULL,1),
(2,'Anna Kovacs','Restaurant Manager',28.50,'2014-06-15',1,1),
(3,'Felix Baumann','Head Chef',31.00,'2013-01-10',1,1),
(4,'Yuki Mori','Cook',20.50,'2018-09-03',3,1),
(5,'Samir Haddad','Cook',19.80,'2021-02-22',3,0),
(6,'Clara Jensen','Waiter',15.20,'2019-04-12',2,1),
(7,'Leo Marchetti','Waiter',14.80,'2021-07-05',2,0),
(8,'Nina Roth','Waiter',16.10,'2017-11-20',2,1),
(9,'Oscar Lind','Bartender',21.00,'2022-03-28',2,0),
(10,'Pia Schubert','Dishwasher',13.00,'2023-05-02',4,0),
(11,'Marco Silva','Cook',31.50,'2023-08-14',3,1);
INSERT INTO dining_tables VALUES
(1,'T1',2,'Window'),(2,'T2',2,'Window'),(3,'T3',4,'Main room'),(4,'T4',4,'Main room'),(5,'T5',6,'Main room'),
(6,'P1',4,'Patio'),(7,'P2',6,'Patio'),(8,'P3',2,'Patio'),(9,'B1',10,'Back room'),(10,'T6',5,'Main room');
INSERT INTO menu_items VALUES
(1,'Tomato Soup','Starter',6.50,180,1,0),
(2,'Beef Carpaccio','Starter',13.90,240,0,0),
(3,'Caesar Salad','Starter',9.80,310,0,0),
(4,'Margherita Pizza','Main',11.50,820,1,0),
(5,'Pizza Diavola','Main',13.50,910,0,1),
(6,'Grilled Salmon','Main',22.00,560,0,0),
(7,'Mushroom Risotto','Main',16.80,690,1,0),
(8,'Ribeye Steak','Main',31.00,880,0,0),
(9,'Penne Arrabbiata','Main',12.40,640,1,1),
(10,'Tiramisu','Dessert',7.90,450,1,0),
(11,'Panna Cotta','Dessert',7.20,390,0,0),
(12,'Lemon Sorbet','Dessert',5.50,150,1,0),
(13,'Mineral Water','Drink',3.20,0,1,0),
(14,'House Red Wine','Drink',6.90,125,1,0),
(15,'Homemade Lemonade','Drink',4.60,110,1,0),
(16,'Grappa','Drink',5.80,NULL,1,0);
INSERT INTO reservations VALUES
(1,'Harris',NULL,1,'2023-05-05 19:00',2,'seated',6),
(2,'Weiss','0170 111222',5,'2023-05-06 18:30',6,'seated',2),
(3,'Lopez','0171 333444',9,'2023-05-12 20:00',9,'seated',2),
(4,'Hansen',NULL,3,'2023-05-13 19:30',4,'no-show',8),
(5,'Schmitt','0172 555666',7,'2023-06-02 18:00',5,'seated',2),
(6,'Brown','0173 777888',6,'2023-06-10 20:15',3,'cancelled',6),
(7,'Ferrari','0174 999000',4,'2023-06-17 19:00',4,'seated',2),
(8,'Meyer','0175 121212',2,'2023-07-01 21:00',2,'seated',7),
(9,'Novotny',NULL,10,'2023-07-08 18:45',5,'seated',2),
(10,'Lopez','0171 333444',9,'2023-08-19 19:30',10,'seated',8),
(11,'King','0176 343434',1,'2023-12-24 18:00',2,'cancelled',2),
(12,'Weiss','0170 111222',5,'2024-01-13 19:00',6,'booked',6);
INSERT INTO orders VALUES
(1,1,6,'2023-05-05 19:20','card',4.00),
(2,5,8,'2023-05-06 18:50','card',12.00),
(3,9,8,'2023-05-12 20:20','cash',25.00),
(4,8,7,'2023-05-13 20:05','cash',NULL),
(5,7,6,'2023-06-02 18:25','card',8.50),
(6,4,8,'2023-06-17 19:15','card',10.00),
(7,2,7,'2023-07-01 21:10','card',3.00),
(8,10,8,'2023-07-08 19:00','voucher',6.00),
(9,9,6,'2023-08-19 19:50','card',30.00),
(10,3,8,'2023-08-19 20:30','cash',5.00);
INSERT INTO order_items VALUES
(1,4,1),(1,7,1),(1,14,2),
(2,2,2),(2,8,4),(2,6,2),(2,14,5),
(3,3,4),(3,4,5),(3,5,3),(3,10,6),(3,13,8),
(4,1,2),(4,9,2),(4,13,2),
(5,4,3),(5,9,2),(5,12,5),(5,15,5),
(6,6,2),(6,8,2),(6,10,4),
(7,4,2),(7,14,2),
(8,7,3),(8,4,2),(8,11,1),
(9,5,6),(9,10,7),
(10,4,2);
