CREATE TABLE webClient (clientId INTEGER PRIMARY KEY, companyName TEXT, contactFirst TEXT, contactLast TEXT, sector TEXT, city TEXT, clientSince TEXT, leftUs TEXT, monthlyFee REAL, careOf INTEGER);

INSERT INTO webClient VALUES
(1, 'Almond & Rye Bakery', 'Petra', 'Vogt', 'food', 'Brunnfeld', '2015-03-02', NULL, 45.0, 1),
(2, 'Dr Kessling Orthodontics', 'Uwe', 'Kessling', 'health', 'Brunnfeld', '2018-11-19', NULL, 79.0, 2),
(3, 'Halvor Windows', 'Marit', 'Halvorsen', 'trade', 'Nordach', '2012-06-30', NULL, 60.0, 1),
(4, 'Yoga Loft Nordach', 'Sunita', 'Bose', 'sport', 'Nordach', '2020-01-13', NULL, 25.0, 3),
(5, 'Rossi Tiles', 'Marco', 'Rossi', 'trade', 'Elmstadt', '2016-08-08', '2024-05-31', 38.0, 2),
(6, 'Elmstadt Chess Club', 'Greta', 'Lindt', 'club', 'Elmstadt', '2019-02-25', NULL, 0.0, 3),
(7, 'Blue Heron Kayaks', 'Jonas', 'Wehr', 'sport', 'Seeboden', '2021-04-07', NULL, 55.0, 1),
(8, 'Nine Lives Cat Hotel', 'Olga', 'Petrenko', 'animals', 'Brunnfeld', '2022-09-15', NULL, 49.0, 2),
(9, 'Kanzlei Tromm', 'Edith', 'Tromm', 'law', 'Elmstadt', '2013-10-21', NULL, 120.0, 3),
(10, 'Seeboden Fire Brigade', 'Karl', 'Obermair', 'club', 'Seeboden', '2017-05-05', NULL, 0.0, 1),
(11, 'Vinyl Cellar', 'Dean', 'Marsh', 'shop', 'Nordach', '2023-03-27', NULL, 35.0, NULL);

CREATE TABLE teamMate (mateId INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, job TEXT, hourlyRate REAL, bossId INTEGER, FOREIGN KEY (bossId) REFERENCES teamMate(mateId));

INSERT INTO teamMate VALUES
(1, 'Aurel', 'Stamm', 'founder', 95.0, NULL),
(2, 'Birgit', 'Falke', 'developer', 80.0, 1),
(3, 'Cosmo', 'Riedl', 'developer', 75.0, 2),
(4, 'Daria', 'Nowicka', 'designer', 72.0, 1),
(5, 'Enzo', 'Maier', 'trainee', 30.0, 2);

CREATE TABLE registrarCo (regCode TEXT PRIMARY KEY, regName TEXT, country TEXT, panelLogin TEXT, supportPhone TEXT);

INSERT INTO registrarCo VALUES
('NB', 'NameBarn', 'DE', 'agency@stamm', '+49 30 5550101'),
('HX', 'Hexadom', 'NL', 'stamm-web', NULL),
('OR', 'Orchard Registry', 'GB', 'astamm', '+44 20 5550177'),
('QD', 'QuickDot', 'US', 'stamm_old', NULL);

CREATE TABLE domainName (domId INTEGER PRIMARY KEY, fqdn TEXT, clientId INTEGER, regCode TEXT, firstRegistered TEXT, paidUntil TEXT, autoRenew INTEGER, yearlyPrice REAL, dnssec INTEGER, nameServer TEXT, memo TEXT, FOREIGN KEY (clientId) REFERENCES webClient(clientId), FOREIGN KEY (regCode) REFERENCES registrarCo(regCode));

