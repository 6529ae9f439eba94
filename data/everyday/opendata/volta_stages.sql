CREATE TABLE stage_type (type_cd TEXT PRIMARY KEY, type_desc TEXT, map_colour TEXT);
INSERT INTO stage_type VALUES
('FLAT', 'Flat stage', 'Green'),
('HILL', 'Hilly stage', 'Amber'),
('MTN', 'Mountain stage', 'Red'),
('ITT', 'Individual time trial', 'Blue'),
('TTT', 'Team time trial', 'Blue'),
('PRO', 'Prologue', 'White');

CREATE TABLE team (team_cd TEXT PRIMARY KEY, team_name TEXT, reg_country TEXT, bike_brand TEXT, since_yr INTEGER, licence TEXT, budget_meur TEXT);
INSERT INTO team VALUES
('VMB', 'Velmora-Brix', 'BEL', 'Orbita', 2011, 'WorldTeam', '9.4'),
('TRC', 'Team Rocca', 'ITA', 'Falco', 2004, 'WorldTeam', '17.2'),
('NLC', 'Nordlys Cycling', 'NOR', 'Skade', 2017, 'ProTeam', '5.1'),
('ALP', 'Alpenglut', 'SUI', 'Firn', 1999, 'WorldTeam', '14.8'),
('KAS', 'Kastell Pro', 'ESP', 'Toro', 2015, 'ProTeam', '3.7'),
('OCE', 'Oceanic Racing', 'AUS', 'Reef', 2012, 'WorldTeam', '11.5'),
('JUR', 'Jura Developpement', 'FRA', 'Loup', 2020, 'Continental', NULL);

CREATE TABLE rider (bib INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, nat TEXT, team_cd TEXT, dob DATE, ht_cm TEXT, wt_kg TEXT, speciality TEXT, uci_pts INTEGER, turned_pro INTEGER, salary_eur INTEGER, injured INTEGER);
INSERT INTO rider VALUES
(11, 'Wout', 'Claes', 'BEL', 'VMB', '1999-06-16', '191', '68.1', 'Climber', 36, 2018, NULL, 0),
(12, 'Stijn', 'Maertens', 'BEL', 'VMB', '1995-01-10', '176', '80.4', 'Sprinter', 159, 2015, 904000, 0),
(13, 'Dieter', 'Roels', 'BEL', 'VMB', '1995-06-28', '167', '75.7', 'Time trialist', 222, 2014, 1977000, 0),
(24, 'Fabio', 'Grandi', 'ITA', 'TRC', '1998-01-06', '183', '66.3', 'All-rounder', 126, 2018, 901000, 0),
(25, 'Luca', 'Santarelli', 'ITA', 'TRC', '2003-07-04', '175', '68.9', 'Puncheur', 228, 2022, NULL, 0),
(26, 'Andrea', 'Tosi', 'ITA', 'TRC', '2001-11-03', '183', '68.0', 'Domestique', 150, 2022, 2038000, 0),
(37, 'Henrik', 'Aasen', 'NOR', 'NLC', '1999-12-07', '168', '65.6', 'Climber', 131, 2018, 1314000, 0),
(38, 'Sondre', 'Bakke', 'NOR', 'NLC', '1990-10-08', '190', NULL, 'Sprinter', 286, 2011, NULL, 1),
(39, 'Mads', 'Kjeldsen', 'DEN', 'NLC', '1989-09-20', '193', '76.3', 'Time trialist', 48, 2010, 1252000, 0),
(50, 'Reto', 'Zumthor', 'SUI', 'ALP', '1989-06-11', '175', '58.0', 'All-rounder', 253, 2008, 344000, 1),
(51, 'Beat', 'Inderbitzin', 'SUI', 'ALP', '2001-09-24', '192', '61.8', 'Puncheur', 94, 2022, NULL, 0),
(52, 'Felix', 'Wagner', 'AUT', 'ALP', '1999-09-09', '185', '77.7', 'Domestique', 239, 2019, 1372000, 0),
(63, 'Iker', 'Etxeberria', 'ESP', 'KAS', '1999-02-10', '189', '68.5', 'Climber', 267, 2021, NULL, 0),
(64, 'Pablo', 'Roldan', 'ESP', 'KAS', '2003-06-22', '190', '75.1', 'Sprinter', 65, 2022, 1723000, 1),
(65, 'Joao', 'Teles', 'POR', 'KAS', '2000-06-18', '192', '76.7', 'Time trialist', 35, 2022, 377000, 1),
(76, 'Lachlan', 'Pryor', 'AUS', 'OCE', '1999-12-03', '194', '82.7', 'All-rounder', 186, 2021, 1331000, 1),
(77, 'Cooper', 'Hewitt', 'AUS', 'OCE', '1987-11-24', '178', '70.1', 'Puncheur', 85, 2009, 417000, 1),
(78, 'Callum', 'Reid', 'GBR', 'OCE', '1998-02-26', '193', '73.3', 'Domestique', 208, 2019, 1712000, 0),
(89, 'Antoine', 'Mercier', 'FRA', 'JUR', '1995-02-02', '167', '73.0', 'Climber', 234, 2017, 1179000, 1),
(90, 'Baptiste', 'Noirot', 'FRA', 'JUR', '2002-04-25', '166', '57.4', 'Sprinter', 327, 2021, 130000, 0);
INSERT INTO rider VALUES
(91, 'Enzo', 'Lacombe', 'FRA', 'JUR', '1994-09-06', '186', '67.6', 'Time trialist', 258, 2014, 542000, 0),
(32, 'Nils', 'de Groot', 'NED', 'VMB', '2002-09-27', '179', '64.9', 'All-rounder', 15, 2021, 1496000, 0),
(163, 'Egan', 'Villalba', 'COL', 'ALP', '1993-01-12', '172', '66.8', 'Puncheur', 270, 2015, NULL, 0),
(44, 'Santiago', 'Cano', 'COL', 'TRC', '1997-10-07', '177', '74.7', 'Domestique', 57, 2017, 1759000, 0),
(165, 'Tadej', 'Mlakar', 'SLO', 'ALP', '1999-02-10', '175', '79.6', 'Climber', 196, 2022, 291000, 0),
(86, 'Owen', 'Pritchard', 'GBR', 'OCE', '1986-04-06', '188', '78.2', 'Sprinter', 69, 2008, NULL, 1),
(57, 'Maximilian', 'Kraus', 'GER', 'NLC', '1993-02-21', '192', '59.6', 'Time trialist', 189, 2012, NULL, 1),
(98, 'Rory', 'Gallagher', 'IRL', 'JUR', '1986-02-18', '178', '73.1', 'All-rounder', 12, 2008, NULL, 0);

