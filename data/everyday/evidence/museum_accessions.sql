CREATE TABLE dept (dept_id INTEGER PRIMARY KEY, abbr TEXT, dept_nm TEXT, flr INTEGER, est_yr INTEGER);
CREATE TABLE curator (cur_id INTEGER PRIMARY KEY, fst_nm TEXT, lst_nm TEXT, gndr TEXT, dept_id INTEGER, hire_dt TEXT, term_dt TEXT, FOREIGN KEY (dept_id) REFERENCES dept(dept_id));
CREATE TABLE artist (art_id INTEGER PRIMARY KEY, art_nm TEXT, natl TEXT, b_yr INTEGER, d_yr INTEGER, gndr TEXT);
CREATE TABLE source (src_id INTEGER PRIMARY KEY, src_nm TEXT, src_typ TEXT, ctry TEXT);
CREATE TABLE object (obj_no TEXT PRIMARY KEY, title TEXT, art_id INTEGER, dept_id INTEGER, made_yr INTEGER, cls_cd TEXT, medium TEXT, h_cm REAL, w_cm REAL, on_view TEXT, FOREIGN KEY (art_id) REFERENCES artist(art_id), FOREIGN KEY (dept_id) REFERENCES dept(dept_id));
CREATE TABLE accession (acc_id INTEGER PRIMARY KEY, obj_no TEXT, src_id INTEGER, acq_cd TEXT, acc_dt TEXT, price REAL, ins_val REAL, cond_cd TEXT, FOREIGN KEY (obj_no) REFERENCES object(obj_no), FOREIGN KEY (src_id) REFERENCES source(src_id));
CREATE TABLE loan (loan_id INTEGER PRIMARY KEY, obj_no TEXT, borrower TEXT, ctry TEXT, out_dt TEXT, ret_dt TEXT, stat TEXT, ins_amt REAL, FOREIGN KEY (obj_no) REFERENCES object(obj_no));
INSERT INTO dept VALUES
(1, 'AA', 'Arts of Africa', 2, 1961),
(2, 'EP', 'European Painting', 1, 1924),
(3, 'DP', 'Drawings and Prints', 3, 1938),
(4, 'AR', 'Arms and Armor', 0, 1950),
(5, 'TX', 'Textiles', 2, 1977);
INSERT INTO curator VALUES
(1, 'Marguerite', 'Oyelaran', 'F', 1, '2008-09-01', NULL),
(2, 'Silas', 'Brandt', 'M', 2, '1994-02-15', '2019-06-30'),
(3, 'Yuki', 'Arden', 'F', 2, '2019-07-01', NULL),
(4, 'Florian', 'Pace', 'M', 3, '2012-01-09', NULL),
(5, 'Edith', 'Castellano', 'F', 4, '2001-05-21', '2022-12-31'),
(6, 'Ruben', 'Salk', 'M', 5, '2016-10-03', NULL);
INSERT INTO artist VALUES
(1, 'Johannes Verbeek', 'Dutch', 1612, 1671, 'M'),
(2, 'Amalia Contrini', 'Italian', 1580, 1649, 'F'),
(3, 'Unknown', NULL, NULL, NULL, 'U'),
(4, 'Isaac Thornbury', 'British', 1775, 1840, 'M'),
(5, 'Elise Vauban', 'French', 1841, 1919, 'F'),
(6, 'Kwabena Osei', 'Ghanaian', 1938, NULL, 'M'),
(7, 'Nora Hellstrom', 'Swedish', 1952, NULL, 'F'),
(8, 'Matteo Grazzi', 'Italian', 1702, 1768, 'M');
INSERT INTO source VALUES
(1, 'Estate of L. Whitcombe', 'I', 'United States'),
(2, 'Galerie Dumarest', 'D', 'France'),
(3, 'Hollis Auction House', 'A', 'United Kingdom'),
(4, 'Anna and Peter Roux', 'I', 'France'),
(5, 'Kumasi Craft Council', 'O', 'Ghana'),
(6, 'City Museum Trust', 'O', 'United States');
INSERT INTO object VALUES
('1924.3.1', 'Still Life with Pewter Jug', 1, 2, 1648, 'PTG', 'oil on canvas', 62.5, 81.0, 'Y'),
('1931.14', 'Portrait of a Notary', 1, 2, 1655, 'PTG', 'oil on panel', 48.0, 36.2, 'N'),
('1938.2.7', 'Study of Two Hands', 2, 3, 1621, 'DRW', 'red chalk on paper', 21.4, 17.8, 'N'),
('1946.9', 'Judith at the Well', 2, 2, 1633, 'PTG', 'oil on canvas', 142.0, 110.5, 'Y'),
('1952.1', 'Close Helmet', 3, 4, 1560, 'ARM', 'steel, brass', 31.0, 24.0, 'Y'),
('1952.2', 'Rapier with Cup Hilt', 3, 4, 1640, 'ARM', 'steel', 118.0, 27.5, 'N'),
('1963.5', 'Linguist Staff', 6, 1, 1969, 'SCU', 'wood, gold leaf', 160.0, 18.0, 'Y'),
('1968.20', 'Thames at Low Tide', 4, 3, 1809, 'PRT', 'etching', 19.7, 28.3, 'N'),
('1968.21', 'Ruined Priory', 4, 3, 1815, 'PRT', 'etching and aquatint', 22.1, 30.6, 'N'),
('1977.8', 'Court Kente', 6, 5, 1975, 'TEX', 'silk and cotton', 210.0, 325.0, 'Y'),
('1984.1', 'The Seamstress', 5, 2, 1878, 'PTG', 'oil on canvas', 92.3, 73.1, 'Y'),
('1990.33', 'Woman at a Window', 5, 3, 1884, 'DRW', 'charcoal on paper', 45.2, 33.0, 'N'),
('2003.4', 'Birch Cloth No. 2', 7, 5, 1998, 'TEX', 'linen', 180.0, 140.0, 'N'),
('2011.17', 'Veduta with Bridge', 8, 2, 1741, 'PTG', 'oil on canvas', 55.8, 97.4, 'Y'),
('2019.6', 'Prayer Rug', 3, 5, NULL, 'TEX', 'wool', 170.0, 112.0, 'N'),
('2020.1', 'Gold Weight', 3, 1, NULL, 'SCU', 'brass', 4.1, 3.3, 'N');
INSERT INTO accession VALUES
(700, '1924.3.1', 6, 'T', '1924-11-23', NULL, 40000, 'B'),
(701, '1931.14', 4, 'G', '1931-12-04', NULL, 600500, 'B'),
(702, '1938.2.7', 6, 'G', '1938-08-20', NULL, 91000, 'A'),
(703, '1946.9', 3, 'P', '1946-06-12', 53900, 251500, 'A'),
(704, '1952.1', 6, 'G', '1952-05-27', NULL, 92000, 'A'),
(705, '1952.2', 1, 'G', '1952-06-16', NULL, 92500, 'A'),
(706, '1963.5', 5, 'G', '1963-07-11', NULL, 18000, 'B'),
(707, '1968.20', 2, 'P', '1968-06-16', 1500, 93500, 'B'),
(708, '1968.21', 6, 'G', '1968-07-22', NULL, 44000, 'A'),
(709, '1977.8', 1, 'B', '1977-11-22', NULL, 1204500, 'A'),
(710, '1984.1', 1, 'G', '1984-02-21', NULL, 20000, 'B'),
(711, '1990.33', 1, 'G', '1990-08-02', NULL, 95500, 'B'),
(712, '2003.4', 2, 'P', '2003-12-17', 67800, 256000, 'C'),
(713, '2011.17', 6, 'G', '2011-07-07', NULL, 606500, 'C'),
(714, '2019.6', 3, 'P', '2019-02-09', 1800, 257000, 'C'),
(715, '2020.1', 5, 'X', '2020-07-08', NULL, 22500, 'A');
INSERT INTO loan VALUES
(1, '1946.9', 'Borgo Museum', 'Italy', '2015-03-01', '2015-07-31', 'R', 95000),
(2, '1924.3.1', 'Rijnstad Gallery', 'Netherlands', '2018-09-10', '2019-01-20', 'R', 420000),
(3, '1984.1', 'Halden Art Hall', 'Norway', '2021-02-01', '2021-05-15', 'R', 310000),
(4, '1952.1', 'Tower Armoury', 'United Kingdom', '2019-04-04', '2019-10-01', 'R', 88000),
(5, '1946.9', 'Rijnstad Gallery', 'Netherlands', '2022-10-01', '2023-02-12', 'R', 130000),
(6, '1977.8', 'Accra National Hall', 'Ghana', '2023-11-01', NULL, 'O', 57000),
(7, '2011.17', 'Borgo Museum', 'Italy', '2023-10-15', NULL, 'O', 205000),
(8, '1968.20', 'Dock Street Library', 'United Kingdom', '2020-03-20', NULL, 'C', 6000),
(9, '1963.5', 'Halden Art Hall', 'Norway', '2023-06-01', '2023-09-30', 'R', 41000),
(10, '1990.33', 'Borgo Museum', 'Italy', '2016-05-02', '2016-09-01', 'R', 38500);
