CREATE TABLE teams (
  id INTEGER PRIMARY KEY,
  team_name TEXT,
  site TEXT,
  product_line TEXT
);
CREATE TABLE agents (
  id INTEGER PRIMARY KEY,
  name TEXT,
  team_id INTEGER REFERENCES teams(id),
  team_lead_id INTEGER REFERENCES agents(id),
  hired_on TEXT,
  hourly_wage REAL,
  language TEXT,
  is_active INTEGER
);
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  full_name TEXT,
  phone TEXT,
  email TEXT,
  city TEXT,
  plan TEXT,
  customer_since TEXT
);
CREATE TABLE calls (
  id INTEGER PRIMARY KEY,
  agent_id INTEGER REFERENCES agents(id),
  customer_id INTEGER REFERENCES customers(id),
  started_at DATETIME,
  duration_sec INTEGER,
  wait_sec INTEGER,
  topic TEXT,
  outcome TEXT
);
CREATE TABLE surveys (
  id INTEGER PRIMARY KEY,
  call_id INTEGER REFERENCES calls(id),
  score INTEGER,
  would_recommend INTEGER,
  comment TEXT,
  answered_on TEXT
);
INSERT INTO teams VALUES
(1,'Alpha','Glasgow','Broadband'),
(2,'Bravo','Glasgow','Mobile'),
(3,'Charlie','Cardiff','Broadband'),
(4,'Delta','Cardiff','TV'),
(5,'Echo','Leeds','Billing'),
(6,'Foxtrot','Leeds','Mobile'),
(7,'Golf','Cardiff','Retention'),
(8,'Hotel','Belfast','Billing');
INSERT INTO agents VALUES
(1,'Moira Campbell',1,NULL,'2014-05-12',19.80,'English',1),
(2,'Iain Douglas',1,1,'2019-02-04',14.20,'English',1),
(3,'Priya Nair',1,1,'2020-10-19',13.90,'Hindi',1),
(4,'Owen Griffiths',3,NULL,'2015-08-24',18.60,'Welsh',1),
(5,'Cerys Morgan',3,4,'2021-03-15',13.20,'Welsh',1),
(6,'Lewis Patel',3,4,'2018-06-11',18.90,'English',1),
(7,'Fatima Zahra',5,NULL,'2016-01-18',18.10,'French',1),
(8,'Ben Hartley',5,7,'2022-07-04',12.60,'English',0),
(9,'Zofia Wolska',5,7,'2021-11-29',13.40,'Polish',1),
(10,'Kyle Stewart',2,1,'2023-01-09',12.10,'English',1),
(11,'Nadine Roux',4,4,'2022-04-25',12.90,'French',1),
(12,'Harry Booth',6,7,'2017-09-14',15.10,'English',0),
(13,'Gwen Evans',4,4,'2023-06-19',12.20,'Welsh',1);
INSERT INTO customers VALUES
(1,'Alastair Reid','0131 496 0011','a.reid@mail.example','Edinburgh','Basic','2016-03-02'),
(2,'Bronwen Jenkins','029 2018 0022','bronwen@mail.example','Cardiff','Premium','2018-09-17'),
(3,'Charlotte Webb','0113 496 0033',NULL,'Leeds','Family','2019-12-05'),
(4,'Derek Mills','0113 496 0044','d.mills@mail.example','Leeds','Basic','2017-07-28'),
(5,'Esther Boateng','020 7946 0055','esther@mail.example','London','Premium','2020-05-21'),
(6,'Fergus Lamont','0141 496 0066',NULL,'Glasgow','Family','2015-11-09'),
(7,'Gillian Shaw','0161 496 0077','gshaw@mail.example','Manchester','Basic','2021-02-13'),
(8,'Hamid Rahimi','020 7946 0088','hamid@mail.example','London','Family','2022-08-30'),
(9,'Isobel Tait','0131 496 0099','isobel@mail.example','Edinburgh','Premium','2023-01-24'),
(10,'Joe Carver',NULL,'joe.c@mail.example','Leeds','Basic','2022-03-16'),
(11,'Kirsty MacLeod','01463 496 011',NULL,'Inverness','Basic','2023-05-04');
INSERT INTO calls VALUES
(1,2,1,'2023-03-01 09:12:00',340,45,'Slow connection','resolved'),
(2,3,6,'2023-03-01 10:05:00',610,120,'Outage','escalated'),
(3,5,2,'2023-03-02 11:30:00',275,30,'Router setup','resolved'),
(4,9,4,'2023-03-03 14:45:00',480,210,'Wrong invoice','resolved'),
(5,9,3,'2023-03-06 08:20:00',150,15,'Wrong invoice','resolved'),
(6,6,5,'2023-03-08 16:02:00',820,95,'Outage','resolved'),
(7,8,4,'2023-03-10 12:18:00',700,340,'Cancellation','dropped'),
(8,2,6,'2023-03-13 13:25:00',390,60,'Outage','resolved'),
(9,12,7,'2023-03-15 17:40:00',225,20,'New handset','resolved'),
(10,3,1,'2023-04-03 09:50:00',515,75,'Slow connection','callback'),
(11,6,2,'2023-04-04 10:10:00',365,50,'Slow connection','resolved'),
(12,11,8,'2023-04-11 15:33:00',440,180,'Missing channels','resolved'),
(13,9,10,'2023-04-12 11:05:00',295,25,'Direct debit','resolved'),
(14,2,9,'2023-04-18 10:44:00',180,40,'Router setup','resolved'),
(15,8,4,'2023-04-21 16:29:00',950,410,'Cancellation','escalated'),
(16,10,7,'2023-04-26 09:15:00',330,85,'Roaming','resolved'),
(17,5,5,'2023-05-02 12:55:00',560,130,'Outage','callback'),
(18,6,8,'2023-05-05 14:08:00',240,10,'Router setup','resolved'),
(19,9,3,'2023-05-09 08:42:00',315,55,'Direct debit','resolved'),
(20,11,2,'2023-05-16 18:20:00',405,160,'Missing channels','dropped'),
(21,2,1,'2023-05-22 09:37:00',290,35,'Slow connection','resolved'),
(22,1,6,'2023-05-30 11:48:00',1120,5,'Outage','resolved'),
(23,9,4,'2023-06-06 13:14:00',260,70,'Wrong invoice','resolved'),
(24,10,9,'2023-06-14 15:52:00',NULL,300,'Roaming','dropped');
INSERT INTO surveys VALUES
(1,1,9,1,'Very patient','2023-03-01'),
(2,2,3,0,'Still no internet','2023-03-03'),
(3,3,10,1,'Lovely to speak Welsh!','2023-03-02'),
(4,4,7,1,NULL,'2023-03-04'),
(5,6,6,0,'Took far too long','2023-03-09'),
(6,7,1,0,'Hung up on me','2023-03-10'),
(7,8,8,1,NULL,'2023-03-14'),
(8,11,9,1,'Quick fix','2023-04-05'),
(9,12,5,0,'Long wait','2023-04-12'),
(10,13,8,1,NULL,'2023-04-12'),
(11,15,2,0,'I just want to cancel','2023-04-22'),
(12,18,10,1,'Excellent','2023-05-06'),
(13,19,7,1,NULL,'2023-05-10'),
(14,21,9,1,'Friendly as always','2023-05-23'),
(15,22,8,1,NULL,'2023-05-31'),
(16,23,6,1,'Should not happen three times','2023-06-06');
