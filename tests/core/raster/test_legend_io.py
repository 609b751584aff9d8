import numpy as np
import pytest
from helpers.rasters import open_raster, write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError
from whiskbroom.core.legend import Legend, LegendEntry, palette_colour
from whiskbroom.core.raster.legend_io import read_legend, write_legend

LEGEND = Legend((LegendEntry(1, "Wasser", (0, 0, 255)), LegendEntry(4, "Wald & Wiese", (0, 128, 0))))


def written(tmp_path, legend=LEGEND, dtype="uint8", name="a.tif", bands=1):
    driver = "HFA" if name.endswith("img") else "GTiff"
    path = write_raster(tmp_path / name, np.zeros((bands, 2, 2), dtype), driver=driver)
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    write_legend(dataset, legend)
    dataset = None
    return path


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32"])
def test_what_is_written_is_read_back(tmp_path, dtype):
    assert read_legend(written(tmp_path, dtype=dtype)) == LEGEND


def test_erdas_imagine_keeps_names_and_colours(tmp_path):
    assert read_legend(written(tmp_path, name="a.img")) == LEGEND
    assert [entry.name for entry in read_legend(written(tmp_path, dtype="int32", name="b.img")).entries] \
        == ["Wasser", "Wald & Wiese"]


def test_gdal_itself_sees_names_colours_and_table(tmp_path):
    dataset = open_raster(written(tmp_path))
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames() == ["", "Wasser", "", "", "Wald & Wiese"]
    assert band.GetColorTable().GetColorEntry(4) == (0, 128, 0, 255)
    table = band.GetDefaultRAT()
    assert table.GetRowCount() == 2 and table.GetColOfUsage(gdal.GFU_MinMax) == 0
    assert table.GetValueAsString(1, table.GetColOfUsage(gdal.GFU_Name)) == "Wald & Wiese"


def test_values_beyond_a_list_live_in_the_table_alone(tmp_path):
    legend = Legend((LegendEntry(-5, "below", (1, 2, 3)), LegendEntry(70000, "above", (4, 5, 6))))
    path = written(tmp_path, legend, "int32")
    dataset = open_raster(path)
    assert dataset.GetRasterBand(1).GetCategoryNames() is None and read_legend(path) == legend


def test_several_bands_have_names_but_no_colour_table(tmp_path):
    path = written(tmp_path, bands=3)
    dataset = open_raster(path)
    assert dataset.GetRasterBand(1).GetColorTable() is None and read_legend(path) == LEGEND


def test_category_names_alone_are_a_legend_with_colours_of_the_palette(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetCategoryNames(["", "one", "", "three"])
    dataset = None
    assert read_legend(path) == Legend((LegendEntry(1, "one", palette_colour(0)),
                       LegendEntry(3, "three", palette_colour(1))))


def test_colours_of_a_colour_table_go_with_category_names(tmp_path):
    path = str(tmp_path / "a.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Byte)
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (9, 8, 7, 255))
    dataset.GetRasterBand(1).SetColorTable(colours)
    dataset.GetRasterBand(1).SetCategoryNames(["", "one"])
    dataset = None
    assert read_legend(path).entries == (LegendEntry(1, "one", (9, 8, 7)),)


def test_a_table_without_names_is_no_legend(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Histogram", gdal.GFT_Integer, gdal.GFU_PixelCount)
    table.SetRowCount(2)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None
    assert read_legend(path) == Legend()


def test_a_raster_without_names_has_an_empty_legend(tmp_path):
    assert not read_legend(write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8)))


def test_another_band_has_its_own_legend(tmp_path):
    path = written(tmp_path, bands=2)
    assert read_legend(path, 1) == LEGEND and not read_legend(path, 2)


def test_a_raster_or_band_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match="none.tif cannot be opened as a raster"):
        read_legend(str(tmp_path / "none.tif"))
    with pytest.raises(InputError, match="a.tif has no band 2; it has 1"):
        read_legend(written(tmp_path), 2)


def test_values_beyond_32_bits_and_below_zero_are_read_back(tmp_path):
    for low, high in ((-3, 2**31 - 1), (-3, 2**31), (-2**31 - 1, 2**40)):
        legend = Legend((LegendEntry(low, "low", (1, 2, 3)), LegendEntry(high, "high", (4, 5, 6))))
        assert read_legend(written(tmp_path, legend, "int32", f"{high}.tif")) == legend
