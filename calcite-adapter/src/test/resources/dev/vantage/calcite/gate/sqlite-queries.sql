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
