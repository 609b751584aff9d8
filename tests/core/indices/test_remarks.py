import numpy as np
import pytest

from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.remarks import REMARKS


def evaluated(name, **values):
    return eval(indices()[name].formula, {}, values)  # the catalogue's own text, in a test


def test_remarks_belong_to_indices():
    assert set(REMARKS) <= set(indices()) and all(str(remark).endswith(".") for remark in REMARKS.values())


def test_the_catalogue_still_differs_from_the_publications_in_these():
    """A later catalogue may be right; then the remark has to go."""
    n, r, b, g, s1, s2, t = np.array([0.4, 0.1, 0.07, 0.09, 0.2, 0.15, 295.0])
    kaufman = r - 1.0 * (b - r)
    assert evaluated("ARVI", N=n, R=r, B=b, gamma=1.0) != pytest.approx((n - kaufman) / (n + kaufman))
    assert evaluated("SARVI", N=n, R=r, B=b, L=0.5) == pytest.approx(1.5 * (n - b) / (n + b + 0.5))
    assert evaluated("BAIM", N=n, S2=s2) != pytest.approx(1 / ((0.05 - n) ** 2 + (0.2 - s2) ** 2))
    savi = 1.5 * (n - r) / (n + r + 0.5)
    nbui = (s1 - n) / (10 * (t + s1) ** 0.5) - savi - (g - s1) / (g + s1)
    assert evaluated("NBUI", N=n, R=r, G=g, S1=s1, T=t, L=0.5) != pytest.approx(nbui)
