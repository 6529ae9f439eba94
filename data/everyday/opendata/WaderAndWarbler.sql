CREATE TABLE Encounters (
    EncId INTEGER, RingNo TEXT, RecType TEXT, SpeciesCode TEXT, AgeCode TEXT, Sex TEXT, WingMm INTEGER, WeightG REAL,
    FatScore INTEGER, Moult TEXT, CatchDate TEXT, CatchHour INTEGER, SiteCode TEXT, RingerNo INTEGER, NetLenM INTEGER,
    Method TEXT, BroodSize INTEGER, Remarks TEXT
);
INSERT INTO Encounters VALUES
(5001, 'TL78053', 'N', 'GRETI', '6', 'M', 78, 19.5, 3, 'N', '2021-03-23', 7, 'COL', 21, 54, 'Mist net', NULL, NULL),
(5002, 'TL77862', 'N', 'REEWA', '3', 'M', 64, 10.7, 4, 'N', '2021-05-16', 14, 'HAU', 14, 27, 'Mist net', NULL, NULL),
(5003, 'TL30663', 'N', 'GRETI', '6', 'F', 74, 19.2, 1, 'N', '2021-05-23', 11, 'OTT', 11, NULL, 'Walk-in trap', NULL, NULL),
(5004, 'TL29074', 'N', 'REEWA', '3', 'U', 68, 11.6, 0, 'Y', '2021-07-03', 14, 'HAU', 14, NULL, 'Walk-in trap', NULL, NULL),
(5005, 'TL20506', 'N', 'REEWA', '5', 'F', 67, 12.7, 3, 'Y', '2021-07-05', 5, 'HAU', 21, 54, 'Mist net', NULL, NULL),
(5006, 'TL40020', 'N', 'BLUTI', '5', 'U', 58, 11.6, 1, 'Y', '2021-07-09', 10, 'OTT', 17, NULL, 'Walk-in trap', NULL, NULL),
(5007, 'TL23244', 'N', 'REEWA', '3', 'U', 66, 9.9, 1, 'Y', '2021-08-23', 17, 'HAU', 17, 12, 'Mist net', NULL, NULL),
(5008, 'TL36636', 'N', 'ROBIN', '5', 'M', 73, 16.6, 4, 'Y', '2021-09-04', 17, 'HAU', 14, 12, 'Mist net', NULL, NULL),
(5009, 'TL21524', 'N', 'CHIFF', '4', 'F', 56, 8.9, 2, 'N', '2021-09-17', 17, 'HAU', 14, 27, 'Mist net', NULL, NULL),
(5010, 'TL70102', 'N', 'SEDWA', '3', 'F', 63, 12.3, 1, 'N', '2021-10-08', 14, 'HAU', 11, 36, 'Mist net', NULL, NULL),
(5011, 'DB50881', 'N', 'SONTH', '3', 'U', 118, 75.0, 1, 'N', '2021-10-31', 17, 'COL', 17, 36, 'Mist net', NULL, NULL),
(5012, 'TL27163', 'N', 'GRETI', '4', 'F', 74, 14.9, 4, 'N', '2021-11-09', 17, 'COL', 11, 18, 'Mist net', NULL, NULL),
(5013, 'TL55376', 'N', 'ROBIN', '3', 'U', 71, 19.0, NULL, 'N', '2022-02-07', 10, 'OTT', 21, 36, 'Mist net', NULL, 'tick on crown'),
(5014, 'DB50881', 'R', 'SONTH', '4', 'U', 111, 80.8, 1, 'N', '2022-02-20', 5, 'GDN', 30, NULL, 'Walk-in trap', NULL, NULL),
(5015, 'DB44049', 'N', 'REDSH', '4', 'F', 152, 131.8, 0, 'N', '2022-03-21', 6, 'PTS', 11, 36, 'Whoosh net', NULL, NULL),
(5016, 'TL20506', 'X', 'REEWA', '4', 'F', NULL, NULL, NULL, 'N', '2022-04-10', NULL, 'HAU', 21, NULL, 'Found', NULL, 'window casualty'),
(5017, 'TL40020', 'X', 'BLUTI', '4', 'U', NULL, NULL, NULL, 'N', '2022-04-13', NULL, 'OTT', 14, NULL, 'Found', NULL, 'cat victim'),
(5018, 'DB78119', 'N', 'DUNLI', '5', 'M', 117, 40.2, 2, 'N', '2022-04-19', 11, 'PTS', 11, 54, 'Whoosh net', NULL, NULL),
(5019, 'TL54216', 'N', 'REEWA', '3', 'M', 69, 10.2, 1, 'N', '2022-04-24', 6, 'HAU', 11, 12, 'Mist net', NULL, 'pollen on face'),
(5020, 'DB79833', 'N', 'BLABI', '3', 'U', 132, 85.1, 3, 'N', '2022-04-28', 17, 'OTT', 14, 27, 'Mist net', NULL, NULL),
(5021, 'DB30226', 'N', 'REDSH', '5', 'F', 155, 138.9, 2, 'N', '2022-05-10', 6, 'PTS', 21, 36, 'Whoosh net', NULL, NULL),
(5022, 'DB40335', 'N', 'DUNLI', '3', 'M', 117, 57.9, 2, 'N', '2022-05-15', 8, 'PTS', 23, 18, 'Whoosh net', NULL, 'control from abroad'),
(5023, 'TL59550', 'N', 'CHIFF', '6', 'U', 58, 8.9, 0, 'N', '2022-05-27', 12, 'MILG', 23, 12, 'Mist net', NULL, NULL),
(5024, 'TL34199', 'N', 'REEWA', '4', 'M', 69, 12.5, 1, 'N', '2022-05-28', 13, 'HAU', 17, 18, 'Mist net', NULL, NULL),
(5025, 'DB71719', 'N', 'DUNLI', '4', 'F', 116, 43.6, 0, 'N', '2022-06-15', 14, 'PTS', 14, 54, 'Whoosh net', NULL, 'pollen on face'),
(5026, 'DB69058', 'N', 'SWALL', '1', 'M', NULL, 19.1, 3, 'Y', '2022-07-07', 17, 'GDN', 11, NULL, 'Nest', 4, NULL),
(5027, 'DB50881', 'R', 'SONTH', '4', 'U', 111, 74.9, 1, 'Y', '2022-07-08', 14, 'COL', 14, 54, 'Mist net', NULL, 'bald belly'),
(5028, 'TL26570', 'N', 'GREFI', '3', 'F', 82, 30.8, NULL, 'N', '2022-07-14', 14, 'HAU', 21, NULL, 'Walk-in trap', NULL, 'bald belly'),
(5029, 'TL71979', 'N', 'GRETI', '3', 'F', 71, 20.6, 1, 'Y', '2022-08-01', 6, 'GDN', 21, 12, 'Mist net', NULL, NULL),
(5030, 'TL31314', 'N', 'GRETI', '3', 'U', 73, 19.1, NULL, 'Y', '2022-08-27', 5, 'COL', 14, 54, 'Mist net', NULL, NULL),
(5031, 'DB50881', 'X', 'SONTH', '4', 'U', NULL, NULL, NULL, 'Y', '2022-09-11', NULL, 'COL', 11, NULL, 'Found', NULL, 'road casualty'),
(5032, 'TL68556', 'N', 'SEDWA', '1', 'U', NULL, 13.3, 1, 'Y', '2022-09-19', 10, 'HAU', 11, NULL, 'Nest', 8, NULL),
(5033, 'TL75791', 'N', 'SEDWA', '3', 'U', 64, 13.9, 3, 'Y', '2022-09-23', 8, 'HAU', 11, NULL, 'Walk-in trap', NULL, NULL),
(5034, 'DB71128', 'N', 'REDSH', '1', 'M', NULL, 122.7, 3, 'N', '2022-09-25', 9, 'PTS', 30, NULL, 'Nest', 5, NULL),
(5035, 'TL75508', 'N', 'CHIFF', '4', 'M', 56, 6.6, 1, 'N', '2022-10-12', 12, 'MILG', 17, 36, 'Mist net', NULL, NULL),
(5036, 'TL31365', 'N', 'REEWA', '3', 'U', 65, 13.5, 3, 'N', '2022-10-19', 8, 'HAU', 21, NULL, 'Walk-in trap', NULL, NULL),
(5037, 'TL77125', 'N', 'GREFI', '6', 'F', 90, 27.0, 0, 'N', '2022-11-04', 14, 'GDN', 14, 12, 'Mist net', NULL, NULL),
(5038, 'TL30473', 'N', 'GRETI', '5', 'M', 72, 18.6, 1, 'N', '2022-11-09', 14, 'MILG', 17, 36, 'Mist net', NULL, 'bald belly'),
(5039, 'TL55376', 'R', 'ROBIN', '6', 'U', 72, 18.7, 1, 'N', '2022-12-21', 16, 'OTT', 14, 36, 'Mist net', NULL, 'feather mites'),
(5040, 'TL54787', 'N', 'BLUTI', '4', 'M', 60, 12.8, NULL, 'N', '2022-12-23', 8, 'OTT', 14, 18, 'Mist net', NULL, NULL),
(5041, 'TL68556', 'R', 'SEDWA', '6', 'U', 64, 12.3, 1, 'N', '2023-02-10', 17, 'HAU', 30, 18, 'Mist net', NULL, NULL),
(5042, 'TL31365', 'R', 'REEWA', '6', 'U', 69, 9.9, NULL, 'N', '2023-04-13', 9, 'HAU', 11, 36, 'Mist net', NULL, NULL),
(5043, 'DB44049', 'R', 'REDSH', '6', 'F', 162, 156.5, 4, 'N', '2023-04-14', 12, 'HAU', 11, 36, 'Mist net', NULL, NULL),
(5044, 'TL33109', 'N', 'ROBIN', '4', 'F', 70, 18.6, 1, 'N', '2023-04-15', 11, 'MILG', 14, 54, 'Mist net', NULL, NULL),
(5045, 'TL49429', 'N', 'BLUTI', '3', 'F', 59, 11.8, NULL, 'N', '2023-04-27', 17, 'COL', 23, 18, 'Mist net', NULL, NULL),
(5046, 'DB79833', 'R', 'BLABI', '4', 'U', 133, 87.3, 2, 'N', '2023-04-28', 8, 'HAU', 21, 18, 'Mist net', NULL, 'feather mites'),
(5047, 'DB77504', 'N', 'REDSH', '6', 'U', 160, 119.3, NULL, 'N', '2023-05-10', 16, 'PTS', 30, 54, 'Whoosh net', NULL, NULL),
(5048, 'TL50386', 'N', 'BLUTI', '3', 'M', 62, NULL, 2, 'N', '2023-05-26', 10, 'COL', 14, NULL, 'Walk-in trap', NULL, NULL),
(5049, 'DB57250', 'N', 'REDSH', '5', 'M', 164, 117.2, 1, 'N', '2023-05-26', 6, 'PTS', 14, 27, 'Whoosh net', NULL, NULL),
(5050, 'DB36856', 'N', 'DUNLI', '3', 'F', 118, NULL, 2, 'N', '2023-05-27', 7, 'PTS', 11, 12, 'Whoosh net', NULL, 'scaly legs'),
(5051, 'TL50386', 'X', 'BLUTI', '4', 'M', NULL, NULL, NULL, 'N', '2023-05-28', NULL, 'PTS', 17, NULL, 'Found', NULL, NULL),
(5052, 'TL61316', 'N', 'GRETI', '5', 'M', 76, 18.5, NULL, 'N', '2023-06-15', 16, 'COL', 21, 54, 'Mist net', NULL, NULL),
(5053, 'TL57709', 'N', 'REEWA', '5', 'F', 68, 12.9, 1, 'N', '2023-06-24', 8, 'HAU', 23, NULL, 'Walk-in trap', NULL, 'control from abroad'),
(5054, 'TL31365', 'R', 'REEWA', '4', 'U', 67, NULL, 0, 'Y', '2023-07-20', 18, 'HAU', 30, NULL, 'Walk-in trap', NULL, NULL),
(5055, 'TL55204', 'N', 'SEDWA', '6', 'F', 68, 12.2, 1, 'N', '2023-08-03', 15, 'HAU', 17, NULL, 'Walk-in trap', NULL, NULL),
(5056, 'TL76169', 'N', 'GRETI', '3', 'M', 75, 16.1, 0, 'N', '2023-08-09', 7, 'COL', 17, 12, 'Mist net', NULL, NULL),
(5057, 'TL76169', 'R', 'GRETI', '6', 'M', 72, 18.9, 1, 'Y', '2023-08-11', 11, 'COL', 21, NULL, 'Walk-in trap', NULL, NULL),
(5058, 'TL20639', 'N', 'CHIFF', '5', 'F', 58, 7.7, 1, 'Y', '2023-08-14', 9, 'COL', 14, NULL, 'Walk-in trap', NULL, NULL),
(5059, 'DB48392', 'N', 'BLABI', '5', 'F', 132, 95.3, 2, 'Y', '2023-09-16', 6, 'MILG', 14, 12, 'Mist net', NULL, NULL),
(5060, 'TL79147', 'N', 'SEDWA', '3', 'M', 66, 12.9, 2, 'Y', '2023-09-19', 18, 'HAU', 11, 12, 'Mist net', NULL, 'scaly legs'),
(5061, 'TL79147', 'R', 'SEDWA', '4', 'M', 67, 10.3, 1, 'N', '2023-11-09', 12, 'HAU', 30, 18, 'Mist net', NULL, 'feather mites');

