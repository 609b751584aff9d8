import numpy as np
from helpers.rasters import read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.raster.split import BandsToFiles, write_bands
from whiskbroom.core.resample.stored import Stored


def test_bands_become_outputs_with_their_masks():
    values = np.arange(8, dtype=np.int16).reshape(2, 2, 2)
    valid = values > 4
    function = BandsToFiles(tuple(Stored(np.dtype(name), None, "a") for name in ("uint8", "int16")))
    (first, first_valid), (second, second_valid) = function(values, valid)
    assert first.dtype == np.uint8 and second.dtype == np.int16
    np.testing.assert_array_equal(np.concatenate([first, second]), values)
    np.testing.assert_array_equal(np.concatenate([first_valid, second_valid]), valid)
    assert [mask for _, mask in function(values, None)] == [None, None]


def test_all_bands_are_written_in_one_pass(tmp_path, monkeypatch):
    from whiskbroom.core.raster import split

    values = np.arange(8, dtype=np.int16).reshape(2, 2, 2)
    maps, write = [], split.map_all
    monkeypatch.setattr(split, "map_all", lambda given, ctx: (maps.extend(given), write(given, ctx)))
    raster = write_raster(tmp_path / "a.tif", values)
    paths = write_bands(raster, None, str(tmp_path / "out"), None, False, (), Context())
    assert len(maps) == 1
    np.testing.assert_array_equal(np.concatenate([read_raster(path) for path in paths]), values)
