import csv

import numpy as np
import pytest
from helpers.rasters import of_band, read_filled, read_raster, read_valid, write_raster
from whiskbroom.core.errors import InputError, OutputError, ParameterError

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def small_set(shared_data):
    return [str(shared_data("small_band_sets") / "S2_2020-01-01" / f"S2_{band}.tif") for band in BANDS]


def read_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {(row["Statistic"], row["Of"]): row for row in csv.DictReader(file)}


def test_case_24_the_four_bands_of_the_small_set(small_set, session, tmp_path):
    """TOOLS.md section 6, case 24, computed with numpy; Remotior Sensus 0.7.5 prints r = -0.7860 and 0.8709."""
    result = session.band_pca(input_bands=small_set, output_path=str(tmp_path / "pc.tif"), output_table=True)
    table = read_table(result.output_table)
    components = [table["Eigenvector", f"PC{number}"] for number in (1, 2, 3, 4)]
    assert [float(row["Eigenvalue"]) for row in components] == pytest.approx(
        [208171.1075, 2408.3773, 1762.4219, 473.6804], abs=5e-5)
    assert [float(row["Accounted variance [%]"]) for row in components] == pytest.approx(
        [97.8176, 1.1317, 0.8281, 0.2226], abs=5e-5)
    assert float(table["Correlation", "S2_B02"]["S2_B03"]) == pytest.approx(0.954949, abs=5e-7)
    assert float(table["Correlation", "S2_B04"]["S2_B08"]) == pytest.approx(0.986836, abs=5e-7)
    assert result.kept_components == 4 and result.kept_variance == pytest.approx(100) and result.pixels == 252


def test_the_scores_are_those_of_numpy(small_set, session, tmp_path):
    result = session.band_pca(input=small_set, output=str(tmp_path / "pc.tif"))
    flat = np.concatenate([read_raster(path).reshape(1, -1) for path in small_set]).astype(float)
    _, vectors = np.linalg.eigh(np.cov(flat))
    expected = vectors.T[::-1] @ (flat - flat.mean(axis=1, keepdims=True))
    found = read_raster(result.path).reshape(4, -1)
    np.testing.assert_allclose(np.abs(found), np.abs(expected), atol=1e-3)
    assert [of_band(result.path, "GetDescription", number) for number in (1, 4)] == ["PC1", "PC4"]


def test_the_table_is_whole_whatever_number_of_components_is_kept(small_set, session, tmp_path):
    """Remotior Sensus 0.7.5 lists one component more than it was asked for, and leaves the others out."""
    result = session.band_pca(input=small_set, number_components=2, output=str(tmp_path / "pc.tif"), output_table=True)
    table = read_table(result.output_table)
    assert [key[1] for key in table if key[0] == "Eigenvector"] == ["PC1", "PC2", "PC3", "PC4"]
    assert read_raster(result.path).shape[0] == result.kept_components == 2
    assert result.kept_variance == pytest.approx(97.8176 + 1.1317, abs=1e-4)


@pytest.mark.parametrize("share, number", [(97.8, 1), (97.9, 2), (99.9, 4)])
def test_a_share_of_the_variance_chooses_the_number(small_set, session, tmp_path, share, number):
    result = session.band_pca(input=small_set, variance=share, output=str(tmp_path / "pc.tif"))
    assert read_raster(result.path).shape[0] == result.kept_components == number


def test_by_correlation_the_scores_are_those_of_standardised_bands(small_set, session, tmp_path):
    """Remotior Sensus 0.7.5 gives covariances of about a million and scores that are not normalised."""
    result = session.band_pca(input=small_set, normalize=True, output=str(tmp_path / "pc.tif"))
    flat = np.concatenate([read_raster(path).reshape(1, -1) for path in small_set]).astype(float)
    standardised = (flat - flat.mean(axis=1, keepdims=True)) / flat.std(axis=1, ddof=1, keepdims=True)
    values, vectors = np.linalg.eigh(np.corrcoef(flat))
    assert result.extra["eigenvalues"] == pytest.approx(values[::-1]) and sum(values) == pytest.approx(4)
    found = read_raster(result.path).reshape(4, -1)
    np.testing.assert_allclose(np.abs(found), np.abs(vectors.T[::-1] @ standardised), atol=1e-5)


def test_the_transform_of_one_date_fits_another_whose_bands_come_in_another_order(session, tmp_path):
    random = np.random.default_rng(2)
    one, other = random.integers(100, 4000, (2, 3, 30, 40)).astype(np.uint16)
    first = write_raster(tmp_path / "2020.tif", one, names=("green", "red", "nir"))
    second = write_raster(tmp_path / "2021.tif", other[[2, 0, 1]], names=("nir", "green", "red"))
    made = session.band_pca(input=first, output=str(tmp_path / "pc2020.tif"), output_transform=True)
    used = session.band_pca(input=second, transform=made.output_transform, output=str(tmp_path / "pc2021.tif"))
    expected = made.extra["eigenvectors"] @ (other - one.mean(axis=(1, 2), keepdims=True)).reshape(3, -1)
    np.testing.assert_allclose(read_raster(used.path).reshape(3, -1), expected, atol=1e-3)


def test_the_inverse_gives_the_bands_back(small_set, session, tmp_path, heard):
    made = session.band_pca(input=small_set, output=str(tmp_path / "pc.tif"), output_transform=True)
    back = session.band_pca(input=made.path, inverse=True, transform=made.output_transform,
                            output=str(tmp_path / "back.tif"))
    bands = np.concatenate([read_raster(path) for path in small_set])
    np.testing.assert_allclose(read_raster(back.path), bands, atol=1e-3)
    assert of_band(back.path, "GetDescription", 4) == "S2_B08" and not heard.warnings


