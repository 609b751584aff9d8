import datetime
import re

import pytest
from whiskbroom.core import dates_times


@pytest.mark.parametrize("name, date", [
    ("S2_2020-01-05", "2020-01-05"), ("/data/S2_2020-01-05/", "2020-01-05"),
    ("20190101_scene_2020-01-05", "2020-01-05"),
    ("S2A_MSIL1C_20180629T000241_N0206", "2018-06-29"), ("LC08_L1TP_195025_20130707_20170503", "2013-07-07"),
    ("scene", ""), ("", ""), ("scene_20201301", "")])
def test_the_date_of_a_folder_is_found(name, date):
    assert dates_times.date_string_from_directory_name(name) == date


def test_the_present_is_told_in_digits():
    before = datetime.datetime.now()
    told = dates_times.get_time_string()
    assert re.fullmatch(r"\d{8}_\d{12}", told)
    assert before <= datetime.datetime.strptime(told, "%Y%m%d_%H%M%S%f") <= datetime.datetime.now()
    assert re.fullmatch(r"[01]\d[0-3]\d", dates_times.get_date_string())


def test_a_date_is_made_of_its_text():
    assert dates_times.create_date("2020-02-29") == datetime.datetime(2020, 2, 29)
    assert dates_times.create_date("2021-02-29") is None and dates_times.create_date("") is None
