"""The catalogue of spectral indices, as `scripts/index_catalogue.py` made it from Awesome Spectral Indices."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Mapping, Optional, Tuple

_FILE = Path(__file__).with_name("catalogue.json")
# What the publications have in place of the catalogue's default for all indices. L: Huete (1988), and Huete et al. in
# SARVI, Sripada et al. (2006), Xu (2008), Yang et al. (2008), Smith et al. (2007) and Sameen and Pradhan (2014), who
# take their SAVI from him; alpha: Wang et al. (2017); epsilon: the catalogue's own remark on WCI1 and WCI2.
_OWN_DEFAULTS = {**{(name, "L"): 0.5 for name in ("SAVI", "SARVI", "GSAVI", "IBI", "MNLI", "SAVIT", "NBUI")},
                 ("NDPI", "alpha"): 0.74, ("sNIRvNDPI", "alpha"): 0.74,
                 ("WCI1", "epsilon"): 1e-10, ("WCI2", "epsilon"): 1e-10}


@dataclass(frozen=True)
class Constant:
    """A constant of formulas: its default, None where one must be given or follows from a band, and its meaning."""

    name: str
    default: Optional[float]
    meaning: str


@dataclass(frozen=True)
class Index:
    """A spectral index.

    Attributes:
        name: its short name, in the catalogue's spelling: BAI and BaI are different.
        title: its long name.
        domain: what it is for, such as "vegetation".
        formula: over letters of bands (`core.bands.roles`), constants, and kernels such as kNR, which is k(N, R).
        reference: address of the publication.
        platforms: satellites that have the bands.
    """

    name: str
    title: str
    domain: str
    formula: str
    reference: str
    platforms: Tuple[str, ...]

    @property
    def names(self):
        """The letters, constants and kernels of the formula, in the order in which they first stand there."""
        return tuple(dict.fromkeys(re.findall(r"[A-Za-z]\w*", self.formula)))

    def default(self, constant):
        """The default of one of its constants, or None."""
        return _OWN_DEFAULTS.get((self.name, constant), constants()[constant].default)


@lru_cache(maxsize=None)
def _content():
    return json.loads(_FILE.read_text(encoding="utf-8"))


@lru_cache(maxsize=None)
def indices() -> Mapping[str, Index]:
    """All indices by name, in their order, which never changes."""
    return {row["name"]: Index(**{**row, "platforms": tuple(row["platforms"])}) for row in _content()["indices"]}


@lru_cache(maxsize=None)
def constants() -> Mapping[str, Constant]:
    """All constants by name."""
    return {name: Constant(name, row["default"], row["meaning"]) for name, row in _content()["constants"].items()}


def origin():
    """Where the catalogue comes from, as a sentence."""
    return _content()["origin"]
