"""From land cover to reflectance: mixed pixels, texture, noise that is correlated between bands, and sunlight."""

import numpy as np

from .classes import BANDS, CLASSES, LAKE, LandClass, PARCEL_CLASSES, RIVER, SENSOR_NOISE, by_id
from .fields import Stretched, power_law_noise
from .landscape import FINER

_STRIP = 50
_FACTORS = 3
_SMOOTH, _WHITE = np.sqrt(0.55), np.sqrt(0.45)  # shares of the variance of each factor


def shares(cover):
    """How many of the FINER x FINER cells of each pixel belong to each class: uint8 (classes + 1, rows, cols)."""
    counts = np.zeros((len(CLASSES) + 1, cover.shape[0] // FINER, cover.shape[1] // FINER), dtype=np.uint8)
    for row in range(FINER):
        for column in range(FINER):
            cells = np.ascontiguousarray(cover[row::FINER, column::FINER])
            for number in np.flatnonzero(np.bincount(cells.ravel())):
                counts[number] += cells == number
    return counts


def make_reflectance(rng, landscape):
    """Yields strips (first row, reflectance float32 (6, rows, cols), class counts uint8 (classes + 1, rows, cols)).

    A pixel is the mean of its fine cells' class spectra plus the factors and the noise of its majority class; the
    factors vary smoothly and from pixel to pixel, and in field parcels from parcel to parcel. Land is lit by a sun in
    the south-east; a thin haze that varies slowly lies over the short wavelengths.
    """
    size = len(landscape.parcel)
    nodes = max(100, size // 4)
    textures = [Stretched(power_law_noise(rng, nodes, 2.0, 0.06), size) for _ in range(_FACTORS)]
    sunlight = Stretched(_sunlight(landscape.elevation), size)
    haze = Stretched(power_law_noise(rng, nodes, 4.0, 1.0), size)
    per_parcel = rng.standard_normal((int(landscape.parcel.max()) + 1, _FACTORS)).astype(np.float32)
    means, loadings = by_id(lambda c: c.mean), by_id(LandClass.factors)
    depth = np.array([0.0035, 0.0022, 0.0012, 0.0003, 0, 0], dtype=np.float32)
    noise = SENSOR_NOISE.astype(np.float32)[:, None, None]
    in_parcel = np.zeros(len(CLASSES) + 1, dtype=bool)
    in_parcel[list(PARCEL_CLASSES)] = True
    for start in range(0, size, _STRIP):
        stop = min(start + _STRIP, size)
        counts = shares(landscape.cover[start * FINER:stop * FINER])
        majority = counts.argmax(axis=0)
        strip = np.tensordot(means.T, counts.astype(np.float32) / FINER**2, axes=1)
        parcel = landscape.parcel[start:stop]
        cultivated = in_parcel[majority] & (parcel > 0)
        for factor in range(_FACTORS):
            smooth = np.where(cultivated, per_parcel[parcel, factor], textures[factor].rows(start, stop))
            score = _SMOOTH * smooth + _WHITE * rng.standard_normal(majority.shape, dtype=np.float32)
            for band in range(len(BANDS)):
                strip[band] += loadings[majority, factor, band] * score
        water = (counts[LAKE] + counts[RIVER]).astype(np.float32) / FINER**2
        strip *= 1 + (sunlight.rows(start, stop) - 1) * (1 - water)
        strip += depth[:, None, None] * haze.rows(start, stop)
        strip += noise * rng.standard_normal(strip.shape, dtype=np.float32)
        yield start, strip, counts



def _sunlight(elevation):
    """Light on a slope over light on flat ground, damped as topographic correction leaves it: 0.75 to 1.2."""
    down, right = np.gradient(elevation * len(elevation) * 0.022)
    zenith, azimuth = np.radians(40), np.radians(145)
    to_sun = -np.cos(azimuth), np.sin(azimuth)  # down the rows, along the columns
    facing = -(down * to_sun[0] + right * to_sun[1])
    lit = (np.cos(zenith) + np.sin(zenith) * facing) / np.sqrt(1 + down**2 + right**2) / np.cos(zenith)
    return np.clip(lit, 0.72, 1.25)
