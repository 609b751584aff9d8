"""A band set built from rasters and from what the user says of their bands, and written as one raster."""

from dataclasses import replace

from ..bands.arrange import sorted_by_wavelength, with_attribute, with_sensor
from ..bands.bandset import BandSet
from ..bands.sensors import sensor_named
from ..bands.wavelengths import micrometres
from ..errors import InputError, ParameterError
from .align import AlignedStack
from .bandset_files import refreshed
from .bandsets import create, with_wavelengths
from .blocks import map_blocks
from .extent import bounds_in
from .legend_io import read_legend
from .nodata import nodata_for_bands
from .profile import RasterProfile
from .virtual import boxed, described_items, grid_of_band, items_of, require_one_grid, write_bandset

# What a row says of its band, in the order of its cells.
_CELLS = ("name", "role", "wavelength", "multiplicative_factor", "additive_factor", "date")


def built(items, name=None, date=None, sensor=None, rows=None, by_wavelength=False, bounds=None):
    """Builds a band set.

    Args:
        items: paths and `BandSet`s; all their bands are taken, in order.
        name, date: of the set; None keeps those of a single set, or finds them.
        sensor: name of the sensor of all bands, or None.
        rows: for each band its name, role, wavelength, factor, addend and date; "" keeps what is known.
        by_wavelength: sort the bands by wavelength.
        bounds: the `Bounds` of the part to be used, or None.
    Returns:
        `BandSet`
    Raises:
        ParameterError: the sensor, the rows or a value in them do not fit the bands.
        InputError: a raster cannot be opened.
    """
    bandset = replace(_joined(items), unit="µm")
    if name is not None:
        bandset = replace(bandset, name=name)
    if sensor is not None:
        bandset = with_sensor(bandset, sensor_named(sensor))
    if rows is not None:
        bandset = _with_rows(bandset, rows)
    if date is not None:
        bandset = with_attribute(bandset, "date", date)
    days = {band.date for band in bandset}
    bandset = replace(bandset, date=days.pop() if len(days) == 1 else "")
    if bounds is not None:
        found = bounds_in(bounds, bandset.crs or bandset.bands[0].crs)
        bandset = replace(bandset, box=(found.xmin, found.ymax, found.xmax, found.ymin))
    return sorted_by_wavelength(bandset) if by_wavelength else bandset


def write_built(bandset, path, resampling, options, ctx):
    """Writes a band set as one raster whose bands carry name, role, wavelength, date and scale.

    Args:
        bandset: the `BandSet`.
        path: final name; .vrt makes a virtual raster.
        resampling: method that brings bands on other grids to the grid of the band with the smallest pixels; None
            refuses them.
        options: GDAL creation options.
        ctx: the `Context`.
    Raises:
        ParameterError: a virtual raster cannot resample.
        InputError: the bands lie on different grids, or no type holds all their numbers.
    """
    if path.lower().endswith(".vrt"):
        if resampling is not None:
            raise ParameterError("A virtual raster cannot resample its bands; write a .tif, or leave resampling out.")
        ctx.check_cancelled()
        write_bandset(bandset, path, ctx.record)
        return
    if resampling is None:
        require_one_grid(bandset)
    bandset = refreshed(bandset)
    stack = _stack(bandset, resampling or "nearest")
    dtype, nodata = nodata_for_bands(stack.bands, stack.dtype)
    profile = RasterProfile(path, dtype, nodata, tuple(band.name for band in bandset),
                            tuple(band.total_scale for band in bandset), tuple(band.total_offset for band in bandset),
                            tuple(map(described_items, bandset)), options=options,
                            legend=read_legend(stack.sources[0], bandset.bands[0].raster_band))
    map_blocks(stack, [profile], _as_they_are, replace(ctx, record={**ctx.record, **items_of(bandset)}))


def _joined(items):
    if len(items) == 1 and isinstance(items[0], BandSet):
        return items[0]
    paths = [item for item in items if not isinstance(item, BandSet)]
    if len(paths) == len(items):
        return create(paths)
    bands = []
    for item in items:
        made = item if isinstance(item, BandSet) else create(item)
        bands += [replace(band, path=made.absolute_path(band)) for band in made]
    return BandSet(tuple(bands), next(item.name for item in items if isinstance(item, BandSet)))


def _with_rows(bandset, rows):
    if len(rows) != len(bandset):
        raise ParameterError("The table needs a row for each of the {count} bands ({bands}); it has {found}.",
                             count=len(bandset), bands=", ".join(band.name for band in bandset), found=len(rows))
    # A wavelength brings its role, unless one is typed in.
    for attribute in sorted(_CELLS, key=lambda attribute: attribute != "wavelength"):
        said = [_value(attribute, row[_CELLS.index(attribute)]) for row in rows]
        values = [old if new == "" else new for new, old in zip(said, bandset.get_band_attributes(attribute))]
        if any(new != "" for new in said):
            bandset = (with_wavelengths(bandset, values) if attribute == "wavelength"
                       else with_attribute(bandset, attribute, values))
    return bandset


def _value(attribute, cell):
    if attribute == "wavelength":
        return micrometres(cell) or cell
    return str(cell) if attribute in ("name", "role", "date") else cell


def _stack(bandset, resampling):
    """The bands on the grid of the smallest pixels, or the part of it that the box touches."""
    grid = boxed(min(map(grid_of_band, bandset), key=lambda one: one.pixel_area), bandset)
    stack = AlignedStack(bandset.get_absolute_paths(), grid, resampling, bandset.get_band_attributes("raster_band"))
    if stack.dtype.kind == "f" and any(band.dtype.kind in "iu" and band.dtype.itemsize == 8 for band in stack.bands):
        raise InputError("No type holds the numbers of all bands exactly: {types}; write a .vrt, in which every band "
                         "keeps its own.", types=", ".join(sorted({band.dtype.name for band in stack.bands})))
    if bandset.crs:
        stack.grid = replace(grid, crs=bandset.crs)
    return stack


def _as_they_are(values, valid):
    return [(values, valid)]
