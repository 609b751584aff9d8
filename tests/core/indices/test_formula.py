import pytest

from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.formula import constants_of, expression_of, letters_of, role_of


@pytest.mark.parametrize("name, letters, constants", [
    ("NDVI", ("N", "R"), ()), ("EVI", ("N", "R", "B"), ("g", "C1", "C2", "L")),
    ("kNDVI", ("N", "R"), ("sigma",)), ("kEVI", ("N", "R", "B"), ("g", "C1", "C2", "L", "sigma")),
    ("DVIplus", ("N", "R", "G"), ("lambdaN", "lambdaR", "lambdaG")), ("VVVHD", ("VV", "VH"), ())])
def test_bands_and_constants_of_formulas(name, letters, constants):
    found = indices()[name]
    assert set(letters_of(found)) == set(letters) and set(constants_of(found)) == set(constants)


@pytest.mark.parametrize("kernel, constants", [("rbf", {"sigma"}), ("linear", set()), ("polynomial", {"c", "p"})])
def test_kernels_bring_their_constants(kernel, constants):
    assert set(constants_of(indices()["kNDVI"], kernel)) == constants


@pytest.mark.parametrize("letter, role", [("N", "nir"), ("N2", "nir08"), ("A", "coastal"), ("RE1", "rededge1"),
                                          ("S2", "swir2"), ("T", "thermal"), ("VH", "vh"), ("L", ""), ("x", "")])
def test_letters_mean_roles(letter, role):
    assert role_of(letter) == role


def test_constants_become_numbers_in_brackets():
    """A negative number keeps its sign under a power."""
    assert expression_of(indices()["SAVI"], {"L": -0.5}) == "(1.0 + (-0.5)) * (N - R) / (N + R + (-0.5))"


def test_numbers_keep_all_digits():
    assert "(0.1)" in expression_of(indices()["WDRVI"], {"alpha": 0.1}) and "(1e-10)" in expression_of(
        indices()["WCI1"], {"epsilon": 1e-10})


@pytest.mark.parametrize("kernel, values, expected", [
    ("linear", {}, "(N * N) / (N * R)"), ("polynomial", {"c": 1.0, "p": 2.0},
                                          "((N * N + (1.0)) ** (2.0)) / ((N * R + (1.0)) ** (2.0))"),
    ("rbf", {"sigma": 0.5},
     "exp(-((N - N) ** 2) / (2 * (0.5) ** 2)) / exp(-((N - R) ** 2) / (2 * (0.5) ** 2))"),
    ("rbf", {}, "exp(-((N - N) ** 2) / (2 * (0.5 * (N + N)) ** 2)) / "
                "exp(-((N - R) ** 2) / (2 * (0.5 * (N + R)) ** 2))")])
def test_kernels_become_formulas(kernel, values, expected):
    assert expression_of(indices()["kRVI"], values, kernel) == expected
