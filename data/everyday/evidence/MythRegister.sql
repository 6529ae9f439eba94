CREATE TABLE Hue (HueId INTEGER PRIMARY KEY, HueName TEXT);
CREATE TABLE Realm (RealmId INTEGER PRIMARY KEY, RealmName TEXT, Culture TEXT, Hidden TEXT, EraStart INTEGER);
CREATE TABLE Kind (KindId INTEGER PRIMARY KEY, KindName TEXT, Mortal TEXT);
CREATE TABLE Being (BeingId INTEGER PRIMARY KEY, BeingName TEXT, TrueName TEXT, GenderCd TEXT, EyeHueId INTEGER, HairHueId INTEGER, SkinHueId INTEGER, KindId INTEGER, RealmId INTEGER, AlignCd TEXT, HeightCm INTEGER, WeightKg REAL,
 FOREIGN KEY (EyeHueId) REFERENCES Hue(HueId), FOREIGN KEY (HairHueId) REFERENCES Hue(HueId), FOREIGN KEY (SkinHueId) REFERENCES Hue(HueId), FOREIGN KEY (KindId) REFERENCES Kind(KindId), FOREIGN KEY (RealmId) REFERENCES Realm(RealmId));
CREATE TABLE Gift (GiftId INTEGER PRIMARY KEY, GiftName TEXT, Element TEXT, DangerLvl INTEGER);
CREATE TABLE BeingGift (BeingId INTEGER, GiftId INTEGER, Mastery INTEGER, FOREIGN KEY (BeingId) REFERENCES Being(BeingId), FOREIGN KEY (GiftId) REFERENCES Gift(GiftId));
CREATE TABLE Trait (TraitId INTEGER PRIMARY KEY, BeingId INTEGER, TraitName TEXT, Score INTEGER, FOREIGN KEY (BeingId) REFERENCES Being(BeingId));

INSERT INTO Hue VALUES
(1, 'No Colour'),
(2, 'Amber'),
(3, 'Black'),
(4, 'Green'),
(5, 'Silver'),
(6, 'Red'),
(7, 'Blue'),
(8, 'White'),
(9, 'Brown'),
(10, 'Gold');

INSERT INTO Realm VALUES
(1, 'Hollow Fen', 'Celtic', 'Y', NULL),
(2, 'Askjarn', 'Norse', 'N', 700),
(3, 'Moonwell', 'Slavic', 'Y', 950),
(4, 'Sunken Stair', 'Greek', 'N', -600),
(5, 'Emberreach', 'Persian', 'N', 250),
(6, 'Tall Mirror', 'Japanese', 'Y', 1200);

INSERT INTO Kind VALUES
(1, 'Giant', 'Y'),
(2, 'Water spirit', 'N'),
(3, 'Fire spirit', 'N'),
(4, 'Human', 'Y'),
(5, 'Shapeshifter', 'Y'),
(6, 'Deity', 'N'),
(7, 'Dwarf', 'Y');

INSERT INTO Being VALUES
(1, 'Morwenna of the Reeds', 'Morwen Tace', 'F', 4, 3, 8, 2, 1, 'G', 168, 54.5),
(2, 'Grimhald', 'Grim Haldorson', 'M', 7, 6, 8, 1, 2, 'E', 412, 690.0),
(3, 'Old Vasilka', 'Vasilka', 'F', 5, 8, 8, 4, 3, 'N', 154, 49.0),
(4, 'Thalyros', '-', 'M', 10, 10, 9, 6, 4, 'G', 221, 140.5),
(5, 'Zarqesh the Ember', 'Zarqesh', 'M', 6, 6, 6, 3, 5, 'E', 190, 62.0),
(6, 'Kagemi', '-', 'N/A', 2, 3, 8, 5, 6, 'N', NULL, NULL),
(7, 'Brokkvi Ironlap', 'Brokkvi', 'M', 9, 9, 9, 7, 2, 'G', 121, 88.0),
(8, 'Ondrelle', 'Ondrelle Vey', 'F', 7, 10, 8, 2, 4, 'G', 173, 57.5),
(9, 'The Pale Ferryman', '-', 'M', 8, 1, 8, 6, 4, 'N', 205, NULL),
(10, 'Shirin Firewing', 'Shirin', 'F', 2, 6, 9, 3, 5, 'G', 182, 58.0),
(11, 'Drogba the Unbent', 'Drogba', 'M', 3, 1, 4, 1, 1, 'E', 387, 612.5),
(12, 'Liska', 'Liska Dvorova', 'F', 4, 6, 8, 5, 3, 'G', 161, 51.0),
(13, 'Yukiha', 'Yukiha', 'F', 7, 8, 8, 2, 6, 'E', 170, 50.5),
(14, 'Havard Two-Lanterns', 'Havard Moe', 'M', 7, 9, 8, 4, 2, 'G', 184, 81.0),
(15, 'Mirrow', '-', 'N/A', 5, 5, 5, 5, 6, 'E', 177, 70.5),
(16, 'Anahit', 'Anahit', 'F', 3, 3, 9, 6, 5, 'G', 196, 77.0),
(17, 'Sir Colm Blackwater', 'Colm Reardon', 'M', 4, 3, 8, 4, 1, NULL, 179, 84.5),
(18, 'Ruda', 'Ruda', 'F', 9, 9, 9, 7, NULL, 'N', 118, 71.0);

