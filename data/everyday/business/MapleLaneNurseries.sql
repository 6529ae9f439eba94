CREATE TABLE `Sites` (
  `Site Id` INTEGER PRIMARY KEY,
  `Site Name` TEXT NOT NULL,
  `Street` TEXT,
  `Town` TEXT,
  `Manager Id` INTEGER REFERENCES `Staff Members`(`Staff Id`),
  `Opened On` TEXT,
  `Registered Places` INTEGER,
  `Own Kitchen` INTEGER
);

INSERT INTO Sites VALUES
(1, 'Acorn House', '14 Mill Lane', 'Thornbury', 2, '2008-09-15', 46, 1),
(2, 'The Willows', '3 Station Road', 'Oakhampton', 3, '2014-09-01', 30, 0),
(3, 'Little Harbour', '88 Quay Street', 'Portmellon', 4, '2017-02-06', 34, 1);

CREATE TABLE `Age Groups` (
  `Group Code` TEXT PRIMARY KEY,
  `Group Name` TEXT NOT NULL,
  `From Months` INTEGER,
  `To Months` INTEGER,
  `Children per Adult` INTEGER
);

INSERT INTO `Age Groups` VALUES
('BAB', 'babies', 3, 17, 3),
('TOD', 'toddlers', 18, 35, 4),
('PRE', 'preschool', 36, 60, 8);

CREATE TABLE `Rooms` (
  `Room Id` INTEGER PRIMARY KEY,
  `Room Name` TEXT NOT NULL,
  `Site Id` INTEGER REFERENCES `Sites`(`Site Id`),
  `Group Code` TEXT REFERENCES `Age Groups`(`Group Code`),
  `Places` INTEGER,
  `Garden Access` INTEGER,
  `Daily Rate` REAL
);

INSERT INTO Rooms VALUES
(1, 'Ladybirds', 1, 'BAB', 10, 0, 72.5),
(2, 'Hedgehogs', 1, 'TOD', 14, 1, 66.0),
(3, 'Owls', 1, 'PRE', 22, 1, 59.0),
(4, 'Bumblebees', 2, 'TOD', 13, 1, 64.5),
(5, 'Kingfishers', 2, 'PRE', 17, 0, 57.5),
(6, 'Starfish', 3, 'BAB', 11, 0, 70.0),
(7, 'Seahorses', 3, 'PRE', 20, 1, 58.0),
(8, 'Pebbles', 3, 'TOD', 3, 0, 63.0);

CREATE TABLE `Staff Members` (
  `Staff Id` INTEGER PRIMARY KEY,
  `First Name` TEXT NOT NULL,
  `Last Name` TEXT NOT NULL,
  `Job Title` TEXT,
  `Site Id` INTEGER REFERENCES `Sites`(`Site Id`),
  `Room Id` INTEGER REFERENCES `Rooms`(`Room Id`),
  `Line Manager Id` INTEGER REFERENCES `Staff Members`(`Staff Id`),
  `Started On` TEXT,
  `Hourly Pay` REAL,
  `First Aid Valid Until` TEXT
);

INSERT INTO `Staff Members` VALUES
(1, 'Corinna', 'Ashdale', 'Managing director', 1, NULL, NULL, '2008-09-01', 31.5, '2026-01-15'),
(2, 'Rowena', 'Tilbury', 'Site manager', 1, NULL, 1, '2011-04-04', 23.8, '2025-06-30'),
(3, 'Magnus', 'Oyelaran', 'Site manager', 2, NULL, 1, '2014-08-18', 23.1, '2025-03-31'),
(4, 'Delphine', 'Carrick', 'Site manager', 3, NULL, 1, '2017-01-09', 22.6, '2024-12-31'),
(5, 'Tamsin', 'Fell', 'Room leader', 1, 1, 2, '2015-09-07', 16.9, '2025-10-31'),
(6, 'Hugo', 'Lanark', 'Room leader', 1, 2, 2, '2018-03-05', 16.4, '2024-07-31'),
(7, 'Priscilla', 'Osei', 'Room leader', 1, 3, 2, '2016-11-14', 17.2, '2026-02-28'),
(8, 'Wanda', 'Brightmoor', 'Room leader', 2, 4, 3, '2019-09-02', 16.1, '2025-01-31'),
(9, 'Emeka', 'Stroud', 'Room leader', 2, 5, 3, '2020-01-20', 15.85, NULL),
(10, 'Saskia', 'Quill', 'Room leader', 3, 6, 4, '2017-05-15', 16.55, '2025-08-31'),
(11, 'Lowri', 'Hendry', 'Room leader', 3, 7, 4, '2021-09-06', 15.6, '2024-09-30'),
(12, 'Beth', 'Marchbank', 'Practitioner', 1, 1, 5, '2021-02-01', 13.4, '2025-05-31'),
(13, 'Yusuf', 'Kerrigan', 'Practitioner', 1, 2, 6, '2022-09-05', 12.9, NULL),
(14, 'Ines', 'Dunmore', 'Practitioner', 1, 3, 7, '2020-08-24', 13.75, '2024-11-30'),
(15, 'Carys', 'Wetherby', 'Practitioner', 2, 4, 8, '2022-01-10', 13.05, '2025-09-30'),
(16, 'Anton', 'Leesk', 'Practitioner', 2, 5, 9, '2023-03-13', 12.6, NULL),
(17, 'Mollie', 'Greaves', 'Practitioner', 3, 6, 10, '2019-06-03', 13.9, '2025-04-30'),
(18, 'Farida', 'Sands', 'Practitioner', 3, 7, 11, '2023-09-04', 12.45, '2026-03-31'),
(19, 'Ned', 'Copperwheat', 'Apprentice', 1, 3, 7, '2023-09-11', 9.2, NULL),
(20, 'Olwen', 'Pryce', 'Apprentice', 3, 6, 10, '2024-01-15', 8.9, NULL),
(21, 'Graham', 'Ditchling', 'Cook', 1, NULL, 2, '2013-02-11', 14.3, '2024-08-31');

