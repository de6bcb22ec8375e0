INSERT INTO band (id, label, kind, brand, color, owned)
SELECT id, body ->> 'label', body ->> 'kind', body ->> 'brand', body ->> 'color', body ->> 'owned'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 3 AND body IS NOT NULL
