"""The strips of a raster put together: patches that cross their borders become whole."""

from .open_lines import OpenLines
from .open_numbers import OpenNumbers
from .polygons import polygons_of
from .rings import Rings, in_order, simple_rings
from .strip import Feature, joined

_BYTES_PER_POINT, _BYTES_PER_PIECE = 8, 400


class StripJoiner:
    """Puts the strips of a raster together, from top to bottom.

    Args:
        transform: GDAL's six numbers of the raster.
    """

    def __init__(self, transform):
        self._transform = transform
        self._patches, self._groups, self._lines = OpenNumbers(), OpenNumbers(), OpenLines()
        self._boundaries, self._group_of, self._parts = {}, {}, {}
        self._points = self._pieces = self._part_bytes = 0

    @property
    def nbytes(self):
        """Memory that the patches which are not complete take, about."""
        return (_BYTES_PER_POINT * (self._points + self._lines.points) + self._part_bytes
                + _BYTES_PER_PIECE * (self._pieces + self._lines.pieces))

    def add(self, strip):
        """Adds the next strip.

        Args:
            strip: `StripBoundaries`; that of the last strip completes everything.
        Returns:
            list of `Feature`, those that are complete now, in order.
        """
        above = self._patches.bottom
        self._patches.advance(strip.patches)
        became = dict(self._patches.merged)
        for number, root in self._patches.merged:
            self._boundaries.setdefault(root, []).extend(self._boundaries.pop(number, ()))
        if strip.rings is not None:
            self._take_rings(strip.rings, dict(zip(strip.patches.labels.tolist(), self._patches.of_labels.tolist())))
        for column, pieces in self._lines.advance(strip):
            # The patch lies to the left of where the boundary went down.
            number = int(above[column - 1])
            self._keep(became.get(number, number), list(pieces))
        if strip.groups is strip.patches:
            features = [Feature(last_row, first, key, wkb) for (first, last_row, key), wkb
                        in zip(*self._completed(self._patches.complete))]
        else:
            features = self._grouped(strip)
        return sorted([*strip.features, *features])

    def _take_rings(self, rings, numbers):
        begins = rings.begins.tolist()
        for owner, begin, end in zip(rings.owner.tolist(), begins, begins[1:]):
            self._keep(numbers[owner], [(rings.rows[begin:end], rings.cols[begin:end])])

    def _keep(self, number, pieces):
        self._boundaries.setdefault(number, []).append(pieces)
        self._points += sum(len(rows) for rows, _ in pieces)
        self._pieces += len(pieces)

    def _completed(self, numbers):
        """What is known of complete patches, and their polygons."""
        boundaries, owner = [], []
        for place, number in enumerate(numbers):
            for pieces in self._boundaries.pop(number):
                boundaries.append(pieces)
                owner.append(place)
                self._points -= sum(len(rows) for rows, _ in pieces)
                self._pieces -= len(pieces)
        if not boundaries:
            return [], []
        rings, is_hole = in_order(simple_rings(Rings.of(boundaries, owner)))
        return [self._patches.take(number) for number in numbers], polygons_of(rings, is_hole, self._transform)

    def _grouped(self, strip):
        """Complete groups of patches that touch at corners."""
        groups = self._groups
        groups.advance(strip.groups)
        for number, root in groups.merged:
            self._parts.setdefault(root, []).extend(self._parts.pop(number, ()))
        became = dict(groups.merged)
        self._group_of = {patch: became.get(group, group) for patch, group in self._group_of.items()}
        for number, root in self._patches.merged:
            self._group_of.pop(number, None)
        number_of = dict(zip(strip.groups.labels.tolist(), groups.of_labels.tolist()))
        for patch, group in zip(self._patches.of_labels.tolist(), strip.group_of_patch.tolist()):
            self._group_of[patch] = number_of[group]
        for group, first, wkb in strip.loose:
            self._add_part(number_of[group], first, wkb)
        complete = self._patches.complete
        for number, (first, _, _), wkb in zip(complete, *self._completed(complete)):
            self._add_part(self._group_of.pop(number), first, wkb)
        features = []
        for group in groups.complete:
            first, last_row, key = groups.take(group)
            parts = self._parts.pop(group)
            self._part_bytes -= sum(len(wkb) for _, wkb in parts)
            features.append(Feature(last_row, first, key, joined(parts)))
        return features

    def _add_part(self, group, first, wkb):
        self._parts.setdefault(group, []).append((first, wkb))
        self._part_bytes += len(wkb)
