"""A catalogue: numbered band sets, one of them current."""

from .bandset import BandSet
from .selection import numbers_of
from ..errors import InputError, ParameterError
from ..language import listed


class Catalog:
    """Band sets with numbers from 1. It can be iterated over, and ``len`` gives their number.

    Args:
        bandsets: iterable of `BandSet`.
    """

    is_band_set_catalog = True

    def __init__(self, bandsets=()):
        self._bandsets = list(bandsets)
        self._current = 1

    def __len__(self):
        return len(self._bandsets)

    def __iter__(self):
        return iter(tuple(self._bandsets))

    @property
    def current_bandset(self):
        """The number of the current band set, which tools take where none is named."""
        return max(1, min(self._current, len(self)))

    @current_bandset.setter
    def current_bandset(self, number):
        self.get_bandset_by_number(number)
        self._current = number

    def get_bandset_by_number(self, number=None):
        """The band set of that number, or the current one.

        Raises:
            InputError: there is none.
        """
        number = self.current_bandset if number is None else number
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= len(self):
            raise InputError("There is no band set {item}; there are {count}.", item=number, count=len(self))
        return self._bandsets[number - 1]

    def get_bandset_by_name(self, bandset_name, output_number=False):
        """The first band set of that name, or its number.

        Raises:
            InputError: there is none.
        """
        for number, bandset in enumerate(self._bandsets, start=1):
            if bandset.name == bandset_name:
                return number if output_number else bandset
        raise InputError("There is no band set with the name {name}; there are {known}.", name=bandset_name,
                         known=listed(bandset.name for bandset in self._bandsets))

    def get_bandsets_by_date(self, date_list, output_number=False):
        """The band sets of dates, or their numbers, in the order in which the dates name them.

        Args:
            date_list: dates, ranges "2020-01-01:2020-12-31" and conditions such as ">=2021-01-01 & <=2022-01-02": a
                list, or one text with commas between them.
            output_number: give the numbers.
        """
        text = date_list if isinstance(date_list, str) else ",".join(map(str, date_list))
        return self._answers(self.select(text), output_number)

    def get_bandsets_by_list(self, bandset_list=None, output_number=False):
        """The band sets of these numbers, or of all."""
        numbers = range(1, len(self) + 1) if bandset_list is None else bandset_list
        return self._answers(numbers, output_number)

    def select(self, text):
        """The numbers that a text such as "1, 3", "1:3", "2021-01-01:2021-03-31", "*" or "#" chooses (`selection`)."""
        return numbers_of(text, [bandset.date for bandset in self._bandsets], self.current_bandset)

    def get_bandset(self, bandset_number=None, attribute=None):
        """The band set of a number (None: the current one), or an attribute of all its bands as a list."""
        bandset = self.get_bandset_by_number(bandset_number)
        return bandset if attribute is None else bandset.get_band_attributes(attribute)

    get = get_bandset

    def get_bandset_bands_by_attribute(self, bandset_number, attribute, attribute_value, output_number=False):
        """The bands of a set, or their numbers, whose attribute has that value."""
        return self.get_bandset_by_number(bandset_number).get_bands_by_attributes(
            attribute, attribute_value, output_as_number=output_number)

    def iterate_bandset_bands(self, attribute):
        """An attribute of the bands of all sets: a list for each set."""
        return [bandset.get_band_attributes(attribute) for bandset in self._bandsets]

    def get_bandset_count(self):
        """The number of band sets."""
        return len(self)

    def get_bbox(self, bandset_number=None):
        """[left, top, right, bottom] of a set."""
        return self.get_bandset_by_number(bandset_number).get_bbox()

    def append(self, bandset):
        """Adds a band set after the last."""
        self._bandsets.append(_checked(bandset))

    def replace(self, number, bandset):
        """Puts a band set in the place of another."""
        self.get_bandset_by_number(number)
        self._bandsets[number - 1] = _checked(bandset)

    def insert(self, number, bandset):
        """Puts a band set at a number; that one and those behind it move up."""
        if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= len(self) + 1:
            raise ParameterError("A band set can be put in at the numbers 1 to {most}; got {number}.",
                                 most=len(self) + 1, number=repr(number))
        self._bandsets.insert(number - 1, _checked(bandset))

    def remove_bandset(self, bandset_number):
        """Takes a band set out; those behind it move down."""
        self.get_bandset_by_number(bandset_number)
        del self._bandsets[bandset_number - 1]

    def move_bandset(self, bandset_number_input, bandset_number_output):
        """Moves a band set to another number; those between move up or down."""
        bandset = self.get_bandset_by_number(bandset_number_input)
        self.get_bandset_by_number(bandset_number_output)
        self.remove_bandset(bandset_number_input)
        self.insert(bandset_number_output, bandset)

    def sort_bandsets_by_date(self):
        """Numbers the band sets by date; those without one come last, in their order."""
        self._bandsets.sort(key=lambda bandset: (not bandset.date, bandset.date))

    def reset(self):
        """Takes all band sets out."""
        self._bandsets.clear()

    def _answers(self, numbers, as_numbers):
        return list(numbers) if as_numbers else [self.get_bandset_by_number(number) for number in numbers]


def _checked(bandset):
    if not isinstance(bandset, BandSet):
        raise ParameterError("A catalogue holds band sets; got {value}.", value=repr(bandset))
    return bandset
