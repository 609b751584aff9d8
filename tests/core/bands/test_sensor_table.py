"""The table against what others publish."""

import json

import pytest
from whiskbroom.core.bands.roles import ROLES, role_named
from whiskbroom.core.bands.sensors import SENSORS, sensor_named

each_sensor = pytest.mark.parametrize("sensor", SENSORS, ids=lambda sensor: sensor.name)
# Lower and upper ends in micrometres, USGS (Landsat) and ESA (Sentinel-2: centre - width / 2 and + width / 2).
RANGES = [("Landsat 8", "B1", 0.43, 0.45), ("Landsat 8", "B4", 0.64, 0.67), ("Landsat 8", "B5", 0.85, 0.88),
          ("Landsat 8", "B7", 2.11, 2.29), ("Landsat 8", "B8", 0.50, 0.68), ("Landsat 8", "B10", 10.6, 11.19),
          ("Landsat 9", "B11", 11.5, 12.51), ("Landsat 7", "B4", 0.77, 0.90), ("Landsat 7", "B7", 2.09, 2.35),
          ("Landsat 7", "B8", 0.52, 0.90), ("Landsat 5", "B4", 0.76, 0.90), ("Landsat 5", "B6", 10.4, 12.5),
          ("Landsat 5", "B7", 2.08, 2.35), ("Landsat 1", "B7", 0.8, 1.1), ("Landsat 4 MSS", "B4", 0.8, 1.1),
          ("Sentinel-2", "B8", 0.7845, 0.8995), ("Sentinel-2", "B12", 2.1, 2.28), ("MODIS", "B1", 0.62, 0.67),
          ("MODIS", "B31", 10.78, 11.28), ("ASTER", "B3N", 0.76, 0.86), ("WorldView-2", "B8", 0.86, 1.04)]


@pytest.mark.parametrize("sensor, label, lowest, highest", RANGES)
def test_centre_and_width_give_the_published_range(sensor, label, lowest, highest):
    band = sensor_named(sensor).band(label)
    assert band.wavelength - band.width / 2 == pytest.approx(lowest, abs=0.0051)
    assert band.wavelength + band.width / 2 == pytest.approx(highest, abs=0.0051)


@each_sensor
def test_bands_have_different_names_and_roles(sensor):
    names, roles = [band.name for band in sensor.bands], [band.role for band in sensor.bands if band.role]
    assert len(set(names)) == len(names) and len(set(roles)) == len(roles)
    assert set(roles) <= set(ROLES)
    assert all(set(listed) <= set(names) for listed in sensor.usual)
    lengths = [len(names), *map(len, sensor.usual)]
    assert len(set(lengths)) == len(lengths) and 0 not in lengths


@each_sensor
def test_a_band_lies_near_the_wavelength_of_its_role(sensor):
    for band in sensor.bands:
        if band.role and band.wavelength and band.role != "pan":
            assert band.wavelength == pytest.approx(ROLES[band.role].centre, rel=0.15), band


@each_sensor
def test_optical_bands_have_a_width_and_radar_bands_no_wavelength(sensor):
    for band in sensor.bands:
        assert (band.wavelength is None) == (band.width is None) == (sensor.name == "Sentinel-1")
        assert band.wavelength is None or 0 < band.width < band.wavelength


def test_the_bands_of_a_published_sentinel_2_item_have_our_roles_and_wavelengths(shared_data):
    folder = shared_data("stac_items") / "planetary_computer"
    item = json.loads((folder / "S2B_MSIL2A_20190629T212529_R043_T06VVN_20201006T080531.json").read_text())
    sensor, seen = sensor_named("Sentinel-2"), 0
    for asset in item["assets"].values():
        for published in asset.get("eo:bands", ()):
            band = sensor.band(published["name"])
            seen += 1
            assert published["center_wavelength"] == pytest.approx(band.wavelength, abs=0.03)
            if published.get("common_name", "rededge") != "rededge":
                assert role_named(published["common_name"]) == band.role
    assert seen > 12
