CREATE TABLE shops (
  shop_no INTEGER PRIMARY KEY, shop_nm TEXT, town TEXT, fmt TEXT, sq_m INTEGER, open_dt DATE, mgr_id INTEGER, sunday_open INTEGER
);
CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY, full_nm TEXT, gender TEXT, role_cd TEXT, shop_no INTEGER, hr_wage REAL, wk_hrs INTEGER, start_dt DATE
);
CREATE TABLE articles (
  art_no INTEGER PRIMARY KEY, art_nm TEXT, grp TEXT, unit_pr REAL, unit_cost REAL, wt_g INTEGER, allergens TEXT, vegan TEXT
);
CREATE TABLE day_sales (
  ds_id INTEGER PRIMARY KEY, shop_no INTEGER, art_no INTEGER, sale_dt DATE, qty_baked INTEGER, qty_sold INTEGER, disc_pct INTEGER
);
CREATE TABLE unsold (
  ds_id INTEGER PRIMARY KEY, qty INTEGER, dest_cd TEXT, picked_up_by TEXT
);

INSERT INTO shops VALUES
(1, 'Marktplatz', 'Kassel', 'S', 140, '1998-05-04', 3, 1),
(2, 'Bahnhof West', 'Kassel', 'K', 28, '2011-09-12', 5, 1),
(3, 'Lindenhof', 'Fulda', 'C', 210, '2015-03-21', 8, 1),
(4, 'Rathausgasse', 'Fulda', 'S', 95, '2003-11-02', 9, 0),
(5, 'Campus Nord', 'Marburg', 'C', 175, '2019-10-07', 12, 0),
(6, 'Ostring', 'Marburg', 'S', 82, '2007-06-18', NULL, 0),
(7, 'Messehalle', 'Kassel', 'K', 35, '2022-04-01', 14, 1);

INSERT INTO staff VALUES
(1, 'Ada Winkler', 'F', 'SAL', 1, 13.2, 30, '2018-02-01'),
(2, 'Bruno Keil', 'M', 'BAK', 1, 17.8, 40, '2009-08-15'),
(3, 'Carmen Vogt', 'F', 'MGR', 1, 21.5, 40, '2005-01-10'),
(4, 'Dilan Aydin', 'F', 'SAL', 2, 12.9, 20, '2021-06-01'),
(5, 'Erik Thoma', 'M', 'MGR', 2, 19.6, 38, '2014-09-01'),
(6, 'Frida Anders', 'F', 'BAK', 3, 18.4, 40, '2015-03-21'),
(7, 'Goran Ilic', 'M', 'SAL', 3, 13.0, 25, '2020-11-09'),
(8, 'Hanne Roth', 'F', 'MGR', 3, 22.0, 40, '2012-04-16'),
(9, 'Ivo Stark', 'M', 'MGR', 4, 20.4, 39, '2010-07-05'),
(10, 'Jule Peters', 'F', 'SAL', 4, 13.1, 18, '2022-03-01'),
(11, 'Kemal Demir', 'M', 'BAK', 5, 17.1, 40, '2019-10-07'),
(12, 'Lena Busch', 'F', 'MGR', 5, 20.1, 40, '2017-05-22'),
(13, 'Milo Hardt', 'M', 'SAL', 6, 12.7, 22, '2023-01-16'),
(14, 'Nora Friese', 'F', 'MGR', 7, 19.2, 35, '2022-04-01'),
(15, 'Oleg Rudenko', 'M', 'TRN', 3, 9.5, 40, '2023-08-01'),
(16, 'Pia Sauer', 'F', 'TRN', 1, 9.8, 40, '2022-08-01'),
(17, 'Quirin Alt', 'M', 'SAL', 5, 13.4, 30, NULL);

