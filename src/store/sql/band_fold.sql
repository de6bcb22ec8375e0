INSERT INTO band (id, label, kind, brand, color, owned, length_mm, points, quality, readings)
SELECT
    id,
    body ->> 'label',
    body ->> 'kind',
    body ->> 'brand',
    body ->> 'color',
    body ->> 'owned',
    body ->> 'length_mm',
    body ->> 'points',
    coalesce(body ->> 'quality', 'guess'),
    body ->> 'readings'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 3 AND body IS NOT NULL
