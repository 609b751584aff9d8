#!/usr/bin/env bash
# matrix.sh: runs the tests and one driven desktop in the QGIS of this machine and in those of newer Debian releases.
#   VERSIONS  which of: own trixie forky          TESTS    what pytest runs, instead of tests
#   CHROOTS   the folder that keeps the chroots   RESULTS  the folder for logs and pictures, build/matrix if not given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cache=${CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/whiskbroom/chroots}
results=$(realpath -m "${RESULTS:-build/matrix}")
read -r -a versions <<< "${VERSIONS:-own trixie forky}"
read -r -a tests <<< "${TESTS:-tests}"
if [ "$(id -u)" -ne 0 ] && [ "${versions[*]}" != own ]; then
  echo "Only root can make and enter the other Debian releases: run this as root, or with VERSIONS=own." >&2
  exit 1
fi

facts='import platform, numpy, osgeo.gdal, qgis.core
print(f"QGIS {qgis.core.Qgis.QGIS_VERSION.split(chr(45))[0]}, Python {platform.python_version()}, "
      f"NumPy {numpy.__version__}, GDAL {osgeo.gdal.__version__}")'

# make_ready SUITE: leaves the folder of its chroot in $system. Where testing lacks QGIS for a while, unstable has it.
make_ready() {
  system=$cache/$1
  scripts/chroot_make.sh "$1" "$system" && return
  [ "$1" = forky ] || return 1
  echo "Trying Debian sid instead of forky" >&2
  system=$cache/sid
  scripts/chroot_make.sh sid "$system"
}

# in_version COMMAND...: runs it in the version that is $version.
in_version() {
  if [ "$version" = own ]; then "$@"; else scripts/chroot_run.sh "$system" "$folder" "$@"; fi
}

# report_last_line LABEL FILE: what pytest tells at its end.
report_last_line() { echo "  $1: $(grep -v '^ *$' "$2" | tail -n 1)" | tee -a "$results/summary.txt"; }

mkdir -p "$results"; : > "$results/summary.txt"
failed=()
for version in "${versions[@]}"; do
  folder=$results/$version
  rm -rf "$folder"; mkdir -p "$folder"
  if [ "$version" != own ] && ! make_ready "$version"; then
    failed+=("$version"); echo "$version: there is no chroot" | tee -a "$results/summary.txt"
    continue
  fi
  echo "$version: $(in_version python3 -c "$facts" 2>"$folder/facts.txt")" | tee -a "$results/summary.txt"
  in_version python3 -m pytest -q -rfEs -m "not slow" "${tests[@]}" > "$folder/tests.txt" 2>&1 ||
    { failed+=("$version"); grep -E '^(FAILED|ERROR) tests' "$folder/tests.txt" || tail -n 20 "$folder/tests.txt"; }
  report_last_line tests "$folder/tests.txt"
  pictures=/results; [ "$version" != own ] || pictures=$folder
  in_version env WHISKBROOM_PICTURES="$pictures" XNUM="${XNUM:-95}" python3 -m pytest -q -rs tests/gui \
    > "$folder/desktop.txt" 2>&1 || { failed+=("$version"); tail -n 20 "$folder/desktop.txt"; }
  report_last_line desktop "$folder/desktop.txt"
  rm -rf "$folder/data"
done

echo "Logs and pictures are in $results"
[ ${#failed[@]} -eq 0 ] || { echo "Failed: $(printf '%s\n' "${failed[@]}" | uniq | xargs)" >&2; exit 1; }
