import csv
import gzip

import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.signature_files import write_catalogue
from whiskbroom.core.raster.spectral_files import read_library
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.signature import SpectralSignature


@pytest.fixture
def libraries(shared_data):
    return shared_data("spectral_libraries")


@pytest.mark.parametrize("name", ["ribb00001", "ribb00002"])
def test_asd_files_hold_the_reflectance_that_the_maker_s_program_exports(libraries, name):
    (found,) = read_library(str(libraries / "asd" / f"{name}.asd"))
    lines = (libraries / "asd" / f"{name}.asd.txt").read_text().splitlines()[1:]
    expected = np.array([line.split(";") for line in lines], float)
    assert np.allclose(found.values, expected[:, 1], rtol=1e-12)
    assert np.allclose(found.wavelengths * 1000, expected[:, 0], rtol=1e-6)
    (text,) = read_library(str(libraries / "asd" / f"{name}.asd.txt"))
    assert text.name == f"{name}.asd" and np.array_equal(text.values, expected[:, 1])
    assert np.allclose(text.wavelengths * 1000, expected[:, 0])


@pytest.mark.parametrize(("file", "name", "count", "first", "wavelength"), [
    ("a", "Construction  Concrete", 561, 0.0882, 0.3), ("b", "lichen off trees", 2151, 0.01471, 0.35),
    ("c", "Acer rubrum", 2151, 0.10988, 0.35)])
def test_ecostress_text_is_read_as_fractions(libraries, file, name, count, first, wavelength):
    (found,) = read_library(str(libraries / "ecostress_txt" / f"{file}.spectrum.txt"))
    assert found.name == name and found.bands == count
    assert found.values[0] == pytest.approx(first, rel=1e-12)
    assert found.wavelengths[0] == pytest.approx(wavelength) and (np.diff(found.wavelengths) > 0).all()


def test_an_envi_library_is_read_by_its_header(libraries):
    path = libraries / "envi_sli" / "library_berlin.sli"
    found = read_library(str(path))
    raw = np.fromfile(path, "<f8").reshape(75, 177)
    with open(path.with_suffix(".csv"), encoding="utf-8") as file:
        names = [row["spectra names"] for row in csv.DictReader(file)]
    assert [s.name for s in found] == names and np.array_equal([s.values for s in found], raw)
    assert found.get("1").wavelengths[[0, -1]].tolist() == [0.46, 2.409]
    assert np.array_equal([s.values for s in read_library(str(path.with_suffix(".hdr")))], raw)


def test_the_library_of_the_usgs_leaves_out_deleted_channels(libraries):
    found = read_library(str(libraries / "splib07" / "splib07_77.sli"))
    with gzip.open(libraries / "splib07" / "splib07_77_spectra_1nm.csv.gz", "rt") as file:
        rows = list(csv.reader(file))
    table = np.array(rows[1:], float)
    assert len(found) == 77
    for number, signature in enumerate(found):
        known = np.isfinite(table[:, number + 1])
        assert np.allclose(signature.values, table[known, number + 1], rtol=1e-5)
        assert np.allclose(signature.wavelengths, table[known, 0])


SPECTRUM = " splib07a Record=5932: Kaolinite CM5   BECKb AREF\n 5.0E-001\n -1.23e34\n 2.5E-001\n"
WAVELENGTHS = " splib07a Record=1: Wavelengths BECK Beckman 0.2-3.0 microns\n 0.2\n 0.3\n 0.4\n"


@pytest.mark.parametrize("folder", ["", "minerals", "minerals/clay"])
def test_splib_text_finds_its_wavelengths_beside_or_above(tmp_path, folder):
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    (tmp_path / "splib07a_Wavelengths_BECK_Beckman_0.2-3.0_microns.txt").write_text(WAVELENGTHS)
    (tmp_path / "splib07a_Wavelengths_NIC4_1.12-216microns.txt").write_text(WAVELENGTHS.replace("0.2", "9"))
    path = tmp_path / folder / "splib07a_Kaolinite_CM5_BECKb_AREF.txt"
    path.write_text(SPECTRUM)
    (found,) = read_library(str(path))
    assert found.name == "Kaolinite CM5 BECKb AREF"
    assert (found.values.tolist(), found.wavelengths.tolist()) == ([0.5, 0.25], [0.2, 0.4])


def test_splib_text_without_wavelengths_says_what_it_needs(tmp_path):
    path = tmp_path / "splib07a_Kaolinite_CM5_BECKb_AREF.txt"
    path.write_text(SPECTRUM)
    with pytest.raises(InputError, match="needs its file of wavelengths"):
        read_library(str(path))
    other = tmp_path / "other.txt"
    other.write_text(WAVELENGTHS)
    assert read_library(str(path), str(other)).get("1").wavelengths.tolist() == [0.2, 0.4]
    other.write_text(WAVELENGTHS + "0.5\n")
    with pytest.raises(InputError, match="has 3 channels and .*other.txt has 4"):
        read_library(str(path), str(other))


@pytest.mark.parametrize("extension", ["json", "csv", "gpkg"])
def test_catalogues_and_their_tables_come_back(tmp_path, extension):
    path = str(tmp_path / f"a.{extension}")
    write_catalogue(path, SignatureCatalogue((SpectralSignature(7, [0.5, 0.25], 2, "Oak", wavelengths=[0.49, 0.56]),)))
    (found,) = read_library(path)
    assert (found.class_id, found.macroclass, found.name, found.values.tolist()) == (7, 2, "Oak", [0.5, 0.25])
    assert found.wavelengths.tolist() == [0.49, 0.56]


@pytest.mark.parametrize(("content", "message"), [
    (b"\x00\x01\x02", "no spectral library of a format"), (b"PK\x03\x04rubbish", "no training file"), (b"", "no table"),
    (b"as7" + b"\0" * 600, "no file of an ASD spectrometer"), (b"{}", "no catalogue"), (b"a,b\nx,y\n", "wavelength")])
def test_other_files_are_told(tmp_path, content, message):
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    with pytest.raises(InputError, match=message):
        read_library(str(path))
    with pytest.raises(InputError, match="No such file"):
        read_library(str(tmp_path / "none.csv"))
