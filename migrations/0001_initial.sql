-- What belongs to this file alone: 'device', the sixteen bytes that name it among all copies.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- The truth. One gapless sequence a device; `cmd` is the sequence number of the command that an
-- operation belongs to; `body` is JSON, all that the operation leaves behind; NULL is a tombstone.
-- Kind 8 is about several sets of one session: `id` is the first id that one of them could have,
-- `body` {"all": {what most of them have}, "sets": {id: {what it has differently}, id: null}}.
CREATE TABLE op (
    device BLOB NOT NULL CHECK (length(device) = 16),
    seq INTEGER NOT NULL CHECK (seq > 0),
    hlc INTEGER NOT NULL CHECK (hlc > 0), -- milliseconds << 16 | counter, never backwards
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 255),
    id BLOB NOT NULL CHECK (length(id) = 16),
    cmd INTEGER NOT NULL CHECK (cmd BETWEEN 1 AND seq),
    body TEXT CHECK (length(CAST(body AS BLOB)) <= 65536), -- bytes
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_entity ON op (id, hlc DESC, device DESC);

CREATE TRIGGER op_is_never_changed BEFORE UPDATE ON op
BEGIN SELECT RAISE(ABORT, 'op is append-only'); END;
CREATE TRIGGER op_is_never_deleted BEFORE DELETE ON op
BEGIN SELECT RAISE(ABORT, 'op is append-only'); END;

-- Everything below follows from op and can be made anew.

CREATE TABLE command (
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    id BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    line TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action = 'do' OR action = 'undo' OR action = 'redo'),
    target INTEGER, -- the seq of the command that an undo or a redo is about
    CHECK ((action = 'do') = (target IS NULL)),
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX command_target ON command (device, target, seq) WHERE target IS NOT NULL;
CREATE INDEX command_by_age ON command (hlc DESC, device DESC);

-- No IN lists of more than two: SQLite makes a table of such a list anew for each row.
CREATE TABLE set_entry (
    id BLOB NOT NULL,
    -- The order in which sets were logged: the hlc of its first operation. One that another program
    -- brought stands where it would have been logged when it was done.
    logged INTEGER NOT NULL,
    exercise TEXT NOT NULL CHECK (exercise <> ''),
    variation TEXT NOT NULL,
    -- No function here: SQLite would keep a copy of each page that a statement of many rows changes.
    day TEXT NOT NULL CHECK (day BETWEEN '0001-01-01' AND '9999-12-31'),
    at_min INTEGER CHECK (at_min BETWEEN 0 AND 1439),
    off_min INTEGER NOT NULL CHECK (off_min BETWEEN -1080 AND 1080),
    zone TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind = 'work' OR kind = 'warmup' OR kind = 'drop' OR kind = 'failure'),
    reps INTEGER CHECK (reps BETWEEN 0 AND 1000), -- 0 is an attempt that failed
    seconds INTEGER CHECK (seconds BETWEEN 1 AND 36000),
    distance_mm INTEGER CHECK (distance_mm BETWEEN 1 AND 1000000000),
    distance_unit TEXT CHECK (
        distance_unit = 'm' OR distance_unit = 'km' OR distance_unit = 'mi'),
    side TEXT NOT NULL CHECK (side = 'both' OR side = 'left' OR side = 'right'),
    added_g INTEGER CHECK (added_g >= 0),
    added_unit TEXT CHECK (added_unit IN ('kg', 'lb')),
    assist_g INTEGER CHECK (assist_g >= 0),
    assist_unit TEXT CHECK (assist_unit IN ('kg', 'lb')),
    bands TEXT, -- JSON
    rir10 INTEGER CHECK (rir10 BETWEEN 0 AND 100),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    lift_s INTEGER CHECK (lift_s >= 0),
    top_s INTEGER CHECK (top_s >= 0),
    lower_s INTEGER CHECK (lower_s >= 0),
    bottom_s INTEGER CHECK (bottom_s >= 0),
    setup TEXT,
    note TEXT,
    rest_s INTEGER CHECK (rest_s BETWEEN 0 AND 36000),
    superset INTEGER,
    workout TEXT, -- what the session was called
    workout_note TEXT,
    -- Where a set came from that another program's file brought.
    origin_app TEXT,
    origin_file TEXT, -- how its SHA-256 begins
    origin_row INTEGER,
    origin_session TEXT,
    origin_exercise TEXT, -- the name as it came, where the exercise has another
    CHECK (coalesce(reps, seconds, distance_mm) IS NOT NULL),
    CHECK ((distance_mm IS NULL) = (distance_unit IS NULL)),
    CHECK ((origin_app IS NULL) = (origin_file IS NULL)),
    CHECK ((added_g IS NULL) = (added_unit IS NULL)),
    CHECK ((assist_g IS NULL) = (assist_unit IS NULL)),
    CHECK (added_g IS NULL OR assist_g IS NULL),
    -- Sets of a day lie side by side, in the order of a page of history.
    PRIMARY KEY (day, logged, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX set_by_id ON set_entry (id);
CREATE INDEX set_by_exercise ON set_entry (exercise, day, logged, id, variation);
CREATE INDEX set_by_logged ON set_entry (logged, id);
-- What was logged here and not brought by an import.
CREATE INDEX set_by_hand ON set_entry (logged) WHERE origin_app IS NULL;

-- What a day brought in one set-up at one load: records and trends read this instead of every set.
-- What a transaction touches is made anew before its commit.
CREATE TABLE mark (
    exercise TEXT NOT NULL,
    variation TEXT NOT NULL,
    day TEXT NOT NULL,
    side TEXT NOT NULL,
    load_g INTEGER NOT NULL, -- below zero for help, zero also for none
    -- JSON: [unit of the load, bands, set-up, seconds of each phase], as far as there are any
    detail TEXT NOT NULL,
    sets INTEGER NOT NULL, -- that count; a day on which none did is kept
    -- All of them are 0 where there is none.
    best INTEGER NOT NULL, -- repetitions of a set
    total INTEGER NOT NULL, -- and of all sets
    hold INTEGER NOT NULL, -- seconds without repetitions
    effective10 INTEGER NOT NULL, -- most repetitions with those in reserve, to estimate from
    PRIMARY KEY (exercise, variation, day, side, load_g, detail)
) STRICT, WITHOUT ROWID;

CREATE TABLE band (
    id BLOB NOT NULL PRIMARY KEY,
    label TEXT NOT NULL CHECK (label <> ''),
    kind TEXT NOT NULL,
    brand TEXT,
    color TEXT,
    owned INTEGER NOT NULL CHECK (owned >= 0),
    length_mm INTEGER CHECK (length_mm > 0),
    points TEXT, -- JSON: [[stretch in per cent, grams-force], …]
    quality TEXT NOT NULL CHECK (quality IN ('guess', 'maker', 'measured')),
    readings TEXT -- JSON: [{"setup", "bottom_g", "top_g"}, …]
) STRICT, WITHOUT ROWID;

-- Files of other programs whose sets were taken over.
CREATE TABLE import_file (
    id BLOB NOT NULL PRIMARY KEY,
    app TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_exercise (
    id BLOB NOT NULL PRIMARY KEY,
    key TEXT NOT NULL CHECK (key <> ''),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    id BLOB NOT NULL PRIMARY KEY,
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE body_mass (
    id BLOB NOT NULL PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    grams INTEGER NOT NULL CHECK (grams > 0),
    unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb'))
) STRICT, WITHOUT ROWID;
