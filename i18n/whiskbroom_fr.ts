<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>Whiskbroom</name>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Bands</source>
            <extracomment>group</extracomment>
            <translation>Bandes</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Raster algebra</source>
            <extracomment>group</extracomment>
            <translation>Algèbre raster</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Transforms</source>
            <extracomment>group</extracomment>
            <translation>Transformations</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Filters</source>
            <extracomment>group</extracomment>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Spectra and training</source>
            <extracomment>group</extracomment>
            <translation>Spectres et entraînement</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Classification</source>
            <extracomment>group</extracomment>
            <translation>Classification</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Post-processing</source>
            <extracomment>group</extracomment>
            <translation>Post-traitement</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Conversion</source>
            <extracomment>group</extracomment>
            <translation>Conversion</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Accuracy and area</source>
            <extracomment>group</extracomment>
            <translation>Exactitude et surface</translation>
        </message>
        <message>
            <location filename="../core/spec/groups.py" />
            <source>Change</source>
            <extracomment>group</extracomment>
            <translation>Changement</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy</source>
            <extracomment>title</extracomment>
            <translation>Exactitude</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Estimates the accuracy of a map from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Estime l'exactitude d'une carte à partir d'un échantillon étiqueté, avec erreurs-types et intervalles.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The design is read from the layer that the sample points tool made: simple, stratified by the classes of the map or by other strata, systematic, or clusters. The table has overall accuracy, user's and producer's accuracy, F1 score and area share of every class, kappa, and quantity and allocation disagreement, each with standard error and interval. The intervals hold for few points and rare classes too. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled, or a point where it is NoData. Strata with fewer than two points are joined with the smallest other one. To compare a map with a reference that is no probability sample, use the cross classification tool.</source>
            <extracomment>help</extracomment>
            <translation>Le plan est lu dans la couche faite par l'outil des points d'échantillonnage : simple, stratifié par les classes de la carte ou par d'autres strates, systématique, ou en grappes. La table contient l'exactitude globale, l'exactitude de l'utilisateur et du producteur, le score F1 et la part de surface de chaque classe, le kappa, et les désaccords de quantité et d'allocation, chacun avec erreur-type et intervalle. Les intervalles valent aussi pour peu de points et des classes rares. Un échantillon dont des points restent à traiter est refusé, de même qu'une carte modifiée depuis son échantillonnage, ou un point où elle est NoData. Les strates de moins de deux points sont réunies à la plus petite des autres. Pour comparer une carte à une référence qui n'est pas un échantillon probabiliste, utilisez l'outil de classification croisée.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Labelled sample</source>
            <extracomment>label of input</extracomment>
            <translation>Échantillon étiqueté</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Layer that the sample points tool made, with label and status of every point.</source>
            <extracomment>help of input</extracomment>
            <translation>Couche faite par l'outil des points d'échantillonnage, avec l'étiquette et l'état de chaque point.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Label field</source>
            <extracomment>label of label_field</extracomment>
            <translation>Champ de l'étiquette</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Field with the true class.</source>
            <extracomment>help of label_field</extracomment>
            <translation>Champ de la classe vraie.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Map</source>
            <extracomment>label of map</extracomment>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The map that was sampled: it gives the names of the classes, and is checked not to have changed since.</source>
            <extracomment>help of map</extracomment>
            <translation>La carte qui a été échantillonnée : elle donne les noms des classes, et l'on vérifie qu'elle n'a pas changé depuis.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Band of the map</source>
            <extracomment>label of band</extracomment>
            <translation>Bande de la carte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>The band with the classes.</source>
            <extracomment>help of band</extracomment>
            <translation>La bande contenant les classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assess another map</source>
            <extracomment>label of other_map</extracomment>
            <translation>Évaluer une autre carte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Assesses the given map with a sample that was drawn from another one.</source>
            <extracomment>help of other_map</extracomment>
            <translation>Évalue la carte donnée avec un échantillon tiré d'une autre.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Use the map's areas</source>
            <extracomment>label of poststratify</extracomment>
            <translation>Utiliser les surfaces de la carte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Takes the classes of the given map as post-strata, which makes estimates of simple and systematic samples more precise.</source>
            <extracomment>help of poststratify</extracomment>
            <translation>Prend les classes de la carte donnée comme post-strates, ce qui rend plus précises les estimations des échantillons simples et systématiques.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Part of the map</source>
            <extracomment>label of part</extracomment>
            <translation>Partie de la carte</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Polygons: the figures are those of the part of the map inside them.</source>
            <extracomment>help of part</extracomment>
            <translation>Polygones : les indices sont ceux de la partie de la carte qu'ils contiennent.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Confidence level</source>
            <extracomment>label of level</extracomment>
            <translation>Niveau de confiance</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Of the intervals.</source>
            <extracomment>help of level</extracomment>
            <translation>Celui des intervalles.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>percent</source>
            <extracomment>unit of level</extracomment>
            <translation>pour cent</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy table</source>
            <extracomment>label of output</extracomment>
            <translation>Table d'exactitude</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table with a row for each figure.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec une ligne pour chaque indice.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Error matrix</source>
            <extracomment>label of output_matrix</extracomment>
            <translation>Matrice d'erreur</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Table of the error matrix in points and in shares of the area.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Table de la matrice d'erreur en points et en parts de la surface.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Exactitude en JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>File with all figures for programs.</source>
            <extracomment>help of output_json</extracomment>
            <translation>Fichier avec tous les indices, pour les programmes.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Accuracy page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page d'exactitude</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Page with the design, the figures and their intervals, the matrix, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec le plan, les indices et leurs intervalles, la matrice, et la manière dont tout a été estimé.</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Overall accuracy</source>
            <extracomment>label of the result overall_accuracy</extracomment>
            <translation>Exactitude globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>share 0-1</source>
            <extracomment>unit of the result overall_accuracy</extracomment>
            <translation>part 0-1</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Standard error of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_error</extracomment>
            <translation>Erreur-type de l'exactitude globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Lower limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_low</extracomment>
            <translation>Limite inférieure de l'exactitude globale</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>Upper limit of the overall accuracy</source>
            <extracomment>label of the result overall_accuracy_high</extracomment>
            <translation>Limite supérieure de l'exactitude globale</translation>
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
            <translation>Points étiquetés</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>points</source>
            <extracomment>unit of the result points</extracomment>
            <translation>points</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>accuracy assessment</source>
            <extracomment>search word</extracomment>
            <translation>évaluation de l'exactitude</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>error matrix</source>
            <extracomment>search word</extracomment>
            <translation>matrice d'erreur</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>confusion matrix</source>
            <extracomment>search word</extracomment>
            <translation>matrice de confusion</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>user accuracy</source>
            <extracomment>search word</extracomment>
            <translation>exactitude de l'utilisateur</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>producer accuracy</source>
            <extracomment>search word</extracomment>
            <translation>exactitude du producteur</translation>
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
            <translation>intervalle de confiance</translation>
        </message>
        <message>
            <location filename="../algorithms/accuracy.py" />
            <source>validation</source>
            <extracomment>search word</extracomment>
            <translation>validation</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area estimate</source>
            <extracomment>title</extracomment>
            <translation>Estimation des surfaces</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Estimates the area of each class from a labelled sample, with standard errors and intervals.</source>
            <extracomment>summary</extracomment>
            <translation>Estime la surface de chaque classe à partir d'un échantillon étiqueté, avec erreurs-types et intervalles.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Counting the pixels of a map gives biased areas, since its errors do not cancel. The sample says how much of each class the map calls something else; the area that the reference would give is estimated from it by the design that the layer carries, in hectares and square kilometres, beside the pixel count. In a coordinate system in degrees areas are geodesic. The intervals hold for few points and rare classes. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Compter les pixels d'une carte donne des surfaces biaisées, car ses erreurs ne se compensent pas. L'échantillon dit quelle part de chaque classe la carte nomme autrement ; la surface que donnerait la référence en est estimée d'après le plan que porte la couche, en hectares et en kilomètres carrés, à côté du nombre de pixels. Dans un système de coordonnées en degrés, les surfaces sont géodésiques. Les intervalles valent aussi pour peu de points et des classes rares. Les pixels NoData de la carte n'appartiennent à aucune classe. Un échantillon dont des points restent à traiter est refusé, de même qu'une carte modifiée depuis son échantillonnage.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area table</source>
            <extracomment>label of output</extracomment>
            <translation>Table des surfaces</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Table with a row for each class.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec une ligne pour chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Areas as JSON</source>
            <extracomment>label of output_json</extracomment>
            <translation>Surfaces en JSON</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page des surfaces</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Page with the areas, the accuracies, and how all was estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec les surfaces, les exactitudes, et la manière dont tout a été estimé.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Area of the map</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Surface de la carte</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>square metres, without a coordinate system squared units</source>
            <extracomment>unit of the result total_area</extracomment>
            <translation>mètres carrés, sans système de coordonnées unités au carré</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>Number of classes</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Nombre de classes</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>area estimation</source>
            <extracomment>search word</extracomment>
            <translation>estimation de surface</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>error-adjusted area</source>
            <extracomment>search word</extracomment>
            <translation>surface corrigée des erreurs</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>stratified estimator</source>
            <extracomment>search word</extracomment>
            <translation>estimateur stratifié</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>good practices</source>
            <extracomment>search word</extracomment>
            <translation>bonnes pratiques</translation>
        </message>
        <message>
            <location filename="../algorithms/area_estimate.py" />
            <source>deforestation</source>
            <extracomment>search word</extracomment>
            <translation>déforestation</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Area of applicability</source>
            <extracomment>title</extracomment>
            <translation>Zone d'applicabilité</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Maps how unlike the training pixels each pixel is, and where a model may be applied.</source>
            <extracomment>summary</extracomment>
            <translation>Cartographie à quel point chaque pixel diffère des pixels d'entraînement, et où un modèle peut être appliqué.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>A classifier gives any pixel a class, also where it has never seen the like. The dissimilarity index of a pixel is its distance to the nearest training pixel over the mean distance of all pairs of training pixels. For the distance each band is divided by its standard deviation over the training pixels and multiplied by its weight; a band of weight 0 has no part. A training pixel itself has the index 0, and 1 is as far as two training pixels are from each other on average.</source>
            <extracomment>help</extracomment>
            <translation>Un classificateur donne une classe à n'importe quel pixel, même là où il n'a jamais rien vu de semblable. L'indice de dissimilarité d'un pixel est sa distance au pixel d'entraînement le plus proche, divisée par la distance moyenne de toutes les paires de pixels d'entraînement. Pour la distance, chaque bande est divisée par son écart-type sur les pixels d'entraînement et multipliée par son poids ; une bande de poids 0 n'intervient pas. Un pixel d'entraînement a lui-même l'indice 0, et 1 correspond à l'éloignement moyen de deux pixels d'entraînement.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>The threshold comes from the training pixels: each gets the index by the nearest one that taught while it was judged, with the folds, blocks or buffer of the validation. It is their upper quartile and 1.5 times the distance between their quartiles, but no more than the largest. Up to the threshold (exactly at it too) a pixel is inside: there the accuracy of that validation can be expected; outside it can not.</source>
            <extracomment>help</extracomment>
            <translation>Le seuil vient des pixels d'entraînement : chacun reçoit l'indice d'après le plus proche de ceux qui enseignaient pendant qu'il était jugé, avec les plis, les blocs ou le tampon de la validation. C'est le quartile supérieur de ces indices plus 1.5 fois l'écart entre leurs quartiles, mais pas plus que le plus grand. Jusqu'au seuil (et exactement au seuil), un pixel est à l'intérieur : on peut y attendre l'exactitude de cette validation ; à l'extérieur, non.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Use the training areas, bands and groups that trained the model. With a model file its bands are found in the rasters as by the tool Classify, and the importances that a random forest keeps are the weights. The mean distance is that of 5000 training pixels drawn by the seed where there are more. Scale and offset of the files are applied. A pixel that is NoData in a band that counts is NoData in both outputs.</source>
            <extracomment>help</extracomment>
            <translation>Utilisez les zones d'entraînement, les bandes et les groupes qui ont entraîné le modèle. Avec un fichier de modèle, ses bandes sont trouvées dans les rasters comme par l'outil Classer, et les importances que garde une forêt aléatoire sont les poids. La distance moyenne est celle de 5000 pixels d'entraînement tirés par la graine s'il y en a davantage. L'échelle et le décalage des fichiers sont appliqués. Un pixel NoData dans une bande qui compte est NoData dans les deux sorties.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Rasters</source>
            <extracomment>label of input</extracomment>
            <translation>Rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken, or those of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille ; toutes les bandes sont prises, ou celles du modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training areas</source>
            <extracomment>label of training</extracomment>
            <translation>Zones d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Polygons or points with their class; any coordinate system.</source>
            <extracomment>help of training</extracomment>
            <translation>Polygones ou points avec leur classe ; tout système de coordonnées convient.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class field</source>
            <extracomment>label of class_field</extracomment>
            <translation>Champ de la classe</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field with the class: whole numbers other than 0, or names.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Champ de la classe : nombres entiers différents de 0, ou noms.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model</source>
            <extracomment>label of model</extracomment>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Model file that a training tool has written: its bands, and their importances as weights.</source>
            <extracomment>help of model</extracomment>
            <translation>Fichier de modèle écrit par un outil d'entraînement : ses bandes, et leurs importances comme poids.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Weights of the bands</source>
            <extracomment>label of weights</extracomment>
            <translation>Poids des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How much each band counts, in the order of the model's bands, or of all bands: such as 1, 0.5, 0. Left out, the importances of the model; without any, all the same.</source>
            <extracomment>help of weights</extracomment>
            <translation>Combien compte chaque bande, dans l'ordre des bandes du modèle, ou de toutes les bandes : comme 1, 0.5, 0. À défaut, les importances du modèle ; s'il n'y en a pas, toutes comptent autant.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Group field</source>
            <extracomment>label of group_field</extracomment>
            <translation>Champ de groupe</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Field that has the same value for training features that belong together, such as those of one site: they come into the same fold. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Champ de même valeur pour les entités d'entraînement qui vont ensemble, comme celles d'un même site : elles viennent dans le même pli. À défaut, chaque entité est à part.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds</source>
            <extracomment>label of folds</extracomment>
            <translation>Plis</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Into how many parts the training features are divided.</source>
            <extracomment>help of folds</extracomment>
            <translation>En combien de parties les entités d'entraînement sont partagées.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>folds</source>
            <extracomment>unit of folds</extracomment>
            <translation>plis</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Folds by</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Plis par</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How the model was validated: which training pixels teach nothing while one is judged.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Comment le modèle a été validé : quels pixels d'entraînement n'enseignent rien pendant que l'un d'eux est jugé.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Entités d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Square blocks</source>
            <extracomment>option blocks of folds_by</extracomment>
            <translation>Blocs carrés</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training features with a buffer</source>
            <extracomment>option buffered of folds_by</extracomment>
            <translation>Entités d'entraînement avec un tampon</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Block side or buffer</source>
            <extracomment>label of fold_distance</extracomment>
            <translation>Côté des blocs ou tampon</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach. Left out or 0, the distance of the validation in space that the model keeps.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Côté des blocs, ou distance à partir de laquelle les pixels d'entraînement enseignent. À défaut ou à 0, la distance de la validation spatiale que garde le modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>map units, metres in degrees</source>
            <extracomment>unit of fold_distance</extracomment>
            <translation>unités de la carte, mètres si en degrés</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels per class</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Pixels d'entraînement par classe</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>How many training pixels of a class are taken at most, drawn at random.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Combien de pixels d'entraînement d'une classe sont pris au plus, tirés au hasard.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>pixels</source>
            <extracomment>unit of max_samples</extracomment>
            <translation>pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>All touched pixels</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Tous les pixels touchés</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Takes every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Prend chaque pixel touché par un polygone, au lieu de ceux dont le centre est à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Seed</source>
            <extracomment>label of seed</extracomment>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Number that all random choices follow from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Nombre dont découlent tous les choix aléatoires.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Creation options</source>
            <extracomment>label of creation_options</extracomment>
            <translation>Options de création</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>GDAL creation options of the output rasters, such as COMPRESS=ZSTD|TILED=YES; the default is a tiled GeoTIFF, class maps compressed with LZW.</source>
            <extracomment>help of creation_options</extracomment>
            <translation>Options de création GDAL des rasters en sortie, par exemple COMPRESS=ZSTD|TILED=YES ; par défaut un GeoTIFF tuilé, les cartes de classes étant compressées en LZW.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Dissimilarity index</source>
            <extracomment>label of output</extracomment>
            <translation>Indice de dissimilarité</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Raster of the index, 0 and above.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster de l'indice, à partir de 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Class raster: 1 inside, 0 outside.</source>
            <extracomment>help of output_area</extracomment>
            <translation>Raster de classes : 1 à l'intérieur, 0 à l'extérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Table of mean, standard deviation and weight of each band that counts.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table de la moyenne, de l'écart-type et du poids de chaque bande qui compte.</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Threshold of the dissimilarity index</source>
            <extracomment>label of the result threshold</extracomment>
            <translation>Seuil de l'indice de dissimilarité</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Share of the pixels inside</source>
            <extracomment>label of the result inside_share</extracomment>
            <translation>Part des pixels à l'intérieur</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean dissimilarity index of the training pixels</source>
            <extracomment>label of the result mean_training_index</extracomment>
            <translation>Indice de dissimilarité moyen des pixels d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Mean distance of the training pixels</source>
            <extracomment>label of the result mean_distance</extracomment>
            <translation>Distance moyenne des pixels d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>weighted standard deviations</source>
            <extracomment>unit of the result mean_distance</extracomment>
            <translation>écarts-types pondérés</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Training pixels used</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Pixels d'entraînement utilisés</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>Uncertainty</source>
            <extracomment>title of a page</extracomment>
            <translation>Incertitude</translation>
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
            <translation>indice de dissimilarité</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>extrapolation</source>
            <extracomment>search word</extracomment>
            <translation>extrapolation</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>transferability</source>
            <extracomment>search word</extracomment>
            <translation>transférabilité</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>uncertainty</source>
            <extracomment>search word</extracomment>
            <translation>incertitude</translation>
        </message>
        <message>
            <location filename="../algorithms/area_of_applicability.py" />
            <source>supervised classification</source>
            <extracomment>search word</extracomment>
            <translation>classification supervisée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Band calculator</source>
            <extracomment>title</extracomment>
            <translation>Calculatrice de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes rasters by an expression over bands.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule des rasters par une expression sur des bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Each line of the expression is a result, or sets a variable for the lines below: (nir - red) / (nir + red) is the NDVI, where("scene@4" &gt; 900, 1, 0) a mask by a band of a layer, ndvi = (b4 - b3) / (b4 + b3) a variable. A page of its own tells the whole language: names, roles such as nir, indices such as #EVI#, band sets and loops over them, operators, functions, statistics of several bands, neighbours.</source>
            <extracomment>help</extracomment>
            <translation>Chaque ligne de l'expression est un résultat, ou définit une variable pour les lignes suivantes : (nir - red) / (nir + red) est le NDVI, where("scene@4" &gt; 900, 1, 0) un masque d'après une bande d'une couche, ndvi = (b4 - b3) / (b4 + b3) une variable. Une page à part décrit tout le langage : noms, rôles comme nir, indices comme #EVI#, jeux de bandes et boucles sur ceux-ci, opérateurs, fonctions, statistiques de plusieurs bandes, voisins.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Whole numbers are exact up to 64 bits, where a result leaves these the run ends with an error; all else is computed as 64 bits floating point. Scale and offset of the files are applied. A result is NoData where a value that it needs is, and where it is no finite number; where looks at the chosen value alone, and fill and is_nodata see NoData. Only the bands that the expression uses are read. A class map of which values are chosen or changed keeps its names and colours.</source>
            <extracomment>help</extracomment>
            <translation>Les nombres entiers sont exacts jusqu'à 64 bits ; là où un résultat les dépasse, l'exécution se termine par une erreur ; tout le reste est calculé en virgule flottante sur 64 bits. L'échelle et le décalage des fichiers sont appliqués. Un résultat est NoData là où une valeur dont il a besoin l'est, et là où il n'est pas un nombre fini ; where ne regarde que la valeur choisie, et fill et is_nodata voient NoData. Seules les bandes utilisées par l'expression sont lues. Une carte de classes dont des valeurs sont choisies ou changées garde ses noms et ses couleurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Rasters on other grids are brought to the grid that is chosen; by default all must be on one.</source>
            <extracomment>help</extracomment>
            <translation>Les rasters sur d'autres grilles sont amenés à la grille choisie ; par défaut, tous doivent être sur une seule.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The rasters; all their bands can be used. A band set counts as one.</source>
            <extracomment>help of input</extracomment>
            <translation>Les rasters ; toutes leurs bandes peuvent servir. Un jeu de bandes compte comme un seul.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Expression</source>
            <extracomment>label of expression</extracomment>
            <translation>Expression</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One or more lines, such as (nir - red) / (nir + red).</source>
            <extracomment>help of expression</extracomment>
            <translation>Une ou plusieurs lignes, comme (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of the output</source>
            <extracomment>label of grid</extracomment>
            <translation>Grille de la sortie</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The raster whose pixels the output has; rasters on other grids are brought to it. By default all must be on one grid.</source>
            <extracomment>help of grid</extracomment>
            <translation>Le raster dont la sortie a les pixels ; les rasters sur d'autres grilles y sont amenés. Par défaut, tous doivent être sur une seule grille.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All are on one grid</source>
            <extracomment>option same of grid</extracomment>
            <translation>Tous sont sur une seule grille</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the first raster</source>
            <extracomment>option first of grid</extracomment>
            <translation>Celle du premier raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the smallest pixels</source>
            <extracomment>option finest of grid</extracomment>
            <translation>Celle des plus petits pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the largest pixels</source>
            <extracomment>option coarsest of grid</extracomment>
            <translation>Celle des plus grands pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Resampling</source>
            <extracomment>label of resampling</extracomment>
            <translation>Rééchantillonnage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>How values are taken from pixels of another size or place, by GDAL's methods. Nearest neighbour, mode, minimum, maximum, median and quartiles give values that occur in the input, exactly, and suit classes; the others compute new values as floating point.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Manière de tirer les valeurs de pixels d'une autre taille ou d'un autre endroit, par les méthodes de GDAL. Plus proche voisin, mode, minimum, maximum, médiane et quartiles donnent des valeurs présentes dans l'entrée, exactement, et conviennent aux classes ; les autres calculent de nouvelles valeurs en virgule flottante.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Nearest neighbour</source>
            <extracomment>option nearest of resampling</extracomment>
            <translation>Plus proche voisin</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Bilinear</source>
            <extracomment>option bilinear of resampling</extracomment>
            <translation>Bilinéaire</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic</source>
            <extracomment>option cubic of resampling</extracomment>
            <translation>Cubique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Cubic spline</source>
            <extracomment>option cubicspline of resampling</extracomment>
            <translation>Spline cubique</translation>
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
            <translation>Moyenne des pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Root mean square</source>
            <extracomment>option rms of resampling</extracomment>
            <translation>Moyenne quadratique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Mode</source>
            <extracomment>option mode of resampling</extracomment>
            <translation>Mode</translation>
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
            <translation>Médiane</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>First quartile</source>
            <extracomment>option q1 of resampling</extracomment>
            <translation>Premier quartile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Third quartile</source>
            <extracomment>option q3 of resampling</extracomment>
            <translation>Troisième quartile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Sum</source>
            <extracomment>option sum of resampling</extracomment>
            <translation>Somme</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData in statistics</source>
            <extracomment>label of nodata_in_statistics</extracomment>
            <translation>NoData dans les statistiques</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where a statistic of several values of a pixel, as in mean(b*), is NoData; where only all are, those that are NoData are left out.</source>
            <extracomment>help of nodata_in_statistics</extracomment>
            <translation>Où une statistique de plusieurs valeurs d'un pixel, comme dans mean(b*), est NoData ; si c'est seulement là où toutes le sont, celles qui sont NoData sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where any value is NoData</source>
            <extracomment>option any of nodata_in_statistics</extracomment>
            <translation>Là où une valeur est NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Where all values are NoData</source>
            <extracomment>option all of nodata_in_statistics</extracomment>
            <translation>Là où toutes les valeurs sont NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Names of the rasters</source>
            <extracomment>label of names</extracomment>
            <translation>Noms des rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What the expression calls them, in their order; by default the names of the layers, and elsewhere of the files.</source>
            <extracomment>help of names</extracomment>
            <translation>Comment l'expression les appelle, dans leur ordre ; par défaut, les noms des couches, et ailleurs ceux des fichiers.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Current band set</source>
            <extracomment>label of bandset_number</extracomment>
            <translation>Jeu de bandes courant</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The place of the raster or band set that "bandset#b1" and roles mean; by default the first, or all together where each has one band.</source>
            <extracomment>help of bandset_number</extracomment>
            <translation>Le rang du raster ou du jeu de bandes que désignent "bandset#b1" et les rôles ; par défaut le premier, ou tous ensemble si chacun a une bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData numbers count</source>
            <extracomment>label of nodata_as_value</extracomment>
            <translation>Les nombres NoData comptent</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Takes the numbers under NoData as values.</source>
            <extracomment>help of nodata_as_value</extracomment>
            <translation>Prend comme valeurs les nombres sous NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Further NoData value</source>
            <extracomment>label of extra_nodata</extracomment>
            <translation>Autre valeur NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>A stored number that means NoData in all rasters besides their own.</source>
            <extracomment>help of extra_nodata</extracomment>
            <translation>Un nombre stocké qui signifie NoData dans tous les rasters, en plus du leur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Grid of another raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Grille d'un autre raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Gives the grid of the output, in place of one of the rasters.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Donne la grille de la sortie, à la place de l'un des rasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Size of the pixels</source>
            <extracomment>label of resolution</extracomment>
            <translation>Taille des pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Width and height of the pixels of the output, or one number for both; by default those of the chosen grid.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Largeur et hauteur des pixels de la sortie, ou un nombre pour les deux ; par défaut celles de la grille choisie.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>units of the coordinate system</source>
            <extracomment>unit of resolution</extracomment>
            <translation>unités du système de coordonnées</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Ground covered</source>
            <extracomment>label of coverage</extracomment>
            <translation>Terrain couvert</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The ground that the output covers where rasters are brought to one grid: that of the raster that gives the grid, all that any raster covers, or what all of them cover.</source>
            <extracomment>help of coverage</extracomment>
            <translation>Le terrain que couvre la sortie quand des rasters sont amenés à une seule grille : celui du raster qui donne la grille, tout ce que couvre un raster quelconque, ou ce qu'ils couvrent tous.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>That of the raster that gives the grid</source>
            <extracomment>option grid of coverage</extracomment>
            <translation>Celui du raster qui donne la grille</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>All that any raster covers</source>
            <extracomment>option union of coverage</extracomment>
            <translation>Tout ce que couvre un raster quelconque</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>What all rasters cover</source>
            <extracomment>option intersection of coverage</extracomment>
            <translation>Ce que couvrent tous les rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Extent</source>
            <extracomment>label of extent</extracomment>
            <translation>Emprise</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The output is cut to this extent, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>La sortie est découpée à cette emprise, étendue à des pixels entiers.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>One pixel</source>
            <extracomment>label of point</extracomment>
            <translation>Un pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Computes only the pixel that this point lies in.</source>
            <extracomment>help of point</extracomment>
            <translation>Calcule seulement le pixel où se trouve ce point.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Output type</source>
            <extracomment>label of output_type</extracomment>
            <translation>Type de la sortie</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Type of the numbers of the output; automatic is the smallest that holds them.</source>
            <extracomment>help of output_type</extracomment>
            <translation>Type des nombres de la sortie ; automatique est le plus petit qui les contient.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Automatic</source>
            <extracomment>option automatic of output_type</extracomment>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Byte (8 bits unsigned)</source>
            <extracomment>option uint8 of output_type</extracomment>
            <translation>Octet (8 bits non signé)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits signed</source>
            <extracomment>option int16 of output_type</extracomment>
            <translation>16 bits signé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>16 bits unsigned</source>
            <extracomment>option uint16 of output_type</extracomment>
            <translation>16 bits non signé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits signed</source>
            <extracomment>option int32 of output_type</extracomment>
            <translation>32 bits signé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits unsigned</source>
            <extracomment>option uint32 of output_type</extracomment>
            <translation>32 bits non signé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits signed</source>
            <extracomment>option int64 of output_type</extracomment>
            <translation>64 bits signé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits unsigned</source>
            <extracomment>option uint64 of output_type</extracomment>
            <translation>64 bits non signé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>32 bits floating point</source>
            <extracomment>option float32 of output_type</extracomment>
            <translation>32 bits en virgule flottante</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>64 bits floating point</source>
            <extracomment>option float64 of output_type</extracomment>
            <translation>64 bits en virgule flottante</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>NoData value</source>
            <extracomment>label of nodata_value</extracomment>
            <translation>Valeur NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The number that means NoData in the output; by default that of the input where no result can be it, otherwise another.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Le nombre qui signifie NoData dans la sortie ; par défaut celui de l'entrée si aucun résultat ne peut l'être, sinon un autre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Scale</source>
            <extracomment>label of output_scale</extracomment>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Stored number = (value - offset) / scale, rounded.</source>
            <extracomment>help of output_scale</extracomment>
            <translation>Nombre stocké = (valeur - décalage) / échelle, arrondi.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Offset</source>
            <extracomment>label of output_offset</extracomment>
            <translation>Décalage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Result</source>
            <extracomment>label of output</extracomment>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Raster with a band for each result.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec une bande pour chaque résultat.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder of results</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Dossier des résultats</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Folder that receives each result as a raster of its own type, under its name.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Dossier qui reçoit chaque résultat comme raster de son propre type, sous son nom.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Lowest value of the first result</source>
            <extracomment>label of the result minimum</extracomment>
            <translation>Valeur la plus basse du premier résultat</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Highest value of the first result</source>
            <extracomment>label of the result maximum</extracomment>
            <translation>Valeur la plus haute du premier résultat</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>Pixels of the first result with a value</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Pixels du premier résultat ayant une valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>The language of expressions</source>
            <extracomment>title of a page</extracomment>
            <translation>Le langage des expressions</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster calculator</source>
            <extracomment>search word</extracomment>
            <translation>calculatrice raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>map algebra</source>
            <extracomment>search word</extracomment>
            <translation>algèbre cartographique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>band math</source>
            <extracomment>search word</extracomment>
            <translation>calcul de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>expression</source>
            <extracomment>search word</extracomment>
            <translation>expression</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>raster algebra</source>
            <extracomment>search word</extracomment>
            <translation>algèbre raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>index</source>
            <extracomment>search word</extracomment>
            <translation>indice</translation>
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
            <translation>Classification des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Classifies rasters by training polygons or points, a catalogue of signatures, or a saved model.</source>
            <extracomment>summary</extracomment>
            <translation>Classe des rasters d'après des polygones ou points d'entraînement, un catalogue de signatures ou un modèle enregistré.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The pixels whose centre lies in the training features give each class a signature: mean and covariance of the bands. Every pixel then takes the class of minimum Euclidean distance to the mean, of maximum likelihood under a normal distribution, or of minimum spectral angle. A pixel inside features of several classes trains none; a feature that holds no pixel centre is left out with a warning. A pixel that is NoData in any band stays NoData. Class 0 is given to pixels that fail the threshold. Scale and offset of the file are applied first, so distances and thresholds are in physical units. On a tie the class with the lowest number wins.</source>
            <extracomment>help</extracomment>
            <translation>Les pixels dont le centre se trouve dans les entités d'entraînement donnent à chaque classe une signature : moyenne et covariance des bandes. Chaque pixel prend ensuite la classe de distance euclidienne minimale à la moyenne, de maximum de vraisemblance sous une loi normale, ou d'angle spectral minimal. Un pixel situé dans des entités de plusieurs classes n'en entraîne aucune ; une entité qui ne contient aucun centre de pixel est écartée avec un avertissement. Un pixel qui est NoData dans une bande quelconque reste NoData. La classe 0 est donnée aux pixels qui ne satisfont pas le seuil. L'échelle et le décalage du fichier sont d'abord appliqués, si bien que distances et seuils sont en unités physiques. En cas d'égalité, la classe de plus petit numéro l'emporte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A catalogue of signatures may stand in place of the training areas; of its signatures those that are selected count. A class may have several, and the best single one wins for it. Their bands are found in the rasters by name, else by wavelength, else by role, else by order with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Un catalogue de signatures peut remplacer les zones d'entraînement ; parmi ses signatures, celles qui sont sélectionnées comptent. Une classe peut en avoir plusieurs, et la meilleure d'entre elles, à elle seule, l'emporte pour la classe. Leurs bandes sont trouvées dans les rasters par nom, sinon par longueur d'onde, sinon par rôle, sinon dans leur ordre avec un avertissement.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The other methods learn from up to a number of pixels of each class, as the training tool of the method does, and give the map that classify makes of its model. Their training tools have further settings. Random forest, support vector machine, neural network and gradient boosting are trained by scikit-learn; a saved model is applied without it.</source>
            <extracomment>help</extracomment>
            <translation>Les autres méthodes apprennent d'un nombre limité de pixels de chaque classe, comme l'outil d'entraînement de la méthode, et donnent la carte que l'outil Classer fait de son modèle. Leurs outils d'entraînement ont d'autres réglages. La forêt aléatoire, la machine à vecteurs de support, le réseau de neurones et le gradient boosting sont entraînés par scikit-learn ; un modèle enregistré est appliqué sans lui.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>With folds, the training is validated, by training features, by single pixels and, if asked for, in space; the report tells them all. These are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>Avec des plis, l'entraînement est validé par entités d'entraînement, par pixels isolés et, si demandé, spatialement ; le rapport les indique toutes. Ces indices ne portent que sur les entités d'entraînement ; l'exactitude d'une carte s'évalue avec un échantillon indépendant.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order, or those of the catalogue or model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille ; toutes les bandes sont prises dans l'ordre, ou celles du catalogue ou du modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the class: whole numbers other than 0, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Champ contenant la classe : nombres entiers autres que 0, ou noms, numérotés à partir de 1 dans l'ordre alphabétique.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Champ du nom de la classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the class.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Champ contenant le nom de la classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Champ de la couleur de la classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the colour of the class on the map, as #rrggbb; a macroclass takes that of its first class.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Champ contenant la couleur de la classe sur la carte, sous la forme #rrggbb ; une macroclasse prend celle de sa première classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass field</source>
            <extracomment>label of macroclass_field</extracomment>
            <translation>Champ de la macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the number of the macroclass that the class belongs to.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Champ contenant le numéro de la macroclasse à laquelle la classe appartient.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Macroclass name field</source>
            <extracomment>label of macroclass_name_field</extracomment>
            <translation>Champ du nom de la macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with the name of the macroclass.</source>
            <extracomment>help of macroclass_name_field</extracomment>
            <translation>Champ contenant le nom de la macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Label by macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Étiqueter par macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the macroclass of the winning class instead of the class. Methods that know no signatures learn the macroclasses themselves.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Écrit la macroclasse de la classe gagnante au lieu de la classe. Les méthodes qui ne connaissent pas de signatures apprennent les macroclasses elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Catalogue de signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas, for the first three methods: signatures of the classes, from the signatures tool or any spectral library that the import reads.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>À la place des zones d'entraînement, pour les trois premières méthodes : signatures des classes, de l'outil des signatures ou de toute bibliothèque spectrale que lit l'importation.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Saved model</source>
            <extracomment>label of model</extracomment>
            <translation>Modèle enregistré</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>In place of training areas: a model file that this tool or a training tool has written. It has its own method and settings.</source>
            <extracomment>help of model</extracomment>
            <translation>À la place des zones d'entraînement : un fichier de modèle écrit par cet outil ou par un outil d'entraînement. Il a sa propre méthode et ses propres réglages.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Method</source>
            <extracomment>label of method</extracomment>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How the class of a pixel is found.</source>
            <extracomment>help of method</extracomment>
            <translation>Comment la classe d'un pixel est trouvée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance</source>
            <extracomment>option minimum_distance of method</extracomment>
            <translation>Distance minimale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Maximum likelihood</source>
            <extracomment>option maximum_likelihood of method</extracomment>
            <translation>Maximum de vraisemblance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Spectral angle mapping</source>
            <extracomment>option spectral_angle of method</extracomment>
            <translation>Cartographie par angle spectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest</source>
            <extracomment>option random_forest of method</extracomment>
            <translation>Forêt aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine</source>
            <extracomment>option support_vector_machine of method</extracomment>
            <translation>Machine à vecteurs de support</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network</source>
            <extracomment>option multilayer_perceptron of method</extracomment>
            <translation>Réseau de neurones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours</source>
            <extracomment>option nearest_neighbours of method</extracomment>
            <translation>Plus proches voisins</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Gradient boosting</source>
            <extracomment>option gradient_boosting of method</extracomment>
            <translation>Gradient boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold</source>
            <extracomment>label of threshold</extracomment>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Minimum distance: the largest distance that is still classified. Spectral angle: the largest angle in degrees. Maximum likelihood: the share in percent of each class's own pixels to leave out at its margin. All others: the lowest probability, 0 to 1, that is still classified. A pixel exactly at the threshold is classified.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Distance minimale : la plus grande distance encore classée. Angle spectral : le plus grand angle en degrés. Maximum de vraisemblance : la part, en pour cent, des pixels propres à chaque classe à écarter à sa marge. Toutes les autres : la plus basse probabilité, de 0 à 1, encore classée. Un pixel exactement au seuil est classé.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Threshold field</source>
            <extracomment>label of threshold_field</extracomment>
            <translation>Champ du seuil</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Field with a threshold for each class, in place of one for all; empty is none. For the first three methods.</source>
            <extracomment>help of threshold_field</extracomment>
            <translation>Champ contenant un seuil pour chaque classe, au lieu d'un seul pour toutes ; vide signifie aucun. Pour les trois premières méthodes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Thresholds of the catalogue</source>
            <extracomment>label of catalogue_thresholds</extracomment>
            <translation>Seuils du catalogue</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes for each class the threshold that its signature in the catalogue has for the method, in place of one for all.</source>
            <extracomment>help of catalogue_thresholds</extracomment>
            <translation>Prend pour chaque classe le seuil que sa signature a dans le catalogue pour la méthode, au lieu d'un seul pour toutes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Prior probabilities</source>
            <extracomment>label of priors</extracomment>
            <translation>Probabilités a priori</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>For maximum likelihood: class=weight for every class, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Pour le maximum de vraisemblance : classe=poids pour chaque classe, par exemple 1=0.2, 2=0.5, 3=0.3 ; elles sont ramenées à la somme 1. Sans indication, toutes les classes sont également probables.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Forêt aléatoire : nombre d'arbres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many trees; with one against the rest, of each class.</source>
            <extracomment>help of trees</extracomment>
            <translation>Combien d'arbres ; avec une contre le reste, de chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>trees</source>
            <extracomment>unit of trees</extracomment>
            <translation>arbres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Forêt aléatoire : bandes par division</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many bands are drawn for a split; left out, the square root of their number.</source>
            <extracomment>help of bands_per_split</extracomment>
            <translation>Combien de bandes sont tirées pour une division ; à défaut, la racine carrée de leur nombre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>bands</source>
            <extracomment>unit of bands_per_split</extracomment>
            <translation>bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Forêt aléatoire : plus petit nœud à diviser</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>A node with fewer training pixels is a leaf.</source>
            <extracomment>help of min_samples_split</extracomment>
            <translation>Un nœud de moins de pixels d'entraînement est une feuille.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Random forest: one against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Forêt aléatoire : une contre le reste</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Grows a forest for each class against all others.</source>
            <extracomment>help of one_vs_rest</extracomment>
            <translation>Construit une forêt pour chaque classe contre toutes les autres.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Machine à vecteurs de support : coût</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The C: what a training pixel on the wrong side of the border costs. A large one fits the training pixels closely.</source>
            <extracomment>help of cost</extracomment>
            <translation>Le C : ce que coûte un pixel d'entraînement du mauvais côté de la frontière. Un grand C s'ajuste de près aux pixels d'entraînement.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Machine à vecteurs de support : noyau</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>The shape of the borders.</source>
            <extracomment>help of kernel</extracomment>
            <translation>La forme des frontières.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Radial basis function</source>
            <extracomment>option rbf of kernel</extracomment>
            <translation>Fonction de base radiale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear</source>
            <extracomment>option linear of kernel</extracomment>
            <translation>Linéaire</translation>
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
            <translation>Sigmoïde</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Support vector machine: gamma</source>
            <extracomment>label of gamma</extracomment>
            <translation>Machine à vecteurs de support : gamma</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How fast the influence of a training pixel fades; left out, 1 / (number of bands x variance of all values).</source>
            <extracomment>help of gamma</extracomment>
            <translation>À quelle vitesse l'influence d'un pixel d'entraînement s'estompe ; à défaut, 1 / (nombre de bandes x variance de toutes les valeurs).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Réseau de neurones : couches cachées</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number of units of each hidden layer, such as 100 or 50, 20.</source>
            <extracomment>help of hidden_layers</extracomment>
            <translation>Nombre d'unités de chaque couche cachée, comme 100 ou 50, 20.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>units</source>
            <extracomment>unit of hidden_layers</extracomment>
            <translation>unités</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Réseau de neurones : activation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a unit makes of its sum.</source>
            <extracomment>help of activation</extracomment>
            <translation>Ce qu'une unité fait de sa somme.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Rectified linear</source>
            <extracomment>option relu of activation</extracomment>
            <translation>Linéaire rectifiée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Hyperbolic tangent</source>
            <extracomment>option tanh of activation</extracomment>
            <translation>Tangente hyperbolique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Logistic</source>
            <extracomment>option logistic of activation</extracomment>
            <translation>Logistique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None</source>
            <extracomment>option identity of activation</extracomment>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network: batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Réseau de neurones : lot</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels of one step; left out, 200.</source>
            <extracomment>help of batch</extracomment>
            <translation>Pixels d'entraînement d'un pas ; à défaut, 200.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Réseau de neurones, boosting : pénalité</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Of the squared weights of the network, or values of the leaves: a large one gives smooth borders. Left out, 0.0001 or 0.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Sur les carrés des poids du réseau, ou des valeurs des feuilles : une grande pénalité donne des frontières lisses. À défaut, 0.0001 ou 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Réseau de neurones, boosting : taux d'apprentissage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How far the first steps of the network go, or what each tree counts. Left out, 0.001 or 0.1.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>La longueur des premiers pas du réseau, ou ce que compte chaque arbre. À défaut, 0.001 ou 0.1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Neural network, boosting: rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Réseau de neurones, boosting : tours</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many rounds of the network at most, or of growing trees. Left out, 200 or 100.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Combien de tours du réseau au plus, ou de croissance d'arbres. À défaut, 200 ou 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>rounds</source>
            <extracomment>unit of rounds</extracomment>
            <translation>tours</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Nearest neighbours: neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Plus proches voisins : voisins</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels decide.</source>
            <extracomment>help of neighbours</extracomment>
            <translation>Combien de pixels d'entraînement décident.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Normalisation</source>
            <extracomment>label of normalization</extracomment>
            <translation>Normalisation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range. The method needs z score where it is a support vector machine, a neural network or nearest neighbours. Trees need none and take none.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Ramène les bandes à une échelle commune d'après les pixels d'entraînement : le score z soustrait leur moyenne et divise par leur écart-type, la mise à l'échelle linéaire soustrait leur minimum et divise par leur étendue. La méthode a besoin du score z si elle est une machine à vecteurs de support, un réseau de neurones ou les plus proches voisins. Les arbres n'en ont pas besoin et n'en prennent aucune.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>As the method needs</source>
            <extracomment>option automatic of normalization</extracomment>
            <translation>Selon les besoins de la méthode</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Z score</source>
            <extracomment>option z_score of normalization</extracomment>
            <translation>Score z</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Linear scaling</source>
            <extracomment>option linear_scaling of normalization</extracomment>
            <translation>Mise à l'échelle linéaire</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class weight</source>
            <extracomment>label of class_weight</extracomment>
            <translation>Poids des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of a class counts: all the same, or the less the more pixels its class has, so that all classes count the same together.</source>
            <extracomment>help of class_weight</extracomment>
            <translation>Ce que compte un pixel d'entraînement d'une classe : tous autant, ou d'autant moins que sa classe a plus de pixels, de sorte que toutes les classes comptent autant ensemble.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All pixels the same</source>
            <extracomment>option equal of class_weight</extracomment>
            <translation>Tous les pixels autant</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>All classes the same</source>
            <extracomment>option balanced of class_weight</extracomment>
            <translation>Toutes les classes autant</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Weights by class</source>
            <extracomment>label of class_weights</extracomment>
            <translation>Poids par classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>What a training pixel of each class counts, in place of the choice above: class=weight for every class, such as 1=1, 2=2.5.</source>
            <extracomment>help of class_weights</extracomment>
            <translation>Ce que compte un pixel d'entraînement de chaque classe, à la place du choix ci-dessus : class=weight pour chaque classe, comme 1=1, 2=2.5.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Find the best settings</source>
            <extracomment>label of find_best</extracomment>
            <translation>Chercher les meilleurs réglages</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Tries other values of the most important settings, and keeps those with the highest mean accuracy of the classes, cross-validated by training features. This takes many times as long.</source>
            <extracomment>help of find_best</extracomment>
            <translation>Essaie d'autres valeurs des réglages les plus importants, et garde celles de la plus haute exactitude moyenne des classes, en validation croisée par entités d'entraînement. Cela prend de nombreuses fois plus de temps.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>How many training pixels of a class are taken at most, drawn at random. Left out, all for the first three methods, 2000 for support vector machine and nearest neighbours, and 10000 for the others.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Combien de pixels d'entraînement d'une classe sont pris au plus, tirés au hasard. À défaut, tous pour les trois premières méthodes, 2000 pour la machine à vecteurs de support et les plus proches voisins, et 10000 pour les autres.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Same number of every class</source>
            <extracomment>label of balanced</extracomment>
            <translation>Même nombre de chaque classe</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Takes of each class as many training pixels as the smallest class has.</source>
            <extracomment>help of balanced</extracomment>
            <translation>Prend de chaque classe autant de pixels d'entraînement qu'en a la plus petite.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Trains with every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Entraîne avec chaque pixel touché par un polygone, au lieu de ceux dont le centre est à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folds of the validation</source>
            <extracomment>label of folds</extracomment>
            <translation>Plis de la validation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Into how many parts the training features are divided, each to be judged by what the others teach; 0 is no validation.</source>
            <extracomment>help of folds</extracomment>
            <translation>En combien de parties les entités d'entraînement sont partagées, chacune à juger par ce qu'enseignent les autres ; 0 est sans validation.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Validation in space</source>
            <extracomment>label of folds_by</extracomment>
            <translation>Validation spatiale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Adds a validation that keeps the neighbours of a judged training feature from teaching: all features of a square block are judged together, or the training pixels near those judged are left out meanwhile. It takes half as long as the others together.</source>
            <extracomment>help of folds_by</extracomment>
            <translation>Ajoute une validation qui empêche les voisins d'une entité d'entraînement jugée d'enseigner : toutes les entités d'un bloc carré sont jugées ensemble, ou les pixels d'entraînement proches de ceux qui sont jugés sont laissés de côté pendant ce temps. Elle prend la moitié du temps des autres réunies.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>None, by training features alone</source>
            <extracomment>option features of folds_by</extracomment>
            <translation>Aucune, par entités d'entraînement seulement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Side of the blocks, or the distance from which on training pixels teach (exactly the distance teaches). Left out or 0, it is taken from the range of the variogram of the errors by training features: twice the range for blocks, the range for a buffer.</source>
            <extracomment>help of fold_distance</extracomment>
            <translation>Côté des blocs, ou distance à partir de laquelle les pixels d'entraînement enseignent (à exactement cette distance, ils enseignent). À défaut ou à 0, elle est tirée de la portée du variogramme des erreurs par entités d'entraînement : deux fois la portée pour les blocs, la portée pour un tampon.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Number that all random choices follow from; the same seed gives the same model.</source>
            <extracomment>help of seed</extracomment>
            <translation>Nombre dont découlent tous les choix aléatoires ; la même graine donne le même modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Train only</source>
            <extracomment>label of only_fit</extracomment>
            <translation>Entraîner seulement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Writes the model and no map.</source>
            <extracomment>help of only_fit</extracomment>
            <translation>Écrit le modèle et pas de carte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Class raster with names and colours.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster des classes avec noms et couleurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Confidence</source>
            <extracomment>label of output_confidence</extracomment>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Raster of the distance, the posterior probability, or the angle in degrees, of the winning class; by the other methods of its probability.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Raster de la distance, de la probabilité a posteriori ou de l'angle en degrés de la classe gagnante ; pour les autres méthodes, de sa probabilité.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Signature rasters</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Rasters des signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Folder that receives a raster of distance, discriminant or angle for each class. For the first three methods.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Dossier qui reçoit un raster de distance, de discriminant ou d'angle pour chaque classe. Pour les trois premières méthodes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>File that keeps the model for the classify tool; it holds no code.</source>
            <extracomment>help of output_model</extracomment>
            <translation>Fichier qui garde le modèle pour l'outil de classement ; il ne contient pas de code.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Table of the error matrices of the validation.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table des matrices d'erreur de la validation.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Report</source>
            <extracomment>label of output_html</extracomment>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Page with classes, settings, validation and importance of the bands.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec les classes, les réglages, la validation et l'importance des bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Training pixels</source>
            <extracomment>label of the result training_pixels</extracomment>
            <translation>Pixels d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by training features</source>
            <extracomment>label of the result accuracy</extracomment>
            <translation>Exactitude globale par entités d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy by single pixels</source>
            <extracomment>label of the result accuracy_at_random</extracomment>
            <translation>Exactitude globale par pixels isolés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Optimism of the accuracy by single pixels</source>
            <extracomment>label of the result optimism</extracomment>
            <translation>Optimisme de l'exactitude par pixels isolés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Overall accuracy in space</source>
            <extracomment>label of the result accuracy_in_space</extracomment>
            <translation>Exactitude globale en validation spatiale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Distance of the validation in space</source>
            <extracomment>label of the result distance_in_space</extracomment>
            <translation>Distance de la validation spatiale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Range of the errors</source>
            <extracomment>label of the result error_range</extracomment>
            <translation>Portée spatiale des erreurs</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>Out-of-bag accuracy</source>
            <extracomment>label of the result out_of_bag_accuracy</extracomment>
            <translation>Exactitude hors sac</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>land cover</source>
            <extracomment>search word</extracomment>
            <translation>occupation du sol</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>maximum likelihood</source>
            <extracomment>search word</extracomment>
            <translation>maximum de vraisemblance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>random forest</source>
            <extracomment>search word</extracomment>
            <translation>forêt aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>support vector machine</source>
            <extracomment>search word</extracomment>
            <translation>machine à vecteurs de support</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>spectral angle</source>
            <extracomment>search word</extracomment>
            <translation>angle spectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>signature</source>
            <extracomment>search word</extracomment>
            <translation>signature spectrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_classification.py" />
            <source>training</source>
            <extracomment>search word</extracomment>
            <translation>entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip rasters</source>
            <extracomment>title</extracomment>
            <translation>Découper des rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Cuts rasters to an extent, to polygons, or to each of several groups of polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Découpe des rasters selon une emprise, des polygones, ou chacun de plusieurs groupes de polygones.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The output lies on the pixels of the input: an extent, and the box around polygons, is snapped outward to whole pixels, and no value is resampled. Pixels whose centre lies outside all polygons become NoData, and NoData pixels stay so. Extent and polygons may be in another coordinate system; their edges are bent as it asks for. With a field, each of its values gets a raster of its own too, cut to its polygons: numbers and texts, features without a value aside. Names, units, wavelengths, scales, offsets and classes are kept, and whole numbers are exact.</source>
            <extracomment>help</extracomment>
            <translation>La sortie repose sur les pixels de l'entrée : une emprise, de même que le cadre autour des polygones, est étendue à des pixels entiers, et aucune valeur n'est rééchantillonnée. Les pixels dont le centre est hors de tous les polygones deviennent NoData, et les pixels NoData le restent. L'emprise et les polygones peuvent être dans un autre système de coordonnées ; leurs bords sont courbés comme il le demande. Avec un champ, chacune de ses valeurs reçoit aussi son propre raster, découpé selon ses polygones : nombres et textes, sauf les entités sans valeur. Noms, unités, longueurs d'onde, échelles, décalages et classes sont conservés, et les nombres entiers sont exacts.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>One raster or several on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster ou plusieurs sur une même grille ; toutes les bandes sont prises.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Extent to keep; with polygons too, what both hold.</source>
            <extracomment>help of extent</extracomment>
            <translation>Emprise à garder ; avec des polygones aussi, ce que contiennent les deux.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Polygons</source>
            <extracomment>label of vector</extracomment>
            <translation>Polygones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Layer with the polygons to keep.</source>
            <extracomment>help of vector</extracomment>
            <translation>Couche avec les polygones à garder.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field</source>
            <extracomment>label of field</extracomment>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Field whose values each get a raster in the folder.</source>
            <extracomment>help of field</extracomment>
            <translation>Champ dont chaque valeur reçoit un raster dans le dossier.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Every pixel touched</source>
            <extracomment>label of all_touched</extracomment>
            <translation>Chaque pixel touché</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Keep every pixel that a polygon touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Garder chaque pixel touché par un polygone, et pas seulement ceux dont le centre est à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End at the polygons</source>
            <extracomment>label of crop</extracomment>
            <translation>Finir aux polygones</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>End the output at the polygons; otherwise it covers the extent, or all of the input, with NoData outside them.</source>
            <extracomment>help of crop</extracomment>
            <translation>Finir la sortie aux polygones ; sinon elle couvre l'emprise, ou toute l'entrée, avec NoData en dehors d'eux.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>The number that means NoData in the output. By default it is that of the input where its bands share one, and otherwise one that no pixel has, in a wider type where all numbers may occur. A valid pixel must not have it.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Le nombre qui signifie NoData dans la sortie. Par défaut c'est celui de l'entrée si ses bandes en partagent un, et sinon un nombre qu'aucun pixel n'a, dans un type plus large si tous les nombres peuvent se présenter. Un pixel valide ne doit pas l'avoir.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Clip</source>
            <extracomment>label of output</extracomment>
            <translation>Découpage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Raster with a band for each band of the input.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec une bande pour chaque bande de l'entrée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder by value</source>
            <extracomment>label of output_folder</extracomment>
            <translation>Dossier par valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Folder that receives a raster for each value of the field, named after raster, field and value.</source>
            <extracomment>help of output_folder</extracomment>
            <translation>Dossier qui reçoit un raster pour chaque valeur du champ, nommé d'après le raster, le champ et la valeur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Rows</source>
            <extracomment>label of the result rows</extracomment>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Columns</source>
            <extracomment>label of the result columns</extracomment>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>Grids and resampling</source>
            <extracomment>title of a page</extracomment>
            <translation>Grilles et rééchantillonnage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>clip</source>
            <extracomment>search word</extracomment>
            <translation>découpage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>crop</source>
            <extracomment>search word</extracomment>
            <translation>recadrer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>cut</source>
            <extracomment>search word</extracomment>
            <translation>découper</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>subset</source>
            <extracomment>search word</extracomment>
            <translation>sous-ensemble</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>area of interest</source>
            <extracomment>search word</extracomment>
            <translation>zone d'intérêt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>mask by polygon</source>
            <extracomment>search word</extracomment>
            <translation>masquer par polygone</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>split by field</source>
            <extracomment>search word</extracomment>
            <translation>diviser par champ</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Band clustering</source>
            <extracomment>title</extracomment>
            <translation>Partitionnement des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds clusters of similar pixels in rasters, without training areas, and writes them as a class map.</source>
            <extracomment>summary</extracomment>
            <translation>Trouve des clusters de pixels semblables dans des rasters, sans zones d'entraînement, et les écrit comme carte de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Each iteration sorts every pixel to its nearest centre, the first of equally near ones, and moves each centre to the mean of its pixels, until no centre moves by more than the threshold. A cluster that is left without pixels begins anew at the pixel that lies farthest from its centre. By spectral angle a centre is the direction of the mean of the spectra brought to length 1; a pixel that is zero in all bands has no angle, and becomes class 0.</source>
            <extracomment>help</extracomment>
            <translation>Chaque itération affecte chaque pixel à son centre le plus proche, le premier de ceux qui sont également proches, et déplace chaque centre à la moyenne de ses pixels, jusqu'à ce qu'aucun centre ne se déplace de plus que le seuil. Un cluster resté sans pixels recommence au pixel le plus éloigné de son centre. Par l'angle spectral, un centre est la direction de la moyenne des spectres ramenés à la longueur 1 ; un pixel nul dans toutes les bandes n'a pas d'angle, et devient la classe 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>By mini-batches an iteration takes the next pixels of a random order, and a centre is the mean of all pixels so far that were sorted to it.</source>
            <extracomment>help</extracomment>
            <translation>Par mini-lots, une itération prend les pixels suivants d'un ordre aléatoire, et un centre est la moyenne de tous les pixels qui lui ont été affectés jusque-là.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA first drops clusters that are too small, whose pixels go to others in the next iteration. In odd iterations, and while there are no more than half the wanted clusters, it splits those that deviate too much in a band, one standard deviation apart, if their pixels lie farther from the centre than usual, and they have more than twice the least number of pixels and two; where nothing was split it merges clusters that are too near, the nearest first. While there are no more than half the wanted clusters, place and number of the pixels do not count. In the last iteration it does neither. The root mean square of distances takes the place of their mean.</source>
            <extracomment>help</extracomment>
            <translation>ISODATA écarte d'abord les clusters trop petits, dont les pixels vont à d'autres à l'itération suivante. Aux itérations impaires, et aussi tant qu'il n'y a pas plus de la moitié des clusters voulus, il divise ceux qui s'écartent trop dans une bande, à un écart-type l'un de l'autre, si leurs pixels sont plus loin du centre que d'habitude et qu'ils ont plus de deux fois le plus petit nombre de pixels, plus deux ; là où rien n'a été divisé, il fusionne les clusters trop proches, les plus proches d'abord. Tant qu'il n'y a pas plus de la moitié des clusters voulus, la position et le nombre des pixels ne comptent pas. À la dernière itération, il ne fait ni l'un ni l'autre. La moyenne quadratique des distances prend la place de leur moyenne.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The clusters are numbered from dark to bright, by the mean of the centre over the bands, so that another order of the bands gives the same numbers. Scale and offset of the files are applied first. A pixel that is NoData in any band takes part in nothing and stays NoData. The silhouette tells, from -1 to 1, how much nearer pixels are to their own cluster than to the next (Rousseeuw). All sums are exact, so that the map does not depend on memory or threads; pixels that fit into four tenths of the memory are kept there, others are read anew in every iteration. Where values are normalised, or compared by angle, they are kept in single precision while the clusters are found.</source>
            <extracomment>help</extracomment>
            <translation>Les clusters sont numérotés du sombre au clair, par la moyenne du centre sur les bandes, si bien qu'un autre ordre des bandes donne les mêmes numéros. L'échelle et le décalage des fichiers sont appliqués d'abord. Un pixel NoData dans une bande quelconque n'intervient en rien et reste NoData. La silhouette dit, de -1 à 1, combien les pixels sont plus proches de leur propre cluster que du suivant (Rousseeuw). Toutes les sommes sont exactes, si bien que la carte ne dépend ni de la mémoire ni des fils d'exécution ; les pixels qui tiennent dans quatre dixièmes de la mémoire y sont gardés, les autres sont relus à chaque itération. Si les valeurs sont normalisées, ou comparées par l'angle, elles sont gardées en simple précision pendant la recherche des clusters.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille ; toutes les bandes sont prises, dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Full k-means looks at all pixels in each iteration, by mini-batches at a few of them; ISODATA also splits, merges and drops clusters.</source>
            <extracomment>help of method</extracomment>
            <translation>Les k-moyennes complètes regardent tous les pixels à chaque itération, par mini-lots quelques-uns d'entre eux ; ISODATA divise, fusionne et écarte aussi des clusters.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means</source>
            <extracomment>option k_means of method</extracomment>
            <translation>k-moyennes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>k-means by mini-batches</source>
            <extracomment>option mini_batch of method</extracomment>
            <translation>k-moyennes par mini-lots</translation>
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
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>What makes pixels similar: the Euclidean distance of their spectra, or the angle between them, whatever the brightness.</source>
            <extracomment>help of distance</extracomment>
            <translation>Ce qui rend des pixels semblables : la distance euclidienne de leurs spectres, ou l'angle entre eux, quelle que soit la luminosité.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Euclidean distance</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Distance euclidienne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Spectral angle</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Angle spectral</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters</source>
            <extracomment>label of clusters</extracomment>
            <translation>Nombre de clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many clusters are found; for ISODATA, how many are striven for.</source>
            <extracomment>help of clusters</extracomment>
            <translation>Combien de clusters sont trouvés ; pour ISODATA, combien sont visés.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>clusters</source>
            <extracomment>unit of clusters</extracomment>
            <translation>clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>First centres</source>
            <extracomment>label of seeds</extracomment>
            <translation>Premiers centres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels drawn at random; pixels far from each other, drawn by k-means++; the middles of equal parts of the range of every band; or from the mean less one standard deviation to the mean and one.</source>
            <extracomment>help of seeds</extracomment>
            <translation>Des pixels tirés au hasard ; des pixels éloignés les uns des autres, tirés par k-means++ ; les milieux de parties égales de l'étendue de chaque bande ; ou de la moyenne moins un écart-type à la moyenne plus un.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Random pixels</source>
            <extracomment>option random of seeds</extracomment>
            <translation>Pixels aléatoires</translation>
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
            <translation>Étendue des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean and standard deviation</source>
            <extracomment>option standard_deviation of seeds</extracomment>
            <translation>Moyenne et écart-type</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of iterations</source>
            <extracomment>label of max_iterations</extracomment>
            <translation>Plus grand nombre d'itérations</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How often pixels are sorted to the centres, and the centres moved, at most.</source>
            <extracomment>help of max_iterations</extracomment>
            <translation>Combien de fois, au plus, les pixels sont affectés aux centres et les centres déplacés.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>iterations</source>
            <extracomment>unit of max_iterations</extracomment>
            <translation>itérations</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Ends when no centre moves by more than this; exactly this ends too. In the unit of the values (of normalised values, if they are), for the spectral angle in degrees. By default a hundredth of the standard deviation over all bands, the root of their mean variance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Finit quand aucun centre ne se déplace de plus que cela ; exactement cela finit aussi. Dans l'unité des valeurs (des valeurs normalisées, si elles le sont), pour l'angle spectral en degrés. Par défaut, un centième de l'écart-type sur toutes les bandes, la racine de leur variance moyenne.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Brings the bands to a common scale by all valid pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Ramène les bandes à une échelle commune d'après tous les pixels valides : le score z soustrait leur moyenne et divise par leur écart-type, la mise à l'échelle linéaire soustrait leur minimum et divise par leur étendue.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Given centres</source>
            <extracomment>label of signatures</extracomment>
            <translation>Centres donnés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads, whose values are the first centres: a cluster for each, numbered in their order but for ISODATA.</source>
            <extracomment>help of signatures</extracomment>
            <translation>Catalogue de signatures, ou toute bibliothèque spectrale que lit l'importation, dont les valeurs sont les premiers centres : un cluster pour chacune, numérotés dans leur ordre, sauf pour ISODATA.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Typed centres</source>
            <extracomment>label of centres</extracomment>
            <translation>Centres saisis</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>The first centres in place of a catalogue: a line for each cluster, with a value for each band.</source>
            <extracomment>help of centres</extracomment>
            <translation>Les premiers centres à la place d'un catalogue : une ligne pour chaque cluster, avec une valeur pour chaque bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels to find clusters with</source>
            <extracomment>label of max_samples</extracomment>
            <translation>Pixels pour trouver les clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Finds the clusters with so many pixels, drawn at random, instead of all; each pixel of the map then gets the nearest centre.</source>
            <extracomment>help of max_samples</extracomment>
            <translation>Trouve les clusters avec ce nombre de pixels, tirés au hasard, au lieu de tous ; chaque pixel de la carte reçoit ensuite le centre le plus proche.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of a mini-batch</source>
            <extracomment>label of batch_size</extracomment>
            <translation>Pixels d'un mini-lot</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pixels each iteration by mini-batches looks at.</source>
            <extracomment>help of batch_size</extracomment>
            <translation>Combien de pixels regarde chaque itération par mini-lots.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Least size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Taille minimale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA drops clusters with fewer pixels; one of exactly this size stays.</source>
            <extracomment>help of min_size</extracomment>
            <translation>ISODATA écarte les clusters de moins de pixels ; un cluster d'exactement cette taille reste.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Largest standard deviation</source>
            <extracomment>label of max_deviation</extracomment>
            <translation>Plus grand écart-type</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits clusters of which a band deviates by more; exactly this is not split. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of max_deviation</extracomment>
            <translation>ISODATA divise les clusters dont une bande s'écarte davantage ; exactement cela n'est pas divisé. Dans l'unité du seuil ; par défaut, la moitié du plus grand écart-type d'une bande sur tous les pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Distance to merge</source>
            <extracomment>label of merge_distance</extracomment>
            <translation>Distance de fusion</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA merges two clusters whose centres are nearer; exactly this is not merged. In the unit of the threshold; by default half the largest standard deviation that a band has over all pixels.</source>
            <extracomment>help of merge_distance</extracomment>
            <translation>ISODATA fusionne deux clusters dont les centres sont plus proches ; exactement cela n'est pas fusionné. Dans l'unité du seuil ; par défaut, la moitié du plus grand écart-type d'une bande sur tous les pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Merges in an iteration</source>
            <extracomment>label of max_merges</extracomment>
            <translation>Fusions par itération</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>How many pairs of clusters ISODATA merges in one iteration at most.</source>
            <extracomment>help of max_merges</extracomment>
            <translation>Combien de paires de clusters ISODATA fusionne au plus en une itération.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>pairs</source>
            <extracomment>unit of max_merges</extracomment>
            <translation>paires</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Greatest number of clusters</source>
            <extracomment>label of max_clusters</extracomment>
            <translation>Plus grand nombre de clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>ISODATA splits no clusters beyond this number; by default twice the number striven for.</source>
            <extracomment>help of max_clusters</extracomment>
            <translation>ISODATA ne divise pas de clusters au-delà de ce nombre ; par défaut, deux fois le nombre visé.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Pixels of the silhouette</source>
            <extracomment>label of silhouette_pixels</extracomment>
            <translation>Pixels de la silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>With how many pixels, drawn at random, the silhouette is computed; 0 is none.</source>
            <extracomment>help of silhouette_pixels</extracomment>
            <translation>Avec combien de pixels, tirés au hasard, la silhouette est calculée ; 0 signifie aucun.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers to compare</source>
            <extracomment>label of numbers</extracomment>
            <translation>Nombres à comparer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Numbers of clusters for the table that compares them: each by k-means from k-means++ seeds, with up to 10000 pixels drawn at random. The map has the number asked for above all the same.</source>
            <extracomment>help of numbers</extracomment>
            <translation>Nombres de clusters pour la table qui les compare : chacun par k-moyennes à partir de germes k-means++, avec jusqu'à 10000 pixels tirés au hasard. La carte a malgré tout le nombre demandé ci-dessus.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number that all random choices follow from; the same seed gives the same map.</source>
            <extracomment>help of seed</extracomment>
            <translation>Nombre dont découlent tous les choix aléatoires ; la même graine donne la même carte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clusters</source>
            <extracomment>label of output</extracomment>
            <translation>Clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Raster of the distance of each pixel to the centre of its cluster, or of the angle in degrees.</source>
            <extracomment>help of output_distance</extracomment>
            <translation>Raster de la distance de chaque pixel au centre de son cluster, ou de l'angle en degrés.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue</source>
            <extracomment>label of output_signatures</extracomment>
            <translation>Catalogue</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Catalogue of the signatures of the clusters on the map: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output_signatures</extracomment>
            <translation>Catalogue des signatures des clusters sur la carte : .json le contient en entier, .csv tout sauf les covariances.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>File that keeps the centres as a model, with which the classify tool gives the same map.</source>
            <extracomment>help of output_model</extracomment>
            <translation>Fichier qui garde les centres comme modèle, avec lequel l'outil Classer donne la même carte.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of clusters</source>
            <extracomment>label of output_table</extracomment>
            <translation>Table des clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each cluster its pixels on the map, the nearest other cluster and its distance, and the mean silhouette.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Pour chaque cluster, ses pixels sur la carte, l'autre cluster le plus proche et sa distance, et la silhouette moyenne.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Table of iterations</source>
            <extracomment>label of output_iterations</extracomment>
            <translation>Table des itérations</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each iteration the number of clusters, the pixels that moved to another, the longest way of a centre, the sum of squared distances, and what was begun anew, dropped, split or merged.</source>
            <extracomment>help of output_iterations</extracomment>
            <translation>Pour chaque itération, le nombre de clusters, les pixels passés à un autre, le plus long chemin d'un centre, la somme des distances au carré, et ce qui a été recommencé, écarté, divisé ou fusionné.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparison of numbers</source>
            <extracomment>label of output_comparison</extracomment>
            <translation>Comparaison des nombres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>For each number of clusters to compare the sum of squared distances, the percentage of all that the clusters explain, the ratio of Calinski and Harabasz, and the mean silhouette.</source>
            <extracomment>help of output_comparison</extracomment>
            <translation>Pour chaque nombre de clusters à comparer, la somme des distances au carré, le pourcentage du total que les clusters expliquent, le rapport de Calinski et Harabasz, et la silhouette moyenne.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Number of clusters found</source>
            <extracomment>label of the result clusters_found</extracomment>
            <translation>Nombre de clusters trouvés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Iterations</source>
            <extracomment>label of the result iterations_done</extracomment>
            <translation>Itérations</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Longest way of a centre in the last iteration</source>
            <extracomment>label of the result last_shift</extracomment>
            <translation>Plus long chemin d'un centre à la dernière itération</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Sum of squared distances to the centres</source>
            <extracomment>label of the result inertia</extracomment>
            <translation>Somme des distances au carré aux centres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Mean silhouette</source>
            <extracomment>label of the result silhouette</extracomment>
            <translation>Silhouette moyenne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustered pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixels partitionnés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Clustering</source>
            <extracomment>title of a page</extracomment>
            <translation>Partitionnement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>unsupervised classification</source>
            <extracomment>search word</extracomment>
            <translation>classification non supervisée</translation>
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
            <translation>mini-lots</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>segmentation</source>
            <extracomment>search word</extracomment>
            <translation>segmentation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>silhouette</source>
            <extracomment>search word</extracomment>
            <translation>silhouette</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combine classes</source>
            <extracomment>title</extracomment>
            <translation>Combiner des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Numbers the combinations of the values of several rasters and gives their pixels and area.</source>
            <extracomment>summary</extracomment>
            <translation>Numérote les combinaisons des valeurs de plusieurs rasters et donne leurs pixels et leur surface.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Every combination of values that occurs at a pixel of all bands gets a number, from 1, in ascending order of the values: those of the first band first, then those of the second, and so on. Any number of bands of any type is told apart exactly. A pixel that is NoData in any band is NoData in the result and not counted. The table has a row for each combination: its number, its values, its pixels and its area in squared units of the coordinate system; in degrees areas are geodesic and in square metres. Class names make up the legend of the result, and further columns of the table. A scale and an offset in a file are applied to the values of the table.</source>
            <extracomment>help</extracomment>
            <translation>Chaque combinaison de valeurs présente à un pixel de toutes les bandes reçoit un numéro, à partir de 1, dans l'ordre croissant des valeurs : d'abord celles de la première bande, puis celles de la deuxième, et ainsi de suite. Un nombre quelconque de bandes de tout type est distingué exactement. Un pixel NoData dans une bande est NoData dans le résultat et n'est pas compté. La table a une ligne pour chaque combinaison : son numéro, ses valeurs, ses pixels et sa surface en unités au carré du système de coordonnées ; en degrés, les surfaces sont géodésiques et en mètres carrés. Les noms des classes forment la légende du résultat, et d'autres colonnes de la table. Une échelle et un décalage dans un fichier sont appliqués aux valeurs de la table.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Several rasters on one grid, or one; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Plusieurs rasters sur une même grille, ou un seul ; toutes les bandes sont prises dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Ignored value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Valeur ignorée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A pixel that has this value in any band is left out, as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Un pixel qui a cette valeur dans une bande est laissé de côté, comme NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Names of the bands</source>
            <extracomment>label of names</extracomment>
            <translation>Noms des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>A name for each band, as the columns of the table are to be called; left out, they are the bands' own.</source>
            <extracomment>help of names</extracomment>
            <translation>Un nom pour chaque bande, celui que doit porter sa colonne dans la table ; à défaut, ce sont ceux des bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Name</source>
            <extracomment>column of names</extracomment>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Only this part of the rasters is read, enlarged to whole pixels, as if nothing lay around it.</source>
            <extracomment>help of extent</extracomment>
            <translation>Seule cette partie des rasters est lue, étendue à des pixels entiers, comme s'il n'y avait rien autour.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combinations</source>
            <extracomment>label of output</extracomment>
            <translation>Combinaisons</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Raster with the number of the combination.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec le numéro de la combinaison.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Combination table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Table des combinaisons</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Table with a row for each combination.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table avec une ligne pour chaque combinaison.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Number of combinations</source>
            <extracomment>label of the result combinations</extracomment>
            <translation>Nombre de combinaisons</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counted pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixels comptés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>combine</source>
            <extracomment>search word</extracomment>
            <translation>combiner</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>cross tabulation</source>
            <extracomment>search word</extracomment>
            <translation>tableau croisé</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>overlay</source>
            <extracomment>search word</extracomment>
            <translation>superposition</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>unique combinations</source>
            <extracomment>search word</extracomment>
            <translation>combinaisons uniques</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>land cover change</source>
            <extracomment>search word</extracomment>
            <translation>changement d'occupation du sol</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>transition</source>
            <extracomment>search word</extracomment>
            <translation>transition</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilate classes</source>
            <extracomment>title</extracomment>
            <translation>Dilater des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Lets the pixels of chosen values grow over the pixels around them.</source>
            <extracomment>summary</extracomment>
            <translation>Fait croître les pixels de valeurs choisies sur les pixels qui les entourent.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>A pixel takes a chosen value when a pixel of that value lies within the square or the disk around it. Chosen values do not grow over one another; where several of them reach a pixel, the one that stands last in the list wins. Every band is treated on its own, and what lies beyond the edge of the raster counts for nothing. NoData pixels do not grow and stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel prend une valeur choisie quand un pixel de cette valeur se trouve dans le carré ou le disque qui l'entoure. Les valeurs choisies ne croissent pas l'une sur l'autre ; là où plusieurs d'entre elles atteignent un pixel, celle qui est la dernière de la liste l'emporte. Chaque bande est traitée à part, et ce qui est au-delà du bord du raster ne compte pas. Les pixels NoData ne croissent pas et restent NoData. Le type, l'échelle, les noms et les couleurs des classes sont conservés. Le résultat ne dépend ni de la mémoire ni des fils d'exécution.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Class maps</source>
            <extracomment>label of input</extracomment>
            <translation>Cartes de classes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Values to dilate</source>
            <extracomment>label of values</extracomment>
            <translation>Valeurs à dilater</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>The values that grow; the last one wins where several reach a pixel.</source>
            <extracomment>help of values</extracomment>
            <translation>Les valeurs qui croissent ; la dernière l'emporte là où plusieurs atteignent un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Radius</source>
            <extracomment>label of radius</extracomment>
            <translation>Rayon</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Distance from the centre to the farthest pixel along a row that is reached; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Distance du centre au pixel le plus éloigné atteint le long d'une ligne ; 1 est 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Shape</source>
            <extracomment>label of shape</extracomment>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Whether values grow as squares or as disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Si les valeurs croissent en carrés ou en disques (distance d'au plus le rayon).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Square</source>
            <extracomment>option square of shape</extracomment>
            <translation>Carré</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Disk</source>
            <extracomment>option disk of shape</extracomment>
            <translation>Disque</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Dilated map</source>
            <extracomment>label of output</extracomment>
            <translation>Carte dilatée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>Changed pixels</source>
            <extracomment>label of the result changed_pixels</extracomment>
            <translation>Pixels modifiés</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>dilation</source>
            <extracomment>search word</extracomment>
            <translation>dilatation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>morphology</source>
            <extracomment>search word</extracomment>
            <translation>morphologie</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>grow</source>
            <extracomment>search word</extracomment>
            <translation>croître</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>expand</source>
            <extracomment>search word</extracomment>
            <translation>étendre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>buffer</source>
            <extracomment>search word</extracomment>
            <translation>tampon</translation>
        </message>
        <message>
            <location filename="../algorithms/band_dilation.py" />
            <source>fill gaps</source>
            <extracomment>search word</extracomment>
            <translation>combler les trous</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Erode classes</source>
            <extracomment>title</extracomment>
            <translation>Éroder des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Takes the margin off the patches of chosen values and gives it to the values around them.</source>
            <extracomment>summary</extracomment>
            <translation>Retire la marge des taches de valeurs choisies et la donne aux valeurs qui les entourent.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>A pixel of a chosen value is taken off when a pixel of another value lies within the square or the disk around it. It gets the most frequent of the other values that it touches, the lowest of equally frequent ones. This goes inwards pixel by pixel: what is taken off at one step counts as other at the next. With the disk, values that touch at an edge go before those that touch at a corner. Chosen values do not erode one another. Every band is treated on its own. NoData pixels and what lies beyond the edge of the raster take nothing off, erosion does not pass through NoData, and NoData pixels stay NoData. Type, scale, names and colours of the classes are kept. The result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel d'une valeur choisie est retiré quand un pixel d'une autre valeur se trouve dans le carré ou le disque qui l'entoure. Il reçoit la plus fréquente des autres valeurs qu'il touche, la plus basse à fréquence égale. Cela avance vers l'intérieur pixel par pixel : ce qui est retiré à une étape compte comme autre à la suivante. Avec le disque, les valeurs qui touchent par un côté passent avant celles qui touchent par un coin. Les valeurs choisies ne s'érodent pas l'une l'autre. Chaque bande est traitée à part. Les pixels NoData et ce qui est au-delà du bord du raster ne retirent rien, l'érosion ne traverse pas NoData, et les pixels NoData restent NoData. Le type, l'échelle, les noms et les couleurs des classes sont conservés. Le résultat ne dépend ni de la mémoire ni des fils d'exécution.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Values to erode</source>
            <extracomment>label of values</extracomment>
            <translation>Valeurs à éroder</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>The values that shrink.</source>
            <extracomment>help of values</extracomment>
            <translation>Les valeurs qui rétrécissent.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Width in pixels of the margin that is taken off along rows and columns; 1 is a window of 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Largeur en pixels de la marge retirée le long des lignes et des colonnes ; 1 est une fenêtre de 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Whether the margin is measured by squares or by disks (distance at most the radius).</source>
            <extracomment>help of shape</extracomment>
            <translation>Si la marge est mesurée par des carrés ou par des disques (distance d'au plus le rayon).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>Eroded map</source>
            <extracomment>label of output</extracomment>
            <translation>Carte érodée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>erosion</source>
            <extracomment>search word</extracomment>
            <translation>érosion</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>shrink</source>
            <extracomment>search word</extracomment>
            <translation>rétrécir</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>margin</source>
            <extracomment>search word</extracomment>
            <translation>marge</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>thin</source>
            <extracomment>search word</extracomment>
            <translation>amincir</translation>
        </message>
        <message>
            <location filename="../algorithms/band_erosion.py" />
            <source>remove borders</source>
            <extracomment>search word</extracomment>
            <translation>supprimer les bords</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask rasters</source>
            <extracomment>title</extracomment>
            <translation>Masquer des rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hides pixels of rasters by the values of a mask raster or by features.</source>
            <extracomment>summary</extracomment>
            <translation>Cache des pixels de rasters d'après les valeurs d'un raster de masque ou d'après des entités.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Pixels where the mask holds one of the values, or that lie in the features, become NoData in all bands; the others keep their values, exactly, and NoData pixels stay NoData. The inverse hides all others. A buffer hides pixels around the hidden ones too: those whose centre is no farther than it from the centre of a hidden one. A pixel that is NoData in the mask holds no value, so it is hidden by the inverse alone. Names, units, wavelengths, scales, offsets and classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Les pixels où le masque contient l'une des valeurs, ou qui se trouvent dans les entités, deviennent NoData dans toutes les bandes ; les autres gardent leurs valeurs, exactement, et les pixels NoData restent NoData. L'inverse cache tous les autres. Un tampon cache aussi des pixels autour des pixels cachés : ceux dont le centre n'est pas plus loin que lui du centre d'un pixel caché. Un pixel NoData dans le masque ne contient aucune valeur, il n'est donc caché que par l'inverse. Noms, unités, longueurs d'onde, échelles, décalages et classes sont conservés.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Mask</source>
            <extracomment>label of mask</extracomment>
            <translation>Masque</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Raster on the same grid, or layer of polygons, lines or points in any coordinate system.</source>
            <extracomment>help of mask</extracomment>
            <translation>Raster sur la même grille, ou couche de polygones, de lignes ou de points dans un système de coordonnées quelconque.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Values to hide</source>
            <extracomment>label of mask_values</extracomment>
            <translation>Valeurs à cacher</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The values of the mask raster that hide pixels; by default all but 0.</source>
            <extracomment>help of mask_values</extracomment>
            <translation>Les valeurs du raster de masque qui cachent des pixels ; par défaut toutes sauf 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Band of the mask</source>
            <extracomment>label of mask_band</extracomment>
            <translation>Bande du masque</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>The band of the mask raster.</source>
            <extracomment>help of mask_band</extracomment>
            <translation>La bande du raster de masque.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Buffer</source>
            <extracomment>label of buffer</extracomment>
            <translation>Tampon</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>How far around hidden pixels others are hidden too; at exactly that distance they are.</source>
            <extracomment>help of buffer</extracomment>
            <translation>Jusqu'à quelle distance des pixels cachés d'autres sont cachés aussi ; à cette distance exacte, ils le sont.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide the others</source>
            <extracomment>label of inverse</extracomment>
            <translation>Cacher les autres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Keep what the mask would hide, and hide the rest.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Garder ce que le masque cacherait, et cacher le reste.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Align the mask</source>
            <extracomment>label of align</extracomment>
            <translation>Aligner le masque</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Bring a mask raster on another grid to that of the rasters, by nearest neighbour.</source>
            <extracomment>help of align</extracomment>
            <translation>Amener un raster de masque sur une autre grille à celle des rasters, par le plus proche voisin.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Hide every pixel that a feature touches, not only those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Cacher chaque pixel touché par une entité, et pas seulement ceux dont le centre est à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>Masked raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster masqué</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>mask</source>
            <extracomment>search word</extracomment>
            <translation>masque</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>cloud mask</source>
            <extracomment>search word</extracomment>
            <translation>masque de nuages</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>hide</source>
            <extracomment>search word</extracomment>
            <translation>cacher</translation>
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
            <translation>effacer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_mask.py" />
            <source>region of interest</source>
            <extracomment>search word</extracomment>
            <translation>région d'intérêt</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Neighbourhood statistics</source>
            <extracomment>title</extracomment>
            <translation>Statistiques de voisinage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Computes a statistic of the pixels around each pixel.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule une statistique des pixels autour de chaque pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Each band is treated on its own. NoData neighbours are left out, and so is what lies beyond the edge of the raster: the statistic is that of the neighbours that are there. A NoData pixel stays NoData, unless it is to be filled.</source>
            <extracomment>help</extracomment>
            <translation>Chaque bande est traitée à part. Les voisins NoData sont laissés de côté, de même que ce qui est au-delà du bord du raster : la statistique est celle des voisins présents. Un pixel NoData reste NoData, sauf s'il doit être rempli.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance and standard deviation are those of the population (divided by the number of neighbours); percentiles are interpolated linearly; among equally frequent values the majority is the lowest; the range is the maximum minus the minimum, and the variety the number of different values. A kernel of own weights multiplies the values for sum, mean, variance and standard deviation; its cells other than zero are the neighbourhood of the other statistics.</source>
            <extracomment>help</extracomment>
            <translation>La variance et l'écart-type sont ceux de la population (divisés par le nombre de voisins) ; les percentiles sont interpolés linéairement ; parmi des valeurs également fréquentes, la majorité est la plus basse ; l'étendue est le maximum moins le minimum, et la variété le nombre de valeurs différentes. Un noyau de poids propres multiplie les valeurs pour la somme, la moyenne, la variance et l'écart-type ; ses cellules autres que zéro sont le voisinage des autres statistiques.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Minimum, maximum, majority and range keep the type of the input, sums of whole numbers are exact, count and variety are whole numbers, and the others are floating point. A scale and an offset in the file are kept. In an output type of whole numbers results are rounded, and those that it does not hold are NoData, with a warning.</source>
            <extracomment>help</extracomment>
            <translation>Le minimum, le maximum, la majorité et l'étendue gardent le type de l'entrée, les sommes de nombres entiers sont exactes, le nombre et la variété sont des nombres entiers, et les autres sont en virgule flottante. Une échelle et un décalage dans le fichier sont conservés. Dans un type de sortie de nombres entiers, les résultats sont arrondis, et ceux qu'il ne contient pas sont NoData, avec un avertissement.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Statistic</source>
            <extracomment>label of statistic</extracomment>
            <translation>Statistique</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>What is computed from the neighbours.</source>
            <extracomment>help of statistic</extracomment>
            <translation>Ce qui est calculé à partir des voisins.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Count</source>
            <extracomment>option count of statistic</extracomment>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Mean</source>
            <extracomment>option mean of statistic</extracomment>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Percentile</source>
            <extracomment>option percentile of statistic</extracomment>
            <translation>Percentile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Standard deviation</source>
            <extracomment>option standard_deviation of statistic</extracomment>
            <translation>Écart-type</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Majority</source>
            <extracomment>option majority of statistic</extracomment>
            <translation>Majorité</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Range</source>
            <extracomment>option range of statistic</extracomment>
            <translation>Étendue</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variance</source>
            <extracomment>option variance of statistic</extracomment>
            <translation>Variance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Variety</source>
            <extracomment>option variety of statistic</extracomment>
            <translation>Variété</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Distance from the centre to the farthest neighbour along a row; 1 is 3 x 3.</source>
            <extracomment>help of radius</extracomment>
            <translation>Distance du centre au voisin le plus éloigné le long d'une ligne ; 1 correspond à 3 x 3.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Which neighbours count: a square, a disk (distance at most the radius), or the cells of the kernel.</source>
            <extracomment>help of shape</extracomment>
            <translation>Quels voisins comptent : un carré, un disque (distance au plus égale au rayon) ou les cellules du noyau.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Own kernel</source>
            <extracomment>option kernel of shape</extracomment>
            <translation>Noyau propre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>The percentile to compute; used by the statistic percentile alone.</source>
            <extracomment>help of percentile</extracomment>
            <translation>Le percentile à calculer ; utilisé par la seule statistique percentile.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Weights in rows (one row a line, or rows parted by semicolons), or the path of a CSV file with them; both sides odd. It replaces radius and shape.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Poids en lignes (une ligne du noyau par ligne de texte, ou séparées par des points-virgules), ou le chemin d'un fichier CSV qui les contient ; les deux côtés impairs. Il remplace le rayon et la forme.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Complete neighbourhoods only</source>
            <extracomment>label of complete_only</extracomment>
            <translation>Voisinages complets seulement</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Pixels with a neighbour that is NoData or lies beyond the edge become NoData.</source>
            <extracomment>help of complete_only</extracomment>
            <translation>Les pixels ayant un voisin NoData ou au-delà du bord deviennent NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Fill NoData</source>
            <extracomment>label of fill_nodata</extracomment>
            <translation>Remplir NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>NoData pixels too get the statistic of their neighbours.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Les pixels NoData reçoivent aussi la statistique de leurs voisins.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>Cells of the neighbourhood</source>
            <extracomment>label of the result neighbours</extracomment>
            <translation>Cellules du voisinage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>focal statistics</source>
            <extracomment>search word</extracomment>
            <translation>statistiques focales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>moving window</source>
            <extracomment>search word</extracomment>
            <translation>fenêtre mobile</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>filter</source>
            <extracomment>search word</extracomment>
            <translation>filtre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>smooth</source>
            <extracomment>search word</extracomment>
            <translation>lissage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>mean</source>
            <extracomment>search word</extracomment>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>median</source>
            <extracomment>search word</extracomment>
            <translation>médiane</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>majority</source>
            <extracomment>search word</extracomment>
            <translation>majorité</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel</source>
            <extracomment>search word</extracomment>
            <translation>noyau</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Principal components</source>
            <extracomment>title</extracomment>
            <translation>Composantes principales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transforms bands into principal components, or components back into bands.</source>
            <extracomment>summary</extracomment>
            <translation>Transforme des bandes en composantes principales, ou des composantes de nouveau en bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The statistics are those of the pixels that are valid in all bands, in physical values (scale and offset of the files applied), with divisor n - 1; they do not depend on memory or threads. By covariance a component is the sum of eigenvector times (value - mean); by correlation the difference is divided by the band's standard deviation too, so that all bands weigh the same. Eigenvectors have length 1, and the entry of the greatest size is positive; of equally large ones that of the first band. A pixel that is NoData in one of the bands is NoData in all results.</source>
            <extracomment>help</extracomment>
            <translation>Les statistiques sont celles des pixels valides dans toutes les bandes, en valeurs physiques (échelle et décalage des fichiers appliqués), avec le diviseur n - 1 ; elles ne dépendent ni de la mémoire ni des fils d'exécution. Par la covariance, une composante est la somme de vecteur propre fois (valeur - moyenne) ; par la corrélation, la différence est aussi divisée par l'écart-type de la bande, de sorte que toutes les bandes pèsent autant. Les vecteurs propres ont la longueur 1, et l'élément le plus grand en valeur absolue est positif ; entre éléments également grands, celui de la première bande. Un pixel NoData dans l'une des bandes est NoData dans tous les résultats.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>A saved transform makes the components of another scene comparable: its means and vectors are used instead of the scene's own, with the bands found by name or wavelength, and else in their order with a warning. The inverse turns components back into bands; components that are left out count as their mean, which takes the noise of the last ones away. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>Une transformation enregistrée rend comparables les composantes d'une autre scène : ses moyennes et ses vecteurs servent à la place de ceux de la scène, les bandes étant trouvées par nom ou longueur d'onde, et sinon dans leur ordre avec un avertissement. L'inverse retransforme des composantes en bandes ; les composantes laissées de côté comptent comme leur moyenne, ce qui enlève le bruit des dernières. Les résultats sont en virgule flottante.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>The bands: one raster or several on one grid; all bands are taken. For the inverse, the components.</source>
            <extracomment>help of input</extracomment>
            <translation>Les bandes : un raster ou plusieurs sur une même grille ; toutes les bandes sont prises. Pour l'inverse, les composantes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Matrix</source>
            <extracomment>label of matrix</extracomment>
            <translation>Matrice</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>What is decomposed; a saved transform brings its own.</source>
            <extracomment>help of matrix</extracomment>
            <translation>Ce qui est décomposé ; une transformation enregistrée apporte la sienne.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance (units as they are)</source>
            <extracomment>option covariance of matrix</extracomment>
            <translation>Covariance (unités telles quelles)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Correlation (bands weigh the same)</source>
            <extracomment>option correlation of matrix</extracomment>
            <translation>Corrélation (les bandes pèsent autant)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Number of components</source>
            <extracomment>label of components</extracomment>
            <translation>Nombre de composantes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>How many components are kept, the first ones; all if not given.</source>
            <extracomment>help of components</extracomment>
            <translation>Combien de composantes sont gardées, les premières ; toutes si rien n'est donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components</source>
            <extracomment>unit of components</extracomment>
            <translation>composantes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance</source>
            <extracomment>label of variance</extracomment>
            <translation>Part de la variance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Keeps the fewest components that together hold at least this share; exactly this share is enough.</source>
            <extracomment>help of variance</extracomment>
            <translation>Garde le moins de composantes qui contiennent ensemble au moins cette part ; exactement cette part suffit.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Saved transform</source>
            <extracomment>label of transform</extracomment>
            <translation>Transformation enregistrée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Transform of an earlier run, used instead of statistics of the input.</source>
            <extracomment>help of transform</extracomment>
            <translation>Transformation d'une exécution précédente, utilisée à la place des statistiques de l'entrée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Back to bands</source>
            <extracomment>label of inverse</extracomment>
            <translation>Retour aux bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Takes components and gives the bands of the saved transform.</source>
            <extracomment>help of inverse</extracomment>
            <translation>Prend des composantes et donne les bandes de la transformation enregistrée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Only this extent is used, snapped outward to whole pixels.</source>
            <extracomment>help of extent</extracomment>
            <translation>Seule cette emprise est utilisée, étendue à des pixels entiers.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Components</source>
            <extracomment>label of output</extracomment>
            <translation>Composantes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Raster with a band for each component, or for each band of the inverse.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec une bande pour chaque composante, ou pour chaque bande de l'inverse.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Covariance, correlation, means, standard deviations, eigenvectors, eigenvalues and shares of the variance.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Covariance, corrélation, moyennes, écarts-types, vecteurs propres, valeurs propres et parts de la variance.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Page with the same tables.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec les mêmes tables.</translation>
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
            <translation>Fichier qui conserve la transformation.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Kept components</source>
            <extracomment>label of the result kept_components</extracomment>
            <translation>Composantes gardées</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Share of the variance kept</source>
            <extracomment>label of the result kept_variance</extracomment>
            <translation>Part de la variance gardée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>Pixels behind the statistics</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixels à la base des statistiques</translation>
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
            <translation>analyse en composantes principales</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>eigenvalues</source>
            <extracomment>search word</extracomment>
            <translation>valeurs propres</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>dimensionality reduction</source>
            <extracomment>search word</extracomment>
            <translation>réduction de dimension</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>decorrelation</source>
            <extracomment>search word</extracomment>
            <translation>décorrélation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>covariance</source>
            <extracomment>search word</extracomment>
            <translation>covariance</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>correlation</source>
            <extracomment>search word</extracomment>
            <translation>corrélation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>noise</source>
            <extracomment>search word</extracomment>
            <translation>bruit</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resample rasters</source>
            <extracomment>title</extracomment>
            <translation>Rééchantillonner des rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Brings rasters to other pixels: those of another raster, another size, or another coordinate system.</source>
            <extracomment>summary</extracomment>
            <translation>Amène des rasters à d'autres pixels : ceux d'un autre raster, d'une autre taille ou d'un autre système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>All methods of GDAL are there. Nearest neighbour, mode, minimum, maximum, median and quartiles give values of the input, exactly in every type, and keep the classes of a map; the mode is the value with the largest area, of equal areas the lowest. The others give floating point, and the sum keeps the total of the input. A NoData pixel takes no part in any value. A pixel of the output is NoData where the method finds no valid pixel: methods over an area take the valid pixels in it, and kernels reach up to half a pixel into NoData. Beside NoData a cubic or Lanczos kernel that would lack pixels gives way to the bilinear one. Coordinates are computed exactly, so the result does not depend on memory or threads. Scale and offset are kept, or applied where the method asks for it.</source>
            <extracomment>help</extracomment>
            <translation>Toutes les méthodes de GDAL sont là. Plus proche voisin, mode, minimum, maximum, médiane et quartiles donnent des valeurs de l'entrée, exactement dans tous les types, et gardent les classes d'une carte ; le mode est la valeur de la plus grande surface, à surface égale la plus basse. Les autres donnent des nombres en virgule flottante, et la somme garde le total de l'entrée. Un pixel NoData ne prend part à aucune valeur. Un pixel de la sortie est NoData là où la méthode ne trouve aucun pixel valide : les méthodes sur une surface y prennent les pixels valides, et les noyaux atteignent jusqu'à un demi-pixel dans NoData. À côté de NoData, un noyau cubique ou de Lanczos à qui des pixels manqueraient cède la place au bilinéaire. Les coordonnées sont calculées exactement, de sorte que le résultat ne dépend ni de la mémoire ni des fils d'exécution. L'échelle et le décalage sont conservés, ou appliqués là où la méthode le demande.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Align to raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Aligner sur un raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output has the pixels of this raster.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>La sortie a les pixels de ce raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Ground of that raster</source>
            <extracomment>label of same_extent</extracomment>
            <translation>Terrain de ce raster</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The output covers the ground of the raster that it is aligned to; otherwise that of the input.</source>
            <extracomment>help of same_extent</extracomment>
            <translation>La sortie couvre le terrain du raster sur lequel elle est alignée ; sinon celui de l'entrée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Coordinate system</source>
            <extracomment>label of crs</extracomment>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The coordinate system of the output; by default that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Le système de coordonnées de la sortie ; par défaut celui de l'entrée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Pixel size</source>
            <extracomment>label of resolution</extracomment>
            <translation>Taille de pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Size of a pixel of the output, or its width and height.</source>
            <extracomment>help of resolution</extracomment>
            <translation>Taille d'un pixel de la sortie, ou sa largeur et sa hauteur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Factor</source>
            <extracomment>label of factor</extracomment>
            <translation>Facteur</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>The pixels of the output are so many times as wide and high as those of the input; below 1 they are smaller.</source>
            <extracomment>help of factor</extracomment>
            <translation>Les pixels de la sortie sont autant de fois aussi larges et hauts que ceux de l'entrée ; au-dessous de 1 ils sont plus petits.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>Resampled raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster rééchantillonné</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resample</source>
            <extracomment>search word</extracomment>
            <translation>rééchantillonner</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>reproject</source>
            <extracomment>search word</extracomment>
            <translation>reprojeter</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>warp</source>
            <extracomment>search word</extracomment>
            <translation>warp</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align</source>
            <extracomment>search word</extracomment>
            <translation>aligner</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution</source>
            <extracomment>search word</extracomment>
            <translation>résolution</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>pixel size</source>
            <extracomment>search word</extracomment>
            <translation>taille de pixel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>coordinate system</source>
            <extracomment>search word</extracomment>
            <translation>système de coordonnées</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieve classes</source>
            <extracomment>title</extracomment>
            <translation>Tamiser les classes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Replaces patches smaller than a threshold with the class of their largest neighbour.</source>
            <extracomment>summary</extracomment>
            <translation>Remplace les taches plus petites qu'un seuil par la classe de leur plus grande voisine.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>A patch is a set of connected pixels of one value. Sizes are those of the input; of equally large neighbours the one that is met first by rows counts. A small patch whose largest neighbour is small too takes what that neighbour takes; two small patches that are each other's largest neighbour stay. NoData pixels belong to no patch, are no neighbour, and stay NoData. The result does not depend on memory or threads. Every band is treated on its own. Names and colours of the classes are kept.</source>
            <extracomment>help</extracomment>
            <translation>Une tache est un ensemble de pixels connexes de même valeur. Les tailles sont celles de l'entrée ; parmi des voisines également grandes compte celle que l'on rencontre en premier ligne par ligne. Une petite tache dont la plus grande voisine est petite elle aussi prend ce que prend cette voisine ; deux petites taches qui sont chacune la plus grande voisine de l'autre restent. Les pixels NoData n'appartiennent à aucune tache, ne sont voisins de rien et restent NoData. Le résultat ne dépend ni de la mémoire ni des threads. Chaque bande est traitée séparément. Les noms et les couleurs des classes sont conservés.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>One raster or several on one grid, of whole numbers; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster ou plusieurs sur une même grille, de nombres entiers ; toutes les bandes sont prises.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Smallest patch to keep</source>
            <extracomment>label of min_size</extracomment>
            <translation>Plus petite tache à garder</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Patches with fewer pixels are replaced; a patch of exactly this size is kept.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Les taches de moins de pixels sont remplacées ; une tache d'exactement cette taille est gardée.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Connectivity</source>
            <extracomment>label of connectivity</extracomment>
            <translation>Connexité</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Whether pixels that touch at a corner alone are connected.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Si des pixels qui ne se touchent que par un coin sont connexes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges (4)</source>
            <extracomment>option 4 of connectivity</extracomment>
            <translation>Côtés (4)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Edges and corners (8)</source>
            <extracomment>option 8 of connectivity</extracomment>
            <translation>Côtés et coins (8)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Sieved map</source>
            <extracomment>label of output</extracomment>
            <translation>Carte tamisée</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>Class map without the small patches.</source>
            <extracomment>help of output</extracomment>
            <translation>Carte de classes sans les petites taches.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>sieve</source>
            <extracomment>search word</extracomment>
            <translation>tamis</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>clean</source>
            <extracomment>search word</extracomment>
            <translation>nettoyage</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>small patches</source>
            <extracomment>search word</extracomment>
            <translation>petites taches</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>minimum mapping unit</source>
            <extracomment>search word</extracomment>
            <translation>unité minimale de cartographie</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>salt and pepper</source>
            <extracomment>search word</extracomment>
            <translation>poivre et sel</translation>
        </message>
        <message>
            <location filename="../algorithms/band_sieve.py" />
            <source>generalise</source>
            <extracomment>search word</extracomment>
            <translation>généralisation</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral distance</source>
            <extracomment>title</extracomment>
            <translation>Distance spectrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Computes the spectral distance of each pixel between two images, or from a reference spectrum.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule la distance spectrale de chaque pixel entre deux images, ou à un spectre de référence.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Two images must lie on one grid, unless the grid of the output is chosen. Their bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. Scale and offset of the files are applied, so that images with different ones can be compared.</source>
            <extracomment>help</extracomment>
            <translation>Deux images doivent être sur une même grille, sauf si la grille de la sortie est choisie. Leurs bandes sont appariées par nom, sinon par longueur d'onde (jusqu'à 5 % d'écart), sinon par rôle comme red, sinon dans leur ordre avec un avertissement ; d'une image ayant plus de bandes, seules celles qui ont une partenaire sont comparées. L'échelle et le décalage des fichiers sont appliqués, de sorte que des images qui en ont de différents peuvent être comparées.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The Euclidean distance has the unit of the bands. The spectral angle, in degrees, does not see brightness. The Bray-Curtis distance, in percent, is 100 minus the Bray-Curtis similarity. The spectral information divergence compares the shares of the bands in the sum, in nats.</source>
            <extracomment>help</extracomment>
            <translation>La distance euclidienne a l'unité des bandes. L'angle spectral, en degrés, ne voit pas la luminosité. La distance de Bray-Curtis, en pour cent, est 100 moins la similarité de Bray-Curtis. La divergence d'information spectrale compare les parts des bandes dans la somme, en nats.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>A pixel that is NoData in one of the compared bands is NoData, also with a threshold. So is one without such a distance: zero in all bands (angle, Bray-Curtis), or with a value below zero, or zero in one spectrum alone (divergence).</source>
            <extracomment>help</extracomment>
            <translation>Un pixel NoData dans l'une des bandes comparées est NoData, même avec un seuil. De même un pixel sans une telle distance : zéro dans toutes les bandes (angle, Bray-Curtis), ou avec une valeur au-dessous de zéro, ou zéro dans un seul des spectres (divergence).</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The image: one raster or several on one grid; all bands are taken. Where nothing else is given to compare with, two images.</source>
            <extracomment>help of input</extracomment>
            <translation>L'image : un raster ou plusieurs sur une même grille ; toutes les bandes sont prises. Si rien d'autre n'est donné à comparer, deux images.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Rasters to compare with</source>
            <extracomment>label of reference</extracomment>
            <translation>Rasters à comparer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The other image.</source>
            <extracomment>help of reference</extracomment>
            <translation>L'autre image.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectrum to compare with</source>
            <extracomment>label of spectrum</extracomment>
            <translation>Spectre à comparer</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>One value for each band, in its physical unit.</source>
            <extracomment>help of spectrum</extracomment>
            <translation>Une valeur pour chaque bande, dans son unité physique.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>unit of the bands</source>
            <extracomment>unit of spectrum</extracomment>
            <translation>unité des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>File of a spectrum</source>
            <extracomment>label of spectrum_file</extracomment>
            <translation>Fichier d'un spectre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Table with a row for each band: its value, and if known its wavelength in micrometres or nanometres; a heading may name the columns.</source>
            <extracomment>help of spectrum_file</extracomment>
            <translation>Table avec une ligne pour chaque bande : sa valeur, et si elle est connue sa longueur d'onde en micromètres ou nanomètres ; un en-tête peut nommer les colonnes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>How far two spectra are apart.</source>
            <extracomment>help of distance</extracomment>
            <translation>L'écart entre deux spectres.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Euclidean</source>
            <extracomment>option euclidean of distance</extracomment>
            <translation>Euclidienne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral angle (degrees)</source>
            <extracomment>option spectral_angle of distance</extracomment>
            <translation>Angle spectral (degrés)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Bray-Curtis (percent)</source>
            <extracomment>option bray_curtis of distance</extracomment>
            <translation>Bray-Curtis (pour cent)</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Spectral information divergence</source>
            <extracomment>option spectral_information_divergence of distance</extracomment>
            <translation>Divergence d'information spectrale</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Gives 1 where the distance is greater, and 0 where it is smaller or exactly this. Without it the output is the distance.</source>
            <extracomment>help of threshold</extracomment>
            <translation>Donne 1 là où la distance est plus grande, et 0 là où elle est plus petite ou exactement celle-ci. Sans seuil, la sortie est la distance.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Raster of the distance, or of 0 and 1.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster de la distance, ou de 0 et 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Compared bands</source>
            <extracomment>label of the result compared_bands</extracomment>
            <translation>Bandes comparées</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>change detection</source>
            <extracomment>search word</extracomment>
            <translation>détection des changements</translation>
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
            <translation>distance euclidienne</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>similarity</source>
            <extracomment>search word</extracomment>
            <translation>similarité</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack bands</source>
            <extracomment>title</extracomment>
            <translation>Empiler des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Writes the bands of several rasters into one file, in their order.</source>
            <extracomment>summary</extracomment>
            <translation>Écrit les bandes de plusieurs rasters dans un seul fichier, dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Names, units, wavelengths, scales and offsets of the bands are kept, and whole numbers stay exact up to 64 bits. A file has one type: the smallest that holds the numbers of all bands. NoData pixels stay NoData, each in its own band; where the bands have different NoData numbers, the output gets one that no pixel has. Rasters of several resolutions, places or coordinate systems are stacked once the grid of the output is chosen: those that share its pixels are taken as they are, and the others are resampled; what they do not cover is NoData.</source>
            <extracomment>help</extracomment>
            <translation>Noms, unités, longueurs d'onde, échelles et décalages des bandes sont conservés, et les nombres entiers restent exacts jusqu'à 64 bits. Un fichier a un seul type : le plus petit qui contient les nombres de toutes les bandes. Les pixels NoData restent NoData, chacun dans sa bande ; si les bandes ont des nombres NoData différents, la sortie en reçoit un qu'aucun pixel n'a. Des rasters de plusieurs résolutions, endroits ou systèmes de coordonnées sont empilés dès que la grille de la sortie est choisie : ceux qui en partagent les pixels sont pris tels quels, et les autres sont rééchantillonnés ; ce qu'ils ne couvrent pas est NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>The rasters, in the order of the bands; all their bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Les rasters, dans l'ordre des bandes ; toutes leurs bandes sont prises.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Stack</source>
            <extracomment>label of output</extracomment>
            <translation>Pile de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>Raster with all bands.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec toutes les bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>stack</source>
            <extracomment>search word</extracomment>
            <translation>empiler</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>merge bands</source>
            <extracomment>search word</extracomment>
            <translation>fusionner des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>layer stack</source>
            <extracomment>search word</extracomment>
            <translation>empilement de couches</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>multiband</source>
            <extracomment>search word</extracomment>
            <translation>multibande</translation>
        </message>
        <message>
            <location filename="../algorithms/band_stack.py" />
            <source>several resolutions</source>
            <extracomment>search word</extracomment>
            <translation>plusieurs résolutions</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Build band set</source>
            <extracomment>title</extracomment>
            <translation>Créer un jeu de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Joins bands into one raster that says of each its name, wavelength, role and date.</source>
            <extracomment>summary</extracomment>
            <translation>Réunit des bandes en un raster qui dit de chacune le nom, la longueur d'onde, le rôle et la date.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Other tools then find red, near infrared and so on by what the bands are, in whatever order they stand. What the bands are is found from metadata, product and file names, band descriptions and STAC items in the same folder; what is typed in goes before it. A band that nothing tells has no role, and a warning names it: its place in the file is no evidence, unless the sensor is named and the number of bands fits.</source>
            <extracomment>help</extracomment>
            <translation>Les autres outils trouvent alors le rouge, le proche infrarouge et ainsi de suite d'après ce que sont les bandes, quel que soit leur ordre. On le trouve dans les métadonnées, les noms de produits et de fichiers, les descriptions des bandes et les éléments STAC du même dossier ; ce qui est saisi passe avant. Une bande sur laquelle rien ne renseigne n'a pas de rôle, et un avertissement la nomme : sa place dans le fichier n'est pas une preuve, sauf si le capteur est nommé et que le nombre de bandes convient.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>All bands of all rasters are taken. The numbers stay as they are; scale, offset and the typed factors become the scale and offset of the bands, which the tools apply. A NoData pixel stays NoData in its band alone. A virtual raster (.vrt) is a small file that points to the rasters, and keeps type and NoData of every band; a GeoTIFF holds one type that fits all.</source>
            <extracomment>help</extracomment>
            <translation>Toutes les bandes de tous les rasters sont prises. Les nombres restent tels quels ; l'échelle, le décalage et les facteurs saisis deviennent l'échelle et le décalage des bandes, que les outils appliquent. Un pixel NoData ne reste NoData que dans sa bande. Un raster virtuel (.vrt) est un petit fichier qui renvoie aux rasters, et garde le type et NoData de chaque bande ; un GeoTIFF a un seul type qui convient à toutes.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands on different grids are refused unless a resampling is chosen: they then come to the grid of the band with the smallest pixels.</source>
            <extracomment>help</extracomment>
            <translation>Des bandes sur des grilles différentes sont refusées, sauf si un rééchantillonnage est choisi : elles viennent alors à la grille de la bande aux plus petits pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The bands: one multiband raster, or several rasters; all bands are taken in order.</source>
            <extracomment>help of input</extracomment>
            <translation>Les bandes : un raster multibande, ou plusieurs rasters ; toutes les bandes sont prises dans l'ordre.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sensor</source>
            <extracomment>label of sensor</extracomment>
            <translation>Capteur</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>The sensor of all bands. Bands with a label such as B4 are told by it, others by their order where their number fits.</source>
            <extracomment>help of sensor</extracomment>
            <translation>Le capteur de toutes les bandes. Les bandes avec une étiquette comme B4 sont reconnues par elle, les autres par leur ordre si leur nombre convient.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Find it</source>
            <extracomment>option found of sensor</extracomment>
            <translation>Le trouver</translation>
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
            <translation>Pléiades</translation>
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
            <translation>Nom du jeu de bandes ; à défaut, celui du raster ou de son dossier.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date</source>
            <extracomment>label of date</extracomment>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Date of all bands, as YYYY-MM-DD; left out, it is found from names and metadata.</source>
            <extracomment>help of date</extracomment>
            <translation>Date de toutes les bandes, sous la forme YYYY-MM-DD ; à défaut, elle est tirée des noms et des métadonnées.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>A row for each band, in order. The wavelength is in micrometres, or from 100 on in nanometres; factor and addend apply to the value of the file. An empty cell keeps what was found.</source>
            <extracomment>help of bands</extracomment>
            <translation>Une ligne pour chaque bande, dans l'ordre. La longueur d'onde est en micromètres, ou à partir de 100 en nanomètres ; le facteur et le terme additif s'appliquent à la valeur du fichier. Une cellule vide garde ce qui a été trouvé.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Role</source>
            <extracomment>column of bands</extracomment>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Wavelength</source>
            <extracomment>column of bands</extracomment>
            <translation>Longueur d'onde</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Addend</source>
            <extracomment>column of bands</extracomment>
            <translation>Terme additif</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Sort by wavelength</source>
            <extracomment>label of sort_by_wavelength</extracomment>
            <translation>Trier par longueur d'onde</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Writes the bands in the order of wavelengths, those without one last.</source>
            <extracomment>help of sort_by_wavelength</extracomment>
            <translation>Écrit les bandes dans l'ordre des longueurs d'onde, celles qui n'en ont pas en dernier.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Part to be used, in any coordinate system; pixels that it touches are taken.</source>
            <extracomment>help of extent</extracomment>
            <translation>Partie à utiliser, dans un système de coordonnées quelconque ; les pixels qu'elle touche sont pris.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>How bands on other grids are brought to that of the smallest pixels, by GDAL's methods; left out, they are refused. Not for a virtual raster.</source>
            <extracomment>help of resampling</extracomment>
            <translation>Manière d'amener les bandes d'autres grilles à celle des plus petits pixels, par les méthodes de GDAL ; à défaut, elles sont refusées. Pas pour un raster virtuel.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Band set</source>
            <extracomment>label of output</extracomment>
            <translation>Jeu de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Raster with a band for each band; .vrt makes a virtual raster.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec une bande pour chaque bande ; .vrt fait un raster virtuel.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Number of bands</source>
            <extracomment>label of the result band_count</extracomment>
            <translation>Nombre de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Bands and roles</source>
            <extracomment>label of the result found_bands</extracomment>
            <translation>Bandes et rôles</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>band set</source>
            <extracomment>search word</extracomment>
            <translation>jeu de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>wavelength</source>
            <extracomment>search word</extracomment>
            <translation>longueur d'onde</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>sensor</source>
            <extracomment>search word</extracomment>
            <translation>capteur</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>virtual raster</source>
            <extracomment>search word</extracomment>
            <translation>raster virtuel</translation>
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
            <translation>composition colorée</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area estimate</source>
            <extracomment>title</extracomment>
            <translation>Estimation des changements</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Estimates the area of each change from a sample that was labelled at two dates.</source>
            <extracomment>summary</extracomment>
            <translation>Estime la surface de chaque changement à partir d'un échantillon étiqueté à deux dates.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Counting pixels of a change map gives biased areas, since changes are rare and the errors of the map are not. Draw a stratified sample from the change raster with the sample points tool (labels of two dates), label every point with its class before and after, and this tool estimates the area of every transition, and for each class its area before and after, gain, loss and net change, each with standard error and interval; the error of the net change takes the covariance of gain and loss into account. NoData pixels of the map belong to no class. A sample with points that are still to do is refused, and so is a map that has changed since it was sampled.</source>
            <extracomment>help</extracomment>
            <translation>Compter les pixels d'une carte de changements donne des surfaces biaisées, car les changements sont rares et les erreurs de la carte ne le sont pas. Tirez un échantillon stratifié du raster de changements avec l'outil des points d'échantillonnage (étiquettes de deux dates), étiquetez chaque point avec sa classe avant et après, et cet outil estime la surface de chaque transition, et pour chaque classe sa surface avant et après, le gain, la perte et le changement net, chacun avec erreur-type et intervalle ; l'erreur du changement net tient compte de la covariance du gain et de la perte. Les pixels NoData de la carte n'appartiennent à aucune classe. Un échantillon dont des points restent à traiter est refusé, de même qu'une carte modifiée depuis son échantillonnage.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label before</source>
            <extracomment>label of from_field</extracomment>
            <translation>Étiquette avant</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the first date.</source>
            <extracomment>help of from_field</extracomment>
            <translation>Champ de la classe vraie à la première date.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Label after</source>
            <extracomment>label of to_field</extracomment>
            <translation>Étiquette après</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Field with the true class at the second date.</source>
            <extracomment>help of to_field</extracomment>
            <translation>Champ de la classe vraie à la seconde date.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Map with class names</source>
            <extracomment>label of classes</extracomment>
            <translation>Carte avec les noms des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Class map whose names the tables show.</source>
            <extracomment>help of classes</extracomment>
            <translation>Carte de classes dont les tables montrent les noms.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Transitions</source>
            <extracomment>label of output</extracomment>
            <translation>Transitions</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated area of each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec la surface estimée de chaque transition.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Classes</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Table with the estimated gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Table avec le gain, la perte et le changement net estimés de chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Change area page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page des surfaces de changement</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Page with all figures and how they were estimated.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec toutes les valeurs et la manière dont elles ont été estimées.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Changed share</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Part changée</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Standard error of the changed share</source>
            <extracomment>label of the result changed_error</extracomment>
            <translation>Erreur-type de la part changée</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Lower limit of the changed share</source>
            <extracomment>label of the result changed_low</extracomment>
            <translation>Limite inférieure de la part changée</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>Upper limit of the changed share</source>
            <extracomment>label of the result changed_high</extracomment>
            <translation>Limite supérieure de la part changée</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>change area</source>
            <extracomment>search word</extracomment>
            <translation>surface de changement</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>net change</source>
            <extracomment>search word</extracomment>
            <translation>changement net</translation>
        </message>
        <message>
            <location filename="../algorithms/change_area_estimate.py" />
            <source>gain and loss</source>
            <extracomment>search word</extracomment>
            <translation>gain et perte</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Change vectors</source>
            <extracomment>title</extracomment>
            <translation>Vecteurs de changement</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Computes how far and which way each pixel moved in the space of the bands between two images.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule de combien et dans quelle direction chaque pixel s'est déplacé dans l'espace des bandes entre deux images.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The change of a band is the second image minus the first, in physical values (scale and offset of the files applied). The magnitude is the Euclidean length of the changes of all paired bands.</source>
            <extracomment>help</extracomment>
            <translation>Le changement d'une bande est la seconde image moins la première, en valeurs physiques (échelle et décalage des fichiers appliqués). L'amplitude est la longueur euclidienne des changements de toutes les bandes appariées.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The direction of two bands is an angle of 0 or more and less than 360 degrees: 0 where the first band alone increases, 90 where the second band alone does, 180 and 270 where they decrease. A pixel without any change has no angle and is NoData there. The direction of other numbers of bands is a code of signs: the first band adds 1 where it increases, the second 2, the third 4, and so on; a band that decreases or stays exactly the same adds nothing. The code fits up to 31 bands.</source>
            <extracomment>help</extracomment>
            <translation>La direction de deux bandes est un angle d'au moins 0 et de moins de 360 degrés : 0 là où seule la première bande augmente, 90 là où seule la seconde le fait, 180 et 270 là où elles diminuent. Un pixel sans aucun changement n'a pas d'angle et y est NoData. La direction d'autres nombres de bandes est un code de signes : la première bande ajoute 1 là où elle augmente, la deuxième 2, la troisième 4, et ainsi de suite ; une bande qui diminue ou reste exactement la même n'ajoute rien. Le code convient jusqu'à 31 bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardised bands are compared by their standard scores, (value - mean) / standard deviation of each date, from the pixels that are valid in all compared bands. This takes away differences of gain and offset between the dates, such as of light or haze, and gives all bands the same weight; a change of the whole scene is lost with them.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes standardisées sont comparées par leurs cotes standardisées, (valeur - moyenne) / écart-type de chaque date, d'après les pixels valides dans toutes les bandes comparées. Cela enlève les différences de gain et de décalage entre les dates, comme celles de l'éclairage ou de la brume, et donne le même poids à toutes les bandes ; un changement de toute la scène est perdu avec elles.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes sont appariées par nom, sinon par longueur d'onde (jusqu'à 5 % d'écart), sinon par rôle comme red, sinon dans leur ordre avec un avertissement ; d'une image ayant plus de bandes, seules celles qui ont une partenaire sont comparées. Un pixel NoData dans l'une des bandes comparées est NoData. Les images doivent être sur une même grille, sauf si la grille de la sortie est choisie.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>First image</source>
            <extracomment>label of first</extracomment>
            <translation>Première image</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The earlier image: one raster or several; all bands are taken.</source>
            <extracomment>help of first</extracomment>
            <translation>L'image antérieure : un raster ou plusieurs ; toutes les bandes sont prises.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Second image</source>
            <extracomment>label of second</extracomment>
            <translation>Seconde image</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>The later image.</source>
            <extracomment>help of second</extracomment>
            <translation>L'image postérieure.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction</source>
            <extracomment>label of direction</extracomment>
            <translation>Direction</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>What tells the way of the change.</source>
            <extracomment>help of direction</extracomment>
            <translation>Ce qui indique le sens du changement.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands, otherwise signs</source>
            <extracomment>option automatic of direction</extracomment>
            <translation>Angle de deux bandes, sinon signes</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Angle of two bands (degrees)</source>
            <extracomment>option angle of direction</extracomment>
            <translation>Angle de deux bandes (degrés)</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Code of the bands that increase</source>
            <extracomment>option signs of direction</extracomment>
            <translation>Code des bandes qui augmentent</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Standardise the bands</source>
            <extracomment>label of standardise</extracomment>
            <translation>Standardiser les bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Compares standard scores of each date's bands in place of values.</source>
            <extracomment>help of standardise</extracomment>
            <translation>Compare les cotes standardisées des bandes de chaque date au lieu des valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Magnitude</source>
            <extracomment>label of output</extracomment>
            <translation>Amplitude</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the length of the change, in the unit of the bands or in standard deviations.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster de la longueur du changement, dans l'unité des bandes ou en écarts-types.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Direction of the change</source>
            <extracomment>label of output_direction</extracomment>
            <translation>Direction du changement</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle or of the code.</source>
            <extracomment>help of output_direction</extracomment>
            <translation>Raster de l'angle ou du code.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Raster of the angle between the two spectra, in degrees, of values that are not standardised; NoData where a spectrum is zero in all bands.</source>
            <extracomment>help of output_angle</extracomment>
            <translation>Raster de l'angle entre les deux spectres, en degrés, de valeurs non standardisées ; NoData là où un spectre est zéro dans toutes les bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>Kind of the direction</source>
            <extracomment>label of the result written_direction</extracomment>
            <translation>Genre de la direction</translation>
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
            <translation>analyse des vecteurs de changement</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>magnitude</source>
            <extracomment>search word</extracomment>
            <translation>amplitude</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>direction</source>
            <extracomment>search word</extracomment>
            <translation>direction</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>two dates</source>
            <extracomment>search word</extracomment>
            <translation>deux dates</translation>
        </message>
        <message>
            <location filename="../algorithms/change_vector.py" />
            <source>multitemporal</source>
            <extracomment>search word</extracomment>
            <translation>multitemporel</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Conformal class sets</source>
            <extracomment>title</extracomment>
            <translation>Ensembles conformes de classes</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Gives each pixel the set of classes that it may be, which holds the true one with a stated coverage.</source>
            <extracomment>summary</extracomment>
            <translation>Donne à chaque pixel l'ensemble des classes qu'il peut être, qui contient la vraie avec une couverture annoncée.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The probabilities of a classifier are no frequencies. Here they are calibrated by features of known class that did not train the model: a class is in the set of a pixel where its probability reaches the threshold of the class (exactly at it too), and the thresholds are such that a set holds the true class with at least the stated coverage, whatever the classifier. Pixels of one polygon are alike, so each polygon, or group of polygons, counts the same whatever its size: the coverage is that of a pixel in a new polygon, chosen as the calibration polygons were.</source>
            <extracomment>help</extracomment>
            <translation>Les probabilités d'un classificateur ne sont pas des fréquences. Elles sont étalonnées ici par des entités de classe connue qui n'ont pas entraîné le modèle : une classe est dans l'ensemble d'un pixel là où sa probabilité atteint le seuil de la classe (exactement au seuil aussi), et les seuils sont tels qu'un ensemble contient la vraie classe avec au moins la couverture annoncée, quel que soit le classificateur. Les pixels d'un polygone se ressemblent, donc chaque polygone, ou groupe de polygones, compte autant quelle que soit sa taille : la couverture est celle d'un pixel dans un nouveau polygone, choisi comme l'ont été les polygones d'étalonnage.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>For 90 percent a class needs at least 9 calibration polygons, for 95 percent 19, for 80 percent 4. With fewer, nothing can be vouched for: the class is in every set, with a warning. The coverage of all classes together counts the polygons of all.</source>
            <extracomment>help</extracomment>
            <translation>Pour 90 pour cent, une classe a besoin d'au moins 9 polygones d'étalonnage, pour 95 pour cent de 19, pour 80 pour cent de 4. Avec moins, rien ne peut être garanti : la classe est dans chaque ensemble, avec un avertissement. La couverture de toutes les classes réunies compte les polygones de toutes.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>To have calibration features, train on some of the polygons only, chosen at random: Random selection within subsets of QGIS selects half of each class; train with the selected features only, invert the selection, and calibrate with the selected features only. Features that trained the model are refused; others inside the training areas are not recognised, and would promise too much.</source>
            <extracomment>help</extracomment>
            <translation>Pour disposer d'entités d'étalonnage, n'entraînez que sur une partie des polygones, choisie au hasard : Sélection aléatoire parmi des sous-ensembles de QGIS sélectionne la moitié de chaque classe ; entraînez avec les entités sélectionnées seulement, inversez la sélection, et étalonnez avec les entités sélectionnées seulement. Les entités qui ont entraîné le modèle sont refusées ; d'autres à l'intérieur des zones d'entraînement ne sont pas reconnues, et promettraient trop.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>The table has an estimate of the coverage: each group is judged by thresholds from the others. An empty set, size 0, means that no class is as probable as usual for its own pixels: the pixel is unlike those of the calibration, or mixed. A pixel that is NoData in a band of the model is NoData in all outputs.</source>
            <extracomment>help</extracomment>
            <translation>La table contient une estimation de la couverture : chaque groupe est jugé par des seuils tirés des autres. Un ensemble vide, de taille 0, signifie qu'aucune classe n'est aussi probable que d'habitude pour ses propres pixels : le pixel diffère de ceux de l'étalonnage, ou est mixte. Un pixel NoData dans une bande du modèle est NoData dans toutes les sorties.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model; they are found as by the tool Classify.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille, qui contiennent les bandes du modèle ; elles sont trouvées comme par l'outil Classer.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Model file with probabilities: of any training tool except those of minimum distance and spectral angle; of support vectors if trained with probabilities.</source>
            <extracomment>help of model</extracomment>
            <translation>Fichier de modèle avec probabilités : de tout outil d'entraînement sauf ceux de la distance minimale et de l'angle spectral ; à vecteurs de support, s'il a été entraîné avec probabilités.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Calibration features</source>
            <extracomment>label of calibration</extracomment>
            <translation>Entités d'étalonnage</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Polygons or points of known class that did not train the model; any coordinate system.</source>
            <extracomment>help of calibration</extracomment>
            <translation>Polygones ou points de classe connue qui n'ont pas entraîné le modèle ; tout système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field with the number or the name of a class of the model. Features without a class are left out.</source>
            <extracomment>help of class_field</extracomment>
            <translation>Champ contenant le numéro ou le nom d'une classe du modèle. Les entités sans classe sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Field that has the same value for features that belong together, such as those of one site: they count as one. Left out, each feature stands alone.</source>
            <extracomment>help of group_field</extracomment>
            <translation>Champ de même valeur pour les entités qui vont ensemble, comme celles d'un même site : elles comptent pour une seule. À défaut, chaque entité est à part.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage</source>
            <extracomment>label of coverage</extracomment>
            <translation>Couverture</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How often the set is to hold the true class, at least.</source>
            <extracomment>help of coverage</extracomment>
            <translation>À quelle fréquence, au moins, l'ensemble doit contenir la vraie classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Coverage holds for</source>
            <extracomment>label of coverage_of</extracomment>
            <translation>La couverture vaut pour</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class on its own, or pixels of all classes together, in the mix of the calibration features: then a rare or difficult class may be covered less.</source>
            <extracomment>help of coverage_of</extracomment>
            <translation>Chaque classe à part, ou les pixels de toutes les classes réunies, dans le mélange des entités d'étalonnage : une classe rare ou difficile peut alors être moins couverte.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Each class</source>
            <extracomment>option each_class of coverage_of</extracomment>
            <translation>Chaque classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>All classes together</source>
            <extracomment>option all_classes of coverage_of</extracomment>
            <translation>Toutes les classes réunies</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Pixels per group</source>
            <extracomment>label of max_pixels</extracomment>
            <translation>Pixels par groupe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>How many calibration pixels of a class are taken from a group at most, drawn at random.</source>
            <extracomment>help of max_pixels</extracomment>
            <translation>Combien de pixels d'étalonnage d'une classe sont pris au plus dans un groupe, tirés au hasard.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Number that the drawing follows from.</source>
            <extracomment>help of seed</extracomment>
            <translation>Nombre dont découle le tirage.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Set size</source>
            <extracomment>label of output</extracomment>
            <translation>Taille des ensembles</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with the number of classes in the set of each pixel.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster du nombre de classes dans l'ensemble de chaque pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Sets</source>
            <extracomment>label of output_sets</extracomment>
            <translation>Ensembles</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Raster with a band for each class: 1 where it belongs to the set, 0 where not.</source>
            <extracomment>help of output_sets</extracomment>
            <translation>Raster avec une bande pour chaque classe : 1 là où elle appartient à l'ensemble, 0 sinon.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Single classes</source>
            <extracomment>label of output_single</extracomment>
            <translation>Classes seules</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Class raster of the pixels whose set holds one class, NoData elsewhere.</source>
            <extracomment>help of output_single</extracomment>
            <translation>Raster de classes des pixels dont l'ensemble contient une seule classe, NoData ailleurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Table with threshold, calibration groups and estimated coverage of each class.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table du seuil, des groupes d'étalonnage et de la couverture estimée de chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Page with the classes, the sizes of the sets, the classes that share them, and the method.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec les classes, les tailles des ensembles, les classes qui les partagent, et la méthode.</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Mean set size</source>
            <extracomment>label of the result mean_set_size</extracomment>
            <translation>Taille moyenne des ensembles</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>classes</source>
            <extracomment>unit of the result mean_set_size</extracomment>
            <translation>classes</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with one class</source>
            <extracomment>label of the result single_share</extracomment>
            <translation>Part des pixels à une seule classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Share of pixels with no class</source>
            <extracomment>label of the result empty_share</extracomment>
            <translation>Part des pixels sans classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage</source>
            <extracomment>label of the result estimated_coverage</extracomment>
            <translation>Couverture estimée</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Estimated coverage of the worst class</source>
            <extracomment>label of the result lowest_coverage</extracomment>
            <translation>Couverture estimée de la pire classe</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>Classes in every set</source>
            <extracomment>label of the result classes_in_every_set</extracomment>
            <translation>Classes dans chaque ensemble</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <extracomment>search word</extracomment>
            <translation>prédiction conforme</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>prediction sets</source>
            <extracomment>search word</extracomment>
            <translation>ensembles de prédiction</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>coverage</source>
            <extracomment>search word</extracomment>
            <translation>couverture</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>calibration</source>
            <extracomment>search word</extracomment>
            <translation>étalonnage</translation>
        </message>
        <message>
            <location filename="../algorithms/class_sets.py" />
            <source>probability</source>
            <extracomment>search word</extracomment>
            <translation>probabilité</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Classify</source>
            <extracomment>title</extracomment>
            <translation>Classer</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Applies a saved model to rasters and writes the class map.</source>
            <extracomment>summary</extracomment>
            <translation>Applique un modèle enregistré à des rasters et écrit la carte de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The bands of the model are found in the rasters by name, else by wavelength, else by role such as red or nir; the rasters may have other bands besides, in any order. Where nothing tells the bands and there are as many as the model has, they are taken in their order with a warning; a missing band is an error that lists both sides. Scale and offset of the files are applied, as in the training. A pixel that is NoData in a band of the model stays NoData. Class 0 is given to pixels that fail the threshold.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes du modèle sont trouvées dans les rasters par nom, sinon par longueur d'onde, sinon par rôle comme red ou nir ; les rasters peuvent avoir d'autres bandes en plus, dans un ordre quelconque. Si rien ne renseigne sur les bandes et qu'il y en a autant que dans le modèle, elles sont prises dans leur ordre avec un avertissement ; une bande manquante est une erreur qui liste les deux côtés. L'échelle et le décalage des fichiers sont appliqués, comme à l'entraînement. Un pixel NoData dans une bande du modèle reste NoData. La classe 0 est donnée aux pixels qui ne satisfont pas le seuil.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>The labels are those of scikit-learn's own prediction, whatever the memory and the number of threads, and need no scikit-learn. Of equally probable classes the one with the lowest number is taken.</source>
            <extracomment>help</extracomment>
            <translation>Les étiquettes sont celles de la prédiction même de scikit-learn, quels que soient la mémoire et le nombre de fils d'exécution, et n'ont pas besoin de scikit-learn. Entre classes également probables, celle du plus petit numéro est prise.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>One multiband raster, or several rasters on one grid, that hold the bands of the model.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille, qui contiennent les bandes du modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Model file that a training tool has written; it holds no code.</source>
            <extracomment>help of model</extracomment>
            <translation>Fichier de modèle écrit par un outil d'entraînement ; il ne contient pas de code.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the probability of the class; with minimum distance or spectral angle of the distance to it, or the angle in degrees.</source>
            <extracomment>help of output_confidence</extracomment>
            <translation>Raster de la probabilité de la classe ; avec la distance minimale ou l'angle spectral, de la distance à celle-ci, ou de l'angle en degrés.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Probabilities</source>
            <extracomment>label of output_probabilities</extracomment>
            <translation>Probabilités</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster with a band for each class: its probability, 0 to 1.</source>
            <extracomment>help of output_probabilities</extracomment>
            <translation>Raster avec une bande pour chaque classe : sa probabilité, de 0 à 1.</translation>
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
            <translation>Raster de l'entropie des probabilités, rapportée à la plus grande possible : 0 là où une classe est certaine, 1 là où toutes sont également probables.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Margin</source>
            <extracomment>label of output_margin</extracomment>
            <translation>Marge</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>Raster of the largest probability less the second largest, 0 to 1.</source>
            <extracomment>help of output_margin</extracomment>
            <translation>Raster de la plus grande probabilité moins la deuxième, de 0 à 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>prediction</source>
            <extracomment>search word</extracomment>
            <translation>prédiction</translation>
        </message>
        <message>
            <location filename="../algorithms/classify.py" />
            <source>apply model</source>
            <extracomment>search word</extracomment>
            <translation>appliquer un modèle</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Compare maps</source>
            <extracomment>title</extracomment>
            <translation>Comparer des cartes</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Tests whether one map is more accurate than another on the same labelled sample.</source>
            <extracomment>summary</extracomment>
            <translation>Teste si une carte est plus exacte qu'une autre sur le même échantillon étiqueté.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Both maps are read at the points of the sample. The difference of the overall accuracies is estimated by the design that the layer carries, as a paired difference: points where both maps are right or both are wrong say nothing. McNemar's test counts every point alike, so it holds for a simple random sample; its probability is exact. A point that lies outside a map or where it is NoData is an error.</source>
            <extracomment>help</extracomment>
            <translation>Les deux cartes sont lues aux points de l'échantillon. La différence des exactitudes globales est estimée d'après le plan que porte la couche, comme différence appariée : les points où les deux cartes ont raison ou ont toutes deux tort ne disent rien. Le test de McNemar compte tous les points de la même façon, il vaut donc pour un échantillon aléatoire simple ; sa probabilité est exacte. Un point hors d'une carte, ou là où elle est NoData, est une erreur.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>First map</source>
            <extracomment>label of first</extracomment>
            <translation>Première carte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is taken.</source>
            <extracomment>help of first</extracomment>
            <translation>La carte dont l'exactitude est prise.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Second map</source>
            <extracomment>label of second</extracomment>
            <translation>Seconde carte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>The map whose accuracy is subtracted.</source>
            <extracomment>help of second</extracomment>
            <translation>La carte dont l'exactitude est soustraite.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the first map</source>
            <extracomment>label of first_band</extracomment>
            <translation>Bande de la première carte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Band of the second map</source>
            <extracomment>label of second_band</extracomment>
            <translation>Bande de la seconde carte</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Part of the maps</source>
            <extracomment>label of part</extracomment>
            <translation>Partie des cartes</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Polygons: only the points inside them count.</source>
            <extracomment>help of part</extracomment>
            <translation>Polygones : seuls comptent les points à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Of the interval.</source>
            <extracomment>help of level</extracomment>
            <translation>Celui de l'intervalle.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Comparison</source>
            <extracomment>label of output</extracomment>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Table with the points by who is right, and the tests.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec les points selon qui a raison, et les tests.</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Difference of the overall accuracies</source>
            <extracomment>label of the result difference</extracomment>
            <translation>Différence des exactitudes globales</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>share -1 to 1</source>
            <extracomment>unit of the result difference</extracomment>
            <translation>part de -1 à 1</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Standard error of the difference</source>
            <extracomment>label of the result difference_error</extracomment>
            <translation>Erreur-type de la différence</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Lower limit of the difference</source>
            <extracomment>label of the result difference_low</extracomment>
            <translation>Limite inférieure de la différence</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Upper limit of the difference</source>
            <extracomment>label of the result difference_high</extracomment>
            <translation>Limite supérieure de la différence</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>Probability of the difference by chance</source>
            <extracomment>label of the result probability</extracomment>
            <translation>Probabilité que la différence soit due au hasard</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar statistic</source>
            <extracomment>label of the result mcnemar</extracomment>
            <translation>Statistique de McNemar</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>McNemar probability</source>
            <extracomment>label of the result mcnemar_probability</extracomment>
            <translation>Probabilité de McNemar</translation>
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
            <translation>comparaison de cartes</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>paired test</source>
            <extracomment>search word</extracomment>
            <translation>test apparié</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>accuracy difference</source>
            <extracomment>search word</extracomment>
            <translation>différence d'exactitude</translation>
        </message>
        <message>
            <location filename="../algorithms/compare_maps.py" />
            <source>significance</source>
            <extracomment>search word</extracomment>
            <translation>significativité</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross classification</source>
            <extracomment>title</extracomment>
            <translation>Classification croisée</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compares a map with a reference and gives the cross table, the error matrix and a regression.</source>
            <extracomment>summary</extracomment>
            <translation>Compare une carte à une référence et donne le tableau croisé, la matrice d'erreur et une régression.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Every pixel that is valid in both is counted; NoData in either is not. The error matrix has the map's classes in rows and the reference's in columns, aligned by value: a class that one side lacks is a row or a column of zeros. Accuracies and kappa come by counts, and weighted by area with the map's classes as strata, which is right for a reference sampled within each class. An accuracy over no pixel stays empty. A reference raster must lie on the map's grid. A reference layer is laid on it by pixel centres; a pixel inside features of several classes is left out. Its field holds class values, or class names that the map has too.</source>
            <extracomment>help</extracomment>
            <translation>Chaque pixel valide des deux côtés est compté ; NoData d'un côté ne compte pas. La matrice d'erreur a les classes de la carte en lignes et celles de la référence en colonnes, alignées par valeur : une classe absente d'un côté est une ligne ou une colonne de zéros. Les exactitudes et le kappa sont donnés par effectifs, et pondérés par la surface avec les classes de la carte pour strates, ce qui convient à une référence échantillonnée dans chaque classe. Une exactitude qui ne porte sur aucun pixel reste vide. Un raster de référence doit se trouver sur la grille de la carte. Une couche de référence y est reportée par les centres des pixels ; un pixel situé dans des entités de plusieurs classes est écarté. Son champ contient des valeurs de classe, ou des noms de classe que la carte possède aussi.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The regression is the line of least squares Y = B0 + B1 X of the map's values Y on the reference's X, for continuous rasters too, with scale and offset of the files applied; its sums are exact. Its intervals suppose independent pixels.</source>
            <extracomment>help</extracomment>
            <translation>La régression est la droite des moindres carrés Y = B0 + B1 X des valeurs Y de la carte sur les valeurs X de la référence, pour des rasters continus aussi, avec l'échelle et le décalage des fichiers appliqués ; ses sommes sont exactes. Ses intervalles supposent des pixels indépendants.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Class map</source>
            <extracomment>label of input</extracomment>
            <translation>Carte de classes</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The classified raster.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster classé.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference</source>
            <extracomment>label of reference</extracomment>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster on the same grid, or layer of points or polygons.</source>
            <extracomment>help of reference</extracomment>
            <translation>Raster sur la même grille, ou couche de points ou de polygones.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Band of the reference</source>
            <extracomment>label of reference_band</extracomment>
            <translation>Bande de la référence</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The band with the classes, of a reference raster.</source>
            <extracomment>help of reference_band</extracomment>
            <translation>La bande contenant les classes, pour un raster de référence.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>The field with the class, of a reference layer.</source>
            <extracomment>help of reference_field</extracomment>
            <translation>Le champ contenant la classe, pour une couche de référence.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Ignored reference value</source>
            <extracomment>label of ignored_value</extracomment>
            <translation>Valeur de référence ignorée</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Reference pixels of this value are not compared.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Les pixels de référence de cette valeur ne sont pas comparés.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster croisé</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster with a number for each pair of classes.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec un numéro pour chaque paire de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Cross table</source>
            <extracomment>label of output_table</extracomment>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the pairs with pixels and area.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Tableau des paires avec pixels et surface.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of the error matrix with accuracies and areas.</source>
            <extracomment>help of output_matrix</extracomment>
            <translation>Tableau de la matrice d'erreur avec exactitudes et surfaces.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Page with the error matrix and the figures.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec la matrice d'erreur et les indices.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Regression</source>
            <extracomment>label of output_regression</extracomment>
            <translation>Régression</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Table of R², r, B0, B1, variances, intervals.</source>
            <extracomment>help of output_regression</extracomment>
            <translation>Table de R², r, B0, B1, variances, intervalles.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B0 raster</source>
            <extracomment>label of output_b0</extracomment>
            <translation>Raster de B0</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the intercept where both are valid.</source>
            <extracomment>help of output_b0</extracomment>
            <translation>Raster de l'ordonnée à l'origine là où les deux sont valides.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>B1 raster</source>
            <extracomment>label of output_b1</extracomment>
            <translation>Raster de B1</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Raster of the slope where both are valid.</source>
            <extracomment>help of output_b1</extracomment>
            <translation>Raster de la pente là où les deux sont valides.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted overall accuracy</source>
            <extracomment>label of the result weighted_overall_accuracy</extracomment>
            <translation>Exactitude globale pondérée par la surface</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Area-weighted kappa</source>
            <extracomment>label of the result weighted_kappa</extracomment>
            <translation>Kappa pondéré par la surface</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Compared pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixels comparés</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Coefficient of determination</source>
            <extracomment>label of the result r_squared</extracomment>
            <translation>Coefficient de détermination</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Intercept</source>
            <extracomment>label of the result b0</extracomment>
            <translation>Ordonnée à l'origine</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Slope</source>
            <extracomment>label of the result b1</extracomment>
            <translation>Pente</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>accuracy</source>
            <extracomment>search word</extracomment>
            <translation>exactitude</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>regression</source>
            <extracomment>search word</extracomment>
            <translation>régression</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Image difference</source>
            <extracomment>title</extracomment>
            <translation>Différence d'images</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Subtracts or divides two images band by band and finds the thresholds of change.</source>
            <extracomment>summary</extracomment>
            <translation>Soustrait ou divise deux images bande par bande et trouve les seuils du changement.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The difference is the second image minus the first, in physical values (scale and offset of the files applied). The ratio is the second divided by the first, and undefined where the first is 0; the log ratio is the natural logarithm of the ratio, and undefined where a value is not positive. Undefined pixels are NoData.</source>
            <extracomment>help</extracomment>
            <translation>La différence est la seconde image moins la première, en valeurs physiques (échelle et décalage des fichiers appliqués). Le rapport est la seconde divisée par la première, et non défini là où la première est 0 ; le rapport logarithmique est le logarithme naturel du rapport, et non défini là où une valeur n'est pas positive. Les pixels non définis sont NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds are found for each band from all its pixels. Otsu's rule parts the sizes of change, the distance from 0 (from 1 for ratios), into two groups whose means lie farthest apart for their sizes, in a histogram of up to 65536 bins whose width is a power of two; for whole numbers up to 65536 this is exact. The rule of standard deviations takes the mean minus and plus k standard deviations (divisor n - 1). The robust rule takes the median minus and plus k times 1.4826 times the median absolute deviation, which much change hardly moves. Both are exact. A difference below the lower threshold is a decrease (1), above the upper one an increase (3); all between, and exactly on a threshold, is no change (2).</source>
            <extracomment>help</extracomment>
            <translation>Les seuils sont trouvés pour chaque bande d'après tous ses pixels. La règle d'Otsu partage les tailles du changement, c'est-à-dire la distance à 0 (à 1 pour les rapports), en deux groupes dont les moyennes sont les plus éloignées compte tenu de leurs effectifs, dans un histogramme d'au plus 65536 classes dont la largeur est une puissance de deux ; pour des nombres entiers jusqu'à 65536 c'est exact. La règle des écarts-types prend la moyenne moins et plus k écarts-types (diviseur n - 1). La règle robuste prend la médiane moins et plus k fois 1.4826 fois l'écart absolu médian, que beaucoup de changement ne déplace guère. Les deux sont exactes. Une différence au-dessous du seuil inférieur est une diminution (1), au-dessus du seuil supérieur une augmentation (3) ; tout ce qui est entre les deux, et exactement sur un seuil, est sans changement (2).</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning. A pixel that is NoData in one image is NoData in that band; other bands keep theirs. The images must lie on one grid, unless the grid of the output is chosen. Nothing here depends on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes sont appariées par nom, sinon par longueur d'onde (jusqu'à 5 % d'écart), sinon par rôle comme red, sinon dans leur ordre avec un avertissement. Un pixel NoData dans une image est NoData dans cette bande ; les autres bandes gardent les leurs. Les images doivent être sur une même grille, sauf si la grille de la sortie est choisie. Rien ici ne dépend de la mémoire ni des fils d'exécution.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>The earlier image: one raster or several.</source>
            <extracomment>help of first</extracomment>
            <translation>L'image antérieure : un raster ou plusieurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Which of the compared bands, from 1 in the order of the first image; all if not given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Lesquelles des bandes comparées, à partir de 1 dans l'ordre de la première image ; toutes si rien n'est donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>band numbers</source>
            <extracomment>unit of bands</extracomment>
            <translation>numéros de bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Measure</source>
            <extracomment>label of measure</extracomment>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How the values are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Comment les valeurs sont comparées.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Difference</source>
            <extracomment>option difference of measure</extracomment>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Ratio</source>
            <extracomment>option ratio of measure</extracomment>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Log ratio</source>
            <extracomment>option log_ratio of measure</extracomment>
            <translation>Rapport logarithmique</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Threshold rule</source>
            <extracomment>label of rule</extracomment>
            <translation>Règle des seuils</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>What parts change from no change.</source>
            <extracomment>help of rule</extracomment>
            <translation>Ce qui sépare le changement de l'absence de changement.</translation>
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
            <translation>Moyenne et écarts-types</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Median and median absolute deviation</source>
            <extracomment>option robust of rule</extracomment>
            <translation>Médiane et écart absolu médian</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Typed thresholds</source>
            <extracomment>option typed of rule</extracomment>
            <translation>Seuils saisis</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Factor k</source>
            <extracomment>label of factor</extracomment>
            <translation>Facteur k</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>How many standard deviations, or robust ones, the thresholds lie from the centre.</source>
            <extracomment>help of factor</extracomment>
            <translation>À combien d'écarts-types, ou d'écarts robustes, les seuils se trouvent du centre.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>standard deviations</source>
            <extracomment>unit of factor</extracomment>
            <translation>écarts-types</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold</source>
            <extracomment>label of lower</extracomment>
            <translation>Seuil inférieur</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Below it is a decrease, for the typed rule; none if not given.</source>
            <extracomment>help of lower</extracomment>
            <translation>Au-dessous, c'est une diminution, pour la règle des seuils saisis ; aucun si rien n'est donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold</source>
            <extracomment>label of upper</extracomment>
            <translation>Seuil supérieur</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Above it is an increase, for the typed rule; none if not given.</source>
            <extracomment>help of upper</extracomment>
            <translation>Au-dessus, c'est une augmentation, pour la règle des seuils saisis ; aucun si rien n'est donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster with a band for each pair.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec une bande pour chaque paire.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Classes of change</source>
            <extracomment>label of output_classes</extracomment>
            <translation>Classes de changement</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Raster of decrease (1), no change (2) and increase (3) for each pair.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Raster de diminution (1), sans changement (2) et augmentation (3) pour chaque paire.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Thresholds</source>
            <extracomment>label of output_table</extracomment>
            <translation>Seuils</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Table with statistics, thresholds and pixels of each class, for each pair.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table avec les statistiques, les seuils et les pixels de chaque classe, pour chaque paire.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Lower threshold of the first band</source>
            <extracomment>label of the result lower_threshold</extracomment>
            <translation>Seuil inférieur de la première bande</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Upper threshold of the first band</source>
            <extracomment>label of the result upper_threshold</extracomment>
            <translation>Seuil supérieur de la première bande</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Changed share of the first band</source>
            <extracomment>label of the result changed_share</extracomment>
            <translation>Part changée de la première bande</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>image differencing</source>
            <extracomment>search word</extracomment>
            <translation>différence d'images</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>ratio</source>
            <extracomment>search word</extracomment>
            <translation>rapport</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>log ratio</source>
            <extracomment>search word</extracomment>
            <translation>rapport logarithmique</translation>
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
            <translation>seuil</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Alteration detection, IR-MAD</source>
            <extracomment>title</extracomment>
            <translation>Détection d'altération, IR-MAD</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finds change between two images by canonical correlation, whatever gain and offset each band has.</source>
            <extracomment>summary</extracomment>
            <translation>Trouve le changement entre deux images par corrélation canonique, quels que soient le gain et le décalage de chaque bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Multivariate alteration detection (MAD) takes the pairs of combinations of the bands of both images that correlate, and subtracts them. The MAD variates are uncorrelated; the first has the greatest variance, 2 (1 - correlation). They do not change when the bands of an image are scaled, shifted or mixed linearly, so that the images need not be calibrated, nor even have the same units. The sum of the squared variates over their variances is chi-square with as many degrees of freedom as bands where nothing changed; the no-change probability is that of a chi-square at least as large.</source>
            <extracomment>help</extracomment>
            <translation>La détection multivariée d'altération (MAD) prend les paires de combinaisons des bandes des deux images qui sont corrélées, et les soustrait. Les variables MAD sont non corrélées ; la première a la plus grande variance, 2 (1 - corrélation). Elles ne changent pas quand les bandes d'une image sont mises à l'échelle, décalées ou mélangées linéairement, de sorte que les images n'ont pas besoin d'être calibrées, ni même d'avoir les mêmes unités. La somme des carrés des variables divisés par leurs variances suit un khi-deux avec autant de degrés de liberté que de bandes là où rien n'a changé ; la probabilité de non-changement est celle d'un khi-deux au moins aussi grand.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Each iteration weights the pixels by their no-change probability under the one before and finds the correlations anew, so that they become those of the pixels without change. It ends when no correlation changes by more than the tolerance (exactly the tolerance ends too), or after the greatest number of iterations, with a warning. Reweighting favours small differences, so that the correlations come out higher than those of all pixels without change; with fewer than 3 bands it never settles and is refused. Means, covariances and their weighted forms are sums of whole numbers: standard scores times the root of the weight, rounded to 30 bits of the largest of the band. They, and every pixel of the outputs, do not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Chaque itération pondère les pixels par leur probabilité de non-changement dans la précédente et cherche à nouveau les corrélations, qui deviennent ainsi celles des pixels sans changement. Cela finit quand aucune corrélation ne change de plus que la tolérance (exactement la tolérance finit aussi), ou après le plus grand nombre d'itérations, avec un avertissement. La repondération favorise les petites différences, si bien que les corrélations sont plus élevées que celles de tous les pixels sans changement ; avec moins de 3 bandes elle ne se stabilise jamais et est refusée. Les moyennes, les covariances et leurs formes pondérées sont des sommes de nombres entiers : cotes standardisées fois la racine du poids, arrondies à 30 bits de la plus grande de la bande. Ni elles ni aucun pixel des sorties ne dépendent de la mémoire ou des fils d'exécution.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Bands are paired by name, else by wavelength (up to 5 % apart), else by role such as red, else in their order with a warning; of an image of more bands only those with a partner are compared. A pixel that is NoData in one of the compared bands is NoData and counts nowhere: clouds should be masked before. The images must lie on one grid, unless the grid of the output is chosen.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes sont appariées par nom, sinon par longueur d'onde (jusqu'à 5 % d'écart), sinon par rôle comme red, sinon dans leur ordre avec un avertissement ; d'une image ayant plus de bandes, seules celles qui ont une partenaire sont comparées. Un pixel NoData dans l'une des bandes comparées est NoData et ne compte nulle part : les nuages doivent être masqués avant. Les images doivent être sur une même grille, sauf si la grille de la sortie est choisie.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>How often the pixels are weighted anew at most; 0 gives plain MAD, all pixels weighing the same.</source>
            <extracomment>help of iterations</extracomment>
            <translation>Combien de fois au plus les pixels sont pondérés à nouveau ; 0 donne la MAD simple, où tous les pixels pèsent autant.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Tolerance</source>
            <extracomment>label of tolerance</extracomment>
            <translation>Tolérance</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Ends when no canonical correlation changes by more.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Finit quand aucune corrélation canonique ne change davantage.</translation>
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
            <translation>Raster avec une bande pour chaque variable.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Chi-square</source>
            <extracomment>label of output_chi_square</extracomment>
            <translation>Khi-deux</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the sum of squared standardised variates.</source>
            <extracomment>help of output_chi_square</extracomment>
            <translation>Raster de la somme des carrés des variables standardisées.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>No-change probability</source>
            <extracomment>label of output_probability</extracomment>
            <translation>Probabilité de non-changement</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Raster of the probability, 0 to 1.</source>
            <extracomment>help of output_probability</extracomment>
            <translation>Raster de la probabilité, de 0 à 1.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Correlations</source>
            <extracomment>label of output_table</extracomment>
            <translation>Corrélations</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Table of the canonical correlations of each iteration; 0 is that of equal weights.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table des corrélations canoniques de chaque itération ; 0 est celle des poids égaux.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Largest change of a correlation in the last iteration</source>
            <extracomment>label of the result last_change</extracomment>
            <translation>Plus grand changement d'une corrélation à la dernière itération</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Highest canonical correlation</source>
            <extracomment>label of the result highest_correlation</extracomment>
            <translation>Plus haute corrélation canonique</translation>
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
            <translation>corrélation canonique</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>no-change probability</source>
            <extracomment>search word</extracomment>
            <translation>probabilité de non-changement</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>chi-square</source>
            <extracomment>search word</extracomment>
            <translation>khi-deux</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>radiometric normalisation</source>
            <extracomment>search word</extracomment>
            <translation>normalisation radiométrique</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Land cover change</source>
            <extracomment>title</extracomment>
            <translation>Changement d'occupation du sol</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Shows and measures what became of each class between two class maps.</source>
            <extracomment>summary</extracomment>
            <translation>Montre et mesure ce que chaque classe est devenue entre deux cartes de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Every pair of classes that occurs gets a number, from 1 in the order of the first map's classes, then the second's; its name tells from and to. The tables have pixels and area of every transition, and for every class its area before and after, gain, loss, persistence, net change, swap (change of place without change of area) and annual rate, for the whole and for each zone. In degrees areas are geodesic. A pixel that is NoData in either map is left out. The maps must lie on one grid. Areas counted from maps carry the errors of both; the change area estimate corrects them by a sample.</source>
            <extracomment>help</extracomment>
            <translation>Chaque paire de classes présente reçoit un numéro, à partir de 1 dans l'ordre des classes de la première carte, puis de la seconde ; son nom dit d'où vers où. Les tables donnent les pixels et la surface de chaque transition, et pour chaque classe sa surface avant et après, le gain, la perte, la persistance, le changement net, l'échange (changement de lieu sans changement de surface) et le taux annuel, pour l'ensemble et pour chaque zone. En degrés, les surfaces sont géodésiques. Un pixel NoData dans l'une des cartes est laissé de côté. Les cartes doivent être sur une même grille. Les surfaces comptées sur les cartes portent les erreurs des deux ; l'estimation des changements les corrige par un échantillon.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The earlier class map.</source>
            <extracomment>help of first</extracomment>
            <translation>La carte de classes antérieure.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The later class map, on the same grid.</source>
            <extracomment>help of second</extracomment>
            <translation>La carte de classes postérieure, sur la même grille.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Years between the maps</source>
            <extracomment>label of years</extracomment>
            <translation>Années entre les cartes</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>For the annual rate; left out, it stays empty.</source>
            <extracomment>help of years</extracomment>
            <translation>Pour le taux annuel ; à défaut, il reste vide.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>years</source>
            <extracomment>unit of years</extracomment>
            <translation>années</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Zones</source>
            <extracomment>label of zones</extracomment>
            <translation>Zones</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster on the same grid, or polygons: the tables tell each zone too.</source>
            <extracomment>help of zones</extracomment>
            <translation>Raster sur la même grille, ou polygones : les tables donnent aussi chaque zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Band of the zones</source>
            <extracomment>label of zones_band</extracomment>
            <translation>Bande des zones</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The band with the zones, of a raster.</source>
            <extracomment>help of zones_band</extracomment>
            <translation>La bande contenant les zones, d'un raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Field of the zones</source>
            <extracomment>label of zones_field</extracomment>
            <translation>Champ des zones</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>The field with the zone, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of zones_field</extracomment>
            <translation>Le champ de la zone, d'une couche : nombres entiers, ou noms, qui sont numérotés à partir de 1 par ordre alphabétique.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changes</source>
            <extracomment>label of output</extracomment>
            <translation>Changements</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Raster with a number for each transition.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec un numéro pour chaque transition.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with pixels and area of each transition.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Table avec les pixels et la surface de chaque transition.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Table with gain, loss and net change of each class.</source>
            <extracomment>help of output_classes</extracomment>
            <translation>Table avec le gain, la perte et le changement net de chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Change page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page des changements</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Page with the flows as a picture, the transition matrix and the classes.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec les flux en image, la matrice de transition et les classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Number of transitions</source>
            <extracomment>label of the result transitions</extracomment>
            <translation>Nombre de transitions</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Changed area</source>
            <extracomment>label of the result changed_area</extracomment>
            <translation>Surface changée</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>squared units of the coordinate system</source>
            <extracomment>unit of the result changed_area</extracomment>
            <translation>unités carrées du système de coordonnées</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>transition matrix</source>
            <extracomment>search word</extracomment>
            <translation>matrice de transition</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>from-to</source>
            <extracomment>search word</extracomment>
            <translation>de-vers</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>post-classification comparison</source>
            <extracomment>search word</extracomment>
            <translation>comparaison post-classification</translation>
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
            <translation>Mosaïquer des images</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Lays images side by side and over each other, and writes them as one.</source>
            <extracomment>summary</extracomment>
            <translation>Place des images côte à côte et l'une sur l'autre, et les écrit comme une seule.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Corresponding bands of the images are joined; an image is a raster, a band set, or several rasters in a row. A pixel that is NoData in one image leaves its place to the others, by the NoData number, NaN, mask or alpha of each, and is NoData where no image has a value. Where several have one, the first or the last in the list stands, or the smallest or largest, or the mean, or a mean that lets each image fade towards its edge. The first, last, smallest and largest are exact; means are floating point, and one value alone stays as it is. Images on other pixels, or in other coordinate systems, are resampled once the grid of the output is chosen. Names, units and wavelengths are those of the first image; scales and offsets are kept where all images share them, and applied otherwise.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes correspondantes des images sont réunies ; une image est un raster, un jeu de bandes, ou plusieurs rasters à la suite. Un pixel NoData dans une image laisse sa place aux autres, d'après le nombre NoData, NaN, le masque ou l'alpha de chacune, et est NoData là où aucune image n'a de valeur. Là où plusieurs en ont une, c'est la première ou la dernière de la liste qui vaut, ou la plus petite ou la plus grande, ou la moyenne, ou une moyenne qui laisse chaque image s'estomper vers son bord. La première, la dernière, la plus petite et la plus grande sont exactes ; les moyennes sont en virgule flottante, et une valeur seule reste telle quelle. Les images sur d'autres pixels, ou dans d'autres systèmes de coordonnées, sont rééchantillonnées dès que la grille de la sortie est choisie. Noms, unités et longueurs d'onde sont ceux de la première image ; échelles et décalages sont conservés si toutes les images les partagent, et appliqués sinon.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Images</source>
            <extracomment>label of input</extracomment>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>The images, in the order of their priority.</source>
            <extracomment>help of input</extracomment>
            <translation>Les images, dans l'ordre de leur priorité.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Rasters to an image</source>
            <extracomment>label of rasters_per_image</extracomment>
            <translation>Rasters par image</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>How many rasters in a row make up one image, as files of single bands do.</source>
            <extracomment>help of rasters_per_image</extracomment>
            <translation>Combien de rasters à la suite forment une image, comme le font des fichiers d'une seule bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>rasters</source>
            <extracomment>unit of rasters_per_image</extracomment>
            <translation>rasters</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Where images overlap</source>
            <extracomment>label of method</extracomment>
            <translation>Là où les images se recouvrent</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>What stands where several images have a value.</source>
            <extracomment>help of method</extracomment>
            <translation>Ce qui vaut là où plusieurs images ont une valeur.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Last image</source>
            <extracomment>option last of method</extracomment>
            <translation>Dernière image</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Smallest value</source>
            <extracomment>option min of method</extracomment>
            <translation>Plus petite valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Largest value</source>
            <extracomment>option max of method</extracomment>
            <translation>Plus grande valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Fading edges</source>
            <extracomment>option feather of method</extracomment>
            <translation>Bords estompés</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Width of fading</source>
            <extracomment>label of feather</extracomment>
            <translation>Largeur de l'estompage</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Distance from the edge of an image from which on it has its full weight; used by the fading edges alone.</source>
            <extracomment>help of feather</extracomment>
            <translation>Distance au bord d'une image à partir de laquelle elle a son plein poids ; ne sert qu'aux bords estompés.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster whose pixels the output has, in place of those of an image; the output covers all images.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Raster dont la sortie a les pixels, à la place de ceux d'une image ; la sortie couvre toutes les images.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Mosaic</source>
            <extracomment>label of output</extracomment>
            <translation>Mosaïque</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>Raster with the bands of the images.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec les bandes des images.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>mosaic</source>
            <extracomment>search word</extracomment>
            <translation>mosaïque</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>merge</source>
            <extracomment>search word</extracomment>
            <translation>fusionner</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>tiles</source>
            <extracomment>search word</extracomment>
            <translation>tuiles</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>blend</source>
            <extracomment>search word</extracomment>
            <translation>mélanger</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>feather</source>
            <extracomment>search word</extracomment>
            <translation>estomper</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>overlap</source>
            <extracomment>search word</extracomment>
            <translation>recouvrement</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>seamless</source>
            <extracomment>search word</extracomment>
            <translation>sans couture</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random training points</source>
            <extracomment>title</extracomment>
            <translation>Points d'entraînement aléatoires</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Draws points at random where training areas may be made.</source>
            <extracomment>summary</extracomment>
            <translation>Tire au hasard des points où des zones d'entraînement peuvent être créées.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points lie in the middle of pixels that are valid in all bands; NoData pixels are never drawn. An expression of the band calculator narrows them down: where it is 0 or NoData no point lies, so that (nir - red) / (nir + red) &gt; 0.6 gives points in dense vegetation alone. Stratified: every other whole number that the expression gives is a stratum with as many points, or all its pixels where these are fewer; a class map in it gives points for each class. Grid: a square lattice with a random start. Give the points a class, or grow regions from them. For the assessment of a map take sample points instead, which carry their probabilities.</source>
            <extracomment>help</extracomment>
            <translation>Les points se trouvent au milieu de pixels valides dans toutes les bandes ; les pixels NoData ne sont jamais tirés. Une expression de la calculatrice de bandes les restreint : là où elle est 0 ou NoData, il n'y a pas de point, de sorte que (nir - red) / (nir + red) &gt; 0.6 ne donne des points que dans une végétation dense. Stratifié : tout autre nombre entier que donne l'expression est une strate avec autant de points, ou tous ses pixels s'ils sont moins nombreux ; une carte de classes y donne des points pour chaque classe. Grille : un réseau carré avec un départ aléatoire. Donnez une classe aux points, ou faites croître des régions à partir d'eux. Pour évaluer une carte, prenez plutôt des points d'échantillonnage, qui portent leurs probabilités.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>One multiband raster, or several rasters on one grid.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Where points may lie, and their stratum, over the bands of the rasters: b1, "name", roles such as nir.</source>
            <extracomment>help of expression</extracomment>
            <translation>Où les points peuvent se trouver, et leur strate, d'après les bandes des rasters : b1, "name", rôles comme nir.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Design</source>
            <extracomment>label of design</extracomment>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>How the points are drawn.</source>
            <extracomment>help of design</extracomment>
            <translation>Comment les points sont tirés.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Random</source>
            <extracomment>option random of design</extracomment>
            <translation>Aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Grid with random start</source>
            <extracomment>option grid of design</extracomment>
            <translation>Grille à départ aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Stratified by the expression</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Stratifié par l'expression</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Number of points</source>
            <extracomment>label of size</extracomment>
            <translation>Nombre de points</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points in all, in each stratum when stratified; of a grid about so many.</source>
            <extracomment>help of size</extracomment>
            <translation>Points en tout, dans chaque strate si stratifié ; d'une grille, à peu près autant.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points are at least so far apart, in degrees on the sphere; a pair exactly so far apart is allowed.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>Les points sont distants d'au moins autant, en degrés sur la sphère ; une paire à exactement cette distance est permise.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>The same seed draws the same points.</source>
            <extracomment>help of seed</extracomment>
            <translation>La même graine tire les mêmes points.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>any number</source>
            <extracomment>unit of seed</extracomment>
            <translation>un nombre quelconque</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points</source>
            <extracomment>label of output</extracomment>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points with the fields id and stratum.</source>
            <extracomment>help of output</extracomment>
            <translation>Points avec les champs id et stratum.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>Points drawn</source>
            <extracomment>label of the result points</extracomment>
            <translation>Points tirés</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>random sample</source>
            <extracomment>search word</extracomment>
            <translation>échantillon aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>stratified</source>
            <extracomment>search word</extracomment>
            <translation>stratifié</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>grid of points</source>
            <extracomment>search word</extracomment>
            <translation>grille de points</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>seeds</source>
            <extracomment>search word</extracomment>
            <translation>germes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit raster</source>
            <extracomment>title</extracomment>
            <translation>Éditer un raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Gives the pixels inside features a new value, in a new raster or in the raster itself.</source>
            <extracomment>summary</extracomment>
            <translation>Donne une nouvelle valeur aux pixels à l'intérieur d'entités, dans un nouveau raster ou dans le raster lui-même.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The pixels whose centre lies inside a polygon, and those under points and lines, become a constant, the value of a field, what an expression gives, or NoData; where features overlap, the later one counts. A feature without geometry or without a value is left out. Values are those with the scale and offset of the file applied, and a raster of whole numbers takes only what it can hold; results of an expression are rounded. NoData pixels stay NoData unless they are to be filled. Other bands, names, colours, scale and offset are kept.</source>
            <extracomment>help</extracomment>
            <translation>Les pixels dont le centre est à l'intérieur d'un polygone, et ceux sous des points et des lignes, deviennent une constante, la valeur d'un champ, ce que donne une expression, ou NoData ; là où des entités se recouvrent, la plus tardive compte. Une entité sans géométrie ou sans valeur est laissée de côté. Les valeurs sont celles où l'échelle et le décalage du fichier sont appliqués, et un raster de nombres entiers ne prend que ce qu'il peut contenir ; les résultats d'une expression sont arrondis. Les pixels NoData restent NoData, sauf s'ils doivent être remplis. Les autres bandes, les noms, les couleurs, l'échelle et le décalage sont conservés.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The input stays as it is, and a new raster is written. In place, the raster itself is changed, after an undo file with all changed pixels is complete; an edit that fails or is cancelled is brought back. The undo file takes the edit back later, also after a crash, unless the pixels have been changed again. Statistics in the file are removed, and overviews are renewed by nearest neighbour.</source>
            <extracomment>help</extracomment>
            <translation>L'entrée reste telle quelle, et un nouveau raster est écrit. Sur place, c'est le raster lui-même qui est modifié, une fois complet un fichier d'annulation avec tous les pixels modifiés ; une édition qui échoue ou est annulée est défaite. Le fichier d'annulation reprend l'édition plus tard, même après un plantage, sauf si les pixels ont été modifiés de nouveau. Les statistiques du fichier sont supprimées, et les aperçus sont renouvelés par le plus proche voisin.</translation>
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
            <translation>Le raster à éditer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Band</source>
            <extracomment>label of band</extracomment>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The band to edit.</source>
            <extracomment>help of band</extracomment>
            <translation>La bande à éditer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Areas</source>
            <extracomment>label of areas</extracomment>
            <translation>Zones à éditer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Features inside which pixels are edited; any coordinate system.</source>
            <extracomment>help of areas</extracomment>
            <translation>Entités à l'intérieur desquelles les pixels sont édités ; système de coordonnées quelconque.</translation>
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
            <translation>La valeur que prennent tous les pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Value field</source>
            <extracomment>label of field</extracomment>
            <translation>Champ de la valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Field with the value that the pixels of each feature become: numbers, or class names of the map.</source>
            <extracomment>help of field</extracomment>
            <translation>Champ de la valeur que prennent les pixels de chaque entité : nombres, ou noms des classes de la carte.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The value that pixels become, of raster (their value) and vector (the constant or the field's value, otherwise 1): where(raster &gt; 500, 10, raster).</source>
            <extracomment>help of expression</extracomment>
            <translation>La valeur que prennent les pixels, à partir de raster (leur valeur) et de vector (la constante ou la valeur du champ, sinon 1) : where(raster &gt; 500, 10, raster).</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Make NoData</source>
            <extracomment>label of nodata</extracomment>
            <translation>Rendre NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Makes the pixels NoData.</source>
            <extracomment>help of nodata</extracomment>
            <translation>Rend les pixels NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits NoData pixels inside the features too.</source>
            <extracomment>help of fill_nodata</extracomment>
            <translation>Édite aussi les pixels NoData à l'intérieur des entités.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edits every pixel that a polygon touches, instead of those whose centre lies inside.</source>
            <extracomment>help of all_touched</extracomment>
            <translation>Édite chaque pixel touché par un polygone, au lieu de ceux dont le centre est à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edit in place</source>
            <extracomment>label of in_place</extracomment>
            <translation>Éditer sur place</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Changes the raster itself instead of writing a new one; this needs an undo file.</source>
            <extracomment>help of in_place</extracomment>
            <translation>Modifie le raster lui-même au lieu d'en écrire un nouveau ; cela demande un fichier d'annulation.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Take back</source>
            <extracomment>label of undo</extracomment>
            <translation>Annuler une édition</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file of an edit in place, which is taken back; nothing else is done.</source>
            <extracomment>help of undo</extracomment>
            <translation>Fichier d'annulation d'une édition sur place, qui est annulée ; rien d'autre n'est fait.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster édité</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>The new raster; in place it is not written, and the input is the result.</source>
            <extracomment>help of output</extracomment>
            <translation>Le nouveau raster ; sur place, il n'est pas écrit, et l'entrée est le résultat.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Undo file</source>
            <extracomment>label of output_undo</extracomment>
            <translation>Fichier d'annulation</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>File that can take back an edit in place; otherwise it is not written.</source>
            <extracomment>help of output_undo</extracomment>
            <translation>Fichier qui peut annuler une édition sur place ; sinon il n'est pas écrit.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>Edited pixels</source>
            <extracomment>label of the result edited_pixels</extracomment>
            <translation>Pixels édités</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>edit</source>
            <extracomment>search word</extracomment>
            <translation>éditer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>burn</source>
            <extracomment>search word</extracomment>
            <translation>graver</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>correct</source>
            <extracomment>search word</extracomment>
            <translation>corriger</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>digitise</source>
            <extracomment>search word</extracomment>
            <translation>numériser</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo</source>
            <extracomment>search word</extracomment>
            <translation>annuler</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>rasterize</source>
            <extracomment>search word</extracomment>
            <translation>rastériser</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label patches</source>
            <extracomment>title</extracomment>
            <translation>Étiqueter des taches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Gives every pixel the size or the number of the patch of connected pixels that it belongs to.</source>
            <extracomment>summary</extracomment>
            <translation>Donne à chaque pixel la taille ou le numéro de la tache de pixels connexes à laquelle il appartient.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A patch is a set of connected pixels other than 0; their values may differ, or are told apart when asked. Sizes are in pixels. Numbers run from 1 in the order in which a scan by rows meets the first pixels of the patches. Pixels of 0 and NoData pixels belong to no patch and are NoData in the result. A raster of any size is treated as a whole: patches are joined across all its parts, and the result does not depend on memory or threads.</source>
            <extracomment>help</extracomment>
            <translation>Une tache est un ensemble de pixels connexes autres que 0 ; leurs valeurs peuvent différer, ou sont distinguées si on le demande. Les tailles sont en pixels. Les numéros vont de 1 dans l'ordre où un parcours ligne par ligne rencontre les premiers pixels des taches. Les pixels 0 et NoData n'appartiennent à aucune tache et sont NoData dans le résultat. Un raster de toute taille est traité comme un tout : les taches sont réunies à travers toutes ses parties, et le résultat ne dépend ni de la mémoire ni des fils d'exécution.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>A class map, or a mask of what is to be labelled.</source>
            <extracomment>help of input</extracomment>
            <translation>Une carte de classes, ou un masque de ce qui doit être étiqueté.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Label</source>
            <extracomment>label of label</extracomment>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>What is written for each patch.</source>
            <extracomment>help of label</extracomment>
            <translation>Ce qui est écrit pour chaque tache.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Size in pixels</source>
            <extracomment>option size of label</extracomment>
            <translation>Taille en pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number</source>
            <extracomment>option number of label</extracomment>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Tell values apart</source>
            <extracomment>label of apart</extracomment>
            <translation>Distinguer les valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Connected pixels of different value are different patches; this needs whole numbers. Otherwise all values other than 0 are one.</source>
            <extracomment>help of apart</extracomment>
            <translation>Des pixels connexes de valeurs différentes sont des taches différentes ; cela demande des nombres entiers. Sinon, toutes les valeurs autres que 0 n'en font qu'une.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Labels</source>
            <extracomment>label of output</extracomment>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Raster of whole numbers; 0 is NoData.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster de nombres entiers ; 0 est NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Number of patches</source>
            <extracomment>label of the result patches</extracomment>
            <translation>Nombre de taches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>Largest patch</source>
            <extracomment>label of the result largest_patch</extracomment>
            <translation>Plus grande tache</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>connected components</source>
            <extracomment>search word</extracomment>
            <translation>composantes connexes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>clump</source>
            <extracomment>search word</extracomment>
            <translation>amas</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patches</source>
            <extracomment>search word</extracomment>
            <translation>taches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>region</source>
            <extracomment>search word</extracomment>
            <translation>région</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>patch size</source>
            <extracomment>search word</extracomment>
            <translation>taille des taches</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_label.py" />
            <source>segments</source>
            <extracomment>search word</extracomment>
            <translation>segments</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassify</source>
            <extracomment>title</extracomment>
            <translation>Reclasser</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Changes the values of a raster by a table of old values, ranges or conditions and new values.</source>
            <extracomment>summary</extracomment>
            <translation>Change les valeurs d'un raster par une table d'anciennes valeurs, d'intervalles ou de conditions et de nouvelles valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>An old value is a number; an interval such as [10, 20), where a square bracket includes the end, a round one leaves it out, and an end that is not written is open; or a condition on the word raster such as raster &gt; 500, or raster &gt;= 10 and not raster == 99, in the expression language of the band calculator. Where several rows hold for a value, the last one counts. NoData (also Null or NaN) as an old value stands for the NoData pixels, which stay NoData otherwise; as a new value it makes pixels NoData. Whole numbers are exact in all types; a number for a floating-point raster is taken as its type rounds it. A scale and an offset in the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Une ancienne valeur est un nombre ; un intervalle tel que [10, 20), où un crochet inclut la borne, une parenthèse l'exclut, et une borne non écrite est ouverte ; ou une condition sur le mot raster telle que raster &gt; 500, ou raster &gt;= 10 and not raster == 99, dans le langage d'expression de la calculatrice de bandes. Si plusieurs lignes valent pour une valeur, la dernière compte. NoData (aussi Null ou NaN) comme ancienne valeur désigne les pixels NoData, qui restent NoData sinon ; comme nouvelle valeur, il rend les pixels NoData. Les nombres entiers sont exacts dans tous les types ; un nombre pour un raster en virgule flottante est pris tel que son type l'arrondit. Une échelle et un décalage dans le fichier sont appliqués d'abord.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>A new value has the name that the table gives it, or else the name of the one class that became it; classes that stay keep name and colour.</source>
            <extracomment>help</extracomment>
            <translation>Une nouvelle valeur porte le nom que lui donne la table, ou sinon celui de la seule classe qui l'est devenue ; les classes qui restent gardent nom et couleur.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The raster to reclassify.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster à reclasser.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The band to reclassify.</source>
            <extracomment>help of band</extracomment>
            <translation>La bande à reclasser.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Rows of old value, new value and, if wanted, the class name of the new value. In one line, cells are parted by semicolons and rows by bars: 1;5;Forest|[2, 4];6.</source>
            <extracomment>help of table</extracomment>
            <translation>Lignes d'ancienne valeur, de nouvelle valeur et, si l'on veut, du nom de classe de la nouvelle valeur. Sur une seule ligne, les cellules sont séparées par des points-virgules et les lignes par des barres : 1 ; 5 ; Forest | [2, 4] ; 6.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Old</source>
            <extracomment>column of table</extracomment>
            <translation>Ancienne</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>New</source>
            <extracomment>column of table</extracomment>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table file</source>
            <extracomment>label of table_file</extracomment>
            <translation>Fichier de la table</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Text file with the same columns, parted by semicolon, tab or comma; a line of headings is left out.</source>
            <extracomment>help of table_file</extracomment>
            <translation>Fichier texte avec les mêmes colonnes, séparées par point-virgule, tabulation ou virgule ; une ligne d'en-têtes est laissée de côté.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Table layer</source>
            <extracomment>label of table_layer</extracomment>
            <translation>Couche de la table</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Layer, with or without geometry, that holds the table.</source>
            <extracomment>help of table_layer</extracomment>
            <translation>Couche, avec ou sans géométrie, qui contient la table.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of old values</source>
            <extracomment>label of old_field</extracomment>
            <translation>Champ des anciennes valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called old, or the first.</source>
            <extracomment>help of old_field</extracomment>
            <translation>Champ de la couche de la table ; à défaut, celui qui s'appelle old, ou le premier.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of new values</source>
            <extracomment>label of new_field</extracomment>
            <translation>Champ des nouvelles valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called new, or the second.</source>
            <extracomment>help of new_field</extracomment>
            <translation>Champ de la couche de la table ; à défaut, celui qui s'appelle new, ou le deuxième.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of class names</source>
            <extracomment>label of name_field</extracomment>
            <translation>Champ des noms de classes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Field of the table layer; left out, the one called name.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Champ de la couche de la table ; à défaut, celui qui s'appelle name.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Other values</source>
            <extracomment>label of others</extracomment>
            <translation>Autres valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>What happens to values for which no row holds.</source>
            <extracomment>help of others</extracomment>
            <translation>Ce qu'il advient des valeurs pour lesquelles aucune ligne ne vaut.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Keep</source>
            <extracomment>option keep of others</extracomment>
            <translation>Garder</translation>
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
            <translation>Valeur pour les autres</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>The number that other values become, where a value is chosen for them.</source>
            <extracomment>help of others_value</extracomment>
            <translation>Le nombre que prennent les autres valeurs, si une valeur est choisie pour elles.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Reclassified raster</source>
            <extracomment>label of output</extracomment>
            <translation>Raster reclassé</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Raster with the new values.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec les nouvelles valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>reclassify</source>
            <extracomment>search word</extracomment>
            <translation>reclasser</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>recode</source>
            <extracomment>search word</extracomment>
            <translation>recoder</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>lookup table</source>
            <extracomment>search word</extracomment>
            <translation>table de correspondance</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>ranges</source>
            <extracomment>search word</extracomment>
            <translation>intervalles</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>remap</source>
            <extracomment>search word</extracomment>
            <translation>remplacer des valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>class values</source>
            <extracomment>search word</extracomment>
            <translation>valeurs des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Raster report</source>
            <extracomment>title</extracomment>
            <translation>Rapport sur un raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Counts the pixels of each value of a raster and gives their share and area.</source>
            <extracomment>summary</extracomment>
            <translation>Compte les pixels de chaque valeur d'un raster et donne leur part et leur surface.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Each value that occurs is a row: its class name where the file has one, its number of pixels, its share of the valid pixels, and its area in squared units of the coordinate system, in hectares and in square kilometres. In a coordinate system in degrees areas are geodesic, computed on the ellipsoid for each row, and the unit is the metre. Without a coordinate system hectares and square kilometres stay empty. NoData pixels are not counted as a class. A file with a scale and an offset is reported by its physical values.</source>
            <extracomment>help</extracomment>
            <translation>Chaque valeur présente est une ligne : son nom de classe si le fichier en a un, son nombre de pixels, sa part des pixels valides, et sa surface en unités carrées du système de coordonnées, en hectares et en kilomètres carrés. Dans un système de coordonnées en degrés, les surfaces sont géodésiques, calculées sur l'ellipsoïde pour chaque ligne, et l'unité est le mètre. Sans système de coordonnées, les hectares et les kilomètres carrés restent vides. Les pixels NoData ne sont pas comptés comme une classe. Pour un fichier avec échelle et décalage, ce sont les valeurs physiques qui sont rapportées.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The raster to report on, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster à décrire, d'habitude une carte de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>The band to report on.</source>
            <extracomment>help of band</extracomment>
            <translation>La bande à décrire.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Pixels of this value are counted as NoData.</source>
            <extracomment>help of ignored_value</extracomment>
            <translation>Les pixels de cette valeur sont comptés comme NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report table</source>
            <extracomment>label of output</extracomment>
            <translation>Table du rapport</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Table with one row for each value.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec une ligne pour chaque valeur.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Report page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page du rapport</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Page with the same table and a bar for each class.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec la même table et une barre pour chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Number of values</source>
            <extracomment>label of the result classes</extracomment>
            <translation>Nombre de valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Valid pixels</source>
            <extracomment>label of the result valid_pixels</extracomment>
            <translation>Pixels valides</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>NoData pixels</source>
            <extracomment>label of the result nodata_pixels</extracomment>
            <translation>Pixels NoData</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>Area of the valid pixels</source>
            <extracomment>label of the result total_area</extracomment>
            <translation>Surface des pixels valides</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>report</source>
            <extracomment>search word</extracomment>
            <translation>rapport</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>area</source>
            <extracomment>search word</extracomment>
            <translation>surface</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>class statistics</source>
            <extracomment>search word</extracomment>
            <translation>statistiques des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>pixel count</source>
            <extracomment>search word</extracomment>
            <translation>nombre de pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>unique values</source>
            <extracomment>search word</extracomment>
            <translation>valeurs uniques</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_report.py" />
            <source>histogram</source>
            <extracomment>search word</extracomment>
            <translation>histogramme</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Split raster</source>
            <extracomment>title</extracomment>
            <translation>Séparer un raster</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Writes each band of a raster into a file of its own.</source>
            <extracomment>summary</extracomment>
            <translation>Écrit chaque bande d'un raster dans son propre fichier.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Each file has the type, name, unit, wavelength, scale, offset and NoData number of its band, and the names and colours of its classes. Pixels that a mask band or an alpha band hides become NoData, in a wider type where all numbers of the band may occur.</source>
            <extracomment>help</extracomment>
            <translation>Chaque fichier a le type, le nom, l'unité, la longueur d'onde, l'échelle, le décalage et le nombre NoData de sa bande, ainsi que les noms et les couleurs de ses classes. Les pixels que cache une bande de masque ou une bande alpha deviennent NoData, dans un type plus large si tous les nombres de la bande peuvent se présenter.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The raster to split.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster à séparer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>The bands to write; by default all.</source>
            <extracomment>help of bands</extracomment>
            <translation>Les bandes à écrire ; par défaut toutes.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Naming of the files</source>
            <extracomment>label of naming</extracomment>
            <translation>Noms des fichiers</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>What stands in a file's name after the prefix: the number of the band, or its name where it has one.</source>
            <extracomment>help of naming</extracomment>
            <translation>Ce qui suit le préfixe dans le nom d'un fichier : le numéro de la bande, ou son nom si elle en a un.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Number of the band</source>
            <extracomment>option number of naming</extracomment>
            <translation>Numéro de la bande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Name of the band</source>
            <extracomment>option name of naming</extracomment>
            <translation>Nom de la bande</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Prefix</source>
            <extracomment>label of prefix</extracomment>
            <translation>Préfixe</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>How the names of the files begin; by default with the name of the raster and an underscore.</source>
            <extracomment>help of prefix</extracomment>
            <translation>Début des noms des fichiers ; par défaut le nom du raster et un trait de soulignement.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder of the bands</source>
            <extracomment>label of output</extracomment>
            <translation>Dossier des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Folder that receives a raster for each band; it is made where there is none.</source>
            <extracomment>help of output</extracomment>
            <translation>Dossier qui reçoit un raster pour chaque bande ; il est créé s'il n'existe pas.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>Files</source>
            <extracomment>label of the result files</extracomment>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>split</source>
            <extracomment>search word</extracomment>
            <translation>séparer</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>separate bands</source>
            <extracomment>search word</extracomment>
            <translation>séparer les bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>extract bands</source>
            <extracomment>search word</extracomment>
            <translation>extraire des bandes</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>single band</source>
            <extracomment>search word</extracomment>
            <translation>bande unique</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_split.py" />
            <source>unstack</source>
            <extracomment>search word</extracomment>
            <translation>désempiler</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Raster to vector</source>
            <extracomment>title</extracomment>
            <translation>Raster vers vecteur</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Draws the patches of equal value of a raster as polygons.</source>
            <extracomment>summary</extracomment>
            <translation>Dessine comme polygones les taches de valeur égale d'un raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Each patch, a set of connected pixels of one value, becomes a polygon along the edges of its pixels, with the value in a field, and the class name in another where the raster has names. Nothing is simplified: area and outline are those of the pixels. Rings do not touch themselves; holes that touch at a corner are rings of their own. Pixels that touch at a corner alone are one feature of several parts when corners connect, and when dissolved all pixels of a value are one feature. NoData pixels are left out. A scale and an offset in the file are applied to the values. The raster may have any size and type; the result does not depend on memory or threads. The polygons are in the coordinate system of the raster.</source>
            <extracomment>help</extracomment>
            <translation>Chaque tache, un ensemble de pixels connexes d'une même valeur, devient un polygone le long des bords de ses pixels, avec la valeur dans un champ, et le nom de la classe dans un autre si le raster a des noms. Rien n'est simplifié : la surface et le contour sont ceux des pixels. Les anneaux ne se touchent pas eux-mêmes ; des trous qui se touchent en un coin sont des anneaux distincts. Des pixels qui ne se touchent que par un coin forment une entité de plusieurs parties quand les coins relient, et avec le regroupement tous les pixels d'une valeur forment une seule entité. Les pixels NoData sont laissés de côté. Une échelle et un décalage dans le fichier sont appliqués aux valeurs. Le raster peut avoir toute taille et tout type ; le résultat ne dépend ni de la mémoire ni des fils d'exécution. Les polygones sont dans le système de coordonnées du raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The raster, usually a class map.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster, en général une carte de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The band with the values.</source>
            <extracomment>help of band</extracomment>
            <translation>La bande avec les valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Dissolve</source>
            <extracomment>label of dissolve</extracomment>
            <translation>Regrouper</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Makes one feature of all pixels of a value.</source>
            <extracomment>help of dissolve</extracomment>
            <translation>Fait une seule entité de tous les pixels d'une valeur.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Field for the value</source>
            <extracomment>label of field_name</extracomment>
            <translation>Champ pour la valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Name of the field that receives the value.</source>
            <extracomment>help of field_name</extracomment>
            <translation>Nom du champ qui reçoit la valeur.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Whether pixels that touch at a corner alone are connected; without effect when dissolved.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Si des pixels qui ne se touchent que par un coin sont connexes ; sans effet avec le regroupement.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>The part of the raster to draw, enlarged to whole pixels; all when none is given.</source>
            <extracomment>help of extent</extracomment>
            <translation>La partie du raster à dessiner, étendue à des pixels entiers ; tout si rien n'est donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Layer of multipolygons.</source>
            <extracomment>help of output</extracomment>
            <translation>Couche de multipolygones.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>Number of features</source>
            <extracomment>label of the result features</extracomment>
            <translation>Nombre d'entités</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygonize</source>
            <extracomment>search word</extracomment>
            <translation>polygoniser</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>vectorize</source>
            <extracomment>search word</extracomment>
            <translation>vectoriser</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>polygons</source>
            <extracomment>search word</extracomment>
            <translation>polygones</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>dissolve</source>
            <extracomment>search word</extracomment>
            <translation>regrouper</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>outline</source>
            <extracomment>search word</extracomment>
            <translation>contour</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zonal statistics</source>
            <extracomment>title</extracomment>
            <translation>Statistiques zonales</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Computes statistics of the pixels of a raster in the polygons of a layer or the classes of another raster.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule des statistiques des pixels d'un raster dans les polygones d'une couche ou les classes d'un autre raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>A zone is a polygon feature, all polygons with one value of a field (united, so that no pixel counts twice), or a value of a raster of whole numbers on the same grid. Polygons that overlap have each their own pixels. A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered, or it counts by the exact share that is covered. With shares the count is the covered area in pixels, sum, mean and standard deviation are weighted by them, and majority and minority are the values with the largest and the smallest area; extremes and variety take every pixel of which a part is covered. The standard deviation is that of the population. Percentiles are interpolated linearly and exact for any number of pixels; of equally frequent values the lowest is taken. NoData pixels of the raster and of the zones are left out; a zone without valid pixel has the count 0 and empty cells. A scale and an offset in the file are applied. Polygons in another coordinate system are brought to that of the raster; those that cross themselves are made valid first. Areas of values are in squared units, geodesic in degrees.</source>
            <extracomment>help</extracomment>
            <translation>Une zone est une entité polygone, tous les polygones d'une même valeur d'un champ (réunis, pour qu'aucun pixel ne compte deux fois), ou une valeur d'un raster de nombres entiers sur la même grille. Les polygones qui se recouvrent ont chacun leurs propres pixels. Un pixel appartient à un polygone si son centre est à l'intérieur, ou si une partie quelconque en est couverte, ou il compte par la part exacte qui est couverte. Avec les parts, le nombre est la surface couverte en pixels, la somme, la moyenne et l'écart-type en sont pondérés, et la majorité et la minorité sont les valeurs de la plus grande et de la plus petite surface ; les extrêmes et la variété prennent chaque pixel dont une partie est couverte. L'écart-type est celui de la population. Les percentiles sont interpolés linéairement et exacts pour tout nombre de pixels ; parmi des valeurs également fréquentes, la plus basse est prise. Les pixels NoData du raster et des zones sont laissés de côté ; une zone sans pixel valide a le nombre 0 et des cellules vides. Une échelle et un décalage dans le fichier sont appliqués. Les polygones dans un autre système de coordonnées sont amenés à celui du raster ; ceux qui se croisent eux-mêmes sont d'abord rendus valides. Les surfaces des valeurs sont en unités au carré, géodésiques en degrés.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The raster whose pixels are measured.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster dont les pixels sont mesurés.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>The bands to measure; all when none is given.</source>
            <extracomment>help of bands</extracomment>
            <translation>Les bandes à mesurer ; toutes si rien n'est donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of polygons, or raster of whole numbers on the same grid.</source>
            <extracomment>help of zones</extracomment>
            <translation>Couche de polygones, ou raster de nombres entiers sur la même grille.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zone field</source>
            <extracomment>label of field</extracomment>
            <translation>Champ de zone</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Polygons with one value of this field are one zone; without it each feature is one.</source>
            <extracomment>help of field</extracomment>
            <translation>Les polygones d'une même valeur de ce champ sont une zone ; sans lui, chaque entité en est une.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics</source>
            <extracomment>label of statistics</extracomment>
            <translation>Statistiques</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What is computed of each zone.</source>
            <extracomment>help of statistics</extracomment>
            <translation>Ce qui est calculé pour chaque zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Coefficient of variation</source>
            <extracomment>option coefficient_of_variation of statistics</extracomment>
            <translation>Coefficient de variation</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Minority</source>
            <extracomment>option minority of statistics</extracomment>
            <translation>Minorité</translation>
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
            <translation>Les percentiles à calculer.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Pixels of a polygon</source>
            <extracomment>label of method</extracomment>
            <translation>Pixels d'un polygone</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Which pixels belong to a polygon; without effect on a raster of zones.</source>
            <extracomment>help of method</extracomment>
            <translation>Quels pixels appartiennent à un polygone ; sans effet sur un raster de zones.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Centre inside</source>
            <extracomment>option pixel_centre of method</extracomment>
            <translation>Centre à l'intérieur</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Any part covered</source>
            <extracomment>option all_touched of method</extracomment>
            <translation>Partie quelconque couverte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>By the share that is covered</source>
            <extracomment>option coverage of method</extracomment>
            <translation>Par la part couverte</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics table</source>
            <extracomment>label of output</extracomment>
            <translation>Table des statistiques</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with one row for each zone.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec une ligne pour chaque zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones with statistics</source>
            <extracomment>label of output_layer</extracomment>
            <translation>Zones avec statistiques</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Layer of the zones with their attributes and statistics.</source>
            <extracomment>help of output_layer</extracomment>
            <translation>Couche des zones avec leurs attributs et leurs statistiques.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Areas of values</source>
            <extracomment>label of output_areas</extracomment>
            <translation>Surfaces des valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Table with pixels, share and area of each value in each zone, for class maps.</source>
            <extracomment>help of output_areas</extracomment>
            <translation>Table avec les pixels, la part et la surface de chaque valeur dans chaque zone, pour les cartes de classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Statistics page</source>
            <extracomment>label of output_html</extracomment>
            <translation>Page des statistiques</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Page with the statistics of the zones.</source>
            <extracomment>help of output_html</extracomment>
            <translation>Page avec les statistiques des zones.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Number of zones</source>
            <extracomment>label of the result measured_zones</extracomment>
            <translation>Nombre de zones</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Zones without valid pixel</source>
            <extracomment>label of the result empty_zones</extracomment>
            <translation>Zones sans pixel valide</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>What exactly is computed</source>
            <extracomment>title of a page</extracomment>
            <translation>Ce qui est calculé exactement</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal statistics</source>
            <extracomment>search word</extracomment>
            <translation>statistiques zonales</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>coverage fraction</source>
            <extracomment>search word</extracomment>
            <translation>fraction de couverture</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>mean per polygon</source>
            <extracomment>search word</extracomment>
            <translation>moyenne par polygone</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentile</source>
            <extracomment>search word</extracomment>
            <translation>percentile</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>zonal histogram</source>
            <extracomment>search word</extracomment>
            <translation>histogramme zonal</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Region growing</source>
            <extracomment>title</extracomment>
            <translation>Croissance de régions</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Grows training polygons around points, over the pixels that are like that of the point.</source>
            <extracomment>summary</extracomment>
            <translation>Fait croître des polygones d'entraînement autour de points, sur les pixels semblables à celui du point.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>From the pixel of each point the region takes the pixels that hang together with it and differ from it by the spectral distance or less, within a square of the maximum width around it. Where that gives fewer pixels than the smallest size, the distance of that region is raised just as far as it takes. The polygons follow the edges of the pixels and keep the attributes of the points, such as their class; the fields pixels and distance say how many pixels there are and which distance was used. Points may lie in any coordinate system; each grows on its own, so regions may overlap. A pixel that is NoData in any of the bands belongs to no region, and a point on NoData or outside is left out with a warning. Scale and offset of the file are applied first.</source>
            <extracomment>help</extracomment>
            <translation>À partir du pixel de chaque point, la région prend les pixels qui se tiennent avec lui et en diffèrent d'au plus la distance spectrale, dans un carré de la largeur maximale autour de lui. Si cela donne moins de pixels que la plus petite taille, la distance de cette région est augmentée juste autant qu'il le faut. Les polygones suivent les bords des pixels et gardent les attributs des points, comme leur classe ; les champs pixels et distance disent combien il y a de pixels et quelle distance a servi. Les points peuvent être dans tout système de coordonnées ; chacun croît à part, des régions peuvent donc se recouvrir. Un pixel NoData dans l'une des bandes n'appartient à aucune région, et un point sur NoData ou à l'extérieur est laissé de côté avec un avertissement. L'échelle et le décalage du fichier sont appliqués d'abord.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Points, one in the middle of what each region is to be.</source>
            <extracomment>help of points</extracomment>
            <translation>Points, un au milieu de ce que doit être chaque région.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>The bands that are compared, by their numbers through all rasters; all by default.</source>
            <extracomment>help of bands</extracomment>
            <translation>Les bandes comparées, par leurs numéros à travers tous les rasters ; toutes par défaut.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels at most so far from that of the point belong to the region; a pixel exactly so far does.</source>
            <extracomment>help of max_distance</extracomment>
            <translation>Les pixels éloignés d'au plus autant de celui du point appartiennent à la région ; un pixel à exactement cette distance aussi.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>How two pixels are compared.</source>
            <extracomment>help of measure</extracomment>
            <translation>Comment deux pixels sont comparés.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Largest difference in any band</source>
            <extracomment>option band of measure</extracomment>
            <translation>Plus grande différence dans une bande</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Spectral angle in degrees</source>
            <extracomment>option spectral_angle of measure</extracomment>
            <translation>Angle spectral en degrés</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Maximum width</source>
            <extracomment>label of max_width</extracomment>
            <translation>Largeur maximale</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Side of the square around the point that the region stays in; an even number counts as the odd one below.</source>
            <extracomment>help of max_width</extracomment>
            <translation>Côté du carré autour du point dans lequel reste la région ; un nombre pair compte comme l'impair au-dessous.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Smallest size</source>
            <extracomment>label of min_size</extracomment>
            <translation>Plus petite taille</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions of fewer pixels are grown on by a larger distance.</source>
            <extracomment>help of min_size</extracomment>
            <translation>Les régions de moins de pixels continuent de croître avec une plus grande distance.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Which pixels hang together.</source>
            <extracomment>help of connectivity</extracomment>
            <translation>Quels pixels se tiennent.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Regions</source>
            <extracomment>label of output</extracomment>
            <translation>Régions</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Polygons with the attributes of their points.</source>
            <extracomment>help of output</extracomment>
            <translation>Polygones avec les attributs de leurs points.</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Number of regions</source>
            <extracomment>label of the result regions</extracomment>
            <translation>Nombre de régions</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>Pixels</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>seed</source>
            <extracomment>search word</extracomment>
            <translation>germe</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>training areas</source>
            <extracomment>search word</extracomment>
            <translation>zones d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/region_growing.py" />
            <source>spectral distance</source>
            <extracomment>search word</extracomment>
            <translation>distance spectrale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample points</source>
            <extracomment>title</extracomment>
            <translation>Points d'échantillonnage</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Draws a probability sample of the pixels of a map, as points that wait for their true class.</source>
            <extracomment>summary</extracomment>
            <translation>Tire un échantillon probabiliste des pixels d'une carte, comme points en attente de leur classe vraie.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The layer carries all that the estimation needs: stratum and its size, inclusion probability and weight, the class of the map, a fingerprint of the map, and an empty label with a status. Simple: every pixel has the same chance. Stratified: so many pixels of each class of the map, or of each stratum that you give. Systematic: a square lattice with a random start; how many points there are is left to chance. Cluster: squares are drawn, and pixels within them, which saves travel. NoData pixels are never drawn. A minimum distance makes the sample another one than its inclusion probabilities say, and is noted in the design. Set label and status of every point; a point that cannot be labelled gets the status excluded.</source>
            <extracomment>help</extracomment>
            <translation>La couche porte tout ce dont l'estimation a besoin : la strate et sa taille, la probabilité d'inclusion et le poids, la classe de la carte, une empreinte de la carte, et une étiquette vide avec un état. Simple : tous les pixels ont la même chance. Stratifié : tant de pixels de chaque classe de la carte, ou de chaque strate que vous donnez. Systématique : un réseau carré avec un départ aléatoire ; le nombre de points est laissé au hasard. Grappes : des carrés sont tirés, puis des pixels à l'intérieur, ce qui épargne des déplacements. Les pixels NoData ne sont jamais tirés. Une distance minimale fait de l'échantillon un autre que ne le disent ses probabilités d'inclusion, et est notée dans le plan. Donnez l'étiquette et l'état de chaque point ; un point qui ne peut pas être étiqueté reçoit l'état excluded.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The map that is to be assessed.</source>
            <extracomment>help of input</extracomment>
            <translation>La carte à évaluer.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Simple random</source>
            <extracomment>option simple of design</extracomment>
            <translation>Aléatoire simple</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Stratified random</source>
            <extracomment>option stratified of design</extracomment>
            <translation>Aléatoire stratifié</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Systematic with random start</source>
            <extracomment>option systematic of design</extracomment>
            <translation>Systématique à départ aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Clusters, in two stages</source>
            <extracomment>option cluster of design</extracomment>
            <translation>Grappes, à deux degrés</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of the whole sample.</source>
            <extracomment>help of size</extracomment>
            <translation>Points de tout l'échantillon.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of strata</source>
            <extracomment>label of class_points</extracomment>
            <translation>Points des strates</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of points of every stratum, such as 1=75, 2=165, as the sample size tool gives it; in place of size and allocation.</source>
            <extracomment>help of class_points</extracomment>
            <translation>Nombre de points de chaque strate, comme 1=75, 2=165, tel que le donne l'outil de taille de l'échantillon ; à la place de la taille et de l'allocation.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Allocation</source>
            <extracomment>label of allocation</extracomment>
            <translation>Allocation</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>How the points are shared among the strata.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Comment les points sont répartis entre les strates.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Proportional to area</source>
            <extracomment>option proportional of allocation</extracomment>
            <translation>Proportionnelle à la surface</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Equal</source>
            <extracomment>option equal of allocation</extracomment>
            <translation>Égale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Fewest points of a stratum</source>
            <extracomment>label of floor</extracomment>
            <translation>Minimum de points d'une strate</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Les strates reçoivent au moins autant de points.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Strata</source>
            <extracomment>label of strata</extracomment>
            <translation>Strates</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Raster on the map's grid, or polygons, in place of the map's classes.</source>
            <extracomment>help of strata</extracomment>
            <translation>Raster sur la grille de la carte, ou polygones, à la place des classes de la carte.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Band of the strata</source>
            <extracomment>label of strata_band</extracomment>
            <translation>Bande des strates</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The band with the strata, of a raster.</source>
            <extracomment>help of strata_band</extracomment>
            <translation>La bande contenant les strates, d'un raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Field of the strata</source>
            <extracomment>label of strata_field</extracomment>
            <translation>Champ des strates</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>The field with the stratum, of a layer: whole numbers, or names, which are numbered from 1 in alphabetical order.</source>
            <extracomment>help of strata_field</extracomment>
            <translation>Le champ de la strate, d'une couche : nombres entiers, ou noms, qui sont numérotés à partir de 1 par ordre alphabétique.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of a cluster</source>
            <extracomment>label of cluster_side</extracomment>
            <translation>Côté d'une grappe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Side of the squares that are drawn.</source>
            <extracomment>help of cluster_side</extracomment>
            <translation>Côté des carrés qui sont tirés.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points of a cluster</source>
            <extracomment>label of cluster_points</extracomment>
            <translation>Points d'une grappe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points that are drawn in each cluster.</source>
            <extracomment>help of cluster_points</extracomment>
            <translation>Points tirés dans chaque grappe.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points are at least so far apart; in degrees on the sphere.</source>
            <extracomment>help of minimum_distance</extracomment>
            <translation>Les points sont distants d'au moins autant ; en degrés, sur la sphère.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Labels of two dates</source>
            <extracomment>label of two_dates</extracomment>
            <translation>Étiquettes de deux dates</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>For a map of changes: points get a label before and one after, as the change area estimate needs them.</source>
            <extracomment>help of two_dates</extracomment>
            <translation>Pour une carte de changements : les points reçoivent une étiquette avant et une après, comme le demande l'estimation des changements.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Class map whose names the form offers for the labels of two dates.</source>
            <extracomment>help of classes</extracomment>
            <translation>Carte de classes dont le formulaire propose les noms pour les étiquettes de deux dates.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Sample</source>
            <extracomment>label of output</extracomment>
            <translation>Échantillon</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Points in the middle of their pixels.</source>
            <extracomment>help of output</extracomment>
            <translation>Points au milieu de leurs pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>Number of strata</source>
            <extracomment>label of the result stratum_count</extracomment>
            <translation>Nombre de strates</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>random points</source>
            <extracomment>search word</extracomment>
            <translation>points aléatoires</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>stratified sample</source>
            <extracomment>search word</extracomment>
            <translation>échantillon stratifié</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>sampling design</source>
            <extracomment>search word</extracomment>
            <translation>plan d'échantillonnage</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>validation points</source>
            <extracomment>search word</extracomment>
            <translation>points de validation</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>reference data</source>
            <extracomment>search word</extracomment>
            <translation>données de référence</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample size</source>
            <extracomment>title</extracomment>
            <translation>Taille de l'échantillon</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Computes how many sample points an accuracy assessment needs, and how many of them in each class.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule de combien de points d'échantillonnage une évaluation de l'exactitude a besoin, et combien d'entre eux dans chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The classes of the map are the strata. From the accuracy that you expect of each class follow the standard errors of every figure for every number of points, and so the number of points for the standard error that you want. Proportional allocation suits the overall accuracy and areas, equal allocation the accuracy of each class; Neyman's gives the overall accuracy its smallest error. Classes that would get fewer points than the floor get the floor, and the rest is shared among the others. The errors that are expected of a class are spread over the other classes by their areas. NoData pixels belong to no stratum. The table shows all allocations side by side.</source>
            <extracomment>help</extracomment>
            <translation>Les classes de la carte sont les strates. De l'exactitude que vous attendez de chaque classe découlent les erreurs-types de chaque indice pour chaque nombre de points, et donc le nombre de points pour l'erreur-type que vous voulez. L'allocation proportionnelle convient à l'exactitude globale et aux surfaces, l'allocation égale à l'exactitude de chaque classe ; celle de Neyman donne à l'exactitude globale sa plus petite erreur. Les classes qui recevraient moins de points que le minimum reçoivent le minimum, et le reste est réparti entre les autres. Les erreurs attendues d'une classe sont réparties entre les autres classes selon leurs surfaces. Les pixels NoData n'appartiennent à aucune strate. La table montre toutes les allocations côte à côte.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Figure of interest</source>
            <extracomment>label of figure</extracomment>
            <translation>Indice visé</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>What the sample is to tell.</source>
            <extracomment>help of figure</extracomment>
            <translation>Ce que l'échantillon doit dire.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy of a class</source>
            <extracomment>option user of figure</extracomment>
            <translation>Exactitude de l'utilisateur d'une classe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Area share of a class</source>
            <extracomment>option area of figure</extracomment>
            <translation>Part de surface d'une classe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Class of interest</source>
            <extracomment>label of target_class</extracomment>
            <translation>Classe visée</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>The class whose accuracy or area the sample is to tell.</source>
            <extracomment>help of target_class</extracomment>
            <translation>La classe dont l'échantillon doit dire l'exactitude ou la surface.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Standard error wanted</source>
            <extracomment>label of standard_error</extracomment>
            <translation>Erreur-type voulue</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A sample whose standard error is at most this is large enough; half the width of a 95 % interval is about twice as much.</source>
            <extracomment>help of standard_error</extracomment>
            <translation>Un échantillon dont l'erreur-type est au plus celle-ci est assez grand ; la demi-largeur d'un intervalle à 95 % en est environ le double.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>A number that is given, in place of the one that the standard error needs.</source>
            <extracomment>help of size</extracomment>
            <translation>Un nombre donné, à la place de celui que demande l'erreur-type.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracy</source>
            <extracomment>label of expected_accuracy</extracomment>
            <translation>Exactitude attendue</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected of the classes that are not named below.</source>
            <extracomment>help of expected_accuracy</extracomment>
            <translation>Exactitude de l'utilisateur attendue des classes qui ne sont pas nommées ci-dessous.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Expected accuracies of classes</source>
            <extracomment>label of users_accuracies</extracomment>
            <translation>Exactitudes attendues des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>User's accuracy that is expected, such as 1=0.7, 2=0.95.</source>
            <extracomment>help of users_accuracies</extracomment>
            <translation>Exactitude de l'utilisateur attendue, comme 1=0.7, 2=0.95.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>How the points are shared among the classes.</source>
            <extracomment>help of allocation</extracomment>
            <translation>Comment les points sont répartis entre les classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Neyman, the smallest error of the overall accuracy</source>
            <extracomment>option neyman of allocation</extracomment>
            <translation>Neyman, la plus petite erreur de l'exactitude globale</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>As typed below</source>
            <extracomment>option typed of allocation</extracomment>
            <translation>Telle que saisie ci-dessous</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Fewest points of a class</source>
            <extracomment>label of floor</extracomment>
            <translation>Minimum de points d'une classe</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Classes get at least so many points.</source>
            <extracomment>help of floor</extracomment>
            <translation>Les classes reçoivent au moins autant de points.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Points of classes</source>
            <extracomment>label of typed_sizes</extracomment>
            <translation>Points des classes</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Number of points of every class, such as 1=75, 2=165.</source>
            <extracomment>help of typed_sizes</extracomment>
            <translation>Nombre de points de chaque classe, comme 1=75, 2=165.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Sample plan</source>
            <extracomment>label of output</extracomment>
            <translation>Plan de l'échantillon</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>Table with the points and the expected standard errors of each class under each allocation.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec les points et les erreurs-types attendues de chaque classe sous chaque allocation.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>sample size</source>
            <extracomment>search word</extracomment>
            <translation>taille de l'échantillon</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>allocation</source>
            <extracomment>search word</extracomment>
            <translation>allocation</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Scatter plot</source>
            <extracomment>title</extracomment>
            <translation>Nuage de points</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Plots two bands against each other as a density of pixels, with the classes of training areas over it.</source>
            <extracomment>summary</extracomment>
            <translation>Trace deux bandes l'une contre l'autre comme densité de pixels, avec les classes des zones d'entraînement par-dessus.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>All pixels are counted, not a sample: in equal cells between the smallest and the largest value, or in the ranges that you give, whose ends count. The darker a cell, the more pixels, by logarithm. With training areas, the cells of each class are coloured, and an ellipse shows two standard deviations around its mean; a pixel in areas of several classes counts in none. A pixel that is NoData, NaN or infinite in one of the bands is left out. Scale and offset of the file are applied first. The page works without a network.</source>
            <extracomment>help</extracomment>
            <translation>Tous les pixels sont comptés, pas un échantillon : dans des cellules égales entre la plus petite et la plus grande valeur, ou dans les intervalles que vous donnez, dont les bornes comptent. Plus une cellule est foncée, plus elle a de pixels, en échelle logarithmique. Avec des zones d'entraînement, les cellules de chaque classe sont colorées, et une ellipse montre deux écarts-types autour de sa moyenne ; un pixel dans des zones de plusieurs classes ne compte dans aucune. Un pixel NoData, NaN ou infini dans l'une des bandes est laissé de côté. L'échelle et le décalage du fichier sont appliqués d'abord. La page fonctionne sans réseau.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band to the right</source>
            <extracomment>label of band_x</extracomment>
            <translation>Bande vers la droite</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Its number, counted through all rasters.</source>
            <extracomment>help of band_x</extracomment>
            <translation>Son numéro, compté à travers tous les rasters.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band number</source>
            <extracomment>unit of band_x</extracomment>
            <translation>numéro de bande</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Band upwards</source>
            <extracomment>label of band_y</extracomment>
            <translation>Bande vers le haut</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Field with the colour of the class, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Champ de la couleur de la classe, sous la forme #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells</source>
            <extracomment>label of cells</extracomment>
            <translation>Cellules</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Cells along each band.</source>
            <extracomment>help of cells</extracomment>
            <translation>Cellules le long de chaque bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>cells</source>
            <extracomment>unit of cells</extracomment>
            <translation>cellules</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range to the right</source>
            <extracomment>label of x_range</extracomment>
            <translation>Intervalle vers la droite</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Smallest and largest value that count, in units of the band.</source>
            <extracomment>help of x_range</extracomment>
            <translation>Plus petite et plus grande valeur qui comptent, en unités de la bande.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>of the band</source>
            <extracomment>unit of x_range</extracomment>
            <translation>de la bande</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Range upwards</source>
            <extracomment>label of y_range</extracomment>
            <translation>Intervalle vers le haut</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Page with the plot.</source>
            <extracomment>help of output</extracomment>
            <translation>Page avec le graphique.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Picture</source>
            <extracomment>label of output_svg</extracomment>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>The plot as a picture: of lines as .svg, of pixels as .png.</source>
            <extracomment>help of output_svg</extracomment>
            <translation>Le graphique en image : celui des lignes en .svg, celui des pixels en .png.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>Table of cells</source>
            <extracomment>label of output_table</extracomment>
            <translation>Table des cellules</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>A row for each cell with pixels.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Une ligne pour chaque cellule contenant des pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>two-dimensional histogram</source>
            <extracomment>search word</extracomment>
            <translation>histogramme à deux dimensions</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>feature space</source>
            <extracomment>search word</extracomment>
            <translation>espace des caractéristiques</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>density</source>
            <extracomment>search word</extracomment>
            <translation>densité</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>chart</source>
            <extracomment>search word</extracomment>
            <translation>graphique</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Export signatures</source>
            <extracomment>title</extracomment>
            <translation>Exporter des signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Writes signatures as a table, an ENVI spectral library or a catalogue, with the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Écrit des signatures comme table, bibliothèque spectrale ENVI ou catalogue, avec les distances de chaque paire.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The extension chooses the format. .csv, .txt, .tsv and .gpkg: a table with a row for each band of each signature. .sli: an ENVI spectral library with its .hdr, for signatures of equal bands. .json: a catalogue with all that is known. Any file that the import reads can be exported. Unknown values are empty; there is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>L'extension choisit le format. .csv, .txt, .tsv et .gpkg : une table avec une ligne pour chaque bande de chaque signature. .sli : une bibliothèque spectrale ENVI avec son .hdr, pour des signatures aux mêmes bandes. .json : un catalogue avec tout ce qui est connu. Tout fichier que lit l'importation peut être exporté. Les valeurs inconnues sont vides ; il n'y a pas de NoData dans une signature.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Catalogue of signatures, or any spectral library that the import reads.</source>
            <extracomment>help of input</extracomment>
            <translation>Catalogue de signatures, ou toute bibliothèque spectrale que lit l'importation.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these classes.</source>
            <extracomment>help of classes</extracomment>
            <translation>Seulement les signatures de ces classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>class numbers</source>
            <extracomment>unit of classes</extracomment>
            <translation>numéros de classes</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Macroclasses</source>
            <extracomment>label of macroclasses</extracomment>
            <translation>Macroclasses</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Only signatures of these macroclasses.</source>
            <extracomment>help of macroclasses</extracomment>
            <translation>Seulement les signatures de ces macroclasses.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>macroclass numbers</source>
            <extracomment>unit of macroclasses</extracomment>
            <translation>numéros de macroclasses</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>File</source>
            <extracomment>label of output</extracomment>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>The file, of a format that its extension names.</source>
            <extracomment>help of output</extracomment>
            <translation>Le fichier, du format que nomme son extension.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Table of separability</source>
            <extracomment>label of output_separability</extracomment>
            <translation>Table de séparabilité</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>A row for each pair of signatures.</source>
            <extracomment>help of output_separability</extracomment>
            <translation>Une ligne pour chaque paire de signatures.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>Number of signatures</source>
            <extracomment>label of the result signatures</extracomment>
            <translation>Nombre de signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectral library</source>
            <extracomment>search word</extracomment>
            <translation>bibliothèque spectrale</translation>
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
            <translation>séparabilité</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>spectrum</source>
            <extracomment>search word</extracomment>
            <translation>spectre</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Import signatures</source>
            <extracomment>title</extracomment>
            <translation>Importer des signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Reads spectra of libraries and spectrometers into a catalogue of signatures, as a sensor sees them.</source>
            <extracomment>summary</extracomment>
            <translation>Lit des spectres de bibliothèques et de spectromètres dans un catalogue de signatures, tels qu'un capteur les voit.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The format is told by the content: a catalogue as JSON or CSV; a layer or table with the columns of that CSV; training files of the Semi-Automatic Classification Plugin (.scpx); ENVI spectral libraries (.sli with .hdr beside it); text of the USGS library splib07; text of the ECOSTRESS, ASTER and JHU libraries, whose percent become fractions; files of ASD spectrometers, binary or exported; and tables with a column of wavelengths. Spectra without a class get the classes 1, 2 and so on. Channels without value, NoData or deleted, are left out. With a sensor, response functions or rasters, every band gets the mean of the spectrum under its response; between its channels a spectrum is straight, also where channels are left out. A band of whose response less than 99 % lies on a spectrum is left out of it with a warning; exactly 99 % is enough.</source>
            <extracomment>help</extracomment>
            <translation>Le format est reconnu au contenu : un catalogue en JSON ou CSV ; une couche ou une table avec les colonnes de ce CSV ; des fichiers d'entraînement du Semi-Automatic Classification Plugin (.scpx) ; des bibliothèques spectrales ENVI (.sli avec le .hdr à côté) ; le texte de la bibliothèque splib07 de l'USGS ; le texte des bibliothèques ECOSTRESS, ASTER et JHU, dont les pour cent deviennent des fractions ; des fichiers de spectromètres ASD, binaires ou exportés ; et des tables avec une colonne de longueurs d'onde. Les spectres sans classe reçoivent les classes 1, 2 et ainsi de suite. Les canaux sans valeur, NoData ou supprimés, sont laissés de côté. Avec un capteur, des fonctions de réponse ou des rasters, chaque bande reçoit la moyenne du spectre sous sa réponse ; entre ses canaux un spectre est droit, même là où des canaux sont laissés de côté. Une bande dont moins de 99 % de la réponse se trouve sur un spectre y est laissée de côté avec un avertissement ; exactement 99 % suffit.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Spectral library.</source>
            <extracomment>help of input</extracomment>
            <translation>Bibliothèque spectrale.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>File of wavelengths</source>
            <extracomment>label of wavelengths</extracomment>
            <translation>Fichier des longueurs d'onde</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>For text of splib07: its file of wavelengths; by default it is looked for in the folder of the spectrum and the two above.</source>
            <extracomment>help of wavelengths</extracomment>
            <translation>Pour le texte de splib07 : son fichier de longueurs d'onde ; par défaut, il est cherché dans le dossier du spectre et les deux au-dessus.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of the sensor whose bands are wanted, such as Sentinel-2 or Landsat 8 OLI; its bands are taken as Gaussian.</source>
            <extracomment>help of sensor</extracomment>
            <translation>Nom du capteur dont on veut les bandes, comme Sentinel-2 ou Landsat 8 OLI ; ses bandes sont prises comme gaussiennes.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Response functions</source>
            <extracomment>label of responses</extracomment>
            <translation>Fonctions de réponse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of wavelengths and the response of each band, a table of wavelength and fwhm, or GeoJSON of responses.</source>
            <extracomment>help of responses</extracomment>
            <translation>Table de longueurs d'onde et de la réponse de chaque bande, table de wavelength et fwhm, ou GeoJSON de réponses.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters of the sensor</source>
            <extracomment>label of like</extracomment>
            <translation>Rasters du capteur</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Rasters whose bands have wavelengths and widths, in place of a sensor.</source>
            <extracomment>help of like</extracomment>
            <translation>Rasters dont les bandes ont des longueurs d'onde et des largeurs, à la place d'un capteur.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The values are multiplied by it: 10000 for reflectance in whole numbers.</source>
            <extracomment>help of factor</extracomment>
            <translation>Les valeurs sont multipliées par lui : 10000 pour la réflectance en nombres entiers.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>First class</source>
            <extracomment>label of first_class</extracomment>
            <translation>Première classe</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>The spectra get the classes from this number on, instead of their own.</source>
            <extracomment>help of first_class</extracomment>
            <translation>Les spectres reçoivent les classes à partir de ce numéro, à la place des leurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass</source>
            <extracomment>label of macroclass</extracomment>
            <translation>Macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass of all spectra, instead of their own.</source>
            <extracomment>help of macroclass</extracomment>
            <translation>Macroclasse de tous les spectres, à la place de la leur.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Macroclass name</source>
            <extracomment>label of macroclass_name</extracomment>
            <translation>Nom de la macroclasse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Name of that macroclass.</source>
            <extracomment>help of macroclass_name</extracomment>
            <translation>Nom de cette macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Add to catalogue</source>
            <extracomment>label of catalogue</extracomment>
            <translation>Ajouter au catalogue</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A catalogue that the spectra are added to.</source>
            <extracomment>help of catalogue</extracomment>
            <translation>Un catalogue auquel les spectres sont ajoutés.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Catalogue of signatures: .json holds all of it, .csv all but the covariances.</source>
            <extracomment>help of output</extracomment>
            <translation>Catalogue de signatures : .json le contient en entier, .csv tout sauf les covariances.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Table of signatures</source>
            <extracomment>label of output_table</extracomment>
            <translation>Table des signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>A row for each band of each signature.</source>
            <extracomment>help of output_table</extracomment>
            <translation>Une ligne pour chaque bande de chaque signature.</translation>
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
            <translation>spectromètre</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>response function</source>
            <extracomment>search word</extracomment>
            <translation>fonction de réponse</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Signature plot</source>
            <extracomment>title</extracomment>
            <translation>Graphique des signatures</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Plots signatures by wavelength with their spread, and tells the distances of every pair.</source>
            <extracomment>summary</extracomment>
            <translation>Trace les signatures selon la longueur d'onde avec leur dispersion, et donne les distances de chaque paire.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>The page works without a network: tick signatures off and on, and point at a band to read it. Below stand Euclidean distance, spectral angle, Bray-Curtis similarity and, where covariances are known, Bhattacharyya distance, Jeffries-Matusita, divergence and transformed divergence of every pair. Where a signature has no wavelengths all stand by the number of their bands. Only signatures that are selected in the catalogue are plotted. There is no NoData in a signature.</source>
            <extracomment>help</extracomment>
            <translation>La page fonctionne sans réseau : décochez et cochez des signatures, et pointez une bande pour la lire. Au-dessous figurent la distance euclidienne, l'angle spectral, la similarité de Bray-Curtis et, si les covariances sont connues, la distance de Bhattacharyya, Jeffries-Matusita, la divergence et la divergence transformée de chaque paire. Si une signature n'a pas de longueurs d'onde, toutes sont placées par le numéro de leurs bandes. Seules les signatures sélectionnées dans le catalogue sont tracées. Il n'y a pas de NoData dans une signature.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Spread</source>
            <extracomment>label of spread</extracomment>
            <translation>Dispersion</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>What is shown around the lines.</source>
            <extracomment>help of spread</extracomment>
            <translation>Ce qui est montré autour des lignes.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>One standard deviation</source>
            <extracomment>option std of spread</extracomment>
            <translation>Un écart-type</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Smallest to largest value</source>
            <extracomment>option range of spread</extracomment>
            <translation>De la plus petite à la plus grande valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Nothing</source>
            <extracomment>option none of spread</extracomment>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>Page with the plot and the table of distances.</source>
            <extracomment>help of output</extracomment>
            <translation>Page avec le graphique et la table des distances.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Spectral signatures</source>
            <extracomment>title</extracomment>
            <translation>Signatures spectrales</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Takes the spectral signatures of training polygons or points from rasters.</source>
            <extracomment>summary</extracomment>
            <translation>Prélève dans des rasters les signatures spectrales de polygones ou de points d'entraînement.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Mean, standard deviation, smallest and largest value, covariance and number of the pixels whose centre lies in the features, for each class, macroclass or feature; one reading of the rasters does for any number of features. Deviations and covariances have the divisor n - 1. A pixel inside features of several signatures counts in none; one that is NoData in any band is left out; a signature without pixel is left out with a warning. Scale and offset of the file are applied first. The table of separability holds, for every pair, Euclidean distance, spectral angle in degrees, Bray-Curtis similarity in percent, and from the covariances the Bhattacharyya distance, Jeffries-Matusita (0 to 2), the divergence and the transformed divergence (0 to 2); these need more pixels than bands and are empty otherwise. Wavelengths are found from the rasters, and are in micrometres.</source>
            <extracomment>help</extracomment>
            <translation>Moyenne, écart-type, plus petite et plus grande valeur, covariance et nombre des pixels dont le centre est dans les entités, pour chaque classe, macroclasse ou entité ; une seule lecture des rasters suffit pour tout nombre d'entités. Les écarts et les covariances ont le diviseur n - 1. Un pixel à l'intérieur d'entités de plusieurs signatures ne compte dans aucune ; un pixel NoData dans une bande est laissé de côté ; une signature sans pixel est laissée de côté avec un avertissement. L'échelle et le décalage du fichier sont appliqués d'abord. La table de séparabilité contient, pour chaque paire, la distance euclidienne, l'angle spectral en degrés, la similarité de Bray-Curtis en pour cent, et à partir des covariances la distance de Bhattacharyya, Jeffries-Matusita (0 à 2), la divergence et la divergence transformée (0 à 2) ; celles-ci demandent plus de pixels que de bandes et sont vides sinon. Les longueurs d'onde sont tirées des rasters, et sont en micromètres.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Field with the number of the macroclass.</source>
            <extracomment>help of macroclass_field</extracomment>
            <translation>Champ du numéro de la macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>A signature for each</source>
            <extracomment>label of by</extracomment>
            <translation>Une signature par</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>What gets a signature of its own.</source>
            <extracomment>help of by</extracomment>
            <translation>Ce qui reçoit sa propre signature.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Class</source>
            <extracomment>option class of by</extracomment>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>Feature</source>
            <extracomment>option feature of by</extracomment>
            <translation>Entité</translation>
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
            <translation>divergence transformée</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Spectral indices</source>
            <extracomment>title</extracomment>
            <translation>Indices spectraux</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computes spectral indices such as NDVI from the bands of an image.</source>
            <extracomment>summary</extracomment>
            <translation>Calcule des indices spectraux comme le NDVI à partir des bandes d'une image.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The catalogue of Awesome Spectral Indices, with what each index is for, its formula, its constants and its publication, is the page docs/spectral_indices.md. Several indices are computed in one pass, each a band of the output.</source>
            <extracomment>help</extracomment>
            <translation>Le catalogue d'Awesome Spectral Indices, avec l'usage de chaque indice, sa formule, ses constantes et sa publication, est la page docs/spectral_indices.md. Plusieurs indices sont calculés en un seul passage, chacun comme une bande de la sortie.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The bands are found by what they are for (red, near infrared and so on), from metadata, the names of products, files and bands, wavelengths, or the sensor that is named; or they are assigned by number. Where a sensor lacks the very band, a close one stands in, such as narrow near infrared for near infrared.</source>
            <extracomment>help</extracomment>
            <translation>Les bandes sont trouvées d'après leur rôle (rouge, proche infrarouge et ainsi de suite), par les métadonnées, les noms de produits, de fichiers et de bandes, les longueurs d'onde, ou le capteur nommé ; ou bien elles sont attribuées par numéro. Si la bande même manque à un capteur, une bande proche la remplace, comme le proche infrarouge étroit pour le proche infrarouge.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Scale and offset of the files are applied. Many indices need reflectance from 0 to 1; whole numbers without a scale are refused for these unless the factor is given. Bands of temperature are taken in kelvin. A pixel that is NoData in a band of the formula is NoData in that index, and so is one without a finite value, such as 0 / 0. Results are floating point.</source>
            <extracomment>help</extracomment>
            <translation>L'échelle et le décalage des fichiers sont appliqués. Beaucoup d'indices demandent une réflectance de 0 à 1 ; des nombres entiers sans échelle sont refusés pour ceux-ci, sauf si le facteur est donné. Les bandes de température sont prises en kelvins. Un pixel NoData dans une bande de la formule est NoData dans cet indice, de même qu'un pixel sans valeur finie, comme 0 / 0. Les résultats sont en virgule flottante.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The image: one raster or several; all bands are looked at.</source>
            <extracomment>help of input</extracomment>
            <translation>L'image : un raster ou plusieurs ; toutes les bandes sont examinées.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Indices</source>
            <extracomment>label of indices</extracomment>
            <translation>Indices</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Which indices are computed.</source>
            <extracomment>help of indices</extracomment>
            <translation>Quels indices sont calculés.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Factor to reflectance</source>
            <extracomment>label of scale_factor</extracomment>
            <translation>Facteur vers la réflectance</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Multiplies the bands of reflectance, after scale and offset of the file; 0.0001 for whole numbers up to 10000.</source>
            <extracomment>help of scale_factor</extracomment>
            <translation>Multiplie les bandes de réflectance, après l'échelle et le décalage du fichier ; 0.0001 pour des nombres entiers jusqu'à 10000.</translation>
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
            <translation>Constantes des formules, comme L=0.5, g=2.5 ; les autres ont leurs valeurs par défaut, et les longueurs d'onde sont celles des bandes.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Bands by role</source>
            <extracomment>label of band_roles</extracomment>
            <translation>Bandes par rôle</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Numbers of bands, counted over all rasters, for roles or letters of the formulas, such as nir=8, red=4; they go before what is found.</source>
            <extracomment>help of band_roles</extracomment>
            <translation>Numéros de bandes, comptés sur tous les rasters, pour des rôles ou des lettres des formules, comme nir=8, red=4 ; ils passent avant ce qui est trouvé.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Kernel</source>
            <extracomment>label of kernel</extracomment>
            <translation>Noyau</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>The kernel of kernel indices such as kNDVI. The length scale sigma of the radial basis function is the mean of the two bands at each pixel, unless it is given.</source>
            <extracomment>help of kernel</extracomment>
            <translation>Le noyau des indices à noyau comme le kNDVI. L'échelle de longueur sigma de la fonction de base radiale est la moyenne des deux bandes à chaque pixel, sauf si elle est donnée.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Raster with a band for each index.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster avec une bande pour chaque indice.</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>Computed indices</source>
            <extracomment>label of the result index_count</extracomment>
            <translation>Indices calculés</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>indices</source>
            <extracomment>unit of the result index_count</extracomment>
            <translation>indices</translation>
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
            <translation>indice de végétation</translation>
        </message>
        <message>
            <location filename="../algorithms/spectral_index.py" />
            <source>water index</source>
            <extracomment>search word</extracomment>
            <translation>indice d'eau</translation>
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
            <translation>Entraîner le gradient boosting</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Trains gradient boosting on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne le gradient boosting sur des zones d'entraînement et le garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Small trees are grown one after the other, each to mend what those before it get wrong, over histograms of the bands; a pixel gets the class with the largest sum of its leaves. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>De petits arbres sont construits l'un après l'autre, chacun pour corriger ce que les précédents font de faux, sur des histogrammes des bandes ; un pixel reçoit la classe dont la somme des feuilles est la plus grande. Les bandes n'ont pas besoin de normalisation.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The pixels whose centre lies in the training features are drawn up to the given number for each class. A pixel inside features of several classes, or NoData in any band, trains none; a feature that holds no pixel centre is left out with a warning. Scale and offset of the files are applied first.</source>
            <extracomment>help</extracomment>
            <translation>Les pixels dont le centre est dans les entités d'entraînement sont tirés jusqu'au nombre donné pour chaque classe. Un pixel à l'intérieur d'entités de plusieurs classes, ou NoData dans une bande, n'en entraîne aucune ; une entité qui ne contient aucun centre de pixel est laissée de côté avec un avertissement. L'échelle et le décalage des fichiers sont appliqués d'abord.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The validation divides the training features into folds, so that no pixel is judged by others of its own feature. The usual validation by single pixels stands beside it with its optimism: neighbours are alike, and what is learnt from one is no test on the other. Where training features lie close together, a validation in space by blocks or with a buffer tells what to expect farther away; its distance can be taken from the variogram of the errors. All are figures of the training features alone; the accuracy of a map is assessed with an independent sample.</source>
            <extracomment>help</extracomment>
            <translation>La validation partage les entités d'entraînement en plis, de sorte qu'aucun pixel n'est jugé par d'autres de sa propre entité. L'habituelle validation par pixels isolés figure à côté avec son optimisme : les voisins se ressemblent, et ce qui est appris de l'un n'est pas un test sur l'autre. Là où les entités d'entraînement sont proches les unes des autres, une validation spatiale par blocs ou avec un tampon dit à quoi s'attendre plus loin ; sa distance peut être tirée du variogramme des erreurs. Tous ces indices ne portent que sur les entités d'entraînement ; l'exactitude d'une carte s'évalue avec un échantillon indépendant.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>One multiband raster, or several rasters on one grid; all bands are taken.</source>
            <extracomment>help of input</extracomment>
            <translation>Un raster multibande, ou plusieurs rasters sur une même grille ; toutes les bandes sont prises.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Field with the colour of the class on the map, as #rrggbb.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Champ de la couleur de la classe sur la carte, sous la forme #rrggbb.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Rounds</source>
            <extracomment>label of rounds</extracomment>
            <translation>Tours</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>How many rounds; each grows a tree for every class, or one for two classes.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Combien de tours ; chacun construit un arbre pour chaque classe, ou un seul pour deux classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Learning rate</source>
            <extracomment>label of learning_rate</extracomment>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>What each tree counts: a small one needs more rounds.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Ce que compte chaque arbre : un petit taux demande plus de tours.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest tree</source>
            <extracomment>label of max_leaves</extracomment>
            <translation>Plus grand arbre</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most leaves of a tree.</source>
            <extracomment>help of max_leaves</extracomment>
            <translation>Le maximum de feuilles d'un arbre.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>leaves</source>
            <extracomment>unit of max_leaves</extracomment>
            <translation>feuilles</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Smallest leaf</source>
            <extracomment>label of min_samples_leaf</extracomment>
            <translation>Plus petite feuille</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>No leaf has fewer training pixels.</source>
            <extracomment>help of min_samples_leaf</extracomment>
            <translation>Aucune feuille n'a moins de pixels d'entraînement.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Largest depth</source>
            <extracomment>label of max_depth</extracomment>
            <translation>Profondeur maximale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>The most splits on a way from the root to a leaf; left out, any number.</source>
            <extracomment>help of max_depth</extracomment>
            <translation>Le maximum de divisions sur un chemin de la racine à une feuille ; à défaut, un nombre quelconque.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>splits</source>
            <extracomment>unit of max_depth</extracomment>
            <translation>divisions</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Penalty</source>
            <extracomment>label of penalty</extracomment>
            <translation>Pénalité</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>Of the squared values of the leaves: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>Sur les carrés des valeurs des feuilles : une grande pénalité donne des frontières lisses.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>gradient boosting</source>
            <extracomment>search word</extracomment>
            <translation>gradient boosting</translation>
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
            <translation>arbres boostés</translation>
        </message>
        <message>
            <location filename="../algorithms/train_gradient_boosting.py" />
            <source>machine learning</source>
            <extracomment>search word</extracomment>
            <translation>apprentissage automatique</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Train nearest neighbours</source>
            <extracomment>title</extracomment>
            <translation>Entraîner les plus proches voisins</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Keeps training pixels as a nearest neighbours model.</source>
            <extracomment>summary</extracomment>
            <translation>Garde des pixels d'entraînement comme modèle de plus proches voisins.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>A pixel gets the class that most of the training pixels with the nearest values have. The probability of a class is its share of these neighbours. Where two training pixels are equally near, one of them drawn by the seed counts as nearer.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel reçoit la classe qu'ont la plupart des pixels d'entraînement aux valeurs les plus proches. La probabilité d'une classe est sa part de ces voisins. Si deux pixels d'entraînement sont également proches, l'un d'eux, tiré par la graine, compte comme plus proche.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Neighbours</source>
            <extracomment>label of neighbours</extracomment>
            <translation>Voisins</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Weights</source>
            <extracomment>label of weights</extracomment>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>What a neighbour counts; at distance 0 it alone counts.</source>
            <extracomment>help of weights</extracomment>
            <translation>Ce que compte un voisin ; à la distance 0, lui seul compte.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>All the same</source>
            <extracomment>option uniform of weights</extracomment>
            <translation>Tous autant</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>The inverse of its distance</source>
            <extracomment>option distance of weights</extracomment>
            <translation>L'inverse de sa distance</translation>
        </message>
        <message>
            <location filename="../algorithms/train_knn.py" />
            <source>Brings the bands to a common scale by the training pixels: z score subtracts their mean and divides by their standard deviation, linear scaling subtracts their minimum and divides by their range.</source>
            <extracomment>help of normalization</extracomment>
            <translation>Ramène les bandes à une échelle commune d'après les pixels d'entraînement : le score z soustrait leur moyenne et divise par leur écart-type, la mise à l'échelle linéaire soustrait leur minimum et divise par leur étendue.</translation>
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
            <translation>k plus proches voisins</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Train maximum likelihood</source>
            <extracomment>title</extracomment>
            <translation>Entraîner le maximum de vraisemblance</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Trains a Gaussian maximum likelihood classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne un classificateur gaussien de maximum de vraisemblance sur des zones d'entraînement et le garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>Each class is a normal distribution with its mean and covariance; a pixel gets the class to which it belongs with the highest probability. A class needs more training pixels than there are bands. Normalisation changes no label.</source>
            <extracomment>help</extracomment>
            <translation>Chaque classe est une loi normale avec sa moyenne et sa covariance ; un pixel reçoit la classe à laquelle il appartient avec la plus haute probabilité. Une classe a besoin de plus de pixels d'entraînement qu'il n'y a de bandes. La normalisation ne change aucune étiquette.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>For every class class=weight, such as 1=0.2, 2=0.5, 3=0.3; they are scaled to the sum 1. Left out, all classes are equally likely.</source>
            <extracomment>help of priors</extracomment>
            <translation>Pour chaque classe class=weight, comme 1=0.2, 2=0.5, 3=0.3 ; ils sont ramenés à la somme 1. À défaut, toutes les classes sont également probables.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_maximum_likelihood.py" />
            <source>gaussian</source>
            <extracomment>search word</extracomment>
            <translation>gaussien</translation>
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
            <translation>Entraîner la distance minimale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Trains a minimum distance classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne un classificateur de distance minimale sur des zones d'entraînement et le garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>Each class is its mean; a pixel gets the class with the nearest one. With bands of different spread, normalise them, or the widest decides.</source>
            <extracomment>help</extracomment>
            <translation>Chaque classe est sa moyenne ; un pixel reçoit la classe dont la moyenne est la plus proche. Avec des bandes de dispersion différente, normalisez-les, sinon c'est la plus large qui décide.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>minimum distance</source>
            <extracomment>search word</extracomment>
            <translation>distance minimale</translation>
        </message>
        <message>
            <location filename="../algorithms/train_minimum_distance.py" />
            <source>nearest mean</source>
            <extracomment>search word</extracomment>
            <translation>moyenne la plus proche</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Train neural network</source>
            <extracomment>title</extracomment>
            <translation>Entraîner un réseau de neurones</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Trains a multi-layer perceptron on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne un perceptron multicouche sur des zones d'entraînement et le garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>A feed-forward network with hidden layers of units, trained by the Adam method in rounds over all training pixels; a pixel gets the class with the largest output. Training ends when the loss on training features that are held out, or without any that on all, no longer gets better, and keeps the best round.</source>
            <extracomment>help</extracomment>
            <translation>Un réseau à propagation avant avec des couches cachées d'unités, entraîné par la méthode Adam en tours sur tous les pixels d'entraînement ; un pixel reçoit la classe dont la sortie est la plus grande. L'entraînement finit quand la perte sur des entités d'entraînement mises de côté, ou s'il n'y en a pas sur toutes, ne s'améliore plus, et garde le meilleur tour.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Hidden layers</source>
            <extracomment>label of hidden_layers</extracomment>
            <translation>Couches cachées</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Activation</source>
            <extracomment>label of activation</extracomment>
            <translation>Activation</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>The alpha, of the squared weights: a large one gives smooth borders.</source>
            <extracomment>help of penalty</extracomment>
            <translation>L'alpha, sur les carrés des poids : un grand alpha donne des frontières lisses.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How far the first steps go.</source>
            <extracomment>help of learning_rate</extracomment>
            <translation>Jusqu'où vont les premiers pas.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>How many rounds at most.</source>
            <extracomment>help of rounds</extracomment>
            <translation>Combien de tours au plus.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Batch</source>
            <extracomment>label of batch</extracomment>
            <translation>Lot</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Held out</source>
            <extracomment>label of held_out</extracomment>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Share of the training features held out to tell when to end; 0 for none.</source>
            <extracomment>help of held_out</extracomment>
            <translation>Part des entités d'entraînement mise de côté pour savoir quand finir ; 0 pour aucune.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Patience</source>
            <extracomment>label of patience</extracomment>
            <translation>Patience</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Ends after more rounds than this without getting better.</source>
            <extracomment>help of patience</extracomment>
            <translation>Finit après plus de tours que cela sans amélioration.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>Fall of the loss that counts as getting better.</source>
            <extracomment>help of tolerance</extracomment>
            <translation>Baisse de la perte qui compte comme une amélioration.</translation>
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
            <translation>réseau de neurones</translation>
        </message>
        <message>
            <location filename="../algorithms/train_mlp.py" />
            <source>multi-layer perceptron</source>
            <extracomment>search word</extracomment>
            <translation>perceptron multicouche</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Train random forest</source>
            <extracomment>title</extracomment>
            <translation>Entraîner une forêt aléatoire</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Trains a random forest on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne une forêt aléatoire sur des zones d'entraînement et la garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Each tree of the forest is grown on training pixels drawn at random with replacement, and looks at a few bands drawn at random for every split; a pixel gets the class with the largest mean share in the leaves it falls into. The out-of-bag accuracy judges each training pixel by the trees that did not see it, but its neighbours did. Bands need no normalisation.</source>
            <extracomment>help</extracomment>
            <translation>Chaque arbre de la forêt est construit sur des pixels d'entraînement tirés au hasard avec remise, et regarde à chaque division quelques bandes tirées au hasard ; un pixel reçoit la classe dont la part moyenne dans les feuilles où il tombe est la plus grande. L'exactitude hors sac juge chaque pixel d'entraînement par les arbres qui ne l'ont pas vu, mais ils ont vu ses voisins. Les bandes n'ont pas besoin de normalisation.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Number of trees</source>
            <extracomment>label of trees</extracomment>
            <translation>Nombre d'arbres</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Bands per split</source>
            <extracomment>label of bands_per_split</extracomment>
            <translation>Bandes par division</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Smallest node to split</source>
            <extracomment>label of min_samples_split</extracomment>
            <translation>Plus petit nœud à diviser</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Random splits</source>
            <extracomment>label of random_splits</extracomment>
            <translation>Divisions aléatoires</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>Draws the threshold of each band at random and grows the trees on all training pixels: extremely randomised trees, which are smoother.</source>
            <extracomment>help of random_splits</extracomment>
            <translation>Tire au hasard le seuil de chaque bande et construit les arbres sur tous les pixels d'entraînement : des arbres extrêmement aléatoires, qui sont plus lisses.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_random_forest.py" />
            <source>One against the rest</source>
            <extracomment>label of one_vs_rest</extracomment>
            <translation>Une contre le reste</translation>
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
            <translation>Entraîner l'angle spectral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Trains a spectral angle classifier on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne un classificateur d'angle spectral sur des zones d'entraînement et le garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>Each class is the direction of its mean spectrum; a pixel gets the class with the smallest angle to its own spectrum, whatever the brightness of both. A pixel that is zero in all bands has no angle and no class. Normalisation by z score moves the zero, and so changes what the angle means.</source>
            <extracomment>help</extracomment>
            <translation>Chaque classe est la direction de son spectre moyen ; un pixel reçoit la classe dont l'angle avec son propre spectre est le plus petit, quelle que soit la luminosité des deux. Un pixel à zéro dans toutes les bandes n'a ni angle ni classe. La normalisation par score z déplace le zéro, et change donc la signification de l'angle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>spectral angle mapper</source>
            <extracomment>search word</extracomment>
            <translation>cartographie par angle spectral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_spectral_angle.py" />
            <source>hyperspectral</source>
            <extracomment>search word</extracomment>
            <translation>hyperspectral</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Train support vector machine</source>
            <extracomment>title</extracomment>
            <translation>Entraîner une machine à vecteurs de support</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Trains a support vector machine on training areas and keeps it as a model.</source>
            <extracomment>summary</extracomment>
            <translation>Entraîne une machine à vecteurs de support sur des zones d'entraînement et la garde comme modèle.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>For each two classes the border with the widest margin between their training pixels is found; a pixel gets the class that wins most of these decisions. Probabilities come from sigmoids fitted to training pixels of features that did not take part (Platt), and may put another class first where two are close. The time grows with the square of the training pixels; Cancel waits for the pair of classes that is being solved.</source>
            <extracomment>help</extracomment>
            <translation>Pour chaque couple de classes, on cherche la frontière à la plus large marge entre leurs pixels d'entraînement ; un pixel reçoit la classe qui gagne le plus de ces décisions. Les probabilités viennent de sigmoïdes ajustées à des pixels d'entraînement d'entités qui n'ont pas participé (Platt), et peuvent mettre une autre classe en tête quand deux sont proches. Le temps croît avec le carré des pixels d'entraînement ; Annuler attend le couple de classes en cours de résolution.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Cost</source>
            <extracomment>label of cost</extracomment>
            <translation>Coût</translation>
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
            <translation>Coefficient</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>The constant in polynomial and sigmoid kernels.</source>
            <extracomment>help of coefficient</extracomment>
            <translation>La constante dans les noyaux polynomial et sigmoïde.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Degree</source>
            <extracomment>label of degree</extracomment>
            <translation>Degré</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Of the polynomial kernel.</source>
            <extracomment>help of degree</extracomment>
            <translation>Celui du noyau polynomial.</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>With probabilities</source>
            <extracomment>label of probability</extracomment>
            <translation>Avec probabilités</translation>
        </message>
        <message>
            <location filename="../algorithms/train_svm.py" />
            <source>Fits what the model needs for confidence, probabilities and thresholds; this takes six times as long.</source>
            <extracomment>help of probability</extracomment>
            <translation>Ajuste ce dont le modèle a besoin pour la confiance, les probabilités et les seuils ; cela prend six fois plus de temps.</translation>
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
            <translation>noyau rbf</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>New training layer</source>
            <extracomment>title</extracomment>
            <translation>Nouvelle couche d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Makes an empty layer for training areas, with colours and a form for your classes.</source>
            <extracomment>summary</extracomment>
            <translation>Crée une couche vide pour les zones d'entraînement, avec des couleurs et un formulaire pour vos classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Draw polygons or points with QGIS's own digitising tools, and choose the class of each from a list; class name, macroclass and colour fill themselves in, also when the class changes. The fields class_id, class_name, macroclass_id, macroclass_name and colour are those that the tools of classification and of signatures ask for. The style is stored in the GeoPackage, so it comes with the layer wherever it is loaded. No pixel is read, so NoData does not matter.</source>
            <extracomment>help</extracomment>
            <translation>Dessinez des polygones ou des points avec les outils de numérisation de QGIS, et choisissez la classe de chacun dans une liste ; le nom de la classe, la macroclasse et la couleur se remplissent d'eux-mêmes, aussi quand la classe change. Les champs class_id, class_name, macroclass_id, macroclass_name et colour sont ceux que demandent les outils de classification et de signatures. Le style est stocké dans le GeoPackage, il accompagne donc la couche partout où elle est chargée. Aucun pixel n'est lu, NoData n'a donc pas d'importance.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Raster or layer</source>
            <extracomment>label of input</extracomment>
            <translation>Raster ou couche</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>The image that will be classified, or any layer; the new layer gets its coordinate system.</source>
            <extracomment>help of input</extracomment>
            <translation>L'image qui sera classée, ou une couche quelconque ; la nouvelle couche en reçoit le système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Coordinate system of the layer, in place of that of the input.</source>
            <extracomment>help of crs</extracomment>
            <translation>Système de coordonnées de la couche, à la place de celui de l'entrée.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A row for each class: its number, not 0; its name; number and name of the macroclass; the colour as #rrggbb. Only the number is needed: a class without macroclass is its own, and one without colour gets one.</source>
            <extracomment>help of classes</extracomment>
            <translation>Une ligne pour chaque classe : son numéro, différent de 0 ; son nom ; le numéro et le nom de la macroclasse ; la couleur sous la forme #rrggbb. Seul le numéro est nécessaire : une classe sans macroclasse est la sienne propre, et une classe sans couleur en reçoit une.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Colour</source>
            <extracomment>column of classes</extracomment>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>A map whose classes, with names and colours, are taken instead of the table.</source>
            <extracomment>help of class_map</extracomment>
            <translation>Une carte dont les classes, avec noms et couleurs, sont prises à la place de la table.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Geometry</source>
            <extracomment>label of geometry</extracomment>
            <translation>Géométrie</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>What is to be drawn.</source>
            <extracomment>help of geometry</extracomment>
            <translation>Ce qui doit être dessiné.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>Training layer</source>
            <extracomment>label of output</extracomment>
            <translation>Couche d'entraînement</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>GeoPackage without features.</source>
            <extracomment>help of output</extracomment>
            <translation>GeoPackage sans entités.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>digitising</source>
            <extracomment>search word</extracomment>
            <translation>numérisation</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>value map</source>
            <extracomment>search word</extracomment>
            <translation>liste de valeurs</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>form</source>
            <extracomment>search word</extracomment>
            <translation>formulaire</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Unique values table</source>
            <extracomment>title</extracomment>
            <translation>Table des valeurs uniques</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Lists the values of a raster as a table to reclassify it by.</source>
            <extracomment>summary</extracomment>
            <translation>Liste les valeurs d'un raster sous forme de table servant à le reclasser.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Each value that occurs is a row: the old value, a new value that is the same or counts from 1, and the class name where the file has one. Change the new values and reclassify by the table. NoData is not a value. A file with a scale and an offset gives its physical values. A raster with more than a million different values is refused.</source>
            <extracomment>help</extracomment>
            <translation>Chaque valeur présente est une ligne : l'ancienne valeur, une nouvelle valeur qui est la même ou compte à partir de 1, et le nom de la classe si le fichier en a un. Changez les nouvelles valeurs et reclassez par la table. NoData n'est pas une valeur. Un fichier avec une échelle et un décalage donne ses valeurs physiques. Un raster de plus d'un million de valeurs différentes est refusé.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The raster whose values are wanted.</source>
            <extracomment>help of input</extracomment>
            <translation>Le raster dont on veut les valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>The band whose values are wanted.</source>
            <extracomment>help of band</extracomment>
            <translation>La bande dont on veut les valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Number from 1</source>
            <extracomment>label of incremental</extracomment>
            <translation>Numéroter à partir de 1</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Numbers the values from 1 as the new values, instead of repeating them.</source>
            <extracomment>help of incremental</extracomment>
            <translation>Numérote les valeurs à partir de 1 comme nouvelles valeurs, au lieu de les répéter.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>Table with the columns old, new and name.</source>
            <extracomment>help of output</extracomment>
            <translation>Table avec les colonnes old, new et name.</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>reclassification</source>
            <extracomment>search word</extracomment>
            <translation>reclassification</translation>
        </message>
        <message>
            <location filename="../algorithms/unique_values_table.py" />
            <source>list</source>
            <extracomment>search word</extracomment>
            <translation>liste</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Vector to raster</source>
            <extracomment>title</extracomment>
            <translation>Vecteur vers raster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Writes the values of features into the pixels that they cover.</source>
            <extracomment>summary</extracomment>
            <translation>Écrit les valeurs d'entités dans les pixels qu'elles couvrent.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A pixel belongs to a polygon where its centre lies inside, or where any part of it is covered; of polygons that overlap the last one counts. By area, a pixel gets the value that covers the largest part of it, to the exact area: the parts of polygons of one value add up, of equal parts the lowest value counts, and where what is not covered is larger the pixel is NoData. Points take the pixel that they lie in, and lines those that they pass. Pixels without a feature are NoData.</source>
            <extracomment>help</extracomment>
            <translation>Un pixel appartient à un polygone si son centre est à l'intérieur, ou si une partie quelconque en est couverte ; parmi des polygones qui se recouvrent, le dernier compte. Par la surface, un pixel reçoit la valeur qui en couvre la plus grande partie, à la surface exacte : les parties des polygones d'une même valeur s'additionnent, à parties égales la valeur la plus basse compte, et si ce qui n'est pas couvert est plus grand, le pixel est NoData. Les points prennent le pixel où ils se trouvent, et les lignes ceux qu'elles traversent. Les pixels sans entité sont NoData.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The pixels are those of the align raster, or squares of a size: on multiples of it around the features, or from the upper left corner of an extent. Features in another coordinate system are brought to that of the raster. Numbers of a field are kept exactly; texts are numbered from 1 in alphabetical order and become class names. Features without a value are left out. The type is the smallest that holds all values and a number for NoData, which is NaN in floating point.</source>
            <extracomment>help</extracomment>
            <translation>Les pixels sont ceux du raster d'alignement, ou des carrés d'une taille : sur ses multiples autour des entités, ou à partir du coin supérieur gauche d'une emprise. Les entités dans un autre système de coordonnées sont amenées à celui du raster. Les nombres d'un champ sont gardés exactement ; les textes sont numérotés à partir de 1 par ordre alphabétique et deviennent des noms de classes. Les entités sans valeur sont laissées de côté. Le type est le plus petit qui contient toutes les valeurs et un nombre pour NoData, qui est NaN en virgule flottante.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features</source>
            <extracomment>label of input</extracomment>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Layer of polygons, lines or points.</source>
            <extracomment>help of input</extracomment>
            <translation>Couche de polygones, de lignes ou de points.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The field with the value of each feature.</source>
            <extracomment>help of field</extracomment>
            <translation>Le champ de la valeur de chaque entité.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of all features where no field is given; 1 by default.</source>
            <extracomment>help of constant</extracomment>
            <translation>La valeur de toutes les entités si aucun champ n'est donné ; 1 par défaut.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Align raster</source>
            <extracomment>label of align_raster</extracomment>
            <translation>Raster d'alignement</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster whose pixels and coordinate system the output has.</source>
            <extracomment>help of align_raster</extracomment>
            <translation>Raster dont la sortie a les pixels et le système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Side of the pixels, in units of the coordinate system; with an align raster in place of its own.</source>
            <extracomment>help of pixel_size</extracomment>
            <translation>Côté des pixels, en unités du système de coordonnées ; avec un raster d'alignement, à la place du sien.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The ground to cover, enlarged to whole pixels; by default that of the align raster, or of the features.</source>
            <extracomment>help of extent</extracomment>
            <translation>Le terrain à couvrir, étendu à des pixels entiers ; par défaut celui du raster d'alignement, ou des entités.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Cover the features alone</source>
            <extracomment>label of minimum_extent</extracomment>
            <translation>Ne couvrir que les entités</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Covers the extent of the features, in place of the whole align raster.</source>
            <extracomment>help of minimum_extent</extracomment>
            <translation>Couvre l'emprise des entités, à la place de tout le raster d'alignement.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels of a feature</source>
            <extracomment>label of method</extracomment>
            <translation>Pixels d'une entité</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Which pixels get the value of a polygon.</source>
            <extracomment>help of method</extracomment>
            <translation>Quels pixels reçoivent la valeur d'un polygone.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Largest area</source>
            <extracomment>option area_based of method</extracomment>
            <translation>Plus grande surface</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Name field</source>
            <extracomment>label of name_field</extracomment>
            <translation>Champ du nom</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the class name of each value.</source>
            <extracomment>help of name_field</extracomment>
            <translation>Un champ avec le nom de classe de chaque valeur.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Colour field</source>
            <extracomment>label of colour_field</extracomment>
            <translation>Champ de la couleur</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>A field with the colour of each value, such as #2f7a3b.</source>
            <extracomment>help of colour_field</extracomment>
            <translation>Un champ avec la couleur de chaque valeur, comme #2f7a3b.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The number that means NoData; by default one that no feature has.</source>
            <extracomment>help of nodata_value</extracomment>
            <translation>Le nombre qui signifie NoData ; par défaut un nombre qu'aucune entité n'a.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Raster of the values.</source>
            <extracomment>help of output</extracomment>
            <translation>Raster des valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Features with a value</source>
            <extracomment>label of the result features</extracomment>
            <translation>Entités ayant une valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Pixels with a value</source>
            <extracomment>label of the result pixels</extracomment>
            <translation>Pixels ayant une valeur</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>polygons to raster</source>
            <extracomment>search word</extracomment>
            <translation>polygones vers raster</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>dominant class</source>
            <extracomment>search word</extracomment>
            <translation>classe dominante</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>majority area</source>
            <extracomment>search word</extracomment>
            <translation>surface majoritaire</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>training raster</source>
            <extracomment>search word</extracomment>
            <translation>raster d'entraînement</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>User accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude de l'utilisateur</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Producer accuracy</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude du producteur</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>F1 score</source>
            <extracomment>part of a text</extracomment>
            <translation>Score F1</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Area share</source>
            <extracomment>part of a text</extracomment>
            <translation>Part de surface</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Quantity disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Désaccord de quantité</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Allocation disagreement</source>
            <extracomment>part of a text</extracomment>
            <translation>Désaccord d'allocation</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Whole map</source>
            <extracomment>text</extracomment>
            <translation>Carte entière</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Map area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Surface sur la carte [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimated area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Surface estimée [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard error</source>
            <extracomment>text</extracomment>
            <translation>Erreur-type</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Low</source>
            <extracomment>text</extracomment>
            <translation>Limite inférieure</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>High</source>
            <extracomment>text</extracomment>
            <translation>Limite supérieure</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in points: map in rows, reference in columns</source>
            <extracomment>text</extracomment>
            <translation>Matrice d'erreur en points : carte en lignes, référence en colonnes</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Error matrix in shares of the area</source>
            <extracomment>text</extracomment>
            <translation>Matrice d'erreur en parts de la surface</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>How the figures were estimated</source>
            <extracomment>text</extracomment>
            <translation>Comment les indices ont été estimés</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Estimate</source>
            <extracomment>text</extracomment>
            <translation>Estimation</translation>
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
            <translation>Les estimations sont des moyennes sur la surface, pondérées par l'inverse des probabilités d'inclusion dans chaque strate ; les exactitudes sont des rapports de telles moyennes. Exactitude de l'utilisateur : part d'une classe de la carte qui est juste. Exactitude du producteur : part d'une classe de la référence que la carte trouve.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Standard errors come from the influence of each point on the estimate (linearisation): for map classes as strata these are the formulas of Olofsson et al. (2014), otherwise those of Stehman (2014).</source>
            <extracomment>text</extracomment>
            <translation>Les erreurs-types viennent de l'influence de chaque point sur l'estimation (linéarisation) : pour les classes de la carte comme strates, ce sont les formules d'Olofsson et al. (2014), sinon celles de Stehman (2014).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Intervals of {level} percent hold the values that the sample does not contradict: score intervals over the strata, which are Wilson's where there is one stratum. Ratios of which one stratum may hold both parts: Wilson's in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008). Unlike the usual estimate plus and minus two standard errors they hold for few points, rare classes and strata without an error. Kappa and the disagreements: estimate plus and minus Student's t times the standard error.</source>
            <extracomment>text</extracomment>
            <translation>Les intervalles à {level} pour cent contiennent les valeurs que l'échantillon ne contredit pas : intervalles du score sur les strates, qui sont ceux de Wilson s'il n'y a qu'une strate. Rapports dont une même strate peut contenir les deux parties : ceux de Wilson dans chaque strate, réunis par la méthode « method of variance estimates recovery » (Zou &amp; Donner 2008). Contrairement à l'usuelle estimation plus et moins deux erreurs-types, ils valent pour peu de points, des classes rares et des strates sans erreur. Kappa et désaccords : estimation plus et moins le t de Student fois l'erreur-type.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/assessment_report.py" />
            <source>Kappa compares with an agreement by chance that no map is made by; report it only where it is asked for (Pontius &amp; Millones 2011).</source>
            <extracomment>text</extracomment>
            <translation>Le kappa compare avec un accord dû au hasard selon lequel aucune carte n'est faite ; ne le donnez que là où il est demandé (Pontius &amp; Millones 2011).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Before</source>
            <extracomment>part of a text</extracomment>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>After</source>
            <extracomment>part of a text</extracomment>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Gain</source>
            <extracomment>part of a text</extracomment>
            <translation>Gain</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Loss</source>
            <extracomment>part of a text</extracomment>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Net change</source>
            <extracomment>part of a text</extracomment>
            <translation>Changement net</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>All changes</source>
            <extracomment>text</extracomment>
            <translation>Tous les changements</translation>
        </message>
        <message>
            <location filename="../core/accuracy/change_tables.py" />
            <source>Shares of the area where a change holds, by the design of the sample; the error of the net change takes the covariance of gain and loss into account. Intervals of {level} percent: score intervals over the strata, which are Wilson's where there is one stratum; of net changes from Jeffreys' in each stratum, joined by the method of variance estimates recovery (Zou &amp; Donner 2008).</source>
            <extracomment>text</extracomment>
            <translation>Parts de la surface où vaut un changement, d'après le plan de l'échantillon ; l'erreur du changement net tient compte de la covariance du gain et de la perte. Intervalles à {level} pour cent : intervalles du score sur les strates, qui sont ceux de Wilson s'il n'y a qu'une strate ; des changements nets d'après ceux de Jeffreys dans chaque strate, réunis par la méthode « method of variance estimates recovery » (Zou &amp; Donner 2008).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The sample has units of the stratum {stratum}, which the design does not know ({known}).</source>
            <extracomment>error</extracomment>
            <translation>L'échantillon a des unités de la strate {stratum}, que le plan ne connaît pas ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/design.py" />
            <source>The stratum {stratum} has no sample unit; merge it with another one, or sample it.</source>
            <extracomment>error</extracomment>
            <translation>La strate {stratum} n'a aucune unité d'échantillonnage ; réunissez-la à une autre, ou échantillonnez-la.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/figures.py" />
            <source>The sample has one class alone; kappa and the disagreements say nothing.</source>
            <extracomment>part of a text</extracomment>
            <translation>L'échantillon n'a qu'une classe ; le kappa et les désaccords ne disent rien.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} lacks the fields {fields} of a sample layer; use a layer that the sample points tool made.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a pas les champs {fields} d'une couche d'échantillon ; utilisez une couche faite par l'outil des points d'échantillonnage.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has no point.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a aucun point.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the design {design}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} a le plan {design}, qui n'est aucun de {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} has the status {status}, which is none of {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} a l'état {status}, qui n'est aucun de {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} of {all} points of {vector} are still to do; label them and set their status to done (or excluded).</source>
            <extracomment>error</extracomment>
            <translation>{count} des {all} points de {vector} restent à traiter ; étiquetez-les et mettez leur état à done (ou excluded).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>All points of {vector} are excluded.</source>
            <extracomment>error</extracomment>
            <translation>Tous les points de {vector} sont exclus.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} is done but has no {field}.</source>
            <extracomment>error</extracomment>
            <translation>Le point {id} de {vector} est fait mais n'a pas de {field}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{vector} mixes samples: the field {field} holds {values}; keep the points of one sample.</source>
            <extracomment>error</extracomment>
            <translation>{vector} mélange des échantillons : le champ {field} contient {values} ; gardez les points d'un seul échantillon.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The field {field} of {vector} must hold whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} doit contenir des nombres entiers ; il contient {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has no valid {field}; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Le point {id} de {vector} n'a pas de {field} valide ; rétablissez ce que l'outil des points d'échantillonnage a écrit.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} of {vector} has different sizes; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>La strate {stratum} de {vector} a des tailles différentes ; rétablissez ce que l'outil des points d'échantillonnage a écrit.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Point {id} of {vector} has the label {label}, which is no class of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Le point {id} de {vector} a l'étiquette {label}, qui n'est pas une classe de la carte ({known}).</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>Points {first} and {second} of {vector} lie in the same pixel; a pixel is drawn once.</source>
            <extracomment>error</extracomment>
            <translation>Les points {first} et {second} de {vector} se trouvent dans le même pixel ; un pixel est tiré une seule fois.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>{count} points were excluded; the others stand for them, which is right only if the reason has nothing to do with the class.</source>
            <extracomment>part of a text</extracomment>
            <translation>{count} points ont été exclus ; les autres les représentent, ce qui n'est juste que si la raison n'a rien à voir avec la classe.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The points were kept apart by a minimum distance: the inclusion probabilities are not exact, and the standard errors tend to be too large.</source>
            <extracomment>part of a text</extracomment>
            <translation>Les points ont été tenus à une distance minimale : les probabilités d'inclusion ne sont pas exactes, et les erreurs-types tendent à être trop grandes.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The variance of a systematic sample is estimated as that of a simple random one, which is too large as a rule.</source>
            <extracomment>part of a text</extracomment>
            <translation>La variance d'un échantillon systématique est estimée comme celle d'un échantillon aléatoire simple, qui est en règle générale trop grande.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>No point lies in class {label}, {share:.2f} % of the map; the other classes stand for it.</source>
            <extracomment>part of a text</extracomment>
            <translation>Aucun point ne se trouve dans la classe {label}, {share:.2f} % de la carte ; les autres classes la représentent.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/labelled_sample.py" />
            <source>The stratum {stratum} has fewer than two points and was joined with the stratum {other}.</source>
            <extracomment>part of a text</extracomment>
            <translation>La strate {stratum} a moins de deux points et a été réunie à la strate {other}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Reference {label}</source>
            <extracomment>part of a text</extracomment>
            <translation>Référence {label}</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>User accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude de l'utilisateur [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude du producteur [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Conditional kappa</source>
            <extracomment>part of a text</extracomment>
            <translation>Kappa conditionnel</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map share</source>
            <extracomment>part of a text</extracomment>
            <translation>Part de la carte</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted producer accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude du producteur pondérée par la surface [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of share</source>
            <extracomment>part of a text</extracomment>
            <translation>Erreur-type de la part</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>SE of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Erreur-type de la surface [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>95% interval of area [{unit}]</source>
            <extracomment>part of a text</extracomment>
            <translation>Intervalle à 95% de la surface [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude globale [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Kappa standard error</source>
            <extracomment>part of a text</extracomment>
            <translation>Erreur-type du kappa</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Quantity disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Désaccord de quantité [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Allocation disagreement [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Désaccord d'allocation [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Area-weighted overall accuracy [%]</source>
            <extracomment>part of a text</extracomment>
            <translation>Exactitude globale pondérée par la surface [%]</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map class</source>
            <extracomment>text</extracomment>
            <translation>Classe de la carte</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Class name</source>
            <extracomment>text</extracomment>
            <translation>Nom de la classe</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Map classes in rows, reference classes in columns (pixels)</source>
            <extracomment>text</extracomment>
            <translation>Classes de la carte en lignes, classes de référence en colonnes (pixels)</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Value</source>
            <extracomment>text</extracomment>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../core/accuracy/report.py" />
            <source>Figures by counts describe the compared pixels. Area-weighted figures take the map's classes as strata (Olofsson et al. 2014) and hold when the reference is a probability sample within each class; their intervals mean nothing for a reference that covers the whole map or was chosen by hand.</source>
            <extracomment>text</extracomment>
            <translation>Les indices par comptages décrivent les pixels comparés. Les indices pondérés par la surface prennent les classes de la carte comme strates (Olofsson et al. 2014) et sont valables lorsque la référence est un échantillon probabiliste au sein de chaque classe ; leurs intervalles ne signifient rien pour une référence qui couvre toute la carte ou qui a été choisie à la main.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>{name} names the class {label}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} nomme la classe {label}, que la carte n'a pas ; elle a {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_plan.py" />
            <source>typed_sizes must give class {label} a whole number of points from 1 to {available}; got {wanted}.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes doit donner à la classe {label} un nombre entier de points de 1 à {available} ; reçu : {wanted}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The expected user's accuracy of class {label} must lie between 0 and 1; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>L'exactitude de l'utilisateur attendue de la classe {label} doit être entre 0 et 1 ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>none</source>
            <extracomment>part of a text</extracomment>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_size.py" />
            <source>The map has no class {label}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>La carte n'a pas de classe {label} ; elle a {known}.</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>To do</source>
            <extracomment>text</extracomment>
            <translation>À traiter</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Done</source>
            <extracomment>text</extracomment>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../core/accuracy/sample_style.py" />
            <source>Excluded</source>
            <extracomment>text</extracomment>
            <translation>Exclu</translation>
        </message>
        <message>
            <location filename="../core/applicability/division.py" />
            <source>The model keeps no validation {kind} with its distance in the unit {unit}; give fold_distance.</source>
            <extracomment>error</extracomment>
            <translation>Le modèle ne garde pas de validation {kind} avec sa distance dans l'unité {unit} ; donnez fold_distance.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must be one number for each of the {bands} bands; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>weights doit être un nombre pour chacune des {bands} bandes ; reçu : {count}.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>weights must have a number above 0; got zeros alone.</source>
            <extracomment>error</extracomment>
            <translation>weights doit avoir un nombre supérieur à 0 ; reçu : seulement des zéros.</translation>
        </message>
        <message>
            <location filename="../core/applicability/weights.py" />
            <source>The importances of the bands in the model cannot be read; give weights.</source>
            <extracomment>error</extracomment>
            <translation>Les importances des bandes dans le modèle ne peuvent pas être lues ; donnez weights.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>Two files have the name {name}; an archive holds each name once.</source>
            <extracomment>error</extracomment>
            <translation>Deux fichiers ont le nom {name} ; une archive contient chaque nom une seule fois.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be packed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être archivé : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>The folder {path} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>Le dossier {path} n'existe pas.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be opened as an archive: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être ouvert comme archive : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the member {name}, which is a link or names a place outside of the folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} contient le membre {name}, qui est un lien ou désigne un endroit hors du dossier ; rien n'a été extrait.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} holds the place {name} twice; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} contient deux fois l'endroit {name} ; rien n'a été extrait.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} needs {needed:.0f} MB, and {free:.0f} MB are free there.</source>
            <extracomment>error</extracomment>
            <translation>{path} demande {needed:.0f} Mo, et {free:.0f} Mo y sont libres.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} would be unpacked to {target}, which lies outside of the folder or is a folder; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} serait extrait vers {target}, qui se trouve hors du dossier ou est un dossier ; rien n'a été extrait.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be written: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/archives.py" />
            <source>{path} cannot be unpacked: {reason}; nothing was unpacked.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être extrait : {reason} ; rien n'a été extrait.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} needs a value for each of the {count} bands of {bandset}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} a besoin d'une valeur pour chacune des {count} bandes de {bandset} ; reçu : {given}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A {attribute} must be a number greater than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Un attribut {attribute} doit être un nombre supérieur à 0 ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A date must have the form YYYY-MM-DD; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Une date doit avoir la forme YYYY-MM-DD ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{role} is no role of a band; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{role} n'est pas un rôle de bande ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>{attribute} must be a finite number, and a factor other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{attribute} doit être un nombre fini, et un facteur différent de 0 ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/arrange.py" />
            <source>A band of {bandset} can have the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Une bande de {bandset} peut avoir les numéros de 1 à {most} ; reçu : {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has no band {number}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} n'a pas de bande {number} ; il en a {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>{bandset} has {count} bands with the name {name}; its bands are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} a {count} bandes du nom {name} ; ses bandes sont {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/bandset.py" />
            <source>A band has no attribute {attribute}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Une bande n'a pas d'attribut {attribute} ; elle a {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set {item}; there are {count}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de jeu de bandes {item} ; il y en a {count}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>There is no band set with the name {name}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de jeu de bandes du nom {name} ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A band set can be put in at the numbers 1 to {most}; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Un jeu de bandes peut être inséré aux numéros de 1 à {most} ; reçu : {number}.</translation>
        </message>
        <message>
            <location filename="../core/bands/catalog.py" />
            <source>A catalogue holds band sets; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Un catalogue contient des jeux de bandes ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>No band of {source} is {role}; its bands are {known}. Build a band set to say what they are.</source>
            <extracomment>error</extracomment>
            <translation>Aucune bande de {source} n'est {role} ; ses bandes sont {known}. Créez un jeu de bandes pour dire ce qu'elles sont.</translation>
        </message>
        <message>
            <location filename="../core/bands/find.py" />
            <source>{count} bands of {source} are {role} ({names}); take those of one date alone, or name the band.</source>
            <extracomment>error</extracomment>
            <translation>{count} bandes de {source} sont {role} ({names}) ; prenez celles d'une seule date, ou nommez la bande.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds no {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient pas de {kind}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} holds a {kind} of version {version}; this program reads version {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} contient un {kind} de la version {version} ; ce programme lit la version {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/json_form.py" />
            <source>{source} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/pairing.py" />
            <source>The bands of {wanted} ({wanted_bands}) are not found among those of {offered} ({offered_bands}), neither by name nor by wavelength; name the bands alike, or take the same ones.</source>
            <extracomment>error</extracomment>
            <translation>Les bandes de {wanted} ({wanted_bands}) ne se trouvent pas parmi celles de {offered} ({offered_bands}), ni par nom ni par longueur d'onde ; nommez les bandes de la même façon, ou prenez les mêmes.</translation>
        </message>
        <message>
            <location filename="../core/bands/recognise.py" />
            <source>{count} bands without band names cannot be told by their order: {sensor} has {known} bands; give the bands names or wavelengths, or list them, as in {example}.</source>
            <extracomment>error</extracomment>
            <translation>{count} bandes sans noms de bandes ne peuvent pas être reconnues par leur ordre : {sensor} a {known} bandes ; donnez aux bandes des noms ou des longueurs d'onde, ou listez-les, comme dans {example}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>Band sets are chosen by numbers, dates and ranges such as 1:3 or 2021-01-01:2021-12-31; got {item}.</source>
            <extracomment>error</extracomment>
            <translation>Les jeux de bandes sont choisis par numéros, dates et intervalles comme 1:3 ou 2021-01-01:2021-12-31 ; reçu : {item}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>There is no band set of {date}; there are those of {known}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de jeu de bandes du {date} ; il y a ceux du {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/selection.py" />
            <source>A condition on dates has the form &gt;=2021-01-01 &amp; &lt;2022-01-01; got {condition}.</source>
            <extracomment>error</extracomment>
            <translation>Une condition sur les dates a la forme &gt;=2021-01-01 &amp; &lt;2022-01-01 ; reçu : {condition}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{sensor} has no band {band}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} n'a pas de bande {band} ; il a {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/sensors.py" />
            <source>{name} is no sensor that is known; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{name} n'est pas un capteur connu ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/bands/wavelengths.py" />
            <source>The unit of wavelengths must be µm or nm; got {unit}.</source>
            <extracomment>error</extracomment>
            <translation>L'unité des longueurs d'onde doit être µm ou nm ; reçu : {unit}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} cannot be read: band {number} has {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne peut pas être lu : la bande {number} a {reason}.</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>no {name}</source>
            <extracomment>part of a text</extracomment>
            <translation>aucun {name}</translation>
        </message>
        <message>
            <location filename="../core/bands/xml_form.py" />
            <source>{source} holds no band set.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient aucun jeu de bandes.</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>a catalogue of {count} signatures</source>
            <extracomment>part of a text</extracomment>
            <translation>un catalogue de {count} signatures</translation>
        </message>
        <message>
            <location filename="../core/bandset_inputs.py" />
            <source>The bands of {bandset} lie on different grids, and one raster is needed here; resample them to one grid first.</source>
            <extracomment>error</extracomment>
            <translation>Les bandes de {bandset} sont sur des grilles différentes, et il faut ici un seul raster ; rééchantillonnez-les d'abord sur une seule grille.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>The expression has more than {most} results; take fewer bands or band sets at a time.</source>
            <extracomment>error</extracomment>
            <translation>L'expression a plus de {most} résultats ; prenez moins de bandes ou de jeux de bandes à la fois.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: there is no band set {number} to add the result to.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : il n'y a pas de jeu de bandes {number} auquel ajouter le résultat.</translation>
        </message>
        <message>
            <location filename="../core/calc/binding.py" />
            <source>Line {line}, column {column}: nodata(…) takes a band, and this is none.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : nodata(…) prend une bande, et ceci n'en est pas une.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{name} holds no numbers; its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} ne contient pas de nombres ; son type est {type}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>{first} and {second} must have one shape; got {first_shape} and {second_shape}.</source>
            <extracomment>error</extracomment>
            <translation>{first} et {second} doivent avoir une même forme ; reçu : {first_shape} et {second_shape}.</translation>
        </message>
        <message>
            <location filename="../core/calc/calculate.py" />
            <source>shift(…) takes neighbouring pixels, and arrays have none here.</source>
            <extracomment>error</extracomment>
            <translation>shift(…) prend des pixels voisins, et les tableaux n'en ont pas ici.</translation>
        </message>
        <message>
            <location filename="../core/calc/exact.py" />
            <source>Line {line}, column {column}: whole numbers leave 64 bits here (with {numbers}); write float(…) around one to calculate in floating point.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : les nombres entiers dépassent ici 64 bits (avec {numbers}) ; écrivez float(…) autour de l'un d'eux pour calculer en virgule flottante.</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a percentage from 0 to 100</source>
            <extracomment>part of a text</extracomment>
            <translation>un pourcentage de 0 à 100</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>a whole number from {low} to {high}</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre entier de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../core/calc/functions.py" />
            <source>Line {line}, column {column}: the last argument must be written out as a number: {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : le dernier argument doit être écrit comme un nombre : {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: found {found}, expected {expected}.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : trouvé {found}, attendu {expected}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the expression is nested more than {most} levels deep; use variables.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : l'expression est imbriquée sur plus de {most} niveaux ; utilisez des variables.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>and, since comparisons are not chained: a &lt; b and b &lt; c</source>
            <extracomment>part of a text</extracomment>
            <translation>and, car les comparaisons ne s'enchaînent pas : a &lt; b and b &lt; c</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>a name, a number or an opening bracket</source>
            <extracomment>part of a text</extracomment>
            <translation>un nom, un nombre ou une parenthèse ouvrante</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: there is no function {found}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : il n'y a pas de fonction {found} ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: {usage} cannot take {count} arguments.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : {usage} ne peut pas prendre {count} arguments.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: nothing stands between these brackets.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : il n'y a rien entre ces parenthèses.</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>an operator or {closing} for the bracket of line {line}, column {column}</source>
            <extracomment>part of a text</extracomment>
            <translation>un opérateur ou {closing} pour la parenthèse de la ligne {line}, colonne {column}</translation>
        </message>
        <message>
            <location filename="../core/calc/grammar.py" />
            <source>Line {line}, column {column}: the number {found} does not fit 64 bits; write it as 1e20 for floating point.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : le nombre {found} ne tient pas dans 64 bits ; écrivez-le comme 1e20 pour la virgule flottante.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: the expression stands for too many operations; take fewer bands or lines at a time.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : l'expression représente trop d'opérations ; prenez moins de bandes ou de lignes à la fois.</translation>
        </message>
        <message>
            <location filename="../core/calc/graph.py" />
            <source>Line {line}, column {column}: neighbours are at most {most} pixels away, also where shifts add up.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : les voisins sont à {most} pixels au plus, même quand des décalages s'additionnent.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: lists of {lengths} bands meet here; lists must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : des listes de {lengths} bandes se rencontrent ici ; les listes doivent être de même longueur.</translation>
        </message>
        <message>
            <location filename="../core/calc/lists.py" />
            <source>Line {line}, column {column}: a list may have {most} bands at most.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : une liste peut avoir au plus {most} bandes.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: the bits of a UInt64 cannot be inverted.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : les bits d'un UInt64 ne peuvent pas être inversés.</translation>
        </message>
        <message>
            <location filename="../core/calc/logic.py" />
            <source>Line {line}, column {column}: {operator} joins truth values or the bits of whole numbers, and one side is floating point; write and, or, or int(…).</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : {operator} relie des valeurs de vérité ou les bits de nombres entiers, et un côté est en virgule flottante ; écrivez and, or, ou int(…).</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: nothing is called {found}; the names are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : rien ne s'appelle {found} ; les noms sont {known}.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>the input</source>
            <extracomment>part of a text</extracomment>
            <translation>l'entrée</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {name} has {count} bands; write "{text}@1" for its first, or "{text}@*" for all in a statistic.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : {name} a {count} bandes ; écrivez "{text}@1" pour la première, ou "{text}@*" pour toutes dans une statistique.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: {count} things are called {found}; give them different names, or count the bands through as b1, b2.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : {count} choses s'appellent {found} ; donnez-leur des noms différents, ou numérotez les bandes à la suite comme b1, b2.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>Line {line}, column {column}: there is no band {found}; there are {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : il n'y a pas de bande {found} ; il y a {count} bandes.</translation>
        </message>
        <message>
            <location filename="../core/calc/lookup.py" />
            <source>{some} and {count} more</source>
            <extracomment>part of a text</extracomment>
            <translation>{some} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../core/calc/loops.py" />
            <source>Line {line}, column {column}: this line means none of the {count} band sets.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : cette ligne ne désigne aucun des {count} jeux de bandes.</translation>
        </message>
        <message>
            <location filename="../core/calc/operators.py" />
            <source>Line {line}, column {column}: {operator} takes on its right a whole number from 0 to 63 that is written out.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : {operator} prend à sa droite un nombre entier de 0 à 63 écrit directement en chiffres.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>The results hold {number}, which was to mean NoData; choose another nodata_value or output_type.</source>
            <extracomment>error</extracomment>
            <translation>Les résultats contiennent {number}, qui devait signifier NoData ; choisissez un autre nodata_value ou output_type.</translation>
        </message>
        <message>
            <location filename="../core/calc/outcome.py" />
            <source>nodata_value must be a number that {type} holds; got {nodata}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value doit être un nombre que {type} contient ; reçu : {nodata}.</translation>
        </message>
        <message>
            <location filename="../core/calc/statistics.py" />
            <source>Line {line}, column {column}: a median or percentile takes {most} values at most; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : une médiane ou un percentile prend au plus {most} valeurs ; reçu : {count}.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>The expression is empty; write for example (nir - red) / (nir + red).</source>
            <extracomment>error</extracomment>
            <translation>L'expression est vide ; écrivez par exemple (nir - red) / (nir + red).</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>== to compare, or one name before = to set a variable</source>
            <extracomment>part of a text</extracomment>
            <translation>== pour comparer, ou un nom avant = pour définir une variable</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>an operator or the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>un opérateur ou la fin de la ligne</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name that is no word of the language</source>
            <extracomment>part of a text</extracomment>
            <translation>un nom qui n'est pas un mot du langage</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>a name for the result</source>
            <extracomment>part of a text</extracomment>
            <translation>un nom pour le résultat</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>Line {line}, column {column}: a folder is not named in the expression; give it as output_folder, and write one name after the expression.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : un dossier ne se nomme pas dans l'expression ; donnez-le comme output_folder, et écrivez un seul nom après l'expression.</translation>
        </message>
        <message>
            <location filename="../core/calc/syntax.py" />
            <source>the number of a band set</source>
            <extracomment>part of a text</extracomment>
            <translation>le numéro d'un jeu de bandes</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>straight quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>des guillemets droits</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>quotation marks around a name with braces</source>
            <extracomment>part of a text</extracomment>
            <translation>des guillemets autour d'un nom à accolades</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>an operator; a name with a dot stands in quotation marks</source>
            <extracomment>part of a text</extracomment>
            <translation>un opérateur ; un nom avec un point se met entre guillemets</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the line</source>
            <extracomment>part of a text</extracomment>
            <translation>la fin de la ligne</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>the end of the expression</source>
            <extracomment>part of a text</extracomment>
            <translation>la fin de l'expression</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : {reason}</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>The expression has {length} characters, and {most} are the most.</source>
            <extracomment>error</extracomment>
            <translation>L'expression a {length} caractères, et {most} sont le maximum.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: found {found}, expected a number; a name that begins with a digit stands in quotation marks.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : trouvé {found}, attendu un nombre ; un nom qui commence par un chiffre se met entre guillemets.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>Line {line}, column {column}: the quotation mark {found} is not closed in its line.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {line}, colonne {column} : le guillemet {found} n'est pas fermé sur sa ligne.</translation>
        </message>
        <message>
            <location filename="../core/calc/tokens.py" />
            <source>a name, a number or an operator</source>
            <extracomment>part of a text</extracomment>
            <translation>un nom, un nombre ou un opérateur</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>square units</source>
            <extracomment>text</extracomment>
            <translation>unités carrées</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>From the first map to the second</source>
            <extracomment>text</extracomment>
            <translation>De la première carte à la seconde</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Transition matrix [{unit}]: first map in rows, second map in columns</source>
            <extracomment>text</extracomment>
            <translation>Matrice de transition [{unit}] : première carte en lignes, seconde carte en colonnes</translation>
        </message>
        <message>
            <location filename="../core/change/transition_report.py" />
            <source>Swap is change of place without change of area: twice the smaller of gain and loss (Pontius et al. 2004). Areas are counted from the maps and carry their errors; the change area estimate corrects them by a sample.</source>
            <extracomment>text</extracomment>
            <translation>L'échange est un changement de lieu sans changement de surface : le double du plus petit du gain et de la perte (Pontius et al. 2004). Les surfaces sont comptées sur les cartes et en portent les erreurs ; l'estimation des changements les corrige par un échantillon.</translation>
        </message>
        <message>
            <location filename="../core/classify/chi_square.py" />
            <source>A chi-square quantile needs a probability in 0 to 1 and at least 1 degree of freedom; got {probability} and {degrees}.</source>
            <extracomment>error</extracomment>
            <translation>Un quantile du khi-deux demande une probabilité de 0 à 1 et au moins 1 degré de liberté ; reçu : {probability} et {degrees}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The method must be one of {methods}; got {method}.</source>
            <extracomment>error</extracomment>
            <translation>La méthode doit être l'une de {methods} ; reçu : {method}.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>Priors have no part in {method}; leave them out or choose maximum likelihood.</source>
            <extracomment>error</extracomment>
            <translation>Les probabilités a priori n'interviennent pas dans {method} ; omettez-les ou choisissez le maximum de vraisemblance.</translation>
        </message>
        <message>
            <location filename="../core/classify/classifier.py" />
            <source>The signatures have {expected} bands and the image has {got}; give the bands that the signatures were taken from, in the same order.</source>
            <extracomment>error</extracomment>
            <translation>Les signatures ont {expected} bandes et l'image en a {got} ; donnez les bandes dont les signatures sont tirées, dans le même ordre.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>a probability of 0 to 100 percent</source>
            <extracomment>part of a text</extracomment>
            <translation>une probabilité de 0 à 100 pour cent</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood with {bands} bands needs at least {needed} training pixels in each class, and {signature} has {count}; draw more polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>Le maximum de vraisemblance avec {bands} bandes demande au moins {needed} pixels d'entraînement dans chaque classe, et {signature} en a {count} ; dessinez plus de polygones, utilisez moins de bandes ou choisissez une autre méthode.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>Maximum likelihood needs a covariance, and {signature} has none; take its signature from training pixels, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>Le maximum de vraisemblance demande une covariance, et {signature} n'en a pas ; tirez sa signature de pixels d'entraînement ou choisissez une autre méthode.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>The covariance of {signature} from {count} training pixels cannot be inverted, as a band is constant or follows from the others; draw more varied polygons, use fewer bands, or choose another method.</source>
            <extracomment>error</extracomment>
            <translation>La covariance de {signature} à partir de {count} pixels d'entraînement n'est pas inversible, car une bande est constante ou découle des autres ; dessinez des polygones plus variés, utilisez moins de bandes ou choisissez une autre méthode.</translation>
        </message>
        <message>
            <location filename="../core/classify/maximum_likelihood.py" />
            <source>an unknown number of</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre inconnu de</translation>
        </message>
        <message>
            <location filename="../core/classify/minimum_distance.py" />
            <source>a distance above 0 in the unit of the bands</source>
            <extracomment>part of a text</extracomment>
            <translation>une distance supérieure à 0 dans l'unité des bandes</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A classification needs the signature of at least one class; got none.</source>
            <extracomment>error</extracomment>
            <translation>Une classification demande la signature d'au moins une classe ; aucune n'a été reçue.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>All signatures must have the same bands; {first} has {first_bands} and {second} has {second_bands}.</source>
            <extracomment>error</extracomment>
            <translation>Toutes les signatures doivent avoir les mêmes bandes ; {first} en a {first_bands} et {second} en a {second_bands}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>There is no macroclass for {signature}; give it one, or classify by class.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de macroclasse pour {signature} ; donnez-en une, ou classez par classe.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Class ids must fit into 32 bits; got {lowest} to {highest}.</source>
            <extracomment>error</extracomment>
            <translation>Les identifiants de classe doivent tenir sur 32 bits ; reçu : de {lowest} à {highest}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A prior is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Une probabilité a priori est donnée pour la classe {unknown}, qui n'a pas de signature.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must name every class; there is none for {missing}.</source>
            <extracomment>error</extracomment>
            <translation>Les probabilités a priori doivent nommer chaque classe ; il manque celle de {missing}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>Priors must be numbers of at least 0, and one above 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Les probabilités a priori doivent être des nombres d'au moins 0, dont un supérieur à 0 ; reçu : {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>A threshold is given for class {unknown}, which has no signature.</source>
            <extracomment>error</extracomment>
            <translation>Un seuil est donné pour la classe {unknown}, qui n'a pas de signature.</translation>
        </message>
        <message>
            <location filename="../core/classify/settings.py" />
            <source>The threshold of {signature} must be {expected}; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>Le seuil de {signature} doit être {expected} ; reçu : {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class</source>
            <extracomment>part of a text</extracomment>
            <translation>classe</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>macroclass</source>
            <extracomment>part of a text</extracomment>
            <translation>macroclasse</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>There is no valid training pixel in {signature}; draw its polygons over valid pixels, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a aucun pixel d'entraînement valide dans {signature} ; dessinez ses polygones sur des pixels valides, ou écartez-la.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The mean of {signature} must be one finite number for each band; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>La moyenne de {signature} doit être un nombre fini pour chaque bande ; reçu : {got}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>The covariance of {signature} must be a symmetric matrix of {bands} x {bands} finite numbers; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>La covariance de {signature} doit être une matrice symétrique de {bands} x {bands} nombres finis ; reçu : {shape}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id}</source>
            <extracomment>part of a text</extracomment>
            <translation>classe {id}</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>class {id} ({class_name})</source>
            <extracomment>part of a text</extracomment>
            <translation>classe {id} ({class_name})</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must be an integer; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>Un identifiant ({kind}) doit être un nombre entier ; reçu : {number}.</translation>
        </message>
        <message>
            <location filename="../core/classify/signature.py" />
            <source>A {kind} id must not be 0, which means unclassified; give the {kind} another id.</source>
            <extracomment>error</extracomment>
            <translation>Un identifiant ({kind}) ne doit pas être 0, qui signifie non classé ; donnez un autre identifiant ({kind}).</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>an angle above 0 and up to 180 degrees</source>
            <extracomment>part of a text</extracomment>
            <translation>un angle supérieur à 0 et jusqu'à 180 degrés</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>L'angle spectral demande au moins 2 bandes, car tous les pixels d'une seule bande ont la même direction ; ajoutez des bandes ou choisissez la distance minimale.</translation>
        </message>
        <message>
            <location filename="../core/classify/spectral_angle.py" />
            <source>The mean of {signature} is zero in all bands, so it has no spectral angle; leave it out or choose minimum distance.</source>
            <extracomment>error</extracomment>
            <translation>La moyenne de {signature} est nulle dans toutes les bandes et n'a donc pas d'angle spectral ; écartez-la ou choisissez la distance minimale.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>The training pixels must all have the same number of bands; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>Les pixels d'entraînement doivent tous avoir le même nombre de bandes ; reçu : {found}.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>Training pixels must come as (pixels, bands) with one class id each; got {samples} values and {ids} ids.</source>
            <extracomment>error</extracomment>
            <translation>Les pixels d'entraînement doivent être donnés sous la forme (pixels, bandes) avec chacun un identifiant de classe ; reçu : {samples} valeurs et {ids} identifiants.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{bad} of {all} training pixels hold NaN or infinity; leave out pixels without data.</source>
            <extracomment>error</extracomment>
            <translation>{bad} pixels d'entraînement sur {all} contiennent NaN ou l'infini ; écartez les pixels sans données.</translation>
        </message>
        <message>
            <location filename="../core/classify/statistics.py" />
            <source>{count} training pixels have the class id 0, which means unclassified; give their class another id.</source>
            <extracomment>error</extracomment>
            <translation>{count} pixels d'entraînement ont l'identifiant de classe 0, qui signifie non classé ; donnez à leur classe un autre identifiant.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>{name} holds no centre; type a row of values for each cluster.</source>
            <extracomment>error</extracomment>
            <translation>{name} ne contient aucun centre ; saisissez une ligne de valeurs pour chaque cluster.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must have as many values as the first, which has {expected}; it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {row} de {name} doit avoir autant de valeurs que la première, qui en a {expected} ; elle en a {found}.</translation>
        </message>
        <message>
            <location filename="../core/cluster/typed.py" />
            <source>Row {row} of {name} must hold finite numbers; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {row} de {name} doit contenir des nombres finis ; elle a {cell}.</translation>
        </message>
        <message>
            <location filename="../core/conformal/class_sets.py" />
            <source>Class sets need probabilities, and this model has none; take a model with probabilities, such as maximum likelihood or a random forest.</source>
            <extracomment>error</extracomment>
            <translation>Les ensembles de classes demandent des probabilités, et ce modèle n'en a pas ; prenez un modèle avec probabilités, comme le maximum de vraisemblance ou une forêt aléatoire.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Sizes of the sets on the map</source>
            <extracomment>text</extracomment>
            <translation>Tailles des ensembles sur la carte</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes that share a set</source>
            <extracomment>text</extracomment>
            <translation>Classes qui partagent un ensemble</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>How the sets are made</source>
            <extracomment>text</extracomment>
            <translation>Comment les ensembles sont faits</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>in every set</source>
            <extracomment>text</extracomment>
            <translation>dans chaque ensemble</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration groups</source>
            <extracomment>text</extracomment>
            <translation>Groupes d'étalonnage</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Calibration pixels</source>
            <extracomment>text</extracomment>
            <translation>Pixels d'étalonnage</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Judged groups</source>
            <extracomment>text</extracomment>
            <translation>Groupes jugés</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Estimated coverage [%]</source>
            <extracomment>text</extracomment>
            <translation>Couverture estimée [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Standard error [%]</source>
            <extracomment>text</extracomment>
            <translation>Erreur-type [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Pixels of the map with the class in their set</source>
            <extracomment>text</extracomment>
            <translation>Pixels de la carte ayant la classe dans leur ensemble</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>With no other class</source>
            <extracomment>text</extracomment>
            <translation>Sans autre classe</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Each group is judged by thresholds from the others: the share of its pixels whose set holds their class. The standard error is that between the groups. A class whose other groups are too few for a threshold cannot be judged. The estimate tells how far above the stated coverage the sets are; it cannot tell whether the scene is like the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>Chaque groupe est jugé par des seuils tirés des autres : la part de ses pixels dont l'ensemble contient leur classe. L'erreur-type est celle entre les groupes. Une classe dont les autres groupes sont trop peu nombreux pour un seuil ne peut pas être jugée. L'estimation dit de combien les ensembles dépassent la couverture annoncée ; elle ne peut pas dire si la scène ressemble aux entités d'étalonnage.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Classes in the set</source>
            <extracomment>text</extracomment>
            <translation>Classes dans l'ensemble</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Share [%]</source>
            <extracomment>text</extracomment>
            <translation>Part [%]</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>Of the pixels of the map whose set holds the class of the row, the share in percent whose set holds the class of the column too: the classes that the model cannot tell apart.</source>
            <extracomment>text</extracomment>
            <translation>Parmi les pixels de la carte dont l'ensemble contient la classe de la ligne, la part en pour cent de ceux dont l'ensemble contient aussi la classe de la colonne : les classes que le modèle ne sait pas distinguer.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for each class.</source>
            <extracomment>text</extracomment>
            <translation>La couverture de {percent} pour cent vaut pour chaque classe.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage of {percent} percent holds for all classes together, in the mix of the calibration features.</source>
            <extracomment>text</extracomment>
            <translation>La couverture de {percent} pour cent vaut pour toutes les classes réunies, dans le mélange des entités d'étalonnage.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>A class is in the set of a pixel where its probability by the model is at least the threshold. Each calibration group has the same weight, shared evenly by its pixels, and one more group, which may lie anywhere, stands for the pixel that is mapped (Lee et al. 2023). At least {needed} groups are needed.</source>
            <extracomment>text</extracomment>
            <translation>Une classe est dans l'ensemble d'un pixel là où sa probabilité d'après le modèle atteint au moins le seuil. Chaque groupe d'étalonnage a le même poids, réparti également entre ses pixels, et un groupe de plus, qui peut se trouver n'importe où, représente le pixel cartographié (Lee et al. 2023). Au moins {needed} groupes sont nécessaires.</translation>
        </message>
        <message>
            <location filename="../core/conformal/report.py" />
            <source>The coverage is that of a pixel in a new polygon that was chosen as the calibration polygons were: a mean over such polygons and over calibrations. Where those lie in pure and plain places, it says little of mixed pixels and edges. An empty set means that no class is as probable as usual for its own pixels.</source>
            <extracomment>text</extracomment>
            <translation>La couverture est celle d'un pixel dans un nouveau polygone choisi comme l'ont été les polygones d'étalonnage : une moyenne sur de tels polygones et sur les étalonnages. Si ceux-ci se trouvent dans des lieux purs et nets, elle dit peu des pixels mixtes et des bords. Un ensemble vide signifie qu'aucune classe n'est aussi probable que d'habitude pour ses propres pixels.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>expression must give one result; {text} gives several.</source>
            <extracomment>error</extracomment>
            <translation>expression doit donner un seul résultat ; {text} en donne plusieurs.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives NoData inside the areas, and {raster} has no NoData value; use fill(…) to give another value.</source>
            <extracomment>error</extracomment>
            <translation>L'expression donne NoData à l'intérieur des zones, et {raster} n'a pas de valeur NoData ; utilisez fill(…) pour donner une autre valeur.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, and {raster} cannot hold it: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>L'expression donne {value}, et {raster} ne peut pas le contenir : ses nombres sont {type} de {low} à {high}.</translation>
        </message>
        <message>
            <location filename="../core/edit/to_expression.py" />
            <source>The expression gives {value}, which is the NoData value of {raster}; give nodata where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>L'expression donne {value}, qui est la valeur NoData de {raster} ; donnez nodata si c'est ce qui est voulu.</translation>
        </message>
        <message>
            <location filename="../core/errors.py" />
            <source>The run was cancelled.</source>
            <extracomment>error</extracomment>
            <translation>L'exécution a été annulée.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no file {path}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de fichier {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>There is no folder {path}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de dossier {path}.</translation>
        </message>
        <message>
            <location filename="../core/files_directories.py" />
            <source>{path} cannot be changed: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être modifié : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/focal/dtypes.py" />
            <source>Neighbourhood statistics need integers or real numbers; got values of type {dtype}.</source>
            <extracomment>error</extracomment>
            <translation>Les statistiques de voisinage demandent des nombres entiers ou réels ; reçu : des valeurs de type {dtype}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The kernel must be a matrix with an odd number of rows and of columns; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>Le noyau doit être une matrice à nombre impair de lignes et de colonnes ; reçu : {shape}.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>a single number</source>
            <extracomment>part of a text</extracomment>
            <translation>un seul nombre</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The weights of the kernel must be finite numbers; got infinity or NaN.</source>
            <extracomment>error</extracomment>
            <translation>Les poids du noyau doivent être des nombres finis ; reçu : infini ou NaN.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>At least one weight of the kernel must differ from zero; got zeros only.</source>
            <extracomment>error</extracomment>
            <translation>Au moins un poids du noyau doit être différent de zéro ; reçu : que des zéros.</translation>
        </message>
        <message>
            <location filename="../core/focal/footprint.py" />
            <source>The radius must be a whole number of pixels, at least 1; got {radius}.</source>
            <extracomment>error</extracomment>
            <translation>Le rayon doit être un nombre entier de pixels, au moins 1 ; reçu : {radius}.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>The kernel has no rows; expected lines of numbers, for example 1,1,1.</source>
            <extracomment>error</extracomment>
            <translation>Le noyau n'a pas de lignes ; on attend des lignes de nombres, par exemple 1,1,1.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row} of the kernel has {found} cells and row 1 has {expected}; all rows must be equally long.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {row} du noyau a {found} cellules et la ligne 1 en a {expected} ; toutes les lignes doivent avoir la même longueur.</translation>
        </message>
        <message>
            <location filename="../core/focal/kernel_text.py" />
            <source>Row {row}, column {column} of the kernel must be a number; got '{cell}'.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {row}, colonne {column} du noyau : il faut un nombre ; reçu : '{cell}'.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic must be one of {expected}; got {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>La statistique doit être l'une de {expected} ; reçu : {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The statistic {statistic} needs kernel weights of at least 0; got {weight:g}; use the sum for such a kernel.</source>
            <extracomment>error</extracomment>
            <translation>La statistique {statistic} exige des poids du noyau d'au moins 0 ; reçu : {weight:g} ; utilisez la somme pour un tel noyau.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile must be from 0 to 100; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Le percentile doit être de 0 à 100 ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/focal/neighbourhood.py" />
            <source>The percentile {value} does not apply to the statistic {statistic}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>Le percentile {value} ne s'applique pas à la statistique {statistic} ; omettez-le.</translation>
        </message>
        <message>
            <location filename="../core/focal/sums.py" />
            <source>A sum over {cells} cells of {dtype} values does not fit into 64 bits; convert the raster to float64 first or take the mean.</source>
            <extracomment>error</extracomment>
            <translation>Une somme sur {cells} cellules de valeurs {dtype} ne tient pas sur 64 bits ; convertissez d'abord le raster en float64 ou prenez la moyenne.</translation>
        </message>
        <message>
            <location filename="../core/html.py" />
            <source>en</source>
            <extracomment>text</extracomment>
            <translation>fr</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>constants must have the form NAME=NUMBER, NAME=NUMBER, each once, such as L=0.5, g=2.5; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>constants doivent avoir la forme NAME=NUMBER, NAME=NUMBER, chacune une seule fois, comme L=0.5, g=2.5 ; reçu : {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>There is no constant {name}; the constants are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de constante {name} ; les constantes sont {known}.</translation>
        </message>
        <message>
            <location filename="../core/indices/constants.py" />
            <source>{index} needs the constant {name} ({meaning}); give it in constants, such as {name}={example:g}.</source>
            <extracomment>error</extracomment>
            <translation>{index} a besoin de la constante {name} ({meaning}) ; donnez-la dans constants, comme {name}={example:g}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles must have the form ROLE=BAND, ROLE=BAND, each role once, such as nir=8, red=4; got {part}.</source>
            <extracomment>error</extracomment>
            <translation>band_roles doit avoir la forme ROLE=BAND, ROLE=BAND, chaque rôle une seule fois, comme nir=8, red=4 ; reçu : {part}.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>band_roles names the band {number}, and {source} has {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>band_roles nomme la bande {number}, et {source} a {count} bandes.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} needs a band of the role {role}, and {source} has none; its bands are {known}. Say which one it is with sensor or band_roles, such as {role}=1.</source>
            <extracomment>error</extracomment>
            <translation>{index} a besoin d'une bande du rôle {role}, et {source} n'en a pas ; ses bandes sont {known}. Dites laquelle c'est par sensor ou band_roles, comme {role}=1.</translation>
        </message>
        <message>
            <location filename="../core/indices/places.py" />
            <source>{index} cannot be computed: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{index} ne peut pas être calculé : {reason}</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - gamma * (B - R) for red, where the catalogue has R - gamma * (R - B).</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman et Tanré (1992) prennent R - gamma * (B - R) pour red, là où le catalogue a R - gamma * (R - B).</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Kaufman and Tanré (1992) take R - (B - R) for red, where the catalogue has R - (R - B), which is B.</source>
            <extracomment>part of a text</extracomment>
            <translation>Kaufman et Tanré (1992) prennent R - (B - R) pour red, là où le catalogue a R - (R - B), qui est B.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>Martín et al. (2006) have both squares in the denominator, where the catalogue adds the second one to the fraction.</source>
            <extracomment>part of a text</extracomment>
            <translation>Martín et al. (2006) ont les deux carrés au dénominateur, là où le catalogue ajoute le second à la fraction.</translation>
        </message>
        <message>
            <location filename="../core/indices/remarks.py" />
            <source>The soil adjusted index in it has N + R + L in its denominator, where the catalogue has N - R + L.</source>
            <extracomment>part of a text</extracomment>
            <translation>L'indice ajusté au sol qu'il contient a N + R + L au dénominateur, là où le catalogue a N - R + L.</translation>
        </message>
        <message>
            <location filename="../core/language.py" />
            <source>{others} or {last}</source>
            <extracomment>part of a text</extracomment>
            <translation>{others} ou {last}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Class {value}</source>
            <extracomment>text</extracomment>
            <translation>Classe {value}</translation>
        </message>
        <message>
            <location filename="../core/legend.py" />
            <source>Unclassified</source>
            <extracomment>text</extracomment>
            <translation>Non classé</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log level must be a whole number from 0 to 50 (10 debug, 20 info, 30 warning, 40 error, 50 critical); got {level!r}.</source>
            <extracomment>error</extracomment>
            <translation>Le niveau du journal doit être un nombre entier de 0 à 50 (10 débogage, 20 information, 30 avertissement, 40 erreur, 50 critique) ; reçu : {level!r}.</translation>
        </message>
        <message>
            <location filename="../core/log.py" />
            <source>The log cannot be written to {path} ({reason}); choose another file.</source>
            <extracomment>error</extracomment>
            <translation>Le journal ne peut pas être écrit dans {path} ({reason}) ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The recipients of the mail must be addresses such as name@example.org; got {address!r}.</source>
            <extracomment>error</extracomment>
            <translation>Les destinataires du courriel doivent être des adresses comme name@example.org ; reçu : {address!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The user and the password of the SMTP server must be given together; one is missing.</source>
            <extracomment>error</extracomment>
            <translation>L'utilisateur et le mot de passe du serveur SMTP doivent être donnés ensemble ; il en manque un.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The SMTP server must be given as host or host:port, with a port from 1 to 65535.</source>
            <extracomment>error</extracomment>
            <translation>Le serveur SMTP doit être donné sous la forme host ou host:port, avec un port de 1 à 65535.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The notification by mail must be true, false or the number of seconds of the shortest run to tell; got {setting!r}.</source>
            <extracomment>error</extracomment>
            <translation>La notification par courriel doit être true, false ou le nombre de secondes de la plus courte exécution à signaler ; reçu : {setting!r}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} finished</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom : {title} : terminé</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} finished after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title} : terminé après {duration} (h:mm:ss).</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Whiskbroom: {title} failed</source>
            <extracomment>text</extracomment>
            <translation>Whiskbroom : {title} : échec</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>{title} failed after {duration} (h:mm:ss).</source>
            <extracomment>text</extracomment>
            <translation>{title} : échec après {duration} (h:mm:ss).</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>Outputs:</source>
            <extracomment>text</extracomment>
            <translation>Sorties :</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was not sent by {server}: {reason}.</source>
            <extracomment>part of a text</extracomment>
            <translation>Le courriel sur l'exécution n'a pas été envoyé par {server} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>The mail about the run was refused by {server} for {recipients}.</source>
            <extracomment>part of a text</extracomment>
            <translation>Le courriel sur l'exécution a été refusé par {server} pour {recipients}.</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it offers no encryption (STARTTLS), and the password would be readable on the network</source>
            <extracomment>part of a text</extracomment>
            <translation>il n'offre pas de chiffrement (STARTTLS), et le mot de passe serait lisible sur le réseau</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>its certificate cannot be trusted ({reason})</source>
            <extracomment>part of a text</extracomment>
            <translation>son certificat n'est pas digne de confiance ({reason})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not accept the user and the password (code {code})</source>
            <extracomment>part of a text</extracomment>
            <translation>il n'a pas accepté l'utilisateur et le mot de passe (code {code})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it refused every recipient ({recipients})</source>
            <extracomment>part of a text</extracomment>
            <translation>il a refusé tous les destinataires ({recipients})</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it answered with code {code}</source>
            <extracomment>part of a text</extracomment>
            <translation>il a répondu par le code {code}</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it did not answer within {seconds} seconds</source>
            <extracomment>part of a text</extracomment>
            <translation>il n'a pas répondu en {seconds} secondes</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it closed the connection</source>
            <extracomment>part of a text</extracomment>
            <translation>il a fermé la connexion</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>it does not offer what the mail needs: a login, or addresses beyond ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>il n'offre pas ce dont le courriel a besoin : une connexion, ou des adresses au-delà de l'ASCII</translation>
        </message>
        <message>
            <location filename="../core/mail.py" />
            <source>the user and the password must be ASCII</source>
            <extracomment>part of a text</extracomment>
            <translation>l'utilisateur et le mot de passe doivent être en ASCII</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description is no JSON</source>
            <extracomment>error</extracomment>
            <translation>sa description n'est pas du JSON</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its description lacks the entry "format": "{format}"</source>
            <extracomment>error</extracomment>
            <translation>il manque à sa description l'entrée "format": "{format}"</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has version {version!r} of the format, and version {known} can be read</source>
            <extracomment>error</extracomment>
            <translation>il a la version {version!r} du format, et la version {known} peut être lue</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its classes are not in rising order</source>
            <extracomment>error</extracomment>
            <translation>ses classes ne sont pas en ordre croissant</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it holds a {family}, which is not known</source>
            <extracomment>error</extracomment>
            <translation>il contient un {family}, qui n'est pas connu</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>it has one class alone</source>
            <extracomment>error</extracomment>
            <translation>il n'a qu'une seule classe</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid number</source>
            <extracomment>error</extracomment>
            <translation>une classe n'a pas de numéro valide</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>a class has no valid colour</source>
            <extracomment>error</extracomment>
            <translation>une classe n'a pas de couleur valide</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its {entry} are missing</source>
            <extracomment>error</extracomment>
            <translation>ses {entry} manquent</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is missing</source>
            <extracomment>error</extracomment>
            <translation>son entrée {entry} manque</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no text</source>
            <extracomment>error</extracomment>
            <translation>son entrée {entry} n'est pas un texte</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number</source>
            <extracomment>error</extracomment>
            <translation>son entrée {entry} n'est pas un nombre</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no number above 0</source>
            <extracomment>error</extracomment>
            <translation>son entrée {entry} n'est pas un nombre supérieur à 0</translation>
        </message>
        <message>
            <location filename="../core/model/json_form.py" />
            <source>its entry {entry} is no count</source>
            <extracomment>error</extracomment>
            <translation>son entrée {entry} n'est pas un nombre d'éléments</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by training features</source>
            <extracomment>part of a text</extracomment>
            <translation>Validation par entités d'entraînement</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation by single pixels</source>
            <extracomment>part of a text</extracomment>
            <translation>Validation par pixels isolés</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Settings</source>
            <extracomment>text</extracomment>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Validation</source>
            <extracomment>text</extracomment>
            <translation>Validation</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance of the bands</source>
            <extracomment>text</extracomment>
            <translation>Importance des bandes</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Search for the best settings</source>
            <extracomment>text</extracomment>
            <translation>Recherche des meilleurs réglages</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Software</source>
            <extracomment>text</extracomment>
            <translation>Logiciels</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Program</source>
            <extracomment>text</extracomment>
            <translation>Programme</translation>
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
            <translation>Modèle : {method}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Class {number}</source>
            <extracomment>text</extracomment>
            <translation>Classe {number}</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Setting</source>
            <extracomment>text</extracomment>
            <translation>Réglage</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Out of bag</source>
            <extracomment>text</extracomment>
            <translation>Hors sac</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Judged pixels</source>
            <extracomment>text</extracomment>
            <translation>Pixels jugés</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>At least two classes need several training features each for a validation by features. The figures by single pixels tell little: neighbours of a pixel taught what judges it.</source>
            <extracomment>text</extracomment>
            <translation>Il faut au moins deux classes ayant chacune plusieurs entités d'entraînement pour une validation par entités. Les indices par pixels isolés disent peu : des voisins d'un pixel ont enseigné ce qui le juge.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>By training features, no pixel is judged by others of its own feature: this is what to expect elsewhere in the scene, if the features lie all over it. By single pixels, and out of bag, neighbours of a pixel taught what judges it, which is {optimism:.1f} percentage points more favourable here.</source>
            <extracomment>text</extracomment>
            <translation>Par entités d'entraînement, aucun pixel n'est jugé par d'autres de sa propre entité : c'est ce à quoi s'attendre ailleurs dans la scène, si les entités sont réparties dans toute la scène. Par pixels isolés, et hors sac, des voisins d'un pixel ont enseigné ce qui le juge, ce qui est ici plus favorable de {optimism:.1f} points de pourcentage.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Classes with one training feature cannot be judged by features: {classes}.</source>
            <extracomment>text</extracomment>
            <translation>Les classes d'une seule entité d'entraînement ne peuvent pas être jugées par entités : {classes}.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The settings were chosen by the same training features, so the figures are a little too favourable.</source>
            <extracomment>text</extracomment>
            <translation>Les réglages ont été choisis par les mêmes entités d'entraînement, les indices sont donc un peu trop favorables.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Predicted</source>
            <extracomment>text</extracomment>
            <translation>Prédit</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Rows are what was predicted, columns what the training features say.</source>
            <extracomment>text</extracomment>
            <translation>Les lignes sont ce qui a été prédit, les colonnes ce que disent les entités d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Importance</source>
            <extracomment>text</extracomment>
            <translation>Importance</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>The share of a band in the decrease of impurity over all trees; bands that say the same share it.</source>
            <extracomment>text</extracomment>
            <translation>La part d'une bande dans la diminution de l'impureté sur tous les arbres ; les bandes qui disent la même chose se la partagent.</translation>
        </message>
        <message>
            <location filename="../core/model/report.py" />
            <source>Mean accuracy of the classes [%]</source>
            <extracomment>text</extracomment>
            <translation>Exactitude moyenne des classes [%]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>exponential</source>
            <extracomment>part of a text</extracomment>
            <translation>exponentiel</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>spherical</source>
            <extracomment>part of a text</extracomment>
            <translation>sphérique</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Distance [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Distance [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Semivariance</source>
            <extracomment>text</extracomment>
            <translation>Semi-variance</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Pairs</source>
            <extracomment>text</extracomment>
            <translation>Paires</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The features were kept whole and nothing else: the figures are those by training features.</source>
            <extracomment>text</extracomment>
            <translation>Les entités sont restées entières, et rien d'autre : les indices sont ceux par entités d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The training features were divided by square blocks with a side of {distance}; a feature lies in the block of its centre. This is what to expect where the map lies outside the blocks that have training features.</source>
            <extracomment>text</extracomment>
            <translation>Les entités d'entraînement ont été partagées par blocs carrés de côté {distance} ; une entité est dans le bloc de son centre. C'est ce à quoi s'attendre là où la carte est hors des blocs qui ont des entités d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No training pixel nearer than {distance} to a judged one taught meanwhile. This is what to expect where the map is at least that far from all training features.</source>
            <extracomment>text</extracomment>
            <translation>Aucun pixel d'entraînement à moins de {distance} d'un pixel jugé n'a enseigné pendant ce temps. C'est ce à quoi s'attendre là où la carte est au moins aussi loin de toutes les entités d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>That left out {share:.0f} % of the pixels of other features; with more folds it is less.</source>
            <extracomment>text</extracomment>
            <translation>Cela a laissé de côté {share:.0f} % des pixels des autres entités ; avec plus de plis, c'est moins.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features depend on each other up to {distance}: the practical range of their variogram by the {shape} model.</source>
            <extracomment>text</extracomment>
            <translation>Les erreurs par entités d'entraînement dépendent les unes des autres jusqu'à {distance} : la portée pratique de leur variogramme d'après le modèle {shape}.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>The errors by training features still depend on each other at {distance}, the largest distance that was looked at.</source>
            <extracomment>text</extracomment>
            <translation>Les erreurs par entités d'entraînement dépendent encore les unes des autres à {distance}, la plus grande distance examinée.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>No range of the errors by training features was found: they hardly depend on distance, or are too few.</source>
            <extracomment>text</extracomment>
            <translation>Aucune portée des erreurs par entités d'entraînement n'a été trouvée : elles ne dépendent guère de la distance, ou sont trop peu nombreuses.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>Nothing could be judged by that: all other training pixels of a class are too near. Take a smaller distance, more folds, or more training features that lie apart.</source>
            <extracomment>text</extracomment>
            <translation>Rien n'a pu être jugé ainsi : tous les autres pixels d'entraînement d'une classe sont trop proches. Prenez une plus petite distance, plus de plis, ou plus d'entités d'entraînement éloignées les unes des autres.</translation>
        </message>
        <message>
            <location filename="../core/model/space_report.py" />
            <source>{count:,} training pixels were not judged, as no other feature of their class taught meanwhile.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} pixels d'entraînement n'ont pas été jugés, car aucune autre entité de leur classe n'a enseigné pendant ce temps.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le modèle {path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} cannot be used as a model: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas servir de modèle : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>{path} is no model, or is damaged; take a file that a training tool has written.</source>
            <extracomment>error</extracomment>
            <translation>{path} n'est pas un modèle, ou est endommagé ; prenez un fichier écrit par un outil d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its parts have the same names, or are too many</source>
            <extracomment>error</extracomment>
            <translation>ses parties ont les mêmes noms, ou sont trop nombreuses</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>it must hold {names}, and nothing else</source>
            <extracomment>error</extracomment>
            <translation>il doit contenir {names}, et rien d'autre</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>an array has a strange name</source>
            <extracomment>error</extracomment>
            <translation>un tableau a un nom étrange</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>a part is encrypted, or packed in an unknown way</source>
            <extracomment>error</extracomment>
            <translation>une partie est chiffrée, ou compressée d'une manière inconnue</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is too large</source>
            <extracomment>error</extracomment>
            <translation>sa partie {part} est trop grande</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is incomplete</source>
            <extracomment>error</extracomment>
            <translation>sa partie {part} est incomplète</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} is no array of numbers</source>
            <extracomment>error</extracomment>
            <translation>sa partie {part} n'est pas un tableau de nombres</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>its part {part} has another size than it states</source>
            <extracomment>error</extracomment>
            <translation>sa partie {part} a une autre taille que celle qu'elle indique</translation>
        </message>
        <message>
            <location filename="../core/model_file.py" />
            <source>The model {path} needs {needed:.0f} MB of memory, and {allowed:.0f} MB are allowed for it; raise the available RAM, or train a smaller model.</source>
            <extracomment>error</extracomment>
            <translation>Le modèle {path} demande {needed:.0f} Mo de mémoire, et {allowed:.0f} Mo lui sont permis ; augmentez la RAM disponible, ou entraînez un plus petit modèle.</translation>
        </message>
        <message>
            <location filename="../core/packages.py" />
            <source>{tool} needs the Python package {package}; install it with {command}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} a besoin du paquet Python {package} ; installez-le avec {command}.</translation>
        </message>
        <message>
            <location filename="../core/patches/merges.py" />
            <source>The smallest patch to keep must have at least 1 pixel; got {size}.</source>
            <extracomment>error</extracomment>
            <translation>La plus petite tache à garder doit avoir au moins 1 pixel ; reçu : {size}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>A strip may have at most {limit} pixels; got {pixels}: use lower strips.</source>
            <extracomment>error</extracomment>
            <translation>Une bande de lignes peut avoir au plus {limit} pixels ; reçu : {pixels}. Utilisez des bandes moins hautes.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The connectivity must be 4 or 8; got {connectivity}.</source>
            <extracomment>error</extracomment>
            <translation>La connexité doit être 4 ou 8 ; reçu : {connectivity}.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>Patches need a (rows, cols) array of integer classes; got {shape} of {dtype}: round or reclassify first.</source>
            <extracomment>error</extracomment>
            <translation>Les taches demandent un tableau (lignes, colonnes) de classes entières ; reçu : {shape} de type {dtype}. Arrondissez ou reclassez d'abord.</translation>
        </message>
        <message>
            <location filename="../core/patches/strip.py" />
            <source>The mask of valid pixels must have the shape {expected} of the classes; got {shape}.</source>
            <extracomment>error</extracomment>
            <translation>Le masque des pixels valides doit avoir la forme {expected} des classes ; reçu : {shape}.</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>A picture as PNG</source>
            <extracomment>part of a text</extracomment>
            <translation>Une image en PNG</translation>
        </message>
        <message>
            <location filename="../core/picture.py" />
            <source>{path} cannot be drawn; write the picture as .svg.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être dessiné ; écrivez l'image en .svg.</translation>
        </message>
        <message>
            <location filename="../core/predict/boosting.py" />
            <source>the number of trees is no multiple of that of the classes</source>
            <extracomment>error</extracomment>
            <translation>le nombre d'arbres n'est pas un multiple de celui des classes</translation>
        </message>
        <message>
            <location filename="../core/predict/class_map.py" />
            <source>output_{name} needs probabilities, and this model has none; leave it out, or take a model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>output_{name} demande des probabilités, et ce modèle n'en a pas ; omettez-le, ou prenez un modèle avec probabilités.</translation>
        </message>
        <message>
            <location filename="../core/predict/forest.py" />
            <source>the shares in a leaf of the forest do not sum to 1</source>
            <extracomment>error</extracomment>
            <translation>les parts dans une feuille de la forêt n'ont pas pour somme 1</translation>
        </message>
        <message>
            <location filename="../core/predict/mlp.py" />
            <source>the last layer has not one output for each class</source>
            <extracomment>error</extracomment>
            <translation>la dernière couche n'a pas une sortie pour chaque classe</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample has a class that is not there</source>
            <extracomment>error</extracomment>
            <translation>un échantillon d'entraînement a une classe qui n'existe pas</translation>
        </message>
        <message>
            <location filename="../core/predict/neighbours.py" />
            <source>a training sample is too large</source>
            <extracomment>error</extracomment>
            <translation>un échantillon d'entraînement est trop grand</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the normalisation is none of {kinds}</source>
            <extracomment>error</extracomment>
            <translation>la normalisation n'est aucune de {kinds}</translation>
        </message>
        <message>
            <location filename="../core/predict/normalisation.py" />
            <source>the numbers of the normalisation cannot be</source>
            <extracomment>error</extracomment>
            <translation>les nombres de la normalisation sont impossibles</translation>
        </message>
        <message>
            <location filename="../core/predict/one_vs_rest.py" />
            <source>a share in a leaf is not between 0 and 1</source>
            <extracomment>error</extracomment>
            <translation>une part dans une feuille n'est pas entre 0 et 1</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} holds numbers that are not finite</source>
            <extracomment>error</extracomment>
            <translation>le tableau {array} contient des nombres qui ne sont pas finis</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no number from {lowest:g} to {highest:g}</source>
            <extracomment>error</extracomment>
            <translation>le réglage {setting} n'est pas un nombre de {lowest:g} à {highest:g}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is no whole number</source>
            <extracomment>error</extracomment>
            <translation>le réglage {setting} n'est pas un nombre entier</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the setting {setting} is none of {options}</source>
            <extracomment>error</extracomment>
            <translation>le réglage {setting} n'est aucun de {options}</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} is missing</source>
            <extracomment>error</extracomment>
            <translation>le tableau {array} manque</translation>
        </message>
        <message>
            <location filename="../core/predict/parts.py" />
            <source>the array {array} has the type {type} and the shape {shape}</source>
            <extracomment>error</extracomment>
            <translation>le tableau {array} a le type {type} et la forme {shape}</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold needs probabilities, and this model was trained without them; leave it out, or train the model with probabilities.</source>
            <extracomment>error</extracomment>
            <translation>threshold demande des probabilités, et ce modèle a été entraîné sans elles ; omettez-le, ou entraînez le modèle avec probabilités.</translation>
        </message>
        <message>
            <location filename="../core/predict/predictor.py" />
            <source>threshold must be a probability from 0 to 1 for this model; got {threshold}.</source>
            <extracomment>error</extracomment>
            <translation>threshold doit être une probabilité de 0 à 1 pour ce modèle ; reçu : {threshold}.</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not those of its classes, in their order</source>
            <extracomment>error</extracomment>
            <translation>ses signatures ne sont pas celles de ses classes, dans leur ordre</translation>
        </message>
        <message>
            <location filename="../core/predict/statistical.py" />
            <source>its signatures are not valid: {reason}</source>
            <extracomment>error</extracomment>
            <translation>ses signatures ne sont pas valides : {reason}</translation>
        </message>
        <message>
            <location filename="../core/predict/svm.py" />
            <source>a class has a negative number of support vectors</source>
            <extracomment>error</extracomment>
            <translation>une classe a un nombre négatif de vecteurs de support</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree looks at a band that is not there</source>
            <extracomment>error</extracomment>
            <translation>un arbre regarde une bande qui n'existe pas</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees have too many thresholds</source>
            <extracomment>error</extracomment>
            <translation>les arbres ont trop de seuils</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>the trees are too large</source>
            <extracomment>error</extracomment>
            <translation>les arbres sont trop grands</translation>
        </message>
        <message>
            <location filename="../core/predict/tree_groups.py" />
            <source>a tree is too deep</source>
            <extracomment>error</extracomment>
            <translation>un arbre est trop profond</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>the arrays of the trees do not fit each other</source>
            <extracomment>error</extracomment>
            <translation>les tableaux des arbres ne vont pas ensemble</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid band or threshold</source>
            <extracomment>error</extracomment>
            <translation>un nœud d'un arbre n'a pas de bande ou de seuil valide</translation>
        </message>
        <message>
            <location filename="../core/predict/trees.py" />
            <source>a node of a tree has no valid children</source>
            <extracomment>error</extracomment>
            <translation>un nœud d'un arbre n'a pas d'enfants valides</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>Finished</source>
            <extracomment>part of a text</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../core/progress.py" />
            <source>The progress callback failed and is not called again ({reason}).</source>
            <extracomment>part of a text</extracomment>
            <translation>La fonction de progression a échoué et n'est plus appelée ({reason}).</translation>
        </message>
        <message>
            <location filename="../core/raster/align.py" />
            <source>resampling cannot be {method} for band {band} of {raster}, whose stored numbers have the scale {scale} and the offset {offset}; take nearest or average.</source>
            <extracomment>error</extracomment>
            <translation>resampling ne peut pas être {method} pour la bande {band} de {raster}, dont les nombres stockés ont l'échelle {scale} et le décalage {offset} ; prenez nearest ou average.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Reading the training pixels</source>
            <extracomment>progress</extracomment>
            <translation>Lecture des pixels d'entraînement</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Outside</source>
            <extracomment>text</extracomment>
            <translation>À l'extérieur</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Inside</source>
            <extracomment>text</extracomment>
            <translation>À l'intérieur</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Comparing the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Comparaison des pixels</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>{model} keeps no importance of its bands, so all bands weigh the same.</source>
            <extracomment>message</extracomment>
            <translation>{model} ne garde pas d'importance de ses bandes, donc toutes les bandes pèsent autant.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>Band {band} has the value {value:g} in all training pixels, so that nothing can be compared with it; leave it out by the weight 0.</source>
            <extracomment>error</extracomment>
            <translation>La bande {band} a la valeur {value:g} dans tous les pixels d'entraînement, si bien que rien ne peut lui être comparé ; laissez-la de côté par le poids 0.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>All training pixels belong to one feature or group, and are to be compared with those of others; at least 2 are needed.</source>
            <extracomment>error</extracomment>
            <translation>Tous les pixels d'entraînement appartiennent à une seule entité ou un seul groupe, et doivent être comparés à ceux d'autres ; il en faut au moins 2.</translation>
        </message>
        <message>
            <location filename="../core/raster/applicability.py" />
            <source>No training pixel can be compared with others at a distance of {distance:.6g}; take a smaller one, or training features that lie farther apart.</source>
            <extracomment>error</extracomment>
            <translation>Aucun pixel d'entraînement ne peut être comparé à d'autres à une distance de {distance:.6g} ; prenez-en une plus petite, ou des entités d'entraînement plus éloignées les unes des autres.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>the model</source>
            <extracomment>part of a text</extracomment>
            <translation>le modèle</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Band {band} of {raster} has the scale {scale}, and the model was trained on one with the scale {trained}: check that the values of both mean the same.</source>
            <extracomment>message</extracomment>
            <translation>La bande {band} de {raster} a l'échelle {scale}, et le modèle a été entraîné sur une bande d'échelle {trained} : vérifiez que les valeurs des deux signifient la même chose.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>Neither names nor wavelengths tell which bands are those of {owner}; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Ni les noms ni les longueurs d'onde ne disent quelles bandes prendre pour {owner} ; elles sont prises dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../core/raster/apply_model.py" />
            <source>The model needs {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Le modèle demande {needed} Mo de mémoire, et {allowed} Mo sont permis ; augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/area.py" />
            <source>{raster} is a rotated grid in degrees, whose areas are not supported; bring it to a projected coordinate system first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} est une grille tournée en degrés, dont les surfaces ne sont pas prises en charge ; passez d'abord à un système de coordonnées projeté.</translation>
        </message>
        <message>
            <location filename="../core/raster/band.py" />
            <source>Band {band} of {raster} has the type {type}, which is not supported; convert it to a real number type first.</source>
            <extracomment>error</extracomment>
            <translation>La bande {band} de {raster} a le type {type}, qui n'est pas pris en charge ; convertissez-la d'abord en un type de nombres réels.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>A virtual raster cannot resample its bands; write a .tif, or leave resampling out.</source>
            <extracomment>error</extracomment>
            <translation>Un raster virtuel ne peut pas rééchantillonner ses bandes ; écrivez un .tif, ou omettez resampling.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>The table needs a row for each of the {count} bands ({bands}); it has {found}.</source>
            <extracomment>error</extracomment>
            <translation>La table a besoin d'une ligne pour chacune des {count} bandes ({bands}) ; elle en a {found}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_build.py" />
            <source>No type holds the numbers of all bands exactly: {types}; write a .vrt, in which every band keeps its own.</source>
            <extracomment>error</extracomment>
            <translation>Aucun type ne contient exactement les nombres de toutes les bandes : {types} ; écrivez un .vrt, où chaque bande garde le sien.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandset_files.py" />
            <source>it is no text</source>
            <extracomment>part of a text</extracomment>
            <translation>ce n'est pas un texte</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster.</source>
            <extracomment>error</extracomment>
            <translation>Le dossier {folder} n'a pas de raster.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>The folder {folder} has no raster with {texts} in its name.</source>
            <extracomment>error</extracomment>
            <translation>Le dossier {folder} n'a pas de raster avec {texts} dans son nom.</translation>
        </message>
        <message>
            <location filename="../core/raster/bandsets.py" />
            <source>box_coordinate_list must be [left, top, right, bottom]; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>box_coordinate_list doit être [left, top, right, bottom] ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/budget.py" />
            <source>This run needs at least {needed} MB of memory, and {allowed} MB are allowed; raise the available RAM or lower the number of processes.</source>
            <extracomment>error</extracomment>
            <translation>Cette exécution demande au moins {needed} Mo de mémoire, et {allowed} Mo sont permis ; augmentez la RAM disponible ou réduisez le nombre de processus.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{raster} does not meet the ground of the output, so that all would be NoData.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne rencontre pas le terrain de la sortie, de sorte que tout serait NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have values that {type} does not hold, and are NoData; clip keeps values within bounds.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} pixels de {result} ont des valeurs que {type} ne contient pas, et sont NoData ; clip garde les valeurs dans des bornes.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>{count:,} pixels of {result} have the value {nodata}, which means NoData in the output; choose another nodata_value where they are data.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} pixels de {result} ont la valeur {nodata}, qui signifie NoData dans la sortie ; choisissez un autre nodata_value là où ce sont des données.</translation>
        </message>
        <message>
            <location filename="../core/raster/calc.py" />
            <source>No pixel of {result} has a value.</source>
            <extracomment>message</extracomment>
            <translation>Aucun pixel de {result} n'a de valeur.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>No calibration feature of {vector} holds a valid pixel of {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Aucune entité d'étalonnage de {vector} ne contient un pixel valide de {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>The calibration pixels need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_pixels, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Les pixels d'étalonnage demandent environ {needed:.0f} Mo de mémoire, et {allowed} Mo sont permis ; diminuez max_pixels, ou augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of {features} calibration features {unlabelled} have no class or no geometry, {outside} lie outside the raster and {missed} hold no pixel centre; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>Parmi {features} entités d'étalonnage, {unlabelled} n'ont pas de classe ou pas de géométrie, {outside} se trouvent hors du raster et {missed} ne contiennent aucun centre de pixel ; elles ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/calibration.py" />
            <source>Of the pixels of the calibration features {contested} lie in features of several classes and {invalid} are NoData in a band; they were left out.</source>
            <extracomment>message</extracomment>
            <translation>Parmi les pixels des entités d'étalonnage, {contested} sont dans des entités de plusieurs classes et {invalid} sont NoData dans une bande ; ils ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{path} has no selected signature.</source>
            <extracomment>error</extracomment>
            <translation>{path} n'a aucune signature sélectionnée.</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>the catalogue</source>
            <extracomment>part of a text</extracomment>
            <translation>le catalogue</translation>
        </message>
        <message>
            <location filename="../core/raster/catalogue_map.py" />
            <source>{first} and {second} of {path} have other bands; take signatures of the same ones.</source>
            <extracomment>error</extracomment>
            <translation>{first} et {second} de {path} ont des bandes différentes ; prenez des signatures ayant les mêmes.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>A spectral angle needs at least 2 bands; 1 is compared.</source>
            <extracomment>error</extracomment>
            <translation>Un angle spectral demande au moins 2 bandes ; 1 est comparée.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Measuring the bands</source>
            <extracomment>progress</extracomment>
            <translation>Mesure des bandes</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>Writing the changes</source>
            <extracomment>progress</extracomment>
            <translation>Écriture des changements</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The direction is one angle for 2 bands alone, and {bands} are compared; take the signs, or rasters of 2 bands.</source>
            <extracomment>error</extracomment>
            <translation>La direction n'est un angle que pour 2 bandes, et {bands} sont comparées ; prenez les signes, ou des rasters de 2 bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/change_vector.py" />
            <source>The signs of at most {most} bands fit one code, and {bands} are compared; take fewer bands.</source>
            <extracomment>error</extracomment>
            <translation>Les signes d'au plus {most} bandes tiennent dans un code, et {bands} sont comparées ; prenez moins de bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>There is no band {band}; the rasters have {count} bands.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de bande {band} ; les rasters ont {count} bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/chosen_bands.py" />
            <source>Each band can be chosen once; got {numbers}.</source>
            <extracomment>error</extracomment>
            <translation>Chaque bande peut être choisie une seule fois ; reçu : {numbers}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Calibrating</source>
            <extracomment>progress</extracomment>
            <translation>Étalonnage</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>Mapping</source>
            <extracomment>progress</extracomment>
            <translation>Cartographie</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups of a class; these classes have fewer, and are in every set: {classes}.</source>
            <extracomment>message</extracomment>
            <translation>Une couverture de {percent:g} pour cent demande {needed} entités ou groupes d'étalonnage d'une classe ; ces classes en ont moins, et sont dans chaque ensemble : {classes}.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>A coverage of {percent:g} percent needs {needed} calibration features or groups, and there are {count}: every class is in every set.</source>
            <extracomment>message</extracomment>
            <translation>Une couverture de {percent:g} pour cent demande {needed} entités ou groupes d'étalonnage, et il y en a {count} : chaque classe est dans chaque ensemble.</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>No class</source>
            <extracomment>text</extracomment>
            <translation>Aucune classe</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>1 class</source>
            <extracomment>text</extracomment>
            <translation>1 classe</translation>
        </message>
        <message>
            <location filename="../core/raster/class_sets.py" />
            <source>{count} classes</source>
            <extracomment>text</extracomment>
            <translation>{count} classes</translation>
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
            <translation>Tirer {pixels} pixels demande {needed:.0f} Mo de mémoire, et {allowed} Mo sont permis ; tirez moins de pixels, ou augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>No pixel of {raster} is valid in all bands.</source>
            <extracomment>error</extracomment>
            <translation>Aucun pixel de {raster} n'est valide dans toutes les bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_pixels.py" />
            <source>{raster} holds numbers up to {largest:.3g}, whose squares are beyond all numbers; mask or scale them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contient des nombres jusqu'à {largest:.3g}, dont les carrés dépassent tous les nombres représentables ; masquez-les ou mettez-les à l'échelle d'abord.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{path} cannot give centres: {first} and {second} have other bands.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas donner de centres : {first} et {second} ont des bandes différentes.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>{number} clusters were asked for, and {raster} has {found} different spectra; take fewer clusters.</source>
            <extracomment>error</extracomment>
            <translation>{number} clusters ont été demandés, et {raster} a {found} spectres différents ; prenez moins de clusters.</translation>
        </message>
        <message>
            <location filename="../core/raster/cluster_seeds.py" />
            <source>A start centre is zero in all bands, so it has no spectral angle; choose other start centres, or the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>Un centre de départ est nul dans toutes les bandes et n'a donc pas d'angle spectral ; choisissez d'autres centres de départ, ou la distance euclidienne.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Reading the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Lecture des pixels</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>All pixels of {raster} are zero in all bands, so they have no spectral angle.</source>
            <extracomment>error</extracomment>
            <translation>Tous les pixels de {raster} sont nuls dans toutes les bandes et n'ont donc pas d'angle spectral.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>Finding the clusters</source>
            <extracomment>progress</extracomment>
            <translation>Recherche des clusters</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The centres still moved, by up to {shift:.3g}, in the last of {count} iterations; more of them may change the clusters.</source>
            <extracomment>message</extracomment>
            <translation>Les centres se déplaçaient encore, jusqu'à {shift:.3g}, à la dernière des {count} itérations ; davantage d'itérations peuvent changer les clusters.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The spectral angle needs at least 2 bands, as all pixels of one band have the same direction; add bands or choose the Euclidean distance.</source>
            <extracomment>error</extracomment>
            <translation>L'angle spectral demande au moins 2 bandes, car tous les pixels d'une seule bande ont la même direction ; ajoutez des bandes ou choisissez la distance euclidienne.</translation>
        </message>
        <message>
            <location filename="../core/raster/clustering.py" />
            <source>The start centres have {found} bands, and the rasters have {expected}; give a value for each band.</source>
            <extracomment>error</extracomment>
            <translation>Les centres de départ ont {found} bandes, et les rasters en ont {expected} ; donnez une valeur pour chaque bande.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>Clusters of {side} x {side} pixels are too many for the memory that is allowed; take larger clusters, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Des grappes de {side} x {side} pixels sont trop nombreuses pour la mémoire permise ; prenez de plus grandes grappes, ou augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/clusters.py" />
            <source>The map has {available} clusters of {side} x {side} pixels, and {clusters} were asked for; take fewer, or smaller ones.</source>
            <extracomment>error</extracomment>
            <translation>La carte a {available} grappes de {side} x {side} pixels, et {clusters} étaient demandées ; prenez-en moins, ou de plus petites.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>The rasters have more than {count} combinations of values, and {allowed} MB of memory hold no more; group the values into classes, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Les rasters ont plus de {count} combinaisons de valeurs, et {allowed} Mo de mémoire n'en contiennent pas davantage ; groupez les valeurs en classes, ou augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/combination.py" />
            <source>{raster} and the other bands have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} et les autres bandes n'ont aucun pixel valide en commun.</translation>
        </message>
        <message>
            <location filename="../core/raster/common_grid.py" />
            <source>{rasters} have no pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{rasters} n'ont aucun pixel en commun.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>{raster} has whole numbers of 64 bits, and other bands have other types; no type holds all of them exactly, so write them apart, or choose an output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a des nombres entiers de 64 bits, et d'autres bandes ont d'autres types ; aucun type ne les contient tous exactement, écrivez-les donc séparément, ou choisissez un type de sortie.</translation>
        </message>
        <message>
            <location filename="../core/raster/copies.py" />
            <source>nodata_value must be a number that the type {type} of the output holds; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value doit être un nombre que le type {type} de la sortie contient ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have no valid pixel in common.</source>
            <extracomment>error</extracomment>
            <translation>{raster} et sa référence n'ont aucun pixel valide en commun.</translation>
        </message>
        <message>
            <location filename="../core/raster/cross.py" />
            <source>{raster} and its reference have {classes} different classes, and a cross table holds {most}; group them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} et sa référence ont {classes} classes différentes, et un tableau croisé en contient {most} ; regroupez-les d'abord.</translation>
        </message>
        <message>
            <location filename="../core/raster/cut.py" />
            <source>The extent does not meet {raster}.</source>
            <extracomment>error</extracomment>
            <translation>L'emprise ne rencontre pas {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Band {band} has {pixels} pixels with a difference, and the threshold needs at least {least}; type the thresholds.</source>
            <extracomment>error</extracomment>
            <translation>La bande {band} a {pixels} pixels avec une différence, et le seuil en demande au moins {least} ; saisissez les seuils.</translation>
        </message>
        <message>
            <location filename="../core/raster/difference_thresholds.py" />
            <source>Otsu's rule finds no threshold in band {band}: its {pixels} pixels all have the same size of change; type the thresholds, or take another rule.</source>
            <extracomment>error</extracomment>
            <translation>La règle d'Otsu ne trouve pas de seuil dans la bande {band} : ses {pixels} pixels ont tous la même taille de changement ; saisissez les seuils, ou prenez une autre règle.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} cannot hold the value {value}: its numbers are {type} from {low} to {high}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas contenir la valeur {value} : ses nombres sont {type} de {low} à {high}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>The value {value} is the NoData value of {raster}; to make pixels NoData, say so.</source>
            <extracomment>error</extracomment>
            <translation>La valeur {value} est la valeur NoData de {raster} ; pour rendre des pixels NoData, dites-le.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{undo} belongs to another raster than {raster}: {rows} x {cols} pixels of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{undo} appartient à un autre raster que {raster} : {rows} x {cols} pixels de {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has been changed since the edit that {undo} takes back; take back the later edits first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a été modifié depuis l'édition qu'annule {undo} ; annulez d'abord les éditions ultérieures.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} has no NoData value that an edit in place could write or take away; write a new raster instead.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas de valeur NoData qu'une édition sur place pourrait écrire ou enlever ; écrivez plutôt un nouveau raster.</translation>
        </message>
        <message>
            <location filename="../core/raster/edit.py" />
            <source>{raster} is half edited and could not be brought back; when the cause is gone, take the edit back with {undo}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} est à moitié édité et n'a pas pu être rétabli ; quand la cause aura disparu, annulez l'édition avec {undo}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give one result, the stratum of a pixel; it gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>L'expression doit donner un seul résultat, la strate d'un pixel ; elle en donne {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/eligible.py" />
            <source>The expression must give whole numbers, the stratum of a pixel and 0 for none; it gives {value}.</source>
            <extracomment>error</extracomment>
            <translation>L'expression doit donner des nombres entiers, la strate d'un pixel et 0 pour aucune ; elle donne {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/expression_names.py" />
            <source>names must be as many as the rasters and band sets, which are {count}; got {given}.</source>
            <extracomment>error</extracomment>
            <translation>names doivent être aussi nombreux que les rasters et jeux de bandes, qui sont {count} ; reçu : {given}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le point en {source} ne peut pas être amené à {target} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The point {point} does not lie on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Le point {point} n'est pas sur {raster}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} has no coordinate system, so it cannot be brought to {target}; assign one first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas de système de coordonnées et ne peut donc pas être amené à {target} ; attribuez-lui-en d'abord un.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{raster} cannot be brought from {source} to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être amené de {source} à {target} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>L'emprise en {source} ne peut pas être amenée à {target} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The extent in {source} crosses the antimeridian in {target}; cut it there.</source>
            <extracomment>error</extracomment>
            <translation>L'emprise en {source} traverse l'antiméridien en {target} ; coupez-la à cet endroit.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>{crs} is no coordinate system that GDAL knows; write for instance EPSG:32633.</source>
            <extracomment>error</extracomment>
            <translation>{crs} n'est pas un système de coordonnées que GDAL connaît ; écrivez par exemple EPSG:32633.</translation>
        </message>
        <message>
            <location filename="../core/raster/extent.py" />
            <source>The pixels of {first} and {second} do not lie at the same places; resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>Les pixels de {first} et de {second} ne sont pas aux mêmes endroits ; rééchantillonnez d'abord l'un sur l'autre.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>{count:,} results of {band} are no numbers that {type} has beside NoData, and are NoData; choose another output_type.</source>
            <extracomment>message</extracomment>
            <translation>{count:,} résultats de {band} ne sont pas des nombres que {type} contient outre NoData, et sont NoData ; choisissez un autre output_type.</translation>
        </message>
        <message>
            <location filename="../core/raster/focal.py" />
            <source>The kernel cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le noyau ne peut pas être lu depuis {path} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>The folder {path} cannot be made: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le dossier {path} ne peut pas être créé : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/folders.py" />
            <source>{path} is an input too; choose another folder or prefix.</source>
            <extracomment>error</extracomment>
            <translation>{path} est aussi une entrée ; choisissez un autre dossier ou préfixe.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} cannot be opened as a raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être ouvert comme raster : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band; if it holds several rasters, name one of them.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas de bande ; s'il contient plusieurs rasters, nommez-en un.</translation>
        </message>
        <message>
            <location filename="../core/raster/gdalio.py" />
            <source>{raster} has no band {band}; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas de bande {band} ; il en a {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/grid.py" />
            <source>{first} and {second} are not on the same grid ({difference}); resample one of them to the other first.</source>
            <extracomment>error</extracomment>
            <translation>{first} et {second} ne sont pas sur la même grille ({difference}) ; rééchantillonnez d'abord l'un sur l'autre.</translation>
        </message>
        <message>
            <location filename="../core/raster/growing.py" />
            <source>Regions of {width} pixels' width need about {needed} MB of memory, and {allowed} MB are allowed; take a smaller maximum width, or allow more.</source>
            <extracomment>error</extracomment>
            <translation>Des régions d'une largeur de {width} pixels demandent environ {needed} Mo de mémoire, et {allowed} Mo sont permis ; prenez une plus petite largeur maximale, ou permettez-en plus.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>bands has {wrong}, and {count} bands are compared: {names}; give numbers from 1 to {count}.</source>
            <extracomment>error</extracomment>
            <translation>bands contient {wrong}, et {count} bandes sont comparées : {names} ; donnez des numéros de 1 à {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Decrease</source>
            <extracomment>text</extracomment>
            <translation>Diminution</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>No change</source>
            <extracomment>text</extracomment>
            <translation>Sans changement</translation>
        </message>
        <message>
            <location filename="../core/raster/image_difference.py" />
            <source>Increase</source>
            <extracomment>text</extracomment>
            <translation>Augmentation</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Neither names nor wavelengths tell which bands of {first} and {second} belong together; they are compared in their order.</source>
            <extracomment>message</extracomment>
            <translation>Ni les noms ni les longueurs d'onde ne disent quelles bandes de {first} et de {second} vont ensemble ; elles sont comparées dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>{count} bands are compared: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>{count} bandes sont comparées : {bands}.</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the first image</source>
            <extracomment>part of a text</extracomment>
            <translation>la première image</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>the second image</source>
            <extracomment>part of a text</extracomment>
            <translation>la seconde image</translation>
        </message>
        <message>
            <location filename="../core/raster/image_pair.py" />
            <source>Band {band} of {image} does not vary: it has one value in the {pixels} pixels that are valid in all compared bands; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>La bande {band} de {image} ne varie pas : elle a une seule valeur dans les {pixels} pixels valides dans toutes les bandes comparées ; laissez-la de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Reweighting settles with at least {least} bands, and {bands} are compared; take more bands, or set iterations to 0 for the transform of equal weights.</source>
            <extracomment>error</extracomment>
            <translation>La repondération se stabilise avec au moins {least} bandes, et {bands} sont comparées ; prenez plus de bandes, ou mettez iterations à 0 pour la transformation à poids égaux.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The pixels without change agree fully after {count} iterations; the last transform before is kept.</source>
            <extracomment>message</extracomment>
            <translation>Les pixels sans changement concordent entièrement après {count} itérations ; la dernière transformation précédente est gardée.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The correlations still changed by {change:.2g} after {count} iterations.</source>
            <extracomment>message</extracomment>
            <translation>Les corrélations changeaient encore de {change:.2g} après {count} itérations.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>Alteration detection of {bands} bands needs at least {least} pixels that are valid in all compared bands; there are {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>La détection d'altération de {bands} bandes demande au moins {least} pixels valides dans toutes les bandes comparées ; il y en a {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>The bands of {first} or {second} depend on each other linearly; leave one of them out.</source>
            <extracomment>error</extracomment>
            <translation>Les bandes de {first} ou de {second} dépendent linéairement les unes des autres ; laissez-en une de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/irmad.py" />
            <source>A combination of the bands of {first} is the same as one of {second}, so that its change has no variance; the images must be of two dates.</source>
            <extracomment>error</extracomment>
            <translation>Une combinaison des bandes de {first} est la même qu'une de {second}, de sorte que son changement n'a pas de variance ; les images doivent être de deux dates.</translation>
        </message>
        <message>
            <location filename="../core/raster/jobs.py" />
            <source>A worker process ended unexpectedly, perhaps for lack of memory; take fewer processes, or threads.</source>
            <extracomment>error</extracomment>
            <translation>Un processus de travail s'est terminé de façon inattendue, peut-être faute de mémoire ; prenez moins de processus, ou des threads.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>The undo file {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le fichier d'annulation {path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/journal.py" />
            <source>{path} is no undo file, or is damaged.</source>
            <extracomment>error</extracomment>
            <translation>{path} n'est pas un fichier d'annulation, ou est endommagé.</translation>
        </message>
        <message>
            <location filename="../core/raster/morphology.py" />
            <source>values must be values that {raster} can hold; got {value}, and its type is {type}.</source>
            <extracomment>error</extracomment>
            <translation>values doivent être des valeurs que {raster} peut contenir ; reçu : {value}, et son type est {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic.py" />
            <source>{first} has {count} bands, and {raster} has {other}; the images of a mosaic must have the same bands.</source>
            <extracomment>error</extracomment>
            <translation>{first} a {count} bandes, et {raster} en a {other} ; les images d'une mosaïque doivent avoir les mêmes bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/mosaic_grid.py" />
            <source>rasters_per_image must divide the number of rasters; {count} does not divide {rasters}.</source>
            <extracomment>error</extracomment>
            <translation>rasters_per_image doit diviser le nombre de rasters ; {count} ne divise pas {rasters}.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>The class values from {low} to {high} leave no number for NoData.</source>
            <extracomment>error</extracomment>
            <translation>Les valeurs de classe de {low} à {high} ne laissent aucun nombre pour NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/nodata.py" />
            <source>A raster of the type {type} whose NoData comes from a mask needs a wider type, and there is none; give it a NoData value first.</source>
            <extracomment>error</extracomment>
            <translation>Un raster de type {type} dont le NoData vient d'un masque demande un type plus large, et il n'y en a pas ; donnez-lui d'abord une valeur NoData.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type that holds the new values; {type} does not hold {value}.</source>
            <extracomment>error</extracomment>
            <translation>output_type doit être un type qui contient les nouvelles valeurs ; {type} ne contient pas {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/output_type.py" />
            <source>output_type must be a type with a number left for NoData; {type} has none, since all its values may occur. Choose a wider one.</source>
            <extracomment>error</extracomment>
            <translation>output_type doit être un type à qui reste un nombre pour NoData ; {type} n'en a pas, car toutes ses valeurs peuvent se présenter. Choisissez-en un plus large.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Principal components need at least 2 pixels that are valid in all bands; {raster} has {pixels}.</source>
            <extracomment>error</extracomment>
            <translation>Les composantes principales demandent au moins 2 pixels valides dans toutes les bandes ; {raster} en a {pixels}.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>the saved transform</source>
            <extracomment>part of a text</extracomment>
            <translation>la transformation enregistrée</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>Neither names nor wavelengths tell which bands are those of the saved transform; they are taken in their order.</source>
            <extracomment>message</extracomment>
            <translation>Ni les noms ni les longueurs d'onde ne disent quelles bandes sont celles de la transformation enregistrée ; elles sont prises dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>{raster} has {found} bands, and the transform has {known} components; take the raster of components that belongs to it.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a {found} bandes, et la transformation a {known} composantes ; prenez le raster de composantes qui va avec elle.</translation>
        </message>
        <message>
            <location filename="../core/raster/pca.py" />
            <source>The transform {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La transformation {path} ne peut pas être lue : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/piecewise.py" />
            <source>One pixel of the output needs {rows} x {cols} pixels of {raster}, too many for one step; resample it to pixels of a size between first.</source>
            <extracomment>error</extracomment>
            <translation>Un pixel de la sortie demande {rows} x {cols} pixels de {raster}, trop pour une seule étape ; rééchantillonnez-le d'abord à des pixels d'une taille intermédiaire.</translation>
        </message>
        <message>
            <location filename="../core/raster/place.py" />
            <source>{raster} cannot be brought to another coordinate system: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être amené à un autre système de coordonnées : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Les contours d'un raster de {cols} colonnes demandent {needed} Mo de mémoire de plus qu'il n'est permis ; augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/polygonize.py" />
            <source>The outlines of large patches need at least {needed} MB more memory than is allowed; raise the available RAM, take a smaller extent, or do not dissolve.</source>
            <extracomment>error</extracomment>
            <translation>Les contours de grandes taches demandent au moins {needed} Mo de mémoire de plus qu'il n'est permis ; augmentez la RAM disponible, prenez une plus petite emprise, ou ne regroupez pas.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has more than {most} strata; group them into fewer first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a plus de {most} strates ; groupez-les d'abord en un plus petit nombre.</translation>
        </message>
        <message>
            <location filename="../core/raster/population.py" />
            <source>{raster} has no valid pixel to sample.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a aucun pixel valide à échantillonner.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>creation_options must have the form NAME=VALUE|NAME=VALUE; got {option}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options doivent avoir la forme NAME=VALUE|NAME=VALUE ; reçu : {option}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} cannot be written: a raster has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : un raster a l'extension {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/profile.py" />
            <source>{path} needs {needed:.0f} MB, and an .img file holds {most:.0f} MB; take .tif.</source>
            <extracomment>error</extracomment>
            <translation>{path} demande {needed:.0f} Mo, et un fichier .img en contient {most:.0f} Mo ; prenez .tif.</translation>
        </message>
        <message>
            <location filename="../core/raster/raster_zones.py" />
            <source>The zones of {raster} must be whole numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Les zones de {raster} doivent être des nombres entiers ; il contient {value}.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{sensor} has no band with a wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{sensor} n'a aucune bande avec une longueur d'onde.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>The band {band} of {raster} has no known wavelength and width.</source>
            <extracomment>error</extracomment>
            <translation>La bande {band} de {raster} n'a pas de longueur d'onde et de largeur connues.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{signature} has no wavelengths and cannot be resampled.</source>
            <extracomment>error</extracomment>
            <translation>{signature} n'a pas de longueurs d'onde et ne peut pas être rééchantillonnée.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>No band of the sensor lies on the spectrum of {signature}, {first} to {last} µm.</source>
            <extracomment>error</extracomment>
            <translation>Aucune bande du capteur ne se trouve sur le spectre de {signature}, de {first} à {last} µm.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} spectra lie on no band of the sensor and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} spectres ne se trouvent sur aucune bande du capteur et ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/resampled_library.py" />
            <source>{count} of {all} spectra do not reach over all bands of the sensor; the others are left out of them.</source>
            <extracomment>message</extracomment>
            <translation>{count} des {all} spectres ne s'étendent pas sur toutes les bandes du capteur ; les autres y sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Counting the pixels</source>
            <extracomment>progress</extracomment>
            <translation>Comptage des pixels</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Drawing</source>
            <extracomment>progress</extracomment>
            <translation>Tirage</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>{size} points were asked for in the stratum {stratum}, which has {units} pixels; take fewer.</source>
            <extracomment>error</extracomment>
            <translation>{size} points étaient demandés dans la strate {stratum}, qui a {units} pixels ; prenez-en moins.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>Only {found} of {wanted} points fit with {distance} between them.</source>
            <extracomment>message</extracomment>
            <translation>Seuls {found} des {wanted} points tiennent avec {distance} entre eux.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points names the stratum {stratum}, which the map does not have; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>class_points nomme la strate {stratum}, que la carte n'a pas ; elle a {known}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points must be whole numbers; the stratum {stratum} has {size}.</source>
            <extracomment>error</extracomment>
            <translation>class_points doivent être des nombres entiers ; la strate {stratum} a {size}.</translation>
        </message>
        <message>
            <location filename="../core/raster/sampling.py" />
            <source>class_points has no points for the stratum {stratum}; every stratum needs some, since its share of the errors is unknown without.</source>
            <extracomment>error</extracomment>
            <translation>class_points n'a pas de points pour la strate {stratum} ; chaque strate en a besoin, car sans eux sa part des erreurs est inconnue.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>Finding the range of the bands</source>
            <extracomment>progress</extracomment>
            <translation>Recherche de l'étendue des bandes</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands.</source>
            <extracomment>error</extracomment>
            <translation>Aucun pixel de {raster} n'est valide dans les deux bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/scatter.py" />
            <source>No pixel of {raster} is valid in both bands and lies in the ranges.</source>
            <extracomment>error</extracomment>
            <translation>Aucun pixel de {raster} n'est valide dans les deux bandes et dans les intervalles.</translation>
        </message>
        <message>
            <location filename="../core/raster/scene_map.py" />
            <source>Classifying</source>
            <extracomment>progress</extracomment>
            <translation>Classification en cours</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_catalog.py" />
            <source>The catalogue has no band set to take signatures from; give bandset.</source>
            <extracomment>error</extracomment>
            <translation>Le catalogue n'a pas de jeu de bandes d'où prendre des signatures ; donnez bandset.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: a catalogue of signatures has the extension .json or .csv.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : un catalogue de signatures a l'extension .json ou .csv.</translation>
        </message>
        <message>
            <location filename="../core/raster/signature_files.py" />
            <source>{path} cannot be written: {first} and {second} have other bands, and a library has one list of them.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : {first} et {second} ont d'autres bandes, et une bibliothèque n'en a qu'une liste.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>No feature holds a pixel that is valid in all bands and belongs to one group alone.</source>
            <extracomment>error</extracomment>
            <translation>Aucune entité ne contient un pixel valide dans toutes les bandes et appartenant à un seul groupe.</translation>
        </message>
        <message>
            <location filename="../core/raster/signatures.py" />
            <source>{count} of {all} signatures have no valid pixel and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} des {all} signatures n'ont aucun pixel valide et ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>spectral information divergence</source>
            <extracomment>part of a text</extracomment>
            <translation>divergence d'information spectrale</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>{reference} must give one value for each of the {bands} bands ({names}), or wavelengths with the values; it gives {values}.</source>
            <extracomment>error</extracomment>
            <translation>{reference} doit donner une valeur pour chacune des {bands} bandes ({names}), ou des longueurs d'onde avec les valeurs ; il donne {values}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The spectrum {path} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le spectre {path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>The {distance} needs at least 2 bands, as all spectra of one band have the same shape; {raster} is compared in one.</source>
            <extracomment>error</extracomment>
            <translation>La mesure {distance} demande au moins 2 bandes, car tous les spectres d'une seule bande ont la même forme ; {raster} est comparé dans une seule.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Up to the threshold</source>
            <extracomment>text</extracomment>
            <translation>Jusqu'au seuil</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_distance.py" />
            <source>Above the threshold</source>
            <extracomment>text</extracomment>
            <translation>Au-dessus du seuil</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is too large for a spectral library.</source>
            <extracomment>error</extracomment>
            <translation>{path} est trop grand pour une bibliothèque spectrale.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is no spectral library of a format that is known.</source>
            <extracomment>error</extracomment>
            <translation>{path} n'est pas une bibliothèque spectrale d'un format connu.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>There is no library beside the header {path}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de bibliothèque à côté de l'en-tête {path}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_files.py" />
            <source>{path} is text of splib07 and needs its file of wavelengths; give wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{path} est un texte de splib07 et a besoin de son fichier de longueurs d'onde ; donnez wavelengths.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index}: {remark}</source>
            <extracomment>message</extracomment>
            <translation>{index} : {remark}</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>These constants are in none of the formulas: {names}.</source>
            <extracomment>message</extracomment>
            <translation>Ces constantes ne figurent dans aucune des formules : {names}.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and band {band} of {raster} holds whole numbers without a scale; give scale_factor, such as 0.0001.</source>
            <extracomment>error</extracomment>
            <translation>{index} demande une réflectance de 0 à 1, et la bande {band} de {raster} contient des nombres entiers sans échelle ; donnez scale_factor, comme 0.0001.</translation>
        </message>
        <message>
            <location filename="../core/raster/spectral_indices.py" />
            <source>{index} needs reflectance from 0 to 1, and values of {raster} are about {value:.6g}; check scale_factor.</source>
            <extracomment>message</extracomment>
            <translation>{index} demande une réflectance de 0 à 1, et les valeurs de {raster} sont d'environ {value:.6g} ; vérifiez scale_factor.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band besides its alpha band.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas d'autre bande que sa bande alpha.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} has no band {band} of values; it has {count}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas de bande {band} de valeurs ; il en a {count}.</translation>
        </message>
        <message>
            <location filename="../core/raster/stack.py" />
            <source>{raster} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/strip_plan.py" />
            <source>The patches of a raster with {cols} columns need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Les taches d'un raster de {cols} colonnes demandent {needed} Mo de mémoire de plus qu'il n'est permis ; augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>{raster} holds {type} values, and patches need whole numbers; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contient des valeurs {type}, et les taches demandent des nombres entiers ; reclassez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../core/raster/strips.py" />
            <source>The patches of this raster need {needed} MB more memory than is allowed; raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>Les taches de ce raster demandent {needed} Mo de mémoire de plus que permis ; augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_model.py" />
            <source>class_weights must be a number above 0 for each of the classes {classes}; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>class_weights doit être un nombre supérieur à 0 pour chacune des classes {classes} ; reçu : {got}.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>Le modèle n'a pas pu être validé, car un pli laisse trop peu de pixels d'entraînement : {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space, as a fold leaves too few training pixels: {reason}</source>
            <extracomment>message</extracomment>
            <translation>Le modèle n'a pas pu être validé spatialement, car un pli laisse trop peu de pixels d'entraînement : {reason}</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>No range of the errors was found: they hardly depend on distance, or are too few; the validation in space is that by training features.</source>
            <extracomment>message</extracomment>
            <translation>Aucune portée des erreurs n'a été trouvée : elles ne dépendent guère de la distance, ou sont trop peu nombreuses ; la validation spatiale est celle par entités d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/raster/train_validation.py" />
            <source>The model could not be validated in space with a distance of {distance:.6g}: all other training pixels of a class are too near; take a smaller distance, more folds, or training features that lie apart.</source>
            <extracomment>message</extracomment>
            <translation>Le modèle n'a pas pu être validé spatialement avec une distance de {distance:.6g} : tous les autres pixels d'entraînement d'une classe sont trop proches ; prenez une plus petite distance, plus de plis, ou des entités d'entraînement éloignées les unes des autres.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Training needs at least 2 classes; the training features have class {id} alone.</source>
            <extracomment>error</extracomment>
            <translation>L'entraînement demande au moins 2 classes ; les entités d'entraînement n'ont que la classe {id}.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{samples} training samples need about {needed:.0f} MB of memory, and {allowed} MB are allowed; lower max_samples, or raise the available RAM.</source>
            <extracomment>error</extracomment>
            <translation>{samples} échantillons d'entraînement demandent environ {needed:.0f} Mo de mémoire, et {allowed} Mo sont permis ; diminuez max_samples, ou augmentez la RAM disponible.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>Class {id}{name} has no valid training pixel in its {shapes} features: they lie outside the raster, between pixel centres, on NoData, or inside another class.</source>
            <extracomment>error</extracomment>
            <translation>La classe {id}{name} n'a aucun pixel d'entraînement valide dans ses {shapes} entités : elles se trouvent hors du raster, entre les centres des pixels, sur du NoData ou dans une autre classe.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features have no class or no geometry and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} des {features} entités d'entraînement n'ont pas de classe ou de géométrie et ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features lie outside the raster and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} des {features} entités d'entraînement se trouvent hors du raster et ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} of {features} training features hold no pixel centre and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} des {features} entités d'entraînement ne contiennent aucun centre de pixel et ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels lie in features of several classes and were not used for training.</source>
            <extracomment>message</extracomment>
            <translation>{count} pixels se trouvent dans des entités de plusieurs classes et n'ont pas servi à l'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/raster/training.py" />
            <source>{count} pixels of the training features are NoData in a band and were not used.</source>
            <extracomment>message</extracomment>
            <translation>{count} pixels des entités d'entraînement sont NoData dans une bande et n'ont pas été utilisés.</translation>
        </message>
        <message>
            <location filename="../core/raster/training_points.py" />
            <source>{size} points were asked for and stratum {stratum} has {pixels} pixels.</source>
            <extracomment>message</extracomment>
            <translation>{size} points étaient demandés et la strate {stratum} a {pixels} pixels.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être édité : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/update.py" />
            <source>{raster} cannot be edited: the format {format} does not allow changes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être édité : le format {format} ne permet pas de modifications.</translation>
        </message>
        <message>
            <location filename="../core/raster/value_mask.py" />
            <source>mask_values must be values that {raster} can hold; it has the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>mask_values doivent être des valeurs que {raster} peut contenir ; il a le type {type}.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{bandset} has no bands.</source>
            <extracomment>error</extracomment>
            <translation>{bandset} n'a pas de bandes.</translation>
        </message>
        <message>
            <location filename="../core/raster/virtual.py" />
            <source>{raster} does not lie on the pixels of the other bands; resample it to them first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne repose pas sur les pixels des autres bandes ; rééchantillonnez-le d'abord sur elles.</translation>
        </message>
        <message>
            <location filename="../core/raster/warped.py" />
            <source>{raster} cannot be resampled by {method}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} ne peut pas être rééchantillonné par {method} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/whereabouts.py" />
            <source>The point {x}, {y} in {source} cannot be brought to {target}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le point {x}, {y} en {source} ne peut pas être amené à {target} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written: its folder does not exist or is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : son dossier n'existe pas ou est en lecture seule.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>creation_options do not fit {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>creation_options ne conviennent pas à {path} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be replaced: {reason}; if it is open in another program, close it there.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être remplacé : {reason} ; s'il est ouvert dans un autre programme, fermez-le là.</translation>
        </message>
        <message>
            <location filename="../core/raster/writer.py" />
            <source>{path} cannot be written ({free:.0f} MB are free there): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit ({free:.0f} Mo y sont libres) : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal.py" />
            <source>More than {entries} different values of zones must be counted at once, and the allowed memory holds no more; raise the available RAM, or do without variety, majority, minority and areas of values.</source>
            <extracomment>error</extracomment>
            <translation>Plus de {entries} valeurs différentes de zones doivent être comptées à la fois, et la mémoire permise n'en contient pas davantage ; augmentez la RAM disponible, ou renoncez à la variété, à la majorité, à la minorité et aux surfaces des valeurs.</translation>
        </message>
        <message>
            <location filename="../core/raster/zonal_plan.py" />
            <source>Statistics of {zones} zones need {needed} MB more memory than is allowed; raise the available RAM, or take fewer zones or bands.</source>
            <extracomment>error</extracomment>
            <translation>Les statistiques de {zones} zones demandent {needed} Mo de mémoire de plus qu'il n'est permis ; augmentez la RAM disponible, ou prenez moins de zones ou de bandes.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>An empty cell is no condition; write NoData where that is meant.</source>
            <extracomment>error</extracomment>
            <translation>Une cellule vide n'est pas une condition ; écrivez NoData si c'est ce qui est voulu.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/condition_text.py" />
            <source>The interval {text} ends before it begins.</source>
            <extracomment>error</extracomment>
            <translation>L'intervalle {text} finit avant de commencer.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/expression.py" />
            <source>{text} is no condition: it must be one expression that is true or false, such as raster &gt; 500.</source>
            <extracomment>error</extracomment>
            <translation>{text} n'est pas une condition : ce doit être une seule expression vraie ou fausse, comme raster &gt; 500.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/reclassification.py" />
            <source>{raster} holds {value}, which no row of the table changes and the type {type} cannot hold; choose another type for the output, or what other values become.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contient {value}, qu'aucune ligne de la table ne change et que le type {type} ne peut pas contenir ; choisissez un autre type pour la sortie, ou ce que deviennent les autres valeurs.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>The reclassification table has no row.</source>
            <extracomment>error</extracomment>
            <translation>La table de reclassification n'a pas de ligne.</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: {reason}</source>
            <extracomment>error</extracomment>
            <translation>Ligne {row} de la table de reclassification : {reason}</translation>
        </message>
        <message>
            <location filename="../core/reclassify/rules.py" />
            <source>Row {row} of the reclassification table: the new value must be a number or NoData; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Ligne {row} de la table de reclassification : la nouvelle valeur doit être un nombre ou NoData ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} is also an input: {path}; give it another name.</source>
            <extracomment>error</extracomment>
            <translation>{name} est aussi une entrée : {path} ; donnez un autre nom.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>Two outputs have the same name: {path}.</source>
            <extracomment>error</extracomment>
            <translation>Deux sorties ont le même nom : {path}.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} holds files already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} contient déjà des fichiers, et overwrite est désactivé.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{name} names a folder: {path}; give it a file name.</source>
            <extracomment>error</extracomment>
            <translation>{name} désigne un dossier : {path} ; donnez un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} exists already, and overwrite is off.</source>
            <extracomment>error</extracomment>
            <translation>{path} existe déjà, et l'écrasement est désactivé.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} does not exist.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : le dossier {folder} n'existe pas.</translation>
        </message>
        <message>
            <location filename="../core/request.py" />
            <source>{path} cannot be written: the folder {folder} is read-only.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : le dossier {folder} est en lecture seule.</translation>
        </message>
        <message>
            <location filename="../core/resample/stored.py" />
            <source>{raster} has valid pixels with the value {nodata}, which is to mean NoData; choose another NoData value or output type.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a des pixels valides de la valeur {nodata}, qui doit signifier NoData ; choisissez une autre valeur NoData ou un autre type de sortie.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The program was interrupted.</source>
            <extracomment>part of a text</extracomment>
            <translation>Le programme a été interrompu.</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>{kind}: {error}</source>
            <extracomment>part of a text</extracomment>
            <translation>{kind} : {error}</translation>
        </message>
        <message>
            <location filename="../core/session.py" />
            <source>The session is closed; make a new one.</source>
            <extracomment>error</extracomment>
            <translation>La session est fermée ; créez-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>A session has no setting {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>Une session n'a pas de réglage {name} ; elle a {known}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>progress_callback must be callable; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>progress_callback doit pouvoir être appelé ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>messages_callback must have the methods info, warning and error; {missing} is missing.</source>
            <extracomment>error</extracomment>
            <translation>messages_callback doit avoir les méthodes info, warning et error ; il manque {missing}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>multiprocess_module must be None, multiprocessing or one of its contexts; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>multiprocess_module doit être None, multiprocessing ou l'un de ses contextes ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/settings.py" />
            <source>{name} must be a whole number of at least {minimum}{unit}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} doit être un nombre entier d'au moins {minimum}{unit} ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>{type} is no type of pixels; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{type} n'est pas un type de pixels ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>x_values and y_values must have one shape; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>x_values et y_values doivent avoir une même forme ; reçu : {x} et {y}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>There is no pair of values without NaN.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a aucune paire de valeurs sans NaN.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>A histogram of {cells:.0f} cells is too large; take fewer decimals than {decimals}.</source>
            <extracomment>error</extracomment>
            <translation>Un histogramme de {cells:.0f} cellules est trop grand ; prenez moins de décimales que {decimals}.</translation>
        </message>
        <message>
            <location filename="../core/shared_tools.py" />
            <source>Two spectra must have equally many values; got {x} and {y}.</source>
            <extracomment>error</extracomment>
            <translation>Deux spectres doivent avoir autant de valeurs l'un que l'autre ; reçu : {x} et {y}.</translation>
        </message>
        <message>
            <location filename="../core/spec/assessment.py" />
            <source>map is needed to assess another map or to use the map's areas.</source>
            <extracomment>error</extracomment>
            <translation>map est nécessaire pour évaluer une autre carte ou pour utiliser les surfaces de la carte.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>Give one of training (areas with their class), catalogue (signatures) and model (a file); got {given}.</source>
            <extracomment>error</extracomment>
            <translation>Donnez une seule chose parmi training (zones avec leur classe), catalogue (signatures) et model (un fichier) ; reçu : {given}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} is of training areas, and there are none; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} concerne des zones d'entraînement, et il n'y en a pas ; omettez-le.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{method} learns from training pixels, and a catalogue has none; give training areas, or one of the methods {methods}.</source>
            <extracomment>error</extracomment>
            <translation>{method} apprend de pixels d'entraînement, et un catalogue n'en a pas ; donnez des zones d'entraînement, ou l'une des méthodes {methods}.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>catalogue_thresholds needs a catalogue, and no threshold for all.</source>
            <extracomment>error</extracomment>
            <translation>catalogue_thresholds demande un catalogue, et aucun seuil pour toutes les classes.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>A saved model has no macroclasses and is not trained again; leave out macroclass and only_fit.</source>
            <extracomment>error</extracomment>
            <translation>Un modèle enregistré n'a pas de macroclasses et n'est pas entraîné à nouveau ; omettez macroclass et only_fit.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>only_fit needs output_model: the file that keeps the model.</source>
            <extracomment>error</extracomment>
            <translation>only_fit demande output_model : le fichier qui garde le modèle.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>class_field is needed with training: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>class_field est nécessaire avec training : le champ de la classe.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_field is needed to label by macroclass: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field est nécessaire pour étiqueter par macroclasse : le champ contenant la macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>macroclass_name_field needs macroclass_field: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_name_field demande macroclass_field : le champ contenant la macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>threshold and threshold_field exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>threshold et threshold_field s'excluent ; donnez-en un seul.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>{name} has no part in {method}; leave it out.</source>
            <extracomment>error</extracomment>
            <translation>{name} n'intervient pas dans {method} ; omettez-le.</translation>
        </message>
        <message>
            <location filename="../core/spec/classification.py" />
            <source>a saved model</source>
            <extracomment>part of a text</extracomment>
            <translation>un modèle enregistré</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a file</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un fichier</translation>
        </message>
        <message>
            <location filename="../core/spec/files.py" />
            <source>the path of a folder</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un dossier</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un raster</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster, or a list of paths</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un raster, ou une liste de chemins</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'une couche vectorielle</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the path of a raster or of a vector layer</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un raster ou d'une couche vectorielle</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the number of a band, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>le numéro d'une bande, à partir de 1</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>the name of a field</source>
            <extracomment>part of a text</extracomment>
            <translation>le nom d'un champ</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a whole number</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a number</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} from {minimum:g} to {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} de {minimum:g} à {maximum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at least {minimum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} d'au moins {minimum:g}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>{what} of at most {maximum:g}</source>
            <extracomment>part of a text</extracomment>
            <translation>{what} d'au plus {maximum:g}</translation>
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
            <translation>l'un de {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>true or false</source>
            <extracomment>part of a text</extracomment>
            <translation>vrai ou faux (true ou false)</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>class=number for each class, such as 1=0.2, 2=0.8</source>
            <extracomment>part of a text</extracomment>
            <translation>classe=nombre pour chaque classe, par exemple 1=0.2, 2=0.8</translation>
        </message>
        <message>
            <location filename="../core/spec/inputs.py" />
            <source>a text</source>
            <extracomment>part of a text</extracomment>
            <translation>un texte</translation>
        </message>
        <message>
            <location filename="../core/spec/kind.py" />
            <source>{name} must be {expected}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>{name} doit être {expected} ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of whole numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>une liste de nombres entiers</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>une liste de nombres</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of different numbers of bands, from 1</source>
            <extracomment>part of a text</extracomment>
            <translation>une liste de numéros de bande différents, à partir de 1</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a list of names of different fields</source>
            <extracomment>part of a text</extracomment>
            <translation>une liste de noms de champs différents</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>one or several of {options}</source>
            <extracomment>part of a text</extracomment>
            <translation>un ou plusieurs de {options}</translation>
        </message>
        <message>
            <location filename="../core/spec/lists.py" />
            <source>a table with the columns {columns}</source>
            <extracomment>part of a text</extracomment>
            <translation>un tableau avec les colonnes {columns}</translation>
        </message>
        <message>
            <location filename="../core/spec/names.py" />
            <source>one or several of {count} names, such as {examples}</source>
            <extracomment>part of a text</extracomment>
            <translation>un ou plusieurs de {count} noms, comme {examples}</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un fichier à écrire</translation>
        </message>
        <message>
            <location filename="../core/spec/outputs.py" />
            <source>the path of a file to write that ends with {endings}</source>
            <extracomment>part of a text</extracomment>
            <translation>le chemin d'un fichier à écrire qui se termine par {endings}</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>xmin,xmax,ymin,ymax with an optional [CRS], or a list of left, top, right, bottom</source>
            <extracomment>part of a text</extracomment>
            <translation>xmin,xmax,ymin,ymax avec un [CRS] facultatif, ou une liste de gauche, haut, droite, bas</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>x,y with an optional [CRS], or a list of both</source>
            <extracomment>part of a text</extracomment>
            <translation>x,y avec un [CRS] facultatif, ou une liste des deux</translation>
        </message>
        <message>
            <location filename="../core/spec/places.py" />
            <source>a coordinate system such as EPSG:32633</source>
            <extracomment>part of a text</extracomment>
            <translation>un système de coordonnées tel que EPSG:32633</translation>
        </message>
        <message>
            <location filename="../core/spec/raster_names.py" />
            <source>a list of names, in the order of the rasters</source>
            <extracomment>part of a text</extracomment>
            <translation>une liste de noms, dans l'ordre des rasters</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} needs the parameter {name}: {label}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} a besoin du paramètre {name} : {label}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} has no parameter {name}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} n'a pas de paramètre {name} ; il a {known}.</translation>
        </message>
        <message>
            <location filename="../core/spec/tool.py" />
            <source>{tool} got {name} twice, once as {alias}.</source>
            <extracomment>error</extracomment>
            <translation>{tool} a reçu {name} deux fois, dont une sous le nom {alias}.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds must be 0 for no validation, or at least 2; got 1.</source>
            <extracomment>error</extracomment>
            <translation>folds doit être 0 pour aucune validation, ou au moins 2 ; reçu : 1.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>folds_by {way} needs folds; set folds to 2 or more.</source>
            <extracomment>error</extracomment>
            <translation>folds_by {way} demande folds ; mettez folds à 2 ou plus.</translation>
        </message>
        <message>
            <location filename="../core/spec/training.py" />
            <source>fold_distance is for folds_by blocks or buffered; choose one of them, or leave it out.</source>
            <extracomment>error</extracomment>
            <translation>fold_distance est pour folds_by blocks ou buffered ; choisissez l'un d'eux, ou omettez-le.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>The catalogue has two signatures with the id {id}.</source>
            <extracomment>error</extracomment>
            <translation>Le catalogue a deux signatures avec l'identifiant {id}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/catalogue.py" />
            <source>There is no signature {id}; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de signature {id} ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} is no file of an ASD spectrometer, or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas un fichier d'un spectromètre ASD, ou est endommagé.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/asd.py" />
            <source>{source} ends before its spectrum does.</source>
            <extracomment>error</extracomment>
            <translation>{source} finit avant son spectre.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} holds no table of spectra.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient pas de table de spectres.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>Row {row} of {source} has {found} cells, and there are {expected} columns.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {row} de {source} a {found} cellules, et il y a {expected} colonnes.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has {count} columns and no names; a first line must name them.</source>
            <extracomment>error</extracomment>
            <translation>{source} a {count} colonnes et pas de noms ; une première ligne doit les nommer.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/columns.py" />
            <source>{source} has a wavelength that is no number above 0.</source>
            <extracomment>error</extracomment>
            <translation>{source} a une longueur d'onde qui n'est pas un nombre supérieur à 0.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} holds no spectrum.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient pas de spectre.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/ecostress.py" />
            <source>{source} has the unknown unit {unit} of wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>{source} a l'unité de longueurs d'onde inconnue {unit}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} has a response with {x} wavelengths and {y} values.</source>
            <extracomment>error</extracomment>
            <translation>{source} a une réponse de {x} longueurs d'onde et {y} valeurs.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>{source} is no file of spectral responses.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas un fichier de réponses spectrales.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/responses.py" />
            <source>The response of the band {band} must be numbers of at least 0 at known wavelengths.</source>
            <extracomment>error</extracomment>
            <translation>La réponse de la bande {band} doit être des nombres d'au moins 0 à des longueurs d'onde connues.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx): {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas un fichier d'entraînement (.scpx) : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} holds no signature.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient pas de signature.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{part} in {source} is too large for a training file.</source>
            <extracomment>error</extracomment>
            <translation>{part} dans {source} est trop grand pour un fichier d'entraînement.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is no training file (.scpx), or damaged.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas un fichier d'entraînement (.scpx), ou est endommagé.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: its XML declares more than it should.</source>
            <extracomment>error</extracomment>
            <translation>{source} est endommagé : son XML déclare plus qu'il ne devrait.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/scpx.py" />
            <source>{source} is damaged: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} est endommagé : {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} is no ENVI spectral library: its header has the file type {type}.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas une bibliothèque spectrale ENVI : son en-tête a le type de fichier {type}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>L'en-tête de {source} est endommagé : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>{source} holds {found} bytes, fewer than the {lines} spectra of {samples} channels that its header tells of.</source>
            <extracomment>error</extracomment>
            <translation>{source} contient {found} octets, moins que les {lines} spectres de {samples} canaux dont parle son en-tête.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/sli.py" />
            <source>The header of {source} has {found} wavelengths for {samples} channels.</source>
            <extracomment>error</extracomment>
            <translation>L'en-tête de {source} a {found} longueurs d'onde pour {samples} canaux.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} is no spectrum of splib07.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas un spectre de splib07.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} holds something else than numbers: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} contient autre chose que des nombres : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/formats/splib.py" />
            <source>{source} has {found} channels and {wavelengths} has {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{source} a {found} canaux et {wavelengths} en a {expected}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is no JSON: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas du JSON : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} holds no catalogue of signatures.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient pas de catalogue de signatures.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is a catalogue of version {version}; version {known} is known here.</source>
            <extracomment>error</extracomment>
            <translation>{source} est un catalogue de la version {version} ; la version {known} est connue ici.</translation>
        </message>
        <message>
            <location filename="../core/spectra/json_form.py" />
            <source>{source} is damaged: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} est endommagé : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>There is no signature to merge.</source>
            <extracomment>error</extracomment>
            <translation>Il n'y a pas de signature à fusionner.</translation>
        </message>
        <message>
            <location filename="../core/spectra/merge.py" />
            <source>{first} and {second} have other bands and cannot be merged.</source>
            <extracomment>error</extracomment>
            <translation>{first} et {second} ont d'autres bandes et ne peuvent pas être fusionnées.</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Wavelength (µm)</source>
            <extracomment>text</extracomment>
            <translation>Longueur d'onde (µm)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Signatures</source>
            <extracomment>text</extracomment>
            <translation>Signatures</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>First</source>
            <extracomment>text</extracomment>
            <translation>Première</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Second</source>
            <extracomment>text</extracomment>
            <translation>Seconde</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Spectral angle (°)</source>
            <extracomment>text</extracomment>
            <translation>Angle spectral (°)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bray-Curtis similarity (%)</source>
            <extracomment>text</extracomment>
            <translation>Similarité de Bray-Curtis (%)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Bhattacharyya distance</source>
            <extracomment>text</extracomment>
            <translation>Distance de Bhattacharyya</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Jeffries-Matusita (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Jeffries-Matusita (de 0 à 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Divergence</source>
            <extracomment>text</extracomment>
            <translation>Divergence</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Transformed divergence (0 to 2)</source>
            <extracomment>text</extracomment>
            <translation>Divergence transformée (de 0 à 2)</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot.py" />
            <source>Distances</source>
            <extracomment>text</extracomment>
            <translation>Distances</translation>
        </message>
        <message>
            <location filename="../core/spectra/plot_catalog.py" />
            <source>A spectrum of {expected} values has {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>Un spectre de {expected} valeurs a {found} nombres pour {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/region.py" />
            <source>{measure} is no measure of distance; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{measure} n'est pas une mesure de distance ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/resample.py" />
            <source>The width of the band {band} must be above 0; got {width}.</source>
            <extracomment>error</extracomment>
            <translation>La largeur de la bande {band} doit être supérieure à 0 ; reçu : {width}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} has no column {column}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'a pas de colonne {column} ; il a {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/rows.py" />
            <source>{source} holds no catalogue: {reason}</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient pas de catalogue : {reason}</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{count:,} pixels. The darker a cell, the more pixels it has, by logarithm.</source>
            <extracomment>text</extracomment>
            <translation>{count:,} pixels. Plus une cellule est foncée, plus elle a de pixels, en échelle logarithmique.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>Ellipses are two standard deviations around the mean of a class.</source>
            <extracomment>text</extracomment>
            <translation>Les ellipses sont deux écarts-types autour de la moyenne d'une classe.</translation>
        </message>
        <message>
            <location filename="../core/spectra/scatter.py" />
            <source>{first} and {second}</source>
            <extracomment>text</extracomment>
            <translation>{first} et {second}</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The standard deviations of {signature} must be numbers of at least 0; got {got}.</source>
            <extracomment>error</extracomment>
            <translation>Les écarts-types de {signature} doivent être des nombres d'au moins 0 ; reçu : {got}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} names.</source>
            <extracomment>error</extracomment>
            <translation>{signature} a {expected} bandes ; reçu : {found} noms.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>The colour of {signature} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>La couleur de {signature} doit être comme #2f7a3b ; reçu : {colour}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{method} is no method with thresholds; there are {known}.</source>
            <extracomment>error</extracomment>
            <translation>{method} n'est pas une méthode à seuils ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/signature.py" />
            <source>{signature} has {expected} bands; got {found} numbers for {name}.</source>
            <extracomment>error</extracomment>
            <translation>{signature} a {expected} bandes ; reçu : {found} nombres pour {name}.</translation>
        </message>
        <message>
            <location filename="../core/spectra/spectrum.py" />
            <source>The spectrum {name} of {source} has no value.</source>
            <extracomment>error</extracomment>
            <translation>Le spectre {name} de {source} n'a aucune valeur.</translation>
        </message>
        <message>
            <location filename="../core/stats/counts.py" />
            <source>{raster} has more than {most} different values; group them into classes first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a plus de {most} valeurs différentes ; regroupez-les d'abord en classes.</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Area [{unit}]</source>
            <extracomment>text</extracomment>
            <translation>Surface [{unit}]</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>valid</source>
            <extracomment>text</extracomment>
            <translation>valides</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Values</source>
            <extracomment>text</extracomment>
            <translation>Valeurs</translation>
        </message>
        <message>
            <location filename="../core/stats/report.py" />
            <source>Raster: {raster}</source>
            <extracomment>text</extracomment>
            <translation>Raster : {raster}</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{source} has {expected} columns; got {found} field names.</source>
            <extracomment>error</extracomment>
            <translation>{source} a {expected} colonnes ; reçu : {found} noms de champs.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>it is no text in {encoding}; name another encoding</source>
            <extracomment>part of a text</extracomment>
            <translation>ce n'est pas un texte en {encoding} ; nommez un autre encodage</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>join_type must be one of {known}; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>join_type doit être l'un de {known} ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>{expressions} expressions need as many field names and types; got {names} and {types}.</source>
            <extracomment>error</extracomment>
            <translation>{expressions} expressions demandent autant de noms de champs et de types ; reçu : {names} et {types}.</translation>
        </message>
        <message>
            <location filename="../core/table_manager.py" />
            <source>An expression must give one field; {expression} gives {count}.</source>
            <extracomment>error</extracomment>
            <translation>Une expression doit donner un seul champ ; {expression} en donne {count}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>The columns {first} and {second} have {first_length} and {second_length} rows.</source>
            <extracomment>error</extracomment>
            <translation>Les colonnes {first} et {second} ont {first_length} et {second_length} lignes.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} must be one row of numbers, texts or dates; got {shape} of {type}.</source>
            <extracomment>error</extracomment>
            <translation>{name} doit être une ligne de nombres, de textes ou de dates ; reçu : {shape} de {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>a single one</source>
            <extracomment>part of a text</extracomment>
            <translation>un seul</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones; give a nodata_value.</source>
            <extracomment>error</extracomment>
            <translation>{name} a des nombres entiers au-delà de 2^53, qui ne peuvent pas voisiner avec des valeurs manquantes ; donnez un nodata_value.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} mixes numbers and texts.</source>
            <extracomment>error</extracomment>
            <translation>{name} mélange des nombres et des textes.</translation>
        </message>
        <message>
            <location filename="../core/tables/build.py" />
            <source>{name} has whole numbers beyond 2^53, which cannot stand beside missing ones.</source>
            <extracomment>error</extracomment>
            <translation>{name} a des nombres entiers au-delà de 2^53, qui ne peuvent pas voisiner avec des valeurs manquantes.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{count} fields need as many different names; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>{count} champs demandent autant de noms différents ; reçu : {names}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The table has {expected} fields; got values for {found}.</source>
            <extracomment>error</extracomment>
            <translation>La table a {expected} champs ; reçu : des valeurs pour {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds numbers in one table and texts in the other.</source>
            <extracomment>error</extracomment>
            <translation>{field} contient des nombres dans une table et des textes dans l'autre.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{field} holds no numbers.</source>
            <extracomment>error</extracomment>
            <translation>{field} ne contient pas de nombres.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>A row has {found} values, and there are {expected} fields.</source>
            <extracomment>error</extracomment>
            <translation>Une ligne a {found} valeurs, et il y a {expected} champs.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>{name} has whole numbers beyond 2^53, which no type holds beside those of the other table.</source>
            <extracomment>error</extracomment>
            <translation>{name} a des nombres entiers au-delà de 2^53, qu'aucun type ne contient avec ceux de l'autre table.</translation>
        </message>
        <message>
            <location filename="../core/tables/edit.py" />
            <source>The values of {name} do not fit the type {type}.</source>
            <extracomment>error</extracomment>
            <translation>Les valeurs de {name} ne conviennent pas au type {type}.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>{first} holds {first_type} and {second} holds {second_type}; only alike fields can be joined.</source>
            <extracomment>error</extracomment>
            <translation>{first} contient {first_type} et {second} contient {second_type} ; seuls des champs semblables peuvent être joints.</translation>
        </message>
        <message>
            <location filename="../core/tables/join.py" />
            <source>The joined table would have two fields with the name {name}; give another postfix.</source>
            <extracomment>error</extracomment>
            <translation>La table jointe aurait deux champs du nom {name} ; donnez un autre postfix.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>{field} holds texts, of which there is no {statistic}.</source>
            <extracomment>error</extracomment>
            <translation>{field} contient des textes, pour lesquels il n'y a pas de {statistic}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>The pivot table would have two columns with the name {name}; take fewer fields, or cross_matrix=False.</source>
            <extracomment>error</extracomment>
            <translation>Le tableau croisé dynamique aurait deux colonnes du nom {name} ; prenez moins de champs, ou cross_matrix=False.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A statistic must be one of {known} or percentile with a number; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>Une statistique doit être l'une de {known} ou percentile avec un nombre ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/tables/pivot.py" />
            <source>A sum is {total}, beyond 64 bits.</source>
            <extracomment>error</extracomment>
            <translation>Une somme est {total}, au-delà de 64 bits.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} holds no line.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne contient aucune ligne.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} has two columns with the name {name}; give field_names.</source>
            <extracomment>error</extracomment>
            <translation>{source} a deux colonnes du nom {name} ; donnez field_names.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>field_decimals needs a number for each of the {count} fields; got {found}.</source>
            <extracomment>error</extracomment>
            <translation>field_decimals demande un nombre pour chacun des {count} champs ; reçu : {found}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>The table has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>La table n'a pas de champ {field} ; elle a {known}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>{source} is no table: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} n'est pas une table : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/tables/text.py" />
            <source>A separator must be one character; got {separator}.</source>
            <extracomment>error</extracomment>
            <translation>Un séparateur doit être un seul caractère ; reçu : {separator}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The prefix of the temporary folder must be made of letters, digits, '_', '-' and '.'; got {prefix!r}.</source>
            <extracomment>error</extracomment>
            <translation>Le préfixe du dossier temporaire doit être fait de lettres, de chiffres, de '_', '-' et '.' ; reçu : {prefix!r}.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>Temporary files cannot be kept in {folder} ({reason}); choose an existing folder that can be written.</source>
            <extracomment>error</extracomment>
            <translation>Les fichiers temporaires ne peuvent pas être mis dans {folder} ({reason}) ; choisissez un dossier existant où l'on peut écrire.</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>the system's temporary folder</source>
            <extracomment>part of a text</extracomment>
            <translation>le dossier temporaire du système</translation>
        </message>
        <message>
            <location filename="../core/temporary.py" />
            <source>The end of a file name must not hold a folder; got {suffix!r}.</source>
            <extracomment>error</extracomment>
            <translation>La fin d'un nom de fichier ne doit pas contenir de dossier ; reçu : {suffix!r}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>kept</source>
            <extracomment>text</extracomment>
            <translation>gardée</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvalue</source>
            <extracomment>text</extracomment>
            <translation>Valeur propre</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Accounted variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Variance expliquée [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Cumulative variance [%]</source>
            <extracomment>text</extracomment>
            <translation>Variance cumulée [%]</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Statistics of {pixels:,} pixels that are valid in all bands.</source>
            <extracomment>text</extracomment>
            <translation>Statistiques de {pixels:,} pixels valides dans toutes les bandes.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the covariance matrix.</source>
            <extracomment>text</extracomment>
            <translation>Les composantes sont celles de la matrice de covariance.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>The components are those of the correlation matrix.</source>
            <extracomment>text</extracomment>
            <translation>Les composantes sont celles de la matrice de corrélation.</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Variance of the components</source>
            <extracomment>text</extracomment>
            <translation>Variance des composantes</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Eigenvectors</source>
            <extracomment>text</extracomment>
            <translation>Vecteurs propres</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Means and standard deviations</source>
            <extracomment>text</extracomment>
            <translation>Moyennes et écarts-types</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Covariance</source>
            <extracomment>text</extracomment>
            <translation>Covariance</translation>
        </message>
        <message>
            <location filename="../core/transforms/pca_report.py" />
            <source>Correlation</source>
            <extracomment>text</extracomment>
            <translation>Corrélation</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>No band varies among the {pixels} pixels that are valid in all bands, so there are no principal components; check the bands and their NoData.</source>
            <extracomment>error</extracomment>
            <translation>Aucune bande ne varie parmi les {pixels} pixels valides dans toutes les bandes, il n'y a donc pas de composantes principales ; vérifiez les bandes et leur NoData.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>The band {band} has the same value in all pixels, so it has no correlation with others; leave it out, or choose the covariance.</source>
            <extracomment>error</extracomment>
            <translation>La bande {band} a la même valeur dans tous les pixels, elle n'a donc pas de corrélation avec d'autres ; laissez-la de côté, ou choisissez la covariance.</translation>
        </message>
        <message>
            <location filename="../core/transforms/principal_components.py" />
            <source>components must be at most {most}, the number of bands; got {number}.</source>
            <extracomment>error</extracomment>
            <translation>components doit être au plus {most}, le nombre de bandes ; reçu : {number}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>{file} holds no spectrum; a row for each band is expected, with its value and, if known, its wavelength.</source>
            <extracomment>error</extracomment>
            <translation>{file} ne contient pas de spectre ; une ligne est attendue pour chaque bande, avec sa valeur et, si elle est connue, sa longueur d'onde.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a number as value; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {row} de {file} doit avoir un nombre comme valeur ; elle a {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/reference_text.py" />
            <source>Row {row} of {file} must have a wavelength above 0; it has {cell}.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {row} de {file} doit avoir une longueur d'onde supérieure à 0 ; elle a {cell}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{file} n'est pas une transformation enregistrée : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: it lacks the entry "format": "{format}".</source>
            <extracomment>error</extracomment>
            <translation>{file} n'est pas une transformation enregistrée : il lui manque l'entrée "format": "{format}".</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is of version {found} of the format, and version {known} can be read; save the transform anew.</source>
            <extracomment>error</extracomment>
            <translation>{file} est de la version {found} du format, et la version {known} peut être lue ; enregistrez de nouveau la transformation.</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a list of names</source>
            <extracomment>part of a text</extracomment>
            <translation>une liste de noms</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a number above 0 or null for each band</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre supérieur à 0 ou null pour chaque bande</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a whole number of at least 2</source>
            <extracomment>part of a text</extracomment>
            <translation>un nombre entier d'au moins 2</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>numbers of at least 0 in descending order</source>
            <extracomment>part of a text</extracomment>
            <translation>des nombres d'au moins 0 en ordre décroissant</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>orthogonal rows of length 1</source>
            <extracomment>part of a text</extracomment>
            <translation>des lignes orthogonales de longueur 1</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>a matrix with variances above 0</source>
            <extracomment>part of a text</extracomment>
            <translation>une matrice aux variances supérieures à 0</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{shape} numbers</source>
            <extracomment>part of a text</extracomment>
            <translation>{shape} nombres</translation>
        </message>
        <message>
            <location filename="../core/transforms/transform_text.py" />
            <source>{file} is no saved transform: its entry {entry} must be {expected}.</source>
            <extracomment>error</extracomment>
            <translation>{file} n'est pas une transformation enregistrée : son entrée {entry} doit être {expected}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Fingerprint of the map</source>
            <extracomment>part of a text</extracomment>
            <translation>Empreinte de la carte</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} has no place; restore what the sample points tool wrote.</source>
            <extracomment>error</extracomment>
            <translation>Le point {id} de {vector} n'a pas de lieu ; rétablissez ce que l'outil des points d'échantillonnage a écrit.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} is not the map that {vector} was drawn from, or it has changed since; take that map, or say that another map is assessed.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'est pas la carte d'où {vector} a été tiré, ou elle a changé depuis ; prenez cette carte, ou dites qu'une autre carte est évaluée.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>{raster} has changed since {vector} was drawn from it: at point {id} it has the class {found}, and had {sampled}.</source>
            <extracomment>error</extracomment>
            <translation>{raster} a changé depuis que {vector} en a été tiré : au point {id} il a la classe {found}, et avait {sampled}.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>Point {id} of {vector} lies outside the map {raster}, or where it is NoData.</source>
            <extracomment>error</extracomment>
            <translation>Le point {id} de {vector} est hors de la carte {raster}, ou là où elle est NoData.</translation>
        </message>
        <message>
            <location filename="../core/vector/assessed.py" />
            <source>No labelled point of {vector} lies in {part}.</source>
            <extracomment>error</extracomment>
            <translation>Aucun point étiqueté de {vector} ne se trouve dans {part}.</translation>
        </message>
        <message>
            <location filename="../core/vector/burn.py" />
            <source>The features cannot be laid on the raster: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Les entités ne peuvent pas être reportées sur le raster : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{vector} has the classes {unknown} in the field {field}, which the model does not know; it knows {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} a les classes {unknown} dans le champ {field}, que le modèle ne connaît pas ; il connaît {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>No feature of {vector} with a class in the field {field} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Aucune entité de {vector} ayant une classe dans le champ {field} ne se trouve sur {raster} ; vérifiez le système de coordonnées des deux.</translation>
        </message>
        <message>
            <location filename="../core/vector/calibration.py" />
            <source>{count} of the {features} calibration features of {vector} trained the model, and would promise too much; take features that did not train it.</source>
            <extracomment>error</extracomment>
            <translation>{count} des {features} entités d'étalonnage de {vector} ont entraîné le modèle, et promettraient trop ; prenez des entités qui ne l'ont pas entraîné.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>{vector} has no field {field}; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a pas de champ {field} ; présents : {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} must hold whole numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} doit contenir des nombres entiers ou des textes.</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>it has no names</source>
            <extracomment>part of a text</extracomment>
            <translation>elle n'a pas de noms</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a whole number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} contient {value}, qui n'est ni un nombre entier ni un nom de classe de la carte ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/classes.py" />
            <source>The field {field} of {vector} holds {value}, which is neither a number nor a class name of the map ({known}).</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} contient {value}, qui n'est ni un nombre ni un nom de classe de la carte ({known}).</translation>
        </message>
        <message>
            <location filename="../core/vector/clip.py" />
            <source>No feature of {vector} lies on {raster}.</source>
            <extracomment>error</extracomment>
            <translation>Aucune entité de {vector} ne se trouve sur {raster}.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>No point of {vector} lies on a pixel of {raster} that is valid in all bands; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Aucun point de {vector} ne se trouve sur un pixel de {raster} valide dans toutes les bandes ; vérifiez le système de coordonnées des deux.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie outside the raster, or have no geometry, and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} points sont hors du raster, ou n'ont pas de géométrie, et ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{count} points lie on NoData and were left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} points se trouvent sur NoData et ont été laissés de côté.</translation>
        </message>
        <message>
            <location filename="../core/vector/grown.py" />
            <source>{vector} must hold points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} doit contenir des points ; il contient {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{zones} is a vector layer and has no band {band}.</source>
            <extracomment>error</extracomment>
            <translation>{zones} est une couche vectorielle et n'a pas de bande {band}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a aucune entité.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>{vector} has no feature with a geometry and a value in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a aucune entité avec une géométrie et une valeur dans le champ {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/known_zones.py" />
            <source>No feature of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Aucune entité de {vector} ne se trouve sur {raster} ; vérifiez le système de coordonnées des deux.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes must have whole numbers other than 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>classes doit avoir des nombres entiers différents de 0 ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>classes has the class {id} twice.</source>
            <extracomment>error</extracomment>
            <translation>classes contient deux fois la classe {id}.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>{raster} has no class names; give classes.</source>
            <extracomment>error</extracomment>
            <translation>{raster} n'a pas de noms de classes ; donnez classes.</translation>
        </message>
        <message>
            <location filename="../core/vector/new_training.py" />
            <source>The colour of class {id} must be like #2f7a3b; got {colour}.</source>
            <extracomment>error</extracomment>
            <translation>La couleur de la classe {id} doit être comme #2f7a3b ; reçu : {colour}.</translation>
        </message>
        <message>
            <location filename="../core/vector/open_mask.py" />
            <source>{vector} has no feature with a geometry.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a aucune entité avec une géométrie.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines.py" />
            <source>{raster} holds {value}, and the fields of layers hold whole numbers up to {most}; reclassify it first.</source>
            <extracomment>error</extracomment>
            <translation>{raster} contient {value}, et les champs des couches contiennent des nombres entiers jusqu'à {most} ; reclassez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../core/vector/outlines_of_pixels.py" />
            <source>The outline of a region cannot be drawn: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le contour d'une région ne peut pas être dessiné : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} must hold polygons; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} doit contenir des polygones ; il contient {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>{vector} has coordinates that are no finite numbers on {raster}; check its geometries and its coordinate system.</source>
            <extracomment>error</extracomment>
            <translation>{vector} a des coordonnées qui ne sont pas des nombres finis sur {raster} ; vérifiez ses géométries et son système de coordonnées.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The field {field} of {vector} must hold either numbers or texts.</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} doit contenir soit des nombres, soit des textes.</translation>
        </message>
        <message>
            <location filename="../core/vector/polygons.py" />
            <source>The polygons of {value} in {vector} cannot be united: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Les polygones de {value} dans {vector} ne peuvent pas être réunis : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>The method area_based needs polygons; {vector} holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>La méthode area_based demande des polygones ; {vector} contient {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>No feature of {vector} lies on the raster; check the extent and the coordinate systems.</source>
            <extracomment>error</extracomment>
            <translation>Aucune entité de {vector} ne se trouve sur le raster ; vérifiez l'emprise et les systèmes de coordonnées.</translation>
        </message>
        <message>
            <location filename="../core/vector/rasterize.py" />
            <source>nodata_value must be a number that {type} holds and no feature has; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>nodata_value doit être un nombre que {type} contient et qu'aucune entité n'a ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be opened as a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} ne peut pas être ouvert comme couche vectorielle : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>The filter of {vector} is not valid: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>Le filtre de {vector} n'est pas valide : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} cannot be read: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{source} cannot be opened as a raster or a vector layer: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{source} ne peut pas être ouvert comme raster ou couche vectorielle : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} has no layer {layer}; it has {names}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a pas de couche {layer} ; présentes : {names}.</translation>
        </message>
        <message>
            <location filename="../core/vector/read.py" />
            <source>{vector} in {source} cannot be brought to {target} of {raster}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} en {source} ne peut pas être amené en {target} de {raster} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>The reclassification table cannot be read from {path}: {reason}.</source>
            <extracomment>error</extracomment>
            <translation>La table de reclassification ne peut pas être lue dans {path} : {reason}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>Line {line} of {path} must have the columns old, new and perhaps name; it has {columns}.</source>
            <extracomment>error</extracomment>
            <translation>La ligne {line} de {path} doit avoir les colonnes old, new et éventuellement name ; elle a {columns}.</translation>
        </message>
        <message>
            <location filename="../core/vector/rule_table.py" />
            <source>{vector} must have a field of old and one of new values; it has {known}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} doit avoir un champ d'anciennes et un de nouvelles valeurs ; il a {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/table.py" />
            <source>{path} cannot be written: a table has the extension .csv, .txt, .tsv or .gpkg.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : une table a l'extension .csv, .txt, .tsv ou .gpkg.</translation>
        </message>
        <message>
            <location filename="../core/vector/target_grid.py" />
            <source>The raster would have {rows} x {cols} rows and columns, and can have {most} of each; take a larger pixel_size or a smaller extent.</source>
            <extracomment>error</extracomment>
            <translation>Le raster aurait {rows} x {cols} lignes et colonnes, et peut en avoir {most} de chaque ; prenez une plus grande pixel_size ou une plus petite emprise.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>A feature of class {id} in {vector} has no macroclass.</source>
            <extracomment>error</extracomment>
            <translation>Une entité de la classe {id} dans {vector} n'a pas de macroclasse.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} has no feature with a geometry and a class in the field {field}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} n'a aucune entité avec une géométrie et une classe dans le champ {field}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>None of the {count} training features of {vector} lies on {raster}; check the coordinate system of both.</source>
            <extracomment>error</extracomment>
            <translation>Aucune des {count} entités d'entraînement de {vector} ne se trouve sur {raster} ; vérifiez le système de coordonnées des deux.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>{vector} must hold polygons or points; it holds {kind}.</source>
            <extracomment>error</extracomment>
            <translation>{vector} doit contenir des polygones ou des points ; il contient {kind}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} belongs to the macroclasses {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>La classe {id} de {vector} appartient aux macroclasses {first} et {second} ; n'en donnez qu'une à chaque classe.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>Class {id} of {vector} has the thresholds {first} and {second}; give each class one.</source>
            <extracomment>error</extracomment>
            <translation>La classe {id} de {vector} a les seuils {first} et {second} ; n'en donnez qu'un à chaque classe.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold numbers; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} doit contenir des nombres ; il contient {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/training.py" />
            <source>The field {field} of {vector} must hold colours such as #2f7a3b; it holds {value}.</source>
            <extracomment>error</extracomment>
            <translation>Le champ {field} de {vector} doit contenir des couleurs comme #2f7a3b ; il contient {value}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: a vector layer has the extension {known}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : une couche vectorielle a l'extension {known}.</translation>
        </message>
        <message>
            <location filename="../core/vector/write.py" />
            <source>{path} cannot be written: {count} features were given to it and it holds {found}.</source>
            <extracomment>error</extracomment>
            <translation>{path} ne peut pas être écrit : il a reçu {count} entités et en contient {found}.</translation>
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
            <translation>folds_by {way} demande fold_distance, ou un modèle validé de cette manière.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale and output_offset need an output_type of whole numbers, such as uint16.</source>
            <extracomment>error</extracomment>
            <translation>output_scale et output_offset demandent un output_type de nombres entiers, comme uint16.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>output_scale must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>output_scale ne doit pas être 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_calc.py" />
            <source>resolution must be one number above 0, or width and height.</source>
            <extracomment>error</extracomment>
            <translation>resolution doit être un nombre supérieur à 0, ou la largeur et la hauteur.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field needs vector: the layer with the polygons.</source>
            <extracomment>error</extracomment>
            <translation>field a besoin de vector : la couche avec les polygones.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>band_clip needs extent or vector, to know what to keep.</source>
            <extracomment>error</extracomment>
            <translation>band_clip a besoin d'extent ou de vector, pour savoir quoi garder.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clip.py" />
            <source>field and output_folder go together: the folder receives a raster for each value of the field.</source>
            <extracomment>error</extracomment>
            <translation>field et output_folder vont ensemble : le dossier reçoit un raster pour chaque valeur du champ.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Comparing numbers of clusters</source>
            <extracomment>progress</extracomment>
            <translation>Comparaison des nombres de clusters</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>Writing the map</source>
            <extracomment>progress</extracomment>
            <translation>Écriture de la carte</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>signatures and centres both give the first centres; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>signatures et centres donnent tous deux les premiers centres ; donnez-en un seul.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_clustering.py" />
            <source>max_clusters must be at least clusters, which is {clusters}; got {most}.</source>
            <extracomment>error</extracomment>
            <translation>max_clusters doit être au moins clusters, qui est {clusters} ; reçu : {most}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>names must be one name for each of the {bands} bands; got {names}.</source>
            <extracomment>error</extracomment>
            <translation>names doivent être un nom pour chacune des {bands} bandes ; reçu : {names}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Counting the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Comptage des combinaisons</translation>
        </message>
        <message>
            <location filename="../algorithms/band_combination.py" />
            <source>Writing the combinations</source>
            <extracomment>progress</extracomment>
            <translation>Écriture des combinaisons</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>percentile is needed for the statistic percentile: a number from 0 to 100.</source>
            <extracomment>error</extracomment>
            <translation>percentile est nécessaire pour la statistique percentile : un nombre de 0 à 100.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_neighbor_pixels.py" />
            <source>kernel is needed for the shape kernel: rows of weights, or the path of a CSV file.</source>
            <extracomment>error</extracomment>
            <translation>kernel est nécessaire pour la forme kernel : des lignes de poids, ou le chemin d'un fichier CSV.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>components and variance both say how many components are kept; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>components et variance disent tous deux combien de composantes sont gardées ; donnez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>transform is needed for inverse: the file that was saved with the components.</source>
            <extracomment>error</extracomment>
            <translation>transform est nécessaire pour inverse : le fichier enregistré avec les composantes.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_pca.py" />
            <source>output_transform saves a transform that is computed here, and transform brings one; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>output_transform enregistre une transformation calculée ici, et transform en apporte une ; donnez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>align_raster says all of the grid; leave crs, resolution and factor out.</source>
            <extracomment>error</extracomment>
            <translation>align_raster dit tout de la grille ; omettez crs, resolution et factor.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>band_resample needs align_raster, crs, resolution or factor, to know the new pixels.</source>
            <extracomment>error</extracomment>
            <translation>band_resample a besoin d'align_raster, de crs, de resolution ou de factor, pour connaître les nouveaux pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution and factor exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>resolution et factor s'excluent ; donnez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>resolution must be one number above 0, or two: the width and the height of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>resolution doit être un nombre supérieur à 0, ou deux : la largeur et la hauteur d'un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_resample.py" />
            <source>factor must be a number above 0; got {value}.</source>
            <extracomment>error</extracomment>
            <translation>factor doit être un nombre supérieur à 0 ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>The spectrum</source>
            <extracomment>part of a text</extracomment>
            <translation>Le spectre</translation>
        </message>
        <message>
            <location filename="../algorithms/band_spectral_distance.py" />
            <source>Give one thing to compare with: reference (rasters), spectrum (numbers) or spectrum_file, or two images alone as input; got {count}.</source>
            <extracomment>error</extracomment>
            <translation>Donnez une seule chose à comparer : reference (des rasters), spectrum (des nombres) ou spectrum_file, ou deux images seules comme input ; reçu : {count}.</translation>
        </message>
        <message>
            <location filename="../algorithms/bandset_build.py" />
            <source>Nothing tells what these bands are, so no tool finds them by role: {bands}.</source>
            <extracomment>message</extracomment>
            <translation>Rien ne dit ce que sont ces bandes, aucun outil ne les trouve donc par leur rôle : {bands}.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>Classes without any reference pixel cover {share:.2f} % of the map; the area-weighted figures leave them out.</source>
            <extracomment>message</extracomment>
            <translation>Les classes sans aucun pixel de référence couvrent {share:.2f} % de la carte ; les indices pondérés par la surface les laissent de côté.</translation>
        </message>
        <message>
            <location filename="../algorithms/cross_classification.py" />
            <source>reference_field is needed for a vector reference: the field with the class.</source>
            <extracomment>error</extracomment>
            <translation>reference_field est nécessaire pour une référence vectorielle : le champ contenant la classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Finding the thresholds</source>
            <extracomment>progress</extracomment>
            <translation>Recherche des seuils</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>Writing the difference</source>
            <extracomment>progress</extracomment>
            <translation>Écriture de la différence</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower and upper are the thresholds of the rule typed: give at least one of them with it, and none with other rules.</source>
            <extracomment>error</extracomment>
            <translation>lower et upper sont les seuils de la règle typed : donnez-en au moins un avec elle, et aucun avec d'autres règles.</translation>
        </message>
        <message>
            <location filename="../algorithms/image_difference.py" />
            <source>lower must not be greater than upper; got {lower} and {upper}.</source>
            <extracomment>error</extracomment>
            <translation>lower ne doit pas être supérieur à upper ; reçu : {lower} et {upper}.</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Finding the alteration</source>
            <extracomment>progress</extracomment>
            <translation>Recherche de l'altération</translation>
        </message>
        <message>
            <location filename="../algorithms/irmad.py" />
            <source>Writing the variates</source>
            <extracomment>progress</extracomment>
            <translation>Écriture des variables</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>Counting the changes</source>
            <extracomment>progress</extracomment>
            <translation>Comptage des changements</translation>
        </message>
        <message>
            <location filename="../algorithms/land_cover_change.py" />
            <source>zones_field is needed for zones of a vector layer: the field with the zone.</source>
            <extracomment>error</extracomment>
            <translation>zones_field est nécessaire pour les zones d'une couche vectorielle : le champ de la zone.</translation>
        </message>
        <message>
            <location filename="../algorithms/mosaic.py" />
            <source>align_raster and grid exclude each other: both say whose pixels the output has.</source>
            <extracomment>error</extracomment>
            <translation>align_raster et grid s'excluent : les deux disent de quoi la sortie a les pixels.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>expression is needed for the design stratified: what gives the stratum of a pixel.</source>
            <extracomment>error</extracomment>
            <translation>expression est nécessaire pour le plan stratified : ce qui donne la strate d'un pixel.</translation>
        </message>
        <message>
            <location filename="../algorithms/random_training_points.py" />
            <source>minimum_distance belongs to the designs random and stratified; a grid has a spacing of its own.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance va avec les plans random et stratified ; une grille a son propre espacement.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>undo takes an edit back, and goes with input alone.</source>
            <extracomment>error</extracomment>
            <translation>undo annule une édition, et ne va qu'avec input.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>areas is needed: the features inside which the raster is edited.</source>
            <extracomment>error</extracomment>
            <translation>areas est nécessaire : les entités à l'intérieur desquelles le raster est édité.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>One of constant, field, expression and nodata must be given: what the pixels become; expression may go with constant or field, which then are its vector.</source>
            <extracomment>error</extracomment>
            <translation>L'un de constant, field, expression et nodata doit être donné : ce que deviennent les pixels ; expression peut aller avec constant ou field, qui sont alors son vector.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_edit.py" />
            <source>output_undo is needed for an edit in place: the file that can take it back.</source>
            <extracomment>error</extracomment>
            <translation>output_undo est nécessaire pour une édition sur place : le fichier qui peut l'annuler.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>Exactly one of table, table_file and table_layer must be given.</source>
            <extracomment>error</extracomment>
            <translation>Exactement un de table, table_file et table_layer doit être donné.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_reclassification.py" />
            <source>others_value is needed for others=value: the number that other values become.</source>
            <extracomment>error</extracomment>
            <translation>others_value est nécessaire pour others=value : le nombre que deviennent les autres valeurs.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_to_vector.py" />
            <source>field_name must be the name of the field with the values; it is empty.</source>
            <extracomment>error</extracomment>
            <translation>field_name doit être le nom du champ avec les valeurs ; il est vide.</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Measuring the zones</source>
            <extracomment>progress</extracomment>
            <translation>Mesure des zones</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>Writing the layer</source>
            <extracomment>progress</extracomment>
            <translation>Écriture de la couche</translation>
        </message>
        <message>
            <location filename="../algorithms/raster_zonal_stats.py" />
            <source>percentiles is needed for the statistic percentile, such as 10, 90.</source>
            <extracomment>error</extracomment>
            <translation>percentiles est nécessaire pour la statistique percentile, comme 10, 90.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata_field is needed for strata of a vector layer: the field with the stratum.</source>
            <extracomment>error</extracomment>
            <translation>strata_field est nécessaire pour les strates d'une couche vectorielle : le champ de la strate.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>strata belong to the design stratified; got the design {design}.</source>
            <extracomment>error</extracomment>
            <translation>strata va avec le plan stratified ; reçu : le plan {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_points.py" />
            <source>minimum_distance belongs to the designs simple and stratified; got {design}.</source>
            <extracomment>error</extracomment>
            <translation>minimum_distance va avec les plans simple et stratified ; reçu : {design}.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>target_class is needed for the figure {figure}: the number of the class.</source>
            <extracomment>error</extracomment>
            <translation>target_class est nécessaire pour l'indice {figure} : le numéro de la classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/sample_size.py" />
            <source>typed_sizes is needed for the allocation typed: class=units for every class.</source>
            <extracomment>error</extracomment>
            <translation>typed_sizes est nécessaire pour l'allocation typed : class=units pour chaque classe.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>band_x and band_y must be two bands; got {band} for both.</source>
            <extracomment>error</extracomment>
            <translation>band_x et band_y doivent être deux bandes ; reçu : {band} pour les deux.</translation>
        </message>
        <message>
            <location filename="../algorithms/scatter_plot.py" />
            <source>{name} must be two numbers, the smaller first.</source>
            <extracomment>error</extracomment>
            <translation>{name} doit être deux nombres, le plus petit d'abord.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_export.py" />
            <source>{path} has no signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} n'a aucune signature de ces classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>sensor, responses and like exclude each other; give one of them.</source>
            <extracomment>error</extracomment>
            <translation>sensor, responses et like s'excluent ; donnez l'un d'eux.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>factor must not be 0.</source>
            <extracomment>error</extracomment>
            <translation>factor ne doit pas être 0.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_import.py" />
            <source>Classes and macroclasses must not be 0, which means unclassified.</source>
            <extracomment>error</extracomment>
            <translation>Les classes et macroclasses ne doivent pas être 0, qui signifie non classé.</translation>
        </message>
        <message>
            <location filename="../algorithms/signature_plot.py" />
            <source>{path} has no selected signature of these classes.</source>
            <extracomment>error</extracomment>
            <translation>{path} n'a aucune signature sélectionnée de ces classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/signatures.py" />
            <source>macroclass_field is needed for signatures of macroclasses: the field with the macroclass.</source>
            <extracomment>error</extracomment>
            <translation>macroclass_field est nécessaire pour les signatures de macroclasses : le champ de la macroclasse.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>training_layer needs either classes or class_map, to know the classes.</source>
            <extracomment>error</extracomment>
            <translation>training_layer a besoin soit de classes, soit de class_map, pour connaître les classes.</translation>
        </message>
        <message>
            <location filename="../algorithms/training_layer.py" />
            <source>output must be a GeoPackage (.gpkg), which keeps the form with the layer; got {path}.</source>
            <extracomment>error</extracomment>
            <translation>output doit être un GeoPackage (.gpkg), qui garde le formulaire avec la couche ; reçu : {path}.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>{count} features without a value or a geometry are left out.</source>
            <extracomment>message</extracomment>
            <translation>{count} entités sans valeur ou sans géométrie sont laissées de côté.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>Either align_raster or pixel_size is needed, to know the pixels of the raster.</source>
            <extracomment>error</extracomment>
            <translation>Il faut align_raster ou pixel_size, pour connaître les pixels du raster.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>The value of the features is either field or constant, not both.</source>
            <extracomment>error</extracomment>
            <translation>La valeur des entités est soit field, soit constant, pas les deux.</translation>
        </message>
        <message>
            <location filename="../algorithms/vector_to_raster.py" />
            <source>name_field and colour_field describe the values of field, which is not given.</source>
            <extracomment>error</extracomment>
            <translation>name_field et colour_field décrivent les valeurs de field, qui n'est pas donné.</translation>
        </message>
        <message>
            <location filename="../provider/application_session.py" />
            <source>QGIS's authentication settings have no user and password under the id {id}; correct the mail login under Options &gt; Processing &gt; Providers &gt; Whiskbroom.</source>
            <extracomment>error</extracomment>
            <translation>Les paramètres d'authentification de QGIS n'ont pas d'utilisateur et de mot de passe sous l'identifiant {id} ; corrigez l'identification du courriel dans Options &gt; Traitement &gt; Fournisseurs de services &gt; Whiskbroom.</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Inputs</source>
            <extracomment>text</extracomment>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>Outputs</source>
            <extracomment>text</extracomment>
            <translation>Sorties</translation>
        </message>
        <message>
            <location filename="../provider/help.py" />
            <source>References</source>
            <extracomment>text</extracomment>
            <translation>Références</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The layer {layer} is not a raster; choose a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>La couche {layer} n'est pas un raster ; choisissez une couche raster.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} comes from the data provider {provider} and not from a file; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>La couche raster {layer} vient du fournisseur de données {provider} et non d'un fichier ; exportez-la en GeoTIFF (Exporter &gt; Enregistrer sous…) et utilisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../provider/layers.py" />
            <source>The raster layer {layer} is opened with GDAL options ({options}), which are not passed on; export it as GeoTIFF (Export &gt; Save As…) and use that.</source>
            <extracomment>error</extracomment>
            <translation>La couche raster {layer} est ouverte avec des options GDAL ({options}), qui ne sont pas transmises ; exportez-la en GeoTIFF (Exporter &gt; Enregistrer sous…) et utilisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: open the OSGeo4W Shell from the start menu, type {command}, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} a besoin du paquet Python {package} ; installez-le pour le Python de QGIS : ouvrez OSGeo4W Shell depuis le menu Démarrer, tapez {command} et redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../provider/packages.py" />
            <source>{title} needs the Python package {package}; install it for QGIS's Python: type {command} in a terminal, and start QGIS again.</source>
            <extracomment>text</extracomment>
            <translation>{title} a besoin du paquet Python {package} ; installez-le pour le Python de QGIS : tapez {command} dans un terminal et redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../provider/parameters.py" />
            <source>All files</source>
            <extracomment>text</extracomment>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Debug</source>
            <extracomment>log level</extracomment>
            <translation>Débogage</translation>
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
            <translation>Avertissements</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Errors</source>
            <extracomment>log level</extracomment>
            <translation>Erreurs</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>It must be a whole number of at least {minimum}; got {value}.</source>
            <extracomment>text</extracomment>
            <translation>Il faut un nombre entier d'au moins {minimum} ; reçu : {value}.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>The folder {folder} does not exist.</source>
            <extracomment>text</extracomment>
            <translation>Le dossier {folder} n'existe pas.</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Number of processes (0: all processor cores but one)</source>
            <extracomment>setting</extracomment>
            <translation>Nombre de processus (0 : tous les cœurs du processeur sauf un)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Available RAM in MB</source>
            <extracomment>setting</extracomment>
            <translation>RAM disponible en Mo</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Temporary folder (blank: the system's)</source>
            <extracomment>setting</extracomment>
            <translation>Dossier temporaire (vide : celui du système)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Log level</source>
            <extracomment>setting</extracomment>
            <translation>Niveau du journal</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Sound when a tool ends</source>
            <extracomment>setting</extracomment>
            <translation>Son à la fin d'un outil</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: server, as host:port (blank: no mail)</source>
            <extracomment>setting</extracomment>
            <translation>Courriel : serveur, sous la forme host:port (vide : pas de courriel)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: login (id of an entry in QGIS's authentication settings)</source>
            <extracomment>setting</extracomment>
            <translation>Courriel : identification (identifiant d'une entrée des paramètres d'authentification de QGIS)</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: recipients, separated by commas</source>
            <extracomment>setting</extracomment>
            <translation>Courriel : destinataires, séparés par des virgules</translation>
        </message>
        <message>
            <location filename="../provider/settings.py" />
            <source>Mail: only after runs of at least so many seconds</source>
            <extracomment>setting</extracomment>
            <translation>Courriel : seulement après les exécutions d'au moins tant de secondes</translation>
        </message>
        <message>
            <location filename="../provider/values.py" />
            <source>{name}: {layer} cannot be opened as a raster layer.</source>
            <extracomment>error</extracomment>
            <translation>{name} : {layer} ne peut pas être ouvert comme couche raster.</translation>
        </message>
    </context>
</TS>
