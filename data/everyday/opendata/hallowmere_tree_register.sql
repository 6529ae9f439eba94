CREATE TABLE `Species` (
  `Species no` INTEGER PRIMARY KEY, `Common name` TEXT, `Latin name` TEXT, `Genus group` TEXT, `Native` INTEGER, `Full height (m)` INTEGER);

INSERT INTO `Species` VALUES
(1, 'Common lime', 'Tilia x europaea', 'Lime', 0, 30),
(2, 'English oak', 'Quercus robur', 'Oak', 1, 35),
(3, 'London plane', 'Platanus x hispanica', 'Plane', 0, 32),
(4, 'Sycamore', 'Acer pseudoplatanus', 'Maple', 0, 28),
(5, 'Norway maple', 'Acer platanoides', 'Maple', 0, 22),
(6, 'Silver birch', 'Betula pendula', 'Birch', 1, 20),
(7, 'Wild cherry', 'Prunus avium', 'Cherry', 1, 18),
(8, 'Red oak', 'Quercus rubra', 'Oak', 0, 27),
(9, 'Rowan', 'Sorbus aucuparia', 'Rowan', 1, 12),
(10, 'Ash', 'Fraxinus excelsior', 'Ash', 1, 31),
(11, 'Scots pine', 'Pinus sylvestris', 'Pine', 1, 29),
(12, 'Japanese cherry', 'Prunus serrulata', 'Cherry', 0, 9);

CREATE TABLE `Wards` (
  `Ward no` INTEGER PRIMARY KEY, `Ward name` TEXT, `Councillor` TEXT, `Residents` INTEGER, `Green space (ha)` REAL);

INSERT INTO `Wards` VALUES
(1, 'Castle', 'Maud Ellery', 8420, 3.1),
(2, 'Riverside', 'Idris Kemble', 11260, 4.7),
(3, 'Northgate', 'Sunita Varma', 9875, 2.6),
(4, 'Millfield', 'Paul Docherty', 7310, 5.9),
(5, 'Abbey Park', 'Rosa Quint', 6140, 7.4),
(6, 'Dockland', 'Idris Kemble', 5095, 1.8),
(7, 'Hollins', 'Beth Arkwright', 4480, 9.2);

CREATE TABLE `Trees` (
  `Tree no` INTEGER PRIMARY KEY, `Tag` TEXT, `Species no` INTEGER, `Ward no` INTEGER, `Street` TEXT, `House no` TEXT, `Height (m)` REAL, `Girth (cm)` INTEGER,
  `Crown spread (m)` REAL, `Planted on` TEXT, `Felled on` TEXT, `Condition` TEXT, `Protected` TEXT, `Veteran` TEXT, `Owner` TEXT, `Site type` TEXT, `Stems` INTEGER,
  `Value (GBP)` INTEGER, `Latitude` REAL, `Longitude` REAL);

