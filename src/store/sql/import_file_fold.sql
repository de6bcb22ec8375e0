INSERT INTO import_file (id, app, name, sha256)
VALUES (?1, ?2 ->> 'app', ?2 ->> 'name', ?2 ->> 'sha256')
