#!/usr/bin/env bash
# Disks without room and files that may not grow. Usage: full.sh PROGRAM INSPECT
# The disk is one in memory that only this process sees, so that it goes away whatever happens.
if [ -z "${alone:-}" ]; then
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(--map-root-user)
    alone=yes exec unshare --mount "${as_root[@]}" "$BASH" "${BASH_SOURCE[0]}" "$@"
fi
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"
mkdir disk && mount -t tmpfs -o size=1m tmpfs disk || {
    echo 'FAILED: no disk can be mounted here; run this as root.'
    exit 1
}
trap 'umount disk; rm -rf "$folder"' EXIT
export HYPER_DB=disk/log.db

# fill KIB: leaves that much room.
fill() {
    : >disk/filler
    local room
    room=$(($(df --output=avail -k disk | tail -n 1) - $1))
    [ $room -le 0 ] || head -c ${room}K /dev/zero >disk/filler
}

# refused WHY COMMAND…: it does not work, it says why and that nothing was saved.
refused() {
    local why=$1
    shift
    "$@" >out 2>err
    [ $? -eq 1 ] || fail "$* is not refused"
    listen
    [[ $said == *"$why"*'nothing was saved'*'hint: '* ]] || fail "$*: $said"
    [ ! -s out ] || fail "$* prints $(<out)"
}

# A first start without room leaves nothing behind.
fill 0
refused 'is full' "$hyper" log 3x12
[ "$(ls disk)" = filler ] || fail "a first start without room leaves $(ls disk)"

# With more room each time: what fits is stored, and what does not is not.
fill 512
"$hyper" log 3x12 >out || fail 'there is room, but not for a first set'
sets=3
for ((room = 0; room <= 96; room += 4)); do
    fill $room
    if "$hyper" log 3x12 >out 2>err; then
        sets=$((sets + 3))
    else
        listen
        [[ $said == *'is full'*'nothing was saved'* ]] || fail "with $room KiB left: $said"
    fi
    holds disk/log.db "$sets sets, $((sets * 12)) reps"
done
[ $sets -gt 3 ] || fail 'nothing fits into 96 KiB'
stored=$sets

# On a full disk what is there can be read, and is taken from nobody.
fill 0
refused 'is full' "$hyper" log 3x12
refused 'is full' "$hyper" undo
"$hyper" history >out 2>err || fail "a full disk cannot be read: $(<err)"
grep -q '12 bodyweight' out || fail 'a full disk shows nothing'
holds disk/log.db "$stored sets, $((stored * 12)) reps"
rm disk/filler
"$hyper" log 3x12 >out || fail 'there is room again, but not for a set'
holds disk/log.db "$((stored + 3)) sets, $(((stored + 3) * 12)) reps"

# An import is stored whole or not at all, wherever its disk is full.
awk 'BEGIN {
    print "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
    for (set = 0; set < 400; ++set)
        printf "2024-%02d-%02d 18:00:00,Evening,1h,Pull Up,%d,0,1,0,0,,,\n", 1 + set / 100, 1 + set / 10 % 10, set % 10
}' >strong.csv
rm disk/*
"$hyper" log 3x12 >out
whole=0
for ((room = 0; room < 900 && whole == 0; room += 40)); do
    fill $room
    if "$hyper" import strong.csv --unit kg --yes >out 2>err; then
        whole=400
    else
        listen
        [[ $said == *'is full'*'nothing was saved'* ]] || fail "an import with $room KiB left: $said"
    fi
    holds disk/log.db "$((3 + whole)) sets, $((36 + whole)) reps"
done
[ $room -gt 40 ] && [ $whole -gt 0 ] || fail "an import fits into $room KiB"

# A file that may not grow is an error, and no signal that ends the program.
HYPER_DB=limited.db
"$hyper" log 3x12 >out
for ((size = 4; size <= 24; size += 4)); do
    refused 'an error' bash -c "ulimit -f $size; exec \"\$@\"" - "$hyper" log 3x12
    holds limited.db '3 sets, 36 reps'
done
HYPER_DB=new.db refused '' bash -c 'ulimit -f 8; exec "$@"' - "$hyper" log 3x12
[ -z "$(ls | grep '^new')" ] || fail "a first start that may not write leaves $(ls | grep '^new')"
"$hyper" log 3x12 >out
holds limited.db '6 sets, 72 reps'

finish "$(((stored - 3) / 3)) of 25 sets fitted"
