"""Random draws without replacement, of places and with a distance between them."""

import math

import numpy as np

_EARTH_RADIUS = 6_371_008.8


def distinct(random, population, count):
    """Draws different numbers from 0 to population - 1, each set with the same probability.

    Args:
        random: `numpy.random.Generator`.
        population: at least ``count``; may be larger than memory holds.
        count: how many.
    Returns:
        int64 ndarray (count,), ascending.
    """
    if 2 * count > population:
        # What is left out is the smaller part.
        kept = np.ones(population, bool)
        kept[distinct(random, population, population - count)] = False
        return np.flatnonzero(kept)
    drawn = np.unique(random.integers(population, size=count))
    while len(drawn) < count:
        drawn = np.union1d(drawn, random.integers(population, size=count - len(drawn)))
    return drawn.astype(np.int64, copy=False)


def systematic_places(random, rows, cols, step):
    """The places of a square lattice with a random start.

    Returns:
        (rows, cols): int64 ndarrays of the first row and column and every step-th after them.
    """
    first_row, first_col = random.integers(step, size=2)
    return np.arange(first_row, rows, step), np.arange(first_col, cols, step)


def systematic_step(units, size):
    """The step of a lattice that meets about so many of some pixels."""
    return max(1, round(math.sqrt(units / size)))


def apart(x, y, groups, wanted, distance, geographic=False):
    """Takes points in their order, and leaves out those too close to one that was taken.

    Args:
        x, y: coordinates, ndarrays (n,); longitude and latitude in degrees when geographic.
        groups: label of the group of each point, ndarray (n,).
        wanted: label → number of points to take.
        distance: the smallest that is allowed, in units of the coordinates, in metres when geographic.
    Returns:
        int64 ndarray of the places that were taken, ascending.
    """
    left, taken = dict(wanted), []
    cells = {}
    reach = _cell_reach(y, distance, geographic)
    for place in range(len(x)):
        group = groups[place].item()
        if left.get(group, 0) <= 0:
            continue
        column, row = math.floor(x[place] / reach[0]), math.floor(y[place] / reach[1])
        near = [other for dx in (-1, 0, 1) for dy in (-1, 0, 1) for other in cells.get((column + dx, row + dy), ())]
        if near and _distances(x, y, place, np.array(near), geographic).min() < distance:
            continue
        taken.append(place)
        cells.setdefault((column, row), []).append(place)
        left[group] -= 1
    return np.array(taken, np.int64)


def _cell_reach(y, distance, geographic):
    """Sides of cells that reach at least as far as the distance."""
    if not geographic:
        return distance, distance
    degrees = math.degrees(distance / _EARTH_RADIUS)
    steepest = min(float(np.abs(y).max(initial=0)) + degrees, 89.9)
    return degrees / math.cos(math.radians(steepest)), degrees


def _distances(x, y, place, others, geographic):
    if not geographic:
        return np.hypot(x[others] - x[place], y[others] - y[place])
    # Haversine: exact enough for a spacing, on the mean sphere.
    one, two = np.radians(y[place]), np.radians(y[others])
    half = np.sin((two - one) / 2) ** 2 + np.cos(one) * np.cos(two) * np.sin(np.radians(x[others] - x[place]) / 2) ** 2
    return 2 * _EARTH_RADIUS * np.arcsin(np.sqrt(half))
