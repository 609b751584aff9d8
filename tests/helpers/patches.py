"""Patches of small rasters by scipy, and their outlines strip by strip."""

import numpy as np
from osgeo import ogr
from scipy import ndimage
from whiskbroom.core.boundaries.joining import StripJoiner
from whiskbroom.core.boundaries.strip import trace_strip

PLAIN = (0, 1, 0, 0, 0, 1)


def labels_of(values, valid, connectivity=4):
    """Connected valid pixels of one value, numbered from 1."""
    labels, count = np.zeros(values.shape, int), 0
    for value in np.unique(values[valid]):
        found, number = ndimage.label((values == value) & valid, np.ones((3, 3)) if connectivity == 8 else None)
        labels[found > 0] = found[found > 0] + count
        count += number
    return labels


def strips_of(values, valid, height, connectivity=4, transform=PLAIN):
    """The `StripBoundaries` of a raster cut into strips."""
    rows, cols = values.shape
    values = np.concatenate([np.zeros((1, cols), values.dtype), values])
    valid = np.concatenate([np.zeros((1, cols), bool), valid])
    for first in range(0, rows, height):
        end = min(first + height, rows)
        yield trace_strip(values[first:end + 1], valid[first:end + 1], first, transform, connectivity, end == rows)


def outlines_of(values, valid, height=1000, connectivity=4, transform=PLAIN):
    """The features of a raster that is cut into strips of a height."""
    joiner = StripJoiner(transform)
    features = [feature for strip in strips_of(values, valid, height, connectivity, transform)
                for feature in joiner.add(strip)]
    assert joiner.nbytes == 0, "everything is complete at the end"
    return features


def geometry(feature):
    return ogr.CreateGeometryFromWkb(feature.wkb)
