"""Signature import: from spectral libraries to a catalogue."""

from ..core.errors import ParameterError
from ..core.spec import File, FileOutput, Number, NumberResult, Rasters, TableOutput, Text, Tool


def run(p, ctx):
    from ..core.raster.resampled_library import resampled_catalogue, responses_of
    from ..core.raster.signature_files import write_catalogue
    from ..core.raster.spectral_files import read_library
    from ..core.spectra.renumber import renumbered, scaled
    from ..core.spectra.rows import BAND_COLUMNS, band_rows
    from ..core.vector.table import write_table

    catalogue = read_library(p.input, p.wavelengths)
    ctx.progress(0.5)
    if (p.sensor, p.responses, p.like) != (None, None, None):
        catalogue = resampled_catalogue(catalogue, responses_of(p.sensor, p.responses, p.like), ctx.messages)
    catalogue = renumbered(scaled(catalogue, p.factor), p.first_class, p.macroclass, p.macroclass_name)
    if p.catalogue is not None:
        catalogue = read_library(p.catalogue).with_added(catalogue)
    ctx.progress(0.95)
    ctx.check_cancelled()
    write_catalogue(p.output, catalogue)
    if p.output_table is not None:
        write_table(p.output_table, BAND_COLUMNS, band_rows(catalogue))
    return {"signatures": len(catalogue)}


def check(p):
    if [p.sensor, p.responses, p.like].count(None) < 2:
        raise ParameterError("sensor, responses and like exclude each other; give one of them.")
    if p.factor == 0:
        raise ParameterError("factor must not be 0.")
    if p.macroclass == 0 or p.first_class == 0:
        raise ParameterError("Classes and macroclasses must not be 0, which means unclassified.")


TOOL = Tool(
    name="signature_import",
    title="Import signatures",
    group="Spectra and training",
    summary="Reads spectra of libraries and spectrometers into a catalogue of signatures, as a sensor sees them.",
    help="The format is told by the content: a catalogue as JSON or CSV; a layer or table with the columns of that "
         "CSV; training files of the Semi-Automatic Classification Plugin (.scpx); ENVI spectral libraries (.sli with "
         ".hdr beside it); text of the USGS library splib07; text of the ECOSTRESS, ASTER and JHU libraries, whose "
         "percent become fractions; files of ASD spectrometers, binary or exported; and tables with a column of "
         "wavelengths. Spectra without a class get the classes 1, 2 and so on. Channels without value, NoData or "
         "deleted, are left out. With a sensor, response functions or rasters, every band gets the mean of the "
         "spectrum under its response; between its channels a spectrum is straight, also where channels are left "
         "out. A band of whose response less than 99 % lies on a spectrum is left out of it with a warning; exactly "
         "99 % is enough.",
    parameters=(
        File("input", "File", "Spectral library.", extensions=(
            "json", "csv", "txt", "scpx", "sli", "slb", "esl", "hdr", "asd", "gpkg", "dbf")),
        File("wavelengths", "File of wavelengths", "For text of splib07: its file of wavelengths; by default it is "
             "looked for in the folder of the spectrum and the two above.", default=None, extensions=("txt",),
             advanced=True),
        Text("sensor", "Sensor", "Name of the sensor whose bands are wanted, such as Sentinel-2 or Landsat 8 OLI; its "
             "bands are taken as Gaussian.", default=None),
        File("responses", "Response functions", "Table of wavelengths and the response of each band, a table of "
             "wavelength and fwhm, or GeoJSON of responses.", default=None, extensions=("csv", "txt", "geojson")),
        Rasters("like", "Rasters of the sensor", "Rasters whose bands have wavelengths and widths, in place of a "
                "sensor.", default=None, advanced=True),
        Number("factor", "Factor", "The values are multiplied by it: 10000 for reflectance in whole numbers.",
               default=1),
        Number("first_class", "First class", "The spectra get the classes from this number on, instead of their own.",
               default=None, integer=True),
        Number("macroclass", "Macroclass", "Macroclass of all spectra, instead of their own.", default=None,
               integer=True),
        Text("macroclass_name", "Macroclass name", "Name of that macroclass.", default=None),
        File("catalogue", "Add to catalogue", "A catalogue that the spectra are added to.", default=None,
             extensions=("json", "csv"), advanced=True),
        FileOutput("output", "Catalogue", "Catalogue of signatures: .json holds all of it, .csv all but the "
                   "covariances.", file_type="json", aliases=("output_path",)),
        TableOutput("output_table", "Table of signatures", "A row for each band of each signature.", default=None),
    ),
    results=(NumberResult("signatures", "Number of signatures"),),
    run=run,
    check=check,
    tags=("spectral library", "usgs", "ecostress", "asd", "envi", "scp", "spectrometer", "response function"),
    references=(
        "Kokaly, R. F. et al. (2017). USGS spectral library version 7. USGS Data Series 1035.",
        "Meerdink, S. K. et al. (2019). The ECOSTRESS spectral library version 1.0. Remote Sensing of Environment 230, "
        "111196.",
    ),
)
