import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import read_filled, read_raster
from helpers.train import train

from whiskbroom.core.errors import ParameterError


def test_the_map_is_that_of_band_classification(session, tmp_path):
    blocks = make_blocks(tmp_path, noise=1500, dtype=np.int32)
    train(session, "maximum_likelihood", blocks, tmp_path)
    direct = session.band_classification(input=blocks.image, training=blocks.training, class_field="class",
                                         method="maximum_likelihood", output=str(tmp_path / "direct.tif"))
    assert (read_raster(direct.path) == read_raster(tmp_path / "maximum_likelihood.tif")).all()


def test_probabilities_are_those_of_scipy(session, tmp_path):
    stats = pytest.importorskip("scipy.stats")
    blocks = make_blocks(tmp_path, noise=1500, dtype=np.int32)
    _, model, _ = train(session, "maximum_likelihood", blocks, tmp_path)
    densities = np.array([stats.multivariate_normal(signature.mean, signature.covariance).pdf(
        read_raster(blocks.image).transpose(1, 2, 0)) for signature in model.predictor.signatures])
    result = session.classify(input=blocks.image, model=str(tmp_path / "maximum_likelihood.wbmodel"),
                              output=str(tmp_path / "m.tif"), output_probabilities=True)
    np.testing.assert_allclose(read_filled(result.output_probabilities), densities / densities.sum(axis=0), atol=1e-6)


def test_priors_are_kept_in_the_model(session, tmp_path):
    blocks = make_blocks(tmp_path, noise=1500, dtype=np.int32)
    counts = []
    for priors in ("1=1, 2=1, 3=1", "1=100, 2=1, 3=1"):
        train(session, "maximum_likelihood", blocks, tmp_path, priors=priors)
        counts.append((read_raster(tmp_path / "maximum_likelihood.tif") == 1).sum())
    assert counts[1] > counts[0] + 50


@pytest.mark.parametrize("priors, message", [("1=1, 2=1", "class 3"), ("1=1, 2=1, 3=1, 4=1", "class 4"),
                                             ("1=0, 2=0, 3=0", "above 0")])
def test_priors_that_do_not_fit_the_classes_are_refused(session, tmp_path, priors, message):
    with pytest.raises(ParameterError, match=message):
        train(session, "maximum_likelihood", make_blocks(tmp_path), tmp_path, priors=priors)


def test_a_class_with_too_few_pixels_is_named_with_the_way_out(session, tmp_path):
    """Remotior Sensus drops its signature silently."""
    with pytest.raises(ParameterError, match=r"class 1 \(Block 1\) has 4; draw more polygons"):
        train(session, "maximum_likelihood", make_blocks(tmp_path), tmp_path, max_samples=4)
