CREATE TABLE trade (trade_cd TEXT PRIMARY KEY, trade_nm TEXT, hr_rate REAL, lead_off TEXT);

INSERT INTO trade VALUES
('PLM', 'Plumbing', 41.5, 'Nadia Colwyn'),
('ELC', 'Electrical', 46.0, 'Piers Dunmore'),
('HTG', 'Heating and gas', 52.25, 'Nadia Colwyn'),
('CRP', 'Carpentry', 37.0, 'Oona Trask'),
('RFG', 'Roofing', 44.75, 'Oona Trask'),
('GLZ', 'Glazing', 39.5, 'Piers Dunmore'),
('DMP', 'Damp and mould', 43.0, 'Rhoda Essien'),
('LCK', 'Locks and doors', 35.25, 'Oona Trask'),
('PNT', 'Painting', 29.0, 'Rhoda Essien');

CREATE TABLE contractor (ctr_id INTEGER PRIMARY KEY, ctr_nm TEXT, base_town TEXT, in_house_yn TEXT, ctrt_start DATE, ctrt_end DATE, callout_fee REAL, gas_safe_yn TEXT);

INSERT INTO contractor VALUES
(1, 'Wexcombe Direct Works', 'Wexcombe', 'Y', '2015-04-01', NULL, 0.0, 'Y'),
(2, 'Farrow & Pike Heating', 'Nethercott', 'N', '2021-04-01', '2025-03-31', 38.0, 'Y'),
(3, 'Tilbrook Roofing', 'Sandmere', 'N', '2020-07-01', '2024-06-30', 55.0, 'N'),
(4, 'Brightwell Electrical', 'Nethercott', 'N', '2022-01-10', '2026-01-09', 42.5, 'N'),
(5, 'Jessamy Damp Solutions', 'Oldbourne', 'N', '2023-02-01', '2025-01-31', 60.0, 'N'),
(6, 'Quickturn Locksmiths', 'Wexcombe', 'N', '2019-10-01', '2024-09-30', 47.0, 'N'),
(7, 'Marlpit Joinery', 'Sandmere', 'N', '2022-09-05', '2024-09-04', 31.5, 'N'),
(8, 'Overbeck Decorators', 'Oldbourne', 'N', '2024-01-15', '2027-01-14', 25.0, 'N');

CREATE TABLE prop (prop_ref TEXT PRIMARY KEY, addr TEXT, estate TEXT, ward TEXT, ptype TEXT, beds INTEGER, yr_built INTEGER, flr INTEGER, lift_yn TEXT, epc TEXT, tenure TEXT, tnt_nm TEXT, tnt_since DATE, wkly_rent REAL);

