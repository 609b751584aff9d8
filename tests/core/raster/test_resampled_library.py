import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import write_raster
from osgeo import gdal
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.resampled_library import resampled_catalogue, responses_of
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.signature import SpectralSignature

LENGTHS = np.arange(0.4, 1.1, 0.001)
LINE = SignatureCatalogue((SpectralSignature(3, 2 * LENGTHS, name="Line", wavelengths=LENGTHS, std=LENGTHS / 10),))


def test_a_sensor_is_known_by_its_name():
    heard = Heard()
    (found,) = resampled_catalogue(LINE, responses_of("Sentinel-2"), heard)
    assert found.band_names == ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09")
    assert np.allclose(found.wavelengths, [0.443, 0.49, 0.56, 0.665, 0.705, 0.74, 0.783, 0.842, 0.865, 0.945])
    assert np.allclose(found.values, 2 * found.wavelengths, rtol=2e-4)
    assert np.allclose(found.std, found.wavelengths / 10, rtol=2e-4)
    assert (found.class_id, found.name) == (3, "Line")
    assert heard.warnings == ["1 of 1 spectra do not reach over all bands of the sensor; the others are left out of "
                              "them."]


def test_a_file_of_responses_is_read(tmp_path):
    (tmp_path / "srf.csv").write_text("nm,B1\n500,0\n550,1\n600,0\n")
    (found,) = resampled_catalogue(LINE, responses_of(responses=str(tmp_path / "srf.csv")), Heard())
    assert found.values[0] == pytest.approx(1.1)
    with pytest.raises(InputError, match="none.csv cannot be read"):
        responses_of(responses=str(tmp_path / "none.csv"))


def test_rasters_tell_wavelengths_and_widths(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((1, 2, 2), np.uint8))
    with pytest.raises(InputError, match="no known wavelength and width"):
        responses_of(rasters=[path])
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetMetadata({"wavelength": "600", "wavelength_units": "nm", "fwhm": "40"})
    dataset = None
    (band,) = responses_of(rasters=[path])
    assert band.centre == pytest.approx(0.6)


def test_spectra_without_any_band_are_left_out_of_a_library():
    heard = Heard()
    far = SpectralSignature(4, [1.0, 2.0], wavelengths=[5, 6])
    found = resampled_catalogue(LINE.with_added([far]), responses_of("Sentinel-2 [bands 3, 4]"), heard)
    assert [s.class_id for s in found] == [3]
    assert heard.warnings == ["1 spectra lie on no band of the sensor and were left out."]


@pytest.mark.parametrize(("signature", "message"), [
    (SpectralSignature(1, [1.0, 2.0]), "no wavelengths"),
    (SpectralSignature(1, [1.0, 2.0], wavelengths=[5, 6]), "No band of the sensor lies on .* 5 to 6 µm")])
def test_spectra_that_cannot_be_resampled_are_told(signature, message):
    with pytest.raises(InputError, match=message):
        resampled_catalogue(SignatureCatalogue((signature,)), responses_of("Landsat 8 OLI"), Heard())


def test_sensors_without_wavelengths_are_told():
    with pytest.raises(ParameterError, match="Sentinel-1 has no band"):
        responses_of("Sentinel-1")
    with pytest.raises(ParameterError, match="no sensor"):
        responses_of("Sputnik")
