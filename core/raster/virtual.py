"""Band sets as virtual rasters, so that every tool can read them: names, roles, wavelengths, dates and factors go
along, and no pixel is copied."""

import os
import uuid
from dataclasses import replace
from html import escape

from osgeo import gdal

from ..atomic import new_path
from ..bounds import Bounds
from ..errors import InputError, OutputError
from .band import alpha_band, band_info
from .bandset_files import refreshed
from .extent import common_window, part, window_of_bounds
from .gdalio import GDAL_TYPES, gdal_calls, open_raster, require_band
from .grid import Grid, Window

# Metadata items of a raster that is, or is part of, a band set.
NAME, DATE, IDENTITY = "BAND_SET_NAME", "BAND_SET_DATE", "BAND_SET_ID"
_SOURCE = ('<SimpleSource><SourceFilename relativeToVRT="{relative}">{path}</SourceFilename>'
           '<SourceBand>{band}</SourceBand>'
           '<SrcRect xOff="{col}" yOff="{row}" xSize="{cols}" ySize="{rows}"/>'
           '<DstRect xOff="0" yOff="0" xSize="{cols}" ySize="{rows}"/></SimpleSource>')
# Less is the rounding of writers.
_SHIFT = 0.01


def write_virtual(bandset, folder):
    """Writes a band set as virtual rasters.

    Args:
        bandset: the `BandSet`.
        folder: where they are written.
    Returns:
        A tuple of paths: one raster of all bands where they lie on one grid, otherwise one for each band.
    Raises:
        InputError: the set is empty, a raster cannot be opened, or the box lies outside.
    """
    parts = _parts(bandset)
    items = {**items_of(bandset), IDENTITY: uuid.uuid4().hex}
    return tuple(write_vrt(os.path.join(folder, _file_name(bandset, bands, number, len(parts) == 1)), bands, grid,
                           items) for number, (bands, grid) in enumerate(parts, start=1))


def write_bandset(bandset, path, record=None):
    """Writes a band set that lies on one grid as a virtual raster of that name.

    Args:
        bandset: the `BandSet`.
        path: final name.
        record: further metadata items.
    Returns:
        The path.
    Raises:
        InputError: the set is empty, its bands lie on different grids, or a raster cannot be opened.
        OutputError: the file cannot be written.
    """
    require_one_grid(bandset)
    ((bands, grid),) = _parts(bandset)
    return write_vrt(path, bands, grid, {**(record or {}), **items_of(bandset)})


def require_one_grid(bandset):
    """Raises `InputError` naming two rasters where the bands of a set lie on different grids."""
    bands = refreshed(bandset).bands
    paths = bandset.get_absolute_paths()
    for band, path in zip(bands[1:], paths[1:]):
        grid_of_band(bands[0]).require_same(grid_of_band(band), paths[0], path)


def items_of(bandset):
    """The metadata items that name and date a band set in a raster."""
    return {NAME: bandset.name, DATE: bandset.date}


def grid_of_band(band):
    """The `Grid` of a `Band` whose raster has been read."""
    return Grid(band.y_count, band.x_count, band.transform, band.crs)


def boxed(grid, bandset):
    """The part of a grid that the box of a band set touches, in whole pixels; all of it where there is no box.

    Raises:
        InputError: they do not meet.
    """
    if bandset.box is None:
        return grid
    left, top, right, bottom = bandset.box
    window = window_of_bounds(Bounds(left, right, bottom, top), grid)
    return part(grid, common_window(window, grid, str(bandset)))


def write_vrt(path, bands, grid, items):
    """Writes a virtual raster.

    Args:
        path: its name; the paths of sources below its folder are kept relative to it.
        bands: `Band`s with the paths to open, on the pixels of the grid.
        grid: its `Grid`, inside that of every band.
        items: metadata items of the raster.
    Returns:
        The path.
    Raises:
        InputError: a raster cannot be opened, or lies on other pixels.
        OutputError: the file cannot be written.
    """
    with new_path(path) as written, gdal_calls() as failures:
        dataset = failures.attempt(gdal.GetDriverByName("VRT").Create, written, grid.cols, grid.rows, 0)
        if dataset is not None:
            if grid.transform != Grid(1, 1).transform:
                dataset.SetGeoTransform(grid.transform)
            if grid.crs:
                dataset.SetProjection(grid.crs)
            dataset.SetMetadata({name: value for name, value in items.items() if value})
            for band in bands:
                _add(dataset, band, grid, os.path.dirname(written), failures)
            dataset.FlushCache()
        dataset = None
        if failures:
            raise OutputError("{path} cannot be written: {reason}.", path=path, reason=failures.reason())
    return path


