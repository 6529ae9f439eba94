CREATE TABLE authors (
  author_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  nationality TEXT,
  birth_year INTEGER,
  death_year INTEGER
);
CREATE TABLE books (
  book_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  isbn TEXT,
  genre TEXT,
  language TEXT,
  published_year INTEGER,
  pages INTEGER,
  copies INTEGER,
  shelf TEXT
);
CREATE TABLE book_authors (
  book_id INTEGER NOT NULL,
  author_id INTEGER NOT NULL,
  contribution TEXT,
  PRIMARY KEY (book_id, author_id),
  FOREIGN KEY (book_id) REFERENCES books(book_id),
  FOREIGN KEY (author_id) REFERENCES authors(author_id)
);
CREATE TABLE members (
  member_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  email TEXT,
  street TEXT,
  city TEXT,
  birth_date TEXT,
  joined_on TEXT,
  is_blocked TEXT DEFAULT 'N'
);
CREATE TABLE loans (
  loan_id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  loan_date TEXT,
  due_date TEXT,
  return_date TEXT,
  fine REAL,
  FOREIGN KEY (book_id) REFERENCES books(book_id),
  FOREIGN KEY (member_id) REFERENCES members(member_id)
);
CREATE TABLE reservations (
  reservation_id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  reserved_on TEXT,
  status TEXT,
  FOREIGN KEY (book_id) REFERENCES books(book_id),
  FOREIGN KEY (member_id) REFERENCES members(member_id)
);
INSERT INTO authors VALUES
(1,'Agatha Christie','British',1890,1976),
(2,'Gabriel García Márquez','Colombian',1927,2014),
(3,'Toni Morrison','American',1931,2019),
(4,'Haruki Murakami','Japanese',1949,NULL),
(5,'Terry Pratchett','British',1948,2015),
(6,'Neil Gaiman','British',1960,NULL),
(7,'Astrid Lindgren','Swedish',1907,2002),
(8,'Stephen King','American',1947,NULL),
(9,'Peter Straub','American',1943,2022),
(10,'Mary Beard','British',1955,NULL),
(11,'Elena Ferrante','Italian',1943,NULL),
(12,'Bill Bryson','American',1951,NULL);
INSERT INTO books VALUES
(1,'Murder on the Orient Express','9780007119318','Crime','English',1934,256,4,'C-01'),
(2,'Death on the Nile','9780007119325','Crime','English',1937,333,3,'C-01'),
(3,'One Hundred Years of Solitude','9780060883287','Novel','Spanish',1967,417,2,'N-04'),
(4,'Beloved','9781400033416','Novel','English',1987,324,2,'N-07'),
(5,'Norwegian Wood','9780375704024','Novel','Japanese',1987,296,3,'N-08'),
(6,'Kafka on the Shore','9781400079278','Novel','Japanese',2002,467,2,'N-08'),
(7,'Good Omens','9780060853983','Fantasy','English',1990,412,5,'F-02'),
(8,'Guards! Guards!','9780552166591','Fantasy','English',1989,376,3,'F-02'),
(9,'American Gods','9780380789030','Fantasy','English',2001,541,2,'F-03'),
(10,'Pippi Longstocking','9780142402498','Children','Swedish',1945,160,6,'K-01'),
(11,'The Brothers Lionheart',NULL,'Children','Swedish',1973,231,2,'K-01'),
(12,'The Talisman','9780670691999','Horror','English',1984,646,1,'H-01'),
(13,'It','9780450411434','Horror','English',1986,1138,3,'H-01'),
(14,'SPQR','9781631492228','History','English',2015,608,2,'S-03'),
(15,'My Brilliant Friend','9781609450786','Novel','Italian',2011,331,4,'N-05'),
(16,'A Short History of Nearly Everything','9780767908184','Science','English',2003,544,3,'S-05'),
(17,'Notes from a Small Island',NULL,'Travel','English',1995,324,1,'T-02'),
(18,'Pet Sematary','9780340358627','Horror','English',1983,374,2,'H-01');
INSERT INTO book_authors VALUES
(1,1,'author'),(2,1,'author'),(3,2,'author'),(4,3,'author'),(5,4,'author'),(6,4,'author'),(7,5,'co-author'),(7,6,'co-author'),(8,5,'author'),(9,6,'author'),(10,7,'author'),(11,7,'author'),(12,8,'co-author'),(12,9,'co-author'),(13,8,'author'),(14,10,'author'),(15,11,'author'),(16,12,'author'),(17,12,'author'),(18,8,'author');
INSERT INTO members VALUES
(1,'Alice','Turner','alice.turner@mail.example','Mill Lane 4','Ashford','1985-03-12','2015-06-01','N'),
(2,'Ben','Okafor','ben.ok@mail.example','High Street 88','Ashford','1992-11-30','2018-09-14','N'),
(3,'Clara','Whitman',NULL,'Station Road 2','Canterbury','1958-07-04','2009-01-22','N'),
(4,'Derek','Shaw','dshaw@mail.example','Park View 17','Ashford','1977-01-19','2020-02-11','Y'),
(5,'Ewa','Nowak','ewa.nowak@mail.example','Church Hill 9','Dover','1999-05-25','2021-10-05','N'),
(6,'Freddie','Lamb',NULL,'Mill Lane 11','Ashford','2012-08-08','2022-04-16','N'),
(7,'Gwen','Morris','gwen@mail.example','Castle Street 31','Canterbury','1968-12-02','2012-11-20','N'),
(8,'Harun','Yilmaz','harun.y@mail.example','Dock Road 5','Dover','1990-02-14','2019-07-30','Y'),
(9,'Isla','Campbell','isla@mail.example','High Street 12','Ashford','2004-10-21','2023-03-09','N'),
(10,'Jamal','Price','jamal.price@mail.example',NULL,'Folkestone','1981-06-16','2023-11-27','N'),
(11,'Kathy','Turner','kathy.t@mail.example','Mill Lane 4','Ashford','1987-09-09','2016-03-03','N');
INSERT INTO loans VALUES
(1,1,1,'2023-01-10','2023-01-31','2023-01-28',NULL),
(2,7,2,'2023-01-15','2023-02-05','2023-02-20',3.0),
(3,10,6,'2023-02-01','2023-02-22','2023-02-15',NULL),
(4,13,4,'2023-02-11','2023-03-04','2023-05-02',11.8),
(5,3,3,'2023-03-03','2023-03-24','2023-03-24',NULL),
(6,1,7,'2023-03-20','2023-04-10','2023-04-03',NULL),
(7,5,5,'2023-04-06','2023-04-27','2023-04-25',NULL),
(8,6,5,'2023-04-25','2023-05-16','2023-05-20',0.8),
(9,7,1,'2023-05-12','2023-06-02','2023-05-30',NULL),
(10,14,3,'2023-06-08','2023-06-29','2023-06-27',NULL),
(11,8,2,'2023-07-01','2023-07-22','2023-07-20',NULL),
(12,11,6,'2023-07-19','2023-08-09','2023-08-12',0.6),
(13,12,8,'2023-08-02','2023-08-23',NULL,24.5),
(14,15,7,'2023-08-28','2023-09-18','2023-09-10',NULL),
(15,2,1,'2023-09-14','2023-10-05','2023-10-01',NULL),
(16,16,9,'2023-10-03','2023-10-24','2023-10-30',1.2),
(17,7,9,'2023-10-30','2023-11-20','2023-11-14',NULL),
(18,4,3,'2023-11-07','2023-11-28','2023-11-21',NULL),
(19,13,2,'2023-12-12','2024-01-02','2024-01-02',NULL),
(20,1,5,'2024-01-09','2024-01-30',NULL,NULL),
(21,9,7,'2024-01-16','2024-02-06','2024-02-01',NULL),
(22,10,6,'2024-01-27','2024-02-17',NULL,NULL),
(23,15,3,'2024-02-05','2024-02-26',NULL,NULL),
(24,18,1,'2024-02-08','2024-02-29',NULL,NULL),
(25,7,11,'2024-02-12','2024-03-04',NULL,NULL),
(26,6,7,'2023-11-20','2023-12-11','2023-12-05',NULL);
INSERT INTO reservations VALUES
(1,7,3,'2024-02-13','waiting'),
(2,12,2,'2023-09-01','waiting'),
(3,13,1,'2023-03-10','collected'),
(4,15,9,'2024-02-06','waiting'),
(5,1,2,'2024-01-20','cancelled'),
(6,5,11,'2023-04-10','collected'),
(7,12,9,'2023-11-15','waiting'),
(8,16,7,'2023-10-10','expired');
