"""How the laws call irmad."""

from osgeo import gdal

from . import Call


def _two_views(names):
    """Two parts of the large image as if they were one place at two dates."""
    whole = gdal.Open(names["image"])
    left, width, _, top, _, height = whole.GetGeoTransform()
    side = whole.RasterXSize - 500
    found = {}
    for name, start in (("first", 0), ("second", 500)):
        found[name] = names["image"].replace("image.tif", f"{name}.vrt")
        gdal.Translate(found[name], whole, format="VRT", srcWin=[start, start, side, side],
                       outputBounds=[left, top, left + side * width, top + side * height])
    return {**found, "iterations": 2}


CALL = Call(
    lambda s: {"first": s.coarse_image, "second": s.image, "grid": "first", "iterations": 4},
    {"output": "mad.tif", "output_chi_square": "chi.tif", "output_probability": "probability.tif",
     "output_table": "correlations.csv"},
    lambda s: {"first": s.image, "second": s.shifted_image, "grid": "same"},
    {"plain": {"iterations": 0, "bands": [4, 1]}, "three_bands": {"bands": [4, 1, 2], "tolerance": 0.1}},
    large=_two_views,
    without_unit={"extra_nodata": "a stored number", "tolerance": "a difference of correlations"},
    any_band_order=lambda s: {"first": s.coarse_image, "second": s.image, "grid": "finest"},
    same_in_any_order=("output", "output_chi_square", "output_probability"),
    same_grid=False)
