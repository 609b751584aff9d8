import pytest
from whiskbroom.core.bands.products import band_in, sensor_in, sensor_of_path
from whiskbroom.core.bands.sensors import sensor_named


@pytest.mark.parametrize("name, sensor", [
    ("S2B_MSIL2A_20190629T212529_N0212_R043_T06VVN_20201006T080531.SAFE", "Sentinel-2"),
    ("T56JMM_20180629T000241_B01", "Sentinel-2"), ("sen2_clip", "Sentinel-2"), ("sentinel-2a", "Sentinel-2"),
    ("HLS.S30.T32TQM.2020366T101021.v2.0.B8A", "Sentinel-2"), ("HLS.L30.T32TQM.2020366T101021.v2.0.B05", "HLS Landsat"),
    ("LC08_L1TP_195025_20130707_20170503_01_T1_B1", "Landsat 8 OLI"), ("LC81390452014295LGN00", "Landsat 8 OLI"),
    ("LC09_L2SP_001062_20221031_20221106_02_T2_SR_B4", "Landsat 9 OLI"), ("LANDSAT_9", "Landsat 9 OLI"),
    ("LE07_L1TP_160031_20110416_20161210_01_T1", "Landsat 7 ETM+"), ("LE70220491999322EDC01_stack", "Landsat 7 ETM+"),
    ("LT05_L1TP_047027_20101006_20160512_01_T1", "Landsat 4-5 TM"), ("LT52240631988227CUB02_B1", "Landsat 4-5 TM"),
    ("LM50490251987214PAC00", "Landsat 4-5 MSS"), ("LM05_L1TP_049025_19870802_01", "Landsat 4-5 MSS"),
    ("LM01_L1TP_049025_19730802_01", "Landsat 1-3 MSS"), ("MOD09A1.A2020061.h18v04.006", "MODIS"),
    ("MYD09GA.A2020061", "MODIS"), ("S3A_OL_1_EFR____20200101T101021", "Sentinel-3"),
    ("S1A_IW_GRDH_1SDV_20200101T101021", "Sentinel-1"), ("AST_L1T_00301012020", "ASTER"),
    ("OR_ABI-L1b-RadC-M6C02_G16_s2020", "GOES"), ("PHR1A_acq20200101", "Pleiades"), ("WV02_2020", "WorldView-2"),
    ("20200101_101010_PSScene_AnalyticMS", "PlanetScope")])
def test_the_name_of_a_product_tells_the_sensor(name, sensor):
    assert sensor_in(name).name == sensor


@pytest.mark.parametrize("name", [
    "", "red", "S2_site", "l8", "s1", "dem", "L2A_PVI", "L1C_scene", "ls2_clip", "s2x", "map_2020", "forests2",
    "blast", "MODEL"])
def test_other_names_tell_no_sensor(name):
    assert sensor_in(name) is None


def test_the_nearest_name_counts_and_far_folders_do_not():
    assert sensor_of_path("/data/landsat5/S2_B02.tif").name == "Sentinel-2"
    assert sensor_of_path("/data/landsat5/B02.tif").name == "Landsat 4-5 TM"
    assert sensor_of_path("/landsat5/scenes/B02.tif").name == "Landsat 4-5 TM"
    assert sensor_of_path("/landsat5/all/scenes/B02.tif") is None
    assert sensor_of_path("B02.tif") is None


def test_short_names_count_in_the_names_of_files_alone():
    assert sensor_of_path("/data/S2_B02.tif").name == sensor_of_path("S2A_red.tif").name == "Sentinel-2"
    assert (sensor_of_path("L8_B1.tif").name == "Landsat 8 OLI"
            and sensor_of_path("x_l5_B1.tif").name == "Landsat 4-5 TM")
    assert sensor_of_path("/plots/s2/B04.tif") is None and sensor_of_path("/levels/l8/B4.tif") is None


@pytest.mark.parametrize("sensor, text, band", [
    ("Sentinel-2", "T56JMM_20180629T000241_B8A", "B8A"), ("Sentinel-2", "T56JMM_20180629T000241_B02_10m", "B02"),
    ("Landsat 8", "LC08_L2SP_001062_20201031_20201106_02_T2_ST_B10", "B10"), ("Landsat 7", "x_B6_VCID_2", "B6"),
    ("Landsat 7", "band 7 reflectance", "B7"), ("Landsat 5", "B1_dn", "B1"), ("MODIS", "sur_refl_b01_1", "B01"),
    ("Sentinel-3", "Oa08_reflectance", "Oa08"), ("ASTER", "VNIR_Band3N", "B3N"), ("GOES", "L1b-RadC-M6C02_G16", "C02"),
    ("Sentinel-1", "s1a-iw-grd-vh-20200101", "VH"), ("SPOT 6", "scene_red", "red"), ("Landsat 8", "B4 - B5", "B5")])
def test_the_last_label_in_a_text_tells_the_band(sensor, text, band):
    assert band_in(text, sensor_named(sensor)).name == band


@pytest.mark.parametrize("sensor, text", [
    ("Sentinel-2", "S2_2020-01-05"), ("Sentinel-2", "B13"), ("Sentinel-2", "S2_SCL"), ("Landsat 8", "QA_PIXEL"),
    ("Landsat 8", "LC08_L2SP_001062_20201031_20201106_02_T2_ST_QA"), ("Sentinel-2", "4"), ("Sentinel-2", "B020"),
    ("Sentinel-2", "Oa04"), ("Sentinel-2", ""), ("Landsat 7", "BQA")])
def test_other_texts_tell_no_band(sensor, text):
    assert band_in(text, sensor_named(sensor)) is None
