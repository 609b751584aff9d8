"""Takes the pictures of docs/guide.md in the real QGIS desktop, on an X server without a screen (number $XNUM, or 95).

``python3 scripts/pictures.py [FOLDER]`` writes them to docs/images, or to FOLDER.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from render_docs import ROOT

NAMES = ("install", "scene", "toolbox", "classification", "map", "report", "accuracy", "settings")
SIZE = 600
LARGEST = 250_000


def take(folder):
    """Drives QGIS; the raw pictures are in the folder afterwards.

    Raises:
        RuntimeError: the desktop could not be driven to the end, or its Help button opened another file.
    """
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "gui")]
    import desktop
    from demo.scene import make_scene
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    ogr.UseExceptions()
    data = folder / "data"
    data.mkdir()
    make_scene(data, size=SIZE)
    code = desktop.drive(ROOT / "scripts" / "drive_pictures.py", folder, data, os.environ.get("XNUM", "95"))
    error = folder / "error.txt"
    if code or error.exists():
        raise RuntimeError((error if error.exists() else folder / "qgis.txt").read_text())
    opened = Path(json.loads((folder / "facts.json").read_text())["help"])
    if opened.resolve() != ROOT / "docs" / "tools" / "bandclassification.html":
        raise RuntimeError(f"the Help button opened {opened}")


def compress(source, target):
    """Writes a picture with at most 256 colours, and returns its bytes."""
    from PIL import Image

    with Image.open(source) as picture:
        few = picture.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    return target.stat().st_size


def main(folder=ROOT / "docs" / "images"):
    with tempfile.TemporaryDirectory(prefix="whiskbroom-pictures-") as work:
        take(Path(work))
        for name in NAMES:
            target = Path(folder) / f"{name}.png"
            size = compress(Path(work) / f"{name}.png", target)
            print(f"{target}: {size / 1000:.0f} kB")
            if size > LARGEST:
                print(f"{target} is larger than {LARGEST / 1000:.0f} kB.", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
