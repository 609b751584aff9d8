"""Two images read together, each band of the one with its partner in the other."""

from dataclasses import dataclass

import numpy as np

from ..bands.find import described
from ..bands.pairing import paired_places
from ..errors import InputError
from ..language import Phrase
from ..stats.exact_sums import ExactSums
from ..transforms.distance_map import Spectra
from .bandset_sources import catalog_of
from .blocks import BlockCost, reduce_blocks
from .spectral import spectral_bands

# Multiplications of one block, so that Cancel is prompt.
_MOST_PRODUCTS = 1 << 27


@dataclass(frozen=True, eq=False)
class ImagePair:
    """Two images on one grid.

    Attributes:
        stack: the bands of both, which gives stored numbers.
        first, second: `Spectra` of the paired bands, in the same order.
        bands: a `Band` for each pair, that of the first image.
    """

    stack: object
    first: Spectra
    second: Spectra
    bands: tuple

    @property
    def names(self):
        return tuple(band.name for band in self.bands)

    def only(self, places):
        """The pair with some of its bands, by their places (from 0)."""
        return ImagePair(self.stack, self.first.only(places), self.second.only(places),
                         tuple(self.bands[place] for place in places))


@dataclass(frozen=True, eq=False)
class PairStatistics:
    """Statistics of the pixels that are valid in all paired bands, those of the first image before the second's.

    Attributes:
        pixels: their number.
        means: float64 (2 x bands,), physical values.
        covariance: float64 (2 x bands, 2 x bands), with divisor n - 1.
        reach: float64 (2 x bands,), the largest distance of a pixel from the mean.
    """

    pixels: int
    means: np.ndarray
    covariance: np.ndarray
    reach: np.ndarray

    @property
    def deviations(self):
        return np.sqrt(np.diagonal(self.covariance))


def two_images(sources):
    """The paths of each of two images: two rasters, or what two band sets were written to.

    Raises:
        InputError: a raster cannot be opened.
    """
    first, second = ([band.path for band in bandset] for bandset in catalog_of(sources))
    return list(dict.fromkeys(first)), list(dict.fromkeys(second))


def pair_images(first, second, stack_of, ctx):
    """Opens two images and pairs their bands by name, wavelength or role, and else by order with a message.

    Of an image of more bands only those that have a partner are used, which is told.

    Args:
        first, second: paths of the rasters of each image.
        stack_of: gives the stack of some rasters, such as `RasterStack`.
        ctx: the `Context`.
    Returns:
        `ImagePair`
    Raises:
        InputError: the bands cannot be paired, or the grids differ.
    """
    stack = stack_of((*first, *second))
    bands = spectral_bands(stack.sources)
    count = len(spectral_bands(first))
    here, there = pair_bands(bands[:count], bands[count:], first[0], second[0], ctx)
    return ImagePair(stack, spectra_of(stack, here), spectra_of(stack, [count + place for place in there]),
                     tuple(bands[place] for place in here))


def pair_bands(first, second, first_name, second_name, ctx):
    """Places (from 0) of the bands to compare, in both images, in the order of the first; see `pair_images`.

    Args:
        first, second: sequences of `Band`.
        first_name, second_name: what messages call the images.
        ctx: the `Context`.
    Raises:
        InputError: the bands cannot be paired.
    """
    if len(first) <= len(second):
        there, how = paired_places(first, second, first_name, second_name)
        here = tuple(range(len(first)))
    else:
        here, how = paired_places(second, first, second_name, first_name)
        here, there = zip(*sorted(zip(here, range(len(second)))))
    if how == "order":
        ctx.messages.warning("Neither names nor wavelengths tell which bands of {first} and {second} belong together; "
                             "they are compared in their order.", first=first_name, second=second_name)
    elif len(first) != len(second):
        ctx.messages.info("{count} bands are compared: {bands}.", count=len(here),
                          bands=described([first[place] for place in here]))
    return here, there


def spectra_of(stack, places):
    """The `Spectra` of bands at some places (from 0) of a stack."""
    infos = [stack.bands[place] for place in places]
    return Spectra(tuple(places), np.array([info.scale for info in infos]), np.array([info.offset for info in infos]))


def measure_pair(pair, ctx):
    """Gathers the statistics of the paired bands from exact sums, so that they do not depend on blocks.

    Args:
        pair: the `ImagePair`.
        ctx: the `Context`.
    Returns:
        `PairStatistics`; of fewer than 2 pixels it has NaN.
    """
    stack, columns = pair.stack, 2 * len(pair.bands)
    parts = stack.dtype.itemsize if stack.dtype.kind == "f" else max(1, stack.dtype.itemsize // 2)
    cost = BlockCost(2 * columns * stack.dtype.itemsize + 1, ExactSums.scratch_bytes(columns, stack.dtype),
                     largest_block((columns * parts) ** 2 / 8))
    gather = _Gather(pair.first.places + pair.second.places)
    pixels, sums, least, most = reduce_blocks(stack, gather, _add, gather.nothing(), ctx, cost)
    if pixels < 2:
        nothing = np.full(columns, np.nan)
        return PairStatistics(pixels, nothing, np.full((columns, columns), np.nan), nothing)
    scales = np.concatenate([pair.first.scales, pair.second.scales])
    offsets = np.concatenate([pair.first.offsets, pair.second.offsets])
    means = sums.mean(pixels)
    return PairStatistics(pixels, means * scales + offsets,
                          sums.covariance(pixels) * np.multiply.outer(scales, scales),
                          np.maximum(most - means, means - least) * np.abs(scales))


def require_variation(pair, statistics):
    """Raises `InputError`, naming the band, unless each paired band varies.

    Args:
        pair: the `ImagePair`.
        statistics: its `PairStatistics`.
    """
    for place, deviation in enumerate(statistics.deviations):
        if not deviation > 0:
            image = Phrase("the first image") if place < len(pair.bands) else Phrase("the second image")
            raise InputError("Band {band} of {image} does not vary: it has one value in the {pixels} pixels that are "
                             "valid in all compared bands; leave it out.", band=pair.names[place % len(pair.bands)],
                             image=image, pixels=statistics.pixels)


@dataclass(frozen=True)
class _Gather:
    """The number of valid pixels of a block, their sums, least and greatest numbers."""

    places: tuple

    def nothing(self):
        columns = len(self.places)
        return 0, ExactSums.nothing(columns), np.full(columns, np.inf), np.full(columns, -np.inf)

    def __call__(self, values, valid):
        chosen = values[list(self.places)].reshape(len(self.places), -1)
        if valid is not None:
            chosen = chosen[:, valid[list(self.places)].all(axis=0).reshape(-1)]
        if not chosen.shape[1]:
            return self.nothing()
        return chosen.shape[1], ExactSums.of(chosen.T), chosen.min(axis=1), chosen.max(axis=1)


def _add(total, part, _window):
    return total[0] + part[0], total[1] + part[1], np.minimum(total[2], part[2]), np.maximum(total[3], part[3])


def largest_block(products):
    """Pixels of a block at most, of so many multiplications a pixel."""
    return max(1 << 12, min(BlockCost.largest, int(_MOST_PRODUCTS / products)))