CREATE TABLE Species (
    SpeciesCode TEXT, EnglishName TEXT, SciName TEXT, Family TEXT, RedList TEXT, Migrant TEXT
);
INSERT INTO Species VALUES
('BLUTI', 'Blue Tit', 'Cyanistes caeruleus', 'Paridae', 'Green', 'False'),
('GRETI', 'Great Tit', 'Parus major', 'Paridae', 'Green', 'False'),
('ROBIN', 'European Robin', 'Erithacus rubecula', 'Muscicapidae', 'Green', 'False'),
('BLABI', 'Blackbird', 'Turdus merula', 'Turdidae', 'Green', 'False'),
('SONTH', 'Song Thrush', 'Turdus philomelos', 'Turdidae', 'Amber', 'False'),
('REEWA', 'Reed Warbler', 'Acrocephalus scirpaceus', 'Acrocephalidae', 'Green', 'True'),
('SEDWA', 'Sedge Warbler', 'Acrocephalus schoenobaenus', 'Acrocephalidae', 'Amber', 'True'),
('CHIFF', 'Chiffchaff', 'Phylloscopus collybita', 'Phylloscopidae', 'Green', 'True'),
('WILWA', 'Willow Warbler', 'Phylloscopus trochilus', 'Phylloscopidae', 'Amber', 'True'),
('DUNLI', 'Dunlin', 'Calidris alpina', 'Scolopacidae', 'Red', 'True'),
('REDSH', 'Redshank', 'Tringa totanus', 'Scolopacidae', 'Amber', 'True'),
('SWALL', 'Barn Swallow', 'Hirundo rustica', 'Hirundinidae', 'Green', 'True'),
('GREFI', 'Greenfinch', 'Chloris chloris', 'Fringillidae', 'Red', 'False'),
('CURLE', 'Curlew', 'Numenius arquata', 'Scolopacidae', 'Red', 'True');

