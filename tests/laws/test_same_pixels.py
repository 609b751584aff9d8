"""The result does not depend on workers, memory or the cutting into blocks."""

import multiprocessing

import pytest
import whiskbroom
from helpers.calls import CALLS, contents, files_below
from whiskbroom.algorithms import ALL
from whiskbroom.core.raster import blocks


@pytest.fixture(scope="module")
def expected(scene, tmp_path_factory):
    """Gives what one thread makes of one block, by tool and variant."""
    found = {}

    def of(name, variant=""):
        if (name, variant) not in found:
            with whiskbroom.Session(n_processes=1) as session:
                given = CALLS[name].varied(variant, scene, tmp_path_factory.mktemp(name))
                found[name, variant] = contents(session.run(ALL[name], given))
        return found[name, variant]

    return of


def run(name, variant, scene, folder, **settings):
    with whiskbroom.Session(**settings) as session:
        return contents(session.run(ALL[name], CALLS[name].varied(variant, scene, folder)))


def test_small_blocks_are_many(scene, folder, small_blocks, monkeypatch):
    small_blocks(300)
    plan, counts = blocks.plan_blocks, []
    monkeypatch.setattr(blocks, "plan_blocks", lambda *args, **
                        kwargs: counts.append(plan(*args, **kwargs)) or counts[-1])
    run("band_neighbor_pixels", "", scene, folder)
    assert len(counts[0].windows) == 4 * 6


@pytest.mark.parametrize("pixels, n_processes", [(300, 1), (700, 2), (88 * 16, 3), (2500, 4)])
def test_any_cutting_and_any_number_of_threads_give_the_same(
        name, variant, pixels, n_processes, scene, folder, expected, small_blocks):
    before = expected(name, variant)
    small_blocks(pixels)
    assert run(name, variant, scene, folder, n_processes=n_processes) == before


@pytest.mark.parametrize("available_ram", [256, 4096])
def test_any_memory_gives_the_same(name, available_ram, scene, folder, expected):
    assert run(name, "", scene, folder, available_ram=available_ram) == expected(name)


def test_worker_processes_give_the_same(scene, tmp_path, expected, small_blocks):
    before = {name: expected(name) for name in ALL}
    small_blocks(2000)
    with whiskbroom.Session(n_processes=2, multiprocess_module=multiprocessing) as session:
        for name in ALL:
            (tmp_path / name).mkdir()
            found = contents(session.run(ALL[name], CALLS[name].given(scene, tmp_path / name)))
            assert found == before[name], name
    assert not multiprocessing.active_children()


def test_a_second_run_over_the_first_gives_the_same_and_inputs_stay(name, scene, folder, session, expected):
    inputs = files_below(scene.folder)
    for _ in range(2):
        assert contents(session.run(ALL[name], CALLS[name].given(scene, folder))) == expected(name)
    assert files_below(scene.folder) == inputs
