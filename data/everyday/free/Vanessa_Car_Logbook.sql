CREATE TABLE FamilyCar (CarID INTEGER PRIMARY KEY, Nickname TEXT, MakeModel TEXT, RegPlate TEXT, Fuel TEXT, BoughtOn TEXT, BoughtFor REAL, KmAtPurchase INTEGER, SoldOn TEXT, SoldFor REAL, MainDriverID INTEGER, TankLitres INTEGER, NextInspection TEXT, Colour TEXT);

INSERT INTO FamilyCar VALUES
(1, 'The Brick', 'Volvo 240', 'KX 119 T', 'petrol', '2014-05-17', 2900.0, 214300, date('now', '-410 days'), 1750.0, 1, 60, NULL, 'maroon'),
(2, 'Pebble', 'Fiat Panda', 'LR 552 M', 'petrol', '2018-09-22', 7400.0, 31200, NULL, NULL, 2, 37, date('now', '+19 days'), 'grey'),
(3, 'Hector', 'VW Caddy', 'LR 870 B', 'diesel', '2020-02-08', 13900.0, 66500, NULL, NULL, 1, 55, date('now', '+160 days'), 'white'),
(4, 'Zip', 'Renault Zoe', 'LR 014 E', 'electric', date('now', '-500 days'), 16250.0, 18400, NULL, NULL, 3, NULL, date('now', '-12 days'), 'blue'),
(5, 'Granny''s Micra', 'Nissan Micra', 'KP 330 A', 'petrol', date('now', '-95 days'), 1200.0, 48900, NULL, NULL, NULL, 41, date('now', '+400 days'), 'beige');

CREATE TABLE Member (MemberID INTEGER PRIMARY KEY, GivenName TEXT, BornOn TEXT, LicenceSince TEXT, LicenceUntil TEXT, InsuredOnAll INTEGER);

INSERT INTO Member VALUES
(1, 'Vanessa', '1974-03-09', '1993-06-01', date('now', '+900 days'), 1),
(2, 'Ruben', '1971-11-30', '1990-02-14', date('now', '+45 days'), 1),
(3, 'Lotte', '2001-08-16', '2020-01-20', date('now', '+3500 days'), 0),
(4, 'Emil', '2007-05-05', date('now', '-70 days'), date('now', '+3580 days'), 0),
(5, 'Grandma Ilse', '1941-01-28', '1962-04-04', date('now', '-30 days'), 0);

CREATE TABLE Station (StationID INTEGER PRIMARY KEY, Name TEXT, Brand TEXT, Town TEXT, Abroad INTEGER, HasCharger INTEGER);

INSERT INTO Station VALUES
(1, 'Mill Road', 'Orbit', 'Larne', 0, 0),
(2, 'Ring South', 'Petrix', 'Larne', 0, 1),
(3, 'Autohof Kamp', 'Petrix', 'Kamp', 1, 1),
(4, 'Village Pump', 'independent', 'Oster', 0, 0),
(5, 'Home Socket', NULL, 'Larne', 0, 1),
(6, 'Supermarket Roof', 'Voltly', 'Larne', 0, 1),
(7, 'Pass Garage', 'independent', 'Sella', 1, 0);

CREATE TABLE FillUp (FillID INTEGER PRIMARY KEY, CarID INTEGER, StationID INTEGER, MemberID INTEGER, FilledAt TEXT, Odometer INTEGER, Quantity REAL, Unit TEXT, PricePerUnit REAL, Total REAL, FullTank INTEGER, PaidBy TEXT,
 FOREIGN KEY (CarID) REFERENCES FamilyCar(CarID), FOREIGN KEY (StationID) REFERENCES Station(StationID), FOREIGN KEY (MemberID) REFERENCES Member(MemberID));

