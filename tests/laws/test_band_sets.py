"""A band set does for every tool what its rasters do, with the factors of its bands applied."""

import os
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.calls import CALLS, contents, files_below, raster_content
from helpers.rasters import open_raster, read_filled, write_raster
from helpers.vectors import read_layers
from osgeo import gdal
from whiskbroom.algorithms import ALL
from whiskbroom.core import spec
from whiskbroom.core.errors import OutputError
from whiskbroom.core.raster.stack import RasterStack

ROOT = Path(__file__).resolve().parents[2]
KINDS = (spec.Raster, spec.Rasters, spec.RasterOrVector)


def rasters_of(tool, given):
    """The parameters that were given rasters, with lists of their paths."""
    found = {}
    for parameter in tool.inputs:
        value = given.get(parameter.name)
        paths = value if isinstance(value, list) else [value]
        if isinstance(parameter, KINDS) and all(isinstance(path, str) and path.endswith(".tif") for path in paths):
            found[parameter.name] = paths
    return found


def as_sets(session, tool, given, change=lambda bandset: bandset):
    """The call with a band set in place of each raster."""
    def bandset(path):
        return change(session.bandset.create(path, band_names=list(RasterStack([path]).band_names()), name=path))

    sets = {name: [bandset(path) for path in paths] for name, paths in rasters_of(tool, given).items()}
    return {**given, **{name: made if isinstance(given[name], list) else made[0] for name, made in sets.items()}}


def test_a_band_set_gives_what_its_raster_gives(name, call, scene, session, folder, tmp_path):
    expected = contents(session.run(ALL[name], call.given(scene, folder)))
    (tmp_path / "sets").mkdir()
    found = session.run(ALL[name], as_sets(session, ALL[name], call.given(scene, tmp_path / "sets")))
    assert contents(found) == expected
    assert not [file for file in os.listdir(session.temporary_path) if file.endswith(".vrt")]


def test_a_band_set_of_single_bands_gives_what_the_multiband_raster_gives(name, call, scene, session, folder, tmp_path):
    """In any order of the files: the set says which band is which."""
    expected = contents(session.run(ALL[name], call.given(scene, folder)))

    def apart(bandset):
        bands = []
        for band in bandset:
            path = str(tmp_path / f"{len(os.listdir(tmp_path))}.tif")
            gdal.Translate(path, band.path, bandList=[band.raster_band])
            bands.append(replace(band, path=path, raster_band=1))
        return replace(bandset, bands=tuple(bands))

    (tmp_path / "sets").mkdir()
    given = as_sets(session, ALL[name], call.given(scene, tmp_path / "sets"), apart)
    assert contents(session.run(ALL[name], given)) == expected


@pytest.mark.parametrize("order", [(2, 0, 3, 1), (3, 2, 1, 0)], ids=["mixed", "reversed"])
def test_shuffled_bands_change_no_result_of_a_tool_that_finds_them(name, order, call, scene, session, folder, tmp_path):
    if call.any_band_order is None:
        pytest.skip("takes the bands as they come")
    changes = call.any_band_order(scene)
    given = call.given(scene, folder, **changes)
    image = next(name for name, value in given.items() if value == scene.image)
    expected = session.run(ALL[name], given)
    before = _pixels(expected, call)
    made = session.bandset.create(scene.image)
    shuffled = replace(made, bands=tuple(made.bands[place] for place in order))
    found = session.run(ALL[name], {**given, image: shuffled})
    assert _pixels(found, call) == before


def _pixels(result, call):
    written = [result.paths_of[output] for output in call.same_in_any_order or call.outputs]
    files = [path for paths in written for path in ([paths] if isinstance(paths, str) else paths)]
    return [read_layers(path) if path.endswith(".gpkg") else raster_content(path) for path in files]


def test_the_tools_that_find_bands_by_what_they_are_say_so():
    """Their texts speak of roles; the law on shuffled bands holds for them."""
    finding = {name for name in ALL if re.search(r"\broles?\b", (ROOT / "algorithms" / f"{name}.py").read_text(
        encoding="utf-8"))} - {"bandset_build"}
    assert "spectral_index" in finding
    assert not [name for name in finding if CALLS[name].any_band_order is None]


