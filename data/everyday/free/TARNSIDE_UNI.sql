CREATE TABLE FACULTY (
  FAC_ID TEXT PRIMARY KEY, FAC_NAME TEXT, DEAN_ID INTEGER, FOUNDED INTEGER, BUDGET_EUR INTEGER
);
INSERT INTO FACULTY VALUES
('F1', 'Faculty of Natural Sciences', 7003, 1888, 14200000),
('F2', 'Faculty of Arts', 7006, 1888, 8300000),
('F3', 'Faculty of Economics', 7009, 1952, 9750000),
('F4', 'Faculty of Engineering', 7012, 1969, 16900000),
('F5', 'Faculty of Nursing', 7015, 2006, 4100000);

CREATE TABLE STAFF (
  STAFF_ID INTEGER PRIMARY KEY, FNAME TEXT, LNAME TEXT, POSITION TEXT, FAC_ID TEXT REFERENCES FACULTY(FAC_ID), HIRE_DT TEXT, CONTRACT_END_DT TEXT, RETIRE_DT TEXT, SALARY_EUR INTEGER, WORKLOAD_PCT INTEGER
);
INSERT INTO STAFF VALUES
(7001, 'Astrid', 'Kjeldsen', 'Professor', 'F1', '2023-08-02', NULL, NULL, 55000, 50),
(7002, 'Benedikt', 'Moser', 'Lecturer', 'F2', '2008-06-18', NULL, NULL, 69010, 80),
(7003, 'Cora', 'Whitfield', 'Professor', 'F3', '2021-11-23', NULL, '2029-08-15', 57020, 50),
(7004, 'Dilip', 'Banerjee', 'Postdoc', 'F4', '2020-07-31', '2027-07-19', NULL, 95030, 80),
(7005, 'Esme', 'Rowntree', 'Lecturer', 'F5', '2010-08-29', NULL, NULL, 43040, 100),
(7006, 'Falk', 'Ziegler', 'Professor', 'F1', '2016-07-24', NULL, NULL, 73050, 60),
(7007, 'Gita', 'Ramaswamy', 'Professor', 'F2', '2020-04-03', NULL, NULL, 40060, 50),
(7008, 'Howell', 'Prys', 'Lecturer', 'F3', '2017-02-11', '2027-04-27', NULL, 74070, 60),
(7009, 'Inga', 'Sandvik', 'Professor', 'F4', '2009-01-07', NULL, NULL, 49080, 100),
(7010, 'Jarek', 'Mazur', 'Postdoc', 'F5', '2012-04-28', NULL, '2031-08-22', 70090, 100),
(7011, 'Kirsten', 'Boll', 'Lecturer', 'F1', '2000-12-21', NULL, NULL, 80100, 100),
(7012, 'Lazar', 'Ilic', 'Professor', 'F2', '2012-06-06', '2027-02-09', NULL, 68110, 100),
(7013, 'Moira', 'Strang', 'Professor', 'F3', '1998-04-15', NULL, NULL, 79120, 60),
(7014, 'Ned', 'Abara', 'Lecturer', 'F4', '2011-08-27', NULL, NULL, 84130, 80),
(7015, 'Ottoline', 'Frost', 'Professor', 'F5', '2006-04-27', NULL, NULL, 48140, 100),
(7016, 'Pavel', 'Hruska', 'Postdoc', 'F1', '2014-05-10', '2026-06-10', NULL, 42150, 100),
(7017, 'Renske', 'Visser', 'Lecturer', 'F2', '2002-03-09', NULL, '2027-05-03', 74160, 100),
(7018, 'Sorcha', 'Flynn', 'Administrator', 'F3', '2000-08-01', NULL, NULL, 86170, 100),
(7019, 'Theo', 'Pappas', 'Professor', 'F4', '2013-08-14', NULL, NULL, 59180, 100),
(7020, 'Ursel', 'Kampf', 'Lecturer', 'F5', '2015-06-06', '2028-04-24', NULL, 94190, 100),
(7021, 'Viktor', 'Lund', 'Senior Lecturer', 'F1', '2024-06-13', NULL, NULL, 92200, 100),
(7022, 'Wren', 'Halloran', 'Postdoc', 'F2', '2019-10-22', NULL, NULL, 42210, 100);

CREATE TABLE PROGRAMME (
  PROG_CODE TEXT PRIMARY KEY, PROG_NAME TEXT, FAC_ID TEXT REFERENCES FACULTY(FAC_ID), DEGREE TEXT, SEMESTERS INTEGER, ECTS_TOTAL INTEGER, FEE_PER_SEM INTEGER
);
INSERT INTO PROGRAMME VALUES
('BSC-BIO', 'Biology', 'F1', 'Bachelor', 6, 180, 650),
('MSC-GEO', 'Geology', 'F1', 'Master', 4, 120, 700),
('BA-PHI', 'Philosophy', 'F2', 'Bachelor', 6, 180, 600),
('MA-MUS', 'Musicology', 'F2', 'Master', 4, 120, 620),
('BSC-ECO', 'Economics', 'F3', 'Bachelor', 6, 180, 680),
('MBA-LOG', 'Logistics', 'F3', 'Master', 3, 90, 4200),
('BSC-MEC', 'Mechanical Engineering', 'F4', 'Bachelor', 7, 210, 690),
('MSC-ROB', 'Robotics', 'F4', 'Master', 4, 120, 900),
('BSC-NUR', 'Nursing', 'F5', 'Bachelor', 7, 210, 550),
('PHD-BIO', 'Doctoral Biology', 'F1', 'Doctorate', 6, 0, 300);

