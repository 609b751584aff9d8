"""Principal components of rasters: measured, written, and turned back into bands."""

import numpy as np

from ..atomic import new_text_file
from ..bands.pairing import paired_places
from ..errors import InputError
from ..focal.dtypes import real_dtype
from ..language import Phrase
from ..stats.exact_sums import ExactSums
from ..transforms.linear_map import LinearMap
from ..transforms.pca_report import component_name
from ..transforms.principal_components import PrincipalComponents
from ..transforms.transform_text import transform_as_text, transform_from_text
from .blocks import BlockCost, map_blocks, reduce_blocks
from .profile import RasterProfile
from .spectral import spectral_bands

_NAN = float("nan")
# Multiplications of one block, so that Cancel is prompt.
_MOST_PRODUCTS = 1 << 27


def measure_components(stack, matrix, ctx):
    """Gathers the covariance of the bands of a stack, in physical values, and decomposes it.

    The sums behind it are exact, so that it depends neither on blocks nor on their order, and is right where a small
    spread lies on large values.

    Args:
        stack: the `RasterStack`, which gives stored numbers.
        matrix: "covariance" or "correlation".
        ctx: the `Context`.
    Returns:
        `PrincipalComponents`
    Raises:
        InputError: fewer than two pixels are valid in all bands, or no band varies.
    """
    bands = len(stack.bands)
    # The pixels that are valid and their sizes, beside the mask of all bands.
    # Exact products take about as many multiplications as the numbers have parts, squared, and those of BLAS are fast.
    parts = stack.dtype.itemsize if stack.dtype.kind == "f" else max(1, stack.dtype.itemsize // 2)
    cost = BlockCost(2 * bands * stack.dtype.itemsize + 1, ExactSums.scratch_bytes(bands, stack.dtype),
                     _largest_block((bands * parts) ** 2 / 8))
    pixels, sums = reduce_blocks(stack, _sums, _add, (0, ExactSums.nothing(bands)), ctx, cost)
    if pixels < 2:
        raise InputError("Principal components need at least 2 pixels that are valid in all bands; {raster} has "
                         "{pixels}.", raster=stack.sources[0], pixels=pixels)
    scales, offsets = _scales(stack)
    means, covariance = sums.mean(pixels), sums.covariance(pixels)
    return PrincipalComponents.of(spectral_bands(stack.sources), pixels, means * scales + offsets,
                                  covariance * np.multiply.outer(scales, scales), matrix)


def _sums(values, valid):
    pixels = values.reshape(len(values), -1) if valid is None else values[:, valid.all(axis=0)]
    return pixels.shape[1], ExactSums.of(pixels.T)


def _add(total, part, _window):
    return total[0] + part[0], total[1] + part[1]


def write_components(stack, components, number, path, options, ctx):
    """Writes the first components of the bands of a stack, a band for each.

    The bands are found by name or wavelength, and else by order with a warning.

    Args:
        stack: the `RasterStack`, which gives stored numbers.
        components: `PrincipalComponents`, of this stack or of another.
        number: how many components.
        path: final name.
        options: GDAL creation options.
        ctx: the `Context`.
    Raises:
        InputError: the bands are not those of the components.
    """
    places, how = paired_places(components.bands, spectral_bands(stack.sources), Phrase("the saved transform"),
                                stack.sources[0])
    if how == "order":
        ctx.messages.warning("Neither names nor wavelengths tell which bands are those of the saved transform; they "
                             "are taken in their order.")
    profile = RasterProfile(path, real_dtype(stack.dtype), _NAN, tuple(map(component_name, range(number))),
                            options=options)
    _write(stack, components.to_components(number), places, profile, ctx)


def write_bands(stack, components, number, path, options, ctx):
    """Writes the bands that belong to the first of the components that a stack holds.

    Args:
        stack: the `RasterStack` of components: by their names PC1, PC2, …, or else in order.
        components, path, options, ctx: as for `write_components`.
        number: components beyond this one are left out.
    Raises:
        InputError: the stack holds more bands than there are components.
    """
    found = _components_held(stack, len(components.names))
    used = [(place, component) for place, component in enumerate(found) if component < number]
    profile = RasterProfile(path, real_dtype(stack.dtype), _NAN, components.names, options=options, wavelengths=tuple(
        {} if wavelength is None else {("IMAGERY", "CENTRAL_WAVELENGTH_UM"): repr(wavelength)}
        for wavelength in components.wavelengths))
    _write(stack, components.to_bands([component for _, component in used]), [place for place, _ in used], profile,
           ctx)


def _components_held(stack, bands):
    numbers = {component_name(place): place for place in range(bands)}
    found = [numbers.get(name) for name in stack.band_names()]
    if None not in found and len(set(found)) == len(found):
        return found
    if len(found) > bands:
        raise InputError("{raster} has {found} bands, and the transform has {known} components; take the raster of "
                         "components that belongs to it.", raster=stack.sources[0], found=len(found), known=bands)
    return list(range(len(found)))


def _write(stack, linear_map, places, profile, ctx):
    scales, offsets = _scales(stack)
    places = list(places)
    function = LinearMap.of_stored(*linear_map, places, profile.dtype, scales[places], offsets[places])
    cost = BlockCost(1, function.scratch_bytes, _largest_block(len(profile.names) * len(places)))
    map_blocks(stack, [profile], function, ctx, cost=cost)


def _largest_block(products):
    return max(1 << 12, min(BlockCost.largest, int(_MOST_PRODUCTS / products)))


def _scales(stack):
    return np.array([info.scale for info in stack.bands]), np.array([info.offset for info in stack.bands])


def write_transform(path, components, sources):
    """Keeps components of some rasters in a file, as JSON.

    Raises:
        OutputError: the file cannot be written.
    """
    with new_text_file(path) as file:
        file.write(transform_as_text(components, sources))


def read_transform(path):
    """The components that `write_transform` kept.

    Raises:
        InputError: the file cannot be read, or holds something else.
    """
    try:
        with open(path, encoding="utf-8") as file:
            return transform_from_text(file.read(), path)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("The transform {path} cannot be read: {reason}.",
                         path=path, reason=getattr(error, "strerror", None) or error) from None
