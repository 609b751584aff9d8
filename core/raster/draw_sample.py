"""Samples of the pixels of a map, with exact inclusion probabilities."""

from dataclasses import dataclass
from typing import Mapping

import numpy as np

from ..accuracy.draw import apart, distinct, systematic_places, systematic_step
from .area import is_geographic
from .population import Units, at_places, locate

# With a distance to keep, so many times the units are drawn as candidates; more are tried when these do not do.
_CANDIDATES = 4
_MOST_CANDIDATES = 64


@dataclass(frozen=True)
class Drawn:
    """The units of a sample.

    Attributes:
        units: `Units`.
        inclusion: inclusion probability of each, ndarray (n,).
        cluster: number of the cluster of each from 1, int ndarray (n,), or None.
    """

    units: Units
    inclusion: np.ndarray
    cluster: np.ndarray = None


def draw_strata(stack, population, sizes: Mapping, seed, ctx, together=False, distance=None):
    """Draws units at random within each stratum, without replacement.

    Args:
        stack, population, ctx, together: as for `locate`.
        sizes: stratum → number of units.
        seed: of the random numbers.
        distance: smallest distance between any two units, in units of the coordinate system, in degrees in metres;
            None for none. Inclusion probabilities are those without it.
    Returns:
        `Drawn`; with a distance perhaps with fewer units than were asked for.
    """
    available, random = population.units, np.random.default_rng(seed)
    times = 1 if distance is None else _CANDIDATES
    while True:
        numbers = {stratum: distinct(random, available[stratum], min(times * size, available[stratum]))
                   for stratum, size in sizes.items() if size}
        units = locate(stack, population, numbers, ctx, together)
        if distance is None:
            break
        kept = _apart(units, stack.grid, sizes, distance, random)
        everything = all(len(found) == available[stratum] for stratum, found in numbers.items())
        if len(kept) == sum(sizes.values()) or everything or times >= _MOST_CANDIDATES:
            units = Units(*[column[kept] for column in (units.rows, units.cols, units.strata, units.mapped)])
            break
        times *= 4
    inclusion = np.array([sizes[stratum] / available[stratum] for stratum in units.strata.tolist()])
    return Drawn(units, inclusion)


def _apart(units, grid, sizes, distance, random):
    order = random.permutation(len(units))
    x, y = grid.to_world(units.rows[order] + 0.5, units.cols[order] + 0.5)
    taken = order[apart(x, y, units.strata[order], sizes, distance, is_geographic(grid))]
    return np.sort(taken)


def draw_lattice(stack, population, size, seed, ctx):
    """Takes the pixels of a square lattice with a random start; how many there are is left to chance.

    Args:
        stack, population, seed, ctx: as for `draw_strata`; the population is one stratum.
        size: about so many units.
    Returns:
        `Drawn`
    """
    grid = stack.grid
    step = systematic_step(sum(population.units.values()), size)
    rows, cols = systematic_places(np.random.default_rng(seed), grid.rows, grid.cols, step)
    units = at_places(stack, np.repeat(rows, len(cols)), np.tile(cols, len(rows)), ctx)
    return Drawn(units, np.full(len(units), 1 / step ** 2))
