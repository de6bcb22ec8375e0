INSERT INTO band (id, label, kind, brand, color, owned, length_mm, points, quality, readings)
VALUES (
    ?1,
    ?2 ->> 'label',
    ?2 ->> 'kind',
    ?2 ->> 'brand',
    ?2 ->> 'color',
    ?2 ->> 'owned',
    ?2 ->> 'length_mm',
    ?2 ->> 'points',
    coalesce(?2 ->> 'quality', 'guess'),
    ?2 ->> 'readings')
