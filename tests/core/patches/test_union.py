import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components as scipy_components

from whiskbroom.core.patches.union import connected_components


def smallest_of_component(n_nodes, lower, upper):
    graph = coo_matrix((np.ones(len(lower)), (lower, upper)), shape=(n_nodes, n_nodes))
    component = scipy_components(graph, directed=False)[1]
    return np.array([np.flatnonzero(component == mine)[0] for mine in component])


@settings(deadline=None, max_examples=200)
@given(st.lists(st.integers(1, 40), min_size=2, max_size=12), st.floats(0, 3), st.integers(0, 2**32))
def test_every_node_gets_the_smallest_node_of_its_component(level_sizes, edges_per_node, seed):
    rng = np.random.default_rng(seed)
    starts = np.concatenate(([0], np.cumsum(level_sizes)[:-1]))
    n_nodes = sum(level_sizes)
    lower = rng.integers(level_sizes[0], n_nodes, int(edges_per_node * n_nodes))
    level = np.searchsorted(starts, lower, side="right") - 1
    upper = rng.integers(0, starts[level])
    result = connected_components(n_nodes, lower, upper, starts)
    np.testing.assert_array_equal(result, smallest_of_component(n_nodes, lower, upper))


@pytest.mark.parametrize("n_levels", [1, 2, 3, 4, 5, 7, 8, 9, 1000, 8191, 8192, 8193, 40000])
def test_a_chain_through_any_number_of_levels_is_one_component(n_levels):
    nodes = np.arange(n_levels)
    result = connected_components(n_levels, nodes[1:], nodes[:-1], nodes)
    np.testing.assert_array_equal(result, np.zeros(n_levels))


@pytest.mark.parametrize("reverse", [False, True])
def test_teeth_that_one_last_node_joins_are_one_component(reverse):
    teeth = np.arange(3000)[:: -1 if reverse else 1]
    result = connected_components(3001, np.full(3000, 3000), teeth, np.array([0, 3000]))
    np.testing.assert_array_equal(result, np.zeros(3001))


def test_a_tree_that_joins_level_by_level_is_one_component():
    # node i of a level touches nodes 2i and 2i + 1 of the level before: 2048 leaves, joined pairwise to one
    sizes = 2 ** np.arange(11, -1, -1)
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    lower = np.concatenate([np.repeat(begin + np.arange(size), 2) for begin, size in zip(starts[1:], sizes[1:])])
    upper = np.arange(lower.size)
    np.testing.assert_array_equal(connected_components(sizes.sum(), lower, upper, starts), np.zeros(sizes.sum()))


def test_nodes_without_edges_are_their_own_components():
    nothing = np.zeros(0, np.int32)
    np.testing.assert_array_equal(connected_components(4, nothing, nothing, np.array([0, 2])), [0, 1, 2, 3])
