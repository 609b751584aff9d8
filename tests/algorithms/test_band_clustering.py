import csv
import json

import numpy as np
import pytest
from helpers.absent import hide
from helpers.clusters import clouds
from helpers.rasters import of_band, open_raster, read_filled, read_raster, read_valid, write_raster
from helpers.scene import SPECTRA, make_scene
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.model_file import read_model
from whiskbroom.core.raster.signature_files import read_catalogue

SIZE = (40, 50)
CENTRES = [[200, 900, 300], [1500, 500, 800], [900, 1800, 2500]]


@pytest.fixture
def three(tmp_path):
    """A raster of three clusters that stand apart, NoData in a corner, and the cluster of each pixel."""
    pixels, truth = clouds(np.array(CENTRES), SIZE[0] * SIZE[1] // 3 + 1, 40)
    image = pixels[:, :SIZE[0] * SIZE[1]].reshape(3, *SIZE).clip(1).astype(np.uint16)
    image[1, :5, :5] = 0
    return write_raster(tmp_path / "three.tif", image, nodata=0), truth[:SIZE[0] * SIZE[1]].reshape(SIZE)


def run(session, folder, image, **given):
    return session.band_clustering(input=image, output=str(folder / "map.tif"), **given)


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def pairs(labels, truth):
    """The pairs of label and true cluster that occur among valid pixels."""
    found = read_raster(labels)[0]
    valid = read_valid(labels)[0]
    return set(zip(found[valid].tolist(), truth[valid].tolist()))


@pytest.mark.parametrize("method", ["k_means", "mini_batch", "isodata"])
@pytest.mark.parametrize("seeds", ["random", "plus_plus", "band_mean", "standard_deviation"])
def test_clusters_that_stand_apart_are_found_from_any_seeds(session, tmp_path, three, method, seeds):
    """TOOLS.md 2.4: in Remotior Sensus three come out as two from band means, and by chance from random pixels."""
    image, truth = three
    given = {"silhouette_pixels": 0, "batch_size": 300, "method": method, "seeds": seeds}
    result = run(session, tmp_path, image, clusters=3, **given)
    found = pairs(result.path, truth)
    # k-means may end in another minimum where two random pixels of one cloud begin.
    assert result.clusters_found == 3
    if seeds != "random" or method == "isodata":
        assert found == {(1, 0), (2, 1), (3, 2)}


def test_every_iteration_takes_all_bands_and_comes_nearer(session, tmp_path, three):
    """TOOLS.md 2.4: there one band decides from the second iteration on, and 1, 2, 3 and 10 iterations are the same."""
    pixels = np.random.default_rng(0).integers(0, 999, (2, 2000))
    image, inertias = write_raster(tmp_path / "even.tif", pixels.reshape(2, 40, 50).astype(np.uint16)), []
    centres = pixels.min(axis=1) + (np.arange(4) + 0.5)[:, None] / 4 * np.ptp(pixels, axis=1)
    for iterations in (1, 2, 3, 5):
        result = run(session, tmp_path, image, clusters=4, seeds="band_mean", max_iterations=iterations, threshold=0,
                     silhouette_pixels=0)
        moved = centres
        for _ in range(iterations):
            winners = ((pixels.T[:, None] - moved) ** 2).sum(axis=2).argmin(axis=1)
            moved = np.array([pixels[:, winners == place].mean(axis=1) for place in range(4)])
        expected = moved[np.argsort(moved.sum(axis=1))]
        np.testing.assert_allclose(result.extra["centres"], expected, rtol=1e-12)
        inertias.append(result.inertia)
    assert (np.diff(inertias) < 0).all()


def test_the_map_is_that_of_scikit_learn_from_the_same_centres(session, tmp_path):
    cluster = pytest.importorskip("sklearn.cluster")
    scene = make_scene(tmp_path / "scene")
    known = read_valid(scene.image).all(axis=0)
    pixels = read_raster(scene.image)[:, known].T.astype(float)
    first = SPECTRA[1:] + 300
    oracle = cluster.KMeans(4, init=first, n_init=1, max_iter=4, tol=0, algorithm="lloyd").fit(pixels)
    typed = "\n".join(" ".join(map(str, row)) for row in first.tolist())
    result = run(session, tmp_path, scene.image, centres=typed, max_iterations=4, threshold=0)
    assert (read_raster(result.path)[0][known] == oracle.labels_ + 1).all()
    assert result.inertia == pytest.approx(oracle.inertia_, rel=1e-12)


def test_the_signatures_are_those_of_the_pixels_of_the_map(session, tmp_path, three):
    """TOOLS.md 2.4: Remotior Sensus saves the seeds."""
    image, _ = three
    result = run(session, tmp_path, image, clusters=4, max_iterations=2, output_signatures=str(tmp_path / "s.json"))
    labels, values = read_raster(result.path)[0], read_raster(image).astype(float)
    for signature in read_catalogue(str(tmp_path / "s.json")):
        own = values[:, labels == signature.class_id]
        assert signature.count == own.shape[1] and signature.name == f"Cluster {signature.class_id}"
        np.testing.assert_allclose(signature.mean, own.mean(axis=1), rtol=1e-12)
        np.testing.assert_allclose(signature.covariance, np.cov(own), rtol=1e-9)
        np.testing.assert_allclose(signature.std, own.std(axis=1, ddof=1), rtol=1e-9)
        assert (signature.minimum == own.min(axis=1)).all() and (signature.maximum == own.max(axis=1)).all()


def test_the_catalogue_goes_on_into_a_plot_and_into_another_clustering(session, tmp_path, three):
    image, _ = three
    catalogue, names = str(tmp_path / "s.json"), []
    for given in ({"clusters": 3, "output_signatures": catalogue}, {"signatures": catalogue, "max_iterations": 1}):
        result = run(session, tmp_path, image, threshold=0, **given)
        names.append(read_raster(result.path))
    assert (names[0] == names[1]).all()
    assert session.signature_plot(input=catalogue, output=str(tmp_path / "p.html")).signatures == 3


@pytest.mark.parametrize("given", [
    {}, {"normalization": "z_score"}, {"normalization": "linear_scaling"}, {"distance": "spectral_angle"},
    {"distance": "spectral_angle", "normalization": "linear_scaling"}, {"method": "isodata"}])
def test_the_model_gives_the_same_map_and_the_same_distances(session, tmp_path, three, given):
    image, _ = three
    result = run(session, tmp_path, image, clusters=6, max_iterations=3, output_model=str(tmp_path / "m.wbmodel"),
                 output_distance=str(tmp_path / "d.tif"), **given)
    again = session.classify(input=image, model=str(tmp_path / "m.wbmodel"), output=str(tmp_path / "again.tif"),
                             output_confidence=str(tmp_path / "again_d.tif"))
    assert (read_raster(result.path) == read_raster(again.path)).all()
    np.testing.assert_array_equal(read_filled(tmp_path / "d.tif"), read_filled(tmp_path / "again_d.tif"))
    model = read_model(str(tmp_path / "m.wbmodel"), 10 ** 8)
    assert model.method == {"euclidean": "minimum_distance"}.get(given.get("distance", "euclidean"), "spectral_angle")
    assert [found.name for found in model.classes] == [f"Cluster {n}" for n in range(1, result.clusters_found + 1)]


def test_distances_are_those_to_the_centres(session, tmp_path, three):
    image, _ = three
    result = run(session, tmp_path, image, clusters=3, output_distance=str(tmp_path / "d.tif"))
    centres, labels = result.extra["centres"], read_raster(result.path)[0].astype(int)
    expected = np.sqrt(((read_raster(image) - centres.T[:, np.where(labels > 3, 1, labels) - 1]) ** 2).sum(axis=0))
    np.testing.assert_allclose(read_filled(tmp_path / "d.tif")[0], np.where(labels > 3, np.nan, expected), rtol=1e-6)
    assert result.inertia == pytest.approx(np.nansum(np.where(labels > 3, np.nan, expected) ** 2), rel=1e-10)


def test_clusters_are_numbered_from_one_from_dark_to_bright_with_names_and_colours(session, tmp_path, three):
    """TOOLS.md 2.4: ids there begin with 0 or 1, by the seeds."""
    image, truth = three
    result = run(session, tmp_path, image, clusters=3)
    assert pairs(result.path, truth) == {(1, 0), (2, 1), (3, 2)}
    assert of_band(result.path, "GetRasterCategoryNames")[:4] == ["Unclassified", "Cluster 1", "Cluster 2", "Cluster 3"]
    dataset = open_raster(result.path)
    table = dataset.GetRasterBand(1).GetColorTable()
    assert len({table.GetColorEntry(number)[:3] for number in (1, 2, 3)}) == 3


def test_the_same_seed_gives_the_same_map_and_others_give_others(session, tmp_path, three):
    """TOOLS.md 2.4: random seeds there cannot be seeded."""
    image, _ = three
    found = [run(session, tmp_path, image, clusters=9, seeds="random", max_iterations=1, seed=seed).inertia
             for seed in (4, 4, 5, 6)]
    assert found[0] == found[1] and len(set(found)) == 3


def test_it_ends_when_no_centre_moves_by_more_than_the_threshold(session, tmp_path, three, heard):
    """TOOLS.md 2.4: there it ends by the largest distance between two classes."""
    image, _ = three
    result = run(session, tmp_path, image, clusters=7, threshold=30, max_iterations=60)
    shifts = [step.shift for step in result.extra["steps"]]
    assert shifts[-1] <= 30 < min(shifts[:-1]) and len(shifts) < 60 and result.last_shift == shifts[-1]
    assert not heard.warnings
    run(session, tmp_path, image, clusters=7, threshold=0, max_iterations=2)
    assert "The centres still moved" in heard.warnings[0] and "in the last of 2 iterations" in heard.warnings[0]


def test_tables_tell_of_clusters_and_iterations(session, tmp_path, three):
    image, truth = three
    result = run(session, tmp_path, image, clusters=3, threshold=0, output_table=str(tmp_path / "c.csv"),
                 output_iterations=str(tmp_path / "i.csv"))
    clusters, steps = rows(tmp_path / "c.csv"), rows(tmp_path / "i.csv")
    valid = read_valid(image).all(axis=0)
    assert [int(row["pixels"]) for row in clusters] == [int((truth[valid] == place).sum()) for place in range(3)]
    assert sum(float(row["percent"]) for row in clusters) == pytest.approx(100)
    distance = np.linalg.norm(result.extra["centres"][0] - result.extra["centres"][1])
    assert (clusters[0]["nearest_cluster"], float(clusters[0]["nearest_distance"])) == ("2", pytest.approx(distance))
    assert len(steps) == result.iterations_done and steps[0]["moved_pixels"] == str(int(valid.sum()))
    assert steps[-1]["moved_pixels"] == "0" and float(steps[-1]["inertia"]) == pytest.approx(result.inertia)


def test_the_silhouette_is_that_of_scikit_learn_over_all_pixels(session, tmp_path, three):
    metrics = pytest.importorskip("sklearn.metrics")
    image, _ = three
    result = run(session, tmp_path, image, clusters=5, silhouette_pixels=5000, output_table=str(tmp_path / "c.csv"))
    valid = read_valid(image).all(axis=0)
    labels = read_raster(result.path)[0][valid]
    expected = metrics.silhouette_samples(read_raster(image)[:, valid].T.astype(float), labels)
    assert result.silhouette == pytest.approx(expected.mean(), rel=1e-9)
    for number, row in enumerate(rows(tmp_path / "c.csv"), start=1):
        assert float(row["silhouette"]) == pytest.approx(expected[labels == number].mean(), rel=1e-9)
        assert int(row["silhouette_pixels"]) == (labels == number).sum()


def test_numbers_are_compared_to_choose_one(session, tmp_path, three):
    """TOOLS.md 2.4: asked for in Remotior Sensus."""
    image, _ = three
    result = run(session, tmp_path, image, clusters=6, numbers="2-5", output_comparison=str(tmp_path / "n.csv"))
    found = rows(tmp_path / "n.csv")
    assert [row["clusters"] for row in found] == ["2", "3", "4", "5"] and result.clusters_found == 6
    assert max(found, key=lambda row: float(row["silhouette"]))["clusters"] == "3"


def test_isodata_finds_how_many_there_are(session, tmp_path, three):
    image, truth = three
    for wanted in (2, 6):
        result = run(session, tmp_path, image, method="isodata", clusters=wanted, max_iterations=30, max_std=100,
                     merge_distance=300, output_iterations=str(tmp_path / "i.csv"))
        assert result.clusters_found == 3 and len(pairs(result.path, truth)) == 3
        done = {name: sum(int(row[name]) for row in rows(tmp_path / "i.csv")) for name in ("splits", "merges")}
        assert done["splits"] - done["merges"] == 3 - wanted


def test_given_centres_keep_their_numbers(session, tmp_path, three):
    image, truth = three
    result = run(session, tmp_path, image, centres="1500 500 800; 900 1800 2500; 200 900 300")
    assert pairs(result.path, truth) == {(3, 0), (1, 1), (2, 2)}


def test_scale_and_offset_are_applied_and_the_angle_does_not_see_brightness(session, tmp_path, three):
    image, truth = three
    scaled = write_raster(tmp_path / "scaled.tif", read_raster(image), nodata=0, scales=[1e-4] * 3, offsets=[0.1] * 3)
    result = run(session, tmp_path, scaled, clusters=3)
    expected = np.array([read_raster(image)[:, read_raster(result.path)[0] == n].mean(axis=1) for n in (1, 2, 3)])
    np.testing.assert_allclose(result.extra["centres"], expected * 1e-4 + 0.1, rtol=1e-5)
    bright = read_raster(image).astype(np.float32) * np.random.default_rng(0).uniform(0.1, 9, SIZE).astype(np.float32)
    image = write_raster(tmp_path / "bright.tif", bright, nodata=0)
    assert len(pairs(run(session, tmp_path, image, clusters=3, distance="spectral angle mapping").path, truth)) == 3


def test_a_black_pixel_has_no_angle_and_no_cluster(session, tmp_path):
    image = np.random.default_rng(0).integers(1, 99, (2, 9, 9)).astype(np.uint8)
    image[:, 4, 4] = 0
    path = write_raster(tmp_path / "a.tif", image)
    result = run(session, tmp_path, path, distance="spectral_angle", clusters=3)
    labels = read_raster(result.path)[0]
    assert labels[4, 4] == 0 and (np.delete(labels, 40) > 0).all() and result.pixels == 80


def test_nan_and_infinity_are_nodata(session, tmp_path):
    image = np.random.default_rng(0).normal(0, 1, (2, 9, 9)).astype(np.float32)
    image[0, 2, 2], image[1, 3, 3] = np.nan, np.inf
    result = run(session, tmp_path, write_raster(tmp_path / "a.tif", image), clusters=3)
    assert np.argwhere(~read_valid(result.path)[0]).tolist() == [[2, 2], [3, 3]] and result.pixels == 79


def test_a_further_nodata_value_by_the_name_of_remotior_sensus(session, tmp_path):
    image = np.random.default_rng(0).integers(1, 9, (2, 9, 9)).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", image)
    result = session.band_clustering(input_bands=path, output_raster_path=str(tmp_path / "m.tif"), class_number=3,
                                     algorithm_name="minimum distance", seed_signatures="random pixel", max_iter=5,
                                     nodata_value=4)
    assert (~read_valid(result.path)[0] == (image == 4).any(axis=0)).all()


def test_the_numbers_of_all_types_are_clustered(session, tmp_path):
    levels = np.repeat([[10], [60], [120]], 30, axis=0).reshape(1, 9, 10)
    for dtype in ("uint8", "int16", "uint32", "int32", "float32", "float64", "uint64", "int64"):
        large = 2 ** 40 if "64" in dtype else 1
        path = write_raster(tmp_path / f"{dtype}.tif", (levels * large).astype(dtype))
        result = run(session, tmp_path, path, clusters=3)
        assert (read_raster(result.path)[0] == levels[0].argsort(axis=None).reshape(9, 10) // 30 + 1).all()
        assert result.extra["centres"].ravel().tolist() == [10.0 * large, 60.0 * large, 120.0 * large]


@pytest.mark.parametrize("transform, epsg", [
    ((500000.0, 10.0, 0.0, 4600000.0, 0.0, 10.0), 32633), ((0.0, 3.0, 1.0, 9.0, 1.0, -3.0), 32633),
    ((8.0, 0.1, 0.0, 45.0, 0.0, -0.1), 4326), (None, None)])
def test_any_grid_is_kept_and_changes_no_label(session, tmp_path, three, transform, epsg):
    """South-up, rotated, in degrees, and without any place on the ground."""
    image, _ = three
    expected = read_raster(run(session, tmp_path, image, clusters=4, silhouette_pixels=0).path)
    placed = write_raster(tmp_path / "placed.tif", read_raster(image), nodata=0, transform=transform, epsg=epsg)
    result = run(session, tmp_path, placed, clusters=4, silhouette_pixels=0)
    assert (read_raster(result.path) == expected).all()
    assert open_raster(result.path).GetGeoTransform() == open_raster(placed).GetGeoTransform()


def test_several_rasters_are_one_image_and_each_has_its_own_nodata(session, tmp_path, three):
    image, _ = three
    expected = read_raster(run(session, tmp_path, image, clusters=4, silhouette_pixels=0).path)
    bands = read_raster(image).astype(np.int32)
    paths = [write_raster(tmp_path / f"{number}.tif", np.where(band == 0, hidden, band), nodata=hidden)
             for number, (band, hidden) in enumerate(zip(bands, (-1, -9999, 70000)))]
    result = run(session, tmp_path, paths, clusters=4, silhouette_pixels=0)
    assert (read_raster(result.path) == expected).all()


def test_the_record_of_the_model_tells_how_it_was_made(session, tmp_path, three):
    import zipfile

    image, _ = three
    run(session, tmp_path, image, clusters=3, seed=8, output_model=str(tmp_path / "m.wbmodel"))
    content = json.loads(zipfile.ZipFile(tmp_path / "m.wbmodel").read("model.json"))
    assert content["seed"] == 8 and content["settings"]["method"] == "k_means"
    assert content["training"]["pixels"] == 1975 and content["training"]["rasters"] == [image]


def test_it_works_without_scipy_and_scikit_learn(session, tmp_path, three, monkeypatch):
    hide(monkeypatch, {"scipy", "sklearn"})
    assert run(session, tmp_path, three[0], clusters=3, method="isodata", distance="spectral_angle").clusters_found


@pytest.mark.parametrize("given, kind, told", [
    ({"clusters": 90, "silhouette_pixels": 0}, InputError, "90 clusters were asked for, and .* has 4 different"),
    ({"centres": "1 2\n3 4"}, ParameterError, "start centres have 2 bands, and the rasters have 1"),
    ({"centres": "1\nnan"}, ParameterError, "'nan'"),
    ({"centres": "1\n2", "signatures": "a.json"}, ParameterError, "give one of them"),
    ({"signatures": "no.json"}, InputError, "no.json cannot be read"),
    ({"distance": "spectral_angle"}, ParameterError, "needs at least 2 bands"),
    ({"clusters": 1}, ParameterError, "clusters must be a whole number from 2"),
    ({"clusters": 5, "max_clusters": 4}, ParameterError, "max_clusters must be at least clusters, which is 5; got 4"),
])
def test_what_cannot_be_done_is_told_in_a_sentence(session, tmp_path, given, kind, told):
    image = np.array([[1, 2, 3, 4] * 6] * 5, np.uint8)
    path = write_raster(tmp_path / "a.tif", image)
    with pytest.raises(kind, match=told):
        run(session, tmp_path, path, **given)
    assert not (tmp_path / "map.tif").exists()


def test_one_value_alone_and_black_spectra_are_told(session, tmp_path):
    flat = write_raster(tmp_path / "flat.tif", np.full((2, 9, 9), 7, np.uint8))
    with pytest.raises(InputError, match="2 clusters were asked for, and .*flat.tif has 1 different"):
        run(session, tmp_path, flat, clusters=2)
    black = write_raster(tmp_path / "black.tif", np.zeros((2, 9, 9), np.uint8))
    with pytest.raises(InputError, match="zero in all bands"):
        run(session, tmp_path, black, clusters=2, distance="spectral_angle")
    pixels = np.random.default_rng(0).integers(1, 99, (2, 9, 9)).astype(np.uint8)
    with pytest.raises(ParameterError, match="A start centre is zero in all bands"):
        run(session, tmp_path, write_raster(tmp_path / "a.tif", pixels), distance="spectral_angle", centres="0 0; 1 2")
