#!/usr/bin/env bash
# Builds everything with warnings as errors and runs all tests; ends with the count of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/build_environment.sh
packaging/install_dependencies.sh

export QT_QPA_PLATFORM=offscreen
cmake --preset ci
# -k 0: one run tells everything that does not compile.
cmake --build --preset ci --parallel "$PERENNIAL_JOBS" -- -k 0
ctest --test-dir build/ci --output-on-failure --no-tests=error --parallel "$PERENNIAL_JOBS"
