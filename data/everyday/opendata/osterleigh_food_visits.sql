CREATE TABLE biz_type (
  type_cd TEXT PRIMARY KEY, type_txt TEXT, visit_every_m INTEGER);

INSERT INTO biz_type VALUES
('RST', 'Restaurant or cafe', 12),
('TKA', 'Takeaway', 12),
('PUB', 'Pub or bar', 18),
('RTL', 'Food shop', 24),
('SCH', 'School kitchen', 18),
('CAR', 'Care home', 12),
('MOB', 'Mobile caterer', 24);

CREATE TABLE officer (
  off_id INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, grade TEXT, joined_dt TEXT, can_close INTEGER, has_car INTEGER);

INSERT INTO officer VALUES
(1, 'Marian', 'Stubbs', 'Senior officer', '2007-05-14', 1, 1),
(2, 'Kofi', 'Larbi', 'Officer', '2014-09-01', 1, 0),
(3, 'Elsa', 'Hjort', 'Officer', '2016-01-18', 0, 0),
(4, 'Dinesh', 'Patel', 'Senior officer', '2010-11-22', 1, 1),
(5, 'Catrin', 'Howell', 'Trainee', '2022-10-03', 0, 0);

CREATE TABLE prem (
  prem_id INTEGER PRIMARY KEY, trade_nm TEXT, type_cd TEXT, owner_nm TEXT, addr TEXT, town TEXT, postcode TEXT, reg_dt TEXT, closed_dt TEXT, seats INTEGER, staff_no TEXT,
  cur_rating INTEGER, sticker_shown TEXT, delivers TEXT, risk_band TEXT, ward_no INTEGER);