INSERT INTO `Trees` VALUES
(3000, 'HM-6382', 3, 4, 'Mill Lane', NULL, 11.9, 170, 7.5, '2013-11-12', NULL, 'Good', 'Yes', 'No', 'Private', 'Pavement', 2, 17500, 52.4444, -1.8165),
(3007, 'HM-3668', 7, 1, 'Keep Lane', '15', 4.8, 35, 2.2, '2010-07-25', NULL, 'Dead', 'Yes', 'No', 'Council', 'Park', 1, 2650, 52.4501, -1.803),
(3014, 'HM-3300', 4, 2, 'Quay Road', '61', 21.9, 315, 12.2, '1980-05-10', '2023-01-05', 'Fair', 'No', 'No', 'Private', 'Verge', 1, 35400, 52.4178, -1.888),
(3021, 'HM-1521', 5, 4, 'Tenter Street', '27', 8.8, 76, 3.7, '2012-03-10', NULL, 'Dead', 'No', 'No', 'Housing trust', 'Park', 1, 8875, 52.4029, -1.884),
(3028, 'HM-3702', 1, 4, 'Tenter Street', NULL, 7.2, 106, NULL, '2004-02-28', NULL, 'Good', 'Yes', 'No', 'Council', 'School', 3, 7425, 52.4384, -1.8023),
(3035, 'HM-8557', 5, 7, 'Hollins Way', '132', 17.8, 214, 8.4, '2007-01-12', NULL, 'Good', 'No', 'No', 'Private', 'Park', 1, 30175, 52.4721, -1.8756),
(3042, 'HM-5541', 12, 1, 'Castle Street', '23', 9.8, 139, 6.0, '2005-04-25', NULL, 'Good', 'Yes', 'No', 'Council', 'Pavement', 1, 10725, 52.4029, -1.8328),
(3049, 'HM-1881', 7, 1, 'Keep Lane', '48', NULL, 115, 8.5, '2020-01-02', NULL, 'Fair', 'No', 'No', 'Private', 'Park', 1, 18925, 52.444, -1.8445),
(3056, 'HM-2088', 2, 5, 'Abbey Walk', '140', 16.3, 190, 5.0, '1993-05-17', NULL, 'Good', 'No', 'No', 'Council', 'Verge', 1, 28300, 52.4135, -1.8922),
(3063, 'HM-4188', 9, 2, 'Osier Close', '94', 9.3, 95, 5.8, '2008-10-19', NULL, 'Good', 'No', 'No', 'Private', 'Pavement', 1, 10500, 52.4073, -1.8953),
(3070, 'HM-9101', 5, 5, 'Priory Avenue', '50', 26.7, 406, 9.0, NULL, NULL, 'Good', 'Yes', 'Yes', 'Council', 'Churchyard', 1, 44975, 52.4499, -1.8101),
(3077, 'HM-3545', 3, 5, 'Abbey Walk', '56', 14.4, 159, 8.3, '1998-02-08', NULL, 'Fair', 'Yes', 'No', 'Council', 'Park', 1, 22275, 52.4346, -1.8517),
(3084, 'HM-6362', 4, 2, 'Osier Close', '91', 8.7, 60, 5.1, '2004-12-06', NULL, 'Poor', 'Yes', 'No', 'Council', 'Churchyard', 1, 8500, 52.4528, -1.8056),
(3091, 'HM-7298', 8, 2, 'Weir Street', NULL, 14.8, 214, 8.1, '2014-04-24', NULL, 'Dead', 'Yes', 'No', 'Council', 'Pavement', 1, 23000, 52.4016, -1.8228),
(3098, 'HM-5350', 9, 4, 'Tenter Street', '34', 20.6, 221, 9.7, '1985-12-25', NULL, 'Good', 'No', 'No', 'Council', 'Pavement', 1, 33350, 52.4246, -1.8378),
(3105, 'HM-8810', 5, 3, 'Northgate', NULL, 24.3, 361, 15.5, NULL, NULL, 'Poor', 'No', 'No', 'Council', 'Verge', 1, 36400, 52.4083, -1.8839),
(3112, 'HM-6744', 5, 2, 'Osier Close', NULL, 13.3, 161, 6.2, '2008-01-06', NULL, 'Poor', 'No', 'No', 'Council', 'Pavement', 3, 21250, 52.4214, -1.8956),
(3119, 'HM-9612', 3, 1, 'Keep Lane', '107', 12.9, 159, 7.1, '2001-06-12', NULL, 'Fair', 'Yes', 'No', 'Housing trust', 'Churchyard', 1, 21075, 52.4575, -1.8236),
(3126, 'HM-8992', 9, 3, 'Northgate', '82', 11.4, 153, 7.3, '2010-05-02', NULL, 'Good', 'No', 'No', 'Council', 'Park', 1, 13825, 52.4467, -1.8923),
(3133, 'HM-1587', 12, 5, 'Abbey Walk', '10', 11.5, 165, 4.7, '1996-03-12', NULL, 'Poor', 'No', 'No', 'Council', 'Park', 1, 15500, 52.4591, -1.8828),
(3140, 'HM-9367', 6, 2, 'Osier Close', NULL, 21.3, 339, 10.1, '1972-05-02', NULL, 'Good', 'No', 'No', 'Housing trust', 'Churchyard', 2, 33900, 52.4043, -1.8053),
(3147, 'HM-7620', 9, 3, 'Chapel Road', '21', 3.7, 28, NULL, '1993-01-01', NULL, 'Poor', 'Yes', 'No', 'Council', 'Pavement', 2, 850, 52.4302, -1.8428),
(3154, 'HM-2680', 7, 7, 'Hollins Way', '19', 18.1, 212, 10.7, '1979-01-13', NULL, 'Good', 'No', 'No', 'Council', 'Verge', 1, 30225, 52.4606, -1.8579),
(3161, 'HM-5601', 7, 1, 'Keep Lane', NULL, NULL, 28, 1.4, '2017-09-19', NULL, 'Poor', 'No', 'No', 'Housing trust', 'School', 1, 1500, 52.4697, -1.8742),
(3168, 'HM-3566', 6, 2, 'Quay Road', '13', 23.1, 361, 9.4, '1970-12-20', '2021-03-01', 'Good', 'Yes', 'No', 'Council', 'School', 1, 35725, 52.4643, -1.8123);

