from helpers.models import model_of, scene_predictor

from whiskbroom.core.language import ENGLISH
from whiskbroom.core.model.model import ModelClass


def test_the_legend_has_all_classes_and_the_value_of_none():
    model = model_of(scene_predictor(), classes={2: "Water", 5: "", 7: "Town", 9: "Wood"})
    assert [(entry.value, entry.name) for entry in model.legend(ENGLISH).entries] == [
        (0, "Unclassified"), (2, "Water"), (5, "Class 5"), (7, "Town"), (9, "Wood")]


def test_colours_of_the_training_layer_are_kept():
    model = model_of(scene_predictor())
    coloured = type(model)(**{**vars(model), "classes": (ModelClass(1, "Water", "#102030"), *model.classes[1:])})
    assert coloured.legend(ENGLISH).entries[1].colour == (16, 32, 48)
