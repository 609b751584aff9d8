"""The floor of a task: one process that reads the same bytes and writes the same output, and computes nothing.

    floor.py keep REFERENCE... CONTENT      keeps the pixels and the layout of a tool's output beside the measurement
    floor.py run SOURCES [CONTENT OUTPUT]   the measured part: reads the sources by blocks, writes the kept pixels

SOURCES is JSON, a list of paths, each with a list of its bands or null for all of them.

The kept pixels lie in a file in the page cache, in the order of writing, so that compression costs what it costs the
tool. NumPy is not imported: starting it would be the greater part of the time on small maps.
"""

import json
import sys

from osgeo import gdal

gdal.UseExceptions()
ROWS = 256


def keep(references, content):
    """Writes the pixels of all bands of the reference files, strip by strip, and how the first file is laid out."""
    datasets = [gdal.Open(path) for path in references]
    first = datasets[0]
    with open(content + ".raw", "wb") as file:
        for top, height in _strips(first.RasterYSize):
            for dataset in datasets:
                file.write(dataset.ReadRaster(0, top, first.RasterXSize, height))
    kept = {"bands": sum(dataset.RasterCount for dataset in datasets), "type": first.GetRasterBand(1).DataType,
            "cols": first.RasterXSize, "rows": first.RasterYSize, "transform": first.GetGeoTransform(),
            "projection": first.GetProjection(), "options": _layout(first)}
    with open(content + ".json", "w") as file:
        json.dump(kept, file)


def _layout(dataset):
    """Returns the creation options that make a GeoTIFF like this one."""
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    width, height = dataset.GetRasterBand(1).GetBlockSize()
    options = [f"{key}={structure[name]}" for key, name in (("COMPRESS", "COMPRESSION"), ("PREDICTOR", "PREDICTOR"))
               if name in structure]
    if dataset.RasterCount > 1 and "INTERLEAVE" in structure:
        options.append(f"INTERLEAVE={structure['INTERLEAVE']}")
    if width == dataset.RasterXSize:
        return options + [f"BLOCKYSIZE={height}"]
    return options + ["TILED=YES", f"BLOCKXSIZE={width}", f"BLOCKYSIZE={height}"]


def read(sources):
    opened = _opened(sources)
    for top, height in _strips(opened[0][0].RasterYSize):
        _read_strip(opened, top, height)


def copy(sources, content, output):
    opened = _opened(sources)
    with open(content + ".json") as file:
        kept = json.load(file)
    cols, rows, bands, kind = kept["cols"], kept["rows"], kept["bands"], kept["type"]
    target = gdal.GetDriverByName("GTiff").Create(output, cols, rows, bands, kind, kept["options"])
    target.SetGeoTransform(kept["transform"])
    target.SetProjection(kept["projection"])
    row = cols * bands * gdal.GetDataTypeSize(kind) // 8
    with open(content + ".raw", "rb") as pixels:
        for top, height in _strips(rows):
            _read_strip(opened, top, height)
            target.WriteRaster(0, top, cols, height, pixels.read(row * height))


def _opened(sources):
    return [(gdal.Open(path), bands) for path, bands in json.loads(sources)]


def _read_strip(opened, top, height):
    for dataset, bands in opened:
        dataset.ReadRaster(0, top, dataset.RasterXSize, height, band_list=bands)


def _strips(rows):
    return [(top, min(ROWS, rows - top)) for top in range(0, rows, ROWS)]


if __name__ == "__main__":
    action, *words = sys.argv[1:]
    if action == "keep":
        keep(words[:-1], words[-1])
    elif len(words) == 1:
        read(*words)
    else:
        copy(*words)
