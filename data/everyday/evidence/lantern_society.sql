CREATE TABLE programme (prog_id TEXT PRIMARY KEY, prog_name TEXT, faculty TEXT, degree TEXT);
CREATE TABLE postal (plz INTEGER PRIMARY KEY, place TEXT, canton TEXT);
CREATE TABLE socmember (mem_id TEXT PRIMARY KEY, fst_nm TEXT, lst_nm TEXT, role TEXT, shirt TEXT, mail TEXT, plz INTEGER, prog_id TEXT, joined_dt TEXT,
  FOREIGN KEY (plz) REFERENCES postal(plz), FOREIGN KEY (prog_id) REFERENCES programme(prog_id));
CREATE TABLE happening (hap_id TEXT PRIMARY KEY, hap_name TEXT, kind TEXT, hap_dt TEXT, venue TEXT, stat TEXT, notes TEXT);
CREATE TABLE presence (hap_id TEXT, mem_id TEXT, role_at TEXT, FOREIGN KEY (hap_id) REFERENCES happening(hap_id), FOREIGN KEY (mem_id) REFERENCES socmember(mem_id));
CREATE TABLE budget_line (bl_id INTEGER PRIMARY KEY, hap_id TEXT, cat TEXT, amt REAL, spent REAL, FOREIGN KEY (hap_id) REFERENCES happening(hap_id));
CREATE TABLE outlay (out_id INTEGER PRIMARY KEY, bl_id INTEGER, mem_id TEXT, descr TEXT, out_dt TEXT, cost REAL, appr TEXT, FOREIGN KEY (bl_id) REFERENCES budget_line(bl_id), FOREIGN KEY (mem_id) REFERENCES socmember(mem_id));

INSERT INTO programme VALUES
('BIO-B', 'Biology', 'Science', 'BSc'),
('MAT-B', 'Mathematics', 'Science', 'BSc'),
('GER-B', 'German Literature', 'Humanities', 'BA'),
('HIS-M', 'Medieval History', 'Humanities', 'MA'),
('ECO-B', 'Economics', 'Business', 'BA'),
('ENV-M', 'Environmental Engineering', 'Engineering', 'MSc');

INSERT INTO postal VALUES
(3012, 'Bern', 'BE'),
(4051, 'Basel', 'BS'),
(6003, 'Luzern', 'LU'),
(8004, 'Zurich', 'ZH'),
(8400, 'Winterthur', 'ZH'),
(1700, 'Fribourg', 'FR');

INSERT INTO socmember VALUES
('m01', 'Annika', 'Stettler', 'P', 'M', 'annika.stettler@uni.example', 3012, 'HIS-M', '2020-09-21'),
('m02', 'Reto', 'Gasser', 'VP', 'XL', 'reto.gasser@uni.example', 8004, 'ECO-B', '2021-02-22'),
('m03', 'Chiara', 'Bonetti', 'T', 'S', 'chiara.bonetti@uni.example', 8400, 'MAT-B', '2021-09-20'),
('m04', 'Lukas', 'Amrein', 'S', 'L', NULL, 6003, 'GER-B', '2021-09-20'),
('m05', 'Sumi', 'Park', 'M', 'S', 'sumi.park@uni.example', 8004, 'BIO-B', '2022-02-21'),
('m06', 'Joel', 'Wyss', 'M', 'L', 'joel.wyss@uni.example', 3012, 'ECO-B', '2022-09-19'),
('m07', 'Fatma', 'Yildiz', 'M', 'M', 'fatma.yildiz@uni.example', 4051, 'ENV-M', '2022-09-19'),
('m08', 'Noah', 'Perrin', 'M', 'XL', 'noah.perrin@mailbox.example', 1700, 'BIO-B', '2022-10-03'),
('m09', 'Elin', 'Zumthor', 'M', 'M', 'elin.zumthor@uni.example', 6003, NULL, '2023-02-20'),
('m10', 'Dario', 'Keller', 'M', 'L', 'dario.keller@mailbox.example', 8400, 'MAT-B', '2023-02-27'),
('m11', 'Mirjam', 'Stettler', 'M', 'M', 'mirjam.stettler@uni.example', 3012, 'HIS-M', '2023-03-06'),
('m12', 'Pablo', 'Ortega', 'X', 'L', NULL, NULL, 'GER-B', '2019-09-16');