CREATE TABLE `Families` (
  `Family Id` INTEGER PRIMARY KEY,
  `Family Name` TEXT NOT NULL,
  `Town` TEXT,
  `Phone` TEXT,
  `Registered On` TEXT,
  `Pays By` TEXT
);

INSERT INTO Families VALUES
(1, 'Pemberton', 'Thornbury', '01632 960511', '2021-03-31', 'direct debit'),
(2, 'Okafor', 'Thornbury', '01632 960516', '2021-06-07', 'childcare voucher'),
(3, 'Lindgren', 'Oakhampton', '01632 960521', '2021-07-13', 'bank transfer'),
(4, 'Szabo', 'Portmellon', '01632 960526', '2021-09-16', 'direct debit'),
(5, 'Harrowgate', 'Thornbury', '01632 960531', '2021-12-10', 'bank transfer'),
(6, 'Fitzwilliam', 'Oakhampton', '01632 960536', '2022-01-22', 'bank transfer'),
(7, 'Mbeki', 'Thornbury', '01632 960541', '2022-04-04', 'direct debit'),
(8, 'Trelawny', 'Portmellon', '01632 960546', '2022-05-21', 'childcare voucher'),
(9, 'Castellanos', 'Thornbury', '01632 960551', '2022-08-04', 'direct debit'),
(10, 'Nygaard', 'Oakhampton', '01632 960556', '2022-09-14', 'bank transfer'),
(11, 'Rahmani', 'Portmellon', '01632 960561', '2022-11-10', 'direct debit'),
(12, 'Birtwistle', 'Thornbury', '01632 960566', '2023-01-27', 'direct debit'),
(13, 'Dufresne', 'Westcombe', '01632 960571', '2023-03-25', 'bank transfer'),
(14, 'Polglase', 'Portmellon', '01632 960576', '2023-06-01', 'direct debit'),
(15, 'Achebe', 'Oakhampton', '01632 960581', '2023-07-11', 'childcare voucher'),
(16, 'Winterbourne', 'Portmellon', '01632 960586', '2023-09-26', 'childcare voucher');

CREATE TABLE `Guardians` (
  `Guardian Id` INTEGER PRIMARY KEY,
  `Family Id` INTEGER REFERENCES `Families`(`Family Id`),
  `First Name` TEXT NOT NULL,
  `Last Name` TEXT NOT NULL,
  `Relationship` TEXT,
  `Mobile` TEXT,
  `Main Contact` INTEGER,
  `May Collect` INTEGER
);

