"""Oracles for morphology, pixel by pixel in plain Python, and blocks as the driver cuts them."""

import numpy as np
import pytest


def distance(row, col, is_disk):
    return np.hypot(row, col) if is_disk else max(abs(row), abs(col))


def around(values, row, col, radius, is_disk):
    """The positions inside the raster within a radius of a pixel."""
    for y in range(max(0, row - radius), min(len(values), row + radius + 1)):
        for x in range(max(0, col - radius), min(len(values[0]), col + radius + 1)):
            if distance(y - row, x - col, is_disk) <= radius:
                yield y, x


@pytest.fixture(scope="session")
def dilated_by_hand():
    """Returns a function that dilates a raster by the rule as it is documented."""

    def dilate(values, valid, chosen, radius, is_disk):
        result = values.copy()
        for row, col in np.argwhere(valid):
            if values[row, col] not in chosen:
                near = {values[at] for at in around(values, row, col, radius, is_disk) if valid[at]}
                reaching = [value for value in chosen if value in near]
                result[row, col] = reaching[-1] if reaching else values[row, col]
        return result

    return dilate


@pytest.fixture(scope="session")
def eroded_by_hand():
    """Returns a function that erodes a raster by the rule as it is documented."""

    def winner(found):
        return min(set(found), key=lambda value: (-found.count(value), value))

    def erode(values, valid, chosen, radius, is_disk):
        result = values.copy()
        others = {tuple(at) for at in np.argwhere(valid & ~np.isin(values, chosen))}
        taken = set(others)
        for step in range(1, radius + 1):
            now = {}
            for at in map(tuple, np.argwhere(valid & np.isin(values, chosen))):
                if at in taken or not any(other in others for other in around(values, *at, step, is_disk)):
                    continue
                near = [(place, distance(place[0] - at[0], place[1] - at[1], True))
                        for place in around(values, *at, 1, False) if place in taken]
                edges = [result[place] for place, far in near if far == 1]
                found = edges if is_disk and edges else [result[place] for place, _ in near]
                if found:
                    now[at] = winner(found)
            for at, value in now.items():
                result[at] = value
            taken |= set(now)
        return result

    return erode


@pytest.fixture(scope="session")
def in_blocks():
    """Returns a function that applies a block function to one band in blocks; outside the raster is invalid."""

    def apply(function, values, valid=None, block=None):
        halo = function.radius
        inside = np.pad(np.ones(values.shape, bool) if valid is None else valid, halo)
        padded = np.pad(values, halo, constant_values=99 if valid is not None else 0)
        rows, cols = block or values.shape
        result = np.zeros_like(values)
        for top in range(0, values.shape[0], rows):
            for left in range(0, values.shape[1], cols):
                bottom, right = min(top + rows, values.shape[0]), min(left + cols, values.shape[1])
                source = slice(top, bottom + 2 * halo), slice(left, right + 2 * halo)
                ok = inside[source][None]
                (part, part_valid), changed = function(padded[source][None], None if ok.all() else ok)
                result[top:bottom, left:right] = part[0]
                before = values[top:bottom, left:right]
                assert changed == np.count_nonzero(part[0] != before if part_valid is None else
                                                   (part[0] != before) & part_valid[0])
                expected = inside[halo:-halo, halo:-halo][top:bottom, left:right]
                assert expected.all() if part_valid is None else np.array_equal(part_valid[0], expected)
        return result

    return apply
