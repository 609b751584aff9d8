"""Dates in the names of products and folders."""

import datetime
import re

_EARLIEST, _LATEST = 1957, 2100
_PATTERNS = (
    # 2020-01-31
    (re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)"), "calendar"),
    # 20200131, alone or before a time as in 20200131T101021
    (re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)"), "calendar"),
    # Landsat before its collections: LT5 path row year day of the year
    (re.compile(r"(?<![A-Za-z0-9])L[CEMOT]\d\d{6}(\d{4})(\d{3})(?=[A-Z]|\b)"), "day of year"),
    # MODIS: A2020031, and HLS: 2020031T101021
    (re.compile(r"(?<![A-Za-z0-9])A(\d{4})(\d{3})(?!\d)"), "day of year"),
    (re.compile(r"(?<!\d)(\d{4})(\d{3})(?=T\d{6})"), "day of year"),
)


def date_in(text):
    """The first date in a name as "YYYY-MM-DD", or "".

    Understood are 2020-01-31, 20200131 (also before a time), and the day of the year in names of Landsat scenes from
    before its collections, of MODIS and of HLS. A number that is no day between 1957 and 2100 is no date.
    """
    found = [(match.start(), day) for pattern, kind in _PATTERNS for match in pattern.finditer(text)
             for day in [_day(kind, match.groups())] if day is not None]
    return min(found)[1].isoformat() if found else ""


def checked_date(text):
    """A date as "YYYY-MM-DD" from that form or YYYYMMDD, or "" where it is none."""
    match = re.fullmatch(r"\s*(\d{4})(-?)(\d{2})\2(\d{2})\s*", text or "")
    day = _day("calendar", (match.group(1), match.group(3), match.group(4))) if match else None
    return day.isoformat() if day else ""


def _day(kind, numbers):
    try:
        if kind == "calendar":
            day = datetime.date(*map(int, numbers))
        else:
            year, number = map(int, numbers)
            day = datetime.date(year, 1, 1) + datetime.timedelta(days=number - 1)
            if number < 1 or day.year != year:
                return None
    except (ValueError, OverflowError):
        return None
    return day if _EARLIEST <= day.year <= _LATEST else None
