-- What a set adds to a mark that is there.
ON CONFLICT DO UPDATE SET
    sets = sets + excluded.sets,
    best = max(best, excluded.best),
    total = total + excluded.total,
    hold = max(hold, excluded.hold),
    effective10 = max(effective10, excluded.effective10)
