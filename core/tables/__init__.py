"""Tables as numpy record arrays: read from text, joined, pivoted, changed. Texts are never cut."""