INSERT INTO domainName VALUES
(1, 'almondrye.example', 1, 'NB', '2015-03-05', date('now', '+42 days'), 1, 14.9, 0, 'ns.parkit', NULL),
(2, 'almond-and-rye.example', 1, 'NB', '2017-07-01', date('now', '+220 days'), 1, 14.9, 0, 'ns.parkit', 'only redirects to main site'),
(3, 'kessling-smile.example', 2, 'HX', '2018-11-20', date('now', '+3 days'), 1, 12.5, 0, 'ns1.stamm', NULL),
(4, 'braces4you.example', 2, 'HX', '2019-05-14', date('now', '+175 days'), 1, 12.5, 0, 'ns1.stamm', 'only redirects to main site'),
(5, 'halvorwindows.example', 3, 'NB', '2012-07-02', date('now', '+221 days'), 1, 14.9, 1, 'ns.parkit', NULL),
(6, 'halvor-fenster.example', 3, 'OR', '2014-01-09', date('now', '+48 days'), 1, 22.0, 0, 'ns1.stamm', 'only redirects to main site'),
(7, 'yogaloft-nordach.example', 4, 'HX', '2020-01-14', date('now', '+53 days'), 1, 12.5, 0, 'ns1.stamm', NULL),
(8, 'rossitiles.example', 5, 'QD', '2016-08-09', date('now', '-70 days'), 0, 18.0, 0, 'ns1.stamm', 'rossitiles: client wants to move it'),
(9, 'elmchess.example', 6, 'NB', '2019-02-26', date('now', '+95 days'), 1, 14.9, 0, 'ns1.stamm', NULL),
(10, 'blueheron-kayak.example', 7, 'OR', '2021-04-08', date('now', '+136 days'), 1, 22.0, 0, 'ns1.stamm', NULL),
(11, 'kayak-rental.example', 7, 'OR', '2022-05-16', date('now', '+174 days'), 0, 36.0, 0, 'ns.cloudherd', NULL),
(12, 'nineliveshotel.example', 8, 'HX', '2022-09-16', date('now', '+297 days'), 1, 12.5, 1, 'ns1.stamm', NULL),
(13, 'tromm-law.example', 9, 'NB', '2013-10-22', date('now', '+333 days'), 1, 14.9, 0, 'ns1.stamm', NULL),
(14, 'kanzleitromm.example', 9, 'NB', '2013-10-22', date('now', '+334 days'), 1, 14.9, 0, 'ns.parkit', 'only redirects to main site'),
(15, 'scheidung-elmstadt.example', 9, 'QD', '2020-06-11', date('now', '-15 days'), 0, 18.0, 0, 'ns1.stamm', NULL),
(16, 'ff-seeboden.example', 10, 'NB', '2017-05-06', date('now', '+164 days'), 1, 14.9, 0, 'ns.cloudherd', NULL),
(17, 'vinylcellar.example', 11, 'HX', '2023-03-28', date('now', '+125 days'), 1, 12.5, 0, 'ns.cloudherd', NULL),
(18, 'stamm-web.example', NULL, 'NB', '2010-02-02', date('now', '+71 days'), 1, 14.9, 1, 'ns1.stamm', NULL),
(19, 'dieagentur.example', NULL, 'OR', '2018-08-18', date('now', '+19 days'), 0, 22.0, 0, 'ns.parkit', NULL),
(20, 'pixelstamm.example', NULL, 'QD', '2011-11-11', date('now', '+10 days'), 0, 18.0, 0, 'ns1.stamm', NULL);

CREATE TABLE tlsCert (certId INTEGER PRIMARY KEY, domId INTEGER, issuer TEXT, validFrom TEXT, validTo TEXT, keyBits INTEGER, wildcard INTEGER, price REAL, revokedOn TEXT, FOREIGN KEY (domId) REFERENCES domainName(domId));

