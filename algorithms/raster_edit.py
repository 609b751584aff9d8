"""Raster edit: new values for the pixels inside features."""

from ..core.errors import ParameterError
from ..core.spec import (
    Band,
    Boolean,
    Field,
    File,
    FileOutput,
    Number,
    NumberResult,
    Raster,
    RasterOutput,
    Text,
    Tool,
    Vector,
)
from ..core.spec.common import CREATION_OPTIONS


def run(p, ctx):
    from ..core.raster.edit import edit_in_place, take_back, write_edited
    from ..core.raster.legend_io import read_legend
    from ..core.raster.profile import creation_options
    from ..core.raster.stack import RasterStack
    from ..core.vector.edit_areas import edit_of, edited_profile, numbered_stack
    from ..core.vector.read import read_features

    if p.undo is not None:
        return {"edited_pixels": take_back(p.input, p.undo, ctx), "paths": {"output": p.input, "output_undo": None}}
    bands = RasterStack([p.input])
    place, legend = bands.place_of(p.band), read_legend(p.input, p.band)
    if p.in_place:
        bands, place = bands.one_band(place), 0
    stack, values = numbered_stack(bands, read_features(p.areas), p.field, legend, p.all_touched)
    edit = edit_of(p, stack, place, values)
    if p.in_place:
        return {"edited_pixels": edit_in_place(stack, edit, p.band, p.output_undo, ctx), "paths": {"output": p.input}}
    legend = read_legend(p.input)
    profile = edited_profile(bands, edit, p.output, legend, creation_options(p.creation_options))
    return {"edited_pixels": write_edited(stack, edit, profile, ctx), "paths": {"output_undo": None},
            "legends": {"output": legend} if legend else {}}


def check(p):
    from ..core.edit.to_expression import check_expression

    values = [name for name in ("constant", "field") if getattr(p, name) is not None]
    if p.undo is not None:
        if p.areas is not None or values or p.expression is not None or p.nodata or p.in_place:
            raise ParameterError("undo takes an edit back, and goes with input alone.")
        return
    if p.areas is None:
        raise ParameterError("areas is needed: the features inside which the raster is edited.")
    if p.expression is not None:
        check_expression(p.expression)
    if len(values) + p.nodata > 1 or p.nodata and p.expression is not None or not (values or p.nodata or p.expression):
        raise ParameterError("One of constant, field, expression and nodata must be given: what the pixels become; "
                             "expression may go with constant or field, which then are its vector.")
    if p.in_place and p.output_undo is None:
        raise ParameterError("output_undo is needed for an edit in place: the file that can take it back.")


TOOL = Tool(
    name="raster_edit",
    title="Edit raster",
    group="Post-processing",
    summary="Gives the pixels inside features a new value, in a new raster or in the raster itself.",
    help="The pixels whose centre lies inside a polygon, and those under points and lines, become a constant, the "
         "value of a field, what an expression gives, or NoData; where features overlap, the later one counts. A "
         "feature without geometry or without a value is left out. Values are those with the scale and offset of the "
         "file applied, and a raster of whole numbers takes only what it can hold; results of an expression are "
         "rounded. NoData pixels stay NoData unless they are to be filled. Other "
         "bands, names, colours, scale and offset are kept.\n\nThe input stays as it is, and a new raster is "
         "written. In place, the raster itself is changed, after an undo file with all changed pixels is complete; an "
         "edit that fails or is cancelled is brought back. The undo file takes the edit back later, also after a "
         "crash, unless the pixels have been changed again. Statistics in the file are removed, and overviews are "
         "renewed by nearest neighbour.",
    parameters=(
        Raster("input", "Raster", "The raster to edit.", aliases=("raster_path",)),
        Band("band", "Band", "The band to edit.", default=1, advanced=True),
        Vector("areas", "Areas", "Features inside which pixels are edited; any coordinate system.", default=None,
               geometries=("polygon", "point", "line"), aliases=("vector_path",)),
        Number("constant", "Constant", "The value that all pixels become.", default=None,
               aliases=("constant_value",)),
        Field("field", "Value field", "Field with the value that the pixels of each feature become: numbers, or class "
              "names of the map.", default=None, parent="areas", aliases=("field_name",)),
        Text("expression", "Expression", "The value that pixels become, of raster (their value) and vector (the "
             "constant or the field's value, otherwise 1): where(raster > 500, 10, raster).", default=None),
        Boolean("nodata", "Make NoData", "Makes the pixels NoData.", default=False),
        Boolean("fill_nodata", "Fill NoData", "Edits NoData pixels inside the features too.", default=False,
                advanced=True),
        Boolean("all_touched", "All touched pixels", "Edits every pixel that a polygon touches, instead of those whose "
                "centre lies inside.", default=False, advanced=True),
        Boolean("in_place", "Edit in place", "Changes the raster itself instead of writing a new one; this needs an "
                "undo file.", default=False, advanced=True),
        File("undo", "Take back", "Undo file of an edit in place, which is taken back; nothing else is done.",
             default=None, extensions=("undo",), advanced=True),
        CREATION_OPTIONS,
        RasterOutput("output", "Edited raster", "The new raster; in place it is not written, and the input is the "
                     "result.", spared_by=("in_place", "undo"), aliases=("output_path",)),
        FileOutput("output_undo", "Undo file", "File that can take back an edit in place; otherwise it is not written.",
                   default=None, file_type="undo"),
    ),
    results=(NumberResult("edited_pixels", "Edited pixels", "pixels"),),
    run=run,
    check=check,
    tags=("edit", "burn", "correct", "digitise", "undo", "rasterize", "mask"),
)
