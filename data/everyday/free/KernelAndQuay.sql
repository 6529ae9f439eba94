CREATE TABLE team (
  team_key TEXT PRIMARY KEY, team_name TEXT, office TEXT, lead_id INTEGER REFERENCES dev_person(person_id), monthly_budget_usd INTEGER
);
INSERT INTO team VALUES
('CORE', 'Core Platform', 'Oslo', 1, 182000),
('MOB', 'Mobile Apps', 'Cork', 5, 96000),
('DATA', 'Data Pipelines', 'Oslo', 9, 143000),
('SUP', 'Customer Support', 'Manila', 13, 71000),
('SALES', 'Sales', 'Cork', 17, 88000);

CREATE TABLE dev_person (
  person_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, team_key TEXT REFERENCES team(team_key), role TEXT, joined_on TEXT, left_on TEXT, monthly_pay_usd INTEGER, manager_id INTEGER REFERENCES dev_person(person_id), is_remote INTEGER
);
INSERT INTO dev_person VALUES
(1, 'Signe', 'Dahl', 'CORE', 'lead', date('now', '-380 days'), NULL, 6155, NULL, 0),
(2, 'Ruairi', 'Keane', 'CORE', 'senior engineer', date('now', '-1870 days'), NULL, 5617, 1, 1),
(3, 'Minh', 'Tran', 'CORE', 'engineer', date('now', '-1915 days'), NULL, 6008, 1, 0),
(4, 'Olena', 'Shevchuk', 'CORE', 'tester', date('now', '-1138 days'), NULL, 8191, 1, 0),
(5, 'Niamh', 'Corcoran', 'MOB', 'lead', date('now', '-479 days'), NULL, 9697, NULL, 1),
(6, 'Arjun', 'Pillai', 'MOB', 'senior engineer', date('now', '-2117 days'), NULL, 5109, 5, 0),
(7, 'Bea', 'Santos', 'MOB', 'engineer', date('now', '-2009 days'), date('now', '-153 days'), 4648, 5, 0),
(8, 'Caspar', 'Lind', 'MOB', 'tester', date('now', '-3022 days'), NULL, 4169, 5, 1),
(9, 'Tova', 'Eklund', 'DATA', 'lead', date('now', '-3016 days'), NULL, 6576, NULL, 0),
(10, 'Jiro', 'Watanabe', 'DATA', 'senior engineer', date('now', '-3072 days'), NULL, 4969, 9, 0),
(11, 'Petar', 'Kolev', 'DATA', 'engineer', date('now', '-1758 days'), NULL, 9565, 9, 1),
(12, 'Imani', 'Okoro', 'DATA', 'tester', date('now', '-2977 days'), NULL, 7351, 9, 0),
(13, 'Luz', 'Bautista', 'SUP', 'lead', date('now', '-2706 days'), NULL, 7736, NULL, 0),
(14, 'Mark', 'Dimaguiba', 'SUP', 'agent', date('now', '-216 days'), NULL, 7928, 13, 1),
(15, 'Rosa', 'Villanueva', 'SUP', 'agent', date('now', '-549 days'), date('now', '-118 days'), 4711, 13, 0),
(16, 'Emil', 'Strand', 'SUP', 'agent', date('now', '-1607 days'), NULL, 3795, 13, 0),
(17, 'Conor', 'Healy', 'SALES', 'lead', date('now', '-128 days'), NULL, 9416, NULL, 1),
(18, 'Dagny', 'Moe', 'SALES', 'account executive', date('now', '-934 days'), NULL, 9311, 17, 0),
(19, 'Felicity', 'Wray', 'SALES', 'account executive', date('now', '-2007 days'), NULL, 8639, 17, 0),
(20, 'Goran', 'Tesla', 'SALES', 'account executive', date('now', '-931 days'), NULL, 9077, 17, 1);

CREATE TABLE product (
  prod_code TEXT PRIMARY KEY, prod_name TEXT, category TEXT, owner_id INTEGER REFERENCES dev_person(person_id), list_price_usd INTEGER
);
INSERT INTO product VALUES
('QL', 'Quayledger', 'accounting', 1, 39),
('TD', 'Tidewatch', 'monitoring', 9, 25),
('PB', 'Pocketberth', 'mobile booking', 5, 12),
('KN', 'Knotflow', 'workflow', 1, 49),
('GL', 'Gull', 'chat', 5, 0);

CREATE TABLE customer (
  cust_id INTEGER PRIMARY KEY, cust_name TEXT, country TEXT, industry TEXT, account_exec_id INTEGER REFERENCES dev_person(person_id), signed_up_on TEXT, churned_on TEXT, headcount INTEGER
);
INSERT INTO customer VALUES
(200, 'Amberline Ferries', 'Philippines', 'media', 20, date('now', '-1454 days'), NULL, 210),
(201, 'Bosun Supply', 'Philippines', 'shipping', 18, date('now', '-1512 days'), NULL, 686),
(202, 'Cape Cold Storage', 'Philippines', 'leisure', 17, date('now', '-1471 days'), NULL, 93),
(203, 'Drydock Dentists', 'Canada', 'health', 17, date('now', '-682 days'), NULL, 363),
(204, 'Estuary Energy', 'Canada', 'media', 20, date('now', '-431 days'), date('now', '-177 days'), 411),
(205, 'Fathom Films', 'Germany', 'shipping', 20, date('now', '-1493 days'), NULL, 493),
(206, 'Gangway Gyms', 'Philippines', 'health', 18, date('now', '-953 days'), NULL, 8),
(207, 'Harbour Hotels', 'Philippines', 'health', 17, date('now', '-1358 days'), NULL, 488),
(208, 'Islet Insurance', 'Philippines', 'media', 20, date('now', '-1590 days'), NULL, 39),
(209, 'Jetty Juices', 'Germany', 'media', 18, date('now', '-1380 days'), NULL, 344),
(210, 'Keelson Kayaks', 'Norway', 'health', 17, date('now', '-1701 days'), NULL, 827),
(211, 'Lighthouse Legal', 'Norway', 'shipping', 20, date('now', '-296 days'), NULL, 175),
(212, 'Mooring Media', 'Ireland', 'media', 18, date('now', '-614 days'), date('now', '-147 days'), 436),
(213, 'Narrows News', 'Norway', 'media', 17, date('now', '-1437 days'), NULL, 722),
(214, 'Offing Opticians', 'Canada', 'media', 18, date('now', '-472 days'), NULL, 763),
(215, 'Pier Pharma', 'Norway', 'leisure', 17, date('now', '-912 days'), NULL, 572),
(216, 'Quarterdeck Quilts', 'Canada', 'health', 18, date('now', '-605 days'), NULL, 857),
(217, 'Reef Retail', 'Philippines', 'leisure', 18, date('now', '-1301 days'), NULL, 428);

