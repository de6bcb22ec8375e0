-- Adds the sets of `added` to the marks. Warm-ups, drop sets and sets that hurt count for nothing;
-- how effective repetitions are counted is told in training/strength.h.
INSERT INTO mark (
    exercise, variation, day, side, load_g, detail, sets, best, total, hold, effective10)
SELECT
    exercise, variation, day, side,
    coalesce(added_g, -assist_g, 0),
    iif(coalesce(bands, setup, lift_s, top_s, lower_s, bottom_s) IS NULL,
        coalesce('["' || coalesce(added_unit, assist_unit) || '"]', '[]'),
        json_array(coalesce(added_unit, assist_unit), json(bands), setup,
                   lift_s, top_s, lower_s, bottom_s)),
    counts,
    iif(counts, reps, NULL),
    iif(counts, reps, NULL),
    iif(counts AND reps IS NULL AND distance_mm IS NULL, seconds, NULL),
    iif(counts AND reps > 0 AND effective10 <= 120 AND (kind = 'failure' OR rir10 <= 40)
        AND seconds IS NULL AND bands IS NULL AND added_g >= 4000, effective10, NULL)
FROM (SELECT *,
        kind IN ('work', 'failure') AND coalesce(pain, 0) < 3 AS counts,
        reps * 10 + iif(kind = 'failure', 0, rir10) AS effective10
    FROM added)
WHERE true -- or ON would be read as that of a join
ON CONFLICT DO UPDATE SET
    sets = sets + excluded.sets,
    best = max(coalesce(best, excluded.best), coalesce(excluded.best, best)),
    total = coalesce(total + excluded.total, total, excluded.total),
    hold = max(coalesce(hold, excluded.hold), coalesce(excluded.hold, hold)),
    effective10 = max(coalesce(effective10, excluded.effective10),
                      coalesce(excluded.effective10, effective10))
