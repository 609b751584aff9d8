"""Compare maps: two rasters at the points of one sample."""

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import write_raster
from helpers.samples import write_sample
from whiskbroom.core.errors import InputError


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def maps(tmp_path):
    """A truth of ones in a row of 50 pixels, a map with 5 errors and one with 12, two of them in common."""
    first, second = np.ones((1, 50), np.uint8), np.ones((1, 50), np.uint8)
    first[0, :5] = 2
    second[0, 3:15] = 2
    sample = write_sample(tmp_path / "s.gpkg", [
        {"stratum": 0, "map_class": 1, "label": 1, "row": 0, "col": col} for col in range(50)], {0: 5000},
        design="simple")
    return sample, write_raster(tmp_path / "one.tif", first), write_raster(tmp_path / "two.tif", second)


def test_the_better_map_is_found_with_the_paired_error(session, maps):
    sample, first, second = maps
    result = session.compare_maps(input=sample, first=first, second=second)
    assert result.difference == pytest.approx(7 / 50)
    # Ten points where the first alone is right, three where the second alone is.
    assert result.difference_error == pytest.approx(np.sqrt((13 / 50 - 0.14 ** 2) / 49))
    assert result.mcnemar == pytest.approx(36 / 13) and result.mcnemar_probability == pytest.approx(0.0922851562)
    assert result.difference_low < 7 / 50 < result.difference_high


def test_the_other_way_round_the_sign_changes(session, maps):
    sample, first, second = maps
    one, two = (session.compare_maps(input=sample, first=a, second=b) for a, b in ((first, second), (second, first)))
    assert (one.difference, one.difference_low) == pytest.approx((-two.difference, -two.difference_high))
    assert one.probability == pytest.approx(two.probability)


def test_maps_of_other_grids_are_compared_where_the_points_lie(session, maps, tmp_path):
    sample, first, _ = maps
    coarse = write_raster(tmp_path / "coarse.tif", np.ones((1, 25), np.uint8), transform=(
        500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    assert session.compare_maps(input=sample, first=coarse, second=first).difference == pytest.approx(0.1)


def test_a_point_outside_one_map_is_named(session, maps, tmp_path):
    sample, first, _ = maps
    small = write_raster(tmp_path / "small.tif", np.ones((1, 9), np.uint8))
    with pytest.raises(InputError, match="Point 10 of .* lies outside the map .*small.tif"):
        session.compare_maps(input=sample, first=first, second=small)
