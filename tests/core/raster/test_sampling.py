"""Samples by a named design: sizes and errors; the draws themselves are tested with their functions."""

from types import SimpleNamespace

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.sampling import draw_sample
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.repeat(np.array([1, 2], np.uint8), [300, 100]).reshape(20, 20)


def settings(**changes):
    return SimpleNamespace(**{"size": 40, "class_points": None, "allocation": "proportional", "floor": 2, "seed": 1,
                              "cluster_side": 5, "cluster_points": 4, "minimum_distance": None, **changes})


@pytest.fixture
def stack(tmp_path):
    return RasterStack([write_raster(tmp_path / "map.tif", VALUES)])


@pytest.mark.parametrize("changes, sizes", [({}, {1: 30, 2: 10}), ({"allocation": "equal"}, {1: 20, 2: 20}),
                                            ({"floor": 15}, {1: 25, 2: 15}),
                                            ({"class_points": {1: 3, 2: 4}}, {1: 3, 2: 4})])
def test_strata_get_their_sizes(stack, changes, sizes):
    drawn, population = draw_sample(stack, "stratified", settings(**changes), Context())
    assert {label: int((drawn.units.strata == label).sum()) for label in (1, 2)} == sizes
    assert population.units == {1: 300, 2: 100}


@pytest.mark.parametrize("design", ["simple", "systematic", "cluster"])
def test_other_designs_have_one_stratum(stack, design):
    drawn, population = draw_sample(stack, design, settings(), Context())
    assert population.units == {0: 400} and set(drawn.units.strata.tolist()) == {0}
    assert set(drawn.units.mapped.tolist()) <= {1, 2}


def test_so_many_clusters_are_drawn_that_the_size_is_reached(stack):
    drawn, _ = draw_sample(stack, "cluster", settings(size=41), Context())
    assert len(set(drawn.cluster.tolist())) == 11 and len(drawn.units) == 44


@pytest.mark.parametrize("points", [{1: 3}, {1: 3, 2: 0}, {1: 3, 2: 4, 5: 1}, {1: 2.5, 2: 1}, {1: 301, 2: 1}])
def test_points_that_do_not_fit_the_strata_are_refused(stack, points):
    with pytest.raises(ParameterError):
        draw_sample(stack, "stratified", settings(class_points=points), Context())
