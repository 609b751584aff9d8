"""Some bands of several rasters, each read in its own type."""

from itertools import groupby


class SomeBands:
    """Reads on one grid no more than is asked for; it goes wherever a `RasterStack` goes, but gives lists of bands.

    Whole numbers of 64 bits so stay exact beside other types, and a raster is opened once for all its bands.

    Args:
        places: (source, number of the band from 1) of each band, at least one.
        open_bands: ``open_bands(source, numbers)`` gives the `RasterStack` of these bands, or what reads as one; all on
            one grid.

    Attributes:
        grid: the common `Grid`.
        places: as given.
        bands: the `BandInfo` of each band, in the order of the places.
        sources: the rasters.
        scratch_bytes: memory that `read` takes whatever the size of its window.

    Raises:
        InputError: a raster cannot be opened, or lies on another grid.
    """

    def __init__(self, places, open_bands):
        self.places = tuple(places)
        self._stacks, infos = [], {}
        for source in dict.fromkeys(source for source, _ in places):
            numbers = sorted({number for raster, number in places if raster == source})
            for stack in _of_one_type(open_bands(source, tuple(numbers)), source, open_bands):
                self._stacks.append(stack)
                infos.update({(source, info.number): info for info in stack.bands})
        found = [(stack.sources[0], info.number) for stack in self._stacks for info in stack.bands]
        self._order = [found.index(place) for place in places]
        self.bands = tuple(infos[place] for place in places)
        self.sources = tuple(dict.fromkeys(stack.sources[0] for stack in self._stacks))
        self.grid = self._stacks[0].grid
        for stack in self._stacks[1:]:
            self.grid.require_same(stack.grid, self._stacks[0].sources[0], stack.sources[0])
        self.scratch_bytes = max(stack.scratch_bytes for stack in self._stacks)

    @property
    def bytes_per_pixel(self):
        """Memory that `read` takes for each pixel."""
        return sum(stack.bytes_per_pixel for stack in self._stacks)

    def read(self, window, halo=0):
        """Reads a window of all bands.

        Args:
            window, halo: as for `RasterStack.read`.
        Returns:
            values: list of ndarrays (rows, cols), each in the type of its band.
            valid: list of bool ndarrays of that shape, None in it for a band that is valid everywhere.
        """
        values, valid = [], []
        for stack in self._stacks:
            part, mask = stack.read(window, halo)
            values += list(part)
            valid += [None] * len(part) if mask is None else list(mask)
        return [values[place] for place in self._order], [valid[place] for place in self._order]

    def close(self):
        """As `RasterStack.close`."""
        for stack in self._stacks:
            stack.close()


def _of_one_type(stack, source, open_bands):
    """The stack, or where its bands have several types one for each of them."""
    by_type = sorted(stack.bands, key=lambda info: info.dtype.name)
    groups = [tuple(info.number for info in group) for _, group in groupby(by_type, key=lambda info: info.dtype)]
    if len(groups) == 1:
        return [stack]
    stack.close()
    return [open_bands(source, tuple(sorted(numbers))) for numbers in groups]
