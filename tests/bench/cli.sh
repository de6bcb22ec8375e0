#!/usr/bin/env bash
# How fast the program is, as ratios against floors measured in the same run: a process that does
# nothing, and the sqlite3 shell doing the same insert at the same durability and the same query.
# Usage: tests/bench/cli.sh [SETS]     (needs the release build, hyperfine, strace, jq)
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
. scripts/packages.sh
need hyperfine:hyperfine strace:strace jq:jq sqlite3:sqlite3 gcc:gcc
hyper=$PWD/build/release/src/hyper
sets=${1:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

echo 'int main(void) { return 0; }' | gcc -O2 -static -x c - -o "$folder/nothing"
export HYPER_DB=$folder/hyper.db
for ((i = 0; i < sets / 100; i++)); do
    "$hyper" log machine 20x12,20x12,20x12,20x12,20x12 @ 40kg --on "-$((i % 3000))d" >/dev/null
done
cp "$HYPER_DB" "$folder/shell.db"
sqlite3 "$folder/shell.db" 'CREATE TABLE plain(id BLOB PRIMARY KEY, day TEXT, reps INTEGER, grams INTEGER) WITHOUT ROWID'
insert="PRAGMA synchronous=EXTRA; BEGIN IMMEDIATE; INSERT INTO plain VALUES(randomblob(16),'2026-11-22',12,40000); COMMIT;"
query="SELECT * FROM set_entry WHERE exercise='reverse-hyper' AND variation='machine' ORDER BY day DESC, logged LIMIT 30;"

hyperfine --warmup 20 --runs 200 --shell=none --export-json "$folder/times.json" \
    -n 'nothing' "$folder/nothing" \
    -n 'hyper --version' "$hyper --version" \
    -n 'sqlite3 --version' 'sqlite3 --version' \
    -n 'hyper log' "$hyper log machine 12 @ 40kg" \
    -n 'sqlite3 insert' "sqlite3 $folder/shell.db \"$insert\"" \
    -n 'hyper history' "$hyper history machine --limit 1" \
    -n 'sqlite3 query' "sqlite3 $folder/shell.db \"$query\"" >/dev/null 2>&1
jq -r '.results as $r | $r[] | "\(.command)\t\(.median * 100000 | round / 100) ms\t\(.median / $r[0].median * 100 | round / 100) × nothing"' \
    "$folder/times.json" | column -t -s $'\t'

echo
echo "one log: $(strace -f -c -o "$folder/calls" "$hyper" log machine 12 @ 40kg >/dev/null; awk '$NF == "total" {print $3}' "$folder/calls") system calls, $(awk '$NF == "fdatasync" || $NF == "fsync" {n += $4} END {print n + 0}' "$folder/calls") of them syncs"
echo "program: $(stat -c %s "$hyper") bytes, stripped $(strip -o "$folder/stripped" "$hyper" && stat -c %s "$folder/stripped")"
