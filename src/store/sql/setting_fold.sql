INSERT INTO setting (id, key, value)
VALUES (?1, ?2 ->> 'key', ?2 ->> 'value')
