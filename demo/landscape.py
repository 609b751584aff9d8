"""A map of land cover on a grid finer than the pixels: rivers, lakes, towns, parcels, forests and hills."""

from bisect import bisect
from dataclasses import dataclass

import numpy as np

from . import shapes
from .classes import BARE_ROCK, BROADLEAVED, BUILT_UP, CONIFEROUS, GRASSLAND, LAKE, PARCEL_CLASSES, RIVER
from .fields import Stretched, power_law_noise

FINER = 3
_STRIP = 96
_SUMMITS = 3.4  # relative height that one part in a hundred of the ground exceeds: every landscape has bare rock


@dataclass(frozen=True)
class Landscape:
    """What lies on the ground.

    Attributes:
        cover: class ids, uint8 (FINER * size, FINER * size).
        parcel: number of the field parcel, 0 outside of parcels, uint16 (size, size), at the pixels' centres.
        elevation: relative height, float32 on a coarse square grid over the same ground.
    """

    cover: np.ndarray
    parcel: np.ndarray
    elevation: np.ndarray


def make_landscape(rng, size):
    """Draws a landscape of `size` x `size` pixels.

    The river and its tributary meander, the hills rise away from the water, forest grows on hills, conifers and rock
    are high up, towns lie near the river, and the plains are cut into parcels with one crop each. Every step takes its
    own stream of random numbers from `rng`.
    """
    nodes = max(100, size // 2)
    water, towns = _water(rng, size), _towns(rng, size)
    elevation = _elevation(rng, water, nodes)
    town = Stretched(_town_density(rng, towns, size, nodes), size * FINER)
    relief = Stretched(elevation, size * FINER)
    woods = Stretched(power_law_noise(rng, nodes, 2.2, 0.12), size * FINER)
    conifers = Stretched(power_law_noise(rng, nodes, 2.6, 0.2), size * FINER)
    parcel, use, roads = _parcels(rng, size, relief)
    cover = np.empty((size * FINER,) * 2, dtype=np.uint8)
    for start in range(0, len(cover), _STRIP):
        rows = slice(start, min(start + _STRIP, len(cover)))
        height, wood = relief.rows(rows.start, rows.stop), woods.rows(rows.start, rows.stop)
        conifer = conifers.rows(rows.start, rows.stop)
        strip = np.full(height.shape, GRASSLAND, dtype=np.uint8)
        strip[height + 0.55 * wood > 0.75] = BROADLEAVED
        strip[(strip == BROADLEAVED) & (height + 0.5 * conifer > 1.55)] = CONIFEROUS
        strip[height + 0.25 * wood > 3.1] = GRASSLAND
        strip[height + 0.25 * conifer > 3.45] = BARE_ROCK
        field_use = use[parcel[rows]]
        strip = np.where(field_use > 0, field_use, strip)
        built = town.rows(rows.start, rows.stop)
        strip[built > 0] = BUILT_UP
        strip[(built > 0.25) & (wood > 1.7)] = GRASSLAND
        strip[roads[rows] & (height < 1.6)] = BUILT_UP
        cover[rows] = np.where(water[rows] > 0, water[rows], strip)
    centre = FINER // 2
    return Landscape(cover, np.where(use[parcel] > 0, parcel, 0)[centre::FINER, centre::FINER], elevation)


def _water(rng, size):
    river = shapes.meandering_line(rng, (0.30 * size, -0.02 * size), 1.05, 2.2 * size, 0.17 * size, 0.95)
    branch = shapes.meandering_line(rng, (-0.02 * size, 0.62 * size), -0.12, 1.2 * size, 0.10 * size, 0.9)
    polygons = shapes.widened(river, 7.0, 13.0)
    streams = shapes.widened(shapes.until(branch, polygons), 2.0, 5.5)
    lakes = [
        shapes.blob(rng, (x * size, y * size), radius * size)
        for x, y, radius in ((0.15, 0.27, 0.052), (0.66, 0.17, 0.038), (0.24, 0.86, 0.044), (0.84, 0.70, 0.060),
                             (0.50, 0.90, 0.018), (0.90, 0.52, 0.022))
    ]
    water = np.zeros((size * FINER,) * 2, dtype=np.uint16)
    shapes.burn(water, polygons + streams + lakes, [RIVER] * len(polygons + streams) + [LAKE] * len(lakes), FINER)
    return water.astype(np.uint8)


def _elevation(rng, water, nodes):
    from scipy.ndimage import distance_transform_edt

    nearest = ((np.arange(nodes) + 0.5) * len(water) / nodes).astype(int)
    distance = distance_transform_edt(water[np.ix_(nearest, nearest)] == 0) / nodes
    hills = power_law_noise(rng, nodes, 3.6, 0.7)
    ridges = 1 - np.abs(power_law_noise(rng, nodes, 3.7, 0.22))
    rise = 1 - np.exp(-distance / 0.11)
    height = rise * (1.3 + 1.5 * hills + 0.55 * ridges)
    return (height * (_SUMMITS / np.quantile(height, 0.99))).astype(np.float32)


def _towns(rng, size):
    places = ((0.44, 0.33, 0.050), (0.60, 0.55, 0.072), (0.27, 0.55, 0.032), (0.74, 0.86, 0.042), (0.12, 0.72, 0.026),
              (0.88, 0.30, 0.028), (0.42, 0.13, 0.022), (0.38, 0.74, 0.024), (0.70, 0.38, 0.018), (0.10, 0.10, 0.024))
    return [(x + rng.normal(0, 0.012), y + rng.normal(0, 0.012), radius) for x, y, radius in places]


def _town_density(rng, towns, size, nodes):
    place = (np.arange(nodes) + 0.5) / nodes
    density = np.full((nodes, nodes), -1.0)
    for x, y, radius in towns:
        squeeze = rng.uniform(0.7, 1.4)
        distance = np.hypot((place[None, :] - x) * squeeze, (place[:, None] - y) / squeeze)
        density = np.maximum(density, 1 - distance / radius)
    return density + 0.33 * power_law_noise(rng, nodes, 2.0, 0.08)


def _parcels(rng, size, relief):
    """The parcel numbers and the lanes on the fine grid, and the class that grows in each parcel (0: none)."""
    rings, outlines, use = [], [], [0]
    for ring in shapes.estates(rng, size, across=max(4, round(size / 135))):
        mixture = np.cumsum(rng.dirichlet((3.0, 2.4, 1.2)))[:-1].tolist()
        outlines.append(shapes.polygon(ring).Boundary())
        for part in shapes.parcels(rng, ring, area=rng.uniform(110, 320)):
            x, y = (min(max(int(sum(axis) / len(part) * FINER), 0), size * FINER - 1) for axis in zip(*part))
            plain = relief.at(y, x) + rng.normal(0, 0.22) < 0.72
            rings.append(part)
            use.append(PARCEL_CLASSES[bisect(mixture, rng.random())] if plain and rng.random() < 0.9 else 0)
    parcel = np.zeros((size * FINER,) * 2, dtype=np.uint16)
    shapes.burn(parcel, [shapes.polygon(ring) for ring in rings], range(1, len(use)), FINER)
    lanes = np.zeros_like(parcel)
    shapes.burn(lanes, outlines, [1] * len(outlines), FINER)
    return parcel, np.array(use, dtype=np.uint8), lanes > 0
