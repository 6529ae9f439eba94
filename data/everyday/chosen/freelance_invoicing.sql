CREATE TABLE clients (id INTEGER PRIMARY KEY, companyName TEXT, contactName TEXT, email TEXT, country TEXT, hourlyRate REAL, referredBy INTEGER, FOREIGN KEY (referredBy) REFERENCES clients(id));
CREATE TABLE projects (id INTEGER PRIMARY KEY, clientId INTEGER, title TEXT, startDate DATE, endDate DATE, budget REAL, status TEXT, FOREIGN KEY (clientId) REFERENCES clients(id));
CREATE TABLE timeEntries (id INTEGER PRIMARY KEY, projectId INTEGER, workDate DATE, hours REAL, task TEXT, isBillable INTEGER, FOREIGN KEY (projectId) REFERENCES projects(id));
CREATE TABLE invoices (id INTEGER PRIMARY KEY, invoiceNo TEXT, projectId INTEGER, issueDate DATE, dueDate DATE, paidDate DATE, amount REAL, currency TEXT, status TEXT, FOREIGN KEY (projectId) REFERENCES projects(id));
CREATE TABLE expenses (id INTEGER PRIMARY KEY, projectId INTEGER, category TEXT, vendor TEXT, amount REAL, spentOn DATE, reimbursable INTEGER, FOREIGN KEY (projectId) REFERENCES projects(id));
INSERT INTO clients VALUES
(1,'Bluebird Bakery','Sarah Lind','sarah@bluebird.com','IE',65,NULL),(2,'Nordwind Energy','Karl Voss','k.voss@nordwind.de','DE',95,NULL),(3,'Atelier Rive','Camille Roux','camille@rive.fr','FR',80,1),
(4,'Finch & Sons','Robert Finch',NULL,'GB',72,1),(5,'Tidal Software','Aoife Byrne','aoife@tidal.ie','IE',105,2),(6,'Museum of Maps','Piet de Boer','piet@maps.nl','NL',60,NULL),
(7,'Kernel Labs','Lukas Hahn','lukas@kernel.de','DE',110,5),(8,'Green Fork','Maeve Kelly',NULL,'IE',55,3),(9,'Orion Travel','Inga Holt','inga@orion.de','DE',78,NULL);
INSERT INTO projects VALUES
(1,1,'Website relaunch','2022-01-10','2022-04-30',6500,'completed'),(2,1,'Online shop','2023-02-01','2023-07-15',9800,'completed'),(3,2,'Annual report design','2022-11-01','2023-02-28',7200,'completed'),
(4,2,'Intranet','2023-05-15',NULL,24000,'active'),(5,3,'Brand identity','2022-06-01','2022-09-30',5400,'completed'),(6,4,'Newsletter templates','2023-03-01','2023-03-31',1600,'completed'),
(7,5,'Mobile app prototype','2023-01-09','2023-09-29',18500,'completed'),(8,5,'Dashboard redesign','2023-10-02',NULL,15000,'active'),(9,6,'Exhibition posters','2023-04-03','2023-05-05',2100,'cancelled'),
(10,7,'API documentation','2023-06-12',NULL,8800,'active'),(11,2,'Logo refresh','2023-09-04',NULL,3900,'on hold'),(12,8,'Menu design','2023-08-01','2023-08-20',950,'completed');
INSERT INTO timeEntries VALUES
(1,1,'2022-02-03',6.5,'design',1),(2,1,'2022-02-04',7,'coding',1),(3,2,'2023-03-06',8,'coding',1),(4,2,'2023-03-07',5.5,'coding',1),(5,2,'2023-03-08',2,'meeting',0),(6,3,'2022-12-05',4,'layout',1),
(7,4,'2023-06-01',3,'meeting',1),(8,4,'2023-06-02',8.5,'coding',1),(9,4,'2023-06-05',8,'coding',1),(10,4,'2023-06-06',7.5,'testing',1),(11,5,'2022-07-11',6,'design',1),(12,6,'2023-03-14',4.5,'design',1),
(13,7,'2023-02-13',9,'design',1),(14,7,'2023-02-14',7,'coding',1),(15,7,'2023-02-15',1.5,'meeting',0),(16,8,'2023-10-09',5,'design',1),(17,8,'2023-10-10',6,'design',1),(18,9,'2023-04-12',3.5,'layout',0),
(19,10,'2023-07-03',6,'writing',1),(20,10,'2023-07-04',4,'writing',1),(21,10,'2023-07-05',1,'meeting',0),(22,12,'2023-08-08',5,'layout',1);
INSERT INTO invoices VALUES
(1,'2022-001',1,'2022-03-01','2022-03-31','2022-03-25',3000,'EUR','paid'),(2,'2022-002',1,'2022-05-02','2022-06-01','2022-06-14',3500,'EUR','paid'),(3,'2022-003',5,'2022-10-03','2022-11-02','2022-10-20',5400,'EUR','paid'),
(4,'2023-001',3,'2023-03-01','2023-03-31','2023-04-18',7450,'EUR','paid'),(5,'2023-002',6,'2023-04-03','2023-05-03',NULL,1600,'GBP','overdue'),(6,'2023-003',7,'2023-04-28','2023-05-28','2023-05-26',8000,'EUR','paid'),
(7,'2023-004',2,'2023-07-20','2023-08-19','2023-08-02',9800,'EUR','paid'),(8,'2023-005',4,'2023-08-01','2023-08-31','2023-09-12',6200,'EUR','paid'),(9,'2023-006',12,'2023-08-25','2023-09-24',NULL,950,'EUR','overdue'),
(10,'2023-007',7,'2023-10-04','2023-11-03','2023-10-30',10900,'EUR','paid'),(11,'2023-008',10,'2023-10-16','2023-11-15',NULL,4100,'USD','sent'),(12,'2023-009',4,'2023-11-02','2023-12-02',NULL,7300,'EUR','sent'),(13,'2023-010',8,'2023-11-06','2023-12-06',NULL,2500,'EUR','draft'),(14,'2023-011',4,'2023-11-30','2023-12-30',NULL,1850,'EUR','draft');
INSERT INTO expenses VALUES
(1,1,'fonts','TypeHouse',120,'2022-02-01',1),(2,1,'hosting','HostBox',96,'2022-02-10',0),(3,2,'hosting','HostBox',144,'2023-02-15',1),(4,2,'photos','PixStock',260,'2023-03-20',1),(5,3,'printing','PrintKing',845.5,'2023-02-10',1),
(6,4,'travel','Deutsche Bahn',189.9,'2023-06-01',1),(7,4,'travel','Hotel Anker',312,'2023-06-02',1),(8,4,'software','Figma',45,'2023-06-10',0),(9,5,'fonts','TypeHouse',310,'2022-06-20',1),(10,7,'software','Figma',90,'2023-02-01',0),
(11,7,'travel','Ryanair',74.99,'2023-02-12',1),(12,9,'printing','PrintKing',402,'2023-04-20',0),(13,NULL,'software','Adobe',713.9,'2023-01-05',0),(14,NULL,'insurance','Hiscox',388,'2023-01-15',0),(15,8,'photos','PixStock',59,'2023-10-11',1);
