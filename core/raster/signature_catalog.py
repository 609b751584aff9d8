"""The catalogue of signatures for scripts, with the names of Remotior Sensus; `Session.spectral_signatures_catalog`."""

import os
import tempfile
from dataclasses import replace

import numpy as np

from ..bands.wavelengths import micrometres
from ..context import Context
from ..errors import ParameterError
from ..spectra.catalogue import SignatureCatalogue
from ..spectra.plot_catalog import SpectralSignaturePlot, SpectralSignaturePlotCatalog
from ..spectra.separability import separability
from ..spectra.signature import METHODS, SpectralSignature
from ..vector.read import read_features
from ..vector.training import training_layer
from .signature_files import write_catalogue
from .signatures import signatures_of
from .spectral import spectral_bands
from .spectral_files import read_library
from .stack import RasterStack
from .virtual import write_virtual


class SpectralSignaturesCatalog:
    """Spectral signatures, each with an id. It begins empty; ``catalogue`` is its content as an immutable value.

    Args:
        bandset: the `BandSet` that signatures are taken from, and whose wavelengths signatures have that come without.
        macroclass_field, class_field: fields of vector layers with macroclass and class.
        catalogue: `SignatureCatalogue` to begin with.
    """

    # Tools that take the file of a catalogue take it too.
    is_signature_catalog = True

    def __init__(self, bandset=None, macroclass_field="macroclass_id", class_field="class_id",
                 catalogue=SignatureCatalogue()):
        self.bandset = bandset
        self.macroclass_field = macroclass_field
        self.class_field = class_field
        self.catalogue = catalogue

    def __str__(self):
        return f"a catalogue of {len(self)} signatures"

    def __len__(self):
        return len(self.catalogue)

    def __iter__(self):
        return iter(self.catalogue)

    @property
    def signatures(self):
        """`SpectralSignature` by id."""
        return dict(zip(self.catalogue.ids, self.catalogue))

    @property
    def macroclasses(self):
        """Macroclass number → name."""
        return self.catalogue.macroclasses

    def add_spectral_signature(self, value_list, macroclass_id=1, class_id=1, macroclass_name="", class_name="",
                               wavelength_list=None, standard_deviation_list=None, signature_id="", selected=True,
                               min_dist_thr=None, max_like_thr=None, spec_angle_thr=None, color_string=None,
                               pixel_count=None, unit="", covariance=None):
        """Adds a signature.

        Args:
            value_list: a value for each band.
            wavelength_list: centre wavelengths in ``unit`` ("µm" or "nm"; "" tells them apart by their size); None
                takes those of the band set.
            min_dist_thr, max_like_thr, spec_angle_thr: thresholds of the classifiers; None and 0 are none.
            covariance: (bands, bands), for maximum likelihood and separability.
            The rest: as in `SpectralSignature`.
        """
        lengths = wavelength_list
        if lengths is None and self.bandset is not None:
            lengths, unit = [band.wavelength for band in self.bandset], "µm"
        if lengths is not None:
            lengths = [np.nan if length is None else length for length in (micrometres(w, unit) for w in lengths)]
        thresholds = {method: value for method, value in zip(METHODS, (min_dist_thr, max_like_thr, spec_angle_thr))
                      if value}
        signature = SpectralSignature(
            class_id, value_list, macroclass_id, class_name or "", macroclass_name or "", color_string,
            pixel_count or None, covariance, signature_id=signature_id or "", wavelengths=lengths,
            std=standard_deviation_list, selected=bool(selected), thresholds=thresholds)
        self.catalogue = SignatureCatalogue((*self.catalogue, signature))

    def remove_signature_by_id(self, signature_id):
        """Takes a signature out."""
        self.catalogue = self.catalogue.without([signature_id])

    def merge_signatures_by_id(self, signature_id_list, macroclass_id=None, class_id=None, macroclass_name=None,
                               class_name="merged", color_string=None):
        """Adds the signature of several together (see `merge.merged`), which stay; returns its id."""
        attributes = {"macroclass_id": macroclass_id, "class_id": class_id, "macroclass_name": macroclass_name,
                      "name": class_name, "colour": color_string}
        given = {name: value for name, value in attributes.items() if value is not None}
        joined = self.catalogue.with_merged(signature_id_list, **given).get(
            min(map(str, signature_id_list), key=self.catalogue.ids.index))
        self.catalogue = self.catalogue.with_added([replace(joined, signature_id="")])
        return self.catalogue.ids[-1]

    def set_macroclass_color(self, macroclass_id, color_string):
        """Gives all signatures of a macroclass a colour."""
        for signature in self.catalogue.of_classes(macroclass_ids={macroclass_id}):
            self.catalogue = self.catalogue.with_changed(signature.signature_id, colour=color_string)

    def import_vector(self, file_path, macroclass_field=None, class_field=None, macroclass_name_field=None,
                      class_name_field=None, color_field=None, by="feature"):
        """Takes the signatures of polygons or points from the band set, in one reading (see `signatures_of`).

        Raises:
            ParameterError: the catalogue has no band set.
        """
        if self.bandset is None:
            raise ParameterError("The catalogue has no band set to take signatures from; give bandset.")
        with tempfile.TemporaryDirectory() as folder:
            paths = write_virtual(self.bandset, folder)
            stack = RasterStack(paths, physical=True)
            features = read_features(os.fspath(file_path))
            macroclass = macroclass_field or self.macroclass_field
            fields = {"class": class_field or self.class_field, "name": class_name_field, "colour": color_field,
                      "macroclass": macroclass if macroclass_field or macroclass in features.fields else None,
                      "macroclass_name": macroclass_name_field}
            layer = training_layer(features, fields, stack.grid, str(self.bandset))
            found = signatures_of(stack, layer, by, spectral_bands(paths), Context(temporary_directory=folder))
        self.catalogue = self.catalogue.with_added(found)

    def import_file(self, file_path):
        """Adds the signatures of a file of any format that is known (see `read_library`)."""
        self.catalogue = self.catalogue.with_added(read_library(os.fspath(file_path)))

    def save(self, output_path, signature_id_list=None):
        """Writes the signatures (or those of some ids) to .json or .csv, and returns the path."""
        catalogue = self.catalogue
        if signature_id_list is not None:
            catalogue = SignatureCatalogue(tuple(map(catalogue.get, signature_id_list)))
        write_catalogue(os.fspath(output_path), catalogue)
        return os.fspath(output_path)

    def load(self, file_path):
        """Takes the signatures of a file in place of those that are there."""
        self.catalogue = read_library(os.fspath(file_path))

    def separability(self, signature_id_x, signature_id_y):
        """All distances of two signatures, a `Separability`."""
        return separability(self.catalogue.get(signature_id_x), self.catalogue.get(signature_id_y))

    def calculate_bray_curtis_similarity(self, signature_id_x, signature_id_y):
        """The Bray-Curtis similarity in percent, or None."""
        return self.separability(signature_id_x, signature_id_y).bray_curtis

    def calculate_euclidean_distance(self, signature_id_x, signature_id_y):
        """The Euclidean distance in the unit of the values, or None."""
        return self.separability(signature_id_x, signature_id_y).euclidean

    def calculate_spectral_angle(self, signature_id_x, signature_id_y):
        """The spectral angle in degrees, or None."""
        return self.separability(signature_id_x, signature_id_y).spectral_angle

    def export_signature_values_for_plot(self, signature_id, plot_catalog=None):
        """The `SpectralSignaturePlot` of a signature, or it is added to a catalogue of plots."""
        plot = SpectralSignaturePlot.of(self.catalogue.get(signature_id))
        if plot_catalog is None:
            return plot
        plot_catalog.add_signature(plot)
        return None

    def plot_catalog(self, signature_id_list=None):
        """The `SpectralSignaturePlotCatalog` of some signatures, or of all."""
        plots = SpectralSignaturePlotCatalog()
        for signature_id in self.catalogue.ids if signature_id_list is None else signature_id_list:
            self.export_signature_values_for_plot(signature_id, plots)
        return plots