CREATE TABLE STUDENT (
  MATRIC_NO INTEGER PRIMARY KEY, FNAME TEXT, LNAME TEXT, NATIONALITY_COUNTRY TEXT, DOB TEXT, PROG_CODE TEXT REFERENCES PROGRAMME(PROG_CODE), ENROL_DT TEXT, GRADUATED_DT TEXT, EXMAT_DT TEXT, ADVISOR_ID INTEGER REFERENCES STAFF(STAFF_ID)
);
INSERT INTO STUDENT VALUES
(220100, 'Alma', 'Nystrom', 'Sweden', '2004-10-16', 'BSC-MEC', '2022-10-17', NULL, NULL, 7012),
(220103, 'Bogdan', 'Petrescu', 'Romania', '1999-06-21', 'BSC-BIO', '2023-09-16', NULL, NULL, 7022),
(220106, 'Chloe', 'Farrant', 'Ireland', '2001-01-27', 'BA-PHI', '2023-06-11', NULL, NULL, 7021),
(220109, 'Dario', 'Conti', 'Italy', '1994-10-02', 'MSC-GEO', '2024-01-16', NULL, NULL, 7010),
(220112, 'Ebba', 'Lindahl', 'Sweden', '2000-04-10', 'BSC-MEC', '2023-07-06', NULL, '2024-07-21', 7009),
(220115, 'Farid', 'Nasser', 'Egypt', '2004-10-22', 'BSC-MEC', '2020-10-13', '2025-06-24', NULL, 7013),
(220118, 'Gemma', 'Holt', 'Ireland', '2001-04-16', 'BA-PHI', '2021-04-05', NULL, NULL, 7006),
(220121, 'Hiroshi', 'Tanabe', 'Japan', '2001-03-04', 'PHD-BIO', '2022-04-10', NULL, NULL, 7021),
(220124, 'Ilse', 'Krahe', 'Germany', '2001-12-06', 'BSC-MEC', '2023-02-06', NULL, NULL, 7011),
(220127, 'Joao', 'Teixeira', 'Portugal', '2002-04-05', 'PHD-BIO', '2024-05-08', NULL, NULL, 7017),
(220130, 'Kalina', 'Todorova', 'Bulgaria', '1994-04-16', 'MA-MUS', '2023-05-13', NULL, NULL, 7003),
(220133, 'Lukas', 'Feld', 'Germany', '1995-10-03', 'PHD-BIO', '2021-04-29', NULL, NULL, 7007),
(220136, 'Mira', 'Joshi', 'India', '1998-06-19', 'PHD-BIO', '2021-01-25', NULL, NULL, 7003),
(220139, 'Nuno', 'Prata', 'Portugal', '1994-04-01', 'PHD-BIO', '2023-02-08', '2025-02-26', NULL, 7012),
(220142, 'Oda', 'Rasmussen', 'Denmark', '1997-06-29', 'BSC-MEC', '2020-10-18', NULL, NULL, 7003),
(220145, 'Priya', 'Nambiar', 'India', '2004-04-01', 'BSC-BIO', '2020-10-13', NULL, NULL, 7020),
(220148, 'Quirin', 'Haas', 'Germany', '2006-06-25', 'MA-MUS', '2024-06-16', NULL, NULL, 7004),
(220151, 'Rosa', 'Delgado', 'Spain', '2002-03-22', 'MSC-GEO', '2023-06-20', NULL, '2024-04-12', 7001),
(220154, 'Sami', 'Korhonen', 'Finland', '1994-05-15', 'BSC-BIO', '2023-06-17', NULL, NULL, 7010),
(220157, 'Tilda', 'Berg', 'Sweden', '2001-05-18', 'MBA-LOG', '2023-08-11', NULL, NULL, 7005),
(220160, 'Ugo', 'Bassi', 'Italy', '2001-06-16', 'MSC-GEO', '2022-07-27', NULL, NULL, 7013),
(220163, 'Vesna', 'Kralj', 'Croatia', '2004-02-03', 'BSC-ECO', '2021-10-20', '2024-07-13', NULL, 7017),
(220166, 'Wojtek', 'Lis', 'Poland', '1996-11-16', 'BSC-ECO', '2021-03-25', NULL, NULL, 7006),
(220169, 'Ximena', 'Rojas', 'Chile', '2005-11-17', 'BA-PHI', '2021-06-09', NULL, NULL, 7016),
(220172, 'Yael', 'Stern', 'Israel', '2004-05-27', 'MSC-ROB', '2022-06-26', NULL, NULL, 7022),
(220175, 'Zofia', 'Gorska', 'Poland', '1999-04-09', 'BSC-BIO', '2020-10-18', NULL, NULL, 7001),
(220178, 'Amos', 'Kibet', 'Kenya', '1997-05-06', 'MBA-LOG', '2021-09-17', NULL, NULL, 7012),
(220181, 'Birgit', 'Nolte', 'Germany', '1999-09-01', 'MA-MUS', '2022-05-21', NULL, NULL, 7021),
(220184, 'Carys', 'Beynon', 'Wales', '2005-02-13', 'MSC-ROB', '2024-01-11', NULL, NULL, 7013),
(220187, 'Dmitri', 'Orlov', 'Estonia', '2000-04-29', 'BSC-ECO', '2021-12-04', '2025-06-26', NULL, 7002),
(220190, 'Erin', 'Tuohy', 'Ireland', '1997-07-30', 'BSC-MEC', '2020-10-26', NULL, NULL, 7012),
(220193, 'Finn', 'Aalto', 'Finland', '1996-08-17', 'MA-MUS', '2024-04-13', NULL, NULL, 7013),
(220196, 'Georgia', 'Skouras', 'Greece', '1999-05-24', 'BSC-MEC', '2020-11-24', NULL, NULL, 7008),
(220199, 'Hamza', 'Bilal', 'Pakistan', '1996-11-23', 'BSC-NUR', '2021-07-26', NULL, NULL, 7013);

