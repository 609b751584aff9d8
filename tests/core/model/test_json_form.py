import json

import numpy as np
import pytest
from helpers.models import model_of, scene_predictor
from helpers.predictors import every_predictor

from whiskbroom.core.bands.band import Band
from whiskbroom.core.model.json_form import model_from_json, model_to_json
from whiskbroom.core.model.model import ModelClass
from whiskbroom.core.predict.normalisation import Normalisation
from whiskbroom.core.predict.parts import Damaged


def the_model():
    model = model_of(scene_predictor(), normalisation=Normalisation("z_score", np.arange(4.0), np.ones(4)),
                     settings={"trees": 3, "hidden": [1, 2], "gamma": None}, seed=77,
                     training={"samples": 9, "rasters": ["ä.tif"]}, validation={"at_random": {"accuracy": 0.5}},
                     software={"numpy": "1.24"})
    bands = (Band("B2", role="blue", wavelength=0.49, width=0.066, scale=1e-4, offset=-0.1), *model.bands[1:])
    return type(model)(**{**vars(model), "bands": bands, "classes": (
        ModelClass(-3, "Wäter", "#102030", 55, 4), *model.classes[1:])})


def test_everything_survives():
    model = the_model()
    again = model_from_json(*model_to_json(model))
    for name in ("method", "bands", "classes", "settings", "seed", "training", "validation", "software"):
        assert getattr(again, name) == json.loads(json.dumps(getattr(model, name))) if isinstance(
            getattr(model, name), dict) else getattr(again, name) == getattr(model, name), name
    assert again.normalisation.kind == "z_score" and again.normalisation.centre.tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("name", every_predictor())
def test_every_family_survives(name):
    predictor = every_predictor()[name]
    classes = {place + 1: "" for place in range(predictor.classes)}
    again = model_from_json(*model_to_json(model_of(predictor, classes=classes)))
    pixels = np.random.default_rng(0).normal(size=(4, 200))
    assert (again.predictor.decide(pixels, True).shares == predictor.decide(pixels, True).shares).all()


def damaged(**changes):
    text, arrays = model_to_json(the_model())
    content = json.loads(text)
    for name, value in changes.items():
        place, name = content, name.split("__")
        for step in name[:-1]:
            place = place[int(step) if step.isdigit() else step]
        if value is None:
            del place[name[-1]]
        else:
            place[name[-1]] = value
    return json.dumps(content), arrays


@pytest.mark.parametrize("changes, reason", [
    ({"format": "another"}, "format"), ({"format": None}, "format"), ({"version": 2}, "version 2"),
    ({"bands": None}, "bands"), ({"bands": []}, "bands"), ({"bands": [1, 2, 3, 4]}, "bands"),
    ({"bands__0__name": 5}, "name"), ({"bands__0__name": "x" * 2000}, "name"),
    ({"bands__0__wavelength": 0}, "wavelength"),
    ({"bands__0__scale": "1"}, "scale"), ({"bands__0__scale": True}, "scale"), ({"bands__0__scale": 10 ** 19}, ""),
    ({"classes": {}}, "classes"), ({"classes__0__value": 0}, "number"), ({"classes__0__value": 2 ** 40}, "number"),
    ({"classes__0__value": 1.5}, "number"), ({"classes__0__value": True}, "number"),
    ({"classes__0__value": 3}, "order"),
    ({"classes__0__colour": "red; url(x)"}, "colour"), ({"classes__0__samples": -1}, "count"),
    ({"classes__0__name": ["x"]}, "name"), ({"predictor": None}, "predictor"), ({"predictor": []}, "predictor"),
    ({"predictor__family": "os.system"}, "not known"), ({"predictor__family": 1}, "family"),
    ({"predictor__family": "forest"}, "missing"), ({"predictor__method": "x"}, "method"),
    ({"normalisation": "x"}, "normalisation"), ({"normalisation": None}, "normalisation"),
    ({"settings": None}, "settings"), ({"training": "x"}, "training"), ({"method": None}, "method")])
def test_a_description_that_is_none_is_damaged(changes, reason):
    if reason:
        with pytest.raises(Damaged, match=reason):
            model_from_json(*damaged(**changes))
    else:
        model_from_json(*damaged(**changes))


@pytest.mark.parametrize("text", [
    "", "[]", "null", "{", '{"format": NaN}', "[" * 100_000, '{"a": ' + "9" * 100_000 + "}", "\x00"])
def test_a_text_that_is_no_description_is_damaged(text):
    with pytest.raises(Damaged):
        model_from_json(text, {})


def test_fewer_classes_or_bands_than_the_arrays_have_are_damaged():
    text, arrays = model_to_json(the_model())
    content = json.loads(text)
    for name in ("bands", "classes"):
        with pytest.raises(Damaged):
            model_from_json(json.dumps({**content, name: content[name][1:]}), arrays)


def test_an_unknown_role_is_no_role():
    assert model_from_json(*damaged(bands__0__role="<script>")).bands[0].role == ""


def test_one_class_alone_is_damaged_but_for_signatures():
    text, arrays = model_to_json(model_of(every_predictor()["forest"], classes={1: "", 2: "", 3: ""}))
    content = json.loads(text)
    with pytest.raises(Damaged, match="one class"):
        model_from_json(json.dumps({**content, "classes": content["classes"][:1]}), arrays)