INSERT INTO Gift VALUES
(1, 'Flight', 'Air', 3),
(2, 'Flame Breath', 'Fire', 8),
(3, 'Shape Change', 'None', 5),
(4, 'Tide Calling', 'Water', 7),
(5, 'Healing Touch', 'None', 1),
(6, 'Stone Skin', 'Earth', 4),
(7, 'Second Sight', 'None', 2),
(8, 'Frost Grip', 'Water', 6),
(9, 'Master Forging', 'Fire', 0),
(10, 'Invisibility', 'Air', NULL);

INSERT INTO BeingGift VALUES
(1, 4, 7),
(1, 5, 9),
(1, 7, 4),
(2, 6, 8),
(3, 7, 10),
(3, 5, 6),
(4, 1, 9),
(4, 5, 8),
(4, 7, 7),
(4, 4, 5),
(5, 2, 9),
(5, 1, 6),
(6, 3, 10),
(6, 10, 8),
(7, 9, 10),
(7, 6, 5),
(8, 4, 8),
(9, 7, 9),
(10, 1, 8),
(10, 2, 7),
(11, 6, 9),
(12, 3, 7),
(12, 7, 3),
(13, 8, 9),
(13, 10, 4),
(13, 4, 3),
(15, 3, 8),
(15, 10, 9),
(16, 1, 7),
(16, 5, 10),
(18, 9, 7);

INSERT INTO Trait VALUES
(1, 1, 'Strength', 41),
(2, 1, 'Wisdom', 88),
(3, 1, 'Speed', 52),
(4, 2, 'Strength', 97),
(5, 2, 'Wisdom', 32),
(6, 2, 'Speed', 20),
(7, 3, 'Strength', 18),
(8, 3, 'Wisdom', 95),
(9, 4, 'Strength', 93),
(10, 4, 'Wisdom', 91),
(11, 4, 'Speed', 84),
(12, 5, 'Strength', 70),
(13, 5, 'Wisdom', 58),
(14, 5, 'Speed', 77),
(15, 6, 'Strength', 45),
(16, 6, 'Wisdom', 83),
(17, 6, 'Speed', 90),
(18, 7, 'Strength', 76),
(19, 7, 'Wisdom', 67),
(20, 8, 'Wisdom', 72),
(21, 8, 'Speed', 64),
(22, 10, 'Strength', 59),
(23, 10, 'Wisdom', 69),
(24, 10, 'Speed', 86),
(25, 11, 'Strength', 99),
(26, 11, 'Wisdom', 14),
(27, 11, 'Speed', 25),
(28, 12, 'Strength', 36),
(29, 12, 'Wisdom', 74),
(30, 12, 'Speed', 92),
(31, 13, 'Strength', 50),
(32, 13, 'Wisdom', 80),
(33, 13, 'Speed', 61),
(34, 14, 'Strength', 57),
(35, 14, 'Wisdom', 63),
(36, 14, 'Speed', 49),
(37, 15, 'Strength', 62),
(38, 15, 'Wisdom', 78),
(39, 15, 'Speed', 81),
(40, 16, 'Strength', 82),
(41, 16, 'Wisdom', 94),
(42, 16, 'Speed', 79);

