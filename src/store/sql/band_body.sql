-- The body of a band's operation. ?1 is the body that it replaces.
SELECT json_patch(coalesce(?1, '{}'), json_object(
    'label', ?2,
    'kind', ?3,
    'brand', ?4,
    'color', ?5,
    'owned', ?6,
    'length_mm', ?7,
    'points', json(?8),
    'quality', ?9,
    'readings', json(?10)))
