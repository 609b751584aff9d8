"""The scene on which Remotior Sensus's classifiers were tried: three spectral blocks with noise (TOOLS.md, 2.2)."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .rasters import NORTH_UP, read_raster, write_raster
from .vectors import pixel_box, write_layer

SPECTRA = np.array([[1000, 1500, 2000, 2500], [3000, 2500, 1500, 4500], [5000, 5500, 6000, 3000]])
ROWS, COLS = 50, 60


@dataclass(frozen=True)
class Blocks:
    """The files, and the class of every pixel (rows, cols)."""

    image: str
    training: str
    truth: np.ndarray

    def accuracy(self, path):
        """Share of the pixels of a class map that are right."""
        return (read_raster(path)[0] == self.truth).mean()


def make_blocks(folder, dtype=np.uint16, noise=100, factor=1.0, **written):
    """Three blocks side by side, and two training polygons in each.

    factor multiplies the values before they are stored; the other options are those of `write_raster`.
    """
    folder = Path(folder)
    truth = np.repeat(np.arange(1, 4), COLS // 3)[None].repeat(ROWS, axis=0)
    values = SPECTRA[truth - 1].transpose(2, 0, 1) + np.random.default_rng(1).normal(0, noise, (4, ROWS, COLS))
    values = values * factor
    values = values.astype(dtype) if np.dtype(dtype).kind == "f" else values.round().astype(dtype)
    image = write_raster(folder / "blocks.tif", values, names=("blue", "green", "red", "nir"), **written)
    boxes = [(row, 2 + 20 * block, row + 14, 16 + 20 * block, block) for block in range(3) for row in (3, 30)]
    training = write_layer(folder / "blocks.gpkg", [
        (pixel_box(*box[:4], NORTH_UP), {"class": box[4] + 1, "name": f"Block {box[4] + 1}"}) for box in boxes])
    return Blocks(image, training, truth)
