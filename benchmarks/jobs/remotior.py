"""One task with Remotior Sensus: `remotior.py TASK SESSION ARGUMENTS`, the last two as JSON.

Remotior Sensus starts its workers by spawn, so the work stands behind the main guard.
"""

import json
import os
import sys
from types import SimpleNamespace


def classification(session, scene, polygons, output, dissolve, algorithm):
    """Trains from the polygons and classifies.

    Remotior Sensus makes one signature, with its own covariance matrix, per imported polygon. With `dissolve` the
    polygons of a class are joined before the import, which gives one Gaussian per class and is far quicker.
    """
    catalog = _catalog(session, scene)
    signatures = session.spectral_signatures_catalog(bandset=catalog.get(1))
    signatures.import_vector(
        file_path=dissolved(polygons, output + ".gpkg") if dissolve else polygons,
        macroclass_field="macroclass", class_field="class", macroclass_name_field="name", class_name_field="name",
        calculate_signature=True,
    )
    return session.band_classification(
        input_bands=catalog.get(1), spectral_signatures=signatures, algorithm_name=algorithm, macroclass=False,
        output_path=output, overwrite=True,
    )


def signatures(session, scene, polygons, output):
    """Imports the polygons as they are, with a signature of each."""
    catalog = session.spectral_signatures_catalog(bandset=_catalog(session, scene).get(1))
    catalog.import_vector(
        file_path=polygons, macroclass_field="macroclass", class_field="class", macroclass_name_field="name",
        class_name_field="name", calculate_signature=True)
    catalog.save(output_path=output)
    return SimpleNamespace(check=os.path.exists(output))


def dissolved(polygons, path):
    """Writes one multipolygon per class and returns its path."""
    from osgeo import ogr

    source = ogr.Open(polygons)
    layer = source.GetLayer()
    driver = ogr.GetDriverByName("GPKG")
    if os.path.exists(path):
        driver.DeleteDataSource(path)
    target = driver.CreateDataSource(path)
    joined = target.CreateLayer("classes", layer.GetSpatialRef(), ogr.wkbMultiPolygon)
    for index in range(layer.GetLayerDefn().GetFieldCount()):
        joined.CreateField(layer.GetLayerDefn().GetFieldDefn(index))
    classes = {}
    for feature in layer:
        label = feature.GetField("class")
        if label not in classes:
            classes[label] = ogr.Feature(joined.GetLayerDefn())
            classes[label].SetFrom(feature)
            classes[label].SetFID(label)
            classes[label].SetGeometry(ogr.Geometry(ogr.wkbMultiPolygon))
        classes[label].GetGeometryRef().AddGeometry(feature.GetGeometryRef())
    for feature in classes.values():
        joined.CreateFeature(feature)
    return path


def neighbours(session, scene, output, statistic, radius, kind):
    """The statistic of a square window over every band; one file per band, in the folder `output`."""
    catalog = _catalog(session, scene)
    return session.band_neighbor_pixels(
        input_bands=catalog.get(1), size=radius, circular_structure=False, stat_name=statistic,
        output_data_type=kind, output_path=output, prefix="out_", overwrite=True,
    )


def sieve(session, class_map, output, min_size):
    return session.band_sieve(input_bands=[class_map], size=min_size, connected=False, output_path=[output])


def report(session, class_map, output):
    return session.raster_report(raster_path=class_map, output_path=output)


def calc(session, scene, outputs, expressions):
    catalog = _catalog(session, scene)
    for output, expression in zip(outputs, expressions):
        result = session.band_calc(expression_string=expression, bandset_catalog=catalog, bandset_number=1,
                                   output_path=output)
    return result


def stack(session, bands, output):
    return session.band_stack(input_bands=bands, output_path=output, overwrite=True)


def split(session, scene, output):
    return session.raster_split(raster_path=scene, output_path=output, prefix="band")


def mask(session, scene, mask, value, output):
    return session.band_mask(input_bands=_catalog(session, scene).get(1), input_mask=mask, mask_values=[value],
                             output_path=output, prefix="out_", overwrite=True, nodata_value=0)


