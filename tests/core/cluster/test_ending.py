import numpy as np
import pytest
from helpers.clusters import space_of
from whiskbroom.core.cluster.ending import REST, Ending
from whiskbroom.core.cluster.sorting import Sorting

PIXELS = np.random.default_rng(0).integers(1, 3000, (3, 400)).astype(np.uint16)


def tally_of(space):
    return Sorting(space, space(PIXELS)[:, :2].T.astype(float))(space(PIXELS))


@pytest.mark.parametrize("shift, rests", [(4.9, True), (5, True), (5.1, False)])
def test_exactly_the_threshold_is_rest(shift, rests):
    space = space_of(PIXELS)
    assert Ending(9, 5.0).is_rest(shift, tally_of(space), space) is rests


def test_by_default_it_is_a_part_of_the_spread():
    space = space_of(PIXELS)
    limit = REST * np.sqrt(PIXELS.var(axis=1).mean())
    assert Ending(9).is_rest(limit * (1 - 1e-9), tally_of(space), space)
    assert not Ending(9).is_rest(limit * (1 + 1e-9), tally_of(space), space)


def test_by_angle_it_is_told_in_degrees():
    space = space_of(PIXELS, "spectral_angle")
    units = PIXELS / np.linalg.norm(PIXELS, axis=0)
    limit = np.degrees(REST * np.sqrt(units.var(axis=1).mean()))
    assert Ending(9).is_rest(limit * 0.999, tally_of(space), space)
    assert not Ending(9).is_rest(limit * 1.001, tally_of(space), space)
