-- The newest operation on the thing ?1 before the clock ?4 of the device ?5. ?2 is the first id of
-- the session that it would belong to, ?3 where it stands in a body of several sets. Of one that an
-- undo left there are also the clock and the device of the command that was taken back.
SELECT
    hlc,
    iif(kind = 8, nullif(json_patch(coalesce(body -> '$.all', '{}'), body -> ?3), 'null'), body),
    (SELECT done.hlc
    FROM command AS undone JOIN command AS done USING (device)
    WHERE device = op.device AND undone.seq = op.cmd AND undone.action = 'undo'
        AND done.seq = undone.target),
    device
FROM op
WHERE id IN (?1, ?2) AND (hlc, device) < (?4, ?5)
    AND iif(kind = 8, json_type(body, ?3) IS NOT NULL, id = ?1)
ORDER BY hlc DESC, device DESC
LIMIT 1
