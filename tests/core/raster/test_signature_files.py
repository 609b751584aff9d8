import numpy as np
import pytest
from whiskbroom.core.errors import InputError, OutputError
from whiskbroom.core.raster.signature_files import export_catalogue, read_catalogue, write_catalogue
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.signature import SpectralSignature

ALL = SignatureCatalogue((SpectralSignature(3, [0.1, 0.7], name="Été", covariance=[[1, 0], [0, 4]], count=9),))


@pytest.mark.parametrize("extension", ["json", "csv", "tsv", "txt"])
def test_a_file_gives_the_catalogue_back(tmp_path, extension):
    path = str(tmp_path / f"a.{extension}")
    write_catalogue(path, ALL)
    (found,) = read_catalogue(path)
    assert (found.class_id, found.name, found.count, found.signature_id) == (3, "Été", 9, "1")
    assert np.array_equal(found.mean, [0.1, 0.7]) and np.array_equal(found.std, [1, 2])
    assert (found.covariance is not None) == (extension == "json")


def test_another_extension_is_refused(tmp_path):
    with pytest.raises(OutputError, match="has the extension .json or .csv"):
        write_catalogue(str(tmp_path / "a.xyz"), ALL)


def test_what_cannot_be_read_is_told(tmp_path):
    with pytest.raises(InputError, match="a.json cannot be read: No such file"):
        read_catalogue(str(tmp_path / "a.json"))
    (tmp_path / "b.csv").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(InputError, match="it is no text"):
        read_catalogue(str(tmp_path / "b.csv"))


def test_a_library_has_its_header_beside_it(tmp_path):
    two = SignatureCatalogue((SpectralSignature(3, [0.1, 0.7], wavelengths=[0.5, 0.6]), SpectralSignature(4, [1, 2])))
    export_catalogue(str(tmp_path / "a.sli"), two)
    assert np.fromfile(tmp_path / "a.sli").tolist() == [0.1, 0.7, 1, 2]
    assert "wavelength = {0.5, 0.6}" in (tmp_path / "a.hdr").read_text()
    export_catalogue(str(tmp_path / "a.json"), ALL)
    assert len(read_catalogue(str(tmp_path / "a.json"))) == 1


def test_a_library_has_one_list_of_bands(tmp_path):
    with pytest.raises(OutputError, match="class 3 .Été. and class 4 have other bands"):
        export_catalogue(str(tmp_path / "a.sli"), SignatureCatalogue((*ALL, SpectralSignature(4, [1]))))
    assert not list(tmp_path.iterdir())