INSERT INTO Guardians VALUES
(1, 1, 'Louisa', 'Pemberton', 'mother', '07700 955258', 1, 1),
(2, 1, 'Adrian', 'Pemberton', 'father', '07700 936364', 0, 1),
(3, 2, 'Chidi', 'Okafor', 'father', '07700 965942', 1, 1),
(4, 2, 'Amara', 'Okafor', 'mother', '07700 964314', 0, 1),
(5, 3, 'Annika', 'Lindgren', 'mother', '07700 984408', 1, 1),
(6, 3, 'Nils', 'Bergqvist', 'father', '07700 938056', 0, 0),
(7, 4, 'Balint', 'Szabo', 'father', '07700 940028', 1, 1),
(8, 4, 'Zsofia', 'Szabo', 'mother', '07700 936803', 0, 1),
(9, 5, 'Joanna', 'Harrowgate', 'mother', '07700 939519', 1, 1),
(10, 6, 'Patrick', 'Fitzwilliam', 'father', '07700 912545', 1, 1),
(11, 6, 'Oonagh', 'Fitzwilliam', 'mother', '07700 943931', 0, 1),
(12, 7, 'Thandi', 'Mbeki', 'mother', '07700 984733', 1, 1),
(13, 7, 'Sipho', 'Mbeki', 'father', '07700 965187', 0, 1),
(14, 8, 'Jory', 'Trelawny', 'father', '07700 953401', 1, 1),
(15, 8, 'Kerensa', 'Trelawny', 'mother', '07700 995554', 0, 1),
(16, 9, 'Marisol', 'Castellanos', 'mother', '07700 940943', 1, 1),
(17, 9, 'Rafael', 'Castellanos', 'father', '07700 970852', 0, 1),
(18, 10, 'Erik', 'Nygaard', 'father', '07700 927839', 1, 1),
(19, 10, 'Ingrid', 'Solberg', 'mother', '07700 936619', 0, 1),
(20, 11, 'Leila', 'Rahmani', 'mother', '07700 974663', 1, 1),
(21, 11, 'Kamran', 'Rahmani', 'father', '07700 988051', 0, 1),
(22, 12, 'Simon', 'Birtwistle', 'father', '07700 944332', 1, 1),
(23, 13, 'Celine', 'Dufresne', 'mother', '07700 960760', 1, 1),
(24, 13, 'Bastien', 'Dufresne', 'father', '07700 991742', 0, 1),
(25, 14, 'Morwenna', 'Polglase', 'mother', '07700 953974', 1, 1),
(26, 14, 'Denzil', 'Polglase', 'father', '07700 970943', 0, 1),
(27, 15, 'Ngozi', 'Achebe', 'mother', '07700 999662', 1, 1),
(28, 16, 'Edmund', 'Winterbourne', 'father', '07700 927302', 1, 1),
(29, 16, 'Imogen', 'Winterbourne', 'mother', '07700 953491', 0, 1),
(30, 5, 'Maureen', 'Harrowgate', 'grandmother', '07700 912345', 0, 1),
(31, 12, 'Dorothy', 'Speakman', 'grandmother', NULL, 0, 1),
(32, 8, 'Piran', 'Trelawny', 'uncle', '07700 955021', 0, 0);

CREATE TABLE `Children` (
  `Child Id` INTEGER PRIMARY KEY,
  `First Name` TEXT NOT NULL,
  `Last Name` TEXT NOT NULL,
  `Family Id` INTEGER REFERENCES `Families`(`Family Id`),
  `Room Id` INTEGER REFERENCES `Rooms`(`Room Id`),
  `Sex` TEXT,
  `Born On` TEXT,
  `Started On` TEXT,
  `Left On` TEXT,
  `Key Worker Id` INTEGER REFERENCES `Staff Members`(`Staff Id`),
  `Second Key Worker Id` INTEGER REFERENCES `Staff Members`(`Staff Id`),
  `Funded Hours` INTEGER
);

