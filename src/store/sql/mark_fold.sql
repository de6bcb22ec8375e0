-- The marks of the exercise ?1 in the variation ?2 from the day ?3 to ?4. Warm-ups, drop sets and
-- sets that hurt by ?5 or more count for nothing. How effective repetitions are counted is told in
-- training/strength.h: of at most ?6 tenths, ?7 of them in reserve, with ?8 grams or more.
INSERT INTO mark (
    exercise, variation, day, side, load_g, detail, sets, best, total, hold, effective10)
SELECT
    ?1, ?2, day, side, load_g, detail,
    count(*) FILTER (WHERE counts),
    max(reps) FILTER (WHERE counts),
    sum(reps) FILTER (WHERE counts),
    max(seconds) FILTER (WHERE counts AND reps IS NULL AND distance_mm IS NULL),
    max(effective10) FILTER (
        WHERE counts AND reps > 0 AND effective10 <= ?6 AND (kind = 'failure' OR rir10 <= ?7)
        AND seconds IS NULL AND bands IS NULL AND added_g >= ?8)
FROM (SELECT
        day, side, kind, reps, seconds, distance_mm, added_g, bands, rir10,
        coalesce(added_g, -assist_g, 0) AS load_g,
        json_array(coalesce(added_unit, assist_unit), json(bands), setup,
                   lift_s, top_s, lower_s, bottom_s) AS detail,
        kind IN ('work', 'failure') AND coalesce(pain, 0) < ?5 AS counts,
        reps * 10 + iif(kind = 'failure', 0, rir10) AS effective10
    FROM set_entry
    WHERE exercise = ?1 AND variation = ?2 AND day BETWEEN ?3 AND ?4
    LIMIT -1) -- or it would be worked into every column that uses it
GROUP BY day, side, load_g, detail
