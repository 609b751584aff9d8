import numpy as np
from whiskbroom.core.cluster.kept import BLOCK, KeptPixels


def test_all_pixels_are_kept_in_blocks_of_their_own():
    pixels = np.arange(2 * (BLOCK + 5)).reshape(2, -1)
    blocks = KeptPixels.cut(pixels)
    assert [block.pixels.shape[1] for block in blocks] == [BLOCK, 5]
    assert (np.concatenate([block.pixels for block in blocks], axis=1) == pixels).all()
    assert all(block.pixels.base is None and block.pixels.flags.c_contiguous for block in blocks)


def test_a_function_adds_up_over_the_blocks_and_sees_what_they_remember():
    pixels = KeptPixels.of(np.ones((1, BLOCK + 5)))

    def count(values, block):
        earlier, block.winners = block.winners, values
        return values.shape[1] if earlier is None else -values.shape[1]

    assert [pixels.reduce(count) for _ in range(2)] == [BLOCK + 5, -BLOCK - 5]


def test_the_blocks_go_through_the_given_runner():
    seen = []

    def run(function, jobs):
        seen.append(len(jobs))
        return [function(job) for job in jobs]

    KeptPixels.of(np.ones((1, 3)), run).reduce(lambda values, block: 0)
    assert seen == [1]
