import numpy as np
from hypothesis import given, settings, strategies as st
from whiskbroom.core.boundaries.segments import find_segments
from whiskbroom.core.boundaries.walks import string_together, walk


def followed(after, heads):
    """Lists and rings by following them one by one."""
    found, left = [], set(range(len(after)))
    for start in list(range(heads)) + list(range(heads, len(after))):
        if start not in left:
            continue
        chain, at = [], start
        while at in left:
            left.remove(at)
            chain.append(at)
            at = after[at]
        found.append(chain)
    return found


@settings(max_examples=80)
@given(st.integers(0, 2 ** 32), st.integers(0, 60))
def test_lists_and_rings_come_in_their_order(seed, items):
    random = np.random.default_rng(seed)
    after = random.permutation(items)
    heads = 0
    if items:
        # Cut some links; what is after a cut begins a list, and heads are numbered first.
        cut = random.random(items) < 0.2
        begins = np.sort(after[cut])
        after = np.where(cut, -1, after)
        number = np.empty(items, int)
        others = np.setdiff1d(np.arange(items), begins)
        number[np.concatenate([begins, others])] = np.arange(items)
        renumbered = np.empty(items, int)
        renumbered[number] = np.where(after < 0, -1, number[after])
        after, heads = renumbered, len(begins)
    order, starts = string_together(after.astype(np.int64), heads)
    found = [order[begin:end].tolist() for begin, end in zip(starts, starts[1:])]
    assert found == followed(after.tolist(), heads)


def test_a_long_list_and_a_long_ring_are_followed_to_their_ends():
    after = np.concatenate([np.arange(1, 1000), [-1], np.arange(1001, 2000), [1000]])
    order, starts = string_together(after, 1)
    assert order.tolist() == list(range(2000)) and starts.tolist() == [0, 1000, 2000]


def test_nothing_is_no_list():
    order, starts = string_together(np.zeros(0, np.int64), 0)
    assert len(order) == 0 and starts.tolist() == [0]


def test_the_boundaries_of_a_strip_are_followed_from_border_to_border():
    random = np.random.default_rng(9)
    for _ in range(60):
        values = random.integers(0, 3, (7, 9)).astype(np.uint8)
        valid = random.random((7, 9)) < 0.9
        segments = find_segments(values, valid)
        walks = walk(segments)
        assert sorted(walks.order.tolist()) == list(range(len(segments)))
        for number, (begin, end) in enumerate(zip(walks.begins, walks.begins[1:])):
            chain, heads = walks.order[begin:end].tolist(), len(segments.heads)
            links = [segments.following[one] == other for one, other in zip(chain, chain[1:])]
            assert all(links)
            if number < heads:
                begins_with = segments.following[len(segments) + number]
                assert begins_with == (chain[0] if chain else len(segments) + walks.tails[number])
                assert not chain or segments.following[chain[-1]] == len(segments) + walks.tails[number]
            else:
                assert segments.following[chain[-1]] == chain[0] and walks.tails[number] == -1