INSERT INTO FillUp VALUES
(1, 2, 2, 3, datetime('now', 'start of day', '-757 days', '+22 hours', '+55 minutes'), 71342, 21.92, 'l', 1.759, 38.56, 1, NULL),
(2, 1, 7, 1, datetime('now', 'start of day', '-724 days', '+18 hours', '+10 minutes'), 262196, 53.19, 'l', 1.839, 97.82, 1, NULL),
(3, 3, 1, 2, datetime('now', 'start of day', '-706 days', '+21 hours', '+30 minutes'), 139481, 37.37, 'l', 1.629, 60.88, 0, NULL),
(4, 3, 1, 1, datetime('now', 'start of day', '-646 days', '+17 hours', '+20 minutes'), 139843, 38.69, 'l', 1.629, 63.03, 1, NULL),
(5, 2, 1, 2, datetime('now', 'start of day', '-640 days', '+7 hours', '+15 minutes'), 71605, 29.18, 'l', 1.689, 49.29, 1, NULL),
(6, 2, 7, 3, datetime('now', 'start of day', '-636 days', '+7 hours', '+15 minutes'), 71835, 19.74, 'l', 1.969, 38.87, 0, 'cash'),
(7, 2, 1, 1, datetime('now', 'start of day', '-634 days', '+7 hours', '+15 minutes'), 72240, 32.64, 'l', 1.829, 59.7, 0, NULL),
(8, 1, 3, 1, datetime('now', 'start of day', '-623 days', '+18 hours', '+10 minutes'), 262616, 16.37, 'l', 1.799, 29.45, 1, 'card'),
(9, 2, 7, 2, datetime('now', 'start of day', '-615 days', '+21 hours', '+30 minutes'), 72700, 26.51, 'l', 1.969, 52.2, 1, 'card'),
(10, 3, 3, 1, datetime('now', 'start of day', '-608 days', '+19 hours', '+45 minutes'), 140370, 26.18, 'l', 1.849, 48.41, 1, NULL),
(11, 3, 2, 1, datetime('now', 'start of day', '-597 days', '+22 hours', '+55 minutes'), 140749, 38.58, 'l', 1.569, 60.53, 1, 'card'),
(12, 2, 1, 2, datetime('now', 'start of day', '-589 days', '+21 hours', '+30 minutes'), 72913, 16.37, 'l', 1.889, 30.92, 0, 'card'),
(13, 3, 3, 1, datetime('now', 'start of day', '-581 days', '+7 hours', '+15 minutes'), 141096, 16.64, 'l', 1.779, 29.6, 1, NULL),
(14, 3, 4, 1, datetime('now', 'start of day', '-579 days', '+19 hours', '+45 minutes'), 141278, 28.75, 'l', 1.769, 50.86, 0, NULL),
(15, 3, 1, 2, datetime('now', 'start of day', '-559 days', '+13 hours', '+30 minutes'), 141705, 21.58, 'l', 1.829, 39.47, 1, 'cash'),
(16, 2, 3, 3, datetime('now', 'start of day', '-547 days', '+8 hours', '+40 minutes'), 73214, 20.89, 'l', 1.839, 38.42, 0, 'card'),
(17, 1, 2, 1, datetime('now', 'start of day', '-511 days', '+12 hours', '+5 minutes'), 262906, 51.88, 'l', 1.889, 98.0, 1, 'cash'),
(18, 3, 7, 2, datetime('now', 'start of day', '-504 days', '+18 hours', '+10 minutes'), 141861, 23.69, 'l', 1.739, 41.2, 0, NULL),
(19, 2, 3, 2, datetime('now', 'start of day', '-489 days', '+21 hours', '+30 minutes'), 73536, 14.63, 'l', 1.969, 28.81, 0, NULL),
(20, 3, 4, 1, datetime('now', 'start of day', '-478 days', '+13 hours', '+30 minutes'), 142438, 36.59, 'l', 1.569, 57.41, 1, 'cash'),
(21, 3, 2, 1, datetime('now', 'start of day', '-468 days', '+8 hours', '+40 minutes'), 142590, 22.24, 'l', 1.569, 34.89, 0, 'card'),
(22, 1, 7, 1, datetime('now', 'start of day', '-464 days', '+19 hours', '+45 minutes'), 263335, 30.73, 'l', 1.769, 54.36, 1, 'card'),
(23, 2, 1, 2, datetime('now', 'start of day', '-457 days', '+16 hours', '+50 minutes'), 73801, 19.67, 'l', 1.889, 37.16, 0, 'card'),
(24, 2, 3, 2, datetime('now', 'start of day', '-447 days', '+22 hours', '+55 minutes'), 74393, 15.54, 'l', 1.709, 26.56, 0, 'card'),
(25, 4, 5, 3, datetime('now', 'start of day', '-446 days', '+17 hours', '+20 minutes'), 29788, 37.3, 'kWh', 0.29, 10.82, 0, NULL),
(26, 4, 5, 3, datetime('now', 'start of day', '-443 days', '+18 hours', '+10 minutes'), 30411, 10.1, 'kWh', 0.29, 2.93, 1, NULL),
(27, 3, 3, 1, datetime('now', 'start of day', '-402 days', '+17 hours', '+20 minutes'), 142864, 15.43, 'l', 1.709, 26.37, 1, 'cash'),
(28, 4, 5, 1, datetime('now', 'start of day', '-383 days', '+12 hours', '+5 minutes'), 30934, 18.1, 'kWh', 0.29, 5.25, 0, NULL),
(29, 3, 4, 1, datetime('now', 'start of day', '-366 days', '+7 hours', '+15 minutes'), 143437, 43.9, 'l', 1.769, 77.66, 1, NULL),
(30, 2, 4, 1, datetime('now', 'start of day', '-349 days', '+16 hours', '+50 minutes'), 74886, 22.69, 'l', 1.629, 36.96, 0, 'card'),
(31, 2, 2, 1, datetime('now', 'start of day', '-333 days', '+7 hours', '+15 minutes'), 75283, 32.47, 'l', 1.629, 52.89, 1, 'card'),
(32, 4, 5, 3, datetime('now', 'start of day', '-319 days', '+21 hours', '+30 minutes'), 31279, 13.6, 'kWh', 0.29, 3.94, 1, NULL),
(33, 3, 3, 1, datetime('now', 'start of day', '-316 days', '+19 hours', '+45 minutes'), 143661, 16.59, 'l', 1.909, 31.67, 1, 'cash'),
(34, 2, 7, 1, datetime('now', 'start of day', '-310 days', '+16 hours', '+50 minutes'), 75813, 27.34, 'l', 1.799, 49.18, 1, 'cash'),
(35, 3, 3, 1, datetime('now', 'start of day', '-305 days', '+13 hours', '+30 minutes'), 144008, 31.4, 'l', 1.779, 55.86, 1, 'cash'),
(36, 4, 5, 3, datetime('now', 'start of day', '-303 days', '+18 hours', '+10 minutes'), 31464, 26.1, 'kWh', 0.29, 7.57, 1, NULL),
(37, 2, 4, 3, datetime('now', 'start of day', '-302 days', '+17 hours', '+20 minutes'), 76158, 14.79, 'l', 1.719, 25.42, 0, 'card'),
(38, 3, 1, 2, datetime('now', 'start of day', '-295 days', '+13 hours', '+30 minutes'), 144200, 46.59, 'l', 1.659, 77.29, 0, 'cash'),
(39, 4, 5, 3, datetime('now', 'start of day', '-284 days', '+13 hours', '+30 minutes'), 32063, 12.0, 'kWh', 0.29, 3.48, 1, NULL),
(40, 4, 5, 3, datetime('now', 'start of day', '-269 days', '+7 hours', '+15 minutes'), 32415, 28.3, 'kWh', 0.29, 8.21, 1, NULL),
(41, 3, 7, 2, datetime('now', 'start of day', '-264 days', '+18 hours', '+10 minutes'), 144341, 50.98, 'l', 1.849, 94.26, 1, 'card'),
(42, 4, 6, 1, datetime('now', 'start of day', '-258 days', '+12 hours', '+5 minutes'), 32687, 26.7, 'kWh', 0.69, 18.42, 1, 'cash'),
(43, 3, 3, 1, datetime('now', 'start of day', '-257 days', '+18 hours', '+10 minutes'), 144654, 38.38, 'l', 1.739, 66.74, 1, 'card'),
(44, 4, 5, 3, datetime('now', 'start of day', '-256 days', '+21 hours', '+30 minutes'), 32907, 37.8, 'kWh', 0.29, 10.96, 1, NULL),
(45, 2, 1, 3, datetime('now', 'start of day', '-252 days', '+8 hours', '+40 minutes'), 76659, 29.87, 'l', 1.889, 56.42, 1, 'cash'),
(46, 2, 1, 2, datetime('now', 'start of day', '-249 days', '+13 hours', '+30 minutes'), 77211, 19.65, 'l', 1.829, 35.94, 1, 'card'),
(47, 3, 4, 2, datetime('now', 'start of day', '-244 days', '+19 hours', '+45 minutes'), 144822, 22.07, 'l', 1.569, 34.63, 1, NULL),
(48, 2, 4, 3, datetime('now', 'start of day', '-204 days', '+16 hours', '+50 minutes'), 77693, 18.74, 'l', 1.629, 30.53, 1, 'card'),
(49, 4, 6, 1, datetime('now', 'start of day', '-178 days', '+12 hours', '+5 minutes'), 33361, 30.6, 'kWh', 0.59, 18.05, 1, 'card'),
(50, 2, 3, 2, datetime('now', 'start of day', '-152 days', '+19 hours', '+45 minutes'), 78193, 30.55, 'l', 1.769, 54.04, 1, NULL),
(51, 2, 7, 2, datetime('now', 'start of day', '-145 days', '+7 hours', '+15 minutes'), 78591, 20.13, 'l', 1.769, 35.61, 1, 'card'),
(52, 4, 5, 3, datetime('now', 'start of day', '-135 days', '+17 hours', '+20 minutes'), 33651, 13.3, 'kWh', 0.29, 3.86, 1, NULL),
(53, 3, 3, 1, datetime('now', 'start of day', '-99 days', '+18 hours', '+10 minutes'), 145243, 49.11, 'l', 1.709, 83.93, 0, NULL),
(54, 2, 4, 2, datetime('now', 'start of day', '-97 days', '+8 hours', '+40 minutes'), 79167, 22.33, 'l', 1.759, 39.28, 1, 'card'),
(55, 5, 3, 1, datetime('now', 'start of day', '-85 days', '+21 hours', '+30 minutes'), 49479, 20.8, 'l', 1.799, 37.42, 1, 'card'),
(56, 3, 1, 1, datetime('now', 'start of day', '-65 days', '+19 hours', '+45 minutes'), 145497, 27.08, 'l', 1.569, 42.49, 1, 'card'),
(57, 5, 1, 4, datetime('now', 'start of day', '-64 days', '+22 hours', '+55 minutes'), 49882, 14.4, 'l', 1.689, 24.32, 1, 'cash'),
(58, 5, 7, 4, datetime('now', 'start of day', '-38 days', '+12 hours', '+5 minutes'), 50478, 36.98, 'l', 1.769, 65.42, 1, 'card'),
(59, 3, 3, 1, datetime('now', 'start of day', '-31 days', '+22 hours', '+55 minutes'), 145847, 26.54, 'l', 1.909, 50.66, 0, 'card'),
(60, 5, 1, 4, datetime('now', 'start of day', '-26 days', '+21 hours', '+30 minutes'), 51018, 27.55, 'l', 1.889, 52.04, 0, NULL),
(61, 2, 2, 3, datetime('now', 'start of day', '-25 days', '+8 hours', '+40 minutes'), 79523, 26.18, 'l', 1.829, 47.88, 0, 'card'),
(62, 4, 3, 3, datetime('now', 'start of day', '-25 days', '+16 hours', '+50 minutes'), 33851, 25.1, 'kWh', 0.49, 12.3, 1, NULL),
(63, 2, 4, 2, datetime('now', 'start of day', '-24 days', '+18 hours', '+10 minutes'), 79889, 26.77, 'l', 1.889, 50.57, 1, NULL),
(64, 4, 2, 3, datetime('now', 'start of day', '-18 days', '+17 hours', '+20 minutes'), 34325, 18.2, 'kWh', 0.59, 10.74, 1, 'card'),
(65, 4, 5, 1, datetime('now', 'start of day', '-5 days', '+19 hours', '+45 minutes'), 34801, 35.0, 'kWh', 0.29, 10.15, 1, NULL),
(66, 3, 1, 1, datetime('now', 'start of day', '-3 days', '+19 hours', '+45 minutes'), 146021, 35.25, 'l', 1.699, 59.89, 0, 'card'),
(67, 4, 3, 1, datetime('now', 'start of day', '-1 days', '+18 hours', '+10 minutes'), 35167, 17.3, 'kWh', 0.59, 10.21, 0, 'card'),
(68, 2, 1, 1, datetime('now', 'start of day', '+0 days', '+13 hours', '+30 minutes'), 80148, 32.23, 'l', 1.629, 52.5, 1, 'cash');

