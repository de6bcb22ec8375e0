INSERT INTO own_exercise (id, key, name)
SELECT id, body ->> 'key', body ->> 'name'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 4 AND body IS NOT NULL
