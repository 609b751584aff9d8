"""Class sets hold the class of pixels in new polygons as often as stated, and those calibrated by single pixels do not:
in simulation, and on polygons of a real scene. The tables of the docs come from the same script."""

import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / "benchmarks"))

import class_set_coverage  # noqa: E402

from whiskbroom.core.train.statistical import StatisticalRecipe  # noqa: E402


@pytest.fixture(scope="module")
def aberystwyth(shared_data):
    return class_set_coverage.aberystwyth(shared_data("sentinel2_aberystwyth"))


def as_stated(found, level):
    """Whether a coverage is at least the stated one less three binomial standard errors of the held-out pixels.

    It is the strictest reading: pixels of a polygon are alike, and the error by polygons is several times as large.
    """
    return found.by_polygon >= level - 3 * found.error(level, found.pixels)


@pytest.mark.parametrize("groups, level", [(10, 0.9), (20, 0.9), (6, 0.8)])
def test_alike_pixels_of_few_polygons_are_covered_as_stated_and_by_single_pixels_too_seldom(groups, level):
    ours, naive = class_set_coverage.simulated(groups, level, 0.95, 1000)
    error = np.sqrt(level * (1 - level) / 1000)
    assert ours >= level - 3 * error and naive < level - 1.5 * error


def test_pixels_that_are_all_alike_count_as_one():
    """Then the coverage is that of single pixels by the order statistic: ceil(level (K + 1)) / (K + 1)."""
    for groups, level, exact in ((9, 0.9, 0.9), (12, 0.8, 11 / 13)):
        ours, _ = class_set_coverage.simulated(groups, level, 1, 1500)
        assert ours == pytest.approx(exact, abs=3.5 * np.sqrt(exact * (1 - exact) / 1500))


def test_each_part_of_the_polygons_is_whole_and_has_every_class(aberystwyth):
    _, labels, polygons = aberystwyth
    part = class_set_coverage.divided(labels, polygons, np.random.default_rng(1))
    for polygon in np.unique(polygons):
        assert len(np.unique(part[polygons == polygon])) == 1
    assert [sorted(np.unique(labels[part == number])) for number in (0, 1, 2)] == [[0, 1, 2, 3]] * 3
    assert len(np.unique(polygons)) == 40


def test_held_out_polygons_of_aberystwyth_are_covered_as_stated_for_each_class(aberystwyth):
    """Of the seven polygons of water two train, four calibrate and one is held out: four vouch for 80 percent."""
    found = class_set_coverage.held_out(StatisticalRecipe("maximum_likelihood"), aberystwyth, (0.75, 0.8), 40)
    for (level, _), one in found.items():
        assert as_stated(one, level)
        assert one.size < 2.5
    water = found[0.75, 3]
    assert water.by_pixel < 0.75 - 1.5 * water.error(0.75, water.polygons), "single pixels promise too much"


@pytest.mark.slow
@pytest.mark.parametrize("method", ["random forest", "nearest neighbours", "maximum likelihood"])
def test_held_out_polygons_of_aberystwyth_are_covered_by_every_method(aberystwyth, method):
    from whiskbroom.core.train.forest import ForestRecipe
    from whiskbroom.core.train.neighbours import NeighboursRecipe

    if method == "random forest":
        pytest.importorskip("sklearn")
    recipe = {"random forest": ForestRecipe(50), "nearest neighbours": NeighboursRecipe(25),
              "maximum likelihood": StatisticalRecipe("maximum_likelihood")}[method]
    for each_class, levels in ((True, (0.5, 0.6, 0.75, 0.8)), (False, (0.8, 0.9, 0.95))):
        found = class_set_coverage.held_out(recipe, aberystwyth, levels, 200, each_class, seed=2)
        for (level, label), one in found.items():
            assert as_stated(one, level) or label is not None and not each_class


@pytest.mark.slow
@pytest.mark.parametrize("correlation", [0, 0.3, 0.6, 0.9, 1])
@pytest.mark.parametrize("groups, level", [(4, 0.8), (9, 0.9), (12, 0.9), (19, 0.95), (50, 0.9), (99, 0.99)])
def test_new_polygons_are_covered_as_stated_however_alike_their_pixels_are(groups, level, correlation):
    draws = 1000
    ours, _ = class_set_coverage.simulated(groups, level, correlation, draws, seed=3)
    assert ours >= level - 3 * np.sqrt(level * (1 - level) / draws)
