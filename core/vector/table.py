"""Tables as files: CSV, or a table of a GeoPackage."""

import csv
import math
import os
import uuid

from osgeo import gdal, ogr

from ..atomic import new_path, new_text_file
from ..errors import OutputError
from ..raster.gdalio import gdal_calls

_SEPARATORS = {".csv": ",", ".txt": ",", ".tsv": "\t"}


def write_table(path, columns, rows):
    """Writes a table; the extension chooses the format.

    Args:
        path: final name: .csv and .txt (comma), .tsv (tab), or .gpkg.
        columns: the names of the columns.
        rows: collection of sequences of numbers, texts and None, which is an empty cell, as is NaN; it may be gone
            through several times.
    Raises:
        OutputError: another extension, or the file cannot be written.
    """
    extension = os.path.splitext(path)[1].lower()
    if extension in _SEPARATORS:
        with new_text_file(path) as file:
            writer = csv.writer(file, delimiter=_SEPARATORS[extension], lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(["" if _is_empty(cell) else cell for cell in row] for row in rows)
    elif extension == ".gpkg":
        _write_geopackage(path, columns, rows)
    else:
        raise OutputError("{path} cannot be written: a table has the extension .csv, .txt, .tsv or .gpkg.", path=path)


def _write_geopackage(path, columns, rows):
    # Made in memory, so that a full disk meets one plain write and no database that is half closed.
    memory = f"/vsimem/{uuid.uuid4().hex}.gpkg"
    try:
        with gdal_calls() as failures:
            name = os.path.splitext(os.path.basename(path))[0]
            failures.attempt(_make_geopackage, memory, name, columns, rows)
            if failures:
                raise OutputError("{path} cannot be written: {reason}.", path=path, reason=failures.reason())
            content = _content(memory)
    finally:
        gdal.Unlink(memory)
    with new_path(path) as part:
        with open(part, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _make_geopackage(path, name, columns, rows):
    dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer(name, None, ogr.wkbNone)
    for position, column in enumerate(columns):
        layer.CreateField(ogr.FieldDefn(column, _field_type([row[position] for row in rows])))
    layer.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for position, cell in enumerate(row):
            if not _is_empty(cell):
                feature.SetField(position, cell)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _content(path):
    file = gdal.VSIFOpenL(path, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    finally:
        gdal.VSIFCloseL(file)


def _field_type(cells):
    present = [cell for cell in cells if not _is_empty(cell)]
    if present and all(isinstance(cell, int) for cell in present):
        return ogr.OFTInteger64
    return ogr.OFTReal if present and all(isinstance(cell, (int, float)) for cell in present) else ogr.OFTString


def _is_empty(cell):
    return cell is None or isinstance(cell, float) and math.isnan(cell)
