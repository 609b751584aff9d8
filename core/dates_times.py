"""Dates and times as texts; `Session.dates_times`."""

import datetime
import re

from .bands.dates import checked_date, date_in


def date_string_from_directory_name(directory_name):
    """The date that the name of a product or folder holds, as "YYYY-MM-DD", or "" where it holds none.

    A date at the end of the name goes before one within it. All forms of `bands.dates.date_in` are understood.
    """
    name = re.split(r"[/\\]", directory_name.rstrip("/\\"))[-1]
    return checked_date(name[-10:]) or date_in(name)


def get_time_string():
    """The present time as YYYYMMDD_HHMMSS and microseconds, for names of files."""
    return datetime.datetime.now().strftime("%Y%m%d_%H%M%S%f")


def get_date_string():
    """The present month and day as MMDD."""
    return datetime.datetime.now().strftime("%m%d")


def create_date(string):
    """The `datetime.datetime` of a date YYYY-MM-DD or YYYYMMDD, or None where the text is none."""
    date = checked_date(string)
    return datetime.datetime.strptime(date, "%Y-%m-%d") if date else None