CREATE TABLE COURSE (
  COURSE_ID TEXT PRIMARY KEY, TITLE TEXT, FAC_ID TEXT REFERENCES FACULTY(FAC_ID), ECTS INTEGER
);
INSERT INTO COURSE VALUES
('C101', 'Cell Biology', 'F1', 6),
('C102', 'Field Mapping', 'F1', 8),
('C103', 'Statistics for Scientists', 'F1', 5),
('C201', 'Ethics', 'F2', 5),
('C202', 'History of Opera', 'F2', 6),
('C203', 'Logic', 'F2', 4),
('C301', 'Microeconomics', 'F3', 6),
('C302', 'Supply Chains', 'F3', 5),
('C303', 'Statistics for Economists', 'F3', 5),
('C401', 'Thermodynamics', 'F4', 7),
('C402', 'Control Systems', 'F4', 8),
('C403', 'Mechatronics Project', 'F4', 10),
('C501', 'Wound Care', 'F5', 5),
('C502', 'Nursing Ethics', 'F5', 3);

CREATE TABLE PREREQ (
  COURSE_ID TEXT REFERENCES COURSE(COURSE_ID), NEEDS_COURSE_ID TEXT REFERENCES COURSE(COURSE_ID), PRIMARY KEY (COURSE_ID, NEEDS_COURSE_ID)
);
INSERT INTO PREREQ VALUES
('C102', 'C103'),
('C403', 'C402'),
('C402', 'C401'),
('C302', 'C301'),
('C302', 'C303'),
('C502', 'C201'),
('C203', 'C201'),
('C303', 'C301');

CREATE TABLE ROOM (
  ROOM_CODE TEXT PRIMARY KEY, ROOM_NAME TEXT, SEATS INTEGER, BUILDING TEXT, STEP_FREE INTEGER
);
INSERT INTO ROOM VALUES
('LH-A', 'Linden Hall A', 240, 'Linden Hall', 1),
('LH-B', 'Linden Hall B', 120, 'Linden Hall', 1),
('TOW1', 'Tower 1', 60, 'Water Tower', 0),
('TOW2', 'Tower 2', 36, 'Water Tower', 0),
('LAB7', 'Lab 7', 24, 'Science Court', 1),
('GYM', 'Old Gym', 180, 'Riverside', 0),
('SEM3', 'Seminar 3', 30, 'Linden Hall', 1);

