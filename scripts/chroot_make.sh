#!/usr/bin/env bash
# chroot_make.sh SUITE FOLDER: puts the Debian SUITE and the packages of the tests into FOLDER, with debootstrap and
# from the mirror of this machine. A chroot that is there and younger than 30 days is kept, and gets packages it lacks.
set -euo pipefail
suite=$1 folder=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
nowhere=$(mktemp -d); trap 'rmdir "$nowhere"' EXIT
fail() { echo "$*" >&2; exit 1; }
install_packages() {
  "$here/chroot_run.sh" "$folder" "$nowhere" sh -c "dpkg --configure -a && bash scripts/install_debian.sh test" ||
    fail "The chroot of $suite lacks packages; if a second run does not help either, delete $folder."
}

mkdir -p "$folder"
exec 9> "$folder.lock"; flock 9
if [ -n "$(find "$folder/made" -mtime -30 2>/dev/null)" ]; then
  install_packages
  exit 0
fi

command -v debootstrap >/dev/null || fail "The command debootstrap is missing: apt-get install debootstrap"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed q)
[ -n "$mirror" ] || fail "apt knows no Debian mirror to take $suite from; run apt-get update first."
echo "Making a Debian $suite in $folder, which takes some minutes"
rm -rf --one-file-system "$folder"; mkdir -p "$folder"
script=(); [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=(/usr/share/debootstrap/scripts/sid)
unshare --mount --pid --fork --kill-child --propagation private -- \
  debootstrap --variant=minbase "$suite" "$folder" "$mirror" "${script[@]}" > "$folder.log" 2>&1 ||
  { tail -n 20 "$folder.log" >&2; fail "debootstrap failed for $suite; its log is $folder.log."; }

cd "$folder"
echo "deb $mirror $suite main" > etc/apt/sources.list; rm -f etc/apt/sources.list.d/*
# No service is started, and no manual pages, translations and safe writes are needed: that halves the time.
printf '#!/bin/sh\nexit 101\n' > usr/sbin/policy-rc.d; chmod +x usr/sbin/policy-rc.d
printf '%s\n' force-unsafe-io path-exclude=/usr/share/{doc,man,locale,info}/'*' > etc/dpkg/dpkg.cfg.d/whiskbroom
printf '%s\n' 'Acquire::Languages "none";' 'Acquire::Retries "3";' > etc/apt/apt.conf.d/99whiskbroom
# How this machine reaches its mirror: a proxy, and whether an old copy will do.
apt-config dump | grep -E '^Acquire::(Check-|https?::)' >> etc/apt/apt.conf.d/99whiskbroom || :
touch made
install_packages
rm -rf var/cache/apt/archives/*.deb
