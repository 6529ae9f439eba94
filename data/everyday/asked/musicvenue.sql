create table promoters (
  promoterid integer primary key,
  promotername text,
  city text,
  commissionpct real
);
create table artists (
  artistid integer primary key,
  artistname text,
  genre text,
  homecountry text,
  formedyear integer,
  managedby integer references promoters(promoterid)
);
create table employees (
  employeeid integer primary key,
  employeename text,
  jobtitle text,
  salary integer,
  startdate date,
  managerid integer references employees(employeeid)
);
create table concerts (
  concertid integer primary key,
  headlinerid integer references artists(artistid),
  supportid integer references artists(artistid),
  promoterid integer references promoters(promoterid),
  soundengineerid integer references employees(employeeid),
  bookerid integer references employees(employeeid),
  concertdate date,
  ticketprice real,
  ticketssold integer,
  cancelled text,
  seated text
);
create table drinks (
  drinkid integer primary key,
  drinkname text,
  alcoholic text,
  price real
);
create table barsales (
  concertid integer references concerts(concertid),
  drinkid integer references drinks(drinkid),
  quantity integer,
  primary key (concertid, drinkid)
);
insert into promoters values
(1,'Redbrick Live','Manchester',12.5),(2,'Night Heron','Leeds',10.0),(3,'Gulliver Shows','Dublin',15.0),(4,'Small Hours','Manchester',8.0),(5,'Polar Booking','Oslo',11.0);
insert into artists values
(1,'The Tin Sparrows','folk','Ireland',2009,3),
(2,'Vanta Choir','metal','Norway',2003,5),
(3,'Mirabel Stone','soul','United Kingdom',2016,1),
(4,'Low Tide Motel','indie','United Kingdom',2012,2),
(5,'Kassandra','electronic','Greece',2019,NULL),
(6,'Paper Generals','indie','United Kingdom',2018,1),
(7,'Harrow & Vine','folk','United Kingdom',1998,NULL),
(8,'Skogtroll','metal','Norway',2014,5),
(9,'Delta Rosa','soul','Portugal',2021,2),
(10,'Blind Cartographers','indie','Ireland',2007,3);
insert into employees values
(1,'Shona Blake','director',58000,'2011-02-01',NULL),
(2,'Dean Fowler','booker',39000,'2014-06-16',1),
(3,'Ines Carvalho','booker',36500,'2018-03-12',2),
(4,'Pete Rudd','sound engineer',41500,'2012-10-08',1),
(5,'Aisha Malik','sound engineer',43200,'2019-09-02',4),
(6,'Craig Bonner','bar manager',33000,'2016-05-23',1),
(7,'Zoe Hart','bartender',24500,'2022-01-10',6),
(8,'Luca Ferri','bartender',25200,'2021-04-19',6);
insert into concerts values
(1,4,6,1,4,2,'2023-09-15',18.0,410,'no','no'),
(2,1,7,3,5,2,'2023-09-29',22.0,380,'no','yes'),
(3,2,8,5,4,3,'2023-10-06',27.5,495,'no','no'),
(4,3,9,1,5,3,'2023-10-20',20.0,340,'no','yes'),
(5,5,NULL,2,5,2,'2023-11-03',15.0,455,'no','no'),
(6,7,NULL,NULL,4,2,'2023-11-24',19.5,290,'no','yes'),
(7,7,4,3,5,3,'2023-12-08',17.0,120,'yes','no'),
(8,4,9,2,4,2,'2024-02-16',21.0,470,'no','no'),
(9,8,NULL,5,4,3,'2024-03-01',16.0,365,'no','no'),
(10,3,NULL,1,5,2,'2024-03-22',26.0,500,'no','yes'),
(11,6,9,4,NULL,3,'2024-04-05',14.0,210,'no','no'),
(12,1,10,3,4,2,'2024-04-19',24.0,95,'yes','yes');
insert into drinks values
(1,'House Lager','Y',5.5),(2,'Stout','Y',5.9),(3,'Red Wine','Y',6.5),(4,'Lemonade','N',3.0),(5,'Sparkling Water','N',2.5),(6,'Gin and Tonic','Y',8.0),(7,'Ginger Beer','N',3.4);
insert into barsales values
(1,1,320),(1,4,60),(1,6,75),(2,2,280),(2,3,90),(3,1,610),(3,2,205),(3,5,130),(4,3,170),(4,6,140),(5,6,260),(5,5,95),(5,7,45),(6,3,110),(6,4,40),(8,1,355),(8,6,88),(9,1,400),(9,2,150),(10,3,215),(10,6,190),(10,4,70),(11,1,140);
