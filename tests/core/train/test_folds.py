import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.train.folds import block_folds, polygon_folds, random_folds


@settings(max_examples=60)
@given(st.lists(st.integers(1, 40), min_size=2, max_size=25), st.integers(2, 6), st.integers(0, 99))
def test_a_group_lies_in_one_fold_and_folds_are_of_similar_size(sizes, number, seed):
    groups = np.repeat(np.arange(len(sizes)), sizes)
    folds = polygon_folds(np.zeros(len(groups), int), groups, number, seed)
    assert all(len(np.unique(folds[groups == group])) == 1 for group in range(len(sizes)))
    held = np.bincount(folds, minlength=number)
    assert folds.min() >= 0 and held.max() - held.min() <= max(sizes)


def test_every_fold_has_its_share_of_each_class():
    labels = np.repeat([0, 1, 2], 100)
    folds = polygon_folds(labels, np.arange(300) // 10, 5, 0)
    assert all(np.bincount(labels[folds == fold], minlength=3).tolist() == [20, 20, 20] for fold in range(5))


def test_a_class_with_one_group_has_no_fold():
    folds = polygon_folds(np.array([0, 0, 0, 1, 1]), np.array([7, 7, 7, 8, 9]), 5, 0)
    assert folds[:3].tolist() == [-1] * 3 and folds[3] != folds[4] and folds[3:].min() >= 0


def test_a_group_of_several_classes_counts_as_one_of_its_most_frequent():
    folds = polygon_folds(np.array([0, 0, 1, 0, 1, 1]), np.array([1, 1, 1, 2, 3, 4]), 2, 0)
    assert folds[0] == folds[1] == folds[2] != folds[3] and folds[4] != folds[5]


def test_random_folds_hold_their_share_of_each_class():
    labels = np.repeat([0, 1, 2], [50, 7, 1])
    folds = random_folds(labels, 5, 3)
    assert np.bincount(folds[labels == 0]).tolist() == [10] * 5
    assert sorted(np.bincount(folds[labels == 1], minlength=5).tolist()) == [1, 1, 1, 2, 2]
    assert folds[-1] == -1, "a class with one sample cannot be judged"


def test_the_seed_decides():
    labels, groups = np.zeros(60, int), np.arange(60) // 5
    for folds in (lambda seed: polygon_folds(labels, groups, 4, seed), lambda seed: random_folds(labels, 4, seed),
                  lambda seed: block_folds(labels, groups, 4, seed)):
        assert (folds(1) == folds(1)).all() and (folds(1) != folds(2)).any()


def test_blocks_of_several_classes_are_dealt_so_that_every_fold_has_its_share_of_each():
    random = np.random.default_rng(0)
    blocks = random.integers(0, 60, 3000)
    labels = np.where(random.random(3000) < 0.1, 2, blocks % 2)
    folds = block_folds(labels, blocks, 5, 0)
    assert all(len(np.unique(folds[blocks == block])) == 1 for block in range(60))
    shares = np.array([np.bincount(labels[folds == fold], minlength=3) for fold in range(5)]) / np.bincount(labels)
    assert (abs(shares - 0.2) < 0.07).all()


def test_two_blocks_of_a_rare_class_come_into_two_folds():
    labels, blocks = np.repeat([0, 1, 0, 1, 0, 0], 10), np.repeat(np.arange(6), 10)
    for seed in range(20):
        folds = block_folds(labels, blocks, 3, seed)
        assert folds[15] != folds[35] and set(folds) == {0, 1, 2}


def test_blocks_of_one_class_each_come_into_different_folds_while_there_are_any():
    for seed in range(10):
        assert len(set(block_folds(np.array([0, 1, 2]), np.array([5, 6, 7]), 4, seed))) == 3


def test_one_block_is_one_fold():
    assert len(set(block_folds(np.array([0, 1, 0]), np.zeros(3, int), 5, 0))) == 1