INSERT INTO Children VALUES
(1, 'Barnaby', 'Pemberton', 1, 3, 'm', '2020-01-19', '2021-07-29', NULL, 14, 7, 30),
(2, 'Clementine', 'Pemberton', 1, 1, 'f', '2023-01-08', '2024-02-03', NULL, 12, NULL, 0),
(3, 'Ifeoma', 'Okafor', 2, 3, 'f', '2019-11-27', '2021-06-21', '2023-12-22', 14, 7, 15),
(4, 'Obinna', 'Okafor', 2, 2, 'm', '2021-09-14', '2022-07-12', NULL, 13, NULL, 15),
(5, 'Saga', 'Lindgren', 3, 4, 'f', '2021-12-03', '2022-12-20', NULL, 8, 15, 0),
(6, 'Matyas', 'Szabo', 4, 7, 'm', '2020-03-22', '2021-09-30', NULL, 11, 18, 30),
(7, 'Poppy', 'Harrowgate', 5, 2, 'f', '2022-01-30', '2023-05-17', NULL, 13, NULL, 0),
(8, 'Cormac', 'Fitzwilliam', 6, 5, 'm', '2019-12-11', '2022-02-05', NULL, 9, 16, 30),
(9, 'Niamh', 'Fitzwilliam', 6, 4, 'f', '2022-02-17', '2023-08-20', NULL, 8, 15, 15),
(10, 'Lwazi', 'Mbeki', 7, 1, 'm', '2023-02-25', '2024-02-04', NULL, 12, NULL, 0),
(11, 'Zanele', 'Mbeki', 7, 3, 'f', '2020-06-06', '2022-04-18', NULL, 14, 7, 15),
(12, 'Tegen', 'Trelawny', 8, 6, 'f', '2022-11-19', '2024-02-12', NULL, 17, 10, 0),
(13, 'Kit', 'Trelawny', 8, 7, 'm', '2020-08-28', '2022-06-04', NULL, 11, NULL, 15),
(14, 'Paloma', 'Castellanos', 9, 2, 'f', '2021-07-02', '2023-03-22', NULL, 13, 6, 15),
(15, 'Sindre', 'Nygaard', 10, 5, 'm', '2020-02-09', '2022-09-28', NULL, 16, NULL, 30),
(16, 'Vilde', 'Nygaard', 10, 4, 'f', '2021-10-21', '2022-10-23', NULL, 15, NULL, 0),
(17, 'Darius', 'Rahmani', 11, 6, 'm', '2023-03-15', '2024-02-04', NULL, 10, 17, 0),
(18, 'Shirin', 'Rahmani', 11, 8, 'f', '2021-08-08', '2023-05-04', NULL, 10, 17, 15),
(19, 'Wilfred', 'Birtwistle', 12, 3, 'm', '2019-10-16', '2023-02-10', '2024-02-29', 14, NULL, 30),
(20, 'Manon', 'Dufresne', 13, 1, 'f', '2022-12-12', '2024-02-09', NULL, 12, 5, 0),
(21, 'Theo', 'Dufresne', 13, 3, 'm', '2020-04-30', '2023-04-08', NULL, 14, 7, 15),
(22, 'Elowen', 'Polglase', 14, 7, 'f', '2019-12-29', '2023-06-15', NULL, 18, 11, 30),
(23, 'Chiamaka', 'Achebe', 15, 5, 'f', '2020-07-17', '2023-07-25', NULL, 16, 9, 15),
(24, 'Rupert', 'Winterbourne', 16, 8, 'm', '2021-11-05', '2023-10-10', NULL, 10, 17, 0),
(25, 'Beatrix', 'Winterbourne', 16, 6, 'f', '2023-05-20', '2024-02-04', NULL, 10, 17, 0);

CREATE TABLE `Allergies` (
  `Allergy Id` INTEGER PRIMARY KEY,
  `Child Id` INTEGER REFERENCES `Children`(`Child Id`),
  `Allergen` TEXT,
  `Severity` TEXT,
  `Noted On` TEXT,
  `Pen Kept` INTEGER
);

INSERT INTO Allergies VALUES
(1, 1, 'peanuts', 'severe', '2021-09-20', 1),
(2, 4, 'cow milk', 'mild', '2022-10-03', 0),
(3, 6, 'eggs', 'moderate', '2022-05-11', 0),
(4, 9, 'cow milk', 'moderate', '2023-06-19', 0),
(5, 9, 'soya', 'mild', '2023-08-02', 0),
(6, 11, 'bee stings', 'severe', '2022-07-14', 1),
(7, 14, 'peanuts', 'severe', '2022-11-28', 1),
(8, 14, 'sesame', 'moderate', '2023-01-16', 0),
(9, 18, 'strawberries', 'mild', '2023-05-30', 0),
(10, 21, 'cow milk', 'moderate', '2022-03-08', 0),
(11, 22, 'penicillin', 'severe', '2022-09-05', 0),
(12, 25, 'cow milk', 'mild', '2024-02-12', 0);

CREATE TABLE `Waiting List` (
  `Entry Id` INTEGER PRIMARY KEY,
  `Child First Name` TEXT NOT NULL,
  `Child Last Name` TEXT NOT NULL,
  `Born On` TEXT,
  `Applied On` TEXT,
  `Wanted Site Id` INTEGER REFERENCES `Sites`(`Site Id`),
  `Group Code` TEXT REFERENCES `Age Groups`(`Group Code`),
  `Has Sibling Here` INTEGER,
  `Wanted From` TEXT,
  `Outcome` TEXT
);

INSERT INTO `Waiting List` VALUES
(1, 'Otis', 'Marchetti', '2023-06-11', '2023-11-02', 1, 'BAB', 1, '2024-04-08', NULL),
(2, 'Freja', 'Lindgren', '2023-04-04', '2023-09-18', 2, 'BAB', 1, '2024-05-06', NULL),
(3, 'Hamza', 'Qureshi', '2021-12-20', '2023-10-27', 2, 'TOD', 0, '2024-04-15', 'offered'),
(4, 'Ottoline', 'Vane', '2020-09-08', '2024-01-12', 3, 'PRE', 0, '2024-04-08', 'declined'),
(5, 'Remi', 'Duval', '2022-03-03', '2023-12-05', 1, 'TOD', 0, '2024-06-03', 'offered'),
(6, 'Agnes', 'Polglase', '2023-08-26', '2024-01-29', 3, 'BAB', 1, '2024-09-02', NULL),
(7, 'Laszlo', 'Szabo', '2022-06-15', '2023-08-30', 3, 'TOD', 1, '2024-04-08', 'accepted'),
(8, 'Ivy', 'Stannard', '2020-11-01', '2024-02-06', 1, 'PRE', 0, '2024-05-13', NULL),
(9, 'Dylan', 'Roake', '2023-07-07', '2024-02-19', 1, 'BAB', 0, '2024-10-07', NULL);

