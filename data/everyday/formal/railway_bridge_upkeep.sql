CREATE TABLE Lines (
  line_code TEXT PRIMARY KEY,
  line_name TEXT,
  gauge_mm INTEGER,
  max_speed INTEGER,
  electrified TEXT
);
INSERT INTO Lines VALUES
('NM','Northern Main',1435,200,'Y'),('VB','Valley Branch',1435,90,'N'),('CO','Coastal Line',1435,140,'Y'),('QY','Quarry Railway',1000,40,'N'),('ML','Moorland Line',1435,110,'N'),('AP','Airport Link',1435,160,'Y');
CREATE TABLE Bridges (
  bridge_id INTEGER PRIMARY KEY,
  bridge_nm TEXT,
  line_code TEXT,
  bridge_type TEXT,
  material TEXT,
  year_opened INTEGER,
  length_m REAL,
  spans INTEGER
);
INSERT INTO Bridges VALUES
(1,'Hexley Viaduct','NM','Viaduct','Stone',1851,412.0,22),
(2,'Tarn Bridge','NM','Girder','Steel',1934,96.5,3),
(3,'Low Mill Arch','VB','Arch','Brick',1868,31.0,1),
(4,'Kestrel Viaduct','VB','Viaduct','Brick',1872,188.4,11),
(5,'Estuary Bridge','CO','Truss','Steel',1909,735.2,9),
(6,'Saltings Bridge','CO','Girder','Concrete',1976,140.8,5),
(7,'Cliff Arch','CO','Arch','Stone',1882,44.6,1),
(8,'Slate Trestle','QY','Trestle','Timber',1898,62.3,7),
(9,'Heather Viaduct','ML','Viaduct','Stone',1875,267.0,15),
(10,'Blackwater Truss','ML','Truss','Steel',1913,154.9,4),
(11,'Peat Road Bridge','ML','Girder','Steel',1958,28.7,1),
(12,'Ring Road Bridge','NM','Box girder','Concrete',1994,118.0,2);
CREATE TABLE Contractors (
  contractor_id INTEGER PRIMARY KEY,
  contractor_nm TEXT,
  hq_city TEXT,
  employees INTEGER,
  certified_since INTEGER
);
INSERT INTO Contractors VALUES
(1,'Stanhope Civil','Durham',340,1999),(2,'Rivet and Plate Ltd','Sunderland',85,2008),(3,'Masonry Masters','Hexley',42,2012),(4,'Concor Infrastructure','Leeds',1250,1995),(5,'High Rope Access','Whitby',28,2016),(6,'Timberwise','Alnwick',17,2018),(7,'Bluecoat Painting','Durham',63,2005);
CREATE TABLE Maintenance_Contracts (
  contract_no INTEGER PRIMARY KEY,
  bridge_id INTEGER,
  contractor_id INTEGER,
  work_type_code TEXT,
  start_date DATE,
  end_date DATE,
  contract_value INTEGER,
  penalty_paid INTEGER
);
INSERT INTO Maintenance_Contracts VALUES
(9001,1,3,'REPOINT','2018-03-05','2018-10-19',410000,0),
(9002,5,7,'PAINT','2018-05-14','2020-09-30',2350000,85000),
(9003,2,2,'STEEL','2019-02-11','2019-06-28',278000,0),
(9004,4,3,'REPOINT','2019-04-01','2019-11-15',365000,12000),
(9005,8,6,'TIMBER','2019-07-08','2019-08-30',94000,0),
(9006,6,4,'BEARING','2020-01-13','2020-05-22',640000,NULL),
(9007,9,1,'DRAIN','2020-08-03','2020-10-16',152000,4500),
(9008,10,2,'STEEL','2020-09-07','2021-03-26',523000,20000),
(9009,1,1,'DRAIN','2021-04-12','2021-07-02',187000,0),
(9010,5,2,'STEEL','2021-05-10','2022-08-12',1480000,61000),
(9011,12,4,'BEARING','2021-09-06','2022-01-21',575000,0),
(9012,7,5,'REPOINT','2022-03-14','2022-05-27',118000,0),
(9013,9,3,'REPOINT','2022-04-04','2022-12-09',498000,7500),
(9014,10,7,'PAINT','2022-06-13','2022-10-28',306000,0),
(9015,5,5,'INSPECT','2023-02-06','2023-03-17',76000,0),
(9016,1,5,'INSPECT','2023-04-17','2023-05-12',58000,NULL),
(9017,2,7,'PAINT','2023-06-05','2023-09-15',199000,3000),
(9018,8,6,'TIMBER','2023-07-03','2023-07-28',61000,0);
CREATE TABLE Ref_Work_Types (
  work_type_code TEXT PRIMARY KEY,
  work_type_description TEXT,
  track_closure_required TEXT
);
INSERT INTO Ref_Work_Types VALUES
('REPOINT','Repointing of masonry','N'),('PAINT','Repainting of steelwork','N'),('STEEL','Steel strengthening','Y'),('TIMBER','Timber renewal','Y'),('BEARING','Bearing replacement','Y'),('DRAIN','Drainage renewal','N'),('INSPECT','Detailed examination','N'),('SCOUR','Scour protection','N');
CREATE TABLE Inspections (
  inspection_id INTEGER PRIMARY KEY,
  bridge_id INTEGER,
  inspector_nm TEXT,
  inspection_date DATE,
  condition_score INTEGER,
  defects_found INTEGER
);
INSERT INTO Inspections VALUES
(1,1,'Wilf Garside','2017-09-12',58,14),(2,5,'Wilf Garside','2017-10-03',41,33),(3,2,'Uma Shah','2018-06-21',63,9),
(4,4,'Uma Shah','2018-08-15',55,17),(5,8,'Bryn Lloyd','2018-11-27',38,21),(6,9,'Wilf Garside','2019-09-18',61,11),
(7,10,'Bryn Lloyd','2020-03-10',49,19),(8,6,'Uma Shah','2019-10-08',66,6),(9,12,'Ellen Roper','2021-05-26',78,3),
(10,7,'Ellen Roper','2021-08-31',69,5),(11,1,'Uma Shah','2022-09-13',82,2),(12,5,'Bryn Lloyd','2022-10-04',74,8),
(13,4,'Wilf Garside','2022-08-17',77,4),(14,10,'Ellen Roper','2023-03-14',80,1),(15,8,'Bryn Lloyd','2022-11-29',52,12);
