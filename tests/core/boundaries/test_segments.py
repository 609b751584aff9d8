import numpy as np
from whiskbroom.core.boundaries.segments import find_segments


def whole(picture):
    """The segments of a picture in letters, "." for NoData, with nothing above and below."""
    values = np.array([[ord(letter) for letter in row] for row in picture], np.uint8)
    valid = values != ord(".")
    return find_segments(np.pad(values, ((1, 1), (0, 0))), np.pad(valid, ((1, 1), (0, 0))))


def corners(segments, which):
    cols = segments.shape[1] + 1
    return [tuple(divmod(vertex, cols)) for vertex in which.tolist()]


def test_a_single_pixel_has_two_segments_that_follow_each_other():
    segments = whole(["a"])
    assert corners(segments, segments.start) == [(0, 0), (1, 1)] and corners(segments, segments.end) == [(0, 1), (1, 0)]
    assert segments.east == 1 and segments.following.tolist() == [1, 0] and segments.is_top.tolist() == [True, False]


def test_both_sides_of_a_border_have_their_own_segments():
    segments = whole(["a", "b"])
    assert segments.east == 2 and len(segments) == 4
    assert corners(segments, segments.start) == [(0, 0), (1, 0), (1, 1), (2, 1)]


def test_nodata_has_no_segment():
    assert len(whole(["..", ".."])) == 0
    assert len(whole([".a"])) == 2


def test_straight_boundaries_past_a_third_patch_are_one_segment():
    # The lower edge of the a is one segment, the upper edges of b and c are two.
    segments = whole(["aa", "bc"])
    lines = [(start[0], abs(end[1] - start[1])) for start, end in zip(corners(segments, segments.start),
                                                                      corners(segments, segments.end))]
    assert sorted(lines) == [(0, 2), (1, 1), (1, 1), (1, 2), (2, 1), (2, 1)]


def test_a_corner_where_two_pixels_of_one_value_touch_is_pinched():
    segments = whole(["ab", "ba"])
    assert np.flatnonzero(segments.is_pinched).tolist() == [4]
    assert not whole(["ab", "cd"]).is_pinched.any() and not whole(["a.", ".b"]).is_pinched.any()
    assert whole(["a.", ".a"]).is_pinched[4]


def test_every_segment_follows_one_and_leads_to_the_one_below_or_above_its_end():
    random = np.random.default_rng(3)
    for _ in range(50):
        picture = ["".join(random.choice(list("ab."), 7)) for _ in range(6)]
        segments = whole(picture)
        assert sorted(segments.following.tolist()) == list(range(len(segments)))
        ends, starts = corners(segments, segments.end), corners(segments, segments.start)
        assert all(ends[one][1] == starts[other][1] and ends[one][0] != starts[other][0]
                   for one, other in enumerate(segments.following.tolist()))


def test_boundaries_that_cross_the_borders_have_heads_and_tails():
    # One column of a, from above to below: down on its right side, up on its left side.
    values = np.array([[0, 1, 0]] * 3, np.uint8)
    segments = find_segments(values, values > 0)
    assert len(segments) == 0 and segments.shape == (2, 3)
    assert (segments.heads.tolist(), segments.upper_heads) == ([2, 1], 1)
    assert (segments.tails.tolist(), segments.upper_tails) == ([1, 2], 1)
    assert segments.following.tolist() == [1, 0]


def test_the_values_under_the_mask_are_no_border():
    valid = np.array([[False, False, True]])
    one, other = (find_segments(np.pad(np.array([row], np.uint8), ((1, 1), (0, 0))), np.pad(valid, ((1, 1), (0, 0))))
                  for row in ([1, 2, 3], [3, 3, 3]))
    assert one.start.tolist() == other.start.tolist() and len(one) == 2
