from itertools import product

import pytest
from whiskbroom.core.focal.network import MINIMUM, Network, Wire


def inputs(network):
    return [Wire((0, 0), number) for number in range(network.inputs)]


def evaluated(network, values, wires):
    """The values of wires without shifts, operation by operation."""
    known = list(values)
    for operation in network.operations:
        assert operation.shift == (0, 0)
        known.append((min if operation.kind == MINIMUM else max)(known[operation.left], known[operation.right]))
    return [known[wire.number] for wire in wires]


@pytest.mark.parametrize("count", range(1, 10))
def test_a_sorting_network_sorts_all_zeros_and_ones_and_so_everything(count):
    """The zero-one principle (Knuth 5.3.4, theorem Z)."""
    network = Network(count)
    wires = network.sorted(inputs(network))
    for values in product((0, 1), repeat=count):
        assert evaluated(network, values, wires) == sorted(values)


@pytest.mark.parametrize("left", range(8))
@pytest.mark.parametrize("right", range(8))
def test_two_sorted_lists_of_any_lengths_are_merged(left, right):
    network = Network(left + right)
    wires = network.merged(inputs(network)[:left], inputs(network)[left:])
    for ones_left, ones_right in product(range(left + 1), range(right + 1)):
        values = [0] * (left - ones_left) + [1] * ones_left + [0] * (right - ones_right) + [1] * ones_right
        assert evaluated(network, values, wires) == sorted(values)


@pytest.mark.parametrize("left", range(6))
@pytest.mark.parametrize("right", range(1, 6))
def test_any_rank_is_picked_from_two_sorted_lists(left, right):
    for rank in range(left + right):
        network = Network(left + right)
        wire = network.ranked(inputs(network)[:left], inputs(network)[left:], rank)
        for ones_left, ones_right in product(range(left + 1), range(right + 1)):
            values = [0] * (left - ones_left) + [1] * ones_left + [0] * (right - ones_right) + [1] * ones_right
            assert evaluated(network, values, [wire]) == [sorted(values)[rank]]


@pytest.mark.parametrize("count, comparators", [(2, 1), (3, 3), (4, 5), (5, 9), (6, 12), (7, 16), (8, 19)])
def test_sorting_takes_as_many_comparators_as_batcher_needs(count, comparators):
    """Knuth 5.3.4; up to 8 inputs Batcher's networks are optimal."""
    network = Network(count)
    network.sorted(inputs(network))
    assert len(network.operations) == 2 * comparators


def test_the_same_comparison_further_on_is_the_same_operation():
    network = Network()
    first = network.ordered(Wire((0, 0), 0), Wire((0, 1), 0))
    second = network.ordered(Wire((3, 5), 0), Wire((3, 4), 0))
    assert len(network.operations) == 2
    assert [wire.number for wire in first] == [wire.number for wire in second]
    assert [wire.at for wire in first] == [(0, 0), (0, 0)] and [wire.at for wire in second] == [(3, 4), (3, 4)]
