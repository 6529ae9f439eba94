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
