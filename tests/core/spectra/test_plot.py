from xml.etree import ElementTree

import numpy as np
import pytest
from helpers.languages import Shouting
from whiskbroom.core.spectra.axes import Axes
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.plot import plot_svg, series_of, write_plot_page
from whiskbroom.core.spectra.signature import SpectralSignature

OAK = SpectralSignature(1, [0.3, 0.1], name="Oak <red>", colour="#ff0000", wavelengths=[0.8, 0.5], std=[0.02, 0.01],
                        minimum=[0.2, 0.05], maximum=[0.4, 0.2])
LAKE = SpectralSignature(2, [0.1, 0.0], name="Lake", wavelengths=[0.8, 0.5])
ALL = SignatureCatalogue((OAK, LAKE))
SVG = "{http://www.w3.org/2000/svg}"


def test_series_stand_by_wavelength_in_its_order():
    (oak, lake), by_wavelength = series_of(ALL)
    assert by_wavelength and oak.x.tolist() == [0.5, 0.8] and oak.y.tolist() == [0.1, 0.3]
    assert np.allclose(oak.low, [0.09, 0.28]) and np.allclose(oak.high, [0.11, 0.32])
    assert lake.low is None and oak.colour == "#ff0000" and lake.colour == "#117733"


@pytest.mark.parametrize(("spread", "low"), [("range", [0.05, 0.2]), ("none", None)])
def test_the_spread_can_be_the_range_or_nothing(spread, low):
    found = series_of(ALL, spread)[0][0].low
    assert found is None if low is None else found.tolist() == low


def test_bands_stand_by_number_where_a_wavelength_is_unknown():
    series, by_wavelength = series_of(ALL.with_added([SpectralSignature(3, [1, 2], wavelengths=[0.5, np.nan])]))
    assert not by_wavelength and all(s.x.tolist() == [1, 2] for s in series)


def test_every_point_is_where_its_numbers_say():
    series, _ = series_of(ALL)
    root = ElementTree.fromstring(plot_svg(series, True))
    axes = Axes.around(np.array([0.5, 0.8]), np.array([0.0, 0.32]))
    circles = [(float(c.get("cx")), float(c.get("cy"))) for c in root.iter(SVG + "circle")]
    expected = [(axes.x(x), axes.y(y)) for x, y in ((0.5, 0.1), (0.8, 0.3), (0.5, 0.0), (0.8, 0.1))]
    assert np.allclose(circles, expected, atol=0.01)
    assert [t.text for t in root.iter(SVG + "title")][0] == "Oak <red>: 0.5; 0.1"
    assert len(list(root.iter(SVG + "polygon"))) == 1 and len(list(root.iter(SVG + "polyline"))) == 2


def test_the_page_needs_nothing_else_and_has_all_distances(tmp_path):
    write_plot_page(str(tmp_path / "a.html"), ALL, "std")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert page.count('type="checkbox"') == 2 and "Oak &lt;red&gt;" in page and "<red>" not in page
    assert not [word for word in ("src=", "@import", "url(", "<link") if word in page]
    assert page.count("http") == page.count("http://www.w3.org/") == 2
    assert "Jeffries-Matusita" in page and "0.2236" in page


def test_the_page_is_in_the_language_of_the_run(tmp_path):
    write_plot_page(str(tmp_path / "a.html"), ALL, "std", Shouting())
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "WAVELENGTH (" in page and "DISTANCES" in page and "Wavelength" not in page
