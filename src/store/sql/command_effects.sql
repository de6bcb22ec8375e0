-- What the command ?2 of the device ?1 did to each thing: its body before and after, and now.
-- Operations of a command follow each other and are newer than the command's own.
WITH part AS (
    SELECT kind, id, max(seq) AS last, (
        SELECT hlc FROM op WHERE device = ?1 AND seq = ?2) AS began
    FROM op
    WHERE device = ?1 AND seq > ?2 AND seq < coalesce((
        SELECT min(seq) FROM command WHERE device = ?1 AND seq > ?2), 9223372036854775807)
    GROUP BY kind, id)
SELECT
    kind,
    id,
    (SELECT body FROM op WHERE id = part.id AND (hlc, device) < (part.began, ?1)
        ORDER BY hlc DESC, device DESC LIMIT 1),
    (SELECT body FROM op WHERE device = ?1 AND seq = part.last),
    (SELECT body FROM op WHERE id = part.id ORDER BY hlc DESC, device DESC LIMIT 1)
FROM part
ORDER BY last
