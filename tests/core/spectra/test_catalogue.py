import pytest
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.signature import SpectralSignature

OAK = SpectralSignature(11, [1.0, 2.0], macroclass_id=1, name="Oak", macroclass_name="Forest")
PINE = SpectralSignature(12, [3.0, 2.0], macroclass_id=1, name="Pine")
LAKE = SpectralSignature(20, [0.0, 0.0], macroclass_id=2, name="Lake", macroclass_name="Water")
ALL = SignatureCatalogue((OAK, PINE, LAKE))


def names(catalogue):
    return [s.name for s in catalogue]


def test_signatures_without_id_get_free_numbers():
    assert ALL.ids == ("1", "2", "3")
    mixed = SignatureCatalogue((OAK, SpectralSignature(1, [1.0], signature_id="1"), PINE))
    assert mixed.ids == ("2", "1", "3")


def test_an_id_twice_is_refused():
    with pytest.raises(ParameterError, match="two signatures with the id a"):
        SignatureCatalogue((SpectralSignature(1, [1.0], signature_id="a"),) * 2)


def test_what_changes_a_catalogue_gives_a_new_one():
    assert names(ALL.without(["2"])) == ["Oak", "Lake"]
    assert names(ALL.with_changed("2", name="Fir")) == ["Oak", "Fir", "Lake"]
    assert names(ALL.with_selected(["3"]).selected) == ["Lake"]
    assert names(ALL.of_classes(macroclass_ids={1})) == ["Oak", "Pine"]
    assert names(ALL.of_classes(class_ids={20, 12})) == ["Pine", "Lake"]
    assert names(ALL) == ["Oak", "Pine", "Lake"] and len(ALL.selected) == 3


def test_added_signatures_get_another_id_where_theirs_is_taken():
    both = ALL.with_added(ALL.without(["1"]))
    assert both.ids == ("1", "2", "3", "4", "5")
    assert names(both) == ["Oak", "Pine", "Lake", "Pine", "Lake"]


@pytest.mark.parametrize("order", [["1", "3"], ["3", "1"]])
def test_the_merged_signature_stands_where_the_first_stood(order):
    found = ALL.with_merged(order, name="Mixed")
    assert names(found) == ["Mixed", "Pine"] and found.ids == ("1", "2")
    assert found.get("1").values.tolist() == [0.5, 1]


def test_macroclasses_have_the_name_that_any_of_their_signatures_gives():
    assert SignatureCatalogue((PINE, LAKE, OAK)).macroclasses == {1: "Forest", 2: "Water"}


def test_an_unknown_id_is_told():
    for ask in (lambda: ALL.get("7"), lambda: ALL.without(["7"]), lambda: ALL.with_merged(["1", "7"])):
        with pytest.raises(InputError, match="no signature 7; there are 1, 2, 3"):
            ask()
