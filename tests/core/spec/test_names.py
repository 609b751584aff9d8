import pytest

from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spec import Names, Option

INDICES = Names("indices", "Indices", "Which.", options=tuple(
    Option(name, f"{name}: an index") for name in ("NDVI", "BAI", "BaI", "EVI")))


@pytest.mark.parametrize("value, names", [
    ("NDVI", ("NDVI",)), ("BaI, NDVI", ("BaI", "NDVI")), (["BAI", "BaI"], ("BAI", "BaI")),
    ("ndvi\nevi", ("NDVI", "EVI")), (" Evi ", ("EVI",))])
def test_names_count_as_written_and_else_in_any_case(value, names):
    assert INDICES.check(value) == names


@pytest.mark.parametrize("value", ["bai", "NDVI, ndvi", "SAVI", "", [], 3, [None], ["NDVI", 3]])
def test_names_that_are_none_or_could_be_two_are_refused(value):
    with pytest.raises(ParameterError, match="^indices must be one or several of 4 names, such as NDVI, BAI, BaI; got"):
        INDICES.check(value)
