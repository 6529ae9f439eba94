CREATE TABLE Club (
  ClubID INTEGER PRIMARY KEY, ClubName TEXT, Country TEXT, LeagueTier INTEGER, StadiumCap INTEGER, BudgetMio REAL
);
CREATE TABLE Player (
  PlayerID INTEGER PRIMARY KEY, PlayerName TEXT, BirthDate TEXT, Nat TEXT, HeightCm INTEGER, WeightKg INTEGER, Foot TEXT, Pos TEXT, ClubID INTEGER, ContractEnd TEXT, ValueMio REAL
);
CREATE TABLE Scout (
  ScoutID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Region TEXT, EmpType TEXT, Since INTEGER
);
CREATE TABLE Fixture (
  FixtureID INTEGER PRIMARY KEY, HomeClub INTEGER, AwayClub INTEGER, KickOff TEXT, HomeGoals INTEGER, AwayGoals INTEGER, CompCode TEXT
);
CREATE TABLE Report (
  ReportID INTEGER PRIMARY KEY, ScoutID INTEGER, PlayerID INTEGER, FixtureID INTEGER, MinPlayed INTEGER, Pace INTEGER, Passing INTEGER, Shooting INTEGER, Overall INTEGER, Potential INTEGER, Recom TEXT, Remark TEXT
);

INSERT INTO Club VALUES
(1, 'Rovers Halden', 'NOR', 1, 9800, 14.5),
(2, 'SC Mirador', 'ESP', 2, 15400, 11.0),
(3, 'Atletico Serrano', 'ESP', 1, 41200, 96.0),
(4, 'Union Bremke', 'GER', 1, 27500, 58.3),
(5, 'VfR Altstadt', 'GER', 2, 18100, 17.9),
(6, 'Dunmore Athletic', 'IRL', 1, 6200, 4.1),
(7, 'FK Zelena', 'CZE', 1, 12900, 21.4),
(8, 'Lisova Kyiv', 'UKR', 1, 16500, NULL);

INSERT INTO Player VALUES
(1, 'Jonas Eide', '2004-03-11', 'NOR', 184, 78, 'R', 'ST', 1, '2025-06-30', 6.5),
(2, 'Mikkel Strand', '2001-08-25', 'NOR', 191, 86, 'R', 'CB', 1, '2024-12-31', 2.8),
(3, 'Iker Robles', '2005-01-19', 'ESP', 172, 64, 'L', 'LW', 2, '2026-06-30', 9.4),
(4, 'Pablo Quiroga', '1999-11-02', 'ESP', 178, 73, 'R', 'CM', 2, '2024-06-30', 1.9),
(5, 'Rafa Montero', '2002-05-14', 'ESP', 181, 76, 'R', 'ST', 3, '2027-06-30', 34.0),
(6, 'Diego Paz', '2003-07-07', 'ARG', 169, 66, 'L', 'AM', 3, '2028-06-30', 41.5),
(7, 'Emile Fofana', '1998-02-23', 'CIV', 188, 84, 'R', 'CB', 3, '2025-06-30', 18.2),
(8, 'Lukas Brandl', '2004-10-30', 'AUT', 180, 74, 'B', 'CM', 4, '2026-06-30', 12.7),
(9, 'Timo Hess', '2000-06-16', 'GER', 193, 88, 'R', 'GK', 4, '2027-06-30', 15.0),
(10, 'Kofi Adjei', '2003-12-05', 'GHA', 175, 70, 'R', 'RW', 4, '2025-06-30', 22.3),
(11, 'Nils Gerber', '2006-04-21', 'GER', 183, 72, 'L', 'LB', 5, '2025-06-30', 3.3),
(12, 'Arda Yalcin', '2002-09-09', 'TUR', 177, 71, 'B', 'AM', 5, '2024-06-30', 5.1),
(13, 'Sean Kilbride', '1997-01-28', 'IRL', 186, 82, 'R', 'CB', 6, '2024-11-30', 0.6),
(14, 'Cian Moran', '2005-08-13', 'IRL', 179, 70, 'L', 'ST', 6, '2025-11-30', 1.2),
(15, 'Tomas Hruby', '2001-03-03', 'CZE', 182, 77, 'R', 'CM', 7, '2026-06-30', 7.8),
(16, 'Marek Dusil', '2004-12-18', 'CZE', 189, 80, 'R', 'GK', 7, '2027-06-30', 2.2),
(17, 'Andriy Koval', '2003-02-14', 'UKR', 176, 68, 'L', 'LW', 8, '2025-12-31', 11.6),
(18, 'Bohdan Lys', '2000-10-01', 'UKR', 185, 79, 'R', 'ST', 8, '2024-12-31', 8.9),
(19, 'Joao Tavares', '2006-06-08', 'POR', 174, NULL, 'R', 'RW', NULL, NULL, 2.0);

