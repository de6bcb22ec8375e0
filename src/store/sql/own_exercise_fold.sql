INSERT INTO own_exercise (id, key, name)
VALUES (?1, ?2 ->> 'key', ?2 ->> 'name')
