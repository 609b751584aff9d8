import os

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import read_raster, write_raster
from helpers.tools import make_tool
from whiskbroom.core import spec
from whiskbroom.core.bandset_inputs import as_files, with_numbered_sets
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandset_catalog import BandSetCatalog
from whiskbroom.core.raster.bandsets import create
from whiskbroom.core.raster.signature_catalog import SpectralSignaturesCatalog
from whiskbroom.core.raster.spectral_files import read_library

PIXELS = np.ones((2, 2), np.uint16)
TOOL = make_tool(parameters=(
    spec.Rasters("input", "Rasters", "Any.", aliases=("input_bands",)), spec.Raster("one", "One", "One.", default=None),
    spec.RasterOrVector("zones", "Zones", "Any.", default=None), spec.Number("size", "Size", "Size.", default=1)))


class Heard:
    def __init__(self):
        self.told = []

    def warning(self, template, **values):
        self.told.append(template.format(**values))


def context(folder):
    return Context(temporary_directory=str(folder), messages=Heard())


@pytest.fixture
def three(tmp_path):
    return create(write_raster(tmp_path / "three.tif", np.stack([PIXELS * n for n in (10, 20, 30)])))


@pytest.fixture
def mixed(tmp_path):
    coarse = write_raster(tmp_path / "coarse.tif", PIXELS, transform=(500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    return create([write_raster(tmp_path / "fine.tif", PIXELS), coarse], name="mixed")


def test_a_set_is_a_path_inside_the_section_and_gone_after_it(three, tmp_path):
    values = TOOL.bind({"input": [three, "x.tif"], "one": three, "zones": three})
    with as_files(TOOL, values, context(tmp_path)) as (p, ctx):
        first, second = p.input
        assert second == "x.tif" and p.size == 1
        for path in (first, p.one, p.zones):
            assert read_raster(path)[:, 0, 0].tolist() == [10, 20, 30]
    assert sorted(os.listdir(tmp_path)) == ["three.tif"]


def test_a_set_on_several_grids_is_a_raster_for_each_band(mixed, tmp_path):
    with as_files(TOOL, TOOL.bind({"input": mixed}), context(tmp_path)) as (p, ctx):
        assert [read_raster(path).shape for path in p.input] == [(1, 2, 2)] * 2
    with pytest.raises(InputError, match="The bands of mixed lie on different grids"):
        with as_files(TOOL, TOOL.bind({"input": "x.tif", "one": mixed}), context(tmp_path)):
            pytest.fail("there is no one raster")
    assert sorted(os.listdir(tmp_path)) == ["coarse.tif", "fine.tif"]


def test_an_error_names_the_rasters_behind_the_virtual_ones(mixed, three, tmp_path):
    with pytest.raises(InputError) as error:
        with as_files(TOOL, TOOL.bind({"input": [mixed, three]}), context(tmp_path)) as (p, ctx):
            raise InputError("{a} and {b} differ by {n} from {c}.", a=p.input[1], b=p.input[2], n=4, c="else")
    assert str(error.value) == f"{tmp_path}/coarse.tif and three differ by 4 from else."
    assert sorted(os.listdir(tmp_path)) == ["coarse.tif", "fine.tif", "three.tif"]


def test_reports_and_messages_call_a_set_by_its_name(three, mixed, tmp_path):
    with as_files(TOOL, TOOL.bind({"input": [three, mixed, "x.tif"]}), context(tmp_path)) as (p, ctx):
        assert [ctx.name_of(path) for path in p.input] == ["three", str(tmp_path / "fine.tif"),
                                                           str(tmp_path / "coarse.tif"), "x.tif"]
        ctx.messages.warning("{raster} has {n} odd pixels.", raster=p.input[0], n=3)
        assert ctx.messages._messages.told == ["three has 3 odd pixels."]


def test_without_sets_the_context_stays_what_it_is(tmp_path):
    ctx = context(tmp_path)
    with as_files(TOOL, TOOL.bind({"input": "x.tif"}), ctx) as (p, same):
        assert same is ctx and p.input == ("x.tif",)


def test_other_errors_leave_nothing_either(three, tmp_path):
    with pytest.raises(ZeroDivisionError):
        with as_files(TOOL, TOOL.bind({"input": three}), context(tmp_path)):
            raise ZeroDivisionError
    assert os.listdir(tmp_path) == ["three.tif"]


def test_a_number_is_the_set_of_the_catalogue(three, mixed):
    catalog = BandSetCatalog([three, mixed])
    given = with_numbered_sets(TOOL, {"input_bands": 2, "one": 1, "size": 1, "bandset_catalog": catalog})
    assert given == {"input_bands": mixed, "one": three, "size": 1}
    assert with_numbered_sets(TOOL, {"input": [1, "x.tif", 2], "bandset_catalog": catalog})["input"] == [
        three, "x.tif", mixed]
    with pytest.raises(InputError, match="no band set 3"):
        with_numbered_sets(TOOL, {"input": 3, "bandset_catalog": catalog})


def test_a_catalogue_alone_stands_for_all_its_sets(three, mixed):
    catalog = BandSetCatalog([three, mixed])
    assert with_numbered_sets(TOOL, {"size": 1, "bandset_catalog": catalog}) == {"size": 1, "input": catalog}
    assert with_numbered_sets(TOOL, {"input_bands": "x.tif", "bandset_catalog": catalog}) == {"input_bands": "x.tif"}


def test_without_a_catalogue_a_number_is_no_raster():
    assert with_numbered_sets(TOOL, {"input": 1, "bandset_catalog": None}) == {"input": 1}
    with pytest.raises(ParameterError, match="input must be the path of a raster"):
        TOOL.bind({"input": 1})


def test_a_catalogue_is_all_its_sets(three, mixed):
    assert TOOL.bind({"input": BandSetCatalog([three, mixed])}).input == (three, mixed)
    with pytest.raises(ParameterError):
        TOOL.bind({"input": BandSetCatalog()})


def test_a_tool_that_asks_for_the_catalogue_gets_it(three):
    tool = make_tool(parameters=(*TOOL.parameters, spec.Text("bandset_catalog", "Catalogue", "It.", default=None)))
    catalog = BandSetCatalog([three])
    assert with_numbered_sets(tool, {"input": 1, "bandset_catalog": catalog})["bandset_catalog"] is catalog


@pytest.fixture
def session():
    with whiskbroom.Session() as made:
        yield made


def test_the_factors_of_case_7_reach_an_index(session, tmp_path):
    """Acceptance case 7: Remotior Sensus keeps the factors and computes 0.952."""
    files = [write_raster(tmp_path / f"{name}.tif", np.full((2, 2), value, np.uint16))
             for name, value in (("nir", 3000), ("blue", 500), ("red", 1000))]
    bandset = session.bandset.create(files, multiplicative_factors=1e-4)
    path = session.spectral_index(input=bandset, indices=["EVI"], output=str(tmp_path / "evi.tif")).path
    np.testing.assert_allclose(read_raster(path), 0.327869, atol=1e-6)


def test_every_band_of_case_8_reaches_a_tool_by_set_number_and_path(session, tmp_path):
    """Acceptance case 8: of 10, 20 and 30, Remotior Sensus reads the first band for the third, or for all."""
    path = write_raster(tmp_path / "three.tif", np.full((3, 2, 2), [[[10]], [[20]], [[30]]], np.uint8))
    bandset = session.bandset.create(path)
    catalog = session.bandset_catalog([bandset])
    third = session.bandset.BandSet((bandset.get_band(3),))
    for given, expected in ((bandset, [10, 20, 30]), (1, [10, 20, 30]), (path, [10, 20, 30]), (third, [30]),
                            ([path, path], [10, 20, 30, 10, 20, 30]), ([third, bandset], [30, 10, 20, 30]),
                            (catalog, [10, 20, 30])):
        made = session.band_neighbor_pixels(input_bands=given, bandset_catalog=catalog, statistic="maximum",
                                            output=str(tmp_path / "out.tif"))
        assert read_raster(made.path)[:, 0, 0].tolist() == expected


def test_worker_processes_read_a_set_too(three, tmp_path):
    import multiprocessing

    with whiskbroom.Session(multiprocess_module=multiprocessing) as session:
        made = session.band_neighbor_pixels(input=three, statistic="minimum", output=str(tmp_path / "out.tif"))
    assert read_raster(made.path)[:, 0, 0].tolist() == [10, 20, 30]


def test_a_catalogue_of_signatures_is_a_file_inside_the_section(tmp_path):
    tool = make_tool(parameters=(spec.File("catalogue", "Catalogue", "Any.", takes_catalogues=True),
                                 spec.File("other", "Other", "Any.", default=None)))
    catalogue = SpectralSignaturesCatalog()
    catalogue.add_spectral_signature([0.1, 0.4], class_id=3, class_name="oak")
    values = tool.bind({"catalogue": catalogue})
    with as_files(tool, values, context(tmp_path)) as (p, ctx):
        assert [s.name for s in read_library(p.catalogue)] == ["oak"]
        assert str(ctx.name_of(p.catalogue)) == "a catalogue of 1 signatures"
    assert not os.listdir(tmp_path)
    with pytest.raises(ParameterError, match="other must be the path of a file"):
        tool.bind({"catalogue": "a.json", "other": catalogue})
