"""Runs the algorithms of this checkout in QGIS, by qgis_process, with a profile that is thrown away afterwards."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "whiskbroom"
_NOT_THE_ERROR = ("DeprecationWarning", "QStandardPaths", "An error was encountered while checking parameter values")


class QgisError(Exception):
    """An algorithm failed, or QGIS is not there; the message is what it said."""


class QgisProcess:
    """A context manager with the plugin enabled; `run` starts QGIS anew for each algorithm."""

    def __enter__(self):
        self._command = _find_qgis_process()
        self._folder = tempfile.mkdtemp(prefix="whiskbroom-demo-")
        try:
            self._prepare()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exception):
        shutil.rmtree(self._folder, ignore_errors=True)

    def run(self, algorithm, **parameters):
        """Runs an algorithm of the plugin with upper-case parameters; returns its results by name.

        Raises:
            QgisError: it failed, or an output file that it was to write is missing.
        """
        arguments = [f"{name}={value}" for name, value in parameters.items()]
        answer = self._call("--json", "run", f"{PLUGIN}:{algorithm}", "--", *arguments)
        for name, value in parameters.items():
            if name.startswith("OUTPUT") and not Path(value).is_file():
                raise QgisError(f"{algorithm} ended without an error and without its output {value}.")
        return json.loads(answer[answer.index("{"):])["results"]

    def _prepare(self):
        folder = Path(self._folder)
        for name in ("profile", "plugins", "runtime"):
            (folder / name).mkdir(mode=0o700)
        # The folder of links names the plugin, whatever the checkout is called.
        (folder / "plugins" / PLUGIN).symlink_to(ROOT)
        self._environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        self._environment.update(
            QGIS_CUSTOM_CONFIG_PATH=str(folder / "profile"),
            QGIS_PLUGINPATH=str(folder / "plugins"),
            XDG_RUNTIME_DIR=str(folder / "runtime"),
            QT_QPA_PLATFORM="offscreen",
        )
        self._call("plugins", "enable", PLUGIN)

    def _call(self, *arguments):
        done = subprocess.run(
            [self._command, *arguments],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
        if done.returncode != 0:
            raise QgisError(error_sentence(done.stderr) or f"{self._command} ended with code {done.returncode}.")
        return done.stdout


def _find_qgis_process():
    # Debian 12's own wrapper hands qgis_process an option that it does not know; the program behind it works.
    for name in ("qgis_process.bin", "qgis_process"):
        if shutil.which(name):
            return name
    raise QgisError("qgis_process was not found on PATH; please install QGIS 3.22 or newer.")


def error_sentence(text):
    """What the algorithm said: each line once, without QGIS's prefixes and Python's warnings."""
    lines = [line.removeprefix("ERROR:").strip() for line in text.splitlines()]
    return "\n".join(dict.fromkeys(line for line in lines if line and not any(n in line for n in _NOT_THE_ERROR)))