CREATE TABLE OFFERING (
  OFF_ID INTEGER PRIMARY KEY, COURSE_ID TEXT REFERENCES COURSE(COURSE_ID), SEMESTER TEXT, LECTURER_ID INTEGER REFERENCES STAFF(STAFF_ID), TUTOR_ID INTEGER REFERENCES STAFF(STAFF_ID), ROOM_CODE TEXT REFERENCES ROOM(ROOM_CODE), MAX_PLACES INTEGER
);
INSERT INTO OFFERING VALUES
(1, 'C501', 'WS23', 7015, 7010, 'GYM', 140),
(2, 'C102', 'WS23', 7011, 7022, 'TOW2', 95),
(3, 'C401', 'WS23', 7019, 7016, 'TOW2', 220),
(4, 'C302', 'WS23', 7008, 7004, 'TOW1', 160),
(5, 'C201', 'WS23', 7007, 7010, 'LH-B', 30),
(6, 'C303', 'WS23', 7003, 7005, 'LH-B', 140),
(7, 'C301', 'WS23', 7008, 7016, 'LH-B', 155),
(8, 'C402', 'WS23', 7009, 7008, 'LH-A', 60),
(9, 'C303', 'SS24', 7003, 7020, 'LAB7', 160),
(10, 'C301', 'SS24', 7008, 7002, 'LAB7', 50),
(11, 'C103', 'SS24', 7016, 7016, 'LH-B', 180),
(12, 'C401', 'SS24', 7014, 7005, 'LAB7', 190),
(13, 'C501', 'SS24', 7020, 7010, 'LAB7', 165),
(14, 'C102', 'SS24', 7006, 7014, 'TOW1', 20),
(15, 'C403', 'SS24', 7014, 7005, 'TOW2', 115),
(16, 'C201', 'SS24', 7002, 7010, 'TOW1', 250),
(17, 'C201', 'WS24', 7022, 7011, 'TOW1', 240),
(18, 'C202', 'WS24', 7002, 7008, 'LH-A', 155),
(19, 'C302', 'WS24', 7008, 7008, 'LAB7', 250),
(20, 'C101', 'WS24', 7011, 7022, 'GYM', 215),
(21, 'C501', 'WS24', 7015, 7022, 'TOW1', 130),
(22, 'C403', 'WS24', 7004, 7010, 'LH-A', 75),
(23, 'C402', 'WS24', 7009, 7002, 'GYM', 110),
(24, 'C303', 'WS24', 7003, 7014, 'LAB7', 120),
(25, 'C203', 'SS25', 7002, 7020, 'LH-A', 190),
(26, 'C102', 'SS25', 7021, 7016, 'GYM', 230),
(27, 'C301', 'SS25', 7003, 7010, 'TOW2', 115),
(28, 'C303', 'SS25', 7003, 7011, 'TOW2', 210),
(29, 'C501', 'SS25', 7015, 7005, 'TOW2', 65),
(30, 'C202', 'SS25', 7012, 7005, 'GYM', 75),
(31, 'C103', 'SS25', 7016, 7011, 'TOW1', 115),
(32, 'C403', 'SS25', 7014, 7010, 'TOW1', 230);

