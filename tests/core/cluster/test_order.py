import numpy as np
from whiskbroom.core.cluster.order import cluster_colour, from_dark_to_bright


def test_clusters_go_from_dark_to_bright():
    centres = np.array([[5.0, 9], [1, 2], [30, 1]])
    assert from_dark_to_bright(centres, np.ones(3)) == [1, 0, 2]


def test_of_equally_bright_ones_the_larger_comes_first():
    centres = np.array([[0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.1, 0.3]])
    assert from_dark_to_bright(centres, np.array([5, 7, 6])) == [1, 2, 0]


def test_another_order_of_the_bands_gives_the_same_order():
    centres = np.random.default_rng(0).normal(0, 1, (50, 5)) * 10.0 ** np.arange(-9, 10, 4)
    centres[10:20] = centres[:10, ::-1]
    counts = np.arange(50)
    assert from_dark_to_bright(centres, counts) == from_dark_to_bright(centres[:, [3, 1, 0, 4, 2]], counts)


def test_colours_differ():
    colours = [cluster_colour(place) for place in range(300)]
    assert len(set(colours)) > 290 and len(set(colours[:64])) == 64
    assert all(0 <= part <= 255 for colour in colours for part in colour)
