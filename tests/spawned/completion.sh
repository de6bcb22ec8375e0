#!/usr/bin/env bash
# What a user's shell completes, in real shells. Usage: completion.sh PROGRAM
set -u
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ln -s "$(readlink -f "$1")" "$folder/hyper"
export PATH=$folder:$PATH HYPER_DB=$folder/hyper.db HOME=$folder
hyper band add green >/dev/null
hyper exercise add Pull-up >/dev/null
hyper exercise alias chins for pull-up >/dev/null
hyper log 2x12 >/dev/null
failures=0

in_bash() {
    bash -c 'source <(hyper completion bash)
        COMP_LINE=$1 COMP_POINT=${#1}
        read -r -a COMP_WORDS <<<"$1"
        [[ $1 == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _hyper; printf "%s\n" "${COMPREPLY[@]}"' - "$1"
}
in_zsh() {
    zsh -f -c 'compdef() { : }; compadd() { shift; print -l -- "$@" }; _files() { : }
        source <(hyper completion zsh)
        words=(${(s: :)1}); [[ $1 == *" " ]] && words+=(""); CURRENT=$#words
        _hyper' - "$1"
}
in_fish() {
    fish --no-config -c 'hyper completion fish | source; complete -C "$argv[1]"' "$1"
}

# expect LINE WORDS…: every shell offers exactly these words.
expect() {
    local line=$1 shell words
    shift
    for shell in bash zsh fish; do
        words=$("in_$shell" "$line" | grep -v '^$' | sort | tr '\n' ' ')
        [ "$words" = "$* " ] && continue
        echo "FAILED: $shell completes \"$line\" to \"$words\", not \"$*\""
        failures=$((failures + 1))
    done
}

expect 'hyper lo' log
expect 'hyper log pull' pull-up
expect 'hyper log reverse-hyper/b' reverse-hyper/ball-on-bench reverse-hyper/band reverse-hyper/bench
expect 'hyper log 3x12 --si' --side
expect 'hyper log 3x12 --side l' left
expect 'hyper log band 3x12 @ g' green
expect 'hyper band rm g' green
expect 'hyper rm ' 1 2
expect 'hyper edit ' 1 2
expect 'hyper edit 1 mach' machine
expect 'hyper rm 1 ' 1 2
expect 'hyper history --changes ' 1 2
expect 'hyper history --plot e' e1rm effort
expect 'hyper pain --flag nu' numbness
expect 'hyper move yes' yesterday
expect 'hyper band r' rm
expect 'hyper log ch' chins
expect 'hyper exercise merge pull-up into dead' deadlift deadlift/barbell
expect 'hyper exercise rename pull-up ' to
expect 'hyper gear add ro' roman-chair
expect 'hyper log 3x12 --on y' yesterday
expect 'hyper swap --have rev' reverse-hyper-machine
expect 'hyper guide --section saf' safety

# A log that cannot be read completes what does not need it, and says nothing.
export HYPER_DB=/dev/null/hyper.db
expect 'hyper und' undo

[ $failures -eq 0 ] || exit 1
echo "all well"
