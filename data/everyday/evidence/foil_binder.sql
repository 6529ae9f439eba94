CREATE TABLE expansion (code TEXT PRIMARY KEY, exp_name TEXT, block TEXT, rel_dt TEXT, base_size INTEGER, foil_only INTEGER, type TEXT);
CREATE TABLE illustrator (ill_id INTEGER PRIMARY KEY, ill_name TEXT, country TEXT, born INTEGER);
CREATE TABLE card (card_id INTEGER PRIMARY KEY, card_name TEXT, exp_code TEXT, ill_id INTEGER, rarity TEXT, color_cd TEXT, card_type TEXT, cost INTEGER, atk INTEGER, def INTEGER, border TEXT, promo INTEGER, flavor TEXT);
CREATE TABLE legality (leg_id INTEGER PRIMARY KEY, card_id INTEGER, fmt TEXT, status TEXT);
CREATE TABLE ruling (rul_id INTEGER PRIMARY KEY, card_id INTEGER, rul_dt TEXT, rul_text TEXT);
CREATE TABLE foreign_print (fp_id INTEGER PRIMARY KEY, card_id INTEGER, lang TEXT, local_name TEXT);
CREATE TABLE price_log (pl_id INTEGER PRIMARY KEY, card_id INTEGER, log_dt TEXT, finish TEXT, usd REAL);

INSERT INTO expansion VALUES
('DWN', 'Dawn of Wyrms', 'Wyrm Cycle', '2015-03-20', 180, 0, 'core'),
('ASH', 'Ashes of Teverin', 'Wyrm Cycle', '2015-10-02', 145, 0, 'expansion'),
('CLK', 'Clockwork Siege', 'Gear Saga', '2017-05-12', 160, 0, 'expansion'),
('GLT', 'Gilded Vault', '-', '2018-12-07', 24, 1, 'promo'),
('TID', 'Tidebound', 'Sea Saga', '2020-09-18', 205, 0, 'core'),
('ABY', 'Abyssal Court', 'Sea Saga', '2021-04-23', 150, 0, 'expansion');

INSERT INTO illustrator VALUES
(1, 'Nadia Kowalczuk', 'Poland', 1979),
(2, 'Jeremy Stroud', 'USA', 1985),
(3, 'Akane Fujioka', 'Japan', 1990),
(4, 'Luca Bertolazzi', 'Italy', 1968),
(5, 'Tove Ekdahl', 'Sweden', NULL);

INSERT INTO card VALUES
(1, 'Ancient Copper Wyrm', 'DWN', 1, 'mythic', 'R', 'Creature', 7, 8, 7, 'black', 0, 'It slept through three kingdoms.'),
(2, 'Ashfield Scout', 'ASH', 2, 'common', 'R', 'Creature', 1, 2, 1, 'black', 0, NULL),
(3, 'Brass Sentinel', 'CLK', 4, 'uncommon', 'N', 'Artifact Creature', 4, 3, 5, 'black', 0, 'Wound once a year.'),
(4, 'Call of the Deep', 'TID', 3, 'rare', 'U', 'Spell', 3, NULL, NULL, 'black', 0, 'The tide answers.'),
(5, 'Coin of Teverin', 'GLT', 4, 'rare', 'N', 'Artifact', 2, NULL, NULL, 'gold', 1, NULL),
(6, 'Drowned Chancellor', 'ABY', 3, 'mythic', 'U,B', 'Creature', 5, 5, 6, 'borderless', 0, 'He still keeps the minutes.'),
(7, 'Ember Hatchling', 'DWN', 1, 'common', 'R', 'Creature', 2, 2, 2, 'black', 0, 'Mind the curtains.'),
(8, 'Forest Oath', 'DWN', 5, 'uncommon', 'G', 'Spell', 2, NULL, NULL, 'black', 0, NULL),
(9, 'Gearling Swarm', 'CLK', 2, 'common', 'N', 'Artifact Creature', 3, 1, 1, 'black', 0, 'Tick. Tick. Tick.'),
(10, 'Hourglass Duchess', 'CLK', 5, 'rare', 'W', 'Creature', 4, 4, 3, 'black', 0, 'Late is a matter of rank.'),
(11, 'Kraken of the Ninth Wave', 'TID', 3, 'mythic', 'U', 'Creature', 8, 9, 9, 'black', 0, NULL),
(12, 'Lantern Moth', 'TID', NULL, 'common', 'W', 'Creature', 1, 1, 1, 'black', 0, 'Drawn to drowned light.'),
(13, 'Mossback Elder', 'DWN', 4, 'rare', 'G', 'Creature', 6, 5, 8, 'black', 0, NULL),
(14, 'Pearl Diver', 'TID', 2, 'common', 'U', 'Creature', 2, 1, 3, 'black', 0, 'One breath, one fortune.'),
(15, 'Queen Under Salt', 'GLT', 3, 'mythic', 'B', 'Creature', 6, 7, 4, 'gold', 1, 'Her court is very quiet.'),
(16, 'Rust Plague', 'CLK', 2, 'uncommon', 'B', 'Spell', 3, NULL, NULL, 'black', 0, NULL),
(17, 'Saltwater Curse', 'ABY', 1, 'uncommon', 'B', 'Spell', 1, NULL, NULL, 'black', 0, 'Thirst is patient.'),
(18, 'Sunken Cathedral', 'ABY', 4, 'rare', 'N', 'Site', 0, NULL, NULL, 'borderless', 0, NULL),
(19, 'Teverin Ashmonger', 'ASH', 1, 'uncommon', 'R,B', 'Creature', 3, 3, 2, 'black', 0, 'He buys what burns.'),
(20, 'Wyrmslayer Bow', 'ASH', 5, 'rare', 'N', 'Artifact', 3, NULL, NULL, 'black', 0, NULL);