CREATE TABLE Sites (
    SiteCode TEXT, SiteName TEXT, County TEXT, Habitat TEXT, ElevM INTEGER, GridRef TEXT
);
INSERT INTO Sites VALUES
('HAU', 'Haugh Reedbed', 'Norlandshire', 'Reedbed', 4, 'SQ1482'),
('COL', 'Colder Wood', 'Norlandshire', 'Woodland', 96, 'SQ2077'),
('PTS', 'Point Sands', 'Estmouth', 'Mudflat', 2, 'SR0915'),
('MILG', 'Milgate Farm', 'Estmouth', 'Farmland', 38, 'SR1128'),
('GDN', 'Tenter Garden', 'Norlandshire', 'Garden', 61, 'SQ1790'),
('OTT', 'Otter Meadow', 'Wyreham', 'Grassland', 22, 'SP8834'),
('LGH', 'Lantern Head', 'Wyreham', 'Coastal scrub', 31, 'SP7702');

CREATE TABLE Ringers (
    RingerNo INTEGER, FirstName TEXT, LastName TEXT, Permit TEXT, PermitSince TEXT, Club TEXT
);
INSERT INTO Ringers VALUES
(11, 'Moira', 'Tennick', 'A', '2003-04-12', 'Norland Ringing Group'),
(14, 'Graham', 'Oyelaran', 'A', '1998-09-01', 'Estmouth Wader Study'),
(17, 'Sian', 'Bexwell', 'C', '2016-05-20', 'Norland Ringing Group'),
(21, 'Tomas', 'Radek', 'C', '2019-02-11', 'Wyreham Bird Observatory'),
(23, 'Hettie', 'Coll', 'T', '2022-03-05', 'Norland Ringing Group'),
(26, 'Yusuf', 'Darwish', 'T', '2021-08-14', NULL),
(30, 'Olive', 'Stannard', 'A', '2010-06-30', 'Wyreham Bird Observatory');

