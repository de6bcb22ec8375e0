# Sourced by the other scripts: installs what is missing on Debian 12.

# need COMMAND-OR-FILE:PACKAGE …: installs the packages whose command or file is not there.
need() {
    local missing=() pair
    for pair in "$@"; do
        local what=${pair%%:*} package=${pair##*:}
        case $what in
            /*) [ -e "$what" ] || missing+=("$package") ;;
            *) command -v "$what" >/dev/null 2>&1 || missing+=("$package") ;;
        esac
    done
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    echo "Installing: ${missing[*]}" >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

need_for_building() {
    need g++:g++ cmake:cmake ninja:ninja-build \
        /usr/include/CLI/CLI.hpp:libcli11-dev \
        /usr/include/SQLiteCpp/SQLiteCpp.h:libsqlitecpp-dev \
        /usr/include/sqlite3.h:libsqlite3-dev \
        /usr/include/fmt/format.h:libfmt-dev \
        /usr/include/date/date.h:libhowardhinnant-date-dev \
        /usr/include/nlohmann/json.hpp:nlohmann-json3-dev \
        /usr/include/toml++/toml.h:libtomlplusplus-dev \
        /usr/include/utf8proc.h:libutf8proc-dev \
        /usr/include/csv.h:libcsv-dev \
        /usr/include/nettle/sha2.h:nettle-dev
}

need_for_testing() {
    need clang-format-14:clang-format-14 clang-tidy-14:clang-tidy-14 strace:strace \
        clang++-14:clang-14 /usr/lib/llvm-14/lib/clang/14.0.6/lib/linux:libclang-rt-14-dev \
        sqlite3:sqlite3 jq:jq zsh:zsh fish:fish \
        /usr/include/doctest/doctest.h:doctest-dev \
        /usr/include/rapidcheck.h:librapidcheck-dev
}
