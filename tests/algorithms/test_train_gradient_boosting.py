import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import read_raster
from helpers.train import train

ensemble = pytest.importorskip("sklearn.ensemble")


def test_the_map_is_that_of_scikit_learn(session, tmp_path):
    blocks = make_blocks(tmp_path, noise=1200, dtype=np.int32)
    train(session, "gradient_boosting", blocks, tmp_path, rounds=4, learning_rate=0.3, max_leaves=9)
    below = np.zeros(blocks.truth.shape, bool)
    for block in range(3):
        for row in (3, 30):
            below[row:row + 14, 2 + 20 * block:16 + 20 * block] = True
    pixels = read_raster(blocks.image).reshape(4, -1).T.astype(float)
    theirs = ensemble.HistGradientBoostingClassifier(max_iter=4, learning_rate=0.3, max_leaf_nodes=9,
                                                     early_stopping=False, random_state=0)
    theirs.fit(pixels[below.ravel()], blocks.truth[below])
    assert (read_raster(tmp_path / "gradient_boosting.tif")[0] == theirs.predict(pixels).reshape(
        blocks.truth.shape)).all()


def test_rounds_are_as_many_as_asked_for(session, tmp_path):
    _, model, _ = train(session, "gradient_boosting", make_blocks(tmp_path), tmp_path, rounds=3)
    assert len(model.predictor.trees) == 9