INSERT INTO prop VALUES
('P2011', '44 Larch Court', 'Larkrise', 'St Cuthbert', 'Flat', 2, 1967, 2, 'N', 'D', 'Secure', 'Amara Adeyemi', '2007-06-19', 106.52),
('P2048', '52 Prior Street', 'Priory Park', 'Abbey', 'Bungalow', 2, 1939, NULL, 'N', 'B', 'Sheltered', 'Bogdan Blomfield', '2016-02-14', 141.06),
('P2085', '36 Prior Street', 'Priory Park', 'Abbey', 'Maisonette', 4, 1941, NULL, 'N', 'D', 'Introductory', 'Cerys Corrigan', '2020-07-18', 120.83),
('P2122', '43 Bark Lane', 'Tanyard', 'Riverside', 'Maisonette', 4, 1976, NULL, 'N', 'C', 'Secure', 'Dilip Desai', '1997-12-24', 127.7),
('P2159', '28 Sorrel Way', 'Meadowcroft', 'Hillfoot', 'House', 2, 2013, NULL, 'N', NULL, 'Secure', 'Elspeth Ellwood', '2018-08-29', 136.16),
('P2196', '50 Quarry Road', 'Quarry Bank', 'Riverside', 'House', 4, 1972, NULL, 'N', 'C', 'Void', NULL, NULL, 161.33),
('P2233', '43 Tanyard House', 'Tanyard', 'Riverside', 'Flat', 2, 1974, 5, 'Y', NULL, 'Secure', 'Farouk Fontaine', '2018-12-21', 154.79),
('P2270', '39 Larch Court', 'Larkrise', 'St Cuthbert', 'Flat', 1, 1967, 1, 'N', NULL, 'Sheltered', 'Greta Gorski', '2020-03-15', 100.1),
('P2307', '1 Sorrel Way', 'Meadowcroft', 'Hillfoot', 'Maisonette', 3, 2010, NULL, 'N', 'A', 'Secure', 'Harvey Hathersage', '2016-03-15', 106.61),
('P2344', '26 Cloister Close', 'Priory Park', 'Abbey', 'Maisonette', 3, 1942, NULL, 'N', 'E', 'Secure', 'Ines Ilyas', '2002-09-23', 97.18),
('P2381', '53 Prior Street', 'Priory Park', 'Abbey', 'House', 3, 1938, NULL, 'N', 'E', 'Secure', 'Jarek Jephcott', '2017-09-05', 161.78),
('P2418', '41 Tanyard House', 'Tanyard', 'Riverside', 'Flat', 1, 1975, 4, 'Y', 'B', 'Secure', 'Kezia Kowal', '2013-09-07', 93.55),
('P2455', '34 Larch Court', 'Larkrise', 'St Cuthbert', 'Flat', 2, 1966, 6, 'N', 'E', 'Secure', 'Lorcan Lytton', '2009-10-27', 94.23),
('P2492', '7 Sorrel Way', 'Meadowcroft', 'Hillfoot', 'Bungalow', 2, 2010, NULL, 'N', 'A', 'Secure', 'Mina Mbeki', '2014-07-03', 147.78),
('P2529', '35 Cloister Close', 'Priory Park', 'Abbey', 'Maisonette', 3, 1942, NULL, 'N', 'C', 'Secure', 'Noel Nuttall', '2016-12-09', 146.92),
('P2566', '3 Rowan Walk', 'Larkrise', 'St Cuthbert', 'Maisonette', 4, 1965, NULL, 'N', 'D', 'Secure', 'Olwen Okonjo', '2021-10-12', 103.15),
('P2603', '13 Sorrel Way', 'Meadowcroft', 'Hillfoot', 'House', 3, 2010, NULL, 'N', 'A', 'Introductory', 'Petra Pargeter', '2019-11-30', 158.38),
('P2640', '6 Rowan Walk', 'Larkrise', 'St Cuthbert', 'Bungalow', 3, 1966, NULL, 'N', 'D', 'Void', NULL, NULL, 113.21),
('P2677', '18 Flint Tower', 'Quarry Bank', 'Riverside', 'Flat', 1, 1970, 2, 'Y', 'E', 'Introductory', 'Quentin Rahman', '2019-09-16', 161.98),
('P2714', '47 Larch Court', 'Larkrise', 'St Cuthbert', 'Flat', 2, 1969, 9, 'N', 'C', 'Secure', 'Rosalind Stannard', '1996-12-19', 154.03),
('P2751', '58 Rowan Walk', 'Larkrise', 'St Cuthbert', 'House', 2, 1966, NULL, 'N', 'D', 'Sheltered', 'Samir Thwaite', '2005-08-30', 152.47),
('P2788', '30 Larch Court', 'Larkrise', 'St Cuthbert', 'Flat', 2, 1967, 2, 'N', NULL, 'Introductory', 'Tessa Usher', '2007-01-28', 154.72),
('P2825', '31 Quarry Road', 'Quarry Bank', 'Riverside', 'House', 4, 1971, NULL, 'N', 'C', 'Secure', 'Ulrich Vickers', '2015-12-13', 93.69),
('P2862', '14 Sorrel Way', 'Meadowcroft', 'Hillfoot', 'Maisonette', 4, 2013, NULL, 'N', 'A', 'Void', NULL, NULL, 127.83),
('P2899', '42 Bark Lane', 'Tanyard', 'Riverside', 'Maisonette', 2, 1974, NULL, 'N', 'E', 'Secure', 'Verity Wragg', '2008-05-21', 103.49),
('P2936', '37 Prior Street', 'Priory Park', 'Abbey', 'Maisonette', 4, 1938, NULL, 'N', 'C', 'Secure', 'Wanda Yardley', '2004-01-01', 119.08);

CREATE TABLE rep_job (job_no TEXT PRIMARY KEY, prop_ref TEXT, trade_cd TEXT, prio TEXT, ctr_id INTEGER, descr TEXT, room TEXT, chan TEXT, rptd_dt DATE, appt_dt DATE, cmpl_dt DATE, stat TEXT, est_cost TEXT, act_cost REAL, lab_hrs REAL, missed_appts INTEGER, recall_yn TEXT, tnt_rchg_yn TEXT, sat_score INTEGER, post_insp_yn TEXT);

