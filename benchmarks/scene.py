"""Writes the benchmark's inputs: seeded six-band scenes, 120 training polygons, class maps and a mask.

    python3 benchmarks/scene.py FOLDER --size 4000 --compress LZW

Every file is made from one seed, so that two machines with the same NumPy version measure the same pixels.
"""

import argparse
import json
import math
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

SEED = 20240229
PIXEL = 10.0
ORIGIN = (500000.0, 4600000.0)
EPSG = 32633
CLASSES = ("water", "forest", "crops", "grass", "soil", "built-up")
MACROCLASSES = (1, 2, 2, 2, 3, 3)
POLYGONS_PER_CLASS = 20
POLYGON_RADIUS = (8.0, 12.0)
PATCH = 40
WRONG_LABELS = 0.1
MASKED = 2
MEANS = np.array((
    (520, 610, 430, 260, 180, 120),
    (310, 520, 380, 2900, 1500, 700),
    (480, 820, 640, 3600, 2100, 1200),
    (560, 880, 860, 3000, 2300, 1450),
    (900, 1300, 1750, 2600, 3100, 2700),
    (1250, 1480, 1650, 2300, 2500, 2200),
), dtype=np.float32)
SPREADS = np.array((40, 110, 200, 210, 260, 330), dtype=np.float32)


def truth_map(size, rng):
    """Returns the true class (1 to 6) of every pixel, uint8 (size, size): the greatest of six smooth random fields."""
    knots = size // PATCH + 2
    fields = rng.standard_normal((len(CLASSES), knots, knots), dtype=np.float32)
    position = np.arange(size, dtype=np.float32) / PATCH
    low = position.astype(np.intp)
    weight = position - low
    truth = np.empty((size, size), dtype=np.uint8)
    for top in range(0, size, 256):
        rows = slice(top, min(top + 256, size))
        up, down = low[rows], low[rows] + 1
        vertical = weight[rows, None]
        strips = fields[:, up] * (1 - vertical) + fields[:, down] * vertical
        strips = strips[:, :, low] * (1 - weight) + strips[:, :, low + 1] * weight
        truth[rows] = strips.argmax(axis=0) + 1
    return truth


def write_scene(path, truth, rng, options):
    """Writes the six bands: the mean of the class plus Gaussian noise that is correlated between the bands."""
    size = len(truth)
    mixing = [_mixing(index) for index in range(len(CLASSES))]
    dataset = _create(path, size, MEANS.shape[1], gdal.GDT_UInt16, options)
    for top in range(0, size, 256):
        labels = truth[top:top + 256]
        noise = rng.standard_normal(labels.shape + (MEANS.shape[1],), dtype=np.float32)
        pixels = np.empty_like(noise)
        for index, matrix in enumerate(mixing):
            here = labels == index + 1
            pixels[here] = noise[here] @ matrix + MEANS[index]
        np.rint(pixels, out=pixels)
        np.clip(pixels, 1, 10000, out=pixels)
        dataset.WriteArray(np.moveaxis(pixels, 2, 0).astype(np.uint16), 0, top)


def _mixing(index):
    bands = np.arange(MEANS.shape[1])
    correlation = (0.55 + 0.06 * index) ** np.abs(bands[:, None] - bands)
    deviations = SPREADS[index] * (0.6 + 0.15 * bands)
    covariance = correlation * deviations[:, None] * deviations
    return np.linalg.cholesky(covariance).T.astype(np.float32)


