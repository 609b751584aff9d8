import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.models import scene_model
from helpers.rasters import read_filled, read_raster, write_raster

from whiskbroom.core.errors import InputError, ParameterError


@pytest.fixture
def blocks(tmp_path):
    return make_blocks(tmp_path)


@pytest.fixture
def model_of(session, blocks, tmp_path):
    """Trains by a method on the blocks; returns the path of the model."""
    def train(method, **options):
        path = str(tmp_path / f"{method}.wbmodel")
        getattr(session, "train_" + method)(input=blocks.image, training=blocks.training, class_field="class",
                                            name_field="name", output_model=path, folds=0, **options)
        return path

    return train


def means_of(blocks):
    """The means of the training pixels, by numpy."""
    values = read_raster(blocks.image).astype(float)
    return np.array([np.concatenate([values[:, row:row + 14, 2 + 20 * block:16 + 20 * block].reshape(4, -1)
                                     for row in (3, 30)], axis=1).mean(axis=1) for block in range(3)])


def distances(blocks):
    """Euclidean distance of every pixel to the mean of each class."""
    values = read_raster(blocks.image).astype(float)
    return np.sqrt(((values[None] - means_of(blocks)[:, :, None, None]) ** 2).sum(axis=1))


def test_a_pixel_farther_than_the_threshold_has_no_class_and_no_other(session, blocks, model_of, tmp_path):
    """Remotior Sensus rejects the pixels that are nearer: of 63 all, and keeps every one that is farther."""
    path = model_of("minimum_distance")
    nearest = distances(blocks).min(axis=0)
    for threshold in (50, 150, 200, 500):
        result = session.classify(input=blocks.image, model=path, threshold=threshold, output=str(tmp_path / "m.tif"))
        assert ((read_raster(result.path)[0] == 0) == (nearest > threshold)).all()


def test_a_larger_angle_than_the_threshold_has_no_class(session, blocks, model_of, tmp_path):
    path = model_of("spectral_angle")
    values, means = read_raster(blocks.image).astype(float), means_of(blocks)
    cosines = np.einsum("bij,kb->kij", values, means) / (
        np.linalg.norm(values, axis=0) * np.linalg.norm(means, axis=1)[:, None, None])
    angles = np.degrees(np.arccos(cosines)).min(axis=0)
    for threshold in (1, 2.5, 5):
        result = session.classify(input=blocks.image, model=path, threshold=threshold, output=str(tmp_path / "m.tif"))
        assert ((read_raster(result.path)[0] == 0) == (angles > threshold)).all()


@pytest.mark.parametrize("percent", [1, 5, 20])
def test_maximum_likelihood_rejects_the_stated_share_of_the_pixels(session, blocks, model_of, tmp_path, percent):
    """Remotior Sensus compares with twice the quantile: 4 of 3000 pixels at 5 percent."""
    result = session.classify(input=blocks.image, model=model_of("maximum_likelihood"), threshold=percent,
                              output=str(tmp_path / "m.tif"))
    assert (read_raster(result.path) == 0).mean() == pytest.approx(percent / 100, abs=0.006 + 0.001 * percent)


@pytest.mark.parametrize("method", ["random_forest", "svm", "mlp", "knn"])
def test_a_threshold_works_without_a_confidence_raster(session, blocks, model_of, tmp_path, method):
    """Remotior Sensus makes everything NoData."""
    pytest.importorskip("sklearn")
    path = model_of(method)
    plain = session.classify(input=blocks.image, model=path, output=str(tmp_path / "a.tif"),
                             output_confidence=str(tmp_path / "c.tif"))
    cut = session.classify(input=blocks.image, model=path, threshold=0.5, output=str(tmp_path / "b.tif"))
    confidence = read_filled(plain.output_confidence)[0]
    expected = np.where(confidence >= 0.5, read_raster(plain.path)[0], 0)
    assert (read_raster(cut.path)[0] == expected).all() and (expected > 0).mean() > 0.9


def test_probabilities_sum_to_one_and_are_named_like_the_classes(session, blocks, model_of, tmp_path):
    result = session.classify(input=blocks.image, model=model_of("maximum_likelihood"), output=str(tmp_path / "m.tif"),
                              output_probabilities=True, output_entropy=True, output_margin=True)
    shares = read_raster(result.output_probabilities)
    np.testing.assert_allclose(shares.sum(axis=0), 1, atol=1e-6)
    assert (shares.argmax(axis=0) + 1 == read_raster(result.path)[0]).all()
    ordered = np.sort(shares, axis=0)
    np.testing.assert_allclose(read_raster(result.output_margin)[0], ordered[-1] - ordered[-2], atol=1e-6)
    assert 0 <= read_raster(result.output_entropy).min() <= read_raster(result.output_entropy).max() <= 1


