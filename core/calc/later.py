"""The calculator for those who seldom need it: the language is read when the first expression comes.

To read it takes as long as all else that a small map needs.
"""


def calculate(text, arrays):
    """As `calculate.calculate`."""
    from . import calculate as language

    return language.calculate(text, arrays)
