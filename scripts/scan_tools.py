"""The tools of the scan, in a virtual environment below the user's cache folder; made once, then used offline."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("scan-requirements.txt")


def interpreter():
    """The Python that has the tools, installed first where they are missing or of other versions.

    Raises:
        RuntimeError: they could not be installed.
    """
    folder = _cache() / f"scan-python{sys.version_info.major}.{sys.version_info.minor}"
    folder.parent.mkdir(parents=True, exist_ok=True)
    python, done = folder / "bin" / "python", folder / "installed.txt"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    with open(f"{folder}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.is_file() or done.read_text(encoding="utf-8") != wanted:
            _install(folder, python)
            done.write_text(wanted, encoding="utf-8")
    return str(python)


def _cache():
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "whiskbroom"


def _install(folder, python):
    shutil.rmtree(folder, ignore_errors=True)
    for command in ([sys.executable, "-m", "venv", "--without-pip", str(folder)],
                    [sys.executable, "-m", "pip", "--python", str(python), "install", "-q",
                     "--disable-pip-version-check", "-r", str(REQUIREMENTS)]):
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if ended.returncode:
            raise RuntimeError(f"The tools of the scan could not be installed into {folder}:\n{ended.stdout[-2000:]}")
