import numpy as np
import pytest

from whiskbroom.core.train import spatial
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.positions import Positions
from whiskbroom.core.train.spatial import ErrorRange, error_range, validate_in_space
from whiskbroom.core.train.task import Task, Work
from whiskbroom.core.train.validation import CrossValidation, validate
from whiskbroom.core.train.variogram import EmpiricalVariogram
from whiskbroom.core.train.variogram_model import VariogramModel


def alike_sites(sites=40, features=6, pixels=4, seed=0):
    """Sites that lie 100 apart and whose features, of both classes, are alike: nothing can be learnt elsewhere."""
    random = np.random.default_rng(seed)
    groups = np.repeat(np.arange(sites * features), pixels)
    sites_of = groups // features
    labels = random.integers(0, 2, sites)[sites_of]
    samples = random.normal(0, 1, (sites, 3))[sites_of] + random.normal(0, 0.05, (len(groups), 3))
    x = 100.0 * (sites_of % 8) + random.uniform(0, 20, sites * features)[groups] + np.arange(len(groups)) % pixels / 10
    y = 100.0 * (sites_of // 8) + random.uniform(0, 20, sites * features)[groups]
    return Task(samples, labels, groups, 2), Positions(x, y)


@pytest.mark.parametrize("kind, distance", [("blocks", 100.0), ("buffered", 50.0)])
def test_where_the_features_of_a_site_are_alike_only_that_in_space_tells_that_nothing_was_learnt(kind, distance):
    task, positions = alike_sites()
    known = validate(NeighboursRecipe(1), task, 5, Work())
    found = validate_in_space(NeighboursRecipe(1), task, positions, kind, distance, 5, known, Work())
    assert known.by_feature.accuracy > 0.95 and known.at_random.accuracy > 0.95
    assert abs(found.outcome.accuracy - 0.5) < 0.2 and found.given and found.distance == distance


def test_a_buffer_that_leaves_nothing_to_teach_judges_nothing():
    task, positions = alike_sites()
    known = validate(NeighboursRecipe(1), task, 5, Work())
    found = validate_in_space(NeighboursRecipe(1), task, positions, "buffered", 1e4, 5, known, Work())
    assert found.outcome is None
    tiny = validate_in_space(NeighboursRecipe(1), task, positions, "buffered", 1e-9, 5, known, Work())
    assert tiny.outcome.left_out == 0 and (tiny.outcome.found == known.by_feature.found).all()


def judged(task, wrong):
    return CrossValidation(None, 5, (), np.where(wrong, 1 - task.labels, task.labels))


def test_the_range_is_that_of_the_field_that_makes_the_errors():
    """Errors come in cells of 50 x 50, independent of each other: that variogram is flat from 50 sqrt(2) on."""
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 1000, (2, 4000))
    wrong = (random.random((20, 20)) < 0.3)[(y // 50).astype(int), (x // 50).astype(int)]
    task = Task(np.zeros((4000, 1)), random.integers(0, 2, 4000), np.arange(4000), 2)
    found = error_range(task, Positions(x, y), judged(task, wrong), bool)
    assert 35 < found.distance < 75
    assert found.model.nugget + found.model.structured == pytest.approx(0.3 * 0.7, abs=0.04)
    assert found.model.nugget < 0.02


def test_errors_by_chance_have_no_range():
    without = 0
    for seed in range(8):
        random = np.random.default_rng(seed)
        task = Task(np.zeros((600, 1)), random.integers(0, 2, 600), np.arange(600), 2)
        wrong = random.random(600) < 0.2
        found = error_range(task, Positions(*random.uniform(0, 1000, (2, 600))), judged(task, wrong), bool)
        without += np.isnan(found.distance)
    assert without >= 6, "one in twenty by chance"


def test_errors_that_gather_on_one_side_reach_on():
    random = np.random.default_rng(0)
    x, y = random.uniform(0, 1000, (2, 2000))
    task = Task(np.zeros((2000, 1)), random.integers(0, 2, 2000), np.arange(2000), 2)
    found = error_range(task, Positions(x, y), judged(task, random.random(2000) < x / 1000), bool)
    assert np.isinf(found.distance) and found.empirical.reach == pytest.approx(np.hypot(1000, 1000) / 3, rel=0.01)


def with_range(monkeypatch, model, reach=30.0):
    empirical = EmpiricalVariogram(np.array([1.0]), np.array([0.1]), np.array([99]), 50, reach)
    monkeypatch.setattr(spatial, "error_range", lambda *_: ErrorRange(empirical, model))


@pytest.mark.parametrize("scale, kind, distance", [
    (12.0, "buffered", 12.0), (12.0, "blocks", 24.0), (30.0, "buffered", 30.0), (31.0, "buffered", 30.0),
    (99.0, "blocks", 60.0)])
def test_the_distance_is_the_range_but_no_more_than_was_looked_at_and_blocks_are_twice_as_wide(
        monkeypatch, scale, kind, distance):
    task, positions = alike_sites(8)
    known = validate(NeighboursRecipe(1), task, 3, Work())
    with_range(monkeypatch, VariogramModel("spherical", 0.1, 0.1, scale))
    found = validate_in_space(NeighboursRecipe(1), task, positions, kind, 0.0, 3, known, Work())
    assert found.distance == distance and not found.given
    assert found.errors.distance == (scale if scale <= 30 else np.inf)


def test_without_a_range_it_is_the_validation_by_features(monkeypatch):
    task, positions = alike_sites(8)
    known = validate(NeighboursRecipe(1), task, 3, Work())
    with_range(monkeypatch, None)
    found = validate_in_space(NeighboursRecipe(1), task, positions, "blocks", 0.0, 3, known, Work())
    assert found.distance == 0 and found.outcome is known.by_feature and np.isnan(found.errors.distance)


def test_a_feature_lies_in_the_block_of_its_centre(monkeypatch):
    """Two features across the border of two blocks: their pixels stay together."""
    seen = []
    monkeypatch.setattr(spatial, "block_folds", lambda labels, blocks, number, seed: seen.append(blocks) or blocks % 2)
    x = np.array([0.0, 8, 11, 12, 9, 14])
    task = Task(np.arange(6.0)[:, None], np.array([0, 0, 0, 1, 1, 1]), np.array([0, 1, 1, 2, 2, 3]), 2)
    known = validate(NeighboursRecipe(1), task, 2, Work())
    validate_in_space(NeighboursRecipe(1), task, Positions(x, np.zeros(6)), "blocks", 10.0, 2, known, Work())
    assert seen[0].tolist() == [0, 0, 0, 1, 1, 1], "centres at 0, 9.5, 10.5 and 14"
