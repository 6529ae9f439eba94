CREATE TABLE providers (
  id INTEGER PRIMARY KEY, provider_name TEXT, country_cd TEXT, kind TEXT, founded INTEGER, world_rank INTEGER
);
CREATE TABLE courses (
  id INTEGER PRIMARY KEY, provider_id INTEGER, course_title TEXT, subject_area TEXT, lvl TEXT, weeks INTEGER, effort_hrs REAL, lang TEXT, cert_fee REAL, launch_dt TEXT
);
CREATE TABLE learners (
  id INTEGER PRIMARY KEY, handle TEXT, first_nm TEXT, last_nm TEXT, gender TEXT, yob INTEGER, LoE TEXT, country_cd TEXT, signup_dt TEXT
);
CREATE TABLE enrolments (
  id INTEGER PRIMARY KEY, learner_id INTEGER, course_id INTEGER, enr_dt TEXT, track TEXT, grade REAL, videos_seen INTEGER, forum_posts INTEGER, end_stat TEXT
);
CREATE TABLE certificates (
  cert_no TEXT PRIMARY KEY, enrolment_id INTEGER, issue_dt TEXT, cert_tp TEXT, fee_paid REAL, revoked INTEGER
);

INSERT INTO providers VALUES
(1, 'Northgate University', 'GB', 'U', 1891, 74),
(2, 'Institut Delorme', 'FR', 'U', 1954, 131),
(3, 'CodeHarbor', 'US', 'C', 2013, NULL),
(4, 'Universidad del Lago', 'MX', 'U', 1927, 288),
(5, 'Tanaka Foundation', 'JP', 'N', 1999, NULL),
(6, 'Skillmint', 'US', 'C', 2017, NULL);

INSERT INTO courses VALUES
(1, 1, 'Statistics for Beginners', 'MATH', 'B', 6, 4.0, 'en', 49.0, '2019-02-04'),
(2, 1, 'Medieval Cities', 'HIST', 'I', 8, 3.0, 'en', 39.0, '2020-09-14'),
(3, 2, 'Chimie verte', 'CHEM', 'A', 10, 6.5, 'fr', 60.0, '2018-10-01'),
(4, 3, 'Python from Zero', 'CS', 'B', 5, 5.0, 'en', 79.0, '2017-03-20'),
(5, 3, 'Databases in Practice', 'CS', 'I', 7, 6.0, 'en', 89.0, '2019-06-10'),
(6, 4, 'Ecologia urbana', 'BIO', 'B', 4, 2.5, 'es', 25.0, '2021-01-18'),
(7, 5, 'Haiku and Form', 'LIT', 'B', 3, 2.0, 'en', NULL, '2021-04-05'),
(8, 6, 'Cloud Security', 'CS', 'A', 9, 7.0, 'en', 149.0, '2022-02-28'),
(9, 6, 'Marketing Basics', 'BUS', 'B', 4, 3.5, 'en', 99.0, '2020-05-11'),
(10, 2, 'Algebre lineaire', 'MATH', 'I', 12, 5.5, 'fr', 55.0, '2022-09-05');

INSERT INTO learners VALUES
(1, 'kiwi77', 'Anahera', 'Walker', 'F', 1994, 'Ba', 'NZ', '2021-07-07'),
(2, 'bolt', 'Jun', 'Sato', 'M', 1988, 'Ma', 'JP', '2019-06-16'),
(3, 'lalune', 'Margot', 'Lefevre', 'F', 2001, 'HS', 'FR', '2022-03-08'),
(4, 'dr_no', 'Nikolai', 'Orlov', 'M', 1965, 'PhD', 'US', '2020-01-13'),
(5, 'sunbeam', 'Grace', 'Adeyemi', 'F', 1999, 'Ba', 'NG', '2021-11-23'),
(6, 'zorro', 'Diego', 'Fuentes', 'M', 1979, 'Ma', 'MX', '2022-03-04'),
(7, 'pixel', 'Sam', 'Porter', 'O', 2003, 'HS', 'GB', '2021-09-05'),
(8, 'teahouse', 'Li', 'Wen', 'F', 1991, 'Ma', 'US', '2020-12-29'),
(9, 'mosaic', 'Amal', 'Haddad', 'F', 1985, 'PhD', 'FR', '2018-03-09'),
(10, 'volt', 'Rajesh', 'Menon', 'M', 1996, 'Ba', 'IN', '2020-08-19'),
(11, 'quietone', NULL, NULL, NULL, NULL, NULL, 'US', '2022-05-17'),
(12, 'harbor', 'Finn', 'Olsen', 'M', 1972, 'Ba', 'GB', '2019-06-03'),
(13, 'lupita', 'Guadalupe', 'Ortiz', 'F', 2000, 'HS', 'MX', '2021-08-30'),
(14, 'raven', 'Tessa', 'Blackwood', 'F', 1993, 'Ma', 'GB', '2018-04-25'),
(15, 'nomad', 'Karim', 'Said', 'M', 1990, NULL, 'NG', '2018-11-26');

