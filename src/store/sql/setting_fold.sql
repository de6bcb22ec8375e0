INSERT INTO setting (id, key, value)
SELECT id, body ->> 'key', body ->> 'value'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 5 AND body IS NOT NULL
