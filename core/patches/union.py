"""Connected components of a graph whose nodes lie in levels, by whole-array hooking and pointer jumping."""

import numpy as np

_NODES_PER_STEP = 8192


def connected_components(n_nodes, lower, upper, level_starts):
    """Gives every node the smallest node of its connected component.

    Min-label hooking with full shortcutting (after Shiloach and Vishkin, 1982, J. Algorithms 3:57): a first forest
    joins every node to a node of an earlier level, later rounds hook each tree onto its lowest neighbour, so that two
    rounds at least halve the number of trees that still have edges.

    Args:
        n_nodes: number of nodes.
        lower, upper: int arrays of equal length, the ends of the edges; ``upper[i]`` lies in an earlier level than
            ``lower[i]``.
        level_starts: increasing int array, the first node of every level; the first is 0.

    Returns:
        int64 array (n_nodes,).
    """
    parents = np.arange(n_nodes, dtype=np.int64)
    if lower.size == 0:
        return parents
    parents[lower] = upper
    _flatten_levels(parents, level_starts)
    _join_trees(parents, parents.take(lower), parents.take(upper))
    return parents.take(parents)


def _flatten_levels(parents, level_starts):
    step = max(1, _NODES_PER_STEP * level_starts.size // parents.size)
    starts = level_starts[::step].tolist()
    jumps = step.bit_length()  # 2**jumps covers step hops inside the group and the last one to a root before it
    for begin, end in zip(starts, starts[1:] + [parents.size]):
        group = parents[begin:end]
        for _ in range(jumps):
            group[...] = parents.take(group)


def _join_trees(parents, ends, other_ends):
    all_hooked = []
    while True:
        apart = ends != other_ends
        ends, other_ends = ends.compress(apart), other_ends.compress(apart)
        if ends.size == 0:
            break
        edges = np.maximum(ends, other_ends) << 32
        edges |= np.minimum(ends, other_ends)
        edges.sort()
        higher = edges >> 32
        to_lowest = np.empty(edges.size, bool)
        to_lowest[0] = True
        np.not_equal(higher[1:], higher[:-1], out=to_lowest[1:])
        hooked = higher.compress(to_lowest)
        parents[hooked] = edges.compress(to_lowest) & 0xFFFFFFFF
        _flatten_nodes(parents, hooked)
        all_hooked.append(hooked)
        ends, other_ends = parents.take(ends), parents.take(other_ends)
    for hooked in reversed(all_hooked):
        parents[hooked] = parents.take(parents.take(hooked))


def _flatten_nodes(parents, nodes):
    above = parents.take(nodes)
    while True:
        further = parents.take(above)
        if np.array_equal(further, above):
            return
        parents[nodes] = above = further
