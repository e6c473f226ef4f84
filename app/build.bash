# SPDX-License-Identifier: GPL-3.0-or-later
# Read by app/run and tests/run, in the root of the repository: what a fresh machine lacks, and the build.

# Installs the Debian packages of app/packages that are missing; where that is not allowed, names the command and ends.
install_missing_packages() {
    local wanted missing sudo=()
    mapfile -t wanted < <(grep -v '^#' app/packages)
    missing=$(comm -23 <(printf '%s\n' "${wanted[@]}" | sort) \
        <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null \
            | sed -n 's/^installed //p' | sort))
    [ -z "$missing" ] && return
    mapfile -t missing <<<"$missing"

    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "Laurels needs Debian packages that are missing here. Install them, then start this again:" >&2
            echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
            exit 3
        fi
        sudo=(sudo -n)
    fi
    echo "Installing ${missing[*]}" >&2
    mkdir -p build
    local install=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get --yes --quiet install --no-install-recommends "${missing[@]}")
    if ! "${install[@]}" >build/install.log 2>&1; then # The lists of packages may be old or not there yet.
        quietly build/install.log "${sudo[@]}" apt-get --quiet update
        quietly build/install.log "${install[@]}"
    fi
}

# quietly LOG COMMAND...: the command's words are shown only when it fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 && return
    cat "$log" >&2
    echo "This failed: $*" >&2
    exit 1
}

# build PRESET TARGET...: configures once (Ninja does so again when a list of files has changed) and builds.
build() {
    local preset=$1
    shift
    mkdir -p build
    if [ ! -f "build/$preset/build.ninja" ]; then
        [ -t 2 ] && echo "Building Laurels; the first time takes some minutes." >&2
        quietly "build/$preset-configure.log" cmake --preset "$preset"
    fi
    quietly "build/$preset-build.log" cmake --build --preset "$preset" --target "$@"
}