CREATE TABLE EXAM_RESULT (
  MATRIC_NO INTEGER REFERENCES STUDENT(MATRIC_NO), OFF_ID INTEGER REFERENCES OFFERING(OFF_ID), EXAM_DT TEXT, GRADE REAL, STATUS TEXT, PUBLISHED_DT TEXT, PRIMARY KEY (MATRIC_NO, OFF_ID)
);
INSERT INTO EXAM_RESULT VALUES
(220100, 1, '2024-02-09', 1.7, 'passed', '2024-02-23'),
(220100, 20, '2025-02-20', 5.0, 'failed', '2025-03-05'),
(220100, 11, '2024-07-14', 2.0, 'passed', '2024-07-29'),
(220100, 5, '2024-02-07', 4.0, 'passed', '2024-02-22'),
(220100, 27, '2025-07-14', 3.7, 'passed', '2025-07-31'),
(220103, 8, '2024-02-10', 3.7, 'passed', '2024-03-03'),
(220103, 1, '2024-02-09', 3.3, 'passed', '2024-03-07'),
(220103, 13, '2024-07-06', 2.3, 'passed', '2024-07-22'),
(220103, 11, '2024-07-23', 5.0, 'failed', '2024-08-02'),
(220106, 5, '2024-01-21', 1.7, 'passed', '2024-02-04'),
(220109, 26, '2025-07-24', 4.0, 'passed', '2025-09-04'),
(220109, 8, '2024-02-16', 3.0, 'passed', '2024-02-22'),
(220109, 31, '2025-07-26', 3.7, 'passed', '2025-08-23'),
(220109, 13, '2024-07-01', 3.3, 'passed', '2024-07-11'),
(220109, 2, '2024-02-01', 1.7, 'passed', '2024-02-15'),
(220112, 19, '2025-01-29', 2.0, 'passed', '2025-03-11'),
(220112, 21, '2025-01-28', 2.0, 'passed', '2025-02-09'),
(220112, 23, '2025-02-09', 3.7, 'passed', '2025-03-01'),
(220112, 14, '2024-07-26', 1.7, 'passed', '2024-08-02'),
(220115, 14, '2024-07-08', 3.7, 'passed', '2024-08-07'),
(220118, 32, '2025-07-13', 2.7, 'passed', '2025-08-20'),
(220118, 5, '2024-01-20', 1.3, 'passed', '2024-02-06'),
(220118, 24, '2025-02-11', 1.7, 'passed', '2025-03-05'),
(220118, 17, '2025-02-01', NULL, 'no-show', NULL),
(220121, 7, '2024-02-12', 3.0, 'passed', '2024-02-25'),
(220121, 8, '2024-01-23', 3.7, 'passed', '2024-03-07'),
(220124, 2, '2024-02-16', 3.7, 'passed', '2024-03-17'),
(220127, 17, '2025-02-11', 2.0, 'passed', '2025-03-20'),
(220127, 24, '2025-01-27', 3.7, 'passed', '2025-02-22'),
(220127, 25, '2025-07-13', 1.7, 'passed', '2025-07-24'),
(220130, 20, '2025-02-05', 1.0, 'passed', '2025-03-15'),
(220133, 31, '2025-07-25', 3.3, 'passed', '2025-08-24'),
(220133, 28, '2025-07-09', NULL, 'no-show', NULL),
(220136, 6, '2024-02-13', 1.7, 'passed', '2024-03-12'),
(220136, 13, '2024-07-27', 1.0, 'passed', '2024-08-12'),
(220136, 26, '2025-07-28', 3.7, 'passed', '2025-08-23'),
(220136, 28, '2025-07-11', 3.0, 'passed', '2025-08-05'),
(220139, 20, '2025-02-08', 4.0, 'passed', '2025-02-16'),
(220139, 8, '2024-02-14', NULL, 'no-show', NULL),
(220139, 24, '2025-02-03', 2.0, 'passed', '2025-03-13'),
(220139, 14, '2024-07-22', 3.7, 'passed', '2024-08-01'),
(220139, 12, '2024-07-25', 2.0, 'passed', '2024-09-02'),
(220142, 18, '2025-02-03', NULL, 'no-show', NULL),
(220142, 19, '2025-01-30', 1.0, 'passed', '2025-03-01'),
(220145, 23, '2025-01-20', 5.0, 'failed', '2025-01-25'),
(220145, 26, '2025-07-15', 4.0, 'passed', '2025-07-28'),
(220145, 12, '2024-07-27', 2.7, 'passed', '2024-08-05'),
(220145, 28, '2025-07-12', 2.0, 'passed', '2025-07-28'),
(220145, 24, '2025-02-17', 4.0, 'passed', '2025-03-14'),
(220148, 2, '2024-02-20', 2.7, 'passed', '2024-03-12'),
(220151, 18, '2025-01-28', 3.3, 'passed', '2025-03-01'),
(220151, 23, '2025-01-30', 1.0, 'passed', '2025-03-07'),
(220154, 17, '2025-01-28', NULL, 'no-show', NULL),
(220157, 5, '2024-01-21', 2.0, 'passed', '2024-03-03'),
(220157, 31, '2025-07-04', 5.0, 'failed', '2025-07-19'),
(220157, 6, '2024-01-25', 1.3, 'passed', '2024-02-29'),
(220160, 22, '2025-01-31', 5.0, 'failed', '2025-02-26'),
(220163, 30, '2025-07-05', 3.3, 'passed', '2025-08-17'),
(220166, 1, '2024-01-31', 4.0, 'passed', '2024-02-13'),
(220169, 26, '2025-07-06', NULL, 'no-show', NULL),
(220169, 11, '2024-07-15', 3.3, 'passed', '2024-08-25'),
(220169, 5, '2024-02-15', 5.0, 'failed', '2024-03-14'),
(220169, 19, '2025-02-20', 3.0, 'passed', '2025-03-01'),
(220169, 30, '2025-07-24', 3.3, 'passed', '2025-08-06'),
(220172, 13, '2024-07-07', 3.7, 'passed', '2024-07-22'),
(220172, 28, '2025-07-12', 3.7, 'passed', '2025-08-07'),
(220172, 24, '2025-01-21', 3.0, 'passed', '2025-02-18'),
(220172, 19, '2025-01-20', 1.0, 'passed', '2025-01-30'),
(220172, 25, '2025-07-22', 2.7, 'passed', '2025-08-02'),
(220175, 10, '2024-07-20', 3.3, 'passed', '2024-08-11'),
(220175, 27, '2025-07-26', 2.7, 'passed', '2025-08-12'),
(220175, 25, '2025-07-02', 2.7, 'passed', '2025-07-14'),
(220178, 5, '2024-02-10', 3.0, 'passed', '2024-02-21'),
(220178, 13, '2024-07-14', 1.3, 'passed', '2024-08-11'),
(220178, 26, '2025-07-11', 1.3, 'passed', '2025-08-04'),
(220181, 11, '2024-07-10', 1.7, 'passed', '2024-07-25'),
(220181, 1, '2024-02-16', NULL, 'no-show', NULL),
(220181, 24, '2025-02-13', 3.7, 'passed', '2025-02-20'),
(220181, 4, '2024-01-29', 5.0, 'failed', '2024-03-05'),
(220184, 3, '2024-01-29', 2.7, 'passed', '2024-02-20'),
(220184, 27, '2025-07-21', 3.0, 'passed', '2025-08-10'),
(220187, 12, '2024-07-02', 5.0, 'failed', '2024-07-30'),
(220187, 1, '2024-02-20', 2.7, 'passed', '2024-03-08'),
(220187, 27, '2025-07-05', 5.0, 'failed', '2025-08-16'),
(220190, 15, '2024-07-09', 2.7, 'passed', '2024-08-07'),
(220190, 26, '2025-07-03', 3.0, 'passed', '2025-07-23'),
(220190, 19, '2025-01-23', 4.0, 'passed', '2025-02-12'),
(220190, 17, '2025-02-03', NULL, 'no-show', NULL),
(220190, 18, '2025-02-05', 1.3, 'passed', '2025-03-11');