INSERT INTO legality VALUES
(1, 1, 'Open', 'Legal'),
(2, 1, 'Rotation', 'Not legal'),
(3, 1, 'Duel', 'Restricted'),
(4, 2, 'Open', 'Legal'),
(5, 2, 'Pauper', 'Legal'),
(6, 4, 'Open', 'Legal'),
(7, 4, 'Rotation', 'Legal'),
(8, 4, 'Duel', 'Banned'),
(9, 5, 'Open', 'Banned'),
(10, 5, 'Duel', 'Banned'),
(11, 6, 'Open', 'Legal'),
(12, 6, 'Rotation', 'Banned'),
(13, 7, 'Pauper', 'Legal'),
(14, 7, 'Open', 'Legal'),
(15, 9, 'Pauper', 'Banned'),
(16, 9, 'Open', 'Legal'),
(17, 10, 'Duel', 'Legal'),
(18, 11, 'Open', 'Legal'),
(19, 11, 'Rotation', 'Legal'),
(20, 12, 'Pauper', 'Legal'),
(21, 14, 'Pauper', 'Legal'),
(22, 14, 'Rotation', 'Legal'),
(23, 15, 'Duel', 'Restricted'),
(24, 17, 'Rotation', 'Legal'),
(25, 18, 'Open', 'Restricted'),
(26, 18, 'Rotation', 'Legal'),
(27, 20, 'Open', 'Legal');

INSERT INTO ruling VALUES
(1, 1, '2015-04-02', 'The sleep counter is removed before damage is dealt.'),
(2, 1, '2016-01-15', 'It may be copied only once a turn.'),
(3, 1, '2019-08-30', 'Damage to it counts as combat damage.'),
(4, 4, '2020-10-01', 'You may choose a target that is already tapped.'),
(5, 5, '2018-12-10', 'The coin flip happens before costs are paid.'),
(6, 5, '2019-02-22', 'A coin flip cannot be repeated by another effect.'),
(7, 6, '2021-05-06', 'Votes are counted in turn order.'),
(8, 10, '2017-06-14', 'The extra turn is skipped if she leaves play.'),
(9, 11, '2020-10-01', 'All nine waves resolve as one effect.'),
(10, 18, '2021-05-06', 'It enters play tapped.');

INSERT INTO foreign_print VALUES
(1, 1, 'German', 'Uralter Kupferlindwurm'),
(2, 1, 'Japanese', '太古の銅竜'),
(3, 1, 'Italian', 'Antico Dragone di Rame'),
(4, 4, 'German', 'Ruf der Tiefe'),
(5, 4, 'French', 'Appel des profondeurs'),
(6, 6, 'German', 'Ertrunkener Kanzler'),
(7, 6, 'Italian', 'Cancelliere Annegato'),
(8, 7, 'French', 'Petit de braise'),
(9, 10, 'German', 'Stundenglas-Herzogin'),
(10, 11, 'Japanese', '第九波の海魔'),
(11, 11, 'French', 'Kraken de la neuvième vague'),
(12, 13, 'German', 'Moosrücken-Ältester'),
(13, 3, 'Italian', 'Sentinella di Ottone'),
(14, 20, 'German', NULL);

INSERT INTO price_log VALUES
(1, 1, '2022-01-10', 'regular', 18.5),
(2, 1, '2022-01-10', 'foil', 44.0),
(3, 1, '2023-01-09', 'regular', 23.75),
(4, 1, '2023-01-09', 'foil', 61.2),
(5, 4, '2022-01-10', 'regular', 3.1),
(6, 4, '2023-01-09', 'regular', 4.45),
(7, 5, '2022-01-10', 'foil', 72.0),
(8, 5, '2023-01-09', 'foil', 95.5),
(9, 6, '2023-01-09', 'regular', 31.0),
(10, 6, '2023-01-09', 'foil', 58.9),
(11, 7, '2022-01-10', 'regular', 0.15),
(12, 10, '2023-01-09', 'regular', 6.2),
(13, 10, '2023-01-09', 'foil', 14.4),
(14, 11, '2022-01-10', 'regular', 27.3),
(15, 11, '2023-01-09', 'regular', 22.6),
(16, 14, '2023-01-09', 'regular', 0.1),
(17, 15, '2023-01-09', 'foil', 88.0),
(18, 18, '2023-01-09', 'regular', 12.9),
(19, 20, '2022-01-10', 'regular', 2.8),
(20, 13, '2023-01-09', 'foil', NULL);

