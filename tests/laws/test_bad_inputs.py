"""Inputs that cannot be used end in one sentence that names them, and nothing is written."""

import os
import re

import pytest
from helpers.calls import files_below
from osgeo import gdal
from whiskbroom.algorithms import ALL
from whiskbroom.core import spec
from whiskbroom.core.errors import InputError, OutputError, ParameterError

pytestmark = pytest.mark.usefixtures("both_modes", "no_thread_is_left")
SOURCES = (spec.File, spec.Raster, spec.Rasters, spec.RasterOrVector, spec.Vector)


def sources_of(tool):
    return [p for p in tool.inputs if isinstance(p, SOURCES) and p.required]


def first_path(value):
    """The path that was given, or the first of several."""
    return value[0] if isinstance(value, list) else value


def refused(session, name, given, kind, capfd):
    """Runs a tool that must fail; returns the sentence."""
    with pytest.raises(kind) as error:
        session.run(ALL[name], given)
    text = str(error.value)
    assert type(error.value) is kind
    assert text.endswith(".") and "\n" not in text and "{" not in text and "Traceback" not in text
    printed = capfd.readouterr().err
    assert "ERROR" not in printed and "Traceback" not in printed
    return text


def test_a_missing_file_is_named(name, call, scene, session, folder, capfd):
    for parameter in sources_of(ALL[name]):
        given = call.given(scene, folder, **{parameter.name: "/no/such/file.tif"})
        assert "/no/such/file.tif" in refused(session, name, given, InputError, capfd)
    assert not os.listdir(folder)


def test_a_file_that_is_no_raster_and_no_layer_is_named(name, call, scene, session, folder, tmp_path, capfd):
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    for parameter in sources_of(ALL[name]):
        given = call.given(scene, folder, **{parameter.name: str(text)})
        assert str(text) in refused(session, name, given, InputError, capfd)
    assert not os.listdir(folder)


def test_a_truncated_raster_is_named_and_nothing_is_written(name, call, scene, session, folder, tmp_path, capfd):
    for parameter in sources_of(ALL[name]):
        whole = first_path(call.given(scene, folder)[parameter.name])
        if not whole.endswith(".tif"):
            continue
        cut = tmp_path / "cut.tif"
        gdal.Translate(str(cut), whole, creationOptions=["TILED=NO"], options="-mask none -a_nodata none")
        with open(cut, "r+b") as file:
            file.truncate(os.path.getsize(cut) * 2 // 3)
        assert str(cut) in refused(session, name, {**call.given(scene, folder), parameter.name: str(cut)},
                                   InputError, capfd)
        assert not os.listdir(folder)


def test_a_band_that_is_not_there_is_named_with_its_raster(name, call, scene, session, folder, capfd):
    for parameter in ALL[name].inputs:
        if isinstance(parameter, spec.Band):
            given = call.given(scene, folder, **{parameter.name: 9})
            if parameter.parent not in given:
                continue
            text = refused(session, name, given, InputError, capfd)
            assert given[parameter.parent] in text and re.search(r"\b9\b", text)
    assert not os.listdir(folder)


def test_grids_that_differ_are_refused_naming_both(name, call, scene, session, folder, capfd):
    rasters = [p for p in ALL[name].inputs if isinstance(p, (spec.Raster, spec.Rasters, spec.RasterOrVector))]
    if call.on_two_grids is None:
        assert call.any_grids or len(rasters) == 1 and not isinstance(rasters[0], spec.Rasters), (
            "the table of calls lacks this law")
        return
    given = call.given(scene, folder, **call.on_two_grids(scene))
    text = refused(session, name, given, InputError, capfd)
    changed = [path for value in given.values() for path in (value if isinstance(value, list) else [value])
               if isinstance(path, str) and os.path.exists(path) and path.endswith(".tif")]
    assert len(changed) == 2 and all(path in text for path in changed)
    assert not os.listdir(folder)


def test_an_output_that_is_an_input_is_refused(name, call, scene, session, folder, capfd):
    inputs = files_below(scene.folder)
    tool = ALL[name]
    for source in sources_of(tool):
        path = first_path(call.given(scene, folder)[source.name])
        for output in tool.outputs:
            fits = not output.extensions or path.endswith(output.extensions)
            text = refused(session, name, call.given(scene, folder, **{output.name: path}),
                           OutputError if fits else ParameterError, capfd)
            assert path in text and output.name in text
    assert files_below(scene.folder) == inputs and not os.listdir(folder)


def test_an_output_that_is_an_input_by_another_name_is_refused(name, call, scene, session, folder, capfd):
    tool = ALL[name]
    path = first_path(call.given(scene, folder)[sources_of(tool)[0].name])
    link = folder / f"link{tool.outputs[0].extension}"
    os.symlink(path, link)
    refused(session, name, call.given(scene, folder, **{tool.outputs[0].name: str(link)}), OutputError, capfd)
    assert os.listdir(folder) == [link.name]


def test_two_outputs_of_one_name_are_refused(name, call, scene, session, folder, capfd):
    outputs = ALL[name].outputs
    if len(outputs) > 1:
        given = call.given(scene, folder, **{p.name: str(folder / "same.tif") for p in outputs[:2]})
        refused(session, name, given, ParameterError, capfd)
    assert not os.listdir(folder)


def test_a_missing_folder_of_an_output_is_named(name, call, scene, session, folder, capfd):
    for output in ALL[name].outputs:
        path = str(folder / "not there" / "deep" / f"out{output.extension}")
        text = refused(session, name, call.given(scene, folder, **{output.name: path}), OutputError, capfd)
        assert "not there" in text
    assert not os.listdir(folder)


def test_an_extension_that_cannot_be_written_is_refused_before_any_work(name, call, scene, session, folder, capfd):
    for output in ALL[name].outputs:
        if isinstance(output, (spec.RasterOutput, spec.TableOutput)):
            path = str(folder / "out.qqq")
            text = refused(session, name, call.given(scene, folder, **{output.name: path}), ParameterError, capfd)
            assert path in text and output.extension in text
    assert not os.listdir(folder)
