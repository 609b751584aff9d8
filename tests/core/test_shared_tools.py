import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.vectors import box, write_layer
from whiskbroom.core import shared_tools as tools
from whiskbroom.core.errors import InputError, ParameterError


def test_structures():
    assert tools.create_base_structure(3).tolist() == [[1, 1, 1]] * 3
    assert tools.create_circular_structure(1).tolist() == [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
    # 13 cells, as the inventory of Remotior Sensus says.
    assert tools.create_circular_structure(2).sum() == 13 and tools.create_circular_structure(0).tolist() == [[1]]


def test_a_structure_is_read_from_a_file(tmp_path):
    (tmp_path / "k.csv").write_text("1,2,1\n2,4.5,2\n1,2,1\n")
    assert tools.open_structure(tmp_path / "k.csv").tolist() == [[1, 2, 1], [2, 4.5, 2], [1, 2, 1]]
    with pytest.raises(InputError, match="none.csv"):
        tools.open_structure(tmp_path / "none.csv")
    (tmp_path / "code.csv").write_text("__import__('os').getcwd()")
    with pytest.raises(ParameterError, match="must be a number"):
        tools.open_structure(tmp_path / "code.csv")


def test_types_by_name():
    assert tools.data_type_conversion("Byte") is np.uint8 and tools.data_type_conversion("Float32") is np.float32
    assert tools.data_type_conversion("Int64") is np.int64
    with pytest.raises(ParameterError, match="'CFloat32' is no type of pixels"):
        tools.data_type_conversion("CFloat32")


def test_lists_paths_and_texts():
    assert tools.expand_list([[1, 2], [], (3,)]) == [1, 2, 3]
    assert tools.join_path("a", "b.tif").endswith("b.tif")
    assert tools.replace("NIR*(nir) [x]", "nir", r"\1") == r"\1*(\1) [x]"
    assert tools.replace("a.b[c]", ".B[", "-") == "a-c]"


def test_a_colour_is_repeated_by_its_seed():
    import re

    assert re.fullmatch("#[0-9a-f]{6}", tools.random_color())
    assert tools.random_color(5) == tools.random_color(5) != tools.random_color(6)


def test_nan_is_seen_beside_infinities():
    """A sum would be NaN here too."""
    assert not tools.check_nan([np.inf, -np.inf]) and tools.check_nan([1, np.nan])


@pytest.mark.parametrize("low, high, step, expected",
                         [(0, 1, 0.25, [0, 0.25, 0.5, 0.75, 1]), (0, 1, 0.4, [0, 0.4, 0.8, 1.2]),
                          (2, 2, 1, [2]), (0, 0.3, 0.1, [0, 0.1, 0.2, 0.3])])
def test_steps_reach_the_end(low, high, step, expected):
    np.testing.assert_allclose(tools.calculate_steps(low, high, step), expected, atol=1e-15)


def test_steps_do_not_drift():
    """A sum of 0.1 a thousand times is not 100."""
    steps = tools.calculate_steps(0, 1000, 0.1)
    assert len(steps) == 10001 and steps[-1] == 1000


def test_a_histogram_counts_pairs():
    x, y = [1.0, 1.0, 2.0, np.nan, 5.0], [3.0, 3.0, 4.0, 1.0, np.nan]
    histogram, x_edges, y_edges = tools.calculate_2d_histogram(x, y, decimal_round=0)
    assert histogram.sum() == 3, "pairs with a NaN in either are left out, and no other"
    place = np.searchsorted(x_edges, 1.0, side="right") - 1, np.searchsorted(y_edges, 3.0, side="right") - 1
    assert histogram[place] == 2
    assert histogram.shape == (len(x_edges) - 1, len(y_edges) - 1)


@pytest.mark.parametrize("x, y, message",
                         [([1], [1, 2], "one shape"), ([np.nan], [1.0], "no pair"), ([], [], "no pair"),
                          ([0, 1e6], [0, 1e6], "too large")])
def test_histograms_that_cannot_be_are_refused(x, y, message):
    with pytest.raises(ParameterError, match=message):
        tools.calculate_2d_histogram(x, y)


def test_the_distances_of_case_39():
    one, other = [646.25] * 4, [500, 466.667, 466.667, 466.667]
    assert tools.calculate_euclidean_distance(one, other) == pytest.approx(343.7144, abs=1e-3)
    assert tools.calculate_bray_curtis_similarity(one, other) == pytest.approx(84.7269, abs=1e-4)
    assert tools.calculate_spectral_angle(one, other) == pytest.approx(1.740503, abs=1e-4)


def test_distances_of_whole_numbers_do_not_wrap_and_equal_spectra_have_no_angle():
    small = np.array([200, 100], np.uint8)
    assert tools.calculate_euclidean_distance(small, np.array([100, 200], np.uint8)) == pytest.approx(141.4213562)
    assert tools.calculate_spectral_angle([0.1, 0.2, 0.3], [0.2, 0.4, 0.6]) == pytest.approx(0, abs=1e-5)
    assert np.isnan(tools.calculate_spectral_angle([0, 0], [1, 1]))
    assert tools.calculate_spectral_angle([1, 0], [0, 2]) == pytest.approx(90, abs=1e-12)
    assert np.isnan(tools.calculate_bray_curtis_similarity([1, -1], [-1, 1]))
    with pytest.raises(ParameterError, match="equally many values; got 1 and 2"):
        tools.calculate_euclidean_distance([1], [1, 2])


def test_places_of_rasters_and_fields_of_layers(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 3), np.uint8))
    assert tools.get_raster_pixel_size(path) == [10, 10]
    assert tools.get_raster_bbox(tmp_path / "a.tif") == [500000, 4600000, 500030, 4599980]
    layer = write_layer(tmp_path / "a.gpkg", [(box(0, 0, 1, 1), {"class": 1, "näme": "x"})])
    assert tools.get_vector_fields(layer) == ["class", "näme"]
    assert tools.project_point_coordinates(15, 0, "EPSG:4326", "EPSG:32633") == pytest.approx([500000, 0], abs=1e-6)


@pytest.mark.parametrize(("x", "y", "size"), [(500015, 4599985, 6), (500035, 4599985, 3)])
def test_a_region_grows_around_a_point(tmp_path, x, y, size):
    path = write_raster(tmp_path / "a.tif", np.array([[[5, 5, 5, 9], [5, 5, 5, 9], [1, 1, 1, 9]]], np.uint8))
    out = tools.region_growing_polygon(x, y, path, tmp_path / "out.gpkg", 1, 9, 0)
    assert tools.get_vector_fields(out) == ["pixels", "distance"]
    from whiskbroom.core.vector.read import read_features

    assert read_features(out).fields["pixels"] == [size]


def test_a_point_outside_grows_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((1, 3, 3), np.uint8))
    with pytest.raises(InputError, match="No point of -5, 5"):
        tools.region_growing_polygon(-5, 5, [path], tmp_path / "out.gpkg")
