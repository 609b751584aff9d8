import numpy as np
import pytest

from whiskbroom.core.errors import Cancelled
from whiskbroom.core.train.boosting import BoostingRecipe
from whiskbroom.core.train.task import Work

pytest.importorskip("sklearn")


@pytest.mark.parametrize("weights", [None, np.array([1.0, 4.0, 0.5])], ids=["equal", "weighted"])
def test_rounds_in_steps_are_those_of_one_training(task, fresh, weights):
    from sklearn.ensemble import HistGradientBoostingClassifier

    samples, (pixels, labels) = task(300, class_weights=weights), fresh(500)
    predictor = BoostingRecipe(7, 0.2, 8, 5, 4, 0.1).fit(samples, Work()).predictor
    theirs = HistGradientBoostingClassifier(
        max_iter=7, learning_rate=0.2, max_leaf_nodes=8, min_samples_leaf=5, max_depth=4, l2_regularization=0.1,
        early_stopping=False, random_state=0).fit(samples.samples, samples.labels, sample_weight=samples.sample_weights)
    np.testing.assert_allclose(predictor.decide(pixels, shares=True).shares.T, theirs.predict_proba(pixels.T),
                               atol=1e-12)
    assert (predictor.decide(pixels).winners == labels).mean() > (0.75 if weights is None else 0.5)


def test_it_ends_within_a_few_rounds_when_asked_to(task):
    heard = []

    def stop(fraction):
        heard.append(fraction)
        raise Cancelled()

    with pytest.raises(Cancelled):
        BoostingRecipe(50).fit(task(100), Work(report=stop))
    assert heard == [0.1]
