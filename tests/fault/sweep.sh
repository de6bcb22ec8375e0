#!/usr/bin/env bash
# Every system call that touches the log fails once, and once the program is killed there.
# Usage: sweep.sh PROGRAM INSPECT
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"
calls=openat,pwrite64,fdatasync,fsync,ftruncate,link,unlink,write
total=0

# points FAULTS COMMAND…: one line "CALL FAULT NUMBER" for each of FAULTS at each call of an undisturbed
# run that touches the log's folder.
points() {
    local faults=$1
    shift
    strace -qq -y -e trace=$calls -o trace "$@" >out 2>err || fail "$* failed: $(<err)"
    awk -v folder="${HYPER_DB%/*}" -v faults="$faults" -F'(' '
        BEGIN {count = split(faults, fault, " ")}
        {n[$1]++}
        index($0, folder) {for (i = 1; i <= count; i++) print $1, fault[i], n[$1]}' trace
}

# allow STATUS BEFORE AFTER: makes $allowed what the log may hold after what was said.
allow() {
    listen
    case $1:$said in
        0:) [ -s out ] && allowed=$3 || allowed='what was acknowledged' ;;
        137:) allowed="$2|$3" ;;
        1:*'nothing was saved'* | 1:*'was not touched'*) allowed=$2 ;;
        1:*'cannot be said'*) allowed="$2|$3" ;;
        1:*'was carried out'*) allowed=$3 ;;
        *) allowed="what was said of it: $said" ;;
    esac
}

# compare WHAT ALLOWED…: what each log holds with what it may hold; one ALLOWED is for all.
compare() {
    local what=$1 found i may
    shift
    readarray -t found < <("$inspect" check "${logs[@]}")
    [ ${#found[@]} -eq ${#logs[@]} ] || fail "$what: not every log was looked at"
    for i in "${!logs[@]}"; do
        [ $# -gt 1 ] && may=${@:i+1:1} || may=$1
        [[ "|$may|" == *"|${found[i]}|"* ]] ||
            fail "$what, ${points[i]}: the log holds ${found[i]}, but may hold $may"
    done
}

# sweep FAULTS LOG BEFORE AFTER COMMAND…: disturbs COMMAND by each of FAULTS at every point, each time
# on a copy of LOG (or none), which holds BEFORE and, where COMMAND is done, AFTER.
sweep() {
    local faults=$1 log=$2 before=$3 after=$4 call fault number i may=()
    shift 4
    rm -rf runs && mkdir -p runs/whole && [ "$log" = none ] || cp "$log" runs/whole/log.db
    HYPER_DB=$folder/runs/whole/log.db points "$faults" "${@/#LOG/$folder/runs/whole/log.db}" >points
    readarray -t points <points
    holds runs/whole/log.db "$after"
    logs=($(seq -f "$folder/runs/%g/log.db" ${#points[@]}))
    mkdir "${logs[@]%/log.db}"
    [ "$log" = none ] || tee "${logs[@]}" <"$log" >/dev/null
    for i in "${!points[@]}"; do
        read -r call fault number <<<"${points[i]}"
        HYPER_DB=${logs[i]} strace -f --seccomp-bpf -qq -o /dev/null -e trace=$call \
            -e inject=$call:$fault:when=$number "${@/#LOG/${logs[i]}}" >out 2>err
        allow $? "$before" "$after"
        may+=("$allowed")
    done 2>killed
    compare "${*:2}" "${may[@]}"
    total=$((total + ${#points[@]}))
}

# again AFTER COMMAND…: COMMAND undisturbed on every log of the last sweep leaves AFTER.
again() {
    local after=$1 log
    shift
    for log in "${logs[@]}"; do
        HYPER_DB=$log "${@/#LOG/$log}" >out 2>err || fail "$* on $log: $(<err)"
    done
    compare "${*:2} again" "$after"
}

HYPER_DB=some.db "$hyper" log 12,10 >out
some='2 sets, 22 reps'

sweep 'signal=KILL error=ENOSPC error=EIO' some.db "$some" '5 sets, 58 reps' \
    "$hyper" log 3x12 --once key
again '5 sets, 58 reps' "$hyper" log 3x12 --once key
sweep 'signal=KILL error=ENOSPC' none 'none|0 sets, 0 reps' '3 sets, 36 reps' \
    "$hyper" log 3x12 --once key
again '3 sets, 36 reps' "$hyper" log 3x12 --once key
sweep 'signal=KILL error=EIO' some.db "$some" '0 sets, 0 reps' "$hyper" undo
sweep 'signal=KILL error=ENOSPC' some.db "$some" '2 sets, 23 reps' "$hyper" edit 1 to 11

# What another program exported comes in whole or not at all.
cat >strong.csv <<END
Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE
2024-11-02 07:36:08,B,35m,Pull Up,1,0,8,0,0,
2024-11-02 07:36:08,B,35m,Squat (Barbell),1,100,5,0,0,9
END
import=("$hyper" import "$folder/strong.csv" --unit kg --yes)
sweep 'signal=KILL error=ENOSPC error=EIO' some.db "$some" '4 sets, 35 reps' "${import[@]}"
again '4 sets, 35 reps' "${import[@]}"
sweep 'signal=KILL error=ENOSPC' none 'none|0 sets, 0 reps' '2 sets, 13 reps' "${import[@]}"

# A log of an older hyper keeps a sound copy, and is brought up to date whole or not at all.
sweep 'signal=KILL error=ENOSPC' some.db "$some" "$some" "$inspect" upgrade LOG
while read -r found; do
    [ "$found" = "$some" ] || fail "a copy of the log before a migration holds $found"
done < <("$inspect" check runs/*/log.db.version-1)
again "$some" "$inspect" upgrade LOG
for log in "${logs[@]}"; do
    [ -e "$log.version-1" ] || fail "$log was brought up to date without a copy"
done

finish "$total disturbed runs"