INSERT INTO articles VALUES
(10, 'Rye Loaf', 'BR', 4.6, 1.7, 1000, 'G', 'Y'),
(11, 'Spelt Loaf', 'BR', 5.4, 2.3, 750, 'G', 'Y'),
(12, 'Baguette', 'BR', 2.2, 0.7, 250, 'G', 'Y'),
(13, 'Kaiser Roll', 'RO', 0.6, 0.14, 55, 'G', 'Y'),
(14, 'Pretzel', 'RO', 0.95, 0.22, 90, 'G', 'Y'),
(15, 'Cheese Roll', 'RO', 1.8, 0.62, 110, 'GM', 'N'),
(16, 'Butter Croissant', 'PA', 1.7, 0.55, 70, 'GM', 'N'),
(17, 'Plum Cake Slice', 'CA', 2.9, 0.98, 140, 'GEM', 'N'),
(18, 'Nut Corner', 'PA', 2.6, 0.85, 120, 'GN', 'Y'),
(19, 'Cheesecake Slice', 'CA', 3.4, 1.25, 160, 'GEM', 'N'),
(20, 'Poppy Seed Bun', 'PA', 1.9, 0.6, 95, 'GEM', 'N'),
(21, 'Gluten-free Loaf', 'BR', 6.9, 3.9, 500, NULL, 'Y'),
(22, 'Carrot Cake Whole', 'CA', 24.0, 9.5, 1400, 'GEN', 'N');

INSERT INTO day_sales VALUES
(4001, 1, 19, '2024-02-02', 22, 22, 10),
(4002, 5, 14, '2023-07-20', 154, 154, 10),
(4003, 1, 18, '2023-08-16', 44, 44, 10),
(4004, 2, 18, '2023-11-05', 57, 55, 0),
(4005, 4, 10, '2023-07-21', 47, 42, 0),
(4006, 5, 20, '2023-10-17', 29, 29, 0),
(4007, 3, 20, '2023-12-01', 24, 17, 0),
(4008, 2, 17, '2024-01-06', 40, 35, 25),
(4009, 4, 13, '2023-11-03', 176, 171, 25),
(4010, 6, 14, '2024-01-22', 155, 150, 0),
(4011, 6, 18, '2024-01-19', 34, 29, 25),
(4012, 3, 10, '2023-01-29', 32, 28, 25),
(4013, 4, 11, '2023-05-03', 59, 59, 25),
(4014, 7, 15, '2023-08-02', 121, 103, 0),
(4015, 2, 15, '2024-01-15', 60, 42, 25),
(4016, 3, 15, '2023-08-13', 173, 168, 0),
(4017, 1, 14, '2023-09-12', 157, 152, 0),
(4018, 3, 18, '2023-06-25', 38, 38, 0),
(4019, 4, 15, '2023-04-09', 163, 139, 0),
(4020, 7, 10, '2023-01-15', 38, 36, 0),
(4021, 5, 12, '2023-06-04', 22, 22, 0),
(4022, 3, 11, '2023-05-26', 45, 43, 10),
(4023, 2, 14, '2023-04-13', 91, 89, 25),
(4024, 7, 14, '2023-01-17', 87, 82, 0),
(4025, 7, 16, '2023-12-28', 40, 40, 25),
(4026, 5, 16, '2023-08-13', 22, 20, 0),
(4027, 6, 13, '2023-02-15', 97, 95, 0),
(4028, 2, 10, '2023-01-26', 43, 43, 25),
(4029, 1, 10, '2023-10-27', 46, 41, 25),
(4030, 1, 16, '2023-06-07', 40, 40, 0);

INSERT INTO unsold VALUES
(4004, 2, 'FB', 'Suppenhaus'),
(4005, 5, 'AN', 'Hof Brede'),
(4007, 7, 'FB', 'Tafel Kassel'),
(4008, 5, 'BIN', NULL),
(4009, 5, 'FB', 'Tafel Kassel'),
(4010, 5, 'FB', 'Suppenhaus'),
(4011, 5, 'FB', 'Tafel Kassel'),
(4012, 4, 'AN', 'Hof Brede'),
(4014, 18, 'AN', 'Hof Brede'),
(4015, 18, 'BIN', NULL),
(4016, 5, 'AN', 'Hof Brede'),
(4017, 5, 'FB', 'Tafel Kassel'),
(4019, 24, 'FB', 'Suppenhaus'),
(4020, 2, 'FB', 'Suppenhaus'),
(4022, 2, 'AN', 'Hof Brede'),
(4023, 2, 'BIN', NULL),
(4024, 5, 'FB', 'Tafel Kassel'),
(4026, 2, 'BIN', NULL),
(4027, 2, 'FB', 'Tafel Kassel'),
(4029, 5, 'FB', 'Tafel Kassel');