INSERT INTO prem VALUES
(101, 'Saffron Lantern', 'RST', 'Mei Tran', '9 Mill Street', 'Osterleigh', 'OS5 5AB', '2020-03-02', NULL, 102, '24', 4, 'Y', 'Y', 'H', 4),
(102, 'The Gilded Whisk', 'RST', 'Mei Tran', '29 Mill Street', 'Marsh End', 'OS3 3QT', '2005-11-30', NULL, 90, '2', 0, 'N', 'Y', 'L', 3),
(103, 'Bao and Barley', 'RST', 'Rowan Catering Ltd', '59 Quay Lane', 'Osterleigh', 'OS4 4LN', '2007-10-05', NULL, 108, '33', 1, 'Y', 'Y', 'H', 4),
(104, 'Corner Kettle Cafe', 'RST', 'Yusuf Demir', '27 High Street', 'Wickbourne', 'OS4 7QT', '2007-10-13', NULL, 126, '3', 5, 'Y', 'Y', 'L', 4),
(105, 'Trattoria Venanzi', 'RST', 'Gareth Hobb', '97 Quay Lane', 'Copley', 'OS3 5LN', '2016-04-20', NULL, 119, '8', 4, 'Y', 'Y', 'M', 4),
(106, 'Harbour Plate', 'RST', 'Lucia Venanzi', '6 Station Road', 'Osterleigh', 'OS3 3QT', '2004-11-24', NULL, 55, '36', 3, 'Y', 'N', 'M', 3),
(107, 'Golden Fryer', 'TKA', 'Sam Oyelaran', '102 Station Road', 'Osterleigh', 'OS2 1AB', '2006-01-04', NULL, 72, '3', 3, 'Y', 'Y', 'M', 2),
(108, 'Pizza Pronto', 'TKA', 'Rowan Catering Ltd', '17 High Street', 'Osterleigh', 'OS4 1QT', '2005-09-29', NULL, 82, '2', 5, 'Y', 'Y', 'H', 1),
(109, 'Dragon Wharf', 'TKA', 'Rowan Catering Ltd', '77 Mill Street', 'Osterleigh', 'OS6 4WE', '2019-01-28', '2023-10-14', 111, '9', 4, 'Y', 'Y', 'H', 2),
(110, 'Kebab Corner', 'TKA', 'Mei Tran', '58 Quay Lane', 'Osterleigh', 'OS4 9LN', '2002-03-26', NULL, 28, '28', 5, 'N', 'Y', 'L', 4),
(111, 'The Drowned Anchor', 'PUB', 'Rowan Catering Ltd', '83 Brook Lane', 'Copley', 'OS6 9LN', '2007-03-04', NULL, 75, '24', 4, 'Y', 'Y', 'L', 4),
(112, 'Fox and Fiddle', 'PUB', 'Lucia Venanzi', '37 Station Road', 'Osterleigh', 'OS1 1WE', '2009-09-16', NULL, 23, '15', 5, 'Y', 'Y', 'H', 4),
(113, 'The Tanner Arms', 'PUB', 'Sam Oyelaran', '110 Quay Lane', 'Marsh End', 'OS1 2WE', '2018-03-17', NULL, 53, '18', 3, 'Y', 'Y', 'M', 3),
(114, 'Hobb and Daughters Grocers', 'RTL', 'Sam Oyelaran', '79 Brook Lane', 'Marsh End', 'OS3 6LN', '2016-04-08', NULL, NULL, '10', 5, 'Y', 'N', 'M', 2),
(115, 'Osterleigh Fine Cheese', 'RTL', 'Mei Tran', '8 Quay Lane', 'Wickbourne', 'OS4 6AB', '2013-05-31', NULL, NULL, '8', 0, 'Y', 'N', 'M', 4),
(116, 'Sunrise Mini Market', 'RTL', 'Gareth Hobb', '26 Mill Street', 'Marsh End', 'OS4 2AB', '1999-11-22', '2023-07-05', NULL, '26', 3, 'Y', 'N', 'L', 1),
(117, 'Mill Street Bakery', 'RTL', 'Rowan Catering Ltd', '109 Quay Lane', 'Osterleigh', 'OS5 2WE', '2014-05-13', NULL, NULL, '33', 1, 'N', 'N', 'M', 2),
(118, 'St Aldric Primary', 'SCH', 'Osterleigh Council', '93 Mill Street', 'Osterleigh', 'OS5 8WE', '2011-06-11', NULL, 127, '26', 4, 'Y', 'N', 'L', 3),
(119, 'Brook Lane Academy', 'SCH', 'Osterleigh Council', '14 Station Road', 'Copley', 'OS4 1AB', '1999-01-08', NULL, 13, '36', 5, 'N', 'N', 'L', 4),
(120, 'Elmfield Rest Home', 'CAR', 'Bluebird Care plc', '66 Quay Lane', 'Osterleigh', 'OS5 6QT', '2005-06-07', NULL, 38, '8', 4, 'Y', 'N', 'M', 4),
(121, 'Larkrise Care Home', 'CAR', 'Bluebird Care plc', '16 Station Road', 'Wickbourne', 'OS1 5WE', '2004-07-16', NULL, 77, '21', 5, 'N', 'N', 'M', 4),
(122, 'Wheelie Good Waffles', 'MOB', 'Gareth Hobb', '91 Mill Street', 'Osterleigh', 'OS5 6QT', '2011-06-22', NULL, NULL, '21', 1, 'Y', 'N', 'L', 3),
(123, 'Smokin Joe Barbecue', 'MOB', 'Yusuf Demir', '90 High Street', 'Osterleigh', 'OS4 6AB', '2011-02-11', '2024-01-19', NULL, '21', 5, 'N', 'N', 'M', 1),
(124, 'Crepe Escape', 'MOB', 'Sam Oyelaran', '1 High Street', 'Osterleigh', 'OS5 2QT', '2018-02-22', NULL, NULL, '16', 5, 'Y', 'N', 'L', 4);

CREATE TABLE visit (
  visit_id INTEGER PRIMARY KEY, prem_id INTEGER, off_id INTEGER, visit_dt TEXT, start_tm TEXT, visit_kind TEXT, hyg_pts INTEGER, bldg_pts INTEGER, mgmt_pts INTEGER, rating_given INTEGER,
  mins_on_site INTEGER, breach_cnt INTEGER, notice_served INTEGER, samples_taken INTEGER, fridge_c REAL, recheck_by TEXT);