INSERT INTO tlsCert VALUES
(1, 1, 'TrustMark', date('now', '-613 days'), date('now', '-248 days'), 2048, 0, 59.0, NULL),
(2, 1, 'TrustMark', date('now', '-105 days'), date('now', '+260 days'), 2048, 0, 59.0, NULL),
(3, 2, 'LetsLock', date('now', '-7 days'), date('now', '+83 days'), 2048, 0, 0.0, NULL),
(4, 3, 'LetsLock', date('now', '-63 days'), date('now', '+27 days'), 4096, 0, 0.0, NULL),
(5, 5, 'TrustMark', date('now', '-217 days'), date('now', '+148 days'), 2048, 1, 59.0, NULL),
(6, 6, 'LetsLock', date('now', '-74 days'), date('now', '+16 days'), 4096, 0, 0.0, NULL),
(7, 7, 'LetsLock', date('now', '-155 days'), date('now', '-65 days'), 2048, 0, 0.0, date('now', '-125 days')),
(8, 7, 'LetsLock', date('now', '-62 days'), date('now', '+28 days'), 4096, 0, 0.0, NULL),
(9, 9, 'TrustMark', date('now', '-245 days'), date('now', '+120 days'), 2048, 1, 59.0, NULL),
(10, 10, 'LetsLock', date('now', '-93 days'), date('now', '-3 days'), 2048, 0, 0.0, NULL),
(11, 10, 'LetsLock', date('now', '-93 days'), date('now', '-3 days'), 2048, 0, 0.0, NULL),
(12, 11, 'LetsLock', date('now', '-84 days'), date('now', '+6 days'), 2048, 0, 0.0, NULL),
(13, 12, 'LetsLock', date('now', '-5 days'), date('now', '+85 days'), 4096, 0, 0.0, NULL),
(14, 13, 'TrustMark', date('now', '-611 days'), date('now', '-246 days'), 2048, 0, 59.0, NULL),
(15, 13, 'TrustMark', date('now', '-116 days'), date('now', '+249 days'), 4096, 0, 59.0, NULL),
(16, 14, 'LetsLock', date('now', '-8 days'), date('now', '+82 days'), 2048, 0, 0.0, NULL),
(17, 16, 'LetsLock', date('now', '-154 days'), date('now', '-64 days'), 2048, 0, 0.0, NULL),
(18, 16, 'LetsLock', date('now', '-79 days'), date('now', '+11 days'), 4096, 0, 0.0, NULL),
(19, 17, 'TrustMark', date('now', '-95 days'), date('now', '+270 days'), 2048, 0, 59.0, NULL),
(20, 18, 'LetsLock', date('now', '-38 days'), date('now', '+52 days'), 4096, 0, 0.0, NULL),
(21, 19, 'LetsLock', date('now', '-106 days'), date('now', '-16 days'), 2048, 0, 0.0, NULL),
(22, 19, 'LetsLock', date('now', '-44 days'), date('now', '+46 days'), 2048, 0, 0.0, NULL);

CREATE TABLE mailBox (boxId INTEGER PRIMARY KEY, domId INTEGER, localPart TEXT, quotaMb INTEGER, usedMb INTEGER, lastLogin TEXT, forwardOnly INTEGER, FOREIGN KEY (domId) REFERENCES domainName(domId));

INSERT INTO mailBox VALUES
(1, 1, 'office', 10000, 1100, date('now', '-400 days'), 0),
(2, 2, 'invoices', 2000, 1220, date('now'), 0),
(3, 2, 'shop', 10000, 9300, date('now', '-1 days'), 0),
(4, 2, 'booking', 10000, 1100, date('now', '-400 days'), 1),
(5, 3, 'uwe', 10000, 200, date('now', '-2 days'), 0),
(6, 3, 'invoices', 10000, 9300, date('now', '-120 days'), 0),
(7, 3, 'office', 10000, 2800, date('now', '-1 days'), 0),
(8, 6, 'info', 10000, 1100, date('now'), 0),
(9, 6, 'invoices', 2000, 1860, date('now', '-1 days'), 0),
(10, 7, 'karl', 10000, 4400, date('now', '-3 days'), 0),
(11, 7, 'uwe', 10000, 4400, NULL, 0),
(12, 8, 'booking', 10000, 9900, date('now', '-40 days'), 0),
(13, 10, 'karl', 5000, 4950, date('now', '-9 days'), 0),
(14, 11, 'booking', 2000, 1220, date('now', '-9 days'), 0),
(15, 12, 'invoices', 5000, 2200, date('now'), 0),
(16, 14, 'booking', 5000, 4150, date('now', '-2 days'), 0),
(17, 15, 'petra', 2000, 1220, date('now', '-2 days'), 0),
(18, 16, 'karl', 1000, 280, NULL, 1),
(19, 16, 'test', 5000, 100, date('now', '-40 days'), 0),
(20, 19, 'info', 5000, 100, NULL, 0),
(21, 20, 'uwe', 10000, 8300, date('now', '-2 days'), 1),
(22, 20, 'invoices', 10000, 6100, date('now', '-400 days'), 0),
(23, 20, 'karl', 10000, 8300, date('now', '-40 days'), 0);

