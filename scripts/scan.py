"""Looks through the plugin's zip as the QGIS plugin repository does on an upload, and for what Qt 6 would refuse.

``scan.py [ZIP]``: without ZIP it is built. Ends with 1 when anything was found, however small.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import package
from scan_tools import interpreter

# What the repository leaves out; releases of bandit that no longer know one warn of it.
BANDIT_SKIPS = "B109,B404,B410,B411"
# Imports of PyQt, pyqtgraph and others that Qt 6 breaks; the rest of flake8-qgis is a matter of taste.
QGIS_RULES = "QGS103,QGS107,QGS4"
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
GATE = str(Path(__file__).with_name("qt6_gate.py"))


def scan(archive):
    """What was found in a zip, as lines by the name of the check.

    Args:
        archive: path or file.
    Raises:
        RuntimeError: a check could not be made.
    """
    python = interpreter()
    with tempfile.TemporaryDirectory(prefix="whiskbroom-scan-") as folder, zipfile.ZipFile(archive) as opened:
        if not any(name.endswith(".py") for name in opened.namelist()):
            raise RuntimeError("There is no Python file in the zip.")
        opened.extractall(folder)
        flake8 = [python, "-m", "flake8", "--isolated", "--max-line-length=120"]
        return {
            "files": suspicious_files(opened),
            "bandit": _bandit(python, folder),
            "detect-secrets": _secrets(python, folder),
            "flake8": _lines([*flake8, "--extend-ignore=QGS", "."], folder),
            "flake8-qgis": _lines([*flake8, f"--select={QGIS_RULES}", "."], folder),
            "enumerations in QGIS": _lines([sys.executable, GATE, "."], folder),
            "names in PyQt6": _lines([python, GATE, "--pyqt6", "."], folder),
        }


def suspicious_files(opened):
    """What a plugin's zip should not hold: hidden files, programs, anything to be executed."""
    found = []
    for entry in opened.infolist():
        name = entry.filename.lower()
        if name.endswith(SUSPICIOUS) or any(part.startswith(".") for part in name.split("/")):
            found.append(f"{entry.filename}: a hidden file or a program")
        if entry.external_attr >> 16 & 0o111:
            found.append(f"{entry.filename}: may be executed")
    return found


def _bandit(python, folder):
    report = json.loads(_output([python, "-m", "bandit", "-q", "-r", ".", "-f", "json", "-s", BANDIT_SKIPS], folder))
    return [f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"
            for issue in report["results"]] + [f"{error['filename']}: {error['reason']}" for error in report["errors"]]


def _secrets(python, folder):
    report = json.loads(_output([python, "-m", "detect_secrets", "scan", "--all-files", "--exclude-files",
                                 r"metadata\.txt", "--disable-plugin", "IPPublicDetector", "."], folder))
    return [f"{name}:{secret['line_number']}: {secret['type']}"
            for name, secrets in report["results"].items() for secret in secrets]


def _lines(command, folder):
    return _output(command, folder).splitlines()


def _output(command, folder):
    """What a tool prints; it ends with 1 when it has found something, and then says so."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment.update(PYTHONDONTWRITEBYTECODE="1", QT_QPA_PLATFORM="offscreen")
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if ended.returncode not in (0, 1) or ended.returncode == 1 and not ended.stdout:
        raise RuntimeError(f"{' '.join(command)} ended with {ended.returncode}:\n{ended.stderr[-2000:]}")
    return ended.stdout


def main(archive=None):
    try:
        found = scan(archive or io.BytesIO(package.build()))
    except RuntimeError as error:
        return str(error)
    for name, lines in found.items():
        print(f"{name}: {len(lines)} findings")
        for line in lines:
            print(f"  {line}")
    return int(any(found.values()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
