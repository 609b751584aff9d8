import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec import RasterNames

NAMES = RasterNames("names", "Names", "What they are called.")


@pytest.mark.parametrize("value, names", [("nir", ("nir",)), ("nir; my red", ("nir", "my red")),
                                          (["a", " b "], ("a", "b")),
                                          ("a\nb", ("a", "b")), ("a, b", ("a, b",))])
def test_names_are_a_list_or_a_text_with_semicolons(value, names):
    assert NAMES.check(value) == names


@pytest.mark.parametrize("value", ["", " ; ", [], ["a", ""], [3], 3])
def test_what_is_no_name_is_refused(value):
    with pytest.raises(ParameterError, match="^names must be a list of names, in the order of the rasters; got"):
        NAMES.check(value)