CREATE TABLE subscription (
  sub_id INTEGER PRIMARY KEY, cust_id INTEGER REFERENCES customer(cust_id), prod_code TEXT REFERENCES product(prod_code), starts_on TEXT, ends_on TEXT, cancelled_on TEXT, seats_bought INTEGER, price_per_seat_usd REAL, billing TEXT, seats_used INTEGER, auto_renew INTEGER
);
INSERT INTO subscription VALUES
(1, 205, 'QL', date('now', '-736 days'), date('now', '-371 days'), NULL, 105, 39, 'monthly', 73, 1),
(2, 212, 'TD', date('now', '-175 days'), date('now', '+190 days'), NULL, 33, 25, 'monthly', 18, 0),
(3, 203, 'GL', date('now', '-802 days'), date('now', '-437 days'), NULL, 61, 0.0, 'yearly', 20, 1),
(4, 212, 'PB', date('now', '-604 days'), date('now', '-239 days'), NULL, 24, 9.6, 'yearly', 18, 1),
(5, 213, 'QL', date('now', '-435 days'), date('now', '-70 days'), date('now', '-22 days'), 55, 35.1, 'yearly', 50, 0),
(6, 206, 'GL', date('now', '-538 days'), date('now', '+192 days'), NULL, 106, 0, 'yearly', 16, 1),
(7, 206, 'PB', date('now', '-622 days'), date('now', '+108 days'), NULL, 60, 12, 'yearly', 58, 1),
(8, 209, 'TD', date('now', '-592 days'), date('now', '-227 days'), NULL, 93, 25, 'yearly', 82, 0),
(9, 216, 'KN', date('now', '-682 days'), date('now', '+48 days'), NULL, 101, 39.2, 'yearly', 96, 1),
(10, 216, 'QL', date('now', '-118 days'), date('now', '+247 days'), NULL, 138, 31.2, 'monthly', 35, 1),
(11, 208, 'TD', date('now', '-851 days'), date('now', '-486 days'), NULL, 72, 25, 'yearly', 51, 0),
(12, 215, 'QL', date('now', '-1007 days'), date('now', '-642 days'), date('now', '-13 days'), 84, 35.1, 'monthly', 7, 1),
(13, 215, 'QL', date('now', '-109 days'), date('now', '+621 days'), NULL, 83, 39, 'monthly', 39, 1),
(14, 205, 'QL', date('now', '-694 days'), date('now', '+36 days'), NULL, 74, 35.1, 'yearly', 19, 0),
(15, 213, 'TD', date('now', '-661 days'), date('now', '-296 days'), NULL, 132, 25, 'monthly', 63, 1),
(16, 206, 'QL', date('now', '-792 days'), date('now', '-62 days'), NULL, 53, 39, 'monthly', 43, 1),
(17, 207, 'PB', date('now', '-788 days'), date('now', '-58 days'), NULL, 56, 10.8, 'yearly', 1, 0),
(18, 202, 'GL', date('now', '-741 days'), date('now', '-11 days'), NULL, 41, 0.0, 'monthly', 19, 1),
(19, 214, 'GL', date('now', '-499 days'), date('now', '-134 days'), date('now', '-15 days'), 115, 0, 'monthly', 114, 1),
(20, 213, 'TD', date('now', '-377 days'), date('now', '+353 days'), NULL, 55, 25, 'yearly', 35, 0),
(21, 205, 'KN', date('now', '-527 days'), date('now', '-162 days'), NULL, 119, 49, 'monthly', 41, 1),
(22, 212, 'KN', date('now', '-93 days'), date('now', '+272 days'), NULL, 141, 39.2, 'monthly', 81, 1),
(23, 200, 'QL', date('now', '-634 days'), date('now', '-269 days'), NULL, 43, 39, 'yearly', 17, 0),
(24, 204, 'QL', date('now', '-660 days'), date('now', '-295 days'), NULL, 34, 31.2, 'monthly', 29, 1),
(25, 203, 'KN', date('now', '-816 days'), date('now', '-451 days'), NULL, 129, 49, 'monthly', 125, 1),
(26, 212, 'TD', date('now', '-986 days'), date('now', '-621 days'), date('now', '-27 days'), 108, 22.5, 'monthly', 66, 0),
(27, 211, 'GL', date('now', '-881 days'), date('now', '-151 days'), NULL, 57, 0, 'yearly', 38, 1),
(28, 208, 'KN', date('now', '-531 days'), date('now', '-166 days'), NULL, 52, 49, 'yearly', 17, 1),
(29, 204, 'GL', date('now', '-678 days'), date('now', '+52 days'), NULL, 108, 0, 'yearly', 51, 0),
(30, 205, 'PB', date('now', '-1040 days'), date('now', '-310 days'), NULL, 123, 10.8, 'yearly', 28, 1),
(31, 202, 'KN', date('now', '-191 days'), date('now', '+174 days'), NULL, 93, 49, 'yearly', 12, 1),
(32, 200, 'TD', date('now', '-815 days'), date('now', '-85 days'), NULL, 74, 20.0, 'monthly', 37, 0),
(33, 212, 'TD', date('now', '-993 days'), date('now', '-628 days'), date('now', '-22 days'), 87, 25, 'monthly', 23, 1),
(34, 213, 'KN', date('now', '-1014 days'), date('now', '-284 days'), NULL, 5, 39.2, 'yearly', 3, 1),
(35, 201, 'QL', date('now', '-554 days'), date('now', '+176 days'), NULL, 66, 39, 'yearly', 52, 0),
(36, 216, 'KN', date('now', '-905 days'), date('now', '-540 days'), NULL, 103, 39.2, 'monthly', 15, 1),
(37, 207, 'QL', date('now', '-147 days'), date('now', '+218 days'), NULL, 23, 35.1, 'monthly', 13, 1),
(38, 208, 'GL', date('now', '-573 days'), date('now', '+157 days'), NULL, 52, 0.0, 'monthly', 16, 0);