INSERT INTO enrolments VALUES
(1, 2, 4, '2019-10-23', 'AUD', 0.7, 62, 1, 'PASS'),
(2, 2, 8, '2022-09-18', 'AUD', NULL, 2, 0, 'DROP'),
(3, 1, 8, '2022-06-18', 'VER', NULL, 50, 0, 'ACT'),
(4, 8, 6, '2021-05-05', 'AUD', NULL, 59, 1, 'ACT'),
(5, 1, 4, '2022-11-01', 'AUD', 0.72, 10, 5, 'PASS'),
(6, 10, 4, '2021-01-27', 'AUD', 0.88, 70, 8, 'PASS'),
(7, 2, 3, '2020-10-11', 'AUD', NULL, 6, 1, 'DROP'),
(8, 5, 8, '2022-10-20', 'AUD', 0.98, 41, 14, 'PASS'),
(9, 14, 4, '2018-10-26', 'VER', 0.78, 57, 14, 'PASS'),
(10, 6, 9, '2022-06-21', 'AUD', 0.33, 79, 0, 'FAIL'),
(11, 5, 4, '2022-02-24', 'VER', 0.32, 71, 0, 'FAIL'),
(12, 10, 1, '2021-06-25', 'VER', 0.69, 42, 2, 'PASS'),
(13, 1, 9, '2021-07-26', 'VER', 0.68, 82, 0, 'PASS'),
(14, 2, 9, '2021-03-27', 'VER', NULL, 50, 2, 'ACT'),
(15, 4, 4, '2021-04-21', 'AUD', 0.99, 90, 2, 'PASS'),
(16, 13, 2, '2022-05-11', 'AUD', NULL, 5, 8, 'DROP'),
(17, 8, 1, '2021-06-06', 'AUD', NULL, 4, 1, 'DROP'),
(18, 9, 5, '2019-06-18', 'VER', NULL, 4, 14, 'DROP'),
(19, 7, 6, '2022-03-09', 'AUD', 0.52, 54, 14, 'FAIL'),
(20, 6, 4, '2022-08-25', 'VER', 0.53, 71, 1, 'FAIL'),
(21, 10, 6, '2022-01-29', 'VER', 0.4, 63, 1, 'FAIL'),
(22, 8, 8, '2023-01-23', 'AUD', NULL, 89, 8, 'ACT'),
(23, 2, 7, '2021-07-09', 'VER', 0.79, 16, 0, 'PASS'),
(24, 8, 4, '2021-06-29', 'AUD', 0.29, 57, 0, 'FAIL'),
(25, 5, 9, '2023-02-07', 'VER', 0.93, 14, 5, 'PASS'),
(26, 2, 5, '2019-12-09', 'VER', 0.74, 62, 14, 'PASS'),
(27, 6, 2, '2022-09-18', 'VER', NULL, 54, 14, 'ACT'),
(28, 13, 1, '2021-10-27', 'AUD', NULL, 9, 2, 'DROP'),
(29, 7, 4, '2022-09-05', 'AUD', NULL, 43, 8, 'ACT'),
(30, 15, 4, '2019-06-29', 'AUD', NULL, 28, 2, 'ACT');

INSERT INTO certificates VALUES
('C-8827', 9, '2018-12-10', 'STD', 79.0, 0),
('C-8836', 12, '2021-08-20', 'STD', 49.0, 0),
('C-8839', 13, '2021-09-06', 'STD', 99.0, 1),
('C-8869', 23, '2021-08-03', 'STD', 0.0, 0),
('C-8875', 25, '2023-03-27', 'HON', 49.5, 0),
('C-8878', 26, '2020-02-15', 'STD', 44.5, 0);

