"""Two class maps and a labelled sample of what changed between them."""

import numpy as np
from osgeo import gdal

from . import rasters

# One hectare of class 1 becomes class 2.
FIRST = np.repeat(np.array([[1, 2]], np.uint8), 20, axis=1).repeat(25, axis=0)
SECOND = FIRST.copy()
SECOND[:5, :20] = 2


def make_changes(folder, session):
    """(earlier map, later map, sample) as paths in a folder."""
    earlier, later = (rasters.write_raster(folder / f"{name}.tif", values)
                      for name, values in (("earlier", FIRST), ("later_map", SECOND)))
    change = session.land_cover_change(first=earlier, second=later, output=str(folder / "change.tif"),
                                       output_table=str(folder / "transitions.csv")).path
    sample = session.sample_points(input=change, size=60, floor=10, two_dates=True,
                                   output=str(folder / "sample.gpkg")).path
    _label(sample)
    return earlier, later, sample


def _label(path):
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for feature in layer:
        x, y = feature.GetGeometryRef().GetPoint_2D()
        row, col = int((rasters.NORTH_UP[3] - y) / 10), int((x - rasters.NORTH_UP[0]) / 10)
        feature.SetField("label_from", int(FIRST[row, col]))
        feature.SetField("label_to", int(SECOND[row, col]))
        feature.SetField("status", "done")
        layer.SetFeature(feature)
    del layer, dataset
