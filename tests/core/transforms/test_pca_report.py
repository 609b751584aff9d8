import numpy as np
import pytest
from helpers.languages import Shouting

from whiskbroom.core.bands.band import Band
from whiskbroom.core.transforms.pca_report import component_name, component_page, component_rows
from whiskbroom.core.transforms.principal_components import PrincipalComponents

COVARIANCE = np.array([[4.0, 0.0], [0.0, 1.0]])


def bands(*names):
    return [Band(name) for name in names]


@pytest.fixture
def components():
    return PrincipalComponents.of(bands("red", "nir"), 10, np.array([5.0, 7.0]), COVARIANCE, "covariance")


def test_the_table_has_all_that_remotior_sensus_gives_and_means(components):
    columns, rows = component_rows(components)
    assert columns == ["Statistic", "Of", "red", "nir", "Eigenvalue", "Accounted variance [%]",
                       "Cumulative variance [%]"]
    assert rows == [
        ["Covariance", "red", 4, 0, None, None, None],
        ["Covariance", "nir", 0, 1, None, None, None],
        ["Correlation", "red", 1, 0, None, None, None],
        ["Correlation", "nir", 0, 1, None, None, None],
        ["Mean", "", 5, 7, None, None, None],
        ["Standard deviation", "", 2, 1, None, None, None],
        ["Eigenvector", "PC1", 1, 0, 4, 80, 80],
        ["Eigenvector", "PC2", 0, 1, 1, 20, 100],
    ]


def test_components_are_numbered_from_1():
    assert [component_name(place) for place in (0, 9)] == ["PC1", "PC10"]


def test_bands_of_one_name_get_columns_of_different_names():
    columns, _ = component_rows(PrincipalComponents.of(bands("red", "Red", "of"), 9, np.zeros(3),
                                                       np.diag([3.0, 2, 1]), "covariance"))
    assert columns[:5] == ["Statistic", "Of", "red", "Red 2", "of 2"]


def test_the_page_shows_each_matrix_and_marks_what_is_kept(components, tmp_path):
    component_page(str(tmp_path / "page.html"), components, 1)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    for heading in ("Variance of the components", "Eigenvectors", "Means and standard deviations", "Covariance",
                    "Correlation"):
        assert f"<h2>{heading}</h2>" in text
    assert text.count(">kept<") == 1 and "80.0000" in text and "covariance matrix" in text


def test_the_page_is_in_the_language_of_the_run(components, tmp_path):
    component_page(str(tmp_path / "page.html"), components, 1, Shouting())
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<h2>EIGENVECTORS</h2>" in text and "80,0000" in text and "THE COVARIANCE MATRIX" in text and ">red<" in text


def test_a_band_that_does_not_vary_leaves_its_correlation_empty(tmp_path):
    components = PrincipalComponents.of(bands("a", "b"), 9, np.zeros(2), np.diag([3.0, 0]), "covariance")
    component_page(str(tmp_path / "page.html"), components, 2)
    assert "nan" not in (tmp_path / "page.html").read_text(encoding="utf-8")
