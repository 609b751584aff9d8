import pytest
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.xml_form import bandset_from_xml, bandset_to_xml
from whiskbroom.core.errors import InputError

# As Remotior Sensus 0.7.5 wrote it, the coordinate systems cut short.
OF_REMOTIOR_SENSUS = """<?xml version="1.0" encoding="utf-8"?>
<bandset version="0.7.5" name="first" date="2020-01-01" root_directory="None" crs="PROJCS[&quot;x&quot;]"
 box_coordinate_left="230250" box_coordinate_top="4674550" box_coordinate_right="230320"
 box_coordinate_bottom="4674440">
	<band band_number="1">
		<raster_band>1</raster_band>
		<path>/data/S2_B02.tif</path>
		<root_directory>None</root_directory>
		<name>S2_B02</name>
		<wavelength>0.49</wavelength>
		<wavelength_unit>µm (1 E-6m)</wavelength_unit>
		<additive_factor>0.0</additive_factor>
		<multiplicative_factor>1e-04</multiplicative_factor>
		<date>2020-01-01</date>
		<x_size>10.0</x_size>
		<y_size>10.0</y_size>
		<top>4674600.0</top>
		<left>230220.0</left>
		<bottom>4674420.0</bottom>
		<right>230360.0</right>
		<x_count>14</x_count>
		<y_count>18</y_count>
		<nodata>32768</nodata>
		<data_type>UInt16</data_type>
		<number_of_bands>1</number_of_bands>
		<x_block_size>14</x_block_size>
		<y_block_size>18</y_block_size>
		<scale>1.0</scale>
		<offset>0.0</offset>
		<crs>PROJCS[&quot;x&quot;]</crs>
	</band>
	<band band_number="2">
		<raster_band>3</raster_band>
		<path>/data/scene.tif</path>
		<root_directory>None</root_directory>
		<name>scene_2</name>
		<wavelength>2.0</wavelength>
		<wavelength_unit>band number</wavelength_unit>
		<additive_factor>-0.1</additive_factor>
		<multiplicative_factor>1.0</multiplicative_factor>
		<date>NaT</date>
		<x_size>10.0</x_size>
		<y_size>10.0</y_size>
		<top>4674600.0</top>
		<left>230220.0</left>
		<bottom>4674420.0</bottom>
		<right>230360.0</right>
		<x_count>14</x_count>
		<y_count>18</y_count>
		<nodata>-9223372036854775808</nodata>
		<data_type>Byte</data_type>
		<number_of_bands>3</number_of_bands>
		<x_block_size>14</x_block_size>
		<y_block_size>18</y_block_size>
		<scale>1.0</scale>
		<offset>0.0</offset>
		<crs>None</crs>
	</band>
</bandset>
"""
# What it reads of each band; a file that lacks one of them is no file for it.
ELEMENTS = {"raster_band", "path", "root_directory", "name", "wavelength", "wavelength_unit", "additive_factor",
            "multiplicative_factor", "date", "x_size", "y_size", "top", "left", "bottom", "right", "x_count", "y_count",
            "nodata", "data_type", "number_of_bands", "x_block_size", "y_block_size", "scale", "offset", "crs"}


def test_a_file_of_remotior_sensus_is_read():
    found = bandset_from_xml(OF_REMOTIOR_SENSUS)
    assert (found.name, found.date, found.root_directory, found.crs) == ("first", "2020-01-01", "", "")
    assert found.box == (230250.0, 4674550.0, 230320.0, 4674440.0)
    first, second = found
    assert first == Band("S2_B02", "/data/S2_B02.tif", 1, "blue", 0.49, None, "2020-01-01", 1e-4, 0.0, 1.0, 0.0, 32768,
                         "uint16", 14, 18, (230220.0, 10.0, 0.0, 4674600.0, 0.0, -10.0), 'PROJCS["x"]', 1, 14, 18)
    assert (second.wavelength, second.role, second.nodata, second.date, second.crs) == (None, "", None, "", "")
    assert (second.raster_band, second.data_type, second.additive_factor) == (3, "uint8", -0.1)


SET = BandSet(
    (Band("Grün <½> & \"x\"", "ä/b.tif", 2, "green1", 0.5598, 0.036, "2020-02-29", 1 / 3, -0.1, 2.7512345678901e-05,
          0.1, 2 ** 62 + 1, "int64", 14, 18, (500000.05, 0.05, 1e-9, 4.6e6, 0.0, -0.05), 'PROJCS["x"]', 3, 256, 1),
     Band("plain", data_type="uint8", nodata=-32768.5), Band("none", data_type="float32")),
    "Szene", "2020-02-29", "/wurzel", 'PROJCS["y"]', (1 / 3, 4.5, 2.0, -1e-12), "nm")


def test_every_digit_of_a_set_survives():
    assert bandset_from_xml(bandset_to_xml(SET)) == SET


def test_nan_survives_as_nodata():
    found = bandset_from_xml(bandset_to_xml(BandSet((Band("a", data_type="float32", nodata=float("nan")),))))
    assert found.bands[0].nodata != found.bands[0].nodata


def test_remotior_sensus_finds_all_that_it_reads():
    from xml.etree import ElementTree

    root = ElementTree.fromstring(bandset_to_xml(SET))
    assert root.get("version") and root.get("box_coordinate_left")
    assert all(ELEMENTS <= {child.tag for child in band} for band in root)
    assert [band.get("band_number") for band in root] == ["1", "2", "3"]
    assert [band.find("wavelength_unit").text for band in root] == ["nm (1 E-9m)", "band number", "band number"]
    assert [band.find("wavelength").text for band in root] == ["559.8", "2", "3"]
    assert [band.find("data_type").text for band in root] == ["Int64", "Byte", "Float32"]


def test_a_coordinate_system_is_that_of_the_set_where_the_bands_have_another():
    found = bandset_from_xml(OF_REMOTIOR_SENSUS.replace('crs="PROJCS[&quot;x&quot;]"', 'crs="EPSG:1"'))
    assert found.crs == "EPSG:1" and found.bands[0].crs == 'PROJCS["x"]'


@pytest.mark.parametrize("text", [
    "", "no xml", "<bands/>", "<bandset", OF_REMOTIOR_SENSUS.replace("<bandset ", "<set ", 1),
    '<!DOCTYPE x [<!ENTITY a "b">]><bandset version="1"/>',
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><bandset version="1" name="&lol;"/>'])
def test_a_text_that_is_no_set_is_refused(text):
    with pytest.raises(InputError, match="my file holds no band set"):
        bandset_from_xml(text, "my file")


@pytest.mark.parametrize("old, new, reason", [
    ("<raster_band>1</raster_band>", "", "band 1 has no 'raster_band'"),
    ("<x_count>14</x_count>", "<x_count>many</x_count>", "band 1 has invalid literal"),
    ("<multiplicative_factor>1e-04</multiplicative_factor>", "<multiplicative_factor>0</multiplicative_factor>",
     "band 1 has multiplicative_factor must be"),
    ("<nodata>32768</nodata>", "<nodata>x</nodata>", "band 1 has could not convert"),
    ('box_coordinate_top="4674550"', "", "cannot be read")])
def test_a_value_that_cannot_be_is_refused(old, new, reason):
    with pytest.raises(InputError, match=reason):
        bandset_from_xml(OF_REMOTIOR_SENSUS.replace(old, new, 1), "my file")