def test_a_model_is_applied_to_another_date_with_other_bands_in_another_order(session, blocks, model_of, tmp_path):
    values = read_raster(blocks.image)
    other = write_raster(tmp_path / "other.tif", np.stack([values[3], values[0] * 0, values[2], values[0], values[1]]),
                         names=("nir", "cloud", "red", "blue", "green"))
    path = model_of("maximum_likelihood")
    first = session.classify(input=blocks.image, model=path, output=str(tmp_path / "a.tif"))
    second = session.classify(input=other, model=path, output=str(tmp_path / "b.tif"))
    assert (read_raster(first.path) == read_raster(second.path)).all()
    assert second.extra["bands"] == ("blue", "green", "red", "nir") and second.extra["method"] == "maximum_likelihood"


def test_a_missing_band_is_an_error_that_lists_both_sides(session, blocks, model_of, tmp_path):
    image = write_raster(tmp_path / "three.tif", read_raster(blocks.image)[:3], names=("blue", "green", "red"))
    with pytest.raises(InputError, match=r"nir \(nir\).*blue \(blue\), green \(green\), red \(red\)"):
        session.classify(input=image, model=model_of("minimum_distance"), output=str(tmp_path / "m.tif"))


@pytest.mark.parametrize("output", ["output_probabilities", "output_entropy", "output_margin"])
def test_what_needs_probabilities_is_refused_without(session, blocks, model_of, tmp_path, output):
    with pytest.raises(ParameterError, match=f"{output} needs probabilities"):
        session.classify(input=blocks.image, model=model_of("minimum_distance"), output=str(tmp_path / "m.tif"),
                         **{output: True})
    assert not (tmp_path / "m.tif").exists()


@pytest.mark.parametrize("method, threshold, message", [
    ("minimum_distance", 0, r"class 1 \(Block 1\) must be a distance above 0"),
    ("spectral_angle", 181, "up to 180 degrees"), ("maximum_likelihood", 101, "0 to 100 percent"),
    ("knn", 1.5, "a probability from 0 to 1")])
def test_a_threshold_out_of_range_is_refused(session, blocks, model_of, tmp_path, method, threshold, message):
    with pytest.raises(ParameterError, match=message):
        session.classify(input=blocks.image, model=model_of(method), threshold=threshold,
                         output=str(tmp_path / "m.tif"))


def test_a_file_that_is_no_model_is_named(session, blocks, tmp_path):
    for content in (b"\x80\x04N.", b"PK\x03\x04"):
        path = tmp_path / "bad.wbmodel"
        path.write_bytes(content)
        with pytest.raises(InputError, match="bad.wbmodel"):
            session.classify(input=blocks.image, model=str(path), output=str(tmp_path / "m.tif"))


def test_a_saved_model_needs_no_scikit_learn(session, blocks, model_of, tmp_path, monkeypatch):
    pytest.importorskip("sklearn")
    paths = [model_of("random_forest", trees=5), model_of("svm"), model_of("mlp", rounds=5), model_of("knn"),
             model_of("gradient_boosting", rounds=2)]
    expected = [read_raster(session.classify(input=blocks.image, model=path, output=str(tmp_path / "m.tif")).path)
                for path in paths]
    for package in ("sklearn", "scipy", "scipy.spatial", "joblib"):
        monkeypatch.setitem(__import__("sys").modules, package, None)
    for path, labels in zip(paths, expected):
        result = session.classify(input=blocks.image, model=path, output=str(tmp_path / "m.tif"),
                                  output_confidence=True)
        assert (read_raster(result.path) == labels).all()


def test_equal_distances_go_to_the_class_with_the_lowest_number(session, tmp_path):
    image = write_raster(tmp_path / "a.tif", np.array([[[325]], [[560]], [[450]], [[2600]]], np.uint16),
                         names=("blue", "green", "red", "nir"))
    result = session.classify(input=image, model=scene_model(tmp_path, "minimum_distance"),
                              output=str(tmp_path / "m.tif"))
    assert read_raster(result.path).tolist() == [[[2]]], "halfway between the means of classes 2 and 3"
