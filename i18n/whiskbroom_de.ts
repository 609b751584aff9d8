<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>Whiskbroom</name>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Bands</source>
            <extracomment>group</extracomment>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Raster algebra</source>
            <extracomment>group</extracomment>
            <translation>Rasteralgebra</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Transforms</source>
            <extracomment>group</extracomment>
            <translation>Transformationen</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Filters</source>
            <extracomment>group</extracomment>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Spectra and training</source>
            <extracomment>group</extracomment>
            <translation>Spektren und Training</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Classification</source>
            <extracomment>group</extracomment>
            <translation>Klassifikation</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Post-processing</source>
            <extracomment>group</extracomment>
            <translation>Nachbearbeitung</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Conversion</source>
            <extracomment>group</extracomment>
            <translation>Konvertierung</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Accuracy and area</source>
            <extracomment>group</extracomment>
            <translation>Genauigkeit und Fläche</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Change</source>
            <extracomment>group</extracomment>
            <translation>Veränderung</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy</source>
            <extracomment>title</extracomment>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Estimates the accuracy of a map from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Schätzt die Genauigkeit einer Karte aus einer beschrifteten Stichprobe, mit Standardfehlern und Intervallen.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The design is read from the layer that the sample points tool made: simple, stratified by the classes of the map or by other strata, systematic, or clusters. The table has overall accuracy, user's and producer's accuracy, F1 score and area share of every class, kappa, and quantity and allocation disagreement, each with standard error and interval. The intervals hold for few points and rare classes too. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled, or a point where it is NoData. Strata with fewer than two points are joined with the smallest other one. To compare a map with a reference that is no probability sample, use the cross classification tool.</source>
            <extracomment>help</extracomment>
            <translation>Das Design wird aus dem Layer gelesen, den das Werkzeug für Stichprobenpunkte angelegt hat: einfach, geschichtet nach den Klassen der Karte oder nach anderen Schichten, systematisch oder in Klumpen. Die Tabelle enthält Gesamtgenauigkeit, Nutzer- und Produzentengenauigkeit, F1-Wert und Flächenanteil jeder Klasse, Kappa sowie Mengen- und Zuordnungsabweichung, jeweils mit Standardfehler und Intervall. Die Intervalle gelten auch bei wenigen Punkten und seltenen Klassen. Eine Stichprobe mit noch offenen Punkten wird abgelehnt, ebenso eine Karte, die sich seit der Ziehung geändert hat, oder ein Punkt, an dem sie NoData ist. Schichten mit weniger als zwei Punkten werden mit der kleinsten anderen zusammengelegt. Um eine Karte mit einer Referenz zu vergleichen, die keine Zufallsstichprobe ist, verwenden Sie das Werkzeug Kreuzklassifikation.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled sample</source>
            <extracomment>label of input</extracomment>
            <translation>Beschriftete Stichprobe</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Layer that the sample points tool made, with label and status of every point.</source>
            <extracomment>help of input</extracomment>
            <translation>Layer, den das Werkzeug für Stichprobenpunkte angelegt hat, mit Klasse und Status jedes Punktes.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Label field</source>
            <extracomment>label of label_field</extracomment>
            <translation>Klassenfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Field with the true class.</source>
            <extracomment>help of label_field</extracomment>
            <translation>Feld mit der wahren Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Map</source>
            <extracomment>label of map</extracomment>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The map that was sampled: it gives the names of the classes, and is checked not to have changed since.</source>
            <extracomment>help of map</extracomment>
            <translation>Die Karte, aus der die Stichprobe gezogen wurde: Sie gibt die Namen der Klassen, und es wird geprüft, dass sie sich seither nicht geändert hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Band of the map</source>
            <extracomment>label of band</extracomment>
            <translation>Kanal der Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The band with the classes.</source>
            <extracomment>help of band</extracomment>
            <translation>Der Kanal mit den Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assess another map</source>
            <extracomment>label of other_map</extracomment>
            <translation>Andere Karte beurteilen</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assesses the given map with a sample that was drawn from another one.</source>
            <extracomment>help of other_map</extracomment>
            <translation>Beurteilt die angegebene Karte mit einer Stichprobe, die aus einer anderen gezogen wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Use the map's areas</source>
            <extracomment>label of poststratify</extracomment>
            <translation>Flächen der Karte nutzen</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Takes the classes of the given map as post-strata, which makes estimates of simple and systematic samples more precise.</source>
            <extracomment>help of poststratify</extracomment>
            <translation>Nimmt die Klassen der angegebenen Karte als nachträgliche Schichten; das macht Schätzungen aus einfachen und systematischen Stichproben genauer.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Part of the map</source>
            <extracomment>label of part</extracomment>
            <translation>Teil der Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Polygons: the figures are those of the part of the map inside them.</source>
            <extracomment>help of part</extracomment>
            <translation>Polygone: Die Zahlen sind die des Teils der Karte, der darin liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Confidence level</source>
            <extracomment>label of level</extracomment>
            <translation>Konfidenzniveau</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Of the intervals.</source>
            <extracomment>help of level</extracomment>
            <translation>Der Intervalle.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>percent</source>
            <extracomment>unit of level</extracomment>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy table</source>
            <extracomment>label of output</extracomment>
            <translation>Genauigkeitstabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table with a row for each figure.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit einer Zeile für jede Kennzahl.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Error matrix</source>
            <extracomment>label of output_matrix</extracomment>
            <translation>Fehlermatrix</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table of the error matrix in points and in shares of the area.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tabelle der Fehlermatrix in Punkten und in Anteilen der Fläche.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Genauigkeit als JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>File with all figures for programs.</source>
            <extracomment>help of output_json</extracomment>
            <translation>Datei mit allen Kennzahlen für Programme.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Genauigkeitsseite</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Page with the design, the figures and their intervals, the matrix, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit dem Design, den Kennzahlen und ihren Intervallen, der Matrix und dem Weg der Schätzung.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Overall accuracy</source>
            <extracomment>label of the result overall_accuracy</extracomment>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>share 0-1</source>
            <extracomment>unit of the result overall_accuracy</extracomment>
            <translation>Anteil 0-1</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Standard error of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_error</extracomment>
            <translation>Standardfehler der Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Lower limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_low</extracomment>
            <translation>Untergrenze der Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Upper limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_high</extracomment>
            <translation>Obergrenze der Gesamtgenauigkeit</translation>
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
            <translation>Beschriftete Punkte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>points</source>
            <extracomment>unit of the result points</extracomment>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>accuracy assessment</source>
            <extracomment>search word</extracomment>
            <translation>Genauigkeitsanalyse</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>error matrix</source>
            <extracomment>search word</extracomment>
            <translation>Fehlermatrix</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confusion matrix</source>
            <extracomment>search word</extracomment>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>user accuracy</source>
            <extracomment>search word</extracomment>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>producer accuracy</source>
            <extracomment>search word</extracomment>
            <translation>Produzentengenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>kappa</source>
            <extracomment>search word</extracomment>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confidence interval</source>
            <extracomment>search word</extracomment>
            <translation>Konfidenzintervall</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>validation</source>
            <extracomment>search word</extracomment>
            <translation>Validierung</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area estimate</source>
            <extracomment>title</extracomment>
            <translation>Flächenschätzung</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Estimates the area of each class from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Schätzt die Fläche jeder Klasse aus einer beschrifteten Stichprobe, mit Standardfehlern und Intervallen.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Counting the pixels of a map gives biased areas, since its errors do not cancel. The sample says how much of each class the map calls something else; the area that the reference would give is estimated from it by the design that the layer carries, in hectares and square kilometres, beside the pixel count. In a coordinate system in degrees areas are geodesic. The intervals hold for few points and rare classes. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Das Zählen der Pixel einer Karte ergibt verzerrte Flächen, denn ihre Fehler heben sich nicht auf. Die Stichprobe sagt, wie viel jeder Klasse die Karte anders nennt; daraus wird nach dem Design, das der Layer mitführt, die Fläche geschätzt, die die Referenz ergäbe, in Hektar und Quadratkilometern, neben der Pixelzählung. In einem Koordinatensystem in Grad sind Flächen geodätisch. Die Intervalle gelten auch bei wenigen Punkten und seltenen Klassen. NoData-Pixel der Karte gehören zu keiner Klasse. Eine Stichprobe mit noch offenen Punkten wird abgelehnt, ebenso eine Karte, die sich seit der Ziehung geändert hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area table</source>
            <extracomment>label of output</extracomment>
            <translation>Flächentabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Table with a row for each class.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit einer Zeile für jede Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Areas as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Flächen als JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Flächenseite</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Page with the areas, the accuracies, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit den Flächen, den Genauigkeiten und dem Weg der Schätzung.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area of the map</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Fläche der Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>square metres, without a coordinate system squared units</source>
            <extracomment>unit of the result total_area</extracomment>
            <translation>Quadratmeter, ohne Koordinatensystem Einheiten im Quadrat</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Number of classes</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>area estimation</source>
            <extracomment>search word</extracomment>
            <translation>Flächenschätzung</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>error-adjusted area</source>
            <extracomment>search word</extracomment>
            <translation>fehlerkorrigierte Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>stratified estimator</source>
            <extracomment>search word</extracomment>
            <translation>geschichteter Schätzer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>good practices</source>
            <extracomment>search word</extracomment>
            <translation>gute Praxis</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>deforestation</source>
            <extracomment>search word</extracomment>
            <translation>Entwaldung</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Area of applicability</source>
            <extracomment>title</extracomment>
            <translation>Anwendbarkeitsbereich</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Maps how unlike the training pixels each pixel is, and where a model may be applied.</source>
            <extracomment>summary</extracomment>
            <translation>Kartiert, wie unähnlich jedes Pixel den Trainingspixeln ist und wo ein Modell angewandt werden kann.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>A classifier gives any pixel a class, also where it has never seen the like. The dissimilarity index of a pixel is its distance to the nearest training pixel over the mean distance of all pairs of training pixels. For the distance each band is divided by its standard deviation over the training pixels and multiplied by its weight; a band of weight 0 has no part. A training pixel itself has the index 0, and 1 is as far as two training pixels are from each other on average.</source>
            <extracomment>help</extracomment>
            <translation>Ein Klassifikator gibt jedem Pixel eine Klasse, auch wo er nie etwas Ähnliches gesehen hat. Der Unähnlichkeitsindex eines Pixels ist seine Distanz zum nächsten Trainingspixel, geteilt durch die mittlere Distanz aller Paare von Trainingspixeln. Für die Distanz wird jeder Kanal durch seine Standardabweichung über die Trainingspixel geteilt und mit seinem Gewicht multipliziert; ein Kanal mit dem Gewicht 0 ist nicht beteiligt. Ein Trainingspixel selbst hat den Index 0, und 1 ist so weit, wie zwei Trainingspixel im Mittel voneinander entfernt sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>The threshold comes from the training pixels: each gets the index by the nearest one that taught while it was judged, with the folds, blocks or buffer of the validation. It is their upper quartile and 1.5 times the distance between their quartiles, but no more than the largest. Up to the threshold (exactly at it too) a pixel is inside: there the accuracy of that validation can be expected; outside it can not.</source>
            <extracomment>help</extracomment>
            <translation>Der Schwellenwert ergibt sich aus den Trainingspixeln: Jedes erhält den Index nach dem nächsten, das gelehrt hat, während es beurteilt wurde, mit den Teilen, den Blöcken oder dem Puffer der Validierung. Er ist das obere Quartil dieser Indizes plus das 1,5-Fache ihres Quartilsabstands, aber nicht mehr als der größte von ihnen. Bis zum Schwellenwert (auch genau dort) liegt ein Pixel innerhalb: Dort ist die Genauigkeit jener Validierung zu erwarten; außerhalb nicht.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Use the training areas, bands and groups that trained the model. With a model file its bands are found in the rasters as by the tool Classify, and the importances that a random forest keeps are the weights. The mean distance is that of 5000 training pixels drawn by the seed where there are more. Scale and offset of the files are applied. A pixel that is NoData in a band that counts is NoData in both outputs.</source>
            <extracomment>help</extracomment>
            <translation>Nehmen Sie die Trainingsgebiete, Kanäle und Gruppen, mit denen das Modell trainiert wurde. Mit einer Modelldatei werden deren Kanäle in den Rastern gesucht wie vom Werkzeug „Klassifizieren“, und die Wichtigkeiten, die ein Random Forest aufbewahrt, sind die Gewichte. Die mittlere Distanz ist die von 5000 mit dem Startwert gezogenen Trainingspixeln, wenn es mehr sind. Skalierung und Versatz der Dateien werden angewandt. Ein Pixel, das in einem Kanal, der zählt, NoData ist, ist in beiden Ausgaben NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Rasters</source>
            <extracomment>label of input</extracomment>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken, or those of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Raster mit mehreren Kanälen, oder mehrere Raster auf einem Gitter; alle Kanäle werden genommen, oder die des Modells.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training areas</source>
            <extracomment>label of training</extracomment>
            <translation>Trainingsgebiete</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Polygons or points with their class; any coordinate system.</source>
            <extracomment>help of training</extracomment>
            <translation>Polygone oder Punkte mit ihrer Klasse; jedes Koordinatensystem ist möglich.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class field</source>
            <extracomment>label of class_field</extracomment>
            <translation>Klassenfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field with the class: whole numbers other than 0, or names.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Feld mit der Klasse: ganze Zahlen ungleich 0, oder Namen.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model</source>
            <extracomment>label of model</extracomment>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model file that a training tool has written: its bands, and their importances as weights.</source>
            <extracomment>help of model</extracomment>
            <translation>Modelldatei, die ein Trainingswerkzeug geschrieben hat: ihre Kanäle, und deren Wichtigkeiten als Gewichte.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Weights of the bands</source>
            <extracomment>label of weights</extracomment>
            <translation>Gewichte der Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How much each band counts, in the order of the model's bands, or of all bands: such as 1, 0.5, 0. Left out, the importances of the model; without any, all the same.</source>
            <extracomment>help of weights</extracomment>
            <translation>Wie viel jeder Kanal zählt, in der Reihenfolge der Kanäle des Modells, oder aller Kanäle: etwa 1, 0.5, 0. Ohne Angabe die Wichtigkeiten des Modells; wenn es keine gibt, alle gleich.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Group field</source>
            <extracomment>label of group_field</extracomment>
            <translation>Gruppenfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field that has the same value for training features that belong together, such as those of one site: they come into the same fold. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Feld, das für Trainingsobjekte, die zusammengehören, denselben Wert hat, etwa die eines Standorts: Sie kommen in denselben Teil. Ohne Angabe steht jedes Objekt für sich.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds</source>
            <extracomment>label of folds</extracomment>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Into how many parts the training features are divided.</source>
            <extracomment>help of folds</extracomment>
            <translation>In wie viele Teile die Trainingsobjekte geteilt werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds</source>
            <extracomment>unit of folds</extracomment>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds by</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Aufteilung nach</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How the model was validated: which training pixels teach nothing while one is judged.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Wie das Modell validiert wurde: welche Trainingspixel nichts lehren, während eines beurteilt wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Trainingsobjekte</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Square blocks</source>
            <extracomment>option blocks of folds_by</extracomment>
            <translation>Quadratische Blöcke</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features with a buffer</source>
            <extracomment>option buffered of folds_by</extracomment>
            <translation>Trainingsobjekte mit einem Puffer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Block side or buffer</source>
            <extracomment>label of fold_distance</extracomment>
            <translation>Blockseite oder Puffer</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach. Left out or 0, the distance of the validation in space that the model keeps.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Seite der Blöcke, oder die Entfernung, ab der Trainingspixel lehren. Ohne Angabe oder 0 die Entfernung der räumlichen Validierung, die das Modell aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>map units, metres in degrees</source>
            <extracomment>unit of fold_distance</extracomment>
            <translation>Karteneinheiten, bei Grad Meter</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels per class</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Trainingspixel je Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How many training pixels of a class are taken at most, drawn at random.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Wie viele Trainingspixel einer Klasse höchstens genommen werden, zufällig gezogen.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>pixels</source>
            <extracomment>unit of max_samples</extracomment>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>All touched pixels</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Alle berührten Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Takes every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Nimmt jedes Pixel, das ein Polygon berührt, statt nur derer, deren Mittelpunkt darin liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Seed</source>
            <extracomment>label of seed</extracomment>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Number that all random choices follow from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Zahl, aus der alle zufälligen Entscheidungen folgen.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Creation options</source>
            <extracomment>label of creation_options</extracomment>
            <translation>Erstellungsoptionen</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, class maps compressed with LZW.</source>
            <extracomment>help of creation_options</extracomment>
            <translation>GDAL-Erstellungsoptionen der Ausgaberaster, etwa COMPRESS=ZSTD|TILED=YES; Vorgabe ist ein gekacheltes GeoTIFF, Klassenkarten mit LZW komprimiert.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Dissimilarity index</source>
            <extracomment>label of output</extracomment>
            <translation>Unähnlichkeitsindex</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Raster of the index, 0 and above.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster des Index, 0 und mehr.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class raster: 1 inside, 0 outside.</source>
            <extracomment>help of output_area</extracomment>
            <translation>Klassenraster: 1 innerhalb, 0 außerhalb.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Table of mean, standard deviation and weight of each band that counts.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle mit Mittelwert, Standardabweichung und Gewicht jedes Kanals, der zählt.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Threshold of the dissimilarity index</source>
            <extracomment>label of the result threshold</extracomment>
            <translation>Schwellenwert des Unähnlichkeitsindex</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Share of the pixels inside</source>
            <extracomment>label of the result inside_share</extracomment>
            <translation>Anteil der Pixel innerhalb</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean dissimilarity index of the training pixels</source>
            <extracomment>label of the result mean_training_index</extracomment>
            <translation>Mittlerer Unähnlichkeitsindex der Trainingspixel</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean distance of the training pixels</source>
            <extracomment>label of the result mean_distance</extracomment>
            <translation>Mittlere Distanz der Trainingspixel</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>weighted standard deviations</source>
            <extracomment>unit of the result mean_distance</extracomment>
            <translation>gewichtete Standardabweichungen</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels used</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Verwendete Trainingspixel</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Uncertainty</source>
            <extracomment>title of a page</extracomment>
            <translation>Unsicherheit</translation>
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
            <translation>Unähnlichkeitsindex</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>extrapolation</source>
            <extracomment>search word</extracomment>
            <translation>Extrapolation</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>transferability</source>
            <extracomment>search word</extracomment>
            <translation>Übertragbarkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>uncertainty</source>
            <extracomment>search word</extracomment>
            <translation>Unsicherheit</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>supervised classification</source>
            <extracomment>search word</extracomment>
            <translation>überwachte Klassifikation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Band calculator</source>
            <extracomment>title</extracomment>
            <translation>Kanalrechner</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes rasters by an expression over bands.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet Raster durch einen Ausdruck über Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Each line of the expression is a result, or sets a variable for the lines below: (nir - red) / (nir + red) is the NDVI, where("scene@4" &gt; 900, 1, 0) a mask by a band of a layer, ndvi = (b4 - b3) / (b4 + b3) a variable. A page of its own tells the whole language: names, roles such as nir, indices such as #EVI#, band sets and loops over them, operators, functions, statistics of several bands, neighbours.</source>
            <extracomment>help</extracomment>
            <translation>Jede Zeile des Ausdrucks ist ein Ergebnis oder setzt eine Variable für die Zeilen darunter: (nir - red) / (nir + red) ist der NDVI, where("scene@4" &gt; 900, 1, 0) eine Maske aus einem Kanal eines Layers, ndvi = (b4 - b3) / (b4 + b3) eine Variable. Eine eigene Seite beschreibt die ganze Sprache: Namen, Rollen wie nir, Indizes wie #EVI#, Kanalsätze und Schleifen darüber, Operatoren, Funktionen, Statistiken mehrerer Kanäle, Nachbarn.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Whole numbers are exact up to 64 bits, where a result leaves these the run ends with an error; all else is computed as 64 bits floating point. Scale and offset of the files are applied. A result is NoData where a value that it needs is, and where it is no finite number; where looks at the chosen value alone, and fill and is_nodata see NoData. Only the bands that the expression uses are read. A class map of which values are chosen or changed keeps its names and colours.</source>
            <extracomment>help</extracomment>
            <translation>Ganze Zahlen sind bis 64 Bit exakt; verlässt ein Ergebnis diese, endet der Lauf mit einem Fehler. Alles andere wird als Gleitkommazahl mit 64 Bit berechnet. Skalierung und Versatz der Dateien werden angewandt. Ein Ergebnis ist NoData, wo ein benötigter Wert es ist und wo es keine endliche Zahl ist; where sieht nur auf den gewählten Wert, und fill und is_nodata sehen NoData. Nur die Kanäle, die der Ausdruck verwendet, werden gelesen. Eine Klassenkarte, deren Werte ausgewählt oder geändert werden, behält ihre Namen und Farben.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Rasters on other grids are brought to the grid that is chosen; by default all must be on one.</source>
            <extracomment>help</extracomment>
            <translation>Raster auf anderen Gittern werden auf das gewählte Gitter gebracht; standardmäßig müssen alle auf einem liegen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The rasters; all their bands can be used. A band set counts as one.</source>
            <extracomment>help of input</extracomment>
            <translation>Die Raster; alle ihre Kanäle können verwendet werden. Ein Kanalsatz zählt als eines.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Expression</source>
            <extracomment>label of expression</extracomment>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One or more lines, such as (nir - red) / (nir + red).</source>
            <extracomment>help of expression</extracomment>
            <translation>Eine oder mehrere Zeilen, etwa (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of the output</source>
            <extracomment>label of grid</extracomment>
            <translation>Gitter der Ausgabe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The raster whose pixels the output has; rasters on other grids are brought to it. By default all must be on one grid.</source>
            <extracomment>help of grid</extracomment>
            <translation>Das Raster, dessen Pixel die Ausgabe hat; Raster auf anderen Gittern werden darauf gebracht. Standardmäßig müssen alle auf einem Gitter liegen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All are on one grid</source>
            <extracomment>option same of grid</extracomment>
            <translation>Alle liegen auf einem Gitter</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the first raster</source>
            <extracomment>option first of grid</extracomment>
            <translation>Das des ersten Rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the smallest pixels</source>
            <extracomment>option finest of grid</extracomment>
            <translation>Das mit den kleinsten Pixeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the largest pixels</source>
            <extracomment>option coarsest of grid</extracomment>
            <translation>Das mit den größten Pixeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Resampling</source>
            <extracomment>label of resampling</extracomment>
            <translation>Resampling</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>How values are taken from pixels of another size or place, by GDAL's methods. Nearest neighbour, mode, minimum, maximum, median and quartiles give values that occur in the input, exactly, and suit classes; the others compute new values as floating point.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Wie Werte aus Pixeln anderer Größe oder Lage genommen werden, nach den Verfahren von GDAL. Nächster Nachbar, Modus, Minimum, Maximum, Median und Quartile geben Werte, die in der Eingabe vorkommen, exakt, und eignen sich für Klassen; die anderen berechnen neue Werte als Gleitkommazahlen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Nearest neighbour</source>
            <extracomment>option nearest of resampling</extracomment>
            <translation>Nächster Nachbar</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Bilinear</source>
            <extracomment>option bilinear of resampling</extracomment>
            <translation>Bilinear</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic</source>
            <extracomment>option cubic of resampling</extracomment>
            <translation>Kubisch</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic spline</source>
            <extracomment>option cubicspline of resampling</extracomment>
            <translation>Kubischer Spline</translation>
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
            <translation>Durchschnitt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Root mean square</source>
            <extracomment>option rms of resampling</extracomment>
            <translation>Quadratisches Mittel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Mode</source>
            <extracomment>option mode of resampling</extracomment>
            <translation>Modus</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Maximum</source>
            <extracomment>option max of resampling</extracomment>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Minimum</source>
            <extracomment>option min of resampling</extracomment>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Median</source>
            <extracomment>option med of resampling</extracomment>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>First quartile</source>
            <extracomment>option q1 of resampling</extracomment>
            <translation>Erstes Quartil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Third quartile</source>
            <extracomment>option q3 of resampling</extracomment>
            <translation>Drittes Quartil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Sum</source>
            <extracomment>option sum of resampling</extracomment>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData in statistics</source>
            <extracomment>label of nodata_in_statistics</extracomment>
            <translation>NoData in Statistiken</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where a statistic of several values of a pixel, as in mean(b*), is NoData; where only all are, those that are NoData are left out.</source>
            <extracomment>help of nodata_in_statistics</extracomment>
            <translation>Wo eine Statistik mehrerer Werte eines Pixels, etwa mean(b*), NoData ist; wo sie es nur ist, wenn alle es sind, werden die NoData-Werte ausgelassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where any value is NoData</source>
            <extracomment>option any of nodata_in_statistics</extracomment>
            <translation>Wo irgendein Wert NoData ist</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where all values are NoData</source>
            <extracomment>option all of nodata_in_statistics</extracomment>
            <translation>Wo alle Werte NoData sind</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Names of the rasters</source>
            <extracomment>label of names</extracomment>
            <translation>Namen der Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What the expression calls them, in their order; by default the names of the layers, and elsewhere of the files.</source>
            <extracomment>help of names</extracomment>
            <translation>Wie der Ausdruck sie nennt, in ihrer Reihenfolge; standardmäßig die Namen der Layer und sonst der Dateien.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Current band set</source>
            <extracomment>label of bandset_number</extracomment>
            <translation>Aktueller Kanalsatz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The place of the raster or band set that "bandset#b1" and roles mean; by default the first, or all together where each has one band.</source>
            <extracomment>help of bandset_number</extracomment>
            <translation>Die Stelle des Rasters oder Kanalsatzes, den "bandset#b1" und Rollen meinen; standardmäßig der erste, oder alle zusammen, wo jedes einen Kanal hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData numbers count</source>
            <extracomment>label of nodata_as_value</extracomment>
            <translation>NoData-Zahlen zählen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Takes the numbers under NoData as values.</source>
            <extracomment>help of nodata_as_value</extracomment>
            <translation>Nimmt die Zahlen unter NoData als Werte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Further NoData value</source>
            <extracomment>label of extra_nodata</extracomment>
            <translation>Weiterer NoData-Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>A stored number that means NoData in all rasters besides their own.</source>
            <extracomment>help of extra_nodata</extracomment>
            <translation>Eine gespeicherte Zahl, die in allen Rastern neben ihrer eigenen NoData bedeutet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of another raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Gitter eines anderen Rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Gives the grid of the output, in place of one of the rasters.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Gibt das Gitter der Ausgabe, anstelle eines der Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Size of the pixels</source>
            <extracomment>label of resolution</extracomment>
            <translation>Größe der Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Width and height of the pixels of the output, or one number for both; by default those of the chosen grid.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Breite und Höhe der Pixel der Ausgabe, oder eine Zahl für beide; standardmäßig die des gewählten Gitters.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>units of the coordinate system</source>
            <extracomment>unit of resolution</extracomment>
            <translation>Einheiten des Koordinatensystems</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Ground covered</source>
            <extracomment>label of coverage</extracomment>
            <translation>Abgedeckter Bereich</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The ground that the output covers where rasters are brought to one grid: that of the raster that gives the grid, all that any raster covers, or what all of them cover.</source>
            <extracomment>help of coverage</extracomment>
            <translation>Der Bereich, den die Ausgabe abdeckt, wenn Raster auf ein Gitter gebracht werden: der des Rasters, das das Gitter gibt, alles, was irgendein Raster abdeckt, oder was alle abdecken.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the raster that gives the grid</source>
            <extracomment>option grid of coverage</extracomment>
            <translation>Der des Rasters, das das Gitter gibt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All that any raster covers</source>
            <extracomment>option union of coverage</extracomment>
            <translation>Alles, was irgendein Raster abdeckt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What all rasters cover</source>
            <extracomment>option intersection of coverage</extracomment>
            <translation>Was alle Raster abdecken</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Extent</source>
            <extracomment>label of extent</extracomment>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The output is cut to this extent, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>Die Ausgabe wird auf diese Ausdehnung zugeschnitten, nach außen auf ganze Pixel gerundet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One pixel</source>
            <extracomment>label of point</extracomment>
            <translation>Ein Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes only the pixel that this point lies in.</source>
            <extracomment>help of point</extracomment>
            <translation>Berechnet nur das Pixel, in dem dieser Punkt liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Output type</source>
            <extracomment>label of output_type</extracomment>
            <translation>Ausgabetyp</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Type of the numbers of the output; automatic is the smallest that holds them.</source>
            <extracomment>help of output_type</extracomment>
            <translation>Typ der Zahlen der Ausgabe; automatisch ist der kleinste, der sie fasst.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Automatic</source>
            <extracomment>option automatic of output_type</extracomment>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Byte (8 bits unsigned)</source>
            <extracomment>option uint8 of output_type</extracomment>
            <translation>Byte (8 Bit ohne Vorzeichen)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits signed</source>
            <extracomment>option int16 of output_type</extracomment>
            <translation>16 Bit mit Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits unsigned</source>
            <extracomment>option uint16 of output_type</extracomment>
            <translation>16 Bit ohne Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits signed</source>
            <extracomment>option int32 of output_type</extracomment>
            <translation>32 Bit mit Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits unsigned</source>
            <extracomment>option uint32 of output_type</extracomment>
            <translation>32 Bit ohne Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits signed</source>
            <extracomment>option int64 of output_type</extracomment>
            <translation>64 Bit mit Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits unsigned</source>
            <extracomment>option uint64 of output_type</extracomment>
            <translation>64 Bit ohne Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits floating point</source>
            <extracomment>option float32 of output_type</extracomment>
            <translation>Gleitkomma mit 32 Bit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits floating point</source>
            <extracomment>option float64 of output_type</extracomment>
            <translation>Gleitkomma mit 64 Bit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData value</source>
            <extracomment>label of nodata_value</extracomment>
            <translation>NoData-Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The number that means NoData in the output; by default that of the input where no result can be it, otherwise another.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Die Zahl, die in der Ausgabe NoData bedeutet; standardmäßig die der Eingabe, wenn kein Ergebnis sie sein kann, sonst eine andere.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Scale</source>
            <extracomment>label of output_scale</extracomment>
            <translation>Skalierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Stored number = (value - offset) / scale, rounded.</source>
            <extracomment>help of output_scale</extracomment>
            <translation>Gespeicherte Zahl = (Wert - Versatz) / Skalierung, gerundet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Offset</source>
            <extracomment>label of output_offset</extracomment>
            <translation>Versatz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Result</source>
            <extracomment>label of output</extracomment>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Raster with a band for each result.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jedes Ergebnis.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder of results</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Ordner der Ergebnisse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder that receives each result as a raster of its own type, under its name.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Ordner, der jedes Ergebnis als Raster seines eigenen Typs unter seinem Namen erhält.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lowest value of the first result</source>
            <extracomment>label of the result minimum</extracomment>
            <translation>Kleinster Wert des ersten Ergebnisses</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Highest value of the first result</source>
            <extracomment>label of the result maximum</extracomment>
            <translation>Größter Wert des ersten Ergebnisses</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Pixels of the first result with a value</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Pixel des ersten Ergebnisses mit einem Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The language of expressions</source>
            <extracomment>title of a page</extracomment>
            <translation>Die Sprache der Ausdrücke</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster calculator</source>
            <extracomment>search word</extracomment>
            <translation>Rasterrechner</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>map algebra</source>
            <extracomment>search word</extracomment>
            <translation>Kartenalgebra</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>band math</source>
            <extracomment>search word</extracomment>
            <translation>Kanalarithmetik</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>expression</source>
            <extracomment>search word</extracomment>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster algebra</source>
            <extracomment>search word</extracomment>
            <translation>Rasteralgebra</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>index</source>
            <extracomment>search word</extracomment>
            <translation>Index</translation>
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
            <translation>Kanalklassifikation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Classifies rasters by training polygons or points, a catalogue of signatures, or a saved model.</source>
            <extracomment>summary</extracomment>
            <translation>Klassifiziert Raster nach Trainingspolygonen oder -punkten, einem Katalog von Signaturen oder einem gespeicherten Modell.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The pixels whose centre lies in the training features give each class a signature: mean and covariance of the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of the file are applied first, so distances and thresholds are in physical units. On a tie the class with the lowest number wins.</source>
            <extracomment>help</extracomment>
            <translation>Die Pixel, deren Mittelpunkt in den Trainingsobjekten liegt, geben jeder Klasse eine Signatur: Mittelwert und Kovarianz der Kanäle. Jedes Pixel erhält dann die Klasse mit der kleinsten euklidischen Distanz zum Mittelwert, mit der größten Wahrscheinlichkeit unter einer Normalverteilung (Maximum Likelihood) oder mit dem kleinsten spektralen Winkel. Ein Pixel in Objekten mehrerer Klassen trainiert keine; ein Objekt, das keinen Pixelmittelpunkt enthält, wird mit einer Warnung ausgelassen. Ein Pixel, das in einem Kanal NoData ist, bleibt NoData. Die Klasse 0 erhalten Pixel, die den Schwellenwert nicht einhalten. Skalierung und Versatz der Datei werden zuerst angewandt, Distanzen und Schwellenwerte gelten also in physikalischen Einheiten. Bei Gleichstand gewinnt die Klasse mit der niedrigsten Nummer.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A catalogue of signatures may stand in place of the training areas; of its signatures those that are selected count. A class may have several, and the best single one wins for it. Their bands are found in the rasters by name, else by wavelength, else by role, else by order with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Ein Katalog von Signaturen kann an die Stelle der Trainingsgebiete treten; von seinen Signaturen zählen die ausgewählten. Eine Klasse darf mehrere haben, und die beste einzelne entscheidet für sie. Ihre Kanäle werden in den Rastern nach dem Namen gesucht, sonst nach der Wellenlänge, sonst nach der Rolle, sonst nach der Reihenfolge mit einer Warnung.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The other methods learn from up to a number of pixels of each class, as the training tool of the method does, and give the map that classify makes of its model. Their training tools have further settings. Random forest, support vector machine, neural network and gradient boosting are trained by scikit-learn; a saved model is applied without it.</source>
            <extracomment>help</extracomment>
            <translation>Die anderen Verfahren lernen von bis zu einer bestimmten Zahl von Pixeln jeder Klasse, wie das Trainingswerkzeug des Verfahrens, und geben die Karte, die „Klassifizieren“ aus dessen Modell macht. Ihre Trainingswerkzeuge haben weitere Einstellungen. Random Forest, Support Vector Machine, neuronales Netz und Gradient Boosting werden mit scikit-learn trainiert; ein gespeichertes Modell wird ohne es angewandt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>With folds, the training is validated, by training features, by single pixels and, if asked for, in space; the report tells them all. These are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>Mit Teilen wird das Training validiert, nach Trainingsobjekten, nach einzelnen Pixeln und, wenn gewünscht, räumlich; der Bericht nennt sie alle. Das sind Zahlen allein der Trainingsobjekte; die Genauigkeit einer Karte wird mit einer unabhängigen Stichprobe beurteilt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order, or those of the catalogue or model.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Raster mit mehreren Kanälen, oder mehrere Raster auf einem Gitter; alle Kanäle werden der Reihe nach genommen, oder die des Katalogs oder Modells.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the class: whole numbers other than 0, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Feld mit der Klasse: ganze Zahlen außer 0, oder Namen, die in alphabetischer Reihenfolge von 1 an nummeriert werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Feld mit dem Klassennamen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the class.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Feld mit dem Namen der Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Feld mit der Klassenfarbe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the colour of the class on the map, as #rrggbb; a macroclass takes that of its first class.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Feld mit der Farbe der Klasse auf der Karte, als #rrggbb; eine Makroklasse erhält die ihrer ersten Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass field</source>
            <extracomment>label of macroclass_field</extracomment>
            <translation>Makroklassenfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the number of the macroclass that the class belongs to.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Feld mit der Nummer der Makroklasse, zu der die Klasse gehört.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass name field</source>
            <extracomment>label of macroclass_name_field</extracomment>
            <translation>Feld mit dem Makroklassennamen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the macroclass.</source>
            <extracomment>help of macroclass_name_field</extracomment>
            <translation>Feld mit dem Namen der Makroklasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Label by macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Nach Makroklasse beschriften</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the macroclass of the winning class instead of the class. Methods that know no signatures learn the macroclasses themselves.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Schreibt die Makroklasse der siegreichen Klasse anstelle der Klasse. Verfahren, die keine Signaturen kennen, lernen die Makroklassen selbst.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Signaturkatalog</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas, for the first three methods: signatures of the classes, from the signatures tool or any spectral library that the import reads.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>Anstelle von Trainingsgebieten, für die ersten drei Verfahren: Signaturen der Klassen, aus dem Werkzeug der Signaturen oder einer Spektralbibliothek, die der Import liest.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Saved model</source>
            <extracomment>label of model</extracomment>
            <translation>Gespeichertes Modell</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas: a model file that this tool or a training tool has written. It has its own method and settings.</source>
            <extracomment>help of model</extracomment>
            <translation>Anstelle von Trainingsgebieten: eine Modelldatei, die dieses Werkzeug oder ein Trainingswerkzeug geschrieben hat. Sie hat ihr eigenes Verfahren und eigene Einstellungen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Method</source>
            <extracomment>label of method</extracomment>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How the class of a pixel is found.</source>
            <extracomment>help of method</extracomment>
            <translation>Wie die Klasse eines Pixels bestimmt wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance</source>
            <extracomment>option minimum_distance of method</extracomment>
            <translation>Minimum Distance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Maximum likelihood</source>
            <extracomment>option maximum_likelihood of method</extracomment>
            <translation>Maximum Likelihood</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Spectral angle mapping</source>
            <extracomment>option spectral_angle of method</extracomment>
            <translation>Spektraler Winkel (SAM)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest</source>
            <extracomment>option random_forest of method</extracomment>
            <translation>Random Forest</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine</source>
            <extracomment>option support_vector_machine of method</extracomment>
            <translation>Support Vector Machine</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network</source>
            <extracomment>option multilayer_perceptron of method</extracomment>
            <translation>Neuronales Netz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours</source>
            <extracomment>option nearest_neighbours of method</extracomment>
            <translation>Nächste Nachbarn</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Gradient boosting</source>
            <extracomment>option gradient_boosting of method</extracomment>
            <translation>Gradient Boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold</source>
            <extracomment>label of threshold</extracomment>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance: the largest distance that is still classified. Spectral angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still classified. A pixel exactly at the threshold is classified.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Minimum Distance: die größte Distanz, die noch klassifiziert wird. Spektraler Winkel: der größte Winkel in Grad. Maximum Likelihood: der Anteil in Prozent der eigenen Pixel jeder Klasse, der an ihrem Rand ausgelassen wird. Alle anderen: die kleinste Wahrscheinlichkeit, 0 bis 1, die noch klassifiziert wird. Ein Pixel genau auf dem Schwellenwert wird klassifiziert.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold field</source>
            <extracomment>label of threshold_field</extracomment>
            <translation>Schwellenwertfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with a threshold for each class, in place of one for all; empty is none. For the first three methods.</source>
            <extracomment>help of threshold_field</extracomment>
            <translation>Feld mit einem Schwellenwert je Klasse, anstelle eines einzigen für alle; leer bedeutet keiner. Für die ersten drei Verfahren.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Thresholds of the catalogue</source>
            <extracomment>label of catalogue_thresholds</extracomment>
            <translation>Schwellenwerte des Katalogs</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes for each class the threshold that its signature in the catalogue has for the method, in place of one for all.</source>
            <extracomment>help of catalogue_thresholds</extracomment>
            <translation>Nimmt für jede Klasse den Schwellenwert, den ihre Signatur im Katalog für das Verfahren hat, anstelle eines einzigen für alle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Prior probabilities</source>
            <extracomment>label of priors</extracomment>
            <translation>A-priori-Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>For maximum likelihood: class=weight for every class, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Für Maximum Likelihood: Klasse=Gewicht für jede Klasse, etwa 1=0.2, 2=0.5, 3=0.3; sie werden auf die Summe 1 skaliert. Ohne Angabe sind alle Klassen gleich wahrscheinlich.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Random Forest: Anzahl der Bäume</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many trees; with one against the rest, of each class.</source>
            <extracomment>help of trees</extracomment>
            <translation>Wie viele Bäume; bei eine gegen den Rest je Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>trees</source>
            <extracomment>unit of trees</extracomment>
            <translation>Bäume</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Random Forest: Kanäle je Teilung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many bands are drawn for a split; left out, the square root of their number.</source>
            <extracomment>help of bands_per_split</extracomment>
            <translation>Wie viele Kanäle für eine Teilung gezogen werden; ohne Angabe die Quadratwurzel ihrer Zahl.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>bands</source>
            <extracomment>unit of bands_per_split</extracomment>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Random Forest: kleinster zu teilender Knoten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A node with fewer training pixels is a leaf.</source>
            <extracomment>help of min_samples_split</extracomment>
            <translation>Ein Knoten mit weniger Trainingspixeln ist ein Blatt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: one against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Random Forest: eine gegen den Rest</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Grows a forest for each class against all others.</source>
            <extracomment>help of one_vs_rest</extracomment>
            <translation>Lässt für jede Klasse einen Wald gegen alle anderen wachsen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Support Vector Machine: Kosten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The C: what a training pixel on the wrong side of the border costs. A large one fits the training pixels closely.</source>
            <extracomment>help of cost</extracomment>
            <translation>Das C: was ein Trainingspixel auf der falschen Seite der Grenze kostet. Ein großes passt sich den Trainingspixeln eng an.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Support Vector Machine: Kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The shape of the borders.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Die Form der Grenzen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Radial basis function</source>
            <extracomment>option rbf of kernel</extracomment>
            <translation>Radiale Basisfunktion</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear</source>
            <extracomment>option linear of kernel</extracomment>
            <translation>Linear</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Polynomial</source>
            <extracomment>option polynomial of kernel</extracomment>
            <translation>Polynomial</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Sigmoid</source>
            <extracomment>option sigmoid of kernel</extracomment>
            <translation>Sigmoid</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>Support Vector Machine: Gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How fast the influence of a training pixel fades; left out, 1 / (number of bands x variance of all values).</source>
            <extracomment>help of gamma</extracomment>
            <translation>Wie schnell der Einfluss eines Trainingspixels nachlässt; ohne Angabe 1 / (Anzahl der Kanäle x Varianz aller Werte).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Neuronales Netz: verborgene Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number of units of each hidden layer, such as 100 or 50, 20.</source>
            <extracomment>help of hidden_layers</extracomment>
            <translation>Anzahl der Einheiten jeder verborgenen Schicht, etwa 100 oder 50, 20.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>units</source>
            <extracomment>unit of hidden_layers</extracomment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Neuronales Netz: Aktivierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a unit makes of its sum.</source>
            <extracomment>help of activation</extracomment>
            <translation>Was eine Einheit aus ihrer Summe macht.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Rectified linear</source>
            <extracomment>option relu of activation</extracomment>
            <translation>Gleichgerichtet linear (ReLU)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Hyperbolic tangent</source>
            <extracomment>option tanh of activation</extracomment>
            <translation>Tangens hyperbolicus</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Logistic</source>
            <extracomment>option logistic of activation</extracomment>
            <translation>Logistisch</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None</source>
            <extracomment>option identity of activation</extracomment>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Neuronales Netz: Stapel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels of one step; left out, 200.</source>
            <extracomment>help of batch</extracomment>
            <translation>Trainingspixel eines Schritts; ohne Angabe 200.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Neuronales Netz, Boosting: Strafterm</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Of the squared weights of the network, or values of the leaves: a large one gives smooth borders. Left out, 0.0001 or 0.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Der quadrierten Gewichte des Netzes, oder der Werte der Blätter: Ein großer gibt glatte Grenzen. Ohne Angabe 0.0001 oder 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Neuronales Netz, Boosting: Lernrate</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How far the first steps of the network go, or what each tree counts. Left out, 0.001 or 0.1.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Wie weit die ersten Schritte des Netzes gehen, oder was jeder Baum zählt. Ohne Angabe 0.001 oder 0.1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Neuronales Netz, Boosting: Runden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many rounds of the network at most, or of growing trees. Left out, 200 or 100.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Wie viele Runden des Netzes höchstens, oder des Wachsens von Bäumen. Ohne Angabe 200 oder 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>rounds</source>
            <extracomment>unit of rounds</extracomment>
            <translation>Runden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours: neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Nächste Nachbarn: Nachbarn</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels decide.</source>
            <extracomment>help of neighbours</extracomment>
            <translation>Wie viele Trainingspixel entscheiden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Normalisation</source>
            <extracomment>label of normalization</extracomment>
            <translation>Normalisierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range. The method needs z score where it is a support vector machine, a neural network or nearest neighbours. Trees need none and take none.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Bringt die Kanäle nach den Trainingspixeln auf eine gemeinsame Skala: Der z-Wert zieht ihren Mittelwert ab und teilt durch ihre Standardabweichung, die lineare Skalierung zieht ihr Minimum ab und teilt durch ihre Spannweite. Das Verfahren braucht den z-Wert, wo es eine Support Vector Machine, ein neuronales Netz oder nächste Nachbarn ist. Bäume brauchen keine und nehmen keine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>As the method needs</source>
            <extracomment>option automatic of normalization</extracomment>
            <translation>Wie das Verfahren es braucht</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Z score</source>
            <extracomment>option z_score of normalization</extracomment>
            <translation>z-Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear scaling</source>
            <extracomment>option linear_scaling of normalization</extracomment>
            <translation>Lineare Skalierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class weight</source>
            <extracomment>label of class_weight</extracomment>
            <translation>Klassengewicht</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of a class counts: all the same, or the less the more pixels its class has, so that all classes count the same together.</source>
            <extracomment>help of class_weight</extracomment>
            <translation>Was ein Trainingspixel einer Klasse zählt: alle gleich, oder umso weniger, je mehr Pixel seine Klasse hat, sodass alle Klassen zusammen gleich zählen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All pixels the same</source>
            <extracomment>option equal of class_weight</extracomment>
            <translation>Alle Pixel gleich</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All classes the same</source>
            <extracomment>option balanced of class_weight</extracomment>
            <translation>Alle Klassen gleich</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Weights by class</source>
            <extracomment>label of class_weights</extracomment>
            <translation>Gewichte nach Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of each class counts, in place of the choice above: class=weight for every class, such as 1=1, 2=2.5.</source>
            <extracomment>help of class_weights</extracomment>
            <translation>Was ein Trainingspixel jeder Klasse zählt, anstelle der Wahl oben: class=weight für jede Klasse, etwa 1=1, 2=2.5.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Find the best settings</source>
            <extracomment>label of find_best</extracomment>
            <translation>Beste Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Tries other values of the most important settings, and keeps those with the highest mean accuracy of the classes, cross-validated by training features. This takes many times as long.</source>
            <extracomment>help of find_best</extracomment>
            <translation>Probiert andere Werte der wichtigsten Einstellungen und behält die mit der höchsten mittleren Genauigkeit der Klassen, kreuzvalidiert nach Trainingsobjekten. Das dauert um ein Vielfaches länger.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels of a class are taken at most, drawn at random. Left out, all for the first three methods, 2000 for support vector machine and nearest neighbours, and 10000 for the others.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Wie viele Trainingspixel einer Klasse höchstens genommen werden, zufällig gezogen. Ohne Angabe alle für die ersten drei Verfahren, 2000 für Support Vector Machine und nächste Nachbarn, und 10000 für die anderen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Same number of every class</source>
            <extracomment>label of balanced</extracomment>
            <translation>Gleich viele von jeder Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes of each class as many training pixels as the smallest class has.</source>
            <extracomment>help of balanced</extracomment>
            <translation>Nimmt von jeder Klasse so viele Trainingspixel, wie die kleinste Klasse hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Trains with every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Trainiert mit jedem Pixel, das ein Polygon berührt, statt nur mit denen, deren Mittelpunkt darin liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folds of the validation</source>
            <extracomment>label of folds</extracomment>
            <translation>Teile der Validierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Into how many parts the training features are divided, each to be judged by what the others teach; 0 is no validation.</source>
            <extracomment>help of folds</extracomment>
            <translation>In wie viele Teile die Trainingsobjekte geteilt werden, von denen jeder nach dem beurteilt wird, was die anderen lehren; 0 ist keine Validierung.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Validation in space</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Räumliche Validierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Adds a validation that keeps the neighbours of a judged training feature from teaching: all features of a square block are judged together, or the training pixels near those judged are left out meanwhile. It takes half as long as the others together.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Fügt eine Validierung hinzu, in der die Nachbarn eines beurteilten Trainingsobjekts nicht lehren: Alle Objekte eines quadratischen Blocks werden zusammen beurteilt, oder die Trainingspixel nahe den beurteilten werden währenddessen ausgelassen. Sie dauert halb so lange wie die anderen zusammen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None, by training features alone</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Keine, nur nach Trainingsobjekten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach (exactly the distance teaches). Left out or 0, it is taken from the range of the variogram of the errors by training features: twice the range for blocks, the range for a buffer.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Seite der Blöcke, oder die Entfernung, ab der Trainingspixel lehren (genau in dieser Entfernung lehren sie). Ohne Angabe oder 0 wird sie der Reichweite des Variogramms der Fehler nach Trainingsobjekten entnommen: die doppelte Reichweite für Blöcke, die Reichweite für einen Puffer.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number that all random choices follow from; the same seed gives the same model.</source>
            <extracomment>help of seed</extracomment>
            <translation>Zahl, aus der alle zufälligen Entscheidungen folgen; derselbe Startwert gibt dasselbe Modell.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Train only</source>
            <extracomment>label of only_fit</extracomment>
            <translation>Nur trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the model and no map.</source>
            <extracomment>help of only_fit</extracomment>
            <translation>Schreibt das Modell und keine Karte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class raster with names and colours.</source>
            <extracomment>help of output</extracomment>
            <translation>Klassenraster mit Namen und Farben.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Confidence</source>
            <extracomment>label of output_confidence</extracomment>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Raster of the distance, the posterior probability, or the angle in degrees, of the winning class; by the other methods of its probability.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Raster mit der Distanz, der A-posteriori-Wahrscheinlichkeit oder dem Winkel in Grad der siegreichen Klasse; bei den anderen Verfahren mit ihrer Wahrscheinlichkeit.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature rasters</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Signaturraster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folder that receives a raster of distance, discriminant or angle for each class. For the first three methods.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Ordner, der für jede Klasse ein Raster mit Distanz, Diskriminante oder Winkel aufnimmt. Für die ersten drei Verfahren.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>File that keeps the model for the classify tool; it holds no code.</source>
            <extracomment>help of output_model</extracomment>
            <translation>Datei, die das Modell für das Werkzeug Klassifizieren aufbewahrt; sie enthält keinen Code.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Table of the error matrices of the validation.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle der Fehlermatrizen der Validierung.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Report</source>
            <extracomment>label of output_html</extracomment>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Page with classes, settings, validation and importance of the bands.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit Klassen, Einstellungen, Validierung und Wichtigkeit der Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Trainingspixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by training features</source>
            <extracomment>label of the result accuracy</extracomment>
            <translation>Gesamtgenauigkeit nach Trainingsobjekten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by single pixels</source>
            <extracomment>label of the result accuracy_at_random</extracomment>
            <translation>Gesamtgenauigkeit nach einzelnen Pixeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Optimism of the accuracy by single pixels</source>
            <extracomment>label of the result optimism</extracomment>
            <translation>Optimismus der Genauigkeit nach einzelnen Pixeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy in space</source>
            <extracomment>label of the result accuracy_in_space</extracomment>
            <translation>Räumliche Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Distance of the validation in space</source>
            <extracomment>label of the result distance_in_space</extracomment>
            <translation>Entfernung der räumlichen Validierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Range of the errors</source>
            <extracomment>label of the result error_range</extracomment>
            <translation>Reichweite der Fehler</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Out-of-bag accuracy</source>
            <extracomment>label of the result out_of_bag_accuracy</extracomment>
            <translation>Out-of-Bag-Genauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>land cover</source>
            <extracomment>search word</extracomment>
            <translation>Landbedeckung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>maximum likelihood</source>
            <extracomment>search word</extracomment>
            <translation>Maximum Likelihood</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>random forest</source>
            <extracomment>search word</extracomment>
            <translation>Random Forest</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>support vector machine</source>
            <extracomment>search word</extracomment>
            <translation>Support Vector Machine</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>spectral angle</source>
            <extracomment>search word</extracomment>
            <translation>spektraler Winkel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>signature</source>
            <extracomment>search word</extracomment>
            <translation>Signatur</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>training</source>
            <extracomment>search word</extracomment>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip rasters</source>
            <extracomment>title</extracomment>
            <translation>Raster zuschneiden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Cuts rasters to an extent, to polygons, or to each of several groups of polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Schneidet Raster auf eine Ausdehnung, auf Polygone oder auf jede von mehreren Gruppen von Polygonen zu.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The output lies on the pixels of the input: an extent, and the box around polygons, is snapped outward to whole pixels, and no value is resampled. Pixels whose centre lies outside all polygons become NoData, and NoData pixels stay so. Extent and polygons may be in another coordinate system; their edges are bent as it asks for. With a field, each of its values gets a raster of its own too, cut to its polygons: numbers and texts, features without a value aside. Names, units, wavelengths, scales, offsets and classes are kept, and whole numbers are exact.</source>
            <extracomment>help</extracomment>
            <translation>Die Ausgabe liegt auf den Pixeln der Eingabe: Eine Ausdehnung und der Rahmen um Polygone werden nach außen auf ganze Pixel gerundet, und kein Wert wird umgerechnet. Pixel, deren Mittelpunkt außerhalb aller Polygone liegt, werden NoData, und NoData-Pixel bleiben es. Ausdehnung und Polygone dürfen in einem anderen Koordinatensystem liegen; ihre Kanten werden gebogen, wie es dieses verlangt. Mit einem Feld erhält auch jeder seiner Werte ein eigenes Raster, auf seine Polygone zugeschnitten: Zahlen und Texte, Objekte ohne Wert ausgenommen. Namen, Einheiten, Wellenlängen, Skalierungen, Versätze und Klassen bleiben erhalten, und ganze Zahlen sind exakt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>One raster or several on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Raster oder mehrere auf einem Gitter; alle Kanäle werden verwendet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Extent to keep; with polygons too, what both hold.</source>
            <extracomment>help of extent</extracomment>
            <translation>Zu behaltende Ausdehnung; mit Polygonen zusammen das, was in beiden liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Polygons</source>
            <extracomment>label of vector</extracomment>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Layer with the polygons to keep.</source>
            <extracomment>help of vector</extracomment>
            <translation>Layer mit den zu behaltenden Polygonen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field</source>
            <extracomment>label of field</extracomment>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field whose values each get a raster in the folder.</source>
            <extracomment>help of field</extracomment>
            <translation>Feld, dessen Werte jeweils ein Raster im Ordner erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Every pixel touched</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Jedes berührte Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Keep every pixel that a polygon touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Jedes Pixel behalten, das ein Polygon berührt, nicht nur die, deren Mittelpunkt darin liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End at the polygons</source>
            <extracomment>label of crop</extracomment>
            <translation>An den Polygonen enden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End the output at the polygons; otherwise it covers the extent, or all of the input, with NoData outside them.</source>
            <extracomment>help of crop</extracomment>
            <translation>Die Ausgabe an den Polygonen enden lassen; sonst deckt sie die Ausdehnung oder die ganze Eingabe ab, mit NoData außerhalb.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The number that means NoData in the output. By default it is that of the input where its bands share one, and otherwise one that no pixel has, in a wider type where all numbers may occur. A valid pixel must not have it.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Die Zahl, die in der Ausgabe NoData bedeutet. Standardmäßig ist es die der Eingabe, wenn ihre Kanäle eine gemeinsam haben, und sonst eine, die kein Pixel hat, in einem größeren Typ, wenn alle Zahlen vorkommen können. Ein gültiges Pixel darf sie nicht haben.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip</source>
            <extracomment>label of output</extracomment>
            <translation>Zuschnitt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Raster with a band for each band of the input.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jeden Kanal der Eingabe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder by value</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Ordner nach Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder that receives a raster for each value of the field, named after raster, field and value.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Ordner, der für jeden Wert des Feldes ein Raster erhält, benannt nach Raster, Feld und Wert.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Rows</source>
            <extracomment>label of the result rows</extracomment>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Columns</source>
            <extracomment>label of the result columns</extracomment>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Grids and resampling</source>
            <extracomment>title of a page</extracomment>
            <translation>Gitter und Resampling</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>clip</source>
            <extracomment>search word</extracomment>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>crop</source>
            <extracomment>search word</extracomment>
            <translation>beschneiden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>cut</source>
            <extracomment>search word</extracomment>
            <translation>ausschneiden</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>subset</source>
            <extracomment>search word</extracomment>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>area of interest</source>
            <extracomment>search word</extracomment>
            <translation>Interessengebiet</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>mask by polygon</source>
            <extracomment>search word</extracomment>
            <translation>mit Polygon maskieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>split by field</source>
            <extracomment>search word</extracomment>
            <translation>nach Feld aufteilen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Band clustering</source>
            <extracomment>title</extracomment>
            <translation>Kanal-Clusteranalyse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds clusters of similar pixels in rasters, without training areas, and writes them as a class map.</source>
            <extracomment>summary</extracomment>
            <translation>Findet Cluster ähnlicher Pixel in Rastern, ohne Trainingsgebiete, und schreibt sie als Klassenkarte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to the mean of its pixels, until no centre moves by more than the threshold. A cluster that is left without pixels begins anew at the pixel that lies farthest from its centre. By spectral angle a centre is the direction of the mean of the spectra brought to length 1; a pixel that is zero in all bands has no angle, and becomes class 0.</source>
            <extracomment>help</extracomment>
            <translation>Jede Iteration ordnet jedes Pixel seinem nächsten Zentrum zu, dem ersten von gleich nahen, und verschiebt jedes Zentrum auf den Mittelwert seiner Pixel, bis sich kein Zentrum um mehr als den Schwellenwert verschiebt. Ein Cluster, der ohne Pixel bleibt, beginnt neu bei dem Pixel, das am weitesten von seinem Zentrum entfernt liegt. Beim spektralen Winkel ist ein Zentrum die Richtung des Mittelwerts der auf die Länge 1 gebrachten Spektren; ein Pixel, das in allen Kanälen null ist, hat keinen Winkel und wird Klasse 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>By mini-batches an iteration takes the next pixels of a random order, and a centre is the mean of all pixels so far that were sorted to it.</source>
            <extracomment>help</extracomment>
            <translation>Bei Mini-Batches nimmt eine Iteration die nächsten Pixel einer zufälligen Reihenfolge, und ein Zentrum ist der Mittelwert aller Pixel, die ihm bisher zugeordnet wurden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA first drops clusters that are too small, whose pixels go to others in the next iteration. In odd iterations, and while there are no more than half the wanted clusters, it splits those that deviate too much in a band, one standard deviation apart, if their pixels lie farther from the centre than usual, and they have more than twice the least number of pixels and two; where nothing was split it merges clusters that are too near, the nearest first. While there are no more than half the wanted clusters, place and number of the pixels do not count. In the last iteration it does neither. The root mean square of distances takes the place of their mean.</source>
            <extracomment>help</extracomment>
            <translation>ISODATA verwirft zuerst zu kleine Cluster, deren Pixel in der nächsten Iteration zu anderen kommen. In ungeraden Iterationen, und solange es höchstens die Hälfte der gewünschten Cluster gibt, teilt es die Cluster, die in einem Kanal zu stark streuen, in zwei im Abstand einer Standardabweichung, wenn ihre Pixel weiter als üblich vom Zentrum liegen und sie mehr Pixel haben als das Doppelte der Mindestzahl plus zwei; wo nichts geteilt wurde, vereinigt es zu nahe Cluster, die nächsten zuerst. Solange es höchstens die Hälfte der gewünschten Cluster gibt, zählen Lage und Zahl der Pixel nicht. In der letzten Iteration tut es beides nicht. An die Stelle des Mittelwerts der Distanzen tritt ihr quadratisches Mittel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The clusters are numbered from dark to bright, by the mean of the centre over the bands, so that another order of the bands gives the same numbers. Scale and offset of the files are applied first. A pixel that is NoData in any band takes part in nothing and stays NoData. The silhouette tells, from -1 to 1, how much nearer pixels are to their own cluster than to the next (Rousseeuw). All sums are exact, so that the map does not depend on memory or threads; pixels that fit into four tenths of the memory are kept there, others are read anew in every iteration. Where values are normalised, or compared by angle, they are kept in single precision while the clusters are found.</source>
            <extracomment>help</extracomment>
            <translation>Die Cluster sind von dunkel nach hell nummeriert, nach dem Mittelwert des Zentrums über die Kanäle, sodass eine andere Reihenfolge der Kanäle dieselben Nummern ergibt. Skalierung und Versatz der Dateien werden zuerst angewandt. Ein Pixel, das in einem Kanal NoData ist, nimmt an nichts teil und bleibt NoData. Die Silhouette sagt, von -1 bis 1, wie viel näher Pixel ihrem eigenen Cluster sind als dem nächsten (Rousseeuw). Alle Summen sind exakt, sodass die Karte nicht von Speicher oder Threads abhängt; Pixel, die in vier Zehntel des Speichers passen, werden dort behalten, andere in jeder Iteration neu gelesen. Wo Werte normalisiert oder nach dem Winkel verglichen werden, werden sie mit einfacher Genauigkeit behalten, während die Cluster ermittelt werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein mehrkanaliges Raster oder mehrere Raster auf einem Gitter; alle Kanäle werden der Reihe nach verwendet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Full k-means looks at all pixels in each iteration, by mini-batches at a few of them; ISODATA also splits, merges and drops clusters.</source>
            <extracomment>help of method</extracomment>
            <translation>Das volle k-Means betrachtet in jeder Iteration alle Pixel, mit Mini-Batches einige wenige; ISODATA teilt, vereinigt und verwirft außerdem Cluster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means</source>
            <extracomment>option k_means of method</extracomment>
            <translation>k-Means</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means by mini-batches</source>
            <extracomment>option mini_batch of method</extracomment>
            <translation>k-Means mit Mini-Batches</translation>
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
            <translation>Distanz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>What makes pixels similar: the Euclidean distance of their spectra, or the angle between them, whatever the brightness.</source>
            <extracomment>help of distance</extracomment>
            <translation>Was Pixel ähnlich macht: die euklidische Distanz ihrer Spektren, oder der Winkel zwischen ihnen, gleich wie hell sie sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Euclidean distance</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Euklidische Distanz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Spectral angle</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Spektraler Winkel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters</source>
            <extracomment>label of clusters</extracomment>
            <translation>Anzahl der Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many clusters are found; for ISODATA, how many are striven for.</source>
            <extracomment>help of clusters</extracomment>
            <translation>Wie viele Cluster ermittelt werden; bei ISODATA, wie viele angestrebt werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>clusters</source>
            <extracomment>unit of clusters</extracomment>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>First centres</source>
            <extracomment>label of seeds</extracomment>
            <translation>Erste Zentren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels drawn at random; pixels far from each other, drawn by k-means++; the middles of equal parts of the range of every band; or from the mean less one standard deviation to the mean and one.</source>
            <extracomment>help of seeds</extracomment>
            <translation>Zufällig gezogene Pixel; weit voneinander entfernte Pixel, mit k-Means++ gezogen; die Mitten gleicher Teile der Spannweite jedes Kanals; oder vom Mittelwert minus einer Standardabweichung bis zum Mittelwert plus einer.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Random pixels</source>
            <extracomment>option random of seeds</extracomment>
            <translation>Zufällige Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means++</source>
            <extracomment>option plus_plus of seeds</extracomment>
            <translation>k-Means++</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Range of the bands</source>
            <extracomment>option band_mean of seeds</extracomment>
            <translation>Spannweite der Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean and standard deviation</source>
            <extracomment>option standard_deviation of seeds</extracomment>
            <translation>Mittelwert und Standardabweichung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of iterations</source>
            <extracomment>label of max_iterations</extracomment>
            <translation>Größte Zahl von Iterationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How often pixels are sorted to the centres, and the centres moved, at most.</source>
            <extracomment>help of max_iterations</extracomment>
            <translation>Wie oft Pixel den Zentren zugeordnet und die Zentren verschoben werden, höchstens.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>iterations</source>
            <extracomment>unit of max_iterations</extracomment>
            <translation>Iterationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Ends when no centre moves by more than this; exactly this ends too. In the unit of the values (of normalised values, if they are), for the spectral angle in degrees. By default a hundredth of the standard deviation over all bands, the root of their mean variance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Endet, wenn sich kein Zentrum um mehr verschiebt; genau dieser Wert beendet auch. In der Einheit der Werte (der normalisierten Werte, wenn sie es sind), beim spektralen Winkel in Grad. Vorgabe ist ein Hundertstel der Standardabweichung über alle Kanäle, der Wurzel aus ihrer mittleren Varianz.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Brings the bands to a common scale by all valid pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Bringt die Kanäle nach allen gültigen Pixeln auf eine gemeinsame Skala: Der z-Wert zieht ihren Mittelwert ab und teilt durch ihre Standardabweichung, die lineare Skalierung zieht ihr Minimum ab und teilt durch ihre Spannweite.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Given centres</source>
            <extracomment>label of signatures</extracomment>
            <translation>Gegebene Zentren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads, whose values are the first centres: a cluster for each, numbered in their order but for ISODATA.</source>
            <extracomment>help of signatures</extracomment>
            <translation>Katalog von Signaturen, oder eine Spektralbibliothek, die der Import liest, deren Werte die ersten Zentren sind: ein Cluster für jede, nach ihrer Reihenfolge nummeriert, außer bei ISODATA.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Typed centres</source>
            <extracomment>label of centres</extracomment>
            <translation>Eingegebene Zentren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The first centres in place of a catalogue: a line for each cluster, with a value for each band.</source>
            <extracomment>help of centres</extracomment>
            <translation>Die ersten Zentren anstelle eines Katalogs: eine Zeile für jeden Cluster, mit einem Wert für jeden Kanal.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels to find clusters with</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Pixel zum Ermitteln der Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds the clusters with so many pixels, drawn at random, instead of all; each pixel of the map then gets the nearest centre.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Ermittelt die Cluster mit so vielen Pixeln, zufällig gezogen, anstelle aller; jedes Pixel der Karte erhält dann das nächste Zentrum.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of a mini-batch</source>
            <extracomment>label of batch_size</extracomment>
            <translation>Pixel eines Mini-Batches</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pixels each iteration by mini-batches looks at.</source>
            <extracomment>help of batch_size</extracomment>
            <translation>Wie viele Pixel jede Iteration mit Mini-Batches betrachtet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Least size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Mindestgröße</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA drops clusters with fewer pixels; one of exactly this size stays.</source>
            <extracomment>help of min_size</extracomment>
            <translation>ISODATA verwirft Cluster mit weniger Pixeln; einer von genau dieser Größe bleibt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Largest standard deviation</source>
            <extracomment>label of max_deviation</extracomment>
            <translation>Größte Standardabweichung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits clusters of which a band deviates by more; exactly this is not split. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of max_deviation</extracomment>
            <translation>ISODATA teilt Cluster, von denen ein Kanal stärker streut; genau dieser Wert wird nicht geteilt. In der Einheit des Schwellenwerts; Vorgabe ist die Hälfte der größten Standardabweichung, die ein Kanal über alle Pixel hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance to merge</source>
            <extracomment>label of merge_distance</extracomment>
            <translation>Distanz zum Vereinigen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA merges two clusters whose centres are nearer; exactly this is not merged. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of merge_distance</extracomment>
            <translation>ISODATA vereinigt zwei Cluster, deren Zentren näher beieinander liegen; genau diese Distanz wird nicht vereinigt. In der Einheit des Schwellenwerts; Vorgabe ist die Hälfte der größten Standardabweichung, die ein Kanal über alle Pixel hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Merges in an iteration</source>
            <extracomment>label of max_merges</extracomment>
            <translation>Vereinigungen in einer Iteration</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pairs of clusters ISODATA merges in one iteration at most.</source>
            <extracomment>help of max_merges</extracomment>
            <translation>Wie viele Paare von Clustern ISODATA in einer Iteration höchstens vereinigt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>pairs</source>
            <extracomment>unit of max_merges</extracomment>
            <translation>Paare</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of clusters</source>
            <extracomment>label of max_clusters</extracomment>
            <translation>Größte Anzahl von Clustern</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits no clusters beyond this number; by default twice the number striven for.</source>
            <extracomment>help of max_clusters</extracomment>
            <translation>ISODATA teilt keine Cluster über diese Anzahl hinaus; Vorgabe ist das Doppelte der angestrebten Anzahl.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of the silhouette</source>
            <extracomment>label of silhouette_pixels</extracomment>
            <translation>Pixel der Silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>With how many pixels, drawn at random, the silhouette is computed; 0 is none.</source>
            <extracomment>help of silhouette_pixels</extracomment>
            <translation>Mit wie vielen Pixeln, zufällig gezogen, die Silhouette berechnet wird; 0 ist keine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers to compare</source>
            <extracomment>label of numbers</extracomment>
            <translation>Zu vergleichende Anzahlen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers of clusters for the table that compares them: each by k-means from k-means++ seeds, with up to 10000 pixels drawn at random. The map has the number asked for above all the same.</source>
            <extracomment>help of numbers</extracomment>
            <translation>Anzahlen von Clustern für die Tabelle, die sie vergleicht: jede mit k-Means ab k-Means++-Zentren, mit bis zu 10000 zufällig gezogenen Pixeln. Die Karte hat trotzdem die oben verlangte Anzahl.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number that all random choices follow from; the same seed gives the same map.</source>
            <extracomment>help of seed</extracomment>
            <translation>Zahl, aus der alle zufälligen Entscheidungen folgen; derselbe Startwert gibt dieselbe Karte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clusters</source>
            <extracomment>label of output</extracomment>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Raster of the distance of each pixel to the centre of its cluster, or of the angle in degrees.</source>
            <extracomment>help of output_distance</extracomment>
            <translation>Raster der Distanz jedes Pixels zum Zentrum seines Clusters, oder des Winkels in Grad.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Katalog</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of the signatures of the clusters on the map: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Katalog der Signaturen der Cluster auf der Karte: .json enthält alles, .csv alles außer den Kovarianzen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>File that keeps the centres as a model, with which the classify tool gives the same map.</source>
            <extracomment>help of output_model</extracomment>
            <translation>Datei, die die Zentren als Modell aufbewahrt, mit dem das Werkzeug „Klassifizieren“ dieselbe Karte gibt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of clusters</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabelle der Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each cluster its pixels on the map, the nearest other cluster and its distance, and the mean silhouette.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Für jeden Cluster seine Pixel auf der Karte, der nächste andere Cluster und dessen Distanz, und die mittlere Silhouette.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of iterations</source>
            <extracomment>label of output_iterations</extracomment>
            <translation>Tabelle der Iterationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each iteration the number of clusters, the pixels that moved to another, the longest way of a centre, the sum of squared distances, and what was begun anew, dropped, split or merged.</source>
            <extracomment>help of output_iterations</extracomment>
            <translation>Für jede Iteration die Anzahl der Cluster, die Pixel, die zu einem anderen wechselten, der längste Weg eines Zentrums, die Summe der quadrierten Distanzen, und was neu begonnen, verworfen, geteilt oder vereinigt wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparison of numbers</source>
            <extracomment>label of output_comparison</extracomment>
            <translation>Vergleich der Anzahlen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each number of clusters to compare the sum of squared distances, the percentage of all that the clusters explain, the ratio of Calinski and Harabasz, and the mean silhouette.</source>
            <extracomment>help of output_comparison</extracomment>
            <translation>Für jede zu vergleichende Anzahl von Clustern die Summe der quadrierten Distanzen, der Prozentsatz des Ganzen, den die Cluster erklären, das Verhältnis nach Calinski und Harabasz, und die mittlere Silhouette.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters found</source>
            <extracomment>label of the result clusters_found</extracomment>
            <translation>Anzahl der ermittelten Cluster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Iterations</source>
            <extracomment>label of the result iterations_done</extracomment>
            <translation>Iterationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Longest way of a centre in the last iteration</source>
            <extracomment>label of the result last_shift</extracomment>
            <translation>Längster Weg eines Zentrums in der letzten Iteration</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Sum of squared distances to the centres</source>
            <extracomment>label of the result inertia</extracomment>
            <translation>Summe der quadrierten Distanzen zu den Zentren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean silhouette</source>
            <extracomment>label of the result silhouette</extracomment>
            <translation>Mittlere Silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustered pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel in Clustern</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustering</source>
            <extracomment>title of a page</extracomment>
            <translation>Clusteranalyse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>unsupervised classification</source>
            <extracomment>search word</extracomment>
            <translation>unüberwachte Klassifikation</translation>
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
            <translation>Mini-Batch</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>segmentation</source>
            <extracomment>search word</extracomment>
            <translation>Segmentierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>silhouette</source>
            <extracomment>search word</extracomment>
            <translation>Silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combine classes</source>
            <extracomment>title</extracomment>
            <translation>Klassen kombinieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Numbers the combinations of the values of several rasters and gives their pixels and area.</source>
            <extracomment>summary</extracomment>
            <translation>Nummeriert die Kombinationen der Werte mehrerer Raster und gibt ihre Pixel und Fläche an.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Every combination of values that occurs at a pixel of all bands gets a number, from 1, in ascending order of the values: those of the first band first, then those of the second, and so on. Any number of bands of any type is told apart exactly. A pixel that is NoData in any band is NoData in the result and not counted. The table has a row for each combination: its number, its values, its pixels and its area in squared units of the coordinate system; in degrees areas are geodesic and in square metres. Class names make up the legend of the result, and further columns of the table. A scale and an offset in a file are applied to the values of the table.</source>
            <extracomment>help</extracomment>
            <translation>Jede Kombination von Werten, die an einem Pixel aller Kanäle vorkommt, erhält eine Nummer, ab 1, in aufsteigender Reihenfolge der Werte: zuerst die des ersten Kanals, dann die des zweiten und so weiter. Beliebig viele Kanäle beliebigen Typs werden exakt unterschieden. Ein Pixel, das in einem Kanal NoData ist, ist im Ergebnis NoData und wird nicht gezählt. Die Tabelle hat eine Zeile für jede Kombination: ihre Nummer, ihre Werte, ihre Pixel und ihre Fläche in Einheiten des Koordinatensystems im Quadrat; in Grad sind Flächen geodätisch und in Quadratmetern. Klassennamen bilden die Legende des Ergebnisses und weitere Spalten der Tabelle. Eine Skalierung und ein Versatz in einer Datei werden auf die Werte der Tabelle angewandt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Several rasters on one grid, or one; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Mehrere Raster auf einem Gitter, oder eines; alle Kanäle werden der Reihe nach genommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Ignored value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Ignorierter Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A pixel that has this value in any band is left out, as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Ein Pixel, das diesen Wert in einem Kanal hat, wird ausgelassen, wie NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Names of the bands</source>
            <extracomment>label of names</extracomment>
            <translation>Namen der Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A name for each band, as the columns of the table are to be called; left out, they are the bands' own.</source>
            <extracomment>help of names</extracomment>
            <translation>Ein Name für jeden Kanal, wie die Spalten der Tabelle heißen sollen; ohne Angabe die eigenen der Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Name</source>
            <extracomment>column of names</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Only this part of the rasters is read, enlarged to whole pixels, as if nothing lay around it.</source>
            <extracomment>help of extent</extracomment>
            <translation>Nur dieser Teil der Raster wird gelesen, auf ganze Pixel vergrößert, als läge nichts darum herum.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combinations</source>
            <extracomment>label of output</extracomment>
            <translation>Kombinationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Raster with the number of the combination.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit der Nummer der Kombination.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combination table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Kombinationstabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Table with a row for each combination.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle mit einer Zeile für jede Kombination.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Number of combinations</source>
            <extracomment>label of the result combinations</extracomment>
            <translation>Anzahl der Kombinationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counted pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Gezählte Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>combine</source>
            <extracomment>search word</extracomment>
            <translation>kombinieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>cross tabulation</source>
            <extracomment>search word</extracomment>
            <translation>Kreuztabellierung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>overlay</source>
            <extracomment>search word</extracomment>
            <translation>Überlagerung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>unique combinations</source>
            <extracomment>search word</extracomment>
            <translation>eindeutige Kombinationen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>land cover change</source>
            <extracomment>search word</extracomment>
            <translation>Landbedeckungsänderung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>transition</source>
            <extracomment>search word</extracomment>
            <translation>Übergang</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilate classes</source>
            <extracomment>title</extracomment>
            <translation>Klassen dilatieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Lets the pixels of chosen values grow over the pixels around them.</source>
            <extracomment>summary</extracomment>
            <translation>Lässt die Pixel ausgewählter Werte über die Pixel um sie herum wachsen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>A pixel takes a chosen value when a pixel of that value lies within the square or the disk around it. Chosen values do not grow over one another; where several of them reach a pixel, the one that stands last in the list wins. Every band is treated on its own, and what lies beyond the edge of the raster counts for nothing. NoData pixels do not grow and stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Ein Pixel nimmt einen ausgewählten Wert an, wenn ein Pixel mit diesem Wert im Quadrat oder in der Scheibe um es herum liegt. Ausgewählte Werte wachsen nicht übereinander; wo mehrere ein Pixel erreichen, gewinnt der in der Liste letzte. Jeder Kanal wird für sich behandelt, und was jenseits des Rasterrandes liegt, zählt nicht. NoData-Pixel wachsen nicht und bleiben NoData. Typ, Skalierung, Namen und Farben der Klassen bleiben erhalten. Das Ergebnis hängt nicht von Speicher oder Threads ab.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Class maps</source>
            <extracomment>label of input</extracomment>
            <translation>Klassenkarten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Values to dilate</source>
            <extracomment>label of values</extracomment>
            <translation>Zu dilatierende Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>The values that grow; the last one wins where several reach a pixel.</source>
            <extracomment>help of values</extracomment>
            <translation>Die Werte, die wachsen; der letzte gewinnt, wo mehrere ein Pixel erreichen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Radius</source>
            <extracomment>label of radius</extracomment>
            <translation>Radius</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Distance from the centre to the farthest pixel along a row that is reached; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Abstand vom Mittelpunkt zum fernsten erreichten Pixel entlang einer Zeile; 1 ist 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Shape</source>
            <extracomment>label of shape</extracomment>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Whether values grow as squares or as disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Ob Werte als Quadrate oder als Scheiben wachsen (Abstand höchstens der Radius).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Square</source>
            <extracomment>option square of shape</extracomment>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Disk</source>
            <extracomment>option disk of shape</extracomment>
            <translation>Kreisscheibe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilated map</source>
            <extracomment>label of output</extracomment>
            <translation>Dilatierte Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Changed pixels</source>
            <extracomment>label of the result changed_pixels</extracomment>
            <translation>Geänderte Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>dilation</source>
            <extracomment>search word</extracomment>
            <translation>Dilatation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>morphology</source>
            <extracomment>search word</extracomment>
            <translation>Morphologie</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>grow</source>
            <extracomment>search word</extracomment>
            <translation>wachsen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>expand</source>
            <extracomment>search word</extracomment>
            <translation>erweitern</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>buffer</source>
            <extracomment>search word</extracomment>
            <translation>Puffer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>fill gaps</source>
            <extracomment>search word</extracomment>
            <translation>Lücken füllen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Erode classes</source>
            <extracomment>title</extracomment>
            <translation>Klassen erodieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Takes the margin off the patches of chosen values and gives it to the values around them.</source>
            <extracomment>summary</extracomment>
            <translation>Nimmt den Rand von den Flächen ausgewählter Werte und gibt ihn den Werten um sie herum.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>A pixel of a chosen value is taken off when a pixel of another value lies within the square or the disk around it. It gets the most frequent of the other values that it touches, the lowest of equally frequent ones. This goes inwards pixel by pixel: what is taken off at one step counts as other at the next. With the disk, values that touch at an edge go before those that touch at a corner. Chosen values do not erode one another. Every band is treated on its own. NoData pixels and what lies beyond the edge of the raster take nothing off, erosion does not pass through NoData, and NoData pixels stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Ein Pixel eines ausgewählten Wertes wird abgetragen, wenn ein Pixel eines anderen Wertes im Quadrat oder in der Scheibe um es herum liegt. Es erhält den häufigsten der anderen Werte, die es berührt, bei gleich häufigen den niedrigsten. Das geht Pixel für Pixel nach innen: Was in einem Schritt abgetragen wird, zählt im nächsten als anderes. Mit der Scheibe gehen Werte, die an einer Kante berühren, denen vor, die an einer Ecke berühren. Ausgewählte Werte erodieren einander nicht. Jeder Kanal wird für sich behandelt. NoData-Pixel und was jenseits des Rasterrandes liegt, tragen nichts ab, die Erosion geht nicht durch NoData hindurch, und NoData-Pixel bleiben NoData. Typ, Skalierung, Namen und Farben der Klassen bleiben erhalten. Das Ergebnis hängt nicht von Speicher oder Threads ab.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Values to erode</source>
            <extracomment>label of values</extracomment>
            <translation>Zu erodierende Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>The values that shrink.</source>
            <extracomment>help of values</extracomment>
            <translation>Die Werte, die schrumpfen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Width in pixels of the margin that is taken off along rows and columns; 1 is a window of 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Breite des Randes in Pixeln, der entlang von Zeilen und Spalten abgetragen wird; 1 ist ein Fenster von 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Whether the margin is measured by squares or by disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Ob der Rand in Quadraten oder in Scheiben gemessen wird (Abstand höchstens der Radius).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Eroded map</source>
            <extracomment>label of output</extracomment>
            <translation>Erodierte Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>erosion</source>
            <extracomment>search word</extracomment>
            <translation>Erosion</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>shrink</source>
            <extracomment>search word</extracomment>
            <translation>schrumpfen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>margin</source>
            <extracomment>search word</extracomment>
            <translation>Rand</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>thin</source>
            <extracomment>search word</extracomment>
            <translation>ausdünnen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>remove borders</source>
            <extracomment>search word</extracomment>
            <translation>Ränder entfernen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask rasters</source>
            <extracomment>title</extracomment>
            <translation>Raster maskieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hides pixels of rasters by the values of a mask raster or by features.</source>
            <extracomment>summary</extracomment>
            <translation>Verbirgt Pixel von Rastern nach den Werten eines Maskenrasters oder nach Objekten.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Pixels where the mask holds one of the values, or that lie in the features, become NoData in all bands; the others keep their values, exactly, and NoData pixels stay NoData. The inverse hides all others. A buffer hides pixels around the hidden ones too: those whose centre is no farther than it from the centre of a hidden one. A pixel that is NoData in the mask holds no value, so it is hidden by the inverse alone. Names, units, wavelengths, scales, offsets and classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Pixel, an denen die Maske einen der Werte hat oder die in den Objekten liegen, werden in allen Kanälen NoData; die anderen behalten ihre Werte exakt, und NoData-Pixel bleiben NoData. Die Umkehrung verbirgt alle anderen. Ein Puffer verbirgt auch Pixel um die verborgenen herum: die, deren Mittelpunkt nicht weiter als er vom Mittelpunkt eines verborgenen entfernt ist. Ein Pixel, das in der Maske NoData ist, hat keinen Wert und wird daher nur von der Umkehrung verborgen. Namen, Einheiten, Wellenlängen, Skalierungen, Versätze und Klassen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask</source>
            <extracomment>label of mask</extracomment>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Raster on the same grid, or layer of polygons, lines or points in any coordinate system.</source>
            <extracomment>help of mask</extracomment>
            <translation>Raster auf demselben Gitter, oder Layer mit Polygonen, Linien oder Punkten in einem beliebigen Koordinatensystem.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Values to hide</source>
            <extracomment>label of mask_values</extracomment>
            <translation>Zu verbergende Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The values of the mask raster that hide pixels; by default all but 0.</source>
            <extracomment>help of mask_values</extracomment>
            <translation>Die Werte des Maskenrasters, die Pixel verbergen; standardmäßig alle außer 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Band of the mask</source>
            <extracomment>label of mask_band</extracomment>
            <translation>Kanal der Maske</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The band of the mask raster.</source>
            <extracomment>help of mask_band</extracomment>
            <translation>Der Kanal des Maskenrasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Buffer</source>
            <extracomment>label of buffer</extracomment>
            <translation>Puffer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>How far around hidden pixels others are hidden too; at exactly that distance they are.</source>
            <extracomment>help of buffer</extracomment>
            <translation>Wie weit um verborgene Pixel auch andere verborgen werden; in genau dieser Entfernung werden sie es.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide the others</source>
            <extracomment>label of inverse</extracomment>
            <translation>Die anderen verbergen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Keep what the mask would hide, and hide the rest.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Behalten, was die Maske verbergen würde, und den Rest verbergen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Align the mask</source>
            <extracomment>label of align</extracomment>
            <translation>Maske ausrichten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Bring a mask raster on another grid to that of the rasters, by nearest neighbour.</source>
            <extracomment>help of align</extracomment>
            <translation>Bringt ein Maskenraster auf einem anderen Gitter auf das der Raster, nach dem nächsten Nachbarn.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide every pixel that a feature touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Jedes Pixel verbergen, das ein Objekt berührt, nicht nur die, deren Mittelpunkt darin liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Masked raster</source>
            <extracomment>label of output</extracomment>
            <translation>Maskiertes Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>mask</source>
            <extracomment>search word</extracomment>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>cloud mask</source>
            <extracomment>search word</extracomment>
            <translation>Wolkenmaske</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>hide</source>
            <extracomment>search word</extracomment>
            <translation>verbergen</translation>
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
            <translation>löschen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>region of interest</source>
            <extracomment>search word</extracomment>
            <translation>Interessengebiet</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Neighbourhood statistics</source>
            <extracomment>title</extracomment>
            <translation>Nachbarschaftsstatistik</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Computes a statistic of the pixels around each pixel.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet eine Statistik der Pixel um jedes Pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Each band is treated on its own. NoData neighbours are left out, and so is what lies beyond the edge of the raster: the statistic is that of the neighbours that are there. A NoData pixel stays NoData, unless it is to be filled.</source>
            <extracomment>help</extracomment>
            <translation>Jeder Kanal wird für sich behandelt. NoData-Nachbarn werden ausgelassen, ebenso was jenseits des Rasterrandes liegt: Die Statistik ist die der vorhandenen Nachbarn. Ein NoData-Pixel bleibt NoData, sofern es nicht gefüllt werden soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance and standard deviation are those of the population (divided by the number of neighbours); percentiles are interpolated linearly; among equally frequent values the majority is the lowest; the range is the maximum minus the minimum, and the variety the number of different values. A kernel of own weights multiplies the values for sum, mean, variance and standard deviation; its cells other than zero are the neighbourhood of the other statistics.</source>
            <extracomment>help</extracomment>
            <translation>Varianz und Standardabweichung sind die der Grundgesamtheit (geteilt durch die Zahl der Nachbarn); Perzentile werden linear interpoliert; unter gleich häufigen Werten ist die Mehrheit der niedrigste; die Spannweite ist das Maximum minus das Minimum, die Vielfalt die Zahl verschiedener Werte. Ein Kernel eigener Gewichte multipliziert die Werte bei Summe, Mittelwert, Varianz und Standardabweichung; seine Zellen ungleich null sind die Nachbarschaft der übrigen Statistiken.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Minimum, maximum, majority and range keep the type of the input, sums of whole numbers are exact, count and variety are whole numbers, and the others are floating point. A scale and an offset in the file are kept. In an output type of whole numbers results are rounded, and those that it does not hold are NoData, with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Minimum, Maximum, Mehrheit und Spannweite behalten den Typ der Eingabe, Summen ganzer Zahlen sind exakt, Anzahl und Vielfalt sind ganze Zahlen, und die anderen sind Gleitkommazahlen. Eine Skalierung und ein Versatz in der Datei bleiben erhalten. In einem ganzzahligen Ausgabetyp werden Ergebnisse gerundet, und solche, die er nicht fasst, sind NoData, mit einer Warnung.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Statistic</source>
            <extracomment>label of statistic</extracomment>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>What is computed from the neighbours.</source>
            <extracomment>help of statistic</extracomment>
            <translation>Was aus den Nachbarn berechnet wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Count</source>
            <extracomment>option count of statistic</extracomment>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Mean</source>
            <extracomment>option mean of statistic</extracomment>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Percentile</source>
            <extracomment>option percentile of statistic</extracomment>
            <translation>Perzentil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Standard deviation</source>
            <extracomment>option standard_deviation of statistic</extracomment>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Majority</source>
            <extracomment>option majority of statistic</extracomment>
            <translation>Mehrheit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Range</source>
            <extracomment>option range of statistic</extracomment>
            <translation>Spannweite</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance</source>
            <extracomment>option variance of statistic</extracomment>
            <translation>Varianz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variety</source>
            <extracomment>option variety of statistic</extracomment>
            <translation>Vielfalt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Distance from the centre to the farthest neighbour along a row; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Abstand vom Mittelpunkt zum entferntesten Nachbarn entlang einer Zeile; 1 bedeutet 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Which neighbours count: a square, a disk (distance at most the radius), or the cells of the kernel.</source>
            <extracomment>help of shape</extracomment>
            <translation>Welche Nachbarn zählen: ein Quadrat, eine Kreisscheibe (Abstand höchstens der Radius) oder die Zellen des Kernels.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Own kernel</source>
            <extracomment>option kernel of shape</extracomment>
            <translation>Eigener Kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>The percentile to compute; used by the statistic percentile alone.</source>
            <extracomment>help of percentile</extracomment>
            <translation>Das zu berechnende Perzentil; nur von der Statistik Perzentil verwendet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Weights in rows (one row a line, or rows parted by semicolons), or the path of a CSV file with them; both sides odd. It replaces radius and shape.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Gewichte zeilenweise (eine Kernelzeile je Textzeile, oder durch Semikolon getrennt) oder der Pfad einer CSV-Datei damit; beide Seitenlängen ungerade. Ersetzt Radius und Form.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Complete neighbourhoods only</source>
            <extracomment>label of complete_only</extracomment>
            <translation>Nur vollständige Nachbarschaften</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Pixels with a neighbour that is NoData or lies beyond the edge become NoData.</source>
            <extracomment>help of complete_only</extracomment>
            <translation>Pixel mit einem Nachbarn, der NoData ist oder jenseits des Randes liegt, werden NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Fill NoData</source>
            <extracomment>label of fill_nodata</extracomment>
            <translation>NoData füllen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>NoData pixels too get the statistic of their neighbours.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Auch NoData-Pixel erhalten die Statistik ihrer Nachbarn.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Cells of the neighbourhood</source>
            <extracomment>label of the result neighbours</extracomment>
            <translation>Zellen der Nachbarschaft</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>focal statistics</source>
            <extracomment>search word</extracomment>
            <translation>fokale Statistik</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>moving window</source>
            <extracomment>search word</extracomment>
            <translation>gleitendes Fenster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>filter</source>
            <extracomment>search word</extracomment>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>smooth</source>
            <extracomment>search word</extracomment>
            <translation>glätten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>mean</source>
            <extracomment>search word</extracomment>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>median</source>
            <extracomment>search word</extracomment>
            <translation>Median</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>majority</source>
            <extracomment>search word</extracomment>
            <translation>Mehrheit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel</source>
            <extracomment>search word</extracomment>
            <translation>Kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Principal components</source>
            <extracomment>title</extracomment>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transforms bands into principal components, or components back into bands.</source>
            <extracomment>summary</extracomment>
            <translation>Transformiert Kanäle in Hauptkomponenten oder Komponenten zurück in Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The statistics are those of the pixels that are valid in all bands, in physical values (scale and offset of the files applied), with divisor n - 1; they do not depend on memory or threads. By covariance a component is the sum of eigenvector times (value - mean); by correlation the difference is divided by the band's standard deviation too, so that all bands weigh the same. Eigenvectors have length 1, and the entry of the greatest size is positive; of equally large ones that of the first band. A pixel that is NoData in one of the bands is NoData in all results.</source>
            <extracomment>help</extracomment>
            <translation>Die Statistiken sind die der Pixel, die in allen Kanälen gültig sind, in physikalischen Werten (Skalierung und Versatz der Dateien angewandt), mit dem Divisor n - 1; sie hängen nicht von Speicher oder Threads ab. Nach der Kovarianz ist eine Komponente die Summe aus Eigenvektor mal (Wert - Mittelwert); nach der Korrelation wird die Differenz auch durch die Standardabweichung des Kanals geteilt, sodass alle Kanäle gleich viel wiegen. Eigenvektoren haben die Länge 1, und der betragsmäßig größte Eintrag ist positiv; bei gleich großen der des ersten Kanals. Ein Pixel, das in einem der Kanäle NoData ist, ist in allen Ergebnissen NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>A saved transform makes the components of another scene comparable: its means and vectors are used instead of the scene's own, with the bands found by name or wavelength, and else in their order with a warning. The inverse turns components back into bands; components that are left out count as their mean, which takes the noise of the last ones away. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Eine gespeicherte Transformation macht die Komponenten einer anderen Szene vergleichbar: Ihre Mittelwerte und Vektoren werden statt der eigenen der Szene verwendet, wobei die Kanäle nach Name oder Wellenlänge gefunden werden, sonst nach ihrer Reihenfolge mit einer Warnung. Die Umkehrung macht aus Komponenten wieder Kanäle; weggelassene Komponenten zählen als ihr Mittelwert, was das Rauschen der letzten entfernt. Ergebnisse sind Gleitkommazahlen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The bands: one raster or several on one grid; all bands are taken. For the inverse, the components.</source>
            <extracomment>help of input</extracomment>
            <translation>Die Kanäle: ein Raster oder mehrere auf einem Gitter; alle Kanäle werden genommen. Für die Umkehrung die Komponenten.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Matrix</source>
            <extracomment>label of matrix</extracomment>
            <translation>Matrix</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>What is decomposed; a saved transform brings its own.</source>
            <extracomment>help of matrix</extracomment>
            <translation>Was zerlegt wird; eine gespeicherte Transformation bringt ihre eigene mit.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance (units as they are)</source>
            <extracomment>option covariance of matrix</extracomment>
            <translation>Kovarianz (Einheiten wie sie sind)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Correlation (bands weigh the same)</source>
            <extracomment>option correlation of matrix</extracomment>
            <translation>Korrelation (Kanäle wiegen gleich)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Number of components</source>
            <extracomment>label of components</extracomment>
            <translation>Anzahl der Komponenten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>How many components are kept, the first ones; all if not given.</source>
            <extracomment>help of components</extracomment>
            <translation>Wie viele Komponenten behalten werden, die ersten; alle, wenn nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components</source>
            <extracomment>unit of components</extracomment>
            <translation>Komponenten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance</source>
            <extracomment>label of variance</extracomment>
            <translation>Anteil der Varianz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Keeps the fewest components that together hold at least this share; exactly this share is enough.</source>
            <extracomment>help of variance</extracomment>
            <translation>Behält die wenigsten Komponenten, die zusammen mindestens diesen Anteil enthalten; genau dieser Anteil genügt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Saved transform</source>
            <extracomment>label of transform</extracomment>
            <translation>Gespeicherte Transformation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform of an earlier run, used instead of statistics of the input.</source>
            <extracomment>help of transform</extracomment>
            <translation>Transformation eines früheren Laufs, statt der Statistiken der Eingabe verwendet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Back to bands</source>
            <extracomment>label of inverse</extracomment>
            <translation>Zurück in Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Takes components and gives the bands of the saved transform.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Nimmt Komponenten und gibt die Kanäle der gespeicherten Transformation.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Only this extent is used, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>Nur diese Ausdehnung wird verwendet, nach außen auf ganze Pixel gerundet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Components</source>
            <extracomment>label of output</extracomment>
            <translation>Komponenten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Raster with a band for each component, or for each band of the inverse.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jede Komponente, oder für jeden Kanal der Umkehrung.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance, correlation, means, standard deviations, eigenvectors, eigenvalues and shares of the variance.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Kovarianz, Korrelation, Mittelwerte, Standardabweichungen, Eigenvektoren, Eigenwerte und Anteile der Varianz.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page with the same tables.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit denselben Tabellen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform</source>
            <extracomment>label of output_transform</extracomment>
            <translation>Transformation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>File that keeps the transform.</source>
            <extracomment>help of output_transform</extracomment>
            <translation>Datei, die die Transformation aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Kept components</source>
            <extracomment>label of the result kept_components</extracomment>
            <translation>Behaltene Komponenten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance kept</source>
            <extracomment>label of the result kept_variance</extracomment>
            <translation>Behaltener Anteil der Varianz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Pixels behind the statistics</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel hinter den Statistiken</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>pca</source>
            <extracomment>search word</extracomment>
            <translation>pca</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>principal component analysis</source>
            <extracomment>search word</extracomment>
            <translation>Hauptkomponentenanalyse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>eigenvalues</source>
            <extracomment>search word</extracomment>
            <translation>Eigenwerte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>dimensionality reduction</source>
            <extracomment>search word</extracomment>
            <translation>Dimensionsreduktion</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>decorrelation</source>
            <extracomment>search word</extracomment>
            <translation>Dekorrelation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>covariance</source>
            <extracomment>search word</extracomment>
            <translation>Kovarianz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>correlation</source>
            <extracomment>search word</extracomment>
            <translation>Korrelation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>noise</source>
            <extracomment>search word</extracomment>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resample rasters</source>
            <extracomment>title</extracomment>
            <translation>Raster resampeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Brings rasters to other pixels: those of another raster, another size, or another coordinate system.</source>
            <extracomment>summary</extracomment>
            <translation>Bringt Raster auf andere Pixel: die eines anderen Rasters, einer anderen Größe oder eines anderen Koordinatensystems.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>All methods of GDAL are there. Nearest neighbour, mode, minimum, maximum, median and quartiles give values of the input, exactly in every type, and keep the classes of a map; the mode is the value with the largest area, of equal areas the lowest. The others give floating point, and the sum keeps the total of the input. A NoData pixel takes no part in any value. A pixel of the output is NoData where the method finds no valid pixel: methods over an area take the valid pixels in it, and kernels reach up to half a pixel into NoData. Beside NoData a cubic or Lanczos kernel that would lack pixels gives way to the bilinear one. Coordinates are computed exactly, so the result does not depend on memory or threads. Scale and offset are kept, or applied where the method asks for it.</source>
            <extracomment>help</extracomment>
            <translation>Alle Verfahren von GDAL stehen bereit. Nächster Nachbar, Modus, Minimum, Maximum, Median und Quartile geben Werte der Eingabe, exakt in jedem Typ, und erhalten die Klassen einer Karte; der Modus ist der Wert mit der größten Fläche, bei gleichen Flächen der niedrigste. Die anderen geben Gleitkommazahlen, und die Summe erhält die Gesamtsumme der Eingabe. Ein NoData-Pixel geht in keinen Wert ein. Ein Pixel der Ausgabe ist NoData, wo das Verfahren kein gültiges Pixel findet: Verfahren über eine Fläche nehmen die gültigen Pixel darin, und Kernel reichen bis zu einem halben Pixel in NoData hinein. Neben NoData weicht ein kubischer oder Lanczos-Kernel, dem Pixel fehlen würden, dem bilinearen. Koordinaten werden exakt berechnet, das Ergebnis hängt also nicht von Speicher oder Threads ab. Skalierung und Versatz bleiben erhalten oder werden angewandt, wo das Verfahren es verlangt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Align to raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>An Raster ausrichten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output has the pixels of this raster.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Die Ausgabe hat die Pixel dieses Rasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Ground of that raster</source>
            <extracomment>label of same_extent</extracomment>
            <translation>Bereich jenes Rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output covers the ground of the raster that it is aligned to; otherwise that of the input.</source>
            <extracomment>help of same_extent</extracomment>
            <translation>Die Ausgabe deckt den Bereich des Rasters ab, an dem sie ausgerichtet wird; sonst den der Eingabe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Coordinate system</source>
            <extracomment>label of crs</extracomment>
            <translation>Koordinatensystem</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The coordinate system of the output; by default that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Das Koordinatensystem der Ausgabe; standardmäßig das der Eingabe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Pixel size</source>
            <extracomment>label of resolution</extracomment>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Size of a pixel of the output, or its width and height.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Größe eines Pixels der Ausgabe, oder seine Breite und Höhe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Factor</source>
            <extracomment>label of factor</extracomment>
            <translation>Faktor</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The pixels of the output are so many times as wide and high as those of the input; below 1 they are smaller.</source>
            <extracomment>help of factor</extracomment>
            <translation>Die Pixel der Ausgabe sind so viele Male so breit und hoch wie die der Eingabe; unter 1 sind sie kleiner.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resampled raster</source>
            <extracomment>label of output</extracomment>
            <translation>Resampeltes Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resample</source>
            <extracomment>search word</extracomment>
            <translation>resampeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>reproject</source>
            <extracomment>search word</extracomment>
            <translation>reprojizieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>warp</source>
            <extracomment>search word</extracomment>
            <translation>transformieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align</source>
            <extracomment>search word</extracomment>
            <translation>ausrichten</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution</source>
            <extracomment>search word</extracomment>
            <translation>Auflösung</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>pixel size</source>
            <extracomment>search word</extracomment>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>coordinate system</source>
            <extracomment>search word</extracomment>
            <translation>Koordinatensystem</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieve classes</source>
            <extracomment>title</extracomment>
            <translation>Klassen sieben</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Replaces patches smaller than a threshold with the class of their largest neighbour.</source>
            <extracomment>summary</extracomment>
            <translation>Ersetzt Flächen unter einem Schwellenwert durch die Klasse ihrer größten Nachbarfläche.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>A patch is a set of connected pixels of one value. Sizes are those of the input; of equally large neighbours the one that is met first by rows counts. A small patch whose largest neighbour is small too takes what that neighbour takes; two small patches that are each other's largest neighbour stay. NoData pixels belong to no patch, are no neighbour, and stay NoData. The result does not depend on memory or threads. Every band is treated on its own. Names and colours of the classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Eine Fläche ist eine Menge zusammenhängender Pixel mit einem Wert. Die Größen sind die der Eingabe; unter gleich großen Nachbarn zählt der, der zeilenweise zuerst angetroffen wird. Eine kleine Fläche, deren größter Nachbar ebenfalls klein ist, nimmt an, was dieser annimmt; zwei kleine Flächen, die gegenseitig ihr größter Nachbar sind, bleiben. NoData-Pixel gehören zu keiner Fläche, sind kein Nachbar und bleiben NoData. Das Ergebnis hängt nicht von Speicher oder Threads ab. Jeder Kanal wird für sich behandelt. Namen und Farben der Klassen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>One raster or several on one grid, of whole numbers; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Raster oder mehrere auf einem Gitter, mit ganzen Zahlen; alle Kanäle werden verwendet.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Smallest patch to keep</source>
            <extracomment>label of min_size</extracomment>
            <translation>Kleinste zu erhaltende Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Patches with fewer pixels are replaced; a patch of exactly this size is kept.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Flächen mit weniger Pixeln werden ersetzt; eine Fläche von genau dieser Größe bleibt.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Connectivity</source>
            <extracomment>label of connectivity</extracomment>
            <translation>Konnektivität</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Whether pixels that touch at a corner alone are connected.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Ob Pixel, die sich nur an einer Ecke berühren, zusammenhängen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges (4)</source>
            <extracomment>option 4 of connectivity</extracomment>
            <translation>Kanten (4)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges and corners (8)</source>
            <extracomment>option 8 of connectivity</extracomment>
            <translation>Kanten und Ecken (8)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieved map</source>
            <extracomment>label of output</extracomment>
            <translation>Gesiebte Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Class map without the small patches.</source>
            <extracomment>help of output</extracomment>
            <translation>Klassenkarte ohne die kleinen Flächen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>sieve</source>
            <extracomment>search word</extracomment>
            <translation>Sieb</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>clean</source>
            <extracomment>search word</extracomment>
            <translation>bereinigen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>small patches</source>
            <extracomment>search word</extracomment>
            <translation>kleine Flächen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>minimum mapping unit</source>
            <extracomment>search word</extracomment>
            <translation>Mindestkartierfläche</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>salt and pepper</source>
            <extracomment>search word</extracomment>
            <translation>Salz und Pfeffer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>generalise</source>
            <extracomment>search word</extracomment>
            <translation>generalisieren</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral distance</source>
            <extracomment>title</extracomment>
            <translation>Spektrale Distanz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Computes the spectral distance of each pixel between two images, or from a reference spectrum.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet für jedes Pixel die spektrale Distanz zwischen zwei Bildern oder zu einem Referenzspektrum.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Two images must lie on one grid, unless the grid of the output is chosen. Their bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. Scale and offset of the files are applied, so that images with different ones can be compared.</source>
            <extracomment>help</extracomment>
            <translation>Zwei Bilder müssen auf einem Gitter liegen, sofern nicht das Gitter der Ausgabe gewählt wird. Ihre Kanäle werden nach Namen gepaart, sonst nach Wellenlänge (bis 5 % Abstand), sonst nach einer Rolle wie red, sonst nach ihrer Reihenfolge mit einer Warnung; von einem Bild mit mehr Kanälen werden nur die mit einem Partner verglichen. Skalierung und Versatz der Dateien werden angewandt, sodass Bilder mit verschiedenen verglichen werden können.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The Euclidean distance has the unit of the bands. The spectral angle, in degrees, does not see brightness. The Bray-Curtis distance, in percent, is 100 minus the Bray-Curtis similarity. The spectral information divergence compares the shares of the bands in the sum, in nats.</source>
            <extracomment>help</extracomment>
            <translation>Die euklidische Distanz hat die Einheit der Kanäle. Der spektrale Winkel, in Grad, sieht keine Helligkeit. Die Bray-Curtis-Distanz, in Prozent, ist 100 minus die Bray-Curtis-Ähnlichkeit. Die spektrale Informationsdivergenz vergleicht die Anteile der Kanäle an der Summe, in Nat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>A pixel that is NoData in one of the compared bands is NoData, also with a threshold. So is one without such a distance: zero in all bands (angle, Bray-Curtis), or with a value below zero, or zero in one spectrum alone (divergence).</source>
            <extracomment>help</extracomment>
            <translation>Ein Pixel, das in einem der verglichenen Kanäle NoData ist, ist NoData, auch mit einem Schwellenwert. Ebenso eines ohne eine solche Distanz: null in allen Kanälen (Winkel, Bray-Curtis), oder mit einem Wert unter null, oder null in nur einem Spektrum (Divergenz).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The image: one raster or several on one grid; all bands are taken. Where nothing else is given to compare with, two images.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Bild: ein Raster oder mehrere auf einem Gitter; alle Kanäle werden genommen. Wo sonst nichts zum Vergleichen angegeben ist, zwei Bilder.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Rasters to compare with</source>
            <extracomment>label of reference</extracomment>
            <translation>Zu vergleichende Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The other image.</source>
            <extracomment>help of reference</extracomment>
            <translation>Das andere Bild.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectrum to compare with</source>
            <extracomment>label of spectrum</extracomment>
            <translation>Zu vergleichendes Spektrum</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>One value for each band, in its physical unit.</source>
            <extracomment>help of spectrum</extracomment>
            <translation>Ein Wert für jeden Kanal, in seiner physikalischen Einheit.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>unit of the bands</source>
            <extracomment>unit of spectrum</extracomment>
            <translation>Einheit der Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>File of a spectrum</source>
            <extracomment>label of spectrum_file</extracomment>
            <translation>Datei eines Spektrums</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Table with a row for each band: its value, and if known its wavelength in micrometres or nanometres; a heading may name the columns.</source>
            <extracomment>help of spectrum_file</extracomment>
            <translation>Tabelle mit einer Zeile für jeden Kanal: sein Wert und, falls bekannt, seine Wellenlänge in Mikrometern oder Nanometern; eine Kopfzeile kann die Spalten benennen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>How far two spectra are apart.</source>
            <extracomment>help of distance</extracomment>
            <translation>Wie weit zwei Spektren auseinander sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Euclidean</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Euklidisch</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral angle (degrees)</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Spektraler Winkel (Grad)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Bray-Curtis (percent)</source>
            <extracomment>option bray_curtis of distance</extracomment>
            <translation>Bray-Curtis (Prozent)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral information divergence</source>
            <extracomment>option spectral_information_divergence of distance</extracomment>
            <translation>Spektrale Informationsdivergenz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Gives 1 where the distance is greater, and 0 where it is smaller or exactly this. Without it the output is the distance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Gibt 1, wo die Distanz größer ist, und 0, wo sie kleiner oder genau gleich ist. Ohne ihn ist die Ausgabe die Distanz.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Raster of the distance, or of 0 and 1.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster der Distanz, oder mit 0 und 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Compared bands</source>
            <extracomment>label of the result compared_bands</extracomment>
            <translation>Verglichene Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>change detection</source>
            <extracomment>search word</extracomment>
            <translation>Änderungserkennung</translation>
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
            <translation>Bray-Curtis</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>euclidean distance</source>
            <extracomment>search word</extracomment>
            <translation>euklidische Distanz</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>similarity</source>
            <extracomment>search word</extracomment>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack bands</source>
            <extracomment>title</extracomment>
            <translation>Kanäle stapeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Writes the bands of several rasters into one file, in their order.</source>
            <extracomment>summary</extracomment>
            <translation>Schreibt die Kanäle mehrerer Raster in eine Datei, in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Names, units, wavelengths, scales and offsets of the bands are kept, and whole numbers stay exact up to 64 bits. A file has one type: the smallest that holds the numbers of all bands. NoData pixels stay NoData, each in its own band; where the bands have different NoData numbers, the output gets one that no pixel has. Rasters of several resolutions, places or coordinate systems are stacked once the grid of the output is chosen: those that share its pixels are taken as they are, and the others are resampled; what they do not cover is NoData.</source>
            <extracomment>help</extracomment>
            <translation>Namen, Einheiten, Wellenlängen, Skalierungen und Versätze der Kanäle bleiben erhalten, und ganze Zahlen bleiben bis 64 Bit exakt. Eine Datei hat einen Typ: den kleinsten, der die Zahlen aller Kanäle fasst. NoData-Pixel bleiben NoData, jedes in seinem eigenen Kanal; wo die Kanäle verschiedene NoData-Zahlen haben, erhält die Ausgabe eine, die kein Pixel hat. Raster verschiedener Auflösungen, Lagen oder Koordinatensysteme werden gestapelt, wenn das Gitter der Ausgabe gewählt ist: Die, die seine Pixel teilen, werden genommen, wie sie sind, und die anderen werden resampelt; was sie nicht abdecken, ist NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>The rasters, in the order of the bands; all their bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Die Raster, in der Reihenfolge der Kanäle; alle ihre Kanäle werden genommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack</source>
            <extracomment>label of output</extracomment>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Raster with all bands.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit allen Kanälen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>stack</source>
            <extracomment>search word</extracomment>
            <translation>stapeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>merge bands</source>
            <extracomment>search word</extracomment>
            <translation>Kanäle zusammenführen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>layer stack</source>
            <extracomment>search word</extracomment>
            <translation>Layer stapeln</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>multiband</source>
            <extracomment>search word</extracomment>
            <translation>Mehrkanal</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>several resolutions</source>
            <extracomment>search word</extracomment>
            <translation>verschiedene Auflösungen</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Build band set</source>
            <extracomment>title</extracomment>
            <translation>Kanalsatz bilden</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Joins bands into one raster that says of each its name, wavelength, role and date.</source>
            <extracomment>summary</extracomment>
            <translation>Verbindet Kanäle zu einem Raster, das von jedem Namen, Wellenlänge, Rolle und Datum nennt.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Other tools then find red, near infrared and so on by what the bands are, in whatever order they stand. What the bands are is found from metadata, product and file names, band descriptions and STAC items in the same folder; what is typed in goes before it. A band that nothing tells has no role, and a warning names it: its place in the file is no evidence, unless the sensor is named and the number of bands fits.</source>
            <extracomment>help</extracomment>
            <translation>Andere Werkzeuge finden dann Rot, nahes Infrarot und so weiter nach dem, was die Kanäle sind, gleich in welcher Reihenfolge sie stehen. Was die Kanäle sind, wird aus Metadaten, Produkt- und Dateinamen, Kanalbeschreibungen und STAC-Items im selben Ordner ermittelt; was eingegeben wird, geht vor. Ein Kanal, über den nichts Auskunft gibt, hat keine Rolle, und eine Warnung nennt ihn: Seine Stelle in der Datei ist kein Beleg, es sei denn, der Sensor ist genannt und die Zahl der Kanäle passt.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>All bands of all rasters are taken. The numbers stay as they are; scale, offset and the typed factors become the scale and offset of the bands, which the tools apply. A NoData pixel stays NoData in its band alone. A virtual raster (.vrt) is a small file that points to the rasters, and keeps type and NoData of every band; a GeoTIFF holds one type that fits all.</source>
            <extracomment>help</extracomment>
            <translation>Alle Kanäle aller Raster werden genommen. Die Zahlen bleiben, wie sie sind; Skalierung, Versatz und die eingegebenen Faktoren werden Skalierung und Versatz der Kanäle, die die Werkzeuge anwenden. Ein NoData-Pixel bleibt nur in seinem Kanal NoData. Ein virtuelles Raster (.vrt) ist eine kleine Datei, die auf die Raster verweist und Typ und NoData jedes Kanals behält; ein GeoTIFF hat einen Typ, der für alle passt.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands on different grids are refused unless a resampling is chosen: they then come to the grid of the band with the smallest pixels.</source>
            <extracomment>help</extracomment>
            <translation>Kanäle auf verschiedenen Gittern werden abgelehnt, sofern nicht ein Resampling gewählt wird: Sie kommen dann auf das Gitter des Kanals mit den kleinsten Pixeln.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The bands: one multiband raster, or several rasters; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Die Kanäle: ein Mehrkanalraster oder mehrere Raster; alle Kanäle werden der Reihe nach genommen.</translation>
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
            <translation>Der Sensor aller Kanäle. Kanäle mit einer Bezeichnung wie B4 werden daran erkannt, andere an ihrer Reihenfolge, wenn ihre Zahl passt.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Find it</source>
            <extracomment>option found of sensor</extracomment>
            <translation>Ermitteln</translation>
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
            <translation>Name des Kanalsatzes; ohne Angabe der des Rasters oder seines Ordners.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date</source>
            <extracomment>label of date</extracomment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date of all bands, as YYYY-MM-DD; left out, it is found from names and metadata.</source>
            <extracomment>help of date</extracomment>
            <translation>Datum aller Kanäle, als YYYY-MM-DD; ohne Angabe wird es aus Namen und Metadaten ermittelt.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>A row for each band, in order. The wavelength is in micrometres, or from 100 on in nanometres; factor and addend apply to the value of the file. An empty cell keeps what was found.</source>
            <extracomment>help of bands</extracomment>
            <translation>Eine Zeile für jeden Kanal, der Reihe nach. Die Wellenlänge ist in Mikrometern, oder ab 100 in Nanometern; Faktor und Summand gelten für den Wert der Datei. Eine leere Zelle behält, was ermittelt wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Role</source>
            <extracomment>column of bands</extracomment>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Wavelength</source>
            <extracomment>column of bands</extracomment>
            <translation>Wellenlänge</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Addend</source>
            <extracomment>column of bands</extracomment>
            <translation>Summand</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sort by wavelength</source>
            <extracomment>label of sort_by_wavelength</extracomment>
            <translation>Nach Wellenlänge sortieren</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Writes the bands in the order of wavelengths, those without one last.</source>
            <extracomment>help of sort_by_wavelength</extracomment>
            <translation>Schreibt die Kanäle in der Reihenfolge der Wellenlängen, die ohne eine zuletzt.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Part to be used, in any coordinate system; pixels that it touches are taken.</source>
            <extracomment>help of extent</extracomment>
            <translation>Zu verwendender Teil, in einem beliebigen Koordinatensystem; Pixel, die er berührt, werden genommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>How bands on other grids are brought to that of the smallest pixels, by GDAL's methods; left out, they are refused. Not for a virtual raster.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Wie Kanäle auf anderen Gittern auf das der kleinsten Pixel gebracht werden, nach den Verfahren von GDAL; ohne Angabe werden sie abgelehnt. Nicht für ein virtuelles Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Band set</source>
            <extracomment>label of output</extracomment>
            <translation>Kanalsatz</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Raster with a band for each band; .vrt makes a virtual raster.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jeden Kanal; .vrt ergibt ein virtuelles Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Number of bands</source>
            <extracomment>label of the result band_count</extracomment>
            <translation>Anzahl der Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands and roles</source>
            <extracomment>label of the result found_bands</extracomment>
            <translation>Kanäle und Rollen</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>band set</source>
            <extracomment>search word</extracomment>
            <translation>Kanalsatz</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>wavelength</source>
            <extracomment>search word</extracomment>
            <translation>Wellenlänge</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>sensor</source>
            <extracomment>search word</extracomment>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>virtual raster</source>
            <extracomment>search word</extracomment>
            <translation>virtuelles Raster</translation>
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
            <translation>Komposit</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area estimate</source>
            <extracomment>title</extracomment>
            <translation>Schätzung der Änderungsflächen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Estimates the area of each change from a sample that was labelled at two dates.</source>
            <extracomment>summary</extracomment>
            <translation>Schätzt die Fläche jeder Änderung aus einer Stichprobe, die zu zwei Zeitpunkten beschriftet wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Counting pixels of a change map gives biased areas, since changes are rare and the errors of the map are not. Draw a stratified sample from the change raster with the sample points tool (labels of two dates), label every point with its class before and after, and this tool estimates the area of every transition, and for each class its area before and after, gain, loss and net change, each with standard error and interval; the error of the net change takes the covariance of gain and loss into account. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Das Zählen der Pixel einer Änderungskarte ergibt verzerrte Flächen, denn Änderungen sind selten und die Fehler der Karte sind es nicht. Ziehen Sie mit dem Werkzeug für Stichprobenpunkte eine geschichtete Stichprobe aus dem Änderungsraster (Klassen zu zwei Zeitpunkten) und beschriften Sie jeden Punkt mit seiner Klasse vorher und nachher; dieses Werkzeug schätzt dann die Fläche jedes Übergangs und für jede Klasse ihre Fläche vorher und nachher, Zunahme, Abnahme und Nettoänderung, jeweils mit Standardfehler und Intervall; der Fehler der Nettoänderung berücksichtigt die Kovarianz von Zunahme und Abnahme. NoData-Pixel der Karte gehören zu keiner Klasse. Eine Stichprobe mit noch offenen Punkten wird abgelehnt, ebenso eine Karte, die sich seit der Ziehung geändert hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label before</source>
            <extracomment>label of from_field</extracomment>
            <translation>Klasse vorher</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the first date.</source>
            <extracomment>help of from_field</extracomment>
            <translation>Feld mit der wahren Klasse zum ersten Zeitpunkt.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label after</source>
            <extracomment>label of to_field</extracomment>
            <translation>Klasse nachher</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the second date.</source>
            <extracomment>help of to_field</extracomment>
            <translation>Feld mit der wahren Klasse zum zweiten Zeitpunkt.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Map with class names</source>
            <extracomment>label of classes</extracomment>
            <translation>Karte mit Klassennamen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Class map whose names the tables show.</source>
            <extracomment>help of classes</extracomment>
            <translation>Klassenkarte, deren Namen die Tabellen zeigen.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Transitions</source>
            <extracomment>label of output</extracomment>
            <translation>Übergänge</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated area of each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit der geschätzten Fläche jedes Übergangs.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Classes</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Tabelle mit der geschätzten Zunahme, Abnahme und Nettoänderung jeder Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Seite der Änderungsflächen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Page with all figures and how they were estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit allen Zahlen und dem Weg ihrer Schätzung.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Changed share</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Geänderter Anteil</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Standard error of the changed share</source>
            <extracomment>label of the result changed_error</extracomment>
            <translation>Standardfehler des geänderten Anteils</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Lower limit of the changed share</source>
            <extracomment>label of the result changed_low</extracomment>
            <translation>Untergrenze des geänderten Anteils</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Upper limit of the changed share</source>
            <extracomment>label of the result changed_high</extracomment>
            <translation>Obergrenze des geänderten Anteils</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>change area</source>
            <extracomment>search word</extracomment>
            <translation>Änderungsfläche</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>net change</source>
            <extracomment>search word</extracomment>
            <translation>Nettoänderung</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>gain and loss</source>
            <extracomment>search word</extracomment>
            <translation>Zunahme und Abnahme</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Change vectors</source>
            <extracomment>title</extracomment>
            <translation>Änderungsvektoren</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Computes how far and which way each pixel moved in the space of the bands between two images.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet, wie weit und in welche Richtung sich jedes Pixel im Raum der Kanäle zwischen zwei Bildern bewegt hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The change of a band is the second image minus the first, in physical values (scale and offset of the files applied). The magnitude is the Euclidean length of the changes of all paired bands.</source>
            <extracomment>help</extracomment>
            <translation>Die Änderung eines Kanals ist das zweite Bild minus das erste, in physikalischen Werten (Skalierung und Versatz der Dateien angewandt). Der Betrag ist die euklidische Länge der Änderungen aller gepaarten Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The direction of two bands is an angle of 0 or more and less than 360 degrees: 0 where the first band alone increases, 90 where the second band alone does, 180 and 270 where they decrease. A pixel without any change has no angle and is NoData there. The direction of other numbers of bands is a code of signs: the first band adds 1 where it increases, the second 2, the third 4, and so on; a band that decreases or stays exactly the same adds nothing. The code fits up to 31 bands.</source>
            <extracomment>help</extracomment>
            <translation>Die Richtung von zwei Kanälen ist ein Winkel von mindestens 0 und weniger als 360 Grad: 0, wo nur der erste Kanal zunimmt, 90, wo nur der zweite Kanal zunimmt, 180 und 270, wo sie abnehmen. Ein Pixel ohne jede Änderung hat keinen Winkel und ist dort NoData. Die Richtung bei einer anderen Zahl von Kanälen ist ein Code der Vorzeichen: Der erste Kanal addiert 1, wo er zunimmt, der zweite 2, der dritte 4 und so weiter; ein Kanal, der abnimmt oder genau gleich bleibt, addiert nichts. Der Code fasst bis zu 31 Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardised bands are compared by their standard scores, (value - mean) / standard deviation of each date, from the pixels that are valid in all compared bands. This takes away differences of gain and offset between the dates, such as of light or haze, and gives all bands the same weight; a change of the whole scene is lost with them.</source>
            <extracomment>help</extracomment>
            <translation>Standardisierte Kanäle werden nach ihren Standardwerten verglichen, (Wert - Mittelwert) / Standardabweichung jedes Zeitpunkts, aus den Pixeln, die in allen verglichenen Kanälen gültig sind. Das entfernt Unterschiede von Verstärkung und Versatz zwischen den Zeitpunkten, etwa von Licht oder Dunst, und gibt allen Kanälen dasselbe Gewicht; eine Änderung der ganzen Szene geht dabei verloren.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Kanäle werden nach Namen gepaart, sonst nach Wellenlänge (bis 5 % Abstand), sonst nach einer Rolle wie red, sonst nach ihrer Reihenfolge mit einer Warnung; von einem Bild mit mehr Kanälen werden nur die mit einem Partner verglichen. Ein Pixel, das in einem der verglichenen Kanäle NoData ist, ist NoData. Die Bilder müssen auf einem Gitter liegen, sofern nicht das Gitter der Ausgabe gewählt wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>First image</source>
            <extracomment>label of first</extracomment>
            <translation>Erstes Bild</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The earlier image: one raster or several; all bands are taken.</source>
            <extracomment>help of first</extracomment>
            <translation>Das frühere Bild: ein Raster oder mehrere; alle Kanäle werden genommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Second image</source>
            <extracomment>label of second</extracomment>
            <translation>Zweites Bild</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The later image.</source>
            <extracomment>help of second</extracomment>
            <translation>Das spätere Bild.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction</source>
            <extracomment>label of direction</extracomment>
            <translation>Richtung</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>What tells the way of the change.</source>
            <extracomment>help of direction</extracomment>
            <translation>Was die Richtung der Änderung angibt.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands, otherwise signs</source>
            <extracomment>option automatic of direction</extracomment>
            <translation>Winkel bei zwei Kanälen, sonst Vorzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands (degrees)</source>
            <extracomment>option angle of direction</extracomment>
            <translation>Winkel von zwei Kanälen (Grad)</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Code of the bands that increase</source>
            <extracomment>option signs of direction</extracomment>
            <translation>Code der zunehmenden Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardise the bands</source>
            <extracomment>label of standardise</extracomment>
            <translation>Kanäle standardisieren</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Compares standard scores of each date's bands in place of values.</source>
            <extracomment>help of standardise</extracomment>
            <translation>Vergleicht die Standardwerte der Kanäle jedes Zeitpunkts statt der Werte.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Magnitude</source>
            <extracomment>label of output</extracomment>
            <translation>Betrag</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the length of the change, in the unit of the bands or in standard deviations.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster der Länge der Änderung, in der Einheit der Kanäle oder in Standardabweichungen.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction of the change</source>
            <extracomment>label of output_direction</extracomment>
            <translation>Richtung der Änderung</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle or of the code.</source>
            <extracomment>help of output_direction</extracomment>
            <translation>Raster des Winkels oder des Codes.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle between the two spectra, in degrees, of values that are not standardised; NoData where a spectrum is zero in all bands.</source>
            <extracomment>help of output_angle</extracomment>
            <translation>Raster des Winkels zwischen den beiden Spektren, in Grad, aus nicht standardisierten Werten; NoData, wo ein Spektrum in allen Kanälen null ist.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Kind of the direction</source>
            <extracomment>label of the result written_direction</extracomment>
            <translation>Art der Richtung</translation>
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
            <translation>Änderungsvektoranalyse</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>magnitude</source>
            <extracomment>search word</extracomment>
            <translation>Betrag</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>direction</source>
            <extracomment>search word</extracomment>
            <translation>Richtung</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>two dates</source>
            <extracomment>search word</extracomment>
            <translation>zwei Zeitpunkte</translation>
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
            <translation>Konforme Klassenmengen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Gives each pixel the set of classes that it may be, which holds the true one with a stated coverage.</source>
            <extracomment>summary</extracomment>
            <translation>Gibt jedem Pixel die Menge der Klassen, die es sein kann; sie enthält die wahre mit einer angegebenen Überdeckung.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The probabilities of a classifier are no frequencies. Here they are calibrated by features of known class that did not train the model: a class is in the set of a pixel where its probability reaches the threshold of the class (exactly at it too), and the thresholds are such that a set holds the true class with at least the stated coverage, whatever the classifier. Pixels of one polygon are alike, so each polygon, or group of polygons, counts the same whatever its size: the coverage is that of a pixel in a new polygon, chosen as the calibration polygons were.</source>
            <extracomment>help</extracomment>
            <translation>Die Wahrscheinlichkeiten eines Klassifikators sind keine Häufigkeiten. Hier werden sie mit Objekten bekannter Klasse kalibriert, die das Modell nicht trainiert haben: Eine Klasse gehört zur Menge eines Pixels, wo ihre Wahrscheinlichkeit den Schwellenwert der Klasse erreicht (auch genau dort), und die Schwellenwerte sind so, dass eine Menge die wahre Klasse mindestens mit der angegebenen Überdeckung enthält, gleich bei welchem Klassifikator. Pixel eines Polygons ähneln sich, daher zählt jedes Polygon, oder jede Gruppe von Polygonen, gleich viel, unabhängig von seiner Größe: Die Überdeckung ist die eines Pixels in einem neuen Polygon, das wie die Kalibrierungspolygone ausgewählt ist.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>For 90 percent a class needs at least 9 calibration polygons, for 95 percent 19, for 80 percent 4. With fewer, nothing can be vouched for: the class is in every set, with a warning. The coverage of all classes together counts the polygons of all.</source>
            <extracomment>help</extracomment>
            <translation>Für 90 Prozent braucht eine Klasse mindestens 9 Kalibrierungspolygone, für 95 Prozent 19, für 80 Prozent 4. Mit weniger lässt sich nichts gewährleisten: Die Klasse ist in jeder Menge, mit einer Warnung. Für die Überdeckung aller Klassen zusammen zählen die Polygone aller.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>To have calibration features, train on some of the polygons only, chosen at random: Random selection within subsets of QGIS selects half of each class; train with the selected features only, invert the selection, and calibrate with the selected features only. Features that trained the model are refused; others inside the training areas are not recognised, and would promise too much.</source>
            <extracomment>help</extracomment>
            <translation>Um Kalibrierungsobjekte zu haben, trainieren Sie nur mit einigen der Polygone, zufällig ausgewählt: „Zufällige Auswahl in Untermengen“ von QGIS wählt die Hälfte jeder Klasse; trainieren Sie nur mit den gewählten Objekten, kehren Sie die Auswahl um, und kalibrieren Sie nur mit den gewählten Objekten. Objekte, die das Modell trainiert haben, werden abgelehnt; andere innerhalb der Trainingsgebiete werden nicht erkannt und würden zu viel versprechen.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The table has an estimate of the coverage: each group is judged by thresholds from the others. An empty set, size 0, means that no class is as probable as usual for its own pixels: the pixel is unlike those of the calibration, or mixed. A pixel that is NoData in a band of the model is NoData in all outputs.</source>
            <extracomment>help</extracomment>
            <translation>Die Tabelle enthält eine Schätzung der Überdeckung: Jede Gruppe wird nach Schwellenwerten aus den anderen beurteilt. Eine leere Menge, Größe 0, bedeutet, dass keine Klasse so wahrscheinlich ist wie sonst für ihre eigenen Pixel: Das Pixel ist denen der Kalibrierung unähnlich, oder gemischt. Ein Pixel, das in einem Kanal des Modells NoData ist, ist in allen Ausgaben NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model; they are found as by the tool Classify.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Raster mit mehreren Kanälen, oder mehrere Raster auf einem Gitter, die die Kanäle des Modells enthalten; sie werden gesucht wie vom Werkzeug „Klassifizieren“.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Model file with probabilities: of any training tool except those of minimum distance and spectral angle; of support vectors if trained with probabilities.</source>
            <extracomment>help of model</extracomment>
            <translation>Modelldatei mit Wahrscheinlichkeiten: von jedem Trainingswerkzeug außer denen von Minimum Distance und spektralem Winkel; von Support Vector Machines, wenn mit Wahrscheinlichkeiten trainiert.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Calibration features</source>
            <extracomment>label of calibration</extracomment>
            <translation>Kalibrierungsobjekte</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Polygons or points of known class that did not train the model; any coordinate system.</source>
            <extracomment>help of calibration</extracomment>
            <translation>Polygone oder Punkte bekannter Klasse, die das Modell nicht trainiert haben; jedes Koordinatensystem ist möglich.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field with the number or the name of a class of the model. Features without a class are left out.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Feld mit der Nummer oder dem Namen einer Klasse des Modells. Objekte ohne Klasse werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field that has the same value for features that belong together, such as those of one site: they count as one. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Feld, das für Objekte, die zusammengehören, denselben Wert hat, etwa die eines Standorts: Sie zählen als eines. Ohne Angabe steht jedes Objekt für sich.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage</source>
            <extracomment>label of coverage</extracomment>
            <translation>Überdeckung</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How often the set is to hold the true class, at least.</source>
            <extracomment>help of coverage</extracomment>
            <translation>Wie oft die Menge die wahre Klasse enthalten soll, mindestens.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage holds for</source>
            <extracomment>label of coverage_of</extracomment>
            <translation>Überdeckung gilt für</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class on its own, or pixels of all classes together, in the mix of the calibration features: then a rare or difficult class may be covered less.</source>
            <extracomment>help of coverage_of</extracomment>
            <translation>Jede Klasse für sich, oder Pixel aller Klassen zusammen, in der Mischung der Kalibrierungsobjekte: Dann kann eine seltene oder schwierige Klasse weniger überdeckt sein.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class</source>
            <extracomment>option each_class of coverage_of</extracomment>
            <translation>Jede Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>All classes together</source>
            <extracomment>option all_classes of coverage_of</extracomment>
            <translation>Alle Klassen zusammen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Pixels per group</source>
            <extracomment>label of max_pixels</extracomment>
            <translation>Pixel je Gruppe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How many calibration pixels of a class are taken from a group at most, drawn at random.</source>
            <extracomment>help of max_pixels</extracomment>
            <translation>Wie viele Kalibrierungspixel einer Klasse höchstens aus einer Gruppe genommen werden, zufällig gezogen.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Number that the drawing follows from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Zahl, aus der die Ziehung folgt.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Set size</source>
            <extracomment>label of output</extracomment>
            <translation>Größe der Menge</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with the number of classes in the set of each pixel.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit der Anzahl der Klassen in der Menge jedes Pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Sets</source>
            <extracomment>label of output_sets</extracomment>
            <translation>Mengen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with a band for each class: 1 where it belongs to the set, 0 where not.</source>
            <extracomment>help of output_sets</extracomment>
            <translation>Raster mit einem Kanal für jede Klasse: 1, wo sie zur Menge gehört, 0, wo nicht.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Single classes</source>
            <extracomment>label of output_single</extracomment>
            <translation>Einzelne Klassen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Class raster of the pixels whose set holds one class, NoData elsewhere.</source>
            <extracomment>help of output_single</extracomment>
            <translation>Klassenraster der Pixel, deren Menge eine einzige Klasse enthält, sonst NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Table with threshold, calibration groups and estimated coverage of each class.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle mit Schwellenwert, Kalibrierungsgruppen und geschätzter Überdeckung jeder Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Page with the classes, the sizes of the sets, the classes that share them, and the method.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit den Klassen, den Größen der Mengen, den Klassen, die sich Mengen teilen, und dem Verfahren.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Mean set size</source>
            <extracomment>label of the result mean_set_size</extracomment>
            <translation>Mittlere Größe der Mengen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>classes</source>
            <extracomment>unit of the result mean_set_size</extracomment>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with one class</source>
            <extracomment>label of the result single_share</extracomment>
            <translation>Anteil der Pixel mit einer Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with no class</source>
            <extracomment>label of the result empty_share</extracomment>
            <translation>Anteil der Pixel ohne Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage</source>
            <extracomment>label of the result estimated_coverage</extracomment>
            <translation>Geschätzte Überdeckung</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage of the worst class</source>
            <extracomment>label of the result lowest_coverage</extracomment>
            <translation>Geschätzte Überdeckung der schlechtesten Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Classes in every set</source>
            <extracomment>label of the result classes_in_every_set</extracomment>
            <translation>Klassen in jeder Menge</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <extracomment>search word</extracomment>
            <translation>konforme Vorhersage</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>prediction sets</source>
            <extracomment>search word</extracomment>
            <translation>Vorhersagemengen</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>coverage</source>
            <extracomment>search word</extracomment>
            <translation>Überdeckung</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>calibration</source>
            <extracomment>search word</extracomment>
            <translation>Kalibrierung</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>probability</source>
            <extracomment>search word</extracomment>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Classify</source>
            <extracomment>title</extracomment>
            <translation>Klassifizieren</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Applies a saved model to rasters and writes the class map.</source>
            <extracomment>summary</extracomment>
            <translation>Wendet ein gespeichertes Modell auf Raster an und schreibt die Klassenkarte.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The bands of the model are found in the rasters by name, else by wavelength, else by role such as red or nir; the rasters may have other bands besides, in any order. Where nothing tells the bands and there are as many as the model has, they are taken in their order with a warning; a missing band is an error that lists both sides. Scale and offset of the files are applied, as in the training. A pixel that is NoData in a band of the model stays NoData. Class 0 is given to pixels that fail the threshold.</source>
            <extracomment>help</extracomment>
            <translation>Die Kanäle des Modells werden in den Rastern nach Namen gefunden, sonst nach Wellenlänge, sonst nach einer Rolle wie red oder nir; die Raster dürfen daneben andere Kanäle haben, in beliebiger Reihenfolge. Wo nichts die Kanäle nennt und es so viele sind, wie das Modell hat, werden sie nach ihrer Reihenfolge mit einer Warnung genommen; ein fehlender Kanal ist ein Fehler, der beide Seiten aufzählt. Skalierung und Versatz der Dateien werden angewandt, wie im Training. Ein Pixel, das in einem Kanal des Modells NoData ist, bleibt NoData. Die Klasse 0 erhalten Pixel, die den Schwellenwert nicht einhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The labels are those of scikit-learn's own prediction, whatever the memory and the number of threads, and need no scikit-learn. Of equally probable classes the one with the lowest number is taken.</source>
            <extracomment>help</extracomment>
            <translation>Die Klassen sind die der eigenen Vorhersage von scikit-learn, gleich wie groß der Speicher und die Zahl der Threads ist, und brauchen kein scikit-learn. Von gleich wahrscheinlichen Klassen wird die mit der niedrigsten Nummer genommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Mehrkanalraster, oder mehrere Raster auf einem Gitter, die die Kanäle des Modells enthalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Model file that a training tool has written; it holds no code.</source>
            <extracomment>help of model</extracomment>
            <translation>Modelldatei, die ein Trainingswerkzeug geschrieben hat; sie enthält keinen Code.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the probability of the class; with minimum distance or spectral angle of the distance to it, or the angle in degrees.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Raster der Wahrscheinlichkeit der Klasse; bei Minimum Distance oder spektralem Winkel der Distanz zu ihr oder des Winkels in Grad.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Probabilities</source>
            <extracomment>label of output_probabilities</extracomment>
            <translation>Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster with a band for each class: its probability, 0 to 1.</source>
            <extracomment>help of output_probabilities</extracomment>
            <translation>Raster mit einem Kanal für jede Klasse: ihre Wahrscheinlichkeit, 0 bis 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Entropy</source>
            <extracomment>label of output_entropy</extracomment>
            <translation>Entropie</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the entropy of the probabilities, over the largest that there can be: 0 where one class is certain, 1 where all are equally probable.</source>
            <extracomment>help of output_entropy</extracomment>
            <translation>Raster der Entropie der Wahrscheinlichkeiten, geteilt durch die größtmögliche: 0, wo eine Klasse sicher ist, 1, wo alle gleich wahrscheinlich sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Margin</source>
            <extracomment>label of output_margin</extracomment>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the largest probability less the second largest, 0 to 1.</source>
            <extracomment>help of output_margin</extracomment>
            <translation>Raster der größten Wahrscheinlichkeit minus der zweitgrößten, 0 bis 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>prediction</source>
            <extracomment>search word</extracomment>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>apply model</source>
            <extracomment>search word</extracomment>
            <translation>Modell anwenden</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Compare maps</source>
            <extracomment>title</extracomment>
            <translation>Karten vergleichen</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Tests whether one map is more accurate than another on the same labelled sample.</source>
            <extracomment>summary</extracomment>
            <translation>Prüft an derselben beschrifteten Stichprobe, ob eine Karte genauer ist als eine andere.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Both maps are read at the points of the sample. The difference of the overall accuracies is estimated by the design that the layer carries, as a paired difference: points where both maps are right or both are wrong say nothing. McNemar's test counts every point alike, so it holds for a simple random sample; its probability is exact. A point that lies outside a map or where it is NoData is an error.</source>
            <extracomment>help</extracomment>
            <translation>Beide Karten werden an den Punkten der Stichprobe gelesen. Die Differenz der Gesamtgenauigkeiten wird nach dem Design geschätzt, das der Layer mitführt, als gepaarte Differenz: Punkte, an denen beide Karten richtig oder beide falsch sind, sagen nichts aus. Der McNemar-Test zählt jeden Punkt gleich und gilt daher für eine einfache Zufallsstichprobe; seine Wahrscheinlichkeit ist exakt. Ein Punkt, der außerhalb einer Karte liegt oder an dem sie NoData ist, ist ein Fehler.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>First map</source>
            <extracomment>label of first</extracomment>
            <translation>Erste Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is taken.</source>
            <extracomment>help of first</extracomment>
            <translation>Die Karte, deren Genauigkeit genommen wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Second map</source>
            <extracomment>label of second</extracomment>
            <translation>Zweite Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is subtracted.</source>
            <extracomment>help of second</extracomment>
            <translation>Die Karte, deren Genauigkeit abgezogen wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the first map</source>
            <extracomment>label of first_band</extracomment>
            <translation>Kanal der ersten Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the second map</source>
            <extracomment>label of second_band</extracomment>
            <translation>Kanal der zweiten Karte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Part of the maps</source>
            <extracomment>label of part</extracomment>
            <translation>Teil der Karten</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Polygons: only the points inside them count.</source>
            <extracomment>help of part</extracomment>
            <translation>Polygone: Nur die Punkte darin zählen.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Of the interval.</source>
            <extracomment>help of level</extracomment>
            <translation>Des Intervalls.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Comparison</source>
            <extracomment>label of output</extracomment>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Table with the points by who is right, and the tests.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit den Punkten danach, welche Karte richtig ist, und den Tests.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Difference of the overall accuracies</source>
            <extracomment>label of the result difference</extracomment>
            <translation>Differenz der Gesamtgenauigkeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>share -1 to 1</source>
            <extracomment>unit of the result difference</extracomment>
            <translation>Anteil -1 bis 1</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Standard error of the difference</source>
            <extracomment>label of the result difference_error</extracomment>
            <translation>Standardfehler der Differenz</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Lower limit of the difference</source>
            <extracomment>label of the result difference_low</extracomment>
            <translation>Untergrenze der Differenz</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Upper limit of the difference</source>
            <extracomment>label of the result difference_high</extracomment>
            <translation>Obergrenze der Differenz</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Probability of the difference by chance</source>
            <extracomment>label of the result probability</extracomment>
            <translation>Wahrscheinlichkeit einer zufälligen Differenz</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar statistic</source>
            <extracomment>label of the result mcnemar</extracomment>
            <translation>McNemar-Statistik</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar probability</source>
            <extracomment>label of the result mcnemar_probability</extracomment>
            <translation>McNemar-Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>mcnemar</source>
            <extracomment>search word</extracomment>
            <translation>McNemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>map comparison</source>
            <extracomment>search word</extracomment>
            <translation>Kartenvergleich</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>paired test</source>
            <extracomment>search word</extracomment>
            <translation>gepaarter Test</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>accuracy difference</source>
            <extracomment>search word</extracomment>
            <translation>Genauigkeitsunterschied</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>significance</source>
            <extracomment>search word</extracomment>
            <translation>Signifikanz</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross classification</source>
            <extracomment>title</extracomment>
            <translation>Kreuzklassifikation</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compares a map with a reference and gives the cross table, the error matrix and a regression.</source>
            <extracomment>summary</extracomment>
            <translation>Vergleicht eine Karte mit einer Referenz und liefert die Kreuztabelle, die Fehlermatrix und eine Regression.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Every pixel that is valid in both is counted; NoData in either is not. The error matrix has the map's classes in rows and the reference's in columns, aligned by value: a class that one side lacks is a row or a column of zeros. Accuracies and kappa come by counts, and weighted by area with the map's classes as strata, which is right for a reference sampled within each class. An accuracy over no pixel stays empty. A reference raster must lie on the map's grid. A reference layer is laid on it by pixel centres; a pixel inside features of several classes is left out. Its field holds class values, or class names that the map has too.</source>
            <extracomment>help</extracomment>
            <translation>Gezählt wird jedes Pixel, das in beiden gültig ist; NoData in einem von beiden zählt nicht. Die Fehlermatrix hat die Klassen der Karte in den Zeilen und die der Referenz in den Spalten, nach Werten ausgerichtet: Eine Klasse, die auf einer Seite fehlt, ist eine Zeile oder Spalte mit Nullen. Genauigkeiten und Kappa werden nach Anzahlen angegeben und flächengewichtet mit den Klassen der Karte als Schichten, was für eine innerhalb jeder Klasse gezogene Stichprobe richtig ist. Eine Genauigkeit über kein einziges Pixel bleibt leer. Ein Referenzraster muss auf dem Gitter der Karte liegen. Ein Referenzlayer wird nach Pixelmittelpunkten darauf übertragen; ein Pixel in Objekten mehrerer Klassen wird ausgelassen. Sein Feld enthält Klassenwerte oder Klassennamen, die auch die Karte hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The regression is the line of least squares Y = B0 + B1 X of the map's values Y on the reference's X, for continuous rasters too, with scale and offset of the files applied; its sums are exact. Its intervals suppose independent pixels.</source>
            <extracomment>help</extracomment>
            <translation>Die Regression ist die Gerade der kleinsten Quadrate Y = B0 + B1 X der Kartenwerte Y auf die Referenzwerte X, auch für kontinuierliche Raster, mit Skalierung und Versatz der Dateien angewandt; ihre Summen sind exakt. Ihre Intervalle setzen unabhängige Pixel voraus.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Class map</source>
            <extracomment>label of input</extracomment>
            <translation>Klassenkarte</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The classified raster.</source>
            <extracomment>help of input</extracomment>
            <translation>Das klassifizierte Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference</source>
            <extracomment>label of reference</extracomment>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster on the same grid, or layer of points or polygons.</source>
            <extracomment>help of reference</extracomment>
            <translation>Raster auf demselben Gitter, oder Layer mit Punkten oder Polygonen.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Band of the reference</source>
            <extracomment>label of reference_band</extracomment>
            <translation>Kanal der Referenz</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The band with the classes, of a reference raster.</source>
            <extracomment>help of reference_band</extracomment>
            <translation>Der Kanal mit den Klassen eines Referenzrasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The field with the class, of a reference layer.</source>
            <extracomment>help of reference_field</extracomment>
            <translation>Das Feld mit der Klasse eines Referenzlayers.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Ignored reference value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Ignorierter Referenzwert</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference pixels of this value are not compared.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Referenzpixel mit diesem Wert werden nicht verglichen.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross raster</source>
            <extracomment>label of output</extracomment>
            <translation>Kreuzraster</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster with a number for each pair of classes.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einer Nummer für jedes Klassenpaar.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Kreuztabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the pairs with pixels and area.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle der Paare mit Pixeln und Fläche.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the error matrix with accuracies and areas.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tabelle der Fehlermatrix mit Genauigkeiten und Flächen.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Page with the error matrix and the figures.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit der Fehlermatrix und den Kennzahlen.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Regression</source>
            <extracomment>label of output_regression</extracomment>
            <translation>Regression</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of R², r, B0, B1, variances, intervals.</source>
            <extracomment>help of output_regression</extracomment>
            <translation>Tabelle von R², r, B0, B1, Varianzen und Intervallen.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B0 raster</source>
            <extracomment>label of output_b0</extracomment>
            <translation>B0-Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the intercept where both are valid.</source>
            <extracomment>help of output_b0</extracomment>
            <translation>Raster des Achsenabschnitts, wo beide gültig sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B1 raster</source>
            <extracomment>label of output_b1</extracomment>
            <translation>B1-Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the slope where both are valid.</source>
            <extracomment>help of output_b1</extracomment>
            <translation>Raster der Steigung, wo beide gültig sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted overall accuracy</source>
            <extracomment>label of the result weighted_overall_accuracy</extracomment>
            <translation>Flächengewichtete Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted kappa</source>
            <extracomment>label of the result weighted_kappa</extracomment>
            <translation>Flächengewichtetes Kappa</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compared pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Verglichene Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Coefficient of determination</source>
            <extracomment>label of the result r_squared</extracomment>
            <translation>Bestimmtheitsmaß</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Intercept</source>
            <extracomment>label of the result b0</extracomment>
            <translation>Achsenabschnitt</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Slope</source>
            <extracomment>label of the result b1</extracomment>
            <translation>Steigung</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>accuracy</source>
            <extracomment>search word</extracomment>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>regression</source>
            <extracomment>search word</extracomment>
            <translation>Regression</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Image difference</source>
            <extracomment>title</extracomment>
            <translation>Bilddifferenz</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Subtracts or divides two images band by band and finds the thresholds of change.</source>
            <extracomment>summary</extracomment>
            <translation>Subtrahiert oder dividiert zwei Bilder Kanal für Kanal und findet die Schwellenwerte der Änderung.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The difference is the second image minus the first, in physical values (scale and offset of the files applied). The ratio is the second divided by the first, and undefined where the first is 0; the log ratio is the natural logarithm of the ratio, and undefined where a value is not positive. Undefined pixels are NoData.</source>
            <extracomment>help</extracomment>
            <translation>Die Differenz ist das zweite Bild minus das erste, in physikalischen Werten (Skalierung und Versatz der Dateien angewandt). Das Verhältnis ist das zweite geteilt durch das erste und nicht definiert, wo das erste 0 ist; das Log-Verhältnis ist der natürliche Logarithmus des Verhältnisses und nicht definiert, wo ein Wert nicht positiv ist. Nicht definierte Pixel sind NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds are found for each band from all its pixels. Otsu's rule parts the sizes of change, the distance from 0 (from 1 for ratios), into two groups whose means lie farthest apart for their sizes, in a histogram of up to 65536 bins whose width is a power of two; for whole numbers up to 65536 this is exact. The rule of standard deviations takes the mean minus and plus k standard deviations (divisor n - 1). The robust rule takes the median minus and plus k times 1.4826 times the median absolute deviation, which much change hardly moves. Both are exact. A difference below the lower threshold is a decrease (1), above the upper one an increase (3); all between, and exactly on a threshold, is no change (2).</source>
            <extracomment>help</extracomment>
            <translation>Schwellenwerte werden für jeden Kanal aus allen seinen Pixeln ermittelt. Die Regel von Otsu teilt die Größen der Änderung, den Abstand von 0 (von 1 bei Verhältnissen), in zwei Gruppen, deren Mittelwerte für ihre Größen am weitesten auseinanderliegen, in einem Histogramm von bis zu 65536 Klassen, deren Breite eine Zweierpotenz ist; für ganze Zahlen bis 65536 ist das exakt. Die Regel der Standardabweichungen nimmt den Mittelwert minus und plus k Standardabweichungen (Divisor n - 1). Die robuste Regel nimmt den Median minus und plus k mal 1.4826 mal die mittlere absolute Abweichung vom Median (MAD), die viel Änderung kaum verschiebt. Beide sind exakt. Eine Differenz unter dem unteren Schwellenwert ist eine Abnahme (1), über dem oberen eine Zunahme (3); alles dazwischen, und genau auf einem Schwellenwert, ist keine Änderung (2).</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning. A pixel that is NoData in one image is NoData in that band; other bands keep theirs. The images must lie on one grid, unless the grid of the output is chosen. Nothing here depends on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Kanäle werden nach Namen gepaart, sonst nach Wellenlänge (bis 5 % Abstand), sonst nach einer Rolle wie red, sonst nach ihrer Reihenfolge mit einer Warnung. Ein Pixel, das in einem Bild NoData ist, ist in diesem Kanal NoData; andere Kanäle behalten ihres. Die Bilder müssen auf einem Gitter liegen, sofern nicht das Gitter der Ausgabe gewählt wird. Nichts hier hängt von Speicher oder Threads ab.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The earlier image: one raster or several.</source>
            <extracomment>help of first</extracomment>
            <translation>Das frühere Bild: ein Raster oder mehrere.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Which of the compared bands, from 1 in the order of the first image; all if not given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Welche der verglichenen Kanäle, ab 1 in der Reihenfolge des ersten Bildes; alle, wenn nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>band numbers</source>
            <extracomment>unit of bands</extracomment>
            <translation>Kanalnummern</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Measure</source>
            <extracomment>label of measure</extracomment>
            <translation>Maß</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How the values are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Wie die Werte verglichen werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Difference</source>
            <extracomment>option difference of measure</extracomment>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Ratio</source>
            <extracomment>option ratio of measure</extracomment>
            <translation>Verhältnis</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Log ratio</source>
            <extracomment>option log_ratio of measure</extracomment>
            <translation>Log-Verhältnis</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Threshold rule</source>
            <extracomment>label of rule</extracomment>
            <translation>Schwellenwertregel</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>What parts change from no change.</source>
            <extracomment>help of rule</extracomment>
            <translation>Was Änderung von keiner Änderung trennt.</translation>
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
            <translation>Mittelwert und Standardabweichungen</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Median and median absolute deviation</source>
            <extracomment>option robust of rule</extracomment>
            <translation>Median und mittlere absolute Abweichung vom Median</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Typed thresholds</source>
            <extracomment>option typed of rule</extracomment>
            <translation>Eingegebene Schwellenwerte</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Factor k</source>
            <extracomment>label of factor</extracomment>
            <translation>Faktor k</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How many standard deviations, or robust ones, the thresholds lie from the centre.</source>
            <extracomment>help of factor</extracomment>
            <translation>Wie viele Standardabweichungen, oder robuste, die Schwellenwerte von der Mitte entfernt liegen.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>standard deviations</source>
            <extracomment>unit of factor</extracomment>
            <translation>Standardabweichungen</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold</source>
            <extracomment>label of lower</extracomment>
            <translation>Unterer Schwellenwert</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Below it is a decrease, for the typed rule; none if not given.</source>
            <extracomment>help of lower</extracomment>
            <translation>Darunter ist es eine Abnahme, für die Regel mit Eingabe; keiner, wenn nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold</source>
            <extracomment>label of upper</extracomment>
            <translation>Oberer Schwellenwert</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Above it is an increase, for the typed rule; none if not given.</source>
            <extracomment>help of upper</extracomment>
            <translation>Darüber ist es eine Zunahme, für die Regel mit Eingabe; keiner, wenn nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster with a band for each pair.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jedes Paar.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Classes of change</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Änderungsklassen</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster of decrease (1), no change (2) and increase (3) for each pair.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Raster von Abnahme (1), keiner Änderung (2) und Zunahme (3) für jedes Paar.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds</source>
            <extracomment>label of output_table</extracomment>
            <translation>Schwellenwerte</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Table with statistics, thresholds and pixels of each class, for each pair.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle mit Statistiken, Schwellenwerten und Pixeln jeder Klasse, für jedes Paar.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold of the first band</source>
            <extracomment>label of the result lower_threshold</extracomment>
            <translation>Unterer Schwellenwert des ersten Kanals</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold of the first band</source>
            <extracomment>label of the result upper_threshold</extracomment>
            <translation>Oberer Schwellenwert des ersten Kanals</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Changed share of the first band</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Geänderter Anteil des ersten Kanals</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>image differencing</source>
            <extracomment>search word</extracomment>
            <translation>Bilddifferenz</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>ratio</source>
            <extracomment>search word</extracomment>
            <translation>Verhältnis</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>log ratio</source>
            <extracomment>search word</extracomment>
            <translation>Log-Verhältnis</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>otsu</source>
            <extracomment>search word</extracomment>
            <translation>Otsu</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>threshold</source>
            <extracomment>search word</extracomment>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Alteration detection, IR-MAD</source>
            <extracomment>title</extracomment>
            <translation>Änderungserkennung mit IR-MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finds change between two images by canonical correlation, whatever gain and offset each band has.</source>
            <extracomment>summary</extracomment>
            <translation>Findet Änderungen zwischen zwei Bildern durch kanonische Korrelation, gleich welche Verstärkung und welchen Versatz jeder Kanal hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Multivariate alteration detection (MAD) takes the pairs of combinations of the bands of both images that correlate, and subtracts them. The MAD variates are uncorrelated; the first has the greatest variance, 2 (1 - correlation). They do not change when the bands of an image are scaled, shifted or mixed linearly, so that the images need not be calibrated, nor even have the same units. The sum of the squared variates over their variances is chi-square with as many degrees of freedom as bands where nothing changed; the no-change probability is that of a chi-square at least as large.</source>
            <extracomment>help</extracomment>
            <translation>Die multivariate Änderungserkennung (MAD) nimmt die Paare von Kombinationen der Kanäle beider Bilder, die korrelieren, und subtrahiert sie. Die MAD-Variaten sind unkorreliert; die erste hat die größte Varianz, 2 (1 - Korrelation). Sie ändern sich nicht, wenn die Kanäle eines Bildes skaliert, verschoben oder linear gemischt werden; die Bilder müssen also nicht kalibriert sein und nicht einmal dieselben Einheiten haben. Die Summe der quadrierten Variaten, geteilt durch ihre Varianzen, folgt, wo sich nichts geändert hat, einer Chi-Quadrat-Verteilung mit so vielen Freiheitsgraden wie Kanälen; die Wahrscheinlichkeit keiner Änderung ist die eines mindestens so großen Chi-Quadrats.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Each iteration weights the pixels by their no-change probability under the one before and finds the correlations anew, so that they become those of the pixels without change. It ends when no correlation changes by more than the tolerance (exactly the tolerance ends too), or after the greatest number of iterations, with a warning. Reweighting favours small differences, so that the correlations come out higher than those of all pixels without change; with fewer than 3 bands it never settles and is refused. Means, covariances and their weighted forms are sums of whole numbers: standard scores times the root of the weight, rounded to 30 bits of the largest of the band. They, and every pixel of the outputs, do not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Jede Iteration gewichtet die Pixel nach ihrer Wahrscheinlichkeit keiner Änderung aus der vorigen und ermittelt die Korrelationen neu, sodass sie zu denen der Pixel ohne Änderung werden. Sie endet, wenn sich keine Korrelation um mehr als die Toleranz ändert (genau die Toleranz beendet sie auch), oder nach der größten Zahl von Iterationen, mit einer Warnung. Das Umgewichten begünstigt kleine Differenzen, sodass die Korrelationen höher ausfallen als die aller Pixel ohne Änderung; mit weniger als 3 Kanälen kommt es nie zur Ruhe und wird abgelehnt. Mittelwerte, Kovarianzen und ihre gewichteten Formen sind Summen ganzer Zahlen: Standardwerte mal die Wurzel des Gewichts, gerundet auf 30 Bit des größten des Kanals. Sie und jedes Pixel der Ausgaben hängen nicht von Speicher oder Threads ab.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData and counts nowhere: clouds should be masked before. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Kanäle werden nach Namen gepaart, sonst nach Wellenlänge (bis 5 % Abstand), sonst nach einer Rolle wie red, sonst nach ihrer Reihenfolge mit einer Warnung; von einem Bild mit mehr Kanälen werden nur die mit einem Partner verglichen. Ein Pixel, das in einem der verglichenen Kanäle NoData ist, ist NoData und zählt nirgends: Wolken sollten vorher maskiert werden. Die Bilder müssen auf einem Gitter liegen, sofern nicht das Gitter der Ausgabe gewählt wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>How often the pixels are weighted anew at most; 0 gives plain MAD, all pixels weighing the same.</source>
            <extracomment>help of iterations</extracomment>
            <translation>Wie oft die Pixel höchstens neu gewichtet werden; 0 gibt einfaches MAD, bei dem alle Pixel gleich wiegen.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Tolerance</source>
            <extracomment>label of tolerance</extracomment>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Ends when no canonical correlation changes by more.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Endet, wenn sich keine kanonische Korrelation um mehr ändert.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>MAD variates</source>
            <extracomment>label of output</extracomment>
            <translation>MAD-Variaten</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster with a band for each variate.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jede Variate.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Chi-square</source>
            <extracomment>label of output_chi_square</extracomment>
            <translation>Chi-Quadrat</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the sum of squared standardised variates.</source>
            <extracomment>help of output_chi_square</extracomment>
            <translation>Raster der Summe der quadrierten standardisierten Variaten.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>No-change probability</source>
            <extracomment>label of output_probability</extracomment>
            <translation>Wahrscheinlichkeit keiner Änderung</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the probability, 0 to 1.</source>
            <extracomment>help of output_probability</extracomment>
            <translation>Raster der Wahrscheinlichkeit, 0 bis 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Correlations</source>
            <extracomment>label of output_table</extracomment>
            <translation>Korrelationen</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Table of the canonical correlations of each iteration; 0 is that of equal weights.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle der kanonischen Korrelationen jeder Iteration; 0 ist die mit gleichen Gewichten.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Largest change of a correlation in the last iteration</source>
            <extracomment>label of the result last_change</extracomment>
            <translation>Größte Änderung einer Korrelation in der letzten Iteration</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Highest canonical correlation</source>
            <extracomment>label of the result highest_correlation</extracomment>
            <translation>Höchste kanonische Korrelation</translation>
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
            <translation>kanonische Korrelation</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>no-change probability</source>
            <extracomment>search word</extracomment>
            <translation>Wahrscheinlichkeit keiner Änderung</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>chi-square</source>
            <extracomment>search word</extracomment>
            <translation>Chi-Quadrat</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>radiometric normalisation</source>
            <extracomment>search word</extracomment>
            <translation>radiometrische Normalisierung</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Land cover change</source>
            <extracomment>title</extracomment>
            <translation>Landbedeckungsänderung</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Shows and measures what became of each class between two class maps.</source>
            <extracomment>summary</extracomment>
            <translation>Zeigt und misst, was zwischen zwei Klassenkarten aus jeder Klasse wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Every pair of classes that occurs gets a number, from 1 in the order of the first map's classes, then the second's; its name tells from and to. The tables have pixels and area of every transition, and for every class its area before and after, gain, loss, persistence, net change, swap (change of place without change of area) and annual rate, for the whole and for each zone. In degrees areas are geodesic. A pixel that is NoData in either map is left out. The maps must lie on one grid. Areas counted from maps carry the errors of both; the change area estimate corrects them by a sample.</source>
            <extracomment>help</extracomment>
            <translation>Jedes vorkommende Paar von Klassen erhält eine Nummer, ab 1 in der Reihenfolge der Klassen der ersten Karte, dann der zweiten; sein Name nennt Von und Nach. Die Tabellen enthalten Pixel und Fläche jedes Übergangs und für jede Klasse ihre Fläche vorher und nachher, Zunahme, Abnahme, Beständigkeit, Nettoänderung, Tausch (Änderung des Ortes ohne Änderung der Fläche) und jährliche Rate, für das Ganze und für jede Zone. In Grad sind Flächen geodätisch. Ein Pixel, das in einer der Karten NoData ist, wird ausgelassen. Die Karten müssen auf einem Gitter liegen. Aus Karten gezählte Flächen tragen die Fehler beider; die Schätzung der Änderungsflächen korrigiert sie durch eine Stichprobe.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The earlier class map.</source>
            <extracomment>help of first</extracomment>
            <translation>Die frühere Klassenkarte.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The later class map, on the same grid.</source>
            <extracomment>help of second</extracomment>
            <translation>Die spätere Klassenkarte, auf demselben Gitter.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Years between the maps</source>
            <extracomment>label of years</extracomment>
            <translation>Jahre zwischen den Karten</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>For the annual rate; left out, it stays empty.</source>
            <extracomment>help of years</extracomment>
            <translation>Für die jährliche Rate; ohne Angabe bleibt sie leer.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>years</source>
            <extracomment>unit of years</extracomment>
            <translation>Jahre</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Zones</source>
            <extracomment>label of zones</extracomment>
            <translation>Zonen</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster on the same grid, or polygons: the tables tell each zone too.</source>
            <extracomment>help of zones</extracomment>
            <translation>Raster auf demselben Gitter, oder Polygone: Die Tabellen geben auch jede Zone an.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Band of the zones</source>
            <extracomment>label of zones_band</extracomment>
            <translation>Kanal der Zonen</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The band with the zones, of a raster.</source>
            <extracomment>help of zones_band</extracomment>
            <translation>Der Kanal mit den Zonen, bei einem Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Field of the zones</source>
            <extracomment>label of zones_field</extracomment>
            <translation>Feld der Zonen</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The field with the zone, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of zones_field</extracomment>
            <translation>Das Feld mit der Zone, bei einem Layer: ganze Zahlen, oder Namen, die ab 1 in alphabetischer Reihenfolge nummeriert werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changes</source>
            <extracomment>label of output</extracomment>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster with a number for each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einer Nummer für jeden Übergang.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with pixels and area of each transition.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tabelle mit Pixeln und Fläche jedes Übergangs.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Tabelle mit Zunahme, Abnahme und Nettoänderung jeder Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Change page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Änderungsseite</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Page with the flows as a picture, the transition matrix and the classes.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit den Flüssen als Bild, der Übergangsmatrix und den Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Number of transitions</source>
            <extracomment>label of the result transitions</extracomment>
            <translation>Anzahl der Übergänge</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changed area</source>
            <extracomment>label of the result changed_area</extracomment>
            <translation>Geänderte Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>squared units of the coordinate system</source>
            <extracomment>unit of the result changed_area</extracomment>
            <translation>Quadrateinheiten des Koordinatensystems</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>transition matrix</source>
            <extracomment>search word</extracomment>
            <translation>Übergangsmatrix</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>from-to</source>
            <extracomment>search word</extracomment>
            <translation>Von-Nach</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>post-classification comparison</source>
            <extracomment>search word</extracomment>
            <translation>Vergleich nach Klassifikation</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>sankey</source>
            <extracomment>search word</extracomment>
            <translation>Sankey</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic images</source>
            <extracomment>title</extracomment>
            <translation>Bilder mosaikieren</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Lays images side by side and over each other, and writes them as one.</source>
            <extracomment>summary</extracomment>
            <translation>Legt Bilder neben- und übereinander und schreibt sie als eines.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Corresponding bands of the images are joined; an image is a raster, a band set, or several rasters in a row. A pixel that is NoData in one image leaves its place to the others, by the NoData number, NaN, mask or alpha of each, and is NoData where no image has a value. Where several have one, the first or the last in the list stands, or the smallest or largest, or the mean, or a mean that lets each image fade towards its edge. The first, last, smallest and largest are exact; means are floating point, and one value alone stays as it is. Images on other pixels, or in other coordinate systems, are resampled once the grid of the output is chosen. Names, units and wavelengths are those of the first image; scales and offsets are kept where all images share them, and applied otherwise.</source>
            <extracomment>help</extracomment>
            <translation>Einander entsprechende Kanäle der Bilder werden verbunden; ein Bild ist ein Raster, ein Kanalsatz oder mehrere Raster hintereinander. Ein Pixel, das in einem Bild NoData ist, überlässt seinen Platz den anderen, nach NoData-Zahl, NaN, Maske oder Alpha eines jeden, und ist NoData, wo kein Bild einen Wert hat. Wo mehrere einen haben, steht der erste oder letzte der Liste, der kleinste oder größte, der Mittelwert, oder ein Mittelwert, der jedes Bild zu seinem Rand hin ausblendet. Der erste, letzte, kleinste und größte sind exakt; Mittelwerte sind Gleitkommazahlen, und ein einzelner Wert bleibt, wie er ist. Bilder auf anderen Pixeln oder in anderen Koordinatensystemen werden resampelt, wenn das Gitter der Ausgabe gewählt ist. Namen, Einheiten und Wellenlängen sind die des ersten Bildes; Skalierungen und Versätze bleiben erhalten, wo alle Bilder sie gemeinsam haben, und werden sonst angewandt.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Images</source>
            <extracomment>label of input</extracomment>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>The images, in the order of their priority.</source>
            <extracomment>help of input</extracomment>
            <translation>Die Bilder, in der Reihenfolge ihres Vorrangs.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Rasters to an image</source>
            <extracomment>label of rasters_per_image</extracomment>
            <translation>Raster je Bild</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>How many rasters in a row make up one image, as files of single bands do.</source>
            <extracomment>help of rasters_per_image</extracomment>
            <translation>Wie viele Raster hintereinander ein Bild ausmachen, wie bei Dateien einzelner Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>rasters</source>
            <extracomment>unit of rasters_per_image</extracomment>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Where images overlap</source>
            <extracomment>label of method</extracomment>
            <translation>Wo Bilder überlappen</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>What stands where several images have a value.</source>
            <extracomment>help of method</extracomment>
            <translation>Was dort steht, wo mehrere Bilder einen Wert haben.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Last image</source>
            <extracomment>option last of method</extracomment>
            <translation>Letztes Bild</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Smallest value</source>
            <extracomment>option min of method</extracomment>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Largest value</source>
            <extracomment>option max of method</extracomment>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Fading edges</source>
            <extracomment>option feather of method</extracomment>
            <translation>Ausblendende Ränder</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Width of fading</source>
            <extracomment>label of feather</extracomment>
            <translation>Breite der Ausblendung</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Distance from the edge of an image from which on it has its full weight; used by the fading edges alone.</source>
            <extracomment>help of feather</extracomment>
            <translation>Abstand vom Rand eines Bildes, ab dem es sein volles Gewicht hat; nur von den ausblendenden Rändern verwendet.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster whose pixels the output has, in place of those of an image; the output covers all images.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Raster, dessen Pixel die Ausgabe hat, anstelle derer eines Bildes; die Ausgabe deckt alle Bilder ab.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic</source>
            <extracomment>label of output</extracomment>
            <translation>Mosaik</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster with the bands of the images.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit den Kanälen der Bilder.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>mosaic</source>
            <extracomment>search word</extracomment>
            <translation>Mosaik</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>merge</source>
            <extracomment>search word</extracomment>
            <translation>zusammenführen</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>tiles</source>
            <extracomment>search word</extracomment>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>blend</source>
            <extracomment>search word</extracomment>
            <translation>überblenden</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>feather</source>
            <extracomment>search word</extracomment>
            <translation>ausblenden</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>overlap</source>
            <extracomment>search word</extracomment>
            <translation>Überlappung</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>seamless</source>
            <extracomment>search word</extracomment>
            <translation>nahtlos</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random training points</source>
            <extracomment>title</extracomment>
            <translation>Zufällige Trainingspunkte</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Draws points at random where training areas may be made.</source>
            <extracomment>summary</extracomment>
            <translation>Zieht Punkte zufällig, an denen Trainingsgebiete angelegt werden können.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points lie in the middle of pixels that are valid in all bands; NoData pixels are never drawn. An expression of the band calculator narrows them down: where it is 0 or NoData no point lies, so that (nir - red) / (nir + red) &gt; 0.6 gives points in dense vegetation alone. Stratified: every other whole number that the expression gives is a stratum with as many points, or all its pixels where these are fewer; a class map in it gives points for each class. Grid: a square lattice with a random start. Give the points a class, or grow regions from them. For the assessment of a map take sample points instead, which carry their probabilities.</source>
            <extracomment>help</extracomment>
            <translation>Punkte liegen in der Mitte von Pixeln, die in allen Kanälen gültig sind; NoData-Pixel werden nie gezogen. Ein Ausdruck des Kanalrechners schränkt sie ein: Wo er 0 oder NoData ist, liegt kein Punkt, sodass (nir - red) / (nir + red) &gt; 0.6 Punkte nur in dichter Vegetation gibt. Geschichtet: Jede andere ganze Zahl, die der Ausdruck gibt, ist eine Schicht mit so vielen Punkten, oder mit allen ihren Pixeln, wo diese weniger sind; eine Klassenkarte darin gibt Punkte für jede Klasse. Gitter: ein quadratisches Gitter mit zufälligem Start. Geben Sie den Punkten eine Klasse oder lassen Sie Regionen aus ihnen wachsen. Für die Beurteilung einer Karte nehmen Sie stattdessen Stichprobenpunkte, die ihre Wahrscheinlichkeiten mitführen.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>One multiband raster, or several rasters on one grid.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Mehrkanalraster, oder mehrere Raster auf einem Gitter.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Where points may lie, and their stratum, over the bands of the rasters: b1, "name", roles such as nir.</source>
            <extracomment>help of expression</extracomment>
            <translation>Wo Punkte liegen dürfen, und ihre Schicht, über die Kanäle der Raster: b1, "name", Rollen wie nir.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Design</source>
            <extracomment>label of design</extracomment>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>How the points are drawn.</source>
            <extracomment>help of design</extracomment>
            <translation>Wie die Punkte gezogen werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random</source>
            <extracomment>option random of design</extracomment>
            <translation>Zufällig</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Grid with random start</source>
            <extracomment>option grid of design</extracomment>
            <translation>Gitter mit zufälligem Start</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Stratified by the expression</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Nach dem Ausdruck geschichtet</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Number of points</source>
            <extracomment>label of size</extracomment>
            <translation>Anzahl der Punkte</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points in all, in each stratum when stratified; of a grid about so many.</source>
            <extracomment>help of size</extracomment>
            <translation>Punkte insgesamt, bei Schichtung in jeder Schicht; bei einem Gitter ungefähr so viele.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points are at least so far apart, in degrees on the sphere; a pair exactly so far apart is allowed.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>Punkte sind mindestens so weit voneinander entfernt, bei Grad auf der Kugel; ein Paar in genau diesem Abstand ist erlaubt.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>The same seed draws the same points.</source>
            <extracomment>help of seed</extracomment>
            <translation>Derselbe Startwert zieht dieselben Punkte.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>any number</source>
            <extracomment>unit of seed</extracomment>
            <translation>beliebige Zahl</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points</source>
            <extracomment>label of output</extracomment>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points with the fields id and stratum.</source>
            <extracomment>help of output</extracomment>
            <translation>Punkte mit den Feldern id und stratum.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points drawn</source>
            <extracomment>label of the result points</extracomment>
            <translation>Gezogene Punkte</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>random sample</source>
            <extracomment>search word</extracomment>
            <translation>Zufallsstichprobe</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>stratified</source>
            <extracomment>search word</extracomment>
            <translation>geschichtet</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>grid of points</source>
            <extracomment>search word</extracomment>
            <translation>Punktgitter</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>seeds</source>
            <extracomment>search word</extracomment>
            <translation>Startpunkte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit raster</source>
            <extracomment>title</extracomment>
            <translation>Raster bearbeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Gives the pixels inside features a new value, in a new raster or in the raster itself.</source>
            <extracomment>summary</extracomment>
            <translation>Gibt den Pixeln in Objekten einen neuen Wert, in einem neuen Raster oder im Raster selbst.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The pixels whose centre lies inside a polygon, and those under points and lines, become a constant, the value of a field, what an expression gives, or NoData; where features overlap, the later one counts. A feature without geometry or without a value is left out. Values are those with the scale and offset of the file applied, and a raster of whole numbers takes only what it can hold; results of an expression are rounded. NoData pixels stay NoData unless they are to be filled. Other bands, names, colours, scale and offset are kept.</source>
            <extracomment>help</extracomment>
            <translation>Die Pixel, deren Mittelpunkt in einem Polygon liegt, und die unter Punkten und Linien werden zu einer Konstanten, zum Wert eines Feldes, zu dem, was ein Ausdruck gibt, oder zu NoData; wo Objekte überlappen, zählt das spätere. Ein Objekt ohne Geometrie oder ohne Wert wird ausgelassen. Werte sind die mit Skalierung und Versatz der Datei, und ein Raster ganzer Zahlen nimmt nur, was es fassen kann; Ergebnisse eines Ausdrucks werden gerundet. NoData-Pixel bleiben NoData, sofern sie nicht gefüllt werden sollen. Andere Kanäle, Namen, Farben, Skalierung und Versatz bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The input stays as it is, and a new raster is written. In place, the raster itself is changed, after an undo file with all changed pixels is complete; an edit that fails or is cancelled is brought back. The undo file takes the edit back later, also after a crash, unless the pixels have been changed again. Statistics in the file are removed, and overviews are renewed by nearest neighbour.</source>
            <extracomment>help</extracomment>
            <translation>Die Eingabe bleibt, wie sie ist, und ein neues Raster wird geschrieben. An Ort und Stelle wird das Raster selbst geändert, nachdem eine Rückgängig-Datei mit allen geänderten Pixeln vollständig ist; eine Bearbeitung, die scheitert oder abgebrochen wird, wird zurückgenommen. Die Rückgängig-Datei nimmt die Bearbeitung auch später zurück, auch nach einem Absturz, sofern die Pixel nicht erneut geändert wurden. Statistiken in der Datei werden entfernt, und Übersichten werden nach dem nächsten Nachbarn erneuert.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Raster</source>
            <extracomment>label of input</extracomment>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The raster to edit.</source>
            <extracomment>help of input</extracomment>
            <translation>Das zu bearbeitende Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Band</source>
            <extracomment>label of band</extracomment>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The band to edit.</source>
            <extracomment>help of band</extracomment>
            <translation>Der zu bearbeitende Kanal.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Areas</source>
            <extracomment>label of areas</extracomment>
            <translation>Bereiche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Features inside which pixels are edited; any coordinate system.</source>
            <extracomment>help of areas</extracomment>
            <translation>Objekte, in denen Pixel bearbeitet werden; beliebiges Koordinatensystem.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Constant</source>
            <extracomment>label of constant</extracomment>
            <translation>Konstante</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that all pixels become.</source>
            <extracomment>help of constant</extracomment>
            <translation>Der Wert, den alle Pixel erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Value field</source>
            <extracomment>label of field</extracomment>
            <translation>Wertfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Field with the value that the pixels of each feature become: numbers, or class names of the map.</source>
            <extracomment>help of field</extracomment>
            <translation>Feld mit dem Wert, den die Pixel jedes Objekts erhalten: Zahlen, oder Klassennamen der Karte.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that pixels become, of raster (their value) and vector (the constant or the field's value, otherwise 1): where(raster &gt; 500, 10, raster).</source>
            <extracomment>help of expression</extracomment>
            <translation>Der Wert, den Pixel erhalten, aus raster (ihrem Wert) und vector (der Konstanten oder dem Wert des Feldes, sonst 1): where(raster &gt; 500, 10, raster).</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Make NoData</source>
            <extracomment>label of nodata</extracomment>
            <translation>Zu NoData machen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Makes the pixels NoData.</source>
            <extracomment>help of nodata</extracomment>
            <translation>Macht die Pixel zu NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits NoData pixels inside the features too.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Bearbeitet auch NoData-Pixel in den Objekten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Bearbeitet jedes Pixel, das ein Polygon berührt, statt nur derer, deren Mittelpunkt darin liegt.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit in place</source>
            <extracomment>label of in_place</extracomment>
            <translation>An Ort und Stelle bearbeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Changes the raster itself instead of writing a new one; this needs an undo file.</source>
            <extracomment>help of in_place</extracomment>
            <translation>Ändert das Raster selbst, statt ein neues zu schreiben; das braucht eine Rückgängig-Datei.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Take back</source>
            <extracomment>label of undo</extracomment>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file of an edit in place, which is taken back; nothing else is done.</source>
            <extracomment>help of undo</extracomment>
            <translation>Rückgängig-Datei einer Bearbeitung an Ort und Stelle, die zurückgenommen wird; sonst geschieht nichts.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited raster</source>
            <extracomment>label of output</extracomment>
            <translation>Bearbeitetes Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The new raster; in place it is not written, and the input is the result.</source>
            <extracomment>help of output</extracomment>
            <translation>Das neue Raster; an Ort und Stelle wird es nicht geschrieben, und die Eingabe ist das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file</source>
            <extracomment>label of output_undo</extracomment>
            <translation>Rückgängig-Datei</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>File that can take back an edit in place; otherwise it is not written.</source>
            <extracomment>help of output_undo</extracomment>
            <translation>Datei, die eine Bearbeitung an Ort und Stelle zurücknehmen kann; sonst wird sie nicht geschrieben.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited pixels</source>
            <extracomment>label of the result edited_pixels</extracomment>
            <translation>Bearbeitete Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>edit</source>
            <extracomment>search word</extracomment>
            <translation>bearbeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>burn</source>
            <extracomment>search word</extracomment>
            <translation>einbrennen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>correct</source>
            <extracomment>search word</extracomment>
            <translation>korrigieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>digitise</source>
            <extracomment>search word</extracomment>
            <translation>digitalisieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo</source>
            <extracomment>search word</extracomment>
            <translation>rückgängig</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>rasterize</source>
            <extracomment>search word</extracomment>
            <translation>rasterisieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label patches</source>
            <extracomment>title</extracomment>
            <translation>Flächen kennzeichnen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Gives every pixel the size or the number of the patch of connected pixels that it belongs to.</source>
            <extracomment>summary</extracomment>
            <translation>Gibt jedem Pixel die Größe oder die Nummer der Fläche verbundener Pixel, zu der es gehört.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A patch is a set of connected pixels other than 0; their values may differ, or are told apart when asked. Sizes are in pixels. Numbers run from 1 in the order in which a scan by rows meets the first pixels of the patches. Pixels of 0 and NoData pixels belong to no patch and are NoData in the result. A raster of any size is treated as a whole: patches are joined across all its parts, and the result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Eine Fläche ist eine Menge verbundener Pixel ungleich 0; ihre Werte dürfen verschieden sein oder werden auf Wunsch unterschieden. Größen sind in Pixeln. Nummern laufen ab 1 in der Reihenfolge, in der ein zeilenweiser Durchgang das erste Pixel der Flächen trifft. Pixel mit 0 und NoData-Pixel gehören zu keiner Fläche und sind im Ergebnis NoData. Ein Raster beliebiger Größe wird als Ganzes behandelt: Flächen werden über alle seine Teile hinweg verbunden, und das Ergebnis hängt nicht von Speicher oder Threads ab.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A class map, or a mask of what is to be labelled.</source>
            <extracomment>help of input</extracomment>
            <translation>Eine Klassenkarte, oder eine Maske dessen, was gekennzeichnet werden soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label</source>
            <extracomment>label of label</extracomment>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>What is written for each patch.</source>
            <extracomment>help of label</extracomment>
            <translation>Was für jede Fläche geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Size in pixels</source>
            <extracomment>option size of label</extracomment>
            <translation>Größe in Pixeln</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number</source>
            <extracomment>option number of label</extracomment>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Tell values apart</source>
            <extracomment>label of apart</extracomment>
            <translation>Werte unterscheiden</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Connected pixels of different value are different patches; this needs whole numbers. Otherwise all values other than 0 are one.</source>
            <extracomment>help of apart</extracomment>
            <translation>Verbundene Pixel verschiedener Werte sind verschiedene Flächen; das braucht ganze Zahlen. Sonst sind alle Werte ungleich 0 einer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Labels</source>
            <extracomment>label of output</extracomment>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Raster of whole numbers; 0 is NoData.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster ganzer Zahlen; 0 ist NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number of patches</source>
            <extracomment>label of the result patches</extracomment>
            <translation>Anzahl der Flächen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Largest patch</source>
            <extracomment>label of the result largest_patch</extracomment>
            <translation>Größte Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>connected components</source>
            <extracomment>search word</extracomment>
            <translation>zusammenhängende Komponenten</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>clump</source>
            <extracomment>search word</extracomment>
            <translation>Klumpen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patches</source>
            <extracomment>search word</extracomment>
            <translation>Flächen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>region</source>
            <extracomment>search word</extracomment>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patch size</source>
            <extracomment>search word</extracomment>
            <translation>Flächengröße</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>segments</source>
            <extracomment>search word</extracomment>
            <translation>Segmente</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassify</source>
            <extracomment>title</extracomment>
            <translation>Reklassifizieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Changes the values of a raster by a table of old values, ranges or conditions and new values.</source>
            <extracomment>summary</extracomment>
            <translation>Ändert die Werte eines Rasters nach einer Tabelle alter Werte, Bereiche oder Bedingungen und neuer Werte.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>An old value is a number; an interval such as [10, 20), where a square bracket includes the end, a round one leaves it out, and an end that is not written is open; or a condition on the word raster such as raster &gt; 500, or raster &gt;= 10 and not raster == 99, in the expression language of the band calculator. Where several rows hold for a value, the last one counts. NoData (also Null or NaN) as an old value stands for the NoData pixels, which stay NoData otherwise; as a new value it makes pixels NoData. Whole numbers are exact in all types; a number for a floating-point raster is taken as its type rounds it. A scale and an offset in the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Ein alter Wert ist eine Zahl; ein Intervall wie [10, 20), wobei eine eckige Klammer das Ende einschließt, eine runde es auslässt und ein nicht geschriebenes Ende offen ist; oder eine Bedingung über das Wort raster, etwa raster &gt; 500 oder raster &gt;= 10 and not raster == 99, in der Ausdruckssprache des Kanalrechners. Wo mehrere Zeilen für einen Wert gelten, zählt die letzte. NoData (auch Null oder NaN) als alter Wert steht für die NoData-Pixel, die sonst NoData bleiben; als neuer Wert macht es Pixel zu NoData. Ganze Zahlen sind in allen Typen exakt; eine Zahl für ein Gleitkommaraster wird so genommen, wie dessen Typ sie rundet. Eine Skalierung und ein Versatz in der Datei werden zuerst angewandt.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>A new value has the name that the table gives it, or else the name of the one class that became it; classes that stay keep name and colour.</source>
            <extracomment>help</extracomment>
            <translation>Ein neuer Wert hat den Namen, den die Tabelle ihm gibt, oder sonst den Namen der einen Klasse, die zu ihm wurde; Klassen, die bleiben, behalten Namen und Farbe.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The raster to reclassify.</source>
            <extracomment>help of input</extracomment>
            <translation>Das zu reklassifizierende Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The band to reclassify.</source>
            <extracomment>help of band</extracomment>
            <translation>Der zu reklassifizierende Kanal.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Rows of old value, new value and, if wanted, the class name of the new value. In one line, cells are parted by semicolons and rows by bars: 1;5;Forest|[2, 4];6.</source>
            <extracomment>help of table</extracomment>
            <translation>Zeilen aus altem Wert, neuem Wert und, falls gewünscht, dem Klassennamen des neuen Wertes. In einer Zeile werden Zellen durch Semikolon und Zeilen durch senkrechte Striche getrennt: 1;5;Forest|[2, 4];6.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Old</source>
            <extracomment>column of table</extracomment>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>New</source>
            <extracomment>column of table</extracomment>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table file</source>
            <extracomment>label of table_file</extracomment>
            <translation>Tabellendatei</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Text file with the same columns, parted by semicolon, tab or comma; a line of headings is left out.</source>
            <extracomment>help of table_file</extracomment>
            <translation>Textdatei mit denselben Spalten, durch Semikolon, Tabulator oder Komma getrennt; eine Kopfzeile wird ausgelassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table layer</source>
            <extracomment>label of table_layer</extracomment>
            <translation>Tabellenlayer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Layer, with or without geometry, that holds the table.</source>
            <extracomment>help of table_layer</extracomment>
            <translation>Layer, mit oder ohne Geometrie, der die Tabelle enthält.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of old values</source>
            <extracomment>label of old_field</extracomment>
            <translation>Feld der alten Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called old, or the first.</source>
            <extracomment>help of old_field</extracomment>
            <translation>Feld des Tabellenlayers; ohne Angabe das Feld old, oder das erste.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of new values</source>
            <extracomment>label of new_field</extracomment>
            <translation>Feld der neuen Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called new, or the second.</source>
            <extracomment>help of new_field</extracomment>
            <translation>Feld des Tabellenlayers; ohne Angabe das Feld new, oder das zweite.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of class names</source>
            <extracomment>label of name_field</extracomment>
            <translation>Feld der Klassennamen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called name.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Feld des Tabellenlayers; ohne Angabe das Feld name.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Other values</source>
            <extracomment>label of others</extracomment>
            <translation>Andere Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>What happens to values for which no row holds.</source>
            <extracomment>help of others</extracomment>
            <translation>Was mit Werten geschieht, für die keine Zeile gilt.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Keep</source>
            <extracomment>option keep of others</extracomment>
            <translation>Behalten</translation>
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
            <translation>Wert für andere</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The number that other values become, where a value is chosen for them.</source>
            <extracomment>help of others_value</extracomment>
            <translation>Die Zahl, die andere Werte erhalten, wenn ein Wert für sie gewählt ist.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassified raster</source>
            <extracomment>label of output</extracomment>
            <translation>Reklassifiziertes Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Raster with the new values.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit den neuen Werten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>reclassify</source>
            <extracomment>search word</extracomment>
            <translation>reklassifizieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>recode</source>
            <extracomment>search word</extracomment>
            <translation>umkodieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>lookup table</source>
            <extracomment>search word</extracomment>
            <translation>Nachschlagetabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>ranges</source>
            <extracomment>search word</extracomment>
            <translation>Wertebereiche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>remap</source>
            <extracomment>search word</extracomment>
            <translation>umschlüsseln</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>class values</source>
            <extracomment>search word</extracomment>
            <translation>Klassenwerte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Raster report</source>
            <extracomment>title</extracomment>
            <translation>Rasterbericht</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Counts the pixels of each value of a raster and gives their share and area.</source>
            <extracomment>summary</extracomment>
            <translation>Zählt die Pixel jedes Wertes eines Rasters und gibt ihren Anteil und ihre Fläche an.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Each value that occurs is a row: its class name where the file has one, its number of pixels, its share of the valid pixels, and its area in squared units of the coordinate system, in hectares and in square kilometres. In a coordinate system in degrees areas are geodesic, computed on the ellipsoid for each row, and the unit is the metre. Without a coordinate system hectares and square kilometres stay empty. NoData pixels are not counted as a class. A file with a scale and an offset is reported by its physical values.</source>
            <extracomment>help</extracomment>
            <translation>Jeder vorkommende Wert ist eine Zeile: sein Klassenname, wo die Datei einen hat, seine Pixelzahl, sein Anteil an den gültigen Pixeln und seine Fläche in Quadrateinheiten des Koordinatensystems, in Hektar und in Quadratkilometern. In einem Koordinatensystem in Grad sind Flächen geodätisch, für jede Zeile auf dem Ellipsoid berechnet, und die Einheit ist der Meter. Ohne Koordinatensystem bleiben Hektar und Quadratkilometer leer. NoData-Pixel werden nicht als Klasse gezählt. Von einer Datei mit Skalierung und Versatz werden die physikalischen Werte berichtet.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The raster to report on, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Raster, über das berichtet wird, meist eine Klassenkarte.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The band to report on.</source>
            <extracomment>help of band</extracomment>
            <translation>Der Kanal, über den berichtet wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Pixels of this value are counted as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Pixel mit diesem Wert werden als NoData gezählt.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report table</source>
            <extracomment>label of output</extracomment>
            <translation>Berichtstabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Table with one row for each value.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit einer Zeile für jeden Wert.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Berichtsseite</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Page with the same table and a bar for each class.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit derselben Tabelle und einem Balken für jede Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Number of values</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Anzahl der Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Valid pixels</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Gültige Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>NoData pixels</source>
            <extracomment>label of the result nodata_pixels</extracomment>
            <translation>NoData-Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Area of the valid pixels</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Fläche der gültigen Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>report</source>
            <extracomment>search word</extracomment>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>area</source>
            <extracomment>search word</extracomment>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>class statistics</source>
            <extracomment>search word</extracomment>
            <translation>Klassenstatistik</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>pixel count</source>
            <extracomment>search word</extracomment>
            <translation>Pixelzahl</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>unique values</source>
            <extracomment>search word</extracomment>
            <translation>eindeutige Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>histogram</source>
            <extracomment>search word</extracomment>
            <translation>Histogramm</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Split raster</source>
            <extracomment>title</extracomment>
            <translation>Raster aufteilen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Writes each band of a raster into a file of its own.</source>
            <extracomment>summary</extracomment>
            <translation>Schreibt jeden Kanal eines Rasters in eine eigene Datei.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Each file has the type, name, unit, wavelength, scale, offset and NoData number of its band, and the names and colours of its classes. Pixels that a mask band or an alpha band hides become NoData, in a wider type where all numbers of the band may occur.</source>
            <extracomment>help</extracomment>
            <translation>Jede Datei hat Typ, Namen, Einheit, Wellenlänge, Skalierung, Versatz und NoData-Zahl ihres Kanals sowie die Namen und Farben seiner Klassen. Pixel, die ein Masken- oder Alphakanal verbirgt, werden NoData, in einem größeren Typ, wenn alle Zahlen des Kanals vorkommen können.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The raster to split.</source>
            <extracomment>help of input</extracomment>
            <translation>Das aufzuteilende Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The bands to write; by default all.</source>
            <extracomment>help of bands</extracomment>
            <translation>Die zu schreibenden Kanäle; standardmäßig alle.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Naming of the files</source>
            <extracomment>label of naming</extracomment>
            <translation>Benennung der Dateien</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>What stands in a file's name after the prefix: the number of the band, or its name where it has one.</source>
            <extracomment>help of naming</extracomment>
            <translation>Was im Namen einer Datei nach dem Präfix steht: die Nummer des Kanals, oder sein Name, wo er einen hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Number of the band</source>
            <extracomment>option number of naming</extracomment>
            <translation>Nummer des Kanals</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Name of the band</source>
            <extracomment>option name of naming</extracomment>
            <translation>Name des Kanals</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Prefix</source>
            <extracomment>label of prefix</extracomment>
            <translation>Präfix</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>How the names of the files begin; by default with the name of the raster and an underscore.</source>
            <extracomment>help of prefix</extracomment>
            <translation>Wie die Namen der Dateien beginnen; standardmäßig mit dem Namen des Rasters und einem Unterstrich.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder of the bands</source>
            <extracomment>label of output</extracomment>
            <translation>Ordner der Kanäle</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder that receives a raster for each band; it is made where there is none.</source>
            <extracomment>help of output</extracomment>
            <translation>Ordner, der für jeden Kanal ein Raster erhält; er wird angelegt, wenn es ihn nicht gibt.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Files</source>
            <extracomment>label of the result files</extracomment>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>split</source>
            <extracomment>search word</extracomment>
            <translation>aufteilen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>separate bands</source>
            <extracomment>search word</extracomment>
            <translation>Kanäle trennen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>extract bands</source>
            <extracomment>search word</extracomment>
            <translation>Kanäle extrahieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>single band</source>
            <extracomment>search word</extracomment>
            <translation>Einzelkanal</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>unstack</source>
            <extracomment>search word</extracomment>
            <translation>entstapeln</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Raster to vector</source>
            <extracomment>title</extracomment>
            <translation>Raster zu Vektor</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Draws the patches of equal value of a raster as polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Zeichnet die Flächen gleichen Wertes eines Rasters als Polygone.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Each patch, a set of connected pixels of one value, becomes a polygon along the edges of its pixels, with the value in a field, and the class name in another where the raster has names. Nothing is simplified: area and outline are those of the pixels. Rings do not touch themselves; holes that touch at a corner are rings of their own. Pixels that touch at a corner alone are one feature of several parts when corners connect, and when dissolved all pixels of a value are one feature. NoData pixels are left out. A scale and an offset in the file are applied to the values. The raster may have any size and type; the result does not depend on memory or threads. The polygons are in the coordinate system of the raster.</source>
            <extracomment>help</extracomment>
            <translation>Jede Fläche, eine Menge verbundener Pixel eines Wertes, wird zu einem Polygon entlang der Kanten ihrer Pixel, mit dem Wert in einem Feld und dem Klassennamen in einem anderen, wenn das Raster Namen hat. Nichts wird vereinfacht: Fläche und Umriss sind die der Pixel. Ringe berühren sich nicht selbst; Löcher, die sich an einer Ecke berühren, sind eigene Ringe. Pixel, die sich nur an einer Ecke berühren, sind ein Objekt aus mehreren Teilen, wenn Ecken verbinden, und beim Auflösen sind alle Pixel eines Wertes ein Objekt. NoData-Pixel werden ausgelassen. Eine Skalierung und ein Versatz in der Datei werden auf die Werte angewandt. Das Raster darf jede Größe und jeden Typ haben; das Ergebnis hängt nicht von Speicher oder Threads ab. Die Polygone liegen im Koordinatensystem des Rasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The raster, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Raster, meist eine Klassenkarte.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The band with the values.</source>
            <extracomment>help of band</extracomment>
            <translation>Der Kanal mit den Werten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Dissolve</source>
            <extracomment>label of dissolve</extracomment>
            <translation>Auflösen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Makes one feature of all pixels of a value.</source>
            <extracomment>help of dissolve</extracomment>
            <translation>Macht ein Objekt aus allen Pixeln eines Wertes.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Field for the value</source>
            <extracomment>label of field_name</extracomment>
            <translation>Feld für den Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Name of the field that receives the value.</source>
            <extracomment>help of field_name</extracomment>
            <translation>Name des Feldes, das den Wert erhält.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Whether pixels that touch at a corner alone are connected; without effect when dissolved.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Ob Pixel, die sich nur an einer Ecke berühren, verbunden sind; ohne Wirkung beim Auflösen.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The part of the raster to draw, enlarged to whole pixels; all when none is given.</source>
            <extracomment>help of extent</extracomment>
            <translation>Der zu zeichnende Teil des Rasters, auf ganze Pixel vergrößert; alles, wenn keiner angegeben ist.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Layer of multipolygons.</source>
            <extracomment>help of output</extracomment>
            <translation>Layer mit Multipolygonen.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Number of features</source>
            <extracomment>label of the result features</extracomment>
            <translation>Anzahl der Objekte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygonize</source>
            <extracomment>search word</extracomment>
            <translation>polygonisieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>vectorize</source>
            <extracomment>search word</extracomment>
            <translation>vektorisieren</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygons</source>
            <extracomment>search word</extracomment>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>dissolve</source>
            <extracomment>search word</extracomment>
            <translation>auflösen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>outline</source>
            <extracomment>search word</extracomment>
            <translation>Umriss</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zonal statistics</source>
            <extracomment>title</extracomment>
            <translation>Zonale Statistik</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Computes statistics of the pixels of a raster in the polygons of a layer or the classes of another raster.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet Statistiken der Pixel eines Rasters in den Polygonen eines Layers oder den Klassen eines anderen Rasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>A zone is a polygon feature, all polygons with one value of a field (united, so that no pixel counts twice), or a value of a raster of whole numbers on the same grid. Polygons that overlap have each their own pixels. A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered, or it counts by the exact share that is covered. With shares the count is the covered area in pixels, sum, mean and standard deviation are weighted by them, and majority and minority are the values with the largest and the smallest area; extremes and variety take every pixel of which a part is covered. The standard deviation is that of the population. Percentiles are interpolated linearly and exact for any number of pixels; of equally frequent values the lowest is taken. NoData pixels of the raster and of the zones are left out; a zone without valid pixel has the count 0 and empty cells. A scale and an offset in the file are applied. Polygons in another coordinate system are brought to that of the raster; those that cross themselves are made valid first. Areas of values are in squared units, geodesic in degrees.</source>
            <extracomment>help</extracomment>
            <translation>Eine Zone ist ein Polygonobjekt, alle Polygone mit einem Wert eines Feldes (vereinigt, sodass kein Pixel doppelt zählt), oder ein Wert eines Rasters ganzer Zahlen auf demselben Gitter. Überlappende Polygone haben jeweils ihre eigenen Pixel. Ein Pixel gehört zu einem Polygon, wo sein Mittelpunkt darin liegt oder wo irgendein Teil von ihm bedeckt ist, oder es zählt mit dem exakten bedeckten Anteil. Mit Anteilen ist die Anzahl die bedeckte Fläche in Pixeln, Summe, Mittelwert und Standardabweichung werden mit ihnen gewichtet, und Mehrheit und Minderheit sind die Werte mit der größten und der kleinsten Fläche; Extremwerte und Vielfalt nehmen jedes Pixel, von dem ein Teil bedeckt ist. Die Standardabweichung ist die der Grundgesamtheit. Perzentile werden linear interpoliert und sind für jede Zahl von Pixeln exakt; von gleich häufigen Werten wird der niedrigste genommen. NoData-Pixel des Rasters und der Zonen werden ausgelassen; eine Zone ohne gültiges Pixel hat die Anzahl 0 und leere Zellen. Eine Skalierung und ein Versatz in der Datei werden angewandt. Polygone in einem anderen Koordinatensystem werden auf das des Rasters gebracht; solche, die sich selbst kreuzen, werden zuerst gültig gemacht. Flächen von Werten sind in Einheiten im Quadrat, geodätisch bei Grad.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The raster whose pixels are measured.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Raster, dessen Pixel gemessen werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The bands to measure; all when none is given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Die zu messenden Kanäle; alle, wenn keine angegeben sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of polygons, or raster of whole numbers on the same grid.</source>
            <extracomment>help of zones</extracomment>
            <translation>Layer mit Polygonen, oder Raster ganzer Zahlen auf demselben Gitter.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zone field</source>
            <extracomment>label of field</extracomment>
            <translation>Zonenfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Polygons with one value of this field are one zone; without it each feature is one.</source>
            <extracomment>help of field</extracomment>
            <translation>Polygone mit einem Wert dieses Feldes sind eine Zone; ohne es ist jedes Objekt eine.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics</source>
            <extracomment>label of statistics</extracomment>
            <translation>Statistiken</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What is computed of each zone.</source>
            <extracomment>help of statistics</extracomment>
            <translation>Was von jeder Zone berechnet wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Coefficient of variation</source>
            <extracomment>option coefficient_of_variation of statistics</extracomment>
            <translation>Variationskoeffizient</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Minority</source>
            <extracomment>option minority of statistics</extracomment>
            <translation>Minderheit</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Percentiles</source>
            <extracomment>label of percentiles</extracomment>
            <translation>Perzentile</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The percentiles to compute.</source>
            <extracomment>help of percentiles</extracomment>
            <translation>Die zu berechnenden Perzentile.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Pixels of a polygon</source>
            <extracomment>label of method</extracomment>
            <translation>Pixel eines Polygons</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Which pixels belong to a polygon; without effect on a raster of zones.</source>
            <extracomment>help of method</extracomment>
            <translation>Welche Pixel zu einem Polygon gehören; ohne Wirkung bei einem Raster von Zonen.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Centre inside</source>
            <extracomment>option pixel_centre of method</extracomment>
            <translation>Mittelpunkt darin</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Any part covered</source>
            <extracomment>option all_touched of method</extracomment>
            <translation>Irgendein Teil bedeckt</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>By the share that is covered</source>
            <extracomment>option coverage of method</extracomment>
            <translation>Nach dem bedeckten Anteil</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics table</source>
            <extracomment>label of output</extracomment>
            <translation>Statistiktabelle</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with one row for each zone.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit einer Zeile für jede Zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones with statistics</source>
            <extracomment>label of output_layer</extracomment>
            <translation>Zonen mit Statistiken</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of the zones with their attributes and statistics.</source>
            <extracomment>help of output_layer</extracomment>
            <translation>Layer der Zonen mit ihren Attributen und Statistiken.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Areas of values</source>
            <extracomment>label of output_areas</extracomment>
            <translation>Flächen der Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with pixels, share and area of each value in each zone, for class maps.</source>
            <extracomment>help of output_areas</extracomment>
            <translation>Tabelle mit Pixeln, Anteil und Fläche jedes Wertes in jeder Zone, für Klassenkarten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Statistikseite</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Page with the statistics of the zones.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Seite mit den Statistiken der Zonen.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Number of zones</source>
            <extracomment>label of the result measured_zones</extracomment>
            <translation>Anzahl der Zonen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones without valid pixel</source>
            <extracomment>label of the result empty_zones</extracomment>
            <translation>Zonen ohne gültiges Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What exactly is computed</source>
            <extracomment>title of a page</extracomment>
            <translation>Was genau berechnet wird</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal statistics</source>
            <extracomment>search word</extracomment>
            <translation>zonale Statistik</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>coverage fraction</source>
            <extracomment>search word</extracomment>
            <translation>Bedeckungsanteil</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>mean per polygon</source>
            <extracomment>search word</extracomment>
            <translation>Mittelwert je Polygon</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentile</source>
            <extracomment>search word</extracomment>
            <translation>Perzentil</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal histogram</source>
            <extracomment>search word</extracomment>
            <translation>zonales Histogramm</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Region growing</source>
            <extracomment>title</extracomment>
            <translation>Region Growing</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Grows training polygons around points, over the pixels that are like that of the point.</source>
            <extracomment>summary</extracomment>
            <translation>Lässt Trainingspolygone um Punkte herum wachsen, über die Pixel, die dem des Punktes gleichen.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>From the pixel of each point the region takes the pixels that hang together with it and differ from it by the spectral distance or less, within a square of the maximum width around it. Where that gives fewer pixels than the smallest size, the distance of that region is raised just as far as it takes. The polygons follow the edges of the pixels and keep the attributes of the points, such as their class; the fields pixels and distance say how many pixels there are and which distance was used. Points may lie in any coordinate system; each grows on its own, so regions may overlap. A pixel that is NoData in any of the bands belongs to no region, and a point on NoData or outside is left out with a warning. Scale and offset of the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Vom Pixel jedes Punktes aus nimmt die Region die Pixel, die mit ihm zusammenhängen und sich höchstens um die spektrale Distanz von ihm unterscheiden, in einem Quadrat der größten Breite um ihn herum. Wo das weniger Pixel als die kleinste Größe ergibt, wird die Distanz dieser Region gerade so weit erhöht wie nötig. Die Polygone folgen den Kanten der Pixel und behalten die Attribute der Punkte, etwa ihre Klasse; die Felder pixels und distance sagen, wie viele Pixel es sind und welche Distanz verwendet wurde. Punkte dürfen in einem beliebigen Koordinatensystem liegen; jeder wächst für sich, Regionen können sich also überlappen. Ein Pixel, das in einem der Kanäle NoData ist, gehört zu keiner Region, und ein Punkt auf NoData oder außerhalb wird mit einer Warnung ausgelassen. Skalierung und Versatz der Datei werden zuerst angewandt.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Points, one in the middle of what each region is to be.</source>
            <extracomment>help of points</extracomment>
            <translation>Punkte, einer in der Mitte dessen, was jede Region sein soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>The bands that are compared, by their numbers through all rasters; all by default.</source>
            <extracomment>help of bands</extracomment>
            <translation>Die verglichenen Kanäle, nach ihren Nummern durch alle Raster; standardmäßig alle.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels at most so far from that of the point belong to the region; a pixel exactly so far does.</source>
            <extracomment>help of max_distance</extracomment>
            <translation>Pixel, die höchstens so weit von dem des Punktes entfernt sind, gehören zur Region; ein Pixel in genau dieser Distanz gehört dazu.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>How two pixels are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Wie zwei Pixel verglichen werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Largest difference in any band</source>
            <extracomment>option band of measure</extracomment>
            <translation>Größte Differenz in einem Kanal</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Spectral angle in degrees</source>
            <extracomment>option spectral_angle of measure</extracomment>
            <translation>Spektraler Winkel in Grad</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Maximum width</source>
            <extracomment>label of max_width</extracomment>
            <translation>Größte Breite</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Side of the square around the point that the region stays in; an even number counts as the odd one below.</source>
            <extracomment>help of max_width</extracomment>
            <translation>Seite des Quadrats um den Punkt, in dem die Region bleibt; eine gerade Zahl zählt als die ungerade darunter.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Smallest size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Kleinste Größe</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions of fewer pixels are grown on by a larger distance.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Regionen mit weniger Pixeln wachsen mit einer größeren Distanz weiter.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Which pixels hang together.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Welche Pixel zusammenhängen.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions</source>
            <extracomment>label of output</extracomment>
            <translation>Regionen</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Polygons with the attributes of their points.</source>
            <extracomment>help of output</extracomment>
            <translation>Polygone mit den Attributen ihrer Punkte.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Number of regions</source>
            <extracomment>label of the result regions</extracomment>
            <translation>Anzahl der Regionen</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>seed</source>
            <extracomment>search word</extracomment>
            <translation>Startpunkt</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>training areas</source>
            <extracomment>search word</extracomment>
            <translation>Trainingsgebiete</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>spectral distance</source>
            <extracomment>search word</extracomment>
            <translation>spektrale Distanz</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample points</source>
            <extracomment>title</extracomment>
            <translation>Stichprobenpunkte</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Draws a probability sample of the pixels of a map, as points that wait for their true class.</source>
            <extracomment>summary</extracomment>
            <translation>Zieht eine Zufallsstichprobe der Pixel einer Karte, als Punkte, die auf ihre wahre Klasse warten.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The layer carries all that the estimation needs: stratum and its size, inclusion probability and weight, the class of the map, a fingerprint of the map, and an empty label with a status. Simple: every pixel has the same chance. Stratified: so many pixels of each class of the map, or of each stratum that you give. Systematic: a square lattice with a random start; how many points there are is left to chance. Cluster: squares are drawn, and pixels within them, which saves travel. NoData pixels are never drawn. A minimum distance makes the sample another one than its inclusion probabilities say, and is noted in the design. Set label and status of every point; a point that cannot be labelled gets the status excluded.</source>
            <extracomment>help</extracomment>
            <translation>Der Layer enthält alles, was die Schätzung braucht: Schicht und ihre Größe, Auswahlwahrscheinlichkeit und Gewicht, die Klasse der Karte, einen Fingerabdruck der Karte und ein leeres Klassenfeld mit einem Status. Einfach: Jedes Pixel hat dieselbe Chance. Geschichtet: so viele Pixel jeder Klasse der Karte, oder jeder Schicht, die Sie angeben. Systematisch: ein quadratisches Gitter mit zufälligem Start; wie viele Punkte es sind, bleibt dem Zufall überlassen. Klumpen: Quadrate werden gezogen, und in ihnen Pixel, was Wege spart. NoData-Pixel werden nie gezogen. Ein Mindestabstand macht die Stichprobe zu einer anderen, als ihre Auswahlwahrscheinlichkeiten sagen, und wird im Design vermerkt. Setzen Sie Klasse und Status jedes Punktes; ein Punkt, der nicht beschriftet werden kann, erhält den Status excluded.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The map that is to be assessed.</source>
            <extracomment>help of input</extracomment>
            <translation>Die Karte, die beurteilt werden soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Simple random</source>
            <extracomment>option simple of design</extracomment>
            <translation>Einfach zufällig</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Stratified random</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Geschichtet zufällig</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Systematic with random start</source>
            <extracomment>option systematic of design</extracomment>
            <translation>Systematisch mit zufälligem Start</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Clusters, in two stages</source>
            <extracomment>option cluster of design</extracomment>
            <translation>Klumpen, in zwei Stufen</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of the whole sample.</source>
            <extracomment>help of size</extracomment>
            <translation>Punkte der ganzen Stichprobe.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of strata</source>
            <extracomment>label of class_points</extracomment>
            <translation>Punkte der Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of points of every stratum, such as 1=75, 2=165, as the sample size tool gives it; in place of size and allocation.</source>
            <extracomment>help of class_points</extracomment>
            <translation>Anzahl der Punkte jeder Schicht, etwa 1=75, 2=165, wie das Werkzeug für den Stichprobenumfang sie angibt; anstelle von Umfang und Aufteilung.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Allocation</source>
            <extracomment>label of allocation</extracomment>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>How the points are shared among the strata.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Wie die Punkte auf die Schichten aufgeteilt werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Proportional to area</source>
            <extracomment>option proportional of allocation</extracomment>
            <translation>Proportional zur Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Equal</source>
            <extracomment>option equal of allocation</extracomment>
            <translation>Gleich</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Fewest points of a stratum</source>
            <extracomment>label of floor</extracomment>
            <translation>Mindestpunkte einer Schicht</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Schichten erhalten mindestens so viele Punkte.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata</source>
            <extracomment>label of strata</extracomment>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Raster on the map's grid, or polygons, in place of the map's classes.</source>
            <extracomment>help of strata</extracomment>
            <translation>Raster auf dem Gitter der Karte, oder Polygone, anstelle der Klassen der Karte.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Band of the strata</source>
            <extracomment>label of strata_band</extracomment>
            <translation>Kanal der Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The band with the strata, of a raster.</source>
            <extracomment>help of strata_band</extracomment>
            <translation>Der Kanal mit den Schichten, bei einem Raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Field of the strata</source>
            <extracomment>label of strata_field</extracomment>
            <translation>Feld der Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The field with the stratum, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of strata_field</extracomment>
            <translation>Das Feld mit der Schicht, bei einem Layer: ganze Zahlen, oder Namen, die ab 1 in alphabetischer Reihenfolge nummeriert werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of a cluster</source>
            <extracomment>label of cluster_side</extracomment>
            <translation>Seite eines Klumpens</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of the squares that are drawn.</source>
            <extracomment>help of cluster_side</extracomment>
            <translation>Seite der gezogenen Quadrate.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of a cluster</source>
            <extracomment>label of cluster_points</extracomment>
            <translation>Punkte eines Klumpens</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points that are drawn in each cluster.</source>
            <extracomment>help of cluster_points</extracomment>
            <translation>Punkte, die in jedem Klumpen gezogen werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points are at least so far apart; in degrees on the sphere.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>Punkte sind mindestens so weit voneinander entfernt; bei Grad auf der Kugel.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Labels of two dates</source>
            <extracomment>label of two_dates</extracomment>
            <translation>Klassen zu zwei Zeitpunkten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>For a map of changes: points get a label before and one after, as the change area estimate needs them.</source>
            <extracomment>help of two_dates</extracomment>
            <translation>Für eine Karte von Änderungen: Punkte erhalten eine Klasse vorher und eine nachher, wie die Schätzung der Änderungsflächen sie braucht.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Class map whose names the form offers for the labels of two dates.</source>
            <extracomment>help of classes</extracomment>
            <translation>Klassenkarte, deren Namen das Formular für die Klassen zu zwei Zeitpunkten anbietet.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample</source>
            <extracomment>label of output</extracomment>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points in the middle of their pixels.</source>
            <extracomment>help of output</extracomment>
            <translation>Punkte in der Mitte ihrer Pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of strata</source>
            <extracomment>label of the result stratum_count</extracomment>
            <translation>Anzahl der Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>random points</source>
            <extracomment>search word</extracomment>
            <translation>Zufallspunkte</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>stratified sample</source>
            <extracomment>search word</extracomment>
            <translation>geschichtete Stichprobe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>sampling design</source>
            <extracomment>search word</extracomment>
            <translation>Stichprobendesign</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>validation points</source>
            <extracomment>search word</extracomment>
            <translation>Validierungspunkte</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>reference data</source>
            <extracomment>search word</extracomment>
            <translation>Referenzdaten</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample size</source>
            <extracomment>title</extracomment>
            <translation>Stichprobenumfang</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Computes how many sample points an accuracy assessment needs, and how many of them in each class.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet, wie viele Stichprobenpunkte eine Genauigkeitsanalyse braucht und wie viele davon in jeder Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The classes of the map are the strata. From the accuracy that you expect of each class follow the standard errors of every figure for every number of points, and so the number of points for the standard error that you want. Proportional allocation suits the overall accuracy and areas, equal allocation the accuracy of each class; Neyman's gives the overall accuracy its smallest error. Classes that would get fewer points than the floor get the floor, and the rest is shared among the others. The errors that are expected of a class are spread over the other classes by their areas. NoData pixels belong to no stratum. The table shows all allocations side by side.</source>
            <extracomment>help</extracomment>
            <translation>Die Klassen der Karte sind die Schichten. Aus der Genauigkeit, die Sie von jeder Klasse erwarten, folgen die Standardfehler jeder Kennzahl für jede Zahl von Punkten, und so die Zahl der Punkte für den gewünschten Standardfehler. Proportionale Aufteilung eignet sich für die Gesamtgenauigkeit und Flächen, gleiche Aufteilung für die Genauigkeit jeder Klasse; die nach Neyman gibt der Gesamtgenauigkeit ihren kleinsten Fehler. Klassen, die weniger Punkte als das Minimum erhielten, bekommen das Minimum, und der Rest wird auf die anderen aufgeteilt. Die Fehler, die von einer Klasse erwartet werden, verteilen sich nach Flächen auf die anderen Klassen. NoData-Pixel gehören zu keiner Schicht. Die Tabelle zeigt alle Aufteilungen nebeneinander.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Figure of interest</source>
            <extracomment>label of figure</extracomment>
            <translation>Gesuchte Kennzahl</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>What the sample is to tell.</source>
            <extracomment>help of figure</extracomment>
            <translation>Was die Stichprobe sagen soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy of a class</source>
            <extracomment>option user of figure</extracomment>
            <translation>Nutzergenauigkeit einer Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Area share of a class</source>
            <extracomment>option area of figure</extracomment>
            <translation>Flächenanteil einer Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Class of interest</source>
            <extracomment>label of target_class</extracomment>
            <translation>Gesuchte Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The class whose accuracy or area the sample is to tell.</source>
            <extracomment>help of target_class</extracomment>
            <translation>Die Klasse, deren Genauigkeit oder Fläche die Stichprobe sagen soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Standard error wanted</source>
            <extracomment>label of standard_error</extracomment>
            <translation>Gewünschter Standardfehler</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A sample whose standard error is at most this is large enough; half the width of a 95 % interval is about twice as much.</source>
            <extracomment>help of standard_error</extracomment>
            <translation>Eine Stichprobe, deren Standardfehler höchstens so groß ist, ist groß genug; die halbe Breite eines 95-%-Intervalls ist etwa doppelt so viel.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A number that is given, in place of the one that the standard error needs.</source>
            <extracomment>help of size</extracomment>
            <translation>Eine vorgegebene Zahl, anstelle der, die der Standardfehler braucht.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracy</source>
            <extracomment>label of expected_accuracy</extracomment>
            <translation>Erwartete Genauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected of the classes that are not named below.</source>
            <extracomment>help of expected_accuracy</extracomment>
            <translation>Nutzergenauigkeit, die von den unten nicht genannten Klassen erwartet wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracies of classes</source>
            <extracomment>label of users_accuracies</extracomment>
            <translation>Erwartete Genauigkeiten von Klassen</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected, such as 1=0.7, 2=0.95.</source>
            <extracomment>help of users_accuracies</extracomment>
            <translation>Erwartete Nutzergenauigkeit, etwa 1=0.7, 2=0.95.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>How the points are shared among the classes.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Wie die Punkte auf die Klassen aufgeteilt werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Neyman, the smallest error of the overall accuracy</source>
            <extracomment>option neyman of allocation</extracomment>
            <translation>Neyman, der kleinste Fehler der Gesamtgenauigkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>As typed below</source>
            <extracomment>option typed of allocation</extracomment>
            <translation>Wie unten eingegeben</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Fewest points of a class</source>
            <extracomment>label of floor</extracomment>
            <translation>Mindestpunkte einer Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Classes get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Klassen erhalten mindestens so viele Punkte.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Points of classes</source>
            <extracomment>label of typed_sizes</extracomment>
            <translation>Punkte der Klassen</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Number of points of every class, such as 1=75, 2=165.</source>
            <extracomment>help of typed_sizes</extracomment>
            <translation>Anzahl der Punkte jeder Klasse, etwa 1=75, 2=165.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample plan</source>
            <extracomment>label of output</extracomment>
            <translation>Stichprobenplan</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Table with the points and the expected standard errors of each class under each allocation.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit den Punkten und den erwarteten Standardfehlern jeder Klasse bei jeder Aufteilung.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>sample size</source>
            <extracomment>search word</extracomment>
            <translation>Stichprobenumfang</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>allocation</source>
            <extracomment>search word</extracomment>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Scatter plot</source>
            <extracomment>title</extracomment>
            <translation>Streudiagramm</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Plots two bands against each other as a density of pixels, with the classes of training areas over it.</source>
            <extracomment>summary</extracomment>
            <translation>Trägt zwei Kanäle gegeneinander auf, als Dichte der Pixel, mit den Klassen von Trainingsgebieten darüber.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>All pixels are counted, not a sample: in equal cells between the smallest and the largest value, or in the ranges that you give, whose ends count. The darker a cell, the more pixels, by logarithm. With training areas, the cells of each class are coloured, and an ellipse shows two standard deviations around its mean; a pixel in areas of several classes counts in none. A pixel that is NoData, NaN or infinite in one of the bands is left out. Scale and offset of the file are applied first. The page works without a network.</source>
            <extracomment>help</extracomment>
            <translation>Alle Pixel werden gezählt, keine Stichprobe: in gleichen Zellen zwischen dem kleinsten und dem größten Wert, oder in den Bereichen, die Sie angeben und deren Enden zählen. Je dunkler eine Zelle, desto mehr Pixel, logarithmisch. Mit Trainingsgebieten werden die Zellen jeder Klasse gefärbt, und eine Ellipse zeigt zwei Standardabweichungen um ihren Mittelwert; ein Pixel in Gebieten mehrerer Klassen zählt in keiner. Ein Pixel, das in einem der Kanäle NoData, NaN oder unendlich ist, wird ausgelassen. Skalierung und Versatz der Datei werden zuerst angewandt. Die Seite funktioniert ohne Netz.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band to the right</source>
            <extracomment>label of band_x</extracomment>
            <translation>Kanal nach rechts</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Its number, counted through all rasters.</source>
            <extracomment>help of band_x</extracomment>
            <translation>Seine Nummer, durch alle Raster gezählt.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band number</source>
            <extracomment>unit of band_x</extracomment>
            <translation>Kanalnummer</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band upwards</source>
            <extracomment>label of band_y</extracomment>
            <translation>Kanal nach oben</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Field with the colour of the class, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Feld mit der Farbe der Klasse, als #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells</source>
            <extracomment>label of cells</extracomment>
            <translation>Zellen</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells along each band.</source>
            <extracomment>help of cells</extracomment>
            <translation>Zellen entlang jedes Kanals.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>cells</source>
            <extracomment>unit of cells</extracomment>
            <translation>Zellen</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range to the right</source>
            <extracomment>label of x_range</extracomment>
            <translation>Bereich nach rechts</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Smallest and largest value that count, in units of the band.</source>
            <extracomment>help of x_range</extracomment>
            <translation>Kleinster und größter Wert, die zählen, in Einheiten des Kanals.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>of the band</source>
            <extracomment>unit of x_range</extracomment>
            <translation>des Kanals</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range upwards</source>
            <extracomment>label of y_range</extracomment>
            <translation>Bereich nach oben</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Page with the plot.</source>
            <extracomment>help of output</extracomment>
            <translation>Seite mit dem Diagramm.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Picture</source>
            <extracomment>label of output_svg</extracomment>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>The plot as a picture: of lines as .svg, of pixels as .png.</source>
            <extracomment>help of output_svg</extracomment>
            <translation>Das Diagramm als Bild: aus Linien als .svg, aus Pixeln als .png.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Table of cells</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabelle der Zellen</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>A row for each cell with pixels.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Eine Zeile für jede Zelle mit Pixeln.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>two-dimensional histogram</source>
            <extracomment>search word</extracomment>
            <translation>zweidimensionales Histogramm</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>feature space</source>
            <extracomment>search word</extracomment>
            <translation>Merkmalsraum</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>density</source>
            <extracomment>search word</extracomment>
            <translation>Dichte</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>chart</source>
            <extracomment>search word</extracomment>
            <translation>Diagramm</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Export signatures</source>
            <extracomment>title</extracomment>
            <translation>Signaturen exportieren</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Writes signatures as a table, an ENVI spectral library or a catalogue, with the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Schreibt Signaturen als Tabelle, ENVI-Spektralbibliothek oder Katalog, mit den Distanzen jedes Paares.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The extension chooses the format. .csv, .txt, .tsv and .gpkg: a table with a row for each band of each signature. .sli: an ENVI spectral library with its .hdr, for signatures of equal bands. .json: a catalogue with all that is known. Any file that the import reads can be exported. Unknown values are empty; there is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>Die Endung wählt das Format. .csv, .txt, .tsv und .gpkg: eine Tabelle mit einer Zeile für jeden Kanal jeder Signatur. .sli: eine ENVI-Spektralbibliothek mit ihrer .hdr, für Signaturen mit gleichen Kanälen. .json: ein Katalog mit allem, was bekannt ist. Jede Datei, die der Import liest, kann exportiert werden. Unbekannte Werte sind leer; in einer Signatur gibt es kein NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads.</source>
            <extracomment>help of input</extracomment>
            <translation>Katalog von Signaturen, oder eine Spektralbibliothek, die der Import liest.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these classes.</source>
            <extracomment>help of classes</extracomment>
            <translation>Nur Signaturen dieser Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>class numbers</source>
            <extracomment>unit of classes</extracomment>
            <translation>Klassennummern</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Macroclasses</source>
            <extracomment>label of macroclasses</extracomment>
            <translation>Makroklassen</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these macroclasses.</source>
            <extracomment>help of macroclasses</extracomment>
            <translation>Nur Signaturen dieser Makroklassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>macroclass numbers</source>
            <extracomment>unit of macroclasses</extracomment>
            <translation>Makroklassennummern</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>File</source>
            <extracomment>label of output</extracomment>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The file, of a format that its extension names.</source>
            <extracomment>help of output</extracomment>
            <translation>Die Datei, in einem Format, das ihre Endung nennt.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Table of separability</source>
            <extracomment>label of output_separability</extracomment>
            <translation>Tabelle der Trennbarkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>A row for each pair of signatures.</source>
            <extracomment>help of output_separability</extracomment>
            <translation>Eine Zeile für jedes Paar von Signaturen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Number of signatures</source>
            <extracomment>label of the result signatures</extracomment>
            <translation>Anzahl der Signaturen</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectral library</source>
            <extracomment>search word</extracomment>
            <translation>Spektralbibliothek</translation>
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
            <translation>Trennbarkeit</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectrum</source>
            <extracomment>search word</extracomment>
            <translation>Spektrum</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Import signatures</source>
            <extracomment>title</extracomment>
            <translation>Signaturen importieren</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Reads spectra of libraries and spectrometers into a catalogue of signatures, as a sensor sees them.</source>
            <extracomment>summary</extracomment>
            <translation>Liest Spektren von Bibliotheken und Spektrometern in einen Katalog von Signaturen, wie ein Sensor sie sieht.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The format is told by the content: a catalogue as JSON or CSV; a layer or table with the columns of that CSV; training files of the Semi-Automatic Classification Plugin (.scpx); ENVI spectral libraries (.sli with .hdr beside it); text of the USGS library splib07; text of the ECOSTRESS, ASTER and JHU libraries, whose percent become fractions; files of ASD spectrometers, binary or exported; and tables with a column of wavelengths. Spectra without a class get the classes 1, 2 and so on. Channels without value, NoData or deleted, are left out. With a sensor, response functions or rasters, every band gets the mean of the spectrum under its response; between its channels a spectrum is straight, also where channels are left out. A band of whose response less than 99 % lies on a spectrum is left out of it with a warning; exactly 99 % is enough.</source>
            <extracomment>help</extracomment>
            <translation>Das Format wird am Inhalt erkannt: ein Katalog als JSON oder CSV; ein Layer oder eine Tabelle mit den Spalten dieser CSV; Trainingsdateien des Semi-Automatic Classification Plugin (.scpx); ENVI-Spektralbibliotheken (.sli mit .hdr daneben); Text der USGS-Bibliothek splib07; Text der ECOSTRESS-, ASTER- und JHU-Bibliotheken, deren Prozent zu Anteilen werden; Dateien von ASD-Spektrometern, binär oder exportiert; und Tabellen mit einer Spalte von Wellenlängen. Spektren ohne Klasse erhalten die Klassen 1, 2 und so weiter. Spektralkanäle ohne Wert, NoData oder gelöscht, werden ausgelassen. Mit einem Sensor, Empfindlichkeitsfunktionen oder Rastern erhält jeder Kanal den Mittelwert des Spektrums unter seiner Empfindlichkeit; zwischen seinen Spektralkanälen ist ein Spektrum gerade, auch wo welche ausgelassen sind. Ein Kanal, von dessen Empfindlichkeit weniger als 99 % auf einem Spektrum liegt, wird darin mit einer Warnung ausgelassen; genau 99 % genügt.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Spectral library.</source>
            <extracomment>help of input</extracomment>
            <translation>Spektralbibliothek.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>File of wavelengths</source>
            <extracomment>label of wavelengths</extracomment>
            <translation>Datei der Wellenlängen</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>For text of splib07: its file of wavelengths; by default it is looked for in the folder of the spectrum and the two above.</source>
            <extracomment>help of wavelengths</extracomment>
            <translation>Für Text von splib07: seine Datei der Wellenlängen; standardmäßig wird sie im Ordner des Spektrums und in den beiden darüber gesucht.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of the sensor whose bands are wanted, such as Sentinel-2 or Landsat 8 OLI; its bands are taken as Gaussian.</source>
            <extracomment>help of sensor</extracomment>
            <translation>Name des Sensors, dessen Kanäle gewünscht sind, etwa Sentinel-2 oder Landsat 8 OLI; seine Kanäle werden als gaußförmig angenommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Response functions</source>
            <extracomment>label of responses</extracomment>
            <translation>Empfindlichkeitsfunktionen</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of wavelengths and the response of each band, a table of wavelength and fwhm, or GeoJSON of responses.</source>
            <extracomment>help of responses</extracomment>
            <translation>Tabelle von Wellenlängen und der Empfindlichkeit jedes Kanals, eine Tabelle mit wavelength und fwhm, oder GeoJSON der Empfindlichkeiten.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters of the sensor</source>
            <extracomment>label of like</extracomment>
            <translation>Raster des Sensors</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters whose bands have wavelengths and widths, in place of a sensor.</source>
            <extracomment>help of like</extracomment>
            <translation>Raster, deren Kanäle Wellenlängen und Breiten haben, anstelle eines Sensors.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The values are multiplied by it: 10000 for reflectance in whole numbers.</source>
            <extracomment>help of factor</extracomment>
            <translation>Die Werte werden damit multipliziert: 10000 für Reflektanz in ganzen Zahlen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>First class</source>
            <extracomment>label of first_class</extracomment>
            <translation>Erste Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The spectra get the classes from this number on, instead of their own.</source>
            <extracomment>help of first_class</extracomment>
            <translation>Die Spektren erhalten die Klassen ab dieser Nummer, statt ihrer eigenen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Makroklasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass of all spectra, instead of their own.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Makroklasse aller Spektren, statt ihrer eigenen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass name</source>
            <extracomment>label of macroclass_name</extracomment>
            <translation>Name der Makroklasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of that macroclass.</source>
            <extracomment>help of macroclass_name</extracomment>
            <translation>Name dieser Makroklasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Add to catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Zu Katalog hinzufügen</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A catalogue that the spectra are added to.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>Ein Katalog, dem die Spektren hinzugefügt werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Catalogue of signatures: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output</extracomment>
            <translation>Katalog der Signaturen: .json enthält alles, .csv alles außer den Kovarianzen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of signatures</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tabelle der Signaturen</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A row for each band of each signature.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Eine Zeile für jeden Kanal jeder Signatur.</translation>
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
            <translation>Spektrometer</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>response function</source>
            <extracomment>search word</extracomment>
            <translation>Empfindlichkeitsfunktion</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Signature plot</source>
            <extracomment>title</extracomment>
            <translation>Signaturdiagramm</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Plots signatures by wavelength with their spread, and tells the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Trägt Signaturen nach Wellenlänge mit ihrer Streuung auf und nennt die Distanzen jedes Paares.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>The page works without a network: tick signatures off and on, and point at a band to read it. Below stand Euclidean distance, spectral angle, Bray-Curtis similarity and, where covariances are known, Bhattacharyya distance, Jeffries-Matusita, divergence and transformed divergence of every pair. Where a signature has no wavelengths all stand by the number of their bands. Only signatures that are selected in the catalogue are plotted. There is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>Die Seite funktioniert ohne Netz: Schalten Sie Signaturen aus und ein, und zeigen Sie auf einen Kanal, um ihn abzulesen. Darunter stehen euklidische Distanz, spektraler Winkel, Bray-Curtis-Ähnlichkeit und, wo Kovarianzen bekannt sind, Bhattacharyya-Distanz, Jeffries-Matusita, Divergenz und transformierte Divergenz jedes Paares. Wo eine Signatur keine Wellenlängen hat, stehen alle nach der Nummer ihrer Kanäle. Nur Signaturen, die im Katalog ausgewählt sind, werden aufgetragen. In einer Signatur gibt es kein NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Spread</source>
            <extracomment>label of spread</extracomment>
            <translation>Streuung</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>What is shown around the lines.</source>
            <extracomment>help of spread</extracomment>
            <translation>Was um die Linien herum gezeigt wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>One standard deviation</source>
            <extracomment>option std of spread</extracomment>
            <translation>Eine Standardabweichung</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Smallest to largest value</source>
            <extracomment>option range of spread</extracomment>
            <translation>Kleinster bis größter Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Nothing</source>
            <extracomment>option none of spread</extracomment>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Page with the plot and the table of distances.</source>
            <extracomment>help of output</extracomment>
            <translation>Seite mit dem Diagramm und der Tabelle der Distanzen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Spectral signatures</source>
            <extracomment>title</extracomment>
            <translation>Spektrale Signaturen</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Takes the spectral signatures of training polygons or points from rasters.</source>
            <extracomment>summary</extracomment>
            <translation>Nimmt die spektralen Signaturen von Trainingspolygonen oder -punkten aus Rastern.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Mean, standard deviation, smallest and largest value, covariance and number of the pixels whose centre lies in the features, for each class, macroclass or feature; one reading of the rasters does for any number of features. Deviations and covariances have the divisor n - 1. A pixel inside features of several signatures counts in none; one that is NoData in any band is left out; a signature without pixel is left out with a warning. Scale and offset of the file are applied first. The table of separability holds, for every pair, Euclidean distance, spectral angle in degrees, Bray-Curtis similarity in percent, and from the covariances the Bhattacharyya distance, Jeffries-Matusita (0 to 2), the divergence and the transformed divergence (0 to 2); these need more pixels than bands and are empty otherwise. Wavelengths are found from the rasters, and are in micrometres.</source>
            <extracomment>help</extracomment>
            <translation>Mittelwert, Standardabweichung, kleinster und größter Wert, Kovarianz und Anzahl der Pixel, deren Mittelpunkt in den Objekten liegt, für jede Klasse, jede Makroklasse oder jedes Objekt; ein Lesen der Raster genügt für beliebig viele Objekte. Abweichungen und Kovarianzen haben den Divisor n - 1. Ein Pixel in Objekten mehrerer Signaturen zählt in keiner; eines, das in einem Kanal NoData ist, wird ausgelassen; eine Signatur ohne Pixel wird mit einer Warnung ausgelassen. Skalierung und Versatz der Datei werden zuerst angewandt. Die Tabelle der Trennbarkeit enthält für jedes Paar die euklidische Distanz, den spektralen Winkel in Grad, die Bray-Curtis-Ähnlichkeit in Prozent und aus den Kovarianzen die Bhattacharyya-Distanz, Jeffries-Matusita (0 bis 2), die Divergenz und die transformierte Divergenz (0 bis 2); diese brauchen mehr Pixel als Kanäle und sind sonst leer. Wellenlängen werden aus den Rastern ermittelt und sind in Mikrometern.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Field with the number of the macroclass.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Feld mit der Nummer der Makroklasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>A signature for each</source>
            <extracomment>label of by</extracomment>
            <translation>Eine Signatur für jede</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>What gets a signature of its own.</source>
            <extracomment>help of by</extracomment>
            <translation>Was eine eigene Signatur erhält.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Class</source>
            <extracomment>option class of by</extracomment>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Feature</source>
            <extracomment>option feature of by</extracomment>
            <translation>Objekt</translation>
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
            <translation>transformierte Divergenz</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Spectral indices</source>
            <extracomment>title</extracomment>
            <translation>Spektralindizes</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computes spectral indices such as NDVI from the bands of an image.</source>
            <extracomment>summary</extracomment>
            <translation>Berechnet Spektralindizes wie den NDVI aus den Kanälen eines Bildes.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The catalogue of Awesome Spectral Indices, with what each index is for, its formula, its constants and its publication, is the page docs/spectral_indices.md. Several indices are computed in one pass, each a band of the output.</source>
            <extracomment>help</extracomment>
            <translation>Der Katalog der Awesome Spectral Indices, mit Zweck, Formel, Konstanten und Veröffentlichung jedes Index, ist die Seite docs/spectral_indices.md. Mehrere Indizes werden in einem Durchgang berechnet, jeder als ein Kanal der Ausgabe.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The bands are found by what they are for (red, near infrared and so on), from metadata, the names of products, files and bands, wavelengths, or the sensor that is named; or they are assigned by number. Where a sensor lacks the very band, a close one stands in, such as narrow near infrared for near infrared.</source>
            <extracomment>help</extracomment>
            <translation>Die Kanäle werden nach ihrem Zweck ermittelt (Rot, nahes Infrarot und so weiter), aus Metadaten, den Namen von Produkten, Dateien und Kanälen, Wellenlängen oder dem genannten Sensor; oder sie werden nach Nummern zugewiesen. Wo einem Sensor genau dieser Kanal fehlt, tritt ein naher ein, etwa schmales nahes Infrarot für nahes Infrarot.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Scale and offset of the files are applied. Many indices need reflectance from 0 to 1; whole numbers without a scale are refused for these unless the factor is given. Bands of temperature are taken in kelvin. A pixel that is NoData in a band of the formula is NoData in that index, and so is one without a finite value, such as 0 / 0. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Skalierung und Versatz der Dateien werden angewandt. Viele Indizes brauchen Reflektanz von 0 bis 1; ganze Zahlen ohne Skalierung werden für diese abgelehnt, sofern nicht der Faktor angegeben ist. Temperaturkanäle werden in Kelvin genommen. Ein Pixel, das in einem Kanal der Formel NoData ist, ist in diesem Index NoData, ebenso eines ohne endlichen Wert, etwa 0 / 0. Ergebnisse sind Gleitkommazahlen.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The image: one raster or several; all bands are looked at.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Bild: ein Raster oder mehrere; alle Kanäle werden betrachtet.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Indices</source>
            <extracomment>label of indices</extracomment>
            <translation>Indizes</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Which indices are computed.</source>
            <extracomment>help of indices</extracomment>
            <translation>Welche Indizes berechnet werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Factor to reflectance</source>
            <extracomment>label of scale_factor</extracomment>
            <translation>Faktor zur Reflektanz</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Multiplies the bands of reflectance, after scale and offset of the file; 0.0001 for whole numbers up to 10000.</source>
            <extracomment>help of scale_factor</extracomment>
            <translation>Multipliziert die Kanäle der Reflektanz, nach Skalierung und Versatz der Datei; 0.0001 für ganze Zahlen bis 10000.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants</source>
            <extracomment>label of constants</extracomment>
            <translation>Konstanten</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Constants of the formulas, such as L=0.5, g=2.5; others have their defaults, and wavelengths are those of the bands.</source>
            <extracomment>help of constants</extracomment>
            <translation>Konstanten der Formeln, etwa L=0.5, g=2.5; andere haben ihre Standardwerte, und Wellenlängen sind die der Kanäle.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Bands by role</source>
            <extracomment>label of band_roles</extracomment>
            <translation>Kanäle nach Rolle</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Numbers of bands, counted over all rasters, for roles or letters of the formulas, such as nir=8, red=4; they go before what is found.</source>
            <extracomment>help of band_roles</extracomment>
            <translation>Nummern von Kanälen, über alle Raster gezählt, für Rollen oder Buchstaben der Formeln, etwa nir=8, red=4; sie gehen dem Ermittelten vor.</translation>
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
            <translation>Der Kernel von Kernel-Indizes wie kNDVI. Die Längenskala sigma der radialen Basisfunktion ist an jedem Pixel der Mittelwert der beiden Kanäle, sofern sie nicht angegeben ist.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Raster with a band for each index.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster mit einem Kanal für jeden Index.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computed indices</source>
            <extracomment>label of the result index_count</extracomment>
            <translation>Berechnete Indizes</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>indices</source>
            <extracomment>unit of the result index_count</extracomment>
            <translation>Indizes</translation>
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
            <translation>Vegetationsindex</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>water index</source>
            <extracomment>search word</extracomment>
            <translation>Wasserindex</translation>
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
            <translation>Gradient Boosting trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Trains gradient boosting on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert Gradient Boosting auf Trainingsgebieten und bewahrt es als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Small trees are grown one after the other, each to mend what those before it get wrong, over histograms of the bands; a pixel gets the class with the largest sum of its leaves. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Kleine Bäume wachsen einer nach dem anderen, jeder, um zu verbessern, was die vor ihm falsch machen, über Histogrammen der Kanäle; ein Pixel erhält die Klasse mit der größten Summe seiner Blätter. Kanäle brauchen keine Normalisierung.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The pixels whose centre lies in the training features are drawn up to the given number for each class. A pixel inside features of several classes, or NoData in any band, trains none; a feature that holds no pixel centre is left out with a warning. Scale and offset of the files are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Die Pixel, deren Mittelpunkt in den Trainingsobjekten liegt, werden bis zur angegebenen Zahl für jede Klasse gezogen. Ein Pixel in Objekten mehrerer Klassen, oder mit NoData in einem Kanal, trainiert keine; ein Objekt, das keinen Pixelmittelpunkt enthält, wird mit einer Warnung ausgelassen. Skalierung und Versatz der Dateien werden zuerst angewandt.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The validation divides the training features into folds, so that no pixel is judged by others of its own feature. The usual validation by single pixels stands beside it with its optimism: neighbours are alike, and what is learnt from one is no test on the other. Where training features lie close together, a validation in space by blocks or with a buffer tells what to expect farther away; its distance can be taken from the variogram of the errors. All are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>Die Validierung teilt die Trainingsobjekte so in Teile, dass kein Pixel nach anderen seines eigenen Objekts beurteilt wird. Die übliche Validierung nach einzelnen Pixeln steht mit ihrem Optimismus daneben: Nachbarn ähneln sich, und was von einem gelernt ist, ist keine Prüfung am anderen. Wo Trainingsobjekte nahe beieinander liegen, sagt eine räumliche Validierung mit Blöcken oder mit einem Puffer, was weiter entfernt zu erwarten ist; ihre Entfernung kann dem Variogramm der Fehler entnommen werden. Alle sind Zahlen allein der Trainingsobjekte; die Genauigkeit einer Karte wird mit einer unabhängigen Stichprobe beurteilt.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Ein Mehrkanalraster, oder mehrere Raster auf einem Gitter; alle Kanäle werden genommen.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Field with the colour of the class on the map, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Feld mit der Farbe der Klasse auf der Karte, als #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Runden</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>How many rounds; each grows a tree for every class, or one for two classes.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Wie viele Runden; jede lässt einen Baum für jede Klasse wachsen, oder einen bei zwei Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>What each tree counts: a small one needs more rounds.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Was jeder Baum zählt: Eine kleine braucht mehr Runden.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest tree</source>
            <extracomment>label of max_leaves</extracomment>
            <translation>Größter Baum</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most leaves of a tree.</source>
            <extracomment>help of max_leaves</extracomment>
            <translation>Die meisten Blätter eines Baums.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>leaves</source>
            <extracomment>unit of max_leaves</extracomment>
            <translation>Blätter</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Smallest leaf</source>
            <extracomment>label of min_samples_leaf</extracomment>
            <translation>Kleinstes Blatt</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>No leaf has fewer training pixels.</source>
            <extracomment>help of min_samples_leaf</extracomment>
            <translation>Kein Blatt hat weniger Trainingspixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest depth</source>
            <extracomment>label of max_depth</extracomment>
            <translation>Größte Tiefe</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most splits on a way from the root to a leaf; left out, any number.</source>
            <extracomment>help of max_depth</extracomment>
            <translation>Die meisten Teilungen auf einem Weg von der Wurzel zu einem Blatt; ohne Angabe beliebig viele.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>splits</source>
            <extracomment>unit of max_depth</extracomment>
            <translation>Teilungen</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Strafterm</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Of the squared values of the leaves: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Der quadrierten Werte der Blätter: Ein großer gibt glatte Grenzen.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>gradient boosting</source>
            <extracomment>search word</extracomment>
            <translation>Gradient Boosting</translation>
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
            <translation>Boosting-Bäume</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>machine learning</source>
            <extracomment>search word</extracomment>
            <translation>maschinelles Lernen</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Train nearest neighbours</source>
            <extracomment>title</extracomment>
            <translation>Nächste Nachbarn trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Keeps training pixels as a nearest neighbours model.</source>
            <extracomment>summary</extracomment>
            <translation>Bewahrt Trainingspixel als Modell der nächsten Nachbarn auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>A pixel gets the class that most of the training pixels with the nearest values have. The probability of a class is its share of these neighbours. Where two training pixels are equally near, one of them drawn by the seed counts as nearer.</source>
            <extracomment>help</extracomment>
            <translation>Ein Pixel erhält die Klasse, die die meisten der Trainingspixel mit den nächsten Werten haben. Die Wahrscheinlichkeit einer Klasse ist ihr Anteil an diesen Nachbarn. Wo zwei Trainingspixel gleich nah sind, zählt eines davon, nach dem Startwert gezogen, als näher.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Nachbarn</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Weights</source>
            <extracomment>label of weights</extracomment>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>What a neighbour counts; at distance 0 it alone counts.</source>
            <extracomment>help of weights</extracomment>
            <translation>Was ein Nachbar zählt; bei Distanz 0 zählt er allein.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>All the same</source>
            <extracomment>option uniform of weights</extracomment>
            <translation>Alle gleich</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>The inverse of its distance</source>
            <extracomment>option distance of weights</extracomment>
            <translation>Der Kehrwert seiner Distanz</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Bringt die Kanäle nach den Trainingspixeln auf eine gemeinsame Skala: Der z-Wert zieht ihren Mittelwert ab und teilt durch ihre Standardabweichung, die lineare Skalierung zieht ihr Minimum ab und teilt durch ihre Spannweite.</translation>
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
            <translation>k nächste Nachbarn</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Train maximum likelihood</source>
            <extracomment>title</extracomment>
            <translation>Maximum Likelihood trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Trains a Gaussian maximum likelihood classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert einen gaußschen Maximum-Likelihood-Klassifikator auf Trainingsgebieten und bewahrt ihn als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Each class is a normal distribution with its mean and covariance; a pixel gets the class to which it belongs with the highest probability. A class needs more training pixels than there are bands. Normalisation changes no label.</source>
            <extracomment>help</extracomment>
            <translation>Jede Klasse ist eine Normalverteilung mit ihrem Mittelwert und ihrer Kovarianz; ein Pixel erhält die Klasse, zu der es mit der höchsten Wahrscheinlichkeit gehört. Eine Klasse braucht mehr Trainingspixel, als es Kanäle gibt. Eine Normalisierung ändert keine Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>For every class class=weight, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Für jede Klasse class=weight, etwa 1=0.2, 2=0.5, 3=0.3; sie werden auf die Summe 1 skaliert. Ohne Angabe sind alle Klassen gleich wahrscheinlich.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>gaussian</source>
            <extracomment>search word</extracomment>
            <translation>Gauß</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>bayes</source>
            <extracomment>search word</extracomment>
            <translation>Bayes</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Train minimum distance</source>
            <extracomment>title</extracomment>
            <translation>Minimum Distance trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Trains a minimum distance classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert einen Minimum-Distance-Klassifikator auf Trainingsgebieten und bewahrt ihn als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Each class is its mean; a pixel gets the class with the nearest one. With bands of different spread, normalise them, or the widest decides.</source>
            <extracomment>help</extracomment>
            <translation>Jede Klasse ist ihr Mittelwert; ein Pixel erhält die Klasse mit dem nächsten. Bei Kanälen verschiedener Streuung normalisieren Sie sie, sonst entscheidet der breiteste.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>minimum distance</source>
            <extracomment>search word</extracomment>
            <translation>Minimum Distance</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>nearest mean</source>
            <extracomment>search word</extracomment>
            <translation>nächster Mittelwert</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Train neural network</source>
            <extracomment>title</extracomment>
            <translation>Neuronales Netz trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Trains a multi-layer perceptron on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert ein mehrschichtiges Perzeptron auf Trainingsgebieten und bewahrt es als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>A feed-forward network with hidden layers of units, trained by the Adam method in rounds over all training pixels; a pixel gets the class with the largest output. Training ends when the loss on training features that are held out, or without any that on all, no longer gets better, and keeps the best round.</source>
            <extracomment>help</extracomment>
            <translation>Ein vorwärts gerichtetes Netz mit verborgenen Schichten von Einheiten, nach dem Adam-Verfahren in Runden über alle Trainingspixel trainiert; ein Pixel erhält die Klasse mit der größten Ausgabe. Das Training endet, wenn der Verlust auf zurückgehaltenen Trainingsobjekten, oder ohne solche der auf allen, nicht mehr besser wird, und behält die beste Runde.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Verborgene Schichten</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>The alpha, of the squared weights: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Das Alpha, der quadrierten Gewichte: Ein großes gibt glatte Grenzen.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How far the first steps go.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Wie weit die ersten Schritte gehen.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How many rounds at most.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Wie viele Runden höchstens.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Held out</source>
            <extracomment>label of held_out</extracomment>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Share of the training features held out to tell when to end; 0 for none.</source>
            <extracomment>help of held_out</extracomment>
            <translation>Anteil der Trainingsobjekte, der zurückgehalten wird, um das Ende zu erkennen; 0 für keine.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Patience</source>
            <extracomment>label of patience</extracomment>
            <translation>Geduld</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Ends after more rounds than this without getting better.</source>
            <extracomment>help of patience</extracomment>
            <translation>Endet nach mehr als so vielen Runden ohne Verbesserung.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Fall of the loss that counts as getting better.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Rückgang des Verlusts, der als Verbesserung zählt.</translation>
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
            <translation>neuronales Netz</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>multi-layer perceptron</source>
            <extracomment>search word</extracomment>
            <translation>mehrschichtiges Perzeptron</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Train random forest</source>
            <extracomment>title</extracomment>
            <translation>Random Forest trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Trains a random forest on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert einen Random Forest auf Trainingsgebieten und bewahrt ihn als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Each tree of the forest is grown on training pixels drawn at random with replacement, and looks at a few bands drawn at random for every split; a pixel gets the class with the largest mean share in the leaves it falls into. The out-of-bag accuracy judges each training pixel by the trees that did not see it, but its neighbours did. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Jeder Baum des Waldes wächst auf Trainingspixeln, die zufällig mit Zurücklegen gezogen sind, und betrachtet bei jeder Teilung einige zufällig gezogene Kanäle; ein Pixel erhält die Klasse mit dem größten mittleren Anteil in den Blättern, in die es fällt. Die Out-of-Bag-Genauigkeit beurteilt jedes Trainingspixel nach den Bäumen, die es nicht gesehen haben, wohl aber seine Nachbarn. Kanäle brauchen keine Normalisierung.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Anzahl der Bäume</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Kanäle je Teilung</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Kleinster zu teilender Knoten</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Random splits</source>
            <extracomment>label of random_splits</extracomment>
            <translation>Zufällige Teilungen</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Draws the threshold of each band at random and grows the trees on all training pixels: extremely randomised trees, which are smoother.</source>
            <extracomment>help of random_splits</extracomment>
            <translation>Zieht den Schwellenwert jedes Kanals zufällig und lässt die Bäume auf allen Trainingspixeln wachsen: Extremely Randomized Trees, die glatter sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>One against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Eine gegen den Rest</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>extra trees</source>
            <extracomment>search word</extracomment>
            <translation>Extra Trees</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Train spectral angle</source>
            <extracomment>title</extracomment>
            <translation>Spektralen Winkel trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Trains a spectral angle classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert einen Klassifikator nach dem spektralen Winkel auf Trainingsgebieten und bewahrt ihn als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Each class is the direction of its mean spectrum; a pixel gets the class with the smallest angle to its own spectrum, whatever the brightness of both. A pixel that is zero in all bands has no angle and no class. Normalisation by z score moves the zero, and so changes what the angle means.</source>
            <extracomment>help</extracomment>
            <translation>Jede Klasse ist die Richtung ihres mittleren Spektrums; ein Pixel erhält die Klasse mit dem kleinsten Winkel zu seinem eigenen Spektrum, gleich wie hell beide sind. Ein Pixel, das in allen Kanälen null ist, hat keinen Winkel und keine Klasse. Die Normalisierung nach dem z-Wert verschiebt die Null und ändert damit, was der Winkel bedeutet.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>spectral angle mapper</source>
            <extracomment>search word</extracomment>
            <translation>Spectral Angle Mapper</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>hyperspectral</source>
            <extracomment>search word</extracomment>
            <translation>hyperspektral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Train support vector machine</source>
            <extracomment>title</extracomment>
            <translation>Support Vector Machine trainieren</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Trains a support vector machine on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Trainiert eine Support Vector Machine auf Trainingsgebieten und bewahrt sie als Modell auf.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>For each two classes the border with the widest margin between their training pixels is found; a pixel gets the class that wins most of these decisions. Probabilities come from sigmoids fitted to training pixels of features that did not take part (Platt), and may put another class first where two are close. The time grows with the square of the training pixels; Cancel waits for the pair of classes that is being solved.</source>
            <extracomment>help</extracomment>
            <translation>Für je zwei Klassen wird die Grenze mit dem breitesten Rand zwischen ihren Trainingspixeln gefunden; ein Pixel erhält die Klasse, die die meisten dieser Entscheidungen gewinnt. Wahrscheinlichkeiten kommen aus Sigmoiden, die an Trainingspixel nicht beteiligter Objekte angepasst sind (Platt), und können eine andere Klasse voranstellen, wo zwei nah beieinander liegen. Die Zeit wächst mit dem Quadrat der Trainingspixel; Abbrechen wartet auf das Klassenpaar, das gerade gelöst wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Kosten</translation>
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
            <translation>Koeffizient</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>The constant in polynomial and sigmoid kernels.</source>
            <extracomment>help of coefficient</extracomment>
            <translation>Die Konstante in polynomialen und Sigmoid-Kernels.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Degree</source>
            <extracomment>label of degree</extracomment>
            <translation>Grad</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Of the polynomial kernel.</source>
            <extracomment>help of degree</extracomment>
            <translation>Des polynomialen Kernels.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>With probabilities</source>
            <extracomment>label of probability</extracomment>
            <translation>Mit Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Fits what the model needs for confidence, probabilities and thresholds; this takes six times as long.</source>
            <extracomment>help of probability</extracomment>
            <translation>Passt an, was das Modell für Konfidenz, Wahrscheinlichkeiten und Schwellenwerte braucht; das dauert sechsmal so lange.</translation>
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
            <translation>RBF-Kernel</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>New training layer</source>
            <extracomment>title</extracomment>
            <translation>Neuer Trainingslayer</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Makes an empty layer for training areas, with colours and a form for your classes.</source>
            <extracomment>summary</extracomment>
            <translation>Legt einen leeren Layer für Trainingsgebiete an, mit Farben und einem Formular für Ihre Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Draw polygons or points with QGIS's own digitising tools, and choose the class of each from a list; class name, macroclass and colour fill themselves in, also when the class changes. The fields class_id, class_name, macroclass_id, macroclass_name and colour are those that the tools of classification and of signatures ask for. The style is stored in the GeoPackage, so it comes with the layer wherever it is loaded. No pixel is read, so NoData does not matter.</source>
            <extracomment>help</extracomment>
            <translation>Zeichnen Sie Polygone oder Punkte mit den Digitalisierwerkzeugen von QGIS und wählen Sie die Klasse jedes Objekts aus einer Liste; Klassenname, Makroklasse und Farbe füllen sich selbst aus, auch wenn die Klasse wechselt. Die Felder class_id, class_name, macroclass_id, macroclass_name und colour sind die, nach denen die Werkzeuge der Klassifikation und der Signaturen fragen. Der Stil ist im GeoPackage gespeichert und kommt daher mit dem Layer, wo immer er geladen wird. Kein Pixel wird gelesen, NoData spielt also keine Rolle.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Raster or layer</source>
            <extracomment>label of input</extracomment>
            <translation>Raster oder Layer</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>The image that will be classified, or any layer; the new layer gets its coordinate system.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Bild, das klassifiziert werden soll, oder irgendein Layer; der neue Layer erhält sein Koordinatensystem.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Coordinate system of the layer, in place of that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Koordinatensystem des Layers, anstelle dessen der Eingabe.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A row for each class: its number, not 0; its name; number and name of the macroclass; the colour as #rrggbb. Only the number is needed: a class without macroclass is its own, and one without colour gets one.</source>
            <extracomment>help of classes</extracomment>
            <translation>Eine Zeile für jede Klasse: ihre Nummer, nicht 0; ihr Name; Nummer und Name der Makroklasse; die Farbe als #rrggbb. Nur die Nummer ist nötig: Eine Klasse ohne Makroklasse ist ihre eigene, und eine ohne Farbe erhält eine.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Colour</source>
            <extracomment>column of classes</extracomment>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A map whose classes, with names and colours, are taken instead of the table.</source>
            <extracomment>help of class_map</extracomment>
            <translation>Eine Karte, deren Klassen mit Namen und Farben statt der Tabelle genommen werden.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Geometry</source>
            <extracomment>label of geometry</extracomment>
            <translation>Geometrie</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>What is to be drawn.</source>
            <extracomment>help of geometry</extracomment>
            <translation>Was gezeichnet werden soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Training layer</source>
            <extracomment>label of output</extracomment>
            <translation>Trainingslayer</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>GeoPackage without features.</source>
            <extracomment>help of output</extracomment>
            <translation>GeoPackage ohne Objekte.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>digitising</source>
            <extracomment>search word</extracomment>
            <translation>Digitalisierung</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>value map</source>
            <extracomment>search word</extracomment>
            <translation>Wertabbildung</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>form</source>
            <extracomment>search word</extracomment>
            <translation>Formular</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Unique values table</source>
            <extracomment>title</extracomment>
            <translation>Tabelle der eindeutigen Werte</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Lists the values of a raster as a table to reclassify it by.</source>
            <extracomment>summary</extracomment>
            <translation>Listet die Werte eines Rasters als Tabelle auf, nach der es reklassifiziert werden kann.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Each value that occurs is a row: the old value, a new value that is the same or counts from 1, and the class name where the file has one. Change the new values and reclassify by the table. NoData is not a value. A file with a scale and an offset gives its physical values. A raster with more than a million different values is refused.</source>
            <extracomment>help</extracomment>
            <translation>Jeder vorkommende Wert ist eine Zeile: der alte Wert, ein neuer Wert, der derselbe ist oder ab 1 zählt, und der Klassenname, wo die Datei einen hat. Ändern Sie die neuen Werte und reklassifizieren Sie nach der Tabelle. NoData ist kein Wert. Eine Datei mit einer Skalierung und einem Versatz gibt ihre physikalischen Werte. Ein Raster mit mehr als einer Million verschiedener Werte wird abgelehnt.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The raster whose values are wanted.</source>
            <extracomment>help of input</extracomment>
            <translation>Das Raster, dessen Werte gewünscht sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The band whose values are wanted.</source>
            <extracomment>help of band</extracomment>
            <translation>Der Kanal, dessen Werte gewünscht sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Number from 1</source>
            <extracomment>label of incremental</extracomment>
            <translation>Ab 1 nummerieren</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Numbers the values from 1 as the new values, instead of repeating them.</source>
            <extracomment>help of incremental</extracomment>
            <translation>Nummeriert die Werte ab 1 als neue Werte, statt sie zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Table with the columns old, new and name.</source>
            <extracomment>help of output</extracomment>
            <translation>Tabelle mit den Spalten old, new und name.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>reclassification</source>
            <extracomment>search word</extracomment>
            <translation>Reklassifizierung</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>list</source>
            <extracomment>search word</extracomment>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Vector to raster</source>
            <extracomment>title</extracomment>
            <translation>Vektor zu Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Writes the values of features into the pixels that they cover.</source>
            <extracomment>summary</extracomment>
            <translation>Schreibt die Werte von Objekten in die Pixel, die sie bedecken.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered; of polygons that overlap the last one counts. By area, a pixel gets the value that covers the largest part of it, to the exact area: the parts of polygons of one value add up, of equal parts the lowest value counts, and where what is not covered is larger the pixel is NoData. Points take the pixel that they lie in, and lines those that they pass. Pixels without a feature are NoData.</source>
            <extracomment>help</extracomment>
            <translation>Ein Pixel gehört zu einem Polygon, wo sein Mittelpunkt darin liegt oder wo irgendein Teil von ihm bedeckt ist; von überlappenden Polygonen zählt das letzte. Nach der Fläche erhält ein Pixel den Wert, der den größten Teil von ihm bedeckt, nach der exakten Fläche: Die Teile von Polygonen eines Wertes werden addiert, bei gleichen Teilen zählt der niedrigste Wert, und wo das nicht Bedeckte größer ist, ist das Pixel NoData. Punkte nehmen das Pixel, in dem sie liegen, und Linien die, durch die sie gehen. Pixel ohne Objekt sind NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The pixels are those of the align raster, or squares of a size: on multiples of it around the features, or from the upper left corner of an extent. Features in another coordinate system are brought to that of the raster. Numbers of a field are kept exactly; texts are numbered from 1 in alphabetical order and become class names. Features without a value are left out. The type is the smallest that holds all values and a number for NoData, which is NaN in floating point.</source>
            <extracomment>help</extracomment>
            <translation>Die Pixel sind die des Ausrichtungsrasters, oder Quadrate einer Größe: auf Vielfachen davon um die Objekte herum, oder von der linken oberen Ecke einer Ausdehnung aus. Objekte in einem anderen Koordinatensystem werden auf das des Rasters gebracht. Zahlen eines Feldes bleiben exakt; Texte werden ab 1 in alphabetischer Reihenfolge nummeriert und werden zu Klassennamen. Objekte ohne Wert werden ausgelassen. Der Typ ist der kleinste, der alle Werte und eine Zahl für NoData fasst; bei Gleitkomma ist diese NaN.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features</source>
            <extracomment>label of input</extracomment>
            <translation>Objekte</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Layer of polygons, lines or points.</source>
            <extracomment>help of input</extracomment>
            <translation>Layer mit Polygonen, Linien oder Punkten.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The field with the value of each feature.</source>
            <extracomment>help of field</extracomment>
            <translation>Das Feld mit dem Wert jedes Objekts.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of all features where no field is given; 1 by default.</source>
            <extracomment>help of constant</extracomment>
            <translation>Der Wert aller Objekte, wenn kein Feld angegeben ist; standardmäßig 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Align raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Ausrichtungsraster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster whose pixels and coordinate system the output has.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Raster, dessen Pixel und Koordinatensystem die Ausgabe hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Side of the pixels, in units of the coordinate system; with an align raster in place of its own.</source>
            <extracomment>help of pixel_size</extracomment>
            <translation>Seite der Pixel, in Einheiten des Koordinatensystems; mit einem Ausrichtungsraster anstelle der seinen.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The ground to cover, enlarged to whole pixels; by default that of the align raster, or of the features.</source>
            <extracomment>help of extent</extracomment>
            <translation>Der abzudeckende Bereich, auf ganze Pixel vergrößert; standardmäßig der des Ausrichtungsrasters oder der Objekte.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Cover the features alone</source>
            <extracomment>label of minimum_extent</extracomment>
            <translation>Nur die Objekte abdecken</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Covers the extent of the features, in place of the whole align raster.</source>
            <extracomment>help of minimum_extent</extracomment>
            <translation>Deckt die Ausdehnung der Objekte ab, anstelle des ganzen Ausrichtungsrasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels of a feature</source>
            <extracomment>label of method</extracomment>
            <translation>Pixel eines Objekts</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Which pixels get the value of a polygon.</source>
            <extracomment>help of method</extracomment>
            <translation>Welche Pixel den Wert eines Polygons erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Largest area</source>
            <extracomment>option area_based of method</extracomment>
            <translation>Größte Fläche</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Namensfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the class name of each value.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Ein Feld mit dem Klassennamen jedes Wertes.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Farbfeld</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the colour of each value, such as #2f7a3b.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Ein Feld mit der Farbe jedes Wertes, etwa #2f7a3b.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The number that means NoData; by default one that no feature has.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Die Zahl, die NoData bedeutet; standardmäßig eine, die kein Objekt hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster of the values.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster der Werte.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features with a value</source>
            <extracomment>label of the result features</extracomment>
            <translation>Objekte mit einem Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels with a value</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixel mit einem Wert</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>polygons to raster</source>
            <extracomment>search word</extracomment>
            <translation>Polygone zu Raster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>dominant class</source>
            <extracomment>search word</extracomment>
            <translation>dominante Klasse</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>majority area</source>
            <extracomment>search word</extracomment>
            <translation>Mehrheitsfläche</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>training raster</source>
            <extracomment>search word</extracomment>
            <translation>Trainingsraster</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>User accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Producer accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Produzentengenauigkeit</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>F1 score</source>
            <extracomment>part of a text</extracomment>
            <translation>F1-Wert</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Area share</source>
            <extracomment>part of a text</extracomment>
            <translation>Flächenanteil</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Quantity disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Mengenabweichung</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Allocation disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Zuordnungsabweichung</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Whole map</source>
            <extracomment>text</extracomment>
            <translation>Ganze Karte</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Map area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Fläche auf der Karte [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimated area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Geschätzte Fläche [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard error</source>
            <extracomment>text</extracomment>
            <translation>Standardfehler</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Low</source>
            <extracomment>text</extracomment>
            <translation>Unten</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>High</source>
            <extracomment>text</extracomment>
            <translation>Oben</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in points: map in rows, reference in columns</source>
            <extracomment>text</extracomment>
            <translation>Fehlermatrix in Punkten: Karte in Zeilen, Referenz in Spalten</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in shares of the area</source>
            <extracomment>text</extracomment>
            <translation>Fehlermatrix in Anteilen der Fläche</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>How the figures were estimated</source>
            <extracomment>text</extracomment>
            <translation>Wie die Zahlen geschätzt wurden</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimate</source>
            <extracomment>text</extracomment>
            <translation>Schätzung</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Total</source>
            <extracomment>text</extracomment>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimates are means over the area, weighted by the inverse of the inclusion probabilities within each stratum; accuracies are ratios of such means. User accuracy: share of a map class that is right. Producer accuracy: share of a reference class that the map finds.</source>
            <extracomment>text</extracomment>
            <translation>Schätzungen sind Mittelwerte über die Fläche, in jeder Schicht mit dem Kehrwert der Auswahlwahrscheinlichkeiten gewichtet; Genauigkeiten sind Verhältnisse solcher Mittelwerte. Nutzergenauigkeit: Anteil einer Kartenklasse, der richtig ist. Produzentengenauigkeit: Anteil einer Referenzklasse, den die Karte findet.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard errors come from the influence of each point on the estimate (linearisation): for map classes as strata these are the formulas of Olofsson et al. (2014), otherwise those of Stehman (2014).</source>
            <extracomment>text</extracomment>
            <translation>Standardfehler kommen vom Einfluss jedes Punktes auf die Schätzung (Linearisierung): Für Kartenklassen als Schichten sind dies die Formeln von Olofsson et al. (2014), sonst die von Stehman (2014).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Intervals of {level} percent hold the values that the sample does not contradict: score intervals over the strata, which are Wilson's where there is one stratum. Ratios of which one stratum may hold both parts: Wilson's in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008). Unlike the usual estimate plus and minus two standard errors they hold for few points, rare classes and strata without an error. Kappa and the disagreements: estimate plus and minus Student's t times the standard error.</source>
            <extracomment>text</extracomment>
            <translation>Intervalle von {level} Prozent enthalten die Werte, denen die Stichprobe nicht widerspricht: Score-Intervalle über die Schichten, die bei einer einzigen Schicht die von Wilson sind. Verhältnisse, von denen eine Schicht beide Teile enthalten kann: die von Wilson in jeder Schicht, verbunden nach der Methode der Varianzrückgewinnung (method of variance estimates recovery, Zou &amp; Donner 2008). Anders als die übliche Schätzung plus und minus zwei Standardfehler gelten sie bei wenigen Punkten, seltenen Klassen und Schichten ohne Fehler. Kappa und die Abweichungen: Schätzung plus und minus Students t mal den Standardfehler.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Kappa compares with an agreement by chance that no map is made by; report it only where it is asked for (Pontius &amp; Millones 2011).</source>
            <extracomment>text</extracomment>
            <translation>Kappa vergleicht mit einer zufälligen Übereinstimmung, durch die keine Karte entsteht; geben Sie es nur an, wo danach gefragt wird (Pontius &amp; Millones 2011).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Before</source>
            <extracomment>part of a text</extracomment>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>After</source>
            <extracomment>part of a text</extracomment>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Gain</source>
            <extracomment>part of a text</extracomment>
            <translation>Zunahme</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Loss</source>
            <extracomment>part of a text</extracomment>
            <translation>Abnahme</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Net change</source>
            <extracomment>part of a text</extracomment>
            <translation>Nettoänderung</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>All changes</source>
            <extracomment>text</extracomment>
            <translation>Alle Änderungen</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Shares of the area where a change holds, by the design of the sample; the error of the net change takes the covariance of gain and loss into account. Intervals of {level} percent: score intervals over the strata, which are Wilson's where there is one stratum; of net changes from Jeffreys' in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008).</source>
            <extracomment>text</extracomment>
            <translation>Anteile der Fläche, auf denen eine Änderung gilt, nach dem Design der Stichprobe; der Fehler der Nettoänderung berücksichtigt die Kovarianz von Zunahme und Abnahme. Intervalle von {level} Prozent: Score-Intervalle über die Schichten, die bei einer einzigen Schicht die von Wilson sind; für Nettoänderungen aus denen von Jeffreys in jeder Schicht, verbunden nach der Methode der Varianzrückgewinnung (method of variance estimates recovery, Zou &amp; Donner 2008).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The sample has units of the stratum {stratum}, which the design does not know ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Die Stichprobe hat Einheiten der Schicht {stratum}, die das Design nicht kennt ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The stratum {stratum} has no sample unit; merge it with another one, or sample it.</source>
            <extracomment>error</extracomment>
            <translation>Die Schicht {stratum} hat keine Stichprobeneinheit; legen Sie sie mit einer anderen zusammen oder ziehen Sie Punkte in ihr.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/figures.py" />
            <source>The sample has one class alone; kappa and the disagreements say nothing.</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Stichprobe hat nur eine Klasse; Kappa und die Abweichungen sagen nichts aus.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} lacks the fields {fields} of a sample layer; use a layer that the sample points tool made.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat nicht die Felder {fields} eines Stichprobenlayers; verwenden Sie einen Layer, den das Werkzeug für Stichprobenpunkte angelegt hat.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has no point.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat keinen Punkt.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the design {design}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat das Design {design}, das keines von {known} ist.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the status {status}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat den Status {status}, der keiner von {known} ist.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} of {all} points of {vector} are still to do; label them and set their status to done (or excluded).</source>
            <extracomment>error</extracomment>
            <translation>{count} von {all} Punkten von {vector} sind noch offen; beschriften Sie sie und setzen Sie ihren Status auf done (oder excluded).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>All points of {vector} are excluded.</source>
            <extracomment>error</extracomment>
            <translation>Alle Punkte von {vector} sind ausgeschlossen.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} is done but has no {field}.</source>
            <extracomment>error</extracomment>
            <translation>Punkt {id} von {vector} ist erledigt, hat aber kein {field}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} mixes samples: the field {field} holds {values}; keep the points of one sample.</source>
            <extracomment>error</extracomment>
            <translation>{vector} mischt Stichproben: Das Feld {field} enthält {values}; behalten Sie die Punkte einer Stichprobe.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The field {field} of {vector} must hold whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} muss ganze Zahlen enthalten; es enthält {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has no valid {field}; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Punkt {id} von {vector} hat kein gültiges {field}; stellen Sie wieder her, was das Werkzeug für Stichprobenpunkte geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} of {vector} has different sizes; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Die Schicht {stratum} von {vector} hat verschiedene Größen; stellen Sie wieder her, was das Werkzeug für Stichprobenpunkte geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has the label {label}, which is no class of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Punkt {id} von {vector} hat die Klasse {label}, die keine Klasse der Karte ist ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Points {first} and {second} of {vector} lie in the same pixel; a pixel is drawn once.</source>
            <extracomment>error</extracomment>
            <translation>Die Punkte {first} und {second} von {vector} liegen im selben Pixel; ein Pixel wird nur einmal gezogen.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} points were excluded; the others stand for them, which is right only if the reason has nothing to do with the class.</source>
            <extracomment>part of a text</extracomment>
            <translation>{count} Punkte wurden ausgeschlossen; die anderen stehen für sie, was nur richtig ist, wenn der Grund nichts mit der Klasse zu tun hat.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The points were kept apart by a minimum distance: the inclusion probabilities are not exact, and the standard errors tend to be too large.</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Punkte wurden durch einen Mindestabstand auseinandergehalten: Die Auswahlwahrscheinlichkeiten sind nicht exakt, und die Standardfehler sind eher zu groß.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The variance of a systematic sample is estimated as that of a simple random one, which is too large as a rule.</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Varianz einer systematischen Stichprobe wird wie die einer einfachen Zufallsstichprobe geschätzt, was in der Regel zu groß ist.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>No point lies in class {label}, {share:.2f} % of the map; the other classes stand for it.</source>
            <extracomment>part of a text</extracomment>
            <translation>Kein Punkt liegt in der Klasse {label}, {share:.2f} % der Karte; die anderen Klassen stehen für sie.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} has fewer than two points and was joined with the stratum {other}.</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Schicht {stratum} hat weniger als zwei Punkte und wurde mit der Schicht {other} zusammengelegt.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Reference {label}</source>
            <extracomment>part of a text</extracomment>
            <translation>Referenz {label}</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>User accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Nutzergenauigkeit [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Produzentengenauigkeit [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Conditional kappa</source>
            <extracomment>part of a text</extracomment>
            <translation>Bedingtes Kappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map share</source>
            <extracomment>part of a text</extracomment>
            <translation>Anteil an der Karte</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Flächengewichtete Produzentengenauigkeit [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of share</source>
            <extracomment>part of a text</extracomment>
            <translation>Standardfehler des Anteils</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Standardfehler der Fläche [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>95% interval of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>95%-Intervall der Fläche [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Gesamtgenauigkeit [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Kappa standard error</source>
            <extracomment>part of a text</extracomment>
            <translation>Standardfehler von Kappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Quantity disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Abweichung der Menge [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Allocation disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Abweichung der Lage [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Flächengewichtete Gesamtgenauigkeit [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map class</source>
            <extracomment>text</extracomment>
            <translation>Klasse der Karte</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Class name</source>
            <extracomment>text</extracomment>
            <translation>Name der Klasse</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map classes in rows, reference classes in columns (pixels)</source>
            <extracomment>text</extracomment>
            <translation>Klassen der Karte in Zeilen, Klassen der Referenz in Spalten (Pixel)</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Value</source>
            <extracomment>text</extracomment>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Figures by counts describe the compared pixels. Area-weighted figures take the map's classes as strata (Olofsson et al. 2014) and hold when the reference is a probability sample within each class; their intervals mean nothing for a reference that covers the whole map or was chosen by hand.</source>
            <extracomment>text</extracomment>
            <translation>Kennzahlen nach Anzahl beschreiben die verglichenen Pixel. Flächengewichtete Kennzahlen nehmen die Klassen der Karte als Schichten (Olofsson et al. 2014) und gelten, wenn die Referenz eine Zufallsstichprobe innerhalb jeder Klasse ist; ihre Intervalle sagen nichts über eine Referenz, die die ganze Karte bedeckt oder von Hand ausgewählt wurde.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>{name} names the class {label}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} nennt die Klasse {label}, die die Karte nicht hat; sie hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>typed_sizes must give class {label} a whole number of points from 1 to {available}; got {wanted}.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes muss der Klasse {label} eine ganze Zahl von Punkten von 1 bis {available} geben; erhalten: {wanted}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The expected user's accuracy of class {label} must lie between 0 and 1; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Die erwartete Nutzergenauigkeit der Klasse {label} muss zwischen 0 und 1 liegen; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>none</source>
            <extracomment>part of a text</extracomment>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The map has no class {label}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Die Karte hat keine Klasse {label}; sie hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>To do</source>
            <extracomment>text</extracomment>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Done</source>
            <extracomment>text</extracomment>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Excluded</source>
            <extracomment>text</extracomment>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <location filename="../core/applicability/division.py" />
            <source>The model keeps no validation {kind} with its distance in the unit {unit}; give fold_distance.</source>
            <extracomment>error</extracomment>
            <translation>Das Modell enthält keine Validierung {kind} mit ihrer Entfernung in der Einheit {unit}; geben Sie fold_distance an.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must be one number for each of the {bands} bands; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>weights muss eine Zahl für jeden der {bands} Kanäle sein; erhalten: {count}.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must have a number above 0; got zeros alone.</source>
            <extracomment>error</extracomment>
            <translation>weights muss eine Zahl über 0 haben; erhalten: nur Nullen.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>The importances of the bands in the model cannot be read; give weights.</source>
            <extracomment>error</extracomment>
            <translation>Die Wichtigkeiten der Kanäle im Modell können nicht gelesen werden; geben Sie weights an.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>Two files have the name {name}; an archive holds each name once.</source>
            <extracomment>error</extracomment>
            <translation>Zwei Dateien haben den Namen {name}; ein Archiv enthält jeden Namen nur einmal.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be packed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht gepackt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>The folder {path} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner {path} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be opened as an archive: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht als Archiv geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the member {name}, which is a link or names a place outside of the folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} enthält den Eintrag {name}, der eine Verknüpfung ist oder einen Ort außerhalb des Ordners nennt; nichts wurde entpackt.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the place {name} twice; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} enthält den Ort {name} zweimal; nichts wurde entpackt.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.</source>
            <extracomment>error</extracomment>
            <translation>{path} braucht {needed:.0f} MB, und dort sind {free:.0f} MB frei.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} would be unpacked to {target}, which lies outside of the folder or is a folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} würde nach {target} entpackt, das außerhalb des Ordners liegt oder ein Ordner ist; nichts wurde entpackt.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be written: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be unpacked: {reason}; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht entpackt werden: {reason}; nichts wurde entpackt.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} needs a value for each of the {count} bands of {bandset}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} braucht einen Wert für jeden der {count} Kanäle von {bandset}; erhalten: {given}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A {attribute} must be a number greater than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} muss eine Zahl größer als 0 sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A date must have the form YYYY-MM-DD; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Datum muss die Form YYYY-MM-DD haben; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{role} is no role of a band; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{role} ist keine Rolle eines Kanals; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} must be a finite number, and a factor other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} muss eine endliche Zahl sein, und ein Faktor ungleich 0; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A band of {bandset} can have the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Kanal von {bandset} kann die Nummern 1 bis {most} haben; erhalten: {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has no band {number}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} hat keinen Kanal {number}; er hat {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has {count} bands with the name {name}; its bands are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} hat {count} Kanäle mit dem Namen {name}; seine Kanäle sind {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>A band has no attribute {attribute}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Kanal hat kein Attribut {attribute}; er hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set {item}; there are {count}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keinen Kanalsatz {item}; es gibt {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set with the name {name}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keinen Kanalsatz mit dem Namen {name}; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A band set can be put in at the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Kanalsatz kann an den Nummern 1 bis {most} eingefügt werden; erhalten: {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A catalogue holds band sets; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Katalog enthält Kanalsätze; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>No band of {source} is {role}; its bands are {known}. Build a band set to say what they are.</source>
            <extracomment>error</extracomment>
            <translation>Kein Kanal von {source} ist {role}; seine Kanäle sind {known}. Bilden Sie einen Kanalsatz, um zu sagen, was sie sind.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>{count} bands of {source} are {role} ({names}); take those of one date alone, or name the band.</source>
            <extracomment>error</extracomment>
            <translation>{count} Kanäle von {source} sind {role} ({names}); nehmen Sie nur die eines Datums, oder nennen Sie den Kanal.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds no {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält kein {kind}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds a {kind} of version {version}; this program reads version {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält {kind} der Version {version}; dieses Programm liest Version {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/pairing.py" />
            <source>The bands of {wanted} ({wanted_bands}) are not found among those of {offered} ({offered_bands}), neither by name nor by wavelength; name the bands alike, or take the same ones.</source>
            <extracomment>error</extracomment>
            <translation>Die Kanäle von {wanted} ({wanted_bands}) sind unter denen von {offered} ({offered_bands}) nicht zu finden, weder nach Namen noch nach Wellenlänge; benennen Sie die Kanäle gleich oder nehmen Sie dieselben.</translation>
        </message>
        <message>
            <location filename="../core/bands/recognise.py" />
            <source>{count} bands without band names cannot be told by their order: {sensor} has {known} bands; give the bands names or wavelengths, or list them, as in {example}.</source>
            <extracomment>error</extracomment>
            <translation>{count} Kanäle ohne Kanalnamen lassen sich nicht an ihrer Reihenfolge erkennen: {sensor} hat {known} Kanäle; geben Sie den Kanälen Namen oder Wellenlängen, oder zählen Sie sie auf, wie in {example}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>Band sets are chosen by numbers, dates and ranges such as 1:3 or 2021-01-01:2021-12-31; got {item}.</source>
            <extracomment>error</extracomment>
            <translation>Kanalsätze werden durch Nummern, Daten und Bereiche wie 1:3 oder 2021-01-01:2021-12-31 gewählt; erhalten: {item}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>There is no band set of {date}; there are those of {known}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keinen Kanalsatz vom {date}; es gibt die von {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>A condition on dates has the form &gt;=2021-01-01 &amp; &lt;2022-01-01; got {condition}.</source>
            <extracomment>error</extracomment>
            <translation>Eine Bedingung über Daten hat die Form &gt;=2021-01-01 &amp; &lt;2022-01-01; erhalten: {condition}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{sensor} has no band {band}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} hat keinen Kanal {band}; er hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{name} is no sensor that is known; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} ist kein bekannter Sensor; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/wavelengths.py" />
            <source>The unit of wavelengths must be µm or nm; got {unit}.</source>
            <extracomment>error</extracomment>
            <translation>Die Einheit der Wellenlängen muss µm oder nm sein; erhalten: {unit}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} cannot be read: band {number} has {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} kann nicht gelesen werden: Kanal {number} hat {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>no {name}</source>
            <extracomment>part of a text</extracomment>
            <translation>kein {name}</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} holds no band set.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält keinen Kanalsatz.</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>a catalogue of {count} signatures</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Katalog mit {count} Signaturen</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>The bands of {bandset} lie on different grids, and one raster is needed here; resample them to one grid first.</source>
            <extracomment>error</extracomment>
            <translation>Die Kanäle von {bandset} liegen auf verschiedenen Gittern, und hier wird ein Raster gebraucht; resampeln Sie sie zuerst auf ein Gitter.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>The expression has more than {most} results; take fewer bands or band sets at a time.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck hat mehr als {most} Ergebnisse; nehmen Sie weniger Kanäle oder Kanalsätze auf einmal.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: there is no band set {number} to add the result to.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Es gibt keinen Kanalsatz {number}, dem das Ergebnis hinzugefügt werden könnte.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: nodata(…) takes a band, and this is none.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: nodata(…) nimmt einen Kanal, und dies ist keiner.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{name} holds no numbers; its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} enthält keine Zahlen; sein Typ ist {type}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{first} and {second} must have one shape; got {first_shape} and {second_shape}.</source>
            <extracomment>error</extracomment>
            <translation>{first} und {second} müssen dieselbe Form haben; erhalten: {first_shape} und {second_shape}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>shift(…) takes neighbouring pixels, and arrays have none here.</source>
            <extracomment>error</extracomment>
            <translation>shift(…) nimmt benachbarte Pixel, und Arrays haben hier keine.</translation>
        </message>
        <message>
            <location filename="../core/calc/exact.py" />
            <source>Line {line}, column {column}: whole numbers leave 64 bits here (with {numbers}); write float(…) around one to calculate in floating point.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Ganze Zahlen verlassen hier 64 Bit (mit {numbers}); schreiben Sie float(…) um eine, um in Gleitkomma zu rechnen.</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a percentage from 0 to 100</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Prozentzahl von 0 bis 100</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a whole number from {low} to {high}</source>
            <extracomment>part of a text</extracomment>
            <translation>eine ganze Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>Line {line}, column {column}: the last argument must be written out as a number: {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Das letzte Argument muss als Zahl ausgeschrieben sein: {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: found {found}, expected {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {found} gefunden, {expected} erwartet.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the expression is nested more than {most} levels deep; use variables.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Der Ausdruck ist mehr als {most} Ebenen tief verschachtelt; verwenden Sie Variablen.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>and, since comparisons are not chained: a &lt; b and b &lt; c</source>
            <extracomment>part of a text</extracomment>
            <translation>und, da Vergleiche nicht verkettet werden: a &lt; b and b &lt; c</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>a name, a number or an opening bracket</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Name, eine Zahl oder eine öffnende Klammer</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: there is no function {found}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Es gibt keine Funktion {found}; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: {usage} cannot take {count} arguments.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {usage} kann nicht {count} Argumente nehmen.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: nothing stands between these brackets.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Zwischen diesen Klammern steht nichts.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>an operator or {closing} for the bracket of line {line}, column {column}</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Operator oder {closing} für die Klammer in Zeile {line}, Spalte {column}</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the number {found} does not fit 64 bits; write it as 1e20 for floating point.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Die Zahl {found} passt nicht in 64 Bit; schreiben Sie sie als 1e20 für Gleitkomma.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: the expression stands for too many operations; take fewer bands or lines at a time.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Der Ausdruck steht für zu viele Operationen; nehmen Sie weniger Kanäle oder Zeilen auf einmal.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: neighbours are at most {most} pixels away, also where shifts add up.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Nachbarn sind höchstens {most} Pixel entfernt, auch wo sich Verschiebungen addieren.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: lists of {lengths} bands meet here; lists must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Hier treffen Listen von {lengths} Kanälen aufeinander; Listen müssen gleich lang sein.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: a list may have {most} bands at most.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Eine Liste darf höchstens {most} Kanäle haben.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: the bits of a UInt64 cannot be inverted.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Die Bits eines UInt64 können nicht umgekehrt werden.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: {operator} joins truth values or the bits of whole numbers, and one side is floating point; write and, or, or int(…).</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {operator} verknüpft Wahrheitswerte oder die Bits ganzer Zahlen, und eine Seite ist Gleitkomma; schreiben Sie and, or oder int(…).</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: nothing is called {found}; the names are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Nichts heißt {found}; die Namen sind {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>the input</source>
            <extracomment>part of a text</extracomment>
            <translation>die Eingabe</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {name} has {count} bands; write "{text}@1" for its first, or "{text}@*" for all in a statistic.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {name} hat {count} Kanäle; schreiben Sie "{text}@1" für den ersten, oder "{text}@*" für alle in einer Statistik.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {count} things are called {found}; give them different names, or count the bands through as b1, b2.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {count} Dinge heißen {found}; geben Sie ihnen verschiedene Namen, oder zählen Sie die Kanäle durch als b1, b2.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: there is no band {found}; there are {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Es gibt keinen Kanal {found}; es gibt {count} Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>{some} and {count} more</source>
            <extracomment>part of a text</extracomment>
            <translation>{some} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../core/calc/loops.py" />
            <source>Line {line}, column {column}: this line means none of the {count} band sets.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Diese Zeile meint keinen der {count} Kanalsätze.</translation>
        </message>
        <message>
            <location filename="../core/calc/operators.py" />
            <source>Line {line}, column {column}: {operator} takes on its right a whole number from 0 to 63 that is written out.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {operator} nimmt rechts eine ausgeschriebene ganze Zahl von 0 bis 63.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>The results hold {number}, which was to mean NoData; choose another nodata_value or output_type.</source>
            <extracomment>error</extracomment>
            <translation>Die Ergebnisse enthalten {number}, das NoData bedeuten sollte; wählen Sie einen anderen nodata_value oder output_type.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>nodata_value must be a number that {type} holds; got {nodata}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value muss eine Zahl sein, die {type} fasst; erhalten: {nodata}.</translation>
        </message>
        <message>
            <location filename="../core/calc/statistics.py" />
            <source>Line {line}, column {column}: a median or percentile takes {most} values at most; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Ein Median oder Perzentil nimmt höchstens {most} Werte; erhalten: {count}.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>The expression is empty; write for example (nir - red) / (nir + red).</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck ist leer; schreiben Sie zum Beispiel (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>== to compare, or one name before = to set a variable</source>
            <extracomment>part of a text</extracomment>
            <translation>== zum Vergleichen, oder ein Name vor = zum Setzen einer Variablen</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>an operator or the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Operator oder das Ende der Zeile</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name that is no word of the language</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Name, der kein Wort der Sprache ist</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name for the result</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Name für das Ergebnis</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>Line {line}, column {column}: a folder is not named in the expression; give it as output_folder, and write one name after the expression.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Ein Ordner wird nicht im Ausdruck genannt; geben Sie ihn als output_folder an und schreiben Sie einen Namen nach dem Ausdruck.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>the number of a band set</source>
            <extracomment>part of a text</extracomment>
            <translation>die Nummer eines Kanalsatzes</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>straight quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>gerade Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>quotation marks around a name with braces</source>
            <extracomment>part of a text</extracomment>
            <translation>Anführungszeichen um einen Namen mit geschweiften Klammern</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>an operator; a name with a dot stands in quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Operator; ein Name mit einem Punkt steht in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>das Ende der Zeile</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the expression</source>
            <extracomment>part of a text</extracomment>
            <translation>das Ende des Ausdrucks</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {reason}</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>The expression has {length} characters, and {most} are the most.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck hat {length} Zeichen, und {most} sind das Höchste.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: found {found}, expected a number; a name that begins with a digit stands in quotation marks.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: {found} gefunden, eine Zahl erwartet; ein Name, der mit einer Ziffer beginnt, steht in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: the quotation mark {found} is not closed in its line.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line}, Spalte {column}: Das Anführungszeichen {found} ist in seiner Zeile nicht geschlossen.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>a name, a number or an operator</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Name, eine Zahl oder ein Operator</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>square units</source>
            <extracomment>text</extracomment>
            <translation>Quadrateinheiten</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>From the first map to the second</source>
            <extracomment>text</extracomment>
            <translation>Von der ersten Karte zur zweiten</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Transition matrix [{unit}]: first map in rows, second map in columns</source>
            <extracomment>text</extracomment>
            <translation>Übergangsmatrix [{unit}]: erste Karte in Zeilen, zweite Karte in Spalten</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Swap is change of place without change of area: twice the smaller of gain and loss (Pontius et al. 2004). Areas are counted from the maps and carry their errors; the change area estimate corrects them by a sample.</source>
            <extracomment>text</extracomment>
            <translation>Tausch ist Änderung des Ortes ohne Änderung der Fläche: das Doppelte des Kleineren von Zunahme und Abnahme (Pontius et al. 2004). Flächen werden aus den Karten gezählt und tragen deren Fehler; die Schätzung der Änderungsflächen korrigiert sie durch eine Stichprobe.</translation>
        </message>
        <message>
            <location filename="../core/classify/chi_square.py" />
            <source>A chi-square quantile needs a probability in 0 to 1 and at least 1 degree of freedom; got {probability} and {degrees}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Chi-Quadrat-Quantil braucht eine Wahrscheinlichkeit von 0 bis 1 und mindestens 1 Freiheitsgrad; erhalten: {probability} und {degrees}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The method must be one of {methods}; got {method}.</source>
            <extracomment>error</extracomment>
            <translation>Das Verfahren muss eines von {methods} sein; erhalten: {method}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>Priors have no part in {method}; leave them out or choose maximum likelihood.</source>
            <extracomment>error</extracomment>
            <translation>A-priori-Wahrscheinlichkeiten spielen in {method} keine Rolle; lassen Sie sie weg oder wählen Sie Maximum Likelihood.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The signatures have {expected} bands and the image has {got}; give the bands that the signatures were taken from, in the same order.</source>
            <extracomment>error</extracomment>
            <translation>Die Signaturen haben {expected} Kanäle und das Bild hat {got}; geben Sie die Kanäle an, aus denen die Signaturen stammen, in derselben Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>a probability of 0 to 100 percent</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Wahrscheinlichkeit von 0 bis 100 Prozent</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood with {bands} bands needs at least {needed} training pixels in each class, and {signature} has {count}; draw more polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>Maximum Likelihood mit {bands} Kanälen braucht mindestens {needed} Trainingspixel in jeder Klasse, und {signature} hat {count}; zeichnen Sie mehr Polygone, verwenden Sie weniger Kanäle oder wählen Sie ein anderes Verfahren.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood needs a covariance, and {signature} has none; take its signature from training pixels, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>Maximum Likelihood braucht eine Kovarianz, und {signature} hat keine; gewinnen Sie die Signatur aus Trainingspixeln oder wählen Sie ein anderes Verfahren.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>The covariance of {signature} from {count} training pixels cannot be inverted, as a band is constant or follows from the others; draw more varied polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>Die Kovarianz von {signature} aus {count} Trainingspixeln lässt sich nicht invertieren, da ein Kanal konstant ist oder aus den anderen folgt; zeichnen Sie vielfältigere Polygone, verwenden Sie weniger Kanäle oder wählen Sie ein anderes Verfahren.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>an unknown number of</source>
            <extracomment>part of a text</extracomment>
            <translation>unbekannt vielen</translation>
        </message>
        <message>
            <location filename="../core/classify/minimum_distance.py" />
            <source>a distance above 0 in the unit of the bands</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Distanz über 0 in der Einheit der Kanäle</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A classification needs the signature of at least one class; got none.</source>
            <extracomment>error</extracomment>
            <translation>Eine Klassifikation braucht die Signatur von mindestens einer Klasse; erhalten: keine.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>All signatures must have the same bands; {first} has {first_bands} and {second} has {second_bands}.</source>
            <extracomment>error</extracomment>
            <translation>Alle Signaturen müssen dieselben Kanäle haben; {first} hat {first_bands} und {second} hat {second_bands}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>There is no macroclass for {signature}; give it one, or classify by class.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Makroklasse für {signature}; geben Sie eine an oder klassifizieren Sie nach Klasse.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Class ids must fit into 32 bits; got {lowest} to {highest}.</source>
            <extracomment>error</extracomment>
            <translation>Klassen-IDs müssen in 32 Bit passen; erhalten: {lowest} bis {highest}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A prior is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Eine A-priori-Wahrscheinlichkeit ist für die Klasse {unknown} angegeben, die keine Signatur hat.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must name every class; there is none for {missing}.</source>
            <extracomment>error</extracomment>
            <translation>A-priori-Wahrscheinlichkeiten müssen jede Klasse nennen; es fehlt die für {missing}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must be numbers of at least 0, and one above 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>A-priori-Wahrscheinlichkeiten müssen Zahlen von mindestens 0 sein, davon eine über 0; erhalten: {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A threshold is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Ein Schwellenwert ist für die Klasse {unknown} angegeben, die keine Signatur hat.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>The threshold of {signature} must be {expected}; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>Der Schwellenwert von {signature} muss {expected} sein; erhalten: {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class</source>
            <extracomment>part of a text</extracomment>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>macroclass</source>
            <extracomment>part of a text</extracomment>
            <translation>Makroklasse</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>There is no valid training pixel in {signature}; draw its polygons over valid pixels, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt kein gültiges Trainingspixel in {signature}; zeichnen Sie ihre Polygone über gültige Pixel oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The mean of {signature} must be one finite number for each band; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Der Mittelwert von {signature} muss eine endliche Zahl je Kanal sein; erhalten: {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The covariance of {signature} must be a symmetric matrix of {bands} x {bands} finite numbers; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>Die Kovarianz von {signature} muss eine symmetrische Matrix aus {bands} x {bands} endlichen Zahlen sein; erhalten: {shape}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id}</source>
            <extracomment>part of a text</extracomment>
            <translation>Klasse {id}</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id} ({class_name})</source>
            <extracomment>part of a text</extracomment>
            <translation>Klasse {id} ({class_name})</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must be an integer; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Eine ID ({kind}) muss eine ganze Zahl sein; erhalten: {number}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must not be 0, which means unclassified; give the {kind} another id.</source>
            <extracomment>error</extracomment>
            <translation>Eine ID ({kind}) darf nicht 0 sein, was unklassifiziert bedeutet; geben Sie eine andere ID ({kind}) an.</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>an angle above 0 and up to 180 degrees</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Winkel über 0 und bis 180 Grad</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>Der spektrale Winkel braucht mindestens 2 Kanäle, da alle Pixel eines einzigen Kanals dieselbe Richtung haben; fügen Sie Kanäle hinzu oder wählen Sie Minimum Distance.</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The mean of {signature} is zero in all bands, so it has no spectral angle; leave it out or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>Der Mittelwert von {signature} ist in allen Kanälen null und hat daher keinen spektralen Winkel; lassen Sie sie weg oder wählen Sie Minimum Distance.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>The training pixels must all have the same number of bands; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>Die Trainingspixel müssen alle gleich viele Kanäle haben; erhalten: {found}.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>Training pixels must come as (pixels, bands) with one class id each; got {samples} values and {ids} ids.</source>
            <extracomment>error</extracomment>
            <translation>Trainingspixel müssen als (Pixel, Kanäle) mit je einer Klassen-ID kommen; erhalten: {samples} Werte und {ids} IDs.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{bad} of {all} training pixels hold NaN or infinity; leave out pixels without data.</source>
            <extracomment>error</extracomment>
            <translation>{bad} von {all} Trainingspixeln enthalten NaN oder Unendlich; lassen Sie Pixel ohne Daten weg.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{count} training pixels have the class id 0, which means unclassified; give their class another id.</source>
            <extracomment>error</extracomment>
            <translation>{count} Trainingspixel haben die Klassen-ID 0, was unklassifiziert bedeutet; geben Sie ihrer Klasse eine andere ID.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>{name} holds no centre; type a row of values for each cluster.</source>
            <extracomment>error</extracomment>
            <translation>{name} enthält kein Zentrum; geben Sie für jeden Cluster eine Zeile von Werten ein.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must have as many values as the first, which has {expected}; it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} von {name} muss so viele Werte haben wie die erste, die {expected} hat; sie hat {found}.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must hold finite numbers; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} von {name} muss endliche Zahlen enthalten; sie hat {cell}.</translation>
        </message>
        <message>
            <location filename="../core/conformal/class_sets.py" />
            <source>Class sets need probabilities, and this model has none; take a model with probabilities, such as maximum likelihood or a random forest.</source>
            <extracomment>error</extracomment>
            <translation>Klassenmengen brauchen Wahrscheinlichkeiten, und dieses Modell hat keine; nehmen Sie ein Modell mit Wahrscheinlichkeiten, etwa Maximum Likelihood oder einen Random Forest.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Sizes of the sets on the map</source>
            <extracomment>text</extracomment>
            <translation>Größen der Mengen auf der Karte</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes that share a set</source>
            <extracomment>text</extracomment>
            <translation>Klassen, die sich eine Menge teilen</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>How the sets are made</source>
            <extracomment>text</extracomment>
            <translation>Wie die Mengen entstehen</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>in every set</source>
            <extracomment>text</extracomment>
            <translation>in jeder Menge</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration groups</source>
            <extracomment>text</extracomment>
            <translation>Kalibrierungsgruppen</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration pixels</source>
            <extracomment>text</extracomment>
            <translation>Kalibrierungspixel</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Judged groups</source>
            <extracomment>text</extracomment>
            <translation>Beurteilte Gruppen</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Estimated coverage [%]</source>
            <extracomment>text</extracomment>
            <translation>Geschätzte Überdeckung [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Standard error [%]</source>
            <extracomment>text</extracomment>
            <translation>Standardfehler [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Pixels of the map with the class in their set</source>
            <extracomment>text</extracomment>
            <translation>Pixel der Karte mit der Klasse in ihrer Menge</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>With no other class</source>
            <extracomment>text</extracomment>
            <translation>Mit keiner anderen Klasse</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Each group is judged by thresholds from the others: the share of its pixels whose set holds their class. The standard error is that between the groups. A class whose other groups are too few for a threshold cannot be judged. The estimate tells how far above the stated coverage the sets are; it cannot tell whether the scene is like the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>Jede Gruppe wird nach Schwellenwerten aus den anderen beurteilt: der Anteil ihrer Pixel, deren Menge ihre Klasse enthält. Der Standardfehler ist der zwischen den Gruppen. Eine Klasse, deren andere Gruppen zu wenige für einen Schwellenwert sind, kann nicht beurteilt werden. Die Schätzung sagt, wie weit die Mengen über der angegebenen Überdeckung liegen; sie kann nicht sagen, ob die Szene den Kalibrierungsobjekten ähnelt.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes in the set</source>
            <extracomment>text</extracomment>
            <translation>Klassen in der Menge</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Share [%]</source>
            <extracomment>text</extracomment>
            <translation>Anteil [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Of the pixels of the map whose set holds the class of the row, the share in percent whose set holds the class of the column too: the classes that the model cannot tell apart.</source>
            <extracomment>text</extracomment>
            <translation>Von den Pixeln der Karte, deren Menge die Klasse der Zeile enthält, der Anteil in Prozent, deren Menge auch die Klasse der Spalte enthält: die Klassen, die das Modell nicht unterscheiden kann.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for each class.</source>
            <extracomment>text</extracomment>
            <translation>Die Überdeckung von {percent} Prozent gilt für jede Klasse.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for all classes together, in the mix of the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>Die Überdeckung von {percent} Prozent gilt für alle Klassen zusammen, in der Mischung der Kalibrierungsobjekte.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>A class is in the set of a pixel where its probability by the model is at least the threshold. Each calibration group has the same weight, shared evenly by its pixels, and one more group, which may lie anywhere, stands for the pixel that is mapped (Lee et al. 2023). At least {needed} groups are needed.</source>
            <extracomment>text</extracomment>
            <translation>Eine Klasse gehört zur Menge eines Pixels, wo ihre Wahrscheinlichkeit nach dem Modell mindestens der Schwellenwert ist. Jede Kalibrierungsgruppe hat dasselbe Gewicht, das sich ihre Pixel gleichmäßig teilen, und eine weitere Gruppe, die irgendwo liegen kann, steht für das kartierte Pixel (Lee et al. 2023). Mindestens {needed} Gruppen werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage is that of a pixel in a new polygon that was chosen as the calibration polygons were: a mean over such polygons and over calibrations. Where those lie in pure and plain places, it says little of mixed pixels and edges. An empty set means that no class is as probable as usual for its own pixels.</source>
            <extracomment>text</extracomment>
            <translation>Die Überdeckung ist die eines Pixels in einem neuen Polygon, das wie die Kalibrierungspolygone ausgewählt wurde: ein Mittel über solche Polygone und über Kalibrierungen. Wo diese an reinen und eindeutigen Orten liegen, sagt sie wenig über Mischpixel und Ränder. Eine leere Menge bedeutet, dass keine Klasse so wahrscheinlich ist wie sonst für ihre eigenen Pixel.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>expression must give one result; {text} gives several.</source>
            <extracomment>error</extracomment>
            <translation>expression muss ein Ergebnis geben; {text} gibt mehrere.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives NoData inside the areas, and {raster} has no NoData value; use fill(…) to give another value.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck gibt in den Bereichen NoData, und {raster} hat keinen NoData-Wert; verwenden Sie fill(…), um einen anderen Wert zu geben.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, and {raster} cannot hold it: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck gibt {value}, und {raster} kann das nicht fassen: Seine Zahlen sind {type} von {low} bis {high}.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, which is the NoData value of {raster}; give nodata where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck gibt {value}, den NoData-Wert von {raster}; geben Sie nodata an, wo das gemeint ist.</translation>
        </message>
        <message>
            <location filename="../core/errors.py" />
            <source>The run was cancelled.</source>
            <extracomment>error</extracomment>
            <translation>Der Lauf wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no file {path}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no folder {path}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keinen Ordner {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>{path} cannot be changed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geändert werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/focal/dtypes.py" />
            <source>Neighbourhood statistics need integers or real numbers; got values of type {dtype}.</source>
            <extracomment>error</extracomment>
            <translation>Nachbarschaftsstatistiken brauchen ganze oder reelle Zahlen; erhalten: Werte vom Typ {dtype}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The kernel must be a matrix with an odd number of rows and of columns; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>Der Kernel muss eine Matrix mit ungerader Anzahl von Zeilen und Spalten sein; erhalten: {shape}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>a single number</source>
            <extracomment>part of a text</extracomment>
            <translation>eine einzelne Zahl</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The weights of the kernel must be finite numbers; got infinity or NaN.</source>
            <extracomment>error</extracomment>
            <translation>Die Gewichte des Kernels müssen endliche Zahlen sein; erhalten: Unendlich oder NaN.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>At least one weight of the kernel must differ from zero; got zeros only.</source>
            <extracomment>error</extracomment>
            <translation>Mindestens ein Gewicht des Kernels muss von null verschieden sein; erhalten: nur Nullen.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The radius must be a whole number of pixels, at least 1; got {radius}.</source>
            <extracomment>error</extracomment>
            <translation>Der Radius muss eine ganze Zahl von Pixeln sein, mindestens 1; erhalten: {radius}.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>The kernel has no rows; expected lines of numbers, for example 1,1,1.</source>
            <extracomment>error</extracomment>
            <translation>Der Kernel hat keine Zeilen; erwartet werden Zeilen mit Zahlen, zum Beispiel 1,1,1.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row} of the kernel has {found} cells and row 1 has {expected}; all rows must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} des Kernels hat {found} Zellen und Zeile 1 hat {expected}; alle Zeilen müssen gleich lang sein.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row}, column {column} of the kernel must be a number; got '{cell}'.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row}, Spalte {column} des Kernels muss eine Zahl sein; erhalten: '{cell}'.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic must be one of {expected}; got {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>Die Statistik muss eine von {expected} sein; erhalten: {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic {statistic} needs kernel weights of at least 0; got {weight:g}; use the sum for such a kernel.</source>
            <extracomment>error</extracomment>
            <translation>Die Statistik {statistic} braucht Kernelgewichte von mindestens 0; erhalten: {weight:g}; nehmen Sie für einen solchen Kernel die Summe.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile must be from 0 to 100; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Das Perzentil muss von 0 bis 100 sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile {value} does not apply to the statistic {statistic}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Das Perzentil {value} passt nicht zur Statistik {statistic}; lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../core/focal/sums.py" />
            <source>A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 first or take the mean.</source>
            <extracomment>error</extracomment>
            <translation>Eine Summe über {cells} Zellen mit Werten vom Typ {dtype} passt nicht in 64 Bit; wandeln Sie das Raster zuerst in float64 um oder nehmen Sie den Mittelwert.</translation>
        </message>
        <message>
            <location filename="../core/html.py" />
            <source>en</source>
            <extracomment>text</extracomment>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, g=2.5; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>constants muss die Form NAME=NUMBER, NAME=NUMBER haben, jede nur einmal, etwa L=0.5, g=2.5; erhalten: {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>There is no constant {name}; the constants are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Konstante {name}; die Konstanten sind {known}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>{index} needs the constant {name} ({meaning}); give it in constants, such as {name}={example:g}.</source>
            <extracomment>error</extracomment>
            <translation>{index} braucht die Konstante {name} ({meaning}); geben Sie sie in constants an, etwa {name}={example:g}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles must have the form ROLE=BAND, ROLE=BAND, each role once, such as nir=8, red=4; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>band_roles muss die Form ROLE=BAND, ROLE=BAND haben, jede Rolle nur einmal, etwa nir=8, red=4; erhalten: {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles names the band {number}, and {source} has {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>band_roles nennt den Kanal {number}, und {source} hat {count} Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} needs a band of the role {role}, and {source} has none; its bands are {known}. Say which one it is with sensor or band_roles, such as {role}=1.</source>
            <extracomment>error</extracomment>
            <translation>{index} braucht einen Kanal der Rolle {role}, und {source} hat keinen; seine Kanäle sind {known}. Sagen Sie mit sensor oder band_roles, welcher es ist, etwa {role}=1.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} cannot be computed: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{index} kann nicht berechnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - gamma * (B - R) for red, where the catalogue has R - gamma * (R - B).</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman und Tanré (1992) nehmen R - gamma * (B - R) für Rot, wo der Katalog R - gamma * (R - B) hat.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - (B - R) for red, where the catalogue has R - (R - B), which is B.</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman und Tanré (1992) nehmen R - (B - R) für Rot, wo der Katalog R - (R - B) hat, was B ist.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Martín et al. (2006) have both squares in the denominator, where the catalogue adds the second one to the fraction.</source>
            <extracomment>part of a text</extracomment>
            <translation>Martín et al. (2006) haben beide Quadrate im Nenner, wo der Katalog das zweite zum Bruch addiert.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>The soil adjusted index in it has N + R + L in its denominator, where the catalogue has N - R + L.</source>
            <extracomment>part of a text</extracomment>
            <translation>Der bodenkorrigierte Index darin hat N + R + L im Nenner, wo der Katalog N - R + L hat.</translation>
        </message>
        <message>
            <location filename="../core/language.py" />
            <source>{others} or {last}</source>
            <extracomment>part of a text</extracomment>
            <translation>{others} oder {last}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Class {value}</source>
            <extracomment>text</extracomment>
            <translation>Klasse {value}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Unclassified</source>
            <extracomment>text</extracomment>
            <translation>Unklassifiziert</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log level must be a whole number from 0 to 50 (10 debug, 20 info, 30 warning, 40 error, 50 critical); got {level!r}.</source>
            <extracomment>error</extracomment>
            <translation>Die Protokollstufe muss eine ganze Zahl von 0 bis 50 sein (10 Debug, 20 Information, 30 Warnung, 40 Fehler, 50 kritisch); erhalten: {level!r}.</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log cannot be written to {path} ({reason}); choose another file.</source>
            <extracomment>error</extracomment>
            <translation>Das Protokoll kann nicht in {path} geschrieben werden ({reason}); wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The recipients of the mail must be addresses such as name@example.org; got {address!r}.</source>
            <extracomment>error</extracomment>
            <translation>Die Empfänger der Mail müssen Adressen wie name@example.org sein; erhalten: {address!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The user and the password of the SMTP server must be given together; one is missing.</source>
            <extracomment>error</extracomment>
            <translation>Benutzer und Passwort des SMTP-Servers müssen zusammen angegeben werden; eines fehlt.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The SMTP server must be given as host or host:port, with a port from 1 to 65535.</source>
            <extracomment>error</extracomment>
            <translation>Der SMTP-Server muss als host oder host:port angegeben werden, mit einem Port von 1 bis 65535.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The notification by mail must be true, false or the number of seconds of the shortest run to tell; got {setting!r}.</source>
            <extracomment>error</extracomment>
            <translation>Die Benachrichtigung per Mail muss true, false oder die Sekundenzahl des kürzesten zu meldenden Laufs sein; erhalten: {setting!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} finished</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom: {title} beendet</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} finished after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title} ist nach {duration} (h:mm:ss) beendet.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} failed</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom: {title} fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} failed after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title} ist nach {duration} (h:mm:ss) fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Outputs:</source>
            <extracomment>text</extracomment>
            <translation>Ausgaben:</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was not sent by {server}: {reason}.</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Mail über den Lauf wurde von {server} nicht gesendet: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was refused by {server} for {recipients}.</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Mail über den Lauf wurde von {server} für {recipients} abgelehnt.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it offers no encryption (STARTTLS), and the password would be readable on the network</source>
            <extracomment>part of a text</extracomment>
            <translation>er bietet keine Verschlüsselung (STARTTLS), und das Passwort wäre im Netz lesbar</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>its certificate cannot be trusted ({reason})</source>
            <extracomment>part of a text</extracomment>
            <translation>seinem Zertifikat ist nicht zu trauen ({reason})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not accept the user and the password (code {code})</source>
            <extracomment>part of a text</extracomment>
            <translation>er hat Benutzer und Passwort nicht angenommen (Code {code})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it refused every recipient ({recipients})</source>
            <extracomment>part of a text</extracomment>
            <translation>er hat alle Empfänger abgelehnt ({recipients})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it answered with code {code}</source>
            <extracomment>part of a text</extracomment>
            <translation>er hat mit dem Code {code} geantwortet</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not answer within {seconds} seconds</source>
            <extracomment>part of a text</extracomment>
            <translation>er hat nicht innerhalb von {seconds} Sekunden geantwortet</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it closed the connection</source>
            <extracomment>part of a text</extracomment>
            <translation>er hat die Verbindung beendet</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it does not offer what the mail needs: a login, or addresses beyond ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>er bietet nicht, was die Mail braucht: eine Anmeldung oder Adressen jenseits von ASCII</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>the user and the password must be ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>Benutzer und Passwort müssen ASCII sein</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description is no JSON</source>
            <extracomment>error</extracomment>
            <translation>seine Beschreibung ist kein JSON</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description lacks the entry "format": "{format}"</source>
            <extracomment>error</extracomment>
            <translation>seiner Beschreibung fehlt der Eintrag "format": "{format}"</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has version {version!r} of the format, and version {known} can be read</source>
            <extracomment>error</extracomment>
            <translation>es hat die Version {version!r} des Formats, und Version {known} kann gelesen werden</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its classes are not in rising order</source>
            <extracomment>error</extracomment>
            <translation>seine Klassen stehen nicht in aufsteigender Reihenfolge</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it holds a {family}, which is not known</source>
            <extracomment>error</extracomment>
            <translation>es enthält {family}, das nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has one class alone</source>
            <extracomment>error</extracomment>
            <translation>es hat nur eine Klasse</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid number</source>
            <extracomment>error</extracomment>
            <translation>eine Klasse hat keine gültige Nummer</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid colour</source>
            <extracomment>error</extracomment>
            <translation>eine Klasse hat keine gültige Farbe</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its {entry} are missing</source>
            <extracomment>error</extracomment>
            <translation>es fehlt: {entry}</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is missing</source>
            <extracomment>error</extracomment>
            <translation>sein Eintrag {entry} fehlt</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no text</source>
            <extracomment>error</extracomment>
            <translation>sein Eintrag {entry} ist kein Text</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number</source>
            <extracomment>error</extracomment>
            <translation>sein Eintrag {entry} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number above 0</source>
            <extracomment>error</extracomment>
            <translation>sein Eintrag {entry} ist keine Zahl über 0</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no count</source>
            <extracomment>error</extracomment>
            <translation>sein Eintrag {entry} ist keine Anzahl</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by training features</source>
            <extracomment>part of a text</extracomment>
            <translation>Validierung nach Trainingsobjekten</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by single pixels</source>
            <extracomment>part of a text</extracomment>
            <translation>Validierung nach einzelnen Pixeln</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Settings</source>
            <extracomment>text</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation</source>
            <extracomment>text</extracomment>
            <translation>Validierung</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance of the bands</source>
            <extracomment>text</extracomment>
            <translation>Wichtigkeit der Kanäle</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Search for the best settings</source>
            <extracomment>text</extracomment>
            <translation>Suche nach den besten Einstellungen</translation>
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
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Version</source>
            <extracomment>text</extracomment>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Model: {method}</source>
            <extracomment>text</extracomment>
            <translation>Modell: {method}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Class {number}</source>
            <extracomment>text</extracomment>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Setting</source>
            <extracomment>text</extracomment>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Out of bag</source>
            <extracomment>text</extracomment>
            <translation>Out-of-Bag</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Judged pixels</source>
            <extracomment>text</extracomment>
            <translation>Beurteilte Pixel</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>At least two classes need several training features each for a validation by features. The figures by single pixels tell little: neighbours of a pixel taught what judges it.</source>
            <extracomment>text</extracomment>
            <translation>Mindestens zwei Klassen brauchen jeweils mehrere Trainingsobjekte für eine Validierung nach Objekten. Die Zahlen nach einzelnen Pixeln sagen wenig: Nachbarn eines Pixels haben gelehrt, was es beurteilt.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>By training features, no pixel is judged by others of its own feature: this is what to expect elsewhere in the scene, if the features lie all over it. By single pixels, and out of bag, neighbours of a pixel taught what judges it, which is {optimism:.1f} percentage points more favourable here.</source>
            <extracomment>text</extracomment>
            <translation>Nach Trainingsobjekten wird kein Pixel nach anderen seines eigenen Objekts beurteilt: Das ist anderswo in der Szene zu erwarten, wenn die Objekte über sie verteilt liegen. Nach einzelnen Pixeln, und Out-of-Bag, haben Nachbarn eines Pixels gelehrt, was es beurteilt, was hier um {optimism:.1f} Prozentpunkte günstiger ist.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Classes with one training feature cannot be judged by features: {classes}.</source>
            <extracomment>text</extracomment>
            <translation>Klassen mit nur einem Trainingsobjekt können nicht nach Objekten beurteilt werden: {classes}.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The settings were chosen by the same training features, so the figures are a little too favourable.</source>
            <extracomment>text</extracomment>
            <translation>Die Einstellungen wurden nach denselben Trainingsobjekten gewählt, die Zahlen sind also etwas zu günstig.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Predicted</source>
            <extracomment>text</extracomment>
            <translation>Vorhergesagt</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Rows are what was predicted, columns what the training features say.</source>
            <extracomment>text</extracomment>
            <translation>Zeilen sind, was vorhergesagt wurde, Spalten, was die Trainingsobjekte sagen.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance</source>
            <extracomment>text</extracomment>
            <translation>Wichtigkeit</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The share of a band in the decrease of impurity over all trees; bands that say the same share it.</source>
            <extracomment>text</extracomment>
            <translation>Der Anteil eines Kanals an der Abnahme der Unreinheit über alle Bäume; Kanäle, die dasselbe sagen, teilen ihn sich.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Mean accuracy of the classes [%]</source>
            <extracomment>text</extracomment>
            <translation>Mittlere Genauigkeit der Klassen [%]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>exponential</source>
            <extracomment>part of a text</extracomment>
            <translation>exponentiell</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>spherical</source>
            <extracomment>part of a text</extracomment>
            <translation>sphärisch</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Distance [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Entfernung [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Semivariance</source>
            <extracomment>text</extracomment>
            <translation>Semivarianz</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Pairs</source>
            <extracomment>text</extracomment>
            <translation>Paare</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The features were kept whole and nothing else: the figures are those by training features.</source>
            <extracomment>text</extracomment>
            <translation>Die Objekte wurden ganz gehalten und sonst nichts: Die Zahlen sind die nach Trainingsobjekten.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The training features were divided by square blocks with a side of {distance}; a feature lies in the block of its centre. This is what to expect where the map lies outside the blocks that have training features.</source>
            <extracomment>text</extracomment>
            <translation>Die Trainingsobjekte wurden nach quadratischen Blöcken mit einer Seite von {distance} geteilt; ein Objekt liegt in dem Block seiner Mitte. Das ist zu erwarten, wo die Karte außerhalb der Blöcke liegt, die Trainingsobjekte enthalten.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No training pixel nearer than {distance} to a judged one taught meanwhile. This is what to expect where the map is at least that far from all training features.</source>
            <extracomment>text</extracomment>
            <translation>Kein Trainingspixel, das näher als {distance} an einem beurteilten liegt, hat währenddessen gelehrt. Das ist zu erwarten, wo die Karte mindestens so weit von allen Trainingsobjekten entfernt ist.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>That left out {share:.0f} % of the pixels of other features; with more folds it is less.</source>
            <extracomment>text</extracomment>
            <translation>Das ließ {share:.0f} % der Pixel anderer Objekte aus; mit mehr Teilen sind es weniger.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features depend on each other up to {distance}: the practical range of their variogram by the {shape} model.</source>
            <extracomment>text</extracomment>
            <translation>Die Fehler nach Trainingsobjekten hängen bis zu {distance} voneinander ab: Das ist die praktische Reichweite ihres Variogramms (Modell: {shape}).</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features still depend on each other at {distance}, the largest distance that was looked at.</source>
            <extracomment>text</extracomment>
            <translation>Die Fehler nach Trainingsobjekten hängen bei {distance}, der größten betrachteten Entfernung, noch voneinander ab.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No range of the errors by training features was found: they hardly depend on distance, or are too few.</source>
            <extracomment>text</extracomment>
            <translation>Es wurde keine Reichweite der Fehler nach Trainingsobjekten gefunden: Sie hängen kaum von der Entfernung ab, oder es sind zu wenige.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Nothing could be judged by that: all other training pixels of a class are too near. Take a smaller distance, more folds, or more training features that lie apart.</source>
            <extracomment>text</extracomment>
            <translation>Damit konnte nichts beurteilt werden: Alle anderen Trainingspixel einer Klasse liegen zu nahe. Nehmen Sie eine kleinere Entfernung, mehr Teile, oder mehr Trainingsobjekte, die auseinander liegen.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>{count:,} training pixels were not judged, as no other feature of their class taught meanwhile.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} Trainingspixel wurden nicht beurteilt, da währenddessen kein anderes Objekt ihrer Klasse lehrte.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Das Modell {path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} cannot be used as a model: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht als Modell verwendet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} is no model, or is damaged; take a file that a training tool has written.</source>
            <extracomment>error</extracomment>
            <translation>{path} ist kein Modell oder beschädigt; nehmen Sie eine Datei, die ein Trainingswerkzeug geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its parts have the same names, or are too many</source>
            <extracomment>error</extracomment>
            <translation>seine Teile haben dieselben Namen oder sind zu viele</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>it must hold {names}, and nothing else</source>
            <extracomment>error</extracomment>
            <translation>es muss {names} enthalten und nichts anderes</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>an array has a strange name</source>
            <extracomment>error</extracomment>
            <translation>ein Array hat einen ungewöhnlichen Namen</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>a part is encrypted, or packed in an unknown way</source>
            <extracomment>error</extracomment>
            <translation>ein Teil ist verschlüsselt oder auf unbekannte Weise gepackt</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is too large</source>
            <extracomment>error</extracomment>
            <translation>sein Teil {part} ist zu groß</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is incomplete</source>
            <extracomment>error</extracomment>
            <translation>sein Teil {part} ist unvollständig</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is no array of numbers</source>
            <extracomment>error</extracomment>
            <translation>sein Teil {part} ist kein Array von Zahlen</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} has another size than it states</source>
            <extracomment>error</extracomment>
            <translation>sein Teil {part} hat eine andere Größe, als er angibt</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} needs {needed:.0f} MB of memory, and {allowed:.0f} MB are allowed for it; raise the available RAM, or train a smaller model.</source>
            <extracomment>error</extracomment>
            <translation>Das Modell {path} braucht {needed:.0f} MB Speicher, und {allowed:.0f} MB sind dafür erlaubt; erhöhen Sie den verfügbaren RAM, oder trainieren Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../core/packages.py" />
            <source>{tool} needs the Python package {package}; install it with {command}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} braucht das Python-Paket {package}; installieren Sie es mit {command}.</translation>
        </message>
        <message>
            <location filename="../core/patches/merges.py" />
            <source>The smallest patch to keep must have at least 1 pixel; got {size}.</source>
            <extracomment>error</extracomment>
            <translation>Die kleinste zu erhaltende Fläche muss mindestens 1 Pixel haben; erhalten: {size}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>A strip may have at most {limit} pixels; got {pixels}: use lower strips.</source>
            <extracomment>error</extracomment>
            <translation>Ein Streifen darf höchstens {limit} Pixel haben; erhalten: {pixels}. Verwenden Sie niedrigere Streifen.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The connectivity must be 4 or 8; got {connectivity}.</source>
            <extracomment>error</extracomment>
            <translation>Die Konnektivität muss 4 oder 8 sein; erhalten: {connectivity}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>Patches need a (rows, cols) array of integer classes; got {shape} of {dtype}: round or reclassify first.</source>
            <extracomment>error</extracomment>
            <translation>Flächen brauchen ein Array (Zeilen, Spalten) ganzzahliger Klassen; erhalten: {shape} vom Typ {dtype}. Runden oder reklassifizieren Sie zuerst.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The mask of valid pixels must have the shape {expected} of the classes; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>Die Maske gültiger Pixel muss die Form {expected} der Klassen haben; erhalten: {shape}.</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>A picture as PNG</source>
            <extracomment>part of a text</extracomment>
            <translation>Ein Bild als PNG</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>{path} cannot be drawn; write the picture as .svg.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht gezeichnet werden; schreiben Sie das Bild als .svg.</translation>
        </message>
        <message>
            <location filename="../core/predict/boosting.py" />
            <source>the number of trees is no multiple of that of the classes</source>
            <extracomment>error</extracomment>
            <translation>die Anzahl der Bäume ist kein Vielfaches der Anzahl der Klassen</translation>
        </message>
        <message>
            <location filename="../core/predict/class_map.py" />
            <source>output_{name} needs probabilities, and this model has none; leave it out, or take a model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>output_{name} braucht Wahrscheinlichkeiten, und dieses Modell hat keine; lassen Sie es weg, oder nehmen Sie ein Modell mit Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <location filename="../core/predict/forest.py" />
            <source>the shares in a leaf of the forest do not sum to 1</source>
            <extracomment>error</extracomment>
            <translation>die Anteile in einem Blatt des Waldes ergeben nicht die Summe 1</translation>
        </message>
        <message>
            <location filename="../core/predict/mlp.py" />
            <source>the last layer has not one output for each class</source>
            <extracomment>error</extracomment>
            <translation>die letzte Schicht hat nicht eine Ausgabe für jede Klasse</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample has a class that is not there</source>
            <extracomment>error</extracomment>
            <translation>ein Trainingspixel hat eine Klasse, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample is too large</source>
            <extracomment>error</extracomment>
            <translation>ein Trainingspixel ist zu groß</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the normalisation is none of {kinds}</source>
            <extracomment>error</extracomment>
            <translation>die Normalisierung ist keine von {kinds}</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the numbers of the normalisation cannot be</source>
            <extracomment>error</extracomment>
            <translation>die Zahlen der Normalisierung sind unmöglich</translation>
        </message>
        <message>
            <location filename="../core/predict/one_vs_rest.py" />
            <source>a share in a leaf is not between 0 and 1</source>
            <extracomment>error</extracomment>
            <translation>ein Anteil in einem Blatt liegt nicht zwischen 0 und 1</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} holds numbers that are not finite</source>
            <extracomment>error</extracomment>
            <translation>das Array {array} enthält Zahlen, die nicht endlich sind</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no number from {lowest:g} to {highest:g}</source>
            <extracomment>error</extracomment>
            <translation>die Einstellung {setting} ist keine Zahl von {lowest:g} bis {highest:g}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no whole number</source>
            <extracomment>error</extracomment>
            <translation>die Einstellung {setting} ist keine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is none of {options}</source>
            <extracomment>error</extracomment>
            <translation>die Einstellung {setting} ist keine von {options}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} is missing</source>
            <extracomment>error</extracomment>
            <translation>das Array {array} fehlt</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} has the type {type} and the shape {shape}</source>
            <extracomment>error</extracomment>
            <translation>das Array {array} hat den Typ {type} und die Form {shape}</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold needs probabilities, and this model was trained without them; leave it out, or train the model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>threshold braucht Wahrscheinlichkeiten, und dieses Modell wurde ohne sie trainiert; lassen Sie es weg, oder trainieren Sie das Modell mit Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold must be a probability from 0 to 1 for this model; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>threshold muss für dieses Modell eine Wahrscheinlichkeit von 0 bis 1 sein; erhalten: {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not those of its classes, in their order</source>
            <extracomment>error</extracomment>
            <translation>seine Signaturen sind nicht die seiner Klassen in deren Reihenfolge</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not valid: {reason}</source>
            <extracomment>error</extracomment>
            <translation>seine Signaturen sind ungültig: {reason}</translation>
        </message>
        <message>
            <location filename="../core/predict/svm.py" />
            <source>a class has a negative number of support vectors</source>
            <extracomment>error</extracomment>
            <translation>eine Klasse hat eine negative Anzahl von Stützvektoren</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree looks at a band that is not there</source>
            <extracomment>error</extracomment>
            <translation>ein Baum betrachtet einen Kanal, den es nicht gibt</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees have too many thresholds</source>
            <extracomment>error</extracomment>
            <translation>die Bäume haben zu viele Schwellenwerte</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees are too large</source>
            <extracomment>error</extracomment>
            <translation>die Bäume sind zu groß</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree is too deep</source>
            <extracomment>error</extracomment>
            <translation>ein Baum ist zu tief</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>the arrays of the trees do not fit each other</source>
            <extracomment>error</extracomment>
            <translation>die Arrays der Bäume passen nicht zueinander</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid band or threshold</source>
            <extracomment>error</extracomment>
            <translation>ein Knoten eines Baums hat keinen gültigen Kanal oder Schwellenwert</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid children</source>
            <extracomment>error</extracomment>
            <translation>ein Knoten eines Baums hat keine gültigen Kinder</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>Finished</source>
            <extracomment>part of a text</extracomment>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>The progress callback failed and is not called again ({reason}).</source>
            <extracomment>part of a text</extracomment>
            <translation>Die Fortschrittsfunktion ist fehlgeschlagen und wird nicht mehr aufgerufen ({reason}).</translation>
        </message>
        <message>
            <location filename="../core/raster/align.py" />
            <source>resampling cannot be {method} for band {band} of {raster}, whose stored numbers have the scale {scale} and the offset {offset}; take nearest or average.</source>
            <extracomment>error</extracomment>
            <translation>resampling kann nicht {method} sein für Kanal {band} von {raster}, dessen gespeicherte Zahlen die Skalierung {scale} und den Versatz {offset} haben; nehmen Sie nearest oder average.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Reading the training pixels</source>
            <extracomment>progress</extracomment>
            <translation>Trainingspixel werden gelesen</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Outside</source>
            <extracomment>text</extracomment>
            <translation>Außerhalb</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Inside</source>
            <extracomment>text</extracomment>
            <translation>Innerhalb</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Comparing the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Pixel vergleichen</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>{model} keeps no importance of its bands, so all bands weigh the same.</source>
            <extracomment>message</extracomment>
            <translation>{model} enthält keine Wichtigkeit seiner Kanäle, daher haben alle Kanäle dasselbe Gewicht.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Band {band} has the value {value:g} in all training pixels, so that nothing can be compared with it; leave it out by the weight 0.</source>
            <extracomment>error</extracomment>
            <translation>Kanal {band} hat in allen Trainingspixeln den Wert {value:g}, sodass nichts mit ihm verglichen werden kann; lassen Sie ihn mit dem Gewicht 0 weg.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>All training pixels belong to one feature or group, and are to be compared with those of others; at least 2 are needed.</source>
            <extracomment>error</extracomment>
            <translation>Alle Trainingspixel gehören zu einem einzigen Objekt oder einer einzigen Gruppe und sollen mit denen anderer verglichen werden; mindestens 2 werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>No training pixel can be compared with others at a distance of {distance:.6g}; take a smaller one, or training features that lie farther apart.</source>
            <extracomment>error</extracomment>
            <translation>Kein Trainingspixel kann mit anderen in einer Entfernung von {distance:.6g} verglichen werden; nehmen Sie eine kleinere, oder Trainingsobjekte, die weiter auseinander liegen.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>the model</source>
            <extracomment>part of a text</extracomment>
            <translation>das Modell</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Band {band} of {raster} has the scale {scale}, and the model was trained on one with the scale {trained}: check that the values of both mean the same.</source>
            <extracomment>message</extracomment>
            <translation>Kanal {band} von {raster} hat die Skalierung {scale}, und das Modell wurde mit der Skalierung {trained} trainiert: Prüfen Sie, ob die Werte beider dasselbe bedeuten.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Neither names nor wavelengths tell which bands are those of {owner}; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Weder Namen noch Wellenlängen sagen, welche Kanäle für {owner} zu nehmen sind; sie werden nach ihrer Reihenfolge genommen.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>The model needs {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Das Modell braucht {needed} MB Speicher, und {allowed} MB sind erlaubt; erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/area.py" />
            <source>{raster} is a rotated grid in degrees, whose areas are not supported; bring it to a projected coordinate system first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ist ein gedrehtes Gitter in Grad, dessen Flächen nicht unterstützt werden; bringen Sie es zuerst in ein projiziertes Koordinatensystem.</translation>
        </message>
        <message>
            <location filename="../core/raster/band.py" />
            <source>Band {band} of {raster} has the type {type}, which is not supported; convert it to a real number type first.</source>
            <extracomment>error</extracomment>
            <translation>Kanal {band} von {raster} hat den Typ {type}, der nicht unterstützt wird; wandeln Sie ihn zuerst in einen reellen Zahlentyp um.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>A virtual raster cannot resample its bands; write a .tif, or leave resampling out.</source>
            <extracomment>error</extracomment>
            <translation>Ein virtuelles Raster kann seine Kanäle nicht resampeln; schreiben Sie ein .tif, oder lassen Sie resampling weg.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>The table needs a row for each of the {count} bands ({bands}); it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>Die Tabelle braucht eine Zeile für jeden der {count} Kanäle ({bands}); sie hat {found}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>No type holds the numbers of all bands exactly: {types}; write a .vrt, in which every band keeps its own.</source>
            <extracomment>error</extracomment>
            <translation>Kein Typ fasst die Zahlen aller Kanäle exakt: {types}; schreiben Sie ein .vrt, in dem jeder Kanal seinen eigenen behält.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>it is no text</source>
            <extracomment>part of a text</extracomment>
            <translation>es ist kein Text</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster.</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner {folder} enthält kein Raster.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster with {texts} in its name.</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner {folder} enthält kein Raster mit {texts} im Namen.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>box_coordinate_list must be [left, top, right, bottom]; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>box_coordinate_list muss [left, top, right, bottom] sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/budget.py" />
            <source>This run needs at least {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM or lower the number of processes.</source>
            <extracomment>error</extracomment>
            <translation>Dieser Lauf braucht mindestens {needed} MB Speicher, und {allowed} MB sind erlaubt; erhöhen Sie den verfügbaren RAM oder verringern Sie die Anzahl der Prozesse.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{raster} does not meet the ground of the output, so that all would be NoData.</source>
            <extracomment>error</extracomment>
            <translation>{raster} trifft den Bereich der Ausgabe nicht, sodass alles NoData wäre.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have values that {type} does not hold, and are NoData; clip keeps values within bounds.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} Pixel von {result} haben Werte, die {type} nicht fasst, und sind NoData; clip hält Werte in Grenzen.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have the value {nodata}, which means NoData in the output; choose another nodata_value where they are data.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} Pixel von {result} haben den Wert {nodata}, der in der Ausgabe NoData bedeutet; wählen Sie einen anderen nodata_value, wo sie Daten sind.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>No pixel of {result} has a value.</source>
            <extracomment>message</extracomment>
            <translation>Kein Pixel von {result} hat einen Wert.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>No calibration feature of {vector} holds a valid pixel of {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Kein Kalibrierungsobjekt von {vector} enthält ein gültiges Pixel von {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>The calibration pixels need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Die Kalibrierungspixel brauchen etwa {needed:.0f} MB Speicher, und {allowed} MB sind erlaubt; verringern Sie max_pixels, oder erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of {features} calibration features {unlabelled} have no class or no geometry, {outside} lie outside the raster and {missed} hold no pixel centre; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>Von {features} Kalibrierungsobjekten haben {unlabelled} keine Klasse oder keine Geometrie, {outside} liegen außerhalb des Rasters und {missed} enthalten keinen Pixelmittelpunkt; sie wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of the pixels of the calibration features {contested} lie in features of several classes and {invalid} are NoData in a band; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>Von den Pixeln der Kalibrierungsobjekte liegen {contested} in Objekten mehrerer Klassen und {invalid} sind in einem Kanal NoData; sie wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{path} has no selected signature.</source>
            <extracomment>error</extracomment>
            <translation>{path} hat keine ausgewählte Signatur.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>the catalogue</source>
            <extracomment>part of a text</extracomment>
            <translation>den Katalog</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{first} and {second} of {path} have other bands; take signatures of the same ones.</source>
            <extracomment>error</extracomment>
            <translation>{first} und {second} aus {path} haben unterschiedliche Kanäle; nehmen Sie Signaturen mit denselben.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>A spectral angle needs at least 2 bands; 1 is compared.</source>
            <extracomment>error</extracomment>
            <translation>Ein spektraler Winkel braucht mindestens 2 Kanäle; 1 wird verglichen.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Measuring the bands</source>
            <extracomment>progress</extracomment>
            <translation>Kanäle messen</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Writing the changes</source>
            <extracomment>progress</extracomment>
            <translation>Änderungen schreiben</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The direction is one angle for 2 bands alone, and {bands} are compared; take the signs, or rasters of 2 bands.</source>
            <extracomment>error</extracomment>
            <translation>Die Richtung ist nur bei 2 Kanälen ein Winkel, und {bands} werden verglichen; nehmen Sie die Vorzeichen, oder Raster mit 2 Kanälen.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The signs of at most {most} bands fit one code, and {bands} are compared; take fewer bands.</source>
            <extracomment>error</extracomment>
            <translation>Die Vorzeichen von höchstens {most} Kanälen passen in einen Code, und {bands} werden verglichen; nehmen Sie weniger Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>There is no band {band}; the rasters have {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keinen Kanal {band}; die Raster haben {count} Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>Each band can be chosen once; got {numbers}.</source>
            <extracomment>error</extracomment>
            <translation>Jeder Kanal kann nur einmal gewählt werden; erhalten: {numbers}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Calibrating</source>
            <extracomment>progress</extracomment>
            <translation>Kalibrieren</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Mapping</source>
            <extracomment>progress</extracomment>
            <translation>Kartieren</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups of a class; these classes have fewer, and are in every set: {classes}.</source>
            <extracomment>message</extracomment>
            <translation>Eine Überdeckung von {percent:g} Prozent braucht {needed} Kalibrierungsobjekte oder -gruppen einer Klasse; diese Klassen haben weniger und sind in jeder Menge: {classes}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups, and there are {count}: every class is in every set.</source>
            <extracomment>message</extracomment>
            <translation>Eine Überdeckung von {percent:g} Prozent braucht {needed} Kalibrierungsobjekte oder -gruppen, und es gibt {count}: Jede Klasse ist in jeder Menge.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>No class</source>
            <extracomment>text</extracomment>
            <translation>Keine Klasse</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>1 class</source>
            <extracomment>text</extracomment>
            <translation>1 Klasse</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>{count} classes</source>
            <extracomment>text</extracomment>
            <translation>{count} Klassen</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_map.py" />
            <source>Cluster {number}</source>
            <extracomment>text</extracomment>
            <translation>Cluster {number}</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>Drawing {pixels} pixels needs {needed:.0f} MB of memory, and {allowed} MB are allowed; draw fewer pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Das Ziehen von {pixels} Pixeln braucht {needed:.0f} MB Speicher, und {allowed} MB sind erlaubt; ziehen Sie weniger Pixel, oder erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>No pixel of {raster} is valid in all bands.</source>
            <extracomment>error</extracomment>
            <translation>Kein Pixel von {raster} ist in allen Kanälen gültig.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>{raster} holds numbers up to {largest:.3g}, whose squares are beyond all numbers; mask or scale them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} enthält Zahlen bis {largest:.3g}, deren Quadrate jenseits aller Zahlen liegen; maskieren oder skalieren Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{path} cannot give centres: {first} and {second} have other bands.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann keine Zentren geben: {first} und {second} haben unterschiedliche Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{number} clusters were asked for, and {raster} has {found} different spectra; take fewer clusters.</source>
            <extracomment>error</extracomment>
            <translation>{number} Cluster wurden verlangt, und {raster} hat {found} verschiedene Spektren; nehmen Sie weniger Cluster.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>A start centre is zero in all bands, so it has no spectral angle; choose other start centres, or the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>Ein Startzentrum ist in allen Kanälen null und hat daher keinen spektralen Winkel; wählen Sie andere Startzentren, oder die euklidische Distanz.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Reading the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Pixel lesen</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>All pixels of {raster} are zero in all bands, so they have no spectral angle.</source>
            <extracomment>error</extracomment>
            <translation>Alle Pixel von {raster} sind in allen Kanälen null und haben daher keinen spektralen Winkel.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Finding the clusters</source>
            <extracomment>progress</extracomment>
            <translation>Cluster ermitteln</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more of them may change the clusters.</source>
            <extracomment>message</extracomment>
            <translation>Die Zentren haben sich in der letzten von {count} Iterationen noch verschoben, um bis zu {shift:.3g}; mehr Iterationen können die Cluster ändern.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>Der spektrale Winkel braucht mindestens 2 Kanäle, da alle Pixel eines einzigen Kanals dieselbe Richtung haben; fügen Sie Kanäle hinzu oder wählen Sie die euklidische Distanz.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The start centres have {found} bands, and the rasters have {expected}; give a value for each band.</source>
            <extracomment>error</extracomment>
            <translation>Die Startzentren haben {found} Kanäle, und die Raster haben {expected}; geben Sie einen Wert für jeden Kanal an.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>Clusters of {side} x {side} pixels are too many for the memory that is allowed; take larger clusters, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Klumpen von {side} x {side} Pixeln sind zu viele für den erlaubten Speicher; nehmen Sie größere Klumpen, oder erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>The map has {available} clusters of {side} x {side} pixels, and {clusters} were asked for; take fewer, or smaller ones.</source>
            <extracomment>error</extracomment>
            <translation>Die Karte hat {available} Klumpen von {side} x {side} Pixeln, und {clusters} wurden verlangt; nehmen Sie weniger oder kleinere.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>The rasters have more than {count} combinations of values, and {allowed} MB of memory hold no more; group the values into classes, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Die Raster haben mehr als {count} Kombinationen von Werten, und {allowed} MB Speicher fassen nicht mehr; gruppieren Sie die Werte zu Klassen, oder erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>{raster} and the other bands have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} und die anderen Kanäle haben kein gültiges Pixel gemeinsam.</translation>
        </message>
        <message>
            <location filename="../core/raster/common_grid.py" />
            <source>{rasters} have no pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{rasters} haben kein Pixel gemeinsam.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>{raster} has whole numbers of 64 bits, and other bands have other types; no type holds all of them exactly, so write them apart, or choose an output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat ganze Zahlen mit 64 Bit, und andere Kanäle haben andere Typen; kein Typ fasst alle exakt, schreiben Sie sie also getrennt, oder wählen Sie einen Ausgabetyp.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>nodata_value must be a number that the type {type} of the output holds; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value muss eine Zahl sein, die der Typ {type} der Ausgabe fasst; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} und seine Referenz haben kein gültiges Pixel gemeinsam.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have {classes} different classes, and a cross table holds {most}; group them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} und seine Referenz haben {classes} verschiedene Klassen, und eine Kreuztabelle fasst {most}; fassen Sie sie zuerst zusammen.</translation>
        </message>
        <message>
            <location filename="../core/raster/cut.py" />
            <source>The extent does not meet {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Die Ausdehnung trifft {raster} nicht.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Band {band} has {pixels} pixels with a difference, and the threshold needs at least {least}; type the thresholds.</source>
            <extracomment>error</extracomment>
            <translation>Kanal {band} hat {pixels} Pixel mit einer Differenz, und der Schwellenwert braucht mindestens {least}; geben Sie die Schwellenwerte ein.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Otsu's rule finds no threshold in band {band}: its {pixels} pixels all have the same size of change; type the thresholds, or take another rule.</source>
            <extracomment>error</extracomment>
            <translation>Die Regel von Otsu findet keinen Schwellenwert in Kanal {band}: Seine {pixels} Pixel haben alle dieselbe Größe der Änderung; geben Sie die Schwellenwerte ein, oder nehmen Sie eine andere Regel.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} cannot hold the value {value}: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann den Wert {value} nicht fassen: Seine Zahlen sind {type} von {low} bis {high}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>The value {value} is the NoData value of {raster}; to make pixels NoData, say so.</source>
            <extracomment>error</extracomment>
            <translation>Der Wert {value} ist der NoData-Wert von {raster}; um Pixel zu NoData zu machen, geben Sie das an.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{undo} belongs to another raster than {raster}: {rows} x {cols} pixels of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{undo} gehört zu einem anderen Raster als {raster}: {rows} x {cols} Pixel vom Typ {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has been changed since the edit that {undo} takes back; take back the later edits first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} wurde seit der Bearbeitung geändert, die {undo} zurücknimmt; nehmen Sie zuerst die späteren Bearbeitungen zurück.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has no NoData value that an edit in place could write or take away; write a new raster instead.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat keinen NoData-Wert, den eine Bearbeitung an Ort und Stelle schreiben oder wegnehmen könnte; schreiben Sie stattdessen ein neues Raster.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} is half edited and could not be brought back; when the cause is gone, take the edit back with {undo}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ist halb bearbeitet und konnte nicht zurückgesetzt werden; wenn die Ursache behoben ist, nehmen Sie die Bearbeitung mit {undo} zurück.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give one result, the stratum of a pixel; it gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck muss ein Ergebnis geben, die Schicht eines Pixels; er gibt {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give whole numbers, the stratum of a pixel and 0 for none; it gives {value}.</source>
            <extracomment>error</extracomment>
            <translation>Der Ausdruck muss ganze Zahlen geben, die Schicht eines Pixels und 0 für keine; er gibt {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/expression_names.py" />
            <source>names must be as many as the rasters and band sets, which are {count}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>names muss so viele enthalten wie Raster und Kanalsätze, nämlich {count}; erhalten: {given}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Punkt in {source} kann nicht nach {target} gebracht werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point {point} does not lie on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Der Punkt {point} liegt nicht auf {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} has no coordinate system, so it cannot be brought to {target}; assign one first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat kein Koordinatensystem und kann daher nicht nach {target} gebracht werden; weisen Sie zuerst eines zu.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} cannot be brought from {source} to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht von {source} nach {target} gebracht werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Die Ausdehnung in {source} kann nicht nach {target} gebracht werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} crosses the antimeridian in {target}; cut it there.</source>
            <extracomment>error</extracomment>
            <translation>Die Ausdehnung in {source} überquert in {target} den Antimeridian; schneiden Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{crs} is no coordinate system that GDAL knows; write for instance EPSG:32633.</source>
            <extracomment>error</extracomment>
            <translation>{crs} ist kein Koordinatensystem, das GDAL kennt; schreiben Sie zum Beispiel EPSG:32633.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The pixels of {first} and {second} do not lie at the same places; resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>Die Pixel von {first} und {second} liegen nicht an denselben Stellen; resampeln Sie zuerst eines auf das andere.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>{count:,} results of {band} are no numbers that {type} has beside NoData, and are NoData; choose another output_type.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} Ergebnisse von {band} sind keine Zahlen, die {type} neben NoData hat, und sind NoData; wählen Sie einen anderen output_type.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>The kernel cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Kernel kann nicht aus {path} gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>The folder {path} cannot be made: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner {path} kann nicht angelegt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>{path} is an input too; choose another folder or prefix.</source>
            <extracomment>error</extracomment>
            <translation>{path} ist auch eine Eingabe; wählen Sie einen anderen Ordner oder ein anderes Präfix.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} cannot be opened as a raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht als Raster geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band; if it holds several rasters, name one of them.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat keinen Kanal; wenn es mehrere Raster enthält, benennen Sie eines davon.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band {band}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat keinen Kanal {band}; es hat {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/grid.py" />
            <source>{first} and {second} are not on the same grid ({difference}); resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>{first} und {second} liegen nicht auf demselben Gitter ({difference}); rechnen Sie zuerst eines auf das andere um (Resampling).</translation>
        </message>
        <message>
            <location filename="../core/raster/growing.py" />
            <source>Regions of {width} pixels' width need about {needed} MB of memory, and {allowed} MB are allowed; take a smaller maximum width, or allow more.</source>
            <extracomment>error</extracomment>
            <translation>Regionen von {width} Pixeln Breite brauchen etwa {needed} MB Speicher, und {allowed} MB sind erlaubt; nehmen Sie eine kleinere größte Breite, oder erlauben Sie mehr.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>bands has {wrong}, and {count} bands are compared: {names}; give numbers from 1 to {count}.</source>
            <extracomment>error</extracomment>
            <translation>bands enthält {wrong}, und {count} Kanäle werden verglichen: {names}; geben Sie Nummern von 1 bis {count} an.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Decrease</source>
            <extracomment>text</extracomment>
            <translation>Abnahme</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>No change</source>
            <extracomment>text</extracomment>
            <translation>Keine Änderung</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Increase</source>
            <extracomment>text</extracomment>
            <translation>Zunahme</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Neither names nor wavelengths tell which bands of {first} and {second} belong together; they are compared in their order.</source>
            <extracomment>message</extracomment>
            <translation>Weder Namen noch Wellenlängen sagen, welche Kanäle von {first} und {second} zusammengehören; sie werden nach ihrer Reihenfolge verglichen.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>{count} bands are compared: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>{count} Kanäle werden verglichen: {bands}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the first image</source>
            <extracomment>part of a text</extracomment>
            <translation>das erste Bild</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the second image</source>
            <extracomment>part of a text</extracomment>
            <translation>das zweite Bild</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Band {band} of {image} does not vary: it has one value in the {pixels} pixels that are valid in all compared bands; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Kanal {band} von {image} variiert nicht: Er hat einen einzigen Wert in den {pixels} Pixeln, die in allen verglichenen Kanälen gültig sind; lassen Sie ihn weg.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Reweighting settles with at least {least} bands, and {bands} are compared; take more bands, or set iterations to 0 for the transform of equal weights.</source>
            <extracomment>error</extracomment>
            <translation>Das Umgewichten kommt mit mindestens {least} Kanälen zur Ruhe, und {bands} werden verglichen; nehmen Sie mehr Kanäle, oder setzen Sie iterations auf 0 für die Transformation mit gleichen Gewichten.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The pixels without change agree fully after {count} iterations; the last transform before is kept.</source>
            <extracomment>message</extracomment>
            <translation>Die Pixel ohne Änderung stimmen nach {count} Iterationen vollständig überein; die letzte Transformation davor wird behalten.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The correlations still changed by {change:.2g} after {count} iterations.</source>
            <extracomment>message</extracomment>
            <translation>Die Korrelationen änderten sich nach {count} Iterationen noch um {change:.2g}.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Alteration detection of {bands} bands needs at least {least} pixels that are valid in all compared bands; there are {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>Die Änderungserkennung mit {bands} Kanälen braucht mindestens {least} Pixel, die in allen verglichenen Kanälen gültig sind; es gibt {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The bands of {first} or {second} depend on each other linearly; leave one of them out.</source>
            <extracomment>error</extracomment>
            <translation>Die Kanäle von {first} oder {second} hängen linear voneinander ab; lassen Sie einen davon weg.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>A combination of the bands of {first} is the same as one of {second}, so that its change has no variance; the images must be of two dates.</source>
            <extracomment>error</extracomment>
            <translation>Eine Kombination der Kanäle von {first} ist dieselbe wie eine von {second}, sodass ihre Änderung keine Varianz hat; die Bilder müssen von zwei Zeitpunkten sein.</translation>
        </message>
        <message>
            <location filename="../core/raster/jobs.py" />
            <source>A worker process ended unexpectedly, perhaps for lack of memory; take fewer processes, or threads.</source>
            <extracomment>error</extracomment>
            <translation>Ein Arbeitsprozess endete unerwartet, vielleicht aus Speichermangel; verwenden Sie weniger Prozesse oder Threads.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>The undo file {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Die Rückgängig-Datei {path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>{path} is no undo file, or is damaged.</source>
            <extracomment>error</extracomment>
            <translation>{path} ist keine Rückgängig-Datei oder beschädigt.</translation>
        </message>
        <message>
            <location filename="../core/raster/morphology.py" />
            <source>values must be values that {raster} can hold; got {value}, and its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>values müssen Werte sein, die {raster} fassen kann; erhalten: {value}, und sein Typ ist {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic.py" />
            <source>{first} has {count} bands, and {raster} has {other}; the images of a mosaic must have the same bands.</source>
            <extracomment>error</extracomment>
            <translation>{first} hat {count} Kanäle, und {raster} hat {other}; die Bilder eines Mosaiks müssen dieselben Kanäle haben.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic_grid.py" />
            <source>rasters_per_image must divide the number of rasters; {count} does not divide {rasters}.</source>
            <extracomment>error</extracomment>
            <translation>rasters_per_image muss die Anzahl der Raster teilen; {count} teilt {rasters} nicht.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>The class values from {low} to {high} leave no number for NoData.</source>
            <extracomment>error</extracomment>
            <translation>Die Klassenwerte von {low} bis {high} lassen keine Zahl für NoData frei.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>A raster of the type {type} whose NoData comes from a mask needs a wider type, and there is none; give it a NoData value first.</source>
            <extracomment>error</extracomment>
            <translation>Ein Raster vom Typ {type}, dessen NoData aus einer Maske kommt, braucht einen breiteren Typ, und den gibt es nicht; geben Sie ihm zuerst einen NoData-Wert.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type that holds the new values; {type} does not hold {value}.</source>
            <extracomment>error</extracomment>
            <translation>output_type muss ein Typ sein, der die neuen Werte fasst; {type} fasst {value} nicht.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type with a number left for NoData; {type} has none, since all its values may occur. Choose a wider one.</source>
            <extracomment>error</extracomment>
            <translation>output_type muss ein Typ sein, in dem eine Zahl für NoData übrig ist; {type} hat keine, da alle seine Werte vorkommen können. Wählen Sie einen größeren.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Principal components need at least 2 pixels that are valid in all bands; {raster} has {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>Hauptkomponenten brauchen mindestens 2 Pixel, die in allen Kanälen gültig sind; {raster} hat {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>the saved transform</source>
            <extracomment>part of a text</extracomment>
            <translation>die gespeicherte Transformation</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Neither names nor wavelengths tell which bands are those of the saved transform; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Weder Namen noch Wellenlängen sagen, welche Kanäle die der gespeicherten Transformation sind; sie werden nach ihrer Reihenfolge genommen.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>{raster} has {found} bands, and the transform has {known} components; take the raster of components that belongs to it.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat {found} Kanäle, und die Transformation hat {known} Komponenten; nehmen Sie das Raster der Komponenten, das zu ihr gehört.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>The transform {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Die Transformation {path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/piecewise.py" />
            <source>One pixel of the output needs {rows} x {cols} pixels of {raster}, too many for one step; resample it to pixels of a size between first.</source>
            <extracomment>error</extracomment>
            <translation>Ein Pixel der Ausgabe braucht {rows} x {cols} Pixel von {raster}, zu viele für einen Schritt; resampeln Sie es zuerst auf Pixel einer Größe dazwischen.</translation>
        </message>
        <message>
            <location filename="../core/raster/place.py" />
            <source>{raster} cannot be brought to another coordinate system: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht in ein anderes Koordinatensystem gebracht werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Die Umrisse eines Rasters mit {cols} Spalten brauchen {needed} MB mehr Speicher als erlaubt; erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of large patches need at least {needed} MB more memory than is allowed; raise the available RAM, take a smaller extent, or do not dissolve.</source>
            <extracomment>error</extracomment>
            <translation>Die Umrisse großer Flächen brauchen mindestens {needed} MB mehr Speicher als erlaubt; erhöhen Sie den verfügbaren RAM, nehmen Sie eine kleinere Ausdehnung, oder lösen Sie nicht auf.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has more than {most} strata; group them into fewer first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat mehr als {most} Schichten; gruppieren Sie sie zuerst zu weniger.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has no valid pixel to sample.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat kein gültiges Pixel, das gezogen werden könnte.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options müssen die Form NAME=VALUE|NAME=VALUE haben; erhalten: {option}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} cannot be written: a raster has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Ein Raster hat die Endung {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.</source>
            <extracomment>error</extracomment>
            <translation>{path} braucht {needed:.0f} MB, und eine .img-Datei fasst {most:.0f} MB; nehmen Sie .tif.</translation>
        </message>
        <message>
            <location filename="../core/raster/raster_zones.py" />
            <source>The zones of {raster} must be whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Die Zonen von {raster} müssen ganze Zahlen sein; es enthält {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{sensor} has no band with a wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} hat keinen Kanal mit einer Wellenlänge.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>The band {band} of {raster} has no known wavelength and width.</source>
            <extracomment>error</extracomment>
            <translation>Der Kanal {band} von {raster} hat keine bekannte Wellenlänge und Breite.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{signature} has no wavelengths and cannot be resampled.</source>
            <extracomment>error</extracomment>
            <translation>{signature} hat keine Wellenlängen und kann nicht umgerechnet werden.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>No band of the sensor lies on the spectrum of {signature}, {first} to {last} µm.</source>
            <extracomment>error</extracomment>
            <translation>Kein Kanal des Sensors liegt auf dem Spektrum von {signature}, {first} bis {last} µm.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} spectra lie on no band of the sensor and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} Spektren liegen auf keinem Kanal des Sensors und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} of {all} spectra do not reach over all bands of the sensor; the others are left out of them.</source>
            <extracomment>message</extracomment>
            <translation>{count} von {all} Spektren reichen nicht über alle Kanäle des Sensors; die übrigen sind darin ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Counting the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Pixel zählen</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Drawing</source>
            <extracomment>progress</extracomment>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>{size} points were asked for in the stratum {stratum}, which has {units} pixels; take fewer.</source>
            <extracomment>error</extracomment>
            <translation>{size} Punkte wurden in der Schicht {stratum} verlangt, die {units} Pixel hat; nehmen Sie weniger.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Only {found} of {wanted} points fit with {distance} between them.</source>
            <extracomment>message</extracomment>
            <translation>Nur {found} von {wanted} Punkten passen mit {distance} zwischen ihnen.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points names the stratum {stratum}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>class_points nennt die Schicht {stratum}, die die Karte nicht hat; sie hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points must be whole numbers; the stratum {stratum} has {size}.</source>
            <extracomment>error</extracomment>
            <translation>class_points müssen ganze Zahlen sein; die Schicht {stratum} hat {size}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points has no points for the stratum {stratum}; every stratum needs some, since its share of the errors is unknown without.</source>
            <extracomment>error</extracomment>
            <translation>class_points hat keine Punkte für die Schicht {stratum}; jede Schicht braucht welche, da ihr Anteil an den Fehlern sonst unbekannt ist.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>Finding the range of the bands</source>
            <extracomment>progress</extracomment>
            <translation>Bereich der Kanäle ermitteln</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands.</source>
            <extracomment>error</extracomment>
            <translation>Kein Pixel von {raster} ist in beiden Kanälen gültig.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands and lies in the ranges.</source>
            <extracomment>error</extracomment>
            <translation>Kein Pixel von {raster} ist in beiden Kanälen gültig und liegt in den Bereichen.</translation>
        </message>
        <message>
            <location filename="../core/raster/scene_map.py" />
            <source>Classifying</source>
            <extracomment>progress</extracomment>
            <translation>Klassifikation läuft</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_catalog.py" />
            <source>The catalogue has no band set to take signatures from; give bandset.</source>
            <extracomment>error</extracomment>
            <translation>Der Katalog hat keinen Kanalsatz, aus dem Signaturen genommen werden könnten; geben Sie bandset an.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: a catalogue of signatures has the extension .json or .csv.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Ein Katalog von Signaturen hat die Endung .json oder .csv.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: {first} and {second} have other bands, and a library has one list of them.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: {first} und {second} haben verschiedene Kanäle, und eine Bibliothek hat nur eine Liste davon.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>No feature holds a pixel that is valid in all bands and belongs to one group alone.</source>
            <extracomment>error</extracomment>
            <translation>Kein Objekt enthält ein Pixel, das in allen Kanälen gültig ist und nur zu einer Gruppe gehört.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>{count} of {all} signatures have no valid pixel and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} von {all} Signaturen haben kein gültiges Pixel und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>spectral information divergence</source>
            <extracomment>part of a text</extracomment>
            <translation>spektrale Informationsdivergenz</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>{reference} must give one value for each of the {bands} bands ({names}), or wavelengths with the values; it gives {values}.</source>
            <extracomment>error</extracomment>
            <translation>{reference} muss einen Wert für jeden der {bands} Kanäle ({names}) geben, oder Wellenlängen mit den Werten; gegeben sind {values}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The spectrum {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Das Spektrum {path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The {distance} needs at least 2 bands, as all spectra of one band have the same shape; {raster} is compared in one.</source>
            <extracomment>error</extracomment>
            <translation>Für {distance} werden mindestens 2 Kanäle gebraucht, da alle Spektren eines Kanals dieselbe Form haben; {raster} wird in einem verglichen.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Up to the threshold</source>
            <extracomment>text</extracomment>
            <translation>Bis zum Schwellenwert</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Above the threshold</source>
            <extracomment>text</extracomment>
            <translation>Über dem Schwellenwert</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is too large for a spectral library.</source>
            <extracomment>error</extracomment>
            <translation>{path} ist zu groß für eine Spektralbibliothek.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is no spectral library of a format that is known.</source>
            <extracomment>error</extracomment>
            <translation>{path} ist keine Spektralbibliothek in einem bekannten Format.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>There is no library beside the header {path}.</source>
            <extracomment>error</extracomment>
            <translation>Neben dem Header {path} liegt keine Bibliothek.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is text of splib07 and needs its file of wavelengths; give wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{path} ist Text von splib07 und braucht seine Datei der Wellenlängen; geben Sie wavelengths an.</translation>
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
            <translation>Diese Konstanten stehen in keiner der Formeln: {names}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole numbers without a scale; give scale_factor, such as 0.0001.</source>
            <extracomment>error</extracomment>
            <translation>{index} braucht Reflektanz von 0 bis 1, und Kanal {band} von {raster} enthält ganze Zahlen ohne Skalierung; geben Sie scale_factor an, etwa 0.0001.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and values of {raster} are about {value:.6g}; check scale_factor.</source>
            <extracomment>message</extracomment>
            <translation>{index} braucht Reflektanz von 0 bis 1, und Werte von {raster} liegen bei etwa {value:.6g}; prüfen Sie scale_factor.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band besides its alpha band.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat außer seinem Alphakanal keinen Kanal.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band {band} of values; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat keinen Kanal {band} mit Werten; es hat {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/strip_plan.py" />
            <source>The patches of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Die Flächen eines Rasters mit {cols} Spalten brauchen {needed} MB mehr Speicher als erlaubt; erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>{raster} holds {type} values, and patches need whole numbers; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} enthält Werte vom Typ {type}, und Flächen brauchen ganze Zahlen; reklassifizieren Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>The patches of this raster need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Die Flächen dieses Rasters brauchen {needed} MB mehr Speicher als erlaubt; erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_model.py" />
            <source>class_weights must be a number above 0 for each of the classes {classes}; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>class_weights muss eine Zahl über 0 für jede der Klassen {classes} sein; erhalten: {got}.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>Das Modell konnte nicht validiert werden, da ein Teil zu wenige Trainingspixel übrig lässt: {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>Das Modell konnte nicht räumlich validiert werden, da ein Teil zu wenige Trainingspixel übrig lässt: {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>No range of the errors was found: they hardly depend on distance, or are too few; the validation in space is that by training features.</source>
            <extracomment>message</extracomment>
            <translation>Es wurde keine Reichweite der Fehler gefunden: Sie hängen kaum von der Entfernung ab, oder es sind zu wenige; die räumliche Validierung ist die nach Trainingsobjekten.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space with a distance of {distance:.6g}: all other training pixels of a class are too near; take a smaller distance, more folds, or training features that lie apart.</source>
            <extracomment>message</extracomment>
            <translation>Das Modell konnte mit einer Entfernung von {distance:.6g} nicht räumlich validiert werden: Alle anderen Trainingspixel einer Klasse liegen zu nahe; nehmen Sie eine kleinere Entfernung, mehr Teile, oder Trainingsobjekte, die auseinander liegen.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Training needs at least 2 classes; the training features have class {id} alone.</source>
            <extracomment>error</extracomment>
            <translation>Das Training braucht mindestens 2 Klassen; die Trainingsobjekte haben nur die Klasse {id}.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{samples} training samples need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_samples, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>{samples} Trainingspixel brauchen etwa {needed:.0f} MB Speicher, und {allowed} MB sind erlaubt; verringern Sie max_samples, oder erhöhen Sie den verfügbaren RAM.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside the raster, between pixel centres, on NoData, or inside another class.</source>
            <extracomment>error</extracomment>
            <translation>Die Klasse {id}{name} hat kein gültiges Trainingspixel in ihren {shapes} Objekten: Sie liegen außerhalb des Rasters, zwischen Pixelmittelpunkten, auf NoData oder in einer anderen Klasse.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features have no class or no geometry and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} von {features} Trainingsobjekten haben keine Klasse oder keine Geometrie und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features lie outside the raster and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} von {features} Trainingsobjekten liegen außerhalb des Rasters und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features hold no pixel centre and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} von {features} Trainingsobjekten enthalten keinen Pixelmittelpunkt und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels lie in features of several classes and were not used for training.</source>
            <extracomment>message</extracomment>
            <translation>{count} Pixel liegen in Objekten mehrerer Klassen und wurden nicht zum Training verwendet.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels of the training features are NoData in a band and were not used.</source>
            <extracomment>message</extracomment>
            <translation>{count} Pixel der Trainingsobjekte sind in einem Kanal NoData und wurden nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../core/raster/training_points.py" />
            <source>{size} points were asked for and stratum {stratum} has {pixels} pixels.</source>
            <extracomment>message</extracomment>
            <translation>{size} Punkte wurden verlangt, und die Schicht {stratum} hat {pixels} Pixel.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht bearbeitet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: the format {format} does not allow changes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht bearbeitet werden: Das Format {format} erlaubt keine Änderungen.</translation>
        </message>
        <message>
            <location filename="../core/raster/value_mask.py" />
            <source>mask_values must be values that {raster} can hold; it has the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>mask_values müssen Werte sein, die {raster} fassen kann; es hat den Typ {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{bandset} has no bands.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} hat keine Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{raster} does not lie on the pixels of the other bands; resample it to them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} liegt nicht auf den Pixeln der anderen Kanäle; resampeln Sie es zuerst darauf.</translation>
        </message>
        <message>
            <location filename="../core/raster/warped.py" />
            <source>{raster} cannot be resampled by {method}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} kann nicht nach {method} resampelt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/whereabouts.py" />
            <source>The point {x}, {y} in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Punkt {x}, {y} in {source} kann nicht nach {target} gebracht werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written: its folder does not exist or is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Sein Ordner existiert nicht oder ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>creation_options do not fit {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options passen nicht zu {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be replaced: {reason}; if it is open in another program, close it there.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht ersetzt werden: {reason}; falls es in einem anderen Programm geöffnet ist, schließen Sie es dort.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written ({free:.0f} MB are free there): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden (dort sind {free:.0f} MB frei): {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal.py" />
            <source>More than {entries} different values of zones must be counted at once, and the allowed memory holds no more; raise the available RAM, or do without variety, majority, minority and areas of values.</source>
            <extracomment>error</extracomment>
            <translation>Mehr als {entries} verschiedene Werte von Zonen müssen zugleich gezählt werden, und der erlaubte Speicher fasst nicht mehr; erhöhen Sie den verfügbaren RAM, oder verzichten Sie auf Vielfalt, Mehrheit, Minderheit und Flächen der Werte.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal_plan.py" />
            <source>Statistics of {zones} zones need {needed} MB more memory than is allowed; raise the available RAM, or take fewer zones or bands.</source>
            <extracomment>error</extracomment>
            <translation>Statistiken von {zones} Zonen brauchen {needed} MB mehr Speicher als erlaubt; erhöhen Sie den verfügbaren RAM, oder nehmen Sie weniger Zonen oder Kanäle.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>An empty cell is no condition; write NoData where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>Eine leere Zelle ist keine Bedingung; schreiben Sie NoData, wo das gemeint ist.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>The interval {text} ends before it begins.</source>
            <extracomment>error</extracomment>
            <translation>Das Intervall {text} endet, bevor es beginnt.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/expression.py" />
            <source>{text} is no condition: it must be one expression that is true or false, such as raster &gt; 500.</source>
            <extracomment>error</extracomment>
            <translation>{text} ist keine Bedingung: Es muss ein Ausdruck sein, der wahr oder falsch ist, etwa raster &gt; 500.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/reclassification.py" />
            <source>{raster} holds {value}, which no row of the table changes and the type {type} cannot hold; choose another type for the output, or what other values become.</source>
            <extracomment>error</extracomment>
            <translation>{raster} enthält {value}, das keine Zeile der Tabelle ändert und der Typ {type} nicht fassen kann; wählen Sie einen anderen Typ für die Ausgabe, oder was andere Werte werden.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>The reclassification table has no row.</source>
            <extracomment>error</extracomment>
            <translation>Die Reklassifizierungstabelle hat keine Zeile.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} der Reklassifizierungstabelle: {reason}</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: the new value must be a number or NoData; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} der Reklassifizierungstabelle: Der neue Wert muss eine Zahl oder NoData sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} is also an input: {path}; give it another name.</source>
            <extracomment>error</extracomment>
            <translation>{name} ist auch eine Eingabe: {path}; geben Sie einen anderen Namen an.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>Two outputs have the same name: {path}.</source>
            <extracomment>error</extracomment>
            <translation>Zwei Ausgaben haben denselben Namen: {path}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} holds files already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} enthält bereits Dateien, und overwrite ist aus.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} names a folder: {path}; give it a file name.</source>
            <extracomment>error</extracomment>
            <translation>{name} benennt einen Ordner: {path}; geben Sie einen Dateinamen an.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} exists already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} existiert bereits, und Überschreiben ist ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Der Ordner {folder} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Der Ordner {folder} ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../core/resample/stored.py" />
            <source>{raster} has valid pixels with the value {nodata}, which is to mean NoData; choose another NoData value or output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat gültige Pixel mit dem Wert {nodata}, der NoData bedeuten soll; wählen Sie einen anderen NoData-Wert oder Ausgabetyp.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The program was interrupted.</source>
            <extracomment>part of a text</extracomment>
            <translation>Das Programm wurde unterbrochen.</translation>
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
            <translation>Die Sitzung ist geschlossen; legen Sie eine neue an.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>A session has no setting {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Eine Sitzung hat keine Einstellung {name}; sie hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>progress_callback must be callable; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>progress_callback muss aufrufbar sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>messages_callback must have the methods info, warning and error; {missing} is missing.</source>
            <extracomment>error</extracomment>
            <translation>messages_callback muss die Methoden info, warning und error haben; {missing} fehlt.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>multiprocess_module must be None, multiprocessing or one of its contexts; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>multiprocess_module muss None, multiprocessing oder einer seiner Kontexte sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>{name} must be a whole number of at least {minimum}{unit}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} muss eine ganze Zahl von mindestens {minimum}{unit} sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>{type} is no type of pixels; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{type} ist kein Pixeltyp; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>x_values and y_values must have one shape; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>x_values und y_values müssen dieselbe Form haben; erhalten: {x} und {y}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>There is no pair of values without NaN.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt kein Wertepaar ohne NaN.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>A histogram of {cells:.0f} cells is too large; take fewer decimals than {decimals}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Histogramm von {cells:.0f} Zellen ist zu groß; nehmen Sie weniger Dezimalstellen als {decimals}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>Two spectra must have equally many values; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>Zwei Spektren müssen gleich viele Werte haben; erhalten: {x} und {y}.</translation>
        </message>
        <message>
            <location filename="../core/spec/assessment.py" />
            <source>map is needed to assess another map or to use the map's areas.</source>
            <extracomment>error</extracomment>
            <translation>map wird gebraucht, um eine andere Karte zu beurteilen oder die Flächen der Karte zu nutzen.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>Give one of training (areas with their class), catalogue (signatures) and model (a file); got {given}.</source>
            <extracomment>error</extracomment>
            <translation>Geben Sie eines von training (Gebiete mit ihrer Klasse), catalogue (Signaturen) und model (eine Datei) an; erhalten: {given}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} is of training areas, and there are none; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} gehört zu Trainingsgebieten, und es gibt keine; lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{method} learns from training pixels, and a catalogue has none; give training areas, or one of the methods {methods}.</source>
            <extracomment>error</extracomment>
            <translation>{method} lernt von Trainingspixeln, und ein Katalog hat keine; geben Sie Trainingsgebiete an, oder eines der Verfahren {methods}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>catalogue_thresholds needs a catalogue, and no threshold for all.</source>
            <extracomment>error</extracomment>
            <translation>catalogue_thresholds braucht einen Katalog, und keinen Schwellenwert für alle.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>A saved model has no macroclasses and is not trained again; leave out macroclass and only_fit.</source>
            <extracomment>error</extracomment>
            <translation>Ein gespeichertes Modell hat keine Makroklassen und wird nicht erneut trainiert; lassen Sie macroclass und only_fit weg.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>only_fit needs output_model: the file that keeps the model.</source>
            <extracomment>error</extracomment>
            <translation>only_fit braucht output_model: die Datei, die das Modell aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>class_field is needed with training: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>class_field wird mit training gebraucht: das Feld mit der Klasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_field is needed to label by macroclass: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field wird zum Beschriften nach Makroklasse benötigt: das Feld mit der Makroklasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_name_field needs macroclass_field: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_name_field braucht macroclass_field: das Feld mit der Makroklasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>threshold and threshold_field exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>threshold und threshold_field schließen einander aus; geben Sie nur eines an.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} has no part in {method}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} spielt keine Rolle für {method}; lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>a saved model</source>
            <extracomment>part of a text</extracomment>
            <translation>ein gespeichertes Modell</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a file</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad einer Datei</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a folder</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad eines Ordners</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad eines Rasters</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster, or a list of paths</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad eines Rasters oder eine Liste von Pfaden</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad eines Vektorlayers</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster or of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad eines Rasters oder eines Vektorlayers</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the number of a band, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>die Nummer eines Kanals, ab 1</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the name of a field</source>
            <extracomment>part of a text</extracomment>
            <translation>der Name eines Feldes</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a whole number</source>
            <extracomment>part of a text</extracomment>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a number</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} from {minimum:g} to {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} von {minimum:g} bis {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at least {minimum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} von mindestens {minimum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at most {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} von höchstens {maximum:g}</translation>
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
            <translation>eines von {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>true or false</source>
            <extracomment>part of a text</extracomment>
            <translation>wahr oder falsch (true oder false)</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>class=number for each class, such as 1=0.2, 2=0.8</source>
            <extracomment>part of a text</extracomment>
            <translation>Klasse=Zahl für jede Klasse, etwa 1=0.2, 2=0.8</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a text</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Text</translation>
        </message>
        <message>
            <location filename="../core/spec/kind.py" />
            <source>{name} must be {expected}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Erwartet für {name}: {expected}; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of whole numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Liste ganzer Zahlen</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Liste von Zahlen</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of different numbers of bands, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Liste verschiedener Kanalnummern, ab 1</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of names of different fields</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Liste der Namen verschiedener Felder</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>one or several of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>eines oder mehrere von {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a table with the columns {columns}</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Tabelle mit den Spalten {columns}</translation>
        </message>
        <message>
            <location filename="../core/spec/names.py" />
            <source>one or several of {count} names, such as {examples}</source>
            <extracomment>part of a text</extracomment>
            <translation>einer oder mehrere von {count} Namen, etwa {examples}</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad einer zu schreibenden Datei</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write that ends with {endings}</source>
            <extracomment>part of a text</extracomment>
            <translation>der Pfad einer zu schreibenden Datei mit der Endung {endings}</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>xmin,xmax,ymin,ymax with an optional [CRS], or a list of left, top, right, bottom</source>
            <extracomment>part of a text</extracomment>
            <translation>xmin,xmax,ymin,ymax mit einem optionalen [CRS], oder eine Liste von links, oben, rechts, unten</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>x,y with an optional [CRS], or a list of both</source>
            <extracomment>part of a text</extracomment>
            <translation>x,y mit einem optionalen [CRS], oder eine Liste von beiden</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>a coordinate system such as EPSG:32633</source>
            <extracomment>part of a text</extracomment>
            <translation>ein Koordinatensystem wie EPSG:32633</translation>
        </message>
        <message>
            <location filename="../core/spec/raster_names.py" />
            <source>a list of names, in the order of the rasters</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Liste von Namen, in der Reihenfolge der Raster</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} needs the parameter {name}: {label}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} braucht den Parameter {name}: {label}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} has no parameter {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} hat keinen Parameter {name}; vorhanden: {known}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} got {name} twice, once as {alias}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} hat {name} zweimal erhalten, einmal als {alias}.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds must be 0 for no validation, or at least 2; got 1.</source>
            <extracomment>error</extracomment>
            <translation>folds muss 0 für keine Validierung sein, oder mindestens 2; erhalten: 1.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds_by {way} needs folds; set folds to 2 or more.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} braucht folds; setzen Sie folds auf 2 oder mehr.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>fold_distance is for folds_by blocks or buffered; choose one of them, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>fold_distance ist für folds_by blocks oder buffered; wählen Sie eines davon, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>The catalogue has two signatures with the id {id}.</source>
            <extracomment>error</extracomment>
            <translation>Der Katalog hat zwei Signaturen mit der id {id}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>There is no signature {id}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Signatur {id}; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} is no file of an ASD spectrometer, or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist keine Datei eines ASD-Spektrometers oder beschädigt.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} ends before its spectrum does.</source>
            <extracomment>error</extracomment>
            <translation>{source} endet, bevor sein Spektrum es tut.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} holds no table of spectra.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält keine Tabelle von Spektren.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>Row {row} of {source} has {found} cells, and there are {expected} columns.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} von {source} hat {found} Zellen, und es gibt {expected} Spalten.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has {count} columns and no names; a first line must name them.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat {count} Spalten und keine Namen; eine erste Zeile muss sie benennen.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has a wavelength that is no number above 0.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat eine Wellenlänge, die keine Zahl über 0 ist.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} holds no spectrum.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält kein Spektrum.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} has the unknown unit {unit} of wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat die unbekannte Einheit {unit} der Wellenlängen.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} has a response with {x} wavelengths and {y} values.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat eine Empfindlichkeit mit {x} Wellenlängen und {y} Werten.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} is no file of spectral responses.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist keine Datei spektraler Empfindlichkeiten.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>The response of the band {band} must be numbers of at least 0 at known wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>Die Empfindlichkeit des Kanals {band} muss aus Zahlen von mindestens 0 bei bekannten Wellenlängen bestehen.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist keine Trainingsdatei (.scpx): {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} holds no signature.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält keine Signatur.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{part} in {source} is too large for a training file.</source>
            <extracomment>error</extracomment>
            <translation>{part} in {source} ist zu groß für eine Trainingsdatei.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx), or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist keine Trainingsdatei (.scpx) oder beschädigt.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: its XML declares more than it should.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist beschädigt: Das XML deklariert mehr, als es sollte.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} ist beschädigt: {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} is no ENVI spectral library: its header has the file type {type}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist keine ENVI-Spektralbibliothek: Der Header hat den Dateityp {type}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Header von {source} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} holds {found} bytes, fewer than the {lines} spectra of {samples} channels that its header tells of.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält {found} Bytes, weniger als die {lines} Spektren mit {samples} Spektralkanälen, von denen der Header spricht.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} has {found} wavelengths for {samples} channels.</source>
            <extracomment>error</extracomment>
            <translation>Der Header von {source} hat {found} Wellenlängen für {samples} Spektralkanäle.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} is no spectrum of splib07.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist kein Spektrum von splib07.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} holds something else than numbers: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält etwas anderes als Zahlen: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} has {found} channels and {wavelengths} has {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat {found} Spektralkanäle, und {wavelengths} hat {expected}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is no JSON: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist kein JSON: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} holds no catalogue of signatures.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält keinen Katalog von Signaturen.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is a catalogue of version {version}; version {known} is known here.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist ein Katalog der Version {version}; hier ist Version {known} bekannt.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>There is no signature to merge.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Signatur zum Zusammenführen.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>{first} and {second} have other bands and cannot be merged.</source>
            <extracomment>error</extracomment>
            <translation>{first} und {second} haben verschiedene Kanäle und können nicht zusammengeführt werden.</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Wavelength (µm)</source>
            <extracomment>text</extracomment>
            <translation>Wellenlänge (µm)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Signatures</source>
            <extracomment>text</extracomment>
            <translation>Signaturen</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>First</source>
            <extracomment>text</extracomment>
            <translation>Erste</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Second</source>
            <extracomment>text</extracomment>
            <translation>Zweite</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Spectral angle (°)</source>
            <extracomment>text</extracomment>
            <translation>Spektraler Winkel (°)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bray-Curtis similarity (%)</source>
            <extracomment>text</extracomment>
            <translation>Bray-Curtis-Ähnlichkeit (%)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bhattacharyya distance</source>
            <extracomment>text</extracomment>
            <translation>Bhattacharyya-Distanz</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Jeffries-Matusita (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Jeffries-Matusita (0 bis 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Divergence</source>
            <extracomment>text</extracomment>
            <translation>Divergenz</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Transformed divergence (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Transformierte Divergenz (0 bis 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Distances</source>
            <extracomment>text</extracomment>
            <translation>Distanzen</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot_catalog.py" />
            <source>A spectrum of {expected} values has {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Spektrum mit {expected} Werten hat {found} Zahlen für {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/region.py" />
            <source>{measure} is no measure of distance; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{measure} ist kein Distanzmaß; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/resample.py" />
            <source>The width of the band {band} must be above 0; got {width}.</source>
            <extracomment>error</extracomment>
            <translation>Die Breite des Kanals {band} muss über 0 sein; erhalten: {width}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} has no column {column}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat keine Spalte {column}; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} holds no catalogue: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält keinen Katalog: {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{count:,} pixels. The darker a cell, the more pixels it has, by logarithm.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} Pixel. Je dunkler eine Zelle, desto mehr Pixel hat sie, logarithmisch.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>Ellipses are two standard deviations around the mean of a class.</source>
            <extracomment>text</extracomment>
            <translation>Ellipsen sind zwei Standardabweichungen um den Mittelwert einer Klasse.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{first} and {second}</source>
            <extracomment>text</extracomment>
            <translation>{first} und {second}</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The standard deviations of {signature} must be numbers of at least 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Die Standardabweichungen von {signature} müssen Zahlen von mindestens 0 sein; erhalten: {got}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} names.</source>
            <extracomment>error</extracomment>
            <translation>{signature} hat {expected} Kanäle; erhalten: {found} Namen.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The colour of {signature} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>Die Farbe von {signature} muss wie #2f7a3b sein; erhalten: {colour}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{method} is no method with thresholds; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{method} ist kein Verfahren mit Schwellenwerten; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} hat {expected} Kanäle; erhalten: {found} Zahlen für {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/spectrum.py" />
            <source>The spectrum {name} of {source} has no value.</source>
            <extracomment>error</extracomment>
            <translation>Das Spektrum {name} von {source} hat keinen Wert.</translation>
        </message>
        <message>
            <location filename="../core/stats/counts.py" />
            <source>{raster} has more than {most} different values; group them into classes first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat mehr als {most} verschiedene Werte; fassen Sie sie zuerst zu Klassen zusammen.</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Fläche [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>valid</source>
            <extracomment>text</extracomment>
            <translation>gültig</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Values</source>
            <extracomment>text</extracomment>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Raster: {raster}</source>
            <extracomment>text</extracomment>
            <translation>Raster: {raster}</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{source} has {expected} columns; got {found} field names.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat {expected} Spalten; erhalten: {found} Feldnamen.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>it is no text in {encoding}; name another encoding</source>
            <extracomment>part of a text</extracomment>
            <translation>es ist kein Text in {encoding}; nennen Sie eine andere Kodierung</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>join_type must be one of {known}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>join_type muss eines von {known} sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{expressions} expressions need as many field names and types; got {names} and {types}.</source>
            <extracomment>error</extracomment>
            <translation>{expressions} Ausdrücke brauchen ebenso viele Feldnamen und Typen; erhalten: {names} und {types}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>An expression must give one field; {expression} gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Ausdruck muss ein Feld geben; {expression} gibt {count}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>The columns {first} and {second} have {first_length} and {second_length} rows.</source>
            <extracomment>error</extracomment>
            <translation>Die Spalten {first} und {second} haben {first_length} und {second_length} Zeilen.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} must be one row of numbers, texts or dates; got {shape} of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} muss eine Zeile von Zahlen, Texten oder Daten sein; erhalten: {shape} vom Typ {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>a single one</source>
            <extracomment>part of a text</extracomment>
            <translation>ein einzelnes</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones; give a nodata_value.</source>
            <extracomment>error</extracomment>
            <translation>{name} hat ganze Zahlen jenseits von 2^53, die nicht neben fehlenden stehen können; geben Sie nodata_value an.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} mixes numbers and texts.</source>
            <extracomment>error</extracomment>
            <translation>{name} mischt Zahlen und Texte.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones.</source>
            <extracomment>error</extracomment>
            <translation>{name} hat ganze Zahlen jenseits von 2^53, die nicht neben fehlenden stehen können.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{count} fields need as many different names; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>{count} Felder brauchen ebenso viele verschiedene Namen; erhalten: {names}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The table has {expected} fields; got values for {found}.</source>
            <extracomment>error</extracomment>
            <translation>Die Tabelle hat {expected} Felder; erhalten: Werte für {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds numbers in one table and texts in the other.</source>
            <extracomment>error</extracomment>
            <translation>{field} enthält in der einen Tabelle Zahlen und in der anderen Texte.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds no numbers.</source>
            <extracomment>error</extracomment>
            <translation>{field} enthält keine Zahlen.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>A row has {found} values, and there are {expected} fields.</source>
            <extracomment>error</extracomment>
            <translation>Eine Zeile hat {found} Werte, und es gibt {expected} Felder.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{name} has whole numbers beyond 2^53, which no type holds beside those of the other table.</source>
            <extracomment>error</extracomment>
            <translation>{name} hat ganze Zahlen jenseits von 2^53, die kein Typ neben denen der anderen Tabelle fasst.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The values of {name} do not fit the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>Die Werte von {name} passen nicht zum Typ {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>{first} holds {first_type} and {second} holds {second_type}; only alike fields can be joined.</source>
            <extracomment>error</extracomment>
            <translation>{first} enthält {first_type} und {second} enthält {second_type}; nur gleichartige Felder können verbunden werden.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>The joined table would have two fields with the name {name}; give another postfix.</source>
            <extracomment>error</extracomment>
            <translation>Die verbundene Tabelle hätte zwei Felder mit dem Namen {name}; geben Sie ein anderes postfix an.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{field} holds texts, of which there is no {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>{field} enthält Texte, von denen es {statistic} nicht gibt.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>The pivot table would have two columns with the name {name}; take fewer fields, or cross_matrix=False.</source>
            <extracomment>error</extracomment>
            <translation>Die Pivottabelle hätte zwei Spalten mit dem Namen {name}; nehmen Sie weniger Felder, oder cross_matrix=False.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A statistic must be one of {known} or percentile with a number; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Eine Statistik muss eines von {known} sein, oder percentile mit einer Zahl; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A sum is {total}, beyond 64 bits.</source>
            <extracomment>error</extracomment>
            <translation>Eine Summe ist {total}, jenseits von 64 Bit.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} holds no line.</source>
            <extracomment>error</extracomment>
            <translation>{source} enthält keine Zeile.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} has two columns with the name {name}; give field_names.</source>
            <extracomment>error</extracomment>
            <translation>{source} hat zwei Spalten mit dem Namen {name}; geben Sie field_names an.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>field_decimals needs a number for each of the {count} fields; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>field_decimals braucht eine Zahl für jedes der {count} Felder; erhalten: {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>The table has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Die Tabelle hat kein Feld {field}; sie hat {known}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} is no table: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ist keine Tabelle: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>A separator must be one character; got {separator}.</source>
            <extracomment>error</extracomment>
            <translation>Ein Trennzeichen muss ein einziges Zeichen sein; erhalten: {separator}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The prefix of the temporary folder must be made of letters, digits, '_', '-' and '.'; got {prefix!r}.</source>
            <extracomment>error</extracomment>
            <translation>Das Präfix des temporären Ordners muss aus Buchstaben, Ziffern, '_', '-' und '.' bestehen; erhalten: {prefix!r}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>Temporary files cannot be kept in {folder} ({reason}); choose an existing folder that can be written.</source>
            <extracomment>error</extracomment>
            <translation>Temporäre Dateien können nicht in {folder} liegen ({reason}); wählen Sie einen vorhandenen, beschreibbaren Ordner.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>the system's temporary folder</source>
            <extracomment>part of a text</extracomment>
            <translation>der temporäre Ordner des Systems</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The end of a file name must not hold a folder; got {suffix!r}.</source>
            <extracomment>error</extracomment>
            <translation>Das Ende eines Dateinamens darf keinen Ordner enthalten; erhalten: {suffix!r}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>kept</source>
            <extracomment>text</extracomment>
            <translation>behalten</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvalue</source>
            <extracomment>text</extracomment>
            <translation>Eigenwert</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Accounted variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Erklärte Varianz [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Cumulative variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Kumulierte Varianz [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Statistics of {pixels:,} pixels that are valid in all bands.</source>
            <extracomment>text</extracomment>
            <translation>Statistiken von {pixels:,} Pixeln, die in allen Kanälen gültig sind.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the covariance matrix.</source>
            <extracomment>text</extracomment>
            <translation>Die Komponenten sind die der Kovarianzmatrix.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the correlation matrix.</source>
            <extracomment>text</extracomment>
            <translation>Die Komponenten sind die der Korrelationsmatrix.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Variance of the components</source>
            <extracomment>text</extracomment>
            <translation>Varianz der Komponenten</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvectors</source>
            <extracomment>text</extracomment>
            <translation>Eigenvektoren</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Means and standard deviations</source>
            <extracomment>text</extracomment>
            <translation>Mittelwerte und Standardabweichungen</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Covariance</source>
            <extracomment>text</extracomment>
            <translation>Kovarianz</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Correlation</source>
            <extracomment>text</extracomment>
            <translation>Korrelation</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>No band varies among the {pixels} pixels that are valid in all bands, so there are no principal components; check the bands and their NoData.</source>
            <extracomment>error</extracomment>
            <translation>Kein Kanal variiert in den {pixels} Pixeln, die in allen Kanälen gültig sind, also gibt es keine Hauptkomponenten; prüfen Sie die Kanäle und ihr NoData.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>The band {band} has the same value in all pixels, so it has no correlation with others; leave it out, or choose the covariance.</source>
            <extracomment>error</extracomment>
            <translation>Der Kanal {band} hat in allen Pixeln denselben Wert und daher keine Korrelation mit anderen; lassen Sie ihn weg, oder wählen Sie die Kovarianz.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>components must be at most {most}, the number of bands; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>components darf höchstens {most} sein, die Anzahl der Kanäle; erhalten: {number}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>{file} holds no spectrum; a row for each band is expected, with its value and, if known, its wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{file} enthält kein Spektrum; erwartet wird eine Zeile für jeden Kanal, mit seinem Wert und, falls bekannt, seiner Wellenlänge.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a number as value; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} von {file} muss eine Zahl als Wert haben; sie hat {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a wavelength above 0; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {row} von {file} muss eine Wellenlänge über 0 haben; sie hat {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{file} ist keine gespeicherte Transformation: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: it lacks the entry "format": "{format}".</source>
            <extracomment>error</extracomment>
            <translation>{file} ist keine gespeicherte Transformation: Es fehlt der Eintrag "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is of version {found} of the format, and version {known} can be read; save the transform anew.</source>
            <extracomment>error</extracomment>
            <translation>{file} hat die Version {found} des Formats, und Version {known} kann gelesen werden; speichern Sie die Transformation neu.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a list of names</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Liste von Namen</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a number above 0 or null for each band</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Zahl über 0 oder null für jeden Kanal</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a whole number of at least 2</source>
            <extracomment>part of a text</extracomment>
            <translation>eine ganze Zahl von mindestens 2</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>numbers of at least 0 in descending order</source>
            <extracomment>part of a text</extracomment>
            <translation>Zahlen von mindestens 0 in absteigender Reihenfolge</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>orthogonal rows of length 1</source>
            <extracomment>part of a text</extracomment>
            <translation>orthogonale Zeilen der Länge 1</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a matrix with variances above 0</source>
            <extracomment>part of a text</extracomment>
            <translation>eine Matrix mit Varianzen über 0</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{shape} numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>{shape} Zahlen</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: its entry {entry} must be {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{file} ist keine gespeicherte Transformation: Der Eintrag {entry} muss {expected} sein.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Fingerprint of the map</source>
            <extracomment>part of a text</extracomment>
            <translation>Fingerabdruck der Karte</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} has no place; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Punkt {id} von {vector} hat keinen Ort; stellen Sie wieder her, was das Werkzeug für Stichprobenpunkte geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} is not the map that {vector} was drawn from, or it has changed since; take that map, or say that another map is assessed.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ist nicht die Karte, aus der {vector} gezogen wurde, oder sie hat sich seither geändert; nehmen Sie jene Karte, oder geben Sie an, dass eine andere Karte beurteilt wird.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} has changed since {vector} was drawn from it: at point {id} it has the class {found}, and had {sampled}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat sich geändert, seit {vector} daraus gezogen wurde: Am Punkt {id} hat es die Klasse {found} und hatte {sampled}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} lies outside the map {raster}, or where it is NoData.</source>
            <extracomment>error</extracomment>
            <translation>Punkt {id} von {vector} liegt außerhalb der Karte {raster} oder wo sie NoData ist.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>No labelled point of {vector} lies in {part}.</source>
            <extracomment>error</extracomment>
            <translation>Kein beschrifteter Punkt von {vector} liegt in {part}.</translation>
        </message>
        <message>
            <location filename="../core/vector/burn.py" />
            <source>The features cannot be laid on the raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Die Objekte können nicht auf das Raster übertragen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{vector} has the classes {unknown} in the field {field}, which the model does not know; it knows {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat im Feld {field} die Klassen {unknown}, die das Modell nicht kennt; es kennt {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>No feature of {vector} with a class in the field {field} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Kein Objekt von {vector} mit einer Klasse im Feld {field} liegt auf {raster}; prüfen Sie das Koordinatensystem von beiden.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{count} of the {features} calibration features of {vector} trained the model, and would promise too much; take features that did not train it.</source>
            <extracomment>error</extracomment>
            <translation>{count} der {features} Kalibrierungsobjekte von {vector} haben das Modell trainiert und würden zu viel versprechen; nehmen Sie Objekte, die es nicht trainiert haben.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>{vector} has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat kein Feld {field}; vorhanden: {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} must hold whole numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} muss ganze Zahlen oder Texte enthalten.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>it has no names</source>
            <extracomment>part of a text</extracomment>
            <translation>sie hat keine Namen</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a whole number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} enthält {value}, was weder eine ganze Zahl noch ein Klassenname der Karte ist ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} enthält {value}, das weder eine Zahl noch ein Klassenname der Karte ist ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/clip.py" />
            <source>No feature of {vector} lies on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Kein Objekt von {vector} liegt auf {raster}.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>No point of {vector} lies on a pixel of {raster} that is valid in all bands; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Kein Punkt von {vector} liegt auf einem Pixel von {raster}, das in allen Kanälen gültig ist; prüfen Sie das Koordinatensystem beider.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie outside the raster, or have no geometry, and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} Punkte liegen außerhalb des Rasters oder haben keine Geometrie und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie on NoData and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} Punkte liegen auf NoData und wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{vector} must hold points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} muss Punkte enthalten; enthalten sind {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{zones} is a vector layer and has no band {band}.</source>
            <extracomment>error</extracomment>
            <translation>{zones} ist ein Vektorlayer und hat keinen Kanal {band}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat kein Objekt.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature with a geometry and a value in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat kein Objekt mit einer Geometrie und einem Wert im Feld {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>No feature of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Kein Objekt von {vector} liegt auf {raster}; prüfen Sie das Koordinatensystem beider.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes must have whole numbers other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>classes muss ganze Zahlen ungleich 0 haben; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes has the class {id} twice.</source>
            <extracomment>error</extracomment>
            <translation>classes hat die Klasse {id} zweimal.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>{raster} has no class names; give classes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} hat keine Klassennamen; geben Sie classes an.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>The colour of class {id} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>Die Farbe der Klasse {id} muss wie #2f7a3b sein; erhalten: {colour}.</translation>
        </message>
        <message>
            <location filename="../core/vector/open_mask.py" />
            <source>{vector} has no feature with a geometry.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat kein Objekt mit einer Geometrie.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines.py" />
            <source>{raster} holds {value}, and the fields of layers hold whole numbers up to {most}; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} enthält {value}, und die Felder von Layern fassen ganze Zahlen bis {most}; reklassifizieren Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines_of_pixels.py" />
            <source>The outline of a region cannot be drawn: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Umriss einer Region kann nicht gezeichnet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} must hold polygons; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} muss Polygone enthalten; enthalten sind {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} has coordinates that are no finite numbers on {raster}; check its geometries and its coordinate system.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat Koordinaten, die auf {raster} keine endlichen Zahlen sind; prüfen Sie die Geometrien und das Koordinatensystem.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The field {field} of {vector} must hold either numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} muss entweder Zahlen oder Texte enthalten.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The polygons of {value} in {vector} cannot be united: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Die Polygone von {value} in {vector} können nicht vereinigt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>The method area_based needs polygons; {vector} holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>Das Verfahren area_based braucht Polygone; {vector} enthält {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>No feature of {vector} lies on the raster; check the extent and the coordinate systems.</source>
            <extracomment>error</extracomment>
            <translation>Kein Objekt von {vector} liegt auf dem Raster; prüfen Sie die Ausdehnung und die Koordinatensysteme.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>nodata_value must be a number that {type} holds and no feature has; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value muss eine Zahl sein, die {type} fasst und kein Objekt hat; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be opened as a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} kann nicht als Vektorlayer geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>The filter of {vector} is not valid: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Der Filter von {vector} ist nicht gültig: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{source} cannot be opened as a raster or a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} kann weder als Raster noch als Vektorlayer geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} has no layer {layer}; it has {names}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat keinen Layer {layer}; vorhanden: {names}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} in {source} cannot be brought to {target} of {raster}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} in {source} kann nicht in {target} von {raster} überführt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>The reclassification table cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Die Reklassifizierungstabelle kann nicht aus {path} gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>Line {line} of {path} must have the columns old, new and perhaps name; it has {columns}.</source>
            <extracomment>error</extracomment>
            <translation>Zeile {line} von {path} muss die Spalten old, new und vielleicht name haben; sie hat {columns}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>{vector} must have a field of old and one of new values; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} muss ein Feld der alten und eines der neuen Werte haben; vorhanden sind {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/table.py" />
            <source>{path} cannot be written: a table has the extension .csv, .txt, .tsv or .gpkg.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Eine Tabelle hat die Endung .csv, .txt, .tsv oder .gpkg.</translation>
        </message>
        <message>
            <location filename="../core/vector/target_grid.py" />
            <source>The raster would have {rows} x {cols} rows and columns, and can have {most} of each; take a larger pixel_size or a smaller extent.</source>
            <extracomment>error</extracomment>
            <translation>Das Raster hätte {rows} x {cols} Zeilen und Spalten und kann von beiden {most} haben; nehmen Sie eine größere pixel_size oder eine kleinere Ausdehnung.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>A feature of class {id} in {vector} has no macroclass.</source>
            <extracomment>error</extracomment>
            <translation>Ein Objekt der Klasse {id} in {vector} hat keine Makroklasse.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} has no feature with a geometry and a class in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} hat kein Objekt mit einer Geometrie und einer Klasse im Feld {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>None of the {count} training features of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Keines der {count} Trainingsobjekte von {vector} liegt auf {raster}; prüfen Sie das Koordinatensystem von beiden.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} must hold polygons or points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} muss Polygone oder Punkte enthalten; vorhanden: {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} belongs to the macroclasses {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>Die Klasse {id} von {vector} gehört zu den Makroklassen {first} und {second}; geben Sie jeder Klasse nur eine.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} has the thresholds {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>Die Klasse {id} von {vector} hat die Schwellenwerte {first} und {second}; geben Sie jeder Klasse nur einen.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} muss Zahlen enthalten; es enthält {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold colours such as #2f7a3b; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Das Feld {field} von {vector} muss Farben wie #2f7a3b enthalten; es enthält {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: a vector layer has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: Ein Vektorlayer hat die Endung {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: {count} features were given to it and it holds {found}.</source>
            <extracomment>error</extracomment>
            <translation>{path} kann nicht geschrieben werden: {count} Objekte wurden übergeben, und {found} sind enthalten.</translation>
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
            <translation>folds_by {way} braucht fold_distance, oder ein Modell, das so validiert wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale and output_offset need an output_type of whole numbers, such as uint16.</source>
            <extracomment>error</extracomment>
            <translation>output_scale und output_offset brauchen einen output_type ganzer Zahlen, etwa uint16.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>output_scale darf nicht 0 sein.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>resolution must be one number above 0, or width and height.</source>
            <extracomment>error</extracomment>
            <translation>resolution muss eine Zahl über 0 sein, oder Breite und Höhe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field needs vector: the layer with the polygons.</source>
            <extracomment>error</extracomment>
            <translation>field braucht vector: den Layer mit den Polygonen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>band_clip needs extent or vector, to know what to keep.</source>
            <extracomment>error</extracomment>
            <translation>band_clip braucht extent oder vector, um zu wissen, was bleiben soll.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field and output_folder go together: the folder receives a raster for each value of the field.</source>
            <extracomment>error</extracomment>
            <translation>field und output_folder gehören zusammen: Der Ordner erhält ein Raster für jeden Wert des Feldes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparing numbers of clusters</source>
            <extracomment>progress</extracomment>
            <translation>Anzahlen von Clustern vergleichen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Writing the map</source>
            <extracomment>progress</extracomment>
            <translation>Karte schreiben</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>signatures and centres both give the first centres; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>signatures und centres geben beide die ersten Zentren; geben Sie eines davon an.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>max_clusters must be at least clusters, which is {clusters}; got {most}.</source>
            <extracomment>error</extracomment>
            <translation>max_clusters muss mindestens clusters sein, das {clusters} ist; erhalten: {most}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>names must be one name for each of the {bands} bands; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>names muss ein Name für jeden der {bands} Kanäle sein; erhalten: {names}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counting the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Kombinationen zählen</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Writing the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Kombinationen schreiben</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>percentile is needed for the statistic percentile: a number from 0 to 100.</source>
            <extracomment>error</extracomment>
            <translation>percentile wird für die Statistik percentile benötigt: eine Zahl von 0 bis 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel is needed for the shape kernel: rows of weights, or the path of a CSV file.</source>
            <extracomment>error</extracomment>
            <translation>kernel wird für die Form kernel benötigt: Zeilen mit Gewichten oder der Pfad einer CSV-Datei.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components and variance both say how many components are kept; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>components und variance sagen beide, wie viele Komponenten behalten werden; geben Sie eines davon an.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>transform is needed for inverse: the file that was saved with the components.</source>
            <extracomment>error</extracomment>
            <translation>transform wird für inverse gebraucht: die Datei, die mit den Komponenten gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>output_transform saves a transform that is computed here, and transform brings one; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>output_transform speichert eine Transformation, die hier berechnet wird, und transform bringt eine mit; geben Sie eines davon an.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align_raster says all of the grid; leave crs, resolution and factor out.</source>
            <extracomment>error</extracomment>
            <translation>align_raster sagt alles über das Gitter; lassen Sie crs, resolution und factor weg.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>band_resample needs align_raster, crs, resolution or factor, to know the new pixels.</source>
            <extracomment>error</extracomment>
            <translation>band_resample braucht align_raster, crs, resolution oder factor, um die neuen Pixel zu kennen.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution and factor exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>resolution und factor schließen einander aus; geben Sie eines davon an.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution must be one number above 0, or two: the width and the height of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>resolution muss eine Zahl über 0 sein, oder zwei: die Breite und die Höhe eines Pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>factor must be a number above 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>factor muss eine Zahl über 0 sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The spectrum</source>
            <extracomment>part of a text</extracomment>
            <translation>Das Spektrum</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Give one thing to compare with: reference (rasters), spectrum (numbers) or spectrum_file, or two images alone as input; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Geben Sie eines zum Vergleichen an: reference (Raster), spectrum (Zahlen) oder spectrum_file, oder nur zwei Bilder als input; erhalten: {count}.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Nothing tells what these bands are, so no tool finds them by role: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>Nichts sagt, was diese Kanäle sind, daher findet sie kein Werkzeug nach ihrer Rolle: {bands}.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted figures leave them out.</source>
            <extracomment>message</extracomment>
            <translation>Klassen ohne Referenzpixel bedecken {share:.2f} % der Karte; die flächengewichteten Kennzahlen lassen sie aus.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>reference_field is needed for a vector reference: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>reference_field wird für eine Vektorreferenz benötigt: das Feld mit der Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Finding the thresholds</source>
            <extracomment>progress</extracomment>
            <translation>Schwellenwerte ermitteln</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Writing the difference</source>
            <extracomment>progress</extracomment>
            <translation>Differenz schreiben</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower and upper are the thresholds of the rule typed: give at least one of them with it, and none with other rules.</source>
            <extracomment>error</extracomment>
            <translation>lower und upper sind die Schwellenwerte der Regel typed: Geben Sie mit ihr mindestens einen davon an, und keinen mit anderen Regeln.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower must not be greater than upper; got {lower} and {upper}.</source>
            <extracomment>error</extracomment>
            <translation>lower darf nicht größer als upper sein; erhalten: {lower} und {upper}.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finding the alteration</source>
            <extracomment>progress</extracomment>
            <translation>Änderung ermitteln</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Writing the variates</source>
            <extracomment>progress</extracomment>
            <translation>Variaten schreiben</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Counting the changes</source>
            <extracomment>progress</extracomment>
            <translation>Änderungen zählen</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>zones_field is needed for zones of a vector layer: the field with the zone.</source>
            <extracomment>error</extracomment>
            <translation>zones_field wird für Zonen eines Vektorlayers gebraucht: das Feld mit der Zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>align_raster and grid exclude each other: both say whose pixels the output has.</source>
            <extracomment>error</extracomment>
            <translation>align_raster und grid schließen einander aus: Beide sagen, wessen Pixel die Ausgabe hat.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>expression is needed for the design stratified: what gives the stratum of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>expression wird für das Design stratified gebraucht: was die Schicht eines Pixels gibt.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>minimum_distance belongs to the designs random and stratified; a grid has a spacing of its own.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance gehört zu den Designs random und stratified; ein Gitter hat seinen eigenen Abstand.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo takes an edit back, and goes with input alone.</source>
            <extracomment>error</extracomment>
            <translation>undo nimmt eine Bearbeitung zurück und geht nur mit input zusammen.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>areas is needed: the features inside which the raster is edited.</source>
            <extracomment>error</extracomment>
            <translation>areas wird gebraucht: die Objekte, in denen das Raster bearbeitet wird.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>One of constant, field, expression and nodata must be given: what the pixels become; expression may go with constant or field, which then are its vector.</source>
            <extracomment>error</extracomment>
            <translation>Eines von constant, field, expression und nodata muss angegeben sein: was die Pixel werden; expression darf mit constant oder field zusammengehen, die dann sein vector sind.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>output_undo is needed for an edit in place: the file that can take it back.</source>
            <extracomment>error</extracomment>
            <translation>output_undo wird für eine Bearbeitung an Ort und Stelle gebraucht: die Datei, die sie zurücknehmen kann.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Exactly one of table, table_file and table_layer must be given.</source>
            <extracomment>error</extracomment>
            <translation>Genau eines von table, table_file und table_layer muss angegeben sein.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>others_value is needed for others=value: the number that other values become.</source>
            <extracomment>error</extracomment>
            <translation>others_value wird für others=value gebraucht: die Zahl, die andere Werte erhalten.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>field_name must be the name of the field with the values; it is empty.</source>
            <extracomment>error</extracomment>
            <translation>field_name muss der Name des Feldes mit den Werten sein; er ist leer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Measuring the zones</source>
            <extracomment>progress</extracomment>
            <translation>Zonen messen</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Writing the layer</source>
            <extracomment>progress</extracomment>
            <translation>Layer schreiben</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentiles is needed for the statistic percentile, such as 10, 90.</source>
            <extracomment>error</extracomment>
            <translation>percentiles wird für die Statistik percentile gebraucht, etwa 10, 90.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata_field is needed for strata of a vector layer: the field with the stratum.</source>
            <extracomment>error</extracomment>
            <translation>strata_field wird für die Schichten eines Vektorlayers gebraucht: das Feld mit der Schicht.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata belong to the design stratified; got the design {design}.</source>
            <extracomment>error</extracomment>
            <translation>strata gehören zum Design stratified; erhalten: Design {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>minimum_distance belongs to the designs simple and stratified; got {design}.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance gehört zu den Designs simple und stratified; erhalten: {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>target_class is needed for the figure {figure}: the number of the class.</source>
            <extracomment>error</extracomment>
            <translation>target_class wird für die Kennzahl {figure} gebraucht: die Nummer der Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>typed_sizes is needed for the allocation typed: class=units for every class.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes wird für die Aufteilung typed gebraucht: class=units für jede Klasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band_x and band_y must be two bands; got {band} for both.</source>
            <extracomment>error</extracomment>
            <translation>band_x und band_y müssen zwei Kanäle sein; erhalten: {band} für beide.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>{name} must be two numbers, the smaller first.</source>
            <extracomment>error</extracomment>
            <translation>{name} muss zwei Zahlen enthalten, die kleinere zuerst.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>{path} has no signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} hat keine Signatur dieser Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>sensor, responses and like exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>sensor, responses und like schließen einander aus; geben Sie eines davon an.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>factor must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>factor darf nicht 0 sein.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Classes and macroclasses must not be 0, which means unclassified.</source>
            <extracomment>error</extracomment>
            <translation>Klassen und Makroklassen dürfen nicht 0 sein; das bedeutet unklassifiziert.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>{path} has no selected signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} hat keine ausgewählte Signatur dieser Klassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>macroclass_field is needed for signatures of macroclasses: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field wird für Signaturen von Makroklassen gebraucht: das Feld mit der Makroklasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>training_layer needs either classes or class_map, to know the classes.</source>
            <extracomment>error</extracomment>
            <translation>training_layer braucht classes oder class_map, um die Klassen zu kennen.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>output must be a GeoPackage (.gpkg), which keeps the form with the layer; got {path}.</source>
            <extracomment>error</extracomment>
            <translation>output muss ein GeoPackage (.gpkg) sein, das das Formular mit dem Layer aufbewahrt; erhalten: {path}.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>{count} features without a value or a geometry are left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} Objekte ohne Wert oder Geometrie werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Either align_raster or pixel_size is needed, to know the pixels of the raster.</source>
            <extracomment>error</extracomment>
            <translation>Entweder align_raster oder pixel_size wird gebraucht, um die Pixel des Rasters zu kennen.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of the features is either field or constant, not both.</source>
            <extracomment>error</extracomment>
            <translation>Der Wert der Objekte ist entweder field oder constant, nicht beides.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>name_field and colour_field describe the values of field, which is not given.</source>
            <extracomment>error</extracomment>
            <translation>name_field und colour_field beschreiben die Werte von field, das nicht angegeben ist.</translation>
        </message>
        <message>
            <location filename="../provider/application_session.py" />
            <source>QGIS's authentication settings have no user and password under the id {id}; correct the mail login under Options &gt; Processing &gt; Providers &gt; Whiskbroom.</source>
            <extracomment>error</extracomment>
            <translation>Die Authentifizierungseinstellungen von QGIS haben unter der ID {id} keinen Benutzer mit Passwort; korrigieren Sie die Mail-Anmeldung unter Optionen &gt; Verarbeitung &gt; Datenanbieter &gt; Whiskbroom.</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Inputs</source>
            <extracomment>text</extracomment>
            <translation>Eingaben</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Outputs</source>
            <extracomment>text</extracomment>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>References</source>
            <extracomment>text</extracomment>
            <translation>Literatur</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The layer {layer} is not a raster; choose a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>Der Layer {layer} ist kein Raster; wählen Sie einen Rasterlayer.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} comes from the data provider {provider} and not from a file; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>Der Rasterlayer {layer} kommt vom Datenanbieter {provider} und nicht aus einer Datei; exportieren Sie ihn als GeoTIFF (Exportieren &gt; Speichern als…) und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} is opened with GDAL options ({options}), which are not passed on; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>Der Rasterlayer {layer} ist mit GDAL-Optionen geöffnet ({options}), die nicht weitergegeben werden; exportieren Sie ihn als GeoTIFF (Exportieren &gt; Speichern als…) und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: open the OSGeo4W Shell from the start menu, type {command}, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} braucht das Python-Paket {package}; installieren Sie es für das Python von QGIS: Öffnen Sie im Startmenü die OSGeo4W Shell, geben Sie {command} ein und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: type {command} in a terminal, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} braucht das Python-Paket {package}; installieren Sie es für das Python von QGIS: Geben Sie {command} in einem Terminal ein und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../provider/parameters.py" />
            <source>All files</source>
            <extracomment>text</extracomment>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Debug</source>
            <extracomment>log level</extracomment>
            <translation>Debug</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Information</source>
            <extracomment>log level</extracomment>
            <translation>Information</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Warnings</source>
            <extracomment>log level</extracomment>
            <translation>Warnungen</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Errors</source>
            <extracomment>log level</extracomment>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>It must be a whole number of at least {minimum}; got {value}.</source>
            <extracomment>text</extracomment>
            <translation>Es muss eine ganze Zahl von mindestens {minimum} sein; erhalten: {value}.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>The folder {folder} does not exist.</source>
            <extracomment>text</extracomment>
            <translation>Der Ordner {folder} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Number of processes (0: all processor cores but one)</source>
            <extracomment>setting</extracomment>
            <translation>Anzahl der Prozesse (0: alle Prozessorkerne bis auf einen)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Available RAM in MB</source>
            <extracomment>setting</extracomment>
            <translation>Verfügbarer RAM in MB</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Temporary folder (blank: the system's)</source>
            <extracomment>setting</extracomment>
            <translation>Temporärer Ordner (leer: der des Systems)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Log level</source>
            <extracomment>setting</extracomment>
            <translation>Protokollstufe</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Sound when a tool ends</source>
            <extracomment>setting</extracomment>
            <translation>Ton, wenn ein Werkzeug endet</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: server, as host:port (blank: no mail)</source>
            <extracomment>setting</extracomment>
            <translation>Mail: Server, als host:port (leer: keine Mail)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: login (id of an entry in QGIS's authentication settings)</source>
            <extracomment>setting</extracomment>
            <translation>Mail: Anmeldung (ID eines Eintrags in den Authentifizierungseinstellungen von QGIS)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: recipients, separated by commas</source>
            <extracomment>setting</extracomment>
            <translation>Mail: Empfänger, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: only after runs of at least so many seconds</source>
            <extracomment>setting</extracomment>
            <translation>Mail: erst nach Läufen von mindestens so vielen Sekunden</translation>
        </message>
        <message>
            <location filename="../provider/values.py" />
            <source>{name}: {layer} cannot be opened as a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>{name}: {layer} kann nicht als Rasterlayer geöffnet werden.</translation>
        </message>
    </context>
</TS>
