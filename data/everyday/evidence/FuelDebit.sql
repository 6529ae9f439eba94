CREATE TABLE CardHolders (HolderID INTEGER PRIMARY KEY, Segment TEXT, Curr TEXT, HolderName TEXT, SignedUp TEXT, CreditLimit INTEGER, Blocked TEXT);
CREATE TABLE Chains (ChainID INTEGER PRIMARY KEY, ChainName TEXT, HQCountry TEXT, Discount REAL, PartnerSince INTEGER);
CREATE TABLE Stations (StationID INTEGER PRIMARY KEY, ChainID INTEGER REFERENCES Chains(ChainID), Country TEXT, Town TEXT, Grade TEXT, Is24h TEXT, Pumps INTEGER);
CREATE TABLE Goods (GoodsID INTEGER PRIMARY KEY, GoodsName TEXT, Category TEXT, VatPct REAL);
CREATE TABLE CardSales (SaleID INTEGER PRIMARY KEY, HolderID INTEGER REFERENCES CardHolders(HolderID), StationID INTEGER REFERENCES Stations(StationID), GoodsID INTEGER REFERENCES Goods(GoodsID), SaleDate TEXT, SaleTime TEXT, Qty REAL, UnitPrice REAL, StatCd TEXT);
CREATE TABLE MonthUse (UseID INTEGER PRIMARY KEY, HolderID INTEGER REFERENCES CardHolders(HolderID), YrMon TEXT, Litres REAL);

INSERT INTO CardHolders VALUES
(3001, 'FLT', 'EUR', 'Kovar Logistics', '2016-02-11', 12000, 'N'),
(3002, 'FLT', 'PLN', 'Transmazur', '2017-10-03', 25000, 'N'),
(3003, 'PRV', 'EUR', 'Bettina Frings', '2019-05-27', 600, 'N'),
(3004, 'SME', 'HUF', 'Balaton Floorings', '2018-03-19', 3500, 'N'),
(3005, 'PRV', 'PLN', 'Krzysztof Zawada', '2021-08-08', 400, 'Y'),
(3006, 'SME', 'EUR', 'Malerei Obermoser', '2020-01-30', 2800, 'N'),
(3007, 'FLT', 'HUF', 'Alfold Freight', '2016-11-22', 18000, 'Y'),
(3008, 'PRV', 'EUR', 'Ludovit Hronec', '2022-04-14', 500, 'N'),
(3009, 'SME', 'PLN', 'Piekarnia Rogal', '2019-09-02', 2200, 'N'),
(3010, 'FLT', 'EUR', 'Donauexpress', '2022-12-05', NULL, 'N'),
(3011, 'PRV', 'HUF', 'Reka Szalontai', '2020-07-16', 450, 'N');

INSERT INTO Chains VALUES
(1, 'Petrolux', 'Austria', 0.03, 2014),
(2, 'Orlik Fuels', 'Poland', 0.045, 2016),
(3, 'Magyar Kut', 'Hungary', 0.0, 2019),
(4, 'Viatank', 'Slovakia', 0.06, 2021);

INSERT INTO Stations VALUES
(51, 1, 'AUT', 'Linz', 'Premium', 'Y', 12),
(52, 1, 'AUT', 'Graz', 'Standard', 'N', 8),
(53, 1, 'SVK', 'Bratislava', 'Premium', 'Y', 10),
(54, 2, 'POL', 'Krakow', 'Standard', 'Y', 9),
(55, 2, 'POL', 'Lublin', 'Budget', 'N', 4),
(56, 3, 'HUN', 'Szeged', 'Standard', 'N', 6),
(57, 3, 'HUN', 'Budapest', 'Premium', 'Y', 14),
(58, 4, 'SVK', 'Nitra', 'Budget', 'N', 5),
(59, 4, 'SVK', 'Zilina', 'Budget', 'Y', NULL),
(60, 4, 'AUT', 'Wels', 'Standard', 'N', 7);

INSERT INTO Goods VALUES
(1, 'Diesel', 'Fuel', 20.0),
(2, 'Petrol 95', 'Fuel', 20.0),
(3, 'AdBlue', 'Fluid', 20.0),
(4, 'Engine oil 5W-30', 'Fluid', 21.5),
(5, 'Car wash', 'Service', 19.0),
(6, 'Toll vignette', 'Service', 0.0),
(7, 'Coffee', 'Shop', 10.0);

