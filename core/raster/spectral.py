"""What the bands of rasters are: names, roles, wavelengths and dates, found from all that the files say."""

import json
import os
from dataclasses import replace

from ..bands.recognise import Evidence, recognise
from ..bands.stac import items_of_asset
from .band import alpha_band, band_info
from .gdalio import gdal_calls, open_raster, require_band

_DOMAINS = ("", "ENVI", "IMAGERY")
# STAC items are small; a folder may hold any number of other JSON files.
_LARGEST_ITEM, _MOST_FILES = 2_000_000, 50


def spectral_bands(sources, numbers=None, sensor=None):
    """Describes the bands of rasters, in the order in which `RasterStack` takes them.

    Args:
        sources: paths.
        numbers: for each raster the number of the one band to take (from 1); None takes all bands but alpha.
        sensor: the `Sensor` of all bands, where the caller knows it; None finds it.
    Returns:
        A tuple of `Band`s.
    Raises:
        InputError: a raster cannot be opened, or has no such band.
        ParameterError: the sensor does not fit.
    """
    evidences, facts = [], []
    for source, number in zip(sources, numbers or [None] * len(sources)):
        with gdal_calls():
            dataset = open_raster(source)
            of_asset = _stac_items(source)
            for wanted in _numbers(dataset, number, source):
                evidences.append(_evidence(dataset, wanted, source, of_asset))
                facts.append(_facts(dataset, wanted, source))
    return tuple(replace(band, **known) for band, known in zip(recognise(evidences, sensor), facts))


def _numbers(dataset, number, source):
    if number is not None:
        require_band(dataset, number, source)
        return [number]
    alpha = alpha_band(dataset)
    return [n for n in range(1, dataset.RasterCount + 1) if n != alpha]


def _evidence(dataset, number, source, of_asset):
    items = dict(of_asset[number - 1]) if len(of_asset) == dataset.RasterCount else {}
    for domain in _DOMAINS:
        # An image's own wavelengths are a list of all bands'; only what holds for the whole image is read there.
        items.update((name, value) for name, value in _named(dataset.GetMetadata(domain)) if not value.startswith("{"))
    items.update(_envi_width(dataset, number))
    band = dataset.GetRasterBand(number)
    for domain in _DOMAINS:
        items.update(_named(band.GetMetadata(domain)))
    return Evidence(source, number, dataset.RasterCount, band.GetDescription(), items)


def _named(metadata):
    return [(name.lower().replace(" ", "_"), value) for name, value in (metadata or {}).items()]


def _envi_width(dataset, number):
    listed = dataset.GetMetadataItem("fwhm", "ENVI") or ""
    widths = listed.strip("{} ").split(",")
    return {"fwhm": widths[number - 1].strip()} if len(widths) == dataset.RasterCount and listed else {}


def _facts(dataset, number, source):
    info = band_info(dataset, number, source)
    band = dataset.GetRasterBand(number)
    transform = dataset.GetGeoTransform(can_return_null=True)
    placed = {} if transform is None else {"transform": tuple(transform)}
    x_block, y_block = band.GetBlockSize()
    return {"scale": info.scale, "offset": info.offset, "nodata": info.nodata, "data_type": info.dtype.name,
            "x_count": dataset.RasterXSize, "y_count": dataset.RasterYSize, "crs": dataset.GetProjection() or "",
            "number_of_bands": dataset.RasterCount, "x_block_size": x_block, "y_block_size": y_block, **placed}


def _stac_items(source):
    """What a STAC item in the raster's folder says of the raster's bands; an empty list where none speaks of it."""
    folder, name = os.path.split(source)
    if not os.path.isfile(source):
        return []
    names = sorted(file for file in os.listdir(folder or ".") if file.lower().endswith(".json"))
    for file in names[:_MOST_FILES]:
        found = items_of_asset(_json_with(name, os.path.join(folder, file)), name)
        if found:
            return found
    return []


def _json_with(name, path):
    """The content of a JSON file that holds a name, or None."""
    try:
        if os.path.getsize(path) > _LARGEST_ITEM:
            return None
        with open(path, encoding="utf-8") as file:
            text = file.read()
        return json.loads(text) if name in text else None
    except (OSError, ValueError, RecursionError):
        return None