INSERT INTO visit VALUES
(4001, 104, 3, '2024-03-23', '10:00', 'FOLLOW-UP', 15, 10, 10, 2, 151, 1, 0, 0, 6.4, '2024-05-10'),
(4002, 114, 4, '2022-11-06', '10:45', 'COMPLAINT', 5, 5, 5, 5, 126, 2, 0, 0, 1.1, NULL),
(4003, 121, 3, '2021-03-18', '09:15', 'ROUTINE', 0, 10, 0, 5, 125, 1, 0, 0, NULL, NULL),
(4004, 121, 5, '2023-09-03', '11:30', 'COMPLAINT', 5, 10, 5, 4, 174, 6, 1, 1, 6.9, NULL),
(4005, 103, 5, '2022-03-14', '14:10', 'ROUTINE', 10, 15, 5, 3, 38, 6, 0, 0, NULL, NULL),
(4006, 113, 5, '2021-04-07', '09:15', 'ROUTINE', 15, 5, 5, 3, 58, 5, 0, 1, NULL, NULL),
(4007, 115, 5, '2022-06-11', '09:15', 'ROUTINE', 5, 5, 5, 5, 75, 2, 0, 1, NULL, NULL),
(4008, 119, 1, '2022-03-22', '11:30', 'ROUTINE', 0, 0, 0, 5, 38, 2, 0, 1, 7.3, NULL),
(4009, 108, 2, '2022-04-20', '10:45', 'ROUTINE', 5, 5, 0, 5, 41, 2, 0, 0, NULL, NULL),
(4010, 117, 4, '2023-10-15', '11:30', 'FOLLOW-UP', 5, 15, 0, 4, 178, 4, 0, 0, NULL, NULL),
(4011, 103, 5, '2021-10-01', '14:10', 'ROUTINE', 10, 0, 20, 3, 119, 9, 0, 0, NULL, NULL),
(4012, 104, 2, '2024-03-15', '10:00', 'ROUTINE', 10, 0, 5, 5, 139, 1, 0, 0, 8.6, NULL),
(4013, 111, 1, '2023-01-30', '11:30', 'ROUTINE', 15, 10, 10, 2, 30, 7, 1, 0, 8.5, '2023-02-26'),
(4014, 102, 4, '2023-09-30', '11:30', 'ROUTINE', 20, 20, 0, 2, 90, 7, 1, 1, NULL, '2023-11-24'),
(4015, 117, 5, '2023-07-21', '10:45', 'ROUTINE', 20, 5, 5, 3, 15, 2, 0, 0, 6.2, NULL),
(4016, 109, 5, '2022-02-13', '15:40', 'COMPLAINT', 15, 0, 0, 5, 122, 1, 0, 0, 8.6, NULL),
(4017, 121, 5, '2022-02-05', '19:30', 'ROUTINE', 0, 0, 5, 5, 82, 0, 0, 1, NULL, NULL),
(4018, 106, 1, '2024-01-01', '18:05', 'ROUTINE', 10, 0, 5, 5, 135, 1, 1, 0, NULL, NULL),
(4019, 103, 1, '2022-03-10', '15:40', 'ROUTINE', 15, 5, 20, 2, 123, 3, 0, 1, NULL, '2022-04-27'),
(4020, 120, 1, '2022-03-01', '10:00', 'ROUTINE', 15, 10, 0, 3, 61, 6, 0, 0, NULL, NULL),
(4021, 113, 5, '2023-06-03', '19:30', 'ROUTINE', 15, 15, 5, 2, 32, 3, 0, 0, NULL, '2023-06-26'),
(4022, 121, 2, '2024-03-24', '18:05', 'SAMPLING', 5, 15, 5, 3, 145, 1, 0, 0, NULL, NULL),
(4023, 119, 4, '2021-05-19', '19:30', 'ROUTINE', 20, 5, 0, 3, 185, 6, 0, 0, 6.1, NULL),
(4024, 117, 1, '2021-04-28', '18:05', 'FOLLOW-UP', 10, 10, 10, 3, 48, 1, 0, 0, NULL, NULL),
(4025, 118, 4, '2021-08-20', '10:00', 'ROUTINE', 0, 5, 0, 5, 181, 2, 0, 0, 8.9, NULL);

