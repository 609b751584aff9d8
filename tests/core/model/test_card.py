import json

import numpy as np
from helpers.models import model_of, scene_predictor

from whiskbroom.core.model.card import card_of
from whiskbroom.core.model.model import ModelClass
from whiskbroom.core.predict.normalisation import Normalisation


def test_the_card_tells_bands_scaling_and_classes_in_the_words_of_stac():
    normalisation = Normalisation("z_score", np.arange(4.0), np.arange(1.0, 5.0))
    model = model_of(scene_predictor(), normalisation=normalisation, settings={"trees": 5},
                     software={"scikit-learn": "1.2.1", "whiskbroom": "0.1.0"})
    card = card_of(type(model)(**{**vars(model), "classes": (
        ModelClass(1, "Open water", "#0a0b0c"), ModelClass(2, "Église"), ModelClass(3), ModelClass(4, "x"))}))
    assert json.loads(json.dumps(card)) == card
    assert (card["mlm:framework"], card["mlm:framework_version"]) == ("scikit-learn", "1.2.1")
    assert card["mlm:hyperparameters"] == {"trees": 5}
    entry, = card["mlm:input"]
    assert [band["name"] for band in entry["bands"]] == ["blue", "green", "red", "nir"]
    assert entry["bands"][3]["eo:common_name"] == "nir"
    assert entry["value_scaling"][1] == {"type": "z-score", "mean": 1.0, "stddev": 2.0}
    classes = card["mlm:output"][0]["classification:classes"]
    assert classes == [{"value": 1, "name": "Open_water", "title": "Open water", "color_hint": "0A0B0C"},
                       {"value": 2, "name": "glise", "title": "Église"}, {"value": 3, "name": "class_3"},
                       {"value": 4, "name": "x", "title": "x"}]


def test_linear_scaling_is_told_by_minimum_and_maximum():
    normalisation = Normalisation("linear_scaling", np.full(4, 10.0), np.full(4, 90.0))
    entry, = card_of(model_of(scene_predictor(), normalisation=normalisation))["mlm:input"]
    assert entry["value_scaling"][0] == {"type": "min-max", "minimum": 10.0, "maximum": 100.0}


def test_a_model_of_signatures_needs_no_scikit_learn():
    assert card_of(model_of(scene_predictor(), software={"whiskbroom": "0.1.0"}))["mlm:framework"] == "whiskbroom"
