#!/usr/bin/env bash
# The settings that building by script shares: language, compiler cache, and how many compilers run at once.
export LC_ALL=C.UTF-8
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$PWD}"
export CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_ctime,include_file_mtime}"

# Prints as many jobs as there are processors, but no more than one for each 1.5 GB of free memory.
jobsThatFit()
{
    local processors memory fitting
    processors=$(nproc 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null || true)
    fitting=$(( ${memory:-1500} / 1500 ))
    if [ "$fitting" -lt 1 ]; then
        fitting=1
    fi
    if [ "$fitting" -lt "$processors" ]; then
        echo "$fitting"
    else
        echo "$processors"
    fi
}

PERENNIAL_JOBS="${PERENNIAL_JOBS:-$(jobsThatFit)}"
