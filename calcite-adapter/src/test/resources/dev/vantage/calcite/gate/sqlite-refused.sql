-- One statement a line that does more than read tables of SQLite, or may; the gate must refuse each.
SELECT load_extension('evil')
SELECT load_extension('evil', 'entry')
SELECT LOAD_EXTENSION('evil')
SELECT "load_extension"('evil')
SELECT [load_extension]('evil')
SELECT load_extension /* */ ('evil')
SELECT readfile('/etc/passwd')
SELECT writefile('/tmp/x', 'data')
SELECT writefile('/tmp/x', note) FROM orders
SELECT edit(note) FROM orders
SELECT edit(note, 'vi') FROM orders
SELECT fts3_tokenizer('simple', x'00')
SELECT fts3_tokenizer('simple')
SELECT fts5(NULL)
SELECT fts5_source_id()
SELECT sqlar_compress(note) FROM orders
SELECT sqlite_compileoption_get(1)
SELECT sqlite_compileoption_used('X')
SELECT sqlite_source_id()
SELECT sqlite_version()
SELECT sqlite_log(1, 'x')
SELECT sqlite_offset(id) FROM orders
SELECT randomblob(1000000000)
SELECT zeroblob(1000000000)
SELECT hex(zeroblob(100000000))
SELECT changes()
SELECT total_changes()
SELECT last_insert_rowid()
SELECT lsdir('/')
SELECT fsdir('/')
SELECT eval('DELETE FROM orders')
SELECT shell_exec('rm -rf /')
SELECT exec('ls')
SELECT rtreecheck('orders')
SELECT rtreedepth(x'00')
SELECT matchinfo(orders) FROM orders
SELECT optimize(orders) FROM orders
SELECT snippet(orders) FROM orders
SELECT regexp_evil('a', 'b')
SELECT user_defined(1)
SELECT * FROM pragma_table_info('orders')
SELECT * FROM pragma_database_list
SELECT * FROM pragma_user_version
SELECT * FROM pragma_journal_mode('wal')
SELECT * FROM pragma_function_list()
SELECT * FROM pragma_wal_checkpoint
SELECT * FROM pragma_integrity_check
SELECT * FROM "pragma_table_info"('orders')
SELECT * FROM orders, pragma_table_info('orders') p
SELECT name FROM pragma_compile_options WHERE compile_options LIKE 'ENABLE%'
SELECT (SELECT group_concat(name) FROM pragma_table_xinfo('orders'))
SELECT * FROM dbstat
SELECT * FROM sqlite_dbpage
SELECT * FROM sqlite_stmt
SELECT * FROM bytecode('SELECT 1')
SELECT * FROM tables_used('SELECT 1')
SELECT * FROM completion('sel')
SELECT * FROM fsdir('/etc')
SELECT * FROM zipfile('x.zip')
SELECT * FROM csv('x.csv')
SELECT * FROM sqlite_stat1
SELECT * FROM sqlite_sequence
SELECT * FROM generate_series(1, 1000000000)
SELECT * FROM carray(1, 2)
SELECT * FROM fts5vocab
SELECT * FROM temp.sqlite_master
SELECT * FROM other.orders
SELECT id FROM orders ORDER BY load_extension('x')
SELECT id FROM orders WHERE load_extension('x') IS NULL
SELECT id FROM orders GROUP BY id HAVING writefile('x', id)
SELECT count(*) FILTER (WHERE writefile('x', 'y')) FROM orders
SELECT sum(1) OVER (ORDER BY load_extension('x')) FROM orders
WITH t AS (SELECT load_extension('x') AS y) SELECT y FROM t
SELECT CASE WHEN 1 THEN load_extension('x') END
SELECT coalesce(NULL, load_extension('x'))
SELECT * FROM json_each(readfile('x'))
SELECT id FROM orders LIMIT load_extension('x')
SELECT id IN (SELECT load_extension('x')) FROM orders
VALUES (load_extension('x'))
SELECT 1 UNION SELECT load_extension('x')
ATTACH 'other.db' AS other
ATTACH DATABASE ':memory:' AS m
DETACH other
PRAGMA journal_mode = DELETE
PRAGMA query_only = 0
PRAGMA query_only(0)
PRAGMA writable_schema = ON
PRAGMA user_version = 5
PRAGMA main.foreign_keys = OFF
PRAGMA table_info(orders)
PRAGMA temp_store_directory = '/tmp'
PRAGMA trusted_schema = 1
PRAGMA wal_checkpoint(TRUNCATE)
PRAGMA optimize
INSERT INTO orders (id) VALUES (1)
INSERT INTO orders DEFAULT VALUES
INSERT OR REPLACE INTO orders (id) VALUES (1)
INSERT OR IGNORE INTO orders SELECT * FROM orders
INSERT INTO orders (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET amount = excluded.amount
INSERT INTO orders (id) VALUES (1) ON CONFLICT DO NOTHING RETURNING id
REPLACE INTO orders (id) VALUES (1)
UPDATE orders SET amount = 0
UPDATE OR IGNORE orders SET amount = 0 WHERE id = 1
UPDATE orders SET amount = c.id FROM customers c WHERE c.id = customer_id RETURNING *
DELETE FROM orders
DELETE FROM orders WHERE id = 1 RETURNING *
WITH t AS (SELECT 1 AS id) INSERT INTO orders (id) SELECT id FROM t
WITH t AS (SELECT 1 AS id) DELETE FROM orders WHERE id IN t
WITH t AS (SELECT 1) UPDATE orders SET amount = 1
WITH d AS (DELETE FROM orders RETURNING *) SELECT * FROM d
CREATE TABLE t (a)
CREATE TEMP TABLE t AS SELECT * FROM orders
CREATE TABLE IF NOT EXISTS t (a) WITHOUT ROWID
CREATE VIEW v AS SELECT 1
CREATE INDEX i ON orders (id)
CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM orders; END
CREATE VIRTUAL TABLE f USING fts5(a)
DROP TABLE orders
DROP VIEW IF EXISTS v
ALTER TABLE orders RENAME TO gone
ALTER TABLE orders ADD COLUMN x
ALTER TABLE orders DROP COLUMN note
REINDEX
REINDEX orders
VACUUM
VACUUM INTO '/tmp/copy.db'
ANALYZE
ANALYZE orders
BEGIN
BEGIN IMMEDIATE
COMMIT
END TRANSACTION
ROLLBACK
SAVEPOINT s
RELEASE s
ROLLBACK TO s
EXPLAIN SELECT 1
EXPLAIN QUERY PLAN SELECT * FROM orders
SELECT 1; DELETE FROM orders
SELECT 1; SELECT 2
SELECT 1 /* */; ATTACH 'x' AS y
SELECT 'a'; DROP TABLE orders; --'
SELECT "a"; PRAGMA query_only = 0
SELECT [a]; DELETE FROM orders
SELECT * FROM orders WHERE id = :id
SELECT * FROM orders WHERE id = @id
SELECT * FROM orders WHERE id = $id
SELECT * FROM orders WHERE id = ?5
.import x orders
.read x.sql
TABLE orders
SELECT * INTO copied FROM orders
SELECT * FROM orders FOR UPDATE
CALL something()
SET x = 1
GRANT ALL ON orders TO x
MERGE INTO orders USING customers ON 1 WHEN MATCHED THEN DELETE
