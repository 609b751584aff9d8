import json

import numpy as np
import pytest

from whiskbroom.core.bands.band import Band
from whiskbroom.core.errors import InputError
from whiskbroom.core.transforms.principal_components import PrincipalComponents
from whiskbroom.core.transforms.transform_text import transform_as_text, transform_from_text

BANDS = Band("blå"), Band("red", wavelength=0.665), Band("nir", wavelength=0.842)
SAMPLES = np.random.default_rng(1).normal(size=(50, 3)) * [1, 20, 0.003] + [5, 1e6, 0]


@pytest.fixture(params=["covariance", "correlation"])
def components(request):
    return PrincipalComponents.of(BANDS, 50, SAMPLES.mean(axis=0), np.cov(SAMPLES.T), request.param)


def test_what_is_read_back_is_what_was_written_to_the_last_digit(components):
    back = transform_from_text(transform_as_text(components, ["scene.tif"]), "t.json")
    assert (back.names, back.matrix, back.pixels) == (components.names, components.matrix, 50)
    assert back.wavelengths == components.wavelengths == (None, 0.665, 0.842)
    for name in ("means", "covariance", "values", "vectors", "units"):
        assert getattr(back, name).tobytes() == getattr(components, name).tobytes()


def test_the_file_is_plain_json_of_a_stated_version(components):
    content = json.loads(transform_as_text(components, ["scene.tif"]))
    assert content["format"] == "whiskbroom principal components" and content["version"] == 1
    assert content["bands"] == ["blå", "red", "nir"] and content["sources"] == ["scene.tif"]


def changed(**entries):
    components = PrincipalComponents.of(BANDS, 50, SAMPLES.mean(axis=0), np.cov(SAMPLES.T), "correlation")
    return json.dumps({**json.loads(transform_as_text(components, [])), **entries})


@pytest.mark.parametrize("text, reason", [
    ("", "Expecting value: line 1 column 1 (char 0)."),
    ("{\"format\": 1", "Expecting ',' delimiter: line 1 column 13 (char 12)."),
    ("[1, 2]", "it lacks the entry \"format\": \"whiskbroom principal components\"."),
    (changed(format="other"), "it lacks the entry \"format\": \"whiskbroom principal components\"."),
    (changed(bands=[]), "its entry bands must be a list of names."),
    (changed(bands=["a", 2, "c"]), "its entry bands must be a list of names."),
    (changed(wavelengths=[0.5, None]), "its entry wavelengths must be a number above 0 or null for each band."),
    (changed(wavelengths=[0.5, None, 0]), "its entry wavelengths must be a number above 0 or null for each band."),
    (changed(wavelengths=[0.5, None, "x"]), "its entry wavelengths must be a number above 0 or null for each band."),
    (changed(matrix="both"), "its entry matrix must be covariance or correlation."),
    (changed(pixels=1), "its entry pixels must be a whole number of at least 2."),
    (changed(pixels=True), "its entry pixels must be a whole number of at least 2."),
    (changed(means=[1, 2]), "its entry means must be 3 numbers."),
    (changed(means=[1, 2, "x"]), "its entry means must be 3 numbers."),
    (changed(means=[1, 2, None]), "its entry means must be 3 numbers."),
    (changed(means=[1, 2, 10**400]), "its entry means must be 3 numbers."),
    (changed(covariance=[[1, 2], [3]]), "its entry covariance must be 3 x 3 numbers."),
    (changed(covariance=(-np.eye(3)).tolist()), "its entry covariance must be a matrix with variances above 0."),
    (changed(covariance=np.diag([1.0, 0, 1]).tolist()),
     "its entry covariance must be a matrix with variances above 0."),
    (changed(eigenvalues=[1, 2, 3]), "its entry eigenvalues must be numbers of at least 0 in descending order."),
    (changed(eigenvalues=[2, 1, -1]), "its entry eigenvalues must be numbers of at least 0 in descending order."),
    (changed(eigenvalues=[0, 0, 0]), "its entry eigenvalues must be numbers of at least 0 in descending order."),
    (changed(eigenvectors=np.ones((3, 3)).tolist()), "its entry eigenvectors must be orthogonal rows of length 1."),
    (changed(means=[1, 2, float("nan")]), "NaN is no number of JSON."),
    (changed(means=[1, 2, float("inf")]), "Infinity is no number of JSON."),
])
def test_a_file_that_is_none_or_contradicts_itself_is_told(text, reason):
    with pytest.raises(InputError) as error:
        transform_from_text(text, "t.json")
    assert str(error.value) == f"t.json is no saved transform: {reason}"


def test_a_later_version_is_told():
    with pytest.raises(InputError, match="t.json is of version 2 of the format, and version 1 can be read"):
        transform_from_text(changed(version=2), "t.json")


def test_a_very_deep_text_is_no_crash():
    with pytest.raises(InputError, match="t.json is no saved transform"):
        transform_from_text("[" * 100_000, "t.json")
