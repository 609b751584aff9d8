import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.rings import box
from whiskbroom.core.context import Context
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.errors import MemoryLimitError
from whiskbroom.core.raster.polygon_zones import PolygonZones
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.zonal_plan import ZonalPlan, bands_together
from whiskbroom.core.zonal.wanted import Wanted


def stack_of(tmp_path, *types):
    return RasterStack([write_raster(tmp_path / f"{n}.tif", np.ones((4, 4), dtype)) for n, dtype in enumerate(types)])


def plan(stack, wanted=Wanted(), layer_bytes=0, **settings):
    zones = PolygonZones(Outlines.of([[box(0, 0, 2, 2)]]), stack.grid, "coverage", layer_bytes)
    return ZonalPlan.of(stack, zones, wanted, len(stack.bands), Context(**settings))


def test_little_memory_takes_fewer_threads(tmp_path):
    stack = stack_of(tmp_path, "float64")
    assert plan(stack, n_threads=8, available_ram=4096).n_threads == 8
    assert 1 <= plan(stack, n_threads=8, available_ram=256).n_threads < 8
    assert plan(stack, Wanted(frequencies=True), n_threads=8, available_ram=256).n_threads == 1


def test_more_memory_keeps_more_values(tmp_path):
    stack = stack_of(tmp_path, "float64")
    assert plan(stack, Wanted(frequencies=True), available_ram=4096).most_entries \
        > 10 * plan(stack, Wanted(frequencies=True), available_ram=256).most_entries > 10_000


def test_what_does_not_fit_is_told(tmp_path):
    with pytest.raises(MemoryLimitError, match="Statistics of 1 zones need [0-9]+ MB more memory than is allowed"):
        plan(stack_of(tmp_path, "uint8"), layer_bytes=200_000_000, available_ram=256)


def test_values_of_small_types_are_few(tmp_path):
    wanted = Wanted(shares=(0.5,))
    assert not plan(stack_of(tmp_path, "uint16"), wanted).many_values
    assert plan(stack_of(tmp_path, "float32"), wanted).many_values
    assert not plan(stack_of(tmp_path, "float32")).many_values


def test_bands_of_one_type_are_read_together_but_not_too_many(tmp_path):
    stack = stack_of(tmp_path, "uint8", "uint8", "float32", "float32", "uint8")
    assert bands_together(stack, Wanted()) == [[0, 1], [2, 3], [4]]
    assert bands_together(stack, Wanted(frequencies=True)) == [[0, 1], [2], [3], [4]]
    many = RasterStack([write_raster(tmp_path / "many.tif", np.ones((200, 2, 2), np.uint16))])
    groups = bands_together(many, Wanted())
    assert sum(groups, []) == list(range(200)) and 1 < max(map(len, groups)) < 100
