CREATE TABLE season (yr INTEGER PRIMARY KEY, n_rounds INTEGER, tyre_sup TEXT, cost_cap_musd REAL, url TEXT);
CREATE TABLE track (track_id INTEGER PRIMARY KEY, track_nm TEXT, town TEXT, ctry TEXT, length_km REAL, turns INTEGER, surf_cd TEXT, alt_m INTEGER);
CREATE TABLE outfit (outfit_id INTEGER PRIMARY KEY, outfit_nm TEXT, base_ctry TEXT, engine TEXT, founded INTEGER, works_flag TEXT);
CREATE TABLE pilot (pilot_id INTEGER PRIMARY KEY, forename TEXT, surname TEXT, abbr TEXT, car_no INTEGER, nat TEXT, birth_dt TEXT, sex TEXT);
CREATE TABLE meeting (meeting_id INTEGER PRIMARY KEY, yr INTEGER REFERENCES season(yr), round_no INTEGER, track_id INTEGER REFERENCES track(track_id), meeting_nm TEXT, race_dt TEXT, wthr_cd TEXT, attendance INTEGER);
CREATE TABLE classification (cls_id INTEGER PRIMARY KEY, meeting_id INTEGER REFERENCES meeting(meeting_id), pilot_id INTEGER REFERENCES pilot(pilot_id), outfit_id INTEGER REFERENCES outfit(outfit_id), grid INTEGER, pos INTEGER, pts REAL, laps INTEGER, best_lap_s REAL, top_kmh REAL, stat_cd TEXT);

INSERT INTO season VALUES
(2018, 12, 'Corvex', NULL, 'http://almanac.example/2018'),
(2019, 14, 'Corvex', NULL, 'http://almanac.example/2019'),
(2020, 8, 'Corvex', 110.0, 'http://almanac.example/2020'),
(2021, 13, 'Halden', 105.5, 'http://almanac.example/2021'),
(2022, 15, 'Halden', 102.0, 'http://almanac.example/2022'),
(2023, 16, 'Halden', 108.4, 'http://almanac.example/2023');

INSERT INTO track VALUES
(1, 'Lindholm Ring', 'Lindholm', 'Sweden', 4.31, 14, 'A', 28),
(2, 'Autodromo di Serravento', 'Serravento', 'Italy', 5.82, 17, 'A', 312),
(3, 'Puente Alto Speedway', 'Puente Alto', 'Chile', 3.95, 9, 'C', 702),
(4, 'Kettleby Park', 'Kettleby', 'United Kingdom', 5.14, 18, 'A', 145),
(5, 'Harbour Street Circuit', 'Nordhavn', 'Denmark', 3.27, 21, 'S', 4),
(6, 'Kaminari Raceway', 'Kaminari', 'Japan', 6.02, 20, 'A', 455),
(7, 'Fort Brandt', 'Brandt', 'Germany', 4.66, 15, 'A', NULL),
(8, 'Bayfront Streets', 'Port Ellis', 'Australia', 4.08, 23, 'S', 6);

INSERT INTO outfit VALUES
(1, 'Vireo Racing', 'United Kingdom', 'Vireo', 1994, 'Y'),
(2, 'Scuderia Altavilla', 'Italy', 'Altavilla', 1967, 'Y'),
(3, 'Nordstern GP', 'Germany', 'Brandauer', 2005, 'N'),
(4, 'Team Kestrel', 'United Kingdom', 'Vireo', 2011, 'N'),
(5, 'Sakura Motorsport', 'Japan', 'Sakura', 1988, 'Y'),
(6, 'Equipe Lavande', 'France', 'Altavilla', 2016, 'N'),
(7, 'Pampas Corse', 'Argentina', 'Brandauer', 2019, 'N');

INSERT INTO pilot VALUES
(1, 'Oskar', 'Lindqvist', 'LIN', 7, 'Swedish', '1989-04-12', 'M'),
(2, 'Matteo', 'Ferrante', 'FER', 21, 'Italian', '1996-09-30', 'M'),
(3, 'Hannah', 'Whitlock', 'WHI', 44, 'British', '1998-01-17', 'F'),
(4, 'Jonas', 'Reuter', 'REU', 5, 'German', '1985-11-03', 'M'),
(5, 'Kenta', 'Morishima', 'MOR', 10, 'Japanese', '1993-06-22', 'M'),
(6, 'Camille', 'Duvernay', 'DUV', 33, 'French', '2000-02-08', 'F'),
(7, 'Tom', 'Ashdown', 'ASH', 16, 'British', '1991-07-27', 'M'),
(8, 'Ignacio', 'Barros', 'BAR', NULL, 'Chilean', '1987-12-19', 'M'),
(9, 'Bram', 'de Wit', 'WIT', 88, 'Dutch', '1997-05-05', 'M'),
(10, 'Elsa', 'Nygaard', NULL, NULL, 'Danish', '2001-10-14', 'F');