CREATE TABLE `Attendance` (
  `Attendance Id` INTEGER PRIMARY KEY,
  `Child Id` INTEGER REFERENCES `Children`(`Child Id`),
  `Day` TEXT,
  `Arrived At` TEXT,
  `Collected At` TEXT,
  `Had Lunch` INTEGER,
  `Had Tea` INTEGER,
  `Collected By Id` INTEGER REFERENCES `Guardians`(`Guardian Id`)
);

INSERT INTO Attendance VALUES
(1, 2, '2024-02-05', '09:28', '16:25', 1, 1, 2),
(2, 4, '2024-02-05', '07:56', '16:10', 1, 1, 4),
(3, 7, '2024-02-05', '07:07', '17:43', 1, 0, 9),
(4, 8, '2024-02-05', '08:42', '12:13', 0, 0, 11),
(5, 9, '2024-02-05', '07:27', '17:00', 1, 1, 11),
(6, 10, '2024-02-05', '07:14', '13:52', 1, 0, 13),
(7, 11, '2024-02-05', '07:11', '12:55', 1, 0, 13),
(8, 13, '2024-02-05', '08:31', '15:23', 0, 0, 15),
(9, 14, '2024-02-05', '08:20', '15:02', 1, 0, 16),
(10, 15, '2024-02-05', '09:11', '13:03', 1, 0, 19),
(11, 16, '2024-02-05', '08:14', '13:20', 1, 0, 18),
(12, 17, '2024-02-05', '07:27', '13:38', 0, 0, 21),
(13, 18, '2024-02-05', '07:00', '13:12', 0, 0, 21),
(14, 19, '2024-02-05', '07:53', '16:35', 1, 1, 31),
(15, 21, '2024-02-05', '08:40', '13:25', 1, 0, 24),
(16, 23, '2024-02-05', '07:52', '17:14', 1, 1, 27),
(17, 24, '2024-02-05', '08:43', '16:29', 1, 1, 28),
(18, 25, '2024-02-05', '09:13', '16:26', 1, 1, 28),
(19, 2, '2024-02-06', '07:48', '13:32', 0, 0, 1),
(20, 4, '2024-02-06', '08:15', '17:47', 1, 0, 4),
(21, 5, '2024-02-06', '08:51', '17:01', 1, 0, 5),
(22, 6, '2024-02-06', '07:06', '17:39', 1, 0, 8),
(23, 7, '2024-02-06', '07:48', '16:02', 1, 0, 30),
(24, 8, '2024-02-06', '08:10', '16:45', 1, 1, 11),
(25, 11, '2024-02-06', '07:47', '17:50', 1, 0, 12),
(26, 13, '2024-02-06', '07:10', '16:41', 1, 1, 14),
(27, 14, '2024-02-06', '07:21', '17:21', 1, 0, 17),
(28, 19, '2024-02-06', '08:13', '15:44', 1, 0, 31),
(29, 23, '2024-02-06', '08:01', '13:27', 1, 0, 27),
(30, 5, '2024-02-07', '08:58', '12:43', 1, 0, 5),
(31, 7, '2024-02-07', '09:23', '18:11', 1, 0, 9),
(32, 9, '2024-02-07', '08:17', '16:11', 1, 1, 11),
(33, 13, '2024-02-07', '08:03', '16:48', 1, 0, 14),
(34, 14, '2024-02-07', '08:13', '16:42', 1, 1, 17),
(35, 16, '2024-02-07', '09:13', '18:22', 1, 1, 18),
(36, 17, '2024-02-07', '08:16', '17:02', 1, 1, 20),
(37, 22, '2024-02-07', '08:12', '15:59', 0, 0, 26),
(38, 24, '2024-02-07', '07:50', '18:20', 1, 1, 29),
(39, 6, '2024-02-14', '07:07', '17:54', 1, 1, 8),
(40, 8, '2024-02-14', '08:26', '18:06', 1, 0, 10);

