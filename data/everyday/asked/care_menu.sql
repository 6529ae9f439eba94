CREATE TABLE employees (
  employee_id INTEGER PRIMARY KEY,
  full_name TEXT,
  job TEXT,
  started_on DATE,
  weekly_hours INTEGER,
  reports_to INTEGER,
  FOREIGN KEY (reports_to) REFERENCES employees(employee_id)
);
CREATE TABLE residents (
  resident_id INTEGER PRIMARY KEY,
  full_name TEXT,
  birth_year INTEGER,
  wing TEXT,
  room INTEGER,
  moved_in DATE,
  diabetic TEXT,
  allergy TEXT,
  key_worker INTEGER,
  FOREIGN KEY (key_worker) REFERENCES employees(employee_id)
);
CREATE TABLE dishes (
  dish_id INTEGER PRIMARY KEY,
  dish_name TEXT,
  course TEXT,
  kcal INTEGER,
  portion_cost REAL,
  vegetarian TEXT,
  recipe_by INTEGER,
  replaces_dish INTEGER,
  FOREIGN KEY (recipe_by) REFERENCES employees(employee_id),
  FOREIGN KEY (replaces_dish) REFERENCES dishes(dish_id)
);
CREATE TABLE meals (
  meal_id INTEGER PRIMARY KEY,
  meal_date DATE,
  meal_type TEXT,
  dish_id INTEGER,
  cooked_by INTEGER,
  portions_made INTEGER,
  portions_left INTEGER,
  FOREIGN KEY (dish_id) REFERENCES dishes(dish_id),
  FOREIGN KEY (cooked_by) REFERENCES employees(employee_id)
);
CREATE TABLE servings (
  serving_id INTEGER PRIMARY KEY,
  meal_id INTEGER,
  resident_id INTEGER,
  served_by INTEGER,
  percent_eaten INTEGER,
  in_room TEXT,
  comment TEXT,
  FOREIGN KEY (meal_id) REFERENCES meals(meal_id),
  FOREIGN KEY (resident_id) REFERENCES residents(resident_id),
  FOREIGN KEY (served_by) REFERENCES employees(employee_id)
);
INSERT INTO employees VALUES
(1,'Judith Kemp','home manager','2009-01-05',40,NULL),
(2,'Marco Bellini','head cook','2013-06-10',40,1),
(3,'Tanya Brooks','cook','2018-02-19',32,2),
(4,'Asif Rahman','cook','2021-09-06',42,2),
(5,'Carol Inskip','head carer','2011-03-28',36,1),
(6,'Daniela Popescu','carer','2019-07-01',30,5),
(7,'Kevin Marsh','carer','2022-04-11',38,5),
(8,'Bola Adeyemi','carer','2023-01-16',24,5);
INSERT INTO residents VALUES
(1,'Edith Thornbury',1931,'East',101,'2019-05-02','N',NULL,6),
(2,'Harold Pym',1938,'East',102,'2020-10-15','Y',NULL,7),
(3,'Rosalind Shaw',1944,'West',201,'2021-03-22','N','nuts',6),
(4,'Mieczysław Duda',1935,'West',203,'2021-08-09','Y',NULL,8),
(5,'Audrey Finn',1940,'East',104,'2022-02-28','N','shellfish',7),
(6,'Clement Osei',1949,'Garden',301,'2022-11-07','Y','nuts',6),
(7,'Beryl Hatch',1929,'West',205,'2023-04-17','N',NULL,5),
(8,'Norman Whitby',1946,'Garden',302,'2023-09-04','N',NULL,NULL),
(9,'Irene Castell',1942,'East',105,'2024-01-29','N','eggs',7);
INSERT INTO dishes VALUES
(1,'Tomato Soup','starter',140,0.85,'Y',2,NULL),
(2,'Chicken Casserole','main',480,2.9,'N',2,NULL),
(3,'Vegetable Lasagne','main',520,2.3,'Y',3,2),
(4,'Cod in Parsley Sauce','main',390,3.6,'N',3,NULL),
(5,'Apple Crumble','dessert',350,1.1,'Y',2,NULL),
(6,'Baked Apple','dessert',190,0.8,'Y',4,5),
(7,'Leek and Potato Soup','starter',170,0.7,'Y',4,1),
(8,'Beef Stew','main',560,3.4,'N',2,NULL),
(9,'Prawn Cocktail','starter',230,2.7,'N',3,NULL),
(10,'Lentil Pie','main',450,1.6,'Y',4,8);
INSERT INTO meals VALUES
(1,'2024-02-05','lunch',2,2,30,4),(2,'2024-02-05','supper',1,3,28,6),(3,'2024-02-06','lunch',4,3,30,9),(4,'2024-02-06','lunch',6,4,26,2),(5,'2024-02-12','lunch',3,4,24,3),(6,'2024-02-13','supper',7,4,27,0),(7,'2024-03-04','lunch',8,2,32,7),(8,'2024-03-05','lunch',10,4,20,11),(9,'2024-03-06','lunch',5,2,29,1),(10,'2024-03-11','lunch',2,3,31,5),(11,'2024-03-12','supper',1,2,25,3);
INSERT INTO servings VALUES
(1,1,1,6,100,'N','asked for more gravy'),(2,1,2,7,60,'N',NULL),(3,1,3,6,85,'N',NULL),(4,2,4,8,90,'Y',NULL),(5,2,7,6,40,'Y','too hot'),
(6,3,1,7,70,'N',NULL),(7,3,6,6,30,'N','does not like fish'),(8,4,2,7,100,'N','delicious'),(9,4,6,6,95,'N',NULL),(10,5,5,8,80,'N',NULL),
(11,6,3,6,100,'Y',NULL),(12,6,7,7,65,'Y','soup too salty'),(13,7,4,8,NULL,'Y','asleep, tray taken away'),(14,7,1,6,90,'N','gravy excellent'),(15,8,8,7,20,'N','too dry'),
(16,9,5,6,100,'N',NULL),(17,9,2,7,75,'N','small portion because of sugar'),(18,10,3,8,50,'N',NULL),(19,10,8,6,55,'N',NULL),(20,11,7,6,NULL,'Y',NULL);