INSERT INTO visit VALUES
(4026, 103, 5, '2021-06-18', '18:05', 'FOLLOW-UP', 5, 5, 0, 5, 64, 0, 0, 0, 9.3, NULL),
(4027, 119, 2, '2022-11-30', '18:05', 'ROUTINE', 10, 5, 10, 3, 83, 8, 0, 0, 2.7, NULL),
(4028, 118, 3, '2024-03-10', '15:40', 'COMPLAINT', 0, 15, 10, 3, 36, 6, 0, 0, 2.9, NULL),
(4029, 105, 3, '2023-10-24', '10:00', 'COMPLAINT', 15, 10, 20, 1, 57, 0, 1, 0, NULL, '2023-11-11'),
(4030, 121, 2, '2023-11-23', '09:15', 'ROUTINE', 5, 5, 5, 5, 24, 2, 0, 0, 1.2, NULL),
(4031, 106, 5, '2022-03-15', '10:45', 'ROUTINE', 5, 5, 10, 4, 182, 1, 0, 0, 4.4, NULL),
(4032, 112, 4, '2024-01-26', '11:30', 'COMPLAINT', 15, 5, 20, 2, 185, 5, 0, 0, NULL, '2024-03-15'),
(4033, 107, 4, '2024-01-03', '11:30', 'FOLLOW-UP', 20, 10, 20, 1, 139, 6, 1, 0, NULL, '2024-03-08'),
(4034, 121, 4, '2023-09-22', '14:10', 'FOLLOW-UP', 0, 10, 20, 3, 35, 9, 0, 0, NULL, NULL),
(4035, 107, 1, '2022-10-18', '09:15', 'COMPLAINT', 20, 5, 10, 2, 31, 8, 0, 1, NULL, '2022-12-05'),
(4036, 106, 2, '2021-04-13', '10:45', 'FOLLOW-UP', 10, 15, 10, 2, 116, 9, 1, 0, 1.3, '2021-07-05'),
(4037, 122, 5, '2022-02-21', '10:00', 'FOLLOW-UP', 0, 0, 10, 5, 30, 1, 1, 0, 6.5, NULL),
(4038, 118, 5, '2022-07-31', '15:40', 'FOLLOW-UP', 0, 5, 20, 3, 171, 7, 0, 1, NULL, NULL),
(4039, 112, 3, '2022-03-02', '09:15', 'FOLLOW-UP', 10, 0, 0, 5, 57, 1, 0, 1, NULL, NULL),
(4040, 101, 2, '2024-04-28', '18:05', 'SAMPLING', 10, 5, 10, 3, 149, 8, 0, 0, NULL, NULL),
(4041, 109, 5, '2022-10-28', '19:30', 'FOLLOW-UP', 10, 5, 5, 4, 55, 6, 0, 0, NULL, NULL),
(4042, 111, 2, '2023-02-10', '18:05', 'COMPLAINT', 20, 5, 20, 1, 124, 0, 1, 0, 4.1, '2023-03-25'),
(4043, 117, 5, '2021-10-20', '14:10', 'FOLLOW-UP', 15, 5, 20, 2, 62, 0, 0, 1, NULL, '2021-12-08'),
(4044, 106, 5, '2021-09-29', '10:45', 'ROUTINE', 5, 10, 0, 5, 179, 1, 0, 1, 3.0, NULL),
(4045, 116, 3, '2022-10-06', '18:05', 'ROUTINE', 10, 5, 0, 5, 71, 2, 0, 0, NULL, NULL),
(4046, 102, 5, '2022-10-06', '19:30', 'FOLLOW-UP', 20, 5, 5, 3, 189, 2, 0, 0, NULL, NULL),
(4047, 122, 3, '2023-04-06', '10:45', 'FOLLOW-UP', 15, 10, 5, 3, 169, 0, 1, 0, 3.6, NULL),
(4048, 115, 4, '2023-04-13', '10:00', 'ROUTINE', 10, 20, 0, 3, 103, 1, 0, 1, NULL, NULL),
(4049, 102, 1, '2021-03-18', '15:40', 'ROUTINE', 10, 0, 5, 5, 154, 0, 0, 1, 1.2, NULL),
(4050, 118, 3, '2023-01-13', '09:15', 'ROUTINE', 15, 0, 20, 2, 151, 9, 0, 0, NULL, '2023-03-26');

