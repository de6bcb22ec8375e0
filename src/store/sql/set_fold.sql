-- The row of the set ?1 as its newest operation left it; none when that is a tombstone.
INSERT INTO set_entry (
    id, logged, exercise, variation, day, at_min, off_min, zone, kind, reps, seconds, distance_mm,
    distance_unit, side, added_g, added_unit, assist_g, assist_unit, bands, rir10, pain,
    lift_s, top_s, lower_s, bottom_s, setup, note, rest_s, superset, workout, workout_note,
    origin_app, origin_file, origin_row, origin_session, origin_exercise)
SELECT
    id,
    coalesce(
        body ->> 'logged', (SELECT hlc FROM op WHERE id = ?1 ORDER BY hlc, device LIMIT 1)),
    body ->> 'exercise',
    coalesce(body ->> 'variation', ''),
    body ->> 'day',
    body ->> 'at_min',
    coalesce(body ->> 'off_min', 0),
    coalesce(body ->> 'zone', ''),
    coalesce(body ->> 'kind', 'work'),
    body ->> 'reps',
    body ->> 'seconds',
    body ->> 'distance_mm',
    body ->> 'distance_unit',
    coalesce(body ->> 'side', 'both'),
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
    body ->> 'note',
    body ->> 'rest_s',
    body ->> 'superset',
    body ->> 'workout',
    body ->> 'workout_note',
    body ->> 'app',
    body ->> 'file',
    body ->> 'row',
    body ->> 'session',
    body ->> 'name'
FROM (SELECT id, kind, body FROM op WHERE id = ?1 ORDER BY hlc DESC, device DESC LIMIT 1)
WHERE kind = 2 AND body IS NOT NULL
RETURNING exercise, variation, day
