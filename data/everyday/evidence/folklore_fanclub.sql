CREATE TABLE creature (
  cid INTEGER PRIMARY KEY,
  creature_name TEXT,
  kind_id INTEGER,
  origin_id INTEGER,
  temper TEXT,
  nocturnal INTEGER,
  height_cm REAL,
  weight_kg REAL,
  first_rec INTEGER
);
CREATE TABLE kind (
  kind_id INTEGER PRIMARY KEY,
  kind TEXT
);
CREATE TABLE origin (
  origin_id INTEGER PRIMARY KEY,
  region TEXT,
  lang TEXT
);
CREATE TABLE gift (
  gift_id INTEGER PRIMARY KEY,
  gift_nm TEXT,
  elem_cd TEXT
);
CREATE TABLE creature_gift (
  cid INTEGER,
  gift_id INTEGER,
  strength INTEGER
);
CREATE TABLE fan (
  fan_no INTEGER PRIMARY KEY,
  fan_nm TEXT,
  joined TEXT,
  mship TEXT,
  town TEXT
);
CREATE TABLE vote (
  vote_id INTEGER PRIMARY KEY,
  fan_no INTEGER,
  cid INTEGER,
  stars INTEGER,
  vote_dt TEXT,
  remark TEXT
);
INSERT INTO kind VALUES
(1, 'Water spirit'),
(2, 'House spirit'),
(3, 'Giant'),
(4, 'Shapeshifter'),
(5, 'Forest spirit'),
(6, 'Undead'),
(7, 'Dragon-kin');
INSERT INTO origin VALUES
(1, 'Scottish Highlands', 'Gaelic'),
(2, 'Carpathians', 'Romanian'),
(3, 'Bohemia', 'Czech'),
(4, 'Scandinavia', 'Old Norse'),
(5, 'Japan', 'Japanese'),
(6, 'Andes', 'Quechua'),
(7, 'Alps', 'German');
INSERT INTO creature VALUES
(1, 'Kelpie', 1, 1, 'M', 1, 165.0, 410.0, 1759),
(2, 'Selkie', 4, 1, 'B', 0, 172.0, 68.0, 1807),
(3, 'Brownie', 2, 1, 'B', 1, 64.0, 17.5, 1513),
(4, 'Strigoi', 6, 2, 'M', 1, 178.0, 71.0, 1672),
(5, 'Balaur', 7, 2, 'M', 0, 940.0, 5200.0, NULL),
(6, 'Vodnik', 1, 3, 'N', 1, 150.0, 58.0, 1682),
(7, 'Hejkal', 5, 3, 'M', 1, 190.0, 80.0, 1834),
(8, 'Draugr', 6, 4, 'M', 1, 205.0, 140.0, 1220),
(9, 'Nisse', 2, 4, 'B', 1, 58.0, 12.0, 1600),
(10, 'Jotunn', 3, 4, 'M', 0, 780.0, NULL, 1220),
(11, 'Huldra', 5, 4, 'N', 0, 174.0, 63.0, 1205),
(12, 'Kappa', 1, 5, 'N', 0, 110.0, 38.0, 1603),
(13, 'Kitsune', 4, 5, 'N', 1, 46.0, 7.5, 822),
(14, 'Zashiki-warashi', 2, 5, 'B', 0, 104.0, 18.0, 1910),
(15, 'Supay Wolf', 4, 6, 'M', 1, 96.0, 52.0, NULL),
(16, 'Tatzelwurm', 7, 7, 'N', 0, 70.0, 9.0, 1779),
(17, 'Alpine Rubezahl', 3, 7, 'N', 0, 620.0, 2100.0, 1553),
(18, 'Wild Maiden', 5, 7, 'B', 0, 169.0, NULL, 1640);
INSERT INTO gift VALUES
(1, 'Shape change', 'E'),
(2, 'Weather calling', 'A'),
(3, 'Invisibility', 'A'),
(4, 'Underwater breathing', 'W'),
(5, 'Fire breath', 'F'),
(6, 'Luring song', 'W'),
(7, 'Healing touch', 'E'),
(8, 'Dream walking', NULL),
(9, 'Immense strength', 'E'),
(10, 'Ember sight', 'F');
INSERT INTO creature_gift VALUES
(1, 1, 78),
(1, 4, 95),
(1, 6, 60),
(2, 1, 88),
(2, 4, 90),
(3, 3, 72),
(4, 1, 66),
(4, 8, 81),
(5, 5, 97),
(5, 9, 93),
(6, 4, 99),
(6, 6, 55),
(7, 6, 47),
(8, 9, 85),
(8, 8, 58),
(9, 3, 64),
(9, 7, 40),
(10, 9, 100),
(10, 2, 76),
(11, 6, 92),
(11, 3, 35),
(12, 4, 87),
(12, 9, 62),
(13, 1, 98),
(13, 8, 73),
(13, 3, 70),
(14, 3, 80),
(16, 5, 38),
(17, 2, 96),
(17, 9, 89);
INSERT INTO fan VALUES
(501, 'Odette Marsh', '2015-03-12', 'G', 'Leith'),
(502, 'Ruben Falk', '2017-10-01', 'S', 'Graz'),
(503, 'Mirela Pop', '2018-01-22', 'G', 'Brasov'),
(504, 'Theo Lindahl', '2019-06-30', 'S', 'Uppsala'),
(505, 'Aiko Mori', '2020-02-14', 'J', 'Nara'),
(506, 'Callum Reid', '2020-09-09', 'S', 'Leith'),
(507, 'Hana Vesela', '2021-05-17', 'J', 'Brno'),
(508, 'Bruno Egger', '2022-11-03', 'S', 'Graz'),
(509, 'Sunniva Moen', '2023-04-28', 'H', NULL);
INSERT INTO vote VALUES
(1, 507, 5, 4, '2022-01-02', NULL),
(2, 506, 14, 5, '2022-01-26', NULL),
(3, 503, 13, 4, '2022-02-18', NULL),
(4, 502, 11, 5, '2022-03-05', NULL),
(5, 502, 13, 5, '2022-03-08', NULL),
(6, 501, 17, 5, '2022-03-10', 'Too scary for my kids'),
(7, 503, 1, 5, '2022-04-03', NULL),
(8, 501, 13, 5, '2022-05-17', NULL),
(9, 505, 16, 5, '2022-06-17', 'Loved the comic of issue 12'),
(10, 501, 8, 5, '2022-09-01', 'Too scary for my kids'),
(11, 508, 10, 1, '2022-12-24', NULL),
(12, 503, 11, 2, '2023-01-22', 'My grandmother told me about it'),
(13, 508, 8, 2, '2023-02-03', NULL),
(14, 504, 3, 2, '2023-03-01', 'Loved the comic of issue 12'),
(15, 505, 17, 5, '2023-03-18', 'Loved the comic of issue 12'),
(16, 505, 1, 4, '2023-04-17', 'My grandmother told me about it'),
(17, 507, 10, 5, '2023-04-19', NULL),
(18, 505, 13, 3, '2023-04-27', 'Too scary for my kids'),
(19, 506, 13, 3, '2023-06-25', NULL),
(20, 502, 12, 1, '2023-08-21', 'Loved the comic of issue 12'),
(21, 502, 4, 5, '2023-11-03', 'My grandmother told me about it'),
(22, 504, 1, 5, '2024-02-02', 'Loved the comic of issue 12'),
(23, 506, 3, 1, '2024-02-26', 'Too scary for my kids'),
(24, 507, 8, 5, '2024-05-10', 'Too scary for my kids'),
(25, 507, 18, 5, '2024-05-13', NULL),
(26, 503, 4, 5, '2024-05-15', NULL),
(27, 502, 17, 5, '2024-05-18', NULL),
(28, 504, 18, 4, '2024-08-17', NULL);
