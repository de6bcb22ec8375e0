#!/usr/bin/env bash
# Processes that are killed at any moment, and processes that write at the same time.
# Usage: processes.sh PROGRAM INSPECT
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"
RANDOM=1  # the same moments each time, as far as the machine allows

# stored LOG: the notes of its sets, as often as they are there.
stored() { sqlite3 "$1" 'SELECT note FROM set_entry' | sort | uniq -c | sed 's/^ *//' | sort; }

# A hundred kills. What the program has said into the pipe by then is its acknowledgement.
export HYPER_DB=killed.db
"$hyper" log 12 --note first >/dev/null
acknowledged=0
for ((i = 1; i <= 100; i++)); do
    exec {said}< <(exec "$hyper" log 3x12 --note $i --once $i)
    pid=$!
    for ((n = RANDOM % 8000; n > 0; n--)); do :; done
    kill -9 $pid 2>/dev/null
    if read -r line <&$said; then
        echo "3 $i"
        acknowledged=$((acknowledged + 1))
    fi
    exec {said}<&-
    wait $pid 2>/dev/null
done >promised
stored killed.db >found
missing=$(sort promised | comm -23 - found)
[ -z "$missing" ] || fail "acknowledged, but not there after a kill: $missing"
partial=$(grep -v -e '^3 ' -e '^1 first$' found)
[ -z "$partial" ] || fail "stored in part after a kill: $partial"
for ((i = 1; i <= 100; i++)); do "$hyper" log 3x12 --note $i --once $i >/dev/null; done
holds killed.db '301 sets, 3612 reps'

# A large import that is killed at any moment leaves all of it or nothing, and can be made again.
{
    echo Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE
    for ((i = 0; i < 5000; i++)); do
        printf '2024-%02d-%02d 07:36:08,B,35m,Squat,1,100,5,0,0,\n' $((i % 12 + 1)) $((i % 28 + 1))
    done
} >strong.csv
export HYPER_DB=imported.db
"$hyper" log 12 >/dev/null
for ((i = 1; i <= 20; i++)); do
    cp imported.db killed.db
    HYPER_DB=killed.db "$hyper" import strong.csv --unit kg --yes >/dev/null 2>&1 &
    pid=$!
    for ((n = RANDOM * 3; n > 0; n--)); do :; done
    kill -9 $pid 2>/dev/null
    wait $pid 2>/dev/null
    found=$("$inspect" check killed.db)
    [ "$found" = '1 sets, 12 reps' ] || [ "$found" = '5001 sets, 25012 reps' ] ||
        fail "a killed import left $found"
done
HYPER_DB=killed.db "$hyper" import strong.csv --unit kg --yes >/dev/null
holds killed.db '5001 sets, 25012 reps'

# A first import that is asked to end at any moment is there as a whole or has left nothing behind.
for ((i = 1; i <= 10; i++)); do
    mkdir -p stopped/$i
    HYPER_DB=stopped/$i/log.db "$hyper" import strong.csv --unit kg --yes >/dev/null 2>err &
    pid=$!
    for ((n = RANDOM * 3; n > 0; n--)); do :; done
    kill -TERM $pid 2>/dev/null
    wait $pid 2>/dev/null
    status=$?
    listen
    if [ $status = 0 ]; then
        holds stopped/$i/log.db '5000 sets, 25000 reps'
    elif [ $status != 143 ] || [ -n "$(ls -A stopped/$i)" ]; then
        fail "an import that was stopped ends with $status, \"$said\" and $(ls -A stopped/$i)"
    fi
done

# Two first starts at the same moment make one log and lose nothing.
for ((i = 1; i <= 10; i++)); do
    for one in a b; do HYPER_DB=$folder/start/$i/log.db "$hyper" log 12,10 >$one & done
    wait
    holds start/$i/log.db '4 sets, 44 reps'
    [ "$(ls start/$i)" = log.db ] || fail "two first starts leave $(ls start/$i)"
done

# Eight writers, fifty commands each; who cannot get in says that nothing was saved.
HYPER_DB=shared.db
"$hyper" log 12 --note first >/dev/null
for writer in {1..8}; do
    for command in {1..50}; do
        if "$hyper" log 2x12 --note $writer.$command >/dev/null 2>err.$writer; then
            echo "2 $writer.$command"
        else
            tr -s '\n ' ' ' <err.$writer | grep -q 'nothing was saved' || echo "untold $writer.$command"
        fi
    done >promised.$writer &
done
wait
stored shared.db | grep -v '^1 first$' | diff - <(sort promised.*) >difference ||
    fail "what eight writers were told is not what is stored: $(<difference)"
"$inspect" check shared.db >found || fail "after eight writers: $(<found)"

finish "$acknowledged of 100 acknowledged before the kill, $(cat promised.* | wc -l) of 400 beside others"
