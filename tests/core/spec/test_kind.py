import copy
import pickle

import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec import REQUIRED, Number, Raster


def test_required_is_one_value_also_after_copying_and_pickling():
    assert copy.deepcopy(REQUIRED) is REQUIRED
    assert pickle.loads(pickle.dumps(REQUIRED)) is REQUIRED
    assert repr(REQUIRED) == "REQUIRED"


def test_a_parameter_is_required_unless_it_has_a_default():
    assert Raster("input", "Raster", "One.").required
    assert not Raster("input", "Raster", "One.", default=None).required
    assert not Number("n", "N", "N.", default=0).required


def test_the_kind_is_the_name_of_its_class():
    assert Number("n", "N", "N.").kind == "Number"


def test_a_long_value_is_shown_by_its_ends():
    with pytest.raises(ParameterError) as error:
        Number("n", "N", "N.").check("start" + "x" * 5000 + "end.tif")
    assert len(str(error.value)) < 220
    assert "'start" in str(error.value) and str(error.value).endswith("end.tif'.")
