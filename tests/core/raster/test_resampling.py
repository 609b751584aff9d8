import numpy as np
import pytest
from osgeo import gdal
from whiskbroom.core.raster.band import BandInfo
from whiskbroom.core.raster.resampling import CHOOSING, KERNELS, follows_scale, gdal_name, reach, resampled_dtype
from whiskbroom.core.spec.common import RESAMPLING_METHODS

METHODS = [option.key for option in RESAMPLING_METHODS]


@pytest.mark.parametrize("method", METHODS)
def test_gdal_knows_the_method(method):
    source, target = (gdal.GetDriverByName("MEM").Create("", 2, 2) for _ in range(2))
    for dataset in (source, target):
        dataset.SetGeoTransform((0, 2, 0, 0, 0, -2))
    source.GetRasterBand(1).Fill(7)
    assert gdal.Warp(target, source, resampleAlg=gdal_name(method)) == 1
    assert (target.ReadAsArray() == 7).all()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("stored, computed", [("uint8", "float32"), ("int16", "float32"), ("float32", "float32"),
                                              ("int32", "float64"), ("uint64", "float64"), ("float64", "float64")])
def test_types_hold_what_the_method_gives(method, stored, computed):
    expected = stored if method in CHOOSING else "float64" if method == "sum" else computed
    assert resampled_dtype(stored, method) == np.dtype(expected)


def test_kernels_reach_as_far_as_their_degree():
    assert {method: reach(method) for method in KERNELS} == {"bilinear": 1, "cubic": 2, "cubicspline": 2, "lanczos": 3}


@pytest.mark.parametrize("scale, offset, fails", [
    (1.0, 0.0, set()), (0.1, 0.0, set()), (0.1, -3.0, {"sum", "rms"}),
    (-0.1, 0.0, {"rms", "max", "min", "med", "q1", "q3"})])
def test_methods_that_scale_and_offset_would_change_are_known(scale, offset, fails):
    info = BandInfo(1, np.dtype("uint8"), scale=scale, offset=offset)
    assert {method for method in METHODS if not follows_scale(method, info)} == fails
