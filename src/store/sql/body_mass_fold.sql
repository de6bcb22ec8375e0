INSERT INTO body_mass (id, day, grams, unit)
VALUES (?1, ?2 ->> 'day', ?2 ->> 'grams', ?2 ->> 'unit')
