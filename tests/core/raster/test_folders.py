import os

import pytest
from whiskbroom.core.errors import OutputError
from whiskbroom.core.raster.folders import made_folder, paths_in, stem_of


def test_a_new_folder_goes_again_when_the_work_fails_and_stays_otherwise(tmp_path):
    with pytest.raises(KeyError), made_folder(str(tmp_path / "a")):
        raise KeyError
    assert not os.listdir(tmp_path)
    with made_folder(str(tmp_path / "a")):
        pass
    with pytest.raises(KeyError), made_folder(str(tmp_path / "a")):
        raise KeyError
    assert os.listdir(tmp_path) == ["a"]


def test_a_folder_in_a_folder_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(OutputError, match="The folder .* cannot be made: No such file or directory"):
        with made_folder(str(tmp_path / "no" / "a")):
            pass


def test_names_become_files_and_stay_different(tmp_path):
    names = ["forest", "Forest", "a/b: c*", "a b c", "", "été 1", "forest_2", "x" * 300]
    paths = paths_in(str(tmp_path), names, [])
    files = [os.path.basename(path) for path in paths]
    assert files[:7] == ["forest.tif", "Forest_2.tif", "a_b_c_.tif", "a_b_c.tif", "_.tif", "été_1.tif",
                         "forest_2_2.tif"]
    assert len({file.lower() for file in files}) == len(names) and len(files[7]) < 100
    for path in paths:
        open(path, "w").close()


def test_a_source_is_never_replaced(tmp_path):
    source = tmp_path / "a_1.tif"
    source.write_text("x")
    (tmp_path / "link").symlink_to(tmp_path)
    with pytest.raises(OutputError, match="a_1.tif is an input too; choose another folder or prefix"):
        paths_in(str(tmp_path / "link"), ["a_1"], [str(source)])


@pytest.mark.parametrize("name, stem", [("/a/b.c/map.tif", "map"), ("map.TIF", "map"), ("/a/L2A.v1.nc", "L2A.v1"),
                                        ("S2 2020.01.05", "S2 2020.01.05"), ("set", "set")])
def test_the_name_of_a_band_set_is_taken_whole(name, stem):
    assert stem_of(name) == stem
