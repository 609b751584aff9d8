import pytest
from whiskbroom.core.bands.sensors import SENSORS, known_sensor, sensor_named, short_label
from whiskbroom.core.errors import ParameterError


@pytest.mark.parametrize("text, name", [
    ("Sentinel-2", "Sentinel-2"), ("sentinel2", "Sentinel-2"), ("S2A", "Sentinel-2"), ("LANDSAT_8", "Landsat 8 OLI"),
    ("Landsat 8 OLI", "Landsat 8 OLI"), ("landsat-9", "Landsat 9 OLI"), ("Landsat 5", "Landsat 4-5 TM"),
    ("GOES-16", "GOES"), ("WV03", "WorldView-3"), ("RapidEye", "RapidEye"), ("SPOT 7", "SPOT 6")])
def test_a_sensor_is_found_by_any_spelling(text, name):
    assert sensor_named(text).name == name


# The names of Remotior Sensus, with the bands that they list.
@pytest.mark.parametrize("text, centres", [
    ("Landsat 7 ETM+ [bands 1, 2, 3, 4, 5, 7]", [0.485, 0.56, 0.66, 0.835, 1.65, 2.22]),
    ("Landsat 4-5 TM [bands 1, 2, 3, 4, 5, 7]", [0.485, 0.56, 0.66, 0.83, 1.65, 2.215]),
    ("Landsat 1-3 MSS [bands 4, 5, 6, 7]", [0.55, 0.65, 0.75, 0.95]),
    ("Landsat 8 OLI [bands 1, 2, 3, 4, 5, 6, 7]", [0.44, 0.48, 0.56, 0.655, 0.865, 1.61, 2.2]),
    ("Sentinel-2 [bands 1, 2, 3, 4, 5, 6, 7, 8, 8A, 9, 10, 11, 12]",
     [0.443, 0.490, 0.560, 0.665, 0.705, 0.740, 0.783, 0.842, 0.865, 0.945, 1.375, 1.610, 2.190]),
    ("ASTER [bands 1, 2, 3N, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]",
     [0.560, 0.660, 0.810, 1.650, 2.165, 2.205, 2.260, 2.330, 2.395, 8.300, 8.650, 9.100, 10.600, 11.300]),
    ("MODIS [bands 3, 4, 1, 2, 5, 6, 7]", [0.469, 0.555, 0.645, 0.858, 1.24, 1.64, 2.13]),
    ("MODIS [bands 1, 2]", [0.645, 0.858]), ("GOES [bands 1, 2, 3, 4, 5, 6]", [0.47, 0.64, 0.87, 1.38, 1.61, 2.25]),
    ("RapidEye [bands 1, 2, 3, 4, 5]", [0.475, 0.555, 0.6575, 0.71, 0.805]),
    ("SPOT 4 [bands 1, 2, 3, 4]", [0.545, 0.645, 0.835, 1.665]),
    ("SPOT 6 [bands 1, 2, 3, 4]", [0.485, 0.56, 0.66, 0.825]),
    ("Pleiades [bands 1, 2, 3, 4]", [0.49, 0.56, 0.65, 0.84]),
    ("QuickBird [bands 1, 2, 3, 4]", [0.4875, 0.543, 0.65, 0.8165]),
    ("WorldView-2 -3 Multispectral [bands 1, 2, 3, 4, 5, 6, 7, 8]",
     [0.425, 0.48, 0.545, 0.605, 0.66, 0.725, 0.8325, 0.95]),
    ("GeoEye-1 [bands 1, 2, 3, 4]", [0.48, 0.545, 0.6725, 0.85]),
    ("Landsat 8/9 raw [bands 1, 2, 3, 8, 4, 5, 9, 6, 7, 10, 11]",
     [0.44, 0.48, 0.56, 0.59, 0.655, 0.865, 1.37, 1.61, 2.2, 10.895, 12.005]),
    ("Sentinel-1 [bands VV, VH]", [None, None]),
    ("Sentinel-3 [bands 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]",
     [0.400, 0.4125, 0.4425, 0.490, 0.510, 0.560, 0.620, 0.665, 0.67375, 0.68125, 0.70875, 0.75375, 0.76125,
      0.764375, 0.7675, 0.77875, 0.865, 0.885, 0.900, 0.940, 1.020])])
def test_listed_bands_have_the_published_centres_in_the_listed_order(text, centres):
    assert [band.wavelength for band in sensor_named(text).bands] == centres


def test_a_text_that_is_no_sensor_is_refused_with_those_that_are():
    with pytest.raises(ParameterError, match="'Sputnik' is no sensor .* Sentinel-2"):
        sensor_named("Sputnik")
    assert known_sensor("") is None


def test_a_band_that_a_sensor_lacks_is_named():
    with pytest.raises(ParameterError, match="Landsat 7 ETM[+] has no band 9; it has B1, B2"):
        sensor_named("Landsat 7 [bands 1, 9]")


@pytest.mark.parametrize("label", ["B8A", "8a", "B08A", "Band 8A", "SR_B8A", "b8a"])
def test_a_band_is_found_by_the_labels_of_products(label):
    assert sensor_named("Sentinel-2").band(label).wavelength == 0.865


def test_a_label_that_the_sensor_lacks_gives_none():
    assert sensor_named("Sentinel-2").band("B13") is None


@pytest.mark.parametrize("label, short", [("B04", "4"), ("Oa08", "8"), ("C01", "1"), ("3N", "3n"), ("VV", "vv"),
                                          ("sur_refl_b01", "1"), ("B10", "10"), ("B00", "0")])
def test_a_short_label_is_the_number_without_zeros(label, short):
    assert short_label(label) == short


@pytest.mark.parametrize("sensor, count, first", [("Sentinel-2", 13, "B01"), ("Sentinel-2", 12, "B01"),
                                                  ("Sentinel-2", 10, "B02"), ("Sentinel-2", 4, "B02"),
                                                  ("Landsat 8", 7, "B1"), ("Landsat 9", 6, "B2"),
                                                  ("Landsat 7", 6, "B1"), ("MODIS", 7, "B03"), ("RapidEye", 5, "B1")])
def test_the_order_tells_bands_only_where_the_count_fits(sensor, count, first):
    found = sensor_named(sensor).in_order(count)
    assert len(found) == count and found[0].name == first


@pytest.mark.parametrize("count", [0, 3, 5, 11, 14])
def test_another_count_tells_nothing(count):
    assert sensor_named("Sentinel-2").in_order(count) is None


def test_no_name_is_that_of_two_sensors():
    words = [word.lower().replace("-", "").replace(" ", "") for sensor in SENSORS
             for word in (sensor.name, *sensor.words)]
    assert len(set(words)) == len(words)
