import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import read_raster
from helpers.train import train

from whiskbroom.core.errors import ParameterError

svm = pytest.importorskip("sklearn.svm")
KERNELS = {"rbf": "rbf", "linear": "linear", "polynomial": "poly", "sigmoid": "sigmoid"}


@pytest.mark.parametrize("kernel", KERNELS)
def test_the_map_is_that_of_scikit_learn(session, tmp_path, kernel):
    """Trained on the same pixels in their order in the raster, normalised by numpy."""
    blocks = make_blocks(tmp_path, noise=1200, dtype=np.int32)
    train(session, "svm", blocks, tmp_path, kernel=kernel, cost=3, probability=False)
    below = np.zeros(blocks.truth.shape, bool)
    for block in range(3):
        for row in (3, 30):
            below[row:row + 14, 2 + 20 * block:16 + 20 * block] = True
    pixels = read_raster(blocks.image).reshape(4, -1).T.astype(float)
    samples = pixels[below.ravel()]
    mean, deviation = samples.mean(axis=0), samples.std(axis=0)
    theirs = svm.SVC(C=3, kernel=KERNELS[kernel]).fit((samples - mean) / deviation, blocks.truth[below])
    expected = theirs.predict((pixels - mean) / deviation).reshape(blocks.truth.shape)
    assert (read_raster(tmp_path / "svm.tif")[0] == expected).all()


def test_a_model_without_probabilities_has_no_confidence_and_no_threshold(session, tmp_path):
    blocks = make_blocks(tmp_path)
    train(session, "svm", blocks, tmp_path, probability=False)
    for options in ({"output_confidence": True}, {"threshold": 0.5}):
        with pytest.raises(ParameterError, match="needs probabilities"):
            session.classify(input=blocks.image, model=str(tmp_path / "svm.wbmodel"), output=str(tmp_path / "m.tif"),
                             **options)


def test_gamma_may_be_given(session, tmp_path):
    _, model, _ = train(session, "svm", make_blocks(tmp_path), tmp_path, gamma=0.125, probability=False)
    assert model.predictor.model.gamma == 0.125 == model.settings["gamma"]
