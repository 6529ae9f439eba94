CREATE TABLE Category (
  CatCode TEXT PRIMARY KEY, CatName TEXT, Sponsor TEXT, MaxLines INTEGER, Purse INTEGER, StdFee REAL
);

INSERT INTO Category VALUES
('OPN', 'single poem', 'Harrow & Finch Books', 40, 1500, 9.0),
('SEQ', 'sequence', 'The Larkfield Trust', 160, 3000, 15.0),
('TRN', 'translation', 'Bridgewater Language Fund', 80, 2000, 12.0),
('YNG', 'young poet', 'Cobble Street Credit Union', 40, 800, 0.0),
('SPK', 'spoken word', 'Radio Estuary', 90, 1200, 10.0),
('HKU', 'haiku', 'Kingfisher Tea', 3, 300, 5.0);

CREATE TABLE Poet (
  PoetId INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, BirthDate TEXT, HomeTown TEXT, Nation TEXT, DebutYear INTEGER, BooksOut INTEGER, Agent TEXT, Member TEXT
);

INSERT INTO Poet VALUES
(1, 'Maren', 'Ashdown', '1971-03-14', 'Whitby', 'England', 2002, 4, 'Greenlane Literary', 'N'),
(2, 'Tegwen', 'Pryce', '1990-08-02', 'Aberystwyth', 'Wales', 2016, 1, NULL, 'N'),
(3, 'Callum', 'Rafferty', '1984-11-23', 'Sligo', 'Ireland', 2011, 2, NULL, 'N'),
(4, 'Yusra', 'Daoud', '1995-01-30', 'Leeds', 'England', 2021, 1, 'Greenlane Literary', 'N'),
(5, 'Ewan', 'Strachan', '1966-06-09', 'Stornoway', 'Scotland', 1994, 7, 'Saltmarsh Agency', 'Y'),
(6, 'Beatrix', 'Holloway', '1958-12-17', 'Ludlow', 'England', 1986, 9, 'Saltmarsh Agency', 'N'),
(7, 'Dermot', 'Quigg', '1979-04-05', 'Derry', 'Northern Ireland', 2009, 3, 'Greenlane Literary', 'Y'),
(8, 'Imogen', 'Tarrant', '2003-09-21', 'Falmouth', 'England', NULL, 0, NULL, 'Y'),
(9, 'Osian', 'Bevan', '2001-05-11', 'Bangor', 'Wales', NULL, 0, NULL, 'N'),
(10, 'Fiadh', 'Moynihan', '1988-02-27', 'Galway', 'Ireland', 2014, 2, 'Saltmarsh Agency', 'N'),
(11, 'Rory', 'Galbraith', '1974-10-03', 'Oban', 'Scotland', 2005, 5, 'Pell & Rowan', 'Y'),
(12, 'Precious', 'Adeyemi', '1993-07-19', 'Bristol', 'England', 2019, 1, 'Greenlane Literary', 'Y'),
(13, 'Sorcha', 'Lafferty', '1969-01-08', 'Cork', 'Ireland', 1999, 6, 'Pell & Rowan', 'N'),
(14, 'Hamish', 'Urquhart', '1997-03-29', 'Inverness', 'Scotland', 2022, 1, NULL, 'N'),
(15, 'Leila', 'Farsani', '1986-09-13', 'Cardiff', 'Wales', 2017, 2, NULL, 'Y'),
(16, 'Nathaniel', 'Croft', '1962-05-25', 'Whitby', 'England', 1991, 8, NULL, 'N'),
(17, 'Anwen', 'Gittins', '1981-12-01', 'Bangor', 'Wales', 2010, 3, NULL, 'N'),
(18, 'Jude', 'Marchbanks', '2004-06-16', 'Norwich', 'England', NULL, 0, NULL, 'Y'),
(19, 'Isla', 'Dunsmore', '1999-11-11', 'Dundee', 'Scotland', NULL, 0, NULL, 'N'),
(20, 'Padraig', 'Sweeney', '1953-08-20', 'Galway', 'Ireland', 1980, 12, NULL, 'Y'),
(21, 'Clementine', 'Voss', '1977-04-18', 'Bristol', 'England', 2008, 4, 'Greenlane Literary', 'N'),
(22, 'Tomos', 'Elwyn', '1992-10-26', NULL, 'Wales', 2020, 1, 'Pell & Rowan', 'Y'),
(23, 'Ruth', 'Abernathy', '1964-02-06', 'Durham', 'England', 1997, 5, 'Pell & Rowan', 'N'),
(24, 'Kofi', 'Mensah-Bright', '2000-07-04', 'Leeds', 'England', 2023, 1, 'Greenlane Literary', 'N'),
(25, 'Grainne', 'Toomey', '1983-05-30', 'Sligo', 'Ireland', 2013, 2, NULL, 'N');

