"""Are the outputs of the tools comparable? `checks.py TASK FOLDER JSON`, prints a list of rows as JSON.

JSON maps the name of a tool to its output files. A row is (what is compared, tool, figure). The expected means,
medians and counts are computed here with NumPy alone.
"""

import csv
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()
RADIUS = 2
ROWS = 256


def classification(folder, outputs):
    """Accuracy against the truth, and the fraction of labels equal to those of the first tool."""
    truth = _read(folder / "truth.tif")
    labels = {tool: _read(files[0]) for tool, files in outputs.items()}
    first = next(iter(labels), None)
    for tool, found in labels.items():
        yield "pixels with the true class", tool, f"{(found == truth).mean():.6f}"
        if tool != first:
            yield f"labels equal to those of {first}", tool, f"{(found == labels[first]).mean():.6f}"


def mean(folder, outputs):
    """The greatest difference from the exact mean, two pixels and more from the edge."""
    worst = dict.fromkeys(outputs, 0.0)
    for band, top, windows in _windows(folder):
        exact = sum(window.astype(np.int64) for window in windows) / len(windows)
        for tool, files in outputs.items():
            found = _inside(files, band, top, len(exact))
            worst[tool] = max(worst[tool], float(np.abs(found - exact).max()))
    for tool, error in worst.items():
        yield "greatest error of the mean, away from the edge", tool, f"{error:.2g}"


