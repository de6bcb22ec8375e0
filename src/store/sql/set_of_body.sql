-- The same columns as set_by_id.sql, of an operation's body.
SELECT
    ?1 ->> 'exercise', ?1 ->> 'variation', ?1 ->> 'day', ?1 ->> 'at_min', ?1 ->> 'off_min',
    ?1 ->> 'zone', ?1 ->> 'kind', ?1 ->> 'reps', ?1 ->> 'seconds', ?1 ->> 'side',
    ?1 ->> 'added_g', ?1 ->> 'added_unit', ?1 ->> 'assist_g', ?1 ->> 'assist_unit', ?1 ->> 'bands',
    ?1 ->> 'rir10', ?1 ->> 'pain', ?1 ->> 'lift_s', ?1 ->> 'top_s', ?1 ->> 'lower_s',
    ?1 ->> 'bottom_s', ?1 ->> 'setup', ?1 ->> 'note'
