-- The marks of the exercise ?1 in the variation ?2 from the day ?3 to ?4. Warm-ups, drop sets and
-- sets that hurt count for nothing; how effective repetitions are counted is told in
-- training/strength.h.
INSERT INTO mark (
    exercise, variation, day, side, load_g, detail, sets, best, total, hold, effective10)
SELECT
    ?1, ?2, day, side, load_g, detail,
    count(*) FILTER (WHERE counts),
    max(reps) FILTER (WHERE counts),
    sum(reps) FILTER (WHERE counts),
    max(seconds) FILTER (WHERE counts AND reps IS NULL AND distance_mm IS NULL),
    max(effective10) FILTER (
        WHERE counts AND reps > 0 AND effective10 <= 120 AND (kind = 'failure' OR rir10 <= 40)
        AND seconds IS NULL AND bands IS NULL AND added_g >= 4000)
FROM (SELECT
        day, side, kind, reps, seconds, distance_mm, added_g, bands, rir10,
        coalesce(added_g, -assist_g, 0) AS load_g,
        json_array(coalesce(added_unit, assist_unit), json(bands), setup,
                   lift_s, top_s, lower_s, bottom_s) AS detail,
        kind IN ('work', 'failure') AND coalesce(pain, 0) < 3 AS counts,
        reps * 10 + iif(kind = 'failure', 0, rir10) AS effective10
    FROM set_entry
    WHERE exercise = ?1 AND variation = ?2 AND day BETWEEN ?3 AND ?4
    LIMIT -1) -- or it would be worked into every column that uses it
GROUP BY day, side, load_g, detail
