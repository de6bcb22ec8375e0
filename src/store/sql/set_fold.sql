-- The row of the set ?1 as its newest operation left it; none when that is a tombstone.
INSERT INTO set_entry (
    id, logged, exercise, variation, day, at_min, off_min, zone, kind, reps, seconds, side,
    added_g, added_unit, assist_g, assist_unit, bands, rir10, pain,
    lift_s, top_s, lower_s, bottom_s, setup, note)
SELECT
    id,
    (SELECT hlc FROM op WHERE id = ?1 ORDER BY hlc, device LIMIT 1),
    body ->> 'exercise',
    body ->> 'variation',
    body ->> 'day',
    body ->> 'at_min',
    body ->> 'off_min',
    body ->> 'zone',
    body ->> 'kind',
    body ->> 'reps',
    body ->> 'seconds',
    body ->> 'side',
    body ->> 'added_g',
    body ->> 'added_unit',
    body ->> 'assist_g',
    body ->> 'assist_unit',
    body ->> 'bands',
    body ->> 'rir10',
    body ->> 'pain',
    body ->> 'lift_s',
    body ->> 'top_s',
    body ->> 'lower_s',
    body ->> 'bottom_s',
    body ->> 'setup',
    body ->> 'note'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 2 AND body IS NOT NULL
