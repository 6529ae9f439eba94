-- One query a line that PostgreSQL takes over the tables of Shop; the gate must accept each.
SELECT id, status FROM orders WHERE amount BETWEEN 1 AND 5 AND status NOT IN ('a', 'b') ORDER BY 2 DESC NULLS LAST, id LIMIT 3
SELECT o.*, c.name AS customer FROM orders o INNER JOIN customers c ON c.id = o.customer_id AND c.city ILIKE 'p%'
SELECT c.city, count(*) AS n, sum(o.amount) total FROM customers c LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.city HAVING count(*) > 1 ORDER BY total DESC
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)
SELECT extract(year FROM order_date)::int AS year, date_trunc('month', order_date) AS month, sum(amount) FROM orders GROUP BY 1, 2 ORDER BY 1, 2
SELECT to_char(order_date, 'YYYY-MM') AS month, count(*) FILTER (WHERE status = 'paid') AS paid FROM orders GROUP BY month ORDER BY month
SELECT order_date::date, (now() - order_date) > interval '3 days' FROM orders WHERE order_date >= current_date - interval '1 month'
SELECT order_date + 2 * interval '1' day, age(order_date), date_part('dow', order_date) FROM orders
SELECT DISTINCT ON (customer_id) customer_id, amount, order_date FROM orders ORDER BY customer_id, order_date DESC
SELECT c.name, last.amount FROM customers c CROSS JOIN LATERAL (SELECT amount FROM orders o WHERE o.customer_id = c.id ORDER BY order_date DESC LIMIT 1) AS last
SELECT c.name, t FROM customers c, unnest(c.tags) AS t WHERE t <> 'x'
SELECT c.name, t.tag, t.n FROM customers c, unnest(c.tags) WITH ORDINALITY AS t(tag, n)
SELECT data->'a'->>'b' AS b, data #>> '{a,b}', data ? 'a', data @> '{"a": 1}'::jsonb FROM customers WHERE (data->>'n')::int > 3
SELECT e.key, e.value FROM customers, jsonb_each_text(data) AS e WHERE e.value IS NOT NULL
SELECT d::date AS day, coalesce(sum(o.amount), 0) FROM generate_series('2024-01-01'::date, '2024-01-31'::date, interval '1 day') AS d LEFT JOIN orders o ON o.order_date::date = d GROUP BY d ORDER BY d
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median FROM orders
SELECT string_agg(name, ', ' ORDER BY name DESC), array_agg(DISTINCT city) FROM customers
SELECT status, customer_id, sum(amount), grouping(status, customer_id) FROM orders GROUP BY GROUPING SETS ((status), (customer_id), ())
SELECT status, sum(amount) FROM orders GROUP BY ROLLUP (status)
SELECT id, rank() OVER w, sum(amount) OVER (w ROWS UNBOUNDED PRECEDING) FROM orders WINDOW w AS (PARTITION BY status ORDER BY amount DESC)
SELECT id, amount - lag(amount, 1) OVER (ORDER BY order_date) AS change FROM orders
WITH t AS MATERIALIZED (SELECT customer_id, sum(amount) AS s FROM orders GROUP BY customer_id) SELECT c.name, t.s FROM t JOIN customers c ON c.id = t.customer_id
WITH RECURSIVE chain(id, depth) AS (SELECT id, 0 FROM people WHERE boss_id IS NULL UNION ALL SELECT p.id, depth + 1 FROM people p JOIN chain ON p.boss_id = chain.id) SELECT max(depth) FROM chain
SELECT * FROM orders WHERE customer_id = ANY (ARRAY[1, 2]) AND status = ANY ('{a,b}') AND amount > ALL (SELECT 1)
SELECT name FROM customers WHERE name ~* '^a' AND name !~ 'b$' AND name SIMILAR TO '%(a|b)%' AND name NOT LIKE ALL (ARRAY['x%'])
SELECT CASE WHEN amount > 100 THEN 'big' ELSE 'small' END AS size, count(*) FROM orders GROUP BY 1
SELECT CASE WHEN amount > 100 THEN 'big' ELSE 'small' END AS size, count(*) FROM orders GROUP BY size ORDER BY size
SELECT count(*) AS "number of orders", max(order_date) AS "Last" FROM orders
SELECT s.count, s.avg FROM (SELECT count(*), avg(amount) FROM orders) s
SELECT s.coalesce, s."case", s.upper FROM (SELECT coalesce(note, ''), CASE WHEN id = 1 THEN 2 END, upper(status) FROM orders) s
SELECT (c).name, c.* FROM customers c
SELECT row_to_json(c) FROM customers c WHERE c IS NOT NULL
SELECT to_jsonb(o) - 'note' FROM orders o
SELECT tags[1], tags[2:3], array_length(tags, 1), tags || ARRAY['x'], 'a' = ANY (tags) FROM customers
SELECT split_part(name, ' ', 1), position('a' in name), substring(name from 2 for 3), trim(leading 'x' from name), overlay(name placing 'y' from 1 for 2), left(name, 2) FROM customers
SELECT id FROM orders WHERE (customer_id, status) = (1, 'a') OR ROW(id, amount) > ROW(1, 2)
SELECT id FROM orders WHERE order_date BETWEEN SYMMETRIC timestamp '2024-02-01' AND timestamp '2024-01-01'
SELECT id FROM orders WHERE note IS DISTINCT FROM status AND (amount > 5) IS NOT TRUE
SELECT id FROM orders ORDER BY amount OFFSET 5 ROWS FETCH FIRST 10 ROWS ONLY
SELECT id FROM orders ORDER BY amount DESC OFFSET 5 LIMIT 10
(SELECT id FROM orders ORDER BY amount LIMIT 1) UNION ALL (SELECT id FROM customers ORDER BY id DESC LIMIT 1) ORDER BY id
SELECT id FROM orders EXCEPT ALL SELECT id FROM customers INTERSECT SELECT boss_id FROM people
SELECT round(amount::numeric, 2), amount::text, cast(id AS varchar(10)), '5'::int, CAST('2024-01-01' AS date), 1.5::double precision FROM orders
SELECT sum(amount) / nullif(count(*), 0)::numeric, width_bucket(avg(amount), 0, 10, 5) FROM orders
SELECT order_date AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Paris' FROM orders
SELECT name COLLATE "C" FROM customers ORDER BY name COLLATE "C" DESC
SELECT "Some Column", id FROM "MixedCase" m WHERE m."Some Column" IS NOT NULL
SELECT current, value, type, level, position, language, date, time, year, key FROM kw WHERE timestamp IS NOT NULL
SELECT kw."order", kw."user", k2."group" FROM kw JOIN kw2 k2 ON k2."order" = kw."order"
SELECT relname, relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE nspname = 'public'
SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY ordinal_position
SELECT E'a\tb' AS tabbed, $$dollar$$ AS quoted, U&'\00e9', B'101' FROM orders
SELECT x, y FROM (VALUES (1, 'a'), (2, 'b')) AS v(x, y) WHERE x > 1
SELECT * FROM ROWS FROM (generate_series(1, 3), generate_series(1, 2)) AS t(a, b)
SELECT r.a, r.b FROM json_to_recordset('[{"a": 1, "b": "x"}]') AS r(a int, b text)
SELECT make_date(2024, 1, 1), make_interval(days => 3), now()::date - 7, current_timestamp(0), localtime
SELECT EXISTS (SELECT 1 FROM orders) AS any_order, NOT EXISTS (SELECT FROM people) AS none
SELECT id & 1, id | 2, id # 3, id << 1, id >> 1, ~id, @ (-5), |/ 4.0, 2 ^ 3, 7 % 4 FROM (SELECT 1 AS id) s
SELECT greatest(1, 2), least(1, 2), coalesce(NULL, 1), nullif(1, 2), random() > 0.5, md5(name) FROM customers
SELECT to_tsvector('english', name) @@ plainto_tsquery('english', 'ann') FROM customers
SELECT corr(amount, customer_id), stddev_pop(amount), regr_slope(amount, id) FROM orders
SELECT name FROM customers TABLESAMPLE SYSTEM (10) REPEATABLE (1)
SELECT count(*) FROM hr.staff s JOIN orders o ON o.id = s.id
SELECT c.oid::regclass, pg_typeof(1) FROM pg_class c
SELECT id, amount::numeric(10, 2) AS price FROM orders WHERE order_date::date = DATE '2024-05-01'
SELECT date_trunc('week', order_date)::date AS week, count(*) FROM orders GROUP BY 1 ORDER BY 1 DESC LIMIT 12
SELECT extract(dow FROM order_date) AS dow, extract(epoch FROM order_date - lag(order_date) OVER (ORDER BY order_date)) / 3600 AS hours FROM orders
SELECT to_char(order_date, 'FMDay, DD Mon YYYY HH24:MI') AS at, to_char(amount, 'FM999G990D00') FROM orders
SELECT EXTRACT(QUARTER FROM order_date) q, COUNT(DISTINCT customer_id) FROM orders GROUP BY EXTRACT(QUARTER FROM order_date) HAVING COUNT(DISTINCT customer_id) > 1
SELECT date_bin('15 minutes', order_date, TIMESTAMP '2001-01-01') AS bin, count(*) FROM orders GROUP BY bin
SELECT order_date + make_interval(years => 1, months => 2) FROM orders
SELECT justify_interval(age(now(), order_date)), isfinite(order_date) FROM orders
SELECT (order_date AT TIME ZONE 'Europe/Berlin')::time FROM orders
SELECT DATE '2024-02-29' + INTERVAL '1 year', DATE '2024-02-29' - DATE '2024-01-01', TIME '10:00' + INTERVAL '90 minutes'
SELECT timestamptz '2024-01-01 00:00+02' AT TIME ZONE 'UTC', INTERVAL '1-2' YEAR TO MONTH, INTERVAL '3 4:05:06' DAY TO SECOND
SELECT CURRENT_DATE - 30 AS since, CURRENT_TIME, LOCALTIMESTAMP(2), transaction_timestamp() = now()
SELECT make_timestamp(2024, 5, 1, 10, 30, 0), to_timestamp(0), to_date('01-05-2024', 'DD-MM-YYYY')
SELECT (DATE '2024-01-01', DATE '2024-06-01') OVERLAPS (DATE '2024-05-01', INTERVAL '3 months')
SELECT d::date FROM generate_series(date_trunc('month', now()), now(), '1 day') d
SELECT m.month, coalesce(sum(o.amount), 0) AS total FROM generate_series(1, 12) AS m(month) LEFT JOIN orders o ON extract(month FROM o.order_date) = m.month GROUP BY m.month ORDER BY m.month
SELECT n, n * n AS square FROM generate_series(1, 10, 2) n
SELECT * FROM generate_series(3, 1, -1) WITH ORDINALITY AS s(n, i)
SELECT generate_series(1, 3) AS n, id FROM orders
SELECT c.name, o.id FROM customers c LEFT JOIN LATERAL (SELECT id FROM orders WHERE customer_id = c.id ORDER BY amount DESC NULLS LAST FETCH FIRST 2 ROWS ONLY) o ON true
SELECT c.id, x.n FROM customers c, LATERAL (SELECT count(*) AS n FROM orders o WHERE o.customer_id = c.id) x WHERE x.n > 0
SELECT c.name, s.* FROM customers c CROSS JOIN LATERAL (SELECT min(amount) AS low, max(amount) AS high FROM orders o WHERE o.customer_id = c.id) s
SELECT count(*) FILTER (WHERE amount > 10) AS many, avg(amount) FILTER (WHERE status IN ('paid', 'sent')) FROM orders
SELECT status, sum(amount) FILTER (WHERE extract(year FROM order_date) = 2024) AS y24, sum(amount) FILTER (WHERE extract(year FROM order_date) = 2023) AS y23 FROM orders GROUP BY status
SELECT DISTINCT ON (c.city) c.city, c.name FROM customers c ORDER BY c.city, length(c.name) DESC, c.name
SELECT DISTINCT ON (date_trunc('day', order_date)) id, order_date FROM orders ORDER BY date_trunc('day', order_date), amount DESC NULLS LAST
SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY order_date DESC) AS rn FROM orders) ranked WHERE rn <= 3
SELECT id, sum(amount) OVER (ORDER BY order_date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running FROM orders
SELECT id, avg(amount) OVER (ORDER BY order_date ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) FROM orders
SELECT id, sum(amount) OVER (ORDER BY order_date RANGE BETWEEN INTERVAL '7 days' PRECEDING AND CURRENT ROW) FROM orders
SELECT id, count(*) OVER (ORDER BY amount GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) FROM orders
SELECT id, first_value(amount) OVER w, last_value(amount) OVER w, nth_value(amount, 2) OVER w FROM orders WINDOW w AS (PARTITION BY status ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
SELECT id, ntile(4) OVER (ORDER BY amount), percent_rank() OVER (ORDER BY amount), cume_dist() OVER (ORDER BY amount), dense_rank() OVER (ORDER BY amount) FROM orders
SELECT id, lead(order_date, 1, now()::timestamp) OVER (PARTITION BY customer_id ORDER BY order_date) - order_date AS gap FROM orders
SELECT status, count(*) * 100.0 / sum(count(*)) OVER () AS share FROM orders GROUP BY status
SELECT status, rank() OVER (ORDER BY sum(amount) DESC) FROM orders GROUP BY status
SELECT sum(amount) FILTER (WHERE status = 'paid') OVER (PARTITION BY customer_id) FROM orders
SELECT customer_id, string_agg(DISTINCT status, ', ' ORDER BY status) FROM orders GROUP BY customer_id
SELECT customer_id, array_agg(id ORDER BY amount DESC) AS ids, (array_agg(status ORDER BY order_date DESC))[1] AS latest FROM orders GROUP BY customer_id
SELECT bool_and(amount > 0), bool_or(status = 'paid'), every(id > 0), bit_or(id), bit_and(id) FROM orders
SELECT json_agg(o ORDER BY o.id) FROM orders o
SELECT jsonb_object_agg(status, n) FROM (SELECT status, count(*) AS n FROM orders WHERE status IS NOT NULL GROUP BY status) s
SELECT json_build_object('id', id, 'total', amount) FROM orders
SELECT percentile_disc(0.9) WITHIN GROUP (ORDER BY amount DESC), mode() WITHIN GROUP (ORDER BY status) FROM orders
SELECT percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY amount) FROM orders
SELECT rank(100) WITHIN GROUP (ORDER BY amount), dense_rank(100.0) WITHIN GROUP (ORDER BY amount) FROM orders
SELECT status, customer_id, sum(amount) FROM orders GROUP BY CUBE (status, customer_id)
SELECT status, customer_id, sum(amount) FROM orders GROUP BY status, ROLLUP (customer_id)
SELECT coalesce(status, 'all') AS status, grouping(status) AS g, count(*) FROM orders GROUP BY GROUPING SETS ((status), ()) ORDER BY grouping(status), status NULLS LAST
SELECT status FROM orders GROUP BY GROUPING SETS (ROLLUP (status), CUBE (status))
SELECT count(*) FROM orders GROUP BY ()
SELECT DISTINCT status, count(*) FROM orders GROUP BY DISTINCT ROLLUP (status)
SELECT data -> 'address' ->> 'city' AS city FROM customers WHERE data ->> 'active' = 'true'
SELECT data #> '{address,street}', data #>> ARRAY['a', '0'], data -> -1, data -> 'list' -> 0 FROM customers
SELECT id FROM customers WHERE data ?| ARRAY['a', 'b'] OR data ?& ARRAY['c', 'd'] OR data <@ '{"a": 1, "b": 2}'
SELECT data || '{"x": 1}'::jsonb, data - 'x', data - ARRAY['x', 'y'], data #- '{a,b}', data - 0 FROM customers
SELECT jsonb_path_query_array(data, '$.items[*].price'), data @? '$.items[*] ? (@.price > 10)', data @@ '$.a == 1' FROM customers
SELECT c.id, e.key, e.value FROM customers c CROSS JOIN LATERAL jsonb_each(c.data) AS e(key, value)
SELECT c.id, item ->> 'sku' FROM customers c, jsonb_array_elements(c.data -> 'items') AS item
SELECT x.* FROM customers c, jsonb_to_record(c.data) AS x(a int, b text, c numeric(5, 2))
SELECT jsonb_typeof(data), jsonb_array_length(data -> 'items'), jsonb_pretty(data), jsonb_set(data, '{a}', '1') FROM customers
SELECT k FROM customers, jsonb_object_keys(data) AS k GROUP BY k ORDER BY count(*) DESC
SELECT to_json(tags), array_to_json(tags), row_to_json(row(id, name)) FROM customers
SELECT (data ->> 'n')::numeric + 1, (data -> 'flag')::boolean, CAST(data ->> 'd' AS date) FROM customers
SELECT name FROM customers WHERE 'vip' = ANY (tags) AND NOT ('old' = ANY (tags)) AND tags && ARRAY['a', 'b'] AND tags @> ARRAY['vip']::text[]
SELECT array_length(tags, 1), cardinality(tags), array_position(tags, 'x'), array_to_string(tags, ', ', '-'), array_remove(tags, 'x'), tags[array_lower(tags, 1)] FROM customers
SELECT unnest(tags) AS tag, count(*) FROM customers GROUP BY tag ORDER BY 2 DESC
SELECT c.name, array(SELECT o.id FROM orders o WHERE o.customer_id = c.id ORDER BY o.id) FROM customers c
SELECT ARRAY[1, 2, 3] || 4, (ARRAY[[1, 2], [3, 4]])[2][1], '{1,2,3}'::int[], (ARRAY['a', 'b', 'c'])[2:3]
SELECT string_to_array('a,b,c', ',') AS parts, regexp_split_to_array('a1b2', '\d')
SELECT * FROM unnest(ARRAY[1, 2], ARRAY['a', 'b']) AS t(n, s)
SELECT name FROM customers WHERE id = ANY (SELECT customer_id FROM orders) AND id <> ALL (ARRAY[7, 8])
SELECT id FROM orders WHERE amount >= ALL (SELECT amount FROM orders WHERE amount IS NOT NULL) OR amount < SOME (SELECT avg(amount) FROM orders)
SELECT name FROM customers WHERE name ILIKE 'a%' OR name NOT ILIKE '%z' OR name ILIKE ANY (ARRAY['%x%', '%y%'])
SELECT name FROM customers WHERE name LIKE 'a!%b%' ESCAPE '!' AND name NOT SIMILAR TO '(a|b)%' AND name ~ '^[A-Z]' AND name !~* 'q'
SELECT name ~~ 'A%', name ~~* 'a%', name !~~ 'b', name !~~* 'c' FROM customers
SELECT regexp_replace(name, '(\w+) (\w+)', '\2 \1', 'g'), regexp_match(name, '\d+'), (regexp_match(name, '(\d+)'))[1], substring(name FROM '[0-9]+') FROM customers
SELECT m[1] FROM customers, regexp_matches(name, '([a-z]+)', 'g') AS m
SELECT word FROM customers, regexp_split_to_table(name, '\s+') AS word
SELECT starts_with(name, 'A'), upper(left(name, 1)) || lower(substr(name, 2)), initcap(name), reverse(name), length(name), char_length(name), octet_length(name) FROM customers
SELECT concat(name, ' (', city, ')'), concat_ws(', ', city, name), format('%s has %s', name, id), lpad(id::text, 5, '0'), repeat('x', 3), replace(name, 'a', 'b') FROM customers
SELECT trim(name), trim(both ' ' from name), btrim(name, 'x'), ltrim(name), rtrim(name, 'y'), strpos(name, 'a'), translate(name, 'abc', 'xyz'), ascii(name), chr(65), quote_literal(name) FROM customers
SELECT split_part(name, ' ', 2), string_to_array(name, ' '), encode(sha256(name::bytea), 'hex'), md5(name), to_hex(255), convert_from('\x41'::bytea, 'UTF8') FROM customers
SELECT round(amount), round(amount::numeric, 1), ceil(amount), floor(amount), trunc(amount), abs(amount), sign(amount), mod(id, 3), power(amount, 2), sqrt(abs(amount)), exp(1), ln(2), log(100), pi() FROM orders
SELECT greatest(amount, 0), least(amount, 100), nullif(amount, 0), coalesce(amount, 0), width_bucket(amount, 0, 100, 10), div(7::numeric, 2), gcd(12, 18), cbrt(27), random() FROM orders
SELECT 7 / 2, 7 / 2.0, 7 % 4, -7 % 4, 2 ^ 10, |/ 25, ||/ 27, @ -5, 5 & 3, 5 | 3, 5 # 3, ~5, 1 << 4, 16 >> 2, 1e3, .5, 1.
SELECT id, CASE status WHEN 'paid' THEN 1 WHEN 'sent' THEN 2 ELSE 0 END AS code FROM orders ORDER BY CASE WHEN status IS NULL THEN 1 ELSE 0 END, id DESC NULLS FIRST
SELECT id FROM orders WHERE (amount IS NULL) IS NOT TRUE AND (amount > 5 OR status IS DISTINCT FROM 'x') AND status IS NOT DISTINCT FROM note
SELECT id FROM orders WHERE status = 'paid' IS UNKNOWN OR NOT (amount BETWEEN 1 AND 2) OR amount NOT BETWEEN SYMMETRIC 5 AND 1 OR note NOTNULL OR status ISNULL
SELECT id FROM orders WHERE (customer_id, status) IN ((1, 'a'), (2, 'b')) OR (id, amount) IN (SELECT id, amount FROM orders) OR (id, amount) < (5, 10)
SELECT id FROM orders o WHERE EXISTS (SELECT FROM customers c WHERE c.id = o.customer_id AND c.city = 'Rome')
SELECT (SELECT max(amount) FROM orders), (SELECT array_agg(name) FROM customers), EXISTS (SELECT 1 FROM people)
VALUES (1, 'a'), (2, 'b') ORDER BY 1 DESC LIMIT 1
SELECT v.a + 1 FROM (VALUES (1), (2), (3)) v(a) WHERE v.a IN (VALUES (1), (2))
WITH v(a, b) AS (VALUES (1, 'x'), (2, 'y')) SELECT v.*, o.id FROM v LEFT JOIN orders o ON o.id = v.a
WITH a AS (SELECT 1 AS x), b AS NOT MATERIALIZED (SELECT x + 1 AS y FROM a) SELECT * FROM a, b
WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 10) SELECT sum(n) FROM t
WITH RECURSIVE tree AS (SELECT id, name, boss_id, ARRAY[id] AS path FROM people WHERE boss_id IS NULL UNION ALL SELECT p.id, p.name, p.boss_id, tree.path || p.id FROM people p JOIN tree ON p.boss_id = tree.id) SELECT repeat('  ', cardinality(path) - 1) || name FROM tree ORDER BY path
WITH t AS (SELECT * FROM orders), u AS (SELECT * FROM t WHERE amount > 1) SELECT count(*) FROM u UNION ALL SELECT count(*) FROM t
SELECT id FROM orders FETCH NEXT ROW ONLY
SELECT id FROM orders ORDER BY amount FETCH FIRST 3 ROWS WITH TIES
SELECT id FROM orders LIMIT ALL OFFSET 2
SELECT id FROM orders TABLESAMPLE BERNOULLI (12.5)
SELECT o.id FROM orders AS o TABLESAMPLE SYSTEM (50) WHERE o.id > 1
TABLE orders ORDER BY id LIMIT 2
SELECT * FROM ONLY orders o
SELECT o.id, c.name FROM orders o NATURAL JOIN (SELECT id AS customer_id, name FROM customers) c
SELECT customer_id FROM orders JOIN (SELECT id AS customer_id FROM customers) c USING (customer_id)
SELECT * FROM orders o FULL OUTER JOIN customers c ON o.customer_id = c.id WHERE c.id IS NULL OR o.id IS NULL
SELECT o.id FROM (orders o JOIN customers c ON c.id = o.customer_id) RIGHT JOIN people p ON p.id = c.id
SELECT a.id FROM orders a, orders b WHERE a.id = b.id AND a.amount <> b.amount
(SELECT id FROM orders UNION SELECT id FROM customers) INTERSECT SELECT id FROM people ORDER BY 1
SELECT id FROM orders UNION (SELECT id FROM customers EXCEPT SELECT id FROM people) ORDER BY id DESC NULLS LAST OFFSET 1 ROW FETCH NEXT 2 ROWS ONLY
SELECT orders FROM orders
SELECT o FROM orders o ORDER BY o.id
SELECT (o).amount, (c.data) IS NULL FROM orders o, customers c WHERE false
SELECT 'a' COLLATE "C" < 'B', name FROM customers ORDER BY lower(name) COLLATE "C"
SELECT 'Straße' AS "Straße", 1 AS "select", 2 AS "Mixed Name", 3 user_name, 4 AS "quo""ted"
SELECT e'\x41\n', U&'d\0061t\+000061', $tag$it's $1 and ; and -- not a comment$tag$, B'1010', X'1F', N'x'
SELECT 1 /* a /* nested */ comment */ + 2
SELECT '2024-01-01'::timestamp::date::text, 5::text || 'x', '{"a":1}'::json -> 'a', 'f'::boolean, '1 day'::interval * 2, '10.0.0.1'::inet, '[1,5)'::int4range @> 3
SELECT int4range(1, 5) && int4range(3, 8), lower(numrange(1.5, 2)), upper_inf('[1,)'::int4range), daterange('2024-01-01', '2024-02-01') @> date '2024-01-15'
SELECT bool 'yes', float8 '1.5', int2 '3', numeric '10.50', double precision '2', timestamp with time zone '2024-01-01'
SELECT CAST(amount AS numeric(12, 2)), CAST(id AS character varying(20)), CAST('1' AS double precision), CAST(note AS char(3)) FROM orders
SELECT treat FROM (SELECT 1 AS treat) s
SELECT o.ctid, o.tableoid::regclass, o.xmin FROM orders o
SELECT current_user, session_user, current_catalog, current_schema, version()
SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'orders'
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
SELECT ts_rank(to_tsvector('english', note), q), ts_headline('english', note, q) FROM orders, to_tsquery('english', 'late & delivery') q WHERE to_tsvector('english', note) @@ q
SELECT xpath('/a/text()', '<a>x</a>'::xml), xmlcomment('x')
SELECT point(1, 2) <-> point(3, 4), circle '((0,0),2)' @> point '(1,1)', area(box '((0,0),(2,2))')
SELECT regr_r2(amount, id), covar_samp(amount, id), variance(amount), stddev_samp(amount), var_pop(amount) FROM orders
SELECT num_nulls(status, note), num_nonnulls(status, note), pg_typeof(amount) FROM orders
SELECT id, amount FROM orders JOIN customers USING (id) WHERE id > 1 ORDER BY id
SELECT id, name FROM customers NATURAL JOIN people
(TABLE orders) UNION ALL TABLE orders
SELECT id FROM orders o FETCH FIRST 2 ROWS ONLY
SELECT substring(name FOR 2), substring(name FROM 1 FOR 2) FROM customers
SELECT (o.*).id FROM orders o
SELECT id AS select FROM orders
SELECT pg_size_pretty(1::bigint), timezone('UTC', now()), array_cat(tags, tags), jsonb_exists(data, 'a') FROM customers
SELECT range_overlaps(int4range(1, 2), int4range(2, 3)), jsonb_contains(data, data) FROM customers
SELECT id, sum(id) OVER v, sum(id) OVER w FROM orders WINDOW v AS (ORDER BY id), w AS (v GROUPS UNBOUNDED PRECEDING)
SELECT groups FROM (SELECT id AS groups FROM orders) s WHERE (groups BETWEEN 1 AND 2) = (groups BETWEEN 1 AND 3)
SELECT groups, sum(groups) OVER (ORDER BY groups BETWEEN 1 AND 2) FROM (SELECT id AS groups FROM orders) s
WITH c AS (VALUES (1, 2)) SELECT column1, c.column2 FROM c
WITH c AS (VALUES (1, 2) UNION ALL SELECT id, customer_id FROM orders) SELECT column2 FROM c ORDER BY column1
SELECT column1 FROM (VALUES (1) UNION SELECT id FROM orders) s
SELECT p.number, name, boss_id FROM people p(number)
SELECT * FROM people AS p(number, title) JOIN customers c(number) USING (number) WHERE title = c.name
SELECT a, name FROM (SELECT id, name FROM people) s(a)
SELECT a, column2 FROM (VALUES (1, 2)) s(a)
WITH q AS (SELECT id, name FROM people) SELECT a, name FROM q AS r(a) WHERE EXISTS (SELECT b, note FROM orders o(b) WHERE b = a)
