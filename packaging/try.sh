#!/usr/bin/env bash
# Builds Perennial and opens it on a made-up company; without a screen, prints its dashboard and writes its report.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/build_environment.sh
packaging/install_dependencies.sh

cmake --preset release -DPERENNIAL_TESTS=OFF
cmake --build --preset release --parallel "$PERENNIAL_JOBS"

programs=$PWD/build/release/bin
demo="${XDG_DATA_HOME:-$HOME/.local/share}/perennial/Sample data.perennial"
if [ ! -e "$demo" ]; then
    echo "Making a company of three years in $demo"
    mkdir -p "$(dirname "$demo")"
    trap 'rm -f "$demo"' INT TERM # a half-lived company is no use to anybody
    "$programs/perennial-cli" new "$demo" --demo
    trap - INT TERM
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$programs/perennial" "$demo"
fi

report=$(dirname "$demo")/management.pdf
echo "There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window stays closed."
"$programs/perennial-cli" --file "$demo" report dashboard
"$programs/perennial-cli" --file "$demo" report management -o "$report"
echo "The management report is in $report"
echo "More about the same company: $programs/perennial-cli --file '$demo' --help"
