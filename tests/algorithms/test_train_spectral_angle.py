import numpy as np
from helpers.blocks import make_blocks
from helpers.rasters import NORTH_UP, read_raster, read_valid, write_raster
from helpers.train import train


def test_the_map_is_that_of_the_smallest_angle(session, tmp_path):
    blocks = make_blocks(tmp_path, noise=900, dtype=np.int32)
    _, model, _ = train(session, "spectral_angle", blocks, tmp_path)
    means = np.array([signature.mean for signature in model.predictor.signatures])
    values = read_raster(blocks.image).astype(float)
    cosines = np.einsum("bij,kb->kij", values, means) / np.linalg.norm(means, axis=1)[:, None, None]
    assert (read_raster(tmp_path / "spectral_angle.tif")[0] == cosines.argmax(axis=0) + 1).all()


def test_brightness_has_no_part(session, tmp_path):
    blocks = make_blocks(tmp_path)
    train(session, "spectral_angle", blocks, tmp_path)
    darker = write_raster(tmp_path / "darker.tif", read_raster(blocks.image) * np.float32(0.3),
                          names=("blue", "green", "red", "nir"))
    result = session.classify(input=darker, model=str(tmp_path / "spectral_angle.wbmodel"),
                              output=str(tmp_path / "d.tif"))
    assert (read_raster(result.path) == read_raster(tmp_path / "spectral_angle.tif")).mean() > 0.999


def test_a_pixel_that_is_zero_in_all_bands_has_no_class_and_no_angle(session, tmp_path):
    blocks = make_blocks(tmp_path)
    train(session, "spectral_angle", blocks, tmp_path)
    image = write_raster(tmp_path / "zero.tif", np.zeros((4, 2, 2), np.uint16), transform=NORTH_UP,
                         names=("blue", "green", "red", "nir"))
    result = session.classify(input=image, model=str(tmp_path / "spectral_angle.wbmodel"),
                              output=str(tmp_path / "z.tif"), output_confidence=True)
    assert not read_raster(result.path).any() and read_valid(result.path).all()
    assert not read_valid(result.output_confidence).any()
