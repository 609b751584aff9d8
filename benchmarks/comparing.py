"""What the comparisons with other programs share: their list, the inputs, and the page."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

EXACT, ROUNDING = "", "rounding of floating point"
COMPARISONS = []
# The first word of a program's name, and the command that shows that it is there.
COMMANDS = {"Orfeo": "otbcli_BandMath", "GRASS": "grass", "SAGA": "saga_cmd"}


def comparison(tool, peer, what, why=EXACT):
    """Registers a function that gives two arrays, or lists of arrays: ours and the other program's."""
    def register(function):
        COMPARISONS.append((tool, peer, what, why, function))
        return function

    return register


class Work:
    """The inputs, a session and a folder."""

    def __init__(self, scene, classes, polygons, folder):
        import whiskbroom

        self.scene, self.field, self.folder, self._count = scene, "zone", Path(folder), 0
        self.session = whiskbroom.Session()
        self.classes = self._on_the_scene(classes)
        self.polygons = self._numbered(polygons)

    def _on_the_scene(self, classes):
        """The class map cut to the pixels of the scene."""
        dataset = gdal.Open(self.scene)
        left, pixel, _, top, _, down = dataset.GetGeoTransform()
        output = self.path()
        gdal.Translate(output, classes, projWin=[left, top, left + pixel * dataset.RasterXSize,
                                                 top + down * dataset.RasterYSize])
        return output

    def _numbered(self, polygons):
        """The polygons in five zones, by their number."""
        output = self.path(".gpkg")
        source = ogr.Open(polygons)
        layer = source.GetLayer(0)
        target = ogr.GetDriverByName("GPKG").CreateDataSource(output)
        made = target.CreateLayer("zones", layer.GetSpatialRef(), ogr.wkbMultiPolygon)
        made.CreateField(ogr.FieldDefn("zone", ogr.OFTInteger))
        for number, feature in enumerate(layer):
            copy = ogr.Feature(made.GetLayerDefn())
            copy.SetGeometry(ogr.ForceToMultiPolygon(feature.GetGeometryRef().Clone()))
            copy.SetField("zone", 1 + number % 5)
            made.CreateFeature(copy)
        return output

    def path(self, extension=".tif"):
        self._count += 1
        return str(self.folder / f"{self._count}{extension}")

    def otb(self, application, *arguments):
        subprocess.run((f"otbcli_{application}", *arguments), check=True, capture_output=True)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def labels(work):
    return read(work.classes)


def mask_of(path):
    """Where the first band has data."""
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0


def burnt(w, number=None, touched=False):
    dataset = gdal.Open(w.scene)
    memory = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Int32)
    memory.SetGeoTransform(dataset.GetGeoTransform())
    memory.SetProjection(dataset.GetProjection())
    source = ogr.Open(w.polygons)
    layer = source.GetLayer(0)
    options = ["ALL_TOUCHED=TRUE"] if touched else []
    if number is None:
        gdal.RasterizeLayer(memory, [1], layer, options=[*options, f"ATTRIBUTE={w.field}"])
    else:
        gdal.RasterizeLayer(memory, [1], layer, burn_values=[number], options=options)
    return memory.ReadAsArray()


def valid(w):
    return mask_of(w.classes)


def measured(ours, theirs):
    """How far two results are apart, in words, and whether they are the same."""
    pairs = list(zip(ours, theirs)) if isinstance(ours, list) else [(ours, theirs)]
    if any(one.shape != two.shape for one, two in pairs):
        return f"shapes {pairs[0][0].shape} and {pairs[0][1].shape}", False
    one, two = (np.concatenate([np.asarray(pair[place], float).ravel() for pair in pairs]) for place in (0, 1))
    known = np.isfinite(one) & np.isfinite(two)
    alone = (np.isfinite(one) != np.isfinite(two)).sum()
    if alone:
        return f"{alone:,} values are NoData in one of them", False
    gap = np.abs(one - two)[known]
    if not gap.size or not gap.max():
        return f"equal at all {known.sum():,} values", True
    scale = np.abs(two[known]).max()
    return (f"{100 * (gap == 0).mean():.4f} % equal, greatest difference {gap.max():.3g} "
            f"({gap.max() / scale:.1e} of the largest value)"), gap.max() <= 1e-6 * scale


def page(work):
    lines = ["# The tools beside other programs", "",
             "Made by `benchmarks/compare.py` on a Sentinel-2 scene of ten bands (UInt16, 930 x 947 pixels), a class "
             "map of it, and training polygons. Further comparisons on published values stand in the tests of each "
             "tool.",
             "",
             "| Tool | Beside | What | Result | Why they differ |", "|---|---|---|---|---|"]
    for tool, peer, what, why, function in COMPARISONS:
        command = COMMANDS.get(peer.split()[0])
        if command is not None and not shutil.which(command):
            continue
        result, same = measured(*function(work))
        lines.append(f"| `{tool}` | {peer} | {what} | {result} | {why if 'greatest' in result or not same else ''} |")
        print(lines[-1], flush=True)
    return "\n".join(lines) + "\n"
