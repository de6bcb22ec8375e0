#!/bin/bash
# Keeps absent what the architecture says is absent. Reads the sources below ROOT (default: this
# repository), prints FILE:LINE: SENTENCE for everything that does not belong, and exits with 1 then.
# tests/architecture/layers_test.sh proves that each rule fires.
set -euo pipefail
root=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
cd "$root"

# Who may do what others may not: a rule, an extended regular expression over paths, the reason.
permissions='
cli11     ^src/cli/args\.cpp$                                  the facade
sqlite    ^(src|include/hyper|tests)/store/                    the layer and its tests
sqlite    ^(src|include/hyper)/exchange/foreign_database\.(h|cpp)$  reads databases of other programs
sqlite    ^tests/(fault|bench|fuzz|regressions|support)/       they break and measure files
toml      ^(src|include/hyper)/catalogue/compiler/             reads data/
json      ^(src|include/hyper)/view/[a-z_]*json[a-z_]*\.(h|cpp)$  writes --json
json      ^(src|include/hyper)/exchange/                       reads other programs
json      ^tests/                                              reads --json back
machine   ^src/main\.cpp$                                      the process
machine   ^src/cli/machine\.cpp$                               fills World
machine   ^tests/(bench|spawn)/                                measure and start programs
machine   ^tests/golden/golden_test\.cpp$                      asks whether to rewrite
terminal  ^src/main\.cpp$                                      the process
terminal  ^src/cli/machine\.cpp$                               the one place that writes
terminal  ^src/catalogue/compiler/                             a program of the build
terminal  ^tests/                                              may say what they do
sql       ^(src|include/hyper)/store/                          the layer
sql       ^src/exchange/[a-z]+_database\.cpp$                  asks databases of other programs
sql       ^tests/                                              look into files
length    ^tests/                                              lists of cases
'

list_sources() {
    local folder
    for folder in src include tests; do
        if [[ -d $folder ]]; then
            find "$folder" -type f \( -name '*.h' -o -name '*.cpp' \)
        fi
    done | LC_ALL=C sort
}

list_sources | LC_ALL=C awk -v permissions="$permissions" '
BEGIN {
    layers = split("units:1 training:2 catalogue:3 text:4 exchange:5 store:5 view:5 cli:6", pairs, " ")
    for (i = 1; i <= layers; ++i) {
        split(pairs[i], pair, ":")
        rank[pair[1]] = pair[2]
    }
    allowed = split(permissions, rows, "\n")
    for (i = 1; i <= allowed; ++i) {
        split(rows[i], row, " ")
        rule[i] = row[1]
        path[i] = row[2]
    }
    word_before = "(^|[^A-Za-z0-9_])"
    word_after = "([^A-Za-z0-9_]|$)"
}

function may(what,    i) {
    for (i = 1; i <= allowed; ++i)
        if (rule[i] == what && file ~ path[i]) return 1
    return 0
}

function complain(sentence) {
    print file ":" number ": " sentence
    ++complaints
}

function has_word(text, words) { return text ~ (word_before "(" words ")" word_after) }

# The layer that a path lies in: the folder below src or include/hyper; main.cpp is above them all.
function layer_of(name,    folders, parts) {
    sub(/^(src|include\/hyper)\//, "", name)
    parts = split(name, folders, "/")
    return parts > 1 ? folders[1] : ""
}

function check_layers(target,    own, other) {
    if (file ~ /^tests\// || file == "src/main.cpp") return
    own = layer_of(file)
    other = layer_of("src/" target)
    if (!(own in rank)) {
        complain("this file lies in no layer.")
    } else if (!(other in rank)) {
        complain("hyper/" target " lies in no layer.")
    } else if (own == "catalogue" && file !~ /\/compiler\// && target ~ /^catalogue\/compiler\//) {
        complain("the compiler of the catalogue is a program of the build, not of hyper.")
    } else if (own != other && rank[own] == rank[other]) {
        complain(own " and " other " are strangers.")
    } else if (rank[other] > rank[own]) {
        complain(own " may not include " other ", which stands above it.")
    }
}

function check_include(target) {
    if (target ~ /(^|\/)\.\.\//) complain("includes are written from include/, not with ..")
    if (target ~ /^hyper\//) check_layers(substr(target, 7))
    if (target ~ /^CLI\// && !may("cli11")) complain("CLI11 belongs to src/cli/args.cpp alone.")
    if (target ~ /^(SQLiteCpp\/|sqlite3)/ && !may("sqlite"))
        complain("SQLite belongs to the store layer.")
    if (target ~ /^toml(\+\+|plusplus|\.hpp)/ && !may("toml"))
        complain("TOML is read by the compiler of the catalogue alone.")
    if (target ~ /^nlohmann\// && !may("json"))
        complain("JSON belongs to src/view/*json* and to the exchange layer.")
    if (target ~ /^(iostream|print|ncurses\.h)$/ && !may("terminal"))
        complain("only main.cpp and cli/machine.cpp talk to the terminal.")
    if (file ~ /^(src|include\/hyper)\/training\// &&
        target ~ /^(fstream|filesystem|cstdio|stdio\.h|unistd\.h|ostream|sstream)$|^fmt\//)
        complain("training does no I/O and writes no sentence.")
}

# `code` is the line without comments, strings blanked.
function check_code(code) {
    if (has_word(code, "secure_getenv|getenv|isatty|random_device|localtime|gettimeofday|clock_gettime") ||
        code ~ /[Cc]lock::now/) {
        if (!may("machine"))
            complain("clock, environment, terminal and chance come in through World, from cli/machine.cpp.")
    }
    if (has_word(code, "cout|cerr|printf|puts|putchar") && !may("terminal"))
        complain("only main.cpp and cli/machine.cpp talk to the terminal.")
    if (has_word(code, "using +namespace +std")) complain("no using namespace std.")
}

function check_sql(text) {
    if (may("sql")) return
    if (has_word(text, "SELECT .*FROM|INSERT +(OR [A-Z]+ +)?INTO|DELETE +FROM|UPDATE +[a-z_]+ +SET") ||
        has_word(text, "(CREATE|DROP|ALTER) +(TABLE|INDEX|VIEW|TRIGGER)") ||
        has_word(text, "PRAGMA|BEGIN +IMMEDIATE"))
        complain("SQL belongs to the store layer.")
}

function check_line(line,    target, code) {
    if (line ~ /^[ \t]*#[ \t]*include[ \t]*[<"]/) {
        target = line
        sub(/^[^<"]*[<"]/, "", target)
        sub(/[>"].*$/, "", target)
        check_include(target)
        return
    }
    if (line ~ /^[ \t]*(\/\/|\*)/) return
    code = line
    gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
    sub(/\/\/.*$/, "", code)
    check_code(code)
    check_sql(line)
    if (number == 301 && !may("length")) complain("no file is longer than 300 lines: split it by ideas.")
}

{
    file = $0
    number = 0
    while ((getline line < file) > 0) {
        ++number
        check_line(line)
    }
    close(file)
}

END { exit complaints > 0 }
'
