import numpy as np
import pytest
import whiskbroom
from helpers.rasters import NORTH_UP, write_raster
from helpers.vectors import pixel_box, write_layer
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandsets import create
from whiskbroom.core.raster.signature_catalog import SpectralSignaturesCatalog

VALUES = np.random.default_rng(6).integers(0, 900, (2, 30, 30)).astype(np.uint16)


@pytest.fixture
def catalog(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES)
    layer = write_layer(tmp_path / "a.gpkg", [
        (pixel_box(2, 2, 6, 9, NORTH_UP), {"macroclass_id": 1, "class_id": 11, "name": "Oak"}),
        (pixel_box(10, 2, 16, 9, NORTH_UP), {"macroclass_id": 1, "class_id": 11, "name": "Oak"}),
        (pixel_box(20, 12, 26, 19, NORTH_UP), {"macroclass_id": 2, "class_id": 20, "name": "Lake"})])
    bandset = create(path, wavelengths=[490, 560], unit="nm", multiplicative_factors=0.001)
    made = SpectralSignaturesCatalog(bandset=bandset)
    made.import_vector(layer, class_name_field="name")
    return made


def test_every_feature_has_its_signature_in_the_values_of_the_band_set(catalog):
    """TOOLS.md section 2.2: factors of a band set are not passed on by Remotior Sensus."""
    assert [(s.macroclass, s.class_id, s.name, s.count) for s in catalog] == [
        (1, 11, "Oak", 28), (1, 11, "Oak", 42), (2, 20, "Lake", 42)]
    assert np.allclose(catalog.signatures["1"].values, VALUES[:, 2:6, 2:9].mean(axis=(1, 2)) / 1000, rtol=1e-6)
    assert np.allclose(catalog.signatures["1"].wavelengths, [0.49, 0.56])


def test_the_merged_signature_is_that_of_all_pixels_and_the_parts_stay(catalog):
    merged = catalog.merge_signatures_by_id(["2", "1"], class_name="Oaks", class_id=12)
    pixels = np.concatenate([VALUES[:, 2:6, 2:9].reshape(2, -1), VALUES[:, 10:16, 2:9].reshape(2, -1)], axis=1) / 1000
    found = catalog.signatures[merged]
    assert (merged, len(catalog), found.count, found.class_id, found.macroclass) == ("4", 4, 70, 12, 1)
    assert np.allclose(found.values, pixels.mean(axis=1), rtol=1e-6)
    assert np.allclose(found.std, pixels.std(axis=1, ddof=1), rtol=1e-5)


def test_signatures_by_hand_take_the_wavelengths_of_the_band_set(catalog):
    catalog.add_spectral_signature([0.1, 0.2], 3, 30, class_name="Sand", min_dist_thr=0.5, max_like_thr=0, unit="nm")
    found = catalog.signatures["4"]
    assert np.allclose(found.wavelengths, [0.49, 0.56]) and found.thresholds == {"minimum_distance": 0.5}
    catalog.add_spectral_signature([0.1], wavelength_list=[665], unit="nm", signature_id="red")
    assert catalog.signatures["red"].wavelengths.tolist() == [0.665]


@pytest.mark.parametrize("name", ["a.json", "a.csv"])
def test_what_is_saved_can_be_loaded_and_imported(catalog, tmp_path, name):
    path = catalog.save(tmp_path / name, ["3", "1"])
    other = SpectralSignaturesCatalog()
    other.load(path)
    assert [s.name for s in other] == ["Lake", "Oak"]
    other.import_file(path)
    assert [s.name for s in other] == ["Lake", "Oak"] * 2 and len(set(other.signatures)) == 4


def test_distances_plots_colours_and_removal(catalog):
    one, other = catalog.signatures["1"].values, catalog.signatures["3"].values
    assert catalog.calculate_euclidean_distance("1", "3") == pytest.approx(np.linalg.norm(one - other), rel=1e-12)
    cosine = one @ other / np.linalg.norm(one) / np.linalg.norm(other)
    assert catalog.calculate_spectral_angle("1", "3") == pytest.approx(np.degrees(np.arccos(cosine)), rel=1e-6)
    similarity = 100 - 100 * np.abs(one - other).sum() / (one + other).sum()
    assert catalog.calculate_bray_curtis_similarity("1", "3") == pytest.approx(similarity, rel=1e-12)
    assert 0 < catalog.separability("1", "3").jeffries_matusita < 2
    catalog.set_macroclass_color(1, "#112233")
    assert catalog.plot_catalog().get_signature_color() == ["#112233", "#112233", "#000000"]
    assert catalog.export_signature_values_for_plot("3").class_name == "Lake"
    catalog.remove_signature_by_id("1")
    assert list(catalog.signatures) == ["2", "3"] and catalog.macroclasses == {1: "", 2: ""}


def test_signatures_of_features_need_a_band_set(tmp_path):
    with pytest.raises(ParameterError, match="has no band set"):
        SpectralSignaturesCatalog().import_vector("a.gpkg")
    with pytest.raises(InputError):
        SpectralSignaturesCatalog(BandSet()).import_vector("a.gpkg")


def test_the_session_has_the_classes():
    with whiskbroom.Session() as session:
        assert session.spectral_signatures_catalog is SpectralSignaturesCatalog
        plots = session.spectral_signatures_plot_catalog(session.spectral_signatures_plot([1], [0.5]))
        assert plots.get_signature_count() == 1
