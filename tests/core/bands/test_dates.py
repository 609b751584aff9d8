import pytest
from whiskbroom.core.bands.dates import checked_date, date_in


@pytest.mark.parametrize("name, date", [
    ("S2_2020-01-05", "2020-01-05"),
    ("T56JMM_20180629T000241_B01", "2018-06-29"),
    ("S2B_MSIL2A_20190629T212529_N0212_R043_T06VVN_20201006T080531", "2019-06-29"),
    ("LC08_L1TP_195025_20130707_20170503_01_T1_B1", "2013-07-07"),
    ("LT52240631988227CUB02_B1", "1988-08-14"),
    ("LE70220492002106EDC00_stack", "2002-04-16"),
    ("LC81390452014295LGN00", "2014-10-22"),
    ("MOD09A1.A2020061.h18v04.006.2020070032412", "2020-03-01"),
    ("HLS.S30.T32TQM.2020366T101021.v2.0.B8A", "2020-12-31"),
    ("aber_s2_20210527_10band", "2021-05-27"),
    ("20200229", "2020-02-29")])
def test_the_date_of_acquisition_is_found_in_the_names_of_products(name, date):
    assert date_in(name) == date


@pytest.mark.parametrize("name", ["", "S2_B02", "clip_20200230", "20211301", "x12020010112", "2021-02-29", "1_000_000",
                                  "19561231", "LT52240631988000CUB02", "LT52240631989366CUB02", "dem_12345678"])
def test_numbers_that_are_no_days_are_no_dates(name):
    assert date_in(name) == ""


def test_the_first_of_two_dates_counts():
    assert date_in("20190101_20200101") == "2019-01-01"


@pytest.mark.parametrize("text, date", [("2020-01-05", "2020-01-05"), (" 20200105 ", "2020-01-05"), ("2020-0105", ""),
                                        ("5.1.2020", ""), ("NaT", ""), ("", ""), (None, ""), ("2020-13-01", ""),
                                        ("1956-12-31", ""), ("1957-01-01", "1957-01-01")])
def test_a_date_is_checked(text, date):
    assert checked_date(text) == date
