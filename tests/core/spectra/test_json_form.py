import json

import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.json_form import catalogue_from_json, catalogue_to_json
from whiskbroom.core.spectra.signature import SpectralSignature

FULL = SpectralSignature(
    40_000, [0.1, 1 / 3], 7, "Chêne, \"vert\"", "Forêt", "#2f7a3b", 3_000_000_000, [[0.1, 0.02], [0.02, 0.3]], 2.5,
    signature_id="a-1", wavelengths=[0.49, np.nan], minimum=[0, 0.1], maximum=[1, 2], band_names=("blue", "x"),
    selected=False, thresholds={"spectral_angle": 5.5})


def fields(signature):
    return {name: value.tobytes() if isinstance(value, np.ndarray) else value
            for name, value in vars(signature).items()}


def test_a_catalogue_survives_to_the_last_bit():
    catalogue = SignatureCatalogue((FULL, SpectralSignature(-3, [1e-300, 5])))
    again = catalogue_from_json(catalogue_to_json(catalogue))
    assert [fields(s) for s in again] == [fields(s) for s in catalogue]


def test_the_text_is_json_without_nan():
    def refuse(constant):
        raise AssertionError(constant)

    plain = json.loads(catalogue_to_json(SignatureCatalogue((FULL,))), parse_constant=refuse)
    assert plain["signatures"][0]["wavelengths"] == [0.49, None]


GOOD = json.loads(catalogue_to_json(SignatureCatalogue((FULL,))))


def damaged(**changes):
    return json.dumps({**GOOD, "signatures": [{**GOOD["signatures"][0], **changes}]})


@pytest.mark.parametrize(("text", "message"), [
    ("{", "is no JSON"), ("[" * 100_000, "is no JSON"), ("[]", "holds no catalogue"),
    ('{"type": "BandSet"}', "holds no catalogue"),
    (json.dumps({**GOOD, "version": 2}), "version 2; version 1 is known"),
    (json.dumps({**GOOD, "signatures": 5}), "is damaged"), (json.dumps({**GOOD, "signatures": [3]}), "is damaged"),
    (damaged(class_id="x"), "is damaged"), (damaged(class_id=1.5), "must be an integer"),
    (damaged(mean=[1, None]), "finite number"), (damaged(covariance=[[1]]), "2 x 2"),
    (damaged(mean={"a": 1}), "is damaged"), (damaged(thresholds=[1]), "is damaged"),
    (damaged(mean=[[1], [2, 3]]), "is damaged"), (damaged(colour=7), "is damaged")])
def test_a_damaged_text_is_one_sentence(text, message):
    with pytest.raises(InputError, match=message):
        catalogue_from_json(text, "a.json")