INSERT INTO Attendance VALUES
(41, 9, '2024-02-14', '09:59', '17:31', 1, 1, 11),
(42, 13, '2024-02-14', '08:53', '13:17', 1, 0, 14),
(43, 14, '2024-02-14', '08:54', '17:04', 1, 1, 17),
(44, 15, '2024-02-14', '08:55', '16:41', 1, 1, 19),
(45, 16, '2024-02-14', '08:57', '13:01', 0, 0, 18),
(46, 23, '2024-02-14', '07:57', '16:49', 1, 0, 27),
(47, 24, '2024-02-14', '07:16', '17:05', 1, 0, 29),
(48, 4, '2024-02-23', '08:48', '17:28', 1, 0, 3),
(49, 5, '2024-02-23', '07:48', '17:17', 1, 1, 5),
(50, 6, '2024-02-23', '07:23', '18:01', 1, 0, 7),
(51, 8, '2024-02-23', '07:29', '13:50', 1, 0, 10),
(52, 11, '2024-02-23', '09:29', '16:56', 1, 0, 12),
(53, 12, '2024-02-23', '08:39', '13:49', 0, 0, 15),
(54, 13, '2024-02-23', '09:45', '15:15', 1, 0, 15),
(55, 16, '2024-02-23', '09:08', '16:26', 1, 1, 18),
(56, 18, '2024-02-23', '08:24', '18:18', 1, 1, 20),
(57, 19, '2024-02-23', '08:09', '17:07', 1, 0, 31),
(58, 23, '2024-02-23', '08:06', '17:29', 1, 1, 27),
(59, 24, '2024-02-23', '08:20', '17:53', 1, 0, 28),
(60, 25, '2024-02-23', '08:50', '17:01', 1, 1, 29);

CREATE TABLE `Accidents` (
  `Accident Id` INTEGER PRIMARY KEY,
  `Child Id` INTEGER REFERENCES `Children`(`Child Id`),
  `Happened On` TEXT,
  `Injury` TEXT,
  `Place` TEXT,
  `Reported By Id` INTEGER REFERENCES `Staff Members`(`Staff Id`),
  `Countersigned By Id` INTEGER REFERENCES `Staff Members`(`Staff Id`),
  `Parents Phoned` INTEGER,
  `Hospital Visit` INTEGER
);

INSERT INTO Accidents VALUES
(1, 1, '2023-09-13', 'graze', 'garden', 7, 14, 1, 0),
(2, 21, '2023-09-22', 'graze', 'dining area', 14, 7, 0, 0),
(3, 23, '2023-09-28', 'bump', 'dining area', 16, 3, 1, 0),
(4, 14, '2023-10-05', 'graze', 'garden', 13, 6, 1, 1),
(5, 25, '2024-02-09', 'trapped finger', 'playroom', 17, 4, 1, 0),
(6, 8, '2023-10-20', 'trapped finger', 'garden', 9, 16, 0, 0),
(7, 22, '2023-10-26', 'graze', 'playroom', 11, 4, 1, 0),
(8, 8, '2023-11-07', 'bite', 'playroom', 16, 3, 1, 0),
(9, 9, '2023-11-14', 'nosebleed', 'garden', 8, 3, 0, 0),
(10, 1, '2023-11-17', 'bite', 'garden', 14, 2, 1, 0),
(11, 6, '2023-11-30', 'bump', 'garden', 11, 18, 1, 0),
(12, 6, '2023-12-04', 'graze', 'cloakroom', 18, 4, 1, 0),
(13, 23, '2023-12-14', 'bump', 'garden', 9, 3, 1, 1),
(14, 18, '2023-12-22', 'graze', 'cloakroom', 10, 4, 0, 0),
(15, 21, '2023-12-29', 'trapped finger', 'garden', 14, 2, 1, 0),
(16, 8, '2024-01-03', 'graze', 'garden', 16, 9, 0, 0),
(17, 11, '2024-01-15', 'bump', 'dining area', 14, 7, 1, 0),
(18, 18, '2024-01-19', 'graze', 'garden', 17, 4, 1, 0),
(19, 1, '2024-01-26', 'bump', 'dining area', 7, 14, 1, 0),
(20, 21, '2024-02-02', 'bump', 'playroom', 7, NULL, 1, 0),
(21, 15, '2024-02-13', 'bump', 'cloakroom', 9, 16, 1, 0),
(22, 4, '2024-02-22', 'graze', 'dining area', 6, NULL, 0, 0);

CREATE TABLE `Fee Invoices` (
  `Invoice Id` INTEGER PRIMARY KEY,
  `Family Id` INTEGER REFERENCES `Families`(`Family Id`),
  `For Month` TEXT,
  `Fees` REAL,
  `Extras` REAL,
  `Funding Deduction` REAL,
  `Issued On` TEXT,
  `Due On` TEXT
);

