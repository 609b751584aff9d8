"""Throws random texts at the expression language, for so many seconds or so many texts.

    python tests/fuzz/fuzz_expressions.py --seconds 600 [--seed 1]
    python tests/fuzz/fuzz_expressions.py --inputs 10000000

A crash, a hang, an escape, a refusal that is no sentence, or a value outside its foretold bounds ends the run with the
text that caused it, and with the exit status 1.
"""

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
# A text is refused or evaluated within this; a hang is shown with the place where it hangs.
LONGEST_SECONDS = 20


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=None)
    options.add_argument("--inputs", type=int, default=None)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(TESTS.parent, os.path.join(folder, "whiskbroom"))
        sys.path[:0] = [folder, str(TESTS)]
        return run(options.seconds if options.inputs is None else None, options.inputs, options.seed)


def run(seconds, inputs, seed):
    from helpers.expression_fuzz import World, outcome_of, texts
    from helpers.hostile import INJECTIONS

    world, dice = World(seed), random.Random(seed)
    # What the language loads late, it loads here: the watch for escapes counts imports.
    world.evaluate("#NDVI# + median(b*) + percentile(b*, 30)", "all", False)
    counts, slowest, started = {}, (0.0, ""), time.monotonic()
    for number, text in enumerate(_first(INJECTIONS, texts(seed)), start=1):
        elapsed = time.monotonic() - started
        if inputs is not None and number > inputs or inputs is None and elapsed > (seconds or 60):
            break
        faulthandler.dump_traceback_later(LONGEST_SECONDS, exit=True)
        begun = time.perf_counter()
        try:
            outcome = outcome_of(text, world, dice)
        except BaseException:
            print(f"text {number} of seed {seed}, of {len(text)} characters: {text[:1500]!r}", file=sys.stderr)
            raise
        slowest = max(slowest, (time.perf_counter() - begun, text))
        counts[outcome] = counts.get(outcome, 0) + 1
    faulthandler.cancel_dump_traceback_later()
    print(f"{sum(counts.values()):,} texts in {time.monotonic() - started:.0f} s: "
          + ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(counts.items())))
    print(f"slowest: {slowest[0]:.2f} s for {slowest[1][:100]!r}")
    return 0


def _first(some, others):
    yield from some
    yield from others


if __name__ == "__main__":
    sys.exit(main())
