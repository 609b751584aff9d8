import numpy as np
import pytest
from helpers.rasters import read_raster, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import MemoryLimitError, ParameterError
from whiskbroom.core.morphology.dilation import Dilation
from whiskbroom.core.raster.morphology import write_morphology


def test_every_band_gets_the_values_that_it_can_hold(tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[[1, 0, 0]], [[0, 0, 2]]], np.uint8), scales=(1.0, 0.5))
    write_morphology(Dilation, [path], [1], 1, False, str(tmp_path / "out.tif"), (), Context())
    assert read_raster(tmp_path / "out.tif").tolist() == [[[1, 1, 0]], [[0, 2, 2]]]


def test_a_value_that_no_band_holds_is_refused_before_anything_is_written(tmp_path):
    path = write_raster(tmp_path / "in.tif", np.zeros((2, 2), np.uint8))
    with pytest.raises(ParameterError, match="got -3"):
        write_morphology(Dilation, [path], [-3], 1, False, str(tmp_path / "out.tif"), (), Context())
    assert not (tmp_path / "out.tif").exists()


def test_a_radius_beyond_the_memory_is_told_with_what_it_needs(tmp_path):
    path = write_raster(tmp_path / "in.tif", np.zeros((2, 2), np.uint8))
    with pytest.raises(MemoryLimitError, match="needs at least [0-9]+ MB of memory, and 256 MB are allowed"):
        write_morphology(Dilation, [path], [1], 5000, True, str(tmp_path / "out.tif"), (), Context(available_ram=256))