INSERT INTO `Fee Invoices` VALUES
(1, 1, '2023-12', 649.0, 40.0, 519.2, '2023-12-01', '2023-12-15'),
(2, 2, '2023-12', 2000.0, 40.0, 642.0, '2023-12-01', '2023-12-15'),
(3, 3, '2023-12', 645.0, 0.0, 0.0, '2023-12-01', '2023-12-15'),
(4, 4, '2023-12', 754.0, 0.0, 603.2, '2023-12-01', '2023-12-15'),
(5, 5, '2023-12', 1056.0, 0.0, 0.0, '2023-12-01', '2023-12-15'),
(6, 6, '2023-12', 2318.0, 18.0, 963.0, '2023-12-01', '2023-12-15'),
(7, 7, '2023-12', 649.0, 40.0, 321.0, '2023-12-01', '2023-12-15'),
(8, 8, '2023-12', 638.0, 12.5, 321.0, '2023-12-01', '2023-12-15'),
(9, 9, '2023-12', 990.0, 12.5, 321.0, '2023-12-01', '2023-12-15'),
(10, 10, '2023-12', 1952.0, 0.0, 642.0, '2023-12-01', '2023-12-15'),
(11, 11, '2023-12', 756.0, 27.5, 321.0, '2023-12-01', '2023-12-15'),
(12, 12, '2023-12', 531.0, 40.0, 424.8, '2023-12-01', '2023-12-15'),
(13, 13, '2023-12', 944.0, 40.0, 321.0, '2023-12-01', '2023-12-15'),
(14, 14, '2023-12', 754.0, 18.0, 603.2, '2023-12-01', '2023-12-15'),
(15, 15, '2023-12', 575.0, 0.0, 321.0, '2023-12-01', '2023-12-15'),
(16, 16, '2023-12', 882.0, 0.0, 0.0, '2023-12-01', '2023-12-15'),
(17, 1, '2024-01', 1121.0, 0.0, 642.0, '2024-01-01', '2024-01-15'),
(18, 2, '2024-01', 1254.0, 18.0, 321.0, '2024-01-01', '2024-01-15'),
(19, 3, '2024-01', 1032.0, 0.0, 0.0, '2024-01-01', '2024-01-15'),
(20, 4, '2024-01', 696.0, 18.0, 556.8, '2024-01-01', '2024-01-15'),
(21, 5, '2024-01', 726.0, 0.0, 0.0, '2024-01-01', '2024-01-15'),
(22, 6, '2024-01', 1098.0, 18.0, 878.4, '2024-01-01', '2024-01-15'),
(23, 7, '2024-01', 1062.0, 18.0, 321.0, '2024-01-01', '2024-01-15'),
(24, 8, '2024-01', 522.0, 12.5, 321.0, '2024-01-01', '2024-01-15'),
(25, 9, '2024-01', 792.0, 18.0, 321.0, '2024-01-01', '2024-01-15'),
(26, 10, '2024-01', 1464.0, 27.5, 642.0, '2024-01-01', '2024-01-15'),
(27, 11, '2024-01', 756.0, 0.0, 321.0, '2024-01-01', '2024-01-15'),
(28, 12, '2024-01', 531.0, 0.0, 424.8, '2024-01-01', '2024-01-15'),
(29, 13, '2024-01', 708.0, 0.0, 321.0, '2024-01-01', '2024-01-15'),
(30, 14, '2024-01', 870.0, 12.5, 642.0, '2024-01-01', '2024-01-15'),
(31, 15, '2024-01', 517.5, 0.0, 321.0, '2024-01-01', '2024-01-15'),
(32, 16, '2024-01', 630.0, 18.0, 0.0, '2024-01-01', '2024-01-15'),
(33, 1, '2024-02', 1183.5, 40.0, 642.0, '2024-02-01', '2024-02-15'),
(34, 2, '2024-02', 1122.0, 12.5, 321.0, '2024-02-01', '2024-02-15'),
(35, 3, '2024-02', 967.5, 40.0, 0.0, '2024-02-01', '2024-02-15'),
(36, 4, '2024-02', 812.0, 40.0, 642.0, '2024-02-01', '2024-02-15'),
(37, 5, '2024-02', 1254.0, 18.0, 0.0, '2024-02-01', '2024-02-15'),
(38, 6, '2024-02', 1098.0, 18.0, 878.4, '2024-02-01', '2024-02-15'),
(39, 7, '2024-02', 2104.0, 0.0, 321.0, '2024-02-01', '2024-02-15'),
(40, 8, '2024-02', 1152.0, 12.5, 321.0, '2024-02-01', '2024-02-15');