CREATE TABLE Judge (
  JudgeId INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Profession TEXT, Town TEXT, SinceYear INTEGER, Honorarium REAL
);

INSERT INTO Judge VALUES
(1, 'Honor', 'Castellane', 'poet', 'Bath', 2014, 350.0),
(2, 'Gerald', 'Whitlow', 'critic', 'Oxford', 2010, 500.0),
(3, 'Siobhan', 'Kerrigan', 'poet', 'Dublin', 2018, 400.0),
(4, 'Marcus', 'Odell', 'publisher', 'London', 2016, 450.0),
(5, 'Elspeth', 'Muir', 'translator', 'Edinburgh', 2019, 380.0),
(6, 'Rhiannon', 'Vaughan', 'radio producer', 'Cardiff', 2021, 320.0),
(7, 'Desmond', 'Ayling', 'critic', 'London', 2012, 550.0),
(8, 'Farida', 'Noorani', 'poet', 'Leicester', 2022, 300.0);

CREATE TABLE Entry (
  EntryId INTEGER PRIMARY KEY, PrizeYear INTEGER, Title TEXT, PoetId INTEGER REFERENCES Poet(PoetId), CatCode TEXT REFERENCES Category(CatCode), Form TEXT, SentOn TEXT, ReceivedOn TEXT, LineCount INTEGER, WordCount INTEGER,
  FirstReaderId INTEGER REFERENCES Judge(JudgeId), SecondReaderId INTEGER REFERENCES Judge(JudgeId), FirstScore REAL, LonglistedOn TEXT, ShortlistedOn TEXT, FinalScore REAL, Placing INTEGER, PrizeMoney REAL,
  FeeDue REAL, FeePaid REAL, PrizePaidOn TEXT, Note TEXT, Anonymous TEXT, SentBy TEXT
);