INSERT INTO happening VALUES
('h1', 'Freshers Fondue', 'SOC', '2022-09-29', 'Student House', 'C', 'two pots burnt'),
('h2', 'October Meeting', 'MTG', '2022-10-18', 'Room H 204', 'C', NULL),
('h3', 'Career Night', 'TLK', '2022-11-24', 'Aula Magna', 'C', 'six speakers'),
('h4', 'Winter Ball', 'SOC', '2022-12-10', 'Hotel Krone', 'C', 'sold out'),
('h5', 'February Meeting', 'MTG', '2023-02-28', 'Room H 204', 'C', NULL),
('h6', 'Spring Bake Sale', 'FUN', '2023-03-22', 'Main Hall', 'C', 'sold out by noon'),
('h7', 'Poetry Slam', 'SOC', '2023-04-27', 'Cellar Bar', 'O', NULL),
('h8', 'Lakeside Picnic', 'SOC', '2023-06-03', 'Seepark', 'P', 'rain date 10 June'),
('h9', 'Alumni Talk', 'TLK', '2023-05-11', 'Room B 011', 'X', 'speaker ill');

INSERT INTO presence VALUES
('h1', 'm01', 'H'),
('h1', 'm02', 'G'),
('h1', 'm03', 'G'),
('h1', 'm06', 'H'),
('h1', 'm07', 'G'),
('h2', 'm01', 'G'),
('h2', 'm02', 'G'),
('h2', 'm03', 'G'),
('h2', 'm04', 'G'),
('h3', 'm01', 'G'),
('h3', 'm02', 'H'),
('h3', 'm07', 'G'),
('h4', 'm01', 'G'),
('h4', 'm02', 'H'),
('h4', 'm03', 'H'),
('h4', 'm05', 'G'),
('h4', 'm06', 'G'),
('h4', 'm07', 'G'),
('h4', 'm08', 'G'),
('h5', 'm01', 'G'),
('h5', 'm03', 'G'),
('h5', 'm04', 'G'),
('h5', 'm09', 'G'),
('h6', 'm05', 'H'),
('h6', 'm09', 'H'),
('h6', 'm03', 'G'),
('h7', 'm04', 'H'),
('h7', 'm11', 'G'),
('h7', 'm01', 'G');

INSERT INTO budget_line VALUES
(1, 'h1', 'Food', 320.0, 341.6),
(2, 'h1', 'Advertisement', 60.0, 48.0),
(3, 'h2', 'Food', 45.0, 38.9),
(4, 'h3', 'Speaker Gifts', 180.0, 168.5),
(5, 'h3', 'Food', 250.0, 262.75),
(6, 'h3', 'Advertisement', 120.0, 95.0),
(7, 'h4', 'Food', 900.0, 874.2),
(8, 'h4', 'Music', 650.0, 650.0),
(9, 'h4', 'Advertisement', 150.0, 132.4),
(10, 'h5', 'Food', 40.0, 42.3),
(11, 'h6', 'Ingredients', 90.0, 71.15),
(12, 'h7', 'Advertisement', 80.0, 65.5),
(13, 'h7', 'Music', 200.0, 0.0),
(14, 'h8', 'Food', 280.0, 0.0),
(15, 'h9', 'Speaker Gifts', 60.0, 0.0);

INSERT INTO outlay VALUES
(1, 1, 'm01', 'Cheese and bread', '2022-09-28', 286.4, 'T'),
(2, 1, 'm06', 'Replacement pots', '2022-10-01', 55.2, 'T'),
(3, 2, 'm02', 'Posters', '2022-09-12', 48.0, 'T'),
(4, 3, 'm03', 'Pizza', '2022-10-18', 38.9, 'T'),
(5, 4, 'm02', 'Wine bottles', '2022-11-22', 168.5, 'T'),
(6, 5, 'm07', 'Finger food', '2022-11-24', 262.75, 'T'),
(7, 6, 'm02', 'Posters', '2022-11-04', 95.0, 'T'),
(8, 7, 'm03', 'Buffet', '2022-12-12', 874.2, 'T'),
(9, 8, 'm02', 'Swing band', '2022-12-11', 650.0, 'T'),
(10, 9, 'm05', 'Posters', '2022-11-18', 58.4, 'T'),
(11, 9, 'm05', 'Printed tickets', '2022-11-25', 74.0, 'T'),
(12, 10, 'm04', 'Pizza', '2023-02-28', 42.3, 'T'),
(13, 11, 'm09', 'Flour, butter, eggs', '2023-03-20', 52.3, 'T'),
(14, 11, 'm05', 'Chocolate', '2023-03-21', 18.85, 'F'),
(15, 12, 'm04', 'Posters', '2023-04-11', 65.5, NULL);

