CREATE TABLE districts ("LEA Code" TEXT PRIMARY KEY, "District Name" TEXT, "County" TEXT, "Supt First" TEXT, "Supt Last" TEXT, "Budget MUSD" REAL);
CREATE TABLE schools (sch_cd TEXT PRIMARY KEY, "LEA Code" TEXT REFERENCES districts("LEA Code"), "School Name" TEXT, "City" TEXT, lvl TEXT, chrt INTEGER, magnet TEXT, open_dt TEXT, clos_dt TEXT, stat TEXT, lat REAL);
CREATE TABLE enrolment (enr_id INTEGER PRIMARY KEY, sch_cd TEXT REFERENCES schools(sch_cd), sch_yr TEXT, "ENR K12" INTEGER, "FRL Count" INTEGER, "ELL Count" INTEGER, "Teachers FTE" REAL);
CREATE TABLE test_scores (ts_id INTEGER PRIMARY KEY, sch_cd TEXT REFERENCES schools(sch_cd), tst_yr INTEGER, subj TEXT, "Num Tested" INTEGER, "Avg Score" REAL, "Num Above 600" INTEGER);

INSERT INTO districts VALUES
('L101', 'Cottonwood Unified', 'Harlan', 'Marcia', 'Oberlin', 84.2),
('L102', 'Prairie Creek Unified', 'Harlan', 'Dennis', 'Quarles', 132.7),
('L103', 'Elm Fork Elementary', 'Sutter Bend', 'Yolanda', 'Pruitt', 21.9),
('L104', 'Silver Mesa High', 'Sutter Bend', 'Howard', 'Tran', 47.5),
('L105', 'Redstone Joint Unified', 'Alder', 'Gail', 'Mercado', 63.0),
('L106', 'Willow Flats Unified', 'Alder', NULL, NULL, 18.3);

INSERT INTO schools VALUES
('S001', 'L101', 'Cottonwood High', 'Cottonwood', 'H', 0, 'N', '1962-09-04', NULL, 'A', 36.91),
('S002', 'L101', 'Beacon Charter Academy', 'Cottonwood', 'H', 1, 'N', '2004-08-23', NULL, 'A', 36.95),
('S003', 'L101', 'Lincoln Park Elementary', 'Dunmore', 'E', 0, 'N', '1978-09-05', NULL, 'A', 36.88),
('S004', 'L102', 'Prairie Creek High', 'Prairie Creek', 'H', 0, 'Y', '1985-08-28', NULL, 'A', 37.22),
('S005', 'L102', 'Wagon Trail Middle', 'Prairie Creek', 'M', 0, 'N', '1991-08-26', NULL, 'A', 37.19),
('S006', 'L102', 'Horizon STEM Charter', 'Osage', 'M', 1, 'Y', '2011-08-15', NULL, 'A', 37.31),
('S007', 'L103', 'Elm Fork Elementary', 'Elm Fork', 'E', 0, 'N', '1955-09-12', NULL, 'A', 36.4),
('S008', 'L103', 'Riverbend Elementary', 'Elm Fork', 'E', 0, 'N', '1969-09-02', '2019-06-14', 'C', 36.44),
('S009', 'L104', 'Silver Mesa High', 'Silver Mesa', 'H', 0, 'N', '1998-08-24', NULL, 'A', 36.12),
('S010', 'L104', 'Mesa Arts Charter', 'Silver Mesa', 'H', 1, 'Y', '2015-08-17', NULL, 'A', 36.15),
('S011', 'L105', 'Redstone High', 'Redstone', 'H', 0, 'N', '1973-09-10', NULL, 'A', 38.02),
('S012', 'L105', 'Granite Middle', 'Redstone', 'M', 0, 'N', '1988-08-29', NULL, 'A', 38.05),
('S013', 'L105', 'Pathways Charter', 'Alderton', 'H', 1, 'N', '2009-08-31', '2020-06-05', 'C', 38.2),
('S014', 'L106', 'Willow Flats High', 'Willow Flats', 'H', 0, 'N', '1981-09-08', NULL, 'A', 38.47);