def test_the_inverse_of_two_components_lacks_the_variance_of_the_others(small_set, session, tmp_path):
    made = session.band_pca(input=small_set, components=2, output=str(tmp_path / "pc.tif"), output_transform=True)
    back = session.band_pca(input=made.path, inverse=True, transform=made.output_transform,
                            output=str(tmp_path / "back.tif"))
    bands = np.concatenate([read_raster(path) for path in small_set]).astype(float)
    lost = ((read_raster(back.path) - bands) ** 2).sum() / 251
    assert lost == pytest.approx(1762.4219 + 473.6804, abs=0.1)


def test_nodata_in_one_band_is_nodata_in_all_components_and_in_no_statistic(session, tmp_path):
    values = np.random.default_rng(3).integers(1, 200, (3, 12, 12)).astype(np.uint8)
    values[1, 3, 4] = values[0, 7, 7] = 0
    result = session.band_pca(input=write_raster(tmp_path / "a.tif", values, nodata=0), output=str(tmp_path / "pc.tif"))
    valid = read_valid(result.path)
    assert not valid[:, 3, 4].any() and not valid[:, 7, 7].any() and valid.sum() == 3 * 142
    kept = values.astype(float)[:, valid[0]]
    np.testing.assert_allclose(result.extra["covariance"], np.cov(kept), rtol=1e-12)
    assert np.nanmean(read_filled(result.path)[0]) == pytest.approx(0, abs=1e-4)


def test_the_landsat_scene_has_the_components_that_scikit_learn_finds(shared_data, session, tmp_path):
    decomposition = pytest.importorskip("sklearn.decomposition")
    path = str(next((shared_data("landsat7_olinda")).glob("*.tif")))
    result = session.band_pca(input=path, components=3, output=str(tmp_path / "pc.tif"))
    valid = read_valid(path).all(axis=0)
    samples = read_raster(path)[:, valid].T.astype(float)
    theirs = decomposition.PCA(3).fit(samples)
    np.testing.assert_allclose(result.extra["eigenvalues"][:3], theirs.explained_variance_, rtol=1e-8)
    np.testing.assert_allclose(np.abs(read_raster(result.path)[:, valid].T), np.abs(theirs.transform(samples)),
                               atol=1e-3)


@pytest.mark.parametrize("given, words", [
    ({"components": 2, "variance": 90}, "components and variance both say how many components are kept"),
    ({"inverse": True}, "transform is needed for inverse"),
    ({"transform": "a.json", "output_transform": "b.json"}, "output_transform saves a transform that is computed here"),
    ({"components": 0}, "components must be a whole number of at least 1"),
    ({"components": 5}, "components must be at most 4, the number of bands; got 5."),
    ({"variance": 101}, "variance must be a number from 0 to 100")])
def test_a_wrong_call_is_told(small_set, session, tmp_path, given, words):
    with pytest.raises(ParameterError, match=words):
        session.band_pca(input=small_set, output=str(tmp_path / "pc.tif"), **given)
    assert not (tmp_path / "pc.tif").exists()


def test_a_file_that_is_no_transform_is_told(small_set, session, tmp_path):
    (tmp_path / "t.json").write_text("{}")
    with pytest.raises(InputError, match="t.json is no saved transform"):
        session.band_pca(input=small_set, transform=str(tmp_path / "t.json"), output=str(tmp_path / "pc.tif"))


def test_the_transform_may_not_be_overwritten_by_an_output(small_set, session, tmp_path):
    made = session.band_pca(input=small_set, output=str(tmp_path / "pc.tif"), output_transform=True)
    with pytest.raises(OutputError, match="is also an input"):
        session.band_pca(input=small_set, transform=made.output_transform, output=str(tmp_path / "b.tif"),
                         output_html=made.output_transform)


def test_bands_of_two_resolutions_are_taken_together_where_a_grid_is_chosen(shared_data, session, tmp_path):
    paths = [str(shared_data("small_band_sets") / "S2_2020-01-01" / f"S2_{band}.tif") for band in ("B02", "B05")]
    with pytest.raises(InputError, match="not on the same grid"):
        session.band_pca(input=paths, output=str(tmp_path / "pc.tif"))
    result = session.band_pca(input=paths, grid="finest", output=str(tmp_path / "pc.tif"))
    coarse = np.kron(read_raster(paths[1])[0], np.ones((2, 2)))
    expected = np.cov(read_raster(paths[0])[0].ravel(), coarse.ravel())
    np.testing.assert_allclose(result.extra["covariance"], expected, rtol=1e-12)


def test_a_further_nodata_value_and_an_extent_leave_pixels_out(session, tmp_path):
    values = np.random.default_rng(4).integers(1, 200, (2, 10, 12)).astype(np.uint8)
    values[0, 2, 2] = values[1, 5, 7] = 255
    path = write_raster(tmp_path / "a.tif", values)
    result = session.band_pca(input=path, nodata_value=255, extent_list=[500000, 4600000, 500100, 4599920],
                              output=str(tmp_path / "pc.tif"))
    kept = values[:, :8, :10].reshape(2, -1)[:, (values[:, :8, :10] != 255).all(axis=0).ravel()].astype(float)
    assert result.pixels == 78 and read_raster(result.path).shape == (2, 8, 10)
    np.testing.assert_allclose(result.extra["covariance"], np.cov(kept), rtol=1e-12)
