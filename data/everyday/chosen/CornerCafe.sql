CREATE TABLE Staff (StaffID INTEGER PRIMARY KEY, FirstName TEXT, LastName TEXT, Role TEXT, BirthDate DATE, HiredOn DATE);
CREATE TABLE MenuItems (ItemID INTEGER PRIMARY KEY, ItemName TEXT, Category TEXT, Price REAL, AddedOn DATE);
CREATE TABLE Sales (SaleID INTEGER PRIMARY KEY, StaffID INTEGER REFERENCES Staff(StaffID), ItemID INTEGER REFERENCES MenuItems(ItemID), SoldAt DATETIME, Qty INTEGER, Amount REAL, TakeAway TEXT);
CREATE TABLE Bookings (BookingID INTEGER PRIMARY KEY, GuestName TEXT, PartySize INTEGER, TableNo INTEGER, BookedFor DATETIME, CreatedAt DATETIME, Status TEXT);
INSERT INTO Staff VALUES
(1,'Mira','Hollis','Barista',DATE('now', '-24 years'),'2022-03-14'),
(2,'Tomas','Verne','Barista',DATE('now', '-31 years', '-45 days'),'2021-09-01'),
(3,'Gina','Abadi','Shift Lead',DATE('now', '-42 years'),DATE('now', 'start of year', '-1 year', '+120 days')),
(4,'Joel','Prentice','Kitchen','1969-05-20','2019-02-11'),
(5,'Saskia','Lund','Waiter',DATE('now', '-21 years', '-100 days'),DATE('now', 'start of month', '-1 month', '+5 days')),
(6,'Pavel','Ortiz','Waiter','1988-11-03','2023-06-05'),
(7,'Ines','Carrow','Kitchen','1961-01-27',DATE('now', '-5 days')),
(8,'Dan','Whitlow','Trainee',DATE('now', '-18 years', '-20 days'),DATE('now', 'start of year', '-1 year', '+200 days'));
INSERT INTO MenuItems VALUES
(1,'Flat White','Coffee',3.6,'2019-01-15'),(2,'Espresso','Coffee',2.4,'2019-01-15'),(3,'Filter Coffee','Coffee',2.9,'2020-04-02'),(4,'Chai Latte','Tea',3.9,'2022-10-03'),(5,'Earl Grey','Tea',2.7,'2019-01-15'),
(6,'Carrot Cake','Cake',4.2,'2021-05-17'),(7,'Cheese Scone','Bakery',3.1,'2023-02-08'),(8,'Avocado Toast','Breakfast',7.8,'2023-08-21'),(9,'Shakshuka','Breakfast',9.5,DATE('now', 'start of year', '-1 year', '+60 days')),(10,'Plum Crumble','Cake',4.6,DATE('now', 'start of month', '-1 month', '+8 days')),(11,'Oat Cookie','Bakery',2.2,DATE('now'));
INSERT INTO Sales VALUES
(1,1,1,DATETIME('now', 'weekday 0', '-13 days', 'start of day', '+8 hours', '+10 minutes'),2,7.2,'Y'),
(2,2,6,DATETIME('now', 'weekday 0', '-12 days', 'start of day', '+15 hours', '+20 minutes'),1,4.2,'N'),
(3,1,8,DATETIME('now', 'weekday 0', '-11 days', 'start of day', '+10 hours', '+5 minutes'),3,23.4,'N'),
(4,3,4,DATETIME('now', 'weekday 0', '-10 days', 'start of day', '+18 hours', '+40 minutes'),2,7.8,'N'),
(5,2,9,DATETIME('now', 'weekday 0', '-9 days', 'start of day', '+11 hours', '+30 minutes'),4,38.0,'N'),
(6,1,1,DATETIME('now', 'weekday 0', '-8 days', 'start of day', '+9 hours', '+15 minutes'),5,18.0,'Y'),
(7,3,10,DATETIME('now', 'weekday 0', '-7 days', 'start of day', '+14 hours', '+45 minutes'),3,13.8,'N'),
(8,1,2,DATETIME('now', 'start of day', '+8 hours', '+5 minutes'),1,2.4,'Y'),
(9,2,8,DATETIME('now', 'start of day', '+10 hours', '+50 minutes'),2,15.6,'N'),
(10,5,6,DATETIME('now', 'start of day', '+16 hours', '+10 minutes'),2,8.4,'N'),
(11,3,7,DATETIME('now', '-1 days', 'start of day', '+12 hours', '+25 minutes'),3,9.3,'Y'),
(12,1,3,DATETIME('now', '-1 days', 'start of day', '+7 hours', '+55 minutes'),2,5.8,'Y'),
(13,2,10,DATETIME('now', 'start of month', '-1 month', '+2 days', 'start of day', '+15 hours', '+10 minutes'),2,9.2,'N'),
(14,1,9,DATETIME('now', 'start of month', '-1 month', '+11 days', 'start of day', '+10 hours', '+40 minutes'),3,28.5,'N'),
(15,3,1,DATETIME('now', 'start of month', '-1 month', '+20 days', 'start of day', '+8 hours', '+30 minutes'),6,21.6,'Y'),
(16,5,4,DATETIME('now', 'start of month', 'start of day', '+18 hours', '+15 minutes'),3,11.7,'Y'),
(17,6,8,'2023-02-11 10:20:00',2,15.6,'N'),
(18,6,1,'2023-03-04 09:10:00',4,14.4,'N'),
(19,2,2,'2023-03-18 08:45:00',1,2.4,'Y'),
(20,1,6,'2023-05-13 15:35:00',3,12.6,'N'),
(21,6,8,'2023-07-08 11:05:00',5,39.0,'N'),
(22,2,5,'2023-08-19 16:50:00',2,5.4,'N'),
(23,1,7,'2023-10-06 18:05:00',2,6.2,'Y'),
(24,3,4,'2023-12-23 19:20:00',4,15.6,'Y'),
(25,1,1,'2024-03-09 09:40:00',3,10.8,'Y'),
(26,3,6,'2024-06-15 15:15:00',2,8.4,'N'),
(27,4,8,DATETIME('now', 'start of year', '-1 year', '+90 days', 'start of day', '+10 hours', '+30 minutes'),2,15.6,'N'),
(28,2,3,DATETIME('now', 'start of year', '-1 year', '+250 days', 'start of day', '+8 hours', '+20 minutes'),3,8.7,'Y');
INSERT INTO Bookings VALUES
(1,'Alder Family',6,4,DATETIME('now', 'weekday 0', '+2 days', 'start of day', '+18 hours', '+30 minutes'),DATETIME('now', '-2 days', 'start of day', '+9 hours', '+15 minutes'),'confirmed'),
(2,'Ruth Benning',2,1,DATETIME('now', 'start of day', '+12 hours', '+30 minutes'),DATETIME('now', '-6 days', 'start of day', '+17 hours', '+40 minutes'),'confirmed'),
(3,'Ruth Benning',3,2,DATETIME('now', 'weekday 0', '-8 days', 'start of day', '+13 hours'),DATETIME('now', 'start of month', '-1 month', '+4 days', 'start of day', '+11 hours', '+20 minutes'),'seated'),
(4,'Lantern Book Circle',9,6,DATETIME('now', 'start of month', '+1 month', '+7 days', 'start of day', '+19 hours'),DATETIME('now', 'start of day', '+10 hours', '+5 minutes'),'confirmed'),
(5,'Omar Quist',4,3,DATETIME('now', '+1 days', 'start of day', '+19 hours', '+30 minutes'),DATETIME('now', '-1 days', 'start of day', '+20 hours', '+10 minutes'),'confirmed'),
(6,'Petra Vogel',2,1,DATETIME('now', 'weekday 0', '-11 days', 'start of day', '+18 hours'),DATETIME('now', '-20 days', 'start of day', '+8 hours', '+30 minutes'),'no-show'),
(7,'Omar Quist',5,5,DATETIME('now', 'start of month', '-1 month', '+13 days', 'start of day', '+12 hours'),DATETIME('now', '-1 years', '-30 days', 'start of day', '+14 hours'),'seated'),
(8,'Hill Road Choir',12,6,DATETIME('now', 'start of month', '+1 month', '+19 days', 'start of day', '+18 hours'),DATETIME('now', 'start of month', '-1 month', '+24 days', 'start of day', '+13 hours', '+45 minutes'),'confirmed'),
(9,'Petra Vogel',2,2,'2023-12-16 17:30:00','2023-12-01 10:00:00','seated'),
(10,'Alder Family',5,4,'2023-05-14 12:00:00','2023-05-02 19:00:00','seated'),
(11,'Sam Ivers',3,3,'2024-03-10 11:30:00','2024-03-08 12:10:00','cancelled'),
(12,'Sam Ivers',2,1,DATETIME('now', 'start of day', '+18 hours', '+30 minutes'),DATETIME('now', 'start of day', '+7 hours', '+50 minutes'),'confirmed'),
(13,'Walk Group West',8,6,DATETIME('now', 'weekday 0', '+6 days', 'start of day', '+11 hours'),DATETIME('now', 'weekday 0', '-10 days', 'start of day', '+16 hours', '+25 minutes'),'confirmed'),
(14,'Nadia Brook',4,5,DATETIME('now', 'weekday 0', '+4 days', 'start of day', '+9 hours', '+30 minutes'),DATETIME('now', 'weekday 0', '-13 days', 'start of day', '+21 hours'),'cancelled'),
(15,'Hill Road Choir',10,6,DATETIME('now', 'start of year', '+1 year', '+30 days', 'start of day', '+18 hours'),DATETIME('now', '-3 days', 'start of day', '+18 hours', '+20 minutes'),'confirmed'),
(16,'Walk Group West',7,6,DATETIME('now', 'start of year', '-1 year', '+150 days', 'start of day', '+11 hours'),DATETIME('now', 'start of year', '-1 year', '+140 days', 'start of day', '+9 hours'),'seated');