CREATE TABLE GarageBill (BillNo INTEGER PRIMARY KEY, CarID INTEGER, Garage TEXT, BroughtIn TEXT, Collected TEXT, BillDate TEXT, DueDate TEXT, PaidDate TEXT, Labour REAL, Parts REAL, WhatFor TEXT, Warranty TEXT);

INSERT INTO GarageBill VALUES
(1, 1, 'Osterman Motors', date('now', '-700 days'), date('now', '-698 days'), date('now', '-697 days'), date('now', '-683 days'), date('now', '-690 days'), 240.0, 318.4, 'exhaust', 'N'),
(2, 2, 'Osterman Motors', date('now', '-610 days'), date('now', '-610 days'), date('now', '-608 days'), date('now', '-594 days'), date('now', '-590 days'), 95.0, 61.2, 'yearly service', 'N'),
(3, 3, 'Tilda''s Garage', date('now', '-540 days'), date('now', '-533 days'), date('now', '-533 days'), date('now', '-519 days'), date('now', '-519 days'), 410.0, 722.9, 'timing belt', 'N'),
(4, 1, 'Tilda''s Garage', date('now', '-450 days'), date('now', '-449 days'), date('now', '-448 days'), date('now', '-434 days'), date('now', '-440 days'), 120.0, 45.5, 'new battery', 'N'),
(5, 4, 'Renault Larne', date('now', '-330 days'), date('now', '-328 days'), date('now', '-328 days'), NULL, NULL, 0.0, 0.0, 'recall, charging flap', 'Y'),
(6, 2, 'Osterman Motors', date('now', '-245 days'), date('now', '-244 days'), date('now', '-243 days'), date('now', '-229 days'), date('now', '-231 days'), 98.0, 83.6, 'yearly service', 'N'),
(7, 3, 'Osterman Motors', date('now', '-170 days'), date('now', '-166 days'), date('now', '-165 days'), date('now', '-151 days'), date('now', '-140 days'), 265.0, 199.0, 'brake discs', 'N'),
(8, 3, 'Tilda''s Garage', date('now', '-88 days'), date('now', '-87 days'), date('now', '-86 days'), date('now', '-72 days'), date('now', '-80 days'), 60.0, 24.9, 'oil change', 'N'),
(9, 5, 'Tilda''s Garage', date('now', '-84 days'), date('now', '-75 days'), date('now', '-75 days'), date('now', '-61 days'), date('now', '-60 days'), 350.0, 288.3, 'rust on the sill', 'N'),
(10, 4, 'Renault Larne', date('now', '-41 days'), date('now', '-40 days'), date('now', '-39 days'), date('now', '-25 days'), NULL, 130.0, 12.5, 'yearly service', 'N'),
(11, 2, 'Osterman Motors', date('now', '-16 days'), date('now', '-14 days'), date('now', '-13 days'), date('now', '+1 days'), NULL, 110.0, 342.0, 'clutch cable and window motor', 'N'),
(12, 3, 'Tilda''s Garage', date('now', '-2 days'), NULL, NULL, NULL, NULL, NULL, NULL, 'strange noise at 80', 'N');

