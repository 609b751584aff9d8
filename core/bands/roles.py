"""The roles that bands play in formulas, whatever a sensor calls them."""

import re
from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class Role:
    """What a band is for.

    Attributes:
        name: stable lower-case name.
        letter: the name in the formulas of Awesome Spectral Indices (Montero et al. 2023,
            doi:10.1038/s41597-023-02096-0), or "".
        centre: wavelength in micrometres that stands for the role where several bands play it; None without one.
        words: other names: the common names of STAC's eo extension, and what files call such bands.
    """

    name: str
    letter: str = ""
    centre: Optional[float] = None
    words: Tuple[str, ...] = ()


ROLES = {role.name: role for role in (
    Role("coastal", "A", 0.443, ("aerosol", "coastal aerosol", "aerosols", "ultra blue", "coastal blue", "violet")),
    Role("blue", "B", 0.490),
    Role("green1", "G1", 0.531, ("green05", "green i")),
    Role("green", "G", 0.560, ("green2", "green ii")),
    Role("yellow", "Y", 0.605),
    Role("red", "R", 0.660),
    Role("rededge", "RE", 0.720, ("vegetation red edge",)),
    Role("rededge1", "RE1", 0.705, ("rededge071", "re071", "vegetation red edge 1")),
    Role("rededge2", "RE2", 0.740, ("rededge075", "re075", "vegetation red edge 2")),
    Role("rededge3", "RE3", 0.783, ("rededge078", "re078", "vegetation red edge 3")),
    Role("nir", "N", 0.842, ("near infrared", "near infra red", "near ir", "infrared", "nir1", "nirbroad",
                             "near infrared 1", "near ir1")),
    Role("nir08", "N2", 0.865, ("nir narrow", "narrow nir", "near infrared narrow", "nir8a")),
    Role("nir09", "WV", 0.945, ("water vapour", "water vapor")),
    Role("cirrus", "", 1.375),
    Role("swir1", "S1", 1.610, ("swir16", "short wave infrared 1", "shortwave infrared 1")),
    Role("swir2", "S2", 2.200, ("swir22", "short wave infrared 2", "shortwave infrared 2")),
    Role("thermal", "T", 11.450, ("lwir", "tir", "thermal infrared")),
    Role("thermal1", "T1", 10.895, ("lwir11", "tir1", "tirs1", "thermal infrared 1")),
    Role("thermal2", "T2", 12.005, ("lwir12", "tir2", "tirs2", "thermal infrared 2")),
    Role("pan", "", 0.590, ("panchromatic",)),
    Role("vv"), Role("vh"), Role("hh"), Role("hv"),
)}

# Where no band plays a role, these are taken for it, the first that there is.
_STAND_INS = {"nir": ("nir08",), "nir08": ("nir",), "rededge": ("rededge1", "rededge2", "rededge3"),
              "rededge1": ("rededge",), "thermal": ("thermal1", "thermal2"), "thermal1": ("thermal",),
              "thermal2": ("thermal",)}

# Role of a centre wavelength in micrometres, from the first number up to, not including, the second. They follow the
# ranges of Awesome Spectral Indices, cut where two of them overlap.
_WINDOWS = ((0.400, 0.452, "coastal"), (0.452, 0.505, "blue"), (0.505, 0.540, "green1"), (0.540, 0.585, "green"),
            (0.585, 0.625, "yellow"), (0.625, 0.690, "red"), (0.690, 0.722, "rededge1"), (0.722, 0.760, "rededge2"),
            (0.760, 0.795, "rededge3"), (0.795, 0.850, "nir"), (0.850, 0.880, "nir08"), (0.880, 0.930, "nir"),
            (0.930, 0.960, "nir09"), (1.360, 1.390, "cirrus"), (1.550, 1.751, "swir1"), (2.080, 2.351, "swir2"),
            (10.400, 11.300, "thermal1"), (11.300, 12.600, "thermal2"))
# A band wider than this (micrometres) does not see the narrow feature of the first role, and plays the second.
_TOO_WIDE = {"green1": (0.06, "green"), "yellow": (0.06, ""), "rededge1": (0.06, "rededge"), "rededge2": (0.06, "nir"),
             "rededge3": (0.06, "nir"), "nir08": (0.06, "nir"), "nir09": (0.06, "nir"), "thermal1": (1.5, "thermal"),
             "thermal2": (1.5, "thermal")}


def role_named(text):
    """The name of the role that a text names, by its name or one of its words in any case; "" for none."""
    return _BY_WORD.get(_plain(text), "")


def role_of_letter(letter):
    """The name of the role that stands in formulas as "R", "N", "S1" and so on, in capitals; "" for none."""
    return _BY_LETTER.get(letter, "")


def role_of_wavelength(wavelength, width=None):
    """The role of a band by its centre wavelength, and where it is known its width, in micrometres; "" for none."""
    for lowest, limit, name in _WINDOWS:
        if lowest <= wavelength < limit:
            widest, wide = _TOO_WIDE.get(name, (float("inf"), name))
            return wide if width is not None and width > widest else name
    return ""


def stand_ins(role):
    """The roles that a formula's role may be taken from: itself, then what is taken where no band plays it."""
    return (role, *_STAND_INS.get(role, ()))


def _plain(text):
    return re.sub(r"[\s_\-]+", "", text).lower()


_BY_LETTER = {role.letter: role.name for role in ROLES.values() if role.letter}
_BY_WORD = {_plain(word): role.name for role in ROLES.values() for word in (role.name, *role.words)}
