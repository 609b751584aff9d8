from pathlib import Path

from whiskbroom.core.indices.catalogue import indices
from whiskbroom.core.indices.page import markdown

PAGE = Path(__file__).resolve().parents[3] / "docs" / "spectral_indices.md"


def test_the_page_on_disk_is_the_rendered_one():
    assert PAGE.read_text(encoding="utf-8") == markdown(), "run scripts/render_docs.py"


def test_every_index_has_a_row_with_formula_and_reference():
    rows = {line.split("`")[1]: line for line in markdown().splitlines() if line.startswith("| `") and "<http" in line}
    assert set(rows) == set(indices())
    assert "`(1.0 + L) * (N - R) / (N + R + L)` | N R | L = 0.5 |" in rows["SAVI"]
    assert "<https://doi.org/10.1016/S0034-4257(96)00112-5>" in rows["EVI"]