INSERT INTO `Trees` VALUES
(3175, 'HM-4263', 4, 3, 'Northgate', '82', 6.1, 88, 3.4, '2019-03-21', NULL, 'Fair', 'No', 'No', 'Private', 'Pavement', 1, 6225, 52.4196, -1.8254),
(3182, 'HM-5444', 6, 5, 'Abbey Walk', NULL, 10.4, 115, 3.8, '2002-09-07', NULL, 'Fair', 'No', 'No', 'Private', 'School', 1, 11250, 52.4019, -1.8308),
(3189, 'HM-5727', 10, 2, 'Weir Street', '98', 24.5, 388, NULL, '1967-06-05', NULL, 'Good', 'No', 'No', 'Housing trust', 'Churchyard', 1, 38025, 52.4221, -1.8896),
(3196, 'HM-2701', 12, 3, 'Northgate', '45', 3.1, 31, 1.5, '2000-03-21', '2023-11-17', 'Fair', 'No', 'No', 'Housing trust', 'School', 1, 825, 52.4681, -1.8391),
(3203, 'HM-8409', 2, 3, 'Chapel Road', '114', 9.2, 115, 4.9, '2005-09-09', NULL, 'Good', 'No', 'No', 'Council', 'School', 2, 10250, 52.4448, -1.8549),
(3210, 'HM-8146', 4, 2, 'Osier Close', '111', 19.0, 214, 10.8, '1966-09-10', NULL, 'Good', 'Yes', 'No', 'Council', 'Churchyard', 2, 31250, 52.4008, -1.8318),
(3217, 'HM-1454', 7, 5, 'Priory Avenue', '114', 6.6, 71, 2.6, '2005-12-21', NULL, 'Fair', 'No', 'No', 'Council', 'Pavement', 1, 6875, 52.4324, -1.8793),
(3224, 'HM-9839', 12, 3, 'Chapel Road', '11', 25.8, 346, 12.1, NULL, NULL, 'Poor', 'Yes', 'No', 'Council', 'Verge', 2, 41325, 52.449, -1.8216),
(3231, 'HM-9983', 2, 7, 'Hollins Way', '8', 10.5, 96, 3.4, '2015-05-31', NULL, 'Good', 'No', 'No', 'Private', 'Pavement', 2, 13650, 52.468, -1.8879),
(3238, 'HM-7602', 4, 2, 'Quay Road', '104', 7.0, 96, 3.8, '2002-01-12', NULL, 'Fair', 'Yes', 'No', 'Council', 'Verge', 1, 7375, 52.414, -1.8863),
(3245, 'HM-5668', 3, 6, 'Dock Road', '10', 27.4, 406, 9.7, '1962-05-04', NULL, 'Good', 'Yes', 'No', 'Council', 'School', 1, 45250, 52.454, -1.8648),
(3252, 'HM-6484', 4, 3, 'Northgate', '117', 16.4, 220, 8.3, '2012-06-07', NULL, 'Good', 'No', 'No', 'Council', 'School', 1, 28625, 52.4492, -1.8865),
(3259, 'HM-9875', 2, 7, 'Hollins Way', '54', 15.7, 221, 5.0, '1993-10-02', '2023-08-11', 'Dead', 'No', 'No', 'Council', 'School', 1, 27875, 52.4595, -1.8075),
(3266, 'HM-5780', 7, 7, 'Hollins Way', '2', 15.6, 170, 9.3, '1998-03-29', NULL, 'Fair', 'No', 'No', 'Council', 'School', 1, 27775, 52.4118, -1.8394),
(3273, 'HM-5612', 12, 4, 'Mill Lane', '131', 24.6, 383, NULL, NULL, NULL, 'Good', 'Yes', 'No', 'Council', 'Pavement', 2, 39050, 52.4119, -1.8385),
(3280, 'HM-1276', 7, 3, 'Northgate', '17', 18.2, 212, 6.3, '1993-11-15', NULL, 'Fair', 'Yes', 'No', 'Council', 'Verge', 2, 30425, 52.4267, -1.8409),
(3287, 'HM-8521', 1, 5, 'Priory Avenue', '83', NULL, 49, 1.4, '2014-04-10', NULL, 'Poor', 'No', 'No', 'Private', 'Churchyard', 2, 1750, 52.4589, -1.8579),
(3294, 'HM-4073', 9, 4, 'Tenter Street', '118', 10.0, 115, 3.6, '2011-07-25', NULL, 'Poor', 'No', 'No', 'Private', 'Park', 3, 11050, 52.4455, -1.8379),
(3301, 'HM-5166', 10, 1, 'Castle Street', '74', 22.6, 369, 14.3, NULL, NULL, 'Good', 'No', 'No', 'Private', 'Park', 1, 35425, 52.4036, -1.8801),
(3308, 'HM-6386', 9, 4, 'Mill Lane', '64', 25.2, 403, 9.6, NULL, NULL, 'Fair', 'No', 'Yes', 'Private', 'Park', 2, 39950, 52.4049, -1.8934),
(3315, 'HM-3065', 10, 4, 'Tenter Street', '31', 12.2, 117, 5.5, '2006-12-31', NULL, 'Poor', 'No', 'No', 'Council', 'School', 1, 18625, 52.4136, -1.8995),
(3322, 'HM-6078', 1, 2, 'Osier Close', '11', 23.7, 361, 8.0, '1981-11-04', NULL, 'Fair', 'Yes', 'No', 'Council', 'Pavement', 1, 36075, 52.4685, -1.8862),
(3329, 'HM-4507', 3, 2, 'Weir Street', '71', 27.5, 406, 10.7, '1978-04-18', '2021-11-13', 'Fair', 'Yes', 'Yes', 'Council', 'School', 1, 46700, 52.4654, -1.8495),
(3336, 'HM-8588', 2, 2, 'Quay Road', '48', 5.9, 35, 3.8, '1995-08-27', NULL, 'Good', 'No', 'No', 'Council', 'School', 1, 4850, 52.4622, -1.8652),
(3343, 'HM-7004', 2, 2, 'Quay Road', '61', 25.6, 346, 8.6, '1977-04-21', NULL, 'Good', 'No', 'No', 'Council', 'Verge', 1, 39975, 52.4243, -1.876);

