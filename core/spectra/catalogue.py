"""A catalogue of spectral signatures as one immutable value."""

from dataclasses import dataclass, replace
from typing import Tuple

from ..errors import InputError, ParameterError
from ..language import listed
from .merge import merged
from .signature import SpectralSignature


@dataclass(frozen=True, eq=False)
class SignatureCatalogue:
    """Signatures in an order, each with an id of its own. What would change a catalogue gives a new one.

    Attributes:
        signatures: the `SpectralSignature`s; one without id gets the lowest number that is free.

    Raises:
        ParameterError: two signatures have one id.
    """

    signatures: Tuple[SpectralSignature, ...] = ()

    def __post_init__(self):
        ids = [s.signature_id for s in self.signatures if s.signature_id]
        for signature_id in ids:
            if ids.count(signature_id) > 1:
                raise ParameterError("The catalogue has two signatures with the id {id}.", id=signature_id)
        free = (str(number) for number in range(1, len(self.signatures) + len(ids) + 1) if str(number) not in set(ids))
        object.__setattr__(self, "signatures", tuple(
            s if s.signature_id else replace(s, signature_id=next(free)) for s in self.signatures))

    def __len__(self):
        return len(self.signatures)

    def __iter__(self):
        return iter(self.signatures)

    @property
    def ids(self):
        """The ids of the signatures, in their order."""
        return tuple(s.signature_id for s in self.signatures)

    @property
    def macroclasses(self):
        """Macroclass number → its name, "" where no signature names it; ascending."""
        names = {}
        for s in self.signatures:
            names[s.macroclass] = names.get(s.macroclass) or s.macroclass_name
        return dict(sorted(names.items()))

    @property
    def selected(self):
        """The catalogue of the signatures that are selected."""
        return SignatureCatalogue(tuple(s for s in self.signatures if s.selected))

    def get(self, signature_id):
        """The signature of an id.

        Raises:
            InputError: there is none.
        """
        for signature in self.signatures:
            if signature.signature_id == str(signature_id):
                return signature
        raise InputError("There is no signature {id}; there are {known}.", id=signature_id,
                         known=listed(self.ids))

    def of_classes(self, class_ids=None, macroclass_ids=None):
        """The catalogue of the signatures of some classes or macroclasses; None takes all."""
        return SignatureCatalogue(tuple(
            s for s in self.signatures if (class_ids is None or s.class_id in class_ids)
            and (macroclass_ids is None or s.macroclass in macroclass_ids)))

    def with_added(self, signatures):
        """With further signatures at the end; an id that is taken is given anew."""
        taken, added = set(self.ids), []
        for s in signatures:
            added.append(replace(s, signature_id="") if s.signature_id in taken else s)
            taken.add(s.signature_id)
        return SignatureCatalogue((*self.signatures, *added))

    def without(self, ids):
        """Without the signatures of these ids."""
        gone = {self.get(signature_id).signature_id for signature_id in ids}
        return SignatureCatalogue(tuple(s for s in self.signatures if s.signature_id not in gone))

    def with_changed(self, signature_id, **attributes):
        """With other attributes of one signature, such as ``name``, ``colour``, ``selected`` or ``thresholds``."""
        changed = replace(self.get(signature_id), **attributes)
        return SignatureCatalogue(tuple(changed if s.signature_id == str(signature_id) else s
                                        for s in self.signatures))

    def with_selected(self, ids):
        """With the signatures of these ids selected, and no others."""
        chosen = {self.get(signature_id).signature_id for signature_id in ids}
        return SignatureCatalogue(tuple(replace(s, selected=s.signature_id in chosen) for s in self.signatures))

    def with_merged(self, ids, **attributes):
        """With one signature in place of several, where the first of them stood (see `merge.merged`)."""
        parts = [self.get(signature_id) for signature_id in ids]
        joined = merged(parts, **attributes)
        gone = {s.signature_id for s in parts}
        place = min(self.ids.index(signature_id) for signature_id in gone)
        before = self.signatures[:place]
        after = [s for s in self.signatures[place:] if s.signature_id not in gone]
        return SignatureCatalogue((*before, replace(joined, signature_id=joined.signature_id or self.ids[place]),
                                   *after))
