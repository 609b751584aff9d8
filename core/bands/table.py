"""A band set as a table to look at."""

_COLUMNS = ("band_number", "name", "role", "wavelength", "width", "date", "multiplicative_factor", "additive_factor",
            "nodata", "data_type", "path", "raster_band")


def table_of(bandset):
    """The band set as text: a heading, and a line for each band."""
    columns = [[name, *map(_shown, bandset.get_band_attributes(name))] for name in _COLUMNS]
    widths = [max(map(len, column)) for column in columns]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in zip(*columns)]
    heading = " ".join(filter(None, (str(bandset), bandset.date)))
    return "\n".join([f"{heading} ({bandset.unit})", *lines])


def _shown(value):
    return "" if value is None else str(value)
