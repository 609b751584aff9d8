"""Every raster says how it was made; class maps carry names, colours and an attribute table."""

import json

from helpers.calls import CALLS
from helpers.rasters import open_raster, read_raster, read_valid
from osgeo import gdal
from whiskbroom.algorithms import ALL
from whiskbroom.core import spec
from whiskbroom.core.version import VERSION


def rasters(result):
    return [path for path in result.paths if path.endswith(".tif")]


def test_every_raster_carries_tool_version_and_parameters(name, call, scene, session, folder):
    given = call.given(scene, folder)
    for path in rasters(session.run(ALL[name], given)):
        record = open_raster(path).GetMetadata()
        assert record["WHISKBROOM_TOOL"] == name and record["WHISKBROOM_VERSION"] == VERSION
        parameters = json.loads(record["WHISKBROOM_PARAMETERS"])
        for parameter in ALL[name].parameters:
            if not isinstance(parameter, spec.OutputParameter) and parameter.name in given:
                expected = given[parameter.name]
                if isinstance(parameter, spec.Extent):
                    expected = str(parameter.check(expected))
                assert parameters[parameter.name] in (expected, [expected]), parameter.name
            if parameter.default not in (None, spec.REQUIRED):
                assert parameter.name in parameters, "a default is part of the record"


def test_grid_and_band_names_are_kept(name, call, scene, session, folder):
    source = open_raster(scene.image)
    for path in rasters(session.run(ALL[name], call.given(scene, folder))):
        dataset = open_raster(path)
        if call.same_grid:
            assert dataset.GetGeoTransform() == source.GetGeoTransform()
            assert (dataset.RasterXSize, dataset.RasterYSize) == (source.RasterXSize, source.RasterYSize)
        assert dataset.GetSpatialRef().IsSame(source.GetSpatialRef())
        assert all(dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1))


def test_an_output_with_classes_has_names_colours_and_an_attribute_table(name, call, scene, session, folder):
    result = session.run(ALL[name], call.given(scene, folder))
    for output, legend in result.legends.items():
        dataset = open_raster(getattr(result, output))
        band = dataset.GetRasterBand(1)
        names, colours, table = band.GetCategoryNames(), band.GetColorTable(), band.GetDefaultRAT()
        rows = {table.GetValueAsInt(row, table.GetColOfUsage(gdal.GFU_MinMax)):
                (table.GetValueAsString(row, table.GetColOfUsage(gdal.GFU_Name)),
                 *[table.GetValueAsInt(row, table.GetColOfUsage(usage))
                   for usage in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)])
                for row in range(table.GetRowCount())}
        for entry in legend.entries:
            assert names[entry.value] == entry.name != ""
            assert colours.GetColorEntry(entry.value)[:3] == entry.colour
            assert rows[entry.value] == (entry.name, *entry.colour)
        assert len({entry.colour for entry in legend.entries}) == len(legend.entries)


def test_class_maps_of_the_calls_have_a_legend_with_every_class_that_occurs(name, call, scene, session, folder):
    result = session.run(ALL[name], call.given(scene, folder))
    maps = (call.class_map,) if isinstance(call.class_map, str) else call.class_map or ()
    assert set(result.legends) == set(maps)
    for output, legend in result.legends.items():
        path = getattr(result, output)
        values = set(read_raster(path)[read_valid(path)].tolist())
        assert values <= {entry.value for entry in legend.entries}


def test_numbers_and_outputs_are_attributes_of_the_result(name, call, scene, session, folder):
    result = session.run(ALL[name], call.given(scene, folder))
    assert result.check is True and result.path == result.paths[0]
    for declared in ALL[name].results:
        kinds = str if isinstance(declared, spec.TextResult) else (int, float)
        assert isinstance(getattr(result, declared.name), kinds)
    for output in CALLS[name].outputs:
        assert getattr(result, output)
