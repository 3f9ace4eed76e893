#!/bin/sh
# Runs one script of the fault harness against the command line: run.sh NAME PROGRAM [quick|full]; 77 where it cannot.
set -eu
name=$1
program=$2
size=${3:-quick}
here=$(cd "$(dirname "$0")" && pwd)

tools=${PERENNIAL_SHARED_TOOLS:-}
if [ -z "$tools" ]; then
    for folder in "$here/../../.." "$here/../../../.." "$here/../../../../.."; do
        if [ -d "$folder/shared/tools/harness" ]; then
            tools=$folder/shared/tools
            break
        fi
    done
fi
if [ -z "$tools" ] || [ ! -d "$tools/harness" ]; then
    echo "skipped: no harness"
    exit 77
fi
for needed in python3 gcc; do
    command -v $needed > /dev/null || { echo "skipped: no $needed"; exit 77; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$tools"/harness/*.py "$tools"/harness/faultfs.c "$work"
gcc -O2 -shared -fPIC -o "$work/faultfs.so" "$work/faultfs.c" -ldl
if ! "$program" help 2> /dev/null | grep -q '^  import '; then
    echo "skipped: this program cannot import yet"
    exit 77
fi
# What the program remembers on this machine stays in this folder.
export HOME="$work/home" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config"
mkdir -p "$XDG_DATA_HOME"

bring="$program --file {db} import lead {csv}"
check="$program --file {db} check"
take="$program --file {db} export lead {out}"

run() {
    script=$1
    shift
    python3 "$work/$script.py" --import "$bring" --check "$check" --export "$take" --work "$work/run" "$@"
}

quick() { [ "$size" = quick ]; }

case $name in
kill9) if quick; then run kill9 -n 16 --rows 300 --syscalls --max-syscalls 8; else run kill9 -n 1000 --syscalls; fi ;;
kill9_fresh)
    if quick; then
        run kill9 -n 12 --rows 300 --fresh --syscalls --max-syscalls 8
    else
        run kill9 -n 1000 --fresh --syscalls
    fi ;;
# So long an import that its search index is made beside it.
kill9_long) if quick; then run kill9 -n 4 --rows 25000; else run kill9 -n 100 --rows 25000; fi ;;
faultsweep) if quick; then run faultsweep --max 10 --persist; else run faultsweep --persist; fi ;;
faultsweep_recovery)
    if quick; then
        run faultsweep --max 5 --persist --target recovery
    else
        run faultsweep --persist --target recovery
    fi ;;
faultsweep_export)
    if quick; then
        run faultsweep --max 5 --persist --target export
    else
        run faultsweep --persist --target export
    fi ;;
diskfull) if quick; then run diskfull --steps 5 --rows 500; else run diskfull; fi ;;
diskfull_ext4) if quick; then run diskfull --steps 5 --rows 500 --fs ext4; else run diskfull --fs ext4; fi ;;
twoproc)
    if quick; then
        run twoproc --rounds 2 --rows 500 --hold "$program --file {db} hold"
    else
        run twoproc --hold "$program --file {db} hold"
    fi ;;
*)
    echo "unknown: $name" >&2
    exit 2 ;;
esac
