"""The peak memory of a run above the process's start stays within the limit, whatever the raster's size."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, UTM33, wkt, write_raster
from helpers.samples import write_sample
from helpers.scene import write_signatures
from helpers.vectors import pixel_box, write_layer
from osgeo import gdal
from whiskbroom.algorithms import ALL

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
LIMIT = 256

RUN = """
import json, sys
import whiskbroom
from whiskbroom.algorithms import ALL

def kilobytes(name):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(name + ":"))

name, given, settings = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
session = whiskbroom.Session(**settings)
start = kilobytes("VmRSS")
session.run(ALL[name], given)
print((kilobytes("VmHWM") - start) * 1024)
"""


def growth(name, given, **settings):
    """Peak memory in bytes that a run in a process of its own takes above its start."""
    ended = subprocess.run([sys.executable, "-c", RUN, name, json.dumps(given), json.dumps(settings)],
                           capture_output=True, text=True, timeout=900, check=True)
    return int(ended.stdout)


def make_image(path, size, bands, training):
    """Four squares of noise around four levels, and a polygon in each."""
    strip = np.random.default_rng(3).integers(0, 400, (bands, 500, size), dtype=np.uint16)
    strip[:, :, size // 2:] += 1000
    image = gdal.GetDriverByName("GTiff").Create(path, size, size, bands, gdal.GDT_UInt16,
                                                 ["TILED=YES", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND"])
    image.SetGeoTransform(NORTH_UP)
    image.SetProjection(wkt(UTM33))
    for number in range(size // 500):
        image.WriteRaster(0, 500 * number, size, 500, np.ascontiguousarray(strip + np.uint16(500 * (number % 2))),
                          buf_type=gdal.GDT_UInt16)
    image = None
    corners = enumerate([(10, 10), (10, size - 90), (510, 10), (510, size - 90)], start=1)
    write_layer(training, [(pixel_box(row, col, row + 60, col + 60, NORTH_UP), {"class_id": number})
                           for number, (row, col) in corners])


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Names of an image, maps of small and larger patches, a reference, training polygons; larger than the limit."""
    folder = tmp_path_factory.mktemp("large")
    names = {name: str(folder / file) for name, file in (
        ("image", "image.tif"), ("training", "training.gpkg"), ("classes", "classes.tif"),
        ("reference", "reference.tif"), ("sample", "sample.gpkg"), ("signatures", "signatures.json"),
        ("patches", "patches.tif"))}
    write_signatures(Path(names["signatures"]))
    make_image(names["image"], 5000, 4, names["training"])
    classes = np.random.default_rng(5).integers(1, 6, (4000, 4000), dtype=np.uint8)
    classes[::2] = classes[1::2]
    write_raster(names["classes"], classes, nodata=5, options=["TILED=YES"])
    write_raster(names["reference"], classes[::-1], nodata=5, options=["TILED=YES"])
    blocks = np.random.default_rng(5).integers(1, 6, (200, 200), dtype=np.uint8)
    write_raster(names["patches"], np.kron(blocks, np.ones((30, 30), np.uint8)), nodata=5, options=["TILED=YES"])
    places = np.argwhere(classes[:50, :50] < 5)[:200].tolist()
    units = [{"stratum": 1, "map_class": 1, "label": 1 + number % 3, "row": row, "col": col}
             for number, (row, col) in enumerate(places)]
    write_sample(names["sample"], units, {1: 12_800_000})
    yield names
    for path in folder.iterdir():
        path.unlink()


def test_a_run_on_a_large_raster_stays_within_its_memory(name, call, large, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    settings = {"available_ram": LIMIT, "n_processes": 2, "temporary_directory": str(tmp_path)}
    assert growth(name, call.large(large), **settings) <= LIMIT * 1_000_000


@pytest.mark.slow
def test_twenty_thousand_by_twenty_thousand_pixels_are_classified_within_512_megabytes(tmp_path):
    image, training = str(tmp_path / "image.tif"), str(tmp_path / "training.gpkg")
    make_image(image, 20000, 4, training)
    given = {"input": image, "training": training, "class_field": "class_id", "output": str(tmp_path / "map.tif")}
    assert growth("band_classification", given, available_ram=512, n_processes=2,
                  temporary_directory=str(tmp_path)) <= 512_000_000