INSERT INTO `Fee Invoices` VALUES
(41, 9, '2024-02', 660.0, 0.0, 321.0, '2024-02-01', '2024-02-15'),
(42, 10, '2024-02', 1220.0, 40.0, 642.0, '2024-02-01', '2024-02-15'),
(43, 11, '2024-02', 1596.0, 27.5, 321.0, '2024-02-01', '2024-02-15'),
(44, 12, '2024-02', 531.0, 40.0, 424.8, '2024-02-01', '2024-02-15'),
(45, 13, '2024-02', 2104.0, 0.0, 321.0, '2024-02-01', '2024-02-15'),
(46, 14, '2024-02', 696.0, 18.0, 556.8, '2024-02-01', '2024-02-15'),
(47, 15, '2024-02', 920.0, 0.0, 321.0, '2024-02-01', '2024-02-15'),
(48, 16, '2024-02', 2128.0, 0.0, 0.0, '2024-02-01', '2024-02-15');

CREATE TABLE `Fee Payments` (
  `Payment Id` INTEGER PRIMARY KEY,
  `Invoice Id` INTEGER REFERENCES `Fee Invoices`(`Invoice Id`),
  `Paid On` TEXT,
  `Amount` REAL,
  `Method` TEXT
);

INSERT INTO `Fee Payments` VALUES
(1, 1, '2023-12-15', 169.8, 'direct debit'),
(2, 2, '2023-12-18', 1398.0, 'childcare voucher'),
(3, 3, '2023-12-12', 645.0, 'bank transfer'),
(4, 4, '2023-12-10', 150.8, 'direct debit'),
(5, 5, '2023-12-05', 1056.0, 'bank transfer'),
(6, 6, '2023-12-15', 1373.0, 'bank transfer'),
(7, 7, '2023-12-15', 220.8, 'direct debit'),
(8, 7, '2023-12-22', 147.2, 'direct debit'),
(9, 8, '2023-12-05', 329.5, 'childcare voucher'),
(10, 9, '2023-12-05', 681.5, 'direct debit'),
(11, 10, '2023-12-14', 1310.0, 'bank transfer'),
(12, 11, '2023-12-27', 462.5, 'direct debit'),
(13, 12, '2023-12-10', 146.2, 'direct debit'),
(14, 13, '2023-12-05', 663.0, 'bank transfer'),
(15, 14, '2023-12-05', 101.28, 'direct debit'),
(16, 14, '2023-12-19', 67.52, 'card'),
(17, 15, '2023-12-18', 254.0, 'childcare voucher'),
(18, 16, '2023-12-10', 882.0, 'childcare voucher'),
(19, 17, '2024-01-10', 479.0, 'direct debit'),
(20, 18, '2024-01-05', 951.0, 'card'),
(21, 19, '2024-01-18', 1032.0, 'bank transfer'),
(22, 20, '2024-01-12', 157.2, 'direct debit'),
(23, 21, '2024-01-14', 435.6, 'bank transfer'),
(24, 21, '2024-01-28', 290.4, 'card'),
(25, 22, '2024-01-15', 237.6, 'bank transfer'),
(26, 24, '2024-01-15', 213.5, 'card'),
(27, 25, '2024-01-05', 489.0, 'direct debit'),
(28, 26, '2024-01-18', 849.5, 'bank transfer'),
(29, 27, '2024-01-27', 435.0, 'direct debit'),
(30, 28, '2024-01-18', 63.72, 'direct debit'),
(31, 28, '2024-01-24', 42.48, 'direct debit'),
(32, 29, '2024-01-15', 387.0, 'bank transfer'),
(33, 30, '2024-01-05', 240.5, 'direct debit'),
(34, 31, '2024-01-27', 196.5, 'childcare voucher'),
(35, 32, '2024-01-18', 648.0, 'childcare voucher'),
(36, 33, '2024-02-18', 581.5, 'direct debit'),
(37, 34, '2024-02-18', 813.5, 'childcare voucher'),
(38, 35, '2024-02-10', 604.5, 'card'),
(39, 35, '2024-02-20', 403.0, 'card'),
(40, 36, '2024-02-18', 210.0, 'direct debit');

INSERT INTO `Fee Payments` VALUES
(41, 37, '2024-02-15', 1272.0, 'bank transfer'),
(42, 39, '2024-02-05', 1783.0, 'direct debit'),
(43, 40, '2024-02-15', 843.5, 'childcare voucher'),
(44, 42, '2024-02-10', 370.8, 'bank transfer'),
(45, 42, '2024-02-21', 247.2, 'bank transfer'),
(46, 43, '2024-02-15', 1302.5, 'card'),
(47, 45, '2024-02-18', 1783.0, 'bank transfer'),
(48, 46, '2024-02-18', 157.2, 'direct debit'),
(49, 47, '2024-02-05', 599.0, 'childcare voucher'),
(50, 48, '2024-02-12', 2128.0, 'childcare voucher');