CREATE TABLE THESIS (
  THESIS_ID INTEGER PRIMARY KEY, MATRIC_NO INTEGER REFERENCES STUDENT(MATRIC_NO), TITLE TEXT, SUPERVISOR_ID INTEGER REFERENCES STAFF(STAFF_ID), EXAMINER_ID INTEGER REFERENCES STAFF(STAFF_ID), REGISTERED_DT TEXT, DEADLINE_DT TEXT, SUBMITTED_DT TEXT, DEFENDED_DT TEXT, GRADE REAL
);
INSERT INTO THESIS VALUES
(1, 220106, 'Mosses on Abandoned Railways', 7003, 7013, '2024-01-28', '2024-07-28', '2024-08-12', '2024-10-04', 2.0),
(2, 220124, 'Trust in Village Banks', 7003, 7006, '2025-03-01', '2025-08-30', '2025-07-16', '2025-08-05', 3.7),
(3, 220109, 'The Silent Organ', 7021, 7001, '2024-09-23', '2025-03-24', '2025-03-06', '2025-04-24', 1.7),
(4, 220115, 'Grippers for Soft Fruit', 7003, 7021, '2024-12-12', '2025-06-12', NULL, NULL, NULL),
(5, 220172, 'Night Shifts and Sleep', 7003, 7001, '2024-06-13', '2024-12-12', '2025-01-16', '2025-03-02', 3.7),
(6, 220154, 'Basalt under Tarnside', 7001, 7006, '2023-10-26', '2024-04-25', '2024-06-10', '2024-07-28', 2.0),
(7, 220145, 'Duty without Duties', 7015, 7003, '2024-06-19', '2024-12-18', '2025-01-11', '2025-03-24', 1.3),
(8, 220181, 'Empty Containers', 7009, 7001, '2023-12-20', '2024-06-19', NULL, NULL, NULL),
(9, 220151, 'Heat Pumps in Chapels', 7019, 7009, '2023-08-12', '2024-02-10', '2023-12-25', '2024-01-26', 3.0),
(10, 220118, 'Beetles of the Peat', 7003, 7001, '2023-09-27', '2024-03-27', '2024-03-25', '2024-05-15', 3.0),
(11, 220121, 'Bells and Borders', 7013, 7007, '2023-03-20', '2023-09-18', '2023-08-30', '2023-10-27', 3.7),
(12, 220133, 'Pricing Ferries', 7001, 7015, '2023-09-13', '2024-03-13', NULL, NULL, NULL),
(13, 220187, 'Walking Robots on Ice', 7021, 7006, '2023-08-04', '2024-02-02', '2024-03-22', '2024-05-12', 3.7),
(14, 220157, 'Hand Washing after Midnight', 7001, 7013, '2023-12-20', '2024-06-19', '2024-04-27', '2024-07-15', 1.3),
(15, 220100, 'Slate Roof Lichens', 7006, 7009, '2024-04-14', '2024-10-13', '2024-10-06', '2024-12-13', 3.7),
(16, 220112, 'Doubt as a Method', 7012, 7003, '2024-10-11', '2025-04-11', NULL, NULL, NULL);

