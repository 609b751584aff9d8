from pathlib import Path

import pytest
from whiskbroom.core import spec
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster import profile


@pytest.mark.parametrize("kind, name, full", [
    (spec.RasterOutput, "map", "map.tif"), (spec.RasterOutput,
     "map.IMG", "map.IMG"), (spec.RasterOutput, "m.tiff", "m.tiff"),
    (spec.TableOutput, "table", "table.csv"), (spec.TableOutput, "a/table.gpkg", "a/table.gpkg"),
    (spec.FileOutput, "page", "page.html"), (spec.FileOutput, "page.htm", "page.htm"), (spec.FolderOutput, "f", "f")])
def test_a_name_without_extension_gets_one(kind, name, full):
    assert kind("output", "Output", "One.").check(name) == full
    assert kind("output", "Output", "One.").check(Path(name)) == full


@pytest.mark.parametrize("kind, name", [(spec.RasterOutput, "map.csv"), (spec.RasterOutput, "map.vrt"),
                                        (spec.TableOutput, "table.xlsx"), (spec.TableOutput, "table.tif")])
def test_an_extension_that_cannot_be_written_is_refused_naming_those_that_can(kind, name):
    with pytest.raises(ParameterError) as error:
        kind("output", "Output", "One.").check(name)
    assert all(extension in str(error.value) for extension in kind.extensions)


@pytest.mark.parametrize("value", ["", "  ", 3, None, True, b"a.tif"])
@pytest.mark.parametrize("kind", [spec.RasterOutput, spec.TableOutput, spec.FileOutput, spec.FolderOutput])
def test_a_destination_is_a_path(kind, value):
    with pytest.raises(ParameterError, match="^output must be the path of a f"):
        kind("output", "Output", "One.").check(value)


def test_the_file_type_is_the_extension():
    assert spec.FileOutput("o", "O", "O.", file_type="json").check("model") == "model.json"


def test_the_formats_of_the_spec_are_those_of_the_writer():
    assert spec.RasterOutput.extensions == tuple(profile._DRIVERS)


def test_a_file_of_several_types_has_an_extension_of_one_of_them():
    parameter = spec.FileOutput("o", "O", "O.", file_type="svg", other_types=("png",))
    assert [parameter.check(name) for name in ("a", "a.png", "a.SVG")] == ["a.svg", "a.png", "a.SVG"]
    with pytest.raises(ParameterError, match="ends with .svg or .png; got 'a.jpg'"):
        parameter.check("a.jpg")
