import pytest
from whiskbroom.core.zonal.wanted import Wanted


@pytest.mark.parametrize("wanted, every_value, tally", [
    (Wanted(), False, False), (Wanted(spread=True), False, False), (Wanted(shares=(0.5,)), False, True),
    (Wanted(frequencies=True), True, True), (Wanted(categories=True), True, True)])
def test_values_are_counted_only_for_what_needs_it(wanted, every_value, tally):
    assert (wanted.every_value, wanted.tally) == (every_value, tally)