INSERT INTO visit VALUES
(4051, 102, 3, '2021-10-07', '13:20', 'ROUTINE', 20, 20, 0, 2, 148, 2, 0, 0, 1.8, '2021-11-23'),
(4052, 102, 3, '2023-02-24', '11:30', 'FOLLOW-UP', 0, 5, 5, 5, 174, 2, 0, 1, 5.8, NULL),
(4053, 113, 2, '2024-03-20', '10:00', 'SAMPLING', 0, 0, 5, 5, 91, 1, 0, 1, 2.2, NULL),
(4054, 121, 1, '2023-10-29', '11:30', 'FOLLOW-UP', 5, 5, 10, 4, 53, 8, 0, 1, 3.4, NULL),
(4055, 108, 3, '2021-05-30', '14:10', 'ROUTINE', 0, 5, 5, 5, 115, 0, 0, 0, NULL, NULL),
(4056, 119, 1, '2022-11-02', '15:40', 'ROUTINE', 5, 10, 20, 2, 89, 8, 0, 1, NULL, '2023-01-04'),
(4057, 108, 4, '2022-03-20', '14:10', 'ROUTINE', 10, 0, 10, 4, 129, 0, 1, 0, NULL, NULL),
(4058, 115, 5, '2021-05-28', '11:30', 'SAMPLING', 5, 0, 10, 5, 68, 1, 1, 0, 8.4, NULL);

CREATE TABLE complaint (
  cmpl_id INTEGER PRIMARY KEY, prem_id INTEGER, rcvd_dt TEXT, channel TEXT, topic TEXT, off_id INTEGER, closed_dt TEXT, upheld TEXT, anonymous TEXT, people_ill INTEGER);

INSERT INTO complaint VALUES
(801, 118, '2023-11-30', 'Letter', 'Dirty premises', 2, '2023-12-13', 'True', 'Y', 0),
(802, 110, '2021-04-02', 'Email', 'Pests', 3, '2021-04-24', 'False', 'N', 0),
(803, 108, '2023-02-19', 'Phone', 'Out of date food', 2, NULL, NULL, 'N', 0),
(804, 113, '2022-12-20', 'Web form', 'Allergen', 1, NULL, NULL, 'N', 1),
(805, 114, '2021-03-21', 'Email', 'Food poisoning', 1, '2021-03-26', 'False', 'Y', 9),
(806, 120, '2022-12-29', 'Letter', 'Dirty premises', 4, '2023-01-06', 'True', 'N', 0),
(807, 117, '2024-03-05', 'Web form', 'Food poisoning', 1, NULL, NULL, 'N', 8),
(808, 106, '2021-09-15', 'Web form', 'Foreign body', 1, '2021-11-14', 'True', 'Y', 0),
(809, 114, '2022-11-13', 'Phone', 'Foreign body', 4, '2023-01-09', 'True', 'N', 0),
(810, 109, '2023-04-26', 'Web form', 'Pests', 4, '2023-05-04', 'True', 'N', 0),
(811, 103, '2023-05-25', 'Letter', 'Allergen', 2, NULL, NULL, 'N', 1),
(812, 109, '2023-11-03', 'Email', 'Out of date food', 2, '2023-12-05', 'False', 'N', 0),
(813, 108, '2022-10-07', 'Email', 'Dirty premises', 4, '2022-11-03', 'True', 'N', 0),
(814, 120, '2024-03-18', 'Letter', 'Food poisoning', 2, '2024-03-28', 'False', 'N', 3),
(815, 105, '2024-03-07', 'Phone', 'Foreign body', 2, '2024-04-09', 'False', 'N', 0),
(816, 117, '2022-12-19', 'Web form', 'Out of date food', NULL, NULL, NULL, 'N', 0),
(817, 107, '2021-08-22', 'Web form', 'Foreign body', NULL, '2021-09-04', 'False', 'N', 0),
(818, 117, '2022-09-20', 'Web form', 'Pests', 3, '2022-09-27', 'True', 'N', 0),
(819, 109, '2021-12-20', 'Letter', 'Pests', 1, '2022-01-14', 'False', 'N', 0),
(820, 107, '2022-08-09', 'Email', 'Pests', 2, '2022-09-24', 'False', 'Y', 0),
(821, 113, '2023-04-02', 'Email', 'Allergen', 2, NULL, NULL, 'Y', 1),
(822, 105, '2023-11-22', 'Web form', 'Pests', 4, '2023-12-01', 'True', 'N', 0),
(823, 113, '2024-04-14', 'Letter', 'Foreign body', 2, '2024-06-01', 'True', 'N', 0),
(824, 116, '2021-04-17', 'Web form', 'Allergen', 1, '2021-04-25', 'True', 'Y', 1),
(825, 112, '2023-09-05', 'Web form', 'Foreign body', 3, '2023-09-20', 'False', 'N', 0);