INSERT INTO rep_job VALUES
('J30114', 'P2566', 'HTG', 'Routine', 2, 'Radiator cold', 'Living room', 'Phone', '2023-01-06', '2023-02-10', '2023-02-10', 'Completed', '300', 395.65, 5.5, 0, 'N', 'N', 3, 'N'),
('J30121', 'P2529', 'PLM', 'Emergency', 1, 'Burst pipe under bath', 'Bathroom', 'App', '2023-01-13', '2023-01-13', '2023-01-14', 'Completed', '135', 157.97, 2.5, 0, 'N', 'N', 4, 'Y'),
('J30128', 'P2603', 'ELC', 'Routine', 1, 'No power to lights', 'Hall', 'App', '2023-01-23', '2023-02-11', '2023-02-12', 'Completed', '105', 150.25, 1.5, 0, 'Y', 'N', 4, 'Y'),
('J30135', 'P2159', 'LCK', 'Emergency', 1, 'Front door will not lock', 'Hall', 'Web', '2023-01-24', '2023-01-25', '2023-01-25', 'Completed', '265', 203.39, 4, 0, 'N', 'N', 4, 'N'),
('J30142', 'P2603', 'LCK', 'Planned', 1, 'Back door swollen', 'Kitchen', 'App', '2023-01-29', NULL, NULL, 'Open', '60', NULL, NULL, 0, 'N', 'Y', NULL, 'N'),
('J30149', 'P2862', 'HTG', 'Routine', 2, 'No hot water', 'Kitchen', 'Web', '2023-02-08', '2023-02-27', '2023-02-28', 'Completed', '420', 338.85, 6, 0, 'Y', 'N', NULL, 'N'),
('J30156', 'P2085', 'HTG', 'Emergency', 2, 'Smell of gas', 'Kitchen', 'Web', '2023-02-24', '2023-02-25', '2023-02-27', 'Completed', '165', 168.02, 2, 0, 'N', 'N', 5, 'Y'),
('J30163', 'P2270', 'HTG', 'Emergency', 2, 'Smell of gas', 'Kitchen', 'Phone', '2023-03-14', '2023-03-14', '2023-03-14', 'Completed', '330', 263.32, 2.5, 0, 'N', 'N', 5, 'N'),
('J30170', 'P2862', 'PLM', 'Emergency', 1, 'Burst pipe under bath', 'Bathroom', 'Web', '2023-03-23', '2023-03-23', '2023-03-23', 'Completed', '200', 158.06, 2.5, 0, 'N', 'N', NULL, 'N'),
('J30177', 'P2566', 'HTG', 'Routine', 2, 'No hot water', 'Kitchen', 'Phone', '2023-03-28', '2023-05-02', '2023-05-03', 'Completed', '355', 386.56, 6, 0, 'N', 'N', NULL, 'N'),
('J30184', 'P2529', 'ELC', 'Routine', 1, 'Extractor fan broken', 'Bathroom', 'Office', '2023-04-16', '2023-04-24', '2023-04-26', 'Completed', '345', 260.33, 2.5, 0, 'N', 'N', 3, 'N'),
('J30191', 'P2899', 'ELC', 'Routine', 4, 'Extractor fan broken', 'Bathroom', 'Phone', '2023-05-03', '2023-05-12', '2023-05-12', 'Completed', '250', 324.47, 4, 0, 'N', 'N', 4, 'N'),
('J30198', 'P2899', 'RFG', 'Routine', 3, 'Slipped tiles', 'Roof', 'Web', '2023-05-05', '2023-05-13', '2023-05-14', 'Completed', '110', 168.32, 2.5, 0, 'N', 'N', 2, 'N'),
('J30205', 'P2455', 'CRP', 'Urgent', 1, 'Rotten window frame', 'Bedroom', 'Web', '2023-05-05', '2023-05-10', '2023-05-10', 'Completed', '405', 391.81, 6, 0, 'N', 'N', 5, 'N'),
('J30212', 'P2714', 'PLM', 'Routine', 1, 'Leaking radiator valve', 'Bedroom', 'Web', '2023-05-12', '2023-06-09', '2023-06-09', 'Completed', '370', 317.88, 6, 0, 'N', 'N', 3, 'N'),
('J30219', 'P2603', 'HTG', 'Urgent', 2, 'No hot water', 'Kitchen', 'Phone', '2023-05-19', '2023-05-21', '2023-05-31', 'Completed', '420', 347.08, 3, 1, 'N', 'N', NULL, 'N'),
('J30226', 'P2159', 'CRP', 'Routine', 7, 'Kitchen unit door off', 'Kitchen', 'Web', '2023-06-09', '2023-07-07', '2023-07-07', 'Completed', '185', 166.46, 4, 0, 'N', 'N', 5, 'N'),
('J30233', 'P2603', 'CRP', 'Planned', 1, 'Floorboard broken', 'Living room', 'App', '2023-06-19', '2023-08-31', '2023-09-06', 'Completed', '25', 32.74, 0.5, 1, 'N', 'N', 5, 'N'),
('J30240', 'P2270', 'HTG', 'Planned', 2, 'Boiler not firing', 'Kitchen', 'Phone', '2023-06-21', '2023-09-06', '2023-09-15', 'Completed', '180', 233.69, 2, 1, 'N', 'N', 4, 'N'),
('J30247', 'P2566', 'DMP', 'Urgent', 5, 'Damp patch below window', 'Living room', 'App', '2023-06-22', NULL, NULL, 'Open', '285', NULL, NULL, 0, 'N', 'N', NULL, 'N'),
('J30254', 'P2381', 'LCK', 'Routine', NULL, 'Back door swollen', 'Kitchen', 'App', '2023-06-25', NULL, NULL, 'Open', '355', NULL, NULL, 0, 'Y', 'Y', NULL, 'N'),
('J30261', 'P2455', 'HTG', 'Routine', 2, 'No hot water', 'Kitchen', 'Office', '2023-07-07', '2023-07-27', '2023-07-28', 'Completed', '320', 268.09, 2, 0, 'N', 'N', NULL, 'Y'),
('J30268', 'P2085', 'RFG', 'Urgent', 3, 'Gutter hanging off', 'Outside', 'Web', '2023-07-23', '2023-07-27', NULL, 'Cancelled', '375', NULL, NULL, 2, 'N', 'N', NULL, 'N'),
('J30275', 'P2640', 'RFG', 'Routine', NULL, 'Gutter hanging off', 'Outside', 'Phone', '2023-08-02', NULL, NULL, 'Open', '215', NULL, NULL, 0, 'Y', 'N', NULL, 'Y'),
('J30282', 'P2344', 'GLZ', 'Routine', 1, 'Misted double glazing', 'Bedroom', 'App', '2023-08-08', '2023-08-23', '2023-08-23', 'Completed', '265', 251.6, 3, 0, 'N', 'N', 4, 'Y'),
('J30289', 'P2344', 'PLM', 'Routine', 1, 'Leaking radiator valve', 'Bedroom', 'Phone', '2023-08-18', '2023-08-27', NULL, 'Cancelled', '100', NULL, NULL, 2, 'N', 'N', NULL, 'Y'),
('J30296', 'P2233', 'HTG', 'Emergency', 2, 'Smell of gas', 'Kitchen', 'Web', '2023-09-18', '2023-09-19', '2023-09-20', 'Completed', '405', 314.74, 5.5, 0, 'N', 'N', 1, 'Y'),
('J30303', 'P2825', 'PLM', 'Emergency', 1, 'Burst pipe under bath', 'Bathroom', 'App', '2023-09-18', '2023-09-19', '2023-09-21', 'Completed', '245', 292.83, 6, 0, 'N', 'Y', 3, 'N'),
('J30310', 'P2085', 'PLM', 'Emergency', 1, 'Burst pipe under bath', 'Bathroom', 'Office', '2023-10-09', '2023-10-09', '2023-10-09', 'Completed', '385', 278.87, 3, 0, 'Y', 'N', 3, 'Y'),
('J30317', 'P2566', 'DMP', 'Planned', NULL, 'Mould on ceiling', 'Bathroom', 'App', '2023-10-13', '2023-12-05', NULL, 'Open', '225', NULL, NULL, 0, 'N', 'Y', NULL, 'N');

