-- The row of a set that was never there, ?1, logged at ?2; the rest in the order of its columns.
INSERT INTO set_entry (
    id, logged, exercise, variation, day, at_min, off_min, zone, kind, reps, seconds, distance_mm,
    distance_unit, side, added_g, added_unit, assist_g, assist_unit, bands, rir10, pain,
    lift_s, top_s, lower_s, bottom_s, setup, note, rest_s, superset, workout, workout_note,
    origin_app, origin_file, origin_row, origin_session, origin_exercise)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
    ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36)
