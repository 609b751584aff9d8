"""Small tools for tests of everything that is made from a spec."""

from whiskbroom.core.spec import (
    Boolean,
    Choice,
    FileOutput,
    Number,
    NumberResult,
    Option,
    Raster,
    RasterOutput,
    TableOutput,
    Tool,
)


def make_tool(run=lambda p, ctx: {"pixels": 12}, **changes):
    """A tool that reads nothing; `run` may do anything."""
    described = {
        "name": "patch_count",
        "title": "Patch count",
        "group": "Post-processing",
        "summary": "Counts patches.",
        "help": "Sizes of 50 % and more. NoData is left out.",
        "parameters": (
            Raster("input", "Raster", "The raster.", aliases=("raster_path",)),
            Number("min_size", "Smallest patch", "Patches of this size count.", default=5, integer=True, minimum=2,
                   maximum=100, unit="pixels", aliases=("size",)),
            Choice("connectivity", "Connectivity", "What touches.", default="4",
                   options=(Option("4", "Edges", (4, False)), Option("8", "Corners too", (8, True)))),
            Boolean("keep_border", "Keep the border", "Counts patches at the border.", default=False),
            Number("weight", "Weight", "Of each patch.", default=None, unit="m"),
            RasterOutput("output", "Patches", "Raster of patches.", aliases=("output_path",)),
            TableOutput("output_table", "Table", "Sizes.", default=None),
            FileOutput("output_html", "Page", "Sizes.", default=None, file_type="html"),
        ),
        "results": (NumberResult("pixels", "Pixels", "pixels"),),
        "run": run,
        "tags": ("patch", "count", "size"),
        "references": ("A paper.",),
    }
    return Tool(**{**described, **changes})
