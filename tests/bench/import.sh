#!/usr/bin/env bash
# How fast an import is, and how much memory it takes: files as Strong and Hevy write them, N sets in
# sessions of twenty, against the sqlite3 shell that takes the same file as it is into one table, and
# against merely reading it, all in turns in one run.
# Usage: tests/bench/import.sh [SETS…]     (needs the release build; 100000 and 1000000 by default)
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
. scripts/packages.sh
need sqlite3:sqlite3 awk:mawk /usr/bin/time:time
hyper=${HYPER:-$PWD/build/release/src/hyper}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HYPER_DB=$folder/log.db TZ=Europe/Vienna

# rows SETS FORMAT: two sessions a day, the last one yesterday; Strong begins with the oldest.
rows() {
    awk -v sets="$1" -v format="$2" '
    BEGIN {
        split("Squat (Barbell)|Bench Press (Barbell)|Deadlift (Barbell)|Pull Up|Reverse Hyperextension", names, "|")
        split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", months, " ")
        today = systime()
        sessions = int((sets + 19) / 20)
        if (format == "strong")
            print "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
        else
            printf "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\""
        for (s = 0; s < sessions; ++s) {
            back = format == "strong" ? sessions - 1 - s : s
            day = today - 86400 * (1 + int(back / 2))
            hour = back % 2 ? "07" : "18"
            if (format == "strong") when = strftime("%Y-%m-%d " hour ":%M:%S", day)
            else when = int(strftime("%d", day)) " " months[int(strftime("%m", day))] strftime(" %Y, " hour ":%M", day)
            for (i = 0; i < 20 && sets > 0; ++i) {
                --sets
                name = names[1 + int(i / 4)]
                weight = 20 + 2.5 * ((s + i) % 40)
                reps = 3 + (s * 7 + i) % 10
                if (format == "strong")
                    printf "%s,\"Evening Workout\",1h 5m,\"%s\",%d,%.1f,%d,0,0,\"%s\",\"\",%s\n", when, name, i % 4 + 1, weight, reps, i % 20 ? "" : "felt good", i % 3 ? "" : "8.5"
                else
                    printf "\n\"Evening Workout\",\"%s\",\"%s\",\"\",\"%s\",,\"\",%d,\"normal\",%s,%d,,,%s", when, when, name, i % 4, weight, reps, i % 3 ? "" : "8.5"
            }
        }
    }'
}

# run NAME COMMAND…: notes seconds from start to exit, seconds of the processor, which other programs
# disturb less, and kilobytes at most.
run() {
    local times="$folder/times/$1"
    shift
    /usr/bin/time -a -f '%e %U %S %M' -o "$times" "$@" >"$folder/out"
}

# Whatever else the machine does only adds to a time.
fastest() { sort -n "$folder/times/$1" | sed -n 1p; }

# tell NAME: the fastest run, both its times also as multiples of those of .import.
tell() {
    awk -v name="$1" '
        NR == FNR {whole = $1; busy = $2 + $3; next}
        {printf "  %-24s %8.2f s %6.1f × %8.2f s %6.1f × %6d MB\n", name, $1, $1 / whole, $2 + $3,
                ($2 + $3) / busy, $4 / 1000}' <(fastest 'sqlite3 .import') <(fastest "$1")
}

names=('sqlite3 .import' 'reading the file' 'hyper import' 'hyper import, again' 'hyper undo' 'hyper redo'
    'hyper import --dry-run' 'hyper export -' 'hyper history --csv')
rounds=${ROUNDS:-3}
for sets in "${@:-100000 1000000}"; do
    for count in $sets; do
        for format in strong hevy; do
            file=$folder/$format.csv
            rows "$count" $format >"$file"
            echo "$format, $count sets, $(($(stat -c %s "$file") / 1000000)) MB, fastest of $rounds rounds"
            rm -rf "$folder/times"
            mkdir "$folder/times"
            for ((round = 0; round < rounds; ++round)); do
                rm -f "$folder"/*.db
                run 'sqlite3 .import' sqlite3 "$folder/raw.db" 'PRAGMA synchronous = EXTRA' '.mode csv' ".import $file raw"
                run 'reading the file' wc -l "$file"
                run 'hyper import' "$hyper" import "$file" --unit kg --yes
                run 'hyper import, again' "$hyper" import "$file" --unit kg --yes
                run 'hyper import --dry-run' "$hyper" import "$file" --unit kg --dry-run
                run 'hyper undo' "$hyper" undo
                run 'hyper redo' "$hyper" redo
                run 'hyper export -' "$hyper" export -
                run 'hyper history --csv' "$hyper" history --csv
            done
            for name in "${names[@]}"; do tell "$name"; done
            echo "  the log has $(($(stat -c %s "$HYPER_DB") / 1000000)) MB, the raw table $(($(stat -c %s "$folder/raw.db") / 1000000)) MB"
        done
    done
done