INSERT INTO `Trees` VALUES
(3350, 'HM-1859', 2, 5, 'Abbey Walk', '111', 8.3, 96, 4.1, '2002-10-23', NULL, 'Good', 'Yes', 'No', 'Council', 'Park', 1, 7825, 52.4349, -1.8906),
(3357, 'HM-6782', 5, 5, 'Abbey Walk', NULL, 20.9, 221, 9.4, '1983-01-18', NULL, 'Good', 'No', 'No', 'Council', 'Verge', 1, 33425, 52.4741, -1.8438),
(3364, 'HM-4286', 2, 3, 'Northgate', '49', NULL, 406, 17.6, '1964-04-20', NULL, 'Fair', 'No', 'Yes', 'Private', 'School', 2, 43200, 52.4782, -1.8851),
(3371, 'HM-7185', 7, 5, 'Abbey Walk', NULL, 28.5, 406, 11.4, NULL, NULL, 'Fair', 'Yes', 'No', 'Housing trust', 'Pavement', 2, 47075, 52.4241, -1.8603),
(3378, 'HM-9002', 12, 2, 'Osier Close', '47', 14.9, 203, 5.6, '2005-01-15', NULL, 'Poor', 'No', 'No', 'Council', 'Park', 1, 25225, 52.4664, -1.8034),
(3385, 'HM-8615', 4, 1, 'Keep Lane', NULL, 17.2, 277, 5.7, '2012-11-16', '2023-01-03', 'Fair', 'Yes', 'No', 'Private', 'Pavement', 1, 29700, 52.4547, -1.8153),
(3392, 'HM-5549', 2, 4, 'Mill Lane', '35', 18.4, 203, 9.8, '1971-07-22', NULL, 'Poor', 'No', 'No', 'Council', 'Verge', 1, 31075, 52.4736, -1.8141),
(3399, 'HM-7052', 6, 4, 'Mill Lane', NULL, 21.8, 321, 14.7, '1966-08-28', NULL, 'Good', 'No', 'No', 'Council', 'Pavement', 3, 35350, 52.4482, -1.8733),
(3406, 'HM-4144', 9, 4, 'Mill Lane', '114', 14.6, 203, 8.1, '2014-02-04', NULL, 'Fair', 'No', 'No', 'Council', 'Pavement', 1, 22450, 52.4188, -1.8138),
(3413, 'HM-1041', 2, 6, 'Dock Road', '118', 20.4, 220, 7.4, '1981-06-19', '2021-07-17', 'Poor', 'No', 'No', 'Housing trust', 'School', 1, 32475, 52.4118, -1.8453);