INSERT INTO Entry VALUES
(2001, 2021, 'Snow on the Sett', 10, 'OPN', 'terza rima', '2021-01-02', '2021-01-03', 15, 105, 6, 5, 4.9, NULL, NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'post'),
(2002, 2021, 'The Translator''s Cold', 22, 'SEQ', 'terza rima', '2021-01-21', '2021-01-21', 100, 600, 3, 6, 4.7, NULL, NULL, NULL, NULL, NULL, 15.0, 0.0, NULL, 'under a pen name', 'False', 'online'),
(2003, 2021, 'First Frost on the A9', 23, 'OPN', 'villanelle', '2021-01-24', '2021-01-24', 17, 153, 4, 5, 6.8, '2021-06-12', '2021-08-20', 7.6, 2, 525.0, 9.0, 9.0, '2021-12-14', NULL, 'False', 'online'),
(2004, 2021, 'Cartographer''s Daughter', 21, 'SEQ', 'terza rima', '2021-02-05', '2021-02-05', 47, 376, 5, 8, 7.3, '2021-06-11', '2021-08-24', 6.7, 1, 1950.0, 15.0, 15.0, '2021-12-10', NULL, 'False', 'online'),
(2005, 2021, 'The Understudy', 2, 'OPN', 'villanelle', '2021-02-09', '2021-02-09', 32, 288, 6, 4, 6.3, '2021-06-11', NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'online'),
(2006, 2021, 'After the Allotment', 23, 'HKU', 'haiku', '2021-02-12', '2021-02-12', 3, 13, 8, 4, 6.5, '2021-06-12', '2021-08-23', 4.8, 1, 195.0, 5.0, 5.0, '2021-10-05', NULL, 'False', 'online'),
(2007, 2021, 'A Field Guide to Silence', 25, 'OPN', 'free verse', '2021-03-01', '2021-03-03', 26, 234, 4, 5, 6.2, '2021-06-12', NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'post'),
(2008, 2021, 'Moth Season', 13, 'TRN', 'sonnet', '2021-03-04', '2021-03-04', 30, 240, 6, 3, 5.8, '2021-06-10', NULL, NULL, NULL, NULL, 12.0, 12.0, NULL, NULL, 'False', 'online'),
(2009, 2021, 'Low Tide, High Street', 12, 'TRN', 'villanelle', '2021-03-05', '2021-03-05', 76, 684, 3, 8, 9.3, '2021-06-12', '2021-08-23', 8.8, 1, 1300.0, 12.0, 6.0, '2021-10-06', NULL, 'False', 'online'),
(2010, 2021, 'Wren', 8, 'YNG', 'terza rima', '2021-03-08', '2021-03-08', 33, 231, 8, 4, 4.7, NULL, NULL, NULL, NULL, NULL, 0.0, 0.0, NULL, NULL, 'False', 'online'),
(2011, 2021, 'Nine Ways of Leaving Oban', 24, 'OPN', 'terza rima', '2021-03-12', '2021-03-15', 31, 155, 6, 2, 6.0, '2021-06-13', NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'post'),
(2012, 2021, 'Winter Timetable', 15, 'SPK', 'villanelle', '2021-03-17', '2021-03-17', 24, 192, 5, 8, 5.9, '2021-06-11', NULL, NULL, NULL, NULL, 10.0, 10.0, NULL, NULL, 'False', 'online'),
(2013, 2021, 'Unfinished Bridge', 14, 'OPN', 'villanelle', '2021-03-19', '2021-03-19', 14, 70, 5, 1, 9.5, '2021-06-13', '2021-08-24', 9.9, 1, 975.0, 9.0, 9.0, '2021-10-26', 'dedicated to a friend', 'False', 'online'),
(2014, 2021, 'Marram', 14, 'YNG', 'free verse', '2021-03-26', '2021-03-27', 39, 273, 2, 6, 8.2, '2021-06-10', '2021-08-21', 6.8, 1, 520.0, 0.0, 0.0, '2021-10-08', 'under a pen name', 'True', 'post'),
(2015, 2022, 'Inventory of My Mother''s Kitchen', 10, 'HKU', 'haiku', '2022-01-06', '2022-01-14', 3, 9, 4, 1, 6.9, '2022-06-12', NULL, NULL, NULL, NULL, 5.0, 0.0, NULL, NULL, 'False', 'post'),
(2016, 2022, 'Peat Fire', 19, 'YNG', 'sonnet', '2022-01-11', '2022-01-11', 36, 216, 5, 1, 7.9, '2022-06-13', '2022-08-22', 6.5, 1, 520.0, 0.0, 0.0, '2022-11-19', NULL, 'False', 'online'),
(2017, 2022, 'Small Hours, Small Rain', 14, 'OPN', 'prose poem', '2022-01-13', '2022-01-16', 40, 200, 5, 3, 7.4, '2022-06-14', '2022-08-21', 6.4, 1, 975.0, 9.0, 9.0, '2022-12-09', 'dedicated to a friend', 'False', 'post'),
(2018, 2022, 'Bus Replacement Service', 5, 'SPK', 'free verse', '2022-01-20', '2022-01-20', 86, 430, 4, 8, 8.8, '2022-06-10', '2022-08-23', 8.4, 1, 780.0, 10.0, 10.0, '2022-11-14', 'dedicated to a friend', 'False', 'online'),
(2019, 2022, 'Self-Portrait as Estuary', 14, 'YNG', 'sonnet', '2022-01-20', '2022-01-20', 36, 252, 3, 1, 5.4, NULL, NULL, NULL, NULL, NULL, 0.0, 0.0, NULL, NULL, 'False', 'online'),
(2020, 2022, 'Mill Chimney Elegy', 19, 'YNG', 'villanelle', '2022-02-05', '2022-02-05', 14, 70, 1, 2, 3.7, NULL, NULL, NULL, NULL, NULL, 0.0, 0.0, NULL, NULL, 'False', 'online'),
(2021, 2022, 'The Last Slate', 1, 'OPN', 'sonnet', '2022-02-22', '2022-02-22', 26, 156, 5, 6, 5.2, NULL, NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'online'),
(2022, 2022, 'Instructions for Snow', 23, 'SEQ', 'sonnet', '2022-03-01', '2022-03-01', 156, 1092, 5, 3, 7.2, '2022-06-13', '2022-08-21', 5.7, 1, 1950.0, 15.0, 15.0, '2022-10-15', NULL, 'False', 'online'),
(2023, 2022, 'Tin Roof', 23, 'HKU', 'haiku', '2022-03-07', '2022-03-15', 3, 11, 1, 3, 4.5, NULL, NULL, NULL, NULL, NULL, 5.0, 5.0, NULL, 'dedicated to a friend', 'False', 'post'),
(2024, 2022, 'Sonnet with Broken Kettle', 2, 'OPN', 'free verse', '2022-03-09', '2022-03-16', 15, 75, 2, 3, 6.8, '2022-06-14', NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'post'),
(2025, 2022, 'Turning the Hay', 3, 'HKU', 'haiku', '2022-03-13', '2022-03-21', 3, 13, 6, 8, 3.9, NULL, NULL, NULL, NULL, NULL, 5.0, 5.0, NULL, NULL, 'False', 'post'),
(2026, 2022, 'Tidal Bore', 16, 'SEQ', 'prose poem', '2022-03-15', '2022-03-15', 120, 840, 8, 3, 4.3, NULL, NULL, NULL, NULL, NULL, 15.0, 15.0, NULL, NULL, 'False', 'online'),
(2027, 2022, 'Chapel of Rust', 21, 'OPN', 'sonnet', '2022-03-24', '2022-03-24', 14, 84, 4, 2, 5.9, '2022-06-13', NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'True', 'online'),
(2028, 2022, 'Lullaby for a Landlord', 23, 'OPN', 'sonnet', '2022-04-12', '2022-04-12', 10, 60, 3, 1, 5.1, NULL, NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'online'),
(2029, 2022, 'Counting Curlews', 11, 'HKU', 'haiku', '2022-04-22', '2022-04-22', 3, 11, 6, 2, 7.6, '2022-06-10', '2022-08-22', 7.6, 1, 195.0, 5.0, 5.0, '2022-10-19', 'under a pen name', 'False', 'online'),
(2030, 2023, 'Limestone Hymn', 12, 'SEQ', 'villanelle', '2023-01-02', '2023-01-02', 101, 606, 3, 6, 7.2, '2023-06-11', NULL, NULL, NULL, NULL, 15.0, 15.0, NULL, NULL, 'False', 'online'),
(2031, 2023, 'The Ferryman''s Receipt', 16, 'OPN', 'sonnet', '2023-02-03', '2023-02-03', 34, 204, 6, 8, 8.1, '2023-06-13', '2023-08-24', 7.4, 1, 975.0, 9.0, 9.0, '2023-12-11', 'under a pen name', 'True', 'online'),
(2032, 2023, 'Undertow', 21, 'SEQ', 'free verse', '2023-02-10', '2023-02-10', 79, 632, 3, 6, 7.6, '2023-06-12', NULL, NULL, NULL, NULL, 15.0, 15.0, NULL, 'dedicated to a friend', 'False', 'online'),
(2033, 2023, 'Salt Prayer', 13, 'TRN', 'prose poem', '2023-02-22', '2023-02-22', 30, 210, 3, 5, 9.2, '2023-06-11', '2023-08-23', 8.1, 2, 700.0, 12.0, 12.0, '2023-10-31', 'under a pen name', 'False', 'online'),
(2034, 2023, 'Nettle Soup', 25, 'SEQ', 'sonnet', '2023-03-01', '2023-03-06', 157, 1099, 8, 5, 8.2, '2023-06-12', '2023-08-24', 8.6, 1, 1950.0, 15.0, 15.0, '2023-10-28', 'dedicated to a friend', 'False', 'post'),
(2035, 2023, 'Bread and Weather', 13, 'OPN', 'terza rima', '2023-03-04', '2023-03-06', 16, 96, 1, 8, 8.3, '2023-06-13', '2023-08-22', 7.3, 2, 525.0, 9.0, 4.5, '2023-10-26', NULL, 'False', 'post'),
(2036, 2023, 'Paper Boats', 18, 'YNG', 'villanelle', '2023-03-13', '2023-03-13', 34, 272, 6, 5, 7.1, '2023-06-14', NULL, NULL, NULL, NULL, 0.0, 0.0, NULL, NULL, 'False', 'online'),
(2037, 2023, 'Quarry Pool', 10, 'SPK', 'prose poem', '2023-03-21', '2023-03-21', 55, 440, 1, 8, 5.3, NULL, NULL, NULL, NULL, NULL, 10.0, 10.0, NULL, 'dedicated to a friend', 'True', 'online'),
(2038, 2023, 'Night Shift Aubade', 10, 'SPK', 'terza rima', '2023-04-08', '2023-04-08', 50, 450, 4, 1, 7.5, '2023-06-14', NULL, NULL, NULL, NULL, 10.0, 5.0, NULL, 'under a pen name', 'True', 'online'),
(2039, 2023, 'Swallows, Returning', 7, 'TRN', 'villanelle', '2023-04-23', '2023-04-23', 62, 310, 3, 8, 8.4, '2023-06-11', '2023-08-21', 8.6, 1, 1300.0, 12.0, 12.0, '2023-11-07', NULL, 'False', 'online'),
(2040, 2024, 'Hush, Motorway', 21, 'HKU', 'haiku', '2024-01-05', '2024-01-05', 3, 14, 1, 8, 4.5, NULL, NULL, NULL, NULL, NULL, 5.0, 5.0, NULL, 'dedicated to a friend', 'True', 'online'),
(2041, 2024, 'Iron Gate', 10, 'HKU', 'haiku', '2024-01-09', '2024-01-09', 3, 15, 8, 2, 3.5, NULL, NULL, NULL, NULL, NULL, 5.0, 0.0, NULL, 'dedicated to a friend', 'False', 'online'),
(2042, 2024, 'Dry Stone', 10, 'OPN', 'free verse', '2024-01-14', '2024-01-23', 16, 96, 2, 8, 4.5, NULL, NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, 'under a pen name', 'False', 'post'),
(2043, 2024, 'Orchard in a Minor Key', 17, 'OPN', 'free verse', '2024-01-15', '2024-01-18', 16, 96, 5, 2, 8.7, '2024-06-12', '2024-08-23', 7.5, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'post'),
(2044, 2024, 'Harvest of Wires', 13, 'TRN', 'terza rima', '2024-01-18', '2024-01-18', 58, 290, 5, 6, 5.5, NULL, NULL, NULL, NULL, NULL, 12.0, 6.0, NULL, NULL, 'False', 'online'),
(2045, 2024, 'The Weighbridge', 17, 'SEQ', 'villanelle', '2024-02-04', '2024-02-04', 62, 434, 3, 8, 4.8, NULL, NULL, NULL, NULL, NULL, 15.0, 15.0, NULL, NULL, 'False', 'online'),
(2046, 2024, 'What the Heron Kept', 22, 'OPN', 'villanelle', '2024-02-10', '2024-02-10', 27, 189, 4, 2, 7.3, '2024-06-10', NULL, NULL, NULL, NULL, 9.0, 0.0, NULL, NULL, 'False', 'online'),
(2047, 2024, 'October Ferry', 4, 'SEQ', 'free verse', '2024-02-10', '2024-02-10', 126, 630, 2, 6, 9.6, '2024-06-12', '2024-08-24', 8.1, NULL, NULL, 15.0, 0.0, NULL, NULL, 'False', 'online'),
(2048, 2024, 'Postcards from the Ward', 16, 'TRN', 'villanelle', '2024-02-11', '2024-02-11', 32, 224, 6, 2, 4.1, NULL, NULL, NULL, NULL, NULL, 12.0, 12.0, NULL, 'dedicated to a friend', 'False', 'online'),
(2049, 2024, 'Kestrel over the Ring Road', 5, 'TRN', 'villanelle', '2024-02-14', '2024-02-21', 34, 272, 3, 1, 6.8, '2024-06-10', NULL, NULL, NULL, NULL, 12.0, 12.0, NULL, NULL, 'False', 'post'),
(2050, 2024, 'Borrowed Coat', 2, 'SEQ', 'prose poem', '2024-02-17', '2024-02-22', 123, 984, 4, 8, 9.3, '2024-06-13', '2024-08-20', 8.9, 1, 1950.0, 15.0, 15.0, '2024-11-24', NULL, 'True', 'post'),
(2051, 2024, 'The Gleaners', 22, 'OPN', 'free verse', '2024-02-25', '2024-02-25', 28, 252, 3, 4, 4.4, NULL, NULL, NULL, NULL, NULL, 9.0, 4.5, NULL, NULL, 'True', 'online'),
(2052, 2024, 'Letter to a Lighthouse', 25, 'HKU', 'haiku', '2024-03-02', '2024-03-02', 3, 11, 2, 6, 6.7, '2024-06-12', NULL, NULL, NULL, NULL, 5.0, 5.0, NULL, NULL, 'False', 'online'),
(2053, 2024, 'Sea Fret', 15, 'OPN', 'terza rima', '2024-03-04', '2024-03-09', 30, 180, 2, 8, 6.5, '2024-06-14', NULL, NULL, NULL, NULL, 9.0, 0.0, NULL, NULL, 'False', 'post'),
(2054, 2024, 'Grandfather''s Welsh', 18, 'YNG', 'terza rima', '2024-03-07', '2024-03-07', 25, 150, 8, 4, 7.6, '2024-06-12', '2024-08-23', 6.9, 2, 280.0, 0.0, 0.0, NULL, NULL, 'True', 'online'),
(2055, 2024, 'Museum of Small Tools', 1, 'OPN', 'sonnet', '2024-03-07', '2024-03-15', 30, 270, 2, 6, 9.0, '2024-06-14', '2024-08-21', 9.0, 2, 525.0, 9.0, 4.5, '2024-11-03', NULL, 'False', 'post'),
(2056, 2024, 'Rooks', 10, 'SPK', 'free verse', '2024-03-10', '2024-03-15', 23, 115, 2, 5, 4.1, NULL, NULL, NULL, NULL, NULL, 10.0, 10.0, NULL, NULL, 'False', 'post'),
(2057, 2024, 'The Beekeeper Dreams', 23, 'TRN', 'sonnet', '2024-03-22', '2024-03-22', 35, 210, 5, 1, 6.2, '2024-06-10', NULL, NULL, NULL, NULL, 12.0, 12.0, NULL, 'under a pen name', 'False', 'online'),
(2058, 2024, 'Gorse', 4, 'YNG', 'sonnet', '2024-03-22', '2024-03-27', 11, 88, 2, 4, 3.9, NULL, NULL, NULL, NULL, NULL, 0.0, 0.0, NULL, 'dedicated to a friend', 'False', 'post'),
(2059, 2024, 'Half-Light Saving Time', 14, 'SEQ', 'free verse', '2024-03-25', '2024-04-02', 63, 315, 8, 3, 8.2, '2024-06-14', '2024-08-20', 8.5, 2, 1050.0, 15.0, 15.0, NULL, NULL, 'False', 'post'),
(2060, 2024, 'Silt', 16, 'OPN', 'terza rima', '2024-03-26', '2024-03-26', 13, 78, 8, 3, 8.9, '2024-06-14', '2024-08-23', 9.9, 1, 975.0, 9.0, 0.0, '2024-10-25', 'under a pen name', 'True', 'online'),
(2061, 2024, 'Apple Store Ledger', 24, 'OPN', 'sonnet', '2024-04-10', '2024-04-10', 13, 78, 6, 4, 7.2, '2024-06-14', NULL, NULL, NULL, NULL, 9.0, 9.0, NULL, NULL, 'False', 'online'),
(2062, 2024, 'Blue Enamel', 22, 'TRN', 'sonnet', '2024-04-11', '2024-04-12', 35, 280, 3, 6, 9.0, '2024-06-13', '2024-08-24', 8.6, 1, 1300.0, 12.0, 12.0, '2024-11-21', 'under a pen name', 'False', 'post'),
(2063, 2024, 'The Long Platform', 8, 'YNG', 'terza rima', '2024-04-14', '2024-04-14', 16, 96, 5, 3, 8.2, '2024-06-11', '2024-08-21', 7.6, 1, 520.0, 0.0, 0.0, NULL, NULL, 'False', 'online'),
(2064, 2024, 'Ghost Net', 15, 'SEQ', 'sonnet', '2024-04-23', '2024-04-23', 144, 1008, 4, 8, 5.9, '2024-06-11', NULL, NULL, NULL, NULL, 15.0, 0.0, NULL, NULL, 'False', 'online');