CREATE TABLE invoice (
  inv_no TEXT PRIMARY KEY, sub_id INTEGER REFERENCES subscription(sub_id), issued_on TEXT, due_on TEXT, net_usd REAL, vat_usd REAL, paid_on TEXT, reminders_sent INTEGER
);
INSERT INTO invoice VALUES
('KQ-5000', 11, date('now', '-256 days'), date('now', '-226 days'), 5400, 1350.0, date('now', '-219 days'), 0),
('KQ-5001', 25, date('now', '-268 days'), date('now', '-238 days'), 6321, 1580.25, date('now', '-241 days'), 0),
('KQ-5002', 32, date('now', '-43 days'), date('now', '-13 days'), 1480.0, 370.0, date('now', '-36 days'), 0),
('KQ-5003', 21, date('now', '-275 days'), date('now', '-245 days'), 17493, 4373.25, NULL, 3),
('KQ-5004', 11, date('now', '-254 days'), date('now', '-224 days'), 1800, 450.0, date('now', '-210 days'), 0),
('KQ-5005', 34, date('now', '-69 days'), date('now', '-39 days'), 196.0, 49.0, date('now', '-57 days'), 0),
('KQ-5006', 25, date('now', '-103 days'), date('now', '-73 days'), 75852, 18963.0, date('now', '-79 days'), 0),
('KQ-5007', 5, date('now', '-170 days'), date('now', '-140 days'), 23166.0, 5791.5, date('now', '-126 days'), 0),
('KQ-5008', 1, date('now', '-152 days'), date('now', '-122 days'), 12285, 3071.25, NULL, 1),
('KQ-5009', 35, date('now', '-185 days'), date('now', '-155 days'), 30888, 7722.0, date('now', '-153 days'), 0),
('KQ-5010', 25, date('now', '-391 days'), date('now', '-361 days'), 18963, 4740.75, date('now', '-337 days'), 0),
('KQ-5011', 19, date('now', '-74 days'), date('now', '-44 days'), 360, 90.0, date('now', '-37 days'), 0),
('KQ-5012', 17, date('now', '-27 days'), date('now', '+3 days'), 1814.4, 453.6, NULL, 0),
('KQ-5013', 30, date('now', '-344 days'), date('now', '-314 days'), 15940.8, 3985.2, NULL, 1),
('KQ-5014', 11, date('now', '-330 days'), date('now', '-300 days'), 5400, 1350.0, date('now', '-281 days'), 0),
('KQ-5015', 7, date('now', '-61 days'), date('now', '-31 days'), 2160, 540.0, date('now', '-31 days'), 0),
('KQ-5016', 13, date('now', '-349 days'), date('now', '-319 days'), 9711, 2427.75, date('now', '-325 days'), 0),
('KQ-5017', 25, date('now', '-97 days'), date('now', '-67 days'), 18963, 4740.75, date('now', '-83 days'), 0),
('KQ-5018', 1, date('now', '-192 days'), date('now', '-162 days'), 49140, 12285.0, NULL, 1),
('KQ-5019', 10, date('now', '-184 days'), date('now', '-154 days'), 12916.8, 3229.2, date('now', '-130 days'), 0),
('KQ-5020', 17, date('now', '-230 days'), date('now', '-200 days'), 1814.4, 453.6, date('now', '-208 days'), 0),
('KQ-5021', 20, date('now', '-259 days'), date('now', '-229 days'), 16500, 4125.0, date('now', '-214 days'), 0),
('KQ-5022', 16, date('now', '-162 days'), date('now', '-132 days'), 6201, 1550.25, date('now', '-122 days'), 0),
('KQ-5023', 36, date('now', '-315 days'), date('now', '-285 days'), 12112.8, 3028.2, NULL, 3),
('KQ-5024', 12, date('now', '-11 days'), date('now', '+19 days'), 35380.8, 8845.2, NULL, 0),
('KQ-5025', 8, date('now', '-132 days'), date('now', '-102 days'), 27900, 6975.0, date('now', '-101 days'), 0),
('KQ-5026', 5, date('now', '-351 days'), date('now', '-321 days'), 23166.0, 5791.5, date('now', '-315 days'), 0),
('KQ-5027', 9, date('now', '-189 days'), date('now', '-159 days'), 47510.4, 11877.6, date('now', '-155 days'), 0),
('KQ-5028', 24, date('now', '-242 days'), date('now', '-212 days'), 12729.6, 3182.4, NULL, 2),
('KQ-5029', 24, date('now', '-194 days'), date('now', '-164 days'), 12729.6, 3182.4, date('now', '-172 days'), 0),
('KQ-5030', 12, date('now', '-50 days'), date('now', '-20 days'), 35380.8, 8845.2, date('now', '-39 days'), 0),
('KQ-5031', 27, date('now', '-219 days'), date('now', '-189 days'), 120, 30.0, date('now', '-168 days'), 0),
('KQ-5032', 21, date('now', '-151 days'), date('now', '-121 days'), 69972, 17493.0, date('now', '-133 days'), 0),
('KQ-5033', 3, date('now', '-397 days'), date('now', '-367 days'), 120, 30.0, NULL, 1),
('KQ-5034', 19, date('now', '-48 days'), date('now', '-18 days'), 120, 30.0, date('now', '-7 days'), 0),
('KQ-5035', 34, date('now', '-356 days'), date('now', '-326 days'), 588.0, 147.0, date('now', '-338 days'), 0),
('KQ-5036', 11, date('now', '-173 days'), date('now', '-143 days'), 5400, 1350.0, date('now', '-138 days'), 0),
('KQ-5037', 17, date('now', '-148 days'), date('now', '-118 days'), 604.8, 151.2, date('now', '-127 days'), 0),
('KQ-5038', 14, date('now', '-258 days'), date('now', '-228 days'), 31168.8, 7792.2, NULL, 1),
('KQ-5039', 6, date('now', '-115 days'), date('now', '-85 days'), 120, 30.0, date('now', '-77 days'), 0),
('KQ-5040', 28, date('now', '-363 days'), date('now', '-333 days'), 30576, 7644.0, date('now', '-317 days'), 0),
('KQ-5041', 22, date('now', '-79 days'), date('now', '-49 days'), 66326.4, 16581.6, date('now', '-40 days'), 0),
('KQ-5042', 36, date('now', '-66 days'), date('now', '-36 days'), 4037.6, 1009.4, date('now', '-16 days'), 0),
('KQ-5043', 37, date('now', '-107 days'), date('now', '-77 days'), 2421.9, 605.48, NULL, 2),
('KQ-5044', 11, date('now', '-109 days'), date('now', '-79 days'), 21600, 5400.0, date('now', '-84 days'), 0),
('KQ-5045', 1, date('now', '-208 days'), date('now', '-178 days'), 49140, 12285.0, date('now', '-195 days'), 0),
('KQ-5046', 32, date('now', '-172 days'), date('now', '-142 days'), 1480.0, 370.0, date('now', '-123 days'), 0),
('KQ-5047', 6, date('now', '-180 days'), date('now', '-150 days'), 1440, 360.0, date('now', '-174 days'), 0);