CREATE TABLE `Inspections` (
  `Inspection no` INTEGER PRIMARY KEY, `Tree no` INTEGER, `Visit date` TEXT, `Inspector` TEXT, `Risk score` INTEGER, `Main defect` TEXT, `Minutes spent` INTEGER,
  `Climbed` INTEGER, `Next visit due` TEXT);

INSERT INTO `Inspections` VALUES
(700, 3119, '2023-05-26', 'Carys Bowen', 5, 'Root damage', 27, 0, '2024-05-25'),
(701, 3287, '2023-11-15', 'Carys Bowen', 1, 'Root damage', 22, 1, '2024-05-13'),
(702, 3105, '2024-05-18', 'Piet Vermeer', 9, 'Cavity', 31, 0, '2024-11-14'),
(703, 3091, '2021-11-01', 'Joel Adeyemi', 3, 'Cavity', 40, 0, '2023-11-01'),
(704, 3238, '2021-05-04', 'Piet Vermeer', 10, 'Deadwood', 11, 0, '2022-05-04'),
(705, 3168, '2021-02-16', 'Joel Adeyemi', 7, 'Root damage', 12, 1, '2023-02-16'),
(706, 3287, '2022-05-24', 'Wilma Tranter', 1, 'Deadwood', 13, 0, '2022-11-20'),
(707, 3119, '2021-03-31', 'Joel Adeyemi', 1, 'Deadwood', 12, 0, '2023-03-31'),
(708, 3217, '2022-04-02', 'Carys Bowen', 6, 'Root damage', 54, 1, '2024-04-01'),
(709, 3084, '2021-09-29', 'Wilma Tranter', 6, NULL, 15, 0, '2023-09-29'),
(710, 3140, '2022-10-24', 'Carys Bowen', 6, 'Ivy', 43, 0, '2023-10-24'),
(711, 3028, '2024-01-29', 'Piet Vermeer', 9, NULL, 7, 1, '2026-01-28'),
(712, 3000, '2024-05-22', 'Carys Bowen', 3, 'Cavity', 27, 0, '2026-05-22'),
(713, 3126, '2021-11-07', 'Wilma Tranter', 8, 'Deadwood', 19, 0, '2022-11-07'),
(714, 3217, '2022-04-05', 'Joel Adeyemi', 7, 'Ivy', 10, 1, '2024-04-04'),
(715, 3014, '2022-10-19', 'Carys Bowen', 7, 'Split limb', 28, 0, '2024-10-18'),
(716, 3049, '2023-03-01', 'Carys Bowen', 3, NULL, 43, 1, '2024-02-29'),
(717, 3042, '2022-04-20', 'Joel Adeyemi', 7, 'Fungal growth', 16, 0, '2023-04-20'),
(718, 3133, '2023-06-03', 'Carys Bowen', 3, 'Ivy', 44, 1, '2024-06-02'),
(719, 3182, '2022-11-06', 'Carys Bowen', 5, 'Root damage', 15, 0, '2023-05-05'),
(720, 3028, '2021-10-02', 'Joel Adeyemi', 2, 'Deadwood', 43, 0, '2022-10-02'),
(721, 3112, '2023-02-15', 'Carys Bowen', 5, 'Cavity', 17, 1, '2023-08-14'),
(722, 3063, '2022-03-17', 'Joel Adeyemi', 4, NULL, 31, 0, '2023-03-17'),
(723, 3084, '2023-04-28', 'Wilma Tranter', 7, 'Root damage', 16, 1, '2023-10-25'),
(724, 3098, '2022-08-27', 'Wilma Tranter', 10, 'Fungal growth', 49, 0, '2024-08-26');

