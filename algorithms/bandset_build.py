"""Band set: bands that say what they are, as one raster for all other tools."""

from ..core.spec import (
    Boolean,
    Choice,
    Extent,
    NumberResult,
    Rasters,
    Rows,
    Text,
    TextResult,
    Tool,
    VirtualRasterOutput,
)
from ..core.spec.common import CREATION_OPTIONS, RESAMPLING_METHODS, SENSOR


def run(p, ctx):
    from ..core.bands.find import described
    from ..core.raster.bandset_build import built, write_built
    from ..core.raster.profile import creation_options

    sensor = None if p.sensor == "found" else p.sensor
    bandset = built(p.input, p.name, p.date, sensor, p.bands, p.sort_by_wavelength, p.extent)
    without_role = [band.name for band in bandset if not band.role]
    if without_role:
        ctx.messages.warning("Nothing tells what these bands are, so no tool finds them by role: {bands}.",
                             bands=", ".join(without_role))
    write_built(bandset, p.output, p.resampling, creation_options(p.creation_options), ctx)
    return {"band_count": len(bandset), "found_bands": described(bandset)}


TOOL = Tool(
    name="bandset_build",
    title="Build band set",
    group="Bands",
    summary="Joins bands into one raster that says of each its name, wavelength, role and date.",
    help="Other tools then find red, near infrared and so on by what the bands are, in whatever order they stand. "
         "What the bands are is found from metadata, product and file names, band descriptions and STAC items in the "
         "same folder; what is typed in goes before it. A band that nothing tells has no role, and a warning names "
         "it: its place in the file is no evidence, unless the sensor is named and the number of bands fits.\n\n"
         "All bands of all rasters are taken. The numbers stay as they are; scale, offset and the typed factors become "
         "the scale and offset of the bands, which the tools apply. A NoData pixel stays NoData in its band alone. "
         "A virtual raster (.vrt) is a small file that points to the rasters, and keeps type and NoData of every band; "
         "a GeoTIFF holds one type that fits all.\n\n"
         "Bands on different grids are refused unless a resampling is chosen: they then come to the grid of the band "
         "with the smallest pixels.",
    parameters=(
        Rasters("input", "Rasters", "The bands: one multiband raster, or several rasters; all bands are taken in "
                "order.", aliases=("input_bands", "paths"), keeps_band_sets=True),
        SENSOR,
        Text("name", "Name", "Name of the band set; left out, that of the raster or of its folder.", default=None,
             aliases=("bandset_name",)),
        Text("date", "Date", "Date of all bands, as YYYY-MM-DD; left out, it is found from names and metadata.",
             default=None),
        Rows("bands", "Bands", "A row for each band, in order. The wavelength is in micrometres, or from 100 on in "
             "nanometres; factor and addend apply to the value of the file. An empty cell keeps what was found.",
             default=None, columns=("Name", "Role", "Wavelength", "Factor", "Addend", "Date"), advanced=True),
        Boolean("sort_by_wavelength", "Sort by wavelength", "Writes the bands in the order of wavelengths, those "
                "without one last.", default=False),
        Extent("extent", "Extent", "Part to be used, in any coordinate system; pixels that it touches are taken.",
               default=None, aliases=("box_coordinate_list", "extent_list")),
        Choice("resampling", "Resampling", "How bands on other grids are brought to that of the smallest pixels, by "
               "GDAL's methods; left out, they are refused. Not for a virtual raster.", default=None,
               options=RESAMPLING_METHODS, advanced=True),
        CREATION_OPTIONS,
        VirtualRasterOutput("output", "Band set", "Raster with a band for each band; .vrt makes a virtual raster.",
                            aliases=("output_path",)),
    ),
    results=(NumberResult("band_count", "Number of bands", "bands"), TextResult("found_bands", "Bands and roles")),
    run=run,
    tags=("band set", "stack", "wavelength", "sensor", "virtual raster", "vrt", "composite"),
)
