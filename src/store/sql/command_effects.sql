-- The rows of the command of the device ?1 that has the operations from ?2 to below ?3, as far as
-- they are numbered above ?4, but for those on a single thing that it changed once more. Operations
-- of a command follow each other and are newer than the command's own, which is ?2.
SELECT seq, kind, id, body
FROM op AS last
WHERE device = ?1 AND seq > max(?2, ?4) AND seq < ?3 AND (kind = 8 OR NOT EXISTS (
    SELECT 1 FROM op AS later
    WHERE later.id = last.id AND +later.device = ?1 AND +later.seq > last.seq AND +later.seq < ?3))
ORDER BY seq
LIMIT ?5
