# Sourced by the fault tests, which are called with the program and with `inspect`: a folder of their
# own, and what is asked of a log. One rule holds whatever is done to the program: what was
# acknowledged is stored, once, whole; what was not is stored whole or not at all.
set -u
hyper=$(readlink -f "$1")
inspect=$(readlink -f "$2")
# In memory where that can be: what a disk does is played, and a real one would only be slower.
[ -w /dev/shm ] && TMPDIR=/dev/shm
folder=$(TMPDIR=${TMPDIR:-/tmp} mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
export HOME=$folder TZ=UTC
unset HYPER_DB XDG_DATA_HOME
failures=0

fail() {
    failures=$((failures + 1))
    [ $failures -gt 20 ] || echo "FAILED: $1"
}

# listen: makes $said the error message in one line.
listen() {
    local words
    read -r -d '' -a words <err
    said=${words[*]}
}

# holds LOG EXPECTED: the log is sound and holds just that.
holds() {
    local found
    found=$("$inspect" check "$1")
    [ "$found" = "$2" ] || fail "$1 holds \"$found\", not \"$2\""
}

finish() {
    [ $failures -eq 0 ] || { echo "$failures failures" && exit 1; }
    echo "all well: $1"
}
