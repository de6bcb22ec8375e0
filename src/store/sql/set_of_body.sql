-- The same columns as set_rows.sql but the id, of an operation's body as set_fold.sql reads it.
SELECT
    ?1 ->> 'exercise', coalesce(?1 ->> 'variation', ''), ?1 ->> 'day', ?1 ->> 'at_min',
    coalesce(?1 ->> 'off_min', 0), coalesce(?1 ->> 'zone', ''), coalesce(?1 ->> 'kind', 'work'),
    ?1 ->> 'reps', ?1 ->> 'seconds', ?1 ->> 'distance_mm', ?1 ->> 'distance_unit',
    coalesce(?1 ->> 'side', 'both'), ?1 ->> 'added_g', ?1 ->> 'added_unit', ?1 ->> 'assist_g',
    ?1 ->> 'assist_unit', ?1 ->> 'bands', ?1 ->> 'rir10', ?1 ->> 'pain', ?1 ->> 'lift_s',
    ?1 ->> 'top_s', ?1 ->> 'lower_s', ?1 ->> 'bottom_s', ?1 ->> 'setup', ?1 ->> 'note',
    ?1 ->> 'rest_s', ?1 ->> 'superset', ?1 ->> 'workout', ?1 ->> 'workout_note', ?1 ->> 'app',
    ?1 ->> 'file', ?1 ->> 'row', ?1 ->> 'session', ?1 ->> 'name'