CREATE TABLE release (
  rel_id INTEGER PRIMARY KEY, prod_code TEXT REFERENCES product(prod_code), version TEXT, planned_for TEXT, shipped_on TEXT, built_by INTEGER REFERENCES dev_person(person_id), approved_by INTEGER REFERENCES dev_person(person_id), rolled_back_on TEXT
);
INSERT INTO release VALUES
(1, 'QL', '1.0', date('now', '-937 days'), date('now', '-900 days'), 2, 12, NULL),
(2, 'QL', '1.1', date('now', '-530 days'), date('now', '-500 days'), 10, 2, NULL),
(3, 'QL', '2.0', date('now', '-262 days'), date('now', '-231 days'), 5, 12, NULL),
(4, 'QL', '2.1', date('now', '-110 days'), date('now', '-75 days'), 1, 2, date('now', '-73 days')),
(5, 'TD', '1.0', date('now', '-942 days'), date('now', '-900 days'), 6, 8, NULL),
(6, 'TD', '1.1', date('now', '-550 days'), date('now', '-500 days'), 5, 12, NULL),
(7, 'TD', '2.0', date('now', '-290 days'), date('now', '-258 days'), 10, 7, NULL),
(8, 'TD', '2.1', date('now', '-68 days'), date('now', '-44 days'), 6, 4, NULL),
(9, 'PB', '1.0', date('now', '-946 days'), date('now', '-900 days'), 1, 8, NULL),
(10, 'PB', '1.1', date('now', '-545 days'), date('now', '-500 days'), 6, 12, NULL),
(11, 'PB', '2.0', date('now', '-226 days'), date('now', '-186 days'), 6, 4, date('now', '-184 days')),
(12, 'PB', '2.1', date('now', '-57 days'), date('now', '-25 days'), 9, 8, NULL),
(13, 'KN', '1.0', date('now', '-956 days'), date('now', '-900 days'), 2, 12, NULL),
(14, 'KN', '1.1', date('now', '-534 days'), date('now', '-500 days'), 5, 7, NULL),
(15, 'KN', '2.0', date('now', '-230 days'), date('now', '-185 days'), 5, 12, NULL),
(16, 'KN', '2.1', date('now', '-49 days'), date('now', '-16 days'), 6, 2, NULL),
(17, 'GL', '1.0', date('now', '-938 days'), date('now', '-900 days'), 6, 3, NULL),
(18, 'GL', '1.1', date('now', '-522 days'), date('now', '-500 days'), 10, 8, NULL),
(19, 'GL', '2.0', date('now', '-318 days'), date('now', '-273 days'), 5, 7, NULL),
(20, 'GL', '2.1', date('now', '-79 days'), date('now', '-40 days'), 2, 12, NULL);

