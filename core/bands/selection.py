"""Band sets chosen by number, date or range: "1, 3", "1:3", "2021-01-01:2021-03-31"."""

import operator
import re

from ..errors import InputError, ParameterError
from ..language import listed
from .dates import checked_date

_MEETS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_BOUND = re.compile(r"(<=|>=|<|>)\s*(\S+)")


def numbers_of(text, dates, current=1):
    """The numbers of the band sets that a text chooses, in the order in which it names them, each once.

    Args:
        text: items with commas between them. An item is a number, a range "1:3", a date, a range of dates (both ends
            included), conditions on the date such as ">=2021-01-01 & <2022-01-01", "*" for all, or "#" for the
            current one.
        dates: date of each band set, "YYYY-MM-DD" or "".
        current: number of the current band set.
    Returns:
        A tuple of numbers from 1; a range of dates without a band set adds none.
    Raises:
        ParameterError: an item is none of these.
        InputError: there is no band set of that number, or of that single date.
    """
    chosen = []
    for item in str(text).split(","):
        chosen += [number for number in _numbers(item.strip(), list(dates), current) if number not in chosen]
    return tuple(chosen)


def _numbers(item, dates, current):
    if item in ("*", "#"):
        return range(1, len(dates) + 1) if item == "*" else [current]
    if "<" in item or ">" in item:
        conditions = _conditions(item)
        return [number for number, date in enumerate(dates, start=1)
                if date and all(_MEETS[sign](date, bound) for sign, bound in conditions)]
    first, colon, last = (part.strip() for part in item.partition(":"))
    if first.isdecimal() and (last.isdecimal() or not colon):
        return _counted(int(first), int(last or first), item, len(dates))
    start, end = checked_date(first), checked_date(last) if colon else checked_date(first)
    if not start or not end or end < start:
        raise ParameterError("Band sets are chosen by numbers, dates and ranges such as 1:3 or 2021-01-01:2021-12-31; "
                             "got {item}.", item=repr(item))
    found = [number for number, date in enumerate(dates, start=1) if start <= date <= end]
    if not found and not colon:
        raise InputError("There is no band set of {date}; there are those of {known}.", date=start,
                         known=listed(filter(None, dates)))
    return found


def _counted(first, last, item, count):
    if not 1 <= first <= last <= count:
        raise InputError("There is no band set {item}; there are {count}.", item=item, count=count)
    return range(first, last + 1)


def _conditions(item):
    """Pairs of a sign and a date."""
    pairs = []
    for part in item.split("&"):
        match = _BOUND.fullmatch(part.strip())
        bound = checked_date(match.group(2)) if match else ""
        if not bound:
            raise ParameterError("A condition on dates has the form >=2021-01-01 & <2022-01-01; got {condition}.",
                                 condition=repr(item))
        pairs.append((match.group(1), bound))
    return pairs
