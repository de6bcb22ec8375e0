-- A command is one operation for ever: ?1 its device, ?2 its number.
INSERT INTO command (device, seq, hlc, id, at_ms, line, action, target)
SELECT device, seq, hlc, id, body ->> 'at_ms', body ->> 'line', body ->> 'action', body ->> 'target'
FROM op
WHERE device = ?1 AND seq = ?2 AND kind = 1
