CREATE TABLE ref_room_types (room_type_code VARCHAR(10) PRIMARY KEY, room_type_description VARCHAR(80));
CREATE TABLE ref_application_status (status_code VARCHAR(10) PRIMARY KEY, status_description VARCHAR(80));
CREATE TABLE residence_halls (hall_id INTEGER PRIMARY KEY, hall_name VARCHAR(60), campus VARCHAR(40), opening_year INTEGER, total_beds INTEGER, warden_name VARCHAR(60));
CREATE TABLE rooms (room_id INTEGER PRIMARY KEY, hall_id INTEGER NOT NULL, room_type_code VARCHAR(10) NOT NULL, room_number VARCHAR(8), floor_number INTEGER, monthly_rent DECIMAL(8,2),
 FOREIGN KEY (hall_id) REFERENCES residence_halls(hall_id), FOREIGN KEY (room_type_code) REFERENCES ref_room_types(room_type_code));
CREATE TABLE students (student_id INTEGER PRIMARY KEY, student_first_name VARCHAR(40), student_last_name VARCHAR(40), date_of_birth DATE, home_country VARCHAR(40), email_address VARCHAR(80), other_details VARCHAR(100));
CREATE TABLE housing_applications (application_id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL, preferred_hall_id INTEGER, status_code VARCHAR(10), date_submitted DATE, date_decided DATE, priority_points INTEGER,
 FOREIGN KEY (student_id) REFERENCES students(student_id), FOREIGN KEY (preferred_hall_id) REFERENCES residence_halls(hall_id), FOREIGN KEY (status_code) REFERENCES ref_application_status(status_code));
CREATE TABLE room_allocations (allocation_id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL, room_id INTEGER NOT NULL, date_from DATE, date_to DATE, deposit_paid_yn CHAR(1),
 FOREIGN KEY (student_id) REFERENCES students(student_id), FOREIGN KEY (room_id) REFERENCES rooms(room_id));
INSERT INTO ref_room_types VALUES ('SGL','Single room'),('DBL','Shared double room'),('STU','Studio apartment'),('FAM','Family flat'),('ENS','En-suite single'),('ACC','Accessible room');
INSERT INTO ref_application_status VALUES ('SUB','Submitted'),('APP','Approved'),('REJ','Rejected'),('WAI','On waiting list'),('WDR','Withdrawn'),('EXP','Expired');
INSERT INTO residence_halls VALUES (1,'Marigold House','North Campus',1972,240,'Edith Rowntree'),(2,'Pembury Court','City Campus',2008,410,'Samuel Obi'),
(3,'Lindenhof','North Campus',1995,165,'Karin Schreiber'),(4,'Harbour View','Docklands',2019,520,NULL),(5,'Ashby Lodge','City Campus',1958,90,'Thomas Penrose'),(6,'Quayside Hall','Docklands',2023,75,'Bernard Frisk');
INSERT INTO rooms VALUES (1,1,'SGL','101',1,410),(2,1,'SGL','204',2,425),(3,1,'DBL','112',1,330),(4,2,'STU','3A',3,790),(5,2,'SGL','2C',2,560),(6,2,'STU','5B',5,845),
(7,3,'SGL','14',0,395),(8,3,'FAM','G1',0,960),(9,4,'STU','701',7,910),(10,4,'DBL','315',3,480),(11,4,'SGL','618',6,615),(12,5,'DBL','2',0,290),(13,3,'DBL','22',2,345);
INSERT INTO students VALUES (1,'Leila','Haddad','2003-04-18','Jordan','lhaddad@mail.edu',NULL),(2,'Marcus','Bell','2004-11-02','United Kingdom','mbell@mail.edu','Plays the tuba'),
(3,'Ji-woo','Han','2001-07-29','South Korea','jhan@mail.edu',NULL),(4,'Beatriz','Moura','2002-01-15','Brazil','bmoura@mail.edu','Needs ground floor'),
(5,'Oskar','Nyman','2000-09-09','Sweden',NULL,NULL),(6,'Priyanka','Desai','2003-12-24','India','pdesai@mail.edu','Vegetarian'),
(7,'Callum','Reid','2005-03-07','United Kingdom','creid@mail.edu',NULL),(8,'Fatou','Diallo','1998-06-30','Senegal','fdiallo@mail.edu','Has one child'),
(9,'Tomás','Vega','2004-08-21','Chile',NULL,NULL),(10,'Nina','Kovač','2002-10-11','Croatia','nkovac@mail.edu',NULL),(11,'Rohan','Mehta','2001-02-03','India','rmehta@mail.edu',NULL);
INSERT INTO housing_applications VALUES (1,1,2,'APP','2023-05-04','2023-06-12',62),(2,2,1,'APP','2023-05-11','2023-06-12',48),(3,3,2,'REJ','2023-05-19','2023-06-20',31),
(4,3,4,'APP','2023-07-02','2023-07-25',35),(5,4,3,'APP','2023-06-08','2023-07-01',70),(6,5,4,'WAI','2023-06-30',NULL,27),(7,6,2,'APP','2024-04-22','2024-05-30',55),
(8,7,1,'WDR','2024-05-06',NULL,22),(9,8,3,'APP','2024-05-15','2024-05-28',88),(10,9,4,'REJ','2024-06-01','2024-06-27',19),(11,9,2,'WAI','2024-07-03',NULL,24),
(12,10,2,'APP','2024-05-27','2024-06-19',51),(13,5,2,'REJ','2024-05-30','2024-06-19',29),(14,9,1,'SUB','2024-08-14',NULL,26),(15,2,4,'APP','2024-06-11','2024-07-09',44);
INSERT INTO room_allocations VALUES (1,1,4,'2023-09-01','2024-08-31','Y'),(2,2,1,'2023-09-01','2024-06-30','Y'),(3,3,10,'2023-09-15','2024-08-31','N'),(4,4,7,'2023-09-01','2025-06-30','Y'),
(5,6,5,'2024-09-01',NULL,'Y'),(6,8,8,'2024-09-01',NULL,'Y'),(7,10,6,'2024-09-10',NULL,'N'),(8,2,9,'2024-09-01',NULL,'Y'),(9,1,6,'2023-07-01','2023-08-31','N'),(10,3,4,'2024-09-05',NULL,'N'),(11,2,10,'2024-07-01','2024-08-31','N');
