CREATE TABLE elem (sym TEXT PRIMARY KEY, elem_nm TEXT, at_no INTEGER, at_mass REAL, metal TEXT);
CREATE TABLE assay (assay_id INTEGER PRIMARY KEY, assay_nm TEXT, organism TEXT, run_dt TEXT, lab TEXT);
CREATE TABLE compound (cmp_id TEXT PRIMARY KEY, cmp_nm TEXT, lbl TEXT, sol_cd TEXT, melt_c REAL, cas_no TEXT);
CREATE TABLE site (site_id TEXT PRIMARY KEY, cmp_id TEXT, sym TEXT, charge INTEGER, ring TEXT);
CREATE TABLE link (link_id TEXT PRIMARY KEY, cmp_id TEXT, typ TEXT, from_site TEXT, to_site TEXT);
CREATE TABLE assay_result (res_id INTEGER PRIMARY KEY, assay_id INTEGER, cmp_id TEXT, dose_um REAL, effect_pct REAL, flag TEXT);

INSERT INTO elem VALUES
('c', 'Carbon', 6, 12.011, 'N'),
('h', 'Hydrogen', 1, 1.008, 'N'),
('o', 'Oxygen', 8, 15.999, 'N'),
('n', 'Nitrogen', 7, 14.007, 'N'),
('cl', 'Chlorine', 17, 35.45, 'N'),
('s', 'Sulfur', 16, 32.06, 'N'),
('na', 'Sodium', 11, 22.99, 'Y'),
('br', 'Bromine', 35, 79.904, 'N');

INSERT INTO assay VALUES
(1, 'Plate mutation test', 'Salmonella strain 98', '2019-04-11', 'Kestrel Labs'),
(2, 'Daphnia 48 h', 'Daphnia magna', '2020-09-02', 'Lakeview Institute'),
(3, 'Liver cell viability', 'Human cell line', '2021-02-17', 'Kestrel Labs'),
(4, 'Zebrafish embryo', 'Danio rerio', '2021-11-30', NULL);

INSERT INTO compound VALUES
('MX01', 'Vinyl chloride', '+', 'L', -153.8, '75-01-4'),
('MX02', 'Ethanol', '-', 'H', -114.1, '64-17-5'),
('MX03', 'Hydrogen cyanide', '+', 'H', -13.4, '74-90-8'),
('MX04', 'Formaldehyde', '+', 'H', -92.0, '50-00-0'),
('MX05', 'Acetic acid', '-', 'H', 16.6, '64-19-7'),
('MX06', 'Dimethyl sulfoxide', '-', 'H', 18.5, '67-68-5'),
('MX07', 'Bromomethane', '+', 'L', -93.7, '74-83-9'),
('MX08', 'Sodium acetate', '-', 'H', 324.0, '127-09-3'),
('MX09', 'Compound K-17', NULL, NULL, NULL, NULL),
('MX10', 'Thiophene', '+', 'L', -38.0, '110-02-1');

INSERT INTO site VALUES
('MX01_1', 'MX01', 'c', 0, 'N'),
('MX01_2', 'MX01', 'c', 0, 'N'),
('MX01_3', 'MX01', 'cl', 0, 'N'),
('MX02_1', 'MX02', 'c', 0, 'N'),
('MX02_2', 'MX02', 'c', 0, 'N'),
('MX02_3', 'MX02', 'o', 0, 'N'),
('MX03_1', 'MX03', 'h', 0, 'N'),
('MX03_2', 'MX03', 'c', 0, 'N'),
('MX03_3', 'MX03', 'n', 0, 'N'),
('MX04_1', 'MX04', 'c', 0, 'N'),
('MX04_2', 'MX04', 'o', 0, 'N'),
('MX04_3', 'MX04', 'h', 0, 'N'),
('MX04_4', 'MX04', 'h', 0, 'N'),
('MX05_1', 'MX05', 'c', 0, 'N'),
('MX05_2', 'MX05', 'c', 0, 'N'),
('MX05_3', 'MX05', 'o', 0, 'N'),
('MX05_4', 'MX05', 'o', 0, 'N'),
('MX05_5', 'MX05', 'h', 0, 'N'),
('MX06_1', 'MX06', 'c', 0, 'N'),
('MX06_2', 'MX06', 's', 0, 'N'),
('MX06_3', 'MX06', 'c', 0, 'N'),
('MX06_4', 'MX06', 'o', 0, 'N'),
('MX07_1', 'MX07', 'c', 0, 'N'),
('MX07_2', 'MX07', 'br', 0, 'N'),
('MX07_3', 'MX07', 'h', 0, 'N'),
('MX07_4', 'MX07', 'h', 0, 'N'),
('MX07_5', 'MX07', 'h', 0, 'N'),
('MX08_1', 'MX08', 'c', 0, 'N'),
('MX08_2', 'MX08', 'c', 0, 'N'),
('MX08_3', 'MX08', 'o', 0, 'N'),
('MX08_4', 'MX08', 'o', -1, 'N'),
('MX08_5', 'MX08', 'na', 1, 'N'),
('MX09_1', 'MX09', 'c', 0, 'N'),
('MX09_2', 'MX09', 'n', 0, 'N'),
('MX10_1', 'MX10', 'c', 0, 'Y'),
('MX10_2', 'MX10', 'c', 0, 'Y'),
('MX10_3', 'MX10', 'c', 0, 'Y'),
('MX10_4', 'MX10', 'c', 0, 'Y'),
('MX10_5', 'MX10', 's', 0, 'Y');

