import pytest
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.spectra.plot_catalog import SpectralSignaturePlot, SpectralSignaturePlotCatalog
from whiskbroom.core.spectra.signature import SpectralSignature


def test_a_signature_becomes_a_plot():
    plot = SpectralSignaturePlot.of(SpectralSignature(
        3, [0.5, 1.5], 1, "Oak", "Forest", "#2f7a3b", 9, wavelengths=[0.49, 0.56], std=[0.1, 0.2], signature_id="a"))
    assert (plot.value, plot.wavelength, plot.standard_deviation) == ([0.5, 1.5], [0.49, 0.56], [0.1, 0.2])
    assert (plot.name, plot.color, plot.pixel_count) == ("1#Forest 3#Oak", "#2f7a3b", 9)


def test_bands_without_wavelength_stand_at_their_numbers():
    assert SpectralSignaturePlot.of(SpectralSignature(3, [7, 8, 9])).wavelength == [1, 2, 3]


def test_the_catalogue_tells_of_the_selected_or_of_all():
    catalog = SpectralSignaturePlotCatalog(SpectralSignaturePlot([1], [0.5], class_name="a", color="#111111"))
    catalog.add_signature(SpectralSignaturePlot([2], [0.6], [0.1], selected=False, attributes={"x": 1}))
    assert catalog.get_signature_ids() == ["1", "2"] and catalog.get_signature_count() == len(catalog) == 2
    assert catalog.get_signature_values() == [[1]] and catalog.get_signature_values(selected=False) == [[1], [2]]
    assert catalog.get_signature_wavelength(False) == [[0.5], [0.6]]
    assert catalog.get_signature_standard_deviation(False) == [None, [0.1]]
    assert catalog.get_signature_color() == ["#111111"] and catalog.get_generic_attributes(False) == [{}, {"x": 1}]
    assert catalog.get_signature_names() == ["0# 0#a"]
    catalog.remove_signature("1")
    assert [plot.value for plot in catalog] == [[2]] and catalog.get_signature("2").value == [2]


def test_a_free_number_is_found_where_ids_are_given():
    catalog = SpectralSignaturePlotCatalog(SpectralSignaturePlot([1], [1], signature_id="2"))
    catalog.add_signature(SpectralSignaturePlot([1], [1]))
    catalog.add_signature(SpectralSignaturePlot([1], [1]))
    assert catalog.get_signature_ids() == ["2", "1", "3"]


def test_what_does_not_fit_is_told():
    with pytest.raises(ParameterError, match="2 values has 1 numbers for wavelength"):
        SpectralSignaturePlot([1, 2], [1])
    with pytest.raises(InputError, match="no signature 5; there are none"):
        SpectralSignaturePlotCatalog().remove_signature("5")