def described_items(band):
    """Metadata items that say what a `Band` is, by (domain, name), as `RasterProfile` takes them."""
    items = {("", "ROLE"): band.role, ("", "DATE"): band.date,
             ("IMAGERY", "CENTRAL_WAVELENGTH_UM"): "" if band.wavelength is None else repr(band.wavelength),
             ("IMAGERY", "FWHM_UM"): "" if band.width is None else repr(band.width)}
    return {key: value for key, value in items.items() if value}


def _parts(bandset):
    """The bands that lie on one grid, with the grid: all together, or each on its own."""
    if not len(bandset):
        raise InputError("{bandset} has no bands.", bandset=str(bandset))
    bandset = refreshed(bandset)
    bands = [replace(band, path=_absolute(path), crs=bandset.crs or band.crs)
             for band, path in zip(bandset, bandset.get_absolute_paths())]
    grids = [grid_of_band(band) for band in bands]
    together = not any(grids[0].difference(grid) for grid in grids[1:])
    parts = [(bands, grids[0])] if together else [([band], grid) for band, grid in zip(bands, grids)]
    return [(some, boxed(grid, bandset)) for some, grid in parts]


def _absolute(path):
    # Names of subdatasets and of GDAL's own file systems are no paths of files.
    return os.path.abspath(path) if os.path.exists(path) else path


def _add(dataset, band, grid, folder, failures):
    source = open_raster(band.path)
    require_band(source, band.raster_band, band.path)
    window = _window(band, grid, source)
    old = source.GetRasterBand(band.raster_band)
    info = band_info(source, band.raster_band, band.path)
    dataset.AddBand(GDAL_TYPES[info.dtype])
    new = dataset.GetRasterBand(dataset.RasterCount)
    _copy(old, new, band, info)
    failures.attempt(new.SetMetadataItem, "source_0", _source(band.path, folder, band.raster_band, window),
                     "new_vrt_sources")
    if info.has_mask:
        alpha = alpha_band(source)
        new.CreateMaskBand(0)
        mask = f"mask,{band.raster_band}" if alpha is None else alpha
        failures.attempt(new.GetMaskBand().SetMetadataItem, "source_0", _source(band.path, folder, mask, window),
                         "new_vrt_sources")


def _copy(old, new, band, info):
    new.SetDescription(band.name)
    for (domain, item), value in described_items(band).items():
        new.SetMetadataItem(item, value, domain)
    if info.dtype == "int8" and old.DataType == gdal.GDT_Byte:
        new.SetMetadataItem("PIXELTYPE", "SIGNEDBYTE", "IMAGE_STRUCTURE")
    if info.nodata is not None:
        new.SetNoDataValue(info.nodata)
    if band.total_scale != 1:
        new.SetScale(band.total_scale)
    if band.total_offset != 0:
        new.SetOffset(band.total_offset)
    if info.unit:
        new.SetUnitType(info.unit)
    for read, write in ((old.GetRasterCategoryNames, new.SetRasterCategoryNames),
                        (old.GetRasterColorTable, new.SetRasterColorTable), (old.GetDefaultRAT, new.SetDefaultRAT)):
        found = read()
        if found is not None:
            write(found)


def _source(path, folder, band, window):
    relative = os.path.isabs(path) and path.startswith(os.path.join(folder, ""))
    return _SOURCE.format(path=escape(os.path.relpath(path, folder) if relative else path), relative=int(relative),
                          band=band, row=window.row, col=window.col, rows=window.rows, cols=window.cols)


def _window(band, grid, source):
    """Where the grid lies in the raster of a band, in whole pixels."""
    own = grid_of_band(band)
    row, col = own.to_pixel(*grid.to_world(0, 0))
    end = own.to_pixel(*grid.to_world(grid.rows, grid.cols))
    window = Window(round(row), round(col), grid.rows, grid.cols)
    off = max(abs(row - window.row), abs(col - window.col), abs(end[0] - window.row - grid.rows),
              abs(end[1] - window.col - grid.cols))
    if off > _SHIFT or window.row < 0 or window.col < 0 or window.row + grid.rows > source.RasterYSize or \
            window.col + grid.cols > source.RasterXSize:
        raise InputError("{raster} does not lie on the pixels of the other bands; resample it to them first.",
                         raster=band.path)
    return window


def _file_name(bandset, bands, number, together):
    """A name that tells the set in messages."""
    name = bandset.name if together else f"{bandset.name}_{number}_{bands[0].name}"
    plain = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in name)[:80]
    return f"{plain.lstrip('.') or 'bandset'}_{uuid.uuid4().hex[:8]}.vrt"