CREATE TABLE bug (
  bug_id INTEGER PRIMARY KEY, headline TEXT, prod_code TEXT REFERENCES product(prod_code), reporter_id INTEGER REFERENCES dev_person(person_id), assignee_id INTEGER REFERENCES dev_person(person_id), severity TEXT, opened_on TEXT, fixed_on TEXT, found_in_rel INTEGER REFERENCES release(rel_id), estimated_hours INTEGER, actual_hours INTEGER
);
INSERT INTO bug VALUES
(1, 'Totals off by one cent', 'GL', 20, NULL, 'high', date('now', '-369 days'), date('now', '-316 days'), NULL, 18, 2),
(2, 'Login loop on Safari', 'KN', 10, 12, 'critical', date('now', '-188 days'), date('now', '-138 days'), 12, 16, 23),
(3, 'Export drops umlauts', 'KN', 2, 11, 'critical', date('now', '-157 days'), NULL, 11, 16, NULL),
(4, 'Tide chart upside down', 'PB', 7, 6, 'critical', date('now', '-55 days'), date('now', '-52 days'), NULL, 5, 6),
(5, 'Crash on rotate', 'TD', 10, 12, 'high', date('now', '-202 days'), date('now', '-192 days'), 6, 3, 5),
(6, 'Slow search', 'KN', 5, 8, 'high', date('now', '-252 days'), date('now', '-198 days'), 9, 21, 8),
(7, 'Wrong time zone', 'GL', 3, 8, 'low', date('now', '-353 days'), NULL, NULL, 3, NULL),
(8, 'Duplicate emails', 'KN', 12, NULL, 'critical', date('now', '-388 days'), date('now', '-345 days'), 13, 19, 7),
(9, 'PDF blank', 'TD', 16, 4, 'medium', date('now', '-108 days'), date('now', '-100 days'), 18, 3, 16),
(10, 'Cannot delete berth', 'TD', 5, 7, 'low', date('now', '-107 days'), date('now', '-101 days'), NULL, 14, 6),
(11, 'Chat badge stuck', 'KN', 6, 11, 'low', date('now', '-319 days'), NULL, 10, 7, NULL),
(12, 'Filter forgets', 'KN', 14, 6, 'low', date('now', '-74 days'), date('now', '-61 days'), 4, 21, 15),
(13, 'Token expires early', 'GL', 11, 2, 'critical', date('now', '-306 days'), date('now', '-291 days'), NULL, 1, 7),
(14, 'Alert storm', 'KN', 3, 8, 'low', date('now', '-221 days'), date('now', '-174 days'), 19, 20, 26),
(15, 'Map tiles grey', 'KN', 17, NULL, 'high', date('now', '-413 days'), NULL, 7, 11, NULL),
(16, 'Undo loses text', 'KN', 16, 2, 'medium', date('now', '-272 days'), date('now', '-257 days'), NULL, 3, 7),
(17, 'Import hangs', 'PB', 19, 10, 'high', date('now', '-293 days'), date('now', '-233 days'), 6, 13, 1),
(18, 'Dark mode unreadable', 'TD', 3, 4, 'medium', date('now', '-213 days'), date('now', '-164 days'), 3, 12, 13),
(19, 'Seats miscounted', 'GL', 8, 8, 'low', date('now', '-341 days'), NULL, NULL, 17, NULL),
(20, 'Refund rounding', 'QL', 13, 11, 'low', date('now', '-28 days'), date('now', '-21 days'), 16, 16, 28),
(21, 'Webhook silent', 'KN', 12, 4, 'high', date('now', '-311 days'), date('now', '-293 days'), 8, 4, 16),
(22, 'Bell too loud', 'PB', 16, NULL, 'low', date('now', '-267 days'), date('now', '-228 days'), NULL, 11, 2),
(23, 'Search ignores case', 'TD', 8, 11, 'medium', date('now', '-281 days'), NULL, 18, 8, NULL),
(24, 'Typo on welcome page', 'QL', 10, 11, 'critical', date('now', '-76 days'), date('now', '-70 days'), 19, 3, 25),
(25, 'Backup skipped', 'GL', 12, 1, 'high', date('now', '-403 days'), date('now', '-382 days'), NULL, 15, 2),
(26, 'Memory leak in sync', 'QL', 6, 10, 'high', date('now', '-369 days'), date('now', '-316 days'), 12, 14, 19),
(27, 'Wrong VAT for Norway', 'QL', 1, 11, 'medium', date('now', '-133 days'), NULL, 13, 16, NULL),
(28, 'Calendar shows Sunday twice', 'QL', 19, 1, 'low', date('now', '-309 days'), date('now', '-297 days'), NULL, 20, 19),
(29, 'Broken link in footer', 'KN', 6, NULL, 'medium', date('now', '-370 days'), date('now', '-351 days'), 17, 10, 20),
(30, 'Drag and drop dead', 'QL', 17, 4, 'high', date('now', '-79 days'), date('now', '-69 days'), 7, 17, 6);

