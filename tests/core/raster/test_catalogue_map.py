from types import SimpleNamespace

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import read_raster, write_raster

from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.model_file import read_model
from whiskbroom.core.raster.catalogue_map import classify_by_catalogue
from whiskbroom.core.raster.signature_files import write_catalogue
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.signature import SpectralSignature

LENGTHS = (0.49, 0.84)
OAK = SpectralSignature(3, [10, 40], name="Oak", count=9, covariance=np.eye(2), wavelengths=LENGTHS)
LAKE = SpectralSignature(5, [20, 5], name="Lake", count=9, covariance=4 * np.eye(2), wavelengths=LENGTHS)


@pytest.fixture
def classify(tmp_path):
    """Returns a function that classifies rasters by signatures; and what was heard."""

    def of(signatures, image, names=(), heard=None, **changes):
        path = str(tmp_path / "c.json")
        write_catalogue(path, SignatureCatalogue(tuple(signatures)))
        raster = write_raster(tmp_path / "a.tif", np.array(image, np.int16)[:, None], names=names)
        p = SimpleNamespace(**{**dict(
            input=(raster,), catalogue=path, catalogue_thresholds=False, method="maximum_likelihood", threshold=None,
            priors=None, macroclass=False, only_fit=False, creation_options=None, output=str(tmp_path / "map.tif"),
            output_confidence=None, output_signatures=None, output_model=None, output_table=None, output_html=None),
            **changes})
        found = classify_by_catalogue(p, Context(messages=heard or Heard()))
        return found, read_raster(p.output)[0, 0].tolist()

    return of


def test_bands_are_found_by_name_by_wavelength_by_role_and_by_order_with_a_warning(classify):
    named = [SpectralSignature(s.class_id, s.mean, covariance=s.covariance, count=9, band_names=("blue", "nir"))
             for s in (OAK, LAKE)]
    assert classify(named, [[40, 5], [0, 0], [10, 20]], ("nir", "x", "blue"))[1] == [3, 5]
    assert classify((OAK, LAKE), [[40, 5], [0, 0], [10, 20]], ("842 nm", "665 nm", "490 nm"))[1] == [3, 5]
    assert classify((OAK, LAKE), [[40, 5], [0, 0], [10, 20]], ("nir", "red", "blue"))[1] == [3, 5]
    heard = Heard()
    assert classify((OAK, LAKE), [[10, 20], [40, 5]], heard=heard)[1] == [3, 5]
    assert heard.warnings == ["Neither names nor wavelengths tell which bands are those of the catalogue; they are "
                              "taken in their order."]


def test_priors_decide_between_equal_signatures(classify, tmp_path):
    pair = (OAK, SpectralSignature(5, [10, 40], count=9, covariance=np.eye(2), wavelengths=LENGTHS))
    model = str(tmp_path / "m.wbmodel")
    assert classify(pair, [[10], [40]])[1] == [3]
    assert classify(pair, [[10], [40]], priors={3: 1, 5: 3}, output_model=model)[1] == [5]
    assert read_model(model, 10 ** 8).predictor.priors == (0.25, 0.75)


def test_counts_are_those_of_the_signatures(classify):
    found, _ = classify((OAK, LAKE), [[10], [40]])
    assert (found["classes"], found["training_pixels"]) == (2, 18)


@pytest.mark.parametrize("signatures, image, words", [
    ([SpectralSignature(1, [1, 2], selected=False)], [[1], [1]], "has no selected signature"),
    ([OAK, LAKE], [[1]], "The bands of the catalogue \\(#1 \\(blue\\), #2 \\(nir\\)\\) are not found"),
    ([OAK, SpectralSignature(5, [1, 2], wavelengths=(0.49, 0.66))], [[1], [1]], "class 3 \\(Oak\\) and class 5 of .*")])
def test_what_does_not_fit_is_told(classify, signatures, image, words):
    with pytest.raises(InputError, match=words):
        classify(signatures, image)
