#!/usr/bin/env bash
# By how many repetitions the forecast misses what lifters did, in logs that other programs exported,
# beside three baselines; docs/forecast.md explains the table. Fails when a baseline is better.
# Usage: tests/bench/forecast.sh [--tried] FILE…
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
(($#)) || { echo "Usage: tests/bench/forecast.sh [--tried] FILE…" >&2; exit 2; }
(cd "$root" && cmake --preset dev && cmake --build --preset dev --target forecast) >/dev/null
exec "$root/build/dev/tests/forecast" "$@"