def test_factors_of_a_set_do_what_scale_and_offset_of_a_file_do(name, call, scene, session, folder, tmp_path):
    """Remotior Sensus keeps the factors and no tool applies them."""
    given = call.given(scene, folder)
    images = [parameter for parameter, paths in rasters_of(ALL[name], given).items() if scene.image in paths]
    if not images:
        pytest.skip("takes class maps alone, which have no factors")
    scaled = str(tmp_path / "scaled.tif")
    gdal.Translate(scaled, scene.image)
    dataset = gdal.OpenEx(scaled, gdal.OF_RASTER | gdal.OF_UPDATE)
    for number in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(number).SetScale(0.25 * number)
        dataset.GetRasterBand(number).SetOffset(-8.0)
    dataset = None
    expected = session.run(ALL[name], {**given, images[0]: scaled})
    values = {path: _physical(path) for path in expected.paths if path.endswith(".tif")}
    factors = session.bandset.create(scene.image, multiplicative_factors=[0.25, 0.5, 0.75, 1.0], additive_factors=-8)
    found = session.run(ALL[name], {**given, images[0]: factors})
    # NaN is the same as NaN.
    assert repr(found.numbers) == repr(expected.numbers)
    for path, expectation in values.items():
        np.testing.assert_array_equal(_physical(path), expectation)


def _physical(path):
    dataset = open_raster(path)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    scales = np.array([[[band.GetScale() or 1.0]] for band in bands])
    offsets = np.array([[[band.GetOffset() or 0.0]] for band in bands])
    return read_filled(path) * scales + offsets


def test_a_raster_of_a_set_is_no_output(name, call, scene, session, folder):
    tool, inputs = ALL[name], files_below(scene.folder)
    given = as_sets(session, tool, call.given(scene, folder))
    for parameter, paths in rasters_of(tool, call.given(scene, folder)).items():
        for output in tool.outputs:
            if isinstance(output, spec.RasterOutput):
                with pytest.raises(OutputError, match=f"{output.name} is also an input"):
                    session.run(tool, {**given, output.name: paths[0]})
    assert files_below(scene.folder) == inputs


def test_the_record_names_the_rasters_of_a_set(name, call, scene, session, folder):
    given = call.given(scene, folder)
    paths = {path for found in rasters_of(ALL[name], given).values() for path in found}
    result = session.run(ALL[name], as_sets(session, ALL[name], given))
    for path in result.paths:
        if path.endswith(".tif"):
            record = open_raster(path).GetMetadataItem("WHISKBROOM_PARAMETERS")
            assert all(f"{source}@1" in record for source in paths) and ".vrt" not in record


def test_a_number_of_a_set_in_a_catalogue_is_the_set(name, call, scene, session, folder, tmp_path):
    """Acceptance case 8: with a number and a multiband raster, Remotior Sensus reads the wrong band."""
    given = as_sets(session, ALL[name], call.given(scene, folder))
    catalog = session.bandset_catalog()
    numbered = dict(given)
    for parameter in rasters_of(ALL[name], call.given(scene, folder)):
        sets = given[parameter] if isinstance(given[parameter], list) else [given[parameter]]
        for bandset in sets:
            catalog.append(bandset)
        numbers = list(range(len(catalog) - len(sets) + 1, len(catalog) + 1))
        numbered[parameter] = numbers if isinstance(given[parameter], list) else numbers[0]
    expected = contents(session.run(ALL[name], given))
    assert contents(session.run(ALL[name], {**numbered, "bandset_catalog": catalog})) == expected


def test_a_set_on_several_grids_is_refused_naming_its_rasters(scene, session, folder, tmp_path):
    coarse = write_raster(tmp_path / "coarse.tif", np.ones((5, 5), np.uint16))
    mixed = session.bandset.create([scene.image, coarse])
    with pytest.raises(Exception, match="image.tif and .*coarse.tif are not on the same grid"):
        session.band_neighbor_pixels(input=mixed, output=str(folder / "out.tif"))
    assert not os.listdir(folder)
