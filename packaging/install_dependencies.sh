#!/usr/bin/env bash
# Installs what building, testing and running need on Debian 12, Debian 13 and Ubuntu 24.04; only what is missing.
set -euo pipefail
export LC_ALL=C.UTF-8

# One line each; where a package has other names elsewhere, all are given and the first that exists is taken.
# A question mark: wanted only where it exists, since elsewhere another package holds the same.
required=(
    "cmake"
    "ninja-build"
    "g++"
    "pkg-config"
    "qt6-base-dev"
    "libqt6opengl6-dev?"
    "qt6-charts-dev|libqt6charts6-dev"
    "qt6-svg-dev|libqt6svg6-dev"
    "libqt6svg6"
    "libqt6sql6-sqlite"
    "qt6-qpa-plugins"
    "qt6-tools-dev"
    "qt6-tools-dev-tools"
    "qt6-l10n-tools"
    "qt6-translations-l10n"
    "libsqlite3-dev"
    "zlib1g-dev"
    "libcatch2-dev|catch2"
    "bootstrap-icons"
    "fonts-inter"
    "fonts-noto-core"
    "python3"
)
# Pleasant to have; their absence is no reason to stop.
wished=(
    "ccache"
    "desktop-file-utils"
    "appstream"
)

isInstalled()
{
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

isOffered()
{
    # Not `grep -q`: it would close the pipe early, and pipefail would call that a failure.
    apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null
}

# Prints the names in the lists of which no alternative is installed.
missingOf()
{
    local names name found
    for names in "$@"; do
        found=no
        for name in ${names//|/ }; do
            if isInstalled "${name%\?}" || { [ "$name" != "${name%\?}" ] && ! isOffered "${name%\?}"; }; then
                found=yes
            fi
        done
        if [ "$found" = no ]; then
            printf '%s\n' "$names"
        fi
    done
}

# Prints the first offered alternative of each line; a required one that nobody offers ends the script.
choose()
{
    local needed=$1 names name chosen
    shift
    for names in "$@"; do
        chosen=
        for name in ${names//|/ }; do
            if isOffered "${name%\?}"; then
                chosen=${name%\?}
                break
            fi
        done
        if [ -n "$chosen" ]; then
            printf '%s\n' "$chosen"
        elif [ "$needed" = required ]; then
            echo "This system offers no package named ${names//|/ or }. Perennial is built on Debian 12 or newer and" \
                 "Ubuntu 24.04 or newer; elsewhere install Qt 6.4, SQLite 3.40 and Catch2 by hand and run cmake." >&2
            return 1
        fi
    done
}

asRoot()
{
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif [ -t 0 ]; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This system has no apt, so nothing is installed. Needed are: a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or" \
         "newer (Widgets, Sql with the SQLite driver, Svg, Charts, PrintSupport, LinguistTools), SQLite 3.40, zlib," \
         "Catch2 and the SVG files of Bootstrap Icons (-DPERENNIAL_ICON_DIR=…)." >&2
    exit 0
fi

mapfile -t missing < <(missingOf "${required[@]}")
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    echo "Packages are missing and neither root nor sudo is at hand. As root run: apt-get install ${missing[*]}" >&2
    exit 1
fi

echo "Installing: ${missing[*]}"
options=(-y -q --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
asRoot apt-get update -q -o DPkg::Lock::Timeout=300
mapfile -t missing < <(missingOf "${required[@]}")
mapfile -t missingWishes < <(missingOf "${wished[@]}")
chosen=$(choose required "${missing[@]}")
chosenWishes=$(choose wished "${missingWishes[@]}")
# Word splitting is meant: one package name a line.
# shellcheck disable=SC2086
asRoot apt-get install "${options[@]}" $chosen $chosenWishes
