-- What the command of the device ?1 that has the operations from ?2 to below ?3 did to each thing,
-- as far as they are numbered above ?4: its body before and after, and now, which
-- has the clock of the last column. Operations of a command
-- follow each other and are newer than the command's own, which is ?2.
SELECT
    last.seq,
    last.kind,
    last.id,
    (SELECT body FROM op WHERE id = last.id AND (hlc, device) < (
        (SELECT hlc FROM op WHERE device = ?1 AND seq = ?2), ?1)
        ORDER BY hlc DESC, device DESC LIMIT 1),
    last.body,
    (SELECT body FROM op WHERE id = last.id ORDER BY hlc DESC, device DESC LIMIT 1),
    (SELECT hlc FROM op WHERE id = last.id ORDER BY hlc DESC, device DESC LIMIT 1)
FROM op AS last
WHERE last.device = ?1 AND last.seq > ?4 AND last.seq < ?3 AND NOT EXISTS (
    SELECT 1 FROM op AS later
    WHERE later.id = last.id AND +later.device = ?1 AND +later.seq > last.seq AND +later.seq < ?3)
ORDER BY last.seq
LIMIT ?5
