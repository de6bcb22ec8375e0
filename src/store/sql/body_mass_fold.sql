INSERT INTO body_mass (id, day, grams, unit)
SELECT id, body ->> 'day', body ->> 'grams', body ->> 'unit'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 6 AND body IS NOT NULL
