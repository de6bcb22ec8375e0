#!/usr/bin/env bash
# How long a command takes from start to exit, against a process that does nothing and against the
# sqlite3 shell that puts the same rows into a copy of the same file at the same durability (for
# comparison also one plain row into a table without an index), or asks it for the same sets. A log
# has three sets a day of one exercise. All are measured in rounds that take turns, so that whatever
# else the machine does falls on all alike.
# Usage: tests/bench/cli.sh [SETS…]     (needs the release build; 180 and 800 by default)
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
. scripts/packages.sh
need hyperfine:hyperfine strace:strace jq:jq sqlite3:sqlite3 gcc:gcc
hyper=${HYPER:-$PWD/build/release/src/hyper}
rounds=${ROUNDS:-6} runs=${RUNS:-30}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HYPER_DB=$folder/hyper.db
shell_db=$folder/shell.db
echo 'int main(void) { return 0; }' | gcc -O2 -static -x c - -o "$folder/nothing"

insert="PRAGMA synchronous=EXTRA; BEGIN IMMEDIATE; INSERT INTO plain VALUES(randomblob(16),'2026-11-22',12,40000); COMMIT;"
# What one logged set is: two operations, a command, the set, and the marks of its day.
same_rows() {
    local rest
    rest=$(sqlite3 "$shell_db" \
        "SELECT group_concat(name) FROM pragma_table_info('set_entry') WHERE name NOT IN ('id', 'logged')")
    echo "PRAGMA synchronous=EXTRA; BEGIN IMMEDIATE;
        INSERT INTO op SELECT device, seq+2, hlc+65536, kind, randomblob(16), cmd+2, body FROM op ORDER BY seq DESC LIMIT 2;
        INSERT INTO command SELECT device, seq+2, hlc+65536, randomblob(16), at_ms, line, 'do', NULL FROM command ORDER BY seq DESC LIMIT 1;
        INSERT INTO set_entry(id, logged, $rest) SELECT randomblob(16), logged+65536, $rest FROM set_entry ORDER BY logged DESC LIMIT 1;
        UPDATE mark SET sets=sets+1, total=total+12 WHERE (exercise, variation, day)=(SELECT exercise, variation, day FROM set_entry ORDER BY logged DESC LIMIT 1);
        COMMIT;" | tr -s '\n ' ' '
}
query="SELECT * FROM set_entry WHERE exercise='reverse-hyper' AND variation='machine' ORDER BY day DESC, logged LIMIT 30;"

# A name, the command, what is done before each run without being measured, and what it compares to.
# Logging and changing are taken back each time, so that the log stays what it is.
name_rows() {
    rows=(
        'nothing' "$folder/nothing" true 'nothing'
        'hyper --version' "$hyper --version" true 'sqlite3 --version'
        'sqlite3 --version' 'sqlite3 --version' true 'sqlite3 --version'
        'hyper log' "$hyper log machine 12 @ 40kg" "$hyper undo" 'sqlite3 same rows'
        'hyper log again' "$hyper log again machine" "$hyper undo" 'sqlite3 same rows'
        'hyper edit' "$hyper edit 1 to 11" "$hyper undo" 'sqlite3 same rows'
        'sqlite3 same rows' "sqlite3 $shell_db \"$(same_rows)\"" true 'sqlite3 same rows'
        'sqlite3 one row' "sqlite3 $shell_db \"$insert\"" true 'sqlite3 one row'
        'hyper log --dry-run' "$hyper log --dry-run machine 12 @ 40kg" true 'sqlite3 query'
        'hyper next' "$hyper next machine" true 'sqlite3 query'
        'hyper history' "$hyper history machine" true 'sqlite3 query'
        'hyper completion' "$hyper completion words -- log rev" true 'sqlite3 query'
        'sqlite3 query' "sqlite3 $shell_db \"$query\"" true 'sqlite3 query'
    )
}

make_log() {
    rm -f "$HYPER_DB" "$shell_db"
    for ((day = $1 / 3; day > 0; --day)); do
        "$hyper" log machine 12,12,12 @ 40kg --on "-${day}d" >/dev/null
    done
    cp "$HYPER_DB" "$shell_db"
    sqlite3 "$shell_db" 'CREATE TABLE plain(id BLOB PRIMARY KEY, day TEXT, reps INTEGER, grams INTEGER) WITHOUT ROWID'
    "$hyper" edit 1 to 11 >/dev/null # for the first thing that is taken back
}

measure() {
    local rows arguments=() peers='{}' i
    name_rows
    for ((i = 0; i < ${#rows[@]}; i += 4)); do
        arguments+=(-n "${rows[i]}" --prepare "${rows[i + 2]}" "${rows[i + 1]}")
        peers=$(jq -c --arg name "${rows[i]}" --arg peer "${rows[i + 3]}" '.[$name] = $peer' <<<"$peers")
    done
    rm -f "$folder"/round-*
    for ((i = 0; i < rounds; ++i)); do
        hyperfine --warmup 3 --runs "$runs" --shell=none --export-json "$folder/round-$i.json" \
            "${arguments[@]}" >"$folder/said" 2>&1 || { cat "$folder/said" >&2; exit 1; }
    done
    jq -rs --argjson peers "$peers" '
        def two: . * 100 | round / 100;
        [.[].results] | transpose | map({
            name: .[0].command,
            median: (map(.times[]) | sort | .[length / 2 | floor]),
            least: map(.min) | min})
        | INDEX(.name) as $of | .[]
        | $of[$peers[.name]] as $peer
        | [.name, (.median * 1000 | two), (.median / $of.nothing.median | two),
           (.median / $peer.median | two), (.least * 1000 | two), (.least / $peer.least | two)]
        | @tsv' "$folder"/round-*.json |
        { printf 'command\tmedian ms\t× nothing\t× sqlite3\tleast ms\t× sqlite3\n'; cat; } |
        column -t -s $'\t'
}

calls() {
    strace -f -c -o "$folder/calls" "$@" >/dev/null
    awk '$4 ~ /^[0-9]+$/ && $NF != "total" {all += $4}
         $NF == "fdatasync" || $NF == "fsync" {syncs += $4}
         END {print all " system calls, " syncs + 0 " of them syncs"}' "$folder/calls"
}

[ $# -gt 0 ] || set -- 180 800
for sets in "$@"; do
    make_log "$sets"
    echo "A log of $sets sets"
    measure
    echo "one log: $(calls "$hyper" log machine 12 @ 40kg)"
    echo "the same rows by the shell: $(calls sqlite3 "$shell_db" "$(same_rows)")"
    echo
done
echo "program: $(stat -c %s "$hyper") bytes, stripped $(strip -o "$folder/stripped" "$hyper" && stat -c %s "$folder/stripped")"
