"""The floor of a task: one process that reads the same bytes and writes the same output, and computes nothing.

    floor.py keep REFERENCE... CONTENT     keeps the pixels and the layout of a tool's output beside the measurement
    floor.py run INPUT [CONTENT OUTPUT]    the measured part: reads the input by blocks, writes the kept pixels

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
        for top, height in _strips(first):
            for dataset in datasets:
                file.write(dataset.ReadRaster(0, top, first.RasterXSize, height))
    bands = sum(dataset.RasterCount for dataset in datasets)
    with open(content + ".json", "w") as file:
        json.dump({"bands": bands, "type": first.GetRasterBand(1).DataType, "options": _layout(first)}, file)


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


def read(source):
    dataset = gdal.Open(source)
    for top, height in _strips(dataset):
        dataset.ReadRaster(0, top, dataset.RasterXSize, height)


def copy(source, content, output):
    dataset = gdal.Open(source)
    with open(content + ".json") as file:
        kept = json.load(file)
    cols, bands, kind = dataset.RasterXSize, kept["bands"], kept["type"]
    target = gdal.GetDriverByName("GTiff").Create(output, cols, dataset.RasterYSize, bands, kind, kept["options"])
    target.SetGeoTransform(dataset.GetGeoTransform())
    target.SetProjection(dataset.GetProjection())
    row = cols * bands * gdal.GetDataTypeSize(kind) // 8
    with open(content + ".raw", "rb") as pixels:
        for top, height in _strips(dataset):
            dataset.ReadRaster(0, top, cols, height)
            target.WriteRaster(0, top, cols, height, pixels.read(row * height))


def _strips(dataset):
    rows = dataset.RasterYSize
    return [(top, min(ROWS, rows - top)) for top in range(0, rows, ROWS)]


if __name__ == "__main__":
    action, *words = sys.argv[1:]
    if action == "keep":
        keep(words[:-1], words[-1])
    elif len(words) == 1:
        read(*words)
    else:
        copy(*words)
