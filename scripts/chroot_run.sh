#!/usr/bin/env bash
# chroot_run.sh FOLDER RESULTS COMMAND...: runs COMMAND as root of the Debian in FOLDER, in this checkout, with the
# folder `shared` beside it if there is one, both read-only; what it writes to /results arrives in RESULTS.
# Mounts and processes live in namespaces of their own, so that none outlasts this script, even if it is killed.
set -euo pipefail
export system=$1 results=$2; shift 2
export checkout; checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export temporary; temporary=$(mktemp -d "${TMPDIR:-/tmp}/whiskbroom-chroot-XXXXXX")
trap 'rm -rf --one-file-system "$temporary"' EXIT
chmod 1777 "$temporary"

unshare --mount --pid --fork --kill-child --propagation private -- bash -euo pipefail -c '
  bind() { mount --bind "$1" "$system$2"; }
  mount -t proc proc "$system/proc"
  for device in /dev /dev/pts /dev/shm; do bind "$device" "$device"; done
  # These two of the machine, which may have changed since the chroot was made, lead to the network.
  for file in /etc/resolv.conf /etc/hosts; do cp --remove-destination -L "$file" "$system$file"; done
  mkdir -p "$system/plugins/whiskbroom" "$system/plugins/shared" "$system/results"
  bind "$temporary" /tmp
  bind "$results" /results
  bind "$checkout" /plugins/whiskbroom; mount -o remount,bind,ro "$system/plugins/whiskbroom"
  if [ -d "$checkout/../shared" ]; then
    bind "$checkout/../shared" /plugins/shared; mount -o remount,bind,ro "$system/plugins/shared"
  fi
  status=0
  # git has to be told that a checkout of another user is meant; pip finds nothing, rather than tries for long.
  # Not with exec: the shell stays as process 1, which takes in orphans and, unlike others, ignores signals.
  env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin ${http_proxy:+http_proxy="$http_proxy"} \
    QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 HYPOTHESIS_STORAGE_DIRECTORY=/tmp/hypothesis \
    GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=/plugins/whiskbroom PIP_NO_INDEX=1 \
    chroot "$system" sh -c "cd /plugins/whiskbroom && exec \"\$@\"" sh "$@" || status=$?
  exit $status
' bash "$@"
