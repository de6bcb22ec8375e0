-- The newest command of the device ?1 that is not taken back: the last word on it is not an undo.
SELECT seq, line, at_ms
FROM command AS done
WHERE device = ?1 AND action = 'do' AND 'undo' IS NOT (
    SELECT action FROM command
    WHERE device = ?1 AND target = done.seq
    ORDER BY seq DESC LIMIT 1)
ORDER BY seq DESC
LIMIT 1 OFFSET ?2
