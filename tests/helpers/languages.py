"""A language that every reader of a test understands."""

import re

from whiskbroom.core.language import Language


class Shouting(Language):
    """English in capitals, with the values as they are, and with the marks of German numbers."""

    decimal_mark, group_mark = ",", "."

    def translated(self, literal):
        return re.sub(r"{[^}]*}|[^{]+", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), literal)