CREATE TABLE FEE_NOTICE (
  NOTICE_NO INTEGER PRIMARY KEY, MATRIC_NO INTEGER REFERENCES STUDENT(MATRIC_NO), SEMESTER TEXT, FEE_EUR REAL, WAIVED_EUR REAL, DUE_EUR REAL, DUE_DT TEXT, PAID_DT TEXT
);
INSERT INTO FEE_NOTICE VALUES
(50001, 220100, 'WS24', 690, 0, 690, '2024-10-01', '2024-11-02'),
(50002, 220100, 'SS25', 690, 0, 690, '2025-04-01', NULL),
(50003, 220103, 'SS25', 650, 0, 650, '2025-04-01', '2025-04-03'),
(50004, 220106, 'SS24', 600, 0, 600, '2024-04-01', '2024-04-24'),
(50005, 220109, 'SS24', 700, 700, 0, '2024-04-01', NULL),
(50006, 220109, 'SS25', 700, 0, 700, '2025-04-01', '2025-04-02'),
(50007, 220112, 'SS25', 690, 0, 690, '2025-04-01', '2025-03-23'),
(50008, 220112, 'SS24', 690, 690, 0, '2024-04-01', NULL),
(50009, 220115, 'SS25', 690, 0, 690, '2025-04-01', '2025-04-28'),
(50010, 220115, 'SS24', 690, 690, 0, '2024-04-01', NULL),
(50011, 220118, 'SS24', 600, 300.0, 300.0, '2024-04-01', '2024-04-07'),
(50012, 220121, 'SS25', 300, 0, 300, '2025-04-01', '2025-05-05'),
(50013, 220121, 'WS24', 300, 0, 300, '2024-10-01', '2024-11-03'),
(50014, 220124, 'SS25', 690, 690, 0, '2025-04-01', NULL),
(50015, 220124, 'SS24', 690, 0, 690, '2024-04-01', '2024-03-28'),
(50016, 220127, 'WS24', 300, 150.0, 150.0, '2024-10-01', '2024-09-17'),
(50017, 220127, 'SS25', 300, 0, 300, '2025-04-01', '2025-04-20'),
(50018, 220130, 'WS24', 620, 620, 0, '2024-10-01', NULL),
(50019, 220133, 'WS24', 300, 300, 0, '2024-10-01', NULL),
(50020, 220136, 'WS24', 300, 0, 300, '2024-10-01', NULL),
(50021, 220139, 'WS24', 300, 150.0, 150.0, '2024-10-01', '2024-10-13'),
(50022, 220142, 'SS24', 690, 0, 690, '2024-04-01', '2024-04-13'),
(50023, 220142, 'SS25', 690, 690, 0, '2025-04-01', NULL),
(50024, 220145, 'WS24', 650, 0, 650, '2024-10-01', '2024-09-14'),
(50025, 220145, 'SS25', 650, 0, 650, '2025-04-01', '2025-04-27'),
(50026, 220148, 'SS24', 620, 0, 620, '2024-04-01', NULL),
(50027, 220148, 'SS25', 620, 620, 0, '2025-04-01', NULL),
(50028, 220151, 'SS25', 700, 700, 0, '2025-04-01', NULL),
(50029, 220154, 'SS24', 650, 0, 650, '2024-04-01', '2024-03-07'),
(50030, 220154, 'WS24', 650, 0, 650, '2024-10-01', '2024-09-25'),
(50031, 220157, 'SS25', 4200, 0, 4200, '2025-04-01', '2025-03-08'),
(50032, 220160, 'WS24', 700, 700, 0, '2024-10-01', NULL),
(50033, 220160, 'SS25', 700, 0, 700, '2025-04-01', '2025-05-08'),
(50034, 220163, 'SS25', 680, 0, 680, '2025-04-01', '2025-04-10'),
(50035, 220163, 'WS24', 680, 0, 680, '2024-10-01', '2024-09-30'),
(50036, 220166, 'SS24', 680, 680, 0, '2024-04-01', NULL),
(50037, 220166, 'WS24', 680, 680, 0, '2024-10-01', NULL),
(50038, 220169, 'SS24', 600, 0, 600, '2024-04-01', NULL),
(50039, 220172, 'WS24', 900, 0, 900, '2024-10-01', '2024-09-17'),
(50040, 220172, 'SS24', 900, 0, 900, '2024-04-01', '2024-04-05'),
(50041, 220175, 'SS24', 650, 650, 0, '2024-04-01', NULL),
(50042, 220178, 'WS24', 4200, 0, 4200, '2024-10-01', '2024-10-14'),
(50043, 220178, 'SS25', 4200, 4200, 0, '2025-04-01', NULL),
(50044, 220181, 'WS24', 620, 0, 620, '2024-10-01', NULL),
(50045, 220181, 'SS24', 620, 620, 0, '2024-04-01', NULL),
(50046, 220184, 'WS24', 900, 0, 900, '2024-10-01', '2024-09-12'),
(50047, 220187, 'SS25', 680, 680, 0, '2025-04-01', NULL),
(50048, 220187, 'WS24', 680, 0, 680, '2024-10-01', '2024-10-26'),
(50049, 220190, 'SS25', 690, 690, 0, '2025-04-01', NULL),
(50050, 220193, 'SS24', 620, 0, 620, '2024-04-01', NULL),
(50051, 220193, 'SS25', 620, 0, 620, '2025-04-01', '2025-04-09'),
(50052, 220196, 'SS24', 690, 690, 0, '2024-04-01', NULL),
(50053, 220199, 'SS25', 550, 550, 0, '2025-04-01', NULL);

CREATE TABLE GRANT_AWARD (
  GRANT_ID TEXT PRIMARY KEY, GRANT_TITLE TEXT, FUNDER TEXT, PI_ID INTEGER REFERENCES STAFF(STAFF_ID), AWARDED_EUR INTEGER, SPENT_EUR INTEGER, START_DT TEXT, END_DT TEXT
);
INSERT INTO GRANT_AWARD VALUES
('G-01', 'Peatland Futures', 'European Climate Trust', 7003, 1250000, 840300, '2022-01-01', '2026-12-31'),
('G-02', 'Sound of Ports', 'Havn Foundation', 7006, 180000, 180000, '2020-04-01', '2023-03-31'),
('G-03', 'Fair Ferries', 'National Research Board', 7009, 415000, 122750, '2024-02-01', '2027-01-31'),
('G-04', 'Soft Robots', 'National Research Board', 7012, 2300000, 1511900, '2021-09-01', '2026-08-31'),
('G-05', 'Calm Wards', 'Nightingale Fund', 7015, 96000, 30100, '2024-10-01', '2026-09-30'),
('G-06', 'Lichen Clocks', 'European Climate Trust', 7001, 305000, 298700, '2021-05-01', '2025-04-30'),
('G-07', 'Village Money', 'Havn Foundation', 7019, 74000, 8000, '2025-03-01', '2026-02-28');