INSERT INTO rep_job VALUES
('J30324', 'P2233', 'DMP', 'Urgent', NULL, 'Damp patch below window', 'Living room', 'App', '2023-10-13', '2023-10-18', NULL, 'Open', '245', NULL, NULL, 0, 'N', 'N', NULL, 'Y'),
('J30331', 'P2270', 'DMP', 'Routine', 5, 'Black mould on wall', 'Bedroom', 'Phone', '2023-10-29', '2023-11-19', '2023-11-19', 'Completed', '205', 165.7, 2.5, 0, 'N', 'N', 1, 'N'),
('J30338', 'P2455', 'PLM', 'Routine', 1, 'Blocked sink', 'Kitchen', 'Office', '2023-11-03', '2023-11-13', '2023-11-24', 'Completed', '240', 209.98, 3, 1, 'N', 'N', 4, 'N'),
('J30345', 'P2862', 'DMP', 'Routine', 5, 'Black mould on wall', 'Bedroom', 'Phone', '2023-11-06', '2023-12-03', NULL, 'Open', '85', NULL, NULL, 0, 'Y', 'N', NULL, 'Y'),
('J30352', 'P2899', 'HTG', 'Urgent', NULL, 'No hot water', 'Kitchen', 'Phone', '2023-11-11', NULL, NULL, 'Open', '155', NULL, NULL, 0, 'N', 'N', NULL, 'N'),
('J30359', 'P2862', 'HTG', 'Urgent', 2, 'No hot water', 'Kitchen', 'Phone', '2023-11-13', '2023-11-16', '2023-11-17', 'Completed', '300', 295.4, 3, 0, 'Y', 'N', NULL, 'Y'),
('J30366', 'P2381', 'PLM', 'Routine', 1, 'Leaking tap', 'Kitchen', 'Phone', '2023-11-18', '2023-11-30', '2023-12-12', 'Completed', '240', 348.48, 6, 2, 'N', 'N', 4, 'N'),
('J30373', 'P2085', 'HTG', 'Routine', 2, 'Radiator cold', 'Living room', 'Web', '2023-12-04', '2023-12-15', '2023-12-15', 'Completed', '85', 135.71, 1, 0, 'Y', 'N', 4, 'Y'),
('J30380', 'P2862', 'ELC', 'Urgent', 4, 'Extractor fan broken', 'Bathroom', 'Phone', '2023-12-08', '2023-12-11', '2023-12-27', 'Completed', '260', 221.96, 1.5, 2, 'N', 'Y', NULL, 'N'),
('J30387', 'P2788', 'PLM', 'Emergency', 1, 'Burst pipe under bath', 'Bathroom', 'Web', '2023-12-09', '2023-12-09', '2023-12-10', 'Completed', '360', 386.0, 6, 0, 'N', 'N', 2, 'N'),
('J30394', 'P2381', 'PLM', 'Planned', 1, 'Toilet will not flush', 'Bathroom', 'Phone', '2023-12-14', '2024-02-26', '2024-02-27', 'Completed', '345', 351.99, 5.5, 0, 'N', 'N', 2, 'Y'),
('J30401', 'P2270', 'HTG', 'Planned', 2, 'Radiator cold', 'Living room', 'Phone', '2023-12-16', '2024-02-19', '2024-02-20', 'Completed', '220', 296.89, 2.5, 0, 'Y', 'N', 4, 'N'),
('J30408', 'P2714', 'DMP', 'Urgent', 5, 'Mould on ceiling', 'Bathroom', 'App', '2023-12-23', NULL, NULL, 'Open', '295', NULL, NULL, 0, 'N', 'N', NULL, 'N'),
('J30415', 'P2085', 'ELC', 'Routine', NULL, 'No power to lights', 'Hall', 'Phone', '2023-12-25', NULL, NULL, 'Open', '425', NULL, NULL, 0, 'N', 'Y', NULL, 'N'),
('J30422', 'P2344', 'CRP', 'Routine', 7, 'Rotten window frame', 'Bedroom', 'Phone', '2024-01-05', '2024-02-03', '2024-02-11', 'Completed', '180', 181.71, 3, 1, 'N', 'N', NULL, 'N'),
('J30429', 'P2270', 'RFG', 'Routine', 3, 'Gutter hanging off', 'Outside', 'Phone', '2024-01-09', '2024-01-25', '2024-01-25', 'Completed', '430', 412.88, 6, 0, 'N', 'N', 4, 'N'),
('J30436', 'P2233', 'DMP', 'Routine', 5, 'Black mould on wall', 'Bedroom', 'Phone', '2024-01-28', '2024-02-06', '2024-02-08', 'Completed', '255', 240.86, 5.5, 0, 'N', 'N', 4, 'N'),
('J30443', 'P2344', 'GLZ', 'Routine', 1, 'Cracked window pane', 'Living room', 'Phone', '2024-01-28', '2024-02-29', NULL, 'Open', '190', NULL, NULL, 1, 'Y', 'N', NULL, 'Y'),
('J30450', 'P2381', 'DMP', 'Planned', 5, 'Black mould on wall', 'Bedroom', 'Web', '2024-02-10', '2024-03-13', NULL, 'Open', '335', NULL, NULL, 0, 'N', 'N', NULL, 'N'),
('J30457', 'P2085', 'ELC', 'Emergency', 4, 'Socket sparking', 'Living room', 'Phone', '2024-02-13', '2024-02-13', '2024-02-15', 'Completed', '305', 286.38, 6, 0, 'N', 'N', 3, 'N'),
('J30464', 'P2196', 'ELC', 'Planned', 4, 'Extractor fan broken', 'Bathroom', 'Web', '2024-02-18', '2024-04-29', '2024-04-30', 'Completed', '165', 196.0, 0.5, 0, 'Y', 'N', NULL, 'Y'),
('J30471', 'P2344', 'DMP', 'Urgent', 5, 'Mould on ceiling', 'Bathroom', 'Phone', '2024-03-05', '2024-03-09', '2024-03-15', 'Completed', '95', 122.75, 1, 1, 'N', 'N', 1, 'N'),
('J30478', 'P2529', 'RFG', 'Routine', 3, 'Slipped tiles', 'Roof', 'Phone', '2024-03-08', '2024-03-16', '2024-03-16', 'Completed', '205', 178.32, 1, 0, 'N', 'N', 5, 'N'),
('J30485', 'P2455', 'HTG', 'Planned', 2, 'Radiator cold', 'Living room', 'Web', '2024-03-10', '2024-05-13', '2024-05-13', 'Completed', '125', 106.25, 1, 0, 'Y', 'N', 5, 'N'),
('J30492', 'P2788', 'DMP', 'Urgent', 5, 'Black mould on wall', 'Bedroom', 'Web', '2024-03-10', '2024-03-17', '2024-03-17', 'Completed', '145', 123.42, 2, 0, 'N', 'N', 4, 'Y'),
('J30499', 'P2899', 'RFG', 'Planned', 3, 'Leak through ceiling', 'Bedroom', 'Phone', '2024-03-12', '2024-05-22', NULL, 'Open', '225', NULL, NULL, 1, 'N', 'N', NULL, 'N'),
('J30506', 'P2159', 'ELC', 'Emergency', 4, 'Socket sparking', 'Living room', 'Phone', '2024-03-16', '2024-03-16', '2024-03-16', 'Completed', '160', 208.57, 4, 0, 'N', 'N', 1, 'N'),
('J30513', 'P2825', 'DMP', 'Urgent', 5, 'Damp patch below window', 'Living room', 'Web', '2024-04-01', '2024-04-06', '2024-04-16', 'Completed', '130', 122.5, 0.5, 1, 'N', 'N', 5, 'Y'),
('J30520', 'P2825', 'ELC', 'Urgent', 4, 'Smoke alarm chirping', 'Hall', 'Web', '2024-04-09', '2024-04-14', '2024-04-16', 'Completed', '200', 176.27, 3, 0, 'N', 'N', NULL, 'Y'),
('J30527', 'P2862', 'PLM', 'Emergency', 1, 'Burst pipe under bath', 'Bathroom', 'Phone', '2024-04-12', '2024-04-12', '2024-04-12', 'Completed', '60', 78.56, 0.5, 0, 'Y', 'Y', NULL, 'N');

