CREATE TABLE CardSets (SetCode TEXT PRIMARY KEY, SetName TEXT, ReleaseDate TEXT, OnlineOnly INTEGER, BlockName TEXT, PrintRun INTEGER);
CREATE TABLE Cards (CardID INTEGER PRIMARY KEY, CardName TEXT, SetCode TEXT, Faction TEXT, CardKind TEXT, RuneCost INTEGER, Atk INTEGER, Def INTEGER, RarityCd TEXT, Illustrator TEXT, RulesText TEXT, FoilAvail TEXT, MarketPrice REAL);
CREATE TABLE CardNames (RowID_ INTEGER PRIMARY KEY, CardID INTEGER, Lang TEXT, LocalName TEXT, FlavorText TEXT);
CREATE TABLE FormatStatus (StatusID INTEGER PRIMARY KEY, CardID INTEGER, Format TEXT, Status TEXT, Since TEXT);
CREATE TABLE Decks (DeckID INTEGER PRIMARY KEY, DeckName TEXT, Player TEXT, Format TEXT, CreatedOn TEXT, Wins INTEGER, Losses INTEGER);
CREATE TABLE DeckSlots (SlotID INTEGER PRIMARY KEY, DeckID INTEGER, CardID INTEGER, Copies INTEGER, Sideboard TEXT);
INSERT INTO CardSets VALUES ('FRG','First Glyphs','2009-10-02',0,'Origins',120000),('TDL','Tidelore','2011-04-15',0,'Origins',95000),('ASH','Ashen Thrones','2014-09-26',0,'Embers',140000),('CLK','Clockwork Court','2017-02-10',0,'Embers',88000),('NET','Netherstream','2020-06-19',1,NULL,NULL),('WLD','Wildroot','2022-11-04',0,'Seasons',101000);
INSERT INTO Cards VALUES
(1,'Glyph Warden','FRG','Order','Creature',3,2,4,'C','Ana Ruhl','Guard','N',0.25),
(2,'Spark of Meran','FRG','Flame','Spell',1,NULL,NULL,'C','Tobias Quill','Deal 2 damage','N',0.4),
(3,'Elder Wyrm','FRG','Flame','Creature',8,9,8,'M','Ana Ruhl','Flying','Y',42.5),
(4,'Tide Oracle','TDL','Deep','Creature',4,2,5,'R','Sumi Tanabe','Draw a card','Y',6.75),
(5,'Undertow Trap','TDL','Deep','Trap',2,NULL,NULL,'U','Sumi Tanabe',NULL,'N',1.1),
(6,'Reef Golem','TDL','Deep','Creature',5,5,6,'C','Marcel Dupin',NULL,'N',0.3),
(7,'Queen of Cinders','ASH','Flame','Creature',6,7,5,'M','Ana Ruhl','Rush, Flying','Y',31.9),
(8,'Ash Rat','ASH','Flame','Creature',1,1,1,'C','Marcel Dupin','Rush','N',0.15),
(9,'Throne Oath','ASH','Order','Spell',4,NULL,NULL,'R','Petra Lind','Gain 6 life','Y',4.2),
(10,'Brass Justiciar','CLK','Order','Creature',5,4,7,'R','Tobias Quill','Guard','Y',8.4),
(11,'Cog Familiar','CLK','Neutral','Creature',2,2,1,'U','Petra Lind','Draw a card','N',0.9),
(12,'Perpetual Engine','CLK','Neutral','Relic',7,NULL,NULL,'M','Tobias Quill','Draw two cards','Y',55),
(13,'Data Leech','NET','Void','Creature',3,3,2,'U','Sumi Tanabe','Drain 1','N',0),
(14,'Null Spike','NET','Void','Spell',2,NULL,NULL,'C','Idris Vane','Deal 3 damage','N',0),
(15,'Root Colossus','WLD','Wild','Creature',7,8,9,'R','Marcel Dupin','Guard, Regrow','Y',7.6),
(16,'Thornling','WLD','Wild','Creature',2,1,3,'C',NULL,'Regrow','N',0.35),
(17,'Season Turner','WLD','Wild','Creature',5,3,4,'M','Ana Ruhl','Draw a card','Y',18.25),
(18,'Wild Growth','WLD','Wild','Spell',3,NULL,NULL,'U','Petra Lind','Gain a rune','N',1.6),
(19,'Void Gate','NET','Void','Relic',4,NULL,NULL,'R','Idris Vane','Banish a card','N',0),
(20,'Cinder Imp','ASH','Flame','Creature',2,3,1,'C','Marcel Dupin','Rush','N',0.2);
INSERT INTO CardNames VALUES (1,1,'German','Glyphenwächter','Er schläft nie.'),(2,1,'French','Gardien des glyphes',NULL),(3,3,'German','Uralter Wyrm','Die Erde bebt.'),(4,3,'French','Ver ancestral','La terre tremble.'),(5,3,'Italian','Drago antico',NULL),(6,4,'German','Gezeitenorakel',NULL),(7,7,'German','Königin der Asche','Sie kennt kein Erbarmen.'),(8,7,'Spanish','Reina de las cenizas','No conoce la piedad.'),(9,10,'French','Justicier de laiton',NULL),(10,12,'German','Ewige Maschine','Tick. Tack.'),(11,12,'Italian','Motore perpetuo','Tic tac.'),(12,12,'Spanish','Motor perpetuo',NULL),(13,12,'French','Machine perpétuelle','Tic-tac.'),(14,15,'German','Wurzelkoloss',NULL),(15,17,'Italian','Mutastagioni',NULL);
INSERT INTO FormatStatus VALUES (1,3,'Classic','Legal','2009-10-02'),(2,3,'Rapid','Banned','2015-01-12'),(3,7,'Rapid','Restricted','2016-03-01'),(4,7,'Classic','Legal','2014-09-26'),(5,12,'Classic','Restricted','2018-05-21'),(6,12,'Rapid','Banned','2017-06-30'),(7,13,'Rapid','Banned','2020-09-01'),(8,19,'Rapid','Banned','2021-02-15'),(9,19,'Classic','Banned','2020-06-19'),(10,17,'Rapid','Legal','2022-11-04'),(11,4,'Classic','Legal','2011-04-15'),(12,15,'Classic','Restricted','2023-04-03');
INSERT INTO Decks VALUES (1,'Cinder Storm','Vera K.','Classic','2015-02-03',48,31),(2,'Deep Control','Moss','Classic','2012-08-19',25,29),(3,'Clockwatchers','Vera K.','Rapid','2017-05-05',36,18),(4,'Green Wall','Iggy','Rapid','2022-12-01',17,9),(5,'Null and Void','Tamsin','Rapid','2020-07-07',52,40),(6,'Budget Rats','Iggy','Classic','2023-03-18',11,21);
INSERT INTO DeckSlots VALUES (1,1,2,4,'N'),(2,1,3,2,'N'),(3,1,7,3,'N'),(4,1,8,4,'N'),(5,1,9,2,'Y'),(6,2,4,4,'N'),(7,2,5,3,'N'),(8,2,6,4,'N'),(9,2,1,2,'Y'),(10,3,10,4,'N'),(11,3,11,4,'N'),(12,3,1,3,'N'),(13,3,9,1,'Y'),(14,4,15,3,'N'),(15,4,16,4,'N'),(16,4,17,2,'N'),(17,4,18,4,'N'),(18,5,14,4,'N'),(19,5,11,2,'N'),(20,5,4,1,'Y'),(21,6,8,4,'N'),(22,6,2,4,'N'),(23,6,16,1,'Y'),(24,6,6,2,'N');
