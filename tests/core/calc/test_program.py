import pickle

import numpy as np
from helpers.calculations import names_of
from whiskbroom.core.calc import program as programs
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.program import Program
from whiskbroom.core.calc.values import Pool, Value

NAMES = names_of(("a", ""), ("b", ""))


def made(text):
    return Program([result.node for result in bind(text, NAMES)])


def run(program, pool=None):
    given = {"a": np.array([[1, 2, 3]], "uint16"), "b": np.array([[10, 20, 30]], "uint16")}
    values = program.run([Value(given[band.key], None) for band in program.bands], pool or Pool((1, 3)))
    return [np.broadcast_to(value.values, (1, 3)).tolist()[0] for value in values]


def test_only_the_bands_that_are_used_are_asked_for():
    assert [band.key for band in made("b * 2").bands] == ["b"]
    assert made("7").bands == ()


def test_all_results_are_computed_in_one_run():
    assert run(made("a + b; a * b; a; 5; a + b @ again")) == [[11, 22, 33], [10, 40, 90], [1, 2, 3], [5, 5, 5],
                                                             [11, 22, 33]]


def test_runs_with_one_pool_do_not_disturb_each_other():
    program, pool = made("x = a * 2; y = x + b; (y - x) * y + x"), Pool((1, 3))
    first = run(program, pool)
    assert [run(program, pool) for _ in range(3)] == [first] * 3 == [[[10 * 12 + 2, 20 * 24 + 4, 30 * 36 + 6]]] * 3


def test_a_long_expression_keeps_few_intermediate_results():
    chain = made(" + ".join(f"a * {number}" for number in range(1, 200)))
    assert chain.bytes_per_pixel < 40
    assert made("median(a * 2, a * 3, a * 4, a * 5)").bytes_per_pixel > 4 * 8


def test_a_piece_fits_the_cache_or_has_the_least_size():
    small, large, huge = made("a + b"), *(made("median(" + ", ".join(f"a * {n}" for n in range(count)) + ")")
                                          for count in (200, 1000))
    assert small.pixels * small.bytes_per_pixel <= programs.PIECE_BYTES
    assert large.pixels == programs._LEAST_PIXELS
    assert 1 < huge.pixels < large.pixels and huge.pixels * huge.bytes_per_pixel <= programs._MOST_BYTES


def test_a_program_can_be_sent_to_another_process_however_long_its_expression_is():
    program = made(" + ".join(["a * b"] + ["a"] * 5000))
    assert run(pickle.loads(pickle.dumps(program))) == [[5010, 10040, 15090]]
