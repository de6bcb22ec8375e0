-- Commands newest first. ?1 is this device; ?3 how many; ?2 the set that they changed, or nothing,
-- ?4 the first id of its session and ?5 where it stands in a body of several sets.
-- The last column is how many steps of undo reach the command, where they do.
SELECT
    device, seq, line, at_ms, last_word IS 'undo',
    iif(device = ?1 AND action = 'do' AND last_word IS NOT 'undo', (
        SELECT count(*) FROM command AS done
        WHERE done.device = ?1 AND done.seq >= page.seq AND done.action = 'do' AND 'undo' IS NOT (
            SELECT action FROM command
            WHERE device = ?1 AND target = done.seq
            ORDER BY seq DESC LIMIT 1)), NULL)
FROM (SELECT *, (
        SELECT action FROM command AS later
        WHERE later.device = command.device AND later.target = command.seq
        ORDER BY later.seq DESC LIMIT 1) AS last_word
    FROM command
    WHERE ?2 IS NULL OR EXISTS (
        SELECT 1 FROM op
        WHERE id IN (?2, ?4) AND +op.device = command.device AND op.cmd = command.seq
            AND iif(kind = 8, json_type(body, ?5) IS NOT NULL, id = ?2))
    ORDER BY hlc DESC, device DESC LIMIT ?3) AS page
ORDER BY hlc DESC, device DESC
