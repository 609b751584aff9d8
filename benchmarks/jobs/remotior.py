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


def calc(session, scene, output, expression):
    return session.band_calc(expression_string=expression, bandset_catalog=_catalog(session, scene),
                             bandset_number=1, output_path=output)


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


TASKS = {function.__name__: function for function in (
    classification, signatures, neighbours, sieve, report, calc, clip, resample, pca, reclassification, combination,
    dilation, erosion, zonal)}


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
