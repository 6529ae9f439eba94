CREATE TABLE parcel (
  code TEXT PRIMARY KEY,
  parcel_name TEXT,
  grape TEXT,
  planted_year INTEGER,
  area_ha REAL,
  last_pruned DATE,
  last_sprayed DATE,
  lease_until DATE
);
CREATE TABLE wine (
  wine_id INTEGER PRIMARY KEY,
  label TEXT,
  parcel_code TEXT REFERENCES parcel(code),
  vintage INTEGER,
  bottled_on DATE,
  release_date DATE,
  drink_by DATE,
  bottles INTEGER,
  price REAL
);
CREATE TABLE club_member (
  member_id INTEGER PRIMARY KEY,
  name TEXT,
  city TEXT,
  birthday DATE,
  member_since DATE,
  membership_ends DATE,
  newsletter TEXT
);
CREATE TABLE shipment (
  shipment_id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES club_member(member_id),
  wine_id INTEGER REFERENCES wine(wine_id),
  qty INTEGER,
  ordered_at DATETIME,
  ship_by DATE,
  shipped_on DATE
);
CREATE TABLE tasting (
  tasting_id INTEGER PRIMARY KEY,
  theme TEXT,
  host TEXT,
  held_on DATE,
  book_until DATE,
  guests INTEGER
);
CREATE TABLE barrel (
  barrel_no INTEGER PRIMARY KEY,
  cooper TEXT,
  litres INTEGER,
  bought_on DATE,
  filled_on DATE,
  empty_by DATE
);
INSERT INTO parcel VALUES
('A1','Sonnenhang','Riesling',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 44,1.8,DATE('now', '-290 days'),DATE('now', '-11 days'),DATE('now', '+1 years')),
('A2','Kapellenberg','Pinot Noir',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 27,2.4,DATE('now', '-270 days'),DATE('now', '-1 days'),DATE('now', '-17 days')),
('B1','Steinacker','Riesling',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 9,0.9,DATE('now', '-40 days'),DATE('now'),DATE('now', '+25 days')),
('B2','Am Bach','Silvaner',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 63,1.3,DATE('now', '-410 days'),DATE('now', '-70 days'),DATE('now', '+4 years')),
('C1','Neue Lage','Merlot',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,0.7,NULL,DATE('now', '-5 days'),DATE('now', '+10 years')),
('C2','Mauerwein','Chardonnay',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 15,1.1,DATE('now', '-1 days'),DATE('now', '-33 days'),NULL),
('D1','Fuchsloch','Pinot Noir',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 31,2.9,DATE('now', 'start of month', '-1 months', '+9 days'),DATE('now', 'start of month', '-1 months', '+14 days'),DATE('now', '+58 days'));
INSERT INTO wine VALUES
(1,'Sonnenhang Kabinett','A1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '-60 days'),DATE('now'),DATE('now', '+6 years'),3100,12.5),
(2,'Kapellenberg Reserve','A2',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 4,DATE('now', '-1 years'),DATE('now', '-200 days'),DATE('now', '+1 years'),1450,29),
(3,'Steinacker Trocken','B1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now', '-45 days'),DATE('now', '+1 days'),DATE('now', '+4 years'),2200,14),
(4,'Am Bach Silvaner','B2',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 3,DATE('now', '-2 years', '-10 days'),DATE('now', '-1 years'),DATE('now', '-30 days'),880,9.8),
(5,'Mauerwein Barrique','C2',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 2,DATE('now', '-8 days'),DATE('now', '+45 days'),DATE('now', '+7 years'),1300,24),
(6,'Fuchsloch Rose','D1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 2,DATE('now', '-1 years', '-20 days'),DATE('now', '-1 years', '+10 days'),DATE('now', '-1 days'),640,10.5),
(7,'Fuchsloch Spaetburgunder','D1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 6,DATE('now', '-4 years', '-5 days'),DATE('now', '-3 years'),DATE('now', '+200 days'),970,33),
(8,'Sonnenhang Spaetlese','A1',2022,'2023-04-20','2023-09-01',DATE('now', '+12 years'),760,22),
(9,'Am Bach Landwein','B2',2021,'2022-03-15','2022-05-01','2025-12-31',420,6.9),
(10,'Steinacker Sekt','B1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 1,DATE('now'),DATE('now', '+1 years'),DATE('now', '+5 years'),1800,19.5),
(11,'Neue Lage Erstling','C1',CAST(STRFTIME('%Y', 'now') AS INTEGER) - 0,DATE('now', '-1 days'),DATE('now', '+20 days'),DATE('now', '+3 years'),300,17);
INSERT INTO club_member VALUES
(1,'Annelie Graf','Mainz',DATE('now', '-59 years', '-40 days'),DATE('now', '-13 years', '-9 days'),DATE('now', '+140 days'),'yes'),
(2,'Brendan Scully','Trier',DATE('now', '-33 years', '-16 days'),DATE('now', '-1 years'),DATE('now', '+9 days'),'yes'),
(3,'Corinna Vogt','Mainz',DATE('now', '-72 years', '-28 days'),DATE('now', '-20 years', '-31 days'),DATE('now', '-6 days'),'no'),
(4,'Dominik Sauer','Koblenz',DATE('now', '-27 years', '-55 days'),DATE('now'),DATE('now', '+1 years'),'yes'),
(5,'Elif Demir','Trier',DATE('now', '-45 years', '-2 days'),DATE('now', '-4 years', '-77 days'),DATE('now', '-1 days'),'yes'),
(6,'Frits de Boer','Maastricht',DATE('now', '-64 years', '-69 days'),DATE('now', '-1 years', '-8 days'),DATE('now', '+1 years'),'no'),
(7,'Giulia Serra','Koblenz',DATE('now', '-38 years', '-13 days'),DATE('now', 'start of month', '-1 months', '+7 days'),DATE('now', '+320 days'),'yes'),
(8,'Heinz Pohl','Mainz',DATE('now', '-81 years', '-6 days'),DATE('now', '-9 years', '-12 days'),DATE('now'),'no'),
(9,'Isla Grant','Trier',DATE('now', '-22 years', '-34 days'),DATE('now', '-3 days'),DATE('now', '+2 years'),'no'),
(10,'Jerome Blanc','Metz',DATE('now', '-50 years', '-90 days'),'2023-02-11',DATE('now', '+27 days'),'yes');
INSERT INTO shipment VALUES
(1,1,1,12,DATETIME('now'),DATE('now', '+5 days'),NULL),
(2,2,2,6,DATETIME('now', '-1 days'),DATE('now', '+1 days'),NULL),
(3,3,7,3,DATETIME('now', '-8 days'),DATE('now', '-2 days'),NULL),
(4,4,1,6,DATETIME('now'),DATE('now'),DATE('now')),
(5,5,5,18,DATETIME('now', '-13 days'),DATE('now', '-5 days'),NULL),
(6,6,3,12,DATETIME('now', '-4 days'),DATE('now', '-1 days'),DATE('now', '-1 days')),
(7,7,2,6,DATETIME('now', 'start of month', '-1 months', '+8 days'),DATE('now', 'start of month', '-1 months', '+14 days'),DATE('now', 'start of month', '-1 months', '+16 days')),
(8,8,4,24,DATETIME('now', '-1 years'),DATE('now', '-1 years', '+7 days'),DATE('now', '-1 years', '+5 days')),
(9,1,6,12,DATETIME('now', '-1 years', '-6 days'),DATE('now', '-1 years'),DATE('now', '-1 years')),
(10,2,4,9,DATETIME('now', '-65 days'),DATE('now', '-58 days'),DATE('now', '-50 days')),
(11,10,8,6,'2023-10-02 11:15:00','2023-10-09','2023-10-06'),
(12,10,9,36,'2023-10-19 18:40:00','2023-10-26','2023-10-30'),
(13,5,9,12,'2023-05-04 09:05:00','2023-05-11','2023-05-10'),
(14,1,3,6,DATETIME('now', '-2 days'),DATE('now'),NULL),
(15,9,1,24,DATETIME('now', '-2 days', '-4 hours'),DATE('now', '+4 days'),NULL),
(16,6,7,2,DATETIME('now', '-28 days'),DATE('now', '-21 days'),DATE('now', '-21 days')),
(17,8,5,4,DATETIME('now', '-1 days'),DATE('now', '+21 days'),NULL);
INSERT INTO tasting VALUES
(1,'Young Rieslings','Martha Kuhn',DATE('now'),DATE('now', '-2 days'),14),
(2,'Cheese and Silvaner','Paul Reuter',DATE('now', '+1 days'),DATE('now'),9),
(3,'Barrel samples','Martha Kuhn',DATE('now', '+11 days'),DATE('now', '+6 days'),17),
(4,'Old Pinots','Ulla Brandt',DATE('now', '-1 days'),DATE('now', '-4 days'),22),
(5,'Harvest supper','Paul Reuter',DATE('now', '-25 days'),DATE('now', '-30 days'),41),
(6,'Rose on the terrace','Ulla Brandt',DATE('now', '-1 years'),DATE('now', '-1 years', '-5 days'),33),
(7,'Sekt breakfast','Martha Kuhn',DATE('now', '+1 years'),DATE('now', '+350 days'),5),
(8,'Blind tasting','Paul Reuter',DATE('now', 'start of month', '-1 months', '+12 days'),DATE('now', 'start of month', '-1 months', '+9 days'),19),
(9,'Spring walk','Martha Kuhn','2023-04-15','2023-04-10',28),
(10,'Dessert wines','Ulla Brandt','2023-12-09','2023-12-01',24),
(11,'Merlot night','Martha Kuhn',DATE('now', '+26 days'),DATE('now', '+1 days'),12);
INSERT INTO barrel VALUES
(101,'Hartmann',225,DATE('now', '-6 years', '-12 days'),DATE('now', '-300 days'),DATE('now', '-14 days')),
(102,'Hartmann',225,DATE('now', '-6 years', '-12 days'),DATE('now', '-200 days'),DATE('now', '+40 days')),
(103,'Tonnellerie Roux',300,DATE('now', '-1 years'),DATE('now', '-1 years', '+30 days'),DATE('now')),
(104,'Tonnellerie Roux',500,DATE('now'),NULL,NULL),
(105,'Fassbau Eder',1200,DATE('now', '-18 years', '-5 days'),DATE('now', '-20 days'),DATE('now', '+1 years')),
(106,'Fassbau Eder',600,DATE('now', '-11 years', '-44 days'),DATE('now', '-1 days'),DATE('now', '+300 days')),
(107,'Hartmann',228,DATE('now', 'start of month', '-1 months', '+5 days'),DATE('now'),DATE('now', '+2 years')),
(108,'Fassbau Eder',600,'2023-06-14',DATE('now', '-1 years', '-15 days'),DATE('now', '-55 days'));
