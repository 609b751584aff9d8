"""Spectra to be plotted, under the names of Remotior Sensus; `Session.spectral_signatures_plot` and its catalogue."""

from dataclasses import dataclass, field

from ..errors import InputError, ParameterError
from ..language import listed


@dataclass
class SpectralSignaturePlot:
    """A spectrum as a plot shows it.

    Attributes:
        value: its values.
        wavelength: wavelength of each value.
        standard_deviation: of each value, or None.
        pixel_count: number of pixels, 0 where unknown.
        signature_id: its id; "" lets the catalogue choose.
        macroclass_id, class_id, macroclass_name, class_name: what it is.
        color: "#rrggbb".
        selected: whether it is shown.
        attributes: anything else, by name.
        minimum, maximum: of each value, or None.

    Raises:
        ParameterError: the lists have different lengths.
    """

    value: list
    wavelength: list
    standard_deviation: list = None
    pixel_count: int = 0
    signature_id: str = ""
    macroclass_id: int = 0
    class_id: int = 0
    macroclass_name: str = ""
    class_name: str = ""
    color: str = "#000000"
    selected: bool = True
    attributes: dict = field(default_factory=dict)
    minimum: list = None
    maximum: list = None

    def __post_init__(self):
        for name in ("wavelength", "standard_deviation", "minimum", "maximum"):
            numbers = getattr(self, name)
            if numbers is not None and len(numbers) != len(self.value):
                raise ParameterError("A spectrum of {expected} values has {found} numbers for {name}.",
                                     expected=len(self.value), found=len(numbers), name=name)

    @classmethod
    def of(cls, signature):
        """The plot of a `SpectralSignature`; bands without known wavelengths stand at their numbers."""
        lengths = signature.wavelengths
        if lengths is None:
            lengths = range(1, signature.bands + 1)
        lists = {name: None if array is None else list(map(float, array)) for name, array in (
            ("standard_deviation", signature.std), ("minimum", signature.minimum), ("maximum", signature.maximum))}
        return cls(list(map(float, signature.values)), list(map(float, lengths)),
                   pixel_count=signature.count or 0, signature_id=signature.signature_id,
                   macroclass_id=signature.macroclass, class_id=signature.class_id,
                   macroclass_name=signature.macroclass_name, class_name=signature.name,
                   color=signature.colour or "#000000", selected=signature.selected, **lists)

    @property
    def name(self):
        """What a legend calls it."""
        return f"{self.macroclass_id}#{self.macroclass_name} {self.class_id}#{self.class_name}"


class SpectralSignaturePlotCatalog:
    """Spectra to be plotted, by id, in the order in which they came.

    Args:
        signature: the first `SpectralSignaturePlot`, or None.
    """

    def __init__(self, signature=None):
        self.catalog = {}
        if signature is not None:
            self.add_signature(signature)

    def __len__(self):
        return len(self.catalog)

    def __iter__(self):
        return iter(tuple(self.catalog.values()))

    def add_signature(self, signature):
        """Adds a spectrum; one of the same id is replaced, and one without id gets the lowest free number."""
        if not signature.signature_id:
            signature.signature_id = next(str(number) for number in range(1, len(self) + 2)
                                          if str(number) not in self.catalog)
        self.catalog[signature.signature_id] = signature

    def remove_signature(self, signature_id):
        """Takes a spectrum out."""
        self.get_signature(signature_id)
        del self.catalog[signature_id]

    def get_signature(self, signature_id):
        """The spectrum of an id.

        Raises:
            InputError: there is none.
        """
        if signature_id not in self.catalog:
            raise InputError("There is no signature {id}; there are {known}.", id=signature_id,
                             known=listed(self.catalog))
        return self.catalog[signature_id]

    def get_signature_count(self):
        """The number of spectra."""
        return len(self)

    def get_signature_ids(self):
        """The ids as a list."""
        return list(self.catalog)

    def get_signature_names(self, selected=True):
        """What a legend calls the spectra, as a list: all, or those that are selected; so do the following."""
        return self._of_all("name", selected)

    def get_signature_values(self, selected=True):
        """The values of the spectra."""
        return self._of_all("value", selected)

    def get_signature_wavelength(self, selected=True):
        """The wavelengths of the spectra."""
        return self._of_all("wavelength", selected)

    def get_signature_standard_deviation(self, selected=True):
        """The standard deviations of the spectra."""
        return self._of_all("standard_deviation", selected)

    def get_signature_color(self, selected=True):
        """The colours of the spectra."""
        return self._of_all("color", selected)

    def get_generic_attributes(self, selected=True):
        """What else is known of the spectra."""
        return self._of_all("attributes", selected)

    def _of_all(self, attribute, selected):
        return [getattr(signature, attribute) for signature in self if signature.selected or not selected]
