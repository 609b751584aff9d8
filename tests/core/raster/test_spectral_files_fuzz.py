"""Damaged libraries are one sentence, whatever the damage."""

import struct
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.spectral_files import read_library

_ASD = bytearray(484)
_ASD[:3], _ASD[186], _ASD[199] = b"as7", 1, 2
struct.pack_into("<ff", _ASD, 191, 350, 1)
struct.pack_into("<H", _ASD, 204, 4)
SEEDS = {
    "scpx": (Path(__file__).parents[1] / "spectra" / "formats" / "remotior_sensus.scpx").read_bytes(),
    "asd": bytes(_ASD) + np.arange(4.0).tobytes() + b"\0" * 20 + np.ones(4).tobytes(),
    "json": b'{"type": "SpectralSignatures", "version": 1, '
            b'"signatures": [{"class_id": 1, "mean": [1, 2], "std": [0, 1]}]}',
    "csv": b"class_id,class_name,value,wavelength\n1,oak,0.5,0.49\n1,oak,0.6,0.56\n",
    "txt": b"Name: oak\nX Units: Wavelength (micrometers)\nY Units: percent\n\n0.4 5\n0.5 6\n",
    "tsv": b"wavelength\toak\tlake\n400\t1\t2\n500\t3\t4\n",
}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(sorted(SEEDS)), cut=st.integers(0, 7000), places=st.lists(
    st.tuples(st.integers(0, 7000), st.integers(0, 255)), max_size=6))
def test_a_damaged_file_gives_signatures_or_one_sentence(tmp_path, kind, cut, places):
    content = bytearray(SEEDS[kind])
    for place, byte in places:
        content[place % len(content)] = byte
    path = tmp_path / f"a.{kind}"
    path.write_bytes(bytes(content[:len(content) - cut % 7] if cut % 3 else content))
    try:
        found = read_library(str(path))
    except InputError as error:
        assert str(path) in str(error) or "spectrum" in str(error)
    else:
        assert len(found) and all(np.isfinite(s.values).all() for s in found)
