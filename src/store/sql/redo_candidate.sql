-- What the newest undo of the device ?1 took back that is still taken back, unless something was
-- done since.
SELECT done.seq, done.line, done.at_ms
FROM command AS undone JOIN command AS done ON done.device = ?1 AND done.seq = undone.target
WHERE undone.device = ?1 AND undone.action = 'undo'
    AND undone.seq > (SELECT max(seq) FROM command WHERE device = ?1 AND action = 'do')
    AND undone.seq = (SELECT max(seq) FROM command WHERE device = ?1 AND target = undone.target)
ORDER BY undone.seq DESC
LIMIT 1 OFFSET ?2