CREATE TABLE TrafficFine (FineNo INTEGER PRIMARY KEY, CarID INTEGER, MemberID INTEGER, HappenedOn TEXT, LetterOn TEXT, Amount REAL, Offence TEXT, Place TEXT, PaidOn TEXT, AppealedOn TEXT);

INSERT INTO TrafficFine VALUES
(1, 3, 1, date('now', '-640 days'), date('now', '-622 days'), 35.0, 'parking', 'Larne market', date('now', '-615 days'), NULL),
(2, 2, 2, date('now', '-505 days'), date('now', '-480 days'), 80.0, 'speeding', 'A27 bridge', date('now', '-470 days'), NULL),
(3, 4, 3, date('now', '-402 days'), date('now', '-390 days'), 25.0, 'parking', 'University', date('now', '-380 days'), NULL),
(4, 4, 3, date('now', '-298 days'), date('now', '-280 days'), 25.0, 'parking', 'University', date('now', '-260 days'), date('now', '-275 days')),
(5, 3, 2, date('now', '-260 days'), date('now', '-231 days'), 140.0, 'red light', 'Larne station', date('now', '-225 days'), NULL),
(6, 2, 3, date('now', '-129 days'), date('now', '-111 days'), 60.0, 'speeding', 'Oster road', date('now', '-100 days'), NULL),
(7, 5, 4, date('now', '-38 days'), date('now', '-20 days'), 60.0, 'speeding', 'Oster road', NULL, NULL),
(8, 4, 3, date('now', '-24 days'), date('now', '-9 days'), 30.0, 'parking', 'University', NULL, date('now', '-6 days')),
(9, 3, 1, date('now', '-15 days'), date('now', '-4 days'), 110.0, 'phone at the wheel', 'Ring South', NULL, NULL);
