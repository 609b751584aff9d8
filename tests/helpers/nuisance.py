"""A scene of known classes under something else that neighbours share, with training sites far apart."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .rasters import NORTH_UP, read_raster, write_raster
from .vectors import pixel_box, write_layer

SIZE, BANDS = 800, 4
# In pixels: how far classes and nuisance extend (sigma of the Gaussian that smooths white noise), and the sites.
CLASS_SIGMA, NUISANCE_SIGMA, SITE_SIDE = 15, 5, 16
SITES, FEATURES = 150, 5


@dataclass(frozen=True)
class NuisanceScene:
    """The files, and the class of every pixel (rows, cols), 1 or 2."""

    image: str
    training: str
    truth: np.ndarray

    def accuracy(self, path):
        """Share of the pixels of a class map that are right, in percent."""
        return 100 * (read_raster(path)[0] == self.truth).mean()


def make_nuisance(folder, seed):
    """One band differs by 1.5 between the classes; over all bands lies a smooth field each of standard deviation 1,
    which has nothing to do with the classes, and noise of 0.3. At each of 150 sites drawn at random, 16 pixels wide,
    lie eight training features of 2 x 2 pixels of one class: a map is asked for mostly farther from them than the
    nuisance extends, and the features of a site are asked for within it."""
    random = np.random.default_rng(seed)
    truth = 1 + (_smooth(random, CLASS_SIGMA) > 0)
    values = np.stack([_smooth(random, NUISANCE_SIGMA) + 0.1 * random.normal(size=truth.shape) for _ in range(BANDS)])
    values[0] += 1.0 * truth
    features = []
    for centre in random.uniform(SITE_SIDE, SIZE - SITE_SIDE, (SITES, 2)):
        for row, col in np.floor(centre + random.uniform(-SITE_SIDE / 2, SITE_SIDE / 2, (FEATURES, 2))).astype(int):
            classes = truth[row:row + 4, col:col + 4]
            if (classes == classes[0, 0]).all():
                features.append((pixel_box(row, col, row + 4, col + 4, NORTH_UP), {"class": int(classes[0, 0])}))
    folder = Path(folder)
    return NuisanceScene(write_raster(folder / "nuisance.tif", values.astype(np.float32)),
                         write_layer(folder / "nuisance.gpkg", features), truth)


def _smooth(random, sigma):
    """White noise smoothed by a Gaussian, with mean 0 and standard deviation 1."""
    frequencies = np.hypot(np.fft.fftfreq(SIZE)[:, None], np.fft.rfftfreq(SIZE))
    spectrum = np.fft.rfft2(random.normal(size=(SIZE, SIZE))) * np.exp(-2 * (np.pi * frequencies * sigma) ** 2)
    field = np.fft.irfft2(spectrum, (SIZE, SIZE))
    return (field - field.mean()) / field.std()