CREATE TABLE ticket (
  ticket_no INTEGER PRIMARY KEY, cust_id INTEGER REFERENCES customer(cust_id), prod_code TEXT REFERENCES product(prod_code), agent_id INTEGER REFERENCES dev_person(person_id), created_at TEXT, first_reply_minutes INTEGER, closed_on TEXT, channel TEXT, priority TEXT, csat INTEGER, bug_id INTEGER REFERENCES bug(bug_id)
);
INSERT INTO ticket VALUES
(7000, 202, 'QL', NULL, datetime('now', '-60 days', 'start of day', '+586 minutes'), NULL, NULL, 'chat', 'P1', NULL, 3),
(7001, 207, 'PB', 14, datetime('now', '-9 days', 'start of day', '+534 minutes'), 566, date('now', '+0 days'), 'phone', 'P3', 4, NULL),
(7002, 200, 'GL', 15, datetime('now', '-88 days', 'start of day', '+246 minutes'), 192, date('now', '-72 days'), 'chat', 'P2', 1, NULL),
(7003, 215, 'KN', 16, datetime('now', '-159 days', 'start of day', '+544 minutes'), 190, date('now', '-151 days'), 'phone', 'P3', 1, 28),
(7004, 207, 'QL', 13, datetime('now', '-124 days', 'start of day', '+143 minutes'), 414, NULL, 'phone', 'P1', NULL, NULL),
(7005, 211, 'TD', 15, datetime('now', '-25 days', 'start of day', '+1333 minutes'), 472, date('now', '-24 days'), 'email', 'P3', NULL, NULL),
(7006, 209, 'KN', NULL, datetime('now', '-116 days', 'start of day', '+385 minutes'), NULL, NULL, 'chat', 'P3', NULL, 7),
(7007, 208, 'TD', 15, datetime('now', '-25 days', 'start of day', '+1403 minutes'), 241, date('now', '-24 days'), 'email', 'P2', 2, NULL),
(7008, 215, 'GL', 14, datetime('now', '-144 days', 'start of day', '+1071 minutes'), 33, NULL, 'email', 'P1', NULL, NULL),
(7009, 204, 'QL', 16, datetime('now', '-204 days', 'start of day', '+1274 minutes'), 81, date('now', '-186 days'), 'chat', 'P2', 4, 17),
(7010, 211, 'QL', 14, datetime('now', '-5 days', 'start of day', '+1339 minutes'), 343, date('now', '+0 days'), 'phone', 'P2', NULL, NULL),
(7011, 211, 'TD', 15, datetime('now', '-210 days', 'start of day', '+1 minutes'), 200, date('now', '-200 days'), 'phone', 'P1', 4, NULL),
(7012, 201, 'KN', NULL, datetime('now', '-12 days', 'start of day', '+947 minutes'), NULL, NULL, 'phone', 'P1', NULL, 17),
(7013, 209, 'TD', 16, datetime('now', '-203 days', 'start of day', '+760 minutes'), 459, date('now', '-200 days'), 'chat', 'P3', 4, NULL),
(7014, 208, 'KN', 15, datetime('now', '-116 days', 'start of day', '+745 minutes'), 45, date('now', '-108 days'), 'phone', 'P3', 2, NULL),
(7015, 206, 'PB', 14, datetime('now', '-219 days', 'start of day', '+480 minutes'), 313, date('now', '-203 days'), 'chat', 'P2', NULL, 15),
(7016, 209, 'QL', 14, datetime('now', '-133 days', 'start of day', '+1388 minutes'), 108, NULL, 'chat', 'P3', NULL, NULL),
(7017, 209, 'GL', 13, datetime('now', '-24 days', 'start of day', '+410 minutes'), 84, date('now', '-9 days'), 'phone', 'P1', 3, NULL),
(7018, 204, 'GL', NULL, datetime('now', '-188 days', 'start of day', '+466 minutes'), NULL, NULL, 'chat', 'P3', NULL, 7),
(7019, 208, 'QL', 15, datetime('now', '-80 days', 'start of day', '+1118 minutes'), 358, date('now', '-79 days'), 'phone', 'P1', 5, NULL),
(7020, 208, 'GL', 14, datetime('now', '-218 days', 'start of day', '+365 minutes'), 93, NULL, 'email', 'P1', NULL, NULL),
(7021, 215, 'GL', 15, datetime('now', '-152 days', 'start of day', '+1308 minutes'), 235, date('now', '-137 days'), 'chat', 'P1', 2, 12),
(7022, 213, 'KN', 14, datetime('now', '-197 days', 'start of day', '+1364 minutes'), 419, date('now', '-188 days'), 'email', 'P2', 2, NULL),
(7023, 206, 'TD', 16, datetime('now', '-151 days', 'start of day', '+755 minutes'), 21, date('now', '-132 days'), 'chat', 'P3', 3, NULL),
(7024, 202, 'KN', NULL, datetime('now', '-187 days', 'start of day', '+813 minutes'), NULL, NULL, 'phone', 'P3', NULL, 20),
(7025, 205, 'TD', 14, datetime('now', '-87 days', 'start of day', '+1231 minutes'), 505, date('now', '-75 days'), 'chat', 'P1', NULL, NULL),
(7026, 202, 'GL', 15, datetime('now', '-41 days', 'start of day', '+162 minutes'), 401, date('now', '-40 days'), 'chat', 'P3', 5, NULL),
(7027, 202, 'QL', 16, datetime('now', '-65 days', 'start of day', '+1087 minutes'), 536, date('now', '-47 days'), 'chat', 'P2', 3, 20),
(7028, 204, 'QL', 15, datetime('now', '-111 days', 'start of day', '+705 minutes'), 229, NULL, 'chat', 'P2', NULL, NULL),
(7029, 205, 'PB', 13, datetime('now', '-148 days', 'start of day', '+19 minutes'), 353, date('now', '-143 days'), 'email', 'P2', 3, NULL),
(7030, 205, 'GL', NULL, datetime('now', '-82 days', 'start of day', '+337 minutes'), NULL, NULL, 'phone', 'P3', NULL, 20),
(7031, 214, 'KN', 15, datetime('now', '-47 days', 'start of day', '+320 minutes'), 374, date('now', '-31 days'), 'email', 'P1', 3, NULL),
(7032, 201, 'PB', 13, datetime('now', '-17 days', 'start of day', '+179 minutes'), 89, NULL, 'chat', 'P1', NULL, NULL),
(7033, 211, 'GL', 14, datetime('now', '-123 days', 'start of day', '+130 minutes'), 251, date('now', '-110 days'), 'email', 'P1', 4, 19),
(7034, 203, 'KN', 13, datetime('now', '-63 days', 'start of day', '+455 minutes'), 464, date('now', '-46 days'), 'phone', 'P3', 5, NULL),
(7035, 204, 'QL', 16, datetime('now', '-132 days', 'start of day', '+1152 minutes'), 44, date('now', '-126 days'), 'phone', 'P2', NULL, NULL),
(7036, 210, 'QL', NULL, datetime('now', '-181 days', 'start of day', '+848 minutes'), NULL, NULL, 'email', 'P3', NULL, 9),
(7037, 208, 'QL', 13, datetime('now', '-103 days', 'start of day', '+837 minutes'), 246, date('now', '-94 days'), 'phone', 'P2', 1, NULL),
(7038, 209, 'PB', 14, datetime('now', '-215 days', 'start of day', '+1325 minutes'), 370, date('now', '-210 days'), 'chat', 'P1', 4, NULL),
(7039, 203, 'TD', 15, datetime('now', '-14 days', 'start of day', '+1286 minutes'), 28, date('now', '+0 days'), 'chat', 'P3', 5, 18),
(7040, 207, 'KN', 15, datetime('now', '-182 days', 'start of day', '+1305 minutes'), 116, NULL, 'chat', 'P2', NULL, NULL),
(7041, 201, 'KN', 15, datetime('now', '-24 days', 'start of day', '+493 minutes'), 587, date('now', '-12 days'), 'phone', 'P3', 5, NULL),
(7042, 208, 'GL', NULL, datetime('now', '-227 days', 'start of day', '+609 minutes'), NULL, NULL, 'chat', 'P3', NULL, 27),
(7043, 214, 'GL', 13, datetime('now', '-101 days', 'start of day', '+754 minutes'), 347, date('now', '-97 days'), 'chat', 'P1', 4, NULL),
(7044, 200, 'QL', 14, datetime('now', '-78 days', 'start of day', '+1037 minutes'), 436, NULL, 'email', 'P2', NULL, NULL),
(7045, 203, 'TD', 13, datetime('now', '-177 days', 'start of day', '+445 minutes'), 466, date('now', '-161 days'), 'email', 'P1', NULL, 8),
(7046, 208, 'GL', 13, datetime('now', '-22 days', 'start of day', '+49 minutes'), 481, date('now', '-22 days'), 'chat', 'P2', 3, NULL),
(7047, 205, 'KN', 13, datetime('now', '-61 days', 'start of day', '+111 minutes'), 177, date('now', '-45 days'), 'email', 'P3', 5, NULL),
(7048, 209, 'PB', NULL, datetime('now', '-100 days', 'start of day', '+640 minutes'), NULL, NULL, 'email', 'P3', NULL, 20),
(7049, 212, 'TD', 14, datetime('now', '-93 days', 'start of day', '+1402 minutes'), 216, date('now', '-93 days'), 'phone', 'P2', 5, NULL),
(7050, 201, 'QL', 16, datetime('now', '-125 days', 'start of day', '+464 minutes'), 541, date('now', '-125 days'), 'email', 'P2', NULL, NULL),
(7051, 212, 'KN', 14, datetime('now', '-63 days', 'start of day', '+344 minutes'), 380, date('now', '-46 days'), 'email', 'P1', 5, 21),
(7052, 211, 'KN', 16, datetime('now', '-134 days', 'start of day', '+469 minutes'), 490, NULL, 'email', 'P1', NULL, NULL),
(7053, 209, 'QL', 13, datetime('now', '-204 days', 'start of day', '+1016 minutes'), 457, date('now', '-184 days'), 'chat', 'P1', 3, NULL);

