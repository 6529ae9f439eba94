CREATE TABLE Accounts (Id INTEGER PRIMARY KEY, Nick TEXT, Karma INTEGER, CreatedAt DATETIME, BirthYear INTEGER, Land TEXT, Site TEXT, ProfileViews INTEGER);
CREATE TABLE Entries (Id INTEGER PRIMARY KEY, EntryType INTEGER, ParentId INTEGER, AuthorId INTEGER, Headline TEXT, Topic TEXT, PostedAt DATETIME, Points INTEGER, Views INTEGER, AcceptedId INTEGER, ClosedAt DATETIME, FOREIGN KEY (AuthorId) REFERENCES Accounts(Id));
CREATE TABLE Remarks (Id INTEGER PRIMARY KEY, EntryId INTEGER, AccountId INTEGER, Body TEXT, Points INTEGER, MadeAt DATETIME, FOREIGN KEY (EntryId) REFERENCES Entries(Id), FOREIGN KEY (AccountId) REFERENCES Accounts(Id));
CREATE TABLE Ballots (Id INTEGER PRIMARY KEY, EntryId INTEGER, AccountId INTEGER, Kind TEXT, CastOn DATE, Bounty INTEGER, FOREIGN KEY (EntryId) REFERENCES Entries(Id), FOREIGN KEY (AccountId) REFERENCES Accounts(Id));
CREATE TABLE Medals (Id INTEGER PRIMARY KEY, AccountId INTEGER, MedalName TEXT, Tier TEXT, AwardedOn DATE, FOREIGN KEY (AccountId) REFERENCES Accounts(Id));
CREATE TABLE Revisions (Id INTEGER PRIMARY KEY, EntryId INTEGER, AccountId INTEGER, RevDate DATE, RevCode TEXT, FOREIGN KEY (EntryId) REFERENCES Entries(Id), FOREIGN KEY (AccountId) REFERENCES Accounts(Id));

INSERT INTO Accounts VALUES
(1, 'heapwalker', 18420, '2012-03-14 09:12:00', 1979, 'Finland', 'https://heapwalker.example', 2310),
(2, 'mira_segv', 9655, '2013-07-02 21:40:00', 1991, 'Serbia', NULL, 1204),
(3, 'tabs_not_spaces', 412, '2018-11-19 08:03:00', 1996, 'Canada', NULL, 88),
(4, 'nullpointr', 27, '2021-01-05 17:55:00', NULL, NULL, NULL, 9),
(5, 'LazyIterator', 5230, '2014-05-28 12:30:00', 1984, 'India', 'https://lazyit.example', 973),
(6, 'qbit', 1, '2022-09-30 23:11:00', 2004, 'Brazil', NULL, 3),
(7, 'vim_exit', 3077, '2015-02-11 14:27:00', 1988, 'Germany', NULL, 641),
(8, 'Oxidized', 12840, '2012-12-24 19:00:00', 1968, 'Germany', 'https://oxide.example', 1875),
(9, 'semicolonista', 760, '2019-06-06 06:06:00', 2001, 'Spain', NULL, 150),
(10, 'cargo_cult', 145, '2020-04-17 10:45:00', 1999, 'India', NULL, 42);

INSERT INTO Entries VALUES
(101, 1, NULL, 3, 'Why does my slice alias the original array?', 'go', '2019-02-03 10:05:00', 14, 3120, 111, NULL),
(102, 1, NULL, 4, 'Undefined variable inside a loop', 'javascript', '2021-01-05 18:10:00', -3, 210, NULL, '2021-01-06 09:00:00'),
(103, 1, NULL, 2, 'Borrow checker rejects a two-phase update', 'rust', '2018-08-21 15:44:00', 37, 9850, 114, NULL),
(104, 1, NULL, 9, 'Difference between WHERE and HAVING', 'sql', '2019-09-12 11:30:00', 22, 15400, 116, NULL),
(105, 1, NULL, 5, 'Memory use of a generator pipeline', 'python', '2016-04-27 07:20:00', 29, 7210, 118, NULL),
(106, 1, NULL, 6, 'How do I learn programming fast?', 'general', '2022-10-01 00:02:00', -8, 95, NULL, '2022-10-01 06:30:00'),
(107, 1, NULL, 7, 'Rebase without losing merge commits', 'git', '2017-03-08 16:18:00', 18, 6430, 119, NULL),
(108, 1, NULL, 10, 'Cargo workspace with two lockfiles', 'rust', '2020-06-30 13:50:00', 5, 840, NULL, NULL),
(111, 2, 101, 1, NULL, NULL, '2019-02-03 10:41:00', 31, NULL, NULL, NULL),
(112, 2, 101, 5, NULL, NULL, '2019-02-04 08:00:00', 6, NULL, NULL, NULL),
(113, 2, 102, 9, NULL, NULL, '2021-01-05 18:25:00', 2, NULL, NULL, NULL),
(114, 2, 103, 8, NULL, NULL, '2018-08-21 17:02:00', 58, NULL, NULL, NULL),
(115, 2, 103, 1, NULL, NULL, '2018-08-23 22:15:00', 12, NULL, NULL, NULL),
(116, 2, 104, 2, NULL, NULL, '2019-09-12 11:52:00', 40, NULL, NULL, NULL),
(117, 2, 104, 7, NULL, NULL, '2019-09-13 09:31:00', 9, NULL, NULL, NULL),
(118, 2, 105, 1, NULL, NULL, '2016-04-27 09:05:00', 44, NULL, NULL, NULL),
(119, 2, 107, 8, NULL, NULL, '2017-03-09 20:40:00', 25, NULL, NULL, NULL),
(120, 2, 104, 4, NULL, NULL, '2021-02-01 12:12:00', -1, NULL, NULL, NULL),
(121, 2, 108, 8, NULL, NULL, '2020-07-01 08:08:00', 7, NULL, NULL, NULL);

