-- The rows of sets that were never there: the id, the place in the order of logging, and the rest
-- in the order of set_rows.sql.
INSERT OR FAIL INTO set_entry (
    id, logged, exercise, variation, day, at_min, off_min, zone, kind, reps, seconds, distance_mm,
    distance_unit, side, added_g, added_unit, assist_g, assist_unit, bands, rir10, pain,
    lift_s, top_s, lower_s, bottom_s, setup, note, rest_s, superset, workout, workout_note,
    origin_app, origin_file, origin_row, origin_session, origin_exercise)
