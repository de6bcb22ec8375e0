#!/usr/bin/env bash
# The real program as a process: what only shows at its edges. Usage: process.sh PROGRAM
set -u
hyper=$(readlink -f "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home TZ=Europe/Vienna
unset HYPER_DB XDG_DATA_HOME NO_COLOR
cd "$folder" || exit 1
failures=0

fail() {
    echo "FAILED: $1"
    sed 's/^/    /' out err
    failures=$((failures + 1))
}

# run STATUS WORDS…: runs hyper, its output in the files out and err.
run() {
    local expected=$1
    shift
    "$hyper" "$@" >out 2>err </dev/null
    local status=$?
    [ $status -eq "$expected" ] || fail "hyper $* exited with $status, not $expected"
}
says() { tr -s '\n ' ' ' <"$1" | grep -qF -- "$2" || fail "missing: $2"; }
same() { [ "$(sha256sum <"$1")" = "$2" ] || fail "$1 was changed"; }

# The log appears where it belongs, for its owner alone, in one file.
run 0 history
[ ! -e home ] || fail "reading made a folder"
run 0 log 3x12
says out 'Reverse hyper, bench'
log=home/.local/share/hyper/hyper.db
[ "$(stat -c %a $log)" = 600 ] || fail "the log is readable by others"
[ "$(stat -c %a home/.local/share/hyper)" = 700 ] || fail "the folder is open to others"
[ "$(ls home/.local/share/hyper)" = hyper.db ] || fail "more than one file"
XDG_DATA_HOME=$folder/data run 0 log 3x12
[ -e data/hyper/hyper.db ] || fail "XDG_DATA_HOME was not honoured"
HYPER_DB=$folder/mine.db run 0 log 3x12
[ -e mine.db ] || fail "HYPER_DB was not honoured"
run 0 log 3x12 --db "$folder/other.db"
run 0 --db "$folder/other.db" history
says out '3 × 12'

# Why nothing was stored stands below what was found, where it is seen last.
printf '%s\n' 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE' \
    '2024-11-02 10:00:00,A,1h,Row,1,30,5,0,0,' >bare.csv
"$hyper" import bare.csv --yes --db none.db >out 2>&1
[ "$(tail -n 1 out | cut -c 1-5)" = hint: ] || fail "the hint is not the last line"

# A reader that leaves early is no error; output that cannot be written is one, and says what holds.
"$hyper" guide --section all 2>err | head -n 1 >out
[ "${PIPESTATUS[0]}" -eq 0 ] || fail "a closed pipe is an error"
"$hyper" log 3x12 --db full.db >/dev/full 2>err
[ $? -eq 1 ] || fail "a full output is no error"
says err 'could not be written'
run 0 history --db full.db
says out '3 × 12'

# An export goes into a file whole or not at all, and never over another one unasked.
run 0 export --format csv log.csv
[ "$(stat -c %a log.csv)" = 600 ] || fail "the export is readable by others"
run 2 export log.csv
says err 'is there already'
run 0 export --force log.csv
says log.csv '"type":"end"'
run 1 export nowhere/log.csv
[ "$(find . -name 'log.csv*' | wc -l)" = 1 ] || fail "an export left a file behind"
"$hyper" export >/dev/full 2>err
[ $? -eq 1 ] || fail "an export to a full disk is no error"
says err 'could not be written'
"$hyper" export 2>err | head -n 1 >out
[ "${PIPESTATUS[0]}" -eq 0 ] || fail "an export that nobody reads on is an error"

# No home, no folder, no right to write.
env -u HOME "$hyper" log 3x12 >out 2>err
[ $? -eq 1 ] || fail "no home folder is no failure"
says err 'nothing was saved'
run 1 log 3x12 --db /dev/null/hyper.db
says err 'othing was saved'
if [ "$(id -u)" -eq 0 ]; then
    mkdir locked && chmod 755 . locked
    setpriv --reuid=65534 --clear-groups "$hyper" log 3x12 --db "$folder/locked/hyper.db" >out 2>err
    [ $? -eq 1 ] || fail "a folder without the right to write is no failure"
    says err 'othing was saved'
fi

# Files that are no log of ours are left as they are.
echo 'not a database, and long enough to be looked at as one: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' >text.db
sum=$(sha256sum <text.db)
run 1 log 3x12 --db text.db
says err 'hint: '
same text.db "$sum"
sqlite3 foreign.db 'CREATE TABLE t(x); PRAGMA application_id = 7'
sum=$(sha256sum <foreign.db)
run 1 log 3x12 --db foreign.db
same foreign.db "$sum"
cp other.db newer.db && sqlite3 newer.db 'PRAGMA user_version = 9999'
sum=$(sha256sum <newer.db)
run 1 log 3x12 --db newer.db
says err 'newer'
run 1 history --db newer.db
same newer.db "$sum"
: >empty.db
run 1 log 3x12 --db empty.db
[ ! -s empty.db ] || fail "an empty file was written to"

# Somebody else holds the log: after a while the command gives up and says so.
coproc holder { sqlite3 other.db; }
echo 'BEGIN EXCLUSIVE; SELECT 1;' >&"${holder[1]}"
read -r -u "${holder[0]}"
run 1 log 3x12 --db other.db
says err 'othing was saved'
echo '.quit' >&"${holder[1]}"
wait "$holder_PID"
run 0 log 3x12 --db other.db

# Bytes that are no text, and too much of it.
run 2 log 3x12 --note $'bad\xff'
says err 'UTF-8'
run 2 log 3x12 --note $'two\nlines'
says err 'control character'
head -c 100000 /dev/zero | tr '\0' a >long
run 2 log 3x12 --note "$(cat long)"
says err 'hint: Shorten it.'

# The zone of the process, not of the machine.
TZ=Pacific/Kiritimati run 0 log 12 --dry-run --json
here=$(sed -n 's/.*"day": "\(.*\)",/\1/p' out)
TZ=Pacific/Pago_Pago run 0 log 12 --dry-run --json
there=$(sed -n 's/.*"day": "\(.*\)",/\1/p' out)
[ "$here" != "$there" ] || fail "the day is the same on both sides of the date line"

# A set keeps the local day and the offset of the place and the day where it was done, for ever.
zone_row() { # ZONE MOMENT EXPECTED: day, minutes after midnight, offset, zone of a set logged there
    rm -f zone.db
    TZ=$1 run 0 log 12 --on "$2" --db zone.db
    local row
    row=$(sqlite3 zone.db 'SELECT day, at_min, off_min, zone FROM set_entry')
    [ "$row" = "$3" ] || fail "in $1, $2 is $row, not $3"
}
zone_row Asia/Kathmandu '2026-11-20 18:30' '2026-11-20|1110|345|Asia/Kathmandu'
zone_row Pacific/Kiritimati '2026-11-20 00:10' '2026-11-20|10|840|Pacific/Kiritimati'
zone_row America/St_Johns '2026-07-01 12:00' '2026-07-01|720|-150|America/St_Johns'
zone_row Europe/Vienna '2026-03-28 12:00' '2026-03-28|720|60|Europe/Vienna'
zone_row Europe/Vienna '2026-03-29 12:00' '2026-03-29|720|120|Europe/Vienna'
zone_row Europe/Vienna '2026-03-29 02:30' '2026-03-29|150|120|Europe/Vienna'
zone_row Europe/Vienna '2026-10-25 02:30' '2026-10-25|150|120|Europe/Vienna'
zone_row Europe/Vienna '2026-10-26 02:30' '2026-10-26|150|60|Europe/Vienna'
zone_row Australia/Lord_Howe '2026-01-15 09:00' '2026-01-15|540|660|Australia/Lord_Howe'
zone_row UTC '2024-02-29 23:59' '2024-02-29|1439|0|UTC'
TZ=Pacific/Pago_Pago run 0 history --db zone.db
says out '29 Feb'

[ $failures -eq 0 ] || exit 1
echo "all well"
