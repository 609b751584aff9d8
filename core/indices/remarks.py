"""Where a formula of the catalogue differs from the publication that it names."""

from ..language import Phrase

REMARKS = {
    "ARVI": Phrase("Kaufman and Tanré (1992) take R - gamma * (B - R) for red, where the catalogue has "
                   "R - gamma * (R - B)."),
    "SARVI": Phrase("Kaufman and Tanré (1992) take R - (B - R) for red, where the catalogue has R - (R - B), "
                    "which is B."),
    "BAIM": Phrase("Martín et al. (2006) have both squares in the denominator, where the catalogue adds the second "
                   "one to the fraction."),
    "NBUI": Phrase("The soil adjusted index in it has N + R + L in its denominator, where the catalogue has "
                   "N - R + L."),
}
