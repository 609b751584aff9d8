import numpy as np
from helpers.rasters import write_raster
from whiskbroom.core.raster.apart import BandsApart, exact_stack
from whiskbroom.core.raster.grid import Window
from whiskbroom.core.raster.stack import RasterStack


def test_only_bands_without_a_common_exact_type_are_read_apart(tmp_path):
    paths = {dtype: write_raster(tmp_path / f"{dtype}.tif", np.zeros((2, 2), dtype))
             for dtype in ("uint8", "int32", "int64", "uint64", "float32")}

    def apart(*dtypes):
        return isinstance(exact_stack(RasterStack([paths[dtype] for dtype in dtypes])), BandsApart)

    assert not apart("uint8", "int64") and not apart("int32", "float32") and not apart("uint64", "uint8")
    assert apart("int64", "uint64") and apart("int64", "float32")


def test_every_band_keeps_its_own_type_values_and_mask(tmp_path):
    signed, unsigned = np.array([[-1, 2**62 + 1]], np.int64), np.array([[2**64 - 1, 7]], np.uint64)
    sources = [write_raster(tmp_path / "a.tif", signed, nodata=-1), write_raster(tmp_path / "b.tif", unsigned)]
    with RasterStack(sources) as stack:
        apart = exact_stack(stack)
        (one, two), (one_valid, two_valid) = apart.read(Window(0, 0, 1, 2))
        assert (one.dtype, two.dtype) == (np.int64, np.uint64)
        assert one.tolist() == signed.tolist() and two.tolist() == unsigned.tolist()
        assert one_valid.tolist() == [[False, True]] and two_valid.all()
        assert (apart.grid, apart.bands, apart.sources) == (stack.grid, stack.bands, stack.sources)
        apart.close()


def test_without_nodata_there_is_no_mask(tmp_path):
    sources = [write_raster(tmp_path / f"{dtype}.tif", np.zeros((2, 2), dtype)) for dtype in ("int64", "uint64")]
    apart = BandsApart(RasterStack(sources))
    values, valid = apart.read(Window(0, 1, 2, 1))
    assert valid is None and [band.shape for band in values] == [(2, 1), (2, 1)]
    apart.close()
