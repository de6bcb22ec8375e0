INSERT INTO import_file (id, app, name, sha256)
SELECT id, body ->> 'app', body ->> 'name', body ->> 'sha256'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 7 AND body IS NOT NULL
