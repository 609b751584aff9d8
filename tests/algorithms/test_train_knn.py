import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import read_raster
from helpers.train import train


@pytest.mark.parametrize("weights", ["uniform", "distance"])
def test_the_map_is_that_of_scikit_learn(session, tmp_path, weights):
    neighbors = pytest.importorskip("sklearn.neighbors")
    blocks = make_blocks(tmp_path, noise=1200, dtype=np.float32)
    _, model, _ = train(session, "knn", blocks, tmp_path, neighbours=7, weights=weights, normalization="none")
    theirs = neighbors.KNeighborsClassifier(7, weights=weights)
    theirs.fit(model.predictor.samples, model.predictor.labels + 1)
    expected = theirs.predict(read_raster(blocks.image).reshape(4, -1).T.astype(float)).reshape(blocks.truth.shape)
    assert (read_raster(tmp_path / "knn.tif")[0] == expected).all()


def test_the_samples_are_in_the_model(session, tmp_path):
    _, model, _ = train(session, "knn", make_blocks(tmp_path), tmp_path, max_samples=20)
    assert model.predictor.samples.shape == (60, 4)
