#!/bin/bash
# Proves that every rule of layers.sh fires, on a tree of one bad line each, and that what the rules
# allow stays quiet.
set -euo pipefail
script=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/layers.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

put() {  # FILE LINES
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$1")"
    printf '%s\n' "// a first line" "$2" >"$tree/$1"
}

refuses() {  # FILE LINE SENTENCE
    put "$1" "$2"
    local said
    if said=$("$script" "$tree"); then
        echo "not refused: $1: $2"
        failures=$((failures + 1))
    elif [[ $said != "$1:2: "*"$3"* ]]; then
        echo "refused otherwise: $1: $2: $said"
        failures=$((failures + 1))
    fi
}

allows() {  # FILE LINE
    put "$1" "$2"
    local said
    if ! said=$("$script" "$tree"); then
        echo "not allowed: $2: $said"
        failures=$((failures + 1))
    fi
}

# An include goes down or stays.
refuses src/units/a.cpp '#include "hyper/training/set.h"' 'units may not include training'
refuses include/hyper/units/a.h '#include <hyper/cli/run.h>' 'units may not include cli'
refuses src/training/a.cpp '#include "hyper/catalogue/exercise.h"' 'training may not include'
refuses src/catalogue/a.cpp '#include "hyper/text/suggest.h"' 'catalogue may not include text'
refuses src/text/a.cpp '#include "hyper/view/style.h"' 'text may not include view'
refuses src/store/a.cpp '#include "hyper/cli/world.h"' 'store may not include cli'
refuses src/units/a.cpp '#  include "hyper/cli/run.h"' 'units may not include cli'
allows src/cli/commands/a.cpp '#include "hyper/units/mass.h"'
allows src/view/a.cpp '#include "hyper/text/suggest.h"'
allows src/view/a.cpp '#include "hyper/view/style.h"'
allows src/main.cpp '#include "hyper/cli/run.h"'
allows tests/units/a_test.cpp '#include "hyper/cli/run.h"'

# Three layers are strangers.
for pair in 'store view' 'view store' 'view exchange' 'exchange view' 'store exchange' 'exchange store'; do
    read -r own other <<<"$pair"
    refuses "src/$own/a.cpp" "#include \"hyper/$other/b.h\"" "$own and $other are strangers"
done

# Every file has a layer.
refuses src/helpers/a.cpp '#include "hyper/units/mass.h"' 'lies in no layer'
refuses src/view/a.cpp '#include "hyper/helpers/b.h"' 'lies in no layer'
refuses src/view/a.cpp '#include "hyper/all.h"' 'lies in no layer'
refuses src/view/a.cpp '#include "../store/query.h"' 'includes are written from include/'
refuses src/catalogue/a.cpp '#include "hyper/catalogue/compiler/node.h"' 'program of the build'

# A library has its place.
refuses src/cli/run.cpp '#include <CLI/CLI.hpp>' 'CLI11 belongs'
refuses tests/cli/a_test.cpp '#include <CLI/CLI.hpp>' 'CLI11 belongs'
allows src/cli/args.cpp '#include <CLI/CLI.hpp>'
refuses src/cli/a.cpp '#include <SQLiteCpp/Database.h>' 'SQLite belongs'
refuses src/view/a.cpp '#include <sqlite3.h>' 'SQLite belongs'
refuses tests/view/a_test.cpp '#include <sqlite3.h>' 'SQLite belongs'
allows src/store/a.cpp '#include <SQLiteCpp/Database.h>'
allows tests/store/a_test.cpp '#include <sqlite3.h>'
refuses src/catalogue/a.cpp '#include <toml++/toml.h>' 'TOML is read'
refuses src/cli/a.cpp '#include <toml++/toml.hpp>' 'TOML is read'
allows src/catalogue/compiler/a.cpp '#include <toml++/toml.h>'
refuses src/view/swap.cpp '#include <nlohmann/json.hpp>' 'JSON belongs'
refuses src/store/a.cpp '#include <nlohmann/json.hpp>' 'JSON belongs'
allows src/view/swap_json.cpp '#include <nlohmann/json.hpp>'
allows src/exchange/strong.cpp '#include <nlohmann/json.hpp>'
allows tests/view/a_test.cpp '#include <nlohmann/json.hpp>'

# The machine comes in through World.
for line in 'auto a = getenv("HOME");' 'auto a = std::getenv("HOME");' 'auto a = secure_getenv("HOME");' \
    'if (isatty(1)) return;' 'auto now = std::chrono::system_clock::now();' \
    'auto now = Clock::now();' 'std::random_device random;' 'auto t = std::localtime(&now);'; do
    refuses src/cli/run.cpp "$line" 'come in through World'
    refuses src/training/a.cpp "$line" 'come in through World'
    allows src/cli/machine.cpp "$line"
    allows src/main.cpp "$line"
done
refuses tests/cli/a_test.cpp 'auto now = std::chrono::system_clock::now();' 'come in through World'
allows src/cli/run.cpp '/// Not from getenv: main fills it.'
allows src/cli/run.cpp 'const auto hint = "getenv is not what you want";'
allows src/cli/run.cpp 'int isatty_seen = 0;  // as isatty said'

# One place writes.
refuses src/cli/run.cpp '#include <iostream>' 'talk to the terminal'
refuses src/view/a.cpp 'std::cout << "x";' 'talk to the terminal'
refuses src/store/a.cpp '    printf("x");' 'talk to the terminal'
allows src/store/a.cpp 'std::snprintf(text, 5, "x");'
allows src/cli/machine.cpp '#include <iostream>'

# Training is silent.
refuses src/training/a.cpp '#include <fstream>' 'training does no I/O'
refuses include/hyper/training/a.h '#include <fmt/format.h>' 'training does no I/O'
allows src/text/a.cpp '#include <fmt/format.h>'

# SQL has its place.
for line in 'auto q = "SELECT day FROM sets";' 'R"(INSERT INTO sets VALUES (1))"' \
    '"DELETE FROM sets"' '"UPDATE sets SET day = 1"' '    CREATE TABLE sets(' '"PRAGMA user_version"' \
    '"INSERT OR REPLACE INTO sets"' '"BEGIN IMMEDIATE"'; do
    refuses src/cli/a.cpp "$line" 'SQL belongs'
    allows src/store/a.cpp "$line"
done
allows src/view/a.cpp '#pragma once'
allows src/view/a.cpp '"Select one from the list."'

# Names stay where they belong.
refuses tests/view/a_test.cpp 'using namespace std;' 'using namespace std'
refuses src/view/a.cpp '    using  namespace  std;' 'using namespace std'
allows src/view/a.cpp 'using namespace_t = int;'

# A file can be read at one sitting.
lines() { for ((i = 2; i <= $1; ++i)); do echo "int a$i;"; done; }
put src/view/a.cpp "$(lines 300)"
"$script" "$tree" || { echo "300 lines are allowed"; failures=$((failures + 1)); }
put src/view/a.cpp "$(lines 301)"
if "$script" "$tree" >/dev/null; then
    echo "301 lines are not allowed"
    failures=$((failures + 1))
fi
put tests/view/a_test.cpp "$(lines 301)"
"$script" "$tree" || { echo "a test may be longer"; failures=$((failures + 1)); }

if ((failures > 0)); then
    echo "$failures rules of layers.sh do not work."
    exit 1
fi
