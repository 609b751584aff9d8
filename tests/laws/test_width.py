"""Every line of Python is at most 120 characters wide, as the scan asks of what is shipped."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("algorithms", "benchmarks", "core", "provider", "scripts", "tests")


def test_no_line_is_too_wide():
    files = [*ROOT.glob("*.py"), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))]
    wide = [f"{path.relative_to(ROOT)}:{number}" for path in files
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1) if len(line) > 120]
    assert len(files) > 1000 and wide == []
