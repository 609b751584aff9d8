"""Runs the QGIS desktop on an X server of its own, in a new profile.

``python3 tests/gui/desktop.py FOLDER`` makes a scene below FOLDER, drives QGIS with the plugin of this checkout, and
leaves the pictures there.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "qgis.bin")
PROFILE = """[PythonPlugins]
{enabled}processing=true

[qgis]
newsFeed\\show=false
checkVersion=false

[app]
projections=dontAsk

[locale]
overrideFlag=true
userLocale={locale}
"""


def missing_programs():
    """The programs that have to be installed first."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def drive(script, out, data, display, plugin=ROOT, locale="en_US", work=None, limit=280):
    """Runs a script in the QGIS desktop.

    Args:
        script: Python file for QGIS's ``--code``; it can import ``in_desktop``.
        out, data: folders that it finds in $DRIVE_OUT and $DRIVE_DATA.
        display: number of the X server.
        plugin: folder of the plugin that is enabled, or None.
        locale: QGIS's language.
        work: folder that keeps the profile and the temporary files; None removes them.
        limit: seconds.
    Returns:
        QGIS's exit code.
    """
    with ExitStack() as stack:
        if work is None:
            work = stack.enter_context(tempfile.TemporaryDirectory(prefix="whiskbroom-gui-"))
        environment = _environment(Path(work), plugin, locale)
        environment.update(DISPLAY=f":{display}", DRIVE_OUT=str(out), DRIVE_DATA=str(data))
        stack.enter_context(_running(["Xvfb", f":{display}", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                     environment))
        _wait_for(Path(f"/tmp/.X11-unix/X{display}"))
        stack.enter_context(_running(["openbox"], environment))
        with open(Path(out) / "qgis.txt", "w") as log:
            return subprocess.run(["timeout", str(limit), "qgis.bin", "--noversioncheck", "--nologo", "--profiles-path",
                                   str(Path(work) / "profile"), "--code", str(script)], env=environment, stdout=log,
                                  stderr=log, stdin=subprocess.DEVNULL, cwd=work).returncode


def _environment(work, plugin, locale):
    """Makes the folders of a QGIS, and gives the variables that lead it there."""
    for name in ("profile/profiles/default/QGIS", "plugins", "temporary"):
        (work / name).mkdir(parents=True)
    (work / "run").mkdir(mode=0o700)
    settings = PROFILE.format(enabled="whiskbroom=true\n" if plugin else "", locale=locale)
    (work / "profile/profiles/default/QGIS/QGIS3.ini").write_text(settings)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QGIS"))}
    environment.update(QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(work / "run"), TMPDIR=str(work / "temporary"),
                       PYTHONPATH=str(Path(__file__).parent))
    if plugin:
        (work / "plugins/whiskbroom").symlink_to(plugin)
        environment["QGIS_PLUGINPATH"] = str(work / "plugins")
    return environment


@contextmanager
def _running(command, environment):
    """A program that runs as long as the context."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _wait_for(path, seconds=10):
    end = time.monotonic() + seconds
    while not path.exists():
        if time.monotonic() > end:
            raise TimeoutError(f"{path} did not appear")
        time.sleep(0.1)


def make_data(folder):
    """The sample scene of the demo, and a large one for a run that is long enough to cancel."""
    sys.path.insert(0, str(ROOT))
    from demo.scene import make_scene
    from osgeo import gdal

    scene = make_scene(folder, size=600)
    small = gdal.Open(str(scene.image))
    large = gdal.GetDriverByName("GTiff").Create(str(Path(folder) / "large.tif"), 16000, 16000, small.RasterCount,
                                                 gdal.GDT_UInt16, ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES"])
    large.SetGeoTransform(small.GetGeoTransform())
    large.SetProjection(small.GetProjection())
    for number in range(1, small.RasterCount + 1):
        large.GetRasterBand(number).SetScale(small.GetRasterBand(number).GetScale())
        large.GetRasterBand(number).WriteArray(small.GetRasterBand(number).ReadAsArray())


def main(folder):
    out, data = Path(folder).resolve(), Path(folder).resolve() / "data"
    data.mkdir(parents=True, exist_ok=True)
    make_data(data)
    return drive(Path(__file__).with_name("drive.py"), out, data, os.environ.get("XNUM", "95"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
