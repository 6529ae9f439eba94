CREATE TABLE "Edition" (
  "Edition_No" INTEGER PRIMARY KEY,
  "Motto" TEXT,
  "Year" INTEGER,
  "Director_ID" INTEGER,
  "Visitors" INTEGER,
  "Budget_EUR" INTEGER
);
CREATE TABLE "Curator" (
  "Curator_ID" INTEGER PRIMARY KEY,
  "Name" TEXT,
  "Country" TEXT,
  "Age" INTEGER
);
INSERT INTO "Curator" VALUES
(1,'Isabel Noronha','Portugal',61),(2,'Tomasz Brzeski','Poland',48),(3,'Adele Fontaine','Belgium',55),(4,'Kofi Mensah','Ghana',43),(5,'Renata Salvi','Italy',52),(6,'Jonas Lepik','Estonia',38);
INSERT INTO "Edition" VALUES
(1,'Weight and Light',2011,1,84000,1200000),
(2,'The Open Yard',2013,3,91500,1350000),
(3,'After the Quarry',2015,1,120300,1800000),
(4,'Bodies of Water',2017,5,133800,2100000),
(5,'Soft Monuments',2019,2,156200,2450000),
(6,'Ground Zero Metres',2022,5,98400,1975000);
CREATE TABLE "Sculptor" (
  "Sculptor_ID" INTEGER PRIMARY KEY,
  "Name" TEXT,
  "Country" TEXT,
  "Birth_Year" INTEGER,
  "Gender" TEXT,
  "Training_City" TEXT
);
INSERT INTO "Sculptor" VALUES
(1,'Marta Olveira','Portugal',1968,'F','Lisbon'),(2,'Piet Verstraete','Belgium',1954,'M','Antwerp'),(3,'Ama Darko','Ghana',1982,'F','Kumasi'),(4,'Luca Bassani','Italy',1971,'M','Carrara'),(5,'Hanna Kask','Estonia',1979,'F','Tallinn'),(6,'Yusuf Demirel','Turkey',1963,'M','Izmir'),(7,'Chiara Venturi','Italy',1988,'F','Carrara'),(8,'Roland Mertens','Belgium',1947,'M','Ghent'),(9,'Zofia Gajda','Poland',1975,'F','Krakow'),(10,'Diego Llorente','Spain',1991,'M','Carrara'),(11,'Noriko Hayama','Japan',1959,'F','Kyoto'),(12,'Kwabena Osei','Ghana',1994,'M','Kumasi');
CREATE TABLE "Venue" (
  "Venue_ID" INTEGER PRIMARY KEY,
  "Venue_Name" TEXT,
  "District" TEXT,
  "Is_Outdoor" TEXT,
  "Area_sqm" INTEGER
);
INSERT INTO "Venue" VALUES
(1,'Old Customs House','Harbour','N',1800),(2,'Lime Kiln Park','Northside','Y',24000),(3,'Rope Factory','Harbour','N',5200),(4,'Cathedral Green','Old Town','Y',6100),(5,'Salt Pier','Harbour','Y',3400),(6,'Municipal Gallery','Old Town','N',2600),(7,'Tram Depot','Westend','N',4100);
CREATE TABLE "Sculpture" (
  "Sculpture_ID" INTEGER PRIMARY KEY,
  "Title" TEXT,
  "Sculptor_ID" INTEGER,
  "Material" TEXT,
  "Height_cm" INTEGER,
  "Weight_kg" INTEGER,
  "Insurance_Value" INTEGER,
  FOREIGN KEY ("Sculptor_ID") REFERENCES "Sculptor"("Sculptor_ID")
);
INSERT INTO "Sculpture" VALUES
(1,'Tidal Column',1,'Granite',410,5200,95000),(2,'Seated Cloud',2,'Bronze',180,640,140000),(3,'Market Chorus',3,'Steel',265,880,62000),(4,'White Fold',4,'Marble',155,1900,118000),(5,'Ice Hinge',5,'Glass',210,310,47000),(6,'Anatolian Gate',6,'Granite',520,9400,131000),(7,'Pillow for a Giant',7,'Marble',90,1450,76000),(8,'Rusting Choir',8,'Steel',340,2750,88000),(9,'Amber Spine',9,'Resin',230,170,29000),(10,'Net of Stones',1,'Granite',130,2600,54000),(11,'Quiet Torso',4,'Marble',172,1100,105000),(12,'Paper Anvil',11,'Wood',145,95,38000),(13,'Second Shore',3,'Wood',300,420,33000),(14,'Veil',7,'Marble',198,1280,92000),(15,'Double Harness',2,'Bronze',220,910,160000),(16,'Melt',5,'Glass',75,60,21000);
CREATE TABLE "Display" (
  "Edition_No" INTEGER,
  "Sculpture_ID" INTEGER,
  "Venue_ID" INTEGER,
  "Days_Shown" INTEGER,
  FOREIGN KEY ("Edition_No") REFERENCES "Edition"("Edition_No"),
  FOREIGN KEY ("Sculpture_ID") REFERENCES "Sculpture"("Sculpture_ID"),
  FOREIGN KEY ("Venue_ID") REFERENCES "Venue"("Venue_ID")
);
INSERT INTO "Display" VALUES
(1,2,6,90),(1,4,6,90),(1,6,2,120),(2,8,5,100),(2,6,4,75),(2,11,6,95),
(3,1,2,130),(3,10,2,130),(3,4,1,88),(3,15,6,88),(4,1,5,110),(4,5,3,92),(4,3,5,110),
(4,13,5,64),(4,9,3,92),(5,7,1,99),(5,14,1,99),(5,9,3,85),(5,16,3,40),(5,2,4,120),(5,12,6,99),
(6,8,2,140),(6,3,2,140),(6,14,6,70);
CREATE TABLE "Prize" (
  "Prize_ID" INTEGER PRIMARY KEY,
  "Edition_No" INTEGER,
  "Sculptor_ID" INTEGER,
  "Prize_Name" TEXT,
  "Amount" INTEGER,
  FOREIGN KEY ("Edition_No") REFERENCES "Edition"("Edition_No"),
  FOREIGN KEY ("Sculptor_ID") REFERENCES "Sculptor"("Sculptor_ID")
);
INSERT INTO "Prize" VALUES
(1,1,2,'Grand Prize',30000),(2,1,4,'Public Award',8000),(3,2,8,'Grand Prize',30000),(4,3,1,'Grand Prize',35000),(5,3,4,'Jury Mention',3000),(6,4,3,'Grand Prize',35000),(7,4,5,'Young Sculptor Prize',12000),(8,5,7,'Young Sculptor Prize',12500),(9,5,9,'Public Award',9000),(10,5,2,'Grand Prize',40000),(11,6,3,'Public Award',9500),(12,6,7,'Grand Prize',42000);
