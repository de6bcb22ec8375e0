#!/usr/bin/env bash
# A set is acknowledged once it is on the disk, so that a power cut cannot take it back: the journal
# and its name, then the log, then that the journal is gone, each synced before the next is begun.
# Usage: order.sh PROGRAM INSPECT
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/lib.sh"
export HYPER_DB=$folder/home/log

# order: what a log writes, syncs and says, in this order, repetitions once.
order() {
    strace -qq -y -e trace=pwrite64,fdatasync,fsync,link,unlink,write -o trace "$hyper" log 12 >out
    sed -nE -e 's/\.new-[0-9a-f-]{36}/.new/g' -e "s|$folder/home|home|g" \
        -e "s|<$folder>|<home/..>|" \
        -e 's/^fdatasync/fsync/' \
        -e 's/^([a-z]+)[0-9]*\([0-9]+<(home[^>]*)>.*/\1 \2/p' \
        -e 's/^([a-z]+)\("(home[^"]*)".*/\1 \2/p' \
        -e 's/^write\(1<.*/acknowledge/p' trace | uniq
}

expect() {
    diff - <(order) >difference || fail "$1: < expected, > found"$'\n'"$(<difference)"
}

commit='pwrite home/log-journal
fsync home/log-journal
fsync home
pwrite home/log-journal
fsync home/log-journal
pwrite home/log
fsync home/log
unlink home/log-journal
fsync home
acknowledge'

# A new log is whole and synced before it gets its name, and the folder that was made for it has its.
expect 'a first set' <<END
pwrite home/log.new-journal
fsync home/log.new-journal
fsync home
pwrite home/log.new-journal
fsync home/log.new-journal
pwrite home/log.new
fsync home/log.new
unlink home/log.new-journal
fsync home
fsync home/log.new
link home/log.new
fsync home
fsync home/..
unlink home/log.new-journal
unlink home/log.new
$commit
END
expect 'a set' <<<"$commit"

finish "$(grep -c sync trace) syncs"
