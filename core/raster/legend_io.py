"""Class names and colours in raster files: category names, colour table, and attribute table."""

from osgeo import gdal

from ..legend import Legend, LegendEntry, palette_colour
from .gdalio import gdal_calls, open_raster, require_band

# Category names and colour tables are lists from 0; a raster attribute table holds any value.
_LAST_LISTED = 65535
_LARGEST_INTEGER = 2**31 - 1
_WITH_COLOURS = (gdal.GDT_Byte, gdal.GDT_UInt16)


def write_legend(dataset, legend):
    """Writes a legend to the first band of a new raster, before its pixels.

    Args:
        dataset: the GDAL dataset.
        legend: the `Legend`.
    """
    band = dataset.GetRasterBand(1)
    if all(0 <= entry.value <= _LAST_LISTED for entry in legend.entries):
        names = [""] * (max(entry.value for entry in legend.entries) + 1)
        colours = gdal.ColorTable()
        for entry in legend.entries:
            names[entry.value] = entry.name
            colours.SetColorEntry(entry.value, (*entry.colour, 255))
        # GeoTIFF has no room for colours beside further bands.
        if band.DataType in _WITH_COLOURS and dataset.RasterCount == 1:
            band.SetRasterColorTable(colours)
        band.SetRasterCategoryNames(names)
    # In Erdas Imagine the row is the value, and a table would displace the colours.
    if dataset.GetDriver().ShortName != "HFA":
        band.SetDefaultRAT(_attribute_table(legend))


def _attribute_table(legend):
    table = gdal.RasterAttributeTable()
    # Whole numbers of a table have 32 bits.
    small = all(abs(entry.value) <= _LARGEST_INTEGER for entry in legend.entries)
    table.CreateColumn("Value", gdal.GFT_Integer if small else gdal.GFT_Real, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for name, usage in (("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue)):
        table.CreateColumn(name, gdal.GFT_Integer, usage)
    table.SetRowCount(len(legend.entries))
    for row, entry in enumerate(legend.entries):
        (table.SetValueAsInt if small else table.SetValueAsDouble)(row, 0, entry.value)
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


def legends_of(stack):
    """The legend of every band of a `RasterStack`, in order; an empty one where the file names no class."""
    return tuple(read_legend(source, number) for source, number in stack.places())


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
        number = int(table.GetValueAsDouble(row, value))
        entries.append(LegendEntry(number, table.GetValueAsString(row, name), colour))
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