INSERT INTO Remarks VALUES
(1, 101, 7, 'Did you read about append and capacity?', 4, '2019-02-03 10:20:00'),
(2, 111, 3, 'Thanks, that solved it', 1, '2019-02-03 11:02:00'),
(3, 103, 8, 'Which edition are you on?', 2, '2018-08-21 15:59:00'),
(4, 103, 2, 'Edition 2018', 0, '2018-08-21 16:10:00'),
(5, 106, 5, 'Too broad for this site', 11, '2022-10-01 00:30:00'),
(6, 106, 7, 'Voting to close, too broad', 6, '2022-10-01 01:12:00'),
(7, 116, 9, 'Clear example, thanks', 3, '2019-09-12 12:20:00'),
(8, 118, 5, 'Thanks for the benchmark', 5, '2016-04-27 10:00:00'),
(9, 114, 2, 'This deserves more votes', 8, '2018-08-22 07:45:00'),
(10, 102, 8, 'Please post the error message', 7, '2021-01-05 18:15:00'),
(11, 102, 4, 'There is no error message', 0, '2021-01-05 18:40:00'),
(12, 119, 7, NULL, 0, '2017-03-09 21:00:00'),
(13, 108, 8, 'Show your Cargo.toml', 1, '2020-06-30 14:05:00'),
(14, 120, 2, 'This repeats the accepted answer', 9, '2021-02-01 13:00:00');

INSERT INTO Ballots VALUES
(1, 101, 1, 'U', '2019-02-03', NULL),
(2, 101, 5, 'U', '2019-02-05', NULL),
(3, 103, 1, 'U', '2018-08-22', NULL),
(4, 103, 7, 'U', '2018-09-01', NULL),
(5, 103, 8, 'F', '2018-08-22', NULL),
(6, 104, 5, 'U', '2019-09-20', NULL),
(7, 104, 10, 'U', '2020-05-02', NULL),
(8, 104, 1, 'F', '2019-09-13', NULL),
(9, 106, 5, 'D', '2022-10-01', NULL),
(10, 106, 7, 'D', '2022-10-01', NULL),
(11, 106, 8, 'D', '2022-10-01', NULL),
(12, 102, 8, 'D', '2021-01-05', NULL),
(13, 114, 2, 'U', '2018-08-21', NULL),
(14, 114, 1, 'U', '2018-08-24', NULL),
(15, 118, 5, 'U', '2016-04-27', NULL),
(16, 118, 8, 'B', '2016-05-04', 200),
(17, 108, 10, 'B', '2020-07-15', 50),
(18, 116, 9, 'U', '2019-09-12', NULL),
(19, 119, 7, 'U', '2017-03-09', NULL),
(20, 120, 2, 'D', '2021-02-01', NULL),
(21, 103, 5, 'B', '2018-08-30', 100),
(22, 103, 3, 'U', '2019-01-11', NULL);

INSERT INTO Medals VALUES
(1, 1, 'Sage', 'G', '2016-09-01'),
(2, 1, 'Editor', 'B', '2012-03-20'),
(3, 1, 'Good Answer', 'S', '2019-03-02'),
(4, 2, 'Good Answer', 'S', '2019-10-10'),
(5, 2, 'Editor', 'B', '2013-07-09'),
(6, 8, 'Sage', 'G', '2018-10-15'),
(7, 8, 'Great Answer', 'G', '2019-01-20'),
(8, 8, 'Editor', 'B', '2013-01-03'),
(9, 8, 'Patron', 'B', '2016-05-04'),
(10, 5, 'Patron', 'B', '2018-08-30'),
(11, 5, 'Curious', 'S', '2016-06-11'),
(12, 7, 'Editor', 'B', '2015-02-15'),
(13, 9, 'Popular Question', 'S', '2020-02-29'),
(14, 3, 'Scholar', 'B', '2019-02-03'),
(15, 10, 'Patron', 'B', '2020-07-15');

INSERT INTO Revisions VALUES
(1, 101, 7, '2019-02-03', 'T'),
(2, 103, 2, '2018-08-21', 'B'),
(3, 104, 1, '2019-09-13', 'B'),
(4, 104, 8, '2020-01-14', 'T'),
(5, 106, 8, '2022-10-01', 'C'),
(6, 102, 1, '2021-01-06', 'C'),
(7, 118, 1, '2016-04-29', 'B'),
(8, 118, 1, '2017-08-08', 'B'),
(9, 114, 8, '2018-09-02', 'B'),
(10, 107, 7, '2017-03-08', 'G'),
(11, 108, 8, '2020-07-01', 'G'),
(12, 104, 2, '2021-05-22', 'R');