INSERT INTO rep_job VALUES
('J30534', 'P2529', 'PLM', 'Routine', 1, 'Toilet will not flush', 'Bathroom', 'Phone', '2024-05-16', '2024-05-28', '2024-05-28', 'Completed', '160', 231.06, 4, 0, 'N', 'N', 5, 'N'),
('J30541', 'P2048', 'DMP', 'Routine', 5, 'Black mould on wall', 'Bedroom', 'App', '2024-05-17', '2024-06-11', '2024-06-13', 'Completed', '135', 142.26, 1.5, 0, 'Y', 'N', 4, 'N'),
('J30548', 'P2233', 'GLZ', 'Planned', 7, 'Cracked window pane', 'Living room', 'App', '2024-05-21', '2024-06-28', '2024-06-28', 'Completed', '75', 96.9, 1.5, 0, 'Y', 'Y', 5, 'N'),
('J30555', 'P2455', 'RFG', 'Routine', NULL, 'Gutter hanging off', 'Outside', 'Office', '2024-05-24', '2024-06-15', NULL, 'Open', '115', NULL, NULL, 0, 'Y', 'Y', NULL, 'N');

CREATE TABLE complaint (cmp_id INTEGER PRIMARY KEY, job_no TEXT, rcvd_dt DATE, resp_dt DATE, stage INTEGER, reason TEXT, upheld_yn TEXT, comp_paid REAL, handler TEXT);

