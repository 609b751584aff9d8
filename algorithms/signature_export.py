"""Signature export: from a catalogue to files of other programs."""

from ..core.spec import FileOutput, NumberResult, TableOutput, Tool
from ..core.spec.common import SIGNATURES


def run(p, ctx):
    from ..core.errors import InputError
    from ..core.raster.signature_files import export_catalogue
    from ..core.raster.spectral_files import read_library
    from ..core.spectra.rows import PAIR_COLUMNS, pair_rows
    from ..core.spectra.separability import separabilities
    from ..core.vector.table import write_table

    catalogue = read_library(p.input).of_classes(p.classes, p.macroclasses)
    if not len(catalogue):
        raise InputError("{path} has no signature of these classes.", path=p.input)
    ctx.progress(0.95)
    ctx.check_cancelled()
    export_catalogue(p.output, catalogue)
    if p.output_separability is not None:
        write_table(p.output_separability, PAIR_COLUMNS, pair_rows(separabilities(catalogue)))
    return {"signatures": len(catalogue)}


TOOL = Tool(
    name="signature_export",
    title="Export signatures",
    group="Spectra and training",
    summary="Writes signatures as a table, an ENVI spectral library or a catalogue, with the distances of every pair.",
    help="The extension chooses the format. .csv, .txt, .tsv and .gpkg: a table with a row for each band of each "
         "signature. .sli: an ENVI spectral library with its .hdr, for signatures of equal bands. .json: a catalogue "
         "with all that is known. Any file that the import reads can be exported. Unknown values are empty; there is "
         "no NoData in a signature.",
    parameters=(
        *SIGNATURES,
        FileOutput("output", "File", "The file, of a format that its extension names.", file_type="csv",
                   aliases=("output_path",)),
        TableOutput("output_separability", "Table of separability", "A row for each pair of signatures.",
                    default=None),
    ),
    results=(NumberResult("signatures", "Number of signatures"),),
    run=run,
    tags=("spectral library", "envi", "csv", "separability", "spectrum"),
)
