"""Samples divided into folds, each to be judged by what the others teach."""

import numpy as np


def polygon_folds(labels, groups, number, seed):
    """Folds of whole groups: no sample is judged by others of its own training feature.

    The groups of each class are dealt to the folds that have the fewest samples of that class so far, the largest
    first; among equal ones chance decides. A class with one group cannot be judged: it has no fold.

    Args:
        labels, groups: integers (n,). A group with samples of several classes counts as one of its most frequent class.
        number: how many folds at most, at least 2.
        seed: of the chance.
    Returns:
        intp (n,), the fold of each sample, -1 for none; all -1 where every class has one group.
    """
    random = np.random.default_rng(seed)
    found, group_of = np.unique(groups, return_inverse=True)
    counts = np.zeros((len(found), labels.max() + 1), np.intp)
    np.add.at(counts, (group_of.reshape(-1), labels), 1)
    fold_of_group = np.full(len(found), -1)
    main = counts.argmax(axis=1)
    for place in range(counts.shape[1]):
        own = random.permutation(np.flatnonzero(main == place))
        if len(own) < 2:
            continue
        held, order = np.zeros(number), random.permutation(number)
        for group in own[np.argsort(-counts[own, place], kind="stable")]:
            fold = order[held[order].argmin()]
            fold_of_group[group] = fold
            held[fold] += counts[group, place]
    return fold_of_group[group_of.reshape(-1)]


def block_folds(labels, blocks, number, seed):
    """Folds of whole blocks, which may hold samples of several classes.

    The blocks are dealt one after the other, the largest first, to the fold that has the least of what they hold: the
    smallest sum over the classes of samples in the block times the share of the class that the fold has already; among
    equal ones to that with the fewest samples, and then chance decides.

    Args:
        labels, blocks: integers (n,).
        number: how many folds at most, at least 2.
        seed: of the chance.
    Returns:
        intp (n,), the fold of each sample.
    """
    random = np.random.default_rng(seed)
    found, block_of = np.unique(blocks, return_inverse=True)
    counts = np.zeros((len(found), labels.max() + 1))
    np.add.at(counts, (block_of.reshape(-1), labels), 1)
    totals = np.maximum(counts.sum(axis=0), 1)
    held, order = np.zeros((number, counts.shape[1])), random.permutation(number)
    fold_of_block = np.empty(len(found), np.intp)
    mixed = random.permutation(len(found))
    for block in mixed[np.argsort(-counts[mixed].sum(axis=1), kind="stable")]:
        fold = order[np.lexsort((held[order].sum(axis=1), held[order] / totals @ counts[block]))[0]]
        fold_of_block[block] = fold
        held[fold] += counts[block]
    return fold_of_block[block_of.reshape(-1)]


def random_folds(labels, number, seed):
    """Folds of single samples, each with its share of every class; a class with one sample has no fold.

    Returns:
        intp (n,), the fold of each sample, -1 for none.
    """
    random = np.random.default_rng(seed)
    folds = np.full(len(labels), -1)
    for place in np.unique(labels):
        own = np.flatnonzero(labels == place)
        if len(own) > 1:
            # From a fold drawn anew, so that the leftovers of small classes do not gather in the first folds.
            folds[random.permutation(own)] = (np.arange(len(own)) + random.integers(number)) % number
    return folds