INSERT INTO CardSales VALUES
(901, 3001, 51, 1, '2023-06-10', '20:53', 300.2, 1.5, 'B'),
(902, 3001, 53, 1, '2023-05-08', '05:00', 807.6, 1.54, 'B'),
(903, 3001, 58, 3, '2023-02-23', '06:27', 24.8, 1.04, 'B'),
(904, 3001, 57, 1, '2022-10-18', '20:44', 696.4, 1.47, 'B'),
(905, 3002, 54, 1, '2023-01-04', '05:29', 633.6, 1.48, 'B'),
(906, 3002, 54, 1, '2023-02-22', '06:30', 591.8, 1.67, 'B'),
(907, 3002, 55, 3, '2023-02-22', '23:46', 89.8, 0.89, 'R'),
(908, 3002, 59, 6, '2022-10-05', '22:26', 1.0, 16.46, 'B'),
(909, 3003, 52, 2, '2023-04-13', '13:01', 45.6, 1.8, 'B'),
(910, 3003, 52, 5, '2023-01-18', '21:14', 2.0, 8.73, 'B'),
(911, 3003, 60, 7, '2023-02-22', '10:40', 1.0, 2.37, 'B'),
(912, 3004, 56, 1, '2022-10-08', '08:10', 82.6, 1.46, 'P'),
(913, 3004, 57, 4, '2023-06-02', '21:57', 1.0, 12.4, 'B'),
(914, 3004, 56, 1, '2023-01-12', '20:32', 65.2, 1.54, 'B'),
(915, 3005, 55, 2, '2023-01-15', '18:49', 32.5, 1.77, 'R'),
(916, 3006, 60, 1, '2022-10-02', '18:15', 68.7, 1.49, 'B'),
(917, 3006, 51, 5, '2023-02-24', '20:03', 1.0, 8.27, 'B'),
(918, 3006, 60, 1, '2023-03-26', '09:56', 81.0, 1.54, 'B'),
(919, 3007, 57, 1, '2023-03-05', '22:37', 728.0, 1.51, 'B'),
(920, 3007, 56, 1, '2022-08-09', '23:20', 46.7, 1.61, 'B'),
(921, 3007, 54, 1, '2023-02-05', '09:06', 719.9, 1.55, 'R'),
(922, 3008, 59, 2, '2023-02-03', '08:41', 21.2, 1.64, 'B'),
(923, 3008, 58, 7, '2023-04-08', '10:11', 2.0, 2.31, 'B'),
(924, 3009, 54, 1, '2022-08-20', '21:55', 63.1, 1.64, 'B'),
(925, 3009, 55, 1, '2023-01-13', '23:11', 79.2, 1.67, 'B'),
(926, 3010, 51, 1, '2023-03-24', '06:15', 412.2, 1.54, 'P'),
(927, 3010, 58, 1, '2023-04-19', '08:34', 536.9, 1.6, 'B'),
(928, 3001, 51, 6, '2022-12-10', '14:44', 2.0, 17.41, 'B'),
(929, 3009, 54, 3, '2023-02-12', '07:20', 73.1, 0.99, 'B');

INSERT INTO MonthUse VALUES
(1, 3001, '202211', 2772.0),
(2, 3001, '202301', 3743.5),
(3, 3001, '202302', 3274.2),
(4, 3001, '202303', 3219.6),
(5, 3002, '202211', 6293.0),
(6, 3002, '202301', 6934.9),
(7, 3002, '202302', 5149.1),
(8, 3003, '202211', 78.3),
(9, 3003, '202301', 66.7),
(10, 3003, '202302', 67.8),
(11, 3003, '202303', 57.6),
(12, 3004, '202211', 230.2),
(13, 3004, '202301', 291.1),
(14, 3004, '202302', 155.8),
(15, 3005, '202211', 29.6),
(16, 3005, '202301', 51.0),
(17, 3005, '202302', 30.2),
(18, 3005, '202303', 38.1),
(19, 3006, '202211', 192.4),
(20, 3006, '202301', 167.8),
(21, 3006, '202302', 170.8),
(22, 3007, '202211', 4865.0),
(23, 3007, '202301', 3692.9),
(24, 3007, '202302', 3482.8),
(25, 3007, '202303', 3189.7),
(26, 3009, '202211', 384.5),
(27, 3009, '202301', 328.0),
(28, 3009, '202302', 194.1),
(29, 3009, '202303', 223.5);

