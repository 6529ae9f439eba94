CREATE TABLE designer (
  Designer_ID INTEGER PRIMARY KEY, Name TEXT NOT NULL, Country TEXT, Birth_Year INTEGER, Main_Style TEXT, Awards_Won INTEGER);
CREATE TABLE fashion_house (
  House_ID INTEGER PRIMARY KEY, House_Name TEXT, Headquarters TEXT, Founded INTEGER, Annual_Sales_in_Millions REAL, Chief_Designer_ID INTEGER,
  FOREIGN KEY (Chief_Designer_ID) REFERENCES designer(Designer_ID));
CREATE TABLE fashion_show (
  Show_ID INTEGER PRIMARY KEY, Show_Title TEXT, City TEXT, Year INTEGER, Season TEXT, Attendance INTEGER);
CREATE TABLE show_entry (
  Show_ID INTEGER, Designer_ID INTEGER, Number_of_Looks INTEGER, Jury_Score REAL,
  PRIMARY KEY (Show_ID, Designer_ID),
  FOREIGN KEY (Show_ID) REFERENCES fashion_show(Show_ID), FOREIGN KEY (Designer_ID) REFERENCES designer(Designer_ID));
CREATE TABLE garment (
  Garment_ID INTEGER PRIMARY KEY, Garment_Name TEXT, Material TEXT, Price REAL, Color TEXT, Designer_ID INTEGER,
  FOREIGN KEY (Designer_ID) REFERENCES designer(Designer_ID));
INSERT INTO designer VALUES
(1,'Ilaria Montefusco','Italy',1968,'Minimalist',7),(2,'Bastien Oriol','France',1975,'Baroque',4),(3,'Hanne Lindqvist','Sweden',1982,'Minimalist',3),
(4,'Kenji Arakawa','Japan',1959,'Avant-garde',11),(5,'Rosa Etxeberria','Spain',1990,'Streetwear',0),(6,'Tunde Balogun','Nigeria',1986,'Streetwear',2),
(7,'Clara Vannucci','Italy',1979,'Baroque',5),(8,'Edmund Thackray','United Kingdom',1964,'Tailoring',6),(9,'Mei Tanigawa','Japan',1993,'Avant-garde',1),
(10,'Lorenzo Spada','Italy',1988,'Tailoring',NULL),(11,'Odile Marchetti','France',1971,'Minimalist',8),(12,'Priya Raghunath','India',1984,'Baroque',2);
INSERT INTO fashion_house VALUES
(1,'Casa Montefusco','Milan',1994,412.5,1),(2,'Maison Oriol','Paris',2001,288.0,2),(3,'Arakawa Studio','Tokyo',1987,356.2,4),(4,'Thackray & Sons','London',1921,97.4,8),
(5,'Nordlys','Stockholm',2010,64.8,3),(6,'Atelier Odile','Paris',1998,305.9,11),(7,'Balogun Lagos','Lagos',2014,22.3,6),(8,'Vannucci Seta','Milan',2005,120.7,7),(9,'Arakawa Uomo','Milan',2012,48.6,4);
INSERT INTO fashion_show VALUES
(1,'Milan Silk Days','Milan',2019,'Spring',3400),(2,'Paris Atelier Week','Paris',2019,'Autumn',5200),(3,'Tokyo New Lines','Tokyo',2020,'Spring',2800),(4,'Northern Threads','Stockholm',2020,'Winter',1250),
(5,'Milan Silk Days II','Milan',2021,'Spring',3900),(6,'Paris Grand Parade','Paris',2021,'Spring',6100),(7,'Lagos Runway','Lagos',2022,'Autumn',2100),(8,'London Cloth Fair','London',2022,'Autumn',3050),(9,'Paris Night Show','Paris',2022,'Winter',4400),(10,'Madrid Open Stage','Madrid',2023,'Summer',900);
INSERT INTO show_entry VALUES
(1,1,24,9.1),(1,7,18,8.4),(1,10,12,7.2),(2,2,30,8.8),(2,11,22,9.3),(2,1,15,8.6),(3,4,28,9.7),(3,9,14,7.9),(4,3,20,8.1),(4,8,10,7.0),(5,1,26,9.4),(5,7,21,8.7),(5,4,16,9.0),
(6,2,34,9.2),(6,11,25,8.9),(6,4,19,9.5),(6,12,11,7.6),(7,6,27,8.3),(8,8,23,8.5),(8,1,13,NULL),(9,11,17,9.6),(9,2,20,8.0),(9,9,9,7.4),(7,12,8,7.1);
INSERT INTO garment VALUES
(1,'Luna Coat','Wool',1850,'Black',1),(2,'Vela Dress','Silk',2400,'Ivory',1),(3,'Corte Jacket','Velvet',1980,'Crimson',2),(4,'Fjord Tunic','Linen',420,'Grey',3),(5,'Origami Cape','Polyester',3150,'Black',4),
(6,'Kumo Trousers','Wool',890,'Black',4),(7,'Harmattan Hoodie','Cotton',140,'Orange',6),(8,'Sera Gown','Silk',5200,'Gold',7),(9,'Savile Suit','Wool',2750,'Navy',8),(10,'Neon Skirt','Polyester',310,'Pink',9),
(11,'Matin Blouse','Silk',640,'White',11),(12,'Soir Dress','Silk',2980,'Black',11),(13,'Lagos Jacket','Denim',230,'Blue',6),(14,'Rana Sari Gown','Silk',1760,'Crimson',12),(15,'Midi Shirt','Cotton',275,'White',11),(16,'Opera Cloak','Velvet',4100,'Navy',2);
