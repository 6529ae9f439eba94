CREATE TABLE cities (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  state TEXT NOT NULL
);
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  phone TEXT,
  email TEXT,
  is_business INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE trucks (
  id INTEGER PRIMARY KEY,
  plate TEXT NOT NULL,
  model TEXT NOT NULL,
  capacity_m3 REAL NOT NULL,
  mileage INTEGER NOT NULL,
  in_service INTEGER NOT NULL
);
CREATE TABLE employees (
  id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  job TEXT NOT NULL,
  hourly_wage REAL NOT NULL,
  hired_on TEXT NOT NULL,
  supervisor_id INTEGER,
  FOREIGN KEY (supervisor_id) REFERENCES employees(id)
);
CREATE TABLE moves (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  origin_city_id INTEGER NOT NULL,
  destination_city_id INTEGER NOT NULL,
  truck_id INTEGER,
  move_date TEXT NOT NULL,
  volume_m3 REAL NOT NULL,
  price REAL NOT NULL,
  status TEXT NOT NULL,
  FOREIGN KEY (customer_id) REFERENCES customers(id),
  FOREIGN KEY (origin_city_id) REFERENCES cities(id),
  FOREIGN KEY (destination_city_id) REFERENCES cities(id),
  FOREIGN KEY (truck_id) REFERENCES trucks(id)
);
CREATE TABLE crew (
  move_id INTEGER NOT NULL,
  employee_id INTEGER NOT NULL,
  hours_worked REAL NOT NULL,
  PRIMARY KEY (move_id, employee_id),
  FOREIGN KEY (move_id) REFERENCES moves(id),
  FOREIGN KEY (employee_id) REFERENCES employees(id)
);
INSERT INTO cities VALUES
(1,'Portland','OR'),(2,'Salem','OR'),(3,'Eugene','OR'),(4,'Seattle','WA'),(5,'Tacoma','WA'),(6,'Spokane','WA'),(7,'Boise','ID'),(8,'Bend','OR'),(9,'Olympia','WA');
INSERT INTO customers VALUES
(1,'Denise','Albright','503-555-0142','denise.albright@mailbox.com',0),
(2,'Priya','Nair','503-555-0177','priya.nair@inmail.com',0),
(3,'Tom','Kowalski','206-555-0119',NULL,0),
(4,'Hannah','Brandt','541-555-0163','hbrandt@brandtlaw.com',1),
(5,'Luis','Ortega','208-555-0104','luis.ortega@mailbox.com',0),
(6,'Grace','Whitfield',NULL,'grace.w@inmail.com',0),
(7,'Omar','Farouk','253-555-0188','office@faroukdesign.com',1),
(8,'Becky','Stone','503-555-0120',NULL,0),
(9,'Victor','Lindgren','509-555-0131','vic.lindgren@mailbox.com',0),
(10,'Mei','Tanaka','206-555-0199','mei@tanakabooks.com',1),
(11,'Jack','Dempsey','541-555-0155',NULL,0),
(12,'Alice','Romero','360-555-0111','alice.romero@inmail.com',0),
(13,'Walter','Price','503-555-0107','wprice@mailbox.com',0),
(14,'Nora','Ellison',NULL,'nora@ellisondental.com',1);
INSERT INTO trucks VALUES
(1,'OR 482 KLM','Isuzu NPR',32.0,148200,1),
(2,'OR 117 BQT','Ford F-650',45.5,96350,1),
(3,'OR 903 HAD','Hino 268',51.0,61800,1),
(4,'OR 255 YNC','Isuzu NPR',32.0,203900,0),
(5,'WA 640 DRV','Freightliner M2',68.0,118400,1),
(6,'WA 318 PXE','Ford Transit',15.0,87650,1),
(7,'OR 771 SGO','GMC Savana',12.5,176020,0),
(8,'OR 029 WTF','Hino 195',38.0,22400,1);
INSERT INTO employees VALUES
(1,'Carl','Jensen','manager',38.50,'2012-03-01',NULL),
(2,'Rita','Moreno','dispatcher',29.00,'2015-06-15',1),
(3,'Marcus','Hale','foreman',27.50,'2016-09-01',1),
(4,'Dmitri','Volkov','foreman',26.75,'2018-02-12',1),
(5,'Sam','Okafor','driver',28.25,'2017-05-20',3),
(6,'Jenny','Alvarez','driver',24.00,'2019-07-08',4),
(7,'Pete','Larsen','packer',19.50,'2021-04-19',3),
(8,'Lucia','Ferri','packer',20.25,'2020-10-05',4),
(9,'Ben','Achterberg','mover',21.00,'2020-01-13',3),
(10,'Kofi','Mensah','mover',20.50,'2022-03-28',3),
(11,'Tyler','Boone','mover',18.75,'2023-06-01',4),
(12,'Isaac','Reyes','mover',18.25,'2024-02-05',4);
INSERT INTO moves VALUES
(1,1,1,4,2,'2023-02-11',38.0,2150.00,'completed'),
(2,3,4,5,1,'2023-03-04',22.5,880.00,'completed'),
(3,4,3,1,3,'2023-04-22',47.0,2640.00,'completed'),
(4,5,7,1,5,'2023-05-13',55.0,4310.00,'completed'),
(5,1,4,1,2,'2023-06-17',36.5,2080.00,'completed'),
(6,6,1,2,6,'2023-07-08',12.0,540.00,'completed'),
(7,7,5,4,3,'2023-08-19',44.0,1720.00,'completed'),
(8,8,1,8,1,'2023-09-09',28.0,1490.00,'cancelled'),
(9,9,6,4,5,'2023-10-14',61.0,3875.00,'completed'),
(10,10,4,1,3,'2023-11-18',49.5,2790.00,'completed'),
(11,3,5,4,1,'2024-01-20',24.0,910.00,'completed'),
(12,12,9,1,2,'2024-02-10',33.0,1640.00,'completed'),
(13,2,1,4,8,'2024-04-12',30.5,1985.00,'completed'),
(14,7,4,9,3,'2024-04-27',41.0,1560.00,'completed'),
(15,1,1,8,2,'2024-05-18',35.0,1830.00,'completed'),
(16,10,1,4,5,'2024-06-08',58.5,3120.00,'completed'),
(17,5,1,3,1,'2024-06-22',26.0,1120.00,'cancelled'),
(18,4,1,4,3,'2024-06-29',46.0,2595.00,'completed'),
(19,11,8,2,8,'2024-07-13',29.0,1375.00,'completed'),
(20,1,8,1,2,'2024-08-24',37.0,1905.00,'scheduled'),
(21,14,2,1,5,'2024-09-07',63.5,2950.00,'scheduled'),
(22,6,2,4,NULL,'2024-09-14',14.0,1010.00,'scheduled'),
(23,9,4,6,NULL,'2024-09-28',59.0,3790.00,'scheduled');
INSERT INTO crew VALUES
(1,5,9.0),(1,9,9.0),(2,6,5.5),(2,10,5.0),(3,3,10.0),(3,5,10.0),(3,7,8.5),(4,5,13.0),(4,9,13.0),(5,6,8.5),
(5,9,8.0),(6,6,3.5),(7,3,7.0),(7,8,6.5),(9,5,12.0),(9,10,12.0),(9,7,9.5),(10,6,10.5),(10,11,10.0),(11,6,5.0),
(12,4,7.5),(12,11,7.0),(13,5,8.0),(13,8,6.0),(13,10,8.0),(15,9,9.5),(16,5,11.0),(16,4,11.0),(18,6,9.0),(18,8,7.5);