def write_map(path, truth, rng, options):
    """Writes the class map: the truth with a tenth of the pixels given a random class; NoData 0 never occurs."""
    size = len(truth)
    dataset = _create(path, size, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    for top in range(0, size, 256):
        labels = truth[top:top + 256].copy()
        wrong = rng.random(labels.shape, dtype=np.float32) < WRONG_LABELS
        labels[wrong] = rng.integers(1, len(CLASSES) + 1, int(wrong.sum()), dtype=np.uint8)
        dataset.WriteArray(labels, 0, top)


def write_mask(path, truth, options):
    """Writes 1 where the true class is MASKED and 0 elsewhere."""
    _create(path, len(truth), 1, gdal.GDT_Byte, options).WriteArray((truth == MASKED).astype(np.uint8))


def write_parts(folder, options):
    """Writes the bands of the scene as files of their own, and its west and its east, which overlap by a tenth."""
    scene = gdal.Open(str(folder / "scene.tif"))
    for band in range(1, scene.RasterCount + 1):
        gdal.Translate(str(folder / f"band_{band}.tif"), scene, bandList=[band], creationOptions=options)
    size, part = scene.RasterXSize, int(0.55 * scene.RasterXSize)
    for name, left in (("west", 0), ("east", size - part)):
        gdal.Translate(str(folder / f"{name}.tif"), scene, srcWin=[left, 0, part, size], creationOptions=options)


def write_polygons(path, truth, rng):
    """Writes 20 twelve-sided polygons per class, each wholly inside its class, at positions that ignore the grid."""
    reference = _reference()
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("polygons", reference, ogr.wkbPolygon)
    for name, kind in (("class", ogr.OFTInteger), ("macroclass", ogr.OFTInteger), ("name", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for label, name in enumerate(CLASSES, start=1):
        for row, col, radius in _places(truth, label, rng):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("class", label)
            feature.SetField("macroclass", MACROCLASSES[label - 1])
            feature.SetField("name", name)
            feature.SetGeometry(_polygon(row, col, radius))
            layer.CreateFeature(feature)
    layer.CommitTransaction()


def _places(truth, label, rng):
    size, found = len(truth), 0
    margin = math.ceil(max(POLYGON_RADIUS)) + 1
    for _ in range(1_000_000):
        row, col = rng.uniform(margin, size - margin, 2)
        radius = rng.uniform(*POLYGON_RADIUS)
        around = math.ceil(radius) + 1
        window = truth[int(row) - around:int(row) + around + 1, int(col) - around:int(col) + around + 1]
        if (window == label).all():
            yield row, col, radius
            found += 1
            if found == POLYGONS_PER_CLASS:
                return
    raise SystemExit(f"No place for {POLYGONS_PER_CLASS} polygons of class {label}; use a larger --size.")


def _polygon(row, col, radius):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for corner in range(13):
        angle = 2 * math.pi * (corner % 12) / 12
        ring.AddPoint_2D(ORIGIN[0] + PIXEL * (col + radius * math.cos(angle)),
                         ORIGIN[1] - PIXEL * (row + radius * math.sin(angle)))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _reference():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    return reference


def _create(path, size, bands, kind, options):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, kind, options)
    dataset.SetGeoTransform((ORIGIN[0], PIXEL, 0.0, ORIGIN[1], 0.0, -PIXEL))
    dataset.SetProjection(_reference().ExportToWkt())
    return dataset


def write_all(folder, size, compress, interleave):
    """Writes the scene, a second one of the same ground, parts of the first, maps, polygons, and last scene.json."""
    folder.mkdir(parents=True, exist_ok=True)
    truth_rng, scene_rng, map_rng, polygon_rng, second_rng = (np.random.default_rng((SEED, part)) for part in range(5))
    plain = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", f"COMPRESS={compress}"]
    for_scene = [f"INTERLEAVE={interleave}"] + ["PREDICTOR=2"] * (compress != "NONE")
    truth = truth_map(size, truth_rng)
    write_polygons(folder / "polygons.gpkg", truth, polygon_rng)
    write_map(folder / "map.tif", truth, map_rng, plain)
    _create(folder / "truth.tif", size, 1, gdal.GDT_Byte, plain).WriteArray(truth)
    write_mask(folder / "mask.tif", truth, plain)
    write_scene(folder / "scene.tif", truth, scene_rng, plain + for_scene)
    write_scene(folder / "second.tif", truth, second_rng, plain + for_scene)
    write_parts(folder, plain + for_scene)
    description = {"size": size, "compress": compress, "interleave": interleave, "seed": SEED, "numpy": np.__version__}
    (folder / "scene.json").write_text(json.dumps(description))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=4000)
    parser.add_argument("--compress", default="LZW", choices=("NONE", "LZW", "DEFLATE"))
    parser.add_argument("--interleave", default="BAND", choices=("BAND", "PIXEL"))
    arguments = parser.parse_args()
    write_all(arguments.folder, arguments.size, arguments.compress, arguments.interleave)
