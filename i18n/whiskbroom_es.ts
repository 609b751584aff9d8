<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>Whiskbroom</name>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Bands</source>
            <extracomment>group</extracomment>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Raster algebra</source>
            <extracomment>group</extracomment>
            <translation>Álgebra de ráster</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Transforms</source>
            <extracomment>group</extracomment>
            <translation>Transformaciones</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Filters</source>
            <extracomment>group</extracomment>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Spectra and training</source>
            <extracomment>group</extracomment>
            <translation>Espectros y entrenamiento</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Classification</source>
            <extracomment>group</extracomment>
            <translation>Clasificación</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Post-processing</source>
            <extracomment>group</extracomment>
            <translation>Posprocesado</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Conversion</source>
            <extracomment>group</extracomment>
            <translation>Conversión</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Accuracy and area</source>
            <extracomment>group</extracomment>
            <translation>Exactitud y superficie</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Change</source>
            <extracomment>group</extracomment>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy</source>
            <extracomment>title</extracomment>
            <translation>Exactitud</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Estimates the accuracy of a map from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Estima la exactitud de un mapa a partir de una muestra etiquetada, con errores estándar e intervalos.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The design is read from the layer that the sample points tool made: simple, stratified by the classes of the map or by other strata, systematic, or clusters. The table has overall accuracy, user's and producer's accuracy, F1 score and area share of every class, kappa, and quantity and allocation disagreement, each with standard error and interval. The intervals hold for few points and rare classes too. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled, or a point where it is NoData. Strata with fewer than two points are joined with the smallest other one. To compare a map with a reference that is no probability sample, use the cross classification tool.</source>
            <extracomment>help</extracomment>
            <translation>El diseño se lee de la capa que creó la herramienta de puntos de muestreo: simple, estratificado por las clases del mapa o por otros estratos, sistemático o por conglomerados. La tabla tiene la exactitud global, la exactitud del usuario y del productor, el índice F1 y la proporción de superficie de cada clase, kappa, y el desacuerdo de cantidad y de asignación, cada uno con error estándar e intervalo. Los intervalos son válidos también con pocos puntos y clases raras. Se rechaza una muestra con puntos aún pendientes, y también un mapa que ha cambiado desde que se muestreó, o un punto donde es NoData. Los estratos con menos de dos puntos se unen al más pequeño de los demás. Para comparar un mapa con una referencia que no es una muestra probabilística, use la herramienta de clasificación cruzada.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled sample</source>
            <extracomment>label of input</extracomment>
            <translation>Muestra etiquetada</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Layer that the sample points tool made, with label and status of every point.</source>
            <extracomment>help of input</extracomment>
            <translation>Capa que creó la herramienta de puntos de muestreo, con etiqueta y estado de cada punto.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Label field</source>
            <extracomment>label of label_field</extracomment>
            <translation>Campo de etiqueta</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Field with the true class.</source>
            <extracomment>help of label_field</extracomment>
            <translation>Campo con la clase verdadera.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Map</source>
            <extracomment>label of map</extracomment>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The map that was sampled: it gives the names of the classes, and is checked not to have changed since.</source>
            <extracomment>help of map</extracomment>
            <translation>El mapa que se muestreó: da los nombres de las clases, y se comprueba que no haya cambiado desde entonces.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Band of the map</source>
            <extracomment>label of band</extracomment>
            <translation>Banda del mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The band with the classes.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda con las clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assess another map</source>
            <extracomment>label of other_map</extracomment>
            <translation>Evaluar otro mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assesses the given map with a sample that was drawn from another one.</source>
            <extracomment>help of other_map</extracomment>
            <translation>Evalúa el mapa dado con una muestra que se extrajo de otro.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Use the map's areas</source>
            <extracomment>label of poststratify</extracomment>
            <translation>Usar las superficies del mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Takes the classes of the given map as post-strata, which makes estimates of simple and systematic samples more precise.</source>
            <extracomment>help of poststratify</extracomment>
            <translation>Toma las clases del mapa dado como postestratos, lo que hace más precisas las estimaciones de muestras simples y sistemáticas.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Part of the map</source>
            <extracomment>label of part</extracomment>
            <translation>Parte del mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Polygons: the figures are those of the part of the map inside them.</source>
            <extracomment>help of part</extracomment>
            <translation>Polígonos: los índices son los de la parte del mapa dentro de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Confidence level</source>
            <extracomment>label of level</extracomment>
            <translation>Nivel de confianza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Of the intervals.</source>
            <extracomment>help of level</extracomment>
            <translation>De los intervalos.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>percent</source>
            <extracomment>unit of level</extracomment>
            <translation>por ciento</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabla de exactitud</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table with a row for each figure.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con una fila para cada índice.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Error matrix</source>
            <extracomment>label of output_matrix</extracomment>
            <translation>Matriz de error</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table of the error matrix in points and in shares of the area.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tabla de la matriz de error en puntos y en proporciones de la superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Exactitud como JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>File with all figures for programs.</source>
            <extracomment>help of output_json</extracomment>
            <translation>Archivo con todos los índices para programas.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página de exactitud</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Page with the design, the figures and their intervals, the matrix, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con el diseño, los índices y sus intervalos, la matriz, y cómo se estimó todo.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Overall accuracy</source>
            <extracomment>label of the result overall_accuracy</extracomment>
            <translation>Exactitud global</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>share 0-1</source>
            <extracomment>unit of the result overall_accuracy</extracomment>
            <translation>proporción 0-1</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Standard error of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_error</extracomment>
            <translation>Error estándar de la exactitud global</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Lower limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_low</extracomment>
            <translation>Límite inferior de la exactitud global</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Upper limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_high</extracomment>
            <translation>Límite superior de la exactitud global</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Kappa</source>
            <extracomment>label of the result kappa</extracomment>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled points</source>
            <extracomment>label of the result points</extracomment>
            <translation>Puntos etiquetados</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>points</source>
            <extracomment>unit of the result points</extracomment>
            <translation>puntos</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>accuracy assessment</source>
            <extracomment>search word</extracomment>
            <translation>evaluación de la exactitud</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>error matrix</source>
            <extracomment>search word</extracomment>
            <translation>matriz de error</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confusion matrix</source>
            <extracomment>search word</extracomment>
            <translation>matriz de confusión</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>user accuracy</source>
            <extracomment>search word</extracomment>
            <translation>exactitud del usuario</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>producer accuracy</source>
            <extracomment>search word</extracomment>
            <translation>exactitud del productor</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>kappa</source>
            <extracomment>search word</extracomment>
            <translation>kappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confidence interval</source>
            <extracomment>search word</extracomment>
            <translation>intervalo de confianza</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>validation</source>
            <extracomment>search word</extracomment>
            <translation>validación</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area estimate</source>
            <extracomment>title</extracomment>
            <translation>Estimación de superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Estimates the area of each class from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Estima la superficie de cada clase a partir de una muestra etiquetada, con errores estándar e intervalos.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Counting the pixels of a map gives biased areas, since its errors do not cancel. The sample says how much of each class the map calls something else; the area that the reference would give is estimated from it by the design that the layer carries, in hectares and square kilometres, beside the pixel count. In a coordinate system in degrees areas are geodesic. The intervals hold for few points and rare classes. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Contar los píxeles de un mapa da superficies sesgadas, pues sus errores no se compensan. La muestra dice cuánto de cada clase llama el mapa otra cosa; a partir de ella se estima la superficie que daría la referencia según el diseño que lleva la capa, en hectáreas y kilómetros cuadrados, junto al recuento de píxeles. En un sistema de coordenadas en grados las superficies son geodésicas. Los intervalos son válidos con pocos puntos y clases raras. Los píxeles NoData del mapa no pertenecen a ninguna clase. Se rechaza una muestra con puntos aún pendientes, y también un mapa que ha cambiado desde que se muestreó.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabla de superficies</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Table with a row for each class.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con una fila para cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Areas as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Superficies como JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página de superficies</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Page with the areas, the accuracies, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con las superficies, las exactitudes, y cómo se estimó todo.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area of the map</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Superficie del mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>square metres, without a coordinate system squared units</source>
            <extracomment>unit of the result total_area</extracomment>
            <translation>metros cuadrados; sin sistema de coordenadas, unidades cuadradas</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Number of classes</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Número de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>area estimation</source>
            <extracomment>search word</extracomment>
            <translation>estimación de superficies</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>error-adjusted area</source>
            <extracomment>search word</extracomment>
            <translation>superficie ajustada por errores</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>stratified estimator</source>
            <extracomment>search word</extracomment>
            <translation>estimador estratificado</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>good practices</source>
            <extracomment>search word</extracomment>
            <translation>buenas prácticas</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>deforestation</source>
            <extracomment>search word</extracomment>
            <translation>deforestación</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Area of applicability</source>
            <extracomment>title</extracomment>
            <translation>Área de aplicabilidad</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Maps how unlike the training pixels each pixel is, and where a model may be applied.</source>
            <extracomment>summary</extracomment>
            <translation>Cartografía cuánto difiere cada píxel de los píxeles de entrenamiento, y dónde se puede aplicar un modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>A classifier gives any pixel a class, also where it has never seen the like. The dissimilarity index of a pixel is its distance to the nearest training pixel over the mean distance of all pairs of training pixels. For the distance each band is divided by its standard deviation over the training pixels and multiplied by its weight; a band of weight 0 has no part. A training pixel itself has the index 0, and 1 is as far as two training pixels are from each other on average.</source>
            <extracomment>help</extracomment>
            <translation>Un clasificador da una clase a cualquier píxel, también donde nunca ha visto nada parecido. El índice de disimilitud de un píxel es su distancia al píxel de entrenamiento más cercano dividida por la distancia media de todos los pares de píxeles de entrenamiento. Para la distancia, cada banda se divide por su desviación estándar en los píxeles de entrenamiento y se multiplica por su peso; una banda de peso 0 no interviene. Un píxel de entrenamiento tiene él mismo el índice 0, y 1 es lo que distan entre sí dos píxeles de entrenamiento en promedio.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>The threshold comes from the training pixels: each gets the index by the nearest one that taught while it was judged, with the folds, blocks or buffer of the validation. It is their upper quartile and 1.5 times the distance between their quartiles, but no more than the largest. Up to the threshold (exactly at it too) a pixel is inside: there the accuracy of that validation can be expected; outside it can not.</source>
            <extracomment>help</extracomment>
            <translation>El umbral procede de los píxeles de entrenamiento: cada uno recibe el índice según el más cercano de los que enseñaron mientras él era juzgado, con las particiones, los bloques o el búfer de la validación. Es su cuartil superior más 1.5 veces la distancia entre sus cuartiles, pero no más que el mayor. Hasta el umbral (también exactamente en él) un píxel está dentro: ahí cabe esperar la exactitud de esa validación; fuera, no.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Use the training areas, bands and groups that trained the model. With a model file its bands are found in the rasters as by the tool Classify, and the importances that a random forest keeps are the weights. The mean distance is that of 5000 training pixels drawn by the seed where there are more. Scale and offset of the files are applied. A pixel that is NoData in a band that counts is NoData in both outputs.</source>
            <extracomment>help</extracomment>
            <translation>Use las áreas de entrenamiento, las bandas y los grupos que entrenaron el modelo. Con un archivo de modelo, sus bandas se buscan en los rásteres como lo hace la herramienta Clasificar, y las importancias que guarda un bosque aleatorio son los pesos. La distancia media es la de 5000 píxeles de entrenamiento sorteados con la semilla si hay más. Se aplican la escala y el desplazamiento de los archivos. Un píxel que es NoData en una banda que cuenta es NoData en ambas salidas.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Rasters</source>
            <extracomment>label of input</extracomment>
            <translation>Rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken, or those of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula; se toman todas las bandas, o las del modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training areas</source>
            <extracomment>label of training</extracomment>
            <translation>Áreas de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Polygons or points with their class; any coordinate system.</source>
            <extracomment>help of training</extracomment>
            <translation>Polígonos o puntos con su clase; en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class field</source>
            <extracomment>label of class_field</extracomment>
            <translation>Campo de clase</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field with the class: whole numbers other than 0, or names.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Campo con la clase: números enteros distintos de 0, o nombres.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model</source>
            <extracomment>label of model</extracomment>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model file that a training tool has written: its bands, and their importances as weights.</source>
            <extracomment>help of model</extracomment>
            <translation>Archivo de modelo que ha escrito una herramienta de entrenamiento: sus bandas, y sus importancias como pesos.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Weights of the bands</source>
            <extracomment>label of weights</extracomment>
            <translation>Pesos de las bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How much each band counts, in the order of the model's bands, or of all bands: such as 1, 0.5, 0. Left out, the importances of the model; without any, all the same.</source>
            <extracomment>help of weights</extracomment>
            <translation>Cuánto cuenta cada banda, en el orden de las bandas del modelo, o de todas: como 1, 0.5, 0. Si se omite, las importancias del modelo; sin ninguna, todas por igual.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Group field</source>
            <extracomment>label of group_field</extracomment>
            <translation>Campo de grupo</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field that has the same value for training features that belong together, such as those of one site: they come into the same fold. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Campo que tiene el mismo valor para los objetos de entrenamiento que van juntos, como los de un mismo sitio: quedan en la misma partición. Si se omite, cada objeto va por sí solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds</source>
            <extracomment>label of folds</extracomment>
            <translation>Particiones</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Into how many parts the training features are divided.</source>
            <extracomment>help of folds</extracomment>
            <translation>En cuántas partes se dividen los objetos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds</source>
            <extracomment>unit of folds</extracomment>
            <translation>particiones</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds by</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Particiones por</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How the model was validated: which training pixels teach nothing while one is judged.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Cómo se validó el modelo: qué píxeles de entrenamiento no enseñan nada mientras se juzga uno.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Objetos de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Square blocks</source>
            <extracomment>option blocks of folds_by</extracomment>
            <translation>Bloques cuadrados</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features with a buffer</source>
            <extracomment>option buffered of folds_by</extracomment>
            <translation>Objetos de entrenamiento con un búfer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Block side or buffer</source>
            <extracomment>label of fold_distance</extracomment>
            <translation>Lado del bloque o búfer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach. Left out or 0, the distance of the validation in space that the model keeps.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Lado de los bloques, o la distancia a partir de la cual los píxeles de entrenamiento enseñan. Si se omite o es 0, la distancia de la validación espacial que guarda el modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>map units, metres in degrees</source>
            <extracomment>unit of fold_distance</extracomment>
            <translation>unidades del mapa, metros en grados</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels per class</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Píxeles de entrenamiento por clase</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How many training pixels of a class are taken at most, drawn at random.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Cuántos píxeles de entrenamiento de una clase se toman como máximo, sorteados al azar.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>pixels</source>
            <extracomment>unit of max_samples</extracomment>
            <translation>píxeles</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>All touched pixels</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Todos los píxeles tocados</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Takes every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Toma cada píxel que toca un polígono, en lugar de aquellos cuyo centro está dentro.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Seed</source>
            <extracomment>label of seed</extracomment>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Number that all random choices follow from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Número del que se derivan todas las elecciones al azar.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Creation options</source>
            <extracomment>label of creation_options</extracomment>
            <translation>Opciones de creación</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, class maps compressed with LZW.</source>
            <extracomment>help of creation_options</extracomment>
            <translation>Opciones de creación de GDAL de los rásteres de salida, como COMPRESS=ZSTD|TILED=YES; por defecto un GeoTIFF en teselas, con los mapas de clases comprimidos con LZW.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Dissimilarity index</source>
            <extracomment>label of output</extracomment>
            <translation>Índice de disimilitud</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Raster of the index, 0 and above.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster del índice, 0 o más.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class raster: 1 inside, 0 outside.</source>
            <extracomment>help of output_area</extracomment>
            <translation>Ráster de clases: 1 dentro, 0 fuera.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Table of mean, standard deviation and weight of each band that counts.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla con la media, la desviación estándar y el peso de cada banda que cuenta.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Threshold of the dissimilarity index</source>
            <extracomment>label of the result threshold</extracomment>
            <translation>Umbral del índice de disimilitud</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Share of the pixels inside</source>
            <extracomment>label of the result inside_share</extracomment>
            <translation>Proporción de los píxeles que están dentro</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean dissimilarity index of the training pixels</source>
            <extracomment>label of the result mean_training_index</extracomment>
            <translation>Índice de disimilitud medio de los píxeles de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean distance of the training pixels</source>
            <extracomment>label of the result mean_distance</extracomment>
            <translation>Distancia media de los píxeles de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>weighted standard deviations</source>
            <extracomment>unit of the result mean_distance</extracomment>
            <translation>desviaciones estándar ponderadas</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels used</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Píxeles de entrenamiento usados</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Uncertainty</source>
            <extracomment>title of a page</extracomment>
            <translation>Incertidumbre</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>aoa</source>
            <extracomment>search word</extracomment>
            <translation>aoa</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>dissimilarity index</source>
            <extracomment>search word</extracomment>
            <translation>índice de disimilitud</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>extrapolation</source>
            <extracomment>search word</extracomment>
            <translation>extrapolación</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>transferability</source>
            <extracomment>search word</extracomment>
            <translation>transferibilidad</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>uncertainty</source>
            <extracomment>search word</extracomment>
            <translation>incertidumbre</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>supervised classification</source>
            <extracomment>search word</extracomment>
            <translation>clasificación supervisada</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Band calculator</source>
            <extracomment>title</extracomment>
            <translation>Calculadora de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes rasters by an expression over bands.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula rásteres mediante una expresión sobre bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Each line of the expression is a result, or sets a variable for the lines below: (nir - red) / (nir + red) is the NDVI, where("scene@4" &gt; 900, 1, 0) a mask by a band of a layer, ndvi = (b4 - b3) / (b4 + b3) a variable. A page of its own tells the whole language: names, roles such as nir, indices such as #EVI#, band sets and loops over them, operators, functions, statistics of several bands, neighbours.</source>
            <extracomment>help</extracomment>
            <translation>Cada línea de la expresión es un resultado, o define una variable para las líneas siguientes: (nir - red) / (nir + red) es el NDVI, where("scene@4" &gt; 900, 1, 0) una máscara por una banda de una capa, ndvi = (b4 - b3) / (b4 + b3) una variable. Una página propia explica todo el lenguaje: nombres, roles como nir, índices como #EVI#, conjuntos de bandas y bucles sobre ellos, operadores, funciones, estadísticas de varias bandas, vecinos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Whole numbers are exact up to 64 bits, where a result leaves these the run ends with an error; all else is computed as 64 bits floating point. Scale and offset of the files are applied. A result is NoData where a value that it needs is, and where it is no finite number; where looks at the chosen value alone, and fill and is_nodata see NoData. Only the bands that the expression uses are read. A class map of which values are chosen or changed keeps its names and colours.</source>
            <extracomment>help</extracomment>
            <translation>Los números enteros son exactos hasta 64 bits; si un resultado se sale de ellos, la ejecución termina con un error; todo lo demás se calcula en coma flotante de 64 bits. Se aplican la escala y el desplazamiento de los archivos. Un resultado es NoData donde lo es un valor que necesita, y donde no es un número finito; where mira solo el valor elegido, y fill e is_nodata ven NoData. Solo se leen las bandas que usa la expresión. Un mapa de clases del que se eligen o cambian valores conserva sus nombres y colores.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Rasters on other grids are brought to the grid that is chosen; by default all must be on one.</source>
            <extracomment>help</extracomment>
            <translation>Los rásteres en otras cuadrículas se llevan a la cuadrícula elegida; por defecto todos deben estar en una sola.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The rasters; all their bands can be used. A band set counts as one.</source>
            <extracomment>help of input</extracomment>
            <translation>Los rásteres; se pueden usar todas sus bandas. Un conjunto de bandas cuenta como uno.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Expression</source>
            <extracomment>label of expression</extracomment>
            <translation>Expresión</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One or more lines, such as (nir - red) / (nir + red).</source>
            <extracomment>help of expression</extracomment>
            <translation>Una o más líneas, como (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of the output</source>
            <extracomment>label of grid</extracomment>
            <translation>Cuadrícula de la salida</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The raster whose pixels the output has; rasters on other grids are brought to it. By default all must be on one grid.</source>
            <extracomment>help of grid</extracomment>
            <translation>El ráster cuyos píxeles tiene la salida; los rásteres en otras cuadrículas se llevan a ella. Por defecto todos deben estar en una misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All are on one grid</source>
            <extracomment>option same of grid</extracomment>
            <translation>Todos están en una misma cuadrícula</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the first raster</source>
            <extracomment>option first of grid</extracomment>
            <translation>La del primer ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the smallest pixels</source>
            <extracomment>option finest of grid</extracomment>
            <translation>La de los píxeles más pequeños</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the largest pixels</source>
            <extracomment>option coarsest of grid</extracomment>
            <translation>La de los píxeles más grandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Resampling</source>
            <extracomment>label of resampling</extracomment>
            <translation>Remuestreo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>How values are taken from pixels of another size or place, by GDAL's methods. Nearest neighbour, mode, minimum, maximum, median and quartiles give values that occur in the input, exactly, and suit classes; the others compute new values as floating point.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Cómo se toman los valores de píxeles de otro tamaño o lugar, con los métodos de GDAL. Vecino más próximo, moda, mínimo, máximo, mediana y cuartiles dan valores que aparecen en la entrada, exactamente, y son adecuados para clases; los demás calculan valores nuevos en coma flotante.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Nearest neighbour</source>
            <extracomment>option nearest of resampling</extracomment>
            <translation>Vecino más próximo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Bilinear</source>
            <extracomment>option bilinear of resampling</extracomment>
            <translation>Bilineal</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic</source>
            <extracomment>option cubic of resampling</extracomment>
            <translation>Cúbico</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic spline</source>
            <extracomment>option cubicspline of resampling</extracomment>
            <translation>Spline cúbico</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lanczos</source>
            <extracomment>option lanczos of resampling</extracomment>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Average</source>
            <extracomment>option average of resampling</extracomment>
            <translation>Promedio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Root mean square</source>
            <extracomment>option rms of resampling</extracomment>
            <translation>Media cuadrática</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Mode</source>
            <extracomment>option mode of resampling</extracomment>
            <translation>Moda</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Maximum</source>
            <extracomment>option max of resampling</extracomment>
            <translation>Máximo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Minimum</source>
            <extracomment>option min of resampling</extracomment>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Median</source>
            <extracomment>option med of resampling</extracomment>
            <translation>Mediana</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>First quartile</source>
            <extracomment>option q1 of resampling</extracomment>
            <translation>Primer cuartil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Third quartile</source>
            <extracomment>option q3 of resampling</extracomment>
            <translation>Tercer cuartil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Sum</source>
            <extracomment>option sum of resampling</extracomment>
            <translation>Suma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData in statistics</source>
            <extracomment>label of nodata_in_statistics</extracomment>
            <translation>NoData en las estadísticas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where a statistic of several values of a pixel, as in mean(b*), is NoData; where only all are, those that are NoData are left out.</source>
            <extracomment>help of nodata_in_statistics</extracomment>
            <translation>Dónde una estadística de varios valores de un píxel, como en mean(b*), es NoData; donde solo lo es si lo son todos, los que son NoData se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where any value is NoData</source>
            <extracomment>option any of nodata_in_statistics</extracomment>
            <translation>Donde algún valor es NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where all values are NoData</source>
            <extracomment>option all of nodata_in_statistics</extracomment>
            <translation>Donde todos los valores son NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Names of the rasters</source>
            <extracomment>label of names</extracomment>
            <translation>Nombres de los rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What the expression calls them, in their order; by default the names of the layers, and elsewhere of the files.</source>
            <extracomment>help of names</extracomment>
            <translation>Cómo los llama la expresión, en su orden; por defecto los nombres de las capas y, en otro caso, de los archivos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Current band set</source>
            <extracomment>label of bandset_number</extracomment>
            <translation>Conjunto de bandas actual</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The place of the raster or band set that "bandset#b1" and roles mean; by default the first, or all together where each has one band.</source>
            <extracomment>help of bandset_number</extracomment>
            <translation>El lugar del ráster o conjunto de bandas al que se refieren "bandset#b1" y los roles; por defecto el primero, o todos juntos si cada uno tiene una banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData numbers count</source>
            <extracomment>label of nodata_as_value</extracomment>
            <translation>Los números NoData cuentan</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Takes the numbers under NoData as values.</source>
            <extracomment>help of nodata_as_value</extracomment>
            <translation>Toma como valores los números bajo NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Further NoData value</source>
            <extracomment>label of extra_nodata</extracomment>
            <translation>Valor NoData adicional</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>A stored number that means NoData in all rasters besides their own.</source>
            <extracomment>help of extra_nodata</extracomment>
            <translation>Un número almacenado que significa NoData en todos los rásteres, además de los suyos propios.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of another raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Cuadrícula de otro ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Gives the grid of the output, in place of one of the rasters.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Da la cuadrícula de la salida, en lugar de uno de los rásteres.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Size of the pixels</source>
            <extracomment>label of resolution</extracomment>
            <translation>Tamaño de los píxeles</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Width and height of the pixels of the output, or one number for both; by default those of the chosen grid.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Ancho y alto de los píxeles de la salida, o un número para ambos; por defecto los de la cuadrícula elegida.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>units of the coordinate system</source>
            <extracomment>unit of resolution</extracomment>
            <translation>unidades del sistema de coordenadas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Ground covered</source>
            <extracomment>label of coverage</extracomment>
            <translation>Terreno cubierto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The ground that the output covers where rasters are brought to one grid: that of the raster that gives the grid, all that any raster covers, or what all of them cover.</source>
            <extracomment>help of coverage</extracomment>
            <translation>El terreno que cubre la salida cuando los rásteres se llevan a una cuadrícula: el del ráster que da la cuadrícula, todo lo que cubre algún ráster, o lo que cubren todos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the raster that gives the grid</source>
            <extracomment>option grid of coverage</extracomment>
            <translation>El del ráster que da la cuadrícula</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All that any raster covers</source>
            <extracomment>option union of coverage</extracomment>
            <translation>Todo lo que cubre algún ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What all rasters cover</source>
            <extracomment>option intersection of coverage</extracomment>
            <translation>Lo que cubren todos los rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Extent</source>
            <extracomment>label of extent</extracomment>
            <translation>Extensión</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The output is cut to this extent, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>La salida se recorta a esta extensión, ajustada hacia fuera a píxeles enteros.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One pixel</source>
            <extracomment>label of point</extracomment>
            <translation>Un solo píxel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes only the pixel that this point lies in.</source>
            <extracomment>help of point</extracomment>
            <translation>Calcula solo el píxel en el que está este punto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Output type</source>
            <extracomment>label of output_type</extracomment>
            <translation>Tipo de la salida</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Type of the numbers of the output; automatic is the smallest that holds them.</source>
            <extracomment>help of output_type</extracomment>
            <translation>Tipo de los números de la salida; automático es el más pequeño en el que caben.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Automatic</source>
            <extracomment>option automatic of output_type</extracomment>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Byte (8 bits unsigned)</source>
            <extracomment>option uint8 of output_type</extracomment>
            <translation>Byte (8 bits sin signo)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits signed</source>
            <extracomment>option int16 of output_type</extracomment>
            <translation>16 bits con signo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits unsigned</source>
            <extracomment>option uint16 of output_type</extracomment>
            <translation>16 bits sin signo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits signed</source>
            <extracomment>option int32 of output_type</extracomment>
            <translation>32 bits con signo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits unsigned</source>
            <extracomment>option uint32 of output_type</extracomment>
            <translation>32 bits sin signo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits signed</source>
            <extracomment>option int64 of output_type</extracomment>
            <translation>64 bits con signo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits unsigned</source>
            <extracomment>option uint64 of output_type</extracomment>
            <translation>64 bits sin signo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits floating point</source>
            <extracomment>option float32 of output_type</extracomment>
            <translation>Coma flotante de 32 bits</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits floating point</source>
            <extracomment>option float64 of output_type</extracomment>
            <translation>Coma flotante de 64 bits</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData value</source>
            <extracomment>label of nodata_value</extracomment>
            <translation>Valor NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The number that means NoData in the output; by default that of the input where no result can be it, otherwise another.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>El número que significa NoData en la salida; por defecto el de la entrada si ningún resultado puede serlo, y si no, otro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Scale</source>
            <extracomment>label of output_scale</extracomment>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Stored number = (value - offset) / scale, rounded.</source>
            <extracomment>help of output_scale</extracomment>
            <translation>Número almacenado = (valor - desplazamiento) / escala, redondeado.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Offset</source>
            <extracomment>label of output_offset</extracomment>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Result</source>
            <extracomment>label of output</extracomment>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Raster with a band for each result.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda para cada resultado.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder of results</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Carpeta de resultados</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder that receives each result as a raster of its own type, under its name.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Carpeta que recibe cada resultado como un ráster de su propio tipo, con su nombre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lowest value of the first result</source>
            <extracomment>label of the result minimum</extracomment>
            <translation>Valor más bajo del primer resultado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Highest value of the first result</source>
            <extracomment>label of the result maximum</extracomment>
            <translation>Valor más alto del primer resultado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Pixels of the first result with a value</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Píxeles del primer resultado con un valor</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The language of expressions</source>
            <extracomment>title of a page</extracomment>
            <translation>El lenguaje de las expresiones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster calculator</source>
            <extracomment>search word</extracomment>
            <translation>calculadora ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>map algebra</source>
            <extracomment>search word</extracomment>
            <translation>álgebra de mapas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>band math</source>
            <extracomment>search word</extracomment>
            <translation>matemática de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>expression</source>
            <extracomment>search word</extracomment>
            <translation>expresión</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster algebra</source>
            <extracomment>search word</extracomment>
            <translation>álgebra de ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>index</source>
            <extracomment>search word</extracomment>
            <translation>índice</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>ndvi</source>
            <extracomment>search word</extracomment>
            <translation>ndvi</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Band classification</source>
            <extracomment>title</extracomment>
            <translation>Clasificación de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Classifies rasters by training polygons or points, a catalogue of signatures, or a saved model.</source>
            <extracomment>summary</extracomment>
            <translation>Clasifica rásteres mediante polígonos o puntos de entrenamiento, un catálogo de firmas o un modelo guardado.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The pixels whose centre lies in the training features give each class a signature: mean and covariance of the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of the file are applied first, so distances and thresholds are in physical units. On a tie the class with the lowest number wins.</source>
            <extracomment>help</extracomment>
            <translation>Los píxeles cuyo centro cae en los objetos de entrenamiento dan a cada clase una firma: media y covarianza de las bandas. Cada píxel toma después la clase de mínima distancia euclídea a la media, de máxima verosimilitud bajo una distribución normal, o de mínimo ángulo espectral. Un píxel dentro de objetos de varias clases no entrena ninguna; un objeto que no contiene ningún centro de píxel se omite con una advertencia. Un píxel que es NoData en alguna banda sigue siendo NoData. La clase 0 se da a los píxeles que no cumplen el umbral. La escala y el desplazamiento del archivo se aplican primero, de modo que distancias y umbrales están en unidades físicas. En caso de empate gana la clase de número más bajo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A catalogue of signatures may stand in place of the training areas; of its signatures those that are selected count. A class may have several, and the best single one wins for it. Their bands are found in the rasters by name, else by wavelength, else by role, else by order with a warning.</source>
            <extracomment>help</extracomment>
            <translation>En lugar de las áreas de entrenamiento puede darse un catálogo de firmas; de sus firmas cuentan las seleccionadas. Una clase puede tener varias, y la mejor de ellas por sí sola decide por la clase. Sus bandas se buscan en los rásteres por nombre; si no, por longitud de onda; si no, por rol; y si no, por orden, con una advertencia.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The other methods learn from up to a number of pixels of each class, as the training tool of the method does, and give the map that classify makes of its model. Their training tools have further settings. Random forest, support vector machine, neural network and gradient boosting are trained by scikit-learn; a saved model is applied without it.</source>
            <extracomment>help</extracomment>
            <translation>Los demás métodos aprenden de hasta cierto número de píxeles de cada clase, como la herramienta de entrenamiento del método, y dan el mapa que la herramienta Clasificar hace con su modelo. Sus herramientas de entrenamiento tienen más ajustes. El bosque aleatorio, la máquina de vectores de soporte, la red neuronal y la potenciación del gradiente los entrena scikit-learn; un modelo guardado se aplica sin él.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>With folds, the training is validated, by training features, by single pixels and, if asked for, in space; the report tells them all. These are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>Con particiones, el entrenamiento se valida: por objetos de entrenamiento, por píxeles individuales y, si se pide, espacialmente; el informe da todos los resultados. Estos índices son solo de los objetos de entrenamiento; la exactitud de un mapa se evalúa con una muestra independiente.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order, or those of the catalogue or model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula; se toman todas las bandas en su orden, o las del catálogo o del modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the class: whole numbers other than 0, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Campo con la clase: números enteros distintos de 0, o nombres, que se numeran desde 1 en orden alfabético.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Campo del nombre de clase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the class.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Campo con el nombre de la clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Campo del color de clase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the colour of the class on the map, as #rrggbb; a macroclass takes that of its first class.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Campo con el color de la clase en el mapa, como #rrggbb; una macroclase toma el de su primera clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass field</source>
            <extracomment>label of macroclass_field</extracomment>
            <translation>Campo de macroclase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the number of the macroclass that the class belongs to.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Campo con el número de la macroclase a la que pertenece la clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass name field</source>
            <extracomment>label of macroclass_name_field</extracomment>
            <translation>Campo del nombre de macroclase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the macroclass.</source>
            <extracomment>help of macroclass_name_field</extracomment>
            <translation>Campo con el nombre de la macroclase.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Label by macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Etiquetar por macroclase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the macroclass of the winning class instead of the class. Methods that know no signatures learn the macroclasses themselves.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Escribe la macroclase de la clase ganadora en lugar de la clase. Los métodos que no conocen firmas aprenden las macroclases mismas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Catálogo de firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas, for the first three methods: signatures of the classes, from the signatures tool or any spectral library that the import reads.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>En lugar de áreas de entrenamiento, para los tres primeros métodos: firmas de las clases, de la herramienta de firmas o de cualquier biblioteca espectral que la importación lea.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Saved model</source>
            <extracomment>label of model</extracomment>
            <translation>Modelo guardado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas: a model file that this tool or a training tool has written. It has its own method and settings.</source>
            <extracomment>help of model</extracomment>
            <translation>En lugar de áreas de entrenamiento: un archivo de modelo que ha escrito esta herramienta o una de entrenamiento. Tiene su propio método y sus propios ajustes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Method</source>
            <extracomment>label of method</extracomment>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How the class of a pixel is found.</source>
            <extracomment>help of method</extracomment>
            <translation>Cómo se encuentra la clase de un píxel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance</source>
            <extracomment>option minimum_distance of method</extracomment>
            <translation>Mínima distancia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Maximum likelihood</source>
            <extracomment>option maximum_likelihood of method</extracomment>
            <translation>Máxima verosimilitud</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Spectral angle mapping</source>
            <extracomment>option spectral_angle of method</extracomment>
            <translation>Mapeo de ángulo espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest</source>
            <extracomment>option random_forest of method</extracomment>
            <translation>Bosque aleatorio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine</source>
            <extracomment>option support_vector_machine of method</extracomment>
            <translation>Máquina de vectores de soporte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network</source>
            <extracomment>option multilayer_perceptron of method</extracomment>
            <translation>Red neuronal</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours</source>
            <extracomment>option nearest_neighbours of method</extracomment>
            <translation>Vecinos más cercanos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Gradient boosting</source>
            <extracomment>option gradient_boosting of method</extracomment>
            <translation>Potenciación del gradiente</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold</source>
            <extracomment>label of threshold</extracomment>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance: the largest distance that is still classified. Spectral angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still classified. A pixel exactly at the threshold is classified.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Mínima distancia: la mayor distancia que aún se clasifica. Ángulo espectral: el mayor ángulo en grados. Máxima verosimilitud: la parte, en por ciento, de los píxeles propios de cada clase que se deja fuera en su margen. Todos los demás: la menor probabilidad, de 0 a 1, que aún se clasifica. Un píxel exactamente en el umbral se clasifica.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold field</source>
            <extracomment>label of threshold_field</extracomment>
            <translation>Campo de umbral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with a threshold for each class, in place of one for all; empty is none. For the first three methods.</source>
            <extracomment>help of threshold_field</extracomment>
            <translation>Campo con un umbral para cada clase, en lugar de uno para todas; vacío significa ninguno. Para los tres primeros métodos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Thresholds of the catalogue</source>
            <extracomment>label of catalogue_thresholds</extracomment>
            <translation>Umbrales del catálogo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes for each class the threshold that its signature in the catalogue has for the method, in place of one for all.</source>
            <extracomment>help of catalogue_thresholds</extracomment>
            <translation>Toma para cada clase el umbral que su firma tiene en el catálogo para el método, en lugar de uno para todas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Prior probabilities</source>
            <extracomment>label of priors</extracomment>
            <translation>Probabilidades a priori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>For maximum likelihood: class=weight for every class, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Para la máxima verosimilitud: clase=peso para cada clase, como 1=0.2, 2=0.5, 3=0.3; se escalan a la suma 1. Si se omiten, todas las clases son igual de probables.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Bosque aleatorio: número de árboles</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many trees; with one against the rest, of each class.</source>
            <extracomment>help of trees</extracomment>
            <translation>Cuántos árboles; con uno contra el resto, de cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>trees</source>
            <extracomment>unit of trees</extracomment>
            <translation>árboles</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Bosque aleatorio: bandas por división</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many bands are drawn for a split; left out, the square root of their number.</source>
            <extracomment>help of bands_per_split</extracomment>
            <translation>Cuántas bandas se sortean para una división; si se omite, la raíz cuadrada de su número.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>bands</source>
            <extracomment>unit of bands_per_split</extracomment>
            <translation>bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Bosque aleatorio: nodo más pequeño que se divide</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A node with fewer training pixels is a leaf.</source>
            <extracomment>help of min_samples_split</extracomment>
            <translation>Un nodo con menos píxeles de entrenamiento es una hoja.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: one against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Bosque aleatorio: una contra el resto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Grows a forest for each class against all others.</source>
            <extracomment>help of one_vs_rest</extracomment>
            <translation>Hace crecer un bosque para cada clase contra todas las demás.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Máquina de vectores de soporte: coste</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The C: what a training pixel on the wrong side of the border costs. A large one fits the training pixels closely.</source>
            <extracomment>help of cost</extracomment>
            <translation>La C: lo que cuesta un píxel de entrenamiento en el lado equivocado de la frontera. Una grande se ajusta estrechamente a los píxeles de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Máquina de vectores de soporte: kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The shape of the borders.</source>
            <extracomment>help of kernel</extracomment>
            <translation>La forma de las fronteras.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Radial basis function</source>
            <extracomment>option rbf of kernel</extracomment>
            <translation>Función de base radial</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear</source>
            <extracomment>option linear of kernel</extracomment>
            <translation>Lineal</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Polynomial</source>
            <extracomment>option polynomial of kernel</extracomment>
            <translation>Polinómico</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Sigmoid</source>
            <extracomment>option sigmoid of kernel</extracomment>
            <translation>Sigmoide</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>Máquina de vectores de soporte: gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How fast the influence of a training pixel fades; left out, 1 / (number of bands x variance of all values).</source>
            <extracomment>help of gamma</extracomment>
            <translation>Lo rápido que se desvanece la influencia de un píxel de entrenamiento; si se omite, 1 / (número de bandas x varianza de todos los valores).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Red neuronal: capas ocultas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number of units of each hidden layer, such as 100 or 50, 20.</source>
            <extracomment>help of hidden_layers</extracomment>
            <translation>Número de unidades de cada capa oculta, como 100 o 50, 20.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>units</source>
            <extracomment>unit of hidden_layers</extracomment>
            <translation>unidades</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Red neuronal: activación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a unit makes of its sum.</source>
            <extracomment>help of activation</extracomment>
            <translation>Lo que una unidad hace de su suma.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Rectified linear</source>
            <extracomment>option relu of activation</extracomment>
            <translation>Lineal rectificada</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Hyperbolic tangent</source>
            <extracomment>option tanh of activation</extracomment>
            <translation>Tangente hiperbólica</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Logistic</source>
            <extracomment>option logistic of activation</extracomment>
            <translation>Logística</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None</source>
            <extracomment>option identity of activation</extracomment>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Red neuronal: lote</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels of one step; left out, 200.</source>
            <extracomment>help of batch</extracomment>
            <translation>Píxeles de entrenamiento de un paso; si se omite, 200.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Red neuronal, potenciación: penalización</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Of the squared weights of the network, or values of the leaves: a large one gives smooth borders. Left out, 0.0001 or 0.</source>
            <extracomment>help of penalty</extracomment>
            <translation>De los pesos al cuadrado de la red, o de los valores de las hojas: una grande da límites suaves. Si se omite, 0.0001 o 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Red neuronal, potenciación: tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How far the first steps of the network go, or what each tree counts. Left out, 0.001 or 0.1.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Lo lejos que llegan los primeros pasos de la red, o lo que cuenta cada árbol. Si se omite, 0.001 o 0.1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Red neuronal, potenciación: rondas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many rounds of the network at most, or of growing trees. Left out, 200 or 100.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Cuántas rondas de la red como máximo, o de crecimiento de árboles. Si se omite, 200 o 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>rounds</source>
            <extracomment>unit of rounds</extracomment>
            <translation>rondas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours: neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Vecinos más cercanos: vecinos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels decide.</source>
            <extracomment>help of neighbours</extracomment>
            <translation>Cuántos píxeles de entrenamiento deciden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Normalisation</source>
            <extracomment>label of normalization</extracomment>
            <translation>Normalización</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range. The method needs z score where it is a support vector machine, a neural network or nearest neighbours. Trees need none and take none.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Lleva las bandas a una escala común según los píxeles de entrenamiento: la puntuación z resta su media y divide por su desviación estándar, el escalado lineal resta su mínimo y divide por su rango. El método necesita la puntuación z si es una máquina de vectores de soporte, una red neuronal o vecinos más cercanos. Los árboles no necesitan ninguna y no usan ninguna.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>As the method needs</source>
            <extracomment>option automatic of normalization</extracomment>
            <translation>Según necesite el método</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Z score</source>
            <extracomment>option z_score of normalization</extracomment>
            <translation>Puntuación z</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear scaling</source>
            <extracomment>option linear_scaling of normalization</extracomment>
            <translation>Escalado lineal</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class weight</source>
            <extracomment>label of class_weight</extracomment>
            <translation>Peso de las clases</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of a class counts: all the same, or the less the more pixels its class has, so that all classes count the same together.</source>
            <extracomment>help of class_weight</extracomment>
            <translation>Cuánto cuenta un píxel de entrenamiento de una clase: todos lo mismo, o tanto menos cuantos más píxeles tiene su clase, de modo que todas las clases cuentan en conjunto lo mismo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All pixels the same</source>
            <extracomment>option equal of class_weight</extracomment>
            <translation>Todos los píxeles lo mismo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All classes the same</source>
            <extracomment>option balanced of class_weight</extracomment>
            <translation>Todas las clases lo mismo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Weights by class</source>
            <extracomment>label of class_weights</extracomment>
            <translation>Pesos por clase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of each class counts, in place of the choice above: class=weight for every class, such as 1=1, 2=2.5.</source>
            <extracomment>help of class_weights</extracomment>
            <translation>Cuánto cuenta un píxel de entrenamiento de cada clase, en lugar de la elección anterior: clase=peso para cada clase, como 1=1, 2=2.5.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Find the best settings</source>
            <extracomment>label of find_best</extracomment>
            <translation>Buscar los mejores ajustes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Tries other values of the most important settings, and keeps those with the highest mean accuracy of the classes, cross-validated by training features. This takes many times as long.</source>
            <extracomment>help of find_best</extracomment>
            <translation>Prueba otros valores de los ajustes más importantes, y conserva los de mayor exactitud media de las clases, con validación cruzada por objetos de entrenamiento. Esto tarda muchas veces más.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels of a class are taken at most, drawn at random. Left out, all for the first three methods, 2000 for support vector machine and nearest neighbours, and 10000 for the others.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Cuántos píxeles de entrenamiento de una clase se toman como máximo, sorteados al azar. Si se omite, todos para los tres primeros métodos, 2000 para máquina de vectores de soporte y vecinos más cercanos, y 10000 para los demás.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Same number of every class</source>
            <extracomment>label of balanced</extracomment>
            <translation>El mismo número de cada clase</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes of each class as many training pixels as the smallest class has.</source>
            <extracomment>help of balanced</extracomment>
            <translation>Toma de cada clase tantos píxeles de entrenamiento como tiene la clase más pequeña.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Trains with every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Entrena con cada píxel que toca un polígono, en lugar de aquellos cuyo centro está dentro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folds of the validation</source>
            <extracomment>label of folds</extracomment>
            <translation>Particiones de la validación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Into how many parts the training features are divided, each to be judged by what the others teach; 0 is no validation.</source>
            <extracomment>help of folds</extracomment>
            <translation>En cuántas partes se dividen los objetos de entrenamiento, cada una juzgada por lo que enseñan las demás; 0 es sin validación.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Validation in space</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Validación espacial</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Adds a validation that keeps the neighbours of a judged training feature from teaching: all features of a square block are judged together, or the training pixels near those judged are left out meanwhile. It takes half as long as the others together.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Añade una validación que impide que enseñen los vecinos de un objeto de entrenamiento juzgado: todos los objetos de un bloque cuadrado se juzgan juntos, o los píxeles de entrenamiento cercanos a los juzgados se dejan fuera mientras tanto. Tarda la mitad que las otras juntas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None, by training features alone</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Ninguna, solo por objetos de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach (exactly the distance teaches). Left out or 0, it is taken from the range of the variogram of the errors by training features: twice the range for blocks, the range for a buffer.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Lado de los bloques, o la distancia a partir de la cual los píxeles de entrenamiento enseñan (exactamente a esa distancia, enseñan). Si se omite o es 0, se toma del alcance del variograma de los errores por objetos de entrenamiento: el doble del alcance para bloques, el alcance para un búfer.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number that all random choices follow from; the same seed gives the same model.</source>
            <extracomment>help of seed</extracomment>
            <translation>Número del que se siguen todas las elecciones al azar; la misma semilla da el mismo modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Train only</source>
            <extracomment>label of only_fit</extracomment>
            <translation>Solo entrenar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the model and no map.</source>
            <extracomment>help of only_fit</extracomment>
            <translation>Escribe el modelo y ningún mapa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class raster with names and colours.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster de clases con nombres y colores.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Confidence</source>
            <extracomment>label of output_confidence</extracomment>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Raster of the distance, the posterior probability, or the angle in degrees, of the winning class; by the other methods of its probability.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Ráster de la distancia, la probabilidad a posteriori o el ángulo en grados de la clase ganadora; con los demás métodos, de su probabilidad.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature rasters</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Rásteres de firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folder that receives a raster of distance, discriminant or angle for each class. For the first three methods.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Carpeta que recibe un ráster de distancia, discriminante o ángulo para cada clase. Para los tres primeros métodos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>File that keeps the model for the classify tool; it holds no code.</source>
            <extracomment>help of output_model</extracomment>
            <translation>Archivo que guarda el modelo para la herramienta de clasificar; no contiene código.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Table of the error matrices of the validation.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla de las matrices de error de la validación.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Report</source>
            <extracomment>label of output_html</extracomment>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Page with classes, settings, validation and importance of the bands.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con las clases, los ajustes, la validación y la importancia de las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Píxeles de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by training features</source>
            <extracomment>label of the result accuracy</extracomment>
            <translation>Exactitud global por objetos de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by single pixels</source>
            <extracomment>label of the result accuracy_at_random</extracomment>
            <translation>Exactitud global por píxeles individuales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Optimism of the accuracy by single pixels</source>
            <extracomment>label of the result optimism</extracomment>
            <translation>Optimismo de la exactitud por píxeles individuales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy in space</source>
            <extracomment>label of the result accuracy_in_space</extracomment>
            <translation>Exactitud global en la validación espacial</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Distance of the validation in space</source>
            <extracomment>label of the result distance_in_space</extracomment>
            <translation>Distancia de la validación espacial</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Range of the errors</source>
            <extracomment>label of the result error_range</extracomment>
            <translation>Alcance de los errores</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Out-of-bag accuracy</source>
            <extracomment>label of the result out_of_bag_accuracy</extracomment>
            <translation>Exactitud fuera de bolsa</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>land cover</source>
            <extracomment>search word</extracomment>
            <translation>cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>maximum likelihood</source>
            <extracomment>search word</extracomment>
            <translation>máxima verosimilitud</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>random forest</source>
            <extracomment>search word</extracomment>
            <translation>bosque aleatorio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>support vector machine</source>
            <extracomment>search word</extracomment>
            <translation>máquina de vectores de soporte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>spectral angle</source>
            <extracomment>search word</extracomment>
            <translation>ángulo espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>signature</source>
            <extracomment>search word</extracomment>
            <translation>firma espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>training</source>
            <extracomment>search word</extracomment>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip rasters</source>
            <extracomment>title</extracomment>
            <translation>Recortar rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Cuts rasters to an extent, to polygons, or to each of several groups of polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Recorta rásteres según una extensión, según polígonos, o según cada uno de varios grupos de polígonos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The output lies on the pixels of the input: an extent, and the box around polygons, is snapped outward to whole pixels, and no value is resampled. Pixels whose centre lies outside all polygons become NoData, and NoData pixels stay so. Extent and polygons may be in another coordinate system; their edges are bent as it asks for. With a field, each of its values gets a raster of its own too, cut to its polygons: numbers and texts, features without a value aside. Names, units, wavelengths, scales, offsets and classes are kept, and whole numbers are exact.</source>
            <extracomment>help</extracomment>
            <translation>La salida está sobre los píxeles de la entrada: una extensión, y la caja alrededor de los polígonos, se ajusta hacia fuera a píxeles enteros, y ningún valor se remuestrea. Los píxeles cuyo centro está fuera de todos los polígonos pasan a NoData, y los píxeles NoData siguen siéndolo. La extensión y los polígonos pueden estar en otro sistema de coordenadas; sus bordes se curvan como este lo pide. Con un campo, cada uno de sus valores recibe también un ráster propio, recortado a sus polígonos: números y textos, dejando aparte los objetos sin valor. Se conservan nombres, unidades, longitudes de onda, escalas, desplazamientos y clases, y los números enteros son exactos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>One raster or several on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster o varios sobre una misma cuadrícula; se toman todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Extent to keep; with polygons too, what both hold.</source>
            <extracomment>help of extent</extracomment>
            <translation>Extensión que se conserva; si además hay polígonos, lo que ambos contienen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Polygons</source>
            <extracomment>label of vector</extracomment>
            <translation>Polígonos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Layer with the polygons to keep.</source>
            <extracomment>help of vector</extracomment>
            <translation>Capa con los polígonos que se conservan.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field</source>
            <extracomment>label of field</extracomment>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field whose values each get a raster in the folder.</source>
            <extracomment>help of field</extracomment>
            <translation>Campo cuyos valores reciben cada uno un ráster en la carpeta.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Every pixel touched</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Cada píxel tocado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Keep every pixel that a polygon touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Conserva cada píxel que toca un polígono, no solo aquellos cuyo centro está dentro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End at the polygons</source>
            <extracomment>label of crop</extracomment>
            <translation>Terminar en los polígonos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End the output at the polygons; otherwise it covers the extent, or all of the input, with NoData outside them.</source>
            <extracomment>help of crop</extracomment>
            <translation>Termina la salida en los polígonos; si no, cubre la extensión, o toda la entrada, con NoData fuera de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The number that means NoData in the output. By default it is that of the input where its bands share one, and otherwise one that no pixel has, in a wider type where all numbers may occur. A valid pixel must not have it.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>El número que significa NoData en la salida. Por defecto es el de la entrada si sus bandas comparten uno, y si no, uno que ningún píxel tiene, en un tipo más amplio si pueden aparecer todos los números. Un píxel válido no debe tenerlo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip</source>
            <extracomment>label of output</extracomment>
            <translation>Recorte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Raster with a band for each band of the input.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda por cada banda de la entrada.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder by value</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Carpeta por valor</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder that receives a raster for each value of the field, named after raster, field and value.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Carpeta que recibe un ráster para cada valor del campo, nombrado por el ráster, el campo y el valor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Rows</source>
            <extracomment>label of the result rows</extracomment>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Columns</source>
            <extracomment>label of the result columns</extracomment>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Grids and resampling</source>
            <extracomment>title of a page</extracomment>
            <translation>Cuadrículas y remuestreo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>clip</source>
            <extracomment>search word</extracomment>
            <translation>recorte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>crop</source>
            <extracomment>search word</extracomment>
            <translation>recortar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>cut</source>
            <extracomment>search word</extracomment>
            <translation>cortar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>subset</source>
            <extracomment>search word</extracomment>
            <translation>subconjunto</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>area of interest</source>
            <extracomment>search word</extracomment>
            <translation>área de interés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>mask by polygon</source>
            <extracomment>search word</extracomment>
            <translation>máscara por polígono</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>split by field</source>
            <extracomment>search word</extracomment>
            <translation>dividir por campo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Band clustering</source>
            <extracomment>title</extracomment>
            <translation>Agrupamiento (clustering) de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds clusters of similar pixels in rasters, without training areas, and writes them as a class map.</source>
            <extracomment>summary</extracomment>
            <translation>Encuentra clústeres de píxeles similares en rásteres, sin áreas de entrenamiento, y los escribe como mapa de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to the mean of its pixels, until no centre moves by more than the threshold. A cluster that is left without pixels begins anew at the pixel that lies farthest from its centre. By spectral angle a centre is the direction of the mean of the spectra brought to length 1; a pixel that is zero in all bands has no angle, and becomes class 0.</source>
            <extracomment>help</extracomment>
            <translation>Cada iteración asigna cada píxel a su centro más cercano, el primero si varios están igual de cerca, y desplaza cada centro a la media de sus píxeles, hasta que ningún centro se mueve más que el umbral. Un clúster que queda sin píxeles empieza de nuevo en el píxel más alejado de su centro. Con el ángulo espectral, un centro es la dirección de la media de los espectros llevados a longitud 1; un píxel que es cero en todas las bandas no tiene ángulo, y recibe la clase 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>By mini-batches an iteration takes the next pixels of a random order, and a centre is the mean of all pixels so far that were sorted to it.</source>
            <extracomment>help</extracomment>
            <translation>Con minilotes, una iteración toma los siguientes píxeles de un orden aleatorio, y un centro es la media de todos los píxeles que se le han asignado hasta entonces.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA first drops clusters that are too small, whose pixels go to others in the next iteration. In odd iterations, and while there are no more than half the wanted clusters, it splits those that deviate too much in a band, one standard deviation apart, if their pixels lie farther from the centre than usual, and they have more than twice the least number of pixels and two; where nothing was split it merges clusters that are too near, the nearest first. While there are no more than half the wanted clusters, place and number of the pixels do not count. In the last iteration it does neither. The root mean square of distances takes the place of their mean.</source>
            <extracomment>help</extracomment>
            <translation>ISODATA descarta primero los clústeres demasiado pequeños, cuyos píxeles pasan a otros en la iteración siguiente. En las iteraciones impares, y mientras no haya más de la mitad de los clústeres deseados, divide los que se desvían demasiado en una banda, en dos separados por una desviación estándar, si sus píxeles están más lejos del centro de lo habitual y son más que el doble del número mínimo más dos; donde no se dividió nada, une los clústeres demasiado cercanos, primero los más cercanos. Mientras no haya más de la mitad de los clústeres deseados, la posición y el número de los píxeles no cuentan. En la última iteración no hace ni lo uno ni lo otro. La raíz de la media cuadrática de las distancias ocupa el lugar de su media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The clusters are numbered from dark to bright, by the mean of the centre over the bands, so that another order of the bands gives the same numbers. Scale and offset of the files are applied first. A pixel that is NoData in any band takes part in nothing and stays NoData. The silhouette tells, from -1 to 1, how much nearer pixels are to their own cluster than to the next (Rousseeuw). All sums are exact, so that the map does not depend on memory or threads; pixels that fit into four tenths of the memory are kept there, others are read anew in every iteration. Where values are normalised, or compared by angle, they are kept in single precision while the clusters are found.</source>
            <extracomment>help</extracomment>
            <translation>Los clústeres se numeran de oscuro a claro, según la media del centro sobre las bandas, de modo que otro orden de las bandas da los mismos números. La escala y el desplazamiento de los archivos se aplican primero. Un píxel que es NoData en alguna banda no participa en nada y sigue siendo NoData. La silueta dice, de -1 a 1, cuánto más cerca están los píxeles de su propio clúster que del siguiente (Rousseeuw). Todas las sumas son exactas, de modo que el mapa no depende de la memoria ni de los hilos; los píxeles que caben en cuatro décimas partes de la memoria se guardan en ella, los demás se leen de nuevo en cada iteración. Si los valores se normalizan, o se comparan por el ángulo, se guardan en precisión simple mientras se buscan los clústeres.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula; se toman todas las bandas, en orden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Full k-means looks at all pixels in each iteration, by mini-batches at a few of them; ISODATA also splits, merges and drops clusters.</source>
            <extracomment>help of method</extracomment>
            <translation>k-means completo mira todos los píxeles en cada iteración, por minilotes unos pocos; ISODATA además divide, une y descarta clústeres.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means</source>
            <extracomment>option k_means of method</extracomment>
            <translation>k-means</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means by mini-batches</source>
            <extracomment>option mini_batch of method</extracomment>
            <translation>k-means por minilotes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA</source>
            <extracomment>option isodata of method</extracomment>
            <translation>ISODATA</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance</source>
            <extracomment>label of distance</extracomment>
            <translation>Distancia</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>What makes pixels similar: the Euclidean distance of their spectra, or the angle between them, whatever the brightness.</source>
            <extracomment>help of distance</extracomment>
            <translation>Lo que hace similares a los píxeles: la distancia euclídea de sus espectros, o el ángulo entre ellos, sea cual sea el brillo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Euclidean distance</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Distancia euclídea</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Spectral angle</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Ángulo espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters</source>
            <extracomment>label of clusters</extracomment>
            <translation>Número de clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many clusters are found; for ISODATA, how many are striven for.</source>
            <extracomment>help of clusters</extracomment>
            <translation>Cuántos clústeres se buscan; con ISODATA, a cuántos se aspira.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>clusters</source>
            <extracomment>unit of clusters</extracomment>
            <translation>clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>First centres</source>
            <extracomment>label of seeds</extracomment>
            <translation>Primeros centros</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels drawn at random; pixels far from each other, drawn by k-means++; the middles of equal parts of the range of every band; or from the mean less one standard deviation to the mean and one.</source>
            <extracomment>help of seeds</extracomment>
            <translation>Píxeles sorteados al azar; píxeles alejados entre sí, sorteados con k-means++; los puntos medios de partes iguales del rango de cada banda; o desde la media menos una desviación estándar hasta la media más una.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Random pixels</source>
            <extracomment>option random of seeds</extracomment>
            <translation>Píxeles al azar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means++</source>
            <extracomment>option plus_plus of seeds</extracomment>
            <translation>k-means++</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Range of the bands</source>
            <extracomment>option band_mean of seeds</extracomment>
            <translation>Rango de las bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean and standard deviation</source>
            <extracomment>option standard_deviation of seeds</extracomment>
            <translation>Media y desviación estándar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of iterations</source>
            <extracomment>label of max_iterations</extracomment>
            <translation>Número máximo de iteraciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How often pixels are sorted to the centres, and the centres moved, at most.</source>
            <extracomment>help of max_iterations</extracomment>
            <translation>Cuántas veces, como máximo, se asignan los píxeles a los centros y se desplazan los centros.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>iterations</source>
            <extracomment>unit of max_iterations</extracomment>
            <translation>iteraciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Ends when no centre moves by more than this; exactly this ends too. In the unit of the values (of normalised values, if they are), for the spectral angle in degrees. By default a hundredth of the standard deviation over all bands, the root of their mean variance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Termina cuando ningún centro se mueve más que esto; exactamente esto también termina. En la unidad de los valores (de los valores normalizados, si lo están), para el ángulo espectral en grados. Por defecto, una centésima de la desviación estándar sobre todas las bandas, la raíz de su varianza media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Brings the bands to a common scale by all valid pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Lleva las bandas a una escala común según todos los píxeles válidos: la puntuación z resta su media y divide por su desviación estándar, el escalado lineal resta su mínimo y divide por su rango.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Given centres</source>
            <extracomment>label of signatures</extracomment>
            <translation>Centros dados</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads, whose values are the first centres: a cluster for each, numbered in their order but for ISODATA.</source>
            <extracomment>help of signatures</extracomment>
            <translation>Catálogo de firmas, o cualquier biblioteca espectral que la importación lea, cuyos valores son los primeros centros: un clúster para cada una, numerados en su orden salvo con ISODATA.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Typed centres</source>
            <extracomment>label of centres</extracomment>
            <translation>Centros escritos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The first centres in place of a catalogue: a line for each cluster, with a value for each band.</source>
            <extracomment>help of centres</extracomment>
            <translation>Los primeros centros en lugar de un catálogo: una línea para cada clúster, con un valor para cada banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels to find clusters with</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Píxeles para buscar los clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds the clusters with so many pixels, drawn at random, instead of all; each pixel of the map then gets the nearest centre.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Busca los clústeres con este número de píxeles, sorteados al azar, en lugar de todos; cada píxel del mapa recibe después el centro más cercano.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of a mini-batch</source>
            <extracomment>label of batch_size</extracomment>
            <translation>Píxeles de un minilote</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pixels each iteration by mini-batches looks at.</source>
            <extracomment>help of batch_size</extracomment>
            <translation>Cuántos píxeles mira cada iteración por minilotes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Least size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA drops clusters with fewer pixels; one of exactly this size stays.</source>
            <extracomment>help of min_size</extracomment>
            <translation>ISODATA descarta los clústeres con menos píxeles; uno de exactamente este tamaño se conserva.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Largest standard deviation</source>
            <extracomment>label of max_deviation</extracomment>
            <translation>Mayor desviación estándar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits clusters of which a band deviates by more; exactly this is not split. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of max_deviation</extracomment>
            <translation>ISODATA divide los clústeres en los que una banda se desvía más; con exactamente esto no se divide. En la unidad del umbral; por defecto, la mitad de la mayor desviación estándar que tiene una banda sobre todos los píxeles.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance to merge</source>
            <extracomment>label of merge_distance</extracomment>
            <translation>Distancia para unir</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA merges two clusters whose centres are nearer; exactly this is not merged. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of merge_distance</extracomment>
            <translation>ISODATA une dos clústeres cuyos centros están más cerca; con exactamente esto no se unen. En la unidad del umbral; por defecto, la mitad de la mayor desviación estándar que tiene una banda sobre todos los píxeles.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Merges in an iteration</source>
            <extracomment>label of max_merges</extracomment>
            <translation>Uniones en una iteración</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pairs of clusters ISODATA merges in one iteration at most.</source>
            <extracomment>help of max_merges</extracomment>
            <translation>Cuántos pares de clústeres une ISODATA como máximo en una iteración.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>pairs</source>
            <extracomment>unit of max_merges</extracomment>
            <translation>pares</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of clusters</source>
            <extracomment>label of max_clusters</extracomment>
            <translation>Número máximo de clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits no clusters beyond this number; by default twice the number striven for.</source>
            <extracomment>help of max_clusters</extracomment>
            <translation>ISODATA no divide clústeres más allá de este número; por defecto, el doble del número al que se aspira.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of the silhouette</source>
            <extracomment>label of silhouette_pixels</extracomment>
            <translation>Píxeles de la silueta</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>With how many pixels, drawn at random, the silhouette is computed; 0 is none.</source>
            <extracomment>help of silhouette_pixels</extracomment>
            <translation>Con cuántos píxeles, sorteados al azar, se calcula la silueta; 0 es ninguna.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers to compare</source>
            <extracomment>label of numbers</extracomment>
            <translation>Números que se comparan</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers of clusters for the table that compares them: each by k-means from k-means++ seeds, with up to 10000 pixels drawn at random. The map has the number asked for above all the same.</source>
            <extracomment>help of numbers</extracomment>
            <translation>Números de clústeres para la tabla que los compara: cada uno por k-means con semillas de k-means++, con hasta 10000 píxeles sorteados al azar. El mapa tiene de todos modos el número pedido arriba.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number that all random choices follow from; the same seed gives the same map.</source>
            <extracomment>help of seed</extracomment>
            <translation>Número del que se derivan todas las elecciones al azar; la misma semilla da el mismo mapa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clusters</source>
            <extracomment>label of output</extracomment>
            <translation>Clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Raster of the distance of each pixel to the centre of its cluster, or of the angle in degrees.</source>
            <extracomment>help of output_distance</extracomment>
            <translation>Ráster de la distancia de cada píxel al centro de su clúster, o del ángulo en grados.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Catálogo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of the signatures of the clusters on the map: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Catálogo de las firmas de los clústeres en el mapa: .json lo contiene todo, .csv todo menos las covarianzas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>File that keeps the centres as a model, with which the classify tool gives the same map.</source>
            <extracomment>help of output_model</extracomment>
            <translation>Archivo que guarda los centros como modelo, con el que la herramienta Clasificar da el mismo mapa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of clusters</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabla de clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each cluster its pixels on the map, the nearest other cluster and its distance, and the mean silhouette.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Para cada clúster, sus píxeles en el mapa, el otro clúster más cercano y su distancia, y la silueta media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of iterations</source>
            <extracomment>label of output_iterations</extracomment>
            <translation>Tabla de iteraciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each iteration the number of clusters, the pixels that moved to another, the longest way of a centre, the sum of squared distances, and what was begun anew, dropped, split or merged.</source>
            <extracomment>help of output_iterations</extracomment>
            <translation>Para cada iteración, el número de clústeres, los píxeles que pasaron a otro, el mayor desplazamiento de un centro, la suma de las distancias al cuadrado, y lo que empezó de nuevo, se descartó, se dividió o se unió.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparison of numbers</source>
            <extracomment>label of output_comparison</extracomment>
            <translation>Comparación de números</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each number of clusters to compare the sum of squared distances, the percentage of all that the clusters explain, the ratio of Calinski and Harabasz, and the mean silhouette.</source>
            <extracomment>help of output_comparison</extracomment>
            <translation>Para cada número de clústeres que se compara, la suma de las distancias al cuadrado, el porcentaje del total que los clústeres explican, la razón de Calinski y Harabasz, y la silueta media.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters found</source>
            <extracomment>label of the result clusters_found</extracomment>
            <translation>Número de clústeres encontrados</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Iterations</source>
            <extracomment>label of the result iterations_done</extracomment>
            <translation>Iteraciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Longest way of a centre in the last iteration</source>
            <extracomment>label of the result last_shift</extracomment>
            <translation>Mayor desplazamiento de un centro en la última iteración</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Sum of squared distances to the centres</source>
            <extracomment>label of the result inertia</extracomment>
            <translation>Suma de las distancias al cuadrado a los centros</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean silhouette</source>
            <extracomment>label of the result silhouette</extracomment>
            <translation>Silueta media</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustered pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Píxeles agrupados</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustering</source>
            <extracomment>title of a page</extracomment>
            <translation>Agrupamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>unsupervised classification</source>
            <extracomment>search word</extracomment>
            <translation>clasificación no supervisada</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>isodata</source>
            <extracomment>search word</extracomment>
            <translation>isodata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>mini-batch</source>
            <extracomment>search word</extracomment>
            <translation>minilotes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>segmentation</source>
            <extracomment>search word</extracomment>
            <translation>segmentación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>silhouette</source>
            <extracomment>search word</extracomment>
            <translation>silueta</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combine classes</source>
            <extracomment>title</extracomment>
            <translation>Combinar clases</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Numbers the combinations of the values of several rasters and gives their pixels and area.</source>
            <extracomment>summary</extracomment>
            <translation>Numera las combinaciones de los valores de varios rásteres y da sus píxeles y su superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Every combination of values that occurs at a pixel of all bands gets a number, from 1, in ascending order of the values: those of the first band first, then those of the second, and so on. Any number of bands of any type is told apart exactly. A pixel that is NoData in any band is NoData in the result and not counted. The table has a row for each combination: its number, its values, its pixels and its area in squared units of the coordinate system; in degrees areas are geodesic and in square metres. Class names make up the legend of the result, and further columns of the table. A scale and an offset in a file are applied to the values of the table.</source>
            <extracomment>help</extracomment>
            <translation>Cada combinación de valores que aparece en un píxel de todas las bandas recibe un número, desde 1, en orden ascendente de los valores: primero los de la primera banda, luego los de la segunda, y así sucesivamente. Cualquier número de bandas de cualquier tipo se distingue exactamente. Un píxel que es NoData en alguna banda es NoData en el resultado y no se cuenta. La tabla tiene una fila para cada combinación: su número, sus valores, sus píxeles y su superficie en unidades cuadradas del sistema de coordenadas; en grados las superficies son geodésicas y en metros cuadrados. Los nombres de las clases forman la leyenda del resultado, y otras columnas de la tabla. La escala y el desplazamiento de un archivo se aplican a los valores de la tabla.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Several rasters on one grid, or one; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Varios rásteres sobre una misma cuadrícula, o uno; se toman todas las bandas, en orden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Ignored value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Valor ignorado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A pixel that has this value in any band is left out, as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Un píxel que tiene este valor en alguna banda se deja fuera, como NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Names of the bands</source>
            <extracomment>label of names</extracomment>
            <translation>Nombres de las bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A name for each band, as the columns of the table are to be called; left out, they are the bands' own.</source>
            <extracomment>help of names</extracomment>
            <translation>Un nombre para cada banda, tal como se llamarán las columnas de la tabla; si se omiten, son los propios de las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Name</source>
            <extracomment>column of names</extracomment>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Only this part of the rasters is read, enlarged to whole pixels, as if nothing lay around it.</source>
            <extracomment>help of extent</extracomment>
            <translation>Solo se lee esta parte de los rásteres, ampliada a píxeles enteros, como si no hubiera nada alrededor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combinations</source>
            <extracomment>label of output</extracomment>
            <translation>Combinaciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Raster with the number of the combination.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con el número de la combinación.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combination table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabla de combinaciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Table with a row for each combination.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla con una fila para cada combinación.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Number of combinations</source>
            <extracomment>label of the result combinations</extracomment>
            <translation>Número de combinaciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counted pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Píxeles contados</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>combine</source>
            <extracomment>search word</extracomment>
            <translation>combinar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>cross tabulation</source>
            <extracomment>search word</extracomment>
            <translation>tabulación cruzada</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>overlay</source>
            <extracomment>search word</extracomment>
            <translation>superposición</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>unique combinations</source>
            <extracomment>search word</extracomment>
            <translation>combinaciones únicas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>land cover change</source>
            <extracomment>search word</extracomment>
            <translation>cambio de cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>transition</source>
            <extracomment>search word</extracomment>
            <translation>transición</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilate classes</source>
            <extracomment>title</extracomment>
            <translation>Dilatar clases</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Lets the pixels of chosen values grow over the pixels around them.</source>
            <extracomment>summary</extracomment>
            <translation>Hace crecer los píxeles de valores elegidos sobre los píxeles de alrededor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>A pixel takes a chosen value when a pixel of that value lies within the square or the disk around it. Chosen values do not grow over one another; where several of them reach a pixel, the one that stands last in the list wins. Every band is treated on its own, and what lies beyond the edge of the raster counts for nothing. NoData pixels do not grow and stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un píxel toma un valor elegido cuando hay un píxel de ese valor dentro del cuadrado o del disco a su alrededor. Los valores elegidos no crecen unos sobre otros; donde varios de ellos alcanzan un píxel, gana el que está último en la lista. Cada banda se trata por separado, y lo que está más allá del borde del ráster no cuenta. Los píxeles NoData no crecen y siguen siendo NoData. Se conservan el tipo, la escala, y los nombres y colores de las clases. El resultado no depende de la memoria ni de los hilos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Class maps</source>
            <extracomment>label of input</extracomment>
            <translation>Mapas de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Values to dilate</source>
            <extracomment>label of values</extracomment>
            <translation>Valores que se dilatan</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>The values that grow; the last one wins where several reach a pixel.</source>
            <extracomment>help of values</extracomment>
            <translation>Los valores que crecen; gana el último donde varios alcanzan un píxel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Radius</source>
            <extracomment>label of radius</extracomment>
            <translation>Radio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Distance from the centre to the farthest pixel along a row that is reached; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Distancia del centro al píxel más lejano que se alcanza a lo largo de una fila; 1 es 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Shape</source>
            <extracomment>label of shape</extracomment>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Whether values grow as squares or as disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Si los valores crecen como cuadrados o como discos (distancia de como máximo el radio).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Square</source>
            <extracomment>option square of shape</extracomment>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Disk</source>
            <extracomment>option disk of shape</extracomment>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilated map</source>
            <extracomment>label of output</extracomment>
            <translation>Mapa dilatado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Changed pixels</source>
            <extracomment>label of the result changed_pixels</extracomment>
            <translation>Píxeles cambiados</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>dilation</source>
            <extracomment>search word</extracomment>
            <translation>dilatación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>morphology</source>
            <extracomment>search word</extracomment>
            <translation>morfología</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>grow</source>
            <extracomment>search word</extracomment>
            <translation>crecer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>expand</source>
            <extracomment>search word</extracomment>
            <translation>expandir</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>buffer</source>
            <extracomment>search word</extracomment>
            <translation>búfer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>fill gaps</source>
            <extracomment>search word</extracomment>
            <translation>rellenar huecos</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Erode classes</source>
            <extracomment>title</extracomment>
            <translation>Erosionar clases</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Takes the margin off the patches of chosen values and gives it to the values around them.</source>
            <extracomment>summary</extracomment>
            <translation>Quita el margen a los parches de valores elegidos y lo da a los valores de alrededor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>A pixel of a chosen value is taken off when a pixel of another value lies within the square or the disk around it. It gets the most frequent of the other values that it touches, the lowest of equally frequent ones. This goes inwards pixel by pixel: what is taken off at one step counts as other at the next. With the disk, values that touch at an edge go before those that touch at a corner. Chosen values do not erode one another. Every band is treated on its own. NoData pixels and what lies beyond the edge of the raster take nothing off, erosion does not pass through NoData, and NoData pixels stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un píxel de un valor elegido se quita cuando hay un píxel de otro valor dentro del cuadrado o del disco a su alrededor. Recibe el más frecuente de los otros valores que toca, y de los igual de frecuentes el más bajo. Esto avanza hacia dentro píxel a píxel: lo que se quita en un paso cuenta como otro en el siguiente. Con el disco, los valores que se tocan en un lado van antes que los que se tocan en una esquina. Los valores elegidos no se erosionan unos a otros. Cada banda se trata por separado. Los píxeles NoData y lo que está más allá del borde del ráster no quitan nada, la erosión no atraviesa NoData, y los píxeles NoData siguen siendo NoData. Se conservan el tipo, la escala, y los nombres y colores de las clases. El resultado no depende de la memoria ni de los hilos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Values to erode</source>
            <extracomment>label of values</extracomment>
            <translation>Valores que se erosionan</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>The values that shrink.</source>
            <extracomment>help of values</extracomment>
            <translation>Los valores que se encogen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Width in pixels of the margin that is taken off along rows and columns; 1 is a window of 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Ancho en píxeles del margen que se quita a lo largo de filas y columnas; 1 es una ventana de 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Whether the margin is measured by squares or by disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Si el margen se mide por cuadrados o por discos (distancia de como máximo el radio).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Eroded map</source>
            <extracomment>label of output</extracomment>
            <translation>Mapa erosionado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>erosion</source>
            <extracomment>search word</extracomment>
            <translation>erosión</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>shrink</source>
            <extracomment>search word</extracomment>
            <translation>encoger</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>margin</source>
            <extracomment>search word</extracomment>
            <translation>margen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>thin</source>
            <extracomment>search word</extracomment>
            <translation>adelgazar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>remove borders</source>
            <extracomment>search word</extracomment>
            <translation>quitar bordes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask rasters</source>
            <extracomment>title</extracomment>
            <translation>Enmascarar rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hides pixels of rasters by the values of a mask raster or by features.</source>
            <extracomment>summary</extracomment>
            <translation>Oculta píxeles de rásteres según los valores de un ráster de máscara o según objetos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Pixels where the mask holds one of the values, or that lie in the features, become NoData in all bands; the others keep their values, exactly, and NoData pixels stay NoData. The inverse hides all others. A buffer hides pixels around the hidden ones too: those whose centre is no farther than it from the centre of a hidden one. A pixel that is NoData in the mask holds no value, so it is hidden by the inverse alone. Names, units, wavelengths, scales, offsets and classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Los píxeles donde la máscara contiene uno de los valores, o que están en los objetos, pasan a NoData en todas las bandas; los demás conservan sus valores, exactamente, y los píxeles NoData siguen siendo NoData. La inversa oculta todos los demás. Un búfer oculta también píxeles alrededor de los ocultos: aquellos cuyo centro no está más lejos que él del centro de uno oculto. Un píxel que es NoData en la máscara no contiene ningún valor, así que solo lo oculta la inversa. Se conservan nombres, unidades, longitudes de onda, escalas, desplazamientos y clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask</source>
            <extracomment>label of mask</extracomment>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Raster on the same grid, or layer of polygons, lines or points in any coordinate system.</source>
            <extracomment>help of mask</extracomment>
            <translation>Ráster sobre la misma cuadrícula, o capa de polígonos, líneas o puntos en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Values to hide</source>
            <extracomment>label of mask_values</extracomment>
            <translation>Valores que se ocultan</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The values of the mask raster that hide pixels; by default all but 0.</source>
            <extracomment>help of mask_values</extracomment>
            <translation>Los valores del ráster de máscara que ocultan píxeles; por defecto todos menos 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Band of the mask</source>
            <extracomment>label of mask_band</extracomment>
            <translation>Banda de la máscara</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The band of the mask raster.</source>
            <extracomment>help of mask_band</extracomment>
            <translation>La banda del ráster de máscara.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Buffer</source>
            <extracomment>label of buffer</extracomment>
            <translation>Búfer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>How far around hidden pixels others are hidden too; at exactly that distance they are.</source>
            <extracomment>help of buffer</extracomment>
            <translation>Hasta qué distancia de los píxeles ocultos se ocultan otros; a exactamente esa distancia también.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide the others</source>
            <extracomment>label of inverse</extracomment>
            <translation>Ocultar los demás</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Keep what the mask would hide, and hide the rest.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Conserva lo que la máscara ocultaría, y oculta el resto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Align the mask</source>
            <extracomment>label of align</extracomment>
            <translation>Alinear la máscara</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Bring a mask raster on another grid to that of the rasters, by nearest neighbour.</source>
            <extracomment>help of align</extracomment>
            <translation>Lleva un ráster de máscara en otra cuadrícula a la de los rásteres, por vecino más próximo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide every pixel that a feature touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Oculta cada píxel que toca un objeto, no solo aquellos cuyo centro está dentro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Masked raster</source>
            <extracomment>label of output</extracomment>
            <translation>Ráster enmascarado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>mask</source>
            <extracomment>search word</extracomment>
            <translation>máscara</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>cloud mask</source>
            <extracomment>search word</extracomment>
            <translation>máscara de nubes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>hide</source>
            <extracomment>search word</extracomment>
            <translation>ocultar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>nodata</source>
            <extracomment>search word</extracomment>
            <translation>nodata</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>erase</source>
            <extracomment>search word</extracomment>
            <translation>borrar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>region of interest</source>
            <extracomment>search word</extracomment>
            <translation>región de interés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Neighbourhood statistics</source>
            <extracomment>title</extracomment>
            <translation>Estadísticas de vecindad</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Computes a statistic of the pixels around each pixel.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula una estadística de los píxeles alrededor de cada píxel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Each band is treated on its own. NoData neighbours are left out, and so is what lies beyond the edge of the raster: the statistic is that of the neighbours that are there. A NoData pixel stays NoData, unless it is to be filled.</source>
            <extracomment>help</extracomment>
            <translation>Cada banda se trata por separado. Los vecinos NoData se dejan fuera, y también lo que está más allá del borde del ráster: la estadística es la de los vecinos que hay. Un píxel NoData sigue siendo NoData, salvo que deba rellenarse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance and standard deviation are those of the population (divided by the number of neighbours); percentiles are interpolated linearly; among equally frequent values the majority is the lowest; the range is the maximum minus the minimum, and the variety the number of different values. A kernel of own weights multiplies the values for sum, mean, variance and standard deviation; its cells other than zero are the neighbourhood of the other statistics.</source>
            <extracomment>help</extracomment>
            <translation>La varianza y la desviación estándar son las de la población (divididas por el número de vecinos); los percentiles se interpolan linealmente; entre valores igual de frecuentes la mayoría es el más bajo; el rango es el máximo menos el mínimo, y la variedad el número de valores distintos. Un kernel de pesos propios multiplica los valores para la suma, la media, la varianza y la desviación estándar; sus celdas distintas de cero son la vecindad de las demás estadísticas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Minimum, maximum, majority and range keep the type of the input, sums of whole numbers are exact, count and variety are whole numbers, and the others are floating point. A scale and an offset in the file are kept. In an output type of whole numbers results are rounded, and those that it does not hold are NoData, with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Mínimo, máximo, mayoría y rango conservan el tipo de la entrada, las sumas de números enteros son exactas, el recuento y la variedad son números enteros, y las demás son de coma flotante. Se conservan la escala y el desplazamiento del archivo. En un tipo de salida de números enteros los resultados se redondean, y los que no caben en él son NoData, con una advertencia.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Statistic</source>
            <extracomment>label of statistic</extracomment>
            <translation>Estadística</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>What is computed from the neighbours.</source>
            <extracomment>help of statistic</extracomment>
            <translation>Lo que se calcula a partir de los vecinos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Count</source>
            <extracomment>option count of statistic</extracomment>
            <translation>Recuento</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Mean</source>
            <extracomment>option mean of statistic</extracomment>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Percentile</source>
            <extracomment>option percentile of statistic</extracomment>
            <translation>Percentil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Standard deviation</source>
            <extracomment>option standard_deviation of statistic</extracomment>
            <translation>Desviación estándar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Majority</source>
            <extracomment>option majority of statistic</extracomment>
            <translation>Mayoría</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Range</source>
            <extracomment>option range of statistic</extracomment>
            <translation>Rango</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance</source>
            <extracomment>option variance of statistic</extracomment>
            <translation>Varianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variety</source>
            <extracomment>option variety of statistic</extracomment>
            <translation>Variedad</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Distance from the centre to the farthest neighbour along a row; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Distancia del centro al vecino más lejano a lo largo de una fila; 1 es 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Which neighbours count: a square, a disk (distance at most the radius), or the cells of the kernel.</source>
            <extracomment>help of shape</extracomment>
            <translation>Qué vecinos cuentan: un cuadrado, un disco (distancia como mucho igual al radio) o las celdas del kernel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Own kernel</source>
            <extracomment>option kernel of shape</extracomment>
            <translation>Kernel propio</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>The percentile to compute; used by the statistic percentile alone.</source>
            <extracomment>help of percentile</extracomment>
            <translation>El percentil a calcular; lo usa solo la estadística percentil.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Weights in rows (one row a line, or rows parted by semicolons), or the path of a CSV file with them; both sides odd. It replaces radius and shape.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Pesos en filas (una fila por línea, o filas separadas por punto y coma), o la ruta de un archivo CSV con ellos; ambos lados impares. Sustituye al radio y a la forma.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Complete neighbourhoods only</source>
            <extracomment>label of complete_only</extracomment>
            <translation>Solo vecindades completas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Pixels with a neighbour that is NoData or lies beyond the edge become NoData.</source>
            <extracomment>help of complete_only</extracomment>
            <translation>Los píxeles con un vecino que es NoData o está más allá del borde pasan a NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Fill NoData</source>
            <extracomment>label of fill_nodata</extracomment>
            <translation>Rellenar NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>NoData pixels too get the statistic of their neighbours.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>También los píxeles NoData reciben la estadística de sus vecinos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Cells of the neighbourhood</source>
            <extracomment>label of the result neighbours</extracomment>
            <translation>Celdas de la vecindad</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>focal statistics</source>
            <extracomment>search word</extracomment>
            <translation>estadísticas focales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>moving window</source>
            <extracomment>search word</extracomment>
            <translation>ventana móvil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>filter</source>
            <extracomment>search word</extracomment>
            <translation>filtro</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>smooth</source>
            <extracomment>search word</extracomment>
            <translation>suavizado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>mean</source>
            <extracomment>search word</extracomment>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>median</source>
            <extracomment>search word</extracomment>
            <translation>mediana</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>majority</source>
            <extracomment>search word</extracomment>
            <translation>mayoría</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel</source>
            <extracomment>search word</extracomment>
            <translation>kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Principal components</source>
            <extracomment>title</extracomment>
            <translation>Componentes principales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transforms bands into principal components, or components back into bands.</source>
            <extracomment>summary</extracomment>
            <translation>Transforma bandas en componentes principales, o componentes de vuelta en bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The statistics are those of the pixels that are valid in all bands, in physical values (scale and offset of the files applied), with divisor n - 1; they do not depend on memory or threads. By covariance a component is the sum of eigenvector times (value - mean); by correlation the difference is divided by the band's standard deviation too, so that all bands weigh the same. Eigenvectors have length 1, and the entry of the greatest size is positive; of equally large ones that of the first band. A pixel that is NoData in one of the bands is NoData in all results.</source>
            <extracomment>help</extracomment>
            <translation>Las estadísticas son las de los píxeles válidos en todas las bandas, en valores físicos (aplicados la escala y el desplazamiento de los archivos), con divisor n - 1; no dependen de la memoria ni de los hilos. Por covarianza, una componente es la suma de autovector por (valor - media); por correlación, la diferencia se divide además por la desviación estándar de la banda, de modo que todas las bandas pesan lo mismo. Los autovectores tienen longitud 1, y la entrada de mayor tamaño es positiva; de las igual de grandes, la de la primera banda. Un píxel que es NoData en una de las bandas es NoData en todos los resultados.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>A saved transform makes the components of another scene comparable: its means and vectors are used instead of the scene's own, with the bands found by name or wavelength, and else in their order with a warning. The inverse turns components back into bands; components that are left out count as their mean, which takes the noise of the last ones away. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Una transformación guardada hace comparables las componentes de otra escena: se usan sus medias y vectores en lugar de los propios de la escena, con las bandas encontradas por nombre o longitud de onda, y si no, en su orden, con una advertencia. La inversa convierte componentes de nuevo en bandas; las componentes que se omiten cuentan como su media, lo que quita el ruido de las últimas. Los resultados son de coma flotante.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The bands: one raster or several on one grid; all bands are taken. For the inverse, the components.</source>
            <extracomment>help of input</extracomment>
            <translation>Las bandas: un ráster o varios sobre una misma cuadrícula; se toman todas las bandas. Para la inversa, las componentes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Matrix</source>
            <extracomment>label of matrix</extracomment>
            <translation>Matriz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>What is decomposed; a saved transform brings its own.</source>
            <extracomment>help of matrix</extracomment>
            <translation>Lo que se descompone; una transformación guardada trae la suya.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance (units as they are)</source>
            <extracomment>option covariance of matrix</extracomment>
            <translation>Covarianza (unidades tal como son)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Correlation (bands weigh the same)</source>
            <extracomment>option correlation of matrix</extracomment>
            <translation>Correlación (todas las bandas pesan igual)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Number of components</source>
            <extracomment>label of components</extracomment>
            <translation>Número de componentes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>How many components are kept, the first ones; all if not given.</source>
            <extracomment>help of components</extracomment>
            <translation>Cuántas componentes se conservan, las primeras; todas si no se da.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components</source>
            <extracomment>unit of components</extracomment>
            <translation>componentes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance</source>
            <extracomment>label of variance</extracomment>
            <translation>Proporción de la varianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Keeps the fewest components that together hold at least this share; exactly this share is enough.</source>
            <extracomment>help of variance</extracomment>
            <translation>Conserva el menor número de componentes que juntas contienen al menos esta proporción; exactamente esta proporción basta.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Saved transform</source>
            <extracomment>label of transform</extracomment>
            <translation>Transformación guardada</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform of an earlier run, used instead of statistics of the input.</source>
            <extracomment>help of transform</extracomment>
            <translation>Transformación de una ejecución anterior, usada en lugar de estadísticas de la entrada.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Back to bands</source>
            <extracomment>label of inverse</extracomment>
            <translation>De vuelta a bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Takes components and gives the bands of the saved transform.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Toma componentes y da las bandas de la transformación guardada.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Only this extent is used, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>Solo se usa esta extensión, ajustada hacia fuera a píxeles enteros.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Components</source>
            <extracomment>label of output</extracomment>
            <translation>Componentes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Raster with a band for each component, or for each band of the inverse.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda para cada componente, o para cada banda de la inversa.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance, correlation, means, standard deviations, eigenvectors, eigenvalues and shares of the variance.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Covarianza, correlación, medias, desviaciones estándar, autovectores, autovalores y proporciones de la varianza.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page with the same tables.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con las mismas tablas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform</source>
            <extracomment>label of output_transform</extracomment>
            <translation>Transformación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>File that keeps the transform.</source>
            <extracomment>help of output_transform</extracomment>
            <translation>Archivo que guarda la transformación.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Kept components</source>
            <extracomment>label of the result kept_components</extracomment>
            <translation>Componentes conservadas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance kept</source>
            <extracomment>label of the result kept_variance</extracomment>
            <translation>Proporción de la varianza conservada</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Pixels behind the statistics</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Píxeles tras las estadísticas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>pca</source>
            <extracomment>search word</extracomment>
            <translation>acp</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>principal component analysis</source>
            <extracomment>search word</extracomment>
            <translation>análisis de componentes principales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>eigenvalues</source>
            <extracomment>search word</extracomment>
            <translation>autovalores</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>dimensionality reduction</source>
            <extracomment>search word</extracomment>
            <translation>reducción de dimensionalidad</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>decorrelation</source>
            <extracomment>search word</extracomment>
            <translation>decorrelación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>covariance</source>
            <extracomment>search word</extracomment>
            <translation>covarianza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>correlation</source>
            <extracomment>search word</extracomment>
            <translation>correlación</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>noise</source>
            <extracomment>search word</extracomment>
            <translation>ruido</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resample rasters</source>
            <extracomment>title</extracomment>
            <translation>Remuestrear rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Brings rasters to other pixels: those of another raster, another size, or another coordinate system.</source>
            <extracomment>summary</extracomment>
            <translation>Lleva rásteres a otros píxeles: los de otro ráster, de otro tamaño o en otro sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>All methods of GDAL are there. Nearest neighbour, mode, minimum, maximum, median and quartiles give values of the input, exactly in every type, and keep the classes of a map; the mode is the value with the largest area, of equal areas the lowest. The others give floating point, and the sum keeps the total of the input. A NoData pixel takes no part in any value. A pixel of the output is NoData where the method finds no valid pixel: methods over an area take the valid pixels in it, and kernels reach up to half a pixel into NoData. Beside NoData a cubic or Lanczos kernel that would lack pixels gives way to the bilinear one. Coordinates are computed exactly, so the result does not depend on memory or threads. Scale and offset are kept, or applied where the method asks for it.</source>
            <extracomment>help</extracomment>
            <translation>Están todos los métodos de GDAL. Vecino más próximo, moda, mínimo, máximo, mediana y cuartiles dan valores de la entrada, exactamente en todos los tipos, y conservan las clases de un mapa; la moda es el valor con la mayor superficie, y de superficies iguales el más bajo. Los demás dan coma flotante, y la suma conserva el total de la entrada. Un píxel NoData no interviene en ningún valor. Un píxel de la salida es NoData donde el método no encuentra ningún píxel válido: los métodos sobre un área toman los píxeles válidos que hay en ella, y los kernels alcanzan hasta medio píxel dentro de NoData. Junto a NoData, un kernel cúbico o de Lanczos al que le faltarían píxeles cede el paso al bilineal. Las coordenadas se calculan exactamente, así que el resultado no depende de la memoria ni de los hilos. La escala y el desplazamiento se conservan, o se aplican donde el método lo pide.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Align to raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Alinear con el ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output has the pixels of this raster.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>La salida tiene los píxeles de este ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Ground of that raster</source>
            <extracomment>label of same_extent</extracomment>
            <translation>Terreno de ese ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output covers the ground of the raster that it is aligned to; otherwise that of the input.</source>
            <extracomment>help of same_extent</extracomment>
            <translation>La salida cubre el terreno del ráster con el que se alinea; si no, el de la entrada.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Coordinate system</source>
            <extracomment>label of crs</extracomment>
            <translation>Sistema de coordenadas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The coordinate system of the output; by default that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>El sistema de coordenadas de la salida; por defecto el de la entrada.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Pixel size</source>
            <extracomment>label of resolution</extracomment>
            <translation>Tamaño de píxel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Size of a pixel of the output, or its width and height.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Tamaño de un píxel de la salida, o su ancho y alto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Factor</source>
            <extracomment>label of factor</extracomment>
            <translation>Factor</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The pixels of the output are so many times as wide and high as those of the input; below 1 they are smaller.</source>
            <extracomment>help of factor</extracomment>
            <translation>Los píxeles de la salida son tantas veces más anchos y altos que los de la entrada; por debajo de 1 son más pequeños.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resampled raster</source>
            <extracomment>label of output</extracomment>
            <translation>Ráster remuestreado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resample</source>
            <extracomment>search word</extracomment>
            <translation>remuestrear</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>reproject</source>
            <extracomment>search word</extracomment>
            <translation>reproyectar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>warp</source>
            <extracomment>search word</extracomment>
            <translation>reproyección</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align</source>
            <extracomment>search word</extracomment>
            <translation>alinear</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution</source>
            <extracomment>search word</extracomment>
            <translation>resolución</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>pixel size</source>
            <extracomment>search word</extracomment>
            <translation>tamaño de píxel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>coordinate system</source>
            <extracomment>search word</extracomment>
            <translation>sistema de coordenadas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieve classes</source>
            <extracomment>title</extracomment>
            <translation>Tamizar clases</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Replaces patches smaller than a threshold with the class of their largest neighbour.</source>
            <extracomment>summary</extracomment>
            <translation>Sustituye los parches menores que un umbral por la clase de su vecino más grande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>A patch is a set of connected pixels of one value. Sizes are those of the input; of equally large neighbours the one that is met first by rows counts. A small patch whose largest neighbour is small too takes what that neighbour takes; two small patches that are each other's largest neighbour stay. NoData pixels belong to no patch, are no neighbour, and stay NoData. The result does not depend on memory or threads. Every band is treated on its own. Names and colours of the classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Un parche es un conjunto de píxeles conectados de un mismo valor. Los tamaños son los de la entrada; de vecinos igual de grandes cuenta el que se encuentra primero por filas. Un parche pequeño cuyo vecino más grande también es pequeño toma lo que toma ese vecino; dos parches pequeños que son cada uno el vecino más grande del otro permanecen. Los píxeles NoData no pertenecen a ningún parche, no son vecinos y siguen siendo NoData. El resultado no depende de la memoria ni de los hilos. Cada banda se trata por separado. Los nombres y colores de las clases se conservan.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>One raster or several on one grid, of whole numbers; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster o varios sobre una misma cuadrícula, de números enteros; se toman todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Smallest patch to keep</source>
            <extracomment>label of min_size</extracomment>
            <translation>Parche más pequeño que se conserva</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Patches with fewer pixels are replaced; a patch of exactly this size is kept.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Los parches con menos píxeles se sustituyen; un parche de exactamente este tamaño se conserva.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Connectivity</source>
            <extracomment>label of connectivity</extracomment>
            <translation>Conectividad</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Whether pixels that touch at a corner alone are connected.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Si los píxeles que se tocan solo en una esquina están conectados.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges (4)</source>
            <extracomment>option 4 of connectivity</extracomment>
            <translation>Lados (4)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges and corners (8)</source>
            <extracomment>option 8 of connectivity</extracomment>
            <translation>Lados y esquinas (8)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieved map</source>
            <extracomment>label of output</extracomment>
            <translation>Mapa tamizado</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Class map without the small patches.</source>
            <extracomment>help of output</extracomment>
            <translation>Mapa de clases sin los parches pequeños.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>sieve</source>
            <extracomment>search word</extracomment>
            <translation>tamiz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>clean</source>
            <extracomment>search word</extracomment>
            <translation>limpieza</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>small patches</source>
            <extracomment>search word</extracomment>
            <translation>parches pequeños</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>minimum mapping unit</source>
            <extracomment>search word</extracomment>
            <translation>unidad mínima cartografiable</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>salt and pepper</source>
            <extracomment>search word</extracomment>
            <translation>sal y pimienta</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>generalise</source>
            <extracomment>search word</extracomment>
            <translation>generalización</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral distance</source>
            <extracomment>title</extracomment>
            <translation>Distancia espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Computes the spectral distance of each pixel between two images, or from a reference spectrum.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula la distancia espectral de cada píxel entre dos imágenes, o a un espectro de referencia.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Two images must lie on one grid, unless the grid of the output is chosen. Their bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. Scale and offset of the files are applied, so that images with different ones can be compared.</source>
            <extracomment>help</extracomment>
            <translation>Dos imágenes deben estar en una misma cuadrícula, salvo que se elija la cuadrícula de la salida. Sus bandas se emparejan por nombre, si no por longitud de onda (hasta un 5 % de diferencia), si no por rol, como rojo, y si no en su orden, con una advertencia; de una imagen con más bandas solo se comparan las que tienen pareja. Se aplican la escala y el desplazamiento de los archivos, de modo que se pueden comparar imágenes con otros distintos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The Euclidean distance has the unit of the bands. The spectral angle, in degrees, does not see brightness. The Bray-Curtis distance, in percent, is 100 minus the Bray-Curtis similarity. The spectral information divergence compares the shares of the bands in the sum, in nats.</source>
            <extracomment>help</extracomment>
            <translation>La distancia euclídea tiene la unidad de las bandas. El ángulo espectral, en grados, no ve el brillo. La distancia de Bray-Curtis, en por ciento, es 100 menos la similitud de Bray-Curtis. La divergencia de información espectral compara las proporciones de las bandas en la suma, en nats.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>A pixel that is NoData in one of the compared bands is NoData, also with a threshold. So is one without such a distance: zero in all bands (angle, Bray-Curtis), or with a value below zero, or zero in one spectrum alone (divergence).</source>
            <extracomment>help</extracomment>
            <translation>Un píxel que es NoData en una de las bandas comparadas es NoData, también con un umbral. Igualmente lo es uno sin tal distancia: cero en todas las bandas (ángulo, Bray-Curtis), o con un valor inferior a cero, o cero en uno solo de los espectros (divergencia).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The image: one raster or several on one grid; all bands are taken. Where nothing else is given to compare with, two images.</source>
            <extracomment>help of input</extracomment>
            <translation>La imagen: un ráster o varios sobre una misma cuadrícula; se toman todas las bandas. Si no se da nada más con que comparar, dos imágenes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Rasters to compare with</source>
            <extracomment>label of reference</extracomment>
            <translation>Rásteres con los que comparar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The other image.</source>
            <extracomment>help of reference</extracomment>
            <translation>La otra imagen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectrum to compare with</source>
            <extracomment>label of spectrum</extracomment>
            <translation>Espectro con el que comparar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>One value for each band, in its physical unit.</source>
            <extracomment>help of spectrum</extracomment>
            <translation>Un valor para cada banda, en su unidad física.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>unit of the bands</source>
            <extracomment>unit of spectrum</extracomment>
            <translation>unidad de las bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>File of a spectrum</source>
            <extracomment>label of spectrum_file</extracomment>
            <translation>Archivo de un espectro</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Table with a row for each band: its value, and if known its wavelength in micrometres or nanometres; a heading may name the columns.</source>
            <extracomment>help of spectrum_file</extracomment>
            <translation>Tabla con una fila para cada banda: su valor y, si se conoce, su longitud de onda en micrómetros o nanómetros; un encabezado puede nombrar las columnas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>How far two spectra are apart.</source>
            <extracomment>help of distance</extracomment>
            <translation>Cuán lejos están dos espectros uno del otro.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Euclidean</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Euclídea</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral angle (degrees)</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Ángulo espectral (grados)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Bray-Curtis (percent)</source>
            <extracomment>option bray_curtis of distance</extracomment>
            <translation>Bray-Curtis (por ciento)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral information divergence</source>
            <extracomment>option spectral_information_divergence of distance</extracomment>
            <translation>Divergencia de información espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Gives 1 where the distance is greater, and 0 where it is smaller or exactly this. Without it the output is the distance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Da 1 donde la distancia es mayor, y 0 donde es menor o exactamente esta. Sin umbral la salida es la distancia.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Raster of the distance, or of 0 and 1.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster de la distancia, o de 0 y 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Compared bands</source>
            <extracomment>label of the result compared_bands</extracomment>
            <translation>Bandas comparadas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>change detection</source>
            <extracomment>search word</extracomment>
            <translation>detección de cambios</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>sam</source>
            <extracomment>search word</extracomment>
            <translation>sam</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>sid</source>
            <extracomment>search word</extracomment>
            <translation>sid</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>bray-curtis</source>
            <extracomment>search word</extracomment>
            <translation>bray-curtis</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>euclidean distance</source>
            <extracomment>search word</extracomment>
            <translation>distancia euclídea</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>similarity</source>
            <extracomment>search word</extracomment>
            <translation>similitud</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack bands</source>
            <extracomment>title</extracomment>
            <translation>Apilar bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Writes the bands of several rasters into one file, in their order.</source>
            <extracomment>summary</extracomment>
            <translation>Escribe las bandas de varios rásteres en un solo archivo, en su orden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Names, units, wavelengths, scales and offsets of the bands are kept, and whole numbers stay exact up to 64 bits. A file has one type: the smallest that holds the numbers of all bands. NoData pixels stay NoData, each in its own band; where the bands have different NoData numbers, the output gets one that no pixel has. Rasters of several resolutions, places or coordinate systems are stacked once the grid of the output is chosen: those that share its pixels are taken as they are, and the others are resampled; what they do not cover is NoData.</source>
            <extracomment>help</extracomment>
            <translation>Se conservan nombres, unidades, longitudes de onda, escalas y desplazamientos de las bandas, y los números enteros son exactos hasta 64 bits. Un archivo tiene un solo tipo: el más pequeño en el que caben los números de todas las bandas. Los píxeles NoData siguen siendo NoData, cada uno en su propia banda; si las bandas tienen distintos números NoData, la salida recibe uno que ningún píxel tiene. Los rásteres de varias resoluciones, lugares o sistemas de coordenadas se apilan una vez elegida la cuadrícula de la salida: los que comparten sus píxeles se toman tal como son, y los demás se remuestrean; lo que no cubren es NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>The rasters, in the order of the bands; all their bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Los rásteres, en el orden de las bandas; se toman todas sus bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack</source>
            <extracomment>label of output</extracomment>
            <translation>Pila</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Raster with all bands.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>stack</source>
            <extracomment>search word</extracomment>
            <translation>apilar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>merge bands</source>
            <extracomment>search word</extracomment>
            <translation>unir bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>layer stack</source>
            <extracomment>search word</extracomment>
            <translation>apilado de capas</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>multiband</source>
            <extracomment>search word</extracomment>
            <translation>multibanda</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>several resolutions</source>
            <extracomment>search word</extracomment>
            <translation>varias resoluciones</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Build band set</source>
            <extracomment>title</extracomment>
            <translation>Crear conjunto de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Joins bands into one raster that says of each its name, wavelength, role and date.</source>
            <extracomment>summary</extracomment>
            <translation>Une bandas en un ráster que dice de cada una su nombre, longitud de onda, rol y fecha.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Other tools then find red, near infrared and so on by what the bands are, in whatever order they stand. What the bands are is found from metadata, product and file names, band descriptions and STAC items in the same folder; what is typed in goes before it. A band that nothing tells has no role, and a warning names it: its place in the file is no evidence, unless the sensor is named and the number of bands fits.</source>
            <extracomment>help</extracomment>
            <translation>Otras herramientas encuentran entonces el rojo, el infrarrojo cercano, etc. por lo que son las bandas, en cualquier orden que estén. Lo que son las bandas se averigua a partir de los metadatos, de los nombres de producto y de archivo, de las descripciones de las bandas y de los ítems STAC en la misma carpeta; lo que se escribe tiene prioridad. Una banda de la que nada lo dice no tiene rol, y una advertencia la nombra: su lugar en el archivo no es prueba, salvo que se indique el sensor y el número de bandas concuerde.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>All bands of all rasters are taken. The numbers stay as they are; scale, offset and the typed factors become the scale and offset of the bands, which the tools apply. A NoData pixel stays NoData in its band alone. A virtual raster (.vrt) is a small file that points to the rasters, and keeps type and NoData of every band; a GeoTIFF holds one type that fits all.</source>
            <extracomment>help</extracomment>
            <translation>Se toman todas las bandas de todos los rásteres. Los números quedan tal como son; la escala, el desplazamiento y los factores escritos pasan a ser la escala y el desplazamiento de las bandas, que las herramientas aplican. Un píxel NoData sigue siendo NoData solo en su banda. Un ráster virtual (.vrt) es un archivo pequeño que apunta a los rásteres, y conserva el tipo y NoData de cada banda; un GeoTIFF tiene un solo tipo en el que caben todas.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands on different grids are refused unless a resampling is chosen: they then come to the grid of the band with the smallest pixels.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas en cuadrículas distintas se rechazan, salvo que se elija un remuestreo: entonces se llevan a la cuadrícula de la banda con los píxeles más pequeños.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The bands: one multiband raster, or several rasters; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Las bandas: un ráster multibanda, o varios rásteres; se toman todas las bandas, en orden.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sensor</source>
            <extracomment>label of sensor</extracomment>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The sensor of all bands. Bands with a label such as B4 are told by it, others by their order where their number fits.</source>
            <extracomment>help of sensor</extracomment>
            <translation>El sensor de todas las bandas. Las bandas con una etiqueta como B4 se reconocen por ella, las demás por su orden si su número concuerda.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Find it</source>
            <extracomment>option found of sensor</extracomment>
            <translation>Detectarlo</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>ASTER</source>
            <extracomment>option aster of sensor</extracomment>
            <translation>ASTER</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>GeoEye-1</source>
            <extracomment>option geoeye_1 of sensor</extracomment>
            <translation>GeoEye-1</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>GOES</source>
            <extracomment>option goes of sensor</extracomment>
            <translation>GOES</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 1-3 MSS</source>
            <extracomment>option landsat_1_3_mss of sensor</extracomment>
            <translation>Landsat 1-3 (MSS)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 4-5 MSS</source>
            <extracomment>option landsat_4_5_mss of sensor</extracomment>
            <translation>Landsat 4-5 (MSS)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 4-5 TM</source>
            <extracomment>option landsat_4_5_tm of sensor</extracomment>
            <translation>Landsat 4-5 (TM)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 7 ETM+</source>
            <extracomment>option landsat_7_etm of sensor</extracomment>
            <translation>Landsat 7 (ETM+)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 8 OLI</source>
            <extracomment>option landsat_8_oli of sensor</extracomment>
            <translation>Landsat 8 (OLI)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Landsat 9 OLI</source>
            <extracomment>option landsat_9_oli of sensor</extracomment>
            <translation>Landsat 9 (OLI)</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>HLS Landsat</source>
            <extracomment>option hls_landsat of sensor</extracomment>
            <translation>HLS Landsat</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>MODIS</source>
            <extracomment>option modis of sensor</extracomment>
            <translation>MODIS</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>PlanetScope</source>
            <extracomment>option planetscope of sensor</extracomment>
            <translation>PlanetScope</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Pleiades</source>
            <extracomment>option pleiades of sensor</extracomment>
            <translation>Pleiades</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>QuickBird</source>
            <extracomment>option quickbird of sensor</extracomment>
            <translation>QuickBird</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>RapidEye</source>
            <extracomment>option rapideye of sensor</extracomment>
            <translation>RapidEye</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sentinel-1</source>
            <extracomment>option sentinel_1 of sensor</extracomment>
            <translation>Sentinel-1</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sentinel-2</source>
            <extracomment>option sentinel_2 of sensor</extracomment>
            <translation>Sentinel-2</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sentinel-3</source>
            <extracomment>option sentinel_3 of sensor</extracomment>
            <translation>Sentinel-3</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>SPOT 4</source>
            <extracomment>option spot_4 of sensor</extracomment>
            <translation>SPOT 4</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>SPOT 5</source>
            <extracomment>option spot_5 of sensor</extracomment>
            <translation>SPOT 5</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>SPOT 6</source>
            <extracomment>option spot_6 of sensor</extracomment>
            <translation>SPOT 6</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>WorldView-2</source>
            <extracomment>option worldview_2 of sensor</extracomment>
            <translation>WorldView-2</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>WorldView-3</source>
            <extracomment>option worldview_3 of sensor</extracomment>
            <translation>WorldView-3</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Name of the band set; left out, that of the raster or of its folder.</source>
            <extracomment>help of name</extracomment>
            <translation>Nombre del conjunto de bandas; si se omite, el del ráster o el de su carpeta.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date</source>
            <extracomment>label of date</extracomment>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date of all bands, as YYYY-MM-DD; left out, it is found from names and metadata.</source>
            <extracomment>help of date</extracomment>
            <translation>Fecha de todas las bandas, como YYYY-MM-DD; si se omite, se busca en nombres y metadatos.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>A row for each band, in order. The wavelength is in micrometres, or from 100 on in nanometres; factor and addend apply to the value of the file. An empty cell keeps what was found.</source>
            <extracomment>help of bands</extracomment>
            <translation>Una fila para cada banda, en orden. La longitud de onda está en micrómetros, o a partir de 100 en nanómetros; factor y sumando se aplican al valor del archivo. Una celda vacía conserva lo encontrado.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Role</source>
            <extracomment>column of bands</extracomment>
            <translation>Rol</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Wavelength</source>
            <extracomment>column of bands</extracomment>
            <translation>Longitud de onda</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Addend</source>
            <extracomment>column of bands</extracomment>
            <translation>Sumando</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sort by wavelength</source>
            <extracomment>label of sort_by_wavelength</extracomment>
            <translation>Ordenar por longitud de onda</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Writes the bands in the order of wavelengths, those without one last.</source>
            <extracomment>help of sort_by_wavelength</extracomment>
            <translation>Escribe las bandas en el orden de las longitudes de onda, las que no la tienen al final.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Part to be used, in any coordinate system; pixels that it touches are taken.</source>
            <extracomment>help of extent</extracomment>
            <translation>Parte que se usa, en cualquier sistema de coordenadas; se toman los píxeles que toca.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>How bands on other grids are brought to that of the smallest pixels, by GDAL's methods; left out, they are refused. Not for a virtual raster.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Cómo se llevan las bandas en otras cuadrículas a la de los píxeles más pequeños, con los métodos de GDAL; si se omite, se rechazan. No para un ráster virtual.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Band set</source>
            <extracomment>label of output</extracomment>
            <translation>Conjunto de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Raster with a band for each band; .vrt makes a virtual raster.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda para cada banda; .vrt crea un ráster virtual.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Number of bands</source>
            <extracomment>label of the result band_count</extracomment>
            <translation>Número de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands and roles</source>
            <extracomment>label of the result found_bands</extracomment>
            <translation>Bandas y roles</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>band set</source>
            <extracomment>search word</extracomment>
            <translation>conjunto de bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>wavelength</source>
            <extracomment>search word</extracomment>
            <translation>longitud de onda</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>sensor</source>
            <extracomment>search word</extracomment>
            <translation>sensor</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>virtual raster</source>
            <extracomment>search word</extracomment>
            <translation>ráster virtual</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>vrt</source>
            <extracomment>search word</extracomment>
            <translation>vrt</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>composite</source>
            <extracomment>search word</extracomment>
            <translation>composición</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area estimate</source>
            <extracomment>title</extracomment>
            <translation>Estimación de superficie de cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Estimates the area of each change from a sample that was labelled at two dates.</source>
            <extracomment>summary</extracomment>
            <translation>Estima la superficie de cada cambio a partir de una muestra etiquetada en dos fechas.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Counting pixels of a change map gives biased areas, since changes are rare and the errors of the map are not. Draw a stratified sample from the change raster with the sample points tool (labels of two dates), label every point with its class before and after, and this tool estimates the area of every transition, and for each class its area before and after, gain, loss and net change, each with standard error and interval; the error of the net change takes the covariance of gain and loss into account. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Contar los píxeles de un mapa de cambios da superficies sesgadas, pues los cambios son raros y los errores del mapa no lo son. Extraiga una muestra estratificada del ráster de cambios con la herramienta de puntos de muestreo (etiquetas de dos fechas), etiquete cada punto con su clase antes y después, y esta herramienta estima la superficie de cada transición y, para cada clase, su superficie antes y después, ganancia, pérdida y cambio neto, cada uno con error estándar e intervalo; el error del cambio neto tiene en cuenta la covarianza de ganancia y pérdida. Los píxeles NoData del mapa no pertenecen a ninguna clase. Se rechaza una muestra con puntos aún pendientes, y también un mapa que ha cambiado desde que se muestreó.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label before</source>
            <extracomment>label of from_field</extracomment>
            <translation>Etiqueta antes</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the first date.</source>
            <extracomment>help of from_field</extracomment>
            <translation>Campo con la clase verdadera en la primera fecha.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label after</source>
            <extracomment>label of to_field</extracomment>
            <translation>Etiqueta después</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the second date.</source>
            <extracomment>help of to_field</extracomment>
            <translation>Campo con la clase verdadera en la segunda fecha.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Map with class names</source>
            <extracomment>label of classes</extracomment>
            <translation>Mapa con nombres de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Class map whose names the tables show.</source>
            <extracomment>help of classes</extracomment>
            <translation>Mapa de clases cuyos nombres muestran las tablas.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Transitions</source>
            <extracomment>label of output</extracomment>
            <translation>Transiciones</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated area of each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con la superficie estimada de cada transición.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Classes</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Tabla con la ganancia, la pérdida y el cambio neto estimados de cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página de superficies de cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Page with all figures and how they were estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con todos los valores y cómo se estimaron.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Changed share</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Proporción cambiada</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Standard error of the changed share</source>
            <extracomment>label of the result changed_error</extracomment>
            <translation>Error estándar de la proporción cambiada</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Lower limit of the changed share</source>
            <extracomment>label of the result changed_low</extracomment>
            <translation>Límite inferior de la proporción cambiada</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Upper limit of the changed share</source>
            <extracomment>label of the result changed_high</extracomment>
            <translation>Límite superior de la proporción cambiada</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>change area</source>
            <extracomment>search word</extracomment>
            <translation>superficie de cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>net change</source>
            <extracomment>search word</extracomment>
            <translation>cambio neto</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>gain and loss</source>
            <extracomment>search word</extracomment>
            <translation>ganancia y pérdida</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Change vectors</source>
            <extracomment>title</extracomment>
            <translation>Vectores de cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Computes how far and which way each pixel moved in the space of the bands between two images.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula cuánto y en qué dirección se movió cada píxel en el espacio de las bandas entre dos imágenes.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The change of a band is the second image minus the first, in physical values (scale and offset of the files applied). The magnitude is the Euclidean length of the changes of all paired bands.</source>
            <extracomment>help</extracomment>
            <translation>El cambio de una banda es la segunda imagen menos la primera, en valores físicos (aplicados la escala y el desplazamiento de los archivos). La magnitud es la longitud euclídea de los cambios de todas las bandas emparejadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The direction of two bands is an angle of 0 or more and less than 360 degrees: 0 where the first band alone increases, 90 where the second band alone does, 180 and 270 where they decrease. A pixel without any change has no angle and is NoData there. The direction of other numbers of bands is a code of signs: the first band adds 1 where it increases, the second 2, the third 4, and so on; a band that decreases or stays exactly the same adds nothing. The code fits up to 31 bands.</source>
            <extracomment>help</extracomment>
            <translation>La dirección de dos bandas es un ángulo de 0 o más y menos de 360 grados: 0 donde solo aumenta la primera banda, 90 donde solo aumenta la segunda, 180 y 270 donde disminuyen. Un píxel sin ningún cambio no tiene ángulo y allí es NoData. La dirección de otro número de bandas es un código de signos: la primera banda suma 1 donde aumenta, la segunda 2, la tercera 4, y así sucesivamente; una banda que disminuye o queda exactamente igual no suma nada. En el código caben hasta 31 bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardised bands are compared by their standard scores, (value - mean) / standard deviation of each date, from the pixels that are valid in all compared bands. This takes away differences of gain and offset between the dates, such as of light or haze, and gives all bands the same weight; a change of the whole scene is lost with them.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas estandarizadas se comparan por sus puntuaciones típicas, (valor - media) / desviación estándar de cada fecha, a partir de los píxeles válidos en todas las bandas comparadas. Esto quita las diferencias de ganancia y desplazamiento entre las fechas, como las de la luz o la bruma, y da a todas las bandas el mismo peso; con ellas se pierde un cambio de toda la escena.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas se emparejan por nombre, si no por longitud de onda (hasta un 5 % de diferencia), si no por rol, como rojo, y si no en su orden, con una advertencia; de una imagen con más bandas solo se comparan las que tienen pareja. Un píxel que es NoData en una de las bandas comparadas es NoData. Las imágenes deben estar en una misma cuadrícula, salvo que se elija la cuadrícula de la salida.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>First image</source>
            <extracomment>label of first</extracomment>
            <translation>Primera imagen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The earlier image: one raster or several; all bands are taken.</source>
            <extracomment>help of first</extracomment>
            <translation>La imagen anterior: un ráster o varios; se toman todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Second image</source>
            <extracomment>label of second</extracomment>
            <translation>Segunda imagen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The later image.</source>
            <extracomment>help of second</extracomment>
            <translation>La imagen posterior.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction</source>
            <extracomment>label of direction</extracomment>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>What tells the way of the change.</source>
            <extracomment>help of direction</extracomment>
            <translation>Lo que indica la dirección del cambio.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands, otherwise signs</source>
            <extracomment>option automatic of direction</extracomment>
            <translation>Ángulo de dos bandas, si no, signos</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands (degrees)</source>
            <extracomment>option angle of direction</extracomment>
            <translation>Ángulo de dos bandas (grados)</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Code of the bands that increase</source>
            <extracomment>option signs of direction</extracomment>
            <translation>Código de las bandas que aumentan</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardise the bands</source>
            <extracomment>label of standardise</extracomment>
            <translation>Estandarizar las bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Compares standard scores of each date's bands in place of values.</source>
            <extracomment>help of standardise</extracomment>
            <translation>Compara puntuaciones típicas de las bandas de cada fecha en lugar de valores.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Magnitude</source>
            <extracomment>label of output</extracomment>
            <translation>Magnitud</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the length of the change, in the unit of the bands or in standard deviations.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster de la longitud del cambio, en la unidad de las bandas o en desviaciones estándar.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction of the change</source>
            <extracomment>label of output_direction</extracomment>
            <translation>Dirección del cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle or of the code.</source>
            <extracomment>help of output_direction</extracomment>
            <translation>Ráster del ángulo o del código.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle between the two spectra, in degrees, of values that are not standardised; NoData where a spectrum is zero in all bands.</source>
            <extracomment>help of output_angle</extracomment>
            <translation>Ráster del ángulo entre los dos espectros, en grados, de valores no estandarizados; NoData donde un espectro es cero en todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Kind of the direction</source>
            <extracomment>label of the result written_direction</extracomment>
            <translation>Tipo de la dirección</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>cva</source>
            <extracomment>search word</extracomment>
            <translation>cva</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>change vector analysis</source>
            <extracomment>search word</extracomment>
            <translation>análisis de vectores de cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>magnitude</source>
            <extracomment>search word</extracomment>
            <translation>magnitud</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>direction</source>
            <extracomment>search word</extracomment>
            <translation>dirección</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>two dates</source>
            <extracomment>search word</extracomment>
            <translation>dos fechas</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>multitemporal</source>
            <extracomment>search word</extracomment>
            <translation>multitemporal</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Conformal class sets</source>
            <extracomment>title</extracomment>
            <translation>Conjuntos de clases conformes</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Gives each pixel the set of classes that it may be, which holds the true one with a stated coverage.</source>
            <extracomment>summary</extracomment>
            <translation>Da a cada píxel el conjunto de clases que puede ser, que contiene la verdadera con una cobertura establecida.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The probabilities of a classifier are no frequencies. Here they are calibrated by features of known class that did not train the model: a class is in the set of a pixel where its probability reaches the threshold of the class (exactly at it too), and the thresholds are such that a set holds the true class with at least the stated coverage, whatever the classifier. Pixels of one polygon are alike, so each polygon, or group of polygons, counts the same whatever its size: the coverage is that of a pixel in a new polygon, chosen as the calibration polygons were.</source>
            <extracomment>help</extracomment>
            <translation>Las probabilidades de un clasificador no son frecuencias. Aquí se calibran con objetos de clase conocida que no entrenaron el modelo: una clase está en el conjunto de un píxel si su probabilidad alcanza el umbral de la clase (también exactamente en él), y los umbrales son tales que un conjunto contiene la clase verdadera con al menos la cobertura establecida, sea cual sea el clasificador. Los píxeles de un mismo polígono se parecen, así que cada polígono, o grupo de polígonos, cuenta lo mismo sea cual sea su tamaño: la cobertura es la de un píxel en un polígono nuevo, elegido como lo fueron los polígonos de calibración.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>For 90 percent a class needs at least 9 calibration polygons, for 95 percent 19, for 80 percent 4. With fewer, nothing can be vouched for: the class is in every set, with a warning. The coverage of all classes together counts the polygons of all.</source>
            <extracomment>help</extracomment>
            <translation>Para un 90 por ciento una clase necesita al menos 9 polígonos de calibración, para un 95 por ciento 19, para un 80 por ciento 4. Con menos no se puede garantizar nada: la clase está en todos los conjuntos, con una advertencia. La cobertura de todas las clases juntas cuenta los polígonos de todas.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>To have calibration features, train on some of the polygons only, chosen at random: Random selection within subsets of QGIS selects half of each class; train with the selected features only, invert the selection, and calibrate with the selected features only. Features that trained the model are refused; others inside the training areas are not recognised, and would promise too much.</source>
            <extracomment>help</extracomment>
            <translation>Para tener objetos de calibración, entrene solo con una parte de los polígonos, elegida al azar: “Selección aleatoria dentro de subconjuntos” de QGIS selecciona la mitad de cada clase; entrene solo con los objetos seleccionados, invierta la selección y calibre solo con los objetos seleccionados. Los objetos que entrenaron el modelo se rechazan; otros dentro de las áreas de entrenamiento no se reconocen, y prometerían demasiado.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The table has an estimate of the coverage: each group is judged by thresholds from the others. An empty set, size 0, means that no class is as probable as usual for its own pixels: the pixel is unlike those of the calibration, or mixed. A pixel that is NoData in a band of the model is NoData in all outputs.</source>
            <extracomment>help</extracomment>
            <translation>La tabla tiene una estimación de la cobertura: cada grupo se juzga con umbrales de los demás. Un conjunto vacío, de tamaño 0, significa que ninguna clase es tan probable como es habitual en sus propios píxeles: el píxel es distinto de los de la calibración, o mixto. Un píxel que es NoData en una banda del modelo es NoData en todas las salidas.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model; they are found as by the tool Classify.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula, que contienen las bandas del modelo; se buscan como lo hace la herramienta Clasificar.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Model file with probabilities: of any training tool except those of minimum distance and spectral angle; of support vectors if trained with probabilities.</source>
            <extracomment>help of model</extracomment>
            <translation>Archivo de modelo con probabilidades: de cualquier herramienta de entrenamiento salvo las de mínima distancia y ángulo espectral; de vectores de soporte, si se entrenó con probabilidades.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Calibration features</source>
            <extracomment>label of calibration</extracomment>
            <translation>Objetos de calibración</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Polygons or points of known class that did not train the model; any coordinate system.</source>
            <extracomment>help of calibration</extracomment>
            <translation>Polígonos o puntos de clase conocida que no entrenaron el modelo; en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field with the number or the name of a class of the model. Features without a class are left out.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Campo con el número o el nombre de una clase del modelo. Los objetos sin clase se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field that has the same value for features that belong together, such as those of one site: they count as one. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Campo que tiene el mismo valor para los objetos que van juntos, como los de un mismo sitio: cuentan como uno solo. Si se omite, cada objeto va por sí solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage</source>
            <extracomment>label of coverage</extracomment>
            <translation>Cobertura</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How often the set is to hold the true class, at least.</source>
            <extracomment>help of coverage</extracomment>
            <translation>Con qué frecuencia, como mínimo, debe el conjunto contener la clase verdadera.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage holds for</source>
            <extracomment>label of coverage_of</extracomment>
            <translation>La cobertura vale para</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class on its own, or pixels of all classes together, in the mix of the calibration features: then a rare or difficult class may be covered less.</source>
            <extracomment>help of coverage_of</extracomment>
            <translation>Cada clase por sí sola, o los píxeles de todas las clases juntas, en la mezcla de los objetos de calibración: entonces una clase rara o difícil puede quedar menos cubierta.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class</source>
            <extracomment>option each_class of coverage_of</extracomment>
            <translation>Cada clase</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>All classes together</source>
            <extracomment>option all_classes of coverage_of</extracomment>
            <translation>Todas las clases juntas</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Pixels per group</source>
            <extracomment>label of max_pixels</extracomment>
            <translation>Píxeles por grupo</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How many calibration pixels of a class are taken from a group at most, drawn at random.</source>
            <extracomment>help of max_pixels</extracomment>
            <translation>Cuántos píxeles de calibración de una clase se toman de un grupo como máximo, sorteados al azar.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Number that the drawing follows from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Número del que se deriva el sorteo.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Set size</source>
            <extracomment>label of output</extracomment>
            <translation>Tamaño del conjunto</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with the number of classes in the set of each pixel.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con el número de clases en el conjunto de cada píxel.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Sets</source>
            <extracomment>label of output_sets</extracomment>
            <translation>Conjuntos</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with a band for each class: 1 where it belongs to the set, 0 where not.</source>
            <extracomment>help of output_sets</extracomment>
            <translation>Ráster con una banda para cada clase: 1 donde pertenece al conjunto, 0 donde no.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Single classes</source>
            <extracomment>label of output_single</extracomment>
            <translation>Clases únicas</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Class raster of the pixels whose set holds one class, NoData elsewhere.</source>
            <extracomment>help of output_single</extracomment>
            <translation>Ráster de clases de los píxeles cuyo conjunto contiene una sola clase, NoData en los demás.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Table with threshold, calibration groups and estimated coverage of each class.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla con el umbral, los grupos de calibración y la cobertura estimada de cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Page with the classes, the sizes of the sets, the classes that share them, and the method.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con las clases, los tamaños de los conjuntos, las clases que los comparten, y el método.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Mean set size</source>
            <extracomment>label of the result mean_set_size</extracomment>
            <translation>Tamaño medio de los conjuntos</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>classes</source>
            <extracomment>unit of the result mean_set_size</extracomment>
            <translation>clases</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with one class</source>
            <extracomment>label of the result single_share</extracomment>
            <translation>Proporción de píxeles con una sola clase</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with no class</source>
            <extracomment>label of the result empty_share</extracomment>
            <translation>Proporción de píxeles sin ninguna clase</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage</source>
            <extracomment>label of the result estimated_coverage</extracomment>
            <translation>Cobertura estimada</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage of the worst class</source>
            <extracomment>label of the result lowest_coverage</extracomment>
            <translation>Cobertura estimada de la peor clase</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Classes in every set</source>
            <extracomment>label of the result classes_in_every_set</extracomment>
            <translation>Clases en todos los conjuntos</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <extracomment>search word</extracomment>
            <translation>predicción conforme</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>prediction sets</source>
            <extracomment>search word</extracomment>
            <translation>conjuntos de predicción</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>coverage</source>
            <extracomment>search word</extracomment>
            <translation>cobertura</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>calibration</source>
            <extracomment>search word</extracomment>
            <translation>calibración</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>probability</source>
            <extracomment>search word</extracomment>
            <translation>probabilidad</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Classify</source>
            <extracomment>title</extracomment>
            <translation>Clasificar</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Applies a saved model to rasters and writes the class map.</source>
            <extracomment>summary</extracomment>
            <translation>Aplica un modelo guardado a rásteres y escribe el mapa de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The bands of the model are found in the rasters by name, else by wavelength, else by role such as red or nir; the rasters may have other bands besides, in any order. Where nothing tells the bands and there are as many as the model has, they are taken in their order with a warning; a missing band is an error that lists both sides. Scale and offset of the files are applied, as in the training. A pixel that is NoData in a band of the model stays NoData. Class 0 is given to pixels that fail the threshold.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas del modelo se encuentran en los rásteres por nombre, si no por longitud de onda, si no por rol, como red o nir; los rásteres pueden tener además otras bandas, en cualquier orden. Si nada identifica las bandas y hay tantas como tiene el modelo, se toman en su orden con una advertencia; una banda que falta es un error que enumera ambos lados. Se aplican la escala y el desplazamiento de los archivos, como en el entrenamiento. Un píxel que es NoData en una banda del modelo sigue siendo NoData. La clase 0 se da a los píxeles que no cumplen el umbral.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The labels are those of scikit-learn's own prediction, whatever the memory and the number of threads, and need no scikit-learn. Of equally probable classes the one with the lowest number is taken.</source>
            <extracomment>help</extracomment>
            <translation>Las etiquetas son las de la propia predicción de scikit-learn, cualesquiera que sean la memoria y el número de hilos, y no necesitan scikit-learn. De clases igual de probables se toma la de número más bajo.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula, que contienen las bandas del modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Model file that a training tool has written; it holds no code.</source>
            <extracomment>help of model</extracomment>
            <translation>Archivo de modelo que ha escrito una herramienta de entrenamiento; no contiene código.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the probability of the class; with minimum distance or spectral angle of the distance to it, or the angle in degrees.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Ráster de la probabilidad de la clase; con mínima distancia o ángulo espectral, de la distancia a ella, o del ángulo en grados.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Probabilities</source>
            <extracomment>label of output_probabilities</extracomment>
            <translation>Probabilidades</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster with a band for each class: its probability, 0 to 1.</source>
            <extracomment>help of output_probabilities</extracomment>
            <translation>Ráster con una banda para cada clase: su probabilidad, de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Entropy</source>
            <extracomment>label of output_entropy</extracomment>
            <translation>Entropía</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the entropy of the probabilities, over the largest that there can be: 0 where one class is certain, 1 where all are equally probable.</source>
            <extracomment>help of output_entropy</extracomment>
            <translation>Ráster de la entropía de las probabilidades, dividida por la mayor posible: 0 donde una clase es segura, 1 donde todas son igual de probables.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Margin</source>
            <extracomment>label of output_margin</extracomment>
            <translation>Margen</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the largest probability less the second largest, 0 to 1.</source>
            <extracomment>help of output_margin</extracomment>
            <translation>Ráster de la mayor probabilidad menos la segunda mayor, de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>prediction</source>
            <extracomment>search word</extracomment>
            <translation>predicción</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>apply model</source>
            <extracomment>search word</extracomment>
            <translation>aplicar modelo</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Compare maps</source>
            <extracomment>title</extracomment>
            <translation>Comparar mapas</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Tests whether one map is more accurate than another on the same labelled sample.</source>
            <extracomment>summary</extracomment>
            <translation>Prueba si un mapa es más exacto que otro con la misma muestra etiquetada.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Both maps are read at the points of the sample. The difference of the overall accuracies is estimated by the design that the layer carries, as a paired difference: points where both maps are right or both are wrong say nothing. McNemar's test counts every point alike, so it holds for a simple random sample; its probability is exact. A point that lies outside a map or where it is NoData is an error.</source>
            <extracomment>help</extracomment>
            <translation>Ambos mapas se leen en los puntos de la muestra. La diferencia de las exactitudes globales se estima según el diseño que lleva la capa, como diferencia pareada: los puntos donde ambos mapas aciertan o ambos se equivocan no dicen nada. La prueba de McNemar cuenta todos los puntos por igual, así que es válida para una muestra aleatoria simple; su probabilidad es exacta. Un punto que está fuera de un mapa o donde este es NoData es un error.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>First map</source>
            <extracomment>label of first</extracomment>
            <translation>Primer mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is taken.</source>
            <extracomment>help of first</extracomment>
            <translation>El mapa cuya exactitud se toma.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Second map</source>
            <extracomment>label of second</extracomment>
            <translation>Segundo mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is subtracted.</source>
            <extracomment>help of second</extracomment>
            <translation>El mapa cuya exactitud se resta.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the first map</source>
            <extracomment>label of first_band</extracomment>
            <translation>Banda del primer mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the second map</source>
            <extracomment>label of second_band</extracomment>
            <translation>Banda del segundo mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Part of the maps</source>
            <extracomment>label of part</extracomment>
            <translation>Parte de los mapas</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Polygons: only the points inside them count.</source>
            <extracomment>help of part</extracomment>
            <translation>Polígonos: solo cuentan los puntos dentro de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Of the interval.</source>
            <extracomment>help of level</extracomment>
            <translation>Del intervalo.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Comparison</source>
            <extracomment>label of output</extracomment>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Table with the points by who is right, and the tests.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con los puntos según quién acierta, y las pruebas.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Difference of the overall accuracies</source>
            <extracomment>label of the result difference</extracomment>
            <translation>Diferencia de las exactitudes globales</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>share -1 to 1</source>
            <extracomment>unit of the result difference</extracomment>
            <translation>proporción de -1 a 1</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Standard error of the difference</source>
            <extracomment>label of the result difference_error</extracomment>
            <translation>Error estándar de la diferencia</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Lower limit of the difference</source>
            <extracomment>label of the result difference_low</extracomment>
            <translation>Límite inferior de la diferencia</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Upper limit of the difference</source>
            <extracomment>label of the result difference_high</extracomment>
            <translation>Límite superior de la diferencia</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Probability of the difference by chance</source>
            <extracomment>label of the result probability</extracomment>
            <translation>Probabilidad de la diferencia por azar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar statistic</source>
            <extracomment>label of the result mcnemar</extracomment>
            <translation>Estadístico de McNemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar probability</source>
            <extracomment>label of the result mcnemar_probability</extracomment>
            <translation>Probabilidad de McNemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>mcnemar</source>
            <extracomment>search word</extracomment>
            <translation>mcnemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>map comparison</source>
            <extracomment>search word</extracomment>
            <translation>comparación de mapas</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>paired test</source>
            <extracomment>search word</extracomment>
            <translation>prueba pareada</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>accuracy difference</source>
            <extracomment>search word</extracomment>
            <translation>diferencia de exactitud</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>significance</source>
            <extracomment>search word</extracomment>
            <translation>significación</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross classification</source>
            <extracomment>title</extracomment>
            <translation>Clasificación cruzada</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compares a map with a reference and gives the cross table, the error matrix and a regression.</source>
            <extracomment>summary</extracomment>
            <translation>Compara un mapa con una referencia y da la tabla cruzada, la matriz de error y una regresión.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Every pixel that is valid in both is counted; NoData in either is not. The error matrix has the map's classes in rows and the reference's in columns, aligned by value: a class that one side lacks is a row or a column of zeros. Accuracies and kappa come by counts, and weighted by area with the map's classes as strata, which is right for a reference sampled within each class. An accuracy over no pixel stays empty. A reference raster must lie on the map's grid. A reference layer is laid on it by pixel centres; a pixel inside features of several classes is left out. Its field holds class values, or class names that the map has too.</source>
            <extracomment>help</extracomment>
            <translation>Se cuenta cada píxel que es válido en ambos; NoData en uno de ellos no cuenta. La matriz de error tiene las clases del mapa en filas y las de la referencia en columnas, alineadas por valor: una clase que falta en un lado es una fila o una columna de ceros. Las exactitudes y kappa se dan por recuentos, y ponderadas por superficie con las clases del mapa como estratos, lo que es correcto para una referencia muestreada dentro de cada clase. Una exactitud sobre ningún píxel queda vacía. Un ráster de referencia debe estar en la cuadrícula del mapa. Una capa de referencia se lleva a ella por los centros de los píxeles; un píxel dentro de objetos de varias clases se omite. Su campo contiene valores de clase, o nombres de clase que el mapa también tiene.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The regression is the line of least squares Y = B0 + B1 X of the map's values Y on the reference's X, for continuous rasters too, with scale and offset of the files applied; its sums are exact. Its intervals suppose independent pixels.</source>
            <extracomment>help</extracomment>
            <translation>La regresión es la recta de mínimos cuadrados Y = B0 + B1 X de los valores Y del mapa sobre los X de la referencia, también para rásteres continuos, aplicados la escala y el desplazamiento de los archivos; sus sumas son exactas. Sus intervalos suponen píxeles independientes.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Class map</source>
            <extracomment>label of input</extracomment>
            <translation>Mapa de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The classified raster.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster clasificado.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference</source>
            <extracomment>label of reference</extracomment>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster on the same grid, or layer of points or polygons.</source>
            <extracomment>help of reference</extracomment>
            <translation>Ráster sobre la misma cuadrícula, o capa de puntos o polígonos.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Band of the reference</source>
            <extracomment>label of reference_band</extracomment>
            <translation>Banda de la referencia</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The band with the classes, of a reference raster.</source>
            <extracomment>help of reference_band</extracomment>
            <translation>La banda con las clases, de un ráster de referencia.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The field with the class, of a reference layer.</source>
            <extracomment>help of reference_field</extracomment>
            <translation>El campo con la clase, de una capa de referencia.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Ignored reference value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Valor de referencia ignorado</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference pixels of this value are not compared.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Los píxeles de referencia con este valor no se comparan.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross raster</source>
            <extracomment>label of output</extracomment>
            <translation>Ráster cruzado</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster with a number for each pair of classes.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con un número para cada par de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabla cruzada</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the pairs with pixels and area.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla de los pares con píxeles y superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the error matrix with accuracies and areas.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tabla de la matriz de error con exactitudes y superficies.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Page with the error matrix and the figures.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con la matriz de error y los índices.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Regression</source>
            <extracomment>label of output_regression</extracomment>
            <translation>Regresión</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of R², r, B0, B1, variances, intervals.</source>
            <extracomment>help of output_regression</extracomment>
            <translation>Tabla de R², r, B0, B1, varianzas, intervalos.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B0 raster</source>
            <extracomment>label of output_b0</extracomment>
            <translation>Ráster B0</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the intercept where both are valid.</source>
            <extracomment>help of output_b0</extracomment>
            <translation>Ráster de la ordenada en el origen donde ambos son válidos.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B1 raster</source>
            <extracomment>label of output_b1</extracomment>
            <translation>Ráster B1</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the slope where both are valid.</source>
            <extracomment>help of output_b1</extracomment>
            <translation>Ráster de la pendiente donde ambos son válidos.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted overall accuracy</source>
            <extracomment>label of the result weighted_overall_accuracy</extracomment>
            <translation>Exactitud global ponderada por superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted kappa</source>
            <extracomment>label of the result weighted_kappa</extracomment>
            <translation>Kappa ponderado por superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compared pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Píxeles comparados</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Coefficient of determination</source>
            <extracomment>label of the result r_squared</extracomment>
            <translation>Coeficiente de determinación</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Intercept</source>
            <extracomment>label of the result b0</extracomment>
            <translation>Ordenada en el origen</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Slope</source>
            <extracomment>label of the result b1</extracomment>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>accuracy</source>
            <extracomment>search word</extracomment>
            <translation>exactitud</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>regression</source>
            <extracomment>search word</extracomment>
            <translation>regresión</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Image difference</source>
            <extracomment>title</extracomment>
            <translation>Diferencia de imágenes</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Subtracts or divides two images band by band and finds the thresholds of change.</source>
            <extracomment>summary</extracomment>
            <translation>Resta o divide dos imágenes banda por banda y encuentra los umbrales de cambio.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The difference is the second image minus the first, in physical values (scale and offset of the files applied). The ratio is the second divided by the first, and undefined where the first is 0; the log ratio is the natural logarithm of the ratio, and undefined where a value is not positive. Undefined pixels are NoData.</source>
            <extracomment>help</extracomment>
            <translation>La diferencia es la segunda imagen menos la primera, en valores físicos (aplicados la escala y el desplazamiento de los archivos). El cociente es la segunda dividida por la primera, y no está definido donde la primera es 0; el logaritmo del cociente es el logaritmo natural del cociente, y no está definido donde un valor no es positivo. Los píxeles no definidos son NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds are found for each band from all its pixels. Otsu's rule parts the sizes of change, the distance from 0 (from 1 for ratios), into two groups whose means lie farthest apart for their sizes, in a histogram of up to 65536 bins whose width is a power of two; for whole numbers up to 65536 this is exact. The rule of standard deviations takes the mean minus and plus k standard deviations (divisor n - 1). The robust rule takes the median minus and plus k times 1.4826 times the median absolute deviation, which much change hardly moves. Both are exact. A difference below the lower threshold is a decrease (1), above the upper one an increase (3); all between, and exactly on a threshold, is no change (2).</source>
            <extracomment>help</extracomment>
            <translation>Los umbrales se encuentran para cada banda a partir de todos sus píxeles. La regla de Otsu divide los tamaños del cambio, la distancia a 0 (a 1 para cocientes), en dos grupos cuyas medias están lo más separadas posible para sus tamaños, en un histograma de hasta 65536 intervalos cuyo ancho es una potencia de dos; para números enteros hasta 65536 esto es exacto. La regla de las desviaciones estándar toma la media menos y más k desviaciones estándar (divisor n - 1). La regla robusta toma la mediana menos y más k veces 1.4826 veces la desviación absoluta mediana, a la que mucho cambio apenas mueve. Ambas son exactas. Una diferencia por debajo del umbral inferior es una disminución (1), por encima del superior un aumento (3); todo lo que está entre ellos, y exactamente en un umbral, es sin cambio (2).</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning. A pixel that is NoData in one image is NoData in that band; other bands keep theirs. The images must lie on one grid, unless the grid of the output is chosen. Nothing here depends on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas se emparejan por nombre, si no por longitud de onda (hasta un 5 % de diferencia), si no por rol, como rojo, y si no en su orden, con una advertencia. Un píxel que es NoData en una imagen es NoData en esa banda; las otras bandas conservan los suyos. Las imágenes deben estar en una misma cuadrícula, salvo que se elija la cuadrícula de la salida. Nada depende aquí de la memoria ni de los hilos.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The earlier image: one raster or several.</source>
            <extracomment>help of first</extracomment>
            <translation>La imagen anterior: un ráster o varios.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Which of the compared bands, from 1 in the order of the first image; all if not given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Cuáles de las bandas comparadas, desde 1 en el orden de la primera imagen; todas si no se da.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>band numbers</source>
            <extracomment>unit of bands</extracomment>
            <translation>números de banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Measure</source>
            <extracomment>label of measure</extracomment>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How the values are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Cómo se comparan los valores.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Difference</source>
            <extracomment>option difference of measure</extracomment>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Ratio</source>
            <extracomment>option ratio of measure</extracomment>
            <translation>Cociente</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Log ratio</source>
            <extracomment>option log_ratio of measure</extracomment>
            <translation>Logaritmo del cociente</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Threshold rule</source>
            <extracomment>label of rule</extracomment>
            <translation>Regla del umbral</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>What parts change from no change.</source>
            <extracomment>help of rule</extracomment>
            <translation>Lo que separa el cambio de la ausencia de cambio.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Otsu</source>
            <extracomment>option otsu of rule</extracomment>
            <translation>Otsu</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Mean and standard deviations</source>
            <extracomment>option deviations of rule</extracomment>
            <translation>Media y desviaciones estándar</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Median and median absolute deviation</source>
            <extracomment>option robust of rule</extracomment>
            <translation>Mediana y desviación absoluta mediana</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Typed thresholds</source>
            <extracomment>option typed of rule</extracomment>
            <translation>Umbrales escritos</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Factor k</source>
            <extracomment>label of factor</extracomment>
            <translation>Factor k</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How many standard deviations, or robust ones, the thresholds lie from the centre.</source>
            <extracomment>help of factor</extracomment>
            <translation>A cuántas desviaciones estándar, o robustas, están los umbrales del centro.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>standard deviations</source>
            <extracomment>unit of factor</extracomment>
            <translation>desviaciones estándar</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold</source>
            <extracomment>label of lower</extracomment>
            <translation>Umbral inferior</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Below it is a decrease, for the typed rule; none if not given.</source>
            <extracomment>help of lower</extracomment>
            <translation>Por debajo de él hay una disminución, para los umbrales escritos; ninguno si no se da.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold</source>
            <extracomment>label of upper</extracomment>
            <translation>Umbral superior</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Above it is an increase, for the typed rule; none if not given.</source>
            <extracomment>help of upper</extracomment>
            <translation>Por encima de él hay un aumento, para los umbrales escritos; ninguno si no se da.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster with a band for each pair.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda para cada par.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Classes of change</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Clases de cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster of decrease (1), no change (2) and increase (3) for each pair.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Ráster de disminución (1), sin cambio (2) y aumento (3) para cada par.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds</source>
            <extracomment>label of output_table</extracomment>
            <translation>Umbrales</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Table with statistics, thresholds and pixels of each class, for each pair.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla con estadísticas, umbrales y píxeles de cada clase, para cada par.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold of the first band</source>
            <extracomment>label of the result lower_threshold</extracomment>
            <translation>Umbral inferior de la primera banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold of the first band</source>
            <extracomment>label of the result upper_threshold</extracomment>
            <translation>Umbral superior de la primera banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Changed share of the first band</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Proporción cambiada de la primera banda</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>image differencing</source>
            <extracomment>search word</extracomment>
            <translation>diferencia de imágenes</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>ratio</source>
            <extracomment>search word</extracomment>
            <translation>cociente</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>log ratio</source>
            <extracomment>search word</extracomment>
            <translation>logaritmo del cociente</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>otsu</source>
            <extracomment>search word</extracomment>
            <translation>otsu</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>threshold</source>
            <extracomment>search word</extracomment>
            <translation>umbral</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Alteration detection, IR-MAD</source>
            <extracomment>title</extracomment>
            <translation>Detección de alteraciones, IR-MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finds change between two images by canonical correlation, whatever gain and offset each band has.</source>
            <extracomment>summary</extracomment>
            <translation>Encuentra el cambio entre dos imágenes por correlación canónica, cualesquiera que sean la ganancia y el desplazamiento de cada banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Multivariate alteration detection (MAD) takes the pairs of combinations of the bands of both images that correlate, and subtracts them. The MAD variates are uncorrelated; the first has the greatest variance, 2 (1 - correlation). They do not change when the bands of an image are scaled, shifted or mixed linearly, so that the images need not be calibrated, nor even have the same units. The sum of the squared variates over their variances is chi-square with as many degrees of freedom as bands where nothing changed; the no-change probability is that of a chi-square at least as large.</source>
            <extracomment>help</extracomment>
            <translation>La detección multivariante de alteraciones (MAD) toma los pares de combinaciones de las bandas de ambas imágenes que se correlacionan, y los resta. Las variables MAD no están correlacionadas; la primera tiene la mayor varianza, 2 (1 - correlación). No cambian si las bandas de una imagen se escalan, se desplazan o se mezclan linealmente, de modo que las imágenes no tienen que estar calibradas, ni siquiera tener las mismas unidades. La suma de los cuadrados de las variables divididos por sus varianzas sigue, donde nada cambió, una ji cuadrado con tantos grados de libertad como bandas; la probabilidad de no cambio es la de una ji cuadrado al menos igual de grande.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Each iteration weights the pixels by their no-change probability under the one before and finds the correlations anew, so that they become those of the pixels without change. It ends when no correlation changes by more than the tolerance (exactly the tolerance ends too), or after the greatest number of iterations, with a warning. Reweighting favours small differences, so that the correlations come out higher than those of all pixels without change; with fewer than 3 bands it never settles and is refused. Means, covariances and their weighted forms are sums of whole numbers: standard scores times the root of the weight, rounded to 30 bits of the largest of the band. They, and every pixel of the outputs, do not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Cada iteración pondera los píxeles por su probabilidad de no cambio según la anterior y calcula de nuevo las correlaciones, de modo que pasan a ser las de los píxeles sin cambio. Termina cuando ninguna correlación cambia más que la tolerancia (exactamente la tolerancia también termina), o tras el número máximo de iteraciones, con una advertencia. La reponderación favorece las diferencias pequeñas, de modo que las correlaciones resultan más altas que las de todos los píxeles sin cambio; con menos de 3 bandas nunca se estabiliza y se rechaza. Las medias, las covarianzas y sus formas ponderadas son sumas de números enteros: puntuaciones típicas por la raíz del peso, redondeadas a 30 bits de la mayor de la banda. Ni ellas ni ningún píxel de las salidas dependen de la memoria ni de los hilos.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData and counts nowhere: clouds should be masked before. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas se emparejan por nombre, si no por longitud de onda (hasta un 5 % de diferencia), si no por rol, como rojo, y si no en su orden, con una advertencia; de una imagen con más bandas solo se comparan las que tienen pareja. Un píxel que es NoData en una de las bandas comparadas es NoData y no cuenta en ninguna parte: las nubes deben enmascararse antes. Las imágenes deben estar en una misma cuadrícula, salvo que se elija la cuadrícula de la salida.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>How often the pixels are weighted anew at most; 0 gives plain MAD, all pixels weighing the same.</source>
            <extracomment>help of iterations</extracomment>
            <translation>Cuántas veces como máximo se ponderan de nuevo los píxeles; 0 da la MAD simple, en la que todos los píxeles pesan igual.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Tolerance</source>
            <extracomment>label of tolerance</extracomment>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Ends when no canonical correlation changes by more.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Termina cuando ninguna correlación canónica cambia más que esto.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>MAD variates</source>
            <extracomment>label of output</extracomment>
            <translation>Variables MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster with a band for each variate.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda para cada variable.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Chi-square</source>
            <extracomment>label of output_chi_square</extracomment>
            <translation>Ji cuadrado</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the sum of squared standardised variates.</source>
            <extracomment>help of output_chi_square</extracomment>
            <translation>Ráster de la suma de los cuadrados de las variables estandarizadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>No-change probability</source>
            <extracomment>label of output_probability</extracomment>
            <translation>Probabilidad de no cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the probability, 0 to 1.</source>
            <extracomment>help of output_probability</extracomment>
            <translation>Ráster de la probabilidad, de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Correlations</source>
            <extracomment>label of output_table</extracomment>
            <translation>Correlaciones</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Table of the canonical correlations of each iteration; 0 is that of equal weights.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla de las correlaciones canónicas de cada iteración; 0 es la de pesos iguales.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Largest change of a correlation in the last iteration</source>
            <extracomment>label of the result last_change</extracomment>
            <translation>Mayor cambio de una correlación en la última iteración</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Highest canonical correlation</source>
            <extracomment>label of the result highest_correlation</extracomment>
            <translation>Correlación canónica más alta</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>mad</source>
            <extracomment>search word</extracomment>
            <translation>mad</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>ir-mad</source>
            <extracomment>search word</extracomment>
            <translation>ir-mad</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>canonical correlation</source>
            <extracomment>search word</extracomment>
            <translation>correlación canónica</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>no-change probability</source>
            <extracomment>search word</extracomment>
            <translation>probabilidad de no cambio</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>chi-square</source>
            <extracomment>search word</extracomment>
            <translation>ji cuadrado</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>radiometric normalisation</source>
            <extracomment>search word</extracomment>
            <translation>normalización radiométrica</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Land cover change</source>
            <extracomment>title</extracomment>
            <translation>Cambio de cobertura del suelo</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Shows and measures what became of each class between two class maps.</source>
            <extracomment>summary</extracomment>
            <translation>Muestra y mide en qué se convirtió cada clase entre dos mapas de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Every pair of classes that occurs gets a number, from 1 in the order of the first map's classes, then the second's; its name tells from and to. The tables have pixels and area of every transition, and for every class its area before and after, gain, loss, persistence, net change, swap (change of place without change of area) and annual rate, for the whole and for each zone. In degrees areas are geodesic. A pixel that is NoData in either map is left out. The maps must lie on one grid. Areas counted from maps carry the errors of both; the change area estimate corrects them by a sample.</source>
            <extracomment>help</extracomment>
            <translation>Cada par de clases que aparece recibe un número, desde 1 en el orden de las clases del primer mapa y luego de las del segundo; su nombre dice de qué a qué. Las tablas tienen los píxeles y la superficie de cada transición y, para cada clase, su superficie antes y después, ganancia, pérdida, persistencia, cambio neto, intercambio (cambio de lugar sin cambio de superficie) y tasa anual, para el conjunto y para cada zona. En grados las superficies son geodésicas. Un píxel que es NoData en uno de los mapas se deja fuera. Los mapas deben estar en una misma cuadrícula. Las superficies contadas en mapas llevan los errores de ambos; la estimación de superficie de cambio las corrige con una muestra.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The earlier class map.</source>
            <extracomment>help of first</extracomment>
            <translation>El mapa de clases anterior.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The later class map, on the same grid.</source>
            <extracomment>help of second</extracomment>
            <translation>El mapa de clases posterior, sobre la misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Years between the maps</source>
            <extracomment>label of years</extracomment>
            <translation>Años entre los mapas</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>For the annual rate; left out, it stays empty.</source>
            <extracomment>help of years</extracomment>
            <translation>Para la tasa anual; si se omite, queda vacía.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>years</source>
            <extracomment>unit of years</extracomment>
            <translation>años</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Zones</source>
            <extracomment>label of zones</extracomment>
            <translation>Zonas</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster on the same grid, or polygons: the tables tell each zone too.</source>
            <extracomment>help of zones</extracomment>
            <translation>Ráster sobre la misma cuadrícula, o polígonos: las tablas informan también de cada zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Band of the zones</source>
            <extracomment>label of zones_band</extracomment>
            <translation>Banda de las zonas</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The band with the zones, of a raster.</source>
            <extracomment>help of zones_band</extracomment>
            <translation>La banda con las zonas, de un ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Field of the zones</source>
            <extracomment>label of zones_field</extracomment>
            <translation>Campo de las zonas</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The field with the zone, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of zones_field</extracomment>
            <translation>El campo con la zona, de una capa: números enteros, o nombres, que se numeran desde 1 en orden alfabético.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changes</source>
            <extracomment>label of output</extracomment>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster with a number for each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con un número para cada transición.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with pixels and area of each transition.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabla con píxeles y superficie de cada transición.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Tabla con ganancia, pérdida y cambio neto de cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Change page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página de cambios</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Page with the flows as a picture, the transition matrix and the classes.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con los flujos en imagen, la matriz de transición y las clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Number of transitions</source>
            <extracomment>label of the result transitions</extracomment>
            <translation>Número de transiciones</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changed area</source>
            <extracomment>label of the result changed_area</extracomment>
            <translation>Superficie cambiada</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>squared units of the coordinate system</source>
            <extracomment>unit of the result changed_area</extracomment>
            <translation>unidades cuadradas del sistema de coordenadas</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>transition matrix</source>
            <extracomment>search word</extracomment>
            <translation>matriz de transición</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>from-to</source>
            <extracomment>search word</extracomment>
            <translation>de-a</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>post-classification comparison</source>
            <extracomment>search word</extracomment>
            <translation>comparación posclasificación</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>sankey</source>
            <extracomment>search word</extracomment>
            <translation>sankey</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic images</source>
            <extracomment>title</extracomment>
            <translation>Mosaico de imágenes</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Lays images side by side and over each other, and writes them as one.</source>
            <extracomment>summary</extracomment>
            <translation>Coloca imágenes una junto a otra y una sobre otra, y las escribe como una sola.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Corresponding bands of the images are joined; an image is a raster, a band set, or several rasters in a row. A pixel that is NoData in one image leaves its place to the others, by the NoData number, NaN, mask or alpha of each, and is NoData where no image has a value. Where several have one, the first or the last in the list stands, or the smallest or largest, or the mean, or a mean that lets each image fade towards its edge. The first, last, smallest and largest are exact; means are floating point, and one value alone stays as it is. Images on other pixels, or in other coordinate systems, are resampled once the grid of the output is chosen. Names, units and wavelengths are those of the first image; scales and offsets are kept where all images share them, and applied otherwise.</source>
            <extracomment>help</extracomment>
            <translation>Se unen las bandas correspondientes de las imágenes; una imagen es un ráster, un conjunto de bandas, o varios rásteres seguidos. Un píxel que es NoData en una imagen deja su lugar a las demás, según el número NoData, NaN, la máscara o el alfa de cada una, y es NoData donde ninguna imagen tiene valor. Donde varias lo tienen, queda la primera o la última de la lista, o el menor o el mayor, o la media, o una media que deja que cada imagen se desvanezca hacia su borde. El primero, el último, el menor y el mayor son exactos; las medias son de coma flotante, y un valor solo queda tal como es. Las imágenes sobre otros píxeles, o en otros sistemas de coordenadas, se remuestrean una vez elegida la cuadrícula de la salida. Los nombres, unidades y longitudes de onda son los de la primera imagen; las escalas y desplazamientos se conservan si todas las imágenes los comparten, y si no, se aplican.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Images</source>
            <extracomment>label of input</extracomment>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>The images, in the order of their priority.</source>
            <extracomment>help of input</extracomment>
            <translation>Las imágenes, en el orden de su prioridad.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Rasters to an image</source>
            <extracomment>label of rasters_per_image</extracomment>
            <translation>Rásteres por imagen</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>How many rasters in a row make up one image, as files of single bands do.</source>
            <extracomment>help of rasters_per_image</extracomment>
            <translation>Cuántos rásteres seguidos forman una imagen, como lo hacen los archivos de una sola banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>rasters</source>
            <extracomment>unit of rasters_per_image</extracomment>
            <translation>rásteres</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Where images overlap</source>
            <extracomment>label of method</extracomment>
            <translation>Donde las imágenes se solapan</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>What stands where several images have a value.</source>
            <extracomment>help of method</extracomment>
            <translation>Lo que queda donde varias imágenes tienen un valor.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Last image</source>
            <extracomment>option last of method</extracomment>
            <translation>Última imagen</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Smallest value</source>
            <extracomment>option min of method</extracomment>
            <translation>Valor menor</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Largest value</source>
            <extracomment>option max of method</extracomment>
            <translation>Valor mayor</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Fading edges</source>
            <extracomment>option feather of method</extracomment>
            <translation>Bordes desvanecidos</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Width of fading</source>
            <extracomment>label of feather</extracomment>
            <translation>Ancho del desvanecido</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Distance from the edge of an image from which on it has its full weight; used by the fading edges alone.</source>
            <extracomment>help of feather</extracomment>
            <translation>Distancia al borde de una imagen a partir de la cual tiene todo su peso; solo la usan los bordes desvanecidos.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster whose pixels the output has, in place of those of an image; the output covers all images.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Ráster cuyos píxeles tiene la salida, en lugar de los de una imagen; la salida cubre todas las imágenes.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic</source>
            <extracomment>label of output</extracomment>
            <translation>Mosaico</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster with the bands of the images.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con las bandas de las imágenes.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>mosaic</source>
            <extracomment>search word</extracomment>
            <translation>mosaico</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>merge</source>
            <extracomment>search word</extracomment>
            <translation>unir</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>tiles</source>
            <extracomment>search word</extracomment>
            <translation>teselas</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>blend</source>
            <extracomment>search word</extracomment>
            <translation>mezclar</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>feather</source>
            <extracomment>search word</extracomment>
            <translation>difuminado</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>overlap</source>
            <extracomment>search word</extracomment>
            <translation>solape</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>seamless</source>
            <extracomment>search word</extracomment>
            <translation>sin costuras</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random training points</source>
            <extracomment>title</extracomment>
            <translation>Puntos de entrenamiento aleatorios</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Draws points at random where training areas may be made.</source>
            <extracomment>summary</extracomment>
            <translation>Sortea puntos al azar donde se pueden crear áreas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points lie in the middle of pixels that are valid in all bands; NoData pixels are never drawn. An expression of the band calculator narrows them down: where it is 0 or NoData no point lies, so that (nir - red) / (nir + red) &gt; 0.6 gives points in dense vegetation alone. Stratified: every other whole number that the expression gives is a stratum with as many points, or all its pixels where these are fewer; a class map in it gives points for each class. Grid: a square lattice with a random start. Give the points a class, or grow regions from them. For the assessment of a map take sample points instead, which carry their probabilities.</source>
            <extracomment>help</extracomment>
            <translation>Los puntos están en el centro de píxeles válidos en todas las bandas; los píxeles NoData nunca se sortean. Una expresión de la calculadora de bandas los restringe: donde es 0 o NoData no hay ningún punto, de modo que (nir - red) / (nir + red) &gt; 0.6 da puntos solo en vegetación densa. Estratificado: cualquier otro número entero que da la expresión es un estrato con otros tantos puntos, o con todos sus píxeles si son menos; un mapa de clases en ella da puntos para cada clase. Malla: una malla cuadrada con inicio aleatorio. Dé a los puntos una clase, o haga crecer regiones a partir de ellos. Para evaluar un mapa use en cambio los puntos de muestreo, que llevan sus probabilidades.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>One multiband raster, or several rasters on one grid.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Where points may lie, and their stratum, over the bands of the rasters: b1, "name", roles such as nir.</source>
            <extracomment>help of expression</extracomment>
            <translation>Dónde puede haber puntos, y su estrato, sobre las bandas de los rásteres: b1, "name", roles como nir.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Design</source>
            <extracomment>label of design</extracomment>
            <translation>Diseño</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>How the points are drawn.</source>
            <extracomment>help of design</extracomment>
            <translation>Cómo se sortean los puntos.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random</source>
            <extracomment>option random of design</extracomment>
            <translation>Aleatorio</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Grid with random start</source>
            <extracomment>option grid of design</extracomment>
            <translation>Malla con inicio aleatorio</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Stratified by the expression</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Estratificado por la expresión</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Number of points</source>
            <extracomment>label of size</extracomment>
            <translation>Número de puntos</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points in all, in each stratum when stratified; of a grid about so many.</source>
            <extracomment>help of size</extracomment>
            <translation>Puntos en total, o en cada estrato si es estratificado; de una malla, aproximadamente tantos.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points are at least so far apart, in degrees on the sphere; a pair exactly so far apart is allowed.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>Los puntos están al menos a esta distancia unos de otros, en grados sobre la esfera; se permite un par exactamente a esa distancia.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>The same seed draws the same points.</source>
            <extracomment>help of seed</extracomment>
            <translation>La misma semilla sortea los mismos puntos.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>any number</source>
            <extracomment>unit of seed</extracomment>
            <translation>cualquier número</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points</source>
            <extracomment>label of output</extracomment>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points with the fields id and stratum.</source>
            <extracomment>help of output</extracomment>
            <translation>Puntos con los campos id y stratum.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points drawn</source>
            <extracomment>label of the result points</extracomment>
            <translation>Puntos sorteados</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>random sample</source>
            <extracomment>search word</extracomment>
            <translation>muestra aleatoria</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>stratified</source>
            <extracomment>search word</extracomment>
            <translation>estratificado</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>grid of points</source>
            <extracomment>search word</extracomment>
            <translation>malla de puntos</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>seeds</source>
            <extracomment>search word</extracomment>
            <translation>semillas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit raster</source>
            <extracomment>title</extracomment>
            <translation>Editar ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Gives the pixels inside features a new value, in a new raster or in the raster itself.</source>
            <extracomment>summary</extracomment>
            <translation>Da a los píxeles dentro de objetos un valor nuevo, en un ráster nuevo o en el propio ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The pixels whose centre lies inside a polygon, and those under points and lines, become a constant, the value of a field, what an expression gives, or NoData; where features overlap, the later one counts. A feature without geometry or without a value is left out. Values are those with the scale and offset of the file applied, and a raster of whole numbers takes only what it can hold; results of an expression are rounded. NoData pixels stay NoData unless they are to be filled. Other bands, names, colours, scale and offset are kept.</source>
            <extracomment>help</extracomment>
            <translation>Los píxeles cuyo centro está dentro de un polígono, y los que están bajo puntos y líneas, pasan a ser una constante, el valor de un campo, lo que da una expresión, o NoData; donde los objetos se superponen, cuenta el posterior. Un objeto sin geometría o sin valor se deja fuera. Los valores son los que resultan de aplicar la escala y el desplazamiento del archivo, y un ráster de números enteros solo toma lo que cabe en él; los resultados de una expresión se redondean. Los píxeles NoData siguen siendo NoData, salvo que deban rellenarse. Se conservan las otras bandas, los nombres, los colores, la escala y el desplazamiento.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The input stays as it is, and a new raster is written. In place, the raster itself is changed, after an undo file with all changed pixels is complete; an edit that fails or is cancelled is brought back. The undo file takes the edit back later, also after a crash, unless the pixels have been changed again. Statistics in the file are removed, and overviews are renewed by nearest neighbour.</source>
            <extracomment>help</extracomment>
            <translation>La entrada queda tal como es, y se escribe un ráster nuevo. En la edición directa se cambia el propio ráster, una vez completo un archivo para deshacer con todos los píxeles cambiados; una edición que falla o se cancela se revierte. El archivo para deshacer revierte la edición más tarde, también tras un cierre inesperado, salvo que los píxeles se hayan vuelto a cambiar. Las estadísticas del archivo se eliminan, y las vistas generales se renuevan por vecino más próximo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Raster</source>
            <extracomment>label of input</extracomment>
            <translation>Ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The raster to edit.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster que se edita.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Band</source>
            <extracomment>label of band</extracomment>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The band to edit.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda que se edita.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Areas</source>
            <extracomment>label of areas</extracomment>
            <translation>Áreas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Features inside which pixels are edited; any coordinate system.</source>
            <extracomment>help of areas</extracomment>
            <translation>Objetos dentro de los cuales se editan los píxeles; en cualquier sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Constant</source>
            <extracomment>label of constant</extracomment>
            <translation>Constante</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that all pixels become.</source>
            <extracomment>help of constant</extracomment>
            <translation>El valor que toman todos los píxeles.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Value field</source>
            <extracomment>label of field</extracomment>
            <translation>Campo de valor</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Field with the value that the pixels of each feature become: numbers, or class names of the map.</source>
            <extracomment>help of field</extracomment>
            <translation>Campo con el valor que toman los píxeles de cada objeto: números, o nombres de clases del mapa.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that pixels become, of raster (their value) and vector (the constant or the field's value, otherwise 1): where(raster &gt; 500, 10, raster).</source>
            <extracomment>help of expression</extracomment>
            <translation>El valor que toman los píxeles, a partir de raster (su valor) y vector (la constante o el valor del campo, si no, 1): where(raster &gt; 500, 10, raster).</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Make NoData</source>
            <extracomment>label of nodata</extracomment>
            <translation>Convertir en NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Makes the pixels NoData.</source>
            <extracomment>help of nodata</extracomment>
            <translation>Convierte los píxeles en NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits NoData pixels inside the features too.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Edita también los píxeles NoData dentro de los objetos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Edita cada píxel que toca un polígono, en lugar de aquellos cuyo centro está dentro.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit in place</source>
            <extracomment>label of in_place</extracomment>
            <translation>Edición directa</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Changes the raster itself instead of writing a new one; this needs an undo file.</source>
            <extracomment>help of in_place</extracomment>
            <translation>Cambia el propio ráster en lugar de escribir uno nuevo; esto necesita un archivo para deshacer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Take back</source>
            <extracomment>label of undo</extracomment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file of an edit in place, which is taken back; nothing else is done.</source>
            <extracomment>help of undo</extracomment>
            <translation>Archivo para deshacer de una edición directa, que se revierte; no se hace nada más.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited raster</source>
            <extracomment>label of output</extracomment>
            <translation>Ráster editado</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The new raster; in place it is not written, and the input is the result.</source>
            <extracomment>help of output</extracomment>
            <translation>El ráster nuevo; en la edición directa no se escribe, y la entrada es el resultado.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file</source>
            <extracomment>label of output_undo</extracomment>
            <translation>Archivo para deshacer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>File that can take back an edit in place; otherwise it is not written.</source>
            <extracomment>help of output_undo</extracomment>
            <translation>Archivo que puede revertir una edición directa; en otro caso no se escribe.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited pixels</source>
            <extracomment>label of the result edited_pixels</extracomment>
            <translation>Píxeles editados</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>edit</source>
            <extracomment>search word</extracomment>
            <translation>editar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>burn</source>
            <extracomment>search word</extracomment>
            <translation>grabar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>correct</source>
            <extracomment>search word</extracomment>
            <translation>corregir</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>digitise</source>
            <extracomment>search word</extracomment>
            <translation>digitalizar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo</source>
            <extracomment>search word</extracomment>
            <translation>deshacer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>rasterize</source>
            <extracomment>search word</extracomment>
            <translation>rasterizar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label patches</source>
            <extracomment>title</extracomment>
            <translation>Etiquetar parches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Gives every pixel the size or the number of the patch of connected pixels that it belongs to.</source>
            <extracomment>summary</extracomment>
            <translation>Da a cada píxel el tamaño o el número del parche de píxeles conectados al que pertenece.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A patch is a set of connected pixels other than 0; their values may differ, or are told apart when asked. Sizes are in pixels. Numbers run from 1 in the order in which a scan by rows meets the first pixels of the patches. Pixels of 0 and NoData pixels belong to no patch and are NoData in the result. A raster of any size is treated as a whole: patches are joined across all its parts, and the result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un parche es un conjunto de píxeles conectados distintos de 0; sus valores pueden diferir, o se distinguen si se pide. Los tamaños están en píxeles. Los números van desde 1 en el orden en que un recorrido por filas encuentra los primeros píxeles de los parches. Los píxeles de 0 y los píxeles NoData no pertenecen a ningún parche y son NoData en el resultado. Un ráster de cualquier tamaño se trata como un todo: los parches se unen a través de todas sus partes, y el resultado no depende de la memoria ni de los hilos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A class map, or a mask of what is to be labelled.</source>
            <extracomment>help of input</extracomment>
            <translation>Un mapa de clases, o una máscara de lo que se etiqueta.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label</source>
            <extracomment>label of label</extracomment>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>What is written for each patch.</source>
            <extracomment>help of label</extracomment>
            <translation>Lo que se escribe para cada parche.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Size in pixels</source>
            <extracomment>option size of label</extracomment>
            <translation>Tamaño en píxeles</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number</source>
            <extracomment>option number of label</extracomment>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Tell values apart</source>
            <extracomment>label of apart</extracomment>
            <translation>Distinguir valores</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Connected pixels of different value are different patches; this needs whole numbers. Otherwise all values other than 0 are one.</source>
            <extracomment>help of apart</extracomment>
            <translation>Los píxeles conectados de distinto valor son parches distintos; esto necesita números enteros. Si no, todos los valores distintos de 0 son uno solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Labels</source>
            <extracomment>label of output</extracomment>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Raster of whole numbers; 0 is NoData.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster de números enteros; 0 es NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number of patches</source>
            <extracomment>label of the result patches</extracomment>
            <translation>Número de parches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Largest patch</source>
            <extracomment>label of the result largest_patch</extracomment>
            <translation>Parche más grande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>connected components</source>
            <extracomment>search word</extracomment>
            <translation>componentes conectados</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>clump</source>
            <extracomment>search word</extracomment>
            <translation>agrupar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patches</source>
            <extracomment>search word</extracomment>
            <translation>parches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>region</source>
            <extracomment>search word</extracomment>
            <translation>región</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patch size</source>
            <extracomment>search word</extracomment>
            <translation>tamaño de parche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>segments</source>
            <extracomment>search word</extracomment>
            <translation>segmentos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassify</source>
            <extracomment>title</extracomment>
            <translation>Reclasificar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Changes the values of a raster by a table of old values, ranges or conditions and new values.</source>
            <extracomment>summary</extracomment>
            <translation>Cambia los valores de un ráster según una tabla de valores, intervalos o condiciones antiguos y valores nuevos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>An old value is a number; an interval such as [10, 20), where a square bracket includes the end, a round one leaves it out, and an end that is not written is open; or a condition on the word raster such as raster &gt; 500, or raster &gt;= 10 and not raster == 99, in the expression language of the band calculator. Where several rows hold for a value, the last one counts. NoData (also Null or NaN) as an old value stands for the NoData pixels, which stay NoData otherwise; as a new value it makes pixels NoData. Whole numbers are exact in all types; a number for a floating-point raster is taken as its type rounds it. A scale and an offset in the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Un valor antiguo es un número; un intervalo como [10, 20), donde un corchete incluye el extremo, un paréntesis lo deja fuera, y un extremo que no se escribe queda abierto; o una condición sobre la palabra raster, como raster &gt; 500, o raster &gt;= 10 and not raster == 99, en el lenguaje de expresiones de la calculadora de bandas. Si varias filas se cumplen para un valor, cuenta la última. NoData (también Null o NaN) como valor antiguo representa los píxeles NoData, que si no siguen siendo NoData; como valor nuevo convierte los píxeles en NoData. Los números enteros son exactos en todos los tipos; un número para un ráster de coma flotante se toma tal como lo redondea su tipo. La escala y el desplazamiento del archivo se aplican primero.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>A new value has the name that the table gives it, or else the name of the one class that became it; classes that stay keep name and colour.</source>
            <extracomment>help</extracomment>
            <translation>Un valor nuevo tiene el nombre que le da la tabla o, si no, el de la única clase que se convirtió en él; las clases que quedan conservan nombre y color.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The raster to reclassify.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster que se reclasifica.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The band to reclassify.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda que se reclasifica.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Rows of old value, new value and, if wanted, the class name of the new value. In one line, cells are parted by semicolons and rows by bars: 1;5;Forest|[2, 4];6.</source>
            <extracomment>help of table</extracomment>
            <translation>Filas de valor antiguo, valor nuevo y, si se desea, el nombre de clase del valor nuevo. En una línea, las celdas se separan con punto y coma y las filas con barras: 1;5;Bosque|[2, 4];6.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Old</source>
            <extracomment>column of table</extracomment>
            <translation>Antiguo</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>New</source>
            <extracomment>column of table</extracomment>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table file</source>
            <extracomment>label of table_file</extracomment>
            <translation>Archivo de la tabla</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Text file with the same columns, parted by semicolon, tab or comma; a line of headings is left out.</source>
            <extracomment>help of table_file</extracomment>
            <translation>Archivo de texto con las mismas columnas, separadas por punto y coma, tabulador o coma; una línea de encabezados se omite.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table layer</source>
            <extracomment>label of table_layer</extracomment>
            <translation>Capa de la tabla</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Layer, with or without geometry, that holds the table.</source>
            <extracomment>help of table_layer</extracomment>
            <translation>Capa, con o sin geometría, que contiene la tabla.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of old values</source>
            <extracomment>label of old_field</extracomment>
            <translation>Campo de valores antiguos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called old, or the first.</source>
            <extracomment>help of old_field</extracomment>
            <translation>Campo de la capa de la tabla; si se omite, el llamado old, o el primero.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of new values</source>
            <extracomment>label of new_field</extracomment>
            <translation>Campo de valores nuevos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called new, or the second.</source>
            <extracomment>help of new_field</extracomment>
            <translation>Campo de la capa de la tabla; si se omite, el llamado new, o el segundo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of class names</source>
            <extracomment>label of name_field</extracomment>
            <translation>Campo de nombres de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called name.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Campo de la capa de la tabla; si se omite, el llamado name.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Other values</source>
            <extracomment>label of others</extracomment>
            <translation>Otros valores</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>What happens to values for which no row holds.</source>
            <extracomment>help of others</extracomment>
            <translation>Qué ocurre con los valores para los que no se cumple ninguna fila.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Keep</source>
            <extracomment>option keep of others</extracomment>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>NoData</source>
            <extracomment>option nodata of others</extracomment>
            <translation>NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Value for others</source>
            <extracomment>option value of others</extracomment>
            <translation>Valor para los otros</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The number that other values become, where a value is chosen for them.</source>
            <extracomment>help of others_value</extracomment>
            <translation>El número que toman los otros valores, cuando se elige un valor para ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassified raster</source>
            <extracomment>label of output</extracomment>
            <translation>Ráster reclasificado</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Raster with the new values.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con los valores nuevos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>reclassify</source>
            <extracomment>search word</extracomment>
            <translation>reclasificar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>recode</source>
            <extracomment>search word</extracomment>
            <translation>recodificar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>lookup table</source>
            <extracomment>search word</extracomment>
            <translation>tabla de equivalencias</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>ranges</source>
            <extracomment>search word</extracomment>
            <translation>intervalos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>remap</source>
            <extracomment>search word</extracomment>
            <translation>reasignar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>class values</source>
            <extracomment>search word</extracomment>
            <translation>valores de clase</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Raster report</source>
            <extracomment>title</extracomment>
            <translation>Informe de ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Counts the pixels of each value of a raster and gives their share and area.</source>
            <extracomment>summary</extracomment>
            <translation>Cuenta los píxeles de cada valor de un ráster y da su porcentaje y su superficie.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Each value that occurs is a row: its class name where the file has one, its number of pixels, its share of the valid pixels, and its area in squared units of the coordinate system, in hectares and in square kilometres. In a coordinate system in degrees areas are geodesic, computed on the ellipsoid for each row, and the unit is the metre. Without a coordinate system hectares and square kilometres stay empty. NoData pixels are not counted as a class. A file with a scale and an offset is reported by its physical values.</source>
            <extracomment>help</extracomment>
            <translation>Cada valor que aparece es una fila: su nombre de clase si el archivo lo tiene, su número de píxeles, su porcentaje de los píxeles válidos, y su superficie en unidades cuadradas del sistema de coordenadas, en hectáreas y en kilómetros cuadrados. En un sistema de coordenadas en grados las superficies son geodésicas, calculadas sobre el elipsoide para cada fila, y la unidad es el metro. Sin sistema de coordenadas, las hectáreas y los kilómetros cuadrados quedan vacíos. Los píxeles NoData no se cuentan como una clase. De un archivo con escala y desplazamiento se informan los valores físicos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The raster to report on, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster del que se informa, normalmente un mapa de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The band to report on.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda de la que se informa.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Pixels of this value are counted as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Los píxeles con este valor se cuentan como NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabla del informe</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Table with one row for each value.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con una fila para cada valor.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página del informe</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Page with the same table and a bar for each class.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con la misma tabla y una barra para cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Number of values</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Número de valores</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Valid pixels</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Píxeles válidos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>NoData pixels</source>
            <extracomment>label of the result nodata_pixels</extracomment>
            <translation>Píxeles NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Area of the valid pixels</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Superficie de los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>report</source>
            <extracomment>search word</extracomment>
            <translation>informe</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>area</source>
            <extracomment>search word</extracomment>
            <translation>superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>class statistics</source>
            <extracomment>search word</extracomment>
            <translation>estadísticas de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>pixel count</source>
            <extracomment>search word</extracomment>
            <translation>recuento de píxeles</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>unique values</source>
            <extracomment>search word</extracomment>
            <translation>valores únicos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>histogram</source>
            <extracomment>search word</extracomment>
            <translation>histograma</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Split raster</source>
            <extracomment>title</extracomment>
            <translation>Dividir ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Writes each band of a raster into a file of its own.</source>
            <extracomment>summary</extracomment>
            <translation>Escribe cada banda de un ráster en un archivo propio.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Each file has the type, name, unit, wavelength, scale, offset and NoData number of its band, and the names and colours of its classes. Pixels that a mask band or an alpha band hides become NoData, in a wider type where all numbers of the band may occur.</source>
            <extracomment>help</extracomment>
            <translation>Cada archivo tiene el tipo, el nombre, la unidad, la longitud de onda, la escala, el desplazamiento y el número NoData de su banda, y los nombres y colores de sus clases. Los píxeles que oculta una banda de máscara o una banda alfa pasan a NoData, en un tipo más amplio si pueden aparecer todos los números de la banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The raster to split.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster que se divide.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The bands to write; by default all.</source>
            <extracomment>help of bands</extracomment>
            <translation>Las bandas que se escriben; por defecto todas.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Naming of the files</source>
            <extracomment>label of naming</extracomment>
            <translation>Nombres de los archivos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>What stands in a file's name after the prefix: the number of the band, or its name where it has one.</source>
            <extracomment>help of naming</extracomment>
            <translation>Lo que hay en el nombre de un archivo tras el prefijo: el número de la banda, o su nombre si lo tiene.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Number of the band</source>
            <extracomment>option number of naming</extracomment>
            <translation>Número de la banda</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Name of the band</source>
            <extracomment>option name of naming</extracomment>
            <translation>Nombre de la banda</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Prefix</source>
            <extracomment>label of prefix</extracomment>
            <translation>Prefijo</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>How the names of the files begin; by default with the name of the raster and an underscore.</source>
            <extracomment>help of prefix</extracomment>
            <translation>Cómo empiezan los nombres de los archivos; por defecto con el nombre del ráster y un guion bajo.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder of the bands</source>
            <extracomment>label of output</extracomment>
            <translation>Carpeta de las bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder that receives a raster for each band; it is made where there is none.</source>
            <extracomment>help of output</extracomment>
            <translation>Carpeta que recibe un ráster para cada banda; se crea si no existe.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Files</source>
            <extracomment>label of the result files</extracomment>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>split</source>
            <extracomment>search word</extracomment>
            <translation>dividir</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>separate bands</source>
            <extracomment>search word</extracomment>
            <translation>separar bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>extract bands</source>
            <extracomment>search word</extracomment>
            <translation>extraer bandas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>single band</source>
            <extracomment>search word</extracomment>
            <translation>banda única</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>unstack</source>
            <extracomment>search word</extracomment>
            <translation>desapilar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Raster to vector</source>
            <extracomment>title</extracomment>
            <translation>De ráster a vectorial</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Draws the patches of equal value of a raster as polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Dibuja como polígonos los parches de igual valor de un ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Each patch, a set of connected pixels of one value, becomes a polygon along the edges of its pixels, with the value in a field, and the class name in another where the raster has names. Nothing is simplified: area and outline are those of the pixels. Rings do not touch themselves; holes that touch at a corner are rings of their own. Pixels that touch at a corner alone are one feature of several parts when corners connect, and when dissolved all pixels of a value are one feature. NoData pixels are left out. A scale and an offset in the file are applied to the values. The raster may have any size and type; the result does not depend on memory or threads. The polygons are in the coordinate system of the raster.</source>
            <extracomment>help</extracomment>
            <translation>Cada parche, un conjunto de píxeles conectados de un mismo valor, se convierte en un polígono a lo largo de los bordes de sus píxeles, con el valor en un campo, y el nombre de clase en otro si el ráster tiene nombres. Nada se simplifica: superficie y contorno son los de los píxeles. Los anillos no se tocan a sí mismos; los huecos que se tocan en una esquina son anillos propios. Los píxeles que se tocan solo en una esquina son un objeto de varias partes si las esquinas conectan, y si se disuelve, todos los píxeles de un valor son un solo objeto. Los píxeles NoData se dejan fuera. La escala y el desplazamiento del archivo se aplican a los valores. El ráster puede tener cualquier tamaño y tipo; el resultado no depende de la memoria ni de los hilos. Los polígonos están en el sistema de coordenadas del ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The raster, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster, normalmente un mapa de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The band with the values.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda con los valores.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Dissolve</source>
            <extracomment>label of dissolve</extracomment>
            <translation>Disolver</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Makes one feature of all pixels of a value.</source>
            <extracomment>help of dissolve</extracomment>
            <translation>Hace un solo objeto de todos los píxeles de un valor.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Field for the value</source>
            <extracomment>label of field_name</extracomment>
            <translation>Campo para el valor</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Name of the field that receives the value.</source>
            <extracomment>help of field_name</extracomment>
            <translation>Nombre del campo que recibe el valor.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Whether pixels that touch at a corner alone are connected; without effect when dissolved.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Si los píxeles que se tocan solo en una esquina están conectados; sin efecto si se disuelve.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The part of the raster to draw, enlarged to whole pixels; all when none is given.</source>
            <extracomment>help of extent</extracomment>
            <translation>La parte del ráster que se dibuja, ampliada a píxeles enteros; todo si no se da ninguna.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Layer of multipolygons.</source>
            <extracomment>help of output</extracomment>
            <translation>Capa de multipolígonos.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Number of features</source>
            <extracomment>label of the result features</extracomment>
            <translation>Número de objetos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygonize</source>
            <extracomment>search word</extracomment>
            <translation>poligonizar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>vectorize</source>
            <extracomment>search word</extracomment>
            <translation>vectorizar</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygons</source>
            <extracomment>search word</extracomment>
            <translation>polígonos</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>dissolve</source>
            <extracomment>search word</extracomment>
            <translation>disolver</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>outline</source>
            <extracomment>search word</extracomment>
            <translation>contorno</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zonal statistics</source>
            <extracomment>title</extracomment>
            <translation>Estadísticas zonales</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Computes statistics of the pixels of a raster in the polygons of a layer or the classes of another raster.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula estadísticas de los píxeles de un ráster en los polígonos de una capa o las clases de otro ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>A zone is a polygon feature, all polygons with one value of a field (united, so that no pixel counts twice), or a value of a raster of whole numbers on the same grid. Polygons that overlap have each their own pixels. A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered, or it counts by the exact share that is covered. With shares the count is the covered area in pixels, sum, mean and standard deviation are weighted by them, and majority and minority are the values with the largest and the smallest area; extremes and variety take every pixel of which a part is covered. The standard deviation is that of the population. Percentiles are interpolated linearly and exact for any number of pixels; of equally frequent values the lowest is taken. NoData pixels of the raster and of the zones are left out; a zone without valid pixel has the count 0 and empty cells. A scale and an offset in the file are applied. Polygons in another coordinate system are brought to that of the raster; those that cross themselves are made valid first. Areas of values are in squared units, geodesic in degrees.</source>
            <extracomment>help</extracomment>
            <translation>Una zona es un objeto poligonal, todos los polígonos con un mismo valor de un campo (unidos, de modo que ningún píxel cuenta dos veces), o un valor de un ráster de números enteros sobre la misma cuadrícula. Los polígonos que se superponen tienen cada uno sus propios píxeles. Un píxel pertenece a un polígono si su centro está dentro, o si alguna parte de él está cubierta, o cuenta según la proporción exacta que está cubierta. Con proporciones, el recuento es la superficie cubierta en píxeles, la suma, la media y la desviación estándar se ponderan con ellas, y la mayoría y la minoría son los valores con la mayor y la menor superficie; los extremos y la variedad toman cada píxel del que una parte está cubierta. La desviación estándar es la de la población. Los percentiles se interpolan linealmente y son exactos para cualquier número de píxeles; de valores igual de frecuentes se toma el más bajo. Los píxeles NoData del ráster y de las zonas se dejan fuera; una zona sin ningún píxel válido tiene el recuento 0 y celdas vacías. La escala y el desplazamiento del archivo se aplican. Los polígonos en otro sistema de coordenadas se llevan al del ráster; los que se cruzan a sí mismos se hacen válidos primero. Las superficies de valores están en unidades cuadradas, geodésicas en grados.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The raster whose pixels are measured.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster cuyos píxeles se miden.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The bands to measure; all when none is given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Las bandas que se miden; todas si no se da ninguna.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of polygons, or raster of whole numbers on the same grid.</source>
            <extracomment>help of zones</extracomment>
            <translation>Capa de polígonos, o ráster de números enteros sobre la misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zone field</source>
            <extracomment>label of field</extracomment>
            <translation>Campo de zona</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Polygons with one value of this field are one zone; without it each feature is one.</source>
            <extracomment>help of field</extracomment>
            <translation>Los polígonos con un mismo valor de este campo son una zona; sin él, cada objeto es una.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics</source>
            <extracomment>label of statistics</extracomment>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What is computed of each zone.</source>
            <extracomment>help of statistics</extracomment>
            <translation>Lo que se calcula de cada zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Coefficient of variation</source>
            <extracomment>option coefficient_of_variation of statistics</extracomment>
            <translation>Coeficiente de variación</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Minority</source>
            <extracomment>option minority of statistics</extracomment>
            <translation>Minoría</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Percentiles</source>
            <extracomment>label of percentiles</extracomment>
            <translation>Percentiles</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The percentiles to compute.</source>
            <extracomment>help of percentiles</extracomment>
            <translation>Los percentiles que se calculan.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Pixels of a polygon</source>
            <extracomment>label of method</extracomment>
            <translation>Píxeles de un polígono</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Which pixels belong to a polygon; without effect on a raster of zones.</source>
            <extracomment>help of method</extracomment>
            <translation>Qué píxeles pertenecen a un polígono; sin efecto en un ráster de zonas.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Centre inside</source>
            <extracomment>option pixel_centre of method</extracomment>
            <translation>Centro dentro</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Any part covered</source>
            <extracomment>option all_touched of method</extracomment>
            <translation>Alguna parte cubierta</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>By the share that is covered</source>
            <extracomment>option coverage of method</extracomment>
            <translation>Según la proporción cubierta</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics table</source>
            <extracomment>label of output</extracomment>
            <translation>Tabla de estadísticas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with one row for each zone.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con una fila para cada zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones with statistics</source>
            <extracomment>label of output_layer</extracomment>
            <translation>Zonas con estadísticas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of the zones with their attributes and statistics.</source>
            <extracomment>help of output_layer</extracomment>
            <translation>Capa de las zonas con sus atributos y estadísticas.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Areas of values</source>
            <extracomment>label of output_areas</extracomment>
            <translation>Superficies de valores</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with pixels, share and area of each value in each zone, for class maps.</source>
            <extracomment>help of output_areas</extracomment>
            <translation>Tabla con píxeles, proporción y superficie de cada valor en cada zona, para mapas de clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Página de estadísticas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Page with the statistics of the zones.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Página con las estadísticas de las zonas.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Number of zones</source>
            <extracomment>label of the result measured_zones</extracomment>
            <translation>Número de zonas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones without valid pixel</source>
            <extracomment>label of the result empty_zones</extracomment>
            <translation>Zonas sin ningún píxel válido</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What exactly is computed</source>
            <extracomment>title of a page</extracomment>
            <translation>Qué se calcula exactamente</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal statistics</source>
            <extracomment>search word</extracomment>
            <translation>estadísticas zonales</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>coverage fraction</source>
            <extracomment>search word</extracomment>
            <translation>fracción de cobertura</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>mean per polygon</source>
            <extracomment>search word</extracomment>
            <translation>media por polígono</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentile</source>
            <extracomment>search word</extracomment>
            <translation>percentil</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal histogram</source>
            <extracomment>search word</extracomment>
            <translation>histograma zonal</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Region growing</source>
            <extracomment>title</extracomment>
            <translation>Crecimiento de regiones</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Grows training polygons around points, over the pixels that are like that of the point.</source>
            <extracomment>summary</extracomment>
            <translation>Hace crecer polígonos de entrenamiento alrededor de puntos, sobre los píxeles que se parecen al del punto.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>From the pixel of each point the region takes the pixels that hang together with it and differ from it by the spectral distance or less, within a square of the maximum width around it. Where that gives fewer pixels than the smallest size, the distance of that region is raised just as far as it takes. The polygons follow the edges of the pixels and keep the attributes of the points, such as their class; the fields pixels and distance say how many pixels there are and which distance was used. Points may lie in any coordinate system; each grows on its own, so regions may overlap. A pixel that is NoData in any of the bands belongs to no region, and a point on NoData or outside is left out with a warning. Scale and offset of the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Desde el píxel de cada punto la región toma los píxeles que están conectados con él y que difieren de él en la distancia espectral o menos, dentro de un cuadrado del ancho máximo a su alrededor. Si eso da menos píxeles que el tamaño mínimo, la distancia de esa región se aumenta justo lo necesario. Los polígonos siguen los bordes de los píxeles y conservan los atributos de los puntos, como su clase; los campos pixels y distance dicen cuántos píxeles hay y qué distancia se usó. Los puntos pueden estar en cualquier sistema de coordenadas; cada uno crece por separado, así que las regiones pueden superponerse. Un píxel que es NoData en alguna de las bandas no pertenece a ninguna región, y un punto sobre NoData o fuera se omite con una advertencia. La escala y el desplazamiento del archivo se aplican primero.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Points, one in the middle of what each region is to be.</source>
            <extracomment>help of points</extracomment>
            <translation>Puntos, uno en medio de lo que será cada región.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>The bands that are compared, by their numbers through all rasters; all by default.</source>
            <extracomment>help of bands</extracomment>
            <translation>Las bandas que se comparan, por sus números a través de todos los rásteres; por defecto todas.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels at most so far from that of the point belong to the region; a pixel exactly so far does.</source>
            <extracomment>help of max_distance</extracomment>
            <translation>Los píxeles que están como máximo a esta distancia del píxel del punto pertenecen a la región; un píxel exactamente a esa distancia también.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>How two pixels are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Cómo se comparan dos píxeles.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Largest difference in any band</source>
            <extracomment>option band of measure</extracomment>
            <translation>Mayor diferencia en alguna banda</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Spectral angle in degrees</source>
            <extracomment>option spectral_angle of measure</extracomment>
            <translation>Ángulo espectral en grados</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Maximum width</source>
            <extracomment>label of max_width</extracomment>
            <translation>Ancho máximo</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Side of the square around the point that the region stays in; an even number counts as the odd one below.</source>
            <extracomment>help of max_width</extracomment>
            <translation>Lado del cuadrado alrededor del punto dentro del cual queda la región; un número par cuenta como el impar inmediatamente inferior.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Smallest size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions of fewer pixels are grown on by a larger distance.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Las regiones de menos píxeles siguen creciendo con una distancia mayor.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Which pixels hang together.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Qué píxeles están conectados.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions</source>
            <extracomment>label of output</extracomment>
            <translation>Regiones</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Polygons with the attributes of their points.</source>
            <extracomment>help of output</extracomment>
            <translation>Polígonos con los atributos de sus puntos.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Number of regions</source>
            <extracomment>label of the result regions</extracomment>
            <translation>Número de regiones</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>seed</source>
            <extracomment>search word</extracomment>
            <translation>semilla</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>training areas</source>
            <extracomment>search word</extracomment>
            <translation>áreas de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>spectral distance</source>
            <extracomment>search word</extracomment>
            <translation>distancia espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample points</source>
            <extracomment>title</extracomment>
            <translation>Puntos de muestreo</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Draws a probability sample of the pixels of a map, as points that wait for their true class.</source>
            <extracomment>summary</extracomment>
            <translation>Extrae una muestra probabilística de los píxeles de un mapa, como puntos que esperan su clase verdadera.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The layer carries all that the estimation needs: stratum and its size, inclusion probability and weight, the class of the map, a fingerprint of the map, and an empty label with a status. Simple: every pixel has the same chance. Stratified: so many pixels of each class of the map, or of each stratum that you give. Systematic: a square lattice with a random start; how many points there are is left to chance. Cluster: squares are drawn, and pixels within them, which saves travel. NoData pixels are never drawn. A minimum distance makes the sample another one than its inclusion probabilities say, and is noted in the design. Set label and status of every point; a point that cannot be labelled gets the status excluded.</source>
            <extracomment>help</extracomment>
            <translation>La capa lleva todo lo que necesita la estimación: el estrato y su tamaño, la probabilidad de inclusión y el peso, la clase del mapa, una huella del mapa, y una etiqueta vacía con un estado. Simple: cada píxel tiene la misma probabilidad. Estratificado: tantos píxeles de cada clase del mapa, o de cada estrato que se dé. Sistemático: una malla cuadrada con inicio aleatorio; cuántos puntos resultan se deja al azar. Conglomerados: se sortean cuadrados, y píxeles dentro de ellos, lo que ahorra desplazamientos. Los píxeles NoData nunca se sortean. Una distancia mínima hace que la muestra sea otra de la que dicen sus probabilidades de inclusión, y se anota en el diseño. Ponga etiqueta y estado a cada punto; un punto que no se puede etiquetar recibe el estado excluido.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The map that is to be assessed.</source>
            <extracomment>help of input</extracomment>
            <translation>El mapa que se va a evaluar.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Simple random</source>
            <extracomment>option simple of design</extracomment>
            <translation>Aleatorio simple</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Stratified random</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Aleatorio estratificado</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Systematic with random start</source>
            <extracomment>option systematic of design</extracomment>
            <translation>Sistemático con inicio aleatorio</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Clusters, in two stages</source>
            <extracomment>option cluster of design</extracomment>
            <translation>Conglomerados, en dos etapas</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of the whole sample.</source>
            <extracomment>help of size</extracomment>
            <translation>Puntos de toda la muestra.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of strata</source>
            <extracomment>label of class_points</extracomment>
            <translation>Puntos de los estratos</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of points of every stratum, such as 1=75, 2=165, as the sample size tool gives it; in place of size and allocation.</source>
            <extracomment>help of class_points</extracomment>
            <translation>Número de puntos de cada estrato, como 1=75, 2=165, tal como lo da la herramienta de tamaño de la muestra; en lugar de size y allocation.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Allocation</source>
            <extracomment>label of allocation</extracomment>
            <translation>Asignación</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>How the points are shared among the strata.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Cómo se reparten los puntos entre los estratos.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Proportional to area</source>
            <extracomment>option proportional of allocation</extracomment>
            <translation>Proporcional a la superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Equal</source>
            <extracomment>option equal of allocation</extracomment>
            <translation>Igual</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Fewest points of a stratum</source>
            <extracomment>label of floor</extracomment>
            <translation>Mínimo de puntos de un estrato</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Los estratos reciben al menos tantos puntos.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata</source>
            <extracomment>label of strata</extracomment>
            <translation>Estratos</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Raster on the map's grid, or polygons, in place of the map's classes.</source>
            <extracomment>help of strata</extracomment>
            <translation>Ráster sobre la cuadrícula del mapa, o polígonos, en lugar de las clases del mapa.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Band of the strata</source>
            <extracomment>label of strata_band</extracomment>
            <translation>Banda de los estratos</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The band with the strata, of a raster.</source>
            <extracomment>help of strata_band</extracomment>
            <translation>La banda con los estratos, de un ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Field of the strata</source>
            <extracomment>label of strata_field</extracomment>
            <translation>Campo de los estratos</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The field with the stratum, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of strata_field</extracomment>
            <translation>El campo con el estrato, de una capa: números enteros, o nombres, que se numeran desde 1 en orden alfabético.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of a cluster</source>
            <extracomment>label of cluster_side</extracomment>
            <translation>Lado de un conglomerado</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of the squares that are drawn.</source>
            <extracomment>help of cluster_side</extracomment>
            <translation>Lado de los cuadrados que se sortean.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of a cluster</source>
            <extracomment>label of cluster_points</extracomment>
            <translation>Puntos de un conglomerado</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points that are drawn in each cluster.</source>
            <extracomment>help of cluster_points</extracomment>
            <translation>Puntos que se sortean en cada conglomerado.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points are at least so far apart; in degrees on the sphere.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>Los puntos están al menos a esta distancia unos de otros; en grados, sobre la esfera.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Labels of two dates</source>
            <extracomment>label of two_dates</extracomment>
            <translation>Etiquetas de dos fechas</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>For a map of changes: points get a label before and one after, as the change area estimate needs them.</source>
            <extracomment>help of two_dates</extracomment>
            <translation>Para un mapa de cambios: los puntos reciben una etiqueta antes y otra después, como las necesita la estimación de superficie de cambio.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Class map whose names the form offers for the labels of two dates.</source>
            <extracomment>help of classes</extracomment>
            <translation>Mapa de clases cuyos nombres ofrece el formulario para las etiquetas de dos fechas.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample</source>
            <extracomment>label of output</extracomment>
            <translation>Muestra</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points in the middle of their pixels.</source>
            <extracomment>help of output</extracomment>
            <translation>Puntos en el centro de sus píxeles.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of strata</source>
            <extracomment>label of the result stratum_count</extracomment>
            <translation>Número de estratos</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>random points</source>
            <extracomment>search word</extracomment>
            <translation>puntos aleatorios</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>stratified sample</source>
            <extracomment>search word</extracomment>
            <translation>muestra estratificada</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>sampling design</source>
            <extracomment>search word</extracomment>
            <translation>diseño de muestreo</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>validation points</source>
            <extracomment>search word</extracomment>
            <translation>puntos de validación</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>reference data</source>
            <extracomment>search word</extracomment>
            <translation>datos de referencia</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample size</source>
            <extracomment>title</extracomment>
            <translation>Tamaño de la muestra</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Computes how many sample points an accuracy assessment needs, and how many of them in each class.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula cuántos puntos de muestreo necesita una evaluación de la exactitud, y cuántos de ellos en cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The classes of the map are the strata. From the accuracy that you expect of each class follow the standard errors of every figure for every number of points, and so the number of points for the standard error that you want. Proportional allocation suits the overall accuracy and areas, equal allocation the accuracy of each class; Neyman's gives the overall accuracy its smallest error. Classes that would get fewer points than the floor get the floor, and the rest is shared among the others. The errors that are expected of a class are spread over the other classes by their areas. NoData pixels belong to no stratum. The table shows all allocations side by side.</source>
            <extracomment>help</extracomment>
            <translation>Las clases del mapa son los estratos. De la exactitud que espera de cada clase se siguen los errores estándar de cada índice para cada número de puntos, y con ello el número de puntos para el error estándar que desea. La asignación proporcional conviene a la exactitud global y a las superficies, la asignación igual a la exactitud de cada clase; la de Neyman da a la exactitud global su menor error. Las clases que recibirían menos puntos que el mínimo reciben el mínimo, y el resto se reparte entre las demás. Los errores que se esperan de una clase se distribuyen entre las otras clases según sus superficies. Los píxeles NoData no pertenecen a ningún estrato. La tabla muestra todas las asignaciones una junto a otra.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Figure of interest</source>
            <extracomment>label of figure</extracomment>
            <translation>Índice de interés</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>What the sample is to tell.</source>
            <extracomment>help of figure</extracomment>
            <translation>Lo que la muestra debe decir.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy of a class</source>
            <extracomment>option user of figure</extracomment>
            <translation>Exactitud del usuario de una clase</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Area share of a class</source>
            <extracomment>option area of figure</extracomment>
            <translation>Proporción de superficie de una clase</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Class of interest</source>
            <extracomment>label of target_class</extracomment>
            <translation>Clase de interés</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The class whose accuracy or area the sample is to tell.</source>
            <extracomment>help of target_class</extracomment>
            <translation>La clase cuya exactitud o superficie debe decir la muestra.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Standard error wanted</source>
            <extracomment>label of standard_error</extracomment>
            <translation>Error estándar deseado</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A sample whose standard error is at most this is large enough; half the width of a 95 % interval is about twice as much.</source>
            <extracomment>help of standard_error</extracomment>
            <translation>Una muestra cuyo error estándar es como máximo este es lo bastante grande; la mitad del ancho de un intervalo del 95 % es aproximadamente el doble.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A number that is given, in place of the one that the standard error needs.</source>
            <extracomment>help of size</extracomment>
            <translation>Un número dado, en lugar del que necesita el error estándar.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracy</source>
            <extracomment>label of expected_accuracy</extracomment>
            <translation>Exactitud esperada</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected of the classes that are not named below.</source>
            <extracomment>help of expected_accuracy</extracomment>
            <translation>Exactitud del usuario que se espera de las clases que no se nombran abajo.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracies of classes</source>
            <extracomment>label of users_accuracies</extracomment>
            <translation>Exactitudes esperadas de clases</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected, such as 1=0.7, 2=0.95.</source>
            <extracomment>help of users_accuracies</extracomment>
            <translation>Exactitud del usuario que se espera, como 1=0.7, 2=0.95.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>How the points are shared among the classes.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Cómo se reparten los puntos entre las clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Neyman, the smallest error of the overall accuracy</source>
            <extracomment>option neyman of allocation</extracomment>
            <translation>Neyman, el menor error de la exactitud global</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>As typed below</source>
            <extracomment>option typed of allocation</extracomment>
            <translation>Como se escribe abajo</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Fewest points of a class</source>
            <extracomment>label of floor</extracomment>
            <translation>Mínimo de puntos de una clase</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Classes get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Las clases reciben al menos tantos puntos.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Points of classes</source>
            <extracomment>label of typed_sizes</extracomment>
            <translation>Puntos de las clases</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Number of points of every class, such as 1=75, 2=165.</source>
            <extracomment>help of typed_sizes</extracomment>
            <translation>Número de puntos de cada clase, como 1=75, 2=165.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample plan</source>
            <extracomment>label of output</extracomment>
            <translation>Plan de muestreo</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Table with the points and the expected standard errors of each class under each allocation.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con los puntos y los errores estándar esperados de cada clase con cada asignación.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>sample size</source>
            <extracomment>search word</extracomment>
            <translation>tamaño de la muestra</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>allocation</source>
            <extracomment>search word</extracomment>
            <translation>asignación</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Scatter plot</source>
            <extracomment>title</extracomment>
            <translation>Gráfico de dispersión</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Plots two bands against each other as a density of pixels, with the classes of training areas over it.</source>
            <extracomment>summary</extracomment>
            <translation>Representa dos bandas una frente a otra como densidad de píxeles, con las clases de áreas de entrenamiento encima.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>All pixels are counted, not a sample: in equal cells between the smallest and the largest value, or in the ranges that you give, whose ends count. The darker a cell, the more pixels, by logarithm. With training areas, the cells of each class are coloured, and an ellipse shows two standard deviations around its mean; a pixel in areas of several classes counts in none. A pixel that is NoData, NaN or infinite in one of the bands is left out. Scale and offset of the file are applied first. The page works without a network.</source>
            <extracomment>help</extracomment>
            <translation>Se cuentan todos los píxeles, no una muestra: en celdas iguales entre el valor menor y el mayor, o en los intervalos que se den, cuyos extremos cuentan. Cuanto más oscura es una celda, más píxeles hay, en escala logarítmica. Con áreas de entrenamiento se colorean las celdas de cada clase, y una elipse muestra dos desviaciones estándar alrededor de su media; un píxel en áreas de varias clases no cuenta en ninguna. Un píxel que es NoData, NaN o infinito en una de las bandas se deja fuera. La escala y el desplazamiento del archivo se aplican primero. La página funciona sin red.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band to the right</source>
            <extracomment>label of band_x</extracomment>
            <translation>Banda hacia la derecha</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Its number, counted through all rasters.</source>
            <extracomment>help of band_x</extracomment>
            <translation>Su número, contado a través de todos los rásteres.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band number</source>
            <extracomment>unit of band_x</extracomment>
            <translation>número de banda</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band upwards</source>
            <extracomment>label of band_y</extracomment>
            <translation>Banda hacia arriba</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Field with the colour of the class, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Campo con el color de la clase, como #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells</source>
            <extracomment>label of cells</extracomment>
            <translation>Celdas</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells along each band.</source>
            <extracomment>help of cells</extracomment>
            <translation>Celdas a lo largo de cada banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>cells</source>
            <extracomment>unit of cells</extracomment>
            <translation>celdas</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range to the right</source>
            <extracomment>label of x_range</extracomment>
            <translation>Intervalo hacia la derecha</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Smallest and largest value that count, in units of the band.</source>
            <extracomment>help of x_range</extracomment>
            <translation>Valor menor y mayor que cuentan, en unidades de la banda.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>of the band</source>
            <extracomment>unit of x_range</extracomment>
            <translation>de la banda</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range upwards</source>
            <extracomment>label of y_range</extracomment>
            <translation>Intervalo hacia arriba</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Page with the plot.</source>
            <extracomment>help of output</extracomment>
            <translation>Página con el gráfico.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Picture</source>
            <extracomment>label of output_svg</extracomment>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>The plot as a picture: of lines as .svg, of pixels as .png.</source>
            <extracomment>help of output_svg</extracomment>
            <translation>El gráfico como imagen: de líneas como .svg, de píxeles como .png.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Table of cells</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabla de celdas</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>A row for each cell with pixels.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Una fila para cada celda con píxeles.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>two-dimensional histogram</source>
            <extracomment>search word</extracomment>
            <translation>histograma bidimensional</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>feature space</source>
            <extracomment>search word</extracomment>
            <translation>espacio de características</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>density</source>
            <extracomment>search word</extracomment>
            <translation>densidad</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>chart</source>
            <extracomment>search word</extracomment>
            <translation>gráfico</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Export signatures</source>
            <extracomment>title</extracomment>
            <translation>Exportar firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Writes signatures as a table, an ENVI spectral library or a catalogue, with the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Escribe firmas como tabla, biblioteca espectral ENVI o catálogo, con las distancias de cada par.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The extension chooses the format. .csv, .txt, .tsv and .gpkg: a table with a row for each band of each signature. .sli: an ENVI spectral library with its .hdr, for signatures of equal bands. .json: a catalogue with all that is known. Any file that the import reads can be exported. Unknown values are empty; there is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>La extensión elige el formato. .csv, .txt, .tsv y .gpkg: una tabla con una fila para cada banda de cada firma. .sli: una biblioteca espectral ENVI con su .hdr, para firmas de bandas iguales. .json: un catálogo con todo lo que se conoce. Se puede exportar cualquier archivo que la importación lea. Los valores desconocidos quedan vacíos; en una firma no hay NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads.</source>
            <extracomment>help of input</extracomment>
            <translation>Catálogo de firmas, o cualquier biblioteca espectral que la importación lea.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these classes.</source>
            <extracomment>help of classes</extracomment>
            <translation>Solo las firmas de estas clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>class numbers</source>
            <extracomment>unit of classes</extracomment>
            <translation>números de clase</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Macroclasses</source>
            <extracomment>label of macroclasses</extracomment>
            <translation>Macroclases</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these macroclasses.</source>
            <extracomment>help of macroclasses</extracomment>
            <translation>Solo las firmas de estas macroclases.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>macroclass numbers</source>
            <extracomment>unit of macroclasses</extracomment>
            <translation>números de macroclase</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>File</source>
            <extracomment>label of output</extracomment>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The file, of a format that its extension names.</source>
            <extracomment>help of output</extracomment>
            <translation>El archivo, en el formato que indica su extensión.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Table of separability</source>
            <extracomment>label of output_separability</extracomment>
            <translation>Tabla de separabilidad</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>A row for each pair of signatures.</source>
            <extracomment>help of output_separability</extracomment>
            <translation>Una fila para cada par de firmas.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Number of signatures</source>
            <extracomment>label of the result signatures</extracomment>
            <translation>Número de firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectral library</source>
            <extracomment>search word</extracomment>
            <translation>biblioteca espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>envi</source>
            <extracomment>search word</extracomment>
            <translation>envi</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>csv</source>
            <extracomment>search word</extracomment>
            <translation>csv</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>separability</source>
            <extracomment>search word</extracomment>
            <translation>separabilidad</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectrum</source>
            <extracomment>search word</extracomment>
            <translation>espectro</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Import signatures</source>
            <extracomment>title</extracomment>
            <translation>Importar firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Reads spectra of libraries and spectrometers into a catalogue of signatures, as a sensor sees them.</source>
            <extracomment>summary</extracomment>
            <translation>Lee espectros de bibliotecas y espectrómetros en un catálogo de firmas, tal como los ve un sensor.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The format is told by the content: a catalogue as JSON or CSV; a layer or table with the columns of that CSV; training files of the Semi-Automatic Classification Plugin (.scpx); ENVI spectral libraries (.sli with .hdr beside it); text of the USGS library splib07; text of the ECOSTRESS, ASTER and JHU libraries, whose percent become fractions; files of ASD spectrometers, binary or exported; and tables with a column of wavelengths. Spectra without a class get the classes 1, 2 and so on. Channels without value, NoData or deleted, are left out. With a sensor, response functions or rasters, every band gets the mean of the spectrum under its response; between its channels a spectrum is straight, also where channels are left out. A band of whose response less than 99 % lies on a spectrum is left out of it with a warning; exactly 99 % is enough.</source>
            <extracomment>help</extracomment>
            <translation>El formato se reconoce por el contenido: un catálogo como JSON o CSV; una capa o tabla con las columnas de ese CSV; archivos de entrenamiento del Semi-Automatic Classification Plugin (.scpx); bibliotecas espectrales ENVI (.sli con .hdr al lado); texto de la biblioteca splib07 del USGS; texto de las bibliotecas ECOSTRESS, ASTER y JHU, cuyos porcentajes pasan a fracciones; archivos de espectrómetros ASD, binarios o exportados; y tablas con una columna de longitudes de onda. Los espectros sin clase reciben las clases 1, 2, etc. Los canales sin valor, NoData o eliminados, se dejan fuera. Con un sensor, funciones de respuesta o rásteres, cada banda recibe la media del espectro bajo su respuesta; entre sus canales un espectro es recto, también donde se dejan canales fuera. Una banda de cuya respuesta menos del 99 % está sobre un espectro se deja fuera de él con una advertencia; exactamente el 99 % basta.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Spectral library.</source>
            <extracomment>help of input</extracomment>
            <translation>Biblioteca espectral.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>File of wavelengths</source>
            <extracomment>label of wavelengths</extracomment>
            <translation>Archivo de longitudes de onda</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>For text of splib07: its file of wavelengths; by default it is looked for in the folder of the spectrum and the two above.</source>
            <extracomment>help of wavelengths</extracomment>
            <translation>Para texto de splib07: su archivo de longitudes de onda; por defecto se busca en la carpeta del espectro y en las dos superiores.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of the sensor whose bands are wanted, such as Sentinel-2 or Landsat 8 OLI; its bands are taken as Gaussian.</source>
            <extracomment>help of sensor</extracomment>
            <translation>Nombre del sensor cuyas bandas se quieren, como Sentinel-2 o Landsat 8 OLI; sus bandas se toman como gaussianas.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Response functions</source>
            <extracomment>label of responses</extracomment>
            <translation>Funciones de respuesta</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of wavelengths and the response of each band, a table of wavelength and fwhm, or GeoJSON of responses.</source>
            <extracomment>help of responses</extracomment>
            <translation>Tabla de longitudes de onda y la respuesta de cada banda, una tabla de wavelength y fwhm, o GeoJSON de respuestas.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters of the sensor</source>
            <extracomment>label of like</extracomment>
            <translation>Rásteres del sensor</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters whose bands have wavelengths and widths, in place of a sensor.</source>
            <extracomment>help of like</extracomment>
            <translation>Rásteres cuyas bandas tienen longitudes de onda y anchos, en lugar de un sensor.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The values are multiplied by it: 10000 for reflectance in whole numbers.</source>
            <extracomment>help of factor</extracomment>
            <translation>Los valores se multiplican por él: 10000 para reflectancia en números enteros.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>First class</source>
            <extracomment>label of first_class</extracomment>
            <translation>Primera clase</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The spectra get the classes from this number on, instead of their own.</source>
            <extracomment>help of first_class</extracomment>
            <translation>Los espectros reciben las clases desde este número en adelante, en lugar de las suyas.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Macroclase</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass of all spectra, instead of their own.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Macroclase de todos los espectros, en lugar de la suya.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass name</source>
            <extracomment>label of macroclass_name</extracomment>
            <translation>Nombre de la macroclase</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of that macroclass.</source>
            <extracomment>help of macroclass_name</extracomment>
            <translation>Nombre de esa macroclase.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Add to catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Añadir al catálogo</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A catalogue that the spectra are added to.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>Un catálogo al que se añaden los espectros.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Catalogue of signatures: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output</extracomment>
            <translation>Catálogo de firmas: .json lo contiene todo, .csv todo menos las covarianzas.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of signatures</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabla de firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A row for each band of each signature.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Una fila para cada banda de cada firma.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>usgs</source>
            <extracomment>search word</extracomment>
            <translation>usgs</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>ecostress</source>
            <extracomment>search word</extracomment>
            <translation>ecostress</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>asd</source>
            <extracomment>search word</extracomment>
            <translation>asd</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>scp</source>
            <extracomment>search word</extracomment>
            <translation>scp</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>spectrometer</source>
            <extracomment>search word</extracomment>
            <translation>espectrómetro</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>response function</source>
            <extracomment>search word</extracomment>
            <translation>función de respuesta</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Signature plot</source>
            <extracomment>title</extracomment>
            <translation>Gráfico de firmas</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Plots signatures by wavelength with their spread, and tells the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Representa firmas según la longitud de onda con su dispersión, y da las distancias de cada par.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>The page works without a network: tick signatures off and on, and point at a band to read it. Below stand Euclidean distance, spectral angle, Bray-Curtis similarity and, where covariances are known, Bhattacharyya distance, Jeffries-Matusita, divergence and transformed divergence of every pair. Where a signature has no wavelengths all stand by the number of their bands. Only signatures that are selected in the catalogue are plotted. There is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>La página funciona sin red: marque y desmarque firmas, y apunte a una banda para leerla. Debajo están la distancia euclídea, el ángulo espectral, la similitud de Bray-Curtis y, si se conocen las covarianzas, la distancia de Bhattacharyya, la de Jeffries-Matusita, la divergencia y la divergencia transformada de cada par. Si una firma no tiene longitudes de onda, todas se sitúan por el número de sus bandas. Solo se representan las firmas seleccionadas en el catálogo. En una firma no hay NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Spread</source>
            <extracomment>label of spread</extracomment>
            <translation>Dispersión</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>What is shown around the lines.</source>
            <extracomment>help of spread</extracomment>
            <translation>Lo que se muestra alrededor de las líneas.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>One standard deviation</source>
            <extracomment>option std of spread</extracomment>
            <translation>Una desviación estándar</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Smallest to largest value</source>
            <extracomment>option range of spread</extracomment>
            <translation>Del valor menor al mayor</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Nothing</source>
            <extracomment>option none of spread</extracomment>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Page with the plot and the table of distances.</source>
            <extracomment>help of output</extracomment>
            <translation>Página con el gráfico y la tabla de distancias.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Spectral signatures</source>
            <extracomment>title</extracomment>
            <translation>Firmas espectrales</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Takes the spectral signatures of training polygons or points from rasters.</source>
            <extracomment>summary</extracomment>
            <translation>Toma de rásteres las firmas espectrales de polígonos o puntos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Mean, standard deviation, smallest and largest value, covariance and number of the pixels whose centre lies in the features, for each class, macroclass or feature; one reading of the rasters does for any number of features. Deviations and covariances have the divisor n - 1. A pixel inside features of several signatures counts in none; one that is NoData in any band is left out; a signature without pixel is left out with a warning. Scale and offset of the file are applied first. The table of separability holds, for every pair, Euclidean distance, spectral angle in degrees, Bray-Curtis similarity in percent, and from the covariances the Bhattacharyya distance, Jeffries-Matusita (0 to 2), the divergence and the transformed divergence (0 to 2); these need more pixels than bands and are empty otherwise. Wavelengths are found from the rasters, and are in micrometres.</source>
            <extracomment>help</extracomment>
            <translation>Media, desviación estándar, valor menor y mayor, covarianza y número de los píxeles cuyo centro está en los objetos, para cada clase, macroclase u objeto; una sola lectura de los rásteres basta para cualquier número de objetos. Las desviaciones y covarianzas tienen el divisor n - 1. Un píxel dentro de objetos de varias firmas no cuenta en ninguna; uno que es NoData en alguna banda se deja fuera; una firma sin ningún píxel se deja fuera con una advertencia. La escala y el desplazamiento del archivo se aplican primero. La tabla de separabilidad contiene, para cada par, la distancia euclídea, el ángulo espectral en grados, la similitud de Bray-Curtis en por ciento y, a partir de las covarianzas, la distancia de Bhattacharyya, la de Jeffries-Matusita (0 a 2), la divergencia y la divergencia transformada (0 a 2); estas necesitan más píxeles que bandas y, si no, quedan vacías. Las longitudes de onda se obtienen de los rásteres, y están en micrómetros.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Field with the number of the macroclass.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Campo con el número de la macroclase.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>A signature for each</source>
            <extracomment>label of by</extracomment>
            <translation>Una firma para cada</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>What gets a signature of its own.</source>
            <extracomment>help of by</extracomment>
            <translation>Lo que recibe una firma propia.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Class</source>
            <extracomment>option class of by</extracomment>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Feature</source>
            <extracomment>option feature of by</extracomment>
            <translation>Objeto</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>jeffries-matusita</source>
            <extracomment>search word</extracomment>
            <translation>jeffries-matusita</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>bhattacharyya</source>
            <extracomment>search word</extracomment>
            <translation>bhattacharyya</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>transformed divergence</source>
            <extracomment>search word</extracomment>
            <translation>divergencia transformada</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Spectral indices</source>
            <extracomment>title</extracomment>
            <translation>Índices espectrales</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computes spectral indices such as NDVI from the bands of an image.</source>
            <extracomment>summary</extracomment>
            <translation>Calcula índices espectrales como NDVI a partir de las bandas de una imagen.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The catalogue of Awesome Spectral Indices, with what each index is for, its formula, its constants and its publication, is the page docs/spectral_indices.md. Several indices are computed in one pass, each a band of the output.</source>
            <extracomment>help</extracomment>
            <translation>El catálogo de Awesome Spectral Indices, con la utilidad, la fórmula, las constantes y la publicación de cada índice, es la página docs/spectral_indices.md. Se calculan varios índices en una sola pasada, cada uno una banda de la salida.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The bands are found by what they are for (red, near infrared and so on), from metadata, the names of products, files and bands, wavelengths, or the sensor that is named; or they are assigned by number. Where a sensor lacks the very band, a close one stands in, such as narrow near infrared for near infrared.</source>
            <extracomment>help</extracomment>
            <translation>Las bandas se encuentran por aquello para lo que sirven (rojo, infrarrojo cercano, etc.), a partir de los metadatos, los nombres de productos, archivos y bandas, las longitudes de onda, o el sensor que se indica; o se asignan por número. Si a un sensor le falta la banda precisa, la sustituye una cercana, como el infrarrojo cercano estrecho al infrarrojo cercano.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Scale and offset of the files are applied. Many indices need reflectance from 0 to 1; whole numbers without a scale are refused for these unless the factor is given. Bands of temperature are taken in kelvin. A pixel that is NoData in a band of the formula is NoData in that index, and so is one without a finite value, such as 0 / 0. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Se aplican la escala y el desplazamiento de los archivos. Muchos índices necesitan reflectancia de 0 a 1; para estos se rechazan números enteros sin escala, salvo que se dé el factor. Las bandas de temperatura se toman en kelvin. Un píxel que es NoData en una banda de la fórmula es NoData en ese índice, y también uno sin un valor finito, como 0 / 0. Los resultados son de coma flotante.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The image: one raster or several; all bands are looked at.</source>
            <extracomment>help of input</extracomment>
            <translation>La imagen: un ráster o varios; se miran todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Indices</source>
            <extracomment>label of indices</extracomment>
            <translation>Índices</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Which indices are computed.</source>
            <extracomment>help of indices</extracomment>
            <translation>Qué índices se calculan.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Factor to reflectance</source>
            <extracomment>label of scale_factor</extracomment>
            <translation>Factor a reflectancia</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Multiplies the bands of reflectance, after scale and offset of the file; 0.0001 for whole numbers up to 10000.</source>
            <extracomment>help of scale_factor</extracomment>
            <translation>Multiplica las bandas de reflectancia, tras la escala y el desplazamiento del archivo; 0.0001 para números enteros hasta 10000.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants</source>
            <extracomment>label of constants</extracomment>
            <translation>Constantes</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants of the formulas, such as L=0.5, g=2.5; others have their defaults, and wavelengths are those of the bands.</source>
            <extracomment>help of constants</extracomment>
            <translation>Constantes de las fórmulas, como L=0.5, g=2.5; las demás tienen sus valores por defecto, y las longitudes de onda son las de las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Bands by role</source>
            <extracomment>label of band_roles</extracomment>
            <translation>Bandas por rol</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Numbers of bands, counted over all rasters, for roles or letters of the formulas, such as nir=8, red=4; they go before what is found.</source>
            <extracomment>help of band_roles</extracomment>
            <translation>Números de bandas, contados sobre todos los rásteres, para roles o letras de las fórmulas, como nir=8, red=4; tienen prioridad sobre lo encontrado.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The kernel of kernel indices such as kNDVI. The length scale sigma of the radial basis function is the mean of the two bands at each pixel, unless it is given.</source>
            <extracomment>help of kernel</extracomment>
            <translation>El kernel de índices de kernel como kNDVI. La escala de longitud sigma de la función de base radial es la media de las dos bandas en cada píxel, salvo que se dé.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Raster with a band for each index.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster con una banda para cada índice.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computed indices</source>
            <extracomment>label of the result index_count</extracomment>
            <translation>Índices calculados</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>indices</source>
            <extracomment>unit of the result index_count</extracomment>
            <translation>índices</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>evi</source>
            <extracomment>search word</extracomment>
            <translation>evi</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>savi</source>
            <extracomment>search word</extracomment>
            <translation>savi</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>ndwi</source>
            <extracomment>search word</extracomment>
            <translation>ndwi</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>nbr</source>
            <extracomment>search word</extracomment>
            <translation>nbr</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>vegetation index</source>
            <extracomment>search word</extracomment>
            <translation>índice de vegetación</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>water index</source>
            <extracomment>search word</extracomment>
            <translation>índice de agua</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>kndvi</source>
            <extracomment>search word</extracomment>
            <translation>kndvi</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Train gradient boosting</source>
            <extracomment>title</extracomment>
            <translation>Entrenar potenciación del gradiente</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Trains gradient boosting on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena una potenciación del gradiente (gradient boosting) con áreas de entrenamiento y la guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Small trees are grown one after the other, each to mend what those before it get wrong, over histograms of the bands; a pixel gets the class with the largest sum of its leaves. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Se hacen crecer árboles pequeños uno tras otro, cada uno para corregir lo que los anteriores hacen mal, sobre histogramas de las bandas; un píxel recibe la clase con la mayor suma de sus hojas. Las bandas no necesitan normalización.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The pixels whose centre lies in the training features are drawn up to the given number for each class. A pixel inside features of several classes, or NoData in any band, trains none; a feature that holds no pixel centre is left out with a warning. Scale and offset of the files are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Los píxeles cuyo centro está en los objetos de entrenamiento se sortean hasta el número dado para cada clase. Un píxel dentro de objetos de varias clases, o NoData en alguna banda, no entrena ninguna; un objeto que no contiene ningún centro de píxel se omite con una advertencia. La escala y el desplazamiento de los archivos se aplican primero.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The validation divides the training features into folds, so that no pixel is judged by others of its own feature. The usual validation by single pixels stands beside it with its optimism: neighbours are alike, and what is learnt from one is no test on the other. Where training features lie close together, a validation in space by blocks or with a buffer tells what to expect farther away; its distance can be taken from the variogram of the errors. All are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>La validación divide los objetos de entrenamiento en particiones, de modo que ningún píxel es juzgado por otros de su propio objeto. La validación habitual por píxeles individuales se muestra al lado con su optimismo: los vecinos se parecen, y lo que se aprende de uno no es una prueba con el otro. Donde los objetos de entrenamiento están muy juntos, una validación espacial por bloques o con un búfer dice qué cabe esperar más lejos; su distancia se puede tomar del variograma de los errores. Todos son índices solo de los objetos de entrenamiento; la exactitud de un mapa se evalúa con una muestra independiente.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un ráster multibanda, o varios rásteres sobre una misma cuadrícula; se toman todas las bandas.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Field with the colour of the class on the map, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Campo con el color de la clase en el mapa, como #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Rondas</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>How many rounds; each grows a tree for every class, or one for two classes.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Cuántas rondas; cada una hace crecer un árbol para cada clase, o uno solo para dos clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>What each tree counts: a small one needs more rounds.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Cuánto cuenta cada árbol: una tasa pequeña necesita más rondas.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest tree</source>
            <extracomment>label of max_leaves</extracomment>
            <translation>Árbol más grande</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most leaves of a tree.</source>
            <extracomment>help of max_leaves</extracomment>
            <translation>El máximo de hojas de un árbol.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>leaves</source>
            <extracomment>unit of max_leaves</extracomment>
            <translation>hojas</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Smallest leaf</source>
            <extracomment>label of min_samples_leaf</extracomment>
            <translation>Hoja más pequeña</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>No leaf has fewer training pixels.</source>
            <extracomment>help of min_samples_leaf</extracomment>
            <translation>Ninguna hoja tiene menos píxeles de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest depth</source>
            <extracomment>label of max_depth</extracomment>
            <translation>Profundidad máxima</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most splits on a way from the root to a leaf; left out, any number.</source>
            <extracomment>help of max_depth</extracomment>
            <translation>El máximo de divisiones en un camino de la raíz a una hoja; si se omite, cualquier número.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>splits</source>
            <extracomment>unit of max_depth</extracomment>
            <translation>divisiones</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Penalización</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Of the squared values of the leaves: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>De los cuadrados de los valores de las hojas: una grande da fronteras suaves.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>gradient boosting</source>
            <extracomment>search word</extracomment>
            <translation>potenciación del gradiente</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>lightgbm</source>
            <extracomment>search word</extracomment>
            <translation>lightgbm</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>boosted trees</source>
            <extracomment>search word</extracomment>
            <translation>árboles potenciados</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>machine learning</source>
            <extracomment>search word</extracomment>
            <translation>aprendizaje automático</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Train nearest neighbours</source>
            <extracomment>title</extracomment>
            <translation>Entrenar vecinos más cercanos</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Keeps training pixels as a nearest neighbours model.</source>
            <extracomment>summary</extracomment>
            <translation>Guarda píxeles de entrenamiento como modelo de vecinos más cercanos.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>A pixel gets the class that most of the training pixels with the nearest values have. The probability of a class is its share of these neighbours. Where two training pixels are equally near, one of them drawn by the seed counts as nearer.</source>
            <extracomment>help</extracomment>
            <translation>Un píxel recibe la clase que tiene la mayoría de los píxeles de entrenamiento con los valores más cercanos. La probabilidad de una clase es su proporción de estos vecinos. Si dos píxeles de entrenamiento están igual de cerca, cuenta como más cercano uno de ellos sorteado con la semilla.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Vecinos</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Weights</source>
            <extracomment>label of weights</extracomment>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>What a neighbour counts; at distance 0 it alone counts.</source>
            <extracomment>help of weights</extracomment>
            <translation>Cuánto cuenta un vecino; a distancia 0 cuenta él solo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>All the same</source>
            <extracomment>option uniform of weights</extracomment>
            <translation>Todos lo mismo</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>The inverse of its distance</source>
            <extracomment>option distance of weights</extracomment>
            <translation>El inverso de su distancia</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Lleva las bandas a una escala común según los píxeles de entrenamiento: la puntuación z resta su media y divide por su desviación estándar, el escalado lineal resta su mínimo y divide por su rango.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>knn</source>
            <extracomment>search word</extracomment>
            <translation>knn</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>k nearest neighbours</source>
            <extracomment>search word</extracomment>
            <translation>k vecinos más cercanos</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Train maximum likelihood</source>
            <extracomment>title</extracomment>
            <translation>Entrenar máxima verosimilitud</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Trains a Gaussian maximum likelihood classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena un clasificador gaussiano de máxima verosimilitud con áreas de entrenamiento y lo guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Each class is a normal distribution with its mean and covariance; a pixel gets the class to which it belongs with the highest probability. A class needs more training pixels than there are bands. Normalisation changes no label.</source>
            <extracomment>help</extracomment>
            <translation>Cada clase es una distribución normal con su media y su covarianza; un píxel recibe la clase a la que pertenece con la mayor probabilidad. Una clase necesita más píxeles de entrenamiento que bandas hay. La normalización no cambia ninguna etiqueta.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>For every class class=weight, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Para cada clase, clase=peso, como 1=0.2, 2=0.5, 3=0.3; se escalan a la suma 1. Si se omiten, todas las clases son igual de probables.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>gaussian</source>
            <extracomment>search word</extracomment>
            <translation>gaussiano</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>bayes</source>
            <extracomment>search word</extracomment>
            <translation>bayes</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Train minimum distance</source>
            <extracomment>title</extracomment>
            <translation>Entrenar mínima distancia</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Trains a minimum distance classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena un clasificador de mínima distancia con áreas de entrenamiento y lo guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Each class is its mean; a pixel gets the class with the nearest one. With bands of different spread, normalise them, or the widest decides.</source>
            <extracomment>help</extracomment>
            <translation>Cada clase es su media; un píxel recibe la clase con la más cercana. Con bandas de distinta dispersión, normalícelas, o decide la más amplia.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>minimum distance</source>
            <extracomment>search word</extracomment>
            <translation>mínima distancia</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>nearest mean</source>
            <extracomment>search word</extracomment>
            <translation>media más cercana</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Train neural network</source>
            <extracomment>title</extracomment>
            <translation>Entrenar red neuronal</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Trains a multi-layer perceptron on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena un perceptrón multicapa con áreas de entrenamiento y lo guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>A feed-forward network with hidden layers of units, trained by the Adam method in rounds over all training pixels; a pixel gets the class with the largest output. Training ends when the loss on training features that are held out, or without any that on all, no longer gets better, and keeps the best round.</source>
            <extracomment>help</extracomment>
            <translation>Una red prealimentada con capas ocultas de unidades, entrenada por el método Adam en rondas sobre todos los píxeles de entrenamiento; un píxel recibe la clase con la mayor salida. El entrenamiento termina cuando la pérdida en los objetos de entrenamiento reservados, o sin ellos la de todos, ya no mejora, y conserva la mejor ronda.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Capas ocultas</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Activación</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>The alpha, of the squared weights: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>El alpha, de los cuadrados de los pesos: uno grande da fronteras suaves.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How far the first steps go.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Cuánto avanzan los primeros pasos.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How many rounds at most.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Cuántas rondas como máximo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Lote</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Held out</source>
            <extracomment>label of held_out</extracomment>
            <translation>Reservados</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Share of the training features held out to tell when to end; 0 for none.</source>
            <extracomment>help of held_out</extracomment>
            <translation>Proporción de los objetos de entrenamiento que se reserva para saber cuándo terminar; 0 para ninguno.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Patience</source>
            <extracomment>label of patience</extracomment>
            <translation>Paciencia</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Ends after more rounds than this without getting better.</source>
            <extracomment>help of patience</extracomment>
            <translation>Termina tras más rondas que estas sin mejorar.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Fall of the loss that counts as getting better.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Descenso de la pérdida que cuenta como mejora.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>mlp</source>
            <extracomment>search word</extracomment>
            <translation>mlp</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>neural network</source>
            <extracomment>search word</extracomment>
            <translation>red neuronal</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>multi-layer perceptron</source>
            <extracomment>search word</extracomment>
            <translation>perceptrón multicapa</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Train random forest</source>
            <extracomment>title</extracomment>
            <translation>Entrenar bosque aleatorio</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Trains a random forest on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena un bosque aleatorio con áreas de entrenamiento y lo guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Each tree of the forest is grown on training pixels drawn at random with replacement, and looks at a few bands drawn at random for every split; a pixel gets the class with the largest mean share in the leaves it falls into. The out-of-bag accuracy judges each training pixel by the trees that did not see it, but its neighbours did. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Cada árbol del bosque crece con píxeles de entrenamiento sorteados al azar con reemplazo, y mira en cada división unas pocas bandas sorteadas al azar; un píxel recibe la clase con la mayor proporción media en las hojas en las que cae. La exactitud fuera de bolsa juzga cada píxel de entrenamiento por los árboles que no lo vieron, pero sí vieron a sus vecinos. Las bandas no necesitan normalización.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Número de árboles</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Bandas por división</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Nodo más pequeño que se divide</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Random splits</source>
            <extracomment>label of random_splits</extracomment>
            <translation>Divisiones al azar</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Draws the threshold of each band at random and grows the trees on all training pixels: extremely randomised trees, which are smoother.</source>
            <extracomment>help of random_splits</extracomment>
            <translation>Sortea al azar el umbral de cada banda y hace crecer los árboles con todos los píxeles de entrenamiento: árboles extremadamente aleatorizados, que son más suaves.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>One against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Una contra el resto</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>extra trees</source>
            <extracomment>search word</extracomment>
            <translation>extra trees</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Train spectral angle</source>
            <extracomment>title</extracomment>
            <translation>Entrenar ángulo espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Trains a spectral angle classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena un clasificador de ángulo espectral con áreas de entrenamiento y lo guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Each class is the direction of its mean spectrum; a pixel gets the class with the smallest angle to its own spectrum, whatever the brightness of both. A pixel that is zero in all bands has no angle and no class. Normalisation by z score moves the zero, and so changes what the angle means.</source>
            <extracomment>help</extracomment>
            <translation>Cada clase es la dirección de su espectro medio; un píxel recibe la clase con el menor ángulo a su propio espectro, sea cual sea el brillo de ambos. Un píxel que es cero en todas las bandas no tiene ángulo ni clase. La normalización por puntuación z desplaza el cero, y cambia así lo que significa el ángulo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>spectral angle mapper</source>
            <extracomment>search word</extracomment>
            <translation>mapeador de ángulo espectral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>hyperspectral</source>
            <extracomment>search word</extracomment>
            <translation>hiperespectral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Train support vector machine</source>
            <extracomment>title</extracomment>
            <translation>Entrenar máquina de vectores de soporte</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Trains a support vector machine on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entrena una máquina de vectores de soporte con áreas de entrenamiento y la guarda como modelo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>For each two classes the border with the widest margin between their training pixels is found; a pixel gets the class that wins most of these decisions. Probabilities come from sigmoids fitted to training pixels of features that did not take part (Platt), and may put another class first where two are close. The time grows with the square of the training pixels; Cancel waits for the pair of classes that is being solved.</source>
            <extracomment>help</extracomment>
            <translation>Para cada dos clases se busca la frontera con el margen más ancho entre sus píxeles de entrenamiento; un píxel recibe la clase que gana la mayoría de estas decisiones. Las probabilidades vienen de sigmoides ajustadas a píxeles de entrenamiento de objetos que no participaron (Platt), y pueden poner otra clase en primer lugar donde dos están próximas. El tiempo crece con el cuadrado de los píxeles de entrenamiento; Cancelar espera al par de clases que se está resolviendo.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Coste</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Coefficient</source>
            <extracomment>label of coefficient</extracomment>
            <translation>Coeficiente</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>The constant in polynomial and sigmoid kernels.</source>
            <extracomment>help of coefficient</extracomment>
            <translation>La constante en los kernels polinómico y sigmoide.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Degree</source>
            <extracomment>label of degree</extracomment>
            <translation>Grado</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Of the polynomial kernel.</source>
            <extracomment>help of degree</extracomment>
            <translation>Del kernel polinómico.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>With probabilities</source>
            <extracomment>label of probability</extracomment>
            <translation>Con probabilidades</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Fits what the model needs for confidence, probabilities and thresholds; this takes six times as long.</source>
            <extracomment>help of probability</extracomment>
            <translation>Ajusta lo que el modelo necesita para confianza, probabilidades y umbrales; esto tarda seis veces más.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>svm</source>
            <extracomment>search word</extracomment>
            <translation>svm</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>rbf kernel</source>
            <extracomment>search word</extracomment>
            <translation>kernel rbf</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>New training layer</source>
            <extracomment>title</extracomment>
            <translation>Nueva capa de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Makes an empty layer for training areas, with colours and a form for your classes.</source>
            <extracomment>summary</extracomment>
            <translation>Crea una capa vacía para áreas de entrenamiento, con colores y un formulario para sus clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Draw polygons or points with QGIS's own digitising tools, and choose the class of each from a list; class name, macroclass and colour fill themselves in, also when the class changes. The fields class_id, class_name, macroclass_id, macroclass_name and colour are those that the tools of classification and of signatures ask for. The style is stored in the GeoPackage, so it comes with the layer wherever it is loaded. No pixel is read, so NoData does not matter.</source>
            <extracomment>help</extracomment>
            <translation>Dibuje polígonos o puntos con las propias herramientas de digitalización de QGIS, y elija la clase de cada uno en una lista; el nombre de la clase, la macroclase y el color se rellenan solos, también cuando cambia la clase. Los campos class_id, class_name, macroclass_id, macroclass_name y colour son los que piden las herramientas de clasificación y de firmas. El estilo se guarda en el GeoPackage, así que viene con la capa dondequiera que se cargue. No se lee ningún píxel, así que NoData no importa.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Raster or layer</source>
            <extracomment>label of input</extracomment>
            <translation>Ráster o capa</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>The image that will be classified, or any layer; the new layer gets its coordinate system.</source>
            <extracomment>help of input</extracomment>
            <translation>La imagen que se clasificará, o cualquier capa; la capa nueva recibe su sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Coordinate system of the layer, in place of that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Sistema de coordenadas de la capa, en lugar del de la entrada.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A row for each class: its number, not 0; its name; number and name of the macroclass; the colour as #rrggbb. Only the number is needed: a class without macroclass is its own, and one without colour gets one.</source>
            <extracomment>help of classes</extracomment>
            <translation>Una fila para cada clase: su número, que no sea 0; su nombre; número y nombre de la macroclase; el color como #rrggbb. Solo el número es necesario: una clase sin macroclase es la suya propia, y una sin color recibe uno.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Colour</source>
            <extracomment>column of classes</extracomment>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A map whose classes, with names and colours, are taken instead of the table.</source>
            <extracomment>help of class_map</extracomment>
            <translation>Un mapa cuyas clases, con nombres y colores, se toman en lugar de la tabla.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Geometry</source>
            <extracomment>label of geometry</extracomment>
            <translation>Geometría</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>What is to be drawn.</source>
            <extracomment>help of geometry</extracomment>
            <translation>Lo que se va a dibujar.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Training layer</source>
            <extracomment>label of output</extracomment>
            <translation>Capa de entrenamiento</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>GeoPackage without features.</source>
            <extracomment>help of output</extracomment>
            <translation>GeoPackage sin objetos.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>digitising</source>
            <extracomment>search word</extracomment>
            <translation>digitalización</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>value map</source>
            <extracomment>search word</extracomment>
            <translation>mapa de valores</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>form</source>
            <extracomment>search word</extracomment>
            <translation>formulario</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Unique values table</source>
            <extracomment>title</extracomment>
            <translation>Tabla de valores únicos</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Lists the values of a raster as a table to reclassify it by.</source>
            <extracomment>summary</extracomment>
            <translation>Lista los valores de un ráster como una tabla con la que reclasificarlo.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Each value that occurs is a row: the old value, a new value that is the same or counts from 1, and the class name where the file has one. Change the new values and reclassify by the table. NoData is not a value. A file with a scale and an offset gives its physical values. A raster with more than a million different values is refused.</source>
            <extracomment>help</extracomment>
            <translation>Cada valor que aparece es una fila: el valor antiguo, un valor nuevo que es el mismo o cuenta desde 1, y el nombre de clase si el archivo lo tiene. Cambie los valores nuevos y reclasifique con la tabla. NoData no es un valor. Un archivo con escala y desplazamiento da sus valores físicos. Se rechaza un ráster con más de un millón de valores distintos.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The raster whose values are wanted.</source>
            <extracomment>help of input</extracomment>
            <translation>El ráster cuyos valores se quieren.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The band whose values are wanted.</source>
            <extracomment>help of band</extracomment>
            <translation>La banda cuyos valores se quieren.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Number from 1</source>
            <extracomment>label of incremental</extracomment>
            <translation>Numerar desde 1</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Numbers the values from 1 as the new values, instead of repeating them.</source>
            <extracomment>help of incremental</extracomment>
            <translation>Numera los valores desde 1 como valores nuevos, en lugar de repetirlos.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Table with the columns old, new and name.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabla con las columnas old, new y name.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>reclassification</source>
            <extracomment>search word</extracomment>
            <translation>reclasificación</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>list</source>
            <extracomment>search word</extracomment>
            <translation>lista</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Vector to raster</source>
            <extracomment>title</extracomment>
            <translation>De vectorial a ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Writes the values of features into the pixels that they cover.</source>
            <extracomment>summary</extracomment>
            <translation>Escribe los valores de objetos en los píxeles que cubren.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered; of polygons that overlap the last one counts. By area, a pixel gets the value that covers the largest part of it, to the exact area: the parts of polygons of one value add up, of equal parts the lowest value counts, and where what is not covered is larger the pixel is NoData. Points take the pixel that they lie in, and lines those that they pass. Pixels without a feature are NoData.</source>
            <extracomment>help</extracomment>
            <translation>Un píxel pertenece a un polígono si su centro está dentro, o si alguna parte de él está cubierta; de los polígonos que se superponen cuenta el último. Por superficie, un píxel recibe el valor que cubre su mayor parte, con la superficie exacta: las partes de polígonos de un mismo valor se suman, de partes iguales cuenta el valor más bajo, y donde lo no cubierto es mayor, el píxel es NoData. Los puntos toman el píxel en el que están, y las líneas los que atraviesan. Los píxeles sin ningún objeto son NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The pixels are those of the align raster, or squares of a size: on multiples of it around the features, or from the upper left corner of an extent. Features in another coordinate system are brought to that of the raster. Numbers of a field are kept exactly; texts are numbered from 1 in alphabetical order and become class names. Features without a value are left out. The type is the smallest that holds all values and a number for NoData, which is NaN in floating point.</source>
            <extracomment>help</extracomment>
            <translation>Los píxeles son los del ráster de alineación, o cuadrados de un tamaño: sobre múltiplos de este alrededor de los objetos, o desde la esquina superior izquierda de una extensión. Los objetos en otro sistema de coordenadas se llevan al del ráster. Los números de un campo se conservan exactamente; los textos se numeran desde 1 en orden alfabético y pasan a ser nombres de clases. Los objetos sin valor se dejan fuera. El tipo es el más pequeño en el que caben todos los valores y un número para NoData, que es NaN en coma flotante.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features</source>
            <extracomment>label of input</extracomment>
            <translation>Objetos</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Layer of polygons, lines or points.</source>
            <extracomment>help of input</extracomment>
            <translation>Capa de polígonos, líneas o puntos.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The field with the value of each feature.</source>
            <extracomment>help of field</extracomment>
            <translation>El campo con el valor de cada objeto.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of all features where no field is given; 1 by default.</source>
            <extracomment>help of constant</extracomment>
            <translation>El valor de todos los objetos si no se da ningún campo; por defecto 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Align raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Ráster de alineación</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster whose pixels and coordinate system the output has.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Ráster cuyos píxeles y sistema de coordenadas tiene la salida.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Side of the pixels, in units of the coordinate system; with an align raster in place of its own.</source>
            <extracomment>help of pixel_size</extracomment>
            <translation>Lado de los píxeles, en unidades del sistema de coordenadas; con un ráster de alineación, en lugar del suyo.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The ground to cover, enlarged to whole pixels; by default that of the align raster, or of the features.</source>
            <extracomment>help of extent</extracomment>
            <translation>El terreno que se cubre, ampliado a píxeles enteros; por defecto el del ráster de alineación, o el de los objetos.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Cover the features alone</source>
            <extracomment>label of minimum_extent</extracomment>
            <translation>Cubrir solo los objetos</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Covers the extent of the features, in place of the whole align raster.</source>
            <extracomment>help of minimum_extent</extracomment>
            <translation>Cubre la extensión de los objetos, en lugar de todo el ráster de alineación.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels of a feature</source>
            <extracomment>label of method</extracomment>
            <translation>Píxeles de un objeto</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Which pixels get the value of a polygon.</source>
            <extracomment>help of method</extracomment>
            <translation>Qué píxeles reciben el valor de un polígono.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Largest area</source>
            <extracomment>option area_based of method</extracomment>
            <translation>Mayor superficie</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Campo de nombre</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the class name of each value.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Un campo con el nombre de clase de cada valor.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Campo de color</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the colour of each value, such as #2f7a3b.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Un campo con el color de cada valor, como #2f7a3b.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The number that means NoData; by default one that no feature has.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>El número que significa NoData; por defecto uno que ningún objeto tiene.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster of the values.</source>
            <extracomment>help of output</extracomment>
            <translation>Ráster de los valores.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features with a value</source>
            <extracomment>label of the result features</extracomment>
            <translation>Objetos con un valor</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels with a value</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Píxeles con un valor</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>polygons to raster</source>
            <extracomment>search word</extracomment>
            <translation>polígonos a ráster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>dominant class</source>
            <extracomment>search word</extracomment>
            <translation>clase dominante</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>majority area</source>
            <extracomment>search word</extracomment>
            <translation>superficie mayoritaria</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>training raster</source>
            <extracomment>search word</extracomment>
            <translation>ráster de entrenamiento</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>User accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud del usuario</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Producer accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud del productor</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>F1 score</source>
            <extracomment>part of a text</extracomment>
            <translation>Índice F1</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Area share</source>
            <extracomment>part of a text</extracomment>
            <translation>Proporción de superficie</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Quantity disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Desacuerdo de cantidad</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Allocation disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Desacuerdo de asignación</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Whole map</source>
            <extracomment>text</extracomment>
            <translation>Mapa completo</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Map area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Superficie en el mapa [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimated area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Superficie estimada [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard error</source>
            <extracomment>text</extracomment>
            <translation>Error estándar</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Low</source>
            <extracomment>text</extracomment>
            <translation>Inferior</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>High</source>
            <extracomment>text</extracomment>
            <translation>Superior</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in points: map in rows, reference in columns</source>
            <extracomment>text</extracomment>
            <translation>Matriz de error en puntos: mapa en filas, referencia en columnas</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in shares of the area</source>
            <extracomment>text</extracomment>
            <translation>Matriz de error en proporciones de la superficie</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>How the figures were estimated</source>
            <extracomment>text</extracomment>
            <translation>Cómo se estimaron los índices</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimate</source>
            <extracomment>text</extracomment>
            <translation>Estimación</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Total</source>
            <extracomment>text</extracomment>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimates are means over the area, weighted by the inverse of the inclusion probabilities within each stratum; accuracies are ratios of such means. User accuracy: share of a map class that is right. Producer accuracy: share of a reference class that the map finds.</source>
            <extracomment>text</extracomment>
            <translation>Las estimaciones son medias sobre la superficie, ponderadas por el inverso de las probabilidades de inclusión dentro de cada estrato; las exactitudes son cocientes de tales medias. Exactitud del usuario: proporción de una clase del mapa que es correcta. Exactitud del productor: proporción de una clase de referencia que el mapa encuentra.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard errors come from the influence of each point on the estimate (linearisation): for map classes as strata these are the formulas of Olofsson et al. (2014), otherwise those of Stehman (2014).</source>
            <extracomment>text</extracomment>
            <translation>Los errores estándar provienen de la influencia de cada punto en la estimación (linealización): con las clases del mapa como estratos son las fórmulas de Olofsson et al. (2014), en otro caso las de Stehman (2014).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Intervals of {level} percent hold the values that the sample does not contradict: score intervals over the strata, which are Wilson's where there is one stratum. Ratios of which one stratum may hold both parts: Wilson's in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008). Unlike the usual estimate plus and minus two standard errors they hold for few points, rare classes and strata without an error. Kappa and the disagreements: estimate plus and minus Student's t times the standard error.</source>
            <extracomment>text</extracomment>
            <translation>Los intervalos del {level} por ciento contienen los valores que la muestra no contradice: intervalos de puntuación (score) sobre los estratos, que son los de Wilson si hay un solo estrato. Razones de las que un estrato puede contener ambas partes: los de Wilson en cada estrato, unidos por el método MOVER de recuperación de las estimaciones de varianza (Zou &amp; Donner 2008). A diferencia de la habitual estimación más y menos dos errores estándar, son válidos con pocos puntos, clases raras y estratos sin ningún error. Kappa y los desacuerdos: estimación más y menos la t de Student por el error estándar.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Kappa compares with an agreement by chance that no map is made by; report it only where it is asked for (Pontius &amp; Millones 2011).</source>
            <extracomment>text</extracomment>
            <translation>Kappa compara con una concordancia por azar con la que no se hace ningún mapa; infórmelo solo donde se pida (Pontius &amp; Millones 2011).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Before</source>
            <extracomment>part of a text</extracomment>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>After</source>
            <extracomment>part of a text</extracomment>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Gain</source>
            <extracomment>part of a text</extracomment>
            <translation>Ganancia</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Loss</source>
            <extracomment>part of a text</extracomment>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Net change</source>
            <extracomment>part of a text</extracomment>
            <translation>Cambio neto</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>All changes</source>
            <extracomment>text</extracomment>
            <translation>Todos los cambios</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Shares of the area where a change holds, by the design of the sample; the error of the net change takes the covariance of gain and loss into account. Intervals of {level} percent: score intervals over the strata, which are Wilson's where there is one stratum; of net changes from Jeffreys' in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008).</source>
            <extracomment>text</extracomment>
            <translation>Proporciones de la superficie donde se da un cambio, según el diseño de la muestra; el error del cambio neto tiene en cuenta la covarianza de ganancia y pérdida. Intervalos del {level} por ciento: intervalos de puntuación (score) sobre los estratos, que son los de Wilson si hay un solo estrato; los de los cambios netos, a partir de los de Jeffreys en cada estrato, unidos por el método MOVER de recuperación de las estimaciones de varianza (Zou &amp; Donner 2008).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The sample has units of the stratum {stratum}, which the design does not know ({known}).</source>
            <extracomment>error</extracomment>
            <translation>La muestra tiene unidades del estrato {stratum}, que el diseño no conoce ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The stratum {stratum} has no sample unit; merge it with another one, or sample it.</source>
            <extracomment>error</extracomment>
            <translation>El estrato {stratum} no tiene ninguna unidad de muestra; únalo a otro, o muestréelo.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/figures.py" />
            <source>The sample has one class alone; kappa and the disagreements say nothing.</source>
            <extracomment>part of a text</extracomment>
            <translation>La muestra tiene una sola clase; kappa y los desacuerdos no dicen nada.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} lacks the fields {fields} of a sample layer; use a layer that the sample points tool made.</source>
            <extracomment>error</extracomment>
            <translation>A {vector} le faltan los campos {fields} de una capa de muestra; use una capa que haya creado la herramienta de puntos de muestreo.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has no point.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene ningún punto.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the design {design}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} tiene el diseño {design}, que no es ninguno de {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the status {status}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} tiene el estado {status}, que no es ninguno de {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} of {all} points of {vector} are still to do; label them and set their status to done (or excluded).</source>
            <extracomment>error</extracomment>
            <translation>{count} de {all} puntos de {vector} están aún pendientes; etiquételos y ponga su estado en done (o excluded).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>All points of {vector} are excluded.</source>
            <extracomment>error</extracomment>
            <translation>Todos los puntos de {vector} están excluidos.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} is done but has no {field}.</source>
            <extracomment>error</extracomment>
            <translation>El punto {id} de {vector} está hecho pero no tiene {field}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} mixes samples: the field {field} holds {values}; keep the points of one sample.</source>
            <extracomment>error</extracomment>
            <translation>{vector} mezcla muestras: el campo {field} contiene {values}; conserve los puntos de una sola muestra.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The field {field} of {vector} must hold whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} debe contener números enteros; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has no valid {field}; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>El punto {id} de {vector} no tiene un {field} válido; restaure lo que escribió la herramienta de puntos de muestreo.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} of {vector} has different sizes; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>El estrato {stratum} de {vector} tiene tamaños distintos; restaure lo que escribió la herramienta de puntos de muestreo.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has the label {label}, which is no class of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>El punto {id} de {vector} tiene la etiqueta {label}, que no es una clase del mapa ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Points {first} and {second} of {vector} lie in the same pixel; a pixel is drawn once.</source>
            <extracomment>error</extracomment>
            <translation>Los puntos {first} y {second} de {vector} están en el mismo píxel; un píxel se sortea una sola vez.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} points were excluded; the others stand for them, which is right only if the reason has nothing to do with the class.</source>
            <extracomment>part of a text</extracomment>
            <translation>Se excluyeron {count} puntos; los demás los representan, lo que solo es correcto si el motivo no tiene nada que ver con la clase.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The points were kept apart by a minimum distance: the inclusion probabilities are not exact, and the standard errors tend to be too large.</source>
            <extracomment>part of a text</extracomment>
            <translation>Los puntos se mantuvieron separados por una distancia mínima: las probabilidades de inclusión no son exactas, y los errores estándar tienden a ser demasiado grandes.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The variance of a systematic sample is estimated as that of a simple random one, which is too large as a rule.</source>
            <extracomment>part of a text</extracomment>
            <translation>La varianza de una muestra sistemática se estima como la de una aleatoria simple, que por regla general es demasiado grande.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>No point lies in class {label}, {share:.2f} % of the map; the other classes stand for it.</source>
            <extracomment>part of a text</extracomment>
            <translation>Ningún punto está en la clase {label}, el {share:.2f} % del mapa; las demás clases la representan.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} has fewer than two points and was joined with the stratum {other}.</source>
            <extracomment>part of a text</extracomment>
            <translation>El estrato {stratum} tiene menos de dos puntos y se unió al estrato {other}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Reference {label}</source>
            <extracomment>part of a text</extracomment>
            <translation>Referencia {label}</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>User accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud del usuario [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud del productor [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Conditional kappa</source>
            <extracomment>part of a text</extracomment>
            <translation>Kappa condicional</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map share</source>
            <extracomment>part of a text</extracomment>
            <translation>Proporción del mapa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud del productor ponderada por superficie [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of share</source>
            <extracomment>part of a text</extracomment>
            <translation>Error estándar de la proporción</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Error estándar de la superficie [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>95% interval of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Intervalo del 95% de la superficie [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud global [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Kappa standard error</source>
            <extracomment>part of a text</extracomment>
            <translation>Error estándar de kappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Quantity disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Desacuerdo de cantidad [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Allocation disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Desacuerdo de asignación [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitud global ponderada por superficie [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map class</source>
            <extracomment>text</extracomment>
            <translation>Clase del mapa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Class name</source>
            <extracomment>text</extracomment>
            <translation>Nombre de la clase</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map classes in rows, reference classes in columns (pixels)</source>
            <extracomment>text</extracomment>
            <translation>Clases del mapa en filas, clases de referencia en columnas (píxeles)</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Value</source>
            <extracomment>text</extracomment>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Figures by counts describe the compared pixels. Area-weighted figures take the map's classes as strata (Olofsson et al. 2014) and hold when the reference is a probability sample within each class; their intervals mean nothing for a reference that covers the whole map or was chosen by hand.</source>
            <extracomment>text</extracomment>
            <translation>Los índices por recuentos describen los píxeles comparados. Los índices ponderados por superficie toman las clases del mapa como estratos (Olofsson et al. 2014) y son válidos cuando la referencia es una muestra probabilística dentro de cada clase; sus intervalos no significan nada para una referencia que cubre todo el mapa o que se eligió a mano.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>{name} names the class {label}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} nombra la clase {label}, que el mapa no tiene; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>typed_sizes must give class {label} a whole number of points from 1 to {available}; got {wanted}.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes debe dar a la clase {label} un número entero de puntos de 1 a {available}; se recibió {wanted}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The expected user's accuracy of class {label} must lie between 0 and 1; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>La exactitud del usuario esperada de la clase {label} debe estar entre 0 y 1; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>none</source>
            <extracomment>part of a text</extracomment>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The map has no class {label}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>El mapa no tiene la clase {label}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>To do</source>
            <extracomment>text</extracomment>
            <translation>Pendiente</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Done</source>
            <extracomment>text</extracomment>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Excluded</source>
            <extracomment>text</extracomment>
            <translation>Excluido</translation>
        </message>
        <message>
            <location filename="../core/applicability/division.py" />
            <source>The model keeps no validation {kind} with its distance in the unit {unit}; give fold_distance.</source>
            <extracomment>error</extracomment>
            <translation>El modelo no guarda ninguna validación {kind} con su distancia en la unidad {unit}; dé fold_distance.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must be one number for each of the {bands} bands; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>weights debe ser un número para cada una de las {bands} bandas; se recibió {count}.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must have a number above 0; got zeros alone.</source>
            <extracomment>error</extracomment>
            <translation>weights debe tener algún número mayor que 0; se recibieron solo ceros.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>The importances of the bands in the model cannot be read; give weights.</source>
            <extracomment>error</extracomment>
            <translation>Las importancias de las bandas en el modelo no se pueden leer; dé weights.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>Two files have the name {name}; an archive holds each name once.</source>
            <extracomment>error</extracomment>
            <translation>Dos archivos tienen el nombre {name}; un archivo comprimido contiene cada nombre una sola vez.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be packed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede comprimir: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>The folder {path} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>La carpeta {path} no existe.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be opened as an archive: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede abrir como archivo comprimido: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the member {name}, which is a link or names a place outside of the folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} contiene el miembro {name}, que es un enlace o nombra un lugar fuera de la carpeta; no se extrajo nada.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the place {name} twice; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} contiene el lugar {name} dos veces; no se extrajo nada.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.</source>
            <extracomment>error</extracomment>
            <translation>{path} necesita {needed:.0f} MB, y allí hay {free:.0f} MB libres.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} would be unpacked to {target}, which lies outside of the folder or is a folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} se extraería en {target}, que está fuera de la carpeta o es una carpeta; no se extrajo nada.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be written: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be unpacked: {reason}; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede extraer: {reason}; no se extrajo nada.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} needs a value for each of the {count} bands of {bandset}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} necesita un valor para cada una de las {count} bandas de {bandset}; se recibió {given}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A {attribute} must be a number greater than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} debe ser un número mayor que 0; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A date must have the form YYYY-MM-DD; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Una fecha debe tener la forma YYYY-MM-DD; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{role} is no role of a band; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{role} no es un rol de una banda; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} must be a finite number, and a factor other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} debe ser un número finito, y un factor debe ser distinto de 0; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A band of {bandset} can have the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Una banda de {bandset} puede tener los números de 1 a {most}; se recibió {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has no band {number}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} no tiene la banda {number}; tiene {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has {count} bands with the name {name}; its bands are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} tiene {count} bandas con el nombre {name}; sus bandas son {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>A band has no attribute {attribute}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Una banda no tiene el atributo {attribute}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set {item}; there are {count}.</source>
            <extracomment>error</extracomment>
            <translation>No existe el conjunto de bandas {item}; hay {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set with the name {name}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>No existe ningún conjunto de bandas con el nombre {name}; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A band set can be put in at the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Un conjunto de bandas se puede insertar en los números de 1 a {most}; se recibió {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A catalogue holds band sets; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Un catálogo contiene conjuntos de bandas; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>No band of {source} is {role}; its bands are {known}. Build a band set to say what they are.</source>
            <extracomment>error</extracomment>
            <translation>Ninguna banda de {source} es {role}; sus bandas son {known}. Cree un conjunto de bandas para decir lo que son.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>{count} bands of {source} are {role} ({names}); take those of one date alone, or name the band.</source>
            <extracomment>error</extracomment>
            <translation>{count} bandas de {source} son {role} ({names}); use solo las de una fecha, o nombre la banda.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds no {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds a {kind} of version {version}; this program reads version {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} contiene {kind} de la versión {version}; este programa lee la versión {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/pairing.py" />
            <source>The bands of {wanted} ({wanted_bands}) are not found among those of {offered} ({offered_bands}), neither by name nor by wavelength; name the bands alike, or take the same ones.</source>
            <extracomment>error</extracomment>
            <translation>Las bandas de {wanted} ({wanted_bands}) no se encuentran entre las de {offered} ({offered_bands}), ni por nombre ni por longitud de onda; dé a las bandas los mismos nombres, o use las mismas bandas.</translation>
        </message>
        <message>
            <location filename="../core/bands/recognise.py" />
            <source>{count} bands without band names cannot be told by their order: {sensor} has {known} bands; give the bands names or wavelengths, or list them, as in {example}.</source>
            <extracomment>error</extracomment>
            <translation>{count} bandas sin nombres de banda no se pueden reconocer por su orden: {sensor} tiene {known} bandas; dé a las bandas nombres o longitudes de onda, o enumérelas, como en {example}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>Band sets are chosen by numbers, dates and ranges such as 1:3 or 2021-01-01:2021-12-31; got {item}.</source>
            <extracomment>error</extracomment>
            <translation>Los conjuntos de bandas se eligen por números, fechas e intervalos como 1:3 o 2021-01-01:2021-12-31; se recibió {item}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>There is no band set of {date}; there are those of {known}.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún conjunto de bandas de {date}; hay los de {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>A condition on dates has the form &gt;=2021-01-01 &amp; &lt;2022-01-01; got {condition}.</source>
            <extracomment>error</extracomment>
            <translation>Una condición sobre fechas tiene la forma &gt;=2021-01-01 &amp; &lt;2022-01-01; se recibió {condition}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{sensor} has no band {band}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} no tiene la banda {band}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{name} is no sensor that is known; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} no es un sensor conocido; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/wavelengths.py" />
            <source>The unit of wavelengths must be µm or nm; got {unit}.</source>
            <extracomment>error</extracomment>
            <translation>La unidad de las longitudes de onda debe ser µm o nm; se recibió {unit}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} cannot be read: band {number} has {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no se puede leer, banda {number}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>no {name}</source>
            <extracomment>part of a text</extracomment>
            <translation>falta {name}</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} holds no band set.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ningún conjunto de bandas.</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>a catalogue of {count} signatures</source>
            <extracomment>part of a text</extracomment>
            <translation>un catálogo de {count} firmas</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>The bands of {bandset} lie on different grids, and one raster is needed here; resample them to one grid first.</source>
            <extracomment>error</extracomment>
            <translation>Las bandas de {bandset} están en cuadrículas distintas, y aquí se necesita un solo ráster; remuestréelas primero a una misma cuadrícula.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>The expression has more than {most} results; take fewer bands or band sets at a time.</source>
            <extracomment>error</extracomment>
            <translation>La expresión tiene más de {most} resultados; use menos bandas o conjuntos de bandas a la vez.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: there is no band set {number} to add the result to.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: no existe el conjunto de bandas {number} al que añadir el resultado.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: nodata(…) takes a band, and this is none.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: nodata(…) toma una banda, y esto no lo es.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{name} holds no numbers; its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} no contiene números; su tipo es {type}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{first} and {second} must have one shape; got {first_shape} and {second_shape}.</source>
            <extracomment>error</extracomment>
            <translation>{first} y {second} deben tener la misma forma; se recibió {first_shape} y {second_shape}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>shift(…) takes neighbouring pixels, and arrays have none here.</source>
            <extracomment>error</extracomment>
            <translation>shift(…) toma píxeles vecinos, y las matrices no los tienen aquí.</translation>
        </message>
        <message>
            <location filename="../core/calc/exact.py" />
            <source>Line {line}, column {column}: whole numbers leave 64 bits here (with {numbers}); write float(…) around one to calculate in floating point.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: los números enteros se salen aquí de los 64 bits (con {numbers}); escriba float(…) alrededor de uno para calcular en coma flotante.</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a percentage from 0 to 100</source>
            <extracomment>part of a text</extracomment>
            <translation>un porcentaje de 0 a 100</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a whole number from {low} to {high}</source>
            <extracomment>part of a text</extracomment>
            <translation>un número entero de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>Line {line}, column {column}: the last argument must be written out as a number: {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: el último argumento debe escribirse como número: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: found {found}, expected {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: se encontró {found}, se esperaba {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the expression is nested more than {most} levels deep; use variables.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: la expresión está anidada a más de {most} niveles de profundidad; use variables.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>and, since comparisons are not chained: a &lt; b and b &lt; c</source>
            <extracomment>part of a text</extracomment>
            <translation>and, pues las comparaciones no se encadenan: a &lt; b and b &lt; c</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>a name, a number or an opening bracket</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre, un número o un paréntesis de apertura</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: there is no function {found}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: no existe la función {found}; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: {usage} cannot take {count} arguments.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: {usage} no puede tomar {count} argumentos.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: nothing stands between these brackets.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: no hay nada entre estos paréntesis.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>an operator or {closing} for the bracket of line {line}, column {column}</source>
            <extracomment>part of a text</extracomment>
            <translation>un operador o {closing} para el paréntesis de la línea {line}, columna {column}</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the number {found} does not fit 64 bits; write it as 1e20 for floating point.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: el número {found} no cabe en 64 bits; escríbalo como 1e20 para coma flotante.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: the expression stands for too many operations; take fewer bands or lines at a time.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: la expresión representa demasiadas operaciones; use menos bandas o líneas a la vez.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: neighbours are at most {most} pixels away, also where shifts add up.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: los vecinos están como máximo a {most} píxeles, también donde se suman desplazamientos.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: lists of {lengths} bands meet here; lists must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: aquí se encuentran listas de {lengths} bandas; las listas deben ser igual de largas.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: a list may have {most} bands at most.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: una lista puede tener {most} bandas como máximo.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: the bits of a UInt64 cannot be inverted.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: los bits de un UInt64 no se pueden invertir.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: {operator} joins truth values or the bits of whole numbers, and one side is floating point; write and, or, or int(…).</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: {operator} une valores de verdad o los bits de números enteros, y un lado es de coma flotante; escriba and, or, o int(…).</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: nothing is called {found}; the names are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: nada se llama {found}; los nombres son {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>the input</source>
            <extracomment>part of a text</extracomment>
            <translation>la entrada</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {name} has {count} bands; write "{text}@1" for its first, or "{text}@*" for all in a statistic.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: {name} tiene {count} bandas; escriba "{text}@1" para la primera, o "{text}@*" para todas en una estadística.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {count} things are called {found}; give them different names, or count the bands through as b1, b2.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: {count} cosas se llaman {found}; deles nombres distintos, o cuente las bandas de corrido como b1, b2.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: there is no band {found}; there are {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: no existe la banda {found}; hay {count} bandas.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>{some} and {count} more</source>
            <extracomment>part of a text</extracomment>
            <translation>{some} y {count} más</translation>
        </message>
        <message>
            <location filename="../core/calc/loops.py" />
            <source>Line {line}, column {column}: this line means none of the {count} band sets.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: esta línea no se refiere a ninguno de los {count} conjuntos de bandas.</translation>
        </message>
        <message>
            <location filename="../core/calc/operators.py" />
            <source>Line {line}, column {column}: {operator} takes on its right a whole number from 0 to 63 that is written out.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: {operator} toma a su derecha un número entero de 0 a 63 escrito como tal.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>The results hold {number}, which was to mean NoData; choose another nodata_value or output_type.</source>
            <extracomment>error</extracomment>
            <translation>Los resultados contienen {number}, que debía significar NoData; elija otro nodata_value u output_type.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>nodata_value must be a number that {type} holds; got {nodata}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value debe ser un número que quepa en {type}; se recibió {nodata}.</translation>
        </message>
        <message>
            <location filename="../core/calc/statistics.py" />
            <source>Line {line}, column {column}: a median or percentile takes {most} values at most; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: una mediana o un percentil toma como máximo {most} valores; se recibió {count}.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>The expression is empty; write for example (nir - red) / (nir + red).</source>
            <extracomment>error</extracomment>
            <translation>La expresión está vacía; escriba por ejemplo (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>== to compare, or one name before = to set a variable</source>
            <extracomment>part of a text</extracomment>
            <translation>== para comparar, o un solo nombre antes de = para definir una variable</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>an operator or the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>un operador o el final de la línea</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name that is no word of the language</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre que no sea una palabra del lenguaje</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name for the result</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre para el resultado</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>Line {line}, column {column}: a folder is not named in the expression; give it as output_folder, and write one name after the expression.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: una carpeta no se nombra en la expresión; dela como output_folder, y escriba un solo nombre tras la expresión.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>the number of a band set</source>
            <extracomment>part of a text</extracomment>
            <translation>el número de un conjunto de bandas</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>straight quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>comillas rectas</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>quotation marks around a name with braces</source>
            <extracomment>part of a text</extracomment>
            <translation>comillas alrededor de un nombre con llaves</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>an operator; a name with a dot stands in quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>un operador; un nombre con un punto va entre comillas</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>el final de la línea</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the expression</source>
            <extracomment>part of a text</extracomment>
            <translation>el final de la expresión</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: {reason}</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>The expression has {length} characters, and {most} are the most.</source>
            <extracomment>error</extracomment>
            <translation>La expresión tiene {length} caracteres, y {most} son el máximo.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: found {found}, expected a number; a name that begins with a digit stands in quotation marks.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: se encontró {found}, se esperaba un número; un nombre que empieza por una cifra va entre comillas.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: the quotation mark {found} is not closed in its line.</source>
            <extracomment>error</extracomment>
            <translation>Línea {line}, columna {column}: la comilla {found} no se cierra en su línea.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>a name, a number or an operator</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre, un número o un operador</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>square units</source>
            <extracomment>text</extracomment>
            <translation>unidades cuadradas</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>From the first map to the second</source>
            <extracomment>text</extracomment>
            <translation>Del primer mapa al segundo</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Transition matrix [{unit}]: first map in rows, second map in columns</source>
            <extracomment>text</extracomment>
            <translation>Matriz de transición [{unit}]: primer mapa en filas, segundo mapa en columnas</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Swap is change of place without change of area: twice the smaller of gain and loss (Pontius et al. 2004). Areas are counted from the maps and carry their errors; the change area estimate corrects them by a sample.</source>
            <extracomment>text</extracomment>
            <translation>El intercambio es un cambio de lugar sin cambio de superficie: el doble de la menor entre ganancia y pérdida (Pontius et al. 2004). Las superficies se cuentan en los mapas y llevan sus errores; la estimación de superficie de cambio las corrige con una muestra.</translation>
        </message>
        <message>
            <location filename="../core/classify/chi_square.py" />
            <source>A chi-square quantile needs a probability in 0 to 1 and at least 1 degree of freedom; got {probability} and {degrees}.</source>
            <extracomment>error</extracomment>
            <translation>Un cuantil de ji cuadrado necesita una probabilidad de 0 a 1 y al menos 1 grado de libertad; se recibió {probability} y {degrees}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The method must be one of {methods}; got {method}.</source>
            <extracomment>error</extracomment>
            <translation>El método debe ser uno de {methods}; se recibió {method}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>Priors have no part in {method}; leave them out or choose maximum likelihood.</source>
            <extracomment>error</extracomment>
            <translation>Las probabilidades a priori no intervienen en {method}; omítalas o elija la máxima verosimilitud.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The signatures have {expected} bands and the image has {got}; give the bands that the signatures were taken from, in the same order.</source>
            <extracomment>error</extracomment>
            <translation>Las firmas tienen {expected} bandas y la imagen tiene {got}; dé las bandas de las que se tomaron las firmas, en el mismo orden.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>a probability of 0 to 100 percent</source>
            <extracomment>part of a text</extracomment>
            <translation>una probabilidad de 0 a 100 por ciento</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood with {bands} bands needs at least {needed} training pixels in each class, and {signature} has {count}; draw more polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La máxima verosimilitud con {bands} bandas necesita al menos {needed} píxeles de entrenamiento en cada clase, y {signature} tiene {count}; dibuje más polígonos, use menos bandas o elija otro método.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood needs a covariance, and {signature} has none; take its signature from training pixels, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La máxima verosimilitud necesita una covarianza, y {signature} no la tiene; tome su firma de píxeles de entrenamiento o elija otro método.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>The covariance of {signature} from {count} training pixels cannot be inverted, as a band is constant or follows from the others; draw more varied polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La covarianza de {signature} a partir de {count} píxeles de entrenamiento no se puede invertir, pues una banda es constante o se sigue de las otras; dibuje polígonos más variados, use menos bandas o elija otro método.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>an unknown number of</source>
            <extracomment>part of a text</extracomment>
            <translation>un número desconocido de</translation>
        </message>
        <message>
            <location filename="../core/classify/minimum_distance.py" />
            <source>a distance above 0 in the unit of the bands</source>
            <extracomment>part of a text</extracomment>
            <translation>una distancia superior a 0 en la unidad de las bandas</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A classification needs the signature of at least one class; got none.</source>
            <extracomment>error</extracomment>
            <translation>Una clasificación necesita la firma de al menos una clase; no se recibió ninguna.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>All signatures must have the same bands; {first} has {first_bands} and {second} has {second_bands}.</source>
            <extracomment>error</extracomment>
            <translation>Todas las firmas deben tener las mismas bandas; {first} tiene {first_bands} y {second} tiene {second_bands}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>There is no macroclass for {signature}; give it one, or classify by class.</source>
            <extracomment>error</extracomment>
            <translation>No hay macroclase para {signature}; dele una, o clasifique por clase.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Class ids must fit into 32 bits; got {lowest} to {highest}.</source>
            <extracomment>error</extracomment>
            <translation>Los id de clase deben caber en 32 bits; se recibió de {lowest} a {highest}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A prior is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Se da una probabilidad a priori para la clase {unknown}, que no tiene firma.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must name every class; there is none for {missing}.</source>
            <extracomment>error</extracomment>
            <translation>Las probabilidades a priori deben nombrar cada clase; falta la de {missing}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must be numbers of at least 0, and one above 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Las probabilidades a priori deben ser números de al menos 0, y uno superior a 0; se recibió {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A threshold is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Se da un umbral para la clase {unknown}, que no tiene firma.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>The threshold of {signature} must be {expected}; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>El umbral de {signature} debe ser {expected}; se recibió {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class</source>
            <extracomment>part of a text</extracomment>
            <translation>clase</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>macroclass</source>
            <extracomment>part of a text</extracomment>
            <translation>macroclase</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>There is no valid training pixel in {signature}; draw its polygons over valid pixels, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún píxel de entrenamiento válido en {signature}; dibuje sus polígonos sobre píxeles válidos, u omítala.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The mean of {signature} must be one finite number for each band; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>La media de {signature} debe ser un número finito para cada banda; se recibió {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The covariance of {signature} must be a symmetric matrix of {bands} x {bands} finite numbers; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>La covarianza de {signature} debe ser una matriz simétrica de {bands} x {bands} números finitos; se recibió {shape}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id}</source>
            <extracomment>part of a text</extracomment>
            <translation>clase {id}</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id} ({class_name})</source>
            <extracomment>part of a text</extracomment>
            <translation>clase {id} ({class_name})</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must be an integer; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Un id ({kind}) debe ser un número entero; se recibió {number}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must not be 0, which means unclassified; give the {kind} another id.</source>
            <extracomment>error</extracomment>
            <translation>Un id ({kind}) no debe ser 0, que significa sin clasificar; dé otro id ({kind}).</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>an angle above 0 and up to 180 degrees</source>
            <extracomment>part of a text</extracomment>
            <translation>un ángulo superior a 0 y hasta 180 grados</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>El ángulo espectral necesita al menos 2 bandas, pues todos los píxeles de una sola banda tienen la misma dirección; añada bandas o elija la mínima distancia.</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The mean of {signature} is zero in all bands, so it has no spectral angle; leave it out or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>La media de {signature} es cero en todas las bandas, así que no tiene ángulo espectral; omítala o elija la mínima distancia.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>The training pixels must all have the same number of bands; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>Los píxeles de entrenamiento deben tener todos el mismo número de bandas; se recibió {found}.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>Training pixels must come as (pixels, bands) with one class id each; got {samples} values and {ids} ids.</source>
            <extracomment>error</extracomment>
            <translation>Los píxeles de entrenamiento deben darse como (píxeles, bandas) con un id de clase cada uno; se recibió {samples} valores y {ids} id.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{bad} of {all} training pixels hold NaN or infinity; leave out pixels without data.</source>
            <extracomment>error</extracomment>
            <translation>{bad} de {all} píxeles de entrenamiento contienen NaN o infinito; omita los píxeles sin datos.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{count} training pixels have the class id 0, which means unclassified; give their class another id.</source>
            <extracomment>error</extracomment>
            <translation>{count} píxeles de entrenamiento tienen el id de clase 0, que significa sin clasificar; dé a su clase otro id.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>{name} holds no centre; type a row of values for each cluster.</source>
            <extracomment>error</extracomment>
            <translation>{name} no contiene ningún centro; escriba una fila de valores para cada clúster.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must have as many values as the first, which has {expected}; it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>La fila {row} de {name} debe tener tantos valores como la primera, que tiene {expected}; tiene {found}.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must hold finite numbers; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La fila {row} de {name} debe contener números finitos; tiene {cell}.</translation>
        </message>
        <message>
            <location filename="../core/conformal/class_sets.py" />
            <source>Class sets need probabilities, and this model has none; take a model with probabilities, such as maximum likelihood or a random forest.</source>
            <extracomment>error</extracomment>
            <translation>Los conjuntos de clases necesitan probabilidades, y este modelo no las tiene; use un modelo con probabilidades, como máxima verosimilitud o un bosque aleatorio.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Sizes of the sets on the map</source>
            <extracomment>text</extracomment>
            <translation>Tamaños de los conjuntos en el mapa</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes that share a set</source>
            <extracomment>text</extracomment>
            <translation>Clases que comparten un conjunto</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>How the sets are made</source>
            <extracomment>text</extracomment>
            <translation>Cómo se forman los conjuntos</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>in every set</source>
            <extracomment>text</extracomment>
            <translation>en todos los conjuntos</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration groups</source>
            <extracomment>text</extracomment>
            <translation>Grupos de calibración</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration pixels</source>
            <extracomment>text</extracomment>
            <translation>Píxeles de calibración</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Judged groups</source>
            <extracomment>text</extracomment>
            <translation>Grupos juzgados</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Estimated coverage [%]</source>
            <extracomment>text</extracomment>
            <translation>Cobertura estimada [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Standard error [%]</source>
            <extracomment>text</extracomment>
            <translation>Error estándar [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Pixels of the map with the class in their set</source>
            <extracomment>text</extracomment>
            <translation>Píxeles del mapa con la clase en su conjunto</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>With no other class</source>
            <extracomment>text</extracomment>
            <translation>Sin ninguna otra clase</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Each group is judged by thresholds from the others: the share of its pixels whose set holds their class. The standard error is that between the groups. A class whose other groups are too few for a threshold cannot be judged. The estimate tells how far above the stated coverage the sets are; it cannot tell whether the scene is like the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>Cada grupo se juzga con umbrales de los demás: la proporción de sus píxeles cuyo conjunto contiene su clase. El error estándar es el que hay entre los grupos. Una clase cuyos demás grupos son demasiado pocos para un umbral no se puede juzgar. La estimación dice cuánto por encima de la cobertura establecida están los conjuntos; no puede decir si la escena es como los objetos de calibración.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes in the set</source>
            <extracomment>text</extracomment>
            <translation>Clases en el conjunto</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Share [%]</source>
            <extracomment>text</extracomment>
            <translation>Proporción [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Of the pixels of the map whose set holds the class of the row, the share in percent whose set holds the class of the column too: the classes that the model cannot tell apart.</source>
            <extracomment>text</extracomment>
            <translation>De los píxeles del mapa cuyo conjunto contiene la clase de la fila, la proporción en por ciento cuyo conjunto contiene también la clase de la columna: las clases que el modelo no puede distinguir.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for each class.</source>
            <extracomment>text</extracomment>
            <translation>La cobertura del {percent} por ciento vale para cada clase.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for all classes together, in the mix of the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>La cobertura del {percent} por ciento vale para todas las clases juntas, en la mezcla de los objetos de calibración.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>A class is in the set of a pixel where its probability by the model is at least the threshold. Each calibration group has the same weight, shared evenly by its pixels, and one more group, which may lie anywhere, stands for the pixel that is mapped (Lee et al. 2023). At least {needed} groups are needed.</source>
            <extracomment>text</extracomment>
            <translation>Una clase está en el conjunto de un píxel si su probabilidad según el modelo es al menos el umbral. Cada grupo de calibración tiene el mismo peso, repartido por igual entre sus píxeles, y un grupo más, que puede estar en cualquier lugar, representa al píxel que se cartografía (Lee et al. 2023). Se necesitan al menos {needed} grupos.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage is that of a pixel in a new polygon that was chosen as the calibration polygons were: a mean over such polygons and over calibrations. Where those lie in pure and plain places, it says little of mixed pixels and edges. An empty set means that no class is as probable as usual for its own pixels.</source>
            <extracomment>text</extracomment>
            <translation>La cobertura es la de un píxel en un polígono nuevo que se eligió como los polígonos de calibración: una media sobre tales polígonos y sobre calibraciones. Si estos están en lugares puros e inequívocos, dice poco de los píxeles mixtos y los bordes. Un conjunto vacío significa que ninguna clase es tan probable como es habitual en sus propios píxeles.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>expression must give one result; {text} gives several.</source>
            <extracomment>error</extracomment>
            <translation>expression debe dar un solo resultado; {text} da varios.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives NoData inside the areas, and {raster} has no NoData value; use fill(…) to give another value.</source>
            <extracomment>error</extracomment>
            <translation>La expresión da NoData dentro de las áreas, y {raster} no tiene valor NoData; use fill(…) para dar otro valor.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, and {raster} cannot hold it: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>La expresión da {value}, y {raster} no puede contenerlo: sus números son {type} de {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, which is the NoData value of {raster}; give nodata where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>La expresión da {value}, que es el valor NoData de {raster}; dé nodata si es eso lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../core/errors.py" />
            <source>The run was cancelled.</source>
            <extracomment>error</extracomment>
            <translation>La ejecución se canceló.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no file {path}.</source>
            <extracomment>error</extracomment>
            <translation>No existe el archivo {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no folder {path}.</source>
            <extracomment>error</extracomment>
            <translation>No existe la carpeta {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>{path} cannot be changed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede cambiar: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/focal/dtypes.py" />
            <source>Neighbourhood statistics need integers or real numbers; got values of type {dtype}.</source>
            <extracomment>error</extracomment>
            <translation>Las estadísticas de vecindad necesitan números enteros o reales; se recibieron valores de tipo {dtype}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The kernel must be a matrix with an odd number of rows and of columns; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>El kernel debe ser una matriz con un número impar de filas y de columnas; se recibió {shape}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>a single number</source>
            <extracomment>part of a text</extracomment>
            <translation>un solo número</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The weights of the kernel must be finite numbers; got infinity or NaN.</source>
            <extracomment>error</extracomment>
            <translation>Los pesos del kernel deben ser números finitos; se recibió infinito o NaN.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>At least one weight of the kernel must differ from zero; got zeros only.</source>
            <extracomment>error</extracomment>
            <translation>Al menos un peso del kernel debe ser distinto de cero; se recibieron solo ceros.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The radius must be a whole number of pixels, at least 1; got {radius}.</source>
            <extracomment>error</extracomment>
            <translation>El radio debe ser un número entero de píxeles, al menos 1; se recibió {radius}.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>The kernel has no rows; expected lines of numbers, for example 1,1,1.</source>
            <extracomment>error</extracomment>
            <translation>El kernel no tiene filas; se esperan líneas de números, por ejemplo 1,1,1.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row} of the kernel has {found} cells and row 1 has {expected}; all rows must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>La fila {row} del kernel tiene {found} celdas y la fila 1 tiene {expected}; todas las filas deben ser igual de largas.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row}, column {column} of the kernel must be a number; got '{cell}'.</source>
            <extracomment>error</extracomment>
            <translation>Fila {row}, columna {column} del kernel: debe ser un número; se recibió '{cell}'.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic must be one of {expected}; got {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>La estadística debe ser una de {expected}; se recibió {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic {statistic} needs kernel weights of at least 0; got {weight:g}; use the sum for such a kernel.</source>
            <extracomment>error</extracomment>
            <translation>El estadístico {statistic} necesita pesos del kernel de al menos 0; se recibió {weight:g}; use la suma para un kernel así.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile must be from 0 to 100; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>El percentil debe ser de 0 a 100; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile {value} does not apply to the statistic {statistic}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>El percentil {value} no se aplica a la estadística {statistic}; omítalo.</translation>
        </message>
        <message>
            <location filename="../core/focal/sums.py" />
            <source>A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 first or take the mean.</source>
            <extracomment>error</extracomment>
            <translation>Una suma sobre {cells} celdas de valores {dtype} no cabe en 64 bits; convierta primero el ráster a float64 o tome la media.</translation>
        </message>
        <message>
            <location filename="../core/html.py" />
            <source>en</source>
            <extracomment>text</extracomment>
            <translation>es</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, g=2.5; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>constants debe tener la forma NAME=NUMBER, NAME=NUMBER, cada una una sola vez, como L=0.5, g=2.5; se recibió {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>There is no constant {name}; the constants are {known}.</source>
            <extracomment>error</extracomment>
            <translation>No existe la constante {name}; las constantes son {known}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>{index} needs the constant {name} ({meaning}); give it in constants, such as {name}={example:g}.</source>
            <extracomment>error</extracomment>
            <translation>{index} necesita la constante {name} ({meaning}); dela en constants, como {name}={example:g}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles must have the form ROLE=BAND, ROLE=BAND, each role once, such as nir=8, red=4; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>band_roles debe tener la forma ROLE=BAND, ROLE=BAND, cada rol una sola vez, como nir=8, red=4; se recibió {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles names the band {number}, and {source} has {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>band_roles nombra la banda {number}, y {source} tiene {count} bandas.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} needs a band of the role {role}, and {source} has none; its bands are {known}. Say which one it is with sensor or band_roles, such as {role}=1.</source>
            <extracomment>error</extracomment>
            <translation>{index} necesita una banda con el rol {role}, y {source} no la tiene; sus bandas son {known}. Diga cuál es con sensor o band_roles, como {role}=1.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} cannot be computed: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{index} no se puede calcular: {reason}</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - gamma * (B - R) for red, where the catalogue has R - gamma * (R - B).</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman y Tanré (1992) toman R - gamma * (B - R) para el rojo, donde el catálogo tiene R - gamma * (R - B).</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - (B - R) for red, where the catalogue has R - (R - B), which is B.</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman y Tanré (1992) toman R - (B - R) para el rojo, donde el catálogo tiene R - (R - B), que es B.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Martín et al. (2006) have both squares in the denominator, where the catalogue adds the second one to the fraction.</source>
            <extracomment>part of a text</extracomment>
            <translation>Martín et al. (2006) tienen ambos cuadrados en el denominador, donde el catálogo suma el segundo a la fracción.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>The soil adjusted index in it has N + R + L in its denominator, where the catalogue has N - R + L.</source>
            <extracomment>part of a text</extracomment>
            <translation>El índice ajustado al suelo que contiene tiene N + R + L en su denominador, donde el catálogo tiene N - R + L.</translation>
        </message>
        <message>
            <location filename="../core/language.py" />
            <source>{others} or {last}</source>
            <extracomment>part of a text</extracomment>
            <translation>{others} o {last}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Class {value}</source>
            <extracomment>text</extracomment>
            <translation>Clase {value}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Unclassified</source>
            <extracomment>text</extracomment>
            <translation>Sin clasificar</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log level must be a whole number from 0 to 50 (10 debug, 20 info, 30 warning, 40 error, 50 critical); got {level!r}.</source>
            <extracomment>error</extracomment>
            <translation>El nivel de registro debe ser un número entero de 0 a 50 (10 depuración, 20 información, 30 advertencia, 40 error, 50 crítico); se recibió {level!r}.</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log cannot be written to {path} ({reason}); choose another file.</source>
            <extracomment>error</extracomment>
            <translation>El registro no se puede escribir en {path} ({reason}); elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The recipients of the mail must be addresses such as name@example.org; got {address!r}.</source>
            <extracomment>error</extracomment>
            <translation>Los destinatarios del correo deben ser direcciones como name@example.org; se recibió {address!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The user and the password of the SMTP server must be given together; one is missing.</source>
            <extracomment>error</extracomment>
            <translation>El usuario y la contraseña del servidor SMTP deben darse juntos; falta uno.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The SMTP server must be given as host or host:port, with a port from 1 to 65535.</source>
            <extracomment>error</extracomment>
            <translation>El servidor SMTP debe darse como host o host:port, con un puerto de 1 a 65535.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The notification by mail must be true, false or the number of seconds of the shortest run to tell; got {setting!r}.</source>
            <extracomment>error</extracomment>
            <translation>La notificación por correo debe ser true, false o el número de segundos de la ejecución más corta que se avisa; se recibió {setting!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} finished</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom: {title}: terminado</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} finished after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title}: terminado tras {duration} (h:mm:ss).</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} failed</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom: {title}: fallido</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} failed after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title}: fallido tras {duration} (h:mm:ss).</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Outputs:</source>
            <extracomment>text</extracomment>
            <translation>Salidas:</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was not sent by {server}: {reason}.</source>
            <extracomment>part of a text</extracomment>
            <translation>El correo sobre la ejecución no fue enviado por {server}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was refused by {server} for {recipients}.</source>
            <extracomment>part of a text</extracomment>
            <translation>El correo sobre la ejecución fue rechazado por {server} para {recipients}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it offers no encryption (STARTTLS), and the password would be readable on the network</source>
            <extracomment>part of a text</extracomment>
            <translation>no ofrece cifrado (STARTTLS), y la contraseña sería legible en la red</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>its certificate cannot be trusted ({reason})</source>
            <extracomment>part of a text</extracomment>
            <translation>su certificado no es de confianza ({reason})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not accept the user and the password (code {code})</source>
            <extracomment>part of a text</extracomment>
            <translation>no aceptó el usuario y la contraseña (código {code})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it refused every recipient ({recipients})</source>
            <extracomment>part of a text</extracomment>
            <translation>rechazó a todos los destinatarios ({recipients})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it answered with code {code}</source>
            <extracomment>part of a text</extracomment>
            <translation>respondió con el código {code}</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not answer within {seconds} seconds</source>
            <extracomment>part of a text</extracomment>
            <translation>no respondió en {seconds} segundos</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it closed the connection</source>
            <extracomment>part of a text</extracomment>
            <translation>cerró la conexión</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it does not offer what the mail needs: a login, or addresses beyond ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>no ofrece lo que el correo necesita: un inicio de sesión o direcciones fuera de ASCII</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>the user and the password must be ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>el usuario y la contraseña deben ser ASCII</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description is no JSON</source>
            <extracomment>error</extracomment>
            <translation>su descripción no es JSON</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description lacks the entry "format": "{format}"</source>
            <extracomment>error</extracomment>
            <translation>en su descripción falta la entrada "format": "{format}"</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has version {version!r} of the format, and version {known} can be read</source>
            <extracomment>error</extracomment>
            <translation>tiene la versión {version!r} del formato y puede leerse la versión {known}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its classes are not in rising order</source>
            <extracomment>error</extracomment>
            <translation>sus clases no están en orden creciente</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it holds a {family}, which is not known</source>
            <extracomment>error</extracomment>
            <translation>contiene un {family}, que no se conoce</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has one class alone</source>
            <extracomment>error</extracomment>
            <translation>tiene una sola clase</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid number</source>
            <extracomment>error</extracomment>
            <translation>una clase no tiene un número válido</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid colour</source>
            <extracomment>error</extracomment>
            <translation>una clase no tiene un color válido</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its {entry} are missing</source>
            <extracomment>error</extracomment>
            <translation>faltan sus {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is missing</source>
            <extracomment>error</extracomment>
            <translation>falta su entrada {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no text</source>
            <extracomment>error</extracomment>
            <translation>su entrada {entry} no es un texto</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number</source>
            <extracomment>error</extracomment>
            <translation>su entrada {entry} no es un número</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number above 0</source>
            <extracomment>error</extracomment>
            <translation>su entrada {entry} no es un número mayor que 0</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no count</source>
            <extracomment>error</extracomment>
            <translation>su entrada {entry} no es un recuento</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by training features</source>
            <extracomment>part of a text</extracomment>
            <translation>Validación por objetos de entrenamiento</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by single pixels</source>
            <extracomment>part of a text</extracomment>
            <translation>Validación por píxeles individuales</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Settings</source>
            <extracomment>text</extracomment>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation</source>
            <extracomment>text</extracomment>
            <translation>Validación</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance of the bands</source>
            <extracomment>text</extracomment>
            <translation>Importancia de las bandas</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Search for the best settings</source>
            <extracomment>text</extracomment>
            <translation>Búsqueda de los mejores ajustes</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Software</source>
            <extracomment>text</extracomment>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Program</source>
            <extracomment>text</extracomment>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Version</source>
            <extracomment>text</extracomment>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Model: {method}</source>
            <extracomment>text</extracomment>
            <translation>Modelo: {method}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Class {number}</source>
            <extracomment>text</extracomment>
            <translation>Clase {number}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Setting</source>
            <extracomment>text</extracomment>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Out of bag</source>
            <extracomment>text</extracomment>
            <translation>Fuera de bolsa</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Judged pixels</source>
            <extracomment>text</extracomment>
            <translation>Píxeles juzgados</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>At least two classes need several training features each for a validation by features. The figures by single pixels tell little: neighbours of a pixel taught what judges it.</source>
            <extracomment>text</extracomment>
            <translation>Para una validación por objetos, al menos dos clases necesitan varios objetos de entrenamiento cada una. Los índices por píxeles individuales dicen poco: los vecinos de un píxel enseñaron lo que lo juzga.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>By training features, no pixel is judged by others of its own feature: this is what to expect elsewhere in the scene, if the features lie all over it. By single pixels, and out of bag, neighbours of a pixel taught what judges it, which is {optimism:.1f} percentage points more favourable here.</source>
            <extracomment>text</extracomment>
            <translation>Por objetos de entrenamiento, ningún píxel es juzgado por otros de su propio objeto: esto es lo que cabe esperar en otros lugares de la escena, si los objetos están repartidos por toda ella. Por píxeles individuales, y fuera de bolsa, los vecinos de un píxel enseñaron lo que lo juzga, lo que aquí es {optimism:.1f} puntos porcentuales más favorable.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Classes with one training feature cannot be judged by features: {classes}.</source>
            <extracomment>text</extracomment>
            <translation>Las clases con un solo objeto de entrenamiento no se pueden juzgar por objetos: {classes}.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The settings were chosen by the same training features, so the figures are a little too favourable.</source>
            <extracomment>text</extracomment>
            <translation>Los ajustes se eligieron con los mismos objetos de entrenamiento, así que los índices son un poco demasiado favorables.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Predicted</source>
            <extracomment>text</extracomment>
            <translation>Predicho</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Rows are what was predicted, columns what the training features say.</source>
            <extracomment>text</extracomment>
            <translation>Las filas son lo que se predijo, las columnas lo que dicen los objetos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance</source>
            <extracomment>text</extracomment>
            <translation>Importancia</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The share of a band in the decrease of impurity over all trees; bands that say the same share it.</source>
            <extracomment>text</extracomment>
            <translation>La proporción de una banda en la disminución de la impureza en todos los árboles; las bandas que dicen lo mismo la comparten.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Mean accuracy of the classes [%]</source>
            <extracomment>text</extracomment>
            <translation>Exactitud media de las clases [%]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>exponential</source>
            <extracomment>part of a text</extracomment>
            <translation>exponencial</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>spherical</source>
            <extracomment>part of a text</extracomment>
            <translation>esférico</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Distance [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Distancia [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Semivariance</source>
            <extracomment>text</extracomment>
            <translation>Semivarianza</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Pairs</source>
            <extracomment>text</extracomment>
            <translation>Pares</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The features were kept whole and nothing else: the figures are those by training features.</source>
            <extracomment>text</extracomment>
            <translation>Los objetos se mantuvieron enteros y nada más: los índices son los obtenidos por objetos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The training features were divided by square blocks with a side of {distance}; a feature lies in the block of its centre. This is what to expect where the map lies outside the blocks that have training features.</source>
            <extracomment>text</extracomment>
            <translation>Los objetos de entrenamiento se dividieron en bloques cuadrados de {distance} de lado; un objeto está en el bloque de su centro. Esto es lo que cabe esperar donde el mapa está fuera de los bloques que tienen objetos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No training pixel nearer than {distance} to a judged one taught meanwhile. This is what to expect where the map is at least that far from all training features.</source>
            <extracomment>text</extracomment>
            <translation>Ningún píxel de entrenamiento a menos de {distance} de uno juzgado enseñó mientras tanto. Esto es lo que cabe esperar donde el mapa está al menos así de lejos de todos los objetos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>That left out {share:.0f} % of the pixels of other features; with more folds it is less.</source>
            <extracomment>text</extracomment>
            <translation>Eso dejó fuera el {share:.0f} % de los píxeles de otros objetos; con más particiones es menos.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features depend on each other up to {distance}: the practical range of their variogram by the {shape} model.</source>
            <extracomment>text</extracomment>
            <translation>Los errores por objetos de entrenamiento dependen unos de otros hasta {distance}: el alcance práctico de su variograma según el modelo {shape}.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features still depend on each other at {distance}, the largest distance that was looked at.</source>
            <extracomment>text</extracomment>
            <translation>Los errores por objetos de entrenamiento aún dependen unos de otros a {distance}, la mayor distancia que se examinó.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No range of the errors by training features was found: they hardly depend on distance, or are too few.</source>
            <extracomment>text</extracomment>
            <translation>No se encontró ningún alcance de los errores por objetos de entrenamiento: apenas dependen de la distancia, o son demasiado pocos.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Nothing could be judged by that: all other training pixels of a class are too near. Take a smaller distance, more folds, or more training features that lie apart.</source>
            <extracomment>text</extracomment>
            <translation>No se pudo juzgar nada así: todos los demás píxeles de entrenamiento de una clase están demasiado cerca. Use una distancia menor, más particiones, o más objetos de entrenamiento separados entre sí.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>{count:,} training pixels were not judged, as no other feature of their class taught meanwhile.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} píxeles de entrenamiento no se juzgaron, pues ningún otro objeto de su clase enseñó mientras tanto.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El modelo {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} cannot be used as a model: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede usar como modelo: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} is no model, or is damaged; take a file that a training tool has written.</source>
            <extracomment>error</extracomment>
            <translation>{path} no es un modelo, o está dañado; use un archivo que haya escrito una herramienta de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its parts have the same names, or are too many</source>
            <extracomment>error</extracomment>
            <translation>sus partes tienen los mismos nombres o son demasiadas</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>it must hold {names}, and nothing else</source>
            <extracomment>error</extracomment>
            <translation>debe contener {names}, y nada más</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>an array has a strange name</source>
            <extracomment>error</extracomment>
            <translation>una matriz tiene un nombre extraño</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>a part is encrypted, or packed in an unknown way</source>
            <extracomment>error</extracomment>
            <translation>una parte está cifrada o comprimida de un modo desconocido</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is too large</source>
            <extracomment>error</extracomment>
            <translation>su parte {part} es demasiado grande</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is incomplete</source>
            <extracomment>error</extracomment>
            <translation>su parte {part} está incompleta</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is no array of numbers</source>
            <extracomment>error</extracomment>
            <translation>su parte {part} no es una matriz de números</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} has another size than it states</source>
            <extracomment>error</extracomment>
            <translation>su parte {part} tiene un tamaño distinto del que declara</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} needs {needed:.0f} MB of memory, and {allowed:.0f} MB are allowed for it; raise the available RAM, or train a smaller model.</source>
            <extracomment>error</extracomment>
            <translation>El modelo {path} necesita {needed:.0f} MB de memoria, y se le permiten {allowed:.0f} MB; aumente la RAM disponible, o entrene un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../core/packages.py" />
            <source>{tool} needs the Python package {package}; install it with {command}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} necesita el paquete de Python {package}; instálelo con {command}.</translation>
        </message>
        <message>
            <location filename="../core/patches/merges.py" />
            <source>The smallest patch to keep must have at least 1 pixel; got {size}.</source>
            <extracomment>error</extracomment>
            <translation>El parche más pequeño que se conserva debe tener al menos 1 píxel; se recibió {size}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>A strip may have at most {limit} pixels; got {pixels}: use lower strips.</source>
            <extracomment>error</extracomment>
            <translation>Una franja puede tener como máximo {limit} píxeles; se recibió {pixels}: use franjas más bajas.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The connectivity must be 4 or 8; got {connectivity}.</source>
            <extracomment>error</extracomment>
            <translation>La conectividad debe ser 4 u 8; se recibió {connectivity}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>Patches need a (rows, cols) array of integer classes; got {shape} of {dtype}: round or reclassify first.</source>
            <extracomment>error</extracomment>
            <translation>Los parches necesitan una matriz (filas, columnas) de clases enteras; se recibió {shape} de {dtype}: redondee o reclasifique primero.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The mask of valid pixels must have the shape {expected} of the classes; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>La máscara de píxeles válidos debe tener la forma {expected} de las clases; se recibió {shape}.</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>A picture as PNG</source>
            <extracomment>part of a text</extracomment>
            <translation>Una imagen como PNG</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>{path} cannot be drawn; write the picture as .svg.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede dibujar; escriba la imagen como .svg.</translation>
        </message>
        <message>
            <location filename="../core/predict/boosting.py" />
            <source>the number of trees is no multiple of that of the classes</source>
            <extracomment>error</extracomment>
            <translation>el número de árboles no es múltiplo del de clases</translation>
        </message>
        <message>
            <location filename="../core/predict/class_map.py" />
            <source>output_{name} needs probabilities, and this model has none; leave it out, or take a model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>output_{name} necesita probabilidades, y este modelo no las tiene; omítalo, o use un modelo con probabilidades.</translation>
        </message>
        <message>
            <location filename="../core/predict/forest.py" />
            <source>the shares in a leaf of the forest do not sum to 1</source>
            <extracomment>error</extracomment>
            <translation>las proporciones de una hoja del bosque no suman 1</translation>
        </message>
        <message>
            <location filename="../core/predict/mlp.py" />
            <source>the last layer has not one output for each class</source>
            <extracomment>error</extracomment>
            <translation>la última capa no tiene una salida para cada clase</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample has a class that is not there</source>
            <extracomment>error</extracomment>
            <translation>una muestra de entrenamiento tiene una clase que no existe</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample is too large</source>
            <extracomment>error</extracomment>
            <translation>una muestra de entrenamiento es demasiado grande</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the normalisation is none of {kinds}</source>
            <extracomment>error</extracomment>
            <translation>la normalización no es ninguna de {kinds}</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the numbers of the normalisation cannot be</source>
            <extracomment>error</extracomment>
            <translation>los números de la normalización no son posibles</translation>
        </message>
        <message>
            <location filename="../core/predict/one_vs_rest.py" />
            <source>a share in a leaf is not between 0 and 1</source>
            <extracomment>error</extracomment>
            <translation>una proporción de una hoja no está entre 0 y 1</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} holds numbers that are not finite</source>
            <extracomment>error</extracomment>
            <translation>la matriz {array} contiene números que no son finitos</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no number from {lowest:g} to {highest:g}</source>
            <extracomment>error</extracomment>
            <translation>el ajuste {setting} no es un número de {lowest:g} a {highest:g}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no whole number</source>
            <extracomment>error</extracomment>
            <translation>el ajuste {setting} no es un número entero</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is none of {options}</source>
            <extracomment>error</extracomment>
            <translation>el ajuste {setting} no es ninguno de {options}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} is missing</source>
            <extracomment>error</extracomment>
            <translation>falta la matriz {array}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} has the type {type} and the shape {shape}</source>
            <extracomment>error</extracomment>
            <translation>la matriz {array} tiene el tipo {type} y la forma {shape}</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold needs probabilities, and this model was trained without them; leave it out, or train the model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>threshold necesita probabilidades, y este modelo se entrenó sin ellas; omítalo, o entrene el modelo con probabilidades.</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold must be a probability from 0 to 1 for this model; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>threshold debe ser una probabilidad de 0 a 1 para este modelo; se recibió {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not those of its classes, in their order</source>
            <extracomment>error</extracomment>
            <translation>sus firmas no son las de sus clases, en su orden</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not valid: {reason}</source>
            <extracomment>error</extracomment>
            <translation>sus firmas no son válidas: {reason}</translation>
        </message>
        <message>
            <location filename="../core/predict/svm.py" />
            <source>a class has a negative number of support vectors</source>
            <extracomment>error</extracomment>
            <translation>una clase tiene un número negativo de vectores de soporte</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree looks at a band that is not there</source>
            <extracomment>error</extracomment>
            <translation>un árbol usa una banda que no existe</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees have too many thresholds</source>
            <extracomment>error</extracomment>
            <translation>los árboles tienen demasiados umbrales</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees are too large</source>
            <extracomment>error</extracomment>
            <translation>los árboles son demasiado grandes</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree is too deep</source>
            <extracomment>error</extracomment>
            <translation>un árbol es demasiado profundo</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>the arrays of the trees do not fit each other</source>
            <extracomment>error</extracomment>
            <translation>las matrices de los árboles no concuerdan entre sí</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid band or threshold</source>
            <extracomment>error</extracomment>
            <translation>un nodo de un árbol no tiene banda o umbral válidos</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid children</source>
            <extracomment>error</extracomment>
            <translation>un nodo de un árbol no tiene hijos válidos</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>Finished</source>
            <extracomment>part of a text</extracomment>
            <translation>Terminado</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>The progress callback failed and is not called again ({reason}).</source>
            <extracomment>part of a text</extracomment>
            <translation>La función de progreso falló y no se vuelve a llamar ({reason}).</translation>
        </message>
        <message>
            <location filename="../core/raster/align.py" />
            <source>resampling cannot be {method} for band {band} of {raster}, whose stored numbers have the scale {scale} and the offset {offset}; take nearest or average.</source>
            <extracomment>error</extracomment>
            <translation>resampling no puede ser {method} para la banda {band} de {raster}, cuyos números almacenados tienen la escala {scale} y el desplazamiento {offset}; use nearest o average.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Reading the training pixels</source>
            <extracomment>progress</extracomment>
            <translation>Leyendo los píxeles de entrenamiento</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Outside</source>
            <extracomment>text</extracomment>
            <translation>Fuera</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Inside</source>
            <extracomment>text</extracomment>
            <translation>Dentro</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Comparing the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Comparando los píxeles</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>{model} keeps no importance of its bands, so all bands weigh the same.</source>
            <extracomment>message</extracomment>
            <translation>{model} no guarda la importancia de sus bandas, así que todas las bandas pesan lo mismo.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Band {band} has the value {value:g} in all training pixels, so that nothing can be compared with it; leave it out by the weight 0.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} tiene el valor {value:g} en todos los píxeles de entrenamiento, así que no se puede comparar nada con ella; exclúyala con el peso 0.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>All training pixels belong to one feature or group, and are to be compared with those of others; at least 2 are needed.</source>
            <extracomment>error</extracomment>
            <translation>Todos los píxeles de entrenamiento pertenecen a un solo objeto o grupo, y deben compararse con los de otros; se necesitan al menos 2.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>No training pixel can be compared with others at a distance of {distance:.6g}; take a smaller one, or training features that lie farther apart.</source>
            <extracomment>error</extracomment>
            <translation>Ningún píxel de entrenamiento se puede comparar con otros a una distancia de {distance:.6g}; use una menor, u objetos de entrenamiento más separados entre sí.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>the model</source>
            <extracomment>part of a text</extracomment>
            <translation>el modelo</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Band {band} of {raster} has the scale {scale}, and the model was trained on one with the scale {trained}: check that the values of both mean the same.</source>
            <extracomment>message</extracomment>
            <translation>La banda {band} de {raster} tiene la escala {scale}, y el modelo se entrenó con una de escala {trained}: compruebe que los valores de ambas significan lo mismo.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Neither names nor wavelengths tell which bands are those of {owner}; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Ni los nombres ni las longitudes de onda dicen qué bandas necesita {owner}; se toman en su orden.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>The model needs {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>El modelo necesita {needed} MB de memoria, y se permiten {allowed} MB; aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/area.py" />
            <source>{raster} is a rotated grid in degrees, whose areas are not supported; bring it to a projected coordinate system first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} es una cuadrícula girada en grados, cuyas superficies no se admiten; llévelo primero a un sistema de coordenadas proyectado.</translation>
        </message>
        <message>
            <location filename="../core/raster/band.py" />
            <source>Band {band} of {raster} has the type {type}, which is not supported; convert it to a real number type first.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} de {raster} tiene el tipo {type}, que no se admite; conviértala primero a un tipo de números reales.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>A virtual raster cannot resample its bands; write a .tif, or leave resampling out.</source>
            <extracomment>error</extracomment>
            <translation>Un ráster virtual no puede remuestrear sus bandas; escriba un .tif, u omita resampling.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>The table needs a row for each of the {count} bands ({bands}); it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>La tabla necesita una fila para cada una de las {count} bandas ({bands}); tiene {found}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>No type holds the numbers of all bands exactly: {types}; write a .vrt, in which every band keeps its own.</source>
            <extracomment>error</extracomment>
            <translation>En ningún tipo caben exactamente los números de todas las bandas: {types}; escriba un .vrt, en el que cada banda conserva el suyo.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>it is no text</source>
            <extracomment>part of a text</extracomment>
            <translation>no es un texto</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster.</source>
            <extracomment>error</extracomment>
            <translation>La carpeta {folder} no tiene ningún ráster.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster with {texts} in its name.</source>
            <extracomment>error</extracomment>
            <translation>La carpeta {folder} no tiene ningún ráster con {texts} en su nombre.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>box_coordinate_list must be [left, top, right, bottom]; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>box_coordinate_list debe ser [izquierda, arriba, derecha, abajo]; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/budget.py" />
            <source>This run needs at least {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM or lower the number of processes.</source>
            <extracomment>error</extracomment>
            <translation>Esta ejecución necesita al menos {needed} MB de memoria, y se permiten {allowed} MB; aumente la RAM disponible o reduzca el número de procesos.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{raster} does not meet the ground of the output, so that all would be NoData.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no toca el terreno de la salida, de modo que todo sería NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have values that {type} does not hold, and are NoData; clip keeps values within bounds.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} píxeles de {result} tienen valores que no caben en {type}, y son NoData; clip mantiene los valores dentro de unos límites.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have the value {nodata}, which means NoData in the output; choose another nodata_value where they are data.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} píxeles de {result} tienen el valor {nodata}, que significa NoData en la salida; elija otro nodata_value si son datos.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>No pixel of {result} has a value.</source>
            <extracomment>message</extracomment>
            <translation>Ningún píxel de {result} tiene valor.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>No calibration feature of {vector} holds a valid pixel of {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Ningún objeto de calibración de {vector} contiene un píxel válido de {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>The calibration pixels need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Los píxeles de calibración necesitan unos {needed:.0f} MB de memoria, y se permiten {allowed} MB; reduzca max_pixels, o aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of {features} calibration features {unlabelled} have no class or no geometry, {outside} lie outside the raster and {missed} hold no pixel centre; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>De {features} objetos de calibración, {unlabelled} no tienen clase o geometría, {outside} están fuera del ráster y {missed} no contienen ningún centro de píxel; se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of the pixels of the calibration features {contested} lie in features of several classes and {invalid} are NoData in a band; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>De los píxeles de los objetos de calibración, {contested} están en objetos de varias clases y {invalid} son NoData en una banda; se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{path} has no selected signature.</source>
            <extracomment>error</extracomment>
            <translation>{path} no tiene ninguna firma seleccionada.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>the catalogue</source>
            <extracomment>part of a text</extracomment>
            <translation>el catálogo</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{first} and {second} of {path} have other bands; take signatures of the same ones.</source>
            <extracomment>error</extracomment>
            <translation>{first} y {second} de {path} tienen bandas distintas; use firmas con las mismas bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>A spectral angle needs at least 2 bands; 1 is compared.</source>
            <extracomment>error</extracomment>
            <translation>Un ángulo espectral necesita al menos 2 bandas; se compara 1.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Measuring the bands</source>
            <extracomment>progress</extracomment>
            <translation>Midiendo las bandas</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Writing the changes</source>
            <extracomment>progress</extracomment>
            <translation>Escribiendo los cambios</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The direction is one angle for 2 bands alone, and {bands} are compared; take the signs, or rasters of 2 bands.</source>
            <extracomment>error</extracomment>
            <translation>La dirección es un solo ángulo únicamente para 2 bandas, y se comparan {bands}; use los signos, o rásteres de 2 bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The signs of at most {most} bands fit one code, and {bands} are compared; take fewer bands.</source>
            <extracomment>error</extracomment>
            <translation>En un código caben los signos de como máximo {most} bandas, y se comparan {bands}; use menos bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>There is no band {band}; the rasters have {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>No existe la banda {band}; los rásteres tienen {count} bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>Each band can be chosen once; got {numbers}.</source>
            <extracomment>error</extracomment>
            <translation>Cada banda se puede elegir una sola vez; se recibió {numbers}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Calibrating</source>
            <extracomment>progress</extracomment>
            <translation>Calibrando</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Mapping</source>
            <extracomment>progress</extracomment>
            <translation>Cartografiando</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups of a class; these classes have fewer, and are in every set: {classes}.</source>
            <extracomment>message</extracomment>
            <translation>Una cobertura del {percent:g} por ciento necesita {needed} objetos o grupos de calibración de una clase; estas clases tienen menos, y están en todos los conjuntos: {classes}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups, and there are {count}: every class is in every set.</source>
            <extracomment>message</extracomment>
            <translation>Una cobertura del {percent:g} por ciento necesita {needed} objetos o grupos de calibración, y hay {count}: todas las clases están en todos los conjuntos.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>No class</source>
            <extracomment>text</extracomment>
            <translation>Ninguna clase</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>1 class</source>
            <extracomment>text</extracomment>
            <translation>1 clase</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>{count} classes</source>
            <extracomment>text</extracomment>
            <translation>{count} clases</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_map.py" />
            <source>Cluster {number}</source>
            <extracomment>text</extracomment>
            <translation>Clúster {number}</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>Drawing {pixels} pixels needs {needed:.0f} MB of memory, and {allowed} MB are allowed; draw fewer pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Sortear {pixels} píxeles necesita {needed:.0f} MB de memoria, y se permiten {allowed} MB; sortee menos píxeles, o aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>No pixel of {raster} is valid in all bands.</source>
            <extracomment>error</extracomment>
            <translation>Ningún píxel de {raster} es válido en todas las bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>{raster} holds numbers up to {largest:.3g}, whose squares are beyond all numbers; mask or scale them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene números de hasta {largest:.3g}, cuyos cuadrados exceden todos los números; enmascárelos o escálelos primero.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{path} cannot give centres: {first} and {second} have other bands.</source>
            <extracomment>error</extracomment>
            <translation>{path} no puede dar centros: {first} y {second} tienen bandas distintas.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{number} clusters were asked for, and {raster} has {found} different spectra; take fewer clusters.</source>
            <extracomment>error</extracomment>
            <translation>Se pidieron {number} clústeres, y {raster} tiene {found} espectros distintos; use menos clústeres.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>A start centre is zero in all bands, so it has no spectral angle; choose other start centres, or the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>Un centro inicial es cero en todas las bandas, así que no tiene ángulo espectral; elija otros centros iniciales, o la distancia euclídea.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Reading the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Leyendo los píxeles</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>All pixels of {raster} are zero in all bands, so they have no spectral angle.</source>
            <extracomment>error</extracomment>
            <translation>Todos los píxeles de {raster} son cero en todas las bandas, así que no tienen ángulo espectral.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Finding the clusters</source>
            <extracomment>progress</extracomment>
            <translation>Buscando los clústeres</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more of them may change the clusters.</source>
            <extracomment>message</extracomment>
            <translation>Los centros aún se movían, hasta {shift:.3g}, en la última de {count} iteraciones; más iteraciones pueden cambiar los clústeres.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>El ángulo espectral necesita al menos 2 bandas, pues todos los píxeles de una sola banda tienen la misma dirección; añada bandas o elija la distancia euclídea.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The start centres have {found} bands, and the rasters have {expected}; give a value for each band.</source>
            <extracomment>error</extracomment>
            <translation>Los centros iniciales tienen {found} bandas, y los rásteres tienen {expected}; dé un valor para cada banda.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>Clusters of {side} x {side} pixels are too many for the memory that is allowed; take larger clusters, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Los conglomerados de {side} x {side} píxeles son demasiados para la memoria permitida; use conglomerados más grandes, o aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>The map has {available} clusters of {side} x {side} pixels, and {clusters} were asked for; take fewer, or smaller ones.</source>
            <extracomment>error</extracomment>
            <translation>El mapa tiene {available} conglomerados de {side} x {side} píxeles, y se pidieron {clusters}; use menos, o más pequeños.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>The rasters have more than {count} combinations of values, and {allowed} MB of memory hold no more; group the values into classes, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Los rásteres tienen más de {count} combinaciones de valores, y en {allowed} MB de memoria no caben más; agrupe los valores en clases, o aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>{raster} and the other bands have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} y las otras bandas no tienen ningún píxel válido en común.</translation>
        </message>
        <message>
            <location filename="../core/raster/common_grid.py" />
            <source>{rasters} have no pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{rasters} no tienen ningún píxel en común.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>{raster} has whole numbers of 64 bits, and other bands have other types; no type holds all of them exactly, so write them apart, or choose an output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} tiene números enteros de 64 bits, y otras bandas tienen otros tipos; en ningún tipo caben todos exactamente, así que escríbalas por separado, o elija un tipo de salida.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>nodata_value must be a number that the type {type} of the output holds; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value debe ser un número que quepa en el tipo {type} de la salida; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} y su referencia no tienen ningún píxel válido en común.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have {classes} different classes, and a cross table holds {most}; group them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} y su referencia tienen {classes} clases distintas, y en una tabla cruzada caben {most}; agrúpelas primero.</translation>
        </message>
        <message>
            <location filename="../core/raster/cut.py" />
            <source>The extent does not meet {raster}.</source>
            <extracomment>error</extracomment>
            <translation>La extensión no toca {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Band {band} has {pixels} pixels with a difference, and the threshold needs at least {least}; type the thresholds.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} tiene {pixels} píxeles con una diferencia, y el umbral necesita al menos {least}; escriba los umbrales.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Otsu's rule finds no threshold in band {band}: its {pixels} pixels all have the same size of change; type the thresholds, or take another rule.</source>
            <extracomment>error</extracomment>
            <translation>La regla de Otsu no encuentra ningún umbral en la banda {band}: sus {pixels} píxeles tienen todos el mismo tamaño de cambio; escriba los umbrales, o use otra regla.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} cannot hold the value {value}: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no puede contener el valor {value}: sus números son {type} de {low} a {high}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>The value {value} is the NoData value of {raster}; to make pixels NoData, say so.</source>
            <extracomment>error</extracomment>
            <translation>El valor {value} es el valor NoData de {raster}; para convertir píxeles en NoData, dígalo así.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{undo} belongs to another raster than {raster}: {rows} x {cols} pixels of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{undo} pertenece a otro ráster que {raster}: {rows} x {cols} píxeles de {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has been changed since the edit that {undo} takes back; take back the later edits first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} se ha cambiado desde la edición que {undo} revierte; revierta primero las ediciones posteriores.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has no NoData value that an edit in place could write or take away; write a new raster instead.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene un valor NoData que una edición directa pudiera escribir o quitar; escriba en su lugar un ráster nuevo.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} is half edited and could not be brought back; when the cause is gone, take the edit back with {undo}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} está editado a medias y no se pudo restablecer; cuando la causa haya desaparecido, revierta la edición con {undo}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give one result, the stratum of a pixel; it gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>La expresión debe dar un solo resultado, el estrato de un píxel; da {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give whole numbers, the stratum of a pixel and 0 for none; it gives {value}.</source>
            <extracomment>error</extracomment>
            <translation>La expresión debe dar números enteros, el estrato de un píxel y 0 para ninguno; da {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/expression_names.py" />
            <source>names must be as many as the rasters and band sets, which are {count}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>names debe tener tantos nombres como rásteres y conjuntos de bandas hay, que son {count}; se recibió {given}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El punto en {source} no se puede llevar a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point {point} does not lie on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>El punto {point} no está sobre {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} has no coordinate system, so it cannot be brought to {target}; assign one first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene sistema de coordenadas, así que no se puede llevar a {target}; asígnele uno primero.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} cannot be brought from {source} to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede llevar de {source} a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La extensión en {source} no se puede llevar a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} crosses the antimeridian in {target}; cut it there.</source>
            <extracomment>error</extracomment>
            <translation>La extensión en {source} cruza el antimeridiano en {target}; córtela allí.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{crs} is no coordinate system that GDAL knows; write for instance EPSG:32633.</source>
            <extracomment>error</extracomment>
            <translation>{crs} no es un sistema de coordenadas que GDAL conozca; escriba por ejemplo EPSG:32633.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The pixels of {first} and {second} do not lie at the same places; resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>Los píxeles de {first} y {second} no están en los mismos lugares; remuestree primero uno sobre el otro.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>{count:,} results of {band} are no numbers that {type} has beside NoData, and are NoData; choose another output_type.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} resultados de {band} no son números que {type} tenga además de NoData, y son NoData; elija otro output_type.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>The kernel cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El kernel no se puede leer de {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>The folder {path} cannot be made: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La carpeta {path} no se puede crear: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>{path} is an input too; choose another folder or prefix.</source>
            <extracomment>error</extracomment>
            <translation>{path} es también una entrada; elija otra carpeta u otro prefijo.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} cannot be opened as a raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede abrir como ráster: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band; if it holds several rasters, name one of them.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene ninguna banda; si contiene varios rásteres, nombre uno de ellos.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band {band}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene la banda {band}; tiene {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/grid.py" />
            <source>{first} and {second} are not on the same grid ({difference}); resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>{first} y {second} no están en la misma cuadrícula ({difference}); remuestree primero uno sobre el otro.</translation>
        </message>
        <message>
            <location filename="../core/raster/growing.py" />
            <source>Regions of {width} pixels' width need about {needed} MB of memory, and {allowed} MB are allowed; take a smaller maximum width, or allow more.</source>
            <extracomment>error</extracomment>
            <translation>Las regiones de {width} píxeles de ancho necesitan unos {needed} MB de memoria, y se permiten {allowed} MB; use un ancho máximo menor, o permita más.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>bands has {wrong}, and {count} bands are compared: {names}; give numbers from 1 to {count}.</source>
            <extracomment>error</extracomment>
            <translation>bands tiene {wrong}, y se comparan {count} bandas: {names}; dé números de 1 a {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Decrease</source>
            <extracomment>text</extracomment>
            <translation>Disminución</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>No change</source>
            <extracomment>text</extracomment>
            <translation>Sin cambio</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Increase</source>
            <extracomment>text</extracomment>
            <translation>Aumento</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Neither names nor wavelengths tell which bands of {first} and {second} belong together; they are compared in their order.</source>
            <extracomment>message</extracomment>
            <translation>Ni los nombres ni las longitudes de onda dicen qué bandas de {first} y {second} se corresponden; se comparan en su orden.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>{count} bands are compared: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>Se comparan {count} bandas: {bands}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the first image</source>
            <extracomment>part of a text</extracomment>
            <translation>la primera imagen</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the second image</source>
            <extracomment>part of a text</extracomment>
            <translation>la segunda imagen</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Band {band} of {image} does not vary: it has one value in the {pixels} pixels that are valid in all compared bands; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} de {image} no varía: tiene un solo valor en los {pixels} píxeles válidos en todas las bandas comparadas; omítala.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Reweighting settles with at least {least} bands, and {bands} are compared; take more bands, or set iterations to 0 for the transform of equal weights.</source>
            <extracomment>error</extracomment>
            <translation>La reponderación se estabiliza con al menos {least} bandas, y se comparan {bands}; use más bandas, o ponga iterations a 0 para la transformación de pesos iguales.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The pixels without change agree fully after {count} iterations; the last transform before is kept.</source>
            <extracomment>message</extracomment>
            <translation>Los píxeles sin cambio concuerdan por completo tras {count} iteraciones; se conserva la última transformación anterior.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The correlations still changed by {change:.2g} after {count} iterations.</source>
            <extracomment>message</extracomment>
            <translation>Las correlaciones cambiaban aún en {change:.2g} tras {count} iteraciones.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Alteration detection of {bands} bands needs at least {least} pixels that are valid in all compared bands; there are {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>La detección de alteraciones con {bands} bandas necesita al menos {least} píxeles válidos en todas las bandas comparadas; hay {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The bands of {first} or {second} depend on each other linearly; leave one of them out.</source>
            <extracomment>error</extracomment>
            <translation>Las bandas de {first} o {second} dependen linealmente unas de otras; omita una de ellas.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>A combination of the bands of {first} is the same as one of {second}, so that its change has no variance; the images must be of two dates.</source>
            <extracomment>error</extracomment>
            <translation>Una combinación de las bandas de {first} es la misma que una de {second}, de modo que su cambio no tiene varianza; las imágenes deben ser de dos fechas.</translation>
        </message>
        <message>
            <location filename="../core/raster/jobs.py" />
            <source>A worker process ended unexpectedly, perhaps for lack of memory; take fewer processes, or threads.</source>
            <extracomment>error</extracomment>
            <translation>Un proceso de trabajo terminó inesperadamente, quizá por falta de memoria; use menos procesos, o hilos.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>The undo file {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El archivo para deshacer {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>{path} is no undo file, or is damaged.</source>
            <extracomment>error</extracomment>
            <translation>{path} no es un archivo para deshacer, o está dañado.</translation>
        </message>
        <message>
            <location filename="../core/raster/morphology.py" />
            <source>values must be values that {raster} can hold; got {value}, and its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>values deben ser valores que {raster} pueda contener; se recibió {value}, y su tipo es {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic.py" />
            <source>{first} has {count} bands, and {raster} has {other}; the images of a mosaic must have the same bands.</source>
            <extracomment>error</extracomment>
            <translation>{first} tiene {count} bandas, y {raster} tiene {other}; las imágenes de un mosaico deben tener las mismas bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic_grid.py" />
            <source>rasters_per_image must divide the number of rasters; {count} does not divide {rasters}.</source>
            <extracomment>error</extracomment>
            <translation>rasters_per_image debe dividir el número de rásteres; {count} no divide {rasters}.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>The class values from {low} to {high} leave no number for NoData.</source>
            <extracomment>error</extracomment>
            <translation>Los valores de clase de {low} a {high} no dejan ningún número para NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>A raster of the type {type} whose NoData comes from a mask needs a wider type, and there is none; give it a NoData value first.</source>
            <extracomment>error</extracomment>
            <translation>Un ráster de tipo {type} cuyo NoData viene de una máscara necesita un tipo más amplio, y no lo hay; dele primero un valor NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type that holds the new values; {type} does not hold {value}.</source>
            <extracomment>error</extracomment>
            <translation>output_type debe ser un tipo en el que quepan los valores nuevos; en {type} no cabe {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type with a number left for NoData; {type} has none, since all its values may occur. Choose a wider one.</source>
            <extracomment>error</extracomment>
            <translation>output_type debe ser un tipo con un número libre para NoData; {type} no lo tiene, pues todos sus valores pueden aparecer. Elija uno más amplio.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Principal components need at least 2 pixels that are valid in all bands; {raster} has {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>Las componentes principales necesitan al menos 2 píxeles válidos en todas las bandas; {raster} tiene {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>the saved transform</source>
            <extracomment>part of a text</extracomment>
            <translation>la transformación guardada</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Neither names nor wavelengths tell which bands are those of the saved transform; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Ni los nombres ni las longitudes de onda dicen qué bandas son las de la transformación guardada; se toman en su orden.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>{raster} has {found} bands, and the transform has {known} components; take the raster of components that belongs to it.</source>
            <extracomment>error</extracomment>
            <translation>{raster} tiene {found} bandas, y la transformación tiene {known} componentes; use el ráster de componentes que le corresponde.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>The transform {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La transformación {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/piecewise.py" />
            <source>One pixel of the output needs {rows} x {cols} pixels of {raster}, too many for one step; resample it to pixels of a size between first.</source>
            <extracomment>error</extracomment>
            <translation>Un píxel de la salida necesita {rows} x {cols} píxeles de {raster}, demasiados para un solo paso; remuestréelo a píxeles de un tamaño intermedio.</translation>
        </message>
        <message>
            <location filename="../core/raster/place.py" />
            <source>{raster} cannot be brought to another coordinate system: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede llevar a otro sistema de coordenadas: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Los contornos de un ráster de {cols} columnas necesitan {needed} MB de memoria más de lo permitido; aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of large patches need at least {needed} MB more memory than is allowed; raise the available RAM, take a smaller extent, or do not dissolve.</source>
            <extracomment>error</extracomment>
            <translation>Los contornos de parches grandes necesitan al menos {needed} MB de memoria más de lo permitido; aumente la RAM disponible, use una extensión menor, o no disuelva.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has more than {most} strata; group them into fewer first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} tiene más de {most} estratos; agrúpelos primero en menos.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has no valid pixel to sample.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene ningún píxel válido que muestrear.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options debe tener la forma NAME=VALUE|NAME=VALUE; se recibió {option}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} cannot be written: a raster has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: un ráster tiene la extensión {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.</source>
            <extracomment>error</extracomment>
            <translation>{path} necesita {needed:.0f} MB, y en un archivo .img caben {most:.0f} MB; use .tif.</translation>
        </message>
        <message>
            <location filename="../core/raster/raster_zones.py" />
            <source>The zones of {raster} must be whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Las zonas de {raster} deben ser números enteros; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{sensor} has no band with a wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} no tiene ninguna banda con una longitud de onda.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>The band {band} of {raster} has no known wavelength and width.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} de {raster} no tiene longitud de onda y ancho conocidos.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{signature} has no wavelengths and cannot be resampled.</source>
            <extracomment>error</extracomment>
            <translation>{signature} no tiene longitudes de onda y no se puede remuestrear.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>No band of the sensor lies on the spectrum of {signature}, {first} to {last} µm.</source>
            <extracomment>error</extracomment>
            <translation>Ninguna banda del sensor está sobre el espectro de {signature}, de {first} a {last} µm.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} spectra lie on no band of the sensor and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} espectros no están sobre ninguna banda del sensor y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} of {all} spectra do not reach over all bands of the sensor; the others are left out of them.</source>
            <extracomment>message</extracomment>
            <translation>{count} de {all} espectros no abarcan todas las bandas del sensor; las demás bandas se dejan fuera de ellos.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Counting the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Contando los píxeles</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Drawing</source>
            <extracomment>progress</extracomment>
            <translation>Sorteando</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>{size} points were asked for in the stratum {stratum}, which has {units} pixels; take fewer.</source>
            <extracomment>error</extracomment>
            <translation>Se pidieron {size} puntos en el estrato {stratum}, que tiene {units} píxeles; use menos.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Only {found} of {wanted} points fit with {distance} between them.</source>
            <extracomment>message</extracomment>
            <translation>Solo caben {found} de {wanted} puntos con {distance} entre ellos.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points names the stratum {stratum}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>class_points nombra el estrato {stratum}, que el mapa no tiene; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points must be whole numbers; the stratum {stratum} has {size}.</source>
            <extracomment>error</extracomment>
            <translation>class_points deben ser números enteros; el estrato {stratum} tiene {size}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points has no points for the stratum {stratum}; every stratum needs some, since its share of the errors is unknown without.</source>
            <extracomment>error</extracomment>
            <translation>class_points no tiene puntos para el estrato {stratum}; cada estrato necesita algunos, pues sin ellos no se conoce su parte de los errores.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>Finding the range of the bands</source>
            <extracomment>progress</extracomment>
            <translation>Buscando el intervalo de las bandas</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands.</source>
            <extracomment>error</extracomment>
            <translation>Ningún píxel de {raster} es válido en ambas bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands and lies in the ranges.</source>
            <extracomment>error</extracomment>
            <translation>Ningún píxel de {raster} es válido en ambas bandas y está dentro de los intervalos.</translation>
        </message>
        <message>
            <location filename="../core/raster/scene_map.py" />
            <source>Classifying</source>
            <extracomment>progress</extracomment>
            <translation>Clasificando</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_catalog.py" />
            <source>The catalogue has no band set to take signatures from; give bandset.</source>
            <extracomment>error</extracomment>
            <translation>El catálogo no tiene ningún conjunto de bandas del que tomar firmas; dé bandset.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: a catalogue of signatures has the extension .json or .csv.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: un catálogo de firmas tiene la extensión .json o .csv.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: {first} and {second} have other bands, and a library has one list of them.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: {first} y {second} tienen bandas distintas, y una biblioteca tiene una sola lista de ellas.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>No feature holds a pixel that is valid in all bands and belongs to one group alone.</source>
            <extracomment>error</extracomment>
            <translation>Ningún objeto contiene un píxel que sea válido en todas las bandas y pertenezca a un solo grupo.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>{count} of {all} signatures have no valid pixel and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} de {all} firmas no tienen ningún píxel válido y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>spectral information divergence</source>
            <extracomment>part of a text</extracomment>
            <translation>divergencia de información espectral</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>{reference} must give one value for each of the {bands} bands ({names}), or wavelengths with the values; it gives {values}.</source>
            <extracomment>error</extracomment>
            <translation>{reference} debe dar un valor para cada una de las {bands} bandas ({names}), o longitudes de onda con los valores; da {values}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The spectrum {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El espectro {path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The {distance} needs at least 2 bands, as all spectra of one band have the same shape; {raster} is compared in one.</source>
            <extracomment>error</extracomment>
            <translation>La medida {distance} necesita al menos 2 bandas, pues todos los espectros de una sola banda tienen la misma forma; {raster} se compara en una.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Up to the threshold</source>
            <extracomment>text</extracomment>
            <translation>Hasta el umbral</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Above the threshold</source>
            <extracomment>text</extracomment>
            <translation>Por encima del umbral</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is too large for a spectral library.</source>
            <extracomment>error</extracomment>
            <translation>{path} es demasiado grande para una biblioteca espectral.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is no spectral library of a format that is known.</source>
            <extracomment>error</extracomment>
            <translation>{path} no es una biblioteca espectral de un formato conocido.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>There is no library beside the header {path}.</source>
            <extracomment>error</extracomment>
            <translation>No hay ninguna biblioteca junto al encabezado {path}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is text of splib07 and needs its file of wavelengths; give wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{path} es texto de splib07 y necesita su archivo de longitudes de onda; dé wavelengths.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index}: {remark}</source>
            <extracomment>message</extracomment>
            <translation>{index}: {remark}</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>These constants are in none of the formulas: {names}.</source>
            <extracomment>message</extracomment>
            <translation>Estas constantes no están en ninguna de las fórmulas: {names}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole numbers without a scale; give scale_factor, such as 0.0001.</source>
            <extracomment>error</extracomment>
            <translation>{index} necesita reflectancia de 0 a 1, y la banda {band} de {raster} contiene números enteros sin escala; dé scale_factor, como 0.0001.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and values of {raster} are about {value:.6g}; check scale_factor.</source>
            <extracomment>message</extracomment>
            <translation>{index} necesita reflectancia de 0 a 1, y los valores de {raster} son de alrededor de {value:.6g}; compruebe scale_factor.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band besides its alpha band.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene ninguna banda además de su banda alfa.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band {band} of values; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene la banda de valores {band}; tiene {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/strip_plan.py" />
            <source>The patches of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Los parches de un ráster de {cols} columnas necesitan {needed} MB de memoria más de lo permitido; aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>{raster} holds {type} values, and patches need whole numbers; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene valores {type}, y los parches necesitan números enteros; reclasifíquelo primero.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>The patches of this raster need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Los parches de este ráster necesitan {needed} MB de memoria más de lo permitido; aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_model.py" />
            <source>class_weights must be a number above 0 for each of the classes {classes}; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>class_weights debe ser un número superior a 0 para cada una de las clases {classes}; se recibió {got}.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>El modelo no se pudo validar, pues una partición deja demasiado pocos píxeles de entrenamiento: {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>El modelo no se pudo validar espacialmente, pues una partición deja demasiado pocos píxeles de entrenamiento: {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>No range of the errors was found: they hardly depend on distance, or are too few; the validation in space is that by training features.</source>
            <extracomment>message</extracomment>
            <translation>No se encontró ningún alcance de los errores: apenas dependen de la distancia, o son demasiado pocos; la validación espacial es la validación por objetos de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space with a distance of {distance:.6g}: all other training pixels of a class are too near; take a smaller distance, more folds, or training features that lie apart.</source>
            <extracomment>message</extracomment>
            <translation>El modelo no se pudo validar espacialmente con una distancia de {distance:.6g}: todos los demás píxeles de entrenamiento de una clase están demasiado cerca; use una distancia menor, más particiones, u objetos de entrenamiento separados entre sí.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Training needs at least 2 classes; the training features have class {id} alone.</source>
            <extracomment>error</extracomment>
            <translation>El entrenamiento necesita al menos 2 clases; los objetos de entrenamiento tienen solo la clase {id}.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{samples} training samples need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_samples, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>{samples} muestras de entrenamiento necesitan unos {needed:.0f} MB de memoria, y se permiten {allowed} MB; reduzca max_samples, o aumente la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside the raster, between pixel centres, on NoData, or inside another class.</source>
            <extracomment>error</extracomment>
            <translation>La clase {id}{name} no tiene ningún píxel de entrenamiento válido en sus {shapes} objetos: están fuera del ráster, entre centros de píxel, sobre NoData o dentro de otra clase.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features have no class or no geometry and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} de {features} objetos de entrenamiento no tienen clase o geometría y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features lie outside the raster and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} de {features} objetos de entrenamiento están fuera del ráster y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features hold no pixel centre and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} de {features} objetos de entrenamiento no contienen ningún centro de píxel y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels lie in features of several classes and were not used for training.</source>
            <extracomment>message</extracomment>
            <translation>{count} píxeles están en objetos de varias clases y no se usaron para el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels of the training features are NoData in a band and were not used.</source>
            <extracomment>message</extracomment>
            <translation>{count} píxeles de los objetos de entrenamiento son NoData en una banda y no se usaron.</translation>
        </message>
        <message>
            <location filename="../core/raster/training_points.py" />
            <source>{size} points were asked for and stratum {stratum} has {pixels} pixels.</source>
            <extracomment>message</extracomment>
            <translation>Se pidieron {size} puntos y el estrato {stratum} tiene {pixels} píxeles.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede editar: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: the format {format} does not allow changes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede editar: el formato {format} no permite cambios.</translation>
        </message>
        <message>
            <location filename="../core/raster/value_mask.py" />
            <source>mask_values must be values that {raster} can hold; it has the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>mask_values deben ser valores que {raster} pueda contener; tiene el tipo {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{bandset} has no bands.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} no tiene bandas.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{raster} does not lie on the pixels of the other bands; resample it to them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no está sobre los píxeles de las otras bandas; remuestréelo primero a ellos.</translation>
        </message>
        <message>
            <location filename="../core/raster/warped.py" />
            <source>{raster} cannot be resampled by {method}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no se puede remuestrear por {method}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/whereabouts.py" />
            <source>The point {x}, {y} in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El punto {x}, {y} en {source} no se puede llevar a {target}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written: its folder does not exist or is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: su carpeta no existe o es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>creation_options do not fit {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options no valen para {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be replaced: {reason}; if it is open in another program, close it there.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede reemplazar: {reason}; si está abierto en otro programa, ciérrelo allí.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written ({free:.0f} MB are free there): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir (hay {free:.0f} MB libres allí): {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal.py" />
            <source>More than {entries} different values of zones must be counted at once, and the allowed memory holds no more; raise the available RAM, or do without variety, majority, minority and areas of values.</source>
            <extracomment>error</extracomment>
            <translation>Deben contarse más de {entries} valores distintos de zonas a la vez, y en la memoria permitida no caben más; aumente la RAM disponible, o prescinda de variedad, mayoría, minoría y superficies de valores.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal_plan.py" />
            <source>Statistics of {zones} zones need {needed} MB more memory than is allowed; raise the available RAM, or take fewer zones or bands.</source>
            <extracomment>error</extracomment>
            <translation>Las estadísticas de {zones} zonas necesitan {needed} MB de memoria más de lo permitido; aumente la RAM disponible, o use menos zonas o bandas.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>An empty cell is no condition; write NoData where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>Una celda vacía no es una condición; escriba NoData si es eso lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>The interval {text} ends before it begins.</source>
            <extracomment>error</extracomment>
            <translation>El intervalo {text} termina antes de empezar.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/expression.py" />
            <source>{text} is no condition: it must be one expression that is true or false, such as raster &gt; 500.</source>
            <extracomment>error</extracomment>
            <translation>{text} no es una condición: debe ser una sola expresión que sea verdadera o falsa, como raster &gt; 500.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/reclassification.py" />
            <source>{raster} holds {value}, which no row of the table changes and the type {type} cannot hold; choose another type for the output, or what other values become.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene {value}, que ninguna fila de la tabla cambia y que no cabe en el tipo {type}; elija otro tipo para la salida, o en qué se convierten los otros valores.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>The reclassification table has no row.</source>
            <extracomment>error</extracomment>
            <translation>La tabla de reclasificación no tiene ninguna fila.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Fila {row} de la tabla de reclasificación: {reason}</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: the new value must be a number or NoData; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Fila {row} de la tabla de reclasificación: el valor nuevo debe ser un número o NoData; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} is also an input: {path}; give it another name.</source>
            <extracomment>error</extracomment>
            <translation>{name} también es una entrada: {path}; dele otro nombre.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>Two outputs have the same name: {path}.</source>
            <extracomment>error</extracomment>
            <translation>Dos salidas tienen el mismo nombre: {path}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} holds files already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} ya contiene archivos, y overwrite está desactivado.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} names a folder: {path}; give it a file name.</source>
            <extracomment>error</extracomment>
            <translation>{name} nombra una carpeta: {path}; dele un nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} exists already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} ya existe, y la sobrescritura está desactivada.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: la carpeta {folder} no existe.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: la carpeta {folder} es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../core/resample/stored.py" />
            <source>{raster} has valid pixels with the value {nodata}, which is to mean NoData; choose another NoData value or output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} tiene píxeles válidos con el valor {nodata}, que ha de significar NoData; elija otro valor NoData u otro tipo de salida.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The program was interrupted.</source>
            <extracomment>part of a text</extracomment>
            <translation>El programa fue interrumpido.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>{kind}: {error}</source>
            <extracomment>part of a text</extracomment>
            <translation>{kind}: {error}</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The session is closed; make a new one.</source>
            <extracomment>error</extracomment>
            <translation>La sesión está cerrada; cree una nueva.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>A session has no setting {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Una sesión no tiene el ajuste {name}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>progress_callback must be callable; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>progress_callback debe poder llamarse; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>messages_callback must have the methods info, warning and error; {missing} is missing.</source>
            <extracomment>error</extracomment>
            <translation>messages_callback debe tener los métodos info, warning y error; falta {missing}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>multiprocess_module must be None, multiprocessing or one of its contexts; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>multiprocess_module debe ser None, multiprocessing o uno de sus contextos; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>{name} must be a whole number of at least {minimum}{unit}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} debe ser un número entero de al menos {minimum}{unit}; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>{type} is no type of pixels; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{type} no es un tipo de píxeles; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>x_values and y_values must have one shape; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>x_values e y_values deben tener la misma forma; se recibió {x} e {y}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>There is no pair of values without NaN.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún par de valores sin NaN.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>A histogram of {cells:.0f} cells is too large; take fewer decimals than {decimals}.</source>
            <extracomment>error</extracomment>
            <translation>Un histograma de {cells:.0f} celdas es demasiado grande; use menos decimales que {decimals}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>Two spectra must have equally many values; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>Dos espectros deben tener el mismo número de valores; se recibió {x} e {y}.</translation>
        </message>
        <message>
            <location filename="../core/spec/assessment.py" />
            <source>map is needed to assess another map or to use the map's areas.</source>
            <extracomment>error</extracomment>
            <translation>Se necesita map para evaluar otro mapa o para usar las superficies del mapa.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>Give one of training (areas with their class), catalogue (signatures) and model (a file); got {given}.</source>
            <extracomment>error</extracomment>
            <translation>Dé uno de training (áreas con su clase), catalogue (firmas) y model (un archivo); se recibió {given}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} is of training areas, and there are none; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} se refiere a áreas de entrenamiento, y no las hay; omítalo.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{method} learns from training pixels, and a catalogue has none; give training areas, or one of the methods {methods}.</source>
            <extracomment>error</extracomment>
            <translation>{method} aprende de píxeles de entrenamiento, y un catálogo no los tiene; dé áreas de entrenamiento, o uno de los métodos {methods}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>catalogue_thresholds needs a catalogue, and no threshold for all.</source>
            <extracomment>error</extracomment>
            <translation>catalogue_thresholds necesita un catálogo, y ningún umbral para todas las clases.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>A saved model has no macroclasses and is not trained again; leave out macroclass and only_fit.</source>
            <extracomment>error</extracomment>
            <translation>Un modelo guardado no tiene macroclases y no se entrena de nuevo; omita macroclass y only_fit.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>only_fit needs output_model: the file that keeps the model.</source>
            <extracomment>error</extracomment>
            <translation>only_fit necesita output_model: el archivo que guarda el modelo.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>class_field is needed with training: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>class_field es necesario con training: el campo con la clase.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_field is needed to label by macroclass: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field es necesario para etiquetar por macroclase: el campo con la macroclase.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_name_field needs macroclass_field: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_name_field necesita macroclass_field: el campo con la macroclase.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>threshold and threshold_field exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>threshold y threshold_field se excluyen mutuamente; dé solo uno de ellos.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} has no part in {method}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} no interviene en {method}; omítalo.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>a saved model</source>
            <extracomment>part of a text</extracomment>
            <translation>un modelo guardado</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a file</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de un archivo</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a folder</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de una carpeta</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de un ráster</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster, or a list of paths</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de un ráster, o una lista de rutas</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de una capa vectorial</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster or of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de un ráster o de una capa vectorial</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the number of a band, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>el número de una banda, a partir de 1</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the name of a field</source>
            <extracomment>part of a text</extracomment>
            <translation>el nombre de un campo</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a whole number</source>
            <extracomment>part of a text</extracomment>
            <translation>un número entero</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a number</source>
            <extracomment>part of a text</extracomment>
            <translation>un número</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} from {minimum:g} to {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} de {minimum:g} a {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at least {minimum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} de al menos {minimum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at most {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} de como máximo {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} ({unit})</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} ({unit})</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>one of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>uno de {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>true or false</source>
            <extracomment>part of a text</extracomment>
            <translation>verdadero o falso (true o false)</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>class=number for each class, such as 1=0.2, 2=0.8</source>
            <extracomment>part of a text</extracomment>
            <translation>clase=número para cada clase, como 1=0.2, 2=0.8</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a text</source>
            <extracomment>part of a text</extracomment>
            <translation>un texto</translation>
        </message>
        <message>
            <location filename="../core/spec/kind.py" />
            <source>{name} must be {expected}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} debe ser {expected}; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of whole numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>una lista de números enteros</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>una lista de números</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of different numbers of bands, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>una lista de números de banda distintos, a partir de 1</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of names of different fields</source>
            <extracomment>part of a text</extracomment>
            <translation>una lista de nombres de campos distintos</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>one or several of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>uno o varios de {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a table with the columns {columns}</source>
            <extracomment>part of a text</extracomment>
            <translation>una tabla con las columnas {columns}</translation>
        </message>
        <message>
            <location filename="../core/spec/names.py" />
            <source>one or several of {count} names, such as {examples}</source>
            <extracomment>part of a text</extracomment>
            <translation>uno o varios de {count} nombres, como {examples}</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de un archivo a escribir</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write that ends with {endings}</source>
            <extracomment>part of a text</extracomment>
            <translation>la ruta de un archivo a escribir que termina en {endings}</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>xmin,xmax,ymin,ymax with an optional [CRS], or a list of left, top, right, bottom</source>
            <extracomment>part of a text</extracomment>
            <translation>xmin,xmax,ymin,ymax con un [CRS] opcional, o una lista de izquierda, arriba, derecha, abajo</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>x,y with an optional [CRS], or a list of both</source>
            <extracomment>part of a text</extracomment>
            <translation>x,y con un [CRS] opcional, o una lista de ambos</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>a coordinate system such as EPSG:32633</source>
            <extracomment>part of a text</extracomment>
            <translation>un sistema de coordenadas como EPSG:32633</translation>
        </message>
        <message>
            <location filename="../core/spec/raster_names.py" />
            <source>a list of names, in the order of the rasters</source>
            <extracomment>part of a text</extracomment>
            <translation>una lista de nombres, en el orden de los rásteres</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} needs the parameter {name}: {label}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} necesita el parámetro {name}: {label}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} has no parameter {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} no tiene el parámetro {name}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} got {name} twice, once as {alias}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} recibió {name} dos veces, una como {alias}.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds must be 0 for no validation, or at least 2; got 1.</source>
            <extracomment>error</extracomment>
            <translation>folds debe ser 0 para ninguna validación, o al menos 2; se recibió 1.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds_by {way} needs folds; set folds to 2 or more.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} necesita folds; ponga folds a 2 o más.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>fold_distance is for folds_by blocks or buffered; choose one of them, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>fold_distance es para folds_by blocks o buffered; elija uno de ellos, u omítalo.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>The catalogue has two signatures with the id {id}.</source>
            <extracomment>error</extracomment>
            <translation>El catálogo tiene dos firmas con el id {id}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>There is no signature {id}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>No existe la firma {id}; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} is no file of an ASD spectrometer, or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es un archivo de un espectrómetro ASD, o está dañado.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} ends before its spectrum does.</source>
            <extracomment>error</extracomment>
            <translation>{source} termina antes que su espectro.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} holds no table of spectra.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ninguna tabla de espectros.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>Row {row} of {source} has {found} cells, and there are {expected} columns.</source>
            <extracomment>error</extracomment>
            <translation>La fila {row} de {source} tiene {found} celdas, y hay {expected} columnas.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has {count} columns and no names; a first line must name them.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene {count} columnas y ningún nombre; una primera línea debe nombrarlas.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has a wavelength that is no number above 0.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene una longitud de onda que no es un número superior a 0.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} holds no spectrum.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ningún espectro.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} has the unknown unit {unit} of wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene la unidad desconocida {unit} de longitudes de onda.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} has a response with {x} wavelengths and {y} values.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene una respuesta con {x} longitudes de onda y {y} valores.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} is no file of spectral responses.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es un archivo de respuestas espectrales.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>The response of the band {band} must be numbers of at least 0 at known wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>La respuesta de la banda {band} debe constar de números de al menos 0 en longitudes de onda conocidas.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es un archivo de entrenamiento (.scpx): {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} holds no signature.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ninguna firma.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{part} in {source} is too large for a training file.</source>
            <extracomment>error</extracomment>
            <translation>{part} en {source} es demasiado grande para un archivo de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx), or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es un archivo de entrenamiento (.scpx), o está dañado.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: its XML declares more than it should.</source>
            <extracomment>error</extracomment>
            <translation>{source} está dañado: su XML declara más de lo que debería.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} está dañado: {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} is no ENVI spectral library: its header has the file type {type}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es una biblioteca espectral ENVI: su encabezado tiene el tipo de archivo {type}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El encabezado de {source} está dañado: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} holds {found} bytes, fewer than the {lines} spectra of {samples} channels that its header tells of.</source>
            <extracomment>error</extracomment>
            <translation>{source} contiene {found} bytes, menos que los {lines} espectros de {samples} canales que indica su encabezado.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} has {found} wavelengths for {samples} channels.</source>
            <extracomment>error</extracomment>
            <translation>El encabezado de {source} tiene {found} longitudes de onda para {samples} canales.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} is no spectrum of splib07.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es un espectro de splib07.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} holds something else than numbers: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} contiene algo que no son números: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} has {found} channels and {wavelengths} has {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene {found} canales y {wavelengths} tiene {expected}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is no JSON: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es JSON: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} holds no catalogue of signatures.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ningún catálogo de firmas.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is a catalogue of version {version}; version {known} is known here.</source>
            <extracomment>error</extracomment>
            <translation>{source} es un catálogo de la versión {version}; aquí se conoce la versión {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} está dañado: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>There is no signature to merge.</source>
            <extracomment>error</extracomment>
            <translation>No hay ninguna firma que unir.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>{first} and {second} have other bands and cannot be merged.</source>
            <extracomment>error</extracomment>
            <translation>{first} y {second} tienen bandas distintas y no se pueden unir.</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Wavelength (µm)</source>
            <extracomment>text</extracomment>
            <translation>Longitud de onda (µm)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Signatures</source>
            <extracomment>text</extracomment>
            <translation>Firmas</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>First</source>
            <extracomment>text</extracomment>
            <translation>Primera</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Second</source>
            <extracomment>text</extracomment>
            <translation>Segunda</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Spectral angle (°)</source>
            <extracomment>text</extracomment>
            <translation>Ángulo espectral (°)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bray-Curtis similarity (%)</source>
            <extracomment>text</extracomment>
            <translation>Similitud de Bray-Curtis (%)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bhattacharyya distance</source>
            <extracomment>text</extracomment>
            <translation>Distancia de Bhattacharyya</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Jeffries-Matusita (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Jeffries-Matusita (0 a 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Divergence</source>
            <extracomment>text</extracomment>
            <translation>Divergencia</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Transformed divergence (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Divergencia transformada (0 a 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Distances</source>
            <extracomment>text</extracomment>
            <translation>Distancias</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot_catalog.py" />
            <source>A spectrum of {expected} values has {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>Un espectro de {expected} valores tiene {found} números para {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/region.py" />
            <source>{measure} is no measure of distance; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{measure} no es una medida de distancia; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/resample.py" />
            <source>The width of the band {band} must be above 0; got {width}.</source>
            <extracomment>error</extracomment>
            <translation>El ancho de la banda {band} debe ser superior a 0; se recibió {width}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} has no column {column}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no tiene la columna {column}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} holds no catalogue: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ningún catálogo: {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{count:,} pixels. The darker a cell, the more pixels it has, by logarithm.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} píxeles. Cuanto más oscura es una celda, más píxeles tiene, en escala logarítmica.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>Ellipses are two standard deviations around the mean of a class.</source>
            <extracomment>text</extracomment>
            <translation>Las elipses son dos desviaciones estándar alrededor de la media de una clase.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{first} and {second}</source>
            <extracomment>text</extracomment>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The standard deviations of {signature} must be numbers of at least 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Las desviaciones estándar de {signature} deben ser números de al menos 0; se recibió {got}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} names.</source>
            <extracomment>error</extracomment>
            <translation>{signature} tiene {expected} bandas; se recibieron {found} nombres.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The colour of {signature} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>El color de {signature} debe ser como #2f7a3b; se recibió {colour}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{method} is no method with thresholds; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{method} no es un método con umbrales; existen {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} tiene {expected} bandas; se recibieron {found} números para {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/spectrum.py" />
            <source>The spectrum {name} of {source} has no value.</source>
            <extracomment>error</extracomment>
            <translation>El espectro {name} de {source} no tiene ningún valor.</translation>
        </message>
        <message>
            <location filename="../core/stats/counts.py" />
            <source>{raster} has more than {most} different values; group them into classes first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} tiene más de {most} valores distintos; agrúpelos primero en clases.</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Superficie [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>valid</source>
            <extracomment>text</extracomment>
            <translation>válidos</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Values</source>
            <extracomment>text</extracomment>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Raster: {raster}</source>
            <extracomment>text</extracomment>
            <translation>Ráster: {raster}</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{source} has {expected} columns; got {found} field names.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene {expected} columnas; se recibieron {found} nombres de campos.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>it is no text in {encoding}; name another encoding</source>
            <extracomment>part of a text</extracomment>
            <translation>no es un texto en {encoding}; indique otra codificación</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>join_type must be one of {known}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>join_type debe ser uno de {known}; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{expressions} expressions need as many field names and types; got {names} and {types}.</source>
            <extracomment>error</extracomment>
            <translation>{expressions} expresiones necesitan otros tantos nombres de campos y tipos; se recibió {names} y {types}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>An expression must give one field; {expression} gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>Una expresión debe dar un solo campo; {expression} da {count}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>The columns {first} and {second} have {first_length} and {second_length} rows.</source>
            <extracomment>error</extracomment>
            <translation>Las columnas {first} y {second} tienen {first_length} y {second_length} filas.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} must be one row of numbers, texts or dates; got {shape} of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} debe ser una sola fila de números, textos o fechas; se recibió {shape} de {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>a single one</source>
            <extracomment>part of a text</extracomment>
            <translation>uno solo</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones; give a nodata_value.</source>
            <extracomment>error</extracomment>
            <translation>{name} tiene números enteros más allá de 2^53, que no pueden estar junto a valores que faltan; dé un nodata_value.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} mixes numbers and texts.</source>
            <extracomment>error</extracomment>
            <translation>{name} mezcla números y textos.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones.</source>
            <extracomment>error</extracomment>
            <translation>{name} tiene números enteros más allá de 2^53, que no pueden estar junto a valores que faltan.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{count} fields need as many different names; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>{count} campos necesitan otros tantos nombres distintos; se recibió {names}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The table has {expected} fields; got values for {found}.</source>
            <extracomment>error</extracomment>
            <translation>La tabla tiene {expected} campos; se recibieron valores para {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds numbers in one table and texts in the other.</source>
            <extracomment>error</extracomment>
            <translation>{field} contiene números en una tabla y textos en la otra.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds no numbers.</source>
            <extracomment>error</extracomment>
            <translation>{field} no contiene números.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>A row has {found} values, and there are {expected} fields.</source>
            <extracomment>error</extracomment>
            <translation>Una fila tiene {found} valores, y hay {expected} campos.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{name} has whole numbers beyond 2^53, which no type holds beside those of the other table.</source>
            <extracomment>error</extracomment>
            <translation>{name} tiene números enteros más allá de 2^53, que no caben en ningún tipo junto a los de la otra tabla.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The values of {name} do not fit the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>Los valores de {name} no caben en el tipo {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>{first} holds {first_type} and {second} holds {second_type}; only alike fields can be joined.</source>
            <extracomment>error</extracomment>
            <translation>{first} contiene {first_type} y {second} contiene {second_type}; solo se pueden unir campos semejantes.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>The joined table would have two fields with the name {name}; give another postfix.</source>
            <extracomment>error</extracomment>
            <translation>La tabla unida tendría dos campos con el nombre {name}; dé otro sufijo.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{field} holds texts, of which there is no {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>{field} contiene textos, de los que no hay {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>The pivot table would have two columns with the name {name}; take fewer fields, or cross_matrix=False.</source>
            <extracomment>error</extracomment>
            <translation>La tabla dinámica tendría dos columnas con el nombre {name}; use menos campos, o cross_matrix=False.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A statistic must be one of {known} or percentile with a number; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Una estadística debe ser una de {known} o percentile con un número; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A sum is {total}, beyond 64 bits.</source>
            <extracomment>error</extracomment>
            <translation>Una suma es {total}, más allá de 64 bits.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} holds no line.</source>
            <extracomment>error</extracomment>
            <translation>{source} no contiene ninguna línea.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} has two columns with the name {name}; give field_names.</source>
            <extracomment>error</extracomment>
            <translation>{source} tiene dos columnas con el nombre {name}; dé field_names.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>field_decimals needs a number for each of the {count} fields; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>field_decimals necesita un número para cada uno de los {count} campos; se recibió {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>The table has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>La tabla no tiene el campo {field}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} is no table: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no es una tabla: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>A separator must be one character; got {separator}.</source>
            <extracomment>error</extracomment>
            <translation>Un separador debe ser un solo carácter; se recibió {separator}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The prefix of the temporary folder must be made of letters, digits, '_', '-' and '.'; got {prefix!r}.</source>
            <extracomment>error</extracomment>
            <translation>El prefijo de la carpeta temporal debe estar hecho de letras, cifras, '_', '-' y '.'; se recibió {prefix!r}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>Temporary files cannot be kept in {folder} ({reason}); choose an existing folder that can be written.</source>
            <extracomment>error</extracomment>
            <translation>Los archivos temporales no se pueden guardar en {folder} ({reason}); elija una carpeta existente en la que se pueda escribir.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>the system's temporary folder</source>
            <extracomment>part of a text</extracomment>
            <translation>la carpeta temporal del sistema</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The end of a file name must not hold a folder; got {suffix!r}.</source>
            <extracomment>error</extracomment>
            <translation>El final de un nombre de archivo no debe contener una carpeta; se recibió {suffix!r}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>kept</source>
            <extracomment>text</extracomment>
            <translation>conservada</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvalue</source>
            <extracomment>text</extracomment>
            <translation>Autovalor</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Accounted variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Varianza explicada [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Cumulative variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Varianza acumulada [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Statistics of {pixels:,} pixels that are valid in all bands.</source>
            <extracomment>text</extracomment>
            <translation>Estadísticas de {pixels:,} píxeles válidos en todas las bandas.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the covariance matrix.</source>
            <extracomment>text</extracomment>
            <translation>Las componentes son las de la matriz de covarianza.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the correlation matrix.</source>
            <extracomment>text</extracomment>
            <translation>Las componentes son las de la matriz de correlación.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Variance of the components</source>
            <extracomment>text</extracomment>
            <translation>Varianza de las componentes</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvectors</source>
            <extracomment>text</extracomment>
            <translation>Autovectores</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Means and standard deviations</source>
            <extracomment>text</extracomment>
            <translation>Medias y desviaciones estándar</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Covariance</source>
            <extracomment>text</extracomment>
            <translation>Covarianza</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Correlation</source>
            <extracomment>text</extracomment>
            <translation>Correlación</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>No band varies among the {pixels} pixels that are valid in all bands, so there are no principal components; check the bands and their NoData.</source>
            <extracomment>error</extracomment>
            <translation>Ninguna banda varía entre los {pixels} píxeles válidos en todas las bandas, así que no hay componentes principales; compruebe las bandas y su NoData.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>The band {band} has the same value in all pixels, so it has no correlation with others; leave it out, or choose the covariance.</source>
            <extracomment>error</extracomment>
            <translation>La banda {band} tiene el mismo valor en todos los píxeles, así que no tiene correlación con otras; omítala, o elija la covarianza.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>components must be at most {most}, the number of bands; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>components debe ser como máximo {most}, el número de bandas; se recibió {number}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>{file} holds no spectrum; a row for each band is expected, with its value and, if known, its wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{file} no contiene ningún espectro; se espera una fila para cada banda, con su valor y, si se conoce, su longitud de onda.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a number as value; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La fila {row} de {file} debe tener un número como valor; tiene {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a wavelength above 0; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La fila {row} de {file} debe tener una longitud de onda superior a 0; tiene {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{file} no es una transformación guardada: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: it lacks the entry "format": "{format}".</source>
            <extracomment>error</extracomment>
            <translation>{file} no es una transformación guardada: le falta la entrada "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is of version {found} of the format, and version {known} can be read; save the transform anew.</source>
            <extracomment>error</extracomment>
            <translation>{file} es de la versión {found} del formato, y se puede leer la versión {known}; guarde de nuevo la transformación.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a list of names</source>
            <extracomment>part of a text</extracomment>
            <translation>una lista de nombres</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a number above 0 or null for each band</source>
            <extracomment>part of a text</extracomment>
            <translation>un número superior a 0 o null para cada banda</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a whole number of at least 2</source>
            <extracomment>part of a text</extracomment>
            <translation>un número entero de al menos 2</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>numbers of at least 0 in descending order</source>
            <extracomment>part of a text</extracomment>
            <translation>números de al menos 0 en orden descendente</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>orthogonal rows of length 1</source>
            <extracomment>part of a text</extracomment>
            <translation>filas ortogonales de longitud 1</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a matrix with variances above 0</source>
            <extracomment>part of a text</extracomment>
            <translation>una matriz con varianzas superiores a 0</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{shape} numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>{shape} números</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: its entry {entry} must be {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{file} no es una transformación guardada: su entrada {entry} debe ser {expected}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Fingerprint of the map</source>
            <extracomment>part of a text</extracomment>
            <translation>Huella del mapa</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} has no place; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>El punto {id} de {vector} no tiene lugar; restaure lo que escribió la herramienta de puntos de muestreo.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} is not the map that {vector} was drawn from, or it has changed since; take that map, or say that another map is assessed.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no es el mapa del que se extrajo {vector}, o ha cambiado desde entonces; use ese mapa, o indique que se evalúa otro mapa.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} has changed since {vector} was drawn from it: at point {id} it has the class {found}, and had {sampled}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ha cambiado desde que se extrajo de él {vector}: en el punto {id} tiene la clase {found}, y tenía {sampled}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} lies outside the map {raster}, or where it is NoData.</source>
            <extracomment>error</extracomment>
            <translation>El punto {id} de {vector} está fuera del mapa {raster}, o donde este es NoData.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>No labelled point of {vector} lies in {part}.</source>
            <extracomment>error</extracomment>
            <translation>Ningún punto etiquetado de {vector} está en {part}.</translation>
        </message>
        <message>
            <location filename="../core/vector/burn.py" />
            <source>The features cannot be laid on the raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Los objetos no se pueden llevar al ráster: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{vector} has the classes {unknown} in the field {field}, which the model does not know; it knows {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} tiene en el campo {field} las clases {unknown}, que el modelo no conoce; conoce {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>No feature of {vector} with a class in the field {field} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Ningún objeto de {vector} con una clase en el campo {field} está sobre {raster}; compruebe el sistema de coordenadas de ambos.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{count} of the {features} calibration features of {vector} trained the model, and would promise too much; take features that did not train it.</source>
            <extracomment>error</extracomment>
            <translation>{count} de los {features} objetos de calibración de {vector} entrenaron el modelo, y prometerían demasiado; use objetos que no lo entrenaron.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>{vector} has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene el campo {field}; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} must hold whole numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} debe contener números enteros o textos.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>it has no names</source>
            <extracomment>part of a text</extracomment>
            <translation>no tiene nombres</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a whole number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} contiene {value}, que no es ni un número entero ni un nombre de clase del mapa ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} contiene {value}, que no es ni un número ni un nombre de clase del mapa ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/clip.py" />
            <source>No feature of {vector} lies on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Ningún objeto de {vector} está sobre {raster}.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>No point of {vector} lies on a pixel of {raster} that is valid in all bands; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Ningún punto de {vector} está sobre un píxel de {raster} válido en todas las bandas; compruebe el sistema de coordenadas de ambos.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie outside the raster, or have no geometry, and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} puntos están fuera del ráster, o no tienen geometría, y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie on NoData and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} puntos están sobre NoData y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{vector} must hold points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} debe contener puntos; contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{zones} is a vector layer and has no band {band}.</source>
            <extracomment>error</extracomment>
            <translation>{zones} es una capa vectorial y no tiene la banda {band}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene ningún objeto.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature with a geometry and a value in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene ningún objeto con una geometría y un valor en el campo {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>No feature of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Ningún objeto de {vector} está sobre {raster}; compruebe el sistema de coordenadas de ambos.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes must have whole numbers other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>classes debe tener números enteros distintos de 0; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes has the class {id} twice.</source>
            <extracomment>error</extracomment>
            <translation>classes tiene la clase {id} dos veces.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>{raster} has no class names; give classes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} no tiene nombres de clases; dé classes.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>The colour of class {id} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>El color de la clase {id} debe ser como #2f7a3b; se recibió {colour}.</translation>
        </message>
        <message>
            <location filename="../core/vector/open_mask.py" />
            <source>{vector} has no feature with a geometry.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene ningún objeto con una geometría.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines.py" />
            <source>{raster} holds {value}, and the fields of layers hold whole numbers up to {most}; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contiene {value}, y los campos de las capas admiten números enteros hasta {most}; reclasifíquelo primero.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines_of_pixels.py" />
            <source>The outline of a region cannot be drawn: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El contorno de una región no se puede dibujar: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} must hold polygons; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} debe contener polígonos; contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} has coordinates that are no finite numbers on {raster}; check its geometries and its coordinate system.</source>
            <extracomment>error</extracomment>
            <translation>{vector} tiene coordenadas que no son números finitos sobre {raster}; compruebe sus geometrías y su sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The field {field} of {vector} must hold either numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} debe contener o números o textos.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The polygons of {value} in {vector} cannot be united: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Los polígonos de {value} en {vector} no se pueden unir: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>The method area_based needs polygons; {vector} holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>El método area_based necesita polígonos; {vector} contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>No feature of {vector} lies on the raster; check the extent and the coordinate systems.</source>
            <extracomment>error</extracomment>
            <translation>Ningún objeto de {vector} está sobre el ráster; compruebe la extensión y los sistemas de coordenadas.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>nodata_value must be a number that {type} holds and no feature has; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value debe ser un número que quepa en {type} y que ningún objeto tenga; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be opened as a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no se puede abrir como capa vectorial: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>The filter of {vector} is not valid: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>El filtro de {vector} no es válido: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{source} cannot be opened as a raster or a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} no se puede abrir como ráster ni como capa vectorial: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} has no layer {layer}; it has {names}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene la capa {layer}; tiene {names}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} in {source} cannot be brought to {target} of {raster}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} en {source} no se puede llevar a {target} de {raster}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>The reclassification table cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La tabla de reclasificación no se puede leer de {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>Line {line} of {path} must have the columns old, new and perhaps name; it has {columns}.</source>
            <extracomment>error</extracomment>
            <translation>La línea {line} de {path} debe tener las columnas old, new y quizá name; tiene {columns}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>{vector} must have a field of old and one of new values; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} debe tener un campo de valores antiguos y uno de valores nuevos; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/table.py" />
            <source>{path} cannot be written: a table has the extension .csv, .txt, .tsv or .gpkg.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: una tabla tiene la extensión .csv, .txt, .tsv o .gpkg.</translation>
        </message>
        <message>
            <location filename="../core/vector/target_grid.py" />
            <source>The raster would have {rows} x {cols} rows and columns, and can have {most} of each; take a larger pixel_size or a smaller extent.</source>
            <extracomment>error</extracomment>
            <translation>El ráster tendría {rows} x {cols} filas y columnas, y puede tener {most} de cada; use un pixel_size mayor o una extensión menor.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>A feature of class {id} in {vector} has no macroclass.</source>
            <extracomment>error</extracomment>
            <translation>Un objeto de la clase {id} en {vector} no tiene macroclase.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} has no feature with a geometry and a class in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} no tiene ningún objeto con una geometría y una clase en el campo {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>None of the {count} training features of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Ninguno de los {count} objetos de entrenamiento de {vector} está sobre {raster}; compruebe el sistema de coordenadas de ambos.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} must hold polygons or points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} debe contener polígonos o puntos; contiene {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} belongs to the macroclasses {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>La clase {id} de {vector} pertenece a las macroclases {first} y {second}; dé a cada clase una sola.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} has the thresholds {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>La clase {id} de {vector} tiene los umbrales {first} y {second}; dé a cada clase uno solo.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} debe contener números; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold colours such as #2f7a3b; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>El campo {field} de {vector} debe contener colores como #2f7a3b; contiene {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: a vector layer has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: una capa vectorial tiene la extensión {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: {count} features were given to it and it holds {found}.</source>
            <extracomment>error</extracomment>
            <translation>{path} no se puede escribir: se le dieron {count} objetos y contiene {found}.</translation>
        </message>
        <message>
            <location filename="../core/zonal/report.py" />
            <source>{label} {detail}</source>
            <extracomment>part of a text</extracomment>
            <translation>{label} {detail}</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>{remark}</source>
            <extracomment>message</extracomment>
            <translation>{remark}</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds_by {way} needs fold_distance, or a model that was validated so.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} necesita fold_distance, o un modelo que se validó así.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale and output_offset need an output_type of whole numbers, such as uint16.</source>
            <extracomment>error</extracomment>
            <translation>output_scale y output_offset necesitan un output_type de números enteros, como uint16.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>output_scale no debe ser 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>resolution must be one number above 0, or width and height.</source>
            <extracomment>error</extracomment>
            <translation>resolution debe ser un número superior a 0, o ancho y alto.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field needs vector: the layer with the polygons.</source>
            <extracomment>error</extracomment>
            <translation>field necesita vector: la capa con los polígonos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>band_clip needs extent or vector, to know what to keep.</source>
            <extracomment>error</extracomment>
            <translation>band_clip necesita extent o vector, para saber qué conservar.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field and output_folder go together: the folder receives a raster for each value of the field.</source>
            <extracomment>error</extracomment>
            <translation>field y output_folder van juntos: la carpeta recibe un ráster para cada valor del campo.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparing numbers of clusters</source>
            <extracomment>progress</extracomment>
            <translation>Comparando números de clústeres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Writing the map</source>
            <extracomment>progress</extracomment>
            <translation>Escribiendo el mapa</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>signatures and centres both give the first centres; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>signatures y centres dan ambos los primeros centros; dé uno de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>max_clusters must be at least clusters, which is {clusters}; got {most}.</source>
            <extracomment>error</extracomment>
            <translation>max_clusters debe ser al menos clusters, que es {clusters}; se recibió {most}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>names must be one name for each of the {bands} bands; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>names debe ser un nombre para cada una de las {bands} bandas; se recibió {names}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counting the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Contando las combinaciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Writing the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Escribiendo las combinaciones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>percentile is needed for the statistic percentile: a number from 0 to 100.</source>
            <extracomment>error</extracomment>
            <translation>percentile es necesario para la estadística percentile: un número de 0 a 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel is needed for the shape kernel: rows of weights, or the path of a CSV file.</source>
            <extracomment>error</extracomment>
            <translation>kernel es necesario para la forma kernel: filas de pesos, o la ruta de un archivo CSV.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components and variance both say how many components are kept; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>components y variance dicen ambos cuántas componentes se conservan; dé solo uno de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>transform is needed for inverse: the file that was saved with the components.</source>
            <extracomment>error</extracomment>
            <translation>Se necesita transform para inverse: el archivo que se guardó con las componentes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>output_transform saves a transform that is computed here, and transform brings one; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>output_transform guarda una transformación que se calcula aquí, y transform trae una; dé solo uno de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align_raster says all of the grid; leave crs, resolution and factor out.</source>
            <extracomment>error</extracomment>
            <translation>align_raster lo dice todo sobre la cuadrícula; omita crs, resolution y factor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>band_resample needs align_raster, crs, resolution or factor, to know the new pixels.</source>
            <extracomment>error</extracomment>
            <translation>band_resample necesita align_raster, crs, resolution o factor, para conocer los píxeles nuevos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution and factor exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>resolution y factor se excluyen mutuamente; dé solo uno de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution must be one number above 0, or two: the width and the height of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>resolution debe ser un número superior a 0, o dos: el ancho y el alto de un píxel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>factor must be a number above 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>factor debe ser un número superior a 0; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The spectrum</source>
            <extracomment>part of a text</extracomment>
            <translation>El espectro</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Give one thing to compare with: reference (rasters), spectrum (numbers) or spectrum_file, or two images alone as input; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Dé una sola cosa con la que comparar: reference (rásteres), spectrum (números) o spectrum_file, o solo dos imágenes como input; se recibió {count}.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Nothing tells what these bands are, so no tool finds them by role: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>Nada dice lo que son estas bandas, así que ninguna herramienta las encuentra por su rol: {bands}.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted figures leave them out.</source>
            <extracomment>message</extracomment>
            <translation>Las clases sin ningún píxel de referencia cubren el {share:.2f} % del mapa; los índices ponderados por superficie las dejan fuera.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>reference_field is needed for a vector reference: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>reference_field es necesario para una referencia vectorial: el campo con la clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Finding the thresholds</source>
            <extracomment>progress</extracomment>
            <translation>Buscando los umbrales</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Writing the difference</source>
            <extracomment>progress</extracomment>
            <translation>Escribiendo la diferencia</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower and upper are the thresholds of the rule typed: give at least one of them with it, and none with other rules.</source>
            <extracomment>error</extracomment>
            <translation>lower y upper son los umbrales de la regla typed: dé con ella al menos uno de los dos, y ninguno con otras reglas.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower must not be greater than upper; got {lower} and {upper}.</source>
            <extracomment>error</extracomment>
            <translation>lower no debe ser mayor que upper; se recibió {lower} y {upper}.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finding the alteration</source>
            <extracomment>progress</extracomment>
            <translation>Buscando las alteraciones</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Writing the variates</source>
            <extracomment>progress</extracomment>
            <translation>Escribiendo las variables</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Counting the changes</source>
            <extracomment>progress</extracomment>
            <translation>Contando los cambios</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>zones_field is needed for zones of a vector layer: the field with the zone.</source>
            <extracomment>error</extracomment>
            <translation>zones_field es necesario para zonas de una capa vectorial: el campo con la zona.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>align_raster and grid exclude each other: both say whose pixels the output has.</source>
            <extracomment>error</extracomment>
            <translation>align_raster y grid se excluyen mutuamente: ambos dicen de quién son los píxeles que tiene la salida.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>expression is needed for the design stratified: what gives the stratum of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>expression es necesario para el diseño stratified: lo que da el estrato de un píxel.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>minimum_distance belongs to the designs random and stratified; a grid has a spacing of its own.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance pertenece a los diseños random y stratified; una malla tiene su propio espaciado.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo takes an edit back, and goes with input alone.</source>
            <extracomment>error</extracomment>
            <translation>undo revierte una edición, y va solo con input.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>areas is needed: the features inside which the raster is edited.</source>
            <extracomment>error</extracomment>
            <translation>areas es necesario: los objetos dentro de los cuales se edita el ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>One of constant, field, expression and nodata must be given: what the pixels become; expression may go with constant or field, which then are its vector.</source>
            <extracomment>error</extracomment>
            <translation>Debe darse uno de constant, field, expression y nodata: lo que toman los píxeles; expression puede ir con constant o field, que entonces son su vector.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>output_undo is needed for an edit in place: the file that can take it back.</source>
            <extracomment>error</extracomment>
            <translation>output_undo es necesario para una edición directa: el archivo que puede revertirla.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Exactly one of table, table_file and table_layer must be given.</source>
            <extracomment>error</extracomment>
            <translation>Debe darse exactamente uno de table, table_file y table_layer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>others_value is needed for others=value: the number that other values become.</source>
            <extracomment>error</extracomment>
            <translation>others_value es necesario para others=value: el número que toman los otros valores.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>field_name must be the name of the field with the values; it is empty.</source>
            <extracomment>error</extracomment>
            <translation>field_name debe ser el nombre del campo con los valores; está vacío.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Measuring the zones</source>
            <extracomment>progress</extracomment>
            <translation>Midiendo las zonas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Writing the layer</source>
            <extracomment>progress</extracomment>
            <translation>Escribiendo la capa</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentiles is needed for the statistic percentile, such as 10, 90.</source>
            <extracomment>error</extracomment>
            <translation>percentiles es necesario para la estadística percentile, como 10, 90.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata_field is needed for strata of a vector layer: the field with the stratum.</source>
            <extracomment>error</extracomment>
            <translation>strata_field es necesario para estratos de una capa vectorial: el campo con el estrato.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata belong to the design stratified; got the design {design}.</source>
            <extracomment>error</extracomment>
            <translation>strata pertenece al diseño stratified; se recibió el diseño {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>minimum_distance belongs to the designs simple and stratified; got {design}.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance pertenece a los diseños simple y stratified; se recibió {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>target_class is needed for the figure {figure}: the number of the class.</source>
            <extracomment>error</extracomment>
            <translation>target_class es necesario para el índice {figure}: el número de la clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>typed_sizes is needed for the allocation typed: class=units for every class.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes es necesario para la asignación typed: clase=unidades para cada clase.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band_x and band_y must be two bands; got {band} for both.</source>
            <extracomment>error</extracomment>
            <translation>band_x y band_y deben ser dos bandas; se recibió {band} para ambas.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>{name} must be two numbers, the smaller first.</source>
            <extracomment>error</extracomment>
            <translation>{name} debe ser dos números, el menor primero.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>{path} has no signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} no tiene ninguna firma de estas clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>sensor, responses and like exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>sensor, responses y like se excluyen mutuamente; dé solo uno de ellos.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>factor must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>factor no debe ser 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Classes and macroclasses must not be 0, which means unclassified.</source>
            <extracomment>error</extracomment>
            <translation>Las clases y macroclases no deben ser 0, que significa sin clasificar.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>{path} has no selected signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} no tiene ninguna firma seleccionada de estas clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>macroclass_field is needed for signatures of macroclasses: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field es necesario para firmas de macroclases: el campo con la macroclase.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>training_layer needs either classes or class_map, to know the classes.</source>
            <extracomment>error</extracomment>
            <translation>training_layer necesita classes o class_map, para conocer las clases.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>output must be a GeoPackage (.gpkg), which keeps the form with the layer; got {path}.</source>
            <extracomment>error</extracomment>
            <translation>output debe ser un GeoPackage (.gpkg), que guarda el formulario con la capa; se recibió {path}.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>{count} features without a value or a geometry are left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} objetos sin valor o sin geometría se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Either align_raster or pixel_size is needed, to know the pixels of the raster.</source>
            <extracomment>error</extracomment>
            <translation>Se necesita align_raster o pixel_size, para conocer los píxeles del ráster.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of the features is either field or constant, not both.</source>
            <extracomment>error</extracomment>
            <translation>El valor de los objetos es o field o constant, no ambos.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>name_field and colour_field describe the values of field, which is not given.</source>
            <extracomment>error</extracomment>
            <translation>name_field y colour_field describen los valores de field, que no se ha dado.</translation>
        </message>
        <message>
            <location filename="../provider/application_session.py" />
            <source>QGIS's authentication settings have no user and password under the id {id}; correct the mail login under Options &gt; Processing &gt; Providers &gt; Whiskbroom.</source>
            <extracomment>error</extracomment>
            <translation>La configuración de autenticación de QGIS no tiene usuario y contraseña con el id {id}; corrija el acceso al correo en Opciones &gt; Procesado &gt; Proveedores &gt; Whiskbroom.</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Inputs</source>
            <extracomment>text</extracomment>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Outputs</source>
            <extracomment>text</extracomment>
            <translation>Salidas</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>References</source>
            <extracomment>text</extracomment>
            <translation>Referencias</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The layer {layer} is not a raster; choose a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>La capa {layer} no es un ráster; elija una capa ráster.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} comes from the data provider {provider} and not from a file; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>La capa ráster {layer} viene del proveedor de datos {provider} y no de un archivo; expórtela como GeoTIFF (Exportar &gt; Guardar como…) y use ese.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} is opened with GDAL options ({options}), which are not passed on; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>La capa ráster {layer} está abierta con opciones de GDAL ({options}), que no se transmiten; expórtela como GeoTIFF (Exportar &gt; Guardar como…) y use ese.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: open the OSGeo4W Shell from the start menu, type {command}, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} necesita el paquete de Python {package}; instálelo para el Python de QGIS: abra OSGeo4W Shell desde el menú Inicio, escriba {command} y reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: type {command} in a terminal, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} necesita el paquete de Python {package}; instálelo para el Python de QGIS: escriba {command} en un terminal y reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../provider/parameters.py" />
            <source>All files</source>
            <extracomment>text</extracomment>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Debug</source>
            <extracomment>log level</extracomment>
            <translation>Depuración</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Information</source>
            <extracomment>log level</extracomment>
            <translation>Información</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Warnings</source>
            <extracomment>log level</extracomment>
            <translation>Advertencias</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Errors</source>
            <extracomment>log level</extracomment>
            <translation>Errores</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>It must be a whole number of at least {minimum}; got {value}.</source>
            <extracomment>text</extracomment>
            <translation>Debe ser un número entero de al menos {minimum}; se recibió {value}.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>The folder {folder} does not exist.</source>
            <extracomment>text</extracomment>
            <translation>La carpeta {folder} no existe.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Number of processes (0: all processor cores but one)</source>
            <extracomment>setting</extracomment>
            <translation>Número de procesos (0: todos los núcleos del procesador menos uno)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Available RAM in MB</source>
            <extracomment>setting</extracomment>
            <translation>RAM disponible en MB</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Temporary folder (blank: the system's)</source>
            <extracomment>setting</extracomment>
            <translation>Carpeta temporal (en blanco: la del sistema)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Log level</source>
            <extracomment>setting</extracomment>
            <translation>Nivel de registro</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Sound when a tool ends</source>
            <extracomment>setting</extracomment>
            <translation>Sonido cuando termina una herramienta</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: server, as host:port (blank: no mail)</source>
            <extracomment>setting</extracomment>
            <translation>Correo: servidor, como host:port (en blanco: sin correo)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: login (id of an entry in QGIS's authentication settings)</source>
            <extracomment>setting</extracomment>
            <translation>Correo: acceso (id de una entrada de la configuración de autenticación de QGIS)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: recipients, separated by commas</source>
            <extracomment>setting</extracomment>
            <translation>Correo: destinatarios, separados por comas</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: only after runs of at least so many seconds</source>
            <extracomment>setting</extracomment>
            <translation>Correo: solo tras ejecuciones de al menos tantos segundos</translation>
        </message>
        <message>
            <location filename="../provider/values.py" />
            <source>{name}: {layer} cannot be opened as a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>{name}: {layer} no se puede abrir como capa ráster.</translation>
        </message>
    </context>
</TS>
