-- One query a line that SQLite takes over the tables of Shop; the gate must accept each.
SELECT id, status FROM orders WHERE amount BETWEEN 1 AND 5 AND status NOT IN ('a', 'b') ORDER BY 2 DESC, id LIMIT 3
SELECT o.* , c.name AS customer FROM orders o INNER JOIN customers c ON c.id = o.customer_id AND c.city LIKE 'P%'
SELECT c.city, count(*) AS n, sum(o.amount) total FROM customers c LEFT OUTER JOIN orders o ON o.customer_id = c.id GROUP BY c.city HAVING n > 1 ORDER BY total DESC
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)
SELECT "id", "status" AS "the status" FROM "orders" ORDER BY "the status"
SELECT max(amount) - min(amount) spread FROM orders WHERE strftime('%Y', order_date) = '2024'
SELECT CASE WHEN amount > 100 THEN 'big' WHEN amount > 10 THEN 'middle' ELSE 'small' END AS size, COUNT(*) FROM orders GROUP BY size
SELECT name FROM customers c WHERE (SELECT count(*) FROM orders o WHERE o.customer_id = c.id) > 3
WITH t AS (SELECT customer_id, sum(amount) AS s FROM orders GROUP BY customer_id), u AS (SELECT max(s) AS m FROM t) SELECT c.name FROM customers c JOIN t ON t.customer_id = c.id JOIN u ON u.m = t.s
SELECT * FROM (SELECT id AS a FROM orders) AS x, (SELECT id AS b FROM customers) AS y WHERE x.a = y.b
SELECT id, lag(amount) OVER (PARTITION BY customer_id ORDER BY order_date) AS previous FROM orders
SELECT DISTINCT city FROM customers WHERE name LIKE '%a%' COLLATE NOCASE OR name GLOB 'B*' ORDER BY city COLLATE NOCASE
SELECT a.name, b.name FROM customers a JOIN customers b ON a.city = b.city AND a.id < b.id
SELECT count(*) FROM orders, customers WHERE orders.customer_id = customers.id AND customers.city = "Paris"
SELECT date, "order", "group" FROM kw2
SELECT k.value, k.key FROM kw k ORDER BY k.rank, k."order"
SELECT sum(amount) FILTER (WHERE status = 'paid') * 1.0 / sum(amount) AS share FROM orders
SELECT group_concat(name, ', ') FROM (SELECT name FROM customers ORDER BY name)
SELECT id FROM orders WHERE order_date > date('now', '-7 days') AND note ISNULL
SELECT (SELECT name FROM customers WHERE id = o.customer_id) AS customer FROM orders o ORDER BY customer
SELECT id FROM orders INTERSECT SELECT id FROM customers EXCEPT SELECT boss_id FROM people
SELECT CAST(amount AS INT) % 2 AS odd, count(*) FROM orders GROUP BY 1 HAVING count(*) > 0
SELECT 'it''s', "it's", x'00', 1e3, -5, +amount, ~id, NOT status FROM orders
SELECT id FROM orders WHERE (customer_id, status) IN (VALUES (1, 'a'), (2, 'b'))
SELECT id FROM orders o WHERE o.rowid = 1 OR _rowid_ = 2 OR oid IS 3
SELECT id FROM orders WHERE status IN (SELECT value FROM json_each('["a"]'))
SELECT customers.name FROM customers JOIN orders ON customers.id = orders.customer_id WHERE orders.amount = (SELECT max(orders.amount) FROM orders WHERE orders.customer_id = customers.id)
SELECT printf('%s (%d)', name, id) FROM customers ORDER BY random() LIMIT 5
SELECT id, amount, amount * 100.0 / (SELECT sum(amount) FROM orders) AS percent FROM orders
SELECT o1.id FROM orders o1 WHERE NOT EXISTS (SELECT * FROM orders o2 WHERE o2.customer_id = o1.customer_id AND o2.amount > o1.amount)
SELECT T1.name, T2.id FROM customers AS T1 JOIN orders AS T2 ON T1.id = T2.customer_id GROUP BY T1.id
SELECT name FROM customers UNION ALL SELECT status FROM orders ORDER BY name LIMIT 10 OFFSET 2
SELECT iif(amount > 5, 'a', 'b') AS x, ifnull(note, '-') FROM orders WHERE x = 'a'
SELECT min(amount), name FROM orders JOIN customers USING (id)
SELECT main.customers.name FROM main.customers
SELECT count(DISTINCT customer_id) FROM orders WHERE amount > 1e2 AND NOT (status = 'x' OR status ISNULL)
SELECT name FROM people WHERE boss_id IN (SELECT id FROM people WHERE name = 'Ann') OR boss_id IS NULL
WITH RECURSIVE chain(id, depth) AS (SELECT id, 0 FROM people WHERE boss_id IS NULL UNION ALL SELECT p.id, depth + 1 FROM people p JOIN chain ON p.boss_id = chain.id) SELECT max(depth) FROM chain
SELECT name || ' of ' || coalesce(city, 'nowhere') AS label FROM customers ORDER BY lower(label)
SELECT * FROM orders WHERE order_date LIKE '2024-__-%' ESCAPE '!'
SELECT id, ntile(4) OVER (ORDER BY amount), first_value(id) OVER w FROM orders WINDOW w AS (PARTITION BY status ORDER BY amount ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING)
SELECT json_extract(data, '$.a') AS a, data ->> 'b' FROM customers WHERE json_valid(data)
SELECT * FROM orders WHERE id IN (1, 2, 3) AND amount IS NOT NULL AND (note LIKE 'a%' OR note LIKE 'b%') ORDER BY id ASC NULLS LAST
SELECT count(*) n FROM (SELECT 1 FROM orders GROUP BY customer_id HAVING count(*) > 2)
SELECT "Some Column" FROM MixedCase WHERE mixedcase.ID = 1
SELECT x.n FROM (SELECT count(*) AS n, status FROM orders GROUP BY status) x WHERE x.status = 'a' AND x.n > (SELECT avg(y.n) FROM (SELECT count(*) AS n FROM orders GROUP BY status) y)
SELECT strftime('%m', order_date) AS month, round(avg(amount), 2) FROM orders GROUP BY month HAVING month >= '06' ORDER BY month
SELECT name FROM customers WHERE substr(name, 1, 1) = 'A' AND length(name) > 3 AND instr(name, 'b') = 0
SELECT c.name FROM customers c, orders o ON c.id = o.customer_id WHERE o.status == 'paid' <> 0
SELECT type, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'
SELECT j.key, j.value, j.type, j.atom, j.fullkey FROM customers c, json_each(c.data, '$.items') AS j
SELECT c.id, t.path FROM customers c JOIN json_tree(c.data) t ON t.key = 'sku' WHERE t.type <> 'object'
SELECT value FROM json_each('[1, 2, 3]') WHERE value > 1
SELECT json_group_array(name), json_group_object(id, name) FROM customers
SELECT json_object('id', id, 'total', amount), json_array(id, amount), json('{"a": 1}'), json_set('{}', '$.a', 1) FROM orders
SELECT data -> '$.a', data ->> '$.a[0]', data ->> 'b', data -> 'c' ->> 'd' FROM customers
SELECT json_type(data, '$.a'), json_array_length(data, '$.items'), json_remove(data, '$.x'), json_patch(data, '{"a": 2}'), json_quote(name), json_valid(data) FROM customers
SELECT strftime('%Y-%m', order_date) AS month, count(*) FROM orders GROUP BY 1 ORDER BY 1
SELECT strftime('%w', order_date), strftime('%j', order_date), strftime('%s', order_date), strftime('%H:%M', 'now', 'localtime') FROM orders
SELECT date(order_date, 'start of month', '+1 month', '-1 day'), datetime(order_date, 'unixepoch'), time(order_date), julianday('now') - julianday(order_date) FROM orders
SELECT date('now', 'weekday 1', '-7 days'), unixepoch('now'), timediff('2024-02-01', '2024-01-01'), CURRENT_DATE, CURRENT_TIMESTAMP, current_time
SELECT id FROM orders WHERE order_date BETWEEN date('now', 'start of year') AND date('now')
SELECT id FROM orders WHERE substr(order_date, 1, 7) = '2024-05' AND CAST(strftime('%m', order_date) AS INTEGER) IN (4, 5)
SELECT name FROM customers WHERE name GLOB '[A-C]*' AND name NOT GLOB '*z' AND city NOT LIKE '%x%' ESCAPE '\'
SELECT printf('%05d %s %.2f %,d', id, status, amount, 1234567), format('%-10s|', status) FROM orders
SELECT iif(amount > 100, 'big', iif(amount > 10, 'middle', 'small')) AS size, count(*) FROM orders GROUP BY size HAVING count(*) > 1 ORDER BY count(*) DESC, size
SELECT ifnull(note, ''), coalesce(note, status, 'none'), nullif(status, ''), typeof(amount), quote(note), hex(status), unicode(status), char(65, 66) FROM orders
SELECT total(amount), sum(amount), avg(amount), max(amount, 0), min(id, amount), group_concat(DISTINCT status), group_concat(status, '; ' ORDER BY status) FROM orders
SELECT string_agg(status, ',') FROM orders
SELECT median(amount), percentile(amount, 90), stdev(amount), variance(amount) FROM orders
SELECT count(*) FILTER (WHERE amount > 10), sum(amount) FILTER (WHERE status = 'paid') AS paid FROM orders
SELECT id, sum(amount) OVER (ORDER BY order_date ROWS UNBOUNDED PRECEDING) AS running FROM orders
SELECT id, avg(amount) OVER (ORDER BY order_date ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) FROM orders
SELECT id, sum(amount) OVER (PARTITION BY customer_id ORDER BY amount RANGE BETWEEN 10 PRECEDING AND 10 FOLLOWING) FROM orders
SELECT id, count(*) OVER (ORDER BY amount GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) FROM orders
SELECT id, row_number() OVER w, rank() OVER w, dense_rank() OVER w, percent_rank() OVER w, cume_dist() OVER w, nth_value(amount, 2) OVER w, last_value(id) OVER w FROM orders WINDOW w AS (PARTITION BY status ORDER BY amount)
SELECT id, lag(amount, 1, 0) OVER (ORDER BY id), lead(status) OVER (PARTITION BY customer_id ORDER BY order_date) FROM orders
SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY order_date DESC) AS rn FROM orders) WHERE rn = 1
SELECT status, sum(count(*)) OVER () AS everything, count(*) * 100.0 / sum(count(*)) OVER () AS share FROM orders GROUP BY status
SELECT group_concat(name, ',') FILTER (WHERE city IS NOT NULL) OVER (ORDER BY id) FROM customers
SELECT * FROM orders INDEXED BY orders_status WHERE status = 'paid'
SELECT * FROM orders NOT INDEXED WHERE id = 1
VALUES (1, 'a'), (2, 'b')
VALUES (1), (2) UNION ALL SELECT id FROM orders ORDER BY 1 LIMIT 3
SELECT column1, column2 FROM (VALUES (1, 'x'), (2, 'y'))
WITH v(a, b) AS (VALUES (1, 'x'), (2, 'y')) SELECT v.b, o.id FROM v LEFT JOIN orders o ON o.id = v.a
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT sum(i) FROM n
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 5) SELECT i FROM n
WITH RECURSIVE tree(id, name, level) AS (SELECT id, name, 0 FROM people WHERE boss_id IS NULL UNION ALL SELECT p.id, p.name, tree.level + 1 FROM people p JOIN tree ON p.boss_id = tree.id ORDER BY 3 DESC) SELECT printf('%*s', level * 2, '') || name FROM tree
WITH RECURSIVE days(d) AS (SELECT date('2024-01-01') UNION ALL SELECT date(d, '+1 day') FROM days WHERE d < '2024-01-31') SELECT d, count(o.id) FROM days LEFT JOIN orders o ON date(o.order_date) = d GROUP BY d
WITH t AS MATERIALIZED (SELECT * FROM orders), u AS NOT MATERIALIZED (SELECT id FROM t) SELECT count(*) FROM u
SELECT (WITH x AS (SELECT max(amount) AS m FROM orders) SELECT m FROM x) AS most
SELECT id FROM orders WHERE (customer_id, status) = (1, 'a') OR (id, amount) IN (SELECT id, amount FROM orders) OR (id, amount) > (1, 2)
SELECT id FROM orders WHERE status IN () OR id NOT IN (SELECT customer_id FROM orders)
SELECT id FROM orders o WHERE EXISTS (SELECT 1 FROM customers c WHERE c.id = o.customer_id AND c.city = 'Rome') AND NOT EXISTS (SELECT * FROM people p WHERE p.id = o.id)
SELECT id FROM orders WHERE amount = (SELECT max(amount) FROM orders) OR amount > (SELECT avg(amount) FROM orders) * 2
SELECT id FROM orders WHERE note IS NULL OR note IS NOT 'x' OR status IS 'y' OR note NOTNULL OR note NOT NULL OR status IS DISTINCT FROM note OR status IS NOT DISTINCT FROM 'z'
SELECT id FROM orders WHERE amount IS TRUE OR amount IS NOT FALSE OR TRUE
SELECT id FROM orders ORDER BY amount DESC NULLS LAST, status COLLATE RTRIM ASC NULLS FIRST LIMIT 5 OFFSET 2
SELECT id FROM orders ORDER BY 1 LIMIT 2, 5
SELECT id FROM orders LIMIT (SELECT count(*) / 2 FROM orders)
SELECT id FROM orders LIMIT -1 OFFSET 3
SELECT DISTINCT status, customer_id FROM orders ORDER BY customer_id, status
SELECT ALL status FROM orders
SELECT o.id, c.name FROM orders o NATURAL LEFT JOIN (SELECT id AS customer_id, name FROM customers) c
SELECT customer_id FROM orders JOIN (SELECT id AS customer_id FROM customers) USING (customer_id)
SELECT o.id FROM orders o RIGHT JOIN customers c ON c.id = o.customer_id FULL JOIN people p ON p.id = c.id
SELECT o.id FROM (orders o CROSS JOIN customers c) INNER JOIN people p ON p.id = o.id
SELECT o.id FROM orders o, (customers c JOIN people p ON p.id = c.id) WHERE o.customer_id = c.id
SELECT [id], `status`, "amount", 'text' AS 'label', note AS [my note] FROM [orders]
SELECT x'53514C', 0x1F, 1_000, 1e-3, .5, 5., -0.0, 9223372036854775807
SELECT 7 / 2, 7 % 3, 5 & 3, 5 | 2, ~5, 1 << 3, 16 >> 2, 'a' || 'b' || 1, - - 5, +3, 1 = 1, 1 == 1, 1 <> 2, 1 != 2, NOT 1
SELECT abs(-5), round(2.567, 2), ceil(1.2), floor(1.8), sign(-3), sqrt(16), power(2, 10), pow(2, 3), mod(7, 3), exp(1), ln(2), log(100), log2(8), pi(), trunc(1.9), radians(180), degrees(3.14)
SELECT upper(name), lower(name), length(name), trim(name), ltrim(name, 'x'), rtrim(name), replace(name, 'a', 'b'), substr(name, 2), substring(name, -3, 2), instr(name, 'a'), concat(name, 1), concat_ws('-', name, city), octet_length(name) FROM customers
SELECT likely(id > 1), unlikely(id = 1), likelihood(id > 0, 0.5) FROM orders
SELECT CAST(amount AS INTEGER), CAST(id AS TEXT), CAST(note AS REAL), CAST('1' AS NUMERIC), CAST(amount AS DECIMAL(10, 2)), CAST(id AS VARCHAR(20)) FROM orders
SELECT CASE status WHEN 'paid' THEN 1 WHEN 'sent' THEN 2 ELSE 0 END AS code, CASE WHEN amount IS NULL THEN 'none' END FROM orders GROUP BY code
SELECT status, count(*) AS n FROM orders GROUP BY status HAVING n > 1 AND max(amount) > 10 ORDER BY n DESC
SELECT count(*) FROM orders HAVING count(*) > 1
SELECT city, count(*) FROM customers GROUP BY 1 HAVING count(*) = (SELECT max(n) FROM (SELECT count(*) AS n FROM customers GROUP BY city))
SELECT id FROM orders UNION SELECT id FROM customers UNION ALL SELECT id FROM people EXCEPT SELECT 1 ORDER BY id
SELECT * FROM (SELECT 1 AS a UNION SELECT 2) WHERE a = 2
SELECT o.*, (SELECT name FROM customers WHERE customers.id = o.customer_id) AS customer FROM orders AS o
SELECT max(amount), id, status FROM orders GROUP BY customer_id
SELECT o2.rowid, orders.rowid, o2.oid FROM orders, people o2
SELECT random() % 10, abs(random()), (random() & 7) FROM orders
SELECT /* in /* one */ id FROM orders
SELECT "id" FROM "orders" WHERE "status" = "paid" AND 'x' = "x" || note
SELECT id FROM orders WHERE status LIKE 'p_id' COLLATE BINARY AND status = 'PAID' COLLATE NOCASE
SELECT name FROM customers WHERE name = 'O''Brien' OR name = 'semi;colon' OR name = '-- no comment' OR name = '/* none */'
SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name
SELECT date, time, "order", value, key FROM kw WHERE rank > 1 AND "match" IS NULL
SELECT T1.name FROM people AS T1 JOIN people AS T2 ON T1.boss_id = T2.id WHERE T2.name = 'Ann' INTERSECT SELECT name FROM customers
SELECT sum(CASE WHEN status = 'paid' THEN 1 ELSE 0 END) * 1.0 / count(*) AS rate, sum(status = 'paid') FROM orders
SELECT unhex('41'), soundex_free FROM (SELECT 1 AS soundex_free)
SELECT id, amount FROM orders JOIN customers USING (id) WHERE id > 1 ORDER BY id
SELECT id, name FROM customers NATURAL JOIN people
SELECT * FROM (customers) c
SELECT c.id FROM ((customers)) c JOIN (main.orders) AS o ON c.id = o.customer_id
SELECT id, sum(id) OVER v, sum(id) OVER w FROM orders WINDOW v AS (ORDER BY id), w AS (v GROUPS UNBOUNDED PRECEDING)
SELECT id, sum(id) OVER (GROUPS CURRENT ROW) FROM orders
WITH a AS (SELECT 1), b AS (SELECT groups FROM (SELECT id AS groups FROM orders) WHERE groups BETWEEN 1 AND 2) SELECT * FROM a, b
SELECT groups FROM (SELECT id AS groups FROM orders) WHERE (groups BETWEEN 1 AND 2) = (groups BETWEEN 1 AND 3)
SELECT groups, sum(groups) OVER (ORDER BY groups BETWEEN 1 AND 2) FROM (SELECT id AS groups FROM orders)
SELECT o.id FROM orders AS o NOT INDEXED JOIN main.orders p NOT INDEXED ON p.id = o.id, people NOT INDEXED
WITH c AS (VALUES (1, 2)) SELECT column1, c.column2 FROM c
WITH c AS (VALUES (1, 2) UNION ALL SELECT id, customer_id FROM orders) SELECT column2 FROM c ORDER BY column1
WITH RECURSIVE n AS (VALUES (1) UNION ALL SELECT column1 + 1 FROM n LIMIT 5) SELECT column1 FROM n
SELECT column1 FROM (VALUES (1) UNION SELECT id FROM orders)