INSERT INTO Scout VALUES
(1, 'Bernd', 'Ostermann', 'Central Europe', 'F', 2009),
(2, 'Carla', 'Vives', 'Iberia', 'F', 2015),
(3, 'Declan', 'Roche', 'British Isles', 'P', 2019),
(4, 'Ingrid', 'Solheim', 'Nordics', 'P', 2021),
(5, 'Pavel', 'Kriz', 'Eastern Europe', 'F', 2012),
(6, 'Stefan', 'Udo', 'Central Europe', 'V', 2023);

INSERT INTO Fixture VALUES
(1, 3, 2, '2023-02-04 18:30:00', 1, 2, 'L'),
(2, 4, 5, '2023-03-05 19:30:00', 4, 0, 'L'),
(3, 1, 6, '2023-04-03 20:30:00', 1, 0, 'F'),
(4, 7, 8, '2023-05-02 18:30:00', 2, 1, 'F'),
(5, 3, 4, '2023-05-31 19:30:00', 2, 3, 'EC'),
(6, 2, 3, '2023-06-29 20:30:00', 2, 0, 'L'),
(7, 5, 4, '2023-07-28 18:30:00', 0, 1, 'L'),
(8, 8, 1, '2023-08-26 19:30:00', 0, 1, 'EC'),
(9, 6, 7, '2023-09-24 20:30:00', 2, 2, 'F'),
(10, 4, 3, '2023-10-23 18:30:00', 4, 0, 'EC'),
(11, 7, 3, '2023-11-21 19:30:00', 3, 1, 'EC'),
(12, 5, 2, '2023-12-20 20:30:00', NULL, NULL, 'F');

INSERT INTO Report VALUES
(301, 4, 10, 5, 90, 7, 7, 7, 7, 8, NULL, NULL),
(302, 5, 6, 11, 78, 7, 7, 9, 8, 9, 'S', 'good left foot'),
(303, 2, 5, 5, 63, 7, 9, 8, 10, 10, 'S', 'tires after the hour'),
(304, 5, 12, 7, 12, 6, 7, 4, 6, 8, 'F', NULL),
(305, 2, 6, 1, 45, 7, 10, 8, 8, 8, 'S', 'strong in the air'),
(306, 2, 14, 3, 27, 5, 5, 5, 6, 7, 'F', 'quick first touch'),
(307, 3, 4, 1, 45, 6, 5, 5, 6, 7, 'F', 'tires after the hour'),
(308, 1, 10, 10, 90, 6, 6, 7, 8, 10, 'S', NULL),
(309, 5, 6, 1, 45, 8, 8, 8, 7, 9, 'F', 'tires after the hour'),
(310, 2, 9, 10, 90, NULL, 6, NULL, 5, 6, 'R', 'strong in the air'),
(311, 1, 15, 9, 63, 7, 6, 6, 7, 7, 'F', NULL),
(312, 2, 13, 3, 63, 7, 5, 5, 6, 6, 'R', 'good left foot'),
(313, 2, 8, 2, 78, 9, 8, 6, 6, 7, 'F', 'calm on the ball'),
(314, 2, 15, 4, 27, 8, 6, 6, 9, 9, 'S', 'tires after the hour'),
(315, 2, 2, 8, 27, 7, 7, 6, 8, 8, 'S', 'quick first touch'),
(316, 1, 5, 1, 27, 9, 7, 7, 10, 10, 'S', 'tires after the hour'),
(317, 4, 7, 1, 90, 7, 6, 7, 9, 9, 'S', 'quick first touch'),
(318, 5, 10, 10, 12, 7, 9, 7, 6, 9, 'F', NULL),
(319, 1, 5, 5, 45, 7, 7, 8, 9, 10, 'S', 'strong in the air'),
(320, 2, 12, 7, 78, 5, 7, 6, 8, 9, 'S', 'loses duels'),
(321, 5, 2, 3, 63, 8, 5, 6, 6, 7, 'F', 'poor left foot'),
(322, 1, 18, 4, 27, 7, 8, 4, 6, 6, 'R', 'loses duels'),
(323, 3, 3, 6, 90, 6, 8, 6, 7, 9, 'F', 'poor left foot'),
(324, 5, 9, 10, 90, NULL, 7, NULL, 6, 6, 'R', NULL),
(325, 1, 5, 11, 27, 10, 9, 8, 10, 10, 'S', 'quick first touch'),
(326, 2, 1, 3, 63, 6, 5, 5, 8, 10, 'S', 'leader on the pitch'),
(327, 3, 9, 2, 45, NULL, 7, NULL, 7, 7, 'F', 'good left foot'),
(328, 2, 10, 7, 90, 8, 7, 9, 8, 10, 'S', 'tires after the hour'),
(329, 2, 17, 8, 63, 7, 8, 7, 6, 6, 'R', 'strong in the air'),
(330, 3, 16, 11, 90, NULL, 5, NULL, 7, 8, NULL, 'leader on the pitch');