CREATE TABLE skill (
  skill_code TEXT PRIMARY KEY, skill_name TEXT
);
INSERT INTO skill VALUES
('RUST', 'Rust'),
('SQL', 'SQL'),
('SWF', 'Swift'),
('KUB', 'Kubernetes'),
('NEG', 'Negotiating'),
('NOR', 'Norwegian'),
('COB', 'Cobol');

CREATE TABLE person_skill (
  person_id INTEGER REFERENCES dev_person(person_id), skill_code TEXT REFERENCES skill(skill_code), level INTEGER, certified_until TEXT, PRIMARY KEY (person_id, skill_code)
);
INSERT INTO person_skill VALUES
(1, 'NOR', 1, NULL),
(2, 'SWF', 1, NULL),
(2, 'NEG', 1, NULL),
(3, 'RUST', 3, NULL),
(4, 'NEG', 5, NULL),
(5, 'RUST', 5, NULL),
(5, 'NOR', 2, NULL),
(6, 'NEG', 5, date('now', '+187 days')),
(6, 'KUB', 5, NULL),
(7, 'SWF', 3, date('now', '+105 days')),
(7, 'SQL', 3, date('now', '+21 days')),
(8, 'SQL', 4, date('now', '+514 days')),
(8, 'KUB', 5, date('now', '+389 days')),
(8, 'NEG', 2, date('now', '+329 days')),
(9, 'SQL', 4, NULL),
(9, 'NEG', 2, NULL),
(9, 'KUB', 1, NULL),
(10, 'SQL', 4, NULL),
(10, 'NEG', 4, date('now', '-160 days')),
(10, 'KUB', 3, date('now', '+184 days')),
(11, 'NOR', 1, date('now', '+292 days')),
(11, 'KUB', 4, NULL),
(11, 'SWF', 3, NULL),
(12, 'KUB', 4, date('now', '+480 days')),
(12, 'SQL', 5, NULL),
(12, 'SWF', 5, date('now', '-120 days')),
(13, 'KUB', 1, date('now', '+324 days')),
(13, 'SQL', 5, NULL),
(14, 'NEG', 1, date('now', '+90 days')),
(14, 'SWF', 2, NULL),
(14, 'KUB', 1, date('now', '+448 days')),
(15, 'NOR', 2, date('now', '-1 days')),
(16, 'KUB', 5, NULL),
(16, 'NEG', 1, NULL),
(17, 'NOR', 1, date('now', '+218 days')),
(18, 'SQL', 4, NULL),
(18, 'NOR', 5, date('now', '+478 days')),
(18, 'SWF', 5, date('now', '+18 days')),
(19, 'KUB', 1, date('now', '+599 days')),
(19, 'SWF', 1, date('now', '+530 days'));

CREATE TABLE laptop (
  asset_no TEXT PRIMARY KEY, model TEXT, bought_on TEXT, cost_usd INTEGER, assigned_to INTEGER REFERENCES dev_person(person_id), previous_user INTEGER REFERENCES dev_person(person_id), warranty_ends TEXT
);
INSERT INTO laptop VALUES
('LT40', 'Fjord 14', date('now', '-1341 days'), 2997, NULL, NULL, date('now', '-246 days')),
('LT41', 'Skerry Air', date('now', '-389 days'), 2416, 16, 6, date('now', '+706 days')),
('LT42', 'Fjord 14', date('now', '-1733 days'), 2418, 12, NULL, date('now', '-638 days')),
('LT43', 'Skerry Air', date('now', '-317 days'), 2716, 17, NULL, date('now', '+778 days')),
('LT44', 'Skerry Air', date('now', '-1575 days'), 2289, 8, 18, date('now', '-480 days')),
('LT45', 'Skerry Air', date('now', '-1044 days'), 2796, 15, NULL, date('now', '+51 days')),
('LT46', 'Skerry Air', date('now', '-427 days'), 2377, 13, NULL, date('now', '+668 days')),
('LT47', 'Skerry Air', date('now', '-193 days'), 1111, NULL, 4, date('now', '+902 days')),
('LT48', 'Fjord 16', date('now', '-96 days'), 2966, 5, NULL, date('now', '+999 days')),
('LT49', 'Fjord 14', date('now', '-1583 days'), 2341, 2, NULL, date('now', '-488 days')),
('LT50', 'Fjord 14', date('now', '-511 days'), 2517, 11, 6, date('now', '+584 days')),
('LT51', 'Fjord 16', date('now', '-1353 days'), 2023, 20, NULL, date('now', '-258 days')),
('LT52', 'Fjord 14', date('now', '-1284 days'), 2788, 3, NULL, date('now', '-189 days')),
('LT53', 'Fjord 16', date('now', '-1442 days'), 1932, 9, 20, date('now', '-347 days')),
('LT54', 'Fjord 16', date('now', '-555 days'), 3088, NULL, NULL, date('now', '+540 days')),
('LT55', 'Fjord 16', date('now', '-1341 days'), 3041, 10, NULL, date('now', '-246 days')),
('LT56', 'Fjord 14', date('now', '-1017 days'), 3004, 7, 18, date('now', '+78 days')),
('LT57', 'Basalt Pro', date('now', '-1119 days'), 2224, 6, NULL, date('now', '-24 days'));

