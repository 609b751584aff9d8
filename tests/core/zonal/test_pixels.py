import numpy as np
import pytest
from whiskbroom.core.coverage.cells import Cells
from whiskbroom.core.coverage.runs import FULL
from whiskbroom.core.zonal.pixels import ZonePixels, unit_shift

VALUES = np.array([[1, 2, 3], [4, 5, 6]], np.uint8)
CELLS = Cells(np.array([4, 9]), np.array([2, 3]), np.array([0, 1, 1, 4, 5]),
              np.array([FULL, FULL // 2, FULL, FULL // 4, FULL]))


def test_the_pixels_of_each_zone_are_taken_in_order():
    pixels = ZonePixels.of(CELLS, VALUES, None, True)
    assert pixels.values.tolist() == [1, 2, 2, 5, 6] and pixels.counts.tolist() == [2, 3]
    found = pixels.moments(True)
    assert found.weight.tolist() == [1.5, 2.25] and found.total.tolist() == [2, 2 + 1.25 + 6]


def test_nodata_is_left_out_and_a_zone_of_nothing_else_too():
    valid = np.array([[False, False, True], [True, False, True]])
    pixels = ZonePixels.of(CELLS, VALUES, valid, True)
    assert pixels.zones.tolist() == [9] and pixels.counts.tolist() == [1]
    assert pixels.values.tolist() == [6] and pixels.area.tolist() == [FULL]
    assert len(ZonePixels.of(CELLS, VALUES, np.zeros((2, 3), bool), True).zones) == 0


def test_without_shares_every_pixel_is_whole():
    pixels = ZonePixels.of(CELLS, VALUES, None, False)
    assert pixels.area is None and pixels.moments(False).weight.tolist() == [2, 3]


def test_a_whole_window_needs_no_index():
    pixels = ZonePixels.of(Cells(np.array([0]), np.array([6])), VALUES, None, False)
    assert pixels.values.tolist() == [1, 2, 3, 4, 5, 6]
    with_mask = ZonePixels.of(Cells(np.array([0]), np.array([6])), VALUES, VALUES > 4, True)
    assert with_mask.values.tolist() == [5, 6] and with_mask.area.tolist() == [FULL, FULL]


def test_some_zones_can_be_chosen():
    pixels = ZonePixels.of(CELLS, VALUES, None, True).of_zones(np.array([False, True]))
    assert pixels.zones.tolist() == [9] and pixels.values.tolist() == [2, 5, 6]
    assert pixels.area.tolist() == [FULL, FULL // 4, FULL]


def test_the_tally_counts_shares_and_ground():
    pixels = ZonePixels.of(CELLS, VALUES, None, True)
    tally = pixels.tally(np.array([0, 2]), np.array([10.0, 20, 30, 40, 50, 60]))
    assert tally.zone.tolist() == [4, 4, 9, 9, 9] and tally.key.tolist() == [1, 2, 2, 5, 6]
    assert tally.columns["weight"].tolist() == [FULL, FULL // 2, FULL // 4, FULL // 16, FULL // 4]
    assert tally.columns["area"].tolist() == [10, 10, 20, 12.5, 60]


@pytest.mark.parametrize("pixels", [0, 1, 2, 3, 4, 5, 2 ** 20, 2 ** 20 + 1, 2 ** 40])
def test_the_unit_is_as_fine_as_the_sum_of_all_pixels_allows(pixels):
    shift, = unit_shift(np.array([pixels])).tolist()
    assert max(pixels, 1) * (FULL >> shift) <= 2 ** 62
    assert shift == 0 or max(pixels, 1) * (FULL >> shift - 1) > 2 ** 61