def mosaic(session, scenes, output):
    return session.mosaic(input_bands=[1, 2], bandset_catalog=_catalog_of_bands(session, scenes, output),
                          output_path=output, output_name="mosaic", overwrite=True)


def distance(session, scenes, output):
    return session.band_spectral_distance(
        input_bandsets=[1, 2], bandset_catalog=_catalog_of_bands(session, scenes, os.path.dirname(output)),
        algorithm_name="spectral angle mapping", output_path=output, overwrite=True)


def clip(session, scene, output, extent):
    return session.band_clip(input_bands=_catalog(session, scene).get(1), extent_list=list(extent), output_path=output,
                             prefix="out_", overwrite=True)


def resample(session, scene, output):
    return session.band_resample(input_bands=_catalog(session, scene).get(1), resampling="average",
                                 resample_pixel_factor=2, output_path=output, prefix="out_", overwrite=True)


def pca(session, scene, output):
    return session.band_pca(input_bands=_catalog(session, scene).get(1), output_path=output)


def reclassification(session, class_map, output, table):
    return session.raster_reclassification(raster_path=class_map, reclassification_table=table, output_path=output,
                                           overwrite=True)


def combination(session, maps, output):
    return session.band_combination(input_bands=maps, output_path=output, overwrite=True)


def cross(session, class_map, reference, output):
    return session.cross_classification(classification_path=class_map, reference_path=reference, output_path=output,
                                        overwrite=True, error_matrix=True)


def edit(session, class_map, polygons, value):
    return session.raster_edit(raster_path=class_map, vector_path=polygons, constant_value=value)


def label(session, mask, output):
    return session.raster_label(raster_path=mask, output_path=output, overwrite=True)


def to_vector(session, class_map, output):
    return session.raster_to_vector(raster_path=class_map, output_path=output)


def from_vector(session, polygons, scene, output):
    return session.vector_to_raster(vector_path=polygons, align_raster=scene, vector_field="class", output_path=output,
                                    minimum_extent=False, nodata_value=0)


def dilation(session, class_map, output, value, size):
    return session.band_dilation(input_bands=[class_map], value_list=[value], size=size, circular_structure=False,
                                 output_path=[output])


def erosion(session, class_map, output, value, size):
    return session.band_erosion(input_bands=[class_map], value_list=[value], size=size, circular_structure=False,
                                output_path=[output])


def zonal(session, scene, polygons, output):
    return session.raster_zonal_stats(raster_path=scene, reference_path=polygons, vector_field="class",
                                      stat_names=["Count", "Mean", "StandardDeviation"], output_path=output)


def _catalog(session, scene):
    catalog = session.bandset_catalog()
    catalog.create_bandset([scene], bandset_number=1)
    return catalog


def _catalog_of_bands(session, scenes, folder):
    """A band set for each scene, its bands as VRT files: of a file with several, two tools read the first for all."""
    from osgeo import gdal

    catalog = session.bandset_catalog()
    for number, scene in enumerate(scenes, start=1):
        paths = [os.path.join(folder, f"scene{number}_{band}.vrt") for band in range(1, 7)]
        for band, path in enumerate(paths, start=1):
            gdal.Translate(path, scene, format="VRT", bandList=[band])
        catalog.create_bandset(paths, bandset_number=number)
    return catalog


TASKS = {function.__name__: function for function in (
    classification, signatures, neighbours, sieve, report, calc, stack, split, clip, mask, resample, mosaic, pca,
    distance, reclassification, combination, cross, edit, label, to_vector, from_vector, dilation, erosion, zonal)}


def main():
    import remotior_sensus

    task, session_arguments, arguments = sys.argv[1:]
    session = remotior_sensus.Session(**json.loads(session_arguments))
    result = TASKS[task](session, **json.loads(arguments))
    session.close()
    if not result.check:
        sys.exit("Remotior Sensus reports a failure.")


if __name__ == "__main__":
    main()
