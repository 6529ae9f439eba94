CREATE TABLE stn (
  stn_cd TEXT NOT NULL PRIMARY KEY, stn_name TEXT, region TEXT, cat INTEGER, platforms INTEGER, staffed TEXT, opened INTEGER
);
CREATE TABLE operator (
  op_cd TEXT PRIMARY KEY, op_name TEXT, hq TEXT, owner_typ TEXT, fleet_sz INTEGER
);
CREATE TABLE train_run (
  run_id INTEGER PRIMARY KEY, train_no TEXT, op_cd TEXT, svc_cls TEXT, orig_cd TEXT, dest_cd TEXT, run_dt TEXT, dist_km REAL, seats INTEGER, pax INTEGER, status TEXT
);
CREATE TABLE delay_log (
  log_id INTEGER PRIMARY KEY, run_id INTEGER, stn_cd TEXT, cause_cd TEXT, dly_min INTEGER, rec_ts TEXT, comp_paid TEXT
);
CREATE TABLE cause (
  cause_cd TEXT PRIMARY KEY, descr TEXT, resp TEXT, severity INTEGER, planned INTEGER
);
INSERT INTO stn VALUES ('ALD','Aldermoor Central','North',1,12,'Y',1854),('BRK','Brackwater','Coast',2,5,'Y',1871),('CST','Castle Heath','Midland',2,4,'Y',1868),('DNV','Dunvale Junction','Midland',1,9,'Y',1849),('ELM','Elmstead Halt','North',4,1,'N',1932),('FRN','Fernhollow','West',3,2,'N',1899),('GRV','Grovesend','West',1,8,'Y',1862),('HMB','Humberly Airport','Coast',3,3,'Y',2006),('IVY','Ivybank','Midland',4,2,'N',NULL);
INSERT INTO operator VALUES ('NX','Northern Crossrail','Aldermoor','PUB',84),('CL','Coastliner','Brackwater','PRV',37),('GW','Grove & Western','Grovesend','PRV',61),('MT','Midland Transit','Dunvale','PUB',112),('SK','Skylink Express','Humberly','JNT',14);
INSERT INTO train_run VALUES (1,'NX204','NX','EXP','ALD','DNV','2023-01-09',164.0,420,388,'RAN'),(2,'NX204','NX','EXP','ALD','DNV','2023-01-10',164.0,420,402,'RAN'),(3,'CL17','CL','REG','BRK','HMB','2023-01-10',38.5,180,95,'RAN'),(4,'GW88','GW','EXP','GRV','DNV','2023-02-14',142.3,360,201,'RAN'),(5,'MT501','MT','REG','DNV','CST','2023-02-14',44.1,220,219,'RAN'),(6,'MT502','MT','REG','CST','IVY','2023-02-15',21.7,160,0,'CAN'),(7,'SK1','SK','AIR','ALD','HMB','2023-03-03',97.6,240,133,'RAN'),(8,'SK2','SK','AIR','HMB','ALD','2023-03-03',97.6,240,187,'RAN'),(9,'GW91','GW','NGT','GRV','ALD','2023-03-28',251.9,310,144,'RAN'),(10,'NX310','NX','REG','ALD','ELM','2023-04-05',29.4,120,61,'RAN'),(11,'NX310','NX','REG','ALD','ELM','2023-04-06',29.4,120,0,'CAN'),(12,'CL23','CL','EXP','BRK','GRV','2023-07-19',188.8,300,289,'RAN'),(13,'MT640','MT','EXP','DNV','GRV','2023-08-02',142.3,380,271,'DIV'),(14,'GW91','GW','NGT','GRV','ALD','2023-11-21',251.9,310,98,'RAN'),(15,'CL17','CL','REG','BRK','HMB','2024-01-08',38.5,180,121,'RAN'),(16,'NX204','NX','EXP','ALD','DNV','2024-01-15',164.0,420,355,'DIV'),(17,'SK1','SK','AIR','ALD','HMB','2024-02-01',97.6,240,NULL,'CAN'),(18,'MT501','MT','REG','DNV','CST','2024-02-20',44.1,220,176,'RAN'),(19,'GW12','GW','REG','FRN','GRV','2024-02-21',33.2,150,82,'RAN');
INSERT INTO delay_log VALUES (1,1,'DNV','W1',14,'2023-01-09 09:41','N'),(2,2,'DNV','T2',47,'2023-01-10 10:15','Y'),(3,3,'HMB','S1',6,'2023-01-10 07:58','N'),(4,4,'DNV','I3',22,'2023-02-14 13:30','N'),(5,5,'CST','P4',9,'2023-02-14 08:12','N'),(6,7,'HMB','T2',31,'2023-03-03 06:50','Y'),(7,8,'HMB','S1',4,'2023-03-03 09:05','N'),(8,8,'ALD','T2',35,'2023-03-03 10:22','Y'),(9,9,'FRN','W1',18,'2023-03-28 23:47','N'),(10,9,'ALD','I3',83,'2023-03-29 06:33','Y'),(11,10,'ELM','P4',3,'2023-04-05 16:20','N'),(12,12,'GRV','H5',29,'2023-07-19 15:44','N'),(13,13,'CST','I3',66,'2023-08-02 12:01','Y'),(14,13,'GRV','I3',71,'2023-08-02 14:18','Y'),(15,14,'ALD','E6',12,'2023-11-22 05:59','N'),(16,15,'HMB','S1',8,'2024-01-08 08:02','N'),(17,16,'CST','W1',120,'2024-01-15 11:37','Y'),(18,18,'CST','P4',11,'2024-02-20 08:14','N'),(19,19,'GRV',NULL,5,'2024-02-21 17:26','N'),(20,4,'CST','P4',7,'2023-02-14 12:44','N');
INSERT INTO cause VALUES ('W1','Snow and ice','EXT',3,0),('T2','Train fault','OPR',3,0),('S1','Late crew','OPR',2,0),('I3','Signal failure','INF',5,0),('P4','Crowded platform','EXT',1,0),('H5','Rail buckling in heat','INF',4,0),('E6','Engineering works','INF',2,1);
