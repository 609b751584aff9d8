"""The order and the colours of clusters."""

import colorsys
import math

from ..legend import palette_colour

# The scheme of the legend, and what follows it before colours come again in other shades.
_OF_SCHEME = 16
_GOLDEN = 0.6180339887498949


def from_dark_to_bright(centres, counts):
    """The places of clusters by the rising mean of their centres over the bands, whatever the order of these.

    Args:
        centres: (clusters, bands); of equal means the one with more pixels comes first.
        counts: (clusters,).
    Returns:
        List of int.
    """
    # An exact sum is the same in any order.
    return sorted(range(len(centres)), key=lambda place: (math.fsum(centres[place].tolist()), -int(counts[place]),
                                                          sorted(centres[place].tolist())))


def cluster_colour(place):
    """(red, green, blue) of the n-th cluster (from 0): the legend's scheme, then hues at golden angles."""
    if place < _OF_SCHEME:
        return palette_colour(place)
    turn = place - _OF_SCHEME
    shade = colorsys.hsv_to_rgb(_GOLDEN * turn % 1, (0.55, 0.8, 0.4)[turn % 3], (0.9, 0.65, 0.75)[turn // 3 % 3])
    return tuple(round(255 * part) for part in shade)