CREATE TABLE GRANT_STAFF (
  GRANT_ID TEXT REFERENCES GRANT_AWARD(GRANT_ID), STAFF_ID INTEGER REFERENCES STAFF(STAFF_ID), FTE_PCT INTEGER, ROLE TEXT, PRIMARY KEY (GRANT_ID, STAFF_ID)
);
INSERT INTO GRANT_STAFF VALUES
('G-01', 7010, 100, 'researcher'),
('G-01', 7009, 65, 'researcher'),
('G-01', 7013, 25, 'researcher'),
('G-02', 7009, 25, 'coordinator'),
('G-02', 7003, 25, 'coordinator'),
('G-02', 7015, 25, 'coordinator'),
('G-03', 7004, 25, 'researcher'),
('G-03', 7011, 100, 'researcher'),
('G-03', 7008, 65, 'researcher'),
('G-03', 7005, 25, 'coordinator'),
('G-04', 7013, 50, 'researcher'),
('G-04', 7018, 10, 'coordinator'),
('G-04', 7014, 100, 'coordinator'),
('G-05', 7010, 10, 'researcher'),
('G-05', 7005, 20, 'coordinator'),
('G-06', 7020, 20, 'coordinator'),
('G-07', 7001, 50, 'researcher'),
('G-07', 7007, 65, 'researcher'),
('G-07', 7003, 10, 'researcher');

CREATE TABLE EQUIPMENT_ITEM (
  INV_NO TEXT PRIMARY KEY, ITEM TEXT, FAC_ID TEXT REFERENCES FACULTY(FAC_ID), BOUGHT_DT TEXT, PRICE_EUR REAL, GRANT_ID TEXT REFERENCES GRANT_AWARD(GRANT_ID), SCRAPPED_DT TEXT
);
INSERT INTO EQUIPMENT_ITEM VALUES
('TU900', 'Server', 'F2', '2017-11-24', 46497.0, NULL, NULL),
('TU901', 'Centrifuge', 'F5', '2016-04-14', 21618.0, 'G-04', NULL),
('TU902', 'Centrifuge', 'F1', '2020-01-08', 24015.0, 'G-01', NULL),
('TU903', 'Patient dummy', 'F5', '2024-03-12', 16795.0, NULL, NULL),
('TU904', 'Patient dummy', 'F1', '2016-04-03', 48455.0, 'G-05', NULL),
('TU905', 'Piano', 'F1', '2016-06-06', 49664.0, 'G-02', NULL),
('TU906', 'Microscope', 'F5', '2020-04-25', 79500.0, NULL, '2024-11-10'),
('TU907', 'Piano', 'F1', '2017-05-07', 28195.0, 'G-06', NULL),
('TU908', 'Server', 'F4', '2016-09-27', 89125.0, 'G-01', NULL),
('TU909', 'Microscope', 'F2', '2018-10-05', 27958.0, NULL, NULL),
('TU910', 'Patient dummy', 'F2', '2022-05-29', 26157.0, 'G-04', NULL),
('TU911', '3D printer', 'F5', '2020-05-06', 38731.0, 'G-07', NULL),
('TU912', 'Patient dummy', 'F1', '2020-07-16', 19730.0, NULL, NULL),
('TU913', 'Centrifuge', 'F4', '2016-10-03', 34393.0, 'G-04', '2025-06-24'),
('TU914', 'Microscope', 'F1', '2019-05-26', 3692.0, 'G-06', NULL),
('TU915', 'Patient dummy', 'F2', '2022-04-23', 5826.0, NULL, NULL),
('TU916', 'Laser scanner', 'F1', '2025-01-23', 45975.0, 'G-04', NULL),
('TU917', 'Microscope', 'F4', '2014-05-12', 86545.0, 'G-06', NULL),
('TU918', 'Patient dummy', 'F2', '2023-10-08', 65759.0, NULL, NULL),
('TU919', 'Microscope', 'F1', '2021-10-12', 12104.0, 'G-06', NULL),
('TU920', 'Microscope', 'F1', '2024-02-01', 83143.0, 'G-07', '2025-01-13'),
('TU921', 'Server', 'F3', '2024-08-11', 59902.0, NULL, NULL),
('TU922', 'Laser scanner', 'F3', '2021-03-15', 67772.0, 'G-03', NULL),
('TU923', 'Server', 'F5', '2016-01-25', 22318.0, 'G-07', NULL),
('TU924', 'Laser scanner', 'F2', '2024-07-06', 2427.0, NULL, NULL),
('TU925', 'Laser scanner', 'F1', '2015-06-15', 43496.0, 'G-04', NULL);