INSERT INTO link VALUES
('MX01_b1', 'MX01', '=', 'MX01_1', 'MX01_2'),
('MX01_b2', 'MX01', '-', 'MX01_2', 'MX01_3'),
('MX02_b1', 'MX02', '-', 'MX02_1', 'MX02_2'),
('MX02_b2', 'MX02', '-', 'MX02_2', 'MX02_3'),
('MX03_b1', 'MX03', '-', 'MX03_1', 'MX03_2'),
('MX03_b2', 'MX03', '#', 'MX03_2', 'MX03_3'),
('MX04_b1', 'MX04', '=', 'MX04_1', 'MX04_2'),
('MX04_b2', 'MX04', '-', 'MX04_1', 'MX04_3'),
('MX04_b3', 'MX04', '-', 'MX04_1', 'MX04_4'),
('MX05_b1', 'MX05', '-', 'MX05_1', 'MX05_2'),
('MX05_b2', 'MX05', '=', 'MX05_2', 'MX05_3'),
('MX05_b3', 'MX05', '-', 'MX05_2', 'MX05_4'),
('MX05_b4', 'MX05', '-', 'MX05_4', 'MX05_5'),
('MX06_b1', 'MX06', '-', 'MX06_1', 'MX06_2'),
('MX06_b2', 'MX06', '-', 'MX06_2', 'MX06_3'),
('MX06_b3', 'MX06', '=', 'MX06_2', 'MX06_4'),
('MX07_b1', 'MX07', '-', 'MX07_1', 'MX07_2'),
('MX07_b2', 'MX07', '-', 'MX07_1', 'MX07_3'),
('MX07_b3', 'MX07', '-', 'MX07_1', 'MX07_4'),
('MX07_b4', 'MX07', '-', 'MX07_1', 'MX07_5'),
('MX08_b1', 'MX08', '-', 'MX08_1', 'MX08_2'),
('MX08_b2', 'MX08', '=', 'MX08_2', 'MX08_3'),
('MX08_b3', 'MX08', '-', 'MX08_2', 'MX08_4'),
('MX09_b1', 'MX09', '#', 'MX09_1', 'MX09_2'),
('MX10_b1', 'MX10', '=', 'MX10_1', 'MX10_2'),
('MX10_b2', 'MX10', '-', 'MX10_2', 'MX10_3'),
('MX10_b3', 'MX10', '=', 'MX10_3', 'MX10_4'),
('MX10_b4', 'MX10', '-', 'MX10_4', 'MX10_5'),
('MX10_b5', 'MX10', '-', 'MX10_5', 'MX10_1');

INSERT INTO assay_result VALUES
(1, 1, 'MX01', 50.0, 71.5, 'P'),
(2, 1, 'MX02', 100.0, 1.2, 'N'),
(3, 1, 'MX04', 25.0, 84.9, 'P'),
(4, 1, 'MX07', 50.0, 63.0, 'P'),
(5, 2, 'MX02', 500.0, 8.4, 'N'),
(6, 2, 'MX03', 2.5, 97.3, 'P'),
(7, 2, 'MX05', 250.0, 31.8, 'E'),
(8, 2, 'MX10', 40.0, 58.6, 'P'),
(9, 3, 'MX01', 50.0, 44.2, 'E'),
(10, 3, 'MX04', 10.0, 77.7, 'P'),
(11, 3, 'MX06', 1000.0, 4.9, 'N'),
(12, 3, 'MX08', 750.0, 2.3, 'N'),
(13, 3, 'MX10', 20.0, 29.5, 'E'),
(14, 4, 'MX03', 1.0, 91.0, 'P'),
(15, 4, 'MX05', 100.0, NULL, 'N/A'),
(16, 4, 'MX04', 5.0, 66.1, 'P');