CREATE TABLE supportJob (jobId INTEGER PRIMARY KEY, clientId INTEGER, doneBy INTEGER, askedVia TEXT, askedAt TEXT, finishedOn TEXT, whatWasIt TEXT, hoursSpent REAL, goodwill INTEGER, billedOn TEXT, FOREIGN KEY (clientId) REFERENCES webClient(clientId), FOREIGN KEY (doneBy) REFERENCES teamMate(mateId));

INSERT INTO supportJob VALUES
(1, 10, 4, 'mail', datetime('now', 'start of day', '-25 days', '+13 hours', '+20 minutes'), date('now', '-22 days'), 'newsletter template', 1.5, 0, date('now', '-2 days')),
(2, 7, 5, 'in person', datetime('now', 'start of day', '-386 days', '+10 hours', '+30 minutes'), date('now', '-385 days'), 'plugin updates', 0.25, 0, date('now', '-365 days')),
(3, 9, 4, 'mail', datetime('now', 'start of day', '-53 days', '+9 hours', '+5 minutes'), date('now', '-51 days'), 'slow page', 1, 1, NULL),
(4, 4, 2, 'mail', datetime('now', 'start of day', '-260 days', '+15 hours', '+0 minutes'), date('now', '-252 days'), 'cookie banner', 1.5, 1, NULL),
(5, 10, 2, 'phone', datetime('now', 'start of day', '-299 days', '+13 hours', '+20 minutes'), date('now', '-295 days'), 'newsletter template', 3, 0, date('now', '-275 days')),
(6, 8, 3, 'mail', datetime('now', 'start of day', '-43 days', '+9 hours', '+5 minutes'), date('now', '-40 days'), 'slow page', 1.5, 0, date('now', '-20 days')),
(7, 1, 4, 'mail', datetime('now', 'start of day', '-384 days', '+11 hours', '+45 minutes'), date('now', '-384 days'), 'cookie banner', 0.5, 0, NULL),
(8, 10, 4, 'in person', datetime('now', 'start of day', '-202 days', '+11 hours', '+45 minutes'), date('now', '-201 days'), 'slow page', 1, 0, date('now', '-181 days')),
(9, 2, 4, 'mail', datetime('now', 'start of day', '-239 days', '+16 hours', '+40 minutes'), date('now', '-235 days'), 'newsletter template', 5.5, 0, date('now', '-215 days')),
(10, 1, 3, 'mail', datetime('now', 'start of day', '-370 days', '+8 hours', '+10 minutes'), date('now', '-362 days'), 'new opening hours on home page', 1, 0, date('now', '-342 days')),
(11, 5, 3, 'mail', datetime('now', 'start of day', '-915 days', '+15 hours', '+0 minutes'), date('now', '-911 days'), 'photos swapped', 0.25, 1, date('now', '-891 days')),
(12, 8, 4, 'in person', datetime('now', 'start of day', '-140 days', '+13 hours', '+20 minutes'), date('now', '-139 days'), 'slow page', 1, 0, date('now', '-119 days')),
(13, 4, 2, 'in person', datetime('now', 'start of day', '-369 days', '+8 hours', '+10 minutes'), date('now', '-361 days'), 'new opening hours on home page', 3, 0, NULL),
(14, 6, 3, 'in person', datetime('now', 'start of day', '-180 days', '+10 hours', '+30 minutes'), date('now', '-179 days'), 'slow page', 5.5, 0, NULL),
(15, 8, 2, 'mail', datetime('now', 'start of day', '-122 days', '+16 hours', '+40 minutes'), date('now', '-120 days'), 'plugin updates', 1, 0, date('now', '-100 days')),
(16, 4, 2, 'phone', datetime('now', 'start of day', '-106 days', '+9 hours', '+5 minutes'), date('now', '-97 days'), 'newsletter template', 1.5, 0, date('now', '-77 days')),
(17, 7, 4, 'in person', datetime('now', 'start of day', '-207 days', '+15 hours', '+0 minutes'), date('now', '-205 days'), 'plugin updates', 2, 1, date('now', '-185 days')),
(18, 6, 2, 'phone', datetime('now', 'start of day', '-219 days', '+18 hours', '+55 minutes'), date('now', '-211 days'), 'plugin updates', 1, 0, NULL),
(19, 8, 3, 'mail', datetime('now', 'start of day', '-262 days', '+18 hours', '+55 minutes'), date('now', '-254 days'), 'photos swapped', 1, 0, NULL),
(20, 1, 3, 'in person', datetime('now', 'start of day', '-403 days', '+16 hours', '+40 minutes'), date('now', '-394 days'), 'site hacked, cleaned up', 0.25, 0, NULL),
(21, 10, 2, 'mail', datetime('now', 'start of day', '-113 days', '+13 hours', '+20 minutes'), date('now', '-107 days'), 'newsletter template', 3, 0, NULL),
(22, 2, 5, 'mail', datetime('now', 'start of day', '-300 days', '+18 hours', '+55 minutes'), date('now', '-300 days'), 'contact form broken', 0.5, 0, date('now', '-280 days')),
(23, 1, 2, 'in person', datetime('now', 'start of day', '-195 days', '+15 hours', '+0 minutes'), NULL, 'new opening hours on home page', NULL, 0, NULL),
(24, 8, 2, 'mail', datetime('now', 'start of day', '-345 days', '+18 hours', '+55 minutes'), date('now', '-345 days'), 'cookie banner', 1, 1, NULL),
(25, 5, 5, 'mail', datetime('now', 'start of day', '-915 days', '+11 hours', '+45 minutes'), date('now', '-913 days'), 'slow page', 1, 0, NULL),
(26, 2, 3, 'in person', datetime('now', 'start of day', '-100 days', '+11 hours', '+45 minutes'), date('now', '-95 days'), 'cookie banner', 0.5, 1, date('now', '-75 days')),
(27, 8, 2, 'mail', datetime('now', 'start of day', '-155 days', '+9 hours', '+5 minutes'), NULL, 'slow page', NULL, 0, NULL),
(28, 3, 5, 'mail', datetime('now', 'start of day', '-324 days', '+11 hours', '+45 minutes'), NULL, 'contact form broken', NULL, 0, NULL),
(29, 2, 3, 'mail', datetime('now', 'start of day', '-291 days', '+10 hours', '+30 minutes'), NULL, 'cookie banner', NULL, 0, NULL),
(30, 7, 3, 'in person', datetime('now', 'start of day', '+0 days', '+15 hours', '+0 minutes'), date('now'), 'new opening hours on home page', 3, 0, date('now')),
(31, 10, 2, 'phone', datetime('now', 'start of day', '-237 days', '+13 hours', '+20 minutes'), date('now', '-232 days'), 'photos swapped', 0.5, 1, NULL),
(32, 6, 4, 'phone', datetime('now', 'start of day', '-9 days', '+16 hours', '+40 minutes'), date('now', '-6 days'), 'new opening hours on home page', 0.5, 0, date('now')),
(33, 6, 2, 'mail', datetime('now', 'start of day', '-116 days', '+16 hours', '+40 minutes'), date('now', '-108 days'), 'slow page', 0.5, 1, date('now', '-88 days')),
(34, 9, 3, 'phone', datetime('now', 'start of day', '-221 days', '+16 hours', '+40 minutes'), date('now', '-218 days'), 'plugin updates', 0.25, 0, NULL),
(35, 5, 2, 'phone', datetime('now', 'start of day', '-915 days', '+15 hours', '+0 minutes'), date('now', '-915 days'), 'site hacked, cleaned up', 2, 0, date('now', '-895 days')),
(36, 5, 5, 'mail', datetime('now', 'start of day', '-915 days', '+8 hours', '+10 minutes'), date('now', '-906 days'), 'photos swapped', 0.25, 0, NULL),
(37, 6, 4, 'mail', datetime('now', 'start of day', '-100 days', '+13 hours', '+20 minutes'), date('now', '-97 days'), 'slow page', 3, 0, date('now', '-77 days')),
(38, 3, 3, 'phone', datetime('now', 'start of day', '-304 days', '+18 hours', '+55 minutes'), date('now', '-300 days'), 'slow page', 3, 0, date('now', '-280 days')),
(39, 9, 3, 'mail', datetime('now', 'start of day', '-384 days', '+11 hours', '+45 minutes'), date('now', '-382 days'), 'site hacked, cleaned up', 0.5, 0, NULL),
(40, 1, 5, 'mail', datetime('now', 'start of day', '-273 days', '+8 hours', '+10 minutes'), date('now', '-266 days'), 'slow page', 1.5, 1, NULL),
(41, 3, 3, 'phone', datetime('now', 'start of day', '-135 days', '+13 hours', '+20 minutes'), date('now', '-126 days'), 'slow page', 1, 0, NULL),
(42, 5, 4, 'in person', datetime('now', 'start of day', '-915 days', '+18 hours', '+55 minutes'), date('now', '-910 days'), 'slow page', 0.5, 1, NULL),
(43, 2, 4, 'mail', datetime('now', 'start of day', '-292 days', '+16 hours', '+40 minutes'), NULL, 'cookie banner', NULL, 1, NULL),
(44, 1, 2, 'mail', datetime('now', 'start of day', '-25 days', '+11 hours', '+45 minutes'), date('now', '-18 days'), 'cookie banner', 0.5, 0, date('now')),
(45, 4, 3, 'mail', datetime('now', 'start of day', '-357 days', '+9 hours', '+5 minutes'), date('now', '-349 days'), 'slow page', 0.25, 0, NULL),
(46, 8, 3, 'in person', datetime('now', 'start of day', '-140 days', '+16 hours', '+40 minutes'), date('now', '-136 days'), 'photos swapped', 0.5, 1, date('now', '-116 days')),
(47, 7, 3, 'mail', datetime('now', 'start of day', '-269 days', '+13 hours', '+20 minutes'), date('now', '-261 days'), 'cookie banner', 3, 1, NULL),
(48, 7, 3, 'mail', datetime('now', 'start of day', '-108 days', '+13 hours', '+20 minutes'), date('now', '-105 days'), 'plugin updates', 3, 0, date('now', '-85 days')),
(49, 7, 2, 'in person', datetime('now', 'start of day', '-226 days', '+9 hours', '+5 minutes'), date('now', '-217 days'), 'newsletter template', 5.5, 1, date('now', '-197 days')),
(50, 2, 2, 'in person', datetime('now', 'start of day', '-319 days', '+18 hours', '+55 minutes'), date('now', '-316 days'), 'site hacked, cleaned up', 2, 0, date('now', '-296 days')),
(51, 5, 5, 'mail', datetime('now', 'start of day', '-915 days', '+11 hours', '+45 minutes'), NULL, 'plugin updates', NULL, 0, NULL),
(52, 10, 4, 'in person', datetime('now', 'start of day', '-205 days', '+11 hours', '+45 minutes'), date('now', '-204 days'), 'new opening hours on home page', 2, 1, date('now', '-184 days')),
(53, 6, 3, 'in person', datetime('now', 'start of day', '-44 days', '+16 hours', '+40 minutes'), date('now', '-43 days'), 'contact form broken', 0.5, 1, NULL),
(54, 10, 3, 'mail', datetime('now', 'start of day', '-152 days', '+18 hours', '+55 minutes'), date('now', '-145 days'), 'newsletter template', 1.5, 0, NULL),
(55, 9, 2, 'mail', datetime('now', 'start of day', '-69 days', '+8 hours', '+10 minutes'), date('now', '-63 days'), 'photos swapped', 0.5, 0, date('now', '-43 days'));