INSERT INTO enrolment VALUES
(1, 'S001', '2021-22', 1420, 384, 245, 90.7),
(2, 'S001', '2022-23', 1389, 696, 153, 89.5),
(3, 'S002', '2021-22', 388, 78, 48, 24.8),
(4, 'S002', '2022-23', 390, 91, 48, 17.4),
(5, 'S003', '2021-22', 512, 160, 86, 21.8),
(6, 'S003', '2022-23', 485, 255, 56, 20.4),
(7, 'S004', '2021-22', 2106, 1463, 197, 129.2),
(8, 'S004', '2022-23', 1973, 494, 193, 88.3),
(9, 'S005', '2021-22', 874, 462, 149, 47.6),
(10, 'S005', '2022-23', 836, 425, 36, 53.8),
(11, 'S006', '2021-22', 461, 271, 57, 25.9),
(12, 'S006', '2022-23', 442, 234, 57, 25.0),
(13, 'S007', '2021-22', 347, 207, 29, 17.2),
(14, 'S007', '2022-23', 364, 180, 81, 16.9),
(15, 'S009', '2021-22', 1188, 912, 66, 63.3),
(16, 'S009', '2022-23', 1156, 733, 73, 59.6),
(17, 'S010', '2021-22', 279, 162, 55, 13.8),
(18, 'S010', '2022-23', 261, 184, 25, 12.3),
(19, 'S011', '2021-22', 963, 508, 125, 42.7),
(20, 'S011', '2022-23', 981, 732, 131, 46.8),
(21, 'S012', '2021-22', 598, 359, 103, 25.0),
(22, 'S012', '2022-23', 561, 377, 51, 30.4),
(23, 'S014', '2021-22', 231, 44, NULL, 12.1),
(24, 'S014', '2022-23', 237, 66, NULL, 14.8);

INSERT INTO test_scores VALUES
(1, 'S001', 2022, 'MATH', 225, 566.0, 21),
(2, 'S001', 2022, 'READ', 265, 494.3, 94),
(3, 'S001', 2023, 'MATH', 230, 505.3, 55),
(4, 'S001', 2023, 'READ', 401, 575.7, 141),
(5, 'S002', 2022, 'MATH', 74, 498.9, 12),
(6, 'S002', 2022, 'READ', 109, 602.0, 11),
(7, 'S002', 2023, 'MATH', 68, 464.1, 8),
(8, 'S002', 2023, 'READ', 86, 531.9, 12),
(9, 'S004', 2022, 'MATH', 317, 499.6, 56),
(10, 'S004', 2022, 'READ', 494, 601.1, 144),
(11, 'S004', 2023, 'MATH', 478, 537.3, 137),
(12, 'S004', 2023, 'READ', 332, 590.9, 107),
(13, 'S009', 2022, 'MATH', 334, 571.6, 62),
(14, 'S009', 2022, 'READ', 249, 439.7, 67),
(15, 'S009', 2023, 'MATH', 189, 432.8, 23),
(16, 'S009', 2023, 'READ', 207, 484.6, 14),
(17, 'S010', 2022, 'MATH', 41, 448.7, 3),
(18, 'S010', 2022, 'READ', 57, 424.8, 20),
(19, 'S010', 2023, 'MATH', 67, 448.2, 9),
(20, 'S010', 2023, 'READ', 56, 489.2, 5),
(21, 'S011', 2022, 'MATH', 267, 608.7, 56),
(22, 'S011', 2022, 'READ', 214, 436.3, 18),
(23, 'S011', 2023, 'MATH', 193, 470.3, 65),
(24, 'S011', 2023, 'READ', 167, 424.4, 63),
(25, 'S014', 2022, 'MATH', 52, 447.9, 12),
(26, 'S014', 2022, 'READ', 35, 520.3, 13),
(27, 'S014', 2023, 'MATH', 64, 552.3, 9),
(28, 'S014', 2023, 'READ', 47, 451.7, 15),
(29, 'S006', 2023, 'MATH', NULL, NULL, NULL),
(30, 'S006', 2023, 'SCI', 96, 541.3, 21);