INSERT INTO complaint VALUES
(826, 120, '2021-02-03', 'Web form', 'Pests', 4, NULL, NULL, 'N', 0),
(827, 115, '2022-11-13', 'Phone', 'Pests', 2, '2022-12-30', 'True', 'N', 0),
(828, 113, '2021-11-13', 'Web form', 'Foreign body', 4, '2021-12-03', 'False', 'N', 0),
(829, 101, '2021-07-09', 'Phone', 'Food poisoning', 4, '2021-08-19', 'True', 'Y', 2),
(830, 102, '2022-09-16', 'Email', 'Out of date food', 1, NULL, NULL, 'N', 0),
(831, 107, '2022-07-26', 'Email', 'Allergen', 2, '2022-07-31', 'False', 'N', 1),
(832, 109, '2024-02-28', 'Web form', 'Foreign body', NULL, NULL, NULL, 'Y', 0),
(833, 102, '2021-12-03', 'Web form', 'Out of date food', 3, '2021-12-29', 'True', 'Y', 0),
(834, 118, '2021-06-19', 'Web form', 'Out of date food', 3, '2021-06-24', 'True', 'N', 0),
(835, 118, '2024-04-27', 'Email', 'Dirty premises', NULL, '2024-05-16', 'False', 'N', 0),
(836, 120, '2021-04-30', 'Email', 'Foreign body', 4, '2021-06-20', 'True', 'Y', 0),
(837, 118, '2022-11-07', 'Letter', 'Dirty premises', 3, '2022-12-19', 'False', 'N', 0),
(838, 115, '2021-02-10', 'Letter', 'Pests', 3, NULL, NULL, 'N', 0),
(839, 116, '2023-11-15', 'Web form', 'Pests', NULL, '2023-11-21', 'True', 'Y', 0),
(840, 101, '2021-05-22', 'Email', 'Out of date food', 2, '2021-07-06', 'False', 'N', 0),
(841, 110, '2023-10-31', 'Phone', 'Dirty premises', 1, '2023-12-26', 'True', 'N', 0),
(842, 102, '2021-09-15', 'Email', 'Out of date food', 1, '2021-09-24', 'False', 'N', 0),
(843, 116, '2021-12-11', 'Phone', 'Pests', 2, '2022-01-21', 'False', 'N', 0),
(844, 106, '2021-05-18', 'Phone', 'Dirty premises', 3, '2021-06-16', 'False', 'N', 0);