INSERT INTO `Inspections` VALUES
(725, 3133, '2021-08-06', 'Wilma Tranter', 3, 'Deadwood', 35, 1, '2022-08-06'),
(726, 3217, '2022-09-11', 'Carys Bowen', 1, 'Split limb', 14, 0, '2023-03-10'),
(727, 3259, '2023-07-25', 'Piet Vermeer', 10, 'Split limb', 22, 0, '2025-07-24'),
(728, 3196, '2021-06-19', 'Wilma Tranter', 10, NULL, 49, 0, '2023-06-19'),
(729, 3154, '2022-04-11', 'Wilma Tranter', 1, 'Deadwood', 9, 1, '2022-10-08'),
(730, 3259, '2023-04-01', 'Piet Vermeer', 5, 'Root damage', 37, 1, '2023-09-28'),
(731, 3182, '2021-06-21', 'Piet Vermeer', 3, 'Root damage', 28, 1, '2022-06-21'),
(732, 3182, '2023-11-02', 'Wilma Tranter', 3, 'Split limb', 21, 0, '2025-11-01'),
(733, 3042, '2022-10-27', 'Joel Adeyemi', 5, 'Cavity', 28, 1, '2023-10-27'),
(734, 3182, '2024-05-21', 'Piet Vermeer', 8, 'Deadwood', 55, 0, '2024-11-17'),
(735, 3077, '2023-03-25', 'Carys Bowen', 9, 'Deadwood', 48, 0, '2023-09-21'),
(736, 3084, '2024-04-26', 'Wilma Tranter', 1, 'Deadwood', 20, 0, '2026-04-26'),
(737, 3154, '2023-07-20', 'Carys Bowen', 6, 'Fungal growth', 6, 0, '2025-07-19'),
(738, 3217, '2022-02-03', 'Carys Bowen', 10, 'Deadwood', 50, 0, '2022-08-02'),
(739, 3210, '2023-03-14', 'Carys Bowen', 2, 'Root damage', 9, 0, '2025-03-13'),
(740, 3182, '2022-10-21', 'Carys Bowen', 10, 'Split limb', 15, 0, '2023-10-21'),
(741, 3154, '2024-02-29', 'Wilma Tranter', 10, 'Fungal growth', 26, 1, '2025-02-28'),
(742, 3049, '2023-07-12', 'Carys Bowen', 5, 'Split limb', 16, 0, '2024-01-08'),
(743, 3140, '2023-08-21', 'Wilma Tranter', 2, NULL, 42, 1, '2024-02-17'),
(744, 3154, '2021-11-29', 'Joel Adeyemi', 10, NULL, 35, 0, '2022-11-29'),
(745, 3119, '2022-09-11', 'Wilma Tranter', 1, NULL, 46, 0, '2023-09-11'),
(746, 3000, '2023-12-10', 'Joel Adeyemi', 9, 'Deadwood', 26, 1, '2025-12-09'),
(747, 3070, '2023-12-11', 'Carys Bowen', 5, 'Root damage', 25, 1, '2025-12-10'),
(748, 3014, '2022-02-03', 'Carys Bowen', 7, 'Deadwood', 42, 1, '2022-08-02'),
(749, 3203, '2022-04-06', 'Wilma Tranter', 3, 'Ivy', 52, 0, '2023-04-06');