CREATE TABLE stage (stage_id INTEGER PRIMARY KEY, edition INTEGER, stage_no INTEGER, stage_dt DATE, start_town TEXT, finish_town TEXT, type_cd TEXT, dist_km REAL, elev_m INTEGER, cat_climbs INTEGER, temp_c TEXT, weather TEXT, winner_bib INTEGER, leader_bib INTEGER, win_time TEXT, avg_kmh REAL, gap_sec INTEGER, starters INTEGER, dnf INTEGER, summit_fin TEXT, cancelled TEXT, tv_viewers_m REAL);
INSERT INTO stage VALUES
(1, 2022, 1, '2022-05-21', 'Belmonte', 'Torrenova', 'ITT', 23.9, 149, 0, '32.9', 'Cloudy', 91, 91, '0:29:43', 48.26, 66, 174, 3, 'N', 'N', 1.03),
(2, 2022, 2, '2022-05-22', 'Torrenova', 'Altamura Nuova', 'FLAT', 213.0, 841, 1, '31.9', 'Windy', 12, 63, '4:26:48', 47.9, 1, 172, 3, 'N', 'N', 0.93),
(3, 2022, 3, '2022-05-23', 'Altamura Nuova', 'Sant Orso', 'HILL', 174.1, 2844, 2, '29.3', 'Sunny', 51, 63, '4:02:28', 43.08, 99, 170, 0, 'N', 'N', NULL),
(4, 2022, 4, '2022-05-24', 'Ponte Ardo', 'Vallescura', 'MTN', 154.6, 4669, 5, '23.8', 'Sunny', 24, 163, '4:07:03', 37.55, 111, 170, 9, 'N', 'N', 1.23),
(5, 2022, 5, '2022-05-25', 'Vallescura', 'Rivanna', 'FLAT', 175.3, 1031, 1, '31.5', 'Windy', 12, 163, '3:39:58', 47.82, 4, 167, 2, 'N', 'N', 1.0),
(6, 2022, 6, '2022-05-26', 'Rivanna', 'Torrenova', 'HILL', 143.8, 2507, 1, '22.6', 'Rain', 76, 163, '3:33:32', 40.41, 159, 161, 2, 'Y', 'N', 1.99),
(7, 2022, 7, '2022-05-28', 'Torrenova', 'Lago Cinto', 'MTN', 138.4, 5128, 1, '12.7', 'Sunny', 98, 165, '3:46:37', 36.64, 81, 158, 11, 'N', 'N', 0.8),
(8, 2022, 8, '2022-05-29', 'Lago Cinto', 'Fontegrande', 'FLAT', 203.5, 552, 0, '28.3', 'Sunny', 38, 165, '4:19:27', 47.06, 2, 152, 3, 'N', 'N', 2.78),
(9, 2023, 1, '2023-05-20', 'Vallescura', 'Altamura Nuova', 'FLAT', 205.3, 784, 0, '32.9', 'Rain', 90, 90, '4:27:29', 46.05, 0, 175, 2, 'N', 'N', 1.84),
(10, 2023, 2, '2023-05-21', 'San Brio', 'Porto Alba', 'HILL', 176.8, 1915, 3, '29.2', 'Cloudy', 98, 165, '4:21:29', 40.57, 75, 173, 5, 'Y', 'N', 0.38),
(11, 2023, 3, '2023-05-22', 'Porto Alba', 'Cala Rossa', 'FLAT', 159.3, 573, 1, '17.6', 'Cloudy', 90, 165, '3:32:58', 44.88, 2, 170, 3, 'N', 'N', 2.66),
(12, 2023, 4, '2023-05-23', 'Altamura Nuova', 'Lago Cinto', 'MTN', 122.6, 3579, 5, '19.0', 'Windy', 63, 89, '3:23:57', 36.07, 95, 168, 4, 'N', 'N', 1.31),
(13, 2023, 5, '2023-05-24', 'Guardia Sopra', 'San Brio', 'ITT', 26.6, 99, 0, '25.5', 'Sunny', 91, 89, '0:31:59', 49.9, 27, 167, 5, 'N', 'N', NULL),
(14, 2023, 6, '2023-05-26', 'Vallescura', 'Altamura Nuova', 'HILL', 190.9, 2675, 4, '13.3', 'Cloudy', 51, 89, '4:38:30', 41.13, 127, 162, 2, 'N', 'N', NULL),
(15, 2023, 7, '2023-05-27', 'Vallescura', 'Guardia Sopra', 'MTN', 176.5, 4843, 5, '23.3', 'Sunny', 32, 51, '4:36:20', 38.32, 146, 158, 5, 'Y', 'N', 0.82),
(16, 2023, 8, '2023-05-28', 'Montelar', 'Pian del Lupo', 'MTN', 186.7, NULL, 3, '20.6', 'Snow', NULL, 51, NULL, NULL, NULL, 154, 0, 'N', 'Y', 2.7),
(17, 2023, 9, '2023-05-29', 'Porto Alba', 'Fontegrande', 'FLAT', 196.4, 680, 1, '29.2', 'Cloudy', 12, 51, '4:13:47', 46.43, 2, 149, 4, 'N', 'N', 2.07),
(18, 2024, 1, '2024-05-18', 'Pian del Lupo', 'Castelvero', 'TTT', 22.6, 81, 0, '31.0', 'Rain', NULL, 89, '0:24:59', 54.28, NULL, 174, 5, 'N', 'N', 2.58),
(19, 2024, 2, '2024-05-19', 'Pian del Lupo', 'San Brio', 'FLAT', 157.8, 624, 0, '25.1', 'Windy', 90, 89, '3:22:35', 46.74, 0, 172, 3, 'N', 'N', 1.27),
(20, 2024, 3, '2024-05-20', 'Vallescura', 'Guardia Sopra', 'HILL', 181.8, 2398, 1, '28.0', 'Windy', 64, 89, '4:26:06', 40.99, 72, 170, 4, 'N', 'N', 2.65);
INSERT INTO stage VALUES
(21, 2024, 4, '2024-05-21', 'Guardia Sopra', 'Pian del Lupo', 'MTN', 151.3, 4674, 1, NULL, 'Cloudy', 63, 98, '4:18:38', 35.1, 78, 169, 10, 'N', 'N', 1.37),
(22, 2024, 5, '2024-05-22', 'Torrenova', 'Altamura Nuova', 'FLAT', 184.0, 1298, 1, '19.5', 'Rain', 12, 98, '4:10:56', 44.0, 1, 167, 3, 'N', 'N', 0.69),
(23, 2024, 6, '2024-05-24', 'Cala Rossa', 'Sant Orso', 'ITT', 10.6, 86, 0, '32.9', 'Cloudy', 91, 163, '0:12:41', 50.14, 51, 162, 4, 'N', 'N', 2.15),
(24, 2024, 7, '2024-05-25', 'Vallescura', 'Cala Rossa', 'HILL', 152.9, 2808, 2, '14.3', 'Rain', 63, 163, '3:47:24', 40.34, 23, 159, 5, 'N', 'N', 1.07),
(25, 2024, 8, '2024-05-26', 'Castelvero', 'Vallescura', 'MTN', 141.9, 3647, 1, '21.3', 'Cloudy', 165, 163, '3:58:13', 35.74, 87, 153, 7, 'Y', 'N', 0.9),
(26, 2024, 9, '2024-05-27', 'Ponte Ardo', 'Guardia Sopra', 'MTN', 163.2, 3305, 5, '18.4', 'Cloudy', 165, 11, '4:19:52', 37.68, 123, 148, 10, 'N', 'N', 0.99),
(27, 2024, 10, '2024-05-28', 'Guardia Sopra', 'Torrenova', 'FLAT', 180.2, 1126, 1, '19.9', 'Cloudy', 90, 11, '3:50:23', 46.93, 0, 145, 1, 'N', 'N', 1.68);
