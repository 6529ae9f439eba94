CREATE TABLE "Zone" ("Zone Code" TEXT PRIMARY KEY, "Zone Name" TEXT, "Borough" TEXT);
CREATE TABLE "Owner" ("Owner ID" INTEGER PRIMARY KEY, "Owner Name" TEXT, "Legal Form" TEXT, "Since" INTEGER);
CREATE TABLE "Establishment" ("EstNo" TEXT PRIMARY KEY, "Trading Name" TEXT, "Owner ID" INTEGER, "Zone Code" TEXT, "Type Cd" TEXT, "Seats" INTEGER, "Open Dt" TEXT, "Sts" TEXT, FOREIGN KEY ("Owner ID") REFERENCES "Owner"("Owner ID"), FOREIGN KEY ("Zone Code") REFERENCES "Zone"("Zone Code"));
CREATE TABLE "Inspector" ("Insp ID" INTEGER PRIMARY KEY, "First Name" TEXT, "Last Name" TEXT, "Gender" TEXT, "Grade" INTEGER, "Start Year" INTEGER);
CREATE TABLE "Visit" ("VisitNo" INTEGER PRIMARY KEY, "EstNo" TEXT, "Insp ID" INTEGER, "Visit Dt" TEXT, "Purp" TEXT, "Score" INTEGER, "Rtg" TEXT, "Appealed" TEXT, "Dur Min" INTEGER, FOREIGN KEY ("EstNo") REFERENCES "Establishment"("EstNo"), FOREIGN KEY ("Insp ID") REFERENCES "Inspector"("Insp ID"));
CREATE TABLE "ViolType" ("VCd" TEXT PRIMARY KEY, "Description" TEXT, "Risk" TEXT, "Pts" INTEGER);
CREATE TABLE "Violation" ("VID" INTEGER PRIMARY KEY, "VisitNo" INTEGER, "VCd" TEXT, "Fixed Dt" TEXT, "Fine" INTEGER, FOREIGN KEY ("VisitNo") REFERENCES "Visit"("VisitNo"), FOREIGN KEY ("VCd") REFERENCES "ViolType"("VCd"));
INSERT INTO Zone VALUES
('Z1', 'Riverfront', 'Hollis'),
('Z2', 'Old Mill', 'Hollis'),
('Z3', 'Station', 'Grantley'),
('Z4', 'Heathside', 'Grantley');
INSERT INTO Owner VALUES
(301, 'Blue Anchor Foods Ltd', 'LTD', 2009),
(302, 'Mei Chen', 'IND', 2016),
(303, 'Pascale Girard', 'IND', 2020),
(304, 'Crumb & Co', 'PTN', 2013),
(305, 'Northern Grill Group', 'LTD', 1998);
INSERT INTO Establishment VALUES
('E01', 'The Copper Kettle', 304, 'Z1', 'CAF', 38, '2013-05-02', 'A'),
('E02', 'Golden Lantern', 302, 'Z2', 'RST', 64, '2016-10-11', 'A'),
('E03', 'Chez Pascale', 303, 'Z1', 'RST', 46, '2020-08-21', 'A'),
('E04', 'Anchor Fish Bar', 301, 'Z3', 'TKW', 0, '2010-03-15', 'A'),
('E05', 'Anchor Quayside', 301, 'Z1', 'RST', 110, '2012-06-30', 'A'),
('E06', 'Northern Grill Hollis', 305, 'Z2', 'RST', 132, '2001-02-12', 'A'),
('E07', 'Northern Grill Grantley', 305, 'Z3', 'RST', 98, '2004-09-19', 'C'),
('E08', 'Crumb Bakery', 304, 'Z4', 'BAK', 12, '2017-01-25', 'A'),
('E09', 'Noodle Stop', 302, 'Z3', 'TKW', 8, '2019-04-04', 'A'),
('E10', 'Heath Cafe', NULL, 'Z4', 'CAF', 24, '2022-11-10', 'A'),
('E11', 'Sunset Diner', 305, 'Z4', 'CAF', 55, NULL, 'C');
INSERT INTO Inspector VALUES
(1, 'Joan', 'Mercer', 'F', 3, 2006),
(2, 'Abdul', 'Karim', 'M', 2, 2015),
(3, 'Felicity', 'Stroud', 'F', 1, 2021),
(4, 'Owen', 'Hughes', 'M', 3, 2011);
INSERT INTO Visit VALUES
(9001, 'E01', 4, '2022-06-09', 'RTN', 67, 'C', 'N', 75),
(9002, 'E02', 4, '2022-08-02', 'RTN', 80, 'B', 'N', 90),
(9003, 'E03', 1, '2023-03-25', 'CMP', 65, 'C', 'N', 30),
(9004, 'E04', 2, '2022-02-07', 'RTN', 99, 'A', 'N', 60),
(9005, 'E05', 2, '2021-07-23', 'RTN', 71, 'C', 'N', 60),
(9006, 'E06', 4, '2023-11-12', 'RTN', 98, 'A', 'N', 75),
(9007, 'E07', 3, '2023-09-09', 'CMP', 87, 'B', 'N', 45),
(9008, 'E08', 1, '2021-09-01', 'RTN', 99, 'A', 'N', 90),
(9009, 'E09', 2, '2023-05-02', 'FUP', 83, 'B', 'N', 45),
(9010, 'E10', 2, '2023-07-10', 'RTN', 70, 'C', 'N', 45),
(9011, 'E11', 4, '2021-07-08', 'FUP', 86, 'B', 'N', 90),
(9012, 'E01', 2, '2023-03-05', 'FUP', 61, 'C', 'N', 120),
(9013, 'E02', 3, '2022-08-23', 'RTN', 76, 'B', 'N', 60),
(9014, 'E03', 4, '2023-04-19', 'RTN', 88, 'B', 'N', 30),
(9015, 'E04', 4, '2021-11-14', 'RTN', 77, 'B', 'N', 120),
(9016, 'E05', 4, '2023-09-10', 'FUP', 85, 'B', 'N', 60),
(9017, 'E06', 1, '2023-01-22', 'FUP', 67, 'C', 'N', 45),
(9018, 'E07', 3, '2023-02-22', 'RTN', 61, 'C', 'N', 30),
(9019, 'E08', 2, '2023-08-25', 'RTN', 96, 'A', 'N', 90),
(9020, 'E09', 2, '2022-12-27', 'FUP', 97, 'A', 'N', 60),
(9021, 'E10', 4, '2021-03-13', 'RTN', 79, 'B', 'N', 150),
(9022, 'E11', 1, '2023-03-08', 'FUP', 91, 'A', 'N', 45),
(9023, 'E01', 1, '2022-04-15', 'RTN', 82, 'B', 'N', 90),
(9024, 'E11', 4, '2023-10-14', 'FUP', 99, 'A', 'N', 30),
(9025, 'E08', 1, '2023-05-27', 'CMP', 68, 'C', 'Y', 45),
(9026, 'E04', 1, '2021-04-09', 'RTN', 68, 'C', 'Y', 120);
INSERT INTO ViolType VALUES
('V01', 'Food kept at unsafe temperature', 'H', 6),
('V05', 'No hot water at hand basin', 'H', 5),
('V08', 'Evidence of rodents', 'H', 8),
('V12', 'Dirty floor or wall', 'M', 3),
('V17', 'Unlabelled allergens', 'M', 4),
('V23', 'Missing staff training record', 'L', 2),
('V30', 'Rating sticker not displayed', 'L', 1);
INSERT INTO Violation VALUES
(1, 9003, 'V01', '2023-04-20', 0),
(2, 9018, 'V12', '2023-03-16', 400),
(3, 9015, 'V17', '2021-12-22', 100),
(4, 9014, 'V05', NULL, 3),
(5, 9013, 'V30', '2022-08-30', 0),
(6, 9013, 'V08', '2022-09-12', 5),
(7, 9001, 'V30', '2022-06-24', 150),
(8, 9001, 'V23', '2022-06-29', 400),
(9, 9021, 'V23', '2021-03-19', 250),
(10, 9012, 'V08', '2023-04-03', 9),
(11, 9012, 'V30', NULL, 0),
(12, 9023, 'V01', '2022-04-16', 411),
(13, 9011, 'V17', '2021-08-02', 150),
(14, 9007, 'V05', NULL, 263),
(15, 9018, 'V08', '2023-03-24', 414),
(16, 9014, 'V17', NULL, 0),
(17, 9021, 'V08', '2021-03-21', 266),
(18, 9002, 'V12', NULL, 400),
(19, 9014, 'V01', '2023-05-20', 18),
(20, 9010, 'V23', '2023-08-15', 250),
(21, 9005, 'V05', NULL, 270),
(22, 9012, 'V23', '2023-03-12', 400),
(23, 9016, 'V30', '2023-10-11', 100),
(24, 9025, 'V30', NULL, 0),
(25, 9001, 'V05', '2022-07-15', 24),
(26, 9005, 'V12', '2021-07-27', 400),
(27, 9016, 'V08', '2023-09-24', 176),
(28, 9002, 'V23', NULL, 100);
