import numpy as np
import pytest
from helpers.rings import box, ring
from hypothesis import given, settings, strategies as st
from whiskbroom.core.coverage import painting
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.coverage.painting import dominant_value, last_painted
from whiskbroom.core.coverage.runs import FULL, centre_runs, covered_runs

SHAPE = (9, 12)
WHOLE = (0, 0, *SHAPE)


def share_of(outlines, number):
    runs = covered_runs(outlines.edges(np.array([number]), 0, SHAPE[0]), 0, *SHAPE)
    share = np.zeros(SHAPE)
    for row, start, stop, area in zip(runs.row, runs.start, runs.stop, runs.area):
        share[row, start:stop] = area / FULL
    return share


def random_outlines(seed, number=6):
    random = np.random.default_rng(seed)
    polygons = []
    for _ in range(number):
        row, col = random.uniform(-1, 12, 2)
        angles, reach = np.sort(random.uniform(0, 2 * np.pi, 7)), random.uniform(0.3, 6, 7)
        polygons.append([ring(*zip(row + reach * np.sin(angles), col + reach * np.cos(angles)))])
    return Outlines.of(polygons)


def by_largest_area(outlines, ranks):
    """The dominant value pixel by pixel, from the shares of each value."""
    image = np.zeros(SHAPE, int)
    total = np.zeros((ranks.max() + 1, *SHAPE))
    for number, rank in enumerate(ranks):
        total[rank] += share_of(outlines, number)
    total = np.minimum(np.round(total, 12), 1)
    total[0] = np.maximum(0, 1 - total[1:].sum(axis=0))
    for place in np.ndindex(SHAPE):
        shares = total[(slice(None), *place)]
        best = 1 + int(np.argmax(shares[1:]))
        image[place] = best if shares[best] > 0 and shares[best] >= shares[0] else 0
    return image


def test_the_last_polygon_is_on_top():
    outlines = Outlines.of([[box(0, 0, 4, 4)], [box(2, 2, 6, 6)], [box(3, 0, 4, 9)]])
    image = last_painted(outlines, np.array([0, 1, 2]), WHOLE, centre_runs)
    assert image[1, 1] == 1 and image[2, 2] == 2 and image[3, 3] == 3 and image[8, 8] == 0
    assert last_painted(outlines, np.array([2, 1, 0]), WHOLE, centre_runs)[3, 3] == 1


@settings(max_examples=30)
@given(st.integers(0, 2 ** 32), st.sampled_from([centre_runs, covered_runs]))
def test_windows_show_the_same_picture(seed, find):
    outlines, numbers = random_outlines(seed), np.arange(6)
    whole = last_painted(outlines, numbers, WHOLE, find)
    part = last_painted(outlines, numbers, (2, 3, 5, 6), find)
    np.testing.assert_array_equal(part, whole[2:7, 3:9])


@settings(max_examples=40)
@given(st.integers(0, 2 ** 32), st.integers(1, 4))
def test_the_value_of_the_largest_area_is_that_of_all_shares(seed, values):
    outlines = random_outlines(seed)
    ranks = np.random.default_rng(seed).integers(1, values + 1, len(outlines))
    image = dominant_value(outlines, np.arange(len(outlines)), ranks, WHOLE)
    np.testing.assert_array_equal(image, by_largest_area(outlines, ranks))
    part = dominant_value(outlines, np.arange(len(outlines)), ranks, (1, 2, 6, 7))
    np.testing.assert_array_equal(part, image[1:7, 2:9])


@pytest.mark.parametrize("names", [("MOST_CUTS", 3), ("_MOST_CELLS", 5)])
def test_work_that_is_cut_finer_gives_the_same(monkeypatch, names):
    outlines, numbers, ranks = random_outlines(8, 9), np.arange(9), np.array([1, 2, 3] * 3)
    expected = (last_painted(outlines, numbers, WHOLE, covered_runs), dominant_value(outlines, numbers, ranks, WHOLE))
    monkeypatch.setattr(painting, *names)
    np.testing.assert_array_equal(last_painted(outlines, numbers, WHOLE, covered_runs), expected[0])
    np.testing.assert_array_equal(dominant_value(outlines, numbers, ranks, WHOLE), expected[1])


@pytest.mark.parametrize("width, covered", [(0.49, 0), (0.5, 1), (0.51, 1)])
def test_what_covers_as_much_as_is_left_counts(width, covered):
    outlines = Outlines.of([[box(0, 0, 1, width)]])
    assert dominant_value(outlines, np.array([0]), np.array([1]), WHOLE)[0, 0] == covered


def test_of_equal_parts_the_lowest_value_counts_and_parts_of_one_value_add_up():
    halves = Outlines.of([[box(0, 0, 1, 0.5)], [box(0, 0.5, 1, 1)]])
    for ranks in ([1, 2], [2, 1]):
        assert dominant_value(halves, np.array([0, 1]), np.array(ranks), WHOLE)[0, 0] == 1
    thirds = Outlines.of([[box(0, 0, 1, 0.3)], [box(0, 0.3, 1, 0.7)], [box(0, 0.7, 1, 1)]])
    assert dominant_value(thirds, np.arange(3), np.array([1, 2, 1]), WHOLE)[0, 0] == 1
    assert dominant_value(thirds, np.arange(3), np.array([1, 2, 3]), WHOLE)[0, 0] == 2


def test_overlapping_polygons_of_one_value_cover_no_more_than_the_pixel():
    outlines = Outlines.of([[box(0, 0, 1, 0.9)], [box(0, 0.1, 1, 1)], [box(0, 0, 1, 1)]])
    assert dominant_value(outlines, np.arange(3), np.array([2, 2, 1]), WHOLE)[0, 0] == 1
    assert dominant_value(outlines, np.arange(3), np.array([1, 1, 2]), WHOLE)[0, 0] == 1


def test_no_polygon_paints_nothing():
    outlines = Outlines.of([])
    nothing = np.zeros(0, np.int64)
    assert not last_painted(outlines, nothing, WHOLE, centre_runs).any()
    assert not dominant_value(outlines, nothing, nothing, WHOLE).any()