INSERT INTO `Inspections` VALUES
(750, 3056, '2022-07-16', 'Carys Bowen', 5, 'Cavity', 33, 0, '2024-07-15'),
(751, 3175, '2021-02-25', 'Piet Vermeer', 8, 'Root damage', 6, 0, '2021-08-24'),
(752, 3063, '2023-09-20', 'Piet Vermeer', 10, 'Deadwood', 24, 0, '2025-09-19'),
(753, 3119, '2023-01-23', 'Piet Vermeer', 1, 'Deadwood', 35, 0, '2024-01-23'),
(754, 3182, '2022-12-01', 'Wilma Tranter', 7, 'Deadwood', 10, 0, '2024-11-30');

CREATE TABLE `Works orders` (
  `Order no` INTEGER PRIMARY KEY, `Tree no` INTEGER, `Raised on` TEXT, `Raised by` TEXT, `Contractor` TEXT, `Job` TEXT, `Cost (GBP)` INTEGER, `Urgent` TEXT, `Finished on` TEXT, `Road closed` TEXT);

INSERT INTO `Works orders` VALUES
(9001, 3217, '2022-06-08', 'Joel Adeyemi', 'Apex Arborists', 'Stake and tie', 1140, 'Yes', NULL, NULL),
(9002, 3252, '2023-09-06', 'Joel Adeyemi', 'Greenbough Ltd', 'Crown thin', 1970, 'No', '2023-09-12', NULL),
(9003, 3168, '2022-08-26', 'Joel Adeyemi', 'Greenbough Ltd', 'Crown lift', 1750, 'Yes', '2022-10-31', NULL),
(9004, 3189, '2022-10-25', 'Carys Bowen', 'Greenbough Ltd', 'Deadwood removal', 390, 'Yes', '2023-01-02', 'N'),
(9005, 3294, '2022-01-03', 'Wilma Tranter', 'Apex Arborists', 'Stake and tie', 2225, 'No', '2022-04-02', 'Y'),
(9006, 3280, '2023-10-18', 'Carys Bowen', 'Ashdown Tree Care', 'Fell', 60, 'Yes', '2023-12-30', NULL),
(9007, 3245, '2021-10-20', 'Piet Vermeer', 'Council team', 'Crown lift', 2065, 'No', '2021-11-18', 'Y'),
(9008, 3210, '2021-04-02', 'Wilma Tranter', 'Council team', 'Crown thin', 1700, 'No', '2021-05-14', 'Y'),
(9009, 3112, '2022-12-27', 'Joel Adeyemi', 'Greenbough Ltd', 'Deadwood removal', 255, 'No', '2023-01-03', 'Y'),
(9010, 3203, '2021-08-30', 'Joel Adeyemi', 'Apex Arborists', 'Crown thin', 1260, 'No', '2021-11-02', 'N'),
(9011, 3287, '2022-02-23', 'Piet Vermeer', 'Council team', 'Pollard', 450, 'No', NULL, NULL),
(9012, 3147, '2023-12-18', 'Carys Bowen', 'Council team', 'Pollard', 1320, 'No', '2024-03-11', 'Y'),
(9013, 3126, '2021-05-23', 'Carys Bowen', 'Council team', 'Fell', 1780, 'No', '2021-08-07', 'Y'),
(9014, 3329, '2023-09-25', 'Carys Bowen', 'Ashdown Tree Care', 'Deadwood removal', 1245, 'Yes', '2023-11-01', 'N'),
(9015, 3329, '2023-01-07', 'Piet Vermeer', 'Ashdown Tree Care', 'Deadwood removal', 740, 'No', '2023-03-08', 'N'),
(9016, 3273, '2022-06-12', 'Carys Bowen', 'Apex Arborists', 'Stake and tie', 1020, 'No', '2022-07-29', 'Y'),
(9017, 3273, '2022-08-15', 'Carys Bowen', 'Ashdown Tree Care', 'Crown thin', 1695, 'Yes', '2022-09-12', 'N'),
(9018, 3147, '2022-05-17', 'Joel Adeyemi', 'Greenbough Ltd', 'Pest treatment', 1445, 'Yes', '2022-06-12', 'N'),
(9019, 3203, '2021-09-10', 'Piet Vermeer', 'Council team', 'Deadwood removal', 1425, 'Yes', NULL, NULL),
(9020, 3245, '2023-10-17', 'Piet Vermeer', 'Ashdown Tree Care', 'Fell', 1145, 'No', '2023-11-02', NULL),
(9021, 3301, '2024-03-18', 'Piet Vermeer', 'Greenbough Ltd', 'Fell', 300, 'Yes', '2024-05-08', 'Y'),
(9022, 3154, '2021-12-17', 'Piet Vermeer', 'Ashdown Tree Care', 'Crown lift', 1300, 'No', '2022-03-18', 'Y'),
(9023, 3168, '2021-06-25', 'Wilma Tranter', 'Greenbough Ltd', 'Crown lift', 150, 'No', '2021-08-23', NULL),
(9024, 3252, '2021-08-28', 'Piet Vermeer', 'Greenbough Ltd', 'Stake and tie', 1905, 'Yes', '2021-09-05', 'Y'),
(9025, 3329, '2022-06-01', 'Carys Bowen', 'Apex Arborists', 'Fell', 1515, 'No', '2022-07-08', 'N');