INSERT INTO complaint VALUES
(501, 'J30128', '2023-02-23', '2023-04-03', 1, 'Delay', 'N', NULL, 'Ivor Pennant'),
(502, 'J30121', '2023-03-03', '2023-03-26', 1, 'Poor workmanship', 'Y', 76, 'Ivor Pennant'),
(503, 'J30198', '2023-05-17', '2023-06-13', 1, 'Delay', 'Y', 104, 'Colette Marsh'),
(504, 'J30170', '2023-05-17', '2023-05-23', 1, 'Missed appointment', 'Y', 254, 'Ivor Pennant'),
(505, 'J30212', '2023-06-01', '2023-06-26', 1, 'Delay', 'Y', NULL, 'Colette Marsh'),
(506, 'J30205', '2023-06-11', '2023-06-18', 1, 'Poor workmanship', 'Y', 247, 'Ivor Pennant'),
(507, 'J30170', '2023-06-30', '2023-08-01', 2, 'Poor workmanship', 'Y', 206, 'Colette Marsh'),
(508, 'J30261', '2023-07-28', '2023-08-12', 1, 'Poor workmanship', 'N', NULL, 'Ivor Pennant'),
(509, 'J30254', '2023-08-08', '2023-08-22', 1, 'Delay', 'N', NULL, 'Sunita Rao'),
(510, 'J30240', '2023-08-11', '2023-08-30', 1, 'Delay', 'N', NULL, 'Sunita Rao'),
(511, 'J30261', '2023-10-16', NULL, 2, 'Delay', NULL, NULL, 'Sunita Rao'),
(512, 'J30261', '2023-10-16', '2023-11-09', 2, 'Missed appointment', 'N', NULL, 'Colette Marsh'),
(513, 'J30310', '2023-11-14', '2023-12-13', 1, 'Delay', 'Y', 146, 'Ivor Pennant'),
(514, 'J30345', '2023-12-21', '2024-01-20', 1, 'Delay', 'N', NULL, 'Ivor Pennant'),
(515, 'J30366', '2023-12-24', '2024-01-18', 1, 'Staff attitude', 'Y', 261, 'Ivor Pennant'),
(516, 'J30408', '2024-01-02', '2024-02-10', 1, 'Delay', 'Y', 52, 'Sunita Rao'),
(517, 'J30387', '2024-01-22', '2024-01-27', 1, 'Delay', 'Y', 49, 'Sunita Rao'),
(518, 'J30373', '2024-01-23', '2024-02-13', 1, 'Delay', 'Y', 278, 'Ivor Pennant'),
(519, 'J30436', '2024-02-15', '2024-03-09', 1, 'Missed appointment', 'Y', NULL, 'Ivor Pennant'),
(520, 'J30499', '2024-05-09', '2024-06-05', 1, 'Poor workmanship', 'Y', NULL, 'Ivor Pennant'),
(521, 'J30506', '2024-05-15', '2024-06-13', 1, 'Missed appointment', 'Y', 289, 'Colette Marsh'),
(522, 'J30436', '2024-05-30', NULL, 2, 'Staff attitude', NULL, NULL, 'Sunita Rao'),
(523, 'J30541', '2024-06-19', '2024-07-24', 1, 'Poor workmanship', 'Y', 38, 'Colette Marsh'),
(524, 'J30506', '2024-06-28', '2024-07-15', 2, 'Poor workmanship', 'N', NULL, 'Colette Marsh');
