#!/usr/bin/env bash
# install_debian.sh demo|test|matrix|benchmark: installs the Debian packages that these need and that are missing.
# Where nothing is missing it touches neither apt nor the network.
set -euo pipefail
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8

demo_packages=(qgis python3-qgis python3-gdal python3-numpy python3-scipy python3-matplotlib)
test_packages=("${demo_packages[@]}" python3-sklearn python3-pytest python3-hypothesis python3-venv python3-pip
  python3-setuptools python3-wheel git openssl xvfb openbox xdotool
  qttools5-dev-tools fonts-wqy-microhei)
matrix_packages=("${test_packages[@]}" debootstrap)
benchmark_packages=(gdal-bin python3-gdal python3-numpy python3-scipy python3-venv python3-pip otb-bin)

fail() { echo "$*" >&2; exit 1; }

case "${1:-}" in
  demo) wanted=("${demo_packages[@]}") ;;
  test) wanted=("${test_packages[@]}") ;;
  matrix) wanted=("${matrix_packages[@]}") ;;
  benchmark) wanted=("${benchmark_packages[@]}") ;;
  *) fail "Usage: install_debian.sh demo|test|matrix|benchmark" ;;
esac
command -v dpkg-query >/dev/null ||
  fail "This system has no dpkg, so please install by hand what Debian calls: ${wanted[*]}."

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=absent
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

command="apt-get install --no-install-recommends ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  # sudo may ask for a password only where somebody can answer.
  if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
    fail "Some packages are missing and only root can install them: $command"
  fi
  as_root=(sudo)
fi
echo "Installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
run_apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1; }
run_apt update || echo "apt-get update failed, trying with the package lists that are here." >&2
run_apt install -y --no-install-recommends "${missing[@]}" || { tail -n 20 "$log" >&2; fail "This failed: $command"; }
