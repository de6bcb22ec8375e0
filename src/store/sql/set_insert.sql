-- The rows of sets that are not there: what the sets of a session share, the id, the place in the
-- order of logging and the rest, in the order of set_body.sql.
INSERT OR FAIL INTO set_entry (
    day, off_min, zone, workout, origin_app, origin_file, origin_session,
    id, logged, at_min, added_unit, exercise, variation, kind, reps, seconds, distance_mm,
    distance_unit, side, added_g, assist_g, assist_unit, bands, rir10, pain, lift_s, top_s, lower_s,
    bottom_s, setup, note, workout_note, rest_s, superset, origin_row, origin_exercise)
