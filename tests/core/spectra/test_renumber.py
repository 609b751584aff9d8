import numpy as np
from whiskbroom.core.spectra.catalogue import SignatureCatalogue
from whiskbroom.core.spectra.renumber import renumbered, scaled
from whiskbroom.core.spectra.signature import SpectralSignature

ALL = SignatureCatalogue(tuple(SpectralSignature(9, [1.0, 2.0], 4, covariance=np.eye(2), minimum=[0, 0], maximum=[3, 5])
                               for _ in range(3)))


def test_classes_go_on_from_a_number_and_leave_0_out():
    assert [s.class_id for s in renumbered(ALL, 5)] == [5, 6, 7]
    assert [s.class_id for s in renumbered(ALL, -1)] == [-1, 1, 2]
    assert [(s.class_id, s.macroclass, s.macroclass_name) for s in renumbered(ALL, None, 2, "Wood")] == [
        (9, 2, "Wood")] * 3


def test_all_that_has_the_unit_of_the_values_is_scaled():
    found = scaled(ALL, -2).get("1")
    assert found.values.tolist() == [-2, -4] and found.std.tolist() == [2, 2]
    assert np.array_equal(found.covariance, 4 * np.eye(2))
    assert (found.minimum.tolist(), found.maximum.tolist()) == ([-6, -10], [0, 0])
    assert scaled(ALL, 1) is ALL