INSERT INTO meeting VALUES
(101, 2019, 1, 3, 'Chilean Grand Prix', '2019-03-17', 'D', 61200),
(102, 2019, 6, 4, 'British Grand Prix', '2019-06-30', 'W', 118400),
(103, 2020, 2, 2, 'Italian Grand Prix', '2020-08-23', 'D', NULL),
(104, 2021, 3, 1, 'Swedish Grand Prix', '2021-05-16', 'D', 43750),
(105, 2021, 9, 7, 'German Grand Prix', '2021-08-08', 'W', 72300),
(106, 2022, 2, 8, 'Australian Grand Prix', '2022-03-27', 'D', 95100),
(107, 2022, 8, 4, 'British Grand Prix', '2022-07-10', 'D', 126900),
(108, 2022, 13, 6, 'Japanese Grand Prix', '2022-10-09', 'W', 88600),
(109, 2023, 5, 5, 'Danish Grand Prix', '2023-06-04', 'D', 39800),
(110, 2023, 7, 2, 'Italian Grand Prix', '2023-07-02', 'M', 81050);

INSERT INTO classification VALUES
(1, 101, 4, 3, 1, 1, 25.0, 70, 93.03, 303.5, 'FIN'),
(2, 101, 1, 1, 3, 2, 18.0, 70, 77.253, 271.4, 'FIN'),
(3, 101, 8, 2, 4, 3, 15.0, 70, 88.735, 290.3, 'FIN'),
(4, 102, 3, 1, 1, 1, 25.0, 52, 88.417, 289.4, 'FIN'),
(5, 102, 7, 4, 3, 2, 18.0, 52, 79.317, 277.4, 'FIN'),
(6, 102, 1, 1, 4, NULL, 0.0, 41, 98.574, 271.8, 'ACC'),
(7, 103, 2, 2, 1, 1, 25.0, 50, 79.836, 291.7, 'FIN'),
(8, 103, 1, 1, 3, 2, 18.0, 50, 90.674, 321.2, 'FIN'),
(9, 103, 5, 5, 4, NULL, 0.0, 34, NULL, 276.1, 'DSQ'),
(10, 104, 1, 1, 1, 1, 25.0, 62, 87.649, 282.4, 'FIN'),
(11, 104, 2, 2, 3, 2, 18.0, 62, 86.84, 276.3, 'FIN'),
(12, 104, 3, 1, 4, 3, 15.0, 62, 98.365, 330.6, 'FIN'),
(13, 105, 4, 3, 2, 1, 25.0, 58, 89.309, 331.8, 'FIN'),
(14, 105, 3, 1, 3, 2, 18.0, 58, 96.201, 305.6, 'FIN'),
(15, 105, 9, 3, 4, NULL, 0.0, 40, 85.593, 290.2, 'ENG'),
(16, 106, 3, 1, 1, 1, 25.0, 64, 82.628, 326.9, 'FIN'),
(17, 106, 2, 2, 3, 2, 19.0, 64, 76.081, 273.2, 'FIN'),
(18, 106, 5, 5, 4, 3, 15.0, 64, 90.659, 289.6, 'FIN'),
(19, 107, 3, 1, 2, 1, 25.0, 52, 78.627, 317.2, 'FIN'),
(20, 107, 7, 4, 3, 2, 18.0, 52, 76.661, 333.9, 'FIN'),
(21, 107, 6, 6, 4, 3, 15.0, 52, 90.875, 300.9, 'FIN'),
(22, 108, 5, 5, 1, 1, 25.0, 46, 93.674, 292.4, 'FIN'),
(23, 108, 9, 3, 3, 2, 19.0, 46, 88.963, 333.3, 'FIN'),
(24, 108, 2, 2, 4, NULL, 0.0, 38, 95.986, 319.6, 'ENG'),
(25, 109, 9, 3, 2, 1, 25.0, 78, 90.386, 286.6, 'FIN'),
(26, 109, 3, 1, 3, 2, 18.0, 78, 83.277, 282.4, 'FIN'),
(27, 109, 10, 4, 4, 3, 15.0, 78, 86.475, 273.0, 'FIN'),
(28, 110, 2, 2, 1, 1, 25.0, 50, 91.88, 292.9, 'FIN'),
(29, 110, 3, 1, 3, 2, 18.0, 50, 83.07, 292.5, 'FIN'),
(30, 110, 6, 6, 4, NULL, 0.0, 41, 94.381, 298.7, 'GBX');

