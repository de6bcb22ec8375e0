-- Adds what a set brings to the mark of its set-up, day and load, in the order of its columns.
INSERT INTO mark (
    exercise, variation, day, side, load_g, detail, sets, best, total, hold, effective10)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT DO UPDATE SET
    sets = sets + excluded.sets,
    best = max(best, excluded.best),
    total = total + excluded.total,
    hold = max(hold, excluded.hold),
    effective10 = max(effective10, excluded.effective10)
