"""Linked lists brought into order by whole-array steps."""

from dataclasses import dataclass

import numpy as np

from ..stats.ranges import ranges


@dataclass(frozen=True)
class Walks:
    """The segments of a strip in the order in which the boundaries run.

    Attributes:
        order: int64 (segments,), segments boundary by boundary.
        begins: int64 (boundaries + 1,), where each begins in ``order``.
        tails: int64 (boundaries,), the tail in which each ends; -1 for a closed one. Those that begin in heads come
            first, in the order of the heads; they may be empty.
    """

    order: np.ndarray
    begins: np.ndarray
    tails: np.ndarray


def walk(segments):
    """Follows all boundaries of a strip at once.

    Walkers start from every head and every segment at a top, and go in step until they meet a top or a tail; since a
    boundary between two tops descends once and climbs once, that takes no more steps than twice the lines of the
    strip. Then the walks are strung together (list ranking by splitters: Helman & JaJa 2001, ALENEX, LNCS 2153:37).

    Args:
        segments: `Segments`.
    Returns:
        `Walks`.
    """
    count, heads = len(segments), len(segments.heads)
    tops = np.flatnonzero(segments.is_top)
    walkers = heads + len(tops)
    own = np.full(count, -1, np.int64)
    own[tops] = heads + np.arange(len(tops))
    last = np.empty(walkers, np.int64)
    met = [(np.arange(heads, walkers), tops)]
    active, at = np.arange(walkers), segments.following[np.concatenate([count + np.arange(heads), tops])]
    while len(active):
        ends = at >= count
        ends[~ends] = segments.is_top[at[~ends]]
        last[active[ends]] = at[ends]
        active, at = active[~ends], at[~ends]
        met.append((active, at))
        at = segments.following[at]
    lengths = np.bincount(np.concatenate([walker for walker, _ in met]), minlength=walkers)
    offsets = np.cumsum(lengths) - lengths
    along = np.empty(count, np.int64)
    passed = np.zeros(walkers, np.int64)
    for walker, segment in met:
        along[offsets[walker] + passed[walker]] = segment
        passed[walker] += 1
    leaves = last >= count
    after = np.full(walkers, -1, np.int64)
    after[~leaves] = own[last[~leaves]]
    order, begins = string_together(after, heads)
    last_of_each = order[begins[1:] - 1]
    tails = np.where(leaves[last_of_each], last[last_of_each] - count, -1)
    index, _ = ranges(offsets[order], offsets[order] + lengths[order])
    pieces = np.concatenate([[0], np.cumsum(lengths[order])])
    return Walks(along[index], pieces[begins], tails)


def string_together(after, heads):
    """Orders linked lists and rings.

    Args:
        after: int64 (items,), the next item of each, -1 at the end of a list.
        heads: the first so many items begin the lists; all others in no list form rings.
    Returns:
        order: int64 (items,), the items list by list, by their heads, and then ring by ring, each from its lowest item.
        begins: int64 (lists + rings + 1,), where each begins.
    """
    items = len(after)
    lowest, ahead = np.arange(items), np.where(after < 0, np.arange(items), after)
    rounds = max(1, (items - 1).bit_length())
    # Most are rings of one; only the others are followed.
    busy = np.flatnonzero(ahead != np.arange(items))
    for _ in range(rounds if len(busy) else 0):
        lowest[busy] = np.minimum(lowest[busy], lowest[ahead[busy]])
        ahead[busy] = ahead[ahead[busy]]
    # Rings are cut before their lowest item.
    follower = np.where(after < 0, np.arange(items), after)
    in_ring = after[ahead] >= 0
    follower[in_ring & (after == lowest)] = np.flatnonzero(in_ring & (after == lowest))
    to_end = (follower != np.arange(items)).astype(np.int64)
    last = follower.copy()
    while True:
        moving = np.flatnonzero(last != last[last])
        if len(moving) == 0:
            break
        to_end[moving] += to_end[last[moving]]
        last[moving] = last[last[moving]]
    # A list is told by its head, and a ring by its lowest item.
    head_of_end = np.zeros(items, np.int64)
    head_of_end[last[:heads]] = np.arange(heads)
    group = np.where(in_ring, lowest, head_of_end[last])
    order = np.lexsort((-to_end, group))
    sorted_groups = group[order]
    begins = np.flatnonzero(np.concatenate([[True], sorted_groups[1:] != sorted_groups[:-1]])) if items else [0][:0]
    return order, np.append(begins, items).astype(np.int64)
