import pytest

from whiskbroom.algorithms import ALL
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec.classification import BY_SIGNATURE, CLASSIFICATION_PARAMETERS, training_values
from whiskbroom.core.spec.training import METHODS

TOOL = ALL["band_classification"]
BY_NAME = {parameter.name: parameter for parameter in CLASSIFICATION_PARAMETERS}
TRAINING = {"input": "a.tif", "output": "m.tif", "training": "t.gpkg", "class_field": "c"}


def test_every_method_can_be_chosen_and_those_by_signature_stand_where_qgis_has_them_stored():
    keys = BY_NAME["method"].keys
    assert set(keys) == set(METHODS) and keys[:3] == BY_SIGNATURE
    assert BY_NAME["normalization"].keys == ("automatic", "none", "z_score", "linear_scaling")


@pytest.mark.parametrize("said, method", [
    ("minimum distance", "minimum_distance"), ("maximum likelihood", "maximum_likelihood"),
    ("spectral angle mapping", "spectral_angle"), ("random forest", "random_forest"), ("rf", "random_forest"),
    ("support vector machine", "support_vector_machine"), ("multi-layer perceptron", "multilayer_perceptron")])
def test_remotior_sensus_names_are_understood(said, method):
    values = TOOL.bind({**TRAINING, "algorithm_name": said, "rf_number_trees": 7, "svm_c": 2, "mlp_max_iter": 9})
    assert values.method == method and (values.trees, values.cost, values.rounds) == (7, 2, 9)


def test_the_texts_tell_the_numbers_of_the_training_tools():
    help_text = BY_NAME["max_samples"].help
    for method in ("support_vector_machine", "nearest_neighbours"):
        assert METHODS[method].most == 2000 and "2000" in help_text
    assert METHODS["random_forest"].most == METHODS["gradient_boosting"].most == 10000 and "10000" in help_text
    for name in ("rounds", "learning_rate", "penalty"):
        own = [ALL[tool].parameter(name).default for tool in ("train_mlp", "train_gradient_boosting")]
        assert "Left out, {} or {}.".format(*(f"{number:f}".rstrip("0").rstrip(".") for number in own)) in BY_NAME[
            name].help
    assert {method for method, found in METHODS.items() if found.normalization == "z_score"} == {
        "support_vector_machine", "multilayer_perceptron", "nearest_neighbours"}


def test_options_say_what_their_training_tools_need():
    tools = {"support_vector_machine": "svm", "multilayer_perceptron": "mlp", "nearest_neighbours": "knn"}
    for option in BY_NAME["method"].options:
        assert option.needs == ALL["train_" + tools.get(option.key, option.key)].needs


@pytest.mark.parametrize("changes, words", [
    ({"training": None}, "got none"), ({"catalogue": "c.json"}, "got training, catalogue"),
    ({"training": None, "catalogue": "c.json"}, "class_field is of training areas"),
    ({"training": None, "class_field": None, "model": "m.wbmodel", "only_fit": True, "output_model": "n.wbmodel"},
     "leave out macroclass and only_fit"),
    ({"training": None, "class_field": None, "model": "m.wbmodel", "priors": "1=1"}, "no part in a saved model"),
    ({"macroclass": True}, "macroclass_field is needed"), ({"macroclass_name_field": "n"}, "needs macroclass_field"),
    ({"threshold": 1, "threshold_field": "t"}, "exclude each other"), ({"only_fit": True}, "needs output_model")])
def test_what_does_not_fit_is_refused(changes, words):
    with pytest.raises(ParameterError, match=words):
        TOOL.bind({**TRAINING, **changes})


def test_a_model_knows_its_own_method():
    assert TOOL.bind({"input": "a.tif", "output": "m.tif", "model": "m.wbmodel", "method": "rf"}).model == "m.wbmodel"


@pytest.mark.parametrize("changes, most, normalization, shares", [
    ({"method": "svm"}, 2000, "z_score", False), ({"method": "svm", "threshold": 0.5}, 2000, "z_score", True),
    ({"method": "svm", "output_confidence": "c.tif"}, 2000, "z_score", True),
    ({"method": "rf", "normalization": "z_score", "max_samples": 5}, 5, "none", False),
    ({"method": "knn", "normalization": "none"}, 2000, "none", False),
    ({"method": "mlp", "normalization": "linear_scaling"}, 10000, "linear_scaling", False),
    ({"method": "md", "folds": 2}, 2 ** 62, "none", False)])
def test_what_is_left_out_is_what_the_method_chooses(changes, most, normalization, shares):
    values = training_values(TOOL.bind({**TRAINING, **changes}))
    assert (values.max_samples, values.normalization, values.probability) == (most, normalization, shares)
