import numpy as np
import pytest

from whiskbroom.core.errors import Cancelled
from whiskbroom.core.train.task import Work


def test_a_part_numbers_its_classes_anew_and_keeps_what_belongs_to_them(task):
    whole = task(9, class_weights=np.array([1.0, 2.0, 3.0]), seed=4)
    part, present = whole.part(np.flatnonzero(whole.labels != 1))
    assert present.tolist() == [0, 2] and part.classes == 2
    assert part.labels.tolist() == [0, 1, 0, 1, 0, 1]
    assert part.class_weights.tolist() == [1, 3] and part.sample_weights.tolist() == [1, 3] * 3
    assert (part.groups == whole.groups[whole.labels != 1]).all() and part.seed == 4 and not part.shares


def test_samples_weigh_the_same_without_weights(task):
    assert task(5).sample_weights.tolist() == [1] * 5


def test_work_is_done_in_order_with_progress():
    heard = []
    work = Work(report=heard.append).section(0.5, 1)
    assert list(work.each(lambda job: job * job, [1, 2, 3, 4])) == [1, 4, 9, 16]
    assert heard == [0.625, 0.75, 0.875, 1.0]


def test_work_ends_where_the_report_says_so():
    def stop(fraction):
        raise Cancelled()

    done = []
    with pytest.raises(Cancelled):
        list(Work(report=stop).each(done.append, range(100)))
    assert done == [0]


def test_a_job_among_others_is_not_heard_and_ends_where_the_check_says_so():
    heard, asked = [], []

    def check():
        asked.append(None)
        if len(asked) > 2:
            raise Cancelled()

    work = Work(report=heard.append, check=check).alone()
    with pytest.raises(Cancelled):
        list(work.each(lambda job: job, [1, 2, 3, 4]))
    assert heard == [] and len(asked) == 3