CREATE TABLE Reading (
  ReadingId INTEGER PRIMARY KEY, PoetId INTEGER REFERENCES Poet(PoetId), EntryId INTEGER REFERENCES Entry(EntryId), HostId INTEGER REFERENCES Judge(JudgeId), Venue TEXT, Town TEXT, ReadingDate TEXT, StartTime TEXT, Minutes INTEGER,
  Seats INTEGER, TicketsSold INTEGER, TicketsFree INTEGER, Audience INTEGER, TicketPrice REAL, PoetFee REAL, BooksSold INTEGER, Cancelled TEXT
);

INSERT INTO Reading VALUES
(61, 3, 2025, 1, 'St Brannoc Library', 'Bangor', '2022-01-23', '19:00', 45, 80, 21, 9, 25, 8.0, 150, 27, 'N'),
(62, 4, NULL, 3, 'The Wool Exchange', 'Leeds', '2022-05-09', '20:00', 60, 235, 70, 16, 75, 4.0, 120, 3, 'N'),
(63, 14, NULL, 3, 'Quayside Playhouse', 'Bristol', '2022-05-26', '19:00', 90, 310, 122, 9, 122, 8.0, 120, 4, 'N'),
(64, 14, NULL, 2, 'St Brannoc Library', 'Bangor', '2022-08-15', '18:30', 45, 90, 78, 11, 80, 0.0, 80, 0, 'N'),
(65, 4, 2058, 1, 'Fleet Street Cellar', 'London', '2022-08-25', '19:30', 90, 120, 97, 11, 96, 8.0, 80, 27, 'N'),
(66, 10, NULL, 2, 'Cafe Magpie', 'Galway', '2022-09-01', '20:00', 60, 55, 19, 10, 16, 0.0, 80, 23, 'N'),
(67, 4, 2058, 1, 'St Brannoc Library', 'Bangor', '2022-09-05', '18:30', 60, 80, 0, 0, NULL, 6.5, NULL, NULL, 'Y'),
(68, 12, 2030, 3, 'Cafe Magpie', 'Galway', '2022-12-17', '20:00', 90, 55, 22, 4, 26, 8.0, 150, 35, 'N'),
(69, 12, NULL, 3, 'Quayside Playhouse', 'Bristol', '2023-01-05', '20:00', 45, 300, 245, 11, 246, 12.0, 200, 2, 'N'),
(70, 10, 2056, 6, 'The Wool Exchange', 'Leeds', '2023-01-09', '19:00', 90, 240, 70, 12, 75, 12.0, 120, 30, 'N'),
(71, 21, 2032, 2, 'Quayside Playhouse', 'Bristol', '2023-01-28', '19:00', 75, 305, 161, 10, 167, 5.0, 200, 2, 'N'),
(72, 15, 2053, 4, 'Estuary Hall', 'Falmouth', '2023-02-06', '19:00', 90, 180, 55, 17, 67, 8.0, 0, 7, 'N'),
(73, 2, 2024, 1, 'Lantern Bookshop', 'Durham', '2023-02-12', '19:30', 75, 45, 27, 6, 33, 12.0, 120, 21, 'N'),
(74, 4, NULL, 3, 'Fleet Street Cellar', 'London', '2023-04-10', '20:00', 90, 120, 53, 15, 63, 12.0, 120, 2, 'N'),
(75, 4, 2047, 1, 'Cafe Magpie', 'Galway', '2023-07-20', '18:30', 45, 50, 0, 0, NULL, 5.0, NULL, NULL, 'Y'),
(76, 5, 2049, 4, 'Tolbooth Rooms', 'Oban', '2023-07-25', '20:00', 90, 70, 48, 10, 46, 8.0, 250, 10, 'N'),
(77, 4, NULL, 1, 'Quayside Playhouse', 'Bristol', '2023-08-04', '20:00', 60, 310, 83, 9, 81, 12.0, 200, 13, 'N'),
(78, 4, 2047, 1, 'Tolbooth Rooms', 'Oban', '2023-08-09', '19:00', 75, 65, 16, 6, 17, 8.0, 120, 7, 'N'),
(79, 24, 2061, 1, 'The Wool Exchange', 'Leeds', '2023-09-09', '18:30', 90, 240, 163, 12, 170, 4.0, 80, 31, 'N'),
(80, 13, NULL, 7, 'Cafe Magpie', 'Galway', '2023-09-09', '19:30', 45, 55, 27, 15, 35, 5.0, 120, 20, 'N'),
(81, 17, NULL, 1, 'Estuary Hall', 'Falmouth', '2023-09-17', '19:00', 60, 180, 98, 6, 100, 4.0, 80, 19, 'N'),
(82, 21, 2004, 3, 'Fleet Street Cellar', 'London', '2023-10-13', '19:00', 75, 120, 98, 15, 104, 0.0, 150, 14, 'N'),
(83, 3, NULL, 2, 'The Wool Exchange', 'Leeds', '2024-01-19', '19:00', 45, 230, 120, 3, 121, 6.5, 0, 36, 'N'),
(84, 14, 2014, 1, 'Lantern Bookshop', 'Durham', '2024-02-05', '19:00', 45, 45, 15, 16, 23, 0.0, 120, 4, 'N'),
(85, 13, 2044, 2, 'Fleet Street Cellar', 'London', '2024-02-27', '19:30', 90, 115, 68, 5, 72, 8.0, 150, 23, 'N'),
(86, 10, NULL, 1, 'St Brannoc Library', 'Bangor', '2024-03-20', '20:00', 75, 80, 0, 0, NULL, 4.0, NULL, NULL, 'Y'),
(87, 15, NULL, 1, 'Tolbooth Rooms', 'Oban', '2024-05-03', '18:30', 60, 65, 57, 5, 59, 0.0, 150, 22, 'N'),
(88, 22, NULL, 7, 'Estuary Hall', 'Falmouth', '2024-05-15', '20:00', 60, 180, 96, 6, 102, 6.5, 120, 32, 'N'),
(89, 8, 2010, 3, 'Lantern Bookshop', 'Durham', '2024-06-03', '18:30', 60, 45, 32, 13, 41, 12.0, 250, 0, 'N'),
(90, 16, NULL, 1, 'Tolbooth Rooms', 'Oban', '2024-07-13', '19:00', 90, 70, 24, 5, 20, 4.0, 120, 15, 'N'),
(91, 4, 2047, 1, 'Estuary Hall', 'Falmouth', '2024-08-15', '18:30', 90, 180, 52, 2, 54, 4.0, 250, 29, 'N'),
(92, 21, 2027, 1, 'Quayside Playhouse', 'Bristol', '2024-09-05', '20:00', 75, 310, 187, 18, 197, 0.0, 120, 27, 'N'),
(93, 14, NULL, 7, 'St Brannoc Library', 'Bangor', '2024-10-19', '20:00', 45, 85, 36, 17, 48, 12.0, 80, 12, 'N'),
(94, 4, NULL, 6, 'Cafe Magpie', 'Galway', '2024-11-02', '19:00', 45, 55, 18, 5, 19, 0.0, 250, 30, 'N');
