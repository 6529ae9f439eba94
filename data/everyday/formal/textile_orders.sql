CREATE TABLE Ref_Order_Status (
  order_status_code TEXT PRIMARY KEY,
  order_status_description TEXT
);
CREATE TABLE Ref_Fabric_Types (
  fabric_type_code TEXT PRIMARY KEY,
  fabric_type_description TEXT
);
CREATE TABLE Mills (
  mill_id INTEGER PRIMARY KEY,
  mill_name TEXT,
  town TEXT,
  county TEXT,
  number_of_looms INTEGER,
  date_opened TEXT
);
CREATE TABLE Customers (
  customer_id INTEGER PRIMARY KEY,
  customer_name TEXT,
  customer_email TEXT,
  customer_country TEXT,
  date_became_customer TEXT
);
CREATE TABLE Customer_Address_History (
  customer_id INTEGER,
  address_line TEXT,
  city TEXT,
  date_from TEXT,
  date_to TEXT
);
CREATE TABLE Fabrics (
  fabric_id INTEGER PRIMARY KEY,
  fabric_name TEXT,
  fabric_type_code TEXT,
  mill_id INTEGER,
  color TEXT,
  price_per_meter REAL
);
CREATE TABLE Orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  order_status_code TEXT,
  date_order_placed TEXT,
  other_order_details TEXT
);
CREATE TABLE Order_Items (
  order_item_id INTEGER PRIMARY KEY,
  order_id INTEGER,
  fabric_id INTEGER,
  meters_ordered INTEGER
);
INSERT INTO Ref_Order_Status VALUES ('PL','Placed'),('WV','Weaving'),('SH','Shipped'),('DL','Delivered'),('CN','Cancelled');
INSERT INTO Ref_Fabric_Types VALUES ('WOOL','Woollen cloth'),('COTN','Cotton cloth'),('LINN','Linen cloth'),('SILK','Silk cloth'),('JUTE','Jute sacking');
INSERT INTO Mills VALUES (1,'Calder Mill','Hebden','West Yorkshire',140,'1871-05-01'),(2,'Bankside Weavers','Nelson','Lancashire',210,'1898-09-14'),(3,'Tweedholm','Galashiels','Borders',85,'1832-03-20'),(4,'Union Shed','Burnley','Lancashire',320,'1907-02-11'),(5,'Silverbeck','Macclesfield','Cheshire',46,'1845-06-30'),(6,'New Loom Studio','Leeds','West Yorkshire',12,'2014-10-06');
INSERT INTO Customers VALUES (1,'Hargreave Tailors','orders@hargreave.example','United Kingdom','2015-03-02'),(2,'Maison Delorme','achat@delorme.example','France','2017-11-21'),(3,'Nordic Home','buy@nordichome.example','Denmark','2019-06-10'),(4,'Brandt & Sohn','einkauf@brandt.example','Germany','2016-01-15'),(5,'Lakeside Interiors',NULL,'United Kingdom','2020-08-30'),(6,'Atelier Fleur','fleur@atelier.example','France','2021-04-12'),(7,'Tartan Box','hello@tartanbox.example','United Kingdom','2022-02-01'),(8,'Casa Lino','info@casalino.example','Italy','2018-09-09');
INSERT INTO Customer_Address_History VALUES (1,'14 Savile Court','London','2015-03-02','2019-12-31'),(1,'3 Weaver Lane','Leeds','2020-01-01',NULL),(2,'8 Rue du Lin','Lille','2017-11-21',NULL),(3,'Havnegade 22','Aarhus','2019-06-10','2021-05-31'),(3,'Torvet 5','Odense','2021-06-01','2023-02-28'),(3,'Strandvej 71','Copenhagen','2023-03-01',NULL),(4,'Webergasse 9','Chemnitz','2016-01-15',NULL),(5,'2 Lake Road','Kendal','2020-08-30',NULL),(6,'41 Quai Vert','Lyon','2021-04-12','2022-09-30'),(6,'6 Rue Basse','Lille','2022-10-01',NULL),(7,'77 High Street','Edinburgh','2022-02-01',NULL);
INSERT INTO Fabrics VALUES (1,'Calder Twill','WOOL',1,'Grey',28.5),(2,'Moor Tweed','WOOL',3,'Brown',41.0),(3,'Border Check','WOOL',3,'Green',44.5),(4,'Nelson Poplin','COTN',2,'White',9.8),(5,'Union Calico','COTN',4,'White',6.2),(6,'Union Denim','COTN',4,'Blue',12.4),(7,'Beck Satin','SILK',5,'Ivory',68.0),(8,'Beck Crepe','SILK',5,'Red',59.5),(9,'Bankside Linen','LINN',2,'White',19.9),(10,'Studio Linen','LINN',6,'Blue',36.0),(11,'Hebden Flannel','WOOL',1,'Blue',23.0),(12,'Studio Canvas','COTN',6,'Black',17.5);
INSERT INTO Orders VALUES (1,1,'DL','2021-02-11','rush order'),(2,1,'DL','2021-09-03',NULL),(3,2,'DL','2021-10-19',NULL),(4,3,'DL','2022-01-24','samples included'),(5,4,'CN','2022-03-08','wrong colour'),(6,2,'DL','2022-05-30',NULL),(7,5,'DL','2022-07-16',NULL),(8,1,'SH','2023-01-12',NULL),(9,6,'SH','2023-02-20','gift wrap'),(10,3,'WV','2023-03-03',NULL),(11,7,'WV','2023-03-17','rush order'),(12,4,'PL','2023-04-05',NULL),(13,1,'PL','2023-04-22',NULL),(14,6,'CN','2023-05-02',NULL),(15,7,'WV','2023-05-19',NULL);
INSERT INTO Order_Items VALUES (1,1,1,120),(2,1,2,60),(3,2,3,45),(4,3,7,80),(5,3,8,40),(6,4,9,200),(7,4,5,350),(8,5,11,90),(9,6,7,65),(10,6,4,150),(11,7,9,110),(12,7,12,30),(13,8,2,75),(14,8,11,100),(15,9,8,25),(16,10,9,260),(17,10,6,180),(18,11,3,140),(19,11,2,95),(20,12,1,70),(21,13,1,160),(22,13,7,20),(23,14,7,15),(24,15,3,50),(25,4,4,90);
