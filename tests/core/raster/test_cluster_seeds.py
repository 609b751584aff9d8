import json

import pytest
from helpers.scene import SPECTRA, write_signatures
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.cluster_seeds import given_centres


def test_a_catalogue_gives_the_values_of_its_selected_signatures(tmp_path):
    path = write_signatures(tmp_path / "s.json")
    assert (given_centres(path, None) == SPECTRA[1:]).all()
    content = json.loads((tmp_path / "s.json").read_text())
    for number in (0, 2):
        content["signatures"][number]["selected"] = False
    (tmp_path / "s.json").write_text(json.dumps(content))
    assert (given_centres(path, None) == SPECTRA[[2, 4]]).all()


def test_a_text_gives_its_rows_and_nothing_gives_none():
    assert given_centres(None, "1 2\n3 4").tolist() == [[1, 2], [3, 4]]
    assert given_centres(None, None) is None


def test_signatures_of_other_bands_and_none_at_all_are_told(tmp_path):
    (tmp_path / "s.csv").write_text("class_id,value\n1,5\n1,6\n2,7\n")
    with pytest.raises(InputError, match="s.csv cannot give centres: class 1 and class 2 have other bands"):
        given_centres(str(tmp_path / "s.csv"), None)
    (tmp_path / "n.csv").write_text("class_id,value,selected\n1,5,0\n")
    with pytest.raises(InputError, match="n.csv has no selected signature"):
        given_centres(str(tmp_path / "n.csv"), None)