INSERT INTO `Works orders` VALUES
(9026, 3098, '2022-05-20', 'Piet Vermeer', 'Council team', 'Crown thin', 1485, 'No', '2022-05-24', 'Y'),
(9027, 3077, '2022-04-02', 'Piet Vermeer', 'Apex Arborists', 'Pest treatment', 2005, 'No', '2022-06-29', NULL),
(9028, 3224, '2024-04-05', 'Joel Adeyemi', 'Greenbough Ltd', 'Crown lift', 1010, 'No', '2024-06-02', 'Y'),
(9029, 3154, '2021-08-12', 'Piet Vermeer', 'Ashdown Tree Care', 'Crown lift', 410, 'No', '2021-10-14', 'N'),
(9030, 3294, '2023-03-23', 'Carys Bowen', 'Apex Arborists', 'Pest treatment', 1165, 'No', '2023-06-11', NULL),
(9031, 3077, '2022-05-09', 'Wilma Tranter', 'Council team', 'Pest treatment', 475, 'Yes', NULL, 'Y'),
(9032, 3294, '2024-01-04', 'Piet Vermeer', 'Greenbough Ltd', 'Stake and tie', 1190, 'Yes', '2024-03-12', 'N'),
(9033, 3287, '2022-08-05', 'Carys Bowen', 'Greenbough Ltd', 'Pollard', 2085, 'No', '2022-10-05', NULL),
(9034, 3091, '2022-01-08', 'Joel Adeyemi', 'Greenbough Ltd', 'Deadwood removal', 1745, 'Yes', '2022-01-10', 'N'),
(9035, 3154, '2023-07-09', 'Joel Adeyemi', 'Apex Arborists', 'Stake and tie', 880, 'No', '2023-07-13', 'N'),
(9036, 3280, '2024-03-04', 'Wilma Tranter', 'Council team', 'Fell', 1225, 'No', '2024-05-07', 'N'),
(9037, 3126, '2022-02-28', 'Carys Bowen', 'Council team', 'Pollard', 515, 'Yes', '2022-06-01', 'N'),
(9038, 3315, '2022-10-17', 'Carys Bowen', 'Ashdown Tree Care', 'Crown lift', 490, 'No', '2023-01-20', NULL),
(9039, 3252, '2021-08-08', 'Joel Adeyemi', 'Apex Arborists', 'Deadwood removal', 415, 'No', '2021-09-28', 'N'),
(9040, 3133, '2023-05-18', 'Joel Adeyemi', 'Apex Arborists', 'Pest treatment', 1525, 'No', '2023-06-11', 'Y'),
(9041, 3203, '2023-09-03', 'Carys Bowen', 'Ashdown Tree Care', 'Fell', 2150, 'No', '2023-10-29', 'Y'),
(9042, 3322, '2023-09-18', 'Wilma Tranter', 'Greenbough Ltd', 'Stake and tie', 1135, 'No', '2023-11-18', 'Y');
