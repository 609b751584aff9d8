"""Whatever stands in a file or is typed in, the readers end in a value or in one sentence."""

import random

import pytest
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.json_form import bandset_from_json, bandset_to_json
from whiskbroom.core.bands.recognise import Evidence, recognise
from whiskbroom.core.bands.selection import numbers_of
from whiskbroom.core.bands.xml_form import bandset_from_xml, bandset_to_xml
from whiskbroom.core.errors import ToolError

SET = BandSet((Band("a", "x.tif", 1, "nir", 0.842, 0.1, "2020-01-01", 2.0, -1.0, 1.0, 0.0, 5, "uint8", 3, 2),), "set",
              "2020-01-01", unit="nm", box=(0, 1, 1, 0))
PIECES = ['"', "<", ">", "&", "0", "-", "e9999", "null", "[", "]", "{", "}", ",", ":", "\n", "\x00", "é", "nan",
          "1e400"]


def damaged(text, generator):
    """A text with a few places deleted, doubled or replaced."""
    for _ in range(generator.randint(1, 5)):
        place, end = sorted(generator.choices(range(len(text) + 1), k=2))
        end = min(end, place + 20)
        text = text[:place] + generator.choice([*PIECES, "", text[place:end] * 2]) + text[end:]
    return text


def read(function, text):
    try:
        function(text)
    except ToolError as error:
        assert str(error).endswith(".")


@pytest.mark.parametrize("seed", range(5))
def test_damaged_texts_do_no_harm(seed):
    generator = random.Random(seed)
    for _ in range(60):
        read(bandset_from_json, damaged(bandset_to_json(SET), generator))
        read(bandset_from_xml, damaged(bandset_to_xml(SET), generator))
        read(lambda text: numbers_of(text, ["2020-01-01", ""]), damaged("1:2, 2020-01-01:2021-01-01, *", generator))
        text = damaged("S2A_MSIL2A_20190629T212529_B8A band 4 (665 nm) near infrared", generator)
        recognise([Evidence(f"/a/{text}", 1, 2, text, {"role": text, "wavelength": text, "satelliteid": text})])
