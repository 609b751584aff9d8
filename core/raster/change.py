"""Transitions between two class maps, counted over rasters."""

from ..change.transitions import Transitions
from .combination import count_combinations


def count_transitions(stack, ctx):
    """Counts the transitions of a stack of a first map, a second map, and perhaps zones in the last band.

    Args:
        stack: of whole numbers.
        ctx: the `Context`.
    Returns:
        (counted, by_zone): `CountedCombinations`; and zone → `Transitions` in ascending order, None → those of all.
    """
    counted = count_combinations(stack, ctx)
    first, second, *zones = ([value.item() for value in column] for column in counted.values)
    pixels, areas = counted.found.pixels.tolist(), counted.areas.tolist()
    by_zone = {None: Transitions.of_pairs(zip(first, second, pixels, areas))}
    for zone in sorted(set(zones[0])) if zones else ():
        by_zone[zone] = Transitions.of_pairs(
            row[1:] for row in zip(zones[0], first, second, pixels, areas) if row[0] == zone)
    return counted, by_zone
