"""Parameters, and lists of options, that several tools share."""

from .files import File
from .inputs import Choice, Number, Option, Text
from .lists import Numbers
from .places import Extent

CREATION_OPTIONS = Text(
    "creation_options",
    "Creation options",
    "GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, "
    "class maps compressed with LZW.",
    default=None,
    advanced=True,
)

CATALOGUE = File(
    "input",
    "Catalogue",
    "Catalogue of signatures, or any spectral library that the import reads.",
    extensions=("json", "csv", "scpx", "sli", "txt", "asd"),
    takes_catalogues=True,
)

SIGNATURES = (
    CATALOGUE,
    Numbers("classes", "Classes", "Only signatures of these classes.", default=None, integer=True,
            unit="class numbers"),
    Numbers("macroclasses", "Macroclasses", "Only signatures of these macroclasses.", default=None, integer=True,
            unit="macroclass numbers"),
)

EXTENT = Extent(
    "extent",
    "Extent",
    "Only this part of the rasters is read, enlarged to whole pixels, as if nothing lay around it.",
    default=None,
    advanced=True,
    aliases=("extent_list",),
    cuts_rasters=True,
)

RESAMPLING_METHODS = (
    Option("nearest", "Nearest neighbour", ("near", "nearest_neighbour", "nearest_neighbor")),
    Option("bilinear", "Bilinear"),
    Option("cubic", "Cubic"),
    Option("cubicspline", "Cubic spline", ("cubic_spline",)),
    Option("lanczos", "Lanczos"),
    Option("average", "Average", ("mean",)),
    Option("rms", "Root mean square", ("root_mean_square",)),
    Option("mode", "Mode", ("majority",)),
    Option("max", "Maximum", ("maximum",)),
    Option("min", "Minimum", ("minimum",)),
    Option("med", "Median", ("median",)),
    Option("q1", "First quartile", ("first_quartile",)),
    Option("q3", "Third quartile", ("third_quartile",)),
    Option("sum", "Sum"),
)

RESAMPLING = Choice(
    "resampling",
    "Resampling",
    "How values are taken from pixels of another size or place, by GDAL's methods. Nearest neighbour, mode, minimum, "
    "maximum, median and quartiles give values that occur in the input, exactly, and suit classes; the others compute "
    "new values as floating point.",
    default="nearest",
    options=RESAMPLING_METHODS,
)

OUTPUT_TYPE = Choice(
    "output_type",
    "Output type",
    "Type of the numbers of the output; automatic is the smallest that holds them.",
    default="automatic",
    options=(
        Option("automatic", "Automatic"),
        Option("uint8", "Byte (8 bits unsigned)", ("byte",)),
        Option("int16", "16 bits signed"),
        Option("uint16", "16 bits unsigned"),
        Option("int32", "32 bits signed"),
        Option("uint32", "32 bits unsigned"),
        Option("int64", "64 bits signed"),
        Option("uint64", "64 bits unsigned"),
        Option("float32", "32 bits floating point"),
        Option("float64", "64 bits floating point"),
    ),
    advanced=True,
    aliases=("output_data_type", "output_datatype"),
)

EXTRA_NODATA = Number(
    "extra_nodata",
    "Further NoData value",
    "A stored number that means NoData in all rasters besides their own.",
    default=None,
    advanced=True,
    aliases=("nodata_value",),
)

NODATA_VALUE = Number(
    "nodata_value",
    "NoData value",
    "The number that means NoData in the output. By default it is that of the input where its bands share one, and "
    "otherwise one that no pixel has, in a wider type where all numbers may occur. A valid pixel must not have it.",
    default=None,
    advanced=True,
)

GRID = Choice(
    "grid",
    "Grid of the output",
    "The raster whose pixels the output has; rasters on other grids are brought to it. By default all must be on one "
    "grid.",
    default="same",
    options=(
        Option("same", "All are on one grid"),
        Option("first", "That of the first raster"),
        Option("finest", "That of the smallest pixels"),
        Option("coarsest", "That of the largest pixels"),
    ),
)

COVERAGE = Choice(
    "coverage",
    "Ground covered",
    "The ground that the output covers where rasters are brought to one grid: that of the raster that gives the grid, "
    "all that any raster covers, or what all of them cover.",
    default="grid",
    options=(
        Option("grid", "That of the raster that gives the grid"),
        Option("union", "All that any raster covers"),
        Option("intersection", "What all rasters cover"),
    ),
    advanced=True,
)

SENSOR = Choice(
    "sensor",
    "Sensor",
    "The sensor of all bands. Bands with a label such as B4 are told by it, others by their order where their number "
    "fits.",
    default="found",
    options=(
        Option("found", "Find it"), Option("aster", "ASTER"), Option("geoeye_1", "GeoEye-1"), Option("goes", "GOES"),
        Option("landsat_1_3_mss", "Landsat 1-3 MSS"), Option("landsat_4_5_mss", "Landsat 4-5 MSS"),
        Option("landsat_4_5_tm", "Landsat 4-5 TM"), Option("landsat_7_etm", "Landsat 7 ETM+"),
        Option("landsat_8_oli", "Landsat 8 OLI"), Option("landsat_9_oli", "Landsat 9 OLI"),
        Option("hls_landsat", "HLS Landsat"), Option("modis", "MODIS"), Option("planetscope", "PlanetScope"),
        Option("pleiades", "Pleiades"), Option("quickbird", "QuickBird"), Option("rapideye", "RapidEye"),
        Option("sentinel_1", "Sentinel-1"), Option("sentinel_2", "Sentinel-2"), Option("sentinel_3", "Sentinel-3"),
        Option("spot_4", "SPOT 4"), Option("spot_5", "SPOT 5"), Option("spot_6", "SPOT 6"),
        Option("worldview_2", "WorldView-2"), Option("worldview_3", "WorldView-3"),
    ),
    aliases=("satellite_name",),
)
