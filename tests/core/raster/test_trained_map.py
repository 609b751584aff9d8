"""The whole is tested with the tool; here is what the tool's own tests cannot see."""

import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.heard import Heard

from whiskbroom.algorithms import ALL
from whiskbroom.core.context import Context
from whiskbroom.core.raster import trained_map
from whiskbroom.core.spec.classification import training_values

TOOL = ALL["band_classification"]


@pytest.fixture
def values(tmp_path):
    """Returns a function that binds the values of the tool."""
    blocks = make_blocks(tmp_path)

    def of(**changes):
        return TOOL.bind({"input": blocks.image, "training": blocks.training, "class_field": "class",
                          "output": str(tmp_path / "map.tif"), **changes})

    return of


def test_signatures_alone_keep_no_sample(values, monkeypatch):
    """Sums are enough, whatever the number of training pixels."""
    monkeypatch.setattr(trained_map, "learnt_model", lambda *_: pytest.fail("samples were drawn"))
    given = values()
    found = trained_map.classify_by_training(given, training_values(given), Context(messages=Heard()))
    assert (found["classes"], found["training_pixels"]) == (3, 1176) and np.isnan(found["accuracy"])


@pytest.mark.parametrize("changes", [{"folds": 2}, {"max_samples": 9}, {"balanced": True}, {"output_html": "r.html"},
                                     {"normalization": "z_score"}, {"method": "nearest_neighbours"}])
def test_samples_are_drawn_where_sums_are_not_enough(values, monkeypatch, changes):
    def learnt(stack, layer, method, recipe, p, ctx):
        raise KeyboardInterrupt

    monkeypatch.setattr(trained_map, "learnt_model", learnt)
    given = values(**changes)
    with pytest.raises(KeyboardInterrupt):
        trained_map.classify_by_training(given, training_values(given), Context(messages=Heard()))