CREATE TABLE deal (
  deal_id INTEGER PRIMARY KEY, cust_id INTEGER REFERENCES customer(cust_id), prod_code TEXT REFERENCES product(prod_code), rep_id INTEGER REFERENCES dev_person(person_id), opened_on TEXT, expected_close TEXT, closed_on TEXT, forecast_usd INTEGER, signed_usd INTEGER, stage TEXT
);
INSERT INTO deal VALUES
(1, 208, 'TD', 20, date('now', '-123 days'), date('now', '-75 days'), date('now', '-110 days'), 7500, 44000, 'won'),
(2, 213, 'TD', 20, date('now', '-133 days'), date('now', '-85 days'), NULL, 75000, NULL, 'open'),
(3, 210, 'KN', 17, date('now', '-200 days'), date('now', '-119 days'), NULL, 4500, NULL, 'open'),
(4, 211, 'PB', 20, date('now', '-344 days'), date('now', '-261 days'), date('now', '-322 days'), 52000, NULL, 'lost'),
(5, 202, 'KN', 17, date('now', '-301 days'), date('now', '-253 days'), date('now', '-213 days'), 57000, 22500, 'won'),
(6, 215, 'QL', 20, date('now', '-106 days'), date('now', '-5 days'), date('now', '-23 days'), 43500, NULL, 'lost'),
(7, 216, 'TD', 20, date('now', '-167 days'), date('now', '-77 days'), NULL, 81000, NULL, 'open'),
(8, 212, 'TD', 20, date('now', '-345 days'), date('now', '-292 days'), date('now', '-324 days'), 78000, 40000, 'won'),
(9, 210, 'QL', 19, date('now', '-57 days'), date('now', '+15 days'), date('now', '-1 days'), 81500, 57000, 'won'),
(10, 202, 'QL', 18, date('now', '-239 days'), date('now', '-196 days'), NULL, 56500, NULL, 'open'),
(11, 214, 'PB', 18, date('now', '-78 days'), date('now', '-7 days'), date('now', '-8 days'), 85000, 19000, 'won'),
(12, 216, 'QL', 18, date('now', '-276 days'), date('now', '-207 days'), NULL, 49500, NULL, 'open'),
(13, 201, 'QL', 17, date('now', '-188 days'), date('now', '-86 days'), date('now', '-165 days'), 44500, NULL, 'lost'),
(14, 202, 'TD', 20, date('now', '-290 days'), date('now', '-241 days'), date('now', '-193 days'), 71500, 12500, 'won'),
(15, 208, 'TD', 19, date('now', '-68 days'), date('now', '+14 days'), date('now', '-15 days'), 10500, 68500, 'won'),
(16, 204, 'KN', 17, date('now', '-292 days'), date('now', '-250 days'), date('now', '-220 days'), 52500, 46000, 'won'),
(17, 213, 'QL', 18, date('now', '-42 days'), date('now', '-9 days'), NULL, 82500, NULL, 'open'),
(18, 212, 'KN', 17, date('now', '-246 days'), date('now', '-199 days'), date('now', '-159 days'), 59000, 75000, 'won'),
(19, 209, 'KN', 19, date('now', '-294 days'), date('now', '-212 days'), date('now', '-284 days'), 78000, NULL, 'lost'),
(20, 202, 'QL', 18, date('now', '-341 days'), date('now', '-306 days'), NULL, 88500, NULL, 'open'),
(21, 200, 'PB', 17, date('now', '-58 days'), date('now', '-26 days'), date('now', '-1 days'), 27000, NULL, 'lost'),
(22, 205, 'QL', 17, date('now', '-279 days'), date('now', '-229 days'), date('now', '-242 days'), 6500, NULL, 'lost'),
(23, 210, 'PB', 17, date('now', '-378 days'), date('now', '-277 days'), NULL, 60500, NULL, 'open'),
(24, 208, 'PB', 19, date('now', '-252 days'), date('now', '-170 days'), NULL, 83000, NULL, 'open'),
(25, 209, 'TD', 19, date('now', '-255 days'), date('now', '-225 days'), NULL, 62500, NULL, 'open'),
(26, 214, 'KN', 19, date('now', '-128 days'), date('now', '-61 days'), NULL, 10000, NULL, 'open');

CREATE TABLE outage (
  outage_id INTEGER PRIMARY KEY, prod_code TEXT REFERENCES product(prod_code), began_at TEXT, minutes_down INTEGER, on_call_id INTEGER REFERENCES dev_person(person_id), postmortem_by INTEGER REFERENCES dev_person(person_id), postmortem_on TEXT, customers_hit INTEGER
);
INSERT INTO outage VALUES
(1, 'QL', datetime('now', '-411 days', 'start of day', '+800 minutes'), 371, 10, 1, date('now', '-409 days'), 635),
(2, 'TD', datetime('now', '-421 days', 'start of day', '+507 minutes'), 347, 5, 9, date('now', '-398 days'), 106),
(3, 'KN', datetime('now', '-251 days', 'start of day', '+281 minutes'), 169, 3, 1, date('now', '-242 days'), 513),
(4, 'QL', datetime('now', '-40 days', 'start of day', '+664 minutes'), 196, 9, NULL, NULL, 210),
(5, 'PB', datetime('now', '-411 days', 'start of day', '+761 minutes'), 271, 3, 2, date('now', '-408 days'), 675),
(6, 'TD', datetime('now', '-157 days', 'start of day', '+1324 minutes'), 210, 11, 10, date('now', '-146 days'), 820),
(7, 'KN', datetime('now', '-316 days', 'start of day', '+945 minutes'), 379, 3, 10, date('now', '-307 days'), 552),
(8, 'KN', datetime('now', '-166 days', 'start of day', '+624 minutes'), 359, 3, NULL, NULL, 248),
(9, 'QL', datetime('now', '-115 days', 'start of day', '+405 minutes'), 256, 2, 2, date('now', '-90 days'), 337),
(10, 'PB', datetime('now', '-440 days', 'start of day', '+1243 minutes'), 18, 10, 1, date('now', '-415 days'), 32),
(11, 'TD', datetime('now', '-311 days', 'start of day', '+25 minutes'), 110, 5, 10, date('now', '-308 days'), 72),
(12, 'KN', datetime('now', '-323 days', 'start of day', '+927 minutes'), 8, 9, NULL, NULL, 388),
(13, 'QL', datetime('now', '-384 days', 'start of day', '+111 minutes'), 21, 1, 9, date('now', '-369 days'), 256),
(14, 'TD', datetime('now', '-430 days', 'start of day', '+515 minutes'), 330, 5, 3, date('now', '-424 days'), 534),
(15, 'KN', datetime('now', '-170 days', 'start of day', '+66 minutes'), 183, 3, 9, date('now', '-145 days'), 556),
(16, 'TD', datetime('now', '-269 days', 'start of day', '+1367 minutes'), 319, 5, NULL, NULL, 86);