def median(folder, outputs):
    """The pixels that differ from the exact median in 256 rows of every band, away from the edge."""
    differing, compared = dict.fromkeys(outputs, 0), 0
    for band, top, windows in _windows(folder, strips=slice(1)):
        exact = np.partition(np.stack(windows), len(windows) // 2, axis=0)[len(windows) // 2]
        compared += exact.size
        for tool, files in outputs.items():
            differing[tool] += int((_inside(files, band, top, len(exact)) != exact).sum())
    for tool, count in differing.items():
        yield f"pixels off the exact median, of {compared}", tool, str(count)


def sieve(folder, outputs):
    """The fraction of pixels equal to GDAL's."""
    if "GDAL" not in outputs:
        return
    expected = _read(outputs["GDAL"][0])
    for tool, files in outputs.items():
        if tool != "GDAL":
            yield "pixels equal to GDAL's sieve", tool, f"{(_read(files[0]) == expected).mean():.6f}"


def report(folder, outputs):
    """Whether the table holds the exact count of every class, and its area."""
    dataset = gdal.Open(str(folder / "map.tif"))
    transform = dataset.GetGeoTransform()
    counts = np.bincount(dataset.ReadAsArray().ravel())
    expected = {label: int(count) for label, count in enumerate(counts) if count}
    for tool, files in outputs.items():
        rows = _table(files[0])
        right = all(count in rows.get(label, ()) for label, count in expected.items())
        areas = all(count * abs(transform[1] * transform[5]) in rows.get(label, ())
                    for label, count in expected.items())
        yield "counts exact", tool, "yes" if right else "NO"
        yield "areas exact", tool, "yes" if areas else "no"


def alike(folder, outputs):
    """The fraction of pixels equal to those of the first tool (floating point: within 1e-4 of its range; whole numbers
    beside floating point: as rounded)."""
    first, *others = outputs
    expected = _bands(outputs[first])
    for tool in others:
        found = _bands(outputs[tool])
        if len(found) != len(expected) or found[0].shape != expected[0].shape:
            yield f"pixels equal to those of {first}", tool, f"not comparable: {len(found)} x {found[0].shape}"
            continue
        reach = [1e-4 * (np.nanmax(band) - np.nanmin(band)) if band.dtype.kind == "f" else 0 for band in expected]
        equal = [np.abs(one.astype(float) - two) <= (0.5 if one.dtype.kind != two.dtype.kind else most)
                 for one, two, most in zip(found, expected, reach)]
        yield f"pixels equal to those of {first}", tool, f"{np.mean(equal):.6f}"


def zonal(folder, outputs):
    """The greatest difference of any figure from the first tool's table, in percent; rows are classes."""
    tables = {tool: _table(files[0]) for tool, files in outputs.items() if not str(files[0]).endswith(".xml")}
    first, *others = tables
    for tool in others:
        pairs = [(ours, theirs) for zone, row in tables[first].items()
                 for ours, theirs in zip(_numbers(row), _numbers(tables[tool].get(zone, ())))]
        worst = max((abs(theirs / ours - 1) for ours, theirs in pairs if ours), default=float("nan"))
        yield f"greatest difference of a figure from {first}'s [%]", tool, f"{100 * worst:.2g}"


def _numbers(row):
    return [number for number in row if number is not None]


def polygons(folder, outputs):
    """Features, and the ground that they cover as a part of the map's."""
    dataset = gdal.Open(str(folder / "truth.tif"))
    _, width, _, _, _, height = dataset.GetGeoTransform()
    ground = dataset.RasterXSize * dataset.RasterYSize * abs(width * height)
    for tool, files in outputs.items():
        vector = ogr.Open(str(files[0]))
        areas = [feature.GetGeometryRef().GetArea() for feature in vector.GetLayer()]
        yield "features", tool, str(len(areas))
        yield "part of the map's area", tool, f"{sum(areas) / ground:.6f}"


def nothing(folder, outputs):
    """Signs and scales of components are free, and numbers of combinations are each tool's own."""
    yield from ()


def _bands(files):
    datasets = [gdal.Open(str(path)) for path in files]
    return [dataset.GetRasterBand(number).ReadAsArray() for dataset in datasets
            for number in range(1, dataset.RasterCount + 1)]


def _windows(folder, strips=slice(None)):
    """Yields band, first inner row and the 25 shifted views of each strip of the scene."""
    dataset = gdal.Open(str(folder / "scene.tif"))
    rows, cols = dataset.RasterYSize, dataset.RasterXSize
    width = 2 * RADIUS + 1
    for band in range(1, dataset.RasterCount + 1):
        for top in range(RADIUS, rows - RADIUS, ROWS)[strips]:
            height = min(ROWS, rows - RADIUS - top)
            values = dataset.GetRasterBand(band).ReadAsArray(0, top - RADIUS, cols, height + 2 * RADIUS)
            yield band, top, [values[down:down + height, right:right + cols - 2 * RADIUS]
                              for down in range(width) for right in range(width)]


def _inside(files, band, top, height):
    """Reads a strip without the edge columns from a multiband file or from one file per band."""
    dataset = gdal.Open(str(files[band - 1] if len(files) > 1 else files[0]))
    source = dataset.GetRasterBand(1 if len(files) > 1 else band)
    return source.ReadAsArray(RADIUS, top, dataset.RasterXSize - 2 * RADIUS, height)


def _table(path):
    """Returns the numbers of each row by its first number, from a CSV file or from OTB's XML."""
    if str(path).endswith(".xml"):
        statistic = ElementTree.parse(path).find("Statistic[@name='count']")
        return {int(item.get("key")): [float(item.get("value"))] for item in statistic}
    with open(path, newline="") as file:
        numbers = [[_number(cell) for cell in row] for row in csv.reader(file)]
    return {row[0]: row[1:] for row in numbers if row and row[0] is not None}


def _number(cell):
    try:
        return float(cell)
    except ValueError:
        return None


def _read(path):
    return gdal.Open(str(path)).ReadAsArray()


if __name__ == "__main__":
    task, folder, outputs = sys.argv[1:]
    check = {"classification": classification, "mean": mean, "forest": classification, "svm": classification,
             "network": classification, "median": median, "sieve": sieve, "report": report,
             "zonal": zonal, **dict.fromkeys(("pca", "combination", "cross", "signatures"), nothing),
             "to_vector": polygons}.get(task, alike)
    print(json.dumps(list(check(Path(folder), json.loads(outputs)))))
