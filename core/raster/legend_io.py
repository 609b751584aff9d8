"""Class names and colours in raster files: category names, colour table, and attribute table."""

from osgeo import gdal

from ..legend import Legend, LegendEntry, palette_colour
from .gdalio import gdal_calls, open_raster, require_band

# Category names and colour tables are lists from 0; a raster attribute table holds any value.
_LAST_LISTED = {gdal.GDT_Byte: 255, gdal.GDT_UInt16: 65535}


def write_legend(band, legend, alone=True):
    """Writes a legend to a band (before its pixels).

    Args:
        band: the GDAL band.
        legend: the `Legend`.
        alone: whether it is the only band of its file; formats have no room for colour tables otherwise.
    """
    last = _LAST_LISTED.get(band.DataType)
    if last is not None and all(0 <= entry.value <= last for entry in legend.entries):
        colours = gdal.ColorTable()
        names = [""] * (max(entry.value for entry in legend.entries) + 1)
        for entry in legend.entries:
            colours.SetColorEntry(entry.value, (*entry.colour, 255))
            names[entry.value] = entry.name
        if alone:
            band.SetRasterColorTable(colours)
        band.SetRasterCategoryNames(names)
    band.SetDefaultRAT(_attribute_table(legend))


def _attribute_table(legend):
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for name, usage in (("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue)):
        table.CreateColumn(name, gdal.GFT_Integer, usage)
    table.SetRowCount(len(legend.entries))
    for row, entry in enumerate(legend.entries):
        table.SetValueAsInt(row, 0, entry.value)
        table.SetValueAsString(row, 1, entry.name)
        for column, part in enumerate(entry.colour, start=2):
            table.SetValueAsInt(row, column, part)
    return table


def read_legend(source, band=1):
    """The legend of a band of a raster; an empty one when the file names no class.

    Raises:
        InputError: the raster cannot be opened, or has no such band.
    """
    dataset = open_raster(source)
    require_band(dataset, band, source)
    with gdal_calls():
        band = dataset.GetRasterBand(band)
        table = band.GetDefaultRAT()
        from_table = _from_attribute_table(table) if table is not None else Legend()
        return from_table or _from_lists(band)


def _from_attribute_table(table):
    usage = {table.GetUsageOfCol(column): column for column in range(table.GetColumnCount())}
    value = usage.get(gdal.GFU_MinMax)
    name = usage.get(gdal.GFU_Name)
    if value is None or name is None:
        return Legend()
    colours = [usage.get(part) for part in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    entries = []
    for row in range(table.GetRowCount()):
        colour = palette_colour(row) if None in colours else tuple(table.GetValueAsInt(row, c) for c in colours)
        entries.append(LegendEntry(table.GetValueAsInt(row, value), table.GetValueAsString(row, name), colour))
    return Legend(tuple(sorted(entries, key=lambda entry: entry.value)))


def _from_lists(band):
    names = band.GetRasterCategoryNames() or []
    colours = band.GetRasterColorTable()
    entries = []
    for value, name in enumerate(names):
        if name:
            listed = colours is not None and value < colours.GetCount()
            colour = tuple(colours.GetColorEntry(value)[:3]) if listed else palette_colour(len(entries))
            entries.append(LegendEntry(value, name, colour))
    return Legend(tuple(entries))
