import numpy as np
import pytest
from helpers.blocks import make_blocks
from helpers.rasters import NORTH_UP, read_filled, read_raster, write_raster
from helpers.train import train
from helpers.vectors import pixel_box, write_layer

from whiskbroom.core.model_file import read_model

BANDS = ("B02", "B03", "B04", "B08")


def test_case_39_the_small_set(shared_data, session, tmp_path):
    """TOOLS.md section 6, case 39: counts, means, map and sum of the distances, computed with numpy."""
    folder = shared_data("small_band_sets")
    images = [str(folder / "S2_2020-01-01" / f"S2_{band}.tif") for band in BANDS]
    path = str(tmp_path / "m.wbmodel")
    session.train_minimum_distance(input_bands=images, training=str(folder / "files" / "roi.gpkg"),
                                   class_field="class", output_model=path, folds=0)
    signatures = read_model(path, 10 ** 8).predictor.signatures
    assert [signature.count for signature in signatures] == [8, 9, 12]
    np.testing.assert_allclose([signature.mean for signature in signatures],
                               [[646.25] * 4, [500, 1400 / 3, 1400 / 3, 1400 / 3], [425] * 4], atol=5e-4)
    result = session.classify(input=images, model=path, output=str(tmp_path / "m.tif"), output_confidence=True)
    assert dict(zip(*np.unique(read_raster(result.path), return_counts=True))) == {1: 90, 2: 97, 3: 65}
    assert read_filled(result.output_confidence).sum() == pytest.approx(49959.308, abs=5e-3)


def test_the_map_is_that_of_the_nearest_mean(session, tmp_path):
    blocks = make_blocks(tmp_path, noise=2500, dtype=np.int32)
    _, model, _ = train(session, "minimum_distance", blocks, tmp_path)
    means = np.array([signature.mean for signature in model.predictor.signatures])
    squares = ((read_raster(blocks.image)[None] - means[:, :, None, None]) ** 2).sum(axis=1)
    assert (read_raster(tmp_path / "minimum_distance.tif")[0] == squares.argmin(axis=0) + 1).all()


def test_normalisation_gives_a_band_of_small_numbers_its_say(session, tmp_path):
    """Two classes that differ in a band of reflectances, beside a band of large numbers that says nothing."""
    random = np.random.default_rng(0)
    values = np.stack([random.normal(0.2, 0.02, (40, 40)), random.normal(5000, 1000, (40, 40))])
    values[0, :, 20:] += 0.2
    image = write_raster(tmp_path / "a.tif", values.astype(np.float32))
    layer = write_layer(tmp_path / "a.gpkg", [(pixel_box(5, 3 + 20 * half, 35, 17 + 20 * half, NORTH_UP),
                                               {"class": half + 1}) for half in (0, 1)])
    truth = np.repeat([[1, 2]], 20, axis=1).repeat(40, axis=0)
    found = {}
    for kind in ("none", "z_score"):
        session.train_minimum_distance(input=image, training=layer, class_field="class", normalization=kind,
                                       output_model=str(tmp_path / "m.wbmodel"), folds=0)
        result = session.classify(input=image, model=str(tmp_path / "m.wbmodel"), output=str(tmp_path / "m.tif"))
        found[kind] = (read_raster(result.path)[0] == truth).mean()
    assert found["none"] < 0.7 and found["z_score"] > 0.99
