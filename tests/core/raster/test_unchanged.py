import numpy as np
from helpers.rasters import write_raster
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.unchanged import profile_with_values_of


def test_type_nodata_names_scale_and_offset_are_those_of_the_bands(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2, 2), np.int16), nodata=-9, names=("red", "nir"),
                        scales=(1e-4, 1.0), offsets=(0.0, 3.0))
    profile = profile_with_values_of(RasterStack([path]), "out.tif", Legend(), ("COMPRESS=ZSTD",))
    assert (profile.path, profile.dtype, profile.nodata, profile.names) == ("out.tif", np.int16, -9, ("red", "nir"))
    assert (profile.scales, profile.offsets, profile.options) == ((1e-4, 1.0), (0.0, 3.0), ("COMPRESS=ZSTD",))


def test_a_mask_without_a_number_widens_the_type(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8), mask=np.eye(2, dtype=bool))
    profile = profile_with_values_of(RasterStack([path]), "out.tif", Legend())
    assert (profile.dtype, profile.nodata) == (np.uint16, 65535)
